//! Marks on what is no case: papers, the roster, limits of periodic duties. There are few such acts in a period (units ×
//! months), so they are read from the acts themselves when asked, at any as-of; nothing is kept of them.

use crate::act::{Act, Deed, PaperId, Subject, UnitId};
use crate::error::Result;
use crate::figures::{Mark, Marks, marked_beside};
use crate::ledger::view::{ACT_COLUMNS, View, act_row};
use crate::time::{Period, Stamp};

/// Whose acts are looked for, and when.
#[derive(Clone, Copy)]
pub(in crate::ledger) struct Beside<'a> {
    pub period: &'a Period,
    pub unit: Option<UnitId>,
    pub as_of: Stamp,
    /// This paper's own acts are left out: it does not own up to its own making.
    pub but: Option<PaperId>,
}

impl View<'_> {
    /// How often each kind of mark stands on papers and the office.
    pub(in crate::ledger) fn marks_beside(&self, asked: Beside) -> Result<Marks> {
        let mut marks = Marks::default();
        self.each_mark_beside(asked, |mark, _| marks.add(mark, 1))?;
        Ok(marks)
    }

    /// Every mark on papers and the office, in the order of the acts.
    pub(in crate::ledger) fn each_mark_beside(&self, asked: Beside, mut take: impl FnMut(Mark, &Act)) -> Result<()> {
        let Beside { period, as_of, .. } = asked;
        // Withdrawals of any time: what was taken back by the as-of does not stand.
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT {ACT_COLUMNS} FROM acts \
             WHERE (subject = 'office' OR subject BETWEEN 'paper:' AND 'paper;') AND at <= ?3 AND (verb = 'withdraw' \
             OR at >= ?1 AND at < ?2 AND (verb = 'limit.period' OR payload ->> '$.outcome.backfill' \
             OR json_type(payload, '$.outcome.breaches[0]') IS NOT NULL)) ORDER BY seq"
        ))?;
        let mut rows = statement.query((period.start().seconds(), period.end().seconds(), as_of.seconds()))?;
        let mut acts = Vec::new();
        while let Some(row) = rows.next()? {
            acts.push(act_row(row)?);
        }
        for (act, mark) in marked_beside(&acts) {
            let own = asked.but.is_some_and(|paper| act.subject == Subject::Paper(paper));
            if period.contains(act.at) && !own && self.is_of(act, asked.unit)? {
                take(mark, act);
            }
        }
        Ok(())
    }

    /// A paper's acts are of the unit that makes or sends it, a periodic limit's of the unit that owes it, any other of
    /// the office.
    fn is_of(&self, act: &Act, unit: Option<UnitId>) -> Result<bool> {
        let Some(unit) = unit else { return Ok(true) };
        let about = match (act.subject, act.withdraws()) {
            (Subject::Paper(_), _) => self.first_of(act.subject)?,
            (_, Some(seq)) => self.act(seq)?,
            _ => None,
        };
        let of = match about.as_ref().map_or(&act.deed, |about| &about.deed) {
            Deed::PaperDraft(draft) => draft.unit,
            Deed::PaperReceive(paper) => paper.unit,
            Deed::PeriodLimit(limit) => limit.duty.unit,
            _ => UnitId::OFFICE,
        };
        Ok(of == unit)
    }

    fn first_of(&self, subject: Subject) -> Result<Option<Act>> {
        let mut statement = self
            .conn
            .prepare_cached(&format!("SELECT {ACT_COLUMNS} FROM acts WHERE subject = ?1 ORDER BY seq LIMIT 1"))?;
        let mut rows = statement.query([subject.to_string()])?;
        rows.next()?.map(act_row).transpose()
    }
}
