//! How far one duty reaches: from which moment, how long, until when; and why there is no due time where there is none.

use super::{Given, Reckoning};
use crate::error::{Error, Result};
use crate::rules::{DutyRule, Field, Limit, Start};
use crate::time::limit::due_at;
use crate::time::{Stamp, Within};

/// The moment a limit runs from; if it is not known, the opening act's moment and why.
pub(super) fn start_of(rule: &DutyRule, r: &Reckoning) -> (Stamp, Option<String>) {
    let known = |fact: Option<Stamp>, zh: &str| match fact {
        Some(at) => (at, None),
        None => (r.at, Some(format!("{zh}未填，时限未起算"))),
    };
    let Some(case) = r.after.case else { return (r.at, None) };
    match rule.start {
        Start::Occurred if day_is_too_little(rule, r) => {
            (r.at, Some("事发只写到日期，不知几时几分，时限未起算".into()))
        }
        Start::Occurred => known(case.facts.occurred, "事发时间"),
        Start::Published => known(case.facts.published, "发布时间"),
        Start::Found => known(case.facts.found, "发现时间"),
        Start::Reported => (case.reported_at, None),
        Start::Submitted => known(case.submitted_at, "报送时间"),
        Start::Act => (r.at, None),
        Start::Certified if r.after.certified() => (case.reported_at, None),
        Start::Received => (r.at, Some("签收后起算".into())),
        Start::Certified => {
            let platform = case.facts.source.as_deref().map_or("该平台", |s| r.book.name_of(Field::Source, s));
            (r.at, Some(format!("在“{platform}”没有经认证的账号，暂不回复，时限未起算")))
        }
    }
}

/// The due time of one duty.
pub(super) struct Reckoned {
    pub due_at: Option<Stamp>,
    pub provisional: bool,
    pub why: Option<String>,
    pub within: Option<String>,
}

pub(super) fn limit_of(rule: &DutyRule, r: &Reckoning, start: Stamp, unknown: Option<String>) -> Result<Reckoned> {
    let none = |why: String, within: Option<Within>| Reckoned {
        due_at: None,
        provisional: false,
        why: Some(why),
        within: within.map(|w| w.to_string()),
    };
    let within = |w: Within| {
        if let Some(why) = unknown.clone() {
            return none(why, Some(w));
        }
        let (due, provisional) = due_at(r.calendar, start, w, r.book.close_of_business);
        Reckoned { due_at: Some(due), provisional, why: None, within: Some(w.to_string()) }
    };
    Ok(match (&rule.within, r.given) {
        (Limit::Given(_) | Limit::GivenOrNone(_), Some(Given::Until(due))) => {
            if due <= r.at {
                return Err(Error::refused(format!("{}的期限 {} 已经过去", rule.name, due.ledger())));
            }
            Reckoned { due_at: Some(due), provisional: false, why: None, within: None }
        }
        (Limit::Given(_) | Limit::GivenOrNone(_), Some(Given::Within(w))) => within(w),
        (Limit::Given(Some(default)), None) => within(*default),
        (Limit::Given(None), None) => {
            return Err(Error::refused(format!("{}要写明时限（{}）", rule.name, rule.clause))
                .hint("加 --within 2wd（2个工作日）、--within 4h，或 --due 11月25日17时"));
        }
        (Limit::Fixed(w), _) => within(*w),
        (Limit::SameDay, _) => match unknown {
            Some(why) => none(why, None),
            None => Reckoned {
                due_at: Some(Stamp::last_minute(start.date())),
                provisional: false,
                why: Some("同日".into()),
                within: None,
            },
        },
        (Limit::GivenOrNone(why), None) | (Limit::None(why), _) => none(why.clone(), None),
    })
}

/// The event is known by its day, and the limit runs by the hour: no deadline is invented from midnight.
pub(super) fn day_is_too_little(rule: &DutyRule, r: &Reckoning) -> bool {
    let by_hour = match (&rule.within, r.given) {
        (Limit::Given(_) | Limit::GivenOrNone(_), Some(Given::Within(w))) => w.by_clock(),
        (Limit::Fixed(w), _) | (Limit::Given(Some(w)), None) => w.by_clock(),
        _ => false,
    };
    let day_only = r.after.case.is_some_and(|c| c.facts.day_only == Some(true));
    by_hour && day_only && rule.start == Start::Occurred
}
