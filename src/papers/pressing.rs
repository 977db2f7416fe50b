//! 督办函: what one unit is pressed for, in words. Facts only: what it is asked to do beyond them, a person writes.

use super::input::PaperInput;
use super::tables;
use super::words::as_of;
use crate::figures::{Handed, Pressed, PressedDuty};

fn duties<'a>(input: &'a PaperInput) -> impl Iterator<Item = &'a PressedDuty> {
    input.material.pressed.iter().flat_map(|pressed| &pressed.duties)
}

/// 你单位承办的舆情事项2件，有3项时限事项尚未办结，其中领导批示督办1项、超过时限2项.
pub fn summary(input: &PaperInput) -> String {
    let all = duties(input).count();
    if all == 0 {
        return String::new();
    }
    let instructed = duties(input).filter(|d| d.instructed).count();
    let late = duties(input).filter(|d| d.late_minutes.is_some()).count();
    let parts = [("领导批示督办", instructed), ("超过时限", late)];
    let parts: Vec<String> = parts.iter().filter(|(_, n)| *n > 0).map(|(what, n)| format!("{what}{n}项")).collect();
    let cases = input.material.pressed.len();
    format!("你单位承办的舆情事项{cases}件，有{all}项时限事项尚未办结，其中{}", parts.join("、"))
}

/// Each case in a paragraph: what it is, what the leader wrote, how far the unit has come.
pub fn matters(input: &PaperInput) -> String {
    let all = &input.material.pressed;
    if let [one] = all.as_slice() {
        return matter(input, one);
    }
    let lines = all.iter().zip(1..).map(|(one, n)| format!("{n}．{}", matter(input, one)));
    lines.collect::<Vec<_>>().join("\n\n")
}

fn matter(input: &PaperInput, one: &Pressed) -> String {
    let mut said = vec![format!("{}（{}）", tables::case_title(input, &one.case), one.case.id)];
    said.extend(one.case.demand.as_deref().map(|demand| format!("诉求：{}", input.safe(demand))));
    said.extend(one.handed.as_ref().map(|handed| progress(input, handed)));
    for words in &one.said {
        said.push(format!("{}{}批示：“{}”", words.at.paper(), input.safe(&words.by), input.safe(&words.text)));
    }
    said.iter().map(|part| format!("{}。", part.trim_end_matches('。'))).collect()
}

/// 6月3日9时转你单位办理，6月4日9时签收，尚未反馈办理结果.
fn progress(input: &PaperInput, handed: &Handed) -> String {
    let received = match handed.received {
        Some(at) => format!("{}签收", at.paper()),
        None => "尚未签收".to_string(),
    };
    let handled = match &handed.handled {
        Some((at, result)) => format!("{}反馈：{}", at.paper(), input.safe(result)),
        None => "尚未反馈办理结果".to_string(),
    };
    format!("{}转你单位办理，{received}，{handled}", handed.at.paper())
}

/// The duties one by one: since when, until when, how late, how often urged, by what clause.
pub fn table(input: &PaperInput) -> String {
    let rows = input.material.pressed.iter().flat_map(|one| one.duties.iter().map(|duty| (one.case.id, duty))).zip(1..);
    let rows = rows.map(|((case, duty), n)| {
        vec![
            n.to_string(),
            case.to_string(),
            duty.name.clone(),
            duty.opened_at.ledger(),
            duty.due_at.map_or_else(|| input.safe(duty.why.as_deref().unwrap_or("—")), |due| due.deadline()),
            duty.due_at.zip(duty.late_minutes).map_or("—".to_string(), |(due, late)| tables::lateness(due, late)),
            if duty.urged > 0 { format!("{}次", duty.urged) } else { "—".to_string() },
            duty.clause.clone(),
        ]
    });
    let headings = ["序号", "编号", "时限事项", "交办时间", "应于", "超时", "催办", "依据"];
    tables::table(&headings, 8, &rows.collect::<Vec<_>>())
}

/// The one limit that is still to come; empty where there is none, or more than one.
pub fn answer_by(input: &PaperInput) -> String {
    let mut coming: Vec<_> = duties(input).filter(|d| d.late_minutes.is_none()).filter_map(|d| d.due_at).collect();
    coming.sort_unstable();
    coming.dedup();
    match coming.as_slice() {
        [due] => as_of(*due),
        _ => String::new(),
    }
}
