//! Folded subjects as rows. What a row says is written once here: [`Filing`] puts it into its table, `verify` holds it
//! beside the stored one ([`Rows`]).

mod case;
mod office;
mod paper;

pub use case::case;
pub use office::office;
pub use paper::{paper, paper_cases};

use super::months::MonthChanges;
use super::words;
use crate::act::{Act, Case, Deed, Duty, Ended, Office, OwnerRef, Paper, PaperId, UnitId};
use crate::error::{Error, Result};
use crate::time::Stamp;
use rusqlite::{Connection, ToSql, params};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// A table of projections.
pub struct Table {
    pub name: &'static str,
    /// The order in which its rows are given; it tells them apart.
    pub order: &'static str,
    insert: OnceLock<String>,
    replace: OnceLock<String>,
}

impl Table {
    const fn new(name: &'static str, order: &'static str) -> Table {
        Table { name, order, insert: OnceLock::new(), replace: OnceLock::new() }
    }
}

pub static UNITS: Table = Table::new("units", "id");
pub static PEOPLE: Table = Table::new("people", "id");
pub static TENURES: Table = Table::new("tenures", "nr");
pub static ACCOUNTS: Table = Table::new("accounts", "id");
pub static CASES: Table = Table::new("cases", "id");
pub static DUTIES: Table = Table::new("duties", "subject, year, number, n");
pub static PAPERS: Table = Table::new("papers", "year, number");
pub static PAPER_CASES: Table = Table::new("paper_cases", "paper_year, paper_number, case_year, first, last");
pub static MARKS: Table = Table::new("marks", "year, number, seq, what");
pub static MONTH_MARKS: Table = Table::new("month_marks", "what, month, unit");
pub static COUNTERS: Table = Table::new("counters", "series, year");
pub static UNIT_MONTHS: Table = Table::new("unit_months", "unit, month, layout, word, invalid");

/// Every table of projections; `words` is a cache of `cases` and kept by itself.
pub static TABLES: [&Table; 12] = [
    &UNITS,
    &PEOPLE,
    &TENURES,
    &ACCOUNTS,
    &CASES,
    &DUTIES,
    &PAPERS,
    &PAPER_CASES,
    &MARKS,
    &MONTH_MARKS,
    &COUNTERS,
    &UNIT_MONTHS,
];

/// The columns of one row, by name.
pub type Cells<'a> = &'a [(&'static str, &'a dyn ToSql)];

/// Where rows go. Those of one table come in its [`Table::order`].
pub trait Rows {
    fn row(&mut self, table: &'static Table, cells: Cells) -> Result<()>;
}

fn json<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|e| Error::ledger(format!("写不成 JSON：{e}")))
}

fn seconds(stamp: Option<Stamp>) -> Option<i64> {
    stamp.map(Stamp::seconds)
}

