//! Papers circulate: numbers of persons and protected names are masked in everything taken from the ledger, line breaks
//! and Markdown signs are taken out. The only way a ledger's words get into a paper.

/// Words of the ledger made fit for a paper: one line, no Markdown, numbers masked, the names given masked.
pub fn safe(text: &str, protected: &[String]) -> String {
    let mut line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for name in protected.iter().filter(|n| n.chars().count() >= 2) {
        line = line.replace(name.as_str(), &person(name));
    }
    let mut out = String::new();
    let mut digits = String::new();
    for c in line.chars() {
        match half_width(c) {
            Some(d) => digits.push(d),
            None => {
                // An identity number may end in X.
                if digits.len() == 17 && matches!(c, 'X' | 'x' | 'Ｘ') {
                    digits.push('X');
                    continue;
                }
                out.push_str(&number(&digits));
                digits.clear();
                match c {
                    '|' => out.push('｜'),
                    '`' | '*' | '#' | '<' | '>' | '[' | ']' | '\\' => out.push(full_width(c)),
                    _ => out.push(c),
                }
            }
        }
    }
    out.push_str(&number(&digits));
    out
}

fn half_width(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '０'..='９' => char::from_u32(c as u32 - '０' as u32 + '0' as u32),
        _ => None,
    }
}

fn full_width(c: char) -> char {
    char::from_u32(c as u32 + 0xFEE0).unwrap_or(' ')
}

/// 张某, 张某某: the family name stays.
fn person(name: &str) -> String {
    let rest = name.chars().count().saturating_sub(1).min(2);
    name.chars().take(1).chain("某".repeat(rest).chars()).collect()
}

/// A run of digits: telephone, identity and bank numbers lose their middle; years, dates and amounts stay.
fn number(digits: &str) -> String {
    let (n, ends) = (digits.len(), |keep: usize, tail: usize| {
        let stars = "*".repeat(digits.len() - keep - tail);
        format!("{}{stars}{}", &digits[..keep], &digits[digits.len() - tail..])
    });
    match n {
        11 if digits.starts_with('1') => ends(3, 4),
        15 | 18 => ends(3, 2),
        16..=19 => ends(0, 4),
        10..=12 if digits.starts_with('0') => ends(4, 2),
        _ => digits.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_protected_names_are_masked() {
        let names = ["张三丰".to_string(), "李四".to_string()];
        assert_eq!(safe("张三丰（13812345678）来信", &names), "张某某（138****5678）来信");
        assert_eq!(safe("李四 身份证42010219800101123X", &names), "李某 身份证420*************3X");
        assert_eq!(safe("电话１３８１２３４５６７８", &[]), "电话138****5678");
        assert_eq!(safe("tel13812345678", &[]), "tel138****5678");
        assert_eq!(safe("2026年11月发放18000元", &[]), "2026年11月发放18000元");
    }

    #[test]
    fn words_of_the_ledger_cannot_break_a_table() {
        assert_eq!(safe("甲|乙\n# 丙", &[]), "甲｜乙 ＃ 丙");
    }
}
