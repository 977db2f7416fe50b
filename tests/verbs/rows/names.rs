//! Names that must not show: informants, persons to be protected, persons concerned.

use crate::office::Office;

/// 原文：保护好信息员；举报人 · 见 report --informant、--protect、text_lacks names
#[test]
fn l_4_4_a_protected_name_typed_later_is_hidden_before_it_is_laid_down() {
    let desk = Office::new("township", "青山乡", "2026-06-01 09:00");
    desk.ok("unit add 城建办 --kind section");
    desk.ok("report 马小跳反映张小明被打 --unit 青山乡 --channel 论坛 --category 民生诉求类 --level 一般 --informant 马小跳 --protect 张小明");
    desk.ok("file 1");
    desk.ok("note 1 已向马小跳核实，张小明在家");
    desk.ok("amend 1 --who 张小明 --demand 张小明家长要求道歉 --reason 马小跳补充");
    desk.ok("refer 1 --to 城建办 --within 2wd --boundary 不得透露马小跳");
    desk.ok("receive 1");
    desk.ok("handle 1 --result 已约谈，张小明家长认可 --plan 由张小明班主任跟进");
    desk.ok("reply 1 --text 张小明家长：已于6月1日处理，城建办负责。 --draft");
    desk.ok("urge 1 --note 马小跳又来电");
    for line in
        ["show 1", "show 1 -f json", "list -f json", "refer 1 --print", "search 打 -f json", "todo", "clues -f json"]
    {
        desk.ok(line).lacks("马小跳").lacks("张小明");
    }
    desk.ok("show 1").says("张某某").says("马某某");
    // A notice with such a name does not go out.
    desk.ok("escalate 1 --to 领导小组");
    desk.refused("publish 1 --place 小区论坛 --text 张小明一事已处理").says("须遮蔽的姓名");
    desk.ok("publish 1 --place 小区论坛 --text 学生被打一事已处理");
    // Whoever may see opens it, on record.
    desk.ok("show 1 --reveal --reason 核实").says("马小跳反映张小明被打");
    desk.ok("verify");
}

/// 原文：死者身份确认，系60岁的监事长王世强 · 见 涉事人、internal、导出 --outward
#[test]
fn f_4_a_person_concerned_is_named_only_inside_and_only_when_confirmed() {
    let desk = Office::new("monitoring-centre", "市网络舆情信息监测科", "2026-04-18 09:00");
    desk.ok("unit add 一科 --kind section");
    desk.ok("report 某公司监事长坠楼 --unit 一科 --source 微博 --level 重大 --category 已发生");
    desk.refused("concern 1 --name 王 --post 监事长").says("至少两个字");
    desk.refused("concern 1 --name 王世强 --public").says("写明职务");
    desk.ok("concern 1 --name 王世强 --post 监事长 --age 60 --public").lacks("王世强");
    desk.ok("note 1 王世强家属在现场");
    let brief = |desk: &Office, n: u32| {
        desk.ok("paper draft 24小时 --period 2026-04-18");
        desk.ok(&format!("paper show P{n}"))
    };
    // Not confirmed: nobody is named.
    brief(&desk, 1).says("王某强/监事长（60岁），身份未经证实").lacks("王世强");
    desk.ok("show 1").says("身份未经证实").lacks("涉事人1：王世强");
    // Confirmed, a public post, an internal brief: in full; the copy that goes out is masked.
    desk.ok("concern 1 --number 1 --confirmed-by 警方通报 --confirmed-at \"2026-04-18 08:30\"");
    desk.ok("paper edit P1 --refresh");
    desk.ok("paper show P1").says("王世强/监事长（60岁），身份经警方通报确认（2026年4月18日8时30分）");
    desk.ok("paper render P1 --outward").says("王某强/监事长（60岁）").lacks("王世强");
    desk.ok("paper render P1").says("王世强");
    // A digest goes outside: masked whatever is confirmed.
    desk.ok("paper draft 摘报 --case 1");
    desk.ok("paper show P2").says("王某强/监事长（60岁）").lacks("王世强");
    // A private person is never named.
    desk.ok("concern 1 --name 李四 --age 30 --confirmed-by 警方通报");
    desk.ok("paper edit P1 --refresh");
    desk.ok("paper show P1").says("李某（30岁），身份经警方通报确认").lacks("李四");
    desk.refused("concern 1 --number 3 --post 员工").says("没有第3个涉事人（共2个）");
    desk.ok("verify");
}
