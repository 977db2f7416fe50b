//! §0.1: the table of deadlines, through `calendar due`.

use crate::office::Office;

fn due(start: &str, within: &str, more: &[&str]) -> (String, bool) {
    let office = Office::empty("2026-11-22 10:00");
    let mut line = vec!["calendar", "due", start, within];
    line.extend(more);
    let answer = office.json(&line);
    (answer["due_at"].as_str().expect("a time").to_string(), answer["provisional"] == true)
}

#[track_caller]
fn is(start: &str, within: &str, wanted: &str) {
    let seconds = if wanted.contains('T') { wanted.to_string() } else { format!("{wanted}T23:59:00+08:00") };
    assert_eq!(due(start, within, &[]), (seconds, false), "{start} {within}");
}

#[test]
fn t1_friday_to_monday() {
    is("2026-11-20 16:30", "1wd", "2026-11-23");
    is("2026-11-20 23:59", "2wd", "2026-11-24");
}

#[test]
fn t2_sunday_to_monday() {
    is("2026-11-22 09:30", "1wd", "2026-11-23");
    is("2026-11-21", "1wd", "2026-11-23");
}

#[test]
fn t3_over_national_day() {
    is("2026-09-30 10:00", "1wd", "2026-10-08");
    is("2026-09-30", "2wd", "2026-10-09");
}

#[test]
fn t4_a_saturday_worked_after_the_holiday() {
    is("2026-10-09", "1wd", "2026-10-10");
    is("2026-10-09", "2wd", "2026-10-12");
}

#[test]
fn t5_a_saturday_worked_before_spring_festival() {
    is("2026-02-13", "1wd", "2026-02-14");
}

#[test]
fn t6_over_spring_festival() {
    is("2026-02-14", "1wd", "2026-02-24");
    is("2026-02-17", "1wd", "2026-02-24");
}

#[test]
fn t7_over_new_year_to_a_sunday_worked() {
    is("2025-12-31", "1wd", "2026-01-04");
}

#[test]
fn t8_a_sunday_worked_in_september() {
    is("2026-09-18", "1wd", "2026-09-20");
}

#[test]
fn t9_five_days_over_national_day() {
    is("2026-09-28", "5wd", "2026-10-10");
}

#[test]
fn t10_fifteen_days() {
    is("2026-09-30", "15wd", "2026-10-27");
}

#[test]
fn t11_new_years_eve_was_worked_in_2024() {
    is("2024-02-08", "1wd", "2024-02-09");
}

#[test]
fn t12_guangxi_has_two_days_more() {
    is("2024-04-10", "1wd", "2024-04-11");
    assert_eq!(due("2024-04-10", "1wd", &["--overlay", "广西"]), ("2024-04-15T23:59:00+08:00".into(), false));
}

#[test]
fn t13_no_calendar_no_certainty() {
    let office = Office::empty("2026-11-22 10:00");
    let (at, provisional) = due("2026-12-31", "1wd", &[]);
    assert!(provisional, "{at}");
    office.ok(&["calendar", "due", "2026-12-31", "1wd"]).says(&["2027", "暂定", "calendar import"]);
    let strict = office.run(&["calendar", "due", "2026-12-31", "1wd", "--strict"]);
    strict.exits(1).says("2027").in_chinese();
    office.run(&["calendar", "due", "2026-12-30", "1wd", "--strict"]).exits(0);
}

#[test]
fn t14_two_hours_on_a_sunday() {
    is("2026-11-22 09:30", "2h", "2026-11-22T11:30:00+08:00");
}

#[test]
fn t15_two_hours_over_midnight_and_new_year() {
    is("2026-12-31 23:10", "2h", "2027-01-01T01:10:00+08:00");
    is("2026-12-31 23:10", "30min", "2026-12-31T23:40:00+08:00");
}
