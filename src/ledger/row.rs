//! Rows of the projections as the rest of the program sees them.

use super::error::unreadable;
use crate::act::{CaseId, Duty, DutyEnd, Ended, Facts, Owed, OwnerRef, PaperId, PersonId, UnitId};
use crate::error::Result;
use crate::time::Stamp;
use rusqlite::Row;

/// One row of `cases`.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRow {
    pub id: CaseId,
    pub unit: UnitId,
    pub about: Option<UnitId>,
    pub author: Option<String>,
    pub author_id: Option<PersonId>,
    pub status: String,
    pub level: Option<String>,
    pub suggested_level: Option<String>,
    pub uncovered: bool,
    pub text: u64,
    pub reported_at: Stamp,
    pub submitted_at: Option<Stamp>,
    pub emergency: bool,
    pub lead: Option<UnitId>,
    pub first_replied_at: Option<Stamp>,
    pub replied_at: Option<Stamp>,
    pub rated_at: Option<Stamp>,
    pub satisfaction: Option<String>,
    pub adopted_at: Option<Stamp>,
    pub adoptions: u32,
    pub closed_at: Option<Stamp>,
    pub voided_at: Option<Stamp>,
    pub event: Option<CaseId>,
    pub owed: Vec<Owed>,
    pub facts: Facts,
    pub breaches: u32,
    pub backfilled: u32,
    pub last_at: Stamp,
    pub last_seq: u64,
}

impl CaseRow {
    pub fn title(&self) -> &str {
        self.facts.title.as_deref().unwrap_or("（无标题）")
    }
}

/// Columns of [`CaseRow`], by name.
pub const CASE_COLUMNS: &str = "year, number, unit, about, author, author_id, status, level, suggested_level, uncovered, \
     text, reported_at, submitted_at, emergency, lead, first_replied_at, replied_at, rated_at, satisfaction, adopted_at, \
     adoptions, closed_at, voided_at, event_year, event_number, owed, facts, breaches, backfilled, last_at, last_seq";

fn stamp(row: &Row, column: &str) -> rusqlite::Result<Stamp> {
    row.get(column).map(Stamp::from_seconds)
}

fn opt_stamp(row: &Row, column: &str) -> rusqlite::Result<Option<Stamp>> {
    Ok(row.get::<_, Option<i64>>(column)?.map(Stamp::from_seconds))
}

pub fn case_row(row: &Row) -> Result<CaseRow> {
    let event = match (row.get::<_, Option<i32>>("event_year")?, row.get::<_, Option<u32>>("event_number")?) {
        (Some(year), Some(number)) => Some(CaseId { year, number }),
        _ => None,
    };
    let facts: String = row.get("facts")?;
    let owed: Option<String> = row.get("owed")?;
    Ok(CaseRow {
        id: CaseId { year: row.get("year")?, number: row.get("number")? },
        unit: UnitId(row.get("unit")?),
        about: row.get::<_, Option<u32>>("about")?.map(UnitId),
        author: row.get("author")?,
        author_id: row.get::<_, Option<u32>>("author_id")?.map(PersonId),
        status: row.get("status")?,
        level: row.get("level")?,
        suggested_level: row.get("suggested_level")?,
        uncovered: row.get("uncovered")?,
        text: row.get::<_, i64>("text")? as u64,
        reported_at: stamp(row, "reported_at")?,
        submitted_at: opt_stamp(row, "submitted_at")?,
        emergency: row.get("emergency")?,
        lead: row.get::<_, Option<u32>>("lead")?.map(UnitId),
        first_replied_at: opt_stamp(row, "first_replied_at")?,
        replied_at: opt_stamp(row, "replied_at")?,
        rated_at: opt_stamp(row, "rated_at")?,
        satisfaction: row.get("satisfaction")?,
        adopted_at: opt_stamp(row, "adopted_at")?,
        adoptions: row.get("adoptions")?,
        closed_at: opt_stamp(row, "closed_at")?,
        voided_at: opt_stamp(row, "voided_at")?,
        event,
        owed: match owed {
            Some(json) => serde_json::from_str(&json).map_err(|e| unreadable("缺手续一栏", e))?,
            None => Vec::new(),
        },
        facts: serde_json::from_str(&facts).map_err(|e| unreadable("要素一栏", e))?,
        breaches: row.get("breaches")?,
        backfilled: row.get("backfilled")?,
        last_at: stamp(row, "last_at")?,
        last_seq: row.get::<_, i64>("last_seq")? as u64,
    })
}

