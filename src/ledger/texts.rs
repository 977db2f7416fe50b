//! Texts beside the acts: each under a salted commitment, so that its bytes can be scrubbed and the chain still holds.

use super::chain;
use super::error::unreadable;
use crate::act::TextRef;
use crate::error::{Error, Result};
use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

/// SHA-256(salt ‖ bytes).
pub fn commitment(salt: &[u8], bytes: &[u8]) -> chain::Hash {
    let mut sha = Sha256::new();
    sha.update(salt);
    sha.update(bytes);
    sha.finalize().into()
}

pub fn store(conn: &Connection, bytes: &[u8]) -> Result<TextRef> {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|_| Error::ledger("系统给不出随机数，没有记录"))?;
    let hash = commitment(&salt, bytes);
    let id: i64 = conn.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM texts")?.query_row([], |r| r.get(0))?;
    conn.prepare_cached("INSERT INTO texts (id, salt, sha256, bytes) VALUES (?1, ?2, ?3, ?4)")?.execute((
        id,
        salt.as_slice(),
        hash.as_slice(),
        bytes,
    ))?;
    Ok(TextRef { id: id as u64, sha256: chain::hex(&hash) })
}

/// The bytes; `None` once scrubbed. A missing row is damage.
pub fn load(conn: &Connection, text: &TextRef) -> Result<Option<Vec<u8>>> {
    conn.prepare_cached("SELECT bytes FROM texts WHERE id = ?1")?
        .query_row([text.id as i64], |r| r.get(0))
        .optional()?
        .ok_or_else(|| unreadable("文本", format!("缺第{}号", text.id)))
}

/// Whether `bytes` are what the commitment was made for. Works after a scrub too.
pub fn same(conn: &Connection, text: &TextRef, bytes: &[u8]) -> Result<bool> {
    let salt: Vec<u8> = conn
        .prepare_cached("SELECT salt FROM texts WHERE id = ?1")?
        .query_row([text.id as i64], |r| r.get(0))
        .optional()?
        .ok_or_else(|| unreadable("文本", format!("缺第{}号", text.id)))?;
    Ok(chain::hex(&commitment(&salt, bytes)) == text.sha256)
}

pub fn scrub(conn: &Connection, ids: &[u64]) -> Result<()> {
    for id in ids {
        conn.execute("UPDATE texts SET bytes = NULL WHERE id = ?1", [*id as i64])?;
    }
    Ok(())
}
