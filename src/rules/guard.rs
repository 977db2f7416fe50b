//! Guards (手续): what must be on record before an act.

use super::condition::{Circumstance, fact_zh, knows};
use super::{ActPattern, Guard, Need, Rulebook};
use crate::act::{Act, Case, Deed, Duty, PersonId, Slip};
use crate::time::Stamp;
use std::collections::{BTreeMap, BTreeSet};

/// An act about to be recorded, as guards look at it.
pub struct Attempt<'a> {
    pub deed: &'a Deed,
    pub at: Stamp,
    pub circumstance: Circumstance<'a>,
    /// Persons of the roster the operator's name may mean.
    pub operator: &'a [PersonId],
    /// The words that go out.
    pub text: Option<&'a str>,
    /// Patterns (`phone`, `id_number`, `bank_card`) found in those words.
    pub private: &'a [String],
    /// Kinds of the issued papers made from the case.
    pub issued: &'a [String],
    /// What was said for a part: `boundary`, `plan`, `reason`, `result`.
    pub said: &'a BTreeMap<&'static str, String>,
}

/// The guards that are not satisfied, with what exactly is missing.
pub fn unsatisfied<'b>(book: &'b Rulebook, attempt: &Attempt) -> Vec<(&'b Guard, String)> {
    book.guards
        .iter()
        .filter(|g| g.on.matches(attempt.deed) && attempt.circumstance.satisfies(&g.when))
        .filter_map(|g| lacking(&g.need, attempt).map(|detail| (g, detail)))
        .collect()
}

/// What a guard that is not satisfied says to whoever types: what to supply, what to take out, who is to do it.
pub fn told(guard: &Guard, detail: &str) -> String {
    match &guard.need {
        Need::TextLacks(_) => format!("请去掉{detail}：{}", guard.says),
        Need::ActorRole(_) => format!("须 {}", guard.says),
        need => format!("缺 {}{}", guard.says, besides(need, &guard.says, detail)),
    }
}

/// The same of an act that was done all the same.
pub fn recorded(guard: &Guard, detail: &str) -> String {
    match &guard.need {
        Need::TextLacks(_) => format!("{}，文中有{detail}", guard.says),
        Need::ActorRole(_) => format!("没有{}", guard.says),
        need => format!("缺{}{}", guard.says, besides(need, &guard.says, detail)),
    }
}

/// `（应为1个，现为2个）`; nothing where the guard's own words name it already.
fn besides(need: &Need, says: &str, detail: &str) -> String {
    let named = matches!(need, Need::EveryFact(_)) && detail.split('、').all(|fact| says.contains(fact));
    if named || detail.is_empty() { String::new() } else { format!("（{detail}）") }
}

