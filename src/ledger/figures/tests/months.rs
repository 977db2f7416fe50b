//! Months summed are what tallying every case comes to.

use super::*;

fn amend(patch: Facts, unit: Option<u32>) -> Amend {
    Amend {
        patch,
        unit: unit.map(UnitId),
        about: None,
        author: None,
        supplement: None,
        reason: None,
        material: vec![],
        suggested: None,
        suggestion: None,
        uncovered: false,
    }
}

fn judged(validity: &str) -> Facts {
    Facts { validity: Some(validity.into()), ..Facts::default() }
}

fn with_word(channel: &str, category: &str) -> Facts {
    Facts { channel: Some(channel.into()), category: Some(category.into()), ..Facts::default() }
}

fn duty(owner: OwnerRef, rule: &str, due_at: Stamp) -> DutyOpened {
    DutyOpened { owner, rule: rule.into(), ..first_report(due_at) }
}

fn ends(rule: &str, how: Ended) -> Outcome {
    let ended = DutyEnded { n: None, rule: Some(rule.into()), how, reason: "事由".into() };
    Outcome { ends: vec![ended], ..Outcome::default() }
}

fn note() -> Note {
    Note { text: "记一笔".into() }
}

/// Five cases that have been through much, and a paper.
fn eventful() -> Book {
    let mut book = Book::new();
    let unit = |n| OwnerRef::Unit(UnitId(n));
    let opens = vec![
        first_report(at(2, 3, 11)),
        duty(unit(3), "handle", at(2, 27, 9)),
        duty(OwnerRef::Named("镇政府".into()), "reply", at(3, 20, 9)),
        duty(unit(2), "written_off", at(2, 28, 23)),
        duty(unit(2), "waived", at(2, 28, 23)),
        DutyOpened { provisional: true, ..duty(unit(2), "guessed", at(2, 20, 9)) },
        DutyOpened { due_at: None, ..duty(unit(2), "some_day", at(2, 20, 9)) },
    ];
    book.report(1, 2, at(2, 3, 9), opens);
    book.escalate(1, at(2, 3, 12));
    book.act(1, at(2, 4, 9), amend(with_word("wechat", "price"), None), Outcome::default());
    book.act(1, at(2, 5, 9), note(), ends("written_off", Ended::Lapsed));
    book.act(1, at(2, 5, 10), note(), ends("waived", Ended::Waived));
    book.reply(1, at(3, 2, 9));
    book.act(1, at(3, 3, 9), Rate { satisfaction: Satisfaction::Satisfied, note: None }, Outcome::default());
    book.adopt(1, at(3, 10, 9));
    // Judged invalid, answered all the same; moved to another unit; judged again.
    book.report(2, 2, at(2, 28, 23), vec![first_report(at(3, 1, 1))]);
    book.act(2, at(3, 1, 9), amend(judged("invalid"), Some(3)), Outcome::default());
    book.reply(2, at(3, 2, 10));
    book.report(3, 3, at(3, 1, 0), vec![]);
    book.act(3, at(3, 1, 9), amend(judged("invalid"), None), Outcome::default());
    book.act(3, at(3, 2, 9), amend(judged("valid"), None), Outcome::default());
    let slip = Refer {
        year: 2026,
        number: 1,
        to: UnitId(2),
        lead: true,
        with: vec![],
        boundary: None,
        note: None,
        copies: vec![],
    };
    book.act(
        3,
        at(3, 2, 10),
        slip,
        Outcome { opens: vec![duty(unit(2), "handle", at(3, 9, 9))], ..Outcome::default() },
    );
    // Void, and void no longer.
    book.report(4, 3, at(3, 5, 9), vec![first_report(at(3, 5, 11))]);
    book.act(4, at(3, 6, 9), Void { reason: "重复".into(), replaced_by: None, repeated: false }, Outcome::default());
    book.report(5, 3, at(3, 5, 9), vec![first_report(at(3, 25, 11)), duty(unit(3), "late", at(3, 5, 12))]);
    let seq = book.act(
        5,
        at(3, 6, 9),
        Void { reason: "误作废".into(), replaced_by: None, repeated: false },
        Outcome::default(),
    );
    book.act(5, at(3, 6, 10), Withdraw { seq, reason: "看错了".into() }, Outcome::default());
    let paper = PaperId { year: 2026, number: 1 };
    let clerk = Clerk { now: at(3, 7, 9), operator: "王芳".into(), os_account: "test".into() };
    let received = PaperReceive {
        id: paper,
        kind: "bimonthly".into(),
        title: "报告".into(),
        unit: UnitId(3),
        period: None,
        attachment: None,
    };
    let opens = vec![duty(unit(3), "instruction", at(3, 8, 9)), duty(unit(2), "circulate", at(3, 30, 9))];
    book.0
        .record(&clerk, |desk| {
            desk.append(Subject::Paper(paper), at(3, 7, 9), received, Outcome { opens, ..Outcome::default() })
        })
        .unwrap();
    book
}

