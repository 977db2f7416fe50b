//! `account 账号`: the office's accounts on platforms, and since when they are certified.

use super::{shown::Shown, text};
use crate::act::{Account, AccountAdd, AccountEnd, Office, UnitId};
use crate::casework::{Names, Reckoned};
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::present::{Answer, Column, Sheet};
use crate::rules::{Field, Rulebook};
use serde_json::{Value, json};

/// 对外账号：登记、停用、清单
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// 登记账号；因没有认证账号而暂不回复的事项随即起算
    #[command(visible_alias = "登记")]
    Add(Add),
    /// 停用账号，或认证到期
    #[command(visible_alias = "停用")]
    End(End),
    /// 账号清单
    #[command(visible_alias = "清单")]
    List,
}

#[derive(Debug, clap::Args)]
struct Add {
    /// 账号名称
    #[arg(value_name = "名称")]
    name: String,
    /// 平台，如 微博
    #[arg(long, value_name = "平台", visible_alias = "平台")]
    platform: String,
    /// 所属单位（不写则为本级）
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    /// 从哪天起认证（没有认证的不写）
    #[arg(long, value_name = "日期", visible_alias = "认证起")]
    certified_from: Option<String>,
    /// 认证的最后一天（不写则未定）
    #[arg(long, value_name = "日期", visible_alias = "认证止", requires = "certified_from")]
    certified_to: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

#[derive(Debug, clap::Args)]
struct End {
    /// 账号名称；同名的写 名称@平台
    #[arg(value_name = "名称")]
    name: String,
    /// 认证的最后一天（不写则今天）
    #[arg(long, value_name = "日期", visible_alias = "止")]
    until: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    match &args.what {
        Some(What::Add(args)) => add(args, ctx),
        Some(What::End(args)) => end(args, ctx),
        Some(What::List) | None => list(ctx),
    }
}

fn add(args: &Add, ctx: &Context) -> Result<Shown> {
    let name = text::name("账号名称", &args.name)?;
    let from = args.certified_from.as_deref().map(|d| text::day("--certified-from", d, ctx.now)).transpose()?;
    let to = args.certified_to.as_deref().map(|d| text::last_day("--certified-to", d, ctx.now)).transpose()?;
    if to.zip(from).is_some_and(|(to, from)| to < from) {
        return Err(Error::refused("认证的最后一天早于第一天"));
    }
    let recorded = ctx.record(&args.recording, |work| {
        let names = work.names()?;
        let deed = AccountAdd {
            id: names.office.next("account"),
            name: name.clone(),
            platform: names.only_word(Field::Source, &args.platform)?,
            unit: args.unit.as_deref().map(|u| names.unit(u)).transpose()?.map_or(UnitId::OFFICE, |u| u.id),
            certified_from: from,
            certified_to: to,
        };
        refuse_twin(names.office, &deed)?;
        let act = work.on_office(deed.clone())?;
        let revived = match deed.certified_from {
            Some(from) => work.revive(&deed.platform, from, deed.certified_to)?,
            None => Vec::new(),
        };
        if deed.certified_from.is_none() {
            work.hints.push("没有写认证日期，按未认证登记，不能用来回复".to_string());
        }
        Ok((act, deed.id, revived))
    })?;
    let (act, id, revived) = recorded.done;
    let office = recorded.office;
    let book = recorded.laws.at(act.at)?.book;
    let account = known(&office, id)?;
    let mut screen = format!("已登记账号 {}   {}   {}\n", account.name, platform_zh(account, book), certified(account));
    let mut cases = Vec::new();
    for (case, changed) in &revived {
        for Reckoned { duty, reset } in changed {
            let provisional = if reset.provisional { "（暂定）" } else { "" };
            let due = reset.due_at.map(|due| due.deadline()).unwrap_or_default();
            screen
                .push_str(&format!("  {case} 恢复计时：{} 应于 {due} 前{provisional}（{}）\n", duty.name, duty.clause));
            cases.push(json!({
                "case": case.to_string(), "kind": duty.kind, "name": duty.name,
                "due_at": reset.due_at.map(|due| due.rfc3339()), "provisional": reset.provisional,
            }));
        }
    }
    let mut object = account_json(account, &office);
    object["revived"] = Value::Array(cases);
    Ok(Shown::of_office(&act, object, screen).talking(recorded.talk))
}

/// The same account twice, unless the first has lapsed or never was certified.
fn refuse_twin(office: &Office, new: &AccountAdd) -> Result<()> {
    let overlaps = |a: &&Account| {
        a.name == new.name
            && a.platform == new.platform
            && match (a.certified_from, new.certified_from) {
                (None, None) => true,
                (None, Some(_)) => false,
                (Some(_), None) => a.certified_to.is_none(),
                (Some(_), Some(from)) => a.certified_to.is_none_or(|to| to >= from),
            }
    };
    match office.accounts.iter().find(overlaps) {
        None => Ok(()),
        Some(twin) => Err(Error::refused(format!("已有账号 {}（{}）", twin.name, certified(twin)))
            .hint("停用后可再登记：yuqing account end 名称 --until 日期")),
    }
}

fn end(args: &End, ctx: &Context) -> Result<Shown> {
    let until = args.until.as_deref().map(|d| text::last_day("--until", d, ctx.now)).transpose()?;
    let recorded = ctx.record(&args.recording, |work| {
        let until = until.unwrap_or(work.at.date());
        let account = work.names()?.account(&args.name)?.clone();
        let Some(from) = account.certified_from else {
            return Err(Error::refused(format!("账号 {} 没有认证过，不必停用", account.name)));
        };
        if until < from {
            return Err(Error::refused(format!("--until {until} 早于认证之日 {from}")));
        }
        if let Some(to) = account.certified_to.filter(|to| *to <= until) {
            return Err(Error::refused(format!("账号 {} 的认证已止于 {to}", account.name)));
        }
        let deed = AccountEnd { id: account.id, certified_to: until };
        Ok((work.on_office(deed)?, account.id))
    })?;
    let (act, id) = recorded.done;
    let office = recorded.office;
    let account = known(&office, id)?;
    let screen = format!("已停用账号 {}   {}\n", account.name, certified(account));
    Ok(Shown::of_office(&act, account_json(account, &office), screen).talking(recorded.talk))
}

fn list(ctx: &Context) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let (office, laws) = ledger.view().office_and_laws()?;
    let book = laws.at(ctx.now)?.book;
    let names = Names { office: &office, book, day: ctx.now.date() };
    let mut sheet = Sheet::new(vec![
        Column::text("name", "账号"),
        Column::text("platform", "平台"),
        Column::text("unit", "单位"),
        Column::time("certified_from", "认证起"),
        Column::time("certified_to", "认证止"),
        Column::text("certified", "今日已认证"),
    ]);
    for a in &office.accounts {
        sheet.rows.push(vec![
            a.name.clone().into(),
            platform_zh(a, book).into(),
            office.unit_name(a.unit).into(),
            a.certified_from.into(),
            a.certified_to.into(),
            crate::present::Cell::yes(a.certified(names.day)),
        ]);
    }
    let objects = office.accounts.iter().map(|a| account_json(a, &office)).collect();
    Ok(Shown::answer(Answer::of_sheet(objects, sheet)))
}

fn known(office: &Office, id: u32) -> Result<&Account> {
    office.accounts.iter().find(|a| a.id == id).ok_or_else(|| Error::ledger(format!("缺第{id}号账号")))
}

fn platform_zh<'a>(account: &'a Account, book: &'a Rulebook) -> &'a str {
    book.name_of(Field::Source, &account.platform)
}

fn certified(account: &Account) -> String {
    match (account.certified_from, account.certified_to) {
        (None, _) => "未认证".to_string(),
        (Some(from), None) => format!("{from} 起认证"),
        (Some(from), Some(to)) => format!("认证 {from} 至 {to}"),
    }
}

fn account_json(a: &Account, office: &Office) -> Value {
    json!({
        "id": a.id, "name": a.name, "platform": a.platform, "unit": office.unit_name(a.unit),
        "certified_from": a.certified_from.map(|d| d.to_string()), "certified_to": a.certified_to.map(|d| d.to_string()),
    })
}
