//! Workbooks for Excel and WPS: typed cells, a frozen heading with a filter, A4 across, pictures that can be edited, and a
//! last sheet 说明 that says what the figures are and where they come from.
//!
//! What is not known is an empty cell, never 0; numbers and times are numbers and times; ids, telephone and identity
//! numbers are text, so that no digit is lost. The same answer gives the same bytes: nothing but the as-of dates the file.

mod chart;
mod note;

use super::sheet::{Cell, Column, ColumnKind, Sheet};
use crate::error::{Error, Result, io_zh};
use crate::text::clean;
use crate::time::Stamp;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};
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
const AIR: usize = 2;

/// Excel's limit for one cell.
const LONGEST: usize = 32_767;

/// Excel counts days from 1899-12-30, in Beijing time here.
const DAYS_TO_1970: f64 = 25_569.0;
const DAY: f64 = 86_400.0;
const BEIJING: i64 = 8 * 3600;

/// How each kind of cell looks.
struct Looks {
    sum: bool,
    head: Format,
    counted_head: Format,
    text: Format,
    id: Format,
    number: Format,
    /// By the number of decimals.
    decimals: [Format; 5],
    percent: Format,
    time: Format,
    date: Format,
}

impl Looks {
    fn new(sum: bool) -> Looks {
        let plain = || {
            let format = font().set_align(FormatAlign::VerticalCenter);
            if sum { format.set_bold().set_border_top(FormatBorder::Thin) } else { format }
        };
        let head = || {
            let format = font().set_bold().set_text_wrap().set_align(FormatAlign::VerticalCenter);
            format.set_background_color(0x00D9_E2EC).set_border_bottom(FormatBorder::Thin)
        };
        Looks {
            sum,
            head: head(),
            counted_head: head().set_align(FormatAlign::Right),
            text: plain().set_text_wrap(),
            id: plain().set_num_format("@"),
            number: plain().set_num_format("0"),
            decimals: ["0", "0.0", "0.00", "0.000", "0.0000"].map(|shape| plain().set_num_format(shape)),
            percent: plain().set_num_format("0.00%"),
            time: plain().set_num_format("yyyy-mm-dd hh:mm").set_align(FormatAlign::Left),
            date: plain().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
        }
    }
}

/// A font every office machine has under this name or a stand-in for.
fn font() -> Format {
    Format::new().set_font_name("宋体").set_font_size(11).set_font_family(3).set_font_charset(134)
}

