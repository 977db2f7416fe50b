//! Which limits may be moved: `[[relief]]`.

use super::nearest;
use super::node::{Item, Node};
use super::patterns::{choice, role_refs, within};
use super::words::Words;
use crate::rules::lists::WATCHES;
use crate::rules::model::{DutyRule, Easing, PaperKind, Quota, Relief};

/// What a relief can name.
pub(super) struct Limits<'a> {
    pub duties: Vec<&'a DutyRule>,
    pub papers: &'a [PaperKind],
    pub quotas: &'a [Quota],
}

const MAY: &[(&str, Easing)] = &[("extend", Easing::Extend), ("pause", Easing::Pause), ("waive", Easing::Waive)];

/// `of = "整改"`, `may = "extend"`, `by = "组长@本级"`, `at_most = "10wd"`, `times = 1`.
pub(super) fn reliefs(root: &mut Node<'_>, words: &Words, limits: &Limits) -> Vec<Relief> {
    root.tables("relief").into_iter().filter_map(|node| relief(node, words, limits)).collect()
}

fn relief(mut node: Node<'_>, words: &Words, limits: &Limits) -> Option<Relief> {
    let may = match node.item("may") {
        Some(item) => choice(&item, "许可", MAY),
        None => {
            node.fault("缺少 may");
            None
        }
    };
    let (mut duties, mut periodic) = (Vec::new(), Vec::new());
    for item in node.filled("of") {
        limits.named(&item, &mut duties, &mut periodic);
    }
    let by = role_refs(node.filled("by"), words);
    let at_most = node.item("at_most");
    let times = node.opt_u32("times");
    match (may, &at_most) {
        (Some(Easing::Waive), Some(item)) => item.fault("免除没有长短，不写 at_most"),
        (Some(Easing::Extend | Easing::Pause), None) => node.fault("缺少 at_most：延期、暂停要写一次至多多久"),
        _ => {}
    }
    if times == Some(0) || times.is_some() && may == Some(Easing::Waive) {
        node.fault("times 写至多几次，从1起；免除不写 times");
    }
    if may == Some(Easing::Pause) && !periodic.is_empty() {
        node.fault("周期性的时限不能暂停，只能延期或免除");
    }
    let at_most = at_most.and_then(|item| within(&item));
    let clause = node.str("clause");
    node.finish();
    Some(Relief { may: may?, duties, periodic, by, at_most, times: times.unwrap_or(1), clause })
}

impl Limits<'_> {
    /// A duty, a paper, a quota or a watch by its id or name; several duties may share a name.
    fn named(&self, item: &Item<'_>, duties: &mut Vec<String>, periodic: &mut Vec<String>) {
        let Some(word) = item.text() else { return };
        let before = duties.len() + periodic.len();
        duties.extend(self.duties.iter().filter(|d| d.id == word || d.name == word).map(|d| d.id.clone()));
        let of_periods = self.papers.iter().filter(|p| p.due.is_some());
        periodic.extend(of_periods.filter(|p| p.term.answers(word)).map(|p| p.term.id.clone()));
        periodic.extend(self.quotas.iter().filter(|q| q.id == word || q.name == word).map(|q| q.id.clone()));
        periodic.extend(WATCHES.iter().filter(|(id, name)| *id == word || *name == word).map(|(id, _)| id.to_string()));
        if before == duties.len() + periodic.len() {
            let known: Vec<&str> = self.names().collect();
            let close = nearest(word, known.iter().copied()).map_or_else(String::new, |c| format!("；最接近：{c}"));
            item.fault(format!("没有“{word}”这项时限（可用：{}{close}）", known.join("、")));
        }
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        let papers = self.papers.iter().filter(|p| p.due.is_some()).map(|p| p.term.name.as_str());
        let quotas = self.quotas.iter().map(|q| q.name.as_str());
        let watches = WATCHES.iter().map(|(_, name)| *name);
        self.duties.iter().map(|d| d.name.as_str()).chain(papers).chain(quotas).chain(watches)
    }
}
