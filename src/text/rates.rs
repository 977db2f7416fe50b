//! Percentages in what people write: a difference of two rates is in 个百分点, not in % (W-2). Hints only; a number keeps
//! the precision it was given.

/// A percentage that reads as a difference of rates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateDifference {
    /// As written, without the sign: `7.17`.
    pub number: String,
}

impl RateDifference {
    pub fn hint(&self) -> String {
        format!("“{}%”是两个百分比之差的，应写作“{}个百分点”", self.number, self.number)
    }
}

/// Words that speak of the distance between two rates.
const DISTANCE: &[&str] = &["相差", "差距", "差"];
/// Words that say how a distance changed: what follows them is one.
const OF_DISTANCE: &[&str] = &["缩小", "扩大"];
/// Words that speak of a change, which is one of rates when both rates are named before it.
const CHANGE: &[&str] = &["上升", "下降", "提高", "降低", "提升", "增加", "减少", "回落", "下滑"];

/// A percentage and what stands before it in its sentence.
struct Percentage<'t> {
    number: &'t str,
    before: &'t str,
    /// From the percentage before it to this one.
    since: &'t str,
}

fn percentages(sentence: &str) -> Vec<Percentage<'_>> {
    let mut found = Vec::new();
    let mut last = 0;
    for (at, sign) in sentence.match_indices(['%', '％']) {
        let head = &sentence[..at];
        let digit = |c: char| c.is_ascii_digit() || c == '.';
        let start = head.char_indices().rev().take_while(|(_, c)| digit(*c)).last().map(|(i, _)| i);
        if let Some(start) = start.filter(|start| head[*start..].starts_with(|c: char| c.is_ascii_digit())) {
            found.push(Percentage { number: &head[start..], before: &head[..start], since: &sentence[last..start] });
            last = at + sign.len();
        }
    }
    found
}

/// Hundredths of a percent, or finer: the number as an integer of 1/10000 %.
fn exact(number: &str) -> Option<i64> {
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let part: String = part.chars().chain(std::iter::repeat('0')).take(4).collect();
    whole.parse::<i64>().ok()?.checked_mul(10_000)?.checked_add(part.parse::<i64>().ok()?)
}

/// Ends with one of the words, small words such as 了, 约 between them and the number left out.
fn ends_with(before: &str, words: &[&str]) -> bool {
    let before = before.trim_end_matches(['了', '约', '近', '为', ' ']);
    words.iter().any(|word| before.ends_with(word))
}

/// The percentages of a text that are differences of rates: after 相差, 缩小到 …; and after 上升, 下降 … where two rates of
/// the same sentence differ by exactly as much.
pub fn rate_differences(text: &str) -> Vec<RateDifference> {
    let mut found: Vec<RateDifference> = Vec::new();
    for sentence in text.split(['。', '；', ';', '\n']) {
        let all = percentages(sentence);
        let mut distance = false;
        for (i, one) in all.iter().enumerate() {
            // 相差7.17%缩小到今年的3.2%: both are distances.
            distance =
                ends_with(one.before, DISTANCE) || distance && OF_DISTANCE.iter().any(|word| one.since.contains(word));
            let rates: Vec<i64> = all[..i].iter().filter_map(|p| exact(p.number)).collect();
            let apart = exact(one.number).is_some_and(|d| {
                rates.iter().enumerate().any(|(j, a)| rates[j + 1..].iter().any(|b| (a - b).abs() == d))
            });
            if distance || ends_with(one.before, CHANGE) && apart {
                found.push(RateDifference { number: one.number.to_string() });
            }
        }
    }
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<String> {
        rate_differences(text).into_iter().map(|d| d.number).collect()
    }

    /// 原文：相差7.17%缩小到3.2% · 见 百分点
    #[test]
    fn w_2_a_distance_between_rates_keeps_its_precision_and_is_in_points() {
        assert_eq!(numbers("与全市平均水平从相差7.17%缩小到今年的3.2%"), ["7.17", "3.2"]);
        assert_eq!(numbers("差距由7.17%扩大到8%，升学率92.50%"), Vec::<String>::new());
        assert_eq!(numbers("合格率由92.8%提高到96%，提高了3.2%"), ["3.2"]);
        assert_eq!(numbers("满意率90.24%，回复率95.12%"), Vec::<String>::new());
        // Growth of an amount is in percent.
        assert_eq!(numbers("诉求量增加3.2%"), Vec::<String>::new());
        assert_eq!(numbers("由20%提高到25%，增长25%"), Vec::<String>::new());
        assert_eq!(numbers("相差7.17个百分点"), Vec::<String>::new());
        assert_eq!(numbers("％、.%、99999999999999999999%"), Vec::<String>::new());
        let found = rate_differences("相差 7.17%");
        assert_eq!(found[0].hint(), "“7.17%”是两个百分比之差的，应写作“7.17个百分点”");
    }
}
