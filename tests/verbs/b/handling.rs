//! 二–十: found, registered, handed on, consented to, published.

use super::*;
use serde_json::json;

/// 原文：组长主要领导、副组长分管领导、组员科室负责人 · 见 person、审批
#[test]
fn b_2_a_changed_head_leaves_old_consents_as_they_were() {
    let office = bureau();
    let id = heard(&office, "咨询", "一般");
    answered(&office, &id, &["孙副"]);
    office.at("2026-12-01 09:00");
    office.ok(&["person", "leave", "孙副", "--unit", "清江局", "--until", "2026-11-30"]);
    office.ok(&["person", "add", "钱副", "--unit", "清江局", "--role", "副组长", "--from", "2026-12-01"]);
    office.ok(&["show", &id]).says("孙副（副组长）");
    let next = heard(&office, "咨询", "一般");
    office.ok(&["reply", &next, "--text", "您好。", "--draft"]);
    office.refused(&["approve", &next, "--by", "孙副", "--for", "reply"]).says(&["无权审批", "钱副"]);
    office.ok(&["approve", &next, "--by", "钱副", "--for", "reply"]);
}

/// 原文：专人收集、归类、评估、转送、督办、反馈 · 见 登记、研判、转办、催办、反馈、上报
#[test]
fn b_3_six_duties_of_the_clerk_are_six_kinds_of_act() {
    let office = bureau();
    let id = heard(&office, "咨询", "一般");
    office.ok(&["refer", &id, "--to", "一科", "--within", "4h", "--boundary", "排查"]);
    office.ok(&["urge", &id, "--via", "电话"]);
    office.ok(&["receive", &id]);
    office.ok(&["handle", &id, "--result", "已扩容"]);
    office.ok(&["escalate", &id, "--to", "领导小组办公室"]);
    let case = office.show(&id);
    let acts: Vec<&str> = case["timeline"].as_array().unwrap().iter().map(|a| a["act"].as_str().unwrap()).collect();
    for act in ["report", "classify", "refer", "urge", "handle", "escalate"] {
        assert!(acts.contains(&act), "{act} is not in {acts:?}");
    }
    office.ok(&["unit", "check"]).lacks("没有专人");
}

/// 原文：处置情况报送领导小组办公室 · 见 上报 --to 领导小组办公室
#[test]
fn b_4_closing_without_telling_the_leading_office_is_hinted_at() {
    let office = bureau();
    let id = heard(&office, "咨询", "一般");
    answered(&office, &id, &["孙副"]);
    office.ok(&["close", &id]).says("处置情况报领导小组办公室（第四条）");
    let id = heard(&office, "咨询", "一般");
    answered(&office, &id, &["孙副"]);
    office.ok(&["escalate", &id, "--to", "领导小组办公室"]);
    office.ok(&["close", &id]).lacks("处置情况报领导小组办公室");
}

/// 原文：科室对内容负责，办公室对程序负责 · 见 线索、show replies
#[test]
fn b_5_sections_answer_for_content_and_the_office_for_procedure() {
    let office = bureau();
    let id = heard(&office, "咨询", "一般");
    office.ok(&["refer", &id, "--to", "二科", "--within", "4h", "--boundary", "排查"]);
    office.ok(&["handle", &id, "--result", "已扩容"]);
    answered(&office, &id, &["孙副"]);
    let reply = &office.show(&id)["replies"][0];
    assert_eq!((&reply["content_unit"], &reply["procedure_by"]), (&json!("二科"), &json!("王芳")));
}

/// 原文：早发现、早报告、早处理 · 见 统计 --lags、文书 月报
#[test]
fn b_6_three_lags_with_median_and_ninth_decile() {
    let office = bureau();
    office.at("2026-11-20 09:15");
    let line = ["登录慢", "--unit", "清江局", "--source", "微博", "--published", "2026-11-20 08:00", "--level", "一般"];
    let id = office.report(&line);
    office.at("2026-11-20 09:40");
    office.ok(&["refer", &id, "--to", "一科", "--within", "4h", "--boundary", "排查"]);
    let lags = office.json(&["stats", "--period", "2026-11", "--lags"]);
    let of = |key: &str| lags["lags"].as_array().unwrap().iter().find(|l| l["key"] == key).unwrap().clone();
    assert_eq!(of("discovery")["median_minutes"], 75);
    assert_eq!(of("handling")["median_minutes"], 25);
    assert_eq!(of("handling")["p90_minutes"], 25);
    assert_eq!(of("reporting")["median_minutes"], Value::Null, "never sent up is not 0");
}

