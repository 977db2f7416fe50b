use super::super::{By, CaseFigures, DutyFigures, Kept, Plan, Tally, UnitLine, praised, reminded};
use super::*;
use crate::act::{Satisfaction, UnitId};
use crate::time::{PeriodKind, Semesters};
use chrono::NaiveDate;

fn day(month: u32, day: u32) -> Stamp {
    Stamp::of(NaiveDate::from_ymd_opt(2016, month, day).unwrap(), 9, 0)
}

fn policy(validity: bool) -> StatsPolicy {
    StatsPolicy { validity, satisfaction: true, by_person: true, praise_at: Some(100.0), remind_below: Some(90.0) }
}

fn plan(by: By, validity: bool) -> Plan {
    let february = Period::of(PeriodKind::Month, day(2, 1).date(), &Semesters::default());
    let unit = |id, name: &str, class: Option<&str>| UnitLine {
        id: UnitId(id),
        name: name.into(),
        kind: if id == 1 { "office" } else { "department" }.into(),
        class: class.map(String::from),
        on_roster: id != 1,
    };
    Plan {
        period: february,
        as_of: february.end(),
        by,
        policy: policy(validity),
        units: vec![
            unit(1, "问政办", None),
            unit(2, "市教育局", Some("city")),
            unit(3, "荆州区政府", Some("county")),
            unit(4, "市水务局", Some("city")),
        ],
        words: match by {
            By::Class => vec![("city".into(), "市直".into()), ("county".into(), "县市区".into())],
            By::Level => vec![("general".into(), "一般".into())],
            _ => Vec::new(),
        },
        only: None,
        people: vec![],
        keep_members: true,
    }
}

fn case(number: u32, unit: u32) -> CaseFigures<'static> {
    CaseFigures {
        id: CaseId { year: 2016, number },
        unit: UnitId(unit),
        lead: None,
        level: None,
        category: None,
        channel: None,
        content: Vec::new(),
        invalid: false,
        emergency: false,
        published_at: None,
        reported_at: day(2, 10),
        submitted_at: None,
        first_replied_at: None,
        replied_at: None,
        satisfaction: None,
        adopted_at: None,
        withheld_at: None,
        author: None,
        author_id: None,
        reason: None,
    }
}

fn answered(number: u32, unit: u32, satisfaction: Option<Satisfaction>) -> CaseFigures<'static> {
    CaseFigures { first_replied_at: Some(day(2, 20)), replied_at: Some(day(2, 20)), satisfaction, ..case(number, unit) }
}

/// 540 received, 336 valid (205 市直 + 131 县市区); of the 205: 195 answered, 185 satisfied.
fn column(by: By) -> Stats {
    let mut tally = Tally::new(plan(by, true));
    for n in 0..540 {
        let figures = match n {
            0..185 => answered(n + 1, 2, Some(Satisfaction::Satisfied)),
            185..195 => answered(n + 1, 2, Some(Satisfaction::Basically)),
            195..205 => case(n + 1, 2),
            205..336 => case(n + 1, 3),
            _ => CaseFigures { invalid: true, ..case(n + 1, 2) },
        };
        tally.take(&figures);
    }
    tally.finish()
}

/// 原文：有效336件 · 见 研判 --invalid、统计
#[test]
fn e_2_e_3_e_4_the_column_of_february_2016() {
    let stats = column(By::Class);
    assert_eq!(stats.re_adds(), Ok(()));
    let of = |m| stats.total.of(m);
    assert_eq!((of(Measure::Received), of(Measure::Valid), of(Measure::Invalid)), (540, 336, 204));
    assert_eq!(Rate::new(of(Measure::Valid), of(Measure::Received)).text(), "62.22%");
    let city = &stats.rows[0];
    assert_eq!((city.name.as_str(), city.counts.of(Measure::Valid)), ("市直", 205));
    assert_eq!(stats.rows[1].counts.of(Measure::Valid), 131);
    let json = stats.to_json();
    let row = &json["rows"][0];
    assert_eq!(row["key"], "city");
    assert_eq!(row["reply_rate"], 95.12);
    assert_eq!(row["satisfaction_rate"], 90.24);
    assert_eq!(row["satisfaction_of_replied"], 94.87);
    assert_eq!(row["on_time_rate"], Value::Null);
    assert_eq!(json["period"]["to"], "2016-02-29");
    assert_eq!(json["by"], "class");
}

