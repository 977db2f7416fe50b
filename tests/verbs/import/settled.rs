//! What an old register calls settled owes nothing here; what it leaves open is owed, by the times it has.

use super::{csv, town};
use crate::office::Office;

const HEAD: &str = "单位,内容,等级,突发,事发时间,登记时间,上报时间,状态,办结时间,处理情况,回复情况";

#[test]
fn closed_lines_owe_nothing_and_late_ones_were_late() {
    let office = town();
    office.file(
        "突发.csv",
        csv(&[
            HEAD,
            // Sent after an hour and a half, and after three; followed up by nobody.
            "甲村,桥头聚集,重大,是,2025-03-01 8:00,2025-03-01 9:00,2025-03-01 9:30,已办结,,,",
            "甲村,集市聚集,重大,是,2025-04-01 8:00,2025-04-01 9:00,2025-04-01 11:00,,2025-04-05,,",
            // Never sent.
            "乙村,路口聚集,重大,是,2025-05-01 8:00,2025-05-01 9:00,,,,已解决，群众散去,",
        ]),
    );
    office.ok("导入 突发.csv").says("已办结 3").lacks("已超期");
    office.ok("overdue").lacks("2025-");
    let states = |id: &str| -> Vec<(String, String)> {
        let case = office.show(id);
        let duties = case["duties"].as_array().expect("duties").clone();
        duties.iter().map(|d| (d["kind"].as_str().unwrap().into(), d["state"].as_str().unwrap().into())).collect()
    };
    let first = |id: &str| states(id).into_iter().find(|(kind, _)| kind == "first_report").expect("a first report").1;
    assert_eq!((first("2025-1").as_str(), first("2025-2").as_str()), ("met", "late"));
    // Nobody wrote that it was sent, and nobody wrote that it was not.
    assert_eq!(first("2025-3"), "withdrawn");
    for id in ["2025-1", "2025-2", "2025-3"] {
        assert!(states(id).iter().all(|(_, state)| state != "open" && state != "overdue"), "{id}");
        assert_eq!(office.show(id)["status"], "closed");
    }
    office.ok("show 2025-3").says("已解决，群众散去");
    // Taken over as they stand: recorded late, and without the 手续 a register does not show.
    let stats = office.json("show 2025-1");
    assert!(stats["timeline"].as_array().expect("acts").iter().all(|act| act["backfill"] == true));
    office.ok("verify").says("核验通过");
}

#[test]
fn lines_left_open_are_owed_unless_they_are_said_to_be_old() {
    let office = town();
    let lines = [
        HEAD,
        "甲村,桥头聚集,重大,是,2025-03-01 8:00,2025-03-01 9:00,,办理中,,正在协调,",
        "甲村,集市聚集,重大,是,2026-11-20 8:00,2026-11-20 9:00,,办理中,,正在协调,",
    ];
    office.file("未结.csv", csv(&lines));
    office.ok("导入 未结.csv --试导").says("未办结的2件里将有").says("--settled");
    office.ok("导入 未结.csv --办结前 2026-01-01").says("已办结 1");
    assert_eq!(office.show("2025-1")["status"], "closed");
    assert_eq!(office.show("2026-1")["status"], "classified");
    office.ok("overdue").says("集市聚集").lacks("桥头聚集");
    office.ok("show 2026-1").says("处理情况：正在协调");
}

#[test]
fn a_day_without_an_hour_comes_after_what_came_before_it() {
    let office = town();
    let lines = [
        "单位,内容,等级,发布时间,发现时间,登记时间,上报时间,回复时间,办结时间",
        "甲村,甲,一般,2025-03-01 8:10,2025-03-01 9:20,2025-03-01,2025-03-01,2025-03-01 15:00,2025-03-01",
        "甲村,乙,一般,,2025-03-01 9:20,2025-02-28,,,",
    ];
    office.file("日.csv", csv(&lines));
    office.refused("导入 日.csv").says("第3行 登记时间：登记时间 2025-02-28 00:00 早于");
    office.file("日.csv", csv(&lines[..2]));
    office.ok("导入 日.csv");
    let case = office.show("2025-1");
    assert_eq!(case["reported_at"], "2025-03-01T09:20:00+08:00");
    assert_eq!(case["submitted_at"], "2025-03-01T09:20:00+08:00");
    let closed = case["timeline"].as_array().expect("acts").last().expect("the closing").clone();
    assert_eq!((&closed["act"], &closed["at"]), (&"close".into(), &"2025-03-01T15:00:00+08:00".into()));
}

#[test]
fn yes_and_no_stand_where_others_write_times() {
    let office = town();
    let lines = [
        "单位,内容,等级,时间,是否办结,回复情况,上报",
        "甲村,甲,一般,2025-03-01,是,已回复,已上报",
        "甲村,乙,一般,2025-03-01,否,未回复,否",
        "甲村,丙,一般,2025-03-01,√,您好，已安排维修。,",
    ];
    // What a register only says was done, was done when the last thing known of it was.
    office.file("是否.csv", csv(&lines));
    office.ok("导入 是否.csv").says("没有写时间的5处，记在该件已知的最后时间");
    let of = |id: &str| {
        let case = office.show(id);
        let acts: Vec<String> =
            case["timeline"].as_array().unwrap().iter().map(|a| a["act"].as_str().unwrap().to_string()).collect();
        acts.join(" ")
    };
    assert_eq!(of("2025-1"), "report classify escalate reply.send close");
    assert_eq!(of("2025-2"), "report classify");
    assert_eq!(of("2025-3"), "report classify reply.send close");
}

#[test]
fn all_offices_take_over_a_plain_register() {
    for rulebook in yuqing::rules::laws::SHIPPED.iter().map(|(id, _)| *id) {
        let office = Office::new(rulebook, "清江市某局", "2026-11-22 10:00");
        let lines = [
            "标题,内容,登记时间,上报时间,回复时间,回复内容,满意度,办结时间,办理结果",
            "路灯不亮,河边路灯不亮三天,2025-03-01 9:00,2025-03-01 10:00,2025-03-02 9:00,您好，已修好。,满意,2025-03-03,已修好",
            "井盖松动,东街井盖松动,2026-11-20 9:00,,,,,,",
        ];
        office.file("普通.csv", csv(&lines));
        office.ok("导入 普通.csv --单位 清江市某局 --试导").says("将登记2件");
        office.ok("导入 普通.csv --单位 清江市某局").says("登记2件");
        assert_eq!(office.show("2025-1")["status"], "closed", "{rulebook}");
        office.ok("导入 普通.csv --单位 清江市某局").says("没有新的行");
        office.ok("verify").says("核验通过");
    }
}
