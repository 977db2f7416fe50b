//! What the ledger owns up to: breaches, late typing, corrections and acts taken back stand beside the figures, open to
//! the acts themselves, and in the list of clues.

use crate::office::Office;
use crate::town::row;
use serde_json::{Value, json};

/// A town in which each sort of thing to own up to happened once in March, to another village each.
fn march() -> Office {
    let town = Office::town();
    let broken = town.serious("优待证发放慢");
    town.at("2026-03-03 09:00").ok(&format!("escalate {broken} --happened 领导出差，先报了"));
    town.at("2026-03-05 09:00")
        .ok("report 补录的一件 --unit 乙村 --channel 微信 --scale 极少数 --level 一般 --at \"2026-03-04 09:00\"");
    let noted = town.general("老李问门诊", "丙社区");
    town.ok(&format!("note {noted} 写错了的一条"));
    let seq = town.show(&noted)["timeline"].as_array().unwrap().last().unwrap()["seq"].to_string();
    town.ok(&format!("withdraw {seq} --reason 写错了"));
    town.ok(&format!("amend {broken} --people 3"));
    town.ok(&format!("amend {broken} --people 30 --reason 核实"));
    town.at("2026-03-20 09:00");
    town
}

#[test]
fn v_6_3_stats_say_how_many_acts_were_in_breach_late_withdrawn_or_corrected() {
    let town = march();
    let marks = |line: &str| town.json(line)["marks"].clone();
    // 登记 and 研判 were typed late.
    let all = json!({"backfill": 2, "breach": 1, "withdraw": 1, "waive": 0, "misreport": 1});
    assert_eq!(marks("stats --period 2026-03"), all);
    assert_eq!(marks("stats --period 2026-03 --by level"), all);
    assert_eq!(marks("stats --period 2026-02")["breach"], 0);
    assert_eq!(marks("stats --period 2026-03 --as-of \"2026-03-02 18:00\"")["breach"], 0);
    assert_eq!(marks("stats --period 2026-03 --unit 甲村")["backfill"], 0);
    assert_eq!(marks("stats --period 2026-03 --unit 甲村")["breach"], 1);
    let said = "本期经办记录：补录2条，违规1条，撤销1条，报送后更正（错报）1条；无免除（含缺报在案）";
    town.ok("stats --period 2026-03").says(said);
    // Nothing to own up to: nothing is said.
    town.ok("stats --period 2026-02").lacks("本期经办记录");
}

#[test]
fn v_6_3_the_list_opens_them_to_the_acts() {
    let town = march();
    let opened = town.json("stats --period 2026-03 --list")["marks"]["acts"].clone();
    let of =
        |what: &str| opened.as_array().unwrap().iter().filter(|a| a["what"] == what).cloned().collect::<Vec<Value>>();
    assert_eq!(of("backfill").len(), 2);
    let breach = &of("breach")[0];
    assert_eq!((&breach["case"], &breach["act"]), (&json!("2026-0001"), &json!("escalate")));
    assert_eq!(breach["at"], "2026-03-03T09:00:00+08:00");
    let says = breach["says"].as_str().unwrap();
    assert!(["甲村主管领导审核同意", "五.3", "领导出差，先报了"].iter().all(|w| says.contains(w)), "{says}");
    assert_eq!(of("withdraw")[0]["case"], "2026-0003");
    let lines = ["本期经办记录", "违规：2026-0001 第", "报送后更正（错报）：2026-0001 第"];
    town.ok("stats --period 2026-03 --list").says(&lines);
    town.ok("stats --period 2026-03 --list -o 名单.csv");
    assert!(town.read("名单.csv").contains("本期经办记录,违规,2026-0001,第"));
}

#[test]
fn v_6_2a_a_periodic_duty_counted_is_named_with_kind_period_and_owner() {
    let town = Office::town();
    town.at("2026-03-20 09:00");
    let stats = town.json("stats --period 2026Q1 --list");
    let own = &row(&stats, "乙村")["members"]["own"];
    assert_eq!(
        own,
        &json!([{"measure": "overdue", "kind": "paper:双月综合舆情分析报告", "name": "双月综合舆情分析报告",
                 "owner": "乙村", "period": "2026-01..02", "paper": null, "due_at": "2026-02-28T23:59:00+08:00"}])
    );
    assert_eq!(stats["total"]["members"]["own"].as_array().map(Vec::len), Some(4));
    town.ok("stats --period 2026Q1 --list")
        .says("超期未办1：乙村 双月综合舆情分析报告（2026年1—2月）")
        .lacks("周期性事项1项");
    town.ok("stats --period 2026Q1 --list -o 名单.csv");
    assert!(town.read("名单.csv").contains("乙村,超期未办,,乙村 双月综合舆情分析报告（2026年1—2月）"));
    // Where rows are words of cases, it stands in the row of what has no such word.
    let by_level = town.json("stats --period 2026Q1 --list --by level");
    assert_eq!(row(&by_level, "未研判")["members"]["own"].as_array().map(Vec::len), Some(4));
}

