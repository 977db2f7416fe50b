//! Papers as things to print and sign: a small document model, and what it becomes: .docx, .html, text.
//!
//! [`read()`] makes a [`Document`] from the Markdown body of a paper; a form or a table of answers builds one itself.
//! [`docx::write`] and [`html::write`] set it in the layout of GB/T 9704-2012 (公文), as a numbered bulletin (刊物) or as
//! boxes to be filled in (表单). The same document gives the same bytes: no clock, no chance, no names of machines.
//! This room knows nothing of cases, rules or the ledger, and decides nothing: what is printed is what it was handed.

mod columns;
pub mod docx;
pub mod html;
mod measure;
mod model;
mod read;
mod svg;
mod text;
mod title;
mod xml;

pub use model::{Align, Block, Document, Field, Foot, FormRow, Head, Layout, Span, Spans, Table, spans};
pub use read::{Setting, read};
pub use svg::chart_svg;
pub use text::markdown;
