//! Figures counted the slow way, rows against the fold, the fold against itself.

use super::*;

pub type Naive = BTreeMap<(Option<UnitId>, Figure), u64>;

/// Statistics counted the slow way: every case folded as of the moment, every figure by its word in the contract. Where
/// validity is judged, what is invalid is received and no more.
pub fn counted_slowly(cases: &[Vec<Act>], period: &Period, as_of: Stamp, judged: bool) -> Naive {
    let mut naive = Naive::new();
    let by_then = |at: Option<Stamp>| at.is_some_and(|at| at <= as_of);
    for case in cases.iter().filter_map(|acts| Case::at(acts, as_of)).filter(|c| c.void.is_none()) {
        let mut add = |unit: UnitId, figure: Figure, is: bool| {
            if is {
                *naive.entry((Some(unit), figure)).or_default() += 1;
                *naive.entry((None, figure)).or_default() += 1;
            }
        };
        if period.contains(case.reported_at) {
            let invalid = judged && case.facts.validity.as_deref() == Some("invalid");
            add(case.unit, Figure::Received, true);
            add(case.unit, Figure::Withheld, case.withheld.is_some_and(|(at, _)| at <= as_of));
            add(case.unit, Figure::Invalid, invalid);
            add(case.unit, Figure::Proactive, invalid && by_then(case.first_replied_at));
            add(case.unit, Figure::Valid, !invalid);
            add(case.unit, Figure::Replied, !invalid && by_then(case.replied_at));
            add(case.unit, Figure::FirstReplied, !invalid && by_then(case.first_replied_at));
            let rated = case.rating.map(|(_, rating)| rating).filter(|_| !invalid);
            add(case.unit, Figure::Rated, rated.is_some());
            add(case.unit, Figure::Satisfied, rated == Some(Satisfaction::Satisfied));
        }
        if case.submitted_at.is_some_and(|at| period.contains(at)) {
            add(case.unit, Figure::Submitted, true);
            add(case.unit, Figure::Adopted, case.adoptions.iter().any(|x| x.at <= as_of));
        }
        for duty in &case.duties.all {
            if duty.provisional || duty.opened_at > as_of || !duty.due_at.is_some_and(|due| period.contains(due)) {
                continue;
            }
            let unit = match duty.owner {
                OwnerRef::Unit(unit) => unit,
                _ => case.unit,
            };
            match judge(duty, as_of) {
                DutyState::Met => add(unit, Figure::OnTime, true),
                DutyState::Late { .. } => add(unit, Figure::Late, true),
                DutyState::Overdue { .. } | DutyState::Lapsed => add(unit, Figure::Overdue, true),
                DutyState::Open | DutyState::Waived | DutyState::Withdrawn => {}
            }
        }
    }
    naive
}

pub fn figures_are_what_is_counted_slowly(desk: &Desk, cases: &[Vec<Act>]) -> std::result::Result<(), TestCaseError> {
    let office = desk.ledger.view().office().unwrap();
    let mut moments: Vec<Stamp> = cases.iter().flatten().map(|a| a.at).collect();
    moments.sort_unstable();
    let quarter = |n: usize| moments.get(moments.len() * n / 4).copied();
    let as_ofs = [quarter(1), quarter(2), quarter(3), moments.last().copied(), Some(desk.now.plus_minutes(9000))];
    let days = ["2026-06-29", "2026-07-02"].map(crate::station::day);
    let mut periods: Vec<Period> =
        days.iter().map(|day| Period::of(PeriodKind::Month, *day, &Semesters::default())).collect();
    periods.extend(Period::range(days[0], days[1]));
    let mut others = [By::Level, By::Channel, By::Month].into_iter().cycle();
    for as_of in as_ofs.into_iter().flatten() {
        for period in &periods {
            let naive = counted_slowly(cases, period, as_of, desk.book.stats.validity);
            for by in [By::Unit].into_iter().chain(others.next()) {
                let mut plan = Plan::new(&office, &desk.book, *period, as_of, by);
                plan.keep_members = true;
                let stats = desk.ledger.view().statistics(&[plan], &[]).unwrap().remove(0);
                prop_assert_eq!(stats.re_adds(), Ok(()));
                for figure in Figure::ALL {
                    let told = |unit: Option<UnitId>| naive.get(&(unit, *figure)).copied().unwrap_or(0);
                    let (key, as_of) = (period.key(), as_of.ledger());
                    prop_assert_eq!(stats.total.of(*figure), told(None), "{:?} of {} as of {}", figure, key, as_of);
                    for row in stats.rows.iter().filter(|_| by == By::Unit) {
                        prop_assert_eq!(row.counts.of(*figure), told(row.unit), "{:?} of {}", figure, row.name);
                    }
                }
            }
        }
    }
    Ok(())
}

