//! `stats 统计`: counts and rates of a period as of a moment, each figure open to its members.

mod lags;

use super::shown::Shown;
use crate::act::{CaseId, Office, UnitId};
use crate::casework::{Names, periodic_duties, provisional_in};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::figures::{
    By, Completion, Counts, Measure, Members, Plan, Rate, RateKind, Stats, StatsRow, completions, praised, reminded,
};
use crate::present::{Answer, Cell, Column, Format, Sheet, owner_name};
use crate::rules::Laws;
use crate::time::{Period, PeriodKind, Stamp};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// 统计受理、报送、采用、回复、满意和按时情况
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 统计 --期间 2026Q3\n  yuqing 统计 --期间 上月 --按 等级\n  yuqing 统计 --期间 2026-02 --截至 2026-02-28 --list\n  yuqing 统计 --期间 2026 -o 统计.csv"
)]
pub struct Args {
    /// 期间，如 2026、2026Q3、2026-02、2026-09..10、上季（不写则今年）
    #[arg(long, value_name = "期间", visible_alias = "期间")]
    period: Option<String>,
    /// 按什么分行：unit 单位、section 科室、class 单位类别、level 等级、category 类别、channel 渠道、content 内容类别、month 月份、person 撰写人、reason 无效原因
    #[arg(long, value_name = "口径", visible_aliases = ["按", "口径"], default_value = "unit", hide_default_value = true, value_parser = by)]
    by: By,
    /// 截至什么时候（此后办的不算；不写则到现在）
    #[arg(long, value_name = "时间", visible_alias = "截至")]
    as_of: Option<String>,
    /// 只看一个单位的
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    /// 列出每个数是哪几件
    #[arg(long, visible_aliases = ["明细", "名单"])]
    list: bool,
    /// 看快慢：发现、报告、处理、科室办理、办公室回复各用多久（中位数、九成以内）
    #[arg(long, visible_alias = "滞后", conflicts_with_all = ["by", "list"])]
    lags: bool,
}

