//! The proof of a ledger: SQLite's own integrity, the schema with its triggers, the chain, every commitment, and every
//! subject folded anew and held beside its stored rows. Each act is read, hashed and parsed once. Memory stays bounded: one
//! subject's acts and one row of each table at a time, and the months of every unit.
//!
//! The parts do not wait for each other: each has a connection of its own where the ledger is a file ([`work`]), all of
//! them seeing what the first one holds fast.
//!
//! What it cannot know: acts cleanly cut off at the end together with their rows. A hash kept outside (an issued paper
//! carries one, `verify` prints it) shows that.

mod beside;
mod chain;
mod fold;
mod references;
mod shape;
mod texts;
mod work;

use super::months::MonthChanges;
use super::open::Ledger;
use super::project;
use super::view::Head;
use crate::error::Result;
use beside::Beside;
use rusqlite::Connection;
use std::fmt;
use work::{Found, Job};

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The first act it concerns.
    pub seq: Option<u64>,
    pub message: String,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// What was proved.
#[derive(Debug, Clone)]
pub struct Proof {
    pub acts: u64,
    pub texts: u64,
    pub scrubbed: u64,
    pub cases: u64,
    pub head: Head,
    pub troubles: Vec<Trouble>,
    /// Attached files outside the ledger that are no longer what was attached. No fault of the ledger itself.
    pub altered_files: Vec<Trouble>,
    /// Attached files that are no longer where they lay.
    pub remarks: Vec<String>,
}

fn trouble(seq: Option<u64>, message: impl Into<String>) -> Trouble {
    Trouble { seq, message: message.into() }
}

/// Proves the whole file. Troubles are findings, not errors; an error means it could not be read at all.
pub fn prove(ledger: &Ledger) -> Result<Proof> {
    let conn = ledger.connection();
    // Held until the end: no other program can write meanwhile, so that every connection sees the same ledger.
    let alone = conn.is_autocommit();
    if alone {
        conn.execute_batch("BEGIN")?;
    }
    let head = ledger.view().head();
    let proof = head.and_then(|head| proved(ledger, conn, head));
    if alone {
        conn.execute_batch("ROLLBACK")?;
    }
    proof
}

fn proved(ledger: &Ledger, conn: &Connection, head: Head) -> Result<Proof> {
    let mut troubles = shape::same_schema(conn)?;
    // The longest first.
    let mut jobs = vec![Job::Integrity, Job::Texts];
    // Rows of another shape cannot be compared.
    if troubles.is_empty() {
        jobs.extend([Job::Caches, Job::Office, Job::Papers]);
        jobs.extend(fold::stretches(conn)?.into_iter().map(Job::Cases));
    }
    let Found { integrity, texts, mut folded, caches } = work::all(ledger, jobs)?;
    troubles.extend(integrity);
    // Where anything is wrong the first bad act must be named, whatever else was found.
    let whole = troubles.is_empty() && folded.links.hold(head.seq);
    let mut acts = head.seq;
    if !whole {
        let (sound, found) = chain::walk(conn)?;
        acts = sound;
        troubles.extend(found);
    }
    // Rows are compared only where the acts they come from are sound.
    if troubles.is_empty() {
        troubles.append(&mut folded.unsound);
        troubles.sort_by_key(|t| t.seq);
    }
    let scrubbed = texts.empty.len() as u64;
    troubles.extend(texts.troubles(&folded.scrubs));
    if troubles.is_empty() {
        troubles = folded.different.into_values().map(|(_, found)| found).collect();
        troubles.extend(whole_tables(conn, &folded.numbers, &folded.months)?);
        if !whole {
            troubles.extend(fold::left_over(conn)?);
        }
        troubles.extend(caches.transpose()?.unwrap_or_default());
    }
    Ok(Proof {
        acts,
        texts: texts.count,
        scrubbed,
        cases: ledger.view().count_cases()?,
        head,
        troubles,
        altered_files: folded.files.altered,
        remarks: folded.files.gone,
    })
}

/// Tables whose rows come from many subjects.
fn whole_tables(conn: &Connection, numbers: &fold::Numbers, months: &MonthChanges) -> Result<Vec<Trouble>> {
    let tables = [&project::COUNTERS, &project::UNIT_MONTHS, &project::MONTH_MARKS].map(|table| (table, "1"));
    let mut statements = beside::statements(conn, &tables)?;
    let mut beside = Beside::open(&mut statements, [])?;
    project::counters(&mut beside, numbers)?;
    months.rows(&mut beside)?;
    Ok(beside.close()?.into_iter().map(|(_, found)| found).collect())
}

impl Ledger {
    /// Proves the whole file; see the module.
    pub fn prove(&self) -> Result<Proof> {
        prove(self)
    }
}
