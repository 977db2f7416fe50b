//! `[[scoring]]`: how the year's work is turned into points.

use super::node::{Item, Node};
use super::papers::period_of;
use super::patterns::choice;
use super::scoring_rules::{award, factor, fault, quota, rate, veto};
use super::words::{Words, found, places, unambiguous};
use crate::rules::model::Term;
use crate::rules::scoring::{Grade, Groups, Part, Points, Scheme, TieBreak};
use crate::time::PeriodKind;
use chrono::NaiveDate;

pub(super) fn scoring(root: &mut Node<'_>, words: &Words) -> Vec<Scheme> {
    let nodes = root.tables("scoring");
    let places = places(&nodes);
    let schemes: Vec<Scheme> = nodes.into_iter().map(|node| scheme(node, words)).collect();
    for (n, later) in schemes.iter().enumerate() {
        let twin = |earlier: &&Scheme| earlier.from == later.from && meet(earlier, later);
        if schemes[..n].iter().any(|earlier| twin(&earlier)) {
            let from = later.from.map_or("没有写 from".to_string(), |day| format!("都从 {day} 起"));
            root.fault_at(&places[n], format!("两个考评办法考评同样的单位，又{from}，不知道按哪个"));
        }
    }
    schemes
}

/// Whether some kind of unit is appraised by both.
fn meet(a: &Scheme, b: &Scheme) -> bool {
    a.units.is_empty() || b.units.is_empty() || a.units.iter().any(|kind| b.units.contains(kind))
}

fn scheme(mut node: Node<'_>, words: &Words) -> Scheme {
    let name = node.opt_str("name").unwrap_or_else(|| "考评办法".to_string());
    let clause = node.str("clause");
    let from = node.item("from").and_then(|item| day(&item));
    let units = node.list("units").iter().filter_map(|item| found(item, words.unit_kind(item.text()?))).collect();
    let period = period(&mut node, "period").unwrap_or(PeriodKind::Year);
    let mut scheme = Scheme {
        name,
        clause,
        from,
        units,
        period,
        base: points(&mut node, "base").unwrap_or_default(),
        floor: points(&mut node, "floor"),
        cap: points(&mut node, "cap"),
        year_floor: points(&mut node, "year_floor"),
        year_cap: points(&mut node, "year_cap"),
        mean: node
            .item("aggregate")
            .and_then(|i| choice(&i, "合计方式", &[("sum", false), ("mean", true)]))
            .unwrap_or(false),
        decimals: decimals(&mut node),
        groups: groups(&mut node),
        tie_break: tie_break(&mut node),
        top_units: node.opt_u32("top_units"),
        top_people: node.opt_u32("top_people"),
        parts: node.tables("part").into_iter().map(part).collect(),
        awards: node.tables("award").into_iter().filter_map(|n| award(n, words)).collect(),
        faults: node.tables("fault").into_iter().map(|n| fault(n)).collect(),
        quotas: node.tables("quota").into_iter().filter_map(|n| quota(n, words)).collect(),
        rates: node.tables("rate").into_iter().filter_map(rate).collect(),
        factors: node.tables("factor").into_iter().map(factor).collect(),
        vetoes: Vec::new(),
        grades: grades(&mut node),
    };
    scheme.vetoes = node.tables("veto").into_iter().filter_map(|n| veto(n, &scheme)).collect();
    whole(&node, &scheme);
    node.finish();
    scheme
}

/// What only shows when the scheme is read to its end.
fn whole(node: &Node<'_>, scheme: &Scheme) {
    let bounds =
        [("floor", scheme.floor, "cap", scheme.cap), ("year_floor", scheme.year_floor, "year_cap", scheme.year_cap)];
    for (low, floor, high, cap) in bounds {
        if let (Some(floor), Some(cap)) = (floor, cap)
            && floor > cap
        {
            node.fault(format!("{low} {} 高于 {high} {}", floor.text(), cap.text()));
        }
    }
    let ids: Vec<Term> = scheme
        .awards
        .iter()
        .map(|a| &a.id)
        .chain(scheme.quotas.iter().map(|q| &q.id))
        .chain(scheme.rates.iter().map(|r| &r.id))
        .map(|id| Term { id: id.clone(), name: String::new(), aliases: Vec::new() })
        .collect();
    let by_hand = scheme.factors.iter().map(|f| &f.term).chain(scheme.faults.iter().map(|f| &f.term));
    unambiguous(ids.iter().chain(by_hand), |_, message| node.fault(message));
    let named = |name: &str| {
        let of_rules = scheme.awards.iter().map(|a| &a.part).chain(scheme.faults.iter().map(|f| &f.part));
        let others = scheme.quotas.iter().map(|q| &q.part).chain(scheme.rates.iter().map(|r| &r.part));
        of_rules.chain(others).chain(scheme.factors.iter().map(|f| &f.part)).any(|part| part == name)
    };
    for part in scheme.parts.iter().filter(|p| !named(&p.name)) {
        node.fault(format!("part“{}”没有一条用到它", part.name));
    }
    if scheme.parts.iter().any(|p| scheme.parts.iter().filter(|q| q.name == p.name).count() > 1) {
        node.fault("两个 part 同名");
    }
}

