//! Narrow rows: only what counting needs, texts borrowed, facts not parsed.

use crate::act::{CaseId, Duty, DutyEnd, Ended, Facts, OwnerRef, PaperId, PersonId, Satisfaction, UnitId};
use crate::error::Result;
use crate::figures::{By, CaseFigures, Plan};
use crate::ledger::error::unreadable;
use crate::time::Stamp;
use rusqlite::Row;
use rusqlite::types::ValueRef;

/// How much of a case counting needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ledger) enum Reads {
    /// What `cases_figures` holds: no row is read.
    Columns,
    /// Besides, who wrote it, what it is about and why it is invalid.
    Facts,
}

impl Reads {
    /// The columns, at the positions of [`FIGURES`].
    pub fn columns(self) -> String {
        match self {
            Reads::Columns => FIGURES.replace("author, author_id, facts", "NULL, NULL, '{}'"),
            Reads::Facts => FIGURES.to_string(),
        }
    }

    /// What plans need between them.
    pub fn of(plans: &[Plan]) -> Reads {
        let facts = plans.iter().any(|plan| matches!(plan.by, By::Content | By::Person | By::Reason));
        if facts { Reads::Facts } else { Reads::Columns }
    }
}

/// The columns of a case that statistics need, by position; the facts are not parsed.
pub(in crate::ledger) const FIGURES: &str = "id, unit, lead, level, category, channel, validity, emergency, published_at, reported_at, \
     submitted_at, first_replied_at, replied_at, satisfaction, adopted_at, withheld_at, author, author_id, facts, voided_at, last_at";

/// Positions of the two columns that decide how a row is read.
pub(in crate::ledger) const VOIDED_AT: usize = 19;
pub(in crate::ledger) const LAST_AT: usize = 20;

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
        Some("unrated") => Some(Satisfaction::Unrated),
        Some(other) => return Err(unreadable("满意度", other)),
    })
}

pub(in crate::ledger) fn figures_row<'r>(row: &'r Row, id: CaseId) -> Result<CaseFigures<'r>> {
    Ok(CaseFigures {
        id,
        unit: UnitId(row.get(1)?),
        lead: row.get::<_, Option<u32>>(2)?.map(UnitId),
        level: word(row, 3)?,
        category: word(row, 4)?,
        channel: word(row, 5)?,
        content: contents(row)?,
        invalid: word(row, 6)? == Some("invalid"),
        emergency: row.get(7)?,
        published_at: opt_stamp(row, 8)?,
        reported_at: Stamp::from_seconds(row.get(9)?),
        submitted_at: opt_stamp(row, 10)?,
        first_replied_at: opt_stamp(row, 11)?,
        replied_at: opt_stamp(row, 12)?,
        satisfaction: satisfaction(word(row, 13)?)?,
        adopted_at: opt_stamp(row, 14)?,
        withheld_at: opt_stamp(row, 15)?,
        author: word(row, 16)?,
        author_id: row.get(17)?,
        reason: match word(row, 6)? {
            Some("invalid") => invalid_because(row)?,
            _ => None,
        },
    })
}

/// What a case is about: only rows that say so are parsed, and only for that.
fn contents(row: &Row) -> Result<Vec<String>> {
    #[derive(serde::Deserialize)]
    struct Contents {
        content: Option<Vec<String>>,
    }
    let facts = word(row, 18)?.unwrap_or_default();
    if !facts.contains("\"content\":[") {
        return Ok(Vec::new());
    }
    let read: Contents = serde_json::from_str(facts).map_err(|e| unreadable("要素一栏", e))?;
    Ok(read.content.unwrap_or_default())
}

/// Why a case was judged invalid: only those are asked for their facts.
fn invalid_because(row: &Row) -> Result<Option<String>> {
    let facts: Facts = serde_json::from_str(word(row, 18)?.unwrap_or("{}")).map_err(|e| unreadable("要素一栏", e))?;
    Ok(facts.validity_reason)
}

/// The columns of a duty that judging and naming need; texts of the rule are left out.
pub(in crate::ledger) const DUTY: &str = "d.unit, d.year, d.number, d.n, d.subject = 'case', d.owner_kind, d.owner_id, d.owner_name, \
     d.name, d.clause, d.opened_at, d.due_at, d.met_at, d.ended, d.ended_at, d.superseded, d.provisional";

/// A duty and the unit of its case or paper; `first` is the position of the first of its columns.
pub(in crate::ledger) fn light_duty(row: &Row, first: usize) -> Result<(UnitId, Duty)> {
    let at = |column: usize| opt_stamp(row, first + column);
    let owner = match word(row, first + 5)? {
        Some("unit") => OwnerRef::Unit(UnitId(row.get(first + 6)?)),
        Some("person") => OwnerRef::Person(PersonId(row.get(first + 6)?)),
        _ => OwnerRef::Named(row.get(first + 7)?),
    };
    let how = match word(row, first + 13)? {
        None => None,
        Some("waived") => Some(Ended::Waived),
        Some("lapsed") => Some(Ended::Lapsed),
        Some("withdrawn") => Some(Ended::Withdrawn),
        Some(other) => return Err(unreadable("时限事项", format!("结束方式 {other}"))),
    };
    let end = match (how, at(14)?) {
        (Some(how), Some(at)) => Some(DutyEnd { how, reason: String::new(), at }),
        _ => None,
    };
    let on_case: bool = row.get(first + 4)?;
    let case = CaseId { year: row.get(first + 1)?, number: row.get(first + 2)? };
    let duty = Duty {
        n: row.get(first + 3)?,
        case: on_case.then_some(case),
        paper: (!on_case).then_some(PaperId { year: case.year, number: case.number }),
        period: None,
        rule: String::new(),
        kind: String::new(),
        name: row.get(first + 8)?,
        owner,
        opened_at: Stamp::from_seconds(row.get(first + 10)?),
        due_at: at(11)?,
        why: None,
        within: None,
        met_at: at(12)?,
        met_by: None,
        end,
        superseded: row.get(first + 15)?,
        clause: row.get(first + 9)?,
        rulebook: 0,
        calendar: 0,
        provisional: row.get(first + 16)?,
        target: None,
        have: None,
        need: None,
    };
    Ok((UnitId(row.get(first)?), duty))
}
