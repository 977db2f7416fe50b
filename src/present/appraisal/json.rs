//! The appraisal for scripts.

use super::{AppraisalView, late};
use crate::act::UnitId;
use crate::figures::appraisal::{Judged, Line, People, Score};
use crate::figures::{Measure, RateKind};
use crate::text::mask;
use serde_json::{Map, Value, json};

/// `{ period, as_of, provisional, partial, scored, schemes, rows: [{ rank, unit, score, lines … }], findings, marks, notes }`;
/// points are numbers, unknown is null.
pub fn appraisal_json(view: &AppraisalView, only: Option<UnitId>) -> Value {
    let sheet = view.sheet;
    let rows = view.rows().filter(|row| only.is_none_or(|only| only == row.unit));
    let findings = view.facts.judged.iter().filter(|j| only.is_none_or(|only| only == j.unit));
    let m = &view.marks;
    json!({
        "period": { "key": sheet.period.key(), "from": sheet.period.from.to_string(), "to": sheet.period.last_day().to_string() },
        "as_of": sheet.as_of.rfc3339(),
        "provisional": sheet.provisional,
        "partial": sheet.partial,
        "scored": sheet.scored(),
        "schemes": sheet.schemes.iter().map(|s| json!({
            "name": s.name, "clause": s.clause, "from": s.from.map(|d| d.to_string()), "enactment": s.enactment,
        })).collect::<Vec<_>>(),
        "rows": rows.map(|row| unit(view, row)).collect::<Vec<_>>(),
        "findings": findings.map(|j| finding(view, j)).collect::<Vec<_>>(),
        "marks": { "backfill": m.backfill, "breach": m.breach, "waive": m.waive, "withdraw": m.withdraw,
                   "misreport": m.misreport },
        "notes": view.notes(),
    })
}

fn unit(view: &AppraisalView, row: &Score) -> Value {
    let rate = |kind: RateKind| kind.in_cell(&row.counts).percent().map(|p| p.number());
    let scored = |value: Value| if row.appraised { value } else { Value::Null };
    let parts: Map<String, Value> =
        view.sheet.parts.iter().map(|part| (part.clone(), json!(row.part(part).number()))).collect();
    json!({
        "rank": row.rank,
        "group": Some(&row.group).filter(|g| !g.is_empty()),
        "unit": row.name,
        "submitted": row.counts.of(Measure::Submitted),
        "adopted": row.counts.of(Measure::Adopted),
        "received": row.counts.of(Measure::Received),
        "replied": row.counts.of(Measure::Replied),
        "adoption_rate": rate(RateKind::Adoption),
        "on_time": row.counts.of(Measure::OnTime),
        "late": late(&row.counts),
        "on_time_rate": rate(RateKind::OnTime),
        "parts": scored(Value::Object(parts)),
        "sum": scored(json!(row.sum.number())),
        "items": scored(json!(row.items)),
        "score": scored(json!(row.score.number())),
        "grade": row.grade,
        "first": row.first,
        "vetoes": row.vetoes.iter().map(|v| json!({
            "says": v.says, "why": v.why, "clause": v.clause, "unranked": v.unranked,
        })).collect::<Vec<_>>(),
        "periods": row.periods.iter().map(|p| json!({
            "period": p.period.key(), "score": p.score.number(), "grade": p.grade, "provisional": p.provisional,
        })).collect::<Vec<_>>(),
        "pending": row.pending,
        "unscored": row.unscored.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "lines": row.lines.iter().map(line).collect::<Vec<_>>(),
    })
}

fn line(line: &Line) -> Value {
    json!({
        "kind": line.why.word(), "part": line.part, "rule": line.rule, "says": line.says, "clause": line.clause,
        "points": line.points.number(), "at": line.at.rfc3339(), "period": line.over.map(|p| p.key()),
        "matter": line.matter.map(|m| m.to_string()), "title": line.title.as_deref().map(mask),
        "seqs": line.seqs, "note": mask(&line.note),
    })
}

fn finding(view: &AppraisalView, judged: &Judged) -> Value {
    json!({
        "seq": judged.seq, "at": judged.at.rfc3339(), "period": judged.period.key(),
        "unit": view.sheet.row(judged.unit).map(|row| &row.name), "factor": judged.factor, "name": judged.name,
        "points": judged.points.map(|p| p.number()), "basis": mask(&judged.basis),
        "note": judged.note.as_deref().map(mask), "by": judged.by, "matter": judged.matter.map(|m| m.to_string()),
    })
}

/// The ranking of people beside what the appraisal says of units.
pub fn people_json(view: &AppraisalView, people: &People, unit_name: impl Fn(UnitId) -> String) -> Value {
    let mut whole = appraisal_json(view, None);
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
    whole["people"] = rows.collect();
    whole
}
