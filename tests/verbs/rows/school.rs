//! 学校: the rows of its people, its two kinds of matter and its approvers.

use crate::office::Office;
use crate::town::row;

fn school() -> Office {
    let desk = Office::new("school", "民族中学", "2026-09-07 08:00");
    for unit in ["语文组", "数学组"] {
        desk.ok(&format!("unit add {unit} --kind department"));
    }
    desk.ok("person add 李校长 --unit 民族中学 --role 主要负责同志");
    desk.ok("person add 韦副校长 --unit 民族中学 --role 主管领导");
    desk
}

/// 原文：规划进展、师德教育、课改、成绩奖项 · 见 --kind 工作动态、--business
#[test]
fn j_1_2_news_has_its_four_sorts_and_is_no_opinion() {
    let desk = school();
    for (n, sort) in
        ["发展规划进展", "师德教育学生活动文明创建", "课改经验和亮点", "成绩和奖项"].into_iter().enumerate()
    {
        let said = desk.ok(&format!("report 动态{n} --unit 语文组 --kind 工作动态 --business {sort}"));
        said.says("已登记");
    }
    assert_eq!(desk.json("list --kind 工作动态").as_array().unwrap().len(), 4);
    // Only opinion is graded.
    desk.ok("report 食堂饭菜太贵 --unit 语文组");
    let owed = |id: &str| {
        let case = desk.show(id);
        case["owed"].as_array().unwrap().iter().map(|o| o["what"].as_str().unwrap().to_string()).collect::<Vec<_>>()
    };
    assert_eq!((owed("1"), owed("5")), (vec!["recipient".to_string()], vec!["level".to_string()]));
    desk.ok("rules show").says("才定级");
    assert_eq!(desk.json("list --kind 舆情信息").as_array().unwrap().len(), 1);
    desk.refused("report 动态 --unit 语文组 --kind 工作动态 --business 招生").says("动态类别");
}

/// 原文：回复反馈、整改 · 见 回复、整改、办结
#[test]
fn j_1_3_a_case_with_an_open_measure_is_not_closed() {
    let desk = school();
    desk.ok("report 食堂排队久 --unit 语文组 --level 一般 --send --to 领导小组");
    desk.ok("reply 1 --via 当面 --text 您好，9月7日起增开2个窗口。");
    desk.ok("measure 1 --what 增开窗口 --owner 韦副校长 --within 5wd");
    desk.refused("close 1").says("增开窗口").says("韦副校长");
    desk.ok("measure 1 --done --result 已增开");
    desk.ok("close 1 --result 已办");
}

/// 原文：领导小组工作网；设信息报送员 · 见 person add、unit check
#[test]
fn j_2_1_1_and_j_2_1_2a_the_group_follows_from_posts_and_each_post_has_its_people() {
    let desk = school();
    desk.ok("person add 覃老师 --unit 民族中学 --role 信息报送员");
    let listed = desk.json("person list");
    let of = |name: &str| {
        listed.as_array().unwrap().iter().find(|p| p["name"] == name).unwrap_or_else(|| panic!("{name}")).clone()
    };
    assert!(of("李校长")["groups"].as_array().unwrap().iter().any(|g| g == "领导小组"), "{listed:#}");
    desk.ok("person list --role 信息报送员").says("覃老师").lacks("韦副校长");
    desk.ok("unit check").says("摄影专管员");
}

/// 原文：各条线上报领导小组，协同回复与整改 · 见 上报 --to 领导小组、办结（提示）
#[test]
fn j_2_1_3_every_opinion_goes_to_the_group_and_its_lack_is_hinted_at() {
    let desk = school();
    desk.ok("report 食堂菜咸 --unit 语文组 --level 一般");
    desk.ok("close 1").says("上报领导小组记录");
    desk.ok("report 食堂菜淡 --unit 语文组 --level 一般 --send --to 领导小组");
    desk.ok("close 2").lacks("上报领导小组记录");
    // News need not go there.
    desk.ok("report 开学典礼 --unit 语文组 --kind 工作动态");
    desk.ok("close 3").lacks("上报领导小组记录");
}

