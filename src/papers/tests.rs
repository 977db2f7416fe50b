use super::*;
use crate::act::{Meeting, Office, Unit, UnitId};
use crate::figures::{
    AdoptionLine, By, CaseBrief, CaseFigures, DutyFigures, Kept, LateDuty, Marks, Material, Plan, Tally, Trend,
};
use crate::rules::{Rulebook, read};
use crate::time::{Period, PeriodKind, Semesters, Stamp};
use chrono::NaiveDate;

fn rules() -> Rulebook {
    read::read(include_str!("../../rulebooks/veterans-town.toml"), "veterans-town.toml")
        .expect("the shipped rulebook is whole")
}

fn day(month: u32, day: u32) -> Stamp {
    Stamp::of(NaiveDate::from_ymd_opt(2026, month, day).unwrap(), 9, 0)
}

fn office() -> Office {
    let mut office = Office::default();
    for (id, name, kind) in [
        (1, "清河镇退役军人服务站", "office"),
        (2, "甲村", "village"),
        (3, "乙村", "village"),
        (4, "丙社区", "village"),
        (5, "丁村", "village"),
        (6, "社建办", "section"),
    ] {
        office.units.push(Unit {
            id: UnitId(id),
            name: name.into(),
            kind: kind.into(),
            class: None,
            parent: (id != 1).then_some(UnitId::OFFICE),
            line: None,
            from: day(1, 1).date(),
            until: None,
        });
    }
    office
}

fn figures(number: u32, unit: u32, level: &'static str, adopted: bool) -> CaseFigures<'static> {
    CaseFigures {
        content: Vec::new(),
        id: CaseId { year: 2026, number },
        unit: UnitId(unit),
        lead: None,
        level: Some(level),
        category: None,
        channel: Some("wechat"),
        invalid: false,
        emergency: false,
        published_at: None,
        reported_at: day(7, 10),
        submitted_at: Some(day(7, 11)),
        first_replied_at: None,
        replied_at: None,
        satisfaction: None,
        adopted_at: adopted.then(|| day(8, 1)),
        withheld_at: None,
        author: None,
        author_id: None,
        reason: None,
    }
}

fn brief(number: u32) -> CaseBrief {
    CaseBrief {
        id: CaseId { year: 2026, number },
        unit: UnitId(2),
        title: Some("优待证发放慢|王大力13812345678".into()),
        level: Some("serious".into()),
        category: None,
        channel: None,
        source: None,
        spread: Some("wechat_group".into()),
        who: None,
        demand: Some("尽快发放".into()),
        taken: None,
        place: None,
        people: Some("30".into()),
        emergency: true,
        status: crate::act::Status::Submitted,
        occurred_at: Some(day(7, 10)),
        occurred_day_only: false,
        published_at: None,
        reported_at: day(7, 10),
        submitted_at: Some(day(7, 11)),
        replied_at: None,
        closed_at: None,
        event: None,
        flags: vec![],
        reads: None,
        concerned: Vec::new(),
    }
}

/// Q3: 甲村 3/2, 乙村 3/2, 丙社区 0/0, 丁村 4/1.
fn quarter(office: &Office, rules: &Rulebook, only: Option<UnitId>) -> Material {
    let period = Period::of(PeriodKind::Quarter, day(7, 1).date(), &Semesters::default());
    let mut plan = Plan::new(office, rules, period, day(10, 15), By::Unit);
    plan.only = only;
    plan.keep_members = true;
    let plans = [plan.clone(), plan.laid_out(office, rules, By::Level), plan.laid_out(office, rules, By::Channel)];
    let stats = plans.into_iter().map(|plan| {
        let mut tally = Tally::new(plan);
        let mut number = 0;
        for (unit, adopted) in
            [(2, [true, true, false].as_slice()), (3, &[true, true, false]), (5, &[true, false, false, false])]
        {
            for adopted in adopted {
                number += 1;
                let level = if number % 3 == 0 { "serious" } else { "general" };
                tally.take(&figures(number, unit, level, *adopted));
            }
        }
        for kept in [Kept::OnTime, Kept::OnTime, Kept::Late] {
            let about = Some(figures(1, 2, "general", true));
            tally.take_duty(&DutyFigures {
                unit: UnitId(2),
                due_at: day(7, 12),
                kept,
                case: Some(CaseId { year: 2026, number: 1 }),
                own: None,
                about,
            });
        }
        tally.finish()
    });
    Material {
        stats: stats.collect(),
        cases: vec![brief(3)],
        noted: 1,
        noted_late: 1,
        late: vec![LateDuty {
            unit: UnitId(2),
            owner: crate::act::OwnerRef::Unit(UnitId(2)),
            case: Some(CaseId { year: 2026, number: 3 }),
            name: "首报".into(),
            due_at: day(7, 12),
            met_at: Some(day(7, 12).plus_minutes(70)),
            late_minutes: 70,
            clause: "五.1".into(),
        }],
        marks: Marks { backfill: 2, breach: 1, withdraw: 0, waive: 0, misreport: 1 },
        adoptions: vec![AdoptionLine {
            case: CaseId { year: 2026, number: 1 },
            unit: UnitId(2),
            title: Some("体检通知没到户".into()),
            at: day(8, 1),
            by: "县委办".into(),
            tier: "county".into(),
            publication: Some("要情".into()),
            submitted_at: Some(day(7, 11)),
            first: true,
        }],
        carried: vec![(UnitId(2), CaseId { year: 2026, number: 99 })],
        ..Material::default()
    }
}

fn input<'a>(office: &'a Office, rules: &'a Rulebook, material: &'a Material, unit: u32) -> PaperInput<'a> {
    PaperInput {
        office,
        rules,
        unit: UnitId(unit),
        period: material.stats.first().map(|s| s.period),
        as_of: day(10, 15),
        today: NaiveDate::from_ymd_opt(2026, 10, 15).unwrap(),
        material,
        meeting: None,
        addressee: None,
        title: None,
        protected: &[],
        continued: &[],
    }
}

