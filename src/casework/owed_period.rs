//! Which period is meant where none is typed: the one that is owed, if there is no doubt.

use super::periods::owed_of_rule;
use super::taking::Work;
use crate::act::{OwnerRef, PersonId, UnitId};
use crate::error::{Error, Result};
use crate::time::{Period, Semesters};

/// So many open periods are named.
const NAMED: usize = 6;

impl Work<'_, '_> {
    /// The period that is over and still owed, else the one that runs; said to the clerk. Of several that are over none is
    /// picked.
    ///
    /// `rule` is the id of a kind of paper, of a quota or of a watch; `what` its name; `person` whose quota it is.
    pub fn owed_period(&mut self, rule: &str, what: &str, unit: UnitId, person: Option<PersonId>) -> Result<Period> {
        let semesters: Semesters = self.in_force()?.book.semesters;
        let owed = owed_of_rule(&self.desk.view(), self.laws, self.desk.office(), rule, self.at)?;
        let owes = |owner: &OwnerRef| person.is_none_or(|person| *owner == OwnerRef::Person(person));
        let mut open: Vec<Period> = owed
            .iter()
            .filter(|(of, duty)| *of == unit && owes(&duty.owner) && duty.met_at.is_none() && duty.end.is_none())
            .filter_map(|(_, duty)| Period::from_key(duty.period.as_deref()?, &semesters).ok())
            .collect();
        open.sort_by_key(|period| period.from);
        open.dedup();
        let over: Vec<&Period> = open.iter().filter(|p| p.end() <= self.at).collect();
        let who = match person {
            Some(person) => self.desk.office().person_label(person),
            None => self.desk.office().unit_name(unit),
        };
        let period = match (over.as_slice(), open.as_slice()) {
            ([one], _) => **one,
            ([], [current, ..]) => *current,
            ([], []) => {
                let error = Error::refused(format!("{who}没有欠着的{what}"));
                let whose = (unit == UnitId::OFFICE && person.is_none()).then_some("下级单位的，写明 --unit 单位");
                return Err(whose.into_iter().fold(error, Error::hint).hint("要记某一期，请写明 --period 期间"));
            }
            (many, _) => {
                let last = many.iter().rev().take(NAMED).rev();
                let labels: Vec<String> = last.map(|p| format!("{}（{}）", p.key(), p.label())).collect();
                let more = if many.len() > NAMED { format!("最近{NAMED}期：") } else { String::new() };
                return Err(Error::refused(format!("{who}有{}期{what}没交，请用 --period 写明是哪一期", many.len()))
                    .hint(format!("{more}{}", labels.join("、"))));
            }
        };
        self.hints.push(format!("期间：{}（要别的期间加 --period）", period.label()));
        Ok(period)
    }
}
