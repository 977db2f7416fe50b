//! A duty (时限事项) as it stands, and how its state is judged.

use super::id::{CaseId, PaperId};
use super::outcome::{DutyEnded, DutyMet, DutyOpened, DutyReset, Ended, OwnerRef};
use crate::time::Stamp;

/// How a standing duty ended without being met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DutyEnd {
    pub how: Ended,
    pub reason: String,
    pub at: Stamp,
}

/// A duty of a case or paper (from acts), or of a period (derived).
#[derive(Debug, Clone, PartialEq)]
pub struct Duty {
    /// Number among the duties ever opened on its subject, withdrawn acts included, so that it never shifts.
    pub n: u32,
    pub case: Option<CaseId>,
    pub paper: Option<PaperId>,
    /// Key of the period (`2026-09..10`) of a periodic duty.
    pub period: Option<String>,
    pub rule: String,
    pub kind: String,
    pub name: String,
    pub owner: OwnerRef,
    /// The moment its limit runs from.
    pub opened_at: Stamp,
    pub due_at: Option<Stamp>,
    pub why: Option<String>,
    pub within: Option<String>,
    pub met_at: Option<Stamp>,
    /// Number of the act that met it.
    pub met_by: Option<u64>,
    pub end: Option<DutyEnd>,
    /// A later duty of the same rule took its place.
    pub superseded: bool,
    pub clause: String,
    pub rulebook: u32,
    pub calendar: u32,
    pub provisional: bool,
    pub target: Option<String>,
    /// Pieces there are and pieces owed, for a quota.
    pub have: Option<u32>,
    pub need: Option<u32>,
}

/// What a duty is at a moment. Late minutes are whole minutes past the due minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DutyState {
    Open,
    Overdue { late_minutes: i64 },
    Met,
    Late { late_minutes: i64 },
    Waived,
    Lapsed,
    Withdrawn,
}

impl DutyState {
    /// The word of the contract.
    pub fn word(self) -> &'static str {
        match self {
            DutyState::Open => "open",
            DutyState::Overdue { .. } => "overdue",
            DutyState::Met => "met",
            DutyState::Late { .. } => "late",
            DutyState::Waived => "waived",
            DutyState::Lapsed => "lapsed",
            DutyState::Withdrawn => "withdrawn",
        }
    }

    pub fn late_minutes(self) -> Option<i64> {
        match self {
            DutyState::Overdue { late_minutes } | DutyState::Late { late_minutes } => Some(late_minutes),
            DutyState::Met => Some(0),
            _ => None,
        }
    }
}

/// The state at `as_of`: done exactly in the due minute is in time; acts after `as_of` do not count.
pub fn judge(duty: &Duty, as_of: Stamp) -> DutyState {
    if duty.superseded {
        return DutyState::Withdrawn;
    }
    if let Some(met) = duty.met_at.filter(|met| *met <= as_of) {
        return match duty.due_at {
            Some(due) if met > due => DutyState::Late { late_minutes: met.minutes_since(due) },
            _ => DutyState::Met,
        };
    }
    if let Some(end) = duty.end.as_ref().filter(|end| end.at <= as_of) {
        return match end.how {
            Ended::Waived => DutyState::Waived,
            Ended::Lapsed => DutyState::Lapsed,
            Ended::Withdrawn => DutyState::Withdrawn,
        };
    }
    match duty.due_at {
        Some(due) if as_of > due => DutyState::Overdue { late_minutes: as_of.minutes_since(due) },
        _ => DutyState::Open,
    }
}

impl Duty {
    /// Minutes by which it was met late before a later duty took its place: an old verdict is never lost.
    /// `None` for a duty that stands, or was not met.
    pub fn late_before_superseded(&self) -> Option<i64> {
        let (due, met) = (self.due_at?, self.met_at?);
        self.superseded.then(|| met.minutes_since(due).max(0))
    }