fn told(stats: Vec<Stats>) -> String {
    stats.into_iter().map(|s| s.to_json().to_string()).collect()
}

#[test]
fn months_summed_are_what_tallying_comes_to_however_they_are_asked() {
    let book = eventful();
    let view = book.0.view();
    let periodic = Duty { period: Some("2026-03".into()), ..view.duties_of(Subject::Case(id(5))).unwrap()[0].clone() };
    let periodic = [(UnitId(3), Duty { case: None, due_at: Some(at(3, 15, 9)), ..periodic })];
    let mut asked = 0;
    for as_of in [at(3, 10, 9), at(3, 25, 11), at(3, 25, 12), at(4, 1, 0), at(6, 1, 0)] {
        // The limit of the last case's report begins to run on the 25th.
        assert_eq!(view.is_settled(as_of).unwrap(), as_of >= at(3, 25, 9));
        for month in [1, 2, 3, 4] {
            for by in By::ALL {
                for only in [None, Some(UnitId(2)), Some(UnitId(3))] {
                    for validity in [false, true] {
                        let mut plan = Plan { by: *by, only, keep_members: false, ..plan(month, as_of) };
                        plan.policy.validity = validity;
                        plan.units[1].class = Some("市直".into());
                        let summed = told(view.statistics(std::slice::from_ref(&plan), &periodic).unwrap());
                        assert_eq!(
                            summed,
                            told(view.tallied(std::slice::from_ref(&plan), &periodic).unwrap()),
                            "{plan:?}"
                        );
                        asked += 1;
                    }
                }
            }
        }
    }
    assert_eq!(asked, 5 * 4 * 10 * 3 * 2);
    assert_eq!(book.0.prove().unwrap().troubles, []);
}

#[test]
fn months_are_summed_for_whole_months_as_of_now_and_for_nothing_else() {
    let book = eventful();
    let view = book.0.view();
    book.0.connection().execute("UPDATE unit_months SET received = received + 100 WHERE layout = 'unit'", []).unwrap();
    let received = |plan: Plan| view.statistics(&[plan], &[]).unwrap()[0].total.of(Measure::Received);
    let now = || Plan { keep_members: false, ..plan(3, at(4, 1, 0)) };
    assert!(received(now()) > 100);
    assert_eq!(received(Plan { keep_members: true, ..now() }), 2, "members are named one by one");
    assert_eq!(received(Plan { as_of: at(3, 8, 9), ..now() }), 2, "an adoption lies after that");
    assert_eq!(received(Plan { by: By::Person, ..now() }), 2);
    let days = |from, to| Period::range(at(3, from, 0).date(), at(3, to, 0).date()).unwrap();
    assert_eq!(received(Plan { period: days(1, 31), ..now() }), 2, "a month without its last day");
}

