//! Rows of the projections as the rest of the program sees them.

use super::error::unreadable;
use crate::act::{Case, CaseId, Duty, DutyEnd, Ended, Facts, Owed, OwnerRef, PaperId, PersonId, Satisfaction, UnitId};
use crate::error::Result;
use crate::time::Stamp;
use rusqlite::Row;
use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, Value, ValueRef};

/// A case as the file names it: year and number in one integer, in their order (`cases.id`, the rows of `words`).
impl ToSql for CaseId {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Owned(Value::from(*self)))
    }
}

impl From<CaseId> for Value {
    fn from(id: CaseId) -> Value {
        Value::Integer(i64::from(id.year) << 32 | i64::from(id.number))
    }
}

impl FromSql for CaseId {
    fn column_result(value: ValueRef) -> FromSqlResult<CaseId> {
        // A year is what is left of 64 bits, a number the lower half of them.
        value.as_i64().map(|id| CaseId { year: (id >> 32) as i32, number: id as u32 })
    }
}

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
    /// An informant, or names never shown, came with it.
    pub sealed: bool,
}

impl CaseRow {
    /// The row a folded case has: what its acts come to, without asking the file for it.
    pub fn of(c: &Case) -> CaseRow {
        CaseRow {
            id: c.id,
            unit: c.unit,
            about: c.about,
            author: c.author.as_ref().map(|a| a.name.clone()),
            author_id: c.author.as_ref().and_then(|a| a.id),
            status: c.status().word().to_string(),
            level: c.level.clone(),
            suggested_level: c.suggested.clone(),
            uncovered: c.uncovered,
            text: c.shown_text().id,
            reported_at: c.reported_at,
            submitted_at: c.submitted_at,
            emergency: c.facts.emergency.unwrap_or(false),
            lead: c.lead,
            first_replied_at: c.first_replied_at,
            replied_at: c.replied_at,
            rated_at: c.rating.map(|(at, _)| at),
            satisfaction: c.rating.map(|(_, s)| satisfaction_word(s).to_string()),
            adopted_at: c.first_adopted_at(),
            adoptions: c.adoptions.len() as u32,
            closed_at: c.closed.as_ref().map(|(at, _)| *at),
            voided_at: c.void.as_ref().map(|(at, _)| *at),
            event: c.event,
            owed: c.owed.clone(),
            facts: c.facts.clone(),
            breaches: c.breaches.len() as u32,
            backfilled: c.backfilled,
            last_at: c.last_at,
            last_seq: c.last_seq,
            sealed: c.informant.is_some() || c.names.is_some(),
        }
    }

    pub fn title(&self) -> &str {
        self.facts.title.as_deref().unwrap_or("（无标题）")
    }
}

pub(super) fn satisfaction_word(s: Satisfaction) -> &'static str {
    match s {
        Satisfaction::Satisfied => "satisfied",
        Satisfaction::Basically => "basically",
        Satisfaction::Unsatisfied => "unsatisfied",
        Satisfaction::Unrated => "unrated",
    }
}

/// Columns of [`CaseRow`], in the order in which they are taken.
pub const CASE_COLUMNS: &str = "cases.id, unit, about, author, author_id, status, level, suggested_level, uncovered, \
     text, reported_at, submitted_at, emergency, lead, first_replied_at, replied_at, rated_at, satisfaction, adopted_at, \
     adoptions, closed_at, voided_at, event_year, event_number, owed, facts, breaches, backfilled, last_at, last_seq, sealed";

/// The columns of a row, taken one after the other: looking each up by its name would cost more than reading it.
pub(super) struct Columns<'r> {
    row: &'r Row<'r>,
    next: usize,
}

impl<'r> Columns<'r> {
    pub(super) fn of(row: &'r Row<'r>) -> Columns<'r> {
        Columns { row, next: 0 }
    }

    pub(super) fn take<T: FromSql>(&mut self) -> rusqlite::Result<T> {
        self.next += 1;
        self.row.get(self.next - 1)
    }

    /// The next column, which stays the next.
    fn peek<T: FromSql>(&self) -> rusqlite::Result<T> {
        self.row.get(self.next)
    }

    fn skip(&mut self) {
        self.next += 1;
    }

    /// A text, borrowed.
    pub(super) fn word(&mut self) -> rusqlite::Result<&'r str> {
        self.next += 1;
        let value = self.row.get_ref(self.next - 1)?;
        value
            .as_str()
            .map_err(|e| rusqlite::Error::FromSqlConversionFailure(self.next - 1, value.data_type(), e.into()))
    }

    pub(super) fn stamp(&mut self) -> rusqlite::Result<Stamp> {
        self.take().map(Stamp::from_seconds)
    }

    fn opt_stamp(&mut self) -> rusqlite::Result<Option<Stamp>> {
        Ok(self.take::<Option<i64>>()?.map(Stamp::from_seconds))
    }
}

