//! Questions. Rows by name, times as [`Stamp`]s; nothing here writes, and a failed read is an error, never an absence.

mod cases;
mod duties;
mod imported;
mod papers;
mod search;

pub use cases::{CaseFilter, CaseHead};
pub use imported::{Alike, TakenOver};

use super::chain;
use super::desk::{no_such_case, no_such_paper, read_deed};
use super::error::unreadable;
use super::kept::{self, Standing};
use super::row::Columns;
use super::texts;
use crate::act::{Act, Case, CaseId, Deed, Office, Paper, PaperId, Subject, TextRef};
use crate::error::Result;
use crate::rules::Laws;
use crate::time::Stamp;
use rusqlite::{Connection, OptionalExtension, Row};
use std::sync::Arc;

/// The last act: its number and hash in hex.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    pub seq: u64,
    pub hash: String,
}

/// Everything on record about one subject, in order.
pub(super) fn acts_of(conn: &Connection, subject: Subject) -> Result<Vec<Act>> {
    acts_since(conn, subject, 0)
}

/// What is on record about one subject after the act of this number, in order.
pub(super) fn acts_since(conn: &Connection, subject: Subject, seq: u64) -> Result<Vec<Act>> {
    let mut statement =
        conn.prepare_cached(&format!("SELECT {ACT_COLUMNS} FROM acts WHERE subject = ?1 AND seq > ?2 ORDER BY seq"))?;
    let mut rows = statement.query((subject.to_string(), seq as i64))?;
    let mut acts = Vec::new();
    while let Some(row) = rows.next()? {
        acts.push(act_row(row)?);
    }
    Ok(acts)
}

/// Columns of an act, in the order in which they are taken.
pub(super) const ACT_COLUMNS: &str = "seq, version, verb, subject, at, recorded_at, operator, payload";

pub(super) fn act_row(row: &Row) -> Result<Act> {
    let mut c = Columns::of(row);
    let line = ActLine {
        seq: c.take()?,
        version: c.take()?,
        verb: c.word()?,
        subject: c.word()?,
        at: c.take()?,
        recorded_at: c.take()?,
        operator: c.word()?,
        payload: c.word()?,
    };
    line.act()
}

/// The columns of an act as stored.
pub(super) struct ActLine<'r> {
    pub seq: i64,
    pub version: i64,
    pub verb: &'r str,
    pub subject: &'r str,
    pub at: i64,
    pub recorded_at: i64,
    pub operator: &'r str,
    pub payload: &'r str,
}

impl ActLine<'_> {
    pub(super) fn act(&self) -> Result<Act> {
        let subject = Subject::parse(self.subject);
        self.act_on(subject.ok_or_else(|| unreadable("经办记录", format!("对象 {}", self.subject)))?)
    }

    /// The act, where its subject is known already.
    pub(super) fn act_on(&self, subject: Subject) -> Result<Act> {
        let (deed, outcome) = read_deed(self.verb, self.version, self.payload)?;
        Ok(Act {
            seq: self.seq as u64,
            subject,
            at: Stamp::from_seconds(self.at),
            recorded_at: Stamp::from_seconds(self.recorded_at),
            operator: self.operator.to_string(),
            deed,
            outcome,
        })
    }
}

/// Read access to one ledger.
#[derive(Clone, Copy)]
pub struct View<'c> {
    pub(super) conn: &'c Connection,
}

impl<'c> View<'c> {
    pub(super) fn new(conn: &'c Connection) -> View<'c> {
        View { conn }
    }

    pub fn head(&self) -> Result<Head> {
        let last = self
            .conn
            .query_row("SELECT seq, hash FROM acts ORDER BY seq DESC LIMIT 1", [], |r| {
                Ok((r.get::<_, i64>(0)?, r.get::<_, Vec<u8>>(1)?))
            })
            .optional()?;
        let (seq, hash) = last.unwrap_or((0, chain::ROOT.to_vec()));
        Ok(Head { seq: seq as u64, hash: chain::hex(&hash) })
    }

    pub fn office(&self) -> Result<Office> {
        Ok(Standing::read(self.conn)?.office)
    }

    /// The office and its rules, which nearly every question begins with.
    pub fn office_and_laws(&self) -> Result<(Office, Laws)> {
        let office = self.office()?;
        let laws = self.laws(&office)?;
        Ok((office, laws))
    }

    /// The rules of the office.
    pub fn laws(&self, office: &Office) -> Result<Laws> {
        kept::laws(self.conn, office)
    }

    pub fn acts(&self, subject: Subject) -> Result<Vec<Act>> {
        acts_of(self.conn, subject)
    }

    pub fn act(&self, seq: u64) -> Result<Option<Act>> {
        let mut statement = self.conn.prepare_cached(&format!("SELECT {ACT_COLUMNS} FROM acts WHERE seq = ?1"))?;
        let mut rows = statement.query([seq as i64])?;
        rows.next()?.map(act_row).transpose()
    }

    /// The case, folded; refused when there is none.
    pub fn case(&self, id: CaseId) -> Result<Case> {
        Case::of(acts_of(self.conn, Subject::Case(id))?).ok_or_else(|| no_such_case(id))
    }

    /// The case as it stood; `None` when it was not yet registered.
    pub fn case_at(&self, id: CaseId, as_of: Stamp) -> Result<Option<Case>> {
        Ok(Case::at(&acts_of(self.conn, Subject::Case(id))?, as_of))
    }

    pub fn paper(&self, id: PaperId) -> Result<Paper> {
        Paper::fold(&acts_of(self.conn, Subject::Paper(id))?).ok_or_else(|| no_such_paper(id))
    }

    /// The text; `None` once scrubbed.
    pub fn text(&self, text: &TextRef) -> Result<Option<String>> {
        texts::load(self.conn, text)?
            .map(|bytes| String::from_utf8(bytes).map_err(|e| unreadable("文本", e)))
            .transpose()
    }

    pub fn bytes(&self, text: &TextRef) -> Result<Option<Vec<u8>>> {
        texts::load(self.conn, text)
    }

    /// Whether `bytes` are the very text the reference was made for.
    pub fn is_text(&self, text: &TextRef, bytes: &[u8]) -> Result<bool> {
        texts::same(self.conn, text, bytes)
    }

    /// Standing acts of one kind on a subject, in order. A subject without any is told at once.
    pub fn acts_of_kind(&self, subject: Subject, verb: &str) -> Result<Vec<Act>> {
        let any: bool = self
            .conn
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM acts WHERE subject = ?1 AND verb = ?2)")?
            .query_row([&subject.to_string(), verb], |r| r.get(0))?;
        if !any {
            return Ok(Vec::new());
        }
        let acts = acts_of(self.conn, subject)?;
        let gone = crate::act::withdrawn(&acts);
        Ok(acts.into_iter().filter(|a| a.deed.verb() == verb && !gone.contains(&a.seq)).collect())
    }

    /// The text of a rulebook as it was enacted.
    pub fn enacted_text(&self, number: u32) -> Result<Arc<str>> {
        let enacted = self.acts_of_kind(Subject::Office, "rules.enact")?.into_iter().find_map(|act| match act.deed {
            Deed::RulesEnact(enacted) if enacted.number == number => Some(enacted.text.into()),
            _ => None,
        });
        enacted.ok_or_else(|| unreadable("制度", format!("没有第{number}次施行的文本")))
    }
}
