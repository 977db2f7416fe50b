//! Questions about cases: lists and the conditions they are asked with, pages, counts.

use super::View;
use crate::act::{CaseId, Duty, PersonId, Subject, UnitId};
use crate::error::Result;
use crate::ledger::error::unreadable;
use crate::ledger::row::{CASE_COLUMNS, CaseRow, DUTY_COLUMNS, case_row};
use crate::time::{Period, Stamp};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, params_from_iter};
use std::collections::BTreeMap;

/// What one line says of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseHead {
    pub title: Option<String>,
    pub level: Option<String>,
    pub emergency: bool,
    /// How often it was urged (催办).
    pub urged: u32,
}

/// Said of any case: `cases_open` keeps those that lack something apart, and both are wanted.
const EITHER: &str = "(owed IS NOT NULL) IN (0, 1)";

/// Which cases. Everything unset lets all pass; void cases are included unless `standing`.
#[derive(Debug, Clone, Default)]
pub struct CaseFilter {
    pub unit: Option<UnitId>,
    /// A unit's own items, those linked to them, and those it leads or owes something on now.
    pub seen_by: Option<UnitId>,
    pub about: Option<UnitId>,
    pub status: Option<String>,
    pub level: Option<String>,
    pub category: Option<String>,
    pub channel: Option<String>,
    pub kind: Option<String>,
    /// With one of these labels.
    pub flags: Vec<String>,
    pub emergency: Option<bool>,
    /// Registered in this period.
    pub reported: Option<Period>,
    pub submitted: Option<Period>,
    pub adopted: Option<Period>,
    /// Last touched by this moment.
    pub untouched_since: Option<Stamp>,
    /// Neither closed nor void.
    pub open: bool,
    /// Not void.
    pub standing: bool,
    /// Lacking something (缺手续, 等审批).
    pub lacking: bool,
    /// A leader refused to send it up, and it has not gone since (压报).
    pub withheld: bool,
    pub event: Option<CaseId>,
    /// Words in the title or the verbatim text; all of them.
    pub words: Vec<String>,
    /// Newest first; else oldest first.
    pub newest_first: bool,
    pub limit: Option<u32>,
}

impl CaseFilter {
    /// The order of the key, which needs no sorting. What is lacking or lies untouched is found through an index of few, and
    /// is then sorted (`+`: not by reading all in that order).
    pub(super) fn order(&self) -> String {
        let few = if self.lacking || self.untouched_since.is_some() { "+" } else { "" };
        let way = if self.newest_first { "DESC" } else { "ASC" };
        format!("{few}cases.id {way}")
    }

