//! What the ledger lays before whoever writes a paper: figures and the few lines a text may name.

use super::appraisal::Appraised;
use super::lags::LagsIn;
use super::mark::Marks;
use super::plan::By;
use super::pressed::Pressed;
use super::stats::Stats;
use super::trend::Trend;
use crate::act::{Case, CaseId, OwnerRef, Status, UnitId};
use crate::time::Stamp;

/// A case as a paper may name it: a title, never the verbatim text.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseBrief {
    pub id: CaseId,
    pub unit: UnitId,
    pub title: Option<String>,
    /// Ids of the rulebook.
    pub level: Option<String>,
    pub category: Option<String>,
    pub channel: Option<String>,
    pub source: Option<String>,
    pub spread: Option<String>,
    pub who: Option<String>,
    pub demand: Option<String>,
    pub taken: Option<String>,
    pub place: Option<String>,
    pub people: Option<String>,
    pub emergency: bool,
    pub status: Status,
    pub occurred_at: Option<Stamp>,
    /// Only the day of the event is known.
    pub occurred_day_only: bool,
    pub published_at: Option<Stamp>,
    pub reported_at: Stamp,
    pub submitted_at: Option<Stamp>,
    pub replied_at: Option<Stamp>,
    pub closed_at: Option<Stamp>,
    /// 同一事件: the event's number, where the case is linked.
    pub event: Option<CaseId>,
    /// Ids of its labels (标签).
    pub flags: Vec<String>,
    /// Reads when last counted.
    pub reads: Option<u64>,
    /// 涉事人, as this paper may print them.
    pub concerned: Vec<PersonConcerned>,
}

/// A person concerned as a paper may print him.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonConcerned {
    /// 王某强; in full only in an internal paper, for a confirmed holder of a public post.
    pub name: String,
    pub post: Option<String>,
    pub age: Option<u32>,
    /// Who confirmed who he is, and when; `None`: not confirmed.
    pub confirmed: Option<(String, Option<Stamp>)>,
}

impl PersonConcerned {
    /// 王某强/监事长（60岁），身份经警方通报确认（2026年4月18日10时）
    pub fn words(&self) -> String {
        let post = self.post.as_deref().map(|post| format!("/{post}")).unwrap_or_default();
        let age = self.age.map(|age| format!("（{age}岁）")).unwrap_or_default();
        let known = match &self.confirmed {
            None => "身份未经证实".to_string(),
            Some((by, None)) => format!("身份经{by}确认"),
            Some((by, Some(at))) => format!("身份经{by}确认（{}）", at.paper()),
        };
        format!("{}{post}{age}，{known}", self.name)
    }
}

impl CaseBrief {
    /// From a case folded at the as-of.
    pub fn of(case: &Case) -> CaseBrief {
        let facts = &case.facts;
        CaseBrief {
            id: case.id,
            unit: case.unit,
            title: facts.title.clone(),
            level: case.level.clone(),
            category: facts.category.clone(),
            channel: facts.channel.clone(),
            source: facts.source.clone(),
            spread: facts.spread.clone(),
            who: facts.who.clone(),
            demand: facts.demand.clone(),
            taken: facts.taken.clone(),
            place: facts.place.clone(),
            people: facts.people.clone(),
            emergency: facts.emergency == Some(true),
            status: case.status(),
            occurred_at: facts.occurred,
            occurred_day_only: facts.day_only == Some(true),
            published_at: facts.published,
            reported_at: case.reported_at,
            submitted_at: case.submitted_at,
            replied_at: case.replied_at,
            closed_at: case.closed.as_ref().map(|(at, _)| *at),
            event: case.event,
            flags: facts.flag.clone().unwrap_or_default(),
            reads: case.snapshots.iter().filter_map(|s| s.counts.reads).next_back(),
            concerned: Vec::new(),
        }
    }
}

