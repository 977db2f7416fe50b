//! The tally: fed case by case and duty by duty, it keeps counts only (and members, when asked), so that a year of a
//! large office costs memory by its result.

use super::cell::{Counts, Measure, Member, Members};
use super::fed::{CaseFigures, DutyFigures, Kept};
use super::month::{Month, MonthCounts, MonthKey};
use super::plan::{By, Plan};
use super::stats::{Stats, StatsRow};
use crate::act::{Satisfaction, UnitId};
use crate::time::{Period, PeriodKind, Semesters, Stamp};
use std::collections::HashMap;

#[derive(Default)]
struct Row {
    key: Option<String>,
    unit: Option<UnitId>,
    name: String,
    counts: Counts,
    members: Option<Box<Members>>,
}

/// Counts in the making.
pub struct Tally {
    plan: Plan,
    rows: Vec<Row>,
    /// Row of a unit, or of a [`Month`].
    by_number: HashMap<i64, usize>,
    by_word: HashMap<String, usize>,
    /// Row of what has no such word (未分).
    nameless: Option<usize>,
    /// Rows that stand even when empty; those that follow came with what was fed.
    laid: usize,
    total: Counts,
    members: Option<Box<Members>>,
    /// By unit, for the mean of units, whatever the rows are.
    units: HashMap<UnitId, Counts>,
}

/// The unit, words and month a count is booked under.
struct Place<'a> {
    unit: UnitId,
    section: UnitId,
    about: Option<&'a CaseFigures<'a>>,
    at: Stamp,
}

impl Tally {
    pub fn new(plan: Plan) -> Tally {
        let mut tally = Tally {
            rows: Vec::new(),
            by_number: HashMap::new(),
            by_word: HashMap::new(),
            nameless: None,
            laid: 0,
            total: Counts::default(),
            members: plan.keep_members.then(Box::default),
            units: HashMap::new(),
            plan,
        };
        tally.lay_rows();
        tally.laid = tally.rows.len();
        tally
    }

    /// Rows that stand even when empty: the roster, the words, the months of the period.
    fn lay_rows(&mut self) {
        match self.plan.by {
            By::Unit | By::Section => {
                let sections = self.plan.units.iter().any(|u| u.on_roster && is_section(&u.kind));
                let standing: Vec<UnitId> = self
                    .plan
                    .units
                    .iter()
                    .filter(|u| u.on_roster && self.plan.only.is_none_or(|only| only == u.id))
                    .filter(|u| self.plan.by == By::Unit || !sections || is_section(&u.kind))
                    .map(|u| u.id)
                    .collect();
                for unit in standing {
                    self.unit_row(unit);
                }
            }
            By::Month => {
                for month in
                    Period::each(PeriodKind::Month, self.plan.period.from, self.plan.period.to, &Semesters::default())
                {
                    self.month_row(Month::of(month.from));
                }
            }
            By::Class | By::Level | By::Category | By::Channel | By::Content | By::Person | By::Reason => {
                for (id, name) in self.plan.words.clone() {
                    self.new_row(Some(id.clone()), name);
                    self.by_word.insert(id, self.rows.len() - 1);
                }
            }
        }
    }

    fn new_row(&mut self, key: Option<String>, name: String) -> usize {
        let members = self.plan.keep_members.then(Box::default);
        self.rows.push(Row { key, unit: None, name, counts: Counts::default(), members });
        self.rows.len() - 1
    }

    fn unit_row(&mut self, unit: UnitId) -> usize {
        if let Some(row) = self.by_number.get(&i64::from(unit.0)) {
            return *row;
        }
        let known = self.plan.units.iter().find(|u| u.id == unit);
        let name = known.map_or_else(|| format!("单位{}", unit.0), |u| u.name.clone());
        let row = self.new_row(Some(name.clone()), name);
        self.rows[row].unit = Some(unit);
        self.by_number.insert(i64::from(unit.0), row);
        row
    }

    fn month_row(&mut self, month: Month) -> usize {
        if let Some(row) = self.by_number.get(&i64::from(month.0)) {
            return *row;
        }
        let (year, in_year) = (month.0 / 100, month.0 % 100);
        let row = self.new_row(Some(format!("{year}-{in_year:02}")), format!("{year}年{in_year}月"));
        self.by_number.insert(i64::from(month.0), row);
        row
    }

    fn word_row(&mut self, word: Option<&str>) -> usize {
        let Some(word) = word else {
            if let Some(row) = self.nameless {
                return row;
            }
            let name = match self.plan.by {
                By::Level => "未研判",
                By::Class => "未归类",
                By::Person => "未写撰写人",
                By::Reason => "有效",
                _ => "未填写",
            };
            let row = self.new_row(None, name.to_string());
            self.nameless = Some(row);
            return row;
        };
        if let Some(row) = self.by_word.get(word) {
            return *row;
        }
        let row = self.new_row(Some(word.to_string()), word.to_string());
        self.by_word.insert(word.to_string(), row);
        row
    }

