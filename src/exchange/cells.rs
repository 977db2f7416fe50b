//! The cells of one line, by what their columns mean. What is wrong with any of them is gathered here.

use super::column::{Column, plain};
use super::entry::{Damaged, Reader};
use super::fault::Fault;
use super::manner::{FINISHED, SEPARATORS, UNFINISHED, begins, is_no, yes_or_no};
use super::value::Value;
use crate::act::{Satisfaction, Status, UnitId};
use crate::casework::Names;
use crate::error::{Error, Result};
use crate::rules::{Field, Rulebook};
use crate::text::{half_width, one_line, secrecy};
use crate::time::{Moment, Stamp};
use std::borrow::Cow;

/// Lists show a title on one line.
const LONGEST_TITLE: usize = 100;

/// The cells of one line, and what is wrong with them.
pub(super) struct Cells<'a> {
    pub(super) reader: &'a Reader<'a>,
    pub row: u32,
    pub(super) cells: &'a [Value],
    pub faults: Vec<Fault>,
    pub damaged: Vec<Damaged>,
    /// Understood, but with no place of their own on this case: they go into the remark.
    pub(super) kept: Vec<Column>,
    /// Times as they were understood.
    pub(super) times: Vec<(Column, Stamp)>,
}

impl<'a> Cells<'a> {
    pub fn of(reader: &'a Reader<'a>, row: u32, cells: &'a [Value]) -> Cells<'a> {
        Cells { reader, row, cells, faults: Vec::new(), damaged: Vec::new(), kept: Vec::new(), times: Vec::new() }
    }

    fn cell(&self, column: Column) -> &'a Value {
        self.reader.layout.place(column).and_then(|place| self.cells.get(place)).unwrap_or(&Value::Empty)
    }

    pub fn there(&self, column: Column) -> bool {
        !self.cell(column).is_empty()
    }

