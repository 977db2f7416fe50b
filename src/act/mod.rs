//! The closed list of acts (经办记录) and what they fold into.
//!
//! An [`Act`] is one thing somebody did at a time. What it changes is wholly in it: the body of its
//! [`Deed`] and the [`Outcome`] the rules gave it when it was recorded. The fold ([`Case`], [`Paper`],
//! [`Office`]) only copies, so an old ledger means the same for ever, whatever becomes of the rules.
//!
//! This room must not know rules or calendars, SQL, the clock, or the terminal.

mod case;
mod deed;
mod duty;
mod facts;
mod id;
mod masthead;
mod office;
mod outcome;
mod paper;

pub use case::{
    Adoption, Approval, Attachment, Case, Draft, Instruction, Link, Measure, Reply, Sent, Slip, Snapshot, Status,
};
pub use deed::*;
pub use duty::{Duty, DutyEnd, DutyState, judge};
pub use facts::{Fact, Facts};
pub use id::{CaseId, PaperId, PersonId, Subject, TextRef, UnitId};
pub use masthead::{Layout, Masthead};
pub use office::{Account, Enactment, Meeting, Office, Person, Source, Tenure, Unit};
pub use outcome::{
    Breach, ConsentUsed, DutyEnded, DutyMet, DutyOpened, DutyReset, Ended, Imported, Outcome, Owed, OwnerRef,
};
pub use paper::{Paper, PaperState, Reader};

use crate::time::Stamp;

/// One recorded act.
#[derive(Debug, Clone, PartialEq)]
pub struct Act {
    /// Its number in the ledger: from 1, without gaps; the only order.
    pub seq: u64,
    pub subject: Subject,
    /// When it happened.
    pub at: Stamp,
    /// When it was typed.
    pub recorded_at: Stamp,
    /// Who typed it: a claim, not a proof.
    pub operator: String,
    pub deed: Deed,
    pub outcome: Outcome,
}

impl Act {
    /// The number of the act that `withdraw` takes back, if this is one.
    pub fn withdraws(&self) -> Option<u64> {
        match &self.deed {
            Deed::Withdraw(w) => Some(w.seq),
            _ => None,
        }
    }
}

/// Numbers of the acts in `acts` that a later `withdraw` has taken back.
pub fn withdrawn(acts: &[Act]) -> std::collections::BTreeSet<u64> {
    acts.iter().filter_map(Act::withdraws).collect()
}
