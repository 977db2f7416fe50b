//! `scrub 抹除`: empty sealed texts for good. What was recorded about them, and the chain, stay.

use super::case_id::CaseRef;
use super::shown::Shown;
use crate::act::Scrub;
use crate::casework::Extra;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};

/// 抹除封存的内容，不可恢复；经办记录和核验不受影响
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 抹除信息员（举报人）
    #[arg(long, visible_alias = "信息员", required_unless_present = "messages")]
    informant: bool,
    /// 抹除全部私信
    #[arg(long, visible_alias = "私信")]
    messages: bool,
    /// 理由
    #[arg(long, value_name = "理由", visible_alias = "理由")]
    reason: String,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        let case = work.desk.case(id)?.clone();
        let mut texts = Vec::new();
        let mut what = Vec::new();
        if args.informant {
            texts.extend(case.informant.iter().map(|t| t.id));
            what.push("informant");
        }
        if args.messages {
            texts.extend(case.messages.iter().map(|(_, _, t)| t.id));
            what.push("message");
        }
        let mut present = Vec::new();
        for text in case.informant.iter().chain(case.messages.iter().map(|(_, _, t)| t)) {
            if texts.contains(&text.id) && work.desk.view().bytes(text)?.is_some() {
                present.push(text.id);
            }
        }
        if present.is_empty() {
            return Err(Error::refused(format!("{id} 没有可抹除的内容（本来没有，或已抹除）")));
        }
        let shown = if args.informant { work.without_names(&case)? } else { Vec::new() };
        let deed = Scrub { what: what.join("、"), texts: present.clone(), reason: args.reason.clone(), shown };
        work.act(id, deed, Extra::default())?;
        work.desk.scrub(&present)?;
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}
