//! Shares and rates: exact until printed, rounded half up to two decimals, “—” where there is nothing to divide by.

/// A percentage in hundredths of a percent: 9512 is 95.12 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(pub u64);

impl Percent {
    pub const WHOLE: Percent = Percent(10_000);

    /// `95.12`, for prose and tables.
    pub fn text(self) -> String {
        format!("{}.{:02}", self.0 / 100, self.0 % 100)
    }

    /// The JSON number 95.12.
    pub fn number(self) -> f64 {
        self.0 as f64 / 100.0
    }

    /// Difference to an earlier percentage, in words of a document: `上升1.20个百分点`, `持平` (W-2).
    pub fn against(self, before: Percent) -> String {
        match self.0.cmp(&before.0) {
            std::cmp::Ordering::Equal => "持平".to_string(),
            std::cmp::Ordering::Greater => format!("上升{}个百分点", Percent(self.0 - before.0).text()),
            std::cmp::Ordering::Less => format!("下降{}个百分点", Percent(before.0 - self.0).text()),
        }
    }
}

/// So many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rate {
    pub part: u64,
    pub of: u64,
}

impl Rate {
    pub fn new(part: u64, of: u64) -> Rate {
        Rate { part, of }
    }

    /// Rounded half up; `None` when the denominator is 0. Never above 100 %: what is above is said apart (E-10).
    pub fn percent(self) -> Option<Percent> {
        if self.of == 0 {
            return None;
        }
        let (part, of) = (u128::from(self.part.min(self.of)), u128::from(self.of));
        Some(Percent(((part * 20_000 + of) / (2 * of)) as u64))
    }

    /// How much more than there was to do (主动回复); 0 when none (E-10).
    pub fn surplus(self) -> u64 {
        if self.of == 0 { 0 } else { self.part.saturating_sub(self.of) }
    }

    /// Unrounded comparison with a threshold in hundredths of a percent (E-7: 9/10 is not below 90).
    pub fn at_least(self, threshold: Percent) -> Option<bool> {
        (self.of > 0).then(|| u128::from(self.part) * 10_000 >= u128::from(threshold.0) * u128::from(self.of))
    }

    /// `95.12%`, `100.00%（含主动回复2）`, `—`.
    pub fn text(self) -> String {
        match (self.percent(), self.surplus()) {
            (None, _) => "—".to_string(),
            (Some(percent), 0) => format!("{}%", percent.text()),
            (Some(percent), more) => format!("{}%（含主动回复{more}）", percent.text()),
        }
    }
}

/// The mean of unrounded rates (E-5). Fixed-point: each rate is kept to 18 decimals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Mean {
    sum: u128,
    units: u64,
}

const SCALE: u128 = 1_000_000_000_000_000_000;

impl Mean {
    /// A rate without a denominator is left out; says whether it was taken.
    pub fn take(&mut self, rate: Rate) -> bool {
        if rate.of == 0 {
            return false;
        }
        let (part, of) = (u128::from(rate.part.min(rate.of)), u128::from(rate.of));
        self.sum += (part * SCALE * 2 + of) / (2 * of);
        self.units += 1;
        true
    }

    /// How many units it is the mean of.
    pub fn units(self) -> u64 {
        self.units
    }

    pub fn percent(self) -> Option<Percent> {
        if self.units == 0 {
            return None;
        }
        let units = u128::from(self.units);
        // Each rate is off by at most half of the last decimal: with that much added, an exact tie still rounds up.
        let sum = self.sum + units;
        Some(Percent(((sum * 20_000 + units * SCALE) / (2 * units * SCALE)) as u64))
    }
}

