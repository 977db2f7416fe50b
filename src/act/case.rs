//! A case (舆情事项) as its acts add up to it.

mod fold;
mod parts;
mod status;

pub use parts::*;
pub use status::Status;

use super::deed::*;
use super::duty::{Duties, Duty};
use super::facts::Facts;
use super::id::{CaseId, PersonId, TextRef, UnitId};
use super::outcome::{Breach, Owed, OwnerRef};
use super::{Act, Deed};
use crate::time::Stamp;
use std::collections::BTreeSet;

/// One case, folded. Times are when things happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    pub id: CaseId,
    pub unit: UnitId,
    pub about: Option<UnitId>,
    pub author: Option<Who>,
    pub facts: Facts,
    pub text: TextRef,
    /// The text consented to and sent, where a leader changed the wording.
    pub revised: Option<TextRef>,
    pub supplements: Vec<TextRef>,
    pub informant: Option<TextRef>,
    /// Names never shown, one a line: sealed.
    pub names: Option<TextRef>,
    /// The text with those names hidden.
    pub public: Option<TextRef>,
    /// 不同意上报: when, and by whom, sending up was last refused; gone once it was sent or consented to.
    pub withheld: Option<(Stamp, PersonId)>,
    /// 涉事人.
    pub concerned: Vec<Concern>,
    pub messages: Vec<(u64, Stamp, TextRef)>,
    pub level: Option<String>,
    pub level_seq: Option<u64>,
    pub suggested: Option<String>,
    pub suggestion: Option<String>,
    pub uncovered: bool,
    pub reported_at: Stamp,
    /// The first 报送 that counts.
    pub submitted_at: Option<Stamp>,
    /// Handed over by the case this one replaces.
    pub carried_submission: Option<Stamp>,
    /// How far it has come; [`Case::status`] is what people see.
    pub progress: Status,
    /// Set aside: no account is certified on its platform (暂不回复).
    pub deferred: bool,
    /// Texts shown in the place of others, by the number of those: a name in them was scrubbed.
    pub shown_instead: Vec<(u64, TextRef)>,
    pub lead: Option<UnitId>,
    pub filed: Option<(Stamp, i32, u32)>,
    pub sent: Vec<Sent>,
    /// Bodies above that have the matter and have not answered yet.
    pub forwarded: Vec<String>,
    pub follows: Vec<(u64, Stamp, Follow)>,
    pub approvals: Vec<Approval>,
    pub drafts: Vec<Draft>,
    pub replies: Vec<Reply>,
    pub first_replied_at: Option<Stamp>,
    pub replied_at: Option<Stamp>,
    pub rating: Option<(Stamp, Satisfaction)>,
    pub adoptions: Vec<Adoption>,
    pub instructions: Vec<Instruction>,
    pub links: Vec<Link>,
    /// The event (事件) it belongs to, if linked.
    pub event: Option<CaseId>,
    pub slips: Vec<Slip>,
    pub measures: Vec<Measure>,
    pub attachments: Vec<Attachment>,
    pub snapshots: Vec<Snapshot>,
    pub publications: Vec<(u64, Stamp, Publish)>,
    /// 回执 and answers of the bodies it was sent up to.
    pub receipts: Vec<(u64, Stamp, EscalateReceipt)>,
    pub answers: Vec<(u64, Stamp, EscalateAnswer)>,
    pub misreports: Vec<Changed>,
    pub closed: Option<(Stamp, Option<String>)>,
    pub void: Option<(Stamp, String)>,
    pub replaces: Option<CaseId>,
    pub replaced_by: Option<CaseId>,
    /// What was done to it stands repeated on the case that replaces it.
    pub repeated: bool,
    pub reopened: u32,
    pub owed: Vec<Owed>,
    pub duties: Duties,
    pub breaches: Vec<(u64, Breach)>,
    pub backfilled: u32,
    /// Latest `at` of its acts: a question about an earlier moment must fold again.
    pub last_at: Stamp,
    pub last_seq: u64,
    /// Number of acts taken back, and which.
    pub gone: BTreeSet<u64>,
    pub timeline: Vec<Act>,
}

impl Case {
    /// The text that may be shown: the verbatim one, or the one with protected names hidden.
    pub fn shown_text(&self) -> &TextRef {
        self.public.as_ref().unwrap_or(&self.text)
    }

    /// Where it stands.
    pub fn status(&self) -> Status {
        match self.progress {
            Status::Registered | Status::Classified if self.deferred => Status::Deferred,
            progress => progress,
        }
    }

    /// 不同意上报: whose refusal stood at a moment at which the case had not been sent up.
    pub fn withheld_by(&self, at: Stamp) -> Option<PersonId> {
        if self.submitted_at.is_some_and(|sent| sent <= at) {
            return None;
        }
        let said = self.approvals.iter().filter(|a| a.purpose == "escalate" && a.at <= at);
        said.max_by_key(|a| (a.at, a.seq)).filter(|a| a.refused.is_some()).map(|a| a.by)
    }

    /// Whether it still counts: not void.
    pub fn stands(&self) -> bool {
        self.void.is_none()
    }

    /// Its acts without those taken back and without the withdrawals themselves.
    pub fn standing_acts(&self) -> impl Iterator<Item = &Act> {
        self.timeline.iter().filter(|a| !self.gone.contains(&a.seq) && a.withdraws().is_none())
    }

    /// 处置层级 and how it came there: each act that moved it, with where to, oldest first.
    pub fn tiers(&self) -> Vec<(&Act, &str)> {
        self.standing_acts()
            .filter_map(|act| {
                let said = match &act.deed {
                    Deed::File(d) => d.tier.as_deref(),
                    _ => None,
                };
                said.or(act.outcome.tier.as_deref()).map(|tier| (act, tier))
            })
            .collect()
    }

    /// The unit that answers for the content of what went out by act `seq` (内容责任): the last that handled it before,
    /// else the lead, else the unit that reported it.
    pub fn content_unit(&self, seq: u64) -> UnitId {
        let handled = self.standing_acts().filter(|a| a.seq < seq).filter_map(|a| match &a.deed {
            Deed::Handle(d) => Some(d.unit),
            _ => None,
        });
        handled.last().or(self.lead).unwrap_or(self.unit)
    }

    /// Whether a unit has a slip of it, or a copy of one, or owes something on it.
    pub fn is_at_work(&self, unit: UnitId) -> bool {
        let named = |slip: &Slip| slip.to == unit || slip.with.contains(&unit) || slip.copies.contains(&unit);
        self.slips.iter().any(named) || self.duties.all.iter().any(|duty| duty.owner == OwnerRef::Unit(unit))
    }

    /// The duties that act `seq` opened.
    pub fn opened_by(&self, seq: u64) -> impl Iterator<Item = &Duty> {
        let opens = self.timeline.iter().find(|act| act.seq == seq).map_or(&[][..], |act| &act.outcome.opens);
        self.duties
            .all
            .iter()
            .filter(move |duty| opens.iter().any(|opened| opened.rule == duty.rule && opened.start == duty.opened_at))
    }

    pub fn first_adopted_at(&self) -> Option<Stamp> {
        self.adoptions.iter().map(|a| a.at).min()
    }

    pub fn title(&self) -> &str {
        self.facts.title.as_deref().unwrap_or("（无标题）")
    }
}
