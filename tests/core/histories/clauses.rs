//! What must be so: consents and duties, from the words of the clauses and the bare deeds.

use super::desk::LEVELS;
use super::*;

/// Everything a case answers, without how it came about.
#[derive(Debug, PartialEq)]
pub struct Verdicts {
    pub status: Status,
    pub level: Option<String>,
    pub submitted_at: Option<Stamp>,
    pub owed: Vec<(String, String)>,
    pub duties: Vec<Duty>,
    pub rest: Box<Case>,
}

impl Verdicts {
    pub fn of(case: &Case) -> Verdicts {
        let mut rest = case.clone();
        rest.timeline.clear();
        rest.gone.clear();
        rest.last_seq = 0;
        rest.last_at = case.reported_at;
        rest.owed.clear();
        rest.duties = Default::default();
        Verdicts {
            status: case.status(),
            level: case.level.clone(),
            submitted_at: case.submitted_at,
            owed: case.owed.iter().map(|o| (o.what.clone(), o.clause.clone())).collect(),
            duties: case.duties.all.clone(),
            rest: Box::new(rest),
        }
    }
}

/// The acts that stood just before number `seq` was recorded.
pub fn standing_before(acts: &[Act], seq: u64) -> Vec<&Act> {
    let earlier: Vec<&Act> = acts.iter().filter(|a| a.seq < seq).collect();
    let gone: BTreeSet<u64> = earlier.iter().filter_map(|a| a.withdraws()).collect();
    earlier.into_iter().filter(|a| !gone.contains(&a.seq) && a.withdraws().is_none()).collect()
}

/// The 报送稿 and its circumstances, put together from deeds alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    pub text: u64,
    pub facts: Facts,
    pub beside: Vec<String>,
    pub unit: UnitId,
    pub about: Option<UnitId>,
    pub author: Option<PersonId>,
    pub level: Option<String>,
}

impl Sheet {
    pub fn after<'a>(acts: impl IntoIterator<Item = &'a Act>) -> Sheet {
        let mut acts = acts.into_iter();
        let Some(Deed::Report(d)) = acts.next().map(|a| &a.deed) else { panic!("a case begins with its registration") };
        let mut sheet = Sheet {
            text: d.text.id,
            facts: d.facts.clone(),
            beside: vec![],
            unit: d.unit,
            about: d.about,
            author: d.author.as_ref().and_then(|w| w.id),
            level: None,
        };
        for act in acts {
            match &act.deed {
                Deed::Amend(d) => {
                    sheet.facts.merge(&d.patch);
                    sheet.unit = d.unit.unwrap_or(sheet.unit);
                    sheet.about = d.about.or(sheet.about);
                    sheet.beside.extend(d.supplement.iter().map(|t| t.sha256.clone()));
                    if let Some(author) = &d.author {
                        sheet.author = author.id;
                    }
                }
                Deed::Classify(d) => {
                    sheet.facts.merge(&d.facts);
                    sheet.level = Some(d.level.clone());
                }
                Deed::Attach(d) => sheet.beside.push(d.sha256.clone()),
                Deed::Approve(d) if d.purpose == "escalate" => {
                    if let Some(text) = &d.text {
                        sheet.text = text.id;
                    }
                }
                _ => {}
            }
        }
        sheet
    }

    fn rank(&self) -> Option<usize> {
        let level = self.level.as_deref()?;
        LEVELS.iter().position(|l| *l == level)
    }

    /// Whom a matter of its level goes to, and so whom it was laid before the leader for.
    fn goes_to(&self, recipient: &str) -> bool {
        match self.level.as_deref() {
            None => false,
            Some("general") => ["own_group", "village_secretary", "social_office"].contains(&recipient),
            Some(_) => ["town_group", "leading_group", "town_party"].contains(&recipient),
        }
    }

    /// What a signature covers (V-5.3b): what was decided about answering or counting it is no part of it.
    pub fn laid(&self) -> (u64, Facts, BTreeSet<String>, UnitId, Option<UnitId>) {
        let facts =
            Facts { reply_need: None, reply_reason: None, validity: None, validity_reason: None, ..self.facts.clone() };
        (self.text, facts, self.beside.iter().cloned().collect(), self.unit, self.about)
    }
}

/// 本单位主管领导 on a day, as the roster of [`found_office`] has it.
pub fn superior(unit: UnitId, at: Stamp) -> Option<PersonId> {
    let july = at.date() >= crate::station::day("2026-07-01");
    match unit.0 {
        2 => Some(PersonId(if july { 5 } else { 4 })),
        3 => Some(PersonId(6)),
        4 => Some(PersonId(7)),
        _ => None,
    }
}

