//! Which block of a body is what.

use super::Setting;
use super::markdown::Raw;
use super::marks::{is_date, is_document_number, line_of_recipients, printed};
use crate::print::model::{Block, Document, Foot, Head, Layout, spans, text_of};

/// The words above the account of the figures.
const NOTES: &str = "数据说明";

pub fn assemble(raw: Vec<Raw>, setting: &Setting) -> Document {
    let mut doc = Document {
        layout: setting.layout,
        head: setting.head.clone(),
        foot: setting.foot.clone(),
        title: setting.title.clone(),
        words: setting.words.clone(),
        mark: setting.mark.clone(),
        ..Document::default()
    };
    let mut rest = raw;
    if let Some(at) = rest.iter().position(|r| matches!(r, Raw::Heading(1, _))) {
        let below = rest.split_off(at + 1);
        if let Some(Raw::Heading(_, title)) = rest.pop() {
            doc.title = text_of(&title);
        }
        head(&rest, &mut doc.head, &mut doc.mark);
        // Only lines are expected above a title; what is more than a line belongs to the text.
        doc.body = rest.into_iter().filter(|r| !matches!(r, Raw::Para(_))).map(block).collect();
        rest = below;
    }
    let printed = take_printed(&mut rest);
    doc.foot.printed = doc.foot.printed.or(printed);
    let notes = take_notes(&mut rest);
    let after = take_after_signature(&mut rest, &mut doc.foot);
    addressee(&mut rest, &mut doc.body);
    let mut attachments = take_attachments(&mut rest);
    let own = attachments.len();
    let annexed = matches!(setting.layout, Layout::Official | Layout::Letter);
    if notes.is_some() && annexed {
        attachments.push(NOTES.to_string());
    }
    doc.body.extend(rest.into_iter().map(block));
    illustrate(&mut doc.body, setting);
    if !attachments.is_empty() {
        doc.body.push(Block::Attachments(attachments));
    }
    let Signed { signature, more } = after;
    seat(&mut doc, signature);
    doc.body.extend(more.into_iter().map(block));
    if let Some(notes) = notes {
        let label = if own > 0 { format!("附件{}", own + 1) } else { "附件".to_string() };
        doc.body.push(match annexed {
            true => Block::Annex { label, title: NOTES.to_string() },
            false => Block::Heading(1, spans(NOTES)),
        });
        doc.body.extend(notes.into_iter().map(block));
    }
    red_head(&mut doc);
    doc
}

fn block(raw: Raw) -> Block {
    match raw {
        Raw::Heading(level, spans) => Block::Heading(level.saturating_sub(1).clamp(1, 4), spans),
        Raw::Para(spans) => Block::Para(spans),
        Raw::Quote(spans) => Block::Quote(spans),
        Raw::Table(table) => Block::Table(table),
    }
}

fn para(raw: &Raw) -> Option<String> {
    match raw {
        Raw::Para(spans) => Some(text_of(spans)),
        _ => None,
    }
}

/// Number, signer and remarks stand above the title, several on a line apart by wide blanks.
fn head(above: &[Raw], head: &mut Head, mark: &mut Option<String>) {
    for line in above.iter().filter_map(para) {
        if line.starts_with("草稿") {
            mark.get_or_insert(line);
            continue;
        }
        for piece in line.split("　　").map(str::trim).filter(|p| !p.is_empty()) {
            match piece.strip_prefix("签发人：") {
                Some(signer) => {
                    head.signer.get_or_insert(signer.to_string());
                }
                None if head.number.as_deref() == Some(piece) => {}
                None if head.number.is_none() && is_number(piece) => head.number = Some(piece.to_string()),
                None => head.remarks.push(piece.to_string()),
            }
        }
    }
}

/// A 发文字号 or the number of an issue.
fn is_number(piece: &str) -> bool {
    is_document_number(piece) || piece.contains('第') && piece.contains('期') || piece.ends_with('号')
}

/// The line issue adds at the end.
fn take_printed(rest: &mut Vec<Raw>) -> Option<(String, String)> {
    let printed = rest.last().and_then(para).and_then(|line| printed(&line))?;
    rest.pop();
    Some(printed)
}

