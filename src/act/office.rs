//! The office: roster with dates, rules and calendars in force, meetings, limits on periodic duties.

mod kept;

use super::deed::*;
use super::id::{PersonId, UnitId};
use super::{Act, Deed, withdrawn};
use crate::time::Stamp;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Unit {
    pub id: UnitId,
    pub name: String,
    /// Id of a unit kind; `office` for the top unit.
    pub kind: String,
    pub class: Option<String>,
    pub parent: Option<UnitId>,
    /// 条: the unit above it in its line of business.
    pub line: Option<UnitId>,
    #[serde(with = "kept::day")]
    pub from: NaiveDate,
    /// Last day on the roster.
    #[serde(with = "kept::until")]
    pub until: Option<NaiveDate>,
}

impl Unit {
    pub fn on_roster(&self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// A role held by a person in a unit from one day to another, both included.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tenure {
    pub person: PersonId,
    pub unit: UnitId,
    pub role: String,
    #[serde(with = "kept::day")]
    pub from: NaiveDate,
    #[serde(with = "kept::until")]
    pub until: Option<NaiveDate>,
    pub acting: bool,
}

impl Tenure {
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub unit: UnitId,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Account {
    pub id: u32,
    pub name: String,
    pub platform: String,
    pub unit: UnitId,
    #[serde(with = "kept::until")]
    pub certified_from: Option<NaiveDate>,
    #[serde(with = "kept::until")]
    pub certified_to: Option<NaiveDate>,
}

impl Account {
    pub fn certified(&self, day: NaiveDate) -> bool {
        self.certified_from.is_some_and(|from| from <= day) && self.certified_to.is_none_or(|to| day <= to)
    }
}

/// A rulebook in force from a moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Enactment {
    pub number: u32,
    pub rulebook: String,
    pub version: String,
    pub from: Option<Stamp>,
    /// `None` where the office comes ready made: the act has it (`View::enacted_text`). It is the longest thing an office
    /// has, and nobody looks at it once it has been read.
    #[serde(skip)]
    pub text: Option<Arc<str>>,
}

/// A source watched, from a day on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Source {
    pub id: u32,
    pub name: String,
    pub class: Option<String>,
    pub url: Option<String>,
    pub unit: Option<UnitId>,
    pub person: Option<PersonId>,
    pub key: bool,
    pub from: Stamp,
    /// The moment it was given up.
    pub until: Option<Stamp>,
}

impl Source {
    /// Watched on any part of the day.
    pub fn watched(&self, day: NaiveDate) -> bool {
        self.from.date() <= day && self.until.is_none_or(|until| day < until.date())
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    pub number: u32,
    pub at: Stamp,
    pub title: String,
    pub attendees: Vec<String>,
    pub cases: Vec<super::CaseId>,
}

/// Everything the acts on the office itself add up to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Office {
    pub me: Option<String>,
    pub units: Vec<Unit>,
    pub people: Vec<Person>,
    pub tenures: Vec<Tenure>,
    pub accounts: Vec<Account>,
    pub enactments: Vec<Enactment>,
    /// Imports with the moment they were recorded for.
    #[serde(with = "kept::deeds")]
    pub calendars: Vec<(Stamp, CalendarImport)>,
    pub meetings: Vec<Meeting>,
    pub sources: Vec<Source>,
    /// When each source was looked at.
    #[serde(with = "kept::deeds")]
    pub visits: Vec<(Stamp, SourceVisit)>,
    /// Limits put on periodic duties, in order.
    #[serde(with = "kept::deeds")]
    pub limits: Vec<(Stamp, PeriodLimit)>,
    #[serde(with = "kept::deeds")]
    pub urges: Vec<(Stamp, PeriodUrge)>,
    /// 收集记录, with the number and moment of the act.
    #[serde(with = "kept::deeds")]
    pub logs: Vec<(u64, Stamp, WatchLog)>,
    #[serde(with = "kept::deeds")]
    pub shifts: Vec<(u64, WatchShift)>,
    /// 工时, with the moment they were recorded for.
    #[serde(with = "kept::deeds")]
    pub work: Vec<(Stamp, WatchWork)>,
    /// What each informant covers, as said last.
    #[serde(with = "kept::deeds")]
    pub profiles: Vec<PersonProfile>,
    #[serde(with = "kept::deeds")]
    pub honours: Vec<(Stamp, HonourAdd)>,
    /// 考评评定, with number and moment of the act.
    #[serde(with = "kept::deeds")]
    pub appraised: Vec<(u64, Stamp, Appraise)>,
    /// Numbers given out, withdrawn acts included.
    used: BTreeMap<Cow<'static, str>, u32>,
}

