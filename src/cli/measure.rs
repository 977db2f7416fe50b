//! `measure 整改`: who does what by when, and that it was done.

use super::case_id::CaseRef;
use super::instruct::given;
use super::shown::Shown;
use crate::act::{Deed, MeasureDone, MeasureSet, OwnerRef};
use crate::casework::{Extra, Names};
use crate::context::{Context, Recording};
use crate::error::{Error, Result};

/// 定整改措施，或记录完成
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 整改 12 --what 逐户通知体检安排 --owner 李强 --due 11月30日\n  yuqing 整改 12 --done 1 --result 已通知到户"
)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 措施
    #[arg(long, value_name = "文字", visible_alias = "措施", required_unless_present = "done")]
    what: Option<String>,
    /// 责任人（姓名，或单位）
    #[arg(long, value_name = "姓名", visible_alias = "责任人", requires = "what")]
    owner: Option<String>,
    /// 目标
    #[arg(long, value_name = "文字", visible_alias = "目标", requires = "what")]
    target: Option<String>,
    /// 时限，如 5wd
    #[arg(long, value_name = "时限", visible_alias = "时限", conflicts_with = "due")]
    within: Option<String>,
    /// 期限
    #[arg(long, value_name = "时间", visible_alias = "期限")]
    due: Option<String>,
    /// 第几项措施已完成（只有一项时可不写数字）
    #[arg(long, value_name = "序号", visible_alias = "完成", num_args = 0..=1, default_missing_value = "0", conflicts_with = "what")]
    done: Option<u32>,
    /// 完成情况
    #[arg(long, value_name = "文字", visible_alias = "结果", requires = "done")]
    result: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let given = given(ctx, args.within.as_deref(), args.due.as_deref())?;
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        let case = work.standing(id)?;
        if let Some(number) = args.done {
            let open: Vec<u32> = case.measures.iter().filter(|m| m.done.is_none()).map(|m| m.number).collect();
            let number = match (number, open.as_slice()) {
                (0, [only]) => *only,
                (n, open) if open.contains(&n) => n,
                (_, []) => return Err(Error::refused(format!("{id} 没有未完成的整改措施"))),
                (_, open) => {
                    let listed = open.iter().map(u32::to_string).collect::<Vec<_>>().join("、");
                    return Err(Error::refused(format!("{id} 未完成的措施是第 {listed} 项，请写明序号")));
                }
            };
            let targets = vec![(OwnerRef::Unit(case.unit), number.to_string())];
            let rests = case.standing_acts().filter(|a| sets(&a.deed) == Some(number)).map(|a| a.seq).collect();
            let deed = MeasureDone { number, result: args.result.clone() };
            work.act(id, deed, Extra { targets, rests, ..Extra::default() })?;
            return Ok(id);
        }
        // A withdrawn measure keeps its number: what was said of it is not said of another.
        let number = case.timeline.iter().filter_map(|a| sets(&a.deed)).max().unwrap_or(0) + 1;
        let (owner, name) = match &args.owner {
            Some(word) => owner(&work.names()?, word)?,
            None => (OwnerRef::Unit(case.unit), work.desk.office().unit_name(case.unit)),
        };
        let what = args.what.clone().unwrap_or_default();
        let mut extra = Extra { given, targets: vec![(owner.clone(), number.to_string())], ..Extra::default() };
        if matches!(owner, OwnerRef::Person(_)) {
            extra.said.insert("owner", name.clone());
        }
        extra.said.extend(args.target.clone().map(|t| ("target", t)));
        let what = args.target.as_ref().map_or(what.clone(), |t| format!("{what}（目标：{t}）"));
        work.act(id, MeasureSet { number, what, owner: name }, extra)?;
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}

/// Who answers for it, and his name: a person or a unit of the roster, who are then asked for it; else a body outside.
fn owner(names: &Names, word: &str) -> Result<(OwnerRef, String)> {
    if let Some(person) = names.who(word)?.id {
        return Ok((OwnerRef::Person(person), word.to_string()));
    }
    match names.unit(word) {
        Ok(unit) => Ok((OwnerRef::Unit(unit.id), unit.name.clone())),
        // It may stand for several, or for one that has left.
        Err(refused) if names.is_unit(word) => Err(refused),
        Err(_) => Ok((OwnerRef::Named(word.to_string()), word.to_string())),
    }
}

/// The number of the measure a deed sets, if it sets one.
fn sets(deed: &Deed) -> Option<u32> {
    match deed {
        Deed::MeasureSet(set) => Some(set.number),
        _ => None,
    }
}
