//! The annual appraisal from the ledger: facts gathered as of a moment, scored, checked; and what people find recorded
//! with its 依据.

use super::names::Names;
use super::periods::periodic_duties;
use super::taking::Work;
use crate::act::{Act, Appraise, Case, CaseId, Duty, Office, OwnerRef, Paper, UnitId};
use crate::error::{Error, Result};
use crate::figures::appraisal::{
    Facts, FaultKind, FaultShown, Item, Judged, Matter, Member, Notice, People, ScoreSheet, score,
};
use crate::figures::{By, DutyFigures, Kept, Plan, clues};
use crate::ledger::{CaseFilter, View};
use crate::rules::condition::Circumstance;
use crate::rules::lists::FIELDS;
use crate::rules::scoring::{ByHand, Dated, Found, Points, Scheme, Schemes};
use crate::rules::{CluePolicy, Laws, Reporting};
use crate::text::{nearest, unique_prefix};
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
            periods.extend(each.into_iter().filter(|p| p.end() <= self.as_of));
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

/// What somebody found, as typed.
#[derive(Debug, Clone)]
pub struct Finding {
    pub period: Period,
    pub unit: String,
    pub factor: String,
    pub points: Option<String>,
    pub basis: Option<String>,
    pub note: Option<String>,
    pub by: Option<String>,
    pub case: Option<CaseId>,
}

/// The scheme that decides what people may find about units of a kind in a period.
pub fn scheme_for<'a>(schemes: &Schemes<'a>, period: &Period, kind: &str, now: Stamp) -> Option<&'a Scheme> {
    schemes.at(now.min(period.end().plus_minutes(-1)).max(period.start()), kind).map(|dated| dated.scheme)
}

impl Work<'_, '_> {
    /// Records what somebody found: only what the scheme leaves to people, within its range, and never without 依据.
    pub fn appraise(&mut self, finding: &Finding) -> Result<Act> {
        let said = self.finding(finding)?;
        self.on_office(said)
    }

    fn finding(&mut self, finding: &Finding) -> Result<Appraise> {
        let day = finding.period.last_day().min(self.at.date());
        let names = Names { day, ..self.names()? };
        let unit = names.unit_ever(&finding.unit)?;
        let (unit, unit_name, kind) = (unit.id, unit.name.clone(), unit.kind.clone());
        let schemes = Schemes::of(self.laws, self.desk.office())?;
        let scheme = scheme_for(&schemes, &finding.period, &kind, self.at)
            .ok_or_else(|| no_scheme(&unit_name, &finding.period))?;
        let by_hand = pick(scheme, &finding.factor)?;
        let basis = finding.basis.as_deref().map(str::trim).filter(|b| !b.is_empty()).ok_or_else(|| {
            Error::refused(format!("评定“{}”要写依据（{}）", by_hand.term().name, by_hand.clause()))
                .hint("加 --basis 依据，如 --basis 镇党委会议纪要〔2026〕3号")
        })?;
        let points = match by_hand {
            ByHand::Factor(factor) => in_range(&factor.term.name, factor.range, finding.points.as_deref())?,
            ByHand::Fault(fault) if finding.points.is_some() => {
                return Err(Error::refused(format!(
                    "“{}”扣多少由制度定（{}），不写分数",
                    fault.term.name, fault.clause
                ))
                .hint("去掉 --points"));
            }
            ByHand::Fault(_) => None,
        };
        self.concerns(&by_hand, unit, &unit_name, finding)?;
        let said = Appraise {
            period: finding.period.key(),
            unit,
            factor: by_hand.term().id.clone(),
            name: by_hand.term().name.clone(),
            points: points.map(Points::text),
            note: finding.note.clone(),
            basis: basis.to_string(),
            by: finding.by.clone(),
            case: finding.case,
        };
        let once = matches!(by_hand, ByHand::Factor(factor) if !factor.several);
        let same = |a: &Appraise| a.unit == said.unit && a.factor == said.factor && a.period == said.period;
        let before = self.desk.office().appraised.iter().find(|(_, _, a)| same(a) && (once || *a == said));
        if let Some((seq, ..)) = before {
            return Err(Error::refused(format!(
                "{unit_name}{}的“{}”已评定过（第{seq}号）",
                finding.period.label(),
                said.name
            ))
            .hint(format!("要改先撤销：yuqing withdraw {seq} --reason 理由")));
        }
        Ok(said)
    }

