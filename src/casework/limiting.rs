//! Changing a time limit (延期、暂停、恢复、免除、核销) of a case: a recorded act with a reason, a signer and a cap.
//!
//! The rulebook says which limits may be extended, paused or waived, and by whom ([`crate::rules::relief`]). What was done
//! against it anyway is recorded as a breach (既成事实) and moves nothing: late stays late. A write-off (缺报在案) needs no
//! such leave, since what was missed stays missed; so it is only for what was missed.

use super::taking::Work;
use crate::act::{Act, Breach, Case, CaseId, Deed, Duty, DutyEnded, DutyReset, Ended, LimitChange, LimitDuty, Outcome};
use crate::error::{Error, Result};
use crate::rules::decide::backfilled;
use crate::rules::relief::{self, Asked};
use crate::rules::{Easing, Rulebook};
use crate::text::is_blank;
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

/// A limit as the change would leave it.
struct Moved {
    change: LimitChange,
    /// The due time, and whether it is provisional; `None` where the duty is ended.
    due: Option<(Stamp, bool)>,
    /// From when to when it is put off, or stands still.
    span: Option<(Stamp, Stamp)>,
}

impl Limited {
    pub(super) fn check(&self) -> Result<()> {
        if is_blank(&self.reason) || is_blank(&self.signer) {
            return Err(Error::refused("要写明理由和签批人").hint("--reason 理由 --signer 姓名"));
        }
        Ok(())
    }

    /// What is written off was missed (§10: a missed period is 缺报 until written off): not before its last minute is over.
    pub(super) fn missed(&self, what: &str, duty: &Duty, at: Stamp) -> Result<()> {
        if self.change != Change::WriteOff {
            return Ok(());
        }
        let error = match duty.due_at {
            Some(due) if at > due => return Ok(()),
            Some(due) => format!("{what}应于 {} 前，还没有到期，不能核销，台账未变", due.deadline()),
            None => format!("{what}没有期限，谈不上缺报，不能核销，台账未变"),
        };
        Err(Error::refused(error).hint("核销是把缺的记为缺报在案，逾期仍未办的才核销").hint(
            "到期前不再要求办的用 --waive 免除，来不及办的用 --extend 延期：制度许可的才行，见 yuqing rules show 的宽限",
        ))
    }
}

impl Change {
    /// What the rules must allow; nothing for what eases nothing.
    pub(super) fn easing(&self) -> Option<Easing> {
        match self {
            Change::ExtendTo(_) | Change::ExtendBy(_) => Some(Easing::Extend),
            Change::PauseUntil(_) => Some(Easing::Pause),
            Change::Waive => Some(Easing::Waive),
            Change::Resume | Change::WriteOff => None,
        }
    }
}

impl LimitChange {
    fn eases(&self, easing: Easing) -> bool {
        match easing {
            Easing::Extend => matches!(self, LimitChange::Extend { .. }),
            Easing::Pause => matches!(self, LimitChange::Pause { .. }),
            Easing::Waive => matches!(self, LimitChange::End { how: Ended::Waived }),
        }
    }
}

impl Work<'_, '_> {
    /// The number of an open duty of a case, called by its number, kind or name.
    pub fn duty_called(&mut self, id: CaseId, word: &str) -> Result<u32> {
        let case = self.standing(id)?;
        one_duty(&case, Some(word)).map(|duty| duty.n)
    }

