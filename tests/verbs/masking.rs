//! Numbers of persons in free words: hidden wherever words leave, in papers and in everything shown or told.

use crate::office::Office;
use std::fs;

/// Typed in every dress a clerk gives them.
const TYPED: [&str; 6] =
    ["139-1234-5678", "0832-7654321", "511025 19800101 1234", "浙A12345", "0832 7654321", "6222021234567890123"];

/// A station with a leader, and one item full of numbers.
fn town() -> Office {
    let office = Office::empty("2026-11-22 10:00");
    office.ok("init --rulebook veterans-town --office 清河 --me 王芳 --from 2026-01-01");
    office.ok("unit add 甲村 --kind village --from 2026-01-01");
    office.ok("unit add 乙村 --kind village --from 2026-01-01");
    office.ok("person add 钱明 --unit 甲村 --role 本单位主管领导 --from 2026-01-01");
    office.ok("person add 王芳 --unit 清河 --role 组长 --from 2026-01-01");
    let demand = "身份证511025 19800101 1234、浙A12345、卡6222021234567890123；补18000元，12345热线已转，见〔2026〕3号";
    let line = "report 反映丁 --unit 甲村 --channel 微信 --scale 个人 --level 一般 --send --place 0832　7654321旁";
    let taken = "已致电139-1234-5678、0832-7654321";
    let mut words: Vec<String> = line.split(' ').map(|word| word.replace('　', " ")).collect();
    words.extend(["--taken", taken, "--demand", demand].map(String::from));
    office.ok(&words);
    office
}

/// The bytes a reader finds in a file: of a packed one, everything in the pack.
fn content(office: &Office, name: &str) -> String {
    let bytes = fs::read(office.path(name)).expect("written");
    let Ok(mut pack) = zip::ZipArchive::new(std::io::Cursor::new(&bytes)) else {
        return String::from_utf8_lossy(&bytes).into_owned();
    };
    let mut all = Vec::new();
    for place in 0..pack.len() {
        std::io::copy(&mut pack.by_index(place).expect("a part"), &mut all).expect("read");
    }
    String::from_utf8_lossy(&all).into_owned()
}

const ENDINGS: [&str; 7] = ["txt", "json", "csv", "md", "html", "xlsx", "docx"];

#[test]
fn no_paper_prints_a_number_of_a_person_in_any_dress() {
    let office = town();
    office.ok("paper draft 专题 --case 1");
    for ending in ENDINGS {
        office.ok(&format!("paper render P1 -o 稿.{ending}"));
        let text = content(&office, &format!("稿.{ending}"));
        TYPED.iter().for_each(|number| assert!(!text.contains(number), "稿.{ending}: {number}"));
    }
    assert!(content(&office, "稿.txt").contains("139****5678、0832-*****21"), "the stars stay in plain text");
    let body = content(&office, "稿.md");
    for kept in
        ["139****5678、0832-*****21", "511***********1234、浙A·***45", "补18000元，12345热线已转，见〔2026〕3号"]
    {
        assert!(body.contains(kept), "{kept}\n{body}");
    }
}

/// What a person wrote into a paper himself (the office's own telephone) is his to print, and what went out stays.
#[test]
fn an_issued_paper_keeps_its_bytes_and_the_number_its_editor_wrote() {
    let office = town();
    office.ok("paper draft 专题 --case 1");
    let text = office.ok("paper render P1").out;
    let mut lines: Vec<String> = text.lines().map(str::to_string).collect();
    lines.iter_mut().filter(|line| line.starts_with("〔待填")).for_each(|line| *line = "联系电话0716-2345678。".into());
    let file = office.file("改.md", lines.join("\n"));
    let said = "正文里有号码，印发后原样印出，请核对是否可以公开：第13行 电话号码";
    office.ok(&["paper", "edit", "P1", "--body", &file]).says(said);
    office.ok("paper issue P1 --number 清军〔2026〕3号").says("正文里有号码");
    let mut before = Vec::new();
    for round in 0..2 {
        for ending in ["md", "docx", "json", "html"] {
            office.ok(&format!("paper render P1 -o 发.{ending}"));
            let text = content(&office, &format!("发.{ending}"));
            TYPED.iter().for_each(|number| assert!(!text.contains(number), "发.{ending}: {number}"));
            assert!(text.contains("联系电话0716-2345678。"), "发.{ending}");
            match round {
                0 => before.push(text),
                _ => assert!(before.contains(&text), "发.{ending} is not what went out"),
            }
        }
    }
}