/// V-5.3b, V-5.3d in words: somebody other than the author, then superior of the unit whose matter it is, had consented
/// before, to what was sent; in an emergency his word by telephone suffices; his last word counts.
pub fn may_go_up(acts: &[Act], sent: &Act) -> std::result::Result<(), String> {
    let before = standing_before(acts, sent.seq);
    let now = Sheet::after(before.iter().copied());
    if now.rank().is_none_or(|rank| rank == 0) {
        return Ok(());
    }
    let Deed::Escalate(Escalate { to: recipients, .. }) = &sent.deed else { panic!("it was sent up") };
    let mut why = vec![];
    let mut latest: Option<(Stamp, u64, bool)> = None;
    for (i, act) in before.iter().enumerate() {
        let (by, oral, purpose, refused) = match &act.deed {
            Deed::Approve(d) => (d.by, false, &d.purpose, false),
            Deed::ApproveOral(d) => (d.by, true, &d.purpose, false),
            Deed::Refuse(d) => (d.by, false, &d.purpose, true),
            _ => continue,
        };
        if purpose != "escalate" || act.at > sent.at || superior(now.unit, act.at) != Some(by) {
            continue;
        }
        let then = Sheet::after(before[..=i].iter().copied());
        let serves = if refused {
            false
        } else if Some(by) == now.author {
            why.push(format!("第{}号是撰写人自己", act.seq));
            false
        } else if then.rank().is_some_and(|rank| rank < now.rank().unwrap_or(0)) {
            why.push(format!("第{}号之后等级调高", act.seq));
            false
        } else if oral {
            now.facts.emergency == Some(true)
        } else if then.level.is_none() {
            why.push(format!("第{}号时还没有定级", act.seq));
            false
        } else if then.laid() != now.laid() {
            why.push(format!("第{}号之后内容有改动", act.seq));
            false
        } else if !recipients.iter().all(|to| then.goes_to(to)) {
            why.push(format!("第{}号没有同意报给{recipients:?}", act.seq));
            false
        } else {
            true
        };
        // Of two words by those who may speak, the later one in time counts; a word that does not bear on it does not.
        if (serves || refused) && latest.is_none_or(|(at, seq, _)| (at, seq) <= (act.at, act.seq)) {
            latest = Some((act.at, act.seq, serves));
        }
    }
    match latest {
        Some((_, _, true)) => Ok(()),
        Some((_, seq, false)) => Err(format!("第{seq}号不同意")),
        None => Err(if why.is_empty() { "没有同意".into() } else { why.join("；") }),
    }
}

pub fn consents_are_what_the_clauses_say(acts: &[Act]) -> std::result::Result<(), TestCaseError> {
    for sent in acts.iter().filter(|a| a.deed.verb() == "escalate") {
        let breach = sent.outcome.breaches.iter().any(|b| b.rule == "superior-consent");
        let may = may_go_up(acts, sent);
        prop_assert_eq!(!breach, may.is_ok(), "act {}: {:?}", sent.seq, may);
        if breach {
            prop_assert!(sent.outcome.happened.is_some(), "act {} is in breach unasked", sent.seq);
        }
        for used in &sent.outcome.consents {
            let seq = used.seq.unwrap_or(u64::MAX);
            let given = acts.iter().find(|a| a.seq == seq);
            prop_assert!(given.is_some_and(|g| g.seq < sent.seq && g.at <= sent.at), "{:?}", used);
        }
    }
    Ok(())
}

