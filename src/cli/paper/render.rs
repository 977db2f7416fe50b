//! `paper render 导出`: the paper to print and sign, its text, or its figures for a sheet. What was issued is given byte for byte.

use super::page::page;
use crate::act::{CaseId, Paper, PaperState};
use crate::cli::case_id::PaperRef;
use crate::cli::shown::Shown;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::figures::{Measure, RateKind};
use crate::ledger::View;
use crate::papers::{draft_head, plain};
use crate::present::{Answer, Cell, Column, Format, PaperView, Sheet, paper_page};
use crate::rules::Laws;
use crate::text::mask_middle;
use serde_json::Value;

/// 导出：.docx、.html 可打印签发，.md、.txt 是正文，.csv 是数据；不写 -o 就显示在屏幕上
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 文书 导出 P3 -o 通报.docx      公文、刊物版式，WPS、Word 打开即可打印\n  yuqing 文书 导出 P3 -o 通报.html      浏览器打开打印\n  yuqing 文书 导出 P3 -o 通报.md        改好再用 文书 修改 交回\n  yuqing 文书 导出 P3 -o 通报.csv       附表数据"
)]
pub struct Args {
    /// 文书编号
    #[arg(value_name = "编号")]
    id: PaperRef,
    /// 外送稿：内部稿里写了全名的涉事人，改为王某强
    #[arg(long, visible_alias = "外送")]
    outward: bool,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let format = match (ctx.format, &ctx.output) {
        (None, None) => Format::Md,
        (asked, output) => Format::choose(asked, output.as_deref())?,
    };
    let ledger = ctx.ask()?;
    let view = ledger.view();
    let page = page(ctx, &view, args.id.resolve(ctx))?;
    let (paper, id) = (&page.paper, page.paper.id);
    let Some(body) = &page.body else { return Err(no_body(paper)) };
    let outward = match args.outward {
        true => Some(without_names(&view, paper, body)?),
        false => None,
    };
    let body = outward.as_ref().unwrap_or(body);
    let mut talk = Vec::new();
    if let Some(by) = &page.corrected_by {
        talk.push(format!("{id} 已由 {} {} 更正，以更正的为准", by.id, by.label.as_deref().unwrap_or_default()));
    }
    let head = match (&paper.laid, paper.state) {
        (Some(laid), PaperState::Draft) => {
            talk.push(format!("{id} 还是草稿（未印发）"));
            if !page.remaining.is_empty() {
                talk.push(format!("待填{}处：{}", page.remaining.len(), page.remaining.join("；")));
            }
            draft_head(&id.to_string(), &laid.as_of.paper())
        }
        _ => String::new(),
    };
    let answer = match format {
        Format::Md => Answer::of_screen(Value::Null, format!("{head}{body}")),
        Format::Table => Answer::of_screen(Value::Null, format!("{head}{}", plain(body))),
        Format::Csv => Answer::of_sheet(Value::Null, figures(&view, paper)?),
        Format::Json => Answer::of_screen(page.json, String::new()),
        Format::Docx | Format::Html => {
            let laws = Laws::of(&page.office);
            let at = paper.issue.as_ref().map_or(ctx.now, |(at, _)| *at);
            let shown =
                PaperView { paper, body: Some(body), office: &page.office, book: laws.at(at)?.book, now: ctx.now };
            Answer::of_document(
                Value::Null,
                paper_page(&shown, body, &laid(&view, paper)?, (!head.is_empty()).then(|| head.trim().to_string())),
            )
        }
    };
    Ok(Shown::answer(answer).talking(talk))
}

/// The text with every person concerned of its cases masked, as it may go outside (F-4).
fn without_names(view: &View, paper: &Paper, body: &str) -> Result<String> {
    let figures = paper.laid.as_ref().and_then(|l| l.figures.as_ref()).map(|f| view.text(f)).transpose()?.flatten();
    let figures: Value = figures.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    let runs: Vec<(i32, u32, u32)> = serde_json::from_value(figures["members"].clone()).unwrap_or_default();
    let members =
        runs.into_iter().flat_map(|(year, first, last)| (first..=last).map(move |number| CaseId { year, number }));
    let mut cases: Vec<CaseId> = paper.cases.iter().copied().chain(members).collect();
    cases.sort_unstable();
    cases.dedup();
    let mut text = body.to_string();
    for id in cases {
        for person in view.case(id)?.concerned {
            if let Some(name) = view.text(&person.name)? {
                text = text.replace(&name, &mask_middle(&name));
            }
        }
    }
    Ok(text)
}

