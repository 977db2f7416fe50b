//! What a case is made of: each thing done to it, as the case remembers it.

use crate::act::deed::*;
use crate::act::id::{CaseId, PersonId, TextRef, UnitId};
use crate::act::outcome::{Breach, ConsentUsed};
use crate::act::{Act, Deed};
use crate::time::Stamp;

/// One sending up.
#[derive(Debug, Clone, PartialEq)]
pub struct Sent {
    pub seq: u64,
    pub at: Stamp,
    pub to: Vec<String>,
    pub counted: bool,
    pub via: String,
    pub consents: Vec<ConsentUsed>,
}

/// A consent or its refusal.
#[derive(Debug, Clone, PartialEq)]
pub struct Approval {
    pub seq: u64,
    pub at: Stamp,
    pub purpose: String,
    pub by: PersonId,
    pub role: String,
    pub deputy: bool,
    pub gates: Vec<String>,
    pub oral: bool,
    pub manner: String,
    /// Hash of what it covers; `None` for an oral one, which binds the case.
    pub over: Option<String>,
    pub rank: Option<u8>,
    pub recipients: Vec<String>,
    pub refused: Option<String>,
    /// Number and moment of the written one that followed an oral one.
    pub countersigned: Option<(u64, Stamp)>,
}

impl Approval {
    /// The consent or refusal an act gives, if it is one.
    pub(in crate::act) fn from(act: &Act, deed: &Deed) -> Option<Approval> {
        let blank = |purpose: &str, by, role: &str| Approval {
            seq: act.seq,
            at: act.at,
            purpose: purpose.to_string(),
            by,
            role: role.to_string(),
            deputy: false,
            gates: Vec::new(),
            oral: false,
            manner: String::new(),
            over: None,
            rank: None,
            recipients: Vec::new(),
            refused: None,
            countersigned: None,
        };
        match deed {
            Deed::Approve(d) => Some(Approval {
                deputy: d.deputy,
                gates: d.gates.clone(),
                manner: d.manner.clone(),
                over: Some(d.over.clone()),
                rank: d.rank,
                recipients: d.recipients.clone(),
                ..blank(&d.purpose, d.by, &d.role)
            }),
            Deed::ApproveOral(d) => Some(Approval {
                deputy: d.deputy,
                gates: d.gates.clone(),
                oral: true,
                manner: d.manner.clone(),
                rank: d.rank,
                ..blank(&d.purpose, d.by, &d.role)
            }),
            Deed::Refuse(d) => Some(Approval { refused: Some(d.reason.clone()), ..blank(&d.purpose, d.by, &d.role) }),
            _ => None,
        }
    }

    pub(in crate::act) fn countersign(approvals: &mut [Approval], oral: u64, act: &Act) {
        if let Some(approval) = approvals.iter_mut().find(|a| a.seq == oral) {
            approval.countersigned = Some((act.seq, act.at));
        }
    }
}

/// A reply text laid before whoever must consent.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    pub seq: u64,
    pub at: Stamp,
    pub text: TextRef,
    pub holding: bool,
    pub author: Option<Who>,
    pub operator: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    pub seq: u64,
    pub at: Stamp,
    pub text: TextRef,
    pub accounts: Vec<u32>,
    pub via: Option<String>,
    pub holding: bool,
    /// 回复种类.
    pub kind: Option<String>,
    pub breaches: Vec<Breach>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Adoption {
    pub seq: u64,
    pub at: Stamp,
    pub adopt: Adopt,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Instruction {
    pub seq: u64,
    pub at: Stamp,
    pub instruct: Instruct,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    pub seq: u64,
    pub other: CaseId,
}

/// A slip (流转单) to a unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Slip {
    pub seq: u64,
    pub at: Stamp,
    pub year: i32,
    pub number: u32,
    pub to: UnitId,
    pub lead: bool,
    pub with: Vec<UnitId>,
    pub boundary: Option<String>,
    /// 抄送.
    pub copies: Vec<UnitId>,
    pub received: Option<Stamp>,
    pub handled: Option<(Stamp, String)>,
    pub returned: Option<(Stamp, String)>,
    pub withdrawn: Option<(Stamp, String)>,
    /// When the case was closed while it was still out.
    pub ended: Option<Stamp>,
}

impl Slip {
    /// Still with the unit it went to.
    pub fn open(&self) -> bool {
        self.handled.is_none() && self.stands()
    }

    /// Neither given back nor taken back, nor ended with its case: it still asks for something, or was answered.
    pub fn stands(&self) -> bool {
        self.returned.is_none() && self.withdrawn.is_none() && self.ended.is_none()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    pub number: u32,
    pub what: String,
    pub owner: String,
    pub set_at: Stamp,
    pub done: Option<(Stamp, Option<String>)>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Attachment {
    pub seq: u64,
    pub at: Stamp,
    pub file: Attach,
}

/// Counters at a moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    pub seq: u64,
    pub at: Stamp,
    pub counts: Snap,
}
