//! The closed list of what can be done, one type per verb. Payloads have a version per verb; a version
//! once written is understood for ever.

use super::facts::Facts;
use super::id::{CaseId, PaperId, PersonId, TextRef, UnitId};
use super::outcome::Ended;
use crate::time::Stamp;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

macro_rules! deeds {
    ($($variant:ident $verb:literal $zh:literal v $version:literal)*) => {
        /// What was done.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Deed { $($variant($variant),)* }

        /// Every verb an act may have.
        pub const VERBS: &[&str] = &[$($verb,)*];

        /// 中文名 of a verb; the verb itself if it is not in the list.
        pub fn verb_zh(verb: &str) -> &str {
            match verb { $($verb => $zh,)* other => other }
        }

        impl Deed {
            /// The dotted name from the closed list.
            pub fn verb(&self) -> &'static str {
                match self { $(Deed::$variant(_) => $verb,)* }
            }

            /// Version of the payload this program writes for the verb.
            pub fn version(&self) -> u32 {
                match self { $(Deed::$variant(_) => $version,)* }
            }

            /// The body as JSON.
            pub fn to_json(&self) -> serde_json::Result<serde_json::Value> {
                match self { $(Deed::$variant(body) => serde_json::to_value(body),)* }
            }

            /// Reads a stored body; the message names a verb or version this program does not know.
            pub fn read(verb: &str, version: u32, body: &str) -> Result<Deed, String> {
                match (verb, version) {
                    $(($verb, $version) => serde_json::from_str(body).map(Deed::$variant).map_err(|e| e.to_string()),)*
                    _ => Err(format!("不认识的经办记录 {verb}（第{version}版）")),
                }
            }
        }

        $(impl From<$variant> for Deed { fn from(body: $variant) -> Deed { Deed::$variant(body) } })*
    };
}

deeds! {
    Init "init" "建账" v 1
    UnitAdd "unit.add" "增设单位" v 1
    UnitRetire "unit.retire" "撤销单位" v 1
    PersonAdd "person.add" "任职" v 1
    PersonLeave "person.leave" "离任" v 1
    AccountAdd "account.add" "账号登记" v 1
    AccountEnd "account.end" "账号停用" v 1
    RulesEnact "rules.enact" "制度施行" v 1
    CalendarImport "calendar.import" "日历导入" v 1
    Meet "meet" "会议" v 1
    SourceAdd "source.add" "来源登记" v 1
    SourceRetire "source.retire" "来源停用" v 1
    SourceVisit "source.visit" "来源查看" v 1
    PeriodLimit "limit.period" "周期时限处理" v 1
    PeriodUrge "urge.period" "周期催办" v 1
    Report "report" "登记" v 1
    Amend "amend" "更正" v 1
    Snap "snapshot" "传播量" v 1
    Attach "attach" "附件" v 1
    Note "note" "记事" v 1
    Classify "classify" "研判" v 1
    File "file" "备案" v 1
    Escalate "escalate" "上报" v 1
    Approve "approve.give" "审批同意" v 1
    Refuse "approve.refuse" "审批不同意" v 1
    ApproveOral "approve.oral" "口头同意" v 1
    Countersign "approve.countersign" "补签" v 1
    EscalateReceipt "escalate.receipt" "上报回执" v 1
    EscalateAnswer "escalate.answer" "上级答复" v 1
    Follow "follow" "续报" v 1
    Refer "refer" "转办" v 1
    ReferPrint "refer.print" "打印流转单" v 1
    ReferWithdraw "refer.withdraw" "收回转办" v 1
    Receive "receive" "签收" v 1
    Handle "handle" "反馈" v 1
    Return "return" "退回" v 1
    Urge "urge" "催办" v 1
    Message "message" "私信" v 1
    ReplyDraft "reply.draft" "回复送审" v 1
    ReplyHold "reply.hold" "先行回复" v 1
    ReplySend "reply.send" "回复" v 1
    Publish "publish" "发布" v 1
    MeasureSet "measure.set" "整改措施" v 1
    MeasureDone "measure.done" "整改完成" v 1
    Rate "rate" "回访" v 1
    Adopt "adopt" "采用" v 1
    Instruct "instruct" "批示" v 1
    LinkCase "link" "关联" v 1
    UnlinkCase "unlink" "取消关联" v 1
    Close "close" "办结" v 1
    Reopen "reopen" "重办" v 1
    Void "void" "作废" v 1
    Withdraw "withdraw" "撤销" v 1
    LimitDuty "limit" "时限处理" v 1
    Recompute "recompute" "时限重算" v 1
    Scrub "scrub" "抹除" v 1
    PaperDraft "paper.draft" "文书起草" v 1
    PaperEdit "paper.edit" "文书修改" v 1
    PaperIssue "paper.issue" "文书印发" v 1
    PaperReceive "paper.receive" "文书收到" v 1
    Circulate "circulate" "传阅" v 1
    CirculateRead "circulate.read" "阅签" v 1
    WatchLog "watch.log" "收集记录" v 1
    WatchShift "watch.shift" "值班" v 1
}

