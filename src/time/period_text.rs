//! The periods clerks type, from `2026-09..10` to `9—10月` and 上期.
//!
//! Reading only; what a period is and how it is written is in [`crate::time::period`].

use chrono::{Datelike, NaiveDate};

use crate::time::period::{Period, PeriodKind, Semesters, Term, add_days, add_months, sub_days};
use crate::time::scan::{self, Cursor};

const FORMS: &str = "期间可写：2026、2026H1、2026Q3、2026-02、2026-09..10、2026W47、2026秋、2026-11-22、\
                     2026-02-01..2026-02-28、9-10月、2026年9月、第三季度、本周、上月、上季、去年、本期、上期";

/// What the typed words are read against.
struct Reader<'a> {
    today: NaiveDate,
    semesters: &'a Semesters,
}

/// A refusal with a reason of its own, or `None`: not this form.
type Read = Result<Option<Period>, String>;

pub(crate) fn parse(
    text: &str,
    today: NaiveDate,
    semesters: &Semesters,
    default_kind: PeriodKind,
) -> Result<Period, String> {
    let normal: String = scan::normalise(text).to_ascii_uppercase().split_whitespace().collect();
    let reader = Reader { today, semesters };
    let read = match reader.relative(&normal, default_kind)? {
        Some(period) => Ok(Some(period)),
        None => match split_range(&normal) {
            Some((first, last)) => reader.range(&first, &last),
            None => reader.single(&normal),
        },
    };
    let shown = text.trim();
    match read {
        Ok(Some(period)) => Ok(period),
        Ok(None) => Err(format!("看不懂期间“{shown}”。{FORMS}")),
        Err(reason) => Err(format!("期间“{shown}”不对：{reason}。{FORMS}")),
    }
}

/// `2026-02-01..2026-02-28`, `2026年2月1日—2月28日`, `9月至10月`
fn split_range(text: &str) -> Option<(String, String)> {
    let text = text.replace("日-", "日..").replace("月-", "月..");
    ["..", "至", "到", "~"]
        .iter()
        .find_map(|sign| text.split_once(sign))
        .map(|(first, last)| (first.to_string(), last.to_string()))
}

