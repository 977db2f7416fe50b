//! What an office's rules (制度) can say, after they have been read and found whole.
//!
//! Everything here is data: no clock, no ledger, no decision. [`super::read`] makes a [`Rulebook`] from
//! TOML and refuses one that is not consistent, so the deciding modules never meet an unknown level,
//! role or recipient. Words of a vocabulary are kept by id; people may type the id, the Chinese name
//! or an alias ([`Term::answers`]).

use crate::time::{PeriodKind, Semesters, Within};
use std::collections::BTreeMap;

/// A word of the office: `id` goes into acts and JSON, `name` is shown, `aliases` are also understood.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    pub term: Term,
    pub rank: u8,
}

/// The fields of a case whose values come from a closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// The kind of the unit the case belongs to.
    UnitKind,
    /// The class of the unit the case belongs to.
    UnitClass,
    /// The kind of paper (only where a paper is being decided).
    Paper,
}

/// A closed (or, if `open`, extensible) list of words for one field, with the clause it comes from.
#[derive(Debug, Clone)]
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
}

/// A condition on a case: every named field must have one of its listed values (ids). Empty is always true.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActPattern {
    /// A dotted name of the closed list in `act::VERBS`.
    pub verb: String,
    /// The recipient (id of a [`Recipient`]).
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

/// A kind of unit (村居, 科室 …) or class (市直 …).
#[derive(Debug, Clone)]
pub struct UnitKind {
    pub term: Term,
    /// Its people are shown their own unit's items only, and those linked to them.
    pub sees_own_only: bool,
    /// Papers and quotas may be owed by units of this kind.
    pub clause: String,
}

/// A role (职务) and how many must hold it.
#[derive(Debug, Clone)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Where {
    /// In the unit the case (or paper) belongs to.
    Own,
    /// In the top unit.
    Office,
    /// In any unit.
    Any,
}

/// A role at a place: 本单位主管领导, or the office's 组长.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleRef {
    pub role: String,
    pub at: Where,
}

/// Whom something can be sent up to: a group (小组) with members by role, or a body outside.
#[derive(Debug, Clone)]
pub struct Recipient {
    pub term: Term,
    /// Members by role; empty for a body outside the roster.
    pub members: Vec<RoleRef>,
    /// Sending to it counts as 报送 (`submitted_at`, quotas, bulletins).
    pub counts: bool,
    pub clause: String,
}

/// How the level is suggested from the answers given.
#[derive(Debug, Clone, Default)]
pub struct Grading {
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

#[derive(Debug, Clone)]
pub struct GradingRule {
    pub level: String,
    pub when: When,
    pub clause: String,
}

/// How strictly something is held to: refuse the act, record it with its breach, or only say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Refuse,
    Record,
    Hint,
}

/// Whose consent an act needs (审批).
#[derive(Debug, Clone)]
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
#[derive(Debug, Clone)]
pub struct Oral {
    pub emergency_only: bool,
    pub countersign_within: Within,
    pub clause: String,
}

/// Something that must be on record before an act (手续).
#[derive(Debug, Clone)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone)]
pub struct Route {
    pub when: When,
    /// Id of a [`Recipient`].
    pub to: String,
    /// 须 (true) or 可 (false).
    pub must: bool,
    /// No longer owed once such an act stands: what was solved below need not go up (属于村委会层面能够解决的).
    pub unless: Option<ActPattern>,
    pub clause: String,
}

/// An act after which a case is handled at another tier (处置层级). The first that fits decides.
#[derive(Debug, Clone)]
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

/// From which moment a limit runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    Occurred,
    Published,
    Found,
    Reported,
    Submitted,
    /// The `at` of the act that opens the duty.
    Act,
    /// The registration, or the moment an account on the case's platform is certified if that is later; until
    /// one is there is no due time.
    Certified,
    /// The moment the addressee of the opening act signs for it (签收); until then there is no due time.
    Received,
}

/// How long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Limit {
    Fixed(Within),
    /// To the end of the same calendar day (“同时”).
    SameDay,
    /// Said by the act that opens it (`--within`, `--due`), else this default, else the act is refused.
    Given(Option<Within>),
    /// The rules give none: no due time, the reason is shown.
    None(String),
}

/// Who owes a duty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Owner {
    /// The unit of the case.
    Unit,
    /// The top unit.
    Office,
    /// The lead unit (牵头), else the unit the case was last referred to, else the unit of the case.
    Lead,
    /// The unit the opening act is addressed to.
    Target,
    /// The person whose consent or instruction opened it.
    Person,
    /// A section or group named by its role.
    Role(RoleRef),
}

