//! The day clerks type: `2026-11-22`, `11月22日`, `22日`, `昨天`, `上周五`, `20261122`, `3天前`.
//!
//! The caller has normalised the text ([`crate::time::scan`]). Whatever is left out is filled in from
//! the day it was typed on, and every guess leaves a note.

use chrono::{Datelike, NaiveDate};

use crate::time::period::{add_days, add_months, sub_days};
use crate::time::scan::{self, Cursor};
use crate::time::stamp::weekday_name;

/// Which way a date without a year, or a time without a date, is taken to lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leaning {
    /// What has happened.
    Past,
    /// What is due.
    Ahead,
}

/// A day, and what was guessed to find it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct DayRead {
    pub date: NaiveDate,
    pub notes: Vec<String>,
    /// Only the month was given.
    pub approximate: bool,
    /// Eight digits without signs, so a compact time may follow.
    pub compact: bool,
}

/// A date without a year this many days on the wrong side belongs to the neighbouring year.
const SLACK_DAYS: u64 = 30;

type Read = Result<Option<DayRead>, String>;

/// Reads a day, or nothing; Err when it is one by its form but does not exist.
pub(crate) fn read(cursor: &mut Cursor, today: NaiveDate, leaning: Leaning) -> Read {
    let mut ahead = *cursor;
    let day = match relative(&mut ahead, today).or_else(|| days_ago(&mut ahead, today)) {
        Some(date) => Some(found(date)),
        None => match weekday(&mut ahead, today) {
            Some(day) => Some(day),
            None => written(&mut ahead, today, leaning)?,
        },
    };
    let Some(day) = day else { return Ok(None) };
    check_weekday(&mut ahead, day.date)?;
    ahead.eat_any(&[",", "的", "T"]);
    *cursor = ahead;
    Ok(Some(day))
}

/// The weekday often written behind a date must be the right one: a wrong one means a slip in either.
pub(crate) fn check_weekday(cursor: &mut Cursor, date: NaiveDate) -> Result<(), String> {
    let mut ahead = *cursor;
    let bracket = ahead.eat("(");
    let Some(number) = weekday_number(&mut ahead) else {
        return Ok(());
    };
    if bracket && !ahead.eat(")") {
        return Ok(());
    }
    *cursor = ahead;
    let said = monday_of(date).checked_add_days(chrono::Days::new(u64::from(number)));
    match said {
        Some(said) if said != date => Err(format!("{date} 是{}，不是{}", weekday_name(date), weekday_name(said))),
        _ => Ok(()),
    }
}

fn found(date: NaiveDate) -> DayRead {
    DayRead { date, ..DayRead::default() }
}

/// 昨天, 今天; also the first half of 昨晚, 今早.
fn relative(cursor: &mut Cursor, today: NaiveDate) -> Option<NaiveDate> {
    const WORDS: [(&str, i64); 11] = [
        ("大前天", -3),
        ("前天", -2),
        ("前日", -2),
        ("昨天", -1),
        ("昨日", -1),
        ("今天", 0),
        ("今日", 0),
        ("明天", 1),
        ("明日", 1),
        ("大后天", 3),
        ("后天", 2),
    ];
    const SHORT: [(&str, i64); 4] = [("前", -2), ("昨", -1), ("今", 0), ("明", 1)];
    let shift = cursor.choose(&WORDS).or_else(|| {
        let mut ahead = *cursor;
        let shift = ahead.choose(&SHORT)?;
        let part = ahead.rest().starts_with(['晚', '夜', '早', '晨']);
        part.then(|| *cursor = ahead)?;
        Some(shift)
    })?;
    Some(shifted(today, shift))
}

/// 3天前
fn days_ago(cursor: &mut Cursor, today: NaiveDate) -> Option<NaiveDate> {
    let mut ahead = *cursor;
    let days = ahead.number(3)?;
    ahead.eat_any(&["天前", "天以前", "天之前"]).then_some(())?;
    *cursor = ahead;
    Some(sub_days(today, u64::from(days)))
}

fn shifted(date: NaiveDate, days: i64) -> NaiveDate {
    let distance = days.unsigned_abs();
    if days < 0 { sub_days(date, distance) } else { add_days(date, distance) }
}

