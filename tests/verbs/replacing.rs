//! `report --replaces`: a clerical correction of the registration. What was done stays done, what is owed stays owed.

use crate::office::Office;
use crate::town::{acts, duty};
use serde_json::{Value, json};

const NIGHT: &str = "桥头老兵聚集三十多人 --unit 甲村 --author 孙小雨 --channel 微信 --emergency --level 重大 --reason 聚集 \
    --occurred \"2026-03-01 22:10\" --found \"2026-03-01 22:25\" --send --via 电话 --oral 钱明 \
    --oral-at \"2026-03-01 22:45\" --at \"2026-03-01 22:50\"";

/// The kinds, owners and times of the duties of a case.
fn owed(case: &Value) -> Vec<Value> {
    let all = case["duties"].as_array().expect("duties").iter();
    all.map(|d| json!([d["kind"], d["owner"], d["opened_at"], d["due_at"], d["met_at"], d["state"]])).collect()
}

/// What was done to a case since its registration: verb and moment.
fn done(case: &Value) -> Vec<Value> {
    let all = case["timeline"].as_array().expect("acts").iter().skip(1);
    all.filter(|a| !["amend", "void"].contains(&a["act"].as_str().expect("a verb")))
        .map(|a| json!([a["act"], a["at"]]))
        .collect()
}

#[test]
fn v_5_3d_a_replaced_emergency_keeps_its_sending_its_oral_consent_and_what_is_owed() {
    let town = Office::town();
    let old = town.report(NIGHT);
    let before = town.show(&old);
    town.at("2026-03-02 09:30");
    let receipt = town.ok(&format!("report 桥头有老兵聚集，约五十人 --people 50 --replaces {old}"));
    receipt.says(&["2026-0002", "代替 2026-0001（已作废）", "口头同意", "登记 22:50", "补签", "续报", "不变"]);
    receipt.lacks("迟报");
    let new = town.show("-");
    assert_eq!((&new["id"], &new["replaces"]), (&json!("2026-0002"), &json!(old)));
    for same in ["level", "submitted_at", "reported_at", "occurred_at", "submitted_via", "submitted_to", "emergency"] {
        assert_eq!(new[same], before[same], "{same}");
    }
    assert_eq!(new["title"], "桥头有老兵聚集，约五十人");
    assert_eq!(done(&new), done(&before));
    assert_eq!(owed(&new), owed(&before));
    // Sent on his word, which binds the case: his signature is still owed, by the old time, and countersigning meets it.
    town.ok("approve - --by 钱明 --countersign");
    let signed = duty(&town.show("2"), "countersign").clone();
    assert_eq!((&signed["state"], &signed["opened_at"]), (&json!("met"), &json!("2026-03-01T22:45:00+08:00")));
    assert_eq!(town.show("2")["breaches"], json!([]));
    // The old one is void, owes nothing, and names its successor; `-` is the successor.
    let void = town.show(&old);
    assert_eq!((&void["status"], &void["replaced_by"]), (&json!("void"), &json!("2026-0002")));
    let late = town.at("2026-03-20 09:00").json("overdue");
    assert!(!late.to_string().contains("2026-0001"), "{late:#}");
    assert_eq!(town.json("stats --period 2026-03")["total"]["submitted"], 1);
    town.ok("verify");
}

#[test]
fn v_5_3d_the_signature_still_owed_a_week_later_is_that_of_the_replaced_one() {
    let town = Office::town();
    let old = town.report(NIGHT);
    town.at("2026-03-02 09:30").ok(&format!("report 桥头有老兵聚集，约五十人 --replaces {old}"));
    let late = town.at("2026-03-10 09:00").json("overdue");
    let signature = late.as_array().unwrap().iter().find(|d| d["kind"] == "countersign").expect("补签");
    assert_eq!((&signature["case"], &signature["due_at"]), (&json!("2026-0002"), &json!("2026-03-02T23:59:00+08:00")));
}

#[test]
fn v_5_3b_a_breach_stays_visible_and_is_counted_once() {
    let town = Office::town();
    let old = town.serious("优待证发放慢");
    town.at("2026-03-02 10:00").ok(&format!("escalate {old} --happened 领导出差，先报了"));
    let broken = town.show(&old)["breaches"][0].clone();
    town.at("2026-03-03 09:00").ok(&format!("report 优待证发得慢，有人催问 --replaces {old}"));
    let new = town.show("2");
    assert_eq!(new["breaches"].as_array().map(Vec::len), Some(1));
    for same in ["rule", "clause", "says"] {
        assert_eq!(new["breaches"][0][same], broken[same]);
    }
    let sent = new["timeline"].as_array().unwrap().iter().find(|a| a["act"] == "escalate").unwrap().clone();
    assert_eq!((&sent["happened"], &sent["at"]), (&json!("领导出差，先报了"), &json!("2026-03-02T10:00:00+08:00")));
    assert_eq!(sent["carried"], broken["seq"]);
    assert_eq!(town.json("stats --period 2026-03")["marks"]["breach"], 1);
    // The text that went up is the one before.
    town.ok("show 2").says("按代替前的稿");
}

