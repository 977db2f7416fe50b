use super::super::{CaseFigures, Plan, Tally, UnitLine};
use super::*;
use crate::act::CaseId;
use crate::rules::StatsPolicy;
use chrono::NaiveDate;

fn at(month: u32, day: u32) -> Stamp {
    Stamp::of(NaiveDate::from_ymd_opt(2026, month, day).unwrap(), 9, 0)
}

fn plan(by: By) -> Plan {
    let unit = |id, name: &str| UnitLine {
        id: UnitId(id),
        name: name.into(),
        kind: "village".into(),
        class: None,
        on_roster: id != 1,
    };
    Plan {
        period: Period::from_key("2026Q3", &Semesters::default()).unwrap(),
        as_of: at(8, 20),
        by,
        policy: StatsPolicy {
            validity: false,
            satisfaction: false,
            by_person: false,
            praise_at: None,
            remind_below: None,
        },
        units: vec![unit(1, "镇站"), unit(2, "甲村"), unit(3, "乙村"), unit(4, "丙社区")],
        words: match by {
            By::Level => vec![("general".into(), "一般".into()), ("serious".into(), "较大".into())],
            _ => Vec::new(),
        },
        only: None,
        people: vec![],
        keep_members: true,
    }
}

/// 甲村 2 in July, 乙村 3 of which one in August; all sent up, one of 甲村's adopted.
fn stats(by: By) -> Stats {
    let mut tally = Tally::new(plan(by));
    for (number, unit, reported, level) in [
        (1, 2, at(7, 3), "general"),
        (2, 2, at(7, 9), "serious"),
        (3, 3, at(7, 10), "general"),
        (4, 3, at(7, 11), "general"),
        (5, 3, at(8, 1), "general"),
        (6, 3, at(8, 2), "general"),
    ] {
        tally.take(&CaseFigures {
            id: CaseId { year: 2026, number },
            unit: UnitId(unit),
            lead: None,
            level: Some(level),
            category: None,
            channel: None,
            content: Vec::new(),
            invalid: false,
            emergency: false,
            published_at: None,
            reported_at: reported,
            submitted_at: (number < 6).then_some(reported),
            first_replied_at: None,
            replied_at: None,
            satisfaction: None,
            adopted_at: (number == 1).then_some(at(8, 10)),
            withheld_at: None,
            author: None,
            author_id: None,
            reason: None,
        });
    }
    tally.finish()
}

fn values(chart: &Chart, series: usize) -> Vec<Option<f64>> {
    chart.series[series].values.clone()
}

#[test]
fn a_ranking_puts_the_most_first_and_keeps_units_with_nothing() {
    let chart = Chart::of(&stats(By::Unit)).unwrap();
    assert_eq!(chart.kind, ChartKind::Bar);
    assert_eq!(chart.labels, ["乙村", "甲村", "丙社区"]);
    assert_eq!(chart.series.iter().map(|s| s.name.as_str()).collect::<Vec<_>>(), ["报送", "采用"]);
    assert_eq!(values(&chart, 0), [Some(3.0), Some(2.0), Some(0.0)]);
    assert_eq!(values(&chart, 1), [Some(0.0), Some(1.0), Some(0.0)]);
    assert_eq!(chart.unit, "条");
    assert_eq!(chart.note, "2026年第三季度，截至2026年8月20日9时");
}

#[test]
fn a_month_that_has_not_begun_is_not_known_and_never_zero() {
    let chart = Chart::of(&stats(By::Month)).unwrap();
    assert_eq!(chart.kind, ChartKind::Line);
    assert_eq!(chart.labels, ["2026年7月", "8月", "9月"]);
    assert_eq!(values(&chart, 0), [Some(4.0), Some(2.0), None]);
    assert_eq!(chart.said(None), "—");
}

#[test]
fn shares_are_those_of_the_tables() {
    let chart = Chart::of(&stats(By::Level)).unwrap();
    assert_eq!(chart.labels, ["一般 5件", "较大 1件"]);
    assert_eq!(values(&chart, 0), [Some(83.33), Some(16.67)]);
    assert_eq!((chart.unit.as_str(), chart.said(Some(83.33)).as_str()), ("%", "83.33%"));
    assert_eq!(chart.greatest(), 83.33);
}

#[test]
fn nothing_to_compare_is_no_picture() {
    assert_eq!(Chart::of(&stats(By::Category)), None);
    assert_eq!(Chart::of(&Tally::new(plan(By::Unit)).finish()), None);
}

#[test]
fn what_lies_beside_a_paper_gives_the_same_pictures() {
    let laid = |period: Value| {
        serde_json::json!({
            "period": period,
            "stats": [stats(By::Unit).to_json_in_runs(), stats(By::Level).to_json_in_runs()],
        })
    };
    let charts = Chart::of_figures(&laid("2026Q3".into()), "镇站");
    let direct: Vec<Chart> = [By::Unit, By::Level].into_iter().filter_map(|by| Chart::of(&stats(by))).collect();
    assert_eq!(charts, direct);
    let chosen = Chart::of_figures(&laid(Value::Null), "镇站");
    assert!(chosen.iter().all(|c| c.note.starts_with("所列事项，截至")), "{chosen:?}");
    assert!(Chart::of_figures(&Value::Null, "镇站").is_empty());
}

