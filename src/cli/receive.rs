//! `receive 签收`: a unit signs for its slip; clocks that wait for it start.

use super::case_id::CaseRef;
use super::shown::Shown;
use crate::context::{Context, Recording};
use crate::error::Result;

/// 签收流转单
#[derive(Debug, clap::Args)]
#[command(after_help = "例：\n  yuqing 签收 12\n  yuqing 签收 12 --单位 二科 --签收人 李强 --at 今天14:20")]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 签收单位（只有一个单位待签收时可不写）
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    /// 签收人
    #[arg(long, value_name = "姓名", visible_alias = "签收人")]
    by: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        work.receive(id, args.unit.as_deref(), args.by.clone())?;
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}
