//! The engine on facts made by hand.

use super::tests_desk::{Desk, JIA, YI, at, member, p};
use super::*;
use crate::act::UnitId;
use crate::figures::Measure;
use crate::rules::scoring::{Points, Schemes};
use chrono::NaiveDate;
use proptest::prelude::*;

const PLAIN: &str = r#"
[[scoring]]
clause = "考评一"
decimals = 1
top_people = 1
[[scoring.award]]
id = "sent"
name = "报送"
on = "submit"
points = 1
clause = "一"
[[scoring.award]]
id = "taken"
name = "采用"
on = "adopt"
points = 2.5
clause = "二"
[[scoring.factor]]
id = "attention"
name = "领导重视"
range = [0, 5]
clause = "六.4"
"#;

fn with(extra: &str) -> String {
    format!("{PLAIN}{extra}")
}

#[test]
fn equal_scores_share_a_rank_and_the_next_one_is_skipped() {
    let mut desk = Desk::under(PLAIN);
    desk.members.push(member(YI, "乙村", "town"));
    desk.members.push(member(UnitId(4), "丙村", "bureau"));
    desk.members.push(member(UnitId(5), "丁村", "bureau"));
    for (n, unit) in [(1, JIA), (2, JIA), (3, YI), (4, YI), (5, UnitId(4))] {
        desk.item(n, at(2, n)).of(unit, "甲");
    }
    let ranks =
        |desk: &Desk| desk.sheet().rows.iter().map(|r| (r.group.clone(), r.name.clone(), r.rank)).collect::<Vec<_>>();
    let one = |name: &str, rank| (String::new(), name.to_string(), Some(rank));
    assert_eq!(ranks(&desk), [one("甲村", 1), one("乙村", 1), one("丙村", 3), one("丁村", 4)]);
    desk.edit("decimals = 1", "decimals = 1\ngroups = \"class\"");
    let in_group = |group: &str, name: &str, rank| (group.to_string(), name.to_string(), Some(rank));
    assert_eq!(
        ranks(&desk),
        [
            in_group("乡镇", "甲村", 1),
            in_group("乡镇", "乙村", 1),
            in_group("部门", "丙村", 1),
            in_group("部门", "丁村", 2)
        ]
    );
    desk.adopt(3, "county", "");
    desk.judge("attention", Some("2.5"), None);
    assert_eq!(ranks(&desk)[..2], [in_group("乡镇", "甲村", 1), in_group("乡镇", "乙村", 1)]);
    desk.edit("decimals = 1", "decimals = 1\ntie_break = [\"adopted\"]");
    assert_eq!(ranks(&desk)[..2], [in_group("乡镇", "乙村", 1), in_group("乡镇", "甲村", 2)]);
}

#[test]
fn a_veto_takes_a_unit_out_of_the_ranks_and_says_why() {
    let mut desk = Desk::under(&with(
        r#"
[[scoring.fault]]
id = "concealed"
name = "瞒报"
points = -1
clause = "三"
[[scoring.veto]]
faults = "瞒报"
says = "取消评先资格"
unranked = true
clause = "四"
"#,
    ));
    desk.members.push(member(YI, "乙村", "town"));
    desk.item(1, at(2, 1)).of(JIA, "甲");
    desk.item(2, at(2, 1)).of(JIA, "甲");
    desk.judge("concealed", None, None);
    let sheet = desk.sheet();
    let seen: Vec<(&str, Option<u32>, Points)> = sheet.rows.iter().map(|r| (r.name.as_str(), r.rank, r.sum)).collect();
    assert_eq!(seen, [("乙村", Some(1), p("0")), ("甲村", None, p("1"))]);
    assert_eq!(
        (sheet.rows[1].vetoes[0].says.as_str(), sheet.rows[1].vetoes[0].why.as_str()),
        ("取消评先资格", "瞒报1次")
    );
}

