//! 办结与流转单: what becomes of a slip that is still out when its case is closed.

use crate::office::Office;
use serde_json::Value;

/// A matter with a slip out to two sections, due on 2026-06-03.
fn handed_on(category: &str) -> Office {
    let office = Office::new("township", "青山乡", "2026-06-01 08:00");
    for (unit, kind) in [("东村", "village"), ("城建办", "section"), ("民政办", "section")] {
        office.ok(&["unit", "add", unit, "--kind", kind]);
    }
    office.at("2026-06-01 09:00");
    office.ok(&["report", "路口积水三天", "--unit", "青山乡", "--channel", "小区论坛", "--category", category]);
    office.ok("classify 1 --level 一般 --reason 研判");
    office.ok("file 1");
    office.ok("refer 1 --to 城建办 --with 民政办 --within 2wd --boundary 只管排水");
    office
}

/// 签收、反馈 of each section, as `城建办 handle open`, in the order they were opened.
fn owed(office: &Office) -> Vec<String> {
    let case = office.json(&["show", "1"]);
    let said = |d: &Value, key: &str| d[key].as_str().unwrap_or("-").to_string();
    let duties = case["duties"].as_array().unwrap();
    duties.iter().map(|d| format!("{} {} {}", said(d, "owner"), said(d, "kind"), said(d, "state"))).collect()
}

/// 原文：信息流转单、全程跟踪 · 见 办结
#[test]
fn d_3_3_a_slip_ends_with_its_case() {
    let office = handed_on("居民互动类");
    office.ok("handle 1 --unit 城建办 --result 已疏通 --plan 清管网");
    office.ok("close 1 --result 已办妥").says(&["民政办还没有反馈", "随办结了结"]);
    let owed = owed(&office);
    for said in ["城建办 handle met", "民政办 handle withdrawn", "民政办 receive withdrawn"] {
        assert!(owed.iter().any(|o| o == said), "{said}: {owed:?}");
    }
    office.at("2026-07-01 09:00");
    // Nobody is asked for what nobody can answer.
    office.ok("overdue").lacks("2026-0001");
    office.ok("show 1").says("06-01 09:00 随办结了结");
    office.refused("refer 1 --withdraw 1 --reason 改派").says("随办结了结");
}

#[test]
fn d_3_3_a_breach_ends_it_in_the_same_way() {
    let office = handed_on("民生诉求类");
    office.refused("close 1").says("处理结果呈报领导小组");
    office.ok("close 1 --happened 已当面了结").says("手续不合");
    assert!(owed(&office).iter().all(|o| o.ends_with("withdrawn")), "{:?}", owed(&office));
}

#[test]
fn what_was_overdue_at_closing_stays_missed_on_record() {
    let office = handed_on("居民互动类");
    office.ok("receive 1 --unit 城建办");
    office.at("2026-06-03 23:59").ok("note 1 最后一分钟");
    let count = |office: &Office| office.json(&["stats", "--period", "2026-06"])["total"]["overdue"].clone();
    office.at("2026-06-04 00:00").ok("close 1");
    let owed = owed(&office);
    assert_eq!(owed.iter().filter(|o| o.ends_with("handle lapsed")).count(), 2, "{owed:?}");
    assert_eq!(owed.iter().filter(|o| o.ends_with("receive withdrawn")).count(), 1, "no limit, no lateness: {owed:?}");
    office.ok("overdue").lacks("2026-0001");
    assert_eq!(count(&office), 2, "no longer shouted, and still counted");
    let last_minute = handed_on("居民互动类");
    last_minute.at("2026-06-03 23:59").ok("close 1");
    assert_eq!(count(&last_minute), 0, "in the due minute nothing is missed yet");
}

#[test]
fn a_case_taken_up_again_is_handed_on_again() {
    let office = handed_on("居民互动类");
    office.ok("close 1");
    office.at("2026-06-02 09:00").ok("reopen 1 --reason 又积水");
    office.refused("handle 1 --unit 城建办 --result 已疏通").says("先转办");
    office.ok("refer 1 --to 城建办 --within 2wd --boundary 只管排水").says("流转单2026年2号");
    assert!(owed(&office).contains(&"城建办 handle open".to_string()), "{:?}", owed(&office));
    let case = office.json(&["handle", "1", "--result", "已疏通", "--plan", "清管网"]);
    assert_eq!(case["status"], "handled", "the slip that ended does not hold the case up");
    assert_eq!(owed(&office).last().unwrap(), "城建办 handle met");
}

#[test]
fn a_closing_taken_back_leaves_the_slip_out() {
    let office = handed_on("居民互动类");
    office.ok("close 1");
    let last = office.json(&["show", "1"])["timeline"].as_array().unwrap().last().unwrap()["seq"].to_string();
    office.ok(&["withdraw", &last, "--reason", "还没有办完"]);
    assert!(owed(&office).iter().all(|o| o.ends_with("open")), "{:?}", owed(&office));
    office.ok("handle 1 --unit 城建办 --result 已疏通 --plan 清管网");
}

/// 原文：首问负责制，一个牵头单位 · 见 guard one-lead
#[test]
fn x_12_a_lead_whose_slip_ended_is_no_second_lead() {
    let office = Office::new("agency", "清江委", "2026-06-01 08:00");
    office.ok("unit add 一处 --kind department");
    office.ok("unit add 二处 --kind department");
    office.ok("report 反映路面破损 --unit 一处 --channel 电话");
    office.ok("refer 1 --to 一处 --lead --within 2wd");
    office.refused("refer 1 --to 二处 --lead --within 2wd").says("一个牵头单位");
    office.ok("close 1");
    office.ok("reopen 1 --reason 又有人反映");
    office.ok("refer 1 --to 二处 --lead --within 2wd");
}

/// 原文：批示转督办 · 见 duty supervise
#[test]
fn d_3_4a_closing_answers_the_instruction() {
    let office = handed_on("居民互动类");
    office.ok("instruct 1 --by 张书记 --text 抓紧 --owner 东村 --within 1d");
    office.ok("close 1 --result 已办妥");
    assert!(owed(&office).contains(&"东村 supervise withdrawn".to_string()), "{:?}", owed(&office));
    office.at("2026-07-01 09:00");
    office.ok("overdue").lacks("2026-0001");
}
