//! The appraisal for scripts, written unit by unit: the points of one are read when it is written and forgotten after.

use super::{AppraisalView, late};
use crate::act::UnitId;
use crate::error::{Error, Result};
use crate::figures::appraisal::{Judged, Line, Opened, People, Score};
use crate::figures::{Measure, RateKind};
use crate::present::json::hidden;
use crate::text::{mask, masked};
use serde::ser::{Error as _, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::cell::RefCell;

/// Opens the score of a unit.
type Open<'a> = &'a dyn Fn(UnitId) -> Result<Opened>;

/// `{ period, as_of, provisional, partial, scored, schemes, rows: [{ rank, unit, score, lines … }], findings, people, marks,
/// notes }`; points are numbers, unknown is null. Here as everywhere below in the order of the keys.
#[derive(Serialize)]
pub struct AppraisalJson<'a> {
    as_of: String,
    findings: Vec<Value>,
    marks: Value,
    notes: Vec<String>,
    partial: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    people: Option<Vec<Value>>,
    period: Value,
    provisional: bool,
    rows: Rows<'a>,
    schemes: Vec<Value>,
    scored: bool,
}

impl<'a> AppraisalJson<'a> {
    /// Of one unit or all.
    pub fn of(view: &'a AppraisalView, only: Option<UnitId>, open: Open<'a>) -> AppraisalJson<'a> {
        let sheet = view.sheet;
        let findings = view.facts.judged.iter().filter(|j| only.is_none_or(|only| only == j.unit));
        let m = &view.marks;
        AppraisalJson {
            as_of: sheet.as_of.rfc3339(),
            findings: findings.map(|j| hidden(finding(view, j))).collect(),
            marks: json!({ "backfill": m.backfill, "breach": m.breach, "waive": m.waive, "withdraw": m.withdraw,
                           "misreport": m.misreport }),
            notes: view.notes().into_iter().map(masked).collect(),
            partial: sheet.partial,
            people: None,
            period: json!({ "key": sheet.period.key(), "from": sheet.period.from.to_string(),
                            "to": sheet.period.last_day().to_string() }),
            provisional: sheet.provisional,
            rows: Rows { view, only, open, stopped: RefCell::new(None) },
            schemes: sheet
                .schemes
                .iter()
                .map(|s| {
                    let from = s.from.map(|day| day.to_string());
                    json!({ "name": s.name, "clause": s.clause, "from": from, "enactment": s.enactment })
                })
                .collect(),
            scored: sheet.scored(),
        }
    }

    /// With the ranking of people.
    pub fn with_people(mut self, people: &People, unit_name: impl Fn(UnitId) -> String) -> AppraisalJson<'a> {
        let rows = people.rows.iter().map(|row| {
            // Whoever is not named must not be found through the items either.
            let matters = row.matters.iter().filter(|_| row.nameless.is_none()).map(ToString::to_string);
            json!({
                "rank": row.rank, "name": row.name, "nameless": row.nameless, "unit": unit_name(row.unit),
                "submitted": row.submitted, "adopted": row.adopted,
                "points": people.by_points.then(|| row.points.number()), "first": row.first,
                "matters": matters.collect::<Vec<_>>(),
            })
        });
        self.people = Some(rows.map(hidden).collect());
        self
    }

    /// What stopped it, if that was not the writing itself.
    pub fn stopped(&self) -> Option<Error> {
        self.rows.stopped.take()
    }
}

/// The rows, one unit opened after the other.
struct Rows<'a> {
    view: &'a AppraisalView<'a>,
    only: Option<UnitId>,
    open: Open<'a>,
    stopped: RefCell<Option<Error>>,
}

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut rows = serializer.serialize_seq(None)?;
        for row in self.view.rows().filter(|row| self.only.is_none_or(|only| only == row.unit)) {
            let opened = (self.open)(row.unit).map_err(|error| {
                let said = S::Error::custom(&error.message);
                self.stopped.replace(Some(error));
                said
            })?;
            rows.serialize_element(&UnitJson::of(self.view, row, &opened))?;
        }
        rows.end()
    }
}