#[test]
fn v_5_3b_a_sending_without_consent_is_a_clue_with_its_evidence() {
    let town = march();
    let clues = || {
        let all = town.json("clues --period 2026-03");
        all.as_array().unwrap().iter().filter(|c| c["kind"] == "unapproved").cloned().collect::<Vec<Value>>()
    };
    let found = clues();
    assert_eq!(found.len(), 1, "{found:#?}");
    let clue = &found[0];
    assert_eq!((&clue["case"], &clue["clause"], &clue["unit"]), (&json!("2026-0001"), &json!("五.3"), &json!("甲村")));
    assert_eq!((&clue["name"], &clue["part"]), (&json!("未经同意上报"), &json!("报送")));
    let says = clue["says"].as_str().unwrap();
    assert!(says.contains("审核同意") && says.contains("经办说明：领导出差，先报了"), "{says}");
    assert_eq!(clue["evidence"][0]["says"], "上报");
    // Consented to afterwards: 先发后批, with both acts.
    town.ok("approve 1 --by 钱明 --at \"2026-03-03 10:30\"");
    let clue = &clues()[0];
    assert!(clue["says"].as_str().unwrap().starts_with("先发后批90分钟"), "{clue}");
    assert_eq!(clue["evidence"].as_array().map(Vec::len), Some(2));
    // Sent with consent: no clue.
    let kept = town.serious("安置卡拖延");
    town.ok(&format!("approve {kept} --by 钱明"));
    town.ok(&format!("escalate {kept}"));
    assert_eq!(clues().len(), 1);
    town.ok("clues --period 2026-03").says("只列记录和依据，不作责任认定").lacks(&["处分", "应追究"]);
}

#[test]
fn v_5_3c_a_paper_issued_without_consent_is_a_clue() {
    let town = Office::town();
    let case = town.serious("优待证发放慢");
    town.ok(&format!("approve {case} --by 钱明"));
    town.ok(&format!("escalate {case}"));
    let paper = town.json(&format!("paper draft 分析报告 --case {case}"))["id"].as_str().unwrap().to_string();
    town.fill(&paper);
    town.ok(&format!("paper issue {paper} --number 清退〔2026〕3号 --happened 党委会上要，组长在外地"));
    let found = town.json("clues");
    let clue = found.as_array().unwrap().iter().find(|c| c["kind"] == "unapproved").expect("a clue").clone();
    assert_eq!((&clue["case"], &clue["paper"]), (&Value::Null, &json!(paper)));
    assert_eq!((&clue["name"], &clue["clause"]), (&json!("未经同意印发"), &json!("五.3")));
    town.ok("clues").says(&["未经同意印发", &paper, "组长在外地"]);
    assert_eq!(town.json("clues --period 2025"), json!([]));
}

#[test]
fn v_6_3_a_paper_issued_again_takes_no_other_number_and_says_so() {
    let town = Office::town();
    town.general("老张问体检", "甲村");
    let paper = town.at("2026-04-02 09:00").bulletin("2026Q1");
    let again = format!("paper issue {paper}");
    town.refused(&format!("{again} --number 清退〔2026〕99号")).says(&[
        "已于",
        "清退役发〔2026〕2026Q1号",
        "99号",
        "--corrects",
    ]);
    town.refused(&format!("{again} --signer 何镇长")).says(&["签发人", "何镇长"]);
    town.refused(&format!("{again} --corrects P2026-0009")).says("P2026-0009");
    let head = town.head();
    town.ok(&again).says("没有改动");
    town.ok(&format!("{again} --number 清退役发〔2026〕2026Q1号")).says("没有改动");
    assert_eq!(town.head(), head);
}

/// A town where two reports of April came in on paper and were typed on 30 June, one of them by mistake, and two of
/// January and February were given up; on 2 July another was. The number of the act that took one back.
fn june() -> (Office, u64) {
    let town = Office::town();
    town.at("2026-06-30 09:00");
    for unit in ["甲村", "乙村"] {
        town.ok(&format!("paper receive 双月 --unit {unit} --period 2026-03..04 --at 2026-04-30T16:00"));
    }
    let received = town.json("show P2026-0002")["timeline"][0]["seq"].as_u64().unwrap();
    town.ok(&format!("withdraw {received} --reason 是另一村的"));
    let taken_back = town.head();
    for (unit, at) in [("甲村", "2026-06-30 10:00"), ("丁村", "2026-06-30 10:00"), ("丁村", "2026-07-02 09:00")] {
        let period = if at < "2026-07" { "2026-01..02" } else { "2026-03..04" };
        town.at(at);
        town.ok(&format!("limit 双月 --unit {unit} --period {period} --write-off --reason 人员空缺 --signer 马站长"));
    }
    (town, taken_back)
}