/// A time limit (时限事项) that acts on a case open and meet.
#[derive(Debug, Clone)]
pub struct DutyRule {
    pub id: String,
    /// `first_report`, `follow_up`, `countersign`, `filing`, `receive`, `handle`, `first_reply`, `reply`, … (open list).
    pub kind: String,
    /// 首报 …
    pub name: String,
    pub opens: Vec<ActPattern>,
    /// Judged on the case as the opening act leaves it; an open duty for which it stops holding is withdrawn.
    pub when: When,
    pub start: Start,
    pub within: Limit,
    pub owner: Owner,
    pub met_by: Vec<ActPattern>,
    /// Ends it without meeting it (终报 ends 续报).
    pub ended_by: Vec<ActPattern>,
    /// An opening act while one is open: open another (true, e.g. one per slip) or leave it (false).
    pub several: bool,
    /// Owed once in a case: after it was met, a later opening act opens nothing; and if an act that meets it
    /// already stands when it opens (filed before handling began, sent up before it was found to be an
    /// emergency), it opens as met at that act's `at`.
    pub once: bool,
    /// Id of a duty rule whose due time this one must not pass (an internal limit inside a public one).
    pub inside: Option<String>,
    /// Once overdue it stays, even if its condition stops holding; only a decision (`limit`) ends it.
    pub lasting: bool,
    /// Who may waive it; empty: whoever signs.
    pub waived_by: Vec<RoleRef>,
    pub clause: String,
}

/// What a paper is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperScope {
    /// One for each calendar period.
    Period(PeriodKind),
    /// Made from chosen cases, which must satisfy the condition.
    Cases(When),
}

/// Who owes or makes a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperBy {
    Office,
    /// Every unit of these kinds.
    Units(Vec<String>),
}

/// What meets the duty to make a periodic paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperMetBy {
    Issue,
    Receive,
}

/// A list of units drawn from the figures of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitList {
    /// Both rates reach [`StatsPolicy::praise_at`].
    Praised,
    /// Both rates lie below [`StatsPolicy::remind_below`].
    Reminded,
}

/// A kind of paper (文书种类).
#[derive(Debug, Clone)]
pub struct PaperKind {
    pub term: Term,
    pub clause: String,
    pub scope: PaperScope,
    pub by: PaperBy,
    /// `None`: made when needed, no duty (“根据需要”).
    pub due: Option<PaperDue>,
    /// Name of the template in `templates/`, without `.md`.
    pub template: String,
    pub series: Option<Series>,
    /// 主送 / 报送 (free words, printed).
    pub to: Vec<String>,
    /// 报、送、发 lines at its foot, in this order: the word and whom.
    pub lines: Vec<(String, Vec<String>)>,
    /// Headings (their words, without numbers) under which something must stand before it is issued.
    pub sections: Vec<String>,
    /// Headings hinted at when nothing stands under them: a piece may do without (建议).
    pub wanted: Vec<String>,
    /// Forms a title may take: `{who}反映{demand}`; a clerk chooses by number.
    pub titles: Vec<String>,
    /// One for each unit on a list, addressed to it, instead of one for all.
    pub each: Option<UnitList>,
    /// It should keep somebody's own words: hinted at when it is issued without a quotation.
    pub quote: bool,
    /// A case already named in an issue of this kind is not named again, unless it was followed up since.
    pub once: bool,
    /// Every case of the period is named, not only those above the lowest level.
    pub every: bool,
}

/// When a periodic paper is due.
#[derive(Debug, Clone)]
pub struct PaperDue {
    pub met_by: PaperMetBy,
    /// After the last day of the period; `None`: on the last day itself.
    pub after: Option<Within>,
    /// A due day off moves to the next working day.
    pub roll: bool,
}

/// How issued papers of a kind are numbered.
#[derive(Debug, Clone)]
pub struct Series {
    /// 刊名 or 机关代字; kinds with the same name share a series.
    pub name: String,
    /// `第{n}期`, `{name}〔{year}〕{n}号` …; `{total}` is the number over all years.
    pub format: String,
    /// The number comes from outside (党政办) and must be given with `--number`.
    pub given: bool,
}

