//! `list --idle`: open cases nobody has touched for the rulebook's working days (全程跟踪). The day of the last act is not
//! counted, today is: the fifth working day after it is the first on which five are said.

use crate::cli::shown::{CasePage, Shown};
use crate::error::{Error, Result};
use crate::ledger::CaseFilter;
use crate::present::{Answer, Column, Sheet, phrase};
use crate::rules::Laws;
use crate::text::{mask, one_line};
use crate::time::limit::working_days_between;
use crate::time::{Calendar, Stamp};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// The longest time without progress that is looked back for, in days.
const LONGEST: usize = 3660;

/// The latest moment that lies so many working days back: who was last touched by then lies idle.
pub fn idle_since(calendar: &Calendar, days: u32, now: Stamp) -> Option<Stamp> {
    let back = std::iter::successors(Some(now.date()), |day| day.pred_opt());
    let far = |day: &NaiveDate| working_days_between(calendar, *day, now.date()).0 >= i64::from(days);
    back.take(LONGEST).find(far).map(Stamp::last_minute)
}

/// All of them, or the last registered of them.
pub(super) fn answer(limit: Option<u32>, page: &CasePage, laws: &Laws, filter: CaseFilter) -> Result<Shown> {
    let CasePage { ctx, view, office, book, .. } = page;
    let Some(days) = book.thresholds.idle_days else {
        return Err(Error::refused("制度没有写几天没有进展算久未办理").hint("在 [thresholds] 写 idle_days"));
    };
    let (_, calendar) = laws.calendar(book)?;
    let mut sheet = Sheet::new(vec![
        Column::id("id", "编号"),
        Column::text("level", "等级"),
        Column::text("title", "标题"),
        Column::text("handler", "承办"),
        Column::number("days_open", "已历天数"),
        Column::number("idle_days", "无进展工作日"),
        Column::time("last_at", "最后经办"),
        Column::text("last_act", "最后一事"),
    ]);
    let mut objects: Vec<Value> = Vec::new();
    let mut talk = Vec::new();
    let (mut found, mut all) = (Vec::new(), 0);
    if let Some(since) = idle_since(&calendar, days, ctx.now) {
        let seen_by = page.scope(&mut talk);
        let idle = CaseFilter { open: true, untouched_since: Some(since), seen_by, ..filter };
        all = view.count_up_to(&idle, u32::MAX)?;
        found = view.cases(&CaseFilter { newest_first: limit.is_some(), limit, ..idle })?;
        if limit.is_some() {
            found.reverse();
        }
    }
    for row in found {
        let row = page.without_names(row)?;
        let (idle, _) = working_days_between(&calendar, row.last_at.date(), ctx.now.date());
        let handler = office.unit_name(row.lead.unwrap_or(row.unit));
        let last = view.act(row.last_seq)?.map(|act| phrase(&act, office, book)).unwrap_or_default();
        let open = (ctx.now.date() - row.reported_at.date()).num_days();
        let title = one_line(&mask(row.title()));
        objects.push(json!({
            "case": row.id.to_string(), "title": title, "handler": handler, "days_open": open, "idle_days": idle,
            "last_at": row.last_at.rfc3339(), "last_act": last,
        }));
        sheet.rows.push(vec![
            row.id.to_string().into(),
            row.level.as_deref().map(|l| book.level_name(l)).into(),
            title.into(),
            handler.into(),
            open.into(),
            idle.into(),
            row.last_at.into(),
            last.into(),
        ]);
    }
    let shown = objects.len();
    talk.push(match all {
        0 => format!("没有{days}个以上工作日没有进展的事项（含今天）"),
        all if shown < all as usize => {
            format!("{all}件有{days}个以上工作日没有进展（含今天），列出最近登记的{shown}件；催办：yuqing 催办 编号")
        }
        all => format!("{all}件有{days}个以上工作日没有进展（含今天）；催办：yuqing 催办 编号"),
    });
    Ok(Shown::answer(Answer::of_sheet(Value::Array(objects), sheet)).talking(talk))
}
