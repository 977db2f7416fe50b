//! `unit_months` and `month_marks`: kept up by changes, read by statistics.

pub(in crate::ledger) mod beside;
mod cells;
mod marks;

use super::figures::rows::{DUTY, FIGURES, VOIDED_AT, figures_row, light_duty};
use super::project::{Rows, UNIT_MONTHS};
use super::view::View;
use crate::act::{Case, CaseId, Duty, UnitId};
use crate::error::Result;
use crate::figures::{Booking, CaseFigures, Layout, Month, MonthCounts, MonthKey, bookings};
use crate::time::Stamp;
use cells::{Cells, Word};
use marks::MarkChanges;
use rusqlite::Connection;
use rusqlite::types::ValueRef;

/// What several cases add to their months, and what they no longer do. As long as it has taken nothing off, it is the
/// tables themselves.
#[derive(Default)]
pub struct MonthChanges {
    cells: Cells,
    marks: MarkChanges,
}

impl MonthChanges {
    pub fn add(&mut self, case: &Case) {
        if let Some(figures) = CaseFigures::of(case) {
            self.book(&figures, &case.duties.all, 1);
        }
        self.marks.add(case);
    }

    /// Takes off what the stored rows of a case say, if there are any: that is what was once added for it.
    pub fn take_off_stored(&mut self, conn: &Connection, id: CaseId) -> Result<()> {
        let mut statement = conn.prepare_cached(&format!("SELECT {FIGURES} FROM cases WHERE id = ?1"))?;
        let mut rows = statement.query([id])?;
        let Some(row) = rows.next()? else { return Ok(()) };
        if row.get_ref(VOIDED_AT)? != ValueRef::Null {
            return Ok(());
        }
        let mut statement = conn.prepare_cached(&format!(
            "SELECT {DUTY} FROM duties d WHERE subject = 'case' AND year = ?1 AND number = ?2"
        ))?;
        let mut duty_rows = statement.query((id.year, id.number))?;
        let mut duties = Vec::new();
        while let Some(duty) = duty_rows.next()? {
            duties.push(light_duty(duty, 0)?.1);
        }
        self.book(&figures_row(row, id)?, &duties, -1);
        Ok(())
    }

    /// Takes off the stored marks of a case, and deletes them.
    pub fn take_out_marks(&mut self, conn: &Connection, id: CaseId) -> Result<()> {
        self.marks.take_out(conn, id)
    }

    fn book(&mut self, case: &CaseFigures, duties: &[Duty], times: i64) {
        let said = [case.category, case.channel, case.level].map(|word| self.cells.said(word.unwrap_or_default()));
        let [category, channel, level] = said;
        bookings(case, duties, |Booking { unit, section, month, counts }| {
            let cells = self.cells.of(unit, month, case.invalid);
            for layout in Layout::ALL {
                let word = match layout {
                    Layout::Category => category,
                    Layout::Channel => channel,
                    Layout::Level => level,
                    Layout::Section => Word::Section(section),
                    Layout::Unit => Word::None,
                };
                cells.cell(*layout, word).join(&counts, times);
            }
        });
    }

    /// Takes over what another has counted.
    pub fn join(&mut self, other: MonthChanges) {
        self.cells.join(other.cells);
        self.marks.join(other.marks);
    }

