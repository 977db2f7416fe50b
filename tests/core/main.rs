//! Proofs on the library: the file, the fold, the rules, and any history of acts at all.

mod found;
mod grading;
mod histories;
mod ledger;
mod names;
mod pages;
mod replay;
mod rulebooks;
mod search;
mod station;
mod upgrade;
