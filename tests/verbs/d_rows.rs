//! 乡镇 (D): one test for each row of the requirements, through the built program.

use crate::office::Office;
use serde_json::Value;

/// 青山乡 with two villages and a section, on Monday 1 June 2026.
fn town() -> Office {
    let office = Office::new("township", "青山乡", "2026-06-01 08:00");
    for (unit, kind) in [("东村", "village"), ("西村", "village"), ("城建办", "section")] {
        office.ok(&["unit", "add", unit, "--kind", kind]);
    }
    for (name, unit, roles) in [
        ("王芳", "青山乡", "网络舆情办公室人员"),
        ("何乡长", "青山乡", "组长、乡领导"),
        ("吴版主", "东村", "版主"),
        ("李科长", "城建办", "科室负责人"),
    ] {
        office.ok(&["person", "add", name, "--unit", unit, "--role", roles]);
    }
    let office = office;
    office.at("2026-06-01 09:00");
    office
}

fn reported(office: &Office, unit: &str) -> String {
    let line = ["路口积水", "--unit", unit, "--channel", "小区论坛", "--category", "民生诉求类", "--level", "一般"];
    office.report(&line)
}

/// Registered at the township, filed and handed to 城建办.
fn referred(office: &Office) -> String {
    let id = reported(office, "青山乡");
    office.ok(&["file", &id]);
    office.ok(&["refer", &id, "--to", "城建办", "--within", "2wd", "--boundary", "只管路面，不管小区内部"]);
    id
}

fn tiers(case: &Value) -> Vec<String> {
    case["tiers"].as_array().unwrap().iter().map(|t| t["tier"].as_str().unwrap().to_string()).collect()
}

fn duty<'v>(case: &'v Value, kind: &str) -> &'v Value {
    let mut all = case["duties"].as_array().unwrap().iter().rev();
    all.find(|d| d["kind"] == kind).unwrap_or_else(|| panic!("no duty {kind}"))
}

/// 原文：简委宣发〔201*〕100号 · 见 rules check、文号
#[test]
fn d_0_numbers_of_official_papers_are_held_to_the_standard() {
    let office = town();
    let text = include_str!("../../rulebooks/township.toml");
    let old = office.file("旧.toml", text.replace("简委宣发〔201*〕100号", "简委宣发[2013]0100号"));
    office.ok(&["rules", "check", &old]).says(&["年份应用六角括号〔〕", "编号不写虚位", "〔2013〕100号"]);
    office.ok(&["rules", "check", "township"]).lacks(&["六角括号", "虚位"]);
}

/// 原文：三类：民生诉求、居民互动、自我表达 · 见 --category、备案
#[test]
fn d_1_1_three_categories_required_at_the_filing() {
    let office = town();
    let id = office.report(&["路口积水", "--unit", "青山乡", "--level", "一般"]);
    office.refused(&["file", &id]).says(&["类别", "第一条"]);
    office.refused(&["amend", &id, "--category", "其他类"]).says(&["民生诉求类", "居民互动类", "自我表达类"]);
    office.ok(&["amend", &id, "--category", "居民互动类"]);
    office.ok(&["file", &id]);
}

/// 原文：三级：村社、乡场镇机关、乡镇以上 · 见 tier_move
#[test]
fn d_1_2_the_tier_moves_with_the_case_and_keeps_its_history() {
    let office = town();
    let id = reported(&office, "东村");
    assert_eq!(office.show(&id)["handling_tier"], "village");
    office.ok(&["escalate", &id]);
    office.ok(&["file", &id]);
    office.ok(&["return", &id, "--reason", "村里可以协调", "--within", "2wd"]);
    let case = office.show(&id);
    assert_eq!(tiers(&case), ["village", "township", "village"]);
    assert_eq!(case["handling_tier"], "village");
    office.ok(&["show", &id]).says(&["村社层级（登记", "乡场镇机关层级（上报", "村社层级（退回"]);
    office.ok(&["escalate", &id, "--to", "市政府相关部门"]);
    assert_eq!(office.show(&id)["handling_tier"], "above");
    assert_eq!(office.show(&id)["level"], "general", "the tier is not the level");
    // Taken back, the case is where it was.
    let seq = office.show(&id)["timeline"].as_array().unwrap().last().unwrap()["seq"].to_string();
    office.ok(&["withdraw", &seq, "--reason", "报错"]);
    assert_eq!(office.show(&id)["handling_tier"], "village");
}