#[test]
fn bounds_of_a_part_a_period_and_the_year_are_lines() {
    let mut desk = Desk::under(&with(
        r#"
[[scoring.part]]
name = "采用"
cap = 4
"#,
    ));
    for n in 1..=3 {
        desk.item(n, at(n, 1)).adopt("county", "");
    }
    let row = desk.row();
    assert_eq!((row.part("采用"), row.part("报送"), row.sum), (p("4"), p("3"), p("7")));
    desk.edit("decimals = 1", "decimals = 1\ncap = 6");
    assert_eq!(desk.row().sum, p("6"));
    desk.edit("cap = 6", "period = \"月\"\nfloor = 1\nyear_cap = 11.5");
    // A part's cap holds for each month now: 3.5 in each of three, and the floor of 1 in nine; the year is capped.
    let row = desk.row();
    assert_eq!(row.sum, p("11.5"));
    let bounds: Vec<&str> = row.lines.iter().filter(|l| l.why == Why::Bound).map(|l| l.says.as_str()).collect();
    assert_eq!((bounds.iter().filter(|b| **b == "保底").count(), bounds.last()), (9, Some(&"封顶")));
}

#[test]
fn before_the_year_is_over_only_what_is_due_counts() {
    let mut desk = Desk::under(&with(
        r#"
[[scoring.quota]]
id = "monthly"
name = "月任务"
period = "月"
at_least = 1
full = 3
missed = -1
clause = "五"
"#,
    ));
    desk.as_of = at(3, 15);
    desk.item(1, at(1, 5));
    desk.item(2, at(3, 5));
    let sheet = desk.sheet();
    assert!(sheet.provisional);
    let row = &sheet.rows[0];
    // January met, February missed, March met already; April has not begun.
    assert_eq!((row.part("任务"), row.pending.len()), (p("5"), 0));
    desk.items.pop();
    let row = desk.row();
    assert_eq!(row.part("任务"), p("2"));
    assert!(row.pending[0].contains("2026年3月：已完成0条，任务1条，未到期"), "{:?}", row.pending);
}

#[test]
fn the_last_minute_of_the_year_closes_it() {
    let mut desk = Desk::under(&with(
        r#"
[[scoring.quota]]
id = "yearly"
name = "年任务"
period = "年度"
at_least = 1
missed = -5
clause = "五"
"#,
    ));
    let last = NaiveDate::from_ymd_opt(2026, 12, 31).unwrap();
    desk.as_of = crate::time::Stamp::of(last, 23, 58);
    assert_eq!((desk.sheet().provisional, desk.row().sum), (true, p("0")));
    desk.as_of = crate::time::Stamp::last_minute(last);
    assert_eq!((desk.sheet().provisional, desk.row().sum), (false, p("-5")));
}

#[test]
fn a_unit_owes_the_tasks_of_periods_that_begin_while_it_is_there() {
    let mut desk = Desk::under(&with(
        r#"
[[scoring.quota]]
id = "monthly"
name = "月任务"
period = "月"
at_least = 1
missed = -1
clause = "五"
"#,
    ));
    desk.members[0].from = NaiveDate::from_ymd_opt(2026, 10, 2).unwrap();
    assert_eq!(desk.row().sum, p("-2"));
    desk.members[0].until = NaiveDate::from_ymd_opt(2026, 11, 30);
    assert_eq!(desk.row().sum, p("-1"));
}

#[test]
fn v_3_1a_a_scheme_from_july_leaves_the_first_half_alone() {
    let first = with("");
    let second = r#"
[[scoring]]
clause = "考评二"
from = "2026-07-01"
decimals = 1
[[scoring.award]]
id = "taken"
name = "采用"
on = "adopt"
points = 10
clause = "二"
"#;
    let mut desk = Desk::under(&first);
    desk.item(1, at(6, 30)).adopt("county", "");
    desk.item(2, at(7, 1)).adopt("county", "");
    assert_eq!(desk.row().sum, p("7"));
    desk.rules = format!("{first}{second}");
    let row = desk.row();
    let points: Vec<(String, String, String)> =
        row.lines.iter().map(|l| (l.matter.unwrap().to_string(), l.rule.clone(), l.points.text())).collect();
    assert_eq!(
        points,
        [
            ("2026-0001".to_string(), "sent".to_string(), "1".to_string()),
            ("2026-0001".to_string(), "taken".to_string(), "2.5".to_string()),
            ("2026-0002".to_string(), "taken".to_string(), "10".to_string()),
        ]
    );
    assert_eq!(desk.sheet().schemes.len(), 2);
}

