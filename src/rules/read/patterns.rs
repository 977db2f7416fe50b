//! The small languages inside a rule: conditions, act patterns, roles at a place, facts, limits.

use std::str::FromStr;

use super::nearest;
use super::node::{Item, Node};
use super::words::{Words, found};
use crate::rules::lists::{FACTS, FIELDS, VERBS};
use crate::rules::model::{ActPattern, Field, RoleRef, When, Where};
use crate::time::Within;

/// `when = { level = ["较大", "重大"], emergency = true }`; absent: always.
pub(super) fn when(node: &mut Node<'_>, key: &'static str, words: &Words) -> When {
    let mut when = When::default();
    let Some(mut node) = node.table(key) else {
        return when;
    };
    for (field, key, _) in FIELDS {
        if !node.has(key) {
            node.item(key);
            continue;
        }
        let values: Vec<String> =
            node.filled(key).iter().filter_map(|item| found(item, words.value(*field, item.text()?))).collect();
        when.any_of.insert(*field, values);
    }
    when.emergency = node.opt_bool("emergency");
    when.certified = node.opt_bool("certified");
    node.finish();
    when
}

/// A list of fields by their keys.
pub(super) fn fields(items: Vec<Item<'_>>) -> Vec<Field> {
    let keys = || FIELDS.iter().map(|(_, key, _)| *key);
    items
        .iter()
        .filter_map(|item| {
            let word = closed(item, "判断项", keys())?;
            let (field, _, _) = FIELDS.iter().find(|(_, key, _)| *key == word)?;
            Some(*field)
        })
        .collect()
}

/// A required act pattern; a harmless one after a fault.
pub(super) fn act(node: &mut Node<'_>, key: &'static str, words: &Words) -> ActPattern {
    let Some(item) = node.item(key) else {
        node.fault(format!("缺少 {key}"));
        return nothing();
    };
    act_of(&item, words).unwrap_or_else(nothing)
}

/// An optional act pattern.
pub(super) fn opt_act(node: &mut Node<'_>, key: &'static str, words: &Words) -> Option<ActPattern> {
    let item = node.item(key)?;
    act_of(&item, words)
}

pub(super) fn acts(items: Vec<Item<'_>>, words: &Words) -> Vec<ActPattern> {
    items.iter().filter_map(|item| act_of(item, words)).collect()
}

fn nothing() -> ActPattern {
    ActPattern {
        verb: String::new(),
        to: None,
        via: None,
        counted: false,
        last: false,
        lead: false,
        down: false,
        sets: None,
        kind: None,
    }
}

/// `"escalate to=领导小组"`: the verb, then what must be true of the act, in any order.
fn act_of(item: &Item<'_>, words: &Words) -> Option<ActPattern> {
    let mut parts = item.text()?.split_whitespace();
    let mut pattern = nothing();
    let verb = parts.next()?;
    pattern.verb = one_of(verb, "经办动作", VERBS.iter().copied()).map_err(|message| item.fault(message)).ok()?;
    for part in parts {
        let only: &[&str] = match part.split_once('=') {
            Some(("to", word)) => {
                pattern.to = Some(found(item, words.recipient(word))?);
                &["escalate", "escalate.receipt", "escalate.answer"]
            }
            Some(("via", word)) => {
                pattern.via = Some(found(item, words.value(Field::Via, word))?);
                &["escalate"]
            }
            Some(("kind", word)) if verb == "attach" => {
                pattern.kind = Some(word.to_string());
                &["attach"]
            }
            None if part == "counted" => {
                pattern.counted = true;
                &["escalate"]
            }
            None if part == "final" => {
                pattern.last = true;
                &["follow"]
            }
            None if part == "lead" => {
                pattern.lead = true;
                &["refer", "refer.withdraw"]
            }
            None if part == "down" => {
                pattern.down = true;
                &["return"]
            }
            Some((key, word)) if let Some((field, _, _)) = FIELDS.iter().find(|(f, k, _)| *k == key && is_fact(*f)) => {
                pattern.sets = Some((*field, found(item, words.value(*field, word))?));
                &["report", "amend", "classify"]
            }
            _ => {
                item.fault(format!(
                    "不认识“{part}”（可用：to=上报对象、via=报送方式、kind=附件种类、要素=值、counted、final、lead、down）"
                ));
                return None;
            }
        };
        if !only.contains(&verb) {
            item.fault(format!("“{part}”只能用于 {}", only.join("、")));
        }
    }
    Some(pattern)
}

/// Fields that a report, an amendment or a classification can set.
fn is_fact(field: Field) -> bool {
    !matches!(field, Field::Level | Field::Via | Field::UnitKind | Field::UnitClass | Field::Paper)
}

/// `"主管领导@本单位"`.
pub(super) fn role_refs(items: Vec<Item<'_>>, words: &Words) -> Vec<RoleRef> {
    items.iter().filter_map(|item| role_ref(item, words)).collect()
}

pub(super) fn role_ref(item: &Item<'_>, words: &Words) -> Option<RoleRef> {
    let text = item.text()?;
    let (role, at) = text.split_once('@').unwrap_or((text, ""));
    let role = found(item, words.role(role));
    let at = match at {
        "own" | "本单位" => Some(Where::Own),
        "office" | "本级" => Some(Where::Office),
        "any" | "任一单位" => Some(Where::Any),
        _ => {
            item.fault(format!("“{text}”应写成“职务@本单位”“职务@本级”或“职务@任一单位”"));
            None
        }
    };
    Some(RoleRef { role: role?, at: at? })
}

/// Names of facts, from the closed list.
pub(super) fn facts(items: Vec<Item<'_>>) -> Vec<String> {
    items.iter().filter_map(|item| closed(item, "要素", FACTS.iter().copied())).collect()
}

/// A word of a closed list.
pub(super) fn closed<'a>(item: &Item<'_>, what: &str, list: impl Iterator<Item = &'a str> + Clone) -> Option<String> {
    found(item, one_of(item.text()?, what, list))
}

fn one_of<'a>(word: &str, what: &str, list: impl Iterator<Item = &'a str> + Clone) -> Result<String, String> {
    if list.clone().any(|known| known == word) {
        return Ok(word.to_string());
    }
    let close = nearest(word, list.clone()).map_or_else(String::new, |c| format!("；最接近：{c}"));
    let list: Vec<&str> = list.collect();
    Err(format!("没有“{word}”这个{what}（可用：{}{close}）", list.join("、")))
}

/// One choice of a closed list that stands for a value.
pub(super) fn choice<T: Copy>(item: &Item<'_>, what: &str, list: &[(&str, T)]) -> Option<T> {
    let word = closed(item, what, list.iter().map(|(key, _)| *key))?;
    list.iter().find(|(key, _)| *key == word).map(|(_, value)| *value)
}

/// A limit such as `2h` or `1wd`.
pub(super) fn within(item: &Item<'_>) -> Option<Within> {
    let text = item.text()?;
    Within::from_str(text).map_err(|message| item.fault(message)).ok()
}

/// An hour and a minute such as `17:30`.
pub(super) fn time_of_day(node: &mut Node<'_>, key: &'static str) -> Option<(u32, u32)> {
    let item = node.item(key)?;
    let time = item.text()?.split_once(':');
    match time.map(|(hour, minute)| (hour.parse(), minute.parse())) {
        Some((Ok(h @ 0..24), Ok(m @ 0..60))) => Some((h, m)),
        _ => {
            item.fault("应写成 17:30 这样的时刻");
            None
        }
    }
}
