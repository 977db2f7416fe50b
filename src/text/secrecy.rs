//! 涉密不上网: marks of secrecy, as official papers bear them.

const GRADES: [&str; 3] = ["绝密", "机密", "秘密"];

/// So many characters from the start may be the head of a paper; what is quoted further down makes no paper secret.
const HEAD: usize = 200;

/// The mark a text bears at its head: 机密★5年, 【机密】, or the grade alone before everything else.
pub fn mark_at_head(text: &str) -> Option<String> {
    let head: String = text.chars().take(HEAD).filter(|c| !c.is_whitespace()).collect();
    if let Some(mark) = mark_in(&head) {
        return Some(mark);
    }
    let first = text.split_whitespace().next().unwrap_or_default();
    let boxed = |open: char, close: char| Some(first.strip_prefix(open)?.split_once(close)?.0);
    let inside = boxed('【', '】').or(boxed('[', ']')).or(boxed('〔', '〕')).unwrap_or(first);
    GRADES.iter().find(|grade| inside == **grade).map(|grade| grade.to_string())
}

/// A grade with its star, wherever it stands.
pub fn mark_in(text: &str) -> Option<String> {
    let stars = text.char_indices().filter(|(_, c)| matches!(c, '★' | '☆'));
    stars.into_iter().find_map(|(at, star)| {
        let grade = GRADES.iter().find(|grade| text[..at].trim_end().ends_with(**grade))?;
        Some(format!("{grade}{star}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_found_where_papers_bear_them() {
        for text in
            ["机密★1年\n关于……", "000012\n 绝密 ☆ 启用前", "【机密】关于……", "绝密 关于……", "秘密\n关于……", "[秘密]甲"]
        {
            assert!(mark_at_head(text).is_some(), "{text}");
        }
        for text in [
            "他说这是公开的秘密",
            "秘密举报人说食堂不干净",
            "机密文件柜没有锁",
            "",
            "★★★ 好评",
            "群众反映：绝密配方涨价",
        ] {
            assert_eq!(mark_at_head(text), None, "{text}");
        }
        let quoted = format!("{}机密★5年", "字".repeat(200));
        assert_eq!((mark_at_head(&quoted), mark_in(&quoted)), (None, Some("机密★".to_string())));
    }
}
