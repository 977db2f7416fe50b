//! A title for a pasted text.

use super::fit::{clean, cut, one_line, starts};
use super::mask::{mask, mask_names};

/// Said where nothing can serve as a title.
pub const UNTITLED: &str = "（无标题）";
const LONGEST: usize = 24;

/// A title from a verbatim text: its first sentence, or as many of its clauses as fit into 24 characters, private numbers and the
/// named people hidden. Never empty.
pub fn title_from(text: &str, names_to_hide: &[&str]) -> String {
    let hidden = mask_names(&mask(&clean(text)), names_to_hide);
    let parts = || {
        let parts = hidden.split(['\n', '。', '！', '？', '!', '?', '；', ';', '…']);
        parts.filter(|part| part.chars().any(|c| c.is_alphanumeric()))
    };
    // `网友“夜行人”：` on a line of its own says who speaks, `尊敬的领导：` to whom: what is said comes after.
    let sentence = parts()
        .find(|part| !part.trim_end().ends_with(['：', ':']))
        .or_else(|| parts().next())
        .map(|part| one_line(part).trim_matches(edge).to_string())
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
    fn who_speaks_and_to_whom_is_no_title() {
        assert_eq!(title_from("网友“夜行人”：\n中山路路灯不亮。求修", &[]), "中山路路灯不亮");
        assert_eq!(title_from("尊敬的领导：\n\n您好！路灯坏了", &[]), "您好");
        assert_eq!(title_from("反映：路灯坏了", &[]), "反映：路灯坏了");
        assert_eq!(title_from("路灯坏了：", &[]), "路灯坏了", "where nothing else is said");
    }

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
}
