//! What the office writes and counts: papers, quotas, replies, thresholds, statistics.

use std::collections::BTreeMap;
use std::str::FromStr;

use super::node::{Item, Node};
use super::patterns::{choice, closed, time_of_day, when, within};
use super::words::{Words, found, places, term, unambiguous, unit_kind_list};
use crate::act::Layout;
use crate::rules::lists::{OFFICE, REGISTER, TEMPLATES, TITLE_PARTS};
use crate::rules::model::{
    Field, IssuedBefore, PaperBy, PaperDue, PaperKind, PaperMetBy, PaperScope, Quota, QuotaPer, RegisterColumn,
    ReplyPolicy, Series, StatsPolicy, Thresholds, UnitList, WatchPolicy,
};
use crate::time::PeriodKind;

pub(super) fn papers(root: &mut Node<'_>, words: &mut Words) -> Vec<PaperKind> {
    let nodes = root.tables("paper");
    let places = places(&nodes);
    let papers: Vec<PaperKind> = nodes.into_iter().map(|node| paper(node, words)).collect();
    words.papers = papers.iter().map(|p| p.term.clone()).collect();
    unambiguous(&words.papers, |i, m| root.fault_at(&places[i], m));
    papers
}

fn paper(mut node: Node<'_>, words: &Words) -> PaperKind {
    let term = term(&mut node);
    let clause = node.str("clause");
    if node.has("period") == node.has("cases") {
        node.fault("应写且只写一种范围：period（按期间）或 cases（按事项）");
    }
    let period = period(&mut node);
    let cases = when(&mut node, "cases", words);
    let scope = match period {
        Some(kind) => PaperScope::Period(kind),
        None => PaperScope::Cases(cases),
    };
    let by = by(&mut node, words);
    let due = due(&mut node);
    if due.is_some() && node.has("cases") {
        node.fault("按事项制作的文书没有期间，不能写 due");
    }
    if !node.has("template") {
        node.fault("缺少 template");
    }
    let template = node.item("template").and_then(|item| closed(&item, "文书模板", TEMPLATES.iter().copied()));
    let series = series(&mut node);
    let layout = node.item("layout").and_then(|item| choice(&item, "版式", LAYOUTS)).unwrap_or_default();
    let publisher = node.opt_str("publisher");
    let to = node.strings("to");
    let lines = lines(&mut node);
    let readers = node.list("readers").iter().filter_map(|item| found(item, words.role(item.text()?))).collect();
    let sections = node.strings("sections");
    let wanted = node.strings("wanted");
    let internal = node.bool("internal", false);
    let titles = titles(&mut node);
    let lists = [("praised", UnitList::Praised), ("reminded", UnitList::Reminded), ("pressed", UnitList::Pressed)];
    let each = node.item("each").and_then(|item| choice(&item, "名单", &lists));
    let quote = node.bool("quote", false);
    let once = node.bool("once", false);
    let every = node.bool("every", false);
    let to_all = node.bool("to_all", false);
    let trend = trend(&mut node);
    if once && node.has("period") {
        node.fault("按期间制作的文书不选事项，不能写 once");
    }
    match each {
        Some(UnitList::Pressed) if node.has("period") => {
            node.fault("each = \"pressed\" 按所选事项列单位，按期间制作的文书不能写");
        }
        Some(list) if list.of_period() && node.has("cases") => {
            node.fault("按事项制作的文书没有这个名单，each 只能写 pressed");
        }
        _ => {}
    }
    if every && node.has("cases") {
        node.fault("按事项制作的文书只写所选的事项，不能写 every");
    }
    node.finish();
    let template = template.unwrap_or_default();
    PaperKind {
        term,
        clause,
        scope,
        by,
        due,
        template,
        series,
        layout,
        publisher,
        to,
        lines,
        readers,
        sections,
        wanted,
        internal,
        titles,
        each,
        quote,
        once,
        every,
        to_all,
        trend,
    }
}

/// `trend = 6`: the months of the course, up to the last of the period.
fn trend(node: &mut Node<'_>) -> u32 {
    let Some(item) = node.item("trend") else { return 0 };
    let Some(months) = item.whole() else { return 0 };
    if !(3..=24).contains(&months) {
        item.fault("走势图的月数应为3至24");
    }
    if node.has("cases") {
        item.fault("按事项制作的文书没有期间，不能写 trend");
    }
    months
}

/// `titles = ["对{title}的反映及建议", "{who}反映{demand}"]`: what stands in braces is taken from the case.
fn titles(node: &mut Node<'_>) -> Vec<String> {
    let mut titles = Vec::new();
    for item in node.list("titles") {
        let Some(text) = item.text() else { continue };
        let named = text.split('{').skip(1).map(|rest| rest.split_once('}').map_or(rest, |(name, _)| name));
        for name in named.filter(|name| !TITLE_PARTS.contains(name)) {
            item.fault(format!("标题里没有“{{{name}}}”可填（可用：{}）", TITLE_PARTS.join("、")));
        }
        titles.push(text.to_string());
    }
    titles
}