/// 原文：三级：村社、乡场镇机关、乡镇以上 · 见 tier_move
#[test]
fn d_1_2_a_slip_to_a_village_hands_the_case_down_and_its_return_brings_it_up() {
    let office = town();
    let id = reported(&office, "青山乡");
    assert_eq!(office.show(&id)["handling_tier"], "township");
    office.ok(&["file", &id]);
    office.ok(&["refer", &id, "--to", "西村", "--within", "2wd", "--boundary", "协调"]);
    assert_eq!(office.show(&id)["handling_tier"], "village");
    office.ok(&["return", &id, "--reason", "不在本村"]);
    assert_eq!(tiers(&office.show(&id)), ["township", "village", "township"]);
}

/// 原文：版主负责小区论坛 · 见 unit check、role moderator
#[test]
fn d_2_1_a_forum_without_a_moderator_is_flagged() {
    town().ok(&["unit", "check"]).says(&["西村", "版主"]).lacks("东村 没有版主");
}

/// 原文：按认定标准初步判断 · 见 研判、guard first-judgement
#[test]
fn d_2_2a_handling_without_a_first_judgement_is_warned_of() {
    let office = town();
    let id = office.report(&["路灯不亮", "--unit", "东村", "--category", "民生诉求类"]);
    office.ok(&["handle", &id, "--result", "已换灯泡"]).says("缺 初步判断（第二条（二））");
    let id = reported(&office, "东村");
    office.ok(&["handle", &id, "--result", "已换灯泡"]).lacks("初步判断");
}

/// 原文：村能解决的及时解决 · 见 反馈
#[test]
fn d_2_2b_a_village_may_start_at_once() {
    let office = town();
    let id = reported(&office, "东村");
    office.ok(&["handle", &id, "--result", "已换灯泡"]).says("还欠：备案").lacks("上报乡网络舆情办公室");
    let case = office.show(&id);
    assert_eq!(case["status"], "handled");
    assert_eq!(duty(&case, "filing")["state"], "open");
}

/// 原文：同时报备案分级 · 见 备案、duty filing
#[test]
fn d_2_2c_filed_the_same_day_is_in_time_three_days_later_lags() {
    let office = town();
    let id = reported(&office, "东村");
    office.ok(&["handle", &id, "--result", "已换灯泡"]);
    office.at("2026-06-01 23:59").ok(&["file", &id]);
    assert_eq!(duty(&office.show(&id), "filing")["state"], "met");
    office.at("2026-06-02 09:00");
    let id = reported(&office, "东村");
    office.ok(&["handle", &id, "--result", "已换灯泡"]);
    office.at("2026-06-05 09:00").ok(&["file", &id]).says(&["备案 滞后3天", "第二条（二）"]);
    assert_eq!(duty(&office.show(&id), "filing")["state"], "late");
    office.ok(&["close", &id]);
}

/// 原文：及时报舆情办和职能科室 · 见 上报、guard both-recipients
#[test]
fn d_2_3_the_net_office_and_the_sections_are_told_together() {
    let office = town();
    let id = reported(&office, "东村");
    office.refused(&["escalate", &id, "--to", "乡网络舆情办公室"]).says(&["同时报相关职能科室", "第二条（三）"]);
    office.refused(&["escalate", &id, "--to", "相关职能科室"]).says("同时报乡网络舆情办公室");
    office.ok(&["escalate", &id, "--to", "乡网络舆情办公室、相关职能科室"]);
}

/// 原文：须先行备案分级 · 见 备案、guard file-first
#[test]
fn d_3_1a_the_township_files_first() {
    let office = town();
    let id = reported(&office, "青山乡");
    let refer = ["refer", id.as_str(), "--to", "城建办", "--within", "2wd", "--boundary", "排水"];
    office.refused(&refer).says(&["备案分级", "第三条（一）"]);
    office.refused(&["handle", &id, "--result", "已疏通"]).says("备案分级");
    let village = reported(&office, "东村");
    office.ok(&["escalate", &village]);
    office.refused(&["return", &village, "--reason", "村里协调", "--within", "2wd"]).says("备案分级");
    office.ok(&["file", &id]);
    office.ok(&refer);
}

