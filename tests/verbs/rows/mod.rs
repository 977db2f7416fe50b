//! Rows that cut across offices or came late: one file for each subject, each test named after its row.

mod above;
mod bulk;
mod desk_forms;
mod figures;
mod letters;
mod names;
mod people;
mod pieces;
mod pressing;
mod roster;
mod school;
mod words;
mod yearly;
