//! `approve 审批`: a consent, an oral one, the signature after it, or a refusal.

use super::case_id::AnyRef;
use super::shown::Shown;
use super::text;
use crate::casework::{Consent, Manner};
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use serde_json::json;
use std::path::PathBuf;

/// 记录审批：领导在纸上签了，由经办人录入
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 审批 48 --by 孙平\n  yuqing 审批 48 --by 孙平 --text-file 定稿.txt\n  yuqing 审批 49 --by 钱明 --oral --at 22:45\n  yuqing 审批 49 --by 钱明 --countersign"
)]
pub struct Args {
    /// 事项或文书编号
    #[arg(value_name = "编号")]
    id: AnyRef,
    /// 审批人
    #[arg(long, value_name = "姓名", visible_alias = "审批人")]
    by: String,
    /// 审批的是：escalate 上报、reply 回复、paper 文书、refer 转办、close 办结（不写则按当前事项判断）
    #[arg(long = "for", value_name = "事项", visible_alias = "审批事项")]
    purpose: Option<String>,
    /// 口头同意（事后补签）
    #[arg(long, visible_alias = "口头", conflicts_with_all = ["countersign", "refuse", "text_file"])]
    oral: bool,
    /// 补签口头同意
    #[arg(long, visible_alias = "补签", conflicts_with_all = ["refuse", "text_file"])]
    countersign: bool,
    /// 领导改定的文稿
    #[arg(long, value_name = "文件", visible_alias = "定稿", conflicts_with = "refuse")]
    text_file: Option<PathBuf>,
    /// 不同意
    #[arg(long, visible_alias = "不同意", requires = "reason")]
    refuse: bool,
    /// 不同意的理由
    #[arg(long, value_name = "理由", visible_alias = "理由")]
    reason: Option<String>,
    /// 签批方式：纸质、平台、电话
    #[arg(long, value_name = "方式", visible_alias = "方式")]
    via: Option<String>,
    /// 一并送审的报送对象（可重复；本等级的对象不必写）
    #[arg(long, value_name = "对象", visible_alias = "报给")]
    to: Vec<String>,
    #[command(flatten)]
    recording: Recording,
}

fn purpose(word: &str) -> Result<String> {
    let id = match word {
        "escalate" | "上报" | "报送" => "escalate",
        "reply" | "回复" => "reply",
        "paper" | "文书" => "paper",
        "refer" | "转办" => "refer",
        "close" | "办结" => "close",
        _ => {
            return Err(Error::refused(format!("不认识审批事项“{word}”"))
                .hint("可用：escalate（上报）、reply（回复）、paper（文书）、refer（转办）、close（办结）"));
        }
    };
    Ok(id.to_string())
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let asked = args.purpose.as_deref().map(purpose).transpose()?;
    let text = args.text_file.as_deref().map(|path| text::read(None, Some(path), "定稿")).transpose()?;
    let manner = if args.refuse {
        Manner::Refused(args.reason.clone().unwrap_or_default())
    } else if args.countersign {
        Manner::Countersign
    } else if args.oral {
        Manner::Oral(args.via.clone().unwrap_or_else(|| "口头".into()))
    } else {
        Manner::Written(args.via.clone().unwrap_or_else(|| "纸质".into()))
    };
    let consent = |purpose: &str| Consent {
        by: args.by.clone(),
        purpose: asked.clone().unwrap_or_else(|| purpose.to_string()),
        manner: manner.clone(),
        text: text.clone(),
        recipients: args.to.clone(),
    };
    match &args.id {
        AnyRef::Case(reference) => {
            let recorded = ctx.record(&args.recording, |work| {
                let id = reference.resolve(ctx, &work.desk.view())?;
                let pending = work.pending_purpose(id)?;
                work.consent(id, consent(pending))?;
                Ok(id)
            })?;
            Shown::receipt(ctx, recorded)
        }
        AnyRef::Paper(reference) => {
            if args.oral || args.countersign {
                return Err(Error::refused("文书的审批要书面同意，不能口头"));
            }
            let id = reference.resolve(ctx);
            let recorded = ctx.record(&args.recording, |work| work.consent_paper(id, consent("paper")))?;
            let act = &recorded.done;
            let did = crate::act::verb_zh(act.deed.verb());
            Ok(Shown::said(
                json!({ "paper": id.to_string(), "act": act.deed.verb(), "seq": act.seq, "by": args.by, "at": act.at.rfc3339() }),
                format!("已记录 {id} {did}：{}（{}）\n  接着：yuqing paper issue {id}\n", args.by, act.at.ledger()),
            )
            .talking(recorded.talk))
        }
    }
}
