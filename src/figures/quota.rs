//! 报送数量: how many pieces each unit has sent up and how many it still owes (V-5.2).

use super::plan::UnitLine;
use super::rate::Rate;
use crate::act::{Duty, DutyState, OwnerRef, UnitId, judge};
use crate::time::Stamp;

/// One unit against a quota.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaLine {
    pub unit: UnitId,
    pub name: String,
    pub have: u64,
    pub need: u64,
}

impl QuotaLine {
    /// Pieces still owed.
    pub fn short(&self) -> u64 {
        self.need.saturating_sub(self.have)
    }

    pub fn met(&self) -> bool {
        self.have >= self.need
    }
}

/// Every unit on the roster of the kinds named, in roster order, zero included.
pub fn standing(units: &[UnitLine], kinds: &[String], need: u64, have: impl Fn(UnitId) -> u64) -> Vec<QuotaLine> {
    let owing = units.iter().filter(|u| u.on_roster && kinds.contains(&u.kind));
    owing.map(|u| QuotaLine { unit: u.id, name: u.name.clone(), have: have(u.id), need }).collect()
}

/// How one quota was kept by all who owe it in one period (55/58 = 94.83 %, and who the three are).
#[derive(Debug, Clone, PartialEq)]
pub struct Completion {
    pub rule: String,
    pub name: String,
    pub clause: String,
    pub period: String,
    pub need: u32,
    pub met: u64,
    /// Those exempted by decision are not among those who owe it.
    pub exempt: u64,
    /// Who has not met it, with pieces there are.
    pub short: Vec<(OwnerRef, u32)>,
}

impl Completion {
    /// It is people who owe it, and whoever has not met it is called by name.
    pub fn names_people(&self) -> bool {
        self.short.iter().any(|(owner, _)| !matches!(owner, OwnerRef::Unit(_)))
    }

    pub fn owing(&self) -> u64 {
        self.met + self.short.len() as u64
    }

    /// 完成率.
    pub fn rate(&self) -> Rate {
        Rate::new(self.met, self.owing())
    }
}

/// Each quota of each period among the duties, in their order. One owner's surplus does not cover another.
pub fn completions(duties: &[(UnitId, Duty)], as_of: Stamp) -> Vec<Completion> {
    let mut found: Vec<Completion> = Vec::new();
    for (_, duty) in duties.iter().filter(|(_, d)| d.need.is_some()) {
        let period = duty.period.clone().unwrap_or_default();
        let same = |c: &Completion| c.rule == duty.rule && c.period == period;
        let at = found.iter().position(same).unwrap_or_else(|| {
            found.push(Completion {
                rule: duty.rule.clone(),
                name: duty.name.clone(),
                clause: duty.clause.clone(),
                period: period.clone(),
                need: duty.need.unwrap_or_default(),
                met: 0,
                exempt: 0,
                short: Vec::new(),
            });
            found.len() - 1
        });
        match judge(duty, as_of) {
            DutyState::Met | DutyState::Late { .. } => found[at].met += 1,
            DutyState::Waived | DutyState::Withdrawn => found[at].exempt += 1,
            DutyState::Open | DutyState::Overdue { .. } | DutyState::Lapsed => {
                found[at].short.push((duty.owner.clone(), duty.have.unwrap_or_default()));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn v_5_2_five_of_six_is_one_short() {
        let unit = |id, name: &str, kind: &str| UnitLine {
            id: UnitId(id),
            name: name.into(),
            kind: kind.into(),
            class: None,
            on_roster: true,
        };
        let units = [unit(2, "甲村", "village"), unit(3, "乙村", "village"), unit(4, "社建办", "section")];
        let lines = standing(&units, &["village".to_string()], 6, |id| if id == UnitId(2) { 5 } else { 6 });
        assert_eq!(lines.len(), 2);
        assert_eq!((lines[0].short(), lines[0].met()), (1, false));
        assert_eq!((lines[1].short(), lines[1].met()), (0, true));
    }
}
