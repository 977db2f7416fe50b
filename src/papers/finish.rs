//! From a body to what leaves the house: what is still to be filled in, plain text for a word processor, rows for a sheet.

use crate::figures::{Cell, Columns};

/// Begins a place that only a person can fill in.
const OPEN: &str = "〔待填";

/// Places still to be filled in, with their lines; a paper with any is not issued (design.md §10).
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

/// Text to paste into a word processor: no Markdown signs, paragraphs indented by two, cells parted by tabs.
pub fn plain(body: &str) -> String {
    let mut out = String::new();
    for line in body.lines() {
        let line = line.trim_end();
        if let Some(title) = line.strip_prefix("# ") {
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
            // The addressee stands flush left; everything else is a paragraph.
            if !line.ends_with('：') {
                out.push_str("　　");
            }
            out.push_str(&line.replace("**", ""));
        }
        out.push('\n');
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

    #[test]
    fn plain_text_has_no_markdown() {
        let body = "# 通报\n\n各站：\n\n## 一、基本情况\n\n共**3**条。\n\n| 单位 | 报送 |\n|---|---:|\n| 甲村 | 3 |\n";
        assert_eq!(plain(body), "通报\n\n各站：\n\n　　一、基本情况\n\n　　共3条。\n\n单位\t报送\n甲村\t3\n");
    }
}
