//! Workbooks for Excel and WPS: typed cells, a frozen heading with a filter, A4 across, pictures that can be edited, and a
//! last sheet 说明 that says what the figures are and where they come from.
//!
//! What is not known is an empty cell, never 0; numbers and times are numbers and times; ids, telephone and identity
//! numbers are text, so that no digit is lost. The same answer gives the same bytes: nothing but the as-of dates the file.

mod chart;
mod looks;
mod note;
mod printed;

use super::cell::{Cell, Column, ColumnKind};
use super::sheet::Sheet;
use crate::error::{Error, Result, io_zh};
use crate::text::clean;
use crate::time::Stamp;
use looks::{Look, Looks, font};
use printed::{Written, printed};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};
use std::io::{Seek, Write};
use std::path::Path;
use unicode_width::UnicodeWidthStr;

/// Where the figures come from, line by line (项目, 内容); the page 说明 ends with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// 截至.
    pub as_of: Stamp,
    pub lines: Vec<(String, String)>,
}

/// Who may see it: on the page 说明 and under every printed page.
const HANDLING: &str = "内部资料 注意保存";

/// Widths in characters of the default font: a Chinese character takes two.
const NARROWEST: f64 = 6.0;
const WIDEST: f64 = 50.0;
/// A longer heading is broken over lines.
const HEADING: usize = 12;
/// Points: one line, and what Excel allows for a row.
const LINE: f64 = 16.0;
const HIGHEST: f64 = 409.0;
/// Rows that are given a height of their own where they need it.
const HIGH_ROWS: u32 = 2_000;
/// A statistic of no more rows is printed on one page with its pictures.
const ONE_PAGE: usize = 30;
/// The arrow of the filter, and some air.
const ARROW: usize = 3;
const AIR: usize = 3;

/// Excel's limit for one cell.
const LONGEST: usize = 32_767;

/// Excel counts days from 1899-12-30, in Beijing time here.
const DAYS_TO_1970: f64 = 25_569.0;
const DAY: f64 = 86_400.0;
const BEIJING: i64 = 8 * 3600;

/// A workbook in the making: its rows are written one by one.
pub struct XlsxRows<'a> {
    workbook: Workbook,
    sheet: &'a Sheet,
    origin: &'a Origin,
    looks: Looks,
    sum_looks: Looks,
    /// The columns in the order of the page: those people read, then the others.
    order: Vec<usize>,
    /// Of the columns of the page.
    widths: Vec<usize>,
    /// Whether anything stands in them.
    filled: Vec<bool>,
    /// The next row, from 0; the heading is row 0.
    next: u32,
}

