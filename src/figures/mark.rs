//! What acts must own up to: a bulletin, an appraisal and every statistic says how many there were in its period.

use crate::act::{Act, Case, Deed, Ended, LimitChange, PeriodLimit, withdrawn};
use serde_json::{Map, Value, json};

/// Why an act must be owned up to. In the order of their words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// Recorded late.
    Backfill,
    /// In breach of a rule.
    Breach,
    /// Corrects what had gone up.
    Misreport,
    /// Waives a limit, or writes it off.
    Waive,
    /// Takes back another act.
    Withdraw,
}

impl Mark {
    pub const ALL: [Mark; 5] = [Mark::Backfill, Mark::Breach, Mark::Misreport, Mark::Waive, Mark::Withdraw];

    /// As the ledger and JSON have it.
    pub fn word(self) -> &'static str {
        match self {
            Mark::Backfill => "backfill",
            Mark::Breach => "breach",
            Mark::Misreport => "misreport",
            Mark::Waive => "waive",
            Mark::Withdraw => "withdraw",
        }
    }

    pub fn from_word(word: &str) -> Option<Mark> {
        Mark::ALL.into_iter().find(|mark| mark.word() == word)
    }

    /// As people call it.
    pub fn zh(self) -> &'static str {
        match self {
            Mark::Backfill => "补录",
            Mark::Breach => "违规",
            Mark::Misreport => "报送后更正（错报）",
            Mark::Waive => "免除（含缺报在案）",
            Mark::Withdraw => "撤销",
        }
    }

    fn is_on(self, act: &Act) -> bool {
        match self {
            Mark::Backfill => act.outcome.backfill,
            Mark::Breach => !act.outcome.breaches.is_empty(),
            Mark::Misreport => !act.deed.material().is_empty(),
            Mark::Waive => ends_a_period(&act.deed) || act.outcome.ends.iter().any(|end| end.how != Ended::Withdrawn),
            Mark::Withdraw => act.withdraws().is_some(),
        }
    }
}

/// Every mark on the acts of a case that stand, in the order of the acts and of the words. What stands repeated on another
/// case is owned up to there.
pub fn marked(case: &Case) -> impl Iterator<Item = (&Act, Mark)> {
    let here =
        |act: &&Act| !case.repeated || matches!(act.deed, Deed::Report(_) | Deed::Void(_)) || act.withdraws().is_some();
    let standing = case.timeline.iter().filter(|act| !case.gone.contains(&act.seq)).filter(here);
    standing.flat_map(|act| Mark::ALL.into_iter().filter(|mark| mark.is_on(act)).map(move |mark| (act, mark)))
}

/// The same of acts on papers or on the office: those of `acts` that none of them takes back.
pub fn marked_beside(acts: &[Act]) -> impl Iterator<Item = (&Act, Mark)> {
    let gone = withdrawn(acts);
    let standing = acts.iter().filter(move |act| !gone.contains(&act.seq));
    standing.flat_map(|act| Mark::ALL.into_iter().filter(|mark| mark.is_on(act)).map(move |mark| (act, mark)))
}

/// Waives what is owed for a period, or writes it off. Nothing of that is stored but the act.
fn ends_a_period(deed: &Deed) -> bool {
    let ends = |limit: &PeriodLimit| match limit.change {
        LimitChange::End { how } => how != Ended::Withdrawn && !limit.moves_nothing,
        _ => false,
    };
    matches!(deed, Deed::PeriodLimit(limit) if ends(limit))
}

/// How many of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Marks {
    pub backfill: u32,
    pub breach: u32,
    pub withdraw: u32,
    pub waive: u32,
    pub misreport: u32,
}

impl Marks {
    pub fn add(&mut self, mark: Mark, n: u32) {
        *match mark {
            Mark::Backfill => &mut self.backfill,
            Mark::Breach => &mut self.breach,
            Mark::Misreport => &mut self.misreport,
            Mark::Waive => &mut self.waive,
            Mark::Withdraw => &mut self.withdraw,
        } += n;
    }

    /// Each with how many there are, in the order people are told of them.
    pub fn each(self) -> [(Mark, u32); 5] {
        [
            (Mark::Backfill, self.backfill),
            (Mark::Breach, self.breach),
            (Mark::Withdraw, self.withdraw),
            (Mark::Waive, self.waive),
            (Mark::Misreport, self.misreport),
        ]
    }

    /// 补录2条，违规1条；无撤销、免除（含缺报在案）、报送后更正（错报）.
    pub fn words(self) -> String {
        let (some, none): (Vec<_>, Vec<_>) = self.each().into_iter().partition(|(_, n)| *n > 0);
        let some: Vec<String> = some.iter().map(|(mark, n)| format!("{}{n}条", mark.zh())).collect();
        let none: Vec<&str> = none.iter().map(|(mark, _)| mark.zh()).collect();
        match (some.is_empty(), none.is_empty()) {
            (true, _) => format!("无{}", none.join("、")),
            (false, true) => some.join("，"),
            (false, false) => format!("{}；无{}", some.join("，"), none.join("、")),
        }
    }

    /// Adds another's marks.
    pub fn join(&mut self, other: &Marks) {
        other.each().into_iter().for_each(|(mark, n)| self.add(mark, n));
    }

    /// As kept with a paper: `{"backfill": 2, "breach": 0, …}`.
    pub fn to_json(self) -> Value {
        self.each().into_iter().map(|(mark, n)| (mark.word().to_string(), json!(n))).collect::<Map<_, _>>().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_ordered_as_their_words_are_and_known_by_them() {
        assert!(Mark::ALL.is_sorted());
        assert!(Mark::ALL.is_sorted_by_key(|mark| mark.word()));
        assert!(Mark::ALL.into_iter().all(|mark| Mark::from_word(mark.word()) == Some(mark)));
        assert_eq!(Mark::from_word("late"), None);
    }

    #[test]
    fn what_there_is_none_of_is_said_too() {
        let mut marks = Marks::default();
        assert_eq!(marks.words(), "无补录、违规、撤销、免除（含缺报在案）、报送后更正（错报）");
        marks.add(Mark::Breach, 2);
        marks.join(&Marks { breach: 1, withdraw: 4, ..Marks::default() });
        assert_eq!(marks.words(), "违规3条，撤销4条；无补录、免除（含缺报在案）、报送后更正（错报）");
    }
}
