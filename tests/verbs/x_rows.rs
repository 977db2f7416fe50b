//! X: one office with a spokesperson, one lead unit, measures with a named owner, words that say something.

use crate::office::Office;

pub fn agency() -> Office {
    let desk = Office::new("agency", "市住建局", "2026-03-02 09:00");
    for unit in ["城管科", "住建科", "公安科"] {
        desk.ok(&format!("unit add {unit} --kind department"));
    }
    for (name, role) in [
        ("赵组长", "组长"),
        ("钱副组长", "副组长"),
        ("孙主任", "办公室主任"),
        ("周发言", "网络发言人"),
        ("吴分管", "分管领导"),
    ] {
        desk.ok(&format!("person add {name} --unit 市住建局 --role {role}"));
    }
    desk.ok("person add 李强 --unit 城管科 --role 部门负责人");
    desk.ok("account add 市住建局 --platform 论坛 --certified-from 2025-01-01");
    desk.ok("account add 小李 --platform 论坛 --certified-from 2025-01-01 --certified-to 2025-06-30");
    desk
}

const POST: &str = "report 金桥小区路灯连续三晚不亮 --unit 城管科 --source 论坛 --channel 论坛";

/// 原文：网络发言人 · 见 回复 --by、guard spokesperson-reply
#[test]
fn x_6_only_the_spokesperson_answers_what_is_grave() {
    let desk = agency();
    desk.ok(&format!("{POST} --level 重大"));
    desk.ok("reply 1 --text 您好，路灯已于3月1日更换12盏，由城管科负责，今晚亮灯。 --draft --author 李强");
    desk.ok("approve 1 --by 吴分管 --for reply");
    desk.refused("reply 1 --account 市住建局").says("网络发言人").says("--by");
    desk.refused("reply 1 --account 市住建局 --by 李强").says("网络发言人");
    desk.ok("reply 1 --account 市住建局 --by 周发言").says("已回复");
    desk.ok("show 1").says("周发言");
}

/// 原文：送领导审批后回复；署名认证账号 · 见 审批 --for reply、account
#[test]
fn x_5_a_reply_is_consented_to_and_x_8_a_lapsed_or_private_account_is_refused() {
    let desk = agency();
    desk.ok(&format!("{POST} --level 一般"));
    let words = "您好，路灯已于3月1日更换12盏，由城管科负责。";
    desk.refused(&format!("reply 1 --text {words} --account 市住建局")).says("审批");
    desk.ok(&format!("reply 1 --text {words} --draft --author 李强"));
    desk.ok("approve 1 --by 吴分管 --for reply");
    desk.refused("reply 1 --account 小李").says("未经认证");
    desk.ok("reply 1 --account 市住建局");
}

/// 原文：杜绝应付式、程序化语言 · 见 回复（提示）
#[test]
fn x_11_a_formula_is_hinted_at_and_never_refused() {
    let desk = agency();
    for n in 1..=5 {
        desk.ok(&format!("{POST} --level 一般"));
        desk.at(&format!("2026-03-{:02} 09:00", n + 1));
        let said = desk.ok(&format!("reply {n} --text 感谢您的关注，我们将高度重视 --draft --author 李强"));
        said.says("应付式");
        if n == 4 {
            said.says("程序化");
        }
        if n < 4 {
            said.lacks("程序化");
        }
        desk.ok(&format!("approve {n} --by 吴分管 --for reply"));
        desk.ok(&format!("reply {n} --account 市住建局"));
    }
    desk.ok(&format!("{POST} --level 一般"));
    desk.ok("reply 6 --text 您好，路灯已于3月5日更换12盏，由城管科负责，今晚起亮灯。 --draft --author 李强")
        .lacks("用语提示");
}

