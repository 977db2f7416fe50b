//! A title broken into lines: in the shape of a 梯形 or 菱形, never inside a word, a number or 《》 (GB/T 9704-2012, 7.3.1).
//!
//! A word processor breaks wherever the line is full; so the breaks are ours. There is no dictionary: words are the names
//! handed in (units, kinds of paper) and the few that titles of this trade are made of; elsewhere a break costs more.

use super::measure::{halves, not_first, not_last};

/// Words titles are made of; a break inside one is a last resort.
const COMMON: &[&str] = &[
    "退役军人服务站",
    "退役军人",
    "网络舆情",
    "社会舆情",
    "舆情信息",
    "舆情分析",
    "综合分析",
    "分析报告",
    "分析研判",
    "情况通报",
    "领导小组",
    "工作小组",
    "服务站",
    "第一季度",
    "第二季度",
    "第三季度",
    "第四季度",
    "上半年",
    "下半年",
    "关于",
    "舆情",
    "信息",
    "报送",
    "采用",
    "情况",
    "通报",
    "报告",
    "通知",
    "专报",
    "摘报",
    "转报",
    "周报",
    "月报",
    "日报",
    "简报",
    "综合",
    "专题",
    "分析",
    "研判",
    "工作",
    "年度",
    "季度",
    "春季学期",
    "秋季学期",
    "学期",
    "考评",
    "考核",
    "会议",
    "监测",
    "收集",
    "回应",
    "回复",
    "提醒",
    "督办",
    "催办",
    "问题",
    "反映",
    "处置",
    "办理",
    "群众",
    "干部",
    "单位",
    "部门",
    "重要",
    "重大",
    "突发",
    "事件",
    "有关",
];

/// More characters than any title that was meant as one; such a text is only cut to lines.
const LONGEST: usize = 80;
const NEVER: i64 = 1_000_000;

/// Lines of at most `most` 字.
pub fn break_title(title: &str, most: usize, words: &[String]) -> Vec<String> {
    let chars: Vec<char> = title.trim().chars().collect();
    let width = |from: usize, to: usize| -> i64 {
        i64::try_from(halves(&chars[from..to].iter().collect::<String>())).unwrap_or(i64::MAX)
    };
    let room = i64::try_from(most * 2).unwrap_or(i64::MAX);
    let whole = width(0, chars.len());
    if whole <= room {
        return vec![chars.iter().collect()];
    }
    let fewest = usize::try_from((whole + room - 1) / room).unwrap_or(usize::MAX);
    if chars.len() > LONGEST || fewest > 4 {
        return cut(&chars, most);
    }
    let cost = costs(&chars, words);
    let mut best: Option<(i64, Vec<usize>)> = None;
    for lines in fewest..=(fewest + 1).min(4) {
        let more = if lines > fewest { 30 } else { 0 };
        each_choice(chars.len(), lines - 1, &mut |breaks| {
            let ends: Vec<usize> = std::iter::once(0).chain(breaks.iter().copied()).chain([chars.len()]).collect();
            let long: Vec<i64> = ends.windows(2).map(|w| width(w[0], w[1])).collect();
            if long.iter().any(|l| *l > room) {
                return;
            }
            let total = more + breaks.iter().map(|b| cost[*b]).sum::<i64>() + shape(&long);
            if total < NEVER && best.as_ref().is_none_or(|(least, _)| total < *least) {
                best = Some((total, ends));
            }
        });
    }
    match best {
        Some((_, ends)) => ends.windows(2).map(|w| chars[w[0]..w[1]].iter().collect()).collect(),
        None => cut(&chars, most),
    }
}

/// What a break before each character costs.
fn costs(chars: &[char], words: &[String]) -> Vec<i64> {
    let mut cost = vec![25; chars.len()];
    let mut known = vec![false; chars.len()];
    let mut at = 0;
    while at < chars.len() {
        let long = word_at(&chars[at..], words);
        if long < 2 {
            at += 1;
            continue;
        }
        for i in at..at + long {
            known[i] = true;
            if i > at {
                cost[i] = 90;
            }
        }
        at += long;
    }
    for i in 1..chars.len() {
        let (before, here) = (chars[i - 1], chars[i]);
        if cost[i] < 90 {
            cost[i] = match (known[i - 1], known[i]) {
                (true, true) => 3,
                (true, false) | (false, true) => 9,
                (false, false) => 25,
            };
            if "的、，：及和与并".contains(before) {
                cost[i] = 0;
            }
        }
        // 等2件 after a title quoted begins a line well, other words do not end in front of 等.
        let hangs = "的了们".contains(here) || (here == '等' && before != '”');
        if not_first(here) || not_last(before) || hangs || one_number(before, here) {
            cost[i] = NEVER;
        } else if before == '”' {
            cost[i] = 3;
        }
    }
    for (open, close) in [('《', '》'), ('（', '）'), ('“', '”'), ('〔', '〕')] {
        let mut from = None;
        for (i, c) in chars.iter().enumerate() {
            match from {
                None if *c == open => from = Some(i),
                // What is too long for a line must be broken somewhere.
                Some(start) if *c == close => {
                    let price = if i - start < 16 { NEVER } else { 60 };
                    cost[start + 1..=i].iter_mut().for_each(|c| *c = (*c).max(price));
                    from = None;
                }
                _ => {}
            }
        }
    }
    cost
}

