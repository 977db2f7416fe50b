//! Forms as they are printed and go with a matter: 信息流转单, 催办单, 督办单, 传阅单. What the ledger knows stands in its
//! box; what is still to be written in by hand is left white; what nobody said is “—”.

mod circulation;
mod slip;
mod supervision;
mod urging;

pub use circulation::circulation_form;
pub use slip::slip_form;
pub use supervision::supervision_form;
pub use urging::{PeriodUrged, Urged, period_urging_form, urging_form};

use crate::act::{Case, Duty, Slip};
use crate::print::{Block, Document, Field, FormRow, Head, Layout};
use crate::rules::Rulebook;
use crate::text::{mask, one_line};

/// A form with its number and, on a copy, the word 重打.
fn form(title: &str, number: Option<String>, remarks: Vec<String>, body: Vec<Block>) -> Document {
    Document {
        layout: Layout::Form,
        head: Head { number, remarks, ..Head::default() },
        title: title.to_string(),
        body,
        ..Document::default()
    }
}

/// A box with what is known; “—” where nothing is.
fn known(label: &str, value: Option<String>) -> Field {
    let value = value.map(|v| safe(&v)).filter(|v| !v.is_empty());
    Field::new(label, value.unwrap_or_else(|| "—".to_string()))
}

/// A box that is white until somebody writes in it, or the ledger learns of it.
fn open(label: &str, value: Option<String>) -> Field {
    Field::new(label, value.map(|v| safe(&v)).unwrap_or_default())
}

/// 2026年6月5日24时; where there is no limit, why.
fn limit_of(duty: &Duty) -> Option<String> {
    let provisional = if duty.provisional { "（暂定）" } else { "" };
    duty.due_at.map(|due| format!("{}{provisional}", due.paper_deadline())).or_else(|| duty.why.clone())
}

fn pair(left: Field, right: Field) -> FormRow {
    FormRow::of([left, right])
}

/// Fit to go round: private numbers hidden, on one line.
fn safe(text: &str) -> String {
    one_line(&mask(text))
}

/// 体检通知没到户（2026-0012）.
fn matter(case: &Case) -> Option<String> {
    Some(format!("{}（{}）", case.title(), case.id))
}

/// The number of a slip as its series prints it.
fn slip_number(slip: &Slip, book: &Rulebook) -> String {
    book.slip().and_then(|k| k.series.as_ref()).map_or_else(
        || format!("{}年{}号", slip.year, slip.number),
        |s| s.format.replace("{year}", &slip.year.to_string()).replace("{n}", &slip.number.to_string()),
    )
}
