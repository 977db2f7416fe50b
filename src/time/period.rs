//! The periods that statistics, quotas and papers cover: half-open in local dates, `[from, to)`.
//!
//! A period is a stretch of the calendar, never "the last 31 days". A thing belongs to the period its
//! 报送时间 falls in (requirements.md §0.1). What clerks type is read in `period_text.rs`;
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
    /// Reads what a clerk types (design.md §6); a word like 上期 means a period of `default_kind`.
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
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn key(text: &str) -> Period {
        Period::from_key(text, &Semesters::default()).unwrap()
    }

    /// 原文：18日8时至19日8时；事件、回应、观点、诉求 · 见 文书 24小时监测、day_from
    #[test]
    fn f_1_a_day_of_the_watch_runs_from_eight_to_eight() {
        let day = key("2013-04-18").beginning_at((8, 0));
        let at = |d, h, m| Stamp::of(ymd(2013, 4, d), h, m);
        assert!(day.contains(at(18, 8, 0)) && day.contains(at(19, 7, 59)));
        assert!(!day.contains(at(18, 7, 59)) && !day.contains(at(19, 8, 0)));
        assert_eq!(day.label(), "2013年4月18日8时至19日8时");
        let label = |text| key(text).beginning_at((8, 30)).label();
        assert_eq!(label("2013-04-30"), "2013年4月30日8时30分至5月1日8时30分");
        assert_eq!(label("2013-12-31"), "2013年12月31日8时30分至2014年1月1日8时30分");
        assert_eq!((day.key(), day.next().start()), ("2013-04-18".to_string(), day.end()));
    }

    #[test]
    fn every_kind_knows_its_key_label_and_bounds() {
        for (text, kind, from, to, label) in [
            ("2026", PeriodKind::Year, (2026, 1, 1), (2027, 1, 1), "2026年"),
            ("2026H1", PeriodKind::Half, (2026, 1, 1), (2026, 7, 1), "2026年上半年"),
            ("2026H2", PeriodKind::Half, (2026, 7, 1), (2027, 1, 1), "2026年下半年"),
            ("2026Q3", PeriodKind::Quarter, (2026, 7, 1), (2026, 10, 1), "2026年第三季度"),
            ("2026-02", PeriodKind::Month, (2026, 2, 1), (2026, 3, 1), "2026年2月"),
            ("2026-09..10", PeriodKind::TwoMonth, (2026, 9, 1), (2026, 11, 1), "2026年9—10月"),
            ("2026-11..12", PeriodKind::TwoMonth, (2026, 11, 1), (2027, 1, 1), "2026年11—12月"),
            ("2026W47", PeriodKind::Week, (2026, 11, 16), (2026, 11, 23), "2026年第47周"),
            ("2026W01", PeriodKind::Week, (2025, 12, 29), (2026, 1, 5), "2026年第1周"),
            ("2026W53", PeriodKind::Week, (2026, 12, 28), (2027, 1, 4), "2026年第53周"),
            ("2026秋", PeriodKind::Semester, (2026, 9, 1), (2027, 2, 1), "2026年秋季学期"),
            ("2026春", PeriodKind::Semester, (2026, 2, 1), (2026, 9, 1), "2026年春季学期"),
            ("2026-11-22", PeriodKind::Day, (2026, 11, 22), (2026, 11, 23), "2026年11月22日"),
            ("2026-02-01..2026-02-28", PeriodKind::Range, (2026, 2, 1), (2026, 3, 1), "2026年2月1日—2月28日"),
            ("2026-12-05..2027-01-10", PeriodKind::Range, (2026, 12, 5), (2027, 1, 11), "2026年12月5日—2027年1月10日"),
        ] {
            let period = key(text);
            assert_eq!(period.kind, kind, "{text}");
            assert_eq!(period.from, day(from.0, from.1, from.2), "{text}");
            assert_eq!(period.to, day(to.0, to.1, to.2), "{text}");
            assert_eq!(period.key(), text);
            assert_eq!(period.label(), label);
            assert_eq!(period.next().previous(), period, "{text}");
            assert_eq!(period.previous().next(), period, "{text}");
            assert_eq!(period.next().from, period.to, "{text}");
        }
    }

    #[test]
    fn a_period_holds_its_first_minute_and_not_its_end() {
        let month = key("2026-02");
        assert!(month.contains(Stamp::of(day(2026, 2, 1), 0, 0)));
        assert!(month.contains(Stamp::of(day(2026, 2, 28), 23, 59)));
        assert!(!month.contains(Stamp::of(day(2026, 2, 28), 24, 0)));
        assert!(!month.contains(Stamp::of(day(2026, 1, 31), 23, 59)));
        assert!(month.contains_date(month.last_day()) && !month.contains_date(month.to));
        assert_eq!(month.end().ledger(), "2026-03-01 00:00");
    }

    #[test]
    fn neighbours_are_of_the_same_kind() {
        for (text, next) in [
            ("2026-11..12", "2027-01..02"),
            ("2026Q4", "2027Q1"),
            ("2026H2", "2027H1"),
            ("2026W53", "2027W01"),
            ("2026秋", "2027春"),
            ("2026春", "2026秋"),
            ("2026-12-31", "2027-01-01"),
            ("2026-01-01..2026-02-28", "2026-03-01..2026-04-30"),
            ("2026-11-01..2026-11-10", "2026-11-11..2026-11-20"),
        ] {
            assert_eq!(key(text).next().key(), next);
            assert_eq!(key(next).previous().key(), text);
        }
    }

    #[test]
    fn any_date_lies_in_the_period_of_each_kind() {
        let semesters = Semesters::new((8, 25), (2, 20)).unwrap();
        for date in day(2025, 12, 1).iter_days().take(800) {
            for kind in PeriodKind::ALL {
                let period = Period::of(kind, date, &semesters);
                assert!(period.contains_date(date), "{kind} {date}");
                assert_eq!(Period::of(kind, period.last_day(), &semesters).to, period.to);
                if kind != PeriodKind::Range {
                    assert_eq!(Period::from_key(&period.key(), &semesters), Ok(period));
                    assert_eq!(Period::of(kind, period.to, &semesters), period.next());
                }
            }
        }
    }

    #[test]
    fn each_covers_the_stretch_without_gaps() {
        let semesters = Semesters::default();
        let pairs = Period::each(PeriodKind::TwoMonth, day(2026, 1, 15), day(2027, 1, 1), &semesters);
        let keys: Vec<String> = pairs.iter().map(Period::key).collect();
        assert_eq!(keys, ["2026-01..02", "2026-03..04", "2026-05..06", "2026-07..08", "2026-09..10", "2026-11..12"]);
        assert!(Period::each(PeriodKind::Day, day(2026, 1, 2), day(2026, 1, 2), &semesters).is_empty());
        let range = Period::each(PeriodKind::Range, day(2026, 1, 2), day(2026, 1, 9), &semesters);
        assert_eq!(range[0].key(), "2026-01-02..2026-01-08");
    }

    #[test]
    fn only_canonical_keys_are_read_back() {
        let semesters = Semesters::default();
        for text in ["2026-9..10", "2026年9月", "本月", "9-10月", "2026W1", "２０２６"] {
            assert!(Period::from_key(text, &semesters).is_err(), "{text}");
        }
    }
}
