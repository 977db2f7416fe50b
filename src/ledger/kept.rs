//! `kept`: what every command would otherwise work out anew before it can begin: the office folded from its acts (without
//! the texts of its rules, which are longer than all the rest), and each enacted rulebook as it was read.
//!
//! A cache, and no more: what stands here was made from the acts, is passed over where another version of the program made
//! it, and is held beside what the acts give by `verify`. It is written by commands that record, never by questions. The
//! acts on the office since are folded on top, so that recording one of them does not write the whole office again.

use super::verify::Trouble;
use super::view::{View, acts_of, acts_since};
use crate::act::{Act, Office, Subject};
use crate::error::Result;
use crate::rules::Laws;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What laid out the bytes: the sources of the rooms that fold and read, as one number (build.rs). Another program's are
/// passed over.
const FORM: &str = env!("YUQING_FORM");

/// The office among what is kept; a rulebook goes by the number of its enactment, from 1.
const OFFICE: u32 = 0;

/// So many acts on the office may follow the one that is kept.
const BEHIND: usize = 32;

/// The office as it stands, and how it came to be known.
pub struct Standing {
    pub office: Office,
    /// Number of the last act folded in; 0: none.
    upto: u64,
    /// Acts folded on top of what was kept; `None`: nothing was.
    behind: Option<usize>,
}

impl Standing {
    /// All its acts folded.
    fn anew(conn: &Connection) -> Result<Standing> {
        let acts = acts_of(conn, Subject::Office)?;
        Ok(Standing { office: Office::fold(&acts), upto: acts.last().map_or(0, |act| act.seq), behind: None })
    }

    /// What is kept and the acts since.
    pub fn read(conn: &Connection) -> Result<Standing> {
        match row::<Office>(conn, OFFICE)? {
            Some((upto, office)) => Standing { office, upto, behind: Some(0) }.catch_up(conn),
            None => Standing::anew(conn),
        }
    }

    /// What others have recorded since it was read.
    pub fn catch_up(self, conn: &Connection) -> Result<Standing> {
        let since = acts_since(conn, Subject::Office, self.upto)?;
        if since.is_empty() { Ok(self) } else { self.with(conn, since) }
    }

    /// With the acts that follow, folded on top; or all anew, where one of them takes back what came before.
    fn with(mut self, conn: &Connection, since: Vec<Act>) -> Result<Standing> {
        if since.iter().filter_map(Act::withdraws).any(|seq| seq <= self.upto) {
            return Standing::anew(conn);
        }
        self.office.go_on(&since);
        self.upto = since.last().map_or(self.upto, |act| act.seq);
        self.behind = self.behind.map(|n| n + since.len());
        Ok(self)
    }

    /// With one more act that was just written. What it takes back is folded out.
    pub fn take(&mut self, conn: &Connection, act: &Act) -> Result<()> {
        if act.withdraws().is_some() {
            *self = Standing::anew(conn)?;
        } else {
            self.office.apply(act);
            self.upto = act.seq;
            self.behind = self.behind.map(|n| n + 1);
        }
        Ok(())
    }

    /// Keeps it, where what is kept lies too far behind or is of no use.
    pub fn keep(&mut self, conn: &Connection) -> Result<()> {
        if self.behind.is_none_or(|n| n > BEHIND) {
            write(conn, OFFICE, self.upto, &self.office)?;
            self.behind = Some(0);
        }
        Ok(())
    }
}

/// The rules of the office, with what is kept of them.
pub fn laws(conn: &Connection, office: &Office) -> Result<Laws> {
    let mut laws = Laws::of(office);
    for enacted in &office.enactments {
        match row(conn, enacted.number)? {
            Some((_, book)) => laws.keep(enacted.number, book),
            None if enacted.text.is_none() => {
                laws.supply(enacted.number, View::new(conn).enacted_text(enacted.number)?)
            }
            None => {}
        }
    }
    Ok(laws)
}

/// Keeps the rulebooks that had to be read from their text.
pub fn keep_books(conn: &Connection, laws: &Laws) -> Result<()> {
    for (number, book) in laws.read_from_text() {
        write(conn, number, 0, book)?;
    }
    Ok(())
}

/// What is kept and is not what the acts give.
pub fn troubles(conn: &Connection) -> Result<Vec<Trouble>> {
    let acts = acts_of(conn, Subject::Office)?;
    let mut troubles = Vec::new();
    let mut differ = |what: &str| {
        troubles.push(Trouble { seq: None, message: format!("kept 与经办记录不符：{what}") });
    };
    if let Some((upto, kept)) = bytes(conn, OFFICE)? {
        let then: Vec<Act> = acts.iter().filter(|act| act.seq <= upto).cloned().collect();
        if packed(&Office::fold(&then))? != kept {
            differ("单位、人员与制度");
        }
    }
    let office = Office::fold(&acts);
    let anew = Laws::of(&office);
    for enacted in &office.enactments {
        let Some((_, kept)) = bytes(conn, enacted.number)? else { continue };
        if packed(anew.number(enacted.number)?.book)? != kept {
            differ(&format!("第{}次施行的制度", enacted.number));
        }
    }
    Ok(troubles)
}

/// Forgets everything kept.
pub fn clear(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM kept", [])?;
    Ok(())
}

const ASKED: &str = "SELECT upto, bytes FROM kept WHERE what = ?1 AND form = ?2";

fn bytes(conn: &Connection, what: u32) -> Result<Option<(u64, Vec<u8>)>> {
    let mut statement = conn.prepare_cached(ASKED)?;
    Ok(statement.query_row((what, FORM), |r| Ok((r.get::<_, i64>(0)? as u64, r.get(1)?))).optional()?)
}

/// Unpacked where it lies, without a copy of it.
fn row<T: DeserializeOwned>(conn: &Connection, what: u32) -> Result<Option<(u64, T)>> {
    let mut statement = conn.prepare_cached(ASKED)?;
    let mut rows = statement.query((what, FORM))?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let upto: i64 = row.get(0)?;
    let kept = row.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?;
    Ok(unpacked(kept).map(|kept| (upto as u64, kept)))
}

fn write(conn: &Connection, what: u32, upto: u64, kept: &impl Serialize) -> Result<()> {
    conn.prepare_cached("INSERT OR REPLACE INTO kept (what, form, upto, bytes) VALUES (?1, ?2, ?3, ?4)")?.execute((
        what,
        FORM,
        upto as i64,
        packed(kept)?,
    ))?;
    Ok(())
}

fn packed(kept: &impl Serialize) -> Result<Vec<u8>> {
    postcard::to_stdvec(kept).map_err(|e| super::error::unreadable("kept", e))
}

/// `None`: not of this form after all; it is then made anew from the acts.
fn unpacked<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    postcard::from_bytes(bytes).ok()
}
