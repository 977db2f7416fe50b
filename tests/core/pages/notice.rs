//! A notice of four pages and a bulletin of one, measured.

use super::ink::{Ink, black};
use super::{MM, Word, near, pages, scratch, text};
use yuqing::print::{Document, Foot, Head, Layout, Setting, docx, read};

/// A notice downward with a number, long enough for four pages, whose text is of whole characters only.
pub fn notice() -> Document {
    notice_of(220)
}

/// With so many times eight characters of text.
fn notice_of(times: usize) -> Document {
    let body = format!(
        "# 关于2026年第三季度舆情信息报送及采用情况的通报\n\n各村居退役军人服务站：\n\n{}\n\n## 一、基本情况\n\n共报送。\n\n\
         附件：1.名册\n2.明细表\n\n清河镇退役军人服务站\n\n2026年10月20日\n",
        "报送采用情况良好".repeat(times)
    );
    let setting = Setting {
        layout: Layout::Official,
        head: Head {
            masthead: Some("清河镇退役军人服务站文件".into()),
            number: Some("青退〔2026〕5号".into()),
            ..Head::default()
        },
        foot: Foot {
            lines: vec![("抄送".into(), "县退役军人事务局".into())],
            printed: Some(("清河镇退役军人服务站".into(), "2026年10月20日".into())),
            editor: None,
        },
        ..Setting::default()
    };
    read(&body, &setting)
}

/// A weekly bulletin.
pub fn bulletin() -> Document {
    let setting = Setting {
        layout: Layout::Gazette,
        head: Head {
            masthead: Some("网络舆情周报".into()),
            number: Some("2026年第3期（总第33期）".into()),
            signer: Some("何正".into()),
            unit: Some("青山乡党政办公室".into()),
            date: Some("2026年6月8日".into()),
            remarks: Vec::new(),
        },
        foot: Foot {
            lines: vec![("报".into(), "乡党委、乡政府".into()), ("发".into(), "各村".into())],
            printed: None,
            editor: Some("王芳".into()),
        },
        ..Setting::default()
    };
    read("# 本周舆情平稳\n\n本周没有舆情。\n\n青山乡\n\n2026年6月8日\n", &setting)
}

#[test]
fn v_6_3_a_notice_keeps_the_measures_of_gb_9704() {
    let (_kept, dir) = scratch(&[("通报.docx", docx::write(&notice())), ("周报.docx", docx::write(&bulletin()))]);
    let Some(made) = pages(&dir, &["通报.docx", "周报.docx"]) else { return };
    let paper = &made[0];
    assert!(paper.len() >= 4, "{} pages", paper.len());
    for page in paper {
        near(page.width, 210.0 * MM, 0.5, "paper width");
        near(page.height, 297.0 * MM, 0.5, "paper height");
    }

    // A page of nothing but text: 22 lines of 28 characters within 156 × 225 mm.
    let full = &paper[1];
    let lines = full.text_lines();
    assert_eq!(lines.len(), 22, "{:?}", lines.iter().map(|l| text(l)).collect::<Vec<_>>());
    for line in &lines {
        assert_eq!(text(line).chars().count(), 28, "{}", text(line));
        near(line[0].left, 28.0 * MM, 1.0 * MM, "left margin (订口)");
        near(line[line.len() - 1].right, 184.0 * MM, 1.0 * MM, "right edge of the type area");
        assert!(!text(line).starts_with(['，', '。', '、', '；', '：', '）', '》']), "{}", text(line));
    }
    near(lines[0][0].top, 37.0 * MM, 3.0 * MM, "top margin (天头)");
    near(lines[21][0].bottom, 262.0 * MM, 3.0 * MM, "foot of the type area");

    // — 1 — right on odd pages, left on even ones, 7 mm below the text, one character in.
    for (n, page) in (1..).zip(paper) {
        let foot: Vec<&Word> = page.words.iter().filter(|w| w.top > 263.0 * MM).collect();
        let said: String = foot.iter().map(|w| w.text.as_str()).collect();
        assert_eq!(said, format!("—{n}—"));
        near(foot[0].bottom, 273.0 * MM, 4.0 * MM, "page number");
        match n % 2 {
            1 => near(foot[foot.len() - 1].right, 184.0 * MM - 14.0, 2.0 * MM, "page number on an odd page"),
            _ => near(foot[0].left, 28.0 * MM + 14.0, 2.0 * MM, "page number on an even page"),
        }
    }

    // The red head: 35 mm below the top of the type area; number, rule, two lines, title, one line, addressee.
    let first = &paper[0];
    let masthead = first.word("清河镇退役军人服务站文件");
    near(masthead.top, 72.0 * MM, 5.0 * MM, "发文机关标志");
    near((masthead.left + masthead.right) / 2.0, 106.0 * MM, 1.0 * MM, "发文机关标志, its middle");
    let (number, title) = (first.word("青退〔2026〕5号"), first.word("关于2026年第三季度舆情信息"));
    near((number.left + number.right) / 2.0, 106.0 * MM, 2.0 * MM, "发文字号, its middle");
    assert!(number.top > masthead.bottom + 10.0 * MM && title.top > number.bottom + 15.0 * MM);
    near((title.left + title.right) / 2.0, 106.0 * MM, 2.0 * MM, "标题, its middle");
    let (second, to) = (first.word("报送及采用情况的通报"), first.word("各村居退役军人服务站："));
    assert!(second.top > title.top && to.top > second.bottom + 8.0 * MM);
    near(to.left, 28.0 * MM, 0.5 * MM, "主送机关 stands flush left");
    assert!(first.word("报送采用情况良好").left > 28.0 * MM + 31.0, "a paragraph begins two characters in");

    // 附件说明, 署名 and 成文日期: the date two characters right of the name's beginning; the 版记 at the foot.
    let last = &paper[paper.len() - 1];
    let (annex, more) = (last.word("附件：1.名册"), last.word("2.明细表"));
    near(annex.left, 28.0 * MM + 31.5, 1.0 * MM, "附件说明");
    near(more.left, annex.left + 3.0 * 15.75, 1.0 * MM, "the second name under the first");
    let (unit, date) = (last.word("清河镇退役军人服务站"), last.word("2026年10月20日"));
    near(unit.right, 184.0 * MM - 31.5, 1.0 * MM, "署名 two characters from the right");
    near(date.left, unit.left + 31.5, 1.5 * MM, "成文日期");
    let printed = last.word("2026年10月20日印发");
    assert!(last.word("抄送：县退役军人事务局。").top < printed.top);
    foot_rules(&Ink::of(&dir.join("通报.pdf"), paper.len()), 3, printed.bottom);

    // A bulletin: name, number, publisher left and day right, 报/发 at the foot of its only page.
    let [only] = made[1].as_slice() else { panic!("{} pages", made[1].len()) };
    let (name, issue) = (only.word("网络舆情周报"), only.word("2026年第3期（总第33期）"));
    let (by, day) = (only.word("青山乡党政办公室"), only.word("2026年6月8日"));
    assert!(name.top < issue.top && issue.top < by.top && (by.top - day.top).abs() < 3.0);
    assert!(by.left < 40.0 * MM && day.right > 175.0 * MM);
    let (first, last) = (only.word("报：乡党委、乡政府。"), only.word("签发人：何正"));
    assert!(first.top > 200.0 * MM, "{first:?}");
    foot_rules(&Ink::of(&dir.join("周报.pdf"), 1), 4, last.bottom);
}

