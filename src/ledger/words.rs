//! `words`: pairs of neighbouring characters, so that a rare word is found in a large ledger without reading every text.
//!
//! A cache, and no more: it is written a thousand cases at a time, away from the recording of one ([`catch_up`]); those
//! it does not reach yet are read one by one, and whatever it finds is read again before it is shown. Only titles and the
//! texts shown are in it. What is taken out leaves no trace in the file (`secure-delete`).

use crate::act::{Case, CaseId};
use crate::error::Result;
use rusqlite::{Connection, OptionalExtension};
use std::collections::BTreeMap;

/// So many cases of a year wait before they are entered. A smaller ledger is read through in a millisecond.
const BATCH: u32 = 1_000;

/// Characters that stand in pairs. The rest is kept apart by the tokenizer, which also reads ASCII letters as small ones:
/// more may be found than was sought, never less.
fn is_kept(c: char) -> bool {
    !c.is_ascii() || c.is_ascii_alphanumeric()
}

/// Runs of characters that stand in pairs.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c| !is_kept(c)).filter(|run| !run.is_empty())
}

/// Every pair, and the last character of each run alone, so that every character begins something.
fn pairs(texts: [&str; 2]) -> String {
    let mut out = String::with_capacity(texts.iter().map(|t| t.len() * 3).sum());
    for run in texts.into_iter().flat_map(runs) {
        let mut chars = run.chars().peekable();
        while let Some(c) = chars.next() {
            out.push(c);
            out.extend(chars.peek());
            out.push(' ');
        }
    }
    out
}

/// What must stand in a case that holds every one of the words; `None` when nothing of them stands in pairs.
pub fn sought(words: &[String]) -> Option<String> {
    let mut terms = Vec::new();
    for run in words.iter().flat_map(|word| runs(word)) {
        let chars: Vec<char> = run.chars().collect();
        match chars.as_slice() {
            [one] => terms.push(format!("\"{one}\"*")),
            more => terms.extend(more.windows(2).map(|pair| format!("\"{}{}\"", pair[0], pair[1]))),
        }
    }
    (!terms.is_empty()).then(|| terms.join(" AND "))
}

/// How far each year has been entered.
pub fn upto(conn: &Connection) -> Result<BTreeMap<i32, u32>> {
    let mut statement = conn.prepare_cached("SELECT year, number FROM words_upto")?;
    let years = statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(years.collect::<rusqlite::Result<_>>()?)
}

fn is_entered(conn: &Connection, id: CaseId) -> Result<bool> {
    let upto: Option<u32> = conn
        .prepare_cached("SELECT number FROM words_upto WHERE year = ?1")?
        .query_row([id.year], |r| r.get(0))
        .optional()?;
    Ok(upto.is_some_and(|upto| id.number <= upto))
}

/// The title and text of a case as its row stands.
fn stored(conn: &Connection, id: CaseId) -> Result<(Option<String>, u64, Vec<u8>)> {
    let row = conn
        .prepare_cached(
            "SELECT title, text, bytes FROM cases LEFT JOIN texts ON texts.id = cases.text WHERE cases.id = ?1",
        )?
        .query_row([id], |r| {
            Ok((r.get(0)?, r.get::<_, i64>(1)? as u64, r.get::<_, Option<Vec<u8>>>(2)?.unwrap_or_default()))
        })?;
    Ok(row)
}

fn put(conn: &Connection, id: CaseId, title: Option<&str>, text: &[u8]) -> Result<()> {
    conn.prepare_cached("INSERT INTO words (rowid, pairs) VALUES (?1, ?2)")?
        .execute((id, pairs([title.unwrap_or_default(), &String::from_utf8_lossy(text)])))?;
    Ok(())
}

/// Takes out exactly what [`put`] was given.
fn take_out(conn: &Connection, id: CaseId, title: Option<&str>, text: &[u8]) -> Result<()> {
    conn.prepare_cached("INSERT INTO words (words, rowid, pairs) VALUES ('delete', ?1, ?2)")?
        .execute((id, pairs([title.unwrap_or_default(), &String::from_utf8_lossy(text)])))?;
    Ok(())
}

