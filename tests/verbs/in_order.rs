//! 先后: nothing is done about a case before it was there, and nothing is answered before it was asked. What is typed late
//! (补录) stays possible, and a refusal names both moments and what mends it.

use crate::office::Office;
use crate::town::duty;

/// The town, and an item of 甲村 registered on 9 October at 10:00 with these options; now it is the day after.
fn registered(more: &str) -> (Office, String) {
    let town = Office::town();
    town.at("2026-10-09 10:00");
    let id = town.report(&format!("张贴通知 --unit 甲村 --channel 微信 --author 孙小雨 --level 一般 {more}"));
    town.at("2026-10-10 09:00");
    (town, id)
}

#[test]
fn v_5_1b_without_a_stated_time_nothing_is_older_than_the_registration() {
    let (town, id) = registered("");
    for line in [
        "escalate ID --at 2026-01-05",
        "escalate ID --at \"2026-10-09 9:59\"",
        "classify ID --level 较大 --reason 人多 --at 2026-10-08",
        "refer ID --to 乙村 --boundary 核实 --at 2026-10-08",
        "reply ID --via 电话 --text 已说明 --at 2026-01-05",
        "instruct ID --by 镇长 --text 请核实 --at 2025-12-31",
        "publish ID --place 公告栏 --text 已办 --at 2026-10-08",
        "note ID 记一笔 --at 2026-10-08",
        "snapshot ID --reads 5 --at 2026-10-08",
        "amend ID --place 桥头 --at 2026-10-08",
    ] {
        let said = town.refused(&line.replace("ID", &id));
        said.says(&["早于登记时间 2026-10-09 10:00", "--found 时间", "--at"]);
    }
    town.ok(&format!("escalate {id} --at \"2026-10-09 10:00\""));
    for line in ["adopt ID --by 县委办 --tier county --at 2025-01-01", "follow ID 劝说中 --at 2026-01-01"] {
        town.refused(&line.replace("ID", &id)).says("早于上报的时间 2026-10-09 10:00");
    }
    town.ok(&format!("adopt {id} --by 县委办 --tier county --at \"2026-10-09 10:01\""));
    let stats = town.json("stats --period 2026Q1");
    assert_eq!((&stats["total"]["submitted"], &stats["total"]["received"]), (&0.into(), &0.into()));
}

#[test]
fn v_5_1b_what_was_done_before_it_was_typed_is_typed_with_its_finding() {
    let (town, id) = registered("");
    town.refused(&format!("escalate {id} --at \"2026-10-09 8:30\"")).says("--found 时间");
    // The mend that is named mends it.
    town.ok(&format!("amend {id} --found \"2026-10-09 8:00\" --reason 漏写"));
    town.refused(&format!("escalate {id} --at \"2026-10-09 7:59\"")).says("早于发现时间 2026-10-09 08:00");
    town.ok(&format!("escalate {id} --at \"2026-10-09 8:30\""));
    assert_eq!(town.show(&id)["submitted_at"], "2026-10-09T08:30:00+08:00");
}

#[test]
fn v_5_1b_a_registration_typed_late_takes_its_acts_along() {
    let town = Office::town();
    town.at("2026-10-12 09:00");
    let id = town.report("张贴通知 --unit 甲村 --channel 微信 --level 一般 --at \"2026-10-09 10:00\"");
    town.ok(&format!("escalate {id} --at \"2026-10-09 10:20\"")).says("补录");
    town.ok(&format!("reply {id} --via 电话 --text 已说明 --at \"2026-10-10 8:00\""));
    town.refused(&format!("rate {id} 满意 --at \"2026-10-10 7:59\"")).says("早于回复的时间 2026-10-10 08:00");
    town.ok(&format!("rate {id} 满意 --at \"2026-10-10 8:00\""));
    town.refused(&format!("close {id} --at \"2026-10-09 9:00\""))
        .says(&["2026-10-09 09:00", "早于登记时间 2026-10-09 10:00"]);
}

#[test]
fn v_5_1b_a_breach_is_recorded_and_an_impossible_order_is_not() {
    let (town, id) = registered("");
    town.ok(&format!("classify {id} --level 重大 --reason 聚集"));
    let sent = |at: &str| format!("escalate {id} --happened 先报后批 --at \"{at}\"");
    town.refused(&sent("2026-10-09 9:00")).says("早于登记时间 2026-10-09 10:00");
    // The level was typed a day later: how grave it was, was known when it was sent.
    town.ok(&sent("2026-10-09 11:00"));
}

