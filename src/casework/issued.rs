//! Acts that fall in a period a paper was issued for already: recorded, and the clerk is told. The paper
//! stays as it was issued.

use super::taking::Work;
use crate::act::{Deed, PaperId, UnitId};
use crate::error::{Error, Result};
use crate::time::Period;

/// Papers named in one hint.
const NAMED: usize = 3;

impl Work<'_, '_> {
    /// Says which issued papers an act on something of `unit` comes too late for; `own`: the paper it is on. Only what
    /// happened before now can.
    pub(super) fn say_if_issued(&mut self, unit: UnitId, own: Option<PaperId>, deed: &Deed) -> Result<()> {
        if self.at >= self.desk.now() {
            return Ok(());
        }
        let semesters = &self.in_force()?.book.semesters;
        let mut papers = Vec::new();
        for paper in self.desk.view().issued_since(self.at)? {
            let concerns = (paper.unit == UnitId::OFFICE || paper.unit == unit) && Some(paper.id) != own;
            let Some(key) = paper.period.as_deref().filter(|_| concerns) else { continue };
            let period = Period::from_key(key, semesters).map_err(Error::ledger)?;
            if period.contains(self.at) {
                papers.push(paper);
            }
        }
        let id = match papers.as_slice() {
            [] => return Ok(()),
            [one] => one.id.to_string(),
            _ => "编号".to_string(),
        };
        let many = if papers.len() > NAMED { format!("等{}份", papers.len()) } else { String::new() };
        let named: Vec<String> = papers.iter().take(NAMED).map(|p| format!("{} {}", p.id, p.title)).collect();
        let named = named.join("、");
        let next = match deed {
            Deed::Adopt(_) => "下期列为上期补计".to_string(),
            _ => format!("确要更正：重新起草，印发时写 --corrects {id}"),
        };
        let hint = format!("{} 在已印发的 {named}{many} 的期间内：印发的不变，{next}", self.at.ledger());
        // Several acts of one command are told once.
        if !self.hints.contains(&hint) {
            self.hints.push(hint);
        }
        Ok(())
    }
}
