//! `appraise 考评`: a year's score sheet, every point with the acts behind it; what people judge, with its 依据.

mod answer;
mod form;

use super::case_id::CaseRef;
use super::shown::Shown;
use crate::act::{Act, Deed};
use crate::casework::Finding;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::rules::Laws;
use crate::time::{Period, PeriodKind};
use serde_json::json;
use std::path::PathBuf;

/// 年度考评：按制度的考评办法算分、排名，每一分都列出依据；由人评定的要写依据
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 考评 2026                                   排名\n  yuqing 考评 2026 --单位 甲村                        每一分的来历\n  yuqing 考评 2026 --个人                             先进个人\n  yuqing 考评 2026 --明细 -o 考评明细.csv\n  yuqing 考评 2026 --单位 甲村 --项目 领导重视 --分数 5 --依据 党委会议纪要〔2026〕3号\n  yuqing 考评 2026 --空表 -o 评定表.csv                用 WPS 填好后\n  yuqing 考评 2026 --读入 评定表.csv"
)]
pub struct Args {
    /// 年度或其他期间，如 2026、2026Q3（不写则今年）
    #[arg(value_name = "年度")]
    period: Option<String>,
    /// 只看一个单位：每一分的依据
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    /// 列出全部单位的每一分
    #[arg(long, visible_aliases = ["明细"], conflicts_with_all = ["persons", "unit"])]
    list: bool,
    /// 按撰写人排名（先进个人）；受保护的人员不列名
    #[arg(long, visible_aliases = ["个人", "先进个人"], conflicts_with = "unit")]
    persons: bool,
    /// 截至什么时候（不写则到现在）
    #[arg(long, value_name = "时间", visible_alias = "截至")]
    as_of: Option<String>,
    /// 记一项由人评定的：考评办法里的项目，如 领导重视、谎报
    #[arg(long, value_name = "项目", visible_alias = "项目", requires = "unit", conflicts_with_all = ["persons", "list", "as_of"])]
    factor: Option<String>,
    /// 评定的分数（扣分项由制度定，不写）
    #[arg(long, value_name = "分数", visible_alias = "分数", requires = "factor", allow_hyphen_values = true)]
    points: Option<String>,
    /// 依据：文件、会议纪要、检查记录（必写）
    #[arg(long, value_name = "依据", visible_alias = "依据", requires = "factor")]
    basis: Option<String>,
    /// 评定人
    #[arg(long, value_name = "姓名", visible_alias = "评定人", requires = "factor")]
    by: Option<String>,
    /// 说明
    #[arg(long, value_name = "文字", visible_alias = "说明", requires = "factor")]
    note: Option<String>,
    /// 所涉事项
    #[arg(long, value_name = "编号", visible_alias = "事项", requires = "factor")]
    case: Option<CaseRef>,
    /// 给出评定表空表（配 -o 评定表.csv），用 WPS、Excel 填写
    #[arg(long, visible_aliases = ["空表", "评定表"], conflicts_with_all = ["persons", "list", "factor", "read", "as_of"])]
    form: bool,
    /// 读入填好的评定表：全部正确才记
    #[arg(long, value_name = "文件", visible_alias = "读入", conflicts_with_all = ["persons", "list", "factor", "unit", "as_of"])]
    read: Option<PathBuf>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    match (&args.factor, &args.read) {
        (Some(_), _) => one(args, ctx),
        (None, Some(path)) => form::read(path, args.period.as_deref(), &args.recording, ctx),
        (None, None) => {
            if args.recording.at.is_some() || args.recording.happened.is_some() {
                return Err(Error::usage("--at、--happened 只用于记录评定（--factor、--read）"));
            }
            if args.form { form::blank(args, ctx) } else { answer::ask(args, ctx) }
        }
    }
}

/// The period asked: a year unless another is written.
fn period(word: Option<&str>, laws: &Laws, ctx: &Context) -> Result<Period> {
    let book = laws.at(ctx.now)?.book;
    match word {
        None => Ok(Period::of(PeriodKind::Year, ctx.now.date(), &book.semesters)),
        Some(word) => Period::parse(word, ctx.now.date(), &book.semesters, PeriodKind::Year).map_err(Error::refused),
    }
}

/// One finding, typed.
fn one(args: &Args, ctx: &Context) -> Result<Shown> {
    let recorded = ctx.record(&args.recording, |work| {
        let period = period(args.period.as_deref(), work.laws, ctx)?;
        let case = args.case.as_ref().map(|case| case.resolve(ctx, &work.desk.view())).transpose()?;
        work.appraise(&Finding {
            period,
            unit: args.unit.clone().unwrap_or_default(),
            factor: args.factor.clone().unwrap_or_default(),
            points: args.points.clone(),
            basis: args.basis.clone(),
            note: args.note.clone(),
            by: args.by.clone(),
            case,
        })
    })?;
    let office = recorded.ledger.view().office()?;
    let act = recorded.done;
    let (object, said) = receipt(&act, &office);
    Ok(Shown::of_office(&act, object, said).talking(recorded.talk))
}

/// What was recorded, for scripts and for people.
fn receipt(act: &Act, office: &crate::act::Office) -> (serde_json::Value, String) {
    let Deed::Appraise(said) = &act.deed else { return (serde_json::Value::Null, String::new()) };
    let unit = office.unit_name(said.unit);
    let points = said.points.as_deref().map(|p| format!(" {p}分")).unwrap_or_default();
    let object = json!({
        "period": said.period, "unit": unit, "factor": said.factor, "name": said.name,
        "points": said.points.as_deref().and_then(|p| p.parse::<f64>().ok()), "basis": said.basis, "note": said.note,
        "by": said.by, "case": said.case.map(|id| id.to_string()),
    });
    let by = said.by.as_deref().map(|by| format!("   评定人：{by}")).unwrap_or_default();
    let screen =
        format!("已记 {unit} {} {}{points}   依据：{}{by}   第{}号\n", said.period, said.name, said.basis, act.seq);
    (object, screen)
}
