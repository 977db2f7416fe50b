//! Times that cannot stand together (先后): nobody registers, consents to, sends up or answers what has not happened yet.
//!
//! What is done about a case is bound from below by the matter itself ([`earliest`]) and by the act it answers
//! ([`answered`]): a slip is signed for after it was made out. A breach can be recorded (既成事实), an impossible order
//! cannot: one of the two times is mistyped.
//!
//! A case is often typed late (补录), so its registration bounds nothing where it says when the matter happened, was found
//! or was published: the later of event and finding does; the publication where neither is known, since then the post is
//! the matter itself. Where nothing is said, the registration is the first that is known of it.
//!
//! Some orders look wrong and are true in life:
//!
//! - An item registered before its event: talk of a gathering that is to come. Its event is amended in when it has
//!   happened, and bounds nothing.
//! - An event known only roughly (约): it may have been hours earlier ([`ROUGHLY`]).
//! - A leader's word of mouth before the registration: the telephone comes first, the keyboard later. Where nothing says when
//!   the matter was found it may be as much earlier.
//! - What is only noted beside a case (a count of readers, a screenshot, a letter of the person) may be older than its
//!   finding, but not than the first that is known of it.
//! - An amendment that puts the event behind what was already done: a fact put right, recorded and pointed out.
//! - A clock that steps back: what is recorded at the machine's own time is never refused for it.

use super::slips::slip_of;
use crate::act::{Act, Approve, Case, Deed, Escalate, Fact, Facts, Office, Paper, PersonId, Refuse, UnitId, verb_zh};
use crate::error::{Error, Result};
use crate::time::Stamp;
use std::borrow::Cow;

/// How far from the truth an estimated time may be, and how long a word of mouth may be typed late, in minutes.
const ROUGHLY: i64 = 12 * 60;

/// What an act cannot be older than.
enum Bound<'c> {
    /// The matter itself, by the fact that says when.
    Fact(Fact),
    /// The registration, where nothing says when.
    Registered,
    /// The registration, of an act that needs one.
    OnLedger,
    /// The act it answers.
    Act(&'c Act),
}

/// Refuses a deed on a case that would lie before what it is about. `now` is the machine's time.
pub(super) fn check(before: Option<&Case>, deed: &Deed, at: Stamp, now: Stamp) -> Result<()> {
    let Some(case) = before else { return registered(deed, at) };
    let mut facts = Cow::Borrowed(&case.facts);
    if let Deed::Amend(d) = deed {
        found_in_time(case, &d.patch)?;
        facts.to_mut().merge(&d.patch);
    }
    let answers = answered(case, deed).map(|act| (act.at, Bound::Act(act)));
    let latest = [Some(matter(case, &facts, deed)), answers].into_iter().flatten().max_by_key(|(known, _)| *known);
    let spoken = |known: Stamp, bound: &Bound| {
        matches!((deed, bound), (Deed::ApproveOral(_), Bound::Registered)) && at >= known.plus_minutes(-ROUGHLY)
    };
    match latest.filter(|(known, bound)| at < *known && at != now && !spoken(*known, bound)) {
        None => Ok(()),
        Some((known, bound)) => Err(too_early(deed, at, &facts, known, &bound)),
    }
}

/// The refusal: both moments, and what to type where the other one is wrong.
fn too_early(deed: &Deed, at: Stamp, facts: &Facts, known: Stamp, bound: &Bound) -> Error {
    let (what, mend) = match bound {
        Bound::Fact(fact) => (in_words(facts, *fact), restated(facts, at, known)),
        Bound::Registered => (
            format!("登记时间 {}", known.ledger()),
            "登记以前就发现、就办了的，写明发现时间：登记时加 --found 时间；已登记的 yuqing amend 编号 --found 时间 --reason 理由"
                .to_string(),
        ),
        Bound::OnLedger => (format!("登记时间 {}", known.ledger()), "最早写登记时间".to_string()),
        Bound::Act(act) => match &act.deed {
            Deed::ReplyDraft(_) => (
                format!("回复稿送审的时间 {}", known.ledger()),
                "稿子确是早先就有的，录稿子时也写 --at".to_string(),
            ),
            other => {
                let what = verb_zh(other.verb());
                let mend = format!("{what}的时间记错的，先撤销再照实记：yuqing withdraw {} --reason 理由", act.seq);
                (format!("{what}的时间 {}", known.ledger()), mend)
            }
        },
    };
    let oral = matches!(deed, Deed::ApproveOral(_));
    Error::refused(format!("{}的时间 {} 早于{what}", verb_zh(deed.verb()), at.ledger()))
        .hint(format!("请核对这次的时间：{}", if oral { "--at、--oral-at" } else { "--at" }))
        .hint(mend)
}

