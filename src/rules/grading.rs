//! Which level the rules suggest for what is known of a case.
//!
//! Entry point: [`grade`]. It only suggests: a person sets the level, and where the rules leave a gap the
//! suggestion says so ([`Suggestion::covered`] is false) instead of pretending to be a rule.

use std::collections::BTreeMap;

use super::lists::field_name;
use super::model::{Field, GradingRule, Rulebook};

/// What the rules say about the level of a case.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Suggestion {
    /// Id of the level; `None` where nothing can be suggested.
    pub level: Option<String>,
    /// Whether a rule says so; false for a nearest cell and where nothing is suggested.
    pub covered: bool,
    /// The clause of the deciding (or nearest) rule.
    pub clause: Option<String>,
    /// Why, in words that can be printed: `三.2：极少数人参与`.
    pub reason: String,
    /// What a person should weigh besides: `渠道、内容已达较大要件`.
    pub notes: Vec<String>,
    /// Inputs that must be known before more can be said.
    pub missing: Vec<Field>,
}

/// The answers known so far: ids by field; a field that is absent or empty is unknown.
pub type Answers = BTreeMap<Field, Vec<String>>;

/// Suggests a level: the first rule that matches decides; if it is certain that none does, the nearest one
/// is taken, not below the floors.
pub fn grade(rulebook: &Rulebook, answers: &Answers) -> Suggestion {
    let grading = &rulebook.grading;
    let missing: Vec<Field> = grading.inputs.iter().copied().filter(|field| known(answers, *field).is_none()).collect();
    if grading.rules.is_empty() {
        return Suggestion {
            reason: "制度没有规定定级标准，由人研判".to_string(), ..Suggestion::default()
        };
    }
    for rule in &grading.rules {
        match fit(rule, answers) {
            Fit::Yes => return decided(rulebook, rule, answers),
            Fit::No => {}
            // A later rule may not overtake one that the unknown inputs could still make match.
            Fit::Unknown => return waiting(rulebook, missing),
        }
    }
    match missing.is_empty() {
        true => uncovered(rulebook, answers),
        false => waiting(rulebook, missing),
    }
}

/// Whether a rule's conditions hold.
enum Fit {
    Yes,
    No,
    /// Nothing known contradicts it, but something it asks for is unknown.
    Unknown,
}

fn known(answers: &Answers, field: Field) -> Option<&[String]> {
    answers.get(&field).map(Vec::as_slice).filter(|values| !values.is_empty())
}

fn fit(rule: &GradingRule, answers: &Answers) -> Fit {
    let mut fit = Fit::Yes;
    for (field, wanted) in &rule.when.any_of {
        match known(answers, *field) {
            None => fit = Fit::Unknown,
            Some(given) if given.iter().any(|value| wanted.contains(value)) => {}
            Some(_) => return Fit::No,
        }
    }
    fit
}

/// The fields in which the answers meet a rule's conditions.
fn shared(rulebook: &Rulebook, rule: &GradingRule, answers: &Answers) -> Vec<Field> {
    let meets = |field: &Field| {
        let wanted = rule.when.any_of.get(field);
        let given = known(answers, *field).unwrap_or_default();
        wanted.is_some_and(|wanted| given.iter().any(|value| wanted.contains(value)))
    };
    let inputs = rulebook.grading.inputs.iter().copied();
    inputs.filter(meets).collect()
}

fn rank(rulebook: &Rulebook, level: &str) -> u8 {
    rulebook.level(level).map_or(0, |level| level.rank)
}

fn decided(rulebook: &Rulebook, rule: &GradingRule, answers: &Answers) -> Suggestion {
    let cell = cell(rulebook, answers, |field| rule.when.any_of.contains_key(&field));
    let reason = match cell.as_str() {
        "" => rule.clause.clone(),
        cell => format!("{}：{cell}", rule.clause),
    };
    Suggestion {
        level: Some(rule.level.clone()),
        covered: true,
        clause: Some(rule.clause.clone()),
        reason,
        notes: above(rulebook, &rule.level, answers),
        missing: Vec::new(),
    }
}

