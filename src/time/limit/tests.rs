use super::*;
use proptest::prelude::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Start and end in ledger form, by the national calendar.
fn ends(start: &str, within: &str) -> (String, bool) {
    ends_in(&Calendar::national(), start, within)
}

fn ends_in(calendar: &Calendar, start: &str, within: &str) -> (String, bool) {
    let (date, clock) = start.split_once(' ').unwrap_or((start, "10:00"));
    let (hour, minute) = clock.split_once(':').unwrap();
    let date: NaiveDate = date.parse().unwrap();
    let start = Stamp::of(date, hour.parse().unwrap(), minute.parse().unwrap());
    let within = within.parse().unwrap();
    let due = due(calendar, start, within, None);
    assert_eq!((due.at, due.provisional), due_at(calendar, start, within, None));
    (due.at.deadline(), due.provisional)
}

fn known(end: &str) -> (String, bool) {
    (end.to_string(), false)
}

#[test]
fn t1_a_friday_ends_on_monday() {
    assert_eq!(ends("2026-11-20 16:30", "1wd"), known("2026-11-23 24:00"));
}

#[test]
fn t2_a_sunday_ends_on_monday() {
    assert_eq!(ends("2026-11-22 09:30", "1wd"), known("2026-11-23 24:00"));
}

#[test]
fn t3_the_national_day_holidays_do_not_count() {
    assert_eq!(ends("2026-09-30 10:00", "1wd"), known("2026-10-08 24:00"));
}

#[test]
fn t4_a_saturday_worked_in_exchange_counts() {
    assert_eq!(ends("2026-10-09", "1wd"), known("2026-10-10 24:00"));
}

#[test]
fn t5_a_saturday_before_spring_festival_counts() {
    assert_eq!(ends("2026-02-13", "1wd"), known("2026-02-14 24:00"));
}

#[test]
fn t6_the_spring_festival_does_not_count() {
    assert_eq!(ends("2026-02-14", "1wd"), known("2026-02-24 24:00"));
}

#[test]
fn t7_over_new_year_to_a_sunday_worked() {
    assert_eq!(ends("2025-12-31", "1wd"), known("2026-01-04 24:00"));
}

#[test]
fn t8_a_sunday_before_mid_autumn_counts() {
    assert_eq!(ends("2026-09-18", "1wd"), known("2026-09-20 24:00"));
}

#[test]
fn t9_five_working_days_over_the_holidays() {
    assert_eq!(ends("2026-09-28", "5wd"), known("2026-10-10 24:00"));
}

#[test]
fn t10_fifteen_working_days_over_the_holidays() {
    assert_eq!(ends("2026-09-30 10:00", "15wd"), known("2026-10-27 24:00"));
}

#[test]
fn t11_new_years_eve_2024_was_worked() {
    assert_eq!(ends("2024-02-08", "1wd"), known("2024-02-09 24:00"));
}

#[test]
fn t12_guangxi_rests_two_days_more() {
    assert_eq!(ends("2024-04-10", "1wd"), known("2024-04-11 24:00"));
    let guangxi = Calendar::national().with_overlay("广西").unwrap();
    assert_eq!(ends_in(&guangxi, "2024-04-10", "1wd"), known("2024-04-15 24:00"));
}

#[test]
fn t13_a_year_not_loaded_is_provisional() {
    assert_eq!(ends("2026-12-31", "1wd"), ("2027-01-01 24:00".to_string(), true));
    let start = Stamp::of(day(2026, 12, 31), 10, 0);
    let shown = due(&Calendar::national(), start, Within::WorkDays(1), None);
    assert!(shown.steps[1].note.contains("2027年放假安排未录入"));
    let guangxi = Calendar::national().with_overlay("广西").unwrap();
    assert!(ends_in(&guangxi, "2026-11-20", "1wd").1);
}

#[test]
fn t14_two_hours_on_a_sunday() {
    assert_eq!(ends("2026-11-22 09:30", "2h"), known("2026-11-22 11:30"));
}

#[test]
fn t15_hours_run_over_new_year_without_a_calendar() {
    assert_eq!(ends("2026-12-31 23:10", "2h"), known("2027-01-01 01:10"));
    assert_eq!(ends("2026-12-31 23:50", "30min"), known("2027-01-01 00:20"));
}