/// How to state otherwise what stands in the way of an act at `at`: all of it, so that one correction is enough.
fn restated(facts: &Facts, at: Stamp, known: Stamp) -> String {
    let wrong: Vec<Fact> =
        stated(facts).filter(|(time, _)| at < *time && *time <= known).map(|(_, fact)| fact).collect();
    let names: Vec<&str> = wrong.iter().map(|fact| fact.zh()).collect();
    let options: String = wrong.iter().map(|fact| format!(" --{} 时间", fact.word())).collect();
    format!("{}写错的：yuqing amend 编号{options} --reason 理由", names.join("、"))
}

/// A registration is not older than what it registers.
fn registered(deed: &Deed, at: Stamp) -> Result<()> {
    let Deed::Report(d) = deed else { return Ok(()) };
    match known_by(&d.facts, None).filter(|(since, _)| at < *since) {
        None => Ok(()),
        Some((_, fact)) => Err(Error::refused(format!("登记的时间 {} 早于{}", at.ledger(), in_words(&d.facts, fact)))
            .hint("请核对 --at 和 --occurred、--found、--published")
            .hint("事前听到的苗头：登记时不写 --occurred，发生以后 yuqing amend 编号 --occurred 时间")),
    }
}

/// When the matter was there to be dealt with: as [`known_by`] its registration, else the registration itself.
pub fn earliest(facts: &Facts, reported: Stamp) -> (Stamp, Option<Fact>) {
    known_by(facts, Some(reported)).map_or((reported, None), |(at, fact)| (at, Some(fact)))
}

/// The first that is known of the matter: what is noted beside it may be as old.
fn first_known(facts: &Facts, reported: Stamp) -> (Stamp, Option<Fact>) {
    let first = stated(facts).min_by_key(|(at, _)| *at).filter(|(at, _)| *at <= reported);
    first.map_or((reported, None), |(at, fact)| (at, Some(fact)))
}

/// The later of event and finding; the publication where neither is known. What lies behind `end` was foretold.
fn known_by(facts: &Facts, end: Option<Stamp>) -> Option<(Stamp, Fact)> {
    let times = || stated(facts).filter(|(at, _)| end.is_none_or(|end| *at <= end));
    let latest = times().filter(|(_, fact)| *fact != Fact::Published).max_by_key(|(at, _)| *at);
    latest.or_else(|| times().next())
}

/// The times the matter is said to have, each at the earliest it can mean.
fn stated(facts: &Facts) -> impl Iterator<Item = (Stamp, Fact)> {
    let rough = facts.estimated == Some(true);
    let occurred = facts.occurred.map(|at| if rough { at.plus_minutes(-ROUGHLY) } else { at });
    let times = [(facts.published, Fact::Published), (occurred, Fact::Occurred), (facts.found, Fact::Found)];
    times.into_iter().filter_map(|(at, fact)| at.map(|at| (at, fact)))
}

/// 事发时间 约2026-11-23 08:30
fn in_words(facts: &Facts, fact: Fact) -> String {
    let rough = if fact == Fact::Occurred && facts.estimated == Some(true) { "约" } else { "" };
    format!("{} {rough}{}", fact.zh(), facts.words(fact).unwrap_or_default())
}

/// The bound the matter itself sets to a deed.
fn matter(case: &Case, facts: &Facts, deed: &Deed) -> (Stamp, Bound<'static>) {
    let reported = case.reported_at;
    let (since, fact) = match deed {
        // What is on no ledger can be neither ended nor taken up again.
        Deed::Close(_) | Deed::Void(_) | Deed::Reopen(_) => return (reported, Bound::OnLedger),
        Deed::Snap(_) | Deed::Attach(_) | Deed::Note(_) | Deed::Message(_) | Deed::Concern(_) => {
            first_known(facts, reported)
        }
        _ => earliest(facts, reported),
    };
    (since, fact.map_or(Bound::Registered, Bound::Fact))
}