/// 原文：每日派专人收集整理 · 见 值班 记录、daily_log
#[test]
fn b_7a_every_calendar_day_has_its_log_and_nothing_found_is_a_log() {
    let office = bureau();
    for day in ["16", "17", "18", "19", "20"] {
        office.at(&format!("2026-11-{day} 17:00"));
        office.ok(&["watch", "log", "--found", "0", "--sites", "门户网站、微博"]).says("发现0条");
    }
    office.at("2026-11-21 20:00").ok(&["overdue"]).lacks("收集记录");
    office.ok(&["todo"]).says("收集记录（2026年11月21日）");
    office.at("2026-11-22 09:00").ok(&["overdue"]).says("收集记录（2026年11月21日）缺");
    office.ok(&["watch", "list", "--gaps"]).says("11-21 无收集记录").lacks("11-20");
    let days = office.json(&["watch", "list"]);
    assert_eq!(days[4]["found"], 0);
    assert_eq!(days[5]["found"], Value::Null);
    // Typed a day later it is on record, and late.
    office.ok(&["watch", "log", "--found", "0", "--sites", "微博", "--day", "2026-11-21"]).says("按迟记计");
    office.ok(&["overdue"]).lacks("收集记录");
}

/// 原文：每日派专人收集整理 · 见 值班 记录、daily_log
#[test]
fn b_7a_a_day_that_cannot_be_made_good_is_written_off() {
    let office = bureau();
    office.at("2026-11-17 09:00").ok(&["overdue"]).says("收集记录（2026年11月16日）缺");
    let off = ["limit", "收集记录", "--period", "2026-11-16", "--write-off", "--reason", "停电", "--signer", "孙副"];
    office.ok(&off);
    office.ok(&["overdue"]).lacks("11月16日");
}

/// 原文：登记内容及当时阅读、转发、回复数 · 见 台账 --register、传播量
#[test]
fn b_7b_the_register_has_the_columns_of_the_rules_and_the_first_counts() {
    let office = bureau();
    office.at("2026-11-20 09:15");
    let id = office.report(&[
        "系统登录慢",
        "--unit",
        "清江局",
        "--source",
        "微博",
        "--published",
        "2026-11-20 08:00",
        "--reads",
        "1203",
        "--reposts",
        "5",
        "--comments",
        "8",
        "--level",
        "一般",
    ]);
    office.at("2026-11-20 17:00").ok(&["snapshot", &id, "--reads", "20511"]);
    let csv = office.path("台账.csv");
    office.ok(&["list", "--register", "-o", csv.to_str().unwrap()]);
    let text = std::fs::read_to_string(csv).unwrap();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(
        lines[0].trim(),
        "编号,信息发布时间,信息摘要,信息来源,当时阅读数,当时转发数,当时回复数,回复情况,跟进科室"
    );
    assert!(lines[1].contains(",微博,1203,5,8,需要,"), "{}", lines[1]);
    let seen = office.show(&id)["snapshots"].clone();
    assert_eq!((&seen[0]["reads"], &seen[1]["reads"]), (&json!(1203), &json!(20511)));
}

/// 原文：回复情况：需要/不需要/已回 · 见 研判 --reply-need、register reply
#[test]
fn b_7c_answered_is_derived_from_replies_and_never_typed() {
    let office = bureau();
    let id = heard(&office, "咨询", "一般");
    office.refused(&["classify", &id, "--reply-need", "已回"]).says(&["回复情况中没有“已回”", "需要、不需要"]);
    let reply = |office: &Office| office.json(&["list", "--register"])[0]["reply"].clone();
    assert_eq!(reply(&office), "需要");
    office.ok(&["reply", &id, "--holding", "--text", "您好，正在跟进处理。", "--account", "清江数据"]);
    assert_eq!(reply(&office), "需要（已先行回复）");
    answered(&office, &id, &["孙副"]);
    assert_eq!(reply(&office), "已回");
}

