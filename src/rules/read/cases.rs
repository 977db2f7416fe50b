//! What the office holds its cases to: routes, grading, gates, guards, duties.

use super::node::{Item, Node, Place};
use super::patterns::{act, acts, choice, closed, facts, fields, opt_act, role_ref, role_refs, when, within};
use super::words::{Words, found};
use crate::rules::lists::{SAYS, TEXT_PATTERNS};
use crate::rules::model::{
    DutyRule, Easing, Field, Gate, Grading, GradingRule, Guard, Limit, Mode, Need, Oral, Owner, Relief, Route, Start,
    TierMove,
};

/// The rules about cases, with the places that later checks point to.
#[derive(Debug)]
pub(super) struct CaseRules {
    pub routes: Vec<Route>,
    pub grading: Grading,
    pub gates: Vec<(Gate, Place)>,
    pub guards: Vec<(Guard, Place)>,
    pub tier_moves: Vec<TierMove>,
    pub duties: Vec<(DutyRule, Place)>,
    /// Those written with the duty itself.
    pub waivers: Vec<Relief>,
}

pub(super) fn read(root: &mut Node<'_>, words: &Words) -> CaseRules {
    let mut waivers = Vec::new();
    CaseRules {
        routes: routes(root, words),
        grading: grading(root, words),
        gates: placed(root.tables("gate"), |node| gate(node, words)),
        guards: placed(root.tables("guard"), |node| guard(node, words)),
        tier_moves: root.tables("tier_move").into_iter().filter_map(|node| tier_move(node, words)).collect(),
        duties: placed(root.tables("duty"), |node| {
            let duty = duty(node, words);
            waivers.extend(waiver(node, &duty, words));
            duty
        }),
        waivers,
    }
}

/// Reads each table, holds it to having no other keys, and keeps its place.
fn placed<'a, T>(nodes: Vec<Node<'a>>, mut read: impl FnMut(&mut Node<'a>) -> T) -> Vec<(T, Place)> {
    nodes
        .into_iter()
        .map(|mut node| {
            let value = read(&mut node);
            let place = node.place.clone();
            node.finish();
            (value, place)
        })
        .collect()
}

/// One `[[route]]` may name several recipients; each becomes a route of its own.
fn routes(root: &mut Node<'_>, words: &Words) -> Vec<Route> {
    let mut routes = Vec::new();
    for mut node in root.tables("route") {
        let condition = when(&mut node, "when", words);
        let must = node.bool("must", true);
        let unless = opt_act(&mut node, "unless", words);
        if unless.is_some() && !must {
            node.fault("可报可不报的，不必写 unless");
        }
        let clause = node.str("clause");
        let to = node.list("to");
        if to.is_empty() {
            let kind = if must { "必须上报" } else { "可以上报" };
            node.fault(format!("{kind}却没有上报对象（to）"));
        }
        let to: Vec<String> = to.iter().filter_map(|item| found(item, words.recipient(item.text()?))).collect();
        node.finish();
        routes.extend(to.into_iter().map(|to| Route {
            when: condition.clone(),
            to,
            must,
            unless: unless.clone(),
            clause: clause.clone(),
        }));
    }
    routes
}

fn grading(root: &mut Node<'_>, words: &Words) -> Grading {
    let Some(mut node) = root.table("grading") else {
        return Grading::default();
    };
    let of = when(&mut node, "when", words);
    let inputs = fields(node.list("inputs"));
    let mut rules = |key| -> Vec<GradingRule> {
        node.tables(key).into_iter().filter_map(|node| grading_rule(node, &inputs, words)).collect()
    };
    let (rules, floors) = (rules("rule"), rules("floor"));
    let grading = Grading {
        when: of,
        rules,
        floors,
        nearest: node.bool("nearest", false),
        uncovered: node.opt_str("uncovered").unwrap_or_default(),
        inputs,
    };
    node.finish();
    grading
}

fn grading_rule(mut node: Node<'_>, inputs: &[Field], words: &Words) -> Option<GradingRule> {
    let condition = when(&mut node, "when", words);
    if condition.emergency.is_some() || condition.certified.is_some() {
        node.fault("定级规则不能用 emergency、certified 作条件");
    }
    for field in condition.any_of.keys().filter(|f| !inputs.contains(f)) {
        let name = crate::rules::lists::field_name(*field);
        node.fault(format!("用“{name}”定级，但 grading.inputs 里没有它"));
    }
    let level = node.item("level");
    if level.is_none() {
        node.fault("缺少 level");
    }
    let level = level.and_then(|item| found(&item, words.value(Field::Level, item.text()?)));
    let clause = node.str("clause");
    node.finish();
    Some(GradingRule { level: level?, when: condition, clause })
}

