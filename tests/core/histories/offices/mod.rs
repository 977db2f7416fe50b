//! Random histories of every kind of office: what a clerk types goes in by the very commands, most of it is refused, and
//! what is kept is held against the clauses.
//!
//! `YUQING_HISTORIES=500 cargo test --test core any_office` goes on for longer, from another seed each time.

mod founding;
mod gates;
mod traces;
mod typing;

use super::*;
use crate::station::Station;
use founding::{AGENCY, BUREAU, CENTRE, COLUMN, JOINT, SCHOOL, TOWNSHIP, Town, joint};
use gates::{consents_are_what_the_clauses_say as consents_are_right, papers_are_signed};
use typing::{Lying, Step, lines};

/// An office of a kind, with its clerk at the desk.
struct Played {
    kind: &'static Town,
    station: Station,
    kept: u32,
    refused: u32,
}

/// The ledger of an office on its first day, as bytes.
fn founded(kind: &Town, book: &str) -> Vec<u8> {
    let mut station = Station::copied(b"", t("2026-01-01 08:00"));
    std::fs::remove_file(&station.path).unwrap();
    let file = station.dir().join("制度.toml");
    std::fs::write(&file, book).unwrap();
    station.does(&format!("init --rulebook '{}' --office {}", file.display(), kind.name));
    for (name, sort) in kind.units {
        station.does(&format!("unit add {name} --kind {sort} --from 2026-01-01"));
    }
    for (name, unit, role, from, until) in kind.people {
        let until = until.map(|day| format!(" --until {day}")).unwrap_or_default();
        station.does(&format!("person add {name} --unit {unit} --role {role} --from {from}{until}"));
    }
    for line in kind.besides {
        station.does(line);
    }
    station.at("2026-06-30 14:00");
    std::fs::read(&station.path).unwrap()
}

impl Played {
    fn opened(kind: &'static Town, bytes: &[u8]) -> Played {
        let station = Station::copied(bytes, t("2026-06-30 14:00"));
        std::fs::write(station.dir().join("定稿.txt"), "领导改定的稿").unwrap();
        Played { kind, station, kept: 0, refused: 0 }
    }

    /// The case a step means, if there is one.
    fn meant(&self, step: Step) -> (Lying, Option<Case>) {
        let ledger = self.station.ask();
        let view = ledger.view();
        let cases = view.count_cases().unwrap() as u32;
        let case =
            (cases > 0).then(|| view.case(CaseId { year: 2026, number: 1 + u32::from(step.case) % cases }).unwrap());
        let lying = Lying {
            cases,
            papers: view.papers(None).unwrap().len() as u32,
            head: view.head().unwrap().seq,
            slip: case.as_ref().and_then(|c| c.slips.last()).map(|s| (s.year, s.number)),
            lately: self.station.now.plus_minutes(-60 - i64::from(step.b)).ledger(),
        };
        (lying, case)
    }

    /// The paper as it lies, with what was left for a human written in.
    fn lay_out_edited(&self, number: u32) {
        let ledger = self.station.ask();
        let Ok(paper) = ledger.view().paper(PaperId { year: 2026, number }) else { return };
        let Some(body) = paper.laid.and_then(|laid| ledger.view().text(&laid.body).unwrap()) else { return };
        let written: Vec<&str> =
            body.split('〔').map(|part| part.split_once('〕').map_or(part, |(_, rest)| rest)).collect();
        std::fs::write(self.station.dir().join("稿.md"), written.join("“都来问”")).unwrap();
    }

    /// Tries the commands of one step.
    fn tries(&mut self, step: Step) -> std::result::Result<(), TestCaseError> {
        self.station.now = self.station.now.plus_minutes(step.passes.into());
        let (lying, case) = self.meant(step);
        for typed in lines(self.kind, step, &lying) {
            self.tries_line(step, typed, case.as_ref())?;
        }
        Ok(())
    }

    /// Tries one command. A refusal is an answer; anything else that fails is a fault.
    fn tries_line(
        &mut self,
        step: Step,
        mut typed: String,
        case: Option<&Case>,
    ) -> std::result::Result<(), TestCaseError> {
        if let Some(number) = typed.strip_prefix("paper edit P").and_then(|rest| rest.split(' ').next()?.parse().ok()) {
            self.lay_out_edited(number);
        }
        for file in ["稿.md", "定稿.txt"] {
            typed = typed.replace(file, &self.station.dir().join(file).display().to_string());
        }
        if step.before > 0 {
            typed.push_str(&format!(" --at '{}'", self.station.now.plus_minutes((-step.before).into()).ledger()));
        }
        if step.happened {
            typed.push_str(" --happened 事情已经办了");
        }
        let asked = self.station.ask();
        let before = asked.view().head().unwrap();
        // What it is to come to again, should the step be taken back.
        let case = case.filter(|_| step.undone).map(|case| asked.view().case(case.id).unwrap());
        drop(asked);
        if let Err(error) = self.station.types(&typed) {
            let answer = matches!(error.kind, yuqing::error::Kind::Refused | yuqing::error::Kind::Usage);
            prop_assert!(answer && !error.to_string().contains(&typed), "{}: {}", typed, error);
            prop_assert_eq!(self.station.ask().view().head().unwrap(), before, "{}: a refusal leaves no trace", typed);
            self.refused += 1;
            return Ok(());
        }
        self.kept += 1;
        let Some(case) = case else { return Ok(()) };
        let head = self.station.head();
        if head != before.seq + 1 {
            return Ok(());
        }
        let last = self.station.ask().view().act(head).unwrap().expect("it was recorded");
        let own_undoing = matches!(
            last.deed,
            Deed::Report(_) | Deed::Withdraw(_) | Deed::LinkCase(_) | Deed::UnlinkCase(_) | Deed::Scrub(_)
        );
        if own_undoing || last.subject != Subject::Case(case.id) {
            return Ok(());
        }
        let taken_back = self.station.types(&format!("withdraw {head} --reason 记错了"));
        prop_assert!(taken_back.is_ok(), "nothing rests on the last act: {}: {:?}", typed, taken_back.err());
        let after = self.station.ask().view().case(case.id).unwrap();
        prop_assert_eq!(clauses::Verdicts::of(&after), clauses::Verdicts::of(&case), "as if {} had never been", typed);
        Ok(())
    }
}