/// 原文：第一时间电话、手机信息报告市委宣传部 · 见 上报 --via 电话 --callee
#[test]
fn b_7d_an_important_matter_is_told_by_telephone_and_the_call_is_on_record() {
    let office = bureau();
    let id = heard(&office, "帖文", "重要");
    office.ok(&["todo"]).says(&["电话报告市委宣传部", "上报市委宣传部"]);
    office.refused(&["close", &id]).says("电话、手机信息报告市委宣传部的记录");
    office.ok(&["escalate", &id, "--to", "市委宣传部", "--via", "纸质"]);
    assert_eq!(state(&office, &id, "phone_report"), "open", "paper is no telephone");
    let call = ["escalate", &id, "--to", "市委宣传部", "--via", "电话", "--callee", "值班室老周", "--said", "正在核实"];
    office.ok(&call).lacks("电话由谁接听");
    assert_eq!(state(&office, &id, "phone_report"), "met");
    office.ok(&["show", &id]).says(&["值班室老周", "正在核实"]);
    // No number of minutes in the rules: never late.
    assert_eq!(duties(&office.show(&id), "phone_report")[0]["due_at"], Value::Null);
}

/// 原文：登记归类评估后转送 · 见 转办、guard assessed-before-referral
#[test]
fn b_8_handed_on_only_when_classed_and_assessed() {
    let office = bureau();
    let id = office.report(&["登录慢", "--unit", "清江局", "--source", "微博"]);
    let refer = ["refer", id.as_str(), "--to", "一科", "--within", "4h", "--boundary", "排查"];
    office.refused(&refer).says(&["归类、评估", "第八条"]);
    office.ok(&["classify", &id, "--level", "一般"]);
    office.ok(&refer);
}

/// 原文：跟进科室限定时间内核实处置 · 见 转办 --within、签收
#[test]
fn b_9a_every_slip_has_a_limit_that_runs_from_the_signature_inside_the_public_one() {
    let office = bureau();
    let id = heard(&office, "咨询", "一般");
    office.refused(&["refer", &id, "--to", "一科", "--boundary", "排查"]).says(&["反馈要写明时限", "第九条"]);
    office.ok(&["refer", &id, "--to", "一科", "--within", "4h", "--boundary", "排查"]);
    assert_eq!(duties(&office.show(&id), "handle")[0]["due_at"], Value::Null);
    office.at("2026-11-20 11:00").ok(&["receive", &id]).lacks("不早于对外期限");
    assert_eq!(duties(&office.show(&id), "handle")[0]["due_at"], "2026-11-20T15:00:00+08:00");
    let id = heard(&office, "咨询", "一般");
    office.ok(&["refer", &id, "--to", "一科", "--within", "3wd", "--boundary", "排查"]);
    office.ok(&["receive", &id]).says("不早于对外期限 2026-11-23 24:00");
}

/// 原文：副组长同意后统一回复 · 见 审批 --for reply、回复
#[test]
fn b_9b_what_goes_out_is_what_was_consented_to() {
    let office = bureau();
    let id = heard(&office, "咨询", "一般");
    office.ok(&["reply", &id, "--text", "您好，已扩容。", "--draft"]);
    office.refused(&["reply", &id, "--account", "清江数据"]).says("副组长同意（孙副）（第九条）");
    office.ok(&["approve", &id, "--by", "孙副", "--for", "reply"]);
    office.refused(&["reply", &id, "--text", "您好，没事。", "--account", "清江数据"]).says("内容与送审的稿不同");
    office.ok(&["reply", &id, "--account", "清江数据"]);
}

/// 原文：重要舆情须组长同意 · 见 审批、gate leader-consent
#[test]
fn b_9c_an_important_reply_needs_the_head_and_both_consents_are_kept() {
    let office = bureau();
    let id = heard(&office, "咨询", "重要");
    office.ok(&["reply", &id, "--text", "您好，已扩容。", "--draft"]);
    office.ok(&["approve", &id, "--by", "孙副", "--for", "reply"]);
    office.refused(&["reply", &id, "--account", "清江数据"]).says(&["组长同意（周组长）", "第九条"]);
    office.ok(&["approve", &id, "--by", "周组长", "--for", "reply"]);
    office.ok(&["reply", &id, "--account", "清江数据"]);
    office.ok(&["show", &id]).says(&["孙副（副组长）", "周组长（组长）"]);
}

