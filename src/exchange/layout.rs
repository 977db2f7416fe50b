//! Where the headings are, and what each column is.

use super::column::{Column, plain};
use super::source::{Next, Source};
use super::value::Value;
use crate::error::{Error, Result};
use crate::rules::Rulebook;
use std::collections::BTreeMap;

/// Titles and notes above the headings are never longer.
const HEAD: u32 = 30;

/// What somebody said a column is (`--map 列=字段`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// The heading, or the letter of the column.
    pub heading: String,
    pub meaning: Kept,
}

/// What becomes of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    As(Column),
    /// Nobody knows what it is: kept as a remark on the case, under its heading.
    Remark,
    /// Left out because somebody said so.
    Ignored,
}

impl Mapping {
    /// Reads `原列名=字段`.
    pub fn parse(text: &str, book: &Rulebook) -> Result<Mapping> {
        let parted = text.split_once(['=', '＝']).map(|(heading, word)| (heading.trim(), word.trim()));
        let Some((heading, word)) = parted.filter(|(heading, word)| !heading.is_empty() && !word.is_empty()) else {
            return Err(
                Error::usage(format!("--map {text}：要写成 列=字段")).hint("如 --map 反映情况=原文 --map 电话=不要")
            );
        };
        let meaning = match word {
            "不要" | "忽略" | "ignore" => Kept::Ignored,
            word => Column::named(word, book).filter(|c| *c != Column::Derived).map(Kept::As).ok_or_else(|| {
                Error::refused(format!("--map {text}：没有“{word}”这个字段")).hint(format!("可用：{}、不要", fields()))
            })?,
        };
        Ok(Mapping { heading: heading.to_string(), meaning })
    }
}

/// Every field, by its Chinese name.
fn fields() -> String {
    let named = Column::ALL.iter().filter(|c| **c != Column::Derived);
    named.map(|c| c.zh()).collect::<Vec<_>>().join("、")
}

/// The headings of a file, understood.
#[derive(Debug, Clone)]
pub struct Layout {
    /// The row of the headings; the register begins below.
    pub row: u32,
    /// Heading and meaning of every column that has one.
    pub columns: Vec<Option<(String, Kept)>>,
}

impl Layout {
    /// Looks for the row of headings: the first of those in which most columns are understood, and at least two, one of them
    /// the matter itself.
    pub fn find(source: &Source, book: &Rulebook, mappings: &[Mapping]) -> Result<Layout> {
        let mut best: Option<(usize, Layout)> = None;
        let mut first: Option<Vec<String>> = None;
        source.rows(&mut |row, cells| {
            if row > HEAD {
                return Ok(Next::Enough);
            }
            let layout = Layout::of(row, cells, book, mappings);
            let known = layout.columns.iter().flatten().filter(|(_, kept)| matches!(kept, Kept::As(_))).count();
            let has_matter = [Column::Text, Column::Title].into_iter().any(|c| layout.place(c).is_some());
            if known >= 2 && has_matter && best.as_ref().is_none_or(|(most, _)| known > *most) {
                best = Some((known, layout));
            }
            if first.is_none() && cells.iter().filter(|c| !c.is_empty()).count() > 1 {
                first = Some(cells.iter().filter_map(Value::words).map(|w| w.into_owned()).take(12).collect());
            }
            Ok(Next::More)
        })?;
        let Some((_, layout)) = best else { return Err(no_headings(source, first)) };
        for mapping in mappings {
            if !layout
                .columns
                .iter()
                .enumerate()
                .any(|(place, c)| c.as_ref().is_some_and(|(h, _)| mapping.is_of(place, h)))
            {
                let there: Vec<&str> = layout.columns.iter().flatten().map(|(h, _)| h.as_str()).collect();
                return Err(Error::refused(format!("--map {}：表里没有这一列", mapping.heading)).hint(format!(
                    "第{}行的列：{}",
                    layout.row,
                    there.join("、")
                )));
            }
        }
        Ok(layout)
    }

