//! How a sheet prints: A4 across, every column, in letters that can be read. Columns that do not fit beside each other run
//! on over further pages with the first column repeated; one in which nothing stands is hidden, and its name told.

use super::super::cell::ColumnKind;
use super::super::sheet::Sheet;
use super::{HANDLING, NARROWEST, ONE_PAGE, WIDEST};
use crate::time::Stamp;
use rust_xlsxwriter::{Worksheet, XlsxError};

/// What was written, by the order of the columns on the page.
pub(super) struct Written<'w> {
    pub(super) order: &'w [usize],
    pub(super) widths: &'w [usize],
    pub(super) filled: &'w [bool],
    /// 0: the heading alone.
    pub(super) last_row: u32,
}

/// Pixels of 96 to an inch: the width of a character, the edges of a cell, and the printed width of a page.
const CHARACTER: f64 = 7.0;
const EDGES: f64 = 5.0;
const PAGE: f64 = 1026.0;
/// A page is not shrunk below this part of its size: 11 points become 6.
const SMALLEST: f64 = 0.55;

impl Written<'_> {
    /// Whether nobody misses the column: it is not among those people read, and nothing stands in it.
    fn is_hidden(&self, sheet: &Sheet, place: usize) -> bool {
        sheet.columns[self.order[place]].extra && !self.filled[place]
    }

    /// Headings of the columns that are hidden.
    pub(super) fn hidden<'s>(&self, sheet: &'s Sheet) -> Vec<&'s str> {
        let hidden = (0..self.order.len()).filter(|place| self.is_hidden(sheet, *place));
        hidden.map(|place| sheet.columns[self.order[place]].zh.as_str()).collect()
    }

    /// So many pages beside each other hold every column that is shown.
    fn pages(&self, sheet: &Sheet) -> u16 {
        let shown = (0..self.order.len()).filter(|place| !self.is_hidden(sheet, *place));
        let wide: f64 = shown.map(|place| broad(self.widths[place]) * CHARACTER + EDGES).sum();
        // No page is that wide: thousands of columns would be needed.
        (wide * SMALLEST / PAGE).ceil().clamp(1.0, 100.0) as u16
    }

    pub(super) fn lay_out(&self, page: &mut Worksheet, sheet: &Sheet, as_of: Stamp) -> Result<(), XlsxError> {
        let Some(last_column) = u16::try_from(self.order.len()).ok().and_then(|n| n.checked_sub(1)) else {
            return Ok(());
        };
        for (place, width) in (0u16..).zip(self.widths) {
            page.set_column_width(place, broad(*width))?;
            if self.is_hidden(sheet, usize::from(place)) {
                page.set_column_hidden(place)?;
            }
        }
        let named = sheet.columns.first().is_some_and(|c| c.kind == ColumnKind::Id);
        page.set_freeze_panes(1, u16::from(named))?;
        let sums = u32::try_from(sheet.sums).unwrap_or(0);
        page.autofilter(0, 0, self.last_row.saturating_sub(sums), last_column)?;
        page.set_repeat_rows(0, 0)?;
        let pages = self.pages(sheet);
        if pages > 1 {
            page.set_repeat_columns(0, 0)?;
        }
        // A statistic and its pictures belong on one page.
        let one = !sheet.charts.is_empty() && sheet.rows.len() <= ONE_PAGE;
        page.set_print_fit_to_pages(if one { 1 } else { pages }, u16::from(one));
        printed(page, sheet.title.as_deref().unwrap_or(&sheet.scope.name), as_of);
        Ok(())
    }
}

fn broad(width: usize) -> f64 {
    (width as f64).clamp(NARROWEST, WIDEST)
}

/// A4 across, its title above, below it who may see it, the page and the as-of.
pub(super) fn printed(page: &mut Worksheet, title: &str, as_of: Stamp) {
    const A4: u8 = 9;
    let title = title.replace('&', "&&");
    page.set_paper_size(A4).set_landscape().set_margins(0.5, 0.5, 0.7, 0.7, 0.3, 0.3);
    page.set_header(format!("&C&\"宋体,Bold\"&14{title}"));
    page.set_footer(format!("&L{HANDLING}&C第 &P 页 共 &N 页&R截至 {}", as_of.ledger()));
}
