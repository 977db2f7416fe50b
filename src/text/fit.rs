//! Texts made fit to be kept, to stand on one line, or to stand in a narrow place.

use std::borrow::Cow;
use unicode_width::UnicodeWidthChar;

/// Control characters and those that turn the direction of writing dropped (line feeds and tabs stay), CRLF and CR made LF.
/// Emoji stay whole.
pub fn clean(text: &str) -> Cow<'_, str> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let stays = |c: char| matches!(c, '\n' | '\t') || !(c.is_control() || turns(c));
    // Bytes tell it sooner: those of ASCII themselves, the others by C2, which begins U+0080 to U+00BF, and E2 and EF, which
    // begin what turns.
    let suspect = |byte: u8| byte < 0x20 || matches!(byte, 0x7f | 0xc2 | 0xe2 | 0xef);
    if !some_byte(text, suspect) || text.chars().all(stays) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(text.chars().filter(|c| stays(*c)).collect())
}

/// Whether some byte is such. All are looked at, so that many are looked at at once: texts are short and there are many.
pub(super) fn some_byte(text: &str, such: impl Fn(u8) -> bool) -> bool {
    text.as_bytes().iter().fold(false, |found, byte| found | such(*byte))
}

/// On one line: white space runs become one blank; control and direction-turning characters go.
pub fn one_line(text: &str) -> String {
    if text.chars().all(|c| !c.is_whitespace() && !c.is_control() && !turns(c)) {
        return text.to_string();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let space = c.is_whitespace() || matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}');
        if space {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !c.is_control() && !turns(c) {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Characters that turn or hide the text after them.
fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{200b}')
}

/// At most `most` characters as people see them (an emoji with its joiners is one); what is cut off becomes “…”.
pub fn cut(text: &str, most: usize) -> String {
    let starts = starts(text);
    match starts.get(most) {
        None => text.to_string(),
        Some(_) => format!("{}…", text[..starts[most.max(1) - 1]].trim_end()),
    }
}

/// Byte offsets at which a visible character starts.
pub(super) fn starts(text: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut before: Option<char> = None;
    let mut flags = 0;
    for (at, c) in text.char_indices() {
        let flag = ('\u{1f1e6}'..='\u{1f1ff}').contains(&c);
        let joined = before == Some('\u{200d}')
            || c == '\u{200d}'
            || ('\u{1f3fb}'..='\u{1f3ff}').contains(&c)
            || (c.width() == Some(0))
            || (flag && flags % 2 == 1);
        flags = if flag { flags + 1 } else { 0 };
        if !joined || before.is_none() {
            starts.push(at);
        }
        before = Some(c);
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emoji_are_not_cut_in_two() {
        let family = "👨\u{200d}👩\u{200d}👧";
        let text = family.repeat(30);
        let title = cut(&text, 24);
        assert_eq!(title, format!("{}…", family.repeat(23)));
        assert_eq!(cut("短", 24), "短");
    }

    #[test]
    fn cleaning_keeps_what_people_wrote() {
        assert_eq!(clean("\u{feff}一\r\n二\r三\u{1b}[31m\t😀\u{0}"), "一\n二\n三[31m\t😀");
        assert_eq!(clean("“甲”…\u{202e}乙\u{2066}丙\u{200b}，"), "“甲”…乙丙，");
        assert!(matches!(clean("“甲”…：乙，"), Cow::Borrowed(_)), "nothing to drop, nothing copied");
        assert_eq!(one_line(" 一\n\n二\t三\u{202e} "), "一 二 三");
    }
}
