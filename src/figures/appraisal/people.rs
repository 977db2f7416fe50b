//! Points by author (先进个人): the same item points as the units', added up again by who wrote. People to be protected
//! are in the sums and never in the list.

use super::facts::{Item, Matter};
use super::line::Line;
use super::sheet::ScoreSheet;
use crate::act::{PersonId, UnitId};
use crate::figures::Measure;
use crate::rules::scoring::Points;
use std::collections::BTreeMap;

/// One author in one unit, or all of a unit whose names are not said.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonScore {
    /// `None`: people whose names are not said, or items nobody put a name to.
    pub name: Option<String>,
    /// Why there is no name: 不列名, 未署名.
    pub nameless: Option<&'static str>,
    pub unit: UnitId,
    pub submitted: u64,
    pub adopted: u64,
    pub points: Points,
    pub matters: Vec<Matter>,
    pub rank: Option<u32>,
    /// Among the first that the scheme names.
    pub first: bool,
}

/// The ranking of people.
#[derive(Debug, Clone, PartialEq)]
pub struct People {
    /// By rank; those without a name last.
    pub rows: Vec<PersonScore>,
    /// Whether they are ranked by points, or (where the rules give none) by 采用 and 报送.
    pub by_points: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Who {
    Person(PersonId, String),
    Named(String),
    Protected,
    Unsigned,
}

impl People {
    /// Those of one unit, with the ranks they have among all; or everybody.
    pub fn of(mut self, unit: Option<UnitId>) -> People {
        self.rows.retain(|row| unit.is_none_or(|unit| unit == row.unit));
        self
    }
}

/// The ranking of people in the making, fed unit by unit.
pub struct PeopleTaken<P> {
    /// Says whose name must not be shown.
    protected: P,
    rows: BTreeMap<(UnitId, Who), PersonScore>,
}

impl<P: Fn(&str) -> bool> PeopleTaken<P> {
    pub fn new(protected: P) -> PeopleTaken<P> {
        PeopleTaken { protected, rows: BTreeMap::new() }
    }

    /// Adds the points of a unit's items up by author.
    pub fn take(&mut self, unit: UnitId, items: &[Item], lines: &[Line]) {
        let mut of_item: BTreeMap<Matter, Points> = BTreeMap::new();
        for line in lines.iter().filter(|l| l.own_item) {
            if let Some(matter) = line.matter {
                *of_item.entry(matter).or_default() += line.points;
            }
        }
        for item in items {
            let who = self.who(item);
            let row = self.rows.entry((unit, who.clone())).or_insert_with(|| PersonScore {
                nameless: match who {
                    Who::Protected => Some("不列名"),
                    Who::Unsigned => Some("未署名"),
                    Who::Person(..) | Who::Named(_) => None,
                },
                name: match who {
                    Who::Person(_, name) | Who::Named(name) => Some(name),
                    Who::Protected | Who::Unsigned => None,
                },
                unit,
                submitted: 0,
                adopted: 0,
                points: Points::ZERO,
                matters: Vec::new(),
                rank: None,
                first: false,
            });
            if matches!(item.matter, Matter::Case(_)) {
                row.submitted += 1;
                row.adopted += u64::from(!item.adoptions.is_empty());
            }
            row.matters.push(item.matter);
            row.points += of_item.get(&item.matter).copied().unwrap_or_default();
        }
    }

    fn who(&self, item: &Item) -> Who {
        match &item.author {
            None => Who::Unsigned,
            Some(name) if (self.protected)(name) => Who::Protected,
            Some(name) => item.author_id.map_or(Who::Named(name.clone()), |id| Who::Person(id, name.clone())),
        }
    }

    pub fn finish(self, sheet: &ScoreSheet) -> People {
        let mut people = People { rows: self.rows.into_values().collect(), by_points: sheet.scored() };
        people.rank(sheet.top_people);
        people
    }
}

impl People {
    fn standing(by_points: bool, row: &PersonScore) -> (Points, u64, u64) {
        if by_points { (row.points, 0, 0) } else { (Points::ZERO, row.adopted, row.submitted) }
    }

    /// Equal standing shares a rank; people without a name have none.
    fn rank(&mut self, top: Option<u32>) {
        let by_points = self.by_points;
        self.rows.sort_by_key(|row| {
            let standing = std::cmp::Reverse((Self::standing(by_points, row), row.adopted, row.submitted));
            (row.name.is_none(), standing)
        });
        let mut before = None;
        let mut rank = 0;
        for (row, number) in self.rows.iter_mut().filter(|row| row.name.is_some()).zip(1..) {
            let standing = Self::standing(by_points, row);
            if before != Some(standing) {
                rank = number;
                before = Some(standing);
            }
            row.rank = Some(rank);
            row.first = top.is_some_and(|top| rank <= top);
        }
    }

    /// People re-add to departments (J-2.2): 报送 and 采用 as the statistics counted them, and the points of items as the
    /// sheet booked them. Each fault in words.
    pub fn re_adds(&self, sheet: &ScoreSheet) -> Result<(), Vec<String>> {
        let mut faults = Vec::new();
        for unit in &sheet.rows {
            let ours = || self.rows.iter().filter(|row| row.unit == unit.unit);
            for (what, people, counted) in [
                ("报送", ours().map(|r| r.submitted).sum::<u64>(), unit.counts.of(Measure::Submitted)),
                ("采用", ours().map(|r| r.adopted).sum::<u64>(), unit.counts.of(Measure::Adopted)),
            ] {
                if people != counted {
                    faults.push(format!("{}：{what}按个人相加{people}，按部门{counted}", unit.name));
                }
            }
            let people: Points = ours().map(|r| r.points).sum();
            if people != unit.by_items {
                faults.push(format!("{}：得分按个人相加{}，按部门{}", unit.name, people.text(), unit.by_items.text()));
            }
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}
