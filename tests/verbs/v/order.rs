//! Times that cannot stand together (V-5.1b, V-5.3d), and those that can.

use crate::office::Office;
use crate::town::duty;

fn line<'a>(more: &[&'a str]) -> Vec<&'a str> {
    let mut line = vec!["桥头老兵聚集"];
    line.extend("--unit 甲村 --channel 微信 --emergency --level 重大 --reason 聚集 --author 孙小雨".split(' '));
    line.extend(more);
    line
}

fn town() -> Office {
    let town = Office::town();
    town.at("2026-11-23 09:00");
    town
}

#[test]
fn v_5_3d_an_oral_consent_is_not_older_than_the_event() {
    let town = town();
    let mut typed = vec!["report"];
    typed.extend(line(&["--occurred", "2026-11-23 08:00", "--send", "--oral", "钱明", "--oral-at", "2026-11-01"]));
    town.refused(&typed).says(&["口头同意", "2026-11-01 00:00", "事发", "2026-11-23 08:00"]);
    let at = typed.len() - 1;
    typed[at] = "2026-11-23 07:59";
    town.refused(&typed).says("早于事发时间");
    typed[at] = "2026-11-23 08:00";
    town.ok(&typed).says("钱明 08:00 口头同意");
}

#[test]
fn v_5_3d_a_consent_of_the_evening_before_is_shown_with_its_day() {
    let town = Office::town();
    town.at("2026-11-23 00:20");
    let mut typed = vec!["report"];
    typed.extend(line(&["--occurred", "昨晚23:30", "--send", "--oral", "钱明", "--oral-at", "昨晚23:50"]));
    town.ok(&typed).says("钱明 11-22 23:50 口头同意");
}

#[test]
fn v_5_3d_a_countersignature_is_not_older_than_the_oral_consent() {
    let town = town();
    let id = town.report(&line(&["--occurred", "2026-11-23 08:00"]));
    town.ok(&["approve", &id, "--by", "钱明", "--oral", "--at", "2026-11-23 08:30"]);
    let sign = |at: &str| -> Vec<String> {
        ["approve", &id, "--by", "钱明", "--countersign", "--at", at].iter().map(|w| w.to_string()).collect()
    };
    town.refused(&sign("2026-11-01")).says(&["补签", "2026-11-01 00:00", "口头同意", "2026-11-23 08:30"]);
    town.refused(&sign("2026-11-23 08:29")).says("早于钱明口头同意");
    town.ok(&sign("2026-11-23 08:30"));
}

#[test]
fn v_5_1b_nothing_is_sent_up_before_the_event_or_its_finding() {
    let town = town();
    let id = town.report(&line(&["--occurred", "2026-11-23 08:00", "--found", "2026-11-23 08:10"]));
    town.ok(&["approve", &id, "--by", "钱明", "--oral", "--at", "2026-11-23 08:20"]);
    for (at, known) in [("7:00", "2026-11-23 07:00"), ("8:09", "2026-11-23 08:09")] {
        town.refused(&["上报", &id, "--at", at]).says(&["早于发现时间 2026-11-23 08:10", known]);
    }
    town.ok(&["上报", &id, "--at", "8:30"]).says("首报 按时，余90分钟");
}

#[test]
fn v_5_1b_a_registration_is_not_older_than_what_it_registers() {
    let town = town();
    let mut typed = vec!["report"];
    typed.extend(line(&["--occurred", "2026-11-23 08:00", "--at", "2026-11-23 07:30"]));
    town.refused(&typed).says(&["登记", "07:30", "事发", "08:00", "苗头"]);
    let mut post = vec!["report", "帖子说停发", "--unit", "甲村", "--published", "2026-11-23 08:00"];
    post.extend(["--at", "2026-11-22 08:00"]);
    town.refused(&post).says("早于发布时间");
}

#[test]
fn v_5_1b_talk_of_a_gathering_to_come_may_be_registered_and_sent_up_before_it() {
    let town = town();
    let id = town.report(&line(&[]));
    town.ok(&["approve", &id, "--by", "钱明"]);
    town.ok(&["escalate", &id]);
    town.at("2026-11-23 15:00");
    town.ok(&["amend", &id, "--occurred", "2026-11-23 14:00", "--reason", "果然聚集"]).says(&["事前得知", "晚于报送"]);
    assert_eq!(duty(&town.show(&id), "first_report")["state"], "met");
    // What was done between its registration and the event may still be typed in.
    town.ok(&["follow", &id, "劝说中", "--at", "2026-11-23 11:00"]);
    town.refused(&["follow", &id, "劝说中", "--at", "2026-11-23 08:00"]).says("早于上报的时间 2026-11-23 09:00");
    town.refused(&["note", &id, "劝说中", "--at", "2026-11-23 08:00"]).says("早于登记时间 2026-11-23 09:00");
    town.refused(&["amend", &id, "--found", "2026-11-23 14:30"]).says("晚于登记时间");
}

#[test]
fn v_5_1b_a_time_known_only_roughly_bounds_nothing() {
    let town = town();
    let id = town.report(&line(&["--occurred", "约8:30"]));
    town.ok(&["approve", &id, "--by", "钱明", "--oral", "--at", "2026-11-23 08:25"]);
}

#[test]
fn v_5_3c_nobody_consents_to_a_paper_before_it_was_drafted_or_last_changed() {
    let town = Office::town();
    let case = town.serious("优待证发放慢");
    town.ok(&["approve", &case, "--by", "钱明"]);
    town.ok(&["escalate", &case]);
    town.at("2026-03-02 10:00");
    let drafted = town.json(&["paper", "draft", "分析报告", "--case", &case]);
    let paper = drafted["id"].as_str().unwrap();
    town.at("2026-03-03 09:00");
    let consent = |at: &'static str| ["approve", paper, "--by", "何镇长", "--at", at];
    town.refused(&consent("2026-03-02 09:59"))
        .says(&["审批同意的时间 2026-03-02 09:59", "早于文书起草的时间 2026-03-02 10:00"]);
    let refusal = ["--refuse", "--reason", "再写"];
    town.refused(&[&consent("2026-03-02 09:59")[..], &refusal].concat()).says("早于文书起草");
    town.ok(&consent("2026-03-02 10:00"));
    town.file("稿.md", "改过的一稿。\n");
    town.refused(&["paper", "edit", paper, "--body", "稿.md", "--at", "2026-03-02 09:00"]).says("早于文书起草");
    town.ok(&["paper", "edit", paper, "--body", "稿.md", "--at", "2026-03-02 15:00"]);
    town.refused(&consent("2026-03-02 14:59")).says("早于文书修改的时间 2026-03-02 15:00");
    // His own wording is no way round.
    town.file("定稿.txt", "领导改定。\n");
    let own = ["--text-file", "定稿.txt"];
    town.refused(&[&consent("2026-03-02 14:59")[..], &own].concat()).says("早于文书修改");
    town.ok(&[&consent("2026-03-02 15:00")[..], &own].concat());
}