#[test]
fn v_6_3_the_bulletin_says_what_its_table_says() {
    let (office, rules) = (office(), rules());
    let material = quarter(&office, &rules, None);
    let drafted = draft(rules.paper("bulletin").unwrap(), &input(&office, &rules, &material, 1)).unwrap();
    let body = &drafted.body_markdown;
    assert_eq!(drafted.title, "关于2026年第三季度舆情信息报送及采用情况的通报");
    for said in [
        "各村居退役军人服务站：",
        "（数据截至2026年10月15日9时）",
        "全辖4个单位共报送舆情信息10条，采用5条，采用率50.00%。",
        "列为上期补计",
        "| 1 | 甲村 | 3 | 30.00 | 2 | 66.67 | 1 | 1 |",
        "| 2 | 乙村 | 3 | 30.00 | 2 | 66.67 | 0 | 1 |",
        "| 3 | 丁村 | 4 | 40.00 | 1 | 25.00 | 0 | 3 |",
        "| 4 | 丙社区 | 0 | 0.00 | 0 | — | 0 | 4 |",
        "甲村、乙村2个单位并列第1名，丁村列第3名。未报送的单位1个：丙社区。",
        "县委办 | 县级 | 要情",
        "应办结的时限事项3项，按时2项，超时办结1项，按时率66.67%",
        "1小时10分钟",
        "清河镇退役军人服务站\n\n2026年10月15日",
        "补录2条，违规1条，报送后更正（错报）1条；无撤销、免除（含缺报在案）",
        "| 统计期间 | 2026年第三季度（2026年7月1日—9月30日，含首尾两日） |",
        "退役军人服务站（2019-10）",
    ] {
        assert!(body.contains(said), "{said}\n{body}");
    }
    assert!(!body.contains("社建办") && !body.contains("{{"), "{body}");
    assert_eq!(issue_check(body).len(), 2);
    let ids: Vec<u32> = drafted.members.iter().map(|id| id.number).collect();
    assert_eq!(ids, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 99]);
    let figures: serde_json::Value = serde_json::from_str(&drafted.figures_json).unwrap();
    assert_eq!(figures["members"], json!([[2026, 1, 10], [2026, 99, 99]]));
    assert_eq!(figures["bulletin"]["lines"][2]["adoption_rate"], 25.0);
}

