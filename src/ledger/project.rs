//! Folded subjects into rows. The same functions write a live ledger and the rebuilt one that `verify` compares it with.

use crate::act::{Act, Case, Deed, Duty, Ended, Office, OwnerRef, Paper, Satisfaction, Subject, UnitId};
use crate::error::{Error, Result};
use crate::time::Stamp;
use rusqlite::{Connection, params};

fn json<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|e| Error::ledger(format!("写不成 JSON：{e}")))
}

fn seconds(stamp: Option<Stamp>) -> Option<i64> {
    stamp.map(Stamp::seconds)
}

pub fn satisfaction_word(s: Satisfaction) -> &'static str {
    match s {
        Satisfaction::Satisfied => "satisfied",
        Satisfaction::Basically => "basically",
        Satisfaction::Unsatisfied => "unsatisfied",
    }
}

/// Numbers an act gives out. They stay used even if it is withdrawn.
pub fn counters(conn: &Connection, act: &Act) -> Result<()> {
    let take = |series: &str, year: i32, number: u32| -> Result<()> {
        conn.prepare_cached(
            "INSERT INTO counters (series, year, last) VALUES (?1, ?2, ?3) \
             ON CONFLICT (series, year) DO UPDATE SET last = max(last, excluded.last)",
        )?
        .execute(params![series, year, number])?;
        Ok(())
    };
    match &act.deed {
        Deed::File(d) => take("file", d.year, d.number),
        Deed::Refer(d) => take("refer", d.year, d.number),
        Deed::PaperIssue(d) => {
            if let (Some(series), Some(number)) = (&d.series, d.number) {
                take(series, d.year, number)?;
            }
            if let (Some(series), Some(total)) = (&d.series, d.total) {
                take(series, 0, total)?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

pub fn office(conn: &Connection, office: &Office) -> Result<()> {
    conn.execute_batch("DELETE FROM units; DELETE FROM people; DELETE FROM tenures; DELETE FROM accounts;")?;
    for u in &office.units {
        conn.execute(
            "INSERT INTO units (id, name, kind, class, parent, from_day, until_day) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![u.id.0, u.name, u.kind, u.class, u.parent.map(|p| p.0), u.from.to_string(), u.until.map(|d| d.to_string())],
        )?;
    }
    for p in &office.people {
        conn.execute("INSERT INTO people (id, name, unit) VALUES (?1, ?2, ?3)", params![p.id.0, p.name, p.unit.0])?;
    }
    for (i, t) in office.tenures.iter().enumerate() {
        conn.execute(
            "INSERT INTO tenures (nr, person, unit, role, from_day, until_day, acting) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![i as i64 + 1, t.person.0, t.unit.0, t.role, t.from.to_string(), t.until.map(|d| d.to_string()), t.acting],
        )?;
    }
    for a in &office.accounts {
        conn.execute(
            "INSERT INTO accounts (id, name, platform, unit, certified_from, certified_to) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                a.id,
                a.name,
                a.platform,
                a.unit.0,
                a.certified_from.map(|d| d.to_string()),
                a.certified_to.map(|d| d.to_string())
            ],
        )?;
    }
    Ok(())
}

pub fn case(conn: &Connection, c: &Case) -> Result<()> {
    let f = &c.facts;
    conn.prepare_cached(
        "INSERT OR REPLACE INTO cases (year, number, unit, about, author, author_id, kind, title, status, level, \
         suggested_level, uncovered, category, handling_tier, channel, source, url, text, published_at, occurred_at, \
         found_at, reported_at, submitted_at, emergency, reply_need, comment_kind, validity, lead, first_replied_at, \
         replied_at, rated_at, satisfaction, withheld_at, adopted_at, adoptions, closed_at, voided_at, event_year, event_number, owed, \
         facts, breaches, backfilled, last_at, last_seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, \
         ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, \
         ?36, ?37, ?38, ?39, ?40, ?41, ?42, ?43, ?44, ?45)",
    )?
    .execute(params![
        c.id.year,
        c.id.number,
        c.unit.0,
        c.about.map(|u| u.0),
        c.author.as_ref().map(|a| &a.name),
        c.author.as_ref().and_then(|a| a.id).map(|p| p.0),
        f.kind,
        f.title,
        c.status().word(),
        c.level,
        c.suggested,
        c.uncovered,
        f.category,
        f.tier,
        f.channel,
        f.source,
        f.url,
        c.shown_text().id as i64,
        seconds(f.published),
        seconds(f.occurred),
        seconds(f.found),
        c.reported_at.seconds(),
        seconds(c.submitted_at),
        f.emergency.unwrap_or(false),
        f.reply_need,
        f.comment_kind,
        f.validity,
        c.lead.map(|u| u.0),
        seconds(c.first_replied_at),
        seconds(c.replied_at),
        seconds(c.rating.map(|(at, _)| at)),
        c.rating.map(|(_, s)| satisfaction_word(s)),
        seconds(c.withheld.map(|(at, _)| at)),
        seconds(c.first_adopted_at()),
        c.adoptions.len() as i64,
        seconds(c.closed.as_ref().map(|(at, _)| *at)),
        seconds(c.void.as_ref().map(|(at, _)| *at)),
        c.event.map(|e| e.year),
        c.event.map(|e| e.number),
        if c.owed.is_empty() { None } else { Some(json(&c.owed)?) },
        json(f)?,
        c.breaches.len() as i64,
        c.backfilled,
        c.last_at.seconds(),
        c.last_seq as i64,
    ])?;
    duties(conn, "case", c.id.year, c.id.number, c.unit, &c.duties.all)?;
    marks(conn, c)
}

fn duties(conn: &Connection, subject: &str, year: i32, number: u32, unit: UnitId, all: &[Duty]) -> Result<()> {
    conn.prepare_cached("DELETE FROM duties WHERE subject = ?1 AND year = ?2 AND number = ?3")?
        .execute(params![subject, year, number])?;
    let mut insert = conn.prepare_cached(
        "INSERT INTO duties (subject, year, number, n, unit, rule, kind, name, owner_kind, owner_id, owner_name, opened_at, \
         due_at, why, within, met_at, met_by, ended, ended_at, end_reason, superseded, open, clause, rulebook, calendar, \
         provisional, target) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, \
         ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27)",
    )?;
    for d in all {
        let (owner_kind, owner_id, owner_name) = match &d.owner {
            OwnerRef::Unit(u) => ("unit", Some(u.0), None),
            OwnerRef::Person(p) => ("person", Some(p.0), None),
            OwnerRef::Named(name) => ("named", None, Some(name)),
        };
        let ended = d.end.as_ref().map(|e| match e.how {
            Ended::Waived => "waived",
            Ended::Lapsed => "lapsed",
            Ended::Withdrawn => "withdrawn",
        });
        insert.execute(params![
            subject,
            year,
            number,
            d.n,
            unit.0,
            d.rule,
            d.kind,
            d.name,
            owner_kind,
            owner_id,
            owner_name,
            d.opened_at.seconds(),
            seconds(d.due_at),
            d.why,
            d.within,
            seconds(d.met_at),
            d.met_by.map(|seq| seq as i64),
            ended,
            seconds(d.end.as_ref().map(|e| e.at)),
            d.end.as_ref().map(|e| &e.reason),
            d.superseded,
            d.is_open(),
            d.clause,
            d.rulebook,
            d.calendar,
            d.provisional,
            d.target,
        ])?;
    }
    Ok(())
}

/// What a bulletin must own up to.
fn marks(conn: &Connection, c: &Case) -> Result<()> {
    conn.prepare_cached("DELETE FROM marks WHERE year = ?1 AND number = ?2")?
        .execute(params![c.id.year, c.id.number])?;
    for act in c.timeline.iter().filter(|a| !c.gone.contains(&a.seq)) {
        let waived = act.outcome.ends.iter().any(|e| e.how != Ended::Withdrawn);
        let misreport = !act.deed.material().is_empty();
        for (what, is) in [
            ("backfill", act.outcome.backfill),
            ("breach", !act.outcome.breaches.is_empty()),
            ("withdraw", act.withdraws().is_some()),
            ("waive", waived),
            ("misreport", misreport),
        ] {
            if is {
                conn.prepare_cached(
                    "INSERT INTO marks (year, number, seq, what, at, unit) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                )?
                .execute(params![
                    c.id.year,
                    c.id.number,
                    act.seq as i64,
                    what,
                    act.at.seconds(),
                    c.unit.0
                ])?;
            }
        }
    }
    Ok(())
}

pub fn paper(conn: &Connection, p: &Paper) -> Result<()> {
    conn.prepare_cached(
        "INSERT OR REPLACE INTO papers (year, number, kind, title, unit, period, state, drafted_at, done_at, label, as_of, \
         adoptions, last_seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?
    .execute(params![
        p.id.year,
        p.id.number,
        p.kind,
        p.title,
        p.unit.0,
        p.period,
        p.state.word(),
        p.drafted_at.seconds(),
        seconds(p.done_at()),
        p.issue.as_ref().and_then(|(_, i)| i.label.as_ref()),
        seconds(p.issue.as_ref().map(|(_, i)| i.as_of).or(p.laid.as_ref().map(|l| l.as_of))),
        p.adoptions.len() as i64,
        p.last_seq as i64,
    ])?;
    duties(conn, "paper", p.id.year, p.id.number, p.unit, &p.duties.all)?;
    conn.prepare_cached("DELETE FROM paper_cases WHERE paper_year = ?1 AND paper_number = ?2")?
        .execute(params![p.id.year, p.id.number])?;
    if let Some((_, issue)) = &p.issue {
        for (year, first, last) in &issue.members {
            conn.prepare_cached(
                "INSERT INTO paper_cases (paper_year, paper_number, case_year, first, last, head) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![p.id.year, p.id.number, year, first, last, issue.head as i64])?;
        }
    }
    Ok(())
}

/// Takes a subject off the projections (a paper whose draft was withdrawn).
pub fn remove(conn: &Connection, subject: Subject) -> Result<()> {
    if let Subject::Paper(id) = subject {
        conn.execute("DELETE FROM papers WHERE year = ?1 AND number = ?2", params![id.year, id.number])?;
        conn.execute(
            "DELETE FROM duties WHERE subject = 'paper' AND year = ?1 AND number = ?2",
            params![id.year, id.number],
        )?;
        conn.execute(
            "DELETE FROM paper_cases WHERE paper_year = ?1 AND paper_number = ?2",
            params![id.year, id.number],
        )?;
    }
    Ok(())
}
