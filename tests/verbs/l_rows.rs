//! L: 保护信息员, 压报, 不采用.

use crate::town::row;
use crate::x_rows::agency;

/// 原文：领导不同意报 · 见 审批 --refuse、list --withheld
#[test]
fn l_4_7_a_leader_who_refuses_is_on_record_and_counted() {
    let desk = agency();
    desk.ok(
        "report 123名退休职工情绪激化 --unit 城管科 --level 重大 --send --people 123 --occurred \"2026-03-01 09:00\"",
    );
    desk.ok("report 停车费贵 --unit 住建科 --level 一般 --send");
    desk.ok("approve 1 --by 钱副组长 --for escalate --refuse --reason 影响不好");
    desk.at("2026-03-03 09:00");
    desk.refused("escalate 1 --to 上级舆情信息部门").says("不同意：影响不好");
    let held = desk.json("list --withheld");
    assert_eq!(held.as_array().unwrap().len(), 0, "it was sent to the office of the group: 报送");
    // One that never went anywhere.
    desk.ok("report 某小区业主集体维权 --unit 城管科 --level 重大");
    desk.ok("approve 3 --by 赵组长 --for escalate --refuse --reason 再等等");
    assert_eq!(desk.json("list --withheld")[0]["id"], "2026-0003");
    desk.ok("show 3").says("不同意：再等等").says("赵组长");
    assert_eq!(desk.json("stats --period 2026-03")["total"]["withheld"], 1);
    desk.ok("stats --period 2026-03").says("不同意上报");
    desk.ok("approve 3 --by 钱副组长 --for escalate");
    assert_eq!(desk.json("list --withheld").as_array().unwrap().len(), 0);
}

/// 原文：保护好信息员 · 见 登记 --informant、查看 --reveal
#[test]
fn l_4_4_an_informant_is_seen_nowhere_and_looking_is_on_record() {
    let desk = agency();
    desk.ok(
        "report \"欠薪三个月，工人准备上访\" --unit 城管科 --informant 马小跳 --level 重大 --flag 不稳定因素 --send \
         --channel 电话 --people 40",
    )
    .lacks("马小跳");
    for line in [
        "list",
        "list -f json",
        "list -f csv",
        "show 1",
        "show 1 -f json",
        "search 欠薪 -f json",
        "todo",
        "overdue -f json",
        "stats --period 2026 --list -f json",
    ] {
        desk.ok(line).lacks("马小跳");
    }
    desk.ok("paper draft 专报 --case 1").lacks("马小跳");
    desk.ok("paper show P1").lacks("马小跳");
    desk.ok("show 1 --reveal --reason 核实线索").says("马小跳");
    desk.ok("show 1").says("查看信息员身份：核实线索").lacks("马小跳");
    // C31: persons are not ranked where informants are protected.
    desk.refused("stats --period 2026 --by person").says("保护信息员");
}

/// 原文：哪些内容不需要 · 见 研判 --invalid、统计 --by reason
#[test]
fn l_4_2_what_is_not_used_has_a_reason_from_the_list() {
    let desk = agency();
    for text in ["食堂菜咸", "停车费贵", "路灯不亮"] {
        desk.ok(&format!("report {text} --unit 城管科 --level 一般"));
    }
    desk.refused("classify 1 --invalid 没意思 --reply-need 不需要 --reason 不采用").says("不采用原因").says("时机已过");
    desk.ok("classify 1 --invalid 不属范围 --reply-need 不需要 --reason 不采用");
    desk.ok("classify 2 --invalid 重复 --reply-need 不需要 --reason 不采用");
    desk.ok("show 1").says("不属范围");
    let stats = desk.json("stats --period 2026 --by reason");
    assert_eq!(row(&stats, "out_of_scope")["invalid"], 1);
    assert_eq!(row(&stats, "duplicate")["invalid"], 1);
    assert_eq!(row(&stats, "too_late")["invalid"], 0);
    assert_eq!(stats["total"]["received"], 3);
}

/// 原文：决策前中后；五个选题方向 · 见 --business、--content
#[test]
fn l_4_8_what_is_sent_up_long_after_the_event_is_called_stale() {
    let desk = agency();
    desk.at("2026-11-22 09:00");
    let report = |facts: &str| desk.ok(&format!("report 居民反映路灯 --unit 城管科 --level 一般 {facts} --send"));
    report("--occurred \"2026-11-01 10:00\"").says("报送滞后21天（2026-11-01 事发）");
    report("--published \"2026-11-15 23:00\"").says("报送滞后7天（2026-11-15 发布）");
    report("--occurred \"2026-11-16 00:10\"").lacks("滞后");
    report("--published \"2026-11-01 10:00\" --occurred \"2026-11-20 10:00\"").lacks("滞后");
    // Known late, it is kept out with its reason; sent up again, it is not scolded twice.
    desk.ok("classify 1 --invalid 时机已过 --reply-need 不需要 --reason 不采用");
    desk.ok("escalate 1 --to 领导小组办公室").lacks("滞后");
    let lags = desk.json("stats --period 2026-11 --lags");
    let sent = lags["lags"].as_array().and_then(|all| all.iter().find(|l| l["key"] == "reporting")).expect("a lag");
    assert_eq!(sent["median_minutes"], 0, "registered and sent at once: the lag is not the desk's");
}

#[test]
fn l_3_stages_and_l_4_1_topics_are_kept_with_the_case() {
    let desk = agency();
    desk.ok("report 对收费方案的意见 --unit 城管科 --business 决策前 --content 方针政策、不稳定因素 --level 一般");
    let case = desk.json("show 1");
    assert_eq!(case["business"], "before");
    assert_eq!(case["content"], serde_json::json!(["policy", "unstable"]));
}
