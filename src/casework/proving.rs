//! Issued papers proved: the ledger must still give the figures each went out with. They are drawn again as of their
//! moment, under the roster and the rules as they stood at the issue, one paper at a time.
//!
//! What was recorded since, but happened before a paper's as-of (补录, an act taken back), changes its figures rightly: that
//! is told, and is no fault of the ledger. A difference that no later act explains is one.

use super::drafting::{Matter, Source, differences};
use crate::act::{Office, Paper, PaperId, PaperState, Subject};
use crate::error::Result;
use crate::ledger::View;
use crate::rules::Laws;
use crate::time::Period;
use serde_json::Value;

/// An issued paper whose figures the ledger no longer gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    pub paper: PaperId,
    pub title: String,
    /// What differs, in words: `报送 10→11`.
    pub differs: Vec<String>,
    /// Number of the first later act that explains it; `None`: nothing on record does.
    pub since: Option<u64>,
}

/// What became of proving the papers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PapersProved {
    /// Issued papers whose figures were drawn again.
    pub drawn: u64,
    pub changed: Vec<Changed>,
    /// Papers whose figures could not be drawn again, and why.
    pub unproved: Vec<(PaperId, String)>,
}

/// Draws the figures of every issued paper again and compares.
pub fn prove_papers(view: View) -> Result<PapersProved> {
    let office_acts = view.acts(Subject::Office)?;
    let mut proved = PapersProved::default();
    for row in view.papers(None)?.into_iter().filter(|row| row.state == PaperState::Issued.word()) {
        let paper = view.paper(row.id)?;
        let (Some((at, issue)), Some(laid)) = (&paper.issue, &paper.laid) else { continue };
        let Some(text) = &laid.figures else { continue };
        let Some(stored) = view.text(text)? else {
            proved.unproved.push((paper.id, "数据已抹除".to_string()));
            continue;
        };
        if let Some(breach) = at_odds_when_issued(&paper) {
            proved.unproved.push((paper.id, breach));
            continue;
        }
        let then: Vec<_> = office_acts.iter().filter(|act| act.seq <= issue.head).cloned().collect();
        let office = Office::fold(&then);
        let laws = Laws::of(&office);
        let drawn = matter_of(&paper, &laws, *at)
            .and_then(|matter| Source { view, office: &office, laws: &laws }.draw(&matter));
        match drawn {
            Ok(drawn) => {
                proved.drawn += 1;
                let differs = differences(&stored, &shaped_like(&stored, &drawn.drafted.figures_json));
                if !differs.is_empty() {
                    let since = view.first_recorded_since(issue.head, issue.as_of)?;
                    proved.changed.push(Changed { paper: paper.id, title: paper.title.clone(), differs, since });
                }
            }
            Err(error) => proved.unproved.push((paper.id, error.message)),
        }
    }
    Ok(proved)
}

/// Issued with figures that the ledger did not give even then, and recorded so.
fn at_odds_when_issued(paper: &Paper) -> Option<String> {
    let breaches = paper.timeline.iter().flat_map(|act| &act.outcome.breaches);
    breaches.into_iter().find(|breach| breach.rule == "figures").map(|breach| breach.says.clone())
}

fn matter_of(paper: &Paper, laws: &Laws, issued: crate::time::Stamp) -> Result<Matter> {
    let as_of = paper.issue.as_ref().map_or(issued, |(_, issue)| issue.as_of);
    let semesters = laws.at(issued)?.book.semesters;
    let period = paper.period.as_deref().map(|key| Period::from_key(key, &semesters)).transpose();
    Ok(Matter {
        kind: paper.kind.clone(),
        paper: Some(paper.id),
        unit: paper.unit,
        period: period.map_err(crate::error::Error::ledger)?,
        cases: paper.cases.clone(),
        meeting: paper.meeting,
        continued: paper.continued.clone(),
        addressee: paper.addressee,
        title: Some(paper.title.clone()),
        as_of,
        today: issued.date(),
    })
}

/// The figures as given now, without what the program did not yet keep when the paper was issued.
fn shaped_like(laid: &str, now: &str) -> String {
    let (Ok(laid), Ok(mut now)) = (serde_json::from_str::<Value>(laid), serde_json::from_str::<Value>(now)) else {
        return now.to_string();
    };
    prune(&laid, &mut now);
    now.to_string()
}

fn prune(laid: &Value, now: &mut Value) {
    match (laid, now) {
        (Value::Object(laid), Value::Object(now)) => {
            now.retain(|key, _| laid.contains_key(key));
            for (key, value) in now {
                prune(&laid[key], value);
            }
        }
        (Value::Array(laid), Value::Array(now)) => {
            for (laid, now) in laid.iter().zip(now) {
                prune(laid, now);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_kept_then_is_not_compared_now() {
        let laid = r#"{"stats":[{"total":{"submitted":10}}],"marks":{"breach":0}}"#;
        let now = r#"{"stats":[{"total":{"submitted":10,"new":1}}],"marks":{"breach":0},"lags":[1]}"#;
        assert!(differences(laid, &shaped_like(laid, now)).is_empty());
        let other = now.replace("10", "11");
        assert_eq!(differences(laid, &shaped_like(laid, &other)), ["报送 10→11"]);
    }
}