/// 周五, 上周五, 本周五, 下周一. The week runs Monday to Sunday.
fn weekday(cursor: &mut Cursor, today: NaiveDate) -> Option<DayRead> {
    const WEEKS: [(&str, i64); 9] = [
        ("上上个", -2),
        ("上上", -2),
        ("上个", -1),
        ("上", -1),
        ("本", 0),
        ("这个", 0),
        ("这", 0),
        ("下个", 1),
        ("下", 1),
    ];
    let mut ahead = *cursor;
    let week = ahead.choose(&WEEKS);
    let number = weekday_number(&mut ahead)?;
    *cursor = ahead;
    let in_week = |week: i64| shifted(monday_of(today), week * 7 + i64::from(number));
    let (date, taken) = match week {
        Some(week @ (-2 | -1)) => (in_week(week), "按周一至周日为一周"),
        Some(week) => return Some(found(in_week(week))),
        // 周五 alone is the last Friday there was, today included.
        None if in_week(0) <= today => (in_week(0), "按最近的一个"),
        None => (in_week(-1), "按最近的一个"),
    };
    let weekday = weekday_name(date);
    let note = format!("{weekday}{taken}理解：{date}");
    Some(DayRead { notes: vec![note], ..found(date) })
}

/// Days after Monday of 周五, 星期日, 礼拜天.
fn weekday_number(cursor: &mut Cursor) -> Option<u32> {
    let mut ahead = *cursor;
    ahead.eat_any(&["周", "星期", "礼拜"]).then_some(())?;
    let number =
        if ahead.eat_any(&["日", "天"]) { 6 } else { ahead.fixed(1).filter(|number| (1..=6).contains(number))? - 1 };
    *cursor = ahead;
    Some(number)
}

fn monday_of(date: NaiveDate) -> NaiveDate {
    sub_days(date, u64::from(date.weekday().num_days_from_monday()))
}

/// A day written in figures, with or without its year and month.
fn written(cursor: &mut Cursor, today: NaiveDate, leaning: Leaning) -> Read {
    let this_year = today.year() as u32;
    let mut ahead = *cursor;
    if let Some(year) = ahead.choose(&[("今年", 0), ("去年", 1), ("前年", 2)]) {
        return commit(cursor, ahead, |at| month_day(at, this_year - year));
    }
    if ahead.eat_any(&["上个月", "上月"]) {
        let before = sub_days(today.with_day(1).unwrap_or(today), 1);
        return commit(cursor, ahead, |at| day_of(at, before));
    }
    if ahead.eat_any(&["本月", "这个月"]) {
        return commit(cursor, ahead, |at| day_of(at, today));
    }
    match ahead.digits() {
        8 | 12 | 14 => {
            let read = ahead.fixed(4).zip(ahead.fixed(2)).zip(ahead.fixed(2));
            let Some(((year, month), day)) = read else {
                return Ok(None);
            };
            *cursor = ahead;
            let date = scan::date(year, month, day)?;
            Ok(Some(DayRead { compact: true, ..found(date) }))
        }
        4 => {
            let year = ahead.fixed(4).unwrap_or(this_year);
            commit(cursor, ahead, |at| month_day(at, year))
        }
        1 | 2 => short(cursor, today, leaning),
        _ => Ok(None),
    }
}

/// Runs a reader on the looked-ahead cursor and keeps its place when it found something.
fn commit<'a>(cursor: &mut Cursor<'a>, mut ahead: Cursor<'a>, reader: impl FnOnce(&mut Cursor<'a>) -> Read) -> Read {
    let read = reader(&mut ahead)?;
    if read.is_some() {
        *cursor = ahead;
    }
    Ok(read)
}

/// What follows a year: `年11月22日`, `-11-22`, `/11/22`, `.11.22`; a month alone is its first day, 约.
fn month_day(cursor: &mut Cursor, year: u32) -> Read {
    let sign = cursor.choose(&[("-", "-"), ("/", "/"), (".", ".")]);
    if sign.is_none() {
        cursor.eat("年");
    }
    let Some(month) = cursor.number(2) else {
        return Ok(None);
    };
    let mut ahead = *cursor;
    let next = ahead.eat(sign.unwrap_or("月"));
    if sign.is_none() && !next {
        return Ok(None);
    }
    if next && let Some(day) = day_number(&mut ahead) {
        *cursor = ahead;
        return scan::date(year, month, day).map(|date| Some(found(date)));
    }
    cursor.eat("月");
    let date = scan::date(year, month, 1)?;
    Ok(Some(DayRead { notes: vec![format!("没有写日，按{month}月1日记")], approximate: true, ..found(date) }))
}

/// The day of a month already known: `5日`.
fn day_of(cursor: &mut Cursor, month: NaiveDate) -> Read {
    let Some(day) = cursor.number(2) else {
        return Ok(None);
    };
    if !cursor.eat_any(&["日", "号"]) {
        return Ok(None);
    }
    let date = scan::date(month.year() as u32, month.month(), day)?;
    Ok(Some(found(date)))
}

