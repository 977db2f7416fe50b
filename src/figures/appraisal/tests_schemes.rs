//! The eight schemes of `rulebooks/examples/scoring/`, each with sums done by hand.

use super::tests_desk::{Desk, at, p};
use super::*;

macro_rules! scheme {
    ($file:literal) => {
        include_str!(concat!("../../../rulebooks/examples/scoring/", $file, ".toml"))
    };
}

#[test]
fn s1_the_mean_over_items_and_what_late_and_missing_cost() {
    let mut desk = Desk::under(scheme!("s1-meizhou"));
    desk.item(1, at(3, 2)).adopt("province", "专报").instruct("city");
    desk.item(2, at(3, 3)).adopt("city", "送阅");
    desk.fault(FaultKind::LateReport, Some(2), at(3, 3));
    desk.item(3, at(3, 4));
    let row = desk.row();
    assert_eq!((row.sum, row.items, row.text()), (p("11"), 3, "3.67".to_string()));
    assert_eq!(row.grade.as_deref(), Some("良"));
    desk.fault(FaultKind::MissingReport, None, at(5, 1));
    let row = desk.row();
    assert_eq!((row.sum, row.text()), (p("1"), "0.33".to_string()));
    assert_eq!(row.grade.as_deref(), Some("差"));
}

#[test]
fn s1_a_picture_adds_one_and_two_halvings_leave_nothing() {
    let mut desk = Desk::under(scheme!("s1-meizhou"));
    desk.item(1, at(3, 2)).adopt("city", "送阅").file("photo").file("video");
    assert_eq!(desk.row().sum, p("5"), "one point however many pictures");
    desk.fault(FaultKind::LateReport, Some(1), at(3, 2));
    assert_eq!(desk.row().sum, p("2.5"));
    desk.judge("false", None, Some(1));
    assert_eq!(desk.row().sum, p("0"));
    desk.judge("light", None, Some(1));
    assert_eq!(desk.row().sum, p("0"), "an item cannot lose more than it earned");
    // An item found wanting is no item that earned points; it still is one that was counted.
    desk.item(2, at(3, 3));
    desk.judge("poor", None, Some(2));
    assert_eq!((desk.row().sum, desk.row().items), (p("0"), 2));
}

#[test]
fn s2_base_deductions_floor_and_standard_of_a_quarter() {
    let mut desk = Desk::under(scheme!("s2-zhonglou")).over("2026Q1");
    desk.item(1, at(2, 2)).word("affairs").adopt("county", "").instruct("city");
    desk.fault(FaultKind::LateReport, Some(1), at(2, 2));
    // The task of the sample is two pieces; the sum in the book has two missing, so it is four here.
    desk.edit("at_least = 2", "at_least = 3");
    let row = desk.row();
    assert_eq!((row.sum, row.grade.as_deref()), (p("33"), Some("达标")));
    assert_eq!(row.part("任务"), p("-2"));

    let mut idle = Desk::under(scheme!("s2-zhonglou")).over("2026Q1");
    (0..7).for_each(|_| idle.judge("serious", None, None));
    let row = idle.row();
    assert_eq!((row.sum, row.grade.as_deref()), (p("0"), Some("不达标")));
    assert_eq!(
        row.lines.iter().filter(|l| l.why == Why::Bound).map(|l| l.points).sum::<crate::rules::scoring::Points>(),
        p("10")
    );
}

#[test]
fn s2_a_year_is_four_quarters_each_with_its_own_floor() {
    let mut desk = Desk::under(scheme!("s2-zhonglou"));
    // Two a quarter: nothing missing; one of eight adopted, and that one in the first quarter.
    for (n, month) in [(1, 1), (2, 2), (3, 4), (4, 5), (5, 7), (6, 8), (7, 10), (8, 11)] {
        desk.item(n, at(month, 5)).word("research");
    }
    desk.adopt(1, "city", "");
    let row = desk.row();
    let scores: Vec<String> = row.periods.iter().map(|q| q.score.text()).collect();
    // 6 + 30; 6 − 1 (采用率 0%) three times.
    assert_eq!(scores, ["36", "5", "5", "5"]);
    assert_eq!((row.sum, row.grade.clone()), (p("51"), None));
    assert_eq!(row.periods[1].grade.as_deref(), Some("不达标"));
    desk.word_of(2, "flag", "requested");
    assert_eq!(desk.row().sum, p("53"));
}

#[test]
fn s3_months_of_the_task_and_the_publications() {
    let mut desk = Desk::under(scheme!("s3-changshan"));
    for n in 1..=8 {
        desk.item(n, at(1, 10)).word("news");
    }
    for n in 9..=15 {
        desk.item(n, at(2, 10)).word("news");
    }
    desk.adopt(1, "county", "《要情快报》");
    desk.adopt(9, "county", "常山政务");
    desk.adopt(9, "city", "工作交流");
    let row = desk.row();
    assert_eq!((row.part("任务"), row.part("采用")), (p("10"), p("95")));
    assert_eq!(row.text(), "105");
    let february = row.lines.iter().find(|l| l.rule == "monthly" && l.note.contains("2月")).unwrap();
    assert!(february.note.contains("已完成7条，任务8条"), "{}", february.note);
}

