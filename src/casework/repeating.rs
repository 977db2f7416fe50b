//! Items a later issue of the same series would name again (M-5): a continuation (续) where the clerk says so, and refused
//! otherwise.

use super::correcting::corrected_by;
use crate::act::{CaseId, PaperId};
use crate::error::{Error, Result};
use crate::ledger::View;
use crate::rules::PaperKind;
use crate::time::Stamp;

/// An earlier issue that named a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedBefore {
    pub case: CaseId,
    pub paper: PaperId,
    /// As printed: 2026年第1期; the id of the paper where it has no number.
    pub label: String,
}

/// Of these cases, those that an issue of a kind which does not repeat itself named by `as_of`, each with the last such
/// issue. An issue that was put right says nothing any more: the one in its place does.
pub fn named_before(view: &View, kind: &PaperKind, cases: &[CaseId], as_of: Stamp) -> Result<Vec<NamedBefore>> {
    let mut found = Vec::new();
    if !kind.once {
        return Ok(found);
    }
    for id in cases {
        for paper in view.issues_resting_on(*id, &kind.term.id)?.into_iter().rev() {
            let paper = view.paper(paper)?;
            // An issue may rest on a case (an adoption in its figures) without naming it.
            let Some((_, issue)) = paper.issue.as_ref().filter(|(at, _)| *at <= as_of) else { continue };
            if paper.cases.contains(id) && corrected_by(view, &paper)?.is_none() {
                let label = issue.label.clone().unwrap_or_else(|| paper.id.to_string());
                found.push(NamedBefore { case: *id, paper: paper.id, label });
                break;
            }
        }
    }
    Ok(found)
}

/// The refusal to name cases again, each with the issue that named it; the caller adds what to type instead.
pub fn repeated(what: &str, kind: &PaperKind, again: &[NamedBefore]) -> Error {
    let named = |n: &NamedBefore| format!("{} 已在{}登过（{}）", n.case, n.label, n.paper);
    let error = Error::refused(format!("{what}：登过的事项不重复登（{}）", kind.clause));
    again.iter().map(named).fold(error, Error::hint)
}
