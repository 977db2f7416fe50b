//! 四.1, 五.3: who must consent before it goes up.

use crate::office::{CLERK, Office};
use crate::town::{TOWN, acts, duties, duty};
use serde_json::{Value, json};

fn emergency(town: &Office, occurred: &str) -> String {
    town.report(&[
        "桥头聚了三十多名老兵",
        "--unit",
        "甲村",
        "--channel",
        "微信",
        "--scale",
        "群体性",
        "--spread",
        "网络媒体",
        "--subject",
        "国家政策",
        "--emergency",
        "--occurred",
        occurred,
        "--level",
        "重大",
        "--author",
        "孙小雨",
    ])
}

#[test]
fn v_4_1_only_the_town_group_reports_to_the_committee() {
    let town = Office::town();
    let id = town.serious("优待证发放慢");
    town.ok(&["approve", &id, "--by", "钱明"]);
    town.ok(&["escalate", &id]);
    let to_party = ["escalate", id.as_str(), "--to", "镇党委"];
    town.clerk("孙小雨");
    town.refused(&to_party).says(&["镇工作小组", "镇党委", "四.1"]);
    town.clerk("何镇长");
    town.refused(&to_party).says("四.1");
    for member in ["马站长", CLERK] {
        town.clerk(member);
        // What is still missing is the analysis, not the role.
        town.refused(&to_party).says(&["分析报告", "五.3"]).lacks("四.1");
    }
    let general = town.general("老张问体检", "甲村");
    town.clerk("孙小雨");
    town.refused(&["escalate", &general, "--to", "镇党委"]).says("四.1");
    town.clerk("马站长");
    town.ok(&["escalate", &general, "--to", "镇党委"]);
}

#[test]
fn v_5_3a_a_general_item_goes_straight_up() {
    let town = Office::town();
    let id = town.general("老张问体检", "甲村");
    let case = town.show(&id);
    assert_eq!(acts(&case), ["report", "classify", "escalate"]);
    assert_eq!(case["submitted_to"], json!(["own_group"]));
    assert_eq!(case["submitted_at"], "2026-03-02T09:00:00+08:00");
    assert_eq!((&case["breaches"], &case["owed"]), (&json!([]), &json!([])));
}

#[test]
fn v_5_3b_serious_and_major_wait_for_the_units_leader() {
    let town = Office::town();
    for level in ["较大", "重大"] {
        let id = town.serious("优待证发放慢");
        town.ok(&["classify", &id, "--level", level, "--reason", "站里商定"]);
        town.refused(&["escalate", &id]).says(&[
            "不能上报",
            "台账未变",
            "甲村主管领导审核同意",
            "钱明",
            "五.3",
            "yuqing approve",
        ]);
        town.ok(&["approve", &id, "--by", "钱明"]);
        let case = town.json(&["escalate", &id]);
        assert_eq!(case["submitted_to"], json!(["town_group", "leading_group"]));
        assert_eq!(case["breaches"], json!([]));
    }
}

#[test]
fn v_5_3b_only_the_units_own_leader_in_office_may() {
    let town = Office::town();
    let id = town.serious("优待证发放慢");
    for who in ["孙平", "马站长", "何镇长", "赵站长"] {
        town.refused(&["approve", &id, "--by", who]).says(&[who, "无权审批", "本单位主管领导", "钱明"]);
    }
    town.refused(&["approve", &id, "--by", "钱名"]).says(&["钱名", "钱明"]);
    town.ok(&["person", "leave", "钱明", "--unit", "甲村", "--until", "2026-03-02"]);
    town.ok(&["person", "add", "冯新", "--unit", "甲村", "--role", "本单位主管领导", "--from", "2026-03-03"]);
    town.refused(&["approve", &id, "--by", "冯新"]).says(&["当日没有任职", "无权审批"]);
    town.at("2026-03-03 09:00");
    town.refused(&["approve", &id, "--by", "钱明"]).says(&["当日没有任职", "冯新"]);
    town.ok(&["approve", &id, "--by", "冯新"]);
    town.ok(&["escalate", &id]);
}

