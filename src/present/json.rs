//! The objects of the contract (design §6): keys never change, more may come; the unknown is null.

use super::detail::detail;
use super::duty::found_late;
use super::view::{CaseView, owner_name, taken_back};
use crate::act::{Act, Breach, Case, Changed, Duty, DutyState, Fact, Owed, PersonId, judge};
use crate::text::{mask, masked};
use crate::time::Stamp;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};
use std::borrow::Cow;

fn time(at: Option<Stamp>) -> Value {
    at.map_or(Value::Null, |at| Value::from(at.rfc3339()))
}

/// The key a fact has in the contract.
pub(super) fn fact_key(fact: Fact) -> &'static str {
    match fact {
        Fact::Published => "published_at",
        Fact::Occurred => "occurred_at",
        Fact::Found => "found_at",
        Fact::Tier => "handling_tier",
        other => other.word(),
    }
}

/// One case with every private number hidden; `with_timeline` adds its acts (they are there only if the view has the
/// folded case).
pub fn case_json(view: &CaseView, with_timeline: bool) -> Value {
    hidden(opened_case_json(view, with_timeline))
}

/// The same, the numbers laid open: only for who gave a reason for it, which stands in the ledger (启封).
pub fn opened_case_json(view: &CaseView, with_timeline: bool) -> Value {
    let (row, office) = (view.row, view.office);
    let mut case = Map::new();
    let mut put = |key: &str, value: Value| {
        case.insert(key.to_string(), value);
    };
    put("id", json!(row.id.to_string()));
    put("unit", json!(office.unit_name(row.unit)));
    put("about", json!(row.about.map(|id| office.unit_name(id))));
    put("author", json!(row.author));
    // Facts serialise to an object; a time among them is a number of seconds.
    let facts = serde_json::to_value(&row.facts).unwrap_or_default();
    for fact in Fact::ALL {
        let value = match fact {
            Fact::Published => time(row.facts.published),
            Fact::Occurred => time(row.facts.occurred),
            Fact::Found => time(row.facts.found),
            Fact::Emergency => json!(row.emergency),
            other => facts.get(other.word()).cloned().unwrap_or_default(),
        };
        put(fact_key(*fact), value);
    }
    put("status", json!(row.status));
    put("level", json!(row.level));
    put("suggested_level", json!(row.suggested_level));
    put("uncovered", json!(row.uncovered));
    put("text", json!(view.text));
    put("reported_at", time(Some(row.reported_at)));
    put("submitted_at", time(row.submitted_at));
    let lag = row.submitted_at.and_then(|at| row.facts.lag_days(at));
    put("lag_days", json!(lag.map(|(_, days)| days)));
    put("lead", json!(row.lead.map(|id| office.unit_name(id))));
    put("first_replied_at", time(row.first_replied_at));
    put("replied_at", time(row.replied_at));
    put("rated_at", time(row.rated_at));
    put("satisfaction", json!(row.satisfaction));
    put("adopted_at", time(row.adopted_at));
    put("adoption_count", json!(row.adoptions));
    put("closed_at", time(row.closed_at));
    put("voided_at", time(row.voided_at));
    put("event", json!(row.event.map(|id| id.to_string())));
    put("owed", row.owed.iter().map(owed_json).collect());
    put("found_late_minutes", json!(view.duties.iter().find_map(|d| found_late(d, &row.facts))));
    put("breach_count", json!(row.breaches));
    put("backfilled", json!(row.backfilled));
    put("duties", duties_of(view));
    if let Some(folded) = view.timeline {
        from_folded(folded, view, &mut put);
        if with_timeline {
            put("timeline", folded.timeline.iter().map(|act| act_json(folded, act, view)).collect());
        }
    }
    Value::Object(case)
}

/// The text of a paper: looked over when it was drawn, its editor's since, and frozen with its issue.
const PAPER: &str = "body";

/// Every text in it as it may leave: moments and hashes, which are digits by nature, are let alone, and so is a paper.
pub fn hidden(value: Value) -> Value {
    match value {
        Value::String(text) if is_moment(&text) || is_hash(&text) => Value::String(text),
        Value::String(text) => Value::String(masked(text)),
        Value::Array(values) => values.into_iter().map(hidden).collect(),
        Value::Object(map) => map
            .into_iter()
            .map(|(key, value)| {
                let value = if key == PAPER { value } else { hidden(value) };
                (key, value)
            })
            .collect(),
        other => other,
    }
}

/// RFC 3339 at +08:00.
fn is_moment(text: &str) -> bool {
    text.len() == 25 && text.as_bytes()[10] == b'T' && text.ends_with("+08:00")
}