/// 原文：各部门平均 · 见 统计 mean_of_units
#[test]
fn e_5_pooled_and_mean_of_units_are_two_figures_and_idle_units_are_named() {
    let stats = column(By::Unit);
    let pooled = RateKind::Reply.in_cell(&stats.total).percent().map(Percent::text);
    assert_eq!(pooled.as_deref(), Some("58.04"));
    let mean = stats.mean_of_units.of(RateKind::Reply);
    assert_eq!((mean.units(), mean.percent().map(Percent::text)), (2, Some("47.56".to_string())));
    assert_eq!(stats.mean_of_units.without, ["市水务局"]);
    assert_eq!(stats.rows.len(), 3, "zero rows stand, the office itself only with figures");
    let zero = &stats.to_json()["rows"][2];
    assert_eq!((&zero["received"], &zero["reply_rate"]), (&json!(0), &Value::Null));
}

#[test]
fn e_5_each_mean_says_whom_it_leaves_out() {
    let mut tally = Tally::new(plan(By::Unit, true));
    tally.take(&answered(1, 2, Some(Satisfaction::Satisfied)));
    tally.take(&case(2, 3));
    // 问政办 has no case of its own, but owes something; 市水务局 has no case, and was in time.
    for (unit, kept) in [(1, Kept::Overdue), (2, Kept::OnTime), (4, Kept::OnTime)] {
        let (unit, due_at) = (UnitId(unit), day(2, 10));
        tally.take_duty(&DutyFigures { unit, due_at, kept, case: None, own: None, about: None });
    }
    let stats = tally.finish();
    assert_eq!(stats.mean_of_units.of(RateKind::OnTime).units(), 2);
    let said = stats.notes().into_iter().find(|note| note.starts_with("单位平均")).expect("a note");
    let listed = "回复率、满意率不含市水务局；满意率（占已回复）、满意率（占已评价）不含荆州区政府、市水务局；按时率不含荆州区政府、问政办（本级）";
    assert_eq!(said, format!("单位平均只算有该项比率的单位：{listed}"));
}

/// 原文：22个部门均为100% · 见 praise_at
#[test]
fn e_6_e_7_red_list_and_reminders() {
    let mut tally = Tally::new(plan(By::Unit, true));
    for n in 1..=10 {
        tally.take(&answered(n, 2, Some(Satisfaction::Satisfied)));
        let bad = n == 10;
        tally.take(&if bad { case(20, 3) } else { answered(10 + n, 3, Some(Satisfaction::Satisfied)) });
    }
    let stats = tally.finish();
    assert_eq!(praised(&stats).iter().map(|r| r.name.as_str()).collect::<Vec<_>>(), ["市教育局"]);
    assert!(reminded(&stats).is_empty(), "9/10 is 90 %, not below it");
    let mut tally = Tally::new(plan(By::Unit, true));
    (1..=8).for_each(|n| tally.take(&answered(n, 3, Some(Satisfaction::Satisfied))));
    (9..=10).for_each(|n| tally.take(&case(n, 3)));
    (11..=19).for_each(|n| tally.take(&answered(n, 2, Some(Satisfaction::Unsatisfied))));
    let stats = tally.finish();
    let names: Vec<&str> = reminded(&stats).iter().map(|r| r.name.as_str()).collect();
    assert_eq!(names, ["荆州区政府"], "one low rate is not enough: 市教育局 answered everything");
}

/// 原文：截至2月29日 · 见 统计 --as-of
#[test]
fn e_8_a_reply_after_the_as_of_does_not_count() {
    let mut late = answered(1, 2, None);
    late.replied_at = Some(day(3, 1));
    let mut tally = Tally::new(plan(By::Unit, true));
    tally.take(&late);
    let stats = tally.finish();
    assert_eq!(stats.total.of(Measure::Replied), 0);
    assert_eq!(stats.total.of(Measure::FirstReplied), 1);
}

