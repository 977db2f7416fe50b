//! Words, times, numbers and texts that cannot be.

use super::report;
use crate::office::{Office, Said};
use std::fs;
use std::path::Path;

#[test]
fn an_unknown_unit_is_told_with_the_nearest() {
    let town = Office::town();
    town.refused(&["report", "老张问体检", "--unit", "甲材"]).says(&["甲材", "甲村"]);
    town.refused(&["report", "老张问体检", "--unit", "丙小区"]).says(&["丙小区", "丙社区"]);
    town.refused(&["report", "老张问体检", "--unit", "长安街道"]).says(&["长安街道", "unit"]);
    town.refused(&["list", "--unit", "甲材"]).says(&["甲材", "甲村"]);
    // A beginning is enough where it means one unit.
    assert_eq!(town.json(&["report", "老张问体检", "--unit", "甲"])["unit"], "甲村");
    town.ok(&["unit", "add", "甲山村", "--kind", "village"]);
    town.refused(&["report", "老张问体检", "--unit", "甲"]).says(&["甲村", "甲山村"]);
}

#[test]
fn an_unknown_level_lists_those_there_are() {
    let town = Office::town();
    for level in ["特大", "III", "严重", "重大突发"] {
        let line =
            ["report", "老张问体检", "--unit", "甲村", "--channel", "微信", "--scale", "极少数", "--level", level];
        town.refused(&line).says(&[level, "一般", "较大", "重大"]);
    }
    let school = Office::new("school", "民族中学", "2026-03-02 09:00");
    school.ok(&["unit", "add", "高一年级", "--kind", "department"]);
    school.refused(&["report", "食堂排队久", "--unit", "高一年级", "--level", "较大"]).says(&["较大", "一般", "重大"]);
}

#[test]
fn a_void_case_can_not_be_worked_on() {
    let town = Office::town();
    let id = town.general("老张问体检", "甲村");
    town.ok(&["void", &id, "--reason", "重复登记"]);
    for line in [
        vec!["reply", "1", "--text", "已办"],
        vec!["close", "1"],
        vec!["escalate", "1"],
        vec!["classify", "1", "--level", "较大", "--reason", "x"],
        vec!["amend", "1", "--people", "3"],
        vec!["follow", "1", "又有人来"],
        vec!["approve", "1", "--by", "钱明"],
        vec!["rate", "1", "满意"],
        vec!["note", "1", "备注"],
        vec!["void", "1", "--reason", "再作废"],
    ] {
        town.refused(&line).says(&["2026-0001", "作废"]);
    }
    // The number stays in the register, and the next one follows it.
    assert_eq!(town.json(&["list"])[0]["status"], "void");
    assert_eq!(town.general("老李问体检", "甲村"), "2026-0002");
}

#[test]
fn a_closed_case_asks_to_be_reopened() {
    let town = Office::town();
    town.general("老张问体检", "甲村");
    town.ok(&["close", "1", "--result", "已上门"]);
    town.refused(&["close", "1"]).says(&["办结", "reopen"]);
    town.refused(&["reply", "1", "--text", "已办"]).says(&["办结", "reopen"]);
    town.ok(&["reopen", "1", "--reason", "老张又来"]);
    town.ok(&["reply", "1", "--text", "已办"]);
}

#[test]
fn consent_by_somebody_without_the_role_or_out_of_office() {
    let town = Office::town();
    let id = town.serious("优待证发放慢");
    town.refused(&["approve", &id, "--by", "李站长"]).says(&["李站长", "站长", "无权审批", "本单位主管领导", "钱明"]);
    town.refused(&["approve", &id, "--by", "查无此人"]).says("查无此人");
    town.ok(&["person", "leave", "钱明", "--until", "2026-03-01"]);
    town.refused(&["approve", &id, "--by", "钱明"]).says(&["当日没有任职", "无权审批"]);
    // What he signed while in office was signed in office.
    town.at("2026-03-05 09:00");
    town.refused(&["approve", &id, "--by", "钱明", "--at", "2026-03-02 10:00"]).says("当日没有任职");
    town.refused(&["approve", &id, "--by", ""]);
}

