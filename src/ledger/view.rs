//! Questions. Rows by name, times as [`Stamp`]s; nothing here writes, and a failed read is an error, never an absence.

use super::chain;
use super::desk::{no_such_case, no_such_paper, read_deed};
use super::error::unreadable;
use super::row::{
    CASE_COLUMNS, CaseRow, Columns, DUTY_COLUMNS, PAPER_COLUMNS, PaperRow, case_row, duty_row, paper_row,
};
use super::texts;
use crate::act::{Act, Case, CaseId, Duty, Office, Paper, PaperId, PersonId, Subject, TextRef, UnitId};
use crate::error::Result;
use crate::time::{Period, Stamp};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter};
use std::collections::BTreeMap;

/// The last act: its number and hash in hex.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    pub seq: u64,
    pub hash: String,
}

/// What one line says of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseHead {
    pub title: Option<String>,
    pub level: Option<String>,
    pub emergency: bool,
}

/// Which cases. Everything unset lets all pass; void cases are included unless `standing`.
#[derive(Debug, Clone, Default)]
pub struct CaseFilter {
    pub unit: Option<UnitId>,
    /// A unit's own items and those linked to them.
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
    /// The order of the key, which needs no sorting. What is lacking is found through its own small index, in the order of
    /// registration.
    pub(super) fn order(&self) -> String {
        let way = if self.newest_first { "DESC" } else { "ASC" };
        let first = if self.lacking { format!("reported_at {way}, ") } else { String::new() };
        format!("{first}year {way}, number {way}")
    }

    /// The conditions on columns and their values, numbered. Words are looked for in the texts read.
    pub(super) fn conditions(&self) -> (String, Vec<Value>) {
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
            "(unit = ? OR (event_year, event_number) IN \
             (SELECT event_year, event_number FROM cases WHERE unit = ? AND event_number IS NOT NULL))",
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
            sql.push_str(" AND owed IS NOT NULL AND closed_at IS NULL AND voided_at IS NULL");
        }
        (sql, values)
    }
}

/// Everything on record about one subject, in order.
pub(super) fn acts_of(conn: &Connection, subject: Subject) -> Result<Vec<Act>> {
    let mut statement =
        conn.prepare_cached(&format!("SELECT {ACT_COLUMNS} FROM acts WHERE subject = ?1 ORDER BY seq"))?;
    let mut rows = statement.query([subject.to_string()])?;
    let mut acts = Vec::new();
    while let Some(row) = rows.next()? {
        acts.push(act_row(row)?);
    }
    Ok(acts)
}

/// Columns of an act, in the order in which they are taken.
pub(super) const ACT_COLUMNS: &str = "seq, version, verb, subject, at, recorded_at, operator, payload";

pub(super) fn act_row(row: &Row) -> Result<Act> {
    let mut c = Columns::of(row);
    let (seq, version) = (c.take::<i64>()? as u64, c.take()?);
    let (verb, subject) = (c.word()?, c.word()?);
    let (at, recorded_at) = (c.stamp()?, c.stamp()?);
    let operator = c.take()?;
    let (deed, outcome) = read_deed(verb, version, c.word()?)?;
    Ok(Act {
        seq,
        subject: Subject::parse(subject).ok_or_else(|| unreadable("经办记录", format!("对象 {subject}")))?,
        at,
        recorded_at,
        operator,
        deed,
        outcome,
    })
}

/// Read access to one ledger.
#[derive(Clone, Copy)]
pub struct View<'c> {
    pub(super) conn: &'c Connection,
}