/// The rules of a 版记: as wide as the text, the first and the last 0.35 mm, those between 0.25 mm, the last one where the
/// type area ends, right under the last words.
fn foot_rules(page: &Ink, many: usize, words_end: f64) {
    let rules = page.rules(black, 150.0 * MM);
    assert_eq!(rules.len(), many, "{rules:?}");
    for rule in &rules {
        near(rule.left, 28.0 * MM, 0.5 * MM, "left end of a rule");
        near(rule.right, 184.0 * MM, 0.5 * MM, "right end of a rule");
    }
    let (first, last) = (rules[0], rules[many - 1]);
    near(last.bottom, 262.0 * MM, 0.7 * MM, "the last rule, where the type area ends");
    assert!(last.top > words_end - 2.0 && last.top < words_end + 4.0 * MM, "{last:?} below words at {words_end}");
    for between in &rules[1..many - 1] {
        assert!(between.thick() < first.thick() && between.thick() < last.thick(), "{rules:?}");
    }
}

/// However full the last page is, the 版记 does not lie on the text; where it finds no room it stands on a page of its own.
#[test]
fn colophon_and_signature_stand_well_however_the_last_page_ends() {
    // Two lines more each time, over more than a page.
    let files: Vec<(String, Vec<u8>)> =
        (0..13).map(|n| (format!("{n}.docx"), docx::write(&notice_of(60 + n * 7)))).collect();
    let files: Vec<(&str, Vec<u8>)> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())).collect();
    let (_kept, dir) = scratch(&files);
    let Some(made) = pages(&dir, &files.iter().map(|(name, _)| *name).collect::<Vec<_>>()) else { return };
    for (n, paper) in made.iter().enumerate() {
        let last = &paper[paper.len() - 1];
        let copies = last.word("抄送：县退役军人事务局。");
        near(last.word("2026年10月20日印发").bottom, 262.0 * MM, 3.0 * MM, "版记 on the last line");
        let lowest = last
            .text_lines()
            .iter()
            .map(|line| line[0].bottom)
            .filter(|b| *b < copies.bottom - 4.0)
            .fold(0.0, f64::max);
        // 署名 never stands on a page without text: the last paragraph comes along.
        let signed = paper.iter().find(|page| page.words.iter().any(|w| w.text.contains("附件："))).expect("附件说明");
        signed.word("共报送。");
        signed.word("2026年10月20日");
        assert!(lowest < copies.top + 3.0, "{n}: text down to {lowest}, 版记 from {}", copies.top);
    }
}
