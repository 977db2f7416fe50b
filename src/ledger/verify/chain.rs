//! Numbers without gaps, hashes that follow.
//!
//! Acts come here subject by subject, as they are folded, so that each is read once: its own hash is proved at once
//! ([`Links::take`]). That they follow each other needs no order either: what every act gives on, its number and hash, must
//! be what another takes up, the number before its own and `prev`. The two are summed under a key drawn anew for every
//! run of the program, so that nothing made beforehand can make unequal links come out equal.
//!
//! The sums only tell whether the chain holds. Where it does not it is walked act by act ([`walk`]), and the first bad act
//! is named.

use super::{Trouble, trouble};
use crate::error::Result;
use crate::ledger::chain::{ALG, Hash, ROOT, Stored};
use encoding_rs::UTF_8;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use std::borrow::Cow;
use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;

/// What [`columns`] reads: all but the algorithm and the office, which every act of ours has in common.
pub const COLUMNS: &str = "seq, version, prev, verb, subject, at, recorded_at, operator, os_account, payload, hash";

/// Acts in any order, as links of one chain.
#[derive(Default)]
pub struct Links {
    acts: u64,
    /// Highest number, with its hash.
    last: (i64, Hash),
    given: u64,
    taken: u64,
    /// Acts that by themselves are not what was recorded.
    bad: u64,
    /// Where the columns of one act after the other are laid out.
    laid: Vec<u8>,
}

impl Links {
    /// Proves an act by itself and enters its link.
    pub fn take(&mut self, stored: &Stored, hash: &[u8]) {
        self.acts += 1;
        let should = stored.hash_laid(&mut self.laid);
        self.bad += u64::from(should != hash);
        self.given = self.given.wrapping_add(link(stored.seq, &should));
        self.taken = self.taken.wrapping_add(link(stored.seq.wrapping_sub(1), stored.prev));
        self.last = self.last.max((stored.seq, should));
    }

    pub fn join(&mut self, other: Links) {
        self.acts += other.acts;
        self.last = self.last.max(other.last);
        self.given = self.given.wrapping_add(other.given);
        self.taken = self.taken.wrapping_add(other.taken);
        self.bad += other.bad;
    }

    /// Whether these are all acts from the first to number `last`, each following the one before.
    pub fn hold(&self, last: u64) -> bool {
        let ends = self.taken.wrapping_add(link(self.last.0, &self.last.1));
        self.bad == 0
            && self.acts == last
            && self.last.0 as u64 == last
            && self.given.wrapping_add(link(0, &ROOT)) == ends
    }
}

/// A number and a hash as one summand.
fn link(seq: i64, hash: &[u8]) -> u64 {
    static KEY: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    KEY.hash_one((seq, hash))
}

/// The office whose acts these must be.
pub fn office(conn: &Connection) -> Result<String> {
    Ok(conn.query_row("SELECT value FROM meta WHERE key = 'office_id'", [], |r| r.get(0))?)
}

/// Walks the chain and stops at the first bad act, naming it. How many acts were sound.
pub fn walk(conn: &Connection) -> Result<(u64, Option<Trouble>)> {
    let office = office(conn)?;
    let mut statement = conn.prepare(&format!("SELECT {COLUMNS}, alg, office FROM acts ORDER BY seq"))?;
    let mut rows = statement.query([])?;
    let (mut count, mut before) = (0u64, ROOT);
    while let Some(row) = rows.next()? {
        let expected = count + 1;
        let bad = |why: String| Ok((count, Some(trouble(Some(expected), format!("经办记录第{expected}号{why}")))));
        let seq: i64 = row.get(0)?;
        if seq as u64 != expected {
            return bad(format!("缺失（其后是第{seq}号）"));
        }
        let of = row.get_ref(12)?.as_str().ok();
        let Some((stored, hash)) = of.map_or(Ok(None), |of| columns(row, row.get(11)?, of))? else {
            return bad("被改动：有不是文字的字节".to_string());
        };
        if stored.prev != before {
            return bad("被改动：与前一号接不上".to_string());
        }
        let should = stored.hash();
        if should != hash {
            return bad("被改动：内容与其校验值不符".to_string());
        }
        if stored.alg != ALG {
            return bad("被改动：校验的算法不是本程序所知的".to_string());
        }
        if stored.office != office {
            return bad("被改动：不是本单位的记录".to_string());
        }
        before = should;
        count = expected;
    }
    Ok((count, None))
}

