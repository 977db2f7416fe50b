//! 十一–十三: what kind of answer, by when, and what is pointed out afterwards.

use super::*;
use serde_json::json;

/// 原文：一般性评论可礼貌回复，建设性意见可鼓励 · 见 --comment-kind
#[test]
fn b_11_1_and_2_remarks_and_suggestions_may_go_unanswered() {
    let office = bureau();
    let remark = heard(&office, "一般性评论", "一般");
    let suggestion = heard(&office, "建设性意见", "一般");
    office.at("2026-12-01 09:00");
    office.ok(&["overdue"]).lacks(&[&remark, &suggestion]);
    assert_eq!(state(&office, &remark, "first_reply"), "none");
    answered(&office, &suggestion, &["孙副"]);
}

/// 原文：咨询可予以说明回复 · 见 --comment-kind 咨询
#[test]
fn b_11_3_an_inquiry_is_to_be_answered_by_default() {
    let office = bureau();
    let id = heard(&office, "咨询", "一般");
    assert_eq!(office.show(&id)["reply_need"], "needed");
    office.at("2026-11-24 00:00").ok(&["overdue"]).says(&[&id, "首次回应"]);
}

/// 原文：恶意言论可不作理睬 · 见 更正 --comment-kind 恶意言论、lasting
#[test]
fn b_11_4_malice_needs_a_reason_and_cannot_undo_what_is_overdue() {
    let office = bureau();
    let id = heard(&office, "帖文", "一般");
    office.refused(&["amend", &id, "--comment-kind", "恶意言论"]).says("不予理睬的理由");
    office.ok(&["amend", &id, "--comment-kind", "恶意言论", "--reason", "纯属辱骂"]);
    assert_eq!(state(&office, &id, "first_reply"), "withdrawn", "in time it is taken off");
    let late = heard(&office, "帖文", "一般");
    office.at("2026-11-26 09:00");
    office.ok(&["amend", &late, "--comment-kind", "恶意言论", "--reason", "纯属辱骂"]).says("不因改判而撤销");
    office.ok(&["overdue"]).says(&late);
    let waive = |signer: &'static str| ["limit", "2", "--waive", "--reason", "纯属辱骂", "--signer", signer];
    office.refused(&waive("王芳")).says(&["副组长", "可以免除"]);
    office.ok(&waive("孙副"));
    office.ok(&["overdue"]).lacks(&late);
}

/// 原文：恶意言论可不作理睬 · 见 更正 --comment-kind 恶意言论、lasting
#[test]
fn b_11_4_a_section_cannot_call_a_complaint_malice() {
    let office = bureau();
    let id = heard(&office, "投诉举报", "一般");
    let amend = ["amend", id.as_str(), "--comment-kind", "恶意言论", "--reason", "辱骂"];
    office.clerk("吴科长");
    office.refused(&amend).says("投诉举报不能由跟进科室认定");
    office.clerk("王芳");
    office.ok(&amend);
    // Any other comment a section calls malice is on record as a breach.
    let id = heard(&office, "帖文", "一般");
    office.clerk("吴科长");
    office.ok(&["amend", &id, "--comment-kind", "恶意言论", "--reason", "辱骂"]).says("手续不合");
}

/// 原文：投诉举报：私信、跟踪回复、反馈责任人 · 见 私信、回复、上报 --to 相关责任人
#[test]
fn b_11_5_a_complaint_leaves_three_traces_and_shows_nobody() {
    let office = bureau();
    let id = office.report(&[
        "举报窗口收费",
        "--unit",
        "清江局",
        "--source",
        "微博",
        "--comment-kind",
        "投诉",
        "--level",
        "一般",
        "--informant",
        "张三丰",
    ]);
    answered(&office, &id, &["孙副"]);
    office.refused(&["close", &id]).says(&["私信详细了解的记录", "向相关责任人反馈工作进展"]);
    office.ok(&["message", &id, "--text", "我在三号窗口，电话13800138000"]);
    office.ok(&["escalate", &id, "--to", "相关责任人"]);
    office.ok(&["close", &id]);
    for view in [vec!["show", &id], vec!["list"], vec!["clues"], vec!["list", "--register"], vec!["todo"]] {
        office.ok(&view).lacks(&["张三丰", "三号窗口", "13800138000"]);
    }
    let json = office.show(&id).to_string();
    assert!(!json.contains("张三丰") && !json.contains("三号窗口"), "sealed in JSON too");
}

