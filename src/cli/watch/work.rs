//! `watch work 工时` and `watch hours 工时统计`: hours by sort of work (研判、分析、监测、引导), where the office keeps them (P-1).

use crate::act::{CaseId, Office, WatchWork};
use crate::cli::case_id::CaseRef;
use crate::cli::shown::Shown;
use crate::cli::text;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::present::{Answer, Cell, Column, Sheet, hours_zh};
use crate::rules::{Field, Rulebook};
use crate::time::{Period, PeriodKind};
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[derive(Debug, clap::Args)]
pub(super) struct Record {
    /// 工作类型，如 研判、分析、监测、引导
    #[arg(long, value_name = "类型", visible_alias = "类型")]
    kind: String,
    /// 几小时，如 2、1.5
    #[arg(long, value_name = "小时", visible_alias = "小时")]
    hours: String,
    /// 谁做的（不写则为经办人）
    #[arg(long, value_name = "姓名", visible_alias = "人员")]
    by: Option<String>,
    /// 哪一天（不写则为办理之日）
    #[arg(long, value_name = "日期", visible_alias = "日期")]
    day: Option<String>,
    /// 为哪些事项（可写几个）
    #[arg(long = "case", value_name = "编号", visible_alias = "事项", num_args = 1.., value_delimiter = ',')]
    cases: Vec<CaseRef>,
    /// 备注
    #[arg(long, value_name = "文字", visible_alias = "备注")]
    note: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

#[derive(Debug, Default, clap::Args)]
pub(super) struct Hours {
    /// 期间（不写则本月）
    #[arg(long, value_name = "期间", visible_alias = "期间")]
    period: Option<String>,
    /// 只看一个人
    #[arg(long, value_name = "姓名", visible_alias = "人员")]
    by: Option<String>,
}

/// Minutes from `1.5`, `２`: at most a day, in steps of a minute.
fn minutes(word: &str) -> Result<u32> {
    let plain: String = word
        .trim()
        .trim_end_matches("小时")
        .chars()
        .map(|c| match c {
            '０'..='９' => char::from(b'0' + (c as u32 - '０' as u32) as u8),
            '．' => '.',
            other => other,
        })
        .collect();
    let hours = plain.parse::<f64>().ok().filter(|h| h.is_finite() && *h > 0.0 && *h <= 24.0);
    let minutes = hours.map(|h| (h * 60.0).round() as u32).filter(|m| *m > 0);
    minutes.ok_or_else(|| Error::refused(format!("工时“{word}”不对：写 1.5 这样的小时数，一天至多24小时")))
}

pub(super) fn record(args: &Record, ctx: &Context) -> Result<Shown> {
    let minutes = minutes(&args.hours)?;
    let day = args.day.as_deref().map(|word| text::day("--day", word, ctx.now)).transpose()?;
    let recorded = ctx.record(&args.recording, |work| {
        let book = work.in_force()?.book;
        if !book.vocabularies.contains_key(&Field::Work) {
            return Err(Error::refused("本制度没有工作类型，不记工时").hint("要记的，在制度里写工作类型的词表"));
        }
        let day = day.unwrap_or(work.at.date());
        if day > work.at.date() {
            return Err(Error::refused(format!("{day} 还没有到")));
        }
        let kind = work.names()?.only_word(Field::Work, &args.kind)?;
        let by = args.by.clone().unwrap_or_else(|| work.desk.operator().to_string());
        let by = work.names()?.who(&by).map_or(by, |who| who.name);
        let mut cases: Vec<CaseId> = Vec::new();
        for reference in &args.cases {
            let id = reference.resolve(ctx, &work.desk.view())?;
            work.standing(id)?;
            cases.push(id);
        }
        let spent: u32 = work
            .desk
            .office()
            .work
            .iter()
            .map(|(_, w)| w)
            .filter(|w| w.by == by && w.day == day)
            .map(|w| w.minutes)
            .sum();
        if spent + minutes > 24 * 60 {
            return Err(Error::refused(format!("{by} {day} 已记{}，再记就超过24小时", hours_zh(spent.into()))));
        }
        let deed = WatchWork { day, by, kind, minutes, cases, note: args.note.clone() };
        Ok((work.on_office(deed.clone())?, deed))
    })?;
    let (act, deed) = recorded.done;
    let (_office, laws) = recorded.ledger.view().office_and_laws()?;
    let kind = laws.at(act.at)?.book.name_of(Field::Work, &deed.kind).to_string();
    let screen = format!("已记工时 {}   {} {kind} {}\n", deed.day, deed.by, hours_zh(deed.minutes.into()));
    let object = json!({ "day": deed.day.to_string(), "by_whom": deed.by, "kind": deed.kind, "minutes": deed.minutes });
    Ok(Shown::of_office(&act, object, screen).talking(recorded.talk))
}

/// Minutes of each person by sort of work; every sort of the rulebook has its column, with nothing in it too.
fn sums<'o>(office: &'o Office, period: &Period, by: Option<&str>) -> BTreeMap<&'o str, BTreeMap<&'o str, u64>> {
    let mut sums: BTreeMap<&str, BTreeMap<&str, u64>> = BTreeMap::new();
    let wanted = |w: &WatchWork| period.from <= w.day && w.day <= period.last_day() && by.is_none_or(|by| w.by == by);
    for work in office.work.iter().map(|(_, w)| w).filter(|w| wanted(w)) {
        *sums.entry(&work.by).or_default().entry(&work.kind).or_default() += u64::from(work.minutes);
    }
    sums
}

