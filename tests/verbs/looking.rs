//! 台账、查看、检索、超期、待办: what people and scripts are shown.

use crate::office::Office;
use crate::town::TOWN;
use serde_json::Value;

fn town() -> Office {
    let office = Office::new("veterans-town", TOWN, "2026-01-01 08:00");
    for unit in ["甲村", "丙社区"] {
        office.ok(&["unit", "add", unit, "--kind", "village"]);
    }
    for (name, unit, role) in
        [("周静", "丙社区", "责任人"), ("钱明", "甲村", "本单位主管领导"), ("孙平", "丙社区", "本单位主管领导")]
    {
        office.ok(&["person", "add", name, "--unit", unit, "--role", role]);
    }
    office.at("2026-01-01 09:00");
    office
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|c| c["id"].as_str().unwrap()).collect()
}

fn stocked() -> Office {
    let office = town();
    office.ok(&["登记", "老张说体检通知没到户，电话13812345678", "--unit", "甲村", "--channel", "微信"]);
    office.ok(&["登记", "优待证发放慢", "--unit", "丙社区", "--level", "一般", "--scale", "极少数", "--send"]);
    office.ok(&["登记", "桥头聚集体检", "--unit", "甲村", "--emergency", "--occurred", "08:30", "--scale", "群体性"]);
    office
}

#[test]
fn a_list_is_an_array_of_cases_without_timelines() {
    let office = stocked();
    let list = office.json(&["台账"]);
    assert_eq!(ids(&list), ["2026-0003", "2026-0002", "2026-0001"]);
    assert!(list[0].get("timeline").is_none());
    assert_eq!(list[0]["duties"][0]["kind"], "first_report");
    assert_eq!(list[1]["text"], "优待证发放慢");
    assert_eq!(list[1]["duties"], serde_json::json!([]));
}

#[test]
fn a_list_can_be_narrowed() {
    let office = stocked();
    let narrowed = |words: &[&str]| {
        let mut all = vec!["list"];
        all.extend(words);
        ids(&office.json(&all)).join(" ")
    };
    assert_eq!(narrowed(&["--unit", "甲"]), "2026-0003 2026-0001");
    assert_eq!(narrowed(&["--等级", "一般"]), "2026-0002");
    assert_eq!(narrowed(&["--status", "已登记", "--channel", "微信"]), "2026-0001");
    assert_eq!(narrowed(&["--emergency"]), "2026-0003");
    assert_eq!(narrowed(&["--period", "2026-01", "--submitted"]), "2026-0002");
    assert_eq!(narrowed(&["--period", "2025"]), "");
    assert_eq!(narrowed(&["--lacking"]), "2026-0003 2026-0001");
    assert_eq!(narrowed(&["--limit", "1"]), "2026-0003");
    office.refused(&["list", "--status", "办完"]).says("已办结");
    office.refused(&["list", "--unit", "丁村"]).says("丁村");
}

#[test]
fn a_screen_names_titles_and_says_how_many_more() {
    let office = stocked();
    let said = office.ok(&["list", "--limit", "2"]);
    assert!(said.out.contains("优待证发放慢") && !said.out.contains("13812345678"), "{}", said.out);
    assert!(said.err.contains("还有1件"), "{}", said.err);
    assert!(office.ok(&["list", "--unit", "甲村"]).err.is_empty());
    office.ok(&["list", "--level", "重大"]).says("没有符合条件的事项");
}

#[test]
fn a_file_is_in_the_order_of_the_register() {
    let office = stocked();
    let path = office.path("台账.csv");
    office.ok(&["list", "-o", path.to_str().unwrap()]);
    let text = std::fs::read_to_string(path).unwrap();
    let (first, last) = (text.find("2026-0001").unwrap(), text.find("2026-0003").unwrap());
    assert!(first < last && text.starts_with('\u{feff}') && !text.contains("13812345678"), "{text}");
}

#[test]
fn a_word_of_one_character_is_found_and_all_words_must_be_there() {
    let office = stocked();
    assert_eq!(ids(&office.json(&["search", "体检"])), ["2026-0003", "2026-0001"]);
    assert_eq!(ids(&office.json(&["检索", "检"])).len(), 2);
    assert_eq!(ids(&office.json(&["检索", "体检", "老张"])), ["2026-0001"]);
    assert_eq!(ids(&office.json(&["检索", "体检 桥头"])), ["2026-0003"]);
    assert_eq!(ids(&office.json(&["检索", "体检", "--limit", "1"])), ["2026-0003"]);
    assert_eq!(office.json(&["检索", "100%_"]), serde_json::json!([]));
    office.ok(&["检索", "没有的词"]).says("没有找到");
}

