//! The end of a limit: so many working days, days, months, hours or minutes from a start.
//!
//! 民法典 §201: a limit in days does not count the day it starts on; a limit in hours runs from its
//! moment, through nights and holidays. §202: months end on the corresponding
//! day, or the month's last. §203: a limit in days or months whose last day is off runs to the next
//! working day, and ends at 24:00 or at the close of business. A limit in working days never ends on
//! a day off, so it needs no rolling.
//!
//! Entry points: [`due`] with the steps shown, [`due_at`] for bulk. Both take the same walk.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate};

use crate::time::calendar::Calendar;
use crate::time::scan::{self, Cursor};
use crate::time::stamp::{LAST_DAY, Stamp, date_of, weekday_name};

/// A limit. In texts the number is at least 1 and held under a cap; see [`Within::from_str`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Within {
    /// 工作日, 调休 workdays included.
    WorkDays(u32),
    /// Calendar days, rolled to a working day at the end.
    Days(u32),
    Hours(u32),
    Minutes(u32),
    /// Calendar months, rolled to a working day at the end.
    Months(u32),
}

/// Ten years and a bit: the longest limit any clause will set.
const MOST_DAYS: u32 = 3660;
const MOST_MONTHS: u32 = 120;
const MOST_HOURS: u32 = MOST_DAYS * 24;
const MOST_MINUTES: u32 = MOST_HOURS * 60;

const FORMS: &str = "时限可写：1wd（1个工作日）、3d（3日）、2h（2小时）、30min（30分钟）、2mo（2个月）";

impl Within {
    /// As a clause says it: `1个工作日`, `2小时`.
    pub fn describe(self) -> String {
        match self {
            Within::WorkDays(n) => format!("{n}个工作日"),
            Within::Days(n) => format!("{n}日"),
            Within::Hours(n) => format!("{n}小时"),
            Within::Minutes(n) => format!("{n}分钟"),
            Within::Months(n) => format!("{n}个月"),
        }
    }

    /// Does the limit run by the wall clock, needing no calendar?
    pub fn by_clock(self) -> bool {
        matches!(self, Within::Hours(_) | Within::Minutes(_))
    }
}

/// The short form that is read back: `1wd`, `3d`, `2h`, `30min`, `2mo`.
impl fmt::Display for Within {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Within::WorkDays(n) => write!(f, "{n}wd"),
            Within::Days(n) => write!(f, "{n}d"),
            Within::Hours(n) => write!(f, "{n}h"),
            Within::Minutes(n) => write!(f, "{n}min"),
            Within::Months(n) => write!(f, "{n}mo"),
        }
    }
}

impl FromStr for Within {
    type Err = String;

    /// Reads `1wd`, `1个工作日`, `２小时`, `十五个工作日` …; the refusal lists what is allowed.
    fn from_str(text: &str) -> Result<Within, String> {
        let normal = scan::normalise(text).to_ascii_lowercase();
        let mut cursor = Cursor::new(&normal);
        let half_hour = cursor.eat("半") && cursor.eat_any(&["小时", "个小时"]) && cursor.is_done();
        if half_hour {
            return Ok(Within::Minutes(30));
        }
        let read = cursor.number(9).zip(read_unit(cursor.rest()));
        let Some((count, (unit, most))) = read else {
            return Err(format!("看不懂时限“{}”。{FORMS}", text.trim()));
        };
        if count == 0 {
            return Err(format!("时限不能是0。{FORMS}"));
        }
        if count > most {
            let longest = unit(most).describe();
            return Err(format!("时限“{}”太长，最多{longest}", text.trim()));
        }
        Ok(unit(count))
    }
}

/// The constructor of a unit, as in `Within::Days`.
type Unit = fn(u32) -> Within;

