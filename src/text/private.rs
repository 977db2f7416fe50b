//! Finds numbers that belong to a person: phones, identity cards, bank cards, car plates. The one judge of it: screens,
//! files and papers hide what it finds, guards refuse it.
//!
//! The patterns are those of practice: mobile `1[3-9]` and 9 digits; landlines with their area code, or without it
//! right after a word such as 电话; identity numbers of 18 characters with a valid check character, or with a birth date in
//! its place (one mistyped digit must not lay open the others), and the old ones of 15; bank cards of 16–19 digits with a
//! valid Luhn sum. Full-width digits, blanks, hyphens and dots between groups are seen through. A row of 15–19 digits that
//! is none of these is hidden all the same, unless it begins with a day, as numbers of work orders do, or stands in a link.

use super::fit::some_byte;
use std::ops::Range;

/// What kind of number was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Phone,
    IdNumber,
    BankCard,
    Plate,
    /// As long as an identity or card number, and neither by its check sum: most likely one that was mistyped.
    Long,
}

impl Kind {
    /// The word rulebooks use (`phone`, `id_number`, `bank_card`).
    pub fn word(self) -> &'static str {
        match self {
            Kind::Phone => "phone",
            Kind::IdNumber => "id_number",
            Kind::BankCard => "bank_card",
            Kind::Plate => "plate",
            Kind::Long => "long",
        }
    }

    pub fn zh(self) -> &'static str {
        match self {
            Kind::Phone => "电话号码",
            Kind::IdNumber => "身份证号",
            Kind::BankCard => "银行卡号",
            Kind::Plate => "车牌号",
            Kind::Long => "长串号码",
        }
    }
}

/// One number and the bytes of the text it takes up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub kind: Kind,
    pub range: Range<usize>,
}

/// One character with its place and, if it is one, its digit.
#[derive(Clone, Copy)]
struct Mark {
    at: usize,
    c: char,
    digit: Option<u8>,
}

/// A run of digits, as indices of marks.
type Run = Range<usize>;

/// Every private number in the text, in order; none overlaps another.
pub fn find_private(text: &str) -> Vec<Found> {
    // Each of them has two digits at least, and most texts have none: no byte of theirs is that of a digit, or begins a
    // full-width one.
    let digital = |byte: u8| byte.is_ascii_digit() || byte == 0xef;
    if !some_byte(text, digital) || text.chars().filter(|c| digit(*c).is_some()).nth(1).is_none() {
        return Vec::new();
    }
    let marks: Vec<Mark> = text.char_indices().map(|(at, c)| Mark { at, c, digit: digit(c) }).collect();
    let bytes = |run: &Run| {
        let end = marks.get(run.end).map_or(text.len(), |m| m.at);
        marks[run.start].at..end
    };
    let runs = runs(&marks);
    let mut found = Vec::new();
    let mut next = 0;
    while next < runs.len() {
        let (kind, run, used) = match longest(&marks, &runs[next..]).filter(|(_, run, _)| !in_hash(&marks, run)) {
            Some(hit) => hit,
            None => {
                next += 1;
                continue;
            }
        };
        found.push(Found { kind, range: bytes(&run) });
        next += used;
    }
    let plates = plates(&marks).into_iter().map(|run| Found { kind: Kind::Plate, range: bytes(&run) });
    for plate in plates {
        if !found.iter().any(|f| f.range.start < plate.range.end && plate.range.start < f.range.end) {
            found.push(plate);
        }
    }
    found.sort_by_key(|f| f.range.start);
    found
}

fn digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8 - b'0'),
        '０'..='９' => Some((c as u32 - '０' as u32) as u8),
        _ => None,
    }
}

/// Maximal runs of digits; an X that ends an identity number belongs to it.
fn runs(marks: &[Mark]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut i = 0;
    while i < marks.len() {
        let start = i;
        while i < marks.len() && marks[i].digit.is_some() {
            i += 1;
        }
        if i == start {
            i += 1;
            continue;
        }
        let ends_in_x = marks.get(i).is_some_and(|m| matches!(m.c, 'x' | 'X' | 'Ｘ' | 'ｘ'));
        if ends_in_x && matches!(i - start, 3 | 17) {
            i += 1;
        }
        runs.push(start..i);
    }
    runs
}