/// 版式 by the words a clerk has for them.
const LAYOUTS: &[(&str, Layout)] = &[
    ("公文", Layout::Document),
    ("上行文", Layout::Upward),
    ("函", Layout::Letter),
    ("刊物", Layout::Bulletin),
    ("表单", Layout::Form),
    ("文稿", Layout::Plain),
];

/// `lines = ["报 市委、市政府", "发 各部门"]`: the word, a blank, and whom; printed in this order.
fn lines(node: &mut Node<'_>) -> Vec<(String, Vec<String>)> {
    let mut lines = Vec::new();
    for item in node.list("lines") {
        match item.text().map(|text| text.split_once(' ')) {
            Some(Some((word, whom))) if !whom.trim().is_empty() => {
                lines.push((word.to_string(), whom.split('、').map(|w| w.trim().to_string()).collect()));
            }
            Some(_) => item.fault("应写成“报 市委、市政府”：一个字或词，空一格，对象用顿号隔开"),
            None => {}
        }
    }
    lines
}

fn period(node: &mut Node<'_>) -> Option<PeriodKind> {
    let item = node.item("period")?;
    period_of(&item)
}

pub(super) fn period_of(item: &Item<'_>) -> Option<PeriodKind> {
    let text = item.text()?;
    match PeriodKind::from_str(text) {
        Ok(PeriodKind::Range) => {
            item.fault("“时段”没有周期，不能按它定期制作或计数");
            None
        }
        answer => answer.map_err(|message| item.fault(message)).ok(),
    }
}

/// `by = ["village"]`: owed by every unit of these kinds; `office` or nothing: by the top unit.
fn by(node: &mut Node<'_>, words: &Words) -> PaperBy {
    let kinds = unit_kind_list(node, "by", words);
    match kinds.iter().all(|kind| kind == OFFICE) {
        true => PaperBy::Office,
        false => PaperBy::Units(kinds),
    }
}

fn due(node: &mut Node<'_>) -> Option<PaperDue> {
    let mut node = node.table("due")?;
    let ways = [("issue", PaperMetBy::Issue), ("receive", PaperMetBy::Receive)];
    let due = PaperDue {
        met_by: node.item("met_by").and_then(|item| choice(&item, "完成方式", &ways)).unwrap_or(PaperMetBy::Issue),
        after: node.item("after").and_then(|item| within(&item)),
        roll: node.bool("roll", true),
    };
    node.finish();
    Some(due)
}

fn series(node: &mut Node<'_>) -> Option<Series> {
    let mut node = node.table("series")?;
    let (name, format, given) = (node.str("name"), node.str("format"), node.bool("given", false));
    let before = before(&mut node);
    let series = Series { name, format, given, before };
    if series.given && series.before.is_some() {
        node.fault("文号由外面给（given = true），不必写 before");
    }
    if !series.format.is_empty() && !series.format.contains("{n}") {
        node.fault("format 里没有 {n}，编不出号");
    }
    node.finish();
    Some(series)
}

/// `before = { year = 2026, n = 242, total = 1890 }`: what had been given when the ledger was begun.
fn before(node: &mut Node<'_>) -> Option<IssuedBefore> {
    let mut node = node.table("before")?;
    let (year, n, total) = (node.u32("year"), node.u32("n"), node.opt_u32("total"));
    let total = total.unwrap_or(n);
    if total < n {
        node.fault(format!("总第{total}期少于当年第{n}期"));
    }
    node.finish();
    Some(IssuedBefore { year: i32::try_from(year).ok()?, n, total })
}

pub(super) fn quotas(root: &mut Node<'_>, words: &Words) -> Vec<Quota> {
    let mut quotas: Vec<Quota> = Vec::new();
    for node in root.tables("quota") {
        let place = node.place.clone();
        let Some(quota) = quota(node, words) else {
            continue;
        };
        if quotas.iter().any(|q| q.id == quota.id) {
            root.fault_at(&place, format!("id “{}”重复", quota.id));
        }
        quotas.push(quota);
    }
    quotas
}

fn quota(mut node: Node<'_>, words: &Words) -> Option<Quota> {
    if node.has("units") == node.has("roles") {
        node.fault("应写且只写一种对象：units（单位种类）或 roles（职务）");
    }
    let units = unit_kind_list(&mut node, "units", words);
    let roles: Vec<String> =
        node.list("roles").iter().filter_map(|item| found(item, words.role(item.text()?))).collect();
    let of = |items: Vec<Item<'_>>, field| -> Vec<String> {
        items.iter().filter_map(|item| found(item, words.value(field, item.text()?))).collect()
    };
    let period = period(&mut node);
    if !node.has("period") {
        node.fault("缺少 period");
    }
    let quota = Quota {
        id: node.str("id"),
        name: node.str("name"),
        per: match units.is_empty() {
            true => QuotaPer::Roles(roles),
            false => QuotaPer::Units(units),
        },
        period: period.unwrap_or(PeriodKind::Year),
        at_least: node.u32("at_least"),
        kinds: of(node.list("kinds"), Field::Kind),
        count_papers: of(node.list("count_papers"), Field::Paper),
        clause: node.str("clause"),
    };
    node.finish();
    period.map(|_| quota)
}