/// `各项占比因四舍五入，合计为99.99%`: said under shares of one whole that do not add up when rounded.
pub fn shares_note(shares: &[Rate]) -> Option<String> {
    let rounded: u64 = shares.iter().filter_map(|s| s.percent()).map(|p| p.0).sum();
    let parts: u64 = shares.iter().map(|s| s.part).sum();
    let whole = shares.iter().all(|s| s.of == parts) && parts > 0;
    (whole && rounded != Percent::WHOLE.0)
        .then(|| format!("各项占比因四舍五入，合计为{}%，不影响件数合计", Percent(rounded).text()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(part: u64, of: u64) -> String {
        Rate::new(part, of).text()
    }

    /// 原文：有效336件 · 见 研判 --invalid、统计
    #[test]
    fn e_2_e_4_and_c22_rates_of_the_column_come_out_as_published() {
        assert_eq!(shown(336, 540), "62.22%");
        assert_eq!(shown(204, 540), "37.78%");
        assert_eq!(shown(195, 205), "95.12%");
        assert_eq!(shown(185, 205), "90.24%");
        assert_eq!(shown(185, 195), "94.87%");
    }

    #[test]
    fn nothing_to_divide_by_is_a_dash_and_never_zero() {
        assert_eq!(Rate::new(0, 0).percent(), None);
        assert_eq!(shown(0, 0), "—");
        assert_eq!(shown(0, 3), "0.00%");
    }

    #[test]
    fn ties_round_up_and_almost_all_is_not_all() {
        assert_eq!(shown(1, 3), "33.33%");
        assert_eq!(shown(2, 3), "66.67%");
        assert_eq!(shown(1, 20_000), "0.01%");
        assert_eq!(shown(999_899, 1_000_000), "99.99%");
        assert_eq!(Rate::new(195, 205).percent().map(Percent::number), Some(95.12));
    }

    /// 原文：襄阳91/89 · 见 统计 proactive
    #[test]
    fn e_10_more_answers_than_messages_is_capped_and_said() {
        assert_eq!(shown(91, 89), "100.00%（含主动回复2）");
    }

    /// 原文：4个部门均低于90%给予提醒 · 见 文书 提醒函、remind_below
    #[test]
    fn e_7_below_ninety_is_judged_unrounded() {
        let ninety = Percent(9_000);
        assert_eq!(Rate::new(9, 10).at_least(ninety), Some(true));
        assert_eq!(Rate::new(8_996, 10_000).at_least(ninety), Some(false));
        assert_eq!(Rate::new(89_999, 100_000).percent(), Some(ninety));
        assert_eq!(Rate::new(89_999, 100_000).at_least(ninety), Some(false));
        assert_eq!(Rate::new(0, 0).at_least(ninety), None);
    }

    /// 原文：各部门平均 · 见 统计 mean_of_units
    #[test]
    fn e_5_the_mean_of_units_leaves_out_units_without_cases() {
        let mut mean = Mean::default();
        assert!(mean.take(Rate::new(1, 3)) && mean.take(Rate::new(2, 3)) && !mean.take(Rate::new(0, 0)));
        assert_eq!((mean.percent(), mean.units()), (Some(Percent(5_000)), 2));
        let mut thirds = Mean::default();
        for part in [1, 1, 1] {
            thirds.take(Rate::new(part, 3));
        }
        assert_eq!(thirds.percent(), Some(Percent(3_333)));
        assert_eq!(Mean::default().percent(), None);
    }

    #[test]
    fn shares_that_add_to_99_99_are_labelled() {
        let parts = [301, 120, 44, 31, 1].map(|n| Rate::new(n, 497));
        assert_eq!(shares_note(&parts).as_deref(), Some("各项占比因四舍五入，合计为99.99%，不影响件数合计"));
        assert_eq!(shares_note(&[Rate::new(1, 2), Rate::new(1, 2)]), None);
    }

    /// 原文：相差7.17%缩小到3.2% · 见 百分点
    #[test]
    fn w_2_differences_of_rates_are_percentage_points() {
        assert_eq!(Percent(9_512).against(Percent(9_024)), "上升4.88个百分点");
        assert_eq!(Percent(320).against(Percent(717)), "下降3.97个百分点");
        assert_eq!(Percent(1).against(Percent(1)), "持平");
    }
}
