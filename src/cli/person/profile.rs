//! `person profile 覆盖`: which trades, groups and areas an informant is near to, and which nobody is (L-4.3). Who covers
//! what is shown of one person at a time: the overview only counts.

use crate::act::PersonProfile;
use crate::cli::shown::Shown;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::present::{Answer, Cell, Column, Sheet};
use crate::rules::roster::grounds;
use serde_json::{Value, json};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 人员 覆盖 周静 --群体 企退人员 --片区 城东\n  yuqing 人员 覆盖 周静      看他的覆盖\n  yuqing 人员 覆盖           看哪些还没有人覆盖"
)]
pub(super) struct Args {
    /// 姓名；不写则看各行业、群体、片区有几人覆盖
    #[arg(value_name = "姓名")]
    name: Option<String>,
    /// 接近的行业（可重复）
    #[arg(long = "trade", value_name = "行业", visible_alias = "行业", requires = "name")]
    trades: Vec<String>,
    /// 接近的群体（可重复）
    #[arg(long = "group", value_name = "群体", visible_alias = "群体", requires = "name")]
    groups: Vec<String>,
    /// 所在的片区（可重复）
    #[arg(long = "area", value_name = "片区", visible_alias = "片区", requires = "name")]
    areas: Vec<String>,
    #[command(flatten)]
    recording: Recording,
}

pub(super) fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    match &args.name {
        None => overview(ctx),
        Some(name) if args.trades.is_empty() && args.groups.is_empty() && args.areas.is_empty() => one(ctx, name),
        Some(name) => record(args, ctx, name),
    }
}

/// Each word once, in the order typed.
fn words(typed: &[String]) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in typed.iter().flat_map(|w| w.split(['、', ',', '，'])).map(str::trim).filter(|w| !w.is_empty()) {
        if !words.iter().any(|known| known == word) {
            words.push(word.to_string());
        }
    }
    words
}

fn said(profile: &PersonProfile) -> String {
    let parts = [("行业", &profile.trades), ("群体", &profile.groups), ("片区", &profile.areas)];
    let parts = parts.iter().filter(|(_, words)| !words.is_empty());
    parts.map(|(zh, words)| format!("{zh} {}", words.join("、"))).collect::<Vec<_>>().join("   ")
}

fn object(label: &str, profile: &PersonProfile) -> Value {
    json!({ "person": label, "trades": profile.trades, "groups": profile.groups, "areas": profile.areas })
}

fn record(args: &Args, ctx: &Context, name: &str) -> Result<Shown> {
    let recorded = ctx.record(&args.recording, |work| {
        let book = work.in_force()?.book;
        let names = work.names()?;
        let id = names.person(name)?;
        let serves = |role: &String| {
            names.office.tenures.iter().any(|t| t.person == id && t.role == *role && t.covers(work.at.date()))
        };
        if !book.coverage.roles.is_empty() && !book.coverage.roles.iter().any(serves) {
            let role = book.coverage.roles.first().and_then(|r| book.role(r)).map_or("信息员", |r| &r.term.name);
            let label = names.office.person_label(id);
            return Err(Error::refused(format!("{label} 不是{role}（{}）", book.coverage.clause))
                .hint(format!("先任职：yuqing person add {label} --unit 单位 --role {role}")));
        }
        let deed =
            PersonProfile { id, trades: words(&args.trades), groups: words(&args.groups), areas: words(&args.areas) };
        Ok((work.on_office(deed.clone())?, deed))
    })?;
    let (act, deed) = recorded.done;
    let label = recorded.ledger.view().office()?.person_label(deed.id);
    let screen = format!("已记 {label} 覆盖：{}\n", said(&deed));
    Ok(Shown::of_office(&act, object(&label, &deed), screen).talking(recorded.talk))
}

fn one(ctx: &Context, name: &str) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let (office, laws) = ledger.view().office_and_laws()?;
    let names = crate::casework::Names { office: &office, book: laws.at(ctx.now)?.book, day: ctx.now.date() };
    let id = names.person(name)?;
    let label = office.person_label(id);
    let Some(profile) = office.profiles.iter().find(|p| p.id == id) else {
        return Err(Error::refused(format!("{label} 还没有记覆盖的行业、群体、片区"))
            .hint(format!("yuqing person profile {label} --group 群体")));
    };
    Ok(Shown::said(object(&label, profile), format!("{label}   {}\n", said(profile))))
}

fn overview(ctx: &Context) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let (office, laws) = ledger.view().office_and_laws()?;
    let book = laws.at(ctx.now)?.book;
    let mut sheet =
        Sheet::new(vec![Column::text("what", "方面"), Column::text("word", "名称"), Column::number("people", "人数")]);
    let mut objects = Vec::new();
    for ground in grounds(book, &office, ctx.now.date()) {
        sheet.rows.push(vec![
            Cell::text(ground.zh),
            Cell::text(ground.word.clone()),
            Cell::Int(ground.people.len() as i64),
        ]);
        objects.push(json!({ "what": ground.option, "word": ground.word, "people": ground.people.len() }));
    }
    let talk = match objects.is_empty() {
        true => vec!["制度没有写要覆盖哪些行业、群体、片区（[coverage]）".to_string()],
        false => Vec::new(),
    };
    Ok(Shown::answer(Answer::of_sheet(Value::Array(objects), sheet)).talking(talk))
}
