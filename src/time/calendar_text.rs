//! The calendar file an office imports when a new notice appears: `date,kind,name`, one day a line.
//!
//! Comment lines start with `#`; two of them carry meaning: `# years: 2027` (or `2019-2026`, or a list)
//! and `# region: 广西`. A file is read whole and all its faults are told at once, so that it can be
//! mended in one go. What the days mean is [`crate::time::calendar`]'s business.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::{Datelike, NaiveDate, Weekday};

use crate::time::scan;
use crate::time::stamp::weekday_name;

/// Years a calendar may speak of; anything else is a slip of the finger.
const YEARS: std::ops::RangeInclusive<i32> = 1949..=2199;

/// Days off by notice, or weekend days worked by notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Holiday,
    Workday,
}

impl Kind {
    /// The word of the file: `holiday`, `workday`.
    pub fn id(self) -> &'static str {
        match self {
            Kind::Holiday => "holiday",
            Kind::Workday => "workday",
        }
    }

    /// 放假, 上班
    pub fn name(self) -> &'static str {
        match self {
            Kind::Holiday => "放假",
            Kind::Workday => "上班",
        }
    }

    fn read(text: &str) -> Option<Kind> {
        match text {
            "放假" | "休" | "休息" => Some(Kind::Holiday),
            "上班" | "班" | "调休上班" => Some(Kind::Workday),
            word => [Kind::Holiday, Kind::Workday].into_iter().find(|kind| word.eq_ignore_ascii_case(kind.id())),
        }
    }
}

/// One listed day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub date: NaiveDate,
    pub kind: Kind,
    /// The holiday, as the notice names it.
    pub name: Cow<'static, str>,
}

impl Entry {
    /// `国庆节`, or `国庆节调休上班` for a day worked in exchange.
    pub fn reason(&self) -> String {
        match self.kind {
            Kind::Workday if !self.name.contains("上班") => format!("{}调休上班", self.name),
            _ => self.name.to_string(),
        }
    }
}

/// A calendar file, read and found sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarText {
    /// The region of an overlay; `None` for the national notices.
    pub region: Option<String>,
    /// The years this file speaks for: they replace what was loaded before.
    pub years: BTreeSet<i32>,
    /// By date; may hold December days of the year before the first one loaded.
    pub entries: Vec<Entry>,
}

/// What is wrong with one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Counted from 1; 0 for the file as a whole.
    pub line: usize,
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => f.write_str(&self.message),
            line => write!(f, "第{line}行：{}", self.message),
        }
    }
}

/// Everything gathered while the lines go by.
#[derive(Default)]
struct Reading {
    region: Option<String>,
    /// Years of the `# years:` lines.
    declared: BTreeSet<i32>,
    entries: BTreeMap<NaiveDate, (usize, Entry)>,
    faults: Vec<Fault>,
}

/// Reads a whole file. Every fault is reported, in the order of the lines.
pub(crate) fn parse(text: &str) -> Result<CalendarText, Vec<Fault>> {
    let mut reading = Reading::default();
    for (index, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        reading.line(index + 1, line.trim());
    }
    reading.finish()
}

impl Reading {
    fn fault(&mut self, line: usize, message: impl Into<String>) {
        let message = message.into();
        self.faults.push(Fault { line, message });
    }

    fn line(&mut self, number: usize, line: &str) {
        if let Some(comment) = line.strip_prefix('#') {
            self.comment(number, comment.trim());
        } else if !line.is_empty() && !is_header(line) {
            self.entry(number, line);
        }
    }

    fn comment(&mut self, number: usize, comment: &str) {
        let Some((key, value)) = comment.split_once([':', '：']) else {
            return;
        };
        let value = value.trim();
        match key.trim() {
            "years" | "年份" => match read_years(value) {
                Some(years) => self.declared.extend(years),
                None => self.fault(number, format!("看不懂年份“{value}”，应如 2027 或 2019-2026")),
            },
            "region" | "地区" if value.is_empty() => self.fault(number, "地区名是空的，应如 # region: 广西"),
            "region" | "地区" => match &self.region {
                Some(first) if first != value => {
                    let message = format!("一个文件只能写一个地区，前面已写“{first}”");
                    self.fault(number, message);
                }
                _ => self.region = Some(value.to_string()),
            },
            _ => {}
        }
    }

