//! Numbers, corrections, reprints, continuations and templates of papers; and the proof that issued figures still hold.

use crate::m_rows::centre;
use crate::office::Office;
use crate::papers::{body, fill_in, quarter};
use crate::x_rows::agency;
use serde_json::json;

/// The rulebook that ships, with one line put in place of another, as a file of the office.
fn altered(desk: &Office, rulebook: &str, from: &str, to: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("rulebooks").join(rulebook);
    let text = std::fs::read_to_string(path).expect("a rulebook that ships");
    assert!(text.contains(from), "{from}");
    desk.file("制度.toml", text.replace(from, to))
}

fn issued_dossier(desk: &Office, case: &str) -> serde_json::Value {
    let id = desk.json(&format!("paper draft 专报 --case {case}"))["id"].as_str().expect("an id").to_string();
    fill_in(desk, &id);
    desk.ok(&format!("approve {id} --by 孙主任"));
    desk.json(&format!("paper issue {id}"))
}

#[test]
fn x_4_a_series_goes_on_from_what_was_issued_before_the_ledger() {
    let desk = agency();
    let format = "format = \"{year}年第{n}期（总第{total}期）\"";
    let file =
        altered(&desk, "agency.toml", format, &format!("{format}, before = {{ year = 2026, n = 32, total = 412 }}"));
    desk.ok(&format!("rules enact {file} --from 2026-03-02"));
    for text in ["路灯不亮", "井盖松动", "停水未告知"] {
        desk.ok(&format!("report {text} --unit 城管科"));
    }
    desk.at("2026-03-03 09:00");
    assert_eq!(issued_dossier(&desk, "1")["label"], "2026年第33期（总第413期）");
    assert_eq!(issued_dossier(&desk, "2")["label"], "2026年第34期（总第414期）");
    desk.at("2027-01-05 09:00");
    assert_eq!(issued_dossier(&desk, "2026-0003")["label"], "2027年第1期（总第415期）");
    // A total that is less than the year's own number cannot be.
    let file =
        altered(&desk, "agency.toml", format, &format!("{format}, before = {{ year = 2026, n = 32, total = 3 }}"));
    desk.run(&format!("rules check {file}")).exits(1).says("总第3期少于当年第32期");
}

#[test]
fn v_6_3_a_correction_names_what_it_replaces_and_the_replaced_one_shows_it() {
    let desk = quarter();
    desk.at("2026-10-15 09:00").ok("paper draft 季度 --period 2026Q3");
    fill_in(&desk, "P1");
    desk.ok("paper issue P1 --number 青退〔2026〕5号");
    let first = body(&desk, "P1");
    assert!(!first.contains("本件代替"));
    desk.at("2026-10-20 09:00").ok("paper draft 季度 --period 2026Q3").says("--corrects P2026-0001");
    fill_in(&desk, "P2");
    desk.ok("paper issue P2 --corrects P1 --number 青退〔2026〕6号");
    let second = body(&desk, "P2");
    assert!(second.starts_with("（更正：本件代替青退〔2026〕5号，原件以本件为准）\n\n青退〔2026〕6号\n"), "{second}");
    assert_eq!(body(&desk, "P1"), first, "what went out stays as it went out");
    desk.ok("paper show P1").says("已更正：由 P2026-0002 青退〔2026〕6号 代替");
    desk.ok("paper list").says("已由P2026-0002更正");
    let shown = desk.json("paper show P1");
    assert_eq!((&shown["corrected_by"], &shown["corrects"]), (&json!("P2026-0002"), &json!(null)));
    assert_eq!(desk.json("paper show P2")["corrects"], "P2026-0001");
    // The next correction is of the one that stands.
    desk.ok("paper draft 季度 --period 2026Q3");
    fill_in(&desk, "P3");
    desk.refused("paper issue P3 --corrects P1").says("P2026-0001 已由 P2026-0002 更正").says("--corrects P2026-0002");
    desk.refused("paper issue P3").says("--corrects P2026-0002");
    desk.ok("paper draft 季度 --period 2026Q2");
    fill_in(&desk, "P4");
    desk.refused("paper issue P4 --corrects P2").says("不是同一单位、同一期");
    desk.ok("paper issue P3 --corrects P2");
    desk.ok("verify");
}