#[test]
fn v_6_2a_a_station_reports_its_own_figures_only() {
    let (office, rules) = (office(), rules());
    let material = quarter(&office, &rules, Some(UnitId(2)));
    let drafted = draft(rules.paper("双月").unwrap(), &input(&office, &rules, &material, 2)).unwrap();
    let body = drafted.body_markdown;
    assert_eq!(drafted.title, "甲村2026年第三季度综合舆情分析报告");
    assert!(body.contains("镇工作小组：") && body.contains("本季度共登记舆情3件"), "{body}");
    assert!(body.contains("按等级分：一般2件（占66.67%）、较大1件（占33.33%）。"), "{body}");
    assert!(!body.contains("乙村"), "{body}");
    for heading in ["一、基本情况", "二、舆情特点", "三、时限落实", "四、存在问题", "五、下一步工作", "数据说明"]
    {
        assert!(body.contains(heading), "{heading}");
    }
}

#[test]
fn titles_are_masked_and_cannot_break_a_table() {
    let (office, rules) = (office(), rules());
    let material = Material { cases: vec![brief(3)], ..Material::default() };
    let names = ["王大力".to_string()];
    let input = PaperInput { period: None, protected: &names, ..input(&office, &rules, &material, 1) };
    let drafted = draft(rules.paper("专题").unwrap(), &input).unwrap();
    let body = &drafted.body_markdown;
    assert_eq!(drafted.title, "关于“优待证发放慢｜王某某138****5678”的专题舆情分析报告");
    assert!(!body.contains("13812345678") && !body.contains("王大力"), "{body}");
    assert!(body.contains("传播途径：微信群") && body.contains("人数：30"), "{body}");
    assert!(body.contains("涉及舆情1件"), "{body}");
}

#[test]
fn v_6_1_a_meeting_report_names_the_meeting() {
    let (office, rules) = (office(), rules());
    let material = Material { cases: vec![brief(3), brief(4)], ..Material::default() };
    let meeting = Meeting {
        number: 1,
        at: day(9, 20),
        title: "第三季度舆情分析会".into(),
        attendees: vec!["钱明".into(), "王芳".into()],
        cases: vec![],
    };
    let input = PaperInput { period: None, meeting: Some(&meeting), ..input(&office, &rules, &material, 1) };
    let drafted = draft(rules.paper("meeting").unwrap(), &input).unwrap();
    assert_eq!(drafted.title, "第三季度舆情分析会分析报告");
    assert!(drafted.body_markdown.contains("参加：钱明、王芳。"), "{}", drafted.body_markdown);
}

/// 原文：有效336件 · 见 研判 --invalid、统计
#[test]
fn e_2_a_sum_that_does_not_hold_is_not_printed() {
    let (office, rules) = (office(), rules());
    let mut material = quarter(&office, &rules, None);
    material.stats[0].rows.remove(0);
    let error = draft(rules.paper("bulletin").unwrap(), &input(&office, &rules, &material, 1)).unwrap_err();
    assert!(error.hints.iter().any(|h| h.contains("报送分项合计≠总数：各单位相加7，总数10")), "{error:?}");
}

/// 原文：周报和月报 · 见 文书 周报、月报
#[test]
fn d_3_4b_a_period_without_cases_still_makes_a_paper() {
    let (office, rules) = (office(), rules());
    let period = Period::of(PeriodKind::Week, day(11, 16).date(), &Semesters::default());
    let stats = Tally::new(Plan::new(&office, &rules, period, day(11, 23), By::Unit)).finish();
    let material = Material { stats: vec![stats], ..Material::default() };
    let input = input(&office, &rules, &material, 1);
    for (name, template) in TEMPLATES {
        let template = Template { name: name.to_string(), text: template.to_string() };
        let drafted = draft_with(&template, rules.paper("bulletin").unwrap(), &input).unwrap();
        assert!(!drafted.body_markdown.contains("{{"), "{name}");
        if *name == "periodic" {
            assert!(drafted.body_markdown.contains("特此零报告"), "{}", drafted.body_markdown);
            assert!(drafted.body_markdown.contains("本周没有到期的时限事项"));
        }
    }
}

#[test]
fn changes_are_in_percentage_points_and_pieces() {
    let (office, rules) = (office(), rules());
    let mut material = quarter(&office, &rules, None);
    material.before = material.stats.first().cloned();
    let body = draft(rules.paper("bulletin").unwrap(), &input(&office, &rules, &material, 1)).unwrap().body_markdown;
    assert!(body.contains("采用率50.00%（与上季度持平）"), "{body}");
}

