//! `rules 制度`: the rules that ship, those in force, what they say, what they made of a case, and new ones.

mod explain;

use super::case_id::CaseRef;
use super::{shown::Shown, text};
use crate::act::{Enactment, Office, RulesEnact};
use crate::casework::{OFFICE_KIND, Work};
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::present::{Answer, Column, Sheet, rule_changes, rule_lines, rulebook_screen};
use crate::rules::{Laws, Rulebook};
use crate::text::doc_number_faults;
use crate::time::Stamp;
use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};

/// 制度：清单、查看、检查、施行、说明
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// 随软件带的和已施行的制度
    #[command(visible_alias = "清单")]
    List,
    /// 看制度要点：等级、路线、审批、手续、时限、文书
    #[command(visible_alias = "查看")]
    Show(Show),
    /// 检查制度文件，一次列出全部错误
    #[command(visible_alias = "检查")]
    Check {
        /// 制度文件，或随软件带的编号
        #[arg(value_name = "文件")]
        file: String,
    },
    /// 施行一部制度（全文记入台账）
    #[command(visible_alias = "施行")]
    Enact(Enact),
    /// 说明一件事项的等级、审批、时限从哪条来
    #[command(visible_alias = "说明")]
    Explain {
        /// 事项编号
        #[arg(value_name = "编号")]
        id: CaseRef,
    },
}

#[derive(Debug, Default, clap::Args)]
struct Show {
    /// 随软件带的编号、名称，或制度文件（不写则为正在施行的）
    #[arg(value_name = "制度")]
    rulebook: Option<String>,
    /// 看第几次施行的
    #[arg(long, value_name = "次", visible_alias = "次", conflicts_with = "rulebook")]
    number: Option<u32>,
    /// 打印全文
    #[arg(long, visible_alias = "全文")]
    toml: bool,
}

#[derive(Debug, clap::Args)]
struct Enact {
    /// 制度文件，或随软件带的编号
    #[arg(value_name = "制度")]
    rulebook: String,
    /// 从哪天起施行
    #[arg(long, value_name = "日期", visible_alias = "起")]
    from: String,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    match &args.what {
        Some(What::List) | None => list(ctx),
        Some(What::Show(args)) => show(args, ctx),
        Some(What::Check { file }) => check(file),
        Some(What::Enact(args)) => enact(args, ctx),
        Some(What::Explain { id }) => explain::run(id, ctx),
    }
}

/// The roster and rules of the ledger, if there is a ledger.
fn office(ctx: &Context) -> Result<Option<(Office, Laws)>> {
    match ctx.ledger.exists() {
        true => ctx.ask()?.view().office_and_laws().map(Some),
        false => Ok(None),
    }
}

fn from_words(enactment: &Enactment) -> String {
    enactment.from.map_or_else(|| "建账起".to_string(), |at| at.date().to_string())
}

fn list(ctx: &Context) -> Result<Shown> {
    let office = office(ctx)?;
    let mut sheet = Sheet::new(vec![
        Column::id("id", "编号"),
        Column::text("version", "版本"),
        Column::text("name", "名称"),
        Column::text("state", "状态"),
        Column::text("from", "施行起"),
        Column::text("basis", "依据").extra(),
    ]);
    let mut objects = Vec::new();
    if let Some((office, laws)) = &office {
        let now = laws.at(ctx.now)?.number;
        for e in &office.enactments {
            let book = laws.number(e.number)?.book;
            let state = match (e.number == now, e.from.is_some_and(|from| from > ctx.now)) {
                (true, _) => "正在施行",
                (false, true) => "尚未施行",
                (false, false) => "已停用",
            };
            sheet.rows.push(vec![
                e.rulebook.clone().into(),
                e.version.clone().into(),
                book.name.clone().into(),
                format!("第{}次，{state}", e.number).into(),
                from_words(e).into(),
                book.basis.clone().into(),
            ]);
            objects.push(json!({
                "id": e.rulebook, "version": e.version, "name": book.name, "basis": book.basis, "origin": "enacted",
                "number": e.number, "from": e.from.map(|at| at.date().to_string()), "in_force": e.number == now,
            }));
        }
    }
    for (id, book) in text::shipped_rulebooks() {
        sheet.rows.push(vec![
            id.into(),
            book.version.clone().into(),
            book.name.clone().into(),
            "随软件带".into(),
            "".into(),
            book.basis.clone().into(),
        ]);
        objects.push(json!({
            "id": id, "version": book.version, "name": book.name, "basis": book.basis, "origin": "shipped",
            "number": null, "from": null, "in_force": false,
        }));
    }
    Ok(Shown::answer(Answer::of_sheet(Value::Array(objects), sheet)))
}

fn show(args: &Show, ctx: &Context) -> Result<Shown> {
    let (text, book) = match &args.rulebook {
        Some(word) => text::rulebook(word)?,
        None => {
            let ledger = ctx.ask()?;
            let (office, laws) = ledger.view().office_and_laws()?;
            let number = match args.number {
                None => laws.at(ctx.now)?.number,
                Some(n) => n,
            };
            let enactment = office.enactments.iter().find(|e| e.number == number).ok_or_else(|| {
                Error::refused(format!("没有第{number}次施行的制度")).hint("看有哪些：yuqing rules list")
            })?;
            (ledger.view().enacted_text(enactment.number)?.to_string(), laws.number(number)?.book.clone())
        }
    };
    let object = json!({
        "id": book.id, "version": book.version, "name": book.name, "basis": book.basis, "overlays": book.overlays,
        "rules": rule_lines(&book), "notes": book.notes, "toml": args.toml.then_some(&text),
    });
    let mut sheet = Sheet::new(vec![
        Column::text("part", "部分"),
        Column::text("says", "内容"),
        Column::text("clause", "依据"),
        Column::id("id", "编号").extra(),
    ]);
    for line in rule_lines(&book) {
        sheet.rows.push(vec![line.part.into(), line.says.into(), line.clause.into(), line.id.into()]);
    }
    let screen = if args.toml { text } else { rulebook_screen(&book) };
    Ok(Shown::answer(Answer { json: object, sheet: Some(sheet), screen, ..Answer::default() }))
}