/// Before the row of a case is written anew: another title or text takes the place of the one entered.
pub fn keep_up(conn: &Connection, folded: &Case) -> Result<()> {
    let id = folded.id;
    if !is_entered(conn, id)? {
        return Ok(());
    }
    let (title, text, bytes) = stored(conn, id)?;
    let shown = folded.shown_text().id;
    if title == folded.facts.title && text == shown {
        return Ok(());
    }
    take_out(conn, id, title.as_deref(), &bytes)?;
    let now: Option<Vec<u8>> =
        conn.prepare_cached("SELECT bytes FROM texts WHERE id = ?1")?.query_row([shown as i64], |r| r.get(0))?;
    put(conn, id, folded.facts.title.as_deref(), &now.unwrap_or_default())
}

/// Before texts are emptied for good: the words of a case that shows one of them go too, all but those of its title.
pub fn forget(conn: &Connection, id: CaseId, texts: &[u64]) -> Result<()> {
    if !is_entered(conn, id)? {
        return Ok(());
    }
    let (title, text, bytes) = stored(conn, id)?;
    if texts.contains(&text) {
        take_out(conn, id, title.as_deref(), &bytes)?;
        put(conn, id, title.as_deref(), &[])?;
    }
    Ok(())
}

/// Whether [`catch_up`] is due now that this case is there: with every thousandth of a year.
pub fn is_due(id: CaseId) -> bool {
    id.number.is_multiple_of(BATCH)
}

/// Enters the cases of a year that wait. Their rows must have been written.
pub fn catch_up(conn: &Connection, year: i32) -> Result<()> {
    let upto: u32 = conn
        .prepare_cached("SELECT coalesce((SELECT number FROM words_upto WHERE year = ?1), 0)")?
        .query_row([year], |r| r.get(0))?;
    let waits = (CaseId { year, number: upto }, CaseId { year, number: u32::MAX });
    let last: Option<CaseId> =
        conn.prepare_cached("SELECT max(id) FROM cases WHERE id > ?1 AND id <= ?2")?.query_row(waits, |r| r.get(0))?;
    let last = last.map_or(upto, |id| id.number);
    let mut waiting = conn.prepare_cached(
        "SELECT cases.id, title, bytes FROM cases LEFT JOIN texts ON texts.id = cases.text \
         WHERE cases.id > ?1 AND cases.id <= ?2 ORDER BY cases.id",
    )?;
    let mut rows = waiting.query(waits)?;
    while let Some(row) = rows.next()? {
        let (title, text): (Option<String>, Option<Vec<u8>>) = (row.get(1)?, row.get(2)?);
        put(conn, row.get(0)?, title.as_deref(), &text.unwrap_or_default())?;
    }
    conn.prepare_cached("INSERT OR REPLACE INTO words_upto (year, number) VALUES (?1, ?2)")?.execute((year, last))?;
    Ok(())
}

/// Empties it; [`catch_up`] fills it again.
pub fn clear(conn: &Connection) -> Result<()> {
    conn.execute_batch("INSERT INTO words (words) VALUES ('delete-all'); DELETE FROM words_upto;")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_begins_something() {
        assert_eq!(pairs(["停水", "A区 停水3天，急"]), "停水 水 A区 区 停水 水3 3天 天， ，急 急 ");
        assert_eq!(pairs(["", "  --- "]), "");
    }

    #[test]
    fn a_word_is_sought_by_its_pairs_and_a_character_by_what_it_begins() {
        let sought = |words: &[&str]| sought(&words.iter().map(|w| w.to_string()).collect::<Vec<_>>());
        assert_eq!(sought(&["体检通"]).as_deref(), Some("\"体检\" AND \"检通\""));
        assert_eq!(sought(&["垚", "a-b"]).as_deref(), Some("\"垚\"* AND \"a\"* AND \"b\"*"));
        assert_eq!(sought(&["--", "\""]), None);
    }
}
