//! Registers that were kept elsewhere (导入): a spreadsheet is read line by line, its columns are understood by their
//! headings, and every line goes through the doors of [`crate::casework`] as if somebody had typed it.
//!
//! [`Source`] gives rows whatever the file is, [`Layout`] says what its columns are, [`Reader`] makes an [`Entry`] of a row or
//! says what is wrong with it, [`Known`] tells lines that stand on the ledger already, [`take_over`] records. A file is read
//! twice: once to find every fault, once to record; in between nothing of it stays in memory but a number for each line.

mod cells;
mod column;
mod delimited;
mod entry;
mod fault;
mod known;
mod layout;
mod manner;
mod remark;
mod sample;
mod source;
mod take;
mod times;
mod value;
mod workbook;

pub use column::Column;
pub use entry::{Damaged, Entry, Reader, Settings, Told};
pub use fault::{Fault, Faults};
pub use known::{Known, Standing};
pub use layout::{Kept, Layout, Mapping};
pub use sample::{sample_headings, sample_words, sample_workbook};
pub use source::Source;
pub use take::take_over;
pub use value::Value;
