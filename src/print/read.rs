//! The Markdown body of a paper, read as the parts of a paper: head, title, addressee, text, signature, annexes, foot.
//!
//! A body comes from a template, from a clerk's editor, or back from a word processor: what is recognised is recognised by
//! how it is written (文种, 落款, 数据说明 …), and whatever is not recognised is a paragraph. Nothing is left out.

mod markdown;
mod marks;
mod parts;

use super::model::{Document, Layout};

/// What the body does not say of itself.
#[derive(Debug, Clone, Default)]
pub struct Setting {
    pub layout: Layout,
    /// 发文机关标志 or 刊名; printed where the paper bears a number (公文), or always (刊物).
    pub masthead: Option<String>,
    /// The title where the body has none.
    pub title: String,
    /// 编辑 of a 刊物.
    pub editor: Option<String>,
    /// 编发单位 of a 刊物 whose body is not signed.
    pub unit: Option<String>,
    /// Names a title is not broken in.
    pub words: Vec<String>,
    /// Said at the head of every page.
    pub mark: Option<String>,
}

pub fn read(body: &str, setting: &Setting) -> Document {
    parts::assemble(markdown::blocks(body), setting)
}