/// 原文：一般不超过1个工作日 · 见 duty first_reply
#[test]
fn b_12a_one_working_day_by_the_calendar() {
    let office = bureau();
    for (at, due) in
        [("2026-11-20 16:30", "2026-11-23"), ("2026-11-22 09:30", "2026-11-23"), ("2026-12-30 10:00", "2026-12-31")]
    {
        office.at(at);
        let id = heard(&office, "咨询", "一般");
        let duty = duties(&office.show(&id), "first_reply")[0].clone();
        assert_eq!(duty["due_at"], format!("{due}T23:59:00+08:00"), "from {at}");
    }
    office.at("2026-12-31 10:00");
    let id = heard(&office, "咨询", "一般");
    assert_eq!(duties(&office.show(&id), "first_reply")[0]["provisional"], true, "2027 is not known");
}

/// 原文：先回复“正在跟进处理” · 见 回复 --holding、holding_has
#[test]
fn b_12b_the_holding_reply_has_its_phrase_and_is_no_answer() {
    let office = bureau();
    let id = heard(&office, "咨询", "一般");
    office.at("2026-11-23 16:00");
    let hold = |text: &'static str| ["reply", "1", "--holding", "--text", text, "--account", "清江数据"];
    office.refused(&hold("您好，我们已收到。")).says("正在跟进处理");
    office.ok(&hold("您好，正在跟进处理。")).says(&["首次回应 按时", "具体回复"]);
    let case = office.show(&id);
    assert_eq!((&case["status"], &case["replied_at"]), (&json!("held"), &Value::Null));
    assert_eq!(state(&office, &id, "reply"), "open");
    let late = heard(&office, "咨询", "一般");
    office.at("2026-11-25 09:00").ok(&["reply", &late, "--holding", "--text", "正在跟进处理", "--account", "清江数据"]);
    assert_eq!(state(&office, &late, "first_reply"), "late");
}

/// 原文：首次回应与具体回复 · 见 统计 first_reply_rate、reply_rate
#[test]
fn b_12c_the_rate_of_replies_is_told_twice() {
    let office = bureau();
    for n in 0..4 {
        let id = heard(&office, "咨询", "一般");
        match n {
            0 | 1 => answered(&office, &id, &["孙副"]),
            2 => {
                office.ok(&["reply", &id, "--holding", "--text", "正在跟进处理", "--account", "清江数据"]);
            }
            _ => {}
        }
    }
    let total = office.json(&["stats", "--period", "2026-11"])["total"].clone();
    assert_eq!((&total["first_reply_rate"], &total["reply_rate"]), (&json!(75.0), &json!(50.0)));
}

/// 原文：未及时监测 · 见 [clues.unwatched]
#[test]
fn b_13_1_found_late_negative_and_of_weight() {
    let office = bureau();
    office.at("2026-11-22 09:00");
    let line = |reads: &'static str, stance: &'static str| {
        [
            "负面帖",
            "--unit",
            "清江局",
            "--source",
            "微博",
            "--published",
            "2026-11-20 08:00",
            "--stance",
            stance,
            "--reads",
            reads,
            "--level",
            "一般",
        ]
    };
    office.report(&line("80000", "正面"));
    office.report(&line("300", "负面"));
    assert_eq!(clues(&office), Vec::<Value>::new());
    let id = office.report(&line("80000", "负面"));
    let found = clues(&office);
    assert_eq!((&found[0]["kind"], &found[0]["case"]), (&json!("unwatched"), &json!(id)));
    assert!(found[0]["says"].as_str().unwrap().contains("发现滞后49小时"), "{found:?}");
    assert_eq!(found[0]["evidence"].as_array().unwrap().len(), 2);
}

