//! 备案、转办、签收、反馈、退回、私信、发布, as a clerk types them.

use crate::office::Office;
use serde_json::Value;

fn township() -> Office {
    let office = Office::new("township", "青山乡", "2026-06-01 08:00");
    for (unit, kind) in [("东村", "village"), ("城建办", "section"), ("民政办", "section")] {
        office.ok(&["unit", "add", unit, "--kind", kind]);
    }
    office.ok("person add 李组长 --unit 青山乡 --role 组长");
    office.at("2026-06-01 09:00");
    office
}

fn pooled() -> Office {
    let office = township();
    office.ok(&["report", "路口积水三天", "--unit", "青山乡", "--channel", "小区论坛", "--category", "民生诉求类"]);
    office
}

fn duty<'a>(case: &'a Value, kind: &str, owner: &str) -> &'a Value {
    let duties = case["duties"].as_array().unwrap();
    duties.iter().rev().find(|d| d["kind"] == kind && d["owner"] == owner).unwrap()
}

const BOUNDARY: [&str; 2] = ["--boundary", "只管路面排水"];

/// 原文：须先行备案分级 · 见 备案、guard file-first
#[test]
fn d_3_1a_the_township_files_before_it_refers() {
    let office = pooled();
    let refer = ["refer", "1", "--to", "城建办", "--within", "2wd", "--boundary", "排水"];
    let said = office.refused(&refer).err;
    assert!(said.contains("备案分级") && said.contains("第三条（一）"), "{said}");
    office.ok(&["备案", "1"]).says("备案第1号");
    office.refused(&["备案", "1"]).says("不能重复备案");
    office.ok(&refer).says("流转单2026年1号");
}

#[test]
fn filing_numbers_run_on() {
    let office = pooled();
    office.ok(&["登记", "路灯不亮", "--unit", "青山乡", "--category", "民生诉求类"]);
    office.ok(&["备案", "2"]);
    let case = office.json(&["备案", "1", "--tier", "乡场镇机关层级"]);
    assert_eq!(case["filing"]["number"], 2);
    assert_eq!(case["handling_tier"], "township");
}

/// 原文：明确处理主体和工作边界 · 见 转办 --boundary
#[test]
fn d_3_1b_a_slip_needs_its_boundary_and_its_limit() {
    let office = pooled();
    office.ok(&["file", "1"]);
    office.refused(&["refer", "1", "--to", "城建办", "--within", "2wd"]).says("工作边界");
    let said = office.refused(&["refer", "1", "--to", "城建办", BOUNDARY[0], BOUNDARY[1]]).err;
    assert!(said.contains("要写明时限"), "{said}");
    office.refused(&["refer", "1", "--to", "城建部", "--within", "2wd"]).says("城建办");
    let said = office.refused(&["refer", "1", "--to", "青山乡", "--within", "2wd", BOUNDARY[0], BOUNDARY[1]]).err;
    assert!(said.contains("不能转办给自己"), "{said}");
}

#[test]
fn a_slip_is_signed_for_and_answered() {
    let office = pooled();
    office.ok(&["file", "1"]);
    office.refused(&["receive", "1"]).says("没有待签收");
    let case = office.json(&["refer", "1", "--to", "城建办", "--within", "2wd", BOUNDARY[0], BOUNDARY[1]]);
    assert_eq!((case["status"].as_str(), case["lead"].as_str()), (Some("referred"), Some("城建办")));
    assert_eq!(duty(&case, "handle", "城建办")["due_at"], "2026-06-03T23:59:00+08:00");
    office.at("2026-06-01 10:00");
    let case = office.json(&["签收", "1", "--签收人", "赵强"]);
    assert_eq!(case["status"], "handling");
    assert_eq!(duty(&case, "receive", "城建办")["state"], "met");
    office.refused(&["签收", "1"]).says("没有待签收");
    let said = office.ok(&["反馈", "1", "--结果", "已疏通"]);
    assert!(said.out.contains("缺解决方案"), "{}", said.out);
    let case = office.json(&["show", "1"]);
    assert_eq!(case["status"], "handled");
    assert_eq!(duty(&case, "handle", "城建办")["state"], "met");
    assert_eq!(case["slips"][0]["number"], 1);
}

