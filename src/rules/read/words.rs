//! The words of the office: levels, vocabularies, unit kinds and classes, roles, recipients.

use std::collections::BTreeMap;

use super::nearest;
use super::node::{Item, Node, Place};
use super::patterns;
use crate::rules::lists::{FIELDS, OFFICE, field_name};
use crate::rules::model::{Field, Level, Recipient, Role, Term, UnitKind, Vocabulary};

/// All words of one rulebook; the rules read after them are resolved against these.
#[derive(Debug)]
pub(super) struct Words {
    pub levels: Vec<Level>,
    pub vocabularies: BTreeMap<Field, Vocabulary>,
    pub unit_kinds: Vec<UnitKind>,
    pub unit_classes: Vec<Term>,
    pub roles: Vec<Role>,
    pub recipients: Vec<Recipient>,
    /// Kinds of paper, known once they are read.
    pub papers: Vec<Term>,
    /// The top unit, which every rulebook has without saying so.
    office: Term,
}

impl Words {
    /// The id a rule means by `word` in a field, or what to tell its writer.
    pub fn value(&self, field: Field, word: &str) -> Result<String, String> {
        match field {
            Field::Level => pick("等级", word, self.levels.iter().map(|l| &l.term)),
            Field::UnitKind => self.unit_kind(word),
            Field::UnitClass => pick("单位类别", word, self.unit_classes.iter()),
            Field::Paper => pick("文书种类", word, self.papers.iter()),
            _ => match self.vocabularies.get(&field) {
                None => Err(format!("本制度没有{}词表，不能用作条件", field_name(field))),
                Some(vocabulary) => match pick(&vocabulary.name, word, vocabulary.terms.iter()) {
                    Err(_) if vocabulary.open => Ok(word.to_string()),
                    answer => answer,
                },
            },
        }
    }

    pub fn unit_kind(&self, word: &str) -> Result<String, String> {
        let declared = self.unit_kinds.iter().map(|k| &k.term);
        pick("单位种类", word, declared.chain([&self.office]))
    }

    pub fn role(&self, word: &str) -> Result<String, String> {
        pick("职务", word, self.roles.iter().map(|r| &r.term))
    }

    pub fn recipient(&self, word: &str) -> Result<String, String> {
        pick("上报对象", word, self.recipients.iter().map(|r| &r.term))
    }
}

/// The id of the term that answers to `word`.
pub(super) fn pick<'a>(
    what: &str,
    word: &str,
    terms: impl Iterator<Item = &'a Term> + Clone,
) -> Result<String, String> {
    if let Some(term) = terms.clone().find(|t| t.answers(word)) {
        return Ok(term.id.clone());
    }
    let names: Vec<&str> = terms.clone().map(|t| t.name.as_str()).collect();
    let spoken = terms.flat_map(|t| {
        let aliases = t.aliases.iter().map(String::as_str);
        [t.name.as_str(), t.id.as_str()].into_iter().chain(aliases)
    });
    let close = nearest(word, spoken).map_or_else(String::new, |c| format!("；最接近：{c}"));
    Err(match names.as_slice() {
        [] => format!("没有“{word}”这个{what}（本制度没有规定{what}）"),
        names => format!("没有“{word}”这个{what}（可用：{}{close}）", names.join("、")),
    })
}

/// Turns a failed look-up into a fault at the value that was looked up.
pub(super) fn found(item: &Item<'_>, answer: Result<String, String>) -> Option<String> {
    answer.map_err(|message| item.fault(message)).ok()
}

pub(super) fn read(root: &mut Node<'_>) -> Words {
    let mut words = Words {
        levels: levels(root),
        vocabularies: BTreeMap::new(),
        unit_kinds: unit_kinds(root),
        unit_classes: terms(root, "unit_classes"),
        roles: Vec::new(),
        recipients: Vec::new(),
        papers: Vec::new(),
        office: Term { id: OFFICE.to_string(), name: "本级".to_string(), aliases: Vec::new() },
    };
    words.vocabularies = vocabularies(root);
    words.roles = roles(root, &words);
    words.recipients = recipients(root, &words);
    words
}

/// `id`, `name`, `aliases` of a table.
pub(super) fn term(node: &mut Node<'_>) -> Term {
    Term { id: node.str("id"), name: node.str("name"), aliases: node.strings("aliases") }
}

/// A list of `"id 名称 别名…"`.
fn terms(node: &mut Node<'_>, key: &'static str) -> Vec<Term> {
    let Some(list) = node.item(key) else {
        return Vec::new();
    };
    let terms: Vec<Term> = list
        .members()
        .iter()
        .filter_map(|item| {
            let mut parts = item.text()?.split_whitespace().map(str::to_string);
            let (Some(id), Some(name)) = (parts.next(), parts.next()) else {
                item.fault("应写成“id 名称 别名…”，中间用空格隔开");
                return None;
            };
            Some(Term { id, name, aliases: parts.collect() })
        })
        .collect();
    unambiguous(&terms, |i, message| list.members().get(i).unwrap_or(&list).fault(message));
    terms
}

/// No two terms of a list may answer to the same word; the fault is told with the index of the later one.
pub(super) fn unambiguous<'a>(terms: impl IntoIterator<Item = &'a Term>, fault: impl Fn(usize, String)) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for (index, term) in terms.into_iter().enumerate() {
        let aliases = term.aliases.iter().map(String::as_str);
        let mut own = vec![term.id.as_str(), term.name.as_str()];
        own.extend(aliases);
        own.sort_unstable();
        own.dedup();
        for word in own.into_iter().filter(|word| !word.is_empty()) {
            if let Some(other) = seen.insert(word, &term.id) {
                fault(index, format!("“{word}”重复：{other} 与 {} 都用了它", term.id));
            }
        }
    }
}

