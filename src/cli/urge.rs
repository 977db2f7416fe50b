//! `urge 催办`: a reminder that was given, on a case or on what a period owes.

use super::case_id::CaseRef;
use super::limit::period_key;
use super::shown::Shown;
use crate::act::{PeriodUrge, Urge};
use crate::casework::Extra;
use crate::context::{Context, Recorded, Recording};
use crate::error::{Error, Result};
use serde_json::json;

/// 记一次催办
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 催办 12 --via 电话\n  yuqing 催办 双月 --单位 丙社区 --期间 2026-09..10 --via 电话"
)]
pub struct Args {
    /// 事项编号，或周期性文书的种类（双月、季度）
    #[arg(value_name = "编号或种类")]
    target: String,
    /// 催哪一项时限：名称、种类或序号
    #[arg(long, value_name = "时限", visible_alias = "事项")]
    duty: Option<String>,
    /// 哪个单位（周期性的）
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    /// 哪个期间（周期性的）
    #[arg(long, value_name = "期间", visible_alias = "期间")]
    period: Option<String>,
    /// 催办方式
    #[arg(long, value_name = "方式", visible_alias = "方式")]
    via: Option<String>,
    /// 备注
    #[arg(long, value_name = "文字", visible_alias = "备注")]
    note: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    if let Ok(reference) = args.target.parse::<CaseRef>() {
        let recorded = ctx.record(&args.recording, |work| {
            let id = reference.resolve(ctx, &work.desk.view())?;
            let case = work.standing(id)?;
            let duty = match &args.duty {
                None => None,
                Some(word) => Some(
                    case.duties
                        .all
                        .iter()
                        .find(|d| d.is_open() && (d.kind == *word || d.name == *word || d.n.to_string() == *word))
                        .ok_or_else(|| Error::refused(format!("{id} 没有未完成的“{word}”")))?
                        .n,
                ),
            };
            work.act(id, Urge { duty, via: args.via.clone(), note: args.note.clone() }, Extra::default())?;
            Ok(id)
        })?;
        return Shown::receipt(ctx, recorded);
    }
    let recorded = ctx.record(&args.recording, |work| {
        let (key, name) = period_key(work, &args.target, args.unit.as_deref(), args.period.as_deref())?;
        let deed = PeriodUrge { duty: key.clone(), via: args.via.clone(), note: args.note.clone() };
        work.on_office(deed)?;
        let times = work.desk.office().urges.iter().filter(|(_, u)| u.duty == key).count();
        Ok((key, name, times))
    })?;
    let Recorded { done: (key, name, times), talk, .. } = recorded;
    Ok(Shown::said(
        json!({ "kind": key.kind, "period": key.period, "unit": name.0, "times": times }),
        format!("已记催办 {} {}（{}），第{times}次\n", name.0, name.1, key.period),
    )
    .talking(talk))
}
