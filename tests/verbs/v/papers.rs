//! 五.3, 六.1–六.3: what is written about what was heard.

use crate::office::Office;
use crate::town::{TOWN, duties, rulebook};
use serde_json::{Value, json};
use std::fs;

/// Takes a draft out, fills in what is left for people, and hands it back.
fn filled(town: &Office, id: &str) -> String {
    let name = format!("{id}.md");
    town.ok(&["paper", "render", id, "-o", &name]);
    let mut text = fs::read_to_string(town.path(&name)).unwrap();
    while let Some(from) = text.find("〔待填") {
        let to = text[from..].find('〕').map(|n| from + n + '〕'.len_utf8()).unwrap();
        text.replace_range(from..to, "已核实。");
    }
    fs::write(town.path(&name), text).unwrap();
    name
}

/// A 较大 item that went up with consent.
fn sent_up(town: &Office) -> String {
    let id = town.serious("优待证发放慢");
    town.ok(&["approve", &id, "--by", "钱明"]);
    town.ok(&["escalate", &id]);
    id
}

fn drafted(town: &Office, line: &[&str]) -> String {
    let mut words = vec!["paper", "draft"];
    words.extend(line);
    town.json(&words)["id"].as_str().expect("an id").to_string()
}

#[test]
fn v_5_3c_the_analysis_needs_the_head_of_the_leading_group() {
    let town = Office::town();
    let case = sent_up(&town);
    town.refused(&["escalate", &case, "--to", "镇党委"]).says(&["分析报告", "五.3", "paper draft"]);
    let paper = drafted(&town, &["分析报告", "--case", &case]);
    let body = filled(&town, &paper);
    town.ok(&["paper", "edit", &paper, "--body", &body]);
    town.refused(&["paper", "issue", &paper]).says(&["不能印发", "主要负责同志审核同意", "何镇长", "五.3"]);
    // 镇站站长 is 副组长: not enough. Nor is the unit's own leader.
    for who in ["马站长", "钱明", "赵站长"] {
        town.refused(&["approve", &paper, "--by", who]).says(&[who, "无权审批", "组长", "何镇长"]);
    }
    town.refused(&["approve", &paper, "--by", "何镇长", "--oral"]).says("书面");
    town.ok(&["approve", &paper, "--by", "何镇长"]);
    town.ok(&["paper", "issue", &paper]);
    let case = town.json(&["escalate", &case, "--to", "镇党委"]);
    assert_eq!(case["breach_count"], 0);
    town.clerk("孙小雨");
    let id = case["id"].as_str().unwrap();
    town.refused(&["escalate", id, "--to", "镇党委"]).says("四.1");
}

#[test]
fn v_5_3c_words_changed_after_consent_are_laid_again() {
    let town = Office::town();
    let case = sent_up(&town);
    let paper = drafted(&town, &["分析报告", "--case", &case]);
    let body = filled(&town, &paper);
    town.ok(&["paper", "edit", &paper, "--body", &body]);
    town.ok(&["approve", &paper, "--by", "何镇长"]);
    let mut text = fs::read_to_string(town.path(&body)).unwrap();
    text.push_str("\n\n补充一句。\n");
    fs::write(town.path(&body), text).unwrap();
    town.ok(&["paper", "edit", &paper, "--body", &body]);
    town.refused(&["paper", "issue", &paper]).says(&["不能印发", "重新审批"]);
    town.ok(&["approve", &paper, "--by", "何镇长"]);
    town.ok(&["paper", "issue", &paper]);
}

#[test]
fn v_5_3c_no_issue_with_a_gap_left() {
    let town = Office::town();
    let case = sent_up(&town);
    let paper = drafted(&town, &["分析报告", "--case", &case]);
    town.refused(&["paper", "issue", &paper]).says("待填");
    assert!(town.ok(&["paper", "render", &paper]).out.contains("〔待填"), "the draft shows its gaps");
}

#[test]
fn v_6_1_a_meeting_leads_to_its_report() {
    let town = Office::empty("2026-01-01 08:00");
    let own = town.file(
        "本镇.toml",
        rulebook("veterans-town", &[("[thresholds]\n", "[thresholds]\nmeeting_report_days = 10\n")]),
    );
    town.ok(&["init", "--rulebook", &own, "--office", TOWN]);
    town.ok(&["unit", "add", "甲村", "--kind", "village"]);
    town.general("老张问体检", "甲村");
    town.ok(&["meet", "一月分析会", "--attendee", "马站长", "--case", "1"]);
    town.at("2026-01-20 09:00");
    town.ok(&["todo"]).says(&["一月分析会", "分析报告", "--meeting 1"]);
    let paper = drafted(&town, &["会议", "--meeting", "1"]);
    town.ok(&["todo"]).lacks("还没有分析报告");
    assert_eq!(town.json(&["show", &paper])["meeting"], 1);
    town.refused(&["paper", "draft", "会议", "--meeting", "2"]).says("2");
}

