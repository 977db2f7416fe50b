//! Papers as clerks meet them: drafted, filled in, consented to, issued, received. Names begin with the row of the requirements.

use crate::office::Office;
use serde_json::{Value, json};

const VILLAGES: [&str; 4] = ["甲村", "乙村", "丙社区", "丁村"];

/// Q3: 甲村 3/2, 乙村 3/2, 丙社区 0/0, 丁村 4/1.
pub fn quarter() -> Office {
    let desk = Office::villages(&VILLAGES);
    for (unit, month, n) in [("甲村", 7, 3), ("乙村", 8, 3), ("丁村", 9, 4)] {
        for day in 1..=n {
            desk.sent(unit, &format!("2026-{month:02}-{day:02} 09:00"));
        }
    }
    desk.at("2026-09-20 10:00").ok("adopt 1 2 4 5 7 --by 县委办 --tier county --publication 要情");
    desk
}

/// A village with its 主管领导, a 较大 item of it, and the office's own people.
fn grave_case() -> Office {
    let desk = Office::villages(&["甲村"]);
    desk.ok("person add 孙平 --unit 甲村 --role 本单位主管领导 --from 2026-01-01");
    desk.at("2026-03-02 09:00").ok(
        "report 优待证发放慢 --unit 甲村 --channel 微信 --scale 较多 --spread 微信群 --subject 镇政策执行 --level 较大",
    );
    desk
}

/// Renders a draft, writes in what only a person can, and brings it back.
pub fn fill_in(desk: &Office, id: &str) {
    desk.ok(&format!("paper render {id} -o 稿.md"));
    let mut text = desk.read("稿.md");
    while let Some(at) = text.find("〔待填") {
        let end = at + text[at..].find('〕').unwrap() + '〕'.len_utf8();
        text.replace_range(at..end, "已分析，下一步抓好落实。");
    }
    desk.file("稿.md", &text);
    desk.ok(&format!("paper edit {id} --body 稿.md"));
}

pub fn body(desk: &Office, id: &str) -> String {
    desk.ok(&format!("paper render {id}")).out
}

#[test]
fn v_6_2a_bimonthly_dues_over_2026() {
    let desk = Office::villages(&["丙社区"]);
    for (period, at, due) in [
        ("1-2月", "2026-02-28 10:00", "应于 02-28 24:00 前"),
        ("3-4月", "2026-04-30 10:00", "应于 04-30 24:00 前"),
        ("5-6月", "2026-06-30 10:00", "应于 06-30 24:00 前"),
        ("7-8月", "2026-08-31 10:00", "应于 08-31 24:00 前"),
        ("9-10月", "2026-10-30 10:00", "应于 11-02 24:00 前，10-31 是周六，顺延至 11-02 周一"),
        ("11-12月", "2026-12-31 10:00", "应于 12-31 24:00 前"),
    ] {
        let said = desk.at(at).ok(&format!("paper list --period {period}")).out;
        assert!(said.contains("已交0/1，缺：丙社区") && said.contains(due), "{period}\n{said}");
    }
    let overdue = desk.at("2026-12-31 10:00").json("overdue");
    let missed: Vec<&str> = overdue
        .as_array()
        .unwrap()
        .iter()
        .filter(|d| d["kind"] == "paper:双月综合舆情分析报告")
        .filter_map(|d| d["due_at"].as_str())
        .collect();
    assert_eq!(
        missed,
        [
            "2026-02-28T23:59:00+08:00",
            "2026-04-30T23:59:00+08:00",
            "2026-06-30T23:59:00+08:00",
            "2026-08-31T23:59:00+08:00",
            "2026-11-02T23:59:00+08:00",
        ]
    );
}

#[test]
fn v_6_2a_a_day_late_and_who_is_missing() {
    let desk = Office::villages(&VILLAGES);
    desk.at("2026-11-02 16:20");
    let said = desk.ok("paper receive 双月 --period 2026-09..10 --unit 甲村 --at 2026-10-30").out;
    assert!(said.contains("双月综合舆情分析报告 按时，余3天"), "{said}");
    assert!(said.contains("已交1/4，缺：乙村、丙社区、丁村"), "{said}");
    let said = desk.at("2026-11-03 09:00").ok("文书 收到 双月 --单位 丙 --期间 9-10月").out;
    assert!(said.contains("双月综合舆情分析报告 迟报1天（应于 11-02 24:00 前，六.2）"), "{said}");
    let said = desk.ok("paper list --period 9-10月").out;
    assert!(said.contains("已交2/4，缺：乙村、丁村"), "{said}");
    let shown = desk.json("paper show P2");
    assert_eq!(
        (shown["duties"][0]["state"].as_str(), shown["duties"][0]["late_minutes"].as_i64()),
        (Some("late"), Some(541))
    );
}

