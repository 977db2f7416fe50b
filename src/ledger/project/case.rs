//! A case as rows: itself, its duties, and the marks a bulletin must own up to.

use super::{CASES, MARKS, Rows, duties, json, seconds};
use crate::act::{Case, Deed};
use crate::error::Result;
use crate::figures::{carried, marked, settled_at};
use crate::ledger::row::satisfaction_word;

fn urged(c: &Case) -> usize {
    c.timeline.iter().filter(|act| matches!(act.deed, Deed::Urge(_)) && !c.gone.contains(&act.seq)).count()
}

pub fn case(rows: &mut impl Rows, c: &Case) -> Result<()> {
    case_row(rows, c)?;
    duties(rows, "case", c.id.year, c.id.number, c.unit, &c.duties.all)?;
    marks(rows, c)
}

fn case_row(rows: &mut impl Rows, c: &Case) -> Result<()> {
    let f = &c.facts;
    let owed = if c.owed.is_empty() { None } else { Some(json(&c.owed)?) };
    rows.row(
        &CASES,
        &[
            ("year", &c.id.year),
            ("number", &c.id.number),
            ("unit", &c.unit.0),
            ("about", &c.about.map(|u| u.0)),
            ("author", &c.author.as_ref().map(|a| &a.name)),
            ("author_id", &c.author.as_ref().and_then(|a| a.id).map(|p| p.0)),
            ("kind", &f.kind),
            ("title", &f.title),
            ("status", &c.status().word()),
            ("level", &c.level),
            ("suggested_level", &c.suggested),
            ("uncovered", &c.uncovered),
            ("category", &f.category),
            ("handling_tier", &f.tier),
            ("channel", &f.channel),
            ("source", &f.source),
            ("url", &f.url),
            ("text", &(c.shown_text().id as i64)),
            ("published_at", &seconds(f.published)),
            ("occurred_at", &seconds(f.occurred)),
            ("found_at", &seconds(f.found)),
            ("reported_at", &c.reported_at.seconds()),
            ("submitted_at", &seconds(c.submitted_at)),
            ("emergency", &f.emergency.unwrap_or(false)),
            ("reply_need", &f.reply_need),
            ("comment_kind", &f.comment_kind),
            ("validity", &f.validity),
            ("lead", &c.lead.map(|u| u.0)),
            ("first_replied_at", &seconds(c.first_replied_at)),
            ("replied_at", &seconds(c.replied_at)),
            ("rated_at", &seconds(c.rating.map(|(at, _)| at))),
            ("satisfaction", &c.rating.map(|(_, s)| satisfaction_word(s))),
            ("withheld_at", &seconds(c.withheld.map(|(at, _)| at))),
            ("adopted_at", &seconds(c.first_adopted_at())),
            ("adoptions", &(c.adoptions.len() as i64)),
            ("closed_at", &seconds(c.closed.as_ref().map(|(at, _)| *at))),
            ("voided_at", &seconds(c.void.as_ref().map(|(at, _)| *at))),
            ("event_year", &c.event.map(|e| e.year)),
            ("event_number", &c.event.map(|e| e.number)),
            ("owed", &owed),
            ("facts", &json(f)?),
            ("breaches", &(c.breaches.len() as i64)),
            ("backfilled", &c.backfilled),
            ("urged", &(urged(c) as i64)),
            ("sealed", &(c.informant.is_some() || c.names.is_some())),
            ("carried", &carried(c).map(|month| month.0)),
            ("last_at", &c.last_at.seconds()),
            ("settled_at", &settled_at(c).seconds()),
            ("last_seq", &(c.last_seq as i64)),
            ("id", &c.id),
        ],
    )
}

/// What a bulletin must own up to.
fn marks(rows: &mut impl Rows, c: &Case) -> Result<()> {
    for (act, mark) in marked(c) {
        rows.row(
            &MARKS,
            &[
                ("year", &c.id.year),
                ("number", &c.id.number),
                ("seq", &(act.seq as i64)),
                ("what", &mark.word()),
                ("at", &act.at.seconds()),
                ("unit", &c.unit.0),
            ],
        )?;
    }
    Ok(())
}
