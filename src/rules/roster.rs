//! What the roster lacks under a rulebook on one day: roles nobody holds, too many holders, groups without members,
//! consents nobody could give. Findings, never refusals: an office records what it has.

mod grounds;

use super::{Gate, RoleRef, Rulebook, Where};
use crate::act::{Office, PersonId, Tenure, Unit, UnitId};
use chrono::NaiveDate;

pub use grounds::{Ground, grounds};

/// One thing the roster lacks, with the clause and the command that mends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// `missing_role`, `too_many`, `empty_group`, `no_approver`, `vacancy`, `unit_retired`, `no_unit`, `coverage`.
    pub what: &'static str,
    pub unit: String,
    /// Role or group concerned, by name.
    pub role: Option<String>,
    pub have: Option<u32>,
    pub need: Option<u32>,
    pub says: String,
    pub clause: String,
    pub fix: String,
    /// The post that would mend it, where it is one post in one unit.
    pub seat: Option<Seat>,
}

/// A role in a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    pub unit: UnitId,
    /// Id of the role.
    pub role: String,
}

/// Everything the roster lacks that day, unit by unit.
pub fn findings(book: &Rulebook, office: &Office, day: NaiveDate) -> Vec<Finding> {
    let roster = Roster { book, office, day };
    let mut found = Vec::new();
    for unit in office.units.iter().filter(|u| u.on_roster(day)) {
        roster.numbers(unit, &mut found);
        roster.vacancies(unit, &mut found);
    }
    roster.groups(&mut found);
    roster.approvers(&mut found);
    roster.left_behind(&mut found);
    roster.offices_of_categories(&mut found);
    roster.uncovered(&mut found);
    let place = |f: &Finding| office.units.iter().position(|u| u.name == f.unit).unwrap_or(usize::MAX);
    found.sort_by_key(place);
    found
}

/// Roles that one unit must have and nobody holds that day.
pub fn missing_roles(book: &Rulebook, office: &Office, unit: &str, day: NaiveDate) -> Vec<Finding> {
    let roster = Roster { book, office, day };
    let mut found = Vec::new();
    for unit in office.units.iter().filter(|u| u.name == unit && u.on_roster(day)) {
        roster.numbers(unit, &mut found);
    }
    found.retain(|f| f.what == "missing_role");
    found
}

/// The one unit whose items these people are shown, if all their posts are in it and the rules keep its kind to its own.
pub fn sees_only(book: &Rulebook, office: &Office, people: &[PersonId], day: NaiveDate) -> Option<UnitId> {
    let mut units = office.tenures.iter().filter(|t| people.contains(&t.person) && t.covers(day)).map(|t| t.unit);
    let unit = units.next()?;
    let own = office.unit(unit).and_then(|u| book.unit_kind(&u.kind)).is_some_and(|k| k.sees_own_only);
    (own && units.all(|other| other == unit)).then_some(unit)
}

/// Groups a person belongs to by his roles that day, in the rulebook's order.
pub fn groups_of<'b>(book: &'b Rulebook, office: &Office, person: PersonId, day: NaiveDate) -> Vec<&'b str> {
    let held = office.roles_of(person, day);
    let member = |role: &RoleRef| {
        held.iter().any(|t| t.role == role.role && (role.at != Where::Office || t.unit == UnitId::OFFICE))
    };
    book.recipients.iter().filter(|r| r.members.iter().any(member)).map(|r| r.term.name.as_str()).collect()
}

struct Roster<'a> {
    book: &'a Rulebook,
    office: &'a Office,
    day: NaiveDate,
}

