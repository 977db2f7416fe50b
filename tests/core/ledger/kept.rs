//! What is kept ready made is what the acts give, is passed over where it is another program's, and is proved.

use super::*;
use yuqing::rules::laws::SHIPPED;
use yuqing::rules::{Laws, Rulebook, read};

/// What is kept goes by these numbers: the office, and the rulebook of its first enactment.
const OFFICE: u32 = 0;
const RULEBOOK: u32 = 1;

fn form(s: &Station, what: u32) -> String {
    s.raw().query_row("SELECT form FROM kept WHERE what = ?1", [what], |r| r.get(0)).unwrap()
}

fn upto(s: &Station) -> i64 {
    s.raw().query_row("SELECT upto FROM kept WHERE what = 0", [], |r| r.get(0)).unwrap()
}

/// The office as its acts give it, whatever is kept.
fn folded(s: &Station) -> Office {
    without_texts(Office::fold(&s.ask().view().acts(Subject::Office).unwrap()))
}

/// The office as every command knows it.
fn known(s: &Station) -> Office {
    without_texts(s.ask().view().office().unwrap())
}

/// The texts of its rules are not kept.
fn without_texts(mut office: Office) -> Office {
    office.enactments.iter_mut().for_each(|enacted| enacted.text = None);
    office
}

#[test]
fn the_office_that_is_kept_goes_on_with_the_acts_since() {
    let s = busy();
    let before = upto(&s);
    assert!(before > 0);
    for n in 1..=40 {
        s.does(&format!("unit add 新{n}村 --kind village --from 2026-01-01"));
        assert_eq!(known(&s), folded(&s), "after {n} more");
    }
    assert!(upto(&s) > before, "it does not fall behind for ever");
    s.is_proved();
}

#[test]
fn what_is_taken_back_from_under_the_kept_office_is_gone_from_it() {
    let s = busy();
    let met = s.does("meet 季度分析会 --at '2026-03-02 15:00'");
    for n in 1..=40 {
        s.does(&format!("unit add 新{n}村 --kind village --from 2026-01-01"));
    }
    assert!(upto(&s) >= met as i64, "it lies under what is kept");
    assert_eq!(s.ask().view().office().unwrap().meetings.len(), 1);
    s.does(&format!("withdraw {met} --reason 录错"));
    let office = known(&s);
    assert_eq!(office, folded(&s));
    assert_eq!(office.meetings, []);
    s.is_proved();
}

#[test]
fn what_another_program_kept_is_passed_over_and_replaced_by_the_next_recording() {
    let s = busy();
    let ours = form(&s, OFFICE);
    s.raw().execute("UPDATE kept SET form = 'older', bytes = x'00'", []).unwrap();
    assert_eq!(known(&s), folded(&s));
    s.types("list").unwrap();
    s.is_proved();
    assert_eq!(form(&s, OFFICE), "older", "a question writes nothing");
    s.does("note 2 '又来过电话'");
    assert_eq!((form(&s, OFFICE), form(&s, RULEBOOK)), (ours.clone(), ours));
    s.is_proved();
}

#[test]
fn bytes_that_are_of_no_use_are_named_by_verify_and_replaced_by_the_next_recording() {
    for what in [OFFICE, RULEBOOK] {
        let s = busy();
        s.does("note 2 '又来过电话'");
        let changed = s.raw().execute("UPDATE kept SET bytes = x'ff00' WHERE what = ?1", [what]).unwrap();
        assert_eq!(changed, 1, "{what}");
        assert_eq!(known(&s), folded(&s));
        let troubles = s.proof().troubles;
        assert!(troubles.len() == 1 && troubles[0].message.contains("kept"), "{what}: {troubles:?}");
        s.does("report '照常能记' --unit 甲村 --channel 微信 --scale 极少数");
        s.is_proved();
    }
}

#[test]
fn a_role_slipped_into_the_kept_office_is_named() {
    let s = busy();
    let mut bytes: Vec<u8> = s.raw().query_row("SELECT bytes FROM kept WHERE what = 0", [], |r| r.get(0)).unwrap();
    let at = bytes.windows(7).position(|w| w == b"officer").expect("somebody is an officer");
    bytes[at..at + 7].copy_from_slice(b"leader1");
    s.raw().execute("UPDATE kept SET bytes = ?1 WHERE what = 0", [bytes]).unwrap();
    let troubles = s.proof().troubles;
    assert!(troubles.iter().any(|t| t.message.contains("kept")), "{troubles:?}");
}

#[test]
fn every_rulebook_is_the_same_when_it_comes_back() {
    for (id, text) in SHIPPED {
        let book = read::read(text, id).unwrap();
        let packed = postcard::to_stdvec(&book).unwrap();
        let back: Rulebook = postcard::from_bytes(&packed).unwrap();
        assert_eq!(format!("{back:?}"), format!("{book:?}"), "{id}");
        assert_eq!(postcard::to_stdvec(&back).unwrap(), packed, "{id}");
    }
}

#[test]
fn the_rules_that_are_kept_decide_as_those_enacted() {
    let s = busy();
    let ledger = s.ask();
    let (office, kept) = ledger.view().office_and_laws().unwrap();
    assert_eq!(office.enactments[0].text, None, "nobody has asked for it");
    let acts = ledger.view().acts(Subject::Office).unwrap();
    let (kept, read) = (kept.at(s.now).unwrap(), Laws::of(&Office::fold(&acts)));
    let read = read.at(s.now).unwrap();
    assert_eq!(kept.number, read.number);
    assert_eq!(format!("{:?}", kept.book), format!("{:?}", read.book));
}
