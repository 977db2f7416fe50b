//! Whether a time limit may be moved (a reason, a signer and a cap).
//!
//! The rulebook says for each limit whether it may be extended, paused or waived, by whom and how far; what it does not
//! speak of may not be moved. What is past due cannot be extended or paused into being in time: late is late.

use super::condition::holds;
use super::decide::persons_called;
use super::{Easing, Relief, RoleRef, Rulebook};
use crate::act::{Breach, Duty, Office, PersonId, UnitId};
use crate::time::limit::due_at;
use crate::time::{Calendar, Stamp};

/// A change of a limit about to be recorded.
pub struct Asked<'a> {
    pub book: &'a Rulebook,
    pub office: &'a Office,
    pub calendar: &'a Calendar,
    pub duty: &'a Duty,
    /// Whose matter it is, for `@本单位`.
    pub unit: UnitId,
    pub easing: Easing,
    pub signer: &'a str,
    pub at: Stamp,
    /// How often it was extended (or paused) before.
    pub before: u32,
    /// From when to when it is to be moved, or to stand still; `None` for a waiver.
    pub span: Option<(Stamp, Stamp)>,
}

/// Everything that stands against it, in the office's words; empty: it may be done.
pub fn against(asked: &Asked) -> Vec<Breach> {
    let (duty, what) = (asked.duty, asked.easing.zh());
    let mut found: Vec<Breach> = unsigned(asked.office, asked.signer, asked.at, &duty.clause).into_iter().collect();
    let mut add = |clause: &str, says: String| found.push(breach(clause, says));
    let allowed: Vec<&Relief> = asked.book.reliefs.iter().filter(|r| r.may == asked.easing && r.names(duty)).collect();
    if allowed.is_empty() {
        add(&duty.clause, format!("制度没有许可“{}”{what}", duty.name));
    }
    let signs = |relief: &&&Relief| {
        let people = persons_called(asked.office, asked.signer);
        people.into_iter().any(|p| may_sign(asked.office, relief, p, asked.unit, asked.at))
    };
    match (allowed.first(), allowed.iter().find(signs)) {
        (Some(first), None) => {
            let by: Vec<&RoleRef> = allowed.iter().flat_map(|r| &r.by).collect();
            let roles: Vec<&str> =
                by.iter().map(|r| asked.book.role(&r.role).map_or(r.role.as_str(), |k| &k.term.name)).collect();
            add(&first.clause, format!("“{}”只有{}可以{what}，{}不是", duty.name, roles.join("、"), asked.signer));
        }
        (Some(_), Some(relief)) => {
            if let (Some(most), Some((from, to))) = (relief.at_most, asked.span) {
                let (cap, _) = due_at(asked.calendar, from, most, asked.book.close_of_business);
                if to > cap {
                    let says = format!("一次{what}至多{}，即到 {}", most.describe(), cap.deadline());
                    add(&relief.clause, says);
                }
            }
            if asked.easing != Easing::Waive && asked.before >= relief.times {
                add(&relief.clause, format!("“{}”至多{what}{}次，已有{}次", duty.name, relief.times, asked.before));
            }
        }
        (None, _) => {}
    }
    if let Some(due) = duty.due_at.filter(|due| asked.easing != Easing::Waive && asked.at > *due) {
        let late = asked.at.minutes_since(due);
        add(&duty.clause, format!("应于 {} 前，{what}时已超{late}分钟：过了期不能再{what}", due.deadline()));
    }
    found
}

/// The signer must be on the roster, and in some office that day.
pub fn unsigned(office: &Office, signer: &str, at: Stamp, clause: &str) -> Option<Breach> {
    let people = persons_called(office, signer);
    if people.is_empty() {
        return Some(breach(clause, format!("签批人“{signer}”不在名册上")));
    }
    let in_office = people.iter().any(|p| !office.roles_of(*p, at.date()).is_empty());
    (!in_office).then(|| breach(clause, format!("签批人{signer} {} 没有任职", at.date())))
}

fn may_sign(office: &Office, relief: &Relief, person: PersonId, unit: UnitId, at: Stamp) -> bool {
    relief.by.iter().any(|role| holds(office, unit, person, role, at).is_some())
}

fn breach(clause: &str, says: String) -> Breach {
    Breach { rule: "relief".into(), clause: clause.into(), says }
}

impl Relief {
    /// Whether it is for this duty.
    pub fn names(&self, duty: &Duty) -> bool {
        let ids = if duty.period.is_some() { &self.periodic } else { &self.duties };
        ids.contains(&duty.rule)
    }
}
