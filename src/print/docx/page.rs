//! The page: its size and margins, what stands at its head and at its foot.

use super::super::model::{Document, Layout};
use super::super::xml::Xml;
use super::frame::Double;
use super::{W, numbered};

/// A4, upright or turned.
pub struct Page {
    pub layout: Layout,
    pub landscape: bool,
    /// It has boxes: what stands under a heading is torn off.
    pub boxes: bool,
    /// Width of the type area (版心).
    pub width: i64,
    /// How wide the columns of text are in 字, where lines are counted.
    pub title_chars: usize,
}

const LONG: i64 = 16838;
const SHORT: i64 = 11906;
/// 天头 37 mm, 订口 28 mm; with 26 and 35 mm they leave 156 × 225 mm.
const TOP: i64 = 2098;
const LEFT: i64 = 1588;
const RIGHT: i64 = 1474;
const BOTTOM: i64 = 1984;
/// Where the type area ends, from the upper edge of the paper.
pub const TEXT_ENDS: i64 = LONG - BOTTOM;
/// A 一字线 and the figures 7 mm below the type area.
const FOOTER: i64 = 1406;
/// The lower edge of the second red rule of a letter: 20 mm from the lower edge of the paper.
const SECOND_RULE: i64 = LONG - 1134;
/// Above and below a form, which is to stay on one page.
const EDGE: i64 = 1304;
/// Margins of a turned page: nothing is bound there.
const EVEN: i64 = 1134;

impl Page {
    pub fn of(doc: &Document) -> Page {
        let (width, title_chars) = match doc.landscape {
            true => (LONG - 2 * EVEN, 30),
            false => (SHORT - LEFT - RIGHT, 18),
        };
        Page { layout: doc.layout, landscape: doc.landscape, boxes: doc.has_boxes(), width, title_chars }
    }
}

/// Pages that differ in what stands at their foot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Odd,
    Even,
    /// The first page of a letter: no number, but the second red rule.
    First,
}

impl Side {
    /// Those a layout tells apart.
    pub fn of(layout: Layout) -> impl Iterator<Item = Side> {
        [Side::Odd, Side::Even].into_iter().chain((layout == Layout::Letter).then_some(Side::First))
    }

    fn word(self) -> &'static str {
        match self {
            Side::Odd => "default",
            Side::Even => "even",
            Side::First => "first",
        }
    }
}

/// Must be the last element of the body.
pub fn section(x: &mut Xml, page: &Page, header: Option<&str>, footers: &[(Side, String)]) {
    let say = |n: i64| n.to_string();
    x.node("w:sectPr", &[], |x| {
        if let Some(id) = header {
            for (side, _) in footers {
                x.empty("w:headerReference", &[("w:type", side.word()), ("r:id", id)]);
            }
        }
        for (side, id) in footers {
            x.empty("w:footerReference", &[("w:type", side.word()), ("r:id", id)]);
        }
        match page.landscape {
            false => {
                x.empty("w:pgSz", &[("w:w", &say(SHORT)), ("w:h", &say(LONG))]);
                match page.layout {
                    Layout::Form => margins(x, [EDGE, RIGHT, EDGE, LEFT], 567),
                    _ => margins(x, [TOP, RIGHT, BOTTOM, LEFT], FOOTER),
                }
            }
            true => {
                x.empty("w:pgSz", &[("w:w", &say(LONG)), ("w:h", &say(SHORT)), ("w:orient", "landscape")]);
                margins(x, [EVEN; 4], 567);
            }
        }
        if footers.iter().any(|(side, _)| *side == Side::First) {
            x.empty("w:titlePg", &[]);
        }
        x.empty("w:docGrid", &[("w:type", "lines"), ("w:linePitch", "579")]);
    });
}

fn margins(x: &mut Xml, [top, right, bottom, left]: [i64; 4], footer: i64) {
    let say = |n: i64| n.to_string();
    x.empty(
        "w:pgMar",
        &[
            ("w:top", &say(top)),
            ("w:right", &say(right)),
            ("w:bottom", &say(bottom)),
            ("w:left", &say(left)),
            ("w:header", "850"),
            ("w:footer", &say(footer)),
            ("w:gutter", "0"),
        ],
    );
}

/// 草稿（未印发）, on every page.
pub fn header(mark: &str) -> Vec<u8> {
    Xml::part("w:hdr", &[("xmlns:w", W)], |x| {
        x.node("w:p", &[], |x| {
            x.node("w:pPr", &[], |x| x.empty("w:pStyle", &[("w:val", "Header")]));
            run(x, mark);
        });
    })
}

/// — 1 —, one 字 from the outer edge; on the first page of a letter its second red rule.
pub fn footer(layout: Layout, side: Side) -> Vec<u8> {
    Xml::part("w:ftr", &[("xmlns:w", W)], |x| {
        if side == Side::First {
            Double::ThickBelow.write(x, SECOND_RULE - Double::HEIGHT);
        }
        x.node("w:p", &[], |x| {
            let (edge, align) = match side {
                Side::Even => ("w:left", "left"),
                Side::Odd | Side::First => ("w:right", "right"),
            };
            x.node("w:pPr", &[], |x| {
                x.empty("w:pStyle", &[("w:val", "Footer")]);
                x.empty("w:ind", &[(edge, "280")]);
                x.empty("w:jc", &[("w:val", align)]);
            });
            if numbered(layout) && side != Side::First {
                run(x, "— ");
                for kind in ["begin", "PAGE", "separate", "1", "end"] {
                    x.node("w:r", &[], |x| match kind {
                        "PAGE" => x.leaf("w:instrText", &[("xml:space", "preserve")], " PAGE "),
                        "1" => x.leaf("w:t", &[], "1"),
                        kind => x.empty("w:fldChar", &[("w:fldCharType", kind)]),
                    });
                }
                run(x, " —");
            }
        });
    })
}

fn run(x: &mut Xml, text: &str) {
    x.node("w:r", &[], |x| x.leaf("w:t", &[("xml:space", "preserve")], text));
}