#[test]
fn v_6_3_the_ranked_table_of_a_bulletin_is_drawn_as_it_is_printed() {
    let figures = serde_json::json!({
        "period": "2026Q3",
        "stats": [stats(By::Unit).to_json_in_runs()],
        "bulletin": { "lines": [
            { "unit": "甲村", "submitted": 3, "adopted": 3 },
            { "unit": "丁村", "submitted": 4, "adopted": 1 },
            { "unit": "乙村", "submitted": 0, "adopted": 0 },
        ]},
    });
    let charts = Chart::of_figures(&figures, "镇站");
    assert_eq!(charts[0].labels, ["甲村", "丁村", "乙村"]);
    assert_eq!(values(&charts[0], 1), [Some(3.0), Some(1.0), Some(0.0)]);
}

#[test]
fn a_long_ranking_says_how_many_it_leaves_out() {
    let mut plan = plan(By::Unit);
    plan.units = (1..=31)
        .map(|id| UnitLine {
            id: UnitId(id),
            name: format!("第{id}村"),
            kind: "village".into(),
            class: None,
            on_roster: id != 1,
        })
        .collect();
    let mut stats = Tally::new(plan).finish();
    stats.total = self::stats(By::Unit).total;
    let chart = Chart::of(&stats).unwrap();
    assert_eq!(chart.labels.len(), MOST_BARS);
    assert!(chart.note.ends_with("；图中列前20个，其余10个见表"), "{}", chart.note);
}

#[test]
fn axes_have_round_steps() {
    let scale = |most| {
        let mut chart = Chart::of(&stats(By::Unit)).unwrap();
        chart.series[0].values = vec![Some(most), None];
        chart.series[1].values.clear();
        chart.scale()
    };
    assert_eq!(scale(0.0), (1.0, 1.0));
    assert_eq!(scale(4.0), (4.0, 1.0));
    assert_eq!(scale(37.0), (40.0, 10.0));
    assert_eq!(scale(1452.0), (1500.0, 500.0));
}

#[test]
fn the_scores_of_an_appraisal_are_drawn_as_printed_and_a_group_is_named() {
    let figures = |appraisal: Value| serde_json::json!({ "period": "2026Q3", "stats": [stats(By::Unit).to_json_in_runs()], "appraisal": appraisal });
    let row =
        |unit: &str, score: &str, group: &str| serde_json::json!({ "unit": unit, "score": score, "group": group });
    let rows = serde_json::json!([row("甲村", "12.50", "一组"), row("乙村", "-0.5", "一组"), row("丙社区", "8", "")]);
    let charts = Chart::of_figures(&figures(rows), "镇站");
    let scores = &charts[0];
    assert_eq!(scores.labels, ["甲村（一组）", "乙村（一组）", "丙社区"]);
    assert_eq!(values(scores, 0), [Some(12.5), Some(-0.5), Some(8.0)]);
    assert_eq!(
        (scores.decimals, scores.said(Some(8.0)).as_str(), scores.number_format().as_str()),
        (2, "8.00", "0.00")
    );
    assert!(scores.has_negative(), "an axis that begins at 0 would hide it");
    assert_eq!(scores.note, "2026年第三季度，截至2026年8月20日9时，暂计");
    let alone = serde_json::json!([row("甲村", "12.50", "")]);
    assert!(Chart::of_figures(&figures(alone), "镇站").iter().all(|c| c.unit != "分"), "nobody to compare with");
}

#[test]
fn the_months_beside_a_paper_say_when_the_ledger_began_and_what_the_year_before_had() {
    let month = |key: &str, name: &str, n: u64| serde_json::json!({ "key": key, "name": name, "received": n, "submitted": n, "adopted": 0, "replied": 0 });
    let laid = |period: &str, rows: Value, total: u64| {
        serde_json::json!({ "by": "month", "period": { "key": period }, "as_of": at(8, 20).rfc3339(), "rows": rows,
            "total": { "received": total, "submitted": total, "adopted": 0, "replied": 0 } })
    };
    let now = serde_json::json!([month("2026-07", "2026年7月", 2), month("2026-08", "2026年8月", 0)]);
    let then = serde_json::json!([month("2025-07", "2025年7月", 5)]);
    let figures = |trend: Value| serde_json::json!({ "period": "2026Q3", "stats": [], "trend": trend });
    let one = |trend: Value| Chart::of_figures(&figures(trend), "镇站").pop().unwrap();
    let now = laid("2026-07-01..2026-08-31", now, 2);
    let chart = one(serde_json::json!({ "stats": now, "before": laid("2025", then, 5), "since": "2026-07-06" }));
    assert_eq!(chart.series.iter().map(|s| s.name.as_str()).collect::<Vec<_>>(), ["受理、报送", "上年受理"]);
    assert_eq!(values(&chart, 1), [Some(5.0), None], "a month that was not laid is not known");
    assert!(chart.note.ends_with("；台账自2026年7月6日起"), "{}", chart.note);
    let plain = one(serde_json::json!({ "stats": now, "before": null, "since": null }));
    assert_eq!(plain.labels, ["2026年7月", "8月"]);
    assert_eq!(plain.note, "2026年7—8月，截至2026年8月20日9时");
}
