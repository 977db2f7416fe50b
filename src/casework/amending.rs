//! Correcting what is known of a case (更正). A material fact already sent up becomes a 错报.

use super::classing::suggest;
use super::taking::{Extra, Work};
use crate::act::{Amend, Case, CaseId, Changed, Facts, TextRef, UnitId, Who};
use crate::error::Result;

/// What is corrected; everything unset stays.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Correction {
    pub patch: Facts,
    pub unit: Option<UnitId>,
    pub about: Option<UnitId>,
    pub author: Option<Who>,
    /// A text to stand beside the verbatim one (补正).
    pub supplement: Option<TextRef>,
    pub reason: Option<String>,
}

impl Correction {
    /// The part of it that the case does not say already.
    pub fn new_to(self, case: &Case) -> Correction {
        Correction {
            patch: case.facts.new_in(&self.patch),
            unit: self.unit.filter(|unit| *unit != case.unit),
            about: self.about.filter(|about| Some(*about) != case.about),
            author: self.author.filter(|author| case.author.as_ref() != Some(author)),
            ..self
        }
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        let Correction { patch, unit, about, author, supplement, reason: _ } = self;
        *patch == Facts::default() && unit.is_none() && about.is_none() && author.is_none() && supplement.is_none()
    }
}

impl Work<'_, '_> {
    /// Records a correction. `was` is the case as it was known, and sent up, until now.
    pub fn correct(&mut self, id: CaseId, was: &Case, correction: Correction) -> Result<()> {
        let Correction { patch, unit, about, author, supplement, reason } = correction;
        let book = self.in_force()?.book;
        let office = self.desk.office();
        let mut material = misreported(was, &patch, &book.material_facts);
        for (fact, before, now) in [("unit", Some(was.unit), unit), ("about", was.about, about)] {
            if let Some(now) = now.filter(|n| Some(*n) != before && was.submitted_at.is_some())
                && book.material_facts.iter().any(|f| f == fact)
            {
                let (before, after) = (before.map(|u| office.unit_name(u)), office.unit_name(now));
                material.push(Changed { fact: fact.into(), before, after });
            }
        }
        if !material.is_empty() {
            self.hints.push(format!("报送后更正{}项主要要素，按规定记为错报", material.len()));
        }
        let mut after = was.facts.clone();
        after.merge(&patch);
        let suggested = suggest(book, &after);
        let mut extra = Extra::default();
        extra.said.extend(reason.clone().map(|reason| ("reason", reason)));
        let deed = Amend {
            patch,
            unit,
            about,
            author,
            supplement,
            reason,
            material,
            suggested: suggested.level,
            suggestion: suggested.words,
            uncovered: suggested.uncovered,
        };
        self.act(id, deed, extra)?;
        Ok(())
    }
}

/// Material facts that had been sent up otherwise. Adding what was unknown is no misreport; neither is a typo in the title.
fn misreported(was: &Case, patch: &Facts, material: &[String]) -> Vec<Changed> {
    if was.submitted_at.is_none() {
        return Vec::new();
    }
    was.facts
        .changed_by(patch)
        .into_iter()
        .filter(|(fact, before, _)| before.is_some() && material.iter().any(|m| m == fact.word()))
        .map(|(fact, before, after)| Changed { fact: fact.word().to_string(), before, after })
        .collect()
}
