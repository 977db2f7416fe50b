//! Registering a case anew in place of one that was registered wrongly (代替): a clerical correction. What was done stays
//! done and what is owed stays owed, at its own time and under the consent it had.
//!
//! The new case repeats every standing act of the old one with the outcome it had then ([`Outcome::carried`]); what the
//! new registration says otherwise is recorded as a correction, under the rules of today. An oral consent binds the case
//! and serves it still; a written one binds the text, and serves no other.

use super::amending::Correction;
use super::sealed::{hide, sealed_names};
use super::taking::{Extra, Work};
use crate::act::{
    Act, Case, CaseId, Deed, DutyEnded, DutyReset, Facts, LinkCase, Outcome, OwnerRef, Report, Subject, TextRef,
    UnitId, Void, Who,
};
use crate::error::{Error, Result};
use crate::rules::owing::owed;
use chrono::Datelike;
use std::collections::BTreeMap;

/// The registration as it should have been; what is unset was right.
#[derive(Debug, Clone)]
pub struct Restated {
    /// The old text again, where the words are the same.
    pub text: TextRef,
    pub public: Option<TextRef>,
    pub names: Option<TextRef>,
    pub informant: Option<TextRef>,
    pub unit: Option<UnitId>,
    pub about: Option<UnitId>,
    pub author: Option<Who>,
    pub facts: Facts,
    /// How many names are protected anew.
    pub protected: usize,
}

impl Work<'_, '_> {
    /// Registers a case in place of `old`, which becomes void.
    pub fn replace(&mut self, old: &Case, said: Restated) -> Result<CaseId> {
        self.refuse_replacing(old)?;
        let Some((Deed::Report(first), outcome)) = old.timeline.first().map(|act| (&act.deed, &act.outcome)) else {
            return Err(Error::ledger(format!("{} 不从登记开始", old.id)));
        };
        let id = self.desk.next_case(self.at.date().year())?;
        let unit = said.unit.unwrap_or(old.unit);
        let mut facts = first.facts.clone();
        facts.title = said.facts.title.clone().or(facts.title);
        let deed = Report {
            id,
            unit,
            about: said.about.or(old.about),
            author: said.author.clone().or(old.author.clone()),
            facts,
            text: said.text.clone(),
            informant: said.informant.clone().or(old.informant.clone()),
            names: said.names.clone(),
            public: said.public.clone(),
            replaces: Some(old.id),
            ..Report::clone(first)
        };
        let mut extra = Extra { decided: Some(Carried::new(old, unit).opened(outcome)), ..Extra::default() };
        if said.protected > 0 {
            extra.said.insert("names", said.protected.to_string());
        }
        self.act(id, deed, extra)?;
        self.carry(id, old, unit, &said.text)?;
        self.restate(id, old, said)?;
        self.join_events(id, old)?;
        let reason = "登记有误".to_string();
        self.act(old.id, Void { reason, replaced_by: Some(id), repeated: true }, Extra::default())?;
        Ok(id)
    }

    /// What cannot be taken over honestly is not replaced.
    fn refuse_replacing(&self, old: &Case) -> Result<()> {
        let begun = old.timeline.first().map_or(0, |act| act.seq);
        let instead = |error: Error| {
            error
                .hint(format!("要素有误：yuqing amend {}；文字要补充：加 --supplement", old.id))
                .hint(format!("整件不实：yuqing void {} --reason 理由，再另行登记", old.id))
        };
        if let Some(paper) = self.desk.view().paper_resting_on(old.id, begun)? {
            return Err(instead(Error::refused(format!("{} 已写入印发的文书 {paper}，不能用另一件代替", old.id))));
        }
        if self.at < old.last_at {
            return Err(Error::refused(format!(
                "{} 在 {} 还办过，代替它的登记不能早于这时（写的是 {}）",
                old.id,
                old.last_at.ledger(),
                self.at.ledger()
            )));
        }
        Ok(())
    }

    /// Repeats what was done to the old case since its registration.
    fn carry(&mut self, id: CaseId, old: &Case, unit: UnitId, text: &TextRef) -> Result<()> {
        let mut carried = Carried::new(old, unit);
        let sealed = self.desk.case(id)?;
        let sealed = [sealed.informant.clone(), sealed.names.clone()];
        let hidden = sealed_names(&self.desk.view(), sealed.iter().flatten())?;
        for act in &old.timeline {
            let stays = carried.takes(act, self.desk.next_seq());
            if !stays {
                continue;
            }
            let mut deed = carried.deed(act, text);
            let mut outcome = carried.outcome(act);
            hide(&hidden, deed.free_words().into_iter().chain(outcome.free_words()));
            let mut after = self.desk.case(id)?.clone();
            let mut repeated = Act { seq: self.desk.next_seq(), subject: Subject::Case(id), deed, ..act.clone() };
            repeated.outcome = outcome.clone();
            after.apply(&repeated);
            let deed = repeated.deed.clone();
            after.timeline.push(repeated);
            outcome.owed = owed(self.laws.at(after.last_at)?.book, self.desk.office(), &after, after.last_at);
            self.desk.append(Subject::Case(id), act.at, deed, outcome)?;
        }
        let written = |c: &&crate::act::Approval| c.purpose == "escalate" && !c.oral && c.refused.is_none();
        if *text != old.text && old.approvals.iter().any(|c| written(&c)) {
            self.hints.push(format!("{} 的书面同意是对原来文字的同意，不适用于改过的文字；再上报须重新审批", old.id));
        }
        if *text != old.text && old.submitted_at.is_some() {
            self.hints
                .push(format!("已经上报的是 {} 的文字；改过的文字要告知收件一方的，用 yuqing follow {id}", old.id));
        }
        Ok(())
    }

