//! yuqing 舆情台账: the public-opinion ledger of one office.
//!
//! How to read this program. Facts are acts ([`act`]), appended through one door ([`ledger::Ledger::record`]) and folded
//! into rows. What an office's rules say is data ([`rules`]). Time is working days and Beijing minutes ([`time`]).
//! What was kept elsewhere comes in line by line ([`exchange`]), through the same doors.
//! Figures ([`figures`]) and papers ([`papers`]) are pure functions of rows, rules, calendar and a moment. [`present`]
//! turns one view into many formats; [`cli`] has one file per verb, each in four beats: read, decide, write, show.

pub mod act;
pub mod casework;
pub mod cli;
pub mod context;
pub mod error;
pub mod exchange;
pub mod figures;
pub mod ledger;
pub mod papers;
pub mod present;
pub mod print;
pub mod rules;
pub mod text;
pub mod time;
