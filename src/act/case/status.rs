//! Where a case stands.

use super::{Case, Slip};

/// Where a case stands. The order is the order of progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    Registered,
    Deferred,
    Classified,
    Submitted,
    Referred,
    Handling,
    Handled,
    Held,
    NoReply,
    Replied,
    Forwarded,
    Closed,
    Void,
}

impl Status {
    pub const ALL: &'static [Status] = &[
        Status::Registered,
        Status::Deferred,
        Status::Classified,
        Status::Submitted,
        Status::Referred,
        Status::Handling,
        Status::Handled,
        Status::Held,
        Status::NoReply,
        Status::Replied,
        Status::Forwarded,
        Status::Closed,
        Status::Void,
    ];

    /// The word of the contract.
    pub fn word(self) -> &'static str {
        match self {
            Status::Registered => "registered",
            Status::Deferred => "deferred",
            Status::Classified => "classified",
            Status::Submitted => "submitted",
            Status::Referred => "referred",
            Status::Handling => "handling",
            Status::Handled => "handled",
            Status::Held => "held",
            Status::NoReply => "no_reply",
            Status::Replied => "replied",
            Status::Forwarded => "forwarded",
            Status::Closed => "closed",
            Status::Void => "void",
        }
    }

    pub fn zh(self) -> &'static str {
        match self {
            Status::Registered => "已登记",
            Status::Deferred => "暂不回复",
            Status::Classified => "已研判",
            Status::Submitted => "已上报",
            Status::Referred => "已转办",
            Status::Handling => "办理中",
            Status::Handled => "已反馈",
            Status::Held => "已先行回复",
            Status::NoReply => "不需回复",
            Status::Replied => "已回复",
            Status::Forwarded => "已提交上级",
            Status::Closed => "已办结",
            Status::Void => "已作废",
        }
    }

    pub fn from_word(word: &str) -> Option<Status> {
        Status::ALL.iter().copied().find(|s| s.word() == word || s.zh() == word)
    }
}

impl Case {
    /// Answered by everybody above who had it: what they did is the handling, and the public may still wait.
    pub(super) fn come_back(&mut self) {
        if self.progress != Status::Forwarded || !self.forwarded.is_empty() {
            return;
        }
        self.progress = if self.replied_at.is_some() {
            Status::Replied
        } else if self.first_replied_at.is_some() {
            Status::Held
        } else {
            Status::Handled
        };
    }

    /// After a return the case is where it was before it was referred.
    pub(super) fn step_back(&mut self) {
        if self.progress > Status::Handled || self.slips.iter().any(Slip::open) {
            return;
        }
        let answered = self.slips.iter().any(|s| s.handled.is_some() && s.withdrawn.is_none());
        self.progress = if answered {
            Status::Handled
        } else if self.submitted_at.is_some() {
            Status::Submitted
        } else if self.level.is_some() {
            Status::Classified
        } else {
            Status::Registered
        };
    }
}
