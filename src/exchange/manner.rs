//! How people write into registers what is no word of any list: yes and no, settled and not yet, days and hours.

use super::entry::Settings;
use crate::text::half_width;
use crate::time::{Moment, Stamp, parse_moment};
use chrono::NaiveDate;

const YES: &[&str] = &["是", "有", "√", "✓", "对", "y", "yes", "1", "已", "true"];
const NO: &[&str] = &["否", "无", "×", "✗", "x", "n", "no", "0", "未", "不", "false", "/", "-", "—", "——", "没有"];

/// How people begin to say that a matter is settled.
pub const FINISHED: &[&str] = &[
    "已办结",
    "办结",
    "已处理",
    "处理完",
    "已完成",
    "完成",
    "已解决",
    "解决",
    "已落实",
    "已销号",
    "销号",
    "已结",
    "结案",
    "已整改",
    "closed",
];

/// … and that it is not.
pub const UNFINISHED: &[&str] = &["未", "正在", "待", "处理中", "办理中", "进行中", "跟进", "持续", "尚"];

/// What stands between several words in one cell.
pub const SEPARATORS: [char; 7] = ['、', ',', '，', ';', '；', '/', '\n'];

/// 是 or 否, however it is written; `None`: neither.
pub fn yes_or_no(word: &str) -> Option<bool> {
    let word = half_width(word).trim().to_lowercase();
    let is = |list: &[&str]| list.contains(&word.as_str());
    if is(YES) {
        Some(true)
    } else if is(NO) {
        Some(false)
    } else {
        None
    }
}

/// Whether words begin with one of these.
pub fn begins(words: &str, with: &[&str]) -> bool {
    with.iter().any(|beginning| words.starts_with(beginning))
}

/// Says outright that there is nothing.
pub fn is_no(word: &str) -> bool {
    NO.contains(&word)
}

impl Settings {
    /// A time as people write it into registers. What hangs on the day it is read (昨天, 9:30) means nothing in one.
    pub fn moment(&self, typed: &str) -> std::result::Result<Moment, String> {
        let base = match self.year.and_then(|year| NaiveDate::from_ymd_opt(year, 12, 31)) {
            Some(last_day) => Stamp::last_minute(last_day),
            None => self.now,
        };
        let moment = parse_moment(typed, base)?;
        let has_year = typed.len() > 4 && typed.bytes().take(4).all(|b| b.is_ascii_digit());
        if !has_year && parse_moment(typed, base.plus_minutes(-24 * 60)).is_ok_and(|other| other.at != moment.at) {
            return Err(format!("“{typed}”没有写明是哪一天；写成 2025-03-01 或 2025-03-01 9:30"));
        }
        Ok(moment)
    }
}
