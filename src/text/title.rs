//! A title for a pasted text, and texts made fit for one line or a screen.

use super::mask::{mask, mask_names};
use std::borrow::Cow;
use unicode_width::UnicodeWidthChar;

/// Said where nothing can serve as a title.
pub const UNTITLED: &str = "（无标题）";
const LONGEST: usize = 24;

/// Control characters dropped (line feeds and tabs stay), CRLF and CR made LF. Emoji stay whole.
pub fn clean(text: &str) -> Cow<'_, str> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let stays = |c: char| matches!(c, '\n' | '\t') || !c.is_control();
    // Bytes tell it sooner: those of ASCII themselves, the others by C2, which begins U+0080 to U+00BF.
    let suspect = |byte: u8| byte < 0x20 || byte == 0x7f || byte == 0xc2;
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
fn starts(text: &str) -> Vec<usize> {
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

/// A title from a verbatim text: its first sentence, or as many of its clauses as fit into 24 characters, private numbers and the
/// named people hidden. Never empty.
pub fn title_from(text: &str, names_to_hide: &[&str]) -> String {
    let hidden = mask_names(&mask(&clean(text)), names_to_hide);
    let sentence = hidden
        .split(['\n', '。', '！', '？', '!', '?', '；', ';', '…'])
        .map(|part| one_line(part).trim_matches(edge).to_string())
        .find(|part| part.chars().any(|c| c.is_alphanumeric()))
        .or_else(|| Some(one_line(&hidden)).filter(|line| line.chars().any(|c| !edge(c) && !is_stop(c))));
    let Some(sentence) = sentence else { return UNTITLED.to_string() };
    let starts = starts(&sentence);
    if starts.len() <= LONGEST {
        return balanced(&sentence);
    }
    let room = &sentence[..starts[LONGEST]];
    let clause =
        room.char_indices().filter(|(_, c)| matches!(c, '，' | ',' | '：' | '、')).map(|(at, _)| at).next_back();
    match clause.filter(|at| room[..*at].chars().count() >= 6) {
        Some(at) => balanced(room[..at].trim_end()),
        None => balanced(&cut(&sentence, LONGEST)),
    }
}

fn edge(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '#' | '*' | '-' | '—' | '"' | '\'' | '，' | ',' | '、' | '：' | ':' | '.' | '·' | '~' | '>')
}

fn is_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '!' | '?' | '；' | ';' | '…' | '“' | '”' | '（' | '）')
}

/// Quotation marks whose other half was cut away are dropped.
fn balanced(title: &str) -> String {
    let pairs = [('“', '”'), ('‘', '’'), ('「', '」')];
    let lone = |c: char| {
        pairs
            .iter()
            .any(|(open, close)| (c == *open && !title.contains(*close)) || (c == *close && !title.contains(*open)))
    };
    title.chars().filter(|c| !lone(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence_is_the_title() {
        assert_eq!(title_from("老张说体检通知没到户。村里没人管！", &[]), "老张说体检通知没到户");
        assert_eq!(title_from("\n\n“优待证发放太慢”\n第二行", &[]), "“优待证发放太慢”");
    }

    #[test]
    fn a_long_one_ends_at_a_clause_or_is_cut() {
        let long = "桥头有三十多名老兵聚集要求解决安置问题，现场秩序平稳，村干部已经赶到现场做工作";
        assert_eq!(title_from(long, &[]), "桥头有三十多名老兵聚集要求解决安置问题");
        let one = title_from(&"字".repeat(40), &[]);
        assert_eq!(one.chars().count(), 24);
        assert!(one.ends_with('…'));
    }

    #[test]
    fn it_hides_people_and_is_never_empty() {
        assert_eq!(title_from("张三（13812345678）来电", &["张三"]), "张某（138****5678）来电");
        for empty in ["", "  \n\t", "。。。", "？！", "\u{7}\u{1b}"] {
            assert_eq!(title_from(empty, &[]), UNTITLED, "{empty:?}");
        }
        assert_eq!(title_from("😂😂", &[]), "😂😂");
    }

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
        assert_eq!(one_line(" 一\n\n二\t三\u{202e} "), "一 二 三");
    }
}
