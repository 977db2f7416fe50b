//! The free words of a deed: what somebody typed into it in his own words. Texts kept beside the acts, names of those who
//! act and words of the rulebook are none.

use super::Deed;
use crate::act::facts::Facts;
use crate::act::outcome::Outcome;

impl Deed {
    /// Every free word of the deed, to be changed where it stands: names that must not show are hidden before it is laid
    /// down, since an act can never be emptied afterwards.
    pub fn free_words(&mut self) -> Vec<&mut String> {
        let mut words: Vec<Option<&mut String>> = match self {
            Deed::Report(d) => return said_in(&mut d.facts),
            Deed::Amend(d) => {
                let mut words = said_in(&mut d.patch);
                words.extend(&mut d.reason);
                words.extend(d.material.iter_mut().flat_map(|c| c.before.iter_mut().chain([&mut c.after])));
                return words;
            }
            Deed::Classify(d) => vec![d.reason.as_mut(), d.facts.reply_reason.as_mut()],
            Deed::Attach(d) => vec![Some(&mut d.name)],
            Deed::Note(d) => vec![Some(&mut d.text)],
            Deed::Escalate(d) => vec![d.call.as_mut().and_then(|c| c.content.as_mut())],
            Deed::EscalateAnswer(d) => vec![Some(&mut d.result)],
            Deed::Refuse(d) => vec![Some(&mut d.reason)],
            Deed::Refer(d) => vec![d.boundary.as_mut(), d.note.as_mut()],
            Deed::ReferWithdraw(d) => vec![Some(&mut d.reason)],
            Deed::Handle(d) => vec![Some(&mut d.result), d.plan.as_mut()],
            Deed::Return(d) => vec![Some(&mut d.reason)],
            Deed::Urge(d) => vec![d.note.as_mut()],
            Deed::MeasureSet(d) => vec![Some(&mut d.what)],
            Deed::MeasureDone(d) => vec![d.result.as_mut()],
            Deed::Rate(d) => vec![d.note.as_mut()],
            Deed::Instruct(d) => vec![Some(&mut d.text)],
            Deed::LinkCase(d) => vec![d.why.as_mut()],
            Deed::UnlinkCase(d) => vec![Some(&mut d.reason)],
            Deed::Close(d) => vec![d.result.as_mut()],
            Deed::Reopen(d) => vec![Some(&mut d.reason)],
            Deed::Void(d) => vec![Some(&mut d.reason)],
            Deed::Withdraw(d) => vec![Some(&mut d.reason)],
            Deed::LimitDuty(d) => vec![Some(&mut d.reason)],
            _ => Vec::new(),
        };
        words.iter_mut().filter_map(Option::take).collect()
    }
}

impl Outcome {
    /// The same of what the rules made of it: a reason somebody gave, and whatever was put together with one.
    pub fn free_words(&mut self) -> Vec<&mut String> {
        let mut words: Vec<&mut String> = self.happened.iter_mut().collect();
        words.extend(self.ends.iter_mut().map(|ended| &mut ended.reason));
        words.extend(self.resets.iter_mut().map(|reset| &mut reset.why));
        words.extend(self.breaches.iter_mut().map(|breach| &mut breach.says));
        words.extend(self.owed.iter_mut().map(|owed| &mut owed.says));
        words
    }
}

/// The facts that are free words.
fn said_in(facts: &mut Facts) -> Vec<&mut String> {
    let said = [
        &mut facts.title,
        &mut facts.place,
        &mut facts.people,
        &mut facts.who,
        &mut facts.demand,
        &mut facts.taken,
        &mut facts.nature,
        &mut facts.reply_reason,
    ];
    said.into_iter().filter_map(Option::as_mut).collect()
}
