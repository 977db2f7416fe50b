//! 一, 四.2, 四.3: units, people, groups.

use crate::office::{CLERK, Office};
use crate::town::TOWN;
use serde_json::Value;

fn groups(people: &Value, name: &str) -> String {
    let found = people.as_array().unwrap().iter().find(|p| p["name"] == name);
    found.map(|p| p["groups"].to_string()).unwrap_or_default()
}

fn finds(town: &Office, unit: &str) -> Vec<String> {
    let all = town.json(&["unit", "check"]);
    let of = all.as_array().unwrap().iter().filter(|f| f["unit"] == unit);
    of.map(|f| f["says"].as_str().unwrap().to_string()).collect()
}

#[test]
fn v_1_1_the_leading_group_follows_from_roles() {
    let town = Office::town();
    let people = town.json(&["person", "list"]);
    for name in ["何镇长", "马站长", "赵站长", "李站长", "吴站长", "冯站长", "王芳"] {
        assert!(groups(&people, name).contains("领导小组"), "{name}");
    }
    assert!(groups(&people, "马站长").contains("镇工作小组"));
    assert!(!groups(&people, "钱明").contains("领导小组"));
}

#[test]
fn v_1_1_a_station_removed_leaves_a_gap() {
    let town = Office::town();
    assert!(!finds(&town, "甲村").iter().any(|f| f.contains("站长")), "{:?}", finds(&town, "甲村"));
    town.ok(&["person", "leave", "赵站长", "--unit", "甲村", "--until", "2026-03-02"]);
    town.at("2026-03-03 09:00");
    assert!(finds(&town, "甲村").iter().any(|f| f.contains("站长")), "{:?}", finds(&town, "甲村"));
    town.ok(&["unit", "retire", "丁村", "--until", "2026-03-03"]).says("丁村");
    town.at("2026-03-04 09:00");
    let units = town.json(&["unit", "list"]).to_string();
    assert!(!units.contains("丁村"), "{units}");
}

#[test]
fn v_1_2_a_station_sees_its_own() {
    let town = Office::town();
    town.general("老张问体检", "甲村");
    town.general("老李问体检", "乙村");
    town.serious("优待证发放慢");
    let of = |line: &[&str]| -> Vec<String> {
        let rows = town.json(line);
        rows.as_array().unwrap().iter().map(|c| c["unit"].as_str().unwrap().to_string()).collect()
    };
    assert_eq!(of(&["list", "--unit", "甲村"]), ["甲村", "甲村"]);
    assert_eq!(of(&["list", "--unit", "乙村"]), ["乙村"]);
    assert_eq!(of(&["list"]).len(), 3, "the town sees all");
    assert_eq!(of(&["search", "体检"]).len(), 2);
}

#[test]
fn v_1_2_an_operator_of_a_station_lists_only_its_own() {
    let town = Office::town();
    town.general("老张问体检", "甲村");
    town.general("老李问体检", "乙村");
    town.clerk("孙小雨");
    let rows = town.json(&["list"]);
    let units: Vec<&str> = rows.as_array().unwrap().iter().filter_map(|c| c["unit"].as_str()).collect();
    assert_eq!(units, ["甲村"]);
    assert_eq!(town.json(&["list", "--unit", "乙村"]), serde_json::json!([]));
    assert_eq!(town.json(&["search", "体检"]).as_array().unwrap().len(), 1);
    // 互通: what is linked to its own is seen.
    town.ok(&["link", "1", "2"]);
    assert_eq!(town.json(&["list"]).as_array().unwrap().len(), 2);
    town.general("老王问体检", "乙村");
    town.ok(&["list"]).says("只列甲村的").lacks("老王");
    town.clerk("王芳");
    assert_eq!(town.json(&["list"]).as_array().unwrap().len(), 3);
}

#[test]
fn v_1_2_what_lies_idle_elsewhere_is_not_listed_to_a_station() {
    let town = Office::town();
    for (text, unit) in [("老张问体检", "甲村"), ("老李问体检", "乙村"), ("老王问体检", "甲村")] {
        town.general(text, unit);
    }
    town.at("2026-08-03 09:00");
    let idle = |line: &[&str]| -> Vec<String> {
        let rows = town.json(&[&["list", "--idle"], line].concat());
        rows.as_array().unwrap().iter().map(|c| c["title"].as_str().unwrap().to_string()).collect()
    };
    assert_eq!(idle(&[]), ["老张问体检", "老李问体检", "老王问体检"]);
    assert_eq!(idle(&["--limit", "2"]), ["老李问体检", "老王问体检"], "the last registered");
    town.ok(&["list", "--idle", "--limit", "2"]).says("3件有5个以上工作日没有进展（含今天），列出最近登记的2件");
    town.clerk("孙小雨");
    assert_eq!(idle(&[]), ["老张问体检", "老王问体检"]);
    town.ok(&["list", "--idle"]).says(&["只列甲村的", "2件有5个以上工作日没有进展（含今天）"]).lacks("老李");
}

#[test]
fn v_1_2_an_operator_of_a_station_is_told_only_what_it_owes() {
    let town = Office::town();
    town.serious("优待证发放慢");
    town.at("2026-07-05 09:00");
    let owners = |town: &Office, verb: &str| -> Vec<String> {
        let rows = town.json(&[verb]);
        let rows = rows.as_array().unwrap().iter();
        rows.filter(|d| d["owner"] == "甲村" || d["owner"] == "乙村").map(|d| d["owner"].to_string()).collect()
    };
    let both = |owners: &[String]| ["甲村", "乙村"].map(|unit| owners.iter().any(|o| o.contains(unit)));
    assert_eq!(both(&owners(&town, "overdue")), [true, true], "the town sees all");
    town.clerk("孙小雨");
    assert_eq!(both(&owners(&town, "overdue")), [true, false]);
    assert_eq!(both(&owners(&town, "todo")), [true, false]);
    town.ok(&["overdue"]).says("只列甲村的时限");
}

