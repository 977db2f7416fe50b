//! An instant to the minute, and the ways an office writes it.
//!
//! China keeps one zone without summer time, so the offset is a constant and a stamp needs no zone.
//! This file only converts and prints; what a time means for a limit is decided in [`crate::time::limit`].

use std::fmt;

use chrono::{DateTime, Datelike, NaiveDate, Weekday};

/// Beijing time is UTC+08:00 all year, in seconds.
const OFFSET: i64 = 8 * 3600;
const DAY: i64 = 86_400;
/// `num_days_from_ce` of 1970-01-01.
const EPOCH: i64 = 719_163;
/// Local midnights of 0001-01-01 and 9999-12-31, in days from the common era.
const FIRST_DAY: i64 = 1;
pub(crate) const LAST_DAY: i64 = 3_652_059;

/// Unix seconds, floored to the minute; always between the years 1 and 9999 of Beijing time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Stamp(i64);

impl Stamp {
    /// Unix seconds, cut down to the minute and held within the years 1–9999.
    pub fn from_seconds(seconds: i64) -> Stamp {
        let first = (FIRST_DAY - EPOCH) * DAY - OFFSET;
        let last = (LAST_DAY + 1 - EPOCH) * DAY - OFFSET - 60;
        let held = seconds.clamp(first, last);
        Stamp(held - held.rem_euclid(60))
    }

    /// Unix seconds, a multiple of 60.
    pub fn seconds(self) -> i64 {
        self.0
    }

    /// A Beijing wall-clock time. Hour 24 (24:00) is 00:00 of the next day.
    pub fn of(date: NaiveDate, hour: u32, minute: u32) -> Stamp {
        let day = i64::from(date.num_days_from_ce()) - EPOCH;
        Stamp::from_seconds(day * DAY - OFFSET + i64::from(hour) * 3600 + i64::from(minute) * 60)
    }

    /// 00:00 of the date.
    pub fn start_of_day(date: NaiveDate) -> Stamp {
        Stamp::of(date, 0, 0)
    }

    /// 23:59 of the date, the last minute that still counts as that day.
    pub fn last_minute(date: NaiveDate) -> Stamp {
        Stamp::of(date, 23, 59)
    }

    /// The Beijing date.
    pub fn date(self) -> NaiveDate {
        let day = (self.0 + OFFSET).div_euclid(DAY) + EPOCH;
        date_of(day as i32)
    }

    /// Minutes since 00:00 Beijing time, 0–1439.
    pub fn minute_of_day(self) -> u32 {
        ((self.0 + OFFSET).rem_euclid(DAY) / 60) as u32
    }

    /// Whole minutes from `earlier` to this stamp; negative when `earlier` is later.
    pub fn minutes_since(self, earlier: Stamp) -> i64 {
        (self.0 - earlier.0) / 60
    }

    /// This many minutes on, or back when negative.
    pub fn plus_minutes(self, minutes: i64) -> Stamp {
        Stamp::from_seconds(self.0.saturating_add(minutes.saturating_mul(60)))
    }

    /// `2026-03-02T09:00:00+08:00`
    pub fn rfc3339(self) -> String {
        self.into_form(*b"0000-00-00T00:00:00+08:00")
    }

    /// Year, month, day, hour and minute written over the zeros of a form. Written thousands of times in one answer;
    /// formatting would take ten times as long.
    fn into_form<const N: usize>(self, mut form: [u8; N]) -> String {
        let (date, (hour, minute)) = (self.date(), self.clock());
        let year = date.year().unsigned_abs();
        let pairs = [(0, year / 100), (2, year % 100), (5, date.month()), (8, date.day()), (11, hour), (14, minute)];
        for (place, number) in pairs {
            form[place] += (number / 10) as u8;
            form[place + 1] += (number % 10) as u8;
        }
        String::from_utf8(form.to_vec()).unwrap_or_default()
    }

    /// Reads RFC 3339 with any offset; seconds are dropped.
    pub fn parse_rfc3339(text: &str) -> Option<Stamp> {
        let read = DateTime::parse_from_rfc3339(text).ok()?;
        Some(Stamp::from_seconds(read.timestamp()))
    }

    /// The form of ledgers and exports: `2026-11-22 09:30`.
    pub fn ledger(self) -> String {
        self.into_form(*b"0000-00-00 00:00")
    }

    /// `11-22 22:10`; with the year when it is not the year of `relative_to`.
    pub fn short(self, relative_to: Stamp) -> String {
        let (hour, minute) = self.clock();
        format!("{} {hour:02}:{minute:02}", short_date(self.date(), relative_to))
    }

    /// Like [`Stamp::ledger`], but the last minute of a day is written 24:00, as the clauses do.
    pub fn deadline(self) -> String {
        if self.ends_a_day() { format!("{} 24:00", self.date()) } else { self.ledger() }
    }

    /// Like [`Stamp::short`], but the last minute of a day is written 24:00.
    pub fn deadline_short(self, relative_to: Stamp) -> String {
        if self.ends_a_day() {
            format!("{} 24:00", short_date(self.date(), relative_to))
        } else {
            self.short(relative_to)
        }
    }

    /// The form of documents for a limit: the last minute of a day is its 24时.
    pub fn paper_deadline(self) -> String {
        if self.ends_a_day() { format!("{}24时", paper_date(self.date())) } else { self.paper() }
    }

    /// The form of documents, without zero padding: `2026年11月22日9时30分`; on the hour `…9时`.
    pub fn paper(self) -> String {
        let (hour, minute) = self.clock();
        let date = paper_date(self.date());
        if minute == 0 { format!("{date}{hour}时") } else { format!("{date}{hour}时{minute}分") }
    }

