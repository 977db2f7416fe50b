mod months;

use super::*;
use crate::act::*;
use crate::figures::{By, Marks, Measure, UnitLine};
use crate::ledger::{Clerk, Ledger};
use crate::rules::StatsPolicy;
use crate::time::{PeriodKind, Semesters};
use chrono::NaiveDate;

fn at(month: u32, day: u32, hour: u32) -> Stamp {
    Stamp::of(NaiveDate::from_ymd_opt(2026, month, day).unwrap(), hour, 0)
}

fn id(number: u32) -> CaseId {
    CaseId { year: 2026, number }
}

struct Book(Ledger);

impl Book {
    fn new() -> Book {
        let clerk = Clerk { now: at(1, 1, 8), operator: "王芳".into(), os_account: "test".into() };
        Book(Ledger::in_memory(&clerk).unwrap())
    }

    fn act(&mut self, case: u32, at: Stamp, deed: impl Into<Deed>, outcome: Outcome) -> u64 {
        let clerk = Clerk { now: at, operator: "王芳".into(), os_account: "test".into() };
        self.0.record(&clerk, |desk| Ok(desk.append(Subject::Case(id(case)), at, deed, outcome)?.seq)).unwrap()
    }

    fn report(&mut self, number: u32, unit: u32, when: Stamp, opens: Vec<DutyOpened>) {
        let clerk = Clerk { now: when, operator: "王芳".into(), os_account: "test".into() };
        let text = self.0.record(&clerk, |desk| desk.keep("原文".as_bytes())).unwrap();
        let report = Report {
            id: id(number),
            unit: UnitId(unit),
            about: None,
            author: None,
            facts: Facts { title: Some("体检通知".into()), ..Facts::default() },
            text,
            informant: None,
            names: None,
            public: None,
            suggested: None,
            suggestion: None,
            uncovered: false,
            defaults: Vec::new(),
            replaces: None,
            reported_at: when,
            submitted_at: None,
        };
        self.act(number, when, report, Outcome { opens, ..Outcome::default() });
    }

    fn escalate(&mut self, number: u32, when: Stamp) -> u64 {
        let sent = Escalate {
            to: vec!["town_group".into()],
            counted: vec!["town_group".into()],
            forwarded: Vec::new(),
            via: "platform".into(),
            text: None,
            incomplete: Vec::new(),
            call: None,
        };
        let meets = vec![DutyMet { rule: "first_report".into(), target: None, opened_by_then: false }];
        self.act(number, when, sent, Outcome { counted: true, meets, ..Outcome::default() })
    }

    fn reply(&mut self, number: u32, when: Stamp) {
        let clerk = Clerk { now: when, operator: "王芳".into(), os_account: "test".into() };
        let text = self.0.record(&clerk, |desk| desk.keep("已办".as_bytes())).unwrap();
        self.act(
            number,
            when,
            ReplySend { text, accounts: vec![], via: Some("电话".into()), by: None, kind: None },
            Outcome::default(),
        );
    }

    fn adopt(&mut self, number: u32, when: Stamp) {
        let adopt = Adopt { by: "县委办".into(), tier: "county".into(), publication: Some("要情".into()) };
        self.act(number, when, adopt, Outcome::default());
    }

    fn count(&self, month: u32, as_of: Stamp) -> Stats {
        self.0.view().statistics(&[plan(month, as_of)], &[]).unwrap().remove(0)
    }
}

fn plan(month: u32, as_of: Stamp) -> Plan {
    let unit = |n, name: &str| UnitLine {
        id: UnitId(n),
        name: name.into(),
        kind: "village".into(),
        class: None,
        on_roster: true,
    };
    Plan {
        period: Period::of(PeriodKind::Month, at(month, 1, 0).date(), &Semesters::default()),
        as_of,
        by: By::Unit,
        policy: StatsPolicy {
            validity: false,
            satisfaction: true,
            by_person: true,
            praise_at: None,
            remind_below: None,
        },
        units: vec![unit(2, "甲村"), unit(3, "乙村")],
        words: Vec::new(),
        only: None,
        people: vec![],
        keep_members: true,
    }
}

fn first_report(due_at: Stamp) -> DutyOpened {
    DutyOpened {
        rule: "first_report".into(),
        kind: "first_report".into(),
        name: "首报".into(),
        owner: OwnerRef::Unit(UnitId(2)),
        start: due_at.plus_minutes(-120),
        due_at: Some(due_at),
        why: None,
        within: Some("2h".into()),
        clause: "五.1".into(),
        rulebook: 1,
        calendar: 0,
        provisional: false,
        target: None,
        several: false,
        supersedes: false,
        met_at: None,
    }
}

