//! Deeds that say what a case is: registered, corrected, added to, classified, filed.

use crate::act::facts::Facts;
use crate::act::id::{CaseId, PersonId, TextRef, UnitId};
use crate::time::Stamp;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub id: CaseId,
    pub unit: UnitId,
    pub about: Option<UnitId>,
    pub author: Option<Who>,
    pub facts: Facts,
    /// The verbatim text (原文). Never changed.
    pub text: TextRef,
    /// Sealed: shown only on request.
    pub informant: Option<TextRef>,
    /// Names never shown (minors, persons protected), one a line: sealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub names: Option<TextRef>,
    /// The verbatim text with those names hidden: what lists, searches and pages show in its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public: Option<TextRef>,
    /// The level the rules suggest, and how it was found.
    pub suggested: Option<String>,
    pub suggestion: Option<String>,
    /// The rules leave this cell open; a human must decide.
    #[serde(default)]
    pub uncovered: bool,
    /// Facts taken from the rulebook's defaults, not said by anybody.
    #[serde(default)]
    pub defaults: Vec<String>,
    /// The case this one stands in for, with the times it hands over.
    pub replaces: Option<CaseId>,
    pub reported_at: Stamp,
    pub submitted_at: Option<Stamp>,
}

/// A person as named: on the roster or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Who {
    pub id: Option<PersonId>,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Amend {
    pub patch: Facts,
    pub unit: Option<UnitId>,
    pub about: Option<UnitId>,
    pub author: Option<Who>,
    /// A text added beside the verbatim one (补正).
    pub supplement: Option<TextRef>,
    pub reason: Option<String>,
    /// Facts already sent up whose correction is 错报: name, before, after.
    #[serde(default)]
    pub material: Vec<Changed>,
    /// The suggestion after the change.
    pub suggested: Option<String>,
    pub suggestion: Option<String>,
    #[serde(default)]
    pub uncovered: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    pub fact: String,
    pub before: Option<String>,
    pub after: String,
}

/// Counters at a moment (阅读、转发、评论).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Snap {
    pub reads: Option<u64>,
    pub reposts: Option<u64>,
    pub comments: Option<u64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attach {
    pub name: String,
    pub size: u64,
    /// SHA-256 of the bytes, unsalted, so that the file can be compared by any tool.
    pub sha256: String,
    /// Where the file lay; the ledger keeps its hash, not always its bytes.
    pub path: Option<String>,
    /// The bytes, when kept in the ledger.
    pub kept: Option<TextRef>,
    pub captured_at: Option<Stamp>,
    /// What it is: `photo`, or a word of the office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// 拍摄人.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Note {
    pub text: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Classify {
    pub level: String,
    /// What the rules suggested at that moment.
    pub suggested: Option<String>,
    pub reason: Option<String>,
    pub facts: Facts,
    /// The level already sent up, where it is one of the rulebook's material facts: its correction is 错报.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub material: Vec<Changed>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct File {
    /// 备案号, gapless per year.
    pub number: u32,
    pub year: i32,
    pub tier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LinkCase {
    pub other: CaseId,
    /// Number of the event (事件) both belong to: the lowest case number among them names it.
    pub event: CaseId,
    pub why: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct UnlinkCase {
    pub other: CaseId,
    /// The event the case belongs to afterwards; its own id when alone.
    pub event: CaseId,
    pub reason: String,
}
