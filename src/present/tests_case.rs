//! Cases on the screen, in lists and in JSON: the wording of the clerk's day, and what must never show.

use super::tests_duty::{at, duty};
use super::*;
use crate::act::*;
use crate::ledger::CaseRow;
use crate::rules::{Rulebook, read::read};
use crate::time::Stamp;
use chrono::NaiveDate;

const SECRET: &str = "李举报";
const PHONE: &str = "13812345678";

fn book() -> Rulebook {
    read(include_str!("../../rulebooks/veterans-town.toml"), "veterans-town.toml").unwrap()
}

fn act(seq: u64, when: Stamp, deed: impl Into<Deed>) -> Act {
    Act {
        seq,
        subject: Subject::Case(ID),
        at: when,
        recorded_at: at(11, 23, 8, 20),
        operator: "王芳".into(),
        deed: deed.into(),
        outcome: Outcome::default(),
    }
}

const ID: CaseId = CaseId { year: 2026, number: 49 };

fn office() -> Office {
    let day = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    let unit = |id, name: &str| UnitAdd {
        id: UnitId(id),
        name: name.into(),
        kind: "village".into(),
        class: None,
        parent: UnitId::OFFICE,
        line: None,
        from: day,
    };
    let person = PersonAdd {
        id: PersonId(1),
        name: "钱明".into(),
        unit: UnitId::OFFICE,
        roles: vec!["leader".into()],
        from: day,
        until: None,
        acting: false,
    };
    let acts: Vec<Act> = vec![
        act(1, at(1, 1, 8, 0), Init { office: "清河镇退役军人服务站".into(), me: None }),
        act(2, at(1, 1, 8, 0), unit(2, "甲村")),
        act(3, at(1, 1, 8, 0), person),
    ];
    Office::fold(&acts)
}

fn text(id: u64) -> TextRef {
    TextRef { id, sha256: format!("{id:064}") }
}

/// The night of the gathering: registered, consented to by telephone, sent up, typed next morning.
fn acts() -> Vec<Act> {
    let facts = Facts {
        title: Some("桥头老兵聚集".into()),
        occurred: Some(at(11, 22, 22, 10)),
        found: Some(at(11, 22, 22, 25)),
        emergency: Some(true),
        kind: Some("opinion".into()),
        channel: Some("wechat".into()),
        ..Facts::default()
    };
    let report = Report {
        id: ID,
        unit: UnitId(2),
        about: None,
        author: None,
        facts,
        text: text(1),
        informant: Some(text(2)),
        names: None,
        public: None,
        suggested: Some("major".into()),
        suggestion: Some("三.2：群体性".into()),
        uncovered: false,
        defaults: vec![],
        replaces: None,
        reported_at: at(11, 22, 22, 50),
        submitted_at: None,
    };
    let classify = Classify {
        level: "major".into(),
        suggested: Some("major".into()),
        reason: None,
        facts: Facts::default(),
        material: Vec::new(),
    };
    let oral = ApproveOral {
        purpose: "escalate".into(),
        by: PersonId(1),
        role: "leader".into(),
        deputy: false,
        gates: vec![],
        manner: "口头".into(),
        rank: Some(3),
    };
    let recipients: Vec<String> = book().recipients.iter().take(2).map(|r| r.term.id.clone()).collect();
    let escalate = Escalate {
        to: recipients.clone(),
        counted: recipients,
        forwarded: Vec::new(),
        via: "phone".into(),
        text: None,
        incomplete: vec![],
        call: None,
    };
    let open = |name: &str, kind: &str, start, due: Option<Stamp>, within: &str, clause: &str, owner| DutyOpened {
        rule: kind.into(),
        kind: kind.into(),
        name: name.into(),
        owner,
        start,
        due_at: due,
        why: due.is_none().then(|| "制度未定时限".to_string()),
        within: due.is_some().then(|| within.to_string()),
        clause: clause.into(),
        rulebook: 1,
        calendar: 0,
        provisional: false,
        target: None,
        several: false,
        supersedes: false,
        met_at: None,
    };
    let night = at(11, 22, 22, 50);
    let unit = OwnerRef::Unit(UnitId(2));
    let mut acts = vec![
        act(10, night, report),
        act(11, night, classify),
        act(12, at(11, 22, 22, 45), oral),
        act(13, night, escalate),
    ];
    let first = open("首报", "first_report", at(11, 22, 22, 10), Some(at(11, 23, 0, 10)), "2h", "五.1", unit.clone());
    acts[0].outcome.opens.push(first);
    let person = OwnerRef::Person(PersonId(1));
    let signed = at(11, 22, 22, 45);
    acts[2].outcome.opens.push(open("补签", "countersign", signed, Some(at(11, 23, 23, 59)), "1wd", "五.3", person));
    acts[3].outcome.meets.push(DutyMet { rule: "first_report".into(), target: None, opened_by_then: false });
    acts[3].outcome.opens.push(open("政务工作平台补报", "platform_report", night, None, "", "七.1", unit));
    for act in &mut acts {
        act.outcome.backfill = true;
    }
    acts
}

