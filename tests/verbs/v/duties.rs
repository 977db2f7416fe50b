//! 五.1, 五.2: what is owed by when.

use crate::office::Office;
use crate::town::of_unit;
use crate::town::{duties, duty};
use serde_json::{Value, json};

/// One emergency of 甲村, sent by word of mouth consent; the JSON after it.
fn first_report(now: &str, occurred: &str, found: &str) -> (Office, Value, String) {
    let town = Office::town();
    town.at(now);
    let line = [
        "report",
        "桥头聚集",
        "--unit",
        "甲村",
        "--channel",
        "微信",
        "--emergency",
        "--scale",
        "群体性",
        "--spread",
        "网络",
        "--subject",
        "国家政策",
        "--level",
        "重大",
        "--occurred",
        occurred,
        "--found",
        found,
        "--oral",
        "钱明",
        "--send",
    ];
    let said = town.ok(&line);
    let case = town.show("1");
    (town, case, format!("{}{}", said.out, said.err))
}

#[track_caller]
fn verdict(now: &str, occurred: &str, found: &str, state: &str, late: i64, words: &[&str]) {
    let (_, case, said) = first_report(now, occurred, found);
    let report = duty(&case, "first_report");
    assert_eq!((&report["state"], &report["late_minutes"]), (&json!(state), &json!(late)), "{report:#}");
    for word in words {
        assert!(said.contains(word), "“{word}” is not in\n{said}");
    }
}

#[test]
fn v_5_1b_two_hours_from_the_event() {
    verdict("2026-11-23 11:30", "09:30", "10:50", "met", 0, &["首报 按时，余0分钟"]);
    verdict("2026-11-23 11:31", "09:30", "10:50", "late", 1, &["首报 迟报1分钟"]);
    verdict("2026-11-23 11:29", "09:30", "10:50", "met", 0, &["余1分钟"]);
    verdict("2026-11-23 09:31", "09:30", "09:30", "met", 0, &["余119分钟"]);
}

#[test]
fn v_5_1b_found_too_late_is_said_apart_from_sent_too_late() {
    verdict("2026-11-23 12:10", "09:00", "12:00", "late", 70, &["首报 迟报70分钟", "发现时已超时60分钟"]);
    // Found with the last minute: nothing to say; a minute later: one minute.
    let (_, _, said) = first_report("2026-11-23 12:10", "09:00", "11:00");
    assert!(!said.contains("发现时已超时"), "{said}");
    let (town, _, said) = first_report("2026-11-23 12:10", "09:00", "11:01");
    assert!(said.contains("发现时已超时1分钟"), "{said}");
    town.ok(&["show", "1"]).says("发现时已超时1分钟");
}

#[test]
fn v_5_1b_nights_holidays_and_new_year_count() {
    verdict("2026-10-03 00:40", "2026-10-02 22:40", "2026-10-02 23:00", "met", 0, &["余0分钟"]);
    verdict("2026-10-03 00:41", "2026-10-02 22:40", "2026-10-02 23:00", "late", 1, &["迟报1分钟"]);
    verdict("2027-01-01 01:10", "2026-12-31 23:10", "2026-12-31 23:20", "met", 0, &["余0分钟"]);
    let (_, case, _) = first_report("2027-01-01 01:11", "2026-12-31 23:10", "2026-12-31 23:20");
    let report = duty(&case, "first_report");
    assert_eq!((&report["late_minutes"], &report["provisional"]), (&json!(1), &json!(false)));
}

#[test]
fn v_5_1b_typed_next_morning_is_judged_by_when_it_was_sent() {
    let town = Office::town();
    town.at("2026-11-24 08:20");
    town.ok(&[
        "report",
        "桥头聚集",
        "--unit",
        "甲村",
        "--channel",
        "微信",
        "--emergency",
        "--level",
        "重大",
        "--occurred",
        "2026-11-23 21:00",
        "--oral",
        "钱明",
        "--oral-at",
        "22:00",
        "--send",
        "--via",
        "电话",
        "--at",
        "昨晚22:50",
    ]);
    let case = town.show("1");
    assert_eq!(duty(&case, "first_report")["state"], "met");
    assert_eq!(case["submitted_at"], "2026-11-23T22:50:00+08:00");
    assert_eq!(case["backfilled"], 4);
}

