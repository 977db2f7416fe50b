//! Any time a clerk types, understood as an instant, with what had to be guessed (design.md §6).
//!
//! The day is read in `moment_day.rs`, the time of day in `moment_clock.rs`.
//! Whoever records the answer echoes it ([`Moment::echo`]) together with the notes, so that a wrong
//! guess is seen at once. "Now" is passed in.

use chrono::NaiveDate;

use crate::time::moment_clock::{Clock, Part, Placed};
use crate::time::moment_day::{self, DayRead, Leaning};
use crate::time::period::{add_days, sub_days};
use crate::time::scan::{self, Cursor};
use crate::time::stamp::{Stamp, weekday_name};

const FORMS: &str = "可以写：2026-11-22 9:30、11月22日9时30分、昨天15:00、昨晚11点、上周五、9:30、1小时前、约22:00";

/// A typed time, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// 00:00 when only a day was given.
    pub at: Stamp,
    /// The clerk said about: 约, 许, 左右, 刚才; or gave only a month, or 中午.
    pub approximate: bool,
    /// No time of day was given.
    pub date_only: bool,
    /// What was guessed, one sentence each, to be shown.
    pub notes: Vec<String>,
}

impl Moment {
    /// What was understood: `2026-11-21 23:00（周六）`, `约2026-11-22 22:00（周日）`, `2026-11-22（周日）`.
    pub fn echo(&self) -> String {
        let about = if self.approximate { "约" } else { "" };
        let date = self.at.date();
        let weekday = weekday_name(date);
        if self.date_only {
            format!("{about}{date}（{weekday}）")
        } else {
            format!("{about}{}（{weekday}）", self.at.ledger())
        }
    }

    fn exact(at: Stamp) -> Moment {
        Moment { at, approximate: false, date_only: false, notes: Vec::new() }
    }
}

/// Reads when something happened. What is left out is filled in towards the past.
pub fn parse_moment(text: &str, now: Stamp) -> Result<Moment, String> {
    read(text, now, Leaning::Past)
}

/// Reads when something is due: the same forms, but what is left out is filled in ahead of now.
pub fn parse_deadline(text: &str, now: Stamp) -> Result<Moment, String> {
    read(text, now, Leaning::Ahead)
}

/// Reads a day; a time of day is refused.
pub fn parse_date(text: &str, now: Stamp) -> Result<NaiveDate, String> {
    let moment = parse_moment(text, now)?;
    if moment.date_only {
        Ok(moment.at.date())
    } else {
        Err(format!("“{}”应只写日期，如 2026-11-22", text.trim()))
    }
}

fn read(text: &str, now: Stamp, leaning: Leaning) -> Result<Moment, String> {
    let normal = scan::normalise(text).to_ascii_uppercase();
    let shown = text.trim();
    if let Some(moment) = excel_serial(&normal).or_else(|| ago(&normal, now)) {
        return Ok(moment);
    }
    let mut cursor = Cursor::new(&normal);
    match assemble(&mut cursor, now, leaning) {
        Ok(Some(moment)) if cursor.is_done() => Ok(moment),
        Ok(Some(_)) => Err(format!("时间“{shown}”里“{}”这一段看不懂。{FORMS}", cursor.rest())),
        Ok(None) => Err(format!("看不懂时间“{shown}”。{FORMS}")),
        Err(reason) => Err(format!("时间“{shown}”不对：{reason}")),
    }
}