    pub fn words(&self, column: Column) -> Option<Cow<'a, str>> {
        self.cell(column).words()
    }

    pub fn first_words(&self) -> Option<Cow<'a, str>> {
        self.cells.iter().find_map(Value::words)
    }

    pub fn repeats_headings(&self) -> bool {
        let said = self.reader.layout.columns.iter().zip(self.cells);
        let mut both = said.filter_map(|(c, cell)| Some((&c.as_ref()?.0, cell.words()?))).peekable();
        both.peek().is_some() && both.all(|(heading, words)| plain(heading) == plain(&words))
    }

    pub fn has_remarks(&self) -> bool {
        self.remarked().next().is_some()
    }

    /// Adds a fault under a column.
    pub fn fault(&mut self, column: Column, error: &Error) {
        let heading = self.reader.layout.heading(column);
        self.faults.push(Fault::of(self.row, Some(heading), error));
    }

    pub fn wrong(&mut self, column: Column, says: String) {
        self.fault(column, &Error::refused(says));
    }

    /// Keeps what stands under a column in the remark.
    pub fn keep(&mut self, column: Column) {
        if self.there(column) && !self.kept.contains(&column) {
            self.kept.push(column);
        }
    }

    /// The words of a cell; a formula that failed is a fault.
    pub fn said(&mut self, column: Column) -> Option<String> {
        let cell = self.cell(column);
        if let Value::Failed(what) = cell {
            self.wrong(column, format!("公式出错（{what}）"));
        }
        if cell.is_damaged() {
            self.spoilt(column);
        }
        cell.words().map(Cow::into_owned)
    }

    fn spoilt(&mut self, column: Column) {
        let heading = self.reader.layout.heading(column);
        if !self.damaged.iter().any(|d| d.heading == heading) {
            self.damaged.push(Damaged { row: self.row, heading });
        }
    }

    pub fn looked_up<T>(&mut self, column: Column, look: impl FnOnce(&str) -> Result<T>) -> Option<T> {
        let word = self.said(column)?;
        match look(&word) {
            Ok(found) => Some(found),
            Err(error) => {
                self.fault(column, &error);
                None
            }
        }
    }

    /// A word of the office's lists: of those in force then, else of today's.
    fn listed(&self, field: Field, word: &str, names: &Names) -> Result<String> {
        names.word(field, word).or_else(|error| match self.reader.today {
            Some(book) => Names { book, ..*names }.word(field, word),
            None => Err(error),
        })
    }

    pub fn word(&mut self, column: Column, names: &Names) -> Option<String> {
        let (field, typed) = (column.field()?, self.said(column)?);
        match self.listed(field, &typed, names) {
            Ok(id) => Some(id),
            Err(_) if is_no(&typed) => None,
            Err(error) => {
                self.fault(column, &error);
                None
            }
        }
    }

    /// Several words of one list.
    pub fn several(&mut self, column: Column, names: &Names) -> Option<Vec<String>> {
        let (field, typed) = (column.field()?, self.said(column)?);
        let mut found = Vec::new();
        for word in typed.split(SEPARATORS).map(str::trim).filter(|w| !w.is_empty()) {
            match self.listed(field, word, names) {
                Ok(id) if found.contains(&id) => {}
                Ok(id) => found.push(id),
                Err(error) => self.fault(column, &error),
            }
        }
        (!found.is_empty()).then_some(found)
    }

    pub fn now(&self) -> Stamp {
        self.reader.settings.now
    }

    pub fn yes(&mut self, column: Column) -> Option<bool> {
        let word = self.said(column)?;
        match yes_or_no(&word) {
            Some(is) => Some(is),
            None => {
                self.wrong(column, format!("“{word}”看不懂；可用：是、否"));
                None
            }
        }
    }

    /// The title where it can stand in a list, and all that was written.
    pub fn title(&mut self) -> Option<(Option<String>, String)> {
        let whole = self.said(Column::Title)?;
        let title = one_line(&whole);
        if title.chars().count() <= LONGEST_TITLE {
            return Some((Some(title), whole));
        }
        // With a text beside it a title of a hundred characters is a slip; alone it is the text.
        if self.there(Column::Text) {
            self.wrong(Column::Title, format!("标题太长（{}字，至多{LONGEST_TITLE}字）", title.chars().count()));
        }
        Some((None, whole))
    }

    pub fn unit(&mut self, names: &Names, default: Option<&str>) -> Option<UnitId> {
        let typed = self.said(Column::Unit);
        let Some(word) = typed.as_deref().or(default) else {
            self.wrong(
                Column::Unit,
                "没有写单位；整张表是一个单位的，加 --unit 单位；合并过的单元格存成 CSV 会只剩第一行，请直接导入 .xlsx"
                    .to_string(),
            );
            return None;
        };
        match names.unit_ever(word) {
            Ok(unit) => Some(unit.id),
            Err(error) => {
                self.fault(Column::Unit, &error);
                None
            }
        }
    }

    /// 涉及单位 need not be on the roster: who is not goes into the remark.
    pub fn about(&mut self, names: &Names) -> Option<UnitId> {
        let word = self.said(Column::About)?;
        let found = names.unit_ever(&word).ok().map(|unit| unit.id);
        if found.is_none() {
            self.keep(Column::About);
        }
        found
    }

    pub fn recipients(&mut self, names: &Names) -> Vec<String> {
        let Some(typed) = self.said(Column::Recipient) else { return Vec::new() };
        let mut found = Vec::new();
        for word in typed.split(SEPARATORS).map(str::trim).filter(|w| !w.is_empty()) {
            match names.recipient(word) {
                Ok(recipient) => found.push(recipient.term.id.clone()),
                Err(error) => self.fault(Column::Recipient, &error),
            }
        }
        found
    }

    pub fn via(&mut self, names: &Names) -> Option<String> {
        self.word(Column::Via, names)
    }

    pub fn account(&mut self, names: &Names) -> Option<u32> {
        let word = self.said(Column::Account)?;
        let found = names.account(&word).ok().map(|account| account.id);
        if found.is_none() {
            self.keep(Column::Account);
        }
        found
    }

    /// 回应价值, or 是 and 否 to whether an answer is due.
    pub fn reply_need(&mut self, names: &Names, book: &Rulebook) -> Option<String> {
        let word = self.said(Column::ReplyNeed)?;
        if !book.vocabularies.contains_key(&Field::ReplyNeed) {
            self.keep(Column::ReplyNeed);
            return None;
        }
        let word = match yes_or_no(&word) {
            Some(true) => "needed",
            Some(false) => "not_needed",
            None => &word,
        };
        names.word(Field::ReplyNeed, word).map_err(|error| self.fault(Column::ReplyNeed, &error)).ok()
    }

    pub fn validity(&mut self) -> Option<String> {
        let word = self.said(Column::Validity)?;
        let valid = match word.as_str() {
            "有效" | "valid" => Some(true),
            "无效" | "invalid" => Some(false),
            other => yes_or_no(other),
        };
        if valid.is_none() {
            self.wrong(Column::Validity, format!("“{word}”看不懂；可用：有效、无效"));
        }
        valid.map(|is| if is { "valid" } else { "invalid" }.to_string())
    }

    pub fn satisfaction(&mut self) -> Option<Satisfaction> {
        let word = self.said(Column::Satisfaction)?;
        let found = match word.as_str() {
            "满意" | "satisfied" | "非常满意" | "很满意" => Satisfaction::Satisfied,
            "基本满意" | "basically" | "比较满意" => Satisfaction::Basically,
            "不满意" | "unsatisfied" => Satisfaction::Unsatisfied,
            "未评价" | "unrated" | "未回访" => Satisfaction::Unrated,
            _ => {
                self.wrong(Column::Satisfaction, format!("“{word}”看不懂；可用：满意、基本满意、不满意、未评价"));
                return None;
            }
        };
        Some(found)
    }

    /// 1,234 · 1.2万.
    pub fn count(&mut self, column: Column) -> Option<u64> {
        let typed = self.said(column)?;
        let plain: String =
            half_width(&typed).chars().filter(|c| !matches!(c, ',' | ' ' | '次' | '条' | '+')).collect();
        let (figures, times) = match plain.strip_suffix(['万', 'w', 'W']) {
            Some(figures) => (figures, 10_000.0),
            None => (plain.as_str(), 1.0),
        };
        match figures.parse::<f64>() {
            Ok(number) if number >= 0.0 && number.is_finite() => Some((number * times).round() as u64),
            _ if yes_or_no(&typed) == Some(false) => None,
            _ => {
                self.wrong(column, format!("“{typed}”不是数"));
                None
            }
        }
    }

    /// By it the line is known again: a spoilt one would make two lines one.
    pub fn number(&mut self) -> Option<String> {
        let cell = self.cell(Column::Number);
        if cell.is_damaged() {
            self.wrong(
                Column::Number,
                "编号被表格软件改成了科学计数，末尾几位已经丢失；把这一列设为“文本”，照原件重新填写".to_string(),
            );
            return None;
        }
        if let Value::Time(..) = cell {
            self.wrong(
                Column::Number,
                "编号被表格软件改成了日期（如 1-2 成了1月2日）；把这一列设为“文本”，照原件重新填写".to_string(),
            );
            return None;
        }
        self.said(Column::Number)
    }

    /// A time; what is wrong with it is a fault.
    pub fn time(&mut self, column: Column) -> Option<Moment> {
        let typed = match self.cell(column) {
            Value::Time(at, date_only) => {
                let moment = Moment { at: *at, approximate: false, date_only: *date_only, notes: Vec::new() };
                return self.past(column, moment);
            }
            _ => self.said(column)?,
        };
        if is_no(&typed) {
            return None;
        }
        match self.reader.settings.moment(&typed) {
            Ok(moment) => self.past(column, moment),
            Err(says) => {
                self.wrong(column, says);
                None
            }
        }
    }

    fn past(&mut self, column: Column, moment: Moment) -> Option<Moment> {
        let now = self.reader.settings.now;
        if moment.at > now {
            self.wrong(column, format!("{} 在将来（现在是 {}）", moment.at.ledger(), now.ledger()));
            return None;
        }
        self.times.push((column, moment.at));
        Some(moment)
    }

    /// When something was done; `Some(None)`: done, nobody knows when.
    pub fn done(&mut self, column: Column) -> Option<Option<Moment>> {
        let words = self.words(column)?;
        if matches!(self.cell(column), Value::Text(_)) {
            if yes_or_no(&words) == Some(true) || begins(&words, FINISHED) || words.starts_with('已') {
                return Some(None);
            }
            if yes_or_no(&words) == Some(false) || begins(&words, UNFINISHED) {
                return None;
            }
        }
        self.time(column).map(Some)
    }

    /// Says that it was not done.
    pub fn denies(&self, column: Column) -> bool {
        self.words(column).is_some_and(|w| yes_or_no(&w) == Some(false) || begins(&w, UNFINISHED))
    }

    /// Says no more than that it was done or not.
    pub fn merely(&self, column: Column) -> bool {
        let short = |w: &str| w.chars().count() <= 4 && (w.starts_with('已') || w.starts_with('未'));
        self.words(column).is_some_and(|w| yes_or_no(&w).is_some() || short(&w))
    }

    /// Says that the matter is settled.
    pub fn finished(&self, column: Column) -> bool {
        let by_word = |w: &str| column == Column::Status && yes_or_no(w) == Some(true);
        self.words(column)
            .is_some_and(|w| Status::from_word(&w) == Some(Status::Closed) || begins(&w, FINISHED) || by_word(&w))
    }

    /// Where the matter stands, in our own words.
    pub fn status(&self) -> Option<Status> {
        self.words(Column::Status).and_then(|word| Status::from_word(&word))
    }

    /// Keeps what the register says of where the matter stands, unless that has come of it here too.
    pub fn keep_status(&mut self, sent: bool, replied: bool, closed: bool) {
        let come_of_it = match self.status() {
            Some(Status::Registered | Status::Classified) => true,
            Some(Status::Submitted) => sent,
            Some(Status::Replied) => replied,
            Some(_) => closed,
            None => closed && self.finished(Column::Status) || !closed && self.denies(Column::Status),
        };
        if !come_of_it {
            self.keep(Column::Status);
        }
    }

    /// Nothing of it is for this ledger where it bears a mark of secrecy.
    pub fn check_secrecy(&mut self) {
        let mark = |value: &Value| {
            value.words().and_then(|words| secrecy::mark_at_head(&words).or_else(|| secrecy::mark_in(&words)))
        };
        if let Some(mark) = self.cells.iter().find_map(mark) {
            let says = format!("有密级标志“{mark}”，本台账不得录入涉密信息；按保密规定处理，这一行不能导入");
            self.faults.push(Fault::of(self.row, None, &Error::refused(says)));
        }
    }
}