impl<'a> XlsxRows<'a> {
    /// `sheet` gives columns, notes, pictures and scope; its rows are not looked at. With `scratch` rows go to a file
    /// there and never stand in memory (their number does not matter then), without it they are kept.
    pub fn begin(sheet: &'a Sheet, origin: &'a Origin, scratch: Option<&Path>) -> Result<XlsxRows<'a>> {
        let mut workbook = Workbook::new();
        let made = ExcelDateTime::from_timestamp(origin.as_of.seconds()).map_err(unwritten)?;
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
        let page = match scratch {
            Some(dir) => {
                workbook.set_tempdir(dir).map_err(unwritten)?;
                workbook.add_worksheet_with_constant_memory().map_err(unwritten)?
            }
            None => workbook.add_worksheet(),
        };
        page.set_name(tab(&sheet.scope.name)).map_err(unwritten)?;
        let (read, rest): (Vec<usize>, Vec<usize>) =
            (0..sheet.columns.len()).partition(|place| !sheet.columns[*place].extra);
        let order = [read, rest].concat();
        let mut rows = XlsxRows {
            workbook,
            sheet,
            origin,
            looks: Looks::new(false),
            sum_looks: Looks::new(true),
            widths: order.iter().map(|place| sheet.columns[*place].zh.width().min(HEADING) + ARROW).collect(),
            filled: vec![false; order.len()],
            order,
            next: 0,
        };
        rows.heading()?;
        Ok(rows)
    }

    fn heading(&mut self) -> Result<()> {
        let (page, looks) = (page(&mut self.workbook)?, &self.looks);
        let columns = self.order.iter().map(|place| &self.sheet.columns[*place]);
        let mut lines = 1;
        for (place, column) in (0u16..).zip(columns) {
            // What a column says of its cells need not be looked up for each of them.
            page.set_column_format(place, looks.of(Look::of_column(column))).map_err(unwritten)?;
            let look = if column.is_counted() { &looks.counted_head } else { &looks.head };
            page.write_string_with_format(0, place, &column.zh, look).map_err(unwritten)?;
            lines = lines.max(column.zh.width().div_ceil(HEADING + ARROW - 1));
        }
        page.set_row_height(0, lines as f64 * LINE).map_err(unwritten)?;
        self.next = 1;
        Ok(())
    }

    /// One row of what is listed.
    pub fn row(&mut self, cells: &[Cell]) -> Result<()> {
        self.write(cells, false)
    }

    /// One row of sums.
    fn sum(&mut self, cells: &[Cell]) -> Result<()> {
        self.write(cells, true)
    }

    fn write(&mut self, cells: &[Cell], sum: bool) -> Result<()> {
        let looks = if sum { &self.sum_looks } else { &self.looks };
        let page = page(&mut self.workbook)?;
        let mut lines = 1;
        for (n, place) in (0..self.order.len()).zip(0u16..) {
            let (cell, column) = (cells.get(self.order[n]).unwrap_or(&Cell::Empty), &self.sheet.columns[self.order[n]]);
            let (width, high) = put(page, self.next, place, cell, column, looks).map_err(unwritten)?;
            self.widths[n] = self.widths[n].max(width + AIR);
            self.filled[n] |= width > 0;
            lines = lines.max(high);
        }
        // Not every program makes room by itself for a text that runs over several lines; the height of every row is
        // kept in memory, so that only the first rows get one.
        if lines > 1 && self.next <= HIGH_ROWS {
            page.set_row_height(self.next, (lines as f64 * LINE).min(HIGHEST)).map_err(unwritten)?;
        }
        self.next += 1;
        Ok(())
    }

    /// Lays out the page, adds pictures and the page 说明, and writes everything to `out`.
    pub fn save(mut self, out: impl Write + Seek + Send) -> Result<()> {
        let last_row = self.next - 1;
        let written = Written { order: &self.order, widths: &self.widths, filled: &self.filled, last_row };
        written.lay_out(page(&mut self.workbook)?, self.sheet, self.origin.as_of).map_err(unwritten)?;
        chart::draw(&mut self.workbook, &self.sheet.charts, self.next).map_err(unwritten)?;
        let hidden = written.hidden(self.sheet);
        note::write(&mut self.workbook, self.sheet, self.origin, (last_row, &hidden)).map_err(unwritten)?;
        self.workbook.save_to_writer(out).map_err(unwritten)
    }
}

/// The whole answer as a workbook.
pub fn workbook(sheet: &Sheet, origin: &Origin) -> Result<Vec<u8>> {
    let mut rows = XlsxRows::begin(sheet, origin, None)?;
    let listed = sheet.rows.len().saturating_sub(sheet.sums);
    sheet.rows[..listed].iter().try_for_each(|row| rows.row(row))?;
    sheet.rows[listed..].iter().try_for_each(|row| rows.sum(row))?;
    let mut bytes = std::io::Cursor::new(Vec::new());
    rows.save(&mut bytes)?;
    Ok(bytes.into_inner())
}

fn page(workbook: &mut Workbook) -> Result<&mut Worksheet> {
    workbook.worksheet_from_index(0).map_err(unwritten)
}

