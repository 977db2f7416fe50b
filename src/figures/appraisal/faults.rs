//! Faults, by record and by human finding: in order of time, so that the n-th of a year costs what the scheme says.

use super::facts::{Facts, FaultKind, Item, Judged, Matter, Member};
use super::line::{Line, Why};
use crate::rules::scoring::{FaultRule, Found, Points, Schemes};
use crate::time::Stamp;
use std::collections::{BTreeMap, BTreeSet};

/// One fault of a unit, ready to be charged.
struct Charge<'a> {
    rule: &'a FaultRule,
    at: Stamp,
    matter: Option<Matter>,
    seqs: Vec<u64>,
    says: String,
}

/// What faults did to a unit.
pub(super) struct Charged {
    pub lines: Vec<Line>,
    /// How often each rule was broken.
    pub times: BTreeMap<String, usize>,
    /// Moments whose scoring period counts for nothing, with the fault.
    pub voiding: Vec<(Stamp, String, String)>,
}

/// Charges every fault of the unit. `earned` are the lines of its items.
pub(super) fn charge(member: &Member, facts: &Facts, schemes: &Schemes, items: &[Item], earned: &[Line]) -> Charged {
    let mut charges: Vec<Charge> = shown(member, facts, schemes).chain(judged(member, facts, schemes)).collect();
    charges.sort_by_key(|c| (c.at, c.seqs.first().copied()));
    let mut charged = Charged { lines: Vec::new(), times: BTreeMap::new(), voiding: Vec::new() };
    let mut taken: BTreeMap<Matter, Points> = BTreeMap::new();
    let concerned: BTreeSet<Matter> = charges.iter().filter_map(|charge| charge.matter).collect();
    let own: BTreeMap<Matter, Own> = items
        .iter()
        .filter(|item| concerned.contains(&item.matter))
        .map(|item| (item.matter, Own { item, earned: Points::ZERO }))
        .collect();
    let own = earned.iter().fold(own, |mut own, line| {
        if let Some(own) = line.matter.and_then(|matter| own.get_mut(&matter)) {
            own.earned += line.points;
        }
        own
    });
    for charge in charges {
        let rule = charge.rule;
        let nth = charged.times.entry(rule.term.id.clone()).and_modify(|n| *n += 1).or_insert(1);
        let own = charge.matter.and_then(|matter| own.get(&matter));
        let line = |points: Points, note: String| {
            let line =
                Line::plain(Why::Fault, &rule.part, &rule.term.id, &rule.term.name, &rule.clause, points, charge.at)
                    .by_acts(charge.seqs.clone())
                    .noted(note);
            Line { matter: charge.matter, title: own.and_then(|own| own.item.title.clone()), ..line }
        };
        if let Some(percent) = rule.percent {
            charged.lines.push(of_item(own, percent, &mut taken, &charge.says, line));
        }
        if !rule.off.is_empty() {
            let again = if rule.off.len() > 1 { format!("；第{nth}次") } else { String::new() };
            charged.lines.push(line(rule.cost(*nth), format!("{}{again}", charge.says)));
        }
        if rule.voids_period {
            charged.voiding.push((charge.at, rule.term.id.clone(), rule.term.name.clone()));
            if rule.off.is_empty() && rule.percent.is_none() {
                charged.lines.push(line(Points::ZERO, charge.says.clone()));
            }
        }
    }
    charged
}

/// An item of the unit, and what it earned.
struct Own<'a> {
    item: &'a Item,
    earned: Points,
}

/// A share of what the item earned; several faults together take no more than all of it.
fn of_item(
    own: Option<&Own>,
    percent: Points,
    taken: &mut BTreeMap<Matter, Points>,
    says: &str,
    line: impl Fn(Points, String) -> Line,
) -> Line {
    let Some(Own { item, earned: all }) = own else {
        return line(Points::ZERO, format!("{says}；不是本单位报送的事项，没有该条得分可扣"));
    };
    let all = *all;
    let before = taken.entry(item.matter).or_default();
    let off = all.part(percent).min(all - *before).max(Points::ZERO);
    *before += off;
    line(-off, format!("{says}；扣该条得分{}的{}%", all.text(), percent.text())).about(item)
}

/// Faults the records show that the scheme of the day takes points for.
fn shown<'a>(member: &'a Member, facts: &'a Facts, schemes: &'a Schemes<'a>) -> impl Iterator<Item = Charge<'a>> {
    facts.shown.iter().filter(|f| f.unit == member.id && facts.period.contains(f.at)).filter_map(move |fault| {
        let scheme = schemes.at(fault.sent_at.unwrap_or(fault.at), &member.kind)?.scheme;
        let rule =
            scheme.faults.iter().find(|rule| rule.found.as_ref().is_some_and(|found| means(found, &fault.kind)))?;
        Some(Charge { rule, at: fault.at, matter: fault.matter, seqs: fault.seqs.clone(), says: fault.says.clone() })
    })
}

fn means(found: &Found, kind: &FaultKind) -> bool {
    match (found, kind) {
        (Found::LateReport, FaultKind::LateReport)
        | (Found::MissingReport, FaultKind::MissingReport)
        | (Found::Incomplete, FaultKind::Incomplete)
        | (Found::Misreport, FaultKind::Misreport) => true,
        (Found::LateDuty(kinds), FaultKind::LateDuty(kind)) => kinds.contains(kind),
        _ => false,
    }
}

/// Faults people found.
fn judged<'a>(member: &'a Member, facts: &'a Facts, schemes: &'a Schemes<'a>) -> impl Iterator<Item = Charge<'a>> {
    facts.judged.iter().filter(|j| j.unit == member.id).filter_map(move |finding| {
        let at = finding.sent_at.unwrap_or(facts.close_of(&finding.period));
        let scheme = schemes.at(at, &member.kind)?.scheme;
        let rule = scheme.faults.iter().find(|r| r.found.is_none() && r.term.id == finding.factor)?;
        Some(Charge { rule, at, matter: finding.matter, seqs: vec![finding.seq], says: finding_words(finding) })
    })
}

/// 依据：…；评定人：…
pub(super) fn finding_words(finding: &Judged) -> String {
    let by = finding.by.as_deref().map(|by| format!("；评定人：{by}")).unwrap_or_default();
    let note = finding.note.as_deref().map(|note| format!("；{note}")).unwrap_or_default();
    format!("依据：{}{by}{note}", finding.basis)
}
