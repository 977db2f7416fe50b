//! What must hold in any office: slips and what is owed on them, numbers, what a replacement carries over, names.

use super::typing::{CHILD, INFORMANT};
use super::*;

/// Units a slip is with: addressed, and neither answered nor returned since, nor taken back, nor the case closed.
fn held(acts: &[Act]) -> BTreeSet<u32> {
    let gone = withdrawn(acts);
    let mut open: Vec<(u32, (i32, u32))> = Vec::new();
    for act in acts.iter().filter(|a| !gone.contains(&a.seq)) {
        match &act.deed {
            Deed::Refer(d) => {
                let units = std::iter::once(d.to).chain(d.with.iter().copied());
                open.extend(units.map(|unit| (unit.0, (d.year, d.number))));
            }
            Deed::Handle(d) => open.retain(|(unit, _)| *unit != d.unit.0),
            Deed::Return(d) => open.retain(|(unit, _)| *unit != d.unit.0),
            Deed::ReferWithdraw(d) => open.retain(|(_, number)| *number != (d.year, d.number)),
            Deed::Close(_) => open.clear(),
            _ => {}
        }
    }
    open.into_iter().map(|(unit, _)| unit).collect()
}

/// An answer is owed by whoever holds a slip, and by nobody else.
pub fn slips_owe_what_is_not_done(acts: &[Act]) -> std::result::Result<u32, TestCaseError> {
    let case = Case::fold(acts).expect("it was registered");
    let owe = |rule: &str| {
        let open = case.duties.all.iter().filter(|d| d.is_open() && d.rule == rule);
        open.filter_map(|d| d.target.as_deref()?.parse().ok()).collect::<BTreeSet<u32>>()
    };
    let slips = acts.iter().filter(|a| a.deed.verb() == "refer").count() as u32;
    let decided =
        case.duties.all.iter().any(|d| d.rule == "handle" && d.end.as_ref().is_some_and(|e| e.how != Ended::Withdrawn));
    if case.void.is_some() || case.duties.all.iter().all(|d| d.rule != "handle") || decided {
        prop_assert!(case.void.is_none() || owe("handle").is_empty() && owe("receive").is_empty());
        return Ok(slips);
    }
    prop_assert_eq!(owe("handle"), held(acts), "{:?}", case.slips);
    Ok(slips)
}

/// Cases, filings, slips and issues are numbered from 1 without a gap, in the order they were typed, withdrawn ones included.
pub fn numbers_run_on(desk: &Desk) -> std::result::Result<(), TestCaseError> {
    let view = desk.ledger.view();
    let mut next: BTreeMap<(String, i32), u32> = BTreeMap::new();
    for seq in 1..=view.head().unwrap().seq {
        let act = view.act(seq).unwrap().expect("acts have no gap");
        let numbered = match &act.deed {
            Deed::Report(d) => Some(("case".to_string(), d.id.year, d.id.number)),
            // Given on the case this one stands in for, and kept.
            _ if act.outcome.carried.is_some() => None,
            Deed::File(d) => Some(("file".to_string(), d.year, d.number)),
            Deed::Refer(d) => Some(("refer".to_string(), d.year, d.number)),
            Deed::PaperDraft(d) => Some(("paper".to_string(), d.id.year, d.id.number)),
            Deed::PaperIssue(d) => d.number.map(|n| (d.series.clone().unwrap_or_default(), d.year, n)),
            _ => None,
        };
        if let Some((series, year, number)) = numbered {
            let last = next.entry((series.clone(), year)).or_default();
            *last += 1;
            prop_assert_eq!(number, *last, "{} {} at act {}", series, year, seq);
        }
    }
    Ok(())
}

/// The one registered in error is void and names its successor, which keeps its times: nothing counts twice.
pub fn what_is_replaced_hands_over(all: &[Vec<Act>]) -> std::result::Result<u32, TestCaseError> {
    let cases: BTreeMap<CaseId, Case> = all.iter().filter_map(|acts| Case::fold(acts)).map(|c| (c.id, c)).collect();
    let mut replaced = 0;
    for case in cases.values() {
        let Some(old) = case.replaces.map(|id| &cases[&id]) else { continue };
        replaced += 1;
        prop_assert!(old.void.is_some() && old.replaced_by == Some(case.id), "{}", old.id);
        prop_assert!(case.reported_at <= old.reported_at);
        prop_assert_eq!(case.carried_submission, old.submitted_at);
        prop_assert!(old.duties.all.iter().all(|d| !d.is_open()), "what is void owes nothing: {:?}", old.duties.all);
    }
    Ok(replaced)
}

/// Neither an informant nor a person to be protected shows in anything that is listed, shown or laid out.
pub fn no_name_leaves(station: &Station) -> std::result::Result<(), TestCaseError> {
    let asked = [
        "list",
        "show 1",
        "show 2",
        "search 有人说",
        "clues",
        "todo",
        "paper list",
        "paper show P1",
        "stats --period 2026",
    ];
    for said in asked.into_iter().flat_map(|asked| [station.screen(asked), station.json(asked)]).flatten() {
        for name in [INFORMANT, CHILD] {
            prop_assert!(!said.contains(name), "{}", said);
        }
    }
    Ok(())
}
