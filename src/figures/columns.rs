//! A statistic laid out for a sheet: headings in Chinese, values typed, unknown kept apart from 0.

use super::cell::{Counts, Measure, RateKind};
use super::rate::{Percent, Rate};
use super::stats::{Stats, StatsRow};

/// One value of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    Text(String),
    Count(u64),
    /// A percentage; the sheet shows `95.12`.
    Percent(Percent),
    /// Not known, or nothing to divide by: “—” on screen, empty in a file.
    Missing,
}

impl Cell {
    /// As a table prints it.
    pub fn text(&self) -> String {
        match self {
            Cell::Text(text) => text.clone(),
            Cell::Count(n) => n.to_string(),
            Cell::Percent(p) => p.text(),
            Cell::Missing => "—".to_string(),
        }
    }
}

/// Headings and rows; the last two rows are 合计 and 单位平均.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    pub headings: Vec<&'static str>,
    pub rows: Vec<Vec<Cell>>,
}

impl Stats {
    /// Only columns this office has.
    pub fn to_columns(&self) -> Columns {
        let measures: Vec<Measure> = Measure::ALL.iter().copied().filter(|m| self.knows(*m)).collect();
        let rates: Vec<RateKind> =
            RateKind::ALL.iter().copied().filter(|r| self.policy.satisfaction || !r.needs_satisfaction()).collect();
        let mut headings = vec![self.by.zh()];
        headings.extend(measures.iter().map(|m| m.zh()));
        headings.extend(rates.iter().map(|r| percent_heading(*r)));
        let line = |name: &str, counts: &Counts| {
            let mut cells = vec![Cell::Text(name.to_string())];
            cells.extend(measures.iter().map(|m| Cell::Count(counts.of(*m))));
            cells.extend(rates.iter().map(|r| percent(r.in_cell(counts))));
            cells
        };
        let named = |row: &StatsRow| match self.has_begun(row) {
            true => line(&row.name, &row.counts),
            false => {
                let unknown = std::iter::repeat_n(Cell::Missing, headings.len() - 1);
                std::iter::once(Cell::Text(row.name.clone())).chain(unknown).collect()
            }
        };
        let mut rows: Vec<Vec<Cell>> = self.rows.iter().map(named).collect();
        rows.push(line("合计", &self.total));
        let mut mean = vec![Cell::Text("单位平均".to_string())];
        mean.extend(measures.iter().map(|_| Cell::Missing));
        mean.extend(rates.iter().map(|r| self.mean_of_units.of(*r).percent().map_or(Cell::Missing, Cell::Percent)));
        rows.push(mean);
        Columns { headings, rows }
    }
}

fn percent(rate: Rate) -> Cell {
    rate.percent().map_or(Cell::Missing, Cell::Percent)
}

fn percent_heading(kind: RateKind) -> &'static str {
    match kind {
        RateKind::Reply => "回复率%",
        RateKind::FirstReply => "首次回应率%",
        RateKind::Satisfaction => "满意率%",
        RateKind::SatisfactionOfReplied => "满意率（占已回复）%",
        RateKind::SatisfactionOfRated => "满意率（占已评价）%",
        RateKind::OnTime => "按时率%",
        RateKind::Adoption => "采用率%",
    }
}
