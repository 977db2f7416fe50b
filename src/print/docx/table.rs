//! Tables: the head repeated on every page, no row split between two.

use super::super::columns::{AIR, fit, is_narrow};
use super::super::model::{Align, Span, Table};
use super::super::xml::Xml;
use super::flow::{Ppr, Rpr, para, runs};

pub fn write(x: &mut Xml, table: &Table, width: i64) {
    let columns = table.columns();
    if columns == 0 {
        return;
    }
    let (size, widths) = fit(table, width);
    x.node("w:tbl", &[], |x| {
        properties(x, width);
        x.node("w:tblGrid", &[], |x| widths.iter().for_each(|w| x.empty("w:gridCol", &[("w:w", &w.to_string())])));
        if !table.head.is_empty() {
            row(x, &table.head, &widths, size, |_| Align::Center, true);
        }
        let narrow: Vec<bool> = (0..columns).map(|i| is_narrow(table, i)).collect();
        for cells in &table.rows {
            let align = |i: usize| if narrow[i] { Align::Center } else { table.align(i) };
            row(x, cells, &widths, size, align, false);
        }
    });
    para(x, "Thin", Ppr::default(), |_| {});
}

/// Borders all around, columns fixed.
pub fn properties(x: &mut Xml, width: i64) {
    x.node("w:tblPr", &[], |x| {
        x.empty("w:tblW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        x.empty("w:jc", &[("w:val", "center")]);
        x.node("w:tblBorders", &[], |x| {
            for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
                x.empty(side, &[("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "000000")]);
            }
        });
        x.empty("w:tblLayout", &[("w:type", "fixed")]);
        x.node("w:tblCellMar", &[], |x| {
            for side in ["w:left", "w:right"] {
                x.empty(side, &[("w:w", "57"), ("w:type", "dxa")]);
            }
        });
    });
}

fn row(x: &mut Xml, cells: &[Vec<Span>], widths: &[i64], size: i64, align: impl Fn(usize) -> Align, head: bool) {
    x.node("w:tr", &[], |x| {
        x.node("w:trPr", &[], |x| {
            x.empty("w:cantSplit", &[]);
            if head {
                x.empty("w:tblHeader", &[]);
            }
        });
        for (i, width) in widths.iter().enumerate() {
            let manner = match align(i) {
                Align::Left => "left",
                Align::Center => "center",
                Align::Right => "right",
            };
            cell(x, *width, 1, |x| {
                let style = if head { "CellHead" } else { "Cell" };
                let right = (manner == "right").then_some(AIR);
                para(x, style, Ppr { align: Some(manner), right, ..Ppr::default() }, |x| {
                    let spans = cells.get(i).map_or(&[][..], Vec::as_slice);
                    runs(x, spans, Rpr { size: Some(size), ..Rpr::default() });
                });
            });
        }
    });
}

/// One cell over `span` columns of the grid, its text in the middle of its height.
pub fn cell(x: &mut Xml, width: i64, span: usize, inner: impl FnOnce(&mut Xml)) {
    x.node("w:tc", &[], |x| {
        x.node("w:tcPr", &[], |x| {
            x.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
            if span > 1 {
                x.empty("w:gridSpan", &[("w:val", &span.to_string())]);
            }
            x.empty("w:vAlign", &[("w:val", "center")]);
        });
        inner(x);
    });
}
