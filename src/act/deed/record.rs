//! Deeds on the office that its summaries draw on: what its informants cover, its honours, its hours.

use crate::act::id::{CaseId, PersonId, UnitId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What an informant (信息员) is near to. Said again, it replaces what was said before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PersonProfile {
    pub id: PersonId,
    /// 行业.
    pub trades: Vec<String>,
    /// 群体.
    pub groups: Vec<String>,
    /// 片区.
    pub areas: Vec<String>,
}

/// An honour (荣誉) won, and the year it is for, which need not be the year it was given in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HonourAdd {
    pub number: u32,
    pub title: String,
    pub year: i32,
    /// Who gave it.
    pub by: Option<String>,
    pub unit: UnitId,
    pub person: Option<PersonId>,
}

/// Hours spent on one sort of work on one day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WatchWork {
    pub day: NaiveDate,
    pub by: String,
    /// Id of the `Work` vocabulary: 研判, 分析 …
    pub kind: String,
    pub minutes: u32,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cases: Vec<CaseId>,
    pub note: Option<String>,
}
