//! How an office turns a year's work into points (考评办法): data, so that what a village gets for a piece the county took is
//! read off the office's own paper and never off the program.
//!
//! [`Scheme`] is one such paper; [`Schemes`] says which of them decides a moment; [`Points`] are exact. What the points
//! come to is reckoned in `figures::appraisal`.

mod in_force;
mod points;

pub use in_force::{Dated, Schemes};
pub use points::Points;

use super::model::{Term, When};
use crate::time::PeriodKind;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One way of scoring (考评办法), with the day from which it decides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Scheme {
    pub name: String,
    pub clause: String,
    /// First day it decides; `None`: as long as its rulebook is in force.
    pub from: Option<NaiveDate>,
    /// Kinds of unit appraised; empty: every unit but the office itself.
    pub units: Vec<String>,
    /// The period that is closed with base, cap, floor and grade (计分周期).
    pub period: PeriodKind,
    /// Given in every such period (基础分).
    pub base: Points,
    pub floor: Option<Points>,
    pub cap: Option<Points>,
    /// The same over a whole year of shorter periods.
    pub year_floor: Option<Points>,
    pub year_cap: Option<Points>,
    /// 得分＝总分÷计分信息条数, not the sum.
    pub mean: bool,
    /// Decimals of the score; rank and grade go by the score as rounded.
    pub decimals: u8,
    pub groups: Groups,
    /// What parts two units of the same score, in order; empty: they share the rank.
    pub tie_break: Vec<TieBreak>,
    /// How many units and people are named first (先进单位, 先进个人); those level with the last are named too.
    pub top_units: Option<u32>,
    pub top_people: Option<u32>,
    pub parts: Vec<Part>,
    pub awards: Vec<Award>,
    pub faults: Vec<FaultRule>,
    pub quotas: Vec<QuotaScore>,
    pub rates: Vec<RateScore>,
    pub factors: Vec<Factor>,
    pub vetoes: Vec<Veto>,
    /// Highest first.
    pub grades: Vec<Grade>,
}

impl Scheme {
    /// Whether it gives or takes any points at all. One that only names what people judge by hand does not.
    pub fn has_points(&self) -> bool {
        !self.base.is_zero()
            || !self.awards.is_empty()
            || !self.faults.is_empty()
            || !self.quotas.is_empty()
            || !self.rates.is_empty()
            || self.factors.iter().any(|f| f.range.is_some())
    }

    /// Whether units of a kind are appraised by it.
    pub fn covers(&self, kind: &str) -> bool {
        match self.units.is_empty() {
            true => kind != super::lists::OFFICE,
            false => self.units.iter().any(|k| k == kind),
        }
    }

    /// The settings of a part; one that is only named has neither cap nor floor and adds everything up.
    pub fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|p| p.name == name)
    }

    /// What people may put in by hand: factors and faults that no record shows.
    pub fn by_hand(&self) -> impl Iterator<Item = ByHand<'_>> {
        let faults = self.faults.iter().filter(|f| f.found.is_none()).map(ByHand::Fault);
        self.factors.iter().map(ByHand::Factor).chain(faults)
    }
}

/// Which units are ranked among themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Groups {
    #[default]
    All,
    /// By unit class (乡镇、一类部门 …).
    Class,
    /// By unit kind.
    Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TieBreak {
    Submitted,
    Adopted,
}

/// A part of the score (采用分, 任务分 …) with its own bounds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Part {
    pub name: String,
    pub cap: Option<Points>,
    pub floor: Option<Points>,
    /// Over which period cap and floor hold; `None`: the scheme's.
    pub per: Option<PeriodKind>,
    /// Of what one item earns in this part only the highest counts (就高不累计).
    pub highest: bool,
}

/// What earns points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Earns {
    /// An item sent up.
    Submit,
    /// An item sent up that was neither adopted nor instructed on.
    Unadopted,
    /// Each adoption of an item or a paper.
    Adopt,
    /// Each 批示.
    Instruct,
    /// An item with a file of one of these kinds (photo …), once.
    Attach(Vec<String>),
    /// The first item of an event that others reported too.
    First,
}