#[test]
fn v_1_2_an_operator_of_a_station_is_shown_no_other_stations_item() {
    let town = Office::town();
    town.general("老张问体检", "甲村");
    town.general("老李问体检", "乙村");
    town.clerk("孙小雨");
    town.ok("show 1").says("老张");
    for line in ["show 2", "show 2 -f json", "show 2 --reveal --reason 核实", "rules explain 2"] {
        let said = town.refused(line);
        said.says(&["2026-0002 是乙村的事项", "孙小雨 是甲村的人", "可以查看的：乙村", "王芳"]).lacks("老李");
    }
    town.refused("overdue --unit 乙村").says("只看甲村的时限");
    town.ok("overdue --unit 甲村");
    // 互通: what is linked to its own is shown, and again not when it is not.
    town.ok("link 1 2");
    town.ok("show 2").says("老李");
    town.ok("link 1 2 --undo --reason 不是一件");
    town.refused("show 2").says("乙村");
    // A slip hands it over, and so does an instruction.
    town.clerk("王芳");
    town.ok("show 2").says("老李");
    town.ok("refer 2 --to 甲村 --within 2wd");
    town.clerk("孙小雨");
    town.ok("show 2").says("老李");
    // Whoever is not on the roster types for the office.
    town.clerk("过路人");
    town.ok("show 2");
}

#[test]
fn v_4_2_every_unit_has_somebody_responsible() {
    let town = Office::town();
    town.ok(&["unit", "add", "戊村", "--kind", "村居"]).says(&["责任人", "四.2"]);
    let gaps = finds(&town, "戊村");
    assert!(gaps.iter().any(|g| g.contains("责任人")), "{gaps:?}");
    town.ok(&["person", "add", "丁一", "--unit", "戊村", "--role", "责任人"]);
    let gaps = finds(&town, "戊村");
    assert!(!gaps.iter().any(|g| g.contains("责任人")), "{gaps:?}");
}

#[test]
fn v_4_3_a_unit_without_its_officer_still_reports() {
    let town = Office::town();
    town.ok(&["unit", "add", "戊村", "--kind", "village"]);
    town.ok(&["person", "add", "丁站长", "--unit", "戊村", "--role", "站长、责任人"]);
    let gaps = finds(&town, "戊村");
    assert!(gaps.iter().any(|g| g.contains("专管员")), "{gaps:?}");
    let said = town.ok(&[
        "report",
        "老张问体检",
        "--unit",
        "戊村",
        "--author",
        "丁站长",
        "--channel",
        "微信",
        "--scale",
        "极少数",
        "--level",
        "一般",
        "--send",
    ]);
    said.says(&["专管员", "四.3"]);
    assert_eq!(town.show("1")["author"], "丁站长");
    let fine = town.ok(&["report", "老李问体检", "--unit", "甲村"]);
    fine.lacks("四.3");
}

#[test]
fn c8_the_names_that_mean_the_same() {
    let town = Office::town();
    let own = [
        "老张问体检",
        "--unit",
        "甲村",
        "--channel",
        "微信",
        "--scale",
        "极少数",
        "--level",
        "一般",
        "--to",
        "本单位工作小组",
    ];
    let id = town.report(&own);
    assert_eq!(town.show(&id)["submitted_to"][0], "own_group");
    for name in ["镇工作小组", "工作组", "工作小组", "舆情信息工作小组", "舆情信息工作组"] {
        let id = town.serious("优待证发放慢");
        town.ok(&["approve", &id, "--by", "钱明"]);
        assert_eq!(town.json(&["escalate", &id, "--to", name])["submitted_to"][0], "town_group", "{name}");
    }
    for name in ["领导小组", "镇工作领导小组", "舆情信息工作领导小组"] {
        let id = town.serious("优待证发放慢");
        town.ok(&["approve", &id, "--by", "钱明"]);
        assert_eq!(town.json(&["escalate", &id, "--to", name])["submitted_at"], Value::Null, "{name} is another body");
    }
    // 服务站 = 工作站.
    for kind in ["村居服务站", "村居工作站", "社区", "village"] {
        let name = format!("{kind}一");
        assert_eq!(town.json(&["unit", "add", &name, "--kind", kind])["kind"], "village");
    }
}

#[test]
fn c8_the_office_itself_cannot_go() {
    let town = Office::town();
    town.refused(&["unit", "retire", TOWN]).says("本级单位");
}

#[test]
fn v_1_2_recording_on_another_stations_item_is_pointed_out() {
    let town = Office::town();
    let own = town.general("老张问体检", "甲村");
    let other = town.general("优待证", "乙村");
    town.clerk("孙小雨");
    town.ok(&["note", &own, "已打电话"]).lacks("人员（已照记）");
    let said = town.ok(&["note", &other, "已打电话"]);
    said.says("2026-0002 属乙村；经办人孙小雨为甲村人员（已照记）");
    assert_eq!(said.err.matches("属乙村").count(), 1);
    town.ok("report 新的事 --unit 乙村 --channel 微信").says("2026-0003 属乙村；经办人孙小雨为甲村人员");
    // Once handed to her station it is its business too; the town's own people do it for all.
    town.clerk(CLERK).ok(&["refer", &other, "--to", "甲村", "--within", "2wd"]);
    town.clerk("孙小雨").ok(&["note", &other, "已到场"]).lacks("人员（已照记）");
    town.clerk(CLERK).ok("note 3 知道了").lacks("人员（已照记）");
}
