//! What stands above the text: the red head of a 公文, the 报头 of a 刊物, the name of a form.

use super::super::measure::halves;
use super::super::model::{Document, Head, Layout, spans};
use super::flow::{CHAR, Flow, Ppr, Rpr, para, run};

const RED: &str = "E60012";
/// One line of text.
const LINE: i64 = 579;

pub fn write(flow: &mut Flow, doc: &Document) {
    match doc.layout {
        Layout::Official | Layout::Letter => official(flow, doc),
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
    flow.title(&doc.title, &doc.words, before);
    // One line below the title, where nobody is addressed.
    if !matches!(doc.body.first(), Some(super::Block::To(_))) {
        para(flow.x, "Text", Ppr::default(), |_| {});
    }
}

/// The name in red, as large as one line takes, at most 48 pt.
fn red_name(flow: &mut Flow, name: &str, before: i64) {
    let wide = i64::try_from(halves(name)).unwrap_or(i64::MAX).max(1);
    // Twips to half points: a character of n half points is 10 n twips wide.
    let size = (flow.page.width * 2 / wide / 10).clamp(24, 96);
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
    flow.title(&doc.title, &doc.words, LINE);
    if !matches!(doc.body.first(), Some(super::Block::To(_))) {
        para(flow.x, "Text", Ppr::default(), |_| {});
    }
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