/// 原文：襄阳91/89 · 见 统计 proactive
#[test]
fn e_10_answers_to_invalid_cases_are_shown_apart() {
    let mut tally = Tally::new(plan(By::Unit, true));
    (1..=89).for_each(|n| tally.take(&answered(n, 2, None)));
    (90..=91).for_each(|n| tally.take(&CaseFigures { invalid: true, ..answered(n, 2, None) }));
    let stats = tally.finish();
    assert_eq!(RateKind::Reply.in_cell(&stats.total).text(), "100.00%");
    assert!(stats.notes()[0].contains("主动回复2件"));
}

#[test]
fn v_0_satisfied_means_satisfied_alone_with_both_denominators() {
    let mut tally = Tally::new(plan(By::Unit, false));
    (1..=7).for_each(|n| tally.take(&answered(n, 2, Some(Satisfaction::Satisfied))));
    tally.take(&answered(8, 2, Some(Satisfaction::Unsatisfied)));
    (9..=10).for_each(|n| tally.take(&answered(n, 2, None)));
    let stats = tally.finish();
    let total = &stats.to_json()["total"];
    assert_eq!(total["satisfaction_rate"], 70.0);
    assert_eq!(total["satisfaction_of_rated"], 87.5);
    assert_eq!((&total["valid"], &total["received"]), (&Value::Null, &json!(10)));
    assert_eq!(total["members"]["satisfied"].as_array().map(Vec::len), Some(7));
}

#[test]
fn duties_and_submissions_are_booked_in_their_own_month() {
    let mut quarter = plan(By::Month, false);
    quarter.period = Period::of(PeriodKind::Quarter, day(2, 1).date(), &Semesters::default());
    quarter.as_of = quarter.period.end();
    let mut tally = Tally::new(quarter);
    let mut sent = case(1, 2);
    sent.submitted_at = Some(day(3, 2));
    sent.adopted_at = Some(day(3, 9));
    tally.take(&sent);
    let duty = |month, kept| DutyFigures {
        unit: UnitId(2),
        due_at: day(month, 5),
        kept,
        case: Some(sent.id),
        own: None,
        about: None,
    };
    tally.take_duty(&duty(1, Kept::OnTime));
    tally.take_duty(&duty(3, Kept::Overdue));
    let stats = tally.finish();
    assert_eq!(stats.re_adds(), Ok(()));
    let keys: Vec<_> = stats.rows.iter().filter_map(|r| r.key.as_deref()).collect();
    assert_eq!(keys, ["2016-01", "2016-02", "2016-03"]);
    let of = |row: usize, m| stats.rows[row].counts.of(m);
    assert_eq!((of(1, Measure::Received), of(2, Measure::Submitted), of(2, Measure::Adopted)), (1, 1, 1));
    assert_eq!((of(0, Measure::OnTime), of(2, Measure::Overdue)), (1, 1));
    assert_eq!(RateKind::OnTime.in_cell(&stats.total).text(), "50.00%");
}

#[test]
fn a_sum_that_does_not_hold_is_named() {
    let mut stats = column(By::Class);
    stats.rows.remove(1);
    let faults = stats.re_adds().unwrap_err();
    assert!(faults.contains(&"受理分项合计≠总数：各单位类别相加409，总数540".to_string()), "{faults:?}");
}

#[test]
fn a_sheet_keeps_unknown_apart_from_zero() {
    let columns = column(By::Unit).to_columns();
    assert_eq!(columns.headings[0], "单位");
    assert!(columns.rows.iter().all(|r| r.len() == columns.headings.len()));
    let reply = columns.headings.iter().position(|h| *h == "回复率%").unwrap();
    let shown: Vec<String> = columns.rows.iter().map(|r| r[reply].text()).collect();
    assert_eq!(shown, ["95.12", "0.00", "—", "58.04", "47.56"]);
}
