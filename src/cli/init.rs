//! `init 建账`: create the ledger of one office under one rulebook.

use super::shown::Shown;
use super::text;
use crate::act::{Init, Outcome, RulesEnact, Subject};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ledger::Ledger;
use crate::rules::Rulebook;
use crate::time::{Calendar, Stamp};
use dialoguer::{Input, Select};
use serde_json::json;

/// 建立新台账，并施行一部制度
#[derive(Debug, clap::Args)]
#[command(after_help = "例：\n  yuqing 建账 --制度 veterans-town --单位 清河镇退役军人服务站 --我 王芳")]
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

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    if ctx.ledger.exists() {
        return Err(Error::refused(format!("{} 已经存在，没有改动", ctx.ledger.display()))
            .hint("换一个文件名：yuqing --ledger 文件 init …")
            .hint("要用已有的台账，不必再建账"));
    }
    let (rulebook, office) = asked(args, ctx)?;
    let (text, book) = text::rulebook(&rulebook)?;
    let office = text::name("单位名称", &office)?;
    let me = args.me.as_deref().map(|m| text::name("姓名", m)).transpose()?;
    let at = match &args.from {
        None => ctx.now,
        Some(day) => Stamp::start_of_day(text::day("--from", day, ctx.now)?),
    };
    if at > ctx.now {
        return Err(Error::refused(format!("--from {} 在将来", at.date())));
    }

    let unknown = |name: &&String| Calendar::national().with_overlay(name).is_err();
    if let Some(region) = book.overlays.iter().find(unknown) {
        return Err(Error::refused(format!("制度要按{region}放假安排，但软件里没有它的日历"))
            .hint("先删去制度里的 overlays 建账，录入日历（yuqing calendar import）后再施行"));
    }

    let enact = RulesEnact { number: 1, rulebook: book.id.clone(), version: book.version.clone(), from: None, text };
    Ledger::create(&ctx.ledger, &ctx.clerk(me.as_deref()), |desk| {
        let init = Init { office: office.clone(), me: me.clone() };
        desk.append(Subject::Office, at, init, Outcome::default())?;
        desk.append(Subject::Office, at, enact, Outcome::default())
    })?;

    let object = json!({
        "act": "init", "seq": 1, "at": at.rfc3339(), "office": office, "me": me, "ledger": ctx.ledger,
        "rulebook": book.id, "version": book.version, "from": at.date().to_string(),
    });
    Ok(Shown::said(object, screen(ctx, &book, &office, at)).talking(next(&book, &office, me.as_deref())))
}

/// The rulebook and the office: from the line, or from the person at the terminal.
fn asked(args: &Args, ctx: &Context) -> Result<(String, String)> {
    if let (Some(rulebook), Some(office)) = (&args.rulebook, &args.office) {
        return Ok((rulebook.clone(), office.clone()));
    }
    if !ctx.interactive {
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
        return Err(error);
    }
    let failed = |e: dialoguer::Error| Error::usage(format!("没有问到答案：{e}"));
    let rulebook = match &args.rulebook {
        Some(word) => word.clone(),
        None => {
            let shipped: Vec<(&str, Rulebook)> = text::shipped_rulebooks().collect();
            let lines: Vec<String> = shipped.iter().map(|(id, book)| format!("{}（{id}）", book.name)).collect();
            let picked =
                Select::new().with_prompt("用哪一部制度").items(&lines).default(0).interact().map_err(failed)?;
            shipped[picked].0.to_string()
        }
    };
    let office = match &args.office {
        Some(name) => name.clone(),
        None => Input::new().with_prompt("本级单位的名称").interact_text().map_err(failed)?,
    };
    Ok((rulebook, office))
}

fn screen(ctx: &Context, book: &Rulebook, office: &str, at: Stamp) -> String {
    format!(
        "已建账 {office}   自 {} 起\n  制度：{}（{} {}）\n  依据：{}\n  台账文件：{}\n",
        at.date(),
        book.name,
        book.id,
        book.version,
        book.basis,
        ctx.ledger.display()
    )
}

/// What to type next.
fn next(book: &Rulebook, office: &str, me: Option<&str>) -> Vec<String> {
    let mut lines = vec!["接下来：".to_string()];
    if let Some(kind) = book.unit_kinds.first() {
        let kinds: Vec<&str> = book.unit_kinds.iter().map(|k| k.term.name.as_str()).collect();
        lines.push(format!(
            "  yuqing unit add 名称 --kind {}      单位入册（种类：{}）",
            kind.term.id,
            kinds.join("、")
        ));
    }
    let role = book.roles.iter().find(|r| r.at_least > 0).or(book.roles.first());
    if let Some(role) = role {
        let who = me.unwrap_or("姓名");
        lines.push(format!("  yuqing person add {who} --unit {office} --role {}      人员任职", role.term.name));
    }
    lines.push("  yuqing unit check      查名册缺口".to_string());
    lines.push("  yuqing rules show      看制度要点".to_string());
    lines
}
