//! Closing a period: what caps and floors add or take, and a period that counts for nothing. Each is a line of its own.

use super::facts::Facts;
use super::faults::Charged;
use super::line::{Line, Why};
use super::tasks::whole_periods;
use crate::rules::scoring::{Part, Points, Scheme};
use crate::time::{Period, PeriodKind, Stamp};

/// Lines of one unit under the scheme that closes its periods.
pub(super) struct Closing<'a> {
    pub facts: &'a Facts,
    pub scheme: &'a Scheme,
    /// The scoring periods, begun by the as-of.
    pub windows: &'a [Period],
}

impl Closing<'_> {
    /// Adds what the bounds make of the lines, from the narrowest to the widest: periods lost by a fault, parts, scoring
    /// periods, the year.
    pub fn close(&self, lines: &mut Vec<Line>, charged: &Charged) {
        self.void(lines, charged);
        let wider = |part: &&Part| part.per.is_some_and(|per| per.months() > self.scheme.period.months());
        self.parts(lines, self.scheme.parts.iter().filter(|part| !wider(part)));
        for window in self.windows {
            let sum = sum(lines, |l| l.within(window));
            lines.extend(self.bound("限额", sum, self.scheme.floor, self.scheme.cap, &window.label(), window));
        }
        self.parts(lines, self.scheme.parts.iter().filter(wider));
        if self.facts.period.kind == PeriodKind::Year {
            let sum = sum(lines, |_| true);
            let year = self.facts.period;
            lines.extend(self.bound("限额", sum, self.scheme.year_floor, self.scheme.year_cap, "全年", &year));
        }
    }

    fn parts<'p>(&self, lines: &mut Vec<Line>, parts: impl Iterator<Item = &'p Part>) {
        for part in parts {
            for period in whole_periods(self.facts, part.per.unwrap_or(self.scheme.period)) {
                let sum = sum(lines, |l| l.part == part.name && l.within(&period));
                let says = format!("“{}”{}", part.name, period.label());
                lines.extend(self.bound(&part.name, sum, part.floor, part.cap, &says, &period));
            }
        }
    }

    /// 当期计0分: what else was earned in the period goes; what the fault itself costs stays.
    fn void(&self, lines: &mut Vec<Line>, charged: &Charged) {
        for window in self.windows {
            let Some((_, rule, name)) = charged.voiding.iter().find(|(at, ..)| window.contains(*at)) else { continue };
            let earned = sum(lines, |l| l.why != Why::Fault && l.within(window));
            if earned > Points::ZERO {
                let clause = self.scheme.faults.iter().find(|f| f.term.id == *rule).map(|f| f.clause.as_str());
                let at = self.moment(window);
                let line = Line::plain(Why::Bound, "扣分", rule, name, clause.unwrap_or_default(), -earned, at);
                lines.push(line.over(window).noted(format!("{}其余得分{}不计", window.label(), earned.text())));
            }
        }
    }

    fn bound(
        &self,
        part: &str,
        sum: Points,
        floor: Option<Points>,
        cap: Option<Points>,
        of: &str,
        period: &Period,
    ) -> Option<Line> {
        let (says, limit) = match (floor, cap) {
            (_, Some(cap)) if sum > cap => ("封顶", cap),
            (Some(floor), _) if sum < floor => ("保底", floor),
            _ => return None,
        };
        let line = Line::plain(Why::Bound, part, "", says, &self.scheme.clause, limit - sum, self.moment(period));
        Some(line.over(period).noted(format!("{of}合计{}分，{says}{}分", sum.text(), limit.text())))
    }

    fn moment(&self, period: &Period) -> Stamp {
        self.facts.close_of(period)
    }
}

pub(super) fn sum(lines: &[Line], which: impl Fn(&Line) -> bool) -> Points {
    lines.iter().filter(|l| which(l)).map(|l| l.points).sum()
}
