//! `urge 催办`: a reminder that was given, on a case or on what a period owes.

use super::case_id::CaseRef;
use super::periodic::Periodic;
use super::seen::Sight;
use super::shown::Shown;
use crate::act::{Act, CaseId, Deed, PeriodUrge, Urge};
use crate::casework::{Extra, Names, paper_duties, unnamed};
use crate::context::{Context, Recorded, Recording};
use crate::error::{Error, Result};
use crate::ledger::View;
use crate::present::{Answer, PeriodUrged, Urged, period_urging_form, urging_form};
use crate::time::Period;
use serde_json::json;

/// 记一次催办；--打印 出催办单
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 催办 12 --via 电话\n  yuqing 催办 双月 --单位 丙社区 --期间 2026-09..10 --via 电话\n  yuqing 催办 12 --打印 -o 催办单.docx       最近一次催办的单子"
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
    /// 哪个期间（周期性的；只欠一期时不必写）
    #[arg(long, value_name = "期间", visible_alias = "期间")]
    period: Option<String>,
    /// 催办方式
    #[arg(long, value_name = "方式", visible_alias = "方式")]
    via: Option<String>,
    /// 备注
    #[arg(long, value_name = "文字", visible_alias = "备注")]
    note: Option<String>,
    /// 打印最近一次催办的催办单，不另记录
    #[arg(long, visible_alias = "打印", conflicts_with_all = ["duty", "via", "note"])]
    print: bool,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    if args.print {
        return print(args, ctx);
    }
    if let Ok(reference) = args.target.parse::<CaseRef>() {
        let recorded = ctx.record(&args.recording, |work| {
            let id = reference.resolve(ctx, &work.desk.view())?;
            work.standing(id)?;
            let duty = args.duty.as_deref().map(|word| work.duty_called(id, word)).transpose()?;
            work.act(id, Urge { duty, via: args.via.clone(), note: args.note.clone() }, Extra::default())?;
            Ok(id)
        })?;
        return Shown::receipt(ctx, recorded);
    }
    let recorded = ctx.record(&args.recording, |work| {
        let (unit, period) = (args.unit.as_deref(), args.period.as_deref());
        let (key, name) = Periodic { kind: &args.target, unit, person: None, period }.key(work)?;
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

/// 催办单 of the latest urging.
fn print(args: &Args, ctx: &Context) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let view = ledger.view();
    match args.target.parse::<CaseRef>() {
        Ok(reference) => print_of_case(ctx, &view, reference.resolve(ctx, &view)?),
        Err(_) => print_of_period(args, ctx, &view),
    }
}

fn print_of_case(ctx: &Context, view: &View, id: CaseId) -> Result<Shown> {
    let (office, laws) = view.office_and_laws()?;
    let case = view.case(id)?;
    Sight::of(ctx, *view, &office, laws.at(ctx.now)?.book).refuse_case(&case)?;
    let case = unnamed(view, case, None)?;
    let urgings: Vec<(&Act, &Urge)> = case
        .standing_acts()
        .filter_map(|act| match &act.deed {
            Deed::Urge(urge) => Some((act, urge)),
            _ => None,
        })
        .collect();
    let Some((act, urge)) = urgings.last() else {
        return Err(Error::refused(format!("{id} 没有催办过")).hint(format!("yuqing 催办 {id} --via 方式")));
    };
    let urged = Urged { act, urge, times: urgings.len() };
    let form = urging_form(&case, &urged, &office, laws.at(ctx.now)?.book, ctx.now);
    let json = json!({ "case": id.to_string(), "times": urged.times, "at": act.at.rfc3339() });
    Ok(Shown::answer(Answer::of_document(json, form)))
}

/// The latest urging of a kind of paper, of the unit and the period where they are named.
fn print_of_period(args: &Args, ctx: &Context, view: &View) -> Result<Shown> {
    let (office, laws) = view.office_and_laws()?;
    let book = laws.at(ctx.now)?.book;
    let paper = book.paper(&args.target);
    let kind = paper.map_or(args.target.as_str(), |p| p.term.id.as_str());
    let quota = book.quotas.iter().find(|q| q.id == args.target || q.name == args.target);
    let of_quota = |word: &str| quota.is_some_and(|q| q.id == word || word == "quota");
    let is_kind = |urge: &PeriodUrge| urge.duty.kind == kind || of_quota(&urge.duty.kind);
    let names = Names { office: &office, book, day: ctx.now.date() };
    let asked = args.unit.as_deref().map(|word| names.unit_ever(word).map(|unit| unit.id)).transpose()?;
    let mut talk = Vec::new();
    let unit = Sight::of(ctx, *view, &office, book).unit_of(asked, "催办单", &mut talk)?;
    let is_unit = |urge: &PeriodUrge| unit.is_none_or(|unit| unit == urge.duty.unit);
    let period = |key: &str| Period::from_key(key, &book.semesters).ok();
    let is_period = |urge: &PeriodUrge| {
        let typed = args.period.as_deref().zip(period(&urge.duty.period));
        typed.is_none_or(|(word, own)| {
            Period::parse(word, ctx.now.date(), &book.semesters, own.kind).is_ok_and(|typed| typed == own)
        })
    };
    let urgings: Vec<_> = office.urges.iter().filter(|(_, u)| is_kind(u) && is_unit(u) && is_period(u)).collect();
    let Some((at, urge)) = urgings.last() else {
        return Err(Error::refused(format!("没有催办过“{}”", args.target))
            .hint(format!("yuqing 催办 {} --单位 单位 --期间 期间", args.target)));
    };
    let owed = paper_duties(view, &laws, &office, &urge.duty.kind, ctx.now)?;
    let is_it = |unit, period: &Option<String>| unit == urge.duty.unit && period.as_ref() == Some(&urge.duty.period);
    let duty = owed.iter().find(|(unit, duty)| is_it(*unit, &duty.period)).map(|(_, duty)| duty);
    let urged = PeriodUrged {
        at: *at,
        urge,
        times: office.urges.iter().filter(|(_, u)| u.duty == urge.duty).count(),
        owner: urge.duty.person.map_or_else(|| office.unit_name(urge.duty.unit), |person| office.person_label(person)),
        what: paper.map(|p| p.term.name.clone()).or(quota.map(|q| q.name.clone())).unwrap_or(args.target.clone()),
        period: period(&urge.duty.period).map_or_else(|| urge.duty.period.clone(), |p| p.label()),
        duty,
    };
    let json = json!({ "kind": urge.duty.kind, "period": urge.duty.period, "unit": urged.owner, "times": urged.times });
    Ok(Shown::answer(Answer::of_document(json, period_urging_form(&urged, ctx.now))).talking(talk))
}