#[test]
fn what_one_unit_returns_another_still_owes() {
    let office = pooled();
    office.ok(&["file", "1"]);
    let words = ["refer", "1", "--to", "城建办", "--with", "民政办", "--within", "2wd", BOUNDARY[0], BOUNDARY[1]];
    office.ok(&words);
    let said = office.refused(&["return", "1", "--reason", "不归我管"]).err;
    assert!(said.contains("城建办、民政办"), "{said}");
    let case = office.json(&["return", "1", "--reason", "不归我管", "--unit", "民政办"]);
    assert_eq!(duty(&case, "handle", "民政办")["state"], "withdrawn");
    assert_eq!(duty(&case, "handle", "城建办")["state"], "open");
    assert_eq!(case["status"], "referred");
    let case = office.json(&["handle", "1", "--result", "已疏通", "--plan", "清管网"]);
    assert_eq!(duty(&case, "handle", "城建办")["state"], "met");
    assert_eq!(case["status"], "handled");
}

#[test]
fn a_co_handler_who_returns_last_does_not_undo_the_answer() {
    let office = pooled();
    office.ok(&["file", "1"]);
    office.ok(&["refer", "1", "--to", "城建办", "--with", "民政办", "--within", "2wd", BOUNDARY[0], BOUNDARY[1]]);
    assert_eq!(office.json(&["handle", "1", "--unit", "城建办", "--result", "已疏通"])["status"], "handled");
    let case = office.json(&["return", "1", "--reason", "无关"]);
    assert_eq!(case["status"], "handled");
}

/// 原文：交由村委会自行处置 · 见 退回、return down
#[test]
fn d_3_1c_the_second_return_is_pointed_out() {
    let office = pooled();
    office.ok(&["file", "1"]);
    let refer = |to: &str| {
        office.ok(&["refer", "1", "--to", to, "--within", "2wd", BOUNDARY[0], BOUNDARY[1]]);
    };
    refer("城建办");
    let first = office.ok(&["退回", "1", "--理由", "属物业"]);
    assert!(!first.err.contains("推诿风险"), "{}", first.err);
    refer("民政办");
    let second = office.ok(&["退回", "1", "--理由", "属城建"]);
    assert!(second.err.contains("推诿风险：往返2次"), "{}", second.err);
    assert_eq!(second.err.matches("推诿风险").count(), 1);
}

#[test]
fn a_slip_taken_back_keeps_its_number() {
    let office = pooled();
    office.ok(&["file", "1"]);
    let refer = |to: &str| ["refer", "1", "--to", to, "--within", "2wd", "--boundary", "排水"].map(str::to_string);
    let run = |words: [String; 8]| office.ok(&words.iter().map(String::as_str).collect::<Vec<_>>());
    run(refer("城建办"));
    office.refused(&["refer", "1", "--to", "城建办", "--within", "2wd"]).says("已有");
    let case = office.json(&["转办", "1", "--收回", "1", "--理由", "改派"]);
    assert_eq!(duty(&case, "handle", "城建办")["state"], "withdrawn");
    assert!(run(refer("民政办")).out.contains("流转单2026年2号"));
    office.refused(&["转办", "1", "--收回", "1", "--理由", "再收"]).says("不能收回");
    office.refused(&["转办", "1", "--收回", "9", "--理由", "再收"]).says("2026-1、2026-2");
}

/// 原文：同时报备案分级 · 见 备案、duty filing
#[test]
fn d_2_2c_a_village_handles_first_and_files_the_same_day() {
    let office = township();
    office.ok(&["登记", "村口堆放垃圾", "--unit", "东村", "--category", "民生诉求类"]);
    let case = office.json(&["handle", "1", "--result", "已清运"]);
    assert_eq!(duty(&case, "filing", "东村")["due_at"], "2026-06-01T23:59:00+08:00");
    office.at("2026-06-04 09:00");
    let case = office.json(&["file", "1"]);
    assert_eq!(duty(&case, "filing", "东村")["state"], "late");
}

#[test]
fn a_clock_that_waits_for_the_signature_starts_with_it() {
    let office = Office::new("data-bureau", "清江数据局", "2026-09-16 08:00");
    office.ok("unit add 一科 --kind section");
    office.at("2026-09-16 09:00");
    office.ok(&["report", "系统登录慢", "--unit", "清江数据局", "--source", "微博", "--comment-kind", "咨询"]);
    office.ok(&["classify", "1", "--level", "general"]);
    let case = office.json(&["refer", "1", "--to", "一科", "--within", "4h", "--boundary", "排查"]);
    assert!(duty(&case, "handle", "一科")["due_at"].is_null());
    office.at("2026-09-16 10:30");
    let case = office.json(&["receive", "1"]);
    assert_eq!(duty(&case, "handle", "一科")["due_at"], "2026-09-16T14:30:00+08:00");
    office.at("2026-09-16 15:00");
    office.run(&["超期"]).says("一科");
}