/// The places of tables about to be read.
pub(super) fn places(nodes: &[Node<'_>]) -> Vec<Place> {
    nodes.iter().map(|node| node.place.clone()).collect()
}

fn levels(root: &mut Node<'_>) -> Vec<Level> {
    let nodes = root.tables("level");
    let places = places(&nodes);
    let mut levels: Vec<Level> = Vec::new();
    for mut node in nodes {
        let term = term(&mut node);
        let rank = node.u32("rank");
        if let Some(same) = levels.iter().find(|l| u32::from(l.rank) == rank) {
            node.fault(format!("“{}”与“{}”的 rank 都是 {rank}；越重的等级 rank 应越大", term.name, same.term.name));
        }
        let rank = u8::try_from(rank).ok().filter(|rank| *rank > 0).unwrap_or_else(|| {
            node.fault("rank 应从 1 起，不超过 255");
            u8::MAX
        });
        levels.push(Level { term, rank });
        node.finish();
    }
    if levels.is_empty() {
        root.fault("没有等级；至少写一个 [[level]]");
    }
    unambiguous(levels.iter().map(|l| &l.term), |i, m| root.fault_at(&places[i], m));
    levels
}

fn unit_kinds(root: &mut Node<'_>) -> Vec<UnitKind> {
    let nodes = root.tables("unit_kind");
    let places = places(&nodes);
    let kinds: Vec<UnitKind> = nodes
        .into_iter()
        .map(|mut node| {
            let sees_own_only = node.bool("sees_own_only", false);
            let kind = UnitKind { term: term(&mut node), sees_own_only, clause: node.str("clause") };
            node.finish();
            kind
        })
        .collect();
    unambiguous(kinds.iter().map(|k| &k.term), |i, m| root.fault_at(&places[i], m));
    kinds
}

fn vocabularies(root: &mut Node<'_>) -> BTreeMap<Field, Vocabulary> {
    let mut all = BTreeMap::new();
    let Some(mut words) = root.table("words") else {
        return all;
    };
    let elsewhere = [Field::Level, Field::UnitKind, Field::UnitClass, Field::Paper];
    for (field, key, name) in FIELDS.iter().filter(|(f, _, _)| !elsewhere.contains(f)) {
        if let Some(node) = words.table(key) {
            all.insert(*field, vocabulary(*field, name, node));
        }
    }
    words.finish();
    all
}

fn vocabulary(field: Field, name: &str, mut node: Node<'_>) -> Vocabulary {
    let mut vocabulary = Vocabulary {
        field,
        name: node.opt_str("name").unwrap_or_else(|| name.to_string()),
        clause: node.str("clause"),
        terms: terms(&mut node, "terms"),
        multi: node.bool("multi", false),
        open: node.bool("open", false),
        default: None,
        reasoned: Vec::new(),
        printed: Vec::new(),
        official: Vec::new(),
    };
    if vocabulary.terms.is_empty() && !vocabulary.open {
        node.fault("没有词；不开放的词表至少写一个 terms");
    }
    let known = |item: &Item<'_>| {
        let word = item.text()?;
        found(item, pick(&vocabulary.name, word, vocabulary.terms.iter()))
    };
    let default = node.item("default").and_then(|item| known(&item));
    let reasoned = node.list("reasoned").iter().filter_map(known).collect();
    vocabulary.default = default;
    let printed = node.list("printed").iter().filter_map(known).collect();
    let official = node.list("official").iter().filter_map(known).collect();
    vocabulary.reasoned = reasoned;
    vocabulary.printed = printed;
    vocabulary.official = official;
    node.finish();
    vocabulary
}

fn roles(root: &mut Node<'_>, words: &Words) -> Vec<Role> {
    let nodes = root.tables("role");
    let places = places(&nodes);
    let mut roles = Vec::new();
    for mut node in nodes {
        let role = Role {
            term: term(&mut node),
            unit_kinds: unit_kind_list(&mut node, "unit_kinds", words),
            at_least: node.opt_u32("at_least").unwrap_or(0),
            at_most: node.opt_u32("at_most"),
            clause: node.str("clause"),
        };
        if role.at_most.is_some_and(|most| most < role.at_least.max(1)) {
            node.fault("at_most 应不小于 1，也不小于 at_least");
        }
        node.finish();
        roles.push(role);
    }
    unambiguous(roles.iter().map(|r| &r.term), |i, m| root.fault_at(&places[i], m));
    roles
}

/// Ids of unit kinds, `office` included.
pub(super) fn unit_kind_list(node: &mut Node<'_>, key: &'static str, words: &Words) -> Vec<String> {
    node.list(key).iter().filter_map(|item| found(item, words.unit_kind(item.text()?))).collect()
}

fn recipients(root: &mut Node<'_>, words: &Words) -> Vec<Recipient> {
    let nodes = root.tables("recipient");
    let places = places(&nodes);
    let recipients: Vec<Recipient> = nodes
        .into_iter()
        .map(|mut node| {
            let recipient = Recipient {
                term: term(&mut node),
                members: patterns::role_refs(node.list("members"), words),
                counts: node.bool("counts", false),
                settles: node.bool("settles", false),
                clause: node.str("clause"),
            };
            node.finish();
            recipient
        })
        .collect();
    unambiguous(recipients.iter().map(|r| &r.term), |i, m| root.fault_at(&places[i], m));
    recipients
}
