//! J, W: a school.

use crate::office::Office;
use crate::town::row;

pub fn school() -> Office {
    let desk = Office::new("school", "民族中学", "2026-09-01 08:00");
    for unit in ["语文组", "数学组"] {
        desk.ok(&format!("unit add {unit} --kind department"));
    }
    desk.ok("person add 李校长 --unit 民族中学 --role 主要负责同志");
    desk.ok("person add 韦副校长 --unit 民族中学 --role 主管领导");
    desk.ok("person add 王芳 --unit 民族中学 --role 舆情信息专管员");
    desk.ok("person add 覃老师 --unit 民族中学 --role 摄影专管员");
    desk
}

/// 原文：一般、重大两级 · 见 [[level]]
#[test]
fn j_3_2d_two_levels_only() {
    let desk = school();
    desk.refused("report 家长反映食堂排队久 --unit 语文组 --level 较大").says("一般、重大");
    desk.ok("report 家长反映食堂排队久 --unit 语文组 --category 家长 --channel 家长会 --level 一般 --send")
        .says("已登记并上报");
}

/// 原文：各部门一名文字分管领导 · 见 unit check、at_most
#[test]
fn j_2_1_2c_exactly_one_text_leader_in_each_department() {
    let desk = school();
    desk.ok("person add 黄老师 --unit 语文组 --role 文字分管领导");
    desk.at("2026-09-02 08:00");
    desk.ok("unit check").says("数学组").says("没有文字分管领导");
    desk.ok("person add 蒙老师 --unit 数学组 --role 文字分管领导");
    desk.ok("unit check").lacks("没有文字分管领导");
    desk.ok("person add 陆老师 --unit 数学组 --role 文字分管领导").says("至多1人");
    desk.ok("unit check").says("文字分管领导有2人").says("蒙老师").says("陆老师");
}

/// 原文：重大舆情经主管领导审核 · 见 审批、deputies
#[test]
fn j_3_2b_a_major_item_needs_the_superior_and_the_principal_may_stand_in() {
    let desk = school();
    let report = "report 网传校车超载 --unit 语文组 --channel 微信 --level 重大";
    desk.ok(report);
    desk.refused("escalate 1").says("单位主管领导审核同意").says("三.2");
    desk.ok("approve 1 --by 李校长 --for escalate");
    desk.ok("escalate 1");
    desk.ok("show 1").says("代审");
    desk.ok(report);
    desk.ok("approve 2 --by 韦副校长 --for escalate");
    desk.ok("escalate 2");
    desk.ok("show 2").lacks("代审");
}

/// 原文：事发后2小时内报送 · 见 duty first_report
#[test]
fn j_3_1b_two_hours_through_midnight() {
    let desk = school();
    desk.at("2026-09-10 00:41");
    let emergency = "report 宿舍火情 --unit 语文组 --channel 电话 --emergency --level 重大 --occurred \"2026-09-09 22:40\" \
                     --found \"2026-09-09 22:50\" --oral 韦副校长 --oral-at \"2026-09-09 23:30\" --send";
    desk.ok(&format!("{emergency} --at \"2026-09-10 00:40\"")).says("按时");
    desk.ok(emergency).says("迟报1分钟");
}

/// 原文：师德不良事件中的学生 · 见 登记 --protect
#[test]
fn j_1_1_a_pupil_named_in_an_incident_is_seen_nowhere() {
    let desk = school();
    desk.ok("report 张老师体罚 --unit 语文组 --content 师德不良事件 --level 一般").says("遮蔽");
    desk.ok(
        "report \"家长说张小明被罚站三小时\" --unit 语文组 --content 师德不良事件 --who 张小明的家长 --protect 张小明 \
         --channel 家长会 --level 一般 --send",
    )
    .says("张某某")
    .lacks("张小明");
    for line in [
        "list",
        "list -f json",
        "list -f csv",
        "show 2",
        "show 2 -f json",
        "search 罚站",
        "search 罚站 -f json",
        "todo",
    ] {
        desk.ok(line).lacks("张小明");
    }
    // The verbatim text is whole, and opening it is on record.
    desk.ok("show 2 --reveal --reason 核实").says("张小明");
    desk.ok("show 2").says("核实").lacks("张小明");
}