/// 原文：首问负责制，牵头单位 · 见 转办 --lead、--withdraw
#[test]
fn x_12_one_lead_unit_and_only_the_group_changes_it() {
    let desk = agency();
    desk.ok(&format!("{POST} --level 一般"));
    // The first slip must name the lead.
    desk.refused("refer 1 --to 住建科 --within 2wd --boundary 查线路").says("牵头");
    desk.ok("refer 1 --to 城管科 --lead --within 3wd --boundary 总办复");
    desk.ok("refer 1 --to 住建科 --within 2wd --boundary 查线路");
    desk.ok("refer 1 --to 公安科 --within 5wd --boundary 夜间巡查");
    desk.refused("refer 1 --to 公安科 --lead --within 2wd --boundary 另行牵头");
    assert_eq!(desk.json("show 1")["lead"], "城管科");
    // 城管 does not want it: on record, nothing changed.
    desk.ok("note 1 城管科不同意牵头，认为应由住建科办");
    desk.refused("refer 1 --withdraw 1 --reason 应由住建科办").says("领导小组");
    desk.refused("refer 1 --withdraw 1 --reason 应由住建科办 --by 孙主任").says("领导小组");
    assert_eq!(desk.run("refer 1 --withdraw 1 --by 赵组长").code, 2, "a reason must be given");
    assert_eq!(desk.json("show 1")["lead"], "城管科");
    // Co-handlers have limits of their own, and being late is theirs.
    let due = |unit: &str| {
        let case = desk.json("show 1");
        let duties = case["duties"].as_array().unwrap().clone();
        let duty = duties.iter().find(|d| d["kind"] == "handle" && d["owner"] == unit).unwrap().clone();
        duty["due_at"].as_str().unwrap()[..10].to_string()
    };
    assert_eq!(
        (due("城管科"), due("住建科"), due("公安科")),
        ("2026-03-05".into(), "2026-03-04".into(), "2026-03-09".into())
    );
    desk.at("2026-03-05 10:00");
    let late = desk.json("overdue");
    let owners: Vec<&str> = late.as_array().unwrap().iter().map(|d| d["owner"].as_str().unwrap()).collect();
    assert_eq!(owners, ["住建科"]);
    // The group decides otherwise.
    desk.ok("refer 1 --withdraw 1 --reason 线路属住建科 --by 赵组长");
    desk.ok("handle 1 --unit 住建科 --result 线路已查");
    desk.ok("refer 1 --to 住建科 --lead --within 2wd --boundary 总办复");
    assert_eq!(desk.json("show 1")["lead"], "住建科");
}

/// 原文：细化目标、责任到人 · 见 整改 --owner --target
#[test]
fn x_10_a_measure_has_a_person_and_a_target() {
    let desk = agency();
    desk.ok(&format!("{POST} --level 一般"));
    desk.refused("measure 1 --what 更换老化线路 --owner 城管科 --target 月底前亮灯率100% --within 10wd").says("责任人");
    desk.refused("measure 1 --what 更换老化线路 --owner 李强 --within 10wd").says("工作目标");
    desk.ok("measure 1 --what 更换老化线路 --owner 李强 --target 月底前亮灯率100% --within 10wd").says("李强");
    desk.refused("close 1").says("应对措施");
    desk.ok("measure 1 --done --result 已换120盏");
    desk.ok("close 1 --result 已亮");
}

/// 原文：四性；发现贴文及时上报 · 见 --flag、上报
#[test]
fn x_13_territory_and_line_are_two_classes_and_both_get_their_slip() {
    let desk = agency();
    desk.ok("unit add 金桥街道 --kind department --class 块");
    desk.ok("unit add 市照明处 --kind department --class 条");
    desk.refused("unit add 某处 --kind department --class 线").says("块").says("条");
    desk.ok("report 金桥小区路灯不亮 --unit 金桥街道 --source 论坛 --channel 论坛 --level 一般");
    desk.ok("refer 1 --to 金桥街道 --with 市照明处 --lead --within 3wd --boundary 街道总办，照明处查线路");
    let case = desk.show("1");
    let owners: Vec<&str> =
        case["duties"].as_array().into_iter().flatten().filter_map(|d| d["owner"].as_str()).collect();
    assert!(owners.contains(&"金桥街道") && owners.contains(&"市照明处"), "{owners:?}");
    assert_eq!(case["lead"], "金桥街道", "以块为主");
    let by = desk.json("stats --period 2026-03 --by class");
    assert_eq!(crate::town::row(&by, "territory")["received"], 1);
    assert_eq!(crate::town::row(&by, "line")["received"], 0);
}

#[test]
fn x_1_and_x_7_tags_and_the_way_up() {
    let desk = agency();
    desk.ok(&format!("{POST} --level 一般 --flag 苗头性 --found \"2026-03-02 08:00\" --send")).says("已登记并上报");
    desk.ok("report 停车费贵 --unit 住建科 --level 一般");
    let found = desk.json("list --flag 苗头性");
    assert_eq!(found.as_array().unwrap().len(), 1);
    assert_eq!(found[0]["id"], "2026-0001");
    desk.refused("report 停车费贵 --unit 住建科 --flag 好玩").says("四性");
}
