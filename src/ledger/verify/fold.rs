//! Subjects folded anew, one after the other, each held beside its stored rows while it is in memory.

use super::beside::{self, Beside};
use super::chain::Links;
use super::references::References;
use super::{Trouble, chain, trouble};
use crate::act::{Act, Attach, Case, CaseId, Deed, Office, Paper, PaperId, Subject};
use crate::error::{Kind, Result};
use crate::ledger::chain::{Hash, Stored, hex};
use crate::ledger::months::MonthChanges;
use crate::ledger::project::{
    self, ACCOUNTS, CASES, DUTIES, MARKS, PAPER_CASES, PAPERS, PEOPLE, TENURES, Table, UNITS,
};
use crate::ledger::view::ActLine;
use rusqlite::{CachedStatement, Connection, OptionalExtension};
use sha2::{Digest, Sha256};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// The last number given in each series and year.
pub type Numbers = BTreeMap<(String, i32), u32>;

/// What folding has brought to light.
#[derive(Default)]
pub struct Folded {
    /// The acts read, as links of the chain.
    pub links: Links,
    /// Texts whose scrubbing is on record.
    pub scrubs: BTreeSet<u64>,
    pub numbers: Numbers,
    pub months: MonthChanges,
    /// Acts that cannot be understood, or speak of a text that is not there.
    pub unsound: Vec<Trouble>,
    /// Tables that say something else than the acts: of each the first place that was found, with the stretch it lies in.
    pub different: BTreeMap<&'static str, (Place, Trouble)>,
    pub files: Files,
}

impl Folded {
    pub fn join(&mut self, other: Folded) {
        self.links.join(other.links);
        self.scrubs.extend(other.scrubs);
        for (series, number) in other.numbers {
            let last = self.numbers.entry(series).or_default();
            *last = number.max(*last);
        }
        self.months.join(other.months);
        self.unsound.extend(other.unsound);
        for (table, (place, found)) in other.different {
            self.differ(table, place, found);
        }
        self.files.altered.extend(other.files.altered);
        self.files.gone.extend(other.files.gone);
    }

    fn differ(&mut self, table: &'static str, place: Place, found: Trouble) {
        match self.different.entry(table) {
            Entry::Occupied(mut known) if place < known.get().0 => drop(known.insert((place, found))),
            Entry::Occupied(_) => {}
            Entry::Vacant(none) => drop(none.insert((place, found))),
        }
    }
}

/// What became of attached files that lie outside the ledger.
#[derive(Default)]
pub struct Files {
    pub altered: Vec<Trouble>,
    pub gone: Vec<String>,
}

impl Files {
    /// An attached file that still lies where it lay must be the file that was attached. One that has gone is only said.
    fn check(&mut self, seq: u64, file: &Attach) {
        let Some(path) = &file.path else { return };
        match std::fs::read(path) {
            Ok(bytes) => {
                let hash: Hash = Sha256::digest(&bytes).into();
                if hex(&hash) != file.sha256 {
                    let message = format!("附件 {path} 已被改动，与第{seq}号经办记录的校验值不符");
                    self.altered.push(trouble(Some(seq), message));
                }
            }
            Err(_) if file.kept.is_none() => {
                self.gone.push(format!("附件 {path} 不在原处（第{seq}号经办记录），无从核对"));
            }
            Err(_) => {}
        }
    }
}

/// Reads the acts of one subject after the other, and looks at each.
struct Reader<'c, 'f> {
    office: String,
    acts: CachedStatement<'c>,
    references: References<'c>,
    folded: &'f mut Folded,
    /// Room for the acts of the next subject.
    room: Vec<Act>,
}

impl<'c, 'f> Reader<'c, 'f> {
    fn new(conn: &'c Connection, folded: &'f mut Folded) -> Result<Reader<'c, 'f>> {
        let sql = format!("SELECT {} FROM acts WHERE subject = ?1 ORDER BY seq", chain::COLUMNS);
        Ok(Reader {
            office: chain::office(conn)?,
            acts: conn.prepare_cached(&sql)?,
            references: References::new(conn)?,
            folded,
            room: Vec::new(),
        })
    }

