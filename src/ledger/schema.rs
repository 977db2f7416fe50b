//! The shape of the file. `schema.sql` creates new ledgers; [`upgrade`] brings older ones to the same shape.

use super::refill;
use crate::error::{Error, Result};
use rusqlite::{Connection, TransactionBehavior};

/// The whole schema of a new ledger.
pub const SCHEMA: &str = include_str!("../../schema.sql");

/// The line of [`SCHEMA`] below which everything can be thrown away.
const PROJECTIONS: &str = "-- Projections ";

/// Marks the file as ours (`YQTL`).
pub const APPLICATION_ID: i64 = 0x5951_544C;

/// What each version changed of the facts (`meta`, `acts`, `texts`) in those of the version before: version 2 is the
/// first entry. Append only. Projections need no statement here: an upgrade drops them all, creates them as `schema.sql`
/// has them and folds the acts anew.
const UPGRADES: &[&str] = &[
    /* 2 */ "", // unit_months, words, words_upto; cases.carried, cases.settled_at
    /* 3 */ "", // kept; cases.urged, cases.carried by month; indexes that hold all that is asked of them
    /* 4 */ "", // cases.sealed; cases_figures and cases_carried hold all that is counted
    /* 5 */ "", // month_marks; marks_at by unit
    /* 6 */ "", // cases.id, kept by number; cases_open knows what is lacking, cases_settled what came later
];

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
    match version(conn)? {
        v if v > VERSION => Err(Error::ledger(format!("台账由更新的程序写成（第{v}版，本程序只懂到第{VERSION}版）"))
            .hint("请升级 yuqing；本程序没有改动台账")),
        v if v < 1 => Err(Error::ledger(format!("台账文件头里的版本号不对（{v}），文件已损坏"))
            .hint("不要再写入；用最近的备份，并以 yuqing verify 核验")),
        v if v < VERSION => Ok(Shape::Older(v)),
        _ => Ok(Shape::Current),
    }
}

fn version(conn: &Connection) -> Result<i64> {
    Ok(conn.pragma_query_value(None, "user_version", |r| r.get(0))?)
}

/// Brings an older ledger to this version, all or nothing: a crash in the middle leaves the old one. `copied` is called
/// while nobody else can write and nothing has been changed. `false`: somebody else had done it meanwhile.
pub fn upgrade(conn: &mut Connection, copied: impl FnOnce() -> Result<()>) -> Result<bool> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let from = version(&tx)?;
    if from >= VERSION {
        return Ok(false);
    }
    copied()?;
    for step in UPGRADES.iter().skip(from as usize - 1) {
        tx.execute_batch(step)?;
    }
    drop_projections(&tx)?;
    let begins = SCHEMA.find(PROJECTIONS).unwrap_or(SCHEMA.len());
    tx.execute_batch(&SCHEMA[begins..])?;
    refill::fold_all(&tx, &tx)?;
    tx.pragma_update(None, "user_version", VERSION)?;
    tx.commit()?;
    Ok(true)
}

/// Every table but those of facts; their indexes go with them.
fn drop_projections(conn: &Connection) -> Result<()> {
    let mut statement = conn.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('meta', 'acts', 'texts') \
         AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'words\\_%' ESCAPE '\\'",
    )?;
    let names: Vec<String> = statement.query_map([], |r| r.get(0))?.collect::<rusqlite::Result<_>>()?;
    // The tables below a virtual one go with it.
    for name in names.iter().map(String::as_str).chain(["words_upto"]) {
        conn.execute_batch(&format!("DROP TABLE IF EXISTS {name}"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
