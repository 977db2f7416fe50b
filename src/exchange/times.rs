//! The times of a line, in an order in which they can have happened.

use super::cells::Cells;
use super::column::Column;
use crate::act::{Fact, Facts};
use crate::casework::earliest;
use crate::time::{Moment, Stamp};

/// A time that what was done cannot lie before, and what it is.
type Bound = (Stamp, &'static str);

const REGISTERED: &str = "登记时间";

/// The times of a line.
pub struct Times {
    pub published: Option<Stamp>,
    occurred: Option<Moment>,
    pub found: Option<Stamp>,
    pub reported: Moment,
    pub submitted: Option<Stamp>,
    pub held: Option<Stamp>,
    pub replied: Option<Stamp>,
    pub rated: Option<Stamp>,
    pub closed: Option<Stamp>,
    /// How many of them stand without a time: when they were done, nobody wrote.
    pub undated: u32,
}

impl Times {
    /// What is wrong is told to `cells`; now stands for a time of registration that could not be read, so that the rest of the
    /// line is looked at too.
    pub fn read(cells: &mut Cells) -> Times {
        let published = cells.time(Column::Published);
        let occurred = cells.time(Column::Occurred);
        let exact = occurred.as_ref().filter(|m| !m.approximate && !m.date_only).map(|m| m.at);
        let came = [published.as_ref().map(|m| m.at), exact].into_iter().flatten().max();
        let found = cells.time(Column::Found).map(|m| no_earlier(m, came));
        let submitted = cells.done(Column::Submitted);
        let replied = cells.done(Column::Replied);
        let held = cells.done(Column::FirstReplied);
        let rated = cells.time(Column::Rated);
        let closed = cells.done(Column::Closed);
        let written = cells.time(Column::Reported);
        let next = || {
            let then =
                [found.as_ref(), submitted.as_ref().and_then(Option::as_ref), published.as_ref(), occurred.as_ref()];
            then.into_iter().flatten().next().cloned()
        };
        let known = written.or_else(next);
        // A time that was written and is wrong has been told already.
        if known.is_none() && cells.faults.is_empty() {
            cells.wrong(Column::Reported, "没有登记时间，也没有发现、上报、发布、事发时间".to_string());
        }
        let floor = found.as_ref().map(|m| m.at).max(came);
        let begun = known.map(|moment| no_earlier(moment, floor));
        // What must have come before: the event and its finding, the post where neither is known.
        let happened = found.as_ref().map(|m| m.at).max(exact);
        let happened = happened.or(published.as_ref().filter(|_| occurred.is_none()).map(|m| m.at));
        let reported = begun.clone().unwrap_or_else(|| Moment {
            at: cells.now(),
            approximate: false,
            date_only: false,
            notes: Vec::new(),
        });
        let begun = begun.map(|moment| moment.at);
        if let (Some(happened), Some(begun)) = (happened, begun)
            && begun < happened
        {
            let column = if cells.there(Column::Reported) { Column::Reported } else { Column::Found };
            let (begun, happened) = (begun.ledger(), happened.ledger());
            cells.wrong(column, format!("登记时间 {begun} 早于事发、发现或发布时间 {happened}"));
        }
        let of = |is: fn(&Moment) -> bool| occurred.as_ref().map(is);
        let facts = Facts {
            published: published.as_ref().map(|m| m.at),
            occurred: occurred.as_ref().map(|m| m.at),
            estimated: of(|m| m.approximate),
            found: found.as_ref().map(|m| m.at),
            ..Facts::default()
        };
        let bound = begun.map(|begun| {
            let (at, fact) = earliest(&facts, begun);
            match fact {
                None => (at, REGISTERED),
                Some(Fact::Occurred) if facts.estimated == Some(true) => (at, "事发时间（约，放宽12小时）"),
                Some(fact) => (at, fact.zh()),
            }
        });
        let undated =
            [&submitted, &held, &replied, &closed].into_iter().filter(|done| matches!(done, Some(None))).count();
        let mut after = |column: Column, moment: Option<Option<Moment>>, floor: Stamp, bound: Option<Bound>| {
            let at = no_earlier(moment?.unwrap_or_else(|| Moment { at: floor, ..reported.clone() }), Some(floor)).at;
            if let Some((bound, known)) = bound.filter(|(bound, _)| at < *bound) {
                cells.wrong(column, format!("{} 早于{known} {}", at.ledger(), bound.ledger()));
            }
            Some(at)
        };
        let submitted = after(Column::Submitted, submitted, reported.at, bound);
        let floor = submitted.map_or(reported.at, |at| at.max(reported.at));
        let held = after(Column::FirstReplied, held, floor, bound);
        let replied = after(Column::Replied, replied, held.unwrap_or(floor), bound);
        let floor = replied.or(held).map_or(floor, |at| at.max(floor));
        let answered = held.or(replied).map(|at| (at, "回复时间")).or(bound);
        let rated = after(Column::Rated, rated.map(Some), floor, answered);
        let floor = rated.map_or(floor, |at| at.max(floor));
        let closed = after(Column::Closed, closed, floor, begun.map(|at| (at, REGISTERED)));
        let at = |m: Option<Moment>| m.map(|m| m.at);
        Times {
            published: at(published),
            occurred,
            found: at(found),
            reported,
            submitted,
            held,
            replied,
            rated,
            closed,
            undated: undated as u32,
        }
    }

    /// The event, whether its time is a guess, and whether only its day is known.
    pub fn occurred(&self) -> (Option<Stamp>, Option<bool>, Option<bool>) {
        let of = |is: fn(&Moment) -> bool| self.occurred.as_ref().filter(|m| is(m)).map(|_| true);
        (self.occurred.as_ref().map(|m| m.at), of(|m| m.approximate), of(|m| m.date_only))
    }

    /// The last thing that is known to have happened.
    pub fn last(&self) -> Stamp {
        let known = [self.submitted, self.held, self.replied, self.rated, self.closed];
        known.into_iter().flatten().fold(self.reported.at, Stamp::max)
    }
}

/// A day without an hour is no earlier than what came before it on that day.
fn no_earlier(moment: Moment, floor: Option<Stamp>) -> Moment {
    match floor {
        Some(floor) if moment.date_only && floor > moment.at && floor.date() == moment.at.date() => {
            Moment { at: floor, ..moment }
        }
        _ => moment,
    }
}