/// Points for a fact. Of the awards for one fact the first that fits counts; files and firsts add to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Award {
    pub id: String,
    pub name: String,
    pub part: String,
    pub on: Earns,
    pub when: When,
    /// Of an adoption or 批示: its tier, publication, body. Empty: any.
    pub tier: Vec<String>,
    pub publication: Vec<String>,
    pub by: Vec<String>,
    pub points: Points,
    pub clause: String,
}

/// A fault the records themselves show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Found {
    /// 迟报.
    LateReport,
    /// 漏报: known from elsewhere, never reported by the unit it concerns.
    MissingReport,
    /// 要素漏报.
    Incomplete,
    /// 错报: a material fact corrected after it was sent up.
    Misreport,
    /// A time limit of one of these kinds done late or not at all.
    LateDuty(Vec<String>),
}

/// Points taken off for a fault.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FaultRule {
    pub term: Term,
    pub part: String,
    /// `None`: a human finding, recorded with its 依据.
    pub found: Option<Found>,
    /// Taken off in all for the first, second … time in a year; the last holds for every further one. Not above zero.
    pub off: Vec<Points>,
    /// Taken off what the item earned, in percent.
    pub percent: Option<Points>,
    /// All else earned in the scoring period is lost.
    pub voids_period: bool,
    pub clause: String,
}

impl FaultRule {
    /// What the `nth` time (from 1) costs.
    pub fn cost(&self, nth: usize) -> Points {
        nth_of(&self.off, nth)
    }
}

fn nth_of(points: &[Points], nth: usize) -> Points {
    points.get(nth.max(1) - 1).or(points.last()).copied().unwrap_or_default()
}

/// What is counted against a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Counted {
    Submitted,
    /// Items (and papers) adopted as `tier`, `publication` and `by` say.
    Adopted,
    /// Points earned by items.
    Points,
}

/// A task (报送任务) of every period: reward when met, penalty when not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QuotaScore {
    pub id: String,
    pub name: String,
    pub part: String,
    pub period: PeriodKind,
    pub counted: Counted,
    pub at_least: u32,
    pub when: When,
    pub tier: Vec<String>,
    pub publication: Vec<String>,
    pub by: Vec<String>,
    /// Given when met; nothing otherwise.
    pub full: Points,
    /// For each piece (or point) short. Not above zero.
    pub each_missing: Points,
    /// For the first, second … period of a year not met. Not above zero.
    pub missed: Vec<Points>,
    pub clause: String,
}

impl QuotaScore {
    /// What the `nth` period (from 1) not met costs.
    pub fn cost(&self, nth: usize) -> Points {
        nth_of(&self.missed, nth)
    }
}

/// Points for a rate of the statistics, judged unrounded when the scoring period is over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RateScore {
    pub id: String,
    pub name: String,
    pub part: String,
    /// A key of [`super::lists::RATES`].
    pub rate: String,
    pub bound: Bound,
    pub points: Points,
    pub clause: String,
}

/// In hundredths of a percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Bound {
    Below(u64),
    AtLeast(u64),
}

/// What people judge (质量, 领导重视程度, 人员配备情况).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Factor {
    pub term: Term,
    pub part: String,
    /// Least and most points; `None`: judged in words, without points.
    pub range: Option<(Points, Points)>,
    /// Several times in a period; else once.
    pub several: bool,
    pub clause: String,
}

/// Something entered by hand.
#[derive(Debug, Clone, Copy)]
pub enum ByHand<'a> {
    Factor(&'a Factor),
    Fault(&'a FaultRule),
}

impl<'a> ByHand<'a> {
    pub fn term(&self) -> &'a Term {
        match self {
            ByHand::Factor(f) => &f.term,
            ByHand::Fault(f) => &f.term,
        }
    }

    pub fn clause(&self) -> &'a str {
        match self {
            ByHand::Factor(f) => &f.clause,
            ByHand::Fault(f) => &f.clause,
        }
    }
}

/// When a consequence follows that no points can mend (一票否决, 通报批评).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Trigger {
    /// Faults of these kinds, so many times.
    Faults { ids: Vec<String>, times: u32 },
    /// A task missed so many periods in a row.
    MissedInARow { id: String, times: u32 },
    /// The score of the period below this.
    Below(Points),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Veto {
    pub says: String,
    pub trigger: Trigger,
    /// The unit is not ranked.
    pub unranked: bool,
    pub clause: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grade {
    pub name: String,
    /// `None`: whatever is below the others.
    pub at_least: Option<Points>,
}
