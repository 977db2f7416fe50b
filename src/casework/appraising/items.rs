//! The items units are scored by: which there are is known at once, each unit's are read when asked. What no scheme looks at
//! is not read.

use super::Appraisal;
use crate::act::{Act, Case, CaseId, Paper, UnitId};
use crate::error::Result;
use crate::figures::appraisal::{Item, Matter, Notice};
use crate::ledger::{SentCase, SentKeys, SentRow, Wanted};
use crate::rules::condition::Known;
use crate::rules::scoring::{Dated, Earns};
use crate::rules::{Field, When};
use crate::time::Stamp;
use std::collections::{BTreeMap, BTreeSet};

/// How much of an item is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// What points depend on.
    Points,
    /// Besides, the acts behind them.
    Evidence,
}

/// What the schemes in force look at.
struct Looks {
    fields: BTreeSet<Field>,
    followed: bool,
    first: bool,
    /// Some lines rest on the act by which an item was sent up.
    traced: bool,
}

impl Looks {
    fn of(governing: &[Dated]) -> Looks {
        let awards = || governing.iter().flat_map(|dated| &dated.scheme.awards);
        let tasks = || governing.iter().flat_map(|dated| &dated.scheme.quotas);
        let named = |when: &When| when.any_of.keys().copied().collect::<Vec<_>>();
        let on = |which: fn(&Earns) -> bool| awards().any(|award| which(&award.on));
        Looks {
            fields: awards().map(|a| &a.when).chain(tasks().map(|q| &q.when)).flat_map(named).collect(),
            followed: on(|on| matches!(on, Earns::Unadopted | Earns::Instruct | Earns::Attach(_))),
            first: on(|on| matches!(on, Earns::First)),
            traced: on(|on| matches!(on, Earns::Submit | Earns::Unadopted | Earns::First)) || tasks().next().is_some(),
        }
    }

    fn wanted(&self, detail: Detail) -> Wanted {
        let of_columns = [Field::Level, Field::UnitKind, Field::UnitClass];
        Wanted {
            facts: self.fields.iter().any(|field| !of_columns.contains(field)),
            followed: self.followed,
            traced: self.traced && detail == Detail::Evidence,
        }
    }
}

/// The items of every unit.
pub(super) struct Items<'a> {
    appraisal: Appraisal<'a>,
    looks: Looks,
    pub sent: BTreeMap<UnitId, SentKeys>,
    /// Papers are few.
    papers: Vec<Item>,
    events: BTreeMap<CaseId, SentKeys>,
}

