//! How long things took: median and ninth decile of lags (B-6).

use super::fed::CaseFigures;
use crate::act::{Act, Case, Deed};
use crate::time::Stamp;

/// A distribution of lags, in whole minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lag {
    pub n: u64,
    /// Of an even number the mean of the two in the middle, rounded half up.
    pub median: i64,
    /// The least value that nine in ten do not exceed (nearest rank).
    pub p90: i64,
}

impl Lag {
    /// `None` when there is nothing to measure. Orders `minutes`.
    pub fn of(minutes: &mut [i64]) -> Option<Lag> {
        if minutes.is_empty() {
            return None;
        }
        minutes.sort_unstable();
        let n = minutes.len();
        let middle = minutes[(n - 1) / 2] + minutes[n / 2];
        Some(Lag { n: n as u64, median: (middle + 1).div_euclid(2), p90: minutes[(n * 9).div_ceil(10) - 1] })
    }

    /// `中位数1小时15分，九成在25分钟以内（12件）`; of a few, or of none that took time, no more than there is to say.
    pub fn words(self) -> String {
        if self.p90 == 0 && self.median == 0 {
            return format!("均为当即（{}件）", self.n);
        }
        if self.n == 1 {
            return format!("{}（1件）", span(self.median));
        }
        // 中位数0分钟 would be no answer.
        let median = if self.median == 0 {
            "半数以上为当即".to_string()
        } else {
            format!("中位数{}", span(self.median))
        };
        format!("{median}，九成在{}以内（{}件）", span(self.p90), self.n)
    }
}

/// Minutes below an hour, hours and minutes below two days, then days.
pub(crate) fn span(minutes: i64) -> String {
    let minutes = minutes.max(0);
    match (minutes / 60, minutes % 60) {
        (0, m) => format!("{m}分钟"),
        (h, 0) if h < 48 => format!("{h}小时"),
        (h, m) if h < 48 => format!("{h}小时{m}分"),
        (h, _) => format!("{}天", h / 24),
    }
}

/// Three lags of the cases received in a period; a case of which a time is not known is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LagsIn {
    /// 发现滞后: published → registered.
    pub discovery: Option<Lag>,
    /// 报告滞后: registered → sent up.
    pub reporting: Option<Lag>,
    /// 处理滞后: registered → first answered.
    pub handling: Option<Lag>,
}

/// Five lags of the cases received in a period, from their acts (B-6, B-10a): who took how long.
#[derive(Debug, Clone, Default)]
pub struct LagsByStep {
    taken: [Vec<i64>; 5],
}

impl LagsByStep {
    /// The steps: word, name, and between which two moments.
    pub const STEPS: [(&'static str, &'static str, &'static str); 5] = [
        ("discovery", "发现滞后", "发布→登记"),
        ("reporting", "报告滞后", "登记→上报"),
        ("handling", "处理滞后", "登记→首次处置（转办、反馈、回复）"),
        ("section", "科室办理", "签收→反馈"),
        ("office", "办公室回复", "审批同意→发出"),
    ];

    /// Takes a case folded at the as-of.
    pub fn take(&mut self, case: &Case) {
        let acts: Vec<&Act> = case.standing_acts().collect();
        let mut put = |step: usize, from: Stamp, to: Option<Stamp>| {
            let minutes = to.map(|to| to.minutes_since(from)).filter(|minutes| *minutes >= 0);
            self.taken[step].extend(minutes);
        };
        if let Some(published) = case.facts.published {
            put(0, published, Some(case.reported_at));
        }
        put(1, case.reported_at, case.submitted_at);
        let handles =
            |a: &&&Act| matches!(a.deed, Deed::Refer(_) | Deed::Handle(_) | Deed::ReplyHold(_) | Deed::ReplySend(_));
        put(2, case.reported_at, acts.iter().filter(handles).map(|a| a.at).min());
        for act in &acts {
            let before = || acts.iter().rev().filter(|a| a.seq < act.seq);
            match &act.deed {
                Deed::Handle(d) => {
                    let signed = before().find(|a| matches!(&a.deed, Deed::Receive(r) if r.unit == d.unit));
                    signed.into_iter().for_each(|a| put(3, a.at, Some(act.at)));
                }
                Deed::ReplySend(_) => {
                    let consent = before().find(|a| matches!(&a.deed, Deed::Approve(d) if d.purpose == "reply"));
                    consent.into_iter().for_each(|a| put(4, a.at, Some(act.at)));
                }
                _ => {}
            }
        }
    }

    /// Each step with its distribution; `None` where nothing could be measured.
    pub fn finish(mut self) -> [Option<Lag>; 5] {
        std::array::from_fn(|step| Lag::of(&mut self.taken[step]))
    }
}

/// Lags in the making.
#[derive(Debug, Clone, Default)]
pub struct LagsTaken {
    discovery: Vec<i64>,
    reporting: Vec<i64>,
    handling: Vec<i64>,
}

impl LagsTaken {
    /// Takes a case of the period. A lag below 0 (a time typed wrong, a report before the post) is not one.
    pub fn take(&mut self, case: &CaseFigures, as_of: Stamp) {
        let lag = |from: Stamp, to: Option<Stamp>| {
            to.filter(|to| *to <= as_of).map(|to| to.minutes_since(from)).filter(|minutes| *minutes >= 0)
        };
        self.discovery.extend(case.published_at.and_then(|p| lag(p, Some(case.reported_at))));
        self.reporting.extend(lag(case.reported_at, case.submitted_at));
        self.handling.extend(lag(case.reported_at, case.first_replied_at));
    }

    pub fn finish(mut self) -> LagsIn {
        LagsIn {
            discovery: Lag::of(&mut self.discovery),
            reporting: Lag::of(&mut self.reporting),
            handling: Lag::of(&mut self.handling),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 原文：早发现、早报告、早处理 · 见 统计 --lags、文书 月报
    #[test]
    fn b_6_median_and_ninth_decile() {
        assert_eq!(Lag::of(&mut []), None);
        assert_eq!(Lag::of(&mut [75]), Some(Lag { n: 1, median: 75, p90: 75 }));
        assert_eq!(Lag::of(&mut [25, 75]), Some(Lag { n: 2, median: 50, p90: 75 }));
        let mut ten: Vec<i64> = (1..=10).rev().collect();
        assert_eq!(Lag::of(&mut ten), Some(Lag { n: 10, median: 6, p90: 9 }));
        assert_eq!(Lag { n: 2, median: 75, p90: 25 }.words(), "中位数1小时15分，九成在25分钟以内（2件）");
        assert_eq!(Lag { n: 7, median: 0, p90: 90 }.words(), "半数以上为当即，九成在1小时30分以内（7件）");
    }
}
