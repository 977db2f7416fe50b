//! `rate 回访`: whether the person was satisfied.

use super::case_id::CaseRef;
use super::shown::Shown;
use crate::act::{Deed, Rate, Satisfaction};
use crate::casework::Extra;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};

/// 回访满意度
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// satisfied 满意、basically 基本满意、unsatisfied 不满意、unrated 未评价（问过，没有表示）
    #[arg(value_name = "满意度")]
    satisfaction: String,
    /// 回访情况
    #[arg(long, value_name = "文字", visible_alias = "情况")]
    note: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

fn satisfaction(word: &str) -> Result<Satisfaction> {
    match word.trim() {
        "satisfied" | "满意" => Ok(Satisfaction::Satisfied),
        "basically" | "基本满意" => Ok(Satisfaction::Basically),
        "unsatisfied" | "不满意" => Ok(Satisfaction::Unsatisfied),
        "unrated" | "未评价" => Ok(Satisfaction::Unrated),
        _ => Err(Error::refused(format!("不认识满意度“{word}”"))
            .hint("可用：satisfied（满意）、basically（基本满意）、unsatisfied（不满意）、unrated（未评价）")),
    }
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let satisfaction = satisfaction(&args.satisfaction)?;
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        let case = work.standing(id)?;
        if case.replied_at.is_none() && case.closed.is_none() {
            return Err(Error::refused(format!("{id} 还没有回复，谈不上满意"))
                .hint(format!("先回复：yuqing reply {id} --text 内容")));
        }
        let answered = case.replies.iter().rfind(|r| !r.holding).map(|r| r.seq);
        let ended = case.standing_acts().filter(|a| matches!(a.deed, Deed::Close(_))).last().map(|a| a.seq);
        let rests = answered.or(ended).into_iter().collect();
        work.act(id, Rate { satisfaction, note: args.note.clone() }, Extra { rests, ..Extra::default() })?;
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}
