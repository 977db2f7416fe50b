//! What an appraisal reads from rows is what folding tells.

use super::*;
use yuqing::figures::clues;
use yuqing::ledger::{SentCase, SentKeys, Wanted};
use yuqing::rules::{CluePolicy, Reporting};

/// Which cases were sent up, when, by which act; and of what its row tells everything is so.
pub fn what_was_sent_up_is_what_is_folded(desk: &Desk, cases: &[Vec<Act>]) -> std::result::Result<(), TestCaseError> {
    let view = desk.ledger.view();
    let mut moments: Vec<Stamp> = cases.iter().flatten().map(|a| a.at).collect();
    moments.sort_unstable();
    let quarter = |n: usize| moments.get(moments.len() * n / 4).copied();
    let june = Period::of(PeriodKind::Month, crate::station::day("2026-06-15"), &Semesters::default());
    let year = Period::of(PeriodKind::Year, crate::station::day("2026-06-15"), &Semesters::default());
    let as_ofs = [quarter(1), quarter(2), quarter(3), Some(desk.now), Some(desk.now.plus_minutes(90_000))];
    for (as_of, period) in as_ofs.into_iter().flatten().flat_map(|as_of| [(as_of, june), (as_of, year)]) {
        let folded: BTreeMap<CaseId, Case> = cases
            .iter()
            .filter_map(|acts| Case::at(acts, as_of))
            .filter(Case::stands)
            .map(|case| (case.id, case))
            .collect();
        let mut told: BTreeMap<UnitId, SentKeys> = BTreeMap::new();
        for case in folded.values() {
            if let Some(at) = case.submitted_at.filter(|at| period.contains(*at) && *at <= as_of) {
                told.entry(case.unit).or_default().push((at, case.id));
            }
        }
        told.values_mut().for_each(|keys| keys.sort_unstable());
        let sent = view.sent_up(&period, as_of).unwrap();
        prop_assert_eq!(&sent, &told, "{} as of {}", period.key(), as_of.ledger());
        for (at, id) in sent.values().flatten() {
            for all in [false, true] {
                let wanted = Wanted { facts: all, followed: all, traced: all };
                row_is_what_is_folded(&view.sent_case(*id, *at, as_of, wanted).unwrap(), &folded[id], *at, wanted)?;
            }
        }
    }
    Ok(())
}

fn row_is_what_is_folded(
    read: &SentCase,
    case: &Case,
    at: Stamp,
    wanted: Wanted,
) -> std::result::Result<(), TestCaseError> {
    let row = match read {
        SentCase::Folded(read) => {
            prop_assert_eq!(&**read, case);
            return Ok(());
        }
        SentCase::Row(row) => row,
    };
    prop_assert_eq!((row.unit, &row.title, &row.level), (case.unit, &case.facts.title, &case.level));
    prop_assert_eq!(&row.author, &case.author.as_ref().map(|who| who.name.clone()));
    prop_assert_eq!(row.author_id, case.author.as_ref().and_then(|who| who.id));
    prop_assert_eq!((row.emergency, row.event), (case.facts.emergency == Some(true), case.event));
    prop_assert!(case.adoptions.is_empty(), "what was adopted is folded");
    if wanted.facts {
        prop_assert_eq!(&row.facts, &case.facts);
    }
    if wanted.followed {
        prop_assert!(case.instructions.is_empty() && case.attachments.is_empty());
    }
    if wanted.traced {
        let sent = case.sent.iter().find(|s| s.counted && s.at == at).map_or(case.timeline[0].seq, |s| s.seq);
        prop_assert_eq!(&row.seqs, &[sent]);
    }
    Ok(())
}

/// A case that is not folded for its faults shows none.
pub fn faults_are_looked_for_where_they_are(desk: &Desk, cases: &[Vec<Act>]) -> std::result::Result<(), TestCaseError> {
    let levels: Vec<String> = ["serious", "major"].map(String::from).to_vec();
    let reporting = Some(Reporting { clause: String::new(), complete_at: levels.clone() });
    let policy = CluePolicy { reporting, ..CluePolicy::default() };
    for case in cases.iter().filter_map(|acts| Case::fold(acts)).filter(Case::stands) {
        let shown = clues(&case, &policy, &[], &[case.unit], desk.now);
        if !shown.is_empty() {
            let may = desk.ledger.view().may_show_misreporting(case.id, &levels.iter().cloned().collect()).unwrap();
            prop_assert!(may, "{}: {:?}", case.id, shown);
        }
    }
    Ok(())
}
