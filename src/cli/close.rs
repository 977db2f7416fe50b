//! `close 办结`: one case or several, all or none.

use super::case_id::CaseRef;
use super::shown::Shown;
use crate::context::{Context, Recording};
use crate::error::Result;

/// 办结；写几个编号则要么全部办结，要么都不办
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 事项编号（可写多个）
    #[arg(value_name = "编号", required = true)]
    ids: Vec<CaseRef>,
    /// 办理结果
    #[arg(long, value_name = "文字", visible_alias = "结果")]
    result: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let recorded = ctx.record(&args.recording, |work| {
        let mut ids = Vec::new();
        for reference in &args.ids {
            let id = reference.resolve(ctx, &work.desk.view())?;
            work.close(id, args.result.clone())?;
            ids.push(id);
        }
        Ok(ids)
    })?;
    Shown::receipts(ctx, recorded)
}