fn waiting(rulebook: &Rulebook, missing: Vec<Field>) -> Suggestion {
    let names: Vec<&str> = missing
        .iter()
        .map(|field| {
            let vocabulary = rulebook.vocabularies.get(field);
            vocabulary.map_or(field_name(*field), |v| v.name.as_str())
        })
        .collect();
    Suggestion { reason: format!("尚缺{}，不能建议等级", names.join("、")), missing, ..Suggestion::default() }
}

/// No rule covers the cell: the nearest rule, not below the floors, left to a person (C7).
fn uncovered(rulebook: &Rulebook, answers: &Answers) -> Suggestion {
    let grading = &rulebook.grading;
    let mut reason = cell(rulebook, answers, |_| true);
    reason.push('：');
    reason.push_str(match grading.uncovered.as_str() {
        "" => "制度未覆盖，请人工研判",
        words => words,
    });
    let mut suggestion = Suggestion::default();
    let closest = grading
        .rules
        .iter()
        .map(|rule| (shared(rulebook, rule, answers), rule))
        .filter(|(shared, _)| grading.nearest && !shared.is_empty())
        .max_by_key(|(shared, rule)| (shared.len(), rank(rulebook, &rule.level)));
    if let Some((shared, rule)) = closest {
        let level = rulebook.level_name(&rule.level);
        reason.push_str(&format!("；最接近{level}（{}相符）", short_list(&shared)));
        suggestion.level = Some(rule.level.clone());
        suggestion.clause = Some(rule.clause.clone());
    }
    for floor in grading.floors.iter().filter(|_| grading.nearest) {
        let below = match &suggestion.level {
            Some(level) => rank(rulebook, level) < rank(rulebook, &floor.level),
            None => true,
        };
        if below && matches!(fit(floor, answers), Fit::Yes) {
            let why = cell(rulebook, answers, |field| floor.when.any_of.contains_key(&field));
            let level = rulebook.level_name(&floor.level);
            reason.push_str(&format!("；{why}，不低于{level}"));
            suggestion.level = Some(floor.level.clone());
            suggestion.clause = Some(floor.clause.clone());
        }
    }
    if let Some(level) = suggestion.level.clone() {
        suggestion.notes = above(rulebook, &level, answers);
    }
    suggestion.reason = reason;
    suggestion
}

/// What already reaches a higher level than the suggested one: `渠道、内容已达较大要件`.
fn above(rulebook: &Rulebook, level: &str, answers: &Answers) -> Vec<String> {
    let mut notes = Vec::new();
    let suggested = rank(rulebook, level);
    for rule in &rulebook.grading.rules {
        let reached = shared(rulebook, rule, answers);
        if rank(rulebook, &rule.level) <= suggested || reached.is_empty() {
            continue;
        }
        let name = rulebook.level_name(&rule.level);
        let note = format!("{}已达{name}要件", short_list(&reached));
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    notes
}

/// The chosen inputs of the case in words: `较多人参与、经微信群传播、涉及镇政策执行`.
fn cell(rulebook: &Rulebook, answers: &Answers, chosen: impl Fn(Field) -> bool) -> String {
    let inputs = rulebook.grading.inputs.iter().copied();
    let parts: Vec<String> = inputs
        .filter(|field| chosen(*field))
        .filter_map(|field| {
            let values = known(answers, field)?;
            let names: Vec<&str> = values.iter().map(|v| rulebook.name_of(field, v)).collect();
            Some(phrase(rulebook, field, &names.join("、")))
        })
        .collect();
    parts.join("、")
}

/// A value as a clause would put it.
fn phrase(rulebook: &Rulebook, field: Field, value: &str) -> String {
    match field {
        Field::Scale if value.ends_with('性') => format!("{value}参与"),
        Field::Scale => format!("{value}人参与"),
        Field::Spread => format!("经{value}传播"),
        Field::Subject => format!("涉及{value}"),
        _ => {
            let vocabulary = rulebook.vocabularies.get(&field);
            let name = vocabulary.map_or(field_name(field), |v| v.name.as_str());
            format!("{name}{value}")
        }
    }
}

/// The three words of 三.2 in short; other fields by their name.
fn short_list(fields: &[Field]) -> String {
    let names: Vec<&str> = fields
        .iter()
        .map(|field| match field {
            Field::Scale => "规模",
            Field::Spread => "渠道",
            Field::Subject => "内容",
            other => field_name(*other),
        })
        .collect();
    names.join("、")
}
