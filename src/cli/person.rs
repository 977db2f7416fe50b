//! `person 人员`: who holds which role where, from one day to another; groups follow from roles.

mod profile;

use super::ask::{Answers, Terminal};
use super::{shown::Shown, text};
use crate::act::{Act, PersonAdd, PersonId, PersonLeave, Tenure, UnitId};
use crate::casework::{Names, Work};
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::present::{people_answer, role_zh};
use crate::rules::decide::persons_called;
use crate::rules::roster::{findings, groups_of};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// 人员与职务：任职、离任、清单
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// 任职；同一人可任几职
    #[command(visible_alias = "任职")]
    Add(Add),
    /// 离任
    #[command(visible_alias = "离任")]
    Leave(Leave),
    /// 信息员覆盖：接近哪些行业、群体、片区；不写姓名则看缺口
    #[command(visible_aliases = ["覆盖", "coverage"])]
    Profile(profile::Args),
    /// 人员清单，连同由职务得出的小组
    #[command(visible_alias = "清单")]
    List(List),
}

#[derive(Debug, clap::Args)]
struct Add {
    /// 姓名；同名的写 王伟@甲村
    #[arg(value_name = "姓名")]
    name: String,
    /// 任职单位
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: String,
    /// 职务（可重复，或用顿号隔开）
    #[arg(long, value_name = "职务", visible_alias = "职务", required = true)]
    role: Vec<String>,
    /// 从哪天起任职（不写则从今天）
    #[arg(long, value_name = "日期", visible_alias = "起")]
    from: Option<String>,
    /// 任职的最后一天（不写则未定）
    #[arg(long, value_name = "日期", visible_alias = "止")]
    until: Option<String>,
    /// 代理
    #[arg(long, visible_alias = "代理")]
    acting: bool,
    /// 与名册上别的单位的同名者是同一个人
    #[arg(long, visible_alias = "同一人")]
    same: bool,
    #[command(flatten)]
    recording: Recording,
}

