//! A paper drawn from the ledger: what it needs is asked for, counted as of its moment and put into words. Drawing it
//! again at the same as-of must give the same figures; what makes them differ is told in words ([`differences`]).

use super::appraising::Appraisal;
use super::periods::{periodic_duties, provisional_in};
use super::repeating::named_before;
use super::sealed::sealed_names;
use crate::act::{CaseId, Duty, Office, PaperId, UnitId};
use crate::error::{Error, Result};
use crate::figures::{By, Material, Measure, PersonConcerned, Plan, Pressed, Stats, Trend, praised, pressed, reminded};
use crate::ledger::{Ask, View};
use crate::papers::{Asked, Drafted, PaperInput, Template, draft, draft_with, template_for};
use crate::rules::{Laws, PaperKind, Rulebook, UnitList};
use crate::text::mask_middle;
use crate::time::{Period, PeriodKind, Stamp};
use chrono::NaiveDate;
use serde_json::Value;

/// Where a paper is drawn from.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    pub view: View<'a>,
    pub office: &'a Office,
    pub laws: &'a Laws,
}

/// What is to be drawn.
#[derive(Debug, Clone)]
pub struct Matter {
    /// Id of the kind.
    pub kind: String,
    /// The paper itself, where it is drawn again.
    pub paper: Option<PaperId>,
    pub unit: UnitId,
    /// `None`: made from `cases`.
    pub period: Option<Period>,
    pub cases: Vec<CaseId>,
    pub meeting: Option<u32>,
    /// Cases named again on purpose (续).
    pub continued: Vec<CaseId>,
    /// Whom it is addressed to, where each unit of a list gets one of its own; its figures are that unit's.
    pub addressee: Option<UnitId>,
    /// In place of the title the kind would give it.
    pub title: Option<String>,
    pub as_of: Stamp,
    /// The day printed under it.
    pub today: NaiveDate,
}

/// A paper drawn, and how many time limits its figures leave out as provisional.
#[derive(Debug, Clone)]
pub struct Drawn {
    pub drafted: Drafted,
    pub provisional: u64,
}

