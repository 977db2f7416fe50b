//! The parts of a proof, done side by side where the machine can.

use super::{Trouble, fold, shape, texts};
use crate::error::{Error, Result};
use crate::ledger::kept;
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
    Caches,
}

/// What the parts found.
#[derive(Default)]
pub struct Found {
    pub integrity: Vec<Trouble>,
    pub texts: texts::Kept,
    pub folded: fold::Folded,
    /// What is wrong with the caches, as far as it could be told: of no use where the acts themselves are not sound.
    pub caches: Option<Result<Vec<Trouble>>>,
}

impl Found {
    fn join(&mut self, other: Found) {
        self.integrity.extend(other.integrity);
        self.texts.join(other.texts);
        self.folded.join(other.folded);
        self.caches = self.caches.take().or(other.caches);
    }

    fn by(&mut self, job: Job, conn: &Connection) -> Result<()> {
        match job {
            Job::Integrity => self.integrity.extend(shape::integrity(conn)?),
            Job::Texts => self.texts.join(texts::read(conn)?),
            Job::Office => fold::office(conn, &mut self.folded)?,
            Job::Papers => fold::papers(conn, &mut self.folded)?,
            Job::Cases(stretch) => fold::cases(conn, stretch, &mut self.folded)?,
            Job::Caches => self.caches = Some(caches(conn)),
        }
        Ok(())
    }
}

fn caches(conn: &Connection) -> Result<Vec<Trouble>> {
    let mut troubles = shape::words(conn)?;
    troubles.extend(kept::troubles(conn)?);
    Ok(troubles)
}

/// More at once would only wait for the disk.
const AT_ONCE: usize = 4;

/// Memory each connection may keep pages in, in KiB: the acts of a case lie apart, those of its neighbours between. Four
/// times as much saves few readings and costs more, for it no longer fits beside the processor.
const CACHE: i64 = 2 * 1024;

/// Does all parts, in any order; the first error ends it. Who is done takes the next part, and adds what it finds to what
/// it has found: memory grows by the hands, not by the parts.
pub fn all(ledger: &Ledger, jobs: Vec<Job>) -> Result<Found> {
    let hands = std::thread::available_parallelism().map_or(1, usize::from).min(AT_ONCE).min(jobs.len());
    if hands < 2 || ledger.path().as_os_str().is_empty() {
        return one_by_one(jobs.into_iter(), ledger.connection());
    }
    let (path, waiting) = (ledger.path(), Mutex::new(jobs.into_iter()));
    std::thread::scope(|scope| {
        let others: Vec<_> = (1..hands).map(|_| scope.spawn(|| until_nothing_waits(path, &waiting))).collect();
        let own = until_nothing_waits(path, &waiting);
        let joined = others.into_iter().map(|hand| hand.join().unwrap_or_else(|_| Err(Error::ledger("核验中断"))));
        let mut parts = std::iter::once(own).chain(joined).collect::<Result<Vec<_>>>()?.into_iter();
        let first = parts.next().unwrap_or_default();
        Ok(parts.fold(first, |mut all, part| {
            all.join(part);
            all
        }))
    })
}

fn until_nothing_waits(path: &Path, waiting: &Mutex<std::vec::IntoIter<Job>>) -> Result<Found> {
    let conn = connect(path)?;
    conn.execute_batch(&format!("PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -{CACHE}"))?;
    one_by_one(std::iter::from_fn(|| waiting.lock().map_or(None, |mut jobs| jobs.next())), &conn)
}

fn one_by_one(jobs: impl Iterator<Item = Job>, conn: &Connection) -> Result<Found> {
    let mut found = Found::default();
    for job in jobs {
        found.by(job, conn)?;
    }
    Ok(found)
}