    /// Changes one duty of a case, named by its number, kind or name; the only open one if not named.
    pub fn limit(&mut self, id: CaseId, which: Option<&str>, limited: Limited) -> Result<Act> {
        limited.check()?;
        let case = self.standing(id)?;
        let duty = one_duty(&case, which)?.clone();
        if self.at < duty.opened_at {
            let (at, from) = (self.at.ledger(), duty.opened_at.ledger());
            return Err(Error::refused(format!("时间 {at} 早于“{}”起算的时间 {from}", duty.name)));
        }
        limited.missed(&format!("{id} 的{}", duty.name), &duty, self.at)?;
        // Its due time was reckoned by its own rulebook; what may be done to it, the one in force says.
        let own = self.laws.number(duty.rulebook)?;
        let book = self.in_force()?.book;
        let (number, calendar) = self.laws.calendar(own.book)?;
        let moved = self.moved(&case, &duty, &limited.change, &calendar, own.book)?;
        let before = |easing| changes(&case, duty.n).filter(|(_, d)| d.change.eases(easing)).count() as u32;
        let against = match limited.change.easing() {
            Some(easing) => relief::against(&Asked {
                book,
                office: self.desk.office(),
                calendar: &calendar,
                duty: &duty,
                unit: case.unit,
                easing,
                signer: &limited.signer,
                at: self.at,
                before: before(easing),
                span: moved.span,
            }),
            None => relief::unsigned(self.desk.office(), &limited.signer, self.at, &duty.clause).into_iter().collect(),
        };
        let moves_nothing = !against.is_empty();
        let breaches = self.unless_happened(&format!("{id} 的{}", duty.name), &limited, against)?;
        // Each change starts from the one before: that one cannot be withdrawn from under it.
        let rests = changes(&case, duty.n).map(|(act, _)| act.seq).last().into_iter().collect();
        let late = duty.due_at.is_some_and(|due| self.at <= due && due < self.desk.now());
        if late && limited.change.easing().is_some() && !moves_nothing {
            self.hints.push(format!("“{}”的期限过后才补记，记为补录", duty.name));
        }
        let mut outcome = Outcome {
            owed: case.owed.clone(),
            backfill: late || backfilled(book, self.at, self.desk.now()),
            happened: self.happened.clone(),
            breaches,
            rests,
            ..Outcome::default()
        };
        let why = format!("{}（{}批）", limited.reason, limited.signer);
        match (&moved.change, moved.due) {
            _ if moves_nothing => {}
            (LimitChange::End { how }, _) => {
                outcome.ends.push(DutyEnded { rule: None, n: Some(duty.n), how: *how, reason: why });
            }
            (_, due) => outcome.resets.extend(due.map(|(due, provisional)| DutyReset {
                n: duty.n,
                due_at: Some(due),
                provisional,
                calendar: Some(number),
                why,
                start: None,
            })),
        }
        let Limited { reason, signer, .. } = limited;
        let deed = LimitDuty { n: duty.n, change: moved.change, reason, signer, moves_nothing };
        self.lay_down(&case, deed.into(), outcome)
    }

    /// Refuses with everything that stands against a change; or, where it was done anyway, gives it back as breaches.
    pub(super) fn unless_happened(&self, what: &str, limited: &Limited, against: Vec<Breach>) -> Result<Vec<Breach>> {
        if against.is_empty() || self.happened.is_some() {
            return Ok(against);
        }
        let verb = limited.change.verb();
        let mut error = Error::refused(format!("{what}不能{verb}，台账未变"));
        for Breach { says, clause, .. } in against {
            error = error.hint(if clause.is_empty() { says } else { format!("{says}（{clause}）") });
        }
        Err(error.hint("已经这样办了的，加 --happened 事由，如实记为违规；期限不变，不因此算按时"))
    }