#[test]
fn what_the_scheme_has_no_points_for_is_said_and_is_no_counted_item() {
    let mut desk = Desk::under(
        r#"
[[scoring]]
clause = "考评"
aggregate = "mean"
[[scoring.award]]
id = "county"
name = "县级采用"
on = "adopt"
tier = "县"
points = 5
clause = "二"
[[scoring.award]]
id = "note"
name = "县领导批示"
on = "instruct"
tier = "县"
points = 3
clause = "二"
"#,
    );
    desk.item(1, at(2, 1)).adopt("county", "");
    desk.item(2, at(2, 2)).adopt("town", "");
    desk.item(3, at(2, 3));
    desk.item(4, at(2, 4)).instruct("county");
    desk.items[3].instructions[0].tier = None;
    let row = desk.row();
    assert_eq!((row.items, row.text()), (1, "5.00".to_string()));
    assert_eq!(row.unscored.len(), 3);
    let said: Vec<&str> = row.lines.iter().filter(|l| l.points.is_zero()).map(|l| l.note.as_str()).collect();
    assert!(said[0].contains("没有给这一级别") && said[1].contains("没有写级别"), "{said:?}");
}

#[test]
fn half_a_scoring_period_is_said_to_be_one() {
    let mut desk = Desk::under(PLAIN);
    desk.edit("decimals = 1", "decimals = 1\nbase = 60\ngrades = [\"优 60\", \"差\"]");
    desk.item(1, at(2, 1));
    let whole = desk.sheet();
    assert_eq!((whole.partial, whole.rows[0].sum, whole.rows[0].grade.as_deref()), (false, p("61"), Some("优")));
    let half = desk.over("2026H1").sheet();
    assert_eq!((half.partial, half.rows[0].sum, half.rows[0].grade.as_deref()), (true, p("1"), None));
}

#[test]
fn j_2_2_people_re_add_to_their_departments_and_c31_the_protected_are_not_named() {
    let mut desk = Desk::under(PLAIN);
    desk.members.push(member(YI, "乙村", "town"));
    desk.item(1, at(2, 1)).of(JIA, "王芳").adopt("county", "");
    desk.item(2, at(2, 2)).of(JIA, "李四");
    desk.item(3, at(2, 3)).of(YI, "李四").adopt("county", "");
    desk.item(4, at(2, 4)).of(YI, "赵平");
    desk.items[3].author = None;
    desk.item(5, at(2, 5)).of(YI, "周静").adopt("county", "");
    desk.judge("attention", Some("5"), None);
    let (sheet, _, people) = desk.reckoned(|name| name == "李四");
    assert_eq!(people.re_adds(&sheet), Ok(()));
    let seen: Vec<_> =
        people.rows.iter().map(|r| (r.name.as_deref(), r.unit, r.points.text(), r.rank, r.first)).collect();
    assert_eq!(
        seen,
        [
            (Some("王芳"), JIA, "3.5".to_string(), Some(1), true),
            (Some("周静"), YI, "3.5".to_string(), Some(1), true),
            (None, YI, "3.5".to_string(), None, false),
            (None, JIA, "1".to_string(), None, false),
            (None, YI, "1".to_string(), None, false),
        ]
    );
    assert!(!format!("{people:?}").contains("李四"));
    let mut wrong = people;
    wrong.rows[0].points = p("3");
    assert_eq!(wrong.re_adds(&sheet), Err(vec!["甲村：得分按个人相加4，按部门4.5".to_string()]));
}

