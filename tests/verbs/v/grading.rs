//! 二.1–二.3, 三.2: words and levels.

use crate::office::Office;
use crate::town::{acts, of_unit, rulebook};
use serde_json::{Value, json};

/// Registers a cell of 规模 × 渠道 × 内容.
fn cell(town: &Office, scale: &str, spread: &str, subject: &str) -> Value {
    let text = format!("{scale}、{spread}、{subject}");
    town.json(&[
        "report",
        &text,
        "--unit",
        "甲村",
        "--channel",
        "微信",
        "--scale",
        scale,
        "--spread",
        spread,
        "--subject",
        subject,
    ])
}

#[test]
fn v_2_1_a_source_outside_the_list_waits_for_the_rules() {
    let town = Office::town();
    let line = ["report", "网上有短视频说优待证", "--unit", "甲村", "--origin", "短视频"];
    town.refused(&line).says(&["短视频", "公众认知", "报刊", "广播", "电视", "图书", "互联网", "手机短信"]);
    let more = town.file(
        "新词.toml",
        rulebook(
            "veterans-town",
            &[("\"sms 手机短信\",", "\"sms 手机短信\",\n  \"short_video 短视频\","), ("2019-10", "2026-03")],
        ),
    );
    town.ok(&["rules", "enact", &more, "--from", "2026-03-02"]);
    assert_eq!(town.json(&line)["origin"], "short_video");
}

#[test]
fn v_2_1_the_seven_kinds_of_source_are_known() {
    let town = Office::town();
    for (word, id) in [
        ("公众认知", "public"),
        ("报刊", "press"),
        ("杂志", "press"),
        ("广播", "radio"),
        ("电视", "tv"),
        ("图书", "book"),
        ("互联网", "internet"),
        ("手机短信", "sms"),
    ] {
        assert_eq!(town.json(&["report", "有人谈起", "--unit", "甲村", "--origin", word])["origin"], id, "{word}");
    }
}

#[test]
fn v_2_2_contents_may_be_several() {
    let town = Office::town();
    let one =
        town.json(&["report", "大家不明白怎么评", "--unit", "甲村", "--content", "思想反映", "--content", "模糊认识"]);
    assert_eq!(one["content"], json!(["thought", "doubt"]));
    let other = town.json(&["report", "有人想不通", "--unit", "乙村", "--content", "倾向性问题、疑虑困惑"]);
    assert_eq!(other["content"], json!(["tendency", "doubt"]));
    town.refused(&["report", "又一件", "--unit", "甲村", "--content", "牢骚"]).says(&[
        "牢骚",
        "思想反映",
        "倾向性问题",
        "模糊认识",
    ]);
}

#[test]
fn v_2_3_work_is_kept_apart_from_opinion() {
    let town = Office::town();
    for (word, id) in [
        ("落户", "settling"),
        ("一次性经济补助", "subsidy"),
        ("工作安置", "placement"),
        ("招聘会", "recruitment"),
        ("复学及学费补助", "schooling"),
    ] {
        let case = town.json(&[
            "report",
            "工作进展",
            "--unit",
            "甲村",
            "--kind",
            "工作情况",
            "--business",
            word,
            "--channel",
            "微信",
            "--scale",
            "极少数",
            "--level",
            "一般",
            "--send",
        ]);
        assert_eq!((&case["kind"], &case["business"]), (&json!("work"), &json!(id)), "{word}");
    }
    town.general("体检通知没到户", "甲村");
    town.at("2026-12-31 12:00");
    let quota = of_unit(&town.json(&["todo"]), "quota", "甲村");
    assert_eq!((&quota["have"], &quota["need"]), (&json!(1), &json!(6)), "only 舆情信息 counts by default");
}

