//! The questions of `init` at a terminal: which office this is, what its rules expect, its units, and the people in the
//! posts the rules require. Nothing is written before the last answer; whoever stops midway has founded nothing.

use super::super::ask::Answers;
use super::super::text;
use super::{Args, Founding};
use crate::act::{Office, Person, PersonId, Tenure, Unit, UnitId};
use crate::error::{Error, Result};
use crate::present::rulebook_expects;
use crate::rules::lists::OFFICE;
use crate::rules::roster::{Finding, Seat, findings};
use crate::rules::{Rulebook, UnitKind};
use crate::time::Stamp;
use chrono::NaiveDate;

/// Asks for everything the line does not say. `now` is the moment of the command.
pub fn interview(args: &Args, now: Stamp, clerk: &mut impl Answers) -> Result<Founding> {
    let (text, book) = rules(args, clerk)?;
    let name = match &args.office {
        Some(name) => text::name("单位名称", name)?,
        None => {
            clerk.until("本级单位的名称", "全称，文书落款用它", |line| text::name("单位名称", line))?
        }
    };
    let me = match &args.me {
        Some(me) => Some(text::name("姓名", me)?),
        None => clerk.until("您的姓名", "以后由您经办的不必再写 --as；回车跳过", |line| match line
        {
            "" => Ok(None),
            line => text::name("姓名", line).map(Some),
        })?,
    };
    let at = match &args.from {
        Some(day) => super::first_day("--from", day, now)?,
        None => clerk.until("从哪天起记账", "如 1月1日；回车为今天", |line| match line {
            "" => Ok(now),
            line => super::first_day("日期", line, now),
        })?,
    };
    let mut roster = Roster::new(&name, at.date());
    units(&book, &mut roster, clerk)?;
    posts(&book, &mut roster, clerk)?;
    clerk.tell(&roster.screen(&book));
    if !clerk.yes("就这样建账", true)? {
        return Err(Error::refused("没有建账，什么也没有写")
            .hint("要重来：yuqing init")
            .hint("名册可以先空着，建账以后用 unit add、person add 补"));
    }
    Ok(Founding {
        text,
        book,
        name,
        me,
        at,
        units: roster.office.units,
        people: roster.office.people,
        posts: roster.office.tenures,
    })
}

/// The rulebook: on the line, or chosen after what it expects has been seen.
fn rules(args: &Args, clerk: &mut impl Answers) -> Result<(String, Rulebook)> {
    if let Some(word) = &args.rulebook {
        let (text, book) = text::rulebook(word)?;
        clerk.tell(&rulebook_expects(&book));
        return Ok((text, book));
    }
    let shipped: Vec<(&str, Rulebook)> = text::shipped_rulebooks().collect();
    let mut choices: Vec<String> = shipped.iter().map(|(id, book)| format!("{}（{id}）", book.name)).collect();
    choices.push("都不是：用自己写的制度文件".to_string());
    loop {
        let picked = clerk.choose("这是哪一种单位", &choices)?;
        let (text, book) = match shipped.get(picked) {
            Some((id, _)) => text::rulebook(id)?,
            None => clerk.until("制度文件", "TOML 文件的路径；怎样写见 docs/rulebook.md", text::rulebook)?,
        };
        clerk.tell(&rulebook_expects(&book));
        if clerk.yes("就用这一部", true)? {
            return Ok((text, book));
        }
    }
}

/// The roster as it grows, in the shape the rules judge it by.
struct Roster {
    office: Office,
    day: NaiveDate,
}

impl Roster {
    fn new(name: &str, day: NaiveDate) -> Roster {
        let mut roster = Roster { office: Office::default(), day };
        roster.unit(name, OFFICE, None);
        roster
    }

    fn unit(&mut self, name: &str, kind: &str, parent: Option<UnitId>) {
        self.office.units.push(Unit {
            id: UnitId(self.office.units.len() as u32 + 1),
            name: name.into(),
            kind: kind.into(),
            class: None,
            parent,
            line: None,
            from: self.day,
            until: None,
        });
    }

