//! One line of a score sheet: points, and why.

use super::facts::{Item, Matter};
use crate::rules::scoring::Points;
use crate::time::{Period, Stamp};

/// What kind of thing a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    Base,
    /// Earned with an item.
    Award,
    Fault,
    Task,
    Rate,
    /// Judged by people.
    Factor,
    /// A cap, a floor, or a period that counts for nothing.
    Bound,
}

impl Why {
    pub fn word(self) -> &'static str {
        match self {
            Why::Base => "base",
            Why::Award => "award",
            Why::Fault => "fault",
            Why::Task => "quota",
            Why::Rate => "rate",
            Why::Factor => "factor",
            Why::Bound => "bound",
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub why: Why,
    /// 采用, 任务, 扣分 …
    pub part: String,
    /// Id of the rule in the scheme.
    pub rule: String,
    /// What it is for, in the words of the scheme.
    pub says: String,
    pub clause: String,
    pub points: Points,
    /// The moment it belongs to …
    pub at: Stamp,
    /// … or the whole period it is reckoned over.
    pub over: Option<Period>,
    /// The item it concerns …
    pub matter: Option<Matter>,
    pub title: Option<String>,
    /// … where it is one of the unit's own: its points are its author's too.
    pub own_item: bool,
    /// Numbers of the acts behind it.
    pub seqs: Vec<u64>,
    /// How it was reckoned, or why it counts for nothing.
    pub note: String,
}

impl Line {
    /// A line without an item.
    pub(super) fn plain(why: Why, part: &str, rule: &str, says: &str, clause: &str, points: Points, at: Stamp) -> Line {
        Line {
            why,
            part: part.to_string(),
            rule: rule.to_string(),
            says: says.to_string(),
            clause: clause.to_string(),
            points,
            at,
            over: None,
            matter: None,
            title: None,
            own_item: false,
            seqs: Vec::new(),
            note: String::new(),
        }
    }

    /// The same line, reckoned over a period.
    pub(super) fn over(mut self, period: &Period) -> Line {
        self.over = Some(*period);
        self
    }

    /// Whether it belongs to a period: what is reckoned over a longer one does not.
    pub(super) fn within(&self, period: &Period) -> bool {
        match &self.over {
            Some(over) => period.from <= over.from && over.to <= period.to,
            None => period.contains(self.at),
        }
    }

    /// The same line, about one of the unit's own items.
    pub(super) fn about(mut self, item: &Item) -> Line {
        self.matter = Some(item.matter);
        self.title.clone_from(&item.title);
        self.own_item = true;
        self
    }

    pub(super) fn by_acts(mut self, seqs: impl IntoIterator<Item = u64>) -> Line {
        self.seqs.extend(seqs);
        self
    }

    pub(super) fn noted(mut self, note: impl Into<String>) -> Line {
        self.note = note.into();
        self
    }
}
