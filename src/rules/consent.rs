//! Gates (审批): whose consent an act needs, and which consents on record carry it.
//!
//! A consent serves an act only if its number is lower and its `at` is not later (先发后批 is a breach, whatever was
//! typed first), if its giver then held a role the gate names, and if what was laid before him is what goes out.

use super::condition::Circumstance;
use super::{Gate, Mode, RoleRef, Rulebook, Where};
use crate::act::{Approval, Case, ConsentUsed, PersonId, UnitId};
use crate::time::Stamp;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The acts a purpose of `approve --for` opens the way to.
pub fn gated_verbs(purpose: &str) -> &'static [&'static str] {
    match purpose {
        "escalate" => &["escalate"],
        "reply" => &["reply.send", "reply.hold"],
        "paper" => &["paper.issue"],
        "refer" => &["refer"],
        "close" => &["close"],
        _ => &[],
    }
}

/// The purpose of `approve --for` that opens the way to a verb.
pub fn purpose_of(verb: &str) -> &'static str {
    match verb {
        "reply.send" | "reply.hold" => "reply",
        "paper.issue" => "paper",
        "refer" => "refer",
        "close" => "close",
        _ => "escalate",
    }
}

/// Hash of the 报送稿: the text, the facts, the units and the attachments that would go up. The level is compared by rank and the
/// recipients by name, so that lowering a level or sending to fewer does not void a consent.
///
/// What the office decides about the case beside it is not laid before anybody and binds nobody: whether it is answered
/// (回应价值), whether it counts (有效性, with why not), who handles it now (处置层级), whether a suggestion was taken up
/// (采纳情况). To judge a matter invalid after the leader signed, or to judge it valid again, changes no word of what he
/// signed; a consent that fell with it would have to be asked for twice over the same sheet (V-5.3b).
pub fn laid_case(case: &Case) -> String {
    let mut facts = case.facts.clone();
    facts.reply_need = None;
    facts.reply_reason = None;
    facts.validity = None;
    facts.validity_reason = None;
    facts.tier = None;
    facts.uptake = None;
    let mut laid = Laid::new("case");
    laid.part(&case.revised.as_ref().unwrap_or(&case.text).sha256);
    // A struct of strings and numbers always becomes JSON.
    laid.part(&serde_json::to_string(&facts).unwrap_or_default());
    laid.part(&format!("{}/{}", case.unit.0, case.about.map_or(0, |u| u.0)));
    for text in &case.supplements {
        laid.part(&text.sha256);
    }
    for attachment in &case.attachments {
        laid.part(&attachment.file.sha256);
    }
    laid.done()
}

/// Hash of a reply text laid for consent: the text's own commitment.
pub fn laid_reply(sha256: &str) -> String {
    let mut laid = Laid::new("reply");
    laid.part(sha256);
    laid.done()
}

/// Hash of a paper as laid: body, figures and as-of. Issue adds only number, date and signature.
pub fn laid_paper(body: &str, figures: Option<&str>, as_of: Stamp) -> String {
    let mut laid = Laid::new("paper");
    laid.part(body);
    laid.part(figures.unwrap_or(""));
    laid.part(&as_of.seconds().to_string());
    laid.done()
}

struct Laid(Sha256);

impl Laid {
    fn new(what: &str) -> Laid {
        let mut laid = Laid(Sha256::new());
        laid.part(what);
        laid
    }

    fn part(&mut self, part: &str) {
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part.as_bytes());
    }

    fn done(self) -> String {
        self.0.finalize().iter().fold(String::with_capacity(64), |mut out, byte| {
            // Writing to a String cannot fail.
            let _ = write!(out, "{byte:02x}");
            out
        })
    }
}

/// What is about to go out, and under which consents.
pub struct Asked<'a> {
    pub verb: &'a str,
    pub circumstance: Circumstance<'a>,
    pub approvals: &'a [Approval],
    /// Hash of what goes out.
    pub laid: &'a str,
    /// Rank of the level now.
    pub rank: Option<u8>,
    pub recipients: &'a [String],
    /// Who wrote it, where that is on the roster.
    pub author: Option<PersonId>,
    /// The words sent, for standing consents.
    pub text: Option<&'a str>,
}

/// Rank of the level a case has.
pub(super) fn rank(book: &Rulebook, case: &Case) -> Option<u8> {
    case.level.as_deref().and_then(|l| book.level(l)).map(|l| l.rank)
}

