//! Consent (审批) to a case: written, oral, put on paper afterwards, or refused.

use super::order;
use super::taking::{Extra, Work};
use crate::act::{Act, Approve, ApproveOral, Case, CaseId, Countersign, OwnerRef, PersonId, Refuse, TextRef};
use crate::error::{Error, Result};
use crate::rules::condition::Circumstance;
use crate::rules::consent::{askable, author_of, gated_verbs, laid_case, laid_reply};
use crate::rules::owing::allowed;
use crate::rules::{Gate, Mode, RoleRef, Rulebook, Where};
use crate::time::Stamp;

/// How a leader consented.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Manner {
    /// On paper or on the platform; the words say which.
    Written(String),
    Oral(String),
    /// The written one after an oral one.
    Countersign,
    Refused(String),
}

/// A consent as stated by the clerk.
#[derive(Debug, Clone)]
pub struct Consent {
    pub by: String,
    /// escalate, reply, refer, close.
    pub purpose: String,
    pub manner: Manner,
    /// The leader's own wording.
    pub text: Option<String>,
    /// Recipients laid with it, beyond those of the level.
    pub recipients: Vec<String>,
}

/// In which capacity somebody consents.
pub(crate) struct Capacity {
    pub role: String,
    pub deputy: bool,
    pub gates: Vec<String>,
}

/// The gates of a purpose in which a person may have a say; refused with those who may.
pub(crate) fn capacity(
    gates: &[&Gate],
    circumstance: Circumstance,
    by: PersonId,
    at: Stamp,
    book: &Rulebook,
    author: Option<PersonId>,
) -> Result<Capacity> {
    let mut found: Option<Capacity> = None;
    // Of the gates that apply here before the others: whose deputy he would be elsewhere does not matter.
    let (here, elsewhere): (Vec<&Gate>, Vec<&Gate>) = gates.iter().partition(|gate| circumstance.satisfies(&gate.when));
    for gate in here.into_iter().chain(elsewhere) {
        let direct = gate.consent.iter().find(|r| circumstance.holds(by, r, at).is_some());
        let standing_in = gate.deputies.iter().find(|r| circumstance.holds(by, r, at).is_some());
        let Some(role) = direct.or(standing_in) else { continue };
        let capacity =
            found.get_or_insert(Capacity { role: role.role.clone(), deputy: direct.is_none(), gates: Vec::new() });
        capacity.gates.push(gate.id.clone());
    }
    found.ok_or_else(|| {
        let name = circumstance.office.person_label(by);
        let held: Vec<String> = circumstance
            .office
            .roles_of(by, at.date())
            .iter()
            .map(|t| {
                let role = book.role(&t.role).map_or(t.role.as_str(), |r| &r.term.name);
                format!("{}{role}", circumstance.office.unit_name(t.unit))
            })
            .collect();
        let held = if held.is_empty() { "当日没有任职".to_string() } else { format!("任{}", held.join("、")) };
        let of = circumstance.office.unit_name(circumstance.unit());
        let mut error = Error::refused(match circumstance.case {
            Some(case) => format!("{name} {held}，无权审批{of}的 {}", case.id),
            None => format!("{name} {held}，无权审批"),
        });
        for gate in gates {
            let who = whom_to_ask(book, gate, circumstance, author);
            let role = |r: &RoleRef| {
                let place = if r.at == Where::Own { of.as_str() } else { "" };
                format!("{place}{}", book.role(&r.role).map_or(r.role.as_str(), |known| &known.term.name))
            };
            let roles: Vec<String> = gate.consent.iter().map(role).collect();
            error = error.hint(format!("须{}（{}）：{who}", roles.join("或"), gate.clause));
        }
        error
    })
}

/// Those who may be asked, by name; or why there is nobody, and what mends it.
fn whom_to_ask(book: &Rulebook, gate: &Gate, circumstance: Circumstance, author: Option<PersonId>) -> String {
    let askable = askable(book, gate, circumstance, author);
    let people = askable.people.iter().map(|p| circumstance.office.person_label(*p));
    askable.nobody.unwrap_or_else(|| people.collect::<Vec<_>>().join("、"))
}

