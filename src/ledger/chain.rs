//! The hash chain over stored bytes.
//!
//! Every column of an act is hashed as stored, each preceded by its length, so that nothing can move from one column
//! to the next. JSON is never parsed and written again for it. What the chain cannot show: acts cleanly cut off at the
//! end, which only a hash kept elsewhere (in an issued paper, in a backup) can tell.

use sha2::{Digest, Sha256};

/// SHA-256.
pub type Hash = [u8; 32];

/// What stands before the first act.
pub const ROOT: Hash = [0; 32];

/// The only algorithm so far.
pub const ALG: i64 = 1;

/// The columns of one act as stored, hash excluded.
pub struct Stored<'a> {
    pub alg: i64,
    pub version: i64,
    pub office: &'a str,
    pub seq: i64,
    pub prev: &'a [u8],
    pub verb: &'a str,
    pub subject: &'a str,
    pub at: i64,
    pub recorded_at: i64,
    pub operator: &'a str,
    pub os_account: &'a str,
    pub payload: &'a str,
}

impl Stored<'_> {
    pub fn hash(&self) -> Hash {
        self.hash_laid(&mut Vec::new())
    }

    /// The same, the columns laid out in memory that was used before.
    pub fn hash_laid(&self, laid: &mut Vec<u8>) -> Hash {
        laid.clear();
        let mut column = |bytes: &[u8]| {
            laid.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
            laid.extend_from_slice(bytes);
        };
        column(&self.alg.to_le_bytes());
        column(&self.version.to_le_bytes());
        column(self.office.as_bytes());
        column(&self.seq.to_le_bytes());
        column(self.prev);
        column(self.verb.as_bytes());
        column(self.subject.as_bytes());
        column(&self.at.to_le_bytes());
        column(&self.recorded_at.to_le_bytes());
        column(self.operator.as_bytes());
        column(self.os_account.as_bytes());
        // The longest by far is not copied.
        laid.extend_from_slice(&(self.payload.len() as u64).to_le_bytes());
        Sha256::new().chain_update(laid).chain_update(self.payload).finalize().into()
    }
}

/// Whether a text is these bytes in lower-case hexadecimal.
pub fn is_hex(text: &str, bytes: &[u8]) -> bool {
    let digit = |nibble: u8| if nibble < 10 { b'0' + nibble } else { b'a' + nibble - 10 };
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    rest.is_empty()
        && pairs.len() == bytes.len()
        && pairs.iter().zip(bytes).all(|(pair, byte)| *pair == [digit(byte >> 4), digit(byte & 15)])
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    let digits = |byte: &u8| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]];
    let mut out = String::with_capacity(bytes.len() * 2);
    out.extend(bytes.iter().flat_map(digits));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn act() -> Stored<'static> {
        Stored {
            alg: ALG,
            version: 1,
            office: "o",
            seq: 1,
            prev: &ROOT,
            verb: "note",
            subject: "case:2026-0001",
            at: 0,
            recorded_at: 60,
            operator: "王芳",
            os_account: "Administrator",
            payload: "{}",
        }
    }

    #[test]
    fn a_byte_moved_between_columns_changes_the_hash() {
        let moved = Stored { verb: "notec", subject: "ase:2026-0001", ..act() };
        assert_ne!(act().hash(), moved.hash());
    }

    #[test]
    fn hexadecimal_is_compared_as_it_is_written() {
        let bytes: Vec<u8> = (0..=255).collect();
        assert!(is_hex(&hex(&bytes), &bytes) && is_hex("", &[]));
        for other in ["", "0a", "0A0b", "0a0b0", "0a0b0c", "0a0c", "0a\u{e9}"] {
            assert!(!is_hex(other, &[0x0a, 0x0b]), "{other}");
        }
    }

    #[test]
    fn every_column_is_covered() {
        let base = act().hash();
        let changed = [
            Stored { alg: 2, ..act() },
            Stored { version: 2, ..act() },
            Stored { office: "p", ..act() },
            Stored { seq: 2, ..act() },
            Stored { prev: &[1; 32], ..act() },
            Stored { at: 1, ..act() },
            Stored { recorded_at: 61, ..act() },
            Stored { operator: "王", ..act() },
            Stored { os_account: "", ..act() },
            Stored { payload: "{ }", ..act() },
        ];
        assert!(changed.iter().all(|a| a.hash() != base));
    }
}
