//! Cases by the words in them. What is found is what reading every title and text would find, in the same order.

use super::{CaseFilter, View};
use crate::act::CaseId;
use crate::error::Result;
use crate::ledger::error::unreadable;
use crate::ledger::words;
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};
use std::ops::ControlFlow;

/// Title and text of a case, and which it is.
const WORDS_OF: &str = "SELECT title, bytes, cases.id FROM cases LEFT JOIN texts ON texts.id = cases.text";

/// Those wanted, until there are enough.
struct Hits<'f, T> {
    filter: &'f CaseFilter,
    left: Option<u32>,
    take: T,
}

impl<T: FnMut(CaseId) -> Result<()>> Hits<'_, T> {
    /// Takes the case if it holds every word.
    fn offer(&mut self, row: &Row) -> Result<ControlFlow<()>> {
        let title = row.get_ref(0)?.as_str_or_null().map_err(|e| unreadable("标题", e))?.unwrap_or_default();
        let text = row.get_ref(1)?.as_blob_or_null().map_err(|e| unreadable("文本", e))?.unwrap_or_default();
        let text = std::str::from_utf8(text).map_err(|e| unreadable("文本", e))?;
        if self.filter.words.iter().all(|word| text.contains(word.as_str()) || title.contains(word.as_str())) {
            (self.take)(row.get(2)?)?;
            self.left = self.left.map(|left| left - 1);
        }
        Ok(self.enough())
    }

    fn enough(&self) -> ControlFlow<()> {
        if self.left == Some(0) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

impl View<'_> {
    /// Cases whose title or text shown holds every word, until there are `most`. The walk stops as soon as it is full, so
    /// that a common word costs little; a rare one is looked up, as far as [`words`] goes.
    pub(super) fn each_with_words(
        &self,
        filter: &CaseFilter,
        most: Option<u32>,
        take: impl FnMut(CaseId) -> Result<()>,
    ) -> Result<()> {
        let mut hits = Hits { filter, left: most, take };
        if hits.enough().is_break() {
            return Ok(());
        }
        let entered = words::upto(self.conn)?;
        let sought = words::sought(&filter.words).filter(|_| !entered.is_empty() && !filter.lacking);
        let Some(sought) = sought else { return self.read_through(None, &mut hits).map(drop) };
        for year in self.years(filter.newest_first)? {
            let upto = entered.get(&year).copied().unwrap_or(0);
            let (first, then) = if filter.newest_first { (false, true) } else { (true, false) };
            for looked_up in [first, then] {
                let done = if looked_up {
                    self.look_up(&sought, year, upto, &mut hits)?
                } else {
                    self.read_through(Some((year, upto)), &mut hits)?
                };
                if done.is_break() {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// Years with cases in them, each found by one step in the key.
    fn years(&self, newest_first: bool) -> Result<Vec<i32>> {
        let mut years = Vec::new();
        let mut statement = self.conn.prepare_cached("SELECT max(id) FROM cases WHERE id < ?1")?;
        let mut before = CaseId { year: i32::MAX, number: 0 };
        while let Some(CaseId { year, .. }) = statement.query_row([before], |r| r.get(0))? {
            years.push(year);
            before = CaseId { year, number: 0 };
        }
        if !newest_first {
            years.reverse();
        }
        Ok(years)
    }

    /// Reads every case that passes the other conditions, or those of a year after a number.
    fn read_through<T>(&self, after: Option<(i32, u32)>, hits: &mut Hits<T>) -> Result<ControlFlow<()>>
    where
        T: FnMut(CaseId) -> Result<()>,
    {
        let (mut conditions, mut values) = hits.filter.conditions();
        if let Some((year, number)) = after {
            let n = values.len();
            conditions.push_str(&format!(" AND cases.id > ?{} AND cases.id <= ?{}", n + 1, n + 2));
            values.extend([CaseId { year, number }, CaseId { year, number: u32::MAX }].map(Value::from));
        }
        let order = hits.filter.order();
        let mut statement = self.conn.prepare_cached(&format!("{WORDS_OF} WHERE {conditions} ORDER BY {order}"))?;
        let mut rows = statement.query(params_from_iter(values))?;
        while let Some(row) = rows.next()? {
            if hits.offer(row)?.is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Reads the cases of a year, up to a number, that may hold what is sought.
    fn look_up<T>(&self, sought: &str, year: i32, upto: u32, hits: &mut Hits<T>) -> Result<ControlFlow<()>>
    where
        T: FnMut(CaseId) -> Result<()>,
    {
        let (conditions, values) = hits.filter.conditions();
        let n = values.len();
        let mut one = self.conn.prepare_cached(&format!("{WORDS_OF} WHERE {conditions} AND cases.id = ?{}", n + 1))?;
        let way = if hits.filter.newest_first { "DESC" } else { "ASC" };
        let mut found = self.conn.prepare_cached(&format!(
            "SELECT rowid FROM words WHERE words MATCH ?1 AND rowid BETWEEN ?2 AND ?3 ORDER BY rowid {way}"
        ))?;
        let mut found = found.query((sought, CaseId { year, number: 1 }, CaseId { year, number: upto }))?;
        while let Some(row) = found.next()? {
            let mut rows = one.query(params_from_iter(values.iter().cloned().chain([row.get(0)?])))?;
            if let Some(row) = rows.next()?
                && hits.offer(row)?.is_break()
            {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }
}
