//! What an appraisal is reckoned from, as of a moment. Nothing is looked up elsewhere.

use crate::act::{CaseId, PaperId, PersonId, UnitId};
use crate::figures::Counts;
use crate::rules::scoring::Points;
use crate::rules::{Field, When};
use crate::time::{Period, Semesters, Stamp};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::fmt;

/// What points are earned with: a case, or a paper a unit wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Matter {
    Case(CaseId),
    Paper(PaperId),
}

impl fmt::Display for Matter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Matter::Case(id) => id.fmt(f),
            Matter::Paper(id) => id.fmt(f),
        }
    }
}

/// A unit that may be appraised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub id: UnitId,
    pub name: String,
    pub kind: String,
    pub class: Option<String>,
    /// Days on the roster.
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
}

impl Member {
    /// On the roster on the first day of a period: it owes that period's task.
    pub(super) fn owes(&self, period: &Period) -> bool {
        self.from <= period.from && self.until.is_none_or(|last| period.from <= last)
    }

    /// On the roster on any day of a period.
    pub(super) fn there_in(&self, period: &Period) -> bool {
        self.from < period.to && self.until.is_none_or(|last| period.from <= last)
    }
}

/// An adoption or a 批示.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    pub seq: u64,
    pub at: Stamp,
    pub by: String,
    pub tier: Option<String>,
    pub publication: Option<String>,
}

impl Notice {
    /// Whether it is one a rule speaks of; an empty list is any.
    pub(super) fn is_of(&self, tier: &[String], publication: &[String], by: &[String]) -> bool {
        let among = |list: &[String], word: Option<&str>| {
            list.is_empty() || word.is_some_and(|w| list.iter().any(|l| l == w.trim_matches(['《', '》'])))
        };
        among(tier, self.tier.as_deref())
            && among(publication, self.publication.as_deref())
            && among(by, Some(self.by.as_str()))
    }
}

/// A case sent up, or a paper that was adopted or instructed on. What no scheme looks at may be left out: values no condition
/// names, and, where only sums are wanted, the title and the acts by which it was sent up.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    pub matter: Matter,
    pub title: Option<String>,
    pub unit: UnitId,
    /// 实际撰写人, as named.
    pub author: Option<String>,
    pub author_id: Option<PersonId>,
    /// When it was sent up (a paper: received or issued): decides its scheme and its period.
    pub at: Stamp,
    /// The acts by which it was.
    pub seqs: Vec<u64>,
    /// Its values (ids) by field.
    pub words: BTreeMap<Field, Vec<String>>,
    pub emergency: bool,
    pub adoptions: Vec<Notice>,
    pub instructions: Vec<Notice>,
    /// Files attached: number of the act, and kind.
    pub files: Vec<(u64, String)>,
    /// Others reported the same event, and this was the first.
    pub first: bool,
}

impl Item {
    pub(super) fn satisfies(&self, when: &When) -> bool {
        let known = |field: &Field| self.words.get(field).map(Vec::as_slice).unwrap_or_default();
        when.emergency.is_none_or(|wanted| wanted == self.emergency)
            && when.any_of.iter().all(|(field, wanted)| known(field).iter().any(|value| wanted.contains(value)))
    }
}

/// A fault the records show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    LateReport,
    MissingReport,
    Incomplete,
    Misreport,
    /// Kind of the time limit.
    LateDuty(String),
}

#[derive(Debug, Clone, PartialEq)]
pub struct FaultShown {
    pub kind: FaultKind,
    pub unit: UnitId,
    pub matter: Option<Matter>,
    pub at: Stamp,
    /// When the item it concerns was sent up, if that was in the period: the scheme of that day decides, else that of `at`.
    pub sent_at: Option<Stamp>,
    pub says: String,
    pub seqs: Vec<u64>,
}

/// What people found, recorded with its 依据.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    pub seq: u64,
    pub at: Stamp,
    pub period: Period,
    pub unit: UnitId,
    /// Id in the scheme.
    pub factor: String,
    pub name: String,
    pub points: Option<Points>,
    pub note: Option<String>,
    pub basis: String,
    pub by: Option<String>,
    pub matter: Option<Matter>,
    /// When the item it concerns was sent up, if that was in the period: it belongs to that day.
    pub sent_at: Option<Stamp>,
}

/// Everything an appraisal is reckoned from but the items, of which there may be too many to stand in memory: each unit's
/// are handed over when its turn comes ([`super::Scoring::take`]).
#[derive(Debug, Clone)]
pub struct Facts {
    pub period: Period,
    pub as_of: Stamp,
    pub semesters: Semesters,
    /// In roster order.
    pub members: Vec<Member>,
    pub shown: Vec<FaultShown>,
    pub judged: Vec<Judged>,
    /// The statistics by unit, of the period asked and of every scoring period in it that is over.
    pub counts: BTreeMap<(Period, UnitId), Counts>,
}

impl Facts {
    /// 暂计: the period is not over.
    pub fn provisional(&self) -> bool {
        !self.over(&self.period)
    }

    /// Whether a period is over at the as-of: its last minute counts as its end.
    pub(super) fn over(&self, period: &Period) -> bool {
        period.end() <= self.as_of.plus_minutes(1)
    }

    /// The last minute that counts.
    pub(super) fn close_of(&self, period: &Period) -> Stamp {
        self.as_of.min(period.end().plus_minutes(-1))
    }

    /// Those on the roster in the period: each has a score.
    pub fn there(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|m| m.there_in(&self.period))
    }

    pub fn counts_of(&self, period: &Period, unit: UnitId) -> Counts {
        self.counts.get(&(*period, unit)).copied().unwrap_or_default()
    }
}
