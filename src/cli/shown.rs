//! What a verb hands back: the answer, the talk beside it, and whether something is overdue.

use super::origin::{origin, origin_of};
use super::progress::Progress;
use super::seen::Sight;
use crate::act::{Act, CaseId, Office, UnitId};
use crate::casework::unnamed;
use crate::context::{Context, Recorded};
use crate::error::{EXIT_OVERDUE, Kind, Result};
use crate::ledger::{CaseFilter, CaseRow, View};
use crate::present::{
    Answer, CaseView, Cell, Dress, Export, Format, Lost, Readers, Sheet, Take, TakeObject, case_json, deliver_for,
    list_row, list_sheet, page_row, page_sheet, tell, unseen_json, unseen_receipt,
};
use crate::rules::Rulebook;
use crate::text::masked;
use serde_json::Value;
use std::borrow::Cow;

/// The end of every verb.
pub struct Shown {
    pub answer: Answer,
    /// For stderr: what was understood, what is still missing.
    pub talk: Vec<String>,
    /// For stderr, below the answer: what to type next.
    pub next: Vec<String>,
    /// 0; 3 when something is overdue and the clerk asked to be told so; that of a [`Kind`] when the answer is bad news.
    pub exit: u8,
    /// The rows have been written already, one by one; with what did not fit.
    pub written: Option<Lost>,
    /// Whom a file of it is for.
    pub readers: Readers,
}

impl Shown {
    pub fn answer(answer: Answer) -> Shown {
        Shown { answer, talk: Vec::new(), next: Vec::new(), exit: 0, written: None, readers: Readers::default() }
    }

    /// An answer that has left already, row by row; with what did not fit.
    pub fn left(lost: Lost) -> Shown {
        Shown { written: Some(lost), ..Shown::answer(Answer::default()) }
    }

    /// A sentence for people, an object for scripts.
    pub fn said(json: Value, screen: impl Into<String>) -> Shown {
        Shown::answer(Answer::of_screen(json, screen))
    }

    /// An act on the office: the object recorded, with the act that did it.
    pub fn of_office(act: &Act, mut object: Value, screen: impl Into<String>) -> Shown {
        if let Some(map) = object.as_object_mut() {
            map.insert("act".into(), act.deed.verb().into());
            map.insert("seq".into(), act.seq.into());
            map.insert("at".into(), act.at.rfc3339().into());
        }
        Shown::said(object, screen)
    }

    pub fn talking(mut self, talk: Vec<String>) -> Shown {
        self.talk = talk;
        self
    }

    /// Sealed matter was opened into it.
    pub fn for_its_reader_alone(mut self) -> Shown {
        self.readers = Readers::Owner;
        self
    }

    /// Said below the answer.
    pub fn then(mut self, next: Vec<String>) -> Shown {
        self.next = next;
        self
    }

    pub fn overdue(mut self, is: bool) -> Shown {
        self.exit = if is { EXIT_OVERDUE } else { 0 };
        self
    }

    /// The answer itself is bad news (a ledger that does not prove): it is shown, and the exit code says so too.
    pub fn failing(mut self, kind: Kind) -> Shown {
        self.exit = kind.exit_code();
        self
    }

    /// Answer to stdout or the file, talk to stderr; the exit code is handed back. What could not be written down as it is,
    /// is said even to the quiet.
    pub fn leave(self, ctx: &Context) -> Result<u8> {
        if !ctx.quiet {
            self.talk.iter().for_each(tell);
        }
        let (exit, readers) = (self.exit, self.readers);
        let next = self.next.clone();
        let (bytes, lost) = self.rendered(ctx)?;
        if let Some(bytes) = bytes {
            deliver_for(readers, &bytes, ctx.output.as_deref(), Some(&ctx.ledger))?;
            // A clerk wants to hear of it; a scheduler wants silence.
            if let (true, Some(path)) = (ctx.watched, &ctx.output) {
                tell(format!("已写到 {}", path.display()));
            }
        }
        if !ctx.quiet {
            next.iter().for_each(tell);
        }
        lost.words().iter().for_each(tell);
        Ok(exit)
    }