#[test]
fn a_drafter_can_not_consent_to_himself() {
    let bureau = Office::new("data-bureau", "市数据局", "2026-03-02 09:00");
    bureau.ok(&["unit", "add", "综合科", "--kind", "section"]);
    let book = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("rulebooks/data-bureau.toml")).unwrap();
    assert!(book.contains("副组长"), "the consenting role has changed its name");
    bureau.ok(&["person", "add", "周局", "--unit", "市数据局", "--role", "副组长"]);
    bureau.ok(&["person", "add", "小李", "--unit", "综合科", "--role", "专人"]);
    bureau.ok(&["account", "add", "市数据局发布", "--platform", "微博", "--certified-from", "2025-01-01"]);
    let id = bureau.report(&["系统打不开", "--unit", "综合科", "--source", "微博"]);
    bureau.ok(&["reply", &id, "--text", "已修复。", "--draft", "--author", "周局"]);
    bureau.refused(&["approve", &id, "--by", "周局", "--for", "reply"]).says(&["周局", "自己的稿件"]);
}

#[test]
fn text_or_fact_changed_after_consent() {
    let town = Office::town();
    let id = town.serious("优待证发放慢");
    town.ok(&["approve", &id, "--by", "钱明"]);
    town.ok(&["amend", &id, "--place", "镇政府门口"]);
    town.refused(&["escalate", &id]).says(&["同意后内容有改动", "须重新审批"]);
    // The verbatim text has no way of being changed at all.
    town.run(&["amend", &id, "--text", "改写"]).exits(2).in_chinese();
    assert_eq!(town.show(&id)["text"], "优待证发放慢");
}

#[test]
fn times_that_can_not_be() {
    let town = Office::town();
    town.refused(&report("明天的事", &["--occurred", "2026-03-02 09:01"])).says(&["在将来", "2026-03-02 09:00"]);
    town.refused(&report("明天的事", &["--at", "2026-03-03 08:00"])).says("在将来");
    town.refused(&report("明天的事", &["--found", "2026-03-05"])).says("在将来");
    town.refused(&report("颠倒", &["--occurred", "2026-03-02 08:30", "--found", "2026-03-02 08:29"]))
        .says(&["事发时间", "晚于发现时间"]);
    town.refused(&report("颠倒", &["--published", "2026-03-02 08:30", "--found", "2026-03-02 08:00"]))
        .says(&["发布时间", "晚于发现时间"]);
    for nonsense in ["昨天下雨时", "2026-02-30", "2026-13-01", "25:00", "2026-02-29 10:00", "", "9:60"] {
        town.refused(&report("看不懂", &["--occurred", nonsense])).says("事发时间");
    }
    town.ok(&report("同一分钟", &["--occurred", "8:30", "--found", "8:30"]));
    let mut wrong = town.command();
    let output = wrong.args(["list"]).env("YUQING_NOW", "later").output().unwrap();
    Said::of(&["list"], output).exits(2).says("YUQING_NOW").in_chinese();
}

#[test]
fn an_empty_text_is_no_text() {
    let town = Office::town();
    for text in ["", "   ", "\n\t ", "　　"] {
        town.refused(&["report", text, "--unit", "甲村"]).says(&["原文", "空"]);
    }
    let before = town.head();
    let fed = town.fed(&["report", "-", "--unit", "甲村"], b" \n");
    fed.exits(1).says(&["原文", "空"]).in_chinese();
    let empty = town.file("空.txt", b"");
    town.refused(&["report", "--file", &empty, "--unit", "甲村"]).says(&["原文", "空"]);
    town.refused(&["report", "--file", "没有.txt", "--unit", "甲村"]).says(&["没有文件", "没有.txt"]);
    town.stopped(&["report", "--unit", "甲村"], 2).says("原文");
    town.ok(&report("老张问体检", &[]));
    town.refused(&["follow", "1", ""]).says("空");
    town.refused(&["reply", "1", "--text", " "]).says("空");
    assert_eq!(town.head(), before + 2);
}

