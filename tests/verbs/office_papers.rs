//! Papers of the four offices: 专报, 摘报, 24小时监测, 年度数, 提醒函, 样稿.

use crate::m_rows::centre;
use crate::office::Office;
use crate::x_rows::agency;
use chrono::NaiveDate;
use yuqing::act::{CaseId, Facts, Outcome, PaperDraft, PaperIssue, Report, Subject, TextRef, UnitId};
use yuqing::ledger::{Clerk, Ledger};
use yuqing::time::Stamp;

/// A draft written out, every open place filled, laid again.
fn fill(desk: &Office, paper: &str, with: &str) {
    let body = desk.ok(&format!("paper show {paper} -f json"));
    let body: serde_json::Value = serde_json::from_str(&body.out).expect("JSON");
    let mut text = body["body"].as_str().expect("a body").to_string();
    while let Some(at) = text.find("〔待填") {
        let end = at + text[at..].find('〕').expect("closed") + '〕'.len_utf8();
        text.replace_range(at..end, with);
    }
    let file = desk.file("稿.md", &text);
    desk.ok(&format!("paper edit {paper} --body {file}"));
}

/// 原文：走势分析、对策建议；专报期号签发 · 见 文书 专报、sections
#[test]
fn x_2_x_4_a_dossier_has_its_sections_its_signer_and_its_numbers() {
    let desk = agency();
    for n in 1..=7 {
        desk.ok(&format!("report 第{n}条反映 --unit 城管科 --level 一般 --send"));
    }
    desk.ok("paper draft 专报 --case 1 2 3 4 5 6 7");
    let said = desk.refused("paper issue P1");
    said.says("待填");
    fill(&desk, "P1", "热度三天内下降。");
    desk.refused("paper issue P1").says("办公室主任签发");
    desk.refused("approve P1 --by 周发言").says("办公室主任");
    desk.ok("approve P1 --by 孙主任");
    let said = desk.ok("paper issue P1");
    said.says("2026年第1期（总第1期）").says("没有引用原话");
    let page = desk.ok("paper show P1");
    page.says("签发人：孙主任").says("报：上级舆情信息部门").says("送：领导小组成员").says("发：各部门");
    // L-4.5: seven sources, none of them gone.
    assert_eq!(desk.json("paper show P1")["cases"].as_array().unwrap().len(), 7);
    // An empty section is refused even without an open place.
    desk.ok("paper draft 专报 --case 1");
    let file = desk.file("空.md", "# 专报\n\n## 三、舆情走势\n\n平稳。\n\n## 四、对策建议\n\n");
    desk.ok(&format!("paper edit P2 --body {file}"));
    desk.ok("approve P2 --by 孙主任");
    desk.refused("paper issue P2").says("没有写“对策建议”").says("篇八");
    let file = desk.file(
        "全.md",
        "# 专报\n\n居民说：“灯亮了才算数”。\n\n## 三、舆情走势\n\n平稳。\n\n## 四、对策建议\n\n换灯。\n",
    );
    desk.ok(&format!("paper edit P2 --body {file}"));
    desk.ok("approve P2 --by 孙主任");
    desk.ok("paper issue P2").says("第2期").lacks("没有引用原话");
    // The number begins anew each year; the other runs on.
    desk.at("2027-01-05 09:00");
    desk.ok("paper draft 专报 --case 2026-0001");
    desk.ok("paper edit P1 --body 全.md");
    desk.ok("approve P1 --by 孙主任");
    desk.ok("paper issue P1").says("2027年第1期（总第3期）");
}

/// 原文：落款单位和日期；普遍认为 · 见 文书 社会舆情信息
#[test]
fn h_4_h_5_a_piece_ends_with_unit_and_day_and_many_must_be_counted() {
    let desk = agency();
    desk.at("2026-04-02 10:00");
    desk.ok("report 对住房保障条例的看法 --unit 住建科 --level 一般 --published 2026-04-01 --send");
    desk.ok("paper draft 社会舆情信息 --case 1").says("建议");
    fill(&desk, "P1", "普遍认为，“5年以上可以购买”是好事。");
    desk.ok("paper issue P1").says("缺依据").lacks("没有引用原话");
    desk.ok("paper show P1").says("2026年4月2日");
}

/// 原文：《重要舆情摘报》 · 见 文书 摘报、once
#[test]
fn m_5_an_issue_repeats_nothing_that_was_not_said_to_go_on() {
    let desk = centre();
    for n in 1..=2 {
        desk.ok(&format!(
            "report 第{n}条 --unit 一科 --source 贴吧 --level 重大 --to 市委 --to 市政府 --to 市委宣传部"
        ));
    }
    desk.ok("paper draft 摘报 --case 1 2").lacks("登过");
    fill(&desk, "P1", "略。");
    desk.ok("paper issue P1").says("2026年第1期");
    desk.ok("paper show P1").says("报：市委、市政府、市委宣传部");
    desk.at("2026-11-20 09:00");
    desk.refused("paper draft 摘报 --case 1").says("已在2026年第1期登过").says("--continued");
    desk.ok("follow 1 事态平息 --to 市委");
    desk.at("2026-11-20 10:00");
    desk.refused("paper draft 摘报 --case 1").says("已在2026年第1期登过");
    desk.ok("paper draft 摘报 --case 1 --continued").says("重要舆情摘报");
}

