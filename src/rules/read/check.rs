//! What only shows when the whole rulebook is known.

use std::collections::BTreeSet;

use super::cases::CaseRules;
use super::nearest;
use super::node::{Faults, Place};
use super::words::Words;
use crate::rules::lists::OFFICE;
use crate::rules::model::{DutyRule, Field, Gate, Limit, Need, RoleRef, Where};
use crate::time::Within;

pub(super) fn check(rules: &CaseRules, words: &Words, faults: &Faults) {
    distinct(rules.gates.iter().map(|(gate, p)| (&gate.id, p)), faults);
    distinct(rules.guards.iter().map(|(guard, p)| (&guard.id, p)), faults);
    distinct(rules.duties.iter().map(|(duty, p)| (&duty.id, p)), faults);
    for (gate, place) in &rules.gates {
        passable(gate, place, words, faults);
        countersigned(gate, place, rules, faults);
    }
    for (duty, place) in &rules.duties {
        inside(duty, place, rules, faults);
        if duty.lasting && matches!(duty.within, Limit::None(_)) {
            faults.add(place, "没有时限就不会超期，写 lasting 没有意义");
        }
    }
    for (guard, place) in &rules.guards {
        if let Need::NoOpenDuty(kind) = &guard.need {
            known_duty_kind(kind, place, rules, faults);
        }
    }
}

fn distinct<'a>(ids: impl Iterator<Item = (&'a String, &'a Place)>, faults: &Faults) {
    let mut seen = BTreeSet::new();
    for (id, place) in ids.filter(|(id, _)| !id.is_empty()) {
        if !seen.insert(id) {
            faults.add(place, format!("id “{id}”重复"));
        }
    }
}

/// Somebody must be able to consent: the role is held in a kind of unit the gate looks into.
fn passable(gate: &Gate, place: &Place, words: &Words, faults: &Faults) {
    let can_hold = |who: &RoleRef| {
        let Some(role) = words.roles.iter().find(|r| r.term.id == who.role) else {
            return true;
        };
        let anywhere = role.unit_kinds.is_empty();
        anywhere
            || match who.at {
                Where::Office => role.unit_kinds.iter().any(|kind| kind == OFFICE),
                Where::Any => true,
                Where::Own => gate
                    .when
                    .any_of
                    .get(&Field::UnitKind)
                    .is_none_or(|kinds| kinds.iter().any(|k| role.unit_kinds.contains(k))),
            }
    };
    let name = |who: &RoleRef| {
        let role = words.roles.iter().find(|r| r.term.id == who.role);
        role.map_or(who.role.clone(), |r| r.term.name.clone())
    };
    let barred: Vec<String> = gate.consent.iter().filter(|who| !can_hold(who)).map(name).collect();
    let blocked = match gate.all {
        true => !barred.is_empty(),
        false => !barred.is_empty() && barred.len() == gate.consent.len(),
    };
    if blocked {
        faults.add(place, format!("谁也过不了这道审批：{}只设在别的单位（看 role 的 unit_kinds）", barred.join("、")));
    }
}

/// The 补签 limit is written at the gate and at the duty; they must say the same.
fn countersigned(gate: &Gate, place: &Place, rules: &CaseRules, faults: &Faults) {
    let Some(oral) = &gate.oral else { return };
    let duties: Vec<&DutyRule> =
        rules.duties.iter().map(|(duty, _)| duty).filter(|duty| duty.kind == "countersign").collect();
    if duties.is_empty() {
        faults.add(place, "许可口头同意，却没有 countersign 时限事项记它的补签");
    }
    let limit = Limit::Fixed(oral.countersign_within);
    if duties.iter().any(|duty| duty.within != limit) {
        faults.add(place, "补签时限与 countersign 时限事项的 within 不一致");
    }
}

/// An internal limit may not be longer than the public one it stands in.
fn inside(duty: &DutyRule, place: &Place, rules: &CaseRules, faults: &Faults) {
    let Some(outer) = &duty.inside else { return };
    let all = || rules.duties.iter().map(|(duty, _)| duty);
    let Some(outer) = all().find(|d| &d.id == outer && d.id != duty.id) else {
        let others: Vec<&str> = all().map(|d| d.id.as_str()).filter(|id| *id != duty.id).collect();
        let close = nearest(outer, others.iter().copied()).map_or_else(String::new, |c| format!("；最接近：{c}"));
        faults.add(place, format!("inside：没有“{outer}”这个时限事项（可用：{}{close}）", others.join("、")));
        return;
    };
    let (Some(inner), Some(public)) = (fixed(&duty.within), fixed(&outer.within)) else {
        return;
    };
    if shortest(inner) > shortest(public) {
        faults.add(place, format!("内部时限比对外时限“{}”还长", outer.name));
    }
}

fn fixed(limit: &Limit) -> Option<Within> {
    match limit {
        Limit::Fixed(within) => Some(*within),
        Limit::Given(default) => *default,
        Limit::SameDay | Limit::None(_) | Limit::GivenOrNone(_) => None,
    }
}

/// The shortest span of minutes a limit can come to: a working day is at least a day.
fn shortest(within: Within) -> u64 {
    match within {
        Within::Minutes(n) => u64::from(n),
        Within::Hours(n) => u64::from(n) * 60,
        Within::Days(n) | Within::WorkDays(n) => u64::from(n) * 24 * 60,
        Within::Months(n) => u64::from(n) * 28 * 24 * 60,
    }
}

fn known_duty_kind(kind: &str, place: &Place, rules: &CaseRules, faults: &Faults) {
    let kinds: BTreeSet<&str> = rules.duties.iter().map(|(d, _)| d.kind.as_str()).collect();
    if kind.is_empty() || kinds.contains(kind) {
        return;
    }
    let list: Vec<&str> = kinds.iter().copied().collect();
    let close = nearest(kind, kinds.into_iter()).map_or_else(String::new, |c| format!("；最接近：{c}"));
    faults.add(place, format!("no_open_duty：没有“{kind}”这种时限事项（可用：{}{close}）", list.join("、")));
}
