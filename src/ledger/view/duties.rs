//! Questions about what is owed.

use super::View;
use crate::act::{Duty, Subject, UnitId};
use crate::error::Result;
use crate::ledger::row::{DUTY_COLUMNS, OPEN_DUTY_COLUMNS, duty_row, open_duty_row};
use crate::time::{Period, Stamp};
use rusqlite::params_from_iter;
use rusqlite::types::Value;

impl View<'_> {
    /// Duties of one case or paper.
    pub fn duties_of(&self, subject: Subject) -> Result<Vec<Duty>> {
        let (what, year, number) = match subject {
            Subject::Case(id) => ("case", id.year, id.number),
            Subject::Paper(id) => ("paper", id.year, id.number),
            Subject::Office => return Ok(Vec::new()),
        };
        let sql =
            format!("SELECT {DUTY_COLUMNS} FROM duties WHERE subject = ?1 AND year = ?2 AND number = ?3 ORDER BY n");
        self.duties(&sql, [Value::Text(what.into()), Value::Integer(year.into()), Value::Integer(number.into())])
            .map(|rows| rows.into_iter().map(|(_, d)| d).collect())
    }

    /// Open duties due from `from` (`None`: ever) until `until`, both included, soonest first, with the unit of their case.
    pub fn each_open_duty(&self, from: Option<Stamp>, until: Stamp, mut take: impl FnMut(UnitId, Duty)) -> Result<()> {
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT {OPEN_DUTY_COLUMNS} FROM duties WHERE open = 1 AND due_at >= ?1 AND due_at <= ?2 ORDER BY due_at, year, number, n"
        ))?;
        let mut rows = statement.query([from.map_or(i64::MIN, Stamp::seconds), until.seconds()])?;
        while let Some(row) = rows.next()? {
            let (unit, duty) = open_duty_row(row)?;
            take(unit, duty);
        }
        Ok(())
    }

    /// How many open duties were due before `now`: all, or those a unit owes or that lie in its cases or with its people.
    pub fn count_overdue(&self, now: Stamp, unit: Option<UnitId>) -> Result<u64> {
        let of_unit = "AND (unit = ?2 OR owner_kind = 'unit' AND owner_id = ?2 OR owner_kind = 'person' \
                       AND owner_id IN (SELECT id FROM people WHERE unit = ?2) OR owner_kind = 'named' \
                       AND owner_name = (SELECT name FROM units WHERE id = ?2))";
        let whose = if unit.is_some() { of_unit } else { "AND ?2 IS NULL" };
        let sql = format!("SELECT count(*) FROM duties WHERE open = 1 AND due_at < ?1 {whose}");
        let count: i64 = self.conn.prepare_cached(&sql)?.query_row((now.seconds(), unit.map(|u| u.0)), |r| r.get(0))?;
        Ok(count as u64)
    }

    /// Duties that are open and have no due time (the rules give none, or its start is not known).
    pub fn open_without_limit(&self) -> Result<Vec<(UnitId, Duty)>> {
        let sql =
            format!("SELECT {DUTY_COLUMNS} FROM duties WHERE open = 1 AND due_at IS NULL ORDER BY year, number, n");
        self.duties(&sql, [])
    }

    /// Every duty due within a period, whatever became of it.
    pub fn duties_due(&self, period: &Period) -> Result<Vec<(UnitId, Duty)>> {
        let sql = format!(
            "SELECT {DUTY_COLUMNS} FROM duties WHERE due_at >= ?1 AND due_at < ?2 ORDER BY due_at, year, number, n"
        );
        self.duties(&sql, [Value::Integer(period.start().seconds()), Value::Integer(period.end().seconds())])
    }

    /// Duties reckoned without a calendar for all their days.
    pub fn provisional_duties(&self) -> Result<Vec<(UnitId, Duty)>> {
        let sql = format!("SELECT {DUTY_COLUMNS} FROM duties WHERE provisional = 1 ORDER BY year, number, n");
        self.duties(&sql, [])
    }

    /// Duties not yet due at `now`, for a correction of the calendar.
    pub fn duties_not_yet_due(&self, now: Stamp) -> Result<Vec<(UnitId, Duty)>> {
        let sql = format!("SELECT {DUTY_COLUMNS} FROM duties WHERE due_at > ?1 ORDER BY year, number, n");
        self.duties(&sql, [Value::Integer(now.seconds())])
    }

    pub(super) fn duties(&self, sql: &str, values: impl IntoIterator<Item = Value>) -> Result<Vec<(UnitId, Duty)>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut duties = Vec::new();
        while let Some(row) = rows.next()? {
            duties.push(duty_row(row)?);
        }
        Ok(duties)
    }
}
