//! J, again: what a school shares with the town, in its own words and with its own two levels.

use crate::j_rows::school;
use crate::town::acts;

#[test]
fn j_1_2_news_has_four_kinds_and_is_no_opinion() {
    let desk = school();
    for (word, id) in [("发展规划进展", "plan"), ("学生活动", "activity"), ("课改", "reform"), ("成绩和奖项", "award")]
    {
        let news =
            desk.json(&format!("report 本周进展 --unit 语文组 --kind 工作动态 --business {word} --send --to 领导小组"));
        assert_eq!((&news["kind"], &news["business"]), (&"news".into(), &id.into()), "{word}");
        assert_eq!(news["level"], serde_json::Value::Null, "news is not graded");
    }
    desk.refused("report 本周进展 --unit 语文组 --kind 工作动态 --business 招生").says("动态类别").says("课改");
    assert_eq!(desk.json("list --kind 舆情信息").as_array().map(Vec::len), Some(0));
    assert_eq!(desk.json("list --kind 工作动态").as_array().map(Vec::len), Some(4));
}

#[test]
fn j_1_3_an_open_measure_keeps_the_case_open() {
    let desk = school();
    desk.ok("report 食堂排队久 --unit 语文组 --channel 家长会 --level 一般 --send");
    desk.ok("reply 1 --via 家长会 --text 您好，9月5日起增开两个窗口。");
    desk.ok("measure 1 --what 增开两个窗口 --owner 语文组 --within 5wd");
    desk.refused("close 1 --result 已增开").says("整改措施办结").says("增开两个窗口").says("一.3");
    desk.ok("measure 1 --done --result 已增开");
    assert_eq!(desk.json("close 1 --result 已增开")["status"], "closed");
}

#[test]
fn j_2_1_1_the_leading_group_follows_from_roles_and_j_2_1_2a_reporters_are_on_the_roster() {
    let desk = school();
    desk.ok("person add 韦老师 --unit 语文组 --role 信息报送员");
    let people = desk.json("person list");
    let groups = |name: &str| {
        let found = people.as_array().into_iter().flatten().find(|p| p["name"] == name);
        found.unwrap_or_else(|| panic!("{name} is not on {people:#}"))["groups"].clone()
    };
    assert_eq!(groups("李校长"), serde_json::json!(["领导小组"]));
    assert_eq!(groups("韦副校长"), serde_json::json!(["领导小组"]));
    assert_eq!(groups("韦老师"), serde_json::json!([]));
    assert_eq!(desk.json("person list --role 信息员")[0]["name"], "韦老师");
    // The head leaves: the gap is named with its clause.
    desk.ok("person leave 李校长");
    desk.at("2026-09-02 08:00").ok("unit check").says("没有主要负责同志（三.2）");
}

#[test]
fn j_2_1_3_every_item_goes_to_the_leading_group_and_a_missing_one_is_hinted_at() {
    let desk = school();
    desk.ok("report 食堂排队久 --unit 语文组 --channel 家长会 --level 一般 --send --to 上级主管部门");
    let said = desk.ok("close 1 --result 已说明");
    said.says("上报领导小组记录").says("二.1（3）");
    desk.ok("report 校车晚点 --unit 语文组 --channel 家长会 --level 一般 --send");
    assert_eq!(desk.json("show 2")["submitted_to"], serde_json::json!(["leading_group"]));
    desk.ok("close 2 --result 已说明").lacks("上报领导小组记录");
}

#[test]
fn j_3_1a_a_major_item_without_evidence_stays_and_a_general_one_is_warned_of() {
    let desk = school();
    desk.ok("report 网传校车超载 --unit 语文组 --level 重大");
    desk.ok("approve 1 --by 韦副校长 --for escalate");
    desk.refused("escalate 1").says("来源证据").says("三.1");
    let page = desk.file("截图.png", "png");
    desk.ok(&format!("attach 1 {page}"));
    desk.ok("approve 1 --by 韦副校长 --for escalate");
    desk.ok("escalate 1");
    desk.ok("report 食堂排队久 --unit 语文组 --level 一般 --send").says("来源证据");
    desk.ok("report 食堂排队久 --unit 语文组 --channel 家长会 --level 一般 --send").lacks("来源证据");
}

const FIRE: &str = "report 宿舍火情 --unit 语文组 --channel 电话 --emergency --level 重大 --occurred 07:00 --people 3 \
                    --oral 韦副校长 --send";

#[test]
fn j_3_1c_an_emergency_is_followed_until_its_last_report() {
    let desk = school();
    desk.ok(FIRE);
    desk.at("2026-09-02 08:01");
    let owed = desk.json("overdue");
    let kinds: Vec<&str> = owed.as_array().into_iter().flatten().filter_map(|d| d["kind"].as_str()).collect();
    assert!(kinds.contains(&"follow_up"), "{owed:#}");
    desk.ok("follow 1 火已扑灭，无人受伤。").says("续报");
    desk.ok("follow 1 线路已检修。 --final");
    desk.at("2026-09-10 08:00");
    assert!(!desk.json("overdue").to_string().contains("follow_up"));
    desk.refused("follow 1 又查了一遍").says("已经终报");
}

#[test]
fn j_3_1d_a_corrected_number_is_a_misreport_and_a_corrected_title_is_none() {
    let desk = school();
    desk.ok(FIRE);
    desk.ok("amend 1 --title 三号宿舍火情");
    assert_eq!(desk.json("show 1")["misreports"], serde_json::json!([]));
    desk.ok("amend 1 --people 30");
    let wrong = &desk.json("show 1")["misreports"][0];
    assert_eq!(wrong["fact"], "people");
    assert!(wrong.to_string().contains("30") && wrong.to_string().contains('3'), "{wrong}");
}

#[test]
fn j_3_2a_what_is_general_goes_up_without_anybodys_consent() {
    let desk = school();
    let case = desk.json("report 食堂排队久 --unit 语文组 --channel 家长会 --level 一般 --send");
    assert_eq!(acts(&desk.show("1")), ["report", "classify", "escalate"]);
    assert_eq!(case["status"], "submitted");
    desk.ok("show 1").lacks("同意");
}

#[test]
fn j_3_2c_an_analysis_needs_the_principal_whatever_the_level_of_its_item() {
    let desk = school();
    desk.ok("report 食堂排队久 --unit 语文组 --channel 家长会 --level 一般 --send");
    desk.ok("paper draft 分析报告 --case 1");
    let text = desk.json("paper show P1")["body"].as_str().map(str::to_string).unwrap_or_default();
    let filled: String = text
        .split('〔')
        .enumerate()
        .map(|(n, piece)| match n {
            0 => piece.to_string(),
            _ => format!("已增开窗口。{}", piece.split_once('〕').map_or("", |(_, rest)| rest)),
        })
        .collect();
    let file = desk.file("稿.md", filled);
    desk.ok(&format!("paper edit P1 --body {file}"));
    desk.refused("paper issue P1").says("单位主要负责同志审核同意").says("三.2");
    desk.refused("approve P1 --by 韦副校长").says("主要负责同志").says("李校长");
    desk.ok("approve P1 --by 李校长");
    desk.ok("paper issue P1");
}
