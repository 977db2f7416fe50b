//! The quarter's table of 报送 and 采用 (V-6.3): every station, zero rows included, ties sharing a rank.

use super::cell::Measure;
use super::rate::{Rate, shares_note};
use super::stats::Stats;
use crate::act::{CaseId, UnitId};

/// One station.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BulletinLine {
    /// 序号, as printed.
    pub number: u32,
    pub unit: UnitId,
    pub name: String,
    pub submitted: u64,
    pub adopted: u64,
    /// 上期补计: adopted since the previous bulletin, sent up before this period. Not part of rate or rank.
    pub carried: u64,
    pub rank: u32,
}

impl BulletinLine {
    /// 采用率; unknown when nothing was sent up.
    pub fn adoption(&self) -> Rate {
        Rate::new(self.adopted, self.submitted)
    }
}

/// The table with its totals.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bulletin {
    /// By rank; stations of one rank in roster order.
    pub lines: Vec<BulletinLine>,
    pub submitted: u64,
    pub adopted: u64,
    pub carried: u64,
    /// 报送 and 采用 of units that are not stations (the office itself): in the total, not in the table.
    pub apart: (u64, u64),
}

impl Bulletin {
    /// From a statistic by unit: stations are listed even with nothing, and 上期补计 is booked to its unit.
    pub fn of(stats: &Stats, carried: &[(UnitId, CaseId)], is_station: impl Fn(UnitId) -> bool) -> Bulletin {
        let carried_by = |unit| carried.iter().filter(|(u, _)| *u == unit).count() as u64;
        let mut apart = (0, 0);
        let mut stations = Vec::new();
        for row in &stats.rows {
            let (submitted, adopted) = (row.counts.of(Measure::Submitted), row.counts.of(Measure::Adopted));
            match row.unit {
                Some(unit) if is_station(unit) => {
                    stations.push((unit, row.name.clone(), submitted, adopted, carried_by(unit)));
                }
                _ => apart = (apart.0 + submitted, apart.1 + adopted),
            }
        }
        Bulletin { apart, ..Bulletin::new(stations) }
    }

    /// `stations` in roster order: unit, name, 报送, 采用, 上期补计. Ranked by 采用, then by 报送.
    pub fn new(stations: impl IntoIterator<Item = (UnitId, String, u64, u64, u64)>) -> Bulletin {
        let mut bulletin = Bulletin::default();
        for (unit, name, submitted, adopted, carried) in stations {
            bulletin.submitted += submitted;
            bulletin.adopted += adopted;
            bulletin.carried += carried;
            bulletin.lines.push(BulletinLine { number: 0, unit, name, submitted, adopted, carried, rank: 0 });
        }
        bulletin.lines.sort_by_key(|line| std::cmp::Reverse((line.adopted, line.submitted)));
        let mut rank = 0;
        let mut before = None;
        for (line, number) in bulletin.lines.iter_mut().zip(1..) {
            let standing = (line.adopted, line.submitted);
            if before != Some(standing) {
                rank = number;
                before = Some(standing);
            }
            line.number = number;
            line.rank = rank;
        }
        bulletin
    }

    /// 采用率 of all stations together.
    pub fn adoption(&self) -> Rate {
        Rate::new(self.adopted, self.submitted)
    }

    /// Stations that sent up nothing.
    pub fn silent(&self) -> Vec<&str> {
        self.lines.iter().filter(|l| l.submitted == 0).map(|l| l.name.as_str()).collect()
    }

    /// Stations of the first rank, if anything was adopted or sent up: may be several.
    pub fn first(&self) -> Vec<&BulletinLine> {
        self.lines.iter().filter(|l| l.rank == 1 && l.submitted > 0).collect()
    }

    /// A station's share of all 报送.
    pub fn share(&self, line: &BulletinLine) -> Rate {
        Rate::new(line.submitted, self.submitted)
    }

    /// Said when the printed shares do not add to 100.00.
    pub fn shares_note(&self) -> Option<String> {
        shares_note(&self.lines.iter().map(|l| self.share(l)).collect::<Vec<_>>())
    }

    /// The totals are counted apart (`submitted`, `adopted` of the statistic); each fault in words.
    pub fn re_adds(&self, submitted: u64, adopted: u64) -> Result<(), Vec<String>> {
        let mut faults = Vec::new();
        for (what, sum, total) in
            [("报送", self.submitted + self.apart.0, submitted), ("采用", self.adopted + self.apart.1, adopted)]
        {
            if sum != total {
                faults.push(format!("{what}分项合计≠总数：各单位相加{sum}，总数{total}"));
            }
        }
        for line in self.lines.iter().filter(|l| l.adopted > l.submitted) {
            faults.push(format!("{}：采用{}多于报送{}", line.name, line.adopted, line.submitted));
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stations(rows: &[(&str, u64, u64)]) -> Bulletin {
        Bulletin::new(rows.iter().zip(2..).map(|((n, s, a), id)| (UnitId(id), n.to_string(), *s, *a, 0)))
    }

    #[test]
    fn v_6_3_rank_by_adopted_then_submitted_ties_share_and_zero_rows_stand() {
        let bulletin = stations(&[("甲村", 3, 2), ("乙村", 3, 2), ("丙社区", 0, 0), ("丁村", 4, 1)]);
        let shown: Vec<(u32, &str, u32, String)> =
            bulletin.lines.iter().map(|l| (l.number, l.name.as_str(), l.rank, l.adoption().text())).collect();
        assert_eq!(
            shown,
            [
                (1, "甲村", 1, "66.67%".to_string()),
                (2, "乙村", 1, "66.67%".to_string()),
                (3, "丁村", 3, "25.00%".to_string()),
                (4, "丙社区", 4, "—".to_string()),
            ]
        );
        assert_eq!((bulletin.submitted, bulletin.adopted, bulletin.adoption().text()), (10, 5, "50.00%".into()));
        assert_eq!(bulletin.silent(), ["丙社区"]);
        assert_eq!(bulletin.first().len(), 2);
    }

    #[test]
    fn v_6_3_a_quarter_without_anything_has_no_first() {
        let bulletin = stations(&[("甲村", 0, 0), ("乙村", 0, 0)]);
        assert!(bulletin.first().is_empty());
        assert_eq!(bulletin.adoption().text(), "—");
        assert_eq!(bulletin.shares_note(), None);
    }

    #[test]
    fn v_6_3_a_table_that_does_not_add_up_is_named() {
        let bulletin = stations(&[("甲村", 3, 2)]);
        assert_eq!(bulletin.re_adds(3, 2), Ok(()));
        assert_eq!(bulletin.re_adds(4, 2), Err(vec!["报送分项合计≠总数：各单位相加3，总数4".to_string()]));
    }

    #[test]
    fn v_6_3_shares_of_thirds_are_labelled() {
        let bulletin = stations(&[("甲村", 1, 0), ("乙村", 1, 0), ("丙社区", 1, 0)]);
        assert_eq!(bulletin.shares_note().as_deref(), Some("各项占比因四舍五入，合计为99.99%，不影响件数合计"));
    }
}
