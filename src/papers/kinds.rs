//! Which template a kind of paper takes, and how it is titled.

use super::input::PaperInput;
use crate::act::Layout;
use crate::rules::{PaperKind, PaperScope};
use crate::time::{Period, PeriodKind};

/// The built-in templates by name. A rulebook's `template = "…"` names one of them.
pub const TEMPLATES: &[(&str, &str)] = &[
    ("report", include_str!("../../templates/report.md")),
    ("analysis", include_str!("../../templates/analysis.md")),
    ("bulletin", include_str!("../../templates/bulletin.md")),
    ("meeting", include_str!("../../templates/meeting.md")),
    ("annual", include_str!("../../templates/annual.md")),
    ("periodic", include_str!("../../templates/periodic.md")),
    ("digest", include_str!("../../templates/digest.md")),
    ("reminder", include_str!("../../templates/reminder.md")),
    ("supervision", include_str!("../../templates/supervision.md")),
    ("notice", include_str!("../../templates/notice.md")),
    ("dossier", include_str!("../../templates/dossier.md")),
    ("brief", include_str!("../../templates/brief.md")),
    ("piece", include_str!("../../templates/piece.md")),
    ("news", include_str!("../../templates/news.md")),
];

/// The template of a kind, with its name. An unknown name takes the general one for its scope.
pub fn template_for(kind: &PaperKind) -> (&'static str, &'static str) {
    let wanted = match kind.template.as_str() {
        "bimonthly" => "report",
        "special" => "analysis",
        "appraisal" => "annual",
        "daily" | "weekly" | "monthly" => "periodic",
        "circular" | "forward" | "extract" => "digest",
        name => name,
    };
    let general = match kind.scope {
        PaperScope::Period(_) => "periodic",
        PaperScope::Cases(_) => "notice",
    };
    let named = |name: &str| TEMPLATES.iter().find(|(n, _)| *n == name).copied();
    named(wanted).or_else(|| named(general)).unwrap_or(TEMPLATES[0])
}

/// What a text calls itself: 摘报, 转报, 专报; 分析报告 of a kind whose name says of what.
pub fn short_name(name: &str) -> &str {
    let tail = name.rsplit("舆情").next().unwrap_or(name);
    let tail = tail.strip_prefix("信息").filter(|rest| !rest.is_empty()).unwrap_or(tail);
    if tail.is_empty() { name } else { tail }
}

/// The name of a kind without what the period says already.
fn without_period(name: &str) -> &str {
    const SAID_BY_THE_PERIOD: [&str; 7] = ["双月", "季度", "年度", "学期", "月度", "每周", "每日"];
    SAID_BY_THE_PERIOD.iter().find_map(|p| name.strip_prefix(p)).filter(|rest| !rest.is_empty()).unwrap_or(name)
}

/// What an opening says is told below: 考评情况通报, 工作总结报告.
pub fn told(name: &str) -> String {
    let plain = without_period(name);
    if plain.ends_with(['报', '告']) { plain.to_string() } else { format!("{plain}报告") }
}

/// The title of a paper for a period, from the name of its kind.
pub fn title_of_period(name: &str, unit: &str, period: Period) -> String {
    // A column that is the office itself is named once.
    let name = name.strip_prefix(unit).filter(|rest| !rest.is_empty()).unwrap_or(name);
    let plain = without_period(name);
    if period.kind == PeriodKind::Day {
        return format!("{plain}（{}）", period.label());
    }
    if plain.ends_with('函') {
        return format!("关于{}办理情况的{plain}", period.label());
    }
    match plain.strip_suffix("通报").filter(|subject| !subject.is_empty()) {
        Some(subject) => format!("关于{}{subject}的通报", period.label()),
        None => format!("{unit}{}{plain}", period.label()),
    }
}

/// The title: 关于2026年第三季度…情况的通报 · 甲村2026年9—10月综合舆情分析报告 · 关于“…”的专题舆情分析报告.
pub fn title(kind: &PaperKind, input: &PaperInput) -> String {
    if let Some(title) = input.title {
        return title.to_string();
    }
    let name = kind.term.name.as_str();
    if let Some(meeting) = input.meeting {
        let title = input.safe(&meeting.title);
        // 分析会的会议分析报告 would say it twice.
        let name = if title.ends_with('会') { name.strip_prefix("会议").unwrap_or(name) } else { name };
        return format!("{title}{name}");
    }
    // One of several letters says to whom it goes.
    let to = |title: String| match input.addressee {
        None => title,
        Some(unit) => format!("{title}（{}）", input.safe(&input.office.unit_name(unit))),
    };
    if let Some(period) = input.period {
        return to(title_of_period(name, &input.unit_name(), period));
    }
    let cases = &input.material.cases;
    // A piece or a news item bears the title of what it tells.
    if let (Layout::Plain, [case]) = (kind.layout, cases.as_slice())
        && let Some(title) = &case.title
    {
        return input.safe(title);
    }
    let first = cases.first().and_then(|c| c.title.as_deref()).map(|t| input.safe(t));
    to(match (first, cases.len()) {
        (Some(title), 1) => format!("关于“{title}”的{name}"),
        (Some(title), n) => format!("关于“{title}”等{n}件舆情的{}", short_name(name)),
        (None, 1) => format!("关于舆情事项{}的{name}", cases[0].id),
        (None, 0) => name.to_string(),
        (None, n) => format!("关于{n}件舆情的{}", short_name(name)),
    })
}