impl Roster<'_> {
    fn role_name<'s>(&'s self, id: &'s str) -> &'s str {
        self.book.role(id).map_or(id, |r| &r.term.name)
    }

    /// Posts held that day in units that are on the roster.
    fn held(&self) -> impl Iterator<Item = &Tenure> {
        let on_roster = |id: UnitId| self.office.unit(id).is_some_and(|u| u.on_roster(self.day));
        self.office.tenures.iter().filter(move |t| t.covers(self.day) && on_roster(t.unit))
    }

    fn holders(&self, unit: &Unit, role: &str) -> Vec<PersonId> {
        if !unit.on_roster(self.day) {
            return Vec::new();
        }
        let holds = |t: &&Tenure| t.unit == unit.id && t.role == role && t.covers(self.day);
        let mut people: Vec<PersonId> = self.office.tenures.iter().filter(holds).map(|t| t.person).collect();
        people.dedup();
        people
    }

    fn labels(&self, people: &[PersonId]) -> String {
        people.iter().map(|p| self.office.person_label(*p)).collect::<Vec<_>>().join("、")
    }

    fn add(&self, unit: &str, role: &str) -> String {
        format!("yuqing person add 姓名 --unit {unit} --role {role}")
    }

    /// Too few or too many holders of the roles the rules give a unit of this kind.
    fn numbers(&self, unit: &Unit, found: &mut Vec<Finding>) {
        for role in &self.book.roles {
            if !role.unit_kinds.is_empty() && !role.unit_kinds.contains(&unit.kind) {
                continue;
            }
            let people = self.holders(unit, &role.term.id);
            let (have, name) = (people.len() as u32, &role.term.name);
            let seat = Seat { unit: unit.id, role: role.term.id.clone() };
            let finding = |what, need, says, fix| Finding {
                seat: (what == "missing_role").then(|| seat.clone()),
                what,
                unit: unit.name.clone(),
                role: Some(name.clone()),
                have: Some(have),
                need: Some(need),
                says,
                clause: role.clause.clone(),
                fix,
            };
            if have < role.at_least {
                let says = match have {
                    0 => format!("没有{name}"),
                    _ => format!("{name}只有{have}人，至少要{}人", role.at_least),
                };
                found.push(finding("missing_role", role.at_least, says, self.add(&unit.name, name)));
            }
            if let Some(most) = role.at_most.filter(|most| have > *most) {
                let says = format!("{name}有{have}人（{}），至多{most}人", self.labels(&people));
                let fix = format!("yuqing person leave 姓名 --unit {} --role {name}", unit.name);
                found.push(finding("too_many", most, says, fix));
            }
        }
    }

    /// Posts the rules do not count, but somebody held and nobody holds now.
    fn vacancies(&self, unit: &Unit, found: &mut Vec<Finding>) {
        let mut seen: Vec<&str> = Vec::new();
        for gone in self.office.tenures.iter().filter(|t| t.unit == unit.id && t.until.is_some_and(|u| u < self.day)) {
            let counted = self
                .book
                .role(&gone.role)
                .is_some_and(|r| r.at_least > 0 && (r.unit_kinds.is_empty() || r.unit_kinds.contains(&unit.kind)));
            if counted || seen.contains(&gone.role.as_str()) || !self.holders(unit, &gone.role).is_empty() {
                continue;
            }
            seen.push(&gone.role);
            let name = self.role_name(&gone.role);
            let last = gone.until.map(|d| d.to_string()).unwrap_or_default();
            found.push(Finding {
                what: "vacancy",
                unit: unit.name.clone(),
                role: Some(name.to_string()),
                have: Some(0),
                need: None,
                says: format!("{name}空缺（{}任至 {last}）", self.office.person_label(gone.person)),
                clause: self.book.role(&gone.role).map(|r| r.clause.clone()).unwrap_or_default(),
                fix: self.add(&unit.name, name),
                seat: Some(Seat { unit: unit.id, role: gone.role.clone() }),
            });
        }
    }

    /// Whether a role can be held in a unit of this kind.
    fn fits(&self, role: &RoleRef, unit: &Unit) -> bool {
        self.book.role(&role.role).is_some_and(|r| r.unit_kinds.is_empty() || r.unit_kinds.contains(&unit.kind))
    }

    fn anybody(&self, role: &RoleRef, own: &Unit) -> bool {
        self.held().any(|t| {
            t.role == role.role
                && match role.at {
                    Where::Own => t.unit == own.id,
                    Where::Office => t.unit == UnitId::OFFICE,
                    Where::Any => true,
                }
        })
    }

    /// The units for which roles have to be looked for: every one that could have them, or the top unit alone.
    fn places(&self, roles: &[RoleRef]) -> Vec<&Unit> {
        let own = roles.iter().any(|r| r.at == Where::Own);
        self.office
            .units
            .iter()
            .filter(|u| u.on_roster(self.day))
            .filter(|u| match own {
                true => roles.iter().any(|r| r.at == Where::Own && self.fits(r, u)),
                false => u.id == UnitId::OFFICE,
            })
            .collect()
    }

    fn named(&self, roles: &[RoleRef]) -> String {
        let mut names: Vec<&str> = Vec::new();
        for role in roles {
            let name = self.role_name(&role.role);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.join("、")
    }

    fn groups(&self, found: &mut Vec<Finding>) {
        for group in self.book.recipients.iter().filter(|r| !r.members.is_empty()) {
            for unit in self.places(&group.members) {
                if group.members.iter().any(|role| self.anybody(role, unit)) {
                    continue;
                }
                let name = &group.term.name;
                let made_of = self.named(&group.members);
                let says = match made_of == *name {
                    true => format!("没有{name}"),
                    false => format!("{name}没有成员（由{made_of}组成）"),
                };
                found.push(Finding {
                    what: "empty_group",
                    unit: unit.name.clone(),
                    role: Some(name.clone()),
                    have: Some(0),
                    need: Some(1),
                    says,
                    clause: group.clause.clone(),
                    fix: self.fix_for(&group.members, unit),
                    seat: self.seat_for(&group.members, unit),
                });
            }
        }
    }

    /// The first of these roles that `unit` could have, and where; no place where any unit would do.
    fn best_for<'r>(&self, roles: &'r [RoleRef], unit: &Unit) -> Option<(&'r RoleRef, Option<UnitId>)> {
        let role = roles.iter().find(|r| r.at == Where::Own && self.fits(r, unit)).or(roles.first())?;
        let place = match role.at {
            Where::Own => Some(unit.id),
            Where::Office => Some(UnitId::OFFICE),
            Where::Any => self.fits(role, unit).then_some(unit.id),
        };
        Some((role, place))
    }

    fn seat_for(&self, roles: &[RoleRef], unit: &Unit) -> Option<Seat> {
        let (role, place) = self.best_for(roles, unit)?;
        Some(Seat { unit: place?, role: role.role.clone() })
    }

    fn fix_for(&self, roles: &[RoleRef], unit: &Unit) -> String {
        let Some((role, place)) = self.best_for(roles, unit) else { return String::new() };
        let place = place.map_or_else(|| "单位".to_string(), |id| self.office.unit_name(id));
        self.add(&place, self.role_name(&role.role))
    }

    /// Gates nobody could open.
    fn approvers(&self, found: &mut Vec<Finding>) {
        for gate in &self.book.gates {
            let Gate { consent, deputies, .. } = gate;
            for unit in self.places(consent) {
                if consent.iter().chain(deputies).any(|role| self.anybody(role, unit)) {
                    continue;
                }
                let names = self.named(consent);
                let said = found
                    .iter()
                    .any(|f| f.unit == unit.name && f.role.as_deref() == Some(names.as_str()) && f.what != "too_many");
                if said {
                    continue;
                }
                found.push(Finding {
                    what: "no_approver",
                    unit: unit.name.clone(),
                    role: Some(names.clone()),
                    have: Some(0),
                    need: Some(1),
                    says: format!("没有{names}，“{}”无人可批", gate.says.replace("本单位", &unit.name)),
                    clause: gate.clause.clone(),
                    fix: self.fix_for(consent, unit),
                    seat: self.seat_for(consent, unit),
                });
            }
        }
    }

    /// People who still hold posts in a unit that is no more.
    fn left_behind(&self, found: &mut Vec<Finding>) {
        for unit in self.office.units.iter().filter(|u| u.until.is_some_and(|until| until < self.day)) {
            let mut people: Vec<PersonId> = self
                .office
                .tenures
                .iter()
                .filter(|t| t.unit == unit.id && t.covers(self.day))
                .map(|t| t.person)
                .collect();
            people.sort_unstable();
            people.dedup();
            for person in people {
                let label = self.office.person_label(person);
                found.push(Finding {
                    what: "unit_retired",
                    unit: unit.name.clone(),
                    role: None,
                    have: None,
                    need: None,
                    says: format!("已撤销，{label} 的职务还没有办离任"),
                    clause: String::new(),
                    fix: format!("yuqing person leave {label} --unit {}", unit.name),
                    seat: None,
                });
            }
        }
    }

    /// 归口: a category whose office is not on the roster.
    fn offices_of_categories(&self, found: &mut Vec<Finding>) {
        for (category, name) in &self.book.category_office {
            if self.office.units.iter().any(|u| u.name == *name && u.on_roster(self.day)) {
                continue;
            }
            let category = self.book.name_of(super::Field::Category, category);
            found.push(Finding {
                what: "no_unit",
                unit: name.clone(),
                role: None,
                have: None,
                need: None,
                says: format!("“{category}”归口{name}，但名册上没有这个单位"),
                clause: String::new(),
                fix: format!(
                    "yuqing unit add {name} --kind {}",
                    self.book.unit_kinds.first().map_or("种类", |k| &k.term.name)
                ),
                seat: None,
            });
        }
    }

    /// Trades, groups and areas no informant in office is near to (L-4.3).
    fn uncovered(&self, found: &mut Vec<Finding>) {
        let role = self.book.coverage.roles.first().map_or("信息员", |role| self.role_name(role));
        for ground in grounds(self.book, self.office, self.day).into_iter().filter(|g| g.people.is_empty()) {
            found.push(Finding {
                what: "coverage",
                seat: None,
                unit: self.office.unit_name(UnitId::OFFICE),
                role: Some(role.to_string()),
                have: Some(0),
                need: Some(1),
                says: format!("没有{role}覆盖{}“{}”", ground.zh, ground.word),
                clause: self.book.coverage.clause.clone(),
                fix: format!("yuqing person profile 姓名 --{} {}", ground.option, ground.word),
            });
        }
    }
}
