//! What is said of one duty: how much is left, how late it is, whether it was kept, and from which clause.

use super::cell::{Cell, Column};
use super::sheet::Sheet;
use super::view::label;
use crate::act::{CaseId, Duty, DutyState, Ended, Facts, Owed, judge};
use crate::text::mask;
use crate::time::{Period, Semesters, Stamp, Within};

const DAY: i64 = 1440;

/// A duty with what people need to see beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct DutyItem {
    pub duty: Duty,
    pub state: DutyState,
    /// Title of the case or paper.
    pub title: Option<String>,
    /// Shown name of the level.
    pub level_name: Option<String>,
    /// The unit or person who owes it.
    pub owner: String,
    /// The person who answers for the owner (责任).
    pub responsible: Option<String>,
    /// How often it was urged, when last, and by which way.
    pub urged: Option<(u32, Stamp, String)>,
    /// The command that meets it.
    pub command: Option<String>,
    /// It has waited too long without a limit of its own: to be urged.
    pub to_urge: bool,
}

impl DutyItem {
    /// The period in words.
    pub(super) fn period(&self) -> Option<String> {
        // The names of periods do not depend on where semesters begin.
        let key = self.duty.period.as_deref()?;
        Some(Period::from_key(key, &Semesters::default()).map_or_else(|_| key.to_string(), |p| p.label()))
    }

    pub(super) fn shown_title(&self) -> String {
        self.title.as_deref().map(mask).unwrap_or_default().into_owned()
    }

    /// 双月报告（2026年9—10月）, 首报.
    pub(super) fn what(&self) -> String {
        match self.period() {
            Some(period) => format!("{}（{period}）", self.duty.name),
            None => self.duty.name.clone(),
        }
    }
}

/// A case that waits for something which has no time limit: a consent, a recipient, an act.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    pub id: CaseId,
    pub title: String,
    /// Shown name of the level.
    pub level: Option<String>,
    pub owed: Owed,
    /// Since when.
    pub since: Stamp,
}

/// Whether the duty's limit runs by the wall clock (so that it is late in minutes) or by days.
pub fn by_clock(duty: &Duty) -> bool {
    match duty.within.as_deref().map(str::parse::<Within>) {
        Some(Ok(within)) => within.by_clock(),
        // A moment given by hand: by the clock unless it is the end of a day.
        _ => duty.period.is_none() && duty.due_at.is_some_and(|due| due.minute_of_day() != 1439),
    }
}

/// “余80分钟”, “余15小时30分”, “余38天”. A day's last minute counts to 24:00, as the clauses do.
pub fn left(due: Stamp, now: Stamp) -> String {
    let ends_a_day = due.minute_of_day() == 1439;
    let minutes = due.minutes_since(now) + i64::from(ends_a_day);
    let days = (due.date() - now.date()).num_days();
    match minutes {
        ..0 => "已过时限".to_string(),
        0..120 => format!("余{minutes}分钟"),
        _ if days > 0 && (ends_a_day || minutes >= 2 * DAY) => {
            format!("余{}天", if ends_a_day { days } else { minutes / DAY })
        }
        _ if minutes % 60 == 0 => format!("余{}小时", minutes / 60),
        _ => format!("余{}小时{}分", minutes / 60, minutes % 60),
    }
}

/// “超70分钟”, “超1天”: hours are late in minutes, days in days begun.
pub fn late(minutes: i64, by_clock: bool) -> String {
    format!("超{}", span(minutes, by_clock))
}

fn span(minutes: i64, by_clock: bool) -> String {
    let days = minutes.max(1).div_euclid(DAY) + i64::from(minutes.max(1) % DAY != 0);
    match by_clock {
        false => format!("{days}天"),
        true if minutes >= 2 * DAY => format!("{minutes}分钟（约{}天）", minutes / DAY),
        true => format!("{minutes}分钟"),
    }
}

/// “应于 11-23 24:00 前”; a provisional one says 暂定.
pub fn due_words(duty: &Duty, now: Stamp) -> Option<String> {
    let due = duty.due_at?;
    let provisional = if duty.provisional { "（暂定）" } else { "" };
    Some(format!("应于 {} 前{provisional}", due.deadline_short(now)))
}

