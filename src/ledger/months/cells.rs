//! The cells of months while cases are counted. A case is counted in some dozen of them: its words are told apart once,
//! and the cells of one unit and month lie together.

use crate::act::UnitId;
use crate::figures::{Layout, Month, MonthCounts, MonthKey};
use std::collections::{BTreeMap, HashMap};

/// The word of a cell. Two words of one layout are the same where their texts are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Word {
    None,
    Section(UnitId),
    /// By its number among those said.
    Said(u32),
}

/// Cells by their keys.
#[derive(Default)]
pub struct Cells {
    /// By unit, month, and whether judged invalid.
    months: HashMap<(UnitId, Month, bool), OfMonth>,
    words: Words,
}

/// The cells of a unit and month: a few dozen, sought one by one.
#[derive(Default)]
pub struct OfMonth {
    keys: Vec<(Layout, Word)>,
    counts: Vec<MonthCounts>,
}

/// Words, each with a number.
#[derive(Default)]
struct Words {
    numbers: HashMap<String, u32>,
    all: Vec<String>,
}

impl Cells {
    /// The word that says this.
    pub fn said(&mut self, text: &str) -> Word {
        let Words { numbers, all } = &mut self.words;
        if let Some(number) = numbers.get(text) {
            return Word::Said(*number);
        }
        let number = all.len() as u32;
        numbers.insert(text.to_string(), number);
        all.push(text.to_string());
        Word::Said(number)
    }

    pub fn of(&mut self, unit: UnitId, month: Month, invalid: bool) -> &mut OfMonth {
        self.months.entry((unit, month, invalid)).or_default()
    }

    /// Takes over what others have counted.
    pub fn join(&mut self, other: Cells) {
        let words: Vec<Word> = other.words.all.iter().map(|text| self.said(text)).collect();
        for ((unit, month, invalid), theirs) in other.months {
            let ours = self.of(unit, month, invalid);
            for ((layout, word), counts) in theirs.keys.into_iter().zip(theirs.counts) {
                let word = if let Word::Said(number) = word { words[number as usize] } else { word };
                ours.cell(layout, word).join(&counts, 1);
            }
        }
    }

    /// What has come to something, in the order of the table.
    pub fn changed(&self) -> BTreeMap<MonthKey, &MonthCounts> {
        let text = |word: Word| match word {
            Word::None => String::new(),
            Word::Section(unit) => unit.0.to_string(),
            Word::Said(number) => self.words.all[number as usize].clone(),
        };
        let mut changed = BTreeMap::new();
        for ((unit, month, invalid), cells) in &self.months {
            for ((layout, word), counts) in cells.keys.iter().zip(&cells.counts).filter(|(_, n)| !n.is_zero()) {
                let (unit, month, layout, invalid) = (*unit, *month, *layout, *invalid);
                changed.insert(MonthKey { unit, month, layout, word: text(*word), invalid }, counts);
            }
        }
        changed
    }
}

impl OfMonth {
    /// The cell under this key, new and empty if there was none.
    pub fn cell(&mut self, layout: Layout, word: Word) -> &mut MonthCounts {
        let known = self.keys.iter().position(|key| *key == (layout, word));
        let at = known.unwrap_or_else(|| {
            self.keys.push((layout, word));
            self.counts.push(MonthCounts::default());
            self.keys.len() - 1
        });
        &mut self.counts[at]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cells in which each is counted as often as it is given: unit, month, section, level.
    fn counted(all: &[(u32, i32, u32, &str)]) -> Cells {
        let mut cells = Cells::default();
        for (unit, month, section, level) in all {
            let level = cells.said(level);
            let of = cells.of(UnitId(*unit), Month(*month), false);
            for (layout, word) in
                [(Layout::Unit, Word::None), (Layout::Section, Word::Section(UnitId(*section))), (Layout::Level, level)]
            {
                of.cell(layout, word).join(&MonthCounts { received: 1, ..MonthCounts::default() }, 1);
            }
        }
        cells
    }

    #[test]
    fn counted_apart_and_joined_is_counted_together() {
        let one = [(1, 202601, 1, "major"), (2, 202601, 1, "general"), (1, 202602, 2, "")];
        let other = [(1, 202601, 2, "general"), (1, 202601, 1, "major"), (3, 202601, 3, "slight")];
        let mut joined = counted(&one);
        joined.join(counted(&other));
        let together = counted(&[one, other].concat());
        assert_eq!(joined.changed(), together.changed());
        let received = |layout, word: &str| {
            let key = MonthKey { unit: UnitId(1), month: Month(202601), layout, word: word.into(), invalid: false };
            joined.changed().get(&key).map(|counts| counts.received)
        };
        assert_eq!(received(Layout::Unit, ""), Some(3));
        assert_eq!(received(Layout::Level, "major"), Some(2));
        assert_eq!(received(Layout::Level, "general"), Some(1));
        assert_eq!(received(Layout::Section, "2"), Some(1));
        assert_eq!(received(Layout::Section, "3"), None);
    }

    #[test]
    fn a_cell_that_came_to_nothing_has_not_changed() {
        let mut cells = counted(&[(1, 202601, 1, "major")]);
        let level = cells.said("major");
        let one = MonthCounts { received: 1, ..MonthCounts::default() };
        cells.of(UnitId(1), Month(202601), false).cell(Layout::Level, level).join(&one, -1);
        assert!(cells.changed().keys().all(|key| key.layout != Layout::Level));
        assert_eq!(cells.changed().len(), 2);
    }
}
