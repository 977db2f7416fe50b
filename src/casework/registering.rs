//! Registering a case: what is said of it, and what the rulebook takes for granted where nothing is.

use super::suggest;
use super::taking::{Extra, Work};
use crate::act::{CaseId, Facts, Report, TextRef, UnitId, Who};
use crate::error::{Error, Result};
use crate::rules::lists::field_name;
use crate::rules::{Field, Rulebook};
use crate::text::{mask, mask_names, one_line, title_from};
use chrono::Datelike;

/// What is said of a case, looked up.
#[derive(Debug, Clone, Default)]
pub struct Registration {
    pub facts: Facts,
    /// None: the office itself.
    pub unit: Option<UnitId>,
    pub about: Option<UnitId>,
    pub author: Option<Who>,
    pub informant: Option<String>,
    /// Names to be protected.
    pub protect: Vec<String>,
}

impl Registration {
    /// Names that must not show.
    pub fn hidden(&self) -> Vec<&str> {
        self.informant.iter().chain(&self.protect).map(String::as_str).collect()
    }
}

impl Work<'_, '_> {
    /// Registers a new case with its verbatim text.
    pub fn register(&mut self, said: &Registration, words: &str) -> Result<CaseId> {
        let book = self.in_force()?.book;
        let mut facts = said.facts.clone();
        let hidden = said.hidden();
        facts.title = Some(match &said.facts.title {
            Some(title) => mask_names(&mask(&one_line(title)), &hidden),
            None => title_from(words, &hidden),
        });
        check_facts(&facts)?;
        let defaults = take_defaults(book, &mut facts);
        let suggested = suggest(book, &facts);
        let masked = mask_names(words, &hidden);
        let deed = Report {
            id: self.desk.next_case(self.at.date().year())?,
            unit: said.unit.unwrap_or(UnitId::OFFICE),
            about: said.about,
            text: self.desk.keep(words.as_bytes())?,
            informant: said.informant.as_ref().map(|n| self.desk.keep(n.as_bytes())).transpose()?,
            public: if masked == words { None } else { Some(self.desk.keep(masked.as_bytes())?) },
            names: self.keep_names(&said.protect)?,
            author: said.author.clone(),
            facts,
            suggested: suggested.level,
            suggestion: suggested.words,
            uncovered: suggested.uncovered,
            defaults,
            replaces: None,
            reported_at: self.at,
            submitted_at: None,
        };
        let mut extra = Extra::default();
        if !said.protect.is_empty() {
            extra.said.insert("names", said.protect.len().to_string());
        }
        let id = deed.id;
        self.act(id, deed, extra)?;
        Ok(id)
    }

    /// Names to be protected, sealed; nothing where there are none.
    pub fn keep_names(&mut self, names: &[String]) -> Result<Option<TextRef>> {
        if names.is_empty() { Ok(None) } else { self.desk.keep(names.join("\n").as_bytes()).map(Some) }
    }
}

/// What nobody said and the rulebook gives, and of which facts.
fn take_defaults(book: &Rulebook, facts: &mut Facts) -> Vec<String> {
    let mut defaults = Vec::new();
    for (field, slot) in [
        (Field::Kind, &mut facts.kind),
        (Field::CommentKind, &mut facts.comment_kind),
        (Field::Tier, &mut facts.tier),
        (Field::Stance, &mut facts.stance),
        (Field::Category, &mut facts.category),
    ] {
        if let (None, Some(default)) = (&slot, book.vocabularies.get(&field).and_then(|v| v.default.clone())) {
            *slot = Some(default);
            defaults.push(field_name(field).to_string());
        }
    }
    defaults
}

/// Times that cannot stand together.
pub fn check_facts(facts: &Facts) -> Result<()> {
    if let (Some(occurred), Some(found)) = (facts.occurred, facts.found)
        && occurred > found
    {
        return Err(Error::refused(format!("事发时间 {} 晚于发现时间 {}", occurred.ledger(), found.ledger()))
            .hint("请核对 --occurred 和 --found"));
    }
    if let (Some(published), Some(found)) = (facts.published, facts.found)
        && published > found
    {
        return Err(Error::refused(format!("发布时间 {} 晚于发现时间 {}", published.ledger(), found.ledger()))
            .hint("请核对 --published 和 --found"));
    }
    Ok(())
}
