//! A paper (文书) from its draft to its adoption.

use super::case::{Adoption, Approval, Instruction};
use super::deed::*;
use super::duty::Duties;
use super::id::{CaseId, PaperId, TextRef, UnitId};
use super::{Act, Deed, withdrawn};
use crate::time::Stamp;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperState {
    Draft,
    Issued,
    /// Written elsewhere and received.
    Received,
}

impl PaperState {
    pub fn word(self) -> &'static str {
        match self {
            PaperState::Draft => "draft",
            PaperState::Issued => "issued",
            PaperState::Received => "received",
        }
    }

    pub fn zh(self) -> &'static str {
        match self {
            PaperState::Draft => "草稿",
            PaperState::Issued => "已印发",
            PaperState::Received => "已收到",
        }
    }
}

/// What a text, its figures and its as-of add up to when they are laid before somebody.
#[derive(Debug, Clone, PartialEq)]
pub struct Laid {
    pub body: TextRef,
    pub figures: Option<TextRef>,
    pub as_of: Stamp,
}

/// One who is to read a paper that goes round (传阅).
#[derive(Debug, Clone, PartialEq)]
pub struct Reader {
    pub name: String,
    pub read: Option<(u64, Stamp)>,
    pub note: Option<String>,
    /// Those of his notes that are 批示 of a tier (级别).
    pub instructions: Vec<Instruction>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    pub id: PaperId,
    pub kind: String,
    pub title: String,
    pub unit: UnitId,
    pub period: Option<String>,
    pub cases: Vec<CaseId>,
    pub meeting: Option<u32>,
    /// Whom it is addressed to, where each unit of a list gets one of its own.
    pub addressee: Option<UnitId>,
    pub state: PaperState,
    pub laid: Option<Laid>,
    pub author: Option<Who>,
    pub approvals: Vec<Approval>,
    pub issue: Option<(Stamp, PaperIssue)>,
    pub received_at: Option<Stamp>,
    pub attachment: Option<Attach>,
    pub adoptions: Vec<Adoption>,
    pub instructions: Vec<super::Instruction>,
    /// 传阅: readers in their order.
    pub circulation: Vec<Reader>,
    /// Cases named again on purpose (续).
    pub continued: Vec<CaseId>,
    /// The office's own template it was last written with.
    pub template: Option<TemplateUsed>,
    /// How often it was printed again (重打) since its issue.
    pub prints: u32,
    pub drafted_at: Stamp,
    pub last_seq: u64,
    pub duties: Duties,
    pub timeline: Vec<Act>,
    pub gone: std::collections::BTreeSet<u64>,
}

impl Paper {
    /// Folds all acts on one paper, in order; `None` when they do not begin with a draft or a receipt.
    pub fn fold(acts: &[Act]) -> Option<Paper> {
        let gone = withdrawn(acts);
        let first = acts.first()?;
        let mut paper = Paper::begin(first)?;
        if gone.contains(&first.seq) {
            return None;
        }
        paper.gone = gone;
        for act in &acts[1..] {
            paper.last_seq = act.seq;
            if paper.gone.contains(&act.seq) {
                paper.duties.skip(&act.outcome.opens);
            } else {
                paper.apply(act);
            }
        }
        paper.timeline = acts.to_vec();
        Some(paper)
    }

    fn begin(first: &Act) -> Option<Paper> {
        let blank = |id, kind: &str, title: &str, unit| Paper {
            id,
            kind: kind.to_string(),
            title: title.to_string(),
            unit,
            period: None,
            cases: Vec::new(),
            meeting: None,
            addressee: None,
            state: PaperState::Draft,
            laid: None,
            author: None,
            approvals: Vec::new(),
            issue: None,
            received_at: None,
            attachment: None,
            adoptions: Vec::new(),
            instructions: Vec::new(),
            circulation: Vec::new(),
            continued: Vec::new(),
            template: None,
            prints: 0,
            drafted_at: first.at,
            last_seq: first.seq,
            duties: Duties::default(),
            timeline: Vec::new(),
            gone: Default::default(),
        };
        match &first.deed {
            Deed::PaperDraft(d) => Some(Paper {
                period: d.period.clone(),
                cases: d.cases.clone(),
                meeting: d.meeting,
                addressee: d.addressee,
                laid: Some(Laid { body: d.body.clone(), figures: d.figures.clone(), as_of: d.as_of }),
                author: d.author.clone(),
                continued: d.continued.clone(),
                template: d.template.clone(),
                ..blank(d.id, &d.kind, &d.title, d.unit)
            }),
            Deed::PaperReceive(d) => Some(Paper {
                period: d.period.clone(),
                state: PaperState::Received,
                received_at: Some(first.at),
                attachment: d.attachment.clone(),
                ..blank(d.id, &d.kind, &d.title, d.unit)
            }),
            _ => None,
        }
    }

