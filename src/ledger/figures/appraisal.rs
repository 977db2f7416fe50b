//! What an appraisal of a period is reckoned from: the cases sent up in it, those whose records may show a fault, the
//! papers that were adopted. Cases come as keys first; each is read from its row when its unit's turn comes, and folded
//! only where the row does not tell.

use super::rows::Reads;
use crate::act::{Case, CaseId, Deed, Facts, Paper, PaperId, PersonId, Subject, UnitId};
use crate::error::Result;
use crate::ledger::error::unreadable;
use crate::ledger::row::Columns;
use crate::ledger::view::View;
use crate::time::{Period, Stamp};
use std::collections::{BTreeMap, BTreeSet};

/// Cases in few bytes: when they were sent up, and which.
pub type SentKeys = Vec<(Stamp, CaseId)>;

/// What is wanted of a case sent up besides its columns; each costs something for every case of the period.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted {
    pub facts: bool,
    /// 批示 and attached files.
    pub followed: bool,
    /// The act by which it was sent up.
    pub traced: bool,
}

/// A case sent up: as its row tells, or folded where that is not enough (adopted, instructed on, taken back in part, acted
/// on after the as-of).
pub enum SentCase {
    Row(Box<SentRow>),
    Folded(Box<Case>),
}

pub struct SentRow {
    pub unit: UnitId,
    pub title: Option<String>,
    pub author: Option<String>,
    pub author_id: Option<PersonId>,
    pub level: Option<String>,
    pub emergency: bool,
    /// Empty unless wanted.
    pub facts: Facts,
    pub event: Option<CaseId>,
    /// The act by which it was sent up, if wanted.
    pub seqs: Vec<u64>,
}

