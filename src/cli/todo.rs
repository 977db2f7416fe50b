//! `todo 待办`: what is to be done now and soon, with the commands to type. A bare `yuqing` shows it.

use super::duties::Desk;
use super::list::idle_since;
use super::shown::Shown;
use crate::act::{Case, DutyState, UnitId};
use crate::casework::Owing;
use crate::context::Context;
use crate::error::Result;
use crate::ledger::{CaseFilter, CaseRow, View};
use crate::present::{Answer, DutyItem, Format, Waiting, duties_sheet, level_word, todo_screen};
use crate::rules::Laws;
use crate::time::Stamp;
use chrono::{Datelike, Days};
use serde_json::Value;

/// Pieces that a quota still asks for take weeks, not days: the screen names them this many days ahead. A paper is owed
/// again as soon as the last is done, and would stand there every day: it is named within the rulebook's days.
const QUOTA_DAYS: u32 = 40;
/// Cases that wait, and duties without a limit: so many of each are shown.
const MOST: u32 = 30;
/// The next year's holidays are published in autumn; from this day on a missing calendar is named.
const CALENDAR_FROM: (u32, u32) = (11, 10);

/// 今天要办的事：到期的、等领导签的、缺手续的
#[derive(Debug, Default, clap::Args)]
#[command(after_help = "例：\n  yuqing 待办\n  yuqing 待办 --days 14 --单位 甲村")]
pub struct Args {
    /// 看几天之内到期的（不写则按制度）
    #[arg(long, value_name = "天", visible_alias = "天数", value_parser = clap::value_parser!(u32).range(0..=3660))]
    days: Option<u32>,
    /// 只看一个单位的
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let view = ledger.view();
    let (office, laws) = view.office_and_laws()?;
    let book = laws.at(ctx.now)?.book;
    let desk = Desk { ctx, view, office: &office, laws: &laws, book };
    let mut talk = Vec::new();
    let unit = desk.unit(args.unit.as_deref(), &mut talk)?;
    let days = args.days.unwrap_or(book.thresholds.todo_days);
    let until = end_of_day(ctx.now, days);
    let further = if args.days.is_some() { until } else { until.max(end_of_day(ctx.now, QUOTA_DAYS)) };
    let format = ctx.answers_in()?;
    let shown = if format == Format::Table {
        let mut all = desk.lookout().still_in_time(until, further)?;
        all.retain(|o| o.duty.need.is_some() || o.duty.due_at.is_none_or(|due| due <= until));
        desk.keep(&mut all, unit);
        Shown::said(Value::Null, screen(&desk, unit, all, &mut talk)?)
    } else {
        let mut all = desk.lookout().owed(until, further)?;
        desk.keep(&mut all, unit);
        all.retain(|o| o.duty.due_at.is_none_or(|due| due <= until));
        match format {
            Format::Json => desk.written(&all)?,
            _ => Shown::answer(Answer::of_sheet(Value::Null, duties_sheet(&desk.items(&all)?, ctx.now))),
        }
    };
    talk.extend(missing_calendar(&laws, ctx.now)?);
    talk.extend(unreported_meetings(&desk)?);
    Ok(shown.talking(talk))
}

/// The page of the day: what can still be done in time, what has no limit, what waits. What is overdue is only counted.
fn screen(desk: &Desk, unit: Option<UnitId>, all: Vec<Owing>, talk: &mut Vec<String>) -> Result<String> {
    let (book, now) = (desk.book, desk.ctx.now);
    let mut shown = desk.lookout().without_limit()?;
    desk.keep(&mut shown, unit);
    let hidden = shown.len().saturating_sub(MOST as usize);
    shown.truncate(MOST as usize);
    if hidden > 0 {
        talk.push(format!("还有{hidden}项没有时限的未列出"));
    }
    let (mut open, late): (Vec<_>, Vec<_>) = all.into_iter().partition(|o| o.state == DutyState::Open);
    open.extend(shown);
    let mut items = desk.items(&open)?;
    to_urge(&mut items, book.thresholds.unsigned_hours, now);
    talk.extend(idle(desk, unit)?);
    let waiting = waiting(desk, unit, talk)?;
    let overdue = late.len() as u64 + desk.view.count_overdue(now, unit)?;
    let operator = desk.ctx.clerk(desk.office.me.as_deref()).operator;
    let office = desk.office.unit_name(unit.unwrap_or(UnitId::OFFICE));
    Ok(todo_screen(&items, overdue, &waiting, &office, &operator, now, desk.ctx.width))
}

fn end_of_day(now: Stamp, days: u32) -> Stamp {
    Stamp::last_minute(now.date().checked_add_days(Days::new(days.into())).unwrap_or(now.date()))
}