#[test]
fn v_5_1b_no_time_of_the_event_no_invented_deadline() {
    let town = Office::town();
    town.at("2026-11-23 11:00");
    let id = town.report(&["桥头聚集", "--unit", "甲村", "--channel", "微信", "--emergency", "--level", "重大"]);
    let case = town.show(&id);
    let report = duty(&case, "first_report");
    assert_eq!(report["due_at"], Value::Null);
    assert!(report["why"].as_str().unwrap().contains("事发时间未填"), "{report:#}");
    // Filled in afterwards, the clock starts from the event.
    let case = town.json(&["amend", &id, "--occurred", "约9:10"]);
    assert_eq!(duty(&case, "first_report")["due_at"], "2026-11-23T11:10:00+08:00");
    assert_eq!(case["estimated"], true);
}

#[test]
fn v_5_1b_an_amended_event_time_keeps_the_old_verdict() {
    let (town, _, _) = first_report("2026-11-23 12:00", "09:30", "09:40");
    town.at("2026-11-23 15:00");
    let case = town.json(&["amend", "1", "--occurred", "2026-11-23 10:30", "--found", "2026-11-23 10:35"]);
    assert_eq!(
        (&duty(&case, "first_report")["due_at"], &duty(&case, "first_report")["state"]),
        (&json!("2026-11-23T12:30:00+08:00"), &json!("met"))
    );
    let all = duties(&case, "first_report");
    assert_eq!(all.len(), 2, "{all:#?}");
    assert!(
        all.iter().any(|d| d["superseded"] == true
            && d["due_at"] == "2026-11-23T11:30:00+08:00"
            && d["met_at"] == "2026-11-23T12:00:00+08:00"),
        "{all:#?}"
    );
    assert_eq!(case["misreports"][0]["fact"], "occurred");
}

#[test]
fn v_5_1b_a_registration_in_time_is_no_report() {
    let town = Office::town();
    town.at("2026-11-23 10:00");
    let id = town.report(&["桥头聚集", "--unit", "甲村", "--channel", "微信", "--emergency", "--occurred", "9:30"]);
    town.at("2026-11-23 11:31");
    let overdue = town.json(&["overdue"]);
    let report = duty(&overdue, "first_report");
    assert_eq!(
        (&report["case"], &report["late_minutes"], &report["state"]),
        (&json!(id), &json!(1), &json!("overdue"))
    );
    town.run(&["overdue", "--exit-code"]).exits(3).says(&["首报", "1分钟", "五.1"]);
}

#[test]
fn v_5_1b_not_an_emergency_no_two_hours() {
    let town = Office::town();
    let id = town.serious("优待证发放慢");
    assert!(duties(&town.show(&id), "first_report").is_empty());
}

#[test]
fn v_5_1c_the_follow_up_is_owed_until_the_last() {
    let (town, case, _) = first_report("2026-11-23 11:00", "09:30", "09:40");
    assert_eq!(duty(&case, "follow_up")["due_at"], "2026-11-24T11:00:00+08:00");
    town.at("2026-11-24 11:00");
    assert!(duties(&town.json(&["overdue"]), "follow_up").is_empty());
    town.at("2026-11-24 11:01");
    assert_eq!(duties(&town.json(&["overdue"]), "follow_up").len(), 1, "待续报");
    let case = town.json(&["follow", "1", "人群已散，三人座谈。"]);
    assert_eq!(duty(&case, "first_report")["due_at"], "2026-11-23T11:30:00+08:00", "the two hours do not start anew");
    assert_eq!(duty(&case, "first_report")["state"], "met");
    let all = duties(&case, "follow_up");
    assert_eq!(all.len(), 2);
    assert_eq!((&all[0]["state"], &all[1]["due_at"]), (&json!("late"), &json!("2026-11-25T11:01:00+08:00")));
    town.ok(&["show", "1"]).says("续报一");
    town.at("2026-11-25 09:00");
    let case = town.json(&["follow", "1", "诉求已登记。", "--final"]);
    assert!(duties(&case, "follow_up").iter().all(|d| d["state"] != "open"), "{case:#}");
    town.ok(&["show", "1"]).says("终报");
    town.at("2026-12-25 09:00");
    assert!(duties(&town.json(&["overdue"]), "follow_up").is_empty());
    town.refused(&["follow", "1", "又来了"]).says("已经终报");
}