#[test]
fn v_6_2a_a_report_received_a_day_late_and_one_that_never_came() {
    let town = Office::town();
    for (at, unit, period) in [
        ("2026-02-28 16:00", "丙社区", "2026-01..02"),
        ("2026-04-30 23:59", "丙社区", "2026-03..04"),
        ("2026-06-30 10:00", "丙社区", "2026-05..06"),
        ("2026-11-02 23:59", "甲村", "2026-09..10"),
        ("2026-11-03 00:00", "丙社区", "2026-09..10"),
    ] {
        town.at(at);
        let said = town.ok(&["paper", "receive", "双月", "--period", period, "--unit", unit]);
        if at.starts_with("2026-11-03") {
            said.says("迟报1天");
        } else {
            said.lacks("迟");
        }
    }
    town.at("2026-11-05 09:00");
    let owed = town.json(&["overdue", "--unit", "丙社区"]);
    let missing: Vec<(&str, &str)> = duties(&owed, "paper:双月综合舆情分析报告")
        .into_iter()
        .map(|d| (d["period"].as_str().unwrap(), d["state"].as_str().unwrap()))
        .collect();
    assert_eq!(missing, [("2026-07..08", "overdue")], "P4 缺报; P5 came");
    town.ok(&["overdue", "--unit", "丙社区"]).says(&["缺报", "六.2", "2026年7", "超66天"]);
    let list = town.ok(&["paper", "list", "--period", "9-10月"]);
    list.says(&["已交2/4", "缺：乙村、丁村"]);
    let again = town.run(&["paper", "receive", "双月", "--period", "2026-09..10", "--unit", "丙社区"]);
    again.exits(1).in_chinese();
}

#[test]
fn v_6_2b_a_special_report_is_not_the_two_month_one() {
    let town = Office::town();
    town.general("老张问体检", "甲村");
    town.at("2026-03-10 09:00");
    town.ok(&["paper", "receive", "专题", "--unit", "甲村", "--title", "关于体检的专题分析"]);
    let owed = town.json(&["overdue", "--unit", "甲村"]);
    assert_eq!(duties(&owed, "paper:双月综合舆情分析报告").len(), 1);
    let quota = crate::town::of_unit(&town.json(&["todo", "--days", "366", "--unit", "甲村"]), "quota", "甲村");
    assert_eq!(quota["have"], 1, "a report is no 信息");
}

#[test]
fn c4_reports_and_pieces_are_counted_apart_unless_the_rules_join_them() {
    let count = |joined: bool| -> Value {
        let town = Office::empty("2026-01-01 08:00");
        let text = if joined {
            rulebook("veterans-town", &[("count_papers = []", "count_papers = [\"双月综合舆情分析报告\"]")])
        } else {
            rulebook("veterans-town", &[])
        };
        let own = town.file("本镇.toml", text);
        town.ok(&["init", "--rulebook", &own, "--office", TOWN]);
        town.ok(&["unit", "add", "甲村", "--kind", "village"]);
        town.at("2026-03-01 08:00");
        for n in 0..3 {
            town.general(&format!("第{n}件"), "甲村");
        }
        for (at, period) in [("2026-03-01 09:00", "2026-01..02"), ("2026-04-29 09:00", "2026-03..04")] {
            town.at(at);
            town.ok(&["paper", "receive", "双月", "--period", period, "--unit", "甲村"]);
        }
        town.at("2026-12-30 09:00");
        crate::town::of_unit(&town.json(&["todo"]), "quota", "甲村")["have"].clone()
    };
    assert_eq!((count(false), count(true)), (json!(3), json!(5)));
}