/// `None` when satisfied; otherwise what is missing beyond the guard's own words (may be empty).
pub fn lacking(need: &Need, attempt: &Attempt) -> Option<String> {
    let plain = |missing: bool| missing.then(String::new);
    let case = attempt.circumstance.case;
    match need {
        Need::Act { act, at_least, after_last, same_day } => {
            let Some(case) = case else { return Some(String::new()) };
            let floor = after_last.as_ref().and_then(|p| p.among(case).map(|a| a.seq).max()).unwrap_or(0);
            let there =
                act.among(case).filter(|a| a.seq > floor && (!same_day || a.at.date() == attempt.at.date())).count();
            // One act may be both: sent to two recipients at once.
            let itself = usize::from(act.matches(attempt.deed));
            // What stands in for another was sent up when that one was.
            let carried = act.counted && act.to.is_none() && case.carried_submission.is_some();
            let there = there + usize::from(carried && after_last.is_none() && !same_day);
            plain(((there + itself) as u32) < *at_least)
        }
        Need::Each { of, has } => {
            let Some(case) = case else { return Some(String::new()) };
            let answered: BTreeSet<String> = has.among(case).flat_map(targets).collect();
            let open: Vec<String> = standing_targets(of, case).into_iter().filter(|t| !answered.contains(t)).collect();
            (!open.is_empty()).then(|| format!("{}处", open.len()))
        }
        Need::Exactly { act, count } => {
            let there = case.map_or(0, |c| act.among(c).filter(|a| still_stands(a, c)).count());
            let with_this = there + usize::from(act.matches(attempt.deed));
            (with_this != *count as usize).then(|| format!("应为{count}个，现为{with_this}个"))
        }
        Need::AnyFact(facts) => plain(!case.is_some_and(|c| facts.iter().any(|f| knows(c, f)))),
        Need::EveryFact(facts) => {
            let missing: Vec<&str> =
                facts.iter().filter(|f| !case.is_some_and(|c| knows(c, f))).map(|f| fact_zh(f)).collect();
            (!missing.is_empty()).then(|| missing.join("、"))
        }
        Need::TextHas(words) => plain(!attempt.text.is_some_and(|t| words.iter().any(|w| t.contains(w.as_str())))),
        Need::TextLacks(patterns) => {
            let found: Vec<&str> =
                patterns.iter().filter(|p| attempt.private.contains(p)).map(|p| pattern_zh(p)).collect();
            (!found.is_empty()).then(|| found.join("、"))
        }
        Need::ActorRole(roles) => plain(
            !attempt
                .operator
                .iter()
                .any(|p| roles.iter().any(|r| attempt.circumstance.holds(*p, r, attempt.at).is_some())),
        ),
        Need::NoOpenDuty(kind) => {
            let open: Vec<String> = case
                .map(|c| c.duties.all.iter().filter(|d| d.is_open() && d.kind == *kind).map(|d| named(d, c)).collect())
                .unwrap_or_default();
            (!open.is_empty()).then(|| format!("{}项未完：{}", open.len(), open.join("；")))
        }
        Need::Paper { kind, .. } => plain(!attempt.issued.contains(kind)),
        Need::Says(part) => plain(attempt.said.get(part.as_str()).is_none_or(|words| words.trim().is_empty())),
    }
}

/// What is still to be done: the measure itself with who owes it, else the duty's name.
fn named(duty: &Duty, case: &Case) -> String {
    let number = duty.target.as_deref().filter(|_| duty.kind == "measure").and_then(|t| t.parse::<u32>().ok());
    match number.and_then(|n| case.measures.iter().find(|m| m.number == n)) {
        Some(m) => format!("{}. {}，责任 {}", m.number, m.what, m.owner),
        None => duty.name.clone(),
    }
}

fn pattern_zh(pattern: &str) -> &'static str {
    match pattern {
        "phone" => "电话号码",
        "id_number" => "身份证号",
        "bank_card" => "银行卡号",
        "names" => "须遮蔽的姓名",
        _ => "个人信息",
    }
}

/// Whom an act is addressed to, or by whom it was done, as comparable words.
fn targets(act: &Act) -> Vec<String> {
    match &act.deed {
        Deed::Refer(d) => std::iter::once(d.to).chain(d.with.iter().copied()).map(|u| u.0.to_string()).collect(),
        Deed::Receive(d) => vec![d.unit.0.to_string()],
        Deed::Handle(d) => vec![d.unit.0.to_string()],
        Deed::Return(d) => vec![d.unit.0.to_string()],
        Deed::Escalate(d) => d.to.clone(),
        Deed::MeasureSet(d) => vec![d.number.to_string()],
        Deed::MeasureDone(d) => vec![d.number.to_string()],
        _ => vec![act.seq.to_string()],
    }
}

fn standing_targets(of: &ActPattern, case: &Case) -> BTreeSet<String> {
    of.among(case).filter(|a| still_stands(a, case)).flat_map(targets).collect()
}

/// A slip that was returned or taken back, or ended with its case, asks for nothing any more.
fn still_stands(act: &Act, case: &Case) -> bool {
    match &act.deed {
        Deed::Refer(_) => case.slips.iter().find(|s| s.seq == act.seq).is_none_or(Slip::stands),
        _ => true,
    }
}
