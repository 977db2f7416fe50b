//! What a case adds to the counts of its unit's months. A year of a large office is then the sum of some hundred small
//! cells, whatever the number of its cases.
//!
//! A cell holds nothing that depends on today: duties neither met nor ended are counted as `open`, and whether they are
//! overdue is judged when somebody asks ([`crate::figures::Tally::take_month`]). Cells answer only an as-of at or after
//! [`settled_at`] of every case; an earlier one is tallied case by case.

use super::fed::CaseFigures;
use super::plan::By;
use crate::act::{Case, Duty, DutyState, OwnerRef, Satisfaction, UnitId, judge};
use crate::time::{Period, Stamp};
use chrono::{Datelike, NaiveDate};

/// A calendar month of Beijing time: year × 100 + month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(pub i32);

impl Month {
    pub fn of(date: NaiveDate) -> Month {
        Month(date.year() * 100 + date.month() as i32)
    }

    /// 00:00 of its first day.
    pub fn start(self) -> Option<Stamp> {
        NaiveDate::from_ymd_opt(self.0 / 100, (self.0 % 100) as u32, 1).map(Stamp::start_of_day)
    }

    /// 00:00 of the first day after it.
    pub fn end(self) -> Option<Stamp> {
        self.next().start()
    }

    /// This month and those after it to the last, both included.
    pub fn until(self, last: Month) -> impl Iterator<Item = Month> {
        std::iter::successors(Some(self), |month| Some(month.next())).take_while(move |month| *month <= last)
    }

    fn next(self) -> Month {
        Month(if self.0 % 100 == 12 { self.0 + 89 } else { self.0 + 1 })
    }

    fn before(self) -> Month {
        Month(if self.0 % 100 == 1 { self.0 - 89 } else { self.0 - 1 })
    }

    /// First and last of the whole months from one moment up to another; `None` where not one lies between them.
    pub fn between(from: Stamp, until: Stamp) -> Option<(Month, Month)> {
        let begun = Month::of(from.date());
        let first = if begun.start()? == from { begun } else { begun.next() };
        let last = Month::of(until.date()).before();
        (first <= last).then_some((first, last))
    }

    /// First and last month of a period made of whole months; `None` for any other.
    pub fn whole(period: &Period) -> Option<(Month, Month)> {
        let midnight = |at: Stamp, day: NaiveDate| day.day() == 1 && at == Stamp::start_of_day(day);
        (midnight(period.start(), period.from) && midnight(period.end(), period.to))
            .then(|| (Month::of(period.from), Month::of(period.last_day())))
    }
}

/// How cells are laid out, in the order of the words. Each case stands in one cell of every layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layout {
    Category,
    Channel,
    Level,
    Section,
    Unit,
}

impl Layout {
    pub const ALL: &'static [Layout] =
        &[Layout::Category, Layout::Channel, Layout::Level, Layout::Section, Layout::Unit];

    pub fn word(self) -> &'static str {
        match self {
            Layout::Category => "category",
            Layout::Channel => "channel",
            Layout::Level => "level",
            Layout::Section => "section",
            Layout::Unit => "unit",
        }
    }

    /// The layout whose cells make up these rows; `None` where no cell tells them apart.
    pub fn of(by: By) -> Option<Layout> {
        match by {
            By::Unit | By::Class | By::Month => Some(Layout::Unit),
            By::Section => Some(Layout::Section),
            By::Level => Some(Layout::Level),
            By::Category => Some(Layout::Category),
            By::Channel => Some(Layout::Channel),
            By::Content | By::Person | By::Reason => None,
        }
    }
}

/// One cell. Keys are ordered as a table ordered by their words is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MonthKey {
    /// Whose count it is: the unit of the case, or the one that owes the duty.
    pub unit: UnitId,
    pub month: Month,
    pub layout: Layout,
    /// The level, category or channel; the number of the section; empty for [`Layout::Unit`] and where there is no word.
    pub word: String,
    /// Judged invalid: whether that matters is the rulebook's to say.
    pub invalid: bool,
}

