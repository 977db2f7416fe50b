//! Deeds on papers.

use super::intake::{Attach, Who};
use crate::act::Masthead;
use crate::act::id::{CaseId, PaperId, TextRef, UnitId};
use crate::time::Stamp;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PaperDraft {
    pub id: PaperId,
    pub kind: String,
    pub title: String,
    pub unit: UnitId,
    /// Key of the period, for a periodic paper.
    pub period: Option<String>,
    pub cases: Vec<CaseId>,
    pub meeting: Option<u32>,
    /// Whom it is addressed to, where each unit of a list gets one of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addressee: Option<UnitId>,
    pub body: TextRef,
    /// The figures as laid, with their members (JSON).
    pub figures: Option<TextRef>,
    pub as_of: Stamp,
    pub author: Option<Who>,
    /// Cases named again on purpose (续) though an earlier issue named them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub continued: Vec<CaseId>,
    /// The template it was written with, where it was not the built-in one of its kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<TemplateUsed>,
}

/// A template of the office's own, by its name and content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TemplateUsed {
    /// File name, without the folder.
    pub name: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub digest: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PaperEdit {
    pub body: TextRef,
    /// Drawn anew from the ledger (figures and as-of too), or only the text changed.
    pub figures: Option<TextRef>,
    pub as_of: Option<Stamp>,
    pub author: Option<Who>,
    /// The template it was written anew with, where it was not the built-in one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<TemplateUsed>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PaperIssue {
    /// Number in its series and year.
    pub number: Option<u32>,
    pub year: i32,
    /// Number over all years (总第N期).
    pub total: Option<u32>,
    /// Series it is numbered in (刊名 or 机关代字).
    #[serde(default)]
    pub series: Option<String>,
    /// As printed: 第3期, 青退〔2026〕5号.
    pub label: Option<String>,
    pub signer: Option<String>,
    /// The frozen text.
    pub body: TextRef,
    pub as_of: Stamp,
    /// Number and hash of the last act it was made from.
    pub head: u64,
    pub head_hash: String,
    /// Cases its figures count, as runs (year, first number, last number).
    #[serde(default)]
    pub members: Vec<(i32, u32, u32)>,
    /// An issue whose numbers were wrong, made again (更正).
    #[serde(default)]
    pub corrects: Option<PaperId>,
    /// What stands above and below the text. Ledgers of the first version did not keep it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub masthead: Option<Masthead>,
}

/// An issued paper printed again; the frozen text stays as it is, the copy carries the mark.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PaperPrint {
    /// Reprints are counted from 1.
    pub copy: u32,
    pub reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PaperReceive {
    pub id: PaperId,
    pub kind: String,
    pub title: String,
    pub unit: UnitId,
    pub period: Option<String>,
    pub attachment: Option<Attach>,
}

/// A paper begins to go round: its readers, in the order they read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Circulate {
    pub readers: Vec<String>,
}

/// One reader has read it, and may have written on it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CirculateRead {
    pub reader: String,
    /// 批示 or 阅示 as written.
    pub note: Option<String>,
    /// Cases the note was passed on to as an instruction.
    #[serde(default)]
    pub cases: Vec<CaseId>,
    /// Whose instruction it is: town, county, city, province, central.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tier: Option<String>,
}
