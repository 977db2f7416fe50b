//! The two screens of every morning: what is overdue, and what is to be done.

use super::duty::{DutyItem, Waiting, breach_word, by_clock, case_label, due_words, late, left, no_limit};
use super::view::short_id;
use crate::act::DutyState;
use crate::text::{cut, mask};
use crate::time::Stamp;
use crate::time::stamp::weekday_name;
use unicode_width::UnicodeWidthStr;

/// `2026-11-23（周一）08:30`
pub fn moment(now: Stamp) -> String {
    let minute = now.minute_of_day();
    format!("{}（{}）{:02}:{:02}", now.date(), weekday_name(now.date()), minute / 60, minute % 60)
}

/// What is overdue, numbered, each with who answers for it, since when, and the clause. Nothing where nothing is.
pub fn overdue_screen(items: &[DutyItem], office: &str, now: Stamp) -> String {
    if items.is_empty() {
        return String::new();
    }
    let mut out = format!("舆情超期 {} 项  {office}  截至 {}\n", items.len(), moment(now));
    for (n, item) in items.iter().enumerate() {
        let duty = &item.duty;
        let minutes = item.state.late_minutes().unwrap_or_default();
        let what = match (duty.case, duty.paper) {
            (Some(id), _) => format!("{id} {}{}{}", duty.name, case_label(item), item.shown_title()),
            (None, Some(id)) => format!("{id} {}{}", duty.name, item.shown_title()),
            (None, None) => {
                let have = match (duty.have, duty.need) {
                    (Some(have), Some(need)) => format!("{have}/{need}"),
                    _ => String::new(),
                };
                format!("{} {}{}{have}", item.owner, item.what(), breach_word(&duty.kind, false))
            }
        };
        let clause = if duty.clause.is_empty() { String::new() } else { format!("（{}）", duty.clause) };
        let due = due_words(duty, now).map(|due| format!("{due}，")).unwrap_or_default();
        let responsible = item.responsible.as_ref().unwrap_or(&item.owner);
        out.push_str(&format!(
            "{}. {what}   责任 {responsible}   {due}{}{clause}   {}\n",
            n + 1,
            late(minutes, by_clock(duty)),
            urged(item, now)
        ));
    }
    out
}

/// 催办0次, 催办2次（11-20 电话）.
fn urged(item: &DutyItem, now: Stamp) -> String {
    match &item.urged {
        None | Some((0, _, _)) => "催办0次".to_string(),
        Some((times, last, via)) => {
            let day = last.short(now);
            let day = day.rsplit_once(' ').map_or(day.as_str(), |(day, _)| day);
            format!("催办{times}次（{}）", format!("{day} {via}").trim_end())
        }
    }
}

/// One line of the list: four columns that stand under each other.
struct Line {
    group: &'static str,
    subject: String,
    state: String,
    command: String,
}

/// What is to be done, by urgency: 今天到期, 等领导签, 缺手续, 将到期; what is overdue is only counted here.
pub fn todo_screen(
    items: &[DutyItem],
    overdue: u64,
    waiting: &[Waiting],
    office: &str,
    operator: &str,
    now: Stamp,
    width: u16,
) -> String {
    let mut out = format!("{office} 待办   {}   {operator}\n", moment(now));
    let open: Vec<&DutyItem> = items.iter().filter(|item| item.state == DutyState::Open).collect();
    let today = |item: &DutyItem| item.duty.due_at.is_some_and(|due| due.date() == now.date());
    let mut lines: Vec<Line> =
        open.iter().filter(|item| today(item)).map(|item| of_item("今天到期", item, now)).collect();
    lines.extend(waiting.iter().filter(|w| w.owed.what == "consent").map(|w| of_waiting("等领导签", w, now)));
    lines.extend(waiting.iter().filter(|w| w.owed.what != "consent").map(|w| of_waiting("缺手续", w, now)));
    let later = open.iter().filter(|item| item.duty.due_at.is_some() && !today(item));
    let (of_cases, periodic): (Vec<&DutyItem>, Vec<&DutyItem>) = later.partition(|item| item.duty.period.is_none());
    lines.extend(of_cases.iter().map(|item| of_item("将到期", item, now)));
    lines.extend(of_periods(&periodic, now));
    lines.extend(open.iter().filter(|i| i.to_urge).map(|item| of_item("待催办", item, now)));
    let unlimited = open.iter().filter(|i| i.duty.due_at.is_none() && !i.to_urge);
    lines.extend(unlimited.map(|item| of_item("未定时限", item, now)));
    if overdue > 0 {
        let subject = format!("{overdue}项，见 yuqing 超期");
        lines.push(Line { group: "已超期", subject, state: String::new(), command: String::new() });
    }
    if lines.is_empty() {
        out.push_str("没有待办事项\n");
        return out;
    }
    out.push_str(&aligned(&lines, usize::from(width)));
    out
}

fn of_item(group: &'static str, item: &DutyItem, now: Stamp) -> Line {
    let duty = &item.duty;
    let subject = match (duty.case, duty.paper) {
        (Some(id), _) => named(&short_id(id, now), item.level_name.as_deref(), &item.shown_title()),
        (None, Some(id)) => named(&id.to_string(), None, &item.shown_title()),
        (None, None) => item.owner.clone(),
    };
    let whose = if duty.case.is_some() || duty.paper.is_some() { item.owner.as_str() } else { "" };
    let rest = match duty.due_at {
        Some(due) => left(due, now),
        None => no_limit(duty),
    };
    let provisional = if duty.provisional { "（暂定）" } else { "" };
    let state = format!("{whose}{}{}，{rest}{provisional}", item.what(), pieces(item));
    Line { group, subject, state, command: item.command.clone().unwrap_or_default() }
}

