//! The fold: a case's acts, one after the other, copied into it. No rule is asked here.

use super::*;
use crate::act::deed::*;

impl Case {
    /// Folds all acts on one case, in order of number; `None` when they do not begin with a registration.
    pub fn fold(acts: &[Act]) -> Option<Case> {
        Case::of(acts.to_vec())
    }

    /// The same of acts that are of no other use: they become the timeline.
    pub fn of(acts: Vec<Act>) -> Option<Case> {
        let mut case = Case::fold_until(&acts, None)?;
        case.timeline = acts;
        Some(case)
    }

    /// The case as it stood at a moment: only acts that happened by then count, and only withdrawals recorded by then.
    pub fn at(acts: &[Act], as_of: Stamp) -> Option<Case> {
        let mut case = Case::fold_until(acts, Some(as_of))?;
        case.timeline = acts.to_vec();
        Some(case)
    }

    /// All but the timeline.
    fn fold_until(acts: &[Act], as_of: Option<Stamp>) -> Option<Case> {
        let counts = |act: &Act| as_of.is_none_or(|t| act.at <= t);
        let first = acts.first().filter(|a| counts(a))?;
        let Deed::Report(report) = &first.deed else { return None };
        let gone: BTreeSet<u64> = acts.iter().filter(|a| counts(a)).filter_map(Act::withdraws).collect();
        let mut case = Case::begin(first, report);
        case.take_outcome(first);
        let mut last = first;
        for act in &acts[1..] {
            case.last_seq = act.seq;
            case.last_at = case.last_at.max(act.at);
            if gone.contains(&act.seq) || !counts(act) {
                case.duties.skip(&act.outcome.opens);
            } else {
                case.take_deed(act);
                case.take_outcome(act);
                last = act;
            }
        }
        // Each act says all that is still missing: what the last one says stands.
        case.owed.clone_from(&last.outcome.owed);
        case.gone = gone;
        Some(case)
    }

    fn begin(act: &Act, d: &Report) -> Case {
        Case {
            id: d.id,
            unit: d.unit,
            about: d.about,
            author: d.author.clone(),
            facts: d.facts.clone(),
            text: d.text.clone(),
            revised: None,
            supplements: Vec::new(),
            informant: d.informant.clone(),
            names: d.names.clone(),
            public: d.public.clone(),
            withheld: None,
            concerned: Vec::new(),
            messages: Vec::new(),
            level: None,
            level_seq: None,
            suggested: d.suggested.clone(),
            suggestion: d.suggestion.clone(),
            uncovered: d.uncovered,
            reported_at: d.reported_at,
            submitted_at: d.submitted_at,
            carried_submission: d.submitted_at,
            progress: if d.submitted_at.is_some() { Status::Submitted } else { Status::Registered },
            deferred: false,
            shown_instead: Vec::new(),
            lead: None,
            filed: None,
            sent: Vec::new(),
            forwarded: Vec::new(),
            follows: Vec::new(),
            approvals: Vec::new(),
            drafts: Vec::new(),
            replies: Vec::new(),
            first_replied_at: None,
            replied_at: None,
            rating: None,
            adoptions: Vec::new(),
            instructions: Vec::new(),
            links: Vec::new(),
            event: None,
            slips: Vec::new(),
            measures: Vec::new(),
            attachments: Vec::new(),
            snapshots: Vec::new(),
            publications: Vec::new(),
            receipts: Vec::new(),
            answers: Vec::new(),
            misreports: Vec::new(),
            closed: None,
            void: None,
            replaces: d.replaces,
            replaced_by: None,
            repeated: false,
            reopened: 0,
            owed: Vec::new(),
            duties: Duties::default(),
            breaches: Vec::new(),
            backfilled: 0,
            last_at: act.at,
            last_seq: act.seq,
            gone: BTreeSet::new(),
            timeline: Vec::new(),
        }
    }

    /// Progress only: a later classification does not take a submitted case back.
    fn reach(&mut self, status: Status) {
        self.progress = self.progress.max(status);
    }

    /// Takes one act over. The act must be on this case and not withdrawn.
    pub fn apply(&mut self, act: &Act) {
        self.take_deed(act);
        self.take_outcome(act);
        self.owed.clone_from(&act.outcome.owed);
        self.last_seq = act.seq;
        self.last_at = self.last_at.max(act.at);
    }

