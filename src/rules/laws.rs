//! The rules and calendars of one office, each in force from its day.

use super::Rulebook;
use super::read::read;
use crate::act::Office;
use crate::error::{Error, Result};
use crate::time::{Calendar, Stamp};
use std::cell::OnceCell;
use std::sync::Arc;

/// Rulebooks that come with the program: id and text. They bind nobody until enacted.
pub const SHIPPED: &[(&str, &str)] = &[
    ("veterans-town", include_str!("../../rulebooks/veterans-town.toml")),
    ("school", include_str!("../../rulebooks/school.toml")),
    ("township", include_str!("../../rulebooks/township.toml")),
    ("data-bureau", include_str!("../../rulebooks/data-bureau.toml")),
    ("livelihood-column", include_str!("../../rulebooks/livelihood-column.toml")),
    ("monitoring-centre", include_str!("../../rulebooks/monitoring-centre.toml")),
    ("agency", include_str!("../../rulebooks/agency.toml")),
];

/// The text of a rulebook that comes with the program.
pub fn shipped(id: &str) -> Option<&'static str> {
    SHIPPED.iter().find(|(name, _)| *name == id).map(|(_, text)| *text)
}

struct Enacted {
    number: u32,
    from: Option<Stamp>,
    label: String,
    /// `None`: nobody has asked the ledger for it, because the book is there.
    text: Option<Arc<str>>,
    book: OnceCell<Rulebook>,
    /// The book was read once before, and not from this text.
    kept: bool,
}

/// What decides an act: read from the acts that enacted it, each text parsed at most once and only when asked for.
pub struct Laws {
    enacted: Vec<Enacted>,
    calendars: Vec<(Stamp, u32, String)>,
    /// Calendars built so far, by overlays and number of imports.
    built: OnceCell<Vec<(u32, Calendar)>>,
}

/// One rulebook in force, with the number of its enactment.
#[derive(Clone, Copy)]
pub struct InForce<'a> {
    pub number: u32,
    pub book: &'a Rulebook,
}

fn no_rules() -> Error {
    Error::ledger("台账里没有施行的制度").hint("yuqing rules enact 文件 --from 日期")
}

impl Laws {
    pub fn of(office: &Office) -> Laws {
        Laws {
            enacted: office
                .enactments
                .iter()
                .map(|e| Enacted {
                    number: e.number,
                    from: e.from,
                    label: format!("{} {}", e.rulebook, e.version),
                    text: e.text.clone(),
                    book: OnceCell::new(),
                    kept: false,
                })
                .collect(),
            calendars: office.calendars.iter().map(|(at, c)| (*at, c.number, c.text.clone())).collect(),
            built: OnceCell::new(),
        }
    }

    /// The book of an enactment as it was read before: its text need not be.
    pub fn keep(&mut self, number: u32, book: Rulebook) {
        if let Some(enacted) = self.enacted.iter_mut().find(|e| e.number == number) {
            (enacted.book, enacted.kept) = (OnceCell::from(book), true);
        }
    }

    /// The text of an enactment, where the office does not bring it.
    pub fn supply(&mut self, number: u32, text: Arc<str>) {
        if let Some(enacted) = self.enacted.iter_mut().find(|e| e.number == number) {
            enacted.text = Some(text);
        }
    }

    /// The books that had to be read from their text, by the number of their enactment.
    pub fn read_from_text(&self) -> impl Iterator<Item = (u32, &Rulebook)> {
        let read = self.enacted.iter().filter(|e| !e.kept);
        read.filter_map(|e| Some((e.number, e.book.get()?)))
    }

    /// These, if the office has neither enacted nor learnt more since; else those it has by now, with what is known of these.
    pub fn still_of(self, office: &Office) -> Laws {
        if self.are_of(office) {
            return self;
        }
        let mut now = Laws::of(office);
        for known in self.enacted {
            if let Some(enacted) = now.enacted.iter_mut().find(|e| e.number == known.number) {
                *enacted = known;
            }
        }
        now
    }

    /// Whether the office has neither enacted nor learnt anything else.
    pub fn are_of(&self, office: &Office) -> bool {
        let enacted = self.enacted.iter().map(|e| e.number).eq(office.enactments.iter().map(|e| e.number));
        let learnt = self.calendars.iter().map(|c| c.1).eq(office.calendars.iter().map(|c| c.1.number));
        enacted && learnt
    }

    /// The rulebook that decides an act at `at`: the last enacted whose day has come.
    pub fn at(&self, at: Stamp) -> Result<InForce<'_>> {
        let in_force = self.enacted.iter().rev().find(|e| e.from.is_none_or(|from| from <= at));
        self.parsed(in_force.or(self.enacted.first()).ok_or_else(no_rules)?)
    }

    /// The rulebook enacted last.
    pub fn last(&self) -> Result<InForce<'_>> {
        self.parsed(self.enacted.last().ok_or_else(no_rules)?)
    }

    /// The enactment with this number, which duties opened under it keep.
    pub fn number(&self, number: u32) -> Result<InForce<'_>> {
        let enacted = self
            .enacted
            .iter()
            .find(|e| e.number == number)
            .ok_or_else(|| Error::ledger(format!("台账里没有第{number}次施行的制度")))?;
        self.parsed(enacted)
    }

    fn parsed<'a>(&'a self, enacted: &'a Enacted) -> Result<InForce<'a>> {
        if enacted.book.get().is_none() {
            let text = enacted.text.as_deref().unwrap_or_default();
            let book = read(text, &enacted.label).map_err(|faults| {
                let listed = faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n  ");
                Error::ledger(format!("台账里施行的制度读不懂：\n  {listed}"))
            })?;
            let _ = enacted.book.set(book);
        }
        match enacted.book.get() {
            Some(book) => Ok(InForce { number: enacted.number, book }),
            None => Err(Error::ledger("台账里施行的制度读不懂")),
        }
    }

    /// The calendar as known by now: every import applied, the rulebook's overlays in force. The number is that of
    /// the last import (0: the built-in data).
    pub fn calendar(&self, book: &Rulebook) -> Result<(u32, Calendar)> {
        self.calendar_known_by(book, None)
    }

    /// The calendar as it was known at a moment.
    pub fn calendar_known_by(&self, book: &Rulebook, known_by: Option<Stamp>) -> Result<(u32, Calendar)> {
        let layers = match self.built.get() {
            Some(layers) => layers,
            None => {
                let layers = self.build()?;
                self.built.get_or_init(|| layers)
            }
        };
        let count = match known_by {
            None => self.calendars.len(),
            Some(t) => self.calendars.iter().filter(|(at, ..)| *at <= t).count(),
        };
        let (number, calendar) = &layers[count];
        let mut calendar = calendar.clone();
        for overlay in &book.overlays {
            calendar = calendar.with_overlay(overlay).map_err(Error::ledger)?;
        }
        Ok((*number, calendar))
    }

    /// The built-in calendar, then one more layer for each import.
    fn build(&self) -> Result<Vec<(u32, Calendar)>> {
        let mut layers = vec![(0, Calendar::national())];
        let mut calendar = Calendar::national();
        for (_, number, text) in &self.calendars {
            let parsed = Calendar::parse(text).map_err(|faults| {
                let listed = faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("；");
                Error::ledger(format!("台账里第{number}次导入的日历读不懂：{listed}"))
            })?;
            calendar = calendar.with(&parsed);
            layers.push((*number, calendar.clone()));
        }
        Ok(layers)
    }
}
