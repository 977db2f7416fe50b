//! The clauses of the town's rules (V), the deadline table (T) and the readings chosen (C), through the real binary.
//!
//! One module a chapter; a test's name carries the row it proves.

mod calendar;
mod closing;
mod collecting;
mod consent;
mod duties;
mod facts;
mod figures;
mod grading;
mod hourless;
mod limits;
mod order;
mod papers;
mod periods;
mod reporting;
mod roster;
mod seen;
