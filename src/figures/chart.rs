//! A statistic as a picture, whoever draws it: the terminal, SVG, a native chart of a sheet or of a document.
//!
//! [`Chart::of`] takes a statistic, [`Chart::of_figures`] the figures laid beside a paper. What is drawn is what the tables
//! print; no picture is without its period and its as-of ([`Chart::note`]).

mod scores;

use super::cell::Measure;
use super::plan::By;
use super::rate::{Percent, Rate, shares_note};
use super::stats::{Stats, StatsRow};
use super::trend::{months_label, short_months};
use crate::act::UnitId;
use crate::time::stamp::paper_date;
use crate::time::{Period, PeriodKind, Semesters, Stamp};
use serde_json::Value;
use std::cmp::Reverse;

/// More bars than this are not read but skipped; the table has them all.
const MOST_BARS: usize = 20;

/// Courses drawn over each other; a fourth could no longer be told apart.
const MOST_COURSES: usize = 3;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartKind {
    /// A ranking or parts of a whole: one group of bars for each label.
    Bar,
    /// A course through time.
    Line,
}

/// One thing counted, a value for each label.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    pub name: String,
    /// `None` is not known, which is never drawn as 0.
    pub values: Vec<Option<f64>>,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    pub title: String,
    pub kind: ChartKind,
    /// In the order of reading: the first rank, the first month.
    pub labels: Vec<String>,
    /// At least one; each has a value for every label.
    pub series: Vec<Series>,
    /// 件, 条, %, 分.
    pub unit: String,
    /// With so many decimals its values are written.
    pub decimals: u8,
    /// Period and as-of, and what is not in the picture.
    pub note: String,
}

impl Chart {
    /// The picture of a statistic: units and people ranked, months as a course, parts as shares of the whole. `None` where
    /// there is nothing to compare.
    pub fn of(stats: &Stats) -> Option<Chart> {
        Layout::of(stats).chart()
    }

    /// The pictures of a paper: of its appraisal and its ranked table where it has them, of every layout of its figures, and
    /// of the months up to it. `office` is the name of the office itself, which stands among its stations only where it has pieces of its own.
    pub fn of_figures(figures: &Value, office: &str) -> Vec<Chart> {
        let layouts = figures["stats"].as_array().into_iter().flatten();
        let layouts = layouts.filter_map(|stats| Layout::laid(stats, figures["period"].is_null(), office));
        let mut layouts: Vec<Layout> = layouts.collect();
        if let (Some(first), Some(lines)) = (layouts.first_mut(), figures["bulletin"]["lines"].as_array())
            && !lines.is_empty()
        {
            first.rows = lines.iter().map(station).collect();
            first.ranked = true;
        }
        let scores = layouts.first().and_then(|l| scores::laid(&figures["appraisal"], &l.period?, l.as_of));
        scores
            .into_iter()
            .chain(layouts.iter().filter_map(Layout::chart))
            .chain(trend(&figures["trend"], office))
            .collect()
    }

    /// A value as it is written at its bar: `12`, `66.67%`, `—`.
    pub fn said(&self, value: Option<f64>) -> String {
        match value.filter(|v| v.is_finite()) {
            None => "—".to_string(),
            Some(value) => {
                let sign = if self.unit == "%" { "%" } else { "" };
                format!("{value:.*}{sign}", usize::from(self.decimals))
            }
        }
    }

    /// The greatest value; 0 when none is known.
    pub fn greatest(&self) -> f64 {
        self.series.iter().flat_map(|s| &s.values).flatten().copied().filter(|v| v.is_finite()).fold(0.0, f64::max)
    }

    /// Whether a value lies below 0 (more taken off than given): the axis then does not begin there.
    pub fn has_negative(&self) -> bool {
        self.series.iter().flat_map(|s| &s.values).flatten().any(|value| *value < 0.0)
    }

    /// The values as a spreadsheet writes them: `0.00"%"`. A share is written as it is read, 66.67 with its sign, so that its
    /// bar ends where the axis says.
    pub fn number_format(&self) -> String {
        let decimals = match self.decimals {
            0 => String::new(),
            n => format!(".{}", "0".repeat(usize::from(n))),
        };
        format!("0{decimals}{}", if self.unit == "%" { "\"%\"" } else { "" })
    }

    /// The top of an axis for the values and the step between its lines: 1, 2 or 5 times a power of ten.
    pub fn scale(&self) -> (f64, f64) {
        let greatest = self.greatest();
        let rough = (greatest / 5.0).max(1.0);
        let power = 10f64.powf(rough.log10().floor());
        let step = [1.0, 2.0, 5.0, 10.0].map(|n| n * power).into_iter().find(|s| *s >= rough).unwrap_or(rough);
        ((greatest / step).ceil().max(1.0) * step, step)
    }
}

