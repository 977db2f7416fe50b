//! `watch 值班`: what was read each calendar day, and who was on watch. Days without a record are duties not done.

mod work;

use super::shown::Shown;
use super::text;
use crate::act::{WatchLog, WatchShift};
use crate::casework::OFFICE_KIND;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::present::{Answer, Column, Sheet};
use crate::rules::watch::{gaps, gaps_in_words};
use crate::text::{mask, one_line};
use crate::time::moment::parse_deadline;
use crate::time::stamp::weekday_name;
use crate::time::{Period, PeriodKind, Stamp};
use serde_json::{Value, json};

/// 值班：每日收集记录、班次、缺记的日子
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 值班 log --found 0 --site 门户网站、论坛、微博\n  yuqing 值班 shift 王芳 --from 8:00 --until 16:00\n  yuqing 值班 list --period 2026-11"
)]
pub struct Args {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// 记一天的收集情况，没有发现也要记
    #[command(visible_alias = "记录")]
    Log(Log),
    /// 记一个班次
    #[command(visible_alias = "班次")]
    Shift(Shift),
    /// 记工时：做哪一类工作、几小时
    #[command(visible_alias = "工时")]
    Work(work::Record),
    /// 工时统计：按工作类型、按人
    #[command(visible_alias = "工时统计")]
    Hours(work::Hours),
    /// 逐日看记录和缺岗
    #[command(visible_alias = "清单")]
    List(List),
}

