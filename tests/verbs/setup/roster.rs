//! Units, people and accounts.

use super::{NOW, STATION, texts};
use crate::office::Office;

#[test]
fn v_1_1_one_person_holds_several_posts_and_groups_follow_from_them() {
    let office = Office::new("veterans-town", STATION, NOW);
    office.ok("unit add 甲村 --kind village --from 2026-01-01");
    office.ok(&format!("person add 孙平 --unit {STATION} --role 镇站站长、副组长"));
    office.ok(&format!("person add 孙平 --unit {STATION} --role 联络员"));
    office.ok("person add 李强 --unit 甲村 --role 站长");
    let people = office.json("person list");
    assert_eq!(people.as_array().map(Vec::len), Some(2), "the same person, not a second one");
    let sun = &people[0];
    assert_eq!(sun["groups"], serde_json::json!(["本单位工作小组", "镇工作小组", "领导小组"]));
    assert_eq!(texts(&sun["roles"], "name"), ["镇站站长", "副组长", "联络员"]);
    assert_eq!(texts(&office.json("person list --role 站长"), "name"), ["李强"]);
    // Removing a station shows the gap.
    office.ok("unit retire 甲村 --reason 并村 --until 2026-03-01").says("person leave 李强");
    let found = office.json("unit check");
    assert!(texts(&found, "says").iter().any(|s| s.contains("李强") && s.contains("离任")), "{found}");
}

#[test]
fn v_1_2_units_form_a_tree_below_the_office() {
    let office = Office::new("veterans-town", STATION, NOW);
    office.ok("unit add 甲村 --kind 村居");
    office.ok("单位 增设 甲村一组 --种类 村 --上级 甲村 --起 2026-01-05");
    let units = office.json("unit list");
    assert_eq!(units[1]["parent"], STATION);
    assert_eq!((&units[2]["parent"], &units[2]["from"]), (&"甲村".into(), &"2026-01-05".into()));
    assert_eq!(units[2]["kind"], "village");
}

#[test]
fn v_4_2_a_unit_without_a_responsible_person_is_listed_with_the_clause_and_the_command() {
    let office = Office::new("veterans-town", STATION, NOW);
    office.ok("unit add 甲村 --kind village").says("没有责任人（四.2）");
    let found = office.json("unit check");
    let finding = found
        .as_array()
        .and_then(|all| all.iter().find(|f| f["unit"] == "甲村" && f["role"] == "责任人"))
        .expect("listed");
    assert_eq!((&finding["what"], &finding["clause"]), (&"missing_role".into(), &"四.2".into()));
    assert_eq!(finding["fix"], "yuqing person add 姓名 --unit 甲村 --role 责任人");
    office.ok("person add 周静 --unit 甲村 --role 责任人");
    office.ok("unit check").lacks("甲村 --role 责任人");
}

#[test]
fn v_4_3_a_unit_without_an_officer_is_flagged() {
    let office = Office::new("veterans-town", STATION, NOW);
    office.ok("unit add 甲村 --kind village");
    office.ok("unit check").says("没有舆情信息专管员（三.1、四.3）");
    office.ok("person add 周静 --unit 甲村 --role 专管员");
    office.ok("unit check").lacks("person add 姓名 --unit 甲村 --role 舆情信息专管员");
}

#[test]
fn unit_check_knows_too_many_holders_vacancies_and_consents_nobody_can_give() {
    let office = Office::new("veterans-town", STATION, NOW);
    office.ok("unit add 甲村 --kind village");
    office.ok(&format!("person add 赵一 --unit {STATION} --role 组长 --from 2026-01-01"));
    office.ok(&format!("person add 赵二 --unit {STATION} --role 组长")).says("至多1人");
    office.ok("person add 钱明 --unit 甲村 --role 村居委书记 --from 2026-01-01");
    office.ok("person leave 钱明 --until 2026-02-28").says("甲村");
    let found = office.json("unit check");
    let whats = texts(&found, "what");
    for what in ["too_many", "no_approver", "missing_role", "empty_group"] {
        assert!(whats.contains(&what), "{what}: {found}");
    }
    assert!(texts(&found, "says").iter().any(|s| s.contains("村居委书记空缺（钱明任至 2026-02-28）")), "{found}");
}

#[test]
fn a_roster_without_gaps_says_so() {
    let office = Office::new("livelihood-column", "某栏目", NOW);
    office.ok("person add 王芳 --unit 某栏目 --role 栏目编辑");
    let found = office.json("unit check");
    assert_eq!(found, serde_json::json!([]), "{found}");
    office.ok("unit check").says("名册没有缺口");
}