pub fn case_row(row: &Row) -> Result<CaseRow> {
    let mut c = Columns::of(row);
    Ok(CaseRow {
        id: c.take()?,
        unit: UnitId(c.take()?),
        about: c.take::<Option<u32>>()?.map(UnitId),
        author: c.take()?,
        author_id: c.take::<Option<u32>>()?.map(PersonId),
        status: c.take()?,
        level: c.take()?,
        suggested_level: c.take()?,
        uncovered: c.take()?,
        text: c.take::<i64>()? as u64,
        reported_at: c.stamp()?,
        submitted_at: c.opt_stamp()?,
        emergency: c.take()?,
        lead: c.take::<Option<u32>>()?.map(UnitId),
        first_replied_at: c.opt_stamp()?,
        replied_at: c.opt_stamp()?,
        rated_at: c.opt_stamp()?,
        satisfaction: c.take()?,
        adopted_at: c.opt_stamp()?,
        adoptions: c.take()?,
        closed_at: c.opt_stamp()?,
        voided_at: c.opt_stamp()?,
        event: match (c.take::<Option<i32>>()?, c.take::<Option<u32>>()?) {
            (Some(year), Some(number)) => Some(CaseId { year, number }),
            _ => None,
        },
        owed: match c.take::<Option<String>>()? {
            Some(json) => serde_json::from_str(&json).map_err(|e| unreadable("缺手续一栏", e))?,
            None => Vec::new(),
        },
        facts: serde_json::from_str(c.word()?).map_err(|e| unreadable("要素一栏", e))?,
        breaches: c.take()?,
        backfilled: c.take()?,
        last_at: c.stamp()?,
        last_seq: c.take::<i64>()? as u64,
        sealed: c.take()?,
    })
}

/// Columns of a duty row, in the order in which they are taken.
pub const DUTY_COLUMNS: &str = "subject, year, number, n, unit, rule, kind, name, owner_kind, owner_id, owner_name, opened_at, \
     due_at, why, within, met_at, met_by, ended, ended_at, end_reason, superseded, clause, rulebook, calendar, provisional, target";

/// The same without what an open duty cannot have: neither met nor ended nor superseded.
pub const OPEN_DUTY_COLUMNS: &str = "subject, year, number, n, unit, rule, kind, name, owner_kind, owner_id, owner_name, \
     opened_at, due_at, why, within, clause, rulebook, calendar, provisional, target";

/// A duty and the unit of the case or paper it belongs to.
pub fn duty_row(row: &Row) -> Result<(UnitId, Duty)> {
    let mut c = Columns::of(row);
    let (unit, mut duty) = opened(&mut c)?;
    (duty.met_at, duty.met_by) = (c.opt_stamp()?, c.take::<Option<i64>>()?.map(|seq| seq as u64));
    duty.end = match (c.take::<Option<String>>()?, c.opt_stamp()?, c.take::<Option<String>>()?) {
        (None, ..) => None,
        (Some(word), Some(at), Some(reason)) => Some(DutyEnd {
            how: match word.as_str() {
                "waived" => Ended::Waived,
                "lapsed" => Ended::Lapsed,
                "withdrawn" => Ended::Withdrawn,
                other => return Err(unreadable("时限事项", format!("结束方式 {other}"))),
            },
            reason,
            at,
        }),
        (Some(word), ..) => return Err(unreadable("时限事项", format!("结束方式 {word} 没有时间或理由"))),
    };
    duty.superseded = c.take()?;
    basis(&mut c, &mut duty)?;
    Ok((unit, duty))
}

/// The same of a row of [`OPEN_DUTY_COLUMNS`].
pub fn open_duty_row(row: &Row) -> Result<(UnitId, Duty)> {
    let mut c = Columns::of(row);
    let (unit, mut duty) = opened(&mut c)?;
    basis(&mut c, &mut duty)?;
    Ok((unit, duty))
}

/// The columns up to its limit.
fn opened(c: &mut Columns) -> Result<(UnitId, Duty)> {
    let on_case = c.word()? == "case";
    let (year, number): (i32, u32) = (c.take()?, c.take()?);
    let (n, unit) = (c.take()?, UnitId(c.take()?));
    let (rule, kind, name) = (c.take()?, c.take()?, c.take()?);
    let owner = match (c.word()?, c.take::<Option<u32>>()?) {
        ("unit", Some(id)) => OwnerRef::Unit(UnitId(id)),
        ("person", Some(id)) => OwnerRef::Person(PersonId(id)),
        ("named", _) => OwnerRef::Named(c.peek()?),
        (other, _) => return Err(unreadable("时限事项", format!("责任方 {other}"))),
    };
    c.skip();
    let duty = Duty {
        n,
        case: on_case.then_some(CaseId { year, number }),
        paper: (!on_case).then_some(PaperId { year, number }),
        period: None,
        rule,
        kind,
        name,
        owner,
        opened_at: c.stamp()?,
        due_at: c.opt_stamp()?,
        why: c.take()?,
        within: c.take()?,
        met_at: None,
        met_by: None,
        end: None,
        superseded: false,
        clause: String::new(),
        rulebook: 0,
        calendar: 0,
        provisional: false,
        target: None,
        have: None,
        need: None,
    };
    Ok((unit, duty))
}

/// The columns that say by which rules.
fn basis(c: &mut Columns, duty: &mut Duty) -> Result<()> {
    duty.clause = c.take()?;
    duty.rulebook = c.take()?;
    duty.calendar = c.take()?;
    duty.provisional = c.take()?;
    duty.target = c.take()?;
    Ok(())
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
    let mut c = Columns::of(row);
    Ok(PaperRow {
        id: PaperId { year: c.take()?, number: c.take()? },
        kind: c.take()?,
        title: c.take()?,
        unit: UnitId(c.take()?),
        period: c.take()?,
        state: c.take()?,
        drafted_at: c.stamp()?,
        done_at: c.opt_stamp()?,
        label: c.take()?,
        as_of: c.opt_stamp()?,
        adoptions: c.take()?,
    })
}
