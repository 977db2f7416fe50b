//! What a unit is pressed for (督办): duties a leader's words opened and nobody has met, and duties past their limit.

use super::CaseBrief;
use crate::act::{Case, Deed, Duty, DutyState, Instruction, Office, OwnerRef, Slip, UnitId, judge};
use crate::time::Stamp;

/// What one unit owes on one case.
#[derive(Debug, Clone, PartialEq)]
pub struct Pressed {
    pub case: CaseBrief,
    /// 批示 whose duty is among those owed, oldest first.
    pub said: Vec<Said>,
    /// The slip the unit has, or had.
    pub handed: Option<Handed>,
    /// Never empty; in the order they were opened.
    pub duties: Vec<PressedDuty>,
}

/// A leader's words.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    pub by: String,
    pub at: Stamp,
    pub text: String,
}

/// When a slip went out, was signed for, and what came back.
#[derive(Debug, Clone, PartialEq)]
pub struct Handed {
    pub at: Stamp,
    pub received: Option<Stamp>,
    pub handled: Option<(Stamp, String)>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct PressedDuty {
    pub name: String,
    pub clause: String,
    pub opened_at: Stamp,
    pub due_at: Option<Stamp>,
    /// Why there is no time limit.
    pub why: Option<String>,
    /// Whole minutes past its limit; `None`: not past it.
    pub late_minutes: Option<i64>,
    /// How often it was urged.
    pub urged: usize,
    /// A leader's words opened it.
    pub instructed: bool,
}

/// Each unit that is pressed on a case as it stood at `as_of`, in the order of its oldest duty. What a person owes is his
/// unit's; the office does not press itself.
pub fn pressed(case: &Case, office: &Office, as_of: Stamp) -> Vec<(UnitId, Pressed)> {
    let mut found: Vec<(UnitId, Pressed)> = Vec::new();
    for duty in case.duties.all.iter().filter(|duty| duty.opened_at <= as_of) {
        let late_minutes = match judge(duty, as_of) {
            DutyState::Open => None,
            DutyState::Overdue { late_minutes } => Some(late_minutes),
            _ => continue,
        };
        let words = case.instructions.iter().find(|said| case.opened_by(said.seq).any(|d| d.n == duty.n));
        let Some(unit) = unit_of(&duty.owner, office, as_of).filter(|unit| *unit != UnitId::OFFICE) else { continue };
        if words.is_none() && late_minutes.is_none() {
            continue;
        }
        let at = found.iter().position(|(u, _)| *u == unit).unwrap_or_else(|| {
            found.push((unit, begun(case, unit)));
            found.len() - 1
        });
        let one = &mut found[at].1;
        one.duties.push(PressedDuty {
            name: duty.name.clone(),
            clause: duty.clause.clone(),
            opened_at: duty.opened_at,
            due_at: duty.due_at,
            why: duty.why.clone(),
            late_minutes,
            urged: urged(case, duty),
            instructed: words.is_some(),
        });
        one.said.extend(words.map(said).filter(|said| !one.said.contains(said)));
    }
    found
}

fn begun(case: &Case, unit: UnitId) -> Pressed {
    let has = |slip: &&Slip| slip.to == unit || slip.with.contains(&unit);
    let slip = case.slips.iter().rev().find(|slip| has(slip) && slip.stands());
    let handed = slip.map(|slip| Handed { at: slip.at, received: slip.received, handled: slip.handled.clone() });
    Pressed { case: CaseBrief::of(case), said: Vec::new(), handed, duties: Vec::new() }
}

fn said(instruction: &Instruction) -> Said {
    let words = &instruction.instruct;
    Said { by: words.by.clone(), at: instruction.at, text: words.text.clone() }
}

fn unit_of(owner: &OwnerRef, office: &Office, as_of: Stamp) -> Option<UnitId> {
    match owner {
        OwnerRef::Unit(unit) => Some(*unit),
        OwnerRef::Person(person) => office.roles_of(*person, as_of.date()).first().map(|tenure| tenure.unit),
        OwnerRef::Named(_) => None,
    }
}

/// Urgings that name the duty, or name none since it was opened.
fn urged(case: &Case, duty: &Duty) -> usize {
    let about = |urge: &crate::act::Urge, at: Stamp| match urge.duty {
        Some(n) => n == duty.n,
        None => at >= duty.opened_at,
    };
    case.standing_acts().filter(|act| matches!(&act.deed, Deed::Urge(urge) if about(urge, act.at))).count()
}