/// What the first runs are: one alone, else the longest join of runs parted as the groups of one number are.
fn longest(marks: &[Mark], runs: &[Run]) -> Option<(Kind, Run, usize)> {
    let first = runs.first()?;
    if let Some((kind, run)) = single(marks, first) {
        return Some((kind, run, 1));
    }
    let joined = runs.windows(2).take(4).take_while(|w| parted(&marks[w[0].end..w[1].start])).count() + 1;
    for count in (2..=joined).rev() {
        let group = &runs[..count];
        let whole = first.start..group[count - 1].end;
        let digits: Vec<char> = group.iter().flat_map(|r| marks[r.clone()].iter().map(plain)).collect();
        let lengths: Vec<usize> = group.iter().map(|r| r.len()).collect();
        let kind = match (lengths.as_slice(), digits.len()) {
            ([3 | 4, 7 | 8], _) if digits[0] == '0' && digits[1] != '0' && !ends_an_id(marks, first) => {
                Some(Kind::Phone)
            }
            ([3, 4, 4], _) if is_mobile(&digits) => Some(Kind::Phone),
            // The number of an item before a day (138 20261122) is none.
            ([3, 8], _) if is_mobile(&digits) && !is_birth_date(&digits[3..]) => Some(Kind::Phone),
            ([2, 3, 4, 4] | [2, 3, 8], _) if digits.starts_with(&['8', '6']) && is_mobile(&digits[2..]) => {
                Some(Kind::Phone)
            }
            ([2, 11], _) if digits.starts_with(&['8', '6']) && is_mobile(&digits[2..]) => Some(Kind::Phone),
            ([6, 8, 4] | [3, 3, 4, 4, 4] | [6, 4, 4, 4] | [14, 4] | [6, 12], _) if is_id(&digits) => {
                Some(Kind::IdNumber)
            }
            (groups, 16..=19) if groups[..count - 1].iter().all(|n| *n == 4) && is_card(&digits) => {
                Some(Kind::BankCard)
            }
            _ => None,
        };
        if let Some(kind) = kind {
            return Some((kind, whole, count));
        }
    }
    None
}

/// Whether what stands between two runs parts the groups of one number: a blank; or one hyphen, dot or bracket, with a
/// blank on either side at most.
fn parted(between: &[Mark]) -> bool {
    let blank = |m: &Mark| matches!(m.c, ' ' | '\u{3000}' | '\u{a0}');
    let sign = |m: &Mark| matches!(m.c, '-' | '－' | '—' | '–' | '‐' | '‑' | '−' | '.' | '·' | ')' | '）');
    match between {
        [one] => blank(one) || sign(one),
        [a, b] => (blank(a) && sign(b)) || (sign(a) && blank(b)),
        [a, b, c] => blank(a) && sign(b) && blank(c),
        _ => false,
    }
}

/// Four digits that are the second half of an item's number (2026-0832) are no area code, whatever comes after.
fn ends_an_id(marks: &[Mark], run: &Run) -> bool {
    let Some(before) = run.start.checked_sub(5).map(|from| &marks[from..run.start]) else { return false };
    let year = [before[0].digit, before[1].digit];
    let longer = run.start.checked_sub(6).is_some_and(|at| marks[at].digit.is_some());
    run.len() == 4
        && matches!(year, [Some(1), Some(9)] | [Some(2), Some(0)])
        && before[2..4].iter().all(|m| m.digit.is_some())
        && before[4].c == '-'
        && !longer
}

fn single(marks: &[Mark], run: &Run) -> Option<(Kind, Run)> {
    let digits: Vec<char> = marks[run.clone()].iter().map(plain).collect();
    let starts = |with: [char; 2]| digits.starts_with(&with);
    match digits.len() {
        // A sum of money may be as long and begin so.
        11 if is_mobile(&digits) && !is_counted(marks, run.end) => Some((Kind::Phone, run.clone())),
        13 if starts(['8', '6']) && is_mobile(&digits[2..]) => Some((Kind::Phone, run.start + 2..run.end)),
        15 if is_old_id(&digits) => Some((Kind::IdNumber, run.clone())),
        18 if is_id(&digits) => Some((Kind::IdNumber, run.clone())),
        16..=19 if is_card(&digits) => Some((Kind::BankCard, run.clone())),
        // Area codes; 00 calls abroad.
        10..=12 if digits[0] == '0' && matches!(digits[1], '1'..='9') => Some((Kind::Phone, run.clone())),
        10..=14 if starts(['0', '0']) && digits[2] != '0' => Some((Kind::Phone, run.clone())),
        7 | 8 if matches!(digits[0], '2'..='8') && announced(marks, run.start) => Some((Kind::Phone, run.clone())),
        15..=19 if is_long(marks, run, &digits) => Some((Kind::Long, run.clone())),
        _ => None,
    }
}

