//! Who is shown what (V-1.2). People all of whose posts are in a unit that the rules keep to its own (`sees_own_only`)
//! are shown that unit's items and what is linked to them (互通), what was handed to the unit or is owed by it, and the
//! papers made from those or issued to all (`to_all`); the office is shown everything. One judge of it for every verb,
//! [`Sight`]. Lists and figures opened to their members leave the rest out and say so, one item asked for by its number is
//! refused, and what is recorded on another unit's item is answered without its contents. Counts, rates and ranks of all
//! units are nobody's secret: the bulletins publish them.
//!
//! It keeps a desk tidy and a curious eye out; it is no secrecy. `--as` is a claim, and whoever holds the file can read
//! it: what must stay hidden is sealed, whoever asks. Recording on another unit's item is not refused: it stands in the
//! ledger under its author's name and is pointed out to him, and whether he may is for the rules' guards to say. That
//! holds for what opens an item to him as well: a link, a slip, an amended unit. A text made from items is not recorded
//! but shown: whoever is not shown a paper does not draft, change, issue or pass it on either.

use crate::act::{Case, CaseId, Meeting, Office, Paper, PaperState, UnitId};
use crate::casework::Work;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ledger::{CaseFilter, View};
use crate::rules::Rulebook;
use crate::rules::decide::persons_called;
use crate::rules::roster::sees_only;
use chrono::NaiveDate;

/// Names said of each unit before “等”.
const NAMED: usize = 3;

/// What whoever asks is shown.
pub struct Sight<'a> {
    view: View<'a>,
    office: &'a Office,
    book: &'a Rulebook,
    today: NaiveDate,
    /// Who asks and the unit the rules keep him to; `None`: everything is shown.
    kept: Option<(String, UnitId)>,
}

