//! The file as SQLite sees it: its integrity, its schema, and the cache of words.

use super::{Trouble, trouble};
use crate::act::CaseId;
use crate::error::Result;
use crate::ledger::{schema, words as cache};
use rusqlite::Connection;
use std::collections::BTreeSet;

/// SQLite's own proof: pages, cells, every index against its table.
pub fn integrity(conn: &Connection) -> Result<Vec<Trouble>> {
    let mut statement = conn.prepare("PRAGMA integrity_check(5)")?;
    let lines = statement.query_map([], |r| r.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    let bad = lines.into_iter().filter(|line| line != "ok");
    Ok(bad.map(|line| trouble(None, format!("文件结构损坏：{line}"))).collect())
}

/// The cache of words holds every case as far as it says it goes, and no other. Which words it holds of each is not
/// proved: what it finds is read again, and [`crate::ledger::Ledger::rebuild`] writes it anew.
pub fn words(conn: &Connection) -> Result<Vec<Trouble>> {
    let mut held = conn.prepare("SELECT count(*) FROM words_docsize WHERE id BETWEEN ?1 AND ?2")?;
    let mut owed = conn.prepare("SELECT count(*), max(id) FROM cases WHERE id BETWEEN ?1 AND ?2")?;
    let (mut troubles, mut all) = (Vec::new(), 0);
    let mut differ = |what: String| troubles.push(trouble(None, format!("words 与事项不符：{what}")));
    for (year, upto) in cache::upto(conn)? {
        let entered = (CaseId { year, number: 1 }, CaseId { year, number: upto });
        let held: i64 = held.query_row(entered, |r| r.get(0))?;
        let (owed, last): (i64, Option<CaseId>) = owed.query_row(entered, |r| Ok((r.get(0)?, r.get(1)?)))?;
        if held != owed || last != Some(entered.1) {
            differ(format!("{year}年应有{owed}件，实有{held}件"));
        }
        all += held;
    }
    let held: i64 = conn.query_row("SELECT count(*) FROM words_docsize", [], |r| r.get(0))?;
    if held != all {
        differ(format!("应有{all}件，实有{held}件"));
    }
    Ok(troubles)
}

/// Tables, indexes and triggers must be those of `schema.sql`: a dropped trigger is a door left open. Tables are
/// compared by their columns and the rest without comments and spaces, so that a ledger brought here from an older
/// version, or made under another wording of a comment, is the same.
pub fn same_schema(conn: &Connection) -> Result<Vec<Trouble>> {
    let mut troubles = Vec::new();
    let fresh = Connection::open_in_memory()?;
    fresh.execute_batch(schema::SCHEMA)?;
    let shape = |c: &Connection| -> Result<BTreeSet<(String, String, String)>> {
        let mut statement = c.prepare(
            "SELECT s.type, s.name, CASE s.type WHEN 'table' THEN (SELECT l.strict || l.wr || ':' || group_concat( \
             concat_ws(' ', x.name, x.type, x.\"notnull\", x.dflt_value, x.pk, x.hidden) ORDER BY x.cid) \
             FROM pragma_table_list(s.name) l, pragma_table_xinfo(s.name) x) ELSE coalesce(s.sql, '') END \
             FROM sqlite_schema s WHERE s.name NOT LIKE 'sqlite_%'",
        )?;
        let rows = statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?, plain(&r.get::<_, String>(2)?))))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    };
    let (ours, theirs) = (shape(&fresh)?, shape(conn)?);
    for (kind, name, _) in ours.difference(&theirs) {
        troubles.push(trouble(None, format!("台账结构被改动：{kind} {name} 缺失或不同")));
    }
    for (kind, name, _) in theirs.difference(&ours) {
        if !ours.iter().any(|(k, n, _)| k == kind && n == name) {
            troubles.push(trouble(None, format!("台账结构被改动：多出 {kind} {name}")));
        }
    }
    Ok(troubles)
}

/// Without comments and with single spaces.
fn plain(sql: &str) -> String {
    let lines = sql.lines().map(|line| line.split_once("--").map_or(line, |(code, _)| code));
    lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}
