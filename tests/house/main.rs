//! Proofs about the house itself: who may use whom, what is generated from the program, and that every word is Chinese.

mod chinese;
mod clauses;
mod completions;
mod guide;
mod readme;
mod reference;
mod rooms;
