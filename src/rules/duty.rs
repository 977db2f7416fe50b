//! Which duties an act opens, meets and ends (时限事项), each with its due time and how it was reckoned.

mod span;

use self::span::{day_is_too_little, limit_of, start_of};
use super::condition::Circumstance;
use super::{ActPattern, DutyRule, Limit, Owner, RoleRef, Start};
use crate::act::{
    Case, Deed, Duty, DutyEnded, DutyMet, DutyOpened, DutyReset, Ended, Facts, Outcome, OwnerRef, PersonId, UnitId,
};
use crate::error::Result;
use crate::rules::Rulebook;
use crate::time::limit::due_at;
use crate::time::{Calendar, Stamp, Within};

/// A limit said by the act itself (`--within`, `--due`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    Within(Within),
    Until(Stamp),
}

/// Everything the reckoning needs.
pub struct Reckoning<'a> {
    pub book: &'a Rulebook,
    pub enactment: u32,
    pub calendar: &'a Calendar,
    pub calendar_number: u32,
    pub deed: &'a Deed,
    pub at: Stamp,
    /// The case as the act leaves it.
    pub after: Circumstance<'a>,
    pub given: Option<Given>,
    /// Whom the act is addressed to, with the word its duties are bound to.
    pub targets: &'a [(OwnerRef, String)],
    /// Whose consent or instruction it is.
    pub person: Option<PersonId>,
}

/// Writes opens, meets and ends into the outcome. Refused where a rule wants a limit and none was given.
/// Returns what a clerk should be told (an internal limit past the public one).
pub fn reckon(r: &Reckoning, outcome: &mut Outcome) -> Result<Vec<String>> {
    let mut hints = Vec::new();
    start_on_receipt(r, outcome, &mut hints);
    outcome.rests.extend(amended_before(r));
    for rule in &r.book.duties {
        let any = |patterns: &[ActPattern]| patterns.iter().any(|p| p.matches(r.deed));
        if any(&rule.met_by) {
            match rule.several {
                true => outcome.meets.extend(r.targets.iter().map(|(_, key)| DutyMet {
                    rule: rule.id.clone(),
                    target: Some(key.clone()),
                    opened_by_then: false,
                })),
                // What an act opens again and again (续报) is not met by one that happened before it.
                false => outcome.meets.push(DutyMet {
                    rule: rule.id.clone(),
                    target: None,
                    opened_by_then: rule.start == Start::Act && !rule.once,
                }),
            }
        }
        let ended = any(&rule.ended_by) || closes_its_slip(rule, r.deed);
        if ended {
            hints.extend(left_undone(rule, r));
            end(rule, r, outcome);
        }
        let applies = r.after.satisfies(&rule.when);
        if !applies && changes_circumstances(r.deed) && !rule.when.any_of.is_empty() | rule.when.emergency.is_some() {
            // A met one too: should what met it be withdrawn, it is not owed again.
            let stands = |d: &&Duty| d.rule == rule.id && d.end.is_none() && !d.superseded;
            let standing = r.after.case.and_then(|c| c.duties.all.iter().find(stands));
            let stays = rule.lasting && standing.and_then(|d| d.due_at).is_some_and(|due| r.at > due);
            if stays && standing.is_some_and(Duty::is_open) {
                hints.push(format!(
                    "{}已经超期，不因改判而撤销（{}）；制度许可免除的：yuqing limit 编号 --waive",
                    rule.name, rule.clause
                ));
            } else if standing.is_some() && !stays {
                outcome.ends.push(DutyEnded {
                    rule: Some(rule.id.clone()),
                    n: None,
                    how: Ended::Withdrawn,
                    reason: "不再符合条件".into(),
                });
            }
        }
        if applies && !ended && any(&rule.opens) {
            open(rule, r, outcome, &mut hints)?;
        }
    }
    Ok(hints)
}