/// Months summed and cases tallied are two ways to one answer.
pub fn months_sum_to_what_is_tallied(desk: &Desk) -> std::result::Result<(), TestCaseError> {
    let office = desk.ledger.view().office().unwrap();
    let view = desk.ledger.view();
    let month = |day: &str| Period::of(PeriodKind::Month, crate::station::day(day), &Semesters::default());
    let year = Period::of(PeriodKind::Year, crate::station::day("2026-07-01"), &Semesters::default());
    let mut bys =
        [By::Unit, By::Section, By::Class, By::Level, By::Category, By::Channel, By::Month].into_iter().cycle();
    let mut whose = [None, Some(UnitId(2)), Some(UnitId(3))].into_iter().cycle();
    let mut judged = [false, true].into_iter().cycle();
    for as_of in [desk.now, desk.now.plus_minutes(40 * 24 * 60)] {
        for period in [month("2026-06-01"), month("2026-07-01"), year] {
            for by in bys.by_ref().take(3) {
                let only = whose.next().flatten();
                let mut plan = Plan { only, ..Plan::new(&office, &desk.book, period, as_of, by) };
                plan.policy.validity = judged.next().unwrap_or_default();
                let told = |stats: Vec<yuqing::figures::Stats>| stats[0].to_json().to_string();
                let plans = [plan];
                prop_assert_eq!(
                    told(view.statistics(&plans, &[]).unwrap()),
                    told(view.tallied(&plans, &[]).unwrap()),
                    "{:?} of {} as of {}",
                    by,
                    period.key(),
                    as_of.ledger()
                );
            }
        }
    }
    Ok(())
}

/// Marks summed by months, counted one by one, and looked for in the acts are three ways to one number.
pub fn marks_sum_to_what_is_marked(desk: &Desk, cases: &[Vec<Act>]) -> std::result::Result<(), TestCaseError> {
    let view = desk.ledger.view();
    let days = |from, to| Period::range(crate::station::day(from), crate::station::day(to)).unwrap();
    let periods = [
        days("2026-01-01", "2027-01-01"),
        days("2026-06-01", "2026-07-01"),
        days("2026-06-29", "2026-07-02"),
        days("2026-05-20", "2026-07-01"),
        days("2026-07-01", "2026-08-15"),
        days("2026-06-01", "2026-08-01").beginning_at((8, 0)),
    ];
    let mut moments: Vec<Stamp> = cases.iter().flatten().map(|a| a.at).collect();
    moments.sort_unstable();
    let as_ofs = [moments.get(moments.len() / 2), moments.last(), Some(&desk.now)];
    for as_of in as_ofs.into_iter().flatten() {
        for period in &periods {
            for unit in [None, Some(UnitId(1)), Some(UnitId(2)), Some(UnitId(3))] {
                let told = view.marks(period, unit, *as_of).unwrap();
                let mut named = Marks::default();
                for (mark, ..) in view.marked_acts(period, unit, *as_of).unwrap() {
                    named.add(mark, 1);
                }
                prop_assert_eq!(told, named, "{:?} {} as of {}", unit, period.key(), as_of.ledger());
                let mut looked_for = Marks::default();
                for case in cases.iter().filter_map(|acts| Case::fold(acts)) {
                    let ours = unit.is_none_or(|unit| unit == case.unit);
                    let standing = case.timeline.iter().filter(|act| ours && !case.gone.contains(&act.seq));
                    for act in standing.filter(|act| period.contains(act.at) && act.at <= *as_of) {
                        let withdraws = act.withdraws().is_some();
                        // Carried over to the case that stands in for it, which owns up to it.
                        if case.repeated && !withdraws && !["report", "void"].contains(&act.deed.verb()) {
                            continue;
                        }
                        looked_for.join(&Marks {
                            backfill: act.outcome.backfill.into(),
                            breach: (!act.outcome.breaches.is_empty()).into(),
                            withdraw: withdraws.into(),
                            waive: act.outcome.ends.iter().any(|end| end.how != Ended::Withdrawn).into(),
                            misreport: (!act.deed.material().is_empty()).into(),
                        });
                    }
                }
                prop_assert_eq!(told, looked_for, "{:?} {} as of {}", unit, period.key(), as_of.ledger());
            }
        }
    }
    Ok(())
}

