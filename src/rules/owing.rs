//! What a case still lacks (还缺), as the rules see it at a moment: its level, a consent, a mandatory recipient, the
//! consent to a reply; each with the command that supplies it.

use super::condition::Circumstance;
use super::consent::{self, Askable, Asked};
use super::{Gate, Route, Rulebook};
use crate::act::{Approval, Case, Office, Owed, PersonId};
use crate::time::Stamp;

/// The recipients a case of this kind must be sent to, in the rulebook's order.
pub fn mandatory<'b>(book: &'b Rulebook, circumstance: Circumstance<'b>) -> Vec<&'b Route> {
    book.routes.iter().filter(|r| r.must && circumstance.satisfies(&r.when)).collect()
}

/// Every recipient, mandatory or allowed.
pub fn allowed<'b>(book: &'b Rulebook, circumstance: Circumstance<'b>) -> Vec<&'b Route> {
    book.routes.iter().filter(|r| circumstance.satisfies(&r.when)).collect()
}

/// What a case still lacks: its level, a consent, a mandatory recipient, the consent to a reply.
pub fn owed(book: &Rulebook, office: &Office, case: &Case, at: Stamp) -> Vec<Owed> {
    let mut owed = Vec::new();
    if case.closed.is_some() || case.void.is_some() {
        return owed;
    }
    let circumstance = Circumstance { office, case: Some(case), paper: None, at };
    let id = case.id;
    if case.level.is_none() && circumstance.satisfies(&book.grading.when) {
        owed.push(level_owed(book, case));
        return owed;
    }
    let missing: Vec<&Route> = mandatory(book, circumstance)
        .into_iter()
        .filter(|r| !case.sent.iter().any(|s| s.to.contains(&r.to)))
        .filter(|r| r.unless.as_ref().is_none_or(|p| p.among(case).next().is_none()))
        .collect();
    let recipients: Vec<String> = missing.iter().map(|r| r.to.clone()).collect();
    let laid = consent::laid_case(case);
    let shut = |verb: &str,
                laid: &str,
                recipients: &[String],
                approvals: &[Approval],
                author: Option<PersonId>|
     -> Vec<(Gate, Option<String>)> {
        let asked = Asked {
            verb,
            circumstance,
            approvals,
            laid,
            rank: consent::rank(book, case),
            recipients,
            author,
            text: None,
        };
        consent::pass(book, &asked).1.into_iter().map(|s| (s.gate.clone(), s.because)).collect()
    };
    if !missing.is_empty() {
        let author = case.author.as_ref().and_then(|a| a.id);
        for (gate, because) in shut("escalate", &laid, &recipients, &case.approvals, author) {
            let askable = consent::askable(book, &gate, circumstance, author);
            let fix = format!("yuqing approve {id} --by {{who}} --for escalate");
            owed.push(consent_owed(&gate, because, circumstance, askable, fix));
        }
        if owed.is_empty() {
            let name = |route: &Route| book.recipient(&route.to).map_or(route.to.clone(), |r| r.term.name.clone());
            // Together, by one command: rules may ask that they hear of it at the same time.
            let to: String = missing.iter().map(|route| format!(" --to {}", name(route))).collect();
            for route in &missing {
                owed.push(Owed {
                    what: "recipient".into(),
                    says: format!("上报{}", name(route)),
                    clause: route.clause.clone(),
                    fix: format!("yuqing escalate {id}{to}"),
                });
            }
        }
    }
    if let Some(draft) = case.drafts.last()
        && !case.replies.iter().any(|r| r.at >= draft.at && r.holding == draft.holding)
    {
        let verb = if draft.holding { "reply.hold" } else { "reply.send" };
        let laid = consent::laid_reply(&draft.text.sha256);
        let author = draft.author.as_ref().and_then(|a| a.id);
        let gates = shut(verb, &laid, &[], &case.approvals, author);
        if gates.is_empty() {
            owed.push(Owed {
                what: "act".into(),
                says: "发出已同意的回复稿".into(),
                clause: String::new(),
                fix: format!("yuqing reply {id}{}", if draft.holding { " --holding" } else { "" }),
            });
        }
        let refused = case.approvals.iter().rfind(|a| a.purpose == "reply").filter(|a| a.seq > draft.seq);
        for (gate, because) in gates {
            // What was refused is not waited for: it is written anew.
            if let Some((by, why)) = refused.and_then(|a| a.refused.as_ref().map(|why| (a.by, why))) {
                owed.push(Owed {
                    what: "act".into(),
                    says: format!("改稿后再送审（{}不同意：{why}）", office.person_label(by)),
                    clause: gate.clause.clone(),
                    fix: format!("yuqing reply {id} --text 改过的内容 --draft"),
                });
                break;
            }
            let askable = consent::askable(book, &gate, circumstance, author);
            let fix = format!("yuqing approve {id} --by {{who}} --for reply");
            owed.push(consent_owed(&gate, because, circumstance, askable, fix));
        }
    }
    owed
}

/// The level, and the command that decides it: with a reason only where it departs from what the rules say.
fn level_owed(book: &Rulebook, case: &Case) -> Owed {
    let id = case.id;
    let suggestion = case.suggested.as_deref().map(|level| format!("（建议{}）", book.level_name(level)));
    let levels: Vec<&str> = book.levels.iter().map(|level| level.term.name.as_str()).collect();
    let levels = levels.join("|");
    // With one level there is nothing to decide but whether it counts.
    let (says, options) = match (case.uncovered, &case.suggested, book.levels.len()) {
        (true, _, _) => ("研判定级", format!(" --level {levels} --reason 理由")),
        (false, Some(_), _) => ("研判定级", String::new()),
        (false, None, 1) if book.stats.validity => ("研判有效、无效", " --valid".to_string()),
        (false, None, 1) => ("研判定级", String::new()),
        (false, None, _) => ("研判定级", format!(" --level {levels}")),
    };
    Owed {
        what: "level".into(),
        says: says.to_string() + &suggestion.unwrap_or_default(),
        clause: String::new(),
        fix: format!("yuqing classify {id}{options}"),
    }
}

/// With nobody to ask, the reason and what mends it stand in place of the command.
fn consent_owed(
    gate: &Gate,
    because: Option<String>,
    circumstance: Circumstance,
    askable: Askable,
    fix: String,
) -> Owed {
    let who: Vec<String> = askable.people.into_iter().map(|id| circumstance.office.person_label(id)).collect();
    let says = if who.is_empty() {
        gate.says.replace("本单位", &circumstance.office.unit_name(circumstance.unit()))
    } else {
        format!("{}审核", who.join("、"))
    };
    Owed {
        what: "consent".into(),
        says: because.map_or(says.clone(), |b| format!("{says}（{b}）")),
        clause: gate.clause.clone(),
        fix: askable.nobody.unwrap_or_else(|| fix.replace("{who}", who.first().map_or("姓名", String::as_str))),
    }
}