fn by(word: &str) -> std::result::Result<By, String> {
    By::from_word(if word == "渠道" { "收集渠道" } else { word }).ok_or_else(|| {
        let all: Vec<String> = By::ALL.iter().map(|by| format!("{}（{}）", by.word(), by.zh())).collect();
        format!("不能按“{word}”分；可用：{}", all.join("、"))
    })
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let mut talk = Vec::new();
    let as_of = as_of(ctx, args.as_of.as_deref(), &mut talk)?;
    let ledger = ctx.ask()?;
    let view = ledger.view();
    let office = view.office()?;
    let laws = Laws::of(&office);
    let book = laws.at(as_of)?.book;
    let names = Names { office: &office, book, day: as_of.date() };
    let word = args.period.as_deref().unwrap_or("今年");
    let period = Period::parse(word, ctx.now.date(), &book.semesters, PeriodKind::Month).map_err(Error::refused)?;
    if args.by == By::Person && !book.stats.by_person {
        return Err(Error::refused(format!("《{}》不按个人统计（保护信息员）", book.name))
            .hint("按单位：--by unit；确要列出个人，须经本人同意，在制度 [stats] 写 by_person = true 后施行"));
    }
    let only = args.unit.as_deref().map(|w| names.unit_ever(w).map(|u| u.id)).transpose()?;
    if args.lags {
        return lags::answer(&view, &office, period, only, as_of);
    }
    let plan = Plan { only, keep_members: args.list, ..Plan::new(&office, book, period, as_of, args.by) };

    let periodic = periodic_duties(&view, &laws, &office, period.start(), period.end(), as_of)?;
    let stats = view.statistics(std::slice::from_ref(&plan), &periodic)?.pop();
    let stats = stats.ok_or_else(|| Error::ledger("没有统计结果"))?;
    stats.re_adds().map_err(does_not_add_up)?;
    let later: Vec<CaseId> = view
        .replied_later(&period, as_of)?
        .into_iter()
        .filter(|(unit, _)| only.is_none_or(|only| only == *unit))
        .map(|(_, id)| id)
        .collect();
    let linked = view.linked_submissions(&period, as_of)?;
    let events = events(&stats, linked.iter().filter(|(unit, ..)| only.is_none_or(|only| only == *unit)));
    let provisional = provisional_in(&view, &periodic, &period, only)?;

    let unit = only.map(|unit| office.unit_name(unit));
    talk.push(heading(&stats, unit.as_deref()));
    let mut notes = notes(&stats, later.len(), provisional);
    let quotas: Vec<Completion> = completions(&periodic, as_of).into_iter().filter(|_| only.is_none()).collect();
    notes.extend(quotas.iter().map(|q| completion_words(q, &office)));
    notes.extend(list_words(&stats));
    let submitted = stats.total.of(Measure::Submitted);
    if events < submitted {
        notes.push(format!("报送{submitted}件，同一事件合并后为事件{events}个"));
    }
    let mut json = stats.to_json();
    if let Some(object) = json.as_object_mut() {
        object.insert("unit".into(), json!(unit));
        object.insert("replied_later".into(), json!(later.iter().map(ToString::to_string).collect::<Vec<_>>()));
        object.insert("provisional".into(), json!(provisional));
        if let Some(total) = object.get_mut("total").and_then(Value::as_object_mut) {
            total.insert("events".into(), json!(events));
        }
        object.insert("notes".into(), json!(notes));
        object.insert("quotas".into(), quotas.iter().map(|q| completion_json(q, &office)).collect());
        object.insert("praised".into(), json!(praised(&stats).iter().map(|r| &r.name).collect::<Vec<_>>()));
        object.insert("reminded".into(), json!(reminded(&stats).iter().map(|r| &r.name).collect::<Vec<_>>()));
    }
    let (sheet, screen) = match Format::choose(ctx.format, ctx.output.as_deref())? {
        Format::Table => {
            let listed = if args.list { opened(&stats) } else { String::new() };
            (Sheet::default(), screen(&stats, ctx.width, &notes) + &listed)
        }
        format if format.is_kept() && args.list => (members_sheet(&stats), String::new()),
        _ => (Sheet { notes, ..sheet(&stats, |_| true) }, String::new()),
    };
    Ok(Shown::answer(Answer { json, sheet: Some(sheet), screen, ..Answer::default() }).talking(talk))
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

/// The columns people read, in their order; the others stand in files only. One with nothing in it is left out on screen.
const COUNTS: &[Measure] = &[
    Measure::Submitted,
    Measure::Adopted,
    Measure::Received,
    Measure::Valid,
    Measure::Invalid,
    Measure::Replied,
    Measure::FirstReplied,
    Measure::Satisfied,
    Measure::Rated,
    Measure::OnTime,
    Measure::Late,
    Measure::Overdue,
    Measure::Withheld,
    Measure::Proactive,
];

/// The rate shown behind a count.
fn rate_after(measure: Measure) -> &'static [RateKind] {
    match measure {
        Measure::Adopted => &[RateKind::Adoption],
        Measure::Replied => &[RateKind::Reply],
        Measure::FirstReplied => &[RateKind::FirstReply],
        Measure::Rated => &[RateKind::Satisfaction, RateKind::SatisfactionOfReplied, RateKind::SatisfactionOfRated],
        Measure::Overdue => &[RateKind::OnTime],
        _ => &[],
    }
}

/// What a column holds.
#[derive(Clone, Copy)]
enum What {
    Count(Measure),
    Rate(RateKind),
}

fn is_duty(measure: Measure) -> bool {
    matches!(measure, Measure::OnTime | Measure::Late | Measure::Overdue)
}