    fn entry(&mut self, number: usize, line: &str) {
        let fields: Vec<&str> = line.split([',', '，']).map(str::trim).collect();
        let [date, kind, rest @ ..] = fields.as_slice() else {
            self.fault(number, format!("“{line}”缺列，应为 日期,holiday或workday,名称"));
            return;
        };
        let read_date = scan::iso_date(date).filter(|date| YEARS.contains(&date.year()));
        if read_date.is_none() {
            self.fault(number, format!("没有“{date}”这一天，日期应如 2027-01-01"));
        }
        let read_kind = Kind::read(kind);
        if read_kind.is_none() {
            self.fault(number, format!("看不懂“{kind}”，只能写 holiday（放假）或 workday（上班）"));
        }
        let name = rest.first().copied().unwrap_or_default();
        if rest.len() > 1 {
            self.fault(number, format!("多出一列“{}”，应为 日期,holiday或workday,名称", rest[1]));
        }
        if name.is_empty() && read_kind == Some(Kind::Holiday) {
            self.fault(number, "缺节假日名称");
        }
        if let (Some(date), Some(kind)) = (read_date, read_kind) {
            let name = Cow::Owned(name.to_string());
            self.listed(number, Entry { date, kind, name });
        }
    }

    fn listed(&mut self, number: usize, entry: Entry) {
        let date = entry.date;
        if let Some((first, _)) = self.entries.get(&date) {
            let message = format!("{date} 与第{first}行重复");
            self.fault(number, message);
            return;
        }
        self.entries.insert(date, (number, entry));
    }

    fn finish(mut self) -> Result<CalendarText, Vec<Fault>> {
        self.check_workdays();
        let years = self.years();
        if years.is_empty() && self.faults.is_empty() {
            self.fault(0, "没有任何日期，也没有 # years: 年份");
        }
        if !self.faults.is_empty() {
            self.faults.sort_by_key(|fault| fault.line);
            return Err(self.faults);
        }
        Ok(CalendarText {
            region: self.region,
            years,
            entries: self.entries.into_values().map(|(_, entry)| entry).collect(),
        })
    }

    /// No national notice orders work on a Monday–Friday: such a line is last year's, or a slip.
    /// A region may well work a day the nation rests, so overlays are left alone.
    fn check_workdays(&mut self) {
        if self.region.is_some() {
            return;
        }
        for (line, entry) in self.entries.values() {
            let weekend = matches!(entry.date.weekday(), Weekday::Sat | Weekday::Sun);
            if entry.kind == Kind::Workday && !weekend {
                let weekday = weekday_name(entry.date);
                self.faults.push(Fault {
                    line: *line,
                    message: format!("{} 是{weekday}，本来就上班，请核对年份", entry.date),
                });
            }
        }
    }

    /// The declared years, else those that occur. A notice may list December days of the year before
    /// (2022-12-31 in that of 2023): they are taken in, but do not make it the notice of that year too.
    fn years(&mut self) -> BTreeSet<i32> {
        if self.declared.is_empty() {
            let occurring: BTreeSet<i32> = self.entries.keys().map(|date| date.year()).collect();
            let only_december = |year: &i32| {
                let mut days = self.entries.keys().filter(|date| date.year() == *year);
                days.all(|date| date.month() == 12)
            };
            let of_next = |year: &i32| occurring.contains(&(year + 1)) && only_december(year);
            return occurring.iter().copied().filter(|year| !of_next(year)).collect();
        }
        let declared = self.declared.clone();
        for (date, (line, _)) in &self.entries {
            let eve = date.month() == 12 && declared.contains(&(date.year() + 1));
            if !declared.contains(&date.year()) && !eve {
                self.faults.push(Fault { line: *line, message: format!("{date} 不在 # years: 声明的年份里") });
            }
        }
        if self.region.is_none() {
            for year in &declared {
                if !self.entries.keys().any(|date| date.year() == *year) {
                    self.faults.push(Fault {
                        line: 0, message: format!("声明了{year}年，却没有该年的任何日期")
                    });
                }
            }
        }
        declared
    }
}

