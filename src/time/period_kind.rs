//! The kinds of period, by their rulebook word and their Chinese name, and where semesters begin.
//!
//! Vocabulary only; the stretches themselves are in [`crate::time::period`].

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

/// The kinds of period an office reports by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PeriodKind {
    Day,
    /// Monday to Sunday, numbered as in ISO 8601.
    Week,
    Month,
    /// One of the six pairs 1–2 … 11–12.
    TwoMonth,
    Quarter,
    Half,
    Year,
    /// Autumn or spring, by the dates of [`Semesters`].
    Semester,
    /// From any day to any day.
    Range,
}

impl PeriodKind {
    pub const ALL: [PeriodKind; 9] = [
        PeriodKind::Day,
        PeriodKind::Week,
        PeriodKind::Month,
        PeriodKind::TwoMonth,
        PeriodKind::Quarter,
        PeriodKind::Half,
        PeriodKind::Year,
        PeriodKind::Semester,
        PeriodKind::Range,
    ];

    /// The word of rulebooks: `two_month`.
    pub fn id(self) -> &'static str {
        match self {
            PeriodKind::Day => "day",
            PeriodKind::Week => "week",
            PeriodKind::Month => "month",
            PeriodKind::TwoMonth => "two_month",
            PeriodKind::Quarter => "quarter",
            PeriodKind::Half => "half",
            PeriodKind::Year => "year",
            PeriodKind::Semester => "semester",
            PeriodKind::Range => "range",
        }
    }

    /// 双月
    pub fn name(self) -> &'static str {
        match self {
            PeriodKind::Day => "日",
            PeriodKind::Week => "周",
            PeriodKind::Month => "月",
            PeriodKind::TwoMonth => "双月",
            PeriodKind::Quarter => "季度",
            PeriodKind::Half => "半年",
            PeriodKind::Year => "年度",
            PeriodKind::Semester => "学期",
            PeriodKind::Range => "时段",
        }
    }

    /// Months in the kind, where it is made of months that tile the year.
    pub(crate) fn months(self) -> Option<u32> {
        match self {
            PeriodKind::Month => Some(1),
            PeriodKind::TwoMonth => Some(2),
            PeriodKind::Quarter => Some(3),
            PeriodKind::Half => Some(6),
            PeriodKind::Year => Some(12),
            PeriodKind::Day | PeriodKind::Week | PeriodKind::Semester | PeriodKind::Range => None,
        }
    }
}

/// The Chinese name.
impl fmt::Display for PeriodKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for PeriodKind {
    type Err = String;

    /// Reads the id or the Chinese name.
    fn from_str(text: &str) -> Result<PeriodKind, String> {
        let text = text.trim();
        let found = PeriodKind::ALL.into_iter().find(|kind| kind.id() == text || kind.name() == text);
        found.ok_or_else(|| {
            let known = PeriodKind::ALL.map(|kind| format!("{}（{}）", kind.id(), kind.name()));
            format!("没有“{text}”这种期间，可用：{}", known.join("、"))
        })
    }
}

/// The days the two semesters begin. Autumn runs over New Year to the eve of spring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Semesters {
    autumn: (u32, u32),
    spring: (u32, u32),
}

impl Semesters {
    /// Begins of autumn and spring as (month, day); spring must come first in the year.
    pub fn new(autumn: (u32, u32), spring: (u32, u32)) -> Result<Semesters, String> {
        for (month, day) in [autumn, spring] {
            // 2027 is a common year: 29 February would not exist in most years.
            if NaiveDate::from_ymd_opt(2027, month, day).is_none() {
                return Err(format!("学期开始日{month}月{day}日不是每年都有"));
            }
        }
        if spring >= autumn {
            return Err("春季学期应在一年中先于秋季学期开始".to_string());
        }
        Ok(Semesters { autumn, spring })
    }

    /// (month, day) the autumn semester begins.
    pub fn autumn(self) -> (u32, u32) {
        self.autumn
    }

    /// (month, day) the spring semester begins.
    pub fn spring(self) -> (u32, u32) {
        self.spring
    }
}

/// 秋 9-1 to 1-31, 春 2-1 to 8-31.
impl Default for Semesters {
    fn default() -> Semesters {
        Semesters { autumn: (9, 1), spring: (2, 1) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn semesters_and_kinds_are_checked() {
        assert!(Semesters::new((9, 1), (2, 29)).unwrap_err().contains("2月29日"));
        assert!(Semesters::new((2, 1), (9, 1)).is_err());
        for kind in PeriodKind::ALL {
            assert_eq!(kind.id().parse(), Ok(kind));
            assert_eq!(kind.name().parse(), Ok(kind));
        }
        assert!("旬".parse::<PeriodKind>().unwrap_err().contains("two_month（双月）"));
    }
}
