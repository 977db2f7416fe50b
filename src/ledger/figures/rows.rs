//! Narrow rows: only what counting needs, texts borrowed, facts not parsed.

use crate::act::{CaseId, Duty, DutyEnd, Ended, OwnerRef, Satisfaction, UnitId};
use crate::error::Result;
use crate::figures::CaseFigures;
use crate::ledger::error::unreadable;
use crate::time::Stamp;
use rusqlite::Row;
use rusqlite::types::ValueRef;

/// The columns of a case that statistics need, by position; the facts are not parsed.
pub(super) const FIGURES: &str = "year, number, unit, lead, level, category, channel, validity, emergency, published_at, reported_at, \
     submitted_at, first_replied_at, replied_at, satisfaction, adopted_at, voided_at, last_at";

/// Positions of the two columns that decide how a row is read.
pub(super) const VOIDED_AT: usize = 16;
pub(super) const LAST_AT: usize = 17;

fn opt_stamp(row: &Row, column: usize) -> Result<Option<Stamp>> {
    Ok(row.get::<_, Option<i64>>(column)?.map(Stamp::from_seconds))
}

/// A text of the row, borrowed.
fn word<'r>(row: &'r Row, column: usize) -> Result<Option<&'r str>> {
    match row.get_ref(column)? {
        ValueRef::Null => Ok(None),
        value => value.as_str().map(Some).map_err(|e| unreadable("舆情事项", e)),
    }
}

fn satisfaction(text: Option<&str>) -> Result<Option<Satisfaction>> {
    Ok(match text {
        None => None,
        Some("satisfied") => Some(Satisfaction::Satisfied),
        Some("basically") => Some(Satisfaction::Basically),
        Some("unsatisfied") => Some(Satisfaction::Unsatisfied),
        Some(other) => return Err(unreadable("满意度", other)),
    })
}

pub(super) fn figures_row<'r>(row: &'r Row, id: CaseId) -> Result<CaseFigures<'r>> {
    Ok(CaseFigures {
        id,
        unit: UnitId(row.get(2)?),
        lead: row.get::<_, Option<u32>>(3)?.map(UnitId),
        level: word(row, 4)?,
        category: word(row, 5)?,
        channel: word(row, 6)?,
        invalid: word(row, 7)? == Some("invalid"),
        emergency: row.get(8)?,
        published_at: opt_stamp(row, 9)?,
        reported_at: Stamp::from_seconds(row.get(10)?),
        submitted_at: opt_stamp(row, 11)?,
        first_replied_at: opt_stamp(row, 12)?,
        replied_at: opt_stamp(row, 13)?,
        satisfaction: satisfaction(word(row, 14)?)?,
        adopted_at: opt_stamp(row, 15)?,
    })
}

/// A duty as far as judging and naming it needs; texts of a rule are left out.
pub(super) fn light_duty(row: &Row) -> Result<Duty> {
    let (year, number): (i32, u32) = (row.get("year")?, row.get("number")?);
    let kind: String = row.get("owner_kind")?;
    let owner = match kind.as_str() {
        "unit" => OwnerRef::Unit(UnitId(row.get("owner_id")?)),
        "person" => OwnerRef::Person(crate::act::PersonId(row.get("owner_id")?)),
        _ => OwnerRef::Named(row.get("owner_name")?),
    };
    let stamp =
        |column: &str| -> Result<Option<Stamp>> { Ok(row.get::<_, Option<i64>>(column)?.map(Stamp::from_seconds)) };
    let how = match row.get_ref("ended")?.as_str_or_null().map_err(|e| unreadable("时限事项", e))? {
        None => None,
        Some("waived") => Some(Ended::Waived),
        Some("lapsed") => Some(Ended::Lapsed),
        Some("withdrawn") => Some(Ended::Withdrawn),
        Some(other) => return Err(unreadable("时限事项", format!("结束方式 {other}"))),
    };
    let end = match (how, stamp("ended_at")?) {
        (Some(how), Some(at)) => Some(DutyEnd { how, reason: String::new(), at }),
        _ => None,
    };
    let on_case: bool = row.get("on_case")?;
    Ok(Duty {
        n: row.get("n")?,
        case: on_case.then_some(CaseId { year, number }),
        paper: None,
        period: None,
        rule: String::new(),
        kind: String::new(),
        name: row.get("name")?,
        owner,
        opened_at: Stamp::from_seconds(row.get("opened_at")?),
        due_at: stamp("due_at")?,
        why: None,
        within: None,
        met_at: stamp("met_at")?,
        met_by: None,
        end,
        superseded: row.get("superseded")?,
        clause: row.get("clause")?,
        rulebook: 0,
        calendar: 0,
        provisional: row.get("provisional")?,
        target: None,
        have: None,
        need: None,
    })
}
