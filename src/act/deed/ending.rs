//! Deeds that end or undo something: closed, reopened, void, taken back, scrubbed; limits changed.

use crate::act::id::{CaseId, TextRef};
use crate::act::outcome::Ended;
use crate::time::Stamp;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Close {
    pub result: Option<String>,
    /// Slips still out when it was closed: they end with the case, by year and number.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slips: Vec<(i32, u32)>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reopen {
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Void {
    pub reason: String,
    pub replaced_by: Option<CaseId>,
    /// Its acts are repeated on the case that stands in for it, and count there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub repeated: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Withdraw {
    /// Number of the act taken back.
    pub seq: u64,
    pub reason: String,
}

/// What `limit` does to a duty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LimitChange {
    Extend {
        due_at: Stamp,
    },
    /// Its clock stands still from the act's `at`, until `until` at the latest (the cap): its due time is that of a
    /// resumption at the cap. `due_before` is what it was.
    Pause {
        until: Stamp,
        due_before: Stamp,
        due_at: Stamp,
    },
    Resume {
        due_at: Stamp,
    },
    End {
        how: Ended,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LimitDuty {
    pub n: u32,
    pub change: LimitChange,
    pub reason: String,
    pub signer: String,
    /// Done although the rules do not allow it (既成事实): on record with its breach, and the limit stays as it was.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub moves_nothing: bool,
}

/// Duties reckoned again by a calendar or an account that became known; the new times are in the outcome.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Recompute {
    pub because: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Scrub {
    /// `informant`, `message` …
    pub what: String,
    pub texts: Vec<u64>,
    pub reason: String,
    /// Texts in which a scrubbed name stands, by number, each with a copy without it: shown in its place from now on, since
    /// nobody will know any more what to hide.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shown: Vec<(u64, TextRef)>,
}
