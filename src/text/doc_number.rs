//! 发文字号 as the standard of official papers has it: the year in 〔〕, the number without leading zeros and without 第.

/// What is written otherwise, in words; empty where every number found is in order.
pub fn doc_number_faults(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut faults = Vec::new();
    for start in 0..chars.len() {
        let Some(number) = Number::at(&chars[start..]) else { continue };
        let right = format!("〔{}〕{}号", number.year, number.serial.trim_start_matches('0'));
        let wrong = [
            (number.brackets != ('〔', '〕'), "年份应用六角括号〔〕"),
            (number.serial.starts_with('0'), "编号不写虚位"),
            (number.ordinal, "编号前不加“第”"),
        ];
        let wrong: Vec<&str> = wrong.iter().filter(|(is, _)| *is).map(|(_, what)| *what).collect();
        if !wrong.is_empty() {
            faults.push(format!("发文字号{}，应写作 {right}", wrong.join("，")));
        }
    }
    faults
}

struct Number {
    brackets: (char, char),
    /// Four figures, the last of which may be left open (201*).
    year: String,
    ordinal: bool,
    serial: String,
}

impl Number {
    fn at(chars: &[char]) -> Option<Number> {
        const BRACKETS: &[(char, char)] =
            &[('〔', '〕'), ('[', ']'), ('(', ')'), ('（', '）'), ('【', '】'), ('［', '］'), ('﹝', '﹞')];
        let brackets = *BRACKETS.iter().find(|(open, _)| chars.first() == Some(open))?;
        let year: String = chars.get(1..5)?.iter().collect();
        let looks_a_year = year.starts_with(['1', '2']) && year.chars().all(|c| c.is_ascii_digit() || c == '*');
        if !looks_a_year || chars.get(5) != Some(&brackets.1) {
            return None;
        }
        let ordinal = chars.get(6) == Some(&'第');
        let serial: String = chars[6 + usize::from(ordinal)..].iter().take_while(|c| c.is_ascii_digit()).collect();
        let ends = chars.get(6 + usize::from(ordinal) + serial.len()) == Some(&'号');
        (ends && !serial.is_empty()).then_some(Number { brackets, year, ordinal, serial })
    }
}

#[cfg(test)]
mod tests {
    use super::doc_number_faults;

    /// 原文：简委宣发〔201*〕100号 · 见 rules check、文号
    #[test]
    fn d_0_year_in_six_cornered_brackets_and_no_padding() {
        let said = |text: &str| doc_number_faults(text).join("；");
        assert_eq!(said("简委宣发〔201*〕100号"), "");
        assert_eq!(said("简委宣发〔2013〕100号、青退〔2026〕5号"), "");
        assert_eq!(said("简委宣发[2013]100号"), "发文字号年份应用六角括号〔〕，应写作 〔2013〕100号");
        assert_eq!(said("简委宣发〔2013〕0100号"), "发文字号编号不写虚位，应写作 〔2013〕100号");
        assert_eq!(
            said("青退（2026）第05号"),
            "发文字号年份应用六角括号〔〕，编号不写虚位，编号前不加“第”，应写作 〔2026〕5号"
        );
        assert_eq!(said("（2026）年的100号"), "");
    }
}