    fn take_deed(&mut self, act: &Act) {
        let (seq, at) = (act.seq, act.at);
        match &act.deed {
            Deed::Amend(d) => {
                self.facts.merge(&d.patch);
                self.unit = d.unit.unwrap_or(self.unit);
                self.about = d.about.or(self.about);
                if d.author.is_some() {
                    self.author.clone_from(&d.author);
                }
                self.supplements.extend(d.supplement.clone());
                self.misreports.extend(d.material.iter().cloned());
                if d.suggestion.is_some() {
                    self.suggested.clone_from(&d.suggested);
                    self.suggestion.clone_from(&d.suggestion);
                    self.uncovered = d.uncovered;
                }
            }
            Deed::Classify(d) => {
                self.facts.merge(&d.facts);
                self.level = Some(d.level.clone());
                self.level_seq = Some(seq);
                self.misreports.extend(d.material.iter().cloned());
                self.reach(Status::Classified);
                if d.facts.reply_need.as_deref() == Some("not_needed") {
                    self.reach(Status::NoReply);
                } else if d.facts.reply_need.is_some() && self.progress == Status::NoReply {
                    self.progress = if self.submitted_at.is_some() { Status::Submitted } else { Status::Classified };
                }
            }
            Deed::File(d) => {
                self.filed = Some((at, d.year, d.number));
                if d.tier.is_some() {
                    self.facts.tier.clone_from(&d.tier);
                }
            }
            Deed::Escalate(d) => {
                self.sent.push(Sent {
                    seq,
                    at,
                    to: d.to.clone(),
                    counted: !d.counted.is_empty(),
                    via: d.via.clone(),
                    consents: act.outcome.consents.clone(),
                });
                self.withheld = None;
                if !d.counted.is_empty() {
                    self.submitted_at = Some(self.submitted_at.map_or(at, |before| before.min(at)));
                    self.reach(Status::Submitted);
                }
                if !d.forwarded.is_empty() {
                    self.forwarded.extend(
                        d.forwarded.iter().filter(|to| !self.forwarded.contains(to)).cloned().collect::<Vec<_>>(),
                    );
                    self.reach(Status::Forwarded);
                }
            }
            Deed::EscalateReceipt(d) => self.receipts.push((seq, at, d.clone())),
            Deed::EscalateAnswer(d) => {
                self.answers.push((seq, at, d.clone()));
                self.forwarded.retain(|to| *to != d.to);
                self.come_back();
            }
            Deed::Follow(d) => self.follows.push((seq, at, d.clone())),
            Deed::Refer(d) => {
                if d.lead || self.lead.is_none() {
                    self.lead = Some(d.to);
                }
                self.slips.push(Slip {
                    seq,
                    at,
                    year: d.year,
                    number: d.number,
                    to: d.to,
                    lead: d.lead,
                    with: d.with.clone(),
                    boundary: d.boundary.clone(),
                    copies: d.copies.clone(),
                    received: None,
                    handled: None,
                    returned: None,
                    withdrawn: None,
                    ended: None,
                });
                if self.progress < Status::Held {
                    self.progress = Status::Referred;
                }
            }
            Deed::ReferWithdraw(d) => {
                if let Some(slip) = self.slips.iter_mut().find(|s| s.year == d.year && s.number == d.number) {
                    slip.withdrawn = Some((at, d.reason.clone()));
                }
                self.step_back();
            }
            Deed::Receive(d) => {
                if let Some(slip) = self.open_slip(d.unit) {
                    slip.received = slip.received.or(Some(at));
                }
                self.reach(Status::Handling);
            }
            Deed::Handle(d) => {
                if let Some(slip) = self.open_slip(d.unit) {
                    slip.handled = Some((at, d.result.clone()));
                }
                // While another unit is still at it the case is being handled.
                let all_done = !self.slips.iter().any(Slip::open);
                self.reach(if all_done { Status::Handled } else { Status::Handling });
            }
            Deed::Return(d) => {
                if let Some(slip) = self.open_slip(d.unit) {
                    slip.returned = Some((at, d.reason.clone()));
                }
                self.step_back();
            }
            Deed::ReplyDraft(d) => self.drafts.push(Draft {
                seq,
                at,
                text: d.text.clone(),
                holding: d.holding,
                author: d.author.clone(),
                operator: act.operator.clone(),
            }),
            Deed::ReplyHold(d) => {
                self.take_reply(act, &d.text, &d.accounts, d.via.as_ref(), None);
                self.reach(Status::Held);
            }
            Deed::ReplySend(d) => {
                self.take_reply(act, &d.text, &d.accounts, d.via.as_ref(), Some(d.kind.as_ref()));
                self.replied_at = Some(self.replied_at.map_or(at, |before| before.min(at)));
                self.reach(Status::Replied);
            }
            Deed::Rate(d) => self.rating = Some((at, d.satisfaction)),
            Deed::Adopt(d) => self.adoptions.push(Adoption { seq, at, adopt: d.clone() }),
            Deed::Instruct(d) => self.instructions.push(Instruction { seq, at, instruct: d.clone() }),
            Deed::LinkCase(d) => {
                if !self.links.iter().any(|l| l.other == d.other) {
                    self.links.push(Link { seq, other: d.other });
                }
                self.event = Some(d.event);
            }
            Deed::UnlinkCase(d) => {
                self.links.retain(|l| l.other != d.other);
                self.event = Some(d.event).filter(|event| *event != self.id || !self.links.is_empty());
            }
            Deed::MeasureSet(d) => self.measures.push(Measure {
                number: d.number,
                what: d.what.clone(),
                owner: d.owner.clone(),
                set_at: at,
                done: None,
            }),
            Deed::MeasureDone(d) => {
                if let Some(measure) = self.measures.iter_mut().find(|m| m.number == d.number) {
                    measure.done = Some((at, d.result.clone()));
                }
            }
            Deed::Snap(d) => self.snapshots.push(Snapshot { seq, at, counts: d.clone() }),
            Deed::Attach(d) => self.attachments.push(Attachment { seq, at, file: d.clone() }),
            Deed::Concern(d) => match self.concerned.iter_mut().find(|c| c.number == d.number) {
                Some(known) => *known = d.clone(),
                None => self.concerned.push(d.clone()),
            },
            Deed::Message(d) => self.messages.push((seq, at, d.text.clone())),
            Deed::Publish(d) => self.publications.push((seq, at, d.clone())),
            Deed::Close(d) => {
                for slip in self.slips.iter_mut().filter(|s| d.slips.contains(&(s.year, s.number))) {
                    slip.ended = Some(at);
                }
                self.closed = Some((at, d.result.clone()));
                self.progress = Status::Closed;
            }
            Deed::Reopen(_) => {
                self.closed = None;
                self.reopened += 1;
                self.progress = if self.submitted_at.is_some() { Status::Submitted } else { Status::Registered };
                if self.level.is_some() {
                    self.reach(Status::Classified);
                }
                if !self.forwarded.is_empty() {
                    self.reach(Status::Forwarded);
                }
            }
            Deed::Scrub(d) => self.shown_instead.extend(d.shown.iter().cloned()),
            Deed::Void(d) => {
                self.void = Some((at, d.reason.clone()));
                self.replaced_by = d.replaced_by;
                self.repeated = d.repeated;
                self.progress = Status::Void;
                self.duties.end_all("事项已作废", at);
            }
            Deed::Countersign(d) => Approval::countersign(&mut self.approvals, d.oral, act),
            other => {
                if let Some(approval) = Approval::from(act, other) {
                    if approval.purpose == "escalate" && self.submitted_at.is_none() {
                        self.withheld = approval.refused.as_ref().map(|_| (at, approval.by));
                    }
                    self.approvals.push(approval);
                    if let Deed::Approve(d) = other
                        && d.text.is_some()
                        && d.purpose == "escalate"
                    {
                        self.revised.clone_from(&d.text);
                    }
                }
            }
        }
    }

