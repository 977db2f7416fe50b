//! How a paper speaks: of its own period and the one before, of numbers compared, of headings counted.

use super::input::PaperInput;
use crate::time::{PeriodKind, Stamp};

/// 本季度, 本月, 本周: its own period. Chosen cases are of none.
pub fn this(input: &PaperInput) -> &'static str {
    match input.period.map(|p| p.kind) {
        None => "",
        Some(PeriodKind::Day) => "当日",
        Some(PeriodKind::Week) => "本周",
        Some(PeriodKind::Month) => "本月",
        Some(PeriodKind::Quarter) => "本季度",
        Some(PeriodKind::Year) => "本年度",
        Some(PeriodKind::Semester) => "本学期",
        Some(PeriodKind::TwoMonth | PeriodKind::Half | PeriodKind::Range) => "本期",
    }
}

/// 上季度, 上月, 上周: the period before it.
pub fn last(input: &PaperInput) -> &'static str {
    match input.period.map(|p| p.kind) {
        Some(PeriodKind::Day) => "前一日",
        Some(PeriodKind::Week) => "上周",
        Some(PeriodKind::Month) => "上月",
        Some(PeriodKind::Quarter) => "上季度",
        Some(PeriodKind::Year) => "上年度",
        Some(PeriodKind::Semester) => "上学期",
        None | Some(PeriodKind::TwoMonth | PeriodKind::Half | PeriodKind::Range) => "上期",
    }
}

/// When figures were counted: a day's last minute is its 24时.
pub fn as_of(at: Stamp) -> String {
    at.paper_deadline()
}

/// `12件，比上季度增加3件`.
pub fn compared(input: &PaperInput, now: u64, before: Option<u64>, unit: &str) -> String {
    let last = last(input);
    match before {
        None => format!("{now}{unit}"),
        Some(before) if now > before => format!("{now}{unit}，比{last}增加{}{unit}", now - before),
        Some(before) if now < before => format!("{now}{unit}，比{last}减少{}{unit}", before - now),
        Some(_) => format!("{now}{unit}，与{last}持平"),
    }
}

const NUMERALS: [&str; 10] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/// 一 … 十; further ones in figures.
pub fn chinese(n: usize) -> String {
    n.checked_sub(1).and_then(|i| NUMERALS.get(i)).map_or_else(|| n.to_string(), |w| w.to_string())
}

/// Several points, each a paragraph beginning （一）（二）…; a single one stands without a number.
pub fn points(found: &[String]) -> String {
    match found {
        [one] => one.clone(),
        many => {
            let numbered = many.iter().zip(1..).map(|(text, n)| format!("（{}）{text}", chinese(n)));
            numbered.collect::<Vec<_>>().join("\n\n")
        }
    }
}

/// Headings `## 三、…` counted anew where a template left some of them out.
pub fn renumbered(body: &str) -> String {
    let mut n = 0;
    let lines = body.lines().map(|line| match line.strip_prefix("## ").and_then(|h| h.split_once('、')) {
        Some((number, words)) if NUMERALS.contains(&number) => {
            n += 1;
            format!("## {}、{words}\n", chinese(n))
        }
        _ => format!("{line}\n"),
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_counted_and_other_lines_left_alone() {
        let body = "# 周报\n\n## 一、基本情况\n\n二、正文里的\n\n## 三、时限落实\n\n## 附：说明\n";
        assert_eq!(renumbered(body), "# 周报\n\n## 一、基本情况\n\n二、正文里的\n\n## 二、时限落实\n\n## 附：说明\n");
    }

    #[test]
    fn one_point_has_no_number() {
        assert_eq!(points(&["时限落实不够到位。".into()]), "时限落实不够到位。");
        assert_eq!(points(&["甲。".into(), "乙。".into()]), "（一）甲。\n\n（二）乙。");
        assert_eq!((chinese(10).as_str(), chinese(11).as_str()), ("十", "11"));
    }
}
