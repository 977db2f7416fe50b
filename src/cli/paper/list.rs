//! `paper list 清单`: papers in rows; of a period, who has handed in and who has not.

use super::page::period_label;
use crate::act::{Duty, DutyState, Office, PaperId, PaperState, UnitId, judge};
use crate::casework::{HandedIn, Names, corrected_by, paper_duties};
use crate::cli::seen::Sight;
use crate::cli::shown::Shown;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ledger::{PaperRow, View};
use crate::present::{Answer, Cell, Column, Sheet, by_clock, circulation_state, late};
use crate::rules::{Laws, PaperBy, PaperKind, PaperScope, Rulebook};
use crate::time::{Period, PeriodKind, Stamp};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// 文书清单；写了期间就说明交了几份、还缺谁
#[derive(Debug, clap::Args)]
#[command(after_help = "例：\n  yuqing 文书 清单 --期间 9-10月\n  yuqing 文书 清单 --种类 季度 --状态 已印发")]
pub struct Args {
    /// 种类
    #[arg(long, value_name = "种类", visible_alias = "种类")]
    kind: Option<String>,
    /// 期间
    #[arg(long, value_name = "期间", visible_alias = "期间")]
    period: Option<String>,
    /// 状态：draft 草稿、issued 已印发、received 已收到
    #[arg(long, value_name = "状态", visible_alias = "状态")]
    state: Option<String>,
    /// 单位
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
}

const STATES: [PaperState; 3] = [PaperState::Draft, PaperState::Issued, PaperState::Received];

fn state(word: &str) -> Result<PaperState> {
    STATES
        .into_iter()
        .find(|s| s.word() == word || s.zh() == word || s.zh().trim_start_matches('已') == word)
        .ok_or_else(|| {
            let all: Vec<String> = STATES.iter().map(|s| format!("{}（{}）", s.word(), s.zh())).collect();
            Error::refused(format!("没有“{word}”这种状态")).hint(format!("可用：{}", all.join("、")))
        })
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let state = args.state.as_deref().map(state).transpose()?;
    let ledger = ctx.ask()?;
    let view = ledger.view();
    let (office, laws) = view.office_and_laws()?;
    let book = laws.at(ctx.now)?.book;
    let names = Names { office: &office, book, day: ctx.now.date() };
    let kind = args.kind.as_deref().map(|w| names.paper(w)).transpose()?;
    let unit = args.unit.as_deref().map(|w| names.unit_ever(w).map(|u| u.id)).transpose()?;
    let expected = match kind.map(|k| &k.scope) {
        Some(PaperScope::Period(kind)) => *kind,
        _ => PeriodKind::Month,
    };
    let period = args
        .period
        .as_deref()
        .map(|w| Period::parse(w, ctx.now.date(), &book.semesters, expected).map_err(Error::refused))
        .transpose()?;
    let mut rows = view.papers(kind.map(|k| k.term.id.as_str()))?;
    rows.retain(|p| {
        unit.is_none_or(|u| u == p.unit)
            && state.is_none_or(|s| s.word() == p.state)
            && period.as_ref().is_none_or(|period| p.period.as_deref() == Some(&period.key()))
    });
    let sight = Sight::of(ctx, view, &office, book);
    let rows = shown(rows, &view, &sight)?;
    let beside = beside(&view, &laws, &office, &rows, ctx.now)?;
    let mut sheet = sheet(&rows, &beside, ctx.now, &office, book);
    if let Some(period) = &period {
        sheet.notes = standing(&view, &laws, &office, book, kind, period, ctx.now)?;
    }
    let json: Vec<Value> =
        rows.iter().zip(&beside).map(|(row, beside)| object(row, beside, ctx.now, &office, book)).collect();
    let mut talk: Vec<String> = sight.said("文书、各单位可看的通报和据其事项写成的").into_iter().collect();
    talk.extend((rows.is_empty() && period.is_none()).then(|| "没有符合条件的文书".to_string()));
    let screen = if rows.is_empty() && sheet.notes.is_empty() { String::new() } else { sheet.table(ctx.width) };
    Ok(Shown::answer(Answer { json: json.into(), sheet: Some(sheet), screen, ..Answer::default() }).talking(talk))
}

/// Those that whoever asks is shown.
fn shown(rows: Vec<PaperRow>, view: &View, sight: &Sight) -> Result<Vec<PaperRow>> {
    if sight.unit().is_none() {
        return Ok(rows);
    }
    let mut kept = Vec::new();
    for row in rows {
        if sight.paper(&view.paper(row.id)?)? {
            kept.push(row);
        }
    }
    Ok(kept)
}

/// Of each kind owed for such a period: what has come in.
fn standing(
    view: &View,
    laws: &Laws,
    office: &Office,
    book: &Rulebook,
    kind: Option<&PaperKind>,
    period: &Period,
    now: Stamp,
) -> Result<Vec<String>> {
    let mut said = Vec::new();
    let asked = |k: &&PaperKind| kind.is_none_or(|kind| kind.term.id == k.term.id);
    for kind in book.papers.iter().filter(asked) {
        if kind.scope != PaperScope::Period(period.kind) || kind.due.is_none() {
            continue;
        }
        let in_hand = HandedIn::of(view, laws, office, &kind.term.id, period, now)?;
        let words = match (&kind.by, in_hand.duties.as_slice()) {
            (_, []) => continue,
            (PaperBy::Office, [(_, duty)]) => Some(crate::present::sentence(duty, now)),
            _ => in_hand.words(office).map(|words| format!("{} {words}", kind.term.name)),
        };
        said.extend(words.map(|words| format!("{}：{words}", period.label())));
    }
    Ok(said)
}

