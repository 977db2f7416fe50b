//! A paper as rows: itself, its duties, and the cases it rests on.

use super::{PAPER_CASES, PAPERS, Rows, duties, seconds};
use crate::act::Paper;
use crate::error::Result;

pub fn paper(rows: &mut impl Rows, p: &Paper) -> Result<()> {
    rows.row(
        &PAPERS,
        &[
            ("year", &p.id.year),
            ("number", &p.id.number),
            ("kind", &p.kind),
            ("title", &p.title),
            ("unit", &p.unit.0),
            ("period", &p.period),
            ("state", &p.state.word()),
            ("drafted_at", &p.drafted_at.seconds()),
            ("done_at", &seconds(p.done_at())),
            ("label", &p.issue.as_ref().and_then(|(_, i)| i.label.as_ref())),
            ("as_of", &seconds(p.issue.as_ref().map(|(_, i)| i.as_of).or(p.laid.as_ref().map(|l| l.as_of)))),
            ("adoptions", &(p.adoptions.len() as i64)),
            ("last_seq", &(p.last_seq as i64)),
        ],
    )?;
    duties(rows, "paper", p.id.year, p.id.number, p.unit, &p.duties.all)
}

/// The cases an issued paper rests on.
pub fn paper_cases(rows: &mut impl Rows, p: &Paper) -> Result<()> {
    let Some((_, issue)) = &p.issue else { return Ok(()) };
    let mut members = issue.members.clone();
    members.sort_unstable();
    members.dedup();
    for (year, first, last) in &members {
        rows.row(
            &PAPER_CASES,
            &[
                ("paper_year", &p.id.year),
                ("paper_number", &p.id.number),
                ("case_year", year),
                ("first", first),
                ("last", last),
                ("head", &(issue.head as i64)),
            ],
        )?;
    }
    Ok(())
}
