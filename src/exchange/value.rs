//! What stands in a cell, whatever the file is.

use crate::time::Stamp;
use std::borrow::Cow;

/// From here on a spreadsheet has rounded the last digits of a number off.
const EXACT: f64 = 1e15;

/// What stands in one cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Value {
    #[default]
    Empty,
    /// Without blanks at its ends.
    Text(String),
    Number(f64),
    /// A date cell; `true`: only a day.
    Time(Stamp, bool),
    /// What a formula failed with: #REF!, #N/A.
    Failed(String),
}

impl Value {
    pub fn text(text: &str) -> Value {
        let blank = |c: char| c.is_whitespace() || c == '\u{feff}';
        match text.trim_matches(blank) {
            "" => Value::Empty,
            text => Value::Text(text.to_string()),
        }
    }

    pub fn is_empty(&self) -> bool {
        *self == Value::Empty
    }

    /// The cell in words; `None` where it is empty or a formula failed.
    pub fn words(&self) -> Option<Cow<'_, str>> {
        match self {
            Value::Empty | Value::Failed(_) => None,
            Value::Text(text) => Some(Cow::Borrowed(text)),
            // Rust writes every digit and no exponent; 12.0 is written 12.
            Value::Number(number) => Some(Cow::Owned(format!("{number}"))),
            Value::Time(at, true) => Some(Cow::Owned(at.date().to_string())),
            Value::Time(at, false) => Some(Cow::Owned(at.ledger())),
        }
    }

    /// A long number of which a spreadsheet has kept the first digits only: 4.20102E+17, or 18 digits as a number.
    pub fn is_damaged(&self) -> bool {
        match self {
            Value::Number(number) => number.abs() >= EXACT,
            Value::Text(text) => shortened(text),
            _ => false,
        }
    }
}

/// 4.20102E+17.
fn shortened(text: &str) -> bool {
    let figures = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    let Some((base, power)) = text.split_once("E+").or_else(|| text.split_once("e+")) else { return false };
    let whole = base.split_once('.').map_or(figures(base), |(whole, part)| figures(whole) && figures(part));
    whole && figures(power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_typed_them() {
        assert_eq!(Value::Number(12.0).words().as_deref(), Some("12"));
        assert_eq!(Value::Number(13800000000.0).words().as_deref(), Some("13800000000"));
        assert_eq!(Value::Number(0.5).words().as_deref(), Some("0.5"));
        assert_eq!(Value::text(" \u{3000}\n"), Value::Empty);
    }

    #[test]
    fn a_number_that_lost_its_end_is_seen() {
        for damaged in ["4.20102E+17", "1E+12", "2.02511e+17"] {
            assert!(Value::text(damaged).is_damaged(), "{damaged}");
        }
        assert!(Value::Number(420102199001011234.0).is_damaged());
        for whole in ["420102199001011234", "E+", "3E5", "甲E+1", "12.5"] {
            assert!(!Value::text(whole).is_damaged(), "{whole}");
        }
        assert!(!Value::Number(202511220001.0).is_damaged());
    }
}
