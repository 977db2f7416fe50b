//! What an older register says was done (导入): taken as it stands there.
//!
//! Three things differ from an act of our own. The line it comes from is on it, for whoever reads the ledger. A 手续 that the
//! register does not show is a breach with that line as its cause, never a refusal. And what the register calls settled owes
//! nothing here: that it does not say who was answered, or when, is no proof that nobody was, so its open duties end without
//! a verdict (withdrawn), neither kept nor missed.
//!
//! It is recorded late (补录) like every act that is typed so long after it happened, and counted so: who reads the figures
//! of a period must know that this ledger did not witness it. That it was taken over and not forgotten, its line says.

use crate::act::{Case, Deed, DutyEnded, Ended, Imported, Outcome};

/// Makes an act's outcome that of one taken over. `before` is the case without it.
pub(super) fn taken_over(outcome: &mut Outcome, line: &Imported, before: Option<&Case>, deed: &Deed) {
    outcome.imported = Some(line.clone());
    // The cause was given for whatever might be lacking; where nothing is, there is nothing to give a cause for.
    if outcome.breaches.is_empty() {
        outcome.happened = None;
    }
    if let (Deed::Close(_), Some(case)) = (deed, before) {
        let open = case.duties.all.iter().filter(|duty| duty.is_open());
        let settled =
            |n| DutyEnded {
                rule: None, n: Some(n), how: Ended::Withdrawn, reason: "原登记表已办结".to_string()
            };
        outcome.ends = open.map(|duty| settled(duty.n)).collect();
        outcome.opens.clear();
        outcome.owed.clear();
    }
}