    /// What the new registration says otherwise, as a correction of what was known.
    fn restate(&mut self, id: CaseId, old: &Case, said: Restated) -> Result<()> {
        let known = self.desk.case(id)?.facts.clone();
        // The new registration names unit and author already; a sending under the wrong ones is on record.
        let sent = |is: bool| is && old.submitted_at.is_some();
        let correction = Correction {
            patch: known.new_in(&said.facts),
            unit: said.unit.filter(|unit| sent(*unit != old.unit)),
            about: said.about.filter(|about| sent(Some(*about) != old.about)),
            author: None,
            supplement: None,
            reason: Some(format!("代替登错的 {}", old.id)),
        };
        if correction.is_empty() { Ok(()) } else { self.correct(id, old, correction) }
    }

    /// Cases of the same event are linked with the new one as they were with the old.
    fn join_events(&mut self, id: CaseId, old: &Case) -> Result<()> {
        let Some(event) = self.desk.case(id)?.event else { return Ok(()) };
        for link in &old.links {
            if self.desk.case(link.other)?.stands() {
                let why = Some(format!("{id} 代替 {}", old.id));
                self.act(link.other, LinkCase { other: id, event, why }, Extra::default())?;
            }
        }
        Ok(())
    }
}

/// What numbers of the old case have become.
struct Carried<'a> {
    old: &'a Case,
    unit: UnitId,
    acts: BTreeMap<u64, u64>,
    /// Numbers of duties; those of acts taken back are not repeated.
    duties: BTreeMap<u32, u32>,
    /// Duties opened so far, taken back or not.
    opened: u32,
}

impl<'a> Carried<'a> {
    fn new(old: &'a Case, unit: UnitId) -> Carried<'a> {
        Carried { old, unit, acts: BTreeMap::new(), duties: BTreeMap::new(), opened: 0 }
    }

    /// Counts an act; whether it is repeated, as number `seq`. The registration is not: the new case has its own.
    fn takes(&mut self, act: &Act, seq: u64) -> bool {
        let stands = !self.old.gone.contains(&act.seq) && act.withdraws().is_none();
        for _ in &act.outcome.opens {
            self.opened += 1;
            if stands {
                self.duties.insert(self.opened, self.duties.len() as u32 + 1);
            }
        }
        let first = matches!(act.deed, Deed::Report(_));
        if stands && !first {
            self.acts.insert(act.seq, seq);
        }
        stands && !first
    }

    fn act(&self, seq: u64) -> u64 {
        self.acts.get(&seq).copied().unwrap_or(seq)
    }

    fn duty(&self, n: u32) -> Option<u32> {
        self.duties.get(&n).copied()
    }

    /// The deed with what it names by number named anew.
    fn deed(&self, act: &Act, text: &TextRef) -> Deed {
        let reworded = *text != self.old.text;
        let mut deed = act.deed.clone();
        match &mut deed {
            Deed::Countersign(d) => d.oral = self.act(d.oral),
            Deed::LimitDuty(d) => d.n = self.duty(d.n).unwrap_or(d.n),
            Deed::Urge(d) => d.duty = d.duty.and_then(|n| self.duty(n)),
            // The new registration says whose it is.
            Deed::Amend(d) => (d.unit, d.about, d.author) = (None, None, None),
            // A leader's wording was of the old text.
            Deed::Approve(d) if reworded && d.purpose == "escalate" => d.text = None,
            Deed::Escalate(d) if reworded => d.text = d.text.take().or(Some(self.old.text.clone())),
            _ => {}
        }
        deed
    }

    /// The registration's outcome, for the new one.
    fn opened(&self, outcome: &Outcome) -> Outcome {
        let mut outcome = outcome.clone();
        for duty in outcome.opens.iter_mut().filter(|d| d.target.is_none()) {
            // Registered under the wrong unit, it was owed by the wrong unit.
            if duty.owner == OwnerRef::Unit(self.old.unit) {
                duty.owner = OwnerRef::Unit(self.unit);
            }
        }
        outcome
    }

    /// What was decided then, with numbers that hold on the new case.
    fn outcome(&self, act: &Act) -> Outcome {
        let mut outcome = self.opened(&act.outcome);
        // What follows an oral consent is bound to its number.
        let bound = match &act.deed {
            Deed::ApproveOral(_) => Some(act.seq),
            Deed::Countersign(d) => Some(d.oral),
            _ => None,
        };
        if let Some(seq) = bound {
            let (before, now) = (Some(seq.to_string()), Some(self.act(seq).to_string()));
            let opens = outcome.opens.iter_mut().map(|d| &mut d.target);
            let meets = outcome.meets.iter_mut().map(|m| &mut m.target);
            opens.chain(meets).filter(|target| **target == before).for_each(|target| target.clone_from(&now));
        }
        let resets = outcome.resets.into_iter();
        outcome.resets = resets.filter_map(|r| Some(DutyReset { n: self.duty(r.n)?, ..r })).collect();
        let ends = outcome.ends.into_iter();
        outcome.ends = ends
            .filter_map(|e| match e.n {
                None => Some(e),
                Some(n) => self.duty(n).map(|n| DutyEnded { n: Some(n), ..e }),
            })
            .collect();
        for consent in &mut outcome.consents {
            consent.seq = consent.seq.map(|seq| self.act(seq));
        }
        outcome.rests = outcome.rests.iter().filter_map(|seq| self.acts.get(seq).copied()).collect();
        outcome.carried = Some(act.seq);
        outcome
    }
}
