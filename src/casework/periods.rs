//! What the calendar asks of each unit, with what the ledger holds to meet it: the ground of on-time rates, of the
//! worklist and of 已交4/6.

use crate::act::{Duty, DutyEnd, Ended, Office, OwnerRef, UnitId};
use crate::error::Result;
use crate::ledger::View;
use crate::rules::Laws;
use crate::rules::periodic::{Evidence, PaperDone, periodic};
use crate::time::{Period, Stamp};

/// Periodic duties due from `from` and before `until`, of periods begun by `now`, each with the unit that owes it. What was
/// received, issued or sent up after `now` does not meet them.
pub fn periodic_duties(
    view: &View,
    laws: &Laws,
    office: &Office,
    from: Stamp,
    until: Stamp,
    now: Stamp,
) -> Result<Vec<(UnitId, Duty)>> {
    let papers: Vec<PaperDone> = view
        .papers(None)?
        .into_iter()
        .filter_map(|p| {
            Some(PaperDone {
                kind: p.kind,
                unit: p.unit,
                period: p.period?,
                at: p.done_at?,
                received: p.state == "received",
            })
        })
        .filter(|p| p.at <= now)
        .collect();
    let pieces = |period: &Period, kinds: &[String], owner: &OwnerRef, most: u32| match owner {
        OwnerRef::Unit(unit) => view.first_submissions_of_unit(*unit, period, kinds, most),
        OwnerRef::Person(person) => view.first_submissions_by(*person, period, kinds, most),
        OwnerRef::Named(_) => Ok(Vec::new()),
    };
    periodic(laws, office, &Evidence { papers: &papers, pieces: &pieces }, from, until, now)
}

/// How many duties due in the period were reckoned without a calendar: they are in no rate.
pub fn provisional_in(view: &View, periodic: &[(UnitId, Duty)], period: &Period, only: Option<UnitId>) -> Result<u64> {
    let stored = view.provisional_duties()?;
    let counts = |(unit, duty): &&(UnitId, Duty)| {
        let due = duty.due_at.is_some_and(|due| period.contains(due));
        let stands = !matches!(&duty.end, Some(DutyEnd { how: Ended::Withdrawn, .. })) && !duty.superseded;
        duty.provisional && due && stands && only.is_none_or(|only| only == *unit)
    };
    Ok(stored.iter().chain(periodic).filter(counts).count() as u64)
}
