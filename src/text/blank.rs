//! Texts that say nothing.

use unicode_width::UnicodeWidthChar;

/// Whether nothing of a text can be seen: blanks, controls, and marks without width (U+200B, U+FEFF …).
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || c.width().unwrap_or(0) == 0)
}

#[cfg(test)]
mod tests {
    use super::is_blank;

    #[test]
    fn what_cannot_be_seen_is_no_text() {
        for text in ["", " \n\t", "\u{200b}", "\u{feff}\u{3000}", "\u{200d}\u{7}"] {
            assert!(is_blank(text), "{text:?}");
        }
        for text in ["。", "\u{200b}甲", "👨\u{200d}👩"] {
            assert!(!is_blank(text), "{text:?}");
        }
    }
}