#[test]
fn v_2_3_the_rules_may_count_work_too() {
    let town = Office::empty("2026-01-01 08:00");
    let own = town.file(
        "本镇.toml",
        rulebook("veterans-town", &[("kinds = \"舆情信息\"", "kinds = [\"舆情信息\", \"工作情况\"]")]),
    );
    town.ok(&["init", "--rulebook", &own, "--office", "青石镇退役军人服务站"]);
    town.ok(&["unit", "add", "甲村", "--kind", "village"]);
    town.general("体检通知没到户", "甲村");
    town.report(&[
        "落户办了三户",
        "--unit",
        "甲村",
        "--kind",
        "工作情况",
        "--channel",
        "微信",
        "--scale",
        "极少数",
        "--level",
        "一般",
        "--send",
    ]);
    town.at("2026-12-31 12:00");
    assert_eq!(of_unit(&town.json(&["todo"]), "quota", "甲村")["have"], 2);
}

#[test]
fn v_3_1a_rules_are_versioned_by_day() {
    let town = Office::town();
    town.at("2026-06-20 09:00");
    let newer = town.file(
        "下半年.toml",
        rulebook(
            "veterans-town",
            &[("version = \"2019-10\"", "version = \"2026-07\""), ("within = \"24h\"", "within = \"12h\"")],
        ),
    );
    town.ok(&["rules", "enact", &newer, "--from", "2026-07-01"]);
    town.at("2026-07-02 09:00");
    // Typed in July, happened in June: the rules of June decide.
    for (at, occurred, due) in [
        ("2026-06-30 23:00", "2026-06-30 22:00", "2026-07-01T23:00:00+08:00"),
        ("2026-07-01 00:10", "2026-06-30 23:50", "2026-07-01T12:10:00+08:00"),
    ] {
        let case = town.json(&[
            "report",
            "桥头有人聚集",
            "--unit",
            "甲村",
            "--channel",
            "微信",
            "--emergency",
            "--occurred",
            occurred,
            "--level",
            "重大",
            "--scale",
            "群体性",
            "--spread",
            "网络",
            "--subject",
            "国家政策",
            "--send",
            "--to",
            "镇工作小组",
            "--to",
            "领导小组",
            "--oral",
            "钱明",
            "--oral-at",
            at,
            "--at",
            at,
        ]);
        assert_eq!(crate::town::duty(&case, "follow_up")["due_at"], due, "{at}");
    }
    let list = town.json(&["rules", "list"]);
    let text = list.to_string();
    assert!(text.contains("2019-10") && text.contains("2026-07") && text.contains("2026-07-01"), "{list:#}");
}

#[test]
fn v_3_2a_a_person_decides_and_departs_with_a_reason() {
    let town = Office::town();
    let case = cell(&town, "较多", "微信群", "镇政策");
    assert_eq!(case["suggested_level"], "serious");
    assert_eq!(case["level"], Value::Null);
    assert!(case["suggestion"].as_str().unwrap_or_default().contains("三.2"), "{case:#}");
    let id = case["id"].as_str().unwrap();
    town.refused(&["classify", id, "--level", "重大"]).says(&["理由", "较大"]);
    town.refused(&["classify", id, "--level", "一般"]).says(&["理由", "较大"]);
    let decided = town.json(&["classify", id, "--level", "重大", "--reason", "已有串联迹象"]);
    assert_eq!((&decided["level"], &decided["suggested_level"]), (&json!("major"), &json!("serious")));
    town.ok(&["show", id]).says(&["已有串联迹象", "较大"]);
}

#[test]
fn v_3_2a_an_unknown_level_lists_the_three() {
    let town = Office::town();
    let case = cell(&town, "较多", "微信群", "镇政策");
    let id = case["id"].as_str().unwrap();
    town.refused(&["classify", id, "--level", "特别重大"]).says(&["特别重大", "一般", "较大", "重大"]);
    town.refused(&["classify", id, "--level", "3"]).says(&["一般", "较大", "重大"]);
}

