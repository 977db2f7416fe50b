//! Inside the door: where a verb reads what it needs and lays down acts.

use super::chain::{self, Stored};
use super::error::unreadable;
use super::kept::{self, Standing};
use super::project::{self, Filing};
use super::view::{View, acts_of};
use super::{texts, words};
use crate::act::{Act, Case, CaseId, Deed, Office, Outcome, Paper, PaperId, Subject, TextRef};
use crate::error::{Error, Result};
use crate::rules::Laws;
use crate::text::secrecy;
use crate::time::Stamp;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Who is at the desk, and when. The clock has been read at the edge.
#[derive(Debug, Clone)]
pub struct Clerk {
    pub now: Stamp,
    /// Name given, remembered, or taken from the machine: a claim.
    pub operator: String,
    pub os_account: String,
}

/// What one transaction's work leaves known, so that nobody has to read and fold it again.
pub struct Known {
    /// As it stands now.
    pub office: Office,
    /// The cases read or recorded, as they stand now.
    pub cases: BTreeMap<CaseId, Case>,
}

/// What is stored of a deed, as [`Deed::read`] reads it.
#[derive(Serialize)]
struct PayloadOf<'a> {
    did: serde_json::Value,
    #[serde(skip_serializing_if = "nothing")]
    outcome: &'a Outcome,
}

fn nothing(outcome: &&Outcome) -> bool {
    **outcome == Outcome::default()
}

/// Reads a stored act.
pub(super) fn read_deed(verb: &str, version: i64, payload: &str) -> Result<(Deed, Outcome)> {
    Deed::read(verb, version as u32, payload).map_err(|e| unreadable("经办记录", e))
}

/// What is read before the transaction begins, while others may still record: nobody should wait for it.
pub(super) struct Ahead {
    last: LastAct,
    standing: Standing,
    laws: Laws,
}

/// The end of the chain.
#[derive(PartialEq, Eq)]
struct LastAct {
    seq: u64,
    hash: chain::Hash,
}

impl LastAct {
    fn of(conn: &Connection) -> Result<LastAct> {
        let last = conn
            .prepare_cached("SELECT seq, hash FROM acts ORDER BY seq DESC LIMIT 1")?
            .query_row([], |r| Ok(LastAct { seq: r.get::<_, i64>(0)? as u64, hash: r.get(1)? }))
            .optional()?;
        Ok(last.unwrap_or(LastAct { seq: 0, hash: chain::ROOT }))
    }
}

impl Ahead {
    pub(super) fn read(conn: &Connection) -> Result<Ahead> {
        let last = LastAct::of(conn)?;
        let standing = Standing::read(conn)?;
        let laws = kept::laws(conn, &standing.office)?;
        Ok(Ahead { last, standing, laws })
    }
}

/// One open transaction: subjects read are folded once and kept, appended acts are folded in at once.
pub struct Desk<'t> {
    conn: &'t Connection,
    clerk: Clerk,
    office_id: String,
    last_seq: u64,
    last_hash: chain::Hash,
    /// The last act whose rows were written.
    filed: u64,
    standing: Standing,
    /// Read before the transaction began; until somebody asks for them.
    laws: Option<Laws>,
    cases: BTreeMap<CaseId, Case>,
    papers: BTreeMap<PaperId, Option<Paper>>,
    touched: BTreeSet<Subject>,
}

