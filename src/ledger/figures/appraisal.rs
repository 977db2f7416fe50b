//! What an appraisal of a period is reckoned from: the cases sent up in it, those whose records may show a fault, the
//! papers that were adopted.

use crate::act::{Case, CaseId, Paper, PaperId};
use crate::error::Result;
use crate::ledger::view::View;
use crate::time::{Period, Stamp};
use std::collections::BTreeSet;

impl View<'_> {
    /// Cases as they stood that were sent up in the period, or registered in it and not sent up though overdue or about a
    /// unit that did not report them; void ones are out. In order of number.
    pub fn appraised_cases(&self, period: &Period, as_of: Stamp) -> Result<Vec<Case>> {
        let mut ids: BTreeSet<CaseId> = BTreeSet::new();
        self.each_figure(period, as_of, |case| {
            if case.submitted_at.is_some_and(|at| period.contains(at) && at <= as_of) {
                ids.insert(case.id);
            }
            Ok(())
        })?;
        let bounds = (period.start().seconds(), period.end().seconds());
        for sql in [
            "SELECT year, number FROM cases WHERE reported_at >= ?1 AND reported_at < ?2 AND about IS NOT NULL AND about <> unit",
            "SELECT DISTINCT year, number FROM duties WHERE subject = 'case' AND due_at >= ?1 AND due_at < ?2 \
             AND (met_at IS NULL OR met_at > due_at)",
        ] {
            let mut statement = self.conn.prepare_cached(sql)?;
            let mut rows = statement.query(bounds)?;
            while let Some(row) = rows.next()? {
                ids.insert(CaseId { year: row.get(0)?, number: row.get(1)? });
            }
        }
        let mut cases = Vec::new();
        for id in ids {
            cases.extend(self.case_at(id, as_of)?.filter(Case::stands));
        }
        Ok(cases)
    }

    /// Papers done in the period that were adopted.
    pub fn adopted_papers(&self, period: &Period) -> Result<Vec<Paper>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT year, number FROM papers WHERE adoptions > 0 AND done_at >= ?1 AND done_at < ?2 ORDER BY year, number",
        )?;
        let mut rows = statement.query((period.start().seconds(), period.end().seconds()))?;
        let mut papers = Vec::new();
        while let Some(row) = rows.next()? {
            papers.push(self.paper(PaperId { year: row.get(0)?, number: row.get(1)? })?);
        }
        Ok(papers)
    }

    /// Every sealed name on record: informants, and people whose names are never shown. Read from all registrations, once,
    /// because a name protected years ago stays so; one scrubbed is gone and cannot be matched.
    pub fn sealed_names(&self) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT json_extract(payload, '$.did.informant.id'), json_extract(payload, '$.did.names.id') FROM acts \
             WHERE verb = 'report' AND (payload LIKE '%\"informant\":{%' OR payload LIKE '%\"names\":{%')",
        )?;
        let mut rows = statement.query([])?;
        let mut ids: Vec<u64> = Vec::new();
        while let Some(row) = rows.next()? {
            for column in 0..2 {
                let id: Option<i64> = row.get(column)?;
                ids.extend(id.map(|id| id as u64));
            }
        }
        Ok(self.texts(&ids)?.into_values().collect())
    }
}
