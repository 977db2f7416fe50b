//! Proofs about the house itself: who may use whom, what is generated from the program, and that every word is Chinese.

mod chinese;
mod completions;
mod guide;
mod reference;
mod rooms;