/// The standing act that a deed answers: it must have been there first.
fn answered<'c>(case: &'c Case, deed: &Deed) -> Option<&'c Act> {
    let numbered = |seq: u64| case.standing_acts().find(|act| act.seq == seq);
    let slip_to = |unit: UnitId| slip_of(case, unit).and_then(|slip| numbered(slip.seq));
    let slip = |year: i32, number: u32| {
        let slip = case.slips.iter().find(|slip| (slip.year, slip.number) == (year, number));
        slip.and_then(|slip| numbered(slip.seq))
    };
    let sent = |is: &dyn Fn(&Escalate) -> bool| {
        let sent = case.standing_acts().filter(|act| matches!(&act.deed, Deed::Escalate(d) if is(d)));
        sent.min_by_key(|act| act.at)
    };
    let last = |is: &dyn Fn(&Deed) -> bool| case.standing_acts().filter(|act| is(&act.deed)).last();
    match deed {
        Deed::Receive(d) => slip_to(d.unit),
        // A unit charged by an instruction (批示) answers without a slip.
        Deed::Handle(d) => {
            slip_to(d.unit).or_else(|| last(&|deed| matches!(deed, Deed::Instruct(i) if i.to == Some(d.unit))))
        }
        // Without a slip it is given back to the unit that sent it up.
        Deed::Return(d) => slip_to(d.unit).or_else(|| sent(&|d| !d.counted.is_empty())),
        Deed::ReferWithdraw(d) => slip(d.year, d.number),
        Deed::ReferPrint(d) => slip(d.year, d.number),
        Deed::Follow(_) => sent(&|_| true),
        Deed::EscalateReceipt(d) => sent(&|up| up.to.contains(&d.to)),
        Deed::EscalateAnswer(d) => sent(&|up| up.to.contains(&d.to)),
        Deed::Adopt(_) => sent(&|d| !d.counted.is_empty()),
        // A reply is judged in writing as it was last laid down. By word of mouth a leader may agree first.
        Deed::Approve(Approve { purpose, .. }) | Deed::Refuse(Refuse { purpose, .. }) if purpose == "reply" => {
            last(&|deed| matches!(deed, Deed::ReplyDraft(_)))
        }
        Deed::Rate(_) => {
            let answers = case.replies.iter().min_by_key(|reply| reply.at);
            answers.and_then(|reply| numbered(reply.seq))
        }
        Deed::MeasureDone(d) => last(&|deed| matches!(deed, Deed::MeasureSet(m) if m.number == d.number)),
        Deed::Reopen(_) => last(&|deed| matches!(deed, Deed::Close(_))),
        _ => None,
    }
}

/// An act is taken back after it was done.
pub(super) fn taken_back(act: &Act, at: Stamp, now: Stamp) -> Result<()> {
    if at >= act.at || at == now {
        return Ok(());
    }
    let (verb, done) = (verb_zh(act.deed.verb()), act.at.ledger());
    Err(Error::refused(format!("撤销的时间 {} 早于第{}号（{verb}）的时间 {done}", at.ledger(), act.seq))
        .hint("请核对这次的时间：--at"))
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

/// The same of a paper: its body as it now lies was drawn up, or last changed, at a time.
pub(super) fn laid(paper: &Paper, deed: &Deed, at: Stamp) -> Result<()> {
    if let Deed::Adopt(_) = deed {
        return adopted(paper, at);
    }
    if !matches!(deed, Deed::Approve(_) | Deed::Refuse(_) | Deed::PaperEdit(_)) {
        return Ok(());
    }
    let mut lies = paper.timeline.iter().rev().filter(|act| !paper.gone.contains(&act.seq));
    let laid = lies.find(|act| matches!(act.deed, Deed::PaperDraft(_) | Deed::PaperEdit(_)));
    match laid.filter(|laid| at < laid.at) {
        None => Ok(()),
        Some(laid) => Err(before_the_draft(deed, at, laid.at, verb_zh(laid.deed.verb()))),
    }
}

/// A paper is adopted after it went out, or came in.
fn adopted(paper: &Paper, at: Stamp) -> Result<()> {
    let issued = paper.issue.as_ref().map(|(issued, _)| (*issued, "印发"));
    match issued.or(paper.received_at.map(|received| (received, "收到"))).filter(|(out, _)| at < *out) {
        None => Ok(()),
        Some((out, what)) => {
            let (at, out) = (at.ledger(), out.ledger());
            Err(Error::refused(format!("采用的时间 {at} 早于{what}的时间 {out}")).hint("请核对这次的时间：--at"))
        }
    }
}

fn before_the_draft(deed: &Deed, at: Stamp, laid: Stamp, what: &str) -> Error {
    let verb = verb_zh(deed.verb());
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
