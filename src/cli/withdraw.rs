//! `withdraw 撤销`: a mistaken act is taken back by another act; nothing is erased.

use super::shown::Shown;
use crate::act::Subject;
use crate::context::{Context, Recording};
use crate::error::Result;
use serde_json::json;

/// 撤销一条经办记录（记录本身保留）
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 经办记录号（见 yuqing show 编号）
    #[arg(value_name = "记录号")]
    seq: u64,
    /// 理由
    #[arg(long, value_name = "理由", visible_alias = "理由")]
    reason: String,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let recorded = ctx.record(&args.recording, |work| work.withdraw(args.seq, &args.reason))?;
    let (subject, verb) = recorded.done;
    match subject {
        Subject::Case(id) => Shown::receipt(ctx, recorded.map(|_| id)),
        other => Ok(Shown::said(
            json!({ "withdrawn": args.seq, "subject": other.to_string() }),
            format!("已撤销第{}号经办记录（{verb}）\n", args.seq),
        )
        .talking(recorded.talk)),
    }
}
