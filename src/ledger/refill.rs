//! Every projection thrown away and folded anew from the acts: what a file needs that holds acts and texts only, or
//! whose projections have another shape.

use super::kept;
use super::open::Ledger;
use super::project::{self, Filing};
use super::view::{ACT_COLUMNS, act_row};
use super::words;
use crate::act::{Act, Case, Office, Paper, Subject};
use crate::error::{Error, Result};
use rusqlite::Connection;

/// Folds every subject of `from` into tables of `into` that hold no rows; the two may be the same. Memory: one subject's
/// acts, and the months of every unit.
pub fn fold_all(from: &Connection, into: &Connection) -> Result<()> {
    let mut filing = Filing::anew(into);
    let mut statement = from.prepare(&format!("SELECT {ACT_COLUMNS} FROM acts ORDER BY subject, seq"))?;
    let mut rows = statement.query([])?;
    let mut acts: Vec<Act> = Vec::new();
    while let Some(row) = rows.next()? {
        let act = act_row(row)?;
        project::count_numbers(into, &act)?;
        if acts.first().is_some_and(|first| first.subject != act.subject) {
            fold(&mut filing, std::mem::take(&mut acts))?;
        }
        acts.push(act);
    }
    fold(&mut filing, acts)?;
    filing.finish()
}

fn fold(filing: &mut Filing, acts: Vec<Act>) -> Result<()> {
    match acts.first().map(|a| a.subject) {
        None => Ok(()),
        Some(Subject::Office) => filing.office(&Office::fold(&acts)),
        Some(Subject::Case(id)) => {
            let case = Case::of(acts).ok_or_else(|| Error::ledger(format!("{id} 的经办记录不从登记开始")))?;
            filing.case(&case)
        }
        Some(Subject::Paper(id)) => filing.paper(id, Paper::fold(&acts).as_ref()),
    }
}

impl Ledger {
    /// Throws every projection away and folds the acts anew, all or nothing: for a file that holds acts and texts only.
    pub fn rebuild(&mut self) -> Result<()> {
        let conn = self.connection();
        conn.execute_batch("BEGIN IMMEDIATE")?;
        let made = (|| {
            for table in project::TABLES {
                conn.execute(&format!("DELETE FROM {}", table.name), [])?;
            }
            words::clear(conn)?;
            kept::clear(conn)?;
            fold_all(conn, conn)
        })();
        conn.execute_batch(if made.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
        made
    }
}
