//! Questions behind statistics and papers. Everything is as of a moment: a case whose last act lies after it is folded
//! again up to it, any other is read from its row, so that a question about today costs one scan of narrow columns.

mod appraisal;
mod material;
pub(super) mod rows;
#[cfg(test)]
mod tests;

pub use appraisal::{SentCase, SentKeys, SentRow, Wanted};
pub use material::Ask;

use super::view::View;
use crate::act::{CaseId, Duty, UnitId};
use crate::error::Result;
use crate::figures::{CaseFigures, DutyFigures, Layout, Month, Plan, Stats, Tally};
use crate::time::{Period, Stamp};
use rows::{DUTY, FIGURES, LAST_AT, Reads, VOIDED_AT, figures_row, light_duty};
use rusqlite::types::ValueRef;

impl View<'_> {
    /// Every case that stands and was registered, or sent up, in the period, as of `as_of`.
    pub(super) fn each_figure(
        &self,
        period: &Period,
        as_of: Stamp,
        reads: Reads,
        mut take: impl FnMut(&CaseFigures) -> Result<()>,
    ) -> Result<()> {
        let bounds = (period.start().seconds(), period.end().seconds());
        let columns = reads.columns();
        let reported = format!("SELECT {columns} FROM cases WHERE reported_at >= ?1 AND reported_at < ?2");
        // Most were registered in the period too: the index alone tells them apart, before any row is read.
        let submitted = format!(
            "SELECT {columns} FROM (SELECT id AS sent FROM cases WHERE submitted_at >= ?1 AND submitted_at < ?2 \
             AND NOT (reported_at >= ?1 AND reported_at < ?2)) CROSS JOIN cases ON id = sent"
        );
        for sql in [&reported, &submitted] {
            let mut statement = self.conn.prepare_cached(sql)?;
            let mut rows = statement.query(bounds)?;
            while let Some(row) = rows.next()? {
                let id = row.get(0)?;
                if row.get::<_, i64>(LAST_AT)? > as_of.seconds() {
                    self.folded(id, as_of, &mut take)?;
                } else if row.get_ref(VOIDED_AT)? == ValueRef::Null {
                    take(&figures_row(row, id)?)?;
                }
            }
        }
        // Sent up in the period, but taken back since: the row no longer says so.
        let mut statement = self.conn.prepare_cached(
            "SELECT id FROM cases \
             WHERE id IN (SELECT year << 32 | number FROM marks WHERE what = 'withdraw' AND at > ?3) \
             AND NOT (reported_at >= ?1 AND reported_at < ?2) \
             AND (submitted_at IS NULL OR NOT (submitted_at >= ?1 AND submitted_at < ?2))",
        )?;
        let mut rows = statement.query((bounds.0, bounds.1, as_of.seconds()))?;
        while let Some(row) = rows.next()? {
            self.folded(row.get(0)?, as_of, &mut take)?;
        }
        Ok(())
    }

    fn folded(&self, id: CaseId, as_of: Stamp, take: &mut impl FnMut(&CaseFigures) -> Result<()>) -> Result<()> {
        match self.case_at(id, as_of)? {
            Some(case) => CaseFigures::of(&case).as_ref().map_or(Ok(()), take),
            None => Ok(()),
        }
    }

    /// Every duty of cases and papers due in the period, as it stood, with its unit and its case; void cases are out.
    pub fn each_duty_due(
        &self,
        period: &Period,
        as_of: Stamp,
        mut take: impl FnMut(UnitId, &Duty, Option<CaseFigures>) -> Result<()>,
    ) -> Result<()> {
        self.each_stored_duty(("duties d", "1"), period.start(), period.end(), |unit, duty, about| match about {
            Some((_, last_at)) if last_at > as_of => Ok(()),
            about => take(unit, duty, about.map(|(case, _)| case)),
        })?;
        // Acted on since: which duties there were, and when they were due, is known only by folding.
        let mut statement = self.conn.prepare_cached(
            "SELECT id FROM cases c WHERE settled_at > ?1 AND settled_at > reported_at AND last_at > ?1 AND reported_at <= ?1 AND ( \
             EXISTS (SELECT 1 FROM duties d WHERE d.subject = 'case' AND d.year = c.year AND d.number = c.number) OR \
             EXISTS (SELECT 1 FROM marks m WHERE m.year = c.year AND m.number = c.number AND m.what = 'withdraw'))",
        )?;
        let mut rows = statement.query([as_of.seconds()])?;
        while let Some(row) = rows.next()? {
            let Some(case) = self.case_at(row.get(0)?, as_of)? else { continue };
            if let Some(about) = CaseFigures::of(&case) {
                for duty in case.duties.all.iter().filter(|d| d.due_at.is_some_and(|due| period.contains(due))) {
                    take(case.unit, duty, Some(about.clone()))?;
                }
            }
        }
        Ok(())
    }

    /// Duties of one sort (`duties d` and what must hold of them) due from a moment to another, as their rows stand, with
    /// what they are about and when that was last acted on; those of void cases are out.
    fn each_stored_duty(
        &self,
        (duties, which): (&str, &str),
        from: Stamp,
        until: Stamp,
        mut take: impl FnMut(UnitId, &Duty, Option<(CaseFigures, Stamp)>) -> Result<()>,
    ) -> Result<()> {
        let figures = FIGURES.split(", ").map(|c| format!("c.{c}")).collect::<Vec<_>>().join(", ");
        let sql = format!(
            "SELECT {figures}, {DUTY} FROM {duties} \
             LEFT JOIN cases c ON d.subject = 'case' AND c.id = d.year << 32 | d.number \
             WHERE {which} AND d.due_at IS NOT NULL AND d.due_at >= ?1 AND d.due_at < ?2 \
             ORDER BY d.due_at, d.subject, d.year, d.number, d.n"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query((from.seconds(), until.seconds()))?;
        while let Some(row) = rows.next()? {
            let (unit, duty) = light_duty(row, LAST_AT + 1)?;
            let about = match duty.case {
                None => None,
                Some(_) if row.get_ref(VOIDED_AT)? != ValueRef::Null => continue,
                Some(id) => Some((figures_row(row, id)?, Stamp::from_seconds(row.get(LAST_AT)?))),
            };
            take(unit, &duty, about)?;
        }
        Ok(())
    }

    /// Statistics in one pass. All plans must be of one period and one as-of; `periodic` are the duties the rules derive.
    /// Whole months as of now are summed from `unit_months`; any other question is tallied case by case, to the same
    /// answer.
    pub fn statistics(&self, plans: &[Plan], periodic: &[(UnitId, Duty)]) -> Result<Vec<Stats>> {
        let Some(first) = plans.first() else { return Ok(Vec::new()) };
        let mergeable = |plan: &Plan| !plan.keep_members && Layout::of(plan.by).is_some();
        match Month::whole(&first.period).filter(|_| plans.iter().all(mergeable)) {
            Some(months) if self.is_settled(first.as_of)? => self.summed(plans, months, periodic),
            _ => self.tallied(plans, periodic),
        }
    }

    /// The same, every case of the period read.
    pub fn tallied(&self, plans: &[Plan], periodic: &[(UnitId, Duty)]) -> Result<Vec<Stats>> {
        let Some(first) = plans.first() else { return Ok(Vec::new()) };
        let mut fed = Fed::new(first, plans);
        self.each_figure(&first.period, first.as_of, Reads::of(plans), |case| {
            fed.tallies.iter_mut().for_each(|t| t.take(case));
            Ok(())
        })?;
        self.each_duty_due(&first.period, first.as_of, |unit, duty, about| {
            fed.book(unit, duty, about);
            Ok(())
        })?;
        Ok(fed.finish(periodic))
    }

    /// The same, months summed. What falls due within the month of the as-of, and papers, are judged one by one.
    fn summed(&self, plans: &[Plan], months: (Month, Month), periodic: &[(UnitId, Duty)]) -> Result<Vec<Stats>> {
        let Some(first) = plans.first() else { return Ok(Vec::new()) };
        let (period, as_of) = (first.period, first.as_of);
        let mut fed = Fed::new(first, plans);
        for (plan, tally) in plans.iter().zip(&mut fed.tallies) {
            let Some(layout) = Layout::of(plan.by) else { continue };
            let ours = plan.units.iter().map(|u| u.id).filter(|id| plan.only.is_none_or(|only| only == *id));
            self.each_month(ours, months, layout, |key, counts| {
                tally.take_month(key, counts, key.month.end().is_some_and(|end| end <= as_of));
            })?;
        }
        let this_month = Month::of(as_of.date()).start().unwrap_or(as_of).max(period.start());
        if this_month < period.end() {
            let open = ("duties d", "d.open = 1 AND d.subject = 'case'");
            self.each_stored_duty(open, this_month, as_of.min(period.end()), |unit, duty, about| {
                fed.book(unit, duty, about.map(|(case, _)| case));
                Ok(())
            })?;
        }
        // Left to itself SQLite would read every duty of every paper by the key.
        let of_papers = ("duties d INDEXED BY duties_of_papers", "d.subject = 'paper'");
        self.each_stored_duty(of_papers, period.start(), period.end(), |unit, duty, about| {
            fed.book(unit, duty, about.map(|(case, _)| case));
            Ok(())
        })?;
        Ok(fed.finish(periodic))
    }

    /// 上期补计: cases sent up before the period and first adopted after `counted_until` (V-6.3).
    pub fn adoptions_carried(
        &self,
        period: &Period,
        counted_until: Option<Stamp>,
        as_of: Stamp,
    ) -> Result<Vec<(UnitId, CaseId)>> {
        let since = counted_until.unwrap_or(period.start().plus_minutes(-1));
        let begun = period.start();
        let adopted = Picking {
            source: "cases WHERE adopted_at > ?1 AND adopted_at <= ?2",
            besides: &format!("submitted_at < {}", begun.seconds()),
            between: (since, as_of),
        };
        self.picked(adopted, as_of, |case| {
            case.adopted_at.is_some_and(|at| since < at && at <= as_of)
                && case.submitted_at.is_some_and(|at| at < begun)
        })
    }

    /// 上期补办: received before the period, answered in it (E-8).
    pub fn replied_later(&self, period: &Period, as_of: Stamp) -> Result<Vec<(UnitId, CaseId)>> {
        let until = as_of.min(period.end().plus_minutes(-1));
        let (begun, since) = (period.start(), period.start().plus_minutes(-1));
        let answered = format!("replied_at > ?1 AND replied_at <= ?2 AND reported_at < {}", begun.seconds());
        let source = match Month::whole(period) {
            // Those answered in each month are told apart from the rest by an index that holds all that is asked.
            Some((first, last)) => {
                let each = first.until(last).map(|month| month.0.to_string()).collect::<Vec<_>>();
                format!("cases WHERE carried IN ({}) AND {answered}", each.join(", "))
            }
            None => format!("(SELECT id AS replied FROM cases WHERE {answered}) CROSS JOIN cases ON id = replied"),
        };
        let answered = Picking { source: &source, besides: "validity IS NOT 'invalid'", between: (since, until) };
        self.picked(answered, as_of, |case| {
            case.replied_at.is_some_and(|at| since < at && at <= until) && case.reported_at < begun && !case.invalid
        })
    }

    /// Linked cases sent up in the period, each with its event as of `as_of`.
    pub fn linked_submissions(&self, period: &Period, as_of: Stamp) -> Result<Vec<(UnitId, CaseId, CaseId)>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, unit, event_year, event_number, voided_at, last_at, submitted_at FROM cases \
             WHERE submitted_at >= ?1 AND submitted_at < ?2 AND event_number IS NOT NULL ORDER BY submitted_at",
        )?;
        let mut rows = statement.query((period.start().seconds(), period.end().seconds()))?;
        let mut linked = Vec::new();
        while let Some(row) = rows.next()? {
            let id = row.get(0)?;
            if row.get::<_, i64>(5)? <= as_of.seconds() {
                if row.get_ref(4)? == ValueRef::Null && row.get::<_, i64>(6)? <= as_of.seconds() {
                    linked.push((UnitId(row.get(1)?), id, CaseId { year: row.get(2)?, number: row.get(3)? }));
                }
                continue;
            }
            let Some(case) = self.case_at(id, as_of)?.filter(|c| c.stands()) else { continue };
            let sent = case.submitted_at.is_some_and(|at| period.contains(at) && at <= as_of);
            linked.extend(case.event.filter(|_| sent).map(|event| (case.unit, id, event)));
        }
        Ok(linked)
    }

    /// The cases of a picking as of `as_of`, in order; `keep` says the same of a case that was acted on since.
    fn picked(
        &self,
        picking: Picking,
        as_of: Stamp,
        keep: impl Fn(&CaseFigures) -> bool,
    ) -> Result<Vec<(UnitId, CaseId)>> {
        let mut statement = self.conn.prepare_cached(&picking.sql())?;
        let (from, to) = picking.between;
        let mut rows = statement.query((from.seconds(), to.seconds(), as_of.seconds()))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let id = row.get(0)?;
            if row.get(2)? {
                self.folded(id, as_of, &mut |case| {
                    found.extend(keep(case).then_some((case.unit, id)));
                    Ok(())
                })?;
            } else {
                found.push((UnitId(row.get(1)?), id));
            }
        }
        found.sort_unstable_by_key(|(_, id)| *id);
        Ok(found)
    }
}