/// A workbook in the making: its rows are written one by one.
pub struct XlsxRows<'a> {
    workbook: Workbook,
    sheet: &'a Sheet,
    origin: &'a Origin,
    looks: Looks,
    sum_looks: Looks,
    /// The columns in the order of the page: those people read, then those for machines, which are not printed.
    order: Vec<usize>,
    /// Of the columns of the page.
    widths: Vec<usize>,
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
        for (place, (column, widest)) in (0u16..).zip(self.order.iter().zip(&mut self.widths)) {
            let (cell, column) = (cells.get(*column).unwrap_or(&Cell::Empty), &self.sheet.columns[*column]);
            let (width, high) = put(page, self.next, place, cell, column, looks).map_err(unwritten)?;
            *widest = (*widest).max(width + AIR);
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
        self.lay_out().map_err(unwritten)?;
        chart::draw(&mut self.workbook, &self.sheet.charts, self.next).map_err(unwritten)?;
        note::write(&mut self.workbook, self.sheet, self.origin, u64::from(self.next) - 1).map_err(unwritten)?;
        self.workbook.save_to_writer(out).map_err(unwritten)
    }

    fn lay_out(&mut self) -> std::result::Result<(), XlsxError> {
        let columns = u16::try_from(self.sheet.columns.len()).unwrap_or(u16::MAX);
        let (Some(last_column), last_row) = (columns.checked_sub(1), self.next - 1) else { return Ok(()) };
        let sums = u32::try_from(self.sheet.sums).unwrap_or(0);
        let page = self.workbook.worksheet_from_index(0)?;
        for (place, width) in (0u16..).zip(&self.widths) {
            page.set_column_width(place, (*width as f64).clamp(NARROWEST, WIDEST))?;
        }
        let named = self.sheet.columns.first().is_some_and(|c| c.kind == ColumnKind::Id);
        page.set_freeze_panes(1, u16::from(named))?;
        page.autofilter(0, 0, last_row.saturating_sub(sums), last_column)?;
        page.set_repeat_rows(0, 0)?;
        let read = self.sheet.columns.iter().filter(|c| !c.extra).count();
        page.set_print_fit_to_pages(1, 0);
        if let Some(last) = u16::try_from(read).ok().and_then(|n| n.checked_sub(1)).filter(|last| *last < last_column) {
            page.set_print_area(0, 0, printed_to(last_row, &self.sheet.charts), last)?;
        }
        // A statistic and its pictures belong on one page.
        if !self.sheet.charts.is_empty() && self.sheet.rows.len() <= ONE_PAGE {
            page.set_print_fit_to_pages(1, 1);
        }
        printed(page, self.sheet.title.as_deref().unwrap_or(&self.sheet.scope.name), self.origin.as_of);
        Ok(())
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

/// A4 across, its title above, below it who may see it, the page and the as-of.
fn printed(page: &mut Worksheet, title: &str, as_of: Stamp) {
    const A4: u8 = 9;
    let title = title.replace('&', "&&");
    page.set_paper_size(A4).set_landscape().set_margins(0.5, 0.5, 0.7, 0.7, 0.3, 0.3);
    page.set_header(format!("&C&\"宋体,Bold\"&14{title}"));
    page.set_footer(format!("&L{HANDLING}&C第 &P 页 共 &N 页&R截至 {}", as_of.ledger()));
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
    match cell {
        Cell::Int(n) => page.write_number_with_format(row, place, *n as f64, &looks.number)?,
        Cell::Percent(p) if p.is_finite() => {
            // To the digit: 95.12 is stored as 0.9512 and not as 0.9511999….
            page.write_number_with_format(row, place, (p * 100.0).round() / 10_000.0, &looks.percent)?
        }
        Cell::Decimal(n, decimals) if n.is_finite() => {
            let look = looks.decimals.get(usize::from(*decimals)).unwrap_or(&looks.number);
            page.write_number_with_format(row, place, *n, look)?
        }
        Cell::Time(at) | Cell::Due(at) if serial(*at) >= 1.0 => {
            page.write_number_with_format(row, place, serial(*at), &looks.time)?
        }
        Cell::Date(date) if serial(Stamp::start_of_day(*date)) >= 1.0 => {
            page.write_number_with_format(row, place, serial(Stamp::start_of_day(*date)), &looks.date)?
        }
        other => match other.words() {
            Some(text) => {
                let text = clean(&text);
                let text = if text.chars().count() > LONGEST { shortened(&text) } else { text };
                let look = if column.kind == ColumnKind::Text { &looks.text } else { &looks.id };
                page.write_string_with_format(row, place, text, look)?
            }
            // The line above the sums runs on through their empty cells; elsewhere nothing is written for nothing.
            None if looks.sum => page.write_blank(row, place, &looks.text)?,
            None => page,
        },
    };
    let words = cell.words().unwrap_or_default();
    let widths = || words.lines().map(UnicodeWidthStr::width);
    let lines = widths().map(|width| (width + AIR).div_ceil(WIDEST as usize)).sum();
    Ok((widths().max().unwrap_or(0), if column.kind == ColumnKind::Text { lines } else { 1 }))
}

/// Cut where a cell is full, with a word on where the whole is.
fn shortened(text: &str) -> String {
    const REST: &str = "……（过长，全文见台账）";
    text.chars().take(LONGEST - REST.chars().count()).chain(REST.chars()).collect()
}

/// The last row of the print, pictures below the rows included.
fn printed_to(last_row: u32, charts: &[crate::figures::Chart]) -> u32 {
    last_row + charts.iter().map(chart::rows).sum::<u32>()
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
        other => Error::ledger(format!("写不成表格文件（{other}）")),
    }
}

#[cfg(test)]
mod tests;
