//! The words of an office: levels, vocabularies, unit kinds, roles, recipients.

use serde::{Deserialize, Serialize};

/// A word of the office: `id` goes into acts and JSON, `name` is shown, `aliases` are also understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    pub id: String,
    pub name: String,
    pub aliases: Vec<String>,
}

impl Term {
    /// Whether a person who typed `word` means this term.
    pub fn answers(&self, word: &str) -> bool {
        self.id == word || self.name == word || self.aliases.iter().any(|a| a == word)
    }
}

/// A level of gravity (等级). `rank` grows with gravity, from 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    pub term: Term,
    pub rank: u8,
}

/// The fields of a case whose values come from a closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Field {
    Level,
    /// 收集渠道 (`--channel`): how the office came to know.
    Channel,
    /// 传播途径 (`--spread`): how the matter spreads.
    Spread,
    /// 报送方式 (`--via`): how a report is sent up.
    Via,
    /// 参与规模 (`--scale`).
    Scale,
    /// 内容指向 (`--subject`).
    Subject,
    /// 信息种类 (`--kind`): 舆情信息, 工作情况 …
    Kind,
    /// 类别 (`--category`).
    Category,
    /// 评论种类 (`--comment-kind`).
    CommentKind,
    /// 处置层级.
    Tier,
    /// 回复需要 (needed / not_needed / watch).
    ReplyNeed,
    /// 平台 (`--source`, and the platform of an account).
    Source,
    /// 标签 (`--flag`): 疑难, 复杂, 苗头性 …; several at once.
    Flag,
    /// 来源类别 (`--origin`): 公众认知, 报刊 …
    Origin,
    /// 内容类别 (`--content`); several at once.
    Content,
    /// 业务类别 (`--business`).
    Business,
    /// 倾向 (`--stance`): 正面, 中性, 负面.
    Stance,
    /// 无效原因 (`--invalid`): 重复, 无关, 要素不全 …
    ValidityReason,
    /// 采纳情况 (`--uptake`): what became of a suggestion.
    Uptake,
    /// 回复种类 (`reply --kind`): 礼貌回复, 说明回复, 跟帖 …; of a reply, not of the case.
    ReplyKind,
    /// 工作类型 (`watch work --kind`): what hours are spent on; of no case.
    Work,
    /// The kind of the unit the case belongs to.
    UnitKind,
    /// The class of the unit the case belongs to.
    UnitClass,
    /// The kind of paper (only where a paper is being decided).
    Paper,
}

/// A closed (or, if `open`, extensible) list of words for one field, with the clause it comes from.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Vocabulary {
    pub field: Field,
    /// 中文名, used in errors: 收集渠道 …
    pub name: String,
    pub clause: String,
    pub terms: Vec<Term>,
    /// Several values at once are allowed.
    pub multi: bool,
    /// Words outside the list are accepted as they are.
    pub open: bool,
    /// Taken, and recorded as a default, when nothing is said.
    pub default: Option<String>,
    /// Values (ids) that need a reason when chosen.
    pub reasoned: Vec<String>,
    /// Values (ids) a paper prints behind the title of a case, so that a rumour (传言) is never read as a fact.
    pub printed: Vec<String>,
    /// Of those, the values (ids) that say what the authorities answered (F-5); a rumour is no answer.
    pub official: Vec<String>,
}

/// A kind of unit (村居, 科室 …) or class (市直 …).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct UnitKind {
    pub term: Term,
    /// Its people are shown their own unit's items only, and those linked to them.
    pub sees_own_only: bool,
    /// Papers and quotas may be owed by units of this kind.
    pub clause: String,
}

/// A role (职务) and how many must hold it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Role {
    pub term: Term,
    /// Kinds of unit in which it is held; empty: anywhere. `office` is the top unit.
    pub unit_kinds: Vec<String>,
    /// Every unit of those kinds must have at least this many; `unit check` lists the rest.
    pub at_least: u32,
    /// … and not more than this many.
    pub at_most: Option<u32>,
    pub clause: String,
}

/// Where a role is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Where {
    /// In the unit the case (or paper) belongs to.
    Own,
    /// In the top unit.
    Office,
    /// In any unit.
    Any,
}

/// A role at a place: 本单位主管领导, or the office's 组长.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleRef {
    pub role: String,
    pub at: Where,
}

/// Whom something can be sent up to: a group (小组) with members by role, or a body outside.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Recipient {
    pub term: Term,
    /// Members by role; empty for a body outside the roster.
    pub members: Vec<RoleRef>,
    /// Sending to it counts as 报送 (`submitted_at`, quotas, bulletins).
    pub counts: bool,
    /// Sending to it hands the matter over for settlement: 已提交上级 until it answers.
    pub settles: bool,
    pub clause: String,
}
