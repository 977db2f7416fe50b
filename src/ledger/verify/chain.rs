//! Numbers without gaps, hashes that follow. Payloads are bytes here; what they say is read when they are folded.

use super::{Trouble, trouble};
use crate::error::Result;
use crate::ledger::chain::{ROOT, Stored};
use rusqlite::{Connection, Row};

/// Walks the chain and stops at the first bad act, naming it. How many acts were sound.
pub fn walk(conn: &Connection) -> Result<(u64, Option<Trouble>)> {
    let office: String = conn.query_row("SELECT value FROM meta WHERE key = 'office_id'", [], |r| r.get(0))?;
    let mut statement = conn.prepare(
        "SELECT seq, alg, version, office, prev, verb, subject, at, recorded_at, operator, os_account, payload, hash \
         FROM acts ORDER BY seq",
    )?;
    let mut rows = statement.query([])?;
    let (mut count, mut before) = (0u64, ROOT);
    while let Some(row) = rows.next()? {
        let expected = count + 1;
        let bad = |why: String| Ok((count, Some(trouble(Some(expected), format!("经办记录第{expected}号{why}")))));
        let seq: i64 = row.get(0)?;
        if seq as u64 != expected {
            return bad(format!("缺失（其后是第{seq}号）"));
        }
        let Some(stored) = columns(row, seq)? else {
            return bad("被改动：有不是文字的字节".to_string());
        };
        let hash = row.get_ref(12)?.as_blob().unwrap_or_default();
        if stored.prev != before {
            return bad("被改动：与前一号接不上".to_string());
        }
        let should = stored.hash();
        if should != hash {
            return bad("被改动：内容与其校验值不符".to_string());
        }
        if stored.office != office {
            return bad("被改动：不是本单位的记录".to_string());
        }
        before = should;
        count = expected;
    }
    Ok((count, None))
}

/// The columns as stored; `None` when one of the texts is no text at all: that is damage to this act, not to the reading.
fn columns<'r>(row: &'r Row, seq: i64) -> Result<Option<Stored<'r>>> {
    let word = |column: usize| -> Result<Option<&'r str>> { Ok(row.get_ref(column)?.as_str().ok()) };
    let (Some(office), Some(verb), Some(subject)) = (word(3)?, word(5)?, word(6)?) else { return Ok(None) };
    let (Some(operator), Some(os_account), Some(payload)) = (word(9)?, word(10)?, word(11)?) else { return Ok(None) };
    Ok(Some(Stored {
        alg: row.get(1)?,
        version: row.get(2)?,
        office,
        seq,
        prev: row.get_ref(4)?.as_blob().unwrap_or_default(),
        verb,
        subject,
        at: row.get(7)?,
        recorded_at: row.get(8)?,
        operator,
        os_account,
        payload,
    }))
}
