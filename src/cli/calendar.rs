//! `calendar 日历`: which days are worked, when a limit ends and why, and new notices as they appear.

use super::{shown::Shown, text};
use crate::act::CalendarImport;
use crate::casework::{Recalculation, Reckoned, Work};
use crate::context::{Context, Recording};
use crate::error::{Error, Kind, Result};
use crate::present::{Answer, Column, Sheet};
use crate::time::calendar::CalendarText;
use crate::time::limit::{Due, due};
use crate::time::stamp::weekday_name;
use crate::time::{Calendar, Stamp, Within};
use chrono::Datelike;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// 日历：查看放假安排、算期限、导入新通知
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// 一年的放假和调休上班
    #[command(visible_alias = "查看")]
    Show(Year),
    /// 算一个期限到何时，逐日写明
    #[command(visible_alias = "算期限")]
    Due(DueArgs),
    /// 导入放假安排，并重算暂定的时限
    #[command(visible_alias = "导入")]
    Import(Import),
}

#[derive(Debug, Default, clap::Args)]
struct Year {
    /// 年份（不写则今年）
    #[arg(value_name = "年份")]
    year: Option<i32>,
    /// 地方放假安排，如 广西（可重复）
    #[arg(long, value_name = "地区", visible_alias = "地区")]
    overlay: Vec<String>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "例：\n  yuqing 日历 due 2026-09-30 10:00 1wd\n  yuqing 日历 due \"11月22日9时30分\" 2h")]
struct DueArgs {
    /// 起点和时限，如 2026-09-30 10:00 1wd（时限：1wd、2h、30min、3d、2mo）
    #[arg(value_names = ["起点", "时限"], num_args = 2.., required = true)]
    words: Vec<String>,
    /// 地方放假安排，如 广西（可重复）
    #[arg(long, value_name = "地区", visible_alias = "地区")]
    overlay: Vec<String>,
    /// 用到未录入的年份时，以 1 退出
    #[arg(long, visible_alias = "从严")]
    strict: bool,
}

#[derive(Debug, clap::Args)]
struct Import {
    /// 日历文件：每行 日期,holiday或workday,名称
    #[arg(value_name = "文件")]
    file: PathBuf,
    /// 依据的通知文号
    #[arg(long, value_name = "文号", visible_alias = "文号")]
    notice: Option<String>,
    /// 更正已录入的年份，未到期的时限一并重算
    #[arg(long, visible_alias = "更正")]
    correction: bool,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    match &args.what {
        Some(What::Show(args)) => show(args, ctx),
        Some(What::Due(args)) => reckon(args, ctx),
        Some(What::Import(args)) => import(args, ctx),
        None => show(&Year::default(), ctx),
    }
}

/// The ledger's calendar and close of business, where there is a ledger; else what comes with the program.
fn known(ctx: &Context, overlays: &[String]) -> Result<(Calendar, Option<(u32, u32)>)> {
    let (mut calendar, close) = match ctx.ledger.exists() {
        false => (Calendar::national(), None),
        true => {
            let (_office, laws) = ctx.ask()?.view().office_and_laws()?;
            let book = laws.at(ctx.now)?.book;
            (laws.calendar(book)?.1, book.close_of_business)
        }
    };
    for overlay in overlays {
        calendar = calendar.with_overlay(overlay).map_err(Error::refused)?;
    }
    Ok((calendar, close))
}

fn how_to_import(year: i32) -> String {
    format!("{year}年放假通知公布后：yuqing calendar import 文件 --notice 文号")
}