pub(super) fn reply(root: &mut Node<'_>) -> ReplyPolicy {
    let Some(mut node) = root.table("reply") else {
        return ReplyPolicy::default();
    };
    let reply = ReplyPolicy {
        holding_has: node.opt_str("holding_has"),
        holding: node.bool("holding", false),
        certified_account: node.bool("certified_account", false),
        offline: node.strings("offline"),
        clause: node.str("clause"),
    };
    if reply.holding_has.is_some() && !reply.holding {
        node.fault("写了 holding_has，holding 就应为 true");
    }
    node.finish();
    reply
}

/// `[category_office] "民生诉求类" = "城建办"`.
pub(super) fn category_office(root: &mut Node<'_>, words: &Words) -> BTreeMap<String, String> {
    let mut offices = BTreeMap::new();
    let Some(node) = root.table("category_office") else {
        return offices;
    };
    for (word, item) in node.entries() {
        let category = found(&item, words.value(Field::Category, word));
        if let (Some(category), Some(office)) = (category, item.text()) {
            offices.insert(category, office.to_string());
        }
    }
    offices
}

pub(super) fn thresholds(root: &mut Node<'_>) -> Thresholds {
    let Some(mut node) = root.table("thresholds") else {
        root.fault("缺少 [thresholds]");
        return Thresholds {
            todo_days: 0,
            backfill_hours: 0,
            same_event_days: 0,
            idle_days: None,
            unsigned_hours: None,
            meeting_report_days: None,
            stale_days: None,
        };
    };
    let thresholds = Thresholds {
        todo_days: node.u32("todo_days"),
        backfill_hours: node.u32("backfill_hours"),
        same_event_days: node.u32("same_event_days"),
        idle_days: node.opt_u32("idle_days"),
        unsigned_hours: node.opt_u32("unsigned_hours"),
        meeting_report_days: node.opt_u32("meeting_report_days"),
        stale_days: node.opt_u32("stale_days"),
    };
    node.finish();
    thresholds
}

pub(super) fn watch(root: &mut Node<'_>) -> WatchPolicy {
    let Some(mut node) = root.table("watch") else {
        return WatchPolicy::default();
    };
    let watch = WatchPolicy {
        daily_log: node.bool("daily_log", false),
        full_day: node.bool("full_day", false),
        key_sources: node.bool("key_sources", false),
        day_from: time_of_day(&mut node, "day_from"),
        clause: node.str("clause"),
    };
    node.finish();
    watch
}

/// `[register] columns = ["published 信息发布时间", "reads 当时阅读数"]`.
pub(super) fn register(root: &mut Node<'_>) -> Vec<RegisterColumn> {
    let Some(mut node) = root.table("register") else { return Vec::new() };
    let mut columns: Vec<RegisterColumn> = Vec::new();
    for item in node.filled("columns") {
        let Some(text) = item.text() else { continue };
        let Some((key, name)) = text.split_once(' ').filter(|(_, name)| !name.trim().is_empty()) else {
            item.fault("应写成“键 名称”，如 reads 当时阅读数");
            continue;
        };
        if !REGISTER.contains(&key) {
            item.fault(format!("没有“{key}”这一栏（可用：{}）", REGISTER.join("、")));
        } else if columns.iter().any(|c| c.key == key) {
            item.fault(format!("“{key}”写了两次"));
        }
        columns.push(RegisterColumn { key: key.to_string(), name: name.trim().to_string() });
    }
    node.str("clause");
    node.finish();
    columns
}

pub(super) fn stats(root: &mut Node<'_>) -> StatsPolicy {
    let mut stats =
        StatsPolicy { validity: false, satisfaction: false, by_person: false, praise_at: None, remind_below: None };
    let Some(mut node) = root.table("stats") else {
        return stats;
    };
    stats.validity = node.bool("validity", false);
    stats.satisfaction = node.bool("satisfaction", false);
    stats.by_person = node.bool("by_person", false);
    stats.praise_at = node.opt_f64("praise_at");
    stats.remind_below = node.opt_f64("remind_below");
    for rate in [stats.praise_at, stats.remind_below].into_iter().flatten() {
        if !(0.0..=100.0).contains(&rate) {
            node.fault("百分数应在 0 与 100 之间");
        }
    }
    node.finish();
    stats
}