/// Cases to be named one by one, by what their rows say.
pub(super) struct Picking<'a> {
    /// `cases`, and what must hold whenever the case was last acted on; ?1 and ?2 stand for `between`.
    pub source: &'a str,
    /// What must hold besides, where its row still says what it did.
    pub besides: &'a str,
    pub between: (Stamp, Stamp),
}

impl Picking<'_> {
    /// The case, its unit, and whether it was acted on since ?3: what its row says is then of no use.
    pub fn sql(&self) -> String {
        let Picking { source, besides, .. } = self;
        format!("SELECT id, unit, last_at > ?3 FROM {source} AND (last_at > ?3 OR (voided_at IS NULL AND {besides}))")
    }
}

/// Tallies of one question, and how duties are put to them.
struct Fed {
    period: Period,
    as_of: Stamp,
    tallies: Vec<Tally>,
}

impl Fed {
    fn new(first: &Plan, plans: &[Plan]) -> Fed {
        Fed { period: first.period, as_of: first.as_of, tallies: plans.iter().cloned().map(Tally::new).collect() }
    }

    fn book(&mut self, unit: UnitId, duty: &Duty, about: Option<CaseFigures>) {
        if let Some(judged) = DutyFigures::of(unit, duty, about, &self.period, self.as_of) {
            self.tallies.iter_mut().for_each(|t| t.take_duty(&judged));
        }
    }

    fn finish(mut self, periodic: &[(UnitId, Duty)]) -> Vec<Stats> {
        periodic.iter().for_each(|(unit, duty)| self.book(*unit, duty, None));
        self.tallies.into_iter().map(Tally::finish).collect()
    }
}