impl Work<'_, '_> {
    /// What a consent given now would be for: the reply last drafted and not yet out, else sending up.
    pub fn pending_purpose(&mut self, id: CaseId) -> Result<&'static str> {
        let case = self.desk.case(id)?;
        let pending = case.drafts.last().is_some_and(|d| !case.replies.iter().any(|r| r.seq > d.seq));
        Ok(if pending { "reply" } else { "escalate" })
    }

    /// Records a consent to something on a case.
    pub fn consent(&mut self, id: CaseId, consent: Consent) -> Result<Act> {
        let case = self.standing(id)?;
        let by = self.names()?.person(&consent.by)?;
        let book = self.in_force()?.book;
        let verbs = gated_verbs(&consent.purpose);
        let gates: Vec<&Gate> = book.gates.iter().filter(|g| verbs.contains(&g.on.verb.as_str())).collect();
        if gates.is_empty() {
            return Err(Error::refused(format!("本制度对“{}”没有审批要求，不必审批", purpose_zh(&consent.purpose))));
        }
        let circumstance = Circumstance { office: self.desk.office(), case: Some(&case), paper: None, at: self.at };
        let author = author_of(&case, &consent.purpose);
        let capacity = capacity(&gates, circumstance, by, self.at, book, author)?;
        if author == Some(by) && gates.iter().all(|g| g.own_text == Mode::Refuse) {
            return Err(own_text(book, &gates, circumstance, by, "撰写人，不能审批自己的稿件"));
        }
        let rank = case.level.as_deref().and_then(|l| book.level(l)).map(|l| l.rank);
        // A consent to a reply rests on the draft laid; one to sending up, on the level.
        let rests = match consent.purpose.as_str() {
            "reply" => case.drafts.last().map(|d| d.seq).into_iter().collect(),
            _ => case.level_seq.into_iter().collect(),
        };
        let extra = Extra { person: Some(by), rests, ..Extra::default() };
        match consent.manner {
            Manner::Refused(reason) => {
                self.act(id, Refuse { purpose: consent.purpose, by, role: capacity.role, reason }, extra)
            }
            Manner::Oral(manner) => {
                let oral = gates.iter().filter_map(|g| g.oral.as_ref()).collect::<Vec<_>>();
                if oral.is_empty() {
                    return Err(Error::refused("本制度的这一道审批不能口头同意").hint("请取得书面同意后再记录"));
                }
                if oral.iter().all(|o| o.emergency_only) && case.facts.emergency != Some(true) {
                    return Err(Error::refused(format!("{id} 不是重大突发事件，不能口头同意（{}）", oral[0].clause))
                        .hint("请取得书面同意；确属突发：yuqing amend 编号 --emergency"));
                }
                let seq = self.desk.next_seq();
                let deed = ApproveOral {
                    purpose: consent.purpose,
                    by,
                    role: capacity.role,
                    deputy: capacity.deputy,
                    gates: capacity.gates,
                    manner,
                    rank,
                };
                let targets = vec![(OwnerRef::Person(by), seq.to_string())];
                self.act(id, deed, Extra { targets, ..extra })
            }
            Manner::Countersign => {
                let oral = case
                    .approvals
                    .iter()
                    .rev()
                    .find(|a| a.oral && a.by == by && a.countersigned.is_none())
                    .ok_or_else(|| {
                        Error::refused(format!("{id} 没有 {} 待补签的口头同意", consent.by))
                            .hint("直接记书面同意：去掉 --countersign")
                    })?;
                order::countersigned(self.desk.office(), by, oral.at, self.at)?;
                let deed = Countersign {
                    purpose: oral.purpose.clone(),
                    by,
                    oral: oral.seq,
                    over: self.laid(&case, &oral.purpose, None)?,
                };
                let targets = vec![(OwnerRef::Person(by), oral.seq.to_string())];
                let rests = vec![oral.seq];
                self.act(id, deed, Extra { targets, rests, ..extra })
            }
            Manner::Written(manner) => {
                let text = consent.text.as_deref().map(|t| self.desk.keep(t.as_bytes())).transpose()?;
                let deed = Approve {
                    over: self.laid(&case, &consent.purpose, text.as_ref())?,
                    recipients: self.recipients_laid(&case, &consent.purpose, &consent.recipients)?,
                    purpose: consent.purpose,
                    by,
                    role: capacity.role,
                    deputy: capacity.deputy,
                    gates: capacity.gates,
                    manner,
                    rank,
                    text,
                };
                self.act(id, deed, extra)
            }
        }
    }

    /// The hash of what lies before the leader: the 报送稿 with his own wording, or the reply drafted last.
    fn laid(&mut self, case: &Case, purpose: &str, revised: Option<&TextRef>) -> Result<String> {
        if purpose == "reply" {
            let text = match revised {
                Some(text) => text,
                None => {
                    &case
                        .drafts
                        .last()
                        .ok_or_else(|| {
                            Error::refused(format!("{} 还没有送审的回复稿", case.id))
                                .hint(format!("先送审：yuqing reply {} --text 回复内容 --draft", case.id))
                        })?
                        .text
                }
            };
            return Ok(laid_reply(&text.sha256));
        }
        let mut laid = case.clone();
        if revised.is_some() {
            laid.revised = revised.cloned();
        }
        Ok(laid_case(&laid))
    }

    fn recipients_laid(&self, case: &Case, purpose: &str, besides: &[String]) -> Result<Vec<String>> {
        if purpose != "escalate" {
            return Ok(Vec::new());
        }
        let book = self.in_force()?.book;
        let circumstance = Circumstance { office: self.desk.office(), case: Some(case), paper: None, at: self.at };
        let mut recipients: Vec<String> = allowed(book, circumstance).iter().map(|r| r.to.clone()).collect();
        let names = self.names()?;
        for word in besides {
            recipients.push(names.recipient(word)?.term.id.clone());
        }
        recipients.sort();
        recipients.dedup();
        Ok(recipients)
    }
}

/// No one consents to his own text, where the rulebook says so; whom to ask instead.
pub(super) fn own_text(book: &Rulebook, gates: &[&Gate], circumstance: Circumstance, by: PersonId, who: &str) -> Error {
    let name = circumstance.office.person_label(by);
    let clauses: Vec<&str> = gates.iter().map(|g| g.clause.as_str()).take(1).collect();
    let error = Error::refused(format!("{name} 是{who}（{}）", clauses.concat()));
    // Of the gates that apply here; where none does, of all.
    let here: Vec<&&Gate> = gates.iter().filter(|g| circumstance.satisfies(&g.when)).collect();
    let asked = if here.is_empty() { gates.iter().collect() } else { here };
    asked.into_iter().fold(error, |error, gate| {
        let whom = askable(book, gate, circumstance, Some(by));
        let people: Vec<String> = whom.people.iter().map(|p| circumstance.office.person_label(*p)).collect();
        error.hint(
            whom.nobody
                .unwrap_or_else(|| format!("请由其他有权的负责人审批：{}（{}）", people.join("、"), gate.clause)),
        )
    })
}

/// 中文 of a purpose.
pub(crate) fn purpose_zh(purpose: &str) -> &str {
    match purpose {
        "escalate" => "上报",
        "reply" => "回复",
        "paper" => "文书",
        "refer" => "转办",
        "close" => "办结",
        other => other,
    }
}