/// The months up to a paper's period; beside those of a year the same months of the year before.
fn trend(laid: &Value, office: &str) -> Option<Chart> {
    let layout = Layout::laid(&laid["stats"], false, office)?;
    let mut chart = layout.course()?;
    if let Some(before) = Layout::laid(&laid["before"], false, office)
        && let Some(measure) = Measure::ALL.iter().copied().find(|m| names_first(&chart) == Some(m.zh()))
    {
        // Its months run beside those of the same name.
        let values = before.rows.iter().map(|row| row.of(measure).map(|n| n as f64));
        let values = values.chain(std::iter::repeat(None)).take(chart.labels.len()).collect();
        chart.series.insert(1, Series { name: format!("上年{}", measure.zh()), values });
        chart.series.truncate(MOST_COURSES);
    }
    if let Some(since) = laid["since"].as_str().and_then(|day| day.parse().ok()) {
        chart.note.push_str(&format!("；台账自{}起", paper_date(since)));
    }
    Some(chart)
}

/// What the first line is of; the first of its names.
fn names_first(chart: &Chart) -> Option<&str> {
    chart.series.first().and_then(|series| series.name.split('、').next())
}

/// A row of a table, whatever it came from.
struct Line {
    /// `2026-02` where rows are months.
    key: Option<String>,
    name: String,
    counts: Vec<Option<u64>>,
}

impl Line {
    fn of(&self, measure: Measure) -> Option<u64> {
        self.counts.get(measure as usize).copied().flatten()
    }

    fn many(&self, measure: Measure) -> u64 {
        self.of(measure).unwrap_or(0)
    }
}

/// A statistic reduced to what a picture needs.
struct Layout {
    by: By,
    /// `None`: chosen cases, of no period.
    period: Option<Period>,
    as_of: Stamp,
    rows: Vec<Line>,
    /// The rows stand in the order of their ranks already.
    ranked: bool,
    total: Line,
}

impl Layout {
    fn of(stats: &Stats) -> Layout {
        let line = |key: &Option<String>, name: &str, counts| Line {
            key: key.clone(),
            name: name.to_string(),
            counts: Measure::ALL.iter().map(|m| stats.count(counts, *m)).collect(),
        };
        let idle = |row: &&StatsRow| {
            row.unit == Some(UnitId::OFFICE)
                && row.counts.of(Measure::Submitted) == 0
                && row.counts.of(Measure::Received) == 0
        };
        Layout {
            by: stats.by,
            period: Some(stats.period),
            as_of: stats.as_of,
            rows: stats.rows.iter().filter(|r| !idle(r)).map(|r| line(&r.key, &r.name, &r.counts)).collect(),
            ranked: false,
            total: line(&None, "合计", &stats.total),
        }
    }

    /// From the JSON laid beside a paper. `None` where it is not such a thing.
    fn laid(stats: &Value, chosen: bool, office: &str) -> Option<Layout> {
        let line = |row: &Value| Line {
            key: row["key"].as_str().map(String::from),
            name: row["name"].as_str().unwrap_or_default().to_string(),
            counts: Measure::ALL.iter().map(|m| row[m.word()].as_u64()).collect(),
        };
        let period = stats["period"]["key"].as_str();
        let rows = stats["rows"].as_array()?.iter().map(line);
        let idle = |l: &Line| l.name == office && l.many(Measure::Submitted) + l.many(Measure::Received) == 0;
        Some(Layout {
            by: By::from_word(stats["by"].as_str()?)?,
            period: if chosen { None } else { Some(Period::from_key(period?, &Semesters::default()).ok()?) },
            as_of: Stamp::parse_rfc3339(stats["as_of"].as_str()?)?,
            rows: rows.filter(|l| !idle(l)).collect(),
            ranked: false,
            total: line(&stats["total"]),
        })
    }

    fn chart(&self) -> Option<Chart> {
        match self.by {
            By::Unit | By::Section | By::Class | By::Person => self.ranking(),
            By::Month => self.course(),
            By::Level | By::Category | By::Channel | By::Content | By::Reason => self.shares(),
        }
    }

    /// What a ranking is about: pieces sent up where any were, else what was received and what came of it.
    fn ranked_by(&self) -> (Vec<Measure>, &'static str) {
        let known = |measures: &[Measure]| -> Vec<Measure> {
            measures.iter().copied().filter(|m| self.total.many(*m) > 0).collect()
        };
        if self.total.many(Measure::Submitted) > 0 {
            return (vec![Measure::Submitted, Measure::Adopted], "条");
        }
        let first = if self.total.of(Measure::Valid).is_some() { Measure::Valid } else { Measure::Received };
        (known(&[first, Measure::Replied, Measure::Satisfied]), "件")
    }

    /// By the first measure, then the next; rows that are level keep their order. Rows with nothing stand too.
    fn ranking(&self) -> Option<Chart> {
        let (measures, unit) = self.ranked_by();
        let mut rows: Vec<&Line> = self.rows.iter().collect();
        if !self.ranked {
            rows.sort_by_key(|row| Reverse(measures.iter().map(|m| row.many(*m)).collect::<Vec<u64>>()));
        }
        let more = rows.len().saturating_sub(MOST_BARS);
        let rest = (more > 0).then(|| format!("图中列前{MOST_BARS}个，其余{more}个见表"));
        rows.truncate(MOST_BARS);
        let title = format!("各{}{}情况", self.by.zh(), names(&measures));
        self.drawn(ChartKind::Bar, title, &rows, &measures, unit, rest)
    }

