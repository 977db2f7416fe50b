//! One office's year, told as its clerks typed it, and then folded again from its acts alone: without rules, without
//! calendar, by this program and by every later one.

pub mod dump;
mod year;

use crate::station::*;
use dump::digests;
use rusqlite::Connection;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::OnceLock;
use year::{INFORMANT, INVENTED_2027, first_year};
use yuqing::act::*;
use yuqing::casework::{Consent, Manner, laid_hash};
use yuqing::ledger::{CaseFilter, CaseRow, Ledger, hex};
use yuqing::rules::duty::reckon_again;
use yuqing::time::{Calendar, Stamp};

#[test]
fn a_year_folds_again_from_its_acts_alone() {
    let s = first_year();
    let proof = s.proof();
    assert_eq!(proof.troubles, []);
    assert!(proof.acts > 120 && proof.cases == 13 && proof.scrubbed == 1, "{proof:?}");
    let verbs: std::collections::BTreeSet<String> = {
        let conn = s.raw();
        let mut statement = conn.prepare("SELECT DISTINCT verb FROM acts").unwrap();
        let rows = statement.query_map([], |r| r.get(0)).unwrap();
        rows.map(|r| r.unwrap()).collect()
    };
    for verb in [
        "amend",
        "approve.oral",
        "approve.countersign",
        "approve.refuse",
        "follow",
        "measure.set",
        "measure.done",
        "link",
        "adopt",
        "instruct",
        "void",
        "reopen",
        "withdraw",
        "limit",
        "limit.period",
        "scrub",
        "recompute",
        "paper.draft",
        "paper.edit",
        "paper.issue",
        "paper.receive",
        "rules.enact",
        "calendar.import",
        "unit.retire",
        "person.leave",
        "reply.draft",
        "reply.send",
        "rate",
        "meet",
    ] {
        assert!(verbs.contains(verb), "{verb} is not in the year");
    }
}

#[test]
fn a_second_rebuild_over_the_first_changes_not_one_row() {
    let s = first_year();
    let digests = digests(&s.raw());
    s.open().rebuild().unwrap();
    assert_eq!(common_digests(&s), digests);
    s.is_proved();
}

/// The rulebooks and the calendars in the acts are made unreadable: whoever asked them for anything would be told so.
#[test]
fn a_rebuild_asks_neither_rules_nor_calendar_for_anything() {
    let s = first_year();
    let digests = digests(&s.raw());
    let spoilt = s.raw();
    spoilt.execute_batch("DROP TRIGGER acts_no_update; DELETE FROM kept").unwrap();
    let spoil = "UPDATE acts SET payload = json_set(payload, '$.did.text', '读不懂') WHERE verb IN ('rules.enact', 'calendar.import')";
    assert_eq!(spoilt.execute(spoil, []).unwrap(), 3, "two rulebooks and a calendar");
    drop(spoilt);
    s.open().rebuild().unwrap();
    assert_eq!(common_digests(&s), digests);
    let ledger = s.ask();
    let (_, laws) = ledger.view().office_and_laws().unwrap();
    for moment in ["2026-02-16 22:40", "2026-12-31 21:00"] {
        assert!(laws.at(t(moment)).is_err(), "the rules of {moment} would have been missed");
    }
}

#[test]
fn the_row_and_the_duties_of_a_case_are_those_its_acts_come_to() {
    let s = first_year();
    let ledger = s.ask();
    let view = ledger.view();
    let rows = view.cases(&CaseFilter::default()).unwrap();
    assert_eq!(rows.len(), 13);
    for row in rows {
        let case = view.case(row.id).unwrap();
        assert_eq!(view.duties_of(Subject::Case(row.id)).unwrap(), case.duties.all, "{}", row.id);
        assert_eq!(CaseRow::of(&case), row);
    }
}

fn common_digests(s: &Station) -> Vec<(String, String)> {
    digests(&s.raw())
}

#[test]
fn the_rules_of_the_day_decide_and_duties_keep_theirs() {
    let s = first_year();
    let of = |case: u32| {
        let duty = s.duty(case, "first_report");
        (duty.rulebook, duty.within.clone().unwrap(), duty.clause.clone(), duty.due_at.unwrap().ledger())
    };
    let two = |due: &str| (1, "2h".to_string(), "五.1".to_string(), due.to_string());
    let three = |due: &str| (2, "3h".to_string(), "五.1（修订）".to_string(), due.to_string());
    assert_eq!(of(3), two("2026-02-16 23:50"), "from the amended time of the event");
    assert_eq!(of(9), two("2026-05-06 10:20"));
    assert_eq!(of(10), two("2026-06-30 22:00"), "recorded in July, happened in June");
    assert_eq!(of(11), three("2026-07-03 11:30"));
    assert_eq!(of(13), three("2026-12-31 23:00"));
    // The superseded verdict is not lost.
    let first = &s.case(3).duties.all[0];
    assert_eq!(
        (first.superseded, first.due_at, first.met_at),
        (true, Some(t("2026-02-17 00:10")), Some(t("2026-02-16 22:40")))
    );
    assert_eq!(s.duty(10, "first_report").met_at, Some(t("2026-06-30 21:00")));
}

#[test]
fn what_was_done_before_it_was_allowed_stays_visible() {
    let s = first_year();
    let case = s.case(12);
    let sent: Vec<_> = case.standing_acts().filter(|a| a.deed.verb() == "escalate").collect();
    assert_eq!(sent.iter().map(|a| a.outcome.breaches.len()).collect::<Vec<_>>(), [1, 0, 0]);
    assert_eq!(sent[0].outcome.happened.as_deref(), Some("主管领导在外，先报后批"));
    assert!(sent[0].outcome.consents.is_empty() && sent[1].outcome.consents.len() == 1);
    let reply = s.case(9).standing_acts().find(|a| a.deed.verb() == "reply.send").unwrap().clone();
    assert_eq!(reply.outcome.breaches.len(), 1, "answered without the consent the second rulebook asks for");
    assert!(s.case(4).standing_acts().any(|a| a.outcome.backfill && a.at == t("2026-06-10 09:00")));
}

#[test]
fn a_provisional_due_time_is_reckoned_again_once_the_year_is_known() {
    let s = first_year();
    let duty = s.duty(13, "countersign");
    assert_eq!((duty.provisional, duty.calendar), (false, 1));
    assert_eq!(duty.due_at, Some(t("2027-01-02 23:59")), "the first working day after the invented New Year");
    assert_eq!(judge(&duty, s.now), DutyState::Late { late_minutes: 39 * 60 + 1 });
    let first = s.duty(3, "countersign");
    assert_eq!((first.due_at, first.calendar), (Some(t("2026-02-24 23:59")), 0), "over the Spring Festival of 2026");
}

#[test]
fn an_event_named_by_linked_cases_is_one() {
    let s = first_year();
    let event = Some(CaseId { year: 2026, number: 3 });
    assert_eq!([3, 4, 5].map(|n| s.case(n).event), [event; 3]);
}

#[test]
fn a_scrubbed_informant_is_nowhere_in_the_file() {
    let s = first_year();
    let bytes = std::fs::read(&s.path).unwrap();
    let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|w| w == needle);
    assert!(holds("群里议论抚恤金发放慢".as_bytes()), "the search finds what is there");
    assert!(!holds(INFORMANT.as_bytes()));
    let informant = s.case(2).informant.unwrap();
    let ledger = s.ask();
    assert_eq!(ledger.view().text(&informant).unwrap(), None);
    assert!(ledger.view().is_text(&informant, INFORMANT.as_bytes()).unwrap(), "the commitment still tells");
}