impl<'t> Desk<'t> {
    pub(super) fn sit_down(
        conn: &'t Connection,
        ahead: Ahead,
        clerk: impl FnOnce(&Office) -> Clerk,
    ) -> Result<Desk<'t>> {
        let office_id = conn.query_row("SELECT value FROM meta WHERE key = 'office_id'", [], |r| r.get(0))?;
        let last = LastAct::of(conn)?;
        // What was read ahead still stands, unless somebody has recorded something meanwhile.
        let standing = if last == ahead.last { ahead.standing } else { ahead.standing.catch_up(conn)? };
        Ok(Desk {
            conn,
            clerk: clerk(&standing.office),
            office_id,
            last_seq: last.seq,
            last_hash: last.hash,
            filed: last.seq,
            standing,
            laws: Some(ahead.laws),
            cases: BTreeMap::new(),
            papers: BTreeMap::new(),
            touched: BTreeSet::new(),
        })
    }

    /// What is known at the desk when the work is done.
    pub(super) fn get_up(self) -> Known {
        Known { office: self.standing.office, cases: self.cases }
    }

    pub fn now(&self) -> Stamp {
        self.clerk.now
    }

    pub fn operator(&self) -> &str {
        &self.clerk.operator
    }

    pub fn office(&self) -> &Office {
        &self.standing.office
    }

    /// The rules of the office.
    pub fn laws(&mut self) -> Result<Laws> {
        match self.laws.take() {
            Some(laws) if laws.are_of(self.office()) => Ok(laws),
            _ => kept::laws(self.conn, self.office()),
        }
    }

    /// Keeps what was read of the rules, so that the next command need not.
    pub fn keep_books(&self, laws: &Laws) -> Result<()> {
        kept::keep_books(self.conn, laws)
    }

    /// Questions inside the transaction. Rows of subjects touched in it are written only at its end.
    pub fn view(&self) -> View<'_> {
        View::new(self.conn)
    }

    /// The case with everything recorded so far, this transaction included.
    pub fn case(&mut self, id: CaseId) -> Result<&Case> {
        if !self.cases.contains_key(&id) {
            let acts = acts_of(self.conn, Subject::Case(id))?;
            let case = Case::of(acts).ok_or_else(|| no_such_case(id))?;
            self.cases.insert(id, case);
        }
        self.cases.get(&id).ok_or_else(|| no_such_case(id))
    }

    /// The case, if it has been read in this transaction.
    pub fn held(&self, id: CaseId) -> Option<&Case> {
        self.cases.get(&id)
    }

    pub fn paper(&mut self, id: PaperId) -> Result<&Paper> {
        if !self.papers.contains_key(&id) {
            let acts = acts_of(self.conn, Subject::Paper(id))?;
            self.papers.insert(id, Paper::fold(&acts));
        }
        self.papers.get(&id).and_then(Option::as_ref).ok_or_else(|| no_such_paper(id))
    }

    /// The number the next act will have.
    pub fn next_seq(&self) -> u64 {
        self.last_seq + 1
    }

    /// Lays down one act. It is folded into its subject at once.
    pub fn append(&mut self, subject: Subject, at: Stamp, deed: impl Into<Deed>, outcome: Outcome) -> Result<Act> {
        let act = Act {
            seq: self.last_seq + 1,
            subject,
            at,
            recorded_at: self.clerk.now,
            operator: self.clerk.operator.clone(),
            deed: deed.into(),
            outcome,
        };
        self.write(&act)?;
        project::count_numbers(self.conn, &act)?;
        self.fold_in(&act)?;
        self.touched.insert(subject);
        Ok(act)
    }

    fn write(&mut self, act: &Act) -> Result<()> {
        let did = act.deed.to_json().map_err(|e| Error::ledger(format!("写不成 JSON：{e}")))?;
        let payload = serde_json::to_string(&PayloadOf { did, outcome: &act.outcome })
            .map_err(|e| Error::ledger(format!("写不成 JSON：{e}")))?;
        if let Some(mark) = secrecy::mark_in(&payload) {
            return Err(secret(&mark));
        }
        let subject = act.subject.to_string();
        let stored = Stored {
            alg: chain::ALG,
            version: i64::from(act.deed.version()),
            office: &self.office_id,
            seq: act.seq as i64,
            prev: &self.last_hash,
            verb: act.deed.verb(),
            subject: &subject,
            at: act.at.seconds(),
            recorded_at: act.recorded_at.seconds(),
            operator: &act.operator,
            os_account: &self.clerk.os_account,
            payload: &payload,
        };
        let hash = stored.hash();
        self.conn
            .prepare_cached(
                "INSERT INTO acts (seq, alg, version, office, prev, verb, subject, at, recorded_at, operator, os_account, \
                 payload, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
            )?
            .execute(rusqlite::params![
                stored.seq,
                stored.alg,
                stored.version,
                stored.office,
                stored.prev,
                stored.verb,
                stored.subject,
                stored.at,
                stored.recorded_at,
                stored.operator,
                stored.os_account,
                stored.payload,
                hash.as_slice(),
            ])?;
        self.last_seq = act.seq;
        self.last_hash = hash;
        Ok(())
    }

    /// A withdrawal folds its subject anew without the act taken back; any other act is simply taken over.
    fn fold_in(&mut self, act: &Act) -> Result<()> {
        let anew = act.withdraws().is_some();
        match act.subject {
            Subject::Office => self.standing.take(self.conn, act)?,
            Subject::Case(id) => match self.cases.get_mut(&id) {
                None if matches!(act.deed, Deed::Report(_)) => {
                    let case = Case::of(vec![act.clone()]).ok_or_else(|| no_such_case(id))?;
                    self.cases.insert(id, case);
                }
                Some(case) if !anew => {
                    case.apply(act);
                    case.timeline.push(act.clone());
                }
                _ => {
                    self.cases.remove(&id);
                    self.case(id)?;
                }
            },
            Subject::Paper(id) => {
                self.papers.remove(&id);
                let acts = acts_of(self.conn, act.subject)?;
                self.papers.insert(id, Paper::fold(&acts));
            }
        }
        Ok(())
    }

    /// Keeps a text beside the acts. One that bears a mark of secrecy is refused: it has no place in any ledger of ours.
    pub fn keep(&mut self, bytes: &[u8]) -> Result<TextRef> {
        if let Some(mark) = std::str::from_utf8(bytes).ok().and_then(secrecy::mark_at_head) {
            return Err(secret(&mark));
        }
        texts::store(self.conn, bytes)
    }

    /// Empties texts for good. Call it together with a `scrub` act that names them.
    pub fn scrub(&mut self, ids: &[u64]) -> Result<()> {
        for id in self.cases.keys() {
            words::forget(self.conn, *id, ids)?;
        }
        texts::scrub(self.conn, ids)
    }

    /// The next case number of a year. Void cases keep theirs.
    pub fn next_case(&self, year: i32) -> Result<CaseId> {
        let (first, last) = (CaseId { year, number: 0 }, CaseId { year, number: u32::MAX });
        let stored: Option<CaseId> = self
            .conn
            .prepare_cached("SELECT id FROM cases WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC LIMIT 1")?
            .query_row((first, last), |r| r.get(0))
            .optional()?;
        let here = self.cases.range(first..=last).next_back().map(|(id, _)| *id);
        Ok(CaseId { year, number: stored.max(here).map_or(0, |id| id.number) + 1 })
    }

    /// The next paper number of a year. Withdrawn drafts keep theirs.
    pub fn next_paper(&self, year: i32) -> Result<PaperId> {
        let from = Subject::Paper(PaperId { year, number: 0 }).to_string();
        let last: Option<String> = self
            .conn
            .prepare_cached(
                "SELECT subject FROM acts WHERE subject > ?1 AND subject < ?2 ORDER BY length(subject) DESC, subject DESC LIMIT 1",
            )?
            .query_row([&from, &format!("paper:P{year}-:")], |r| r.get(0))
            .optional()?;
        let number = match last.as_deref().map(Subject::parse) {
            None => 0,
            Some(Some(Subject::Paper(id))) => id.number,
            Some(_) => return Err(unreadable("文书编号", last.unwrap_or_default())),
        };
        Ok(PaperId { year, number: number + 1 })
    }

    /// The next number of a series (`file`, `refer`, 刊名) in a year; year 0 counts over all years.
    pub fn next_number(&self, series: &str, year: i32) -> Result<u32> {
        let last: Option<u32> = self
            .conn
            .prepare_cached("SELECT last FROM counters WHERE series = ?1 AND year = ?2")?
            .query_row(rusqlite::params![series, year], |r| r.get(0))
            .optional()?;
        Ok(last.unwrap_or(0) + 1)
    }

    /// Writes the rows of every subject touched.
    pub(super) fn file_away(&mut self) -> Result<()> {
        let filed = std::mem::replace(&mut self.filed, self.last_seq);
        let mut filing = Filing::over(self.conn, filed);
        for subject in std::mem::take(&mut self.touched) {
            match subject {
                Subject::Office => filing.office(&self.standing.office)?,
                Subject::Case(id) => {
                    if let Some(case) = self.cases.get(&id) {
                        filing.case(case)?;
                    }
                }
                Subject::Paper(id) => filing.paper(id, self.papers.get(&id).and_then(Option::as_ref))?,
            }
        }
        self.standing.keep(self.conn)?;
        filing.finish()
    }

    /// Writes rows now and forgets folded subjects, so that a long import stays small.
    pub fn clear(&mut self) -> Result<()> {
        self.file_away()?;
        self.cases.clear();
        self.papers.clear();
        Ok(())
    }
}

fn secret(mark: &str) -> Error {
    Error::refused(format!("文中有密级标志“{mark}”，本台账不得录入涉密信息，没有记录"))
        .hint("按保密规定处理；确系误标，请先更正原文")
}

pub(super) fn no_such_case(id: CaseId) -> Error {
    Error::refused(format!("台账中没有 {id}")).hint("看全部：yuqing list；检索：yuqing search 词")
}

pub(super) fn no_such_paper(id: PaperId) -> Error {
    Error::refused(format!("台账中没有文书 {id}")).hint("看全部：yuqing paper list")
}