/// 原文：保护好信息员 · 见 登记 --informant、查看 --reveal
#[test]
fn l_4_4_the_informant_is_shown_only_with_a_reason_and_that_is_recorded() {
    let office = town();
    office.ok(&["登记", "战友反映", "--unit", "甲村", "--informant", "赵无名"]);
    for words in [vec!["show", "1"], vec!["show", "1", "-f", "json"], vec!["list", "-f", "json"]] {
        assert!(!office.ok(&words).out.contains("赵无名"), "{words:?}");
    }
    assert_eq!(office.run(&["show", "1", "--reveal"]).code, 2);
    office.refused(&["show", "1", "--reveal", "--reason", " "]).says("理由");
    let said = office.ok(&["查看", "1", "--启封", "--理由", "当面核实"]);
    assert!(said.out.contains("赵无名") && said.err.contains("已记入台账"), "{}", said.all());
    let page = office.ok(&["show", "1"]).out;
    assert!(page.contains("查看信息员身份：当面核实") && !page.contains("赵无名"), "{page}");
}

#[test]
fn a_page_of_what_is_not_there_is_refused() {
    let office = stocked();
    office.refused(&["show", "999"]).says("台账中没有 2026-0999");
    office.refused(&["show", "P1"]).says("台账中没有文书");
    assert_eq!(office.run(&["show", "abc"]).code, 2);
    assert_eq!(office.json(&["show", "-"])["id"], "2026-0003");
}

#[test]
fn nothing_overdue_is_silence() {
    let office = stocked();
    let said = office.ok(&["overdue", "--exit-code"]);
    assert_eq!((said.out.as_str(), said.err.as_str()), ("", ""));
    assert_eq!(office.json(&["overdue"]), serde_json::json!([]));
}

#[test]
fn what_is_overdue_comes_soonest_first_with_who_answers_for_it() {
    let office = stocked();
    office.at("2026-03-03 08:30");
    let said = office.run(&["超期", "--exit-code"]);
    assert_eq!(said.code, 3);
    assert_eq!(office.ok(&["overdue"]).code, 0);
    let lines: Vec<&str> = said.out.lines().collect();
    assert!(lines[0].starts_with("舆情超期 3 项  清河镇退役军人服务站  截至 2026-03-03（周二）08:30"), "{}", said.out);
    assert!(lines[1].contains("2026-0003 首报") && lines[1].contains("五.1"), "{}", said.out);
    assert!(said.out.contains("丙社区 双月综合舆情分析报告（2026年1—2月）缺报   责任 周静"), "{}", said.out);
    let json = office.json(&["overdue"]);
    let dues: Vec<&str> = json.as_array().unwrap().iter().map(|d| d["due_at"].as_str().unwrap()).collect();
    assert!(dues.windows(2).all(|w| w[0] <= w[1]));
    assert_eq!(json[1]["kind"], "paper:双月综合舆情分析报告");
    assert_eq!(json[1]["period"], "2026-01..02");
    assert!(json.as_array().unwrap().iter().all(|d| d["state"] == "overdue"));
    let only = office.json(&["overdue", "--unit", "丙社区"]);
    assert_eq!(only.as_array().unwrap().len(), 1);
}

#[test]
fn urging_is_counted_on_the_screen() {
    let office = stocked();
    office.at("2026-03-03 08:30");
    office.ok(&["催办", "3", "--via", "电话"]);
    office.ok(&["催办", "双月", "--unit", "丙社区", "--期间", "2026-01..02", "--via", "电话"]);
    let said = office.run(&["超期"]).out;
    assert_eq!(said.matches("催办1次（03-03 电话）").count(), 2, "{said}");
    assert!(said.contains("催办0次"));
}

#[test]
fn todo_names_what_is_due_what_waits_and_the_command() {
    let office = town();
    office.ok(&[
        "登记",
        "体检通知不到",
        "--unit",
        "甲村",
        "--channel",
        "微信",
        "--level",
        "较大",
        "--reason",
        "多人反映",
    ]);
    office.ok(&["登记", "还没研判", "--unit", "甲村"]);
    office.at("2026-02-25 08:30");
    let said = office.ok("");
    assert!(said.out.starts_with("清河镇退役军人服务站 待办   2026-02-25（周三）08:30   王芳"), "{}", said.out);
    assert!(said.out.contains("等领导签") && said.out.contains("yuqing approve 2026-0001 --by 钱明"), "{}", said.out);
    assert!(said.out.contains("待研判") && !said.out.contains("缺待研判"), "{}", said.out);
    assert!(said.out.contains("yuqing 文书 receive 双月 --period 2026-01..02 --unit 甲村"), "{}", said.out);
    let json = office.json(&["todo"]);
    assert!(json.as_array().unwrap().iter().all(|d| d["kind"] == "paper:双月综合舆情分析报告"), "{json}");
    assert_eq!(office.json(&["todo", "--days", "0"]), serde_json::json!([]));
}