/// Plays histories of one kind of office.
fn play(kind: &'static Town, book: &str, cases: u32, busy: &[&str]) {
    let bytes = founded(kind, book);
    let book = yuqing::rules::read::read(book, kind.rulebook).unwrap();
    let (mut runner, cases) = runner_of(cases);
    let seen = std::cell::RefCell::new(BTreeMap::<&str, u32>::new());
    let told = runner.run(&typing::history(), |steps| {
        let mut played = Played::opened(kind, &bytes);
        for step in steps {
            played.tries(step)?;
        }
        let mut seen = seen.borrow_mut();
        let mut see = |what, times: u32| *seen.entry(what).or_default() += times;
        see("kept", played.kept);
        see("refused", played.refused);
        let ledger = played.station.open();
        let (_, laws) = ledger.view().office_and_laws().unwrap();
        let desk = Desk { ledger, laws, book: book.clone(), now: played.station.now, kept: 0, refused: 0 };
        let all = desk.cases();
        for acts in &all {
            let words = |text: &TextRef| desk.ledger.view().text(text).unwrap().unwrap_or_default();
            see("carried by a consent", consents_are_right(kind, acts, words)?);
            clauses::every_duty_has_one_state(acts)?;
            folding_is_the_same_step_by_step(acts)?;
            see("on a slip", traces::slips_owe_what_is_not_done(acts)?);
        }
        for row in desk.ledger.view().papers(None).unwrap() {
            let acts = desk.ledger.view().acts(Subject::Paper(row.id)).unwrap();
            see("signed", papers_are_signed(kind, &acts)?);
            see("issued", acts.iter().filter(|a| a.deed.verb() == "paper.issue").count() as u32);
        }
        traces::numbers_run_on(&desk)?;
        see("replaced", traces::what_is_replaced_hands_over(&all)?);
        traces::no_name_leaves(&played.station)?;
        rows_are_what_is_folded(&desk, &all)?;
        figures_are_what_is_counted_slowly(&desk, &all)?;
        months_sum_to_what_is_tallied(&desk)?;
        what_was_sent_up_is_what_is_folded(&desk, &all)?;
        prop_assert_eq!(desk.ledger.prove().unwrap().troubles, vec![]);
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
    for what in busy.iter().chain(&["kept", "refused"]) {
        let times = seen.borrow().get(what).copied().unwrap_or_default();
        assert!(times * 4 >= cases, "{what}: {times} times in {cases} histories; {:?}", seen.borrow());
    }
}

#[test]
fn any_office_veterans_town() {
    play(&founding::VETERANS, crate::station::VETERANS, 3, &["carried by a consent", "issued"]);
}

#[test]
fn any_office_school() {
    play(&SCHOOL, include_str!("../../../../rulebooks/school.toml"), 3, &["carried by a consent"]);
}

#[test]
fn any_office_township() {
    play(&TOWNSHIP, include_str!("../../../../rulebooks/township.toml"), 3, &["on a slip", "issued"]);
}

#[test]
fn any_office_data_bureau() {
    play(&BUREAU, include_str!("../../../../rulebooks/data-bureau.toml"), 3, &["carried by a consent", "on a slip"]);
}

#[test]
fn any_office_agency() {
    play(
        &AGENCY,
        include_str!("../../../../rulebooks/agency.toml"),
        8,
        &["carried by a consent", "on a slip", "issued"],
    );
}

#[test]
fn any_office_livelihood_column() {
    play(&COLUMN, include_str!("../../../../rulebooks/livelihood-column.toml"), 3, &["on a slip"]);
}

#[test]
fn any_office_monitoring_centre() {
    play(&CENTRE, include_str!("../../../../rulebooks/monitoring-centre.toml"), 3, &["on a slip", "issued"]);
}

#[test]
fn any_office_where_two_must_sign() {
    play(&JOINT, &joint(), 3, &["carried by a consent"]);
}