/// ` 5/6篇，还需1篇`
fn pieces(item: &DutyItem) -> String {
    match (item.duty.have, item.duty.need) {
        (Some(have), Some(need)) if have < need => format!(" {have}/{need}篇，还需{}篇", need - have),
        (Some(have), Some(need)) => format!(" {have}/{need}篇"),
        _ => String::new(),
    }
}

/// Periodic duties: one line for a duty, the units that owe it together.
fn of_periods(items: &[&DutyItem], now: Stamp) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut done: Vec<&DutyItem> = Vec::new();
    for item in items {
        let same = |other: &DutyItem| {
            (&other.duty.kind, &other.duty.period, other.duty.due_at, other.duty.have)
                == (&item.duty.kind, &item.duty.period, item.duty.due_at, item.duty.have)
        };
        if done.iter().any(|other| same(other)) {
            continue;
        }
        done.push(item);
        let owners: Vec<&str> = items.iter().filter(|other| same(other)).map(|other| other.owner.as_str()).collect();
        let mut line = of_item("将到期", item, now);
        if owners.len() > 1 {
            let some = owners.iter().take(3).copied().collect::<Vec<_>>().join("、");
            line.subject = if owners.len() > 3 { format!("{some}等{}个", owners.len()) } else { some };
        }
        lines.push(line);
    }
    lines
}

fn of_waiting(group: &'static str, waiting: &Waiting, now: Stamp) -> Line {
    let owed = &waiting.owed;
    let subject = named(&short_id(waiting.id, now), waiting.level.as_deref(), &waiting.title);
    let (state, command) = match group {
        "等领导签" => {
            let says = owed.says.strip_prefix('待').unwrap_or(&owed.says);
            let fix = if owed.fix.is_empty() { String::new() } else { format!("签后：{}", owed.fix) };
            (format!("待{says}，已等{}", waited(waiting.since, now)), fix)
        }
        _ => (lacking(&owed.says, &owed.clause), owed.fix.clone()),
    };
    Line { group, subject, state, command }
}

/// 缺上报领导小组（三.2）, 待研判，建议一般
pub(super) fn lacking(says: &str, clause: &str) -> String {
    if clause.is_empty() { says.to_string() } else { format!("{says}（{clause}）") }
}

fn waited(since: Stamp, now: Stamp) -> String {
    let minutes = now.minutes_since(since).max(0);
    match (now.date() - since.date()).num_days() {
        days if days > 0 => format!("{days}天"),
        _ if minutes >= 60 => format!("{}小时", minutes / 60),
        _ => format!("{minutes}分钟"),
    }
}

fn named(id: &str, level: Option<&str>, title: &str) -> String {
    let level = level.map(|level| format!(" {level}")).unwrap_or_default();
    format!("{id}{level} {}", cut(&mask(title), 16)).trim_end().to_string()
}

/// Columns of the group and of the number before a title.
const GROUP: usize = 10;
const INDENT: usize = 13;

/// Four columns; the name of a group stands on its first line only. Where they are wider than the terminal, what is to be
/// typed stands below, and so does what would not fit before it.
fn aligned(lines: &[Line], width: usize) -> String {
    let widest = |of: fn(&Line) -> &str, most: usize| lines.iter().map(|l| of(l).width()).max().unwrap_or(0).min(most);
    let tabled = |l: &Line| !l.state.is_empty();
    let subject = lines.iter().filter(|l| tabled(l)).map(|l| l.subject.width()).max().unwrap_or(0).min(44);
    let state = widest(|l| if l.command.is_empty() { "" } else { &l.state }, 44);
    let typed = widest(|l| &l.command, usize::MAX);
    let narrow = GROUP + subject + 3 + state + 3 + typed > width;
    let mut out = String::new();
    let mut before = "";
    for line in lines {
        let group = if line.group == before { "" } else { line.group };
        before = line.group;
        let mut text = format!("{}{}", padded(group, GROUP), padded(&line.subject, subject + 3));
        match narrow {
            false => text.push_str(&format!("{}{}", padded(&line.state, state + 3), line.command)),
            true => {
                let below = |text: &mut String, words: &str| {
                    text.truncate(text.trim_end().len());
                    text.push_str(&format!("\n{}{words}", " ".repeat(INDENT)));
                };
                // Under the others, or as it comes, or below.
                let shorter = format!("{}{}   ", padded(group, GROUP), line.subject);
                if text.width() + line.state.width() <= width {
                    text.push_str(&line.state);
                } else if shorter.width() + line.state.width() <= width {
                    text = shorter + &line.state;
                } else {
                    below(&mut text, &line.state);
                }
                if !line.command.is_empty() {
                    below(&mut text, &line.command);
                }
            }
        }
        out.push_str(text.trim_end());
        out.push('\n');
    }
    out
}

/// Filled with blanks to a width of the terminal; a longer text keeps three blanks after it.
fn padded(text: &str, width: usize) -> String {
    let blanks = width.saturating_sub(text.width()).max(if text.width() < width { 1 } else { 3 });
    format!("{text}{}", " ".repeat(blanks))
}
