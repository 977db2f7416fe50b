//! Changing the limit of something owed for a period (双月报告、报送数量、值班): nothing of it is stored but the change.

use super::limiting::{Change, Limited, extended};
use super::periods::periodic_duties;
use super::taking::Work;
use crate::act::{Act, Duty, DutyEnd, Ended, LimitChange, Outcome, OwnerRef, PeriodKey, PeriodLimit, Subject};
use crate::error::{Error, Result};
use crate::rules::Easing;
use crate::rules::decide::backfilled;
use crate::rules::relief::{self, Asked};
use crate::time::{Period, Stamp};

impl Work<'_, '_> {
    /// Ends or extends a periodic duty, as the rulebook allows; a write-off is a record of what was missed.
    pub fn limit_period(&mut self, key: PeriodKey, limited: Limited) -> Result<Act> {
        if matches!(limited.change, Change::PauseUntil(_) | Change::Resume) {
            return Err(Error::refused("周期性的时限只能延期、免除或核销"));
        }
        limited.check()?;
        let duty = self.periodic_duty(&key)?;
        let what = format!("{}（{}）", duty.name, key.period);
        still_open(&what, &duty)?;
        limited.missed(&what, &duty, self.at)?;
        let in_force = self.in_force()?;
        let (_, calendar) = self.laws.calendar(in_force.book)?;
        let (change, span) = match &limited.change {
            Change::Waive => (LimitChange::End { how: Ended::Waived }, None),
            Change::WriteOff => (LimitChange::End { how: Ended::Lapsed }, None),
            change => {
                let due = duty.due_at.ok_or_else(|| Error::refused(format!("{}没有期限，不能延期", duty.name)))?;
                let (to, _) = extended(change, due, duty.provisional, &calendar, in_force.book)?;
                (LimitChange::Extend { due_at: to }, Some((due, to)))
            }
        };
        let office = self.desk.office();
        let against = match limited.change.easing() {
            Some(easing) => relief::against(&Asked {
                book: in_force.book,
                office,
                calendar: &calendar,
                duty: &duty,
                unit: key.unit,
                easing,
                signer: &limited.signer,
                at: self.at,
                before: self.extended_before(&key, easing),
                span,
            }),
            None => relief::unsigned(office, &limited.signer, self.at, &duty.clause).into_iter().collect(),
        };
        let moves_nothing = !against.is_empty();
        let breaches = self.unless_happened(&what, &limited, against)?;
        let backfill = backfilled(in_force.book, self.at, self.desk.now());
        let outcome = Outcome { backfill, happened: self.happened.clone(), breaches, ..Outcome::default() };
        let Limited { reason, signer, .. } = limited;
        let deed = PeriodLimit { duty: key, change, reason, signer, moves_nothing };
        self.desk.append(Subject::Office, self.at, deed, outcome)
    }

    /// The duty as it stands: of a period that has begun, owed by somebody on the roster.
    fn periodic_duty(&self, key: &PeriodKey) -> Result<Duty> {
        let book = self.in_force()?.book;
        let period = Period::from_key(&key.period, &book.semesters).map_err(Error::refused)?;
        let (office, now) = (self.desk.office(), self.desk.now());
        let far = Stamp::last_minute(period.last_day()).plus_minutes(400 * 24 * 60);
        let duties = periodic_duties(&self.desk.view(), self.laws, office, period.start(), far, now)?;
        let owes = |duty: &Duty| match (&duty.owner, key.person) {
            (OwnerRef::Person(owner), Some(person)) => *owner == person,
            (OwnerRef::Person(_), None) => true,
            (_, person) => person.is_none(),
        };
        let same = |duty: &Duty| duty.rule == key.kind && duty.period.as_ref() == Some(&key.period) && owes(duty);
        let mut found: Vec<Duty> =
            duties.into_iter().filter(|(unit, duty)| *unit == key.unit && same(duty)).map(|(_, duty)| duty).collect();
        // Of several people's at once, one that still owes stands for them.
        found.sort_by_key(|duty| !duty.is_open());
        found.into_iter().next().ok_or_else(|| {
            let unit = office.unit_name(key.unit);
            Error::refused(format!("{unit} {} 没有这项时限：期间还没有开始，或当时不在名册上", key.period))
        })
    }

    /// How often this was done to it before.
    fn extended_before(&self, key: &PeriodKey, easing: Easing) -> u32 {
        let same = |limit: &PeriodLimit| {
            let extends = matches!(limit.change, LimitChange::Extend { .. });
            limit.duty == *key && !limit.moves_nothing && extends && easing == Easing::Extend
        };
        self.desk.office().limits.iter().filter(|(_, limit)| same(limit)).count() as u32
    }
}

/// What is met, waived or written off has no limit left to change.
fn still_open(what: &str, duty: &Duty) -> Result<()> {
    if let Some(met) = duty.met_at {
        return Err(Error::refused(format!("{what}已于 {} 办了，时限不用再改", met.ledger())));
    }
    let Some(DutyEnd { how, reason, at }) = &duty.end else { return Ok(()) };
    let ended = match how {
        Ended::Waived => "免除",
        Ended::Lapsed => "核销（缺报在案）",
        Ended::Withdrawn => "撤销",
    };
    Err(Error::refused(format!("{what}已于 {} {ended}：{reason}，不能再改", at.ledger()))
        .hint("那一次记错了的，先用 yuqing withdraw 撤销它的经办记录"))
}
