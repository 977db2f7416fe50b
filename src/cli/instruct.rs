//! `instruct 批示`: a leader wrote on it; where the rules say so, that opens a 督办.

use super::case_id::{AnyRef, CaseRef};
use super::paper::page::page;
use super::seen::Sight;
use super::shown::Shown;
use crate::casework::{Note, unnamed};
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::present::{Answer, supervision_form};
use crate::rules::duty::Given;
use crate::time::Within;
use crate::time::moment::parse_deadline;
use serde_json::json;

/// 记录领导批示：批在事项上，或批在文书上并落到事项；--打印 出督办单
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 批示 12 --by 张书记 --text 请三日内办结 --交办 城建办 --时限 3d\n  yuqing 批示 P3 --by 张书记 --text 请城建办阅研 --事项 12\n  yuqing 批示 12 --打印 -o 督办单.docx"
)]
pub struct Args {
    /// 事项编号，或文书编号（P 开头）
    #[arg(value_name = "编号")]
    id: AnyRef,
    /// 批示领导
    #[arg(long, value_name = "姓名或职务", visible_alias = "领导", required_unless_present = "print")]
    by: Option<String>,
    /// 批示领导的级别：town 镇、county 县、city 市、province 省、central 中央（考评按级别计分时要写）
    #[arg(long, value_name = "级别", visible_alias = "级别")]
    tier: Option<String>,
    /// 批示内容
    #[arg(long, value_name = "内容", visible_alias = "内容", required_unless_present = "print")]
    text: Option<String>,
    /// 交哪个单位办（不写则为牵头单位，没有牵头的为报送单位）
    #[arg(long, value_name = "单位", visible_alias = "交办")]
    owner: Option<String>,
    /// 批在文书上的，针对哪些事项（可重复；文书只据一件写成的可不写）
    #[arg(long = "case", value_name = "编号", visible_alias = "事项")]
    cases: Vec<CaseRef>,
    /// 办理时限，如 3wd、48h
    #[arg(long, value_name = "时限", visible_alias = "时限", conflicts_with = "due")]
    within: Option<String>,
    /// 办理期限
    #[arg(long, value_name = "时间", visible_alias = "期限")]
    due: Option<String>,
    /// 打印最近一次批示的督办单，不另记录
    #[arg(long, visible_alias = "打印", conflicts_with_all = ["by", "text", "tier", "owner", "cases", "within", "due"])]
    print: bool,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    if args.print {
        return print(args, ctx);
    }
    let (by, text) = (args.by.clone().unwrap_or_default(), args.text.clone().unwrap_or_default());
    if text.trim().is_empty() {
        return Err(Error::refused("批示内容是空的"));
    }
    let tier = args.tier.as_deref().map(super::adopt::tier).transpose()?;
    let given = given(ctx, args.within.as_deref(), args.due.as_deref())?;
    let text = text.trim().to_string();
    let owner = args.owner.clone();
    match &args.id {
        AnyRef::Case(_) if !args.cases.is_empty() => {
            Err(Error::usage("批在事项上，不必再写 --case").hint("批在文书上：yuqing 批示 P3 --case 编号"))
        }
        AnyRef::Case(reference) => {
            let recorded = ctx.record(&args.recording, |work| {
                let id = reference.resolve(ctx, &work.desk.view())?;
                work.instruct(id, &by, &Note { text, cases: Vec::new(), to: owner, given, tier: tier.clone() })?;
                Ok(id)
            })?;
            Shown::receipt(ctx, recorded)
        }
        AnyRef::Paper(reference) => {
            let id = reference.resolve(ctx);
            let recorded = ctx.record(&args.recording, |work| {
                let mut cases = Vec::new();
                for reference in &args.cases {
                    cases.push(reference.resolve(ctx, &work.desk.view())?);
                }
                work.instruct_on_paper(id, &by, &Note { text, cases, to: owner, given, tier: tier.clone() })?;
                Ok(())
            })?;
            let page = page(ctx, &recorded.ledger.view(), id)?;
            let screen = format!("已记录 {}对 {id} {} 的批示\n", by, page.paper.title);
            Ok(Shown::said(page.json, screen).talking(recorded.talk))
        }
    }
}

/// 督办单 of the latest instruction.
fn print(args: &Args, ctx: &Context) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let view = ledger.view();
    let AnyRef::Case(reference) = &args.id else {
        return Err(Error::refused("督办单按事项出，不按文书出").hint("yuqing 批示 事项编号 --打印"));
    };
    let case = view.case(reference.resolve(ctx, &view)?)?;
    let (office, laws) = view.office_and_laws()?;
    let book = laws.at(ctx.now)?.book;
    Sight::of(ctx, view, &office, book).refuse_case(&case)?;
    let case = unnamed(&view, case, None)?;
    let Some(instruction) = case.instructions.last() else {
        return Err(Error::refused(format!("{} 没有领导批示，出不了督办单", case.id))
            .hint(format!("yuqing 批示 {} --领导 姓名 --内容 批示内容", case.id)));
    };
    let form = supervision_form(&case, instruction, &office, book);
    let json = json!({ "case": case.id.to_string(), "by": instruction.instruct.by, "at": instruction.at.rfc3339() });
    Ok(Shown::answer(Answer::of_document(json, form)))
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