impl<'a> Items<'a> {
    pub fn of(appraisal: Appraisal<'a>, governing: &[Dated]) -> Result<Items<'a>> {
        let (view, looks) = (appraisal.view, Looks::of(governing));
        let events = if looks.first { view.sent_by_event()? } else { BTreeMap::new() };
        let papers = view.noticed_papers(&appraisal.period)?;
        Ok(Items {
            sent: view.sent_up(&appraisal.period, appraisal.as_of)?,
            papers: papers.iter().filter_map(|paper| appraisal.paper(paper)).collect(),
            appraisal,
            looks,
            events,
        })
    }

    /// Whether a unit has any.
    pub fn any_of(&self, unit: UnitId) -> bool {
        self.sent.contains_key(&unit) || self.papers.iter().any(|paper| paper.unit == unit)
    }

    /// How many cases a unit sent up.
    pub fn cases_of(&self, unit: UnitId) -> u64 {
        self.sent.get(&unit).map_or(0, |keys| keys.len() as u64)
    }

    /// When a case was sent up, if it is one of them.
    pub fn sent_at(&self, case: CaseId) -> Option<Stamp> {
        self.sent.values().flatten().find(|(_, id)| *id == case).map(|(at, _)| *at)
    }

    /// Items of one unit, oldest first.
    pub fn of_unit(&self, unit: UnitId, detail: Detail) -> Result<Vec<Item>> {
        let Appraisal { view, as_of, .. } = self.appraisal;
        let wanted = self.looks.wanted(detail);
        let mut items: Vec<Item> = self.papers.iter().filter(|paper| paper.unit == unit).cloned().collect();
        for (at, id) in self.sent.get(&unit).into_iter().flatten() {
            items.push(match view.sent_case(*id, *at, as_of, wanted)? {
                SentCase::Row(row) => self.of_row(*id, *at, *row),
                SentCase::Folded(case) => self.of_case(&case, *at),
            });
        }
        items.sort_by_key(|item| (item.at, item.matter));
        Ok(items)
    }

    fn of_row(&self, id: CaseId, at: Stamp, row: SentRow) -> Item {
        let known =
            Known { office: self.appraisal.office, unit: row.unit, level: row.level.as_deref(), facts: &row.facts };
        Item {
            matter: Matter::Case(id),
            words: self.words(known),
            unit: row.unit,
            at,
            seqs: row.seqs,
            emergency: row.emergency,
            adoptions: Vec::new(),
            instructions: Vec::new(),
            files: Vec::new(),
            first: self.first_of_event(id, row.event, at),
            title: row.title,
            author: row.author,
            author_id: row.author_id,
        }
    }

    fn of_case(&self, case: &Case, at: Stamp) -> Item {
        let known =
            Known { office: self.appraisal.office, unit: case.unit, level: case.level.as_deref(), facts: &case.facts };
        // A case that stands in for another has its sending up from that one: its registration says so.
        let sent = case.sent.iter().find(|s| s.counted && s.at == at).map(|s| s.seq);
        Item {
            matter: Matter::Case(case.id),
            title: case.facts.title.clone(),
            unit: case.unit,
            author: case.author.as_ref().map(|who| who.name.clone()),
            author_id: case.author.as_ref().and_then(|who| who.id),
            at,
            seqs: vec![sent.unwrap_or_else(|| case.timeline.first().map_or(0, |act| act.seq))],
            words: self.words(known),
            emergency: case.facts.emergency == Some(true),
            adoptions: case.adoptions.iter().map(|a| adoption(a.seq, a.at, &a.adopt)).collect(),
            instructions: case.instructions.iter().map(|i| instruction(i.seq, i.at, &i.instruct)).collect(),
            files: case.attachments.iter().filter_map(|a| Some((a.seq, a.file.kind.clone()?))).collect(),
            first: self.first_of_event(case.id, case.event, at),
        }
    }

    /// The values conditions look at.
    fn words(&self, known: Known) -> BTreeMap<Field, Vec<String>> {
        let words = self.looks.fields.iter().map(|field| {
            let values = known.values(*field).into_iter().map(str::to_string).collect::<Vec<_>>();
            (*field, values)
        });
        words.filter(|(_, values)| !values.is_empty()).collect()
    }

    /// Whether others were sent up about the same event, and this one before them.
    fn first_of_event(&self, id: CaseId, event: Option<CaseId>, at: Stamp) -> bool {
        let sent = event.and_then(|event| self.events.get(&event));
        let mut others = sent.into_iter().flatten().filter(|(_, other)| *other != id).peekable();
        others.peek().is_some() && others.all(|other| (at, id) < *other)
    }
}

impl Appraisal<'_> {
    /// A paper a unit wrote, with what became of it by then. One 批示 counts once: with the cases it was passed on to,
    /// where it was, else with the paper. What a reader wrote while it went round (传阅) counts like any other, if its
    /// tier was said; without one it is no more than 阅示, and nobody looks for points for it.
    fn paper(&self, paper: &Paper) -> Option<Item> {
        let at = paper.done_at().filter(|at| self.period.contains(*at) && *at <= self.as_of)?;
        let by_then = |at: Stamp| at <= self.as_of;
        let adoptions: Vec<Notice> =
            paper.adoptions.iter().filter(|a| by_then(a.at)).map(|a| adoption(a.seq, a.at, &a.adopt)).collect();
        let of_readers = paper.circulation.iter().flat_map(|reader| &reader.instructions);
        let kept = paper.instructions.iter().chain(of_readers);
        let instructions: Vec<Notice> = kept
            .filter(|i| by_then(i.at) && i.instruct.cases.is_empty())
            .map(|i| instruction(i.seq, i.at, &i.instruct))
            .collect();
        let done = |act: &&Act| act.at == at && matches!(act.deed.verb(), "paper.issue" | "paper.receive");
        let unit = self.office.unit(paper.unit);
        let mut words = BTreeMap::from([(Field::Paper, vec![paper.kind.clone()])]);
        words.extend(unit.map(|u| (Field::UnitKind, vec![u.kind.clone()])));
        words.extend(unit.and_then(|u| Some((Field::UnitClass, vec![u.class.clone()?]))));
        (!adoptions.is_empty() || !instructions.is_empty()).then(|| Item {
            matter: Matter::Paper(paper.id),
            title: Some(paper.title.clone()),
            unit: paper.unit,
            author: paper.author.as_ref().map(|who| who.name.clone()),
            author_id: paper.author.as_ref().and_then(|who| who.id),
            at,
            seqs: paper.timeline.iter().filter(done).map(|act| act.seq).collect(),
            words,
            emergency: false,
            adoptions,
            instructions,
            files: Vec::new(),
            first: false,
        })
    }
}

fn adoption(seq: u64, at: Stamp, adopt: &crate::act::Adopt) -> Notice {
    let (tier, publication) = (Some(adopt.tier.clone()), adopt.publication.clone());
    Notice { seq, at, by: adopt.by.clone(), tier, publication }
}

fn instruction(seq: u64, at: Stamp, instruct: &crate::act::Instruct) -> Notice {
    Notice { seq, at, by: instruct.by.clone(), tier: instruct.tier.clone(), publication: None }
}
