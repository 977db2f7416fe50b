//! What is known of a case, put right (更正) and added to (续报, V-5.1a, V-5.1d).

use crate::office::Office;
use serde_json::{Value, json};

/// A major emergency of 2 March 22:10, sent up the same night with little known.
fn in_the_night() -> (Office, String) {
    let town = Office::town();
    town.at("2026-03-02 23:00");
    let mut line = vec!["桥头老兵聚集"];
    line.extend(
        "--unit 甲村 --channel 微信 --emergency --level 重大 --reason 聚集 --occurred 22:10 --found 22:25".split(' '),
    );
    line.extend("--people 30 --send --oral 钱明 --oral-at 22:45 --at 22:50".split(' '));
    let id = town.report(&line);
    (town, id)
}

fn last_act(case: &Value, act: &str) -> Value {
    let acts = case["timeline"].as_array().unwrap();
    acts.iter().rev().find(|a| a["act"] == act).unwrap_or_else(|| panic!("no {act}")).clone()
}

#[test]
fn v_5_1a_what_the_first_report_lacked_is_added_by_the_follow_up() {
    let town = Office::town();
    town.at("2026-03-02 23:00");
    let mut line = vec!["report", "桥头老兵聚集"];
    line.extend("--unit 甲村 --channel 微信 --emergency --level 重大 --reason 聚集 --occurred 22:10".split(' '));
    line.extend("--send --oral 钱明 --oral-at 22:45".split(' '));
    town.ok(&line)
        .says("要素未写全：地点、主体、诉求、已采取措施，请在续报中补齐：yuqing 续报 2026-0001 内容 --place … --who …");
    town.at("2026-03-03 08:30");
    let line = ["续报", "1", "人群已散", "--地点", "桥头", "--主体", "退役老兵", "--诉求", "待遇", "--措施", "劝离"];
    town.ok(&line).says(&["更正地点、主体、诉求、已采取措施", "续报一", "续报 按时"]);
    let case = town.show("1");
    assert_eq!([&case["place"], &case["who"], &case["demand"]], ["桥头", "退役老兵", "待遇"]);
    assert_eq!(case["misreports"], json!([]), "what was not known was not reported wrongly");
    let follow = last_act(&case, "follow")["seq"].as_u64().unwrap();
    assert_eq!(last_act(&case, "amend")["seq"].as_u64().unwrap() + 1, follow);
}

#[test]
fn v_5_1d_a_follow_up_that_says_otherwise_corrects_what_had_gone_up() {
    let (town, id) = in_the_night();
    town.at("2026-03-03 08:30");
    town.ok(&["续报", &id, "现场清点", "--人数", "80"]).says("按规定记为错报");
    let case = town.show(&id);
    assert_eq!((&case["misreports"][0]["before"], &case["misreports"][0]["after"]), (&json!("30"), &json!("80")));
    // What is known already is no correction; the follow-up stands by itself.
    let before = town.head();
    town.ok(&["续报", &id, "没有变化", "--人数", "80", "--occurred", "2026-03-02 22:10"]).lacks("更正");
    assert_eq!(town.head(), before + 1);
}

#[test]
fn v_5_1a_a_follow_up_with_an_impossible_fact_is_not_recorded() {
    let (town, id) = in_the_night();
    town.at("2026-03-03 08:30");
    town.refused(&["续报", &id, "补报", "--occurred", "2026-03-02 22:26"]).says("晚于发现时间");
    town.refused(&["续报", &id, "补报", "--channel", "飞鸽"]).says("飞鸽");
    town.refused(&["续报", &id, "补报", "--地点", "桥头", "--to", "不知何处"]).says("不知何处");
    assert_eq!(town.show(&id)["place"], Value::Null);
}

#[test]
fn v_5_1d_a_correction_holds_only_what_differs() {
    let (town, id) = in_the_night();
    town.at("2026-03-03 08:30");
    let mut typed: Vec<&str> = vec!["amend", &id, "--occurred", "2026-03-02 22:10"];
    typed.extend("--people 30 --place 桥头 --unit 甲村 --channel 微信 --reason 补记地点".split(' '));
    let case = town.json(&typed);
    assert_eq!(last_act(&case, "amend")["detail"]["text"], "更正地点，因补记地点");
    assert_eq!(case["misreports"], json!([]));
    let count = case["timeline"].as_array().unwrap().len();
    town.refused(&typed).says(&["没有要更正的内容", "与台账上的一样"]);
    town.refused(&["amend", &id]).says("没有写改什么");
    // An event known only roughly stays so when its time is put right.
    town.ok(&["amend", &id, "--occurred", "2026-03-02 约22:05"]).says("更正事发时间");
    town.ok(&["amend", &id, "--occurred", "2026-03-02 约22:00"]).says("更正事发时间").lacks("估计");
    assert_eq!(town.show(&id)["timeline"].as_array().unwrap().len(), count + 2);
}

#[test]
fn v_5_1a_a_receipt_tells_the_verdict_of_what_it_met_and_of_nothing_earlier() {
    let (town, id) = in_the_night();
    town.at("2026-03-03 08:30").ok(&["续报", &id, "人群已散"]).says("续报 按时，余14小时20分");
    let second = town.at("2026-03-04 08:00").ok(&["续报", &id, "恢复平静"]);
    second.says("续报 按时，余30分钟").lacks("余14小时20分");
}