    /// The acts of a subject, each proved by its hash; `None` when one of them cannot be read: it is named, and the rest
    /// cannot be folded.
    fn acts(&mut self, subject: Subject) -> Result<Option<Vec<Act>>> {
        let mut rows = self.acts.query([subject.to_string()])?;
        let (mut acts, mut sound) = (std::mem::take(&mut self.room), true);
        acts.clear();
        while let Some(row) = rows.next()? {
            let (stored, hash) = chain::columns(row)?;
            self.folded.links.take(stored.as_ref(), hash, &self.office);
            let Some(stored) = stored else {
                sound = false;
                continue;
            };
            let seq = stored.seq as u64;
            match line(&stored).act_on(subject) {
                Ok(act) => {
                    self.references.check(&act, stored.payload, &mut self.folded.unsound)?;
                    match &act.deed {
                        Deed::Scrub(scrub) => self.folded.scrubs.extend(&scrub.texts),
                        Deed::Attach(file) => self.folded.files.check(seq, file),
                        _ => {}
                    }
                    project::numbers_given(&act, |series, year, number| {
                        let last = self.folded.numbers.entry((series.to_string(), year)).or_default();
                        *last = number.max(*last);
                        Ok(())
                    })?;
                    acts.push(act);
                }
                Err(e) if e.kind == Kind::Ledger => {
                    sound = false;
                    self.folded.unsound.push(trouble(Some(seq), format!("经办记录第{seq}号：{}", e.message)));
                }
                Err(e) => return Err(e),
            }
        }
        Ok(sound.then_some(acts))
    }

    /// Ends the comparison of the tables of a stretch.
    fn finish(self, beside: Beside, place: Place) -> Result<()> {
        for (table, found) in beside.close()? {
            self.folded.differ(table, place, found);
        }
        Ok(())
    }
}

fn line<'a>(s: &Stored<'a>) -> ActLine<'a> {
    let Stored { seq, version, verb, subject, at, recorded_at, operator, payload, .. } = *s;
    ActLine { seq, version, verb, subject, at, recorded_at, operator, payload }
}