    fn moved(&self, case: &Case, duty: &Duty, change: &Change, calendar: &Calendar, book: &Rulebook) -> Result<Moved> {
        let ended = |how| Ok(Moved { change: LimitChange::End { how }, due: None, span: None });
        let due = || duty.due_at.ok_or_else(|| Error::refused(format!("{}没有期限，不能延期或暂停", duty.name)));
        match change {
            Change::Waive => ended(Ended::Waived),
            Change::WriteOff => ended(Ended::Lapsed),
            Change::ExtendTo(_) | Change::ExtendBy(_) => {
                let due = due()?;
                let (to, provisional) = extended(change, due, duty.provisional, calendar, book)?;
                let change = LimitChange::Extend { due_at: to };
                Ok(Moved { change, due: Some((to, provisional)), span: Some((due, to)) })
            }
            Change::PauseUntil(until) => {
                let due = due()?;
                if paused(case, duty.n).is_some() {
                    return Err(Error::refused(format!("{}已经暂停", duty.name)));
                }
                if *until <= self.at {
                    return Err(Error::refused("暂停的最长期限要在将来").hint("如 --until 12月10日"));
                }
                let (to, provisional) = shifted(calendar, duty, due, self.at, *until, book);
                let change = LimitChange::Pause { until: *until, due_before: due, due_at: to };
                Ok(Moved { change, due: Some((to, provisional)), span: Some((self.at, *until)) })
            }
            Change::Resume => {
                let (since, until, before) =
                    paused(case, duty.n).ok_or_else(|| Error::refused(format!("{}没有暂停", duty.name)))?;
                if self.at < since {
                    let (at, since) = (self.at.ledger(), since.ledger());
                    return Err(Error::refused(format!("恢复的时间 {at} 早于暂停的时间 {since}")));
                }
                let (to, provisional) = shifted(calendar, duty, before, since, self.at.min(until), book);
                Ok(Moved { change: LimitChange::Resume { due_at: to }, due: Some((to, provisional)), span: None })
            }
        }
    }
}

impl Change {
    fn verb(&self) -> &'static str {
        match self {
            Change::Resume => "恢复计时",
            Change::WriteOff => "核销",
            _ => self.easing().map_or("", Easing::zh),
        }
    }
}

/// The due time put off.
pub(super) fn extended(
    change: &Change,
    due: Stamp,
    provisional: bool,
    calendar: &Calendar,
    book: &Rulebook,
) -> Result<(Stamp, bool)> {
    match change {
        Change::ExtendTo(to) if *to > due => Ok((*to, provisional)),
        Change::ExtendTo(to) => {
            Err(Error::refused(format!("延期后的期限 {} 不晚于原期限 {}", to.ledger(), due.ledger())))
        }
        Change::ExtendBy(within) => Ok(due_at(calendar, due, *within, book.close_of_business)),
        _ => Ok((due, provisional)),
    }
}

/// The changes of one duty that hold.
fn changes(case: &Case, n: u32) -> impl Iterator<Item = (&Act, &LimitDuty)> {
    case.standing_acts().filter_map(move |act| match &act.deed {
        Deed::LimitDuty(d) if d.n == n && !d.moves_nothing => Some((act, d)),
        _ => None,
    })
}

/// When a duty was paused, until when at the latest, and its due time before; `None` when its clock runs.
fn paused(case: &Case, n: u32) -> Option<(Stamp, Stamp, Stamp)> {
    let (act, last) = changes(case, n).last()?;
    match last.change {
        LimitChange::Pause { until, due_before, .. } => Some((act.at, until, due_before)),
        _ => None,
    }
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

/// The open duty called by its name, its kind, its number, or as it is listed: 整改（2）. The only one where none is called.
fn one_duty<'c>(case: &'c Case, which: Option<&str>) -> Result<&'c Duty> {
    let open: Vec<&Duty> = case.duties.all.iter().filter(|d| d.is_open()).collect();
    let label = |d: &Duty| format!("{}（{}）", d.name, d.n);
    let listed = || open.iter().map(|d| label(d)).collect::<Vec<_>>().join("、");
    let named: Vec<&&Duty> = match which.map(str::trim) {
        None => open.iter().collect(),
        Some(word) => {
            let typed = word.replace('(', "（").replace(')', "）");
            let called = |d: &&&Duty| d.kind == word || d.name == word || d.n.to_string() == word || label(d) == typed;
            open.iter().filter(called).collect()
        }
    };
    match named.as_slice() {
        [one] => Ok(one),
        [] if open.is_empty() => Err(Error::refused(format!("{} 没有未完成的时限", case.id))),
        [] => Err(Error::refused(format!("{} 没有“{}”这项时限", case.id, which.unwrap_or_default()))
            .hint(format!("未完成的有：{}", listed()))),
        _ => Err(Error::refused(format!("{} 有几项未完成的时限", case.id))
            .hint(format!("用 --duty 指明，写全或只写号：{}", listed()))),
    }
}