/// Numbers an act gives out, each with its series and year (0: over all years). They stay used even if it is withdrawn.
pub fn numbers_given(act: &Act, mut take: impl FnMut(&str, i32, u32) -> Result<()>) -> Result<()> {
    match &act.deed {
        Deed::File(d) => take("file", d.year, d.number),
        Deed::Refer(d) => take("refer", d.year, d.number),
        Deed::PaperIssue(d) => {
            if let (Some(series), Some(number)) = (&d.series, d.number) {
                take(series, d.year, number)?;
            }
            if let (Some(series), Some(total)) = (&d.series, d.total) {
                take(series, 0, total)?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// The rows of `counters`.
pub fn counters(rows: &mut impl Rows, last: &BTreeMap<(String, i32), u32>) -> Result<()> {
    for ((series, year), last) in last {
        rows.row(&COUNTERS, &[("series", series), ("year", year), ("last", last)])?;
    }
    Ok(())
}

/// Keeps [`counters`] up with one act.
pub fn count_numbers(conn: &Connection, act: &Act) -> Result<()> {
    numbers_given(act, |series, year, number| {
        conn.prepare_cached(
            "INSERT INTO counters (series, year, last) VALUES (?1, ?2, ?3) \
             ON CONFLICT (series, year) DO UPDATE SET last = max(last, excluded.last)",
        )?
        .execute(params![series, year, number])?;
        Ok(())
    })
}

/// The rows of `duties` of one case or paper.
fn duties(rows: &mut impl Rows, subject: &str, year: i32, number: u32, unit: UnitId, all: &[Duty]) -> Result<()> {
    for d in all {
        let (owner_kind, owner_id, owner_name) = match &d.owner {
            OwnerRef::Unit(u) => ("unit", Some(u.0), None),
            OwnerRef::Person(p) => ("person", Some(p.0), None),
            OwnerRef::Named(name) => ("named", None, Some(name)),
        };
        let ended = d.end.as_ref().map(|e| match e.how {
            Ended::Waived => "waived",
            Ended::Lapsed => "lapsed",
            Ended::Withdrawn => "withdrawn",
        });
        rows.row(
            &DUTIES,
            &[
                ("subject", &subject),
                ("year", &year),
                ("number", &number),
                ("n", &d.n),
                ("unit", &unit.0),
                ("rule", &d.rule),
                ("kind", &d.kind),
                ("name", &d.name),
                ("owner_kind", &owner_kind),
                ("owner_id", &owner_id),
                ("owner_name", &owner_name),
                ("opened_at", &d.opened_at.seconds()),
                ("due_at", &seconds(d.due_at)),
                ("why", &d.why),
                ("within", &d.within),
                ("met_at", &seconds(d.met_at)),
                ("met_by", &d.met_by.map(|seq| seq as i64)),
                ("ended", &ended),
                ("ended_at", &seconds(d.end.as_ref().map(|e| e.at))),
                ("end_reason", &d.end.as_ref().map(|e| &e.reason)),
                ("superseded", &d.superseded),
                ("open", &d.is_open()),
                ("clause", &d.clause),
                ("rulebook", &d.rulebook),
                ("calendar", &d.calendar),
                ("provisional", &d.provisional),
                ("target", &d.target),
            ],
        )?;
    }
    Ok(())
}

/// Puts rows into their tables, in the transaction that is open. [`Filing::finish`] belongs to it.
pub struct Filing<'c> {
    conn: &'c Connection,
    /// The last act that any row knows of: what began after it has no rows to take off.
    filed: u64,
    /// The case being written has a row.
    replaces: bool,
    months: MonthChanges,
    /// Years whose cases are to be entered into `words` now.
    years: BTreeSet<i32>,
}

impl Rows for Filing<'_> {
    fn row(&mut self, table: &'static Table, cells: Cells) -> Result<()> {
        // To replace, SQLite plans to delete from every index too: of a case that is new it need not.
        let (put, verb) = match self.replaces && std::ptr::eq(table, &CASES) {
            true => (&table.replace, "INSERT OR REPLACE"),
            false => (&table.insert, "INSERT"),
        };
        let put = put.get_or_init(|| {
            let names: Vec<&str> = cells.iter().map(|(name, _)| *name).collect();
            let marks: Vec<String> = (1..=cells.len()).map(|i| format!("?{i}")).collect();
            format!("{verb} INTO {} ({}) VALUES ({})", table.name, names.join(", "), marks.join(", "))
        });
        let mut statement = self.conn.prepare_cached(put)?;
        for (i, (_, value)) in cells.iter().enumerate() {
            statement.raw_bind_parameter(i + 1, value)?;
        }
        statement.raw_execute()?;
        Ok(())
    }
}

impl<'c> Filing<'c> {
    /// Over the rows of what was recorded up to act `filed`.
    pub fn over(conn: &'c Connection, filed: u64) -> Filing<'c> {
        Filing { conn, filed, replaces: false, months: MonthChanges::default(), years: BTreeSet::new() }
    }

    /// Into tables that hold nothing.
    pub fn anew(conn: &'c Connection) -> Filing<'c> {
        Filing::over(conn, 0)
    }

    pub fn office(&mut self, folded: &Office) -> Result<()> {
        self.conn.execute_batch("DELETE FROM units; DELETE FROM people; DELETE FROM tenures; DELETE FROM accounts;")?;
        office(self, folded)
    }

    pub fn case(&mut self, folded: &Case) -> Result<()> {
        let id = folded.id;
        self.replaces = folded.timeline.first().is_some_and(|registered| registered.seq <= self.filed);
        if self.replaces {
            self.months.take_off_stored(self.conn, id)?;
            words::keep_up(self.conn, folded)?;
            self.clear_duties("case", id.year, id.number)?;
            self.months.take_out_marks(self.conn, id)?;
        } else if words::is_due(id) {
            self.years.insert(id.year);
        }
        self.months.add(folded);
        case(self, folded)
    }

    pub fn paper(&mut self, id: PaperId, folded: Option<&Paper>) -> Result<()> {
        if self.filed > 0 {
            self.clear_duties("paper", id.year, id.number)?;
            for sql in [
                "DELETE FROM papers WHERE year = ?1 AND number = ?2",
                "DELETE FROM paper_cases WHERE paper_year = ?1 AND paper_number = ?2",
            ] {
                self.conn.prepare_cached(sql)?.execute((id.year, id.number))?;
            }
        }
        // A draft that was withdrawn leaves no rows.
        let Some(folded) = folded else { return Ok(()) };
        paper(self, folded)?;
        paper_cases(self, folded)
    }

    fn clear_duties(&self, subject: &str, year: i32, number: u32) -> Result<()> {
        self.conn
            .prepare_cached("DELETE FROM duties WHERE subject = ?1 AND year = ?2 AND number = ?3")?
            .execute(params![subject, year, number])?;
        Ok(())
    }

    /// Writes what was counted over several subjects.
    pub fn finish(self) -> Result<()> {
        self.months.write(self.conn)?;
        self.years.iter().try_for_each(|year| words::catch_up(self.conn, *year))
    }
}