/// A number of 7 or 8 digits is a landline only where a word says so: it could be a date or a sum.
fn announced(marks: &[Mark], start: usize) -> bool {
    let before: String = marks[start.saturating_sub(8)..start].iter().map(|m| m.c).collect();
    ["电话", "座机", "固话", "号码", "拨打", "致电", "热线", "传真"].iter().any(|word| before.contains(word))
}

/// Money: what comes after says so.
fn is_counted(marks: &[Mark], end: usize) -> bool {
    marks.get(end).is_some_and(|m| matches!(m.c, '元' | '万' | '亿'))
}

/// Neither a work order's number, which begins with its day, nor part of a sum, or of a link.
fn is_long(marks: &[Mark], run: &Run, digits: &[char]) -> bool {
    let dated = !digits[..8].contains(&'X') && is_birth_date(&digits[..8]);
    let part = |m: &&Mark| m.c.is_ascii_graphic();
    let word_before = marks[..run.start].iter().rev().take_while(part);
    let linked = word_before.clone().any(|m| m.c == '/');
    let decimal = word_before.clone().next().is_some_and(|m| m.c == '.');
    !(dated || linked || decimal || is_counted(marks, run.end))
}

/// Hexadecimal digits of a checksum: 32 of them or more, without a gap, letters among them.
fn in_hash(marks: &[Mark], run: &Run) -> bool {
    let hex = |m: &&Mark| m.c.is_ascii_hexdigit();
    let around = marks[..run.start].iter().rev().take_while(hex).chain(marks[run.end..].iter().take_while(hex));
    let letters = around.clone().any(|m| m.digit.is_none());
    letters && around.count() + run.len() >= 32
}

fn plain(mark: &Mark) -> char {
    match mark.digit {
        Some(d) => char::from(b'0' + d),
        None => 'X',
    }
}

fn is_mobile(digits: &[char]) -> bool {
    digits.len() == 11 && digits[0] == '1' && matches!(digits[1], '3'..='9') && !digits.contains(&'X')
}

/// GB 11643: weights 2^(17-i) mod 11, check characters 10X98765432.
fn is_id(digits: &[char]) -> bool {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const CHECKS: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];
    if digits.len() != 18 || digits[..17].contains(&'X') || digits[0] == '0' {
        return false;
    }
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(c, w)| c.to_digit(10).unwrap_or(0) * w).sum();
    CHECKS[(sum % 11) as usize] == digits[17] || (matches!(digits[0], '1'..='8') && is_birth_date(&digits[6..14]))
}

/// GB 11643-1989: no century and no check character.
fn is_old_id(digits: &[char]) -> bool {
    let century = ['1', '9'];
    matches!(digits[0], '1'..='8')
        && !digits.contains(&'X')
        && !is_birth_date(&digits[..8])
        && is_birth_date(&century.into_iter().chain(digits[6..12].iter().copied()).collect::<Vec<_>>())
}

/// 19491231: a day since 1900 and before 2050.
fn is_birth_date(digits: &[char]) -> bool {
    let number = |digits: &[char]| digits.iter().fold(0, |n, c| n * 10 + c.to_digit(10).unwrap_or(0));
    let (year, month, day) = (number(&digits[..4]), number(&digits[4..6]), number(&digits[6..]));
    (1900..2050).contains(&year) && chrono::NaiveDate::from_ymd_opt(year as i32, month, day).is_some()
}

/// Luhn. A row of one digit, or a number that starts with 0, is no card.
fn is_card(digits: &[char]) -> bool {
    if !(16..=19).contains(&digits.len()) || digits.contains(&'X') || digits[0] == '0' {
        return false;
    }
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(i, c)| match (i % 2, c.to_digit(10).unwrap_or(0)) {
            (0, d) => d,
            (_, d) if d > 4 => d * 2 - 9,
            (_, d) => d * 2,
        })
        .sum();
    sum.is_multiple_of(10) && digits.iter().any(|c| c != &digits[0])
}

const PROVINCES: &str = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

