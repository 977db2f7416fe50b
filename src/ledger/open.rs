//! Opening the file, for asking or for writing.

use super::chain;
use super::desk::{Ahead, Clerk, Desk, Known};
use super::error::elsewhere;
use super::schema::{self, Shape};
use super::upgrade::{self, Upgraded};
use super::view::View;
use crate::act::Office;
use crate::error::{Error, Result, io_zh};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, Instant};

/// Longest wait for another writer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Statements kept ready.
const STATEMENTS: usize = 64;

/// An open ledger.
pub struct Ledger {
    conn: Rc<Connection>,
    path: PathBuf,
    /// What opening it did to an older file.
    upgraded: Option<Upgraded>,
}

impl Ledger {
    /// Creates the file (readable by its owner only) and lets `work` write its first acts; a failure leaves no file.
    pub fn create<T>(path: &Path, clerk: &Clerk, work: impl FnOnce(&mut Desk) -> Result<T>) -> Result<T> {
        if path.exists() {
            return Err(Error::refused(format!("{} 已经存在，没有改动", path.display()))
                .hint("换一个文件名，或用 --ledger 使用已有的台账"));
        }
        if let Some(dir) = path.parent().filter(|d| !d.as_os_str().is_empty()) {
            std::fs::create_dir_all(dir)
                .map_err(|e| Error::ledger(format!("建不了目录 {}：{}", dir.display(), io_zh(&e))))?;
        }
        create_private(path).map_err(|e| Error::ledger(format!("建不了文件 {}：{}", path.display(), io_zh(&e))))?;
        let made = (|| {
            let conn = settled(connect(path)?)?;
            let office = random_hex()?;
            conn.execute_batch(&format!("BEGIN IMMEDIATE;\n{}", schema::SCHEMA))?;
            conn.execute(
                "INSERT INTO meta (key, value) VALUES ('office_id', ?1), ('created_at', ?2)",
                (&office, clerk.now.rfc3339()),
            )?;
            conn.execute_batch("COMMIT")?;
            let mut ledger = Ledger::over(conn, path, None);
            ledger.record(clerk, work)
        })();
        made.map_err(|error| {
            // The file was ours and holds nothing yet; the first error matters, not this one.
            let _ = std::fs::remove_file(path);
            elsewhere(error, &format!("没有建成台账 {}", path.display()))
        })
    }

    /// Opens for questions: read-write, so that a journal left by a crash is rolled back, but `query_only`. Never migrates.
    pub fn open_to_ask(path: &Path) -> Result<Ledger> {
        let conn = connect_existing(path)?;
        // One snapshot for the whole command, from the first look on.
        conn.execute_batch("PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY; BEGIN")?;
        if let Shape::Older(version) = shape_of(&conn, path)? {
            return Err(Ledger::needs_upgrade(version));
        }
        Ok(Ledger::over(conn, path, None))
    }

    /// Opens for recording. An older ledger is copied beside itself, then upgraded.
    pub fn open_to_write(path: &Path) -> Result<Ledger> {
        let conn = connect_existing(path)?;
        let shape = shape_of(&conn, path)?;
        let mut conn = settled(conn)?;
        let upgraded = match shape {
            Shape::Current => None,
            Shape::Older(version) => upgrade::upgrade(&mut conn, path, version)?,
        };
        Ok(Ledger::over(conn, path, upgraded))
    }

    /// A ledger in memory, for tests and trials.
    pub fn in_memory(clerk: &Clerk) -> Result<Ledger> {
        let conn = Connection::open_in_memory()?;
        conn.execute_batch(schema::SCHEMA)?;
        conn.execute(
            "INSERT INTO meta (key, value) VALUES ('office_id', 'memory'), ('created_at', ?1)",
            [clerk.now.rfc3339()],
        )?;
        Ok(Ledger::over(conn, Path::new(""), None))
    }

    fn over(conn: Connection, path: &Path, upgraded: Option<Upgraded>) -> Ledger {
        Ledger { conn: Rc::new(conn), path: path.to_path_buf(), upgraded }
    }

    /// The file is not closed before the process ends. SQLite would free page by page what the machine then takes back at
    /// once: a tenth of what a short command does. Nobody is kept waiting: a snapshot ends with the ledger all the same.
    pub fn left_open(self) -> Ledger {
        std::mem::forget(Rc::clone(&self.conn));
        self
    }

    /// The one door. `work` reads and appends; if it fails, nothing was written. Its projections are written before
    /// the transaction commits, so that acts and rows never part.
    pub fn record<T>(&mut self, clerk: &Clerk, work: impl FnOnce(&mut Desk) -> Result<T>) -> Result<T> {
        self.record_as(|_| clerk.clone(), work).map(|(done, _)| done)
    }

