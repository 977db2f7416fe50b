//! 六.1, 六.2: reports owed every two months, and meetings owed by nobody.

use crate::office::Office;
use crate::town::{duties, rulebook};

#[test]
fn v_6_2a_six_two_month_reports_and_their_days() {
    let town = Office::town();
    town.at("2027-02-01 09:00");
    let all = town.json(&["overdue", "--unit", "丙社区"]);
    let dues: Vec<(&str, &str)> = duties(&all, "paper:双月综合舆情分析报告")
        .into_iter()
        .map(|d| (d["period"].as_str().unwrap(), &d["due_at"].as_str().unwrap()[..10]))
        .collect();
    assert_eq!(
        dues,
        [
            ("2026-01..02", "2026-02-28"),
            ("2026-03..04", "2026-04-30"),
            ("2026-05..06", "2026-06-30"),
            ("2026-07..08", "2026-08-31"),
            ("2026-09..10", "2026-11-02"),
            ("2026-11..12", "2026-12-31"),
        ]
    );
}

#[test]
fn v_6_2a_a_day_moved_by_a_weekend_says_so() {
    let town = Office::town();
    town.at("2026-10-30 09:00");
    let owed = town.json(&["todo", "--unit", "甲村"]);
    let of = duties(&owed, "paper:双月综合舆情分析报告")
        .into_iter()
        .find(|d| d["period"] == "2026-09..10")
        .cloned()
        .unwrap();
    assert_eq!(of["due_at"], "2026-11-02T23:59:00+08:00");
    assert!(of["why"].as_str().unwrap().contains("10-31"), "{of:#}");
    assert!(of["why"].as_str().unwrap().contains("顺延"), "{of:#}");
}

#[test]
fn c6_every_two_months_not_every_february() {
    let town = Office::town();
    town.at("2026-05-01 09:00");
    let all = town.json(&["overdue", "--unit", "甲村"]);
    assert_eq!(duties(&all, "paper:双月综合舆情分析报告").len(), 2);
}

#[test]
fn v_6_2a_a_unit_owes_what_begins_after_it_joined() {
    let town = Office::town();
    town.at("2026-05-10 09:00");
    town.ok(&["unit", "add", "戊村", "--kind", "village"]);
    town.at("2026-11-01 09:00");
    let all = town.json(&["overdue", "--unit", "戊村"]);
    let periods: Vec<&str> =
        duties(&all, "paper:双月综合舆情分析报告").into_iter().map(|d| d["period"].as_str().unwrap()).collect();
    assert_eq!(periods, ["2026-07..08"], "not the one that was running in May");
}

#[test]
fn v_6_2a_a_missed_report_can_be_written_off_but_stays_on_record() {
    let town = Office::town();
    town.at("2026-09-10 09:00");
    town.ok(&[
        "limit",
        "双月",
        "--unit",
        "丙社区",
        "--period",
        "2026-07..08",
        "--write-off",
        "--reason",
        "人员空缺",
        "--signer",
        "马站长",
    ]);
    let all = town.json(&["overdue", "--unit", "丙社区"]);
    assert!(!all.to_string().contains("2026-07..08"), "{all:#}");
    town.refused(&[
        "limit",
        "双月",
        "--unit",
        "丙社区",
        "--period",
        "2026-07",
        "--write-off",
        "--reason",
        "x",
        "--signer",
        "马站长",
    ])
    .says(&["2026-07", "双月"]);
}

#[test]
fn v_6_1_meetings_have_no_deadline() {
    let town = Office::town();
    town.general("老张问体检", "甲村");
    let meeting = town.json(&[
        "meet",
        "三月舆情分析会",
        "--attendee",
        "马站长",
        "--attendee",
        "王芳",
        "--case",
        "1",
        "--notes",
        "研究体检通知",
    ]);
    assert!(meeting.to_string().contains("三月舆情分析会"), "{meeting:#}");
    town.at("2026-12-30 09:00");
    assert!(!town.json(&["overdue"]).to_string().contains("会议"));
}

#[test]
fn v_6_1_an_office_may_ask_to_be_reminded_of_the_report() {
    let town = Office::empty("2026-01-01 08:00");
    let own = town.file(
        "本镇.toml",
        rulebook("veterans-town", &[("[thresholds]\n", "[thresholds]\nmeeting_report_days = 10\n")]),
    );
    town.ok(&["init", "--rulebook", &own, "--office", "青石镇退役军人服务站"]);
    town.ok(&["meet", "一月分析会"]);
    town.at("2026-01-11 12:00");
    town.ok(&["todo"]).lacks("一月分析会");
    town.at("2026-01-12 12:00");
    town.ok(&["todo"]).says(&["一月分析会", "分析报告"]);
}