/// 原文：回复延误且未补救 · 见 [clues.delayed]
#[test]
fn b_13_2_late_grave_and_spreading_a_remedy_downgrades_it() {
    let office = bureau();
    let id = heard(&office, "帖文", "重要");
    office.ok(&["snapshot", &id, "--reads", "100"]);
    office.at("2026-11-24 09:00");
    assert_eq!(clues(&office), Vec::<Value>::new(), "late alone is no clue");
    office.ok(&["snapshot", &id, "--reads", "9000"]);
    let found = clues(&office);
    assert_eq!((&found[0]["kind"], &found[0]["mended"]), (&json!("delayed"), &json!(false)));
    assert!(found[0]["says"].as_str().unwrap().contains("阅读由100增至9000"), "{found:?}");
    office.ok(&["measure", &id, "--what", "现场说明", "--owner", "吴科长", "--within", "2wd"]);
    let found = clues(&office);
    assert_eq!(found[0]["mended"], true);
    assert!(found[0]["says"].as_str().unwrap().contains("延误（已补救）"), "{found:?}");
}

/// 原文：内容把关不严 · 见 [clues.careless]
#[test]
fn b_13_3_a_reply_put_right_and_talked_about_points_to_the_section_of_its_content() {
    let office = bureau();
    let id = heard(&office, "咨询", "一般");
    office.ok(&["refer", &id, "--to", "二科", "--within", "4h", "--boundary", "排查"]);
    office.ok(&["handle", &id, "--result", "已扩容"]);
    answered(&office, &id, &["孙副"]);
    office.at("2026-11-22 10:00");
    office.ok(&["reply", &id, "--text", "更正：尚未扩容，预计周五完成。", "--draft"]);
    office.ok(&["approve", &id, "--by", "孙副", "--for", "reply"]);
    office.ok(&["reply", &id, "--account", "清江数据"]);
    assert_eq!(clues(&office), Vec::<Value>::new(), "put right, but nobody took offence");
    office.ok(&["amend", &id, "--flag", "网上热议", "--reason", "评论区集中质疑"]);
    let found = clues(&office);
    assert_eq!((&found[0]["kind"], &found[0]["unit"]), (&json!("careless"), &json!("二科")));
    assert_eq!(found[0]["part"], "内容");
}

/// 原文：推卸责任 · 见 [clues.shirked]
#[test]
fn b_13_4_refused_by_two_sections() {
    let office = bureau();
    let id = heard(&office, "咨询", "一般");
    for (unit, reason) in [("一科", "不归我科"), ("二科", "也不归我科")] {
        assert_eq!(clues(&office), Vec::<Value>::new());
        office.ok(&["refer", &id, "--to", unit, "--within", "4h", "--boundary", "排查"]);
        office.ok(&["return", &id, "--reason", reason]);
    }
    let found = clues(&office);
    assert_eq!(found[0]["kind"], "shirked");
    assert!(found[0]["says"].as_str().unwrap().contains("退回2次（不归我科；也不归我科）"), "{found:?}");
}

/// 原文：未经同意擅自回复 · 见 [clues.unapproved]
#[test]
fn b_13_5_sent_first_and_consented_to_afterwards() {
    let office = bureau();
    let id = heard(&office, "咨询", "一般");
    office.ok(&["reply", &id, "--text", "您好，已扩容。", "--draft"]);
    office.ok(&["reply", &id, "--account", "清江数据", "--happened", "直播间追问"]).says("手续不合");
    let found = clues(&office);
    assert!(found[0]["says"].as_str().unwrap().contains("没有相关负责人的同意记录"), "{found:?}");
    office.at("2026-11-20 10:05").ok(&["approve", &id, "--by", "孙副", "--for", "reply"]);
    let found = clues(&office);
    assert!(found[0]["says"].as_str().unwrap().contains("先发后批5分钟"), "{found:?}");
    // A reply covered by a standing consent is none.
    let id = heard(&office, "咨询", "一般");
    office.ok(&["reply", &id, "--holding", "--text", "正在跟进处理", "--account", "清江数据"]);
    assert_eq!(clues(&office).len(), 1);
}

