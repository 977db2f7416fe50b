//! Consents to papers.

use super::consenting::{Consent, Manner, capacity, own_text};
use super::order;
use super::taking::Work;
use crate::act::{
    Act, Approve, Breach, CaseId, ConsentUsed, Deed, Outcome, Paper, PaperId, PaperState, Refuse, Subject,
};
use crate::error::{Error, Result};
use crate::papers::without_draft_head;
use crate::rules::condition::Circumstance;
use crate::rules::consent::{Asked, askable, gates_for, laid_paper, pass};
use crate::rules::decide::backfilled;
use crate::rules::{Gate, Mode};

/// Hash of a paper as it lies: body, figures, as-of.
pub fn laid_hash(paper: &Paper) -> String {
    paper.laid.as_ref().map_or_else(String::new, |laid| {
        laid_paper(&laid.body.sha256, laid.figures.as_ref().map(|f| f.sha256.as_str()), laid.as_of)
    })
}

impl Work<'_, '_> {
    /// Records one act on a paper.
    pub fn act_on_paper(&mut self, id: PaperId, deed: impl Into<Deed>, mut outcome: Outcome) -> Result<Act> {
        let deed = deed.into();
        let unit = match &deed {
            Deed::PaperDraft(d) => d.unit,
            Deed::PaperReceive(d) => d.unit,
            _ => {
                let paper = self.desk.paper(id)?;
                order::laid(paper, &deed, self.at)?;
                paper.unit
            }
        };
        self.say_if_issued(unit, Some(id), &deed)?;
        outcome.backfill = backfilled(self.in_force()?.book, self.at, self.desk.now());
        outcome.happened = self.happened.clone();
        self.desk.append(Subject::Paper(id), self.at, deed, outcome)
    }

    /// A consent to a paper: body, figures and as-of as laid.
    pub fn consent_paper(&mut self, id: PaperId, consent: Consent) -> Result<Act> {
        let paper = self.desk.paper(id)?.clone();
        if paper.state != PaperState::Draft {
            return Err(Error::refused(format!("{id} {}，不必再审批", paper.state.zh())));
        }
        let by = self.names()?.person(&consent.by)?;
        let book = self.in_force()?.book;
        let circumstance = self.on_paper(&paper);
        let gates: Vec<&Gate> = gates_for(book, "paper.issue", circumstance, &[]).collect();
        if gates.is_empty() {
            return Err(Error::refused(format!("本制度对“{}”没有审批要求，可直接印发", paper.title))
                .hint(format!("yuqing paper issue {id}")));
        }
        let author = paper.author.as_ref().and_then(|a| a.id);
        let capacity = capacity(&gates, circumstance, by, self.at, book, author)?;
        if author == Some(by) && gates.iter().all(|g| g.own_text == Mode::Refuse) {
            return Err(own_text(book, &gates, circumstance, by, "拟稿人，不能审批自己的文稿"));
        }
        match consent.manner {
            Manner::Refused(reason) => {
                let deed = Refuse { purpose: "paper".into(), by, role: capacity.role, reason };
                self.act_on_paper(id, deed, Outcome::default())
            }
            Manner::Written(manner) => {
                if let Some(words) = &consent.text {
                    let body = self.desk.keep(without_draft_head(words).as_bytes())?;
                    let deed = crate::act::PaperEdit { body, figures: None, as_of: None, author: None, template: None };
                    self.act_on_paper(id, deed, Outcome::default())?;
                }
                let over = laid_hash(self.desk.paper(id)?);
                let deed = Approve {
                    purpose: "paper".into(),
                    by,
                    role: capacity.role,
                    deputy: capacity.deputy,
                    gates: capacity.gates,
                    manner,
                    over,
                    rank: None,
                    recipients: Vec::new(),
                    text: None,
                };
                self.act_on_paper(id, deed, Outcome::default())
            }
            Manner::Oral(_) | Manner::Countersign => Err(Error::refused("文书的审批要书面同意，不能口头")),
        }
    }

    /// The consents that let a paper out; refused with whoever must still consent, or recorded in breach with `--happened`.
    pub fn consents_to_issue(&mut self, paper: &Paper) -> Result<(Vec<ConsentUsed>, Vec<Breach>)> {
        let book = self.in_force()?.book;
        let laid = laid_hash(paper);
        let circumstance = self.on_paper(paper);
        let asked = Asked {
            verb: "paper.issue",
            circumstance,
            approvals: &paper.approvals,
            laid: &laid,
            rank: None,
            recipients: &[],
            author: paper.author.as_ref().and_then(|a| a.id),
            text: None,
        };
        let (used, shut) = pass(book, &asked);
        if shut.is_empty() {
            return Ok((used, Vec::new()));
        }
        if self.happened.is_some() {
            let breaches = shut
                .iter()
                .map(|s| Breach {
                    rule: s.gate.id.clone(),
                    clause: s.gate.clause.clone(),
                    says: format!("未经{}", s.gate.says),
                })
                .collect();
            return Ok((used, breaches));
        }
        let mut error = Error::refused(format!("不能印发 {}：手续不全，台账未变", paper.id));
        for s in &shut {
            let whom = askable(book, s.gate, circumstance, asked.author);
            let who: Vec<String> = whom.people.iter().map(|p| self.desk.office().person_label(*p)).collect();
            let named = if who.is_empty() { String::new() } else { format!("（{}）", who.join("、")) };
            let because = s.because.as_ref().map(|b| format!("——{b}")).unwrap_or_default();
            let by = who.first().map_or("姓名", String::as_str);
            error = error
                .hint(format!("缺 {}{named}{because}（{}）", s.gate.says, s.gate.clause))
                .hint(format!("  yuqing approve {} --by {by}        领导改过稿  加 --text-file 定稿.txt", paper.id));
            error = whom.nobody.into_iter().fold(error, |error, why| error.hint(format!("  {why}")));
        }
        Err(error)
    }

    /// Every case says how many people it is about: a ground for 普遍认为 (H-5).
    pub fn counted(&mut self, cases: &[CaseId]) -> Result<bool> {
        for id in cases {
            let people = self.desk.case(*id)?.facts.people.clone().unwrap_or_default();
            if !people.chars().any(|c| c.is_numeric() || "一二三四五六七八九十百千".contains(c)) {
                return Ok(false);
            }
        }
        Ok(!cases.is_empty())
    }

    fn on_paper<'a>(&'a self, paper: &'a Paper) -> Circumstance<'a> {
        Circumstance { office: self.desk.office(), case: None, paper: Some(&paper.kind), at: self.at }
    }
}
