//! What may be done to a limit: a recorded act with a reason, a signer and a cap.

use crate::office::Office;
use crate::town::{duty, rulebook};
use serde_json::Value;

/// An emergency of 甲村 at 09:00 on 23 November, registered at 09:10 and not sent up yet; now it is `now`.
fn emergency(now: &str) -> (Office, String) {
    let town = Office::town();
    town.at("2026-11-23 09:10");
    let line = "--unit 甲村 --channel 微信 --emergency --level 重大 --reason 聚集 --author 孙小雨";
    let mut words = vec!["桥头老兵聚集", "--occurred", "2026-11-23 09:00"];
    words.extend(line.split(' '));
    let id = town.report(&words);
    town.at(now);
    (town, id)
}

fn limit<'a>(id: &'a str, which: &'a str, how: &[&'a str], signer: &'a str) -> Vec<&'a str> {
    let mut line = vec!["limit", id, "--duty", which];
    line.extend(how);
    line.extend(["--reason", "忙", "--signer", signer]);
    line
}

#[test]
fn v_5_1b_a_first_report_can_neither_be_extended_nor_paused_nor_waived_by_anybody() {
    let (town, id) = emergency("2026-11-23 10:00");
    for how in [&["--extend", "5h"][..], &["--pause", "--until", "12-31"], &["--waive"]] {
        for signer in ["何镇长", "马站长", "钱明"] {
            town.refused(&limit(&id, "首报", how, signer)).says(&["制度没有许可“首报”", "五.1"]);
        }
    }
    assert_eq!(duty(&town.show(&id), "first_report")["due_at"], "2026-11-23T11:00:00+08:00");
}

#[test]
fn v_5_1b_what_is_past_due_cannot_be_extended_into_being_in_time() {
    let (town, id) = emergency("2026-11-23 12:00");
    let extend = limit(&id, "首报", &["--extend", "5h"], "路人甲");
    town.refused(&extend).says(&["路人甲", "不在名册上", "已超60分钟", "--happened"]);
    let mut anyway = extend.clone();
    anyway.extend(["--happened", "电话里说可以晚报"]);
    town.ok(&anyway).says(&["手续不合", "制度没有许可", "期限不变"]);
    town.ok(&["approve", &id, "--by", "钱明", "--oral"]);
    town.ok(&["escalate", &id]).says("首报 迟报60分钟");
    let case = town.show(&id);
    let report = duty(&case, "first_report");
    assert_eq!((report["state"].as_str(), report["late_minutes"].as_i64()), (Some("late"), Some(60)));
    assert!(case["breaches"].as_array().is_some_and(|b| b.len() >= 3), "{:#}", case["breaches"]);
    town.ok(&["verify"]);
}

#[test]
fn c3_a_countersignature_is_not_waived() {
    let (town, id) = emergency("2026-11-23 09:20");
    town.ok(&["approve", &id, "--by", "钱明", "--oral"]);
    town.refused(&limit(&id, "补签", &["--waive"], "钱明")).says("制度没有许可“补签”免除");
    town.refused(&limit(&id, "补签", &["--waive"], "何镇长")).says("制度没有许可");
}

/// A measure of a 较大 item, due 4 March.
fn measured(under: Option<&str>) -> (Office, String) {
    let town = Office::town();
    if let Some(text) = under {
        let file = town.file("制度.toml", text);
        town.ok(&["rules", "enact", &file, "--from", "2026-03-02"]);
    }
    let id = town.serious("优待证发放慢");
    town.ok(&["measure", &id, "--what", "逐户说明", "--within", "2wd"]);
    (town, id)
}

fn due(town: &Office, id: &str) -> Value {
    duty(&town.show(id), "measure")["due_at"].clone()
}

#[test]
fn v_2_4_a_measure_is_extended_by_its_leader_once_and_no_further_than_the_cap() {
    let (town, id) = measured(None);
    assert_eq!(due(&town, &id), "2026-03-04T23:59:00+08:00");
    town.refused(&limit(&id, "整改", &["--extend", "3000wd"], "钱明")).says(&["一次延期至多10个工作日", "2026-03-18"]);
    town.refused(&limit(&id, "整改", &["--extend", "11wd"], "钱明")).says("至多10个工作日");
    town.refused(&limit(&id, "整改", &["--extend", "2wd"], "孙平")).says(&["只有", "孙平不是"]);
    town.refused(&limit(&id, "整改", &["--extend", "2wd"], "孙小雨")).says("孙小雨不是");
    town.refused(&limit(&id, "整改", &["--extend", "2wd"], "路人甲")).says("不在名册上");
    town.ok(&limit(&id, "整改", &["--extend", "10wd"], "钱明"));
    assert_eq!(due(&town, &id), "2026-03-18T23:59:00+08:00");
    town.refused(&limit(&id, "整改", &["--extend", "1wd"], "钱明")).says("至多延期1次，已有1次");
    town.refused(&limit(&id, "整改", &["--waive"], "何镇长")).says("制度没有许可“整改”免除");
}

#[test]
fn v_2_4_a_pause_has_its_cap_too_and_what_is_over_is_not_paused() {
    let (town, id) = measured(None);
    town.refused(&limit(&id, "整改", &["--pause", "--until", "2026-12-31"], "钱明")).says("一次暂停至多15个工作日");
    town.at("2026-03-05 09:00");
    town.refused(&limit(&id, "整改", &["--pause", "--until", "2026-03-10"], "钱明")).says("过了期不能再暂停");
    town.refused(&limit(&id, "整改", &["--extend", "2026-03-10"], "钱明")).says("过了期不能再延期");
    // Signed in time and typed a day late: it counts, and is marked.
    let mut line = limit(&id, "整改", &["--extend", "2wd"], "钱明");
    line.extend(["--at", "2026-03-04 16:00"]);
    town.ok(&line).says("补录");
    assert_eq!(due(&town, &id), "2026-03-06T23:59:00+08:00");
}