/// SHA-256 in hexadecimal.
fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// What only the folded case knows.
fn from_folded(case: &Case, view: &CaseView, put: &mut impl FnMut(&str, Value)) {
    let seen = case.snapshots.last();
    let sent = case.sent.iter().filter(|s| s.counted).min_by_key(|s| s.at);
    put("suggestion", json!(case.suggestion));
    put("submitted_via", json!(sent.map(|s| &s.via)));
    put("submitted_to", json!(sent.map(|s| &s.to)));
    put("filing", json!(case.filed.map(|(at, year, n)| json!({"at": at.rfc3339(), "year": year, "number": n}))));
    put("breaches", case.breaches.iter().map(|(seq, b)| breach_json(b, Some(*seq))).collect());
    put(
        "adoptions",
        case.adoptions
            .iter()
            .map(|a| {
                json!({"seq": a.seq, "at": a.at.rfc3339(), "by": a.adopt.by, "tier": a.adopt.tier,
                       "publication": a.adopt.publication})
            })
            .collect(),
    );
    let misreports = case.standing_acts().flat_map(|a| {
        let one = |c: &Changed| json!({"seq": a.seq, "fact": c.fact, "before": c.before, "after": c.after});
        a.deed.material().iter().map(one)
    });
    put("misreports", misreports.collect());
    put("links", case.links.iter().map(|l| l.other.to_string()).collect());
    put("replaces", json!(case.replaces.map(|id| id.to_string())));
    put("replaced_by", json!(case.replaced_by.map(|id| id.to_string())));
    put(
        "attachments",
        case.attachments
            .iter()
            .map(|a| json!({"seq": a.seq, "name": a.file.name, "size": a.file.size, "sha256": a.file.sha256}))
            .collect(),
    );
    put("reads", json!(seen.and_then(|s| s.counts.reads)));
    put("reposts", json!(seen.and_then(|s| s.counts.reposts)));
    put("comments", json!(seen.and_then(|s| s.counts.comments)));
    put("counted_at", time(seen.map(|s| s.at)));
    put(
        "snapshots",
        case.snapshots
            .iter()
            .map(|s| {
                json!({"seq": s.seq, "at": s.at.rfc3339(), "reads": s.counts.reads, "reposts": s.counts.reposts,
                       "comments": s.counts.comments})
            })
            .collect(),
    );
    let tiers = case.tiers();
    put(
        "tiers",
        tiers.iter().map(|(act, tier)| json!({"tier": tier, "seq": act.seq, "at": act.at.rfc3339()})).collect(),
    );
    let replies = case.replies.iter().map(|r| {
        json!({"seq": r.seq, "at": r.at.rfc3339(), "holding": r.holding, "kind": r.kind,
               "content_unit": office_name(view, case.content_unit(r.seq)),
               "procedure_by": case.timeline.iter().find(|a| a.seq == r.seq).map(|a| &a.operator)})
    });
    put("replies", replies.collect());
    let back =
        |seq: u64, at: Stamp, to: &str, word: &str| json!({"seq": seq, "at": at.rfc3339(), "to": to, "says": word});
    put("receipts", case.receipts.iter().map(|(seq, at, r)| back(*seq, *at, &r.to, &r.number)).collect());
    put("answers", case.answers.iter().map(|(seq, at, a)| back(*seq, *at, &a.to, &a.result)).collect());
    put("informant_sealed", json!(case.informant.is_some()));
    put("messages_sealed", json!(case.messages.len()));
    put("reopened", json!(case.reopened));
    let measures = case.measures.iter().map(|m| {
        json!({"number": m.number, "what": m.what, "owner": m.owner, "set_at": m.set_at.rfc3339(),
               "done_at": time(m.done.as_ref().map(|(at, _)| *at))})
    });
    put("measures", measures.collect());
    let slips = case.slips.iter().map(|s| {
        json!({"year": s.year, "number": s.number, "to": view.office.unit_name(s.to), "lead": s.lead,
               "copies": s.copies.iter().map(|u| view.office.unit_name(*u)).collect::<Vec<_>>(),
               "referred_at": s.at.rfc3339(), "received_at": time(s.received),
               "handled_at": time(s.handled.as_ref().map(|(at, _)| *at)),
               "returned_at": time(s.returned.as_ref().map(|(at, _)| *at)), "ended_at": time(s.ended)})
    });
    put("slips", slips.collect());
}

fn office_name(view: &CaseView, unit: crate::act::UnitId) -> String {
    view.office.unit_name(unit)
}

fn duties_of(view: &CaseView) -> Value {
    let one = |duty: &Duty| {
        let state = judge(duty, view.now);
        let mut shown = duty_json(duty, state, &owner_name(&duty.owner, view.office));
        let refused = view.timeline.and_then(|case| attributed_to(duty, state, case));
        shown["attributed_to"] = json!(refused.map(|by| view.office.person_label(by)));
        shown
    };
    view.duties.iter().map(one).collect()
}

