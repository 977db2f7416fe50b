//! The calendars that ship, read by the compiler: every command that reckons a limit needs them, and a process that lives
//! for two milliseconds has better things to do than to read three hundred lines again. [`super::calendar_text`] reads the
//! same files to the same days, and finds their faults; a test compares the two.

use super::calendar_text::{Entry, Kind};
use chrono::NaiveDate;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// The national notices that ship, as text.
pub(super) const NATIONAL_TEXT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/holidays-cn.csv"));

/// The regional file that ships.
const GUANGXI_TEXT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/holidays-guangxi.csv"));

/// One file.
pub(super) struct Shipped {
    pub region: Option<&'static str>,
    /// First and last year it speaks for.
    years: (i32, i32),
    days: &'static [Listed],
}

/// One line of it.
#[derive(Clone, Copy)]
struct Listed {
    year: i32,
    month: u32,
    day: u32,
    kind: Kind,
    name: &'static str,
}

static NATIONAL_DAYS: [Listed; count(NATIONAL_TEXT)] = listed(NATIONAL_TEXT);
static GUANGXI_DAYS: [Listed; count(GUANGXI_TEXT)] = listed(GUANGXI_TEXT);

/// The national one first.
pub(super) static SHIPPED: [Shipped; 2] = [
    Shipped { region: None, years: years(NATIONAL_TEXT), days: &NATIONAL_DAYS },
    Shipped { region: Some("广西"), years: years(GUANGXI_TEXT), days: &GUANGXI_DAYS },
];

impl Shipped {
    pub(super) fn years(&self) -> BTreeSet<i32> {
        (self.years.0..=self.years.1).collect()
    }

    /// By date, as the file lists them.
    pub(super) fn entries(&self) -> impl Iterator<Item = Entry> {
        self.days.iter().filter_map(|listed| {
            let date = NaiveDate::from_ymd_opt(listed.year, listed.month, listed.day)?;
            Some(Entry { date, kind: listed.kind, name: Cow::Borrowed(listed.name) })
        })
    }
}

/// How many days a file lists: the lines that begin with a digit.
const fn count(text: &str) -> usize {
    let (bytes, mut at, mut days) = (text.as_bytes(), 0, 0);
    while at < bytes.len() {
        days += bytes[at].is_ascii_digit() as usize;
        at = line_end(bytes, at) + 1;
    }
    days
}

/// The days of a file: `2026-10-01,holiday,国庆节` a line.
const fn listed<const DAYS: usize>(text: &'static str) -> [Listed; DAYS] {
    let bytes = text.as_bytes();
    let mut days = [Listed { year: 0, month: 0, day: 0, kind: Kind::Holiday, name: "" }; DAYS];
    let (mut at, mut n) = (0, 0);
    while at < bytes.len() {
        let end = line_end(bytes, at);
        if bytes[at].is_ascii_digit() {
            let kind = if bytes[at + 11] == b'w' { Kind::Workday } else { Kind::Holiday };
            let mut name = at + 11;
            while bytes[name] != b',' {
                name += 1;
            }
            days[n] = Listed {
                year: number(bytes, at, 4) as i32,
                month: number(bytes, at + 5, 2),
                day: number(bytes, at + 8, 2),
                kind,
                name: part(bytes, name + 1, end),
            };
            n += 1;
        }
        at = end + 1;
    }
    days
}

/// `# years: 2019-2026`
const fn years(text: &str) -> (i32, i32) {
    let (bytes, words) = (text.as_bytes(), b"# years: ");
    let mut at = 0;
    while !starts_with(bytes, at, words) {
        at = line_end(bytes, at) + 1;
    }
    let first = at + words.len();
    (number(bytes, first, 4) as i32, number(bytes, first + 5, 4) as i32)
}

const fn starts_with(bytes: &[u8], at: usize, words: &[u8]) -> bool {
    let mut i = 0;
    while i < words.len() {
        if bytes[at + i] != words[i] {
            return false;
        }
        i += 1;
    }
    true
}

const fn line_end(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && bytes[at] != b'\n' {
        at += 1;
    }
    at
}

const fn number(bytes: &[u8], from: usize, digits: usize) -> u32 {
    let (mut value, mut i) = (0, 0);
    while i < digits {
        assert!(bytes[from + i].is_ascii_digit(), "a date of a calendar that ships is no date");
        value = value * 10 + (bytes[from + i] - b'0') as u32;
        i += 1;
    }
    value
}

const fn part(bytes: &'static [u8], from: usize, to: usize) -> &'static str {
    match std::str::from_utf8(bytes.split_at(to).0.split_at(from).1) {
        Ok(part) => part,
        Err(_) => panic!("a calendar that ships is no UTF-8"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::calendar_text::parse;

    #[test]
    fn the_compiler_reads_what_the_reader_of_files_reads() {
        for (shipped, text) in SHIPPED.iter().zip([NATIONAL_TEXT, GUANGXI_TEXT]) {
            let read = parse(text).unwrap();
            assert_eq!(shipped.region, read.region.as_deref());
            assert_eq!(shipped.years(), read.years);
            assert_eq!(shipped.entries().collect::<Vec<_>>(), read.entries);
        }
    }
}