#[test]
fn v_6_2a_the_same_report_twice_is_a_slip_unless_it_is_said() {
    let desk = Office::villages(&["甲村"]);
    desk.at("2026-02-27 09:00");
    let file = desk.file("甲村.docx", "报告");
    let first = desk.json(&format!("paper receive 双月 --unit 甲 --attach {file} --keep"));
    assert_eq!(first["period"], "2026-01..02");
    assert_eq!(first["attachment"]["name"], "甲村.docx");
    assert_eq!(first["title"], "甲村2026年1—2月综合舆情分析报告");
    let said = desk.refused("paper receive 双月 --unit 甲 --period 1-2月").err;
    assert!(said.contains("已于 2026-02-27 09:00 收到（P2026-0001）") && said.contains("--again"), "{said}");
    let again = desk.json("paper receive 双月 --unit 甲 --period 1-2月 --again");
    assert_eq!(again["id"], "P2026-0002");
    // The first one in decides whether it was in time.
    let said = desk.at("2026-05-08 09:00").refused("paper receive 双月 --unit 甲 --period 5-6月 --at 2026-04-01").err;
    assert!(said.contains("还没有开始"), "{said}");
    desk.refused("paper receive 季度 --unit 甲 --period 2026Q1").says("由本级印发");
}

#[test]
fn v_6_2b_a_special_report_does_not_stand_for_the_bimonthly_one() {
    let desk = Office::villages(&["甲村"]);
    desk.at("2026-02-27 09:00");
    let special = desk.json("paper receive 专题 --unit 甲村 --title 优待证问题专题报告");
    assert_eq!((special["period"].clone(), special["state"].as_str()), (Value::Null, Some("received")));
    desk.ok("paper list --period 1-2月").says("已交0/1，缺：甲村");
    desk.at("2026-03-02 09:00").ok("overdue").says("双月综合舆情分析报告（2026年1—2月）缺报");
}

#[test]
fn v_6_3_the_bulletin_ranks_all_stations_and_never_the_office() {
    let desk = quarter();
    desk.at("2026-10-15 09:00");
    let draft = desk.json("paper draft 季度 --period 2026Q3");
    assert_eq!(draft["title"], "关于2026年第三季度舆情信息报送及采用情况的通报");
    assert_eq!((draft["state"].as_str(), draft["remaining"].as_array().unwrap().len()), (Some("draft"), 2));
    let text = body(&desk, "P1");
    assert!(text.starts_with("草稿（未印发） P2026-0001"), "{text}");
    for row in [
        "| 1 | 甲村 | 3 | 30.00 | 2 | 66.67 | 1 |",
        "| 2 | 乙村 | 3 | 30.00 | 2 | 66.67 | 1 |",
        "| 3 | 丁村 | 4 | 40.00 | 1 | 25.00 | 3 |",
        "| 4 | 丙社区 | 0 | 0.00 | 0 | — | 4 |",
        "|  | 合计 | 10 | 100.00 | 5 | 50.00 | — |",
    ] {
        assert!(text.contains(row), "{row}\n{text}");
    }
    let csv = desk.ok("paper render P1 -f csv").out;
    assert!(csv.contains("序号,单位,报送,采用,采用率,上期补计,名次\r\n1,甲村,3,2,66.67%,0,1\r\n"), "{csv}");
    assert!(csv.contains("4,丙社区,0,0,,0,4\r\n") && !csv.contains("清河镇"), "{csv}");
}

#[test]
fn v_6_3_the_oldest_owed_quarter_is_taken_and_one_draft_stands_at_a_time() {
    let desk = quarter();
    let said = desk.at("2026-10-15 09:00").run("文书 起草 季度");
    assert!(said.err.contains("期间：2026年第一季度（最早一期欠着的"), "{}", said.err);
    let next = desk.json("paper draft 季度");
    assert_eq!(next["period"], "2026Q2");
    let said = desk.refused("paper draft 季度 --period 2026Q1").err;
    assert!(said.contains("已有草稿：P2026-0001"), "{said}");
    desk.refused("paper draft 季度 --period 2027Q1").says("还没有开始");
    desk.refused("paper draft 季度 --period 2026-09").says("按季度出");
    desk.refused("paper draft 季度 --case 1").says("按期间起草");
}

