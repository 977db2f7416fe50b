//! Columns and cells: what stands in a table, whatever it is written as.

use crate::text::masked;
use crate::time::Stamp;
use chrono::NaiveDate;
use std::borrow::Cow;

/// What the values of a column are; it decides alignment and whether they may be broken over lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    Text,
    /// Out of a short list (等级, 状态).
    Word,
    Number,
    Time,
    Percent,
    Id,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The key the same value has in JSON.
    pub key: String,
    pub zh: String,
    pub kind: ColumnKind,
    /// Left out where people read (table, Markdown); files have it.
    pub extra: bool,
    /// Given up on a terminal too narrow for it, the last one first.
    pub spare: bool,
}

impl Column {
    pub fn new(key: impl Into<String>, zh: impl Into<String>, kind: ColumnKind) -> Column {
        Column { key: key.into(), zh: zh.into(), kind, extra: false, spare: false }
    }

    pub fn text(key: impl Into<String>, zh: impl Into<String>) -> Column {
        Column::new(key, zh, ColumnKind::Text)
    }

    pub fn word(key: impl Into<String>, zh: impl Into<String>) -> Column {
        Column::new(key, zh, ColumnKind::Word)
    }

    pub fn number(key: impl Into<String>, zh: impl Into<String>) -> Column {
        Column::new(key, zh, ColumnKind::Number)
    }

    pub fn time(key: impl Into<String>, zh: impl Into<String>) -> Column {
        Column::new(key, zh, ColumnKind::Time)
    }

    pub fn percent(key: impl Into<String>, zh: impl Into<String>) -> Column {
        Column::new(key, zh, ColumnKind::Percent)
    }

    pub fn id(key: impl Into<String>, zh: impl Into<String>) -> Column {
        Column::new(key, zh, ColumnKind::Id)
    }

    /// Figures, which stand to the right.
    pub(super) fn is_counted(&self) -> bool {
        matches!(self.kind, ColumnKind::Number | ColumnKind::Percent)
    }

    pub fn spare(mut self) -> Column {
        self.spare = true;
        self
    }

    /// Only in files.
    pub fn extra(mut self) -> Column {
        self.extra = true;
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Empty,
    Text(String),
    Int(i64),
    /// In percent: 95.12.
    Percent(f64),
    /// With so many decimals: 3.67.
    Decimal(f64, u8),
    Time(Stamp),
    /// A time by which something is due: the last minute of a day is written 24:00, as the clauses do.
    Due(Stamp),
    Date(NaiveDate),
}

impl Cell {
    /// Words, private numbers hidden: the place where all of them pass that stand in a table.
    pub fn text(text: impl Into<String>) -> Cell {
        Cell::as_it_stands(masked(text.into()))
    }

    /// An id, or words that were looked over already.
    pub fn as_it_stands(text: impl Into<String>) -> Cell {
        let text = text.into();
        if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
    }

    pub fn yes(is: bool) -> Cell {
        Cell::text(if is { "是" } else { "" })
    }

    /// The value in words; `None` when there is none.
    pub(super) fn words(&self) -> Option<Cow<'_, str>> {
        Some(match self {
            Cell::Empty => return None,
            Cell::Text(text) => Cow::Borrowed(text),
            Cell::Int(n) => Cow::Owned(n.to_string()),
            Cell::Percent(p) if !p.is_finite() => return None,
            Cell::Percent(p) => Cow::Owned(format!("{p:.2}%")),
            Cell::Decimal(n, _) if !n.is_finite() => return None,
            Cell::Decimal(n, decimals) => Cow::Owned(format!("{n:.*}", usize::from(*decimals))),
            Cell::Time(at) => Cow::Owned(at.ledger()),
            Cell::Due(at) => Cow::Owned(at.deadline()),
            Cell::Date(date) => Cow::Owned(date.to_string()),
        })
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Cell {
        value.map_or(Cell::Empty, Into::into)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        Cell::text(text)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell::text(text)
    }
}

impl From<Stamp> for Cell {
    fn from(at: Stamp) -> Cell {
        Cell::Time(at)
    }
}

impl From<NaiveDate> for Cell {
    fn from(date: NaiveDate) -> Cell {
        Cell::Date(date)
    }
}

impl From<i64> for Cell {
    fn from(n: i64) -> Cell {
        Cell::Int(n)
    }
}

impl From<u32> for Cell {
    fn from(n: u32) -> Cell {
        Cell::Int(i64::from(n))
    }
}
