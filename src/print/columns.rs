//! How wide the columns of a table are: as what stands in them needs, in type as large as lets no word be broken.

use super::measure::{halves, is_wide, not_first, not_last};
use super::model::{Align, Span, Table, text_of};

/// Sizes of type tried, in half points: 小四, 五号, 小五, 六号.
const SIZES: [i64; 4] = [24, 21, 18, 15];
/// Space left and right of the text of a cell together, and the rule.
const PADDING: i64 = 130;
/// Between a figure and the rule right of it.
pub const AIR: i64 = 80;

/// Words of a few characters stand in the middle of their column, figures and texts do not.
pub fn is_narrow(table: &Table, column: usize) -> bool {
    let short = |row: &Vec<Vec<Span>>| row.get(column).is_none_or(|cell| halves(&text_of(cell)) <= 12);
    table.align(column) == Align::Left && table.columns() > 2 && table.rows.iter().all(short)
}

/// The largest type in which no word must be broken, in half points, and the width of each column, `width` together. All
/// widths are twips.
pub fn fit(table: &Table, width: i64) -> (i64, Vec<i64>) {
    // 第三条（一）、第三条（三）: a clause on each line where there is room, broken anywhere before type gets smaller.
    let [listed, broken] =
        [true, false].map(|lists| -> Vec<Need> { (0..table.columns()).map(|i| Need::of(table, i, lists)).collect() });
    let fits = |needs: &[Need], size: i64| needs.iter().map(|n| n.least(size)).sum::<i64>() <= width;
    for size in SIZES {
        if let Some(needs) = [&listed, &broken].into_iter().find(|needs| fits(needs, size)) {
            return (size, share(needs, size, width));
        }
    }
    let smallest = SIZES[SIZES.len() - 1];
    (smallest, share(&broken, smallest, width))
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
    /// `lists`: what stands between two 、 holds together.
    fn of(table: &Table, column: usize, lists: bool) -> Need {
        let air = if table.align(column) == Align::Right { AIR } else { 0 };
        let mut need = Need { air, piece: 4, whole: 4 };
        // Names hold together; where there are few columns, longer ones too.
        let name = if table.columns() > 3 { 12 } else { 20 };
        let rows = table.rows.iter().filter_map(|row| row.get(column)).map(|cell| text_of(cell));
        for text in rows {
            need.take(&text, name, lists);
        }
        if let Some(head) = table.head.get(column) {
            let text = text_of(head);
            need.piece = need.piece.max(i64::try_from(heading(&text)).unwrap_or(0));
            need.whole = need.whole.max(set_width(&text));
        }
        need
    }

    /// Runs of figures and Latin letters hold together as long as they are not longer than any date or number.
    fn take(&mut self, text: &str, name: i64, lists: bool) {
        let wide = set_width(text);
        self.whole = self.whole.max(wide.min(400));
        let pieces = text.split(|c: char| is_wide(c) || c == ' ').map(set_width);
        let longest = pieces.filter(|wide| *wide <= 24).max().unwrap_or(0);
        let listed = text.split_inclusive('、').map(set_width).max().filter(|wide| lists && *wide <= 14).unwrap_or(0);
        let longest = longest.max(listed);
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

/// In half characters: a heading of more than three characters may be set in two lines, where they may be parted.
fn heading(text: &str) -> usize {
    let chars: Vec<char> = text.chars().collect();
    let wide = |part: &[char]| halves(&part.iter().collect::<String>());
    let whole = wide(&chars);
    if whole <= 6 {
        return whole;
    }
    let places = (1..chars.len()).filter(|at| !not_first(chars[*at]) && !not_last(chars[at - 1]));
    places.map(|at| wide(&chars[..at]).max(wide(&chars[at..]))).min().unwrap_or(whole).min(12)
}

/// In half characters, with room for a face whose figures are wider than ours, and for the quarter of a character some
/// programs leave between figures and Chinese ones.
fn set_width(text: &str) -> i64 {
    let wide: Vec<bool> = text.chars().map(is_wide).collect();
    let narrow = wide.iter().filter(|wide| !**wide).count();
    let seams = wide.windows(2).filter(|pair| pair[0] != pair[1]).count();
    i64::try_from(halves(text) + narrow / 4 + seams.div_ceil(2)).unwrap_or(i64::MAX / 4)
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
