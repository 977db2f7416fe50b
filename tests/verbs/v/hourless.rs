//! An event known only by its day: no deadline is invented from midnight (V-5.1b).

use crate::office::Office;
use crate::town::duty;
use serde_json::Value;

fn typed<'a>(occurred: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut line = vec!["桥头老兵聚集", "--occurred", occurred];
    line.extend("--unit 甲村 --channel 微信 --level 重大 --reason 聚集 --author 孙小雨".split(' '));
    line.extend(more);
    line
}

fn town() -> Office {
    let town = Office::town();
    town.at("2026-11-23 10:00");
    town
}

#[test]
fn v_5_1b_a_day_without_an_hour_starts_no_two_hours() {
    let town = town();
    let mut line = vec!["report"];
    line.extend(typed("昨天", &["--emergency", "--send", "--oral", "钱明"]));
    let said = town.ok(&line);
    said.says(&["事发时间：2026-11-22（周日），没有写几时，只记日期", "事发 2026-11-22（未写几时）"]);
    said.says(&["首报从事发算起，要写到几时几分", "约15:00"]).lacks("迟报").lacks("00:00");
    let case = town.show("1");
    let report = duty(&case, "first_report");
    assert_eq!((&report["due_at"], report["state"].as_str()), (&Value::Null, Some("met")));
    assert_eq!(case["day_only"], true);
    town.ok("show 1").says(&["事发 2026-11-22（未写几时）", "首报 已完成", "时限未起算，不判迟早"]).lacks("首报 按时");
}

#[test]
fn v_5_1b_the_hour_said_later_gives_the_due_time_and_the_verdict() {
    let town = town();
    let id = town.report(&typed("昨天", &["--emergency"]));
    assert_eq!(duty(&town.show(&id), "first_report")["due_at"], Value::Null);
    town.at("2026-11-23 11:00");
    town.ok(&["approve", &id, "--by", "钱明"]);
    town.ok(&["escalate", &id]);
    town.ok(&["amend", &id, "--occurred", "11月22日23:30", "--reason", "问清了"]).says("首报 迟报570分钟");
    let case = town.show(&id);
    assert_eq!(case["day_only"], false);
    assert_eq!(duty(&case, "first_report")["due_at"], "2026-11-23T01:30:00+08:00");
    // What is known to the minute is not made vague again to be rid of a verdict.
    town.refused(&["amend", &id, "--occurred", "昨天", "--reason", "记不清"]).says(&["2026-11-22 23:30", "只有日期"]);
}

#[test]
fn v_5_1b_about_an_hour_is_an_estimate_and_starts_the_clock() {
    let town = town();
    let id = town.report(&typed("约8:30", &["--emergency"]));
    let case = town.show(&id);
    assert_eq!(duty(&case, "first_report")["due_at"], "2026-11-23T10:30:00+08:00");
    assert_eq!(case["estimated"], true);
    town.ok(&["amend", &id, "--occurred", "8:20", "--reason", "看了录像"]);
    assert_eq!(town.show(&id)["estimated"], false, "it is exact now");
}

#[test]
fn v_5_1b_what_turns_into_an_emergency_later_has_no_midnight_either() {
    let town = town();
    let id = town.report(&typed("昨天", &[]));
    town.ok(&["amend", &id, "--emergency", "--reason", "聚集升级"]).says("要写到几时几分");
    assert_eq!(duty(&town.show(&id), "first_report")["due_at"], Value::Null);
}

#[test]
fn v_5_1b_other_times_say_the_hour_that_was_understood() {
    let town = town();
    let mut line = vec!["report"];
    line.extend(typed("昨天8:00", &["--found", "今天", "--published", "昨天"]));
    let said = town.ok(&line);
    said.says(&["发现时间：2026-11-23 00:00（周一，没有写几时，按0时记）", "发布时间：2026-11-22 00:00"]);
    town.ok(&["note", "1", "电话回访过", "--at", "今天"])
        .says("办理时间：2026-11-23 00:00（周一，没有写几时，按0时记）");
}