#[test]
fn v_2_4_a_signer_must_be_in_office_that_day() {
    let (town, id) = measured(None);
    town.ok(&["person", "leave", "钱明", "--until", "2026-03-02"]);
    town.at("2026-03-03 09:00");
    town.refused(&limit(&id, "整改", &["--extend", "2wd"], "钱明")).says(&["钱明 2026-03-03 没有任职"]);
    town.at("2026-03-05 09:00");
    town.refused(&limit(&id, "整改", &["--write-off"], "路人甲")).says("不在名册上");
    town.ok(&limit(&id, "整改", &["--write-off"], "马站长"));
    assert_eq!(duty(&town.show(&id), "measure")["state"], "lapsed", "what was missed stays missed");
}

#[test]
fn v_2_4_another_rulebook_allows_more_and_a_breach_moves_nothing() {
    let more = [
        ("at_most = \"10wd\"\ntimes = 1", "at_most = \"3d\"\ntimes = 2"),
        ("version = \"2019-10\"", "version = \"2\""),
    ];
    let (town, id) = measured(Some(&rulebook("veterans-town", &more)));
    town.ok(&limit(&id, "整改", &["--extend", "3d"], "钱明"));
    let mut anyway = limit(&id, "整改", &["--extend", "30d"], "钱明");
    anyway.extend(["--happened", "领导已在纸上批了30日"]);
    let before = due(&town, &id);
    town.ok(&anyway).says("一次延期至多3日");
    assert_eq!(due(&town, &id), before);
    town.ok(&limit(&id, "整改", &["--extend", "1d"], "钱明"));
    assert_ne!(due(&town, &id), before, "the breach was no extension");
    town.refused(&limit(&id, "整改", &["--extend", "1d"], "钱明")).says("至多延期2次");
    town.ok(&["show", &id]).says("期限不变");
}

#[test]
fn v_6_2a_a_periodic_report_is_not_extended_and_a_stranger_writes_nothing_off() {
    let town = Office::town();
    town.at("2026-09-10 09:00");
    let line = |how: &str, signer: &str| {
        format!("limit 双月 --unit 丙社区 --period 2026-07..08 {how} --reason 人员空缺 --signer {signer}")
    };
    town.refused(&line("--extend 2026-09-30", "何镇长")).says("制度没有许可");
    town.refused(&line("--waive", "何镇长")).says("制度没有许可");
    town.refused(&line("--write-off", "路人甲")).says("不在名册上");
    town.ok(&format!("{} --happened 电话里免的", line("--waive", "何镇长"))).says("期限不变");
    town.ok("overdue --unit 丙社区").says("7—8月");
    town.ok(&line("--write-off", "马站长"));
    town.ok("overdue --unit 丙社区").lacks("7—8月");
}

#[test]
fn v_5_2_the_yearly_number_is_not_waived() {
    let town = Office::town();
    let line = "limit 年度信息 --unit 甲村 --period 2026 --waive --reason 忙 --signer 何镇长";
    town.refused(line).says("制度没有许可“年度信息”免除");
}

#[test]
fn v_6_2a_only_what_was_missed_is_written_off_and_once() {
    let town = Office::town();
    let off = |what: &str, at: &str| format!("limit {what} --write-off --reason 人员空缺 --signer 马站长{at}");
    let report = "双月 --unit 丙社区 --period 2026-09..10";
    town.at("2026-10-08 09:00");
    town.refused(&off(report, "")).says(&["还没有到期", "不能核销", "2026-11-02", "--waive", "--extend"]);
    town.refused(&off("年度信息 --unit 丙社区 --period 2026", "")).says(&["还没有到期", "2026-12-31"]);
    // Nor on another day's name: what counts is the day it was written off.
    town.at("2026-11-20 09:00");
    town.refused(&off(report, " --at 2026-10-30T09:00")).says("还没有到期");
    town.ok("overdue --unit 丙社区").says("9—10月");
    town.ok(&off(report, ""));
    town.ok("overdue --unit 丙社区").lacks("9—10月");
    for again in [off(report, ""), format!("limit {report} --waive --reason 又 --signer 何镇长")] {
        town.refused(&again).says(&["已于 2026-11-20 09:00 核销（缺报在案）：人员空缺", "withdraw"]);
    }
    town.ok("paper receive 双月 --unit 甲村 --period 2026-09..10");
    town.refused(&off("双月 --unit 甲村 --period 2026-09..10", "")).says("办了");
}

#[test]
fn v_2_4_a_limit_of_a_case_is_written_off_only_when_it_is_over() {
    let (town, id) = measured(None);
    let off = limit(&id, "整改", &["--write-off"], "马站长");
    town.at("2026-03-04 23:59");
    town.refused(&off).says(&["整改应于", "还没有到期，不能核销"]);
    assert_eq!(duty(&town.show(&id), "measure")["state"], "open");
    town.at("2026-03-05 00:00");
    town.ok(&off);
    assert_eq!(duty(&town.show(&id), "measure")["state"], "lapsed");
    town.refused(&off);
}