#[test]
fn v_5_3b_a_written_consent_binds_its_text_and_does_not_serve_another() {
    let town = Office::town();
    let old = town.serious("优待证发放慢");
    town.ok(&format!("approve {old} --by 钱明"));
    let said = town.ok(&format!("report 优待证发得慢，有人催问 --replaces {old}"));
    said.says(&["书面同意", "不适用于改过的文字", "重新审批"]);
    town.refused("escalate 2").says(&["钱明", "同意后内容有改动"]);
    town.ok("approve 2 --by 钱明");
    town.ok("escalate 2");
    // The same words under the same facts are what he signed.
    let same = town.serious("门诊报销慢");
    town.ok(&format!("approve {same} --by 钱明"));
    town.ok(&format!("report 门诊报销慢 --replaces {same}")).lacks("重新审批");
    town.ok("escalate 4");
    // Another fact is another thing.
    let moved = town.serious("安置卡拖延");
    town.ok(&format!("approve {moved} --by 钱明"));
    town.ok(&format!("report 安置卡拖延 --people 30 --replaces {moved}"));
    town.refused("escalate 6").says("同意后内容有改动");
}

#[test]
fn v_5_3b_a_leaders_wording_of_the_old_text_is_not_sent_for_the_new_one() {
    let town = Office::town();
    let old = town.serious("优待证发放慢");
    let final_text = town.file("定稿.txt", "优待证发放略有延迟");
    town.ok(&["approve", &old, "--by", "钱明", "--text-file", &final_text]);
    town.ok(&format!("report 优待证发不下来 --replaces {old}"));
    town.refused("escalate 2").says("同意后内容有改动");
    town.ok("approve 2 --by 钱明");
    town.ok("escalate 2");
    town.ok("show 2").lacks("略有延迟");
}

#[test]
fn v_2_4_replies_ratings_adoptions_and_links_come_over() {
    let town = Office::town();
    let old = town.general("老张说体检通知没到户", "甲村");
    let other = town.general("老李也说没到户", "乙村");
    town.ok(&format!("link {old} {other}"));
    town.at("2026-03-03 09:00").ok(&format!("reply {old} --text 已送到户 --via 电话"));
    town.ok(&format!("rate {old} 满意"));
    town.ok(&format!("adopt {old} --by 县委办 --tier county"));
    town.ok(&format!("measure {old} --what 逐户核对 --owner 孙小雨 --within 5wd"));
    let before = town.show(&old);
    town.at("2026-03-04 09:00").ok(&format!("report 老张和老王说体检通知没到户 --replaces {old}"));
    let new = town.show("3");
    for same in ["status", "first_replied_at", "replied_at", "satisfaction", "event"] {
        assert_eq!(new[same], before[same], "{same}");
    }
    assert_eq!(
        (new["replies"].as_array().map(Vec::len), new["adoptions"].as_array().map(Vec::len)),
        (Some(1), Some(1))
    );
    assert_eq!(owed(&new), owed(&before));
    assert!(town.show(&other)["links"].to_string().contains("2026-0003"));
    let total = &town.json("stats --period 2026-03")["total"];
    for (what, n) in [("received", 2), ("replied", 1), ("satisfied", 1), ("adopted", 1), ("events", 1)] {
        assert_eq!(total[what], n, "{what}");
    }
    // What is owed stays owed: the measure stands in the way of closing.
    town.refused("close 3").says("整改措施");
    town.ok("measure 3 --done");
    town.ok("close 3");
}

#[test]
fn v_5_1d_a_material_fact_that_was_sent_up_otherwise_is_still_a_misreport() {
    let town = Office::town();
    let old = town.report(&format!("{NIGHT} --people 3"));
    town.at("2026-03-02 09:30").ok(&format!("report 桥头老兵聚集 --people 30 --replaces {old}")).says("错报");
    assert_eq!(town.json("stats --period 2026-03")["marks"]["misreport"], 1);
}

#[test]
fn v_5_1b_the_first_report_is_owed_by_the_unit_it_should_have_been() {
    let town = Office::town();
    let old = town.report(
        "桥头有人聚集 --unit 甲村 --channel 微信 --emergency --level 重大 --reason 聚集 --occurred \"2026-03-02 08:30\"",
    );
    town.at("2026-03-02 10:00").ok(&format!("report 桥头有人聚集 --unit 乙村 --replaces {old}"));
    let new = town.show("2");
    let first = duty(&new, "first_report");
    assert_eq!((&first["owner"], &first["due_at"]), (&json!("乙村"), &json!("2026-03-02T10:30:00+08:00")));
    assert_eq!(new["unit"], "乙村");
    // The time of the event corrected: another due time, as with 更正.
    town.ok("report 桥头有人聚集 --occurred \"2026-03-02 09:10\" --replaces 2");
    let due: Vec<Value> = town.show("3")["duties"].as_array().unwrap().iter().map(|d| d["due_at"].clone()).collect();
    assert!(due.contains(&json!("2026-03-02T11:10:00+08:00")), "{due:?}");
}

