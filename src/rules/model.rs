//! What an office's rules (制度) can say, after they have been read and found whole.
//!
//! Everything here is data: no clock, no ledger, no decision. [`super::read`] makes a [`Rulebook`] from
//! TOML and refuses one that is not consistent, so the deciding modules never meet an unknown level,
//! role or recipient. Words of a vocabulary are kept by id; people may type the id, the Chinese name
//! or an alias ([`Term::answers`]).

mod duty;
mod handling;
mod paper;
mod policy;
mod relief;
mod words;

pub use duty::*;
pub use handling::*;
pub use paper::*;
pub use policy::*;
pub use relief::*;
pub use words::*;

use crate::time::Semesters;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One office's rules, consistent and complete.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Rulebook {
    pub id: String,
    /// The office's own version word: `2019-10`.
    pub version: String,
    pub name: String,
    /// 依据: the document the clauses refer to.
    pub basis: String,
    /// Regional overlays of the calendar (广西).
    pub overlays: Vec<String>,
    /// Hour and minute at which a working day's limit ends; `None`: 24:00.
    pub close_of_business: Option<(u32, u32)>,
    pub semesters: Semesters,
    pub levels: Vec<Level>,
    pub vocabularies: BTreeMap<Field, Vocabulary>,
    pub unit_kinds: Vec<UnitKind>,
    pub unit_classes: Vec<Term>,
    pub roles: Vec<Role>,
    pub recipients: Vec<Recipient>,
    pub routes: Vec<Route>,
    pub grading: Grading,
    pub gates: Vec<Gate>,
    pub guards: Vec<Guard>,
    pub tier_moves: Vec<TierMove>,
    pub duties: Vec<DutyRule>,
    /// Which limits may be moved; what none names may not.
    pub reliefs: Vec<Relief>,
    pub papers: Vec<PaperKind>,
    pub quotas: Vec<Quota>,
    pub reply: ReplyPolicy,
    /// Facts (of `FactName`) whose later correction is 错报.
    pub material_facts: Vec<String>,
    /// Facts an item must state before it is sent up.
    pub complete_facts: Vec<String>,
    /// category id → unit name that handles it (归口).
    pub category_office: BTreeMap<String, String>,
    pub thresholds: Thresholds,
    pub stats: StatsPolicy,
    pub watch: WatchPolicy,
    pub coverage: Coverage,
    pub refer: ReferPolicy,
    /// Columns of the register the rules ask for; empty: the program's own.
    pub register: Vec<RegisterColumn>,
    pub clues: CluePolicy,
    /// 考评办法; empty where the rules give none.
    pub scoring: Vec<super::scoring::Scheme>,
    /// What this rulebook leaves to configuration, said in words (shown by `rules show`).
    pub notes: Vec<String>,
}

impl Rulebook {
    /// The level a person means by `word`.
    pub fn level(&self, word: &str) -> Option<&Level> {
        self.levels.iter().find(|l| l.term.answers(word))
    }

    /// Shown name of a level id.
    pub fn level_name<'a>(&'a self, id: &'a str) -> &'a str {
        self.level(id).map_or(id, |l| &l.term.name)
    }

    pub fn recipient(&self, word: &str) -> Option<&Recipient> {
        self.recipients.iter().find(|r| r.term.answers(word))
    }

    pub fn role(&self, word: &str) -> Option<&Role> {
        self.roles.iter().find(|r| r.term.answers(word))
    }

    pub fn paper(&self, word: &str) -> Option<&PaperKind> {
        self.papers.iter().find(|p| p.term.answers(word))
    }

    /// The kind of paper a case is handed on with, where the rulebook has one.
    pub fn slip(&self) -> Option<&PaperKind> {
        self.papers.iter().find(|p| p.template == "slip")
    }

    /// What it is called: 信息流转单 where the rulebook has no word of its own.
    pub fn slip_name(&self) -> &str {
        self.slip().map_or("信息流转单", |kind| &kind.term.name)
    }

    /// Whether the public is owed an answer by these rules at all: something is met by a reply, or cases are counted as
    /// valid so that replies can be measured against them.
    pub fn asks_for_replies(&self) -> bool {
        let replied = |pattern: &ActPattern| pattern.verb.starts_with("reply.");
        self.stats.validity || self.duties.iter().any(|duty| duty.met_by.iter().any(replied))
    }

    pub fn unit_kind(&self, word: &str) -> Option<&UnitKind> {
        self.unit_kinds.iter().find(|k| k.term.answers(word))
    }

    /// Shown name of a value of a field; the id itself where the rules do not name it.
    pub fn name_of<'a>(&'a self, field: Field, id: &'a str) -> &'a str {
        if field == Field::Level {
            return self.level_name(id);
        }
        self.vocabularies.get(&field).and_then(|v| v.terms.iter().find(|t| t.id == id)).map_or(id, |t| &t.name)
    }
}