#[test]
fn v_6_2a_what_is_done_to_papers_and_to_limits_of_periods_is_owned_up_to() {
    let (town, taken_back) = june();
    let marks = |line: &str| {
        let m = town.json(&format!("stats {line}"))["marks"].clone();
        ["backfill", "breach", "withdraw", "waive", "misreport"].map(|mark| m[mark].as_u64().unwrap())
    };
    assert_eq!(marks("--period 2026Q2"), [1, 0, 1, 2, 0]);
    assert_eq!(marks("--period 2026-04"), [1, 0, 0, 0, 0], "it happened in April");
    assert_eq!(marks("--period 2026Q3"), [0, 0, 0, 1, 0]);
    assert_eq!(marks("--period 2026"), [1, 0, 1, 3, 0]);
    // Each under the unit it is of.
    assert_eq!(marks("--period 2026 --unit 甲村"), [1, 0, 0, 1, 0]);
    assert_eq!(marks("--period 2026 --unit 乙村"), [0, 0, 1, 0, 0]);
    assert_eq!(marks("--period 2026 --unit 丁村"), [0, 0, 0, 2, 0]);
    assert_eq!(marks("--period 2026 --unit 丙社区"), [0; 5]);
    // As it stood: what was taken back since still stood then.
    assert_eq!(marks("--period 2026 --as-of 2026-06-29"), [2, 0, 0, 0, 0]);
    assert_eq!(marks("--period 2026 --as-of \"2026-06-30 09:30\""), [1, 0, 1, 0, 0]);
    // What was taken back is no mark any more.
    town.ok(&format!("withdraw {} --reason 记错了", town.head()));
    assert_eq!(marks("--period 2026"), [1, 0, 2, 2, 0]);

    let listed = town.json("stats --period 2026Q2 --list")["marks"]["acts"].clone();
    let listed = listed.as_array().unwrap();
    assert_eq!(listed.len(), 4);
    let back = listed.iter().find(|a| a["what"] == "withdraw").unwrap();
    assert_eq!((&back["paper"], &back["case"], &back["seq"]), (&json!("P2026-0002"), &json!(null), &json!(taken_back)));
    town.ok("stats --period 2026Q2 --list").says(&[
        "撤销：P2026-0002 第",
        "免除（含缺报在案）：台账 第",
        "甲村双月综合舆情分析报告（2026年1—2月）按缺报在案",
    ]);
    town.ok("show P2026-0001").says("（补录 ");
    town.ok("appraise 2026").says("补录1次、违规0次、免除或核销时限2次、撤销2次");
}

#[test]
fn v_6_2a_a_waiver_against_the_rules_is_a_breach_and_no_waiver() {
    let town = Office::town();
    town.at("2026-06-30 09:00");
    town.ok("limit 双月 --unit 甲村 --period 2026-01..02 --waive --reason 忙 --signer 何镇长 --happened 电话里免的");
    let marks = town.json("stats --period 2026Q2 --unit 甲村")["marks"].clone();
    assert_eq!((&marks["breach"], &marks["waive"]), (&json!(1), &json!(0)));
}

#[test]
fn v_6_3_a_bulletin_owns_up_to_papers_and_periodic_limits_but_not_to_its_own_making() {
    let (town, _) = june();
    town.general("老张问体检", "甲村");
    town.at("2026-07-20 09:00");
    let drafted = town.json("paper draft 季度 --period 2026Q2 --at 2026-07-03T09:00");
    let id = drafted["id"].as_str().unwrap();
    town.ok(&format!("show {id}")).says("补录1条，撤销1条，免除（含缺报在案）2条；无违规");
    town.fill(id);
    town.ok(&format!("paper issue {id} --number 清退役发〔2026〕7号"));
    town.ok("verify").lacks("补录 ");
    // Drafted on a day of its period and typed late: that is none of its own figures, which speak of the draft before it,
    // so it goes out as it was laid.
    let running = town.json("paper draft 季度 --period 2026Q3 --at 2026-07-04T09:00");
    let running = running["id"].as_str().unwrap();
    town.ok(&format!("show {running}")).says(&["补录1条，免除（含缺报在案）1条；无违规", "（补录 "]);
    town.fill(running);
    town.ok(&format!("paper issue {running} --number 清退役发〔2026〕8号"));
    assert_eq!(town.json("stats --period 2026-07")["marks"]["backfill"], 2, "but others see both late drafts");
    // Typed since, of before its as-of: told as every late act is.
    town.ok("paper receive 双月 --unit 丙社区 --period 2026-03..04 --at 2026-04-30T17:00");
    town.ok("verify").says("补录 1→2");
}
