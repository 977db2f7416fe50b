//! What is kept of a line beside its facts: columns nobody knows go into a remark on the case, and all that the line says
//! into one text by which it is seen whether it was changed.

use super::cells::Cells;
use super::column::{Column, plain};
use super::entry::Damaged;
use super::layout::Kept;
use crate::text::mask_names;
use std::borrow::Cow;

impl Cells<'_> {
    /// Columns nobody knows, remarks, and what had no place of its own.
    pub fn remarked(&self) -> impl Iterator<Item = (&str, bool, Cow<'_, str>)> {
        let columns = self.reader.layout.columns.iter().zip(self.cells);
        columns.filter_map(|(column, cell)| {
            let (heading, kept) = column.as_ref()?;
            let (own, keep) = match kept {
                Kept::As(Column::Note) => (true, true),
                Kept::As(column) => (false, self.kept.contains(column)),
                Kept::Remark => (false, true),
                Kept::Ignored => (false, false),
            };
            Some((heading.as_str(), own, cell.words().filter(|_| keep)?))
        })
    }

    pub fn remark(&mut self) -> Option<String> {
        let damaged = self.reader.layout.columns.iter().zip(self.cells);
        let damaged = damaged.filter(|(c, cell)| cell.is_damaged() && matches!(c, Some((_, Kept::Remark))));
        let headings: Vec<String> = damaged.filter_map(|(c, _)| c.as_ref().map(|(h, _)| h.clone())).collect();
        self.damaged.extend(headings.into_iter().map(|heading| Damaged { row: self.row, heading }));
        let parts: Vec<String> = self
            .remarked()
            .map(|(heading, own, words)| if own { words.into_owned() } else { format!("{heading}：{words}") })
            .collect();
        (!parts.is_empty()).then(|| parts.join("；"))
    }

    /// All that the line says, for telling whether it was changed; without what is sealed.
    pub fn fingerprint(&self, informant: Option<&str>) -> String {
        let hidden: Vec<&str> = informant.into_iter().collect();
        let mut all = String::new();
        for (column, cell) in self.reader.layout.columns.iter().zip(self.cells) {
            let Some((heading, kept)) = column else { continue };
            let counts =
                !matches!(kept, Kept::Ignored | Kept::As(Column::Informant | Column::Ordinal | Column::Derived));
            // A spreadsheet that saves a file writes its dates in another form.
            let time = self.times.iter().find(|(column, _)| *kept == Kept::As(*column)).map(|(_, at)| at.ledger());
            if let Some(words) = time.map(Cow::Owned).or_else(|| cell.words()).filter(|_| counts) {
                all.push_str(&plain(heading));
                all.push('\u{1f}');
                all.push_str(&mask_names(&words, &hidden));
                all.push('\u{1e}');
            }
        }
        all
    }
}