#[test]
fn v_3_2b_few_people_alone_make_it_general() {
    let town = Office::town();
    let case = cell(&town, "极少数", "微信群", "镇政策");
    assert_eq!((&case["suggested_level"], &case["uncovered"]), (&json!("general"), &json!(false)));
    assert!(case["suggestion"].as_str().unwrap().contains("渠道、内容已达较大要件"), "{}", case["suggestion"]);
    for (spread, subject, note) in [
        ("网络媒体", "国家政策", "渠道、内容已达重大要件"),
        ("线下", "国家政策", "内容已达重大要件"),
        ("朋友圈", "个人", "渠道已达较大要件"),
    ] {
        let case = cell(&town, "个人或极少数", spread, subject);
        assert_eq!(case["suggested_level"], "general", "{spread} {subject}");
        assert!(case["suggestion"].as_str().unwrap().contains(note), "{}", case["suggestion"]);
    }
    let plain = cell(&town, "极少数", "线下", "个人");
    assert!(!plain["suggestion"].as_str().unwrap().contains("要件"), "{}", plain["suggestion"]);
}

#[test]
fn v_3_2c_serious_needs_all_three() {
    let town = Office::town();
    for spread in ["微信群", "朋友圈"] {
        let case = cell(&town, "较多", spread, "镇政策");
        assert_eq!((&case["suggested_level"], &case["uncovered"]), (&json!("serious"), &json!(false)), "{spread}");
    }
    for (spread, subject) in [("线下", "镇政策执行"), ("微信群", "个人"), ("网络媒体", "镇政策")] {
        let case = cell(&town, "较多", spread, subject);
        assert_eq!(case["uncovered"], true, "{spread} {subject}");
        assert!(case["suggestion"].as_str().unwrap().contains("原文未覆盖，请人工研判"), "{}", case["suggestion"]);
    }
}

#[test]
fn v_3_2d_what_may_reach_the_web_counts_as_there() {
    let town = Office::town();
    for spread in ["可能扩散至网络", "网络媒体", "网络"] {
        let case = cell(&town, "群体性", spread, "国家政策");
        assert_eq!((&case["suggested_level"], &case["uncovered"]), (&json!("major"), &json!(false)), "{spread}");
    }
    let gap = cell(&town, "较多", "朋友圈", "国家政策");
    assert_eq!((&gap["suggested_level"], &gap["uncovered"]), (&json!("serious"), &json!(true)));
    assert!(gap["suggestion"].as_str().unwrap().contains("原文未覆盖，请人工研判"), "{}", gap["suggestion"]);
    let id = gap["id"].as_str().unwrap();
    town.refused(&["classify", id]).says(&["原文未覆盖，请人工研判", "--level"]);
    town.refused(&["classify", id, "--level", "较大"]).says("理由");
    assert_eq!(town.json(&["classify", id, "--level", "较大", "--reason", "转发量小"])["level"], "serious");
}

#[test]
fn c7_sixteen_cells_of_twenty_seven_are_left_to_a_person() {
    let town = Office::town();
    let (mut covered, mut open) = (0, 0);
    // 渠道 in three classes, as the clause has them: 线下, 群圈, 网络.
    for scale in ["极少数", "较多", "群体性"] {
        for spread in ["线下", "朋友圈", "网络媒体"] {
            for subject in ["个人", "镇政策", "国家政策"] {
                let case = cell(&town, scale, spread, subject);
                let level = case["suggested_level"].as_str();
                if case["uncovered"] == true {
                    open += 1;
                    let web_or_mass = spread == "网络媒体" || scale == "群体性";
                    assert!(
                        !web_or_mass || matches!(level, Some("serious" | "major")),
                        "{scale} {spread} {subject}: {case:#}"
                    );
                } else {
                    covered += 1;
                    assert!(level.is_some(), "{case:#}");
                }
            }
        }
    }
    assert_eq!((covered, open), (11, 16));
    let near = cell(&town, "群体性", "微信群", "镇政策");
    assert_eq!((&near["suggested_level"], &near["uncovered"]), (&json!("serious"), &json!(true)));
}

