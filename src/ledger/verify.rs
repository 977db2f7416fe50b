//! The proof of a ledger: SQLite's own integrity, the schema with its triggers, the chain, every commitment, and a
//! rebuild of all projections compared row by row. Memory stays bounded: one subject's acts and one row at a time.
//!
//! What it cannot know: acts cleanly cut off at the end together with their rows. A hash kept outside (an issued paper
//! carries one, `verify` prints it) shows that.

use super::chain::{self, Stored};
use super::desk::read_deed;
use super::open::Ledger;
use super::view::Head;
use super::{refill, schema, texts};
use crate::act::{Attach, Deed};
use crate::error::Result;
use rusqlite::Connection;
use rusqlite::types::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt;

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

/// Proves the whole file. Troubles are findings, not errors; an error means it could not be read at all.
pub fn prove(ledger: &Ledger) -> Result<Proof> {
    let conn = ledger.connection();
    let mut troubles = Vec::new();
    integrity(conn, &mut troubles)?;
    same_schema(conn, &mut troubles)?;
    let mut files = Files::default();
    let (acts, scrubs) = walk_chain(conn, &mut troubles, &mut files)?;
    let (texts, scrubbed) = commitments(conn, &scrubs, &mut troubles)?;
    if troubles.is_empty() {
        rebuild(conn, &mut troubles)?;
    }
    let view = ledger.view();
    Ok(Proof {
        acts,
        texts,
        scrubbed,
        cases: view.count_cases()?,
        head: view.head()?,
        troubles,
        altered_files: files.altered,
        remarks: files.gone,
    })
}

fn trouble(seq: Option<u64>, message: impl Into<String>) -> Trouble {
    Trouble { seq, message: message.into() }
}

fn integrity(conn: &Connection, troubles: &mut Vec<Trouble>) -> Result<()> {
    let mut statement = conn.prepare("PRAGMA integrity_check(5)")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let line: String = row.get(0)?;
        if line != "ok" {
            troubles.push(trouble(None, format!("文件结构损坏：{line}")));
        }
    }
    Ok(())
}

/// Tables, indexes and triggers must be those of `schema.sql`: a dropped trigger is a door left open. Tables are
/// compared by their columns and the rest without comments and spaces, so that a ledger brought here from an older
/// version, or made under another wording of a comment, is the same.
fn same_schema(conn: &Connection, troubles: &mut Vec<Trouble>) -> Result<()> {
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
    Ok(())
}

/// Without comments and with single spaces.
fn plain(sql: &str) -> String {
    let lines = sql.lines().map(|line| line.split_once("--").map_or(line, |(code, _)| code));
    lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

/// Numbers without gaps, hashes that follow, payloads that can be read; stops at the first bad act and names it.
fn walk_chain(conn: &Connection, troubles: &mut Vec<Trouble>, files: &mut Files) -> Result<(u64, BTreeSet<u64>)> {
    let office: String = conn.query_row("SELECT value FROM meta WHERE key = 'office_id'", [], |r| r.get(0))?;
    let mut statement = conn.prepare(
        "SELECT seq, alg, version, office, prev, verb, subject, at, recorded_at, operator, os_account, payload, hash \
         FROM acts ORDER BY seq",
    )?;
    let mut rows = statement.query([])?;
    let mut scrubs = BTreeSet::new();
    let (mut count, mut before) = (0u64, chain::ROOT.to_vec());
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get("seq")?;
        let expected = count + 1;
        if seq as u64 != expected {
            troubles.push(trouble(Some(expected), format!("经办记录第{expected}号缺失（其后是第{seq}号）")));
            return Ok((count, scrubs));
        }
        let (prev, hash): (Vec<u8>, Vec<u8>) = (row.get("prev")?, row.get("hash")?);
        let Some([act_office, verb, subject, operator, os_account, payload]) = words_of(row)? else {
            troubles.push(trouble(Some(expected), format!("经办记录第{expected}号被改动：有不是文字的字节")));
            return Ok((count, scrubs));
        };
        let stored = Stored {
            alg: row.get("alg")?,
            version: row.get("version")?,
            office: &act_office,
            seq,
            prev: &prev,
            verb: &verb,
            subject: &subject,
            at: row.get("at")?,
            recorded_at: row.get("recorded_at")?,
            operator: &operator,
            os_account: &os_account,
            payload: &payload,
        };
        let wrong = if prev != before {
            Some("与前一号接不上")
        } else if stored.hash().as_slice() != hash {
            Some("内容与其校验值不符")
        } else if act_office != office {
            Some("不是本单位的记录")
        } else {
            None
        };
        if let Some(why) = wrong {
            troubles.push(trouble(Some(expected), format!("经办记录第{expected}号被改动：{why}")));
            return Ok((count, scrubs));
        }
        match read_deed(&verb, stored.version, &payload) {
            Ok((Deed::Scrub(scrub), _)) => scrubs.extend(scrub.texts),
            Ok((Deed::Attach(file), _)) => files.check(expected, &file),
            Ok(_) => {}
            Err(e) => troubles.push(trouble(Some(expected), format!("经办记录第{expected}号：{}", e.message))),
        }
        check_references(conn, expected, &payload, troubles)?;
        before = hash;
        count = expected;
    }
    Ok((count, scrubs))
}