#[test]
fn v_6_3_a_paper_with_open_places_is_not_issued_and_issuing_twice_changes_nothing() {
    let desk = quarter();
    desk.at("2026-10-15 09:00").ok("paper draft 季度 --period 2026Q3");
    let said = desk.refused("paper issue P1").err;
    assert!(said.contains("还有2处待填") && said.contains("〔待填：工作要求〕"), "{said}");
    fill_in(&desk, "P1");
    assert!(!body(&desk, "P1").contains("草稿（未印发） P2026-0001 数据截至2026年10月15日9时\n\n草稿"));
    desk.at("2026-10-16 10:00");
    let issued = desk.json("paper issue P1 --number 青退〔2026〕5号 --signer 何正");
    assert_eq!((issued["state"].as_str(), issued["label"].as_str()), (Some("issued"), Some("青退〔2026〕5号")));
    assert_eq!(issued["issued_at"], "2026-10-16T10:00:00+08:00");
    let text = body(&desk, "P1");
    assert!(text.starts_with("青退〔2026〕5号\n\n# 关于2026年第三季度"), "{text}");
    assert!(!text.contains("签发人"), "the signer stands on what goes up only\n{text}");
    assert_eq!(issued["signer"], "何正");
    assert!(text.contains("清河镇退役军人服务站\n\n2026年10月16日\n"), "{text}");
    assert!(text.ends_with("（清河镇退役军人服务站2026年10月16日印发）\n"), "{text}");
    let seq = desk.json("verify");

    let said = desk.at("2026-10-20 10:00").ok("paper issue P1").out;
    assert!(said.contains("已于 2026-10-16 10:00 印发，没有改动"), "{said}");
    assert_eq!(body(&desk, "P1"), text);
    assert_eq!(desk.json("verify"), seq);
    desk.refused("paper edit P1 --refresh").says("已于 2026-10-16 10:00 印发，不能再改");

    // A second issue of one period says which one it puts right.
    desk.ok("paper draft 季度 --period 2026Q3");
    fill_in(&desk, "P2");
    desk.refused("paper issue P2 --number 青退〔2026〕6号").says("--corrects P2026-0001");
    desk.refused("paper issue P2 --corrects P1 --number 青退〔2026〕5号").says("已用于 P2026-0001");
    desk.ok("paper issue P2 --corrects P1 --number 青退〔2026〕6号");
}

/// 原文：截至2月29日 · 见 统计 --as-of
#[test]
fn e_8_a_later_reply_or_adoption_leaves_the_issued_text_as_it_is() {
    let desk = quarter();
    desk.at("2026-10-15 09:00").ok("paper draft 季度 --period 2026Q3");
    fill_in(&desk, "P1");
    desk.at("2026-10-15 10:00").ok("paper issue P1");
    let (text, plain, csv) =
        (body(&desk, "P1"), desk.ok("paper render P1 -f table").out, desk.ok("paper render P1 -f csv").out);
    desk.at("2026-11-03 09:00").ok("reply 1 --text 已补送 --via 电话");
    desk.ok("adopt 3 --by 市委办 --tier city");
    desk.ok("void 10 --reason 登重了");
    desk.ok("unit add 戊村 --kind village --from 2026-08-01");
    assert_eq!(body(&desk, "P1"), text);
    assert_eq!(desk.ok("paper render P1 -f table").out, plain);
    assert_eq!(desk.ok("paper render P1 -f csv").out, csv);
    // The adoption that came too late is 上期补计 of the next one.
    desk.at("2027-01-05 09:00").ok("paper draft 季度 --period 2026Q4");
    let next = desk.json("paper list --period 2026Q4")[0]["id"].as_str().unwrap().to_string();
    assert!(body(&desk, &next).contains("列为上期补计"), "{}", body(&desk, &next));
}