#[test]
fn days_and_months_roll_to_a_working_day() {
    // Friday + 1 = Saturday → Monday; + 3 = Monday.
    assert_eq!(ends("2026-11-20", "1d"), known("2026-11-23 24:00"));
    assert_eq!(ends("2026-11-20", "3d"), known("2026-11-23 24:00"));
    // 2026-10-10 is a Saturday worked in exchange: no rolling.
    assert_eq!(ends("2026-10-09", "1d"), known("2026-10-10 24:00"));
    assert_eq!(ends("2026-09-28", "3d"), known("2026-10-08 24:00"));
    // §202: no 30 February, so the month's last day, a Saturday worked in exchange.
    assert_eq!(ends("2026-01-30", "1mo"), known("2026-02-28 24:00"));
    assert_eq!(ends("2026-01-22", "1mo"), known("2026-02-24 24:00"));
    assert_eq!(ends("2026-08-31", "2mo"), known("2026-11-02 24:00"));
    assert!(ends("2026-12-20", "1mo").1);
    // Days between are not examined, only the last: 2018 is not loaded.
    assert!(!ends("2018-12-28", "10d").1);
}

#[test]
fn a_close_of_business_ends_the_day_early_except_by_the_clock() {
    let calendar = Calendar::national();
    let start = Stamp::of(day(2026, 11, 20), 16, 30);
    let at = |within, close| due(&calendar, start, within, close).at.deadline();
    assert_eq!(at(Within::WorkDays(1), Some((17, 30))), "2026-11-23 17:30");
    assert_eq!(at(Within::Days(1), Some((17, 30))), "2026-11-23 17:30");
    assert_eq!(at(Within::WorkDays(1), Some((24, 0))), "2026-11-23 24:00");
    assert_eq!(at(Within::Hours(2), Some((17, 30))), "2026-11-20 18:30");
}

#[test]
fn the_steps_tell_why() {
    let start = Stamp::of(day(2026, 10, 8), 10, 0);
    let calendar = Calendar::national();
    let shown = |start, within| {
        let steps = due(&calendar, start, within, None).steps;
        let line = |step: Step| format!("{} {} {}", step.date, step.counted, step.note);
        steps.into_iter().map(line).collect::<Vec<_>>()
    };
    assert_eq!(
        shown(start, Within::WorkDays(3)),
        [
            "2026-10-08 false 起算日，不计",
            "2026-10-09 true 工作日，第1个工作日",
            "2026-10-10 true 国庆节调休上班，第2个工作日",
            "2026-10-11 false 周日，不计",
            "2026-10-12 true 工作日，第3个工作日",
        ]
    );
    assert_eq!(
        shown(start, Within::Days(3)),
        ["2026-10-08 false 起算日，不计", "2026-10-11 true 满3日（周日）", "2026-10-12 true 顺延至此（工作日）",]
    );
    assert_eq!(shown(start, Within::Hours(2)), ["2026-10-08 true 按钟点连续计2小时，不避节假日"]);
}

#[test]
fn a_date_rolls_with_a_note() {
    let calendar = Calendar::national();
    let rolled = roll(&calendar, day(2026, 10, 31));
    assert_eq!(rolled.note.as_deref(), Some("10-31 是周六，顺延至 11-02 周一"));
    let rolled = roll(&calendar, day(2026, 10, 1));
    assert_eq!(rolled.note.as_deref(), Some("10-01 是国庆节，顺延至 10-08 周四"));
    let stood = roll(&calendar, day(2026, 10, 10));
    assert_eq!((stood.date, stood.note, stood.provisional), (day(2026, 10, 10), None, false));
    let unknown = roll(&calendar, day(2027, 1, 31));
    assert_eq!((unknown.date, unknown.provisional), (day(2027, 2, 1), true));
    let over = roll(&calendar, day(2022, 12, 31));
    assert_eq!(over.note.as_deref(), Some("12-31 是元旦，顺延至 2023-01-03 周二"));
}

#[test]
fn working_days_between_is_the_inverse_of_the_limit() {
    let calendar = Calendar::national();
    let between = |a, b| working_days_between(&calendar, a, b);
    assert_eq!(between(day(2026, 9, 30), day(2026, 10, 27)), (15, false));
    assert_eq!(between(day(2026, 10, 27), day(2026, 9, 30)), (-15, false));
    assert_eq!(between(day(2026, 11, 22), day(2026, 11, 22)), (0, false));
    assert_eq!(between(day(2026, 12, 31), day(2027, 1, 1)), (1, true));
}

