//! Changing a time limit (延期、暂停、恢复、免除、核销): a recorded act with a reason and a signer.

use super::taking::Work;
use crate::act::{
    Act, Case, CaseId, Deed, Duty, DutyEnded, DutyReset, Ended, LimitChange, LimitDuty, Outcome, PeriodKey,
    PeriodLimit, Subject,
};
use crate::error::{Error, Result};
use crate::rules::condition::Circumstance;
use crate::rules::decide::{backfilled, persons_called};
use crate::rules::{RoleRef, Rulebook};
use crate::time::limit::{due_at, working_days_between};
use crate::time::{Calendar, Stamp, Within};

/// What is to be done to a limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    ExtendTo(Stamp),
    ExtendBy(Within),
    /// Until this moment at the latest.
    PauseUntil(Stamp),
    Resume,
    Waive,
    /// 缺报在案.
    WriteOff,
}

/// A change with what must stand behind it.
#[derive(Debug, Clone)]
pub struct Limited {
    pub change: Change,
    pub reason: String,
    pub signer: String,
}

impl Work<'_, '_> {
    /// Changes one duty of a case, named by its number, kind or name; the only open one if not named.
    pub fn limit(&mut self, id: CaseId, which: Option<&str>, limited: Limited) -> Result<Act> {
        let case = self.standing(id)?;
        let duty = one_duty(&case, which)?.clone();
        let in_force = self.laws.number(duty.rulebook)?;
        let (number, calendar) = self.laws.calendar(in_force.book)?;
        let why = format!("{}（{}批）", limited.reason, limited.signer);
        let backfill = backfilled(self.in_force()?.book, self.at, self.desk.now());
        // Each change starts from the one before: that one cannot be withdrawn from under it.
        let rests = case.standing_acts().filter(|a| changes(a, duty.n)).map(|a| a.seq).last().into_iter().collect();
        let mut outcome = Outcome { owed: case.owed.clone(), backfill, rests, ..Outcome::default() };
        let change = match limited.change {
            Change::Waive | Change::WriteOff => {
                if limited.change == Change::Waive {
                    self.may_waive(&case, &duty, in_force.book, &limited.signer)?;
                }
                let how = if limited.change == Change::Waive { Ended::Waived } else { Ended::Lapsed };
                outcome.ends.push(DutyEnded { rule: None, n: Some(duty.n), how, reason: why });
                LimitChange::End { how }
            }
            ref change => {
                let (change, due, provisional) = self.moved(&case, &duty, change, &calendar, in_force.book)?;
                outcome.resets.push(DutyReset {
                    n: duty.n,
                    due_at: Some(due),
                    provisional,
                    calendar: Some(number),
                    why,
                    start: None,
                });
                change
            }
        };
        let deed = LimitDuty { n: duty.n, change, reason: limited.reason, signer: limited.signer };
        self.desk.append(Subject::Case(id), self.at, deed, outcome)
    }

    /// Where the rules say who may waive, only he.
    fn may_waive(&self, case: &Case, duty: &Duty, book: &Rulebook, signer: &str) -> Result<()> {
        let Some(rule) = book.duties.iter().find(|r| r.id == duty.rule && !r.waived_by.is_empty()) else {
            return Ok(());
        };
        let circumstance = Circumstance { office: self.desk.office(), case: Some(case), paper: None, at: self.at };
        let holds = |person| rule.waived_by.iter().any(|role| circumstance.holds(person, role, self.at).is_some());
        if persons_called(self.desk.office(), signer).into_iter().any(holds) {
            return Ok(());
        }
        let name = |r: &RoleRef| book.role(&r.role).map_or(r.role.clone(), |known| known.term.name.clone());
        let roles: Vec<String> = rule.waived_by.iter().map(name).collect();
        Err(Error::refused(format!("{}只有{}可以免除（{}），{signer} 不是", duty.name, roles.join("、"), duty.clause)))
    }

