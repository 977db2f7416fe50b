//! `attach 附件`: a file as evidence, by its hash; its bytes too where asked.

use super::case_id::CaseRef;
use super::shown::Shown;
use super::text;
use crate::act::Attach;
use crate::casework::Extra;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use sha2::{Digest, Sha256};
use std::path::PathBuf;

/// 附上文件：台账记下校验值和位置，--keep 连内容一起存进台账
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 文件（可写多个）
    #[arg(value_name = "文件", required = true)]
    files: Vec<PathBuf>,
    /// 内容也存进台账
    #[arg(long, visible_alias = "存入")]
    keep: bool,
    /// 种类，如 照片、截图（不写则按文件名认照片）
    #[arg(long, value_name = "种类", visible_alias = "种类")]
    kind: Option<String>,
    /// 拍摄人
    #[arg(long, value_name = "姓名", visible_alias = "拍摄")]
    by: Option<String>,
    /// 拍摄或截取的时间
    #[arg(long, value_name = "时间", visible_alias = "截取时间")]
    captured: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let captured = args.captured.as_deref().map(|t| ctx.past("--captured", t)).transpose()?;
    let mut read = Vec::new();
    for path in &args.files {
        read.push((path, text::bytes(path)?));
    }
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        let case = work.standing(id)?;
        for (path, bytes) in &read {
            let mut file = file(work.desk, path, bytes, args.keep, captured.as_ref().map(|m| m.at))?;
            file.kind = args.kind.as_deref().map(kind).or(file.kind);
            file.by.clone_from(&args.by);
            if case.attachments.iter().any(|a| a.file.sha256 == file.sha256) {
                return Err(Error::refused(format!("{id} 已附有同样的文件（{}）", file.name)));
            }
            work.act(id, file, Extra::default())?;
        }
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}

/// 照片 is the word rules use for it; any other stands as typed.
fn kind(word: &str) -> String {
    if word.trim() == "照片" { "photo".to_string() } else { word.trim().to_string() }
}

fn is_photo(extension: &str) -> bool {
    ["jpg", "jpeg", "png", "heic", "webp", "bmp"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}

/// A file as recorded: name, size, hash, where it lay, and its bytes if they are kept.
pub(super) fn file(
    desk: &mut crate::ledger::Desk,
    path: &std::path::Path,
    bytes: &[u8],
    keep: bool,
    captured_at: Option<crate::time::Stamp>,
) -> Result<Attach> {
    let kept = if keep { Some(desk.keep(bytes)?) } else { None };
    let hash: [u8; 32] = Sha256::digest(bytes).into();
    Ok(Attach {
        name: path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default(),
        size: bytes.len() as u64,
        sha256: crate::ledger::hex(&hash),
        path: std::path::absolute(path).ok().map(|p| p.display().to_string()),
        kept,
        captured_at,
        kind: path.extension().and_then(|e| e.to_str()).filter(|e| is_photo(e)).map(|_| "photo".to_string()),
        by: None,
    })
}
