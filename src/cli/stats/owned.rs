//! What a period owns up to beside its figures: acts in breach, recorded late, withdrawn or correcting what
//! had gone up, and limits waived. Asked for members, each is named with what it was.

use crate::act::{Act, Office, Subject, UnitId};
use crate::error::{Error, Result};
use crate::figures::{Mark, Marks};
use crate::ledger::View;
use crate::present::{Cell, phrase};
use crate::rules::Laws;
use crate::text::mask;
use crate::time::{Period, Stamp};
use serde_json::{Map, Value, json};

/// How many acts of each sort; and which, where they were asked for.
pub(super) struct Owned {
    counts: Marks,
    acts: Vec<Named>,
}

struct Named {
    mark: Mark,
    act: Act,
    says: String,
}

impl Owned {
    pub(super) fn read(
        view: &View,
        (office, laws): (&Office, &Laws),
        period: &Period,
        only: Option<UnitId>,
        as_of: Stamp,
        list: bool,
    ) -> Result<Owned> {
        let counts = view.marks(period, only, as_of)?;
        let mut acts = Vec::new();
        for (mark, seq) in if list { view.marked_acts(period, only, as_of)? } else { Vec::new() } {
            let lost = || Error::ledger(format!("第{seq}号经办记录读不到"));
            let act = view.act(seq)?.ok_or_else(lost)?;
            let says = match mark {
                Mark::Breach => broken(&act),
                _ => phrase(&act, office, laws.at(act.at)?.book),
            };
            acts.push(Named { mark, act, says });
        }
        Ok(Owned { counts, acts })
    }

    /// Beside the figures; nothing where there is nothing to own up to.
    pub(super) fn note(&self) -> Option<String> {
        let any = self.counts.each().iter().any(|(_, n)| *n > 0);
        any.then(|| format!("本期经办记录：{}", self.counts.words()))
    }

    pub(super) fn json(&self, list: bool) -> Value {
        let mut object: Map<String, Value> =
            self.counts.each().into_iter().map(|(mark, n)| (mark.word().to_string(), json!(n))).collect();
        if list {
            let acts = self.acts.iter().map(|n| {
                let (case, paper) = match n.act.subject {
                    Subject::Case(id) => (Some(id.to_string()), None),
                    Subject::Paper(id) => (None, Some(id.to_string())),
                    Subject::Office => (None, None),
                };
                json!({ "what": n.mark.word(), "case": case, "paper": paper, "seq": n.act.seq, "act": n.act.deed.verb(),
                        "at": n.act.at.rfc3339(), "says": n.says })
            });
            object.insert("acts".into(), acts.collect());
        }
        Value::Object(object)
    }

    /// One line an act, under the rows.
    pub(super) fn opened(&self) -> String {
        let lines = self
            .acts
            .iter()
            .map(|n| format!("  {}：{} 第{}号（{}） {}\n", n.mark.zh(), n.on(), n.act.seq, n.act.at.ledger(), n.says));
        let lines: String = lines.collect();
        if lines.is_empty() { lines } else { format!("\n本期经办记录\n{lines}") }
    }

    /// The same as rows of a file.
    pub(super) fn rows(&self) -> impl Iterator<Item = Vec<Cell>> {
        self.acts.iter().map(|n| {
            let said = format!("第{}号（{}） {}", n.act.seq, n.act.at.ledger(), n.says);
            vec![Cell::text("本期经办记录"), Cell::text(n.mark.zh()), Cell::text(n.on()), Cell::text(said)]
        })
    }
}

impl Named {
    /// What the act is on: a case, a paper, or the office's own affairs.
    fn on(&self) -> String {
        match self.act.subject {
            Subject::Case(id) => id.to_string(),
            Subject::Paper(id) => id.to_string(),
            Subject::Office => "台账".to_string(),
        }
    }
}

/// 上报：缺甲村主管领导审核同意（五.3）；经办说明：领导出差
fn broken(act: &Act) -> String {
    let breaches: Vec<String> = act.outcome.breaches.iter().map(|b| format!("{}（{}）", b.says, b.clause)).collect();
    let why = act.outcome.happened.as_deref().map(|why| format!("；经办说明：{}", mask(why))).unwrap_or_default();
    format!("{}：{}{why}", crate::act::verb_zh(act.deed.verb()), breaches.join("；"))
}