#[test]
fn s3_twelve_months_reach_the_cap_and_not_more() {
    let mut desk = Desk::under(scheme!("s3-changshan"));
    for month in 1..=12 {
        for n in 1..=8 {
            desk.item(month * 10 + n, at(month, 10)).word("news");
        }
    }
    assert_eq!(desk.row().sum, p("120"));
    desk.edit("full = 10", "full = 11");
    let row = desk.row();
    assert_eq!(row.sum, p("120"));
    assert!(row.lines.iter().any(|l| l.why == Why::Bound && l.points == p("-12") && l.says == "封顶"));
}

#[test]
fn s4_short_months_cost_double_and_a_bad_one_counts_for_nothing() {
    let mut desk = Desk::under(scheme!("s4-hr-bureau")).over("2026Q1");
    desk.item(1, at(1, 5)).adopt("city", "日报");
    desk.item(2, at(1, 6)).adopt("province", "日报");
    desk.item(3, at(2, 5)).adopt("city", "日报");
    desk.item(4, at(3, 5)).adopt("central", "头版");
    // 10 (met) · 4 − 2×6 · 40
    let months: Vec<String> = desk.row().periods.iter().map(|m| m.score.text()).collect();
    assert_eq!(months, ["10", "-8", "40"]);
    assert_eq!(desk.row().sum, p("42"));
    // March: false news, the item goes to 0 and five more; that leaves the month ten short of its task.
    desk.judge("false", None, Some(4));
    assert_eq!(desk.row().periods[2].score, p("-25"));
    let mut bad = Desk::under(scheme!("s4-hr-bureau")).over("2026-03");
    bad.item(1, at(3, 5)).adopt("central", "头版");
    bad.judge("negative", None, None);
    assert_eq!(bad.row().sum, p("-10"), "month 0, and ten off");
}

#[test]
fn s4_three_months_in_a_row_are_criticised_two_and_two_are_not() {
    let mut desk = Desk::under(scheme!("s4-hr-bureau")).over("2026H1");
    for (n, month) in [(1, 3), (2, 6)] {
        desk.item(n, at(month, 5)).adopt("central", "日报");
    }
    assert!(desk.row().vetoes.is_empty());
    desk.items.remove(0);
    let row = desk.row();
    assert_eq!(row.vetoes.len(), 1);
    assert_eq!((row.vetoes[0].says.as_str(), row.vetoes[0].unranked), ("通报批评", false));
    assert!(row.vetoes[0].why.contains("连续5期"), "{}", row.vetoes[0].why);
}

#[test]
fn s5_thirty_five_and_three() {
    let mut desk = Desk::under(scheme!("s5-zhalantun"));
    for n in 1..=35 {
        desk.item(n, at(2, 5)).adopt("county", "");
    }
    for n in 36..=38 {
        desk.item(n, at(2, 5)).adopt("city", "");
    }
    assert_eq!(desk.row().text(), "205");
}

#[test]
fn s6_the_highest_only_and_s7_all_of_them() {
    let thrice = |text: &str| {
        let mut desk = Desk::under(text);
        desk.item(1, at(2, 5)).adopt("county", "").adopt("city", "").adopt("province", "");
        desk
    };
    // The sum in the book: 县 5, 市 20, 省 20.
    let book = scheme!("s6-zhoushan").replace("points = 100", "points = 20").replace("points = 50", "points = 20");
    let highest = thrice(&book.replace("points = 25", "points = 5")).row();
    assert_eq!(highest.sum, p("20"));
    let said = highest.lines.iter().filter(|l| l.note.contains("就高不累计")).count();
    assert_eq!(said, 2, "what does not count is on the sheet too");
    let book = scheme!("s7-county-office").replace("points = 10\n", "points = 20\n");
    assert_eq!(thrice(&book).row().sum, p("45"));
}

#[test]
fn s6_half_a_point_for_what_nobody_took_and_a_note_in_place_of_a_lower_adoption() {
    let mut desk = Desk::under(scheme!("s6-zhoushan"));
    desk.item(1, at(2, 5));
    desk.item(2, at(2, 6)).adopt("county", "").instruct("city");
    assert_eq!(desk.row().text(), "50.5");
    desk.adopt_by(2, "province", "省社");
    assert_eq!(desk.row().text(), "100.5");
    let tasks: Vec<(String, bool)> = desk
        .row()
        .lines
        .iter()
        .filter(|l| l.why == Why::Task)
        .map(|l| (l.says.clone(), l.note.contains("未完成")))
        .collect();
    assert_eq!(tasks, [("市委办采用任务".to_string(), true), ("市府办采用任务".to_string(), true)]);
}

#[test]
fn s7_fourteen_are_nothing_and_fifteen_are_fifty() {
    let mut desk = Desk::under(scheme!("s7-county-office"));
    for n in 1..=14 {
        desk.item(n, at(2, 5));
    }
    assert_eq!(desk.row().sum, p("0"));
    desk.item(15, at(12, 31));
    assert_eq!(desk.row().sum, p("50"));
    desk.adopt_by(15, "central", "中办");
    desk.adopt_by(15, "central", "国办");
    assert_eq!(desk.row().sum, p("130"));
}

#[test]
fn s8_each_further_month_without_a_piece_costs_more() {
    let mut desk = Desk::under(scheme!("s8-yaojiang"));
    for month in 1..=8 {
        desk.item(month, at(month, 20));
    }
    // Four months missing: 1 + 2 + 4 + 8.
    assert_eq!(desk.row().sum, p("-15"));
    desk.item(9, at(12, 1)).adopt("province", "");
    desk.judge("perfunctory", None, Some(3));
    // Three missing: 7; 15 for the province; half a point off.
    assert_eq!(desk.row().text(), "7.5");
}