impl<'a> Sight<'a> {
    /// `book` is the one in force now.
    pub fn of(ctx: &Context, view: View<'a>, office: &'a Office, book: &'a Rulebook) -> Sight<'a> {
        let (operator, today) = (ctx.clerk(office.me.as_deref()).operator, ctx.now.date());
        let unit = sees_only(book, office, &persons_called(office, &operator), today);
        Sight { view, office, book, today, kept: unit.map(|unit| (operator, unit)) }
    }

    /// The same in the middle of a transaction.
    pub fn at_work(ctx: &Context, work: &'a Work) -> Result<Sight<'a>> {
        Ok(Sight::of(ctx, work.desk.view(), work.desk.office(), work.laws.at(ctx.now)?.book))
    }

    /// The unit to whose items it is kept.
    pub fn unit(&self) -> Option<UnitId> {
        self.kept.as_ref().map(|(_, unit)| *unit)
    }

    /// 孙小雨 是甲村的人，只列甲村的事项及与之关联的: said where the rest was left out, so that nothing seems to be missing.
    pub fn said(&self, what: &str) -> Option<String> {
        let (operator, unit) = self.kept.as_ref()?;
        let own = self.office.unit_name(*unit);
        Some(format!("{operator} 是{own}的人，只列{own}的{what}"))
    }

    /// The unit asked for; else the one it is kept to, which is said. Another than that is refused: an empty answer would
    /// read as if there were nothing.
    pub fn unit_of(&self, asked: Option<UnitId>, what: &str, talk: &mut Vec<String>) -> Result<Option<UnitId>> {
        let Some((operator, unit)) = &self.kept else { return Ok(asked) };
        if asked.is_some_and(|asked| asked != *unit) {
            return Err(Error::refused(format!("{operator} 是{0}的人，只看{0}的{what}", self.office.unit_name(*unit)))
                .hint("看别的单位的，由本级的人查"));
        }
        talk.extend(self.said(what));
        Ok(Some(*unit))
    }

    pub fn case(&self, case: &Case) -> Result<bool> {
        let Some(unit) = self.unit() else { return Ok(true) };
        Ok(case.unit == unit || case.is_at_work(unit) || self.linked(case, unit)?)
    }

    /// Its own or addressed to it, issued to all, gone round to one of its people, or made from cases that are all shown.
    pub fn paper(&self, paper: &Paper) -> Result<bool> {
        let Some(unit) = self.unit() else { return Ok(true) };
        let to_all = || self.book.paper(&paper.kind).is_some_and(|kind| kind.to_all);
        if paper.unit == unit || paper.addressee == Some(unit) || paper.state == PaperState::Issued && to_all() {
            return Ok(true);
        }
        if paper.circulation.iter().any(|reader| self.is_of(&reader.name, unit)) {
            return Ok(true);
        }
        Ok(!paper.cases.is_empty() && self.all(&paper.cases)?)
    }

    /// A meeting on items that are all shown; the others are the office's own business.
    pub fn meeting(&self, meeting: &Meeting) -> Result<bool> {
        Ok(self.kept.is_none() || !meeting.cases.is_empty() && self.all(&meeting.cases)?)
    }

    /// Refuses an item that whoever asks is not shown, and names those who are.
    pub fn refuse_case(&self, case: &Case) -> Result<()> {
        match self.case(case)? {
            true => Ok(()),
            false => Err(self
                .refused(&format!("{} 是{}的事项", case.id, self.office.unit_name(case.unit)), case.unit)
                .hint("同一事件的，请他们关联：yuqing link 编号 编号")),
        }
    }

    pub fn refuse_cases(&self, ids: &[CaseId]) -> Result<()> {
        match self.kept {
            None => Ok(()),
            Some(_) => ids.iter().try_for_each(|id| self.refuse_case(&self.view.case(*id)?)),
        }
    }

    pub fn refuse_paper(&self, paper: &Paper) -> Result<()> {
        match self.paper(paper)? {
            true => Ok(()),
            false => Err(self.refused(&format!("{} 是{}", paper.id, self.nameless(paper)), paper.unit)),
        }
    }

    /// Its title, or what it is called to whom it is not shown.
    pub fn title(&self, paper: &Paper) -> Result<String> {
        Ok(if self.paper(paper)? { paper.title.clone() } else { self.nameless(paper) })
    }

    /// 乙村的专题舆情分析报告: what a paper is called to whom it is not shown.
    pub fn nameless(&self, paper: &Paper) -> String {
        let kind = self.book.paper(&paper.kind).map_or(paper.kind.as_str(), |kind| &kind.term.name);
        format!("{}的{kind}", self.office.unit_name(paper.unit))
    }

    /// Said in place of the contents of what was recorded on.
    pub fn withheld(&self) -> String {
        let own = self.unit().map(|unit| self.office.unit_name(unit)).unwrap_or_default();
        let operator = self.kept.as_ref().map_or("", |(operator, _)| operator);
        format!("{operator} 是{own}的人，只看{own}的和与之关联、转来的，这里不显示内容{}", self.clause())
    }

    fn refused(&self, what: &str, theirs: UnitId) -> Error {
        let own = self.unit().map(|unit| self.office.unit_name(unit)).unwrap_or_default();
        let operator = self.kept.as_ref().map_or("", |(operator, _)| operator);
        let units = if theirs == UnitId::OFFICE { &[theirs][..] } else { &[theirs, UnitId::OFFICE] };
        let who: Vec<String> = units.iter().filter_map(|unit| self.people_of(*unit)).collect();
        Error::refused(format!("{what}；{operator} 是{own}的人，只看{own}的和与之关联、转来的{}", self.clause()))
            .hint(format!("可以查看的：{}", who.join("；")))
    }

    fn clause(&self) -> String {
        let kind = self.unit().and_then(|unit| self.office.unit(unit)).and_then(|unit| self.book.unit_kind(&unit.kind));
        let clause = kind.map(|kind| kind.clause.as_str()).filter(|clause| !clause.is_empty());
        clause.map(|clause| format!("（{clause}）")).unwrap_or_default()
    }

    fn all(&self, ids: &[CaseId]) -> Result<bool> {
        for id in ids {
            if !self.case(&self.view.case(*id)?)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Another item of the same event is the unit's own, as lists have it.
    fn linked(&self, case: &Case, unit: UnitId) -> Result<bool> {
        let Some(event) = case.event else { return Ok(false) };
        let own = CaseFilter { event: Some(event), unit: Some(unit), ..CaseFilter::default() };
        Ok(self.view.count_up_to(&own, 1)? > 0)
    }

    fn is_of(&self, name: &str, unit: UnitId) -> bool {
        let people = persons_called(self.office, name);
        self.office.tenures.iter().any(|t| t.unit == unit && t.covers(self.today) && people.contains(&t.person))
    }

    /// A unit and those in office there today: `乙村 孙平、李梅`.
    fn people_of(&self, unit: UnitId) -> Option<String> {
        let mut people: Vec<String> = Vec::new();
        for tenure in self.office.tenures.iter().filter(|t| t.unit == unit && t.covers(self.today)) {
            let label = self.office.person_label(tenure.person);
            if !people.contains(&label) {
                people.push(label);
            }
        }
        let more = if people.len() > NAMED { "等" } else { "" };
        people.truncate(NAMED);
        let name = self.office.unit_name(unit);
        let kept = unit == UnitId::OFFICE || !people.is_empty();
        kept.then(|| format!("{name} {}{more}", people.join("、")).trim_end().to_string())
    }
}