/// A gate that is still shut.
#[derive(Debug, Clone)]
pub struct Shut<'a> {
    pub gate: &'a Gate,
    /// Why the consents there are do not serve: 同意后内容已改 …
    pub because: Option<String>,
}

/// The gates that apply.
pub fn gates_for<'b>(
    book: &'b Rulebook,
    verb: &'b str,
    circumstance: Circumstance<'b>,
    recipients: &'b [String],
) -> impl Iterator<Item = &'b Gate> {
    book.gates.iter().filter(move |gate| {
        gate.on.verb == verb
            && gate.on.to.as_ref().is_none_or(|to| recipients.contains(to))
            && circumstance.satisfies(&gate.when)
    })
}

/// Consents that carry the act, gate by gate; the gates still shut; hints.
pub fn pass<'b>(book: &'b Rulebook, asked: &Asked<'b>) -> (Vec<ConsentUsed>, Vec<Shut<'b>>) {
    let (mut used, mut shut) = (Vec::new(), Vec::new());
    for gate in gates_for(book, asked.verb, asked.circumstance, asked.recipients) {
        if asked.text.is_some_and(|text| gate.standing.iter().any(|words| text.contains(words.as_str()))) {
            used.push(ConsentUsed { gate: gate.id.clone(), seq: None, by: None, oral: false });
            continue;
        }
        match through(gate, asked) {
            Ok(consents) => used.extend(consents),
            Err(because) => shut.push(Shut { gate, because }),
        }
    }
    (used, shut)
}

/// The consents that open one gate: one of the roles named, or each of them where the gate says so.
fn through(gate: &Gate, asked: &Asked) -> Result<Vec<ConsentUsed>, Option<String>> {
    let mut because = None;
    let mut used: Vec<ConsentUsed> = Vec::new();
    let mut opened_by = |roles: &[RoleRef]| -> bool {
        let fits = |a: &Approval| roles.iter().any(|r| asked.circumstance.holds(a.by, r, a.at).is_some());
        // The last word counts: whoever refuses takes back the consents from before.
        let refused = asked
            .approvals
            .iter()
            .filter(|a| a.refused.is_some() && a.purpose == purpose_of(asked.verb) && a.at <= asked.circumstance.at)
            .filter(|a| fits(a))
            .max_by_key(|a| (a.at, a.seq));
        for approval in asked.approvals.iter().rev().filter(|a| fits(a)) {
            if let Some(no) = refused.filter(|no| (no.at, no.seq) > (approval.at, approval.seq)) {
                because = because.take().or(no.refused.as_ref().map(|why| refused_because(no, why, asked)));
                continue;
            }
            match serves(gate, approval, asked) {
                Ok(()) => {
                    used.push(ConsentUsed {
                        gate: gate.id.clone(),
                        seq: Some(approval.seq),
                        by: Some(approval.by),
                        oral: approval.oral && approval.countersigned.is_none(),
                    });
                    return true;
                }
                Err(why) => because = because.take().or(Some(why)),
            }
        }
        false
    };
    let open = if gate.all {
        gate.consent.iter().all(|role| opened_by(std::slice::from_ref(role)))
    } else {
        opened_by(&gate.consent) || opened_by(&gate.deputies)
    };
    if open { Ok(used) } else { Err(because) }
}

/// A refusal speaks of what lay then: a reply laid anew since has not been judged yet.
fn refused_because(no: &Approval, why: &str, asked: &Asked) -> String {
    let draft = asked.circumstance.case.and_then(|case| case.drafts.last()).filter(|_| no.purpose == "reply");
    match draft.is_some_and(|draft| draft.seq > no.seq) {
        true => format!("上一稿未同意：{why}"),
        false => format!("审批意见为不同意：{why}"),
    }
}

