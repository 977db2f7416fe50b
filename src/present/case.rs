//! Cases as rows: what a list shows, and every field of the contract for files. Titles only, never a verbatim text.

use super::cell::{Cell, Column, ColumnKind};
use super::json::fact_key;
use super::sheet::Sheet;
use crate::act::{Fact, Facts, Office, Status};
use crate::ledger::CaseRow;
use crate::rules::{Field, Rulebook};
use crate::text::one_line;
use crate::time::Stamp;
use std::borrow::Cow;

/// The vocabulary a fact takes its values from, if it has one.
pub(super) fn field_of(fact: Fact) -> Option<Field> {
    match fact {
        Fact::Kind => Some(Field::Kind),
        Fact::Channel => Some(Field::Channel),
        Fact::Origin => Some(Field::Origin),
        Fact::Source => Some(Field::Source),
        Fact::Category => Some(Field::Category),
        Fact::Tier => Some(Field::Tier),
        Fact::CommentKind => Some(Field::CommentKind),
        Fact::Scale => Some(Field::Scale),
        Fact::Spread => Some(Field::Spread),
        Fact::Topic => Some(Field::Subject),
        Fact::Content => Some(Field::Content),
        Fact::Business => Some(Field::Business),
        Fact::Stance => Some(Field::Stance),
        Fact::Flag => Some(Field::Flag),
        Fact::ReplyNeed => Some(Field::ReplyNeed),
        Fact::ValidityReason => Some(Field::ValidityReason),
        Fact::Uptake => Some(Field::Uptake),
        _ => None,
    }
}

/// What this office calls a fact.
pub(super) fn fact_name(fact: Fact, book: &Rulebook) -> &str {
    field_of(fact).and_then(|field| book.vocabularies.get(&field)).map_or(fact.zh(), |v| v.name.as_str())
}

/// A fact in the office's words, if known.
pub(super) fn fact_words<'a>(facts: &'a Facts, fact: Fact, book: &'a Rulebook) -> Option<Cow<'a, str>> {
    let all = |field: Field, ids: &'a [String]| {
        let names: Vec<&str> = ids.iter().map(|id| book.name_of(field, id)).collect();
        Cow::Owned(names.join("、"))
    };
    match fact {
        Fact::Content => facts.content.as_deref().map(|ids| all(Field::Content, ids)),
        Fact::Flag => facts.flag.as_deref().map(|ids| all(Field::Flag, ids)),
        Fact::Validity => facts.validity.as_deref().map(|v| match v {
            "valid" => Cow::Borrowed("有效"),
            "invalid" => Cow::Borrowed("无效"),
            other => Cow::Borrowed(other),
        }),
        other => facts.words(other).map(|words| match (field_of(other), words) {
            (Some(field), Cow::Borrowed(id)) => Cow::Borrowed(book.name_of(field, id)),
            (_, words) => words,
        }),
    }
}

/// Shown name of a status word.
pub fn status_zh(word: &str) -> &str {
    Status::from_word(word).map_or(word, |status| status.zh())
}

fn satisfaction_word(word: &str) -> &str {
    match word {
        "satisfied" => "满意",
        "basically" => "基本满意",
        "unsatisfied" => "不满意",
        other => other,
    }
}

/// The columns of a list of cases as people read it.
pub fn page_sheet() -> Sheet {
    Sheet::new(vec![
        Column::id("id", "编号"),
        Column::word("level", "等级"),
        Column::text("title", "标题"),
        Column::text("unit", "报送单位"),
        Column::word("status", "状态"),
        Column::time("reported_at", "登记").spare(),
        Column::time("submitted_at", "报送").spare(),
        Column::text("owed", "缺"),
    ])
}

