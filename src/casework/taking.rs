//! At work: one transaction at the desk, under the rules in force at the moment things happened.

use super::names::Names;
use super::order;
use super::sealed::{hide, sealed_names};
use super::taken_over::taken_over;
use crate::act::{Act, Case, CaseId, Deed, Imported, Outcome, OwnerRef, PersonId, Subject, TextRef};
use crate::error::{Error, Result};
use crate::ledger::Desk;
use crate::rules::decide::{Proposal, decide, persons_called};
use crate::rules::duty::Given;
use crate::rules::roster::sees_only;
use crate::rules::{InForce, Laws};
use crate::text::{find_private, mask_names};
use crate::time::Stamp;
use std::collections::BTreeMap;

/// What the rules need to know of an act besides its deed.
#[derive(Default)]
pub struct Extra {
    pub given: Option<Given>,
    pub targets: Vec<(OwnerRef, String)>,
    pub person: Option<PersonId>,
    /// Who does it, where that is not the operator: a clerk types for the spokesperson.
    pub actor: Option<PersonId>,
    /// The words that go out.
    pub text: Option<String>,
    pub text_ref: Option<TextRef>,
    pub said: BTreeMap<&'static str, String>,
    pub rests: Vec<u64>,
    /// What was decided when the same was first recorded, on a case this one stands in for: that stands.
    pub decided: Option<Outcome>,
}

/// One transaction's work: the desk, the rules, the moment, and what the clerk should be told.
pub struct Work<'d, 't> {
    pub desk: &'d mut Desk<'t>,
    pub laws: &'d Laws,
    /// When it happened.
    pub at: Stamp,
    /// 既成事实.
    pub happened: Option<String>,
    /// Said to the clerk, on stderr.
    pub hints: Vec<String>,
    /// The line of an older register that is being taken over (导入).
    pub imported: Option<Imported>,
}

