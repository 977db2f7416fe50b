//! Duties that no act opens: papers and numbers owed for every calendar period.
//!
//! Derived when asked, from the roster, the rules in force at the period's start and the calendar. A unit owes the
//! periods that begin on or after its first day on the roster, and none that begin after its last.

use super::watch::{gaps, gaps_in_words, logged};
use super::{InForce, Laws, PaperBy, PaperDue, PaperKind, PaperMetBy, PaperScope, Quota, QuotaPer};
use crate::act::{Duty, DutyEnd, LimitChange, Office, OwnerRef, PeriodLimit, PersonId, Unit, UnitId};
use crate::error::Result;
use crate::time::limit::{due_at, roll};
use crate::time::{Period, PeriodKind, Stamp};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// A paper that was received or issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperDone {
    pub kind: String,
    pub unit: UnitId,
    /// Key of its period.
    pub period: String,
    pub at: Stamp,
    /// Received from elsewhere (true) or issued here (false).
    pub received: bool,
}

/// When the first pieces of a unit or an author were sent up in a period, of the kinds given (all if none), oldest first; no
/// more than the number asked for, so that the cost does not grow with the ledger.
pub type Pieces<'a> = dyn Fn(&Period, &[String], &OwnerRef, u32) -> Result<Vec<Stamp>> + 'a;

/// What exists to meet them.
pub struct Evidence<'a> {
    pub papers: &'a [PaperDone],
    pub pieces: &'a Pieces<'a>,
}

/// Every periodic duty whose period has begun by `now` and that is due before `until`, with the unit that owes it.
/// Duties met long ago are included, so that on-time rates can be reckoned; ask for a window with `from`.
pub fn periodic(
    laws: &Laws,
    office: &Office,
    evidence: &Evidence,
    from: Stamp,
    until: Stamp,
    now: Stamp,
) -> Result<Vec<(UnitId, Duty)>> {
    Walk { laws, office, evidence, from, until, now, met_too: true, found: Vec::new() }.run()
}

/// The same from the first day of the roster on, without those met by `now`: of a hundred months, few are still owed.
pub fn unmet(
    laws: &Laws,
    office: &Office,
    evidence: &Evidence,
    until: Stamp,
    now: Stamp,
) -> Result<Vec<(UnitId, Duty)>> {
    let Some(first) = office.units.iter().map(|u| u.from).min() else { return Ok(Vec::new()) };
    let from = Stamp::start_of_day(first);
    Walk { laws, office, evidence, from, until, now, met_too: false, found: Vec::new() }.run()
}

/// The first day on which a period may begin whose duty is due from a moment on: a paper may be due some time after its
/// period.
pub fn first_day(from: Stamp) -> NaiveDate {
    from.date().checked_sub_days(chrono::Days::new(400)).unwrap_or(from.date())
}

struct Walk<'a> {
    laws: &'a Laws,
    office: &'a Office,
    evidence: &'a Evidence<'a>,
    from: Stamp,
    until: Stamp,
    now: Stamp,
    met_too: bool,
    found: Vec<(UnitId, Duty)>,
}

/// When a period's paper is due.
struct PaperDay {
    key: String,
    at: Stamp,
    provisional: bool,
    calendar: u32,
    why: Option<String>,
}

