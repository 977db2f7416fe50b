//! Acts that a consent should have carried and did not (擅自, 先发后批): replies, sendings up, papers, whatever has a gate.

use super::{Clue, Evidence, Look, evidence};
use crate::act::{Act, Approval, Breach, Deed, Paper, verb_zh};
use crate::rules::consent::purpose_of;
use crate::rules::{CluePolicy, Unapproved};
use crate::time::Stamp;

impl Look<'_> {
    /// 未经同意，或先发后批: any act that a consent on record did not carry.
    pub(super) fn unapproved(&self, policy: &Unapproved) -> Vec<Clue> {
        let Look { case, gates, as_of, .. } = *self;
        self.acts()
            .filter_map(|act| {
                let lacking = lacking_consent(act, gates)?;
                let mut clue =
                    self.clue("unapproved", without(&act.deed), policy.clause.as_ref().unwrap_or(&lacking.clause));
                if matches!(act.deed, Deed::Escalate(_)) {
                    (clue.unit, clue.part) = (case.unit, "报送");
                }
                (clue.says, clue.evidence) = consented_later(act, lacking, &case.approvals, as_of);
                Some(clue)
            })
            .collect()
    }
}

/// Papers that went out without a consent they needed, or were consented to afterwards.
pub fn paper_clues(paper: &Paper, policy: &CluePolicy, gates: &[String], as_of: Stamp) -> Vec<Clue> {
    let Some(policy) = &policy.unapproved else { return Vec::new() };
    let standing = paper.timeline.iter().filter(|a| !paper.gone.contains(&a.seq) && a.at <= as_of);
    let clue = |act: &Act| {
        let lacking = lacking_consent(act, gates)?;
        let (says, evidence) = consented_later(act, lacking, &paper.approvals, as_of);
        Some(Clue {
            kind: "unapproved",
            zh: without(&act.deed),
            clause: policy.clause.clone().unwrap_or_else(|| lacking.clause.clone()),
            case: None,
            paper: Some(paper.id),
            title: paper.title.clone(),
            unit: paper.unit,
            part: "文书",
            says,
            mended: false,
            evidence,
        })
    };
    standing.filter_map(clue).collect()
}

/// The breach of a consent that an act was recorded with.
fn lacking_consent<'a>(act: &'a Act, gates: &[String]) -> Option<&'a Breach> {
    act.outcome.breaches.iter().find(|b| gates.contains(&b.rule))
}

/// What it is called that went out without consent.
fn without(deed: &Deed) -> &'static str {
    match deed {
        Deed::ReplySend(_) | Deed::ReplyHold(_) => "擅自回复",
        Deed::Escalate(_) => "未经同意上报",
        Deed::Refer(_) => "未经同意转办",
        Deed::Close(_) => "未经同意办结",
        Deed::PaperIssue(_) => "未经同意印发",
        _ => "未经同意",
    }
}

/// What the record shows of a consent that was lacking: it came later, or not by `as_of`.
fn consented_later(act: &Act, lacking: &Breach, approvals: &[Approval], as_of: Stamp) -> (String, Vec<Evidence>) {
    let verb = verb_zh(act.deed.verb());
    let mut shown = vec![evidence(act.seq, act.at, verb)];
    let why = act.outcome.happened.as_deref().map(|w| format!("；经办说明：{w}")).unwrap_or_default();
    // There was a consent; what it lacks, the breach says (审批人即撰写人).
    if act.outcome.consents.iter().any(|used| used.gate == lacking.rule) {
        return (format!("{}{why}", lacking.says), shown);
    }
    let purpose = purpose_of(act.deed.verb());
    let after =
        approvals.iter().find(|a| a.purpose == purpose && a.refused.is_none() && a.at > act.at && a.at <= as_of);
    let says = match after {
        Some(approval) => {
            shown.push(evidence(approval.seq, approval.at, "事后同意"));
            format!("先发后批{}分钟{why}", approval.at.minutes_since(act.at))
        }
        None if purpose == "reply" => format!("回复没有相关负责人的同意记录{why}"),
        None => format!("{}{why}", lacking.says),
    };
    (says, shown)
}