/// What a row does not say itself.
#[derive(Default)]
struct Beside {
    /// The duty it met.
    duty: Option<Duty>,
    corrected_by: Option<PaperId>,
    /// 传阅中 2/3.
    circulation: Option<String>,
}

fn beside(view: &View, laws: &Laws, office: &Office, rows: &[PaperRow], now: Stamp) -> Result<Vec<Beside>> {
    let mut of_kind: BTreeMap<&str, Vec<(UnitId, Duty)>> = BTreeMap::new();
    let mut found = Vec::new();
    for row in rows {
        let mut beside = Beside::default();
        if let (Some(period), Some(done)) = (&row.period, row.done_at) {
            if !of_kind.contains_key(row.kind.as_str()) {
                of_kind.insert(&row.kind, paper_duties(view, laws, office, &row.kind, now)?);
            }
            // A draft, or a second copy of the same report, met nothing.
            let owed = of_kind[row.kind.as_str()].iter();
            beside.duty = owed
                .filter(|(unit, duty)| {
                    *unit == row.unit && duty.period.as_ref() == Some(period) && duty.met_at == Some(done)
                })
                .map(|(_, duty)| duty.clone())
                .next();
        }
        if row.state != PaperState::Draft.word() {
            let paper = view.paper(row.id)?;
            beside.corrected_by = corrected_by(view, &paper)?.map(|by| by.id);
            beside.circulation = circulation_state(&paper);
        }
        found.push(beside);
    }
    Ok(found)
}

/// 迟1天, 按时: how the duty of its period was kept.
fn kept(duty: &Duty, now: Stamp) -> Option<String> {
    match judge(duty, now) {
        DutyState::Met => Some("按时".to_string()),
        DutyState::Late { late_minutes } => Some(late(late_minutes, by_clock(duty)).replacen('超', "迟", 1)),
        _ => None,
    }
}

fn kind_name<'a>(row: &'a PaperRow, book: &'a Rulebook) -> &'a str {
    book.paper(&row.kind).map_or(&row.kind, |k| &k.term.name)
}

fn state_zh(row: &PaperRow) -> &str {
    STATES.iter().find(|s| s.word() == row.state).map_or(&row.state, |s| s.zh())
}

fn sheet(rows: &[PaperRow], beside: &[Beside], now: Stamp, office: &Office, book: &Rulebook) -> Sheet {
    // A title that names its unit leaves room for itself; a paper without another is the office's.
    let named = rows.iter().all(|row| row.unit == UnitId::OFFICE || row.title.contains(&office.unit_name(row.unit)));
    let mut sheet = Sheet::new(vec![
        Column::id("id", "编号"),
        Column::text("title", "标题"),
        if named { Column::id("unit", "单位").extra() } else { Column::id("unit", "单位") },
        Column::text("state", "状态"),
        Column::text("label", "期号（文号）"),
        Column::time("done_at", "印发（收到）"),
        Column::text("kept", "时限"),
        Column::text("kind", "种类").extra(),
        Column::text("period", "期间").extra(),
        Column::time("drafted_at", "起草").extra(),
        Column::time("as_of", "数据截至").extra(),
        Column::number("adoptions", "采用次数").extra(),
    ]);
    sheet.rows = rows
        .iter()
        .zip(beside)
        .map(|(row, beside)| {
            let state = match beside.corrected_by {
                Some(by) => format!("已由{by}更正"),
                None => beside.circulation.clone().unwrap_or_else(|| state_zh(row).to_string()),
            };
            vec![
                Cell::text(row.id.to_string()),
                Cell::text(crate::text::mask(&row.title)),
                Cell::text(office.unit_name(row.unit)),
                Cell::text(state),
                row.label.clone().into(),
                row.done_at.into(),
                beside.duty.as_ref().and_then(|duty| kept(duty, now)).into(),
                Cell::text(kind_name(row, book)),
                row.period.as_deref().map(|key| period_label(key, &book.semesters)).into(),
                row.drafted_at.into(),
                row.as_of.into(),
                row.adoptions.into(),
            ]
        })
        .collect();
    sheet
}

fn object(row: &PaperRow, beside: &Beside, now: Stamp, office: &Office, book: &Rulebook) -> Value {
    let when = |state: PaperState| row.done_at.filter(|_| row.state == state.word()).map(Stamp::rfc3339);
    json!({
        "id": row.id.to_string(), "kind": row.kind, "name": kind_name(row, book), "title": row.title,
        "unit": office.unit_name(row.unit), "period": row.period, "state": row.state, "label": row.label,
        "number": row.label, "as_of": row.as_of.map(Stamp::rfc3339), "drafted_at": row.drafted_at.rfc3339(),
        "issued_at": when(PaperState::Issued), "received_at": when(PaperState::Received), "adoptions": row.adoptions,
        "circulation": beside.circulation, "kept": beside.duty.as_ref().and_then(|duty| kept(duty, now)),
        "corrected_by": beside.corrected_by.map(|id| id.to_string()),
    })
}