#[test]
fn a_quota_shows_have_and_need_near_its_end() {
    let office = stocked();
    office.at("2026-12-01 08:30");
    let said = office.ok(&["待办", "--unit", "丙社区"]);
    assert!(said.out.contains("年度信息（2026年） 1/6篇，还需5篇，余30天"), "{}", said.out);
    assert_eq!(said.err.matches("calendar import").count(), 1, "{}", said.err);
    assert!(said.err.contains("2027年放假安排还没有导入"), "{}", said.err);
    let json = office.json(&["todo", "--days", "31"]);
    let quota = json.as_array().unwrap().iter().find(|d| d["kind"] == "quota" && d["owner"] == "丙社区").unwrap();
    assert_eq!((quota["have"].as_u64(), quota["need"].as_u64()), (Some(1), Some(6)));
}

#[test]
fn a_paper_stands_in_the_list_only_within_the_rules_days() {
    let desk = Office::new("township", "青山乡", "2026-06-01 08:00");
    // The monthly paper of June is due a day or so after the month; the township's rules look 7 days ahead.
    let due = |at: &str, days: &str| -> Vec<String> {
        let owed = desk.at(at).json(&["todo", "--days", days]);
        let of = |d: &Value, key: &str| d[key].as_str().unwrap_or_default().to_string();
        owed.as_array().unwrap().iter().filter(|d| of(d, "kind").contains("月报")).map(|d| of(d, "due_at")).collect()
    };
    let when = due("2026-06-02 09:00", "60").remove(0);
    assert_eq!(when, "2026-07-03T23:59:00+08:00");
    desk.at("2026-06-02 09:00").ok("todo").says("周报（2026年第23周）").lacks("月报");
    desk.at("2026-06-25 23:59").ok("todo").lacks("月报");
    desk.at("2026-06-26 00:00").ok("todo").says("月报（2026年6月）");
    // Asked for more days, the screen has it from the first.
    desk.at("2026-06-02 09:00").ok("todo --days 60").says("月报（2026年6月）");
    desk.at("2026-07-04 00:00").ok("todo").says("已超期").lacks("月报（2026年6月）");
}

#[test]
fn nothing_to_do_says_so() {
    let office = town();
    office.ok(&["todo"]).says("没有待办事项");
}

#[test]
fn what_todo_only_counts_is_what_overdue_lists() {
    let town = Office::town();
    for unit in ["甲村", "乙村"] {
        town.ok(&[
            "report",
            "体检通知没到户",
            "--unit",
            unit,
            "--channel",
            "微信",
            "--scale",
            "极少数",
            "--level",
            "一般",
        ]);
    }
    // A countersignature is owed by a person, whose station it counts for.
    let urgent = ["report", "桥头聚集", "--unit", "甲村", "--author", "孙小雨", "--emergency", "--level", "重大"];
    let how = ["--occurred", "08:30", "--send", "--via", "电话", "--oral", "钱明", "--reason", "聚集"];
    town.ok(&[urgent.as_slice(), how.as_slice()].concat());
    town.at("2026-05-20 09:00");
    let late = |words: &[&str]| {
        let listed = town.json(&[&["overdue"], words].concat());
        let owed = listed.as_array().unwrap().to_vec();
        let said = town.ok(&[&["todo"], words].concat()).out;
        let line = said.lines().find(|l| l.starts_with("已超期")).map(|l| l.split_whitespace().nth(1).unwrap());
        let counted = line.map_or(0, |l| l.split('项').next().unwrap().parse::<usize>().unwrap());
        assert_eq!(counted, owed.len(), "{words:?}: {said}");
        owed
    };
    let all = late(&[]);
    let names: Vec<&str> = all.iter().map(|d| d["name"].as_str().unwrap()).collect();
    assert!(all.iter().any(|d| d["owner"] == "钱明"), "{names:?}");
    assert!(late(&["--unit", "甲村"]).iter().any(|d| d["owner"] == "钱明"));
    assert!(!late(&["--unit", "丁村"]).iter().any(|d| d["owner"] == "钱明"));
}
