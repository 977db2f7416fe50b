//! 传阅, 批示, 采用: what becomes of a paper once it is issued.

use crate::office::Office;
use serde_json::{Value, json};

/// 青山乡 with 城建办 and 水利站; a case of the township filed and handed to 城建办, and the first 转报 made from it.
fn forwarded() -> Office {
    let office = Office::new("township", "青山乡", "2026-06-01 08:00");
    for (unit, kind) in [("东村", "village"), ("城建办", "section"), ("水利站", "section")] {
        office.ok(&["unit", "add", unit, "--kind", kind]);
    }
    for (name, unit, roles) in
        [("王芳", "青山乡", "网络舆情办公室人员"), ("何乡长", "青山乡", "组长、乡领导"), ("张书记", "青山乡", "乡领导")]
    {
        office.ok(&["person", "add", name, "--unit", unit, "--role", roles]);
    }
    office.at("2026-06-01 09:00");
    let id = office.report("路口积水 --unit 青山乡 --channel 小区论坛 --category 民生诉求类 --level 一般");
    office.ok(&["file", &id]);
    office.ok(&["refer", &id, "--to", "城建办", "--within", "2wd", "--boundary", "只管路面"]);
    office.ok(&["paper", "draft", "转报", "--case", &id]);
    let body = office.file("转报.md", "# 转报\n\n路口积水，请阅示。\n");
    office.ok(&["paper", "edit", "P1", "--body", &body]);
    office
}

fn supervised(office: &Office, id: &str) -> Vec<Value> {
    let case = office.show(id);
    case["duties"].as_array().expect("duties").iter().filter(|d| d["kind"] == "supervise").cloned().collect()
}

#[test]
fn d_3_4a_who_must_read_comes_from_the_rules_and_the_list_says_how_far_it_has_gone() {
    let office = forwarded();
    office.refused("circulate P1 --required").says("还是草稿");
    office.ok("paper issue P1");
    office.ok("传阅 P1 --应阅").says(&["传阅中 0/2", "下一位 何乡长", "张书记"]);
    office.refused("circulate P1 --required").says("没有应阅而未送的人");
    office.ok("circulate P1 --to 李委员");
    office.at("2026-06-01 15:30").ok("circulate P1 --read 何乡长");
    office.at("2026-06-02 08:30").ok("circulate P1 --read 张书记 --at 今天8:10");
    office.ok("paper list").says("传阅中 2/3");
    let shown = office.json("paper show P1");
    assert_eq!((&shown["circulation"]["read"], &shown["circulation"]["of"]), (&json!(2), &json!(3)));
    assert_eq!(shown["circulation"]["next"], "李委员");
    let readers = &shown["circulation"]["readers"];
    assert_eq!(readers[1]["read_at"], "2026-06-02T08:10:00+08:00", "when it was read, not when that was typed");
    // Whoever is sent first while another must read too: told.
    office.ok("circulate P1 --read 李委员").says("传阅完毕 3/3");
    office.ok("paper list").says("传阅完毕 3/3");
}

#[test]
fn d_3_4a_a_note_names_who_is_to_do_it_and_by_when() {
    let office = forwarded();
    office.ok("paper issue P1");
    office.ok("circulate P1 --to 张书记").says("应阅而没有送的：何乡长");
    office.ok("circulate P1 --read 张书记 --instruct 请水利站三日内查清排水口 --交办 水利站 --within 3wd");
    let duty = supervised(&office, "1");
    assert_eq!(duty.len(), 1);
    assert_eq!((&duty[0]["owner"], &duty[0]["due_at"]), (&json!("水利站"), &json!("2026-06-04T23:59:00+08:00")));
    office.ok("show 1").says("张书记批示：请水利站三日内查清排水口（交水利站）");
    // 城建办 holds the slip; its answer does not meet what 水利站 owes.
    office.at("2026-06-02 09:00").ok("handle 1 --unit 城建办 --result 路面已清 --plan 清掏");
    assert_eq!(supervised(&office, "1")[0]["state"], "open");
    office.at("2026-06-05 09:00").ok("overdue").says("督办").says("水利站");
    office.ok("handle 1 --unit 水利站 --result 排水口已疏通 --plan 疏通");
    assert_eq!(supervised(&office, "1")[0]["state"], "late");
    office.ok("verify");
}

