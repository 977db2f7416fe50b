//! Texts that a spreadsheet would not leave as they are when it opens a CSV: formulas, long numbers, things like dates.
//!
//! A leading `'` keeps them; [`unguard`] takes away exactly what [`guard`] has put there.

use std::borrow::Cow;

const MARK: char = '\'';

/// From here on Excel rounds digits off, or shows 4.2E+17.
const LONG: usize = 12;

/// The text as it is written into a CSV.
pub fn guard(text: &str) -> Cow<'_, str> {
    if needs(text) { Cow::Owned(format!("{MARK}{text}")) } else { Cow::Borrowed(text) }
}

/// The text that was guarded; one that was not, such as a quotation that begins with `'`, stays as it is.
pub fn unguard(text: &str) -> &str {
    match text.strip_prefix(MARK) {
        Some(rest) if needs(rest) => rest,
        _ => text,
    }
}

fn needs(text: &str) -> bool {
    // What a spreadsheet would change begins with a digit, a sign, or the full-width form of one (whose first byte is EF);
    // most texts begin with a Chinese character.
    let changeable = |first: &u8| first.is_ascii_digit() || *first == 0xef || b"=+-@\t\r'".contains(first);
    if !text.as_bytes().first().is_some_and(changeable) {
        return false;
    }
    // Text that itself reads like something guarded is guarded once more, or it would come back shortened.
    let bare = text.trim_start_matches(MARK);
    formula(bare) || rounded(bare) || date(bare)
}

/// A full-width sign serves as well as the plain one.
fn formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// 18 digits become 4.20102E+17, 0012 becomes 12, 3E5 becomes 300000.
fn rounded(text: &str) -> bool {
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    let power = text.split_once(['e', 'E']).is_some_and(|(base, power)| digits(base) && digits(power));
    digits(text) && (text.len() >= LONG || (text.len() > 1 && text.starts_with('0'))) || power
}

/// 1-2 becomes the first of January's second day: two or three short numbers parted by - or /.
fn date(text: &str) -> bool {
    let part = |t: &str, most: usize| (1..=most).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit());
    ['-', '/'].iter().any(|sign| match *text.split(*sign).collect::<Vec<_>>() {
        [a, b] => part(a, 4) && part(b, 2) || part(a, 2) && part(b, 4),
        [a, b, c] => part(a, 4) && part(b, 2) && part(c, 4),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_a_spreadsheet_would_change_is_guarded() {
        let changed = [
            "=1+1",
            "+86",
            "-1",
            "@网名",
            "\tx",
            "＝甲",
            "420102199001011234",
            "013800000000",
            "0012",
            "3E5",
            "1-2",
            "2026/3/1",
            "'=1",
        ];
        for text in changed {
            assert_eq!(guard(text), format!("'{text}"));
            assert_eq!(unguard(&guard(text)), text);
        }
        for text in ["2026-0049", "13800000", "12", "0", "体检通知没到户", "'90后'代表", "3-5个工作日", "", "'"]
        {
            assert_eq!(guard(text), text);
            assert_eq!(unguard(text), text);
        }
    }

    proptest! {
        #[test]
        fn reading_back_reverses_writing(text in r"[' =+@0-9eE/甲\t-]{0,6}|'{0,3}[0-9]{10,14}|\PC{0,12}") {
            let written = guard(&text);
            prop_assert_eq!(unguard(&written), text.as_str());
        }

        #[test]
        fn nothing_that_reads_as_a_formula_goes_out(text in r"[=+@＝＋－＠\t\r-].{0,6}") {
            prop_assert!(guard(&text).starts_with('\''));
        }
    }
}
