//! Paragraphs and the blocks made of them.

use super::super::measure::{halves, signature_at};
use super::super::model::{Block, Span, spans};
use super::super::title::break_title;
use super::super::xml::Xml;
use super::package::Package;
use super::page::Page;
use super::{chart, form, frame, table};

/// The width of one 3号 character as set: 16 pt less ¼ pt.
pub const CHAR: i64 = 315;

/// Where blocks are written to.
pub struct Flow<'a> {
    pub x: &'a mut Xml,
    pub page: &'a Page,
    /// Where a chart puts its parts.
    pub package: &'a mut Package,
    /// The block being written stands on one page with the next.
    pub keep: bool,
}

/// What a paragraph has beyond its style, in the order of the schema.
#[derive(Debug, Clone, Copy, Default)]
pub struct Ppr<'a> {
    pub keep_next: bool,
    /// Stands at its own place on the page.
    pub framed: Option<frame::Frame>,
    /// Colour, thickness in ⅛ pt and distance in pt of a rule below.
    pub rule: Option<(&'a str, i64, i64)>,
    /// Tab stops: position and manner.
    pub tabs: &'a [(i64, &'a str)],
    pub before: Option<i64>,
    /// The height of its lines, where it is not that of its style.
    pub exact: Option<i64>,
    pub left: Option<i64>,
    pub right: Option<i64>,
    pub hanging: Option<i64>,
    pub align: Option<&'a str>,
}

/// What a run has beyond its paragraph's style.
#[derive(Debug, Clone, Copy, Default)]
pub struct Rpr<'a> {
    pub font: Option<&'a str>,
    pub bold: bool,
    pub color: Option<&'a str>,
    /// Extra space between characters.
    pub spread: Option<i64>,
    /// In half points.
    pub size: Option<i64>,
}

pub fn para(x: &mut Xml, style: &str, ppr: Ppr, inner: impl FnOnce(&mut Xml)) {
    let say = |n: i64| n.to_string();
    x.node("w:p", &[], |x| {
        x.node("w:pPr", &[], |x| {
            x.empty("w:pStyle", &[("w:val", style)]);
            if ppr.keep_next {
                x.empty("w:keepNext", &[]);
            }
            if let Some(framed) = ppr.framed {
                frame::place(x, framed);
            }
            if let Some((color, thick, space)) = ppr.rule {
                x.node("w:pBdr", &[], |x| {
                    let (thick, space) = (say(thick), say(space));
                    let attrs = [("w:val", "single"), ("w:sz", &*thick), ("w:space", &*space), ("w:color", color)];
                    x.empty("w:bottom", &attrs);
                });
            }
            if !ppr.tabs.is_empty() {
                x.node("w:tabs", &[], |x| {
                    for (at, manner) in ppr.tabs {
                        x.empty("w:tab", &[("w:val", manner), ("w:pos", &say(*at))]);
                    }
                });
            }
            let spacing = [("w:before", ppr.before), ("w:line", ppr.exact)];
            let mut spacing: Vec<(&str, String)> =
                spacing.iter().filter_map(|(k, v)| v.map(|v| (*k, say(v)))).collect();
            if ppr.exact.is_some() {
                spacing.push(("w:lineRule", "exact".to_string()));
            }
            if !spacing.is_empty() {
                let attrs: Vec<(&str, &str)> = spacing.iter().map(|(k, v)| (*k, v.as_str())).collect();
                x.empty("w:spacing", &attrs);
            }
            let sides = [("w:left", ppr.left), ("w:right", ppr.right), ("w:hanging", ppr.hanging)];
            let sides: Vec<(&str, String)> = sides.iter().filter_map(|(k, v)| v.map(|v| (*k, say(v)))).collect();
            if !sides.is_empty() {
                let attrs: Vec<(&str, &str)> = sides.iter().map(|(k, v)| (*k, v.as_str())).collect();
                x.empty("w:ind", &attrs);
            }
            if let Some(align) = ppr.align {
                x.empty("w:jc", &[("w:val", align)]);
            }
        });
        inner(x);
    });
}

/// A run of text. Quotation marks and dashes are Chinese ones: the hint keeps them full-width.
pub fn run(x: &mut Xml, text: &str, rpr: Rpr) {
    let say = |n: i64| n.to_string();
    x.node("w:r", &[], |x| {
        x.node("w:rPr", &[], |x| {
            match rpr.font {
                Some(font) => x.empty("w:rFonts", &[("w:hint", "eastAsia"), ("w:eastAsia", font)]),
                None => x.empty("w:rFonts", &[("w:hint", "eastAsia")]),
            }
            if rpr.bold {
                x.empty("w:b", &[]);
                x.empty("w:bCs", &[]);
            }
            if let Some(color) = rpr.color {
                x.empty("w:color", &[("w:val", color)]);
            }
            if let Some(spread) = rpr.spread {
                x.empty("w:spacing", &[("w:val", &say(spread))]);
            }
            if let Some(size) = rpr.size {
                x.empty("w:sz", &[("w:val", &say(size))]);
                x.empty("w:szCs", &[("w:val", &say(size))]);
            }
        });
        for (i, line) in text.split('\n').enumerate() {
            if i > 0 {
                x.empty("w:br", &[]);
            }
            for (j, piece) in line.split('\t').enumerate() {
                if j > 0 {
                    x.empty("w:tab", &[]);
                }
                if !piece.is_empty() {
                    x.leaf("w:t", &[("xml:space", "preserve")], piece);
                }
            }
        }
    });
}

