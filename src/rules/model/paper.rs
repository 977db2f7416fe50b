//! Kinds of paper, their due times and numbers; quotas.

use super::handling::When;
use super::words::Term;
use crate::act::Layout;
use crate::time::{PeriodKind, Within};
use serde::{Deserialize, Serialize};

/// What a paper is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum PaperScope {
    /// One for each calendar period.
    Period(PeriodKind),
    /// Made from chosen cases, which must satisfy the condition.
    Cases(When),
}

/// Who owes or makes a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum PaperBy {
    Office,
    /// Every unit of these kinds.
    Units(Vec<String>),
}

/// What meets the duty to make a periodic paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PaperMetBy {
    Issue,
    Receive,
}

/// A list of units, each of which gets a paper of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum UnitList {
    /// Both rates reach [`super::StatsPolicy::praise_at`].
    Praised,
    /// Both rates lie below [`super::StatsPolicy::remind_below`].
    Reminded,
    /// A duty on one of the chosen cases presses them: one a leader's words opened, or one past its limit.
    Pressed,
}

impl UnitList {
    /// Drawn from the figures of a period, not from chosen cases.
    pub fn of_period(self) -> bool {
        self != UnitList::Pressed
    }
}

/// A kind of paper (文书种类).
#[derive(Debug, Clone, Serialize, Deserialize)]
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
    pub layout: Layout,
    /// 编发单位 as printed; `None`: the office's own name.
    pub publisher: Option<String>,
    /// 主送 / 报送 (free words, printed).
    pub to: Vec<String>,
    /// 报、送、发 lines at its foot, in this order: the word and whom.
    pub lines: Vec<(String, Vec<String>)>,
    /// Roles whose holders are to read it when it goes round (传阅), in this order.
    pub readers: Vec<String>,
    /// Headings (their words, without numbers) under which something must stand before it is issued.
    pub sections: Vec<String>,
    /// Headings hinted at when nothing stands under them: a piece may do without (建议).
    pub wanted: Vec<String>,
    /// Forms a title may take: `{who}反映{demand}`; a clerk chooses by number.
    pub titles: Vec<String>,
    /// One for each unit on a list, addressed to it, instead of one for all.
    pub each: Option<UnitList>,
    /// It does not leave the office: a person concerned who holds a public post and is confirmed is named in full.
    pub internal: bool,
    /// It should keep somebody's own words: hinted at when it is issued without a quotation.
    pub quote: bool,
    /// A case already named in an issue of this kind is named again only as a continuation (续).
    pub once: bool,
    /// Every case of the period is named, not only those above the lowest level.
    pub every: bool,
    /// Issued, it is shown to the people of every unit, of those too that see only their own (V-1.2).
    #[serde(default)]
    pub to_all: bool,
    /// So many months up to the last of its period are shown as a course (走势); 0: none.
    pub trend: u32,
}

/// When a periodic paper is due.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PaperDue {
    pub met_by: PaperMetBy,
    /// After the last day of the period; `None`: on the last day itself.
    pub after: Option<Within>,
    /// A due day off moves to the next working day.
    pub roll: bool,
}

/// How issued papers of a kind are numbered.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Series {
    /// 刊名 or 机关代字; kinds with the same name share a series.
    pub name: String,
    /// `第{n}期`, `{name}〔{year}〕{n}号` …; `{total}` is the number over all years.
    pub format: String,
    /// The number comes from outside (党政办) and must be given with `--number`.
    pub given: bool,
    /// The last number given before this ledger was begun; numbering goes on from there.
    pub before: Option<IssuedBefore>,
}

/// 启用台账前已编到: number `n` of `year`, and `total` over all years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedBefore {
    pub year: i32,
    pub n: u32,
    pub total: u32,
}

impl Series {
    /// The number an issue of `year` gets, and its number over all years, where `counted` and `counted_total` are the
    /// next by the ledger's own count.
    pub fn next(&self, year: i32, counted: u32, counted_total: u32) -> (u32, u32) {
        let Some(before) = self.before else { return (counted, counted_total) };
        let n = if before.year == year { counted.max(before.n + 1) } else { counted };
        (n, counted_total.max(before.total + 1))
    }
}

/// So many pieces in a period (报送数量).
#[derive(Debug, Clone, Serialize, Deserialize)]
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

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum QuotaPer {
    /// Each unit of these kinds.
    Units(Vec<String>),
    /// Each person holding one of these roles.
    Roles(Vec<String>),
}