#[test]
fn v_5_3b_what_changes_after_consent_must_be_laid_again() {
    let town = Office::town();
    let changes: [&[&str]; 4] = [
        &["amend", "ID", "--people", "30"],
        &["amend", "ID", "--supplement", "另有两人来电"],
        &["attach", "ID", "FILE"],
        &["classify", "ID", "--level", "重大", "--reason", "扩散"],
    ];
    let file = town.file("截图.png", b"png");
    for change in changes {
        let id = town.serious("优待证发放慢");
        town.ok(&["approve", &id, "--by", "钱明"]);
        let line: Vec<&str> = change
            .iter()
            .map(|w| match *w {
                "ID" => id.as_str(),
                "FILE" => file.as_str(),
                other => other,
            })
            .collect();
        town.ok(&line);
        town.refused(&["escalate", &id]).says(&["须重新审批", "钱明"]);
        town.ok(&["approve", &id, "--by", "钱明"]);
        town.ok(&["escalate", &id]);
    }
}

/// 原文：审核同意后报送 · 见 审批、研判 --invalid
#[test]
fn v_5_3b_what_is_decided_beside_the_sheet_needs_no_new_consent() {
    let town = Office::town();
    for beside in ["--invalid 重复", "--valid", "--reply-need 不需要 --reply-reason 已当面说明"] {
        let id = town.serious("优待证发放慢");
        town.ok(&["approve", &id, "--by", "钱明"]);
        town.ok(&format!("classify {id} {beside}"));
        assert_eq!(town.show(&id)["level"], "serious", "{beside}: the level stays");
        town.ok(&["escalate", &id]);
    }
    // What stands on the sheet is another thing, whatever is judged with it.
    let id = town.serious("优待证发放慢");
    town.ok(&["approve", &id, "--by", "钱明"]);
    town.ok(&["classify", &id, "--invalid", "重复"]);
    town.ok(&["amend", &id, "--place", "村委会"]);
    town.refused(&["escalate", &id]).says("须重新审批");
}

#[test]
fn v_5_3b_a_lower_level_or_fewer_recipients_need_no_new_consent() {
    let town = Office::town();
    let id = town.serious("优待证发放慢");
    town.ok(&["classify", &id, "--level", "重大", "--reason", "扩散"]);
    town.ok(&["approve", &id, "--by", "钱明"]);
    town.ok(&["classify", &id, "--level", "较大", "--reason", "平息"]);
    town.ok(&["escalate", &id, "--to", "镇工作小组"]);
}

#[test]
fn v_5_3b_the_leaders_own_words_go_up() {
    let town = Office::town();
    let id = town.serious("优待证发放慢，有人骂街");
    let text = town.file("定稿.txt", "部分退役军人反映优待证发放慢。");
    town.ok(&["approve", &id, "--by", "钱明", "--text-file", &text]).says("修改后");
    town.ok(&["escalate", &id]);
    assert_eq!(town.show(&id)["text"], "优待证发放慢，有人骂街", "the verbatim text stays");
}

#[test]
fn v_5_3b_a_refusal_stands_until_consent_is_given() {
    let town = Office::town();
    let id = town.serious("优待证发放慢");
    town.stopped(&["approve", &id, "--by", "钱明", "--refuse"], 2).says("--reason");
    town.ok(&["approve", &id, "--by", "钱明", "--refuse", "--reason", "情况不实，再核"]);
    town.refused(&["escalate", &id]).says(&["不同意", "再核"]);
    town.ok(&["approve", &id, "--by", "钱明"]);
    town.ok(&["escalate", &id]);
}

#[test]
fn v_5_3b_a_deed_done_without_consent_is_recorded_as_a_breach() {
    let town = Office::town();
    let id = town.serious("优待证发放慢");
    let case = town.json(&["escalate", &id, "--happened", "领导出差联系不上"]);
    assert_eq!(case["breach_count"], 1);
    assert_eq!(case["breaches"][0]["clause"], "五.3");
    town.ok(&["show", &id]).says(&["领导出差联系不上", "主管领导"]);
    // A consent typed afterwards does not heal it.
    town.ok(&["approve", &id, "--by", "钱明"]);
    assert_eq!(town.show(&id)["breach_count"], 1);
}

#[test]
fn v_5_3b_consent_after_sending_is_no_consent() {
    let town = Office::town();
    let id = town.serious("优待证发放慢");
    town.at("2026-03-02 15:00");
    town.ok(&["approve", &id, "--by", "钱明", "--at", "2026-03-02 14:00"]);
    town.refused(&["escalate", &id, "--at", "2026-03-02 13:30"]).says(&["14:00", "五.3"]);
    town.ok(&["escalate", &id, "--at", "2026-03-02 14:00"]);
}