macro_rules! counted {
    ($($(#[$doc:meta])* $name:ident)*) => {
        /// The counts of a cell, or a change of them.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
        pub struct MonthCounts { $($(#[$doc])* pub $name: i64,)* }

        impl MonthCounts {
            /// Names of the counts, in the order of [`MonthCounts::values`].
            pub const NAMES: &'static [&'static str] = &[$(stringify!($name),)*];

            pub fn values(&self) -> [i64; MonthCounts::NAMES.len()] {
                [$(self.$name,)*]
            }

            /// The counts read one by one in the order of [`MonthCounts::NAMES`].
            pub fn read<E>(mut next: impl FnMut() -> Result<i64, E>) -> Result<MonthCounts, E> {
                Ok(MonthCounts { $($name: next()?,)* })
            }

            /// Adds another `times` over; −1 takes it off.
            pub fn join(&mut self, other: &MonthCounts, times: i64) {
                $(self.$name += other.$name * times;)*
            }
        }
    };
}

counted! {
    /// Registered in the month.
    received
    /// Of those: answered in full, answered at all, satisfied, asked.
    replied
    first_replied
    satisfied
    rated
    withheld
    /// Sent up in the month.
    submitted
    /// Of those, adopted.
    adopted
    /// Due in the month and met in time.
    on_time
    late
    /// Written off (缺报在案).
    lapsed
    /// Neither met nor ended.
    open
}

impl MonthCounts {
    pub fn is_zero(&self) -> bool {
        *self == MonthCounts::default()
    }
}

/// Whether a duty is part of any rate, whatever the as-of.
fn counts_at_all(duty: &Duty) -> bool {
    duty.due_at.is_some() && !duty.provisional && !duty.superseded
}

/// What a case adds to a month of a unit: to one cell of every layout.
pub struct Booking {
    /// Whose count it is.
    pub unit: UnitId,
    /// The unit that stands for its section.
    pub section: UnitId,
    pub month: Month,
    pub counts: MonthCounts,
}

/// Everything a standing case is counted as, each given once or several times over.
pub fn bookings<'d>(case: &CaseFigures, duties: impl IntoIterator<Item = &'d Duty>, mut book: impl FnMut(Booking)) {
    let mut book = |unit: UnitId, section: UnitId, at: Stamp, counts: MonthCounts| {
        book(Booking { unit, section, month: Month::of(at.date()), counts });
    };
    let section = case.lead.unwrap_or(case.unit);
    let registered = MonthCounts {
        received: 1,
        replied: case.replied_at.is_some().into(),
        first_replied: case.first_replied_at.is_some().into(),
        satisfied: (case.satisfaction == Some(Satisfaction::Satisfied)).into(),
        rated: case.satisfaction.is_some_and(Satisfaction::is_answer).into(),
        withheld: case.withheld_at.is_some().into(),
        ..MonthCounts::default()
    };
    book(case.unit, section, case.reported_at, registered);
    if let Some(at) = case.submitted_at {
        let sent = MonthCounts { submitted: 1, adopted: case.adopted_at.is_some().into(), ..MonthCounts::default() };
        book(case.unit, section, at, sent);
    }
    let forever = Stamp::from_seconds(i64::MAX);
    for duty in duties {
        let Some(due_at) = duty.due_at.filter(|_| counts_at_all(duty)) else { continue };
        let mut counts = MonthCounts::default();
        match judge(duty, forever) {
            DutyState::Met => counts.on_time = 1,
            DutyState::Late { .. } => counts.late = 1,
            DutyState::Lapsed => counts.lapsed = 1,
            DutyState::Overdue { .. } | DutyState::Open => counts.open = 1,
            DutyState::Waived | DutyState::Withdrawn => continue,
        }
        let unit = match duty.owner {
            OwnerRef::Unit(owner) => owner,
            _ => case.unit,
        };
        book(unit, unit, due_at, counts);
    }
}

/// From this moment on the case counts what its cells say, but for duties that fall due.
pub fn settled_at(case: &Case) -> Stamp {
    let figures = CaseFigures::of(case);
    let stamps = figures.iter().flat_map(|c| {
        [Some(c.reported_at), c.submitted_at, c.first_replied_at, c.replied_at, c.withheld_at, c.adopted_at]
    });
    let counted = case.duties.all.iter().filter(|d| counts_at_all(d));
    let duties = counted.flat_map(|d| [Some(d.opened_at), d.met_at, d.end.as_ref().map(|e| e.at)]);
    stamps.chain(duties).flatten().fold(case.last_at, Stamp::max)
}

/// The month of the full answer, where the case was registered in an earlier one: what that period must name as 上期补办.
pub fn carried(case: &Case) -> Option<Month> {
    let answered = case.replied_at.map(|at| Month::of(at.date()))?;
    (answered > Month::of(case.reported_at.date())).then_some(answered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_ends_where_the_next_begins() {
        let day = |y, m, d| Stamp::start_of_day(NaiveDate::from_ymd_opt(y, m, d).unwrap());
        assert_eq!(Month(202612).end(), Some(day(2027, 1, 1)));
        assert_eq!(Month(202602).start(), Some(day(2026, 2, 1)));
        assert_eq!(Month(202602).end(), Some(day(2026, 3, 1)));
    }

    #[test]
    fn whole_months_lie_between_two_moments_or_none_does() {
        let at = |word: &str, hour| Stamp::of(word.parse().unwrap(), hour, 0);
        let between = |from, until| Month::between(from, until).map(|(first, last)| (first.0, last.0));
        assert_eq!(between(at("2025-01-01", 0), at("2026-01-01", 0)), Some((202501, 202512)));
        assert_eq!(between(at("2025-01-01", 8), at("2026-01-01", 8)), Some((202502, 202512)));
        assert_eq!(between(at("2025-12-31", 23), at("2026-02-27", 9)), Some((202601, 202601)));
        assert_eq!(between(at("2026-01-01", 0), at("2026-01-31", 23)), None);
        assert_eq!(between(at("2026-01-02", 0), at("2026-02-28", 0)), None);
        assert_eq!(between(at("2026-03-01", 0), at("2026-03-01", 0)), None);
        assert_eq!(between(at("2026-05-01", 0), at("2026-03-01", 0)), None);
    }

    #[test]
    fn layouts_are_ordered_as_their_words_are() {
        assert!(Layout::ALL.is_sorted());
        assert!(Layout::ALL.is_sorted_by_key(|layout| layout.word()));
    }

    #[test]
    fn only_whole_months_are_summed() {
        let range = |a: &str, b: &str| Period::range(a.parse().unwrap(), b.parse().unwrap()).unwrap();
        assert_eq!(Month::whole(&range("2026-01-01", "2027-01-01")), Some((Month(202601), Month(202612))));
        assert_eq!(Month::whole(&range("2026-02-01", "2026-03-01")), Some((Month(202602), Month(202602))));
        assert_eq!(Month::whole(&range("2026-02-01", "2026-02-28")), None);
        assert_eq!(Month::whole(&range("2026-02-02", "2026-03-01")), None);
        assert_eq!(Month::whole(&range("2026-02-01", "2026-03-01").beginning_at((8, 0))), None);
    }
}
