//! What a case needs before it is closed (V-3.2g, V-3.2e, V-5.1c, V-5.3), and who may be asked for a consent.

use crate::office::Office;
use crate::town::{duties, duty};

fn suggested_major(town: &Office, more: &[&str]) -> String {
    let mut line = vec!["群里约人聚集", "--unit", "甲村", "--channel", "微信", "--author", "孙小雨"];
    line.extend("--scale 群体性 --spread 网络 --subject 国家政策".split(' '));
    line.extend(more);
    town.report(&line)
}

#[test]
fn v_3_2g_what_was_never_classified_is_not_closed_whatever_was_suggested() {
    let town = Office::town();
    let id = suggested_major(&town, &[]);
    town.refused(&["close", &id]).says(&["等级", "三.2", &format!("yuqing classify {id}"), "报送记录", "五.3"]);
    town.ok(&["classify", &id, "--level", "重大"]);
    town.refused(&["close", &id]).says(&["上报领导小组记录", "报送记录"]);
    town.ok(&["approve", &id, "--by", "钱明"]);
    town.ok(&["escalate", &id, "--to", "领导小组"]);
    town.refused(&["close", &id]).says("报送记录").lacks("领导小组记录");
    town.ok(&["escalate", &id, "--to", "镇工作小组"]);
    town.ok(&["close", &id]);
}

#[test]
fn v_3_2e_an_emergency_without_a_level_is_not_closed_either() {
    let town = Office::town();
    let id = town.report(&["桥头聚集", "--unit", "甲村", "--channel", "微信", "--emergency"]);
    town.refused(&["close", &id]).says(&["等级", "报送记录"]);
    town.ok(&["close", &id, "--happened", "已当场劝返"]).says(&["手续不合：缺等级", "手续不合：缺报送记录"]);
}

#[test]
fn v_5_3a_a_general_item_is_sent_up_before_it_is_closed() {
    let town = Office::town();
    let line = "--unit 甲村 --channel 微信 --scale 极少数 --level 一般";
    let mut words = vec!["老张问体检"];
    words.extend(line.split(' '));
    let id = town.report(&words);
    town.refused(&["close", &id]).says(&["报送记录", "五.3", &format!("yuqing escalate {id}")]).lacks("领导小组");
    town.ok(&["escalate", &id]);
    // What stands in for it was sent up when it was.
    town.ok(&["report", "老张问体检", "--replaces", &id, "--unit", "乙村"]);
    town.ok(&["classify", "2", "--level", "一般"]);
    town.ok(&["close", "2"]);
    // Other work of the station is no 舆情.
    let work = town.report(&["走访慰问", "--unit", "甲村", "--kind", "工作情况"]);
    town.ok(&["close", &work]);
}

fn sent(town: &Office) -> String {
    town.at("2026-11-23 09:00");
    let id = suggested_major(town, &["--emergency", "--occurred", "2026-11-23 08:30", "--level", "重大"]);
    town.ok(&["approve", &id, "--by", "钱明"]);
    town.ok(&["escalate", &id]);
    id
}

#[test]
fn v_5_1c_closing_an_emergency_without_its_last_report_is_said_and_on_record() {
    let town = Office::town();
    let id = sent(&town);
    town.at("2026-11-23 10:00");
    town.ok(&["close", &id]).says(&["手续不合：缺终报（五.1）", "续报还没有做，随办结不再要求（五.1）"]);
    let case = town.show(&id);
    assert!(case["breaches"].to_string().contains("终报"), "{:#}", case["breaches"]);
    assert_eq!(duty(&case, "follow_up")["state"], "withdrawn");
}

#[test]
fn v_5_1c_what_was_overdue_when_it_was_closed_stays_missed() {
    let town = Office::town();
    let id = sent(&town);
    town.at("2026-11-24 09:01");
    town.ok(&["close", &id]).says("续报已超期，随办结记为缺报在案");
    assert_eq!(duty(&town.show(&id), "follow_up")["state"], "lapsed");
}

#[test]
fn v_5_1c_after_the_last_report_nothing_is_said() {
    let town = Office::town();
    let id = sent(&town);
    town.ok(&["follow", &id, "已全部劝返", "--final"]);
    town.ok(&["close", &id]).lacks("终报（").lacks("随办结");
    assert!(duties(&town.show(&id), "follow_up").iter().all(|d| d["state"] != "overdue"));
}

/// A 较大 item of 甲村 written by its own 主管领导.
fn own_text(town: &Office) -> String {
    let mut line = vec!["优待证发放慢"];
    line.extend("--unit 甲村 --channel 微信 --scale 较多 --spread 微信群 --subject 镇政策 --author 钱明".split(' '));
    let id = town.report(&line);
    town.ok(&["classify", &id]);
    id
}

#[test]
fn c9_the_author_is_not_told_to_consent_to_himself() {
    let town = Office::town();
    let id = own_text(&town);
    let said = town.refused(&["escalate", &id]);
    said.says(&["钱明是撰写人", "没有别人担任本单位主管领导", "yuqing person add 姓名 --unit 甲村"]).lacks("--by 钱明");
    town.refused(&["approve", &id, "--by", "钱明"]).says(&["不能审批自己的稿件", "yuqing person add"]);
    town.ok("todo").lacks("--by 钱明");
    town.ok(&["rules", "explain", &id]).lacks("可批：钱明");
    town.ok("person add 周全 --unit 甲村 --role 本单位主管领导");
    town.refused(&["escalate", &id]).says("--by 周全").lacks("--by 钱明");
    town.refused(&["approve", &id, "--by", "钱明"]).says("请由其他有权的负责人审批：周全");
    town.ok(&["approve", &id, "--by", "周全"]);
    town.ok(&["escalate", &id]);
}

#[test]
fn v_5_3b_a_term_that_ended_is_said_with_its_day() {
    let town = Office::town();
    town.ok("person leave 钱明 --until 2026-03-31");
    town.at("2026-04-02 09:00");
    let id = town.serious("优待证发放慢");
    town.refused(&["escalate", &id]).says(&["钱明的本单位主管领导任期已于 2026-03-31 届满", "person add"]);
    town.refused(&["approve", &id, "--by", "钱明"]).says("任期已于 2026-03-31 届满").lacks("还没有人担任");
    town.ok("person add 周全 --unit 甲村 --role 本单位主管领导 --from 2026-05-01");
    town.at("2026-04-03 09:00");
    town.refused(&["approve", &id, "--by", "周全"]).says("2026-05-01");
}

#[test]
fn v_2_4_a_result_that_says_nothing_is_no_result() {
    let town = Office::town();
    let id = town.general("老张问体检", "甲村");
    for result in ["", "  ", "\u{200b}"] {
        town.refused(&["close", &id, "--result", result]).says("办理结果是空的");
    }
    town.refused(&["report", "\u{200b}", "--unit", "甲村"]).says("原文是空的");
    town.ok(&["close", &id]);
}
