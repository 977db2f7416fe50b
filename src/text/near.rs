//! The word a person probably meant. Made for short Chinese names, where one wrong character of two is still close.

/// The nearest candidate, if any is near enough: the same, one within the other, or few characters apart. The first wins a tie.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = letters(word);
    if wanted.is_empty() {
        return None;
    }
    let mut best: Option<(usize, &'a str)> = None;
    for candidate in candidates {
        if let Some(cost) = cost(&wanted, &letters(candidate))
            && best.is_none_or(|(least, _)| cost < least)
        {
            best = Some((cost, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The only candidate that starts with `word`; one that equals it wins over longer ones.
pub fn unique_prefix<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.is_empty() {
        return None;
    }
    let mut found: Option<&'a str> = None;
    let mut several = false;
    for candidate in candidates {
        if candidate == word {
            return Some(candidate);
        }
        if candidate.starts_with(word) && found.is_none_or(|before| before != candidate) {
            several |= found.is_some();
            found = Some(candidate);
        }
    }
    found.filter(|_| !several)
}

/// Lower case, half width, without blanks.
fn letters(text: &str) -> Vec<char> {
    let half = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        c => c,
    };
    text.chars().map(half).filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// How far apart, in quarters of a character; `None` when too far to be meant.
fn cost(wanted: &[char], other: &[char]) -> Option<usize> {
    if other.is_empty() {
        return None;
    }
    if wanted == other {
        return Some(0);
    }
    let longer = wanted.len().max(other.len());
    let gap = longer - wanted.len().min(other.len());
    let prefix = other.starts_with(wanted) || wanted.starts_with(other);
    if prefix {
        return Some(1 + gap);
    }
    let ideographs = wanted.iter().any(|c| !c.is_ascii());
    let within = |a: &[char], b: &[char]| b.windows(a.len()).any(|w| w == a);
    if ideographs && wanted.len() > 1 && (within(wanted, other) || other.len() > 1 && within(other, wanted)) {
        return Some(2 + gap);
    }
    let distance = distance(wanted, other);
    let shared = wanted.iter().filter(|c| other.contains(c)).count();
    let allowed = if ideographs { longer / 2 } else { (longer / 3).max(1) };
    let near = distance <= allowed && shared * 2 >= wanted.len() && wanted.len() > 1;
    // An abbreviation takes its characters in order: 县委办 for 县委办公室, 双月报告 for 双月综合舆情分析报告.
    let short = ideographs && wanted.len() > 1 && in_order(wanted, other);
    match (near, short) {
        (_, true) => Some(2 + gap),
        (true, _) => Some(4 * distance + (wanted.len() - shared.min(wanted.len()))),
        _ => None,
    }
}

fn in_order(short: &[char], long: &[char]) -> bool {
    let mut rest = long.iter();
    short.iter().all(|c| rest.any(|d| d == c))
}

/// Edits (put in, left out, replaced, two neighbours exchanged) from one to the other.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    rows[0] = (0..=b.len()).collect();
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = least;
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNITS: &[&str] = &["甲村", "乙村", "丙社区", "清河镇退役军人服务站"];

    fn near(word: &str, list: &[&'static str]) -> Option<&'static str> {
        nearest(word, list.iter().copied())
    }

    #[test]
    fn two_characters_may_differ_in_one() {
        assert_eq!(near("较重", &["一般", "较大", "重大"]), Some("较大"));
        assert_eq!(near("办洁", &["登记", "办结", "上报"]), Some("办结"));
        assert_eq!(near("甲", UNITS), Some("甲村"));
        assert_eq!(near("丁庄", UNITS), None);
    }

    #[test]
    fn abbreviations_and_slips_of_the_finger() {
        assert_eq!(near("双月报告", &["季度通报", "双月综合舆情分析报告"]), Some("双月综合舆情分析报告"));
        assert_eq!(near("escalete", &["escalate", "close"]), Some("escalate"));
        assert_eq!(near("stast", &["stats", "status"]), Some("stats"));
        assert_eq!(near("服务站", UNITS), Some("清河镇退役军人服务站"));
        assert_eq!(near("x", &["report"]), None);
        assert_eq!(near("", UNITS), None);
    }

    #[test]
    fn a_prefix_must_fit_one_only() {
        let kinds = ["双月报告", "季度通报", "季度信息"];
        assert_eq!(unique_prefix("双月", kinds), Some("双月报告"));
        assert_eq!(unique_prefix("季度", kinds), None);
        assert_eq!(unique_prefix("甲村", ["甲村", "甲村二组"]), Some("甲村"));
        assert_eq!(unique_prefix("", kinds), None);
    }
}
