//! Taking an act back (撤销). Refused where something recorded later, or an issued paper, rests on it.

use super::order;
use super::taking::Work;
use crate::act::{Act, Case, Deed, Outcome, PaperState, Subject, Withdraw};
use crate::error::{Error, Result};
use crate::rules::decide::backfilled;
use crate::rules::owing::owed;

impl Work<'_, '_> {
    /// Takes act `seq` back; its subject and what it was.
    pub fn withdraw(&mut self, seq: u64, reason: &str) -> Result<(Subject, &'static str)> {
        if reason.trim().is_empty() {
            return Err(Error::refused("撤销要写理由"));
        }
        let view = self.desk.view();
        let act = view
            .act(seq)?
            .ok_or_else(|| Error::refused(format!("没有第{seq}号经办记录")).hint("记录号见 yuqing show 编号"))?;
        let verb = crate::act::verb_zh(act.deed.verb());
        let acts = view.acts(act.subject)?;
        if crate::act::withdrawn(&acts).contains(&seq) {
            return Err(Error::refused(format!("第{seq}号经办记录（{verb}）已经撤销过")));
        }
        refuse_by_kind(&act, verb)?;
        order::taken_back(&act, self.at, self.desk.now())?;
        if let Some(later) = resting_on(&acts, seq) {
            return Err(Error::refused(format!(
                "第{seq}号（{verb}）不能撤销：第{}号（{}）以它为依据",
                later.seq,
                crate::act::verb_zh(later.deed.verb())
            ))
            .hint(format!("要撤先撤后一条：yuqing withdraw {} --reason 理由", later.seq)));
        }
        let backfill = backfilled(self.in_force()?.book, self.at, self.desk.now());
        let mut outcome = Outcome { backfill, ..Outcome::default() };
        match act.subject {
            Subject::Case(id) => {
                if let Some(paper) = view.paper_resting_on(id, seq)? {
                    return Err(Error::refused(format!("第{seq}号（{verb}）已写入印发的文书 {paper}，不能撤销"))
                        .hint("如实更正：yuqing amend，或在下期文书中说明"));
                }
                outcome.owed = self.owed_without(&acts, seq)?;
            }
            Subject::Paper(id) => {
                let paper = self.desk.paper(id)?;
                if paper.state == PaperState::Issued && !matches!(act.deed, Deed::Adopt(_) | Deed::Instruct(_)) {
                    return Err(
                        Error::refused(format!("{id} 已印发，它的经办记录不能撤销")).hint("有误的，重新起草并印发更正")
                    );
                }
            }
            Subject::Office => {}
        }
        let deed = Deed::from(Withdraw { seq, reason: reason.to_string() });
        match act.subject {
            Subject::Case(id) => {
                let case = self.desk.case(id)?.clone();
                self.lay_down(&case, deed, outcome)?
            }
            subject => self.desk.append(subject, self.at, deed, outcome)?,
        };
        Ok((act.subject, verb))
    }

    /// What the case lacks once the act is gone.
    fn owed_without(&self, acts: &[Act], seq: u64) -> Result<Vec<crate::act::Owed>> {
        let Some(last) = acts.last() else { return Ok(Vec::new()) };
        let mut with = acts.to_vec();
        with.push(Act {
            seq: self.desk.next_seq(),
            deed: Withdraw { seq, reason: String::new() }.into(),
            outcome: Outcome::default(),
            ..last.clone()
        });
        match Case::fold(&with) {
            Some(case) => {
                let at = case.last_at.max(self.at);
                Ok(owed(self.laws.at(at)?.book, self.desk.office(), &case, at))
            }
            None => Ok(Vec::new()),
        }
    }
}

/// Acts that have an undoing of their own, or can have none.
fn refuse_by_kind(act: &Act, verb: &str) -> Result<()> {
    let seq = act.seq;
    let instead = match &act.deed {
        Deed::Report(d) => format!("登错的事项用作废：yuqing void {}", d.id),
        Deed::LinkCase(d) => format!("取消关联：yuqing link 编号 {} --undo --reason 理由", d.other),
        Deed::UnlinkCase(d) => format!("重新关联：yuqing link 编号 {}", d.other),
        Deed::Void(d) if d.replaced_by.is_some() => "该事项已由另一件代替，不能恢复".to_string(),
        Deed::Withdraw(_) => "撤销本身不能再撤销，需要时重新记一条".to_string(),
        Deed::Scrub(_) => "抹除的内容不能恢复".to_string(),
        Deed::Recompute(_) => "时限由日历重算，不能撤销；更正日历：yuqing calendar import".to_string(),
        Deed::UnitAdd(d) => format!("误登的单位停用：yuqing unit retire {}；次日起可用原名再入册", d.name),
        Deed::PersonAdd(_) => "离任：yuqing person leave 姓名".to_string(),
        Deed::AccountAdd(_) => "停用账号：yuqing account end 名称".to_string(),
        Deed::RulesEnact(_) => "施行新的制度：yuqing rules enact 文件 --from 日期".to_string(),
        Deed::CalendarImport(_) => "更正日历：yuqing calendar import 文件 --correction".to_string(),
        Deed::Init(_) => "建账记录不能撤销".to_string(),
        Deed::Import(_) => "导入的事项逐件处理：登错的 yuqing void 编号，办错的 yuqing withdraw 记录号".to_string(),
        _ => return Ok(()),
    };
    Err(Error::refused(format!("第{seq}号经办记录（{verb}）不能撤销")).hint(instead))
}

/// A standing later act that names `seq` as its ground.
fn resting_on(acts: &[Act], seq: u64) -> Option<&Act> {
    let gone = crate::act::withdrawn(acts);
    acts.iter().find(|a| a.seq > seq && !gone.contains(&a.seq) && a.outcome.rests.contains(&seq))
}