#[test]
fn d_3_1d_a_reprint_is_marked_and_recorded_and_the_original_stays() {
    let desk = quarter();
    desk.at("2026-10-15 09:00").ok("paper draft 季度 --period 2026Q3");
    desk.refused("paper reprint P1").says("草稿").says("没有原件可重打");
    fill_in(&desk, "P1");
    desk.ok("paper issue P1 --number 青退〔2026〕5号");
    let original = body(&desk, "P1");
    let first = desk.at("2026-11-22 09:00").ok("文书 重打 P1 --reason 存档缺一份").out;
    assert!(first.starts_with("（重打，第1次，2026年11月22日）\n\n青退〔2026〕5号\n\n# 关于"), "{first}");
    assert_eq!(first.replacen("（重打，第1次，2026年11月22日）\n\n", "", 1), original, "nothing else differs");
    let second = desk.ok("paper reprint P1 -f table").out;
    assert!(second.starts_with("（重打，第2次，2026年11月22日）\n"), "{second}");
    assert_eq!(body(&desk, "P1"), original);
    desk.ok("paper show P1").says("重打第1次，存档缺一份").says("重打第2次");
    assert_eq!(desk.json("paper show P1")["reprints"], 2);
    desk.ok("verify");
}

/// The centre with three matters, of which the first two went out in the first issue.
fn first_issue() -> Office {
    let desk = centre();
    for n in 1..=3 {
        desk.ok(&format!(
            "report 第{n}条 --unit 一科 --source 贴吧 --level 重大 --to 市委 --to 市政府 --to 市委宣传部"
        ));
    }
    desk.ok("paper draft 摘报 --case 1 2");
    fill_in(&desk, "P1");
    desk.ok("paper issue P1").says("2026年第1期");
    desk.at("2026-11-20 09:00");
    desk
}

/// 原文：各期不重复，除非是续报 · 见 文书 起草 --continued、once
#[test]
fn m_5_an_item_named_before_is_named_again_only_as_a_continuation() {
    let desk = first_issue();
    let said = desk.refused("paper draft 摘报 --case 1 3");
    said.says("不能起草重要舆情摘报：登过的事项不重复登").says("2026-0001 已在2026年第1期登过（P2026-0001）");
    said.says("起草 摘报 --case 2026-0003")
        .says("--continued（续）")
        .says("--corrects P2026-0001")
        .lacks("2026-0003 已在");
    assert_eq!(desk.json("paper list --kind 摘报").as_array().map(Vec::len), Some(1), "nothing was drawn");
    desk.refused("paper draft 摘报 --case 1 2").says("2026-0001 已在").says("2026-0002 已在").lacks("只登没有登过的");
    desk.refused("paper draft 摘报 --case 3 --continued").says("所选事项没有登过");
    desk.ok("paper draft 摘报 --case 1 3 --续");
    let text = body(&desk, "P2");
    assert!(text.contains("第1条（续，前见2026年第1期）") && !text.contains("第3条（续"), "{text}");
    // Drawn again it is still a continuation.
    desk.ok("paper edit P2 --refresh");
    assert!(body(&desk, "P2").contains("第1条（续，前见2026年第1期）"));
    fill_in(&desk, "P2");
    desk.ok("paper issue P2").says("2026年第2期");
    // The last issue that named it is the one told; that it was followed up since makes no difference.
    desk.ok("follow 2 事态平息 --to 市委");
    desk.at("2026-11-20 10:00").refused("paper draft 摘报 --case 1").says("2026年第2期登过（P2026-0002）");
    desk.refused("paper draft 摘报 --case 2").says("2026-0002 已在2026年第1期登过");
    desk.ok("verify");
}

/// 原文：各期不重复，除非是续报 · 见 文书 印发 --corrects、once
#[test]
fn m_5_what_another_issue_named_in_the_meantime_is_not_issued_again() {
    let desk = first_issue();
    // Two drafts name the third matter; one goes out first.
    desk.ok("paper draft 摘报 --case 3");
    desk.ok("paper draft 摘报 --case 3");
    fill_in(&desk, "P2");
    fill_in(&desk, "P3");
    desk.ok("paper issue P2").says("2026年第2期");
    let said = desk.refused("paper issue P3");
    said.says("不能印发 P2026-0003").says("2026-0003 已在2026年第2期登过（P2026-0002）").says("--continued（续）");
    assert_eq!(desk.json("paper show P3")["state"], "draft", "no number was taken");
    // What went out all the same is recorded with its breach.
    desk.ok("paper issue P3 --happened 已付印").says("2026年第3期");
    desk.ok("paper show P3").says("手续不合").says("登过的事项又登：2026-0003").says("既成事实：已付印");
}

/// 原文：各期不重复，除非是续报；更正的不算重复 · 见 文书 起草 --corrects
#[test]
fn m_5_an_issue_put_right_names_its_own_items_again_and_counts_no_more() {
    let desk = first_issue();
    desk.refused("paper draft 摘报 --case 1 --corrects P2").says("P2026-0002");
    desk.ok("paper draft 摘报 --case 1 --corrects P1").says("印发时写 --corrects P2026-0001");
    assert!(!body(&desk, "P2").contains("续，前见"));
    fill_in(&desk, "P2");
    desk.refused("paper issue P2").says("--corrects P2026-0001");
    desk.ok("paper issue P2 --corrects P1");
    // The corrected issue no longer names the second matter, the one in its place does name the first.
    desk.ok("paper draft 摘报 --case 2");
    desk.refused("paper draft 摘报 --case 1").says("P2026-0002");
    desk.ok("verify");
}

