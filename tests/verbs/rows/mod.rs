//! Rows that cut across offices or came late: one file for each subject, each test named after its row.

mod bulk;
mod letters;
mod pieces;
