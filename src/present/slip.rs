//! 信息流转单 as it is printed and goes with the case: who is to do what by when, who signed, what came back.

use crate::act::{Act, Case, Deed, Office, Slip};
use crate::rules::{Field, Rulebook};
use crate::text::{mask, one_line};
use crate::time::Stamp;

/// The slip in Markdown. From the second copy on it says 重打; the number is always that of the slip.
pub fn slip_page(case: &Case, slip: &Slip, copy: u32, office: &Office, book: &Rulebook) -> String {
    let kind = book.papers.iter().find(|p| p.template == "slip");
    let name = kind.map_or("信息流转单", |k| k.term.name.as_str());
    let number = kind.and_then(|k| k.series.as_ref()).map_or_else(
        || format!("{}年{}号", slip.year, slip.number),
        |s| s.format.replace("{year}", &slip.year.to_string()).replace("{n}", &slip.number.to_string()),
    );
    let again = if copy > 1 { format!("　　（重打，第{copy}次）") } else { String::new() };
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
    let rows: Vec<(&str, Option<String>)> = vec![
        ("事由", Some(format!("{}（{}）", case.title(), case.id))),
        ("来源", Some(source.join("、"))),
        ("报送单位", Some(office.unit_name(case.unit))),
        ("等级", case.level.as_deref().map(|level| book.level_name(level).to_string())),
        ("类别", word(Field::Category, &facts.category)),
        ("处理主体", Some(office.unit_name(slip.to))),
        ("协办", Some(with.join("、"))),
        ("抄送", Some(copies.join("、"))),
        ("工作边界", slip.boundary.clone()),
        ("办理时限", limit(case, slip)),
        ("签发", signed.map(|a| format!("{}，{}", a.operator, at(a.at)))),
        ("签收", slip.received.map(|t| format!("{}{}", at(t), receiver(case, slip)))),
        ("办理结果", done(&slip.handled)),
        ("退回", done(&slip.returned)),
        ("收回", done(&slip.withdrawn)),
    ];
    let mut page = format!("# {name}\n\n{number}{again}\n\n| 项目 | 内容 |\n|---|---|\n");
    table(&rows, &["签收", "办理结果"], &mut page);
    // Torn off and sent back: who answers for which slip, and what was done.
    let answer: Vec<(&str, Option<String>)> = vec![
        ("流转单编号", Some(number)),
        ("办理单位", Some(office.unit_name(slip.to))),
        ("办理结果", slip.handled.as_ref().map(|(_, said)| said.clone())),
        ("办理人", None),
        ("反馈时间", slip.handled.as_ref().map(|(t, _)| at(*t))),
    ];
    page.push_str("\n## 回执\n\n| 项目 | 内容 |\n|---|---|\n");
    table(&answer, &["办理结果", "办理人", "反馈时间"], &mut page);
    page
}

/// Rows that say something, and those still to be written in by hand.
fn table(rows: &[(&str, Option<String>)], kept: &[&str], page: &mut String) {
    for (what, said) in rows {
        let said = said.as_deref().map(|s| one_line(&mask(s)).replace('|', "\\|")).filter(|s| !s.is_empty());
        if said.is_some() || kept.contains(what) {
            page.push_str(&format!("| {what} | {} |\n", said.unwrap_or_default()));
        }
    }
}

/// By when the addressee is to answer.
fn limit(case: &Case, slip: &Slip) -> Option<String> {
    let target = slip.to.0.to_string();
    let opened = case.duties.all.iter().rev().find(|d| d.kind == "handle" && d.target.as_ref() == Some(&target))?;
    Some(opened.due_at.map_or_else(|| opened.why.clone().unwrap_or_default(), |due| format!("{} 前", due.deadline())))
}

fn receiver(case: &Case, slip: &Slip) -> String {
    let signs = |a: &&Act| matches!(&a.deed, Deed::Receive(d) if d.unit == slip.to) && a.seq > slip.seq;
    let by = case.standing_acts().find(signs).and_then(|a| match &a.deed {
        Deed::Receive(d) => d.by.clone(),
        _ => None,
    });
    by.map(|by| format!("，{by}")).unwrap_or_default()
}
