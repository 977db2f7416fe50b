//! What the office has settled besides: replies, thresholds, statistics, watch, clues.

use serde::{Deserialize, Serialize};

/// Answering the public.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Serialize, Deserialize)]
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
    /// What is first sent up so many days after it happened (or was published) is pointed out as stale; `None`: never.
    pub stale_days: Option<u32>,
}

/// What the statistics of this office contain.
#[derive(Debug, Clone, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterColumn {
    /// A key of [`lists::REGISTER`](crate::rules::lists::REGISTER).
    pub key: String,
    pub name: String,
}

/// When records give a clue to a breach of duty (追责线索). The detectors are a closed list; the numbers are the office's.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CluePolicy {
    pub unwatched: Option<Unwatched>,
    pub delayed: Option<Delayed>,
    pub careless: Option<Careless>,
    pub shirked: Option<Shirked>,
    pub unapproved: Option<Unapproved>,
    pub reporting: Option<Reporting>,
}

/// 迟报、漏报、错报: sent up late, not sent by the unit concerned or without a mandatory element, corrected afterwards.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reporting {
    pub clause: String,
    /// An element left out of a report counts at these levels.
    pub complete_at: Vec<String>,
}

/// 未及时监测: negative, found late, and of weight.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Delayed {
    pub clause: String,
    pub levels: Vec<String>,
    /// Kinds of duty that count.
    pub duties: Vec<String>,
}

/// 把关不严: a reply put right or marked by a reviewer, and talked about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shirked {
    pub clause: String,
    pub returns: u32,
    pub flags: Vec<String>,
    pub heated: Vec<String>,
}

/// 未经同意: what needs a consent (a reply, a sending up, a paper) went out without one, or was consented to afterwards.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Unapproved {
    /// `None`: that of the consent that was lacking.
    pub clause: Option<String>,
}

/// What the office's informants (信息员) are to cover between them; empty lists: nothing is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// Ids of the roles that count as informants.
    pub roles: Vec<String>,
    /// 行业.
    pub trades: Vec<String>,
    /// 群体.
    pub groups: Vec<String>,
    /// 片区.
    pub areas: Vec<String>,
    pub clause: String,
}

/// Handing cases on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferPolicy {
    /// A slip is copied (抄送) to the units above its addressee, by territory (块) and by line (条).
    pub copy_above: bool,
    pub clause: String,
}
