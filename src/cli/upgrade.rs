//! `upgrade 升级`: bring the ledger of an older program to the shape of this one, and do nothing else.

use super::shown::Shown;
use crate::context::Context;
use crate::error::Result;
use crate::ledger::Ledger;
use serde_json::json;

/// 升级旧格式的台账：先把旧文件另存一份，经办记录一条不改
#[derive(Debug, clap::Args)]
#[command(
    after_help = "换用新版程序后，若查询时提示“台账是旧格式”，执行一次即可；任何一条记录命令也会自动先另存、再升级。"
)]
pub struct Args {}

pub fn run(_: &Args, ctx: &Context) -> Result<Shown> {
    Ok(match Ledger::upgrade(&ctx.ledger)? {
        Some(done) => Shown::said(
            json!({ "upgraded": true, "from": done.from, "to": done.to, "copy": done.copy }),
            format!("{}\n", done.words()),
        ),
        None => Shown::said(
            json!({ "upgraded": false, "from": null, "to": null, "copy": null }),
            "台账已是当前格式，不需要升级\n",
        ),
    })
}
