//! The periods that statistics, quotas and papers cover: half-open in local dates, `[from, to)`.
//!
//! A period is a stretch of the calendar, never "the last 31 days". A thing belongs to the period its
//! 报送时间 falls in. What clerks type is read in `period_text.rs`;
//! which periods are owed is no business of this file.

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::time::period_text;
use crate::time::stamp::{Stamp, paper_date};

pub use crate::time::period_kind::{PeriodKind, Semesters};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Term {
    Spring,
    Autumn,
}

/// A stretch of local dates, `from` included, `to` excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    pub kind: PeriodKind,
    /// The first day.
    pub from: NaiveDate,
    /// The day after the last.
    pub to: NaiveDate,
    /// Which of the two, of a semester; it is named after the year it begins in.
    term: Option<Term>,
    /// Minutes after midnight at which its days begin: 480 where a day runs from 8 to 8 (二十四小时监测).
    begins: u16,
}

impl Period {
    /// Reads what a clerk types; a word like 上期 means a period of `default_kind`.
    /// The refusal is in Chinese and lists the forms.
    pub fn parse(
        text: &str,
        today: NaiveDate,
        semesters: &Semesters,
        default_kind: PeriodKind,
    ) -> Result<Period, String> {
        period_text::parse(text, today, semesters, default_kind)
    }

    /// Reads back a [`Period::key`], and nothing else.
    pub fn from_key(key: &str, semesters: &Semesters) -> Result<Period, String> {
        // A key names its year, so the day it is read on cannot matter.
        let period = Period::parse(key, NaiveDate::default(), semesters, PeriodKind::Range)?;
        if period.key() == key {
            Ok(period)
        } else {
            Err(format!("“{key}”不是规范的期间代号，应写 {}", period.key()))
        }
    }

    /// The period of the kind that holds the date; of a Range, the one day.
    pub fn of(kind: PeriodKind, date: NaiveDate, semesters: &Semesters) -> Period {
        if let Some(months) = kind.months() {
            let begin = date.month0() / months * months + 1;
            let from = ymd(date.year(), begin, 1);
            return Period::plain(kind, from, add_months(from, months));
        }
        match kind {
            PeriodKind::Week => {
                let back = u64::from(date.weekday().num_days_from_monday());
                let from = sub_days(date, back);
                Period::plain(kind, from, add_days(from, 7))
            }
            PeriodKind::Semester => {
                let year = date.year();
                let month_day = (date.month(), date.day());
                if month_day < semesters.spring() {
                    Period::semester(year - 1, Term::Autumn, semesters)
                } else if month_day < semesters.autumn() {
                    Period::semester(year, Term::Spring, semesters)
                } else {
                    Period::semester(year, Term::Autumn, semesters)
                }
            }
            _ => Period::plain(kind, date, add_days(date, 1)),
        }
    }

    /// Every period of the kind that overlaps `[from, until)`, in order; the first may begin before
    /// `from`. A Range is the stretch itself.
    pub fn each(kind: PeriodKind, from: NaiveDate, until: NaiveDate, semesters: &Semesters) -> Vec<Period> {
        if from >= until {
            return Vec::new();
        }
        if kind == PeriodKind::Range {
            return vec![Period::plain(kind, from, until)];
        }
        let first = Period::of(kind, from, semesters);
        std::iter::successors(Some(first), |period| Some(period.next()))
            .take_while(|period| period.from < until)
            .collect()
    }

    /// Any stretch: `from` included, `to` excluded; `None` when it holds no day.
    pub fn range(from: NaiveDate, to: NaiveDate) -> Option<Period> {
        (from < to).then(|| Period::plain(PeriodKind::Range, from, to))
    }

    pub fn last_day(&self) -> NaiveDate {
        sub_days(self.to, 1)
    }

    /// The first minute.
    pub fn start(&self) -> Stamp {
        Stamp::start_of_day(self.from).plus_minutes(self.begins.into())
    }

    /// The minute after the last.
    pub fn end(&self) -> Stamp {
        Stamp::start_of_day(self.to).plus_minutes(self.begins.into())
    }

    /// The same days, each from this hour and minute to the same of the next day. Its key stays that of the days.
    pub fn beginning_at(self, (hour, minute): (u32, u32)) -> Period {
        let begins = u16::try_from((hour * 60 + minute) % (24 * 60)).unwrap_or_default();
        Period { begins, ..self }
    }

    pub fn contains(&self, at: Stamp) -> bool {
        self.start() <= at && at < self.end()
    }

    pub fn contains_date(&self, date: NaiveDate) -> bool {
        self.from <= date && date < self.to
    }

    /// The period of the same kind that follows. A Range of whole months moves by as many months,
    /// any other by as many days.
    pub fn next(&self) -> Period {
        self.shifted(1)
    }

    /// The period of the same kind before this one.
    pub fn previous(&self) -> Period {
        self.shifted(-1)
    }

    /// The one text a period is stored and typed by: `2026-09..10`.
    pub fn key(&self) -> String {
        let (year, month) = (self.from.year(), self.from.month());
        match self.kind {
            PeriodKind::Day => self.from.to_string(),
            PeriodKind::Week => {
                let week = self.from.iso_week();
                format!("{}W{:02}", week.year(), week.week())
            }
            PeriodKind::Month => format!("{year}-{month:02}"),
            PeriodKind::TwoMonth => format!("{year}-{month:02}..{:02}", month + 1),
            PeriodKind::Quarter => format!("{year}Q{}", month.div_ceil(3)),
            PeriodKind::Half => format!("{year}H{}", month.div_ceil(6)),
            PeriodKind::Year => year.to_string(),
            PeriodKind::Semester => format!("{year}{}", self.term_name()),
            PeriodKind::Range => format!("{}..{}", self.from, self.last_day()),
        }
    }