    /// Somebody of that name takes the post; a namesake in another unit is the same person only if it is said so.
    fn post(&mut self, name: &str, seat: &Seat, clerk: &mut impl Answers) -> Result<()> {
        let here = |office: &Office, id: PersonId| office.tenures.iter().any(|t| t.person == id && t.unit == seat.unit);
        let namesakes: Vec<Person> = self.office.people.iter().filter(|p| p.name == name).cloned().collect();
        let mut known = namesakes.iter().find(|p| here(&self.office, p.id)).map(|p| p.id);
        for person in &namesakes {
            if known.is_none() {
                let unit = self.office.unit_name(person.unit);
                known = clerk.yes(&format!("{name} 与{unit}的{name} 是同一个人吗"), true)?.then_some(person.id);
            }
        }
        let id = known.unwrap_or_else(|| {
            let id = PersonId(self.office.people.len() as u32 + 1);
            self.office.people.push(Person { id, name: name.into(), unit: seat.unit });
            id
        });
        self.office.tenures.push(Tenure {
            person: id,
            unit: seat.unit,
            role: seat.role.clone(),
            from: self.day,
            until: None,
            acting: false,
        });
        Ok(())
    }

    fn screen(&self, book: &Rulebook) -> String {
        let mut screen = String::from("名册：\n");
        for unit in &self.office.units {
            let posts = self.office.tenures.iter().filter(|t| t.unit == unit.id);
            let posts: Vec<String> =
                posts.map(|t| format!("{} {}", role_name(book, &t.role), self.office.person_label(t.person))).collect();
            let posts = if posts.is_empty() { "（还没有人）".to_string() } else { posts.join("、") };
            screen.push_str(&format!("  {}：{posts}\n", unit.name));
        }
        screen.trim_end().to_string()
    }
}

fn role_name<'b>(book: &'b Rulebook, id: &'b str) -> &'b str {
    book.role(id).map_or(id, |r| &r.term.name)
}

/// Several names in one line, parted as clerks part them.
fn names(line: &str) -> impl Iterator<Item = &str> {
    line.split(['、', ',', '，', ';', '；', ' ', '　']).map(str::trim).filter(|n| !n.is_empty())
}

/// The units below the office, kind by kind.
fn units(book: &Rulebook, roster: &mut Roster, clerk: &mut impl Answers) -> Result<()> {
    for UnitKind { term, clause, .. } in &book.unit_kinds {
        let taken: Vec<String> = roster.office.units.iter().map(|u| u.name.clone()).collect();
        let question = format!("下属{}（{clause}）", term.name);
        let read = |line: &str| {
            let mut new: Vec<String> = Vec::new();
            for name in names(line) {
                let name = text::name("单位名称", name)?;
                if taken.contains(&name) || new.contains(&name) {
                    return Err(Error::refused(format!("“{name}”已经有了")));
                }
                new.push(name);
            }
            Ok(new)
        };
        let new = clerk.until(&question, "名称用顿号隔开，如 甲村、乙村；回车跳过", read)?;
        new.iter().for_each(|name| roster.unit(name, &term.id, Some(UnitId::OFFICE)));
    }
    Ok(())
}

/// Every post the rules require and nobody holds, one question each, until none is left or the rest is put off.
fn posts(book: &Rulebook, roster: &mut Roster, clerk: &mut impl Answers) -> Result<()> {
    let mut asked: Vec<Seat> = Vec::new();
    loop {
        let found = findings(book, &roster.office, roster.day);
        let next = found.into_iter().find_map(|f| match &f.seat {
            Some(seat) if !asked.contains(seat) => Some((seat.clone(), f)),
            _ => None,
        });
        let Some((seat, finding)) = next else { return Ok(()) };
        let most = book.role(&seat.role).and_then(|r| r.at_most);
        let read = |line: &str| {
            if line == "0" {
                return Ok(None);
            }
            let new: Vec<String> = names(line).map(|n| text::name("姓名", n)).collect::<Result<_>>()?;
            match most {
                Some(most) if new.len() > most as usize => Err(Error::refused(format!("至多{most}人"))),
                _ => Ok(Some(new)),
            }
        };
        let question = wanted(book, &roster.office, &seat, &finding);
        let Some(new) = clerk.until(&question, "姓名，几位用顿号隔开；回车跳过，0 为其余都以后再录", read)?
        else {
            return Ok(());
        };
        for name in new {
            roster.post(&name, &seat, clerk)?;
        }
        asked.push(seat);
    }
}

/// Who is wanted where, by which clause, and what for where that is not plain.
fn wanted(book: &Rulebook, office: &Office, seat: &Seat, finding: &Finding) -> String {
    let (unit, role) = (office.unit_name(seat.unit), role_name(book, &seat.role));
    let why = match finding.what {
        "no_approver" => "，审批要他同意",
        _ => "",
    };
    format!("{unit} {role}（{}{why}）", finding.clause)
}
