//! `backup 备份`: a proved copy of the ledger.

use super::shown::Shown;
use crate::context::Context;
use crate::error::{Error, Result};
use serde_json::json;
use std::path::PathBuf;

/// 备份台账到一个新文件，并核验
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 备份文件（不能已存在）
    #[arg(value_name = "文件")]
    file: PathBuf,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let ledger = ctx.ask()?;
    if args.file.file_name().is_none() || args.file.is_dir() {
        return Err(Error::refused(format!("{} 是文件夹，请写上文件名", args.file.display())));
    }
    if let Some(dir) = args.file.parent().filter(|d| !d.as_os_str().is_empty() && !d.is_dir()) {
        return Err(Error::ledger(format!("没有文件夹 {}", dir.display())));
    }
    let proof = ledger.backup(&args.file)?;
    let object = json!({
        "file": args.file, "acts": proof.acts, "texts": proof.texts, "cases": proof.cases,
        "head": {"seq": proof.head.seq, "hash": proof.head.hash},
    });
    let screen = format!(
        "已备份并核验 {}   经办记录{}条，事项{}件\n  末号 {}   校验值 {}\n",
        args.file.display(),
        proof.acts,
        proof.cases,
        proof.head.seq,
        proof.head.hash
    );
    Ok(Shown::said(object, screen))
}