pub(super) fn hours(args: &Hours, ctx: &Context) -> Result<Shown> {
    let (office, laws) = ctx.ask()?.view().office_and_laws()?;
    let book: &Rulebook = laws.at(ctx.now)?.book;
    let Some(kinds) = book.vocabularies.get(&Field::Work) else {
        return Err(Error::refused("本制度没有工作类型，没有工时统计").hint("要记的，在制度里写工作类型的词表"));
    };
    let period = match args.period.as_deref() {
        Some(text) => {
            Period::parse(text, ctx.now.date(), &book.semesters, PeriodKind::Month).map_err(Error::refused)?
        }
        None => Period::of(PeriodKind::Month, ctx.now.date(), &book.semesters),
    };
    let sums = sums(&office, &period, args.by.as_deref());
    let mut columns = vec![Column::text("by", "人员")];
    columns.extend(kinds.terms.iter().map(|t| Column::text(&t.id, &t.name)));
    columns.push(Column::text("total", "合计"));
    let mut sheet = Sheet::new(columns);
    let mut total: BTreeMap<&str, u64> = BTreeMap::new();
    let mut rows = Vec::new();
    let line = |name: &str, minutes: &BTreeMap<&str, u64>| {
        let of = |id: &str| minutes.get(id).copied().unwrap_or_default();
        let mut cells = vec![Cell::text(name)];
        cells.extend(kinds.terms.iter().map(|t| Cell::text(hours_zh(of(&t.id)))));
        cells.push(Cell::text(hours_zh(minutes.values().sum())));
        cells
    };
    let object = |minutes: &BTreeMap<&str, u64>| {
        let by_kind: serde_json::Map<String, Value> = kinds
            .terms
            .iter()
            .map(|t| (t.id.clone(), json!(minutes.get(t.id.as_str()).copied().unwrap_or_default())))
            .collect();
        json!({ "minutes": by_kind, "total": minutes.values().sum::<u64>() })
    };
    for (by, minutes) in &sums {
        sheet.rows.push(line(by, minutes));
        let mut row = object(minutes);
        row["by"] = json!(by);
        rows.push(row);
        for (kind, n) in minutes {
            *total.entry(kind).or_default() += n;
        }
    }
    sheet.rows.push(line("合计", &total));
    let json = json!({ "period": { "from": period.from.to_string(), "to": period.last_day().to_string() },
                       "rows": rows, "total": object(&total) });
    Ok(Shown::answer(Answer::of_sheet(json, sheet)).talking(vec![format!("{}工时", period.label())]))
}
