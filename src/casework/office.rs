//! Acts on the office itself (roster, accounts, rules, calendar), and the duties of cases that are reckoned again because
//! of them, in the same transaction.

use super::taking::Work;
use crate::act::{Act, CaseId, Deed, Duty, DutyReset, LimitChange, Outcome, Recompute, Subject};
use crate::error::Result;
use crate::rules::decide::backfilled;
use crate::rules::duty::{reckon_again, start_now};
use crate::rules::owing::owed;
use crate::rules::{Field, Start};
use crate::time::Stamp;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A duty whose due time changed, before and after.
#[derive(Debug, Clone)]
pub struct Reckoned {
    pub duty: Duty,
    pub reset: DutyReset,
}

/// What a new calendar did to the duties on record.
#[derive(Debug, Clone, Default)]
pub struct Recalculation {
    pub changed: Vec<Reckoned>,
    /// Duties somebody extended or paused: their due time is a decision and stays.
    pub decided: Vec<Duty>,
}

impl Work<'_, '_> {
    /// Records an act on the office.
    pub fn on_office(&mut self, deed: impl Into<Deed>) -> Result<Act> {
        let backfill = self.in_force().is_ok_and(|f| backfilled(f.book, self.at, self.desk.now()));
        let outcome = Outcome { backfill, happened: self.happened.clone(), ..Outcome::default() };
        self.desk.append(Subject::Office, self.at, deed, outcome)
    }

    /// Cases set aside on a platform begin to count now that an account there is certified from a day on: from that day,
    /// or from their registration if it is later.
    pub fn revive(
        &mut self,
        platform: &str,
        from: NaiveDate,
        to: Option<NaiveDate>,
    ) -> Result<Vec<(CaseId, Vec<Reckoned>)>> {
        let name = self.in_force()?.book.name_of(Field::Source, platform);
        let because = format!("“{name}”账号自 {from} 起认证");
        let mut revived = Vec::new();
        for id in self.desk.view().deferred_on(platform)? {
            let case = self.desk.case(id)?.clone();
            let start = case.reported_at.max(Stamp::start_of_day(from));
            if to.is_some_and(|to| to < start.date()) {
                continue;
            }
            let mut changed = Vec::new();
            for duty in case.duties.all.iter().filter(|d| d.is_open() && d.due_at.is_none()) {
                let book = self.laws.number(duty.rulebook)?.book;
                if !book.duties.iter().any(|rule| rule.id == duty.rule && rule.start == Start::Certified) {
                    continue;
                }
                let (number, calendar) = self.laws.calendar(book)?;
                if let Some(reset) = start_now(duty, book, &calendar, number, start, &because) {
                    changed.push(Reckoned { duty: duty.clone(), reset });
                }
            }
            if !changed.is_empty() {
                self.recompute(Subject::Case(id), &because, &changed)?;
                revived.push((id, changed));
            }
        }
        Ok(revived)
    }

    /// Reckons again, with the calendar just recorded, every provisional duty; with `correction` those not yet due too.
    pub fn reckon_by_new_calendar(&mut self, correction: bool, because: &str) -> Result<Recalculation> {
        let laws = self.desk.laws()?;
        let mut duties: Vec<Duty> = self.desk.view().provisional_duties()?.into_iter().map(|(_, d)| d).collect();
        if correction {
            let known: Vec<(Option<Subject>, u32)> = duties.iter().map(|d| (subject_of(d), d.n)).collect();
            let more = self.desk.view().duties_not_yet_due(self.desk.now())?;
            duties.extend(
                more.into_iter().map(|(_, d)| d).filter(|d| d.is_open() && !known.contains(&(subject_of(d), d.n))),
            );
        }
        let mut found = Recalculation::default();
        let mut by_subject: BTreeMap<Subject, Vec<Reckoned>> = BTreeMap::new();
        for duty in duties.into_iter().filter(|d| d.end.is_none() && !d.superseded) {
            let Some(subject) = subject_of(&duty) else { continue };
            let book = laws.number(duty.rulebook)?.book;
            let (number, calendar) = laws.calendar(book)?;
            let Some(reset) = reckon_again(&duty, book, &calendar, number, because) else { continue };
            if self.was_decided(subject, duty.n)? {
                found.decided.push(duty);
            } else {
                by_subject.entry(subject).or_default().push(Reckoned { duty, reset });
            }
        }
        for (subject, changed) in by_subject {
            self.recompute(subject, because, &changed)?;
            found.changed.extend(changed);
        }
        Ok(found)
    }

    /// Whether somebody extended, paused or resumed the duty: then its due time is no longer that of the rules.
    fn was_decided(&self, subject: Subject, n: u32) -> Result<bool> {
        let acts = self.desk.view().acts(subject)?;
        let gone = crate::act::withdrawn(&acts);
        Ok(acts.iter().filter(|a| !gone.contains(&a.seq)).any(|a| match &a.deed {
            Deed::LimitDuty(limit) => {
                limit.n == n && !limit.moves_nothing && !matches!(limit.change, LimitChange::End { .. })
            }
            _ => false,
        }))
    }

    fn recompute(&mut self, subject: Subject, because: &str, changed: &[Reckoned]) -> Result<()> {
        let mut outcome = Outcome { resets: changed.iter().map(|c| c.reset.clone()).collect(), ..Outcome::default() };
        if let Subject::Case(id) = subject {
            // What the case lacks does not change with a date, but every act states it.
            let case = self.desk.case(id)?.clone();
            outcome.owed = owed(self.in_force()?.book, self.desk.office(), &case, self.at.max(case.last_at));
        }
        let deed = Recompute { because: because.to_string() };
        self.desk.append(subject, self.desk.now(), deed, outcome)?;
        Ok(())
    }
}

fn subject_of(duty: &Duty) -> Option<Subject> {
    duty.case.map(Subject::Case).or(duty.paper.map(Subject::Paper))
}