/// A slip ends with its case: once that is closed nobody can sign for it, answer it or give it back.
fn closes_its_slip(rule: &DutyRule, deed: &Deed) -> bool {
    let of_a_slip = |p: &ActPattern| matches!(p.verb.as_str(), "refer" | "return");
    matches!(deed, Deed::Close(_)) && rule.opens.iter().any(of_a_slip)
}

/// What a closing takes off the list undone: never in silence.
fn left_undone(rule: &DutyRule, r: &Reckoning) -> Option<String> {
    let case = r.after.case.filter(|_| matches!(r.deed, Deed::Close(_)))?;
    let open = case.duties.all.iter().find(|d| d.rule == rule.id && d.is_open())?;
    let late = open.due_at.is_some_and(|due| r.at > due);
    let then = if late { "已超期，随办结记为缺报在案" } else { "还没有做，随办结不再要求" };
    Some(format!("{}{then}（{}）", rule.name, rule.clause))
}

/// Where several may be open (one for each slip), an act addressed to some ends only theirs: what one unit returns
/// another still owes.
fn end(rule: &DutyRule, r: &Reckoning, outcome: &mut Outcome) {
    let reason = crate::act::verb_zh(r.deed.verb()).to_string();
    let ended = |rule, n, how| DutyEnded { rule, n, how, reason: reason.clone() };
    let standing = r.after.case.map(|c| c.duties.all.as_slice()).unwrap_or_default();
    let open = || standing.iter().filter(|d| d.is_open() && d.rule == rule.id);
    if !rule.several || r.targets.is_empty() {
        // What was overdue when the chain was finished stays missed on record; the rest is no longer owed.
        let met_now = rule.met_by.iter().any(|p| p.matches(r.deed));
        let missed = open().filter(|d| !met_now && d.due_at.is_some_and(|due| r.at > due));
        outcome.ends.extend(missed.map(|d| ended(None, Some(d.n), Ended::Lapsed)));
        outcome.ends.push(ended(Some(rule.id.clone()), None, Ended::Withdrawn));
        return;
    }
    let theirs = open().filter(|d| r.targets.iter().any(|(_, key)| d.target.as_ref() == Some(key)));
    outcome.ends.extend(theirs.map(|d| ended(None, Some(d.n), Ended::Withdrawn)));
}

/// Signing for a slip starts the clocks that wait for it.
fn start_on_receipt(r: &Reckoning, outcome: &mut Outcome, hints: &mut Vec<String>) {
    if !matches!(r.deed, Deed::Receive(_)) {
        return;
    }
    let waiting = r.after.case.map(|c| c.duties.all.as_slice()).unwrap_or_default();
    for duty in waiting.iter().filter(|d| d.is_open() && d.due_at.is_none()) {
        let Some(rule) = r.book.duties.iter().find(|rule| rule.id == duty.rule && rule.start == Start::Received) else {
            continue;
        };
        if duty.target.is_none() || r.targets.iter().any(|(_, key)| duty.target.as_ref() == Some(key)) {
            let reset = start_now(duty, r.book, r.calendar, r.calendar_number, r.at, "自签收起算");
            hints.extend(reset.as_ref().and_then(|reset| reset.due_at).and_then(|due| past_the_public(rule, r, due)));
            outcome.resets.extend(reset);
        }
    }
}

/// Acts after which a duty's condition may no longer hold.
fn changes_circumstances(deed: &Deed) -> bool {
    matches!(deed, Deed::Classify(_) | Deed::Amend(_))
}