#[derive(Serialize)]
struct UnitJson<'a> {
    adopted: u64,
    adoption_rate: Option<f64>,
    first: bool,
    grade: Option<&'a str>,
    group: Option<&'a str>,
    items: Option<u32>,
    late: u64,
    lines: Lines<'a>,
    on_time: u64,
    on_time_rate: Option<f64>,
    parts: Option<Map<String, Value>>,
    pending: &'a [String],
    periods: Vec<Value>,
    rank: Option<u32>,
    received: u64,
    replied: u64,
    score: Option<f64>,
    submitted: u64,
    sum: Option<f64>,
    unit: &'a str,
    unscored: Vec<String>,
    vetoes: Vec<Value>,
}

impl<'a> UnitJson<'a> {
    fn of(view: &AppraisalView, row: &'a Score, opened: &'a Opened) -> UnitJson<'a> {
        let rate = |kind: RateKind| kind.in_cell(&row.counts).percent().map(|p| p.number());
        let parts = view.sheet.parts.iter().map(|part| (part.clone(), json!(row.part(part).number())));
        let vetoes = row
            .vetoes
            .iter()
            .map(|v| json!({ "says": v.says, "why": v.why, "clause": v.clause, "unranked": v.unranked }));
        let periods = row.periods.iter().map(|p| {
            let (period, score) = (p.period.key(), p.score.number());
            json!({ "period": period, "score": score, "grade": p.grade, "provisional": p.provisional })
        });
        UnitJson {
            adopted: row.counts.of(Measure::Adopted),
            adoption_rate: rate(RateKind::Adoption),
            first: row.first,
            grade: row.grade.as_deref(),
            group: Some(row.group.as_str()).filter(|group| !group.is_empty()),
            items: row.appraised.then_some(row.items),
            late: late(&row.counts),
            lines: Lines(&opened.lines),
            on_time: row.counts.of(Measure::OnTime),
            on_time_rate: rate(RateKind::OnTime),
            parts: row.appraised.then(|| parts.collect()),
            pending: &row.pending,
            periods: periods.collect(),
            rank: row.rank,
            received: row.counts.of(Measure::Received),
            replied: row.counts.of(Measure::Replied),
            score: row.appraised.then(|| row.score.number()),
            submitted: row.counts.of(Measure::Submitted),
            sum: row.appraised.then(|| row.sum.number()),
            unit: &row.name,
            unscored: opened.unscored.iter().map(ToString::to_string).collect(),
            vetoes: vetoes.map(hidden).collect(),
        }
    }
}

struct Lines<'a>(&'a [Line]);

impl Serialize for Lines<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(LineJson::of))
    }
}

#[derive(Serialize)]
struct LineJson<'a> {
    at: String,
    clause: &'a str,
    kind: &'static str,
    matter: Option<String>,
    note: Cow<'a, str>,
    part: &'a str,
    period: Option<String>,
    points: f64,
    rule: &'a str,
    says: &'a str,
    seqs: &'a [u64],
    title: Option<Cow<'a, str>>,
}

impl<'a> LineJson<'a> {
    fn of(line: &'a Line) -> LineJson<'a> {
        LineJson {
            at: line.at.rfc3339(),
            clause: &line.clause,
            kind: line.why.word(),
            matter: line.matter.map(|m| m.to_string()),
            note: mask(&line.note),
            part: &line.part,
            period: line.over.map(|p| p.key()),
            points: line.points.number(),
            rule: &line.rule,
            says: &line.says,
            seqs: &line.seqs,
            title: line.title.as_deref().map(mask),
        }
    }
}

fn finding(view: &AppraisalView, judged: &Judged) -> Value {
    json!({
        "seq": judged.seq, "at": judged.at.rfc3339(), "period": judged.period.key(),
        "unit": view.sheet.row(judged.unit).map(|row| &row.name), "factor": judged.factor, "name": judged.name,
        "points": judged.points.map(|p| p.number()), "basis": mask(&judged.basis),
        "note": judged.note.as_deref().map(mask), "by": judged.by, "matter": judged.matter.map(|m| m.to_string()),
    })
}
