//! Deeds on the office itself: its roster, rules, calendars, sources, watch and periodic duties.

use super::ending::LimitChange;
use crate::act::id::{CaseId, PersonId, TextRef, UnitId};
use crate::time::Stamp;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Init {
    pub office: String,
    /// Remembered operator, used when neither `--as` nor the environment names one.
    #[serde(default)]
    pub me: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct UnitAdd {
    pub id: UnitId,
    pub name: String,
    pub kind: String,
    pub class: Option<String>,
    pub parent: UnitId,
    /// 条: the unit above it in its line of business, where that is another than `parent` (块).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<UnitId>,
    /// First day on the roster; it owes the periods that begin on or after it.
    pub from: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct UnitRetire {
    pub id: UnitId,
    /// Last day on the roster.
    pub until: NaiveDate,
    pub reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PersonAdd {
    pub id: PersonId,
    pub name: String,
    pub unit: UnitId,
    /// Role ids held in `unit`.
    pub roles: Vec<String>,
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
    /// Office on trial or in place of another (代理).
    #[serde(default)]
    pub acting: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PersonLeave {
    pub id: PersonId,
    pub unit: UnitId,
    /// Roles given up; empty: all of them in that unit.
    pub roles: Vec<String>,
    /// Last day in office.
    pub until: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AccountAdd {
    pub id: u32,
    pub name: String,
    pub platform: String,
    pub unit: UnitId,
    pub certified_from: Option<NaiveDate>,
    /// Last certified day.
    pub certified_to: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AccountEnd {
    pub id: u32,
    pub certified_to: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RulesEnact {
    /// Enactments are numbered from 1.
    pub number: u32,
    pub rulebook: String,
    pub version: String,
    /// Decides acts whose `at` is not earlier; `None` for the first: always.
    pub from: Option<Stamp>,
    /// The whole rulebook, so that past cases keep the rules of their day.
    pub text: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CalendarImport {
    /// Imports are numbered from 1.
    pub number: u32,
    /// The whole calendar file.
    pub text: String,
    /// The notice it comes from.
    pub notice: Option<String>,
    /// Duties that were not provisional and not yet due were reckoned again too.
    pub correction: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Meet {
    pub number: u32,
    pub title: String,
    pub attendees: Vec<String>,
    pub cases: Vec<CaseId>,
    pub notes: Option<TextRef>,
}

/// A site or account the office watches, and who watches it. The same name again states it anew.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SourceAdd {
    pub id: u32,
    pub name: String,
    /// Id of the `Origin` vocabulary (网站类别).
    pub class: Option<String>,
    pub url: Option<String>,
    /// Who answers for it; none: a gap that `check` lists.
    pub unit: Option<UnitId>,
    pub person: Option<PersonId>,
    /// 重点: to be looked at every day.
    pub key: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SourceRetire {
    pub id: u32,
    pub reason: String,
}

/// Somebody looked; nothing found is a record too.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SourceVisit {
    pub ids: Vec<u32>,
    pub by: Option<PersonId>,
    pub found: u32,
}

/// What a periodic duty is: its rule, its owner and its period.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PeriodKey {
    /// Id of the paper, quota or watch; `quota` in old ledgers: any.
    pub kind: String,
    pub unit: UnitId,
    pub period: String,
    /// Where persons owe it, one by one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PeriodLimit {
    pub duty: PeriodKey,
    pub change: LimitChange,
    pub reason: String,
    pub signer: String,
    /// Done although the rules do not allow it (既成事实): on record with its breach, and the limit stays as it was.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub moves_nothing: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PeriodUrge {
    pub duty: PeriodKey,
    pub via: Option<String>,
    pub note: Option<String>,
}

/// What was read on one calendar day, and how much was found; nothing found is a record too (零发现).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WatchLog {
    pub day: NaiveDate,
    pub by: Option<String>,
    pub sites: Vec<String>,
    pub found: u32,
    pub note: Option<String>,
}

/// Somebody on watch from one moment to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WatchShift {
    pub by: String,
    pub from: Stamp,
    pub until: Stamp,
    /// What was handed over to the next.
    pub note: Option<String>,
}

/// What people found about a unit's year: a factor judged by hand (质量、领导重视、人员配备), or a fault no record shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Appraise {
    /// Key of the period it belongs to: `2026`.
    pub period: String,
    pub unit: UnitId,
    /// Id of the factor or fault in the scheme.
    pub factor: String,
    /// Its name then.
    pub name: String,
    /// Points given, as written (`2.5`); none where the rules set them or the factor has none.
    pub points: Option<String>,
    /// What it says, in words.
    pub note: Option<String>,
    /// 依据: the paper, record or inspection it rests on.
    pub basis: String,
    /// Who judged.
    pub by: Option<String>,
    /// The item it concerns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseId>,
}

/// A register kept before was taken over (导入): the file, and which acts came of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Import {
    /// Name of the file, without the folders it lay in.
    pub file: String,
    /// SHA-256 of its bytes, unsalted, so that the file can be compared by any tool.
    pub sha256: String,
    /// The sheet of a workbook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// How its characters were read: UTF-8, GB18030, xlsx …
    pub encoding: String,
    /// Lines of the file that say something, below the headings.
    pub rows: u32,
    /// Cases registered.
    pub cases: u32,
    /// Number of the first act that came of it …
    pub first: u64,
    /// … and of the last: between them lies no other.
    pub last: u64,
}
