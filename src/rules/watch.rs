//! Watching the net: for which days there is a log, and which hours nobody was on watch.

use crate::act::{Office, WatchShift};
use crate::time::Stamp;
use chrono::NaiveDate;

/// When the log of a day was made; the earliest where there are several.
pub fn logged(office: &Office, day: NaiveDate) -> Option<Stamp> {
    office.logs.iter().filter(|(_, _, log)| log.day == day).map(|(_, at, _)| *at).min()
}

/// The parts of a day in which nobody was on watch, in order; half open.
pub fn gaps(shifts: &[(u64, WatchShift)], day: NaiveDate) -> Vec<(Stamp, Stamp)> {
    let (start, end) = (Stamp::start_of_day(day), Stamp::last_minute(day).plus_minutes(1));
    let mut covered: Vec<(Stamp, Stamp)> = shifts
        .iter()
        .map(|(_, s)| (s.from.max(start), s.until.min(end)))
        .filter(|(from, until)| from < until)
        .collect();
    covered.sort();
    let mut found = Vec::new();
    let mut reached = start;
    for (from, until) in covered {
        if from > reached {
            found.push((reached, from));
        }
        reached = reached.max(until);
    }
    if reached < end {
        found.push((reached, end));
    }
    found
}

/// 缺岗8小时（00:00—08:00）; `None` where somebody was always there.
pub fn gaps_in_words(gaps: &[(Stamp, Stamp)]) -> Option<String> {
    if gaps.is_empty() {
        return None;
    }
    let minutes: i64 = gaps.iter().map(|(from, until)| until.minutes_since(*from)).sum();
    let length = match (minutes / 60, minutes % 60) {
        (hours, 0) => format!("{hours}小时"),
        (0, minutes) => format!("{minutes}分钟"),
        (hours, minutes) => format!("{hours}小时{minutes}分"),
    };
    let clock = |at: Stamp| format!("{:02}:{:02}", at.minute_of_day() / 60, at.minute_of_day() % 60);
    let one = |(from, until): &(Stamp, Stamp)| {
        // The end of a day is its 24:00.
        let until = if until.minute_of_day() == 0 { "24:00".to_string() } else { clock(*until) };
        format!("{}—{until}", clock(*from))
    };
    Some(format!("缺岗{length}（{}）", gaps.iter().map(one).collect::<Vec<_>>().join("、")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
    }

    fn shift(from: u32, until: u32) -> (u64, WatchShift) {
        let end = if until == 24 { Stamp::last_minute(day()).plus_minutes(1) } else { Stamp::of(day(), until, 0) };
        (1, WatchShift { by: "王芳".into(), from: Stamp::of(day(), from, 0), until: end, note: None })
    }

    /// 原文：24小时值班读网 · 见 值班 班次、full_day
    #[test]
    fn m_3_hours_nobody_watched_are_named() {
        let said = |shifts: &[(u64, WatchShift)]| gaps_in_words(&gaps(shifts, day()));
        assert_eq!(said(&[shift(8, 16), shift(16, 24)]).as_deref(), Some("缺岗8小时（00:00—08:00）"));
        assert_eq!(said(&[shift(0, 9), shift(8, 24)]), None);
        assert_eq!(said(&[]).as_deref(), Some("缺岗24小时（00:00—24:00）"));
        assert_eq!(said(&[shift(0, 8), shift(10, 20)]).as_deref(), Some("缺岗6小时（08:00—10:00、20:00—24:00）"));
    }
}
