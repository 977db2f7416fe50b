//! Tables: the head repeated on every page, no row split between two, columns as wide as what stands in them needs.

use super::super::measure::{halves, is_wide};
use super::super::model::{Align, Span, Table, text_of};
use super::super::xml::Xml;
use super::flow::{Ppr, Rpr, para, runs};

/// Sizes of type tried, in half points: 小四, 五号, 小五, 六号.
const SIZES: [i64; 4] = [24, 21, 18, 15];
/// Space left and right of the text of a cell together, and the rule.
const PADDING: i64 = 130;
/// Between a figure and the rule right of it.
const AIR: i64 = 80;

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

/// Words of a few characters stand in the middle of their column, figures and texts do not.
fn is_narrow(table: &Table, column: usize) -> bool {
    let short = |row: &Vec<Vec<Span>>| row.get(column).is_none_or(|cell| halves(&text_of(cell)) <= 12);
    table.align(column) == Align::Left && table.columns() > 2 && table.rows.iter().all(short)
}

/// The largest type in which no word must be broken, and the width of each column.
fn fit(table: &Table, width: i64) -> (i64, Vec<i64>) {
    let needs: Vec<Need> = (0..table.columns()).map(|i| Need::of(table, i)).collect();
    let fits = |size: &&i64| needs.iter().map(|n| n.least(**size)).sum::<i64>() <= width;
    let size = SIZES.iter().find(fits).copied().unwrap_or(SIZES[SIZES.len() - 1]);
    (size, share(&needs, size, width))
}

/// What a column needs, in half characters.
struct Need {
    /// Its figures keep clear of the rule.
    air: i64,
    /// Its longest piece that should not be broken.
    piece: i64,
    /// Its longest cell on one line.
    whole: i64,
}

impl Need {
    fn of(table: &Table, column: usize) -> Need {
        let air = if table.align(column) == Align::Right { AIR } else { 0 };
        let mut need = Need { air, piece: 4, whole: 4 };
        // Names hold together; where there are few columns, longer ones too.
        let name = if table.columns() > 3 { 12 } else { 20 };
        let rows = table.rows.iter().filter_map(|row| row.get(column)).map(|cell| text_of(cell));
        for text in rows {
            need.take(&text, name);
        }
        if let Some(head) = table.head.get(column) {
            // A heading may be set in two lines.
            let text = text_of(head);
            let half = i64::try_from(halves(&text).div_ceil(2)).unwrap_or(0);
            need.piece = need.piece.max(half.min(12));
            need.whole = need.whole.max(set_width(&text));
        }
        need
    }

    /// Runs of figures and Latin letters hold together as long as they are not longer than any date or number.
    fn take(&mut self, text: &str, name: i64) {
        let wide = set_width(text);
        self.whole = self.whole.max(wide.min(400));
        let pieces = text.split(|c: char| is_wide(c) || c == ' ').map(set_width);
        let longest = pieces.filter(|wide| *wide <= 24).max().unwrap_or(0);
        // A text gets six characters a line at least.
        self.piece = self.piece.max(if wide <= name { wide } else { longest.max(12) });
    }

    /// A half character of `size` half points is 5 × `size` twips.
    fn least(&self, size: i64) -> i64 {
        self.piece * size * 5 + PADDING + self.air
    }

    fn wished(&self, size: i64) -> i64 {
        (self.whole * size * 5 + PADDING + self.air).max(self.least(size))
    }
}

/// In half characters, with room for a face whose figures are wider than ours.
fn set_width(text: &str) -> i64 {
    let narrow = text.chars().filter(|c| !is_wide(*c)).count();
    i64::try_from(halves(text) + narrow / 4).unwrap_or(i64::MAX / 4)
}

/// Everybody gets what he must have; what is left goes to those who wish for more, then to all alike.
fn share(needs: &[Need], size: i64, width: i64) -> Vec<i64> {
    let least: Vec<i64> = needs.iter().map(|n| n.least(size)).collect();
    let floor: i64 = least.iter().sum();
    if floor > width {
        return spread(&least, width);
    }
    let wished: Vec<i64> = needs.iter().map(|n| n.wished(size)).collect();
    let all: i64 = wished.iter().sum();
    if all <= width {
        return spread(&wished, width);
    }
    let left = width - floor;
    let over: i64 = (all - floor).max(1);
    let widths: Vec<i64> = least.iter().zip(&wished).map(|(l, w)| l + left * (w - l) / over).collect();
    spread(&widths, width)
}

/// Widths in the same proportion, adding up to `width`.
fn spread(widths: &[i64], width: i64) -> Vec<i64> {
    let all: i64 = widths.iter().sum::<i64>().max(1);
    let mut out: Vec<i64> = widths.iter().map(|w| w * width / all).collect();
    let rest = width - out.iter().sum::<i64>();
    if let Some(last) = out.last_mut() {
        *last += rest;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::model::spans;

    fn table(rows: &[&[&str]]) -> Table {
        let rows: Vec<Vec<Vec<Span>>> = rows.iter().map(|r| r.iter().map(|c| spans(*c)).collect()).collect();
        Table { aligns: Vec::new(), head: rows[0].clone(), rows: rows[1..].to_vec() }
    }

    #[test]
    fn columns_fill_the_line_and_long_texts_get_the_room() {
        let t = table(&[&["序号", "标题", "编号"], &["1", &"很长的标题".repeat(12), "2026-0049"]]);
        let (size, widths) = fit(&t, 8844);
        assert_eq!((size, widths.iter().sum::<i64>()), (24, 8844));
        assert!(widths[1] > widths[0] + widths[2], "{widths:?}");
        assert!(widths[2] >= 9 * 24 * 5, "an id is not broken: {widths:?}");
    }

    #[test]
    fn many_columns_are_set_smaller() {
        let row: Vec<&str> = vec!["2026-11-22 10:00"; 12];
        let (size, widths) = fit(&table(&[&["时间"; 12], &row]), 8844);
        assert_eq!((size, widths.iter().sum::<i64>()), (15, 8844));
    }
}
