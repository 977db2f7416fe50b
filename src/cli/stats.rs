//! `stats 统计`: counts and rates of a period as of a moment, each figure open to its members.

mod lags;
mod owned;
mod rows;

use super::seen::Sight;
use super::shown::Shown;
use crate::act::{CaseId, Duty, Office, UnitId};
use crate::casework::{Names, periodic_duties, provisional_in};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::figures::{By, Chart, Completion, Measure, Plan, Stats, StatsRow, completions, praised, reminded};
use crate::ledger::View;
use crate::present::{Answer, Format, Scope, Sheet, chart_lines, owner_name};
use crate::rules::Rulebook;
use crate::time::{Period, PeriodKind, Stamp};
use owned::Owned;
use rows::{members_sheet, opened, own_duties, screen, sheet};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// 统计受理、报送、采用、回复、满意和按时情况
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 统计 --期间 2026Q3\n  yuqing 统计 --期间 上月 --按 等级\n  yuqing 统计 --期间 2026-02 --截至 2026-02-28 --list\n  yuqing 统计 --期间 2026 --按 月份 --chart\n  yuqing 统计 --期间 2026 -o 统计.xlsx"
)]
pub struct Args {
    /// 期间，如 2026、2026Q3、2026-02、2026-09..10、上季（不写则今年）
    #[arg(long, value_name = "期间", visible_alias = "期间")]
    period: Option<String>,
    /// 按什么分行：unit 单位、section 科室、class 单位类别、level 等级、category 类别、channel 渠道、content 内容类别、month 月份、person 撰写人、reason 无效原因
    #[arg(long, value_name = "口径", visible_aliases = ["按", "口径"], default_value = "unit", hide_default_value = true)]
    by: String,
    /// 截至什么时候（此后办的不算；不写则到现在）
    #[arg(long, value_name = "时间", visible_alias = "截至")]
    as_of: Option<String>,
    /// 只看一个单位的
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    /// 列出每个数是哪几件
    #[arg(long, visible_aliases = ["明细", "名单"])]
    list: bool,
    /// 画图：各单位排名，或各月走势（--by month）；占比按等级、类别、渠道
    #[arg(long, visible_aliases = ["图", "画图"], conflicts_with = "lags")]
    chart: bool,
    /// 图只用 #、= 等字符（终端显示的方块错位时用）
    #[arg(long, visible_alias = "纯字符", requires = "chart")]
    plain: bool,
    /// 看快慢：发现、报告、处理、科室办理、办公室回复各用多久（中位数、九成以内）
    #[arg(long, visible_alias = "滞后", conflicts_with_all = ["by", "list"])]
    lags: bool,
}