/// The word for one that was not kept: 迟报 came late, 缺报 nothing came, 超期 was not done.
pub fn breach_word(kind: &str, came: bool) -> &'static str {
    let report = kind.starts_with("paper:") || matches!(kind, "first_report" | "follow_up" | "quota");
    match kind {
        "filing" if came => return "滞后",
        "watch" => return "缺",
        _ => {}
    }
    match (report, came) {
        (true, true) => "迟报",
        (true, false) if kind == "first_report" || kind == "follow_up" => "未报",
        (true, false) => "缺报",
        (false, _) => "超期",
    }
}

/// The verdict in one sentence: “首报 按时，余80分钟（应于 11-23 00:10 前，五.1）”.
pub fn sentence(duty: &Duty, now: Stamp) -> String {
    format!("{} {}{}", duty.name, verdict(duty, now), basis(duty, now))
}

/// The same; open ones that share a name are told apart by the number that `--duty` takes: “整改（2） 未到期，余3天…”.
pub(super) fn numbered(duty: &Duty, all: &[Duty], now: Stamp) -> String {
    let alike = |other: &&Duty| other.is_open() && other.name == duty.name;
    match duty.is_open() && all.iter().filter(alike).count() > 1 {
        true => format!("{}（{}） {}{}", duty.name, duty.n, verdict(duty, now), basis(duty, now)),
        false => sentence(duty, now),
    }
}

/// （应于 … 前，clause）, the clause alone where there is no due time.
fn basis(duty: &Duty, now: Stamp) -> String {
    let parts: Vec<String> =
        due_words(duty, now).into_iter().chain((!duty.clause.is_empty()).then(|| duty.clause.clone())).collect();
    if parts.is_empty() { String::new() } else { format!("（{}）", parts.join("，")) }
}

/// Minutes by which a limit from the event was already past when the event was found. Not the sender's delay: said apart.
pub fn found_late(duty: &Duty, facts: &Facts) -> Option<i64> {
    let (due, found) = (duty.due_at?, facts.found?);
    let from_event = facts.occurred == Some(duty.opened_at) && !duty.superseded;
    (from_event && found > due).then(|| found.minutes_since(due))
}

/// “发现时已超时60分钟”.
pub(super) fn found_late_words(duty: &Duty, facts: &Facts) -> Option<String> {
    found_late(duty, facts).map(|minutes| format!("发现时已超时{minutes}分钟（发现滞后，另计）"))
}

fn verdict(duty: &Duty, now: Stamp) -> String {
    let clock = by_clock(duty);
    let ended = |word: &str| match &duty.end {
        Some(end) => format!("{word}：{}", mask(&end.reason)),
        None => word.to_string(),
    };
    match judge(duty, now) {
        DutyState::Met => match (duty.due_at, duty.met_at) {
            (Some(due), Some(met)) => format!("按时，{}", left(due, met)),
            // There is a limit and its clock never began: neither in time nor late.
            _ if duty.within.is_some() => format!("已完成，{}，不判迟早", no_limit(duty)),
            _ => "已完成".to_string(),
        },
        DutyState::Late { late_minutes } => {
            format!("{}{}", breach_word(&duty.kind, true), span(late_minutes, clock))
        }
        DutyState::Overdue { late_minutes } => match breach_word(&duty.kind, false) {
            "超期" => format!("超期{}，未完成", span(late_minutes, clock)),
            word => format!("{word}，{}", late(late_minutes, clock)),
        },
        DutyState::Open => match duty.due_at {
            Some(due) => format!("未到期，{}", left(due, now)),
            None => format!("未完成，{}", no_limit(duty)),
        },
        DutyState::Waived => ended("已免除"),
        DutyState::Lapsed => ended("缺报在案"),
        DutyState::Withdrawn if duty.superseded => {
            let before = match duty.late_before_superseded() {
                None => String::new(),
                Some(0) => "原为按时，".to_string(),
                Some(late) => format!("原为{}{}，", breach_word(&duty.kind, true), span(late, clock)),
            };
            format!("{before}已由后一项时限代替")
        }
        DutyState::Withdrawn => ended("已撤销"),
    }
}

