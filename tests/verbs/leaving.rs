//! What leaves the ledger, in every format: the numbers of persons are hidden unless somebody gave a reason.

use crate::office::Office;
use std::fs;

const PHONES: [&str; 7] =
    ["13812345678", "13912345678", "13712345678", "13612345678", "13512345678", "13412345678", "13312345678"];
/// The second has a wrong last digit: a mistyped number still tells who is meant.
const NUMBERS: [&str; 2] = ["11010519491231002X", "110105194912310021"];

/// A case with a number wherever a clerk can type one.
fn told() -> Office {
    let office = Office::new("school", "清河中学", "2026-09-03 09:00");
    office.ok("unit add 教务处 --kind department");
    let text = format!("家长{}反映饭菜贵，证件{}、{}", PHONES[0], NUMBERS[0], NUMBERS[1]);
    office.ok(&["登记", &text, "--单位", "教务处", "--诉求", "回电13912345678", "--who", "张某 13712345678"]);
    office.ok("研判 1 --等级 一般 --理由 据13612345678说");
    office.ok("上报 1 --via 当面");
    office.ok("记事 1 家长13512345678又来");
    office.ok("回复 1 --via 当面 --text 请家长13412345678到校长室面谈");
    office.ok("办结 1 --result 已答复13312345678");
    office
}

/// The bytes a reader finds in a file: of a packed one, everything in the pack.
fn content(path: &std::path::Path) -> String {
    let bytes = fs::read(path).expect("written");
    let Ok(mut pack) = zip::ZipArchive::new(std::io::Cursor::new(&bytes)) else {
        return String::from_utf8_lossy(&bytes).into_owned();
    };
    let mut all = Vec::new();
    for place in 0..pack.len() {
        std::io::copy(&mut pack.by_index(place).expect("a part"), &mut all).expect("read");
    }
    String::from_utf8_lossy(&all).into_owned()
}

#[test]
fn numbers_of_persons_are_hidden_in_every_format() {
    let office = told();
    for line in ["查看 1", "台账", "检索 13812345678", "待办", "超期", "统计 --list", "线索", "制度 explain 1"]
    {
        for ending in ["txt", "json", "csv", "md", "html", "xlsx", "docx"] {
            let file = format!("交出.{ending}");
            office.ok(&format!("{line} -o {file}"));
            let text = content(&office.path(&file));
            for number in PHONES.iter().chain(&NUMBERS) {
                assert!(!text.contains(number), "{line} -o {file}: {number}");
            }
        }
    }
    let shown = office.show("1");
    assert_eq!(shown["text"], "家长138****5678反映饭菜贵，证件110***********002X、110***********0021");
    assert_eq!(shown["demand"], "回电139****5678");
    assert_eq!(shown["reported_at"], "2026-09-03T09:00:00+08:00");
}

#[test]
fn who_gives_a_reason_sees_them_and_the_ledger_says_so() {
    let office = told();
    let before = office.head();
    let opened = office.json("查看 1 --reveal --理由 回访核实");
    assert_eq!(opened["demand"], "回电13912345678");
    assert!(opened["text"].as_str().unwrap().contains(NUMBERS[0]), "{opened}");
    assert_eq!(office.head(), before + 1, "it was recorded first");
}

#[test]
fn a_hash_is_not_taken_for_a_number_of_a_person() {
    let office = told();
    // …7e8a02239d19655980267af…: its SHA-256 has what reads as a mobile phone.
    let file = office.file("件.txt", "附件497");
    office.ok(&["附件", "1", &file]);
    let hash = office.show("1")["attachments"][0]["sha256"].as_str().unwrap().to_string();
    assert!(hash.len() == 64 && hash.contains("d19655980267a"), "{hash}");
}

#[test]
fn a_page_without_columns_is_rows_a_clerk_can_read() {
    let office = told();
    office.ok("查看 1 -o 事项.csv");
    let csv = office.read("事项.csv");
    assert!(csv.starts_with("\u{feff}部分,内容\r\n,2026-0001〔一般〕"), "{csv}");
    for row in ["要素,诉求 回电139****5678", "研判,等级 一般", "经办记录,"] {
        assert!(csv.contains(&format!("\r\n{row}")), "{row}: {csv}");
    }
    assert!(!csv.contains("[{") && !csv.contains("reply_need"), "{csv}");
}

/// 原文：保护好信息员 · 见 查看 --reveal
#[cfg(unix)]
#[test]
fn l_4_4_a_page_opened_into_a_file_is_for_its_reader_alone() {
    use std::os::unix::fs::PermissionsExt;
    let office = told();
    let mode = |name: &str| fs::metadata(office.path(name)).expect("written").permissions().mode() & 0o777;
    office.ok("查看 1 --reveal --理由 回访核实 -o 启封.md");
    assert_eq!(mode("启封.md"), 0o600);
    office.ok("查看 1 -o 页面.md");
    fs::set_permissions(office.path("页面.md"), fs::Permissions::from_mode(0o664)).expect("shared");
    office.ok("查看 1 -o 页面.md");
    assert_eq!(mode("页面.md"), 0o664, "what is handed on stays as it was shared");
    office.ok("查看 1 --reveal --理由 再次核实 -o 页面.md");
    assert_eq!(mode("页面.md"), 0o600, "what was opened is shared with nobody");
}
