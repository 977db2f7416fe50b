//! 传阅单: who is to read a paper, in which order, and room for each to sign and to write.

use super::{form, known, pair, safe};
use crate::act::{Office, Paper};
use crate::print::{Block, Document, Field, FormRow};
use crate::rules::Rulebook;

/// A reader who has signed stands with the time and his words, the others have room.
pub fn circulation_form(paper: &Paper, office: &Office, book: &Rulebook) -> Document {
    let label = paper.issue.as_ref().and_then(|(_, issue)| issue.label.clone());
    let at = paper.done_at().unwrap_or(paper.drafted_at);
    let kind = book.paper(&paper.kind).map_or(paper.kind.as_str(), |k| k.term.name.as_str());
    let mut rows = vec![
        FormRow::of([known("文件标题", Some(paper.title.clone()))]).high(2),
        pair(known("文种", Some(kind.to_string())), known("文号（期号）", label)),
        pair(known("来文单位", Some(office.unit_name(paper.unit))), known("时间", Some(at.paper()))),
    ];
    for (n, reader) in (1..).zip(&paper.circulation) {
        let read = reader.read.map(|(_, at)| at.paper()).unwrap_or_default();
        let note = reader.note.as_deref().map(safe).unwrap_or_default();
        let value = format!("阅签时间：{read}\n意见：{note}");
        rows.push(FormRow::of([Field::new(format!("{n}. {}", safe(&reader.name)), value)]).high(3));
    }
    form("传阅单", Some(paper.id.to_string()), Vec::new(), vec![Block::Form(rows)])
}
