//! The sheet 说明: what the figures are of, how they were reckoned, and the ledger they can be checked against.

use super::super::sheet::Sheet;
use super::{HANDLING, LINE, Origin, font, printed};
use rust_xlsxwriter::{FormatAlign, FormatBorder, Workbook, XlsxError};
use unicode_width::UnicodeWidthStr;

/// Width of the second column in characters.
const WIDE: usize = 96;

/// `rows` without the heading; `hidden`: headings of the columns in which nothing stands.
pub(super) fn write(
    workbook: &mut Workbook,
    sheet: &Sheet,
    origin: &Origin,
    (rows, hidden): (u32, &[&str]),
) -> Result<(), XlsxError> {
    let rows = u64::from(rows);
    let name = sheet.title.clone().unwrap_or_else(|| sheet.scope.name.clone());
    let mut lines = vec![("保存要求".to_string(), HANDLING.to_string()), ("名称".to_string(), name)];
    lines.extend(origin.lines.iter().cloned());
    let sums = u64::try_from(sheet.sums).unwrap_or(0);
    lines.push(("行数".to_string(), format!("{}行（不含表头{}）", rows - sums.min(rows), with_sums(sums))));
    lines.extend(sheet.notes.iter().map(|note| ("说明".to_string(), note.clone())));
    if !hidden.is_empty() {
        lines.push(("空栏".to_string(), format!("没有内容的栏已隐藏：{}", hidden.join("、"))));
    }
    lines.push(("空格".to_string(), "没有填写、不适用或分母为0；不是0".to_string()));

    let head = font().set_bold().set_border_bottom(FormatBorder::Thin);
    let (what, said) = (font().set_align(FormatAlign::Top), font().set_align(FormatAlign::Top).set_text_wrap());
    let page = workbook.add_worksheet();
    page.set_name("说明")?.set_column_width(0, 16)?.set_column_width(1, WIDE as f64)?;
    page.write_string_with_format(0, 0, "项目", &head)?.write_string_with_format(0, 1, "内容", &head)?;
    for (row, (key, value)) in (1u32..).zip(&lines) {
        page.write_string_with_format(row, 0, key, &what)?.write_string_with_format(row, 1, value, &said)?;
        page.set_row_height(row, value.width().div_ceil(WIDE - 2).max(1) as f64 * LINE)?;
    }
    page.set_print_fit_to_pages(1, 0);
    printed(page, "说明", origin.as_of);
    Ok(())
}

fn with_sums(sums: u64) -> &'static str {
    if sums > 0 { "、合计" } else { "" }
}
