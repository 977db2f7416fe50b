//! The annual appraisal from the ledger: facts gathered as of a moment, scored, and checked before anybody sees them.

use super::periods::periodic_duties;
use crate::act::{Act, Case, Duty, Office, OwnerRef, Paper, UnitId};
use crate::error::{Error, Result};
use crate::figures::appraisal::{
    Appraised, Facts, FaultKind, FaultShown, Item, Judged, Matter, Member, Notice, People, ScoreSheet, score,
};
use crate::figures::{By, DutyFigures, Kept, Plan, clues};
use crate::ledger::{CaseFilter, View};
use crate::rules::condition::Circumstance;
use crate::rules::lists::FIELDS;
use crate::rules::scoring::{Dated, Found, Schemes};
use crate::rules::{CluePolicy, Laws, Reporting};
use crate::time::{Period, Stamp};
use std::collections::BTreeMap;

/// What is appraised, and as of when.
pub struct Appraisal<'a> {
    pub view: View<'a>,
    pub office: &'a Office,
    pub laws: &'a Laws,
    pub period: Period,
    pub as_of: Stamp,
}

impl Appraisal<'_> {
    pub fn schemes(&self) -> Result<Schemes<'_>> {
        Schemes::of(self.laws, self.office)
    }

    /// Facts and score sheet, refused when a sum does not hold.
    pub fn reckon(&self) -> Result<(Facts, ScoreSheet)> {
        let schemes = self.schemes()?;
        let facts = self.facts(&schemes)?;
        let sheet = score(&facts, &schemes);
        sheet.re_adds(&facts).map_err(does_not_add_up)?;
        Ok((facts, sheet))
    }

    /// The whole, for a paper; without people where the rules do not let them be ranked.
    pub fn for_paper(&self) -> Result<Appraised> {
        let (facts, sheet) = self.reckon()?;
        let by_person = self.laws.at(self.as_of)?.book.stats.by_person;
        let people = if by_person { Some(self.people(&facts, &sheet)?) } else { None };
        Ok(Appraised { facts, sheet, people })
    }

    /// Points by author; people whose names are sealed anywhere in the ledger are not named.
    pub fn people(&self, facts: &Facts, sheet: &ScoreSheet) -> Result<People> {
        let book = self.laws.at(self.as_of)?.book;
        if !book.stats.by_person {
            return Err(Error::refused(format!("《{}》不按个人统计（保护信息员）", book.name)).hint(
                "按单位：yuqing appraise 年度；确要列出个人，须经本人同意，在制度 [stats] 写 by_person = true 后施行",
            ));
        }
        let sealed = self.view.sealed_names()?;
        // Co-authors are one name: one of them protected protects the line.
        let parts = |name: &str| name.split(['、', '，', ',', ' ', '@']).map(str::to_string).collect::<Vec<_>>();
        let protected = |name: &str| {
            parts(name).iter().any(|part| part.chars().count() > 1 && sealed.iter().any(|s| s.contains(part)))
        };
        let people = People::of(facts, sheet, protected);
        people.re_adds(sheet).map_err(does_not_add_up)?;
        Ok(people)
    }

    fn facts(&self, schemes: &Schemes) -> Result<Facts> {
        let cases = self.view.appraised_cases(&self.period, self.as_of)?;
        let governing = self.governing(schemes);
        let mut items: Vec<Item> = Vec::new();
        for case in &cases {
            if let Some(at) = case.submitted_at.filter(|at| self.period.contains(*at) && *at <= self.as_of) {
                items.push(self.item(case, at)?);
            }
        }
        for paper in self.view.adopted_papers(&self.period)? {
            items.extend(self.paper(&paper));
        }
        items.sort_by_key(|item| (item.at, item.matter));
        let semesters = self.laws.at(self.as_of)?.book.semesters;
        Ok(Facts {
            period: self.period,
            as_of: self.as_of,
            semesters,
            members: self.members(schemes, &items),
            shown: self.shown(&cases, &governing)?,
            judged: self.judged()?,
            counts: self.counts(&governing)?,
            items,
        })
    }

    /// Every scheme that decides anything in the period.
    fn governing<'s>(&self, schemes: &Schemes<'s>) -> Vec<Dated<'s>> {
        let mut found: Vec<Dated> = Vec::new();
        let kinds = self.office.units.iter().map(|u| u.kind.as_str());
        let days = Period::each(crate::time::PeriodKind::Day, self.period.from, self.period.to, &Default::default());
        for kind in kinds.collect::<std::collections::BTreeSet<_>>() {
            for day in &days {
                let dated = schemes.at(Stamp::last_minute(day.from), kind);
                found.extend(dated.filter(|d| !found.iter().any(|known| std::ptr::eq(known.scheme, d.scheme))));
            }
        }
        found
    }

    /// Every unit; the office itself only where it is appraised or wrote something.
    fn members(&self, schemes: &Schemes, items: &[Item]) -> Vec<Member> {
        let close = self.as_of.min(self.period.end().plus_minutes(-1));
        let takes_part = |id: UnitId, kind: &str| {
            id != UnitId::OFFICE || schemes.at(close, kind).is_some() || items.iter().any(|item| item.unit == id)
        };
        let units = self.office.units.iter().filter(|u| takes_part(u.id, &u.kind));
        units
            .map(|u| Member {
                id: u.id,
                name: u.name.clone(),
                kind: u.kind.clone(),
                class: u.class.clone(),
                from: u.from,
                until: u.until,
            })
            .collect()
    }

    fn item(&self, case: &Case, at: Stamp) -> Result<Item> {
        let circumstance = Circumstance { office: self.office, case: Some(case), paper: None, at };
        let words = FIELDS.iter().map(|(field, ..)| {
            let values = circumstance.values(*field).into_iter().map(str::to_string).collect::<Vec<_>>();
            (*field, values)
        });
        // A case that stands in for another has its sending up from that one: its registration says so.
        let sent = case.sent.iter().find(|s| s.counted && s.at == at).map(|s| s.seq);
        let seqs = vec![sent.unwrap_or_else(|| case.timeline.first().map_or(0, |act| act.seq))];
        Ok(Item {
            matter: Matter::Case(case.id),
            title: case.facts.title.clone(),
            unit: case.unit,
            author: case.author.as_ref().map(|who| who.name.clone()),
            author_id: case.author.as_ref().and_then(|who| who.id),
            at,
            seqs,
            words: words.filter(|(_, values)| !values.is_empty()).collect(),
            emergency: case.facts.emergency == Some(true),
            adoptions: case.adoptions.iter().map(|a| adoption(a.seq, a.at, &a.adopt)).collect(),
            instructions: case.instructions.iter().map(|i| instruction(i.seq, i.at, &i.instruct)).collect(),
            files: case.attachments.iter().filter_map(|a| Some((a.seq, a.file.kind.clone()?))).collect(),
            first: self.first_of_event(case, at)?,
        })
    }

    /// Whether others were sent up about the same event, and this one before them.
    fn first_of_event(&self, case: &Case, at: Stamp) -> Result<bool> {
        let Some(event) = case.event else { return Ok(false) };
        let filter = CaseFilter { standing: true, event: Some(event), ..CaseFilter::default() };
        let others = self.view.cases(&filter)?;
        let mut sent =
            others.iter().filter(|row| row.id != case.id).filter_map(|row| Some((row.submitted_at?, row.id)));
        let mut any = false;
        Ok(sent.all(|other| {
            any = true;
            (at, case.id) < other
        }) && any)
    }

    /// A paper a unit wrote, with what became of it by then.
    fn paper(&self, paper: &Paper) -> Option<Item> {
        let at = paper.done_at().filter(|at| self.period.contains(*at) && *at <= self.as_of)?;
        let by_then = |at: Stamp| at <= self.as_of;
        let adoptions: Vec<Notice> =
            paper.adoptions.iter().filter(|a| by_then(a.at)).map(|a| adoption(a.seq, a.at, &a.adopt)).collect();
        let instructions = paper.instructions.iter().filter(|i| by_then(i.at));
        let done = |act: &&Act| act.at == at && matches!(act.deed.verb(), "paper.issue" | "paper.receive");
        let unit = self.office.unit(paper.unit);
        let mut words = BTreeMap::from([(crate::rules::Field::Paper, vec![paper.kind.clone()])]);
        words.extend(unit.map(|u| (crate::rules::Field::UnitKind, vec![u.kind.clone()])));
        words.extend(unit.and_then(|u| Some((crate::rules::Field::UnitClass, vec![u.class.clone()?]))));
        (!adoptions.is_empty()).then(|| Item {
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
            instructions: instructions.map(|i| instruction(i.seq, i.at, &i.instruct)).collect(),
            files: Vec::new(),
            first: false,
        })
    }

    /// Faults the records show, of the kinds some scheme takes points for.
    fn shown(&self, cases: &[Case], governing: &[Dated]) -> Result<Vec<FaultShown>> {
        let asked: Vec<&Found> =
            governing.iter().flat_map(|d| &d.scheme.faults).filter_map(|f| f.found.as_ref()).collect();
        let mut shown = Vec::new();
        if asked.iter().any(|found| !matches!(found, Found::LateDuty(_))) {
            for case in cases {
                shown.extend(self.reporting(case)?);
            }
        }
        let words: Vec<&String> = asked
            .iter()
            .filter_map(|found| match found {
                Found::LateDuty(words) => Some(words),
                _ => None,
            })
            .flatten()
            .collect();
        if !words.is_empty() {
            let (from, until) = (self.period.start(), self.period.end());
            let periodic = periodic_duties(&self.view, self.laws, self.office, from, until, self.as_of)?;
            let of_cases = cases.iter().flat_map(|case| case.duties.all.iter().map(|duty| (case.unit, duty)));
            for (unit, duty) in of_cases.chain(periodic.iter().map(|(unit, duty)| (*unit, duty))) {
                let bare = duty.kind.strip_prefix("paper:").unwrap_or(&duty.kind);
                let named = |w: &&&String| [&duty.kind, &duty.rule, &duty.name].contains(&**w) || w.as_str() == bare;
                if let Some(word) = words.iter().find(named) {
                    shown.extend(self.late_duty(unit, duty, word));
                }
            }
        }
        Ok(shown)
    }

    /// 迟报、漏报、错报, as the clues show them; each belongs to the day its item was sent up, or registered.
    fn reporting(&self, case: &Case) -> Result<Vec<FaultShown>> {
        let usual = Reporting { clause: String::new(), complete_at: Vec::new() };
        let book = self.laws.at(case.reported_at)?.book;
        let policy =
            CluePolicy { reporting: Some(book.clues.reporting.clone().unwrap_or(usual)), ..CluePolicy::default() };
        let reported_by = match case.event {
            None => vec![case.unit],
            Some(event) => {
                let filter = CaseFilter { standing: true, event: Some(event), ..CaseFilter::default() };
                self.view.cases(&filter)?.into_iter().map(|row| row.unit).collect()
            }
        };
        let found = clues(case, &policy, &[], &reported_by, self.as_of);
        let at = case.submitted_at.unwrap_or(case.reported_at);
        Ok(found
            .into_iter()
            .map(|clue| FaultShown {
                kind: match (clue.kind, clue.zh) {
                    ("late_report", _) => FaultKind::LateReport,
                    ("misreport", _) => FaultKind::Misreport,
                    (_, "要素漏报") => FaultKind::Incomplete,
                    _ => FaultKind::MissingReport,
                },
                unit: clue.unit,
                matter: Some(Matter::Case(clue.case)),
                at,
                says: clue.says,
                seqs: clue.evidence.iter().map(|e| e.seq).collect(),
            })
            .collect())
    }

    /// A time limit due in the period and kept late or not at all.
    fn late_duty(&self, unit: UnitId, duty: &Duty, word: &str) -> Option<FaultShown> {
        let judged = DutyFigures::of(unit, duty, None, &self.period, self.as_of)?;
        let late = match judged.kept {
            Kept::OnTime => return None,
            Kept::Late => duty.met_at.map(|at| format!("{} 完成", at.ledger())).unwrap_or_default(),
            Kept::Overdue => "未完成".to_string(),
        };
        let unit = match duty.owner {
            OwnerRef::Unit(owner) => owner,
            _ => unit,
        };
        let period = duty.period.as_deref().map(|p| format!("（{p}）")).unwrap_or_default();
        Some(FaultShown {
            kind: FaultKind::LateDuty(word.to_string()),
            unit,
            matter: duty.case.map(Matter::Case),
            at: judged.due_at,
            says: format!("{}{period}应于 {} 前，{late}", duty.name, judged.due_at.deadline()),
            seqs: duty.met_by.into_iter().collect(),
        })
    }

    /// What people found by then about periods inside the one asked.
    fn judged(&self) -> Result<Vec<Judged>> {
        let semesters = self.laws.at(self.as_of)?.book.semesters;
        let mut judged = Vec::new();
        for (seq, at, said) in self.office.appraised.iter().filter(|(_, at, _)| *at <= self.as_of) {
            let period = Period::from_key(&said.period, &semesters).map_err(Error::ledger)?;
            if period.from < self.period.from || period.to > self.period.to {
                continue;
            }
            judged.push(Judged {
                seq: *seq,
                at: *at,
                period,
                unit: said.unit,
                factor: said.factor.clone(),
                name: said.name.clone(),
                points: said.points.as_deref().map(str::parse).transpose().map_err(Error::ledger)?,
                note: said.note.clone(),
                basis: said.basis.clone(),
                by: said.by.clone(),
                matter: said.case.map(Matter::Case),
            });
        }
        Ok(judged)
    }

    /// Statistics by unit of the period, and of each scoring period in it where some scheme looks at rates.
    fn counts(&self, governing: &[Dated]) -> Result<BTreeMap<(Period, UnitId), crate::figures::Counts>> {
        let book = self.laws.at(self.as_of)?.book;
        let mut periods = vec![self.period];
        for dated in governing.iter().filter(|d| !d.scheme.rates.is_empty()) {
            let each = Period::each(dated.scheme.period, self.period.from, self.period.to, &book.semesters);
            periods.extend(each.into_iter().filter(|p| p.end() <= self.as_of.plus_minutes(1)));
        }
        periods.sort_unstable();
        periods.dedup();
        let mut counts = BTreeMap::new();
        for period in periods {
            let plan = Plan::new(self.office, book, period, self.as_of, By::Unit);
            let periodic =
                periodic_duties(&self.view, self.laws, self.office, period.start(), period.end(), self.as_of)?;
            for stats in self.view.statistics(std::slice::from_ref(&plan), &periodic)? {
                stats.re_adds().map_err(does_not_add_up)?;
                counts.extend(stats.rows.iter().filter_map(|row| Some(((period, row.unit?), row.counts))));
            }
        }
        Ok(counts)
    }
}

fn adoption(seq: u64, at: Stamp, adopt: &crate::act::Adopt) -> Notice {
    let (tier, publication) = (Some(adopt.tier.clone()), adopt.publication.clone());
    Notice { seq, at, by: adopt.by.clone(), tier, publication }
}

fn instruction(seq: u64, at: Stamp, instruct: &crate::act::Instruct) -> Notice {
    Notice { seq, at, by: instruct.by.clone(), tier: instruct.tier.clone(), publication: None }
}

fn does_not_add_up(faults: Vec<String>) -> Error {
    let error = Error::ledger("数字对不上，没有出考评").hint("用 yuqing verify 核验台账");
    faults.into_iter().fold(error, Error::hint)
}
