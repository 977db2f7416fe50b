//! Scoring: a unit's items and the scheme in, its lines and what they come to out.

use super::closing::{Closing, sum};
use super::earning::earned;
use super::facts::{Facts, Item, Matter, Member};
use super::faults::{Charged, charge, finding_words};
use super::line::{Line, Why};
use super::rank::rank;
use super::sheet::{Opened, PeriodScore, SchemeNamed, Score, ScoreSheet, VetoMet};
use super::tasks::{Given, Tasks, rates, whole_periods};
use crate::rules::scoring::{Dated, Factor, Points, Scheme, Schemes, Trigger};
use crate::time::Period;

/// A score sheet in the making. It is given one unit of [`Facts::there`] after the other, with the unit's items, and keeps
/// what they come to: a year of a large office costs the memory of its largest unit.
pub struct Scoring<'a> {
    facts: &'a Facts,
    schemes: &'a Schemes<'a>,
    sheet: ScoreSheet,
}

impl<'a> Scoring<'a> {
    pub fn new(facts: &'a Facts, schemes: &'a Schemes<'a>) -> Scoring<'a> {
        let sheet = ScoreSheet {
            period: facts.period,
            as_of: facts.as_of,
            provisional: facts.provisional(),
            partial: false,
            rows: Vec::new(),
            parts: Vec::new(),
            schemes: Vec::new(),
            top_people: None,
        };
        Scoring { facts, schemes, sheet }
    }

    /// The scheme that closes a unit's periods; without one it is not appraised, and of its items only the number matters.
    pub fn closing(&self, member: &Member) -> Option<Dated<'a>> {
        let close = self.facts.close_of(&self.facts.period);
        self.schemes.at(close, &member.kind).filter(|dated| dated.scheme.has_points())
    }

    /// Reckons one unit from its items, oldest first.
    pub fn take(&mut self, member: &Member, items: &[Item]) -> Opened {
        let Some(closing) = self.closing(member) else {
            let cases = items.iter().filter(|item| matches!(item.matter, Matter::Case(_)));
            self.pass(member, cases.count() as u64);
            return Opened::default();
        };
        let one = One { member, facts: self.facts, schemes: self.schemes, closing, items };
        let (row, opened) = one.score(&mut self.sheet);
        for (part, _) in &row.parts {
            if !self.sheet.parts.contains(part) {
                self.sheet.parts.push(part.clone());
            }
        }
        self.sheet.rows.push(row);
        opened
    }

    /// A unit that is not appraised, with the number of the cases it sent up.
    pub fn pass(&mut self, member: &Member, listed: u64) {
        self.sheet.rows.push(Score { listed, ..blank(member, self.facts) });
    }

    pub fn finish(mut self) -> ScoreSheet {
        rank(&mut self.sheet.rows, self.facts, self.schemes);
        self.sheet
    }
}

fn blank(member: &Member, facts: &Facts) -> Score {
    Score {
        unit: member.id,
        name: member.name.clone(),
        kind: member.kind.clone(),
        class: member.class.clone(),
        counts: facts.counts_of(&facts.period, member.id),
        appraised: false,
        parts: Vec::new(),
        by_items: Points::ZERO,
        places: 0,
        listed: 0,
        items: 0,
        sum: Points::ZERO,
        score: Points::ZERO,
        decimals: 2,
        mean: false,
        grade: None,
        periods: Vec::new(),
        vetoes: Vec::new(),
        pending: Vec::new(),
        group: String::new(),
        rank: None,
        first: false,
    }
}

/// One unit being scored.
struct One<'a> {
    member: &'a Member,
    facts: &'a Facts,
    schemes: &'a Schemes<'a>,
    closing: Dated<'a>,
    items: &'a [Item],
}

