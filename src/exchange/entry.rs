//! One line of a register, understood: its words looked up, its times put in an order in which they can have happened.
//!
//! Registers are kept by people for people. Three things they leave unsaid are filled in, and only these: of a day without
//! an hour no earlier moment is taken than what must have come before it on that day; where the time of registration is not
//! written, the line stands under the next time known of it; what is called settled without a date was settled when the last
//! thing known of it happened.

use super::cells::Cells;
use super::column::{Column, plain};
use super::fault::Fault;
use super::layout::{Kept, Layout, Mapping};
use super::manner::is_no;
use super::times::Times;
use super::value::Value;
use crate::act::{Facts, Office, Satisfaction, Snap, Status};
use crate::casework::{Classing, Names, Registration, check_facts, suggest};
use crate::rules::{Field, Laws, Rulebook};
use crate::text::{half_width, host_in_small_letters};
use crate::time::Stamp;
use chrono::NaiveDate;

/// The reason of what nobody has to give a reason for any more.
const SO_IT_STOOD: &str = "原登记表所定";

/// What was said besides the file.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The unit of lines that name none.
    pub unit: Option<String>,
    /// The year of dates without one.
    pub year: Option<i32>,
    /// Lines registered before this day are settled, whatever they say.
    pub settled: Option<NaiveDate>,
    pub now: Stamp,
}

/// A line that can be taken over.
#[derive(Debug, Clone)]
pub struct Entry {
    pub row: u32,
    /// Its number in the register.
    pub number: Option<String>,
    pub said: Registration,
    /// The verbatim text.
    pub words: String,
    pub reported: Stamp,
    pub counts: Option<Snap>,
    pub classing: Option<Classing>,
    pub sent: Option<Sent>,
    /// 先行回复.
    pub held: Option<Stamp>,
    pub reply: Option<Reply>,
    pub rated: Option<(Stamp, Satisfaction)>,
    /// Who consented, as the register has it.
    pub approver: Option<String>,
    pub remark: Option<String>,
    pub closed: Option<(Stamp, Option<String>)>,
    /// How much of it was done at a time nobody wrote: it stands at the last time known of the line.
    pub undated: u32,
    /// All its cells but the sealed ones, to tell whether the line was changed since.
    pub cells: String,
    /// The same as older ledgers keep it.
    pub as_written: String,
}

#[derive(Debug, Clone)]
pub struct Sent {
    pub at: Stamp,
    /// Empty: to whom the rules say.
    pub to: Vec<String>,
    pub via: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Reply {
    pub at: Stamp,
    pub words: Option<String>,
    pub account: Option<u32>,
    pub via: Option<String>,
}

/// A cell in which a spreadsheet has spoilt a long number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damaged {
    pub row: u32,
    pub heading: String,
}

/// What a line turned out to be.
#[derive(Debug)]
pub enum Told {
    Entry(Box<Entry>, Vec<Damaged>),
    /// Not a matter: sums, numbers entered ahead, headings once more, something void.
    Passed(&'static str),
}

/// Reads lines below the headings.
pub struct Reader<'a> {
    pub(super) layout: &'a Layout,
    office: &'a Office,
    laws: &'a Laws,
    /// The rules of today: words that were added to them since are understood of old lines too.
    pub(super) today: Option<&'a Rulebook>,
    pub(super) settings: &'a Settings,
    /// 来源 may be a platform or a kind of source.
    either_source: bool,
}