#[test]
fn a_private_message_is_never_repeated() {
    let office = pooled();
    let said = office.ok(&["私信", "1", "--text", "请到三楼找陈主任详谈", "-f", "json"]);
    said.lacks("陈主任");
    for words in
        [vec!["show", "1"], vec!["show", "1", "-f", "json"], vec!["list", "-f", "json"], vec!["search", "陈主任"]]
    {
        assert!(!office.ok(&words).out.contains("陈主任"), "{words:?}");
    }
    assert_eq!(office.json(&["show", "1"])["messages_sealed"], 1);
    office.ok(&["show", "1", "--reveal", "--reason", "回访"]).says("陈主任");
}

/// 原文：同时在小区论坛发布 · 见 发布、text_lacks
#[test]
fn d_3_2c_a_notice_with_a_phone_number_is_blocked() {
    let office = pooled();
    let said = office.refused(&["publish", "1", "--place", "小区论坛", "--text", "请拨13812345678"]).err;
    assert!(said.contains("电话号码"), "{said}");
    let said =
        office.ok(&["发布", "1", "--地方", "小区论坛", "--text", "积水已疏通", "--网址", "https://bbs.example/1"]);
    assert!(said.out.contains("发布于小区论坛"), "{}", said.out);
    office.ok(&["show", "1"]).says("积水已疏通");
}

/// 原文：转办单、信息流转单 · 见 [[paper]] template = "slip"
#[test]
fn what_a_case_is_handed_on_with_is_called_as_the_rulebook_calls_it() {
    let column = Office::new("livelihood-column", "e线民生", "2026-06-01 08:00");
    column.ok("unit add 城管局 --kind department --class 市直");
    column.ok("report 路口积水三天 --unit 城管局 --about 城管局");
    column.ok("refer 1 --to 城管局 --within 2wd --boundary 排水").says("，转办单2026年1号").lacks("流转单");
    column.ok("show 1").says("转办城管局，转办单2026年1号").lacks("流转单");
    column.refused("refer 1 --to 城管局 --within 2wd --boundary 排水").says("在办的转办单").lacks("流转单");
    column.refused("refer 1 --withdraw 7 --reason 重复").says("没有第“7”号转办单").lacks("流转单");
    column.ok("refer 1 --withdraw 1 --reason 重复").says("收回转办单2026年1号").lacks("流转单");
    column.refused("receive 1").says("没有待签收的转办单").lacks("流转单");
    let town = pooled();
    town.ok("file 1");
    town.ok("refer 1 --to 城建办 --within 2wd --boundary 排水").says("，信息流转单2026年1号");
}

/// 原文：在小区论坛发布相关信息 · 见 guard text_lacks
#[test]
fn d_3_2c_what_must_go_from_a_notice_is_told_apart_from_what_is_missing() {
    let office = pooled();
    office.ok("file 1");
    let notice = ["publish", "1", "--place", "小区论坛", "--text", "详询13812345678"];
    office.refused(&notice).says("请去掉电话号码：发布内容不得有电话").lacks("缺 发布内容");
    let said = office.ok(&[&notice[..], &["--happened", "已发出"]].concat());
    said.says("手续不合：发布内容不得有电话、身份证号、银行卡号、须遮蔽的姓名，文中有电话号码").lacks("缺发布内容");
    said.says("手续不合：缺同日呈报领导小组");
}

/// 原文：三类、备案分级 · 见 guard every_fact
#[test]
fn d_1_1_what_is_missing_is_named_once() {
    let office = township();
    office.ok("report 路口积水三天 --unit 青山乡 --channel 小区论坛");
    let said = office.refused("file 1");
    said.says("缺 类别（民生诉求类、居民互动类、自我表达类）（第一条、第三条（一））").lacks("（类别）");
    office.ok("amend 1 --category 民生诉求类");
    office.ok("file 1").says("缺 等级（第三条（一））");
}
