//! The office's rules (制度) as data: what they can say, how they are read, and what they decide.
//!
//! [`model`] is the vocabulary, [`read()`](read::read) turns TOML into a [`Rulebook`] or into every fault it has,
//! [`grading`] suggests a level, [`decide`](mod@decide) judges one act, [`periodic`] derives what every period owes,
//! [`scoring`] says what a year's work is worth.
//! This room knows no ledger, no clock and no printing.

pub mod condition;
pub mod consent;
pub mod decide;
pub mod duty;
pub mod grading;
pub mod guard;
pub mod laws;
pub mod lists;
pub mod model;
pub mod owing;
pub mod periodic;
pub mod read;
pub mod relief;
pub mod roster;
pub mod scoring;
pub mod watch;

pub use laws::{InForce, Laws};
pub use model::*;