pub fn runs(x: &mut Xml, spans: &[Span], rpr: Rpr) {
    for span in spans {
        run(x, &span.text, Rpr { bold: rpr.bold || span.bold, ..rpr });
    }
}

impl Flow<'_> {
    pub fn block(&mut self, block: &Block) {
        match block {
            Block::To(spans) => self.spans("Addressee", Ppr::default(), spans),
            Block::Heading(_, spans) if self.page.boxes => self.spans("FormPart", Ppr::default(), spans),
            Block::Heading(level, spans) => {
                self.spans(&format!("Heading{}", (*level).clamp(1, 4)), Ppr::default(), spans)
            }
            Block::Para(spans) => self.spans("Text", Ppr { keep_next: self.keep, ..Ppr::default() }, spans),
            Block::Line(spans) => {
                let ppr = Ppr { keep_next: self.keep, align: Some("left"), ..Ppr::default() };
                self.spans("Normal", ppr, spans)
            }
            Block::Quote(spans) => self.spans("Quotation", Ppr { keep_next: self.keep, ..Ppr::default() }, spans),
            Block::Note(spans) => self.spans("SmallNote", Ppr::default(), spans),
            Block::Table(table) => table::write(self.x, table, self.page.width),
            Block::Chart(picture) => {
                let (id, n) = self.package.chart(chart::part(picture), chart::workbook(picture));
                para(self.x, "Figure", Ppr::default(), |x| chart::place(x, picture, &id, n));
                let ppr = Ppr { align: Some("center"), ..Ppr::default() };
                self.spans("SmallNote", ppr, &spans(format!("图{n}　{}", picture.note)));
            }
            Block::Form(rows) => form::write(self.x, rows, self.page.width),
            Block::Attachments(names) => self.attachments(names),
            Block::Signature { unit, date } => self.signature(unit, date.as_deref()),
            Block::Annex { label, title } => {
                self.spans("AnnexLabel", Ppr::default(), &spans(label.as_str()));
                // The title of an annex stands on the third line.
                self.title(title, &[], 579);
                para(self.x, "Text", Ppr::default(), |_| {});
            }
        }
    }

    pub fn spans(&mut self, style: &str, ppr: Ppr, spans: &[Span]) {
        para(self.x, style, ppr, |x| runs(x, spans, Rpr::default()));
    }

    /// The title, its lines broken by us, `before` below what stands above it.
    pub fn title(&mut self, title: &str, words: &[String], before: i64) {
        let lines = break_title(title, self.page.title_chars, words);
        para(self.x, "Title", Ppr { before: Some(before), ..Ppr::default() }, |x| {
            run(x, &lines.join("\n"), Rpr::default());
        });
    }

    /// One line below the text, two characters in; further names stand below the first.
    fn attachments(&mut self, names: &[String]) {
        let several = names.len() > 1;
        for (i, name) in names.iter().enumerate() {
            let number = if several { format!("{}.", i + 1) } else { String::new() };
            let text = if i == 0 { format!("附件：{number}{name}") } else { format!("{number}{name}") };
            // 附件： is three characters wide, a number and its point one.
            let own = CHAR * (3 + i64::from(several));
            let (left, hanging) = if i == 0 { (2 * CHAR + own, own) } else { (2 * CHAR + own, CHAR) };
            let ppr = Ppr {
                keep_next: self.keep || i + 1 < names.len(),
                before: (i == 0).then_some(579),
                left: Some(left),
                hanging: (i == 0 || several).then_some(hanging),
                ..Ppr::default()
            };
            self.spans("Attachment", ppr, &spans(text));
        }
    }

    /// Where the name is the longer both are set from the left, so that a face with wider figures moves neither.
    fn signature(&mut self, unit: &str, date: Option<&str>) {
        let (unit_at, date_at) = signature_at(unit, date);
        let left = |at: usize| Some((self.page.width - i64::try_from(at).unwrap_or(0) * CHAR / 2).max(0));
        let (unit_left, date_left) = (left(unit_at), left(date_at));
        let ppr = Ppr { before: Some(579), left: unit_left, align: Some("left"), ..Ppr::default() };
        self.spans("Signature", ppr, &spans(unit));
        let longer = halves(date.unwrap_or_default()) > halves(unit);
        let ppr = match longer {
            true => Ppr { right: Some(2 * CHAR), ..Ppr::default() },
            // Into the margin rather than onto a second line, in a face with wider figures.
            false => Ppr { left: date_left, right: Some(-2 * CHAR), align: Some("left"), ..Ppr::default() },
        };
        if let Some(date) = date {
            self.spans("DateLine", ppr, &spans(date));
        }
    }
}
