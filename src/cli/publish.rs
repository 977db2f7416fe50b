//! `publish 发布`: what the office made public about a case, where and in which words.

use super::case_id::CaseRef;
use super::{shown::Shown, text};
use crate::act::Publish;
use crate::casework::Extra;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use std::path::PathBuf;

/// 记录公开发布
#[derive(Debug, clap::Args)]
#[command(after_help = "例：\n  yuqing 发布 12 --地方 小区论坛 --text \"积水路段已疏通\" --网址 https://…")]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 发布的地方，如 小区论坛
    #[arg(long, value_name = "地方", visible_alias = "地方")]
    place: String,
    /// 发布内容；写 - 从标准输入读
    #[arg(long, value_name = "内容", visible_alias = "内容", required_unless_present = "file")]
    text: Option<String>,
    /// 从文件读
    #[arg(long, value_name = "文件", visible_alias = "文件", conflicts_with = "text")]
    file: Option<PathBuf>,
    /// 网址
    #[arg(long, value_name = "网址", visible_alias = "网址")]
    url: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let words = text::read(args.text.as_deref(), args.file.as_deref(), "发布内容")?;
    let place = args.place.trim().to_string();
    if place.is_empty() {
        return Err(Error::refused("要写明发布的地方，如 --place 小区论坛"));
    }
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        work.standing(id)?;
        let kept = work.desk.keep(words.as_bytes())?;
        let deed = Publish { place: place.clone(), url: args.url.clone(), text: kept.clone() };
        work.act(id, deed, Extra { text: Some(words.clone()), text_ref: Some(kept), ..Extra::default() })?;
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}
