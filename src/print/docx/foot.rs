//! What stands at the foot of the last page: the 版记 of a 公文, the 报尾 of a 刊物, between rules as wide as the text.

use super::super::model::{Document, Foot, Layout};
use super::super::xml::Xml;
use super::flow::{Flow, Ppr, Rpr, para, run};

/// 0.35 mm and 0.25 mm, in ⅛ pt.
const THICK: &str = "8";
const THIN: &str = "6";
/// One 4号 character.
const CHAR: i64 = 280;

pub fn write(flow: &mut Flow, doc: &Document) {
    let rows = match doc.layout {
        Layout::Official | Layout::Letter => colophon(&doc.foot),
        Layout::Gazette => gazette(doc),
        Layout::Form | Layout::Listing => Vec::new(),
    };
    if rows.is_empty() {
        // A table may not be the last thing of a body.
        return para(flow.x, "Thin", Ppr::default(), |_| {});
    }
    let tabs = [(flow.page.width - CHAR, "right")];
    for row in &rows {
        let hang = row.hang.map(|halves| CHAR * halves / 2);
        let ppr = Ppr {
            framed: true,
            tabs: if row.text.contains('\t') { &tabs } else { &[] },
            left: Some(CHAR + hang.unwrap_or(0)),
            right: Some(CHAR),
            hanging: hang,
            ..Ppr::default()
        };
        para(flow.x, "Colophon", ppr, |x| run(x, &row.text, Rpr::default()));
    }
    // What a frame is anchored in.
    para(flow.x, "Thin", Ppr::default(), |_| {});
}

/// A line between two rules; further lines of it hang under its text by so many half characters.
struct Row {
    text: String,
    hang: Option<i64>,
}

/// 抄送, then who printed it and when.
fn colophon(foot: &Foot) -> Vec<Row> {
    let mut rows: Vec<Row> = foot.lines.iter().map(|(word, whom)| named(word, &format!("{whom}。"))).collect();
    rows.extend(foot.printed.as_ref().map(|(by, day)| Row { text: format!("{by}\t{day}印发"), hang: None }));
    rows
}

/// 报, 送, 发; then 签发人 and 编辑, as far as they are known.
fn gazette(doc: &Document) -> Vec<Row> {
    let foot = &doc.foot;
    let mut rows: Vec<Row> = foot.lines.iter().map(|(word, whom)| named(word, &format!("{whom}。"))).collect();
    let people = [("签发人", &doc.head.signer), ("编辑", &foot.editor)];
    let people: Vec<String> =
        people.iter().filter_map(|(what, who)| who.as_ref().map(|who| format!("{what}：{who}"))).collect();
    if !people.is_empty() {
        rows.push(Row { text: people.join("\t"), hang: None });
    }
    rows.extend(foot.printed.as_ref().map(|(by, day)| Row { text: format!("{by}\t{day}印发"), hang: None }));
    rows
}

fn named(word: &str, whom: &str) -> Row {
    let hang = i64::try_from(word.chars().count() * 2 + 2).ok();
    Row { text: format!("{word}：{whom}"), hang }
}

/// A frame on the bottom of the type area of the page it is anchored in. Paragraphs with the same frame and the same
/// rules lie in one: thick above and below, thin between.
pub fn frame(x: &mut Xml) {
    x.empty(
        "w:framePr",
        &[
            ("w:w", "8844"),
            ("w:wrap", "notBeside"),
            ("w:vAnchor", "margin"),
            ("w:hAnchor", "margin"),
            ("w:xAlign", "left"),
            ("w:yAlign", "bottom"),
        ],
    );
    x.node("w:pBdr", &[], |x| {
        for (side, thick) in [("w:top", THICK), ("w:bottom", THICK), ("w:between", THIN)] {
            x.empty(side, &[("w:val", "single"), ("w:sz", thick), ("w:space", "1"), ("w:color", "000000")]);
        }
    });
}
