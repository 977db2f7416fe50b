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

#[cfg(test)]
mod tests {
    use super::*;

    /// How SQLite would answer, in its words.
    fn plan(sql: &str) -> String {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(SCHEMA).unwrap();
        let mut statement = conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let lines: Vec<String> = statement.query_map([], |r| r.get(3)).unwrap().map(|line| line.unwrap()).collect();
        lines.join("\n")
    }

    #[test]
    fn questions_asked_every_day_cost_by_their_answer() {
        let worklist = plan("SELECT * FROM duties WHERE open = 1 AND due_at <= 1 ORDER BY due_at, year, number, n");
        assert!(worklist.contains("duties_open") && !worklist.contains("TEMP"), "{worklist}");
        let page = plan("SELECT * FROM cases WHERE 1 ORDER BY year DESC, number DESC LIMIT 50");
        assert!(!page.contains("TEMP"), "{page}");
        let pieces = plan(
            "SELECT submitted_at, kind FROM cases WHERE unit = 1 AND submitted_at >= 1 AND submitted_at < 2 \
             AND voided_at IS NULL ORDER BY submitted_at",
        );
        assert!(pieces.contains("cases_of_unit") && !pieces.contains("TEMP"), "{pieces}");
        let figures =
            plan("SELECT year, number, unit, replied_at FROM cases WHERE reported_at >= 1 AND reported_at < 2");
        assert!(figures.contains("COVERING INDEX cases_figures"), "{figures}");
    }
}