    /// The conditions on columns and their values, numbered. Words are looked for in the texts read.
    pub(in crate::ledger) fn conditions(&self) -> (String, Vec<Value>) {
        let mut sql = String::from("1");
        let mut values: Vec<Value> = Vec::new();
        let mut also = |condition: &str, value: Option<Value>| {
            if let Some(value) = value {
                values.push(value);
                sql.push_str(&format!(" AND {}", condition.replace('?', &format!("?{}", values.len()))));
            }
        };
        let text = |s: &Option<String>| s.clone().map(Value::Text);
        also("unit = ?", self.unit.map(|u| Value::Integer(u.0.into())));
        also(
            "(unit = ? OR lead = ? OR (event_year, event_number) IN \
             (SELECT event_year, event_number FROM cases WHERE unit = ? AND event_number IS NOT NULL) \
             OR cases.id IN (SELECT year << 32 | number FROM duties \
             WHERE open = 1 AND subject = 'case' AND owner_kind = 'unit' AND owner_id = ?))",
            self.seen_by.map(|u| Value::Integer(u.0.into())),
        );
        also("about = ?", self.about.map(|u| Value::Integer(u.0.into())));
        also("status = ?", text(&self.status));
        also("level = ?", text(&self.level));
        also("category = ?", text(&self.category));
        also("channel = ?", text(&self.channel));
        also("kind = ?", text(&self.kind));
        also("emergency = ?", self.emergency.map(|e| Value::Integer(e.into())));
        for (column, period) in
            [("reported_at", &self.reported), ("submitted_at", &self.submitted), ("adopted_at", &self.adopted)]
        {
            also(&format!("{column} >= ?"), period.as_ref().map(|p| Value::Integer(p.start().seconds())));
            also(&format!("{column} < ?"), period.as_ref().map(|p| Value::Integer(p.end().seconds())));
        }
        if !self.flags.is_empty() {
            let listed = serde_json::json!(self.flags).to_string();
            also(
                "EXISTS (SELECT 1 FROM json_each(facts, '$.flag') f JOIN json_each(?) w ON w.value = f.value)",
                Some(Value::Text(listed)),
            );
        }
        also(&format!("last_at <= ? AND {EITHER}"), self.untouched_since.map(|at| Value::Integer(at.seconds())));
        also("event_year = ?", self.event.map(|e| Value::Integer(e.year.into())));
        also("event_number = ?", self.event.map(|e| Value::Integer(e.number.into())));
        if self.open {
            sql.push_str(" AND closed_at IS NULL AND voided_at IS NULL");
        }
        if self.standing {
            sql.push_str(" AND voided_at IS NULL");
        }
        if self.withheld {
            sql.push_str(" AND withheld_at IS NOT NULL AND voided_at IS NULL");
        }
        if self.lacking {
            sql.push_str(" AND (owed IS NOT NULL) = 1 AND closed_at IS NULL AND voided_at IS NULL");
        }
        (sql, values)
    }
}

