//! The score sheet: what each unit comes to, and what must add up before anything of it is printed.

use super::closing::sum;
use super::facts::Matter;
use super::line::Line;
use crate::act::UnitId;
use crate::figures::{Counts, Measure};
use crate::rules::scoring::Points;
use crate::time::{Period, Stamp};
use chrono::NaiveDate;

/// One scoring period of a unit.
#[derive(Debug, Clone, PartialEq)]
pub struct PeriodScore {
    pub period: Period,
    pub score: Points,
    pub grade: Option<String>,
    /// It is not over.
    pub provisional: bool,
}

/// A consequence that follows whatever the points say.
#[derive(Debug, Clone, PartialEq)]
pub struct VetoMet {
    pub says: String,
    pub why: String,
    pub clause: String,
    pub unranked: bool,
}

/// One unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Score {
    pub unit: UnitId,
    pub name: String,
    pub kind: String,
    pub class: Option<String>,
    /// Counts of the period asked, whatever the scheme.
    pub counts: Counts,
    /// Whether any scheme appraises it.
    pub appraised: bool,
    /// What each part comes to, in the order in which they appear.
    pub parts: Vec<(String, Points)>,
    /// Of that, earned or lost with the unit's own items: its authors' too.
    pub by_items: Points,
    /// Most decimals of any of its lines.
    pub places: u8,
    /// Cases sent up, one by one.
    pub listed: u64,
    /// Items that earned something (计分信息条数).
    pub items: u32,
    /// What the lines add up to.
    pub sum: Points,
    /// The score: the sum, or the sum over the items; rounded as the scheme says.
    pub score: Points,
    pub decimals: u8,
    pub mean: bool,
    pub grade: Option<String>,
    pub periods: Vec<PeriodScore>,
    pub vetoes: Vec<VetoMet>,
    pub pending: Vec<String>,
    /// The group it is ranked in; empty where there is one.
    pub group: String,
    /// `None`: not ranked.
    pub rank: Option<u32>,
    /// Among the first that the scheme names (先进).
    pub first: bool,
}

impl Score {
    /// The points of one part.
    pub fn part(&self, part: &str) -> Points {
        self.parts.iter().filter(|(name, _)| name == part).map(|(_, points)| *points).sum()
    }

    /// Keeps what the lines come to.
    pub(super) fn add_up(&mut self, lines: &[Line]) {
        for line in lines {
            match self.parts.iter_mut().find(|(name, _)| *name == line.part) {
                Some((_, points)) => *points += line.points,
                None => self.parts.push((line.part.clone(), line.points)),
            }
            self.places = self.places.max(line.points.places());
        }
        self.by_items = sum(lines, |l| l.own_item);
        self.sum = sum(lines, |_| true);
    }

    /// The score as printed.
    pub fn text(&self) -> String {
        self.score.fixed(self.decimals)
    }
}

/// A score opened: every point with the acts behind it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Opened {
    pub lines: Vec<Line>,
    /// Items sent up that no rule gives points for.
    pub unscored: Vec<Matter>,
}

/// A scheme, as pages name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemeNamed {
    pub name: String,
    pub clause: String,
    /// First day of 报送 it says it decides.
    pub from: Option<NaiveDate>,
    /// Number of the enactment of its rulebook.
    pub enactment: u32,
}

/// Every unit of the roster in the period.
#[derive(Debug, Clone, PartialEq)]
pub struct ScoreSheet {
    pub period: Period,
    pub as_of: Stamp,
    /// 暂计.
    pub provisional: bool,
    /// The period asked is not made of whole scoring periods: base, bounds and grades are left out.
    pub partial: bool,
    /// By group and rank.
    pub rows: Vec<Score>,
    /// Parts in the order they appear.
    pub parts: Vec<String>,
    /// Schemes that decided something.
    pub schemes: Vec<SchemeNamed>,
    /// How many people are named first.
    pub top_people: Option<u32>,
}

impl ScoreSheet {
    /// Whether any unit was given points by a scheme.
    pub fn scored(&self) -> bool {
        self.rows.iter().any(|row| row.appraised)
    }

    pub fn row(&self, unit: UnitId) -> Option<&Score> {
        self.rows.iter().find(|row| row.unit == unit)
    }

    /// Every sum that must hold before anything is printed; each fault in words.
    pub fn re_adds(&self) -> Result<(), Vec<String>> {
        let mut faults = Vec::new();
        for row in &self.rows {
            let parts: Points = self.parts.iter().map(|part| row.part(part)).sum();
            if parts != row.sum {
                faults.push(format!("{}：各部分相加{}分，合计{}分", row.name, parts.text(), row.sum.text()));
            }
            let (listed, counted) = (row.listed, row.counts.of(Measure::Submitted));
            if listed != counted {
                faults.push(format!("{}：逐条列出报送{listed}件，统计为{counted}件", row.name));
            }
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}
