//! `adopt 采用`: what became of it higher up.

use super::case_id::AnyRef;
use super::shown::Shown;
use crate::act::{Adopt, CaseId, PaperId};
use crate::casework::Extra;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::rules::lists::{tier_of, tiers};
use serde_json::json;

/// 记录被上级采用；事项和文书都可以，一次可写几个编号
#[derive(Debug, clap::Args)]
#[command(after_help = "例：\n  yuqing 采用 31 33 36 --by 县委办 --tier county --publication 要情")]
pub struct Args {
    /// 事项或文书编号（可写多个）
    #[arg(value_name = "编号", required = true)]
    ids: Vec<AnyRef>,
    /// 采用机关
    #[arg(long, value_name = "机关", visible_alias = "机关")]
    by: String,
    /// 级别：town 镇、county 县、city 市、province 省、central 中央
    #[arg(long, value_name = "级别", visible_alias = "级别")]
    tier: String,
    /// 刊物
    #[arg(long, value_name = "刊物", visible_alias = "刊物")]
    publication: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub(super) fn tier(word: &str) -> Result<String> {
    let known = tier_of(word).map(str::to_string);
    known.ok_or_else(|| Error::refused(format!("不认识级别“{word}”")).hint(format!("可用：{}", tiers())))
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let tier = tier(&args.tier)?;
    let recorded = ctx.record(&args.recording, |work| {
        let adopt = Adopt { by: args.by.clone(), tier: tier.clone(), publication: args.publication.clone() };
        let (mut cases, mut papers): (Vec<CaseId>, Vec<PaperId>) = (Vec::new(), Vec::new());
        for reference in &args.ids {
            match reference {
                AnyRef::Case(reference) => {
                    let id = reference.resolve(ctx, &work.desk.view())?;
                    let case = work.standing(id)?;
                    if case.submitted_at.is_none() {
                        return Err(Error::refused(format!("{id} 还没有报送，不会被采用"))
                            .hint(format!("先上报：yuqing escalate {id}")));
                    }
                    if case.adoptions.iter().any(|a| a.adopt == adopt) {
                        return Err(Error::refused(format!("{id} 已记过同一采用（{}）", adopt.by)));
                    }
                    let sent = case.sent.iter().find(|s| s.counted).map(|s| s.seq);
                    work.act(id, adopt.clone(), Extra { rests: sent.into_iter().collect(), ..Extra::default() })?;
                    cases.push(id);
                }
                AnyRef::Paper(reference) => {
                    let id = reference.resolve(ctx);
                    work.adopt_paper(id, adopt.clone())?;
                    papers.push(id);
                }
            }
        }
        Ok((cases, papers))
    })?;
    let (cases, papers) = recorded.done.clone();
    let said: String = papers.iter().map(|id| format!("已记录 {id} 被 {} 采用\n", args.by)).collect();
    if cases.is_empty() {
        let json: Vec<_> =
            papers.iter().map(|id| json!({ "paper": id.to_string(), "by": args.by, "tier": args.tier })).collect();
        return Ok(Shown::said(json.into(), said).talking(recorded.talk));
    }
    let mut shown = Shown::receipts(ctx, recorded.map(|_| cases))?;
    shown.answer.screen.push_str(&said);
    Ok(shown)
}
