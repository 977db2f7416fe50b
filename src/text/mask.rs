//! Hides what belongs to a person before a text is put where others see it.

use super::private::{Kind, find_private};
use std::borrow::Cow;

/// The text with every private number hidden: phones 138****5678, identity numbers 110***********002X (first 3, last 4, never
/// the birth date), bank cards only their last 4, plates 鄂D·***34.
pub fn mask(text: &str) -> Cow<'_, str> {
    let private = find_private(text);
    if private.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for found in private {
        out.push_str(&text[done..found.range.start]);
        out.push_str(&hidden(found.kind, &text[found.range.clone()]));
        done = found.range.end;
    }
    out.push_str(&text[done..]);
    Cow::Owned(out)
}

/// The same of a text nobody else needs.
pub fn masked(text: String) -> String {
    match mask(&text) {
        Cow::Owned(masked) => masked,
        Cow::Borrowed(_) => text,
    }
}

fn hidden(kind: Kind, number: &str) -> String {
    let plain: Vec<char> = number.chars().filter(|c| c.is_alphanumeric()).collect();
    match kind {
        Kind::Phone if plain.len() == 11 && !matches!(plain[0], '0' | '０') => keep(&plain, 3, 4),
        Kind::Phone => match number.char_indices().find(|(_, c)| !c.is_alphanumeric()) {
            Some((at, _)) => format!("{}-{}", &number[..at], keep(&plain[number[..at].chars().count()..], 0, 2)),
            None => keep(&plain, if plain.len() > 8 { 4 } else { 0 }, 2),
        },
        Kind::IdNumber => keep(&plain, 3, 4),
        Kind::BankCard | Kind::Long => keep(&plain, 0, 4),
        Kind::Plate => {
            let tail: String = plain[plain.len() - 2..].iter().collect();
            format!("{}{}·***{tail}", plain[0], plain[1])
        }
    }
}

/// First and last characters kept, a star for each one between.
fn keep(plain: &[char], first: usize, last: usize) -> String {
    let tail = plain.len().saturating_sub(last).max(first);
    plain.iter().enumerate().map(|(i, c)| if i < first || i >= tail { *c } else { '*' }).collect()
}

const DOUBLE_SURNAMES: &[&str] = &[
    "欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "东方", "南宫", "西门",
    "端木", "宇文",
];

/// 张三 → 张某, 王小明 → 王某某, 欧阳明 → 欧阳某. Longer names first, so that one name inside another is not half hidden.
pub fn mask_names(text: &str, names: &[&str]) -> String {
    let mut names: Vec<&str> = names.iter().copied().map(str::trim).filter(|n| n.chars().count() > 1).collect();
    names.sort_by_key(|n| std::cmp::Reverse(n.chars().count()));
    names.iter().fold(text.to_string(), |text, name| text.replace(name, &hidden_name(name)))
}

/// 王世强 → 王某强, 张三 → 张某: a name as a text prints it that must tell persons apart.
pub fn mask_middle(name: &str) -> String {
    let letters: Vec<char> = name.trim().chars().collect();
    match letters.as_slice() {
        [] => String::new(),
        [first, .., last] if letters.len() > 2 => {
            let double = DOUBLE_SURNAMES.iter().any(|s| name.trim().starts_with(s));
            match double {
                true => format!("{first}{}某", letters[1]),
                false => format!("{first}某{last}"),
            }
        }
        [first, ..] => format!("{first}某"),
    }
}

fn hidden_name(name: &str) -> String {
    let length = name.chars().count();
    let double = length > 2 && DOUBLE_SURNAMES.iter().any(|s| name.starts_with(s));
    let surname = if double { 2 } else { 1 };
    name.chars().take(surname).chain(std::iter::repeat_n('某', (length - surname).min(2))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_hidden_and_the_rest_stays() {
        assert_eq!(mask("电话13812345678，找老张"), "电话138****5678，找老张");
        assert_eq!(mask("138-1234-5678"), "138****5678");
        assert_eq!(mask("11010519491231002X"), "110***********002X");
        assert_eq!(mask("卡4111 1111 1111 1111"), "卡************1111");
        assert_eq!(mask("0716-1234567"), "0716-*****67");
        assert_eq!(mask("07161234567"), "0716*****67");
        assert_eq!(mask("鄂D·A1234"), "鄂D·***34");
        assert_eq!(mask("没有号码😀\n2026-11-22"), "没有号码😀\n2026-11-22");
    }

    #[test]
    fn the_birth_date_never_shows() {
        assert!(!mask("11010519491231002X").contains("1949"));
    }

    proptest::proptest! {
        /// Whatever is pasted, nothing falls over it, and a title comes out.
        #[test]
        fn any_text_can_be_masked(text in "([0-9０-９xX鄂DA·\\- ]{0,8}|\\PC{0,4}|13812345678|11010519491231002X){0,6}") {
            mask(&text);
            proptest::prop_assert!(!crate::text::title_from(&text, &["张三"]).is_empty());
            crate::text::clean(&crate::text::one_line(&text));
        }
    }

    /// 原文：死者身份确认，系60岁的监事长 · 见 涉事人
    #[test]
    fn f_4_the_middle_of_a_name_is_hidden() {
        for (name, shown) in
            [("王世强", "王某强"), ("张三", "张某"), ("欧阳明", "欧阳某"), ("司马相如", "司马某"), ("", "")]
        {
            assert_eq!(mask_middle(name), shown);
        }
    }

    #[test]
    fn names_keep_their_surname() {
        assert_eq!(mask_names("张三说王小明没到", &["张三", "王小明"]), "张某说王某某没到");
        assert_eq!(mask_names("欧阳明", &["欧阳明"]), "欧阳某");
        assert_eq!(mask_names("张三丰", &["张三", "张三丰"]), "张某某");
        assert_eq!(mask_names("没有名字", &["", " "]), "没有名字");
    }
}