/// `11月22日`, `11-22`, `11/22`, `22日`, and with a short year `26年11月22日`, `26-11-22`.
fn short(cursor: &mut Cursor, today: NaiveDate, leaning: Leaning) -> Read {
    let mut ahead = *cursor;
    let Some(number) = ahead.number(2) else {
        return Ok(None);
    };
    if ahead.eat_any(&["日", "号"]) {
        *cursor = ahead;
        return month_left_out(number, today, leaning).map(Some);
    }
    if ahead.rest().starts_with('年') {
        return commit(cursor, ahead, |at| month_day(at, 2000 + number));
    }
    let sign = ahead.choose(&[("月", "月"), ("-", "-"), ("/", "/"), (".", ".")]);
    let Some(sign) = sign else { return Ok(None) };
    let Some(day) = day_number(&mut ahead) else {
        if sign != "月" {
            return Ok(None);
        }
        return commit(cursor, *cursor, |at| month_day(at, today.year() as u32));
    };
    if sign != "月" && ahead.eat(sign) {
        let Some(last) = ahead.number(2) else {
            return Ok(None);
        };
        *cursor = ahead;
        let date = scan::date(2000 + number, day, last)?;
        return Ok(Some(DayRead {
            notes: vec![format!("年份只写了两位，按{}年理解", 2000 + number)], ..found(date)
        }));
    }
    *cursor = ahead;
    let mut read = year_left_out(number, day, today, leaning)?;
    if sign == "." {
        read.notes.push(format!("{number}.{day} 按{number}月{day}日理解"));
    }
    Ok(Some(read))
}

/// The day of a date and the 日 or 号 after it; not the hour of `11月9点`.
fn day_number(cursor: &mut Cursor) -> Option<u32> {
    let mut ahead = *cursor;
    let day = ahead.number(2)?;
    if !ahead.eat_any(&["日", "号"]) && ahead.rest().starts_with([':', '点', '时']) {
        return None;
    }
    *cursor = ahead;
    Some(day)
}

/// This year; but more than 30 days on the wrong side of today is the neighbouring year.
fn year_left_out(month: u32, day: u32, today: NaiveDate, leaning: Leaning) -> Result<DayRead, String> {
    let year = today.year() as u32;
    let date = scan::date(year, month, day)?;
    let (other, word) = match leaning {
        Leaning::Past if date > add_days(today, SLACK_DAYS) => (year - 1, "去年"),
        Leaning::Ahead if date < sub_days(today, SLACK_DAYS) => (year + 1, "明年"),
        _ => return Ok(found(date)),
    };
    let note = format!("没有写年份，按{word}（{other}年）{month}月{day}日理解");
    Ok(DayRead { notes: vec![note], ..found(scan::date(other, month, day)?) })
}

/// This month; but a day on the wrong side of today, or missing from this month, is the neighbouring month's.
fn month_left_out(day: u32, today: NaiveDate, leaning: Leaning) -> Result<DayRead, String> {
    let in_month = |date: NaiveDate| scan::date(date.year() as u32, date.month(), day);
    let first = today.with_day(1).unwrap_or(today);
    let here = in_month(today);
    let (other, word) = match (leaning, &here) {
        (Leaning::Past, Ok(date)) if *date <= today => return here.map(found),
        (Leaning::Ahead, Ok(date)) if *date >= today => return here.map(found),
        (Leaning::Past, _) => (sub_days(first, 1), "上月"),
        (Leaning::Ahead, _) => (add_months(first, 1), "下月"),
    };
    let Ok(date) = in_month(other) else {
        return here.map(found);
    };
    let note = format!("没有写月份，按{word}（{}月）{day}日理解", date.month());
    Ok(DayRead { notes: vec![note], ..found(date) })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The day understood on Sunday 2026-11-22, and what of the text was left.
    fn day(text: &str) -> Option<(String, String)> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let normal = scan::normalise(text);
        let mut cursor = Cursor::new(&normal);
        let day = read(&mut cursor, today, Leaning::Past).unwrap()?;
        Some((day.date.to_string(), cursor.rest().to_string()))
    }

    #[test]
    fn a_day_is_taken_and_the_time_left() {
        for (typed, date, rest) in [
            ("昨晚11点", "2026-11-21", "晚11点"),
            ("11月22日，9：30", "2026-11-22", "9:30"),
            ("202611220930", "2026-11-22", "0930"),
            ("2026-11-22T09:30", "2026-11-22", "09:30"),
            ("上周五下午", "2026-11-13", "下午"),
            ("2026-11-22(周日)", "2026-11-22", ""),
            ("本月5日", "2026-11-05", ""),
            ("大后天", "2026-11-25", ""),
        ] {
            let expected = Some((date.to_string(), rest.to_string()));
            assert_eq!(day(typed), expected, "{typed}");
        }
    }

    #[test]
    fn a_time_alone_is_no_day() {
        for typed in ["9:30", "9点", "9时许", "晚上8点", "周八", "930", ""] {
            assert_eq!(day(typed), None, "{typed}");
        }
    }
}
