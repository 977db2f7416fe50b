//! `instruct 批示`: a leader wrote on it; where the rules say so, that opens a 督办.

use super::case_id::CaseRef;
use super::shown::Shown;
use crate::act::Instruct;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::rules::duty::Given;
use crate::time::Within;
use crate::time::moment::parse_deadline;

/// 记录领导批示
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 批示领导
    #[arg(long, value_name = "姓名或职务", visible_alias = "领导")]
    by: String,
    /// 批示领导的级别：town 镇、county 县、city 市、province 省、central 中央（考评按级别计分时要写）
    #[arg(long, value_name = "级别", visible_alias = "级别", value_parser = super::adopt::tier)]
    tier: Option<String>,
    /// 批示内容
    #[arg(long, value_name = "内容", visible_alias = "内容")]
    text: String,
    /// 办理时限，如 3wd、48h
    #[arg(long, value_name = "时限", visible_alias = "时限", conflicts_with = "due")]
    within: Option<String>,
    /// 办理期限
    #[arg(long, value_name = "时间", visible_alias = "期限")]
    due: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    if args.text.trim().is_empty() {
        return Err(Error::refused("批示内容是空的"));
    }
    let given = given(ctx, args.within.as_deref(), args.due.as_deref())?;
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        let instruct = Instruct { by: args.by.clone(), text: args.text.clone(), tier: args.tier.clone() };
        work.instruct(id, instruct, given)?;
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}

/// A limit as the act gives it: `--within 2wd` or `--due 11月25日17时`.
pub(super) fn given(ctx: &Context, within: Option<&str>, due: Option<&str>) -> Result<Option<Given>> {
    match (within, due) {
        (Some(text), _) => text.parse::<Within>().map(|w| Some(Given::Within(w))).map_err(Error::refused),
        (None, Some(text)) => {
            let moment = parse_deadline(text, ctx.now).map_err(|e| Error::refused(format!("--due：{e}")))?;
            let at = if moment.date_only { crate::time::Stamp::last_minute(moment.at.date()) } else { moment.at };
            if at <= ctx.now {
                return Err(Error::refused(format!("--due {} 已经过去", at.ledger())));
            }
            Ok(Some(Given::Until(at)))
        }
        (None, None) => Ok(None),
    }
}
