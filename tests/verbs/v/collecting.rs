//! 二.4, 七: ways of collecting, ways of reporting, and what follows from an item.

use crate::office::Office;
use crate::town::{acts, duties, duty};
use serde_json::{Value, json};

#[test]
fn v_7_1_only_the_platform_is_the_prescribed_way() {
    let town = Office::town();
    let id = town.general("老张问体检", "甲村");
    let case = town.show(&id);
    assert_eq!(case["submitted_via"], "platform");
    assert!(duties(&case, "platform_report").is_empty());
    for via in ["微信", "电话", "当面", "传真", "纸质"] {
        let said = town.ok(&[
            "report",
            "老李问体检",
            "--unit",
            "甲村",
            "--channel",
            "微信",
            "--scale",
            "极少数",
            "--level",
            "一般",
            "--send",
            "--via",
            via,
        ]);
        said.says(&["政务工作平台补报", "七.1"]);
    }
    town.refused(&[
        "report",
        "又一件",
        "--unit",
        "甲村",
        "--channel",
        "微信",
        "--level",
        "一般",
        "--scale",
        "极少数",
        "--send",
        "--via",
        "信鸽",
    ])
    .says(&["信鸽", "政务工作平台", "微信", "电话"]);
}

#[test]
fn c10_wechat_is_for_collecting_and_must_be_reported_again() {
    let town = Office::town();
    let id = town.report(&[
        "老张问体检",
        "--unit",
        "甲村",
        "--channel",
        "微信",
        "--scale",
        "极少数",
        "--level",
        "一般",
        "--send",
        "--via",
        "微信",
    ]);
    let case = town.show(&id);
    assert_ne!(case["submitted_at"], Value::Null, "it counts as reported");
    let owed = duty(&case, "platform_report");
    assert_eq!(
        (&owed["due_at"], &owed["state"]),
        (&Value::Null, &json!("open")),
        "the clause gives no limit: none is invented"
    );
    town.at("2026-05-02 09:00");
    assert!(duties(&town.json(&["overdue"]), "platform_report").is_empty());
    let case = town.json(&["escalate", &id, "--to", "本单位工作小组"]);
    assert_eq!(duty(&case, "platform_report")["state"], "met");
    assert_eq!(case["submitted_at"], "2026-03-02T09:00:00+08:00", "the first one counts");
}

#[test]
fn v_7_2_four_ways_of_collecting_and_other() {
    let town = Office::town();
    for (word, id) in [
        ("微信", "wechat"),
        ("信访接待", "petition"),
        ("志愿者排摸", "volunteer"),
        ("问卷调查", "survey"),
        ("其他", "other"),
    ] {
        assert_eq!(town.json(&["report", "有人谈起", "--unit", "甲村", "--channel", word])["channel"], id);
    }
    town.refused(&["report", "有人谈起", "--unit", "甲村", "--channel", "政务工作平台"]).says(&[
        "政务工作平台",
        "微信",
        "信访接待",
        "志愿者排摸",
        "问卷调查",
        "其他",
    ]);
}

#[test]
fn v_2_4_an_open_measure_keeps_the_case_open() {
    let town = Office::town();
    let id = town.general("老张问体检", "甲村");
    town.ok(&["measure", &id, "--what", "逐户通知体检安排", "--owner", "孙小雨", "--due", "2026-03-05"]);
    town.ok(&["measure", &id, "--what", "公示名单", "--owner", "赵站长", "--within", "2wd"]);
    town.refused(&["close", &id]).says(&["整改措施", "逐户通知体检安排", "公示名单", "二.3"]);
    town.at("2026-03-06 10:00");
    let overdue = town.json(&["overdue"]);
    let late = duties(&overdue, "measure");
    assert_eq!(late.len(), 2);
    assert_eq!((&late[0]["owner"], &late[0]["due_at"]), (&json!("赵站长"), &json!("2026-03-04T23:59:00+08:00")));
    assert_eq!(late[1]["due_at"], "2026-03-05T23:59:00+08:00");
    town.ok(&["measure", &id, "--done", "1", "--result", "已通知"]);
    town.refused(&["close", &id]).says("公示名单").lacks("逐户通知");
    let case = town.json(&["measure", &id, "--done", "2"]);
    assert_eq!(
        duties(&case, "measure").iter().map(|d| d["state"].as_str().unwrap()).collect::<Vec<_>>(),
        ["late", "late"]
    );
    town.ok(&["close", &id]);
}

#[test]
fn v_2_4_a_measure_needs_a_limit() {
    let town = Office::town();
    let id = town.general("老张问体检", "甲村");
    town.refused(&["measure", &id, "--what", "逐户通知"]).says(&["时限", "--within"]);
    town.refused(&["measure", &id, "--what", "逐户通知", "--due", "2026-03-01"]).says("已经过去");
}

#[test]
fn v_2_4_opinions_are_answered_and_answers_kept() {
    let town = Office::town();
    let id = town.general("老张问体检", "甲村");
    let case = town.json(&["reply", &id, "--text", "本周三上门体检。", "--via", "当面"]);
    assert_eq!((&case["status"], acts(&case).last().copied()), (&json!("replied"), Some("reply.send")));
    town.ok(&["show", &id]).says("本周三上门体检");
}

#[test]
fn v_0_satisfaction_has_four_values() {
    let town = Office::town();
    for (word, id) in [
        ("满意", "satisfied"),
        ("基本满意", "basically"),
        ("不满意", "unsatisfied"),
        ("未评价", "unrated"),
        ("satisfied", "satisfied"),
        ("unrated", "unrated"),
    ] {
        let case = town.general("老张问体检", "甲村");
        town.ok(&["reply", &case, "--text", "已办。"]);
        assert_eq!(town.json(&["rate", &case, word])["satisfaction"], id);
    }
    let case = town.general("老张问体检", "甲村");
    town.refused(&["rate", &case, "还行"]).says(&["“还行”", "满意", "基本满意", "不满意", "未评价"]);
}

#[test]
fn v_0_asked_without_an_answer_is_on_record_and_counts_as_not_rated() {
    let town = Office::town();
    for n in 0..10 {
        let case = town.general(&format!("第{n}件"), "甲村");
        town.ok(&["reply", &case, "--text", "已办。"]);
        let said = if n < 7 {
            "满意"
        } else if n < 8 {
            "不满意"
        } else {
            "未评价"
        };
        town.ok(&["rate", &case, said]);
    }
    let total = &town.json(&["stats", "--period", "2026Q1"])["total"];
    assert_eq!((&total["satisfied"], &total["rated"]), (&json!(7), &json!(8)));
    assert_eq!((&total["satisfaction_rate"], &total["satisfaction_of_rated"]), (&json!(70.0), &json!(87.5)));
    town.ok(&["show", "10"]).says("回访：未评价");
    // He answers after all: the last word counts.
    town.ok(&["rate", "10", "满意"]);
    assert_eq!(town.json(&["stats", "--period", "2026Q1"])["total"]["rated"], 9);
    town.ok(&["verify"]);
}