#[derive(Debug, clap::Args)]
struct Log {
    /// 发现几条（没有写 0）
    #[arg(long, value_name = "条", visible_alias = "发现")]
    found: u32,
    /// 看了哪些网站、平台（可重复）
    #[arg(long = "site", value_name = "网站", visible_aliases = ["sites", "网站"], required = true)]
    sites: Vec<String>,
    /// 哪一天（不写则为办理之日）
    #[arg(long, value_name = "日期", visible_alias = "日期")]
    day: Option<String>,
    /// 收集人（不写则为经办人）
    #[arg(long, value_name = "姓名", visible_alias = "收集人")]
    by: Option<String>,
    /// 备注
    #[arg(long, value_name = "文字", visible_alias = "备注")]
    note: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

#[derive(Debug, clap::Args)]
struct Shift {
    /// 值班人
    #[arg(value_name = "姓名")]
    by: String,
    /// 从何时起
    #[arg(long, value_name = "时间", visible_alias = "起")]
    from: String,
    /// 到何时止
    #[arg(long, value_name = "时间", visible_alias = "止")]
    until: String,
    /// 交班事项
    #[arg(long, value_name = "文字", visible_alias = "交班")]
    note: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

#[derive(Debug, Default, clap::Args)]
struct List {
    /// 期间（不写则本月）
    #[arg(long, value_name = "期间", visible_alias = "期间")]
    period: Option<String>,
    /// 只看缺记、缺岗的日子
    #[arg(long, visible_alias = "缺")]
    gaps: bool,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    match &args.what {
        Some(What::Log(args)) => log(args, ctx),
        Some(What::Shift(args)) => shift(args, ctx),
        Some(What::Work(args)) => work::record(args, ctx),
        Some(What::Hours(args)) => work::hours(args, ctx),
        Some(What::List(args)) => list(args, ctx),
        None => list(&List::default(), ctx),
    }
}

fn log(args: &Log, ctx: &Context) -> Result<Shown> {
    let day = args.day.as_deref().map(|word| text::day("--day", word, ctx.now)).transpose()?;
    let sites: Vec<String> = args
        .sites
        .iter()
        .flat_map(|s| s.split(['、', ',', '，']))
        .map(|s| s.trim().to_string())
        .filter(|s| !s.is_empty())
        .collect();
    if sites.is_empty() {
        return Err(Error::refused("要写明看了哪些网站、平台"));
    }
    let recorded = ctx.record(&args.recording, |work| {
        let day = day.unwrap_or(work.at.date());
        if day > work.at.date() {
            return Err(Error::refused(format!("{day} 还没有到")));
        }
        let by = args.by.clone().unwrap_or_else(|| work.desk.operator().to_string());
        if day < work.at.date() {
            work.hints.push(format!("{day} 的收集记录是事后补的，按迟记计"));
        }
        let deed = WatchLog { day, by: Some(by), sites: sites.clone(), found: args.found, note: args.note.clone() };
        work.on_office(deed.clone()).map(|act| (act, deed))
    })?;
    let (act, deed) = &recorded.done;
    let screen = format!(
        "已记 {}（{}）收集记录：{}，发现{}条   {}\n",
        deed.day,
        weekday_name(deed.day),
        deed.sites.join("、"),
        deed.found,
        deed.by.as_deref().unwrap_or_default()
    );
    let object = json!({ "day": deed.day.to_string(), "by_whom": deed.by, "sites": deed.sites, "found": deed.found });
    Ok(Shown::of_office(act, object, screen).talking(recorded.talk))
}

fn shift(args: &Shift, ctx: &Context) -> Result<Shown> {
    let (from, until) = span(&args.from, &args.until, ctx.now)?;
    let recorded = ctx.record(&args.recording, |work| {
        let by = work.names()?.who(&args.by)?.name;
        let deed = WatchShift { by, from, until, note: args.note.clone() };
        work.on_office(deed.clone()).map(|act| (act, deed))
    })?;
    let (act, deed) = &recorded.done;
    let screen = format!("已记班次 {}   {} 至 {}\n", deed.by, deed.from.ledger(), deed.until.ledger());
    let object = json!({ "by_whom": deed.by, "from": deed.from.rfc3339(), "until": deed.until.rfc3339() });
    Ok(Shown::of_office(act, object, screen).talking(recorded.talk))
}

/// When a shift begins and ends. A roster is made before and after: a bare 8:00 is today's, whatever the clock says, and the
/// end is the first such time after the beginning, so that 20:00 to 8:00 is a night.
fn span(from: &str, until: &str, now: Stamp) -> Result<(Stamp, Stamp)> {
    let read = |what: &str, text: &str, since: Stamp| {
        parse_deadline(text, since).map(|moment| moment.at).map_err(|e| Error::refused(format!("{what}：{e}")))
    };
    let today = Stamp::start_of_day(now.date());
    let from = read("--from", from, today)?;
    let until = match read("--until", until, today)? {
        until if until > from => until,
        _ => read("--until", until, from)?,
    };
    match until > from {
        true => Ok((from, until)),
        false => Err(Error::refused(format!("班次止于 {}，不晚于起 {}", until.ledger(), from.ledger()))),
    }
}

/// Day by day, from the first on the roster to today.
fn list(args: &List, ctx: &Context) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let (office, laws) = ledger.view().office_and_laws()?;
    let book = laws.at(ctx.now)?.book;
    let word = args.period.as_deref().unwrap_or("本月");
    let period = match args.period.as_deref() {
        Some(text) => {
            Period::parse(text, ctx.now.date(), &book.semesters, PeriodKind::Month).map_err(Error::refused)?
        }
        None => Period::of(PeriodKind::Month, ctx.now.date(), &book.semesters),
    };
    let since = office.units.iter().find(|u| u.kind == OFFICE_KIND).map_or(period.from, |u| u.from);
    let mut sheet = Sheet::new(vec![
        Column::text("day", "日期"),
        Column::text("weekday", "星期"),
        Column::text("by", "收集人"),
        Column::text("sites", "网站"),
        Column::number("found", "发现"),
        Column::text("log", "收集记录"),
        Column::text("watch", "值班"),
    ]);
    let mut days: Vec<Value> = Vec::new();
    for day in period.from.max(since).iter_days().take_while(|d| *d <= period.last_day().min(ctx.now.date())) {
        let logs: Vec<_> = office.logs.iter().map(|(_, _, log)| log).filter(|log| log.day == day).collect();
        let open = day == ctx.now.date();
        let missing = book.watch.daily_log && logs.is_empty() && !open;
        let gap = if book.watch.full_day && !open { gaps_in_words(&gaps(&office.shifts, day)) } else { None };
        if args.gaps && !missing && gap.is_none() {
            continue;
        }
        let by: Vec<&str> = logs.iter().filter_map(|l| l.by.as_deref()).collect();
        let sites: Vec<&str> = logs.iter().flat_map(|l| &l.sites).map(String::as_str).collect();
        let found = (!logs.is_empty()).then(|| logs.iter().map(|l| l.found).sum::<u32>());
        days.push(json!({
            "day": day.to_string(), "by": by, "sites": sites, "found": found, "logged": !logs.is_empty(),
            "missing": missing, "gap": gap,
        }));
        let said = match (missing, open && logs.is_empty()) {
            (true, _) => format!("{} 无收集记录", day.format("%m-%d")),
            (false, true) => "今日未记".to_string(),
            (false, false) => String::new(),
        };
        sheet.rows.push(vec![
            day.to_string().into(),
            weekday_name(day).into(),
            one_line(&mask(&by.join("、"))).into(),
            one_line(&mask(&sites.join("、"))).into(),
            found.into(),
            said.into(),
            gap.into(),
        ]);
    }
    let without = days.iter().filter(|d| d["missing"] == json!(true)).count();
    let talk = if without > 0 { vec![format!("{word}有{without}天无收集记录")] } else { Vec::new() };
    Ok(Shown::answer(Answer::of_sheet(Value::Array(days), sheet)).talking(talk))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shift_is_today_and_ends_after_it_began() {
        for clock in ["07:00", "09:00", "15:59", "23:00"] {
            let now = Stamp::parse_rfc3339(&format!("2026-11-23T{clock}:00+08:00")).unwrap();
            for (from, until, span_) in [
                ("8:00", "16:00", "2026-11-23 08:00 2026-11-23 16:00"),
                ("16:00", "24:00", "2026-11-23 16:00 2026-11-24 00:00"),
                ("0:00", "8:00", "2026-11-23 00:00 2026-11-23 08:00"),
                ("20:00", "8:00", "2026-11-23 20:00 2026-11-24 08:00"),
                ("明天8:00", "16:00", "2026-11-24 08:00 2026-11-24 16:00"),
                ("昨天16:00", "昨天24:00", "2026-11-22 16:00 2026-11-23 00:00"),
                ("11月30日8:00", "11月30日20:00", "2026-11-30 08:00 2026-11-30 20:00"),
            ] {
                let (begins, ends) = span(from, until, now).unwrap();
                assert_eq!(format!("{} {}", begins.ledger(), ends.ledger()), span_, "{from} {until} at {clock}");
            }
            assert!(span("11月24日16:00", "11月24日8:00", now).is_err());
            assert!(span("8:00", "八点", now).is_err());
        }
    }
}
