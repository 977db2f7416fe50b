//! A line goes through the same doors as what somebody types: registered, graded, sent up, answered, closed, each at its
//! own time and under the rules of that time.

use super::column::Column;
use super::entry::{Entry, Reply, Sent};
use super::known;
use crate::act::{CaseId, Imported, Note, Rate, ReplyHold, ReplySend};
use crate::casework::{Extra, Work};
use crate::error::{Error, Result};
use crate::rules::condition::Circumstance;
use crate::rules::owing::mandatory;
use crate::time::Stamp;

/// Stands for a reply whose words the register does not have.
const UNSAID: &str = "（原登记表没有写回复内容）";

/// Takes a line over; an error comes with the column it is about.
pub fn take_over(work: &mut Work, entry: &Entry, file: &str) -> std::result::Result<CaseId, (Column, Error)> {
    let of = |column: Column| move |error: Error| (column, error);
    // A 手续 that this ledger cannot prove is a breach; that the register names somebody stands beside it.
    let approver = entry.approver.as_deref().map(|name| format!("，表中审批人 {name}")).unwrap_or_default();
    work.happened = Some(format!("导入：{file} 第{}行{approver}", entry.row));
    work.imported = Some(Imported {
        file: file.to_string(),
        row: entry.row,
        number: entry.number.clone(),
        key: Some(format!("{:016x}", known::key(entry))),
        cells: Some(format!("{:016x}", known::cells(entry))),
    });
    work.at = entry.reported;
    let id = work.register(&entry.said, &entry.words).map_err(of(Column::Text))?;
    if let Some(line) = &mut work.imported {
        (line.key, line.cells) = (None, None);
    }
    if let Some(counts) = &entry.counts {
        work.act(id, counts.clone(), Extra::default()).map_err(of(Column::Reads))?;
    }
    if let Some(classing) = &entry.classing {
        work.classify(id, classing.clone()).map_err(of(Column::Level))?;
    }
    if let Some(words) = &entry.remark {
        work.act(id, Note { text: words.clone() }, Extra::default()).map_err(of(Column::Note))?;
    }
    if let Some(sent) = &entry.sent {
        send(work, id, sent).map_err(of(Column::Submitted))?;
    }
    // Where the rules know no holding reply, a first answer is the answer, unless another came.
    if let Some(at) = entry.held {
        work.at = at;
        let holding = work.in_force().map_err(of(Column::FirstReplied))?.book.reply.holding;
        if holding || entry.reply.is_none() {
            let said = Reply { at, words: None, account: None, via: None };
            reply(work, id, &said, holding).map_err(of(Column::FirstReplied))?;
        }
    }
    if let Some(said) = &entry.reply {
        reply(work, id, said, false).map_err(of(Column::Replied))?;
    }
    // Somebody can be asked how he liked an answer, or else how the matter ended.
    let rated = |work: &mut Work| -> Result<()> {
        let Some((at, satisfaction)) = entry.rated else { return Ok(()) };
        work.at = at;
        let answered = work.desk.case(id)?.replies.iter().rfind(|r| !r.holding).map(|r| r.seq);
        let rests = answered.into_iter().collect();
        work.act(id, Rate { satisfaction, note: None }, Extra { rests, ..Extra::default() }).map(drop)
    };
    if entry.reply.is_some() {
        rated(work).map_err(of(Column::Satisfaction))?;
    }
    if let Some((at, result)) = &entry.closed {
        work.at = *at;
        work.close(id, result.clone()).map_err(of(Column::Closed))?;
    }
    if entry.reply.is_none() {
        rated(work).map_err(of(Column::Satisfaction))?;
    }
    work.imported = None;
    work.happened = None;
    // What a clerk is told of one case would be thousands of lines; the import says in sum what came of them.
    work.hints.clear();
    Ok(id)
}

/// To whom the register says; else to whom the rules say; else, where they leave it open, to the first body whose receiving
/// counts as 报送.
fn send(work: &mut Work, id: CaseId, sent: &Sent) -> Result<()> {
    work.at = sent.at;
    let mut to = sent.to.clone();
    let case = work.standing(id)?;
    let book = work.in_force()?.book;
    if to.is_empty() {
        let circumstance = Circumstance { office: work.desk.office(), case: Some(&case), paper: None, at: sent.at };
        let left_open = case.level.is_none() && !book.levels.is_empty() || mandatory(book, circumstance).is_empty();
        let counts = book.recipients.iter().find(|r| r.counts).or(book.recipients.first());
        to.extend(counts.filter(|_| left_open).map(|r| r.term.id.clone()));
    }
    work.escalate(id, &to, sent.via.as_deref(), None, None).map(drop)
}

fn reply(work: &mut Work, id: CaseId, said: &Reply, holding: bool) -> Result<()> {
    let Reply { at, words, account, via } = said;
    let at: Stamp = *at;
    work.at = at;
    let words = words.clone().unwrap_or_else(|| UNSAID.to_string());
    let text = work.desk.keep(words.as_bytes())?;
    let extra = Extra { text: Some(words), text_ref: Some(text.clone()), ..Extra::default() };
    let (accounts, via, by) = (account.iter().copied().collect(), via.clone(), None);
    match holding {
        true => work.act(id, ReplyHold { text, accounts, via, by }, extra).map(drop),
        false => work.act(id, ReplySend { text, accounts, via, by, kind: None }, extra).map(drop),
    }
}
