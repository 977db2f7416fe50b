//! What the rules made of an act when it was recorded. The fold copies it; nothing here is ever recomputed.

use super::id::{PersonId, UnitId};
use crate::time::Stamp;
use serde::{Deserialize, Serialize};

fn no<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Duties opened, met and ended, consents used, breaches recorded.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Outcome {
    /// Duties met, applied before those opened.
    #[serde(skip_serializing_if = "no")]
    pub meets: Vec<DutyMet>,
    #[serde(skip_serializing_if = "no")]
    pub ends: Vec<DutyEnded>,
    #[serde(skip_serializing_if = "no")]
    pub opens: Vec<DutyOpened>,
    /// New due times of standing duties (extension, resumption, a calendar learnt).
    #[serde(skip_serializing_if = "no")]
    pub resets: Vec<DutyReset>,
    #[serde(skip_serializing_if = "no")]
    pub consents: Vec<ConsentUsed>,
    /// Rules this act did not keep, recorded as facts.
    #[serde(skip_serializing_if = "no")]
    pub breaches: Vec<Breach>,
    /// 既成事实: why a breach was recorded and not refused.
    #[serde(skip_serializing_if = "no")]
    pub happened: Option<String>,
    /// Numbers of earlier acts this one rests on; they cannot be withdrawn while it stands.
    #[serde(skip_serializing_if = "no")]
    pub rests: Vec<u64>,
    /// Recorded more than the rulebook's hours after it happened (补录).
    #[serde(skip_serializing_if = "no")]
    pub backfill: bool,
    /// Counts as 报送.
    #[serde(skip_serializing_if = "no")]
    pub counted: bool,
    /// What is still missing on the case after this act (缺手续, 等审批).
    #[serde(skip_serializing_if = "no")]
    pub owed: Vec<Owed>,
    /// Set aside because no account is certified on its platform (暂不回复).
    #[serde(skip_serializing_if = "no")]
    pub deferred: bool,
    /// 处置层级 from this act on, where the act moves it.
    #[serde(skip_serializing_if = "no")]
    pub tier: Option<String>,
    /// Number of the act it repeats, on the case this one stands in for (代替): decided then, not now.
    #[serde(skip_serializing_if = "no")]
    pub carried: Option<u64>,
    /// Taken over from a register kept before (导入): where it stands there.
    #[serde(skip_serializing_if = "no")]
    pub imported: Option<Imported>,
}

/// The line of an older register that an act was taken over from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    /// Name of the file, without the folders it lay in.
    pub file: String,
    /// As a spreadsheet numbers it: the first line is 1.
    pub row: u32,
    /// Its number there, where the register had one.
    #[serde(default, skip_serializing_if = "no")]
    pub number: Option<String>,
    /// On the registration: by what the line is known when the file comes again (unit and number, or unit, time and words),
    /// 16 hex digits.
    #[serde(default, skip_serializing_if = "no")]
    pub key: Option<String>,
    /// On the registration: what all its cells said, 16 hex digits, without those that are sealed.
    #[serde(default, skip_serializing_if = "no")]
    pub cells: Option<String>,
}

/// Who owes a duty: a unit, a person, or a named body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OwnerRef {
    Unit(UnitId),
    Person(PersonId),
    Named(String),
}

/// A duty as the rules opened it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DutyOpened {
    /// The rule's id: duties of one rule on one case follow each other.
    pub rule: String,
    pub kind: String,
    pub name: String,
    pub owner: OwnerRef,
    /// The moment its limit runs from.
    pub start: Stamp,
    /// Last minute in which it is met in time; `None`: the rules give no limit, or its start is not known.
    pub due_at: Option<Stamp>,
    /// Why there is no due time, or how it was reckoned.
    #[serde(default, skip_serializing_if = "no")]
    pub why: Option<String>,
    /// The limit as written (`2h`, `1wd`), to reckon it again when a calendar becomes known.
    #[serde(default, skip_serializing_if = "no")]
    pub within: Option<String>,
    pub clause: String,
    /// Number of the enactment whose rules opened it.
    pub rulebook: u32,
    /// Number of the last calendar import it was reckoned with; 0: the built-in one.
    pub calendar: u32,
    #[serde(default, skip_serializing_if = "no")]
    pub provisional: bool,
    /// What it is bound to where a rule may have several open duties (the unit of a slip, a measure's number).
    #[serde(default, skip_serializing_if = "no")]
    pub target: Option<String>,
    /// May stand beside another open duty of the same rule.
    #[serde(default, skip_serializing_if = "no")]
    pub several: bool,
    /// Takes the place of the last duty of the rule and inherits when that was met (an amended event time).
    #[serde(default, skip_serializing_if = "no")]
    pub supersedes: bool,
    /// Already met when opened (a case that replaces another carries its times over).
    #[serde(default, skip_serializing_if = "no")]
    pub met_at: Option<Stamp>,
}

/// This act meets the open duties of a rule (with that target, if one is named).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DutyMet {
    pub rule: String,
    #[serde(default, skip_serializing_if = "no")]
    pub target: Option<String>,
    /// Only those whose clock ran when it happened, however late it was typed.
    #[serde(default, skip_serializing_if = "no")]
    pub opened_by_then: bool,
}

/// How a duty ended without being met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// 免除, by decision.
    Waived,
    /// 缺报在案: missed, on record, no longer shouted.
    Lapsed,
    /// Its reason went away (void, downgrade, the chain was finished).
    Withdrawn,
}

/// This act ends duties: all open ones of a rule, or the one with number `n`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DutyEnded {
    #[serde(default, skip_serializing_if = "no")]
    pub rule: Option<String>,
    #[serde(default, skip_serializing_if = "no")]
    pub n: Option<u32>,
    pub how: Ended,
    pub reason: String,
}

/// The duty with number `n` of this subject gets another due time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DutyReset {
    pub n: u32,
    /// `None` while its clock is paused.
    pub due_at: Option<Stamp>,
    pub provisional: bool,
    /// Number of the calendar import it was reckoned with, where that changed.
    #[serde(default, skip_serializing_if = "no")]
    pub calendar: Option<u32>,
    pub why: String,
    /// The moment its limit runs from, where that became known (an account was certified).
    #[serde(default, skip_serializing_if = "no")]
    pub start: Option<Stamp>,
}

/// A consent this act was carried by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentUsed {
    pub gate: String,
    /// Number of the `approve` act; `None` for a standing consent to a template.
    pub seq: Option<u64>,
    pub by: Option<PersonId>,
    pub oral: bool,
}

/// A rule that was not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Breach {
    /// Id of the gate or guard.
    pub rule: String,
    pub clause: String,
    /// In the office's words: 未经本单位主管领导审核同意.
    pub says: String,
}

/// Something the case still lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owed {
    /// `consent` (等领导签), `recipient` (缺上报) or `act` (缺手续).
    pub what: String,
    pub says: String,
    pub clause: String,
    /// The command that supplies it.
    pub fix: String,
}
