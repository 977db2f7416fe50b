//! `search 检索`: words of any length in titles and verbatim texts.

use super::shown::{CasePage, Shown};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ledger::CaseFilter;
use crate::text::mask;

/// 检索标题和原文；写几个词就要全部都有
#[derive(Debug, clap::Args)]
#[command(after_help = "例：\n  yuqing 检索 体检\n  yuqing 检索 甲村 优待证")]
pub struct Args {
    /// 要找的词，一两个字也可以（可重复）
    #[arg(value_name = "词", required = true)]
    words: Vec<String>,
    /// 只看未办结的
    #[arg(long, visible_alias = "未结")]
    open: bool,
    /// 只看最近的几件
    #[arg(long, value_name = "件", visible_alias = "件数", value_parser = clap::value_parser!(u32).range(1..))]
    limit: Option<u32>,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let words: Vec<String> = args.words.iter().flat_map(|w| w.split_whitespace()).map(str::to_string).collect();
    if words.is_empty() {
        return Err(Error::refused("要找的词是空的"));
    }
    let ledger = ctx.ask()?;
    let view = ledger.view();
    let (office, laws) = view.office_and_laws()?;
    let book = laws.at(ctx.now)?.book;
    let sought = words.join(" ");
    let mut conditions = vec![format!("含“{}”", mask(&sought))];
    conditions.extend(args.open.then(|| "未办结".to_string()));
    let filter = CaseFilter { words, open: args.open, ..CaseFilter::default() };
    CasePage { ctx, view, office: &office, book, conditions }.answer(filter, args.limit, &format!("没有找到“{sought}”"))
}
