//! What is shown of a case, and the names of what its rows hold as ids.

use crate::act::{Act, Case, CaseId, Duty, Office, OwnerRef, PersonId, Satisfaction, UnitId};
use crate::ledger::CaseRow;
use crate::rules::condition::Known;
use crate::rules::{Field, Rulebook};
use crate::text::mask;
use crate::time::Stamp;
use std::collections::BTreeMap;

/// One case as it is to be shown at a moment.
#[derive(Clone, Copy)]
pub struct CaseView<'a> {
    pub row: &'a CaseRow,
    /// The verbatim text; `None` where it was not loaded or has been scrubbed.
    pub text: Option<&'a str>,
    pub duties: &'a [Duty],
    /// The folded case, where its timeline is wanted.
    pub timeline: Option<&'a Case>,
    pub office: &'a Office,
    pub book: &'a Rulebook,
    pub now: Stamp,
}

impl CaseView<'_> {
    /// The title as it may circulate.
    pub fn title(&self) -> String {
        mask(self.row.title()).into_owned()
    }

    /// 〔重大·突发〕, 〔待研判〕; 〔工作动态〕 of a kind that is not graded.
    pub fn label(&self) -> String {
        label(level_word(self.row, self.office, self.book, self.now), self.row.emergency)
    }

    /// Whether the rules grade an item like this.
    pub fn graded(&self) -> bool {
        graded(self.row, self.office, self.book, self.now)
    }
}

fn graded(row: &CaseRow, office: &Office, book: &Rulebook, now: Stamp) -> bool {
    Known { office, unit: row.unit, level: row.level.as_deref(), facts: &row.facts }.graded(book, now)
}

/// A case's level, or that it is to be decided; its kind where the rules grade no such thing.
pub fn level_word<'a>(row: &'a CaseRow, office: &Office, book: &'a Rulebook, now: Stamp) -> Option<&'a str> {
    match row.level.as_deref() {
        Some(level) => Some(book.level_name(level)),
        None if graded(row, office, book, now) => Some("待研判"),
        None => row.facts.kind.as_deref().map(|kind| book.name_of(Field::Kind, kind)),
    }
}

/// What may be opened on one page of one case. By default nothing is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Opened {
    /// Phones, identity numbers and the like are shown as they stand.
    pub numbers: bool,
    /// The informant, where the person at the desk asked for it.
    pub informant: Option<String>,
    /// Replies, supplements and other public texts that were loaded, by the id of the text.
    pub texts: BTreeMap<u64, String>,
}

/// 〔重大·突发〕 from the word for the level; a blank where there is nothing to say.
pub fn label(level: Option<&str>, emergency: bool) -> String {
    match [level, emergency.then_some("突发")].into_iter().flatten().collect::<Vec<_>>() {
        words if words.is_empty() => " ".to_string(),
        words => format!("〔{}〕", words.join("·")),
    }
}

/// The number people type: `49` for this year's cases, else the whole id.
pub fn short_id(id: CaseId, now: Stamp) -> String {
    use chrono::Datelike;
    if id.year == now.date().year() { id.number.to_string() } else { id.to_string() }
}

/// Who owes a duty, by name.
pub fn owner_name(owner: &OwnerRef, office: &Office) -> String {
    match owner {
        OwnerRef::Unit(id) => office.unit_name(*id),
        OwnerRef::Person(id) => office.person_label(*id),
        OwnerRef::Named(name) => name.clone(),
    }
}

/// Names behind ids, for phrases and JSON.
pub(super) struct Names<'a> {
    pub office: &'a Office,
    pub book: &'a Rulebook,
}

impl Names<'_> {
    pub fn unit(&self, id: UnitId) -> String {
        self.office.unit_name(id)
    }

    pub fn units(&self, ids: &[UnitId]) -> String {
        ids.iter().map(|id| self.unit(*id)).collect::<Vec<_>>().join("、")
    }

    pub fn person(&self, id: PersonId) -> String {
        self.office.person_label(id)
    }

    pub fn role<'a>(&'a self, id: &'a str) -> &'a str {
        self.book.role(id).map_or(id, |r| &r.term.name)
    }

    pub fn roles(&self, ids: &[String]) -> String {
        ids.iter().map(|id| self.role(id)).collect::<Vec<_>>().join("、")
    }

    pub fn recipients(&self, ids: &[String]) -> String {
        ids.iter()
            .map(|id| self.book.recipient(id).map_or(id.as_str(), |r| &r.term.name))
            .collect::<Vec<_>>()
            .join("、")
    }

    pub fn via<'a>(&'a self, id: &'a str) -> &'a str {
        self.book.name_of(Field::Via, id)
    }

    pub fn paper<'a>(&'a self, kind: &'a str) -> &'a str {
        self.book.paper(kind).map_or(kind, |p| &p.term.name)
    }

    /// 信息流转单2026年3号
    pub fn slip(&self, year: i32, number: u32) -> String {
        format!("{}{year}年{number}号", self.book.slip_name())
    }

    pub fn account(&self, id: u32) -> String {
        self.office.accounts.iter().find(|a| a.id == id).map_or_else(|| format!("账号{id}"), |a| a.name.clone())
    }

    /// Where a reply went: its accounts, or the way it was given.
    pub fn outlet(&self, accounts: &[u32], via: Option<&str>) -> String {
        let mut places: Vec<String> = accounts.iter().map(|id| self.account(*id)).collect();
        places.extend(via.map(|via| self.via(via).to_string()));
        if places.is_empty() { String::new() } else { format!("（{}）", places.join("、")) }
    }

    /// Kind and period of a periodic duty: 双月综合舆情分析报告（2026年9—10月）.
    pub fn periodic(&self, kind: &str, period: &str) -> String {
        let quota = self.book.quotas.iter().find(|q| q.id == kind || kind == "quota").map(|q| q.name.as_str());
        let name = quota.unwrap_or_else(|| self.paper(kind.strip_prefix("paper:").unwrap_or(kind)));
        format!("{name}（{}）", period_label(period, self.book))
    }
}

fn period_label(key: &str, book: &Rulebook) -> String {
    crate::time::Period::from_key(key, &book.semesters).map_or_else(|_| key.to_string(), |p| p.label())
}

/// The gated act in words.
pub(super) fn purpose_zh(purpose: &str) -> &str {
    match purpose {
        "escalate" => "上报",
        "reply" => "回复",
        "paper" => "文书印发",
        "refer" => "转办",
        "close" => "办结",
        other => other,
    }
}

/// 采用层级.
pub fn tier_zh(tier: &str) -> &str {
    match tier {
        "town" => "镇级",
        "county" => "县级",
        "city" => "市级",
        "province" => "省级",
        "central" => "中央级",
        other => other,
    }
}

pub fn satisfaction_zh(satisfaction: Satisfaction) -> &'static str {
    match satisfaction {
        Satisfaction::Satisfied => "满意",
        Satisfaction::Basically => "基本满意",
        Satisfaction::Unsatisfied => "不满意",
        Satisfaction::Unrated => "未评价",
    }
}

/// Whether an act was taken back by a later one.
pub(super) fn taken_back(case: &Case, act: &Act) -> bool {
    case.gone.contains(&act.seq)
}
