//! Subjects folded anew, one after the other, each held beside its stored rows while it is in memory.

use super::beside::{self, Beside};
use super::chain::Links;
use super::references::References;
use super::{Trouble, chain, trouble};
use crate::act::{Act, Attach, Case, CaseId, Deed, Office, Paper, PaperId, Subject};
use crate::error::{Kind, Result};
use crate::ledger::chain::{ALG, Hash, Stored, hex};
use crate::ledger::months::MonthChanges;
use crate::ledger::project::{
    self, ACCOUNTS, CASES, DUTIES, MARKS, PAPER_CASES, PAPERS, PEOPLE, TENURES, Table, UNITS,
};
use crate::ledger::view::ActLine;
use rusqlite::{CachedStatement, Connection};
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

    /// What an act brings to light by itself.
    fn look_at(&mut self, act: &Act) -> Result<()> {
        match &act.deed {
            Deed::Scrub(scrub) => self.scrubs.extend(&scrub.texts),
            Deed::Attach(file) => self.files.check(act.seq, file),
            _ => {}
        }
        project::numbers_given(act, |series, year, number| {
            let last = self.numbers.entry((series.to_string(), year)).or_default();
            *last = number.max(*last);
            Ok(())
        })
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
}

/// The acts of one subject, as far as they have been read.
struct OfSubject {
    name: String,
    subject: Subject,
    acts: Vec<Act>,
    /// None was found that cannot be understood: what the others come to would be wrong.
    sound: bool,
}

impl<'c, 'f> Reader<'c, 'f> {
    fn new(conn: &'c Connection, folded: &'f mut Folded) -> Result<Reader<'c, 'f>> {
        // An act of another office, or under another algorithm, is not read, so that the chain does not hold.
        let sql = format!(
            "SELECT {} FROM acts WHERE alg = {ALG} AND office = ?1 AND subject BETWEEN ?2 AND ?3 \
             AND octet_length(subject) = octet_length(?2) ORDER BY subject, seq",
            chain::COLUMNS
        );
        let (acts, references) = (conn.prepare_cached(&sql)?, References::new(conn)?);
        Ok(Reader { office: chain::office(conn)?, acts, references, folded })
    }

    /// Reads the acts of subjects from one to another whose names are of one length, so that they follow each other as
    /// their numbers do. Each act is proved by its hash; one that cannot be understood is named. Hands on the acts of
    /// subject after subject, in order, where all of them are sound; what `take` gives back is room for the next.
    fn each(
        &mut self,
        (first, last): (Subject, Subject),
        mut take: impl FnMut(&mut Folded, Subject, Vec<Act>) -> Result<Vec<Act>>,
    ) -> Result<()> {
        let Reader { office, acts, references, folded } = self;
        let mut hand_on = |folded: &mut Folded, of: Option<OfSubject>| match of {
            Some(OfSubject { subject, acts, sound: true, .. }) => take(folded, subject, acts),
            _ => Ok(Vec::new()),
        };
        let mut rows = acts.query((&*office, first.to_string(), last.to_string()))?;
        let mut read: Option<OfSubject> = None;
        while let Some(row) = rows.next()? {
            let Some((stored, hash)) = chain::columns(row, ALG, office)? else { continue };
            let of = match &mut read {
                Some(of) if of.name == stored.subject => of,
                _ => {
                    // What has no such name is left over.
                    let Some(subject) = Subject::parse(stored.subject) else { continue };
                    let mut room = hand_on(folded, read.take())?;
                    room.clear();
                    read.insert(OfSubject { name: stored.subject.to_string(), subject, acts: room, sound: true })
                }
            };
            folded.links.take(&stored, hash);
            let seq = stored.seq as u64;
            match line(&stored).act_on(of.subject) {
                Ok(act) => {
                    references.check(&act, stored.payload, &mut folded.unsound)?;
                    folded.look_at(&act)?;
                    of.acts.push(act);
                }
                Err(e) if e.kind == Kind::Ledger => {
                    of.sound = false;
                    folded.unsound.push(trouble(Some(seq), format!("经办记录第{seq}号：{}", e.message)));
                }
                Err(e) => return Err(e),
            }
        }
        hand_on(folded, read).map(drop)
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
    reader.each((Subject::Office, Subject::Office), |_, _, acts| {
        project::office(&mut beside, &Office::fold(&acts))?;
        Ok(acts)
    })?;
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
        reader.each((Subject::Paper(id), Subject::Paper(id)), |_, _, acts| {
            if let Some(paper) = Paper::fold(&acts) {
                project::paper(&mut beside, &paper)?;
                project::paper_cases(&mut beside, &paper)?;
            }
            Ok(acts)
        })?;
    }
    reader.finish(beside, LAST)
}