    fn apply(&mut self, act: &Act) {
        match &act.deed {
            Deed::PaperEdit(d) => {
                if let Some(laid) = &mut self.laid {
                    laid.body = d.body.clone();
                    laid.figures = d.figures.clone().or(laid.figures.take());
                    laid.as_of = d.as_of.unwrap_or(laid.as_of);
                }
                // Drawn anew: with this template, or with the built-in one.
                if d.as_of.is_some() {
                    self.template.clone_from(&d.template);
                }
                if d.author.is_some() {
                    self.author.clone_from(&d.author);
                }
            }
            Deed::PaperIssue(d) => {
                self.state = PaperState::Issued;
                self.issue = Some((act.at, d.as_ref().clone()));
            }
            Deed::PaperPrint(d) => self.prints = self.prints.max(d.copy),
            Deed::Adopt(d) => self.adoptions.push(Adoption { seq: act.seq, at: act.at, adopt: d.clone() }),
            Deed::Instruct(d) => {
                self.instructions.push(Instruction { seq: act.seq, at: act.at, instruct: d.clone() });
            }
            Deed::Circulate(d) => {
                let known: Vec<&String> = self.circulation.iter().map(|r| &r.name).collect();
                let more: Vec<Reader> = d
                    .readers
                    .iter()
                    .filter(|name| !known.contains(name))
                    .map(|name| Reader { name: name.clone(), read: None, note: None, instructions: Vec::new() })
                    .collect();
                self.circulation.extend(more);
            }
            Deed::CirculateRead(d) => {
                if let Some(reader) = self.circulation.iter_mut().find(|r| r.name == d.reader) {
                    reader.read = reader.read.or(Some((act.seq, act.at)));
                    reader.note = d.note.clone().or(reader.note.take());
                    if let (Some(text), Some(_)) = (&d.note, &d.tier) {
                        let (by, text, tier, cases) = (d.reader.clone(), text.clone(), d.tier.clone(), d.cases.clone());
                        let instruct = Instruct { by, text, to: None, tier, cases };
                        reader.instructions.push(Instruction { seq: act.seq, at: act.at, instruct });
                    }
                }
            }
            other => {
                if let Some(approval) = Approval::from(act, other) {
                    self.approvals.push(approval);
                } else if let Deed::Countersign(c) = other {
                    Approval::countersign(&mut self.approvals, c.oral, act);
                }
            }
        }
        let seq = act.seq;
        self.duties.meet(&act.outcome.meets, act.at, seq);
        self.duties.end(&act.outcome.ends, act.at);
        self.duties.open(&act.outcome.opens);
        self.duties.reset(&act.outcome.resets);
        for duty in &mut self.duties.all {
            duty.paper = Some(self.id);
        }
    }

    /// How many have read it, and how many are to.
    pub fn readers(&self) -> (usize, usize) {
        (self.circulation.iter().filter(|r| r.read.is_some()).count(), self.circulation.len())
    }

    /// Whose turn it is to read it.
    pub fn next_reader(&self) -> Option<&Reader> {
        self.circulation.iter().find(|r| r.read.is_none())
    }

    /// The moment it met (or would meet) the duty to make it.
    pub fn done_at(&self) -> Option<Stamp> {
        self.received_at.or(self.issue.as_ref().map(|(at, _)| *at))
    }
}
