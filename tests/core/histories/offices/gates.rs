//! Who had consented to what went out, from the words of the clauses and the bare deeds.

use super::founding::{At, Gate, Town};
use crate::histories::clauses::{Sheet, standing_before};
use proptest::test_runner::TestCaseError;
use proptest::{prop_assert, prop_assert_eq};
use yuqing::act::*;
use yuqing::time::Stamp;

/// What lies before a leader when he consents to an answer: the last draft, or his own words in its place.
struct Laid {
    text: Option<u64>,
    author: Option<PersonId>,
}

fn drafted<'a>(acts: impl DoubleEndedIterator<Item = &'a &'a Act>) -> Laid {
    let last = acts.rev().find_map(|a| match &a.deed {
        Deed::ReplyDraft(d) => Some(d),
        _ => None,
    });
    Laid { text: last.map(|d| d.text.id), author: last.and_then(|d| d.author.as_ref()).and_then(|who| who.id) }
}

impl Town {
    fn rank(&self, level: Option<&str>) -> Option<usize> {
        self.levels.iter().position(|(_, id)| Some(*id) == level)
    }

    /// Whether somebody held one of the roles on a day.
    fn in_office(&self, who: PersonId, roles: &[(&str, At)], unit: UnitId, at: Stamp) -> bool {
        let day = at.date().to_string();
        let own = unit.0.checked_sub(2).map(|n| self.units[n as usize].0).unwrap_or(self.name);
        let held = self
            .people
            .get(who.0 as usize - 1)
            .filter(|(_, _, _, from, until)| *from <= day.as_str() && until.is_none_or(|until| day.as_str() <= until));
        held.is_some_and(|(_, unit, role, ..)| {
            roles
                .iter()
                .any(|(wanted, place)| wanted == role && *unit == if *place == At::Own { own } else { self.name })
        })
    }

    /// Whether those whom a clause names had consented, before, to just what was sent.
    fn had_consent(&self, gate: &Gate, acts: &[Act], sent: &Act) -> Result<(), String> {
        let one = |roles: &[(&str, At)]| self.consent_of(roles, gate, acts, sent);
        if gate.all {
            return gate.by.iter().try_for_each(|role| one(std::slice::from_ref(role)));
        }
        one(gate.by).or_else(|why| if gate.deputies.is_empty() { Err(why) } else { one(gate.deputies) })
    }

    fn consent_of(&self, roles: &[(&str, At)], gate: &Gate, acts: &[Act], sent: &Act) -> Result<(), String> {
        let before = standing_before(acts, sent.seq);
        let now = Sheet::after(before.iter().copied());
        let purpose = if gate.verb.starts_with("reply") { "reply" } else { gate.verb };
        let (goes_out, author) = match &sent.deed {
            Deed::ReplySend(d) => (Some(d.text.id), drafted(before.iter()).author),
            Deed::ReplyHold(d) => (Some(d.text.id), drafted(before.iter()).author),
            _ => (None, now.author),
        };
        let recipients = match &sent.deed {
            Deed::Escalate(d) => d.to.as_slice(),
            _ => &[],
        };
        let mut why = "没有同意".to_string();
        let mut last: Option<(Stamp, u64, bool)> = None;
        for (i, act) in before.iter().enumerate() {
            let (by, oral, wanted, text, refused) = match &act.deed {
                Deed::Approve(d) => (d.by, false, &d.purpose, d.text.as_ref().map(|t| t.id), false),
                Deed::ApproveOral(d) => (d.by, true, &d.purpose, None, false),
                Deed::Refuse(d) => (d.by, false, &d.purpose, None, true),
                _ => continue,
            };
            if wanted != purpose || act.at > sent.at || !self.in_office(by, roles, now.unit, act.at) {
                continue;
            }
            let then = Sheet::after(before[..=i].iter().copied());
            let (rank_then, rank_now) = (self.rank(then.level.as_deref()), self.rank(now.level.as_deref()));
            let fault = if Some(by) == author && !gate.own_text {
                Some("撰写人自己")
            } else if !oral && rank_then.is_none() && rank_now.is_some() {
                Some("当时没有定级")
            } else if rank_then.is_some() && rank_then < rank_now {
                Some("等级调高")
            } else if oral {
                (!gate.oral || now.facts.emergency != Some(true)).then_some("不能口头")
            } else if purpose == "reply" {
                (text.or(drafted(before[..i].iter()).text) != goes_out).then_some("不是这一稿")
            } else if then.laid() != now.laid() {
                Some("内容有改动")
            } else {
                let meant = |to: &String| (self.goes_to)(then.level.as_deref(), to);
                (!recipients.iter().all(meant)).then_some("没有同意报给它")
            };
            match fault {
                Some(fault) if !refused => why = format!("第{}号：{fault}", act.seq),
                // Of two words of those who may speak the later in time counts.
                _ => last = last.max(Some((act.at, act.seq, !refused))),
            }
        }
        match last {
            Some((_, _, true)) => Ok(()),
            Some((_, seq, false)) => Err(format!("第{seq}号不同意")),
            None => Err(why),
        }
    }