    /// As a document says it: `2026年9—10月`, `2026年第三季度`.
    pub fn label(&self) -> String {
        if self.begins > 0 {
            let (hour, minute) = (self.begins / 60, self.begins % 60);
            let clock = if minute == 0 { format!("{hour}时") } else { format!("{hour}时{minute}分") };
            let to = match (self.from.year() == self.to.year(), self.from.month() == self.to.month()) {
                (true, true) => format!("{}日", self.to.day()),
                (true, false) => format!("{}月{}日", self.to.month(), self.to.day()),
                (false, _) => paper_date(self.to),
            };
            return format!("{}{clock}至{to}{clock}", paper_date(self.from));
        }
        let (year, month) = (self.from.year(), self.from.month());
        match self.kind {
            PeriodKind::Day => paper_date(self.from),
            PeriodKind::Week => {
                let week = self.from.iso_week();
                format!("{}年第{}周", week.year(), week.week())
            }
            PeriodKind::Month => format!("{year}年{month}月"),
            PeriodKind::TwoMonth => format!("{year}年{month}—{}月", month + 1),
            PeriodKind::Quarter => {
                let ordinal = match month.div_ceil(3) {
                    1 => "一",
                    2 => "二",
                    3 => "三",
                    _ => "四",
                };
                format!("{year}年第{ordinal}季度")
            }
            PeriodKind::Half if month == 1 => format!("{year}年上半年"),
            PeriodKind::Half => format!("{year}年下半年"),
            PeriodKind::Year => format!("{year}年"),
            PeriodKind::Semester => format!("{year}年{}季学期", self.term_name()),
            PeriodKind::Range => self.range_label(),
        }
    }

    fn range_label(&self) -> String {
        let last = self.last_day();
        if last == self.from {
            paper_date(last)
        } else if last.year() == self.from.year() {
            let (month, day) = (last.month(), last.day());
            format!("{}—{month}月{day}日", paper_date(self.from))
        } else {
            format!("{}—{}", paper_date(self.from), paper_date(last))
        }
    }

    fn term_name(&self) -> &'static str {
        match self.term {
            Some(Term::Spring) => "春",
            _ => "秋",
        }
    }

    fn shifted(&self, by: i32) -> Period {
        let forward = by > 0;
        if self.kind == PeriodKind::Semester {
            // The neighbour meets this one and ends, or begins, a year from this one's far end.
            let (from, to) =
                if forward { (self.to, add_months(self.from, 12)) } else { (sub_months(self.to, 12), self.from) };
            let term = match self.term {
                Some(Term::Spring) => Term::Autumn,
                _ => Term::Spring,
            };
            return Period { term: Some(term), ..Period::plain(self.kind, from, to) };
        }
        let (from, to) = match (self.whole_months(), forward) {
            (Some(months), true) => (self.to, add_months(self.to, months)),
            (Some(months), false) => (sub_months(self.from, months), self.from),
            (None, true) => (self.to, add_days(self.to, self.days())),
            (None, false) => (sub_days(self.from, self.days()), self.from),
        };
        Period { begins: self.begins, ..Period::plain(self.kind, from, to) }
    }

    fn days(&self) -> u64 {
        (self.to - self.from).num_days().unsigned_abs()
    }

    fn whole_months(&self) -> Option<u32> {
        if self.from.day() != 1 || self.to.day() != 1 {
            return None;
        }
        let months = (self.to.year() - self.from.year()) * 12 + self.to.month() as i32 - self.from.month() as i32;
        u32::try_from(months).ok()
    }

    pub(crate) fn semester(year: i32, term: Term, semesters: &Semesters) -> Period {
        let on = |year, (month, day)| ymd(year, month, day);
        let (from, to) = match term {
            Term::Spring => (on(year, semesters.spring()), on(year, semesters.autumn())),
            Term::Autumn => (on(year, semesters.autumn()), on(year + 1, semesters.spring())),
        };
        Period { term: Some(term), ..Period::plain(PeriodKind::Semester, from, to) }
    }

    /// `None` when the year has no such week.
    pub(crate) fn week(year: i32, week: u32) -> Option<Period> {
        let from = NaiveDate::from_isoywd_opt(year, week, Weekday::Mon)?;
        Some(Period::plain(PeriodKind::Week, from, add_days(from, 7)))
    }

    pub(crate) fn plain(kind: PeriodKind, from: NaiveDate, to: NaiveDate) -> Period {
        Period { kind, from, to, term: None, begins: 0 }
    }
}

/// The label, `2026年9—10月`.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label())
    }
}

/// Only with months and days that exist in every year, and years chrono can hold.
fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or(NaiveDate::MAX)
}

// At the far ends of chrono's 262,143 years these stand still instead of panicking.

pub(crate) fn add_days(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(date)
}

pub(crate) fn sub_days(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_sub_days(Days::new(days)).unwrap_or(date)
}

pub(crate) fn add_months(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_add_months(Months::new(months)).unwrap_or(date)
}

fn sub_months(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_sub_months(Months::new(months)).unwrap_or(date)
}

#[cfg(test)]
mod tests;
