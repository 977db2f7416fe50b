//! Points (分) without the errors of binary fractions: whole millionths, added exactly, rounded once when they are printed.

use serde::{Deserialize, Serialize};
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub};
use std::str::FromStr;

const UNIT: i64 = 1_000_000;
/// Decimals a person may write.
const WRITTEN: usize = 3;
/// Most points a person may write at once.
const MOST: i64 = 1_000_000;

/// Points in millionths: 2.5 points are 2 500 000.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Points(i64);

impl Points {
    pub const ZERO: Points = Points(0);

    pub fn whole(points: i32) -> Points {
        Points(i64::from(points) * UNIT)
    }

    pub fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// So many times.
    pub fn times(self, n: i64) -> Points {
        Points(self.0 * n)
    }

    /// `percent` of a hundred parts; half a millionth rounds away from zero.
    pub fn part(self, percent: Points) -> Points {
        let whole = i128::from(UNIT) * 100;
        Points(halves_away(i128::from(self.0) * i128::from(percent.0), whole))
    }

    /// One `n`-th.
    pub fn shared(self, n: u32) -> Points {
        Points(halves_away(i128::from(self.0), i128::from(n.max(1))))
    }

    /// Rounded half away from zero to so many decimals (四舍五入).
    pub fn rounded(self, decimals: u8) -> Points {
        let step = UNIT / 10_i64.pow(u32::from(decimals.min(6)));
        Points(halves_away(i128::from(self.0), i128::from(step)) * step)
    }

    /// With exactly so many decimals: `3.67`, `-0.50`, `205`.
    pub fn fixed(self, decimals: u8) -> String {
        let places = usize::from(decimals.min(6));
        let rounded = self.rounded(decimals).0.unsigned_abs();
        let sign = if self.0 < 0 && rounded > 0 { "-" } else { "" };
        let (whole, rest) = (rounded / UNIT.unsigned_abs(), rounded % UNIT.unsigned_abs());
        let rest = format!("{rest:06}");
        match places {
            0 => format!("{sign}{whole}"),
            _ => format!("{sign}{whole}.{}", &rest[..places]),
        }
    }

    /// With as many decimals as it has: `5`, `-2.5`.
    pub fn text(self) -> String {
        let long = self.fixed(6);
        long.trim_end_matches('0').trim_end_matches('.').to_string()
    }

    /// How many decimals it has.
    pub fn places(self) -> u8 {
        (0..6).find(|decimals| self.rounded(*decimals) == self).unwrap_or(6)
    }

    /// `+5`, `-2.5`, `0`.
    pub fn signed(self) -> String {
        if self.0 > 0 { format!("+{}", self.text()) } else { self.text() }
    }

    /// For JSON and spreadsheets.
    pub fn number(self) -> f64 {
        self.0 as f64 / UNIT as f64
    }
}

/// Rounded quotient, halves away from zero.
fn halves_away(value: i128, by: i128) -> i64 {
    let half = if value < 0 { -by } else { by };
    i64::try_from((2 * value + half) / (2 * by)).unwrap_or(if value < 0 { i64::MIN } else { i64::MAX })
}

impl FromStr for Points {
    type Err = String;

    /// A decimal number of at most three decimals; full-width digits are understood.
    fn from_str(text: &str) -> Result<Points, String> {
        let plain: String = text
            .trim()
            .chars()
            .map(|c| match c {
                '０'..='９' => char::from(b'0' + (c as u32 - '０' as u32) as u8),
                '．' => '.',
                '－' | '−' => '-',
                '＋' => '+',
                other => other,
            })
            .collect();
        let wrong = || format!("“{text}”不是分数，应写成 5、2.5、-1 这样的数（至多{WRITTEN}位小数）");
        let (negative, digits) = match plain.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, plain.strip_prefix('+').unwrap_or(&plain)),
        };
        let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
        let number = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || whole.len() > 7 || rest.len() > WRITTEN || !number(whole) || !number(rest) {
            return Err(wrong());
        }
        if digits.ends_with('.') {
            return Err(wrong());
        }
        let whole: i64 = whole.parse().map_err(|_| wrong())?;
        let rest: i64 = format!("{rest:0<6}").parse().map_err(|_| wrong())?;
        if whole > MOST {
            return Err(format!("“{text}”太大，至多{MOST}分"));
        }
        let value = whole * UNIT + rest;
        Ok(Points(if negative { -value } else { value }))
    }
}

impl Add for Points {
    type Output = Points;
    fn add(self, other: Points) -> Points {
        Points(self.0 + other.0)
    }
}

impl AddAssign for Points {
    fn add_assign(&mut self, other: Points) {
        self.0 += other.0;
    }
}

impl Sub for Points {
    type Output = Points;
    fn sub(self, other: Points) -> Points {
        Points(self.0 - other.0)
    }
}

impl Neg for Points {
    type Output = Points;
    fn neg(self) -> Points {
        Points(-self.0)
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Points>>(all: I) -> Points {
        all.fold(Points::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn p(text: &str) -> Points {
        text.parse().unwrap()
    }

    #[test]
    fn what_people_write_is_read_exactly() {
        assert_eq!((p("5"), p("2.5").text(), p("-0.125").text()), (Points::whole(5), "2.5".into(), "-0.125".into()));
        assert_eq!(p("５．５"), p("5.5"));
        assert_eq!(p("-1").signed(), "-1");
        assert_eq!(p("+3").signed(), "+3");
        for wrong in ["", "五", "1.2345", "1.", ".5", "1e3", "--1", "99999999"] {
            assert!(wrong.parse::<Points>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn rounding_is_half_away_from_zero_and_only_when_printed() {
        assert_eq!(Points::whole(11).shared(3).fixed(2), "3.67");
        assert_eq!(Points::whole(1).shared(3).fixed(2), "0.33");
        assert_eq!((p("0.125").fixed(2), p("-0.125").fixed(2)), ("0.13".into(), "-0.13".into()));
        assert_eq!((p("-0.004").fixed(2), Points::whole(205).fixed(0)), ("0.00".into(), "205".into()));
        assert_eq!(p("4").part(p("50")), p("2"));
        assert_eq!(p("5").part(p("-50")), p("-2.5"));
        assert_eq!(p("0.001").part(p("33.333")).text(), "0.000333");
    }

    #[test]
    fn tenths_add_up() {
        let sum: Points = (0..10).map(|_| p("0.1")).sum();
        assert_eq!(sum, Points::whole(1));
    }
}