    fn moved(
        &self,
        case: &Case,
        duty: &Duty,
        change: &Change,
        calendar: &Calendar,
        book: &Rulebook,
    ) -> Result<(LimitChange, Stamp, bool)> {
        let due = duty.due_at.ok_or_else(|| Error::refused(format!("{}没有期限，不能延期或暂停", duty.name)))?;
        match change {
            Change::ExtendTo(to) if *to <= due => {
                Err(Error::refused(format!("延期后的期限 {} 不晚于原期限 {}", to.ledger(), due.ledger())))
            }
            Change::ExtendTo(to) => Ok((LimitChange::Extend { due_at: *to }, *to, duty.provisional)),
            Change::ExtendBy(within) => {
                let (to, provisional) = due_at(calendar, due, *within, book.close_of_business);
                Ok((LimitChange::Extend { due_at: to }, to, provisional))
            }
            Change::PauseUntil(until) => {
                if paused(case, duty.n).is_some() {
                    return Err(Error::refused(format!("{}已经暂停", duty.name)));
                }
                if *until <= self.at {
                    return Err(Error::refused("暂停的最长期限要在将来").hint("如 --until 12月10日"));
                }
                let (to, provisional) = shifted(calendar, duty, due, self.at, *until, book);
                Ok((LimitChange::Pause { until: *until, due_before: due, due_at: to }, to, provisional))
            }
            Change::Resume => {
                let (since, until, before) =
                    paused(case, duty.n).ok_or_else(|| Error::refused(format!("{}没有暂停", duty.name)))?;
                let (to, provisional) = shifted(calendar, duty, before, since, self.at.min(until), book);
                Ok((LimitChange::Resume { due_at: to }, to, provisional))
            }
            Change::Waive | Change::WriteOff => Err(Error::refused("免除、核销没有新期限")),
        }
    }

    /// Changes a periodic duty: only ended or extended, since nothing of it is stored.
    pub fn limit_period(&mut self, key: PeriodKey, limited: Limited) -> Result<Act> {
        let change = match limited.change {
            Change::Waive => LimitChange::End { how: Ended::Waived },
            Change::WriteOff => LimitChange::End { how: Ended::Lapsed },
            Change::ExtendTo(due_at) => LimitChange::Extend { due_at },
            _ => return Err(Error::refused("周期性的时限只能延期、免除或核销")),
        };
        let deed = PeriodLimit { duty: key, change, reason: limited.reason, signer: limited.signer };
        self.on_office(deed)
    }
}

/// Whether an act changed the limit of the duty with this number.
fn changes(act: &Act, n: u32) -> bool {
    matches!(&act.deed, Deed::LimitDuty(d) if d.n == n)
}

/// When a duty was paused, until when at the latest, and its due time before; `None` when its clock runs.
fn paused(case: &Case, n: u32) -> Option<(Stamp, Stamp, Stamp)> {
    let mut found = None;
    for act in case.standing_acts() {
        if let Deed::LimitDuty(d) = &act.deed
            && d.n == n
        {
            found = match d.change {
                LimitChange::Pause { until, due_before, .. } => Some((act.at, until, due_before)),
                _ => None,
            };
        }
    }
    found
}

/// The due time moved by the time that stood still: minutes for limits in hours, working days for limits in days.
fn shifted(calendar: &Calendar, duty: &Duty, due: Stamp, since: Stamp, until: Stamp, book: &Rulebook) -> (Stamp, bool) {
    let in_days = matches!(duty.within.as_deref().map(str::parse), Some(Ok(Within::WorkDays(_))));
    if !in_days {
        return (due.plus_minutes(until.minutes_since(since)), duty.provisional);
    }
    let (days, unknown) = working_days_between(calendar, since.date(), until.date());
    let (to, provisional) = match u32::try_from(days) {
        Ok(days) if days > 0 => due_at(calendar, due, Within::WorkDays(days), book.close_of_business),
        _ => (due, duty.provisional),
    };
    (to, provisional || unknown)
}

fn one_duty<'c>(case: &'c Case, which: Option<&str>) -> Result<&'c Duty> {
    let open: Vec<&Duty> = case.duties.all.iter().filter(|d| d.is_open()).collect();
    let listed = || open.iter().map(|d| format!("{}（{}）", d.name, d.n)).collect::<Vec<_>>().join("、");
    let named: Vec<&&Duty> = match which {
        None => open.iter().collect(),
        Some(word) => open.iter().filter(|d| d.kind == word || d.name == word || d.n.to_string() == word).collect(),
    };
    match named.as_slice() {
        [one] => Ok(one),
        [] if open.is_empty() => Err(Error::refused(format!("{} 没有未完成的时限", case.id))),
        [] => Err(Error::refused(format!("{} 没有“{}”这项时限", case.id, which.unwrap_or_default()))
            .hint(format!("未完成的有：{}", listed()))),
        _ => {
            Err(Error::refused(format!("{} 有几项未完成的时限", case.id)).hint(format!("用 --duty 指明：{}", listed())))
        }
    }
}