/// Numbers typed into reasons, notes, results and names; none is the first four of another.
const PHONE: &str = "13912345678";
const CARD: &str = "51102519800101123X";

/// Each question a clerk, a leader or a scheduler asks.
const QUESTIONS: [&str; 19] = [
    "list",
    "list --withheld",
    "list --lacking",
    "todo",
    "overdue",
    "search 老李",
    "show 1",
    "show 2",
    "show 3",
    "show P1",
    "stats --list",
    "stats --by channel",
    "clues",
    "appraise 2026",
    "paper list",
    "person list",
    "unit list",
    "account list",
    "rules explain 2",
];

/// Neither on the screen, nor told beside it, nor in a file of any ending.
fn asked(office: &Office) {
    for line in QUESTIONS {
        for format in ["", " -f json"] {
            office.run(&format!("{line}{format}")).lacks(&[PHONE, CARD]);
        }
        for ending in ENDINGS {
            let name = format!("交出.{ending}");
            office.ok(&format!("{line} -o {name}")).lacks(&[PHONE, CARD]);
            let text = content(office, &name);
            [PHONE, CARD].iter().for_each(|number| assert!(!text.contains(number), "{line} -o {name}: {number}"));
        }
    }
}

/// A case a leader would not have sent up, and two more with every kind of note.
fn refused_one() -> Office {
    let office = town();
    let report = |text: &str| {
        office.ok(&[
            "report",
            text,
            "--unit",
            "甲村",
            "--channel",
            "微信",
            "--author",
            "赵六13912345678",
            "--level",
            "较大",
        ])
    };
    report("老李反映桥塌").lacks(PHONE);
    let reason = format!("老李{PHONE}不实，{CARD}");
    office
        .ok(&["approve", "2", "--by", "钱明", "--refuse", "--reason", &reason])
        .lacks(&[PHONE, CARD])
        .says("139****5678");
    report("老李又反映").lacks(PHONE);
    office.ok("paper draft 专题 --case 2 --title 关于13912345678的专报").lacks(PHONE);
    office
}

#[test]
fn the_reason_of_a_refusal_is_masked_wherever_it_is_told() {
    let office = refused_one();
    asked(&office);
    // Each later act tells again what is lacking.
    for line in ["note 2 核实中", "amend 2 --place 桥头", "measure 2 --what 修桥 --owner 王芳", "urge 2 --via 电话"]
    {
        let said = office.run(line);
        said.lacks(&[PHONE, CARD]);
    }
    office.ok("list --withheld").says("139****5678");
    // In the ledger it stands as typed: who has a reason reads it.
    let opened = office.ok("show 2 --reveal --reason 复核");
    opened.says(&[PHONE, CARD]);
    for ending in ENDINGS.iter().filter(|ending| !["docx", "xlsx"].contains(ending)) {
        office.ok(&format!("show 2 --reveal --reason 复核 -o 启封.{ending}"));
        assert!(content(&office, &format!("启封.{ending}")).contains(PHONE), "{ending}");
    }
}

#[test]
fn whatever_is_typed_into_an_act_is_told_without_its_numbers() {
    let office = refused_one();
    let told = |line: &str| {
        let said = office.run(line);
        said.lacks(&[PHONE, CARD]);
        said.code
    };
    let recorded = [
        "measure 3 --what 给13912345678回电 --owner 王芳13912345678 --within 2wd",
        "note 3 51102519800101123X",
        "urge 3 --via 电话 --note 找13912345678",
        "amend 3 --title 老李13912345678 --reason 13912345678说",
        "instruct 3 --by 县领导13912345678 --text 请联系13912345678",
        "account add 官微13912345678 --platform 微信公众号 --certified-from 2026-01-01",
        "person add 孙13912345678 --unit 乙村 --role 站长 --from 2026-01-01",
        "escalate 3 --happened 13912345678已口头报告",
    ];
    for line in recorded {
        assert_eq!(told(line), 0, "{line}");
    }
    // What a refusal cites is masked too, and what was mistyped.
    let stopped = [
        "limit 3 --duty 1 --waive --reason 据13912345678 --signer 钱明13912345678",
        "close 3",
        "show 13912345678",
        "list --unit 村13912345678",
        "escalate 3 --to 13912345678",
    ];
    for line in stopped {
        assert_ne!(told(line), 0, "{line}");
    }
    assert_eq!(told("void 3 --reason 重复13912345678"), 0);
    assert_eq!(told("note 3 再记"), 1, "it is void, and why is told");
    asked(&office);
}
