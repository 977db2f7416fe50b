//! How cells look, by what they hold.

use super::super::cell::{Cell, Column, ColumnKind};
use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

/// The look of one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Text,
    /// Text that stays as it is: ids, numbers of telephones.
    Id,
    Number,
    /// By the number of decimals.
    Decimals(u8),
    Percent,
    Time,
    Date,
}

impl Look {
    /// What nearly every cell of a column looks like: the column says it once, and its cells need not.
    pub(super) fn of_column(column: &Column) -> Look {
        match column.kind {
            ColumnKind::Text | ColumnKind::Word => Look::Text,
            ColumnKind::Id => Look::Id,
            ColumnKind::Number => Look::Number,
            ColumnKind::Percent => Look::Percent,
            ColumnKind::Time => Look::Time,
        }
    }

    pub(super) fn of(cell: &Cell, column: &Column) -> Look {
        match cell {
            Cell::Int(_) => Look::Number,
            Cell::Percent(_) => Look::Percent,
            Cell::Decimal(_, decimals) => Look::Decimals(*decimals),
            Cell::Time(_) | Cell::Due(_) => Look::Time,
            Cell::Date(_) => Look::Date,
            Cell::Text(_) | Cell::Empty if matches!(column.kind, ColumnKind::Text | ColumnKind::Word) => Look::Text,
            Cell::Text(_) | Cell::Empty => Look::Id,
        }
    }
}

/// The formats of a sheet, of its listed rows or of its sums.
pub(super) struct Looks {
    pub(super) sum: bool,
    pub(super) head: Format,
    pub(super) counted_head: Format,
    text: Format,
    id: Format,
    number: Format,
    decimals: [Format; 5],
    percent: Format,
    time: Format,
    date: Format,
}

impl Looks {
    pub(super) fn new(sum: bool) -> Looks {
        let plain = || {
            let format = font().set_align(FormatAlign::VerticalCenter);
            if sum { format.set_bold().set_border_top(FormatBorder::Thin) } else { format }
        };
        // A little off the edge, or the figure before it runs into the text.
        let left = || plain().set_align(FormatAlign::Left).set_indent(1);
        let head = || {
            let format = font().set_bold().set_text_wrap().set_align(FormatAlign::VerticalCenter);
            format.set_background_color(0x00D9_E2EC).set_border_bottom(FormatBorder::Thin)
        };
        Looks {
            sum,
            head: head().set_align(FormatAlign::Left).set_indent(1),
            counted_head: head().set_align(FormatAlign::Right),
            text: left().set_text_wrap(),
            id: left().set_num_format("@"),
            number: plain().set_num_format("0"),
            decimals: ["0", "0.0", "0.00", "0.000", "0.0000"].map(|shape| plain().set_num_format(shape)),
            percent: plain().set_num_format("0.00%"),
            time: left().set_num_format("yyyy-mm-dd hh:mm"),
            date: left().set_num_format("yyyy-mm-dd"),
        }
    }

    pub(super) fn of(&self, look: Look) -> &Format {
        match look {
            Look::Text => &self.text,
            Look::Id => &self.id,
            Look::Number => &self.number,
            Look::Decimals(decimals) => self.decimals.get(usize::from(decimals)).unwrap_or(&self.number),
            Look::Percent => &self.percent,
            Look::Time => &self.time,
            Look::Date => &self.date,
        }
    }
}

/// A font every office machine has under this name or a stand-in for.
pub(super) fn font() -> Format {
    Format::new().set_font_name("宋体").set_font_size(11).set_font_family(3).set_font_charset(134)
}