impl Reader<'_> {
    fn of(&self, kind: PeriodKind, date: NaiveDate) -> Period {
        Period::of(kind, date, self.semesters)
    }

    /// 今天, 上周, 本期 …
    fn relative(&self, text: &str, default_kind: PeriodKind) -> Read {
        let (steps_back, word) = if let Some(word) = text.strip_prefix("上") {
            (1, word)
        } else if let Some(word) = text.strip_prefix(['本', '这']) {
            (0, word)
        } else {
            let (kind, back) = match text {
                "今天" | "今日" => (PeriodKind::Day, 0),
                "昨天" | "昨日" => (PeriodKind::Day, 1),
                "前天" => (PeriodKind::Day, 2),
                "今年" => (PeriodKind::Year, 0),
                "去年" => (PeriodKind::Year, 1),
                "前年" => (PeriodKind::Year, 2),
                _ => return Ok(None),
            };
            return Ok(Some(self.back(kind, back)));
        };
        // 上半年 is the first half of the year, not the half before.
        let kind = match word.strip_prefix('个').unwrap_or(word) {
            "日" => PeriodKind::Day,
            "周" | "星期" | "礼拜" => PeriodKind::Week,
            "月" => PeriodKind::Month,
            "双月" => PeriodKind::TwoMonth,
            "季" | "季度" => PeriodKind::Quarter,
            "年" | "年度" => PeriodKind::Year,
            "学期" => PeriodKind::Semester,
            "期" if default_kind == PeriodKind::Range => {
                return Err("此处没有固定的期间种类，请写明起止".to_string());
            }
            "期" => default_kind,
            _ => return Ok(None),
        };
        Ok(Some(self.back(kind, steps_back)))
    }

    fn back(&self, kind: PeriodKind, steps: u32) -> Period {
        (0..steps).fold(self.of(kind, self.today), |period, _| period.previous())
    }

    /// One period without a sign between two ends.
    fn single(&self, text: &str) -> Read {
        if text.bytes().all(|byte| byte.is_ascii_digit()) && text.len() == 8 {
            return self.day(text, None).map(|date| date.map(|date| self.of(PeriodKind::Day, date)));
        }
        let mut cursor = Cursor::new(text);
        let mut year = self.today.year() as u32;
        let mut year_given = false;
        let mut ahead = cursor;
        if ahead.digits() == 4
            && let Some(number) = ahead.fixed(4)
        {
            (cursor, year, year_given) = (ahead, number, true);
            if !scan::YEARS.contains(&year) {
                return Err(format!("年份{year}不在1900—2199之间"));
            }
            if cursor.eat_any(&["年度", "年"]) && cursor.is_done() || cursor.is_done() {
                return Ok(Some(self.of(PeriodKind::Year, ymd(year, 1, 1)?)));
            }
        }
        if let Some(period) = self.part_of_year(cursor, year)? {
            return Ok(Some(period));
        }
        self.months_or_day(cursor, text, year, year_given)
    }

    /// H1, Q3, W47, 秋, 上半年, 第3季度, 第47周
    fn part_of_year(&self, mut cursor: Cursor, year: u32) -> Read {
        let begin = |month: u32| ymd(year, month, 1);
        if cursor.eat("H") {
            return match (cursor.number(2), cursor.is_done()) {
                (Some(half @ 1..=2), true) => Ok(Some(self.of(PeriodKind::Half, begin(half * 6)?))),
                _ => Err("半年只有 H1、H2".to_string()),
            };
        }
        if cursor.eat("上半年") && cursor.is_done() {
            return Ok(Some(self.of(PeriodKind::Half, begin(1)?)));
        }
        if cursor.eat("下半年") && cursor.is_done() {
            return Ok(Some(self.of(PeriodKind::Half, begin(7)?)));
        }
        if let Some(term) = cursor.choose(&[("秋", Term::Autumn), ("春", Term::Spring)]) {
            cursor.eat("季");
            cursor.eat("学期");
            let semester = Period::semester(year as i32, term, self.semesters);
            return Ok(cursor.is_done().then_some(semester));
        }
        if cursor.eat("Q") {
            return self.quarter(cursor.number(2), cursor.is_done(), year);
        }
        if cursor.eat("-W") || cursor.eat("W") {
            return week(cursor.number(2), cursor.is_done(), year);
        }
        let ordinal = cursor.eat("第");
        let number = cursor.number(2);
        if cursor.eat_any(&["季度", "季"]) {
            return self.quarter(number, cursor.is_done(), year);
        }
        if ordinal && cursor.eat("周") {
            return week(number, cursor.is_done(), year);
        }
        Ok(None)
    }

    fn quarter(&self, number: Option<u32>, done: bool, year: u32) -> Read {
        match (number, done) {
            (Some(quarter @ 1..=4), true) => {
                let date = ymd(year, quarter * 3, 1)?;
                Ok(Some(self.of(PeriodKind::Quarter, date)))
            }
            _ => Err("季度只有 Q1 至 Q4".to_string()),
        }
    }

    /// `9月`, `-09`, `9-10月`, `11月22日`, `-11-22`; numbers without 月 only after a year.
    fn months_or_day(&self, mut cursor: Cursor, text: &str, year: u32, year_given: bool) -> Read {
        let signed = year_given && cursor.eat_any(&["-", "/", "."]);
        let Some(month) = cursor.number(2) else {
            return Ok(None);
        };
        if cursor.is_done() {
            return if signed { self.month(year, month).map(Some) } else { Ok(None) };
        }
        if cursor.eat("月") {
            if cursor.is_done() {
                return self.month(year, month).map(Some);
            }
        } else if !signed && cursor.eat("-") {
            let last = cursor.number(2);
            return match last {
                Some(last) if cursor.eat("月") && cursor.is_done() => {
                    self.months((year, month), (year, last)).map(Some)
                }
                _ => Ok(None),
            };
        }
        let date = self.day(text, None)?;
        Ok(date.map(|date| self.of(PeriodKind::Day, date)))
    }

    fn month(&self, year: u32, month: u32) -> Result<Period, String> {
        Ok(self.of(PeriodKind::Month, ymd(year, month, 1)?))
    }

    /// From one month to another, both in: one of the six pairs, or any stretch.
    fn months(&self, first: (u32, u32), last: (u32, u32)) -> Result<Period, String> {
        let from = ymd(first.0, first.1, 1)?;
        let to = add_months(ymd(last.0, last.1, 1)?, 1);
        let pair = self.of(PeriodKind::TwoMonth, from);
        if pair.from == from && pair.to == to {
            return Ok(pair);
        }
        Period::range(from, to).ok_or_else(|| "止在起之前".to_string())
    }

    fn range(&self, first: &str, last: &str) -> Read {
        if let Some(from) = self.day(first, None)? {
            let Some(until) = self.day(last, Some(from))? else {
                return Ok(None);
            };
            let period = Period::range(from, add_days(until, 1));
            return period.map(Some).ok_or_else(|| "止在起之前".to_string());
        }
        let bare = last.ends_with('月');
        let Some(from) = self.year_month(first, None, bare) else {
            return Ok(None);
        };
        match self.year_month(last, Some(from.0), true) {
            Some(until) => self.months(from, until).map(Some),
            None => Ok(None),
        }
    }

    /// `2026-09`, `2026年9月`, `9月`; a bare `9` only where the other end says it is a month.
    fn year_month(&self, text: &str, year: Option<u32>, bare: bool) -> Option<(u32, u32)> {
        let mut cursor = Cursor::new(text);
        if cursor.digits() == 4 {
            let year = cursor.fixed(4)?;
            cursor.eat_any(&["-", "年", "/", "."]).then_some(())?;
            let month = cursor.number(2)?;
            cursor.eat("月");
            return cursor.is_done().then_some((year, month));
        }
        let month = cursor.number(2)?;
        let said = cursor.eat("月");
        let year = year.unwrap_or(self.today.year() as u32);
        (cursor.is_done() && (said || bare)).then_some((year, month))
    }

    /// `2026-11-22`, `20261122`, `2026年11月22日`, `11月22日`; as the end of a stretch also `22日`.
    /// Err when it is a day by its form but does not exist.
    fn day(&self, text: &str, start: Option<NaiveDate>) -> Result<Option<NaiveDate>, String> {
        let mut cursor = Cursor::new(text);
        let near = start.unwrap_or(self.today);
        let read = match cursor.digits() {
            8 => cursor.fixed(4).zip(cursor.fixed(2)).zip(cursor.fixed(2)),
            4 => {
                let year = cursor.fixed(4);
                let chinese = cursor.eat("年");
                let signed = !chinese && cursor.eat_any(&["-", "/", "."]);
                let month = (chinese || signed).then(|| cursor.number(2)).flatten();
                let sign: &[&str] = if chinese { &["月"] } else { &["-", "/", "."] };
                let day = cursor.eat_any(sign).then(|| cursor.number(2)).flatten();
                year.zip(month).zip(day)
            }
            _ => {
                let number = cursor.number(2);
                let year = Some(near.year() as u32);
                if cursor.eat("月") {
                    year.zip(number).zip(cursor.number(2))
                } else if start.is_some() && cursor.rest().starts_with(['日', '号']) {
                    year.zip(Some(near.month())).zip(number)
                } else {
                    None
                }
            }
        };
        cursor.eat_any(&["日", "号"]);
        match read {
            Some(((year, month), day)) if cursor.is_done() => ymd(year, month, day).map(Some),
            _ => Ok(None),
        }
    }
}

fn week(number: Option<u32>, done: bool, year: u32) -> Read {
    let found = number.filter(|_| done).and_then(|week| Period::week(year as i32, week));
    let last = sub_days(ymd(year, 12, 31)?, 3).iso_week().week();
    found.map(Some).ok_or_else(|| format!("{year}年只有第1至第{last}周"))
}

fn ymd(year: u32, month: u32, day: u32) -> Result<NaiveDate, String> {
    scan::date(year, month, day)
}

#[cfg(test)]
mod tests;
