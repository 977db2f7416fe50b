//! `init 建账`: create the ledger of one office under one rulebook, with the roster it begins with.

mod interview;
#[cfg(test)]
mod tests;

use super::ask::{Answers, Terminal};
use super::shown::Shown;
use super::text;
use crate::act::{Deed, Init, Outcome, Person, PersonAdd, RulesEnact, Subject, Tenure, Unit, UnitAdd, UnitId};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ledger::Ledger;
use crate::rules::Rulebook;
use crate::rules::roster::findings;
use crate::time::{Calendar, Stamp};
use serde_json::json;

/// 建立新台账，并施行一部制度；在终端上不写全，就一步步问
#[derive(Debug, Default, clap::Args)]
#[command(after_help = "例：\n  yuqing 建账\n  yuqing 建账 --制度 veterans-town --单位 清河镇退役军人服务站 --我 王芳")]
pub struct Args {
    /// 制度：随软件带的编号或名称，或制度文件（看有哪些：yuqing rules list）
    #[arg(long, value_name = "制度", visible_alias = "制度")]
    rulebook: Option<String>,
    /// 本级单位的名称
    #[arg(long, value_name = "名称", visible_alias = "单位")]
    office: Option<String>,
    /// 经办人姓名，以后不写 --as 时就用它
    #[arg(long, value_name = "姓名", visible_alias = "我")]
    me: Option<String>,
    /// 从哪天起记账（不写则从今天）
    #[arg(long, value_name = "日期", visible_alias = "起")]
    from: Option<String>,
}

/// Everything a new ledger begins with.
struct Founding {
    /// The rulebook as text, and what it says.
    text: String,
    book: Rulebook,
    name: String,
    me: Option<String>,
    /// From when on the office keeps its ledger.
    at: Stamp,
    /// The office first, then the units below it.
    units: Vec<Unit>,
    people: Vec<Person>,
    posts: Vec<Tenure>,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    found(args, ctx, &mut Terminal)
}

/// A whole line asks nothing; what it leaves out is asked of `clerk` if somebody is there, else named and refused.
fn found(args: &Args, ctx: &Context, clerk: &mut impl Answers) -> Result<Shown> {
    if ctx.ledger.exists() {
        return Err(Error::refused(format!("{} 已经存在，没有改动", ctx.ledger.display()))
            .hint("换一个文件名：yuqing --ledger 文件 init …")
            .hint("要用已有的台账，不必再建账"));
    }
    let founding = match (&args.rulebook, &args.office) {
        (Some(rulebook), Some(office)) => told(args, rulebook, office, ctx.now)?,
        _ if ctx.interactive => interview::interview(args, ctx.now, clerk)?,
        _ => return Err(missing(args)),
    };
    let unknown = |name: &&String| Calendar::national().with_overlay(name).is_err();
    if let Some(region) = founding.book.overlays.iter().find(unknown) {
        return Err(Error::refused(format!("制度要按{region}放假安排，但软件里没有它的日历"))
            .hint("先删去制度里的 overlays 建账，录入日历（yuqing calendar import）后再施行"));
    }
    let deeds = deeds(&founding);
    let office = Ledger::create(&ctx.ledger, &ctx.clerk(founding.me.as_deref()), |desk| {
        for deed in deeds {
            desk.append(Subject::Office, founding.at, deed, Outcome::default())?;
        }
        // Read once more, now from the ledger, and kept: the first question need not.
        let laws = desk.laws()?;
        laws.at(founding.at)?;
        desk.keep_books(&laws)?;
        Ok(desk.office().clone())
    })?;

    let Founding { book, name, me, at, units, people, .. } = &founding;
    let object = json!({
        "act": "init", "seq": 1, "at": at.rfc3339(), "office": name, "me": me, "ledger": ctx.ledger,
        "rulebook": book.id, "version": book.version, "from": at.date().to_string(),
        "units": units.len() - 1, "people": people.len(),
    });
    let mut screen = format!(
        "已建账 {name}   自 {} 起\n  制度：{}（{} {}）\n  依据：{}\n  台账文件：{}\n",
        at.date(),
        book.name,
        book.id,
        book.version,
        book.basis,
        ctx.ledger.display()
    );
    if units.len() > 1 || !people.is_empty() {
        let lacks = findings(book, &office, at.date()).len();
        let lacks = if lacks == 0 { "没有缺口".to_string() } else { format!("还缺{lacks}处") };
        screen.push_str(&format!("  名册：{}个下属单位，{}人，{lacks}\n", units.len() - 1, people.len()));
    }
    Ok(Shown::said(object, screen).then(next(&founding)))
}

