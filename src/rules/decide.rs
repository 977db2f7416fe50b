//! The decision on one act: gates, guards, duties, breaches, and what the case still lacks afterwards.
//!
//! Pure. A refusal names every missing 手续 with its clause and the command that supplies it; with a reason given
//! (既成事实) the same act is recorded together with its breaches instead.

use super::condition::Circumstance;
use super::consent::{self, Asked, Shut};
use super::duty::{self, Given, Reckoning};
use super::guard::{self, Attempt};
use super::owing::owed;
use super::{Gate, Mode, Rulebook, TierMove};
use crate::act::{Act, Breach, Case, Deed, Office, Outcome, OwnerRef, PersonId};
use crate::error::{Error, Result};
use crate::time::{Calendar, Stamp};
use std::collections::BTreeMap;

/// One act about to be recorded.
pub struct Proposal<'a> {
    pub book: &'a Rulebook,
    /// The rulebook in force at the latest moment known of the case: it says what the case still lacks, also when this
    /// act is typed late and was decided by an earlier one.
    pub latest: &'a Rulebook,
    pub enactment: u32,
    pub calendar: &'a Calendar,
    pub calendar_number: u32,
    pub office: &'a Office,
    pub deed: &'a Deed,
    pub at: Stamp,
    pub recorded_at: Stamp,
    pub operator: &'a str,
    /// The case before the act; `None` for its registration.
    pub before: Option<&'a Case>,
    /// The case with the deed taken over and no outcome yet.
    pub after: &'a Case,
    pub given: Option<Given>,
    pub targets: Vec<(OwnerRef, String)>,
    /// Whose consent or instruction it is.
    pub person: Option<PersonId>,
    /// Who does it, where that is not the operator.
    pub actor: Option<PersonId>,
    /// The words that go out, what private patterns are in them, and their commitment.
    pub text: Option<&'a str>,
    pub text_sha256: Option<&'a str>,
    pub private: Vec<String>,
    /// Kinds of the issued papers made from the case.
    pub issued: Vec<String>,
    pub said: BTreeMap<&'static str, String>,
    /// 既成事实: record breaches with this reason instead of refusing.
    pub happened: Option<String>,
    /// Acts this one rests on, beyond the consents it uses.
    pub rests: Vec<u64>,
}

/// What is missing for an act, or stands in its way, ready to be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    pub rule: String,
    pub clause: String,
    /// To whoever types: `缺 来源证据`.
    pub told: String,
    /// Beside the act, where it is recorded all the same: `缺来源证据`.
    pub recorded: String,
    pub fixes: Vec<String>,
}

impl Missing {
    fn breach(self) -> Breach {
        Breach { rule: self.rule, clause: self.clause, says: self.recorded }
    }
}

/// The outcome to record, and what to tell the clerk besides.
pub struct Decision {
    pub outcome: Outcome,
    pub hints: Vec<String>,
}

impl Proposal<'_> {
    fn circumstance(&self) -> Circumstance<'_> {
        // A condition is judged on the case as it stood; a registration has only its own facts.
        Circumstance { office: self.office, case: Some(self.before.unwrap_or(self.after)), paper: None, at: self.at }
    }

    fn after(&self) -> Circumstance<'_> {
        Circumstance { office: self.office, case: Some(self.after), paper: None, at: self.at }
    }
}

