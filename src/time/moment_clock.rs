//! The time of day clerks type: `9:30`, `9点半`, `下午3点`, `晚11点`, `9时许`, `24:00`.
//!
//! The caller has normalised the text ([`crate::time::scan`]) and knows the day.

use crate::time::scan::Cursor;

/// The part of the day that tells which half of the clock is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// 凌晨: 0–11 of the day named.
    Dawn,
    /// 早上, 上午
    Morning,
    /// 中午
    Noon,
    /// 下午, 傍晚
    Afternoon,
    /// 晚上, 夜里, 半夜: runs on past midnight.
    Night,
}

const PARTS: [(&str, Part); 22] = [
    ("凌晨", Part::Dawn),
    ("清晨", Part::Morning),
    ("早晨", Part::Morning),
    ("早上", Part::Morning),
    ("上午", Part::Morning),
    ("午前", Part::Morning),
    ("早", Part::Morning),
    ("晨", Part::Morning),
    ("中午", Part::Noon),
    ("正午", Part::Noon),
    ("下午", Part::Afternoon),
    ("午后", Part::Afternoon),
    ("傍晚", Part::Afternoon),
    ("晚上", Part::Night),
    ("晚间", Part::Night),
    ("夜里", Part::Night),
    ("夜间", Part::Night),
    ("半夜", Part::Night),
    ("深夜", Part::Night),
    ("午夜", Part::Night),
    ("晚", Part::Night),
    ("夜", Part::Night),
];

impl Part {
    pub fn read(cursor: &mut Cursor) -> Option<Part> {
        cursor.choose(&PARTS)
    }

    fn name(self) -> &'static str {
        match self {
            Part::Dawn => "凌晨",
            Part::Morning => "上午",
            Part::Noon => "中午",
            Part::Afternoon => "下午",
            Part::Night => "晚上",
        }
    }
}

/// An hour and minute as written, before the part of the day is applied; 24:00 is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clock {
    pub hour: u32,
    pub minute: u32,
    /// The words themselves say about (9时许, 9点多).
    pub approximate: bool,
}

/// A clock time placed on the 24 hours of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Placed {
    /// Night hours after midnight lie on the next day.
    pub next_day: bool,
    pub hour: u32,
    pub minute: u32,
    pub note: Option<String>,
}

impl Clock {
    /// Reads a clock time, or nothing; Err when it is one by its form but no clock shows it.
    pub fn read(cursor: &mut Cursor) -> Result<Option<Clock>, String> {
        let mut ahead = *cursor;
        let Some(hour) = ahead.number(2) else {
            return Ok(None);
        };
        let mut approximate = false;
        let minute = if ahead.eat(":") {
            let Some(minute) = ahead.number(2) else {
                return Ok(None);
            };
            read_seconds(&mut ahead)?;
            minute
        } else if ahead.eat_any(&["点钟", "点整", "时整"]) {
            0
        } else if ahead.eat_any(&["点", "时"]) {
            if ahead.eat("半") {
                30
            } else if ahead.eat_any(&["1刻", "一刻"]) {
                15
            } else if ahead.eat("3刻") {
                45
            } else if ahead.eat_any(&["许", "多", "余"]) {
                approximate = true;
                0
            } else {
                read_minute(&mut ahead)?
            }
        } else {
            return Ok(None);
        };
        *cursor = ahead;
        Clock::checked(hour, minute, approximate).map(Some)
    }

    /// The `0930` or `093015` that follows a compact date without a sign between.
    pub fn read_compact(cursor: &mut Cursor) -> Result<Option<Clock>, String> {
        let length = cursor.digits();
        if length != 4 && length != 6 {
            return Ok(None);
        }
        let Some((hour, minute)) = cursor.fixed(2).zip(cursor.fixed(2)) else {
            return Ok(None);
        };
        cursor.number(2);
        Clock::checked(hour, minute, false).map(Some)
    }

    fn checked(hour: u32, minute: u32, approximate: bool) -> Result<Clock, String> {
        if hour > 24 {
            return Err(format!("没有{hour}点"));
        }
        if minute > 59 || (hour == 24 && minute > 0) {
            return Err(format!("没有{hour}点{minute}分"));
        }
        Ok(Clock { hour, minute, approximate })
    }