#[test]
fn people_of_one_name_in_two_units_are_two_unless_said_to_be_one() {
    let office = Office::new("veterans-town", STATION, NOW);
    office.ok("unit add 甲村 --kind village");
    office.ok("unit add 乙村 --kind village");
    office.ok("unit add 丙社区 --kind village");
    office.ok("person add 王伟 --unit 甲村 --role 站长");
    office.ok("person add 王伟 --unit 乙村 --role 站长").says("王伟@甲村").says("另一人");
    assert_eq!(texts(&office.json("person list"), "label"), ["王伟@甲村", "王伟@乙村"]);
    office.refused("person add 王伟 --unit 丙社区 --role 联络员 --same").says("2位").says("王伟@乙村");
    office.ok("person add 王伟@甲村 --unit 丙社区 --role 联络员");
    office.ok(&format!("person add 陈红 --unit {STATION} --role 联络员"));
    office.ok("person add 陈红 --unit 丙社区 --role 站长 --same");
    let people = office.json("person list");
    assert_eq!(people.as_array().map(Vec::len), Some(3), "{people}");
    assert_eq!(texts(&people[0]["roles"], "unit"), ["甲村", "丙社区"]);
    office.refused("person leave 王伟").says("请写明单位");
}

#[test]
fn posts_end_on_their_last_day() {
    let office = Office::new("veterans-town", STATION, NOW);
    office.ok(&format!("person add 孙平 --unit {STATION} --role 副组长、联络员 --acting --from 2026-01-01"));
    office.ok("person list").says("副组长（代理）");
    office.ok("person leave 孙平 --role 联络员 --until 2026-03-02").says("任至 2026-03-02");
    office.at("2026-03-03 09:00");
    assert_eq!(texts(&office.json("person list")[0]["roles"], "name"), ["副组长"]);
    office.ok("person leave 孙平");
    office.at("2026-03-04 09:00");
    assert_eq!(office.json("person list"), serde_json::json!([]));
    assert_eq!(texts(&office.json("person list --all"), "name"), ["孙平"]);
    office.refused("person leave 孙平").says("没有可离任的职务");
}

#[test]
fn the_roster_refuses_bad_input_in_chinese() {
    let office = Office::new("veterans-town", STATION, NOW);
    office.ok("unit add 甲村 --kind village");
    office.refused("unit add 甲村 --kind village").says("已有“甲村”");
    office.refused("unit add 乙村 --kind 村委").says("单位种类中没有“村委”").says("村居");
    office.refused("unit add 乙村 --kind village --parent 丙").says("单位名册中没有“丙”");
    office.refused("unit add 乙村 --kind village --from 2月30日").says("--from");
    office.refused("unit add a@b --kind village").says("“@”");
    office.stopped("unit add 乙村", 2).says("--kind");
    office.refused(&format!("unit retire {STATION}")).says("本级单位");
    office.refused("unit retire 甲村 --until 2026-01-01").says("早于");
    office.refused("person add 王伟 --unit 甲村 --role 村长").says("职务中没有“村长”");
    office.refused("person add 王伟 --unit 甲村 --role 站长 --from 2026-03-02 --until 2026-03-01").says("早于");
    office.refused("person add 王伟 --unit 甲村 --role 站长 --same").says("不必加 --same");
    office.stopped("person add 王伟 --unit 甲村", 2).says("--role");
    office.ok("person add 王伟 --unit 甲村 --role 站长");
    office.refused("person add 王伟 --unit 甲村 --role 站长").says("已任站长");
    office.refused("person leave 李四").says("没有“李四”");
    office.ok(&format!("person add 赵一 --unit {STATION} --role 站长")).says("不设在");
    let lost = Office::empty(NOW);
    lost.stopped("unit list", 4).says("没有找到台账");
    lost.stopped("unit add 甲村 --kind village", 4).says("init");
}

#[test]
fn an_account_that_is_certified_revives_the_cases_that_waited_for_it() {
    let office = Office::new("data-bureau", "清江市数据资源管理局", "2026-09-14 09:00");
    office.ok(
        "report 系统登录慢 --unit 清江市数据资源管理局 --channel 微博 --source 微博 --comment-kind 咨询 --reads 10",
    );
    office.ok("classify 1 --level 一般 --reply-need 需要").says("暂不回复");
    office.at("2026-09-16 10:00");
    let made = office.json("account add 清江数据 --platform 微博 --certified-from 2026-09-16");
    assert_eq!(made["platform"], "weibo", "{made}");
    let revived = &made["revived"][0];
    assert_eq!((&revived["case"], &revived["kind"]), (&"2026-0001".into(), &"first_reply".into()), "{made}");
    assert_eq!(revived["due_at"], "2026-09-17T23:59:00+08:00");
    office.ok("verify");
    office.ok("account add 清江数据 --platform 抖音 --certified-from 2026-09-16").lacks("恢复计时");
}

#[test]
fn accounts_are_listed_ended_and_not_doubled() {
    let office = Office::new("data-bureau", "某局", NOW);
    office.ok("account add 某局发布 --platform 微博").says("未认证");
    office.ok("account add 某局发布 --platform 微博 --certified-from 2024-01-01");
    office.refused("account add 某局发布 --platform 微博 --certified-from 2025-01-01").says("已有账号");
    office
        .refused("account add 别的 --platform 微博 --certified-from 2026-01-02 --certified-to 2026-01-01")
        .says("早于");
    office.refused("account add 别的 --platform \" \"").says("不能为空");
    office.ok("account end 某局发布 --until 2026-03-01").says("至 2026-03-01");
    assert_eq!(office.json("account list").as_array().map(Vec::len), Some(2));
    office.refused("account end 没有的").says("没有“没有的”");
}