/// 鄂D·A1234, 鄂DA1234, new-energy plates of one more character: at least two digits among what follows.
fn plates(marks: &[Mark]) -> Vec<Run> {
    let code = |m: &Mark| m.c.is_ascii_digit() || (m.c.is_ascii_uppercase() && m.c != 'I' && m.c != 'O');
    let mut found = Vec::new();
    let mut i = 0;
    while i + 6 < marks.len() {
        let start = i;
        i += 1;
        if !PROVINCES.contains(marks[start].c) || !marks[start + 1].c.is_ascii_uppercase() {
            continue;
        }
        let dot = usize::from(matches!(marks[start + 2].c, '·' | '•' | ' ' | '・'));
        let from = start + 2 + dot;
        let mut end = from + marks[from..].iter().take_while(|m| code(m)).count();
        if end - from == 4 && marks.get(end).is_some_and(|m| "挂学警港澳领".contains(m.c)) {
            end += 1;
        }
        let digits = marks[from..end].iter().filter(|m| m.digit.is_some()).count();
        if (5..=6).contains(&(end - from)) && digits >= 2 {
            found.push(start..end);
            i = end;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(Kind, &str)> {
        find_private(text).into_iter().map(|f| (f.kind, &text[f.range])).collect()
    }

    #[test]
    fn phones_in_every_dress() {
        for phone in [
            "13812345678",
            "138-1234-5678",
            "138 1234 5678",
            "138 12345678",
            "138.1234.5678",
            "138 – 1234 – 5678",
            "１３８１２３４５６７８",
            "0716-1234567",
            "0716 1234567",
            "07161234567",
            "00447911123456",
        ] {
            assert_eq!(kinds(&format!("请打{phone}找我")), [(Kind::Phone, phone)], "{phone}");
        }
        assert_eq!(kinds("+8613812345678"), [(Kind::Phone, "13812345678")]);
        assert_eq!(kinds("座机：6234567"), [(Kind::Phone, "6234567")]);
    }

    #[test]
    fn dates_sums_and_hotlines_are_not_private() {
        for text in [
            "20261122",
            "共6234567元",
            "12345热线",
            "2026-11-22 09:30",
            "10000000000",
            "400-123-4567",
            "拨款18000000000元",
            "〔2026〕3号",
            "2026-0832 20261122发",
            "工单20261122093012345",
            "工单202611220930001",
            "3.1415926535897932",
            "https://weibo.com/1234567890/4971234567890123",
            "2026.11.22-2026.11.25",
        ] {
            assert_eq!(kinds(text), [], "{text}");
        }
    }

    #[test]
    fn an_identity_number_has_its_check_character_or_a_birth_date() {
        assert_eq!(kinds("号11010519491231002X。"), [(Kind::IdNumber, "11010519491231002X")]);
        assert_eq!(kinds("110105 19491231 002x"), [(Kind::IdNumber, "110105 19491231 002x")]);
        // One digit mistyped: the birth date still tells who is meant.
        assert_eq!(kinds("110105194912310021"), [(Kind::IdNumber, "110105194912310021")]);
        for other in ["110105194913310023", "110105184912310021"] {
            assert_eq!(kinds(other), [(Kind::Long, other)]);
        }
        assert_eq!(kinds("202611220930123456"), []);
        assert_eq!(kinds("旧证110105491231002"), [(Kind::IdNumber, "110105491231002")]);
        assert_eq!(kinds("51102519800101 1234"), [(Kind::IdNumber, "51102519800101 1234")]);
    }

    #[test]
    fn a_bank_card_needs_its_luhn_sum() {
        assert_eq!(kinds("卡4111111111111111"), [(Kind::BankCard, "4111111111111111")]);
        assert_eq!(kinds("4111 1111 1111 1111"), [(Kind::BankCard, "4111 1111 1111 1111")]);
        assert_eq!(kinds("4111111111111112"), [(Kind::Long, "4111111111111112")]);
    }

    #[test]
    fn a_checksum_is_nobodys_number() {
        let hash = "9f86d081884c7d659a2feaa0c55ad01513812345678f1b2b0b822cd15d6c15b0";
        assert_eq!(kinds(hash), []);
        assert_eq!(kinds("tel13812345678"), [(Kind::Phone, "13812345678")]);
    }

    #[test]
    fn plates_with_and_without_the_dot() {
        assert_eq!(kinds("车牌鄂D·A1234在堵路"), [(Kind::Plate, "鄂D·A1234")]);
        assert_eq!(kinds("鄂DF12345"), [(Kind::Plate, "鄂DF12345")]);
        assert_eq!(kinds("新A股上市公司"), []);
    }
}
