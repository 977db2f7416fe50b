//! `escalate 上报`: send up. Only this meets the first report and counts as 报送.

use super::case_id::CaseRef;
use super::sending::SendArgs;
use super::shown::Shown;
use crate::context::{Context, Recording};
use crate::error::Result;

/// 上报；不写 --to 则报本等级的全部必报对象
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    #[command(flatten)]
    sending: SendArgs,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        work.escalate(id, &args.sending.to, args.sending.via.as_deref())?;
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}
