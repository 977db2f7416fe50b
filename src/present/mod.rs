//! What people and scripts read: one view, one column list, many formats.
//!
//! A verb makes an [`Answer`] (JSON, a [`Sheet`], a screen) from rows and acts, and [`out::deliver`] puts its bytes where they belong.
//! This room asks neither the ledger nor the clock: whoever calls it passes the view and `now`. Titles, private
//! numbers and sealed texts are hidden here, so that nothing which circulates can show them.

pub mod answer;
pub mod out;
pub mod sheet;

pub use answer::{Answer, Format};
pub use sheet::{Cell, Column, ColumnKind, Sheet};
