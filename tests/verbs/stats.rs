//! `stats` as clerks and scripts meet it. Names begin with the row of the requirements.

use crate::office::Office;
use serde_json::{Value, json};

fn row<'a>(stats: &'a Value, key: &str) -> &'a Value {
    stats["rows"].as_array().unwrap().iter().find(|r| r["key"] == key).unwrap_or_else(|| panic!("{key}\n{stats}"))
}

fn three_villages() -> Office {
    let desk = Office::villages(&["甲村", "乙村", "丙社区"]);
    for (unit, at) in [("甲村", "2026-02-03 09:00"), ("甲村", "2026-02-10 09:00"), ("乙村", "2026-03-04 09:00")] {
        desk.sent(unit, at);
    }
    desk.at("2026-02-20 10:00").ok("adopt 1 --by 县委办 --tier county");
    desk
}

/// 原文：截至2月29日 · 见 统计 --as-of
#[test]
fn e_8_a_reply_after_the_as_of_does_not_change_february_and_march_says_so() {
    let desk = three_villages();
    let february = desk.at("2026-02-28 18:00").json("stats --period 2026-02");
    assert_eq!(february["total"]["replied"], 0);
    desk.at("2026-03-01 09:00").ok("reply 1 --text 已补送 --via 电话");
    desk.at("2026-03-31 18:00");
    let again = desk.json("stats --period 2026-02 --as-of 2026-02-28");
    assert_eq!(again["total"], february["total"]);
    assert_eq!(again["as_of"], "2026-02-28T23:59:00+08:00");
    assert_eq!(desk.json("stats --period 2026-02")["total"]["replied"], 1);
    let march = desk.json("stats --period 2026-03");
    assert_eq!(march["replied_later"], json!(["2026-0001"]));
    assert_eq!(march["total"]["replied"], 0);
    desk.ok("stats --period 2026-03").says("另有上期补办1件");
}

#[test]
fn v_0_both_denominators_of_satisfaction_are_shown_and_named() {
    let desk = Office::villages(&["甲村"]);
    for n in 1..=10 {
        desk.sent("甲村", &format!("2026-02-{n:02} 09:00"));
    }
    desk.at("2026-02-20 10:00");
    for n in 1..=10 {
        desk.ok(&format!("reply {n} --text 已办 --via 电话"));
        match n {
            1..=7 => drop(desk.ok(&format!("rate {n} 满意")).out),
            8 => drop(desk.ok(&format!("rate {n} 不满意")).out),
            _ => {}
        }
        desk.ok(&format!("close {n} --result 已说明"));
    }
    let stats = desk.json("stats --period 2026-02");
    assert_eq!(stats["total"]["satisfaction_rate"], 70.0);
    assert_eq!(stats["total"]["satisfaction_of_rated"], 87.5);
    let screen = desk.ok("stats --period 2026-02").out;
    for said in [
        "满意率",
        "满意率（占已评价）",
        "70.00%",
        "87.50%",
        "满意率＝满意÷受理（占已回复＝满意÷已回复，占已评价＝满意÷已评价）",
    ] {
        assert!(screen.replace('\n', "").contains(said), "{said}\n{screen}");
    }
}

/// 原文：市直205件、县市区131件 · 见 统计 --by class
#[test]
fn e_3_every_way_of_laying_rows_adds_to_the_same_total() {
    let desk = three_villages();
    desk.at("2026-04-01 09:00");
    let by_unit = desk.json("stats --period 2026Q1");
    assert_eq!(by_unit["total"]["received"], 3);
    assert!(by_unit["total"]["overdue"].as_u64().unwrap() > 0, "no village sent its report");
    for by in ["unit", "section", "class", "level", "category", "channel", "month"] {
        let stats = desk.json(&format!("stats --period 2026Q1 --by {by}"));
        assert_eq!(stats["by"], by);
        assert_eq!(stats["total"], by_unit["total"], "{by}");
        for measure in ["received", "replied", "submitted", "adopted", "on_time", "late", "overdue"] {
            let rows = stats["rows"].as_array().unwrap().iter();
            let sum: u64 = rows.map(|r| r[measure].as_u64().unwrap()).sum();
            assert_eq!(Some(sum), stats["total"][measure].as_u64(), "{by} {measure}");
        }
    }
    let chinese = desk.json("统计 --期间 2026Q1 --按 月份");
    assert_eq!(row(&chinese, "2026-02")["submitted"], 2);
}

