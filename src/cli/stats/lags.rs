//! `stats --lags`: how long each step took, from the acts of the cases received in a period (早发现、早报告、早处理).

use crate::act::{Office, UnitId};
use crate::cli::shown::Shown;
use crate::error::Result;
use crate::figures::LagsByStep;
use crate::ledger::{CaseFilter, View};
use crate::present::{Answer, Cell, Column, Sheet};
use crate::time::{Period, Stamp};
use serde_json::json;

pub(super) fn answer(
    view: &View,
    office: &Office,
    period: Period,
    only: Option<UnitId>,
    as_of: Stamp,
) -> Result<Shown> {
    let mut taken = LagsByStep::default();
    let filter = CaseFilter { reported: Some(period), standing: true, unit: only, ..CaseFilter::default() };
    let mut cases = 0;
    for row in view.cases(&filter)? {
        if let Some(case) = view.case_at(row.id, as_of)? {
            taken.take(&case);
            cases += 1;
        }
    }
    let mut sheet = Sheet::new(vec![
        Column::text("name", "环节"),
        Column::text("between", "起止"),
        Column::number("n", "件数"),
        Column::number("median_minutes", "中位数（分钟）"),
        Column::number("p90_minutes", "九成以内（分钟）"),
    ]);
    let mut rows = Vec::new();
    for ((word, name, between), lag) in LagsByStep::STEPS.iter().zip(taken.finish()) {
        rows.push(json!({
            "key": word, "name": name, "between": between, "n": lag.map_or(0, |l| l.n),
            "median_minutes": lag.map(|l| l.median), "p90_minutes": lag.map(|l| l.p90),
        }));
        let count = lag.map(|l| i64::try_from(l.n).unwrap_or(i64::MAX));
        let cell = |n: Option<i64>| n.map_or(Cell::Empty, Cell::Int);
        sheet.rows.push(vec![
            Cell::text(*name),
            Cell::text(*between),
            cell(count),
            cell(lag.map(|l| l.median)),
            cell(lag.map(|l| l.p90)),
        ]);
    }
    let unit = only.map(|unit| format!("{} ", office.unit_name(unit))).unwrap_or_default();
    let talk = vec![format!("{unit}{}登记{cases}件的快慢，截至 {}", period.label(), as_of.ledger())];
    let json = json!({
        "period": { "from": period.from.to_string(), "to": period.last_day().to_string() },
        "as_of": as_of.rfc3339(), "cases": cases, "lags": rows,
    });
    Ok(Shown::answer(Answer::of_sheet(json, sheet)).talking(talk))
}
