//! Creating and upgrading the file. `schema.sql` creates new ledgers; [`UPGRADES`] brings older ones to the same shape.

use crate::error::{Error, Result};
use rusqlite::Connection;

/// The whole schema of a new ledger.
pub const SCHEMA: &str = include_str!("../../schema.sql");

/// Marks the file as ours (`YQTL`).
pub const APPLICATION_ID: i64 = 0x5951_544C;

/// Statements that take a ledger from version i + 1 to i + 2. Append only.
pub const UPGRADES: &[&str] = &[];

/// The version this program writes.
pub const VERSION: i64 = UPGRADES.len() as i64 + 1;

/// What a file is, as told by its header.
pub enum Shape {
    Current,
    /// Written by an older program: its version.
    Older(i64),
}

/// Reads the header; refuses a file that is no ledger, or one that a newer program wrote.
pub fn shape(conn: &Connection) -> Result<Shape> {
    let application: i64 = conn.pragma_query_value(None, "application_id", |r| r.get(0))?;
    if application != APPLICATION_ID {
        return Err(Error::ledger("这个 SQLite 文件不是舆情台账").hint("用 --ledger 指明台账文件；新建用 yuqing init"));
    }
    let version: i64 = conn.pragma_query_value(None, "user_version", |r| r.get(0))?;
    match version {
        v if v > VERSION => Err(Error::ledger(format!("台账由更新的程序写成（第{v}版，本程序只懂到第{VERSION}版）"))
            .hint("请升级 yuqing；本程序没有改动台账")),
        v if v < VERSION => Ok(Shape::Older(v)),
        _ => Ok(Shape::Current),
    }
}

/// Runs the upgrades after `from`, each in its own transaction. The caller has copied the file first.
pub fn upgrade(conn: &mut Connection, from: i64) -> Result<()> {
    for (i, step) in UPGRADES.iter().enumerate().skip(from as usize - 1) {
        let tx = conn.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        tx.execute_batch(step)?;
        tx.pragma_update(None, "user_version", i as i64 + 2)?;
        tx.commit()?;
    }
    Ok(())
}
