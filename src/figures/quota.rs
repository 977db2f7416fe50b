//! 报送数量: how many pieces each unit has sent up and how many it still owes (V-5.2).

use super::plan::UnitLine;
use crate::act::UnitId;

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