impl<'a> Reader<'a> {
    pub fn new(
        layout: &'a Layout,
        mappings: &[Mapping],
        office: &'a Office,
        laws: &'a Laws,
        settings: &'a Settings,
    ) -> Reader<'a> {
        let heading = plain(&layout.heading(Column::Source));
        let either_source = ["来源", "信息来源", "舆情来源"].contains(&heading.as_str())
            && layout.place(Column::Origin).is_none()
            && !mappings.iter().any(|m| m.meaning == Kept::As(Column::Source));
        let today = laws.at(settings.now).ok().map(|in_force| in_force.book);
        Reader { layout, office, laws, today, settings, either_source }
    }

    /// The row of the headings.
    pub fn head(&self) -> u32 {
        self.layout.row
    }

    /// How the file heads a column.
    pub fn heading(&self, column: Column) -> String {
        self.layout.heading(column)
    }

    /// Reads one line; all that is wrong with it at once.
    pub fn read(&self, row: u32, cells: &[Value]) -> Result<Told, Vec<Fault>> {
        let mut cells = Cells::of(self, row, cells);
        if let Some(why) = self.passes(&cells) {
            return Ok(Told::Passed(why));
        }
        let times = Times::read(&mut cells);
        let entry = match self.laws.at(times.reported.at) {
            Ok(then) => {
                let names = Names { office: self.office, book: then.book, day: self.settings.now.date() };
                self.entry(&mut cells, &times, &names, then.book)
            }
            Err(error) => {
                cells.fault(Column::Reported, &error);
                None
            }
        };
        match entry {
            Some(entry) if cells.faults.is_empty() => Ok(Told::Entry(Box::new(entry), cells.damaged)),
            _ => Err(cells.faults),
        }
    }

    /// Lines that are no matters.
    fn passes(&self, cells: &Cells) -> Option<&'static str> {
        let first = cells.first_words().map(|w| plain(&w)).unwrap_or_default();
        let sum = first.trim_matches(|c: char| c.is_ascii_digit() || matches!(c, '件' | '条' | '项' | '起'));
        let says_something = |c: Column| cells.there(c);
        if ["合计", "总计", "小计", "共计"].contains(&sum) {
            return Some("合计行");
        }
        if cells.repeats_headings() {
            return Some("重复的表头");
        }
        let only_counted = Column::ALL
            .iter()
            .filter(|c| !matches!(c, Column::Ordinal | Column::Number | Column::Unit))
            .all(|c| !says_something(*c));
        if only_counted && !cells.has_remarks() {
            return Some("只有序号的空行");
        }
        let void = |status: &str| Status::from_word(status) == Some(Status::Void);
        if says_something(Column::Voided) || cells.words(Column::Status).is_some_and(|s| void(&s)) {
            return Some("已作废的行");
        }
        None
    }

    fn entry(&self, cells: &mut Cells, times: &Times, names: &Names, book: &Rulebook) -> Option<Entry> {
        let title = cells.title();
        let words = cells.said(Column::Text).or(title.clone().map(|(_, whole)| whole));
        if words.is_none() {
            cells.wrong(Column::Text, "没有内容，也没有标题".to_string());
        }
        let mut facts = self.facts(cells, names, book);
        facts.title = title.and_then(|(title, _)| title);
        (facts.published, facts.found) = (times.published, times.found);
        (facts.occurred, facts.estimated, facts.day_only) = times.occurred();
        let level = self.level(cells, names, &mut facts);
        if let Err(error) = check_facts(&facts) {
            cells.fault(Column::Found, &error);
        }
        let said = Registration {
            unit: cells.unit(names, self.settings.unit.as_deref()),
            about: cells.about(names),
            author: cells.looked_up(Column::Author, |word| names.who(word)),
            informant: cells.said(Column::Informant),
            protect: Vec::new(),
            facts,
        };
        let settled = self.settled(cells, times);
        let mut undated = times.undated + u32::from(settled.is_some() && times.closed.is_none());
        let (said, classing) =
            classing(said, level, cells, times.submitted.is_some() || settled.is_some(), names, book);
        let sent = times.submitted.map(|at| Sent { at, to: cells.recipients(names), via: cells.via(names) });
        let denied = cells.denies(Column::Reply);
        let reply_words = cells.said(Column::Reply).filter(|_| !denied && !cells.merely(Column::Reply));
        // 已回复, and nobody wrote when.
        let answered = cells.there(Column::Reply) && !denied || cells.status() == Some(Status::Replied);
        let at = times.replied.filter(|_| !denied).or(answered.then(|| times.last()));
        undated += u32::from(at.is_some() && times.replied.is_none());
        let reply = at.map(|at| Reply { at, words: reply_words, account: None, via: None });
        let reply = reply.map(|r| Reply { account: cells.account(names), via: cells.said(Column::ReplyVia), ..r });
        let held = times.held.filter(|held| times.replied.is_none_or(|replied| *held < replied));
        let rated = cells.satisfaction().map(|s| (times.rated.unwrap_or_else(|| times.last()), s));
        let counts = Snap {
            reads: cells.count(Column::Reads),
            reposts: cells.count(Column::Reposts),
            comments: cells.count(Column::Comments),
        };
        let counted = counts != Snap { reads: None, reposts: None, comments: None };
        // What belongs to a step the line does not show has no place but the remark.
        for (column, has_place) in [
            (Column::Recipient, sent.is_some()),
            (Column::Via, sent.is_some()),
            (Column::Account, reply.is_some()),
            (Column::ReplyVia, reply.is_some()),
            (Column::Rated, rated.is_some()),
        ] {
            if !has_place {
                cells.keep(column);
            }
        }
        let approver = cells.said(Column::Approver);
        cells.keep(Column::Approver);
        cells.keep_status(times.submitted.is_some(), reply.is_some(), settled.is_some());
        cells.check_secrecy();
        Some(Entry {
            row: cells.row,
            number: cells.number(),
            words: words?,
            reported: times.reported.at,
            counts: counted.then_some(counts),
            classing,
            sent,
            held,
            reply,
            rated,
            approver,
            undated,
            closed: settled,
            remark: cells.remark(),
            cells: cells.fingerprint(said.informant.as_deref(), false),
            as_written: cells.fingerprint(said.informant.as_deref(), true),
            said,
        })
    }

    fn facts(&self, cells: &mut Cells, names: &Names, book: &Rulebook) -> Facts {
        let (source, origin) = self.source(cells, names, book);
        Facts {
            source,
            origin: origin.or_else(|| cells.word(Column::Origin, names)),
            kind: cells.word(Column::Kind, names),
            channel: cells.word(Column::Channel, names),
            url: cells.said(Column::Url).filter(|url| !is_no(url)).map(|url| host_in_small_letters(&url)),
            place: cells.said(Column::Place),
            people: cells.said(Column::People).map(|people| half_width(&people)),
            who: cells.said(Column::Who),
            demand: cells.said(Column::Demand),
            taken: cells.said(Column::Taken),
            nature: cells.said(Column::Nature),
            category: cells.word(Column::Category, names),
            tier: cells.word(Column::Tier, names),
            comment_kind: cells.word(Column::CommentKind, names),
            scale: cells.word(Column::Scale, names),
            spread: cells.word(Column::Spread, names),
            subject: cells.word(Column::Subject, names),
            content: cells.several(Column::Content, names),
            business: cells.word(Column::Business, names),
            stance: cells.word(Column::Stance, names),
            flag: cells.several(Column::Flag, names),
            uptake: cells.word(Column::Uptake, names),
            emergency: cells.yes(Column::Emergency).filter(|is| *is),
            ..Facts::default()
        }
    }

    /// 来源 alone: a platform the rules name, or a kind of source; where the kinds are a closed list (二.1), nothing else.
    fn source(&self, cells: &mut Cells, names: &Names, book: &Rulebook) -> (Option<String>, Option<String>) {
        let books = || [Some(book), self.today].into_iter().flatten();
        let list = |field: Field| books().filter_map(move |book| book.vocabularies.get(&field));
        let origins = list(Field::Origin).next_back().filter(|v| self.either_source && !v.open);
        let Some(origins) = origins else { return (cells.word(Column::Source, names), None) };
        let Some(word) = cells.said(Column::Source) else { return (None, None) };
        let term = |field: Field| list(field).flat_map(|v| &v.terms).find(|t| t.answers(&word)).map(|t| t.id.clone());
        match (term(Field::Source), term(Field::Origin)) {
            (Some(platform), _) => return (Some(platform), None),
            (None, Some(origin)) => return (None, Some(origin)),
            (None, None) => {}
        }
        let platforms = list(Field::Source).next_back().map(|v| v.terms.as_slice()).unwrap_or_default();
        let listed = |terms: &[crate::rules::Term]| terms.iter().map(|t| t.name.clone()).collect::<Vec<_>>().join("、");
        let heading = self.layout.heading(Column::Source);
        cells.wrong(
            Column::Source,
            format!(
                "{}中没有“{word}”（{}）；可用：{}；平台：{}；确是平台或网站名称的：--map {heading}=来源平台；要增加一种来源：在制度里加上再施行",
                origins.name,
                origins.clause,
                listed(&origins.terms),
                listed(platforms),
            ),
        );
        (None, None)
    }

    /// 重大·突发 is how our own lists write it.
    fn level(&self, cells: &mut Cells, names: &Names, facts: &mut Facts) -> Option<String> {
        let typed = cells.said(Column::Level)?;
        let mut level = None;
        for part in typed.split('·').map(str::trim).filter(|part| !part.is_empty()) {
            if part == "突发" {
                facts.emergency = Some(true);
                continue;
            }
            match names.level(part) {
                Ok(id) => level = Some(id),
                Err(_) if is_no(part) => {}
                Err(error) => cells.fault(Column::Level, &error),
            }
        }
        level
    }

    /// When the register calls the matter settled, and with what result.
    fn settled(&self, cells: &mut Cells, times: &Times) -> Option<(Stamp, Option<String>)> {
        let result = cells.said(Column::Result);
        let progress = cells.said(Column::Progress);
        let denied = [Column::Closed, Column::Status, Column::Result].into_iter().any(|c| cells.denies(c));
        let finished = [Column::Status, Column::Progress].into_iter().any(|c| cells.finished(c));
        let old = self.settings.settled.is_some_and(|day| times.reported.at.date() < day);
        let settled = times.closed.is_some() || finished || result.is_some() && !denied || old;
        if !settled || denied && times.closed.is_none() && !old {
            cells.keep(Column::Result);
            cells.keep(Column::Progress);
            return None;
        }
        let words = match (&result, progress) {
            (Some(_), _) => {
                cells.keep(Column::Progress);
                result
            }
            (None, progress) => progress,
        };
        Some((times.closed.unwrap_or_else(|| times.last()), words))
    }
}