impl Office {
    /// Folds all acts on the office, in order.
    pub fn fold(acts: &[Act]) -> Office {
        let mut office = Office::default();
        office.go_on(acts);
        office
    }

    /// Takes over the acts that follow, in order; none of them may take back an act taken over before.
    pub fn go_on(&mut self, acts: &[Act]) {
        let gone = withdrawn(acts);
        for act in acts {
            self.count_numbers(&act.deed);
            if !gone.contains(&act.seq) {
                self.apply(act);
            }
        }
    }

    fn count_numbers(&mut self, deed: &Deed) {
        let (what, number) = match deed {
            Deed::Init(_) => ("unit", 1),
            Deed::UnitAdd(d) => ("unit", d.id.0),
            Deed::PersonAdd(d) => ("person", d.id.0),
            Deed::AccountAdd(d) => ("account", d.id),
            Deed::RulesEnact(d) => ("rules", d.number),
            Deed::CalendarImport(d) => ("calendar", d.number),
            Deed::Meet(d) => ("meet", d.number),
            Deed::SourceAdd(d) => ("source", d.id),
            Deed::HonourAdd(d) => ("honour", d.number),
            _ => return,
        };
        let used = self.used.entry(Cow::Borrowed(what)).or_default();
        *used = number.max(*used);
    }

    /// The next number of its kind: `unit`, `person`, `account`, `rules`, `calendar`, `meet`, `source`.
    pub fn next(&self, what: &str) -> u32 {
        self.used.get(what).map_or(1, |n| n + 1)
    }