/// The same with those that only files have: every field of the contract.
pub fn list_sheet(book: &Rulebook) -> Sheet {
    let mut sheet = page_sheet();
    sheet.columns.extend([
        Column::text("about", "涉及单位").extra(),
        Column::text("author", "撰写人").extra(),
        Column::text("suggested_level", "建议等级").extra(),
        Column::text("lead", "牵头单位").extra(),
        Column::time("first_replied_at", "首次回应").extra(),
        Column::time("replied_at", "具体回复").extra(),
        Column::time("rated_at", "回访").extra(),
        Column::text("satisfaction", "满意度").extra(),
        Column::time("adopted_at", "首次采用").extra(),
        Column::number("adoption_count", "采用次数").extra(),
        Column::time("closed_at", "办结").extra(),
        Column::time("voided_at", "作废").extra(),
        Column::id("event", "所属事件").extra(),
        Column::number("breach_count", "手续不合").extra(),
        Column::number("backfilled", "补录次数").extra(),
    ]);
    sheet.columns.extend(facts().map(|fact| {
        let kind = match fact {
            Fact::Published | Fact::Occurred | Fact::Found => ColumnKind::Time,
            _ => ColumnKind::Text,
        };
        Column::new(fact_key(fact), fact_name(fact, book), kind).extra()
    }));
    sheet
}

/// Facts that have a column of their own at the end.
fn facts() -> impl Iterator<Item = Fact> {
    Fact::ALL.iter().copied().filter(|f| *f != Fact::Title)
}

/// One case under the columns of [`page_sheet`], its times as short as they can be told.
pub fn page_row(row: &CaseRow, office: &Office, book: &Rulebook, now: Stamp) -> Vec<Cell> {
    head_cells(row, office, book, |at| Cell::text(at.short(now)))
}

fn head_cells(row: &CaseRow, office: &Office, book: &Rulebook, time: impl Fn(Stamp) -> Cell) -> Vec<Cell> {
    let level = row.level.as_deref().map(|id| {
        let name = book.level_name(id);
        if row.emergency { format!("{name}·突发") } else { name.to_string() }
    });
    let owed: Vec<&str> = row.owed.iter().map(|o| o.says.as_str()).collect();
    vec![
        Cell::as_it_stands(row.id.to_string()),
        level.or(row.emergency.then(|| "突发".to_string())).into(),
        Cell::text(one_line(row.title())),
        Cell::text(office.unit_name(row.unit)),
        Cell::text(status_zh(&row.status)),
        time(row.reported_at),
        row.submitted_at.map(time).into(),
        Cell::text(owed.join("；")),
    ]
}

/// One case under the columns of [`list_sheet`].
pub fn list_row(row: &CaseRow, office: &Office, book: &Rulebook) -> Vec<Cell> {
    let time = |at: Option<Stamp>| Cell::from(at);
    let mut cells = head_cells(row, office, book, Cell::Time);
    cells.reserve_exact(15 + Fact::ALL.len());
    cells.extend([
        row.about.map(|id| office.unit_name(id)).into(),
        row.author.clone().into(),
        row.suggested_level.as_deref().map(|id| book.level_name(id)).into(),
        row.lead.map(|id| office.unit_name(id)).into(),
        time(row.first_replied_at),
        time(row.replied_at),
        time(row.rated_at),
        row.satisfaction.as_deref().map(satisfaction_word).into(),
        time(row.adopted_at),
        row.adoptions.into(),
        time(row.closed_at),
        time(row.voided_at),
        row.event.map_or(Cell::Empty, |id| Cell::as_it_stands(id.to_string())),
        row.breaches.into(),
        row.backfilled.into(),
    ]);
    cells.extend(facts().map(|fact| match fact {
        Fact::Published => time(row.facts.published),
        Fact::Occurred if row.facts.day_only == Some(true) => row.facts.occurred.map(|at| at.date().to_string()).into(),
        Fact::Occurred => time(row.facts.occurred),
        Fact::Found => time(row.facts.found),
        Fact::Emergency => Cell::yes(row.emergency),
        other => fact_words(&row.facts, other, book).map(Cow::into_owned).into(),
    }));
    cells
}