    /// Neither met nor ended nor superseded.
    pub fn is_open(&self) -> bool {
        self.met_at.is_none() && self.end.is_none() && !self.superseded
    }

    fn from_opened(n: u32, opened: &DutyOpened) -> Duty {
        Duty {
            n,
            case: None,
            paper: None,
            period: None,
            rule: opened.rule.clone(),
            kind: opened.kind.clone(),
            name: opened.name.clone(),
            owner: opened.owner.clone(),
            opened_at: opened.start,
            due_at: opened.due_at,
            why: opened.why.clone(),
            within: opened.within.clone(),
            met_at: opened.met_at,
            met_by: None,
            end: None,
            superseded: false,
            clause: opened.clause.clone(),
            rulebook: opened.rulebook,
            calendar: opened.calendar,
            provisional: opened.provisional,
            target: opened.target.clone(),
            have: None,
            need: None,
        }
    }
}

/// The duties of one subject while its acts are folded.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Duties {
    pub all: Vec<Duty>,
    /// Openings seen so far, those skipped or withdrawn included.
    counted: u32,
}

impl Duties {
    /// An act that was withdrawn still uses up the numbers of what it opened.
    pub(super) fn skip(&mut self, opens: &[DutyOpened]) {
        self.counted += opens.len() as u32;
    }

    /// Marks duties met. A duty already met keeps the earlier moment, so that the order of typing does not matter.
    pub(super) fn meet(&mut self, meets: &[DutyMet], at: Stamp, seq: u64) {
        for met in meets {
            for duty in self.all.iter_mut().filter(|d| d.rule == met.rule && d.end.is_none() && !d.superseded) {
                if met.target.is_some() && duty.target != met.target || met.opened_by_then && duty.opened_at > at {
                    continue;
                }
                if duty.met_at.is_none_or(|before| at < before) {
                    duty.met_at = Some(at);
                    duty.met_by = Some(seq);
                }
            }
        }
    }

    pub(super) fn end(&mut self, ends: &[DutyEnded], at: Stamp) {
        for ended in ends {
            for duty in self.all.iter_mut().filter(|d| d.is_open()) {
                let named = ended.n == Some(duty.n) || ended.rule.as_deref() == Some(duty.rule.as_str());
                if named {
                    duty.end = Some(DutyEnd { how: ended.how, reason: ended.reason.clone(), at });
                }
            }
        }
    }

    /// Ends every open duty (the case is void).
    pub(super) fn end_all(&mut self, reason: &str, at: Stamp) {
        for duty in self.all.iter_mut().filter(|d| d.is_open()) {
            duty.end = Some(DutyEnd { how: Ended::Withdrawn, reason: reason.to_string(), at });
        }
    }

    /// Opens duties. While one of the same rule is open a second is left out unless it may stand beside it
    /// or takes its place, so that an act can always name what it would open.
    pub(super) fn open(&mut self, opens: &[DutyOpened]) {
        for opened in opens {
            self.counted += 1;
            let mut duty = Duty::from_opened(self.counted, opened);
            if opened.supersedes {
                if let Some(before) = self.all.iter_mut().rev().find(|d| d.rule == duty.rule && !d.superseded) {
                    before.superseded = true;
                    duty.met_at = before.met_at;
                    duty.met_by = before.met_by;
                }
            } else if !opened.several && self.all.iter().any(|d| d.rule == duty.rule && d.is_open()) {
                continue;
            }
            self.all.push(duty);
        }
    }

    pub(super) fn reset(&mut self, resets: &[DutyReset]) {
        for reset in resets {
            if let Some(duty) = self.all.iter_mut().find(|d| d.n == reset.n) {
                duty.due_at = reset.due_at;
                duty.provisional = reset.provisional;
                duty.calendar = reset.calendar.unwrap_or(duty.calendar);
                duty.opened_at = reset.start.unwrap_or(duty.opened_at);
                duty.why = Some(reset.why.clone());
            }
        }
    }
}
