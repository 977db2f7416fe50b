//! What a verb hands back: the answer, the talk beside it, and whether something is overdue.

use crate::act::{Act, CaseId, Subject};
use crate::context::{Context, Recorded};
use crate::error::{EXIT_OVERDUE, Kind, Result};
use crate::ledger::View;
use crate::present::{Answer, CaseView, case_json};
use crate::rules::Laws;
use serde_json::Value;

/// The end of every verb.
pub struct Shown {
    pub answer: Answer,
    /// For stderr: what was understood, what is still missing.
    pub talk: Vec<String>,
    /// 0; 3 when something is overdue and the clerk asked to be told so; that of a [`Kind`] when the answer is bad news.
    pub exit: u8,
}

impl Shown {
    pub fn answer(answer: Answer) -> Shown {
        Shown { answer, talk: Vec::new(), exit: 0 }
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

    pub fn overdue(mut self, is: bool) -> Shown {
        self.exit = if is { EXIT_OVERDUE } else { 0 };
        self
    }

    /// The answer itself is bad news (a ledger that does not prove): it is shown, and the exit code says so too.
    pub fn failing(mut self, kind: Kind) -> Shown {
        self.exit = kind.exit_code();
        self
    }

    /// Cases just recorded: one object each in JSON (one alone is not an array), a receipt each on the screen.
    pub fn receipts(ctx: &Context, recorded: Recorded<Vec<CaseId>>) -> Result<Shown> {
        let view = recorded.ledger.view();
        let mut objects = Vec::new();
        let mut screen = String::new();
        for id in &recorded.done {
            let (json, receipt) = one_receipt(ctx, &view, *id, recorded.since)?;
            objects.push(json);
            screen.push_str(&receipt);
        }
        let json = if objects.len() == 1 { objects.remove(0) } else { Value::Array(objects) };
        Ok(Shown::said(json, screen).talking(recorded.talk))
    }

    /// One case just recorded.
    pub fn receipt(ctx: &Context, recorded: Recorded<CaseId>) -> Result<Shown> {
        let Recorded { done, ledger, talk, since } = recorded;
        Shown::receipts(ctx, Recorded { done: vec![done], ledger, talk, since })
    }
}

fn one_receipt(ctx: &Context, view: &View, id: CaseId, since: u64) -> Result<(Value, String)> {
    let office = view.office()?;
    let laws = Laws::of(&office);
    let case = view.case(id)?;
    let book = laws.at(case.last_at.min(ctx.now))?.book;
    let row = view.case_row(id)?.ok_or_else(|| crate::error::Error::ledger(format!("{id} 的台账行缺失")))?;
    let duties = view.duties_of(Subject::Case(id))?;
    let text = view.text(&case.text)?;
    let shown = CaseView {
        row: &row,
        text: text.as_deref(),
        duties: &duties,
        timeline: Some(&case),
        office: &office,
        book,
        now: ctx.now,
    };
    let acts: Vec<_> = case.timeline.iter().filter(|a| a.seq > since).cloned().collect();
    Ok((case_json(&shown, true), crate::present::receipt(&shown, &acts)))
}
