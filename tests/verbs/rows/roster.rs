//! Terms of office, one-person units, vacancies, and leaders who stand in.

use crate::office::Office;

/// 原文：任期 · 见 person add --from --until、审批
#[test]
fn v_1_1_a_consent_counts_only_within_the_term_of_office() {
    let desk = Office::new("veterans-town", "清河镇站", "2026-06-01 08:00");
    desk.ok("unit add 甲村 --kind village");
    desk.ok("person add 周静 --unit 甲村 --role 专管员");
    desk.ok("person add 孙平 --unit 甲村 --role 本单位主管领导 --until 2026-06-30");
    desk.ok("person add 钱明 --unit 甲村 --role 本单位主管领导 --from 2026-07-01");
    desk.at("2026-06-30 10:00");
    desk.ok("report 优待证发放慢 --unit 甲村 --author 周静 --level 较大 --channel 微信 --scale 较多 --spread 微信群 --subject 镇政策执行");
    desk.refused("approve 1 --by 钱明 --for escalate").says("无权审批").says("孙平");
    desk.at("2026-07-01 10:00");
    desk.refused("approve 1 --by 孙平 --for escalate").says("无权审批").says("钱明");
    // What he consented to on his last day holds; typed a day late it counts by its own day.
    desk.ok("approve 1 --by 孙平 --for escalate --at \"2026-06-30 17:00\"");
    desk.ok("escalate 1 --to 镇工作小组");
    // Between two terms the post is empty, and the roster says so.
    desk.ok("person leave 钱明 --unit 甲村 --until 2026-08-31");
    desk.at("2026-09-01 09:00");
    desk.ok("unit check").says("甲村").says("主管领导");
    desk.ok("verify");
}

/// 原文：撰写人≠审批人，一人单位只提示 · 见 gate own_text
#[test]
fn j_3_2b_a_one_person_unit_may_consent_where_the_rules_only_hint() {
    let base = include_str!("../../../rulebooks/agency.toml");
    let scratch = Office::empty("2026-03-01 08:00");
    // The rulebook refuses: one person alone cannot.
    let strict = Office::new("agency", "市住建局", "2026-03-02 09:00");
    let loose = base.replacen(
        "own_text = \"refuse\"\nsays = \"相关领导审批\"",
        "own_text = \"record\"\nsays = \"相关领导审批\"",
        1,
    );
    assert_ne!(loose, base);
    let file = scratch.file("一人.toml", loose);
    let loose = Office::new(&file, "市住建局", "2026-03-02 09:00");
    for desk in [&strict, &loose] {
        desk.ok("unit add 乡所 --kind department");
        desk.ok("person add 老郑 --unit 乡所 --role 分管领导");
        desk.ok("report 路灯不亮 --unit 乡所 --author 老郑 --level 一般");
        desk.ok("reply 1 --text 您好，3月2日已更换12盏，由乡所负责。 --draft --author 老郑");
    }
    strict.refused("approve 1 --by 老郑 --for reply").says("不能审批自己的稿件");
    loose.ok("approve 1 --by 老郑 --for reply");
    loose.ok("reply 1 --via 电话");
    loose.ok("show 1").says("审批人即撰写人");
    assert_eq!(loose.show("1")["breach_count"], 1);
}

/// 原文：代审 · 见 gate deputies、person add --acting
#[test]
fn j_3_2b_who_stands_in_is_recorded_as_standing_in() {
    let desk = Office::new("data-bureau", "清江局", "2026-11-20 10:00");
    for (name, role) in [("周组长", "组长"), ("王芳", "专人")] {
        desk.ok(&format!("person add {name} --unit 清江局 --role {role}"));
    }
    desk.ok("person add 钱代 --unit 清江局 --role 副组长 --acting").says("代理");
    for n in 1..=2 {
        desk.ok("report 系统登录慢 --unit 清江局 --source 微博 --comment-kind 咨询 --level 一般");
        desk.ok(&format!("reply {n} --text 您好，11月20日已扩容，由一科负责。 --draft"));
    }
    // The head stands in for the deputy: 代审.
    desk.ok("approve 1 --by 周组长 --for reply");
    desk.ok("show 1").says("周组长（组长）").says("代审");
    // Acting in the post itself: his own consent, and the roster says that he is acting.
    desk.ok("approve 2 --by 钱代 --for reply");
    desk.ok("show 2").says("钱代（副组长").lacks("周组长");
    desk.ok("person list").says("代理");
    let act =
        desk.show("1")["timeline"].as_array().unwrap().iter().find(|a| a["act"] == "approve.give").cloned().unwrap();
    assert_eq!(act["detail"]["deputy"], true);
}

/// 原文：空缺 · 见 unit check
#[test]
fn v_4_2_vacancies_and_posts_nobody_can_fill_are_listed_one_by_one() {
    let desk = Office::new("veterans-town", "清河镇站", "2026-06-01 08:00");
    desk.ok("unit add 甲村 --kind village");
    desk.ok("unit add 乙村 --kind village");
    desk.ok("person add 周静 --unit 甲村 --role 站长、责任人、专管员、本单位主管领导");
    let found = desk.json("unit check");
    let of = |unit: &str, what: &str| {
        found.as_array().unwrap().iter().filter(|f| f["unit"] == unit && f["what"] == what).count()
    };
    assert_eq!(of("甲村", "missing_role"), 0, "{found:#}");
    assert!(of("乙村", "missing_role") >= 2, "{found:#}");
    assert!(of("乙村", "no_approver") + of("乙村", "missing_role") >= 3, "{found:#}");
    for gap in found.as_array().unwrap() {
        assert!(gap["fix"].as_str().unwrap().starts_with("yuqing "), "{gap}");
        assert!(!gap["says"].as_str().unwrap().is_empty());
    }
}