/// The unit and the most of it that is allowed.
fn read_unit(word: &str) -> Option<(Unit, u32)> {
    let word = word.strip_prefix('个').unwrap_or(word).trim_start();
    let unit: (Unit, u32) = match word {
        "wd" | "工作日" => (Within::WorkDays, MOST_DAYS),
        "d" | "日" | "天" | "自然日" => (Within::Days, MOST_DAYS),
        "h" | "小时" | "钟头" => (Within::Hours, MOST_HOURS),
        "min" | "分钟" | "分" => (Within::Minutes, MOST_MINUTES),
        "mo" | "月" => (Within::Months, MOST_MONTHS),
        _ => return None,
    };
    Some(unit)
}

/// When a limit ends, and how that was reckoned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The last minute that is still on time.
    pub at: Stamp,
    /// A day was examined whose year is not loaded: 暂定, never counted as overdue.
    pub provisional: bool,
    pub steps: Vec<Step>,
}

/// One day on the way to the end of a limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub date: NaiveDate,
    /// Does the day count towards the limit?
    pub counted: bool,
    /// `起算日，不计`; `国庆节，不计`; `国庆节调休上班，第1日`
    pub note: String,
}

/// The end of the limit with every day on the way. `close` is the hour and minute business stops;
/// without it a limit in days ends with the day (23:59, written 24:00).
pub fn due(calendar: &Calendar, start: Stamp, within: Within, close: Option<(u32, u32)>) -> Due {
    let mut steps = Vec::new();
    let (at, provisional) = walk(calendar, start, within, close, |day, pass| {
        let date = date_of(day);
        let (counted, note) = pass.note(calendar, date, within);
        steps.push(Step { date, counted, note });
    });
    Due { at, provisional, steps }
}

/// The end of the limit and whether it is provisional, without the steps; allocates nothing.
pub fn due_at(calendar: &Calendar, start: Stamp, within: Within, close: Option<(u32, u32)>) -> (Stamp, bool) {
    walk(calendar, start, within, close, |_, _| {})
}

/// What a day on the way is to the limit.
#[derive(Clone, Copy)]
enum Pass {
    /// The day the limit starts on, not counted (民法典 §201).
    Start,
    /// A day off between working days.
    Skipped,
    /// The n-th working day.
    Counted(u32),
    /// The last day of a limit in days or months, before any rolling.
    Reached,
    /// Off, so the limit runs on (民法典 §203).
    RolledOver,
    /// The working day it rolled to.
    RolledTo,
    /// The day a limit by the clock ends on.
    Clock,
}

impl Pass {
    fn note(self, calendar: &Calendar, date: NaiveDate, within: Within) -> (bool, String) {
        let reason = || calendar.day(date).reason;
        match self {
            Pass::Start => (false, "起算日，不计".to_string()),
            Pass::Skipped => (false, format!("{}，不计", reason())),
            Pass::Counted(n) => (true, format!("{}，第{n}个工作日", reason())),
            Pass::Reached => (true, format!("满{}（{}）", within.describe(), reason())),
            Pass::RolledOver => (false, format!("{}，顺延", reason())),
            Pass::RolledTo => (true, format!("顺延至此（{}）", reason())),
            Pass::Clock => (true, format!("按钟点连续计{}，不避节假日", within.describe())),
        }
    }
}

/// The one walk all limits take. Days are numbers from the common era; `visit` sees each that matters.
fn walk(
    calendar: &Calendar,
    start: Stamp,
    within: Within,
    close: Option<(u32, u32)>,
    mut visit: impl FnMut(i32, Pass),
) -> (Stamp, bool) {
    let first = start.date().num_days_from_ce();
    let (last, provisional) = match within {
        Within::Hours(_) | Within::Minutes(_) => {
            let minutes = match within {
                Within::Hours(n) => i64::from(n) * 60,
                Within::Minutes(n) => i64::from(n),
                _ => 0,
            };
            let at = start.plus_minutes(minutes);
            visit(at.date().num_days_from_ce(), Pass::Clock);
            return (at, false);
        }
        Within::WorkDays(n) => {
            visit(first, Pass::Start);
            walk_working_days(calendar, first, n, &mut visit)
        }
        Within::Days(n) => {
            visit(first, Pass::Start);
            let reached = i64::from(first) + i64::from(n);
            let reached = reached.min(LAST_DAY) as i32;
            visit(reached, Pass::Reached);
            walk_to_working_day(calendar, reached, &mut visit)
        }
        Within::Months(n) => {
            visit(first, Pass::Start);
            let reached = start.date().checked_add_months(Months::new(n));
            let reached = reached.map_or(LAST_DAY as i32, |date| date.num_days_from_ce());
            visit(reached, Pass::Reached);
            walk_to_working_day(calendar, reached, &mut visit)
        }
    };
    (close_of_day(date_of(last), close), provisional)
}

