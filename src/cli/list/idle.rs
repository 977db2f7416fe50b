//! `list --idle`: open cases nobody has touched for the rulebook's working days (全程跟踪).

use crate::act::Office;
use crate::cli::shown::Shown;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ledger::{CaseFilter, View};
use crate::present::{Answer, Column, Sheet, phrase};
use crate::rules::Laws;
use crate::text::{mask, one_line};
use crate::time::limit::working_days_between;
use crate::time::{Calendar, Stamp};
use serde_json::{Value, json};

/// Working days since the last act.
pub fn idle_days(calendar: &Calendar, last: Stamp, now: Stamp) -> i64 {
    working_days_between(calendar, last.date(), now.date()).0
}

pub(super) fn answer(ctx: &Context, laws: &Laws, view: View, office: &Office, filter: CaseFilter) -> Result<Shown> {
    let book = laws.at(ctx.now)?.book;
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
    for row in view.cases(&CaseFilter { open: true, ..filter })? {
        let idle = idle_days(&calendar, row.last_at, ctx.now);
        if idle < i64::from(days) {
            continue;
        }
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
    let talk = match objects.len() {
        0 => vec![format!("没有超过{days}个工作日没有进展的事项")],
        n => vec![format!("{n}件超过{days}个工作日没有进展；催办：yuqing 催办 编号")],
    };
    Ok(Shown::answer(Answer::of_sheet(Value::Array(objects), sheet)).talking(talk))
}
