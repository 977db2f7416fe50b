//! Deeds that send a case up, and the consents they need.

use crate::act::id::{CaseId, PersonId, TextRef, UnitId};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Escalate {
    /// Recipient ids of the rulebook.
    pub to: Vec<String>,
    /// Of those, the ones that count as 报送.
    pub counted: Vec<String>,
    /// Of those, the ones the matter is now with, for settlement (已提交上级).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forwarded: Vec<String>,
    pub via: String,
    /// The text sent, where it is not the verbatim one (a leader's revision).
    pub text: Option<TextRef>,
    /// Elements still missing when it was sent.
    #[serde(default)]
    pub incomplete: Vec<String>,
    /// Said by telephone or message: who told whom what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<Call>,
}

/// A report by telephone or message (电话报告).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    pub caller: Option<String>,
    pub callee: Option<String>,
    pub content: Option<String>,
}

/// The number under which a higher body took a case in (备案回执).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EscalateReceipt {
    /// Recipient id.
    pub to: String,
    pub number: String,
}

/// What a higher body did about a case that was laid before it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EscalateAnswer {
    /// Recipient id.
    pub to: String,
    pub result: String,
}

/// A consent; what it covers is bound by `over`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Approve {
    /// The gated act: escalate, reply, paper, refer, close.
    pub purpose: String,
    pub by: PersonId,
    /// Role by which he consents.
    pub role: String,
    /// Stood in for the role the gate names (代审).
    #[serde(default)]
    pub deputy: bool,
    pub gates: Vec<String>,
    /// 纸质, 平台 …
    pub manner: String,
    /// SHA-256 of what was laid before him.
    pub over: String,
    /// Rank of the level then; a higher one later voids the consent.
    pub rank: Option<u8>,
    /// Recipients laid with it.
    #[serde(default)]
    pub recipients: Vec<String>,
    /// 修改后同意: the leader's text.
    pub text: Option<TextRef>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Refuse {
    pub purpose: String,
    pub by: PersonId,
    pub role: String,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ApproveOral {
    pub purpose: String,
    pub by: PersonId,
    pub role: String,
    #[serde(default)]
    pub deputy: bool,
    pub gates: Vec<String>,
    pub manner: String,
    pub rank: Option<u8>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Countersign {
    pub purpose: String,
    pub by: PersonId,
    /// Number of the oral consent it puts on paper.
    pub oral: u64,
    /// SHA-256 of the text actually sent.
    pub over: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Follow {
    /// 续报一, 续报二 …
    pub number: u32,
    pub text: TextRef,
    /// 终报.
    #[serde(rename = "final")]
    pub last: bool,
    pub to: Vec<String>,
    pub via: String,
}

/// 采用 by a higher body. On a case or a paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Adopt {
    pub by: String,
    /// town, county, city, province, central.
    pub tier: String,
    pub publication: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Instruct {
    pub by: String,
    pub text: String,
    /// The unit charged with it, where it names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<UnitId>,
    /// Whose it is: town, county, city, province, central.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tier: Option<String>,
    /// Of one written on a paper: the cases it was passed on to, each with an instruction of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cases: Vec<CaseId>,
}