/// Decides. A refusal lists everything missing at once.
pub fn decide(p: &Proposal) -> Result<Decision> {
    let mut outcome = Outcome { happened: p.happened.clone(), ..Outcome::default() };
    let mut hints = Vec::new();
    let mut refusals: Vec<Missing> = Vec::new();

    let (consents, shut) = consents(p);
    refusals.extend(shut.iter().map(|s| missing_consent(s, p)));
    outcome.rests.extend(consents.iter().filter_map(|c| c.seq));
    for used in &consents {
        note_own_text(used.by, &used.gate, p, &mut outcome, &mut hints);
    }
    outcome.consents = consents;

    let operator = p.actor.map_or_else(|| persons_called(p.office, p.operator), |actor| vec![actor]);
    let attempt = Attempt {
        deed: p.deed,
        at: p.at,
        circumstance: p.circumstance(),
        operator: &operator,
        text: p.text,
        private: &p.private,
        issued: &p.issued,
        said: &p.said,
    };
    for (guard, detail) in guard::unsatisfied(p.book, &attempt) {
        let missing = Missing {
            rule: guard.id.clone(),
            clause: guard.clause.clone(),
            told: guard::told(guard, &detail),
            recorded: guard::recorded(guard, &detail),
            fixes: fixes(&guard.fix, p.after),
        };
        match guard.mode {
            Mode::Refuse => refusals.push(missing),
            Mode::Record => outcome.breaches.push(missing.breach()),
            Mode::Hint => hints.push(format!("{}（{}）", missing.told, missing.clause)),
        }
    }

    if !refusals.is_empty() {
        if p.happened.is_none() {
            return Err(refusal(p, &refusals));
        }
        outcome.breaches.extend(refusals.into_iter().map(Missing::breach));
    }

    outcome.tier = tier_after(p);
    let moved = outcome.tier.as_ref().map(|tier| {
        let mut moved = p.after.clone();
        moved.facts.tier = Some(tier.clone());
        moved
    });
    let after = Circumstance { case: Some(moved.as_ref().unwrap_or(p.after)), ..p.after() };
    let reckoning = Reckoning {
        book: p.book,
        enactment: p.enactment,
        calendar: p.calendar,
        calendar_number: p.calendar_number,
        deed: p.deed,
        at: p.at,
        after,
        given: p.given,
        targets: &p.targets,
        person: p.person,
    };
    hints.extend(duty::reckon(&reckoning, &mut outcome)?);

    outcome.backfill = backfilled(p.book, p.at, p.recorded_at);
    outcome.counted = matches!(p.deed, Deed::Escalate(d) if !d.counted.is_empty());
    outcome.rests.extend(&p.rests);
    outcome.rests.sort_unstable();
    outcome.rests.dedup();
    // As things stand after all that is known to have happened: an act typed late takes no later consent away.
    let settled = settled(p, &outcome);
    outcome.owed = owed(p.latest, p.office, &settled, settled.last_at);
    Ok(Decision { outcome, hints })
}

/// Where the act moves the case (处置层级); nothing where it stays, or where the clerk has said it himself.
fn tier_after(p: &Proposal) -> Option<String> {
    let now = p.after.facts.tier.as_deref();
    if now != p.before.and_then(|c| c.facts.tier.as_deref()) {
        return None;
    }
    let goes_to = match p.deed {
        Deed::Refer(d) => p.office.unit(d.to).map(|u| u.kind.as_str()),
        _ => None,
    };
    let fits = |m: &&TierMove| {
        m.on.matches(p.deed)
            && m.target.as_deref().is_none_or(|kind| goes_to == Some(kind))
            && p.circumstance().satisfies(&m.when)
    };
    p.book.tier_moves.iter().find(fits).map(|m| m.to.clone()).filter(|to| now != Some(to))
}

/// Recorded more than the rulebook's hours after it happened (补录).
pub fn backfilled(book: &Rulebook, at: Stamp, recorded_at: Stamp) -> bool {
    recorded_at.minutes_since(at) > i64::from(book.thresholds.backfill_hours) * 60
}

/// The case as it will stand, this act included.
fn settled(p: &Proposal, outcome: &Outcome) -> Case {
    let mut case = p.after.clone();
    case.duties = p.before.map(|c| c.duties.clone()).unwrap_or_default();
    let act = Act {
        seq: p.after.last_seq,
        subject: crate::act::Subject::Case(case.id),
        at: p.at,
        recorded_at: p.recorded_at,
        operator: p.operator.to_string(),
        deed: Deed::Note(crate::act::Note { text: String::new() }),
        outcome: outcome.clone(),
    };
    case.apply(&act);
    case.timeline.push(Act { deed: p.deed.clone(), outcome: Outcome::default(), ..act });
    case
}

/// Persons of the roster a name may mean; `王伟@甲村` names one.
pub fn persons_called(office: &Office, name: &str) -> Vec<PersonId> {
    let (plain, unit) = name.split_once('@').map_or((name, None), |(n, u)| (n, Some(u)));
    office
        .people
        .iter()
        .filter(|p| p.name == plain && unit.is_none_or(|u| office.unit_name(p.unit) == u))
        .map(|p| p.id)
        .collect()
}

/// Who wrote what would go out, where that is on the roster.
fn author_of(p: &Proposal) -> Option<PersonId> {
    consent::author_of(p.before.unwrap_or(p.after), consent::purpose_of(p.deed.verb()))
}

fn asked<'a>(p: &'a Proposal, laid: &'a str, recipients: &'a [String]) -> Asked<'a> {
    let case = p.before.unwrap_or(p.after);
    Asked {
        verb: p.deed.verb(),
        circumstance: p.circumstance(),
        approvals: &case.approvals,
        laid,
        rank: consent::rank(p.book, case),
        recipients,
        author: author_of(p),
        text: p.text,
    }
}