#[test]
fn v_5_1b_the_hint_names_the_fact_that_is_the_later_one() {
    let (town, id) = registered("--occurred \"2026-10-09 8:00\" --found \"2026-10-09 9:30\"");
    let said = town.refused(&format!("escalate {id} --at \"2026-10-09 9:00\""));
    said.says(&["早于发现时间 2026-10-09 09:30", "发现时间写错的：yuqing amend 编号 --found 时间"]);
    said.lacks("--occurred");
    town.refused(&format!("escalate {id} --at \"2026-10-09 7:00\"")).says("--occurred 时间 --found 时间");
    town.ok(&format!("amend {id} --found \"2026-10-09 9:00\" --reason 记错"));
    town.ok(&format!("escalate {id} --at \"2026-10-09 9:00\""));
    assert_eq!(town.show(&id)["misreports"].as_array().map_or(0, Vec::len), 0);

    let (town, id) = registered("--occurred \"2026-10-09 8:00\"");
    town.refused(&format!("escalate {id} --at \"2026-10-09 7:59\""))
        .says("事发时间写错的：yuqing amend 编号 --occurred 时间");
    let (town, id) = registered("--published \"2026-10-09 8:00\"");
    town.refused(&format!("escalate {id} --at \"2026-10-09 7:59\""))
        .says("发布时间写错的：yuqing amend 编号 --published 时间");
}

#[test]
fn v_5_1b_a_rough_time_bounds_by_half_a_day() {
    let (town, id) = registered("--emergency --occurred 约8:30");
    town.refused(&format!("escalate {id} --at 2026-01-05")).says("早于事发时间 约2026-10-09 08:30");
    town.refused(&format!("escalate {id} --at \"2026-10-08 20:29\"")).says("约2026-10-09 08:30");
    town.ok(&format!("escalate {id} --at \"2026-10-08 20:30\""));
    let (town, id) = registered("--occurred 10月8日");
    town.refused(&format!("escalate {id} --at \"2026-10-07 23:59\"")).says("早于事发时间 2026-10-08");
    town.ok(&format!("escalate {id} --at \"2026-10-08 9:00\""));
}

#[test]
fn v_5_1b_what_is_only_noted_may_be_older_than_the_finding() {
    let (town, id) = registered("--published \"2026-10-08 20:00\" --found \"2026-10-09 9:00\"");
    town.ok(&format!("snapshot {id} --reads 500 --at \"2026-10-08 21:00\""));
    town.refused(&format!("snapshot {id} --reads 500 --at \"2026-10-08 19:59\"")).says("早于发布时间 2026-10-08 20:00");
    town.refused(&format!("escalate {id} --at \"2026-10-08 21:00\"")).says("早于发现时间 2026-10-09 09:00");
}

#[test]
fn v_5_3d_a_leader_who_had_left_cannot_consent_before_the_item_was_there() {
    let town = Office::town();
    town.at("2026-09-30 18:00");
    town.ok("person leave 钱明 --unit 甲村 --until 2026-09-30");
    town.at("2026-10-09 10:00");
    let id = town.report("老兵聚集 --unit 甲村 --channel 微信 --author 孙小雨 --level 重大 --reason 聚集");
    town.refused(&format!("approve {id} --by 钱明 --at 2026-09-30T10:00"))
        .says(&["审批同意的时间 2026-09-30 10:00", "早于登记时间 2026-10-09 10:00"]);
    town.refused(&format!("approve {id} --by 钱明")).says("无权审批");
}

#[test]
fn an_act_is_not_taken_back_before_it_was_done() {
    let (town, id) = registered("");
    town.ok(&format!("note {id} 记一笔"));
    let seq = town.head();
    let withdraw = |at: &str| format!("withdraw {seq} --reason 记错 --at \"{at}\"");
    town.at("2026-10-11 09:00");
    town.refused(&withdraw("2026-10-10 8:59")).says(&["撤销的时间 2026-10-10 08:59", "2026-10-10 09:00"]);
    town.ok(&withdraw("2026-10-10 9:00"));
}

/// 青山乡 with a slip to 城建办, made out on Monday 20 July at 9:00.
fn slip() -> (Office, String) {
    let office = Office::new("township", "青山乡", "2026-06-01 08:00");
    office.ok("unit add 城建办 --kind section");
    office.at("2026-07-20 08:40");
    let id = office.report(
        "路口积水 --unit 青山乡 --channel 小区论坛 --category 民生诉求类 --level 一般 --at \"2026-07-17 9:00\"",
    );
    office.ok(&format!("file {id} --at \"2026-07-17 9:10\""));
    office.at("2026-07-20 09:00");
    office.ok(&format!("refer {id} --to 城建办 --within 5wd --boundary 路面"));
    (office, id)
}

