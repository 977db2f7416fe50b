//! What is wrong with a file: every fault at once, like ones together.

use crate::error::{Error, Result};
use std::collections::BTreeMap;

/// So many row numbers are written out.
const ROWS: usize = 12;
/// So many different faults are written out.
const KINDS: usize = 60;

/// One cell, or one line, that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// As a spreadsheet numbers it.
    pub row: u32,
    /// The heading of the column, as the file has it; none: the line as a whole.
    pub column: Option<String>,
    /// What is wrong, and what may stand there.
    pub says: String,
}

impl Fault {
    /// An error met with a row, in one line.
    pub fn of(row: u32, column: Option<String>, error: &Error) -> Fault {
        // A hint that names options of the command line says nothing to somebody who looks at a spreadsheet.
        let hints = error.hints.iter().filter(|hint| !hint.contains("--at") && !hint.contains("请核对 --"));
        let says: Vec<&str> = std::iter::once(&error.message).chain(hints).map(|s| s.trim()).collect();
        Fault { row, column, says: says.join("；") }
    }
}

/// All faults of a file. Thousands of lines may be wrong in the same way: they are kept as one, with their rows.
#[derive(Debug, Default)]
pub struct Faults {
    kinds: BTreeMap<(Option<String>, String), Rows>,
    /// In the order in which they were met.
    order: Vec<(Option<String>, String)>,
    count: u64,
}

#[derive(Debug, Default)]
struct Rows {
    first: Vec<u32>,
    count: u64,
}

impl Faults {
    pub fn add(&mut self, fault: Fault) {
        self.count += 1;
        let kind = (fault.column, fault.says);
        if !self.kinds.contains_key(&kind) {
            // A file that is wrong throughout is told by its first faults; the rest is only counted.
            if self.kinds.len() == KINDS {
                return;
            }
            self.order.push(kind.clone());
        }
        let rows = self.kinds.entry(kind).or_default();
        rows.count += 1;
        if rows.first.len() < ROWS {
            rows.first.push(fault.row);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Refused with all of them; nothing where there are none.
    pub fn refuse(&self, file: &str) -> Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        let mut error = Error::refused(format!("{file} 有{}处要改，一件也没有导入", self.count));
        let mut told = 0;
        for kind in &self.order {
            let Some(rows) = self.kinds.get(kind) else { continue };
            told += rows.count;
            let listed: Vec<String> = rows.first.iter().map(u32::to_string).collect();
            let more =
                if rows.count as usize > rows.first.len() { format!("等{}行", rows.count) } else { "行".into() };
            let column = kind.0.as_deref().map(|c| format!(" {c}")).unwrap_or_default();
            error = error.hint(format!("第{}{more}{column}：{}", listed.join("、"), kind.1));
        }
        if told < self.count {
            error = error.hint(format!("另有{}处没有逐一列出", self.count - told));
        }
        Err(error.hint("改好存盘后再导入"))
    }
}
