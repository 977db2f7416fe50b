//! The parts of a .docx: well-formed, the same every time, nothing unknown shown as 0.

use super::notice::{bulletin, notice};
use quick_xml::Reader;
use quick_xml::events::Event;
use std::io::{Cursor, Read};
use yuqing::figures::{Chart, ChartKind, Series};
use yuqing::print::{Block, Document, Setting, docx, html, read};
use zip::ZipArchive;

/// Every part of a .docx that is XML, read to its end; nothing in it is what XML cannot carry.
pub fn parse_all(bytes: &[u8]) -> Vec<(String, String)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut parts = Vec::new();
    for i in 0..zip.len() {
        let mut file = zip.by_index(i).expect("an entry");
        let name = file.name().expect("a name").to_string();
        if !name.ends_with(".xml") && !name.ends_with(".rels") {
            continue;
        }
        let mut xml = String::new();
        file.read_to_string(&mut xml).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert!(
            !xml.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r')),
            "{name} has control characters"
        );
        let mut reader = Reader::from_str(&xml);
        let mut depth = 0;
        loop {
            match reader.read_event().unwrap_or_else(|e| panic!("{name}: {e}")) {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(depth, 0, "{name}");
        parts.push((name, xml));
    }
    parts
}

pub fn part<'p>(parts: &'p [(String, String)], name: &str) -> &'p str {
    parts.iter().find(|(n, _)| n == name).map(|(_, xml)| xml.as_str()).unwrap_or_else(|| panic!("no {name}"))
}

/// Two things counted, one of them not known.
pub fn chart(kind: ChartKind, said: &str) -> Chart {
    let series = |values: [Option<f64>; 3]| Series { name: said.to_string(), values: values.to_vec() };
    Chart {
        title: said.to_string(),
        kind,
        labels: vec![said.to_string(), "乙村".to_string(), "丙社区".to_string()],
        series: vec![series([Some(3.0), None, Some(0.0)]), series([None, None, Some(f64::NAN)])],
        unit: "条".to_string(),
        decimals: 0,
        note: said.to_string(),
    }
}

#[test]
fn what_is_not_known_is_a_gap_in_a_chart_and_never_0() {
    let mut doc = notice();
    doc.body.push(Block::Chart(chart(ChartKind::Line, "各月报送走势")));
    let bytes = docx::write(&doc);
    assert_eq!(bytes, docx::write(&doc), "the workbook behind it has no clock either");
    let parts = parse_all(&bytes);
    let xml = part(&parts, "word/charts/chart1.xml");
    assert!(xml.contains("<c:dispBlanksAs val=\"gap\"/>"));
    // Six places, three points: 3 and 0 of the first series, nothing of the second.
    assert_eq!(xml.matches("<c:v>3</c:v>").count(), 1);
    assert_eq!(xml.matches("<c:v>0</c:v>").count(), 1);
    assert!(!xml.contains("NaN"));
    let page = String::from_utf8(html::write(&doc)).expect("UTF-8");
    let known =
        chart(ChartKind::Line, "").series.iter().flat_map(|s| &s.values).flatten().filter(|v| v.is_finite()).count();
    assert_eq!(page.matches("<circle ").count(), known, "a point for each value that is known, and for no other");
    assert!(page.contains("—") && !page.contains("NaN"), "in words it is a dash");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for doc in [notice(), bulletin()] {
        assert_eq!(docx::write(&doc), docx::write(&doc));
        assert_eq!(html::write(&doc), html::write(&doc));
    }
}

#[test]
fn a_table_has_the_same_columns_and_type_as_html_and_none_of_one_character() {
    let rows =
        "| 1 | 2026-0006 | 优待证发放进度慢 | 超时 | 2026-08-31 24:00 | 未办 | 4天 | 第三条（一）、第三条（三） |\n";
    let head = "| 序号 | 编号 | 时限事项 | 责任单位 | 应于 | 完成 | 超时 | 依据 |\n|---|---|---|---|---|---|---|---|\n";
    let doc = read(&format!("# 通报\n\n{head}{rows}"), &Setting::default());
    let parts = parse_all(&docx::write(&doc));
    let numbers = |text: &str, before: &str| -> Vec<f64> {
        let pieces = text.split(before).skip(1);
        pieces.map(|rest| rest.split(['"', '%']).next().expect("a width").parse().expect("a number")).collect()
    };
    let widths = numbers(part(&parts, "word/document.xml"), "<w:gridCol w:w=\"");
    let page = String::from_utf8(html::write(&doc)).expect("UTF-8");
    let shares = numbers(&page, "<col style=\"width:");
    assert_eq!((widths.len(), shares.len()), (8, 8));
    let whole: f64 = widths.iter().sum();
    assert!(widths.iter().zip(&shares).all(|(twips, share)| (twips / whole * 100.0 - share).abs() < 0.02), "{page}");
    // Two characters of 9 pt and the padding at least.
    assert!(widths.iter().all(|twips| *twips >= 2.0 * 9.0 * 20.0 + 114.0), "{widths:?}");
}

#[test]
fn numbers_heads_and_rows_are_kept_together() {
    let table = "| 单位 | 报送 |\n|---|---:|\n| 甲村 | 3 |\n";
    let doc = read(&format!("# 通报\n\n## 一、情况\n\n### （一）细目\n\n{table}"), &Setting::default());
    let parts = parse_all(&docx::write(&doc));
    let body = part(&parts, "word/document.xml");
    assert!(body.contains("<w:tblHeader/>") && body.matches("<w:cantSplit/>").count() == 2);
    let styles = part(&parts, "word/styles.xml");
    for (style, face) in [("Heading1", "黑体"), ("Heading2", "楷体_GB2312")] {
        let at = styles.find(&format!("w:styleId=\"{style}\"")).expect("the style");
        let end = styles[at..].find("</w:style>").expect("closed") + at;
        assert!(styles[at..end].contains(face), "{style}");
    }
    assert!(styles.contains("<w:kinsoku/>") && styles.contains("w:firstLineChars=\"200\""));
    let settings = part(&parts, "word/settings.xml");
    assert!(settings.contains("<w:evenAndOddHeaders/>"));
}

#[test]
fn as_html_the_colophon_stands_at_the_foot_of_the_last_page() {
    let page = |doc: &Document| String::from_utf8(html::write(doc)).expect("UTF-8");
    // Without an annex the whole is the last page.
    let mut doc = notice();
    let whole = page(&doc);
    assert!(whole.contains("<section class=\"last\"><div><p class=\"masthead\""), "{whole}");
    // With one: its page, which fills the sheet of paper.
    doc.body.push(Block::Annex { label: "附件".into(), title: "名册".into() });
    let with_annex = page(&doc);
    let (before, last) = with_annex.split_at(with_annex.find("<section").expect("a last page"));
    assert!(before.contains("class=\"signature\"") && !before.contains("class=\"annex\""), "{before}");
    assert!(last.starts_with("<section class=\"last\"><div><p class=\"annex\">附件"), "{last}");
    assert!(last.contains("</div><div class=\"colophon\">"), "{last}");
}
