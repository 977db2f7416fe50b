//! What stands above the text: the red head of a 公文 or of a 函, the 报头 of a 刊物, the name of a form.

use super::super::measure::halves;
use super::super::model::{Document, Head, Layout, spans};
use super::flow::{CHAR, Flow, Ppr, Rpr, para, run};
use super::frame::{Double, Frame, RED};

/// One line of text.
const LINE: i64 = 579;
/// ⅞ of the height of a 3号 character.
const FIRST_LINE: i64 = 280;

pub fn write(flow: &mut Flow, doc: &Document) {
    match doc.layout {
        Layout::Official => official(flow, doc),
        Layout::Letter => letter(flow, doc),
        Layout::Gazette => gazette(flow, doc),
        Layout::Form => form(flow, doc),
        Layout::Listing => listing(flow, doc),
    }
}

fn official(flow: &mut Flow, doc: &Document) {
    let head = &doc.head;
    let before = match &head.masthead {
        Some(masthead) => {
            red_name(flow, masthead, 1700);
            number_line(flow, head);
            2 * LINE
        }
        None => {
            let above = [head.number.clone(), head.signer.as_ref().map(|s| format!("签发人：{s}"))];
            let above: Vec<String> = above.into_iter().flatten().collect();
            if !above.is_empty() {
                flow.spans("Normal", Ppr { align: Some("right"), ..Ppr::default() }, &spans(above.join("　　")));
            }
            if above.is_empty() { 0 } else { LINE }
        }
    };
    remarks(flow, head);
    title(flow, doc, before);
}

/// 信函 (10.1): the name 30 mm from the upper edge of the paper, a red double rule 4 mm below it, the number at the right
/// under the rule, the title two lines below.
fn letter(flow: &mut Flow, doc: &Document) {
    const NAME_AT: i64 = 1701;
    const BELOW_NAME: i64 = 227;
    let head = &doc.head;
    let name = head.masthead.as_deref().unwrap_or_default();
    let (width, size) = (flow.page.width, size_of(name, flow.page.width));
    // One line; more where a name is too long for the smallest type.
    let wide = i64::try_from(halves(name)).unwrap_or_default();
    let height = ((wide * size * 5 + width - 1) / width).clamp(1, 4) * size * 10;
    let frame = Frame { left: None, top: NAME_AT, width, height, above: None, below: None };
    para(flow.x, "Masthead", Ppr { framed: Some(frame), exact: Some(size * 10), ..Ppr::default() }, |x| {
        run(x, name, Rpr { size: Some(size), color: Some(RED), ..Rpr::default() });
    });
    // A character leaves about an eighth of its height white below.
    Double::ThickAbove.write(flow.x, NAME_AT + height - size * 10 / 8 + BELOW_NAME);
    let ppr = Ppr { before: Some(FIRST_LINE), align: Some("right"), ..Ppr::default() };
    flow.spans("DocNumber", ppr, &spans(head.number.as_deref().unwrap_or_default()));
    remarks(flow, head);
    title(flow, doc, 2 * LINE);
}

/// The title, `before` below what stands above it, and one line under it where nobody is addressed.
fn title(flow: &mut Flow, doc: &Document, before: i64) {
    flow.title(&doc.title, &doc.words, before);
    if !matches!(doc.body.first(), Some(super::Block::To(_))) {
        para(flow.x, "Text", Ppr::default(), |_| {});
    }
}

/// In half points: as large as one line takes, at most 48 pt. A character of n half points is 10 n twips wide.
fn size_of(name: &str, width: i64) -> i64 {
    let wide = i64::try_from(halves(name)).unwrap_or(i64::MAX).max(1);
    (width * 2 / wide / 10).clamp(24, 96)
}

/// The name in red on one line.
fn red_name(flow: &mut Flow, name: &str, before: i64) {
    let size = size_of(name, flow.page.width);
    para(flow.x, "Masthead", Ppr { before: Some(before), ..Ppr::default() }, |x| {
        run(x, name, Rpr { size: Some(size), color: Some(RED), ..Rpr::default() });
    });
}

/// 发文字号 two lines below, the red rule 4 mm under it; a paper that goes up has it left and 签发人 right.
fn number_line(flow: &mut Flow, head: &Head) {
    let number = head.number.as_deref().unwrap_or_default();
    let rule = Some((RED, 18, 6));
    let Some(signer) = &head.signer else {
        let ppr = Ppr { rule, before: Some(2 * LINE), ..Ppr::default() };
        return flow.spans("DocNumber", ppr, &spans(number));
    };
    let tabs = [(flow.page.width - CHAR, "right")];
    let ppr = Ppr { rule, tabs: &tabs, before: Some(2 * LINE), align: Some("left"), ..Ppr::default() };
    para(flow.x, "DocNumber", ppr, |x| {
        run(x, &format!("　{number}\t签发人："), Rpr::default());
        run(x, signer, Rpr { font: Some("楷体_GB2312"), ..Rpr::default() });
    });
}

/// 更正, 重打 and whatever else was said above the title.
fn remarks(flow: &mut Flow, head: &Head) {
    for remark in &head.remarks {
        flow.spans("Normal", Ppr { align: Some("center"), ..Ppr::default() }, &spans(remark.as_str()));
    }
}

fn gazette(flow: &mut Flow, doc: &Document) {
    let head = &doc.head;
    red_name(flow, head.masthead.as_deref().unwrap_or(&doc.title), 300);
    if let Some(number) = &head.number {
        flow.spans("DocNumber", Ppr { before: Some(120), ..Ppr::default() }, &spans(number.as_str()));
    }
    let tabs = [(flow.page.width - CHAR, "right")];
    let ppr = Ppr {
        rule: Some((RED, 18, 4)),
        tabs: &tabs,
        before: Some(if head.number.is_some() { 200 } else { LINE }),
        align: Some("left"),
        ..Ppr::default()
    };
    let unit = head.unit.as_deref().unwrap_or_default();
    let date = head.date.as_deref().unwrap_or_default();
    para(flow.x, "DocNumber", ppr, |x| run(x, &format!("　{unit}\t{date}"), Rpr::default()));
    remarks(flow, head);
    title(flow, doc, LINE);
}

fn form(flow: &mut Flow, doc: &Document) {
    flow.title(&doc.title, &doc.words, 0);
    let said: Vec<&str> = doc.head.number.iter().chain(&doc.head.remarks).map(String::as_str).collect();
    let ppr = Ppr { align: Some("right"), ..Ppr::default() };
    flow.spans("Normal", ppr, &spans(said.join("　　")));
}

fn listing(flow: &mut Flow, doc: &Document) {
    if !doc.title.is_empty() {
        flow.title(&doc.title, &doc.words, 0);
    }
    remarks(flow, &doc.head);
}