    fn ends_a_day(self) -> bool {
        self.minute_of_day() == 1439
    }

    fn clock(self) -> (u32, u32) {
        let minute = self.minute_of_day();
        (minute / 60, minute % 60)
    }
}

/// The ledger form, [`Stamp::ledger`].
impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.ledger())
    }
}

/// The form of documents: `2026年11月22日`.
pub fn paper_date(date: NaiveDate) -> String {
    format!("{}年{}月{}日", date.year(), date.month(), date.day())
}

/// `周一` … `周日`
pub fn weekday_name(date: NaiveDate) -> &'static str {
    match date.weekday() {
        Weekday::Mon => "周一",
        Weekday::Tue => "周二",
        Weekday::Wed => "周三",
        Weekday::Thu => "周四",
        Weekday::Fri => "周五",
        Weekday::Sat => "周六",
        Weekday::Sun => "周日",
    }
}

/// `11-22`; with the year when it is not the year of `relative_to`.
fn short_date(date: NaiveDate, relative_to: Stamp) -> String {
    if date.year() == relative_to.date().year() { date.format("%m-%d").to_string() } else { date.to_string() }
}

/// The date of a day number counted from the common era; numbers outside the years 1–9999 are held at the ends.
pub(crate) fn date_of(day: i32) -> NaiveDate {
    let held = i64::from(day).clamp(FIRST_DAY, LAST_DAY) as i32;
    NaiveDate::from_num_days_from_ce_opt(held).expect("days of the years 1–9999 are dates")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_beijing_time_is_eight_hours_ahead_of_utc() {
        let stamp = Stamp::of(day(1970, 1, 1), 8, 0);
        assert_eq!(stamp.seconds(), 0);
        assert_eq!(stamp.date(), day(1970, 1, 1));
        assert_eq!(stamp.minute_of_day(), 480);
        assert_eq!(Stamp::from_seconds(-1).ledger(), "1970-01-01 07:59");
    }

    #[test]
    fn seconds_are_cut_never_rounded() {
        assert_eq!(Stamp::from_seconds(119).seconds(), 60);
        assert_eq!(Stamp::from_seconds(-1).seconds(), -60);
    }

    #[test]
    fn twenty_four_hundred_is_the_next_midnight() {
        let end = Stamp::of(day(2026, 12, 31), 24, 0);
        assert_eq!(end, Stamp::start_of_day(day(2027, 1, 1)));
    }

    #[test]
    fn every_office_form() {
        let stamp = Stamp::of(day(2026, 11, 22), 9, 30);
        assert_eq!(stamp.ledger(), "2026-11-22 09:30");
        assert_eq!(stamp.to_string(), "2026-11-22 09:30");
        assert_eq!(stamp.rfc3339(), "2026-11-22T09:30:00+08:00");
        assert_eq!(stamp.paper(), "2026年11月22日9时30分");
        assert_eq!(Stamp::of(day(2026, 3, 2), 9, 0).paper(), "2026年3月2日9时");
        assert_eq!(stamp.short(stamp), "11-22 09:30");
        let next_year = Stamp::of(day(2027, 1, 3), 8, 0);
        assert_eq!(stamp.short(next_year), "2026-11-22 09:30");
        assert_eq!(paper_date(day(2026, 1, 2)), "2026年1月2日");
        assert_eq!(weekday_name(day(2026, 11, 22)), "周日");
        assert_eq!(weekday_name(day(2026, 11, 23)), "周一");
    }

    #[test]
    fn the_last_minute_is_written_twenty_four_hundred_in_deadlines_only() {
        let end = Stamp::last_minute(day(2026, 11, 23));
        assert_eq!(end.deadline(), "2026-11-23 24:00");
        assert_eq!(end.ledger(), "2026-11-23 23:59");
        assert_eq!(end.deadline_short(end), "11-23 24:00");
        let other_year = Stamp::of(day(2027, 1, 1), 0, 0);
        assert_eq!(end.deadline_short(other_year), "2026-11-23 24:00");
        assert_eq!(other_year.deadline(), "2027-01-01 00:00");
        assert_eq!(Stamp::of(day(2026, 11, 23), 17, 30).deadline_short(end), "11-23 17:30");
    }

    #[test]
    fn rfc3339_is_read_with_any_offset() {
        let stamp = Stamp::of(day(2026, 3, 2), 9, 0);
        for text in ["2026-03-02T09:00:00+08:00", "2026-03-02T01:00:59Z", "2026-03-01T20:00:00.5-05:00"] {
            assert_eq!(Stamp::parse_rfc3339(text), Some(stamp), "{text}");
        }
        assert_eq!(Stamp::parse_rfc3339("2026-03-02"), None);
    }

    #[test]
    fn arithmetic_is_in_minutes_and_never_leaves_the_calendar() {
        let start = Stamp::of(day(2026, 12, 31), 23, 10);
        let end = start.plus_minutes(120);
        assert_eq!(end.ledger(), "2027-01-01 01:10");
        assert_eq!(end.minutes_since(start), 120);
        assert_eq!(start.minutes_since(end), -120);
        assert_eq!(Stamp::from_seconds(i64::MAX).ledger(), "9999-12-31 23:59");
        assert_eq!(Stamp::from_seconds(i64::MIN).ledger(), "0001-01-01 00:00");
        assert_eq!(end.plus_minutes(i64::MAX).ledger(), "9999-12-31 23:59");
    }
}
