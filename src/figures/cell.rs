//! One cell of a statistic: its counts, the cases behind each, and the rates between them.

use super::rate::Rate;
use crate::act::{CaseId, Duty, OwnerRef, PaperId};
use crate::time::Stamp;

macro_rules! measures {
    ($($(#[$doc:meta])* $variant:ident $word:literal $zh:literal;)*) => {
        /// What is counted.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Measure { $($(#[$doc])* $variant,)* }

        impl Measure {
            pub const ALL: &'static [Measure] = &[$(Measure::$variant,)*];

            /// The key of the contract.
            pub fn word(self) -> &'static str {
                match self { $(Measure::$variant => $word,)* }
            }

            /// The heading.
            pub fn zh(self) -> &'static str {
                match self { $(Measure::$variant => $zh,)* }
            }
        }
    };
}

measures! {
    /// Registered in the period, void ones left out.
    Received "received" "受理";
    /// Of those, not judged invalid; all where nobody judges validity.
    Valid "valid" "有效";
    Invalid "invalid" "无效";
    /// Of the valid ones: answered in full by the as-of.
    Replied "replied" "已回复";
    /// Of the valid ones: answered at all, a holding reply included.
    FirstReplied "first_replied" "已首次回应";
    /// Of the valid ones: 满意 only; 基本满意 does not count (V-0, C22).
    Satisfied "satisfied" "满意";
    /// Of the valid ones: asked and answered, whatever the answer.
    Rated "rated" "已评价";
    OnTime "on_time" "按时";
    Late "late" "超时办结";
    /// Not done though due; 缺报在案 still counts.
    Overdue "overdue" "超期未办";
    /// Sent up in the period for the first time to a group that counts.
    Submitted "submitted" "报送";
    /// Of those, adopted by the as-of.
    Adopted "adopted" "采用";
    /// A leader refused to send it up, and it has not gone since (压报).
    Withheld "withheld" "不同意上报";
    /// Answered although invalid, beyond what was owed (主动回复, E-10).
    Proactive "proactive" "主动回复";
}

/// How many measures there are.
pub(super) const MEASURES: usize = Measure::ALL.len();

/// How many of each measure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts([u64; MEASURES]);

impl Counts {
    pub fn of(&self, measure: Measure) -> u64 {
        self.0[measure as usize]
    }

    pub(super) fn add(&mut self, measure: Measure) {
        self.0[measure as usize] += 1;
    }

    pub(super) fn add_many(&mut self, measure: Measure, n: u64) {
        self.0[measure as usize] += n;
    }

    /// Adds another cell's counts.
    pub(super) fn join(&mut self, other: &Counts) {
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            *mine += theirs;
        }
    }

    /// Duties judged in the period.
    pub fn judged(&self) -> u64 {
        self.of(Measure::OnTime) + self.of(Measure::Late) + self.of(Measure::Overdue)
    }

    /// Cases registered or sent up.
    pub(super) fn of_cases(&self) -> u64 {
        self.of(Measure::Received) + self.of(Measure::Submitted)
    }

    pub fn is_zero(&self) -> bool {
        self.0.iter().all(|n| *n == 0)
    }
}

/// The cases behind each count, in the order they were fed; empty unless they were asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Members {
    cases: [Vec<CaseId>; MEASURES],
    /// Duties counted that belong to no case: those of periods, and of papers.
    own: Vec<(Measure, OwnDuty)>,
}

/// A duty that belongs to no case, by what it is told apart from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnDuty {
    /// Empty where only its name is kept.
    pub kind: String,
    pub name: String,
    /// Key of its period.
    pub period: Option<String>,
    pub paper: Option<PaperId>,
    pub owner: OwnerRef,
    pub due_at: Stamp,
}

/// What is behind one count.
#[derive(Clone, Copy)]
pub(super) enum Member<'a> {
    Case(CaseId),
    Own(&'a Duty, Stamp),
}

impl Members {
    pub fn of(&self, measure: Measure) -> &[CaseId] {
        &self.cases[measure as usize]
    }

    /// The duties behind a count that belong to no case.
    pub fn own(&self, measure: Measure) -> impl Iterator<Item = &OwnDuty> {
        self.own.iter().filter(move |(of, _)| *of == measure).map(|(_, duty)| duty)
    }

