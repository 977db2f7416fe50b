//! What a page is made of, before anybody says how it looks.

use crate::figures::Chart;

/// The manner in which a document is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layout {
    /// 公文: GB/T 9704-2012, with a red head where it bears a 发文字号.
    #[default]
    Official,
    /// 函: the letter form of the same standard.
    Letter,
    /// 刊物: 报头 and 报尾 (专报, 摘报, 周报 …).
    Gazette,
    /// 表单: boxes, many of them to be filled in by hand.
    Form,
    /// An answer of the ledger as a titled table; it is no paper of the office.
    Listing,
}

/// A piece of text in one hand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Span {
    pub text: String,
    pub bold: bool,
}

pub type Spans = Vec<Span>;

/// One plain span.
pub fn spans(text: impl Into<String>) -> Spans {
    vec![Span { text: text.into(), bold: false }]
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    #[default]
    Left,
    Center,
    Right,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// One per column.
    pub aligns: Vec<Align>,
    /// Repeated at the head of every page the table runs over; empty: none.
    pub head: Vec<Spans>,
    pub rows: Vec<Vec<Spans>>,
}

impl Table {
    pub fn columns(&self) -> usize {
        self.rows.iter().map(Vec::len).chain([self.head.len(), self.aligns.len()]).max().unwrap_or(0)
    }

    pub fn align(&self, column: usize) -> Align {
        self.aligns.get(column).copied().unwrap_or_default()
    }
}

/// One box of a form: what is asked, and what stands there already.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    pub label: String,
    /// Empty: left white, to be written in by hand.
    pub value: String,
}

impl Field {
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Field {
        Field { label: label.into(), value: value.into() }
    }
}

/// Boxes beside each other, and how many lines of room they have at least.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormRow {
    pub fields: Vec<Field>,
    pub lines: u8,
}

impl FormRow {
    pub fn of(fields: impl IntoIterator<Item = Field>) -> FormRow {
        FormRow { fields: fields.into_iter().collect(), lines: 1 }
    }

    /// At least so many lines high.
    pub fn high(mut self, lines: u8) -> FormRow {
        self.lines = lines;
        self
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// 主送机关: flush left.
    To(Spans),
    /// 1 to 4: 一、 （一） 1. （1）.
    Heading(u8, Spans),
    Para(Spans),
    /// A line that is not indented.
    Line(Spans),
    /// Somebody's own words.
    Quote(Spans),
    Table(Table),
    /// 附件说明: the names below the text.
    Attachments(Vec<String>),
    /// 署名 and 成文日期.
    Signature {
        unit: String,
        date: Option<String>,
    },
    /// An annex on a new page: its label (附件1) and its title; what follows belongs to it.
    Annex {
        label: String,
        title: String,
    },
    /// Said in small type below a table or a form.
    Note(Spans),
    Form(Vec<FormRow>),
    /// Figures as a picture.
    Chart(Chart),
}

/// What stands above the title.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Head {
    /// 发文机关标志 or 刊名.
    pub masthead: Option<String>,
    /// 青退〔2026〕5号, 第3期.
    pub number: Option<String>,
    pub signer: Option<String>,
    /// 编发单位 of a 刊物.
    pub unit: Option<String>,
    pub date: Option<String>,
    /// Anything else said there (更正, 重打).
    pub remarks: Vec<String>,
}

/// What stands at the foot of the last page: 版记 or 报尾.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Foot {
    /// 报, 送, 发, 抄送: the word and whom.
    pub lines: Vec<(String, String)>,
    /// 印发机关 and 印发日期.
    pub printed: Option<(String, String)>,
    /// 编辑 of a 刊物.
    pub editor: Option<String>,
}

impl Foot {
    pub fn is_empty(&self) -> bool {
        *self == Foot::default()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Document {
    pub layout: Layout,
    pub head: Head,
    /// The title, not yet broken into lines.
    pub title: String,
    /// Names that must not be broken at the end of a line of the title.
    pub words: Vec<String>,
    pub body: Vec<Block>,
    pub foot: Foot,
    /// Said at the head of every page: 草稿（未印发）….
    pub mark: Option<String>,
    pub landscape: bool,
}

impl Document {
    pub fn has_boxes(&self) -> bool {
        self.body.iter().any(|block| matches!(block, Block::Form(_)))
    }
}

/// Spans as plain text.
pub fn text_of(spans: &[Span]) -> String {
    spans.iter().map(|s| s.text.as_str()).collect()
}