/// 原文：各部门平均 · 见 统计 mean_of_units
#[test]
fn e_5_units_without_anything_stand_in_the_table_with_a_dash_and_outside_the_mean() {
    let desk = three_villages();
    desk.at("2026-04-01 09:00");
    let stats = desk.json("stats --period 2026Q1");
    assert_eq!(row(&stats, "丙社区")["adoption_rate"], Value::Null);
    assert_eq!(row(&stats, "甲村")["adoption_rate"], 50.0);
    assert_eq!(stats["total"]["adoption_rate"], 33.33);
    assert_eq!(stats["mean_of_units"]["adoption_rate"], 25.0);
    let keys: Vec<&str> = stats["rows"].as_array().unwrap().iter().filter_map(|r| r["key"].as_str()).collect();
    assert_eq!(keys, ["甲村", "乙村", "丙社区"], "the office itself is no station");
    let screen = desk.ok("stats --period 2026Q1").out;
    for said in ["合计", "单位平均", "—", "采用率＝采用÷报送"] {
        assert!(screen.contains(said), "{said}\n{screen}");
    }
}

#[test]
fn every_figure_opens_to_its_members() {
    let desk = three_villages();
    desk.at("2026-04-01 09:00");
    let stats = desk.json("stats --period 2026Q1 --list");
    assert_eq!(row(&stats, "甲村")["members"]["submitted"], json!(["2026-0001", "2026-0002"]));
    assert_eq!(row(&stats, "甲村")["members"]["adopted"], json!(["2026-0001"]));
    let screen = desk.ok("stats --period 2026Q1 --list").out;
    assert!(screen.contains("甲村\n  报送2：2026-0001、2026-0002\n  采用1：2026-0001\n"), "{screen}");
    let csv = desk.ok("stats --period 2026Q1 --list -f csv").out;
    assert!(csv.contains("甲村,报送,2026-0002,\r\n"), "{csv}");
}

/// 原文：2月1日至2月29日 · 见 统计 --period
#[test]
fn e_1_a_day_that_is_not_in_the_calendar_is_refused() {
    let desk = three_villages();
    desk.refused("stats --period 2026-02-01..2026-02-29").says("2026-02-01..2026-02-28");
    let stats = desk.json("stats --period 2026-02-01..2026-02-28");
    assert_eq!(stats["period"], json!({"from": "2026-02-01", "to": "2026-02-28", "key": "2026-02-01..2026-02-28"}));
    assert_eq!(stats["total"]["received"], 2);
}

#[test]
fn the_year_is_taken_when_no_period_is_named_and_said() {
    let desk = three_villages();
    let said = desk.at("2026-04-01 09:00").run("stats");
    assert!(said.err.contains("2026年") && said.err.contains("截至 2026-04-01 09:00"), "{}", said.err);
    let ahead = desk.run("stats --as-of 2026-12-31");
    assert!(ahead.err.contains("按现在 2026-04-01 09:00 计"), "{}", ahead.err);
    desk.refused("stats --by 颜色").says("等级");
    desk.refused("stats --unit 丁村").says("丁村");
}

#[test]
fn one_unit_alone_has_its_own_figures() {
    let desk = three_villages();
    let stats = desk.at("2026-04-01 09:00").json("stats --period 2026Q1 --unit 乙");
    assert_eq!((stats["total"]["received"].clone(), stats["unit"].clone()), (json!(1), json!("乙村")));
}