    fn row_of(&mut self, place: &Place) -> usize {
        match self.plan.by {
            By::Unit => self.unit_row(place.unit),
            By::Section => self.unit_row(place.section),
            By::Month => self.month_row(Month::of(place.at.date())),
            By::Level => self.word_row(place.about.and_then(|c| c.level)),
            By::Category => self.word_row(place.about.and_then(|c| c.category)),
            By::Channel => self.word_row(place.about.and_then(|c| c.channel)),
            By::Content => self.word_row(place.about.and_then(|c| c.content.first()).map(String::as_str)),
            By::Person => {
                let name = place.about.and_then(|c| {
                    let known = c.author_id.and_then(|id| self.plan.people.iter().find(|(p, _)| *p == id));
                    known.map(|(_, name)| name.clone()).or_else(|| c.author.map(str::to_string))
                });
                self.word_row(name.as_deref())
            }
            By::Reason => self.word_row(place.about.and_then(|c| c.reason.as_deref())),
            By::Class => self.class_row(place.unit),
        }
    }

    fn class_row(&mut self, unit: UnitId) -> usize {
        let class = self.plan.units.iter().find(|u| u.id == unit).and_then(|u| u.class.clone());
        self.word_row(class.as_deref())
    }

    /// Books one count: in its row, in the total and under its unit, each on its own, so that they can be compared.
    fn count(&mut self, measures: &[Measure], place: &Place, member: Option<Member>) {
        let row = self.row_of(place);
        if self.plan.by == By::Content {
            let more = place.about.map(|c| c.content.get(1..).unwrap_or_default()).unwrap_or_default();
            for word in more {
                let also = self.word_row(Some(word));
                for &measure in measures {
                    self.rows[also].counts.add(measure);
                    if let (Some(member), Some(members)) = (member, &mut self.rows[also].members) {
                        members.add(measure, member);
                    }
                }
            }
        }
        let unit = self.units.entry(place.unit).or_default();
        for &measure in measures {
            self.rows[row].counts.add(measure);
            self.total.add(measure);
            unit.add(measure);
            if let Some(member) = member {
                if let Some(members) = &mut self.rows[row].members {
                    members.add(measure, member);
                }
                if let Some(members) = &mut self.members {
                    members.add(measure, member);
                }
            }
        }
    }

    /// Takes one case, as of the plan's as-of. Cases outside the period count nothing.
    pub fn take(&mut self, case: &CaseFigures) {
        if self.plan.only.is_some_and(|only| only != case.unit) {
            return;
        }
        let as_of = self.plan.as_of;
        let by_then = |at: Option<Stamp>| at.is_some_and(|at| at <= as_of);
        let place = |at| Place { unit: case.unit, section: case.lead.unwrap_or(case.unit), about: Some(case), at };
        if self.plan.period.contains(case.reported_at) && case.reported_at <= as_of {
            let answered = by_then(case.first_replied_at);
            let mut booked = Booked::new(Measure::Received);
            if self.plan.policy.validity && case.invalid {
                booked.also(Measure::Invalid, true);
                booked.also(Measure::Proactive, answered);
            } else {
                booked.also(Measure::Valid, true);
                booked.also(Measure::Replied, by_then(case.replied_at));
                booked.also(Measure::FirstReplied, answered);
                booked.also(Measure::Satisfied, case.satisfaction == Some(Satisfaction::Satisfied));
                booked.also(Measure::Rated, case.satisfaction.is_some_and(Satisfaction::is_answer));
            }
            booked.also(Measure::Withheld, by_then(case.withheld_at));
            self.count(booked.all(), &place(case.reported_at), Some(Member::Case(case.id)));
        }
        if let Some(submitted) = case.submitted_at.filter(|at| self.plan.period.contains(*at) && *at <= as_of) {
            let mut booked = Booked::new(Measure::Submitted);
            booked.also(Measure::Adopted, by_then(case.adopted_at));
            self.count(booked.all(), &place(submitted), Some(Member::Case(case.id)));
        }
    }