    /// Puts the time on the 24 hours by the part of the day it was said with.
    pub fn place(self, part: Option<Part>) -> Result<Placed, String> {
        let hour = self.hour;
        let impossible = |part: Part| Err(format!("{}没有{hour}点", part.name()));
        let (next_day, hour_of_day) = match part {
            None => (false, hour),
            Some(Part::Dawn) => match hour {
                12 | 24 => (false, 0),
                0..=11 => (false, hour),
                _ => return impossible(Part::Dawn),
            },
            Some(Part::Morning) if hour <= 12 => (false, hour),
            Some(Part::Noon) => match hour {
                10..=14 => (false, hour),
                1..=3 => (false, hour + 12),
                _ => return impossible(Part::Noon),
            },
            Some(Part::Afternoon) => match hour {
                1..=11 => (false, hour + 12),
                12..=20 => (false, hour),
                _ => return impossible(Part::Afternoon),
            },
            Some(Part::Night) => match hour {
                5..=11 => (false, hour + 12),
                17..=23 => (false, hour),
                0 | 12 | 24 => (true, 0),
                1..=4 => (true, hour),
                _ => return impossible(Part::Night),
            },
            Some(part) => return impossible(part),
        };
        let note = next_day.then(|| format!("晚上{hour}点在午夜之后，按次日{hour_of_day}点理解"));
        Ok(Placed { next_day, hour: hour_of_day, minute: self.minute, note })
    }
}

/// `30分`, `30`, `30分15秒`, or nothing: on the hour.
fn read_minute(cursor: &mut Cursor) -> Result<u32, String> {
    let Some(minute) = cursor.number(2) else {
        return Ok(0);
    };
    if cursor.eat_any(&["分钟", "分"]) {
        let mut ahead = *cursor;
        if let Some(second) = ahead.number(2)
            && ahead.eat("秒")
        {
            check_second(second)?;
            *cursor = ahead;
        }
    }
    Ok(minute)
}

/// `:15`, `:15.250`: read for soundness and dropped, times are kept to the minute.
fn read_seconds(cursor: &mut Cursor) -> Result<(), String> {
    let mut ahead = *cursor;
    if ahead.eat(":")
        && let Some(second) = ahead.number(2)
    {
        check_second(second)?;
        *cursor = ahead;
        if ahead.eat(".") && ahead.number(9).is_some() {
            *cursor = ahead;
        }
    }
    Ok(())
}

fn check_second(second: u32) -> Result<(), String> {
    if second > 59 {
        return Err(format!("没有{second}秒"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::scan;

    fn placed(text: &str) -> Result<(bool, u32, u32), String> {
        let normal = scan::normalise(text);
        let mut cursor = Cursor::new(&normal);
        let part = Part::read(&mut cursor);
        let clock = Clock::read(&mut cursor)?.ok_or("none")?;
        assert!(cursor.is_done(), "{text}");
        let placed = clock.place(part)?;
        Ok((placed.next_day, placed.hour, placed.minute))
    }

    #[test]
    fn the_part_of_the_day_chooses_the_half_of_the_clock() {
        for (typed, expected) in [
            ("9:30", (false, 9, 30)),
            ("9：30：59", (false, 9, 30)),
            ("9点半", (false, 9, 30)),
            ("9点一刻", (false, 9, 15)),
            ("九点三刻", (false, 9, 45)),
            ("9点05", (false, 9, 5)),
            ("9时5分", (false, 9, 5)),
            ("9点零五分", (false, 9, 5)),
            ("十点钟", (false, 10, 0)),
            ("24:00", (false, 24, 0)),
            ("上午9点", (false, 9, 0)),
            ("上午12点", (false, 12, 0)),
            ("中午12点", (false, 12, 0)),
            ("中午1点", (false, 13, 0)),
            ("下午三点半", (false, 15, 30)),
            ("下午15:20", (false, 15, 20)),
            ("傍晚6点", (false, 18, 0)),
            ("晚11点", (false, 23, 0)),
            ("晚上8点", (false, 20, 0)),
            ("晚22:10", (false, 22, 10)),
            ("晚上12点", (true, 0, 0)),
            ("半夜2点", (true, 2, 0)),
            ("凌晨2点", (false, 2, 0)),
            ("凌晨12点", (false, 0, 0)),
        ] {
            assert_eq!(placed(typed), Ok(expected), "{typed}");
        }
    }

    #[test]
    fn what_no_clock_shows_is_refused() {
        for (typed, reason) in [
            ("25:00", "没有25点"),
            ("9:60", "没有9点60分"),
            ("24:01", "没有24点1分"),
            ("9:30:60", "没有60秒"),
            ("上午15点", "上午没有15点"),
            ("凌晨14点", "凌晨没有14点"),
            ("晚上14点", "晚上没有14点"),
        ] {
            assert_eq!(placed(typed), Err(reason.to_string()), "{typed}");
        }
    }
}