/// The issues of one kind of paper in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issues {
    /// Id of the kind.
    pub kind: String,
    pub issues: u64,
    /// Cases they carried, once for each issue that names them, by their kind (id; `None`: none).
    pub items: Vec<(Option<String>, u64)>,
}

impl Issues {
    pub fn all_items(&self) -> u64 {
        self.items.iter().map(|(_, n)| n).sum()
    }
}

/// One adoption of a case.
#[derive(Debug, Clone, PartialEq)]
pub struct AdoptionLine {
    pub case: CaseId,
    pub unit: UnitId,
    pub title: Option<String>,
    pub at: Stamp,
    pub by: String,
    /// town, county, city, province, central.
    pub tier: String,
    pub publication: Option<String>,
    pub submitted_at: Option<Stamp>,
    /// The first adoption of its case: only this one counts in 采用.
    pub first: bool,
}

impl AdoptionLine {
    pub fn tier_zh(&self) -> &str {
        match self.tier.as_str() {
            "town" => "镇级",
            "county" => "县级",
            "city" => "市级",
            "province" => "省级",
            "central" => "中央",
            other => other,
        }
    }
}

/// A duty done late or not at all.
#[derive(Debug, Clone, PartialEq)]
pub struct LateDuty {
    pub unit: UnitId,
    pub owner: OwnerRef,
    pub case: Option<CaseId>,
    pub name: String,
    pub due_at: Stamp,
    /// `None`: still not done at the as-of.
    pub met_at: Option<Stamp>,
    pub late_minutes: i64,
    pub clause: String,
}

/// Everything a paper is made from.
#[derive(Debug, Clone, Default)]
pub struct Material {
    /// The period as of the paper's as-of, by unit, level, category, channel; members kept in the first.
    pub stats: Vec<Stats>,
    /// The period before, by unit, as of the same distance or its own end.
    pub before: Option<Stats>,
    /// Chosen cases; or, for a period, those above the lowest level and the emergencies (at most [`Material::MOST`]).
    pub cases: Vec<CaseBrief>,
    /// How many such cases there are; more than `cases` when they were too many to list.
    pub noted: u64,
    /// Duties late or overdue, by when they were due (of a period, at most [`Material::MOST`]); the figures count them all.
    pub late: Vec<LateDuty>,
    /// How many such duties there are; more than `late` when they were too many to list.
    pub noted_late: u64,
    /// What the acts on its cases own up to.
    pub marks: Marks,
    /// What those on papers and on periodic limits do (none for chosen cases). Kept apart: papers issued before these were
    /// counted are proved without them.
    pub marks_beside: Marks,
    /// Adoptions dated in the period.
    pub adoptions: Vec<AdoptionLine>,
    /// First adoptions since the previous bulletin of cases sent up before the period (上期补计).
    pub carried: Vec<(UnitId, CaseId)>,
    /// Answered in the period though received before it (上期补办, E-8).
    pub replied_later: Vec<(UnitId, CaseId)>,
    pub lags: LagsIn,
    /// Issues of the numbered papers of the office, made from cases, and what they carried (M-6).
    pub issues: Vec<Issues>,
    /// The months up to the period, where the rules want a paper of its kind to show them (走势).
    pub trend: Option<Trend>,
    /// What the unit a letter is addressed to is pressed for, case by case.
    pub pressed: Vec<Pressed>,
    /// The appraisal of the period, for the annual circular.
    pub appraisal: Option<Box<Appraised>>,
    /// Duties due in the period whose day is not certain for want of a calendar: in no rate.
    pub provisional: u64,
}

impl Material {
    /// Most cases, and most late duties, a paper lists.
    pub const MOST: u32 = 50;

    /// Everything its period owns up to.
    pub fn owned(&self) -> Marks {
        let mut all = self.marks;
        all.join(&self.marks_beside);
        all
    }

    pub fn by(&self, by: By) -> Option<&Stats> {
        self.stats.iter().find(|s| s.by == by)
    }
}
