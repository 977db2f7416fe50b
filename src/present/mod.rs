//! What people and scripts read: one view, one column list, many formats.
//!
//! A verb makes an [`Answer`] (JSON, a [`Sheet`], a screen) from rows and acts, and [`out::deliver`] puts its bytes where they belong.
//! This room asks neither the ledger nor the clock: whoever calls it passes the view and `now`. Titles, private
//! numbers and sealed texts are hidden here, so that nothing which circulates can show them.

pub mod answer;
mod appraisal;
mod bars;
mod case;
mod cell;
mod csv;
mod detail;
pub mod duty;
mod export;
mod forms;
pub mod json;
mod listing;
pub mod out;
mod page;
mod paper;
mod phrase;
mod receipt;
mod register;
mod roster;
mod rulebook;
pub mod sheet;
mod show;
mod todo;
mod view;
mod written;
mod xlsx;

pub use answer::{Answer, Dress, Format};
pub use appraisal::{
    AppraisalJson, AppraisalView, LineRows, line_sheet, people_screen, people_sheet, ranking_screen, ranking_sheet,
    unit_screen,
};
pub use bars::chart_lines;
pub use case::{list_row, list_sheet, page_row, page_sheet, status_zh};
pub use cell::{Cell, Column, ColumnKind};
pub use csv::{CsvRows, Encoding, Lost};
pub use detail::detail;
pub use duty::{DutyItem, Waiting, by_clock, due_words, duties_sheet, late, left, no_limit, sentence, state_zh};
pub use export::{Export, Take, TakeObject, TakeText};
pub use forms::{PeriodUrged, Urged, circulation_form, period_urging_form, slip_form, supervision_form, urging_form};
pub use json::{DutyJson, attributed_to, case_json, duty_json, hidden, opened_case_json};
pub use out::{Readers, deliver, deliver_for, tell};
pub use page::paper_page;
pub use paper::{PaperView, circulation_lines, circulation_state, paper_json, paper_screen};
pub use phrase::hours_zh;
pub use phrase::phrase;
pub use receipt::{in_breach, receipt, unseen_json, unseen_receipt};
pub use register::{register_row, register_sheet};
pub use roster::{findings_answer, people_answer, role_zh, unit_json, unit_words, units_answer};
pub use rulebook::{RuleLine, Words, rule_changes, rule_lines, rulebook_expects, rulebook_screen};
pub use sheet::{Scope, Sheet};
pub use show::show_screen;
pub use todo::{moment, overdue_screen, todo_screen};
pub use view::{CaseView, Opened, label, level_word, owner_name, satisfaction_zh, short_id, tier_zh};
pub use written::write_duties;

pub use xlsx::Origin;

#[cfg(test)]
mod tests_case;
#[cfg(test)]
mod tests_duty;