impl<'c> View<'c> {
    pub(super) fn new(conn: &'c Connection) -> View<'c> {
        View { conn }
    }

    pub fn head(&self) -> Result<Head> {
        let last = self
            .conn
            .query_row("SELECT seq, hash FROM acts ORDER BY seq DESC LIMIT 1", [], |r| {
                Ok((r.get::<_, i64>(0)?, r.get::<_, Vec<u8>>(1)?))
            })
            .optional()?;
        let (seq, hash) = last.unwrap_or((0, chain::ROOT.to_vec()));
        Ok(Head { seq: seq as u64, hash: chain::hex(&hash) })
    }

    pub fn office(&self) -> Result<Office> {
        Ok(Office::fold(&acts_of(self.conn, Subject::Office)?))
    }

    pub fn acts(&self, subject: Subject) -> Result<Vec<Act>> {
        acts_of(self.conn, subject)
    }

    pub fn act(&self, seq: u64) -> Result<Option<Act>> {
        let mut statement = self.conn.prepare_cached(&format!("SELECT {ACT_COLUMNS} FROM acts WHERE seq = ?1"))?;
        let mut rows = statement.query([seq as i64])?;
        rows.next()?.map(act_row).transpose()
    }

    /// The case, folded; refused when there is none.
    pub fn case(&self, id: CaseId) -> Result<Case> {
        Case::fold(&acts_of(self.conn, Subject::Case(id))?).ok_or_else(|| no_such_case(id))
    }

    /// The case as it stood; `None` when it was not yet registered.
    pub fn case_at(&self, id: CaseId, as_of: Stamp) -> Result<Option<Case>> {
        Ok(Case::at(&acts_of(self.conn, Subject::Case(id))?, as_of))
    }

    pub fn paper(&self, id: PaperId) -> Result<Paper> {
        Paper::fold(&acts_of(self.conn, Subject::Paper(id))?).ok_or_else(|| no_such_paper(id))
    }

    /// The text; `None` once scrubbed.
    pub fn text(&self, text: &TextRef) -> Result<Option<String>> {
        texts::load(self.conn, text)?
            .map(|bytes| String::from_utf8(bytes).map_err(|e| unreadable("文本", e)))
            .transpose()
    }

    pub fn bytes(&self, text: &TextRef) -> Result<Option<Vec<u8>>> {
        texts::load(self.conn, text)
    }

    /// Whether `bytes` are the very text the reference was made for.
    pub fn is_text(&self, text: &TextRef, bytes: &[u8]) -> Result<bool> {
        texts::same(self.conn, text, bytes)
    }

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
            .prepare_cached("SELECT title, level, emergency FROM cases WHERE year = ?1 AND number = ?2")?
            .query_row((id.year, id.number), |r| {
                Ok(CaseHead { title: r.get("title")?, level: r.get("level")?, emergency: r.get("emergency")? })
            })
            .optional()?)
    }

    pub fn paper_title(&self, id: PaperId) -> Result<Option<String>> {
        Ok(self
            .conn
            .prepare_cached("SELECT title FROM papers WHERE year = ?1 AND number = ?2")?
            .query_row((id.year, id.number), |r| r.get("title"))
            .optional()?)
    }

    /// How many full replies since a moment were in exactly these words.
    pub fn replies_with(&self, words: &str, since: Stamp) -> Result<u32> {
        let mut statement = self.conn.prepare_cached(
            "SELECT count(*) FROM cases c JOIN acts a ON a.subject = printf('case:%d-%04d', c.year, c.number) \
             AND a.verb = 'reply.send' AND a.at >= ?1 JOIN texts t ON t.id = json_extract(a.payload, '$.did.text.id') \
             WHERE c.replied_at >= ?1 AND t.bytes = CAST(?2 AS BLOB)",
        )?;
        Ok(statement.query_row((since.seconds(), words), |r| r.get(0))?)
    }

    /// Standing acts of one kind on a subject, in order. A subject without any is told at once.
    pub fn acts_of_kind(&self, subject: Subject, verb: &str) -> Result<Vec<Act>> {
        let any: bool = self
            .conn
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM acts WHERE subject = ?1 AND verb = ?2)")?
            .query_row([&subject.to_string(), verb], |r| r.get(0))?;
        if !any {
            return Ok(Vec::new());
        }
        let acts = acts_of(self.conn, subject)?;
        let gone = crate::act::withdrawn(&acts);
        Ok(acts.into_iter().filter(|a| a.deed.verb() == verb && !gone.contains(&a.seq)).collect())
    }

    /// One row of the list, if there is such a case.
    pub fn case_row(&self, id: CaseId) -> Result<Option<CaseRow>> {
        let mut statement =
            self.conn.prepare_cached(&format!("SELECT {CASE_COLUMNS} FROM cases WHERE year = ?1 AND number = ?2"))?;
        let mut rows = statement.query((id.year, id.number))?;
        rows.next()?.map(case_row).transpose()
    }

    /// Duties of one case or paper.
    pub fn duties_of(&self, subject: Subject) -> Result<Vec<Duty>> {
        let (what, year, number) = match subject {
            Subject::Case(id) => ("case", id.year, id.number),
            Subject::Paper(id) => ("paper", id.year, id.number),
            Subject::Office => return Ok(Vec::new()),
        };
        let sql =
            format!("SELECT {DUTY_COLUMNS} FROM duties WHERE subject = ?1 AND year = ?2 AND number = ?3 ORDER BY n");
        self.duties(&sql, [Value::Text(what.into()), Value::Integer(year.into()), Value::Integer(number.into())])
            .map(|rows| rows.into_iter().map(|(_, d)| d).collect())
    }

    /// Open duties due no later than `until`, soonest first, with the unit of their case.
    pub fn open_duties(&self, until: Stamp) -> Result<Vec<(UnitId, Duty)>> {
        let sql = format!(
            "SELECT {DUTY_COLUMNS} FROM duties WHERE open = 1 AND due_at <= ?1 ORDER BY due_at, year, number, n"
        );
        self.duties(&sql, [Value::Integer(until.seconds())])
    }

    /// Duties that are open and have no due time (the rules give none, or its start is not known).
    pub fn open_without_limit(&self) -> Result<Vec<(UnitId, Duty)>> {
        let sql =
            format!("SELECT {DUTY_COLUMNS} FROM duties WHERE open = 1 AND due_at IS NULL ORDER BY year, number, n");
        self.duties(&sql, [])
    }

    /// Every duty due within a period, whatever became of it.
    pub fn duties_due(&self, period: &Period) -> Result<Vec<(UnitId, Duty)>> {
        let sql = format!(
            "SELECT {DUTY_COLUMNS} FROM duties WHERE due_at >= ?1 AND due_at < ?2 ORDER BY due_at, year, number, n"
        );
        self.duties(&sql, [Value::Integer(period.start().seconds()), Value::Integer(period.end().seconds())])
    }

    /// Duties reckoned without a calendar for all their days.
    pub fn provisional_duties(&self) -> Result<Vec<(UnitId, Duty)>> {
        let sql = format!("SELECT {DUTY_COLUMNS} FROM duties WHERE provisional = 1 ORDER BY year, number, n");
        self.duties(&sql, [])
    }

    /// Duties not yet due at `now`, for a correction of the calendar.
    pub fn duties_not_yet_due(&self, now: Stamp) -> Result<Vec<(UnitId, Duty)>> {
        let sql = format!("SELECT {DUTY_COLUMNS} FROM duties WHERE due_at > ?1 ORDER BY year, number, n");
        self.duties(&sql, [Value::Integer(now.seconds())])
    }

    fn duties(&self, sql: &str, values: impl IntoIterator<Item = Value>) -> Result<Vec<(UnitId, Duty)>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut duties = Vec::new();
        while let Some(row) = rows.next()? {
            duties.push(duty_row(row)?);
        }
        Ok(duties)
    }

    /// Papers, oldest first; of one kind if named.
    pub fn papers(&self, kind: Option<&str>) -> Result<Vec<PaperRow>> {
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT {PAPER_COLUMNS} FROM papers WHERE ?1 IS NULL OR kind = ?1 ORDER BY year, number"
        ))?;
        let mut rows = statement.query([kind])?;
        let mut papers = Vec::new();
        while let Some(row) = rows.next()? {
            papers.push(paper_row(row)?);
        }
        Ok(papers)
    }

    /// The issued paper that rests on act `seq` of a case, if any.
    pub fn paper_resting_on(&self, case: CaseId, seq: u64) -> Result<Option<PaperId>> {
        Ok(self
            .conn
            .query_row(
                "SELECT paper_year, paper_number FROM paper_cases \
                 WHERE case_year = ?1 AND last >= ?2 AND first <= ?2 AND head >= ?3 ORDER BY paper_year, paper_number LIMIT 1",
                (case.year, case.number, seq as i64),
                |r| Ok(PaperId { year: r.get(0)?, number: r.get(1)? }),
            )
            .optional()?)
    }

    /// Kinds of the issued papers that rest on a case.
    pub fn issued_papers_of(&self, case: CaseId) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT DISTINCT p.kind FROM paper_cases c JOIN papers p ON p.year = c.paper_year AND p.number = c.paper_number \
             WHERE c.case_year = ?1 AND c.last >= ?2 AND c.first <= ?2",
        )?;
        let rows = statement.query_map((case.year, case.number), |r| r.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Standing cases with the same address, newest first.
    pub fn cases_with_url(&self, url: &str, since: Stamp) -> Result<Vec<CaseRow>> {
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT {CASE_COLUMNS} FROM cases WHERE url = ?1 AND reported_at >= ?2 AND voided_at IS NULL ORDER BY year DESC, number DESC"
        ))?;
        let mut rows = statement.query((url, since.seconds()))?;
        let mut cases = Vec::new();
        while let Some(row) = rows.next()? {
            cases.push(case_row(row)?);
        }
        Ok(cases)
    }

    /// Cases on a platform with a clock that has not begun: those set aside for want of a certified account are among them.
    pub fn deferred_on(&self, platform: &str) -> Result<Vec<CaseId>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT DISTINCT c.year, c.number FROM duties d JOIN cases c ON c.year = d.year AND c.number = d.number \
             WHERE d.open = 1 AND d.due_at IS NULL AND d.subject = 'case' AND c.source = ?1 AND c.voided_at IS NULL \
             ORDER BY c.year, c.number",
        )?;
        let rows = statement.query_map([platform], |r| Ok(CaseId { year: r.get(0)?, number: r.get(1)? }))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How often each kind of mark (`backfill`, `breach`, `withdraw`, `waive`, `misreport`) stands in a period, for one unit or all.
    pub fn marks(&self, period: &Period, unit: Option<UnitId>, as_of: Stamp) -> Result<Vec<(String, u32)>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT what, count(*) FROM marks WHERE at >= ?1 AND at < ?2 AND at <= ?3 AND (?4 IS NULL OR unit = ?4) \
             GROUP BY what ORDER BY what",
        )?;
        let rows = statement
            .query_map((period.start().seconds(), period.end().seconds(), as_of.seconds(), unit.map(|u| u.0)), |r| {
                Ok((r.get(0)?, r.get(1)?))
            })?;
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
            let kind: Option<String> = row.get(1)?;
            if kinds.is_empty() || kind.is_some_and(|k| kinds.contains(&k)) {
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