impl View<'_> {
    /// The case an operator last acted on (`-`).
    pub fn last_case_of(&self, operator: &str) -> Result<Option<CaseId>> {
        let subject: Option<String> = self
            .conn
            .prepare_cached(
                "SELECT subject FROM acts WHERE operator = ?1 AND subject LIKE 'case:%' ORDER BY seq DESC LIMIT 1",
            )?
            .query_row([operator], |r| r.get(0))
            .optional()?;
        Ok(match subject.as_deref().map(Subject::parse) {
            Some(Some(Subject::Case(id))) => Some(id),
            _ => None,
        })
    }

    pub fn cases(&self, filter: &CaseFilter) -> Result<Vec<CaseRow>> {
        let mut rows = Vec::new();
        self.each_case(filter, |row| {
            rows.push(row);
            Ok(())
        })?;
        Ok(rows)
    }

    /// Cases one by one, for answers that may be long.
    pub fn each_case(&self, filter: &CaseFilter, mut take: impl FnMut(CaseRow) -> Result<()>) -> Result<()> {
        if !filter.words.is_empty() {
            return self.each_with_words(filter, filter.limit, |id| self.case_row(id)?.map_or(Ok(()), &mut take));
        }
        let (conditions, values) = filter.conditions();
        let mut sql = format!("SELECT {CASE_COLUMNS} FROM cases WHERE {conditions} ORDER BY {}", filter.order());
        if let Some(limit) = filter.limit {
            sql.push_str(&format!(" LIMIT {limit}"));
        }
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        while let Some(row) = rows.next()? {
            take(case_row(row)?)?;
        }
        Ok(())
    }

    /// What is read from here on is read once, from one end to the other: pages of the file are not kept for a second time.
    pub fn read_once(&self) -> Result<()> {
        const KIBIBYTES: i64 = 64;
        Ok(self.conn.pragma_update(None, "cache_size", -KIBIBYTES)?)
    }

    /// How many cases pass, counted no further than `most`.
    pub fn count_up_to(&self, filter: &CaseFilter, most: u32) -> Result<u32> {
        if !filter.words.is_empty() {
            let mut count = 0;
            self.each_with_words(filter, Some(most), |_| {
                count += 1;
                Ok(())
            })?;
            return Ok(count);
        }
        let (conditions, values) = filter.conditions();
        let sql = format!("SELECT count(*) FROM (SELECT 1 FROM cases WHERE {conditions} LIMIT {most})");
        Ok(self.conn.prepare_cached(&sql)?.query_row(params_from_iter(values), |r| r.get(0))?)
    }

    /// How many open cases (of one unit, if named) nobody has touched since a moment.
    pub fn untouched_since(&self, at: Stamp, unit: Option<UnitId>) -> Result<u32> {
        Ok(self
            .conn
            .prepare_cached(&format!(
                "SELECT count(*) FROM cases WHERE closed_at IS NULL AND voided_at IS NULL AND {EITHER} AND last_at <= ?1 \
                 AND (?2 IS NULL OR unit = ?2)"
            ))?
            .query_row((at.seconds(), unit.map(|u| u.0)), |r| r.get(0))?)
    }

    /// Duties of many cases in one question.
    pub fn duties_of_cases(&self, ids: &[CaseId]) -> Result<BTreeMap<CaseId, Vec<Duty>>> {
        let listed: Vec<String> = ids.iter().map(|id| format!("[{},{}]", id.year, id.number)).collect();
        let sql = format!(
            "SELECT {DUTY_COLUMNS} FROM json_each(?1) AS j CROSS JOIN duties ON subject = 'case' \
             AND year = json_extract(j.value, '$[0]') AND number = json_extract(j.value, '$[1]') ORDER BY year, number, n"
        );
        let mut found: BTreeMap<CaseId, Vec<Duty>> = BTreeMap::new();
        for (_, duty) in self.duties(&sql, [Value::Text(format!("[{}]", listed.join(",")))])? {
            if let Some(id) = duty.case {
                found.entry(id).or_default().push(duty);
            }
        }
        Ok(found)
    }

    /// Texts by their number in one question; those scrubbed are not among them.
    pub fn texts(&self, ids: &[u64]) -> Result<BTreeMap<u64, String>> {
        let listed: Vec<String> = ids.iter().map(u64::to_string).collect();
        let mut statement = self.conn.prepare_cached(
            "SELECT t.id, t.bytes FROM json_each(?1) AS j CROSS JOIN texts AS t ON t.id = j.value WHERE t.bytes IS NOT NULL",
        )?;
        let mut rows = statement.query([format!("[{}]", listed.join(","))])?;
        let mut found = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let bytes: Vec<u8> = row.get("bytes")?;
            let text = String::from_utf8(bytes).map_err(|e| unreadable("文本", e))?;
            found.insert(row.get::<_, i64>("id")? as u64, text);
        }
        Ok(found)
    }

    /// What one line says of a case; `None` where there is no such case.
    pub fn case_head(&self, id: CaseId) -> Result<Option<CaseHead>> {
        Ok(self
            .conn
            .prepare_cached("SELECT title, level, emergency, urged FROM cases WHERE id = ?1")?
            .query_row([id], |r| {
                Ok(CaseHead { title: r.get(0)?, level: r.get(1)?, emergency: r.get(2)?, urged: r.get(3)? })
            })
            .optional()?)
    }

    /// How many full replies since a moment were in exactly these words.
    pub fn replies_with(&self, words: &str, since: Stamp) -> Result<u32> {
        let mut statement = self.conn.prepare_cached(
            "SELECT count(*) FROM cases c JOIN acts a ON a.subject = printf('case:%d-%04d', c.year, c.number) \
             AND a.verb = 'reply.send' AND a.at >= ?1 JOIN texts t ON t.id = json_extract(a.payload, '$.did.text.id') \
             WHERE c.replied_at >= ?1 AND c.voided_at IS NULL AND t.bytes = CAST(?2 AS BLOB)",
        )?;
        Ok(statement.query_row((since.seconds(), words), |r| r.get(0))?)
    }

    /// One row of the list, if there is such a case.
    pub fn case_row(&self, id: CaseId) -> Result<Option<CaseRow>> {
        let mut statement = self.conn.prepare_cached(&format!("SELECT {CASE_COLUMNS} FROM cases WHERE id = ?1"))?;
        let mut rows = statement.query([id])?;
        rows.next()?.map(case_row).transpose()
    }

    /// Standing cases whose address lies in one of these ranges of text, both ends in, newest first.
    pub fn cases_with_url(&self, ranges: &[(String, String)], since: Stamp) -> Result<Vec<CaseRow>> {
        let listed = serde_json::json!(ranges).to_string();
        // Left to itself SQLite might read every case of those days.
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT {CASE_COLUMNS} FROM json_each(?1) AS j CROSS JOIN cases INDEXED BY cases_url \
             ON url >= json_extract(j.value, '$[0]') AND url <= json_extract(j.value, '$[1]') \
             WHERE reported_at >= ?2 AND voided_at IS NULL ORDER BY cases.id DESC"
        ))?;
        let mut rows = statement.query((listed, since.seconds()))?;
        let mut cases: Vec<CaseRow> = Vec::new();
        while let Some(row) = rows.next()? {
            let case = case_row(row)?;
            // Ranges may overlap.
            if cases.last().is_none_or(|last| last.id != case.id) {
                cases.push(case);
            }
        }
        Ok(cases)
    }

    /// Of the last so many registered, those since then that stand, newest first: their titles.
    pub fn latest_titles(&self, since: Stamp, most: u32) -> Result<Vec<(CaseId, String)>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, title, reported_at >= ?1 AND voided_at IS NULL FROM cases ORDER BY id DESC LIMIT ?2",
        )?;
        let mut rows = statement.query((since.seconds(), most))?;
        let mut titles = Vec::new();
        while let Some(row) = rows.next()? {
            if let (Some(title), true) = (row.get(1)?, row.get(2)?) {
                titles.push((row.get(0)?, title));
            }
        }
        Ok(titles)
    }

    /// Cases on a platform with a clock that has not begun: those set aside for want of a certified account are among them.
    pub fn deferred_on(&self, platform: &str) -> Result<Vec<CaseId>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT DISTINCT c.id FROM duties d JOIN cases c ON c.id = d.year << 32 | d.number \
             WHERE d.open = 1 AND d.due_at IS NULL AND d.subject = 'case' AND c.source = ?1 AND c.voided_at IS NULL \
             ORDER BY c.id",
        )?;
        let rows = statement.query_map([platform], |r| r.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// When a unit's first pieces were sent up in a period, of the kinds given (all if none), oldest first.
    pub fn first_submissions_of_unit(
        &self,
        unit: UnitId,
        period: &Period,
        kinds: &[String],
        most: u32,
    ) -> Result<Vec<Stamp>> {
        self.first_submissions("unit", unit.0, period, kinds, most)
    }

    /// The same for an author on the roster.
    pub fn first_submissions_by(
        &self,
        author: PersonId,
        period: &Period,
        kinds: &[String],
        most: u32,
    ) -> Result<Vec<Stamp>> {
        self.first_submissions("author_id", author.0, period, kinds, most)
    }

    fn first_submissions(
        &self,
        column: &str,
        id: u32,
        period: &Period,
        kinds: &[String],
        most: u32,
    ) -> Result<Vec<Stamp>> {
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT submitted_at, kind FROM cases \
             WHERE {column} = ?1 AND submitted_at >= ?2 AND submitted_at < ?3 AND voided_at IS NULL ORDER BY submitted_at"
        ))?;
        let mut rows = statement.query((id, period.start().seconds(), period.end().seconds()))?;
        let mut found = Vec::new();
        while found.len() < most as usize
            && let Some(row) = rows.next()?
        {
            let kind = row.get_ref(1)?.as_str_or_null().map_err(rusqlite::Error::from)?;
            if kinds.is_empty() || kind.is_some_and(|kind| kinds.iter().any(|k| k == kind)) {
                found.push(Stamp::from_seconds(row.get(0)?));
            }
        }
        Ok(found)
    }

    /// How many cases there are, void ones included.
    pub fn count_cases(&self) -> Result<u64> {
        Ok(self.conn.query_row("SELECT count(*) FROM cases", [], |r| r.get::<_, i64>(0))? as u64)
    }
}
