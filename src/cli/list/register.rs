//! `list --register`: the register with the columns the office's rules ask for.

use crate::casework::unnamed;
use crate::cli::shown::{CasePage, Shown};
use crate::error::{Error, Result};
use crate::ledger::{CaseFilter, CaseRow};
use crate::present::{Answer, Export, Format, register_row, register_sheet};

pub(super) fn answer(limit: Option<u32>, page: &CasePage, filter: CaseFilter) -> Result<Shown> {
    let CasePage { ctx, view, office, book, .. } = page;
    if book.register.is_empty() {
        return Err(
            Error::refused("制度没有规定登记内容").hint("看台账：yuqing list，全部栏目：yuqing list -o 台账.xlsx")
        );
    }
    let cells = |row: &CaseRow| Ok(register_row(&unnamed(view, view.case(row.id)?, None)?, office, book));
    let format = Format::choose(ctx.format, ctx.output.as_deref())?;
    if limit.is_none() && Export::takes(format) {
        return page.leave(format, filter, register_sheet(book), cells, "没有符合条件的事项");
    }
    let mut talk = Vec::new();
    let seen_by = page.scope(&mut talk);
    let filter = CaseFilter { seen_by, newest_first: limit.is_some(), limit, ..filter };
    let mut sheet = register_sheet(book);
    view.each_case(&filter, |row| {
        sheet.rows.push(cells(&row)?);
        Ok(())
    })?;
    if limit.is_some() {
        sheet.rows.reverse();
    }
    let sheet = page.named(sheet, &filter, format);
    Ok(Shown::answer(Answer::of_sheet(sheet.objects(), sheet)).talking(talk))
}