    pub(super) fn add(&mut self, measure: Measure, member: Member) {
        match member {
            Member::Case(id) => self.cases[measure as usize].push(id),
            Member::Own(duty, due_at) => self.own.push((
                measure,
                OwnDuty {
                    kind: duty.kind.clone(),
                    name: duty.name.clone(),
                    period: duty.period.clone(),
                    paper: duty.paper,
                    owner: duty.owner.clone(),
                    due_at,
                },
            )),
        }
    }

    /// Every case named by any count, each once, in order.
    pub fn all(&self) -> Vec<CaseId> {
        let mut all: Vec<CaseId> = self.cases.iter().flatten().copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// Case numbers as runs: year, first, last. `ids` must be sorted.
pub fn runs(ids: &[CaseId]) -> Vec<(i32, u32, u32)> {
    let mut runs: Vec<(i32, u32, u32)> = Vec::new();
    for id in ids {
        match runs.last_mut() {
            Some((year, _, last)) if *year == id.year && id.number <= *last + 1 => *last = id.number,
            _ => runs.push((id.year, id.number, id.number)),
        }
    }
    runs
}

macro_rules! rates {
    ($($(#[$doc:meta])* $variant:ident $word:literal $zh:literal = $part:ident / $of:expr;)*) => {
        /// A rate of the contract.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RateKind { $($(#[$doc])* $variant,)* }

        impl RateKind {
            pub const ALL: &'static [RateKind] = &[$(RateKind::$variant,)*];

            /// The key of the contract.
            pub fn word(self) -> &'static str {
                match self { $(RateKind::$variant => $word,)* }
            }

            /// The heading; the reading (口径) is named where there are several.
            pub fn zh(self) -> &'static str {
                match self { $(RateKind::$variant => $zh,)* }
            }

            /// The fraction in a cell.
            pub fn in_cell(self, counts: &Counts) -> Rate {
                let of: fn(&Counts) -> u64 = match self { $(RateKind::$variant => $of,)* };
                let part = match self { $(RateKind::$variant => Measure::$part,)* };
                Rate::new(counts.of(part), of(counts))
            }
        }
    };
}

rates! {
    Reply "reply_rate" "回复率" = Replied / |c| c.of(Measure::Valid);
    FirstReply "first_reply_rate" "首次回应率" = FirstReplied / |c| c.of(Measure::Valid);
    /// Over valid cases: the reading that reproduces the published 90 % (C22).
    Satisfaction "satisfaction_rate" "满意率" = Satisfied / |c| c.of(Measure::Valid);
    SatisfactionOfReplied "satisfaction_of_replied" "满意率（占已回复）" = Satisfied / |c| c.of(Measure::Replied);
    SatisfactionOfRated "satisfaction_of_rated" "满意率（占已评价）" = Satisfied / |c| c.of(Measure::Rated);
    OnTime "on_time_rate" "按时率" = OnTime / Counts::judged;
    Adoption "adoption_rate" "采用率" = Adopted / |c| c.of(Measure::Submitted);
}

impl RateKind {
    /// Has no meaning where nobody asks about satisfaction.
    pub fn needs_satisfaction(self) -> bool {
        matches!(self, RateKind::Satisfaction | RateKind::SatisfactionOfReplied | RateKind::SatisfactionOfRated)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_become_runs_without_gaps() {
        let id = |number| CaseId { year: 2026, number };
        let mut ids: Vec<CaseId> = [1, 2, 3, 7, 9, 10].map(id).to_vec();
        ids.push(CaseId { year: 2027, number: 11 });
        assert_eq!(runs(&ids), [(2026, 1, 3), (2026, 7, 7), (2026, 9, 10), (2027, 11, 11)]);
        assert!(runs(&[]).is_empty());
    }

    #[test]
    fn every_rate_has_its_own_denominator() {
        let mut counts = Counts::default();
        for (measure, n) in [
            (Measure::Valid, 205),
            (Measure::Replied, 195),
            (Measure::Satisfied, 185),
            (Measure::Rated, 190),
            (Measure::OnTime, 3),
            (Measure::Late, 1),
        ] {
            (0..n).for_each(|_| counts.add(measure));
        }
        let shown: Vec<String> = RateKind::ALL.iter().map(|r| r.in_cell(&counts).text()).collect();
        assert_eq!(shown, ["95.12%", "0.00%", "90.24%", "94.87%", "97.37%", "75.00%", "—"]);
    }
}
