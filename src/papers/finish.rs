//! From a body to what leaves the house: what is still to be filled in, plain text for a word processor, rows for a sheet.

use crate::figures::{Cell, Columns};
use crate::time::stamp::paper_date;
use chrono::NaiveDate;

/// Begins a place that only a person can fill in.
const OPEN: &str = "〔待填";

/// Places still to be filled in, with their lines; a paper with any is not issued.
pub fn issue_check(body: &str) -> Vec<String> {
    let mut left = Vec::new();
    for (i, line) in body.lines().enumerate() {
        let mut rest = line;
        while let Some(at) = rest.find(OPEN) {
            let place = &rest[at..];
            let end = place.find('〕').map_or(place.len(), |e| e + '〕'.len_utf8());
            left.push(format!("第{}行 {}", i + 1, &place[..end]));
            rest = &place[end..];
        }
    }
    left
}

/// Headings (by their words) that are missing, or under which nothing stands: what a rulebook's `sections` asks for.
pub fn empty_sections(body: &str, wanted: &[String]) -> Vec<String> {
    let lines: Vec<&str> = body.lines().map(str::trim).collect();
    // The title may hold the same word (…的反映及建议): it is no section.
    let heads = |l: &str, word: &str| l.starts_with("##") && l.contains(word);
    let filled = |word: &String| {
        let says =
            |at: usize| lines[at + 1..].iter().find(|l| !l.is_empty()).is_some_and(|next| !next.starts_with('#'));
        lines.iter().enumerate().any(|(at, l)| heads(l, word) && says(at))
    };
    wanted.iter().filter(|word| !filled(word)).cloned().collect()
}

/// A text on its way out: the days on which it was drawn, standing below the name it goes out under (落款), become the day
/// of issue; a day that a person wrote there stays. Nothing else of it changes.
pub fn dated(body: &str, unit: &str, drawn: &[NaiveDate], issued: NaiveDate) -> String {
    let drawn: Vec<String> = drawn.iter().map(|day| paper_date(*day)).collect();
    let mut lines: Vec<String> = Vec::new();
    for line in body.lines() {
        let under_the_name = lines.iter().rev().find(|l| !l.trim().is_empty()).is_some_and(|l| l.trim() == unit);
        if under_the_name && drawn.iter().any(|day| day == line.trim()) {
            lines.push(paper_date(issued));
        } else {
            lines.push(line.trim_end().to_string());
        }
    }
    lines.join("\n")
}

const DRAFT: &str = "草稿（未印发）";

/// The first line of a draft that leaves the house, so that nobody takes it for the paper.
pub fn draft_head(id: &str, as_of: &str) -> String {
    format!("{DRAFT} {id} 数据截至{as_of}\n\n")
}

/// A draft that comes back: the line is taken off again.
pub fn without_draft_head(text: &str) -> &str {
    let text = text.trim_start();
    match text.split_once('\n') {
        Some((first, rest)) if first.starts_with(DRAFT) => rest.trim_start(),
        _ => text,
    }
}

/// Text to paste into a word processor: no Markdown signs, paragraphs indented by two, cells parted by tabs.
pub fn plain(body: &str) -> String {
    let mut out = String::new();
    let titled = body.lines().any(|line| line.starts_with("# "));
    let mut above = titled;
    for line in body.lines() {
        let line = line.trim_end();
        if let Some(title) = line.strip_prefix("# ") {
            above = false;
            out.push_str(title);
        } else if line.starts_with('#') {
            out.push_str("　　");
            out.push_str(line.trim_start_matches('#').trim_start());
        } else if line.starts_with('|') {
            if line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ')) {
                continue;
            }
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            out.push_str(&cells.join("\t"));
        } else if !line.is_empty() {
            // What stands above the title, the addressee and rows of cells are flush left; everything else is a paragraph.
            if !(above || line.ends_with('：') || line.starts_with('　') || line.contains('\t')) {
                out.push_str("　　");
            }
            out.push_str(&without_bold(line));
        }
        out.push('\n');
    }
    out
}

/// Two stars by themselves are a sign; those of 138****5678 are not.
fn without_bold(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for run in line.as_bytes().chunk_by(|a, b| (*a == b'*') == (*b == b'*')) {
        if run != b"**" {
            // Cut only beside a star, never within a character.
            out.push_str(&String::from_utf8_lossy(run));
        }
    }
    out
}

/// A table of figures as rows of text, headings first; what is not known is empty.
pub fn csv_rows(columns: &Columns) -> Vec<Vec<String>> {
    let headings = columns.headings.iter().map(|h| h.to_string()).collect();
    let rows = columns.rows.iter().map(|row| {
        let text = |cell: &Cell| if *cell == Cell::Missing { String::new() } else { cell.text() };
        row.iter().map(text).collect()
    });
    std::iter::once(headings).chain(rows).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_open_place_is_found_with_its_line() {
        let body = "一\n原因：〔待填：原因分析〕；〔待填：对策建议〕\n\n〔待填";
        assert_eq!(issue_check(body), ["第2行 〔待填：原因分析〕", "第2行 〔待填：对策建议〕", "第4行 〔待填"]);
        assert!(issue_check("〔2026〕12号").is_empty());
    }

    /// 原文：走势分析、对策建议；专报期号签发 · 见 文书 专报、sections
    #[test]
    fn x_2_a_heading_without_a_text_is_empty() {
        let wanted = ["舆情走势".to_string(), "对策建议".to_string()];
        let body = "# 专报\n\n## 一、舆情走势\n\n热度下降。\n\n## 二、对策建议\n\n## 三、附\n\n无\n";
        assert_eq!(empty_sections(body, &wanted), ["对策建议"]);
        assert_eq!(empty_sections("# 专报\n", &wanted), wanted);
    }

    #[test]
    fn the_day_of_issue_stands_under_the_name_and_nowhere_else() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 10, d).expect("a day");
        let body = "# 通报\n\n2026年10月15日开会。\n\n2026年10月15日\n\n甲村\n\n2026年10月15日\n\n注\n";
        assert_eq!(
            dated(body, "甲村", &[day(15)], day(20)),
            "# 通报\n\n2026年10月15日开会。\n\n2026年10月15日\n\n甲村\n\n2026年10月20日\n\n注"
        );
        assert!(
            dated("甲村\n2026年10月16日\n", "甲村", &[day(15)], day(20)).contains("2026年10月16日"),
            "a day a person wrote stays"
        );
    }

    #[test]
    fn a_draft_that_went_out_comes_back_without_its_mark() {
        let out = format!("{}# 通报\n", draft_head("P2026-0001", "2026年10月15日9时"));
        assert!(out.starts_with("草稿（未印发） P2026-0001 数据截至2026年10月15日9时\n\n# 通报"));
        assert_eq!(without_draft_head(&out), "# 通报\n");
        assert_eq!(without_draft_head("# 通报\n"), "# 通报\n");
    }

    #[test]
    fn plain_text_keeps_the_stars_of_a_masked_number() {
        assert_eq!(
            plain("**电话**139****5678、0832-*****21、浙A·***45\n"),
            "　　电话139****5678、0832-*****21、浙A·***45\n"
        );
    }

    #[test]
    fn plain_text_has_no_markdown() {
        let body = "# 通报\n\n各站：\n\n## 一、基本情况\n\n共**3**条。\n\n| 单位 | 报送 |\n|---|---:|\n| 甲村 | 3 |\n";
        assert_eq!(plain(body), "通报\n\n各站：\n\n　　一、基本情况\n\n　　共3条。\n\n单位\t报送\n甲村\t3\n");
    }
}
