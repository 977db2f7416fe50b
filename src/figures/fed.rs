//! What a tally is fed with: the few facts of a case or a duty that statistics need, as they stood at the as-of.

use crate::act::{Case, CaseId, Duty, DutyState, Satisfaction, UnitId, judge};
use crate::time::{Period, Stamp};

/// A case as of a moment, not void by then. Borrowed, so that a million of them cost no memory.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseFigures<'a> {
    pub id: CaseId,
    pub unit: UnitId,
    /// 牵头单位.
    pub lead: Option<UnitId>,
    pub level: Option<&'a str>,
    pub category: Option<&'a str>,
    pub channel: Option<&'a str>,
    /// 内容类别, several at once.
    pub content: Vec<String>,
    pub invalid: bool,
    pub emergency: bool,
    pub published_at: Option<Stamp>,
    pub reported_at: Stamp,
    pub submitted_at: Option<Stamp>,
    pub first_replied_at: Option<Stamp>,
    pub replied_at: Option<Stamp>,
    pub satisfaction: Option<Satisfaction>,
    pub adopted_at: Option<Stamp>,
    /// 不同意上报, and not sent up since.
    pub withheld_at: Option<Stamp>,
    /// 撰写人, as named, and on the roster.
    pub author: Option<&'a str>,
    pub author_id: Option<u32>,
    /// Why it was judged invalid.
    pub reason: Option<String>,
}

impl<'a> CaseFigures<'a> {
    /// The figures of a case folded at the as-of; `None` when it is void.
    pub fn of(case: &'a Case) -> Option<CaseFigures<'a>> {
        case.stands().then(|| CaseFigures {
            id: case.id,
            unit: case.unit,
            lead: case.lead,
            level: case.level.as_deref(),
            category: case.facts.category.as_deref(),
            channel: case.facts.channel.as_deref(),
            content: case.facts.content.clone().unwrap_or_default(),
            invalid: case.facts.validity.as_deref() == Some("invalid"),
            emergency: case.facts.emergency == Some(true),
            published_at: case.facts.published,
            reported_at: case.reported_at,
            submitted_at: case.submitted_at,
            first_replied_at: case.first_replied_at,
            replied_at: case.replied_at,
            satisfaction: case.rating.map(|(_, s)| s),
            adopted_at: case.first_adopted_at(),
            withheld_at: case.withheld.map(|(at, _)| at),
            author: case.author.as_ref().map(|a| a.name.as_str()),
            author_id: case.author.as_ref().and_then(|a| a.id).map(|id| id.0),
            reason: case.facts.validity_reason.clone().filter(|_| case.facts.validity.as_deref() == Some("invalid")),
        })
    }
}

/// How a duty was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    OnTime,
    Late,
    Overdue,
}

/// A duty due in a period, judged.
#[derive(Debug, Clone, PartialEq)]
pub struct DutyFigures<'a> {
    /// The unit that owes it; the unit of its case when a person or a body does.
    pub unit: UnitId,
    pub due_at: Stamp,
    pub kept: Kept,
    /// The case it belongs to; a periodic duty has none.
    pub case: Option<CaseId>,
    /// The duty itself, where it belongs to no case.
    pub own: Option<&'a Duty>,
    /// The case again, where its level, category and channel are known.
    pub about: Option<CaseFigures<'a>>,
}

impl<'a> DutyFigures<'a> {
    /// Judges a duty at `as_of` with [`judge`]. `None` for one that is no part of any rate: provisional, withdrawn,
    /// superseded, waived, not due in the period, or still open.
    pub fn of(
        unit: UnitId,
        duty: &'a Duty,
        about: Option<CaseFigures<'a>>,
        period: &Period,
        as_of: Stamp,
    ) -> Option<DutyFigures<'a>> {
        let due_at = duty.due_at.filter(|due| period.contains(*due))?;
        if duty.provisional || duty.opened_at > as_of {
            return None;
        }
        let kept = match judge(duty, as_of) {
            DutyState::Met => Kept::OnTime,
            DutyState::Late { .. } => Kept::Late,
            DutyState::Overdue { .. } | DutyState::Lapsed => Kept::Overdue,
            DutyState::Open | DutyState::Waived | DutyState::Withdrawn => return None,
        };
        let unit = match duty.owner {
            crate::act::OwnerRef::Unit(owner) => owner,
            _ => unit,
        };
        let own = duty.case.is_none().then_some(duty);
        Some(DutyFigures { unit, due_at, kept, case: duty.case, own, about })
    }
}