impl Source<'_> {
    /// The rules that decide a paper: those in force at its period's start, or at the as-of for chosen cases.
    fn rules(&self, matter: &Matter) -> Result<&Rulebook> {
        Ok(self.laws.at(matter.period.map_or(matter.as_of, |p| p.start()))?.book)
    }

    /// The kind of a paper, by the rules that decide it; a kind introduced later by those of the as-of.
    pub fn kind(&self, matter: &Matter) -> Result<&PaperKind> {
        match self.rules(matter)?.paper(&matter.kind) {
            Some(kind) => Ok(kind),
            None => self.laws.at(matter.as_of)?.book.paper(&matter.kind).ok_or_else(|| no_such_kind(&matter.kind)),
        }
    }

    /// Gathers and writes, with the built-in template of the kind. Refused when a sum does not hold.
    pub fn draw(&self, matter: &Matter) -> Result<Drawn> {
        self.draw_with(matter, None)
    }

    /// The same with a template of the office's own.
    pub fn draw_with(&self, matter: &Matter, template: Option<&Template>) -> Result<Drawn> {
        let rules = self.rules(matter)?;
        let kind = self.kind(matter)?;
        // A day of the watch begins at the hour the rules name.
        let clock = rules.watch.day_from;
        let period = matter.period.map(|p| match clock {
            Some(clock) if p.kind == PeriodKind::Day => p.beginning_at(clock),
            _ => p,
        });
        let meeting = match matter.meeting {
            None => None,
            Some(number) => Some(self.office.meetings.iter().find(|m| m.number == number).ok_or_else(|| {
                Error::refused(format!("没有会议{number}的记录"))
                    .hint("先记会议：yuqing 会议 名称 --attendee 姓名 --case 编号")
            })?),
        };
        let mut material = match period {
            Some(period) => self.of_period(kind, rules, matter, period)?,
            None => {
                let asked = Asked::cases(self.office, rules, matter.as_of);
                let mut material = self.view.material_of(&matter.cases, &asked.plans(), matter.as_of)?;
                let pressed = self.pressed(matter)?.into_iter();
                material.pressed =
                    pressed.filter(|(unit, _)| Some(*unit) == matter.addressee).map(|(_, p)| p).collect();
                material
            }
        };
        let mut protected = self.protected(&material)?;
        protected.extend(self.concerned(kind, &mut material, matter.as_of)?);
        let before = named_before(&self.view, kind, &matter.cases, matter.as_of)?;
        let continued: Vec<(CaseId, String)> = before
            .into_iter()
            .filter(|before| matter.continued.contains(&before.case))
            .map(|before| (before.case, before.label))
            .collect();
        let input = PaperInput {
            office: self.office,
            rules,
            unit: matter.unit,
            period,
            as_of: matter.as_of,
            today: matter.today,
            material: &material,
            meeting,
            addressee: matter.addressee,
            title: matter.title.as_deref(),
            protected: &protected,
            continued: &continued,
        };
        let drafted = match template {
            Some(template) => draft_with(template, kind, &input)?,
            None => draft(kind, &input)?,
        };
        Ok(Drawn { drafted, provisional: material.provisional })
    }

    /// The units on a list and the cases that put each there: as the figures of the period make it, by no cases of their
    /// own, or as the chosen cases do.
    pub fn listed(&self, matter: &Matter, list: UnitList) -> Result<Vec<(UnitId, Vec<CaseId>)>> {
        let Some(period) = matter.period else {
            let mut found: Vec<(UnitId, Vec<CaseId>)> = Vec::new();
            for (unit, pressed) in self.pressed(matter)? {
                match found.iter_mut().find(|(u, _)| *u == unit) {
                    Some((_, cases)) => cases.push(pressed.case.id),
                    None => found.push((unit, vec![pressed.case.id])),
                }
            }
            return Ok(found);
        };
        let rules = self.rules(matter)?;
        let kind = rules.paper(&matter.kind).ok_or_else(|| no_such_kind(&matter.kind))?;
        let material = self.of_period(kind, rules, &Matter { addressee: None, ..matter.clone() }, period)?;
        let rows = material.stats.first().map(|stats| match list {
            UnitList::Praised => praised(stats),
            UnitList::Reminded => reminded(stats),
            UnitList::Pressed => Vec::new(),
        });
        Ok(rows
            .unwrap_or_default()
            .iter()
            .filter_map(|row| row.unit)
            .map(|unit| (unit, matter.cases.clone()))
            .collect())
    }

    /// Who is pressed for what on the chosen cases, as they stood at the as-of.
    fn pressed(&self, matter: &Matter) -> Result<Vec<(UnitId, Pressed)>> {
        let mut found = Vec::new();
        for id in &matter.cases {
            if let Some(case) = self.view.case_at(*id, matter.as_of)? {
                found.extend(pressed(&case, self.office, matter.as_of));
            }
        }
        Ok(found)
    }

    fn of_period(&self, kind: &PaperKind, rules: &Rulebook, matter: &Matter, period: Period) -> Result<Material> {
        let whose = matter.addressee.unwrap_or(matter.unit);
        let mut asked = Asked::period(self.office, rules, whose, period, matter.as_of);
        // What was before the ledger began was not counted: to compare with it would mean nothing.
        let began = self.view.began()?;
        asked.before = asked.before.filter(|before| began.is_some_and(|day| day <= before.period.from));
        let due = |period: Period, as_of: Stamp| -> Result<Vec<(UnitId, Duty)>> {
            periodic_duties(&self.view, self.laws, self.office, period.start(), period.end(), as_of)
        };
        let periodic = due(period, matter.as_of)?;
        let periodic_before = match &asked.before {
            Some(before) => due(before.period, before.as_of)?,
            None => Vec::new(),
        };
        let mut material = self.view.material(&Ask {
            plan: &asked.plan,
            also: &asked.also,
            before: asked.before.as_ref(),
            periodic: &periodic,
            periodic_before: &periodic_before,
            name_levels: &asked.name_levels,
            name_all: kind.every,
            counted_until: self.view.issued_as_of(&kind.term.id, &period.previous())?,
            paper: matter.paper,
        })?;
        if template_for(kind).0 == "annual" && matter.unit == UnitId::OFFICE {
            let Source { view, office, laws } = *self;
            let appraisal = Appraisal { view, office, laws, period, as_of: matter.as_of };
            material.appraisal = Some(Box::new(appraisal.gathered()?.for_paper()?));
        }
        material.trend = self.trend(kind, rules, &asked, period)?;
        material.provisional = provisional_in(&self.view, &periodic, &period, asked.plan.only)?;
        Ok(material)
    }

    /// The months up to the period, as many as the kind wants; beside those of a year the same months of the year before,
    /// where the paper compares itself with it.
    fn trend(&self, kind: &PaperKind, rules: &Rulebook, asked: &Asked, period: Period) -> Result<Option<Trend>> {
        let (Some(began), true) = (self.view.began()?, kind.trend > 0) else { return Ok(None) };
        let plan = &asked.plan;
        let Some((span, cut)) = Trend::span(&period, kind.trend, plan.as_of, began) else { return Ok(None) };
        let by_month = |period: Period, as_of: Stamp| -> Result<Option<Stats>> {
            let plan = Plan { only: plan.only, ..Plan::new(self.office, rules, period, as_of, By::Month) };
            Ok(self.view.statistics(&[plan], &[])?.pop())
        };
        let Some(stats) = by_month(span, plan.as_of)? else { return Ok(None) };
        let before = match &asked.before {
            Some(year) if period.kind == PeriodKind::Year && span.from == period.from => {
                by_month(year.period, year.as_of)?
            }
            _ => None,
        };
        Ok(Some(Trend { stats, before, since: cut.then_some(began) }))
    }

    /// Writes the persons concerned into the cases a paper names, and tells which names it must not print in full (F-4).
    fn concerned(&self, kind: &PaperKind, material: &mut Material, as_of: Stamp) -> Result<Vec<String>> {
        let mut hidden = Vec::new();
        for brief in &mut material.cases {
            let Some(case) = self.view.case_at(brief.id, as_of)? else { continue };
            for person in &case.concerned {
                let Some(name) = self.view.text(&person.name)? else { continue };
                let confirmed = person.confirmed_by.clone().map(|by| (by, person.confirmed_at));
                let in_full = kind.internal && person.public && confirmed.is_some();
                let shown = if in_full { name.clone() } else { mask_middle(&name) };
                if !in_full {
                    hidden.push(name);
                }
                brief.concerned.push(PersonConcerned {
                    name: shown,
                    post: person.post.clone(),
                    age: person.age,
                    confirmed,
                });
            }
        }
        Ok(hidden)
    }

    /// Names of informants, and of persons to be protected, of the cases a paper may name: masked wherever they stand in its words.
    fn protected(&self, material: &Material) -> Result<Vec<String>> {
        let mut names = Vec::new();
        let named = material.cases.iter().map(|c| c.id).chain(material.adoptions.iter().map(|a| a.case));
        for id in named {
            let case = self.view.case(id)?;
            names.extend(sealed_names(&self.view, case.informant.iter().chain(&case.names))?);
        }
        names.sort_unstable();
        names.dedup();
        Ok(names)
    }
}

