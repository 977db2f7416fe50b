//! Deeds by which a case is handed on, worked on and answered.

use super::intake::Who;
use crate::act::id::{PersonId, TextRef, UnitId};
use crate::time::Stamp;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Refer {
    /// 流转单 number in its year.
    pub year: i32,
    pub number: u32,
    pub to: UnitId,
    pub lead: bool,
    pub with: Vec<UnitId>,
    pub boundary: Option<String>,
    pub note: Option<String>,
    /// Units that get a copy (抄送): those above the addressees by territory and by line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<UnitId>,
}

/// A slip on paper: its number never changes, and the second copy says that it is one (重打).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReferPrint {
    pub year: i32,
    pub number: u32,
    /// 1 for the first.
    pub copy: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReferWithdraw {
    pub year: i32,
    pub number: u32,
    pub reason: String,
    /// The slip of the lead unit (牵头).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lead: bool,
    /// In whose name, where that is not the operator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<PersonId>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Receive {
    pub unit: UnitId,
    pub by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Handle {
    pub unit: UnitId,
    pub result: String,
    pub plan: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Return {
    pub unit: UnitId,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Urge {
    pub duty: Option<u32>,
    pub via: Option<String>,
    pub note: Option<String>,
}

/// A person concerned (涉事人). The same number again states it anew.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Concern {
    pub number: u32,
    /// Sealed: it is shown in full only where the rules let it.
    pub name: TextRef,
    /// 职务.
    pub post: Option<String>,
    pub age: Option<u32>,
    /// Holds a post the public knows him by.
    pub public: bool,
    /// Who confirmed who he is; none: not confirmed.
    pub confirmed_by: Option<String>,
    pub confirmed_at: Option<Stamp>,
}

/// Private correspondence with the person: sealed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Message {
    pub text: TextRef,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplyDraft {
    pub text: TextRef,
    /// Meant as a holding reply (先行回复).
    pub holding: bool,
    /// Who wrote it, for the rule that no one consents to his own text.
    pub author: Option<Who>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplyHold {
    pub text: TextRef,
    pub accounts: Vec<u32>,
    pub via: Option<String>,
    /// Who answers, where that is not the operator (网络发言人).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<PersonId>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplySend {
    pub text: TextRef,
    pub accounts: Vec<u32>,
    pub via: Option<String>,
    /// Who answers, where that is not the operator (网络发言人).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<PersonId>,
    /// What sort of answer it is, a word of the office: 说明回复, 跟帖 …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Publish {
    pub place: String,
    pub url: Option<String>,
    pub text: TextRef,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MeasureSet {
    pub number: u32,
    pub what: String,
    pub owner: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MeasureDone {
    pub number: u32,
    pub result: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Satisfaction {
    Satisfied,
    Basically,
    Unsatisfied,
    /// 未评价: asked, and no answer given.
    Unrated,
}

impl Satisfaction {
    /// Whether the person said anything.
    pub fn is_answer(self) -> bool {
        self != Satisfaction::Unrated
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rate {
    pub satisfaction: Satisfaction,
    pub note: Option<String>,
}