    /// The bytes still to be delivered, if any, and what did not fit into them.
    pub fn rendered(self, ctx: &Context) -> Result<(Option<Vec<u8>>, Lost)> {
        if let Some(lost) = self.written {
            return Ok((None, lost));
        }
        let format = Format::choose(ctx.format, ctx.output.as_deref())?;
        let dress = Dress { format, width: ctx.width, encoding: ctx.encoding };
        let (bytes, lost) = self.answer.render(dress, |scope| origin_of(ctx, scope))?;
        Ok((Some(bytes), lost))
    }

    /// Cases just recorded: one object each in JSON (one alone is not an array), a receipt each on the screen.
    pub fn receipts(ctx: &Context, recorded: Recorded<Vec<CaseId>>) -> Result<Shown> {
        let mut objects = Vec::new();
        let mut screen = String::new();
        for id in &recorded.done {
            let (json, receipt) = one_receipt(ctx, &recorded, *id)?;
            objects.extend(json);
            screen.push_str(&receipt);
        }
        let json = if objects.len() == 1 { objects.remove(0) } else { Value::Array(objects) };
        let Recorded { talk, office, cases, laws, .. } = recorded;
        ctx.let_go((office, cases, laws));
        Ok(Shown::said(json, screen).talking(talk))
    }

    /// One case just recorded.
    pub fn receipt(ctx: &Context, recorded: Recorded<CaseId>) -> Result<Shown> {
        Shown::receipts(ctx, recorded.map(|id| vec![id]))
    }
}

/// The object recorded, unless only people will see the answer, and the receipt.
fn one_receipt<T>(ctx: &Context, recorded: &Recorded<T>, id: CaseId) -> Result<(Option<Value>, String)> {
    let view = recorded.ledger.view();
    let case = match recorded.cases.get(&id) {
        Some(case) => Cow::Borrowed(case),
        None => Cow::Owned(view.case(id)?),
    };
    let case = match case.informant.is_some() || case.names.is_some() {
        true => Cow::Owned(unnamed(&view, case.into_owned(), None)?),
        false => case,
    };
    let acts: Vec<_> = case.timeline.iter().filter(|a| a.seq > recorded.since).cloned().collect();
    let for_scripts = ctx.answers_in()? != Format::Table;
    let sight = Sight::of(ctx, view, &recorded.office, recorded.laws.at(ctx.now)?.book);
    // What he has just registered himself is no news to him.
    if acts.len() < case.timeline.len() && !sight.case(&case)? {
        let said = sight.withheld();
        let json = for_scripts.then(|| unseen_json(&case, &acts, &recorded.office, &said));
        return Ok((json, unseen_receipt(&case, &acts, &recorded.office, &said)));
    }
    let text = if for_scripts { view.text(case.shown_text())? } else { None };
    let shown = CaseView {
        row: &CaseRow::of(&case),
        text: text.as_deref(),
        duties: &case.duties.all,
        timeline: Some(&case),
        office: &recorded.office,
        book: recorded.laws.at(case.last_at.min(ctx.now))?.book,
        now: ctx.now,
    };
    let json = for_scripts.then(|| case_json(&shown, true));
    Ok((json, crate::present::receipt(&shown, &acts)))
}

/// Rows a screen shows when nobody said how many.
const SCREENFUL: u32 = 20;
/// Objects made together: their duties and texts are asked for in one question.
const AT_ONCE: usize = 500;
/// Further rows are counted up to here: beyond it nobody needs the number to know that he must ask more narrowly, and of a
/// large ledger each costs a page of the disk.
const COUNTED: u32 = 200;

/// What a list of cases is made from.
pub struct CasePage<'a> {
    pub ctx: &'a Context,
    pub view: View<'a>,
    pub office: &'a Office,
    pub book: &'a Rulebook,
    /// What was asked for, in words; said where rows leave the house.
    pub conditions: Vec<String>,
}