impl View<'_> {
    /// Cases that stand and were sent up in the period, as of a moment: by unit, oldest first.
    pub fn sent_up(&self, period: &Period, as_of: Stamp) -> Result<BTreeMap<UnitId, SentKeys>> {
        let mut sent: BTreeMap<UnitId, SentKeys> = BTreeMap::new();
        if self.is_settled(as_of)? {
            // Nothing was done since: the index alone tells.
            let mut statement = self.conn.prepare_cached(
                "SELECT c.unit, c.submitted_at, c.id FROM units u CROSS JOIN cases c INDEXED BY cases_of_unit \
                 ON c.unit = u.id AND c.submitted_at >= ?1 AND c.submitted_at < ?2 AND c.voided_at IS NULL",
            )?;
            let mut rows = statement.query((period.start().seconds(), period.end().seconds()))?;
            while let Some(row) = rows.next()? {
                sent.entry(UnitId(row.get(0)?)).or_default().push((Stamp::from_seconds(row.get(1)?), row.get(2)?));
            }
        } else {
            self.each_figure(period, as_of, Reads::Columns, |case| {
                if let Some(at) = case.submitted_at.filter(|at| period.contains(*at) && *at <= as_of) {
                    sent.entry(case.unit).or_default().push((at, case.id));
                }
                Ok(())
            })?;
        }
        sent.values_mut().for_each(|keys| keys.sort_unstable());
        Ok(sent)
    }

    /// One of [`View::sent_up`], sent up at `at`.
    pub fn sent_case(&self, id: CaseId, at: Stamp, as_of: Stamp, wanted: Wanted) -> Result<SentCase> {
        let mut statement = self.conn.prepare_cached(
            "SELECT last_at > ?2 OR adoptions > 0, unit, title, author, author_id, level, emergency, event_year, event_number, \
             iif(?3, facts, '{}') FROM cases WHERE id = ?1",
        )?;
        let mut rows = statement.query((id, as_of.seconds(), wanted.facts))?;
        let row = rows.next()?.ok_or_else(|| unreadable("舆情事项", format!("{id} 没有台账行")))?;
        let mut c = Columns::of(row);
        if c.take()? {
            return self.sent_folded(id, as_of);
        }
        let mut sent = SentRow {
            unit: UnitId(c.take()?),
            title: c.take()?,
            author: c.take()?,
            author_id: c.take::<Option<u32>>()?.map(PersonId),
            level: c.take()?,
            emergency: c.take()?,
            event: match (c.take::<Option<i32>>()?, c.take::<Option<u32>>()?) {
                (Some(year), Some(number)) => Some(CaseId { year, number }),
                _ => None,
            },
            facts: serde_json::from_str(c.word()?).map_err(|e| unreadable("要素一栏", e))?,
            seqs: Vec::new(),
        };
        if wanted.followed || wanted.traced {
            match self.sent_by(id, at, wanted)? {
                Some(seqs) => sent.seqs = seqs,
                None => return self.sent_folded(id, as_of),
            }
        }
        Ok(SentCase::Row(Box::new(sent)))
    }

    fn sent_folded(&self, id: CaseId, as_of: Stamp) -> Result<SentCase> {
        let case = self.case_at(id, as_of)?.ok_or_else(|| unreadable("舆情事项", format!("{id} 没有登记")))?;
        Ok(SentCase::Folded(Box::new(case)))
    }

    /// The act by which a case was sent up, told by the words of its acts; `None` where it must be folded: something was taken
    /// back, instructed or attached. A case that stands in for another has its sending up from that one: its registration
    /// says so.
    fn sent_by(&self, id: CaseId, at: Stamp, wanted: Wanted) -> Result<Option<Vec<u64>>> {
        let mut statement =
            self.conn.prepare_cached("SELECT seq, verb, at FROM acts WHERE subject = ?1 ORDER BY seq")?;
        let mut rows = statement.query([Subject::Case(id).to_string()])?;
        let (mut registered, mut sent) = (None, Vec::new());
        while let Some(row) = rows.next()? {
            let seq = row.get::<_, i64>(0)? as u64;
            match row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)? {
                "withdraw" => return Ok(None),
                "instruct" | "attach" if wanted.followed => return Ok(None),
                "escalate" if row.get::<_, i64>(2)? == at.seconds() => sent.push(seq),
                _ => {}
            }
            registered = registered.or(Some(seq));
        }
        if wanted.traced {
            for seq in sent {
                let counts = self.act(seq)?.is_some_and(|act| match &act.deed {
                    Deed::Escalate(sent) => !sent.counted.is_empty(),
                    _ => false,
                });
                if counts {
                    return Ok(Some(vec![seq]));
                }
            }
        }
        Ok(Some(registered.into_iter().collect()))
    }

    /// Cases registered in the period about a unit that did not report them, and those with a limit due in it that was not
    /// kept in time.
    pub fn at_fault(&self, period: &Period) -> Result<(BTreeSet<CaseId>, BTreeSet<CaseId>)> {
        let about_others = self.ids_in(
            period,
            "SELECT id FROM cases WHERE reported_at >= ?1 AND reported_at < ?2 AND about IS NOT NULL AND about <> unit",
        )?;
        let late = self.ids_in(
            period,
            "SELECT year << 32 | number FROM duties WHERE subject = 'case' AND due_at >= ?1 AND due_at < ?2 \
             AND (met_at IS NULL OR met_at > due_at)",
        )?;
        Ok((about_others, late))
    }

    fn ids_in(&self, period: &Period, sql: &str) -> Result<BTreeSet<CaseId>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let ids = statement.query_map((period.start().seconds(), period.end().seconds()), |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// Cases acted on after a moment: how they stood then is known only by folding.
    pub fn acted_on_since(&self, as_of: Stamp) -> Result<BTreeSet<CaseId>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id FROM cases WHERE settled_at > ?1 AND settled_at > reported_at AND last_at > ?1 \
             UNION ALL SELECT id FROM cases WHERE reported_at > ?1 AND last_at > ?1",
        )?;
        let ids = statement.query_map([as_of.seconds()], |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether the rows of a case leave room for 迟报、漏报 or 错报; of any other the acts show none. `complete_at` are the
    /// levels at which a missing element is 漏报.
    pub fn may_show_misreporting(&self, id: CaseId, complete_at: &BTreeSet<String>) -> Result<bool> {
        let mut statement = self.conn.prepare_cached(
            "SELECT (about IS NOT NULL AND about <> unit) \
             OR EXISTS (SELECT 1 FROM duties d WHERE d.subject = 'case' AND d.year = ?1 AND d.number = ?2 \
                        AND d.kind = 'first_report' AND d.superseded = 0 AND (d.met_at IS NULL OR d.met_at > d.due_at)) \
             OR EXISTS (SELECT 1 FROM marks m WHERE m.year = ?1 AND m.number = ?2 AND m.what = 'misreport'), \
             level FROM cases WHERE id = ?3",
        )?;
        let mut rows = statement.query((id.year, id.number, id))?;
        let Some(row) = rows.next()? else { return Ok(false) };
        let level = row.get_ref(1)?.as_str_or_null().map_err(rusqlite::Error::from)?;
        Ok(row.get(0)? || level.is_some_and(|level| complete_at.contains(level)))
    }

    /// Cases sent up that stand, by the event they belong to.
    pub fn sent_by_event(&self) -> Result<BTreeMap<CaseId, SentKeys>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT event_year, event_number, submitted_at, id FROM cases \
             WHERE submitted_at IS NOT NULL AND event_number IS NOT NULL AND voided_at IS NULL",
        )?;
        let mut rows = statement.query([])?;
        let mut sent: BTreeMap<CaseId, SentKeys> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let event = CaseId { year: row.get(0)?, number: row.get(1)? };
            sent.entry(event).or_default().push((Stamp::from_seconds(row.get(2)?), row.get(3)?));
        }
        Ok(sent)
    }

    /// The units that reported the cases of each event, void ones left out.
    pub fn reported_by_event(&self) -> Result<BTreeMap<CaseId, Vec<UnitId>>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT event_year, event_number, unit FROM cases WHERE event_number IS NOT NULL AND voided_at IS NULL",
        )?;
        let mut rows = statement.query([])?;
        let mut units: BTreeMap<CaseId, Vec<UnitId>> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let event = CaseId { year: row.get(0)?, number: row.get(1)? };
            units.entry(event).or_default().push(UnitId(row.get(2)?));
        }
        Ok(units)
    }

    /// Papers done in the period that were adopted, or may have been instructed on (批示).
    pub fn noticed_papers(&self, period: &Period) -> Result<Vec<Paper>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT year, number FROM papers WHERE done_at >= ?1 AND done_at < ?2 AND (adoptions > 0 OR EXISTS \
             (SELECT 1 FROM acts WHERE subject = printf('paper:P%d-%04d', papers.year, papers.number) \
              AND verb IN ('instruct', 'circulate.read'))) ORDER BY year, number",
        )?;
        let mut rows = statement.query((period.start().seconds(), period.end().seconds()))?;
        let mut papers = Vec::new();
        while let Some(row) = rows.next()? {
            papers.push(self.paper(PaperId { year: row.get(0)?, number: row.get(1)? })?);
        }
        Ok(papers)
    }

    /// Every sealed name on record: informants, and people whose names are never shown. Of all registrations, because a name
    /// protected years ago stays so; one scrubbed is gone and cannot be matched.
    pub fn sealed_names(&self) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare_cached("SELECT id FROM cases WHERE sealed = 1")?;
        let mut rows = statement.query([])?;
        let mut ids: Vec<u64> = Vec::new();
        while let Some(row) = rows.next()? {
            let case = Subject::Case(row.get(0)?);
            for act in self.acts_of_kind(case, "report")? {
                if let Deed::Report(said) = act.deed {
                    ids.extend(said.informant.iter().chain(&said.names).map(|text| text.id));
                }
            }
        }
        Ok(self.texts(&ids)?.into_values().collect())
    }
}