/// Q3: 甲村3/2, 乙村3/2, 丙社区0/0, 丁村4/1.
fn third_quarter() -> Office {
    let town = Office::town();
    town.at("2026-07-10 09:00");
    let mut ids = Vec::new();
    for (unit, sent, adopted) in [("甲村", 3, 2), ("乙村", 3, 2), ("丁村", 4, 1)] {
        for n in 0..sent {
            let id = town.general(&format!("{unit}第{n}件"), unit);
            if n < adopted {
                ids.push(id);
            }
        }
    }
    town.at("2026-08-10 09:00");
    let mut line = vec!["adopt"];
    line.extend(ids.iter().map(String::as_str));
    line.extend(["--by", "县委办", "--tier", "county", "--publication", "要情"]);
    town.ok(&line);
    town.at("2026-10-08 09:00");
    town
}

#[test]
fn v_6_3_the_quarterly_bulletin_ranks_every_station() {
    let town = third_quarter();
    let paper = drafted(&town, &["季度", "--period", "2026Q3"]);
    town.ok(&["paper", "render", &paper, "-o", "通报.csv"]);
    let csv = fs::read_to_string(town.path("通报.csv")).unwrap();
    let rows: Vec<Vec<&str>> = csv.trim_start_matches('\u{feff}').lines().map(|l| l.split(',').collect()).collect();
    let column = |name: &str| rows[0].iter().position(|c| *c == name).unwrap_or_else(|| panic!("{name}: {csv}"));
    let (unit, sent, adopted, rate, rank) =
        (column("单位"), column("报送"), column("采用"), column("采用率"), column("名次"));
    let seen: Vec<[&str; 5]> = rows[1..]
        .iter()
        .filter(|r| r[unit] != "合计")
        .map(|r| [r[unit], r[sent], r[adopted], r[rate], r[rank]])
        .collect();
    assert_eq!(
        seen,
        [
            ["甲村", "3", "2", "66.67%", "1"],
            ["乙村", "3", "2", "66.67%", "1"],
            ["丁村", "4", "1", "25.00%", "3"],
            ["丙社区", "0", "0", "", "4"],
        ]
    );
    let total = rows.iter().find(|r| r[unit] == "合计").unwrap();
    assert_eq!((total[sent], total[adopted], total[rate]), ("10", "5", "50.00%"));
    let prose = town.ok(&["paper", "render", &paper]);
    prose.says(&["全辖4个单位", "报送舆情信息10条", "采用5条", "50.00", "六.3", "丙社区"]);
    // 0 out of 0 is no 0 %.
    let row = prose.out.lines().find(|l| l.contains("| 丙社区 |")).unwrap();
    assert!(row.contains('—'), "{row}");
}

#[test]
fn v_6_3_what_came_after_the_bulletin_is_made_up_in_the_next() {
    let town = third_quarter();
    let paper = drafted(&town, &["季度", "--period", "2026Q3"]);
    let body = filled(&town, &paper);
    town.ok(&["paper", "edit", &paper, "--body", &body]);
    town.ok(&["paper", "issue", &paper, "--number", "清退役发〔2026〕12号"]);
    let issued = town.ok(&["paper", "render", &paper]).out;
    town.at("2026-10-20 09:00");
    // Three of 丁村's four were not adopted yet.
    town.ok(&["adopt", "8", "--by", "县委办", "--tier", "county"]);
    assert_eq!(town.ok(&["paper", "render", &paper]).out, issued, "what was issued stays");
    town.at("2027-01-05 09:00");
    let next = drafted(&town, &["季度", "--period", "2026Q4"]);
    town.ok(&["paper", "render", &next, "-o", "四季度.csv"]);
    let csv = fs::read_to_string(town.path("四季度.csv")).unwrap();
    let head: Vec<&str> = csv.trim_start_matches('\u{feff}').lines().next().unwrap().split(',').collect();
    let late = head.iter().position(|c| *c == "上期补计").unwrap();
    let row = csv.lines().find(|l| l.contains("丁村")).unwrap();
    assert_eq!(row.split(',').nth(late), Some("1"), "{csv}");
}

#[test]
fn v_6_3_the_bulletin_is_owed_every_quarter() {
    let town = third_quarter();
    town.at("2026-10-16 09:00");
    let owed = town.json(&["overdue", "--unit", TOWN]);
    let due: Vec<(&str, &str)> = duties(&owed, "paper:舆情信息报送及采用情况通报")
        .into_iter()
        .map(|d| (d["period"].as_str().unwrap(), &d["due_at"].as_str().unwrap()[..10]))
        .collect();
    assert_eq!(due, [("2026Q1", "2026-04-15"), ("2026Q2", "2026-07-15"), ("2026Q3", "2026-10-15")]);
}