/// 原文：明确处理主体和工作边界 · 见 转办 --boundary
#[test]
fn d_3_1b_a_slip_says_who_and_how_far() {
    let office = town();
    let id = reported(&office, "青山乡");
    office.ok(&["file", &id]);
    office.refused(&["refer", &id, "--to", "城建办", "--within", "2wd"]).says(&["工作边界", "第三条（一）"]);
    office.refused(&["refer", &id, "--to", "城建办", "--within", "2wd", "--boundary", " "]).says("工作边界");
    office.ok(&["refer", &id, "--to", "城建办", "--within", "2wd", "--boundary", "只管路面"]);
    let case = office.show(&id);
    assert_eq!(case["lead"], "城建办");
    assert_eq!(case["slips"][0]["number"], 1);
}

/// 原文：交由村委会自行处置 · 见 退回、return down
#[test]
fn d_3_1c_handed_back_to_the_village_with_a_reason_and_a_new_limit() {
    let office = town();
    let id = reported(&office, "东村");
    office.ok(&["escalate", &id]);
    office.ok(&["file", &id]);
    office.refused(&["return", &id, "--reason", "村里协调"]).says("自行处置要写明时限");
    office.ok(&["return", &id, "--reason", "村里协调", "--within", "2wd"]).lacks("推诿风险");
    let case = office.show(&id);
    assert_eq!(duty(&case, "handle")["owner"], "东村");
    assert_eq!(duty(&case, "handle")["due_at"], "2026-06-03T23:59:00+08:00");
    assert_eq!(case["filing"]["number"], 1, "the filing number stays");
    office.at("2026-06-02 09:00").ok(&["escalate", &id]);
    office.ok(&["return", &id, "--reason", "再协调", "--within", "1wd"]).says("推诿风险：往返2次");
    assert_eq!(office.show(&id)["filing"]["number"], 1);
}

/// 原文：信息流转单转交 · 见 转办、签收、--print
#[test]
fn d_3_1d_slips_are_numbered_signed_for_and_urged() {
    let office = town();
    let id = referred(&office);
    office.at("2026-06-01 20:00").ok(&["todo"]).lacks("待催办");
    office.at("2026-06-02 10:00").ok(&["todo"]).says(&["待催办", "城建办签收", "yuqing 催办"]);
    office.ok(&["urge", &id, "--duty", "签收", "--via", "电话"]);
    office.ok(&["receive", &id, "--by", "李科长"]);
    office.ok(&["todo"]).lacks("待催办");
    office.ok(&["handle", &id, "--result", "已疏通", "--plan", "清掏管网"]);
    let slip = &office.show(&id)["slips"][0];
    assert_eq!(slip["received_at"], "2026-06-02T10:00:00+08:00");
    assert_eq!(slip["handled_at"], "2026-06-02T10:00:00+08:00");
    let next = referred(&office);
    assert_eq!(office.show(&next)["slips"][0]["number"], 2);
    // On paper: the same number each time, and the second copy says so.
    let first = office.ok(&["refer", &id, "--print"]);
    first.says(&[
        "流转单〔2026〕1号",
        "处理主体 | 城建办",
        "只管路面，不管小区内部",
        "2026年6月3日24时",
        "李科长",
        "已疏通",
    ]);
    first.lacks("重打");
    office.ok(&["refer", &id, "--print"]).says(&["流转单〔2026〕1号", "重打，第2次"]);
}

/// 原文：制定有针对性的解决方案 · 见 反馈 --plan
#[test]
fn d_3_2a_a_missing_plan_is_recorded_and_not_refused() {
    let office = town();
    let id = reported(&office, "青山乡");
    office.ok(&["file", &id]);
    office.ok(&["handle", &id, "--result", "已疏通"]).says("手续不合：缺解决方案（第三条（二））");
    assert_eq!(office.show(&id)["breach_count"], 1);
    let id = reported(&office, "青山乡");
    office.ok(&["file", &id]);
    office.ok(&["handle", &id, "--result", "已疏通", "--plan", "清掏管网"]).lacks("手续不合");
}

/// 原文：结果呈报领导小组 · 见 上报 --to 领导小组、办结
#[test]
fn d_3_2b_no_closing_before_the_result_was_laid_before_the_group() {
    let office = town();
    let id = referred(&office);
    office.ok(&["escalate", &id, "--to", "领导小组"]);
    office.ok(&["handle", &id, "--result", "已疏通"]);
    office.ok(&["publish", &id, "--place", "小区论坛", "--text", "已疏通"]);
    // Told before the result was known is not told the result.
    office.refused(&["close", &id]).says(&["处理结果呈报领导小组", "第三条（二）"]);
    office.ok(&["escalate", &id, "--to", "领导小组"]);
    office.ok(&["close", &id]);
}