fn by(word: &str) -> Result<By> {
    By::from_word(if word == "渠道" { "收集渠道" } else { word }).ok_or_else(|| {
        let all: Vec<String> = By::ALL.iter().map(|by| format!("{}（{}）", by.word(), by.zh())).collect();
        Error::refused(format!("不能按“{word}”分")).hint(format!("可用：{}", all.join("、")))
    })
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let by = by(&args.by)?;
    let mut talk = Vec::new();
    let as_of = as_of(ctx, args.as_of.as_deref(), &mut talk)?;
    let ledger = ctx.ask()?;
    let view = ledger.view();
    let (office, laws) = view.office_and_laws()?;
    let book = laws.at(as_of)?.book;
    let names = Names { office: &office, book, day: as_of.date() };
    let word = args.period.as_deref().unwrap_or("今年");
    let period = Period::parse(word, ctx.now.date(), &book.semesters, PeriodKind::Month).map_err(Error::refused)?;
    if by == By::Person && !book.stats.by_person {
        return Err(Error::refused(format!("《{}》不按个人统计（保护信息员）", book.name))
            .hint("按单位：--by unit；确要列出个人，须经本人同意，在制度 [stats] 写 by_person = true 后施行"));
    }
    let mut only = args.unit.as_deref().map(|w| names.unit_ever(w).map(|u| u.id)).transpose()?;
    let sight = Sight::of(ctx, view, &office, laws.at(ctx.now)?.book);
    // Figures of all units are published; which items and people they are is not.
    if args.list || by == By::Person {
        only = sight.unit_of(only, if args.list { "明细" } else { "人员" }, &mut talk)?;
    }
    if args.lags {
        return lags::answer(&view, &office, period, only, as_of);
    }
    let plan = Plan { only, keep_members: args.list, ..Plan::new(&office, book, period, as_of, by) };

    let periodic = periodic_duties(&view, &laws, &office, period.start(), period.end(), as_of)?;
    let format = Format::choose(ctx.format, ctx.output.as_deref())?;
    let (stats, charts) = counted(&view, &office, book, plan, &periodic, args.chart || pictured(format))?;
    let mut later = view.replied_later(&period, as_of)?;
    later.retain(|(unit, _)| only.is_none_or(|only| only == *unit));
    let linked = view.linked_submissions(&period, as_of)?;
    let events = events(&stats, linked.iter().filter(|(unit, ..)| only.is_none_or(|only| only == *unit)));
    let provisional = provisional_in(&view, &periodic, &period, only)?;

    let unit = only.map(|unit| office.unit_name(unit));
    talk.push(heading(&stats, unit.as_deref()));
    let mut notes = notes(&stats, later.len(), provisional);
    let mut quotas: Vec<Completion> = completions(&periodic, as_of).into_iter().filter(|_| only.is_none()).collect();
    quotas.retain(|quota| sight.unit().is_none() || !quota.names_people());
    notes.extend(quotas.iter().map(|q| completion_words(q, &office)));
    notes.extend(list_words(&stats));
    let owned = Owned::read(&view, (&office, &laws), &period, only, as_of, args.list)?;
    notes.extend(owned.note());
    let submitted = stats.total.of(Measure::Submitted);
    if events < submitted {
        notes.push(format!("报送{submitted}件，同一事件合并后为事件{events}个"));
    }
    let mut json = if format == Format::Json { stats.to_json() } else { Value::Null };
    if let Some(object) = json.as_object_mut() {
        object.insert("unit".into(), json!(unit));
        object.insert("replied_later".into(), json!(named(&later, &sight)));
        object.insert("provisional".into(), json!(provisional));
        if let Some(total) = object.get_mut("total").and_then(Value::as_object_mut) {
            total.insert("events".into(), json!(events));
        }
        object.insert("notes".into(), json!(notes));
        object.insert("marks".into(), owned.json(args.list));
        own_duties(object, &stats, &office);
        object.insert("quotas".into(), quotas.iter().map(|q| completion_json(q, &office)).collect());
        object.insert("praised".into(), json!(praised(&stats).iter().map(|r| &r.name).collect::<Vec<_>>()));
        object.insert("reminded".into(), json!(reminded(&stats).iter().map(|r| &r.name).collect::<Vec<_>>()));
    }
    if args.chart && charts.is_empty() {
        talk.push("能比较的不到两行，没有画图".to_string());
    }
    let (mut sheet, screen) = match format {
        Format::Table => {
            let drawn: String = charts.iter().map(|c| chart_lines(c, ctx.width, args.plain) + "\n").collect();
            let listed = if args.list { opened(&stats, &office) + &owned.opened() } else { String::new() };
            (Sheet::default(), drawn + &screen(&stats, ctx.width, &notes) + &listed)
        }
        _ if format.is_kept() && args.list => {
            let mut sheet = members_sheet(&stats, &office);
            sheet.rows.extend(owned.rows());
            (sheet, String::new())
        }
        _ => (Sheet { notes, charts, ..sheet(&stats, |_| true) }, String::new()),
    };
    sheet.title = Some(format!("{}{}舆情统计", office.unit_name(only.unwrap_or(UnitId::OFFICE)), period.label()));
    sheet.scope = Scope {
        name: "统计".to_string(),
        period: Some(period),
        as_of: Some(as_of),
        unit: only,
        conditions: vec![format!("按{}分行", stats.by.zh())],
    };
    Ok(Shown::answer(Answer { json, sheet: Some(sheet), screen, ..Answer::default() }).talking(talk))
}

/// The numbers of those that whoever asks is shown: his unit's, or all.
fn named(cases: &[(UnitId, CaseId)], sight: &Sight) -> Vec<String> {
    let shown = cases.iter().filter(|(of, _)| sight.unit().is_none_or(|unit| unit == *of));
    shown.map(|(_, id)| id.to_string()).collect()
}

/// Formats with room for pictures.
fn pictured(format: Format) -> bool {
    matches!(format, Format::Xlsx | Format::Docx | Format::Html)
}

/// The statistic, its sums checked; with `pictures` also what can be drawn of it: itself and, over several months, the
/// course from month to month.
fn counted(
    view: &View,
    office: &Office,
    book: &Rulebook,
    plan: Plan,
    periodic: &[(UnitId, Duty)],
    pictures: bool,
) -> Result<(Stats, Vec<Chart>)> {
    let months = Plan { keep_members: false, ..plan.laid_out(office, book, By::Month) };
    let course = pictures && plan.by != By::Month;
    let plans: Vec<Plan> = std::iter::once(plan).chain(course.then_some(months)).collect();
    let all = view.statistics(&plans, periodic)?;
    for stats in &all {
        stats.re_adds().map_err(does_not_add_up)?;
    }
    let charts = all.iter().filter(|_| pictures).filter_map(Chart::of).collect();
    let stats = all.into_iter().next().ok_or_else(|| Error::ledger("没有统计结果"))?;
    Ok((stats, charts))
}

/// Events behind what was sent up: linked items are one.
fn events<'l>(stats: &Stats, linked: impl Iterator<Item = &'l (UnitId, CaseId, CaseId)>) -> u64 {
    let each: Vec<CaseId> = linked.map(|(_, _, event)| *event).collect();
    let distinct: BTreeSet<CaseId> = each.iter().copied().collect();
    stats.total.of(Measure::Submitted) + distinct.len() as u64 - each.len() as u64
}