/// Day, part of the day, time of day, zone: each may be left out, 约 may stand anywhere between.
fn assemble(cursor: &mut Cursor, now: Stamp, leaning: Leaning) -> Result<Option<Moment>, String> {
    let mut approximate = eat_about(cursor);
    let day = moment_day::read(cursor, now.date(), leaning)?;
    approximate |= eat_about(cursor) || day.as_ref().is_some_and(|day| day.approximate);
    let part = Part::read(cursor);
    approximate |= eat_about(cursor);
    let compact = day.as_ref().is_some_and(|day| day.compact) && part.is_none();
    let mut clock = Clock::read(cursor)?;
    if compact && clock.is_none() {
        clock = Clock::read_compact(cursor)?;
    }
    let part = part.or_else(|| cursor.choose(&[("AM", Part::Dawn), ("PM", Part::Afternoon)]));
    let (placed, part_only) = match (clock, part) {
        (Some(clock), part) => {
            approximate |= clock.approximate;
            (Some(clock.place(part)?), false)
        }
        // 中午 names an hour by itself, the other parts of the day do not.
        (None, Some(Part::Noon)) => {
            approximate = true;
            let noon = Placed {
                next_day: false, hour: 12, minute: 0, note: Some("只写了中午，按12:00记".to_string())
            };
            (Some(noon), false)
        }
        (None, part) => (None, part.is_some()),
    };
    approximate |= eat_about(cursor);
    let mut moment = match (day, placed) {
        (Some(day), Some(placed)) => on_day(cursor, day, placed),
        (Some(day), None) => {
            Moment { date_only: true, notes: day.notes, ..Moment::exact(Stamp::start_of_day(day.date)) }
        }
        (None, Some(placed)) => without_day(placed, now, leaning),
        (None, None) => return Ok(None),
    };
    if part_only {
        moment.notes.push("没有写几点，只记日期".to_string());
    }
    moment_day::check_weekday(cursor, moment.at.date())?;
    moment.approximate = approximate;
    Ok(Some(moment))
}

fn on_day(cursor: &mut Cursor, day: DayRead, placed: Placed) -> Moment {
    let date = if placed.next_day { add_days(day.date, 1) } else { day.date };
    let mut at = Stamp::of(date, placed.hour, placed.minute);
    if let Some(offset) = zone(cursor) {
        at = at.plus_minutes(8 * 60 - offset);
    }
    let mut notes = day.notes;
    notes.extend(placed.note);
    Moment { notes, ..Moment::exact(at) }
}

/// A time alone is today's, or the neighbouring day's when it would lie on the wrong side of now.
fn without_day(placed: Placed, now: Stamp, leaning: Leaning) -> Moment {
    let today = now.date();
    let on = |date: NaiveDate| {
        let date = if placed.next_day { add_days(date, 1) } else { date };
        Stamp::of(date, placed.hour, placed.minute)
    };
    let clock = format!("{:02}:{:02}", placed.hour, placed.minute);
    let mut notes: Vec<String> = placed.note.iter().cloned().collect();
    let at = match leaning {
        Leaning::Past if on(today) > now => {
            notes.push(format!("今天{clock}还没到，按昨天理解"));
            on(sub_days(today, 1))
        }
        Leaning::Ahead if on(today) < now => {
            notes.push(format!("今天{clock}已过，按明天理解"));
            on(add_days(today, 1))
        }
        _ => on(today),
    };
    Moment { notes, ..Moment::exact(at) }
}

fn eat_about(cursor: &mut Cursor) -> bool {
    cursor.eat_any(&["大约", "约莫", "大概", "约", "左右", "前后", "上下", "许", "近"])
}

/// `Z`, `+08:00`, `+0800` as minutes east of Greenwich.
fn zone(cursor: &mut Cursor) -> Option<i64> {
    let mut ahead = *cursor;
    if ahead.eat("Z") {
        *cursor = ahead;
        return Some(0);
    }
    let sign = ahead.choose(&[("+", 1), ("-", -1)])?;
    let hours = ahead.fixed(2)?;
    ahead.eat(":");
    let minutes = ahead.fixed(2)?;
    if hours > 23 || minutes > 59 {
        return None;
    }
    *cursor = ahead;
    Some(sign * i64::from(hours * 60 + minutes))
}

