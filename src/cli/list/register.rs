//! `list --register`: the register with the columns the office's rules ask for.

use crate::act::Office;
use crate::cli::shown::Shown;
use crate::error::{Error, Result};
use crate::ledger::{CaseFilter, View};
use crate::present::{Answer, register_sheet};
use crate::rules::Rulebook;

pub(super) fn answer(
    limit: Option<u32>,
    view: View,
    office: &Office,
    book: &Rulebook,
    filter: CaseFilter,
) -> Result<Shown> {
    if book.register.is_empty() {
        return Err(
            Error::refused("制度没有规定登记内容").hint("看台账：yuqing list，全部栏目：yuqing list -o 台账.csv")
        );
    }
    let filter = CaseFilter { newest_first: limit.is_some(), limit, ..filter };
    let mut cases = Vec::new();
    for row in view.cases(&filter)? {
        cases.push(view.case(row.id)?);
    }
    if limit.is_some() {
        cases.reverse();
    }
    let sheet = register_sheet(&cases, office, book);
    Ok(Shown::answer(Answer::of_sheet(sheet.objects(), sheet)))
}
