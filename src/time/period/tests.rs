use super::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn key(text: &str) -> Period {
    Period::from_key(text, &Semesters::default()).unwrap()
}

/// 原文：18日8时至19日8时；事件、回应、观点、诉求 · 见 文书 24小时监测、day_from
#[test]
fn f_1_a_day_of_the_watch_runs_from_eight_to_eight() {
    let day = key("2013-04-18").beginning_at((8, 0));
    let at = |d, h, m| Stamp::of(ymd(2013, 4, d), h, m);
    assert!(day.contains(at(18, 8, 0)) && day.contains(at(19, 7, 59)));
    assert!(!day.contains(at(18, 7, 59)) && !day.contains(at(19, 8, 0)));
    assert_eq!(day.label(), "2013年4月18日8时至19日8时");
    let label = |text| key(text).beginning_at((8, 30)).label();
    assert_eq!(label("2013-04-30"), "2013年4月30日8时30分至5月1日8时30分");
    assert_eq!(label("2013-12-31"), "2013年12月31日8时30分至2014年1月1日8时30分");
    assert_eq!((day.key(), day.next().start()), ("2013-04-18".to_string(), day.end()));
}

#[test]
fn every_kind_knows_its_key_label_and_bounds() {
    for (text, kind, from, to, label) in [
        ("2026", PeriodKind::Year, (2026, 1, 1), (2027, 1, 1), "2026年"),
        ("2026H1", PeriodKind::Half, (2026, 1, 1), (2026, 7, 1), "2026年上半年"),
        ("2026H2", PeriodKind::Half, (2026, 7, 1), (2027, 1, 1), "2026年下半年"),
        ("2026Q3", PeriodKind::Quarter, (2026, 7, 1), (2026, 10, 1), "2026年第三季度"),
        ("2026-02", PeriodKind::Month, (2026, 2, 1), (2026, 3, 1), "2026年2月"),
        ("2026-09..10", PeriodKind::TwoMonth, (2026, 9, 1), (2026, 11, 1), "2026年9—10月"),
        ("2026-11..12", PeriodKind::TwoMonth, (2026, 11, 1), (2027, 1, 1), "2026年11—12月"),
        ("2026W47", PeriodKind::Week, (2026, 11, 16), (2026, 11, 23), "2026年第47周"),
        ("2026W01", PeriodKind::Week, (2025, 12, 29), (2026, 1, 5), "2026年第1周"),
        ("2026W53", PeriodKind::Week, (2026, 12, 28), (2027, 1, 4), "2026年第53周"),
        ("2026秋", PeriodKind::Semester, (2026, 9, 1), (2027, 2, 1), "2026年秋季学期"),
        ("2026春", PeriodKind::Semester, (2026, 2, 1), (2026, 9, 1), "2026年春季学期"),
        ("2026-11-22", PeriodKind::Day, (2026, 11, 22), (2026, 11, 23), "2026年11月22日"),
        ("2026-02-01..2026-02-28", PeriodKind::Range, (2026, 2, 1), (2026, 3, 1), "2026年2月1日—2月28日"),
        ("2026-12-05..2027-01-10", PeriodKind::Range, (2026, 12, 5), (2027, 1, 11), "2026年12月5日—2027年1月10日"),
    ] {
        let period = key(text);
        assert_eq!(period.kind, kind, "{text}");
        assert_eq!(period.from, day(from.0, from.1, from.2), "{text}");
        assert_eq!(period.to, day(to.0, to.1, to.2), "{text}");
        assert_eq!(period.key(), text);
        assert_eq!(period.label(), label);
        assert_eq!(period.next().previous(), period, "{text}");
        assert_eq!(period.previous().next(), period, "{text}");
        assert_eq!(period.next().from, period.to, "{text}");
    }
}

#[test]
fn a_period_holds_its_first_minute_and_not_its_end() {
    let month = key("2026-02");
    assert!(month.contains(Stamp::of(day(2026, 2, 1), 0, 0)));
    assert!(month.contains(Stamp::of(day(2026, 2, 28), 23, 59)));
    assert!(!month.contains(Stamp::of(day(2026, 2, 28), 24, 0)));
    assert!(!month.contains(Stamp::of(day(2026, 1, 31), 23, 59)));
    assert!(month.contains_date(month.last_day()) && !month.contains_date(month.to));
    assert_eq!(month.end().ledger(), "2026-03-01 00:00");
}

#[test]
fn neighbours_are_of_the_same_kind() {
    for (text, next) in [
        ("2026-11..12", "2027-01..02"),
        ("2026Q4", "2027Q1"),
        ("2026H2", "2027H1"),
        ("2026W53", "2027W01"),
        ("2026秋", "2027春"),
        ("2026春", "2026秋"),
        ("2026-12-31", "2027-01-01"),
        ("2026-01-01..2026-02-28", "2026-03-01..2026-04-30"),
        ("2026-11-01..2026-11-10", "2026-11-11..2026-11-20"),
    ] {
        assert_eq!(key(text).next().key(), next);
        assert_eq!(key(next).previous().key(), text);
    }
}

#[test]
fn any_date_lies_in_the_period_of_each_kind() {
    let semesters = Semesters::new((8, 25), (2, 20)).unwrap();
    for date in day(2025, 12, 1).iter_days().take(800) {
        for kind in PeriodKind::ALL {
            let period = Period::of(kind, date, &semesters);
            assert!(period.contains_date(date), "{kind} {date}");
            assert_eq!(Period::of(kind, period.last_day(), &semesters).to, period.to);
            if kind != PeriodKind::Range {
                assert_eq!(Period::from_key(&period.key(), &semesters), Ok(period));
                assert_eq!(Period::of(kind, period.to, &semesters), period.next());
            }
        }
    }
}

#[test]
fn each_covers_the_stretch_without_gaps() {
    let semesters = Semesters::default();
    let pairs = Period::each(PeriodKind::TwoMonth, day(2026, 1, 15), day(2027, 1, 1), &semesters);
    let keys: Vec<String> = pairs.iter().map(Period::key).collect();
    assert_eq!(keys, ["2026-01..02", "2026-03..04", "2026-05..06", "2026-07..08", "2026-09..10", "2026-11..12"]);
    assert!(Period::each(PeriodKind::Day, day(2026, 1, 2), day(2026, 1, 2), &semesters).is_empty());
    let range = Period::each(PeriodKind::Range, day(2026, 1, 2), day(2026, 1, 9), &semesters);
    assert_eq!(range[0].key(), "2026-01-02..2026-01-08");
}

#[test]
fn only_canonical_keys_are_read_back() {
    let semesters = Semesters::default();
    for text in ["2026-9..10", "2026年9月", "本月", "9-10月", "2026W1", "２０２６"] {
        assert!(Period::from_key(text, &semesters).is_err(), "{text}");
    }
}
