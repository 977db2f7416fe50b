//! What a workbook says of where its figures come from: office, period, as-of, rulebook, and the point of the ledger at
//! which they were read, so that whoever doubts a figure can ask the ledger again.

use crate::act::{Office, UnitId};
use crate::context::Context;
use crate::error::Result;
use crate::ledger::View;
use crate::present::{Origin, Scope};
use crate::rules::Laws;
use crate::time::{Period, Stamp};
use chrono::NaiveDate;

/// The origin of figures read through `view`.
pub fn origin(view: &View, office: &Office, laws: &Laws, scope: &Scope, now: Stamp) -> Result<Origin> {
    let as_of = scope.as_of.unwrap_or(now);
    let book = laws.at(as_of)?.book;
    let head = view.head()?;
    let mut lines = vec![("单位".to_string(), office.unit_name(UnitId::OFFICE))];
    let mut say = |what: &str, said: String| lines.push((what.to_string(), said));
    let unit = scope.unit.filter(|u| *u != UnitId::OFFICE);
    if let Some(unit) = unit {
        say("范围", format!("只含{}", office.unit_name(unit)));
    }
    if !scope.conditions.is_empty() {
        say("条件", scope.conditions.join("，"));
    }
    if let Some(period) = scope.period {
        say("期间", format!("{}（{}至{}，含首尾两日）", period.label(), period.from, period.last_day()));
    }
    say("截至", as_of.paper());
    say("制度", format!("《{}》{}", book.name, book.version));
    say("台账", format!("读到第{}号经办记录，链值{}（可用 yuqing verify 核验）", head.seq, head.hash));
    let m = view.marks(&scope.period.unwrap_or_else(always), unit, as_of)?;
    let marks =
        [("补录", m.backfill), ("违规", m.breach), ("撤销", m.withdraw), ("免除", m.waive), ("错报", m.misreport)]
            .map(|(zh, n)| format!("{zh}{n}条"));
    say(if scope.period.is_some() { "本期经办" } else { "全部经办" }, marks.join("，"));
    Ok(Origin { as_of, lines })
}

/// The origin of an answer that is ready. Without a ledger there is only the moment.
pub fn origin_of(ctx: &Context, scope: &Scope) -> Result<Origin> {
    if !ctx.ledger.exists() {
        let as_of = scope.as_of.unwrap_or(ctx.now);
        return Ok(Origin { as_of, lines: vec![("截至".to_string(), as_of.paper())] });
    }
    let ledger = ctx.ask()?;
    let view = ledger.view();
    let (office, laws) = view.office_and_laws()?;
    origin(&view, &office, &laws, scope, ctx.now)
}

/// From the first day a ledger can hold to the last.
fn always() -> Period {
    let from = NaiveDate::default();
    let to = NaiveDate::from_ymd_opt(9999, 1, 1).unwrap_or(NaiveDate::MAX);
    Period::range(from, to).expect("1970 lies before 9999")
}