fn day(item: &Item<'_>) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(item.text()?, "%Y-%m-%d").ok();
    if day.is_none() {
        item.fault("应写成加引号的 \"2026-01-01\" 这样的日期");
    }
    day
}

pub(super) fn period(node: &mut Node<'_>, key: &'static str) -> Option<PeriodKind> {
    let item = node.item(key)?;
    let kind = period_of(&item)?;
    if !matches!(
        kind,
        PeriodKind::Month | PeriodKind::TwoMonth | PeriodKind::Quarter | PeriodKind::Half | PeriodKind::Year
    ) {
        item.fault("考评按月、双月、季度、半年或年度计分");
        return None;
    }
    Some(kind)
}

pub(super) fn points(node: &mut Node<'_>, key: &'static str) -> Option<Points> {
    let item = node.item(key)?;
    points_of(&item)
}

pub(super) fn points_of(item: &Item<'_>) -> Option<Points> {
    // The shortest decimal that means the number is the one that was written.
    item.number()?.to_string().parse().map_err(|message: String| item.fault(message)).ok()
}

fn decimals(node: &mut Node<'_>) -> u8 {
    let Some(item) = node.item("decimals") else { return 2 };
    match item.whole() {
        Some(n @ 0..=4) => n as u8,
        Some(_) => {
            item.fault("小数位数应是 0 到 4");
            2
        }
        None => 2,
    }
}

fn groups(node: &mut Node<'_>) -> Groups {
    let ways = [("none", Groups::All), ("class", Groups::Class), ("kind", Groups::Kind)];
    node.item("groups").and_then(|item| choice(&item, "分组", &ways)).unwrap_or_default()
}

fn tie_break(node: &mut Node<'_>) -> Vec<TieBreak> {
    let ways = [("submitted", TieBreak::Submitted), ("adopted", TieBreak::Adopted)];
    node.list("tie_break").iter().filter_map(|item| choice(item, "同分比较项", &ways)).collect()
}

fn part(mut node: Node<'_>) -> Part {
    let stack = [("sum", false), ("max", true)];
    let part = Part {
        name: node.str("name"),
        cap: points(&mut node, "cap"),
        floor: points(&mut node, "floor"),
        per: period(&mut node, "per"),
        highest: node.item("stack").and_then(|item| choice(&item, "同一条累计方式", &stack)).unwrap_or(false),
    };
    node.finish();
    part
}

/// `grades = ["优 90", "良 80", "差"]`, highest first; the last may stand for all the rest.
fn grades(node: &mut Node<'_>) -> Vec<Grade> {
    let items = node.list("grades");
    let mut grades: Vec<Grade> = Vec::new();
    for item in &items {
        let Some(text) = item.text() else { continue };
        let mut parts = text.split_whitespace();
        let (Some(name), least, None) = (parts.next(), parts.next(), parts.next()) else {
            item.fault("应写成“优 90”：等次，空一格，起点分；最后一等可不写分");
            continue;
        };
        let at_least = match least.map(str::parse::<Points>) {
            None => None,
            Some(Ok(points)) => Some(points),
            Some(Err(message)) => {
                item.fault(message);
                continue;
            }
        };
        let falls = match grades.last() {
            None => true,
            Some(before) => before.at_least.is_some() && at_least.is_none_or(|now| before.at_least > Some(now)),
        };
        if !falls {
            item.fault("等次从高到低写，只有最后一等可以不写分");
        }
        grades.push(Grade { name: name.to_string(), at_least });
    }
    grades
}