/// Some cases: those after one up to another. Together, stretches reach over every key there may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    after: Place,
    upto: Place,
}

impl Stretch {
    /// The first and the last case there may be; none in the years before, between and after those that have any.
    fn subjects(self) -> Option<(Subject, Subject)> {
        let year = i32::try_from(self.upto.0).ok()?;
        let from = if self.after.0 == self.upto.0 { self.after.1 + 1 } else { 1 };
        let case = |number| Subject::Case(CaseId { year, number });
        Some((case(from), case(self.upto.1)))
    }
}

/// Year and number of a case.
type Place = (i64, u32);

const FIRST: Place = (i64::MIN, 0);
const LAST: Place = (i64::MAX, u32::MAX);

/// Cases of a stretch: enough that opening it costs nothing, few enough that no one waits long for the last. A power of
/// ten: the numbers of a stretch have as many digits, from four on.
const STRETCH: u32 = 1_000;

/// All cases in stretches, by the rows there are.
pub fn stretches(conn: &Connection) -> Result<Vec<Stretch>> {
    let mut ends = Vec::new();
    let mut last = conn.prepare("SELECT max(id) FROM cases WHERE id < ?1")?;
    let mut before = CaseId { year: i32::MAX, number: 0 };
    while let Some(CaseId { year, number }) = last.query_row([before], |r| r.get(0))? {
        ends.push((year.into(), number));
        ends.extend((1..=number / STRETCH).map(|n| (year.into(), n * STRETCH - 1)));
        before = CaseId { year, number: 0 };
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
    // The same by the key; before the first place and after the last there is no key.
    let keys = "id > max(?1, -0x80000000) << 32 | ?2 AND id <= min(?3, 0x7fffffff) << 32 | ?4";
    let mut statements = beside::statements(conn, &[(&CASES, keys), (&DUTIES, &of_cases), (&MARKS, which)])?;
    let mut beside = Beside::open(&mut statements, (after.0, after.1, upto.0, upto.1))?;
    let mut reader = Reader::new(conn, folded)?;
    if let Some(range) = stretch.subjects() {
        reader.each(range, |folded, subject, acts| {
            let first = acts.first().map(|a| a.seq);
            let Some(case) = Case::of(acts) else {
                folded.unsound.push(trouble(first, format!("{subject} 的经办记录不从登记开始")));
                return Ok(Vec::new());
            };
            project::case(&mut beside, &case)?;
            folded.months.add(&case);
            Ok(case.timeline)
        })?;
    }
    reader.finish(beside, after)
}

/// Acts that were not folded belong to a subject without a row.
pub fn left_over(conn: &Connection) -> Result<Vec<Trouble>> {
    let mut statement = conn.prepare("SELECT subject, min(seq) FROM acts GROUP BY subject")?;
    let mut exists = conn.prepare("SELECT EXISTS (SELECT 1 FROM cases WHERE id = ?1)")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (subject, seq): (String, i64) = (row.get(0)?, row.get(1)?);
        let seq = Some(seq as u64);
        match Subject::parse(&subject).filter(|parsed| parsed.to_string() == subject) {
            Some(Subject::Case(id)) if !exists.query_row([id], |r| r.get::<_, bool>(0))? => {
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

    #[test]
    fn stretches_hold_every_case_once_and_names_of_one_length() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(
            "CREATE TABLE cases (id INTEGER PRIMARY KEY); INSERT INTO cases VALUES (2024 << 32 | 10500), (2026 << 32 | 3)",
        )
            .unwrap();
        let mut all = Vec::new();
        for (first, last) in stretches(&conn).unwrap().into_iter().filter_map(Stretch::subjects) {
            let (Subject::Case(first), Subject::Case(last)) = (first, last) else { panic!("{first} {last}") };
            assert_eq!((first.year, first.to_string().len()), (last.year, last.to_string().len()));
            all.extend((first.number..=last.number).map(|number| (first.year, number)));
        }
        let should = (1..=10500).map(|number| (2024, number)).chain((1..=3).map(|number| (2026, number)));
        assert_eq!(all, should.collect::<Vec<_>>());
    }
}