fn no_body(paper: &Paper) -> Error {
    let error = match paper.state {
        PaperState::Received => Error::refused(format!("{} 是收到的文书，台账里没有正文", paper.id)),
        _ => Error::refused(format!("{} 的正文已抹除", paper.id)),
    };
    match &paper.attachment {
        Some(file) => error.hint(format!("附件：{}（{}）", file.name, file.path.as_deref().unwrap_or("位置不详"))),
        None => error,
    }
}

/// The figures laid beside the text; null where there are none (any more).
pub(super) fn laid(view: &View, paper: &Paper) -> Result<Value> {
    let stored = match paper.laid.as_ref().and_then(|l| l.figures.as_ref()) {
        Some(text) => view.text(text)?,
        None => None,
    };
    Ok(stored.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or(Value::Null))
}

/// As rows: the ranked table of a bulletin, else every layout one below the other.
fn figures(view: &View, paper: &Paper) -> Result<Sheet> {
    let figures = laid(view, paper)?;
    if figures.is_null() {
        return Err(Error::refused(format!("{} 没有数据可导出", paper.id)));
    }
    Ok(match figures["bulletin"].as_object() {
        Some(_) if figures["bulletin"]["lines"].as_array().is_some_and(|l| !l.is_empty()) => {
            ranked(&figures["bulletin"])
        }
        _ => layouts(&figures["stats"]),
    })
}

fn count(value: &Value) -> Cell {
    value.as_i64().map_or(Cell::Empty, Cell::Int)
}

fn percent(value: &Value) -> Cell {
    value.as_f64().map_or(Cell::Empty, Cell::Percent)
}

fn words(value: &Value) -> Cell {
    Cell::text(value.as_str().unwrap_or_default())
}

/// 序号、单位、报送、采用、采用率、上期补计、名次 (V-6.3).
fn ranked(bulletin: &Value) -> Sheet {
    let mut sheet = Sheet::new(vec![
        Column::number("number", "序号"),
        Column::text("unit", "单位"),
        Column::number("submitted", "报送"),
        Column::number("adopted", "采用"),
        Column::percent("adoption_rate", "采用率"),
        Column::number("carried", "上期补计"),
        Column::number("rank", "名次"),
    ]);
    for line in bulletin["lines"].as_array().into_iter().flatten() {
        sheet.rows.push(vec![
            count(&line["number"]),
            words(&line["unit"]),
            count(&line["submitted"]),
            count(&line["adopted"]),
            percent(&line["adoption_rate"]),
            count(&line["carried"]),
            count(&line["rank"]),
        ]);
    }
    let of = |key: &str| bulletin[key].as_u64().unwrap_or_default();
    let rate = crate::figures::Rate::new(of("adopted"), of("submitted"));
    sheet.rows.push(vec![
        Cell::Empty,
        Cell::text("合计"),
        count(&bulletin["submitted"]),
        count(&bulletin["adopted"]),
        rate.percent().map_or(Cell::Empty, |p| Cell::Percent(p.number())),
        count(&bulletin["carried"]),
        Cell::Empty,
    ]);
    sheet
}

fn layouts(stats: &Value) -> Sheet {
    let mut columns = vec![Column::text("by", "分组"), Column::text("key", "名称")];
    columns.extend(Measure::ALL.iter().map(|m| Column::number(m.word(), m.zh())));
    columns.extend(RateKind::ALL.iter().map(|r| Column::percent(r.word(), r.zh())));
    let mut sheet = Sheet::new(columns);
    for layout in stats.as_array().into_iter().flatten() {
        let by = crate::figures::By::from_word(layout["by"].as_str().unwrap_or_default());
        let by = format!("按{}", by.map_or("", |by| by.zh()));
        let mut line = |name: Cell, row: &Value| {
            let mut cells = vec![Cell::text(by.clone()), name];
            cells.extend(Measure::ALL.iter().map(|m| count(&row[m.word()])));
            cells.extend(RateKind::ALL.iter().map(|r| percent(&row[r.word()])));
            sheet.rows.push(cells);
        };
        for row in layout["rows"].as_array().into_iter().flatten() {
            line(words(&row["name"]), row);
        }
        line(Cell::text("合计"), &layout["total"]);
        line(Cell::text("单位平均"), &layout["mean_of_units"]);
    }
    sheet
}
