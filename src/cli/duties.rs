//! What `todo` and `overdue` share: from duties that are owed to the items they show.

use super::seen::Sight;
use super::shown::Shown;
use crate::act::{DutyState, Office, OwnerRef, UnitId};
use crate::casework::{Lookout, Names, Owing, command, concerns, responsible};
use crate::context::Context;
use crate::error::Result;
use crate::ledger::View;
use crate::present::{DutyItem, DutyJson, Lost, attributed_to, owner_name, short_id, write_duties};
use crate::rules::{Laws, Rulebook};
use std::collections::BTreeMap;

/// The desk at which duties are looked over.
pub struct Desk<'a> {
    pub ctx: &'a Context,
    pub view: View<'a>,
    pub office: &'a Office,
    pub laws: &'a Laws,
    pub book: &'a Rulebook,
}

/// Who answers for a unit, looked up once for all its duties.
type Answering = BTreeMap<UnitId, Option<String>>;

impl<'a> Desk<'a> {
    pub fn lookout(&self) -> Lookout<'a> {
        Lookout { view: self.view, office: self.office, laws: self.laws, now: self.ctx.now }
    }

    pub fn sight(&self) -> Sight<'a> {
        Sight::of(self.ctx, self.view, self.office, self.book)
    }

    /// The unit asked for; else the one whose duties whoever asks is shown.
    pub fn unit(&self, word: Option<&str>, talk: &mut Vec<String>) -> Result<Option<UnitId>> {
        let names = Names { office: self.office, book: self.book, day: self.ctx.now.date() };
        let asked = word.map(|word| names.unit_ever(word).map(|unit| unit.id)).transpose()?;
        self.sight().unit_of(asked, "时限", talk)
    }

    /// Only what concerns the unit asked for.
    pub fn keep(&self, owed: &mut Vec<Owing>, unit: Option<UnitId>) {
        if let Some(unit) = unit {
            owed.retain(|o| concerns(self.office, o, unit));
        }
    }

    /// The array of the contract, written already.
    pub fn written(&self, owed: &[Owing]) -> Result<Shown> {
        // Asked for before the first line leaves: what is begun must not break off.
        let refusers: Vec<Option<String>> = owed.iter().map(|owing| self.refuser(owing)).collect::<Result<_>>()?;
        let duties = owed.iter().zip(refusers).map(|(owing, refuser)| {
            let owner = owner_name(&owing.duty.owner, self.office);
            let mut duty = DutyJson::of(&owing.duty, owing.state, owner);
            duty.attributed_to = refuser;
            duty
        });
        self.ctx.export().text(|take| write_duties(duties, take))?;
        Ok(Shown::left(Lost::default()))
    }

    /// Who answers for what an owner owes.
    fn answers_for(&self, owner: &OwnerRef, answering: &mut Answering) -> Option<String> {
        let OwnerRef::Unit(unit) = owner else { return None };
        let look = || responsible(self.office, self.book, owner, self.ctx.now);
        answering.entry(*unit).or_insert_with(look).clone()
    }

    /// The leader who would not have it sent up, where that is why a first report is missing (不同意上报).
    fn refuser(&self, owing: &Owing) -> Result<Option<String>> {
        let (Some(id), DutyState::Overdue { .. }, "first_report") =
            (owing.duty.case, owing.state, owing.duty.kind.as_str())
        else {
            return Ok(None);
        };
        let case = self.view.case(id)?;
        Ok(attributed_to(&owing.duty, owing.state, &case).map(|by| self.office.person_label(by)))
    }

    /// What people are shown of each.
    pub fn items(&self, owed: &[Owing]) -> Result<Vec<DutyItem>> {
        let mut answering = Answering::new();
        owed.iter().map(|o| self.item(o, &mut answering)).collect()
    }

    fn item(&self, owing: &Owing, answering: &mut Answering) -> Result<DutyItem> {
        let duty = &owing.duty;
        let head = duty.case.map(|id| self.view.case_head(id)).transpose()?.flatten();
        let paper = duty.paper.map(|id| self.view.paper_title(id)).transpose()?.flatten();
        // Most cases were never urged: their acts need not be looked through.
        let urged = match &head {
            Some(head) if head.urged == 0 => None,
            _ => self.lookout().urged(duty)?,
        };
        let level = head.as_ref().and_then(|h| h.level.as_deref());
        let short =
            duty.case.map(|id| short_id(id, self.ctx.now)).or(duty.paper.map(|id| id.to_string())).unwrap_or_default();
        Ok(DutyItem {
            state: owing.state,
            level_name: level.map(|level| self.book.level_name(level).to_string()),
            title: head.and_then(|h| h.title).or(paper),
            owner: owner_name(&duty.owner, self.office),
            responsible: match self.refuser(owing)? {
                Some(leader) => Some(format!("{leader}（不同意上报）")),
                None => self.answers_for(&duty.owner, answering),
            },
            urged,
            command: command(self.laws, self.office, duty, &short),
            to_urge: false,
            duty: duty.as_ref().clone(),
        })
    }
}
