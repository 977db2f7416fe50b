//! 函: the letter form of GB/T 9704-2012 (10.1), measured.

use super::ink::{Ink, black, red};
use super::{MM, Word, near, pages, scratch};
use yuqing::print::{Document, Foot, Head, Layout, Setting, docx, html, read};

/// A letter of two pages.
fn letter(name: &str) -> Document {
    let body = format!(
        "# 关于2026年2月办理情况的提醒函\n\n公路局：\n\n{}\n\n特此函告。\n\n{name}\n\n2026年3月2日\n",
        "请抓紧办理未回复事项".repeat(60)
    );
    let setting = Setting {
        layout: Layout::Letter,
        head: Head { masthead: Some(name.into()), number: Some("提醒〔2026〕1号".into()), ..Head::default() },
        foot: Foot {
            lines: vec![("抄送".into(), "市政府办公室".into())],
            printed: Some((name.into(), "2026年3月2日".into())),
            editor: None,
        },
        ..Setting::default()
    };
    read(&body, &setting)
}

#[test]
fn a_letter_has_its_name_at_30_mm_two_red_double_rules_and_no_number_on_its_first_page() {
    let names = ["清江民生", "清江市住房和城乡建设局"];
    let files: Vec<(String, Vec<u8>)> =
        names.iter().map(|name| (format!("{name}.docx"), docx::write(&letter(name)))).collect();
    let files: Vec<(&str, Vec<u8>)> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())).collect();
    let (_kept, dir) = scratch(&files);
    let Some(made) = pages(&dir, &files.iter().map(|(name, _)| *name).collect::<Vec<_>>()) else { return };
    for (name, paper) in names.iter().zip(&made) {
        assert_eq!(paper.len(), 2, "{name}");
        let pdf = dir.join(name).with_extension("pdf");
        let (first, second) = (Ink::of(&pdf, 1), Ink::of(&pdf, 2));

        // Two red double rules, 170 mm long in the middle of the paper: thick above thin, then thin above thick.
        let rules = first.rules(red, 100.0 * MM);
        let [thick, thin, lower_thin, lower_thick] = rules.as_slice() else { panic!("{name}: {rules:?}") };
        for rule in &rules {
            near(rule.long(), 170.0 * MM, 0.5 * MM, "length of a red rule");
            near(rule.left, 20.0 * MM, 0.5 * MM, "left end of a red rule");
        }
        assert!(thick.thick() > 1.8 * thin.thick() && lower_thick.thick() > 1.8 * lower_thin.thick(), "{rules:?}");
        assert!(thin.top - thick.bottom < 1.0 * MM && lower_thick.top - lower_thin.bottom < 1.0 * MM, "{rules:?}");
        near(lower_thick.bottom, 277.0 * MM, 0.5 * MM, "the second rule, 20 mm from the foot");

        // The ink of the name: its upper edge 30 mm from the top, its lower edge 4 mm above the rule.
        let (above, below) = first.extent(red, 0.0, thick.top - 0.5);
        near(above, 30.0 * MM, 1.5 * MM, "upper edge of the name");
        near(thick.top - below, 4.0 * MM, 1.5 * MM, "from the name to the rule");
        let masthead = paper[0].word(name);
        near((masthead.left + masthead.right) / 2.0, 106.0 * MM, 1.5 * MM, "the name, its middle");

        // The number at the right under the rule, the title two lines below it.
        let number = paper[0].word("提醒〔2026〕1号");
        near(number.right, 184.0 * MM, 1.0 * MM, "发文字号");
        assert!(number.top > thin.bottom && number.bottom < thin.bottom + 20.0 * MM, "{number:?} {thin:?}");
        let title = paper[0].word("关于2026年2月办理");
        near(title.top - number.bottom, 2.0 * 28.95, 4.0 * MM, "two lines above the title");

        // No number on the first page, — 2 — on the next, which has no rule of its own.
        assert!(paper[0].words.iter().all(|w| w.top < 263.0 * MM), "{name}: something stands below the text");
        let foot: Vec<&Word> = paper[1].words.iter().filter(|w| w.top > 263.0 * MM).collect();
        assert_eq!(foot.iter().map(|w| w.text.as_str()).collect::<String>(), "—2—");
        near(foot[0].left, 28.0 * MM + 14.0, 2.0 * MM, "page number on an even page");
        assert!(second.rules(red, 10.0 * MM).is_empty());

        // 抄送 on the last line, without rules, and nobody says who printed it.
        let copy = paper[1].word("抄送：市政府办公室。");
        near(copy.bottom, 262.0 * MM, 3.0 * MM, "抄送 on the last line");
        assert!(second.rules(black, 100.0 * MM).is_empty());
        assert!(paper[1].words.iter().all(|w| !w.text.contains("印发")), "{name}");
    }
}

#[test]
fn a_letter_as_html_has_the_name_large_the_rule_under_it_and_says_not_who_printed_it() {
    let page = String::from_utf8(html::write(&letter("清江民生"))).expect("UTF-8");
    for said in [
        "<p class=\"masthead\" style=\"font-size:48pt\">清江民生</p><div class=\"double\"></div>",
        "<p class=\"right\">提醒〔2026〕1号</p>",
        "@page :first",
        "抄送：市政府办公室。",
    ] {
        assert!(page.contains(said), "{said}\n{page}");
    }
    assert!(!page.contains("日印发"), "{page}");
    let page = String::from_utf8(html::write(&letter("清江市住房和城乡建设局"))).expect("UTF-8");
    assert!(page.contains("font-size:40pt"), "eleven characters within 442 pt");
}

#[test]
fn a_letter_without_a_number_still_bears_its_name() {
    let setting = Setting {
        layout: Layout::Letter,
        head: Head { masthead: Some("清江民生".into()), ..Head::default() },
        ..Setting::default()
    };
    let doc = read("# 提醒函\n\n公路局：\n\n请办理。\n", &setting);
    assert_eq!(doc.head.masthead.as_deref(), Some("清江民生"));
    let page = String::from_utf8(html::write(&doc)).expect("UTF-8");
    assert!(page.contains("<body class=\"letter\">") && page.contains("清江民生"), "{page}");
    // A 公文 without one is an internal paper.
    let doc = read("# 通报\n\n各站：\n", &Setting { layout: Layout::Official, ..setting });
    assert_eq!(doc.head.masthead, None);
}