/// The months up to the quarter, of which so many cases of July were counted.
fn months(office: &Office, rules: &Rulebook, counted: u32) -> Trend {
    let quarter = Period::of(PeriodKind::Quarter, day(7, 1).date(), &Semesters::default());
    let (span, cut) = Trend::span(&quarter, 6, day(10, 15), day(1, 1).date()).unwrap();
    let mut tally = Tally::new(Plan::new(office, rules, span, day(10, 15), By::Month));
    (1..=counted).for_each(|number| tally.take(&figures(number, 2, "general", number % 2 == 0)));
    Trend { stats: tally.finish(), before: None, since: cut.then(|| day(1, 1).date()) }
}

#[test]
fn months_that_do_not_add_up_to_the_period_are_not_printed() {
    let (office, rules) = (office(), rules());
    let kind = rules.paper("bulletin").unwrap();
    let drawn = |counted| {
        let material = Material { trend: Some(months(&office, &rules, counted)), ..quarter(&office, &rules, None) };
        draft(kind, &input(&office, &rules, &material, 1))
    };
    // Ten cases and five adoptions are in the quarter's table.
    let body = drawn(10).unwrap().body_markdown;
    let told = "从各月看，受理2026年4月0件、5月0件、6月0件、7月10件、8月0件、9月0件，7月最多。";
    assert!(body.contains(told), "{body}");
    let refused = drawn(9).unwrap_err();
    assert!(refused.message.contains("数字对不上"), "{refused}");
    assert!(refused.hints.iter().any(|h| h == "各月受理相加9，本期10"), "{refused}");
}

#[test]
fn what_a_calendar_asked_for_again_and_again_is_one_row_and_three_are_three() {
    let (office, rules) = (office(), rules());
    let missed = |d, case: Option<u32>| LateDuty {
        unit: UnitId(2),
        owner: crate::act::OwnerRef::Unit(UnitId(2)),
        case: case.map(|number| CaseId { year: 2026, number }),
        name: "收集记录".into(),
        due_at: Stamp::last_minute(NaiveDate::from_ymd_opt(2026, 7, d).unwrap()),
        met_at: None,
        late_minutes: i64::from(31 - d) * 1440,
        clause: "七".into(),
    };
    let rows = |late: Vec<LateDuty>| {
        let material = Material { late, ..quarter(&office, &rules, None) };
        tables::late(&input(&office, &rules, &material, 1))
    };
    let four = rows((1..=4).map(|d| missed(d, None)).collect());
    assert_eq!(four.lines().count(), 3, "{four}");
    assert!(four.contains("| 1 | — | 收集记录 | 甲村 | 2026-07-01 24:00起4项 | 未报 | 最长30天 | 七 |"), "{four}");
    assert_eq!(rows((1..=3).map(|d| missed(d, None)).collect()).lines().count(), 5);
    // Each case is a row of its own, and so is what was done.
    assert_eq!(rows((1..=4).map(|d| missed(d, Some(d))).collect()).lines().count(), 6);
    let mut done: Vec<LateDuty> = (1..=5).map(|d| missed(d, None)).collect();
    done[2].met_at = Some(day(7, 9));
    assert_eq!(rows(done).lines().count(), 4);
}

#[test]
fn a_kind_is_told_and_titled_without_what_the_period_says_already() {
    for (name, told) in [
        ("年度舆情信息工作考评情况通报", "舆情信息工作考评情况通报"),
        ("年度工作总结", "工作总结报告"),
        ("学期舆情信息工作情况", "舆情信息工作情况报告"),
        ("年度", "年度报告"),
    ] {
        assert_eq!(kinds::told(name), told);
    }
    let autumn = Period::of(PeriodKind::Semester, day(9, 3).date(), &Semesters::default());
    let title = title_of_period("学期舆情信息工作情况", "青山中学", autumn);
    assert_eq!(title, "青山中学2026年秋季学期舆情信息工作情况");
    assert_eq!(title_of_period("督办函", "清江局", autumn), "关于2026年秋季学期办理情况的督办函");
}

#[test]
fn each_ground_of_the_rules_stands_in_title_marks_of_its_own() {
    for (basis, quoted) in [
        ("舆情信息收集工作制度（2019年10月）", "《舆情信息收集工作制度（2019年10月）》"),
        ("总结（篇六）；24小时监测（篇二）", "《总结（篇六）》、《24小时监测（篇二）》"),
        ("《通知》（简委宣发〔2013〕100号）；管理制度", "《通知》（简委宣发〔2013〕100号）、《管理制度》"),
    ] {
        assert_eq!(values::quoted(basis), quoted);
    }
}
