//! What clerks and their input methods produce, brought to one shape, and a cursor to read it with.
//!
//! Full-width digits and signs become narrow, Chinese numerals become digits, dashes become `-`.
//! Only for text that is a time or a limit: applied to prose it would mangle it.

use chrono::NaiveDate;

/// Years an office writes down; anything else is a slip of the finger.
pub(crate) const YEARS: std::ops::RangeInclusive<u32> = 1900..=2199;

/// The text in one shape: `２０２６年十一月二十二日　９：３０` → `2026年11月22日 9:30`.
pub(crate) fn normalise(text: &str) -> String {
    let narrow: Vec<char> = text.trim().chars().map(narrow).collect();
    let mut out = String::with_capacity(text.len());
    for (index, &c) in narrow.iter().enumerate() {
        let before = index.checked_sub(1).map(|at| narrow[at]);
        let after = narrow.get(index + 1).copied();
        match c {
            '十' => {
                // 十=10, 十一=11, 二十=20, 二十二=22: the digits around it fill the places.
                let tens = before.is_some_and(|c| digit(c).is_some());
                let tens = tens && !ends_a_weekday(&narrow, index);
                let units = after.is_some_and(|c| digit(c).is_some());
                if !tens {
                    out.push('1');
                }
                if !units {
                    out.push('0');
                }
            }
            ' ' if out.ends_with(' ') => {}
            _ => match digit(c) {
                Some(digit) => {
                    out.push(digit);
                    // 周一十点 is Monday ten o'clock, not the eleventh of something.
                    if ends_a_weekday(&narrow, index + 1) {
                        out.push(' ');
                    }
                }
                None => out.push(c),
            },
        }
    }
    out
}

/// Does the character before `end` name a weekday, as in 周一, 星期一, 礼拜一?
fn ends_a_weekday(text: &[char], end: usize) -> bool {
    let Some(before) = end.checked_sub(2).and_then(|at| text.get(at)) else {
        return false;
    };
    match before {
        '周' => true,
        '期' => end >= 3 && text[end - 3] == '星',
        '拜' => end >= 3 && text[end - 3] == '礼',
        _ => false,
    }
}

fn narrow(c: char) -> char {
    match c {
        '\u{3000}' | '\u{a0}' | '\t' | '\n' | '\r' => ' ',
        '–' | '—' | '−' | '‐' | '―' | '－' => '-',
        '～' | '〜' => '~',
        '∶' => ':',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '两' => '二',
        _ => c,
    }
}

fn digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '〇' | '零' | '○' => Some('0'),
        '一' => Some('1'),
        '二' => Some('2'),
        '三' => Some('3'),
        '四' => Some('4'),
        '五' => Some('5'),
        '六' => Some('6'),
        '七' => Some('7'),
        '八' => Some('8'),
        '九' => Some('9'),
        _ => None,
    }
}

/// A date that exists in a year an office writes down, `2026-11-22` and nothing else.
pub(crate) fn iso_date(text: &str) -> Option<NaiveDate> {
    let mut cursor = Cursor::new(text);
    let year = cursor.fixed(4)?;
    let month = cursor.eat("-").then(|| cursor.fixed(2)).flatten()?;
    let day = cursor.eat("-").then(|| cursor.fixed(2)).flatten()?;
    if !cursor.is_done() || text.contains(' ') {
        return None;
    }
    date(year, month, day).ok()
}

/// The date, or the sentence that says why there is none: `2026年2月没有30日`.
pub(crate) fn date(year: u32, month: u32, day: u32) -> Result<NaiveDate, String> {
    if !YEARS.contains(&year) {
        return Err(format!("年份{year}不在1900—2199之间"));
    }
    if !(1..=12).contains(&month) {
        return Err(format!("没有{month}月"));
    }
    NaiveDate::from_ymd_opt(year as i32, month, day).ok_or_else(|| format!("{year}年{month}月没有{day}日"))
}

/// Reads normalised text from the left. Each step takes what it recognises or takes nothing;
/// spaces before a step are skipped. Copy it to look ahead, assign the copy back to commit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    pub fn new(text: &'a str) -> Cursor<'a> {
        Cursor { rest: text }
    }

    pub fn rest(&self) -> &'a str {
        self.rest.trim()
    }

    pub fn is_done(&self) -> bool {
        self.rest().is_empty()
    }

    /// Takes the word if it comes next.
    pub fn eat(&mut self, word: &str) -> bool {
        match self.rest.trim_start().strip_prefix(word) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Takes the first of the words that comes next; list longer words before their beginnings.
    pub fn eat_any(&mut self, words: &[&str]) -> bool {
        words.iter().any(|word| self.eat(word))
    }

    /// Takes the value of the first pair whose word comes next.
    pub fn choose<T: Copy>(&mut self, pairs: &[(&str, T)]) -> Option<T> {
        let (_, value) = pairs.iter().find(|(word, _)| self.eat(word))?;
        Some(*value)
    }

    /// Takes a whole run of digits, if there are no more than `most` (and at least one).
    pub fn number(&mut self, most: usize) -> Option<u32> {
        let run = self.digits();
        (1..=most.min(9)).contains(&run).then(|| self.fixed(run)).flatten()
    }

    /// Takes exactly this many digits, even from a longer run.
    pub fn fixed(&mut self, length: usize) -> Option<u32> {
        if length > self.digits() {
            return None;
        }
        let (digits, rest) = self.rest.trim_start().split_at(length);
        let value = digits.parse().ok()?;
        self.rest = rest;
        Some(value)
    }

    /// How many digits come next.
    pub fn digits(&self) -> usize {
        let rest = self.rest.trim_start();
        rest.bytes().take_while(u8::is_ascii_digit).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_write_a_number_comes_out_the_same() {
        for (typed, read) in [
            ("２０２６－１１－２２　９：３０", "2026-11-22 9:30"),
            ("二〇二六年十一月二十二日", "2026年11月22日"),
            ("二0一一年十二月", "2011年12月"),
            ("三十日十点十五分", "30日10点15分"),
            ("二十点零五", "20点05"),
            ("十五个工作日", "15个工作日"),
            ("两小时前", "2小时前"),
            ("周一十点", "周1 10点"),
            ("星期五晚十点", "星期5 晚10点"),
            ("第三季度", "第3季度"),
            ("9—10月", "9-10月"),
        ] {
            assert_eq!(normalise(typed), read, "{typed}");
        }
    }

    #[test]
    fn dates_must_exist() {
        assert!(iso_date("2026-11-22").is_some());
        for text in ["2026-02-29", "2026-1-2", "20261122", "2026-11-22 ", "1026-11-22", ""] {
            assert_eq!(iso_date(text), None, "{text}");
        }
        assert_eq!(date(2026, 2, 30), Err("2026年2月没有30日".into()));
        assert_eq!(date(2026, 13, 1), Err("没有13月".into()));
    }

    #[test]
    fn a_cursor_takes_all_or_nothing() {
        let mut cursor = Cursor::new(" 2026年");
        assert_eq!(cursor.number(2), None);
        assert_eq!(cursor.number(4), Some(2026));
        assert!(!cursor.eat("月"));
        assert!(cursor.eat_any(&["月", "年"]));
        assert!(cursor.is_done());
    }
}
