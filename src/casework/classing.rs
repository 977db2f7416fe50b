//! The level: what the rules suggest, and what a person decides.

use super::taking::{Extra, Work};
use crate::act::{Act, Case, CaseId, Changed, Classify, Facts};
use crate::error::{Error, Result};
use crate::rules::grading::{Answers, grade};
use crate::rules::{Field, Rulebook};

/// The level the rules suggest for some facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggested {
    pub level: Option<String>,
    /// The reason, the notes and what was not answered, in words.
    pub words: Option<String>,
    /// The rules leave this cell open.
    pub uncovered: bool,
}

/// A decision on the level.
#[derive(Debug, Clone, Default)]
pub struct Classing {
    pub level: Option<String>,
    pub reason: Option<String>,
    /// 需要 / 不需要 / 观察, and validity, with their reasons.
    pub facts: Facts,
}

/// Suggests a level from the facts; nothing where the rulebook grades by hand.
pub fn suggest(book: &Rulebook, facts: &Facts) -> Suggested {
    if book.grading.inputs.is_empty() {
        return Suggested { level: None, words: None, uncovered: false };
    }
    let mut answers = Answers::new();
    for field in &book.grading.inputs {
        let values: Vec<String> = match field {
            Field::Scale => facts.scale.iter().cloned().collect(),
            Field::Spread => facts.spread.iter().cloned().collect(),
            Field::Subject => facts.subject.iter().cloned().collect(),
            Field::Category => facts.category.iter().cloned().collect(),
            Field::Kind => facts.kind.iter().cloned().collect(),
            Field::CommentKind => facts.comment_kind.iter().cloned().collect(),
            Field::Channel => facts.channel.iter().cloned().collect(),
            Field::Source => facts.source.iter().cloned().collect(),
            Field::Stance => facts.stance.iter().cloned().collect(),
            Field::Flag => facts.flag.iter().flatten().cloned().collect(),
            Field::Content => facts.content.iter().flatten().cloned().collect(),
            Field::Tier => facts.tier.iter().cloned().collect(),
            _ => Vec::new(),
        };
        if !values.is_empty() {
            answers.insert(*field, values);
        }
    }
    let suggestion = grade(book, &answers);
    let mut words = vec![suggestion.reason];
    words.extend(suggestion.notes);
    words.retain(|w| !w.is_empty());
    Suggested {
        uncovered: suggestion.level.is_some() && !suggestion.covered,
        level: suggestion.level,
        words: (!words.is_empty()).then(|| words.join("；")),
    }
}

impl Work<'_, '_> {
    /// Decides the level (the suggestion where none is named) and what the public is owed.
    pub fn classify(&mut self, id: CaseId, classing: Classing) -> Result<Act> {
        let case = self.open(id)?;
        let level = self.level_for(&case, &classing)?;
        let mut facts = classing.facts;
        self.check_reply_need(&case, &mut facts)?;
        let material = self.misgraded(&case, &level)?;
        let mut extra = Extra::default();
        extra.said.extend(classing.reason.clone().map(|reason| ("reason", reason)));
        let deed = Classify { level, suggested: case.suggested.clone(), reason: classing.reason, facts, material };
        self.act(id, deed, extra)
    }

    /// The level sent up, where it now proves wrong and the rules hold levels to be material (错报).
    fn misgraded(&mut self, case: &Case, level: &str) -> Result<Vec<Changed>> {
        let book = self.in_force()?.book;
        let sent = case.level.as_deref().filter(|before| {
            *before != level && case.submitted_at.is_some() && book.material_facts.iter().any(|f| f == "level")
        });
        if sent.is_some() {
            self.hints.push("报送后更正等级，按规定记为错报".to_string());
        }
        let changed = |before: &str| Changed {
            fact: "level".into(),
            before: Some(book.level_name(before).to_string()),
            after: book.level_name(level).to_string(),
        };
        Ok(sent.map(changed).into_iter().collect())
    }

