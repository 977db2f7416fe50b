//! `file 备案`: enter a case under a 备案 number of the year.

use super::case_id::CaseRef;
use super::shown::Shown;
use crate::context::{Context, Recording};
use crate::error::Result;

/// 备案，编号每年连续
#[derive(Debug, clap::Args)]
#[command(after_help = "例：\n  yuqing 备案 12\n  yuqing 备案 12 --层级 乡场镇机关层级")]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 处置层级
    #[arg(long, value_name = "层级", visible_alias = "层级")]
    tier: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        work.file(id, args.tier.as_deref())?;
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}
