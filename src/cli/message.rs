//! `message 私信`: private correspondence with the person. Sealed at once; no answer ever repeats it.

use super::case_id::CaseRef;
use super::{shown::Shown, text};
use crate::act::Message;
use crate::casework::Extra;
use crate::context::{Context, Recording};
use crate::error::Result;
use std::path::PathBuf;

/// 记录与当事人的私信；内容封存，不再显示
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 私信 12 --text \"请留下联系方式，我们尽快核实\"\n  yuqing 私信 12 --file 私信.txt"
)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 私信内容；写 - 从标准输入读
    #[arg(long, value_name = "内容", visible_alias = "内容", required_unless_present = "file")]
    text: Option<String>,
    /// 从文件读
    #[arg(long, value_name = "文件", visible_alias = "文件", conflicts_with = "text")]
    file: Option<PathBuf>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let words = text::read(args.text.as_deref(), args.file.as_deref(), "私信内容")?;
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        work.standing(id)?;
        let sealed = work.desk.keep(words.as_bytes())?;
        work.act(id, Message { text: sealed }, Extra::default())?;
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}
