//! What is owed now, and by whom: duties that acts opened and duties of the calendar together, each with who answers for
//! it and the command that meets it. Cost: the open duties asked for, and units × periods since the ledger began.

use super::periods::periodic_unmet;
use crate::act::{Duty, DutyState, Office, OwnerRef, Subject, UnitId, judge};
use crate::error::Result;
use crate::ledger::View;
use crate::rules::{ActPattern, Field, Laws, PaperMetBy, Rulebook};
use crate::time::Stamp;

/// One duty that stands open, with the unit of its case or paper, or the unit of its owner.
#[derive(Debug, Clone, PartialEq)]
pub struct Owing {
    pub unit: UnitId,
    /// Where it was read: thousands are put in order, and none of them is moved for it.
    pub duty: Box<Duty>,
    pub state: DutyState,
}

/// Where duties are looked for.
pub struct Lookout<'a> {
    pub view: View<'a>,
    pub office: &'a Office,
    pub laws: &'a Laws,
    pub now: Stamp,
}

impl Lookout<'_> {
    /// Every open or overdue duty due no later than `until`, soonest first; periodic ones as far as `periodic_until`.
    pub fn owed(&self, until: Stamp, periodic_until: Stamp) -> Result<Vec<Owing>> {
        self.found(None, until, periodic_until)
    }

    /// The same without what is overdue, but for periodic ones: where the rest is only counted ([`View::count_overdue`]).
    pub fn still_in_time(&self, until: Stamp, periodic_until: Stamp) -> Result<Vec<Owing>> {
        self.found(Some(self.now), until, periodic_until)
    }

    fn found(&self, from: Option<Stamp>, until: Stamp, periodic_until: Stamp) -> Result<Vec<Owing>> {
        let mut owed = Vec::new();
        self.view.each_open_duty(from, until, |unit, duty| owed.extend(self.owing(unit, duty)))?;
        owed.extend(self.periodic(periodic_until)?.into_iter().filter_map(|(unit, duty)| self.owing(unit, duty)));
        Ok(in_order(owed))
    }

    /// Open duties for which the rules give no time, or whose clock has not begun.
    pub fn without_limit(&self) -> Result<Vec<Owing>> {
        let found = self.view.open_without_limit()?.into_iter();
        Ok(in_order(found.filter_map(|(unit, duty)| self.owing(unit, duty)).collect()))
    }

    fn owing(&self, unit: UnitId, duty: Duty) -> Option<Owing> {
        let state = judge(&duty, self.now);
        let stands = matches!(state, DutyState::Open | DutyState::Overdue { .. });
        stands.then(|| Owing { unit, state, duty: Box::new(duty) })
    }

    /// Papers and numbers owed for calendar periods, from the first day of the roster on: one missed long ago is still
    /// missing until it is written off.
    fn periodic(&self, until: Stamp) -> Result<Vec<(UnitId, Duty)>> {
        periodic_unmet(&self.view, self.laws, self.office, until.plus_minutes(1), self.now)
    }

    /// How often a duty was urged, when last, and by which way.
    pub fn urged(&self, duty: &Duty) -> Result<Option<(u32, Stamp, String)>> {
        let mut times: Vec<(Stamp, Option<String>)> = Vec::new();
        if let (Some(period), OwnerRef::Unit(unit)) = (&duty.period, &duty.owner) {
            let about = self.office.urges.iter().filter(|(at, u)| {
                let key = &u.duty;
                let same = key.kind == duty.kind || key.kind == duty.rule;
                same && key.unit == *unit && key.period == *period && *at <= self.now
            });
            times.extend(about.map(|(at, u)| (*at, u.via.clone())));
        } else if let Some(id) = duty.case {
            for act in self.view.acts_of_kind(Subject::Case(id), "urge")? {
                if let crate::act::Deed::Urge(urge) = act.deed
                    && urge.duty.is_none_or(|n| n == duty.n)
                    && act.at <= self.now
                {
                    times.push((act.at, urge.via));
                }
            }
        }
        times.sort();
        let count = times.len() as u32;
        Ok(times.pop().map(|(at, via)| (count, at, via.unwrap_or_default())))
    }
}

/// Soonest first.
fn in_order(mut owed: Vec<Owing>) -> Vec<Owing> {
    owed.sort_by(|a, b| {
        let key = |o: &Owing| (o.duty.due_at, o.duty.case, o.duty.paper);
        let within = |o: &Owing| (o.unit, o.duty.n);
        key(a).cmp(&key(b)).then_with(|| a.duty.kind.cmp(&b.duty.kind)).then_with(|| within(a).cmp(&within(b)))
    });
    owed
}