#[test]
fn a_hundred_kilobytes_are_kept_to_the_letter() {
    let town = Office::town();
    let long = "桥头老兵聚集，要求落实安置。\n".repeat(100 * 1024 / 43 + 1);
    assert!(long.len() > 100 * 1024);
    let fed = town.fed(&["report", "-", "--unit", "甲村", "-f", "json"], long.as_bytes());
    fed.exits(0);
    let case = town.show("1");
    assert_eq!(case["text"].as_str().unwrap(), long);
    assert!(case["title"].as_str().unwrap().chars().count() < 100, "a list shows a title");
    let list = town.ok(&["list"]);
    assert!(list.out.len() < 4000, "{}", list.out.len());
    town.ok(&["verify"]);
    // As an argument too: the kernel allows 128 KB a word.
    let word: String = long.chars().take(35_000).collect();
    assert_eq!(town.json(&["report", &word, "--unit", "甲村"])["text"].as_str().unwrap(), word);
}

#[test]
fn emoji_rare_characters_and_control_characters_are_kept_but_not_shown_raw() {
    let town = Office::town();
    let text = "老张说😡👨‍👩‍👧 “体检”\r\n𠮷𡃁\u{1b}[31m红\u{7}\u{0008}\tend";
    let fed = town.fed(&["report", "-", "--unit", "甲村", "-f", "json"], text.as_bytes());
    fed.exits(0);
    assert_eq!(town.show("1")["text"], text, "verbatim");
    for line in
        [vec!["show", "1"], vec!["list"], vec!["list", "-f", "csv"], vec!["list", "-f", "md"], vec!["search", "😡"]]
    {
        let ran = town.ok(&line);
        assert!(ran.out.contains('😡') || line[0] == "list", "{}", ran.all());
        let raw = ran.out.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
        assert_eq!(raw, None, "{}", ran.all());
    }
    town.ok(&["verify"]);
    town.refused(&["unit", "add", "甲\n村", "--kind", "village"]).says("控制字符");
    town.refused(&["person", "add", "", "--unit", "甲村", "--role", "站长"]).says("不能为空");
}

#[test]
fn numbers_typed_full_width_are_numbers() {
    let town = Office::town();
    town.ok(&report("老张问体检", &["--people", "３０", "--reads", "１０００"]));
    let shown = town.show("1");
    assert_eq!((shown["people"].as_str(), shown["reads"].as_u64()), (Some("30"), Some(1000)), "{shown}");
    // A text is kept as it was typed.
    town.ok(&["report", "１２３", "--unit", "甲村"]);
    assert_eq!(town.show("2")["text"], "１２３");
}

#[test]
fn a_title_is_a_line_and_a_document_is_no_text() {
    let town = Office::town();
    town.ok(&report("老张问体检", &["--title", &"字".repeat(100)]));
    let long = "字".repeat(101);
    town.refused(&report("老张问体检", &["--title", &long])).says(&["101字", "至多100字"]);
    town.refused(&["amend", "1", "--title", &"字".repeat(10_000)]).says("至多100字");
    for (name, bytes) in
        [("原文.docx", &b"PK\x03\x04\x14\x00"[..]), ("原文.doc", b"\xd0\xcf\x11\xe0"), ("原文.pdf", b"%PDF-1.7")]
    {
        let file = town.file(name, bytes);
        let said = town.run(&["report", "--file", &file, "--unit", "甲村"]);
        said.exits(1).says(&["不是纯文本", "另存为 .txt", "yuqing attach"]);
    }
    let other = town.file("名单.db", b"SQLite format 3\0 and more than that, though none of it is true");
    town.run(&["--ledger", &other, "list"]).exits(4).says("名单.db");
}

#[test]
fn what_moves_a_cursor_or_turns_the_writing_round_is_never_shown() {
    let town = Office::town();
    let bad = |word: &str| format!("{word}\u{1b}[31m\u{7}\u{202e}甲");
    let (place, who, source, author) = (bad("桥头"), bad("老兵"), bad("论坛"), bad("生人"));
    let facts = ["--place", &place, "--who", &who, "--source", &source, "--author", &author];
    let mut line = report("老张问体检", &["--as", author.as_str()]);
    line.extend(facts);
    let mut said = vec![town.ok(&line), town.ok(&["note", "1", &place]), town.run(&["rules", "explain", "1"])];
    for format in ["table", "md", "csv"] {
        said.extend(["show 1", "list"].map(|line| town.ok(&format!("{line} -f {format}"))));
    }
    town.ok(&["show", "1", "-o", "一.html"]);
    let page = town.read("一.html");
    for text in said.iter().map(|s| format!("{}{}", s.out, s.err)).chain([page]) {
        let raw = text.chars().find(|c| c.is_control() && !"\n\r\t".contains(*c) || *c == '\u{202e}');
        assert_eq!(raw, None, "{text}");
    }
}

