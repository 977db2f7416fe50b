//! 满意度, 二.2, 三.1, 六.4, 七.2: what is counted.

use crate::office::Office;
use serde_json::{Value, json};

fn row<'v>(stats: &'v Value, key: &str) -> &'v Value {
    stats["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|r| r["name"] == key || r["key"] == key)
        .unwrap_or_else(|| panic!("{key}: {stats:#}"))
}

#[test]
fn v_0_satisfaction_over_both_denominators() {
    let town = Office::town();
    for n in 0..10 {
        let id = town.general(&format!("第{n}件"), "甲村");
        town.ok(&["reply", &id, "--text", "已办。", "--via", "当面"]);
        match n {
            0..7 => drop(town.ok(&["rate", &id, "满意"])),
            7 => drop(town.ok(&["rate", &id, "不满意"])),
            _ => {}
        }
        town.ok(&["close", &id]);
    }
    let stats = town.json(&["stats", "--period", "2026"]);
    let total = &stats["total"];
    assert_eq!((&total["satisfied"], &total["rated"], &total["replied"]), (&json!(7), &json!(8), &json!(10)));
    assert_eq!((&total["satisfaction_rate"], &total["satisfaction_of_rated"]), (&json!(70.0), &json!(87.5)));
    town.ok(&["stats", "--period", "2026"]).says(&["70.00%", "87.50%", "满意÷"]);
    // Nobody asked: no rate, not nought.
    let empty = town.json(&["stats", "--period", "2025"]);
    assert_eq!(
        (&empty["total"]["satisfaction_rate"], &empty["total"]["satisfaction_of_rated"]),
        (&Value::Null, &Value::Null)
    );
}

#[test]
fn v_0_basically_satisfied_is_its_own_answer() {
    let town = Office::town();
    for word in ["满意", "基本满意", "不满意"] {
        let id = town.general("老张问体检", "甲村");
        town.ok(&["reply", &id, "--text", "已办。"]);
        town.ok(&["rate", &id, word]);
    }
    let total = &town.json(&["stats", "--period", "2026"])["total"];
    assert_eq!(total["rated"], 3);
    let satisfied = total["satisfied"].as_u64().unwrap();
    assert!(satisfied == 1 || satisfied == 2, "{total:#}");
}

#[test]
fn v_2_2_several_contents_of_one_item_count_under_each() {
    let town = Office::town();
    for contents in [&["思想反映", "倾向性问题"][..], &["思想反映"], &["疑虑困惑"]] {
        let mut line = vec![
            "report",
            "大家议论",
            "--unit",
            "甲村",
            "--channel",
            "微信",
            "--scale",
            "极少数",
            "--level",
            "一般",
            "--send",
        ];
        contents.iter().for_each(|c| line.extend(["--content", c]));
        town.ok(&line);
    }
    let said = town.ok(&["stats", "--period", "2026", "--by", "content", "-f", "json"]);
    let stats = said.json();
    let of = |key: &str| row(&stats, key)["received"].as_u64().unwrap();
    assert_eq!((of("思想反映"), of("倾向性问题")), (2, 1));
    assert_eq!(stats["total"]["received"], 3, "items, not mentions");
    let sum: u64 = stats["rows"].as_array().unwrap().iter().map(|r| r["received"].as_u64().unwrap()).sum();
    assert_eq!(sum, 4);
    town.ok(&["stats", "--period", "2026", "--by", "content"]).says("可多选");
}

#[test]
fn v_3_1c_one_event_two_reports() {
    let town = Office::town();
    for unit in ["甲村", "乙村"] {
        town.general("帖子说优待证", unit);
    }
    town.general("另一件", "丙社区");
    let before = town.json(&["stats", "--period", "2026"]);
    assert_eq!((&before["total"]["submitted"], &before["total"]["events"]), (&json!(3), &json!(3)));
    town.ok(&["link", "1", "2"]);
    let stats = town.json(&["stats", "--period", "2026"]);
    assert_eq!((&stats["total"]["submitted"], &stats["total"]["events"]), (&json!(3), &json!(2)));
    assert_eq!((&row(&stats, "甲村")["submitted"], &row(&stats, "乙村")["submitted"]), (&json!(1), &json!(1)));
    town.ok(&["stats", "--period", "2026"]).says("事件2个");
}

