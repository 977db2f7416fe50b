//! What the calendar asks of each unit, with what the ledger holds to meet it: the ground of on-time rates, of the
//! worklist and of 已交4/6.

use crate::act::{Duty, DutyEnd, DutyState, Ended, Office, OwnerRef, UnitId, judge};
use crate::error::Result;
use crate::ledger::View;
use crate::rules::Laws;
use crate::rules::periodic::{Evidence, PaperDone, first_day, periodic, unmet};
use crate::time::{Period, Stamp};
use chrono::{Days, NaiveDate};

/// Periodic duties due from `from` and before `until`, of periods begun by `now`, each with the unit that owes it. What was
/// received, issued or sent up after `now` does not meet them.
pub fn periodic_duties(
    view: &View,
    laws: &Laws,
    office: &Office,
    from: Stamp,
    until: Stamp,
    now: Stamp,
) -> Result<Vec<(UnitId, Duty)>> {
    gathered(view, Some(first_day(from)), now, |evidence| periodic(laws, office, evidence, from, until, now))
}

/// The same since the first day of the roster, but for those met by `now`: the worklist's.
pub fn periodic_unmet(
    view: &View,
    laws: &Laws,
    office: &Office,
    until: Stamp,
    now: Stamp,
) -> Result<Vec<(UnitId, Duty)>> {
    gathered(view, None, now, |evidence| unmet(laws, office, evidence, until, now))
}

/// Papers are looked for from `since`.
fn gathered<T>(
    view: &View,
    since: Option<NaiveDate>,
    now: Stamp,
    derive: impl FnOnce(&Evidence) -> Result<T>,
) -> Result<T> {
    let done = view.papers_done(since)?.into_iter().filter(|p| p.at <= now);
    let papers: Vec<PaperDone> = done
        .map(|p| PaperDone { kind: p.kind, unit: p.unit, period: p.period, at: p.at, received: p.received })
        .collect();
    let pieces = |period: &Period, kinds: &[String], owner: &OwnerRef, most: u32| match owner {
        OwnerRef::Unit(unit) => view.first_submissions_of_unit(*unit, period, kinds, most),
        OwnerRef::Person(person) => view.first_submissions_by(*person, period, kinds, most),
        OwnerRef::Named(_) => Ok(Vec::new()),
    };
    derive(&Evidence { papers: &papers, pieces: &pieces })
}

/// How many duties due in the period were reckoned without a calendar: they are in no rate.
pub fn provisional_in(view: &View, periodic: &[(UnitId, Duty)], period: &Period, only: Option<UnitId>) -> Result<u64> {
    let stored = view.provisional_duties()?;
    let counts = |(unit, duty): &&(UnitId, Duty)| {
        let due = duty.due_at.is_some_and(|due| period.contains(due));
        let stands = !matches!(&duty.end, Some(DutyEnd { how: Ended::Withdrawn, .. })) && !duty.superseded;
        duty.provisional && due && stands && only.is_none_or(|only| only == *unit)
    };
    Ok(stored.iter().chain(periodic).filter(counts).count() as u64)
}

/// Every duty to make one kind of paper, of every period begun by `now`.
pub fn paper_duties(view: &View, laws: &Laws, office: &Office, kind: &str, now: Stamp) -> Result<Vec<(UnitId, Duty)>> {
    let mut found = owed_of_rule(view, laws, office, kind, now)?;
    found.retain(|(_, duty)| duty.kind.starts_with("paper:"));
    Ok(found)
}

/// Every periodic duty of one rule (a kind of paper, a quota, a watch), of every period begun by `now`.
pub(super) fn owed_of_rule(
    view: &View,
    laws: &Laws,
    office: &Office,
    rule: &str,
    now: Stamp,
) -> Result<Vec<(UnitId, Duty)>> {
    // Far enough ahead for any limit after a period's end.
    const AHEAD_DAYS: u64 = 4000;
    let Some(first) = office.units.iter().map(|u| u.from).min() else { return Ok(Vec::new()) };
    let until = now.date().checked_add_days(Days::new(AHEAD_DAYS)).unwrap_or(now.date());
    let mut found = periodic_duties(view, laws, office, Stamp::start_of_day(first), Stamp::last_minute(until), now)?;
    found.retain(|(_, duty)| duty.rule == rule);
    Ok(found)
}

/// How far one kind of paper has come in for one period.
#[derive(Debug, Clone, PartialEq)]
pub struct HandedIn {
    /// Every unit that owes it, with its duty, in roster order.
    pub duties: Vec<(UnitId, Duty)>,
    pub now: Stamp,
}

impl HandedIn {
    pub fn of(view: &View, laws: &Laws, office: &Office, kind: &str, period: &Period, now: Stamp) -> Result<HandedIn> {
        let mut duties = paper_duties(view, laws, office, kind, now)?;
        duties.retain(|(_, duty)| duty.period.as_deref() == Some(&period.key()));
        duties.sort_by_key(|(unit, _)| office.units.iter().position(|u| u.id == *unit));
        Ok(HandedIn { duties, now })
    }

    pub fn duty_of(&self, unit: UnitId) -> Option<&Duty> {
        self.duties.iter().find(|(owner, _)| *owner == unit).map(|(_, duty)| duty)
    }

    /// 已交4/6，缺：丙社区、戊村 (应于 …).
    pub fn words(&self, office: &Office) -> Option<String> {
        let named = |units: Vec<UnitId>| units.iter().map(|u| office.unit_name(*u)).collect::<Vec<_>>().join("、");
        let those = |pass: &dyn Fn(&Duty) -> bool| -> Vec<UnitId> {
            self.duties.iter().filter(|(_, d)| pass(d)).map(|(unit, _)| *unit).collect()
        };
        let done = |d: &Duty| d.met_at.is_some();
        let excused = |d: &Duty| !done(d) && matches!(judge(d, self.now), DutyState::Waived | DutyState::Lapsed);
        let missing = those(&|d| !done(d) && !excused(d));
        let first = self.duties.first().map(|(_, duty)| duty)?;
        let mut said = format!("已交{}/{}", those(&done).len(), self.duties.len());
        if !missing.is_empty() {
            said += &format!("，缺：{}", named(missing.clone()));
        }
        for (word, how) in [("已免除", Ended::Waived), ("缺报在案", Ended::Lapsed)] {
            let units = those(&|d| excused(d) && d.end.as_ref().is_some_and(|end| end.how == how));
            if !units.is_empty() {
                said += &format!("；{word}：{}", named(units));
            }
        }
        let open = self.duties.iter().find(|(unit, _)| missing.contains(unit)).map_or(first, |(_, duty)| duty);
        if let Some(due) = open.due_at {
            let rolled = open.why.as_deref().map(|why| format!("，{why}")).unwrap_or_default();
            let provisional = if open.provisional { "，暂定" } else { "" };
            said += &format!("（应于 {} 前{rolled}{provisional}）", due.deadline_short(self.now));
        }
        Some(said)
    }
}
