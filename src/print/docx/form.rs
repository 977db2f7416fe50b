//! Boxes: a label in each, and what stands there or is to be written in by hand.

use super::super::measure::halves;
use super::super::model::FormRow;
use super::super::xml::Xml;
use super::flow::{Ppr, Rpr, para, run};
use super::table::{cell, properties};

/// A label of five characters, or of six in smaller type.
const LABEL: i64 = 1620;
/// The height of a line of a box.
const LINE: i64 = 560;

pub fn write(x: &mut Xml, rows: &[FormRow], width: i64) {
    // Two boxes a row on one grid: label, value, label, value.
    let value = (width - 2 * LABEL) / 2;
    let grid = [LABEL, value, LABEL, width - 2 * LABEL - value];
    x.node("w:tbl", &[], |x| {
        properties(x, width);
        x.node("w:tblGrid", &[], |x| grid.iter().for_each(|w| x.empty("w:gridCol", &[("w:w", &w.to_string())])));
        for row in rows {
            x.node("w:tr", &[], |x| {
                x.node("w:trPr", &[], |x| {
                    x.empty("w:cantSplit", &[]);
                    let high = (LINE * i64::from(row.lines)).to_string();
                    x.empty("w:trHeight", &[("w:val", &high), ("w:hRule", "atLeast")]);
                });
                let alone = row.fields.len() == 1;
                for (i, field) in row.fields.iter().take(2).enumerate() {
                    cell(x, grid[i * 2], 1, |x| label(x, &field.label));
                    let (wide, span) = match alone {
                        true => (width - LABEL, 3),
                        false => (grid[i * 2 + 1], 1),
                    };
                    cell(x, wide, span, |x| {
                        for line in field.value.split('\n') {
                            let ppr = Ppr { align: Some("left"), ..Ppr::default() };
                            para(x, "Cell", ppr, |x| run(x, line, Rpr { size: Some(28), ..Rpr::default() }));
                        }
                    });
                }
            });
        }
    });
}

/// The label, small enough to stand on one line where it can.
fn label(x: &mut Xml, text: &str) {
    let size = if halves(text) > 10 { 24 } else { 28 };
    para(x, "CellHead", Ppr::default(), |x| run(x, text, Rpr { size: Some(size), ..Rpr::default() }));
}
