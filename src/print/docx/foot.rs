//! What stands at the foot of the last page: the 版记 of a 公文, the 报尾 of a 刊物, between rules as wide as the text, the
//! 抄送 of a 函 without rules. Its last line is the last of the type area.
//!
//! It stands on the page the text ends on, odd or even. Where a paper is bound in double-sided sheets the practice is an
//! even page; which page the text ends on is known to the word processor alone, and a section that always begins on an
//! even page would add an empty leaf to every text that ends on one.

use super::super::model::{Document, Foot, Layout};
use super::flow::{Flow, Ppr, Rpr, para, run};
use super::frame::{Frame, Rule};
use super::page;
use crate::print::measure::halves;

/// 0.35 mm and 0.25 mm.
const THICK: Rule = Rule { color: "000000", thick: 8 };
const THIN: Rule = Rule { color: "000000", thick: 6 };
/// One 4号 character.
const CHAR: i64 = 280;
/// One line of it.
const LINE: i64 = 480;
/// 156 mm.
const TYPE_WIDTH: i64 = 8844;

pub fn write(flow: &mut Flow, doc: &Document) {
    let rows = match doc.layout {
        Layout::Official => colophon(&doc.foot),
        Layout::Letter => copies(&doc.foot),
        Layout::Gazette => gazette(doc),
        Layout::Form | Layout::Listing => Vec::new(),
    };
    if rows.is_empty() {
        // A table may not be the last thing of a body.
        return para(flow.x, "Thin", Ppr::default(), |_| {});
    }
    let tabs = [(flow.page.width - CHAR, "right")];
    // A letter says neither who printed it nor when, and has no rules there.
    let ruled = doc.layout != Layout::Letter;
    let mut top = page::TEXT_ENDS - rows.iter().map(Row::height).sum::<i64>();
    for (i, row) in rows.iter().enumerate() {
        let hang = row.hang.map(|halves| CHAR * halves / 2);
        let ppr = Ppr {
            framed: Some(Frame {
                left: None,
                top,
                width: TYPE_WIDTH,
                height: row.height(),
                above: (ruled && i == 0).then_some(THICK),
                below: ruled.then_some(if i + 1 == rows.len() { THICK } else { THIN }),
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

/// 抄送 and the like, a row each.
fn copies(foot: &Foot) -> Vec<Row> {
    foot.lines.iter().map(|(word, whom)| named(word, &format!("{whom}。"))).collect()
}

/// 抄送, then who printed it and when.
fn colophon(foot: &Foot) -> Vec<Row> {
    let mut rows = copies(foot);
    rows.extend(foot.printed.as_ref().map(|(by, day)| Row { text: format!("{by}\t{day}印发"), hang: None }));
    rows
}

/// 报, 送, 发; then 签发人 and 编辑, as far as they are known.
fn gazette(doc: &Document) -> Vec<Row> {
    let foot = &doc.foot;
    let mut rows = copies(foot);
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