impl<'d, 't> Work<'d, 't> {
    /// The rulebook in force at the moment of the act.
    pub fn in_force(&self) -> Result<InForce<'d>> {
        self.laws.at(self.at)
    }

    pub fn names(&self) -> Result<Names<'_>> {
        Ok(Names { office: self.desk.office(), book: self.in_force()?.book, day: self.at.date() })
    }

    /// The case, which must not be void.
    pub fn standing(&mut self, id: CaseId) -> Result<Case> {
        let case = self.desk.case(id)?.clone();
        match &case.void {
            None => Ok(case),
            Some((at, reason)) => {
                let error = Error::refused(format!("{id} 已于 {} 作废（{reason}），不能再办", at.ledger()));
                Err(match case.replaced_by {
                    Some(new) => error.hint(format!("由 {new} 代替：yuqing show {new}")),
                    None => unvoid(&case).into_iter().fold(error, Error::hint).hint(format!(
                        "另行登记：yuqing report 原文 --unit {}",
                        self.desk.office().unit_name(case.unit)
                    )),
                })
            }
        }
    }

    /// The case, which must be neither void nor closed.
    pub fn open(&mut self, id: CaseId) -> Result<Case> {
        let case = self.standing(id)?;
        match &case.closed {
            None => Ok(case),
            Some((at, _)) => Err(Error::refused(format!("{id} 已于 {} 办结", at.ledger()))
                .hint(format!("确需再办：yuqing reopen {id} --reason 理由"))),
        }
    }

    /// Decides and records one act on a case. The first act of a case comes through here too.
    pub fn act(&mut self, id: CaseId, deed: impl Into<Deed>, extra: Extra) -> Result<Act> {
        let mut deed = deed.into();
        let before = match &deed {
            Deed::Report(_) => None,
            _ => {
                self.desk.case(id)?;
                self.desk.held(id)
            }
        };
        order::check(before, &deed, self.at, self.desk.now())?;
        let planned = match (&deed, before) {
            (Deed::Amend(d), Some(case)) => order::planned(case, &d.patch),
            _ => None,
        };
        let hidden = self.hidden_names(before, &deed)?;
        hide(&hidden, deed.free_words());
        let hidden: Vec<&str> = hidden.iter().map(String::as_str).collect();
        let tentative = self.tentative(id, &deed);
        let after = match before {
            Some(case) => {
                let mut after = case.clone();
                after.apply(&tentative);
                after
            }
            None => Case::fold(std::slice::from_ref(&tentative))
                .ok_or_else(|| Error::refused(format!("{id} 不能从“{}”开始", crate::act::verb_zh(deed.verb()))))?,
        };
        let in_force = self.in_force()?;
        let (calendar_number, calendar) = self.laws.calendar(in_force.book)?;
        let private = extra.text.as_deref().map(|text| private_in(text, &hidden)).unwrap_or_default();
        let issued = match before {
            Some(_) => self.desk.view().issued_papers_of(id)?,
            // No paper rests on what is only being registered.
            None => Vec::new(),
        };
        let operator = self.desk.operator().to_string();
        let elsewhere = self.elsewhere(&after)?;
        let limited = extra.given.is_some();
        let proposal = Proposal {
            book: in_force.book,
            latest: self.laws.at(after.last_at)?.book,
            enactment: in_force.number,
            calendar: &calendar,
            calendar_number,
            office: self.desk.office(),
            deed: &deed,
            at: self.at,
            recorded_at: self.desk.now(),
            operator: &operator,
            before,
            after: &after,
            given: extra.given,
            targets: extra.targets,
            person: extra.person,
            actor: extra.actor,
            text: extra.text.as_deref(),
            text_sha256: extra.text_ref.as_ref().map(|t| t.sha256.as_str()),
            private,
            issued,
            said: extra.said,
            happened: self.happened.as_deref().map(|why| mask_names(why, &hidden)),
            rests: extra.rests,
        };
        let decision = decide(&proposal)?;
        let kept = |rule: &str| in_force.book.duties.iter().any(|duty| duty.id == rule && duty.takes_a_limit());
        if limited && !decision.outcome.opens.iter().any(|opened| kept(&opened.rule)) {
            let verb = crate::act::verb_zh(deed.verb());
            self.hints.push(format!("制度没有规定{verb}要约定时限：--within、--due 写的期限没有记入，不计时也不提醒"));
        }
        self.hints.extend(planned);
        self.hints.extend(decision.hints);
        let said = |hint: &String| self.hints.contains(hint);
        self.hints.extend(elsewhere.filter(|hint| !said(hint)));
        let unit = after.unit;
        self.say_if_issued(unit, None, &deed)?;
        let mut outcome = match extra.decided {
            Some(then) => as_decided(then, decision.outcome),
            None => decision.outcome,
        };
        if let Some(line) = &self.imported {
            taken_over(&mut outcome, line, self.desk.held(id), &deed);
        }
        self.desk.append(Subject::Case(id), self.at, deed, outcome)
    }

    /// Lays down an act on a case that no rule decides on (a limit changed, an act taken back), without the names that may
    /// stand nowhere on it.
    pub(super) fn lay_down(&mut self, case: &Case, mut deed: Deed, mut outcome: Outcome) -> Result<Act> {
        let names = self.hidden_names(Some(case), &deed)?;
        hide(&names, deed.free_words().into_iter().chain(outcome.free_words()));
        self.desk.append(Subject::Case(case.id), self.at, deed, outcome)
    }

    /// Names that may stand nowhere on the case: its informant, and the persons to be protected.
    fn hidden_names(&self, before: Option<&Case>, deed: &Deed) -> Result<Vec<String>> {
        let sealed = match (before, deed) {
            (Some(case), _) => [&case.informant, &case.names],
            (None, Deed::Report(d)) => [&d.informant, &d.names],
            (None, _) => return Ok(Vec::new()),
        };
        sealed_names(&self.desk.view(), sealed.into_iter().flatten())
    }

    /// Whoever the rules keep to his own unit (V-1.2) may record on another's item, since nothing says he may not: he may
    /// have meant one of his own.
    fn elsewhere(&self, case: &Case) -> Result<Option<String>> {
        let office = self.desk.office();
        let operator = self.desk.operator();
        let day = self.at.date();
        let own = sees_only(self.in_force()?.book, office, &persons_called(office, operator), day);
        Ok(own.filter(|unit| *unit != case.unit && !case.is_at_work(*unit)).map(|unit| {
            let (own, theirs) = (office.unit_name(unit), office.unit_name(case.unit));
            format!("{} 属{theirs}；经办人{operator}为{own}人员（已照记）", case.id)
        }))
    }

    /// The act as it would be recorded, without an outcome.
    fn tentative(&self, id: CaseId, deed: &Deed) -> Act {
        Act {
            seq: self.desk.next_seq(),
            subject: Subject::Case(id),
            at: self.at,
            recorded_at: self.desk.now(),
            operator: self.desk.operator().to_string(),
            deed: deed.clone(),
            outcome: Default::default(),
        }
    }
}

/// How a case that was made void by mistake stands again.
fn unvoid(case: &Case) -> Option<String> {
    let void = case.standing_acts().filter(|act| matches!(act.deed, Deed::Void(_))).last()?;
    Some(format!("误作废的，撤销作废：yuqing withdraw {} --reason 理由", void.seq))
}

/// Duties stay as they were opened then; what the new words keep and lack is judged now.
fn as_decided(then: Outcome, now: Outcome) -> Outcome {
    let Outcome { breaches, happened, backfill, owed, tier, rests, .. } = now;
    Outcome { breaches, happened, backfill, owed, tier, rests, ..then }
}

/// Patterns a guard can forbid that stand in a text: private numbers, and names that must not show.
fn private_in(text: &str, hidden: &[&str]) -> Vec<String> {
    let mut found: Vec<String> = find_private(text).into_iter().map(|f| f.kind.word().to_string()).collect();
    if hidden.iter().any(|name| name.chars().count() > 1 && text.contains(name)) {
        found.push("names".to_string());
    }
    found
}
