//! Numbers as clerks copy them from a page: `1200`, `１２００`, `1,200`, `1.2万`.

use crate::text::half_width;

/// How often something was read, passed on or answered.
///
/// # Errors
///
/// In Chinese, for clap, where it is no such number.
pub fn counted(word: &str) -> Result<u64, String> {
    let plain: String = half_width(word).chars().filter(|c| !matches!(c, ',' | ' ' | '次' | '条')).collect();
    let (number, zeros) = match plain.strip_suffix(['万', 'w', 'W']) {
        Some(number) => (number, 4),
        None => (&*plain, 0),
    };
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let digits = !whole.is_empty() && (whole.to_string() + part).bytes().all(|b| b.is_ascii_digit());
    if !digits || part.len() > zeros || number.ends_with('.') {
        return Err("应是不小于 0 的整数，如 1200、1.2万".to_string());
    }
    format!("{whole}{part:0<zeros$}").parse().map_err(|_| "数太大".to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_taken_as_it_is_copied() {
        let all =
            [("0", 0), ("1200", 1200), ("１２００", 1200), ("1,200", 1200), ("１，２００", 1200), ("1.2万", 12_000)];
        for (word, number) in
            all.into_iter().chain([("3万", 30_000), ("10.0456万", 100_456), ("1.2w", 12_000), ("35次", 35)])
        {
            assert_eq!(counted(word), Ok(number), "{word}");
        }
        for wrong in ["", "万", "-1", "1.2", "1.23456万", "一百", "1.", ".5万", "99999999999999999999", "1e3"] {
            assert!(counted(wrong).is_err(), "{wrong}");
        }
    }
}