/// 原文：截至2月29日 · 见 统计 --as-of
#[test]
fn e_8_a_reply_in_march_leaves_february_alone_and_is_caught_up_in_march() {
    let mut book = Book::new();
    book.report(1, 2, at(2, 3, 9), vec![]);
    book.report(2, 3, at(2, 4, 9), vec![]);
    book.reply(2, at(2, 20, 9));
    book.reply(1, at(3, 1, 10));
    let end = at(3, 1, 0);
    let february = book.count(2, end);
    assert_eq!((february.total.of(Measure::Received), february.total.of(Measure::Replied)), (2, 1));
    assert_eq!(february.members_of(Some("乙村"), Measure::Replied), [id(2)]);
    assert_eq!(book.count(2, at(3, 2, 0)).total.of(Measure::Replied), 2);
    let march = plan(3, at(4, 1, 0));
    assert_eq!(book.0.view().replied_later(&march.period, march.as_of).unwrap(), [(UnitId(2), id(1))]);
    assert_eq!(february.re_adds(), Ok(()));
}

#[test]
fn v_6_3_an_adoption_after_the_bulletin_is_carried_once() {
    let mut book = Book::new();
    book.report(1, 2, at(2, 3, 9), vec![]);
    book.escalate(1, at(2, 3, 10));
    book.adopt(1, at(3, 10, 9));
    book.adopt(1, at(4, 10, 9));
    assert_eq!(book.count(2, at(3, 5, 0)).total.of(Measure::Adopted), 0);
    assert_eq!(book.count(2, at(3, 31, 0)).total.of(Measure::Adopted), 1);
    let (view, march) = (book.0.view(), plan(3, at(4, 2, 0)));
    let carried = |until| view.adoptions_carried(&march.period, until, march.as_of).unwrap();
    assert_eq!(carried(Some(at(3, 5, 0))), [(UnitId(2), id(1))]);
    assert_eq!(carried(Some(at(3, 11, 0))), [], "that bulletin counted it already");
    let february = plan(2, at(5, 1, 0)).period;
    let then = view.adoptions_of(&february, at(3, 31, 0)).unwrap();
    assert_eq!((then.len(), then[0].first, then[0].tier_zh()), (1, true, "县级"));
    let later = view.adoptions_of(&february, at(5, 1, 0)).unwrap();
    assert_eq!(
        later.iter().map(|a| a.first).collect::<Vec<_>>(),
        [true, false],
        "the figure stays 1, the list says both"
    );
    assert_eq!(view.adoptions_of(&march.period, march.as_of).unwrap().len(), 0);
}

#[test]
fn a_report_withdrawn_or_voided_later_still_counted_then() {
    let mut book = Book::new();
    book.report(1, 2, at(2, 3, 9), vec![first_report(at(2, 3, 11))]);
    let seq = book.escalate(1, at(2, 3, 10));
    book.report(2, 2, at(2, 5, 9), vec![]);
    book.act(2, at(3, 9, 9), Void { reason: "重复".into(), replaced_by: None, repeated: false }, Outcome::default());
    book.act(1, at(3, 8, 9), Withdraw { seq, reason: "误录".into() }, Outcome::default());
    let then = book.count(2, at(3, 1, 0));
    let of = |stats: &Stats, m| stats.total.of(m);
    assert_eq!((of(&then, Measure::Received), of(&then, Measure::Submitted)), (2, 1));
    assert_eq!((of(&then, Measure::OnTime), of(&then, Measure::Overdue)), (1, 0));
    let now = book.count(2, at(3, 10, 0));
    assert_eq!((of(&now, Measure::Received), of(&now, Measure::Submitted)), (1, 0));
    assert_eq!((of(&now, Measure::OnTime), of(&now, Measure::Overdue)), (0, 1));
}

#[test]
fn v_5_3c_chosen_cases_bring_their_own_figures() {
    let mut book = Book::new();
    book.report(1, 2, at(2, 3, 9), vec![first_report(at(2, 3, 11))]);
    book.escalate(1, at(2, 3, 12));
    book.report(2, 3, at(2, 4, 9), vec![]);
    let plans = [plan(2, at(3, 1, 0)).all_time()];
    let material = book.0.view().material_of(&[id(1)], &plans, at(3, 1, 0)).unwrap();
    assert_eq!((material.cases.len(), material.noted), (1, 1));
    assert_eq!(material.cases[0].title.as_deref(), Some("体检通知"));
    assert_eq!((material.late.len(), material.late[0].late_minutes), (1, 60));
    assert_eq!(material.stats[0].total.of(Measure::Submitted), 1);
    assert_eq!(material.stats[0].re_adds(), Ok(()));
}

#[test]
fn a_period_is_gathered_in_one_pass() {
    let mut book = Book::new();
    book.report(1, 2, at(2, 3, 9), vec![first_report(at(2, 3, 11))]);
    book.escalate(1, at(2, 3, 12));
    let plan = plan(2, at(3, 1, 0));
    let ask = Ask {
        plan: &plan,
        also: &[],
        before: None,
        periodic: &[],
        periodic_before: &[],
        name_levels: &[],
        name_all: false,
        counted_until: None,
        paper: None,
    };
    let material = book.0.view().material(&ask).unwrap();
    assert_eq!(material.stats[0].total.of(Measure::Late), 1);
    assert_eq!((material.late.len(), material.cases.len()), (1, 0));
    assert_eq!(material.lags.reporting.map(|l| l.median), Some(180));
}
