//! `paper show 查看`: the whole of one paper.

use super::page::page_to_read;
use crate::cli::case_id::PaperRef;
use crate::cli::shown::Shown;
use crate::context::Context;
use crate::error::Result;
use crate::present::Answer;

/// 查看一份文书：状态、审批、时限、正文和经过
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 文书编号
    #[arg(value_name = "编号")]
    id: PaperRef,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let page = page_to_read(ctx, &ledger.view(), args.id.resolve(ctx))?;
    Ok(Shown::answer(Answer::of_screen(page.json, page.screen).as_it_stands()))
}
