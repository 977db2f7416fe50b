//! Rows and columns, and the three ways they are written: a table on the terminal, CSV, Markdown.
//!
//! The unknown is an empty cell in CSV and “—” where people read; it is never 0.

use super::cell::{Cell, Column, ColumnKind};
use super::csv::{CsvRows, Encoding, Lost};
use crate::act::UnitId;
use crate::figures::Chart;
use crate::text::one_line;
use crate::time::{Period, Stamp};
use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Table, presets};
use std::borrow::Cow;
use unicode_width::UnicodeWidthStr;

/// What the rows are of: said beside them where they leave the house.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Scope {
    /// 台账, 统计: the tab.
    pub name: String,
    pub period: Option<Period>,
    /// 截至; `None`: the moment of asking.
    pub as_of: Option<Stamp>,
    /// Of one unit only.
    pub unit: Option<UnitId>,
    /// What else the rows have in common: 等级 重大, 未办结.
    pub conditions: Vec<String>,
}

/// Rows of one kind. Every row has as many cells as there are columns; missing ones count as empty.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    pub title: Option<String>,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
    /// Said below the table (制度口径、截至时间 …); not in CSV, where a note would be a row.
    pub notes: Vec<String>,
    /// So many of the last rows are sums of the others (合计, 单位平均).
    pub sums: usize,
    /// Drawn beside the rows where there is room for pictures.
    pub charts: Vec<Chart>,
    pub scope: Scope,
}

pub(super) const EMPTY: &str = "—";

/// Blanks after a cell; the line between two columns is one more.
const AIR: u16 = 2;
const GAP: usize = AIR as usize + 1;

/// Eight characters of a title are enough to tell it by.
const READABLE: usize = 16;

impl Sheet {
    pub fn new(columns: Vec<Column>) -> Sheet {
        Sheet { columns, ..Sheet::default() }
    }

    /// Columns people read, with their places.
    pub(super) fn shown(&self) -> Vec<(usize, &Column)> {
        self.columns.iter().enumerate().filter(|(_, c)| !c.extra).collect()
    }