#[test]
fn an_office_writes_with_its_own_template_and_the_draft_says_which() {
    let desk = quarter();
    desk.at("2026-10-15 09:00");
    desk.ok("paper template").says("内置").says("季度通报.md");
    let built_in = desk.ok("paper template 季度").out;
    assert!(built_in.contains("{{报送采用表}}"), "{built_in}");
    // A file named on the command line.
    let bad = desk.file("坏.md", "# {{标题}}\n{{?主送}}{{收文}}\n{{单未}}\n");
    let said = desk.refused(&format!("paper draft 季度 --period 2026Q3 --template {bad}"));
    said.says("坏.md 有2处错").says("第2行：没有名为“收文”").says("第3行：没有名为“单未”").says("报送采用表");
    let own = desk.file("本站.md", built_in.replace("现将", "经核对，现将"));
    desk.ok(&format!("paper draft 季度 --period 2026Q3 --template {own}")).says("用本单位的模板 本站.md");
    assert!(body(&desk, "P1").contains("经核对，现将2026年第三季度"));
    let used = desk.json("paper show P1")["template"].clone();
    assert_eq!((used["name"].as_str(), used["digest"].as_str().map(str::len)), (Some("本站.md"), Some(64)));
    // Drawn again without naming it: the built-in one, and the record says so.
    desk.ok("paper edit P1 --refresh");
    assert!(!body(&desk, "P1").contains("经核对"));
    assert_eq!(desk.json("paper show P1")["template"], json!(null));
    // A file in the folder beside the ledger is taken by itself.
    std::fs::create_dir(desk.path("templates")).expect("a folder");
    desk.file("templates/季度.md", built_in.replace("现将", "据台账，现将"));
    desk.ok("paper template").says("季度.md");
    desk.ok("paper edit P1 --refresh").says("用本单位的模板 季度.md");
    assert!(body(&desk, "P1").contains("据台账，现将"));
    assert!(desk.ok("paper template 季度 --built-in").out == built_in);
    desk.refused("paper draft 季度 --period 2026Q2 --template 没有.md").says("没有文件 没有.md");
}

#[test]
fn e_8_verify_draws_issued_figures_again_and_names_the_paper_whose_figures_moved() {
    let desk = quarter();
    desk.at("2026-10-15 09:00").ok("paper draft 季度 --period 2026Q3");
    fill_in(&desk, "P1");
    desk.ok("paper issue P1");
    // What happens after the as-of is no fault: an adoption, an answer, a void, a unit put on the roster from an earlier day.
    desk.at("2026-11-03 09:00").ok("adopt 3 --by 市委办 --tier city");
    desk.ok("reply 1 --text 已补送 --via 电话");
    desk.ok("void 10 --reason 登重了");
    desk.ok("unit add 戊村 --kind village --from 2026-08-01");
    desk.ok("verify").says("印发文书1份数据重算").lacks("P2026-0001");
    assert_eq!(desk.json("verify")["papers_changed"], json!([]));
    // What had happened before it and is recorded now moves the figures: told, with the act, and no damage.
    desk.ok("report 漏登的一件 --unit 丙社区 --channel 微信 --scale 极少数 --level 一般 --send --at 2026-09-28T09:00");
    desk.ok("verify").says("P2026-0001").says("报送 10→11").says("--corrects P2026-0001");
    let proof = desk.json("verify");
    assert_eq!((&proof["ok"], &proof["papers"]), (&json!(true), &json!(1)));
    assert_eq!(proof["papers_changed"][0]["paper"], "P2026-0001");
    assert!(proof["papers_changed"][0]["since"].is_u64());
}

#[test]
fn v_6_2a_a_list_says_who_was_late_and_a_report_drawn_here_is_not_handed_in() {
    let desk = Office::villages(&["甲村", "丙社区"]);
    desk.at("2026-11-02 16:20").ok("paper receive 双月 --period 2026-09..10 --unit 甲村 --at 2026-10-30");
    desk.at("2026-11-03 09:00").ok("paper receive 双月 --period 2026-09..10 --unit 丙社区");
    desk.ok("paper list --period 2026-09..10").says("迟1天").says("按时");
    let rows = desk.json("paper list --period 2026-09..10");
    assert_eq!((&rows[0]["kept"], &rows[1]["kept"]), (&json!("按时"), &json!("迟1天")));
    desk.at("2026-12-30 09:00");
    let said = desk.ok("paper draft 双月 --unit 甲村 --period 2026-11..12");
    said.says("由甲村自己写好报来，在这里起草、印发不算甲村已交");
    fill_in(&desk, "P3");
    desk.ok("paper issue P3").says("不算甲村已交");
    desk.ok("paper list --period 2026-11..12").says("已交0/2");
}