impl Deed {
    /// Facts already sent up that it corrects (错报).
    pub fn material(&self) -> &[Changed] {
        match self {
            Deed::Amend(d) => &d.material,
            Deed::Classify(d) => &d.material,
            _ => &[],
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Init {
    pub office: String,
    /// Remembered operator, used when neither `--as` nor the environment names one.
    #[serde(default)]
    pub me: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct UnitAdd {
    pub id: UnitId,
    pub name: String,
    pub kind: String,
    pub class: Option<String>,
    pub parent: UnitId,
    /// First day on the roster; it owes the periods that begin on or after it.
    pub from: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct UnitRetire {
    pub id: UnitId,
    /// Last day on the roster.
    pub until: NaiveDate,
    pub reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PersonAdd {
    pub id: PersonId,
    pub name: String,
    pub unit: UnitId,
    /// Role ids held in `unit`.
    pub roles: Vec<String>,
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
    /// Office on trial or in place of another (代理).
    #[serde(default)]
    pub acting: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PersonLeave {
    pub id: PersonId,
    pub unit: UnitId,
    /// Roles given up; empty: all of them in that unit.
    pub roles: Vec<String>,
    /// Last day in office.
    pub until: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AccountAdd {
    pub id: u32,
    pub name: String,
    pub platform: String,
    pub unit: UnitId,
    pub certified_from: Option<NaiveDate>,
    /// Last certified day.
    pub certified_to: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AccountEnd {
    pub id: u32,
    pub certified_to: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RulesEnact {
    /// Enactments are numbered from 1.
    pub number: u32,
    pub rulebook: String,
    pub version: String,
    /// Decides acts whose `at` is not earlier; `None` for the first: always.
    pub from: Option<Stamp>,
    /// The whole rulebook, so that past cases keep the rules of their day.
    pub text: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CalendarImport {
    /// Imports are numbered from 1.
    pub number: u32,
    /// The whole calendar file.
    pub text: String,
    /// The notice it comes from.
    pub notice: Option<String>,
    /// Duties that were not provisional and not yet due were reckoned again too.
    pub correction: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Meet {
    pub number: u32,
    pub title: String,
    pub attendees: Vec<String>,
    pub cases: Vec<CaseId>,
    pub notes: Option<TextRef>,
}

/// A site or account the office watches, and who watches it. The same name again states it anew.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SourceAdd {
    pub id: u32,
    pub name: String,
    /// Id of the `Origin` vocabulary (网站类别).
    pub class: Option<String>,
    pub url: Option<String>,
    /// Who answers for it; none: a gap that `check` lists.
    pub unit: Option<UnitId>,
    pub person: Option<PersonId>,
    /// 重点: to be looked at every day.
    pub key: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SourceRetire {
    pub id: u32,
    pub reason: String,
}

/// Somebody looked; nothing found is a record too.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SourceVisit {
    pub ids: Vec<u32>,
    pub by: Option<PersonId>,
    pub found: u32,
}

/// What a periodic duty is: its rule, its owner and its period.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PeriodKey {
    /// `paper:bimonthly`, `quota`.
    pub kind: String,
    pub unit: UnitId,
    pub period: String,
    /// Where persons owe it, one by one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PeriodLimit {
    pub duty: PeriodKey,
    pub change: LimitChange,
    pub reason: String,
    pub signer: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PeriodUrge {
    pub duty: PeriodKey,
    pub via: Option<String>,
    pub note: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub id: CaseId,
    pub unit: UnitId,
    pub about: Option<UnitId>,
    pub author: Option<Who>,
    pub facts: Facts,
    /// The verbatim text (原文). Never changed.
    pub text: TextRef,
    /// Sealed: shown only on request.
    pub informant: Option<TextRef>,
    /// Names never shown (minors, persons protected), one a line: sealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub names: Option<TextRef>,
    /// The verbatim text with those names hidden: what lists, searches and pages show in its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public: Option<TextRef>,
    /// The level the rules suggest, and how it was found.
    pub suggested: Option<String>,
    pub suggestion: Option<String>,
    /// The rules leave this cell open; a human must decide.
    #[serde(default)]
    pub uncovered: bool,
    /// Facts taken from the rulebook's defaults, not said by anybody.
    #[serde(default)]
    pub defaults: Vec<String>,
    /// The case this one stands in for, with the times it hands over.
    pub replaces: Option<CaseId>,
    pub reported_at: Stamp,
    pub submitted_at: Option<Stamp>,
}

/// A person as named: on the roster or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Who {
    pub id: Option<PersonId>,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Amend {
    pub patch: Facts,
    pub unit: Option<UnitId>,
    pub about: Option<UnitId>,
    pub author: Option<Who>,
    /// A text added beside the verbatim one (补正).
    pub supplement: Option<TextRef>,
    pub reason: Option<String>,
    /// Facts already sent up whose correction is 错报: name, before, after.
    #[serde(default)]
    pub material: Vec<Changed>,
    /// The suggestion after the change.
    pub suggested: Option<String>,
    pub suggestion: Option<String>,
    #[serde(default)]
    pub uncovered: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    pub fact: String,
    pub before: Option<String>,
    pub after: String,
}

/// Counters at a moment (阅读、转发、评论).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Snap {
    pub reads: Option<u64>,
    pub reposts: Option<u64>,
    pub comments: Option<u64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attach {
    pub name: String,
    pub size: u64,
    /// SHA-256 of the bytes, unsalted, so that the file can be compared by any tool.
    pub sha256: String,
    /// Where the file lay; the ledger keeps its hash, not always its bytes.
    pub path: Option<String>,
    /// The bytes, when kept in the ledger.
    pub kept: Option<TextRef>,
    pub captured_at: Option<Stamp>,
    /// What it is: `photo`, or a word of the office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// 拍摄人.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Note {
    pub text: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Classify {
    pub level: String,
    /// What the rules suggested at that moment.
    pub suggested: Option<String>,
    pub reason: Option<String>,
    pub facts: Facts,
    /// The level already sent up, where it is one of the rulebook's material facts: its correction is 错报.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub material: Vec<Changed>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct File {
    /// 备案号, gapless per year.
    pub number: u32,
    pub year: i32,
    pub tier: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Escalate {
    /// Recipient ids of the rulebook.
    pub to: Vec<String>,
    /// Of those, the ones that count as 报送.
    pub counted: Vec<String>,
    pub via: String,
    /// The text sent, where it is not the verbatim one (a leader's revision).
    pub text: Option<TextRef>,
    /// Elements still missing when it was sent.
    #[serde(default)]
    pub incomplete: Vec<String>,
    /// Said by telephone or message: who told whom what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<Call>,
}

/// A report by telephone or message (电话报告).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    pub caller: Option<String>,
    pub callee: Option<String>,
    pub content: Option<String>,
}

/// The number under which a higher body took a case in (备案回执).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EscalateReceipt {
    /// Recipient id.
    pub to: String,
    pub number: String,
}

/// What a higher body did about a case that was laid before it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EscalateAnswer {
    /// Recipient id.
    pub to: String,
    pub result: String,
}

/// A consent; what it covers is bound by `over`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Approve {
    /// The gated act: escalate, reply, paper, refer, close.
    pub purpose: String,
    pub by: PersonId,
    /// Role by which he consents.
    pub role: String,
    /// Stood in for the role the gate names (代审).
    #[serde(default)]
    pub deputy: bool,
    pub gates: Vec<String>,
    /// 纸质, 平台 …
    pub manner: String,
    /// SHA-256 of what was laid before him.
    pub over: String,
    /// Rank of the level then; a higher one later voids the consent.
    pub rank: Option<u8>,
    /// Recipients laid with it.
    #[serde(default)]
    pub recipients: Vec<String>,
    /// 修改后同意: the leader's text.
    pub text: Option<TextRef>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Refuse {
    pub purpose: String,
    pub by: PersonId,
    pub role: String,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ApproveOral {
    pub purpose: String,
    pub by: PersonId,
    pub role: String,
    #[serde(default)]
    pub deputy: bool,
    pub gates: Vec<String>,
    pub manner: String,
    pub rank: Option<u8>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Countersign {
    pub purpose: String,
    pub by: PersonId,
    /// Number of the oral consent it puts on paper.
    pub oral: u64,
    /// SHA-256 of the text actually sent.
    pub over: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Follow {
    /// 续报一, 续报二 …
    pub number: u32,
    pub text: TextRef,
    /// 终报.
    #[serde(rename = "final")]
    pub last: bool,
    pub to: Vec<String>,
    pub via: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Refer {
    /// 流转单 number in its year.
    pub year: i32,
    pub number: u32,
    pub to: UnitId,
    pub lead: bool,
    pub with: Vec<UnitId>,
    pub boundary: Option<String>,
    pub note: Option<String>,
}

/// A slip on paper: its number never changes, and the second copy says that it is one (重打).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReferPrint {
    pub year: i32,
    pub number: u32,
    /// 1 for the first.
    pub copy: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReferWithdraw {
    pub year: i32,
    pub number: u32,
    pub reason: String,
    /// The slip of the lead unit (牵头).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lead: bool,
    /// In whose name, where that is not the operator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<PersonId>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Receive {
    pub unit: UnitId,
    pub by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Handle {
    pub unit: UnitId,
    pub result: String,
    pub plan: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Return {
    pub unit: UnitId,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Urge {
    pub duty: Option<u32>,
    pub via: Option<String>,
    pub note: Option<String>,
}

/// Private correspondence with the person: sealed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Message {
    pub text: TextRef,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplyDraft {
    pub text: TextRef,
    /// Meant as a holding reply (先行回复).
    pub holding: bool,
    /// Who wrote it, for the rule that no one consents to his own text.
    pub author: Option<Who>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplyHold {
    pub text: TextRef,
    pub accounts: Vec<u32>,
    pub via: Option<String>,
    /// Who answers, where that is not the operator (网络发言人).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<PersonId>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplySend {
    pub text: TextRef,
    pub accounts: Vec<u32>,
    pub via: Option<String>,
    /// Who answers, where that is not the operator (网络发言人).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<PersonId>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Publish {
    pub place: String,
    pub url: Option<String>,
    pub text: TextRef,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MeasureSet {
    pub number: u32,
    pub what: String,
    pub owner: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MeasureDone {
    pub number: u32,
    pub result: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Satisfaction {
    Satisfied,
    Basically,
    Unsatisfied,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rate {
    pub satisfaction: Satisfaction,
    pub note: Option<String>,
}

/// 采用 by a higher body. On a case or a paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Adopt {
    pub by: String,
    /// town, county, city, province, central.
    pub tier: String,
    pub publication: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Instruct {
    pub by: String,
    pub text: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LinkCase {
    pub other: CaseId,
    /// Number of the event (事件) both belong to: the lowest case number among them names it.
    pub event: CaseId,
    pub why: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct UnlinkCase {
    pub other: CaseId,
    /// The event the case belongs to afterwards; its own id when alone.
    pub event: CaseId,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Close {
    pub result: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reopen {
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Void {
    pub reason: String,
    pub replaced_by: Option<CaseId>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Withdraw {
    /// Number of the act taken back.
    pub seq: u64,
    pub reason: String,
}

/// What `limit` does to a duty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LimitChange {
    Extend {
        due_at: Stamp,
    },
    /// Its clock stands still from the act's `at`, until `until` at the latest (the cap): its due time is that of a
    /// resumption at the cap. `due_before` is what it was.
    Pause {
        until: Stamp,
        due_before: Stamp,
        due_at: Stamp,
    },
    Resume {
        due_at: Stamp,
    },
    End {
        how: Ended,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LimitDuty {
    pub n: u32,
    pub change: LimitChange,
    pub reason: String,
    pub signer: String,
}

/// Duties reckoned again by a calendar or an account that became known; the new times are in the outcome.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Recompute {
    pub because: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Scrub {
    /// `informant`, `message` …
    pub what: String,
    pub texts: Vec<u64>,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PaperDraft {
    pub id: PaperId,
    pub kind: String,
    pub title: String,
    pub unit: UnitId,
    /// Key of the period, for a periodic paper.
    pub period: Option<String>,
    pub cases: Vec<CaseId>,
    pub meeting: Option<u32>,
    /// Whom it is addressed to, where each unit of a list gets one of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addressee: Option<UnitId>,
    pub body: TextRef,
    /// The figures as laid, with their members (JSON).
    pub figures: Option<TextRef>,
    pub as_of: Stamp,
    pub author: Option<Who>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PaperEdit {
    pub body: TextRef,
    /// Drawn anew from the ledger (figures and as-of too), or only the text changed.
    pub figures: Option<TextRef>,
    pub as_of: Option<Stamp>,
    pub author: Option<Who>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PaperIssue {
    /// Number in its series and year.
    pub number: Option<u32>,
    pub year: i32,
    /// Number over all years (总第N期).
    pub total: Option<u32>,
    /// Series it is numbered in (刊名 or 机关代字).
    #[serde(default)]
    pub series: Option<String>,
    /// As printed: 第3期, 青退〔2026〕5号.
    pub label: Option<String>,
    pub signer: Option<String>,
    /// The frozen text.
    pub body: TextRef,
    pub as_of: Stamp,
    /// Number and hash of the last act it was made from.
    pub head: u64,
    pub head_hash: String,
    /// Cases its figures count, as runs (year, first number, last number).
    #[serde(default)]
    pub members: Vec<(i32, u32, u32)>,
    /// An issue whose numbers were wrong, made again (更正).
    #[serde(default)]
    pub corrects: Option<PaperId>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PaperReceive {
    pub id: PaperId,
    pub kind: String,
    pub title: String,
    pub unit: UnitId,
    pub period: Option<String>,
    pub attachment: Option<Attach>,
}

/// A paper begins to go round: its readers, in the order they read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Circulate {
    pub readers: Vec<String>,
}

/// One reader has read it, and may have written on it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CirculateRead {
    pub reader: String,
    /// 批示 or 阅示 as written.
    pub note: Option<String>,
    /// Cases the note was passed on to as an instruction.
    #[serde(default)]
    pub cases: Vec<CaseId>,
}

/// What was read on one calendar day, and how much was found; nothing found is a record too (零发现).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WatchLog {
    pub day: NaiveDate,
    pub by: Option<String>,
    pub sites: Vec<String>,
    pub found: u32,
    pub note: Option<String>,
}

/// Somebody on watch from one moment to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WatchShift {
    pub by: String,
    pub from: Stamp,
    pub until: Stamp,
    /// What was handed over to the next.
    pub note: Option<String>,
}