impl One<'_> {
    fn score(&self, sheet: &mut ScoreSheet) -> (Score, Opened) {
        let scheme = self.closing.scheme;
        let windows: Vec<Period> =
            whole_periods(self.facts, scheme.period).filter(|w| self.member.there_in(w)).collect();
        let mut row =
            Score { appraised: true, decimals: scheme.decimals, mean: scheme.mean, ..blank(self.member, self.facts) };
        row.listed = self.items.iter().filter(|item| matches!(item.matter, Matter::Case(_))).count() as u64;
        let mut unscored = Vec::new();
        let mut lines = self.bases(&windows);
        let first_item = lines.len();
        for item in self.items {
            let got = self.schemes.at(item.at, &self.member.kind).map(|dated| {
                note_scheme(sheet, dated);
                earned(item, dated.scheme)
            });
            match got {
                Some(got) => {
                    // A line without a rule only says that there is none.
                    match got.iter().any(|line| !line.rule.is_empty()) {
                        true => row.items += 1,
                        false => unscored.push(item.matter),
                    }
                    lines.extend(got);
                }
                None => unscored.push(item.matter),
            }
        }
        note_scheme(sheet, self.closing);
        let charged = charge(self.member, self.facts, self.schemes, self.items, &lines[first_item..]);
        lines.extend(charged.lines.iter().cloned());
        lines.extend(self.factors());
        let of_items: Vec<Line> = lines.iter().filter(|l| l.own_item).cloned().collect();
        let tasks = Given { member: self.member, facts: self.facts, items: self.items, earned: &of_items }
            .tasks(self.schemes, self.closing);
        lines.extend(tasks.lines.iter().cloned());
        for window in windows.iter().filter(|w| self.facts.over(w)) {
            lines.extend(rates(self.member, self.facts, self.at_start(window), window));
        }
        Closing { facts: self.facts, scheme, windows: &windows }.close(&mut lines, &charged);

        let tiled = Period::each(scheme.period, self.facts.period.from, self.facts.period.to, &self.facts.semesters);
        sheet.partial |= tiled.iter().any(|w| w.from < self.facts.period.from || w.to > self.facts.period.to);
        sheet.top_people = sheet.top_people.max(scheme.top_people);
        row.add_up(&lines);
        row.score = over_items(scheme, row.sum, row.items).rounded(scheme.decimals);
        row.periods = windows.iter().map(|w| self.period(scheme, w, &lines)).collect();
        if let [only] = row.periods.as_slice()
            && only.period == self.facts.period
        {
            row.grade.clone_from(&only.grade);
        }
        row.vetoes = self.vetoes(scheme, &charged, &tasks, &row.periods);
        row.pending = tasks.pending;
        (row, Opened { lines, unscored })
    }

    /// The scheme that governs a period: the one of its first day, else the closing one.
    fn at_start(&self, period: &Period) -> &Scheme {
        self.schemes.at(period.start(), &self.member.kind).unwrap_or(self.closing).scheme
    }

    fn bases(&self, windows: &[Period]) -> Vec<Line> {
        let mut lines = Vec::new();
        for window in windows {
            let scheme = self.at_start(window);
            if !scheme.base.is_zero() {
                let line =
                    Line::plain(Why::Base, "基础", "base", "基础分", &scheme.clause, scheme.base, window.start());
                lines.push(line.over(window).noted(window.label()));
            }
        }
        lines
    }

    /// What people judged, within the period asked.
    fn factors(&self) -> Vec<Line> {
        let ours = self.facts.judged.iter().filter(|j| j.unit == self.member.id);
        let lines = ours.filter_map(|finding| {
            let at = self.facts.close_of(&finding.period);
            let scheme = self.schemes.at(at, &self.member.kind)?.scheme;
            let factor: &Factor = scheme.factors.iter().find(|f| f.term.id == finding.factor)?;
            let points = finding.points.unwrap_or_default();
            let line =
                Line::plain(Why::Factor, &factor.part, &factor.term.id, &factor.term.name, &factor.clause, points, at);
            let line = line.over(&finding.period).by_acts([finding.seq]).noted(finding_words(finding));
            Some(Line { matter: finding.matter, ..line })
        });
        lines.collect()
    }

    fn period(&self, scheme: &Scheme, window: &Period, lines: &[Line]) -> PeriodScore {
        let inside = |l: &Line| l.within(window);
        let mut items: Vec<Matter> = lines
            .iter()
            .filter(|l| l.why == Why::Award && !l.rule.is_empty() && inside(l))
            .filter_map(|l| l.matter)
            .collect();
        items.sort_unstable();
        items.dedup();
        let score = over_items(scheme, sum(lines, inside), items.len() as u32).rounded(scheme.decimals);
        let reached = |least: Option<Points>| least.is_none_or(|least| score >= least);
        let grade = scheme.grades.iter().find(|g| reached(g.at_least)).map(|g| g.name.clone());
        PeriodScore { period: *window, score, grade, provisional: !self.facts.over(window) }
    }

    fn vetoes(&self, scheme: &Scheme, charged: &Charged, tasks: &Tasks, periods: &[PeriodScore]) -> Vec<VetoMet> {
        let mut met = Vec::new();
        for veto in &scheme.vetoes {
            let why = match &veto.trigger {
                Trigger::Faults { ids, times } => {
                    let n: usize = ids.iter().filter_map(|id| charged.times.get(id)).sum();
                    (n >= *times as usize).then(|| {
                        let named = |id: &&String| charged.times.contains_key(*id);
                        let names = ids.iter().filter(named).filter_map(|id| {
                            scheme.faults.iter().find(|f| f.term.id == *id).map(|f| f.term.name.as_str())
                        });
                        format!("{}{n}次", names.collect::<Vec<_>>().join("、"))
                    })
                }
                Trigger::MissedInARow { id, times } => {
                    let gap = tasks.longest_gap(id);
                    let name = scheme.quotas.iter().find(|q| q.id == *id).map_or(id.as_str(), |q| &q.name);
                    (gap.len() >= *times as usize).then(|| {
                        let labels: Vec<String> = gap.iter().map(Period::label).collect();
                        format!("{name}连续{}期未完成（{}）", gap.len(), labels.join("、"))
                    })
                }
                Trigger::Below(least) => {
                    let low: Vec<String> = periods
                        .iter()
                        .filter(|p| !p.provisional && p.score < *least)
                        .map(|p| format!("{}{}分", p.period.label(), p.score.fixed(scheme.decimals)))
                        .collect();
                    (!low.is_empty()).then(|| format!("低于{}分：{}", least.text(), low.join("、")))
                }
            };
            met.extend(why.map(|why| VetoMet {
                says: veto.says.clone(),
                why,
                clause: veto.clause.clone(),
                unranked: veto.unranked,
            }));
        }
        met
    }
}

/// 总分÷计分信息条数 where the scheme says so; without any item, the sum as it is.
fn over_items(scheme: &Scheme, sum: Points, items: u32) -> Points {
    if scheme.mean && items > 0 { sum.shared(items) } else { sum }
}

fn note_scheme(sheet: &mut ScoreSheet, dated: Dated) {
    let scheme = dated.scheme;
    let (name, clause) = (scheme.name.clone(), scheme.clause.clone());
    let named = SchemeNamed { name, clause, from: scheme.from, enactment: dated.enactment };
    if !sheet.schemes.contains(&named) {
        sheet.schemes.push(named);
    }
}