/// Writes one cell; the width of its widest line in characters, and how many lines it takes.
fn put(
    page: &mut Worksheet,
    row: u32,
    place: u16,
    cell: &Cell,
    column: &Column,
    looks: &Looks,
) -> std::result::Result<(usize, usize), XlsxError> {
    let look = Look::of(cell, column);
    let own = (looks.sum || look != Look::of_column(column)).then(|| looks.of(look));
    let number = match cell {
        Cell::Int(n) => Some(*n as f64),
        // To the digit: 95.12 is stored as 0.9512 and not as 0.9511999….
        Cell::Percent(p) => Some((p * 100.0).round() / 10_000.0),
        Cell::Decimal(n, _) => Some(*n),
        Cell::Time(at) | Cell::Due(at) => Some(serial(*at)).filter(|days| *days >= 1.0),
        Cell::Date(date) => Some(serial(Stamp::start_of_day(*date))).filter(|days| *days >= 1.0),
        Cell::Empty | Cell::Text(_) => None,
    };
    if let Some(number) = number.filter(|n| n.is_finite()) {
        match own {
            Some(format) => page.write_number_with_format(row, place, number, format)?,
            None => page.write_number(row, place, number)?,
        };
        return Ok((broad(cell), 1));
    }
    let Some(words) = cell.words() else {
        // The line above the sums runs on through their empty cells; elsewhere nothing is written for nothing.
        if looks.sum {
            page.write_blank(row, place, looks.of(Look::Text))?;
        }
        return Ok((0, 1));
    };
    let text = clean(&words);
    // Shorter in bytes is shorter in characters.
    let full = text.len() > LONGEST && text.chars().count() > LONGEST;
    let text = if full { shortened(&text) } else { text.into_owned() };
    match own {
        Some(format) => page.write_string_with_format(row, place, text, format)?,
        None => page.write_string(row, place, text)?,
    };
    Ok(measured(&words, column.kind))
}

/// The width of the widest line in characters, and how many lines a text is broken into.
fn measured(words: &str, kind: ColumnKind) -> (usize, usize) {
    let widths = || words.lines().map(UnicodeWidthStr::width);
    let lines = widths().map(|width| (width + AIR).div_ceil(WIDEST as usize)).sum();
    (widths().max().unwrap_or(0), if kind == ColumnKind::Text { lines } else { 1 })
}

/// How wide a number or a time is; times are all alike.
fn broad(cell: &Cell) -> usize {
    match cell {
        Cell::Time(_) | Cell::Due(_) => "2026-01-02 03:04".len(),
        Cell::Date(_) => "2026-01-02".len(),
        other => other.words().map_or(0, |words| words.len()),
    }
}

/// Cut where a cell is full, with a word on where the whole is.
fn shortened(text: &str) -> String {
    const REST: &str = "……（过长，全文见台账）";
    text.chars().take(LONGEST - REST.chars().count()).chain(REST.chars()).collect()
}

/// Days since 1899-12-30 by the Beijing clock; below 1 there are no dates in Excel.
fn serial(at: Stamp) -> f64 {
    (at.seconds() + BEIJING) as f64 / DAY + DAYS_TO_1970
}

/// A name that a tab can have.
fn tab(name: &str) -> String {
    const MOST: usize = 31;
    let name: String = name.chars().filter(|c| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'')).collect();
    if name.trim().is_empty() { "数据".to_string() } else { name.trim().chars().take(MOST).collect() }
}

fn unwritten(e: XlsxError) -> Error {
    match e {
        XlsxError::IoError(e) => Error::ledger(format!("写不成表格文件：{}", io_zh(&e))),
        XlsxError::TempFileError(dir, e) => {
            Error::ledger(format!("写不成表格文件：临时文件夹 {} 用不了：{}", dir.display(), io_zh(&e)))
        }
        XlsxError::RowColumnLimitError => Error::refused("行数超过一张表格的上限（1048576行），没有写")
            .hint("分期间写：--period 2026Q1 …；或写成 .csv"),
        // The packer tells of the disk in its own words.
        other => match std::error::Error::source(&other).and_then(|e| e.downcast_ref::<std::io::Error>()) {
            Some(e) => Error::ledger(format!("写不成表格文件：{}", io_zh(e))),
            None => Error::ledger("写不成表格文件").hint("写成 .csv，Excel 和 WPS 也能打开"),
        },
    }
}

#[cfg(test)]
mod tests;
