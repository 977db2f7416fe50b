//! `month_marks`: how many acts of a month a unit must own up to. Kept apart from the cells of `unit_months`: it knows no
//! layouts, counts void cases too, and a year of all units is five short runs of it.

use super::beside::Beside;
use crate::act::{Case, CaseId, UnitId};
use crate::error::Result;
use crate::figures::{Mark, Marks, Month, marked};
use crate::ledger::error::unreadable;
use crate::ledger::project::{MONTH_MARKS, Rows};
use crate::ledger::view::View;
use crate::time::{Period, Stamp};
use rusqlite::{Connection, params};
use std::collections::{BTreeMap, HashMap};

/// How many marks are added, or taken off, in the order of the table once sorted.
#[derive(Default)]
pub struct MarkChanges(HashMap<(Mark, Month, UnitId), i64>);

impl MarkChanges {
    pub fn add(&mut self, case: &Case) {
        for (act, mark) in marked(case) {
            self.count(mark, act.at, case.unit, 1);
        }
    }

    /// Takes off the stored marks of a case, that is what was once added for it, and deletes them.
    pub fn take_out(&mut self, conn: &Connection, id: CaseId) -> Result<()> {
        let mut statement =
            conn.prepare_cached("DELETE FROM marks WHERE year = ?1 AND number = ?2 RETURNING what, at, unit")?;
        let mut rows = statement.query((id.year, id.number))?;
        while let Some(row) = rows.next()? {
            self.count(mark_of(row, 0)?, Stamp::from_seconds(row.get(1)?), UnitId(row.get(2)?), -1);
        }
        Ok(())
    }

    fn count(&mut self, mark: Mark, at: Stamp, unit: UnitId, times: i64) {
        *self.0.entry((mark, Month::of(at.date()), unit)).or_default() += times;
    }

    pub fn join(&mut self, other: MarkChanges) {
        for (key, n) in other.0 {
            *self.0.entry(key).or_default() += n;
        }
    }

    /// What has come to something, in the order of the table.
    fn changed(&self) -> BTreeMap<(Mark, Month, UnitId), i64> {
        self.0.iter().filter(|(_, n)| **n != 0).map(|(key, n)| (*key, *n)).collect()
    }

    pub fn write(&self, conn: &Connection) -> Result<()> {
        for ((mark, month, unit), n) in self.changed() {
            conn.prepare_cached(
                "INSERT INTO month_marks (what, month, unit, n) VALUES (?1, ?2, ?3, ?4) \
                 ON CONFLICT (what, month, unit) DO UPDATE SET n = n + excluded.n",
            )?
            .execute(params![mark.word(), month.0, unit.0, n])?;
            if n < 0 {
                conn.prepare_cached("DELETE FROM month_marks WHERE what = ?1 AND month = ?2 AND unit = ?3 AND n = 0")?
                    .execute(params![mark.word(), month.0, unit.0])?;
            }
        }
        Ok(())
    }

    /// The rows of the table, in its order.
    pub fn rows(&self, rows: &mut impl Rows) -> Result<()> {
        for ((mark, month, unit), n) in self.changed() {
            rows.row(&MONTH_MARKS, &[("what", &mark.word()), ("month", &month.0), ("unit", &unit.0), ("n", &n)])?;
        }
        Ok(())
    }
}

fn mark_of(row: &rusqlite::Row, column: usize) -> Result<Mark> {
    let word: String = row.get(column)?;
    Mark::from_word(&word).ok_or_else(|| unreadable("标记", word))
}