    /// Changes the tables by what has changed; a cell that has come to nothing goes.
    pub fn write(self, conn: &Connection) -> Result<()> {
        let cells = self.cells.changed();
        // Most acts move one or two counts: SQLite is told of no others.
        let moved: Vec<usize> =
            (0..MonthCounts::NAMES.len()).filter(|i| cells.values().any(|counts| counts.values()[*i] != 0)).collect();
        let names = MonthCounts::NAMES;
        let this = "unit = ?1 AND month = ?2 AND layout = ?3 AND word = ?4 AND invalid = ?5";
        let sums = moved.iter().enumerate().map(|(nth, i)| format!("{0} = {0} + ?{1}", names[*i], 6 + nth));
        let add = format!("UPDATE unit_months SET {} WHERE {this}", sums.collect::<Vec<_>>().join(", "));
        let values = (0..names.len())
            .map(|i| moved.iter().position(|m| *m == i).map_or_else(|| "0".to_string(), |nth| format!("?{}", 6 + nth)));
        let begin = format!(
            "INSERT INTO unit_months ({KEY}, {}) VALUES (?1, ?2, ?3, ?4, ?5, {})",
            names.join(", "),
            values.collect::<Vec<_>>().join(", ")
        );
        let empty = names.iter().map(|n| format!("{n} = 0")).collect::<Vec<_>>().join(" AND ");
        let drop = format!("DELETE FROM unit_months WHERE {this} AND {empty}");
        for (key, counts) in &cells {
            let values = counts.values();
            let write = |sql: &str| -> Result<usize> {
                let mut statement = conn.prepare_cached(sql)?;
                bind_key(&mut statement, key)?;
                for (nth, i) in moved.iter().enumerate() {
                    statement.raw_bind_parameter(6 + nth, values[*i])?;
                }
                Ok(statement.raw_execute()?)
            };
            // Most cells are there: to be told what to do where one is not would cost SQLite more than to be asked again.
            if write(&add)? == 0 {
                write(&begin)?;
            }
            if values.iter().any(|n| *n < 0) {
                let mut statement = conn.prepare_cached(&drop)?;
                bind_key(&mut statement, key)?;
                statement.raw_execute()?;
            }
        }
        self.marks.write(conn)
    }

    /// The rows of the tables, each in its order.
    pub fn rows(&self, rows: &mut impl Rows) -> Result<()> {
        for (key, counts) in &self.cells.changed() {
            let (layout, values) = (key.layout.word(), counts.values());
            let mut cells: Vec<(&'static str, &dyn rusqlite::ToSql)> = vec![
                ("unit", &key.unit.0),
                ("month", &key.month.0),
                ("layout", &layout),
                ("word", &key.word),
                ("invalid", &key.invalid),
            ];
            let counts = MonthCounts::NAMES.iter().zip(&values);
            cells.extend(counts.map(|(name, n)| (*name, n as &dyn rusqlite::ToSql)));
            rows.row(&UNIT_MONTHS, &cells)?;
        }
        self.marks.rows(rows)
    }
}

/// What tells cells apart.
const KEY: &str = "unit, month, layout, word, invalid";

fn bind_key(statement: &mut rusqlite::Statement, key: &MonthKey) -> rusqlite::Result<()> {
    statement.raw_bind_parameter(1, key.unit.0)?;
    statement.raw_bind_parameter(2, key.month.0)?;
    statement.raw_bind_parameter(3, key.layout.word())?;
    statement.raw_bind_parameter(4, &key.word)?;
    statement.raw_bind_parameter(5, key.invalid)
}

impl View<'_> {
    /// Whether nothing was done, and no limit runs, after `as_of`: then the months say what the cases say.
    pub(super) fn is_settled(&self, as_of: Stamp) -> Result<bool> {
        let sql = "SELECT max(last) FROM (SELECT max(settled_at) AS last FROM cases WHERE settled_at > reported_at \
                   UNION ALL SELECT max(reported_at) FROM cases)";
        let last: Option<i64> = self.conn.prepare_cached(sql)?.query_row([], |r| r.get(0))?;
        Ok(last.is_none_or(|last| last <= as_of.seconds()))
    }

    /// The cells of one layout of some units' months.
    pub(super) fn each_month(
        &self,
        units: impl Iterator<Item = UnitId>,
        (from, to): (Month, Month),
        layout: Layout,
        mut take: impl FnMut(&MonthKey, &MonthCounts),
    ) -> Result<()> {
        let units = units.map(|unit| unit.0.to_string()).collect::<Vec<_>>().join(", ");
        // Month by month: between the first and the last lie the cells of every other layout.
        let each = from.until(to).map(|month| month.0.to_string()).collect::<Vec<_>>().join(", ");
        let counts = MonthCounts::NAMES.join(", ");
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT unit, month, word, invalid, {counts} FROM unit_months \
             WHERE unit IN ({units}) AND month IN ({each}) AND layout = ?1"
        ))?;
        let mut rows = statement.query([layout.word()])?;
        while let Some(row) = rows.next()? {
            let (unit, month, word, invalid) = (UnitId(row.get(0)?), Month(row.get(1)?), row.get(2)?, row.get(3)?);
            let mut column = 3;
            let counts = MonthCounts::read(|| {
                column += 1;
                row.get::<_, i64>(column)
            })?;
            take(&MonthKey { unit, month, layout, word, invalid }, &counts);
        }
        Ok(())
    }
}
