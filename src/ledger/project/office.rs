//! The roster as rows.

use super::{ACCOUNTS, PEOPLE, Rows, TENURES, UNITS};
use crate::act::Office;
use crate::error::Result;
use chrono::NaiveDate;

fn day(day: Option<NaiveDate>) -> Option<String> {
    day.map(|d| d.to_string())
}

pub fn office(rows: &mut impl Rows, office: &Office) -> Result<()> {
    let mut units: Vec<_> = office.units.iter().collect();
    units.sort_by_key(|u| u.id);
    for u in units {
        rows.row(
            &UNITS,
            &[
                ("id", &u.id.0),
                ("name", &u.name),
                ("kind", &u.kind),
                ("class", &u.class),
                ("parent", &u.parent.map(|p| p.0)),
                ("from_day", &u.from.to_string()),
                ("until_day", &day(u.until)),
            ],
        )?;
    }
    let mut people: Vec<_> = office.people.iter().collect();
    people.sort_by_key(|p| p.id);
    for p in people {
        rows.row(&PEOPLE, &[("id", &p.id.0), ("name", &p.name), ("unit", &p.unit.0)])?;
    }
    for (i, t) in office.tenures.iter().enumerate() {
        rows.row(
            &TENURES,
            &[
                ("nr", &(i as i64 + 1)),
                ("person", &t.person.0),
                ("unit", &t.unit.0),
                ("role", &t.role),
                ("from_day", &t.from.to_string()),
                ("until_day", &day(t.until)),
                ("acting", &t.acting),
            ],
        )?;
    }
    let mut accounts: Vec<_> = office.accounts.iter().collect();
    accounts.sort_by_key(|a| a.id);
    for a in accounts {
        rows.row(
            &ACCOUNTS,
            &[
                ("id", &a.id),
                ("name", &a.name),
                ("platform", &a.platform),
                ("unit", &a.unit.0),
                ("certified_from", &day(a.certified_from)),
                ("certified_to", &day(a.certified_to)),
            ],
        )?;
    }
    Ok(())
}