/// 原文：限定时间内回复 · 见 duty office_reply
#[test]
fn b_10a_the_offices_own_lag_stands_apart_from_the_sections() {
    let office = bureau();
    let id = heard(&office, "咨询", "一般");
    office.ok(&["refer", &id, "--to", "一科", "--within", "4h", "--boundary", "排查"]);
    office.ok(&["receive", &id]);
    office.at("2026-11-20 12:00").ok(&["handle", &id, "--result", "已扩容"]);
    assert_eq!(state(&office, &id, "office_reply"), "open");
    office.ok(&["reply", &id, "--text", "您好，已扩容。", "--draft"]);
    office.ok(&["approve", &id, "--by", "孙副", "--for", "reply"]);
    office.at("2026-11-20 12:30").ok(&["reply", &id, "--account", "清江数据"]);
    let lags = office.json(&["stats", "--period", "2026-11", "--lags"]);
    let of = |key: &str| lags["lags"].as_array().unwrap().iter().find(|l| l["key"] == key).unwrap().clone();
    assert_eq!(of("section")["median_minutes"], 120);
    assert_eq!(of("office")["median_minutes"], 30);
}

/// 原文：采用经认证的账号 · 见 account、回复 --account
#[test]
fn b_10b_only_an_account_certified_at_that_moment() {
    let office = bureau();
    office.ok(&["account", "end", "清江数据", "--until", "2026-11-21"]);
    let id = heard(&office, "咨询", "一般");
    office.ok(&["reply", &id, "--text", "您好，已扩容。", "--draft"]);
    office.ok(&["approve", &id, "--by", "孙副", "--for", "reply"]);
    office.at("2026-11-22 10:00");
    office.refused(&["reply", &id, "--account", "清江数据"]).says(&["未经认证", "2026-11-21", "第十条"]);
    office.refused(&["reply", &id]).says("经认证的账号");
    office.ok(&["reply", &id, "--via", "电话"]);
}

/// 原文：未经认证的页面暂不回复 · 见 deferred、account add
#[test]
fn b_10c_without_an_account_it_is_set_aside_and_the_clock_starts_with_the_certification() {
    let office = bureau();
    let line = ["论坛有人问", "--unit", "清江局", "--source", "论坛", "--comment-kind", "咨询", "--level", "一般"];
    let id = office.report(&line);
    let case = office.show(&id);
    assert_eq!(case["status"], "deferred");
    assert_eq!(duties(&case, "first_reply")[0]["due_at"], Value::Null);
    office.at("2026-12-01 09:00").ok(&["overdue"]).lacks(&id);
    let stats = office.json(&["stats", "--period", "2026-11"]);
    assert_eq!((&stats["total"]["received"], &stats["total"]["replied"]), (&json!(1), &json!(0)));
    let add = ["account", "add", "清江论坛", "--platform", "论坛", "--certified-from", "2026-12-01"];
    office.ok(&add).says(&[&id, "恢复计时"]);
    let case = office.show(&id);
    assert_ne!(case["status"], "deferred");
    assert_eq!(duties(&case, "first_reply")[0]["due_at"], "2026-12-02T23:59:00+08:00");
}

/// 原文：未经认证的页面暂不回复 · 见 deferred、account add
#[test]
fn b_10c_one_that_was_sent_up_meanwhile_comes_back_too() {
    let office = bureau();
    let line = ["论坛举报", "--unit", "清江局", "--source", "论坛", "--comment-kind", "投诉", "--level", "重要"];
    let id = office.report(&line);
    office.ok(&["escalate", &id, "--via", "电话", "--callee", "值班室"]);
    let add = ["account", "add", "清江论坛", "--platform", "论坛", "--certified-from", "2026-11-20"];
    office.ok(&add).says(&[&id, "恢复计时"]);
}
