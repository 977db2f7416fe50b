//! 督办单: a leader's words as they stand, who is to act on them by when, and what came of it.

use super::{form, known, limit_of, matter, open, pair};
use crate::act::{Case, Instruction, Office};
use crate::present::view::owner_name;
use crate::print::{Block, Document, FormRow};
use crate::rules::Rulebook;

pub fn supervision_form(case: &Case, instruction: &Instruction, office: &Office, book: &Rulebook) -> Document {
    let opened = case.timeline.iter().find(|a| a.seq == instruction.seq);
    let duty = case.opened_by(instruction.seq).last();
    let level = case.level.as_deref().map(|level| book.level_name(level).to_string());
    let owner = duty.map(|d| owner_name(&d.owner, office));
    let boxes = vec![
        FormRow::of([known("督办事项", matter(case))]).high(2),
        pair(known("报送单位", Some(office.unit_name(case.unit))), known("等级", level)),
        pair(known("批示领导", Some(instruction.instruct.by.clone())), known("批示时间", Some(instruction.at.paper()))),
        FormRow::of([known("批示内容", Some(instruction.instruct.text.clone()))]).high(4),
        pair(known("承办单位", owner), known("反馈时限", duty.and_then(limit_of))),
        pair(known("督办人", opened.map(|a| a.operator.clone())), open("签收人及时间", None)),
        FormRow::of([open("办理结果", None)]).high(6),
        pair(open("承办人签字", None), open("负责人签字", None)),
    ];
    form("督办单", None, Vec::new(), vec![Block::Form(boxes)])
}