#[test]
fn v_7_2_statistics_by_channel_have_the_four_and_other() {
    let town = Office::town();
    for channel in ["微信", "微信", "信访接待"] {
        town.report(&["有人谈起", "--unit", "甲村", "--channel", channel]);
    }
    let names = |stats: &Value| -> Vec<String> {
        stats["rows"].as_array().unwrap().iter().map(|r| r["name"].as_str().unwrap().to_string()).collect()
    };
    let stats = town.json(&["stats", "--period", "2026-03", "--by", "channel"]);
    assert_eq!(names(&stats), ["微信", "信访接待", "志愿者排摸", "问卷调查", "其他"]);
    // What has no channel has a row only where it counts something: here reports that stations failed to send. Pieces
    // and duties are tables of their own, and among the pieces it counts nothing.
    let year = town.json(&["stats", "--period", "2026Q1", "--by", "channel"]);
    assert_eq!(names(&year).last().map(String::as_str), Some("未填写"));
    assert_eq!((&row(&year, "未填写")["received"], &row(&year, "未填写")["overdue"]), (&json!(0), &json!(4)));
    let screen = town.ok(&["stats", "--period", "2026Q1", "--by", "channel"]).out;
    let (pieces, duties) = screen.split_once("\n\n").expect("two tables");
    assert!(!pieces.contains("未填写") && duties.contains("未填写"), "{screen}");
    assert_eq!((&row(&stats, "微信")["received"], &row(&stats, "问卷调查")["received"]), (&json!(2), &json!(0)));
}

#[test]
fn v_6_3_figures_by_unit_include_those_with_nothing() {
    let town = Office::town();
    town.general("老张问体检", "甲村");
    let stats = town.json(&["stats", "--period", "2026Q1"]);
    assert_eq!(stats["rows"].as_array().unwrap().len(), 4);
    let silent = row(&stats, "丁村");
    assert_eq!((&silent["submitted"], &silent["adoption_rate"]), (&json!(0), &Value::Null));
    assert_eq!(row(&stats, "甲村")["adoption_rate"], 0.0);
}

#[test]
fn v_6_4_the_computed_factors_of_the_appraisal() {
    let town = Office::town();
    for n in 0..6 {
        town.general(&format!("第{n}件"), "甲村");
    }
    town.ok(&["adopt", "1", "2", "3", "--by", "县委办", "--tier", "county"]);
    town.at("2026-12-20 09:00");
    let stats = town.json(&["stats", "--period", "2026"]);
    let of = row(&stats, "甲村");
    assert_eq!((&of["submitted"], &of["adopted"], &of["adoption_rate"]), (&json!(6), &json!(3), &json!(50.0)));
    // The year's paper shows quantity and adoption, and leaves the judged factors to people, with a place for 依据.
    let paper = town.json(&["paper", "draft", "考评", "--period", "2026"]);
    let prose = town.ok(&["paper", "render", paper["id"].as_str().unwrap()]);
    prose.says(&["六.4", "甲村", "50.00", "〔待填", "依据"]);
    prose.says("数据截至2026年12月20日");
}

#[test]
fn v_3_1c_no_figure_counts_what_is_void() {
    let town = Office::town();
    for n in 0..3 {
        town.general(&format!("第{n}件"), "甲村");
    }
    town.ok(&["void", "2", "--reason", "重复"]);
    let of = town.json(&["stats", "--period", "2026"]);
    assert_eq!((&row(&of, "甲村")["received"], &row(&of, "甲村")["submitted"]), (&json!(2), &json!(2)));
}