fn later() -> Vec<Act> {
    let mut all = acts();
    let now = at(11, 24, 9, 0);
    all.push(act(14, now, Message { text: text(3) }));
    all.push(act(15, now, Note { text: format!("回电{PHONE}，已说明") }));
    all.push(act(16, now, Snap { reads: Some(1200), reposts: None, comments: None }));
    all.push(act(17, now, Withdraw { seq: 15, reason: "记错".into() }));
    let mut urge = act(18, now, Urge { duty: Some(2), via: Some("phone".into()), note: None });
    urge.outcome.breaches.push(Breach { rule: "g".into(), clause: "五.3".into(), says: "未经审核同意".into() });
    all.push(urge);
    all
}

fn row(case: &Case) -> CaseRow {
    CaseRow {
        id: case.id,
        unit: case.unit,
        about: case.about,
        author: None,
        author_id: None,
        status: case.status().word().into(),
        level: case.level.clone(),
        suggested_level: case.suggested.clone(),
        uncovered: case.uncovered,
        text: case.text.id,
        reported_at: case.reported_at,
        submitted_at: case.submitted_at,
        emergency: case.facts.emergency == Some(true),
        lead: case.lead,
        first_replied_at: None,
        replied_at: None,
        rated_at: None,
        satisfaction: None,
        adopted_at: None,
        adoptions: 0,
        closed_at: None,
        voided_at: None,
        event: None,
        owed: case.owed.clone(),
        facts: case.facts.clone(),
        breaches: case.breaches.len() as u32,
        backfilled: case.backfilled,
        last_at: case.last_at,
        last_seq: case.last_seq,
        sealed: false,
    }
}

/// Builds the view of the folded acts and hands it over.
fn with_view<T>(acts: &[Act], now: Stamp, use_it: impl FnOnce(&CaseView) -> T) -> T {
    let case = Case::fold(acts).unwrap();
    let (row, office, book) = (row(&case), office(), book());
    let duties: Vec<Duty> = case.duties.all.clone();
    let text = "桥头有老兵聚集，联系人13812345678。\n第二行😀";
    use_it(&CaseView {
        row: &row,
        text: Some(text),
        duties: &duties,
        timeline: Some(&case),
        office: &office,
        book: &book,
        now,
    })
}

#[test]
fn the_receipt_of_the_night_report() {
    let acts = acts();
    let text = with_view(&acts, at(11, 23, 8, 20), |view| receipt(view, &acts));
    let to: Vec<String> = book().recipients.iter().take(2).map(|r| r.term.name.clone()).collect();
    let expected = format!(
        "已登记并上报 2026-0049〔重大·突发〕桥头老兵聚集      报送：甲村   经办：王芳
  事发 2026-11-22 22:10   发现 22:25   上报 22:50（电话）   补录 11-23 08:20
  钱明 22:45 口头同意 → {}
  首报 按时，余80分钟（应于 11-23 00:10 前，五.1）
  还欠：钱明补签（11-23 24:00 前）；政务工作平台补报（七.1，制度未定时限）
",
        to.join("、")
    );
    assert_eq!(text, expected);
}

#[test]
fn a_case_only_registered_says_that_it_was_not_sent() {
    let acts = &acts()[..1];
    let text = with_view(acts, at(11, 23, 8, 20), |view| receipt(view, acts));
    assert!(text.starts_with("已登记 2026-0049〔待研判·突发〕桥头老兵聚集   【尚未上报】\n"), "{text}");
    assert!(text.contains("建议：重大（三.2：群体性）   yuqing 研判 49"), "{text}");
    assert!(text.contains("首报 未报，超490分钟（应于 11-23 00:10 前，五.1）"), "{text}");
}