/// Slips nobody has signed for within the rulebook's hours.
fn to_urge(items: &mut [DutyItem], hours: Option<u32>, now: Stamp) {
    let Some(hours) = hours else { return };
    let waits = |d: &crate::act::Duty| {
        d.kind == "receive" && d.due_at.is_none() && now.minutes_since(d.opened_at) > i64::from(hours) * 60
    };
    for item in items.iter_mut().filter(|item| waits(&item.duty)) {
        item.to_urge = true;
        if let Some(id) = item.duty.case {
            item.command = Some(format!("yuqing 催办 {} --duty {}", crate::present::short_id(id, now), item.duty.n));
        }
    }
}

/// How many open cases nobody has touched for the rulebook's working days.
fn idle(desk: &Desk, unit: Option<UnitId>) -> Result<Option<String>> {
    let Some(days) = desk.book.thresholds.idle_days else { return Ok(None) };
    let (_, calendar) = desk.laws.calendar(desk.book)?;
    let Some(since) = idle_since(&calendar, days, desk.ctx.now) else { return Ok(None) };
    let found = desk.view.untouched_since(since, unit)?;
    Ok((found > 0).then(|| format!("{found}件有{days}个以上工作日没有进展（含今天），见 yuqing 台账 --idle")))
}

/// Cases that wait for a level, a consent, a recipient or an act, oldest first.
fn waiting(desk: &Desk, unit: Option<UnitId>, talk: &mut Vec<String>) -> Result<Vec<Waiting>> {
    let Desk { view, office, book, .. } = desk;
    let filter = CaseFilter { lacking: true, unit, limit: Some(MOST + 1), ..CaseFilter::default() };
    let mut rows = view.cases(&filter)?;
    if rows.len() > MOST as usize {
        rows.truncate(MOST as usize);
        talk.push("还有缺手续的没有列出，见 yuqing 台账 --lacking".to_string());
    }
    let mut found = Vec::new();
    for row in &rows {
        for owed in &row.owed {
            found.push(Waiting {
                id: row.id,
                title: row.title().to_string(),
                level: level_word(row, office, book, desk.ctx.now).map(str::to_string),
                since: if owed.what == "consent" { laid_at(view, row, &owed.fix)? } else { row.last_at },
                owed: owed.clone(),
            });
        }
    }
    Ok(found)
}

/// Since when a consent is waited for: the reply was laid, or the level that asks for it was decided.
fn laid_at(view: &View, row: &CaseRow, fix: &str) -> Result<Stamp> {
    let case: Case = view.case(row.id)?;
    let draft = case.drafts.last().filter(|_| fix.contains("--for reply")).map(|d| d.at);
    let level = case.timeline.iter().find(|a| Some(a.seq) == case.level_seq).map(|a| a.at);
    Ok(draft.or(level).unwrap_or(row.last_at))
}

/// Meetings without a report after the rulebook's days, where it has any: a reminder, never a deadline.
fn unreported_meetings(desk: &Desk) -> Result<Vec<String>> {
    let Some(days) = desk.book.thresholds.meeting_report_days else { return Ok(Vec::new()) };
    let age = |at: Stamp| (desk.ctx.now.date() - at.date()).num_days();
    let (sight, mut old, mut reported) = (desk.sight(), Vec::new(), Vec::new());
    for meeting in desk.office.meetings.iter().filter(|m| age(m.at) > i64::from(days)) {
        if sight.meeting(meeting)? {
            old.push(meeting);
        }
    }
    if !old.is_empty() {
        for paper in desk.view.papers(None)? {
            reported.extend(desk.view.paper(paper.id)?.meeting);
        }
    }
    let hint = |m: &crate::act::Meeting| {
        let (title, on, number) = (&m.title, m.at.date(), m.number);
        format!("会议“{title}”（{on}）已过{}天，还没有分析报告：yuqing paper draft 会议 --meeting {number}", age(m.at))
    };
    Ok(old.into_iter().filter(|m| !reported.contains(&m.number)).map(hint).collect())
}

/// A year whose holidays are not known makes working-day limits provisional: said once, with what to type.
fn missing_calendar(laws: &Laws, now: Stamp) -> Result<Option<String>> {
    let (_, calendar) = laws.calendar(laws.at(now)?.book)?;
    let today = now.date();
    let year = if (today.month(), today.day()) >= CALENDAR_FROM { today.year() + 1 } else { today.year() };
    let missing = (today.year()..=year).find(|year| !calendar.years().contains(year));
    Ok(missing.map(|year| {
        format!("{year}年放假安排还没有导入，跨到{year}年的工作日时限为暂定：yuqing calendar import 放假安排.csv")
    }))
}