/// The columns of the measures that pass, with those a screen leaves out marked.
fn sheet(stats: &Stats, pass: impl Fn(Measure) -> bool) -> Sheet {
    // Constrained like a number: a name is never broken over lines.
    let mut columns = vec![Column::id("key", stats.by.zh())];
    let mut what = Vec::new();
    for measure in COUNTS.iter().copied().filter(|m| stats.knows(*m) && pass(*m)) {
        let total = stats.total.of(measure);
        let shown = match measure {
            Measure::Submitted | Measure::Adopted | Measure::Received => true,
            Measure::OnTime | Measure::Late | Measure::Overdue => stats.total.judged() > 0,
            Measure::Valid | Measure::Invalid => stats.total.of(Measure::Received) > 0,
            // Where every first answer was the full one, it only repeats its neighbour.
            Measure::FirstReplied => total != stats.total.of(Measure::Replied),
            _ => total > 0,
        };
        let keep = |column: Column, shown: bool| if shown { column } else { column.extra() };
        columns.push(keep(Column::number(measure.word(), measure.zh()), shown));
        what.push(What::Count(measure));
        for rate in rate_after(measure).iter().copied().filter(|r| stats.policy.satisfaction || !r.needs_satisfaction())
        {
            columns.push(keep(Column::percent(rate.word(), rate.zh()), shown));
            what.push(What::Rate(rate));
        }
    }
    let mut sheet = Sheet::new(columns);
    let line = |name: &str, counts: &Counts| {
        let cells = what.iter().map(|what| match what {
            What::Count(measure) => Cell::Int(counts.of(*measure) as i64),
            What::Rate(kind) => percent(kind.in_cell(counts)),
        });
        std::iter::once(Cell::text(name)).chain(cells).collect::<Vec<Cell>>()
    };
    // The office itself owes its bulletins; it stands among the stations only where it has pieces of its own.
    let idle = |row: &StatsRow| {
        let any = COUNTS.iter().any(|m| pass(*m) && row.counts.of(*m) > 0);
        row.unit == Some(UnitId::OFFICE) && !any
    };
    sheet.rows = stats.rows.iter().filter(|r| !idle(r)).map(|row| line(&row.name, &row.counts)).collect();
    sheet.rows.push(line("合计", &stats.total));
    let mean = what.iter().map(|what| match what {
        What::Count(_) => Cell::Empty,
        What::Rate(kind) => stats.mean_of_units.of(*kind).percent().map_or(Cell::Empty, |p| Cell::Percent(p.number())),
    });
    sheet.rows.push(std::iter::once(Cell::text("单位平均")).chain(mean).collect());
    sheet
}

/// Pieces first, time limits below: one table of both is wider than a terminal.
fn screen(stats: &Stats, width: u16, notes: &[String]) -> String {
    let mut out = sheet(stats, |m| !is_duty(m)).table(width);
    if stats.total.judged() > 0 {
        out.push('\n');
        out.push_str(&sheet(stats, is_duty).table(width));
    }
    out.push('\n');
    notes.iter().for_each(|note| out.push_str(&format!("{note}\n")));
    out
}

fn percent(rate: Rate) -> Cell {
    rate.percent().map_or(Cell::Empty, |p| Cell::Percent(p.number()))
}

/// Each row with its members.
fn cells(stats: &Stats) -> impl Iterator<Item = (&str, &Counts, &Members)> {
    stats.rows.iter().filter_map(|row| row.members.as_ref().map(|m| (row.name.as_str(), &row.counts, m)))
}

/// Under each row, the cases behind each of its figures; figures that are 0 are left out.
fn opened(stats: &Stats) -> String {
    let mut out = String::new();
    for (name, counts, members) in cells(stats).filter(|(_, counts, _)| !counts.is_zero()) {
        out.push_str(&format!("\n{name}\n"));
        for measure in COUNTS.iter().copied().filter(|m| stats.knows(*m) && counts.of(*m) > 0) {
            let ids: Vec<String> = members.of(measure).iter().map(ToString::to_string).collect();
            let without = counts.of(measure) - ids.len() as u64;
            let mut said = vec![ids.join("、")];
            said.retain(|s| !s.is_empty());
            if without > 0 {
                said.push(format!("周期性事项{without}项"));
            }
            out.push_str(&format!("  {}{}：{}\n", measure.zh(), counts.of(measure), said.join("；")));
        }
    }
    out
}

/// One line for each case behind each figure.
fn members_sheet(stats: &Stats) -> Sheet {
    let mut sheet = Sheet::new(vec![
        Column::text("key", stats.by.zh()),
        Column::text("measure", "项目"),
        Column::id("case", "编号"),
    ]);
    for (name, _, members) in cells(stats) {
        for measure in COUNTS.iter().copied().filter(|m| stats.knows(*m)) {
            let rows = members.of(measure).iter();
            sheet
                .rows
                .extend(rows.map(|id| vec![Cell::text(name), Cell::text(measure.zh()), Cell::text(id.to_string())]));
        }
    }
    sheet
}