fn show(args: &Year, ctx: &Context) -> Result<Shown> {
    let year = args.year.unwrap_or(ctx.now.date().year());
    if !(1949..=2199).contains(&year) {
        return Err(Error::refused(format!("没有{year}年的日历")));
    }
    let (calendar, _) = known(ctx, &args.overlay)?;
    let loaded = calendar.years().contains(&year);
    let overlays: Vec<&str> = calendar.active_overlays().collect();
    let lacking: Vec<&str> = overlays
        .iter()
        .copied()
        .filter(|name| calendar.overlay_years(name).is_none_or(|years| !years.contains(&year)))
        .collect();
    let entries = calendar.entries(year);
    let mut sheet = Sheet::new(vec![
        Column::time("date", "日期"),
        Column::text("weekday", "星期"),
        Column::text("kind", "安排"),
        Column::text("name", "名称"),
    ]);
    for entry in &entries {
        sheet.rows.push(vec![
            entry.date.into(),
            weekday_name(entry.date).into(),
            entry.kind.name().into(),
            entry.name.to_string().into(),
        ]);
    }
    let with = if overlays.is_empty() { String::new() } else { format!("（含{}）", overlays.join("、")) };
    sheet.title = Some(format!("{year}年放假安排{with}"));
    let mut talk = Vec::new();
    if !loaded {
        talk.push(format!("{year}年放假安排未录入，期限按周末推算，标为暂定"));
        talk.push(how_to_import(year));
    }
    talk.extend(lacking.iter().map(|name| format!("{year}年{name}放假安排未录入，只按全国安排推算")));
    let days: Vec<Value> =
        entries.iter().map(|e| json!({"date": e.date.to_string(), "kind": e.kind.id(), "name": e.name})).collect();
    let object = json!({"year": year, "loaded": loaded, "overlays": overlays, "overlays_lacking": lacking,
                        "years": calendar.years(), "days": days});
    let screen = if entries.is_empty() { format!("{year}年没有录入放假安排\n") } else { String::new() };
    Ok(Shown::answer(Answer { json: object, sheet: Some(sheet), screen, ..Answer::default() }).talking(talk))
}

fn reckon(args: &DueArgs, ctx: &Context) -> Result<Shown> {
    // The last word is the limit; a start of several words (2026-09-30 10:00) needs no quotes.
    let Some((limit, start)) = args.words.split_last() else { return Err(Error::usage("缺少起点和时限")) };
    let within: Within = limit.parse().map_err(Error::refused)?;
    let start = ctx.moment("起点", &start.join(" "))?;
    let (calendar, close) = known(ctx, &args.overlay)?;
    let due = due(&calendar, start.at, within, close);
    let steps: Vec<Value> =
        due.steps.iter().map(|s| json!({"date": s.date.to_string(), "counted": s.counted, "note": s.note})).collect();
    let object = json!({
        "start": start.at.rfc3339(), "within": within.to_string(), "due_at": due.at.rfc3339(),
        "provisional": due.provisional, "steps": steps,
    });
    let mut talk = start.notes.clone();
    if due.provisional {
        talk.push(format!("暂定：用到了放假安排未录入的年份（{}），按周末推算", unknown_years(&calendar, &due)));
        talk.push(how_to_import(due.at.date().year()));
    }
    let sheet = steps_sheet(&due);
    let screen = format!("起点 {}   时限 {}\n{}", start.echo(), within.describe(), steps_screen(&due));
    let shown = Shown::answer(Answer { json: object, sheet: Some(sheet), screen, ..Answer::default() }).talking(talk);
    Ok(if args.strict && due.provisional { shown.failing(Kind::Refused) } else { shown })
}

fn unknown_years(calendar: &Calendar, due: &Due) -> String {
    let years: BTreeSet<i32> =
        due.steps.iter().filter(|s| !calendar.day(s.date).known).map(|s| s.date.year()).collect();
    years.iter().map(|y| format!("{y}年")).collect::<Vec<_>>().join("、")
}

fn steps_sheet(due: &Due) -> Sheet {
    let mut sheet = Sheet::new(vec![
        Column::time("date", "日期"),
        Column::text("weekday", "星期"),
        Column::text("counted", "计入"),
        Column::text("note", "说明"),
    ]);
    for step in &due.steps {
        sheet.rows.push(vec![
            step.date.into(),
            weekday_name(step.date).into(),
            crate::present::Cell::yes(step.counted),
            step.note.clone().into(),
        ]);
    }
    sheet
}

fn steps_screen(due: &Due) -> String {
    let mut screen = String::new();
    for step in &due.steps {
        screen.push_str(&format!("  {} {}   {}\n", step.date, weekday_name(step.date), step.note));
    }
    let provisional = if due.provisional { "（暂定）" } else { "" };
    screen.push_str(&format!("应于 {}（{}）前{provisional}\n", due.at.deadline(), weekday_name(due.at.date())));
    screen
}