/// A date cell that lost its format: days since 1899-12-30, `46348.3958` = 2026-11-22 09:30.
/// Five digits (1927–2173), so that no typed date or year is taken for one.
fn excel_serial(text: &str) -> Option<Moment> {
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let figures = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() != 5 || !figures(whole) || !fraction.is_none_or(figures) {
        return None;
    }
    let days = whole.parse().ok().filter(|days| *days >= 10_000)?;
    let date = add_days(NaiveDate::from_ymd_opt(1899, 12, 30)?, days);
    let share: f64 = match fraction {
        Some(fraction) => format!("0.{fraction}").parse().ok()?,
        None => 0.0,
    };
    // Rounded, not cut: four decimals are shown of a minute that is 0.00069 days.
    let minutes = (share * 1440.0).round() as i64;
    Some(Moment {
        date_only: fraction.is_none(),
        notes: vec![format!("{text} 按 Excel 日期序号理解")],
        ..Moment::exact(Stamp::start_of_day(date).plus_minutes(minutes))
    })
}

/// 刚才, 半小时前, 1个半小时前, 2小时10分钟前, 一刻钟前
fn ago(text: &str, now: Stamp) -> Option<Moment> {
    let mut cursor = Cursor::new(text);
    if cursor.eat_any(&["刚才", "刚刚", "现在", "此刻"]) {
        let approximate = text.starts_with('刚');
        return cursor.is_done().then_some(Moment { approximate, ..Moment::exact(now) });
    }
    let approximate = eat_about(&mut cursor);
    let mut minutes = 0;
    while !cursor.eat_any(&["前", "以前", "之前"]) {
        minutes += span(&mut cursor)?;
    }
    (cursor.is_done() && minutes > 0).then_some(Moment { approximate, ..Moment::exact(now.plus_minutes(-minutes)) })
}