/// Why there is no due time.
pub fn no_limit(duty: &Duty) -> String {
    duty.why.clone().unwrap_or_else(|| "制度未定时限".to_string())
}

/// The words of a state in a table.
pub fn state_zh(duty: &Duty, state: DutyState) -> &'static str {
    match state {
        DutyState::Open => "未到期",
        DutyState::Overdue { .. } => breach_word(&duty.kind, false),
        DutyState::Met if duty.due_at.is_none() => "已完成",
        DutyState::Met => "按时",
        DutyState::Late { .. } => match breach_word(&duty.kind, true) {
            "迟报" => "迟报",
            "滞后" => "滞后",
            _ => "超期完成",
        },
        DutyState::Waived => "已免除",
        DutyState::Lapsed => "缺报在案",
        DutyState::Withdrawn => "已撤销",
    }
}

/// All that is known of the duties, one row each.
pub fn duties_sheet(items: &[DutyItem], now: Stamp) -> Sheet {
    let mut sheet = Sheet::new(vec![
        Column::id("case", "编号"),
        Column::text("level", "等级"),
        Column::text("title", "标题"),
        Column::text("name", "时限事项"),
        Column::text("period", "期间"),
        Column::text("owner", "责任单位（人）"),
        Column::text("responsible", "责任人"),
        Column::time("due_at", "应于"),
        Column::text("state", "状态"),
        Column::text("left", "余（超）"),
        Column::number("have", "已有").extra(),
        Column::number("need", "应有").extra(),
        Column::text("clause", "依据"),
        Column::text("provisional", "暂定").extra(),
        Column::time("opened_at", "起算").extra(),
        Column::time("met_at", "完成").extra(),
        Column::number("late_minutes", "超时分钟").extra(),
        Column::text("kind", "种类").extra(),
        Column::number("urged", "催办次数").extra(),
        Column::text("why", "说明").extra(),
    ]);
    sheet.rows = items.iter().map(|item| row(item, now)).collect();
    sheet
}

fn row(item: &DutyItem, now: Stamp) -> Vec<Cell> {
    let duty = &item.duty;
    let id = duty.case.map(|id| id.to_string()).or(duty.paper.map(|id| id.to_string()));
    let standing = match (item.state, duty.due_at) {
        (DutyState::Overdue { late_minutes } | DutyState::Late { late_minutes }, _) => {
            Cell::text(late(late_minutes, by_clock(duty)))
        }
        (DutyState::Open, Some(due)) => Cell::text(left(due, now)),
        _ => Cell::Empty,
    };
    let ended = |how: Ended| matches!(&duty.end, Some(end) if end.how == how);
    let why = match &duty.end {
        Some(end) if ended(Ended::Waived) || ended(Ended::Lapsed) => Some(mask(&end.reason).into_owned()),
        _ => duty.why.clone(),
    };
    vec![
        id.map_or(Cell::Empty, Cell::as_it_stands),
        item.level_name.clone().into(),
        Cell::text(item.shown_title()),
        Cell::text(duty.name.clone()),
        item.period().into(),
        Cell::text(item.owner.clone()),
        item.responsible.clone().into(),
        duty.due_at.map_or(Cell::Empty, Cell::Due),
        Cell::text(state_zh(duty, item.state)),
        standing,
        duty.have.into(),
        duty.need.into(),
        Cell::text(duty.clause.clone()),
        Cell::yes(duty.provisional),
        duty.opened_at.into(),
        duty.met_at.into(),
        item.state.late_minutes().into(),
        Cell::text(duty.kind.clone()),
        item.urged.as_ref().map(|(n, _, _)| *n).into(),
        why.into(),
    ]
}

/// `2026-0049` and its label, for one line.
pub(super) fn case_label(item: &DutyItem) -> String {
    item.level_name.as_deref().map(|level| label(Some(level), false)).unwrap_or_default()
}