/// A case with an act of every kind that must be owned up to, in three months.
fn owning_up() -> Book {
    let mut book = Book::new();
    let breach =
        || Breach { rule: "approve".into(), clause: "五.3".into(), says: "缺主管领导审核同意".into() };
    book.report(1, 2, at(1, 31, 9), vec![duty(OwnerRef::Unit(UnitId(2)), "waived", at(2, 28, 23))]);
    book.act(1, at(1, 31, 23), note(), Outcome { backfill: true, breaches: vec![breach()], ..Outcome::default() });
    book.act(1, at(2, 1, 0), note(), Outcome { backfill: true, ..Outcome::default() });
    book.act(1, at(2, 5, 10), note(), ends("waived", Ended::Waived));
    let time = Changed { fact: "occurred".into(), before: None, after: "2026-01-30".into() };
    let corrects = Amend { material: vec![time], ..amend(Facts::default(), None) };
    book.act(1, at(2, 6, 9), corrects, Outcome::default());
    let seq = book.act(1, at(2, 28, 23), note(), Outcome { backfill: true, ..Outcome::default() });
    book.act(1, at(3, 1, 0), Withdraw { seq, reason: "误记".into() }, Outcome::default());
    book
}

fn marks_of(book: &Book, (from, to): ((u32, u32), (u32, u32)), unit: Option<u32>, as_of: Stamp) -> Marks {
    let period = Period::range(at(from.0, from.1, 0).date(), at(to.0, to.1, 0).date()).unwrap();
    book.0.view().marks(&period, unit.map(UnitId), as_of).unwrap()
}

#[test]
fn what_a_month_owns_up_to_is_taken_off_and_put_elsewhere_as_its_acts_are() {
    let mut book = owning_up();
    let now = at(6, 1, 0);
    let (january, february, march) = (((1, 1), (2, 1)), ((2, 1), (3, 1)), ((3, 1), (4, 1)));
    let first = Marks { backfill: 1, breach: 1, ..Marks::default() };
    let second = Marks { backfill: 1, waive: 1, misreport: 1, ..Marks::default() };
    let third = Marks { withdraw: 1, ..Marks::default() };
    for (month, marks) in [(january, first), (february, second), (march, third)] {
        assert_eq!(marks_of(&book, month, None, now), marks);
        assert_eq!(marks_of(&book, month, Some(2), now), marks);
        assert_eq!(marks_of(&book, month, Some(3), now), Marks::default());
    }
    // Beyond whole months, and before the as-of, mark by mark.
    assert_eq!(marks_of(&book, ((1, 31), (3, 2)), None, now), Marks { backfill: 2, breach: 1, withdraw: 1, ..second });
    assert_eq!(marks_of(&book, february, None, at(2, 5, 10)), Marks { misreport: 0, ..second });
    assert_eq!(
        marks_of(&book, ((1, 1), (4, 1)), None, at(2, 5, 9)),
        Marks { backfill: 2, breach: 1, ..Marks::default() }
    );
    // Void cases own up too; another unit takes over what it takes over.
    book.act(1, at(4, 1, 9), amend(Facts::default(), Some(3)), Outcome::default());
    book.act(1, at(4, 2, 9), Void { reason: "重复".into(), replaced_by: None, repeated: false }, Outcome::default());
    assert_eq!(marks_of(&book, january, Some(2), now), Marks::default());
    assert_eq!(marks_of(&book, january, Some(3), now), first);
    let rows: i64 =
        book.0.connection().query_row("SELECT count(*) FROM month_marks WHERE unit = 2", [], |r| r.get(0)).unwrap();
    assert_eq!(rows, 0, "what has come to nothing goes");
    assert_eq!(book.0.prove().unwrap().troubles, []);
}

#[test]
fn whole_months_own_up_by_their_sum_and_only_they() {
    let book = owning_up();
    book.0.connection().execute("UPDATE month_marks SET n = n + 100", []).unwrap();
    let backfill = |period, as_of| marks_of(&book, period, None, as_of).backfill;
    assert_eq!(backfill(((1, 1), (4, 1)), at(6, 1, 0)), 202);
    assert_eq!(backfill(((1, 1), (4, 1)), at(3, 1, 0)), 202, "nothing is marked after that");
    assert_eq!(backfill(((1, 1), (4, 1)), at(2, 7, 0)), 102, "January is over, February is not");
    assert_eq!(backfill(((1, 2), (4, 1)), at(6, 1, 0)), 102, "a month without its first day");
    assert_eq!(backfill(((1, 31), (2, 28)), at(6, 1, 0)), 2);
}