/// Length of the longest word that begins here.
fn word_at(rest: &[char], words: &[String]) -> usize {
    let fits = |word: &str| {
        let length = word.chars().count();
        (length <= rest.len() && word.chars().eq(rest[..length].iter().copied())).then_some(length)
    };
    let named = words.iter().filter_map(|w| fits(w)).filter(|n| *n <= 12).max();
    named.or_else(|| COMMON.iter().filter_map(|w| fits(w)).max()).unwrap_or(0)
}

/// Figures hold together with each other and with what they count.
fn one_number(before: char, here: char) -> bool {
    let figure = |c: char| c.is_ascii_alphanumeric() || ".%—–-~".contains(c);
    (figure(before) && figure(here))
        || (before.is_ascii_digit() && "年月日时分期号件条个名次季周".contains(here))
        || ("年月日时等".contains(before) && here.is_ascii_digit())
        || (before == '第' && (here.is_ascii_digit() || "一二三四五六七八九十".contains(here)))
}

/// 梯形 or 菱形: lines grow, shrink, or grow and shrink; never all alike, never narrow in the middle, never a scrap at the end.
fn shape(long: &[i64]) -> i64 {
    let (most, least) = (long.iter().max().copied().unwrap_or(0), long.iter().min().copied().unwrap_or(0));
    let mut cost = most - least;
    if most - least < 2 {
        cost += 14;
    }
    let valley = long.windows(3).any(|w| w[1] < w[0] && w[1] < w[2]);
    if valley {
        cost += 60;
    }
    if least < 8 {
        cost += 40;
    }
    cost
}

/// Calls `each` with every choice of `n` places between 1 and `len - 1`, in order.
fn each_choice(len: usize, n: usize, each: &mut impl FnMut(&[usize])) {
    fn from(start: usize, len: usize, n: usize, chosen: &mut Vec<usize>, each: &mut impl FnMut(&[usize])) {
        if n == 0 {
            return each(chosen);
        }
        for place in start..len {
            chosen.push(place);
            from(place + 1, len, n - 1, chosen, each);
            chosen.pop();
        }
    }
    from(1, len, n, &mut Vec::new(), each);
}

fn cut(chars: &[char], most: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for c in chars {
        let line = lines.last_mut().expect("it begins with one line");
        if halves(line) + halves(&c.to_string()) > most * 2 && !not_first(*c) {
            lines.push(c.to_string());
        } else {
            line.push(*c);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::break_title;

    fn broken(title: &str) -> String {
        break_title(title, 19, &["清河镇退役军人服务站".to_string()]).join("/")
    }

    #[test]
    fn a_short_title_is_one_line() {
        assert_eq!(broken("关于优待证发放慢的报告"), "关于优待证发放慢的报告");
    }

    #[test]
    fn lines_differ_and_words_hold() {
        for (title, lines) in [
            ("关于2026年第三季度舆情信息报送及采用情况的通报", "关于2026年第三季度舆情信息/报送及采用情况的通报"),
            ("24小时舆情监测（2026年11月30日8时至12月1日8时）", "24小时舆情监测/（2026年11月30日8时至12月1日8时）"),
            ("关于“金桥小区路灯连续三晚不亮”等2件舆情的专报", "关于“金桥小区路灯连续三晚不亮”/等2件舆情的专报"),
            ("清河镇退役军人服务站2026年9—10月综合舆情分析报告", "清河镇退役军人服务站/2026年9—10月综合舆情分析报告"),
        ] {
            assert_eq!(broken(title), lines);
        }
    }

    #[test]
    fn neither_a_book_title_nor_a_number_is_broken() {
        for title in [
            "关于转发《清河镇突发舆情应急处置办法》和做好2026年汛期舆情监测工作有关事项的通知",
            "关于桥头村2026年11月22日22时10分发生的退役军人聚集反映优待证发放慢问题的专题舆情分析报告",
        ] {
            let lines = break_title(title, 19, &[]);
            assert_eq!(lines.concat(), title);
            assert!(lines.len() <= 4, "{lines:?}");
            for line in &lines {
                assert_eq!(line.matches('《').count(), line.matches('》').count(), "{lines:?}");
                assert!(
                    !line.starts_with(['的', '年', '月', '日', '，']) && !line.ends_with(['《', '1', '2']),
                    "{lines:?}"
                );
            }
        }
    }

    #[test]
    fn a_text_that_is_no_title_is_cut_all_the_same() {
        let long = "长".repeat(200);
        let lines = break_title(&long, 19, &[]);
        assert_eq!(lines.concat(), long);
        assert!(lines.iter().all(|l| l.chars().count() <= 19));
        assert_eq!(break_title("", 19, &[]), [""]);
    }
}