/// Charts stand where the account of the figures ends: before the second section, or at the end of the text.
fn illustrate(body: &mut Vec<Block>, setting: &Setting) {
    let sections = body.iter().enumerate().filter(|(_, b)| matches!(b, Block::Heading(1, _)));
    let at = sections.map(|(at, _)| at).nth(1).unwrap_or(body.len());
    body.splice(at..at, setting.charts.iter().cloned().map(Block::Chart));
}

/// 数据说明 and what follows it.
fn take_notes(rest: &mut Vec<Raw>) -> Option<Vec<Raw>> {
    let is_head = |raw: &Raw| match raw {
        Raw::Para(spans) => text_of(spans) == NOTES && spans.iter().all(|s| s.bold),
        Raw::Heading(_, spans) => text_of(spans) == NOTES,
        _ => false,
    };
    let at = rest.iter().rposition(is_head)?;
    let notes = rest.split_off(at + 1);
    rest.pop();
    Some(notes)
}

struct Signed {
    signature: Option<(String, Option<String>)>,
    /// What stands below the name and is no line of recipients.
    more: Vec<Raw>,
}

/// The last name with a day below it, and what stands under them.
fn take_after_signature(rest: &mut Vec<Raw>, foot: &mut Foot) -> Signed {
    let is_name = |raw: &Raw| para(raw).is_some_and(|name| name.chars().count() <= 30 && !name.contains(['。', '：']));
    let at = (1..rest.len()).rev().find(|at| para(&rest[*at]).is_some_and(|d| is_date(&d)) && is_name(&rest[at - 1]));
    let Some(at) = at else { return Signed { signature: None, more: Vec::new() } };
    let below = rest.split_off(at + 1);
    let date = rest.pop().as_ref().and_then(para);
    let unit = rest.pop().as_ref().and_then(para).unwrap_or_default();
    let mut more = Vec::new();
    for raw in below {
        match para(&raw).and_then(|line| line_of_recipients(&line)) {
            Some(line) => foot.lines.push(line),
            None => more.push(raw),
        }
    }
    Signed { signature: Some((unit, date)), more }
}

/// 主送机关: the first line, if it ends like an address.
fn addressee(rest: &mut Vec<Raw>, body: &mut Vec<Block>) {
    let is_to = rest.first().and_then(para).is_some_and(|line| line.ends_with('：') && !line.contains('。'));
    if is_to && let Raw::Para(spans) = rest.remove(0) {
        body.push(Block::To(spans));
    }
}

/// `附件：1.名册` and the numbered lines below it, at the end of the text.
fn take_attachments(rest: &mut Vec<Raw>) -> Vec<String> {
    let starts = |raw: &Raw| para(raw).is_some_and(|line| line.starts_with("附件："));
    let Some(at) = rest.iter().rposition(starts) else { return Vec::new() };
    if !rest[at..].iter().all(|raw| para(raw).is_some_and(|l| starts(raw) || numbered(&l).is_some())) {
        return Vec::new();
    }
    let lines: Vec<String> = rest.split_off(at).iter().filter_map(para).collect();
    let names = lines.iter().map(|line| {
        let line = line.strip_prefix("附件：").unwrap_or(line).trim().to_string();
        numbered(&line).unwrap_or(line)
    });
    names.filter(|name| !name.is_empty()).collect()
}

/// `2.名册` without its number.
fn numbered(line: &str) -> Option<String> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let name = rest.strip_prefix(['.', '．', '、'])?;
    (rest.len() < line.len()).then(|| name.trim().to_string())
}

/// A 刊物 says who and when in its head, a 公文 below its text.
fn seat(doc: &mut Document, signature: Option<(String, Option<String>)>) {
    let Some((unit, date)) = signature else { return };
    match doc.layout {
        Layout::Gazette => {
            doc.head.unit.get_or_insert(unit);
            doc.head.date = doc.head.date.take().or(date);
        }
        _ => doc.body.push(Block::Signature { unit, date }),
    }
}

/// A 公文 without a 发文字号 is an internal paper and has no red head. A 函 always bears the name of who writes it.
fn red_head(doc: &mut Document) {
    let numbered = doc.head.number.as_deref().is_some_and(is_document_number);
    if !numbered && doc.layout == Layout::Official {
        doc.head.masthead = None;
    }
}