#[test]
fn v_5_3d_oral_consent_while_the_clock_runs() {
    let town = Office::town();
    town.at("2026-11-23 09:40");
    let id = emergency(&town, "2026-11-23 09:30");
    let case = town.show(&id);
    let clock = duty(&case, "first_report");
    assert_eq!((&clock["due_at"], &clock["state"]), (&json!("2026-11-23T11:30:00+08:00"), &json!("open")));
    // Pending consent does not stop it, and what is left is shown.
    town.at("2026-11-23 10:50");
    town.refused(&["escalate", &id]).says("--oral");
    town.ok(&["todo"]).says("余40分钟");
    town.at("2026-11-23 11:10");
    town.ok(&["approve", &id, "--by", "钱明", "--oral", "--at", "11:05"]);
    let case = town.json(&["escalate", &id]);
    assert_eq!((&duty(&case, "first_report")["state"], &case["breach_count"]), (&json!("met"), &json!(0)));
    let owed = duty(&case, "countersign");
    assert_eq!((&owed["owner"], &owed["due_at"]), (&json!("钱明"), &json!("2026-11-24T23:59:00+08:00")));
    town.at("2026-11-23 14:00");
    let signed = town.json(&["approve", &id, "--by", "钱明", "--countersign"]);
    assert_eq!(duty(&signed, "countersign")["state"], "met");
    assert_eq!(duty(&signed, "first_report")["state"], "met");
}

#[test]
fn v_5_3d_an_oral_consent_never_signed_is_flagged() {
    let town = Office::town();
    town.at("2026-11-20 11:10");
    let id = emergency(&town, "2026-11-20 09:30");
    town.ok(&["approve", &id, "--by", "钱明", "--oral", "--at", "11:05"]);
    town.ok(&["escalate", &id]);
    town.at("2026-11-23 23:59");
    assert!(duties(&town.json(&["overdue"]), "countersign").is_empty(), "Monday is still in time");
    town.at("2026-11-24 00:00");
    let overdue = town.json(&["overdue"]);
    assert_eq!(duty(&overdue, "countersign")["owner"], "钱明");
    town.ok(&["overdue"]).says(&["补签", "钱明", "五.3"]);
    town.run(&["overdue", "--exit-code"]).exits(3);
}

#[test]
fn v_5_3d_only_an_emergency_may_be_consented_to_by_word() {
    let town = Office::town();
    let id = town.serious("优待证发放慢");
    town.refused(&["approve", &id, "--by", "钱明", "--oral"]).says(&["不是重大突发", "口头"]);
    town.refused(&["approve", &id, "--by", "钱明", "--countersign"]).says(&["没有", "口头同意"]);
}

#[test]
fn v_5_3d_one_command_for_the_night() {
    let town = Office::town();
    town.at("2026-11-23 08:20");
    let said = town.ok(&[
        "登记",
        "桥头聚了三十多名老兵，有人拍视频",
        "--unit",
        "甲",
        "--title",
        "桥头老兵聚集",
        "--渠道",
        "微信",
        "--emergency",
        "--level",
        "重大",
        "--scale",
        "群体性",
        "--spread",
        "网络",
        "--subject",
        "国家政策",
        "--occurred",
        "昨晚22:10",
        "--found",
        "22:25",
        "--send",
        "--via",
        "电话",
        "--oral",
        "钱明",
        "--oral-at",
        "22:45",
        "--at",
        "22:50",
    ]);
    said.says(&[
        "已登记并上报 2026-0001〔重大·突发〕桥头老兵聚集",
        "事发 2026-11-22 22:10",
        "发现 22:25",
        "上报 22:50（电话）",
        "补录 11-23 08:20",
        "钱明 22:45 口头同意 → 镇工作小组、领导小组",
        "首报 按时，余80分钟（应于 11-23 00:10 前，五.1）",
        "钱明补签（11-23 24:00 前）",
        "政务工作平台补报（七.1，制度未定时限）",
        "续报",
    ]);
}

