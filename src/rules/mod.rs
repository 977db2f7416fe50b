//! The office's rules (制度) as data: what they can say, how they are read, and the level they suggest.
//!
//! [`model`] is the vocabulary, [`read()`](read::read) turns TOML into a [`Rulebook`] or into every fault it has,
//! [`grading`] suggests a level. This room knows no ledger, no clock and no printing.

pub mod grading;
pub mod lists;
pub mod model;
pub mod read;

pub use model::*;