/// The roster.
pub fn office(conn: &Connection, folded: &mut Folded) -> Result<()> {
    let tables: Vec<(&'static Table, &str)> = [&UNITS, &PEOPLE, &TENURES, &ACCOUNTS].map(|t| (t, "1")).to_vec();
    let mut statements = beside::statements(conn, &tables)?;
    let mut beside = Beside::open(&mut statements, [])?;
    let mut reader = Reader::new(conn, folded)?;
    if let Some(acts) = reader.acts(Subject::Office)? {
        project::office(&mut beside, &Office::fold(&acts))?;
    }
    reader.finish(beside, FIRST)
}

/// Every paper.
pub fn papers(conn: &Connection, folded: &mut Folded) -> Result<()> {
    let mut statement =
        conn.prepare("SELECT DISTINCT subject FROM acts WHERE subject >= 'paper:' AND subject < 'paper;'")?;
    let subjects = statement.query_map([], |r| r.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    let papers: BTreeSet<PaperId> = subjects
        .iter()
        .filter_map(|subject| match Subject::parse(subject) {
            Some(Subject::Paper(id)) => Some(id),
            _ => None,
        })
        .collect();
    let mut statements =
        beside::statements(conn, &[(&PAPERS, "1"), (&DUTIES, "subject = 'paper'"), (&PAPER_CASES, "1")])?;
    let mut beside = Beside::open(&mut statements, [])?;
    let mut reader = Reader::new(conn, folded)?;
    for id in papers {
        if let Some(paper) = reader.acts(Subject::Paper(id))?.and_then(|acts| Paper::fold(&acts)) {
            project::paper(&mut beside, &paper)?;
            project::paper_cases(&mut beside, &paper)?;
        }
    }
    reader.finish(beside, LAST)
}

/// Some cases: those after one up to another. Together, stretches reach over every key there may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    after: Place,
    upto: Place,
}

/// Year and number of a case.
type Place = (i64, u32);

const FIRST: Place = (i64::MIN, 0);
const LAST: Place = (i64::MAX, u32::MAX);

/// Cases of a stretch: enough that opening it costs nothing, few enough that no one waits long for the last.
const STRETCH: u32 = 1_000;

/// All cases in stretches, by the rows there are.
pub fn stretches(conn: &Connection) -> Result<Vec<Stretch>> {
    let mut ends = Vec::new();
    let mut last =
        conn.prepare("SELECT year, number FROM cases WHERE year < ?1 ORDER BY year DESC, number DESC LIMIT 1")?;
    let mut before = i64::MAX;
    while let Some((year, number)) = last.query_row([before], |r| Ok((r.get(0)?, r.get::<_, u32>(1)?))).optional()? {
        ends.push((year, number));
        ends.extend((1..=number / STRETCH).map(|n| (year, n * STRETCH)));
        before = year;
    }
    // What lies before the first year, between two, and after the last belongs to no case, and must hold no row.
    ends.push(LAST);
    ends.sort_unstable();
    ends.dedup();
    let mut after = FIRST;
    Ok(ends.into_iter().map(|upto| Stretch { after: std::mem::replace(&mut after, upto), upto }).collect())
}

/// The cases of a stretch.
pub fn cases(conn: &Connection, stretch: Stretch, folded: &mut Folded) -> Result<()> {
    let Stretch { after, upto } = stretch;
    let which = "(year, number) > (?1, ?2) AND (year, number) <= (?3, ?4)";
    let of_cases = format!("subject = 'case' AND {which}");
    let mut statements = beside::statements(conn, &[(&CASES, which), (&DUTIES, &of_cases), (&MARKS, which)])?;
    let mut beside = Beside::open(&mut statements, (after.0, after.1, upto.0, upto.1))?;
    let mut reader = Reader::new(conn, folded)?;
    let from = if after.0 == upto.0 { after.1 + 1 } else { 1 };
    let year = i32::try_from(upto.0).into_iter();
    for id in year.flat_map(|year| (from..=upto.1).map(move |number| CaseId { year, number })) {
        let Some(acts) = reader.acts(Subject::Case(id))?.filter(|acts| !acts.is_empty()) else { continue };
        let seq = acts.first().map(|a| a.seq);
        let Some(case) = Case::of(acts) else {
            reader.folded.unsound.push(trouble(seq, format!("{id} 的经办记录不从登记开始")));
            continue;
        };
        project::case(&mut beside, &case)?;
        reader.folded.months.add(&case);
        reader.room = case.timeline;
    }
    reader.finish(beside, after)
}

/// Acts that were not folded belong to a subject without a row.
pub fn left_over(conn: &Connection) -> Result<Vec<Trouble>> {
    let mut statement = conn.prepare("SELECT subject, min(seq) FROM acts GROUP BY subject")?;
    let mut exists = conn.prepare("SELECT EXISTS (SELECT 1 FROM cases WHERE year = ?1 AND number = ?2)")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (subject, seq): (String, i64) = (row.get(0)?, row.get(1)?);
        let seq = Some(seq as u64);
        match Subject::parse(&subject) {
            Some(Subject::Case(id)) if !exists.query_row((id.year, id.number), |r| r.get::<_, bool>(0))? => {
                let message = format!("cases 与经办记录重算的结果不符，从 {}/{} 起", id.year, id.number);
                return Ok(vec![trouble(seq, message)]);
            }
            None => return Ok(vec![trouble(seq, format!("经办记录的对象 {subject} 读不懂"))]),
            Some(_) => {}
        }
    }
    Ok(Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_each_table_the_first_place_is_named_whoever_found_it() {
        let found = |places: &[(&'static str, Place)]| {
            places.iter().fold(Folded::default(), |mut folded, (table, place)| {
                folded.differ(table, *place, trouble(None, format!("{table} {place:?}")));
                folded
            })
        };
        let (early, late) = ((2026, 1_000), (2026, 2_000));
        for (one, other) in [
            (found(&[("cases", late), ("cases", early), ("marks", late)]), found(&[("cases", late)])),
            (found(&[("cases", late)]), found(&[("marks", late), ("cases", early)])),
        ] {
            let mut all = one;
            all.join(other);
            let told: Vec<String> = all.different.into_values().map(|(_, t)| t.message).collect();
            assert_eq!(told, [format!("cases {early:?}"), format!("marks {late:?}")]);
        }
    }
}