/// The moment up to which things count: never beyond now; a day alone means its last minute.
pub(super) fn as_of(ctx: &Context, text: Option<&str>, talk: &mut Vec<String>) -> Result<Stamp> {
    let Some(text) = text else { return Ok(ctx.now) };
    let moment = ctx.moment("--as-of", text)?;
    talk.extend(moment.notes.iter().cloned());
    let at = if moment.date_only { Stamp::last_minute(moment.at.date()) } else { moment.at };
    if at > ctx.now {
        talk.push(format!("截至时间不能晚于现在，按现在 {} 计", ctx.now.ledger()));
    }
    Ok(at.min(ctx.now))
}

/// 教师信息报道（2026秋）：应完成58，已完成55，完成率94.83%，免除2；未完成：…
fn completion_words(quota: &Completion, office: &Office) -> String {
    let short: Vec<String> = quota.short.iter().map(|(owner, _)| owner_name(owner, office)).collect();
    let exempt = if quota.exempt > 0 { format!("，另免除{}", quota.exempt) } else { String::new() };
    let short = if short.is_empty() { String::new() } else { format!("；未完成：{}", short.join("、")) };
    format!(
        "{}（{}，各{}篇）：应完成{}，已完成{}，完成率{}{exempt}{short}（{}）",
        quota.name,
        quota.period,
        quota.need,
        quota.owing(),
        quota.met,
        quota.rate().text(),
        quota.clause
    )
}

fn completion_json(quota: &Completion, office: &Office) -> Value {
    let short = quota.short.iter().map(|(owner, have)| json!({ "owner": owner_name(owner, office), "have": have }));
    json!({
        "id": quota.rule, "name": quota.name, "clause": quota.clause, "period": quota.period, "need": quota.need,
        "owing": quota.owing(), "met": quota.met, "exempt": quota.exempt,
        "rate": quota.rate().percent().map(|p| p.number()), "short": short.collect::<Vec<_>>(),
    })
}

/// 表扬、提醒 lists, where the rulebook has them: the count printed is the length of the list.
fn list_words(stats: &Stats) -> Vec<String> {
    let said = |what: String, rows: Vec<&StatsRow>| {
        let names: Vec<&str> = rows.iter().map(|r| r.name.as_str()).collect();
        (!names.is_empty()).then(|| format!("{what}{}个：{}", names.len(), names.join("、")))
    };
    let policy = &stats.policy;
    if stats.by != By::Unit {
        return Vec::new();
    }
    let red = policy.praise_at.and_then(|at| said(format!("回复率和满意率均达到{at}%的单位"), praised(stats)));
    let low =
        policy.remind_below.and_then(|at| said(format!("回复率和满意率均低于{at}%的单位（提醒）"), reminded(stats)));
    red.into_iter().chain(low).collect()
}

fn does_not_add_up(faults: Vec<String>) -> Error {
    let error = Error::refused("数字对不上，没有出统计").hint("用 yuqing verify 核验台账");
    faults.into_iter().fold(error, Error::hint)
}

fn heading(stats: &Stats, unit: Option<&str>) -> String {
    let period = stats.period;
    let days = Period::range(period.from, period.to).unwrap_or(period).label();
    let label = if days == period.label() { days } else { format!("{}（{days}）", period.label()) };
    let unit = unit.map(|u| format!("{u}  ")).unwrap_or_default();
    format!("{unit}{label}  按{}  截至 {}", stats.by.zh(), stats.as_of.ledger())
}

/// How each rate is reckoned, and what is beside the figures.
fn notes(stats: &Stats, later: usize, provisional: u64) -> Vec<String> {
    let base = if stats.policy.validity { "有效" } else { "受理" };
    let mut ways = vec!["采用率＝采用÷报送".to_string()];
    if stats.total.of(Measure::FirstReplied) > 0 {
        ways.push(format!("回复率＝已回复÷{base}"));
    }
    if stats.policy.satisfaction && stats.total.of(Measure::Rated) > 0 {
        ways.push(format!("满意率＝满意÷{base}（占已回复＝满意÷已回复，占已评价＝满意÷已评价）"));
    }
    if stats.total.judged() > 0 {
        ways.push("按时率＝按时÷（按时＋超时办结＋超期未办）".to_string());
    }
    let mut notes = vec![format!("口径：{}；分母为0的记“—”", ways.join("，"))];
    notes.push(
        "受理按登记时间归期，报送和采用按首次报送时间归期，时限按应办结时间归期；单位平均＝各单位比率的平均".into(),
    );
    if matches!(stats.by, By::Level | By::Category | By::Channel) {
        notes.push(format!(
            "周期性事项（报告、数量）不属于某件事项，时限列在“{}”行",
            if stats.by == By::Level { "未研判" } else { "未填写" }
        ));
    }
    if stats.rows.iter().any(|row| !stats.has_begun(row)) {
        notes.push("还没有开始的月份记“—”".to_string());
    }
    let said = stats.notes().into_iter().filter(|n| !n.starts_with("满意率以"));
    notes.extend(said);
    if later > 0 {
        notes.push(format!("另有上期补办{later}件（此前登记、本期回复），不计入本期回复率"));
    }
    if provisional > 0 {
        notes.push(format!("另有暂定时限{provisional}项（放假安排未导入），不计入按时率"));
    }
    notes
}