    /// The same where the office says who is at the desk. What is known afterwards is handed back too.
    pub fn record_as<T>(
        &mut self,
        clerk: impl FnOnce(&Office) -> Clerk,
        work: impl FnOnce(&mut Desk) -> Result<T>,
    ) -> Result<(T, Known)> {
        let begun = |behavior| Transaction::new_unchecked(&self.conn, behavior);
        let reading = begun(TransactionBehavior::Deferred)?;
        let ahead = Ahead::read(&reading)?;
        drop(reading);
        let tx = begun(TransactionBehavior::Immediate)?;
        let mut desk = Desk::sit_down(&tx, ahead, clerk)?;
        let done = work(&mut desk)?;
        desk.file_away()?;
        let known = desk.get_up();
        tx.commit()?;
        Ok((done, known))
    }

    /// For questions.
    pub fn view(&self) -> View<'_> {
        View::new(&self.conn)
    }

    /// What opening it for recording did to an older file; to be told.
    pub fn upgraded(&self) -> Option<&Upgraded> {
        self.upgraded.as_ref()
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.conn
    }
}

impl Drop for Ledger {
    fn drop(&mut self) {
        if !self.conn.is_autocommit() {
            // The snapshot of a question; there is nothing to lose.
            let _ = self.conn.execute_batch("ROLLBACK");
        }
    }
}

/// What the file is; what is wrong with it is told with its name.
fn shape_of(conn: &Connection, path: &Path) -> Result<Shape> {
    schema::shape(conn).map_err(|e| Error { message: format!("{}：{}", path.display(), e.message), ..e })
}

/// The file, which is there and may be a ledger. What it is, is told by [`schema::shape`]: until then it is left exactly as
/// it was.
fn connect_existing(path: &Path) -> Result<Connection> {
    match std::fs::metadata(path) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
            return Err(Error::ledger(format!("没有找到台账 {}", path.display()))
                .hint("新建：yuqing init --rulebook veterans-town --office 单位名称")
                .hint("已有台账：用 --ledger 文件 或环境变量 YUQING_LEDGER 指明"));
        }
        Err(e) => return Err(Error::ledger(format!("台账 {} 打不开：{}", path.display(), io_zh(&e)))),
        Ok(meta) if meta.is_dir() => {
            return Err(Error::ledger(format!("{} 是目录，不是台账文件", path.display())));
        }
        Ok(meta) if meta.len() == 0 => {
            return Err(Error::ledger(format!("{} 是空文件，不是舆情台账", path.display()))
                .hint("新建：换一个文件名，或删去它再 yuqing init"));
        }
        Ok(_) => {}
    }
    connect(path)
}

pub(super) fn connect(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = Connection::open_with_flags(path, flags)?;
    conn.busy_handler(Some(wait_for_the_other_writer))?;
    // A plan is made once and kept, whatever values are asked for: our indexes are made for their questions, and planning
    // anew for every unit and period would cost more than the answers.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // Recording one case takes some twenty statements: with room for fewer, each would be parsed again every time.
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(conn)
}

/// The ways of our ledgers, set once it is known to be one: changing the journal mode writes to the file.
pub(super) fn settled(conn: Connection) -> Result<Connection> {
    // A rollback journal keeps the ledger one file, safe to copy and to keep on a share; EXTRA also syncs the
    // directory, so that an acknowledged act survives a power cut. Scrubbed texts are overwritten in the file.
    conn.execute_batch(
        "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; \
         PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(conn)
}

/// How long a writer sleeps before it tries again, in milliseconds: short at first, for a transaction takes two; the last
/// goes on for ever. Twenty who wait this long look twice in each millisecond, and looking takes some hundredth of one.
const NAPS_MS: [u64; 4] = [1, 2, 4, 8];

thread_local! {
    /// When the wait that goes on began. A handler has nowhere else to keep it, and the naps do not add up to it: a busy
    /// machine sleeps longer than it was told.
    static WAITING_SINCE: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Sleeps a little and a different little for each process, so that many writers do not wake together.
fn wait_for_the_other_writer(tries: i32) -> bool {
    if tries == 0 {
        WAITING_SINCE.set(Some(Instant::now()));
    }
    if WAITING_SINCE.get().is_some_and(|since| since.elapsed() >= PATIENCE) {
        return false;
    }
    let tries = tries.unsigned_abs() as usize;
    let nap = NAPS_MS[tries.min(NAPS_MS.len() - 1)] * 1_000;
    // Between half of it and half as much again.
    let spread = u64::from(std::process::id()).wrapping_mul(2_654_435_761).wrapping_add(tries as u64 * 40_503) >> 7;
    std::thread::sleep(Duration::from_micros(nap / 2 + spread % nap));
    true
}

#[cfg(unix)]
pub(super) fn create_private(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).map(drop)
}

#[cfg(not(unix))]
pub(super) fn create_private(path: &Path) -> std::io::Result<()> {
    std::fs::OpenOptions::new().write(true).create_new(true).open(path).map(drop)
}

fn random_hex() -> Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| Error::ledger("系统给不出随机数，没有记录"))?;
    Ok(chain::hex(&bytes))
}
