//! From TOML to a [`Rulebook`], or to everything that is wrong with it.
//!
//! Entry point: [`read`]. The work goes in reading order: [`words`] takes the words of the office (levels,
//! vocabularies, unit kinds, roles, recipients), [`papers`] what it writes, [`cases`] what it holds its
//! cases to, and [`check`] what only shows when all is known. Wherever a rule refers to a word, it may use
//! the id, the Chinese name or an alias; the model gets the id. A rulebook with one fault is refused whole.

mod cases;
mod check;
mod clues;
mod node;
mod papers;
mod patterns;
mod relief;
mod roster;
mod scoring;
mod scoring_rules;
mod syntax;
mod words;

use std::fmt;

use toml::de::DeTable;

use self::node::{Faults, Node};
use super::model::Rulebook;
use crate::time::Semesters;

/// Something wrong in a rulebook: where, and what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub file: String,
    /// From 1.
    pub line: usize,
    /// `gate[major-consent].consent[1]`; members of a list are counted from 1. Empty: the whole file.
    pub path: String,
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file, self.line)?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

/// Reads one rulebook; `file` only names it in faults.
///
/// # Errors
///
/// All faults of the text, in the order of its lines. A text that is no TOML yields only its syntax errors.
pub fn read(text: &str, file: &str) -> Result<Rulebook, Vec<Fault>> {
    let fault = |offset: usize, path: String, message: String| Fault {
        file: file.to_string(),
        line: 1 + text.as_bytes()[..offset.min(text.len())].iter().filter(|b| **b == b'\n').count(),
        path,
        message,
    };
    let (document, broken) = DeTable::parse_recoverable(text);
    if !broken.is_empty() {
        return Err(broken
            .iter()
            .map(|error| {
                let offset = error.span().map_or(0, |span| span.start);
                let message = format!("TOML 写法有误：{}", syntax::in_chinese(error.message()));
                fault(offset, String::new(), message)
            })
            .collect());
    }
    let faults = Faults::default();
    let rulebook = rulebook(Node::root(document.get_ref(), &faults), &faults);
    let mut found = faults.into_inner();
    if found.is_empty() {
        return Ok(rulebook);
    }
    found.sort_by_key(|(place, _)| place.offset);
    Err(found.into_iter().map(|(place, message)| fault(place.offset, place.path, message)).collect())
}

fn rulebook(mut root: Node<'_>, faults: &Faults) -> Rulebook {
    let id = root.str("id");
    let version = root.str("version");
    let name = root.str("name");
    let basis = root.str("basis");
    let overlays = root.strings("overlays");
    let close_of_business = patterns::time_of_day(&mut root, "close_of_business");
    let semesters = semesters(&mut root);

    let mut words = words::read(&mut root);
    let papers = papers::papers(&mut root, &mut words);
    let rules = cases::read(&mut root, &words);
    let quotas = papers::quotas(&mut root, &words);
    let duties = rules.duties.iter().map(|(duty, _)| duty).collect();
    let mut reliefs = relief::reliefs(&mut root, &words, &relief::Limits { duties, papers: &papers, quotas: &quotas });
    reliefs.extend(rules.waivers.iter().cloned());
    let reply = papers::reply(&mut root);
    let category_office = papers::category_office(&mut root, &words);
    let material_facts = patterns::facts(root.list("material_facts"));
    let complete_facts = patterns::facts(root.list("complete_facts"));
    let thresholds = papers::thresholds(&mut root);
    let stats = papers::stats(&mut root);
    let watch = papers::watch(&mut root);
    let coverage = roster::coverage(&mut root, &words);
    let refer = roster::refer(&mut root);
    let register = papers::register(&mut root);
    let clues = clues::clues(&mut root, &words);
    let scoring = scoring::scoring(&mut root, &words);
    let notes = root.strings("notes");
    root.finish();

    check::check(&rules, &words, faults);
    Rulebook {
        id,
        version,
        name,
        basis,
        overlays,
        close_of_business,
        semesters,
        levels: words.levels,
        vocabularies: words.vocabularies,
        unit_kinds: words.unit_kinds,
        unit_classes: words.unit_classes,
        roles: words.roles,
        recipients: words.recipients,
        routes: rules.routes,
        grading: rules.grading,
        gates: rules.gates.into_iter().map(|(gate, _)| gate).collect(),
        tier_moves: rules.tier_moves,
        guards: rules.guards.into_iter().map(|(guard, _)| guard).collect(),
        duties: rules.duties.into_iter().map(|(duty, _)| duty).collect(),
        reliefs,
        papers,
        quotas,
        reply,
        material_facts,
        complete_facts,
        category_office,
        thresholds,
        stats,
        watch,
        coverage,
        refer,
        register,
        clues,
        scoring,
        notes,
    }
}

/// `[semesters] autumn = "09-01", spring = "02-01"`.
fn semesters(root: &mut Node<'_>) -> Semesters {
    let usual = Semesters::default();
    let Some(mut node) = root.table("semesters") else {
        return usual;
    };
    let autumn = month_day(&mut node, "autumn").unwrap_or(usual.autumn());
    let spring = month_day(&mut node, "spring").unwrap_or(usual.spring());
    let semesters = Semesters::new(autumn, spring).unwrap_or_else(|message| {
        node.fault(message);
        usual
    });
    node.finish();
    semesters
}

fn month_day(node: &mut Node<'_>, key: &'static str) -> Option<(u32, u32)> {
    let item = node.item(key)?;
    let day = item.text()?.split_once('-');
    match day.map(|(month, day)| (month.parse(), day.parse())) {
        Some((Ok(month), Ok(day))) => Some((month, day)),
        _ => {
            item.fault("应写成 09-01 这样的月日");
            None
        }
    }
}

/// The candidate a person most likely meant: containment first, then few changed characters.
fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    candidates
        .map(|candidate| {
            let within = candidate.contains(word) || word.contains(candidate);
            let far = if within { 0 } else { distance(word, candidate) };
            (far, candidate)
        })
        .filter(|(far, _)| *far <= length.div_ceil(2))
        .min_by_key(|(far, _)| *far)
        .map(|(_, candidate)| candidate)
}

/// How many characters must be changed, added or dropped to make one word the other.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = corner + usize::from(x != *y);
            corner = row[j + 1];
            row[j + 1] = changed.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