const MODES: &[(&str, Mode)] = &[("refuse", Mode::Refuse), ("record", Mode::Record), ("hint", Mode::Hint)];

fn mode(node: &mut Node<'_>, key: &'static str) -> Mode {
    node.item(key).and_then(|item| choice(&item, "处理方式", MODES)).unwrap_or(Mode::Refuse)
}

fn gate(node: &mut Node<'_>, words: &Words) -> Gate {
    Gate {
        id: node.str("id"),
        on: act(node, "on", words),
        when: when(node, "when", words),
        consent: role_refs(node.filled("consent"), words),
        all: node.bool("all", false),
        deputies: role_refs(node.list("deputies"), words),
        oral: oral(node),
        own_text: mode(node, "own_text"),
        standing: node.strings("standing"),
        says: node.str("says"),
        clause: node.str("clause"),
    }
}

fn oral(node: &mut Node<'_>) -> Option<Oral> {
    let mut node = node.table("oral")?;
    let limit = node.item("countersign_within");
    if limit.is_none() {
        node.fault("缺少 countersign_within");
    }
    let emergency_only = node.bool("emergency_only", true);
    let clause = node.str("clause");
    node.finish();
    Some(Oral { emergency_only, countersign_within: within(&limit?)?, clause })
}

fn guard(node: &mut Node<'_>, words: &Words) -> Guard {
    Guard {
        id: node.str("id"),
        on: act(node, "on", words),
        when: when(node, "when", words),
        need: need(node, words).unwrap_or(Need::EveryFact(Vec::new())),
        mode: mode(node, "mode"),
        says: node.str("says"),
        fix: node.opt_str("fix").unwrap_or_default(),
        clause: node.str("clause"),
    }
}

/// `[[tier_move]] on = "escalate to=市政府相关部门", to = "乡镇以上层级"`.
fn tier_move(mut node: Node<'_>, words: &Words) -> Option<TierMove> {
    let on = act(&mut node, "on", words);
    let condition = when(&mut node, "when", words);
    let target = node.item("target").and_then(|item| found(&item, words.unit_kind(item.text()?)));
    if target.is_some() && on.verb != "refer" {
        node.fault("target 只能用于 refer");
    }
    let to = node.item("to");
    if to.is_none() {
        node.fault("缺少 to");
    }
    let to = to.and_then(|item| found(&item, words.value(Field::Tier, item.text()?)));
    let clause = node.str("clause");
    node.finish();
    Some(TierMove { on, when: condition, target, to: to?, clause })
}

/// The forms of a guard: the first key written decides, the others belong to it.
const NEEDS: &[&str] = &[
    "act",
    "each",
    "exactly",
    "any_fact",
    "every_fact",
    "text_has",
    "text_lacks",
    "actor_role",
    "no_open_duty",
    "paper",
    "says",
];

/// `need = { act = "escalate to=领导小组" }`.
fn need(node: &mut Node<'_>, words: &Words) -> Option<Need> {
    if !node.has("need") {
        node.item("need");
        node.fault("缺少 need");
        return None;
    }
    let mut node = node.table("need")?;
    let forms: Vec<&&str> = NEEDS.iter().filter(|form| node.has(form)).collect();
    let [form] = forms.as_slice() else {
        node.fault(format!("应写且只写一种要求（{}）", NEEDS.join("、")));
        return None;
    };
    let need = match **form {
        "act" => Some(Need::Act {
            act: act(&mut node, "act", words),
            at_least: node.opt_u32("at_least").unwrap_or(1),
            after_last: opt_act(&mut node, "after_last", words),
            same_day: node.bool("same_day", false),
        }),
        "each" => Some(Need::Each { of: act(&mut node, "each", words), has: act(&mut node, "has", words) }),
        "exactly" => {
            Some(Need::Exactly { act: act(&mut node, "exactly", words), count: node.opt_u32("count").unwrap_or(1) })
        }
        "any_fact" => Some(Need::AnyFact(facts(node.filled("any_fact")))),
        "every_fact" => Some(Need::EveryFact(facts(node.filled("every_fact")))),
        "text_has" => {
            let items = node.filled("text_has");
            let words = items.iter().filter_map(Item::text);
            Some(Need::TextHas(words.map(str::to_string).collect()))
        }
        "text_lacks" => {
            let patterns = TEXT_PATTERNS.iter().copied();
            let items = node.filled("text_lacks");
            let wanted = items.iter().filter_map(|item| closed(item, "号码种类", patterns.clone()));
            Some(Need::TextLacks(wanted.collect()))
        }
        "actor_role" => Some(Need::ActorRole(role_refs(node.filled("actor_role"), words))),
        "no_open_duty" => Some(Need::NoOpenDuty(node.str("no_open_duty"))),
        "paper" => {
            let item = node.item("paper")?;
            let kind = found(&item, words.value(Field::Paper, item.text()?));
            let issued = node.bool("issued", true);
            kind.map(|kind| Need::Paper { kind, issued })
        }
        _ => {
            let item = node.item("says")?;
            closed(&item, "部分", SAYS.iter().copied()).map(Need::Says)
        }
    };
    node.finish();
    need
}

