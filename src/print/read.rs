//! The Markdown body of a paper, read as the parts of a paper: head, title, addressee, text, signature, annexes, foot.
//!
//! A body comes from a template, from a clerk's editor, or back from a word processor: what is recognised is recognised by
//! how it is written (文种, 落款, 数据说明 …), and whatever is not recognised is a paragraph. Nothing is left out.

mod markdown;
mod marks;
mod parts;

use super::model::{Document, Foot, Head, Layout};
use crate::figures::Chart;

/// What the body does not say of itself. What it says all the same above its title or below its signature fills the gaps.
#[derive(Debug, Clone, Default)]
pub struct Setting {
    pub layout: Layout,
    pub head: Head,
    pub foot: Foot,
    /// The title where the body has none.
    pub title: String,
    /// Names a title is not broken in.
    pub words: Vec<String>,
    /// Said at the head of every page.
    pub mark: Option<String>,
    /// Pictures of its figures; they stand at the end of its first section.
    pub charts: Vec<Chart>,
}

pub fn read(body: &str, setting: &Setting) -> Document {
    parts::assemble(markdown::blocks(body), setting)
}
