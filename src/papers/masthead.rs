//! What is to stand above and below a paper: as frozen with its issue, or as the rules would have it for a draft.

use crate::act::{Layout, Masthead, Office, Paper, UnitId};
use crate::rules::PaperKind;

/// Head and foot of a paper. An issued one keeps those it went out with; a draft has no number, signer or day yet.
/// `kind`: as the rules in force have it, `None` where they no longer know it.
pub fn masthead(kind: Option<&PaperKind>, paper: &Paper, office: &Office) -> Masthead {
    if let Some((at, issue)) = &paper.issue {
        if let Some(masthead) = &issue.masthead {
            return masthead.clone();
        }
        // A ledger of the first version kept number, signer and day within the text, as a paper going up has them.
        return Masthead {
            layout: Layout::Upward,
            name: office.unit_name(paper.unit),
            label: issue.label.clone(),
            publisher: office.unit_name(UnitId::OFFICE),
            signer: issue.signer.clone(),
            day: Some(at.date()),
            ..Masthead::default()
        };
    }
    let Some(kind) = kind else {
        let name = office.unit_name(paper.unit);
        return Masthead { publisher: name.clone(), name, ..Masthead::default() };
    };
    Masthead {
        layout: kind.layout,
        name: match kind.layout {
            Layout::Bulletin | Layout::Form => {
                kind.series.as_ref().map_or_else(|| kind.term.name.clone(), |series| series.name.clone())
            }
            _ => office.unit_name(paper.unit),
        },
        publisher: kind.publisher.clone().unwrap_or_else(|| office.unit_name(UnitId::OFFICE)),
        lines: kind.lines.clone(),
        ..Masthead::default()
    }
}
