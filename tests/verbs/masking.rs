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
    office.ok(&["paper", "edit", "P1", "--body", &file]);
    office.ok("paper issue P1 --number 清军〔2026〕3号");
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
