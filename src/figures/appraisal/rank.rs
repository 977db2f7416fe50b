//! Ranks: units of a group among themselves, equal scores sharing a rank (1, 1, 3).

use super::facts::Facts;
use super::sheet::Score;
use crate::figures::Measure;
use crate::rules::Rulebook;
use crate::rules::scoring::{Groups, Points, Schemes, TieBreak};

/// What a unit is ranked by: its score, then what parts equals.
fn standing(row: &Score, tie_break: &[TieBreak]) -> (Points, Vec<u64>) {
    let also = tie_break.iter().map(|by| match by {
        TieBreak::Submitted => row.counts.of(Measure::Submitted),
        TieBreak::Adopted => row.counts.of(Measure::Adopted),
    });
    (row.score, also.collect())
}

/// Puts every unit in its group, orders them and gives ranks. Units no scheme appraises, or a veto takes out, have none.
pub(super) fn rank(rows: &mut [Score], facts: &Facts, schemes: &Schemes) {
    let close = facts.close_of(&facts.period);
    let mut order: Vec<String> = Vec::new();
    for row in rows.iter_mut() {
        if let Some(dated) = schemes.at(close, &row.kind) {
            row.group = group_name(row, dated.scheme.groups, dated.book);
        }
        if !order.contains(&row.group) {
            order.push(row.group.clone());
        }
    }
    let place = |group: &str| order.iter().position(|g| g == group);
    let tie_break = |row: &Score| schemes.at(close, &row.kind).map(|d| d.scheme.tie_break.clone()).unwrap_or_default();
    let ranked = |row: &Score| row.appraised && !row.vetoes.iter().any(|v| v.unranked);
    rows.sort_by(|a, b| {
        let key = |row: &Score| (place(&row.group), !ranked(row), std::cmp::Reverse(standing(row, &tie_break(row))));
        key(a).cmp(&key(b))
    });
    let mut before: Option<(String, (Points, Vec<u64>), u32)> = None;
    let mut number = 0;
    for row in rows.iter_mut() {
        if !ranked(row) {
            continue;
        }
        let now = standing(row, &tie_break(row));
        let same_group = before.as_ref().is_some_and(|(group, ..)| *group == row.group);
        number = if same_group { number + 1 } else { 1 };
        let rank = match &before {
            Some((_, earlier, rank)) if same_group && *earlier == now => *rank,
            _ => number,
        };
        row.rank = Some(rank);
        let top = schemes.at(close, &row.kind).and_then(|d| d.scheme.top_units);
        row.first = top.is_some_and(|top| rank <= top);
        before = Some((row.group.clone(), now, rank));
    }
}

fn group_name(row: &Score, groups: Groups, book: &Rulebook) -> String {
    match groups {
        Groups::All => String::new(),
        Groups::Kind => book.unit_kind(&row.kind).map_or(row.kind.clone(), |k| k.term.name.clone()),
        Groups::Class => row.class.as_ref().map_or("未分类".to_string(), |class| {
            book.unit_classes.iter().find(|t| t.id == *class).map_or(class.clone(), |t| t.name.clone())
        }),
    }
}
