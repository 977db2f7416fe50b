//! The figures laid beside a paper, as rows for a sheet: those that were frozen with its text, never counted anew.

use crate::act::{Office, Paper, UnitId};
use crate::error::{Error, Result};
use crate::figures::{By, Chart, Measure, Rate, RateKind};
use crate::ledger::View;
use crate::present::{Cell, Column, Scope, Sheet};
use crate::time::{Period, Semesters, Stamp};
use serde_json::Value;

/// The figures laid beside the text; null where there are none (any more).
pub(super) fn laid(view: &View, paper: &Paper) -> Result<Value> {
    let stored = match paper.laid.as_ref().and_then(|l| l.figures.as_ref()) {
        Some(text) => view.text(text)?,
        None => None,
    };
    Ok(stored.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or(Value::Null))
}

/// As rows: the ranked table of a bulletin, else every layout one below the other.
pub(super) fn sheet(view: &View, paper: &Paper, office: &Office, semesters: &Semesters) -> Result<Sheet> {
    let figures = laid(view, paper)?;
    if figures.is_null() {
        return Err(Error::refused(format!("{} 没有数据可导出", paper.id)));
    }
    let mut sheet = match figures["bulletin"].as_object() {
        Some(_) if figures["bulletin"]["lines"].as_array().is_some_and(|l| !l.is_empty()) => {
            ranked(&figures["bulletin"])
        }
        _ => layouts(&figures["stats"]),
    };
    sheet.title = Some(paper.title.clone());
    sheet.charts = Chart::of_figures(&figures, &office.unit_name(UnitId::OFFICE));
    sheet.scope = Scope {
        name: "附表".to_string(),
        period: figures["period"].as_str().and_then(|key| Period::from_key(key, semesters).ok()),
        as_of: figures["as_of"].as_str().and_then(Stamp::parse_rfc3339),
        unit: Some(paper.unit),
        conditions: Vec::new(),
    };
    Ok(sheet)
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
    let rate = Rate::new(of("adopted"), of("submitted"));
    sheet.rows.push(vec![
        Cell::Empty,
        Cell::text("合计"),
        count(&bulletin["submitted"]),
        count(&bulletin["adopted"]),
        rate.percent().map_or(Cell::Empty, |p| Cell::Percent(p.number())),
        count(&bulletin["carried"]),
        Cell::Empty,
    ]);
    sheet.sums = 1;
    sheet
}

fn layouts(stats: &Value) -> Sheet {
    let mut columns = vec![Column::text("by", "分组"), Column::text("key", "名称")];
    columns.extend(Measure::ALL.iter().map(|m| Column::number(m.word(), m.zh())));
    columns.extend(RateKind::ALL.iter().map(|r| Column::percent(r.word(), r.zh())));
    let mut sheet = Sheet::new(columns);
    for layout in stats.as_array().into_iter().flatten() {
        let by = By::from_word(layout["by"].as_str().unwrap_or_default());
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
