//! `return 退回`: a unit gives a slip back with its reason, or the office gives a case back to the unit that sent it up.

use super::case_id::CaseRef;
use super::instruct::given;
use super::shown::Shown;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};

/// 退回流转单，写明理由
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 退回 12 --理由 属小区物业职责\n  yuqing 退回 12 --理由 村里可以自行协调 --时限 3wd（没有流转单在办时，退给报送单位自行处置）"
)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 退回理由
    #[arg(long, value_name = "理由", visible_alias = "理由")]
    reason: String,
    /// 退回的单位（只有一个单位在办时可不写）
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    /// 退给报送单位自行处置的时限，如 2wd、4h
    #[arg(long, value_name = "时限", visible_alias = "时限", conflicts_with = "due")]
    within: Option<String>,
    /// 退给报送单位自行处置的期限
    #[arg(long, value_name = "时间", visible_alias = "期限")]
    due: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let reason = args.reason.trim();
    if reason.is_empty() {
        return Err(Error::refused("退回要写明理由"));
    }
    let given = given(ctx, args.within.as_deref(), args.due.as_deref())?;
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        work.give_back(id, args.unit.as_deref(), reason, given)?;
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}
