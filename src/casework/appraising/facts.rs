//! What units are judged by besides their items: the roster, faults the records show, what people found, the counts.

use super::items::Items;
use super::{Appraisal, does_not_add_up};
use crate::act::{Case, CaseId, Duty, OwnerRef, UnitId};
use crate::casework::periods::periodic_duties;
use crate::error::{Error, Result};
use crate::figures::appraisal::{Facts, FaultKind, FaultShown, Judged, Matter, Member};
use crate::figures::{By, DutyFigures, Kept, Plan, clues};
use crate::rules::scoring::{Dated, Found, Schemes};
use crate::rules::{CluePolicy, Reporting};
use crate::time::{Period, PeriodKind, Stamp};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

impl Appraisal<'_> {
    pub(super) fn facts(&self, schemes: &Schemes, governing: &[Dated], items: &Items) -> Result<Facts> {
        Ok(Facts {
            period: self.period,
            as_of: self.as_of,
            semesters: self.laws.at(self.as_of)?.book.semesters,
            members: self.members(schemes, items),
            shown: self.shown(governing, items)?,
            judged: self.judged(items)?,
            counts: self.counts(governing)?,
        })
    }

    /// Every scheme that decides anything in the period.
    pub(super) fn governing<'s>(&self, schemes: &Schemes<'s>) -> Vec<Dated<'s>> {
        let mut found: Vec<Dated> = Vec::new();
        let kinds = self.office.units.iter().map(|u| u.kind.as_str());
        let days = Period::each(PeriodKind::Day, self.period.from, self.period.to, &Default::default());
        for kind in kinds.collect::<BTreeSet<_>>() {
            for day in &days {
                let dated = schemes.at(Stamp::last_minute(day.from), kind);
                found.extend(dated.filter(|d| !found.iter().any(|known| std::ptr::eq(known.scheme, d.scheme))));
            }
        }
        found
    }

    /// Every unit; the office itself only where it is appraised or wrote something.
    fn members(&self, schemes: &Schemes, items: &Items) -> Vec<Member> {
        let close = self.as_of.min(self.period.end().plus_minutes(-1));
        let takes_part =
            |id: UnitId, kind: &str| id != UnitId::OFFICE || schemes.at(close, kind).is_some() || items.any_of(id);
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

    /// Faults the records show, of the kinds some scheme takes points for. Only cases whose rows leave room for one are
    /// folded: those sent up in the period, or registered in it and not sent up though overdue or about a unit that did not
    /// report them; void ones are out.
    fn shown(&self, governing: &[Dated], items: &Items) -> Result<Vec<FaultShown>> {
        let asked: Vec<&Found> =
            governing.iter().flat_map(|d| &d.scheme.faults).filter_map(|f| f.found.as_ref()).collect();
        if asked.is_empty() {
            return Ok(Vec::new());
        }
        let of_reporting = asked.iter().any(|found| !matches!(found, Found::LateDuty(_)));
        let words: Vec<&String> = asked
            .iter()
            .filter_map(|found| match found {
                Found::LateDuty(words) => Some(words),
                _ => None,
            })
            .flatten()
            .collect();
        let complete_at = self.complete_at()?;
        let (about_others, late) = self.view.at_fault(&self.period)?;
        let changed = self.view.acted_on_since(self.as_of)?;
        let sent = items.sent.values().flatten().map(|(_, id)| *id);
        let all: BTreeSet<CaseId> = sent.chain(about_others).chain(late.iter().copied()).collect();
        let reported_by = OnceCell::new();
        let (mut shown, mut of_limits) = (Vec::new(), Vec::new());
        for id in all {
            let by_limits = !words.is_empty() && late.contains(&id);
            let known = changed.contains(&id) || by_limits;
            let fold = known || of_reporting && self.view.may_show_misreporting(id, &complete_at)?;
            if !fold {
                continue;
            }
            let Some(case) = self.view.case_at(id, self.as_of)?.filter(Case::stands) else { continue };
            if of_reporting {
                shown.extend(self.reporting(&case, &reported_by)?);
            }
            let sent_at = self.sent_at(&case);
            let limits = case.duties.all.iter().filter_map(|duty| self.late_duty(case.unit, duty, &words));
            of_limits.extend(limits.map(|fault| FaultShown { sent_at, ..fault }));
        }
        shown.append(&mut of_limits);
        if !words.is_empty() {
            let (from, until) = (self.period.start(), self.period.end());
            let periodic = periodic_duties(&self.view, self.laws, self.office, from, until, self.as_of)?;
            shown.extend(periodic.iter().filter_map(|(unit, duty)| self.late_duty(*unit, duty, &words)));
        }
        Ok(shown)
    }

    /// Every level at which any rulebook enacted counts a missing element as 漏报.
    fn complete_at(&self) -> Result<BTreeSet<String>> {
        let mut levels = BTreeSet::new();
        for enactment in &self.office.enactments {
            let reporting = &self.laws.number(enactment.number)?.book.clues.reporting;
            levels.extend(reporting.iter().flat_map(|reporting| reporting.complete_at.iter().cloned()));
        }
        Ok(levels)
    }

    fn sent_at(&self, case: &Case) -> Option<Stamp> {
        case.submitted_at.filter(|at| self.period.contains(*at) && *at <= self.as_of)
    }

    /// 迟报、漏报、错报, as the clues show them; each belongs to the day its item was sent up, or registered.
    fn reporting(&self, case: &Case, reported_by: &OnceCell<BTreeMap<CaseId, Vec<UnitId>>>) -> Result<Vec<FaultShown>> {
        let usual = Reporting { clause: String::new(), complete_at: Vec::new() };
        let book = self.laws.at(case.reported_at)?.book;
        let policy =
            CluePolicy { reporting: Some(book.clues.reporting.clone().unwrap_or(usual)), ..CluePolicy::default() };
        let reporters = match case.event {
            // Asked only of a case about another unit.
            Some(event) if case.about.is_some_and(|about| about != case.unit) => {
                let known = match reported_by.get() {
                    Some(known) => known,
                    None => {
                        let read = self.view.reported_by_event()?;
                        reported_by.get_or_init(|| read)
                    }
                };
                known.get(&event).cloned().unwrap_or_default()
            }
            _ => vec![case.unit],
        };
        let found = clues(case, &policy, &[], &reporters, self.as_of);
        let at = case.submitted_at.unwrap_or(case.reported_at);
        let sent_at = self.sent_at(case);
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
                matter: clue.case.map(Matter::Case),
                at,
                sent_at,
                says: clue.says,
                seqs: clue.evidence.iter().map(|e| e.seq).collect(),
            })
            .collect())
    }

    /// A time limit due in the period and kept late or not at all.
    fn late_duty(&self, unit: UnitId, duty: &Duty, words: &[&String]) -> Option<FaultShown> {
        let bare = duty.kind.strip_prefix("paper:").unwrap_or(&duty.kind);
        let named = |w: &&&String| [&duty.kind, &duty.rule, &duty.name].contains(&**w) || w.as_str() == bare;
        let word = words.iter().find(named)?;
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
            sent_at: None,
            says: format!("{}{period}应于 {} 前，{late}", duty.name, judged.due_at.deadline()),
            seqs: duty.met_by.into_iter().collect(),
        })
    }

    /// What people found by then about periods inside the one asked.
    fn judged(&self, items: &Items) -> Result<Vec<Judged>> {
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
                sent_at: said.case.and_then(|case| items.sent_at(case)),
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