/// The columns as stored, of which algorithm and office are known, and the hash; `None` when one of the texts is no text at
/// all: that is damage to this act, not to the reading.
pub fn columns<'r>(row: &'r Row<'r>, alg: i64, office: &'r str) -> Result<Option<(Stored<'r>, &'r [u8])>> {
    let word = |column: usize| -> Result<Option<&'r str>> { Ok(row.get_ref(column)?.as_str().ok()) };
    let (Some(verb), Some(subject), Some(operator), Some(os_account)) = (word(3)?, word(4)?, word(7)?, word(8)?) else {
        return Ok(None);
    };
    let Some(payload) = text(row.get_ref(9)?) else { return Ok(None) };
    let (seq, version, prev) = (row.get(0)?, row.get(1)?, blob(row, 2)?);
    let (at, recorded_at) = (row.get(5)?, row.get(6)?);
    let stored =
        Stored { alg, version, office, seq, prev, verb, subject, at, recorded_at, operator, os_account, payload };
    Ok(Some((stored, blob(row, 10)?)))
}

/// A long text as stored. `encoding_rs` looks at sixteen bytes at a time, the standard library only where they are ASCII.
fn text(value: ValueRef<'_>) -> Option<&str> {
    let ValueRef::Text(bytes) = value else { return None };
    match UTF_8.decode_without_bom_handling_and_without_replacement(bytes)? {
        Cow::Borrowed(text) => Some(text),
        // Only what is not UTF-8 is ever copied.
        Cow::Owned(_) => None,
    }
}

fn blob<'r>(row: &'r Row<'r>, column: usize) -> Result<&'r [u8]> {
    Ok(row.get_ref(column)?.as_blob().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn act(seq: i64, prev: &[u8]) -> Stored<'_> {
        Stored {
            alg: 1,
            version: 1,
            office: "o",
            seq,
            prev,
            verb: "note",
            subject: "office",
            at: 0,
            recorded_at: 0,
            operator: "王芳",
            os_account: "",
            payload: "{}",
        }
    }

    /// Links of acts given by number and by the number of the act whose hash each takes up.
    fn links(acts: &[(i64, i64)]) -> Links {
        let hash = |seq: i64| if seq == 0 { ROOT } else { [seq as u8; 32] };
        acts.iter().fold(Links::default(), |mut links, (seq, follows)| {
            links.acts += 1;
            links.given = links.given.wrapping_add(link(*seq, &hash(*seq)));
            links.taken = links.taken.wrapping_add(link(*seq - 1, &hash(*follows)));
            links.last = links.last.max((*seq, hash(*seq)));
            links
        })
    }

    #[test]
    fn a_chain_holds_in_whatever_order_its_acts_come() {
        assert!(Links::default().hold(0));
        assert!(links(&[(1, 0), (2, 1), (3, 2)]).hold(3));
        let mut parts = links(&[(3, 2), (1, 0)]);
        parts.join(links(&[(4, 3), (2, 1)]));
        assert!(parts.hold(4));
    }

    #[test]
    fn a_link_missing_twice_or_hung_elsewhere_does_not_hold() {
        for (acts, last) in [
            (&[(1, 0), (3, 2)][..], 3),
            (&[(1, 0), (2, 1)], 3),
            (&[(2, 1), (3, 2)], 3),
            (&[(1, 0), (2, 1), (2, 1)], 3),
            (&[(1, 0), (2, 1), (3, 1)], 3),
            (&[(1, 0), (2, 2), (3, 1)], 3),
            (&[(1, 1), (2, 1), (3, 2)], 3),
            (&[(1, 0), (2, 1), (3, 2)], 2),
        ] {
            assert!(!links(acts).hold(last), "{acts:?}");
        }
    }

    #[test]
    fn an_act_must_be_what_its_hash_says() {
        let (first, other) = (act(1, &ROOT), Stored { payload: "{ }", ..act(1, &ROOT) });
        let holds = |stored: &Stored, hash: &[u8]| {
            let mut links = Links::default();
            links.take(stored, hash);
            links.hold(1)
        };
        assert!(holds(&first, &first.hash()));
        assert!(!holds(&first, &other.hash()));
    }
}
