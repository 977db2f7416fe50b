//! `honour 荣誉`: honours won, each with the year it is for. A summary names those of its own year; others are pointed out.

use super::{shown::Shown, text};
use crate::act::{HonourAdd, Office, UnitId};
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::present::{Answer, Cell, Column, Sheet};
use serde_json::{Value, json};

/// 荣誉：登记、按年度清单
#[derive(Debug, clap::Args)]
#[command(after_help = "例：\n  yuqing 荣誉 add 先进科室 --year 2010 --by 市委宣传部\n  yuqing 荣誉 list --year 2011")]
pub struct Args {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// 登记一项荣誉
    #[command(visible_alias = "登记")]
    Add(Add),
    /// 荣誉清单
    #[command(visible_alias = "清单")]
    List(List),
}

#[derive(Debug, clap::Args)]
struct Add {
    /// 荣誉名称
    #[arg(value_name = "名称")]
    title: String,
    /// 哪一年度的荣誉（不一定是颁发的那一年）
    #[arg(long, value_name = "年", visible_alias = "年度")]
    year: i32,
    /// 授予单位
    #[arg(long, value_name = "机关", visible_alias = "授予")]
    by: Option<String>,
    /// 获得荣誉的单位（不写则为本级）
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    /// 获得荣誉的个人
    #[arg(long, value_name = "姓名", visible_alias = "个人")]
    person: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

#[derive(Debug, Default, clap::Args)]
struct List {
    /// 只列这一年度的
    #[arg(long, value_name = "年", visible_alias = "年度")]
    year: Option<i32>,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    match &args.what {
        Some(What::Add(args)) => add(args, ctx),
        Some(What::List(args)) => list(args, ctx),
        None => list(&List::default(), ctx),
    }
}

fn add(args: &Add, ctx: &Context) -> Result<Shown> {
    let title = text::name("荣誉名称", &args.title)?;
    let recorded = ctx.record(&args.recording, |work| {
        let this_year = chrono::Datelike::year(&work.at.date());
        if !(1949..=this_year).contains(&args.year) {
            return Err(Error::refused(format!("年度“{}”不对：应在 1949 与 {this_year} 之间", args.year)));
        }
        let names = work.names()?;
        let unit = args.unit.as_deref().map(|u| names.unit(u)).transpose()?.map_or(UnitId::OFFICE, |u| u.id);
        let person = args.person.as_deref().map(|p| names.person(p)).transpose()?;
        let again = |h: &HonourAdd| h.title == title && h.year == args.year && h.unit == unit && h.person == person;
        if names.office.honours.iter().any(|(_, h)| again(h)) {
            return Err(Error::refused(format!("{}年度“{title}”已经登记过", args.year)));
        }
        let number = names.office.next("honour");
        let deed = HonourAdd { number, title: title.clone(), year: args.year, by: args.by.clone(), unit, person };
        Ok((work.on_office(deed.clone())?, deed))
    })?;
    let (act, deed) = recorded.done;
    let office = recorded.ledger.view().office()?;
    let by = deed.by.as_deref().map(|by| format!("（{by}）")).unwrap_or_default();
    let screen = format!("已登记荣誉 {}年度“{}”{by}   {}\n", deed.year, deed.title, winner(&deed, &office));
    Ok(Shown::of_office(&act, object(&deed, &office), screen).talking(recorded.talk))
}

fn winner(honour: &HonourAdd, office: &Office) -> String {
    honour.person.map_or_else(|| office.unit_name(honour.unit), |p| office.person_label(p))
}

fn object(honour: &HonourAdd, office: &Office) -> Value {
    json!({ "number": honour.number, "title": honour.title, "year": honour.year, "by": honour.by,
            "unit": office.unit_name(honour.unit), "person": honour.person.map(|p| office.person_label(p)) })
}

fn list(args: &List, ctx: &Context) -> Result<Shown> {
    let office = ctx.ask()?.view().office()?;
    let mut sheet = Sheet::new(vec![
        Column::number("year", "年度"),
        Column::text("title", "荣誉"),
        Column::text("by", "授予单位"),
        Column::text("winner", "获得者"),
    ]);
    let mut objects = Vec::new();
    let mut honours: Vec<&HonourAdd> = office.honours.iter().map(|(_, h)| h).collect();
    honours.sort_by_key(|h| (h.year, h.number));
    for honour in honours.into_iter().filter(|h| args.year.is_none_or(|year| h.year == year)) {
        objects.push(object(honour, &office));
        sheet.rows.push(vec![
            Cell::text(honour.year.to_string()),
            Cell::text(honour.title.clone()),
            honour.by.clone().into(),
            Cell::text(winner(honour, &office)),
        ]);
    }
    Ok(Shown::answer(Answer::of_sheet(Value::Array(objects), sheet)))
}