fn open(rule: &DutyRule, r: &Reckoning, outcome: &mut Outcome, hints: &mut Vec<String>) -> Result<()> {
    let (start, unknown) = start_of(rule, r);
    let standing =
        r.after.case.and_then(|c| {
            c.duties.all.iter().rev().find(|d| {
                d.rule == rule.id && !d.superseded && d.end.as_ref().is_none_or(|e| e.how != Ended::Withdrawn)
            })
        });
    let from_fact = matches!(rule.start, Start::Occurred | Start::Published | Start::Found);
    // 免除、核销 was a decision: what is owed once stays so, whatever is amended afterwards.
    if (rule.once || from_fact) && standing.is_some_and(|d| d.end.is_some()) {
        return Ok(());
    }
    // Its moment may have become known as the very minute it was registered: then only the due time is missing.
    let unreckoned = |d: &Duty| d.due_at.is_none() && !matches!(rule.within, Limit::None(_) | Limit::GivenOrNone(_));
    // The event's time was amended: another due time, the same first report.
    let supersedes = from_fact
        && standing.is_some_and(|d| {
            (unknown.is_none() && (d.opened_at != start || unreckoned(d))) || (unknown.is_some() && d.due_at.is_some())
        });
    if standing.is_some_and(|d| from_fact && !supersedes && d.met_at.is_some()) {
        return Ok(());
    }
    if rule.once && !supersedes && standing.is_some_and(|d| d.met_at.is_some()) {
        return Ok(());
    }
    let limit = limit_of(rule, r, start, unknown.clone())?;
    if standing.is_none() && day_is_too_little(rule, r) {
        hints.push(format!(
            "{}从事发算起，要写到几时几分：yuqing amend {} --occurred 时间（只知大概的写 约15:00）",
            rule.name,
            r.after.case.map_or("编号".to_string(), |case| case.id.to_string()),
        ));
    }
    hints.extend(limit.due_at.and_then(|due| past_the_public(rule, r, due)));
    if rule.start == Start::Certified && unknown.is_some() {
        outcome.deferred = true;
    }
    // Done before it was owed: it opens as met, and rests on the act that did it.
    let already = if rule.once && standing.is_none() {
        r.after.case.and_then(|c| rule.met_by.iter().flat_map(|p| p.among(c)).min_by_key(|a| a.at))
    } else {
        None
    };
    outcome.rests.extend(already.map(|a| a.seq));
    outcome.rests.extend(grounds(rule, r));
    // A case that stands in for another was sent up when that one was: no false 迟报.
    let sending_meets = rule.met_by.iter().any(|p| p.counted);
    let carried = r.after.case.and_then(|c| c.carried_submission).filter(|_| rule.once && sending_meets);
    for (owner, target) in owners(rule, r) {
        outcome.opens.push(DutyOpened {
            rule: rule.id.clone(),
            kind: rule.kind.clone(),
            name: rule.name.clone(),
            owner,
            start,
            due_at: limit.due_at,
            why: limit.why.clone(),
            within: limit.within.clone(),
            clause: rule.clause.clone(),
            rulebook: r.enactment,
            calendar: r.calendar_number,
            provisional: limit.provisional,
            target: if rule.several { target } else { None },
            several: rule.several,
            supersedes,
            met_at: already.map(|a| a.at).or(carried),
        });
    }
    Ok(())
}

/// Amendments of what duties hang on are withdrawn in reverse order: what each of them opened or ended was decided on
/// the facts as the one before had left them.
fn amended_before(r: &Reckoning) -> Option<u64> {
    let decides = |deed: &Deed| match deed {
        Deed::Amend(d) => {
            let f = &d.patch;
            f.occurred.is_some() || f.published.is_some() || f.found.is_some() || f.emergency.is_some()
        }
        _ => false,
    };
    let case = r.after.case.filter(|_| decides(r.deed))?;
    case.standing_acts().filter(|a| decides(&a.deed)).map(|a| a.seq).last()
}