#[test]
fn every_way_to_write_a_limit() {
    for (typed, short, said) in [
        ("1wd", "1wd", "1个工作日"),
        ("5WD", "5wd", "5个工作日"),
        ("1个工作日", "1wd", "1个工作日"),
        ("５个工作日", "5wd", "5个工作日"),
        ("十五个工作日", "15wd", "15个工作日"),
        ("5工作日", "5wd", "5个工作日"),
        ("2h", "2h", "2小时"),
        ("2小时", "2h", "2小时"),
        ("两个小时", "2h", "2小时"),
        ("30min", "30min", "30分钟"),
        ("３０分钟", "30min", "30分钟"),
        ("半小时", "30min", "30分钟"),
        ("3d", "3d", "3日"),
        ("3日", "3d", "3日"),
        ("3天", "3d", "3日"),
        ("2mo", "2mo", "2个月"),
        ("2个月", "2mo", "2个月"),
        (" 3 天 ", "3d", "3日"),
        ("3660wd", "3660wd", "3660个工作日"),
    ] {
        let within: Within = typed.parse().unwrap();
        assert_eq!(within.to_string(), short, "{typed}");
        assert_eq!(within.describe(), said, "{typed}");
        assert_eq!(short.parse(), Ok(within));
        assert_eq!(said.parse(), Ok(within));
    }
    for (typed, reason) in [
        ("", "看不懂"),
        ("0wd", "不能是0"),
        ("0小时", "不能是0"),
        ("-1wd", "看不懂"),
        ("wd", "看不懂"),
        ("5", "看不懂"),
        ("1.5h", "看不懂"),
        ("3661wd", "最多3660个工作日"),
        ("121mo", "最多120个月"),
        ("99999999999wd", "看不懂"),
        ("2周", "看不懂"),
    ] {
        let refusal = typed.parse::<Within>().unwrap_err();
        assert!(refusal.contains(reason), "{typed}: {refusal}");
    }
    assert!("x".parse::<Within>().unwrap_err().contains("1wd（1个工作日）"));
}

#[test]
fn limits_beyond_the_calendar_stop_at_its_end() {
    let start = Stamp::of(day(9999, 12, 20), 9, 0);
    for within in [Within::WorkDays(u32::MAX), Within::Days(u32::MAX), Within::Months(u32::MAX)] {
        let (at, provisional) = due_at(&Calendar::national(), start, within, None);
        assert_eq!(at.ledger(), "9999-12-31 23:59");
        assert!(provisional);
    }
}

/// The same question answered another way: the listed days straight from the file's text, one
/// date after another.
fn naive(start: NaiveDate, mut left: u32) -> NaiveDate {
    let text = crate::time::shipped::NATIONAL_TEXT;
    let mut date = start;
    while left > 0 {
        date = date.succ_opt().unwrap();
        let line = text.lines().find(|line| line.starts_with(&date.to_string()));
        let weekend = date.weekday().number_from_monday() > 5;
        let off = line.map_or(weekend, |line| line.contains(",holiday,"));
        left -= u32::from(!off);
    }
    date
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// A limit in working days ends where a naive count over the file's text ends, and counts
    /// back to the same number.
    #[test]
    fn working_days_match_a_naive_count(
        offset in 0u64..3200, minute in 0i64..1440, count in 1u32..40,
    ) {
        let calendar = Calendar::national();
        let date = day(2018, 12, 1) + chrono::Days::new(offset);
        let start = Stamp::start_of_day(date).plus_minutes(minute);
        let due = due(&calendar, start, Within::WorkDays(count), None);
        let last = naive(date, count);
        prop_assert_eq!(due.at, Stamp::last_minute(last));
        let between = working_days_between(&calendar, date, last);
        prop_assert_eq!(between, (i64::from(count), due.provisional));
        let outside = |date: NaiveDate| !(2019..=2026).contains(&date.year());
        let first = date.succ_opt().unwrap();
        prop_assert_eq!(due.provisional, outside(first) || outside(last));
        let counted = due.steps.iter().filter(|step| step.counted).count();
        prop_assert_eq!(counted, count as usize);
    }
}
