//! JSON written line by line, just as `serde_json` prints a tree of the same: a worklist of thousands of duties is mostly
//! this, and a tree, or a serializer's many small steps, would cost more than asking the ledger. That both write the
//! same is proved below. It leaves piece by piece: megabytes that stand in memory have to be found there first.

use super::export::TakeText;
use super::json::DutyJson;
use crate::error::Result;

/// Bytes written before they leave.
const PIECE: usize = 32 << 10;

/// The array of the contract, pretty-printed.
pub fn write_duties<'a>(duties: impl Iterator<Item = DutyJson<'a>>, take: TakeText) -> Result<()> {
    let mut pen = Pen { text: String::with_capacity(PIECE + (PIECE >> 2)), first: true };
    pen.text.push('[');
    let mut any = false;
    for duty in duties {
        if pen.text.len() >= PIECE {
            take(&pen.text)?;
            pen.text.clear();
        }
        pen.text.push_str(if any { ",\n  {" } else { "\n  {" });
        (any, pen.first) = (true, true);
        // In the order of the keys, which is that of a tree.
        pen.words("attributed_to", duty.attributed_to.as_deref());
        pen.words("case", duty.case.as_deref());
        pen.words("clause", Some(duty.clause));
        pen.words("due_at", duty.due_at.map(|at| at.0.rfc3339()).as_deref());
        pen.words("ended_because", duty.ended_because.as_deref());
        pen.number("have", duty.have.map(i64::from));
        pen.words("kind", Some(duty.kind));
        pen.number("late_minutes", duty.late_minutes);
        pen.words("met_at", duty.met_at.map(|at| at.0.rfc3339()).as_deref());
        pen.number("met_by", duty.met_by.map(|seq| seq as i64));
        pen.number("n", duty.n.map(i64::from));
        pen.words("name", Some(duty.name));
        pen.number("need", duty.need.map(i64::from));
        pen.words("opened_at", Some(&duty.opened_at.0.rfc3339()));
        pen.words("owner", Some(&duty.owner));
        pen.words("paper", duty.paper.as_deref());
        pen.words("period", duty.period);
        pen.flag("provisional", duty.provisional);
        pen.words("state", Some(duty.state));
        pen.flag("superseded", duty.superseded);
        pen.words("why", duty.why.as_deref());
        pen.words("within", duty.within);
        pen.text.push_str("\n  }");
    }
    pen.text.push_str(if any { "\n]\n" } else { "]\n" });
    take(&pen.text)
}

/// Writes the entries of an object in an array.
struct Pen {
    text: String,
    first: bool,
}

impl Pen {
    fn key(&mut self, key: &str) {
        self.text.push_str(if self.first { "\n    \"" } else { ",\n    \"" });
        self.text.push_str(key);
        self.text.push_str("\": ");
        self.first = false;
    }

    fn words(&mut self, key: &str, words: Option<&str>) {
        self.key(key);
        match words {
            None => self.text.push_str("null"),
            Some(plain) if plain.bytes().all(|b| b >= b' ' && b != b'"' && b != b'\\') => {
                self.text.push('"');
                self.text.push_str(plain);
                self.text.push('"');
            }
            // A text always serialises.
            Some(other) => self.text.push_str(&serde_json::to_string(other).unwrap_or_default()),
        }
    }

    fn number(&mut self, key: &str, number: Option<i64>) {
        self.key(key);
        match number {
            None => self.text.push_str("null"),
            Some(number) => self.text.push_str(&number.to_string()),
        }
    }

    fn flag(&mut self, key: &str, flag: bool) {
        self.key(key);
        self.text.push_str(if flag { "true" } else { "false" });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::act::{CaseId, Duty, DutyEnd, Ended, OwnerRef, PaperId, UnitId, judge};
    use crate::time::Stamp;
    use serde_json::Value;

    fn duty() -> Duty {
        Duty {
            n: 0,
            case: None,
            paper: Some(PaperId { year: 2026, number: 3 }),
            period: Some("2026-09..10".into()),
            rule: "bimonthly".into(),
            kind: "paper:双月报告".into(),
            name: "双月报告".into(),
            owner: OwnerRef::Unit(UnitId(2)),
            opened_at: Stamp::from_seconds(1_793_494_800),
            due_at: None,
            why: None,
            within: None,
            met_at: None,
            met_by: None,
            end: None,
            superseded: false,
            clause: "五.2".into(),
            rulebook: 1,
            calendar: 0,
            provisional: false,
            target: None,
            have: Some(4),
            need: Some(6),
        }
    }

    #[test]
    fn it_is_written_as_a_tree_would_be() {
        let at = |hours: i64| Stamp::from_seconds(1_793_494_800 + hours * 3600);
        let awkward = "“引” \"quoted\" back\\slash\ttab\nline \u{7f} \u{1} 😀";
        let full = Duty {
            n: 7,
            case: Some(CaseId { year: 2026, number: 12345 }),
            paper: None,
            period: None,
            due_at: Some(at(2)),
            met_at: Some(at(5)),
            met_by: Some(91),
            why: Some(awkward.into()),
            within: Some("2h".into()),
            name: awkward.into(),
            superseded: true,
            provisional: true,
            end: Some(DutyEnd { how: Ended::Waived, reason: awkward.into(), at: at(1) }),
            have: None,
            need: None,
            ..duty()
        };
        let overdue = Duty { due_at: Some(at(-3)), clause: String::new(), ..duty() };
        let many = (0..500).map(|n| Duty { n, ..full.clone() }).collect();
        for all in [vec![], vec![duty()], vec![full, overdue, duty()], many] {
            let objects = || all.iter().map(|d| DutyJson::of(d, judge(d, at(0)), awkward));
            let tree: Value = objects().map(|object| serde_json::to_value(object).unwrap()).collect();
            let (mut text, mut pieces) = (String::new(), 0);
            let mut take = |piece: &str| {
                text.push_str(piece);
                pieces += 1;
                Ok(())
            };
            write_duties(objects(), &mut take).unwrap();
            assert_eq!(text, serde_json::to_string_pretty(&tree).unwrap() + "\n");
            assert_eq!(pieces > 1, all.len() == 500, "few leave at once, many do not stand in memory");
        }
    }
}