/// What became of attached files that lie outside the ledger.
#[derive(Default)]
struct Files {
    altered: Vec<Trouble>,
    gone: Vec<String>,
}

impl Files {
    /// An attached file that still lies where it lay must be the file that was attached. One that has gone is only said.
    fn check(&mut self, seq: u64, file: &Attach) {
        let Some(path) = &file.path else { return };
        match std::fs::read(path) {
            Ok(bytes) => {
                let hash: chain::Hash = Sha256::digest(&bytes).into();
                if chain::hex(&hash) != file.sha256 {
                    let message = format!("附件 {path} 已被改动，与第{seq}号经办记录的校验值不符");
                    self.altered.push(trouble(Some(seq), message));
                }
            }
            Err(_) if file.kept.is_none() => {
                self.gone.push(format!("附件 {path} 不在原处（第{seq}号经办记录），无从核对"));
            }
            Err(_) => {}
        }
    }
}

/// The text columns of an act; `None` when one of them is no text at all: that is damage to this act, not to the reading.
fn words_of(row: &rusqlite::Row) -> Result<Option<[String; 6]>> {
    let mut words = Vec::with_capacity(6);
    for column in ["office", "verb", "subject", "operator", "os_account", "payload"] {
        match row.get_ref(column)?.as_str() {
            Ok(text) => words.push(text.to_string()),
            Err(_) => return Ok(None),
        }
    }
    Ok(words.try_into().ok())
}

/// Every text an act speaks of must stand beside it under the commitment the act carries.
fn check_references(conn: &Connection, seq: u64, payload: &str, troubles: &mut Vec<Trouble>) -> Result<()> {
    // Most acts speak of no text: do not parse them twice.
    if !payload.contains("\"sha256\"") {
        return Ok(());
    }
    let Ok(value) = serde_json::from_str::<serde_json::Value>(payload) else { return Ok(()) };
    let mut found = Vec::new();
    collect_references(&value, &mut found);
    for (id, sha256) in found {
        let stored: Option<Vec<u8>> = rusqlite::OptionalExtension::optional(
            conn.prepare_cached("SELECT sha256 FROM texts WHERE id = ?1")?.query_row([id], |r| r.get(0)),
        )?;
        if stored.as_deref().map(chain::hex).as_deref() != Some(&sha256) {
            troubles.push(trouble(Some(seq), format!("经办记录第{seq}号所载文本（第{id}号）缺失或被换掉")));
        }
    }
    Ok(())
}

fn collect_references(value: &serde_json::Value, found: &mut Vec<(i64, String)>) {
    match value {
        serde_json::Value::Object(map) => {
            if let (2, Some(id), Some(sha256)) = (
                map.len(),
                map.get("id").and_then(serde_json::Value::as_i64),
                map.get("sha256").and_then(serde_json::Value::as_str),
            ) {
                found.push((id, sha256.to_string()));
            }
            map.values().for_each(|v| collect_references(v, found));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|v| collect_references(v, found)),
        _ => {}
    }
}

