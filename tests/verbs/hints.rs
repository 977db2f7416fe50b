//! A hint is a thing that works: what is printed can be typed, and what it promises happens.

use crate::office::Office;

/// What stands behind `before` on the line of an answer that has it, up to the next blank after a command.
fn typed_after(said: &str, before: &str) -> String {
    let line = said.lines().find(|line| line.contains(before)).unwrap_or_else(|| panic!("“{before}” is not in {said}"));
    line.split_once(before).map(|(_, rest)| rest.trim().to_string()).unwrap_or_default()
}

#[test]
fn what_is_void_can_be_made_to_stand_again_or_registered_anew() {
    let town = Office::town();
    let id = town.report("桥头聚集 --unit 甲村 --channel 微信");
    town.ok(&["void", &id, "--reason", "看错"]);
    for line in ["note {} 再问", "report 桥头聚集 --unit 甲村 --replaces {}"] {
        let said = town.refused(&line.replace("{}", &id));
        said.says(&["作废（看错）", "yuqing report 原文 --unit 甲村"]).lacks("--replaces");
    }
    let said = town.refused(&["note", &id, "再问"]);
    let undo = typed_after(&said.err, "yuqing withdraw ").replace("理由", "没有看错");
    town.ok(&format!("withdraw {undo}"));
    town.ok(&["note", &id, "再问"]);
}

#[test]
fn two_open_limits_of_a_name_are_called_as_they_are_printed() {
    let desk = Office::new("agency", "市教育局", "2026-11-16 09:00");
    desk.ok("unit add 基教科 --kind department");
    for name in ["李副", "赵科"] {
        desk.ok(&["person", "add", name, "--unit", "市教育局", "--role", "副组长"]);
    }
    desk.ok("登记 收费不透明 --单位 基教科 --来源 论坛 --等级 一般");
    for (what, owner) in [("公示收费", "李副"), ("退还多收", "赵科")] {
        desk.ok(&["measure", "1", "--what", what, "--target", "家长知晓", "--owner", owner, "--due", "2026-11-30"]);
    }
    let shown = desk.ok("show 1").out;
    let labels: Vec<&str> = shown.lines().filter_map(|l| l.trim().split_once(' ')).map(|(head, _)| head).collect();
    let labels: Vec<&str> = labels.into_iter().filter(|l| l.starts_with("应对措施（")).collect();
    assert_eq!(labels.len(), 2, "{shown}");
    desk.at("2026-12-02 09:00");
    let limit = |which: &str| format!("limit 1 --duty {which} --write-off --reason 不再要求 --signer 李副");
    let said = desk.refused(&limit("应对措施"));
    said.says(&labels);
    desk.refused("urge 1 --duty 应对措施").says("有几项").says(&labels);
    desk.ok(&format!("urge 1 --duty {}", labels[0]));
    desk.ok(&limit(labels[1]));
    // One is left: it needs no number, and has none.
    desk.ok("urge 1 --duty 应对措施");
    desk.ok("show 1").lacks(labels[0]);
}

#[test]
fn the_name_of_a_unit_entered_by_mistake_is_free_from_the_day_after_its_last() {
    let town = Office::town();
    let said = town.refused("unit add 甲村 --kind section");
    said.says("2026-01-01 起在册").lacks("withdraw");
    town.ok(&format!("unit retire {}", typed_after(&said.err, "yuqing unit retire ").split('，').next().unwrap()));
    let again = town.refused("unit add 甲村 --kind section");
    again.says("在册至 2026-03-02");
    let from = typed_after(&again.err, "可以再入册：");
    assert_eq!(from, "--from 2026-03-03");
    assert!(said.err.contains(&from), "{}", said.err);
    town.ok(&format!("unit add 甲村 --kind section {from}"));
    town.at("2026-03-03 09:00").report("x --unit 甲村 --channel 微信");
}

#[test]
fn one_person_entered_as_two_leaves_and_takes_office_as_the_first() {
    let town = Office::town();
    town.ok("person add 王伟 --unit 甲村 --role 责任人");
    let said = town.ok("person add 王伟 --unit 乙村 --role 责任人");
    said.says("名册上另有 王伟@甲村").lacks("撤销这条");
    let line = typed_after(&said.err, "再按那一位任职：");
    let (leave, add) = line.split_once('，').expect("two commands");
    town.ok(leave.trim_start_matches("yuqing "));
    let add = add.trim_start_matches("yuqing ").replace("职务", "责任人");
    town.at("2026-03-03 09:00").ok(&add).says("乙村责任人");
}

#[test]
fn urging_takes_the_one_period_owed_and_none_that_has_not_begun() {
    let town = Office::town();
    // January and February are over; nothing came.
    town.ok("urge 双月 --unit 甲村 --via 电话").says("2026-01..02").says("期间：2026年1—2月");
    town.ok("limit 双月 --unit 丁村 --write-off --reason 空缺 --signer 何镇长").says("2026-01..02");
    town.refused("urge 双月 --unit 甲村 --period 2026-05..06").says("还没有开始").says("2026-03..04");
    town.refused("urge 双月 --unit 甲村 --period 2027-01..02").says("还没有开始");
    town.at("2026-05-04 09:00");
    let said = town.refused("urge 双月 --unit 甲村");
    said.says(&["2026-01..02", "2026-03..04", "--period"]).lacks("2026-05..06");
    for period in ["2026-01..02", "2026-03..04"] {
        town.ok(&format!("paper receive 双月 --unit 甲村 --period {period}"));
    }
    town.ok("urge 双月 --unit 甲村").says("2026-05..06");
    town.refused("urge 双月").says(&["没有欠着的", "--unit 单位"]);
}

