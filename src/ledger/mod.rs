//! The ledger file: the only SQL in the program.
//!
//! [`Ledger::record`] is the one door through which anything changes: one IMMEDIATE transaction in which acts are
//! appended and their subjects' projections rewritten. Questions go through [`View`], which never writes and never
//! migrates. [`verify`] proves the file.

mod backup;
mod chain;
mod desk;
mod error;
mod figures;
mod kept;
mod months;
mod open;
mod project;
mod refill;
mod row;
mod schema;
mod texts;
mod upgrade;
mod verify;
mod view;
mod words;

pub use chain::hex;
pub use desk::{Clerk, Desk, Known};
pub use figures::{Ask, SentCase, SentKeys, SentRow, Wanted};
pub use open::Ledger;
pub use row::{CaseRow, PaperRow};
pub use upgrade::Upgraded;
pub use verify::{Proof, Trouble};
pub use view::{Alike, CaseFilter, CaseHead, Head, TakenOver, View};
