//! `source 来源`: what the office reads, who reads it, and whether it was read.

use super::{shown::Shown, text};
use crate::act::{Office, Source, SourceAdd, SourceRetire, SourceVisit};
use crate::casework::Names;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::present::{Answer, Cell, Column, Sheet};
use crate::rules::{Field, Rulebook};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// 信息来源：登记、停用、查看记录、清单、检查
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 来源 add 百度贴吧 --类别 论坛 --单位 监测一科 --重点\n  yuqing 来源 visit 百度贴吧 市民论坛 --found 2\n  yuqing 来源 check --day 昨天"
)]
pub struct Args {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// 登记来源；名称已登记的，按新写的改（换责任单位、定为重点）
    #[command(visible_alias = "登记")]
    Add(Add),
    /// 停用
    #[command(visible_alias = "停用")]
    Retire(Retire),
    /// 记一次查看；没有发现也要记
    #[command(visible_alias = "查看")]
    Visit(Visit),
    /// 来源清单
    #[command(visible_alias = "清单")]
    List,
    /// 检查：没有责任单位的来源、当日没有查看的重点来源
    #[command(visible_alias = "检查")]
    Check(Check),
}

#[derive(Debug, clap::Args)]
struct Add {
    /// 名称
    #[arg(value_name = "名称")]
    name: String,
    /// 网站类别
    #[arg(long, value_name = "类别", visible_alias = "类别")]
    class: Option<String>,
    /// 责任单位
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    /// 责任人
    #[arg(long, value_name = "姓名", visible_alias = "责任人")]
    person: Option<String>,
    /// 网址
    #[arg(long, value_name = "网址", visible_alias = "网址")]
    url: Option<String>,
    /// 重点来源，每日必看
    #[arg(long, visible_alias = "重点")]
    key: bool,
    #[command(flatten)]
    recording: Recording,
}

#[derive(Debug, clap::Args)]
struct Retire {
    /// 名称
    #[arg(value_name = "名称")]
    name: String,
    /// 理由
    #[arg(long, value_name = "理由", visible_alias = "理由")]
    reason: String,
    #[command(flatten)]
    recording: Recording,
}

#[derive(Debug, clap::Args)]
struct Visit {
    /// 名称（可写多个）
    #[arg(value_name = "名称", required = true)]
    names: Vec<String>,
    /// 发现几条
    #[arg(long, value_name = "条", visible_alias = "发现", default_value_t = 0, hide_default_value = true)]
    found: u32,
    /// 查看人（不写则为经办人）
    #[arg(long, value_name = "姓名", visible_alias = "查看人")]
    by: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

#[derive(Debug, clap::Args)]
struct Check {
    /// 哪一天（不写则今天）
    #[arg(long, value_name = "日期", visible_alias = "日期")]
    day: Option<String>,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    match &args.what {
        Some(What::Add(args)) => add(args, ctx),
        Some(What::Retire(args)) => retire(args, ctx),
        Some(What::Visit(args)) => visit(args, ctx),
        Some(What::Check(args)) => check(args, ctx),
        Some(What::List) | None => list(ctx),
    }
}

/// A source in use, by its name.
fn known<'o>(office: &'o Office, name: &str) -> Result<&'o Source> {
    office.sources.iter().find(|s| s.name == name.trim() && s.until.is_none()).ok_or_else(|| {
        let names: Vec<&str> = office.sources.iter().filter(|s| s.until.is_none()).map(|s| s.name.as_str()).collect();
        let near = crate::text::nearest(name, names.iter().copied()).map(|n| format!("；是不是“{n}”？"));
        Error::refused(format!("没有登记来源“{name}”{}", near.unwrap_or_default()))
            .hint(format!("登记：yuqing source add {name} --unit 单位"))
    })
}

fn add(args: &Add, ctx: &Context) -> Result<Shown> {
    let recorded = ctx.record(&args.recording, |work| {
        let name = text::name("来源名称", &args.name)?;
        let names = work.names()?;
        let before = names.office.sources.iter().find(|s| s.name == name).cloned();
        let class = args.class.as_deref().map(|w| names.only_word(Field::Origin, w)).transpose()?;
        let unit = args.unit.as_deref().map(|w| names.unit(w).map(|u| u.id)).transpose()?;
        let person = args.person.as_deref().map(|w| names.person(w)).transpose()?;
        let deed = SourceAdd {
            id: before.as_ref().map_or_else(|| names.office.next("source"), |s| s.id),
            class: class.or(before.as_ref().and_then(|s| s.class.clone())),
            url: args.url.clone().or(before.as_ref().and_then(|s| s.url.clone())),
            unit: unit.or(before.as_ref().and_then(|s| s.unit)),
            person: person.or(before.as_ref().and_then(|s| s.person)),
            key: args.key || before.as_ref().is_some_and(|s| s.key),
            name,
        };
        if deed.unit.is_none() && deed.person.is_none() {
            work.hints.push(format!("{}还没有责任单位：yuqing source add {} --unit 单位", deed.name, deed.name));
        }
        let act = work.on_office(deed.clone())?;
        Ok((act, deed, before.is_some()))
    })?;
    let (act, deed, again) = recorded.done;
    let key = if deed.key { "（重点，每日必看）" } else { "" };
    let screen = format!("{}来源 {}{key}\n", if again { "已更改" } else { "已登记" }, deed.name);
    Ok(Shown::of_office(&act, json!({ "id": deed.id, "name": deed.name, "key": deed.key }), screen)
        .talking(recorded.talk))
}