/// 原文：同时在小区论坛发布 · 见 发布、text_lacks
#[test]
fn d_3_2c_published_the_same_day_and_without_private_numbers() {
    let office = town();
    let id = referred(&office);
    office.ok(&["handle", &id, "--result", "已疏通", "--plan", "清掏"]);
    office.ok(&["escalate", &id, "--to", "领导小组"]);
    office.refused(&["close", &id]).says("在小区论坛发布");
    let publish = |text: &'static str| ["publish", "1", "--place", "小区论坛", "--text", text];
    office.refused(&publish("已疏通，电话13800138000")).says("电话号码");
    office.refused(&publish("当事人510125199001011232")).says("号");
    office.ok(&publish("已疏通")).lacks("手续不合");
    office.ok(&["close", &id]);
    let id = referred(&office);
    office.ok(&["handle", &id, "--result", "已疏通", "--plan", "清掏"]);
    office.ok(&["escalate", &id, "--to", "领导小组"]);
    office.at("2026-06-02 09:00");
    office.ok(&["publish", &id, "--place", "小区论坛", "--text", "已疏通"]).says("缺同日呈报领导小组");
    office.ok(&["close", &id]);
}

/// 原文：全程跟踪 · 见 台账 --idle、催办
#[test]
fn d_3_3_cases_nobody_touches_are_listed() {
    let office = town();
    let id = referred(&office);
    office.at("2026-06-05 09:00");
    assert_eq!(office.json(&["list", "--idle"]), serde_json::json!([]));
    let idle = office.at("2026-06-08 09:00").json(&["list", "--idle"]);
    assert_eq!(idle[0]["case"], id);
    assert_eq!(idle[0]["handler"], "城建办");
    assert_eq!(idle[0]["days_open"], 7);
    assert_eq!(idle[0]["idle_days"], 5);
    office.ok(&["todo"]).says("1件有5个以上工作日没有进展（含今天）");
    office.ok(&["urge", &id, "--via", "电话"]);
    assert_eq!(office.json(&["list", "--idle"]), serde_json::json!([]));
}

/// 原文：《网络舆情转报》领导传阅 · 见 传阅、批示
#[test]
fn d_3_4a_a_forward_goes_round_in_order_and_a_note_becomes_a_supervision() {
    let office = town();
    let id = referred(&office);
    office.ok(&["paper", "draft", "转报", "--case", &id]);
    office.run(&["circulate", "P1", "--to", "何乡长"]).exits(1).says("还是草稿");
    let body = office.file("转报.md", "# 转报\n\n路口积水，请阅示。\n");
    office.ok(&["paper", "edit", "P1", "--body", &body]);
    office.ok(&["paper", "issue", "P1"]).says("第1期");
    office.ok(&["circulate", "P1", "--to", "何乡长、张书记、李委员"]).says(&["传阅中 0/3", "下一位 何乡长"]);
    office.run(&["circulate", "P1", "--to", "张书记"]).exits(1).says("已在传阅单上");
    office.run(&["circulate", "P1", "--read", "王五"]).exits(1).says(&["不在", "何乡长、张书记、李委员"]);
    office.ok(&["circulate", "P1", "--read", "张书记"]).says("何乡长还没有阅");
    let note = ["circulate", "P1", "--read", "何乡长", "--instruct", "请城建办抓紧办结"];
    office.ok(&note).says(&["传阅中 2/3", "下一位 李委员", "批示：请城建办抓紧办结"]);
    let paper = office.json(&["circulate", "P1"]);
    assert_eq!((&paper["circulation"]["read"], &paper["circulation"]["of"]), (&2.into(), &3.into()));
    let case = office.show(&id);
    assert_eq!(duty(&case, "supervise")["state"], "open");
    office.ok(&["show", &id]).says("何乡长批示：请城建办抓紧办结");
    office.ok(&["circulate", "P1", "--read", "李委员"]).says("传阅完毕 3/3");
    office.ok(&["handle", &id, "--result", "已疏通", "--plan", "清掏"]);
    assert_eq!(duty(&office.show(&id), "supervise")["state"], "met");
    office.ok(&["verify"]);
}