#[test]
fn c7_nothing_is_suggested_from_half_an_answer() {
    let town = Office::town();
    let case = town.json(&["report", "群里在说", "--unit", "甲村", "--spread", "微信群"]);
    assert_eq!(case["suggested_level"], Value::Null);
    let id = case["id"].as_str().unwrap();
    town.refused(&["classify", id]).says(&["规模", "一般|较大|重大"]);
}

#[test]
fn v_3_2e_the_worth_of_an_answer_is_always_decided() {
    let town = Office::town();
    let case = cell(&town, "较多", "微信群", "镇政策");
    let id = case["id"].as_str().unwrap();
    assert_eq!(case["reply_need"], Value::Null);
    town.refused(&["classify", id, "--reply-need", "不需要"]).says(&["不需要", "理由"]);
    town.refused(&["classify", id, "--reply-need", "观察"]).says(&["观察", "理由"]);
    town.refused(&["classify", id, "--reply-need", "随便"]).says(&["需要", "不需要", "观察"]);
    let said = town.ok(&["classify", id]);
    said.says(&["回应价值", "需要", "三.2"]);
    assert_eq!(town.show(id)["reply_need"], "needed");
    let later = town.json(&["classify", id, "--reply-need", "观察", "--reply-reason", "等县里口径"]);
    assert_eq!((&later["reply_need"], &later["level"]), (&json!("watch"), &json!("serious")));
    assert_eq!(later["reply_reason"], "等县里口径");
}

#[test]
fn v_3_2f_a_general_item_may_go_to_two_more_at_once() {
    let town = Office::town();
    let both = town.report(&[
        "老张说体检通知没到户",
        "--unit",
        "甲村",
        "--channel",
        "微信",
        "--scale",
        "极少数",
        "--level",
        "一般",
        "--to",
        "本单位工作小组",
        "--to",
        "村居委书记",
        "--to",
        "社建办",
    ]);
    let case = town.show(&both);
    assert_eq!(acts(&case), ["report", "classify", "escalate"], "one act, one time");
    assert_eq!(case["submitted_to"], json!(["own_group", "village_secretary", "social_office"]));
    let one = town.general("老李问优待证", "甲村");
    let case = town.json(&["escalate", &one, "--to", "社建办"]);
    assert_eq!(case["submitted_to"], json!(["own_group"]));
    town.ok(&["show", &one]).says("社建办");
    // 可，不是须: nothing is owed to the other.
    assert_eq!(case["owed"], json!([]));
    town.ok(&["close", &one]);
}

#[test]
fn v_3_2f_sending_to_one_of_the_two_is_noted() {
    let town = Office::town();
    let id = town.general("老李问优待证", "甲村");
    town.ok(&["escalate", &id, "--to", "社建办"]).says(&["村居委书记", "三.2"]);
}

#[test]
fn v_3_2g_no_closing_without_the_leading_group() {
    let town = Office::town();
    for (text, level) in [("优待证发放慢", "较大"), ("安置费有人串联", "重大")] {
        let id = town.serious(text);
        town.ok(&["classify", &id, "--level", level, "--reason", "站里商定"]);
        town.ok(&["approve", &id, "--by", "钱明"]);
        town.ok(&["escalate", &id, "--to", "镇工作小组"]);
        town.refused(&["close", &id, "--result", "已答复"]).says(&["缺 上报领导小组记录（三.2）", "escalate"]);
        town.ok(&["escalate", &id, "--to", "领导小组"]);
        assert_eq!(town.json(&["close", &id, "--result", "已答复"])["status"], "closed");
    }
    let general = town.general("老张问体检", "甲村");
    assert_eq!(town.json(&["close", &general])["status"], "closed");
}
