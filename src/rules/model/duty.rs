//! What is owed, by whom and by when (时限).

use super::handling::{ActPattern, When};
use super::words::RoleRef;
use crate::time::Within;
use serde::{Deserialize, Serialize};

/// From which moment a limit runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Start {
    Occurred,
    Published,
    Found,
    Reported,
    Submitted,
    /// The `at` of the act that opens the duty.
    Act,
    /// The registration, or the moment an account on the case's platform is certified if that is later; until
    /// one is there is no due time.
    Certified,
    /// The moment the addressee of the opening act signs for it (签收); until then there is no due time.
    Received,
}

/// How long.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Limit {
    Fixed(Within),
    /// To the end of the same calendar day (“同时”).
    SameDay,
    /// Said by the act that opens it (`--within`, `--due`), else this default, else the act is refused.
    Given(Option<Within>),
    /// Said by the act that opens it; where it says nothing, none, for this reason (批示未写期限).
    GivenOrNone(String),
    /// The rules give none: no due time, the reason is shown.
    None(String),
}

/// Who owes a duty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Owner {
    /// The unit of the case.
    Unit,
    /// The top unit.
    Office,
    /// The lead unit (牵头), else the unit the case was last referred to, else the unit of the case.
    Lead,
    /// The unit the opening act is addressed to.
    Target,
    /// The person whose consent or instruction opened it.
    Person,
    /// A section or group named by its role.
    Role(RoleRef),
}

/// A time limit (时限事项) that acts on a case open and meet.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct DutyRule {
    pub id: String,
    /// `first_report`, `follow_up`, `countersign`, `filing`, `receive`, `handle`, `first_reply`, `reply`, … (open list).
    pub kind: String,
    /// 首报 …
    pub name: String,
    pub opens: Vec<ActPattern>,
    /// Judged on the case as the opening act leaves it; an open duty for which it stops holding is withdrawn.
    pub when: When,
    pub start: Start,
    pub within: Limit,
    pub owner: Owner,
    pub met_by: Vec<ActPattern>,
    /// Ends it without meeting it (终报 ends 续报).
    pub ended_by: Vec<ActPattern>,
    /// An opening act while one is open: open another (true, e.g. one per slip) or leave it (false).
    pub several: bool,
    /// Owed once in a case: after it was met, a later opening act opens nothing; and if an act that meets it
    /// already stands when it opens (filed before handling began, sent up before it was found to be an
    /// emergency), it opens as met at that act's `at`.
    pub once: bool,
    /// Id of a duty rule whose due time this one must not pass (an internal limit inside a public one).
    pub inside: Option<String>,
    /// Once overdue it stays, even if its condition stops holding; only a decision (`limit`) ends it.
    pub lasting: bool,
    pub clause: String,
}

impl DutyRule {
    /// Whether the act that opens it may say by when.
    pub fn takes_a_limit(&self) -> bool {
        matches!(self.within, Limit::Given(_) | Limit::GivenOrNone(_))
    }
}