impl Walk<'_> {
    /// Each rulebook decides the periods that begin while it is in force.
    fn run(mut self) -> Result<Vec<(UnitId, Duty)>> {
        let starts: Vec<(u32, Option<Stamp>)> = self.office.enactments.iter().map(|e| (e.number, e.from)).collect();
        for (i, (number, in_force_from)) in starts.iter().enumerate() {
            let in_force = self.laws.number(*number)?;
            let reign = (
                if i == 0 { None } else { in_force_from.map(Stamp::date) },
                starts.get(i + 1).and_then(|(_, next)| next.map(Stamp::date)),
            );
            for paper in &in_force.book.papers {
                if let (PaperScope::Period(kind), Some(due)) = (&paper.scope, &paper.due) {
                    self.papers(in_force, paper, *kind, due, reign)?;
                }
            }
            for quota in &in_force.book.quotas {
                self.quota(in_force, quota, reign)?;
            }
            self.watch(in_force, reign);
        }
        self.found.sort_by(|(_, a), (_, b)| (a.due_at, &a.kind, &a.period).cmp(&(b.due_at, &b.kind, &b.period)));
        Ok(self.found)
    }

    /// Whether a duty met at this time is of no interest.
    fn done_with(&self, met: Option<Stamp>) -> bool {
        !self.met_too && met.is_some_and(|met| met <= self.now)
    }

    /// Whether a duty falls out of the window asked for: due outside of it, and no limit on record that may have moved it.
    fn elsewhere(&self, unit: UnitId, period: &Period, due: Stamp) -> bool {
        let within = due >= self.from && due < self.until;
        let moved = |limit: &PeriodLimit| limit.duty.unit == unit && limit.duty.period == period.key();
        !within && !self.office.limits.iter().any(|(_, limit)| moved(limit))
    }

    /// Periods that begin in the reign and on the roster days, and are due in the window asked for.
    fn periods(
        &self,
        in_force: InForce,
        kind: PeriodKind,
        joined: NaiveDate,
        left: Option<NaiveDate>,
        reign: (Option<NaiveDate>, Option<NaiveDate>),
    ) -> Vec<Period> {
        let first = joined.max(reign.0.unwrap_or(joined)).max(first_day(self.from));
        let last = self.now.date().checked_add_days(chrono::Days::new(1)).unwrap_or(self.now.date());
        Period::each(kind, first, last.max(first), &in_force.book.semesters)
            .into_iter()
            .filter(|p| {
                p.from >= joined
                    && left.is_none_or(|left| p.from <= left)
                    && reign.0.is_none_or(|start| p.from >= start)
                    && reign.1.is_none_or(|end| p.from < end)
                    && p.from <= self.now.date()
            })
            .collect()
    }

    fn papers(
        &mut self,
        in_force: InForce,
        paper: &PaperKind,
        kind: PeriodKind,
        due: &PaperDue,
        reign: (Option<NaiveDate>, Option<NaiveDate>),
    ) -> Result<()> {
        let received = due.met_by == PaperMetBy::Receive;
        let mut first: BTreeMap<(UnitId, &str), Stamp> = BTreeMap::new();
        for p in self.evidence.papers.iter().filter(|p| p.kind == paper.term.id && p.received == received) {
            let at = first.entry((p.unit, &p.period)).or_insert(p.at);
            *at = p.at.min(*at);
        }
        // Every unit owes a period's paper by the same day.
        let mut days: BTreeMap<Period, PaperDay> = BTreeMap::new();
        for unit in owing_units(self.office, &paper.by) {
            for period in self.periods(in_force, kind, unit.from, unit.until, reign) {
                let day = match days.entry(period) {
                    Entry::Occupied(known) => known.into_mut(),
                    Entry::Vacant(free) => free.insert(self.paper_day(in_force, due, &period)?),
                };
                let met = first.get(&(unit.id, day.key.as_str())).copied();
                let due = day.at;
                if self.done_with(met) || self.elsewhere(unit.id, &period, due) {
                    continue;
                }
                let duty = Duty {
                    name: paper.term.name.clone(),
                    kind: format!("paper:{}", paper.term.name),
                    rule: paper.term.id.clone(),
                    clause: paper.clause.clone(),
                    due_at: Some(day.at),
                    why: day.why.clone(),
                    met_at: met,
                    provisional: day.provisional,
                    calendar: day.calendar,
                    ..blank(in_force.number, unit.id, &period)
                };
                self.keep(unit.id, duty);
            }
        }
        Ok(())
    }

    /// The due day by the calendar known on that day; only where that was not enough, by what has been learnt since.
    fn paper_day(&self, in_force: InForce, due: &PaperDue, period: &Period) -> Result<PaperDay> {
        let last = period.last_day();
        let reckon = |known_by: Option<Stamp>| -> Result<PaperDay> {
            let (number, calendar) = self.laws.calendar_known_by(in_force.book, known_by)?;
            let (day, provisional) = match due.after {
                Some(within) => {
                    let (at, provisional) = due_at(&calendar, Stamp::last_minute(last), within, None);
                    (at.date(), provisional)
                }
                None => (last, false),
            };
            let rolled = due.roll.then(|| roll(&calendar, day));
            Ok(PaperDay {
                key: period.key(),
                at: Stamp::last_minute(rolled.as_ref().map_or(day, |rolled| rolled.date)),
                provisional: provisional || rolled.as_ref().is_some_and(|rolled| rolled.provisional),
                calendar: number,
                why: rolled.and_then(|rolled| rolled.note),
            })
        };
        let at_the_time = reckon(Some(Stamp::last_minute(last)))?;
        if at_the_time.provisional { reckon(None) } else { Ok(at_the_time) }
    }

    fn quota(&mut self, in_force: InForce, quota: &Quota, reign: (Option<NaiveDate>, Option<NaiveDate>)) -> Result<()> {
        match &quota.per {
            QuotaPer::Units(kinds) => {
                let papers = self.evidence.papers.iter();
                let counted: Vec<&PaperDone> = papers.filter(|p| quota.count_papers.contains(&p.kind)).collect();
                for unit in self.office.units.iter().filter(|u| kinds.contains(&u.kind)) {
                    for period in self.periods(in_force, quota.period, unit.from, unit.until, reign) {
                        if self.elsewhere(unit.id, &period, Stamp::last_minute(period.last_day())) {
                            continue;
                        }
                        let owner = OwnerRef::Unit(unit.id);
                        let mut done = (self.evidence.pieces)(&period, &quota.kinds, &owner, quota.at_least)?;
                        let own = |p: &&&PaperDone| p.unit == unit.id && period.contains(p.at);
                        done.extend(counted.iter().filter(own).map(|p| p.at));
                        let duty = self.quota_duty(in_force, quota, owner, unit.id, &period, done);
                        self.keep(unit.id, duty);
                    }
                }
            }
            QuotaPer::Roles(roles) => {
                let mut seen: Vec<PersonId> = Vec::new();
                for tenure in self.office.tenures.iter().filter(|t| roles.contains(&t.role)) {
                    if seen.contains(&tenure.person) {
                        continue;
                    }
                    seen.push(tenure.person);
                    for period in self.periods(in_force, quota.period, tenure.from, tenure.until, reign) {
                        if self.elsewhere(tenure.unit, &period, Stamp::last_minute(period.last_day())) {
                            continue;
                        }
                        let owner = OwnerRef::Person(tenure.person);
                        let done = (self.evidence.pieces)(&period, &quota.kinds, &owner, quota.at_least)?;
                        let duty = self.quota_duty(in_force, quota, owner, tenure.unit, &period, done);
                        self.keep(tenure.unit, duty);
                    }
                }
            }
        }
        Ok(())
    }

    /// A log, and a watch without gaps, for every calendar day: feasts and week-ends too.
    fn watch(&mut self, in_force: InForce, reign: (Option<NaiveDate>, Option<NaiveDate>)) {
        let policy = &in_force.book.watch;
        let Some(office) = self.office.unit(UnitId::OFFICE).filter(|_| policy.daily_log || policy.full_day) else {
            return;
        };
        for day in self.periods(in_force, PeriodKind::Day, office.from, office.until, reign) {
            let due = Stamp::last_minute(day.from);
            if self.elsewhere(UnitId::OFFICE, &day, due) {
                continue;
            }
            let duty = |rule: &str, name: String, met_at: Option<Stamp>| Duty {
                name,
                kind: "watch".into(),
                rule: rule.into(),
                clause: policy.clause.clone(),
                due_at: Some(due),
                met_at,
                ..blank(in_force.number, UnitId::OFFICE, &day)
            };
            if policy.daily_log {
                let log = duty("watch.log", "收集记录".into(), logged(self.office, day.from));
                self.keep(UnitId::OFFICE, log);
            }
            if policy.full_day {
                let gap = gaps_in_words(&gaps(&self.office.shifts, day.from));
                let met = gap.is_none().then_some(due);
                let name = gap.map_or("24小时值班".to_string(), |gap| format!("24小时值班，{gap}"));
                let shift = duty("watch.shift", name, met);
                self.keep(UnitId::OFFICE, shift);
            }
        }
    }

    /// Met by the n-th piece; due with the last minute of the period. What is more than needed is not counted.
    fn quota_duty(
        &self,
        in_force: InForce,
        quota: &Quota,
        owner: OwnerRef,
        unit: UnitId,
        period: &Period,
        mut done: Vec<Stamp>,
    ) -> Duty {
        done.sort_unstable();
        let have = done.iter().filter(|at| **at <= self.now).count() as u32;
        Duty {
            name: quota.name.clone(),
            kind: "quota".into(),
            rule: quota.id.clone(),
            clause: quota.clause.clone(),
            owner,
            due_at: Some(Stamp::last_minute(period.last_day())),
            met_at: (quota.at_least > 0).then(|| done.get(quota.at_least as usize - 1).copied()).flatten(),
            have: Some(have),
            need: Some(quota.at_least),
            ..blank(in_force.number, unit, period)
        }
    }

    /// Puts the limits on record over it, and keeps it if it falls in the window.
    fn keep(&mut self, unit: UnitId, mut duty: Duty) {
        if self.done_with(duty.met_at) {
            return;
        }
        for (at, limit) in &self.office.limits {
            let person = match &duty.owner {
                OwnerRef::Person(person) => Some(*person),
                _ => None,
            };
            let same = limit.duty.unit == unit
                && limit.duty.person.is_none_or(|p| Some(p) == person)
                && Some(&limit.duty.period) == duty.period.as_ref()
                && (limit.duty.kind == duty.kind || limit.duty.kind == duty.rule);
            if !same || *at > self.now || limit.moves_nothing {
                continue;
            }
            match &limit.change {
                LimitChange::Extend { due_at } | LimitChange::Resume { due_at } | LimitChange::Pause { due_at, .. } => {
                    duty.due_at = Some(*due_at)
                }
                LimitChange::End { how } => {
                    duty.end = Some(DutyEnd { how: *how, reason: limit.reason.clone(), at: *at });
                }
            }
        }
        if duty.due_at.is_none_or(|due| due >= self.from && due < self.until) {
            self.found.push((unit, duty));
        }
    }
}

fn owing_units<'o>(office: &'o Office, by: &PaperBy) -> Vec<&'o Unit> {
    office
        .units
        .iter()
        .filter(|u| match by {
            PaperBy::Office => u.id == UnitId::OFFICE,
            PaperBy::Units(kinds) => kinds.contains(&u.kind),
        })
        .collect()
}

fn blank(rulebook: u32, unit: UnitId, period: &Period) -> Duty {
    Duty {
        n: 0,
        case: None,
        paper: None,
        period: Some(period.key()),
        rule: String::new(),
        kind: String::new(),
        name: String::new(),
        owner: OwnerRef::Unit(unit),
        opened_at: period.start(),
        due_at: None,
        why: None,
        within: None,
        met_at: None,
        met_by: None,
        end: None,
        superseded: false,
        clause: String::new(),
        rulebook,
        calendar: 0,
        provisional: false,
        target: None,
        have: None,
        need: None,
    }
}
