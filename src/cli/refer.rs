//! `refer 转办`: hand a case to a unit by a numbered slip, or take the slip back.

use super::case_id::CaseRef;
use super::instruct::given;
use super::seen::Sight;
use super::shown::Shown;
use crate::casework::{Handing, unnamed};
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::present::{Answer, slip_form};
use serde_json::json;

/// 转办（交办），出信息流转单；--withdraw 收回
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 转办 12 --to 城建办 --within 2wd --边界 只管路面排水，不管小区内部\n  yuqing 转办 12 --to 一科 --within 4h --lead --with 二科\n  yuqing 转办 12 --打印 -o 流转单.docx\n  yuqing 转办 12 --withdraw 3 --理由 改由二科办理"
)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 转给哪个单位（不写则按类别归口）
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    to: Option<String>,
    /// 办理时限，如 4h、2wd（2个工作日）
    #[arg(long, value_name = "时限", visible_alias = "时限", conflicts_with = "due")]
    within: Option<String>,
    /// 办理期限，如 11月25日17时
    #[arg(long, value_name = "时间", visible_alias = "期限")]
    due: Option<String>,
    /// 工作边界：办什么、不办什么
    #[arg(long, value_name = "文字", visible_alias = "边界")]
    boundary: Option<String>,
    /// 由它牵头
    #[arg(long, visible_alias = "牵头")]
    lead: bool,
    /// 协办单位（可重复）
    #[arg(long, value_name = "单位", visible_alias = "协办")]
    with: Vec<String>,
    /// 备注
    #[arg(long, value_name = "文字", visible_alias = "备注")]
    note: Option<String>,
    /// 打印流转单（可写单号，不写则最近一张）；再打注明重打，编号不变
    #[arg(long, value_name = "单号", visible_alias = "打印", num_args = 0..=1, default_missing_value = "",
          conflicts_with_all = ["to", "within", "due", "boundary", "lead", "with", "note", "withdraw"])]
    print: Option<String>,
    /// 收回这一号流转单（编号保留）
    #[arg(long, value_name = "单号", visible_alias = "收回", requires = "reason",
          conflicts_with_all = ["to", "within", "due", "boundary", "lead", "with", "note"])]
    withdraw: Option<String>,
    /// 由谁决定收回（改定牵头单位的，写领导小组的负责人；不写则为经办人）
    #[arg(long, value_name = "姓名", visible_alias = "决定人", requires = "withdraw")]
    by: Option<String>,
    /// 收回的理由
    #[arg(long, value_name = "理由", visible_alias = "理由", requires = "withdraw")]
    reason: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    if let Some(number) = &args.print {
        return print(args, ctx, number.trim());
    }
    let given = given(ctx, args.within.as_deref(), args.due.as_deref())?;
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        match &args.withdraw {
            Some(number) => {
                let reason = args.reason.as_deref().map(str::trim).unwrap_or_default();
                if reason.is_empty() {
                    return Err(Error::refused("收回流转单要写明理由"));
                }
                work.take_back(id, number.trim(), reason, args.by.as_deref())?;
            }
            None => {
                let handing = Handing {
                    to: match &args.to {
                        Some(to) => to.clone(),
                        None => work.home_of(id)?,
                    },
                    with: args.with.clone(),
                    lead: args.lead,
                    boundary: args.boundary.clone(),
                    note: args.note.clone(),
                    given,
                };
                work.refer(id, handing)?;
            }
        }
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}

/// The slip as it goes out; each copy is on record first.
fn print(args: &Args, ctx: &Context, number: &str) -> Result<Shown> {
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        let case = work.desk.case(id)?.clone();
        Sight::at_work(ctx, work)?.refuse_case(&case)?;
        work.print_slip(id, number).map(|(slip, copy)| (id, slip, copy))
    })?;
    let (id, slip, copy) = recorded.done;
    let view = recorded.ledger.view();
    let case = unnamed(&view, view.case(id)?, None)?;
    let form = slip_form(&case, &slip, copy, &recorded.office, recorded.laws.at(ctx.now)?.book);
    let mut answer = Answer::of_document(json!(null), form);
    answer.json = json!({ "case": id.to_string(), "year": slip.year, "number": slip.number, "copy": copy,
        "page": answer.screen });
    Ok(Shown::answer(answer).talking(recorded.talk))
}