fn is_header(line: &str) -> bool {
    if line.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let first = line.split([',', '，']).next().unwrap_or_default().trim();
    first.eq_ignore_ascii_case("date") || first == "日期"
}

/// `2027`, `2019-2026`, `2023,2024`
fn read_years(text: &str) -> Option<BTreeSet<i32>> {
    let mut years = BTreeSet::new();
    for part in text.split([',', '，', '、', ' ']).filter(|part| !part.is_empty()) {
        let (first, last) = part.split_once(['-', '–', '—', '~']).unwrap_or((part, part));
        let first: i32 = first.trim().parse().ok()?;
        let last: i32 = last.trim().parse().ok()?;
        if first > last || !YEARS.contains(&first) || !YEARS.contains(&last) {
            return None;
        }
        years.extend(first..=last);
    }
    (!years.is_empty()).then_some(years)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<String> {
        let faults = parse(text).unwrap_err();
        faults.iter().map(Fault::to_string).collect()
    }

    #[test]
    fn years_are_declared_or_those_that_occur() {
        let read = parse("# years: 2025-2026\n2025-01-01,holiday,元旦\n2026-01-01,holiday,元旦").unwrap();
        assert_eq!(read.years.into_iter().collect::<Vec<_>>(), [2025, 2026]);
        let read = parse("\u{feff}日期,类别,名称\r\n2027-01-01，放假，元旦\r\n").unwrap();
        assert_eq!(read.years.into_iter().collect::<Vec<_>>(), [2027]);
        assert_eq!(read.entries.len(), 1);
        assert_eq!(read.region, None);
    }

    #[test]
    fn a_region_may_have_a_year_without_holidays() {
        let read = parse("# region: 广西\n# years: 2025").unwrap();
        assert_eq!(read.region.as_deref(), Some("广西"));
        assert!(read.entries.is_empty());
    }

    #[test]
    fn all_faults_are_told_at_once_by_line() {
        let text = "# years: 二七\n2027-02-29,holiday,春节\n2027-01-01,假,元旦\n2027-01-02,holiday,\n\
                    2027-05-01,holiday,劳动节\n2027-05-01,holiday,劳动节\n坏行\n2027-05-03,workday,劳动节\n";
        assert_eq!(
            faults(text),
            [
                "第1行：看不懂年份“二七”，应如 2027 或 2019-2026",
                "第2行：没有“2027-02-29”这一天，日期应如 2027-01-01",
                "第3行：看不懂“假”，只能写 holiday（放假）或 workday（上班）",
                "第4行：缺节假日名称",
                "第6行：2027-05-01 与第5行重复",
                "第7行：“坏行”缺列，应为 日期,holiday或workday,名称",
                "第8行：2027-05-03 是周一，本来就上班，请核对年份",
            ]
        );
    }

    #[test]
    fn a_date_outside_the_declared_years_is_a_fault_but_the_eve_is_not() {
        let text = "# years: 2027\n2026-12-31,holiday,元旦\n2027-01-01,holiday,元旦\n2028-01-01,holiday,元旦\n";
        assert_eq!(faults(text), ["第4行：2028-01-01 不在 # years: 声明的年份里"]);
        assert_eq!(faults("# years: 2027"), ["声明了2027年，却没有该年的任何日期"]);
        assert_eq!(faults("# 空的\n"), ["没有任何日期，也没有 # years: 年份"]);
        assert_eq!(faults("# region: 广西\n# region: 宁夏\n# years: 2026").len(), 1);
    }
}
