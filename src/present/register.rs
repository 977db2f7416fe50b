//! The register as an office's rules ask for it (台账登记内容): their columns, in their words, one row for each case.

use super::case::status_zh;
use super::cell::{Cell, Column, ColumnKind};
use super::sheet::Sheet;
use crate::act::{Case, Office};
use crate::rules::{Field, Rulebook};
use crate::text::{mask, one_line};

/// The columns.
pub fn register_sheet(book: &Rulebook) -> Sheet {
    let kind = |key: &str| match key {
        "published" | "found" | "reported" | "counted" => ColumnKind::Time,
        "reads" | "reposts" | "comments" => ColumnKind::Number,
        "id" => ColumnKind::Id,
        _ => ColumnKind::Text,
    };
    Sheet::new(book.register.iter().map(|c| Column::new(c.key.as_str(), c.name.as_str(), kind(&c.key))).collect())
}

/// One case. Counters are those first taken (“当时”); whether it was answered follows from the replies.
pub fn register_row(case: &Case, office: &Office, book: &Rulebook) -> Vec<Cell> {
    book.register.iter().map(|column| cell(&column.key, case, office, book)).collect()
}

fn cell(key: &str, case: &Case, office: &Office, book: &Rulebook) -> Cell {
    let facts = &case.facts;
    let named = |field: Field, id: &Option<String>| Cell::from(id.as_deref().map(|id| book.name_of(field, id)));
    let first = case.snapshots.first();
    let count = |n: Option<u64>| n.and_then(|n| i64::try_from(n).ok()).map_or(Cell::Empty, Cell::Int);
    match key {
        "id" => Cell::text(case.id.to_string()),
        "published" => facts.published.into(),
        "found" => facts.found.into(),
        "reported" => case.reported_at.into(),
        "title" => Cell::text(one_line(&mask(case.title()))),
        "source" => named(Field::Source, &facts.source),
        "channel" => named(Field::Channel, &facts.channel),
        "url" => facts.url.as_deref().into(),
        "unit" => Cell::text(office.unit_name(case.unit)),
        "category" => named(Field::Category, &facts.category),
        "level" => named(Field::Level, &case.level),
        "tier" => named(Field::Tier, &facts.tier),
        "reads" => count(first.and_then(|s| s.counts.reads)),
        "reposts" => count(first.and_then(|s| s.counts.reposts)),
        "comments" => count(first.and_then(|s| s.counts.comments)),
        "counted" => first.map(|s| s.at).into(),
        "reply" => reply(case, book),
        "lead" => case.lead.map(|unit| office.unit_name(unit)).into(),
        "status" => Cell::text(status_zh(case.status().word())),
        "result" => {
            let handled = case.slips.iter().rev().find_map(|s| s.handled.as_ref().map(|(_, said)| said.as_str()));
            let closed = case.closed.as_ref().and_then(|(_, said)| said.as_deref());
            Cell::from(closed.or(handled).map(|said| one_line(&mask(said))))
        }
        _ => Cell::Empty,
    }
}

/// 需要 / 不需要 / 已回: the last is never typed.
fn reply(case: &Case, book: &Rulebook) -> Cell {
    if case.replied_at.is_some() {
        return Cell::text("已回");
    }
    let vocabulary = book.vocabularies.get(&Field::ReplyNeed);
    let need = case.facts.reply_need.as_deref().or(vocabulary.and_then(|v| v.default.as_deref()));
    let Some(need) = need else { return Cell::Empty };
    let held = if case.first_replied_at.is_some() { "（已先行回复）" } else { "" };
    Cell::text(format!("{}{held}", book.name_of(Field::ReplyNeed, need)))
}