/// One piece of a stretch of time, in minutes.
fn span(cursor: &mut Cursor) -> Option<i64> {
    const HOURS: [&str; 2] = ["小时", "钟头"];
    if cursor.eat("半") {
        cursor.eat("个");
        return cursor.eat_any(&HOURS).then_some(30);
    }
    let number = i64::from(cursor.number(4)?);
    if cursor.eat("刻钟") {
        return Some(number * 15);
    }
    if cursor.eat_any(&["分钟", "分"]) {
        return Some(number);
    }
    cursor.eat("个");
    let half = if cursor.eat("半") { 30 } else { 0 };
    cursor.eat_any(&HOURS).then_some(number * 60 + half)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sunday 2026-11-22 10:00, the reference of facts.md §8.
    fn now() -> Stamp {
        Stamp::of(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(), 10, 0)
    }

    fn at(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> Stamp {
        Stamp::of(NaiveDate::from_ymd_opt(year, month, day).unwrap(), hour, minute)
    }

    #[test]
    fn every_form_with_a_time() {
        for (typed, understood) in [
            ("2026-11-22 9:30", "2026-11-22 09:30"),
            ("2026-11-22  09:30:59", "2026-11-22 09:30"),
            ("2026/11/22 09:30", "2026-11-22 09:30"),
            ("2026.11.22 9:30", "2026-11-22 09:30"),
            ("2026-11-22T09:30", "2026-11-22 09:30"),
            ("2026-11-22T09:30:00+08:00", "2026-11-22 09:30"),
            ("2026-11-22T01:30:00Z", "2026-11-22 09:30"),
            ("2026-11-22t01:30:00.123z", "2026-11-22 09:30"),
            ("2026-11-22 09:30:00 +0800", "2026-11-22 09:30"),
            ("20261122 09:30", "2026-11-22 09:30"),
            ("20261122 0930", "2026-11-22 09:30"),
            ("202611220930", "2026-11-22 09:30"),
            ("20261122093015", "2026-11-22 09:30"),
            ("2026年11月22日9时30分", "2026-11-22 09:30"),
            ("2026年11月22日 9时30分15秒", "2026-11-22 09:30"),
            ("2026年11月22日上午9点半", "2026-11-22 09:30"),
            ("2026年11月22日9时", "2026-11-22 09:00"),
            ("２０２６年１１月２２日９：３０", "2026-11-22 09:30"),
            ("２０２６－１１－２２　９：３０", "2026-11-22 09:30"),
            ("二〇二六年十一月二十二日九时三十分", "2026-11-22 09:30"),
            ("2026-11-22（周日）09:30", "2026-11-22 09:30"),
            ("2026-11-22 09:30（周日）", "2026-11-22 09:30"),
            ("2026年11月22日星期日上午九点一刻", "2026-11-22 09:15"),
            ("11月22日 9：30", "2026-11-22 09:30"),
            ("11月22日9时30分", "2026-11-22 09:30"),
            ("11月22号9点05", "2026-11-22 09:05"),
            ("11-22 09:30", "2026-11-22 09:30"),
            ("11/22 9:30", "2026-11-22 09:30"),
            ("22日9:30", "2026-11-22 09:30"),
            ("26年11月22日9:30", "2026-11-22 09:30"),
            ("今天9:30", "2026-11-22 09:30"),
            ("今天15:00", "2026-11-22 15:00"),
            ("昨天15:00", "2026-11-21 15:00"),
            ("昨天下午3点", "2026-11-21 15:00"),
            ("昨日下午三点半", "2026-11-21 15:30"),
            ("昨晚11点", "2026-11-21 23:00"),
            ("昨晚22:10", "2026-11-21 22:10"),
            ("昨晚上8点", "2026-11-21 20:00"),
            ("昨夜十一点", "2026-11-21 23:00"),
            ("昨晚12点", "2026-11-22 00:00"),
            ("昨晚2点", "2026-11-22 02:00"),
            ("今晚8点", "2026-11-22 20:00"),
            ("今早7点半", "2026-11-22 07:30"),
            ("前天上午10点", "2026-11-20 10:00"),
            ("前天 24:00", "2026-11-21 00:00"),
            ("大前天中午12点", "2026-11-19 12:00"),
            ("上周五15:00", "2026-11-13 15:00"),
            ("周一十点", "2026-11-16 10:00"),
            ("上星期五晚十点", "2026-11-13 22:00"),
            ("3天前下午3点", "2026-11-19 15:00"),
            ("上月5日8点", "2026-10-05 08:00"),
            ("去年12月30日 8:00", "2025-12-30 08:00"),
            ("9:30", "2026-11-22 09:30"),
            ("10:00", "2026-11-22 10:00"),
            ("15:00", "2026-11-21 15:00"),
            ("下午3点", "2026-11-21 15:00"),
            ("9:30 PM", "2026-11-21 21:30"),
            ("12:05 am", "2026-11-22 00:05"),
            ("凌晨2点", "2026-11-22 02:00"),
            ("昨天凌晨2点", "2026-11-21 02:00"),
            ("2026-11-22 24:00", "2026-11-23 00:00"),
            ("2026年12月31日24时", "2027-01-01 00:00"),
            ("24:00", "2026-11-22 00:00"),
            ("1小时前", "2026-11-22 09:00"),
            ("两小时前", "2026-11-22 08:00"),
            ("两个半小时前", "2026-11-22 07:30"),
            ("半小时前", "2026-11-22 09:30"),
            ("半个小时前", "2026-11-22 09:30"),
            ("30分钟前", "2026-11-22 09:30"),
            ("十五分钟前", "2026-11-22 09:45"),
            ("一刻钟前", "2026-11-22 09:45"),
            ("1小时20分钟前", "2026-11-22 08:40"),
            ("12小时前", "2026-11-21 22:00"),
            ("现在", "2026-11-22 10:00"),
            ("46348.3958", "2026-11-22 09:30"),
            ("46348.395833333336", "2026-11-22 09:30"),
            ("明天17:30", "2026-11-23 17:30"),
            ("  2026-11-22 9:30 ", "2026-11-22 09:30"),
        ] {
            let moment = parse_moment(typed, now()).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(moment.at.ledger(), understood, "{typed}");
            assert!(!moment.date_only && !moment.approximate, "{typed}");
        }
    }

    #[test]
    fn every_form_of_a_day_alone() {
        for (typed, understood) in [
            ("2026-11-22", "2026-11-22"),
            ("2026/1/2", "2026-01-02"),
            ("2026.11.22", "2026-11-22"),
            ("20261122", "2026-11-22"),
            ("2026年11月22日", "2026-11-22"),
            ("二〇二六年十一月二十二日", "2026-11-22"),
            ("二0二六年十一月三十日", "2026-11-30"),
            ("11月22日", "2026-11-22"),
            ("11月22", "2026-11-22"),
            ("十一月二十号", "2026-11-20"),
            ("22日", "2026-11-22"),
            ("今天", "2026-11-22"),
            ("昨天", "2026-11-21"),
            ("前天", "2026-11-20"),
            ("上周五", "2026-11-13"),
            ("上周日", "2026-11-15"),
            ("上上周五", "2026-11-06"),
            ("本周五", "2026-11-20"),
            ("这周五", "2026-11-20"),
            ("周五", "2026-11-20"),
            ("星期天", "2026-11-22"),
            ("礼拜一", "2026-11-16"),
            ("下周一", "2026-11-23"),
            ("3天前", "2026-11-19"),
            ("46348", "2026-11-22"),
            ("昨天下午", "2026-11-21"),
            ("26-11-22", "2026-11-22"),
            ("11.20", "2026-11-20"),
        ] {
            let moment = parse_moment(typed, now()).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(moment.at.ledger(), format!("{understood} 00:00"), "{typed}");
            assert!(moment.date_only && !moment.approximate, "{typed}");
            assert_eq!(parse_date(typed, now()).unwrap().to_string(), understood);
        }
        assert!(parse_date("昨天9:30", now()).unwrap_err().contains("应只写日期"));
    }

    #[test]
    fn about_is_kept() {
        for (typed, echo) in [
            ("约22:00", "约2026-11-21 22:00（周六）"),
            ("9时许", "约2026-11-22 09:00（周日）"),
            ("昨天15时许", "约2026-11-21 15:00（周六）"),
            ("昨天约15:00", "约2026-11-21 15:00（周六）"),
            ("大约昨晚11点", "约2026-11-21 23:00（周六）"),
            ("11月22日9时30分许", "约2026-11-22 09:30（周日）"),
            ("昨晚11点左右", "约2026-11-21 23:00（周六）"),
            ("9点多", "约2026-11-22 09:00（周日）"),
            ("昨天中午", "约2026-11-21 12:00（周六）"),
            ("约1小时前", "约2026-11-22 09:00（周日）"),
            ("刚才", "约2026-11-22 10:00（周日）"),
            ("11月20日左右", "约2026-11-20（周五）"),
            ("二0一一年十二月", "约2011-12-01（周四）"),
            ("2026年9月", "约2026-09-01（周二）"),
            ("2026-09", "约2026-09-01（周二）"),
        ] {
            let moment = parse_moment(typed, now()).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(moment.echo(), echo, "{typed}");
            assert!(moment.approximate, "{typed}");
        }
    }

    #[test]
    fn the_echo_is_read_back() {
        for typed in ["昨晚11点", "约22:00", "11月20日", "二0一一年十二月", "24:00"] {
            let first = parse_moment(typed, now()).unwrap();
            let again = parse_moment(&first.echo(), now()).unwrap();
            assert_eq!(again.echo(), first.echo());
            assert_eq!((again.at, again.date_only), (first.at, first.date_only));
        }
        let plain = parse_moment("昨晚11点", now()).unwrap();
        assert_eq!(plain.echo(), "2026-11-21 23:00（周六）");
    }

    #[test]
    fn every_guess_leaves_a_note() {
        for (typed, note) in [
            ("15:00", "今天15:00还没到，按昨天理解"),
            ("24:00", "今天24:00还没到，按昨天理解"),
            ("上周五", "周五按周一至周日为一周理解：2026-11-13"),
            ("周五", "周五按最近的一个理解：2026-11-20"),
            ("28日", "没有写月份，按上月（10月）28日理解"),
            ("31日", "没有写月份，按上月（10月）31日理解"),
            ("12月30日", "没有写年份，按去年（2025年）12月30日理解"),
            ("昨晚2点", "晚上2点在午夜之后，按次日2点理解"),
            ("昨天下午", "没有写几点，只记日期"),
            ("46348", "46348 按 Excel 日期序号理解"),
            ("26-11-22", "年份只写了两位，按2026年理解"),
            ("2011年12月", "没有写日，按12月1日记"),
        ] {
            assert_eq!(parse_moment(typed, now()).unwrap().notes, [note], "{typed}");
        }
        for typed in ["2026-11-22 9:30", "11月22日", "昨晚11点", "9:30", "本周五"] {
            assert!(parse_moment(typed, now()).unwrap().notes.is_empty(), "{typed}");
        }
    }

    #[test]
    fn a_date_without_its_year_is_at_most_thirty_days_ahead() {
        let january = at(2027, 1, 3, 9, 0);
        let read = |text: &str| parse_moment(text, january).unwrap().at;
        assert_eq!(read("12月30日"), at(2026, 12, 30, 0, 0));
        assert_eq!(read("2月2日"), at(2027, 2, 2, 0, 0));
        assert_eq!(read("2月3日"), at(2026, 2, 3, 0, 0));
        assert_eq!(read("昨天"), at(2027, 1, 2, 0, 0));
        assert_eq!(read("31日"), at(2026, 12, 31, 0, 0));
    }

    #[test]
    fn a_deadline_leans_ahead() {
        let read = |text: &str| parse_deadline(text, now()).unwrap();
        assert_eq!(read("17:30").at, at(2026, 11, 22, 17, 30));
        assert_eq!(read("9:30").at, at(2026, 11, 23, 9, 30));
        assert_eq!(read("24:00").at, at(2026, 11, 23, 0, 0));
        assert_eq!(read("1月5日").at, at(2027, 1, 5, 0, 0));
        assert_eq!(read("5日").at, at(2026, 12, 5, 0, 0));
        assert_eq!(read("28日17:00").at, at(2026, 11, 28, 17, 0));
        assert_eq!(read("1月5日").notes.len(), 1);
    }

    #[test]
    fn what_cannot_be_is_refused_with_its_reason() {
        for (typed, reason) in [
            ("2月30日", "2026年2月没有30日"),
            ("2026-02-29", "2026年2月没有29日"),
            ("2026年13月1日", "没有13月"),
            ("20261322", "没有13月"),
            ("25:00", "没有25点"),
            ("2026-11-22 9:61", "没有9点61分"),
            ("上午15点", "上午没有15点"),
            ("2026-11-22（周六）", "2026-11-22 是周日，不是周六"),
            ("32日", "2026年11月没有32日"),
            ("1026-01-01", "年份1026不在1900—2199之间"),
        ] {
            let refusal = parse_moment(typed, now()).unwrap_err();
            assert!(refusal.contains(reason), "{typed}: {refusal}");
        }
    }

    #[test]
    fn nonsense_is_refused_with_examples() {
        for typed in [
            "",
            "  ",
            "不知道",
            "2026",
            "930",
            "11",
            "周八",
            "9-10月",
            "12:3x",
            "前",
            "小时前",
            "约",
            "晚上",
            "2026-11-22 9:30 之后",
            "99999999999",
            "明",
            "0小时前",
            "-",
            "2026-11-22-",
            "123456.5",
            "11月22日9",
            "2026-11-22 9:30 +99:00",
            "💥",
            "半",
            "上",
            "上周",
        ] {
            let refusal = parse_moment(typed, now()).unwrap_err();
            assert!(refusal.contains("昨晚11点"), "{typed}: {refusal}");
        }
    }

    proptest::proptest! {
        /// No text, however odd, brings the reader down; and what is written is read back.
        #[test]
        fn any_text_is_answered(text in "[0-9年月日时分点半周上下昨今晚前:：/. ~十一二T+Z-]{0,16}") {
            let _ = parse_moment(&text, now());
            let _ = parse_deadline(&text, now());
        }

        #[test]
        fn every_office_form_is_read_back(seconds in -2_000_000_000i64..7_000_000_000) {
            let stamp = Stamp::from_seconds(seconds);
            for text in [stamp.ledger(), stamp.rfc3339(), stamp.paper()] {
                proptest::prop_assert_eq!(parse_moment(&text, now()).map(|moment| moment.at), Ok(stamp));
            }
        }
    }
}
