//! Any time a clerk types, understood as an instant, with what had to be guessed.
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

    /// The same for what is kept to the minute: the hour taken where none was given is said.
    pub fn echo_minute(&self) -> String {
        match self.date_only {
            true => format!("{}（{}，没有写几时，按0时记）", self.at.ledger(), weekday_name(self.at.date())),
            false => self.echo(),
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

/// A time alone is today's, or the neighbouring day's when it would lie on the wrong side of now. A night runs on past
/// midnight: at 8:30, 晚上12点 is the last of the night before, and at 0:10, 半夜1点 may be yet to come.
fn without_day(placed: Placed, now: Stamp, leaning: Leaning) -> Moment {
    let today = now.date();
    let on = |date: NaiveDate| {
        let date = if placed.next_day { add_days(date, 1) } else { date };
        Stamp::of(date, placed.hour, placed.minute)
    };
    let clock = format!("{:02}:{:02}", placed.hour, placed.minute);
    let mut notes: Vec<String> = placed.note.iter().cloned().collect();
    if placed.next_day {
        let nights = [(sub_days(today, 2), "前晚"), (sub_days(today, 1), "昨晚"), (today, "今晚")];
        let mut nights = nights.map(|(evening, word)| (on(evening), word)).into_iter();
        let night = match leaning {
            Leaning::Past => nights.rfind(|(at, _)| *at <= now),
            Leaning::Ahead => nights.find(|(at, _)| *at >= now),
        };
        // The night before last is over, and this one runs on past the end of the day.
        let (at, word) = night.unwrap_or((on(today), "今晚"));
        notes.push(format!("按{word}理解：{}", at.ledger()));
        return Moment { notes, ..Moment::exact(at) };
    }
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
mod tests;