/// Columns of a duty row, by name.
pub const DUTY_COLUMNS: &str = "subject, year, number, n, unit, rule, kind, name, owner_kind, owner_id, owner_name, opened_at, \
     due_at, why, within, met_at, met_by, ended, ended_at, end_reason, superseded, clause, rulebook, calendar, provisional, target";

/// A duty and the unit of the case or paper it belongs to.
pub fn duty_row(row: &Row) -> Result<(UnitId, Duty)> {
    let (year, number): (i32, u32) = (row.get("year")?, row.get("number")?);
    let subject: String = row.get("subject")?;
    let owner_kind: String = row.get("owner_kind")?;
    let owner = match owner_kind.as_str() {
        "unit" => OwnerRef::Unit(UnitId(row.get("owner_id")?)),
        "person" => OwnerRef::Person(PersonId(row.get("owner_id")?)),
        _ => OwnerRef::Named(row.get("owner_name")?),
    };
    let end = match row.get::<_, Option<String>>("ended")?.as_deref() {
        None => None,
        Some(word) => Some(DutyEnd {
            how: match word {
                "waived" => Ended::Waived,
                "lapsed" => Ended::Lapsed,
                "withdrawn" => Ended::Withdrawn,
                other => return Err(unreadable("时限事项", format!("结束方式 {other}"))),
            },
            reason: row.get("end_reason")?,
            at: stamp(row, "ended_at")?,
        }),
    };
    let duty = Duty {
        n: row.get("n")?,
        case: (subject == "case").then_some(CaseId { year, number }),
        paper: (subject == "paper").then_some(PaperId { year, number }),
        period: None,
        rule: row.get("rule")?,
        kind: row.get("kind")?,
        name: row.get("name")?,
        owner,
        opened_at: stamp(row, "opened_at")?,
        due_at: opt_stamp(row, "due_at")?,
        why: row.get("why")?,
        within: row.get("within")?,
        met_at: opt_stamp(row, "met_at")?,
        met_by: row.get::<_, Option<i64>>("met_by")?.map(|seq| seq as u64),
        end,
        superseded: row.get("superseded")?,
        clause: row.get("clause")?,
        rulebook: row.get("rulebook")?,
        calendar: row.get("calendar")?,
        provisional: row.get("provisional")?,
        target: row.get("target")?,
        have: None,
        need: None,
    };
    Ok((UnitId(row.get("unit")?), duty))
}

/// One row of `papers`.
#[derive(Debug, Clone, PartialEq)]
pub struct PaperRow {
    pub id: PaperId,
    pub kind: String,
    pub title: String,
    pub unit: UnitId,
    pub period: Option<String>,
    /// draft, issued, received.
    pub state: String,
    pub drafted_at: Stamp,
    pub done_at: Option<Stamp>,
    pub label: Option<String>,
    pub as_of: Option<Stamp>,
    pub adoptions: u32,
}

pub const PAPER_COLUMNS: &str =
    "year, number, kind, title, unit, period, state, drafted_at, done_at, label, as_of, adoptions";

pub fn paper_row(row: &Row) -> Result<PaperRow> {
    Ok(PaperRow {
        id: PaperId { year: row.get("year")?, number: row.get("number")? },
        kind: row.get("kind")?,
        title: row.get("title")?,
        unit: UnitId(row.get("unit")?),
        period: row.get("period")?,
        state: row.get("state")?,
        drafted_at: stamp(row, "drafted_at")?,
        done_at: opt_stamp(row, "done_at")?,
        label: row.get("label")?,
        as_of: opt_stamp(row, "as_of")?,
        adoptions: row.get("adoptions")?,
    })
}
