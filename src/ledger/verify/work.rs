//! The parts of a proof, done side by side where the machine can.

use super::{Trouble, fold, shape, texts};
use crate::error::{Error, Result};
use crate::ledger::open::{Ledger, connect};
use rusqlite::Connection;
use std::path::Path;
use std::sync::Mutex;

/// One part.
pub enum Job {
    Integrity,
    Texts,
    Office,
    Papers,
    Cases(fold::Stretch),
}

/// What it found.
pub enum Done {
    Integrity(Vec<Trouble>),
    Texts(texts::Kept),
    Folded(Box<fold::Folded>),
}

impl Job {
    fn run(self, conn: &Connection) -> Result<Done> {
        Ok(match self {
            Job::Integrity => Done::Integrity(shape::integrity(conn)?),
            Job::Texts => Done::Texts(texts::read(conn)?),
            Job::Office => Done::Folded(Box::new(fold::office(conn)?)),
            Job::Papers => Done::Folded(Box::new(fold::papers(conn)?)),
            Job::Cases(stretch) => Done::Folded(Box::new(fold::cases(conn, stretch)?)),
        })
    }
}

/// More at once would only wait for the disk.
const AT_ONCE: usize = 4;

/// Memory each connection may keep pages in, in KiB: the acts of a case lie apart, those of its neighbours between. Four
/// times as much saves one read in five of a small ledger and none of a large one, and costs more to fill.
const CACHE: i64 = 8 * 1024;

/// Does all parts, in any order; the first error ends it.
pub fn all(ledger: &Ledger, jobs: Vec<Job>) -> Result<Vec<Done>> {
    let hands = std::thread::available_parallelism().map_or(1, usize::from).min(AT_ONCE).min(jobs.len());
    if hands < 2 || ledger.path().as_os_str().is_empty() {
        return jobs.into_iter().map(|job| job.run(ledger.connection())).collect();
    }
    let (path, waiting) = (ledger.path(), Mutex::new(jobs.into_iter()));
    let worked = std::thread::scope(|scope| {
        let others: Vec<_> = (1..hands).map(|_| scope.spawn(|| until_nothing_waits(path, &waiting))).collect();
        let own = until_nothing_waits(path, &waiting);
        let joined = others.into_iter().map(|hand| hand.join().unwrap_or_else(|_| Err(Error::ledger("核验中断"))));
        std::iter::once(own).chain(joined).collect::<Result<Vec<_>>>()
    })?;
    Ok(worked.into_iter().flatten().collect())
}

fn until_nothing_waits(path: &Path, waiting: &Mutex<std::vec::IntoIter<Job>>) -> Result<Vec<Done>> {
    let conn = connect(path)?;
    conn.execute_batch(&format!("PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -{CACHE}"))?;
    let next = || waiting.lock().map_or(None, |mut jobs| jobs.next());
    let mut done = Vec::new();
    while let Some(job) = next() {
        done.push(job.run(&conn)?);
    }
    Ok(done)
}
