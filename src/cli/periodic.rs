//! Something owed for a period, as it is typed: what, by whom, for which period.

use crate::act::{PeriodKey, UnitId};
use crate::casework::Work;
use crate::error::{Error, Result};
use crate::rules::PaperScope;
use crate::time::{Period, PeriodKind};

/// The words of a command line; what is not typed is the office's own, and the one period that is owed.
pub(super) struct Periodic<'a> {
    /// A kind of paper, a quota or a watch.
    pub kind: &'a str,
    pub unit: Option<&'a str>,
    pub person: Option<&'a str>,
    pub period: Option<&'a str>,
}

impl Periodic<'_> {
    /// The duty meant, with the names of its owner and of what is owed. A period that has not begun is refused.
    pub fn key(&self, work: &mut Work) -> Result<(PeriodKey, (String, String))> {
        let (id, name, expected) = self.rule(work)?;
        let names = work.names()?;
        let office = names.office;
        let typed = self.unit.map(|word| names.unit(word)).transpose()?;
        let mut unit = typed.map_or(UnitId::OFFICE, |unit| unit.id);
        let person = self.person.map(|word| names.person(word)).transpose()?;
        if let Some(person) = person {
            let held = office.tenures.iter().find(|t| t.person == person).map(|t| t.unit);
            unit = held.or(office.person(person).map(|p| p.unit)).unwrap_or(unit);
        }
        let owner = person.map_or_else(|| office.unit_name(unit), |person| office.person_label(person));
        let period = match self.period {
            Some(text) => self.typed_period(text, expected, work)?,
            None => work.owed_period(&id, &name, unit, person)?,
        };
        Ok((PeriodKey { kind: id, unit, period: period.key(), person }, (owner, name)))
    }

    fn typed_period(&self, text: &str, expected: PeriodKind, work: &Work) -> Result<Period> {
        let semesters = work.in_force()?.book.semesters;
        let period = Period::parse(text, work.at.date(), &semesters, expected).map_err(Error::refused)?;
        if period.kind != expected {
            let running = Period::of(expected, work.at.date(), &semesters).key();
            return Err(
                Error::refused(format!("“{text}”不是{}期间", expected.name())).hint(format!("如 --period {running}"))
            );
        }
        if period.start() > work.at {
            return Err(Error::refused(format!("{}还没有开始", period.label()))
                .hint(format!("本期是 {}", Period::of(expected, work.at.date(), &semesters).key())));
        }
        Ok(period)
    }

    /// Id, name and period of the rule that asks for it.
    fn rule(&self, work: &Work) -> Result<(String, String, PeriodKind)> {
        let names = work.names()?;
        let kind = self.kind;
        let mut quotas = names.book.quotas.iter();
        if let Some(quota) = quotas.find(|q| q.name == kind || q.id == kind || kind == "报送数量") {
            return Ok((quota.id.clone(), quota.name.clone(), quota.period));
        }
        match kind {
            "watch.log" | "收集记录" | "值班记录" => {
                return Ok(("watch.log".into(), "收集记录".into(), PeriodKind::Day));
            }
            "watch.shift" | "值班" => return Ok(("watch.shift".into(), "24小时值班".into(), PeriodKind::Day)),
            _ => {}
        }
        let paper = names.paper(kind)?;
        match paper.scope {
            PaperScope::Period(period) => Ok((paper.term.id.clone(), paper.term.name.clone(), period)),
            PaperScope::Cases(_) => Err(Error::refused(format!("{}不是周期性的文书", paper.term.name))),
        }
    }
}