/// 原文：18日8时至19日8时；事件、回应、观点、诉求 · 见 文书 24小时监测、day_from
#[test]
fn f_1_to_f_8_the_brief_of_a_day_that_begins_at_eight() {
    let desk = &Office::new("monitoring-centre", "市网络舆情信息监测科", "2026-04-16 08:00");
    desk.ok("unit add 一科 --kind section");
    let report = |desk: &Office, words: &str| drop(desk.ok(&format!("report {words} --unit 一科")));
    // F-2: it was told on the 17th and picked up on the 18th: in. At eight on the 19th: the next issue.
    desk.at("2026-04-18 09:00");
    report(
        desk,
        "某公司监事长坠楼身亡 --source 微博 --published \"2026-04-17 12:00\" --category 已发生 --flag 传言、部分回应 \
                  --reads 120000 --demand 期待有关部门介入调查",
    );
    desk.at("2026-04-19 07:59");
    report(desk, "五名女子退保未果欲跳楼 --source 微博 --category 未遂 --flag 拒绝透露 --demand 治理保险公司不当销售");
    desk.at("2026-04-19 08:00");
    report(desk, "黄金价格下跌 --source 新闻");
    desk.at("2026-04-19 08:30");
    desk.ok("paper draft 24小时 --period 2026-04-18");
    let page = desk.ok("paper show P1");
    page.says("2026年4月18日8时至19日8时").says("监测发现舆情2件（已发生1起，未遂1起）");
    page.says("最受关注").says("阅读120000次").lacks("黄金价格");
    // F-3, F-5: a rumour is marked wherever its title stands.
    page.says("坠楼身亡〔传言、部分回应〕").says("2026年4月17日12时发布").says("拒绝透露");
    for part in ["一、事件", "二、官方回应", "三、各方观点", "四、诉求"] {
        page.says(part);
    }
    page.says("“期待有关部门介入调查”");
}

/// 原文：24小时值班读网 · 见 值班 班次、full_day
#[test]
fn m_3_a_gap_in_the_watch_is_hours_nobody_kept() {
    let desk = centre();
    desk.at("2026-11-22 00:10");
    desk.ok("watch shift 王芳 --from \"2026-11-21 08:00\" --until \"2026-11-21 16:00\" --note 无异常");
    desk.ok("watch shift 李强 --from \"2026-11-21 16:00\" --until \"2026-11-22 00:00\"");
    desk.ok("watch list --period 2026-11-21..2026-11-21").says("缺岗").says("8小时");
}

/// 242 issues, 1452 items, 107 of them 社情民意 (M-6).
/// 原文：242期1452条，社情民意107条 · 见 文书 年度总结
#[test]
fn m_6_the_figures_of_the_year_are_those_published() {
    let desk = Office::new("monitoring-centre", "市网络舆情信息监测科", "2011-01-01 08:00");
    desk.ok("unit add 一科 --kind section");
    let mut ledger = Ledger::open_to_write(&desk.ledger()).expect("a ledger");
    let at = |n: u32| Stamp::of(NaiveDate::from_ymd_opt(2011, 1 + n % 12, 5).expect("a day"), 9, 0);
    let clerk = Clerk { now: at(11), operator: "王芳".into(), os_account: "Administrator".into() };
    ledger
        .record(&clerk, |desk| {
            let text = desk.keep("一条".as_bytes())?;
            let id = |number| CaseId { year: 2011, number };
            for n in 1..=1452 {
                let kind = if n <= 107 { "livelihood" } else { "opinion" };
                let deed = case(id(n), kind, &text, at(n));
                desk.append(Subject::Case(id(n)), at(n), deed, Outcome::default())?;
            }
            desk.clear()?;
            for n in 0..242u32 {
                let paper = desk.next_paper(2011)?;
                let cases: Vec<CaseId> = (n * 6 + 1..=n * 6 + 6).map(id).collect();
                let (subject, day) = (Subject::Paper(paper), at(n));
                let draft = PaperDraft {
                    id: paper,
                    kind: "digest".into(),
                    title: "重要舆情摘报".into(),
                    unit: UnitId::OFFICE,
                    period: None,
                    cases: cases.clone(),
                    meeting: None,
                    addressee: None,
                    body: text.clone(),
                    figures: None,
                    as_of: day,
                    author: None,
                    continued: Vec::new(),
                    template: None,
                };
                desk.append(subject, day, draft, Outcome::default())?;
                let issue = PaperIssue {
                    number: Some(desk.next_number("重要舆情摘报", 2011)?),
                    year: 2011,
                    total: None,
                    series: Some("重要舆情摘报".into()),
                    label: Some(format!("2011年第{}期", n + 1)),
                    signer: None,
                    body: text.clone(),
                    as_of: day,
                    head: desk.next_seq() - 1,
                    head_hash: String::new(),
                    members: vec![(2011, n * 6 + 1, n * 6 + 6)],
                    corrects: None,
                    masthead: None,
                };
                desk.append(subject, day, issue, Outcome::default())?;
            }
            Ok(())
        })
        .expect("the year is recorded");
    drop(ledger);
    desk.at("2012-01-04 09:00");
    desk.ok("paper draft 年度总结 --period 2011");
    desk.ok("paper show P1")
        .says("编发《重要舆情摘报》242期，收录1452条，平均每期6.00条")
        .says("社情民意107条（占7.37%）");
}

fn case(id: CaseId, kind: &str, text: &TextRef, at: Stamp) -> Report {
    Report {
        id,
        unit: UnitId(2),
        about: None,
        author: None,
        facts: Facts { title: Some("一条".into()), kind: Some(kind.into()), ..Facts::default() },
        text: text.clone(),
        informant: None,
        names: None,
        public: None,
        suggested: None,
        suggestion: None,
        uncovered: false,
        defaults: Vec::new(),
        replaces: None,
        reported_at: at,
        submitted_at: None,
    }
}