    /// Month by month. A month that had not begun at the as-of is not known. What is the same in every month is one line
    /// under both names: the one would hide the other.
    fn course(&self) -> Option<Chart> {
        let rows: Vec<&Line> = self.rows.iter().collect();
        let all = [Measure::Received, Measure::Submitted, Measure::Adopted, Measure::Replied];
        let mut lines: Vec<Vec<Measure>> = Vec::new();
        for measure in all.into_iter().filter(|m| self.total.many(*m) > 0) {
            let same = |line: &Vec<Measure>| rows.iter().all(|row| row.of(line[0]) == row.of(measure));
            match lines.iter().position(same) {
                Some(at) => lines[at].push(measure),
                None if lines.len() < MOST_COURSES => lines.push(vec![measure]),
                None => {}
            }
        }
        let firsts: Vec<Measure> = lines.iter().map(|line| line[0]).collect();
        let title = format!("各月{}走势", names(&lines.concat()));
        let mut chart = self.drawn(ChartKind::Line, title, &rows, &firsts, "件", None)?;
        for (series, line) in chart.series.iter_mut().zip(&lines) {
            series.name = names(line);
        }
        let this_month = self.as_of.date().format("%Y-%m").to_string();
        chart.labels = short_months(&chart.labels.iter().map(String::as_str).collect::<Vec<_>>());
        for (place, _) in rows.iter().enumerate().filter(|(_, row)| row.key.as_ref().is_some_and(|k| *k > this_month)) {
            chart.series.iter_mut().for_each(|series| series.values[place] = None);
        }
        Some(chart)
    }

    /// Parts of what was received. Levels keep their order of rank, other words come by size.
    fn shares(&self) -> Option<Chart> {
        let received = |row: &Line| row.many(Measure::Received);
        let mut rows: Vec<&Line> = self.rows.iter().filter(|row| received(row) > 0).collect();
        if self.by != By::Level {
            rows.sort_by_key(|row| Reverse(received(row)));
        }
        if rows.len() < 2 {
            return None;
        }
        let shares: Vec<Rate> = rows.iter().map(|row| Rate::new(received(row), received(&self.total))).collect();
        let note = match self.by {
            By::Content => Some("内容类别可多选，各项之和可大于100%".to_string()),
            _ => shares_note(&shares),
        };
        Some(Chart {
            title: format!("受理舆情按{}占比", self.by.zh()),
            kind: ChartKind::Bar,
            labels: rows.iter().map(|row| format!("{} {}件", row.name, received(row))).collect(),
            series: vec![Series {
                name: "占比".to_string(),
                values: shares.iter().map(|s| s.percent().map(Percent::number)).collect(),
            }],
            unit: "%".to_string(),
            decimals: 2,
            note: self.note(note),
        })
    }

    fn drawn(
        &self,
        kind: ChartKind,
        title: String,
        rows: &[&Line],
        measures: &[Measure],
        unit: &str,
        rest: Option<String>,
    ) -> Option<Chart> {
        let value = |row: &Line, measure: Measure| row.of(measure).map(|n| n as f64);
        (rows.len() > 1 && !measures.is_empty()).then(|| Chart {
            title,
            kind,
            labels: rows.iter().map(|row| row.name.clone()).collect(),
            series: measures
                .iter()
                .map(|m| Series { name: m.zh().to_string(), values: rows.iter().map(|row| value(row, *m)).collect() })
                .collect(),
            unit: unit.to_string(),
            decimals: 0,
            note: self.note(rest),
        })
    }

    fn note(&self, more: Option<String>) -> String {
        let of = match (self.period, self.rows.as_slice()) {
            (None, _) => "所列事项".to_string(),
            (Some(period), [first, .., last]) if self.by == By::Month && period.kind == PeriodKind::Range => {
                months_label(&first.name, &last.name)
            }
            (Some(period), _) => period.label(),
        };
        let more = more.map(|more| format!("；{more}")).unwrap_or_default();
        format!("{of}，截至{}{more}", self.as_of.paper())
    }
}

fn names(measures: &[Measure]) -> String {
    measures.iter().map(|m| m.zh()).collect::<Vec<_>>().join("、")
}

/// A station of the ranked table (V-6.3).
fn station(line: &Value) -> Line {
    let count = |measure: Measure| match measure {
        Measure::Submitted | Measure::Adopted => line[measure.word()].as_u64(),
        _ => None,
    };
    Line {
        key: None,
        name: line["unit"].as_str().unwrap_or_default().to_string(),
        counts: Measure::ALL.iter().map(|m| count(*m)).collect(),
    }
}

#[cfg(test)]
mod tests;
