//! `snapshot 传播量`: counters at a moment. The first stays what the ledger prints; later ones are added.

use super::case_id::CaseRef;
use super::counted::counted;
use super::shown::Shown;
use crate::act::Snap;
use crate::casework::Extra;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};

/// 记一次传播量（用 --at 写采集时间）
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 阅读数
    #[arg(long, value_name = "次", visible_alias = "阅读", value_parser = counted)]
    reads: Option<u64>,
    /// 转发数
    #[arg(long, value_name = "次", visible_alias = "转发", value_parser = counted)]
    reposts: Option<u64>,
    /// 评论数
    #[arg(long, value_name = "次", visible_alias = "评论", value_parser = counted)]
    comments: Option<u64>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    if args.reads.is_none() && args.reposts.is_none() && args.comments.is_none() {
        return Err(Error::usage("要写传播量").hint("加 --reads 阅读数、--reposts 转发数、--comments 评论数，至少一项"));
    }
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        work.standing(id)?;
        work.act(id, Snap { reads: args.reads, reposts: args.reposts, comments: args.comments }, Extra::default())?;
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}