    /// A fault that takes a share of an item must name it, and it must be the unit's own.
    fn concerns(&mut self, by_hand: &ByHand, unit: UnitId, unit_name: &str, finding: &Finding) -> Result<()> {
        let name = &by_hand.term().name;
        let needs_item = matches!(by_hand, ByHand::Fault(fault) if fault.percent.is_some());
        let Some(id) = finding.case else {
            return match needs_item {
                true => Err(Error::refused(format!("“{name}”扣的是该条得分，要写明是哪一条")).hint("加 --case 编号")),
                false => Ok(()),
            };
        };
        let case = self.standing(id)?;
        if needs_item && case.unit != unit {
            return Err(
                Error::refused(format!("{id} 不是{unit_name}报送的")).hint(format!("看是谁报的：yuqing show {id}"))
            );
        }
        if needs_item && !case.submitted_at.is_some_and(|at| finding.period.contains(at)) {
            return Err(Error::refused(format!("{id} 不是{}报送的，没有该期得分可扣", finding.period.label())));
        }
        Ok(())
    }
}

fn no_scheme(unit: &str, period: &Period) -> Error {
    Error::refused(format!("制度没有写{unit}{}的考评项目，不能评定", period.label())).hint(
        "在制度里写 [[scoring]]（考评办法），再 yuqing rules enact 文件 --from 日期；写法见 docs/rulebook.md 第十七节",
    )
}

/// The factor or fault people may put in.
fn pick<'a>(scheme: &'a Scheme, word: &str) -> Result<ByHand<'a>> {
    let word = word.trim();
    if let Some(found) = scheme.by_hand().find(|h| h.term().answers(word)) {
        return Ok(found);
    }
    let names: Vec<&str> = scheme.by_hand().map(|h| h.term().name.as_str()).collect();
    if let Some(name) = unique_prefix(word, names.iter().copied())
        && let Some(found) = scheme.by_hand().find(|h| h.term().name == name)
    {
        return Ok(found);
    }
    let shown = scheme.faults.iter().find(|f| f.found.is_some() && f.term.answers(word));
    if let Some(fault) = shown {
        return Err(Error::refused(format!("“{}”由台账记录计算，不由人填（{}）", fault.term.name, fault.clause)));
    }
    let error = Error::refused(format!("考评办法里没有由人评定的“{word}”"));
    let error = match nearest(word, names.iter().copied()) {
        Some(near) => error.hint(format!("是不是“{near}”？")),
        None => error,
    };
    Err(if names.is_empty() {
        error.hint("这个办法的各项都由台账记录计算")
    } else {
        error.hint(format!("可用：{}", names.join("、")))
    })
}

fn in_range(name: &str, range: Option<(Points, Points)>, typed: Option<&str>) -> Result<Option<Points>> {
    let Some((least, most)) = range else {
        return match typed {
            None => Ok(None),
            Some(_) => Err(Error::refused(format!("制度没有给“{name}”定分值，只写依据和说明"))
                .hint("去掉 --points；要计分，先在制度里给它写 range")),
        };
    };
    let bounds = format!("{}到{}分", least.text(), most.text());
    let typed =
        typed.ok_or_else(|| Error::refused(format!("“{name}”要写分数（{bounds}）")).hint("加 --points 分数"))?;
    let points: Points = typed.parse().map_err(Error::refused)?;
    if points < least || points > most {
        return Err(Error::refused(format!("“{name}”{}分不在{bounds}之内", points.text())));
    }
    Ok(Some(points))
}