#[test]
fn f_5_a_rumour_is_no_answer_of_the_authorities() {
    let desk = centre();
    desk.at("2026-11-19 20:30");
    desk.ok("report 网传某厂停产裁员 --unit 一科 --source 贴吧 --标签 传言、未回应 --level 重大");
    desk.ok("report 传言二 --unit 一科 --source 贴吧 --标签 传言 --level 重大");
    desk.at("2026-11-20 08:10").ok("paper draft 日报 --period 2026-11-19");
    let text = body(&desk, "P1");
    let answers = text.split("## 二、官方回应").nth(1).and_then(|rest| rest.split("## 三").next()).expect("a section");
    assert_eq!(answers.trim(), "第1件：未回应。", "{text}");
    assert!(text.contains("网传某厂停产裁员〔传言、未回应〕"), "{text}");
}

#[test]
fn d_3_4b_a_week_without_anything_is_issued_as_it_is_drawn() {
    let desk = Office::new("township", "青山乡", "2026-06-01 08:00");
    desk.at("2026-06-08 09:00").ok("paper draft 周报 --period 2026W23").lacks("待填");
    let text = body(&desk, "P1");
    assert!(text.contains("本周未登记、未报送舆情信息，特此零报告。"), "{text}");
    assert!(text.contains("## 二、时限落实") && !text.contains("舆情特点"), "headings are counted anew\n{text}");
    desk.ok("paper issue P1").says("2026年第1期");
    assert!(body(&desk, "P1").starts_with("**网络舆情周报**\n\n2026年第1期\n\n编发单位：青山乡　　2026年6月8日\n\n# "));
}

#[test]
fn d_3_4b_a_week_answered_by_publication_has_no_rate_of_replies() {
    let desk = Office::new("township", "青山乡", "2026-06-01 08:00");
    desk.ok("unit add 东村 --kind village");
    desk.at("2026-06-02 09:00").ok("report 路口积水 --unit 青山乡 --channel 小区论坛 --category 民生诉求类");
    desk.ok("publish 1 --place 小区论坛 --text 已疏通，请放心通行 --happened 当日已办");
    desk.at("2026-06-08 09:00").ok("paper draft 周报 --period 2026W23");
    let text = body(&desk, "P1");
    assert!(text.contains("本周共登记舆情1件") && !text.contains("回复率"), "{text}");
    // Once somebody was answered in person it is counted, and the rate has a meaning.
    desk.at("2026-06-07 09:00").ok("reply 1 --via 当面 --text 已疏通");
    desk.at("2026-06-08 10:00").ok("paper edit P1 --refresh");
    let text = body(&desk, "P1");
    assert!(text.contains("已回复1件，回复率100.00%") && text.contains("| 回复率% |"), "{text}");
    // An office that owes answers is shown that it gave none.
    let bureau = Office::new("data-bureau", "清江局", "2026-06-01 08:00");
    bureau.ok("unit add 一科 --kind section");
    bureau.ok("report 系统登录慢 --unit 清江局 --source 微博 --level 一般");
    bureau.at("2026-07-01 09:00").ok("paper draft 月报 --period 2026-06");
    assert!(body(&bureau, "P1").contains("回复率%"), "{}", body(&bureau, "P1"));
}

#[test]
fn v_6_4_a_year_that_still_runs_is_provisional_and_compared_with_nothing() {
    let desk = quarter();
    desk.at("2026-10-15 09:00").ok("paper draft 考评 --period 2026").says("还没有过完");
    let text = body(&desk, "P1");
    assert!(text.contains("（暂计，数据截至2026年10月15日9时）") && text.contains("期间未满，为暂计数"), "{text}");
    assert!(!text.contains("上年度"), "{text}");
    fill_in(&desk, "P1");
    desk.ok("paper issue P1").says("印发的是暂计数");
    // A quarter counted to the last minute of its last day is whole, and is compared with the one before.
    desk.ok("paper draft 季度 --period 2026Q3 --as-of 2026-09-30").lacks("还没有过完");
    let text = body(&desk, "P2");
    assert!(text.contains("（数据截至2026年9月30日24时）") && !text.contains("暂计"), "{text}");
    assert!(text.contains("共报送舆情信息10条，比上季度增加10条"), "{text}");
}
