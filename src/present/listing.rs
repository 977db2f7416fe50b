//! An answer as a page to print: its table under its title, turned where it is wide; or its words line by line.

use super::cell::{Cell, Column, ColumnKind};
use super::sheet::Sheet;
use crate::print::{Align, Block, Document, Layout, Table, spans};
use unicode_width::UnicodeWidthStr;

/// A table wider than this, in half characters, is set on a turned page.
const UPRIGHT: usize = 84;

pub fn of_sheet(sheet: &Sheet) -> Document {
    let shown = sheet.shown();
    let aligns = shown.iter().map(|(_, column)| match column.kind {
        ColumnKind::Number | ColumnKind::Percent => Align::Right,
        ColumnKind::Text | ColumnKind::Word => Align::Left,
        ColumnKind::Time | ColumnKind::Id => Align::Center,
    });
    let words = |row: &[Cell], i: usize| {
        sheet.words(row, i).map_or_else(|| super::sheet::EMPTY.to_string(), |words| words.into_owned())
    };
    let table = Table {
        aligns: aligns.collect(),
        head: shown.iter().map(|(_, column)| spans(column.zh.clone())).collect(),
        rows: sheet.rows.iter().map(|row| shown.iter().map(|(i, _)| spans(words(row, *i))).collect()).collect(),
    };
    let wide = shown.iter().map(|(i, column)| {
        let longest = sheet.rows.iter().take(200).map(|row| words(row, *i).width()).max().unwrap_or(0);
        longest.clamp(column.zh.width(), 30) + 2
    });
    let landscape = wide.sum::<usize>() > UPRIGHT;
    let mut body = vec![if sheet.rows.is_empty() { Block::Note(spans("（没有）")) } else { Block::Table(table) }];
    body.extend(sheet.charts.iter().cloned().map(Block::Chart));
    body.extend(sheet.notes.iter().map(|note| Block::Note(spans(note.clone()))));
    Document {
        layout: Layout::Listing,
        title: sheet.title.clone().unwrap_or_default(),
        body,
        landscape,
        ..Document::default()
    }
}

/// A screen as rows for a spreadsheet: under which heading a line stands, and the line. A heading is a line, not the
/// first, with indented lines under it.
/// With `titled` the first line is the title and no row.
pub(super) fn rows_of_screen(screen: &str, titled: bool) -> Sheet {
    let mut sheet = Sheet::new(vec![Column::text("part", "部分"), Column::text("line", "内容")]);
    let indented = |line: &str| line.starts_with([' ', '　']);
    let mut part = "";
    let mut lines = screen.lines().map(str::trim_end).peekable();
    while let Some(line) = lines.next() {
        let heads = lines.peek().is_some_and(|next| indented(next)) && !sheet.rows.is_empty();
        match line {
            "" => part = "",
            line if heads && !indented(line) => part = line,
            line => sheet.rows.push(vec![Cell::as_it_stands(part), Cell::as_it_stands(line.trim())]),
        }
    }
    if titled && !sheet.rows.is_empty() {
        sheet.title = sheet.rows.remove(0).pop().and_then(|cell| cell.words().map(|words| words.into_owned()));
    }
    sheet
}

/// The first line is the title.
pub fn of_screen(screen: &str) -> Document {
    let mut lines = screen.lines().map(str::trim_end).filter(|line| !line.is_empty());
    Document {
        layout: Layout::Listing,
        title: lines.next().unwrap_or_default().trim().to_string(),
        body: lines.map(|line| Block::Line(spans(line.replace("  ", "　")))).collect(),
        ..Document::default()
    }
}
