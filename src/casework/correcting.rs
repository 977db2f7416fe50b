//! Which issued paper puts which right (更正). The one that corrects says so; here it is found from the one corrected.

use crate::act::{Paper, PaperState};
use crate::error::Result;
use crate::ledger::{PaperRow, View};

/// The issued paper that puts this one right, if there is one.
pub fn corrected_by(view: &View, paper: &Paper) -> Result<Option<PaperRow>> {
    if paper.state != PaperState::Issued {
        return Ok(None);
    }
    // A correction is of the same kind, unit and period, and was drafted later.
    let rows = view.papers(Some(&paper.kind))?.into_iter().filter(|row| {
        row.id > paper.id && row.state == paper.state.word() && row.unit == paper.unit && row.period == paper.period
    });
    for row in rows {
        if view.paper(row.id)?.issue.is_some_and(|(_, issue)| issue.corrects == Some(paper.id)) {
            return Ok(Some(row));
        }
    }
    Ok(None)
}
