//! What was taken over from older registers (导入), so that the same line is not taken over twice.

use super::View;
use crate::act::{Act, CaseId, Deed, Import, Subject, TextRef, UnitId};
use crate::error::Result;
use crate::ledger::error::unreadable;
use crate::time::Stamp;

/// A line that stands on the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakenOver {
    /// By what it is known: the digits of `Imported::key`.
    pub key: u64,
    /// What its cells said.
    pub cells: u64,
    pub case: CaseId,
    pub void: bool,
}

/// A case of a unit registered at a moment.
#[derive(Debug, Clone)]
pub struct Alike {
    pub case: CaseId,
    pub title: Option<String>,
    /// The text shown.
    pub text: TextRef,
}

impl View<'_> {
    /// Every import on record, oldest first, with its act.
    pub fn imports(&self) -> Result<Vec<(Act, Import)>> {
        let acts = self.acts(Subject::Office)?.into_iter();
        let imports = acts.filter_map(|act| match act.deed.clone() {
            Deed::Import(import) => Some((act, import)),
            _ => None,
        });
        Ok(imports.collect())
    }

    /// The lines that were ever taken over. Read from the acts of the imports alone: its cost is theirs, not the ledger's.
    pub fn taken_over(&self) -> Result<Vec<TakenOver>> {
        let mut lines = Vec::new();
        let mut statement = self.conn.prepare_cached(
            "SELECT subject, json_extract(payload, '$.outcome.imported.key'), \
             json_extract(payload, '$.outcome.imported.cells'), \
             EXISTS (SELECT 1 FROM cases WHERE voided_at IS NOT NULL AND \
             id = CAST(substr(subject, 6, 4) AS INTEGER) << 32 | CAST(substr(subject, 11) AS INTEGER)) \
             FROM acts WHERE seq BETWEEN ?1 AND ?2 AND verb = 'report'",
        )?;
        for (_, import) in self.imports()? {
            let mut rows = statement.query((import.first as i64, import.last as i64))?;
            while let Some(row) = rows.next()? {
                let subject: String = row.get(0)?;
                let (key, cells): (Option<String>, Option<String>) = (row.get(1)?, row.get(2)?);
                let (Some(key), Some(cells)) = (key.as_deref().and_then(digits), cells.as_deref().and_then(digits))
                else {
                    continue;
                };
                let Some(Subject::Case(case)) = Subject::parse(&subject) else {
                    return Err(unreadable("导入的登记", subject));
                };
                lines.push(TakenOver { key, cells, case, void: row.get(3)? });
            }
        }
        Ok(lines)
    }

    /// The cases a unit registered at this very minute.
    pub fn registered_at(&self, unit: UnitId, at: Stamp) -> Result<Vec<Alike>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT cases.id, title, text, lower(hex(sha256)) FROM cases JOIN texts ON texts.id = cases.text \
             WHERE reported_at = ?1 AND unit = ?2 AND voided_at IS NULL",
        )?;
        let rows = statement.query_map((at.seconds(), unit.0), |r| {
            let text = TextRef { id: r.get::<_, i64>(2)? as u64, sha256: r.get(3)? };
            Ok(Alike { case: r.get(0)?, title: r.get(1)?, text })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn digits(text: &str) -> Option<u64> {
    u64::from_str_radix(text, 16).ok()
}
