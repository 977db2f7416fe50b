//! Workbooks of Excel and WPS. A sheet of .xlsx is read cell by cell; one of .xls, which has at most 65,536 rows, at once.
//!
//! A merged cell has its value in its first cell only: where a value was merged over several rows (one village, ten lines),
//! every one of them has it here.

use super::source::{Next, TakeRow};
use super::value::Value;
use crate::error::{Error, Result};
use crate::time::Stamp;
use calamine::{Data, DataRef, Dimensions, ExcelDateTime, Reader, SheetVisible, Xls, Xlsx, open_workbook};
use chrono::{NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

pub struct Sheets {
    /// Of the new kind (.xlsx).
    zipped: bool,
    names: Vec<String>,
    chosen: String,
}

impl Sheets {
    pub fn open(path: &Path, zipped: bool, sheet: Option<&str>) -> Result<Sheets> {
        let visible = |sheets: &[calamine::Sheet]| -> Vec<String> {
            let seen = sheets.iter().filter(|s| s.visible == SheetVisible::Visible);
            seen.map(|s| s.name.clone()).collect()
        };
        let names = match zipped {
            true => visible(xlsx(path)?.sheets_metadata()),
            false => visible(xls(path)?.sheets_metadata()),
        };
        let Some(first) = names.first() else {
            return Err(Error::refused(format!("{} 里没有可见的工作表", path.display())));
        };
        let chosen = match sheet {
            None => first.clone(),
            Some(wanted) => match names.iter().find(|name| name.trim() == wanted.trim()) {
                Some(name) => name.clone(),
                None => {
                    return Err(Error::refused(format!("{} 里没有工作表“{wanted}”", path.display()))
                        .hint(format!("有：{}", names.join("、"))));
                }
            },
        };
        Ok(Sheets { zipped, names, chosen })
    }

    pub fn format(&self) -> &'static str {
        if self.zipped { "xlsx" } else { "xls" }
    }

    pub fn names(&self) -> &[String] {
        &self.names
    }

    pub fn chosen(&self) -> &str {
        &self.chosen
    }

    pub fn turn_to(&mut self, sheet: &str) {
        self.chosen = sheet.to_string();
    }

    pub fn rows(&self, path: &Path, take: TakeRow) -> Result<()> {
        if self.zipped { self.rows_of_xlsx(path, take) } else { self.rows_of_xls(path, take) }
    }

    fn rows_of_xlsx(&self, path: &Path, take: TakeRow) -> Result<()> {
        let broken = |e: calamine::XlsxError| unreadable(path, &e);
        let mut book = xlsx(path)?;
        let merged = Merged::of(&book.merge_cells_by_sheet_name(&self.chosen).map_err(broken)?);
        let mut gathered = Gathered { row: 0, cells: Vec::new(), merged, take };
        let mut cells = book.worksheet_cells_reader(&self.chosen).map_err(broken)?;
        while let Some(cell) = cells.next_cell().map_err(broken)? {
            let (row, column) = cell.get_position();
            if gathered.put(row, column, value_ref(cell.get_value()))? == Next::Enough {
                return Ok(());
            }
        }
        gathered.finish()
    }

    fn rows_of_xls(&self, path: &Path, take: TakeRow) -> Result<()> {
        let mut book = xls(path)?;
        let merged = Merged::of(&book.merge_cells_by_sheet_name(&self.chosen).map_err(|e| unreadable(path, &e))?);
        let range = book.worksheet_range(&self.chosen).map_err(|e| unreadable(path, &e))?;
        let (top, left) = range.start().unwrap_or((0, 0));
        let mut gathered = Gathered { row: 0, cells: Vec::new(), merged, take };
        for (row, column, value) in range.used_cells() {
            if gathered.put(top + row as u32, left + column as u32, self::value(value))? == Next::Enough {
                return Ok(());
            }
        }
        gathered.finish()
    }
}

fn xlsx(path: &Path) -> Result<Xlsx<BufReader<File>>> {
    open_workbook(path).map_err(|e: calamine::XlsxError| unreadable(path, &e))
}

fn xls(path: &Path) -> Result<Xls<BufReader<File>>> {
    open_workbook(path).map_err(|e: calamine::XlsError| unreadable(path, &e))
}

