//! What the rules ask of an act: grading, gates (审批), guards (手续), routes.

use super::words::{Field, RoleRef};
use crate::time::Within;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A condition on a case: every named field must have one of its listed values (ids). Empty is always true.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    pub any_of: BTreeMap<Field, Vec<String>>,
    pub emergency: Option<bool>,
    /// Whether the office has a certified account on the platform of the case at that moment.
    pub certified: Option<bool>,
}

/// An act a rule speaks of: the verb, and what must be true of it.
///
/// In TOML: `"escalate"`, `"escalate counted"`, `"escalate to=leading-group"`, `"escalate via=政务工作平台"`,
/// `"follow final"`, `"refer lead"`, `"return down"`, `"attach kind=photo"`, `"amend comment_kind=恶意言论"`, `"reply.send"`,
/// `"measure.done"`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActPattern {
    /// A dotted name of the closed list in `act::VERBS`.
    pub verb: String,
    /// The recipient (id of a [`Recipient`](super::Recipient)).
    pub to: Option<String>,
    /// The way of sending (id in the `Via` vocabulary).
    pub via: Option<String>,
    /// Only an act that counts as 报送.
    pub counted: bool,
    /// Only the last of a chain (终报).
    pub last: bool,
    /// Only a hand-over that names the lead unit (牵头).
    pub lead: bool,
    /// Only a file of this kind (`photo` …).
    pub kind: Option<String>,
    /// Only a return by the top unit to the unit that sent the case up (交由村委会自行处置).
    pub down: bool,
    /// Only an act that gives a fact of the case this value (id): `"amend comment_kind=恶意言论"`.
    pub sets: Option<(Field, String)>,
}

/// How the level is suggested from the answers given.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Grading {
    /// Which items are graded at all; of the others nobody asks for a level.
    pub when: When,
    /// The fields asked for, in order.
    pub inputs: Vec<Field>,
    /// First match decides.
    pub rules: Vec<GradingRule>,
    /// Lowest level a suggestion by nearest cell may have.
    pub floors: Vec<GradingRule>,
    /// With no rule matching, suggest the rule that shares most conditions and flag it for a human.
    pub nearest: bool,
    /// What is said of a cell no rule covers.
    pub uncovered: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct GradingRule {
    pub level: String,
    pub when: When,
    pub clause: String,
}

/// How strictly something is held to: refuse the act, record it with its breach, or only say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    Refuse,
    Record,
    Hint,
}

/// Whose consent an act needs (审批).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Gate {
    pub id: String,
    /// The gated act: `escalate`, `reply.send`, `reply.hold`, `refer`, `paper.issue`, `close` …
    pub on: ActPattern,
    pub when: When,
    /// Who may consent; one of them suffices unless `all`.
    pub consent: Vec<RoleRef>,
    pub all: bool,
    /// May stand in; recorded as 代审.
    pub deputies: Vec<RoleRef>,
    pub oral: Option<Oral>,
    /// What happens when the author would consent to his own text.
    pub own_text: Mode,
    /// Texts consented to once for all (pre-approved templates): the sent text must contain one of these.
    pub standing: Vec<String>,
    /// Shown to people: 本单位主管领导审核同意.
    pub says: String,
    pub clause: String,
}

/// Oral consent (口头同意) and the written one owed after it (补签).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Oral {
    pub emergency_only: bool,
    pub countersign_within: Within,
    pub clause: String,
}

/// Something that must be on record before an act (手续).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Guard {
    pub id: String,
    pub on: ActPattern,
    pub when: When,
    pub need: Need,
    pub mode: Mode,
    /// What is missing, in the office's words: 上报领导小组记录.
    pub says: String,
    /// The command that supplies it; `{id}` is the case.
    pub fix: String,
    pub clause: String,
}

/// The forms a guard can take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Need {
    /// At least `at_least` such acts stand, if `after_last` is named only those after the last such act,
    /// if `same_day` only those on the day of the guarded act.
    Act { act: ActPattern, at_least: u32, after_last: Option<ActPattern>, same_day: bool },
    /// For each recipient of the first act there is one of the second (e.g. every refer has its handle).
    Each { of: ActPattern, has: ActPattern },
    /// Exactly `count` such acts stand, the guarded one included if it matches.
    Exactly { act: ActPattern, count: u32 },
    /// At least one of these facts of the case is known (names of `FactName`, or `attachment`).
    AnyFact(Vec<String>),
    /// All of these facts of the case are known.
    EveryFact(Vec<String>),
    /// The text sent contains one of these.
    TextHas(Vec<String>),
    /// The text sent contains none of these patterns: `phone`, `id_number`, `bank_card`.
    TextLacks(Vec<String>),
    /// The operator holds one of these roles.
    ActorRole(Vec<RoleRef>),
    /// No duty of this kind is open.
    NoOpenDuty(String),
    /// A paper of this kind made from the case has reached this state.
    Paper { kind: String, issued: bool },
    /// The act names a text for this part (`boundary`, `plan`, `reason`, `result`, `owner`, `target`).
    Says(String),
}

/// Whom a case of a kind goes up to.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Route {
    pub when: When,
    /// Id of a [`Recipient`](super::Recipient).
    pub to: String,
    /// 须 (true) or 可 (false).
    pub must: bool,
    /// No longer owed once such an act stands: what was solved below need not go up (属于村委会层面能够解决的).
    pub unless: Option<ActPattern>,
    pub clause: String,
}

/// An act after which a case is handled at another tier (处置层级). The first that fits decides.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TierMove {
    pub on: ActPattern,
    /// Judged on the case as it stood.
    pub when: When,
    /// Kind of the unit a slip goes to; `None`: any.
    pub target: Option<String>,
    /// Id in the `Tier` vocabulary.
    pub to: String,
    pub clause: String,
}
