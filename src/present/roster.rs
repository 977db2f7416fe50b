//! The roster as people and scripts read it: units, people with their groups, and what is lacking.

use super::{Answer, Cell, Column, Sheet};
use crate::act::{Office, PersonId, Tenure, Unit, UnitId};
use crate::rules::Rulebook;
use crate::rules::lists::OFFICE;
use crate::rules::roster::{Finding, groups_of};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// The units of a day; with `all`, those that are no more too.
pub fn units_answer(office: &Office, book: &Rulebook, day: NaiveDate, all: bool) -> Answer {
    let units: Vec<&Unit> = office.units.iter().filter(|u| all || u.until.is_none_or(|until| until >= day)).collect();
    let mut sheet = Sheet::new(vec![
        Column::text("name", "单位"),
        Column::word("kind", "种类"),
        Column::word("class", "类别"),
        Column::text("parent", "上级"),
        Column::time("from", "在册起").spare(),
        Column::time("until", "在册止").spare(),
        Column::number("people", "人数"),
    ]);
    for unit in &units {
        sheet.rows.push(vec![
            unit.name.clone().into(),
            kind_zh(unit, book).into(),
            unit.class.as_deref().map(|c| class_zh(c, book)).into(),
            unit.parent.map(|p| office.unit_name(p)).into(),
            unit.from.into(),
            unit.until.into(),
            in_office(office, unit.id, day).into(),
        ]);
    }
    Answer::of_sheet(units.iter().map(|u| unit_json(u, office)).collect(), sheet)
}

pub fn unit_json(unit: &Unit, office: &Office) -> Value {
    json!({
        "id": unit.id, "name": unit.name, "kind": unit.kind, "class": unit.class,
        "parent": unit.parent.map(|p| office.unit_name(p)),
        "from": unit.from.to_string(), "until": unit.until.map(|d| d.to_string()),
    })
}

/// 村居·市直   上级 清河镇
pub fn unit_words(unit: &Unit, office: &Office, book: &Rulebook) -> String {
    let mut words = kind_zh(unit, book).to_string();
    if let Some(class) = &unit.class {
        words.push_str(&format!("·{}", class_zh(class, book)));
    }
    if let Some(parent) = unit.parent {
        words.push_str(&format!("   上级 {}", office.unit_name(parent)));
    }
    words
}

fn kind_zh<'a>(unit: &'a Unit, book: &'a Rulebook) -> &'a str {
    match unit.kind.as_str() {
        OFFICE => "本级",
        kind => book.unit_kind(kind).map_or(kind, |k| &k.term.name),
    }
}

fn class_zh<'a>(class: &'a str, book: &'a Rulebook) -> &'a str {
    book.unit_classes.iter().find(|t| t.id == class).map_or(class, |t| &t.name)
}

fn in_office(office: &Office, unit: UnitId, day: NaiveDate) -> u32 {
    let mut people: Vec<PersonId> =
        office.tenures.iter().filter(|t| t.unit == unit && t.covers(day)).map(|t| t.person).collect();
    people.sort_unstable();
    people.dedup();
    people.len() as u32
}

/// The people wanted, with every post they hold (or, with `all`, ever held) and the groups that follow from it.
pub fn people_answer(
    office: &Office,
    book: &Rulebook,
    day: NaiveDate,
    all: bool,
    wanted: &dyn Fn(&Tenure) -> bool,
) -> Answer {
    let mut sheet = Sheet::new(vec![
        Column::text("label", "姓名"),
        Column::text("unit", "单位"),
        Column::text("role", "职务"),
        Column::time("from", "任职起").spare(),
        Column::time("until", "任职止").spare(),
        Column::text("groups", "小组"),
    ]);
    let mut objects = Vec::new();
    for person in &office.people {
        let held: Vec<&Tenure> = office
            .tenures
            .iter()
            .filter(|t| t.person == person.id && (all || t.until.is_none_or(|until| until >= day)))
            .collect();
        if !held.iter().any(|t| wanted(t)) {
            continue;
        }
        let label = office.person_label(person.id);
        let groups = groups_of(book, office, person.id, day);
        for t in &held {
            let acting = if t.acting { "（代理）" } else { "" };
            sheet.rows.push(vec![
                label.clone().into(),
                office.unit_name(t.unit).into(),
                format!("{}{acting}", role_zh(&t.role, book)).into(),
                t.from.into(),
                t.until.into(),
                groups.join("、").into(),
            ]);
        }
        objects.push(json!({
            "id": person.id, "name": person.name, "label": label, "unit": office.unit_name(person.unit),
            "groups": groups, "roles": held.iter().map(|t| tenure_json(t, office, book)).collect::<Vec<_>>(),
        }));
    }
    Answer::of_sheet(Value::Array(objects), sheet)
}

fn tenure_json(t: &Tenure, office: &Office, book: &Rulebook) -> Value {
    json!({
        "role": t.role, "name": role_zh(&t.role, book), "unit": office.unit_name(t.unit), "from": t.from.to_string(),
        "until": t.until.map(|d| d.to_string()), "acting": t.acting,
    })
}

/// Shown name of a role id.
pub fn role_zh<'a>(id: &'a str, book: &'a Rulebook) -> &'a str {
    book.role(id).map_or(id, |r| &r.term.name)
}

/// What the roster lacks, unit by unit, each with its clause and the command that mends it.
pub fn findings_answer(found: &[Finding], day: NaiveDate) -> Answer {
    let mut sheet = Sheet::new(vec![
        Column::text("unit", "单位"),
        Column::text("says", "缺口"),
        Column::text("clause", "依据"),
        Column::text("fix", "办法"),
        Column::text("what", "种类").extra(),
        Column::text("role", "职务").extra(),
        Column::number("have", "现有").extra(),
        Column::number("need", "应有").extra(),
    ]);
    let mut screen = String::new();
    let mut last = None;
    for f in found {
        let cells: [Cell; 8] = [
            f.unit.clone().into(),
            f.says.clone().into(),
            f.clause.clone().into(),
            f.fix.clone().into(),
            f.what.into(),
            f.role.clone().into(),
            f.have.into(),
            f.need.into(),
        ];
        sheet.rows.push(cells.into());
        if last != Some(&f.unit) {
            screen.push_str(&format!("{}\n", f.unit));
            last = Some(&f.unit);
        }
        let clause = if f.clause.is_empty() { String::new() } else { format!("（{}）", f.clause) };
        screen.push_str(&format!("  {}{clause}   {}\n", f.says, f.fix));
    }
    screen.push_str(&match found.len() {
        0 => format!("名册没有缺口   {day}\n"),
        n => format!("共{n}处缺口   {day}\n"),
    });
    let objects = found
        .iter()
        .map(|f| {
            json!({"what": f.what, "unit": f.unit, "role": f.role, "have": f.have, "need": f.need, "says": f.says,
                   "clause": f.clause, "fix": f.fix})
        })
        .collect();
    Answer { json: objects, sheet: Some(sheet), screen, ..Answer::default() }
}
