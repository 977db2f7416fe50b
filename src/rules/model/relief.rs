//! How far a time limit may be moved, and by whom (宽限).

use super::words::RoleRef;
use crate::time::Within;
use serde::{Deserialize, Serialize};

/// What may be done to some limits. A limit that no relief names may not be moved at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relief {
    pub may: Easing,
    /// Ids of the duty rules it is for.
    pub duties: Vec<String>,
    /// Ids of the papers, quotas and watches it is for: what is owed for periods.
    pub periodic: Vec<String>,
    /// Who may sign: one who holds one of these roles that day.
    pub by: Vec<RoleRef>,
    /// How long one extension or pause may be; `None` for a waiver.
    pub at_most: Option<Within>,
    /// How often one limit may be extended or paused.
    pub times: u32,
    pub clause: String,
}

/// What is done to a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Easing {
    Extend,
    Pause,
    Waive,
}

impl Easing {
    pub fn zh(self) -> &'static str {
        match self {
            Easing::Extend => "延期",
            Easing::Pause => "暂停",
            Easing::Waive => "免除",
        }
    }
}