/// An office told in one line, with an empty roster.
fn told(args: &Args, rulebook: &str, office: &str, now: Stamp) -> Result<Founding> {
    let (text, book) = text::rulebook(rulebook)?;
    let name = text::name("单位名称", office)?;
    let me = args.me.as_deref().map(|m| text::name("姓名", m)).transpose()?;
    let at = args.from.as_deref().map_or(Ok(now), |day| first_day("--from", day, now))?;
    let top = Unit {
        id: UnitId::OFFICE,
        name: name.clone(),
        kind: crate::rules::lists::OFFICE.into(),
        class: None,
        parent: None,
        line: None,
        from: at.date(),
        until: None,
    };
    Ok(Founding { text, book, name, me, at, units: vec![top], people: Vec::new(), posts: Vec::new() })
}

/// The day from which the ledger is kept; not one to come.
fn first_day(what: &str, day: &str, now: Stamp) -> Result<Stamp> {
    let at = Stamp::start_of_day(text::day(what, day, now)?);
    match at > now {
        true => Err(Error::refused(format!("{what} {} 在将来", at.date()))),
        false => Ok(at),
    }
}

fn missing(args: &Args) -> Error {
    let missing: Vec<&str> = [("--rulebook 制度", &args.rulebook), ("--office 名称", &args.office)]
        .into_iter()
        .filter_map(|(flag, given)| given.is_none().then_some(flag))
        .collect();
    let mut error = Error::usage(format!("缺少 {}", missing.join(" 和 ")))
        .hint("例：yuqing init --rulebook veterans-town --office 清河镇退役军人服务站");
    if args.rulebook.is_none() {
        error = error.hint("随软件带有：");
        for (id, book) in text::shipped_rulebooks() {
            error = error.hint(format!("  {id}  {}", book.name));
        }
    }
    error
}

/// The acts of a founding, all of one command: the office, its rules, its units, its people in their posts.
fn deeds(founding: &Founding) -> Vec<Deed> {
    let Founding { text, book, name, me, units, people, posts, .. } = founding;
    let enact = RulesEnact {
        number: 1,
        rulebook: book.id.clone(),
        version: book.version.clone(),
        from: None,
        text: text.clone(),
    };
    let mut deeds: Vec<Deed> = vec![Init { office: name.clone(), me: me.clone() }.into(), enact.into()];
    for unit in units.iter().filter(|u| u.id != UnitId::OFFICE) {
        let add = UnitAdd {
            id: unit.id,
            name: unit.name.clone(),
            kind: unit.kind.clone(),
            class: unit.class.clone(),
            parent: unit.parent.unwrap_or(UnitId::OFFICE),
            line: None,
            from: unit.from,
        };
        deeds.push(add.into());
    }
    for person in people {
        for unit in units {
            let held: Vec<&Tenure> = posts.iter().filter(|t| t.person == person.id && t.unit == unit.id).collect();
            if let Some(first) = held.first() {
                let add = PersonAdd {
                    id: person.id,
                    name: person.name.clone(),
                    unit: unit.id,
                    roles: held.iter().map(|t| t.role.clone()).collect(),
                    from: first.from,
                    until: None,
                    acting: false,
                };
                deeds.push(add.into());
            }
        }
    }
    deeds
}

/// What to type next.
fn next(founding: &Founding) -> Vec<String> {
    let Founding { book, name, me, units, people, .. } = founding;
    let mut lines = vec!["接下来：".to_string()];
    if let Some(kind) = book.unit_kinds.first().filter(|_| units.len() < 2) {
        let kinds: Vec<&str> = book.unit_kinds.iter().map(|k| k.term.name.as_str()).collect();
        lines.push(format!(
            "  yuqing unit add 名称 --kind {}      单位入册（种类：{}）",
            kind.term.id,
            kinds.join("、")
        ));
    }
    let role = book.roles.iter().find(|r| r.at_least > 0).or(book.roles.first());
    if let Some(role) = role.filter(|_| people.is_empty()) {
        let who = me.as_deref().unwrap_or("姓名");
        lines.push(format!("  yuqing person add {who} --unit {name} --role {}      人员任职", role.term.name));
    }
    lines.push("  yuqing unit check      查名册缺口".to_string());
    lines.push("  yuqing rules show      看制度要点".to_string());
    lines
}
