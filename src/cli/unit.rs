//! `unit 单位`: the units on the roster, and what the roster lacks.

use super::{shown::Shown, text};
use crate::act::{Office, OwnerRef, Unit, UnitAdd, UnitId, UnitRetire};
use crate::casework::Work;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::present::{findings_answer, unit_json, unit_words, units_answer};
use crate::rules::roster::{Finding, findings, missing_roles};
use crate::time::Stamp;

/// 单位名册：增设、撤销、清单、检查缺口
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// 增设单位
    #[command(visible_alias = "增设")]
    Add(Add),
    /// 撤销单位（名册和往事仍在）
    #[command(visible_alias = "撤销")]
    Retire(Retire),
    /// 单位清单
    #[command(visible_alias = "清单")]
    List(List),
    /// 检查名册缺口：缺人、超员、空缺、无人可批
    #[command(visible_alias = "检查")]
    Check,
}

#[derive(Debug, clap::Args)]
struct Add {
    /// 单位名称
    #[arg(value_name = "名称")]
    name: String,
    /// 单位种类，如 village（村居）
    #[arg(long, value_name = "种类", visible_alias = "种类")]
    kind: String,
    /// 单位类别（制度分类时写）
    #[arg(long, value_name = "类别", visible_alias = "类别")]
    class: Option<String>,
    /// 上级单位（不写则为本级）
    #[arg(long, value_name = "单位", visible_alias = "上级")]
    parent: Option<String>,
    /// 条：业务主管单位（块是上级单位）；转办时两边抄送
    #[arg(long, value_name = "单位", visible_aliases = ["条", "业务主管"])]
    line: Option<String>,
    /// 从哪天起在册（不写则从今天），此后开始的周期才有应报事项
    #[arg(long, value_name = "日期", visible_alias = "起")]
    from: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

#[derive(Debug, clap::Args)]
struct Retire {
    /// 单位名称
    #[arg(value_name = "名称")]
    name: String,
    /// 在册的最后一天（不写则今天）
    #[arg(long, value_name = "日期", visible_alias = "止")]
    until: Option<String>,
    /// 理由
    #[arg(long, value_name = "理由", visible_alias = "理由")]
    reason: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

#[derive(Debug, Default, clap::Args)]
struct List {
    /// 连已撤销的一起列
    #[arg(long, visible_alias = "全部")]
    all: bool,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    match &args.what {
        Some(What::Add(args)) => add(args, ctx),
        Some(What::Retire(args)) => retire(args, ctx),
        Some(What::List(args)) => list(args, ctx),
        Some(What::Check) => check(ctx),
        None => list(&List::default(), ctx),
    }
}

fn add(args: &Add, ctx: &Context) -> Result<Shown> {
    let name = text::name("单位名称", &args.name)?;
    let from = args.from.as_deref().map(|d| text::day("--from", d, ctx.now)).transpose()?;
    let recorded = ctx.record(&args.recording, |work| {
        let names = work.names()?;
        let from = from.unwrap_or(work.at.date());
        refuse_twin(names.office, &name, from)?;
        let deed = UnitAdd {
            id: UnitId(names.office.next("unit")),
            kind: names.unit_kind(&args.kind)?,
            class: args.class.as_deref().map(|c| names.unit_class(c)).transpose()?,
            parent: args.parent.as_deref().map(|p| names.unit(p)).transpose()?.map_or(UnitId::OFFICE, |u| u.id),
            line: args.line.as_deref().map(|l| names.unit(l)).transpose()?.map(|u| u.id),
            name: name.clone(),
            from,
        };
        Ok((work.on_office(deed.clone())?, deed.id, lacking(work, &name)?))
    })?;
    let (act, id, lacking) = recorded.done;
    let office = recorded.office;
    let book = recorded.laws.at(act.at)?.book;
    let unit = known(&office, id)?;
    let mut screen = format!("已入册 {}   {}   自 {} 起\n", unit.name, unit_words(unit, &office, book), unit.from);
    for finding in lacking {
        screen.push_str(&format!("  {}（{}）   {}\n", finding.says, finding.clause, finding.fix));
    }
    Ok(Shown::of_office(&act, unit_json(unit, &office), screen).talking(recorded.talk))
}

fn retire(args: &Retire, ctx: &Context) -> Result<Shown> {
    let until = args.until.as_deref().map(|d| text::last_day("--until", d, ctx.now)).transpose()?;
    let recorded = ctx.record(&args.recording, |work| {
        let names = work.names()?;
        let unit = names.unit(&args.name)?.clone();
        let until = until.unwrap_or(work.at.date());
        if unit.id == UnitId::OFFICE {
            return Err(Error::refused(format!("{} 是本级单位，台账就是它的，不能撤销", unit.name)));
        }
        if until < unit.from {
            return Err(Error::refused(format!("--until {until} 早于 {} 入册之日 {}", unit.name, unit.from)));
        }
        if let Some(gone) = unit.until {
            return Err(Error::refused(format!("{} 已定于 {gone} 撤销", unit.name)));
        }
        left_over(work, &unit)?;
        let deed = UnitRetire { id: unit.id, until, reason: args.reason.clone() };
        Ok((work.on_office(deed)?, unit.id))
    })?;
    let (act, id) = recorded.done;
    let office = recorded.office;
    let unit = known(&office, id)?;
    let last = unit.until.map(|d| d.to_string()).unwrap_or_default();
    let screen = format!("已撤销 {}   在册至 {last}   往事和报表仍在\n", unit.name);
    Ok(Shown::of_office(&act, unit_json(unit, &office), screen).talking(recorded.talk))
}

/// What a unit leaves behind: units below it, people in office, duties it still owes.
fn left_over(work: &mut Work, unit: &Unit) -> Result<()> {
    let office = work.desk.office();
    let day = work.at.date();
    let below: Vec<&str> = office
        .units
        .iter()
        .filter(|u| u.parent == Some(unit.id) && u.on_roster(day))
        .map(|u| u.name.as_str())
        .collect();
    let mut people: Vec<String> = office
        .tenures
        .iter()
        .filter(|t| t.unit == unit.id && t.covers(day))
        .map(|t| office.person_label(t.person))
        .collect();
    people.dedup();
    let far = Stamp::from_seconds(i64::MAX);
    let mut owed = 0;
    work.desk.view().each_open_duty(None, far, |_, duty| owed += u32::from(duty.owner == OwnerRef::Unit(unit.id)))?;
    let mut hints = Vec::new();
    if !below.is_empty() {
        hints.push(format!("下级单位仍在册：{}", below.join("、")));
    }
    for person in people {
        hints.push(format!("{person} 在该单位的职务要办离任：yuqing person leave {person} --unit {}", unit.name));
    }
    if owed > 0 {
        hints.push(format!("它还有{owed}项时限未办，仍由它欠着：yuqing overdue；要改由别的单位办，重新转办"));
    }
    work.hints.extend(hints);
    Ok(())
}

fn list(args: &List, ctx: &Context) -> Result<Shown> {
    let (office, laws) = ctx.ask()?.view().office_and_laws()?;
    Ok(Shown::answer(units_answer(&office, laws.at(ctx.now)?.book, ctx.now.date(), args.all)))
}

fn check(ctx: &Context) -> Result<Shown> {
    let (office, laws) = ctx.ask()?.view().office_and_laws()?;
    let day = ctx.now.date();
    Ok(Shown::answer(findings_answer(&findings(laws.at(ctx.now)?.book, &office, day), day)))
}

fn refuse_twin(office: &Office, name: &str, from: chrono::NaiveDate) -> Result<()> {
    match office.units.iter().find(|u| u.name == name && u.until.is_none_or(|until| until >= from)) {
        None => Ok(()),
        Some(twin) => Err(twin_refused(twin, from)),
    }
}

/// A unit keeps its name to its last day; the name is free from the next day on.
fn twin_refused(twin: &Unit, from: chrono::NaiveDate) -> Error {
    let name = &twin.name;
    match twin.until {
        Some(last) => Error::refused(format!("名册上的“{name}”在册至 {last}"))
            .hint(format!("同名的从次日起可以再入册：--from {}", last.succ_opt().unwrap_or(last))),
        None => {
            let last = from.max(twin.from);
            Error::refused(format!("名册上已有“{name}”（{} 起在册）", twin.from))
                .hint("是同一个单位的不必再登；是另一个的换一个名称")
                .hint(format!(
                    "原来登错的：先 yuqing unit retire {name} --until {last}，再入册时写 --from {}",
                    last.succ_opt().unwrap_or(last)
                ))
        }
    }
}

/// What the rules want of the new unit, in the roster as it is now.
fn lacking(work: &Work, unit: &str) -> Result<Vec<Finding>> {
    let book = work.in_force()?.book;
    Ok(missing_roles(book, work.desk.office(), unit, work.at.date()))
}

fn known(office: &Office, id: UnitId) -> Result<&Unit> {
    office.unit(id).ok_or_else(|| Error::ledger(format!("名册上缺第{}号单位", id.0)))
}
