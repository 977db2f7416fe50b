//! `note 记事`: a remark on a case.

use super::case_id::CaseRef;
use super::shown::Shown;
use crate::act::Note;
use crate::casework::Extra;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};

/// 记一条备注
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 备注
    #[arg(value_name = "文字")]
    text: String,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    if args.text.trim().is_empty() {
        return Err(Error::refused("备注是空的"));
    }
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        work.standing(id)?;
        work.act(id, Note { text: args.text.clone() }, Extra::default())?;
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}
