//! What is kept of a line beside its facts: columns nobody knows go into a remark on the case, and all that the line says
//! into one text by which it is seen whether it was changed.

use super::cells::Cells;
use super::column::{Column, plain};
use super::entry::Damaged;
use super::layout::Kept;
use super::value::Value;
use crate::text::mask_names;
use crate::time::Stamp;
use chrono::Datelike;
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
    ///
    /// A spreadsheet that saves a file writes its dates in another form: moments are compared, not texts. `as_written`: in
    /// columns nobody knows the texts stand as they are, as lines were kept before dates were looked for there.
    pub fn fingerprint(&self, informant: Option<&str>, as_written: bool) -> String {
        let hidden: Vec<&str> = informant.into_iter().collect();
        let mut all = String::new();
        for (column, cell) in self.reader.layout.columns.iter().zip(self.cells) {
            let Some((heading, kept)) = column else { continue };
            let counts =
                !matches!(kept, Kept::Ignored | Kept::As(Column::Informant | Column::Ordinal | Column::Derived));
            let understood = self.times.iter().find(|(column, _)| *kept == Kept::As(*column)).map(|(_, at)| *at);
            let time = understood.or_else(|| if as_written { None } else { self.dated(cell) });
            if let Some(words) = time.map(|at| Cow::Owned(at.ledger())).or_else(|| cell.words()).filter(|_| counts) {
                all.push_str(&plain(heading));
                all.push('\u{1f}');
                all.push_str(&mask_names(&words, &hidden));
                all.push('\u{1e}');
            }
        }
        all
    }

    /// The moment of a cell that holds one and nothing else, its year included; a day begins at 00:00.
    fn dated(&self, cell: &Value) -> Option<Stamp> {
        let part_of_a_date = |c: char| c.is_ascii_digit() || "-/.:T年月日时分 ".contains(c);
        match cell {
            Value::Time(at, _) => Some(*at),
            Value::Text(text) if text.chars().all(part_of_a_date) => {
                let year = text.split(|c: char| !c.is_ascii_digit()).next().filter(|year| year.len() == 4)?;
                let moment = self.reader.settings.moment(text).ok()?;
                (moment.at.date().year().to_string() == year).then_some(moment.at)
            }
            _ => None,
        }
    }
}
