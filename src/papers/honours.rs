//! Honours in a summary: those of its own year; one of another year is pointed out (M-7).

use crate::act::{HonourAdd, Office};
use crate::time::{Period, PeriodKind, Stamp};
use chrono::Datelike;

/// The honours of the year a paper is about, known by its as-of; none for a paper of a shorter period.
pub fn honours_of<'o>(office: &'o Office, period: &Period, as_of: Stamp) -> Vec<&'o HonourAdd> {
    let known = office.honours.iter().filter(|(at, _)| *at <= as_of).map(|(_, h)| h);
    known.filter(|h| period.kind == PeriodKind::Year && h.year == period.from.year()).collect()
}

/// Honours a text names though they are of another year than the paper, in words.
pub fn honours_elsewhere(office: &Office, period: &Period, body: &str) -> Vec<String> {
    let year = period.from.year();
    let own = |title: &str| office.honours.iter().any(|(_, h)| h.title == title && h.year == year);
    let others = office.honours.iter().map(|(_, h)| h).filter(|h| h.year != year && !own(&h.title));
    let named = others.filter(|h| body.contains(h.title.as_str()));
    named.map(|h| format!("“{}”是{}年度的荣誉，非本年度", h.title, h.year)).collect()
}
