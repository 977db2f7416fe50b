//! `void 作废`: the number stays, the case no longer counts.

use super::case_id::CaseRef;
use super::shown::Shown;
use crate::act::Void;
use crate::casework::Extra;
use crate::context::{Context, Recording};
use crate::error::Result;

/// 作废登错的事项；编号保留，不再计入统计
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 理由
    #[arg(long, value_name = "理由", visible_alias = "理由")]
    reason: String,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        let case = work.standing(id)?;
        if let Some(paper) = work.desk.view().paper_resting_on(id, case.last_seq)? {
            work.hints.push(format!("{id} 已写入印发的文书 {paper}，作废只影响以后的统计"));
        }
        work.act(id, Void { reason: args.reason.clone(), replaced_by: None, repeated: false }, Extra::default())?;
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}