    fn level_for(&mut self, case: &Case, classing: &Classing) -> Result<String> {
        let book = self.in_force()?.book;
        let id = case.id;
        let suggested = case.suggested.as_deref();
        let listed: Vec<&str> = book.levels.iter().map(|l| l.term.name.as_str()).collect();
        let level = match (&classing.level, suggested) {
            (Some(word), _) => self.names()?.level(word)?,
            // Only what the public is owed, or whether it counts, is being decided: the level stays as a human set it.
            (None, _) if case.level.is_some() && classing.facts != Facts::default() => {
                return Ok(case.level.clone().unwrap_or_default());
            }
            (None, _) if case.uncovered => {
                return Err(Error::refused(format!(
                    "{id} 要由人研判：{}",
                    case.suggestion.clone().unwrap_or_else(|| book.grading.uncovered.clone())
                ))
                .hint(format!("yuqing classify {id} --level {} --reason 理由", listed.join("|"))));
            }
            (None, Some(suggested)) => suggested.to_string(),
            // With one level there is nothing to decide.
            (None, None) if book.levels.len() == 1 => book.levels[0].term.id.clone(),
            (None, None) => {
                let why = case.suggestion.as_deref().map(|s| format!("（{s}）")).unwrap_or_default();
                return Err(Error::refused(format!("{id} 没有可采用的建议等级{why}"))
                    .hint(format!("yuqing classify {id} --level {}", listed.join("|"))));
            }
        };
        let departs = case.uncovered || suggested.is_some_and(|s| s != level);
        if departs && classing.reason.is_none() {
            let why = case.suggestion.clone().unwrap_or_default();
            // A 2-hour report is never held up for want of completeness.
            if case.facts.emergency == Some(true) {
                let what = if suggested == Some(level.as_str()) {
                    "所定等级没有原文可依"
                } else {
                    "所定等级与建议不同"
                };
                self.hints.push(format!("{what}（{why}），请事后补写理由"));
            } else {
                let set = book.level_name(&level);
                let differs = match suggested.filter(|s| *s != level) {
                    Some(suggested) => format!("定为{set}与建议（{}）不同，要写理由", book.level_name(suggested)),
                    None => format!("定为{set}没有原文可依，要写理由"),
                };
                return Err(Error::refused(format!("{id} {differs}：{why}"))
                    .hint(format!("yuqing classify {id} --level {set} --reason 理由")));
            }
        }
        Ok(level)
    }

    /// Values that need a reason are refused without one; a case not decided otherwise keeps the rulebook's default.
    fn check_reply_need(&mut self, case: &Case, facts: &mut Facts) -> Result<()> {
        let book = self.in_force()?.book;
        let Some(vocabulary) = book.vocabularies.get(&Field::ReplyNeed) else { return Ok(()) };
        match &facts.reply_need {
            Some(need) if vocabulary.reasoned.contains(need) && facts.reply_reason.is_none() => {
                let name = book.name_of(Field::ReplyNeed, need);
                Err(Error::refused(format!("{}定为“{name}”要写理由（{}）", vocabulary.name, vocabulary.clause))
                    .hint("加 --reply-reason 理由（或 --reason 理由）"))
            }
            Some(_) => Ok(()),
            None if case.facts.reply_need.is_none() => match &vocabulary.default {
                Some(default) => {
                    facts.reply_need = Some(default.clone());
                    self.hints.push(format!(
                        "{}按默认记为“{}”（{}）",
                        vocabulary.name,
                        book.name_of(Field::ReplyNeed, default),
                        vocabulary.clause
                    ));
                    Ok(())
                }
                None => Err(Error::refused(format!("研判要写明{}（{}）", vocabulary.name, vocabulary.clause)).hint(
                    format!(
                        "加 --reply-need {}",
                        vocabulary.terms.iter().map(|t| t.name.as_str()).collect::<Vec<_>>().join("|")
                    ),
                )),
            },
            None => Ok(()),
        }
    }
}