#[test]
fn v_6_3_figures_that_the_ledger_no_longer_gives_are_not_issued() {
    let desk = quarter();
    desk.at("2026-10-15 09:00").ok("paper draft 季度 --period 2026Q3");
    fill_in(&desk, "P1");
    // Remembered late: it belongs to the quarter.
    desk.at("2026-10-16 09:00")
        .ok("report 漏登的一件 --unit 丙社区 --channel 微信 --scale 极少数 --level 一般 --send --at 2026-09-28T09:00");
    let said = desk.refused("paper issue P1").err;
    assert!(said.contains("数据与台账不符") && said.contains("报送 10→11") && said.contains("--refresh"), "{said}");
    let said = desk.ok("paper edit P1 --refresh").out;
    assert!(said.contains("报送 10→11") && said.contains("待填2处"), "{said}");
    fill_in(&desk, "P1");
    desk.ok("paper issue P1");
    assert!(body(&desk, "P1").contains("共报送舆情信息11条"));
}

#[test]
fn v_5_3c_an_analysis_goes_out_only_with_the_consent_of_the_head_of_the_leading_group() {
    let desk = grave_case();
    desk.at("2026-03-03 09:00").ok("paper draft 分析报告 --case 1");
    fill_in(&desk, "P1");
    let said = desk.refused("paper issue P1").err;
    assert!(said.contains("缺 镇工作领导小组主要负责同志审核同意（何正）") && said.contains("五.3"), "{said}");
    // 镇站站长 is a deputy head: not enough.
    let said = desk.refused("approve P1 --by 马平").err;
    assert!(said.contains("何正"), "{said}");
    desk.ok("approve P1 --by 何正");
    // A changed word voids the consent.
    desk.file("再改.md", format!("{}\n补充一句。\n", desk.read("稿.md")));
    let said = desk.run("paper edit P1 --body 再改.md");
    assert!(said.err.contains("何正") && said.err.contains("的同意随改稿失效"), "{}", said.err);
    desk.refused("paper issue P1").says("内容有改动");
    desk.at("2026-03-03 11:00").ok("approve P1 --by 何正");
    let issued = desk.json("paper issue P1");
    assert_eq!((issued["signer"].as_str(), issued["cases"].clone()), (Some("何正"), json!(["2026-0001"])));
    assert_eq!(issued["approvals"].as_array().unwrap().len(), 2);
    assert!(body(&desk, "P1").starts_with("签发人：何正\n\n# 关于“优待证发放慢”的分析报告"));
}

#[test]
fn v_5_3c_an_analysis_is_of_grave_items_only() {
    let desk = grave_case();
    desk.sent("甲村", "2026-03-02 10:00");
    let said = desk.at("2026-03-03 09:00").refused("paper draft 分析报告 --case 1 2").err;
    assert!(said.contains("2026-0002 不能写进分析报告") && said.contains("等级应为较大、重大，现为一般"), "{said}");
    desk.refused("paper draft 分析报告").says("--case");
}

#[test]
fn v_6_1_a_meeting_becomes_its_report() {
    let desk = grave_case();
    desk.at("2026-03-10 15:00").ok("meet 三月舆情分析会 --attendee 何正、王芳 --case 1");
    let draft = desk.json("paper draft 会议 --meeting 1");
    assert_eq!(draft["title"], "三月舆情分析会分析报告");
    assert_eq!((draft["meeting"].clone(), draft["cases"].clone()), (json!(1), json!(["2026-0001"])));
    assert!(body(&desk, "P1").contains("参加：何正、王芳"));
    desk.refused("paper draft 会议 --meeting 2").says("可用：1 三月舆情分析会");
    // The last one, unless another is named.
    desk.ok("paper draft 会议").says("据最近一次会议：1 三月舆情分析会");
    desk.at("2026-03-11 15:00").ok("meet 联席会 --attendee 何正 --case 1");
    assert_eq!(desk.json("paper draft 会议")["meeting"], json!(2));
}

