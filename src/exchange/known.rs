//! Lines that stand on the ledger already, and lines that stand in the file twice.
//!
//! A line is known by its number in the register, with its unit and its year, since most registers begin anew at 1; where it
//! has none, by unit, time and words. A number for each line is kept in memory, never the line.

use super::entry::Entry;
use crate::act::{CaseId, UnitId};
use crate::error::Result;
use crate::ledger::{TakenOver, View};
use crate::text::mask_names;
use chrono::Datelike;
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// Where a line stands already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Nowhere,
    /// On the ledger; `changed`: with other words in some cell.
    OnTheLedger {
        case: CaseId,
        changed: bool,
        void: bool,
    },
    /// Further up in this file.
    Above {
        row: u32,
        changed: bool,
    },
}

pub struct Known {
    /// By key.
    lines: Vec<TakenOver>,
    /// What its cells said and where it stands, by key.
    seen: HashMap<u64, (u64, u32)>,
}

impl Known {
    pub fn read(view: &View) -> Result<Known> {
        let mut lines = view.taken_over()?;
        lines.sort_unstable_by_key(|line| line.key);
        Ok(Known { lines, seen: HashMap::new() })
    }

    /// Where a line stands already; if nowhere, it stands here from now on.
    pub fn look(&mut self, entry: &Entry, view: &View) -> Result<Standing> {
        let (key, cells) = (key(entry), cells(entry));
        if let Ok(place) = self.lines.binary_search_by_key(&key, |line| line.key) {
            let TakenOver { case, void, cells: then, .. } = self.lines[place];
            let changed = then != cells && then != short(&[&entry.as_written]);
            return Ok(Standing::OnTheLedger { case, changed, void });
        }
        if let Some((then, row)) = self.seen.get(&key) {
            return Ok(Standing::Above { row: *row, changed: *then != cells });
        }
        if let Some(case) = typed_before(entry, view)? {
            return Ok(Standing::OnTheLedger { case, changed: false, void: false });
        }
        self.seen.insert(key, (cells, entry.row));
        Ok(Standing::Nowhere)
    }
}

/// The same matter, registered here by hand: under this very number (a list of ours that comes back), or at this minute with
/// these words.
fn typed_before(entry: &Entry, view: &View) -> Result<Option<CaseId>> {
    let number = entry.number.as_deref().and_then(CaseId::parse);
    let unit = entry.said.unit.unwrap_or(UnitId::OFFICE);
    for alike in view.registered_at(unit, entry.reported)? {
        let same = match number {
            Some(number) => number == alike.case && alike.title == entry.said.facts.title,
            None => entry.number.is_none() && view.is_text(&alike.text, entry.words.as_bytes())?,
        };
        if same {
            return Ok(Some(alike.case));
        }
    }
    Ok(None)
}

/// By what a line is known.
pub fn key(entry: &Entry) -> u64 {
    let unit = entry.said.unit.unwrap_or(UnitId::OFFICE).0;
    match &entry.number {
        Some(number) => short(&[&unit.to_string(), &entry.reported.date().year().to_string(), number]),
        None => {
            let words = mask_names(&entry.words, &entry.said.hidden());
            short(&[&unit.to_string(), &entry.reported.seconds().to_string(), "", &words])
        }
    }
}

/// What its cells said.
pub fn cells(entry: &Entry) -> u64 {
    short(&[&entry.cells])
}

/// Eight bytes of SHA-256: among a million lines two are alike by chance once in forty million files.
fn short(parts: &[&str]) -> u64 {
    let mut sha = Sha256::new();
    for part in parts {
        sha.update((part.len() as u64).to_be_bytes());
        sha.update(part.as_bytes());
    }
    sha.finalize().iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}
