//! `reopen 重办`: a closed case is taken up again.

use super::case_id::CaseRef;
use super::shown::Shown;
use crate::act::{Deed, Reopen};
use crate::casework::Extra;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};

/// 重新办理已办结的事项
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
        if case.closed.is_none() {
            return Err(Error::refused(format!("{id} 没有办结，不必重办")));
        }
        let closed = case.standing_acts().filter(|a| matches!(a.deed, Deed::Close(_))).last().map(|a| a.seq);
        let extra = Extra { rests: closed.into_iter().collect(), ..Extra::default() };
        work.act(id, Reopen { reason: args.reason.clone() }, extra)?;
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}