    /// Takes one act over. Acts on other subjects do not reach it.
    pub fn apply(&mut self, act: &Act) {
        self.count_numbers(&act.deed);
        match &act.deed {
            Deed::Init(d) => {
                self.me.clone_from(&d.me);
                self.units.push(Unit {
                    id: UnitId::OFFICE,
                    name: d.office.clone(),
                    kind: "office".into(),
                    class: None,
                    parent: None,
                    line: None,
                    from: act.at.date(),
                    until: None,
                });
            }
            Deed::UnitAdd(d) => self.units.push(Unit {
                id: d.id,
                name: d.name.clone(),
                kind: d.kind.clone(),
                class: d.class.clone(),
                parent: Some(d.parent),
                line: d.line,
                from: d.from,
                until: None,
            }),
            Deed::UnitRetire(d) => {
                if let Some(unit) = self.units.iter_mut().find(|u| u.id == d.id) {
                    unit.until = Some(d.until);
                }
            }
            Deed::PersonAdd(d) => {
                if !self.people.iter().any(|p| p.id == d.id) {
                    self.people.push(Person { id: d.id, name: d.name.clone(), unit: d.unit });
                }
                for role in &d.roles {
                    self.tenures.push(Tenure {
                        person: d.id,
                        unit: d.unit,
                        role: role.clone(),
                        from: d.from,
                        until: d.until,
                        acting: d.acting,
                    });
                }
            }
            Deed::PersonLeave(d) => {
                for tenure in self.tenures.iter_mut().filter(|t| t.person == d.id && t.unit == d.unit) {
                    let named = d.roles.is_empty() || d.roles.contains(&tenure.role);
                    if named && tenure.until.is_none_or(|until| d.until < until) {
                        tenure.until = Some(d.until);
                    }
                }
            }
            Deed::AccountAdd(d) => self.accounts.push(Account {
                id: d.id,
                name: d.name.clone(),
                platform: d.platform.clone(),
                unit: d.unit,
                certified_from: d.certified_from,
                certified_to: d.certified_to,
            }),
            Deed::AccountEnd(d) => {
                if let Some(account) = self.accounts.iter_mut().find(|a| a.id == d.id) {
                    account.certified_to = Some(d.certified_to);
                }
            }
            Deed::RulesEnact(d) => self.enactments.push(Enactment {
                number: d.number,
                rulebook: d.rulebook.clone(),
                version: d.version.clone(),
                from: d.from,
                text: Some(d.text.as_str().into()),
            }),
            Deed::CalendarImport(d) => self.calendars.push((act.at, d.clone())),
            Deed::Meet(d) => self.meetings.push(Meeting {
                number: d.number,
                at: act.at,
                title: d.title.clone(),
                attendees: d.attendees.clone(),
                cases: d.cases.clone(),
            }),
            Deed::SourceAdd(d) => {
                let from = self.sources.iter().find(|s| s.id == d.id).map_or(act.at, |s| s.from);
                let source = Source {
                    id: d.id,
                    name: d.name.clone(),
                    class: d.class.clone(),
                    url: d.url.clone(),
                    unit: d.unit,
                    person: d.person,
                    key: d.key,
                    from,
                    until: None,
                };
                match self.sources.iter_mut().find(|s| s.id == d.id) {
                    Some(known) => *known = source,
                    None => self.sources.push(source),
                }
            }
            Deed::SourceRetire(d) => {
                if let Some(source) = self.sources.iter_mut().find(|s| s.id == d.id) {
                    source.until = Some(act.at);
                }
            }
            Deed::SourceVisit(d) => self.visits.push((act.at, d.clone())),
            Deed::PeriodLimit(d) => self.limits.push((act.at, d.clone())),
            Deed::PeriodUrge(d) => self.urges.push((act.at, d.clone())),
            Deed::WatchLog(d) => self.logs.push((act.seq, act.at, d.clone())),
            Deed::WatchShift(d) => self.shifts.push((act.seq, d.clone())),
            Deed::WatchWork(d) => self.work.push((act.at, d.clone())),
            Deed::PersonProfile(d) => {
                self.profiles.retain(|p| p.id != d.id);
                self.profiles.push(d.clone());
            }
            Deed::HonourAdd(d) => self.honours.push((act.at, d.clone())),
            Deed::Appraise(d) => self.appraised.push((act.seq, act.at, d.clone())),
            _ => {}
        }
    }

    pub fn unit(&self, id: UnitId) -> Option<&Unit> {
        self.units.iter().find(|u| u.id == id)
    }

    /// The unit's name; its number if it is unknown.
    pub fn unit_name(&self, id: UnitId) -> String {
        self.unit(id).map_or_else(|| format!("单位{}", id.0), |u| u.name.clone())
    }

    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|p| p.id == id)
    }

    /// The name people use: 王伟, or 王伟@甲村 when two share it.
    pub fn person_label(&self, id: PersonId) -> String {
        let Some(person) = self.person(id) else { return format!("人员{}", id.0) };
        if self.people.iter().any(|p| p.id != id && p.name == person.name) {
            format!("{}@{}", person.name, self.unit_name(person.unit))
        } else {
            person.name.clone()
        }
    }

    /// Roles a person holds on a day, with where.
    pub fn roles_of(&self, person: PersonId, day: NaiveDate) -> Vec<&Tenure> {
        self.tenures.iter().filter(|t| t.person == person && t.covers(day)).collect()
    }

    /// The enactment that decides an act at `at`: the last one in force by then.
    pub fn enactment_at(&self, at: Stamp) -> Option<&Enactment> {
        self.enactments.iter().rev().find(|e| e.from.is_none_or(|from| from <= at)).or_else(|| self.enactments.first())
    }
}
