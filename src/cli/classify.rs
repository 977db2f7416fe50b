//! `classify 研判`: decide the level and whether the public is owed an answer.

use super::case_id::CaseRef;
use super::shown::Shown;
use crate::act::Facts;
use crate::casework::Classing;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::rules::Field;

/// 研判定级；不写 --level 则采用制度的建议
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 等级
    #[arg(long, value_name = "等级", visible_alias = "等级")]
    level: Option<String>,
    /// 理由（与建议不同、制度未覆盖、不需回复时必写）
    #[arg(long, value_name = "理由", visible_alias = "理由")]
    reason: Option<String>,
    /// 回应价值：需要、不需要、观察
    #[arg(long, value_name = "价值", visible_alias = "回应")]
    reply_need: Option<String>,
    /// 不需回复或观察的理由（不写则用 --reason）
    #[arg(long, value_name = "理由", visible_alias = "回应理由")]
    reply_reason: Option<String>,
    /// 判为无效诉求，写明理由
    #[arg(long, value_name = "理由", visible_alias = "无效", conflicts_with = "valid")]
    invalid: Option<String>,
    /// 判为有效诉求
    #[arg(long, visible_alias = "有效")]
    valid: bool,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    if args.invalid.as_deref().is_some_and(|r| r.trim().is_empty()) {
        return Err(Error::refused("--invalid 要写明理由，如 重复、无关、要素不全"));
    }
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        let reply_need = args.reply_need.as_deref().map(|w| work.names()?.word(Field::ReplyNeed, w)).transpose()?;
        let validity = match (&args.invalid, args.valid) {
            (Some(_), _) => Some("invalid".to_string()),
            (None, true) => Some("valid".to_string()),
            (None, false) => None,
        };
        let because = args.invalid.as_deref().map(|w| work.names()?.only_word(Field::ValidityReason, w)).transpose()?;
        let facts = Facts {
            reply_reason: reply_need.as_ref().and_then(|_| args.reply_reason.clone().or(args.reason.clone())),
            reply_need,
            validity,
            validity_reason: because,
            ..Facts::default()
        };
        work.classify(id, Classing { level: args.level.clone(), reason: args.reason.clone(), facts })?;
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}