fn retire(args: &Retire, ctx: &Context) -> Result<Shown> {
    let recorded = ctx.record(&args.recording, |work| {
        let source = known(work.desk.office(), &args.name)?.clone();
        let act = work.on_office(SourceRetire { id: source.id, reason: args.reason.clone() })?;
        Ok((act, source.name))
    })?;
    let (act, name) = recorded.done;
    Ok(Shown::of_office(&act, json!({ "name": name }), format!("已停用来源 {name}\n")).talking(recorded.talk))
}

fn visit(args: &Visit, ctx: &Context) -> Result<Shown> {
    let recorded = ctx.record(&args.recording, |work| {
        let office = work.desk.office();
        let ids = args.names.iter().map(|name| known(office, name).map(|s| s.id)).collect::<Result<Vec<u32>>>()?;
        let by = match &args.by {
            Some(name) => Some(work.names()?.person(name)?),
            None => work.names()?.person(work.desk.operator()).ok(),
        };
        work.on_office(SourceVisit { ids, by, found: args.found })
    })?;
    let names = args.names.join("、");
    let screen = format!("已记查看 {names}（{}），发现{}条\n", recorded.done.at.ledger(), args.found);
    let object = json!({ "sources": args.names, "found": args.found });
    Ok(Shown::of_office(&recorded.done, object, screen).talking(recorded.talk))
}

fn owner(source: &Source, office: &Office) -> String {
    let unit = source.unit.map(|unit| office.unit_name(unit));
    let person = source.person.map(|person| office.person_label(person));
    [unit, person].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn last_visit(source: &Source, office: &Office) -> Option<crate::time::Stamp> {
    office.visits.iter().filter(|(_, v)| v.ids.contains(&source.id)).map(|(at, _)| *at).max()
}

fn list(ctx: &Context) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let (office, laws) = ledger.view().office_and_laws()?;
    let book = laws.at(ctx.now)?.book;
    let mut sheet = Sheet::new(vec![
        Column::text("name", "来源"),
        Column::text("class", "类别"),
        Column::text("key", "重点"),
        Column::text("owner", "责任"),
        Column::time("last_visit", "最近查看"),
        Column::text("url", "网址").extra(),
        Column::time("until", "停用"),
    ]);
    let class = |s: &Source, book: &Rulebook| s.class.as_deref().map(|c| book.name_of(Field::Origin, c).to_string());
    for s in &office.sources {
        sheet.rows.push(vec![
            Cell::text(s.name.clone()),
            class(s, book).into(),
            Cell::yes(s.key),
            Cell::text(owner(s, &office)),
            last_visit(s, &office).into(),
            s.url.clone().into(),
            s.until.into(),
        ]);
    }
    let objects: Vec<Value> = office
        .sources
        .iter()
        .map(|s| {
            json!({
                "id": s.id, "name": s.name, "class": s.class, "key": s.key, "url": s.url,
                "unit": s.unit.map(|u| office.unit_name(u)), "person": s.person.map(|p| office.person_label(p)),
                "last_visit": last_visit(s, &office).map(|at| at.rfc3339()), "until": s.until.map(|at| at.rfc3339()),
            })
        })
        .collect();
    Ok(Shown::answer(Answer::of_sheet(Value::Array(objects), sheet)))
}

/// Sources nobody answers for, and key sources nobody looked at that day; nothing where all is well.
fn check(args: &Check, ctx: &Context) -> Result<Shown> {
    let day = args.day.as_deref().map(|d| text::day("--day", d, ctx.now)).transpose()?.unwrap_or(ctx.now.date());
    let ledger = ctx.ask()?;
    let (office, laws) = ledger.view().office_and_laws()?;
    let book = laws.at(ctx.now)?.book;
    let names = Names { office: &office, book, day };
    let mut objects = Vec::new();
    let mut lines = String::new();
    for (what, source) in gaps(&names, day) {
        let says = if what == "no_owner" {
            "没有责任单位".to_string()
        } else {
            format!("重点来源，{day} 没有查看记录")
        };
        let fix = match what {
            "no_owner" => format!("yuqing source add {} --unit 单位", source.name),
            _ => format!("yuqing source visit {}", source.name),
        };
        lines.push_str(&format!("{}  {says}（{}）   {fix}\n", source.name, book.watch.clause));
        objects.push(json!({
            "what": what, "source": source.name, "day": day.to_string(), "owner": owner(source, &office),
            "says": says, "clause": book.watch.clause, "fix": fix,
        }));
    }
    let talk = if objects.is_empty() { vec![format!("{day} 来源检查没有缺口")] } else { Vec::new() };
    Ok(Shown::said(Value::Array(objects), lines).talking(talk))
}

fn gaps<'o>(names: &Names<'o>, day: NaiveDate) -> Vec<(&'static str, &'o Source)> {
    let office = names.office;
    let watched = || office.sources.iter().filter(move |s| s.watched(day));
    let seen = |s: &Source| office.visits.iter().any(|(at, v)| at.date() == day && v.ids.contains(&s.id));
    let unowned = watched().filter(|s| s.unit.is_none() && s.person.is_none()).map(|s| ("no_owner", s));
    let unseen = watched().filter(|s| s.key && names.book.watch.key_sources && !seen(s)).map(|s| ("not_visited", s));
    unowned.chain(unseen).collect()
}
