//! A paragraph that stands at its place on the page wherever the text is: a row of the 版记, the name of a letter, a red
//! double rule. Each is a frame of its own: LibreOffice lays a frame of several paragraphs where the text ends.

use super::super::xml::Xml;
use super::flow::{Ppr, para};

/// The red of a head.
pub const RED: &str = "E60012";

/// A rule above or below a paragraph: its colour, and its thickness in ⅛ pt.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    pub color: &'static str,
    pub thick: i64,
}

#[derive(Debug, Clone, Copy)]
pub struct Frame {
    /// From the left edge of the paper; `None`: at the left of the type area.
    pub left: Option<i64>,
    /// From the upper edge of the paper.
    pub top: i64,
    pub width: i64,
    pub height: i64,
    pub above: Option<Rule>,
    pub below: Option<Rule>,
}

/// Place and rules of a framed paragraph, as the schema wants them in its properties.
pub fn place(x: &mut Xml, frame: Frame) {
    let [width, height, top] = [frame.width, frame.height, frame.top].map(|n| n.to_string());
    let left = frame.left.map(|left| left.to_string());
    let (anchor, side) = match &left {
        Some(left) => ("page", ("w:x", left.as_str())),
        None => ("margin", ("w:xAlign", "left")),
    };
    x.empty(
        "w:framePr",
        &[
            ("w:w", &width),
            ("w:h", &height),
            ("w:hRule", "exact"),
            ("w:wrap", "notBeside"),
            ("w:vAnchor", "page"),
            ("w:hAnchor", anchor),
            side,
            ("w:y", &top),
        ],
    );
    if frame.above.is_none() && frame.below.is_none() {
        return;
    }
    x.node("w:pBdr", &[], |x| {
        for (side, rule) in [("w:top", frame.above), ("w:bottom", frame.below)] {
            if let Some(rule) = rule {
                let thick = rule.thick.to_string();
                x.empty(side, &[("w:val", "single"), ("w:sz", &thick), ("w:space", "0"), ("w:color", rule.color)]);
            }
        }
    });
}

/// The double rule of a letter: 2.25 and 0.75 pt, 170 mm long, in the middle of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Double {
    /// 上粗下细, under the name.
    ThickAbove,
    /// 上细下粗, at the foot of the first page.
    ThickBelow,
}

impl Double {
    /// Its height in all: two rules, and a little white between them.
    pub const HEIGHT: i64 = 90;

    /// At `top` from the upper edge of the paper.
    pub fn write(self, x: &mut Xml, top: i64) {
        let (thick, thin) = (Rule { color: RED, thick: 18 }, Rule { color: RED, thick: 6 });
        let (above, below) = match self {
            Double::ThickAbove => (thick, thin),
            Double::ThickBelow => (thin, thick),
        };
        // 20 mm from either edge of the paper.
        let frame = Frame { left: Some(1134), top, width: 9638, height: 30, above: Some(above), below: Some(below) };
        para(x, "Thin", Ppr { framed: Some(frame), ..Ppr::default() }, |_| {});
    }
}
