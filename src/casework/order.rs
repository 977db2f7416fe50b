//! Times that cannot stand together (先后): nobody registers, consents to, sends up or answers what has not happened yet.
//!
//! What is done about a case is bound from below by its event (事发) and by its finding (发现), whichever is later; by its
//! publication where neither is known, since then the post is the matter itself. A breach can be recorded (既成事实), an
//! impossible order cannot: one of the two times is mistyped.
//!
//! Three orders look wrong and are true in life:
//!
//! - An item registered before its event: talk of a gathering that is to come. Its event is amended in when it has
//!   happened, and what was done in between is bound by the registration instead.
//! - An event known only roughly (约): its time bounds nothing.
//! - An amendment that puts the event behind what was already done: a fact put right, recorded and pointed out.

use crate::act::{Case, Deed, Facts, Office, Paper, PersonId};
use crate::error::{Error, Result};
use crate::time::Stamp;

/// A moment and what it is.
type Known = (Stamp, &'static str);

/// Refuses a deed that would lie before what it is about.
pub(super) fn check(before: Option<&Case>, deed: &Deed, at: Stamp) -> Result<()> {
    if let Some(case) = before {
        after_its_draft(case, deed, at)?;
    }
    let bound = match (deed, before) {
        (Deed::Report(d), _) => happened(&d.facts),
        (
            Deed::Escalate(_)
            | Deed::Approve(_)
            | Deed::ApproveOral(_)
            | Deed::Refuse(_)
            | Deed::Follow(_)
            | Deed::ReplyHold(_)
            | Deed::ReplySend(_),
            Some(case),
        ) => done_after(case),
        (Deed::Amend(d), Some(case)) => return found_in_time(case, &d.patch),
        _ => return Ok(()),
    };
    let Some((known, what)) = bound.filter(|(known, _)| at < *known) else { return Ok(()) };
    let verb = crate::act::verb_zh(deed.verb());
    let error = Error::refused(format!("{verb}的时间 {} 早于{what}时间 {}", at.ledger(), known.ledger()));
    Err(match deed {
        Deed::Report(_) => error
            .hint("请核对 --at 和 --occurred、--found、--published")
            .hint("事前听到的苗头：登记时不写 --occurred，发生以后 yuqing amend 编号 --occurred 时间"),
        _ => error.hint(format!("请核对这次的时间；{what}时间写错的：yuqing amend 编号 --occurred 时间 --reason 理由")),
    })
}

/// A countersignature puts on paper what was said before.
pub(super) fn countersigned(office: &Office, by: PersonId, oral: Stamp, at: Stamp) -> Result<()> {
    if at >= oral {
        return Ok(());
    }
    let name = office.person_label(by);
    Err(Error::refused(format!("补签的时间 {} 早于{name}口头同意的时间 {}", at.ledger(), oral.ledger()))
        .hint("请核对 --at；签在口头同意以前的，是书面同意：去掉 --countersign"))
}

/// A reply is judged in writing as it was last laid down: not before that. By word of mouth a leader may agree first.
fn after_its_draft(case: &Case, deed: &Deed, at: Stamp) -> Result<()> {
    let purpose = match deed {
        Deed::Approve(d) => &d.purpose,
        Deed::Refuse(d) => &d.purpose,
        _ => return Ok(()),
    };
    match case.drafts.last().filter(|draft| purpose == "reply" && at < draft.at) {
        None => Ok(()),
        Some(draft) => Err(before_the_draft(deed, at, draft.at, "回复稿送审")),
    }
}

/// The same of a paper: its body as it now lies was drawn up, or last changed, at a time.
pub(super) fn laid(paper: &Paper, deed: &Deed, at: Stamp) -> Result<()> {
    if !matches!(deed, Deed::Approve(_) | Deed::Refuse(_) | Deed::PaperEdit(_)) {
        return Ok(());
    }
    let mut lies = paper.timeline.iter().rev().filter(|act| !paper.gone.contains(&act.seq));
    let laid = lies.find(|act| matches!(act.deed, Deed::PaperDraft(_) | Deed::PaperEdit(_)));
    match laid.filter(|laid| at < laid.at) {
        None => Ok(()),
        Some(laid) => Err(before_the_draft(deed, at, laid.at, crate::act::verb_zh(laid.deed.verb()))),
    }
}

fn before_the_draft(deed: &Deed, at: Stamp, laid: Stamp, what: &str) -> Error {
    let verb = crate::act::verb_zh(deed.verb());
    Error::refused(format!("{verb}的时间 {} 早于{what}的时间 {}", at.ledger(), laid.ledger()))
        .hint("请核对 --at；稿子确是早先就有的，录稿子时也写 --at")
}

/// What an amendment leaves in an order that only a planned event has.
pub(super) fn planned(case: &Case, patch: &Facts) -> Option<String> {
    let estimated = patch.estimated.or(case.facts.estimated) == Some(true);
    let occurred = patch.occurred.filter(|_| !estimated)?;
    let sent = case.submitted_at.filter(|sent| *sent < occurred).map(|at| (at, "报送"));
    let (done, what) = sent.or((case.reported_at < occurred).then_some((case.reported_at, "登记")))?;
    let (done, occurred) = (done.ledger(), occurred.ledger());
    Some(format!("事发 {occurred} 晚于{what} {done}：事前得知的才会这样，不是的请核对"))
}

/// When the matter was there to be dealt with.
fn happened(facts: &Facts) -> Option<Known> {
    let occurred = facts.occurred.filter(|_| facts.estimated != Some(true)).map(|at| (at, "事发"));
    let found = facts.found.map(|at| (at, "发现"));
    let neither = facts.occurred.is_none() && facts.found.is_none();
    let published = facts.published.filter(|_| neither).map(|at| (at, "发布"));
    [occurred, found, published].into_iter().flatten().max_by_key(|(at, _)| *at)
}

/// The same, or its registration where that came first.
fn done_after(case: &Case) -> Option<Known> {
    happened(&case.facts).map(|known| known.min((case.reported_at, "登记")))
}

/// What is on the ledger has been found.
fn found_in_time(case: &Case, patch: &Facts) -> Result<()> {
    match patch.found.filter(|found| *found > case.reported_at) {
        None => Ok(()),
        Some(found) => {
            let (found, reported) = (found.ledger(), case.reported_at.ledger());
            Err(Error::refused(format!("发现时间 {found} 晚于登记时间 {reported}")).hint("请核对 --found"))
        }
    }
}