fn walk_working_days(calendar: &Calendar, first: i32, count: u32, visit: &mut impl FnMut(i32, Pass)) -> (i32, bool) {
    let mut day = first;
    let mut provisional = false;
    let mut counted = 0;
    while counted < count && i64::from(day) < LAST_DAY {
        day += 1;
        let mark = calendar.mark(day);
        provisional |= !mark.known;
        if mark.working {
            counted += 1;
            visit(day, Pass::Counted(counted));
        } else {
            visit(day, Pass::Skipped);
        }
    }
    (day, provisional)
}

/// The day itself when it is worked, else the next that is.
fn walk_to_working_day(calendar: &Calendar, reached: i32, visit: &mut impl FnMut(i32, Pass)) -> (i32, bool) {
    let mut day = reached;
    let mut mark = calendar.mark(day);
    let mut provisional = !mark.known;
    while !mark.working && i64::from(day) < LAST_DAY {
        if day != reached {
            visit(day, Pass::RolledOver);
        }
        day += 1;
        mark = calendar.mark(day);
        provisional |= !mark.known;
    }
    if day != reached {
        visit(day, Pass::RolledTo);
    }
    (day, provisional)
}

/// 民法典 §203 ¶2: the day ends at 24:00, or when business stops. 24:00 is kept as 23:59 so that it
/// stays within its day.
fn close_of_day(date: NaiveDate, close: Option<(u32, u32)>) -> Stamp {
    match close {
        Some((hour, minute)) if hour < 24 => Stamp::of(date, hour, minute.min(59)),
        _ => Stamp::last_minute(date),
    }
}

/// A date moved, or not, to a working day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rolled {
    pub date: NaiveDate,
    /// A day was examined whose year is not loaded.
    pub provisional: bool,
    /// `10-31 是周六，顺延至 11-02 周一`; `None` when the date stood.
    pub note: Option<String>,
}

/// The date when it is worked, else the next working day (民法典 §203).
pub fn roll(calendar: &Calendar, date: NaiveDate) -> Rolled {
    let (day, provisional) = walk_to_working_day(calendar, date.num_days_from_ce(), &mut |_, _| {});
    let to = date_of(day);
    let note = (to != date).then(|| {
        let rest = calendar.name_of_rest(date);
        // Across New Year the bare month and day would mislead.
        let form = if to.year() == date.year() { "%m-%d" } else { "%Y-%m-%d" };
        let (from, until) = (date.format("%m-%d"), to.format(form));
        format!("{from} 是{rest}，顺延至 {until} {}", weekday_name(to))
    });
    Rolled { date: to, provisional, note }
}

/// Working days after `a` up to and including `b`, so that a limit of n working days from `a` ends n
/// after it; negative when `b` is before `a`. Also whether a day of a year not loaded was examined.
pub fn working_days_between(calendar: &Calendar, a: NaiveDate, b: NaiveDate) -> (i64, bool) {
    let (early, late, sign) = if a <= b { (a, b, 1) } else { (b, a, -1) };
    let mut count = 0;
    let mut provisional = false;
    for day in early.num_days_from_ce() + 1..=late.num_days_from_ce() {
        let mark = calendar.mark(day);
        provisional |= !mark.known;
        count += i64::from(mark.working);
    }
    (sign * count, provisional)
}

#[cfg(test)]
mod tests;
