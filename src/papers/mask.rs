//! Papers circulate: numbers of persons and protected names are masked in everything taken from the ledger, line breaks
//! and Markdown signs are taken out. The only way a ledger's words get into a paper; what is a person's number,
//! [`crate::text`] judges, as it does for a screen.

use crate::text::{mask, mask_names};

/// Words of the ledger made fit for a paper: one line, no Markdown, figures half-width, numbers masked, the names given
/// masked.
pub fn safe(text: &str, protected: &[String]) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    // Names first: one with a number behind it is known whole only.
    let names: Vec<&str> = protected.iter().map(String::as_str).collect();
    // Signs next: the stars of a mask are no Markdown.
    let plain: String = mask_names(&line, &names).chars().map(plain).collect();
    mask(&plain).into_owned()
}

/// A sign that would be Markdown is written full-width, a full-width figure as figures are.
fn plain(c: char) -> char {
    match c {
        '|' | '`' | '*' | '#' | '<' | '>' | '[' | ']' | '\\' => full_width(c),
        '０'..='９' => char::from_u32(c as u32 - '０' as u32 + '0' as u32).unwrap_or(c),
        _ => c,
    }
}

fn full_width(c: char) -> char {
    char::from_u32(c as u32 + 0xFEE0).unwrap_or(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_protected_names_are_masked() {
        let names = ["张三丰".to_string(), "李四".to_string()];
        assert_eq!(safe("张三丰（13812345678）来信", &names), "张某某（138****5678）来信");
        assert_eq!(safe("李四 身份证42010219800101123X", &names), "李某 身份证420***********123X");
        assert_eq!(safe("电话１３８１２３４５６７８", &[]), "电话138****5678");
        assert_eq!(safe("致电139-1234-5678、0832-7654321", &[]), "致电139****5678、0832-*****21");
        assert_eq!(safe("身份证511025 19800101 1234、浙A12345", &[]), "身份证511***********1234、浙A·***45");
        assert_eq!(safe("0832 7654321旁；旧证511025800101123", &[]), "0832-*****21旁；旧证511********1123");
        assert_eq!(safe("卡6222021234567890123，139**6", &[]), "卡***************0123，139＊＊6");
        assert_eq!(safe("欧阳明", &["欧阳明".to_string()]), "欧阳某");
        assert_eq!(safe("tel13812345678", &[]), "tel138****5678");
        for kept in ["2026年11月发放18000元", "拨打12345热线", "清委〔2026〕3号", "2026-11-22 09:30", "共13800000000元"]
        {
            assert_eq!(safe(kept, &[]), kept);
        }
    }

    #[test]
    fn words_of_the_ledger_cannot_break_a_table() {
        assert_eq!(safe("甲|乙\n# 丙", &[]), "甲｜乙 ＃ 丙");
    }
}
