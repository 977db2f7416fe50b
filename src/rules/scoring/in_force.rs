//! Which scheme decides: the one of the rulebook in force, by the day an item was sent up.

use super::Scheme;
use crate::act::Office;
use crate::error::Result;
use crate::rules::{Laws, Rulebook};
use crate::time::Stamp;

/// A scheme with the rulebook it stands in.
#[derive(Debug, Clone, Copy)]
pub struct Dated<'a> {
    pub scheme: &'a Scheme,
    pub book: &'a Rulebook,
    /// Number of the enactment.
    pub enactment: u32,
}

/// Every scheme of every rulebook enacted.
#[derive(Debug, Default)]
pub struct Schemes<'a> {
    /// By enactment, in order.
    enacted: Vec<(Option<Stamp>, Vec<Dated<'a>>)>,
}

impl<'a> Schemes<'a> {
    pub fn of(laws: &'a Laws, office: &Office) -> Result<Schemes<'a>> {
        let mut enacted = Vec::new();
        for enactment in &office.enactments {
            let in_force = laws.number(enactment.number)?;
            let of = |scheme| Dated { scheme, book: in_force.book, enactment: in_force.number };
            enacted.push((enactment.from, in_force.book.scoring.iter().map(of).collect()));
        }
        Ok(Schemes { enacted })
    }

    /// For tests and tables: schemes of one rulebook.
    pub fn alone(book: &'a Rulebook) -> Schemes<'a> {
        let of = |scheme| Dated { scheme, book, enactment: 1 };
        Schemes { enacted: vec![(None, book.scoring.iter().map(of).collect())] }
    }

    /// The scheme that decides what a unit of a kind did at a moment: of the rulebook then in force, the one whose own day
    /// came last. Where that rulebook gives the unit no points, a later one decides if it says itself that it reaches back
    /// that far. What a scheme gave points for is never decided anew by a later one.
    pub fn at(&self, at: Stamp, kind: &str) -> Option<Dated<'a>> {
        let begun = |dated: &&Dated| dated.scheme.from.is_none_or(|from| from <= at.date());
        let ours = |dated: &&Dated| dated.scheme.covers(kind);
        let reign = self.enacted.iter().rposition(|(from, _)| from.is_none_or(|from| from <= at)).unwrap_or(0);
        let then = self.enacted.get(reign).map(|(_, schemes)| schemes.as_slice()).unwrap_or_default();
        let latest = then.iter().filter(ours).filter(begun).max_by_key(|dated| dated.scheme.from);
        let later = self.enacted.iter().skip(reign + 1).flat_map(|(_, schemes)| schemes);
        let reaching = || later.filter(ours).filter(|d| d.scheme.from.is_some()).find(begun);
        latest.filter(|dated| dated.scheme.has_points()).or_else(reaching).or(latest).copied()
    }

    /// Whether any scheme gives points.
    pub fn any_points(&self) -> bool {
        self.enacted.iter().flat_map(|(_, schemes)| schemes).any(|dated| dated.scheme.has_points())
    }
}
