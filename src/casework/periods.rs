//! What the calendar asks of each unit, with what the ledger holds to meet it: the ground of on-time rates, of the
//! worklist and of 已交4/6.

use crate::act::{Duty, DutyEnd, Ended, Office, UnitId};
use crate::error::Result;
use crate::ledger::View;
use crate::rules::Laws;
use crate::rules::periodic::{Evidence, PaperDone, Piece, periodic};
use crate::time::{Period, Stamp};
use std::cell::RefCell;
use std::collections::BTreeMap;

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
    // Every unit asks for the same pieces.
    let asked: RefCell<BTreeMap<(Period, Vec<String>), Vec<Piece>>> = RefCell::default();
    let pieces = |period: &Period, kinds: &[String]| -> Result<Vec<Piece>> {
        let key = (*period, kinds.to_vec());
        if let Some(known) = asked.borrow().get(&key) {
            return Ok(known.clone());
        }
        let found = view.submissions(period, kinds)?;
        asked.borrow_mut().insert(key, found.clone());
        Ok(found)
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