#[test]
fn bytes_that_are_no_text() {
    let town = Office::town();
    let before = town.head();
    let fed = town.fed(&["report", "-", "--unit", "甲村"], &[0xff, 0xfe, 0x00, 0xd8, 0x41]);
    assert!(fed.code == 1, "{}", fed.all());
    fed.says("编码").in_chinese();
    let (gbk, _, _) = encoding_rs::GB18030.encode("体检通知没到户");
    let name = town.file("原文.txt", &gbk);
    assert_eq!(town.json(&["report", "--file", &name, "--unit", "甲村"])["text"], "体检通知没到户");
    assert_eq!(town.head(), before + 1);
}

#[test]
fn words_that_look_like_options_or_sql() {
    let town = Office::town();
    let text = "'; DROP TABLE acts; -- 老张\"说\"";
    assert_eq!(town.json(&["report", text, "--unit", "甲村"])["text"], text);
    town.stopped(&["report", "-老张说", "--unit", "甲村"], 2).says("-- -老");
    town.stopped(&["report", "老张说", "——unit", "甲村"], 2).says("--unit");
    assert_eq!(town.ok(&["report", "-f", "json", "--unit", "甲村", "--", "-老张说"]).json()["text"], "-老张说");
    assert_eq!(town.json(&["search", "'; DROP"]).as_array().unwrap().len(), 1);
    assert_eq!(town.json(&["search", "%"]).as_array().unwrap().len(), 0);
    town.ok(&["verify"]);
}

#[test]
fn numbers_of_cases_that_are_not_there() {
    let town = Office::town();
    town.general("老张问体检", "甲村");
    for id in ["2", "2026-0002", "2025-0001", "999"] {
        town.refused(&["show", id]).says("没有");
        town.refused(&["close", id]).says("没有");
    }
    for id in ["0", "abc", "2026-", "一", "2026-0", "99999999999"] {
        town.stopped(&["show", id], 2).says("编号");
    }
    town.refused(&["withdraw", "999", "--reason", "错"]).says("没有第999号");
    town.refused(&["withdraw", "1", "--reason", "错"]).says("不能撤销");
}

#[test]
fn marked_secrets_stay_out() {
    let town = Office::town();
    for text in ["机密★5年\n关于……", "【机密】关于……", "绝密 关于……"] {
        town.refused(&["report", text, "--unit", "甲村"]).says(&["密级标志", "不得录入涉密信息"]);
    }
    // Wherever words can be typed.
    town.general("老张问体检", "甲村");
    for line in [
        &["note", "1", "附件为机密★5年"][..],
        &["amend", "1", "--title", "机密★关于体检"],
        &["close", "1", "--result", "见秘密☆文件"],
        &["measure", "1", "--what", "绝密★整改", "--owner", "钱明", "--within", "3wd"],
        &["meet", "联席会", "--attendee", "钱明", "--notes", "机密★"],
        &["reply", "1", "--text", "机密★1年 答复"],
    ] {
        town.refused(line).says("密级标志");
    }
}

#[test]
fn usage_errors_are_two_and_in_chinese() {
    let town = Office::town();
    for line in [
        vec!["rport"],
        vec!["report"],
        vec!["report", "文", "--unti", "甲村"],
        vec!["report", "文", "--unit"],
        vec!["list", "-f", "xml"],
        vec!["list", "--limit", "0"],
        vec!["list", "--limit", "many"],
        vec!["approve", "1"],
        vec!["measure", "1"],
        vec!["limit", "1"],
        vec!["unit", "add"],
        vec!["unit", "remove", "甲村"],
        vec!["calendar", "due"],
        vec!["report", "文", "--file", "a.txt", "--unit", "甲村"],
    ] {
        town.stopped(&line, 2);
    }
    for line in [vec!["calendar", "due", "2026-03-02", "3fortnights"], vec!["calendar", "due", "不知道", "1wd"]] {
        let ran = town.run(&line);
        assert!(matches!(ran.code, 1 | 2), "{}", ran.all());
        ran.in_chinese();
    }
}
