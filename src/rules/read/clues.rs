//! When records give a clue to a breach of duty: the numbers of the closed list of detectors.

use super::node::{Item, Node};
use super::words::{Words, found};
use crate::rules::model::{Careless, CluePolicy, Delayed, Field, Reporting, Shirked, Unapproved, Unwatched};

/// `[clues.delayed] levels = ["重要"]`. A detector that is not written does not look.
pub(super) fn clues(root: &mut Node<'_>, words: &Words) -> CluePolicy {
    let Some(mut node) = root.table("clues") else { return CluePolicy::default() };
    let policy = CluePolicy {
        unwatched: node.table("unwatched").map(|mut node| {
            let clue = Unwatched {
                clause: node.str("clause"),
                stance: ids(&node.filled("stance"), Field::Stance, words),
                hours: node.u32("hours"),
                levels: ids(&node.list("levels"), Field::Level, words),
                reads: u64::from(node.u32("reads")),
            };
            node.finish();
            clue
        }),
        delayed: node.table("delayed").map(|mut node| {
            let clue = Delayed {
                clause: node.str("clause"),
                levels: ids(&node.filled("levels"), Field::Level, words),
                duties: node.filled("duties").iter().filter_map(Item::text).map(str::to_string).collect(),
            };
            node.finish();
            clue
        }),
        careless: node.table("careless").map(|mut node| {
            let clue = Careless {
                clause: node.str("clause"),
                days: node.u32("days"),
                flags: ids(&node.list("flags"), Field::Flag, words),
                heated: ids(&node.list("heated"), Field::Flag, words),
                comments: u64::from(node.u32("comments")),
            };
            node.finish();
            clue
        }),
        shirked: node.table("shirked").map(|mut node| {
            let clue = Shirked {
                clause: node.str("clause"),
                returns: node.u32("returns"),
                flags: ids(&node.list("flags"), Field::Flag, words),
                heated: ids(&node.list("heated"), Field::Flag, words),
            };
            if clue.returns < 2 {
                node.fault("returns 应不小于 2：退回一次不是推诿");
            }
            node.finish();
            clue
        }),
        unapproved: node.table("unapproved").map(|mut node| {
            let clue = Unapproved { clause: node.opt_str("clause") };
            node.finish();
            clue
        }),
        reporting: node.table("reporting").map(|mut node| {
            let clue = Reporting {
                clause: node.str("clause"),
                complete_at: ids(&node.list("complete_at"), Field::Level, words),
            };
            node.finish();
            clue
        }),
    };
    node.finish();
    policy
}

fn ids(items: &[Item<'_>], field: Field, words: &Words) -> Vec<String> {
    items.iter().filter_map(|item| found(item, words.value(field, item.text()?))).collect()
}
