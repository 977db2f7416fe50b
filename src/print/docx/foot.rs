//! What stands at the foot of the last page: the 版记 of a 公文, the 报尾 of a 刊物, between rules as wide as the text.

use super::super::model::{Document, Foot, Layout};
use super::super::xml::Xml;
use super::flow::{Flow, Ppr, Rpr, para, run};
use super::page;
use crate::print::measure::halves;

/// 0.35 mm and 0.25 mm, in ⅛ pt.
const THICK: &str = "8";
const THIN: &str = "6";
/// One 4号 character.
const CHAR: i64 = 280;
/// One line of it.
const LINE: i64 = 480;
/// 156 mm.
const TYPE_WIDTH: i64 = 8844;

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
    let mut top = page::TEXT_ENDS - rows.iter().map(Row::height).sum::<i64>();
    for (i, row) in rows.iter().enumerate() {
        let hang = row.hang.map(|halves| CHAR * halves / 2);
        let ppr = Ppr {
            framed: Some(Frame {
                top,
                height: row.height(),
                above: (i == 0).then_some(THICK),
                below: if i + 1 == rows.len() { THICK } else { THIN },
            }),
            tabs: if row.text.contains('\t') { &tabs } else { &[] },
            left: Some(CHAR + hang.unwrap_or(0)),
            right: Some(CHAR),
            hanging: hang,
            ..Ppr::default()
        };
        top += row.height();
        para(flow.x, "Colophon", ppr, |x| run(x, &row.text, Rpr::default()));
    }
    // What the frames are anchored in.
    para(flow.x, "Thin", Ppr::default(), |_| {});
}

/// A line between two rules; further lines of it hang under its text by so many half characters.
struct Row {
    text: String,
    hang: Option<i64>,
}

impl Row {
    fn height(&self) -> i64 {
        let room = (TYPE_WIDTH / CHAR - 2) * 2 - self.hang.unwrap_or(0);
        let wide = i64::try_from(halves(&self.text)).unwrap_or(0) - self.hang.unwrap_or(0);
        let lines = if self.text.contains('\t') { 1 } else { (wide + room - 1) / room.max(1) };
        lines.clamp(1, 12) * LINE
    }
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

/// A row at its place on the page. Each is a frame of its own: LibreOffice lays a frame of several paragraphs where the
/// text ends, not at the foot.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    /// From the upper edge of the paper.
    top: i64,
    height: i64,
    above: Option<&'static str>,
    below: &'static str,
}

/// Place and rules of a framed paragraph.
pub fn frame(x: &mut Xml, frame: Frame) {
    let (width, top, height) = (TYPE_WIDTH.to_string(), frame.top.to_string(), frame.height.to_string());
    x.empty(
        "w:framePr",
        &[
            ("w:w", &width),
            ("w:h", &height),
            ("w:hRule", "exact"),
            ("w:wrap", "notBeside"),
            ("w:vAnchor", "page"),
            ("w:hAnchor", "margin"),
            ("w:xAlign", "left"),
            ("w:y", &top),
        ],
    );
    x.node("w:pBdr", &[], |x| {
        let mut rule = |side: &str, thick: &str| {
            x.empty(side, &[("w:val", "single"), ("w:sz", thick), ("w:space", "0"), ("w:color", "000000")]);
        };
        if let Some(thick) = frame.above {
            rule("w:top", thick);
        }
        rule("w:bottom", frame.below);
    });
}
