//! Who is shown what (V-1.2). People all of whose posts are in a unit that the rules keep to its own (`sees_own_only`)
//! are shown that unit's items and what is linked to them (互通), and what was handed to the unit or is owed by it; the
//! office is shown everything. Lists leave the rest out and say so; one item asked for by its number is refused.
//!
//! It keeps a desk tidy and a curious eye out; it is no secrecy. `--as` is a claim, and whoever holds the file can read
//! it: what must stay hidden is sealed, whoever asks. Recording on another unit's item is not refused: it stands in the
//! ledger under its author's name and is pointed out to him, and whether he may is for the rules' guards to say.

use crate::act::{Case, Office, UnitId};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ledger::{CaseFilter, View};
use crate::rules::Rulebook;
use crate::rules::decide::persons_called;
use crate::rules::roster::sees_only;

/// Names said of each unit before “等”.
const NAMED: usize = 3;

/// Who is asking and the unit the rules keep him to, where they do.
pub fn kept_to(ctx: &Context, office: &Office, book: &Rulebook) -> Option<(String, UnitId)> {
    let operator = ctx.clerk(office.me.as_deref()).operator;
    let unit = sees_only(book, office, &persons_called(office, &operator), ctx.now.date())?;
    Some((operator, unit))
}

/// Refuses an item that whoever asks is not shown, and names those who are.
pub fn refuse_unseen(ctx: &Context, view: &View, office: &Office, book: &Rulebook, case: &Case) -> Result<()> {
    let Some((operator, unit)) = kept_to(ctx, office, book) else { return Ok(()) };
    if case.unit == unit || case.is_at_work(unit) || linked_to(view, case, unit)? {
        return Ok(());
    }
    let (own, theirs) = (office.unit_name(unit), office.unit_name(case.unit));
    let kind = office.unit(unit).and_then(|u| book.unit_kind(&u.kind));
    let clause = kind.map(|k| k.clause.as_str()).filter(|c| !c.is_empty()).map(|c| format!("（{c}）"));
    let who: Vec<String> =
        [case.unit, UnitId::OFFICE].iter().filter_map(|unit| people_of(ctx, office, *unit)).collect();
    Err(Error::refused(format!(
        "{} 是{theirs}的事项；{operator} 是{own}的人，只看{own}的和与之关联的{}",
        case.id,
        clause.unwrap_or_default()
    ))
    .hint(format!("可以查看的：{}", who.join("；")))
    .hint("同一事件的，请他们关联：yuqing link 编号 编号"))
}

/// Another item of the same event is the unit's own, as lists have it.
fn linked_to(view: &View, case: &Case, unit: UnitId) -> Result<bool> {
    let Some(event) = case.event else { return Ok(false) };
    let own = CaseFilter { event: Some(event), unit: Some(unit), ..CaseFilter::default() };
    Ok(view.count_up_to(&own, 1)? > 0)
}

/// A unit and those in office there today: `乙村 孙平、李梅`.
fn people_of(ctx: &Context, office: &Office, unit: UnitId) -> Option<String> {
    let today = ctx.now.date();
    let mut people: Vec<String> = Vec::new();
    for tenure in office.tenures.iter().filter(|t| t.unit == unit && t.covers(today)) {
        let label = office.person_label(tenure.person);
        if !people.contains(&label) {
            people.push(label);
        }
    }
    let more = if people.len() > NAMED { "等" } else { "" };
    people.truncate(NAMED);
    let name = office.unit_name(unit);
    let kept = unit == UnitId::OFFICE || !people.is_empty();
    kept.then(|| format!("{name} {}{more}", people.join("、")).trim_end().to_string())
}