pub fn rows_are_what_is_folded(desk: &Desk, cases: &[Vec<Act>]) -> std::result::Result<(), TestCaseError> {
    let view = desk.ledger.view();
    let folded: Vec<Case> = cases.iter().map(|acts| Case::fold(acts).expect("registered")).collect();
    let standing = |filter: CaseFilter| view.cases(&filter).unwrap().len();
    prop_assert_eq!(
        standing(CaseFilter { open: true, ..CaseFilter::default() }),
        folded.iter().filter(|c| c.closed.is_none() && c.void.is_none()).count()
    );
    let year = Period::of(PeriodKind::Year, crate::station::day("2026-01-01"), &Semesters::default());
    let mut sent: Vec<(UnitId, Stamp)> = Vec::new();
    for unit in view.office().unwrap().units {
        let first = view.first_submissions_of_unit(unit.id, &year, &[], u32::MAX).unwrap();
        sent.extend(first.into_iter().map(|at| (unit.id, at)));
    }
    let mut told: Vec<(UnitId, Stamp)> = folded
        .iter()
        .filter(|c| c.void.is_none())
        .filter_map(|c| c.submitted_at.map(|at| (c.unit, at)))
        .filter(|(_, at)| year.contains(*at))
        .collect();
    sent.sort_unstable();
    told.sort_unstable();
    prop_assert_eq!(sent, told);
    let hours = i64::from(desk.book.thresholds.backfill_hours);
    for (acts, case) in cases.iter().zip(&folded) {
        prop_assert_eq!(&view.duties_of(Subject::Case(case.id)).unwrap(), &case.duties.all);
        prop_assert_eq!(view.case(case.id).unwrap(), case.clone());
        let gone = withdrawn(acts);
        // What is repeated from the case this one stands in for keeps the verdict it had there.
        let stands = |a: &&Act| !gone.contains(&a.seq) && a.outcome.carried.is_none();
        let typed_late = |a: &&Act| a.recorded_at.minutes_since(a.at) > hours * 60;
        let late: Vec<u64> = acts.iter().filter(stands).filter(typed_late).map(|a| a.seq).collect();
        let marked: Vec<u64> = acts.iter().filter(stands).filter(|a| a.outcome.backfill).map(|a| a.seq).collect();
        prop_assert_eq!(marked, late, "every act typed so many hours late is 补录");
        let numbers: Vec<u32> = case.duties.all.iter().map(|d| d.n).collect();
        prop_assert!(numbers.windows(2).all(|w| w[0] < w[1]), "{:?}", numbers);
    }
    Ok(())
}

/// Folding act by act and folding in one go are the same, wherever nothing was taken back.
pub fn folding_is_the_same_step_by_step(acts: &[Act]) -> std::result::Result<(), TestCaseError> {
    let undisturbed = acts.iter().position(|a| a.withdraws().is_some()).unwrap_or(acts.len());
    let mut step_by_step = Case::fold(&acts[..1]).expect("registered");
    for act in &acts[1..undisturbed] {
        step_by_step.apply(act);
        step_by_step.timeline.push(act.clone());
    }
    prop_assert_eq!(&step_by_step, &Case::fold(&acts[..undisturbed]).expect("registered"));
    let last = acts[..undisturbed].iter().map(|a| a.at).max();
    if let Some(last) = last.filter(|_| undisturbed == acts.len()) {
        prop_assert_eq!(Case::at(acts, last), Some(step_by_step), "as of its last act it is all there");
    }
    Ok(())
}