    /// Takes one judged duty. A periodic one has no case and is booked under “未…” where rows are words of cases.
    pub fn take_duty(&mut self, duty: &DutyFigures) {
        if self.plan.only.is_some_and(|only| only != duty.unit) || !self.plan.period.contains(duty.due_at) {
            return;
        }
        let measure = match duty.kept {
            Kept::OnTime => Measure::OnTime,
            Kept::Late => Measure::Late,
            Kept::Overdue => Measure::Overdue,
        };
        let place = Place { unit: duty.unit, section: duty.unit, about: duty.about.as_ref(), at: duty.due_at };
        let own = duty.own.map(|own| Member::Own(own, duty.due_at));
        self.count(&[measure], &place, duty.case.map(Member::Case).or(own));
    }

    /// Takes a unit's month as it was counted beforehand, laid out as [`super::Layout::of`] the plan's rows. `past`: the
    /// month is over at the as-of, so that what is still open is overdue.
    pub fn take_month(&mut self, key: &MonthKey, counts: &MonthCounts, past: bool) {
        if self.plan.only.is_some_and(|only| only != key.unit) {
            return;
        }
        let invalid = self.plan.policy.validity && key.invalid;
        let judged = |n: i64| if invalid { 0 } else { n };
        let all = [
            (Measure::Received, counts.received),
            (Measure::Invalid, counts.received - judged(counts.received)),
            (Measure::Proactive, counts.first_replied - judged(counts.first_replied)),
            (Measure::Valid, judged(counts.received)),
            (Measure::Replied, judged(counts.replied)),
            (Measure::FirstReplied, judged(counts.first_replied)),
            (Measure::Satisfied, judged(counts.satisfied)),
            (Measure::Rated, judged(counts.rated)),
            (Measure::Withheld, counts.withheld),
            (Measure::Submitted, counts.submitted),
            (Measure::Adopted, counts.adopted),
            (Measure::OnTime, counts.on_time),
            (Measure::Late, counts.late),
            (Measure::Overdue, counts.lapsed + if past { counts.open } else { 0 }),
        ];
        // A cell of duties not yet due counts nothing and must not open a row.
        if all.iter().all(|(_, n)| *n == 0) {
            return;
        }
        let word = Some(key.word.as_str()).filter(|word| !word.is_empty());
        let row = match self.plan.by {
            By::Unit => self.unit_row(key.unit),
            By::Section => self.unit_row(word.and_then(|w| w.parse().ok()).map_or(key.unit, UnitId)),
            By::Class => self.class_row(key.unit),
            By::Month => self.month_row(key.month),
            By::Level | By::Category | By::Channel | By::Content | By::Person | By::Reason => self.word_row(word),
        };
        let unit = self.units.entry(key.unit).or_default();
        for (measure, n) in all {
            let n = n.max(0) as u64;
            self.rows[row].counts.add_many(measure, n);
            self.total.add_many(measure, n);
            unit.add_many(measure, n);
        }
    }

    /// Rows that came with what was fed, in an order of their own: the roster's, then the words', what has no word last.
    fn in_order(&mut self) {
        let roster = |unit: Option<UnitId>| unit.map(|id| self.plan.units.iter().position(|u| u.id == id));
        self.rows[self.laid..].sort_by_cached_key(|row| (row.key.is_none(), roster(row.unit), row.key.clone()));
    }

    /// The finished statistic.
    pub fn finish(mut self) -> Stats {
        self.in_order();
        let rows = self.rows.into_iter().map(|row| StatsRow {
            key: row.key,
            unit: row.unit,
            name: row.name,
            counts: row.counts,
            members: row.members.map(|m| *m),
        });
        let mut units: Vec<(String, Counts)> = Vec::new();
        let mut apart = None;
        for unit in &self.plan.units {
            match self.units.get(&unit.id) {
                // The office's own bulletins and drafts do not make it one of the units compared.
                Some(counts) if unit.id == UnitId::OFFICE && counts.of_cases() == 0 => {
                    apart = Some((unit.name.clone(), *counts));
                }
                Some(counts) => units.push((unit.name.clone(), *counts)),
                None if unit.on_roster && self.plan.only.is_none() => {
                    units.push((unit.name.clone(), Counts::default()))
                }
                None => {}
            }
        }
        Stats::new(self.plan, rows.collect(), self.total, self.members.map(|m| *m), &units, apart)
    }
}

/// Kinds of unit that are sections of the office.
fn is_section(kind: &str) -> bool {
    matches!(kind, "section" | "department")
}

/// The measures one case counts for; at most seven.
struct Booked {
    measures: [Measure; 7],
    n: usize,
}

impl Booked {
    fn new(first: Measure) -> Booked {
        Booked { measures: [first; 7], n: 1 }
    }

    fn also(&mut self, measure: Measure, is: bool) {
        if is {
            self.measures[self.n] = measure;
            self.n += 1;
        }
    }

    fn all(&self) -> &[Measure] {
        &self.measures[..self.n]
    }
}