#[test]
fn the_page_of_a_case_keeps_what_is_sealed() {
    let now = at(11, 24, 10, 0);
    let page = with_view(&later(), now, |view| show_screen(view, &Opened::default()));
    for part in [
        "2026-0049〔重大·突发〕桥头老兵聚集   已上报",
        "线索提供人 （已封存）",
        "私信往来 1 次（已封存）",
        "138****5678",
        "第二行😀",
        "首报 按时，余80分钟",
        "限2小时",
        "【已撤销】记事",
        "（补录 11-23 08:20）",
        "未经审核同意（五.3）",
        "传播量 阅读1200",
        "收集渠道 微信",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert!(!page.contains(PHONE), "{page}");
    let opened = Opened { numbers: true, informant: Some(SECRET.into()), ..Opened::default() };
    let page = with_view(&later(), now, |view| show_screen(view, &opened));
    assert!(page.contains(PHONE) && page.contains(SECRET));
}

#[test]
fn the_json_of_a_case_has_every_key_and_nothing_sealed() {
    let json = with_view(&later(), at(11, 24, 10, 0), |view| case_json(view, true));
    for key in [
        "id",
        "unit",
        "about",
        "author",
        "kind",
        "title",
        "status",
        "level",
        "suggested_level",
        "category",
        "handling_tier",
        "channel",
        "source",
        "text",
        "url",
        "published_at",
        "occurred_at",
        "found_at",
        "reported_at",
        "submitted_at",
        "emergency",
        "reply_need",
        "comment_kind",
        "lead",
        "duties",
        "timeline",
    ] {
        assert!(json.get(key).is_some(), "{key}");
    }
    assert_eq!(json["unit"], "甲村");
    assert_eq!(json["level"], "major");
    assert_eq!(json["submitted_via"], "phone");
    assert_eq!(json["occurred_at"], "2026-11-22T22:10:00+08:00");
    assert_eq!(json["emergency"], true);
    assert!(json["url"].is_null() && json["author"].is_null());
    let line = json["timeline"].as_array().unwrap();
    assert_eq!(line[0]["act"], "report");
    assert_eq!(line[0]["by"], "王芳");
    assert_eq!(line[0]["backfill"], true);
    assert_eq!(line[0]["detail"]["content"]["sha256"], format!("{:064}", 1));
    assert_eq!(line[0]["detail"]["informant_sealed"], true);
    assert_eq!(line[0]["detail"]["id"], "2026-0049");
    assert_eq!(line[0]["detail"]["facts"]["occurred"], "2026-11-22T22:10:00+08:00");
    assert_eq!(line[2]["detail"]["by"], "钱明");
    assert_eq!(line[4]["detail"]["sealed"], true);
    assert_eq!(line[5]["withdrawn"], true);
    let all = json.to_string();
    let (informant, message) = (format!("{:064}", 2), format!("{:064}", 3));
    assert!(!all.contains(SECRET) && !all.contains(&informant) && !all.contains(&message));
    let listed = with_view(&later(), at(11, 24, 10, 0), |view| {
        case_json(&CaseView { text: None, timeline: None, ..*view }, false)
    });
    assert!(listed.get("timeline").is_none() && listed["text"].is_null());
}

#[test]
fn a_list_shows_titles_and_files_have_every_field() {
    let case = Case::fold(&later()).unwrap();
    let mut one = row(&case);
    one.facts.title = Some(format!("来电{PHONE}反映"));
    let mut sheet = list_sheet(&book());
    sheet.rows = vec![list_row(&one, &office(), &book())];
    assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()));
    let table = sheet.table(120);
    assert!(table.contains("重大·突发") && table.contains("来电138****5678反映"), "{table}");
    let csv = String::from_utf8(sheet.csv(crate::present::Encoding::Utf8).0).unwrap();
    assert!(csv.contains("收集渠道") && csv.contains("2026-11-22 22:10") && !csv.contains(PHONE));
    let mut keys: Vec<&str> = sheet.columns.iter().map(|c| c.key.as_str()).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), sheet.columns.len());
}

#[test]
fn phrases_are_said_without_private_numbers() {
    let (office, book) = (office(), book());
    let said = |deed: Deed| phrase(&act(1, at(11, 22, 9, 0), deed), &office, &book);
    assert_eq!(said(Note { text: format!("回电{PHONE}") }.into()), "记事：回电138****5678");
    assert_eq!(said(Message { text: text(9) }.into()), "私信往来（内容已封存）");
    let change = LimitChange::Extend { due_at: at(12, 1, 23, 59) };
    let limit =
        LimitDuty { n: 2, change, reason: "等待县局".into(), signer: "钱明".into(), moves_nothing: false };
    assert_eq!(said(limit.into()), "第2项时限延至2026-12-01 24:00（钱明批准），因等待县局");
    let refer = Refer {
        year: 2026,
        number: 3,
        to: UnitId(2),
        lead: true,
        with: vec![],
        boundary: Some("限本村".into()),
        note: None,
        copies: vec![],
    };
    assert_eq!(said(refer.into()), "转办甲村（牵头），信息流转单2026年3号，办理要求：限本村");
    let duty = duty("首报", "first_report", at(11, 22, 9, 0), None, "", "五.1");
    assert!(sentence(&duty, at(11, 22, 9, 0)).starts_with("首报 未完成"));
}