fn commitments(conn: &Connection, scrubs: &BTreeSet<u64>, troubles: &mut Vec<Trouble>) -> Result<(u64, u64)> {
    let mut statement = conn.prepare("SELECT id, salt, sha256, bytes FROM texts ORDER BY id")?;
    let mut rows = statement.query([])?;
    let (mut count, mut scrubbed) = (0, 0);
    while let Some(row) = rows.next()? {
        let (id, salt, sha256): (i64, Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let bytes: Option<Vec<u8>> = row.get(3)?;
        count += 1;
        match bytes {
            Some(_) if scrubs.contains(&(id as u64)) => {
                troubles.push(trouble(None, format!("文本第{id}号记录为已抹除，却仍有内容")));
            }
            Some(bytes) if texts::commitment(&salt, &bytes).as_slice() != sha256 => {
                troubles.push(trouble(None, format!("文本第{id}号被改动：内容与其校验值不符")));
            }
            None if !scrubs.contains(&(id as u64)) => {
                troubles.push(trouble(None, format!("文本第{id}号的内容不见了，却没有抹除记录")));
            }
            None => scrubbed += 1,
            Some(_) => {}
        }
    }
    Ok((count, scrubbed))
}

/// Projections compared, each by its primary key.
const PROJECTIONS: &[(&str, &str)] = &[
    ("units", "id"),
    ("people", "id"),
    ("tenures", "nr"),
    ("accounts", "id"),
    ("cases", "year, number"),
    ("duties", "subject, year, number, n"),
    ("papers", "year, number"),
    ("paper_cases", "case_year, last, first, paper_year, paper_number"),
    ("marks", "year, number, seq, what"),
    ("counters", "series, year"),
    ("unit_months", "unit, month, layout, word, invalid"),
];

/// Folds every subject anew into a temporary ledger and compares.
fn rebuild(conn: &Connection, troubles: &mut Vec<Trouble>) -> Result<()> {
    let fresh = rebuilt(conn)?;
    for (table, key) in PROJECTIONS {
        compare(conn, &fresh, table, key, troubles)?;
    }
    Ok(())
}

/// A temporary ledger whose projections come from the acts of `conn` alone.
fn rebuilt(conn: &Connection) -> Result<Connection> {
    // An empty name is a private temporary file that SQLite removes by itself: memory stays bounded.
    let fresh = Connection::open("")?;
    fresh.execute_batch(schema::SCHEMA)?;
    without_indexes(&fresh)?;
    fresh.set_prepared_statement_cache_capacity(64);
    fresh.execute_batch("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF; BEGIN")?;
    refill::fold_all(conn, &fresh)?;
    fresh.execute_batch("COMMIT")?;
    Ok(fresh)
}

/// Rows are compared in the order of their keys: the other indexes would only cost time.
fn without_indexes(fresh: &Connection) -> Result<()> {
    let mut statement = fresh.prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")?;
    let names = statement.query_map([], |r| r.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
    for name in names {
        fresh.execute_batch(&format!("DROP INDEX {name}"))?;
    }
    Ok(())
}

fn compare(live: &Connection, fresh: &Connection, table: &str, key: &str, troubles: &mut Vec<Trouble>) -> Result<()> {
    let sql = format!("SELECT * FROM {table} ORDER BY {key}");
    let (mut a, mut b) = (live.prepare(&sql)?, fresh.prepare(&sql)?);
    let width = a.column_count();
    let (mut a, mut b) = (a.query([])?, b.query([])?);
    let values = |row: Option<&rusqlite::Row>| -> Result<Option<Vec<Value>>> {
        match row {
            None => Ok(None),
            Some(row) => Ok(Some((0..width).map(|i| row.get(i)).collect::<rusqlite::Result<_>>()?)),
        }
    };
    loop {
        let (left, right) = (values(a.next()?)?, values(b.next()?)?);
        if left == right {
            match left {
                None => return Ok(()),
                Some(_) => continue,
            }
        }
        let place =
            left.as_ref().or(right.as_ref()).map(|row| row.iter().take(4).map(show).collect::<Vec<_>>().join("/"));
        troubles.push(trouble(None, format!("{table} 与经办记录重算的结果不符，从 {} 起", place.unwrap_or_default())));
        return Ok(());
    }
}

fn show(value: &Value) -> String {
    match value {
        Value::Null => "空".into(),
        Value::Integer(i) => i.to_string(),
        Value::Real(r) => r.to_string(),
        Value::Text(t) => t.clone(),
        Value::Blob(_) => "…".into(),
    }
}

impl Ledger {
    /// Proves the whole file; see the module.
    pub fn prove(&self) -> Result<Proof> {
        prove(self)
    }
}
