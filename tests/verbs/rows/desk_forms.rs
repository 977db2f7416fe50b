//! The forms clerks type: urging, consent to a slip, values by their Chinese names.

use crate::office::Office;

/// 原文：督办、催办 · 见 催办（事项、周期）
#[test]
fn d_3_3_urging_works_on_cases_their_duties_and_periodic_papers() {
    let desk = Office::new("township", "青山乡", "2026-06-01 09:00");
    desk.ok("unit add 城建办 --kind section");
    desk.ok("report 路口积水 --unit 青山乡 --channel 论坛 --category 民生诉求类 --level 一般");
    desk.ok("file 1");
    desk.ok("refer 1 --to 城建办 --within 1wd --boundary 只管路面");
    desk.ok("催办 1 --via 电话 --备注 请尽快");
    desk.ok("urge 1 --duty 反馈 --via 电话");
    desk.refused("urge 1 --duty 没有的").says("没有“没有的”这项时限").says("未完成的有");
    desk.at("2026-06-03 09:00");
    desk.ok("overdue").says("催办2次");
    // A weekly report nobody has written: the week of 1 June is due on Monday the 8th.
    desk.at("2026-06-10 09:00");
    desk.ok("催办 周报 --期间 2026W23 --方式 电话").says("第1次");
    desk.ok("urge 周报 --period 2026W23").says("第2次");
    desk.ok("overdue").says("网络舆情周报");
    desk.ok("verify");
}

/// 原文：转送 · 见 审批 --for refer
#[test]
fn b_9b_a_slip_that_needs_consent_goes_out_only_with_it() {
    let base = include_str!("../../../rulebooks/township.toml");
    let gate = "[[gate]]\nid = \"slip-consent\"\non = \"refer\"\nconsent = [\"组长@本级\"]\nown_text = \"refuse\"\n\
                says = \"组长签发流转单\"\nclause = \"第三条（一）\"\n\n";
    let at = base.find("# ---------------------------------------------------------------- 手续：村").unwrap();
    let scratch = Office::empty("2026-06-01 08:00");
    let file = scratch.file("签发.toml", format!("{}{gate}{}", &base[..at], &base[at..]));
    let desk = Office::new(&file, "青山乡", "2026-06-01 09:00");
    desk.ok("unit add 城建办 --kind section");
    desk.ok("person add 何乡长 --unit 青山乡 --role 组长");
    desk.ok("report 路口积水 --unit 青山乡 --channel 论坛 --category 民生诉求类 --level 一般");
    desk.ok("file 1");
    desk.refused("refer 1 --to 城建办 --within 1wd --boundary 路面").says("组长签发流转单").says("--for refer");
    desk.ok("审批 1 --审批人 何乡长 --for 转办");
    desk.ok("show 1").says("同意转办");
    desk.ok("refer 1 --to 城建办 --within 1wd --boundary 路面");
    // What was laid has changed: another slip needs another consent.
    desk.ok("amend 1 --demand 换井盖");
    desk.ok("unit add 农业办 --kind section");
    desk.refused("refer 1 --to 农业办 --within 1wd --boundary 沟渠").says("内容有改动");
    desk.refused("approve 1 --by 何乡长 --for 吃饭").says("转办");
}

/// 原文：回复情况 需要/不需要；有效/无效；倾向；四性 · 见 研判、登记、更正 各选项
#[test]
fn x_1_values_are_typed_by_their_chinese_names() {
    let desk = Office::new("agency", "市住建局", "2026-03-02 09:00");
    desk.ok("unit add 城管科 --kind department");
    desk.ok("登记 路灯不亮 --单位 城管科 --倾向 负面 --标签 代表性、苗头性 --等级 一般");
    let case = desk.show("1");
    assert_eq!(case["stance"], "negative");
    assert_eq!(case["flag"], serde_json::json!(["representative", "budding"]));
    desk.refused("登记 路灯不亮 --单位 城管科 --倾向 愤怒").says("正面、中性、负面");
    desk.ok("更正 1 --标签 典型性、倾向性");
    assert_eq!(desk.show("1")["flag"], serde_json::json!(["typical", "tendency"]));
    for (word, id) in [("观察", "watch"), ("不需要", "not_needed"), ("需要", "needed")] {
        desk.ok(&format!("研判 1 --回应 {word} --理由 人少"));
        assert_eq!(desk.show("1")["reply_need"], id);
    }
    desk.refused("研判 1 --回应 不需要").says("要写理由");
    desk.refused("研判 1 --回应 已回").says("需要、不需要、观察");
    desk.ok("研判 1 --无效 重复");
    assert_eq!(desk.show("1")["validity"], "invalid");
    desk.ok("研判 1 --有效");
    assert_eq!(desk.show("1")["validity"], "valid");
    desk.refused("研判 1 --无效 没意思").says("不采用原因");
}

/// 原文：建设性意见，可予以鼓励或探讨交流；采纳情况 · 见 更正 --uptake、回复 --kind
#[test]
fn b_11_2_a_suggestion_says_whether_it_was_taken_up_and_how_it_was_answered() {
    let desk = Office::new("data-bureau", "清江局", "2026-11-20 10:00");
    desk.ok("unit add 一科 --kind section");
    for (name, role) in [("周组长", "组长"), ("孙副", "副组长"), ("王芳", "专人")] {
        desk.ok(&format!("person add {name} --unit 清江局 --role {role}"));
    }
    desk.ok("report 建议开通夜间预约 --unit 清江局 --source 微博 --comment-kind 建议 --level 一般");
    assert!(desk.json("overdue").as_array().unwrap().is_empty());
    desk.ok("reply 1 --text 您的建议很好，12月1日起试行夜间预约，由一科负责。 --draft");
    desk.ok("approve 1 --by 孙副 --for reply");
    desk.refused("reply 1 --via 电话 --kind 敷衍").says("礼貌回复、鼓励、探讨交流、说明回复、跟踪回复");
    desk.ok("reply 1 --via 电话 --kind 探讨");
    assert_eq!(desk.show("1")["replies"][0]["kind"], "discuss");
    desk.ok("show 1").says("（探讨交流）");
    // The consent stands: whether it is taken up is decided about it, not part of what was laid.
    desk.ok("close 1").says("采纳情况");
    desk.ok("reopen 1 --reason 补采纳情况");
    desk.refused("amend 1 --uptake 很好").says("已采纳、部分采纳、研究中、未采纳");
    desk.ok("amend 1 --采纳 已采纳");
    assert_eq!(desk.show("1")["uptake"], "adopted");
    desk.ok("show 1").says("采纳情况 已采纳");
    desk.ok("close 1").says("公布采纳情况").lacks("缺 采纳情况");
    desk.ok("verify");
}