/// The amendments that gave the facts a duty is opened on: they cannot be withdrawn from under it.
fn grounds(rule: &DutyRule, r: &Reckoning) -> Vec<u64> {
    let of_time = |f: &Facts| match rule.start {
        Start::Occurred => f.occurred.is_some(),
        Start::Published => f.published.is_some(),
        Start::Found => f.found.is_some(),
        _ => false,
    };
    let of_emergency = |f: &Facts| rule.when.emergency.is_some() && f.emergency.is_some();
    let gave = |deed: &Deed, fact: &dyn Fn(&Facts) -> bool| matches!(deed, Deed::Amend(d) if fact(&d.patch));
    let facts: [&dyn Fn(&Facts) -> bool; 2] = [&of_time, &of_emergency];
    let Some(case) = r.after.case else { return Vec::new() };
    facts
        .into_iter()
        .filter(|fact| !gave(r.deed, fact))
        .filter_map(|fact| case.standing_acts().filter(|a| gave(&a.deed, fact)).map(|a| a.seq).last())
        .collect()
}

/// An internal limit that is no earlier than the public one it stands in.
fn past_the_public(rule: &DutyRule, r: &Reckoning, due: Stamp) -> Option<String> {
    let outer = rule.inside.as_deref()?;
    let case = r.after.case?;
    let public = case.duties.all.iter().find(|d| d.rule == outer && d.is_open())?.due_at?;
    (due >= public).then(|| {
        let (inner, public) = (due.deadline(), public.deadline());
        format!("{}的期限 {inner} 不早于对外期限 {public}（{}）", rule.name, rule.clause)
    })
}

fn owners(rule: &DutyRule, r: &Reckoning) -> Vec<(OwnerRef, Option<String>)> {
    let unit = r.after.unit();
    let key = || r.targets.first().map(|(_, key)| key.clone());
    match &rule.owner {
        Owner::Unit => vec![(OwnerRef::Unit(unit), key())],
        Owner::Office => vec![(OwnerRef::Unit(UnitId::OFFICE), key())],
        Owner::Lead => {
            let lead = r.after.case.map_or(unit, |c: &Case| c.lead.unwrap_or(c.unit));
            vec![(OwnerRef::Unit(lead), key())]
        }
        Owner::Target if r.targets.is_empty() => vec![(OwnerRef::Unit(unit), None)],
        Owner::Target => r.targets.iter().map(|(owner, key)| (owner.clone(), Some(key.clone()))).collect(),
        Owner::Person => vec![(r.person.map_or(OwnerRef::Unit(unit), OwnerRef::Person), key())],
        Owner::Role(role) => vec![(by_role(role, r), key())],
    }
}

/// The one holder of the role, else the role's name.
fn by_role(role: &RoleRef, r: &Reckoning) -> OwnerRef {
    match r.after.holders(role).as_slice() {
        [one] => OwnerRef::Person(*one),
        _ => {
            OwnerRef::Named(r.book.role(&role.role).map_or_else(|| role.role.clone(), |known| known.term.name.clone()))
        }
    }
}

/// A standing duty reckoned again with another calendar; `None` when nothing changes.
pub fn reckon_again(
    duty: &crate::act::Duty,
    book: &Rulebook,
    calendar: &Calendar,
    calendar_number: u32,
    why: &str,
) -> Option<DutyReset> {
    let within: Within = duty.within.as_deref()?.parse().ok()?;
    duty.due_at?;
    let (due, provisional) = due_at(calendar, duty.opened_at, within, book.close_of_business);
    (Some(due) != duty.due_at || provisional != duty.provisional).then(|| DutyReset {
        n: duty.n,
        due_at: Some(due),
        provisional,
        calendar: Some(calendar_number),
        why: why.to_string(),
        start: None,
    })
}

/// A deferred duty whose clock starts now that an account is certified.
pub fn start_now(
    duty: &crate::act::Duty,
    book: &Rulebook,
    calendar: &Calendar,
    calendar_number: u32,
    start: Stamp,
    why: &str,
) -> Option<DutyReset> {
    let within: Within = duty.within.as_deref()?.parse().ok()?;
    let (due, provisional) = due_at(calendar, start, within, book.close_of_business);
    Some(DutyReset {
        n: duty.n,
        due_at: Some(due),
        provisional,
        calendar: Some(calendar_number),
        why: why.to_string(),
        start: Some(start),
    })
}