#[test]
fn an_item_the_statistics_do_not_know_stops_the_sheet() {
    let mut desk = Desk::under(PLAIN);
    desk.item(1, at(2, 1));
    let (facts, book) = (desk.facts(), desk.book());
    let schemes = Schemes::alone(&book);
    let mut scoring = Scoring::new(&facts, &schemes);
    facts.there().for_each(|member| drop(scoring.take(member, &[])));
    let sheet = scoring.finish();
    assert_eq!(sheet.re_adds(), Err(vec!["甲村：逐条列出报送0件，统计为1件".to_string()]));
    assert_eq!(desk.sheet().rows[0].counts.of(Measure::Submitted), 1);
}

/// A scheme that has something of everything.
const EVERYTHING: &str = r#"
[[scoring]]
clause = "考评"
period = "季度"
base = 6
floor = 0
cap = 40
year_cap = 90
decimals = 2
[[scoring.part]]
name = "采用"
stack = "max"
cap = 25.5
per = "年度"
[[scoring.award]]
id = "sent"
name = "报送"
on = "submit"
points = 0.1
clause = "一"
[[scoring.award]]
id = "taken"
name = "采用"
on = "adopt"
points = 3.333
clause = "二"
[[scoring.award]]
id = "note"
name = "批示"
on = "instruct"
part = "采用"
points = 5
clause = "二"
[[scoring.fault]]
id = "late"
name = "迟报"
found = "late_report"
percent = 33.333
points = [-1, -2]
clause = "三"
[[scoring.fault]]
id = "bad"
name = "负面"
points = -3
voids_period = true
clause = "三"
[[scoring.quota]]
id = "monthly"
name = "月任务"
period = "月"
at_least = 2
full = 1.5
each_missing = -0.25
missed = [-1, -2, -4]
clause = "四"
[[scoring.rate]]
id = "low"
name = "采用率低"
rate = "adoption_rate"
below = 30
points = -1
clause = "五"
"#;

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever happened: the lines add up to the sum, bounds hold, people re-add to units, and nothing is ranked below
    /// something that scored less.
    #[test]
    fn every_sheet_adds_up(
        items in proptest::collection::vec((1u32..=12, 1u32..=28, 0u8..3, 0u8..2, 0u8..3, any::<bool>()), 0..20),
        bad in proptest::collection::vec(any::<prop::sample::Index>(), 0..3),
        mean in any::<bool>(),
    ) {
        let mut desk = Desk::under(EVERYTHING);
        if mean {
            desk.edit("decimals = 2", "decimals = 2\naggregate = \"mean\"");
        }
        desk.members.push(member(YI, "乙村", "town"));
        for (n, (month, day, adopted, noted, who, late)) in (1u32..).zip(&items) {
            let unit = if who % 2 == 0 { JIA } else { YI };
            let mut laid = desk.item(n, at(*month, *day)).of(unit, ["王芳", "李四", "周静"][*who as usize]);
            for _ in 0..*adopted {
                laid = laid.adopt("county", "");
            }
            for _ in 0..*noted {
                laid = laid.instruct("city");
            }
            if *late {
                desk.fault(FaultKind::LateReport, Some(n), at(*month, *day));
                desk.shown.last_mut().unwrap().unit = unit;
            }
        }
        for index in bad {
            if !items.is_empty() {
                desk.judge("bad", None, Some(index.index(items.len()) as u32 + 1));
            }
        }
        let (sheet, units, people) = desk.reckoned(|name| name == "李四");
        prop_assert_eq!(sheet.re_adds(), Ok(()));
        for row in &units {
            let lines: Points = row.lines.iter().map(|l| l.points).sum();
            prop_assert_eq!(lines, row.sum);
            prop_assert!(row.sum <= p("90"));
            for quarter in row.periods.iter().filter(|_| !mean) {
                prop_assert!(quarter.score >= Points::ZERO && quarter.score <= p("40"), "{:?}", row.lines);
            }
            prop_assert!(row.lines.iter().all(|l| l.points.is_zero() || !l.note.is_empty()));
        }
        for pair in sheet.rows.windows(2) {
            prop_assert!(pair[0].score >= pair[1].score);
        }
        prop_assert_eq!(people.re_adds(&sheet), Ok(()));
    }
}
