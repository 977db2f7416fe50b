//! How the parts of a paper are written, so that they are known again.

/// `2026年11月22日`, and nothing else.
pub fn is_date(text: &str) -> bool {
    date_at_end(text).is_some_and(|at| at == 0)
}

/// Where the date begins with which a text ends.
pub fn date_at_end(text: &str) -> Option<usize> {
    let rest = digits_back(text.strip_suffix('日')?, 2)?;
    let rest = digits_back(rest.strip_suffix('月')?, 2)?;
    let year = rest.strip_suffix('年')?;
    let rest = digits_back(year, 4)?;
    (year.len() - rest.len() == 4).then_some(rest.len())
}

/// Without the one to `most` digits a text ends with.
fn digits_back(text: &str, most: usize) -> Option<&str> {
    let n = text.bytes().rev().take(most).take_while(u8::is_ascii_digit).count();
    (n > 0).then(|| &text[..text.len() - n])
}

/// 青退〔2026〕5号.
pub fn is_document_number(text: &str) -> bool {
    let Some((code, rest)) = text.split_once('〔') else { return false };
    let Some((year, serial)) = rest.split_once('〕') else { return false };
    let serial = serial.strip_suffix('号').unwrap_or_default();
    !code.is_empty()
        && !code.contains(char::is_whitespace)
        && year.len() == 4
        && year.bytes().all(|b| b.is_ascii_digit())
        && !serial.starts_with('0')
        && !serial.is_empty()
        && serial.bytes().all(|b| b.is_ascii_digit())
}

/// `（清河镇站2026年10月20日印发）`: who printed it, and when.
pub fn printed(text: &str) -> Option<(String, String)> {
    let inner = text.strip_prefix('（')?.strip_suffix("印发）")?;
    let at = date_at_end(inner)?;
    Some((inner[..at].to_string(), inner[at..].to_string()))
}

/// `报：市委、市政府`: the word and whom.
pub fn line_of_recipients(text: &str) -> Option<(String, String)> {
    const WORDS: &[&str] = &["报", "送", "发", "抄送", "抄报", "主送", "主报", "分送", "呈", "呈报", "呈送", "印发"];
    let (word, whom) = text.split_once('：')?;
    (WORDS.contains(&word) && !whom.trim().is_empty())
        .then(|| (word.to_string(), whom.trim().trim_end_matches('。').to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_numbers_are_known_by_their_form() {
        assert!(is_date("2026年1月2日") && !is_date("2026年1月2日上午") && !is_date("于2026年1月2日"));
        assert!(!is_date("26年1月2日") && !is_date("年月日") && !is_date(""));
        for number in ["青退〔2026〕5号", "提醒〔2026〕12号"] {
            assert!(is_document_number(number), "{number}");
        }
        for other in ["第3期", "青退[2026]5号", "青退〔2026〕05号", "〔2026〕5号", "青退〔26〕5号", "青退〔2026〕号"]
        {
            assert!(!is_document_number(other), "{other}");
        }
        assert_eq!(
            printed("（清河镇站2026年10月20日印发）"),
            Some(("清河镇站".to_string(), "2026年10月20日".to_string()))
        );
        assert_eq!(printed("（清河镇站印发）"), None);
        assert_eq!(line_of_recipients("抄送：县局。"), Some(("抄送".into(), "县局".into())));
        assert_eq!(line_of_recipients("注意：县局"), None);
    }
}
