//! Every text under its commitment, and empty only where a scrub is on record.

use super::{Trouble, trouble};
use crate::error::Result;
use crate::ledger::texts::commitment;
use rusqlite::Connection;
use std::collections::BTreeSet;

/// The texts as they lie.
#[derive(Default)]
pub struct Kept {
    pub count: u64,
    /// Those without bytes.
    pub empty: BTreeSet<u64>,
    /// Those whose bytes are not what was committed to.
    altered: Vec<u64>,
}

pub fn read(conn: &Connection) -> Result<Kept> {
    let mut statement = conn.prepare("SELECT id, salt, sha256, bytes FROM texts ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut kept = Kept::default();
    while let Some(row) = rows.next()? {
        let id = row.get::<_, i64>(0)? as u64;
        kept.count += 1;
        let blob = |column: usize| -> Result<&[u8]> { Ok(row.get_ref(column)?.as_blob().unwrap_or_default()) };
        match row.get_ref(3)? {
            rusqlite::types::ValueRef::Null => drop(kept.empty.insert(id)),
            _ if commitment(blob(1)?, blob(3)?).as_slice() != blob(2)? => kept.altered.push(id),
            _ => {}
        }
    }
    Ok(kept)
}

impl Kept {
    pub fn join(&mut self, other: Kept) {
        self.count += other.count;
        self.empty.extend(other.empty);
        self.altered.extend(other.altered);
    }

    /// What is wrong with them, given the texts whose scrubbing is on record.
    pub fn troubles(&self, scrubs: &BTreeSet<u64>) -> Vec<Trouble> {
        let said = |id: &u64, what: &str| (*id, trouble(None, format!("文本第{id}号{what}")));
        let altered = self.altered.iter().filter(|id| !scrubs.contains(id));
        let mut troubles: Vec<(u64, Trouble)> = scrubs
            .iter()
            .filter(|id| **id <= self.count && !self.empty.contains(id))
            .map(|id| said(id, "记录为已抹除，却仍有内容"))
            .chain(altered.map(|id| said(id, "被改动：内容与其校验值不符")))
            .chain(self.empty.difference(scrubs).map(|id| said(id, "的内容不见了，却没有抹除记录")))
            .collect();
        troubles.sort_by_key(|(id, _)| *id);
        troubles.into_iter().map(|(_, trouble)| trouble).collect()
    }
}
