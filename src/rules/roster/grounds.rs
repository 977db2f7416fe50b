//! What the informants of an office are to cover (信息员覆盖), and which of them do.

use crate::act::{Office, PersonId};
use crate::rules::Rulebook;
use chrono::NaiveDate;

/// Something the informants are to cover, and which of them do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// 行业, 群体, 片区.
    pub zh: &'static str,
    /// The option of `person profile`.
    pub option: &'static str,
    pub word: String,
    pub people: Vec<PersonId>,
}

/// Everything the rules want covered, with the informants in office that day who are near to it.
pub fn grounds(book: &Rulebook, office: &Office, day: NaiveDate) -> Vec<Ground> {
    let coverage = &book.coverage;
    let serves = |person: PersonId| {
        office.tenures.iter().any(|t| t.person == person && coverage.roles.contains(&t.role) && t.covers(day))
    };
    let mut grounds = Vec::new();
    for (zh, option, wanted) in
        [("行业", "trade", &coverage.trades), ("群体", "group", &coverage.groups), ("片区", "area", &coverage.areas)]
    {
        for word in wanted {
            let near = office.profiles.iter().filter(|p| {
                let said = match option {
                    "trade" => &p.trades,
                    "group" => &p.groups,
                    _ => &p.areas,
                };
                said.contains(word) && serves(p.id)
            });
            let people = near.map(|p| p.id).collect();
            grounds.push(Ground { zh, option, word: word.clone(), people });
        }
    }
    grounds
}