/// 原文：周报和月报 · 见 文书 周报、月报
#[test]
fn d_3_4b_every_week_and_month_has_its_report_zero_weeks_too() {
    let office = town();
    office.at("2026-06-16 09:00").ok(&["overdue"]).says(&["网络舆情周报（2026年第23周）缺报", "2026年第24周"]);
    office.ok(&["paper", "draft", "周报", "--period", "2026W23"]);
    let body = office.file("周报.md", "# 周报\n\n本周没有舆情。\n");
    office.ok(&["paper", "edit", "P1", "--body", &body]);
    office.ok(&["paper", "issue", "P1"]);
    office.ok(&["overdue"]).says("第24周）缺报").lacks("第23周");
    office.at("2026-07-06 09:00").ok(&["overdue"]).says("网络舆情月报（2026年6月）缺报");
}

/// 原文：台帐连续性和完整性 · 见 核验、作废
#[test]
fn d_3_4c_numbers_have_no_gaps_and_a_void_one_stays() {
    let office = town();
    let (one, two) = (reported(&office, "青山乡"), reported(&office, "青山乡"));
    office.ok(&["void", &one, "--reason", "重复"]);
    let three = reported(&office, "青山乡");
    assert_eq!((one.as_str(), two.as_str(), three.as_str()), ("2026-0001", "2026-0002", "2026-0003"));
    office.ok(&["list"]).says(&["2026-0001", "已作废", "2026-0003"]);
    office.ok(&["verify"]).says("核验通过");
}

/// 原文：重大疑难复杂问题研判 · 见 --flag 疑难、办结
#[test]
fn d_4a_hard_questions_are_judged_by_the_group_whatever_their_level() {
    let office = town();
    let id = office.report(&["多户漏水", "--unit", "青山乡", "--category", "民生诉求类", "--flag", "疑难"]);
    office.ok(&["file", &id]);
    office.ok(&["handle", &id, "--result", "已处理", "--plan", "维修"]);
    office.ok(&["publish", &id, "--place", "小区论坛", "--text", "已维修"]);
    office.refused(&["close", &id]).says(&["报领导小组分析研判（第四条）", "研判记录（第四条）"]);
    office.ok(&["classify", &id, "--level", "一般"]);
    office.ok(&["escalate", &id, "--to", "领导小组"]);
    office.ok(&["close", &id]);
}

/// 原文：提交市政府相关部门备案和协调处置 · 见 上报 --to 市政府相关部门
#[test]
fn d_4b_what_the_city_must_settle_stays_open_here_until_it_has() {
    let office = town();
    let id = referred(&office);
    office.refused(&["escalate", &id, "--answer", "已办"]).says("还没有上报过");
    office.ok(&["escalate", &id, "--to", "市政府相关部门"]);
    let case = office.show(&id);
    assert_eq!(case["handling_tier"], "above");
    assert_eq!(duty(&case, "city_result")["state"], "open");
    office.at("2026-06-05 09:00").ok(&["overdue"]).says(&[&id, "反馈"]);
    office.ok(&["escalate", &id, "--receipt", "市网信备〔2026〕8号"]).says("市级备案回执 已完成");
    office.ok(&["handle", &id, "--result", "已临时疏通", "--plan", "改造"]);
    office.ok(&["escalate", &id, "--to", "领导小组"]);
    office.ok(&["publish", &id, "--place", "小区论坛", "--text", "已临时疏通"]);
    office.refused(&["close", &id]).says("市政府相关部门的协调处置结果");
    assert_eq!(office.json(&["list", "--open"])[0]["id"], id);
    office.ok(&["escalate", &id, "--to", "市政府相关部门", "--answer", "市水务局已改造"]);
    office.ok(&["close", &id]);
    office.ok(&["show", &id]).says(&["市网信备〔2026〕8号", "市水务局已改造"]);
}

/// 原文：分类归口 · 见 [category_office]、转办
#[test]
fn d_5_the_category_names_the_office_that_handles_it() {
    let office = town();
    let id = reported(&office, "青山乡");
    office.ok(&["file", &id]);
    let refer = ["refer", id.as_str(), "--within", "2wd", "--boundary", "排水"];
    office.refused(&refer).says(&["民生诉求类", "没有归口单位", "没有写明转给谁"]);
    let text = include_str!("../../rulebooks/township.toml");
    let mapped = text.replace("[category_office]", "[category_office]\n\"民生诉求类\" = \"城建办\"");
    let file = office.file("归口.toml", mapped);
    office.ok(&["rules", "enact", &file, "--from", "2026-06-01"]);
    office.ok(&refer).says(&["归口：民生诉求类 → 城建办", "转办城建办"]);
}
