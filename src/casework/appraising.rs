//! The annual appraisal from the ledger: facts gathered as of a moment, scored, and checked before anybody sees them.
//!
//! [`Appraisal::gathered`] reads what every unit is judged by; the items of a unit are read when its turn comes and not kept.
//! A sheet is sums; the points behind one ([`Gathered::opened`]) are reckoned again for the unit asked.

mod facts;
mod items;

use crate::act::{Office, UnitId};
use crate::error::{Error, Result};
use crate::figures::appraisal::{Appraised, Facts, Member, Opened, People, PeopleTaken, ScoreSheet, Scoring};
use crate::ledger::View;
use crate::rules::Laws;
use crate::rules::scoring::Schemes;
use crate::time::{Period, Stamp};
use items::{Detail, Items};

/// What is appraised, and as of when.
#[derive(Clone, Copy)]
pub struct Appraisal<'a> {
    pub view: View<'a>,
    pub office: &'a Office,
    pub laws: &'a Laws,
    pub period: Period,
    pub as_of: Stamp,
}

/// An appraisal whose facts are gathered.
pub struct Gathered<'a> {
    appraisal: Appraisal<'a>,
    schemes: Schemes<'a>,
    facts: Facts,
    items: Items<'a>,
}

impl<'a> Appraisal<'a> {
    pub fn gathered(self) -> Result<Gathered<'a>> {
        let schemes = Schemes::of(self.laws, self.office)?;
        let governing = self.governing(&schemes);
        let items = Items::of(self, &governing)?;
        let facts = self.facts(&schemes, &governing, &items)?;
        Ok(Gathered { appraisal: self, schemes, facts, items })
    }
}

impl Gathered<'_> {
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The score sheet, refused when a sum does not hold.
    pub fn sheet(&self) -> Result<ScoreSheet> {
        let mut scoring = Scoring::new(&self.facts, &self.schemes);
        for member in self.facts.there() {
            if scoring.closing(member).is_some() {
                scoring.take(member, &self.items.of_unit(member.id, Detail::Points)?);
            } else {
                scoring.pass(member, self.items.cases_of(member.id));
            }
        }
        let sheet = scoring.finish();
        sheet.re_adds().map_err(does_not_add_up)?;
        Ok(sheet)
    }

    /// The same with the points by author; people whose names are sealed anywhere in the ledger are not named.
    ///
    /// A name that was scrubbed (抹除) protects nobody any more: it is known to no one, and an author who bears it is named
    /// like any other, which says nothing of what he once told. Nothing is hidden or counted twice by that: his points
    /// pass from the line of those not named to his own, and the sums of the units stay what they were. The commitment
    /// that is left of the name could be tried against the roster; it is not, or a scrub would be none.
    pub fn with_people(&self) -> Result<(ScoreSheet, People)> {
        let book = self.appraisal.laws.at(self.appraisal.as_of)?.book;
        if !book.stats.by_person {
            return Err(Error::refused(format!("《{}》不按个人统计（保护信息员）", book.name)).hint(
                "按单位：yuqing appraise 年度；确要列出个人，须经本人同意，在制度 [stats] 写 by_person = true 后施行",
            ));
        }
        let sealed = self.appraisal.view.sealed_names()?;
        // Co-authors are one name: one of them protected protects the line.
        let parts = |name: &str| name.split(['、', '，', ',', ' ', '@']).map(str::to_string).collect::<Vec<_>>();
        let protected = |name: &str| {
            parts(name).iter().any(|part| part.chars().count() > 1 && sealed.iter().any(|s| s.contains(part)))
        };
        let mut scoring = Scoring::new(&self.facts, &self.schemes);
        let mut people = PeopleTaken::new(protected);
        for member in self.facts.there() {
            let items = self.items.of_unit(member.id, Detail::Points)?;
            let opened = scoring.take(member, &items);
            people.take(member.id, &items, &opened.lines);
        }
        let sheet = scoring.finish();
        sheet.re_adds().map_err(does_not_add_up)?;
        let people = people.finish(&sheet);
        people.re_adds(&sheet).map_err(does_not_add_up)?;
        Ok((sheet, people))
    }

    /// Every point of one unit with the acts behind it.
    pub fn opened(&self, unit: UnitId) -> Result<Opened> {
        let there = |member: &&Member| member.id == unit;
        let Some(member) = self.facts.there().find(there) else { return Ok(Opened::default()) };
        let mut scoring = Scoring::new(&self.facts, &self.schemes);
        if scoring.closing(member).is_none() {
            return Ok(Opened::default());
        }
        Ok(scoring.take(member, &self.items.of_unit(unit, Detail::Evidence)?))
    }

    /// The whole, for a paper; without people where the rules do not let them be ranked.
    pub fn for_paper(self) -> Result<Appraised> {
        let by_person = self.appraisal.laws.at(self.appraisal.as_of)?.book.stats.by_person;
        let (sheet, people) = match by_person {
            true => self.with_people().map(|(sheet, people)| (sheet, Some(people)))?,
            false => (self.sheet()?, None),
        };
        Ok(Appraised { facts: self.facts, sheet, people })
    }
}

fn does_not_add_up(faults: Vec<String>) -> Error {
    let error = Error::ledger("数字对不上，没有出考评").hint("用 yuqing verify 核验台账");
    faults.into_iter().fold(error, Error::hint)
}
