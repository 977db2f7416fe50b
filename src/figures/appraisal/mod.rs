//! The annual appraisal (年度考评): a year's facts and the office's scheme in, a score sheet out, every point with the
//! acts behind it.
//!
//! Begin with [`Scoring`]: unit by unit it is given the items and gives back the lines ([`Opened`]), and ends as a
//! [`ScoreSheet`], one [`Score`] for each unit, whose lines add up to its sum; what a bound adds or takes is a line too, so
//! that nothing is left to be believed. Lines are not kept: whoever wants them has the unit reckoned again. Items are scored by the scheme in force on
//! the day they were sent up ([`crate::rules::scoring::Schemes`]); a period is closed (base, bounds, grade) by the scheme in
//! force at its end. [`People`] re-adds the same points by author. Pure: no SQL, no clock, no printing.

mod closing;
mod earning;
mod facts;
mod faults;
mod line;
mod people;
mod rank;
mod score;
mod sheet;
mod tasks;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_desk;
#[cfg(test)]
mod tests_schemes;

pub use facts::{Facts, FaultKind, FaultShown, Item, Judged, Matter, Member, Notice};
pub use line::{Line, Why};
pub use people::{People, PeopleTaken, PersonScore};
pub use score::Scoring;
pub use sheet::{Opened, PeriodScore, SchemeNamed, Score, ScoreSheet, VetoMet};

/// A period appraised: what a paper is made from.
#[derive(Debug, Clone)]
pub struct Appraised {
    pub facts: Facts,
    pub sheet: ScoreSheet,
    /// Where the rules let people be ranked.
    pub people: Option<People>,
}
