//! Names that may stand nowhere: hidden before an act is laid down, and where an early version did not, on the way out.

use crate::station::{Station, t};
use yuqing::act::*;

/// 原文：保护好信息员 · 见 查看、report --protect
#[test]
fn l_4_4_names_an_early_version_laid_down_are_hidden_on_the_way_out() {
    let mut station = Station::founded("2026-03-02 09:00");
    station.does(
        "report 马小跳反映张小明被打 --unit 甲村 --channel 微信 --informant 马小跳 --protect 张小明 --level 一般",
    );
    let id = CaseId { year: 2026, number: 1 };
    // As a ledger has it that was kept before names were hidden in what people type.
    station.works(t("2026-03-02 09:30"), |work| {
        let at = work.at;
        let outcome = Outcome { happened: Some("马小跳催办".into()), ..Outcome::default() };
        work.desk.append(Subject::Case(id), at, Note { text: "已向马小跳核实，张小明在家".into() }, outcome)?;
        let patch = Facts { demand: Some("张小明要道歉".into()), ..Facts::default() };
        let (unit, about, author, supplement, suggested, suggestion) = (None, None, None, None, None, None);
        let (reason, material, uncovered) = (Some("马小跳补充".into()), vec![], false);
        let amended =
            Amend { patch, unit, about, author, supplement, reason, material, suggested, suggestion, uncovered };
        work.desk.append(Subject::Case(id), at, amended, Outcome::default())
    });
    station.at("2026-03-02 10:00");
    for line in ["show 1", "rules explain 1", "list", "list --register", "clues", "note 1 又来电", "search 打"] {
        for said in [station.screen(line), station.json(line)].into_iter().flatten() {
            assert!(!said.contains("马小跳") && !said.contains("张小明"), "{line}: {said}");
        }
    }
    assert!(station.screen("show 1").unwrap().contains("已向马某某核实，张某某在家"));
    assert!(
        station.screen("show 1 --reveal --reason 核实").unwrap().contains("已向马小跳核实"),
        "whoever may see opens it"
    );
    station.is_proved();
    // The acts themselves stand as they were laid down, and what is laid down now holds no name to begin with.
    let texts = station
        .raw()
        .prepare("SELECT payload FROM acts ORDER BY seq")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<Vec<String>, _>>()
        .unwrap();
    assert_eq!(texts.iter().filter(|text| text.contains("马小跳")).count(), 2);
}

/// 原文：保护好信息员 · 见 抹除
#[test]
fn l_4_4_what_hid_a_name_hides_it_after_it_was_scrubbed() {
    let station = Station::founded("2026-03-02 09:00");
    station.does("report 反映被打 --unit 甲村 --channel 微信 --informant 马小跳 --level 一般 --send");
    station.does("amend 1 --supplement 马小跳又说有三人");
    station.does("follow 1 已与马小跳见面");
    let before = station.screen("show 1").unwrap();
    assert!(before.contains("马某某又说有三人") && before.contains("已与马某某见面"), "{before}");
    station.does("scrub 1 --informant --reason 到期");
    let after = station.screen("show 1").unwrap();
    assert!(after.contains("马某某又说有三人") && after.contains("已与马某某见面"), "{after}");
    assert!(!after.contains("马小跳"), "{after}");
    // Nobody knows the name any more: typed anew it is a word like any other.
    station.does("note 1 马小跳来访");
    assert!(station.screen("show 1").unwrap().contains("马小跳来访"));
    station.is_proved();
}

/// 原文：保护好信息员 · 见 撤销、时限、--happened、附件
#[test]
fn l_4_4_no_reason_and_no_file_name_lays_a_name_down() {
    let station = Station::founded("2026-03-02 09:00");
    station.does(
        "report 马小跳反映被打 --unit 甲村 --channel 微信 --informant 马小跳 --level 一般 --emergency --occurred 8:30",
    );
    let noted = station.does("note 1 先记一笔");
    station.does(&format!("withdraw {noted} --reason 马小跳说记错了"));
    station.does("limit 1 --duty 首报 --extend 1h --reason 马小跳失联 --signer 吴刚 --happened 马小跳要求");
    station.does("escalate 1 --to 领导小组 --happened 马小跳已找到书记");
    let file = station.dir().join("马小跳的照片.jpg");
    std::fs::write(&file, "照片").unwrap();
    station.does(&format!("attach 1 '{}'", file.display()));
    for payload in ["withdraw", "limit", "escalate", "attach"] {
        let sql = "SELECT count(*) FROM acts WHERE verb = ?1 AND payload LIKE '%马某某%'";
        let hidden: u32 = station.raw().query_row(sql, [payload], |row| row.get(0)).unwrap();
        assert_eq!(hidden, 1, "{payload}");
    }
    // Where the file lies is kept as it is, for it to be found again; that is shown to nobody.
    let named = "SELECT group_concat(verb) FROM acts WHERE payload LIKE '%马小跳%'";
    assert_eq!(station.raw().query_row(named, [], |row| row.get::<_, String>(0)).unwrap(), "attach");
    for said in [station.screen("show 1"), station.json("show 1")] {
        assert!(!said.unwrap().contains("马小跳"));
    }
}