fn import(args: &Import, ctx: &Context) -> Result<Shown> {
    let content = text::from_file(&args.file)?;
    let parsed = Calendar::parse(&content).map_err(|faults| {
        let error = Error::refused(format!("{} 有{}处不对，没有导入", args.file.display(), faults.len()));
        faults.iter().fold(error, |error, fault| error.hint(fault.to_string()))
    })?;
    let recorded = ctx.record(&args.recording, |work| {
        refuse_twice(work, &parsed, &content, args.correction)?;
        let deed = CalendarImport {
            number: work.desk.office().next("calendar"),
            text: content.clone(),
            notice: args.notice.clone(),
            correction: args.correction,
        };
        let number = deed.number;
        let act = work.on_office(deed)?;
        let because = format!("{}{}放假安排已录入", spoken(&parsed.years), parsed.region.as_deref().unwrap_or(""));
        Ok((act, number, work.reckon_by_new_calendar(args.correction, &because)?))
    })?;
    let (act, number, found) = recorded.done;
    let mut talk = recorded.talk;
    talk.extend(found.decided.iter().map(|d| {
        let whose = d.case.map(|id| id.to_string()).or(d.paper.map(|id| id.to_string())).unwrap_or_default();
        format!("{whose} {}的期限是批准延长或暂停定的，没有动；要改：yuqing limit", d.name)
    }));
    let region = parsed.region.as_deref().map(|r| format!("（{r}）")).unwrap_or_default();
    let object = json!({
        "number": number, "years": parsed.years, "region": parsed.region, "notice": args.notice,
        "correction": args.correction, "recomputed": found.changed.iter().map(reckoned_json).collect::<Vec<_>>(),
    });
    let mut screen = format!(
        "已录入{}放假安排{region}   {}天{}\n",
        spoken(&parsed.years),
        parsed.entries.len(),
        args.notice.as_deref().map(|n| format!("   依据 {n}")).unwrap_or_default()
    );
    screen.push_str(&changes(&found, ctx.now));
    Ok(Shown::of_office(&act, object, screen).talking(talk))
}

/// A year once loaded is changed only by a correction that says it is one.
fn refuse_twice(work: &Work, parsed: &CalendarText, content: &str, correction: bool) -> Result<()> {
    if work.desk.office().calendars.iter().any(|(_, c)| c.text == content) {
        return Err(Error::refused("这份日历已经录入过，没有重复录入"));
    }
    let calendar = work.laws.calendar(work.in_force()?.book)?.1;
    let loaded = match &parsed.region {
        None => Some(calendar.years()),
        Some(region) => calendar.overlay_years(region),
    };
    let twice: BTreeSet<i32> =
        loaded.into_iter().flatten().copied().filter(|year| parsed.years.contains(year)).collect();
    if !twice.is_empty() && !correction {
        return Err(Error::refused(format!("{}的放假安排已经录入", spoken(&twice)))
            .hint("确要更正：加 --correction，未到期的时限一并重算"));
    }
    Ok(())
}

fn spoken(years: &BTreeSet<i32>) -> String {
    years.iter().map(|y| format!("{y}年")).collect::<Vec<_>>().join("、")
}

fn changes(found: &Recalculation, now: Stamp) -> String {
    if found.changed.is_empty() {
        return "  没有要重算的时限\n".to_string();
    }
    let mut screen = format!("  重算时限{}项\n", found.changed.len());
    for Reckoned { duty, reset } in &found.changed {
        let whose = duty.case.map(|id| id.to_string()).or(duty.paper.map(|id| id.to_string())).unwrap_or_default();
        let (before, after) = (duty.due_at, reset.due_at);
        let words = |at: Option<Stamp>| at.map_or_else(|| "未定".to_string(), |at| at.deadline_short(now));
        let change = if before == after {
            format!("仍为 {}，不再暂定", words(after))
        } else {
            format!("{} 改为 {}", words(before), words(after))
        };
        let provisional = if reset.provisional { "（仍暂定）" } else { "" };
        screen.push_str(&format!("  {whose} {}   {change}{provisional}\n", duty.name));
    }
    screen
}

fn reckoned_json(r: &Reckoned) -> Value {
    json!({
        "case": r.duty.case.map(|id| id.to_string()), "paper": r.duty.paper.map(|id| id.to_string()), "n": r.duty.n,
        "kind": r.duty.kind, "before": r.duty.due_at.map(|at| at.rfc3339()),
        "after": r.reset.due_at.map(|at| at.rfc3339()), "provisional": r.reset.provisional,
    })
}