/// 原文：责任追究：只列线索 · 见 线索
#[test]
fn b_13_0_clues_and_never_verdicts() {
    let office = bureau();
    let id = heard(&office, "咨询", "一般");
    office.ok(&["reply", &id, "--text", "您好。", "--account", "清江数据", "--happened", "已发"]);
    let said = office.ok(&["clues"]);
    said.says(&["追责线索（供研判）", "只列记录和依据，不作责任认定", "第十三条（五）", "依据：第", "清江局（程序）"]);
    said.lacks(&["处分", "应追究", "违纪"]);
    assert_eq!(office.json(&["clues", "--period", "2025"]), json!([]));
}

/// 原文：处置情况需经副组长同意 · 见 先后（casework/order）
#[test]
fn b_9b_nobody_consents_to_a_reply_before_it_was_laid_before_him() {
    let office = bureau();
    let id = heard(&office, "咨询", "一般");
    office.at("2026-11-20 14:00").ok(&["reply", &id, "--text", "您好，已扩容。", "--draft"]);
    office.at("2026-11-20 16:00");
    let consent = |at: &'static str| ["approve", &id, "--by", "孙副", "--at", at];
    office.refused(&consent("2026-11-20 13:59")).says(&["2026-11-20 13:59", "早于回复稿送审的时间 2026-11-20 14:00"]);
    let refusal = ["--refuse", "--reason", "口气生硬"];
    office.refused(&[&consent("2026-11-20 13:59")[..], &refusal].concat()).says("早于回复稿送审");
    office.ok(&consent("2026-11-20 14:00"));
    // Another draft is another thing to consent to; typed in later, with its own time, it may be older than today.
    office.ok(&["reply", &id, "--text", "您好，已扩容，登录恢复。", "--draft", "--at", "15:00"]);
    office.refused(&consent("2026-11-20 14:59")).says("早于回复稿送审的时间 2026-11-20 15:00");
    office.ok(&consent("2026-11-20 15:00"));
    office.ok(&["reply", &id, "--account", "清江数据"]);
}

/// 原文：重要的舆情信息，必须经组长同意 · 见 [[gate]] leader-consent
#[test]
fn b_9c_the_leader_stands_in_for_nobody_where_his_own_consent_is_asked() {
    let office = bureau();
    let (grave, plain) = (heard(&office, "投诉举报", "重要"), heard(&office, "咨询", "一般"));
    for (id, says) in [(&grave, "周组长（组长）同意回复"), (&plain, "周组长（组长，代审）同意回复")]
    {
        office.ok(&["reply", id, "--text", "您好，已扩容。", "--draft"]);
        office.ok(&["approve", id, "--by", "周组长"]);
        office.ok(&["show", id]).says(says);
        office.ok(&["reply", id, "--account", "清江数据"]);
    }
}

/// 原文：经副组长同意后统一回复 · 见 审批 --refuse
#[test]
fn b_9b_a_refused_reply_is_written_anew_and_then_waited_for_again() {
    let office = bureau();
    let id = heard(&office, "咨询", "一般");
    office.ok(&["reply", &id, "--text", "经核实，未发生泄露。", "--draft"]).says(&["用语提示", "待孙副审核（第九条）"]);
    office.ok(&["todo"]).says("等领导签");
    office.ok(&["approve", &id, "--by", "孙副", "--refuse", "--reason", "语气生硬"]);
    office.ok(&["todo"]).says(&["改稿后再送审（孙副不同意：语气生硬）", "--draft"]).lacks("等领导签");
    let refused = office.refused(&["reply", &id, "--account", "清江数据"]);
    refused.says("审批意见为不同意：语气生硬");
    office.ok(&["reply", &id, "--text", "您好，11月20日已核实，未发生泄露。", "--draft"]);
    office.ok(&["todo"]).says(&["等领导签", "待孙副审核（上一稿未同意：语气生硬）"]);
    office.ok(&["approve", &id, "--by", "孙副"]);
    // What was said of its words when it was laid is not said again of what he agreed to.
    office.ok(&["reply", &id, "--account", "清江数据"]).lacks("用语提示");
}
