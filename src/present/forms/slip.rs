//! 信息流转单: who is to do what by when, who signed, what came back; below it the part to be torn off and sent back.

use super::{form, known, limit_of, matter, open, pair, slip_number};
use crate::act::{Act, Case, Deed, Office, Slip};
use crate::print::{Block, Document, FormRow, spans};
use crate::rules::{Field, Rulebook};
use crate::time::Stamp;

/// From the second copy on it says 重打; the number is always that of the slip.
pub fn slip_form(case: &Case, slip: &Slip, copy: u32, office: &Office, book: &Rulebook) -> Document {
    let name = book.slip_name();
    let number = slip_number(slip, book);
    let again = if copy > 1 { vec![format!("（重打，第{copy}次）")] } else { Vec::new() };
    let signed = case.timeline.iter().find(|a| a.seq == slip.seq);
    let facts = &case.facts;
    let word = |field: Field, id: &Option<String>| id.as_deref().map(|id| book.name_of(field, id).to_string());
    let source = [word(Field::Channel, &facts.channel), word(Field::Source, &facts.source), facts.url.clone()];
    let mut source: Vec<String> = source.into_iter().flatten().collect();
    source.dedup();
    let with: Vec<String> = slip.with.iter().map(|unit| office.unit_name(*unit)).collect();
    let copies: Vec<String> = slip.copies.iter().map(|unit| office.unit_name(*unit)).collect();
    let at = |at: Stamp| at.paper();
    let done = |end: &Option<(Stamp, String)>| end.as_ref().map(|(t, said)| format!("{}，{said}", at(*t)));
    let level = case.level.as_deref().map(|level| book.level_name(level).to_string());
    let lead = if slip.lead { "处理主体（牵头）" } else { "处理主体" };
    let mut rows = vec![
        FormRow::of([known("事由", matter(case))]),
        pair(known("来源", Some(source.join("、"))), known("报送单位", Some(office.unit_name(case.unit)))),
        pair(known("等级", level), known("类别", word(Field::Category, &facts.category))),
        pair(known(lead, Some(office.unit_name(slip.to))), known("协办", Some(with.join("、")))),
        FormRow::of([known("抄送", Some(copies.join("、")))]),
        FormRow::of([known("工作边界", slip.boundary.clone())]).high(2),
        FormRow::of([known("办理时限", limit(case, slip))]),
        FormRow::of([known("签发", signed.map(|a| format!("{}，{}", a.operator, at(a.at))))]),
        FormRow::of([open("签收", slip.received.map(|t| format!("{}{}", at(t), receiver(case, slip))))]),
        FormRow::of([open("办理结果", done(&slip.handled))]).high(3),
    ];
    let ends = [("退回", done(&slip.returned)), ("收回", done(&slip.withdrawn))];
    rows.extend(
        ends.into_iter().filter(|(_, said)| said.is_some()).map(|(what, said)| FormRow::of([open(what, said)])),
    );
    rows.push(pair(open("承办人签字", None), open("负责人签字", None)));
    // Torn off and sent back: who answers for which slip, and what was done.
    let answer = vec![
        pair(known("单号", Some(number.clone())), known("办理单位", Some(office.unit_name(slip.to)))),
        FormRow::of([open("办理结果", slip.handled.as_ref().map(|(_, said)| said.clone()))]).high(2),
        pair(open("办理人", None), open("反馈时间", slip.handled.as_ref().map(|(t, _)| at(*t)))),
    ];
    let body = vec![Block::Form(rows), Block::Heading(1, spans("回执")), Block::Form(answer)];
    form(name, Some(number), again, body)
}

/// By when the addressee is to answer.
fn limit(case: &Case, slip: &Slip) -> Option<String> {
    let target = slip.to.0.to_string();
    let opened = case.duties.all.iter().rev().find(|d| d.kind == "handle" && d.target.as_ref() == Some(&target))?;
    limit_of(opened)
}

fn receiver(case: &Case, slip: &Slip) -> String {
    let signs = |a: &&Act| matches!(&a.deed, Deed::Receive(d) if d.unit == slip.to) && a.seq > slip.seq;
    let by = case.standing_acts().find(signs).and_then(|a| match &a.deed {
        Deed::Receive(d) => d.by.clone(),
        _ => None,
    });
    by.map(|by| format!("，{by}")).unwrap_or_default()
}