/// Who answers for what a unit owes: the holder of the first role its kind must have; the one called 责任人 before others.
pub fn responsible(office: &Office, book: &Rulebook, owner: &OwnerRef, at: Stamp) -> Option<String> {
    let OwnerRef::Unit(id) = owner else { return None };
    let unit = office.unit(*id)?;
    let mut roles: Vec<_> = book.roles.iter().filter(|r| r.at_least > 0 && r.unit_kinds.contains(&unit.kind)).collect();
    roles.sort_by_key(|r| !r.term.answers("责任人"));
    let holds = |role: &str| {
        office.tenures.iter().find(|t| t.unit == *id && t.role == role && t.covers(at.date())).map(|t| t.person)
    };
    roles.iter().find_map(|r| holds(&r.term.id)).map(|person| office.person_label(person))
}

/// Whether a duty is a unit's: it owes it, or it is about one of its own cases, or one of its people owes it.
pub fn concerns(office: &Office, owing: &Owing, unit: UnitId) -> bool {
    match &owing.duty.owner {
        OwnerRef::Unit(owner) => *owner == unit || owing.unit == unit,
        OwnerRef::Person(person) => owing.unit == unit || office.person(*person).is_some_and(|p| p.unit == unit),
        // What is on record from before units were told from other bodies names them.
        OwnerRef::Named(name) => owing.unit == unit || office.unit(unit).is_some_and(|u| u.name == *name),
    }
}

/// The command that meets a duty, as a clerk types it.
pub fn command(laws: &Laws, office: &Office, duty: &Duty, short: &str) -> Option<String> {
    let book = laws.number(duty.rulebook).ok()?.book;
    if let Some(period) = &duty.period {
        return periodic_command(book, office, duty, period);
    }
    let rule = book.duties.iter().find(|r| r.id == duty.rule)?;
    let met = rule.met_by.first()?;
    let unit = match &duty.owner {
        OwnerRef::Unit(id) if rule.several => format!(" --unit {}", office.unit_name(*id)),
        _ => String::new(),
    };
    Some(match met.verb.as_str() {
        "escalate" => format!("yuqing 上报 {short}{}", sending(met, book)),
        "approve.countersign" => match &duty.owner {
            OwnerRef::Person(by) => format!("yuqing 审批 {short} --by {} --countersign", office.person_label(*by)),
            _ => format!("yuqing 审批 {short} --by 姓名 --countersign"),
        },
        "follow" => format!("yuqing 续报 {short} 内容"),
        "file" => format!("yuqing 备案 {short}"),
        "receive" => format!("yuqing 签收 {short}{unit}"),
        "handle" => format!("yuqing 反馈 {short}{unit} --result 结果"),
        "reply.hold" | "reply.send" => format!("yuqing 回复 {short} --text 内容"),
        "measure.done" => format!("yuqing 整改 {short} --done {}", duty.target.as_deref().unwrap_or_default()),
        "publish" => format!("yuqing 发布 {short} --place 地方 --text 文字"),
        "message" => format!("yuqing 私信 {short} --text 文字"),
        verb => format!("yuqing {} {short}", crate::act::verb_zh(verb)),
    })
}

fn sending(met: &ActPattern, book: &Rulebook) -> String {
    let to = met.to.as_deref().and_then(|to| book.recipient(to)).map(|r| format!(" --to {}", r.term.name));
    let via = met.via.as_deref().map(|via| format!(" --via {}", book.name_of(Field::Via, via)));
    [to, via].into_iter().flatten().collect()
}

/// A quota is met by work, not by one command.
fn periodic_command(book: &Rulebook, office: &Office, duty: &Duty, period: &str) -> Option<String> {
    if duty.kind == "watch" {
        return Some(match duty.rule.as_str() {
            "watch.log" => format!("yuqing 值班 log --day {period} --found 条数 --site 网站"),
            _ => "yuqing 值班 shift 姓名 --from 时间 --until 时间".to_string(),
        });
    }
    let paper = book.papers.iter().find(|p| p.term.id == duty.rule && duty.kind.starts_with("paper:"))?;
    let word = paper.term.aliases.first().unwrap_or(&paper.term.name);
    let OwnerRef::Unit(unit) = &duty.owner else { return None };
    Some(match paper.due.as_ref()?.met_by {
        PaperMetBy::Receive => {
            format!("yuqing 文书 receive {word} --period {period} --unit {}", office.unit_name(*unit))
        }
        PaperMetBy::Issue => format!("yuqing 文书 draft {word} --period {period}"),
    })
}