#[test]
fn c1_general_goes_to_the_own_group_and_may_go_further() {
    let town = Office::town();
    let id =
        town.report(&["老张问体检", "--unit", "甲村", "--channel", "微信", "--scale", "极少数", "--level", "一般"]);
    let case = town.json(&["escalate", &id]);
    assert_eq!(case["submitted_to"], json!(["own_group"]), "五.3 is the duty");
    let case = town.json(&["escalate", &id, "--to", "村居委书记", "--to", "社建办"]);
    assert_eq!(case["owed"], json!([]), "三.2 is a permission");
    // The permission alone is no 报送.
    let other =
        town.report(&["老李问体检", "--unit", "甲村", "--channel", "微信", "--scale", "极少数", "--level", "一般"]);
    let case = town.json(&["escalate", &other, "--to", "社建办"]);
    assert_eq!(case["submitted_at"], Value::Null);
    assert!(case["owed"].to_string().contains("本单位工作小组"), "{case:#}");
}

#[test]
fn c2_both_the_chain_and_the_leading_group() {
    let town = Office::town();
    let id = town.serious("优待证发放慢");
    town.ok(&["approve", &id, "--by", "钱明"]);
    let case = town.json(&["escalate", &id, "--to", "领导小组"]);
    assert_eq!(case["submitted_at"], Value::Null, "another receipt, not the 报送 itself");
    assert!(case["owed"].to_string().contains("镇工作小组"), "{case:#}");
    let case = town.json(&["escalate", &id]);
    assert_eq!(case["submitted_to"], json!(["town_group"]), "only what is still pending");
    assert_eq!(case["owed"], json!([]));
}

#[test]
fn c3_approval_does_not_stop_the_two_hours() {
    let town = Office::town();
    town.at("2026-11-23 09:35");
    let id = emergency(&town, "2026-11-23 09:30");
    town.at("2026-11-23 11:31");
    town.ok(&["approve", &id, "--by", "钱明"]);
    let case = town.json(&["escalate", &id]);
    let report = duty(&case, "first_report");
    assert_eq!((&report["state"], &report["late_minutes"]), (&json!("late"), &json!(1)));
}

#[test]
fn c9_nobody_consents_to_his_own_text() {
    let town = Office::town();
    town.ok(&["person", "add", "赵站长", "--unit", "甲村", "--role", "本单位主管领导"]);
    let id = town.report(&[
        "优待证发放慢",
        "--unit",
        "甲村",
        "--channel",
        "微信",
        "--scale",
        "较多",
        "--spread",
        "微信群",
        "--subject",
        "镇政策",
        "--author",
        "赵站长",
        "--level",
        "较大",
    ]);
    town.refused(&["approve", &id, "--by", "赵站长"]).says(&["赵站长", "撰写人", "五.3"]);
    // Compared with the author, never with whoever types.
    let desk = town;
    desk.clerk("钱明");
    desk.ok(&["approve", &id, "--by", "钱明"]);
    desk.ok(&["escalate", &id]);
}

#[test]
fn c9_a_one_person_unit_is_warned_if_the_rules_say_so() {
    let town = Office::empty("2026-03-02 09:00");
    let own = town
        .file("本镇.toml", crate::town::rulebook("veterans-town", &[("own_text = \"refuse\"", "own_text = \"hint\"")]));
    town.ok(&["init", "--rulebook", &own, "--office", TOWN]);
    town.ok(&["unit", "add", "甲村", "--kind", "village"]);
    town.ok(&["person", "add", "赵站长", "--unit", "甲村", "--role", "站长、本单位主管领导"]);
    let id = town.report(&[
        "优待证发放慢",
        "--unit",
        "甲村",
        "--channel",
        "微信",
        "--scale",
        "较多",
        "--spread",
        "微信群",
        "--subject",
        "镇政策",
        "--author",
        "赵站长",
        "--level",
        "较大",
    ]);
    town.ok(&["approve", &id, "--by", "赵站长"]);
    town.ok(&["escalate", &id]).says("审批人即撰写人");
}

#[test]
fn c9_one_person_may_hold_two_chairs() {
    let town = Office::town();
    let people = town.json(&["person", "list"]);
    let head = people.as_array().unwrap().iter().find(|p| p["name"] == "马站长").unwrap();
    let roles: Vec<&str> = head["roles"].as_array().unwrap().iter().filter_map(|r| r["role"].as_str()).collect();
    assert_eq!(roles, ["town_head", "deputy"]);
    let groups = head["groups"].to_string();
    assert!(groups.contains("镇工作小组") && groups.contains("领导小组"), "{groups}");
}