fn no_such_kind(kind: &str) -> Error {
    Error::refused(format!("现行制度里没有“{kind}”这种文书"))
}

/// What differs between figures as laid and as the ledger gives them now; empty when nothing does. That they are of
/// another moment is no difference.
pub fn differences(laid: &str, now: &str) -> Vec<String> {
    let read = |text: &str| {
        let mut figures = serde_json::from_str::<Value>(text).unwrap_or_default();
        timeless(&mut figures);
        figures
    };
    let (laid, now) = (read(laid), read(now));
    if laid == now {
        return Vec::new();
    }
    let mut found = Vec::new();
    let total = |figures: &Value, measure: Measure| figures["stats"][0]["total"][measure.word()].as_u64();
    for measure in Measure::ALL {
        if let (Some(was), Some(is)) = (total(&laid, *measure), total(&now, *measure))
            && was != is
        {
            found.push(format!("{} {was}→{is}", measure.zh()));
        }
    }
    let marks =
        [("backfill", "补录"), ("breach", "违规"), ("withdraw", "撤销"), ("waive", "免除"), ("misreport", "错报")];
    for (key, zh) in marks {
        let owned = |figures: &Value| -> Option<u64> {
            Some(figures["marks"][key].as_u64()? + figures["marks_beside"][key].as_u64().unwrap_or(0))
        };
        if let (Some(was), Some(is)) = (owned(&laid), owned(&now))
            && was != is
        {
            found.push(format!("{zh} {was}→{is}"));
        }
    }
    let carried = |figures: &Value| figures["bulletin"]["carried"].as_u64();
    if let (Some(was), Some(is)) = (carried(&laid), carried(&now))
        && was != is
    {
        found.push(format!("上期补计 {was}→{is}"));
    }
    if laid["members"] != now["members"] {
        found.push("所据事项有增减".to_string());
    }
    if laid["trend"] != now["trend"] {
        found.push("各月走势有变".to_string());
    }
    if laid["before"] != now["before"] {
        found.push("上期数据有变".to_string());
    }
    if found.is_empty() {
        found.push("分项数据有变".to_string());
    }
    found
}

/// Takes off when the figures were counted, wherever it stands.
fn timeless(figures: &mut Value) {
    match figures {
        Value::Object(map) => {
            map.remove("as_of");
            map.remove("notes");
            map.values_mut().for_each(timeless);
        }
        Value::Array(items) => items.iter_mut().for_each(timeless),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changed_is_named() {
        let laid = r#"{"stats":[{"total":{"submitted":10,"adopted":5}}],"members":[[2026,1,10]]}"#;
        let now = r#"{"stats":[{"total":{"submitted":11,"adopted":5}}],"members":[[2026,1,11]]}"#;
        assert_eq!(differences(laid, now), ["报送 10→11", "所据事项有增减"]);
        assert!(differences(laid, laid).is_empty());
    }
}