fn check(file: &str) -> Result<Shown> {
    let (_, book) = text::rulebook(file)?;
    let counts = [
        ("等级", book.levels.len()),
        ("职务", book.roles.len()),
        ("上报路线", book.routes.len()),
        ("审批", book.gates.len()),
        ("手续", book.guards.len()),
        ("时限", book.duties.len()),
        ("文书", book.papers.len()),
        ("报送数量", book.quotas.len()),
    ];
    let counted: Vec<String> = counts.iter().map(|(what, n)| format!("{what}{n}")).collect();
    let screen = format!("没有错误   {}（{} {}）\n  {}\n", book.name, book.id, book.version, counted.join("，"));
    let object = json!({"ok": true, "id": book.id, "version": book.version, "name": book.name});
    let mut talk: Vec<String> =
        doc_number_faults(&book.basis).into_iter().map(|fault| format!("依据：{fault}")).collect();
    talk.push(format!("看要点：yuqing rules show {file}；施行：yuqing rules enact {file} --from 日期"));
    Ok(Shown::said(object, screen).talking(talk))
}

fn enact(args: &Enact, ctx: &Context) -> Result<Shown> {
    let (content, book) = text::rulebook(&args.rulebook)?;
    let day = text::last_day("--from", &args.from, ctx.now)?;
    let from = Stamp::start_of_day(day);
    let recorded = ctx.record(&args.recording, |work| {
        let office = work.desk.office();
        let last = office.enactments.last().ok_or_else(|| Error::ledger("台账里没有施行的制度"))?;
        if *work.desk.view().enacted_text(last.number)? == *content {
            return Err(Error::refused(format!("与第{}次施行的一字不差，没有再记", last.number)));
        }
        if last.from.is_some_and(|before| from < before) || from.date() < office.units[0].from {
            return Err(Error::refused(format!("--from {day} 早于上一次施行（{}）", from_words(last)))
                .hint("制度按施行先后排列，不能插到前面"));
        }
        let changes = rule_changes(work.laws.number(last.number)?.book, &book);
        let mut hints = misfits(office, &book, day);
        if from <= work.at {
            hints.push(format!("{day} 以来已记的事项仍按记录时的制度；此后再办的按新制度"));
        }
        hints.extend(overlays(work, &book, day)?);
        let deed = RulesEnact {
            number: office.next("rules"),
            rulebook: book.id.clone(),
            version: book.version.clone(),
            from: Some(from),
            text: content.clone(),
        };
        let number = deed.number;
        work.hints.extend(hints);
        Ok((work.on_office(deed)?, number, changes))
    })?;
    let (act, number, changes) = recorded.done;
    let mut screen = format!("已定施行 {}（{} {}）   第{number}次   自 {day} 起\n", book.name, book.id, book.version);
    if changes.is_empty() {
        screen.push_str("  要点没有变化（改的是说明或参数）\n");
    }
    changes.iter().for_each(|line| screen.push_str(&format!("  {line}\n")));
    let object = json!({
        "number": number, "rulebook": book.id, "version": book.version, "from": day.to_string(), "changes": changes,
    });
    Ok(Shown::of_office(&act, object, screen).talking(recorded.talk))
}

/// Units and posts of the roster that the new rules do not know.
fn misfits(office: &Office, book: &Rulebook, day: NaiveDate) -> Vec<String> {
    let mut hints = Vec::new();
    for unit in office.units.iter().filter(|u| u.until.is_none_or(|until| until >= day)) {
        if unit.kind != OFFICE_KIND && book.unit_kind(&unit.kind).is_none() {
            hints.push(format!("新制度没有“{}”这种单位：{}", unit.kind, unit.name));
        }
    }
    let mut seen: Vec<&str> = Vec::new();
    for tenure in office.tenures.iter().filter(|t| t.until.is_none_or(|until| until >= day)) {
        if book.role(&tenure.role).is_none() && !seen.contains(&tenure.role.as_str()) {
            seen.push(&tenure.role);
            hints.push(format!("新制度没有“{}”这个职务，名册上还有人担任", tenure.role));
        }
    }
    hints
}

/// The regional calendars the new rules rest on must be known by name; a year one does not know is told.
fn overlays(work: &Work, book: &Rulebook, day: NaiveDate) -> Result<Option<String>> {
    let mut calendar = work.laws.calendar(work.in_force()?.book)?.1;
    let year = day.year();
    let mut hint = None;
    for name in &book.overlays {
        calendar = calendar
            .with_overlay(name)
            .map_err(|e| Error::refused(e).hint("先录入：yuqing calendar import 文件（文件里写 # region: 地区）"))?;
        if calendar.overlay_years(name).is_none_or(|years| !years.contains(&year)) {
            hint = Some(format!("{year}年{name}放假安排还没有录入，工作日时限暂定；录入：yuqing calendar import 文件"));
        }
    }
    Ok(hint)
}