#[test]
fn a_draft_goes_to_the_word_processor_and_comes_back() {
    let desk = quarter();
    desk.at("2026-10-15 09:00").ok("paper draft 季度 --period 2026Q3");
    desk.ok("paper render P1 -o 稿.txt");
    let plain = desk.read("稿.txt");
    assert!(
        plain.starts_with("草稿（未印发） P2026-0001") && plain.contains("1\t甲村\t3\t30.00\t2\t66.67\t1\n"),
        "{plain}"
    );
    desk.ok("paper edit P1 --body 稿.txt");
    let back = body(&desk, "P1");
    assert!(back.contains("\n# 关于2026年第三季度"), "the title is a title again\n{back}");
    assert_eq!(desk.ok("paper render P1 -f table").out, plain, "nothing is lost or doubled on the way");
    desk.ok("paper edit P1 --body 稿.txt").says("没有改动");
    desk.file("稿.docx", "PK");
    desk.refused("paper edit P1 --body 稿.docx").says("纯文本");
    desk.ok("paper render P1 -o 印.docx");
    assert!(std::fs::read(desk.path("印.docx")).unwrap().starts_with(b"PK"));
    desk.refused("paper render P1 -o 稿.wps").says(".wps");
    desk.refused("paper render P9").says("没有文书 P2026-0009");
}

/// 原文：专报年度期号、总期号 · 见 文书 印发、series
#[test]
fn x_4_numbers_of_a_series_have_no_gap_and_begin_again_each_year() {
    let desk = Office::empty("2026-01-01 08:00");
    desk.ok("init --rulebook agency --office 某单位 --me 王芳");
    desk.ok("person add 周主任 --unit 某单位 --role 办公室主任 --from 2026-01-01");
    let mut labels = Vec::new();
    for (n, at) in [(1, "2026-03-01 09:00"), (3, "2026-12-30 09:00"), (1, "2027-01-04 09:00")] {
        desk.at(at).ok("report 网上议论窗口排队久 --unit 某单位");
        desk.ok("report 又一件 --unit 某单位");
        let id = desk.json(&format!("paper draft 专报 --case {n}"))["id"].as_str().unwrap().to_string();
        fill_in(&desk, &id);
        assert!(desk.refused(&format!("paper issue {id}")).err.contains("办公室主任签发"), "a refusal takes no number");
        desk.ok(&format!("approve {id} --by 周主任"));
        desk.refused(&format!("paper issue {id} --number 9")).says("连续编号");
        labels.push(desk.json(&format!("paper issue {id}"))["label"].as_str().unwrap().to_string());
    }
    let said = desk.run("paper draft 专报 --case 1");
    assert!(said.err.contains("2027-0001 已写进印发过的舆情信息专报"), "{}", said.err);
    assert_eq!(labels, ["2026年第1期（总第1期）", "2026年第2期（总第2期）", "2027年第1期（总第3期）"]);
}

#[test]
fn a_number_of_persons_or_an_informant_never_gets_into_a_paper() {
    let desk = Office::villages(&["甲村"]);
    desk.ok("person add 孙平 --unit 甲村 --role 本单位主管领导 --from 2026-01-01");
    desk.at("2026-03-02 09:00").ok("report 原文不进文书 --unit 甲村 --title 李大力反映优待证13812345678 --informant 李大力 --channel 微信 --level 较大 --reason 群里较多");
    desk.ok("paper draft 分析报告 --case 1");
    let text = body(&desk, "P1");
    assert!(!text.contains("13812345678") && !text.contains("李大力") && !text.contains("原文不进文书"), "{text}");
}

#[test]
fn to_draft_without_a_kind_is_answered_with_the_kinds_of_the_office() {
    let desk = Office::villages(&["甲村"]);
    desk.stopped("paper draft", 2).says(&["写明起草哪一种文书", "可用：", "双月", "季度"]);
    let township = Office::new("township", "青山乡", "2026-06-01 08:00");
    // A slip is made out by handing a case on, not drafted.
    township.stopped("文书 起草", 2).says(&["网络舆情周报（周报）", "督办函"]).lacks("流转单");
    Office::empty("2026-06-01 08:00").stopped("paper draft", 4).says("没有找到台账");
}

/// 原文：经主要负责同志审核同意 · 见 印发 --happened
#[test]
fn v_5_3c_a_paper_issued_without_consent_says_so_at_once() {
    let desk = grave_case();
    desk.ok("paper draft 分析报告 --case 1");
    fill_in(&desk, "P1");
    desk.refused("paper issue P1").says("缺 镇工作领导小组主要负责同志审核同意");
    let said = desk.ok("paper issue P1 --happened 组长出差");
    said.says(&["手续不合：未经镇工作领导小组主要负责同志审核同意（五.3），已如实记录", "既成事实：组长出差"]);
    desk.ok("show P1").says("手续不合（已如实记录）");
    // Asked again it only says that it is issued.
    desk.ok("paper issue P1").says("没有改动").lacks("既成事实");
}