fn consents<'a>(p: &'a Proposal) -> (Vec<crate::act::ConsentUsed>, Vec<Shut<'a>>) {
    let case = p.before.unwrap_or(p.after);
    let (laid, recipients): (String, &[String]) = match p.deed {
        Deed::Escalate(d) => (consent::laid_case(case), &d.to),
        Deed::ReplySend(_) | Deed::ReplyHold(_) => (consent::laid_reply(p.text_sha256.unwrap_or_default()), &[]),
        Deed::Refer(_) | Deed::Close(_) => (consent::laid_case(case), &[]),
        _ => return (Vec::new(), Vec::new()),
    };
    let asked = asked(p, &laid, recipients);
    let (used, shut) = consent::pass(p.book, &asked);
    // The gates are borrowed from the rulebook, not from what was asked.
    let shut = shut
        .into_iter()
        .filter_map(|s| p.book.gates.iter().find(|g| g.id == s.gate.id).map(|gate| Shut { gate, because: s.because }))
        .collect();
    (used, shut)
}

/// A one-person unit may have to consent to its own text: allowed where the rulebook says so, and then visible.
fn note_own_text(by: Option<PersonId>, gate: &str, p: &Proposal, outcome: &mut Outcome, hints: &mut Vec<String>) {
    let case = p.before.unwrap_or(p.after);
    let author = case.author.as_ref().and_then(|a| a.id);
    let Some(gate) = p.book.gates.iter().find(|g| g.id == gate) else { return };
    if by.is_none() || by != author {
        return;
    }
    let says = "审批人即撰写人".to_string();
    match gate.own_text {
        Mode::Record => {
            outcome.breaches.push(Breach { rule: gate.id.clone(), clause: gate.clause.clone(), says });
        }
        _ => hints.push(format!("{says}（{}）", gate.clause)),
    }
}

fn missing_consent(shut: &Shut, p: &Proposal) -> Missing {
    let gate = shut.gate;
    let asked = consent::askable(p.book, gate, p.circumstance(), author_of(p));
    let who: Vec<String> = asked.people.iter().map(|id| p.office.person_label(*id)).collect();
    let id = p.after.id;
    let purpose = consent::purpose_of(p.deed.verb());
    let named = if who.is_empty() { String::new() } else { format!("（{}）", who.join("、")) };
    let by = who.first().cloned().unwrap_or_else(|| "姓名".into());
    let mut fixes = vec![format!(
        "已签纸质件  yuqing approve {id} --by {by} --for {purpose}        领导改过稿  加 --text-file 定稿.txt"
    )];
    if let Some(oral) = &gate.oral
        && (!oral.emergency_only || p.after.facts.emergency == Some(true))
    {
        fixes.push(format!("电话同意    加 --oral --at 22:45，{}内补签", oral.countersign_within.describe()));
    }
    fixes.extend(asked.nobody);
    let because = shut.because.as_ref().map(|b| format!("——{b}")).unwrap_or_default();
    let says = format!("{}{named}{because}", says(gate, p));
    Missing {
        rule: gate.id.clone(),
        clause: gate.clause.clone(),
        told: format!("缺 {says}"),
        recorded: format!("缺{says}"),
        fixes,
    }
}

/// The gate's words with the unit's own name in place of 本单位.
fn says(gate: &Gate, p: &Proposal) -> String {
    let case = p.before.unwrap_or(p.after);
    gate.says.replace("本单位", &p.office.unit_name(case.unit))
}

fn fixes(fix: &str, case: &Case) -> Vec<String> {
    if fix.is_empty() { Vec::new() } else { vec![fix.replace("{id}", &case.id.to_string())] }
}

fn refusal(p: &Proposal, missing: &[Missing]) -> Error {
    let verb = crate::act::verb_zh(p.deed.verb());
    let subject = match p.deed {
        Deed::Report(_) => format!("不能{verb}"),
        _ => format!("不能{verb} {}", p.after.id),
    };
    let mut error = Error::refused(format!("{subject}：手续不全，台账未变"));
    for m in missing {
        error = error.hint(format!("{}（{}）", m.told, m.clause));
        for fix in &m.fixes {
            error = error.hint(format!("  {fix}"));
        }
    }
    error.hint("事情已经办了的，加 --happened 事由，如实记为违规")
}