    /// All but what is still missing.
    fn take_outcome(&mut self, act: &Act) {
        let outcome = &act.outcome;
        self.duties.meet(&outcome.meets, act.at, act.seq);
        self.duties.end(&outcome.ends, act.at);
        self.duties.open(&outcome.opens);
        self.duties.reset(&outcome.resets);
        for duty in &mut self.duties.all {
            duty.case = Some(self.id);
        }
        if outcome.tier.is_some() {
            self.facts.tier.clone_from(&outcome.tier);
        }
        self.breaches.extend(outcome.breaches.iter().map(|b| (act.seq, b.clone())));
        self.backfilled += u32::from(outcome.backfill);
        if outcome.deferred {
            self.deferred = true;
        } else if matches!(act.deed, Deed::Recompute(_)) && outcome.resets.iter().any(|r| r.start.is_some()) {
            self.deferred = false;
        }
    }

    /// `kind` is `None` for a holding reply, else its kind where one was said.
    fn take_reply(
        &mut self,
        act: &Act,
        text: &TextRef,
        accounts: &[u32],
        via: Option<&String>,
        kind: Option<Option<&String>>,
    ) {
        self.first_replied_at = Some(self.first_replied_at.map_or(act.at, |before| before.min(act.at)));
        self.replies.push(Reply {
            seq: act.seq,
            at: act.at,
            text: text.clone(),
            accounts: accounts.to_vec(),
            via: via.cloned(),
            holding: kind.is_none(),
            kind: kind.flatten().cloned(),
            breaches: act.outcome.breaches.clone(),
        });
    }

    /// The open slip that goes to a unit. What a co-handler does stands in the timeline and moves its own duties; the
    /// slip is done with when the unit it goes to is.
    fn open_slip(&mut self, unit: UnitId) -> Option<&mut Slip> {
        self.slips.iter_mut().rev().find(|s| s.open() && s.to == unit)
    }
}
