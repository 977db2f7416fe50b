//! What is asked of the people on the roster, and how cases are handed to their units.

use super::node::Node;
use super::words::{Words, found};
use crate::rules::model::{Coverage, ReferPolicy};

/// `[coverage] roles = ["信息员"], groups = ["企退人员"]`.
pub(super) fn coverage(root: &mut Node<'_>, words: &Words) -> Coverage {
    let Some(mut node) = root.table("coverage") else { return Coverage::default() };
    let coverage = Coverage {
        roles: node.filled("roles").iter().filter_map(|item| found(item, words.role(item.text()?))).collect(),
        trades: node.strings("trades"),
        groups: node.strings("groups"),
        areas: node.strings("areas"),
        clause: node.str("clause"),
    };
    node.finish();
    coverage
}

/// `[refer] copy_above = true`.
pub(super) fn refer(root: &mut Node<'_>) -> ReferPolicy {
    let Some(mut node) = root.table("refer") else { return ReferPolicy::default() };
    let refer = ReferPolicy { copy_above: node.bool("copy_above", false), clause: node.str("clause") };
    node.finish();
    refer
}
