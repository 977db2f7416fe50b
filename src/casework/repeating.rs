//! Items a later issue of the same series names again (M-5): allowed as a continuation (续), pointed out otherwise.

use crate::act::{CaseId, PaperId};
use crate::error::Result;
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
    /// Followed up since: naming it again is a continuation by itself.
    pub followed: bool,
}

/// Of these cases, those that an issue of a kind which does not repeat itself named by `as_of`, each with the last such issue.
pub fn named_before(view: &View, kind: &PaperKind, cases: &[CaseId], as_of: Stamp) -> Result<Vec<NamedBefore>> {
    let mut found = Vec::new();
    if !kind.once {
        return Ok(found);
    }
    for id in cases {
        for paper in view.issues_resting_on(*id, &kind.term.id)?.into_iter().rev() {
            let paper = view.paper(paper)?;
            // An issue may rest on a case (an adoption in its figures) without naming it.
            let Some((at, issue)) = paper.issue.as_ref().filter(|(at, _)| *at <= as_of) else { continue };
            if paper.cases.contains(id) {
                found.push(NamedBefore {
                    case: *id,
                    paper: paper.id,
                    label: issue.label.clone().unwrap_or_else(|| paper.id.to_string()),
                    followed: view
                        .case(*id)?
                        .follows
                        .iter()
                        .any(|(_, followed, _)| followed > at && *followed <= as_of),
                });
                break;
            }
        }
    }
    Ok(found)
}