    fn of(row: u32, cells: &[Value], book: &Rulebook, mappings: &[Mapping]) -> Layout {
        let headings: Vec<Option<String>> =
            cells.iter().map(|cell| cell.words().map(|w| w.split_whitespace().collect::<String>())).collect();
        // Which place means a column most surely: what was said outright, then our own word, then other people's.
        let mut taken: BTreeMap<Column, (u8, usize)> = BTreeMap::new();
        let mut kept: Vec<Option<(String, Kept)>> = Vec::new();
        let mut claim = |column: Column, sure: u8, place: usize| match taken.get(&column) {
            Some((held, _)) if *held <= sure => {}
            _ => {
                taken.insert(column, (sure, place));
            }
        };
        let mut meanings: Vec<Option<(Kept, u8)>> = Vec::new();
        for (place, heading) in headings.iter().enumerate() {
            let meaning = heading.as_deref().map(|heading| {
                let said = mappings.iter().find(|m| m.is_of(place, heading)).map(|m| (m.meaning, 0));
                let known = || Column::understood(heading, book).map(|(c, sure)| (Kept::As(c), sure + 1));
                said.or_else(known).unwrap_or((Kept::Remark, 3))
            });
            if let Some((Kept::As(column), sure)) = meaning
                && !column.is_many()
            {
                claim(column, sure, place);
            }
            meanings.push(meaning);
        }
        for (place, (heading, meaning)) in headings.into_iter().zip(meanings).enumerate() {
            kept.push(heading.zip(meaning).map(|(heading, (meaning, _))| match meaning {
                // Another column says the same more surely: this one is kept beside it.
                Kept::As(column) if !column.is_many() && taken.get(&column).is_none_or(|(_, at)| *at != place) => {
                    (heading, Kept::Remark)
                }
                meaning => (heading, meaning),
            }));
        }
        Layout { row, columns: kept }
    }

    /// Where a column stands.
    pub fn place(&self, column: Column) -> Option<usize> {
        self.columns.iter().position(|c| c.as_ref().is_some_and(|(_, kept)| *kept == Kept::As(column)))
    }

    /// How the file heads a column; our word where it has none.
    pub fn heading(&self, column: Column) -> String {
        let there = self.place(column).and_then(|place| self.columns[place].as_ref());
        there.map_or_else(|| column.zh().to_string(), |(heading, _)| heading.clone())
    }

    /// Headings of columns that became of them what `is` says.
    pub fn headings(&self, is: impl Fn(Kept) -> bool) -> Vec<&str> {
        self.columns.iter().flatten().filter(|(_, kept)| is(*kept)).map(|(heading, _)| heading.as_str()).collect()
    }
}

impl Column {
    /// May stand in a file more than once.
    fn is_many(self) -> bool {
        matches!(self, Column::Note | Column::Derived | Column::Ordinal)
    }
}

impl Mapping {
    fn is_of(&self, place: usize, heading: &str) -> bool {
        self.heading == heading || plain(&self.heading) == plain(heading) || letter(&self.heading) == Some(place)
    }
}

/// A is the first column, AA the 27th.
fn letter(text: &str) -> Option<usize> {
    let upper = text.bytes().all(|b| b.is_ascii_uppercase());
    if text.is_empty() || text.len() > 3 || !upper {
        return None;
    }
    Some(text.bytes().fold(0, |n, b| n * 26 + usize::from(b - b'A') + 1) - 1)
}

fn no_headings(source: &Source, first: Option<Vec<String>>) -> Error {
    let error = Error::refused(format!("{} 里没有认出表头：前{HEAD}行中没有一行写着要导入的各列", source.name()));
    let error = match first {
        Some(cells) => error.hint(format!("最前面的一行是：{}", cells.join("、"))),
        None => error,
    };
    let error = match source.sheets().len() {
        0 | 1 => error,
        _ => error.hint(format!("工作表有：{}；加 --sheet 名称 指明", source.sheets().join("、"))),
    };
    error
        .hint("至少要有 原文（或 内容）、标题 中的一列，和 单位、登记时间 等列；列名不同的：--map 列名=字段")
        .hint(format!("认得的字段：{}", fields()))
        .hint("空白样表：yuqing 导入 --样表 登记表.xlsx")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_letters_as_in_a_spreadsheet() {
        assert_eq!((letter("A"), letter("Z"), letter("AA"), letter("AB")), (Some(0), Some(25), Some(26), Some(27)));
        assert_eq!((letter("内容"), letter("id"), letter("")), (None, None, None));
    }
}
