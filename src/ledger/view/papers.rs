//! Questions about papers.

use super::View;
use crate::act::{CaseId, PaperId, UnitId};
use crate::error::Result;
use crate::ledger::row::{PAPER_COLUMNS, PaperRow, paper_row};
use crate::time::Stamp;
use chrono::{Datelike, NaiveDate};
use rusqlite::OptionalExtension;

/// A paper of a period that was issued, or received from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodPaper {
    pub kind: String,
    pub unit: UnitId,
    /// Key of its period.
    pub period: String,
    pub at: Stamp,
    pub received: bool,
}

impl View<'_> {
    pub fn paper_title(&self, id: PaperId) -> Result<Option<String>> {
        Ok(self
            .conn
            .prepare_cached("SELECT title FROM papers WHERE year = ?1 AND number = ?2")?
            .query_row((id.year, id.number), |r| r.get("title"))
            .optional()?)
    }

    /// The day from which the ledger counts: its first act, or an earlier case put in later (补录、导入).
    pub fn began(&self) -> Result<Option<NaiveDate>> {
        let first: Option<i64> =
            self.conn.query_row("SELECT at FROM acts WHERE seq = 1", [], |r| r.get(0)).optional()?;
        let case: Option<i64> = self.conn.query_row("SELECT min(reported_at) FROM cases", [], |r| r.get(0))?;
        Ok([first, case].into_iter().flatten().min().map(|at| Stamp::from_seconds(at).date()))
    }

    /// Papers, oldest first; of one kind if named.
    pub fn papers(&self, kind: Option<&str>) -> Result<Vec<PaperRow>> {
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT {PAPER_COLUMNS} FROM papers WHERE ?1 IS NULL OR kind = ?1 ORDER BY year, number"
        ))?;
        let mut rows = statement.query([kind])?;
        let mut papers = Vec::new();
        while let Some(row) = rows.next()? {
            papers.push(paper_row(row)?);
        }
        Ok(papers)
    }

    /// Papers of periods that were issued or received, oldest number first; if `since` a day, those done since or for a period
    /// that began since.
    pub fn papers_done(&self, since: Option<NaiveDate>) -> Result<Vec<PeriodPaper>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT kind, unit, period, done_at, state = 'received' FROM papers \
             WHERE period IS NOT NULL AND done_at IS NOT NULL AND (done_at >= ?1 OR period >= ?2) ORDER BY year, number",
        )?;
        let at = since.map_or(i64::MIN, |day| Stamp::start_of_day(day).seconds());
        let key = since.map_or(String::new(), least_key);
        let rows = statement.query_map((at, key), |r| {
            Ok(PeriodPaper {
                kind: r.get(0)?,
                unit: UnitId(r.get(1)?),
                period: r.get(2)?,
                at: Stamp::from_seconds(r.get(3)?),
                received: r.get(4)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Issued papers of periods whose figures reach to `at` or beyond, drafted in the year before or since. Read by their
    /// number: those of some two years at most, however many cases there are.
    pub fn issued_since(&self, at: Stamp) -> Result<Vec<PaperRow>> {
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT {PAPER_COLUMNS} FROM papers WHERE year >= ?1 AND state = 'issued' AND period IS NOT NULL AND as_of >= ?2 \
             ORDER BY year, number"
        ))?;
        let mut rows = statement.query((at.date().year() - 1, at.seconds()))?;
        let mut papers = Vec::new();
        while let Some(row) = rows.next()? {
            papers.push(paper_row(row)?);
        }
        Ok(papers)
    }

    /// The issued paper that rests on act `seq` of a case, if any.
    pub fn paper_resting_on(&self, case: CaseId, seq: u64) -> Result<Option<PaperId>> {
        Ok(self
            .conn
            .query_row(
                "SELECT paper_year, paper_number FROM paper_cases \
                 WHERE case_year = ?1 AND last >= ?2 AND first <= ?2 AND head >= ?3 ORDER BY paper_year, paper_number LIMIT 1",
                (case.year, case.number, seq as i64),
                |r| Ok(PaperId { year: r.get(0)?, number: r.get(1)? }),
            )
            .optional()?)
    }

    /// Issued papers of a kind that rest on a case, in the order of their issue.
    pub fn issues_resting_on(&self, case: CaseId, kind: &str) -> Result<Vec<PaperId>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT p.year, p.number FROM paper_cases c JOIN papers p ON p.year = c.paper_year AND p.number = c.paper_number \
             WHERE c.case_year = ?1 AND c.last >= ?2 AND c.first <= ?2 AND p.kind = ?3 ORDER BY p.done_at, p.year, p.number",
        )?;
        let rows = statement
            .query_map((case.year, case.number, kind), |r| Ok(PaperId { year: r.get(0)?, number: r.get(1)? }))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The first act after `head` that speaks of a time up to `as_of`, takes an act back or reckons due times again: what
    /// may change figures drawn from the acts up to `head`.
    pub fn first_recorded_since(&self, head: u64, as_of: Stamp) -> Result<Option<u64>> {
        let seq: Option<i64> = self.conn.query_row(
            "SELECT min(seq) FROM acts WHERE seq > ?1 AND (at <= ?2 OR verb IN ('withdraw', 'recompute'))",
            (head as i64, as_of.seconds()),
            |r| r.get(0),
        )?;
        Ok(seq.map(|seq| seq as u64))
    }

    /// Kinds of the issued papers that rest on a case.
    pub fn issued_papers_of(&self, case: CaseId) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT DISTINCT p.kind FROM paper_cases c JOIN papers p ON p.year = c.paper_year AND p.number = c.paper_number \
             WHERE c.case_year = ?1 AND c.last >= ?2 AND c.first <= ?2",
        )?;
        let rows = statement.query_map((case.year, case.number), |r| r.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// No period that begins on a day or later has a key that sorts before this one: a key is the year, then nothing, `-` and
/// the month, or what sorts behind `-` (2026Q3, 2026W40, 2026秋).
fn least_key(day: NaiveDate) -> String {
    match day.month() {
        // The year itself begins with it.
        1 => format!("{:04}", day.year()),
        month => format!("{:04}-{month:02}", day.year()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::{Period, PeriodKind, Semesters};

    #[test]
    fn no_period_that_begins_later_has_a_lesser_key() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let days = ["2025-12-28", "2025-12-29", "2026-01-01", "2026-01-31", "2026-08-15", "2026-12-31"].map(day);
        for since in days {
            for kind in PeriodKind::ALL {
                let all = Period::each(kind, since, day("2028-02-01"), &Semesters::default());
                for period in all.iter().filter(|p| p.from >= since) {
                    assert!(period.key() >= least_key(since), "{} since {since}", period.key());
                }
            }
        }
    }
}
