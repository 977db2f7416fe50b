//! The lists of units by their rates: 红名单 (E-6) and 提醒 (E-7), by the thresholds of the rulebook.

use super::cell::RateKind;
use super::rate::Percent;
use super::stats::{Stats, StatsRow};
use crate::act::UnitId;

/// Thresholds are written in percent with at most two decimals.
fn threshold(percent: f64) -> Percent {
    Percent((percent * 100.0).round().max(0.0) as u64)
}

/// Both rates are what the test says; a unit without cases, or an office without such rates, is in no list. Nor is the
/// office itself: it writes no letter to itself.
fn both(stats: &Stats, row: &StatsRow, test: impl Fn(bool) -> bool, at: Percent) -> bool {
    if row.unit == Some(UnitId::OFFICE) {
        return false;
    }
    [RateKind::Reply, RateKind::Satisfaction].iter().all(|kind| {
        let rate = stats.rate(&row.counts, *kind);
        rate.and_then(|r| r.at_least(at)).is_some_and(&test)
    })
}

/// Units whose reply rate **and** satisfaction rate reach the threshold (100 %), with at least one valid case (E-6).
pub fn praised(stats: &Stats) -> Vec<&StatsRow> {
    let Some(at) = stats.policy.praise_at.map(threshold) else { return Vec::new() };
    stats.rows.iter().filter(|row| both(stats, row, |reached| reached, at)).collect()
}

/// Units whose reply rate **and** satisfaction rate lie below the threshold (90 %), unrounded (E-7).
pub fn reminded(stats: &Stats) -> Vec<&StatsRow> {
    let Some(at) = stats.policy.remind_below.map(threshold) else { return Vec::new() };
    stats.rows.iter().filter(|row| both(stats, row, |reached| !reached, at)).collect()
}
