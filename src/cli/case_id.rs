//! `2026-0012`, `12` (this year's), `-` (the operator's last): how clerks name a case.

use crate::act::{CaseId, PaperId};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ledger::View;
use chrono::Datelike;
use std::str::FromStr;

/// A case as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaseRef {
    Full(CaseId),
    /// A number of the current year.
    ThisYear(u32),
    /// The operator's last.
    Last,
}

/// A case or a paper as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnyRef {
    Case(CaseRef),
    Paper(PaperRef),
}

/// `P2026-0003` or `P3` (this year's).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperRef {
    Full(PaperId),
    ThisYear(u32),
}

/// Full-width digits and dashes become plain ones; 〔〕 and a leading # are dropped.
fn plain(text: &str) -> String {
    text.trim()
        .chars()
        .map(|c| match c {
            '０'..='９' => char::from(b'0' + (c as u32 - '０' as u32) as u8),
            '－' | '—' | '–' => '-',
            other => other,
        })
        .collect()
}

impl FromStr for CaseRef {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<CaseRef, String> {
        let word = plain(text);
        if word == "-" {
            return Ok(CaseRef::Last);
        }
        if let Some(id) = CaseId::parse(&word) {
            return Ok(CaseRef::Full(id));
        }
        match word.parse::<u32>() {
            Ok(number) if number > 0 => Ok(CaseRef::ThisYear(number)),
            _ => Err(format!("“{text}”不是事项编号；应写 2026-0012，或 12（今年的），或 -（刚办的）")),
        }
    }
}

impl FromStr for PaperRef {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<PaperRef, String> {
        let word = plain(text);
        if let Some(id) = PaperId::parse(&word) {
            return Ok(PaperRef::Full(id));
        }
        match word.strip_prefix(['P', 'p']).map(str::parse::<u32>) {
            Some(Ok(number)) if number > 0 => Ok(PaperRef::ThisYear(number)),
            _ => Err(format!("“{text}”不是文书编号；应写 P2026-0003，或 P3（今年的）")),
        }
    }
}

impl FromStr for AnyRef {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<AnyRef, String> {
        if plain(text).starts_with(['P', 'p']) {
            text.parse().map(AnyRef::Paper)
        } else {
            text.parse().map(AnyRef::Case)
        }
    }
}

impl CaseRef {
    /// The id meant, at this moment and by this operator.
    pub fn resolve(&self, ctx: &Context, view: &View) -> Result<CaseId> {
        match self {
            CaseRef::Full(id) => Ok(*id),
            CaseRef::ThisYear(number) => Ok(CaseId { year: ctx.now.date().year(), number: *number }),
            CaseRef::Last => {
                let remembered = view.office()?.me;
                let clerk = ctx.clerk(remembered.as_deref());
                let mut id = view
                    .last_case_of(&clerk.operator)?
                    .ok_or_else(|| Error::refused(format!("{} 还没有办过事项，“-”不知指哪件", clerk.operator)))?;
                // One registered in place of another is what he is at.
                while let Some(successor) = view.case(id)?.replaced_by {
                    id = successor;
                }
                Ok(id)
            }
        }
    }
}

impl PaperRef {
    pub fn resolve(&self, ctx: &Context) -> PaperId {
        match self {
            PaperRef::Full(id) => *id,
            PaperRef::ThisYear(number) => PaperId { year: ctx.now.date().year(), number: *number },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_named_in_the_ways_clerks_type() {
        let full = CaseRef::Full(CaseId { year: 2026, number: 12 });
        assert_eq!("2026-0012".parse(), Ok(full.clone()));
        assert_eq!("２０２６－１２".parse(), Ok(full));
        assert_eq!("12".parse(), Ok(CaseRef::ThisYear(12)));
        assert_eq!("-".parse(), Ok(CaseRef::Last));
        for wrong in ["", "0", "2026-0", "abc", "26-12"] {
            assert!(wrong.parse::<CaseRef>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_paper_begins_with_p() {
        assert_eq!("P2026-0003".parse(), Ok(AnyRef::Paper(PaperRef::Full(PaperId { year: 2026, number: 3 }))));
        assert_eq!("p3".parse(), Ok(AnyRef::Paper(PaperRef::ThisYear(3))));
        assert_eq!("3".parse(), Ok(AnyRef::Case(CaseRef::ThisYear(3))));
    }
}
