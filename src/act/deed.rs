//! The closed list of what can be done, one type per verb. Payloads have a version per verb; a version
//! once written is understood for ever. The bodies lie in the files beside this one, by what they are about.

mod ending;
mod handling;
mod intake;
mod office;
mod paper;
mod record;
mod sending;
mod words;

pub use ending::*;
pub use handling::*;
pub use intake::*;
pub use office::*;
pub use paper::*;
pub use record::*;
pub use sending::*;

use super::outcome::Outcome;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// What is stored of a deed.
#[derive(Deserialize)]
struct Payload<T> {
    did: T,
    #[serde(default)]
    outcome: Outcome,
}

/// Never merged with its caller: there are sixty of it, and the stack would be touched as deep as all of them together.
#[inline(never)]
fn stored<T: DeserializeOwned>(payload: &str, deed: fn(T) -> Deed) -> Result<(Deed, Outcome), String> {
    let Payload { did, outcome } = serde_json::from_str(payload).map_err(|e| e.to_string())?;
    Ok((deed(did), outcome))
}

/// How a deed holds its body: the largest are boxed, or every act would be as large as a registration.
macro_rules! held {
    ($variant:ident) => { $variant };
    ($variant:ident $boxed:ident) => { Box<$variant> };
}

macro_rules! deeds {
    ($($(#[$boxed:ident])? $variant:ident $verb:literal $zh:literal v $version:literal)*) => {
        /// What was done.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Deed { $($variant(held!($variant $($boxed)?)),)* }

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

            /// Reads a stored payload, the deed with what the rules made of it, in one pass; the message names a verb or
            /// version this program does not know.
            pub fn read(verb: &str, version: u32, payload: &str) -> Result<(Deed, Outcome), String> {
                match (verb, version) {
                    $(($verb, $version) => stored(payload, Deed::$variant),)*
                    _ => Err(format!("不认识的经办记录 {verb}（第{version}版）")),
                }
            }
        }

        $(impl From<$variant> for Deed { fn from(body: $variant) -> Deed { Deed::$variant(body.into()) } })*
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
    #[boxed] Report "report" "登记" v 1
    #[boxed] Amend "amend" "更正" v 1
    Snap "snapshot" "传播量" v 1
    Attach "attach" "附件" v 1
    Note "note" "记事" v 1
    #[boxed] Classify "classify" "研判" v 1
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
    #[boxed] PaperDraft "paper.draft" "文书起草" v 1
    PaperEdit "paper.edit" "文书修改" v 1
    #[boxed] PaperIssue "paper.issue" "文书印发" v 1
    PaperPrint "paper.print" "文书重打" v 1
    #[boxed] PaperReceive "paper.receive" "文书收到" v 1
    Circulate "circulate" "传阅" v 1
    CirculateRead "circulate.read" "阅签" v 1
    WatchLog "watch.log" "收集记录" v 1
    WatchShift "watch.shift" "值班" v 1
    WatchWork "watch.work" "工时" v 1
    PersonProfile "person.profile" "信息员覆盖" v 1
    HonourAdd "honour.add" "荣誉" v 1
    Concern "concern" "涉事人" v 1
    Appraise "appraise.factor" "考评评定" v 1
    Import "import" "导入" v 1
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
