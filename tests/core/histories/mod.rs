//! Random histories: clerks who type anything in any order, late, twice, with a clock that steps back. Most of it is
//! refused. What is kept must be what a small oracle, written here from the clauses' words, says it is.
//!
//! `YUQING_HISTORIES=2000 cargo test --test core whatever_is_typed` goes on for longer, from another seed each time.

mod appraisal;
mod clauses;
mod desk;
mod figures;
mod offices;
mod steps;

use crate::station::{VETERANS, clerk, found_office, t};
use appraisal::{faults_are_looked_for_where_they_are, what_was_sent_up_is_what_is_folded};
use clauses::{
    consents_are_what_the_clauses_say, duties_are_what_the_clauses_say, nothing_is_older_than_what_it_is_about,
};
use desk::Desk;
use figures::{
    figures_are_what_is_counted_slowly, folding_is_the_same_step_by_step, marks_sum_to_what_is_marked,
    months_sum_to_what_is_tallied, rows_are_what_is_folded,
};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestError, TestRunner};
use std::collections::{BTreeMap, BTreeSet};
use steps::history;
use yuqing::act::*;
use yuqing::casework::{Change, Classing, Consent, Extra, Limited, Manner, Work, suggest};
use yuqing::error::{Error, Kind, Result};
use yuqing::figures::{By, Marks, Measure as Figure, Plan};
use yuqing::ledger::{CaseFilter, Ledger};
use yuqing::rules::{Laws, Rulebook};
use yuqing::time::{Period, PeriodKind, Semesters, Stamp};

/// Histories to be played, with how many: those of the suite, or as many as whoever runs the tests asks for.
fn runner_of(usual: u32) -> (TestRunner, u32) {
    #[expect(clippy::disallowed_methods, reason = "how many histories is asked of whoever runs the tests")]
    let wanted = std::env::var("YUQING_HISTORIES").ok().and_then(|n| n.parse().ok());
    let seed = if wanted.is_some() { RngSeed::Random } else { RngSeed::Fixed(20_261_122) };
    let cases = wanted.unwrap_or(usual);
    let config = Config {
        cases,
        failure_persistence: None,
        rng_seed: seed,
        max_shrink_iters: 600,
        max_shrink_time: 90_000,
        ..Config::default()
    };
    (TestRunner::new(config), cases)
}

#[test]
fn whatever_is_typed_the_ledger_says_what_the_clauses_say() {
    let (mut runner, cases) = runner_of(24);
    let seen = std::cell::RefCell::new(BTreeMap::<&str, u32>::new());
    let told = runner.run(&history(), |steps| {
        let mut desk = Desk::opened();
        for step in steps {
            desk.tries(step)?;
        }
        let all = desk.cases();
        for acts in &all {
            consents_are_what_the_clauses_say(acts)?;
            duties_are_what_the_clauses_say(acts)?;
            nothing_is_older_than_what_it_is_about(acts)?;
            folding_is_the_same_step_by_step(acts)?;
        }
        rows_are_what_is_folded(&desk, &all)?;
        figures_are_what_is_counted_slowly(&desk, &all)?;
        months_sum_to_what_is_tallied(&desk)?;
        marks_sum_to_what_is_marked(&desk, &all)?;
        what_was_sent_up_is_what_is_folded(&desk, &all)?;
        faults_are_looked_for_where_they_are(&desk, &all)?;
        prop_assert_eq!(desk.ledger.prove().unwrap().troubles, vec![]);
        let mut seen = seen.borrow_mut();
        let mut see = |what, times: usize| *seen.entry(what).or_default() += times as u32;
        see("kept", desk.kept as usize);
        see("refused", desk.refused as usize);
        for acts in &all {
            let sent: Vec<&Act> = acts.iter().filter(|a| a.deed.verb() == "escalate").collect();
            let in_writing = |a: &&&Act| a.outcome.consents.iter().any(|c| !c.oral);
            see("sent up with a signature", sent.iter().filter(in_writing).count());
            see("sent up on a word", sent.iter().filter(|a| a.outcome.consents.iter().any(|c| c.oral)).count());
            see("sent up in breach", sent.iter().filter(|a| !a.outcome.breaches.is_empty()).count());
            see("withdrawn", withdrawn(acts).len());
            see("typed late", acts.iter().filter(|a| a.outcome.backfill).count());
            let duties = Case::fold(acts).map(|c| c.duties.all).unwrap_or_default();
            see("superseded", duties.iter().filter(|d| d.superseded).count());
            see("ended", duties.iter().filter(|d| d.end.is_some()).count());
            see("met", duties.iter().filter(|d| d.met_at.is_some()).count());
        }
        Ok(())
    });
    if let Err(e) = told {
        match e {
            TestError::Fail(why, steps) => {
                panic!("{why}\n{}", steps.iter().map(|s| format!("  {s:?}\n")).collect::<String>())
            }
            TestError::Abort(why) => panic!("{why}"),
        }
    }
    // A history in which nothing much happens proves nothing much.
    for (what, times) in seen.borrow().iter() {
        assert!(*times * 6 >= cases, "{what}: {times} times in {cases} histories; {:?}", seen.borrow());
    }
}