/// 原文：摄影专管员，活动照片 · 见 附件 --by、duty
#[test]
fn j_2_1_2b_an_activity_without_a_photo_is_the_photographers() {
    let desk = school();
    let news = "report 我校举行开学典礼 --unit 语文组 --kind 工作动态 --business 学生活动 --send --to 领导小组";
    desk.ok(news).says("活动照片");
    desk.ok(news);
    let photo = desk.file("典礼.jpg", "jpg");
    desk.ok(&format!("attach 1 {photo} --by 覃老师"));
    let duties = |id: &str| desk.json(&format!("show {id}"))["duties"].clone();
    assert_eq!(duties("1")[0]["state"], "met");
    assert_eq!((&duties("2")[0]["state"], &duties("2")[0]["owner"]), (&"open".into(), &"覃老师".into()));
    // A page that is no photo does not do.
    let page = desk.file("方案.docx", "docx");
    desk.ok(&format!("attach 2 {page}"));
    assert_eq!(duties("2")[0]["state"], "open");
}

/// 原文：开学典礼是工作动态 · 见 --kind 工作动态
#[test]
fn w_1_news_is_not_counted_as_opinion() {
    let desk = school();
    desk.ok("report 开学典礼 --unit 语文组 --kind 工作动态 --send --to 领导小组");
    assert_eq!(desk.json("list --kind 舆情信息").as_array().unwrap().len(), 0);
    assert_eq!(desk.json("list --kind 工作动态").as_array().unwrap().len(), 1);
}

/// 原文：工作动态由信息员直接报送，只给舆情信息分级 · 见 [grading] when
#[test]
fn j_3_2a_news_is_sent_straight_up_and_nobody_asks_for_its_level() {
    let desk = school();
    desk.ok("report 开学典礼 --unit 语文组 --kind 工作动态").says("已登记 2026-0001〔工作动态〕开学典礼").lacks("研判");
    desk.ok("show 1").says("〔工作动态〕").lacks("研判");
    desk.ok("todo").says(&["1 工作动态 开学典礼", "上报领导小组"]).lacks("研判");
    desk.ok("escalate 1").says(&["〔工作动态〕", "领导小组"]).lacks("研判");
    desk.ok("report 运动会 --unit 语文组 --kind 工作动态 --send").says("已登记并上报 2026-0002〔工作动态〕");
    // An opinion waits for its level, and may not be sent without.
    desk.ok("report 食堂涨价 --unit 语文组").says("2026-0003〔待研判〕");
    desk.ok("todo").says("3 待研判 食堂涨价");
    desk.refused("escalate 3").says("还没有研判定级");
    desk.refused("report 食堂又涨价 --unit 语文组 --send").says("还没有研判定级");
    // Called news after all, it waits no longer.
    desk.ok("amend 3 --kind 工作动态").says("〔工作动态〕");
    desk.ok("escalate 3").lacks("待研判");
}

/// 原文：广西三月三 · 见 calendar due --overlay
#[test]
fn j_calendar_the_third_of_march_in_guangxi() {
    let desk = school();
    assert_eq!(desk.json("calendar due 2024-04-10 1wd --overlay 广西")["due_at"], "2024-04-15T23:59:00+08:00");
}

/// 原文：每位教师每学期一篇信息报道 · 见 quota、统计 --by person
#[test]
fn j_2_1_2d_every_teacher_every_semester_and_the_rankings_re_add() {
    let desk = school();
    // 60 teachers, two exempt; 55 write at least one piece, one of them four.
    for n in 1..=60 {
        let unit = if n % 2 == 0 { "语文组" } else { "数学组" };
        desk.ok(&format!("person add 教师{n} --unit {unit} --role 教师"));
    }
    desk.at("2026-10-12 09:00");
    for n in (1..=55).chain([1, 1, 1]) {
        let unit = if n % 2 == 0 { "语文组" } else { "数学组" };
        desk.ok(&format!("report 公开课报道 --unit {unit} --author 教师{n} --kind 工作动态 --send --to 领导小组"));
    }
    for n in [59, 60] {
        desk.ok(&format!("limit 教师信息报道 --person 教师{n} --period 2026秋 --waive --reason 产假 --signer 李校长"));
    }
    desk.at("2027-02-01 09:00");
    let by_person = desk.json("stats --period 2026秋 --by person");
    let by_unit = desk.json("stats --period 2026秋");
    assert_eq!(by_person["total"]["submitted"], 58);
    assert_eq!(by_person["total"], by_unit["total"]);
    assert_eq!(row(&by_person, "教师1")["submitted"], 4);
    let quota = &by_unit["quotas"][0];
    assert_eq!((&quota["met"], &quota["owing"], &quota["exempt"]), (&55.into(), &58.into(), &2.into()));
    assert_eq!(quota["rate"], 94.83);
    let short: Vec<&str> = quota["short"].as_array().unwrap().iter().map(|s| s["owner"].as_str().unwrap()).collect();
    assert_eq!(short, ["教师56", "教师57", "教师58"]);
    desk.ok("stats --period 2026秋").says("94.83%").says("教师56、教师57、教师58");
}