#[test]
fn d_3_1d_a_slip_is_signed_for_and_answered_after_it_was_made_out() {
    let (office, id) = slip();
    office.at("2026-07-20 09:30");
    // Typed in the morning, 10:00 is yesterday's: the day before the slip.
    office.refused("签收 - --at 10:00").says(&[
        "签收的时间 2026-07-19 10:00",
        "早于转办的时间 2026-07-20 09:00",
        "今天10:00还没到，按昨天理解",
        "yuqing withdraw",
    ]);
    for line in ["反馈 - --result ok --at 2026-07-18", "退回 - --reason 不属 --at \"2026-07-20 8:59\""] {
        office.refused(line).says("早于转办的时间 2026-07-20 09:00");
    }
    office.refused(&format!("refer {id} --withdraw 1 --reason 改派 --at \"2026-07-20 8:59\"")).says("早于转办的时间");
    office.ok("签收 - --at \"2026-07-20 9:00\"");
    office.ok("反馈 - --result 已疏通 --at \"2026-07-20 9:20\"").lacks("备案 滞后");
}

#[test]
fn d_3_1d_a_slip_typed_late_is_signed_for_when_it_was() {
    let (office, id) = slip();
    office.ok(&format!("withdraw {} --reason 记错时间", office.head()));
    office.ok(&format!("refer {id} --to 城建办 --within 5wd --boundary 路面 --at \"2026-07-17 10:00\""));
    office.ok("签收 - --at \"2026-07-17 10:30\"");
    assert_eq!(duty(&office.show(&id), "handle")["state"], "open");
}

#[test]
fn b_8_a_signature_does_not_move_the_answer_to_before_the_slip() {
    let office = Office::new("data-bureau", "清江局", "2026-06-01 08:00");
    office.ok("unit add 一科 --kind section");
    office.at("2026-10-08 14:00");
    let id = office.report("接口打不开 --unit 清江局 --source 微博 --comment-kind 咨询 --level 一般");
    office.ok(&format!("refer {id} --to 一科 --within 2wd --boundary 排查"));
    let due = |office: &Office| {
        let case = office.show(&id);
        let duties = case["duties"].as_array().expect("duties").clone();
        duties.iter().filter(|d| d["state"] == "open").map(|d| d["due_at"].to_string()).collect::<Vec<_>>()
    };
    let before = due(&office);
    office.at("2026-10-09 08:30");
    office.refused("签收 - --at \"2026-10-08 13:59\"").says("早于转办的时间 2026-10-08 14:00");
    assert_eq!(due(&office), before);
}

#[test]
fn v_6_3_a_paper_is_adopted_after_it_came_in() {
    let town = Office::town();
    town.at("2026-03-03 09:00");
    town.ok("paper receive 双月 --period 2026-01..02 --unit 甲村 --at \"2026-03-02 9:00\"");
    let adopt = |at: &str| format!("adopt P1 --by 县委办 --tier county --at \"{at}\"");
    town.refused(&adopt("2026-03-02 8:59")).says(&["采用的时间 2026-03-02 08:59", "早于收到的时间 2026-03-02 09:00"]);
    town.ok(&adopt("2026-03-02 9:00"));
}

#[test]
fn a_register_is_taken_over_in_the_same_order() {
    let town = Office::town();
    town.at("2026-03-02 09:00");
    let head = "单位,内容,等级,事发时间,登记时间,上报时间,回复时间,满意度,回访时间";
    let line = |times: &str| format!("甲村,张贴通知,一般,{times}");
    let wrong = [
        (
            "",
            "2026-02-03 9:00",
            "2026-02-03 8:00",
            "",
            "第2行 上报时间：2026-02-03 08:00 早于登记时间 2026-02-03 09:00",
        ),
        (
            "约2026-02-03 8:30",
            "2026-02-03 9:00",
            "2026-02-02 20:00",
            "",
            "早于事发时间（约，放宽12小时） 2026-02-02 20:30",
        ),
        ("", "2026-02-03 9:00", "2026-02-03 9:00", "2026-02-04 8:00", "早于回复时间 2026-02-05 09:00"),
    ];
    for (occurred, reported, sent, rated, why) in wrong {
        let replied = if rated.is_empty() { "" } else { "2026-02-05 9:00" };
        let satisfied = if rated.is_empty() { "" } else { "满意" };
        let times = line(&[occurred, reported, sent, replied, satisfied, rated].join(","));
        town.file("表.csv", format!("\u{feff}{head}\n{times}\n"));
        town.refused("导入 表.csv").says(why);
    }
}

/// A night call: the leader speaks at the telephone, the clerk types when it is over and knows no other time.
#[test]
fn v_5_3d_a_word_of_mouth_may_be_typed_with_a_later_registration() {
    let town = Office::town();
    town.at("2026-10-09 23:00");
    let line = "聚集讨薪 --unit 甲村 --channel 微信 --author 孙小雨 --emergency --level 重大 --send --via 电话 --oral 钱明 --oral-at";
    let id = town.report(&format!("{line} \"2026-10-09 22:45\""));
    assert_eq!(town.show(&id)["submitted_at"], "2026-10-09T23:00:00+08:00");
    town.refused(&format!("report {line} \"2026-10-09 10:59\""))
        .says("早于登记时间 2026-10-09 23:00")
        .says("--oral-at");
    town.report(&format!("{line} \"2026-10-09 11:00\""));
}