#[test]
fn v_3_1c_a_title_drawn_from_the_text_is_drawn_anew_and_one_given_stays() {
    let town = Office::town();
    let old = town.report("村口路灯坏了三天没人修 --unit 甲村 --channel 微信");
    town.ok(&format!("report 村口路灯坏了一周没人修 --replaces {old}"));
    assert_eq!(town.show("2")["title"], "村口路灯坏了一周没人修");
    town.ok("amend 2 --title 路灯报修无人理");
    town.ok("report 村口路灯坏了一周没人修，老人摔倒 --replaces 2");
    assert_eq!(town.show("3")["title"], "路灯报修无人理");
    assert_eq!(acts(&town.show("3"))[..2], ["report", "amend"]);
}

#[test]
fn a_withdrawal_on_the_new_case_reopens_what_the_repeated_act_had_met() {
    let town = Office::town();
    let old = town.report(NIGHT);
    town.at("2026-03-02 09:30").ok(&format!("report 桥头有老兵聚集，约五十人 --replaces {old}"));
    let new = town.show("2");
    let seq = |verb: &str| {
        let all = new["timeline"].as_array().unwrap();
        all.iter().find(|a| a["act"] == verb).unwrap()["seq"].to_string()
    };
    // The sending rests on the consent, by its new number.
    town.refused(&format!("withdraw {} --reason 记错", seq("approve.oral"))).says(&seq("escalate"));
    town.ok(&format!("withdraw {} --reason 没有报出去", seq("escalate")));
    let back = town.show("2");
    assert_eq!((&back["submitted_at"], &duty(&back, "first_report")["state"]), (&Value::Null, &json!("overdue")));
    town.ok("verify");
}

#[test]
fn v_6_3_what_an_issued_paper_rests_on_is_not_replaced() {
    let town = Office::town();
    let old = town.general("老张说体检通知没到户", "甲村");
    town.at("2026-04-02 09:00");
    town.bulletin("2026Q1");
    let refused = town.refused(&format!("report 老张说通知没到户 --replaces {old}"));
    refused.says(&["已写入印发的文书", "P2026-0001", "yuqing amend", "yuqing void"]);
    // Nor may it stand before what was done since.
    let later = town.general("老李说没到户", "乙村");
    town.at("2026-04-05 09:00").refused(&format!("report 没到户 --replaces {later} --at 2026-04-01")).says("不能早于");
}

#[test]
fn v_6_3_acts_in_an_issued_period_are_taken_and_the_clerk_is_told() {
    let town = Office::town();
    let quiet = town.general("老张说体检通知没到户", "甲村");
    town.at("2026-04-02 09:00").bulletin("2026Q1");
    town.at("2026-04-10 09:00");
    let line = "--unit 甲村 --channel 微信 --scale 极少数 --level 一般 --send --at";
    let said = town.ok(&format!("report 三月末的一件 {line} \"2026-03-29 10:00\""));
    said.says(&["2026-03-29 10:00", "P2026-0001", "第一季度", "印发的不变", "--corrects P2026-0001"]);
    assert_eq!(said.err.matches("P2026-0001").count(), 2, "one hint for three acts\n{}", said.all());
    town.ok(&format!("adopt {quiet} --by 县委办 --tier county --at 2026-03-28")).says(&["P2026-0001", "上期补计"]);
    town.ok(&format!("note {quiet} 回访过 --at 2026-03-30")).says("P2026-0001");
    // After its as-of, or in a period of its own, nothing is said; nor of what happens now.
    town.ok(&format!("report 四月的一件 {line} \"2026-04-03 10:00\"")).lacks("P2026-0001");
    town.ok(&format!("report 今天的一件 {}", line.trim_end_matches(" --at"))).lacks("P2026-0001");
    // A bulletin issued before its period was over speaks only of what happened by its as-of.
    town.at("2026-05-11 09:00").bulletin("2026Q2");
    town.at("2026-05-20 09:00");
    town.ok(&format!("report 五月十二的一件 {line} \"2026-05-12 10:00\"")).lacks("P2026-0002");
    town.ok(&format!("report 五月八日的一件 {line} \"2026-05-08 10:00\"")).says("P2026-0002");
}

#[test]
fn a_replaced_case_names_its_successor_once() {
    let town = Office::town();
    let old = town.report("老张问体检 --unit 甲村 --channel 微信");
    town.ok(&format!("report 老张问体检通知 --unit 甲村 --channel 微信 --replaces {old}"));
    let page = town.ok(&format!("show {old}"));
    page.says("作废，由2026-0002代替，因登记有误");
    assert_eq!(page.out.matches("2026-0002").count(), 1, "{}", page.out);
}