#[test]
fn v_5_1c_no_follow_up_before_the_first_report() {
    let town = Office::town();
    let id = town.report(&["桥头聚集", "--unit", "甲村", "--emergency", "--occurred", "8:30"]);
    town.refused(&["follow", &id, "人群已散"]).says("还没有首报");
}

#[test]
fn v_5_2_six_a_year_and_how_long_is_left() {
    let town = Office::town();
    for (unit, count) in [("甲村", 5), ("乙村", 6), ("丙社区", 7)] {
        for n in 0..count {
            town.general(&format!("第{n}件"), unit);
        }
    }
    town.at("2026-11-22 10:00");
    let owed = town.json(&["todo", "--days", "60"]);
    let of = |unit| of_unit(&owed, "quota", unit);
    assert_eq!(
        (&of("甲村")["have"], &of("甲村")["need"], &of("甲村")["due_at"]),
        (&json!(5), &json!(6), &json!("2026-12-31T23:59:00+08:00"))
    );
    assert!(!owed.as_array().unwrap().iter().any(|d| d["kind"] == "quota" && d["owner"] == "乙村"), "达标");
    assert_eq!(of("丁村")["have"], 0);
    town.ok(&["todo"]).says(&["甲村", "5/6篇", "还需1篇", "余39天"]);
    town.at("2027-01-01 00:00");
    let overdue = town.json(&["overdue"]);
    let short: Vec<(&str, i64)> = duties(&overdue, "quota")
        .iter()
        .map(|d| (d["owner"].as_str().unwrap(), d["need"].as_i64().unwrap() - d["have"].as_i64().unwrap()))
        .collect();
    assert_eq!(short, [("甲村", 1), ("丁村", 6)]);
}

#[test]
fn v_5_2_a_piece_belongs_to_the_year_it_was_sent_up() {
    let town = Office::town();
    town.at("2026-12-31 23:00");
    let id =
        town.report(&["老张问体检", "--unit", "甲村", "--channel", "微信", "--scale", "极少数", "--level", "一般"]);
    town.at("2027-01-01 00:30");
    town.ok(&["escalate", &id]);
    let overdue = town.json(&["overdue"]);
    assert_eq!(of_unit(&overdue, "quota", "甲村")["have"], 0, "sent in 2027");
    let next = town.json(&["todo", "--days", "366"]);
    let of: Vec<&Value> =
        duties(&next, "quota").into_iter().filter(|d| d["owner"] == "甲村" && d["period"] == "2027").collect();
    assert_eq!(of[0]["have"], 1);
}

#[test]
fn v_5_2_void_items_do_not_count() {
    let town = Office::town();
    for n in 0..6 {
        town.general(&format!("第{n}件"), "甲村");
    }
    town.ok(&["void", "3", "--reason", "重复登记"]);
    town.at("2026-12-30 10:00");
    assert_eq!(of_unit(&town.json(&["todo"]), "quota", "甲村")["have"], 5);
}

#[test]
fn c5_the_quota_is_the_stations_not_the_persons() {
    let town = Office::town();
    town.ok(&["person", "add", "小刘", "--unit", "甲村", "--role", "联络员"]);
    for author in ["孙小雨", "小刘", "孙小雨"] {
        town.report(&[
            "老张问体检",
            "--unit",
            "甲村",
            "--author",
            author,
            "--channel",
            "微信",
            "--scale",
            "极少数",
            "--level",
            "一般",
            "--send",
        ]);
    }
    town.at("2026-12-30 10:00");
    let owed = town.json(&["todo"]);
    assert_eq!(of_unit(&owed, "quota", "甲村")["have"], 3);
    assert_eq!(duties(&owed, "quota").len(), 4, "one a station");
}