pub fn duties_are_what_the_clauses_say(acts: &[Act]) -> std::result::Result<(), TestCaseError> {
    let case = Case::fold(acts).expect("it was registered");
    let standing: Vec<&Act> = case.standing_acts().collect();
    let sent_up = standing
        .iter()
        .filter(
            |a| matches!(&a.deed, Deed::Escalate(d) if d.to.iter().any(|to| to == "own_group" || to == "town_group")),
        )
        .map(|a| a.at)
        .min();
    prop_assert_eq!(case.submitted_at, sent_up);
    let limited: BTreeSet<u32> = standing
        .iter()
        .filter_map(|a| match &a.deed {
            Deed::LimitDuty(d) if !matches!(d.change, LimitChange::End { .. }) => Some(d.n),
            _ => None,
        })
        .collect();
    let of = |kind: &str| case.duties.all.iter().filter(|d| d.kind == kind).collect::<Vec<_>>();
    let withdrawn = |d: &Duty| d.superseded || d.end.as_ref().is_some_and(|e| e.how == Ended::Withdrawn);
    let live: Vec<&Duty> = of("first_report").into_iter().filter(|d| !withdrawn(d)).collect();
    prop_assert!(live.len() <= 1, "one first report is owed at a time: {:?}", live);
    if case.facts.emergency == Some(true) && case.void.is_none() {
        prop_assert_eq!(live.len(), 1, "an emergency owes its first report: {:?}", of("first_report"));
        let duty = live[0];
        // A duty ended by decision stays as it was then.
        if !limited.contains(&duty.n) && duty.end.is_none() {
            prop_assert_eq!(duty.due_at, case.facts.occurred.map(|at| at.plus_minutes(120)), "{:?}", duty);
        }
        if duty.end.is_none() {
            prop_assert_eq!(duty.met_at, sent_up, "{:?}", duty);
        }
    }
    if case.facts.emergency != Some(true) {
        prop_assert!(live.iter().all(|d| !d.is_open()), "what is no emergency owes no first report: {:?}", live);
    }
    for duty in of("follow_up") {
        prop_assert!(duty.met_at.is_none_or(|met| met >= duty.opened_at), "met before it was owed: {:?}", duty);
    }
    for duty in of("countersign") {
        let oral: u64 = duty.target.as_deref().and_then(|n| n.parse().ok()).expect("bound to an oral consent");
        let signed = standing.iter().find(|a| matches!(&a.deed, Deed::Countersign(d) if d.oral == oral)).map(|a| a.at);
        if duty.end.is_none() {
            prop_assert_eq!(duty.met_at, signed);
        }
    }
    for duty in of("measure") {
        let number: u32 = duty.target.as_deref().and_then(|n| n.parse().ok()).expect("bound to a measure");
        let done =
            standing.iter().find(|a| matches!(&a.deed, Deed::MeasureDone(d) if d.number == number)).map(|a| a.at);
        if duty.end.is_none() {
            prop_assert_eq!(duty.met_at, done);
        }
    }
    every_duty_has_one_state(acts)
}

/// One state at every moment, and time only ever carries it forward.
pub fn every_duty_has_one_state(acts: &[Act]) -> std::result::Result<(), TestCaseError> {
    let case = Case::fold(acts).expect("it was registered");
    let first = acts.iter().map(|a| a.at).min().unwrap_or(case.reported_at);
    let mut moments: Vec<Stamp> =
        acts.iter().map(|a| a.at).chain(case.duties.all.iter().filter_map(|d| d.due_at)).collect();
    moments.extend(moments.clone().iter().map(|m| m.plus_minutes(1)));
    moments.sort_unstable();
    for duty in &case.duties.all {
        let mut settled: Option<DutyState> = None;
        for moment in moments.iter().filter(|m| **m >= first) {
            let state = judge(duty, *moment);
            let done = !matches!(state, DutyState::Open | DutyState::Overdue { .. });
            if let Some(before) = settled {
                prop_assert!(done, "{:?} was {:?} and is {:?} at {}", duty, before, state, moment.ledger());
                // What was ended on paper may still turn out to have been met earlier, never the other way round.
                prop_assert!(state == before || duty.met_at.is_some(), "{:?}", duty);
            }
            settled = settled.or(done.then_some(state));
        }
    }
    Ok(())
}

/// 先后: what is typed with a time of its own lies neither before the matter, nor before the act it answers.
pub fn nothing_is_older_than_what_it_is_about(acts: &[Act]) -> std::result::Result<(), TestCaseError> {
    for (n, act) in acts.iter().enumerate().skip(1).filter(|(_, act)| act.at != act.recorded_at) {
        let Some(case) = Case::fold(&acts[..n]) else { continue };
        let occurred = match &act.deed {
            Deed::Amend(d) => d.patch.occurred.or(case.facts.occurred),
            _ => case.facts.occurred,
        };
        let of_the_matter = occurred.filter(|at| *at <= case.reported_at).unwrap_or(case.reported_at);
        let first_sent = case.sent.iter().map(|sent| sent.at).min();
        let bounds = match &act.deed {
            Deed::Close(_) | Deed::Void(_) => [Some(case.reported_at), None],
            Deed::Reopen(_) => [Some(case.reported_at), case.closed.as_ref().map(|(at, _)| *at)],
            Deed::Withdraw(d) => [acts.iter().find(|a| a.seq == d.seq).map(|a| a.at), None],
            // Bound by the limit it changes.
            Deed::LimitDuty(_) => [None, None],
            Deed::Follow(_) => [Some(of_the_matter), first_sent],
            Deed::Adopt(_) => [Some(of_the_matter), case.sent.iter().filter(|s| s.counted).map(|s| s.at).min()],
            Deed::Rate(_) => [Some(of_the_matter), case.replies.iter().map(|reply| reply.at).min()],
            _ => [Some(of_the_matter), None],
        };
        for bound in bounds.into_iter().flatten() {
            prop_assert!(act.at >= bound, "{} at {} before {}", act.deed.verb(), act.at.ledger(), bound.ledger());
        }
    }
    Ok(())
}
