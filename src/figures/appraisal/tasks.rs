//! Tasks (报送任务) and rates: judged when their period is over; a task already met counts at once.

use super::facts::{Facts, Item, Matter, Member};
use super::line::{Line, Why};
use crate::figures::RateKind;
use crate::figures::rate::Percent;
use crate::rules::scoring::{Bound, Counted, Dated, Points, QuotaScore, Scheme, Schemes};
use crate::time::Period;
use std::collections::{BTreeMap, BTreeSet};

/// What tasks did to a unit.
#[derive(Default)]
pub(super) struct Tasks {
    pub lines: Vec<Line>,
    /// For each task, whether each period over so far was met, in order.
    pub kept: BTreeMap<String, Vec<(Period, bool)>>,
    /// Tasks whose period still runs, in words.
    pub pending: Vec<String>,
}

/// What tasks of a unit are judged on.
pub(super) struct Given<'a> {
    pub member: &'a Member,
    pub facts: &'a Facts,
    pub items: &'a [Item],
    /// The lines of the items.
    pub earned: &'a [Line],
}

impl Given<'_> {
    /// Every task of every scheme that governs a period wholly inside the one asked. `closing` decides periods that began
    /// before the unit had any scheme.
    pub fn tasks(&self, schemes: &Schemes, closing: Dated) -> Tasks {
        let (member, facts) = (self.member, self.facts);
        let mut all = Tasks::default();
        let mut governing: Vec<Dated> = vec![closing];
        for item in self.items {
            let dated = schemes.at(item.at, &member.kind);
            governing.extend(dated.filter(|d| !governing.iter().any(|g| std::ptr::eq(g.scheme, d.scheme))));
        }
        let start = schemes.at(facts.period.start(), &member.kind);
        governing.extend(start.filter(|d| !governing.iter().any(|g| std::ptr::eq(g.scheme, d.scheme))));
        governing.sort_by_key(|dated| (dated.enactment, dated.scheme.from));
        for dated in governing {
            for task in &dated.scheme.quotas {
                for period in whole_periods(facts, task.period).filter(|p| member.owes(p)) {
                    let governs = schemes.at(period.start(), &member.kind).unwrap_or(closing);
                    if std::ptr::eq(governs.scheme, dated.scheme) {
                        all.judge(task, &period, self);
                    }
                }
            }
        }
        all
    }
}

/// Periods of a kind that lie inside the one asked and have begun.
pub(super) fn whole_periods(facts: &Facts, kind: crate::time::PeriodKind) -> impl Iterator<Item = Period> + '_ {
    let all = facts.period;
    let begun = move |p: &Period| p.from >= all.from && p.to <= all.to && p.start() <= facts.as_of;
    Period::each(kind, all.from, all.to, &facts.semesters).into_iter().filter(begun)
}

impl Tasks {
    fn judge(&mut self, task: &QuotaScore, period: &Period, given: &Given) {
        let facts = given.facts;
        let counted: Vec<&Item> =
            given.items.iter().filter(|item| period.contains(item.at) && counts(task, item)).collect();
        let need = Points::whole(i32::try_from(task.at_least).unwrap_or(i32::MAX));
        let have: Points = match task.counted {
            Counted::Points => {
                let matters: BTreeSet<Matter> = counted.iter().map(|item| item.matter).collect();
                let of_item = |l: &&Line| l.own_item && l.matter.is_some_and(|matter| matters.contains(&matter));
                given.earned.iter().filter(of_item).map(|l| l.points).sum()
            }
            _ => Points::whole(i32::try_from(counted.len()).unwrap_or(i32::MAX)),
        };
        let met = have >= need;
        let over = facts.over(period);
        let unit = if task.counted == Counted::Points { "分" } else { "条" };
        let standing = format!("{}：已完成{}{unit}，任务{}{unit}", period.label(), have.text(), need.text());
        if !met && !over {
            self.pending.push(format!("{}（{standing}，未到期，暂不计）", task.name));
            return;
        }
        let kept = self.kept.entry(task.id.clone()).or_default();
        kept.push((*period, met));
        let missed = kept.iter().filter(|(_, met)| !met).count();
        let acts: Vec<u64> = counted.iter().flat_map(|item| item.seqs.iter().copied()).collect();
        let line = |points: Points, note: String| {
            let at = facts.close_of(period);
            Line::plain(Why::Task, &task.part, &task.id, &task.name, &task.clause, points, at)
                .over(period)
                .by_acts(acts.iter().copied())
                .noted(note)
        };
        if met {
            if !task.full.is_zero() {
                self.lines.push(line(task.full, standing));
            }
            return;
        }
        let short = need - have;
        let each = task.each_missing.part(short.times(100));
        if !each.is_zero() {
            self.lines.push(line(each, format!("{standing}，缺{}{unit}", short.text())));
        }
        if !task.missed.is_empty() {
            let again = if task.missed.len() > 1 { format!("，第{missed}次未完成") } else { String::new() };
            self.lines.push(line(task.cost(missed), format!("{standing}，未完成{again}")));
        }
        if each.is_zero() && task.missed.is_empty() {
            self.lines.push(line(Points::ZERO, format!("{standing}，未完成，不得分")));
        }
    }

    /// The longest run of periods not met that ends with the last one judged or anywhere before it.
    pub fn longest_gap(&self, task: &str) -> Vec<Period> {
        let mut longest: Vec<Period> = Vec::new();
        let mut run: Vec<Period> = Vec::new();
        for (period, met) in self.kept.get(task).into_iter().flatten() {
            if *met {
                run.clear();
            } else {
                run.push(*period);
            }
            if run.len() > longest.len() {
                longest.clone_from(&run);
            }
        }
        longest
    }
}

fn counts(task: &QuotaScore, item: &Item) -> bool {
    if !item.satisfies(&task.when) {
        return false;
    }
    match task.counted {
        Counted::Submitted => matches!(item.matter, Matter::Case(_)),
        Counted::Adopted => item.adoptions.iter().any(|n| n.is_of(&task.tier, &task.publication, &task.by)),
        Counted::Points => true,
    }
}

/// Points for the rates of one scoring period that is over.
pub(super) fn rates(member: &Member, facts: &Facts, scheme: &Scheme, period: &Period) -> Vec<Line> {
    let counts = facts.counts_of(period, member.id);
    let mut lines = Vec::new();
    for rule in &scheme.rates {
        let Some(kind) = RateKind::ALL.iter().find(|kind| kind.word() == rule.rate) else { continue };
        let rate = kind.in_cell(&counts);
        let (bound, meets) = match rule.bound {
            Bound::Below(percent) => {
                (format!("低于{}%", bound_text(percent)), rate.at_least(Percent(percent)).map(|at| !at))
            }
            Bound::AtLeast(percent) => (format!("达到{}%", bound_text(percent)), rate.at_least(Percent(percent))),
        };
        if meets == Some(true) {
            let note = format!("{}：{}{}，{bound}", period.label(), kind.zh(), rate.text());
            let at = facts.close_of(period);
            let line = Line::plain(Why::Rate, &rule.part, &rule.id, &rule.name, &rule.clause, rule.points, at);
            lines.push(line.over(period).noted(note));
        }
    }
    lines
}

fn bound_text(hundredths: u64) -> String {
    let text = Percent(hundredths).text();
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}
