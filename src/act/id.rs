//! Numbers of things. An id is typed at the edge and travels inward as itself.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A case: the year of its registration and its number in that year (gapless from 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CaseId {
    pub year: i32,
    pub number: u32,
}

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}-{:04}", self.year, self.number))
    }
}

/// A paper, from its draft on: `P2026-0003`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PaperId {
    pub year: i32,
    pub number: u32,
}

impl fmt::Display for PaperId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("P{}-{:04}", self.year, self.number))
    }
}

/// Splits `2026-0012` (full-width digits too) into year and number; `None` when it is not of that form.
pub(crate) fn year_and_number(text: &str) -> Option<(i32, u32)> {
    let (year, number) = text.split_once('-')?;
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if year.len() != 4 || !digits(year) || !digits(number) {
        return None;
    }
    Some((year.parse().ok()?, number.parse().ok().filter(|n| *n > 0)?))
}

impl CaseId {
    /// Reads the full form `2026-0012`.
    pub fn parse(text: &str) -> Option<CaseId> {
        year_and_number(text).map(|(year, number)| CaseId { year, number })
    }
}

impl PaperId {
    /// Reads the full form `P2026-0003` (also `p2026-3`).
    pub fn parse(text: &str) -> Option<PaperId> {
        let rest = text.strip_prefix(['P', 'p'])?;
        year_and_number(rest).map(|(year, number)| PaperId { year, number })
    }
}

/// A unit of the roster; 1 is the office itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UnitId(pub u32);

impl UnitId {
    /// The top unit, created with the ledger.
    pub const OFFICE: UnitId = UnitId(1);
}

/// A person of the roster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonId(pub u32);

/// A text kept beside the acts: its row and the commitment SHA-256(salt ‖ bytes) in hex.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextRef {
    pub id: u64,
    pub sha256: String,
}

/// What an act is about. Acts of one subject are folded together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// Roster, rules, calendars, meetings, and limits on periodic duties.
    Office,
    Case(CaseId),
    Paper(PaperId),
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Subject::Office => f.write_str("office"),
            Subject::Case(id) => write!(f, "case:{id}"),
            Subject::Paper(id) => write!(f, "paper:{id}"),
        }
    }
}

impl Subject {
    /// Reads the stored form; `None` when the ledger holds something this version does not know.
    pub fn parse(text: &str) -> Option<Subject> {
        if text == "office" {
            return Some(Subject::Office);
        }
        match text.split_once(':')? {
            ("case", id) => CaseId::parse(id).map(Subject::Case),
            ("paper", id) => PaperId::parse(id).map(Subject::Paper),
            _ => None,
        }
    }
}
