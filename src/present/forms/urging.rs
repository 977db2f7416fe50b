//! 催办单: what was asked for how often, how late it is, and room for the answer.

use super::{form, known, limit_of, matter, open, pair, slip_number};
use crate::act::{Act, Case, Duty, DutyState, Office, OwnerRef, PeriodUrge, Urge, judge};
use crate::present::duty::{by_clock, late};
use crate::present::view::owner_name;
use crate::print::{Block, Document, FormRow};
use crate::rules::{Field, Rulebook};
use crate::time::Stamp;

/// One urging of a case: the act, what it says, and the how-many-th it is.
pub struct Urged<'a> {
    pub act: &'a Act,
    pub urge: &'a Urge,
    pub times: usize,
}

/// The duty urged; where none was named, the one that presses most.
fn duty_of<'c>(case: &'c Case, urge: &Urge, now: Stamp) -> Option<&'c Duty> {
    if let Some(n) = urge.duty {
        return case.duties.all.iter().find(|d| d.n == n);
    }
    let lateness = |duty: &&Duty| match judge(duty, now) {
        DutyState::Overdue { late_minutes } => late_minutes,
        _ => -1,
    };
    // Of those alike the first, which is the lead's: the greatest is the last of its equals.
    case.duties.all.iter().rev().filter(|d| d.is_open() && !d.superseded).max_by_key(lateness)
}

fn lateness(duty: &Duty, now: Stamp) -> String {
    match judge(duty, now) {
        // The box says 已超 already.
        DutyState::Overdue { late_minutes } => late(late_minutes, by_clock(duty)).replacen('超', "", 1),
        _ => "尚未超时".to_string(),
    }
}

/// What was asked and by whom, and the boxes for the answer.
fn rows(urge: [Option<String>; 4]) -> Vec<FormRow> {
    let [when, by, via, note] = urge;
    vec![
        pair(known("催办时间", when), open("催办人", by)),
        FormRow::of([known("催办方式", via)]),
        FormRow::of([open("催办要求", note)]).high(3),
        FormRow::of([open("办理进度及未按期办结原因", None)]).high(6),
        pair(open("承办人签字", None), open("负责人签字", None)),
        pair(open("签收时间", None), open("反馈时间", None)),
    ]
}

pub fn urging_form(case: &Case, urged: &Urged, office: &Office, book: &Rulebook, now: Stamp) -> Document {
    let duty = duty_of(case, urged.urge, now);
    let owner = duty.map(|d| owner_name(&d.owner, office));
    let slip = duty.and_then(|d| match d.owner {
        OwnerRef::Unit(unit) => case.slips.iter().rev().find(|s| s.to == unit || s.with.contains(&unit)),
        _ => None,
    });
    let level = case.level.as_deref().map(|level| book.level_name(level).to_string());
    let mut boxes = vec![
        pair(known("催办对象", owner), known("催办次数", Some(format!("第{}次", urged.times)))),
        FormRow::of([known("事由", matter(case))]).high(2),
        pair(known("原单号", slip.map(|slip| slip_number(slip, book))), known("等级", level)),
        pair(known("催办事项", duty.map(|d| d.name.clone())), known("依据", duty.map(|d| d.clause.clone()))),
        pair(known("办理时限", duty.and_then(limit_of)), known("已超时长", duty.map(|duty| lateness(duty, now)))),
    ];
    let via = urged.urge.via.as_deref().map(|via| book.name_of(Field::Via, via).to_string());
    let (when, by) = (urged.act.at.paper(), urged.act.operator.clone());
    boxes.extend(rows([Some(when), Some(by), via, urged.urge.note.clone()]));
    form("催办单", None, Vec::new(), vec![Block::Form(boxes)])
}

/// An urging of what a period owes.
pub struct PeriodUrged<'a> {
    pub at: Stamp,
    pub urge: &'a PeriodUrge,
    pub times: usize,
    /// Who owes what for which period, as people call it.
    pub owner: String,
    pub what: String,
    pub period: String,
    pub duty: Option<&'a Duty>,
}

pub fn period_urging_form(urged: &PeriodUrged, now: Stamp) -> Document {
    let duty = urged.duty;
    let mut boxes = vec![
        pair(known("催办对象", Some(urged.owner.clone())), known("催办次数", Some(format!("第{}次", urged.times)))),
        pair(known("催办事项", Some(urged.what.clone())), known("期间", Some(urged.period.clone()))),
        pair(known("报送时限", duty.and_then(limit_of)), known("已超时长", duty.map(|duty| lateness(duty, now)))),
        FormRow::of([known("依据", duty.map(|d| d.clause.clone()))]),
    ];
    boxes.extend(rows([Some(urged.at.paper()), None, urged.urge.via.clone(), urged.urge.note.clone()]));
    form("催办单", None, Vec::new(), vec![Block::Form(boxes)])
}