#[derive(Debug, clap::Args)]
struct Leave {
    /// 姓名；同名的写 王伟@甲村
    #[arg(value_name = "姓名")]
    name: String,
    /// 单位（不写则为其任职的各单位）
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    /// 职务（可重复；不写则为全部）
    #[arg(long, value_name = "职务", visible_alias = "职务")]
    role: Vec<String>,
    /// 任职的最后一天（不写则今天）
    #[arg(long, value_name = "日期", visible_alias = "止")]
    until: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

#[derive(Debug, Default, clap::Args)]
struct List {
    /// 只列一个单位
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    /// 只列一种职务
    #[arg(long, value_name = "职务", visible_alias = "职务")]
    role: Option<String>,
    /// 连已离任的一起列
    #[arg(long, visible_alias = "全部")]
    all: bool,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    match &args.what {
        Some(What::Add(args)) => add(args, ctx),
        Some(What::Leave(args)) => leave(args, ctx),
        Some(What::Profile(args)) => profile::run(args, ctx),
        Some(What::List(args)) => list(args, ctx),
        None => list(&List::default(), ctx),
    }
}

fn add(args: &Add, ctx: &Context) -> Result<Shown> {
    let from = args.from.as_deref().map(|d| text::day("--from", d, ctx.now)).transpose()?;
    let until = args.until.as_deref().map(|d| text::last_day("--until", d, ctx.now)).transpose()?;
    let recorded = ctx.record(&args.recording, |work| {
        let from = from.unwrap_or(work.at.date());
        if until.is_some_and(|until| until < from) {
            return Err(Error::refused(format!("任职的最后一天早于第一天 {from}")));
        }
        let names = work.names()?;
        let unit = names.unit(&args.unit)?.clone();
        let mut roles = role_ids(&args.role, &names)?;
        let mut hints = Vec::new();
        for id in &roles {
            hints.extend(
                names
                    .book
                    .role(id)
                    .filter(|r| !r.unit_kinds.is_empty() && !r.unit_kinds.contains(&unit.kind))
                    .map(|r| format!("按制度，{}不设在{}这类单位（{}），已照记", r.term.name, unit.name, r.clause)),
            );
        }
        let (id, name) = who(args, ctx, &names, unit.id, &mut hints)?;
        let held: Vec<String> = names
            .office
            .tenures
            .iter()
            .filter(|t| t.person == id && t.unit == unit.id && t.until.is_none_or(|u| u >= from))
            .filter(|t| until.is_none_or(|until| t.from <= until))
            .map(|t| t.role.clone())
            .collect();
        let again: Vec<&str> = roles.iter().filter(|r| held.contains(r)).map(|r| role_zh(r, names.book)).collect();
        if again.len() == roles.len() {
            return Err(Error::refused(format!("{name} 在{}已任{}", unit.name, again.join("、"))));
        }
        if !again.is_empty() {
            hints.push(format!("{name} 已任{}，只记其余职务", again.join("、")));
        }
        roles.retain(|r| !held.contains(r));
        let wanted = roles.clone();
        let deed = PersonAdd { id, name, unit: unit.id, roles, from, until, acting: args.acting };
        let act = work.on_office(deed.clone())?;
        crowded(work, &unit.name, &wanted, &mut hints)?;
        work.hints.extend(hints);
        Ok((act, deed))
    })?;
    let (act, deed) = recorded.done;
    let office = recorded.office;
    let book = recorded.laws.at(act.at)?.book;
    let groups = groups_of(book, &office, deed.id, deed.from.max(act.at.date()));
    let roles: Vec<&str> = deed.roles.iter().map(|r| role_zh(r, book)).collect();
    let mut screen = format!(
        "已任职 {}   {}{}{}   自 {} 起{}\n",
        office.person_label(deed.id),
        office.unit_name(deed.unit),
        if deed.acting { "代理" } else { "" },
        roles.join("、"),
        deed.from,
        deed.until.map(|d| format!("，至 {d}")).unwrap_or_default(),
    );
    if !groups.is_empty() {
        screen.push_str(&format!("  小组：{}\n", groups.join("、")));
    }
    let object = json!({
        "id": deed.id, "name": deed.name, "label": office.person_label(deed.id), "unit": office.unit_name(deed.unit),
        "roles": deed.roles, "groups": groups, "from": deed.from.to_string(),
        "until": deed.until.map(|d| d.to_string()), "acting": deed.acting,
    });
    Ok(Shown::of_office(&act, object, screen).talking(recorded.talk))
}

/// Ids of the roles typed, each once.
fn role_ids(words: &[String], names: &Names) -> Result<Vec<String>> {
    let mut roles: Vec<String> = Vec::new();
    for word in words.iter().flat_map(|w| w.split(['、', ',', '，'])).map(str::trim).filter(|w| !w.is_empty()) {
        let id = names.role(word)?.term.id.clone();
        if !roles.contains(&id) {
            roles.push(id);
        }
    }
    match roles.is_empty() {
        true => Err(Error::refused("--role 没有写职务")),
        false => Ok(roles),
    }
}

/// The person meant: one already in the unit, the same person elsewhere if it is said so, else a new one.
fn who(args: &Add, ctx: &Context, names: &Names, unit: UnitId, hints: &mut Vec<String>) -> Result<(PersonId, String)> {
    let office = names.office;
    let plain = |id: PersonId| office.person(id).map(|p| p.name.clone()).unwrap_or_default();
    if args.name.contains('@') {
        let id = names.person(&args.name)?;
        return Ok((id, plain(id)));
    }
    let name = text::name("姓名", &args.name)?;
    let called = persons_called(office, &name);
    let here = |id: &PersonId| {
        office.person(*id).is_some_and(|p| p.unit == unit)
            || office.tenures.iter().any(|t| t.person == *id && t.unit == unit)
    };
    if let Some(id) = called.iter().copied().find(here) {
        return Ok((id, name));
    }
    let new = PersonId(office.next("person"));
    let labels: Vec<String> = called
        .iter()
        .map(|id| format!("{name}@{}", office.person(*id).map_or_else(String::new, |p| office.unit_name(p.unit))))
        .collect();
    match (called.as_slice(), args.same) {
        ([], true) => Err(Error::refused(format!("名册上没有别的“{name}”，不必加 --same"))),
        ([], false) => Ok((new, name)),
        ([one], true) => Ok((*one, name)),
        (_, true) => Err(Error::refused(format!("名册上有{}位“{name}”", called.len()))
            .hint(format!("写明是哪一位：{}", labels.join("、")))),
        ([one], false) if ctx.interactive => {
            let question = format!("{} 是同一个人吗？", labels[0]);
            let same = Terminal.yes(&question, false)?;
            Ok((if same { *one } else { new }, name))
        }
        (_, false) => {
            let here = office.unit_name(unit);
            hints.push(format!(
                "名册上另有 {}，已按另一人登记；若是同一人，先给这一位办离任，再按那一位任职：yuqing person leave {name}@{here} --unit {here}，yuqing person add {} --unit {here} --role 职务",
                labels.join("、"),
                labels[0],
            ));
            Ok((new, name))
        }
    }
}

/// More holders than the rules allow: said, not refused, since the old one may leave tomorrow.
fn crowded(work: &Work, unit: &str, roles: &[String], hints: &mut Vec<String>) -> Result<()> {
    let book = work.in_force()?.book;
    let wanted: Vec<&str> = roles.iter().map(|r| role_zh(r, book)).collect();
    let found = findings(book, work.desk.office(), work.at.date());
    let here = |f: &&crate::rules::roster::Finding| {
        f.what == "too_many" && f.unit == unit && f.role.as_deref().is_some_and(|r| wanted.contains(&r))
    };
    hints.extend(found.iter().filter(here).map(|f| format!("{}（{}）：{}", f.says, f.clause, f.fix)));
    Ok(())
}

fn leave(args: &Leave, ctx: &Context) -> Result<Shown> {
    let until = args.until.as_deref().map(|d| text::last_day("--until", d, ctx.now)).transpose()?;
    let recorded = ctx.record(&args.recording, |work| {
        let until = until.unwrap_or(work.at.date());
        let names = work.names()?;
        let id = names.person(&args.name)?;
        let label = names.office.person_label(id);
        let roles = if args.role.is_empty() { Vec::new() } else { role_ids(&args.role, &names)? };
        // A unit that is retired is no longer on the roster, but people still have to leave it.
        let unit = match args.unit.as_deref() {
            None => None,
            Some(word) => match names.office.units.iter().find(|u| u.name == word) {
                Some(unit) => Some(unit.id),
                None => Some(names.unit(word)?.id),
            },
        };
        let mut by_unit: Vec<(UnitId, Vec<String>)> = Vec::new();
        for t in names.office.tenures.iter().filter(|t| {
            t.person == id
                && unit.is_none_or(|u| t.unit == u)
                && (roles.is_empty() || roles.contains(&t.role))
                && t.until.is_none_or(|u| u > until)
        }) {
            if t.from > until {
                return Err(Error::refused(format!(
                    "{label} 的{}自 {} 起，离任不能早于任职",
                    role_zh(&t.role, names.book),
                    t.from
                )));
            }
            match by_unit.iter_mut().find(|(u, _)| *u == t.unit) {
                Some((_, held)) => held.push(t.role.clone()),
                None => by_unit.push((t.unit, vec![t.role.clone()])),
            }
        }
        if by_unit.is_empty() {
            return Err(Error::refused(format!("{label} 没有可离任的职务")).hint("看其任职：yuqing person list --all"));
        }
        let mut acts: Vec<(Act, PersonLeave)> = Vec::new();
        for (unit, roles) in by_unit {
            let deed = PersonLeave { id, unit, roles, until };
            acts.push((work.on_office(deed.clone())?, deed));
        }
        gaps(work, &acts, until)?;
        Ok(acts)
    })?;
    let (office, laws) = (recorded.office, recorded.laws);
    let mut objects = Vec::new();
    let mut screen = String::new();
    for (act, deed) in &recorded.done {
        let book = laws.at(act.at)?.book;
        let roles: Vec<&str> = deed.roles.iter().map(|r| role_zh(r, book)).collect();
        let (label, unit) = (office.person_label(deed.id), office.unit_name(deed.unit));
        screen.push_str(&format!("已离任 {label}   {unit}{}   任至 {}\n", roles.join("、"), deed.until));
        objects.push(json!({
            "act": act.deed.verb(), "seq": act.seq, "at": act.at.rfc3339(), "id": deed.id, "label": label, "unit": unit,
            "roles": deed.roles, "until": deed.until.to_string(),
        }));
    }
    let object = if objects.len() == 1 { objects.remove(0) } else { Value::Array(objects) };
    Ok(Shown::said(object, screen).talking(recorded.talk))
}

/// Posts that stand empty from the next day on.
fn gaps(work: &mut Work, acts: &[(Act, PersonLeave)], until: NaiveDate) -> Result<()> {
    let book = work.in_force()?.book;
    let office = work.desk.office();
    let found = findings(book, office, until.succ_opt().unwrap_or(until));
    let touched = |f: &&crate::rules::roster::Finding| {
        matches!(f.what, "missing_role" | "vacancy" | "empty_group" | "no_approver")
            && acts.iter().any(|(_, deed)| {
                f.unit == office.unit_name(deed.unit) && deed.roles.iter().any(|r| f.says.contains(role_zh(r, book)))
            })
    };
    let hints: Vec<String> = found.iter().filter(touched).map(|f| format!("{}{}：{}", f.unit, f.says, f.fix)).collect();
    work.hints.extend(hints);
    Ok(())
}

fn list(args: &List, ctx: &Context) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let (office, laws) = ledger.view().office_and_laws()?;
    let book = laws.at(ctx.now)?.book;
    let day = ctx.now.date();
    let names = Names { office: &office, book, day };
    let unit = args.unit.as_deref().map(|w| names.unit(w)).transpose()?.map(|u| u.id);
    let role = args.role.as_deref().map(|w| names.role(w)).transpose()?.map(|r| r.term.id.clone());
    let wanted = |t: &Tenure| unit.is_none_or(|u| t.unit == u) && role.as_ref().is_none_or(|r| t.role == *r);
    Ok(Shown::answer(people_answer(&office, book, day, args.all, &wanted)))
}
