//! `handle 反馈`: what a unit did about it.

use super::case_id::CaseRef;
use super::shown::Shown;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};

/// 反馈办理结果
#[derive(Debug, clap::Args)]
#[command(after_help = "例：\n  yuqing 反馈 12 --结果 已疏通排水口 --方案 清掏管网并加装护栏")]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 办理结果
    #[arg(long, value_name = "文字", visible_alias = "结果")]
    result: String,
    /// 解决方案
    #[arg(long, value_name = "文字", visible_alias = "方案")]
    plan: Option<String>,
    /// 办理单位（只有一个单位在办时可不写）
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let result = args.result.trim();
    if result.is_empty() {
        return Err(Error::refused("办理结果是空的"));
    }
    let plan = args.plan.as_deref().map(str::trim).filter(|plan| !plan.is_empty());
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        work.handle(id, args.unit.as_deref(), result.to_string(), plan.map(str::to_string))?;
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}