/// Whether a consent serves this act, and if not, why.
fn serves(gate: &Gate, approval: &Approval, asked: &Asked) -> Result<(), String> {
    if approval.purpose != purpose_of(asked.verb) {
        return Err("同意的是另一件事".into());
    }
    if let Some(reason) = &approval.refused {
        return Err(refused_because(approval, reason, asked));
    }
    if approval.at > asked.circumstance.at {
        return Err(format!("同意时间 {} 晚于本次办理", approval.at.ledger()));
    }
    if asked.author == Some(approval.by) && gate.own_text == Mode::Refuse {
        return Err("撰写人不能审批自己的稿件".into());
    }
    if approval.oral {
        let emergency = asked.circumstance.case.is_some_and(|c| c.facts.emergency == Some(true));
        match &gate.oral {
            None => return Err("这一道审批不能口头同意".into()),
            Some(oral) if oral.emergency_only && !emergency => return Err("只有重大突发事件可以口头同意".into()),
            Some(_) => {}
        }
    }
    match (approval.rank, asked.rank) {
        (Some(then), Some(now)) if now > then => return Err("同意后等级调高，须重新审批".into()),
        // What was laid before him had no level yet. An oral consent binds the case, whatever level it is given (§10).
        (None, Some(_)) if !approval.oral => return Err("同意时还没有定级，须重新审批".into()),
        _ => {}
    }
    if let Some(over) = &approval.over {
        if over != asked.laid {
            return Err("同意后内容有改动，须重新审批".into());
        }
        if let Some(other) =
            asked.recipients.iter().find(|to| !approval.recipients.is_empty() && !approval.recipients.contains(to))
        {
            return Err(format!("送审时的报送对象中没有“{other}”"));
        }
    }
    Ok(())
}

/// Who wrote what a consent would be to, where that is on the roster.
pub fn author_of(case: &Case, purpose: &str) -> Option<PersonId> {
    let author = match purpose {
        "reply" => case.drafts.last().and_then(|d| d.author.as_ref()),
        _ => case.author.as_ref(),
    };
    author.and_then(|a| a.id)
}

/// Whom to ask for a consent that is missing.
pub struct Askable {
    /// Those in office who may give it, the author left out where he may not judge his own text; the deputies where
    /// there is nobody else.
    pub people: Vec<PersonId>,
    /// Why there is nobody, in words, and what mends it.
    pub nobody: Option<String>,
}

/// Who of the roster can open a gate for a text by `author`.
pub fn askable(book: &Rulebook, gate: &Gate, circumstance: Circumstance, author: Option<PersonId>) -> Askable {
    let barred = author.filter(|_| gate.own_text == Mode::Refuse);
    let others = |roles: &[RoleRef]| {
        let mut people: Vec<PersonId> = roles.iter().flat_map(|r| circumstance.holders(r)).collect();
        people.dedup();
        people.retain(|p| Some(*p) != barred);
        people
    };
    let mut people = others(&gate.consent);
    if people.is_empty() {
        people = others(&gate.deputies);
    }
    let nobody = people.is_empty().then(|| {
        let why: Vec<String> = gate.consent.iter().map(|role| vacancy(book, role, circumstance, barred)).collect();
        why.join("；")
    });
    Askable { people, nobody }
}

/// Why nobody who holds a role can be asked: only the author holds it, the term has ended or not begun, or nobody ever did.
fn vacancy(book: &Rulebook, role: &RoleRef, circumstance: Circumstance, barred: Option<PersonId>) -> String {
    let office = circumstance.office;
    let name = book.role(&role.role).map_or(role.role.as_str(), |known| &known.term.name);
    let place = |unit: UnitId| match role.at {
        Where::Own => unit == circumstance.unit(),
        Where::Office => unit == UnitId::OFFICE,
        Where::Any => true,
    };
    let unit = match role.at {
        Where::Own => office.unit_name(circumstance.unit()),
        Where::Office => office.unit_name(UnitId::OFFICE),
        Where::Any => "单位".to_string(),
    };
    let add = format!("yuqing person add 姓名 --unit {unit} --role {name}");
    let terms = || office.tenures.iter().filter(|t| t.role == role.role && place(t.unit));
    let day = circumstance.at.date();
    if let Some(author) = barred.filter(|author| terms().any(|t| t.person == *author && t.covers(day))) {
        let author = office.person_label(author);
        return format!("{author}是撰写人，不能审批自己的稿件，名册里没有别人担任{name}：{add}");
    }
    let ended = terms().filter_map(|t| t.until.filter(|until| *until < day).map(|until| (until, t.person))).max();
    let next = terms().filter(|t| t.from > day).min_by_key(|t| t.from);
    let coming = next.map(|t| format!("{} {} 起才任{name}", office.person_label(t.person), t.from));
    if let Some((until, person)) = ended {
        let coming = coming.unwrap_or_else(|| format!("名册里没有接任的：{add}"));
        return format!("{}的{name}任期已于 {until} 届满，{coming}", office.person_label(person));
    }
    if let Some(coming) = coming {
        return format!("{coming}，当日名册里没有人担任：{add}");
    }
    format!("名册里没有人担任{name}：{add}")
}
