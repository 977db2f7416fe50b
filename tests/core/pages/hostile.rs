//! What people paste makes no malformed part, and no word processor stumbles over it.

use super::parts::{chart, parse_all, part};
use super::{pages, scratch};
use yuqing::figures::ChartKind;
use yuqing::print::{Block, Document, Field, Foot, FormRow, Head, Layout, Setting, docx, html, read, spans};

/// What people paste: markup, control characters, what is not of this plane, a word without an end.
fn hostile() -> String {
    let pasted = "&<>\"' ]]> <w:p/> &amp; \u{b}\u{0}\u{1b}[31m\u{7f}\u{85}\u{fffe}\u{feff} 😀👨\u{200d}👩 𠮷 \u{202e}反\u{202c} ";
    format!("{pasted}{}", "x".repeat(300))
}

fn hostile_document(layout: Layout) -> Document {
    let bad = hostile();
    let markdown = format!(
        "{bad}\n\n# {bad}\n\n{bad}：\n\n## {bad}\n\n{bad}\n\n> {bad}\n\n| {bad} | 数 |\n|---|---:|\n| {bad} | 3 |\n\n{bad}\n\n2026年1月2日\n\n报：{bad}\n"
    );
    let setting = Setting {
        layout,
        head: Head {
            masthead: Some(bad.clone()),
            number: Some("青〔2026〕1号".into()),
            signer: Some(bad.clone()),
            unit: Some(bad.clone()),
            date: Some(bad.clone()),
            remarks: vec![bad.clone()],
        },
        foot: Foot { lines: vec![(bad.clone(), bad.clone())], printed: Some((bad.clone(), bad.clone())), editor: None },
        title: bad.clone(),
        words: vec![bad.clone(), String::new()],
        mark: Some(bad.clone()),
        charts: vec![chart(ChartKind::Bar, &bad), chart(ChartKind::Line, &bad)],
    };
    let mut doc = read(&markdown, &setting);
    // 100 KB in one paragraph.
    doc.body.push(Block::Para(spans(format!("{bad}{}", "汉".repeat(33_000)))));
    doc.body.push(Block::Form(vec![FormRow::of([Field::new(bad.clone(), bad.clone())]).high(3)]));
    doc.body.push(Block::Note(spans(bad)));
    doc
}

#[test]
fn hostile_text_makes_no_malformed_part() {
    for layout in [Layout::Official, Layout::Letter, Layout::Gazette, Layout::Form, Layout::Listing] {
        let doc = hostile_document(layout);
        let bytes = docx::write(&doc);
        let parts = parse_all(&bytes);
        let body = part(&parts, "word/document.xml");
        assert!(
            body.contains("&amp;&lt;&gt;&quot;&apos;") && body.contains("😀") && body.contains("]]&gt;"),
            "{layout:?}"
        );
        let page = String::from_utf8(html::write(&doc)).expect("UTF-8");
        assert!(!page.contains("<w:p/>") && page.contains("&lt;w:p/&gt;"), "{layout:?}");
        assert!(!page.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\n')), "{layout:?}");
    }
}

#[test]
fn libreoffice_opens_hostile_text() {
    let layouts = [
        ("公文.docx", Layout::Official),
        ("函.docx", Layout::Letter),
        ("刊物.docx", Layout::Gazette),
        ("表单.docx", Layout::Form),
    ];
    let files: Vec<(&str, Vec<u8>)> =
        layouts.iter().map(|(name, layout)| (*name, docx::write(&hostile_document(*layout)))).collect();
    let (_kept, dir) = scratch(&files);
    let names: Vec<&str> = layouts.iter().map(|(name, _)| *name).collect();
    let Some(made) = pages(&dir, &names) else { return };
    for (name, pages) in names.iter().zip(made) {
        let all = pages.iter().flat_map(|p| &p.words);
        assert!(
            pages.len() > 50 && all.filter(|w| w.text.contains("汉汉汉")).count() > 1000,
            "{name}: {} pages",
            pages.len()
        );
    }
}