const STARTS: &[(&str, Start)] = &[
    ("occurred", Start::Occurred),
    ("published", Start::Published),
    ("found", Start::Found),
    ("reported", Start::Reported),
    ("submitted", Start::Submitted),
    ("act", Start::Act),
    ("certified", Start::Certified),
    ("received", Start::Received),
];

fn duty(node: &mut Node<'_>, words: &Words) -> DutyRule {
    let id = node.str("id");
    DutyRule {
        kind: node.opt_str("kind").unwrap_or_else(|| id.clone()),
        id,
        name: node.str("name"),
        opens: acts(node.filled("opens"), words),
        when: when(node, "when", words),
        start: node.item("start").and_then(|item| choice(&item, "起算时刻", STARTS)).unwrap_or(Start::Act),
        within: limit(node),
        owner: node.item("owner").and_then(|item| owner(&item, words)).unwrap_or(Owner::Unit),
        met_by: acts(node.filled("met_by"), words),
        ended_by: acts(node.list("ended_by"), words),
        several: node.bool("several", false),
        once: node.bool("once", false),
        inside: node.opt_str("inside"),
        lasting: node.bool("lasting", false),
        clause: node.str("clause"),
    }
}

/// `waived_by = ["副组长@本级"]`: a relief in short.
fn waiver(node: &mut Node<'_>, duty: &DutyRule, words: &Words) -> Option<Relief> {
    let by = role_refs(node.list("waived_by"), words);
    (!by.is_empty()).then(|| Relief {
        may: Easing::Waive,
        duties: vec![duty.id.clone()],
        periodic: Vec::new(),
        by,
        at_most: None,
        times: 1,
        clause: duty.clause.clone(),
    })
}

/// Exactly one of `within = "2h"`, `same_day = true`, `given = true` or `"4h"`, `no_limit = "原因"`; `given = true` and
/// `no_limit` together: as the act says, else none.
fn limit(node: &mut Node<'_>) -> Limit {
    let fixed = node.item("within");
    let same_day = node.item("same_day");
    let given = node.item("given");
    let none = node.item("no_limit");
    if let (Some(item), Some(why), None, None) = (&given, &none, &fixed, &same_day) {
        if !item.is_flag() {
            node.fault("与 no_limit 同写时，given 只能写 true");
        }
        return Limit::GivenOrNone(why.text().unwrap_or_default().to_string());
    }
    let written = [&fixed, &same_day, &given, &none];
    if written.iter().filter(|item| item.is_some()).count() != 1 {
        node.fault("应写且只写一种时限（within、same_day、given、no_limit）");
        return Limit::SameDay;
    }
    if let Some(item) = fixed {
        return within(&item).map_or(Limit::SameDay, Limit::Fixed);
    }
    if let Some(item) = given {
        return match item.is_flag() {
            true => Limit::Given(None),
            false => Limit::Given(within(&item)),
        };
    }
    if let Some(item) = none {
        return Limit::None(item.text().unwrap_or_default().to_string());
    }
    if same_day.and_then(|item| item.boolean()) == Some(false) {
        node.fault("same_day 只能写 true");
    }
    Limit::SameDay
}

const OWNERS: &[&str] = &["unit", "office", "lead", "target", "person"];

/// One of the closed list, or a role at a place.
fn owner(item: &Item<'_>, words: &Words) -> Option<Owner> {
    if item.text()?.contains('@') {
        return role_ref(item, words).map(Owner::Role);
    }
    let owner = closed(item, "责任人", OWNERS.iter().copied())?;
    Some(match owner.as_str() {
        "office" => Owner::Office,
        "lead" => Owner::Lead,
        "target" => Owner::Target,
        "person" => Owner::Person,
        _ => Owner::Unit,
    })
}