impl View<'_> {
    /// How often each kind of mark stands in a period up to `as_of`, for one unit or all, on cases, papers and the office.
    pub fn marks(&self, period: &Period, unit: Option<UnitId>, as_of: Stamp) -> Result<Marks> {
        let mut marks = self.marks_of_cases(period, unit, as_of)?;
        marks.join(&self.marks_beside(Beside { period, unit, as_of, but: None })?);
        Ok(marks)
    }

    /// Those on cases: whole months from `month_marks`, the days before and after them mark by mark.
    pub(in crate::ledger) fn marks_of_cases(
        &self,
        period: &Period,
        unit: Option<UnitId>,
        as_of: Stamp,
    ) -> Result<Marks> {
        let (from, end) = (period.start(), period.end());
        let last: Option<i64> = self.conn.prepare_cached("SELECT max(at) FROM marks")?.query_row([], |r| r.get(0))?;
        // Nothing is marked after the as-of: the month it lies in is as good as over.
        let is_all = last.is_none_or(|last| last <= as_of.seconds());
        let until = if is_all { end } else { end.min(as_of.plus_minutes(1)) };
        let mut marks = Marks::default();
        let whole = Month::between(from, until);
        match whole.and_then(|(first, last)| Some(((first, last), first.start()?, last.end()?))) {
            None => self.count_marks(from, until, unit, &mut marks)?,
            Some((months, begin, over)) => {
                self.count_marks(from, begin, unit, &mut marks)?;
                self.sum_marks(months, unit, &mut marks)?;
                self.count_marks(over, until, unit, &mut marks)?;
            }
        }
        Ok(marks)
    }

    fn sum_marks(&self, (first, last): (Month, Month), unit: Option<UnitId>, marks: &mut Marks) -> Result<()> {
        let mut statement = self.conn.prepare_cached(
            "SELECT sum(n) FROM month_marks WHERE what = ?1 AND month BETWEEN ?2 AND ?3 AND (?4 IS NULL OR unit = ?4)",
        )?;
        for mark in Mark::ALL {
            let asked = params![mark.word(), first.0, last.0, unit.map(|u| u.0)];
            marks.add(mark, statement.query_row(asked, |r| r.get::<_, Option<u32>>(0))?.unwrap_or(0));
        }
        Ok(())
    }

    fn count_marks(&self, from: Stamp, until: Stamp, unit: Option<UnitId>, marks: &mut Marks) -> Result<()> {
        if from >= until {
            return Ok(());
        }
        let mut statement = self.conn.prepare_cached(
            "SELECT what, count(*) FROM marks WHERE at >= ?1 AND at < ?2 AND (?3 IS NULL OR unit = ?3) GROUP BY what",
        )?;
        let mut rows = statement.query(params![from.seconds(), until.seconds(), unit.map(|u| u.0)])?;
        while let Some(row) = rows.next()? {
            marks.add(mark_of(row, 0)?, row.get(1)?);
        }
        Ok(())
    }

    /// The acts behind [`View::marks`]: of each kind those on cases first, in the order of the register.
    pub fn marked_acts(&self, period: &Period, unit: Option<UnitId>, as_of: Stamp) -> Result<Vec<(Mark, u64)>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT what, seq FROM marks WHERE at >= ?1 AND at < ?2 AND at <= ?3 AND (?4 IS NULL OR unit = ?4) \
             ORDER BY what, year, number, seq",
        )?;
        let asked = (period.start().seconds(), period.end().seconds(), as_of.seconds(), unit.map(|u| u.0));
        let mut rows = statement.query(asked)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push((mark_of(row, 0)?, row.get::<_, i64>(1)? as u64));
        }
        let beside = Beside { period, unit, as_of, but: None };
        self.each_mark_beside(beside, |mark, act| found.push((mark, act.seq)))?;
        found.sort_by_key(|(mark, _)| *mark);
        Ok(found)
    }

    /// The marks of one case up to `as_of`.
    pub(in crate::ledger) fn marks_of(&self, id: CaseId, as_of: Stamp) -> Result<Marks> {
        let mut statement = self.conn.prepare_cached(
            "SELECT what, count(*) FROM marks WHERE year = ?1 AND number = ?2 AND at <= ?3 GROUP BY what",
        )?;
        let mut rows = statement.query((id.year, id.number, as_of.seconds()))?;
        let mut marks = Marks::default();
        while let Some(row) = rows.next()? {
            marks.add(mark_of(row, 0)?, row.get(1)?);
        }
        Ok(marks)
    }
}