/// 原文：纳入绩效考核，表彰部门和个人 · 见 统计 --by unit、--by person
#[test]
fn j_2_2_rankings_of_departments_and_of_persons_add_to_the_same_sum() {
    let desk = school();
    for (name, unit) in [("教师甲", "语文组"), ("教师乙", "语文组"), ("教师丙", "数学组")] {
        desk.ok(&format!("person add {name} --unit {unit} --role 教师"));
    }
    for (author, unit) in [("教师甲", "语文组"), ("教师甲", "语文组"), ("教师乙", "语文组"), ("教师丙", "数学组")]
    {
        desk.ok(&format!("report 公开课 --unit {unit} --author {author} --kind 工作动态 --send --to 领导小组"));
    }
    let (people, units) = (desk.json("stats --period 2026-09 --by person"), desk.json("stats --period 2026-09"));
    assert_eq!(people["total"], units["total"]);
    assert_eq!((&row(&people, "教师甲")["submitted"], &row(&people, "教师乙")["submitted"]), (&2.into(), &1.into()));
    assert_eq!((&row(&units, "语文组")["submitted"], &row(&units, "数学组")["submitted"]), (&3.into(), &1.into()));
}

/// 原文：事发后2小时内报送；跟踪报送；不得迟报、错报 · 见 上报、续报、更正
#[test]
fn j_3_1a_j_3_1b_j_3_1c_j_3_1d_two_hours_follow_ups_and_corrections() {
    let desk = school();
    let sent = |n: u32, at: &str| {
        desk.at("2026-09-07 23:00");
        desk.ok(
            "report 宿舍起火学生疏散 --unit 语文组 --emergency --level 重大 --occurred \"2026-09-07 22:40\" --people 3",
        );
        desk.at(at);
        desk.ok(&format!("approve {n} --by 韦副校长 --for escalate"));
        desk.ok(&format!("escalate {n} --to 领导小组"));
        let case = desk.show(&n.to_string());
        let first = case["duties"].as_array().unwrap().iter().find(|d| d["kind"] == "first_report").unwrap().clone();
        (first["state"].as_str().unwrap().to_string(), first["late_minutes"].as_i64())
    };
    assert_eq!(sent(1, "2026-09-08 00:40"), ("met".into(), Some(0)));
    assert_eq!(sent(2, "2026-09-08 00:41"), ("late".into(), Some(1)));
    // A day later with nothing more, the follow-up is owed; it begins no new two hours.
    desk.at("2026-09-09 08:00");
    let late = desk.json("overdue");
    let kinds: Vec<&str> = late.as_array().unwrap().iter().map(|d| d["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["follow_up", "follow_up"]);
    desk.ok("follow 1 火已扑灭");
    assert_eq!(desk.show("1")["duties"].as_array().unwrap().iter().filter(|d| d["kind"] == "first_report").count(), 1);
    // A fact corrected after it was sent is 错报; a word in the title is not.
    desk.ok("amend 1 --people 30 --reason 核实");
    desk.ok("amend 2 --title 宿舍起火");
    assert_eq!(desk.show("1")["misreports"][0]["after"], "30");
    assert!(desk.show("2")["misreports"].as_array().unwrap().is_empty());
}

/// 原文：一般性思想反映由信息员直接报送 · 见 登记 --send
#[test]
fn j_3_2a_an_ordinary_matter_goes_without_anybodys_consent() {
    let desk = school();
    desk.ok("report 食堂排队久 --unit 语文组 --level 一般 --send --to 领导小组").says("已登记并上报");
    assert!(desk.show("1")["timeline"].as_array().unwrap().iter().all(|a| a["act"] != "approve.give"));
    desk.ok("report 校门口车祸 --unit 语文组 --level 重大 --source 微信");
    desk.refused("escalate 2 --to 领导小组").says("主管领导审核同意");
}

/// 原文：舆情分析报告经主要负责同志审核同意 · 见 文书 印发、gate analysis-consent
#[test]
fn j_3_2c_the_approver_of_an_analysis_depends_on_the_paper_and_not_on_the_level() {
    let desk = school();
    desk.ok("report 食堂排队久 --unit 语文组 --level 一般 --send --to 领导小组");
    desk.ok("paper draft 舆情分析报告 --case 1");
    let body = desk.file("稿.md", "# 分析报告\n\n情况平稳。\n");
    desk.ok(&format!("paper edit P1 --body {body}"));
    desk.refused("approve P1 --by 韦副校长").says("主要负责同志");
    desk.refused("paper issue P1").says("主要负责同志审核同意");
    desk.ok("approve P1 --by 李校长");
    desk.ok("paper issue P1");
}