    pub(super) fn words<'c>(&self, row: &'c [Cell], column: usize) -> Option<Cow<'c, str>> {
        row.get(column).and_then(Cell::words)
    }

    /// The rows as objects under the columns' keys. Unknown is null.
    pub fn objects(&self) -> serde_json::Value {
        let value = |cell: &Cell| match cell {
            Cell::Int(n) => serde_json::Value::from(*n),
            Cell::Percent(p) | Cell::Decimal(p, _) => serde_json::Value::from(*p),
            Cell::Time(at) | Cell::Due(at) => serde_json::Value::from(at.rfc3339()),
            other => other.words().map_or(serde_json::Value::Null, serde_json::Value::from),
        };
        let row = |row: &Vec<Cell>| -> serde_json::Value {
            let cells = self.columns.iter().zip(row).map(|(column, cell)| (column.key.clone(), value(cell)));
            serde_json::Value::Object(cells.collect())
        };
        self.rows.iter().map(row).collect()
    }

    /// Columns for a terminal `width` columns wide. Spare ones go before texts are broken into scraps.
    fn fitting(&self, width: u16) -> Vec<(usize, &Column)> {
        let mut shown = self.shown();
        while let Some(spare) = shown.iter().rposition(|(_, column)| column.spare)
            && shown.iter().map(|(i, column)| self.needs(*i, column) + GAP).sum::<usize>() > usize::from(width) + GAP
        {
            shown.remove(spare);
        }
        shown
    }

    /// How wide a column must be: as its longest cell, or as some words of a text.
    fn needs(&self, place: usize, column: &Column) -> usize {
        let cells = self.rows.iter().filter_map(|row| self.words(row, place)).map(|words| words.width());
        let longest = cells.max().unwrap_or(0).max(column.zh.width());
        if column.kind == ColumnKind::Text { longest.min(READABLE) } else { longest }
    }

    /// Tables for a terminal `width` columns wide, each with the first column: as few as hold all that people read.
    /// Columns of which `together` says so, given their places, are parted only where they are too wide for one table.
    pub fn stacked(&self, width: u16, together: impl Fn(usize, usize) -> bool) -> Vec<String> {
        let shown = self.shown();
        let Some((first, rest)) = shown.split_first() else { return Vec::new() };
        let wide = |places: &[usize]| -> usize {
            let each = places.iter().map(|place| self.needs(*place, &self.columns[*place]) + GAP);
            self.needs(first.0, first.1) + each.sum::<usize>()
        };
        let fits = |places: &[usize]| wide(places) <= usize::from(width);
        let places: Vec<usize> = rest.iter().map(|(place, _)| *place).collect();
        let mut tables: Vec<Vec<usize>> = Vec::new();
        for part in places.chunk_by(|a, b| together(*a, *b)) {
            // Whole beside the last, or whole in a new one; else column by column.
            let whole = tables.last().is_some_and(|last| fits(&[last, part].concat())) || !fits(part);
            if !whole || tables.is_empty() {
                tables.push(Vec::new());
            }
            for place in part {
                let open = tables.last().is_some_and(|last| last.is_empty() || fits(&[last, &[*place][..]].concat()));
                if !open {
                    tables.push(Vec::new());
                }
                tables.last_mut().into_iter().for_each(|last| last.push(*place));
            }
        }
        let cut = |places: &Vec<usize>| {
            let kept = || std::iter::once(&first.0).chain(places);
            let mut sheet = Sheet::new(kept().map(|place| self.columns[*place].clone()).collect());
            let cells = |row: &Vec<Cell>| kept().map(|place| row.get(*place).cloned().unwrap_or(Cell::Empty)).collect();
            sheet.rows = self.rows.iter().map(cells).collect();
            sheet.table(width)
        };
        tables.iter().map(cut).collect()
    }

    /// For a terminal `width` columns wide: no borders, numbers to the right, long texts broken over lines.
    pub fn table(&self, width: u16) -> String {
        let mut out = self.title.as_ref().map(|title| format!("{title}\n")).unwrap_or_default();
        let shown = self.fitting(width);
        if !shown.is_empty() && !self.rows.is_empty() {
            let mut table = Table::new();
            table
                .force_no_tty()
                .load_style(presets::NOTHING.header_separator(LineStyle::none().fill('-').junction('-')));
            table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width.max(20));
            table.set_header(shown.iter().map(|(_, c)| c.zh.clone()));
            for row in &self.rows {
                let cells = shown.iter().map(|(i, _)| self.words(row, *i).map_or(EMPTY.into(), |w| one_line(&w)));
                table.add_row(cells.collect::<Vec<String>>());
            }
            let last = shown.len() - 1;
            for (place, (_, column)) in shown.iter().enumerate() {
                if let Some(drawn) = table.column_mut(place) {
                    drawn.set_padding((0, if place == last { 0 } else { AIR }));
                    if column.is_counted() {
                        drawn.set_cell_alignment(CellAlignment::Right);
                    }
                    if column.kind != ColumnKind::Text {
                        drawn.set_constraint(ColumnConstraint::ContentWidth);
                    }
                }
            }
            out.push_str(&table.trim_fmt());
            out.push('\n');
        } else if !self.columns.is_empty() {
            out.push_str("（没有）\n");
        }
        let given_up = self.shown().into_iter().filter(|(place, _)| shown.iter().all(|(left, _)| left != place));
        let given_up: Vec<&str> = given_up.map(|(_, column)| column.zh.as_str()).collect();
        if !given_up.is_empty() {
            out.push_str(&format!("（宽度不够，没有列出{}）\n", given_up.join("、")));
        }
        for note in &self.notes {
            out.push_str(&format!("{note}\n"));
        }
        out
    }

    /// For Excel and WPS: all columns, what a spreadsheet would spoil is guarded. With it comes what did not fit.
    pub fn csv(&self, encoding: Encoding) -> (Vec<u8>, Lost) {
        let write = || {
            let mut csv = CsvRows::begin(Vec::new(), encoding, &self.columns)?;
            self.rows.iter().try_for_each(|row| csv.row(row))?;
            csv.finish()
        };
        // Writing into memory cannot fail.
        write().unwrap_or_default()
    }

    /// A Markdown table with its title and notes.
    pub fn markdown(&self) -> String {
        let mut out = self.title.as_ref().map(|t| format!("## {}\n\n", one_line(t))).unwrap_or_default();
        let shown = self.shown();
        if !shown.is_empty() {
            let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
            out.push_str(&line(shown.iter().map(|(_, c)| escaped(&c.zh)).collect()));
            let rule = |c: &Column| match c.kind {
                ColumnKind::Number | ColumnKind::Percent => "---:",
                _ => "---",
            };
            out.push_str(&line(shown.iter().map(|(_, c)| rule(c).to_string()).collect()));
            for row in &self.rows {
                let cells = shown.iter().map(|(i, _)| self.words(row, *i).map_or(EMPTY.into(), |w| escaped(&w)));
                out.push_str(&line(cells.collect()));
            }
        }
        for note in &self.notes {
            out.push_str(&format!("\n{}\n", one_line(note)));
        }
        out
    }
}

fn escaped(text: &str) -> String {
    one_line(text).replace('\\', "\\\\").replace('|', "\\|").replace('<', "\\<").replace('`', "\\`")
}

#[cfg(test)]
mod tests;