impl CasePage<'_> {
    /// The newest that pass, newest first, on the screen and for scripts; in the order of the register for files people keep.
    pub fn answer(&self, filter: CaseFilter, limit: Option<u32>, nothing: &str) -> Result<Shown> {
        let format = Format::choose(self.ctx.format, self.ctx.output.as_deref())?;
        if limit.is_none() && Export::takes(format) {
            let row = |row: &CaseRow| Ok(list_row(row, self.office, self.book));
            self.view.read_once()?;
            return self.leave(format, filter, list_sheet(self.book), row, nothing);
        }
        if limit.is_none() && format == Format::Json {
            return self.leave_objects(filter, nothing);
        }
        let limit = limit.or((format == Format::Table).then_some(SCREENFUL));
        let mut talk = Vec::new();
        let seen_by = self.scope(&mut talk);
        // One more than is shown tells whether there are more.
        let limited = limit.map(|l| l.saturating_add(1));
        let filter = CaseFilter { newest_first: true, limit: limited, seen_by, ..filter };
        let rows = self.view.cases(&filter)?.into_iter();
        let mut rows: Vec<CaseRow> = rows.map(|row| self.without_names(row)).collect::<Result<_>>()?;
        match limit {
            _ if rows.is_empty() => talk.push(nothing.to_string()),
            Some(limit) if rows.len() > limit as usize => {
                rows.truncate(limit as usize);
                let more = self.more(&filter, limit)?;
                talk.push(format!("还有{more}更早的没有列出：加 --limit 件数，或 -o 台账.csv 取全部"));
            }
            _ => {}
        }
        let json = if format == Format::Json { self.objects(&rows)? } else { Value::Null };
        if format.is_kept() {
            rows.reverse();
        }
        // Only files have every column.
        let on_screen = format == Format::Table;
        let mut sheet = if on_screen { page_sheet() } else { list_sheet(self.book) };
        let cells = |row: &CaseRow| match on_screen {
            true => page_row(row, self.office, self.book, self.ctx.now),
            false => list_row(row, self.office, self.book),
        };
        sheet.rows = rows.iter().map(cells).collect();
        Ok(Shown::answer(Answer::of_sheet(json, self.named(sheet, &filter, format))).talking(talk))
    }

    /// All that pass, in the order of the register, written row by row: their number costs time and no memory.
    pub fn leave(
        &self,
        format: Format,
        filter: CaseFilter,
        sheet: Sheet,
        cells: impl Fn(&CaseRow) -> Result<Vec<Cell>>,
        nothing: &str,
    ) -> Result<Shown> {
        let mut talk = Vec::new();
        let filter = CaseFilter { seen_by: self.scope(&mut talk), newest_first: false, limit: None, ..filter };
        let (ctx, sheet) = (self.ctx, self.named(sheet, &filter, format));
        let export = self.ctx.export();
        // Words are looked for in every text: to count first would be to do the work twice.
        let watched = ctx.watched && ctx.output.is_some() && filter.words.is_empty();
        let progress = Progress::new(watched, "正在写", || self.view.count_up_to(&filter, u32::MAX).map(u64::from));
        let mut count = 0u64;
        let rows = |take: Take| {
            self.view.each_case(&filter, |row| {
                count += 1;
                progress.step();
                take(&cells(&self.without_names(row)?)?)
            })
        };
        let lost = if format == Format::Xlsx {
            export.xlsx(
                &sheet,
                &origin(&self.view, self.office, &self.view.laws(self.office)?, &sheet.scope, ctx.now)?,
                rows,
            )?;
            Lost::default()
        } else {
            export.csv(&sheet, rows)?
        };
        drop(progress);
        talk.push(match &ctx.output {
            _ if count == 0 => nothing.to_string(),
            Some(path) => format!("已写{count}件到 {}", path.display()),
            None => format!("共{count}件"),
        });
        Ok(Shown::left(lost).talking(talk))
    }

    /// All that pass, newest first, as a list of objects; a few hundred at a time stand in memory.
    fn leave_objects(&self, filter: CaseFilter, nothing: &str) -> Result<Shown> {
        let (ctx, mut talk) = (self.ctx, Vec::new());
        let filter = CaseFilter { seen_by: self.scope(&mut talk), newest_first: true, limit: None, ..filter };
        let mut count = 0;
        let objects = |take: TakeObject| {
            let mut waiting: Vec<CaseRow> = Vec::new();
            let mut leave = |rows: &mut Vec<CaseRow>| {
                // Counted as found: a reader that goes away has not made them none.
                count += rows.len();
                self.objects(rows)?.as_array().into_iter().flatten().try_for_each(&mut *take)?;
                rows.clear();
                Ok(())
            };
            self.view.each_case(&filter, |row| {
                waiting.push(self.without_names(row)?);
                if waiting.len() < AT_ONCE { Ok(()) } else { leave(&mut waiting) }
            })?;
            leave(&mut waiting)
        };
        self.ctx.export().json(objects)?;
        if count == 0 {
            talk.push(nothing.to_string());
        } else if let Some(path) = &ctx.output {
            talk.push(format!("已写{count}件到 {}", path.display()));
        }
        Ok(Shown::left(Lost::default()).talking(talk))
    }

    /// With what a file says of itself; nobody needs to be told the title of what he has just asked for on his screen.
    pub fn named(&self, mut sheet: Sheet, filter: &CaseFilter, format: Format) -> Sheet {
        let unit = filter.unit.or(filter.seen_by).unwrap_or(UnitId::OFFICE);
        sheet.title = format.is_kept().then(|| format!("{}舆情台账", self.office.unit_name(unit)));
        sheet.scope.name = "台账".to_string();
        sheet.scope.period = filter.reported.or(filter.submitted);
        sheet.scope.unit = filter.unit.or(filter.seen_by);
        sheet.scope.conditions = self.conditions.iter().cloned().map(masked).collect();
        sheet
    }

    /// People of a unit that the rules keep to its own see that unit's items; said, so that nothing seems to be missing.
    pub fn scope(&self, talk: &mut Vec<String>) -> Option<UnitId> {
        let sight = Sight::of(self.ctx, self.view, self.office, self.book);
        talk.extend(sight.said("事项及与之关联、转来的"));
        sight.unit()
    }

    /// The row as it may be shown: a name an early version laid down in its facts is hidden.
    pub fn without_names(&self, row: CaseRow) -> Result<CaseRow> {
        if !row.sealed {
            return Ok(row);
        }
        Ok(CaseRow::of(&unnamed(&self.view, self.view.case(row.id)?, None)?))
    }

    /// How many more, in words. Those with a word in their text are not counted: it would read every text.
    fn more(&self, filter: &CaseFilter, shown: u32) -> Result<String> {
        if !filter.words.is_empty() {
            return Ok(String::new());
        }
        let more = self.view.count_up_to(filter, shown.saturating_add(COUNTED))? - shown;
        Ok(format!("{}{more}件", if more == COUNTED { "至少" } else { "" }))
    }

    /// Cases without their timelines; their duties and texts are asked for together.
    fn objects(&self, rows: &[CaseRow]) -> Result<Value> {
        let ids: Vec<CaseId> = rows.iter().map(|r| r.id).collect();
        let duties = self.view.duties_of_cases(&ids)?;
        let texts = self.view.texts(&rows.iter().map(|r| r.text).collect::<Vec<_>>())?;
        let one = |row: &CaseRow| {
            let shown = CaseView {
                row,
                text: texts.get(&row.text).map(String::as_str),
                duties: duties.get(&row.id).map(Vec::as_slice).unwrap_or_default(),
                timeline: None,
                office: self.office,
                book: self.book,
                now: self.ctx.now,
            };
            case_json(&shown, false)
        };
        Ok(rows.iter().map(one).collect())
    }
}