/// The level, and whether an answer is due: decided where the register says so, or where nobody has to decide.
fn classing(
    mut said: Registration,
    level: Option<String>,
    cells: &mut Cells,
    went_on: bool,
    names: &Names,
    book: &Rulebook,
) -> (Registration, Option<Classing>) {
    let reply_need = cells.reply_need(names, book);
    let validity = cells.validity();
    let reasoned = book.vocabularies.get(&Field::ReplyNeed).map(|v| v.reasoned.as_slice()).unwrap_or_default();
    let asked_why = reply_need.as_ref().is_some_and(|need| reasoned.contains(need));
    let facts = Facts {
        reply_reason: cells.said(Column::ReplyReason).or(asked_why.then(|| SO_IT_STOOD.to_string())),
        reply_need,
        validity_reason: cells.word(Column::ValidityReason, names),
        validity,
        ..Facts::default()
    };
    let decided = level.is_some() || went_on || facts != Facts::default();
    let suggested = suggest(book, &said.facts);
    let obvious = suggested.level.is_some() && !suggested.uncovered || book.levels.len() == 1;
    if level.is_some() || decided && obvious {
        let reason = Some(SO_IT_STOOD.to_string());
        (said, Some(Classing { level, reason, facts }))
    } else {
        said.facts.merge(&facts);
        (said, None)
    }
}