/// The library says what is wrong in words of its own, which help nobody at the desk; a password is the usual reason.
fn unreadable(path: &Path, _: &dyn std::error::Error) -> Error {
    Error::refused(format!("{} 不是能读的表格，或设了打开密码", path.display()))
        .hint("用 Excel、WPS 打开，去掉密码，另存为 .xlsx 再导入；Word 文档里的表先复制到表格里")
}

/// Cells of one row after the other, gathered until the next row begins.
struct Gathered<'t> {
    /// From 0.
    row: u32,
    cells: Vec<Value>,
    merged: Merged,
    take: TakeRow<'t>,
}

impl Gathered<'_> {
    fn put(&mut self, row: u32, column: u32, value: Value) -> Result<Next> {
        let mut next = Next::More;
        if row != self.row {
            next = self.hand_over()?;
            self.row = row;
        }
        let column = column as usize;
        if !value.is_empty() {
            if self.cells.len() <= column {
                self.cells.resize(column + 1, Value::Empty);
            }
            self.cells[column] = value;
        }
        Ok(next)
    }

    fn hand_over(&mut self) -> Result<Next> {
        let next = match self.cells.iter().all(Value::is_empty) {
            true => Next::More,
            false => {
                self.merged.fill(self.row, &mut self.cells);
                (self.take)(self.row + 1, &self.cells)?
            }
        };
        self.cells.clear();
        Ok(next)
    }

    fn finish(mut self) -> Result<()> {
        self.hand_over().map(drop)
    }
}

/// Values merged over several rows of one column, by that column and the first of their rows.
struct Merged {
    regions: BTreeMap<(u32, u32), u32>,
    /// Of each column: the value, and the last row it stands in.
    standing: BTreeMap<u32, (Value, u32)>,
}

impl Merged {
    fn of(regions: &[Dimensions]) -> Merged {
        let tall = regions.iter().filter(|r| r.end.0 > r.start.0);
        Merged { regions: tall.map(|r| (r.start, r.end.0)).collect(), standing: BTreeMap::new() }
    }

    fn fill(&mut self, row: u32, cells: &mut Vec<Value>) {
        for (column, value) in cells.iter().enumerate().filter(|(_, value)| !value.is_empty()) {
            if let Some(last) = self.regions.get(&(row, column as u32)) {
                self.standing.insert(column as u32, (value.clone(), *last));
            }
        }
        self.standing.retain(|_, (_, last)| *last >= row);
        for (column, (value, _)) in &self.standing {
            let column = *column as usize;
            if cells.len() <= column {
                cells.resize(column + 1, Value::Empty);
            }
            if cells[column].is_empty() {
                cells[column] = value.clone();
            }
        }
    }
}

fn value_ref(value: &DataRef) -> Value {
    match value {
        DataRef::Empty => Value::Empty,
        DataRef::SharedString(text) => Value::text(text),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Value::text(text),
        DataRef::Int(number) => Value::Number(*number as f64),
        DataRef::Float(number) => Value::Number(*number),
        DataRef::Bool(is) => Value::text(if *is { "是" } else { "否" }),
        DataRef::DateTime(time) => time_of(time),
        DataRef::Error(what) => Value::Failed(what.to_string()),
    }
}

fn value(value: &Data) -> Value {
    match value {
        Data::Empty => Value::Empty,
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => Value::text(text),
        Data::Int(number) => Value::Number(*number as f64),
        Data::Float(number) => Value::Number(*number),
        Data::Bool(is) => Value::text(if *is { "是" } else { "否" }),
        Data::DateTime(time) => time_of(time),
        Data::Error(what) => Value::Failed(what.to_string()),
    }
}

/// To the nearest minute: a spreadsheet keeps 9:30 as 0.395833…
fn time_of(time: &ExcelDateTime) -> Value {
    let Some(at) = time.as_datetime().filter(|_| time.is_datetime() && time.as_f64() >= 1.0) else {
        // A time of day alone.
        let minutes = (time.as_f64() * 1440.0).round() as i64;
        return Value::Text(format!("{}:{:02}", minutes / 60, minutes % 60));
    };
    let at: NaiveDateTime = at + TimeDelta::seconds(30);
    let only_a_day = at.time().with_second(0) == Some(NaiveTime::MIN);
    Value::Time(Stamp::of(at.date(), at.hour(), at.minute()), only_a_day)
}