    fn applies(gate: &Gate, acts: &[Act], sent: &Act) -> bool {
        if gate.verb != sent.deed.verb() {
            return false;
        }
        let now = Sheet::after(standing_before(acts, sent.seq));
        let to = match &sent.deed {
            Deed::Escalate(d) => d.to.as_slice(),
            _ => &[],
        };
        (gate.levels.is_empty() || now.level.as_deref().is_some_and(|level| gate.levels.contains(&level)))
            && gate.to.is_none_or(|wanted| to.iter().any(|to| to == wanted))
    }
}

/// What needed a consent and went out without one says so, and nothing else does. `words` reads a text.
pub fn consents_are_what_the_clauses_say(
    kind: &Town,
    acts: &[Act],
    words: impl Fn(&TextRef) -> String,
) -> Result<u32, TestCaseError> {
    let mut carried = 0;
    for sent in acts {
        for gate in kind.gates.iter().filter(|g| Town::applies(g, acts, sent)) {
            let text = match &sent.deed {
                Deed::ReplySend(d) => words(&d.text),
                Deed::ReplyHold(d) => words(&d.text),
                _ => String::new(),
            };
            let may = match gate.standing.filter(|phrase| text.contains(phrase)) {
                Some(_) => Ok(()),
                None => kind.had_consent(gate, acts, sent),
            };
            let breach = sent.outcome.breaches.iter().any(|b| b.rule == gate.rule);
            prop_assert_eq!(!breach, may.is_ok(), "act {} under {}: {:?}", sent.seq, gate.rule, may);
            prop_assert!(!breach || sent.outcome.happened.is_some(), "act {} is in breach unasked", sent.seq);
            carried += u32::from(!breach);
        }
        for used in &sent.outcome.consents {
            let Some(seq) = used.seq else { continue };
            let given = acts.iter().find(|a| a.seq == seq);
            prop_assert!(given.is_some_and(|g| g.seq < sent.seq && g.at <= sent.at), "{:?}", used);
        }
    }
    Ok(carried)
}

/// A paper goes out over the signature of whoever must sign it, on the text as it then lay; he did not write it.
pub fn papers_are_signed(kind: &Town, acts: &[Act]) -> Result<u32, TestCaseError> {
    let mut signed = 0;
    for issued in acts.iter().filter(|a| a.deed.verb() == "paper.issue") {
        let before = standing_before(acts, issued.seq);
        let Some(Deed::PaperDraft(draft)) = before.first().map(|a| &a.deed) else { panic!("a paper is drafted first") };
        let gates = kind.gates.iter().filter(|g| g.verb == "paper.issue" && g.paper == Some(draft.kind.as_str()));
        for gate in gates {
            let mut author = draft.author.as_ref().and_then(|who| who.id);
            let mut valid = false;
            for act in &before {
                match &act.deed {
                    Deed::PaperEdit(d) => {
                        valid = false;
                        author = d.author.as_ref().and_then(|who| who.id).or(author);
                    }
                    Deed::Approve(d) if kind.in_office(d.by, gate.by, UnitId::OFFICE, act.at) => {
                        valid |= act.at <= issued.at && Some(d.by) != author;
                    }
                    Deed::Refuse(d) if kind.in_office(d.by, gate.by, UnitId::OFFICE, act.at) => valid = false,
                    _ => {}
                }
            }
            let breach = issued.outcome.breaches.iter().any(|b| b.rule == gate.rule);
            prop_assert!(valid || breach, "act {} went out unsigned", issued.seq);
            signed += u32::from(!breach);
        }
    }
    Ok(signed)
}