/// A first report missed or late because a leader would not have it sent (不同意上报): his refusal stood when it was due.
pub fn attributed_to(duty: &Duty, state: DutyState, case: &Case) -> Option<PersonId> {
    let missed = matches!(state, DutyState::Overdue { .. } | DutyState::Late { .. } | DutyState::Lapsed);
    let due = duty.due_at.filter(|_| missed && duty.kind == "first_report")?;
    case.withheld_by(due)
}

/// One duty in the state it was judged to be in.
pub fn duty_json(duty: &Duty, state: DutyState, owner: &str) -> Value {
    serde_json::to_value(DutyJson::of(duty, state, owner)).unwrap_or_default()
}

/// The same as it lies: for [`super::write_duties`], which writes without a tree.
#[derive(Serialize)]
pub struct DutyJson<'a> {
    /// Who would not have it sent up, where that is why it is late.
    pub attributed_to: Option<String>,
    pub(super) case: Option<String>,
    pub(super) clause: &'a str,
    pub(super) due_at: Option<Written>,
    pub(super) ended_because: Option<Cow<'a, str>>,
    pub(super) have: Option<u32>,
    pub(super) kind: &'a str,
    pub(super) late_minutes: Option<i64>,
    pub(super) met_at: Option<Written>,
    pub(super) met_by: Option<u64>,
    pub(super) n: Option<u32>,
    pub(super) name: &'a str,
    pub(super) need: Option<u32>,
    pub(super) opened_at: Written,
    pub(super) owner: Cow<'a, str>,
    pub(super) paper: Option<String>,
    pub(super) period: Option<&'a str>,
    pub(super) provisional: bool,
    pub(super) state: &'static str,
    pub(super) superseded: bool,
    pub(super) why: Option<Cow<'a, str>>,
    pub(super) within: Option<&'a str>,
}

impl<'a> DutyJson<'a> {
    pub fn of(duty: &'a Duty, state: DutyState, owner: impl Into<Cow<'a, str>>) -> DutyJson<'a> {
        DutyJson {
            attributed_to: None,
            case: duty.case.map(|id| id.to_string()),
            clause: &duty.clause,
            due_at: duty.due_at.map(Written),
            ended_because: duty.end.as_ref().map(|end| mask(&end.reason)),
            have: duty.have,
            kind: &duty.kind,
            late_minutes: state.late_minutes().or(duty.late_before_superseded()),
            met_at: duty.met_at.map(Written),
            met_by: duty.met_by,
            n: (duty.n > 0).then_some(duty.n),
            name: &duty.name,
            need: duty.need,
            opened_at: Written(duty.opened_at),
            owner: mask_of(owner.into()),
            paper: duty.paper.map(|id| id.to_string()),
            period: duty.period.as_deref(),
            provisional: duty.provisional,
            state: state.word(),
            superseded: duty.superseded,
            why: duty.why.as_deref().map(mask),
            within: duty.within.as_deref(),
        }
    }
}

fn mask_of(words: Cow<str>) -> Cow<str> {
    match words {
        Cow::Borrowed(words) => mask(words),
        Cow::Owned(words) => Cow::Owned(masked(words)),
    }
}

/// A moment as RFC 3339.
pub(super) struct Written(pub Stamp);

impl Serialize for Written {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0.rfc3339())
    }
}

/// One act of a timeline. Sealed texts are not in it.
fn act_json(case: &Case, act: &Act, view: &CaseView) -> Value {
    json!({
        "seq": act.seq,
        "act": act.deed.verb(),
        "at": act.at.rfc3339(),
        "recorded_at": act.recorded_at.rfc3339(),
        "by": act.operator,
        "detail": detail(act, view.office, view.book),
        "withdrawn": taken_back(case, act),
        "backfill": act.outcome.backfill,
        "happened": act.outcome.happened,
        "carried": act.outcome.carried,
        "imported": act.outcome.imported.as_ref().map(|i| json!({ "file": i.file, "row": i.row, "number": i.number })),
        "breaches": act.outcome.breaches.iter().map(|b| breach_json(b, None)).collect::<Vec<_>>(),
    })
}

fn breach_json(breach: &Breach, seq: Option<u64>) -> Value {
    let mut object = json!({"rule": breach.rule, "clause": breach.clause, "says": breach.says});
    if let (Some(seq), Some(map)) = (seq, object.as_object_mut()) {
        map.insert("seq".to_string(), json!(seq));
    }
    object
}

fn owed_json(owed: &Owed) -> Value {
    json!({"what": owed.what, "says": owed.says, "clause": owed.clause, "fix": owed.fix})
}
