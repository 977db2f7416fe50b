//! 督办函: one letter to each unit that a leader's words, or a limit past, press; with what it owes and nothing else.

use crate::office::Office;
use crate::papers::{body, fill_in};

/// 东村 reported two matters; 城建办 has both by slip, 综治办 the second too, by a leader's words.
fn township() -> Office {
    let desk = Office::new("township", "青山乡", "2026-06-03 09:00");
    for (unit, kind) in [("东村", "village"), ("城建办", "section"), ("综治办", "section")] {
        desk.ok(&format!("unit add {unit} --kind {kind}"));
    }
    desk.ok("person add 何乡长 --unit 青山乡 --role 组长、乡领导");
    for (n, title) in [(1, "村口路灯不亮"), (2, "养殖场夜里排污")] {
        desk.ok(&format!("report {title} --unit 东村 --channel 小区论坛 --category 民生诉求类 --level 一般"));
        desk.ok(&format!("file {n}"));
        desk.ok(&format!("refer {n} --to 城建办 --within 2wd --boundary 只管本职"));
    }
    desk
}

/// 原文：领导小组对各科室承办的全程跟踪 · 见 文书 起草 督办函、each
#[test]
fn d_3_3_a_letter_goes_to_each_unit_that_is_pressed_with_what_it_owes() {
    let desk = township();
    // In time, and nobody wrote on it: no letter.
    desk.at("2026-06-05 09:00")
        .refused("paper draft 督办函 --case 1 2")
        .says("2026-0001、2026-0002没有该发督办函的单位");
    desk.ok("receive 2 --unit 城建办");
    desk.ok("handle 2 --unit 城建办 --result 已责令整改 --plan 现场核查");
    desk.ok("instruct 2 --by 何乡长 --text 请综治办回访，电话13812345678 --owner 综治办 --within 3wd");
    desk.at("2026-06-08 09:00").ok("urge 1 --via 电话");
    desk.at("2026-06-09 09:00");
    let drawn = desk.json("paper draft 督办函 --case 1 2");
    let titles: Vec<&str> = drawn.as_array().expect("two").iter().filter_map(|p| p["title"].as_str()).collect();
    assert_eq!(titles, ["关于“村口路灯不亮”的督办函（城建办）", "关于“养殖场夜里排污”的督办函（综治办）"]);
    let late = body(&desk, "P1");
    for said in [
        "城建办：",
        "舆情事项1件，有1项时限事项尚未办结，其中超过时限1项（数据截至2026年6月9日9时）",
        "2026年6月3日9时转你单位办理，尚未签收，尚未反馈办理结果。",
        "| 1 | 2026-0001 | 反馈 | 2026-06-03 09:00 | 2026-06-05 24:00 | 4天 | 1次 |",
        "于〔待填：反馈期限〕前",
    ] {
        assert!(late.contains(said), "{said}\n{late}");
    }
    assert!(!late.contains("综治办") && !late.contains("排污") && !late.contains("批示督办"), "{late}");
    let written = body(&desk, "P2");
    for said in [
        "其中领导批示督办1项（",
        "2026年6月5日9时何乡长批示：“请综治办回访，电话138****5678”。",
        "| 2026-06-10 24:00 | — | — |",
        "于2026年6月10日24时前书面反馈",
    ] {
        assert!(written.contains(said), "{said}\n{written}");
    }
    assert!(
        !written.contains("路灯") && !written.contains("已责令整改"),
        "another unit's answer is not told\n{written}"
    );
    // For one unit; for one that owes nothing.
    desk.ok("paper draft 督办 --case 1 2 --unit 综治办").says("（综治办）").lacks("（城建办）");
    desk.refused("paper draft 督办函 --case 1 2 --unit 东村").says("东村不在督办函的名单里").says("城建办、综治办");
    desk.refused("paper draft 督办函 --period 2026-06 --case 1").says("按期间，或按所选事项");
    desk.ok("verify");
}

/// 原文：领导传阅、批示转为督办 · 见 批示、文书 印发 督办函、series
#[test]
fn d_3_4a_letters_are_numbered_and_one_who_has_answered_gets_none() {
    let desk = township();
    desk.at("2026-06-08 09:00").ok("instruct 1 --by 何乡长 --text 请抓紧 --owner 城建办");
    desk.at("2026-06-09 09:00").ok("paper draft 督办函 --case 1");
    // An instruction without a limit is owed all the same; it is late in nothing.
    let text = body(&desk, "P1");
    assert!(text.contains("有2项时限事项尚未办结，其中领导批示督办1项、超过时限1项"), "{text}");
    assert!(text.contains("| 批示未写期限 | — | — |"), "{text}");
    fill_in(&desk, "P1");
    desk.ok("paper issue P1").says("舆督〔2026〕1号");
    desk.ok("paper draft 督办函 --case 2");
    fill_in(&desk, "P2");
    desk.ok("paper issue P2").says("舆督〔2026〕2号");
    let frozen = body(&desk, "P1");
    desk.ok("receive 1 --unit 城建办");
    desk.ok("handle 1 --unit 城建办 --result 已修好 --plan 换线");
    desk.at("2026-06-10 09:00").refused("paper draft 督办函 --case 1").says("没有该发督办函的单位");
    // As things stood the day before it is still owed.
    desk.ok("paper draft 督办函 --case 1 --as-of 2026-06-08");
    assert_eq!(body(&desk, "P1"), frozen);
    desk.ok("verify");
}

/// 原文：转送、督办及跟踪反馈 · 见 文书 起草 督办函
#[test]
fn b_3_a_section_that_has_not_answered_in_time_is_written_to() {
    let desk = Office::new("data-bureau", "清江局", "2026-11-19 16:00");
    desk.ok("unit add 一科 --kind section");
    desk.ok("person add 吴科长 --unit 一科 --role 科室负责人");
    desk.ok("report 系统登录慢 --unit 清江局 --source 微博 --comment-kind 咨询 --level 一般");
    desk.at("2026-11-20 09:00").ok("refer 1 --to 一科 --within 4h --boundary 排查");
    desk.ok("receive 1 --unit 一科");
    desk.at("2026-11-20 13:00").refused("paper draft 督办函 --case 1").says("没有该发督办函的单位");
    desk.at("2026-11-20 13:01").ok("paper draft 督办函 --case 1");
    let text = body(&desk, "P1");
    assert!(text.contains("| 2026-11-20 13:00 | 1分钟 | — |"), "{text}");
}