/// So many pieces in a period (报送数量).
#[derive(Debug, Clone)]
pub struct Quota {
    pub id: String,
    pub name: String,
    pub per: QuotaPer,
    pub period: PeriodKind,
    pub at_least: u32,
    /// Kinds of case that count (ids of the `Kind` vocabulary); empty: all.
    pub kinds: Vec<String>,
    /// Papers received from the unit count too (kinds).
    pub count_papers: Vec<String>,
    pub clause: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuotaPer {
    /// Each unit of these kinds.
    Units(Vec<String>),
    /// Each person holding one of these roles.
    Roles(Vec<String>),
}

/// Answering the public.
#[derive(Debug, Clone, Default)]
pub struct ReplyPolicy {
    /// Words a holding reply must contain, and the clause.
    pub holding_has: Option<String>,
    /// Whether holding replies exist at all.
    pub holding: bool,
    /// A reply on a platform needs an account certified at that moment.
    pub certified_account: bool,
    /// Ways of replying that need no account.
    pub offline: Vec<String>,
    pub clause: String,
}

/// What a person without a rulebook's guidance is told, and when.
#[derive(Debug, Clone)]
pub struct Thresholds {
    /// `todo` looks this many days ahead.
    pub todo_days: u32,
    /// An act recorded more than this many hours after its `at` is 补录.
    pub backfill_hours: u32,
    /// Same unit or same URL within so many days: suggest 同一事件.
    pub same_event_days: u32,
    /// A case without acts for so many working days is listed as idle; `None`: never.
    pub idle_days: Option<u32>,
    /// A slip not signed for after so many hours is to be urged; `None`: never.
    pub unsigned_hours: Option<u32>,
    /// A meeting without its report for so many days is hinted at; `None`: never.
    pub meeting_report_days: Option<u32>,
}

/// What the statistics of this office contain.
#[derive(Debug, Clone)]
pub struct StatsPolicy {
    /// Cases are judged valid or invalid (有效/无效).
    pub validity: bool,
    /// Figures by person may be drawn (the ranking of those who wrote).
    pub by_person: bool,
    /// Satisfaction is asked.
    pub satisfaction: bool,
    /// Lists of units: rate at or above (红), below (提醒), in percent, unrounded.
    pub praise_at: Option<f64>,
    pub remind_below: Option<f64>,
}

/// Watching the net (值班读网): what is owed for every calendar day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WatchPolicy {
    /// A log of what was read, even when nothing was found.
    pub daily_log: bool,
    /// Shifts without a gap over 24 hours.
    pub full_day: bool,
    /// A visit to every source marked as key.
    pub key_sources: bool,
    /// Hour and minute at which the day of a daily brief begins; `None`: midnight.
    pub day_from: Option<(u32, u32)>,
    /// Empty where the rules ask for no watch.
    pub clause: String,
}

/// A column of the register this office keeps (台账): the value, and what the office calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterColumn {
    /// A key of [`lists::REGISTER`](super::lists::REGISTER).
    pub key: String,
    pub name: String,
}

/// When records give a clue to a breach of duty (追责线索). The detectors are a closed list; the numbers are the office's.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CluePolicy {
    pub unwatched: Option<Unwatched>,
    pub delayed: Option<Delayed>,
    pub careless: Option<Careless>,
    pub shirked: Option<Shirked>,
    pub unapproved: Option<Unapproved>,
    pub reporting: Option<Reporting>,
}

/// 迟报、漏报、错报: sent up late, not sent by the unit concerned or without a mandatory element, corrected afterwards.
#[derive(Debug, Clone, PartialEq)]
pub struct Reporting {
    pub clause: String,
    /// An element left out of a report counts at these levels.
    pub complete_at: Vec<String>,
}

/// 未及时监测: negative, found late, and of weight.
#[derive(Debug, Clone, PartialEq)]
pub struct Unwatched {
    pub clause: String,
    /// Stances (ids) that count.
    pub stance: Vec<String>,
    /// Registered more than so many hours after it was published.
    pub hours: u32,
    /// Of weight: a level (id) among these …
    pub levels: Vec<String>,
    /// … or so many reads when it was first counted.
    pub reads: u64,
}

/// 回复延误: grave, late, spreading on, and nothing done to make good.
#[derive(Debug, Clone, PartialEq)]
pub struct Delayed {
    pub clause: String,
    pub levels: Vec<String>,
    /// Kinds of duty that count.
    pub duties: Vec<String>,
}

/// 把关不严: a reply put right or marked by a reviewer, and talked about.
#[derive(Debug, Clone, PartialEq)]
pub struct Careless {
    pub clause: String,
    /// A second, different reply within so many days puts the first right.
    pub days: u32,
    /// Flags (ids) a reviewer sets: 避重就轻 …
    pub flags: Vec<String>,
    /// Flags that say it was talked about …
    pub heated: Vec<String>,
    /// … or so many comments more after the reply.
    pub comments: u64,
}

/// 推卸责任: slips given back again and again, or a manner marked by a reviewer.
#[derive(Debug, Clone, PartialEq)]
pub struct Shirked {
    pub clause: String,
    pub returns: u32,
    pub flags: Vec<String>,
    pub heated: Vec<String>,
}

/// 擅自回复: a reply nobody had consented to, or only afterwards.
#[derive(Debug, Clone, PartialEq)]
pub struct Unapproved {
    pub clause: String,
}

/// One office's rules, consistent and complete.
#[derive(Debug, Clone)]
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
    /// Columns of the register the rules ask for; empty: the program's own.
    pub register: Vec<RegisterColumn>,
    pub clues: CluePolicy,
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