#[test]
fn a_word_of_another_list_is_not_told_an_option_the_command_has_not() {
    let town = Office::town();
    town.refused("来源 add 市民论坛 --class 论坛").says(&["来源类别中没有“论坛”", "互联网"]).lacks("--source");
    town.refused("登记 x --unit 甲村 --origin 论坛").says("写 --source 论坛");
}

#[test]
fn a_unit_of_another_day_is_known_by_the_beginning_of_its_name() {
    let town = Office::town();
    town.ok("unit add 清河新村 --kind village --from 2026-03-01");
    town.ok("unit add 清河老村 --kind village --from 2026-04-01");
    for (word, which) in [("甲", "“甲村”（2026-01-01 起）"), ("甲村", "“甲村”（2026-01-01 起）")] {
        let said = town.refused(&format!("report x --unit {word} --at 2025-12-20"));
        said.says(&["2025-12-20 当日不在名册上", which]).lacks("unit add");
    }
    town.refused("report x --unit 清河 --at 2025-12-20").says(&["清河新村", "清河老村", "2026-04-01 起"]);
    town.ok("unit retire 丁村 --until 2026-03-02");
    town.at("2026-03-05 09:00").refused("report x --unit 丁").says("“丁村”（2026-01-01 至 2026-03-02）");
    town.refused("report x --unit 戊村").says("新增：yuqing unit add 戊村");
}

#[test]
fn numbers_out_of_range_are_told_their_range_as_people_say_it() {
    let town = Office::town();
    for line in ["report x --unit 甲村 --reads -5", "report x --unit 甲村 --reads=-5"] {
        town.stopped(line, 2).says("应是不小于 0 的整数").lacks("在前面加");
    }
    town.stopped("来源 visit 论坛 --found -1", 2).says("应是不小于 0 的整数");
    town.stopped("list --limit 0", 2).says("应是不小于 1 的整数").lacks("..");
    town.stopped("list --limit -3", 2).says("应是不小于 1 的整数");
    town.stopped("todo --days 999999999999", 2).says("应是 0 至 3660 的整数");
}

#[test]
fn a_level_the_rules_do_not_cover_wants_its_reason_for_that() {
    let town = Office::town();
    let id = town.report("政策 --unit 甲村 --channel 微信 --scale 较多 --spread 朋友圈 --subject 国家政策");
    let said = town.refused(&["classify", &id, "--level", "较大"]);
    said.says(&["定为较大没有原文可依，要写理由", "--level 较大 --reason"]).lacks("不同");
    town.refused(&["classify", &id, "--level", "一般"]).says("定为一般与建议（较大）不同");
    town.ok(&["classify", &id, "--level", "较大", "--reason", "朋友圈传开"]);
}

#[test]
fn an_account_is_called_by_its_platform_where_it_starts_a_clock() {
    let desk = Office::new("data-bureau", "清江局", "2026-11-16 08:00");
    desk.ok("unit add 一科 --kind section");
    desk.ok("登记 系统登录慢 --单位 清江局 --来源 微博 --comment-kind 咨询 --level 一般");
    desk.at("2026-11-17 08:00").ok("account add 清江数据 --platform 微博 --certified-from 2026-11-17");
    desk.ok("show 1").says("“微博”账号自 2026-11-17 起认证").lacks("weibo");
}

#[test]
fn who_may_not_consent_is_told_whose_leader_he_is() {
    let town = Office::town();
    let id = town.report("政策 --unit 甲村 --channel 微信 --level 一般 --reason 小");
    town.refused(&["approve", &id, "--by", "孙平"]).says(&[
        "任乙村本单位主管领导，无权审批甲村的",
        "须甲村本单位主管领导",
        "钱明",
    ]);
    let wording = town.file("改.txt", "政策问询一件");
    town.ok(&["approve", &id, "--by", "钱明", "--text-file", &wording]);
    let shown = town.ok(&["show", &id]).out;
    let given = shown.lines().filter(|line| line.contains("钱明") && line.contains("修改后同意")).count();
    assert_eq!(given, 2, "in 审批 and in 经办记录: {shown}");
}

#[test]
fn v_0_every_column_of_the_figures_is_on_a_narrow_screen_too() {
    let town = Office::town();
    let id = town.report("政策 --unit 甲村 --channel 微信 --level 一般 --reason 小");
    town.ok(&["approve", &id, "--by", "钱明", "--refuse", "--reason", "不必报"]);
    town.ok(&["reply", &id, "--via", "电话", "--text", "已于3月2日上门说明，3月5日前办妥。"]);
    town.ok(&["rate", &id, "满意"]);
    let headings = |width: &str| {
        let mut command = town.command();
        let output = command.env("COLUMNS", width).args(["stats"]).output().expect("the program runs");
        let out = String::from_utf8(output.stdout).expect("UTF-8");
        let heads = out.lines().filter(|line| line.starts_with("单位 ")).flat_map(str::split_whitespace);
        heads.map(String::from).collect::<std::collections::BTreeSet<String>>()
    };
    let all = headings("300");
    assert!(all.contains("不同意上报") && all.contains("满意率（占已评价）") && all.contains("按时率"), "{all:?}");
    for width in ["120", "80", "60", "40"] {
        assert_eq!(headings(width), all, "{width}");
    }
}
