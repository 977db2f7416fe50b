//! 走势: the months up to a paper's period, so that a figure is read beside those before it.
//!
//! Only months that can be known are among them: none that had not begun at the as-of, none before the ledger began. A
//! missing month is left out and said, never counted as 0.

use super::cell::Measure;
use super::month::Month;
use super::stats::{Stats, StatsRow};
use crate::time::{Period, Stamp};
use chrono::{Datelike, Months, NaiveDate};
use serde_json::{Map, Value, json};

/// Months up to a paper's period.
#[derive(Debug, Clone)]
pub struct Trend {
    /// By month.
    pub stats: Stats,
    /// The same months a year earlier, where the paper compares itself with that year.
    pub before: Option<Stats>,
    /// The day the ledger began, where that is why months are missing.
    pub since: Option<NaiveDate>,
}

/// What a course is of.
const MEASURES: [Measure; 4] = [Measure::Received, Measure::Submitted, Measure::Adopted, Measure::Replied];

impl Trend {
    /// The `months` that end with the last month of the period, as far as they can be known, and whether some are missing
    /// because the ledger began later. `None`: fewer than three, which are no course.
    pub fn span(period: &Period, months: u32, as_of: Stamp, began: NaiveDate) -> Option<(Period, bool)> {
        let last = first_of_month(period.last_day())?;
        let asked = last.checked_sub_months(Months::new(months.saturating_sub(1)))?;
        let until = last.min(first_of_month(as_of.date())?).checked_add_months(Months::new(1))?;
        let from = asked.max(first_of_month(began)?);
        let span = Period::range(from, until)?;
        let many = from.checked_add_months(Months::new(2))? < until;
        many.then_some((span, asked < began))
    }

    /// What was registered in each month, and sent up where anything was: the measure a sentence tells.
    pub fn told(&self) -> Measure {
        let any = MEASURES.into_iter().find(|measure| self.stats.total.of(*measure) > 0);
        any.unwrap_or(Measure::Received)
    }

    /// Laid beside the paper.
    pub fn to_json(&self) -> Value {
        json!({
            "stats": laid(&self.stats),
            "before": self.before.as_ref().map(laid),
            "since": self.since.map(|day| day.to_string()),
        })
    }

    /// The months that make up the period add up to its figures; each fault in words.
    pub fn re_adds(&self, whole: &Stats) -> Result<(), Vec<String>> {
        let mut faults: Vec<String> = [Some(&self.stats), self.before.as_ref()]
            .into_iter()
            .flatten()
            .flat_map(|s| s.re_adds().err())
            .flatten()
            .collect();
        let Some((first, last)) = Month::whole(&whole.period) else { return none_or(faults) };
        let span = Month::whole(&self.stats.period);
        if span.is_some_and(|(from, _)| from <= first) {
            for measure in MEASURES {
                let within = |row: &&StatsRow| month(row).is_some_and(|m| first <= m && m <= last);
                let sum: u64 = self.stats.rows.iter().filter(within).map(|row| row.counts.of(measure)).sum();
                let total = whole.total.of(measure);
                if sum != total {
                    faults.push(format!("各月{}相加{sum}，本期{total}", measure.zh()));
                }
            }
        }
        none_or(faults)
    }
}

fn none_or(faults: Vec<String>) -> Result<(), Vec<String>> {
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// 2026年4—9月, 2025年11月—2026年4月: from one month to another, by their names.
pub fn months_label(first: &str, last: &str) -> String {
    match (first.split_once('年'), last.split_once('年')) {
        _ if first == last => first.to_string(),
        (Some((year, _)), Some((same, month))) if year == same => format!("{}—{month}", first.trim_end_matches('月')),
        _ => format!("{first}—{last}"),
    }
}

/// The names of months one after another, the year only where it is another: `2025年12月`, `2026年1月`, `2月`.
pub fn short_months(names: &[&str]) -> Vec<String> {
    let mut before = "";
    let short = names.iter().map(|name| match name.split_once('年') {
        Some((year, month)) if year == before => month.to_string(),
        Some((year, _)) => {
            before = year;
            name.to_string()
        }
        None => name.to_string(),
    });
    short.collect()
}

/// The month of a row by month.
fn month(row: &StatsRow) -> Option<Month> {
    let (year, month) = row.key.as_deref()?.split_once('-')?;
    Some(Month(year.parse::<i32>().ok()? * 100 + month.parse::<i32>().ok()?))
}

fn first_of_month(day: NaiveDate) -> Option<NaiveDate> {
    day.with_day(1)
}

fn laid(stats: &Stats) -> Value {
    let counts = |counts: &super::cell::Counts| -> Map<String, Value> {
        MEASURES.iter().map(|m| (m.word().to_string(), json!(counts.of(*m)))).collect()
    };
    let rows = stats.rows.iter().map(|row| {
        let mut object = counts(&row.counts);
        object.insert("key".into(), json!(row.key));
        object.insert("name".into(), json!(row.name));
        Value::Object(object)
    });
    json!({
        "by": stats.by.word(),
        "period": { "key": stats.period.key() },
        "as_of": stats.as_of.rfc3339(),
        "rows": rows.collect::<Vec<_>>(),
        "total": counts(&stats.total),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Semesters;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn span(key: &str, months: u32, as_of: &str, began: &str) -> Option<(String, bool)> {
        let period = Period::from_key(key, &Semesters::default()).unwrap();
        let found = Trend::span(&period, months, Stamp::of(day(as_of), 9, 0), day(began));
        found.map(|(span, cut)| (span.key(), cut))
    }

    #[test]
    fn the_months_end_with_the_period_and_never_run_ahead() {
        let found = |key, months, as_of| span(key, months, as_of, "2020-01-01").map(|(key, _)| key);
        assert_eq!(found("2026-09..10", 6, "2026-11-05").as_deref(), Some("2026-05-01..2026-10-31"));
        assert_eq!(found("2026Q1", 6, "2026-04-15").as_deref(), Some("2025-10-01..2026-03-31"));
        assert_eq!(
            found("2026", 12, "2026-08-20").as_deref(),
            Some("2026-01-01..2026-08-31"),
            "a year that still runs"
        );
        assert_eq!(found("2026-01", 3, "2026-02-02").as_deref(), Some("2025-11-01..2026-01-31"));
        assert_eq!(found("2026", 12, "2026-02-20"), None, "two months are no course");
    }

    #[test]
    fn months_are_named_as_an_office_writes_them() {
        assert_eq!(months_label("2026年4月", "2026年9月"), "2026年4—9月");
        assert_eq!(months_label("2025年11月", "2026年4月"), "2025年11月—2026年4月");
        assert_eq!(months_label("2026年4月", "2026年4月"), "2026年4月");
        assert_eq!(short_months(&["2025年12月", "2026年1月", "2026年2月"]), ["2025年12月", "2026年1月", "2月"]);
    }

    #[test]
    fn months_before_the_ledger_began_are_left_out_and_said() {
        let found = |began| span("2026Q3", 6, "2026-10-15", began);
        assert_eq!(found("2026-04-01"), Some(("2026-04-01..2026-09-30".into(), false)));
        assert_eq!(
            found("2026-04-02"),
            Some(("2026-04-01..2026-09-30".into(), true)),
            "a month begun late is not whole"
        );
        assert_eq!(found("2026-07-20"), Some(("2026-07-01..2026-09-30".into(), true)));
        assert_eq!(found("2026-08-01"), None);
        assert_eq!(found("2026-12-01"), None);
    }
}