#[test]
fn d_3_4a_a_note_on_a_paper_that_does_not_go_round_reaches_its_cases_too() {
    let office = forwarded();
    office.refused("instruct P1 --by 张书记 --text 请抓紧").says("还是草稿");
    office.ok("paper issue P1");
    office.ok("批示 P1 --by 张书记 --text 请抓紧办结 --within 2wd").says("张书记对 P2026-0001");
    let duty = supervised(&office, "1");
    assert_eq!((&duty[0]["owner"], &duty[0]["due_at"]), (&json!("城建办"), &json!("2026-06-03T23:59:00+08:00")));
    assert_eq!(office.json("paper show P1")["instructions"][0]["text"], "请抓紧办结");
    office.ok("paper show P1").says("张书记批示：请抓紧办结");
    office.stopped("instruct 1 --by 张书记 --text 请抓紧 --case 1", 2).says("不必再写 --case");
    // A paper of two cases: the note must say which one it is about, where it sets a limit.
    let other = office.report("井盖松动 --unit 青山乡 --channel 小区论坛 --category 民生诉求类 --level 一般");
    office.ok(&format!("paper draft 转报 --continued --case 1 {other}"));
    let body = office.file("转报.md", "# 转报\n\n请阅示。\n");
    office.ok(&format!("paper edit P2 --body {body}"));
    office.ok("paper issue P2").says("第2期");
    office.refused("instruct P2 --by 张书记 --text 请三日内办结 --within 3wd").says("要写明针对哪件事项");
    office.ok("instruct P2 --by 张书记 --text 请关注").says("没有落到事项上");
    office.ok(&format!("instruct P2 --by 张书记 --text 请三日内办结 --within 3wd --case {other}"));
    assert_eq!(supervised(&office, &other).len(), 1);
}

#[test]
fn v_6_3_a_paper_is_adopted_by_tier_and_publication_once() {
    let office = forwarded();
    office.refused("adopt P1 --by 市委办 --tier city --publication 每日舆情").says("还是草稿，不会被采用");
    office.ok("paper issue P1");
    office.ok("adopt P1 --by 市委办 --tier city --publication 每日舆情");
    office.refused("adopt P1 --by 市委办 --tier city --publication 每日舆情").says("已记过同一采用");
    office.ok("adopt P1 --by 省委办 --tier 省 --publication 舆情专刊");
    office.ok("paper show P1").says("市委办采用《每日舆情》（市级）").says("省委办采用《舆情专刊》（省级）");
    assert_eq!(office.json("paper list")[0]["adoptions"], 2);
}

/// 原文：考评办法，领导批示计分 · 见 传阅 --级别、批示 P3
#[test]
fn what_a_leader_writes_on_a_paper_counts_once_by_his_tier() {
    let office = crate::appraise::town_under(crate::appraise::SCHEME);
    let report = |period: &str| {
        office.at("2026-07-02 09:00");
        office.ok(&format!("paper receive 双月 --period {period} --unit 甲村"));
    };
    report("2026-03..04");
    report("2026-05..06");
    let points = || -> Vec<(String, f64)> {
        let sheet = office.json("appraise 2026");
        let rows = sheet["rows"].as_array().unwrap();
        let lines = rows.iter().find(|r| r["unit"] == "甲村").unwrap()["lines"].as_array().unwrap();
        lines.iter().map(|l| (l["rule"].as_str().unwrap().to_string(), l["points"].as_f64().unwrap())).collect()
    };
    let note = |n: f64| ("note".to_string(), n);
    // A reader's word without a tier is 阅示: no points, and no line that says so.
    office.ok("circulate P1 --to 马县长、李局长");
    office.ok("circulate P1 --read 李局长 --instruct 阅");
    assert_eq!(points(), []);
    office.ok("circulate P1 --read 马县长 --instruct 好经验，推广 --tier 县");
    assert_eq!(points(), [note(3.0)]);
    let paper = office.json("circulate P1");
    assert_eq!(paper["circulation"]["readers"][0]["tier"], "county");
    // Written on the paper itself, adopted or not.
    office.ok("instruct P2 --by 马县长 --tier 县 --text 很好");
    assert_eq!(points(), [note(3.0), note(3.0)]);
    // Passed on to a matter it is the matter's, and not the paper's again.
    let id = crate::appraise::piece(&office, "甲村", "孙小雨", "2026-07-03 09:00");
    office.ok(&format!("circulate P1 --read 李局长 --instruct 请核实 --tier 县 --case {id}"));
    assert_eq!(points(), [note(3.0), note(3.0), ("sent".to_string(), 1.0), note(3.0)]);
}
