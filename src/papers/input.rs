//! What a paper is made from, and what comes out.

use crate::act::{CaseId, Meeting, Office, UnitId};
use crate::figures::{Bulletin, By, Material, Plan};
use crate::rules::{Field, PaperBy, QuotaPer, Rulebook};
use crate::time::{Period, PeriodKind, Stamp};
use chrono::NaiveDate;

/// Everything a paper is made from. Nothing is looked up elsewhere.
#[derive(Clone)]
pub struct PaperInput<'a> {
    pub office: &'a Office,
    /// The rulebook in force at the period's start, or at the as-of for chosen cases.
    pub rules: &'a Rulebook,
    /// Who makes it (落款): a station for its own report, else the office.
    pub unit: UnitId,
    /// `None` for a paper made from chosen cases.
    pub period: Option<Period>,
    /// 截至: later acts do not count.
    pub as_of: Stamp,
    /// The day printed under the paper.
    pub today: NaiveDate,
    pub material: &'a Material,
    /// The meeting a 会议分析报告 is about.
    pub meeting: Option<&'a Meeting>,
    /// Whom it is addressed to, where each unit of a list gets one of its own.
    pub addressee: Option<UnitId>,
    /// In place of the title the kind would give it.
    pub title: Option<&'a str>,
    /// Names never printed in full (informants, persons concerned).
    pub protected: &'a [String],
    /// Cases an earlier issue of the series named, that this one goes on with (续), with that number.
    pub continued: &'a [(CaseId, String)],
}

/// A drafted paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Drafted {
    pub title: String,
    pub body_markdown: String,
    /// The figures as laid, members as runs, as-of and rulebook: kept beside the body.
    pub figures_json: String,
    /// Every case it rests on, sorted.
    pub members: Vec<CaseId>,
}

/// What to ask the ledger for a paper; the parts go to `View::material` or `View::material_of`.
#[derive(Debug, Clone)]
pub struct Asked {
    pub plan: Plan,
    pub also: Vec<Plan>,
    /// The period before, at the same distance from its end; `None` while the period still runs.
    pub before: Option<Plan>,
    /// Levels above the lowest: their cases are named.
    pub name_levels: Vec<String>,
}

impl Asked {
    /// For a periodic paper of a unit (the office: of all its units).
    pub fn period(office: &Office, rules: &Rulebook, unit: UnitId, period: Period, as_of: Stamp) -> Asked {
        let plan = Plan {
            only: (unit != UnitId::OFFICE).then_some(unit),
            keep_members: true,
            ..Plan::new(office, rules, period, as_of, By::Unit)
        };
        let before = (as_of.plus_minutes(1) >= period.end()).then(|| {
            let previous = period.previous();
            let as_of = previous.end().plus_minutes(as_of.minutes_since(period.end()));
            Plan { only: plan.only, ..Plan::new(office, rules, previous, as_of, By::Unit) }
        });
        Asked::around(office, rules, plan, before)
    }

    /// For a paper made from chosen cases.
    pub fn cases(office: &Office, rules: &Rulebook, as_of: Stamp) -> Asked {
        let today = Period::of(PeriodKind::Day, as_of.date(), &rules.semesters);
        let plan = Plan { keep_members: true, ..Plan::new(office, rules, today, as_of, By::Unit) };
        let mut asked = Asked::around(office, rules, plan, None);
        asked.plan = asked.plan.all_time();
        asked.also = asked.also.into_iter().map(Plan::all_time).collect();
        asked
    }

    fn around(office: &Office, rules: &Rulebook, plan: Plan, before: Option<Plan>) -> Asked {
        let lay = |by| Plan { keep_members: false, ..plan.laid_out(office, rules, by) };
        let also = [By::Level, By::Category, By::Channel].map(lay).to_vec();
        let lowest = rules.levels.iter().map(|l| l.rank).min().unwrap_or(0);
        let above = rules.levels.iter().filter(|l| l.rank > lowest);
        Asked { also, before, name_levels: above.map(|l| l.term.id.clone()).collect(), plan }
    }

    /// The main plan and the others, for `View::material_of`.
    pub fn plans(&self) -> Vec<Plan> {
        std::iter::once(&self.plan).chain(&self.also).cloned().collect()
    }
}

impl PaperInput<'_> {
    /// The period still runs: its figures are 暂计.
    pub fn is_provisional(&self) -> bool {
        self.period.is_some_and(|period| self.as_of.plus_minutes(1) < period.end())
    }

    pub fn unit_name(&self) -> String {
        self.office.unit_name(self.unit)
    }

    /// Kinds of units that owe pieces or papers.
    fn owing_kinds(&self) -> impl Iterator<Item = &String> {
        let quotas = self.rules.quotas.iter().filter_map(|q| match &q.per {
            QuotaPer::Units(kinds) => Some(kinds),
            QuotaPer::Roles(_) => None,
        });
        let papers = self.rules.papers.iter().filter_map(|p| match &p.by {
            PaperBy::Units(kinds) => Some(kinds),
            PaperBy::Office => None,
        });
        quotas.chain(papers).flatten()
    }

    /// The rules want something of units: who sent up nothing is worth saying.
    pub fn units_owe(&self) -> bool {
        self.owing_kinds().next().is_some()
    }

    /// A station (报送单位): a unit of a kind that owes pieces or papers; any unit but the office where none is named.
    pub fn is_station(&self, unit: UnitId) -> bool {
        let Some(unit) = self.office.unit(unit).filter(|u| u.id != UnitId::OFFICE) else { return false };
        !self.units_owe() || self.owing_kinds().any(|kind| *kind == unit.kind)
    }

    /// The table of 报送 and 采用 of the whole office, where the figures are by unit.
    pub fn bulletin(&self) -> Option<Bulletin> {
        let stats = self.material.stats.first().filter(|s| s.by == By::Unit && self.unit == UnitId::OFFICE)?;
        if self.addressee.is_some() {
            return None;
        }
        Some(Bulletin::of(stats, &self.material.carried, |unit| self.is_station(unit)))
    }

    /// A word of the ledger made fit for a paper.
    pub fn safe(&self, text: &str) -> String {
        super::safe(text, self.protected)
    }

    /// A rulebook's word by its name.
    pub fn named(&self, field: Field, id: Option<&str>) -> Option<String> {
        id.map(|id| self.safe(self.rules.name_of(field, id)))
    }
}
