//! Markdown tables of a paper. A table without rows is the empty text, so that a template can leave it out.

use super::input::PaperInput;
use super::words::as_of;
use crate::act::OwnerRef;
use crate::figures::{Bulletin, CaseBrief, Cell, Columns, LateDuty, Material, Measure, Rate, RateKind, Stats};
use crate::rules::{Field, Rulebook};
use crate::time::{PeriodKind, Stamp};

/// Columns from `numbers_from` on are set right.
pub(super) fn table(headings: &[&str], numbers_from: usize, rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let rule = (0..headings.len()).map(|i| if i < numbers_from { "---" } else { "---:" }).collect::<Vec<_>>();
    let mut lines = vec![format!("| {} |", headings.join(" | ")), format!("|{}|", rule.join("|"))];
    lines.extend(rows.iter().map(|row| format!("| {} |", row.join(" | "))));
    lines.join("\n")
}

/// The quarter's table, 合计 last (V-6.3).
pub fn bulletin(bulletin: &Bulletin) -> String {
    let carried = bulletin.carried > 0;
    let mut headings = vec!["序号", "单位", "报送（条）", "占比（%）", "采用（条）", "采用率（%）"];
    if carried {
        headings.push("上期补计（条）");
    }
    headings.push("名次");
    let mut rows: Vec<Vec<String>> = Vec::new();
    for line in &bulletin.lines {
        let mut row = vec![
            line.number.to_string(),
            line.name.clone(),
            line.submitted.to_string(),
            share(bulletin.share(line)),
            line.adopted.to_string(),
            share(line.adoption()),
        ];
        row.extend(carried.then(|| line.carried.to_string()));
        // With nothing sent up by anybody there is no order.
        row.push(if bulletin.submitted == 0 { "—".to_string() } else { line.rank.to_string() });
        rows.push(row);
    }
    if !rows.is_empty() {
        let whole = Rate::new(bulletin.submitted, bulletin.submitted);
        let mut sum = vec![
            String::new(),
            "合计".to_string(),
            bulletin.submitted.to_string(),
            share(whole),
            bulletin.adopted.to_string(),
            share(bulletin.adoption()),
        ];
        sum.extend(carried.then(|| bulletin.carried.to_string()));
        sum.push("—".to_string());
        rows.push(sum);
    }
    table(&headings, 2, &rows)
}

fn share(rate: Rate) -> String {
    rate.percent().map_or("—".to_string(), |p| p.text())
}

/// The whole statistic, without columns in which there is nothing. Where the rules ask for no answer to the public and
/// nobody gave one, there is no rate of answers either: what was done instead (发布) is no reply undone.
pub fn statistic(stats: &Stats, rules: &Rulebook) -> String {
    let columns = stats.to_columns();
    let replies = rules.asks_for_replies() || stats.total.of(Measure::FirstReplied) > 0;
    let meaningless = |i: usize| !replies && ["回复率%", "首次回应率%"].contains(&columns.headings[i]);
    let any = |i: usize| columns.rows.iter().any(|row| !matches!(row[i], Cell::Missing | Cell::Count(0)));
    let twice = |i: usize| said_twice(&columns, i);
    let shown: Vec<usize> =
        (0..columns.headings.len()).filter(|i| *i == 0 || any(*i) && !twice(*i) && !meaningless(*i)).collect();
    if shown.len() == 1 {
        return String::new();
    }
    let headings: Vec<&str> = shown.iter().map(|i| columns.headings[*i]).collect();
    let rows = columns.rows.iter().map(|row| shown.iter().map(|i| row[*i].text()).collect());
    table(&headings, 1, &rows.collect::<Vec<Vec<String>>>())
}

/// Where every first answer was the answer itself, the first answers are not counted beside it once more.
fn said_twice(columns: &Columns, column: usize) -> bool {
    const TWINS: [(&str, &str); 2] = [("已首次回应", "已回复"), ("首次回应率%", "回复率%")];
    let Some((_, twin)) = TWINS.iter().find(|(heading, _)| *heading == columns.headings[column]) else { return false };
    let twin = columns.headings.iter().position(|heading| heading == twin);
    twin.is_some_and(|twin| columns.rows.iter().all(|row| row[twin] == row[column]))
}

/// Cases by title, never by their verbatim text.
pub fn cases(input: &PaperInput) -> String {
    let rows = input.material.cases.iter().zip(1..).map(|(case, n)| {
        vec![
            n.to_string(),
            case.id.to_string(),
            case_title(input, case),
            input.named(Field::Level, case.level.as_deref()).unwrap_or_else(|| "未研判".to_string()),
            input.safe(&input.office.unit_name(case.unit)),
            case.submitted_at.map_or("—".to_string(), Stamp::ledger),
            case.status.zh().to_string(),
        ]
    });
    table(&["序号", "编号", "标题", "等级", "报送单位", "报送时间", "办理情况"], 7, &rows.collect::<Vec<_>>())
}

/// The title as a paper prints it; a case without one is named by its number alone.
pub fn case_title(input: &PaperInput, case: &CaseBrief) -> String {
    let title = case.title.as_deref().map_or_else(|| "（未拟标题）".to_string(), |title| input.safe(title));
    let title = match marks(input, case).as_slice() {
        [] => title,
        marks => format!("{title}〔{}〕", marks.join("、")),
    };
    match input.continued.iter().find(|(id, _)| *id == case.id) {
        Some((_, label)) => format!("{title}（续，前见{label}）"),
        None => title,
    }
}

/// Labels the rules want beside a title wherever it is printed: 传言, 未回应.
pub fn marks(input: &PaperInput, case: &CaseBrief) -> Vec<String> {
    let Some(words) = input.rules.vocabularies.get(&Field::Flag) else { return Vec::new() };
    let printed = case.flags.iter().filter(|flag| words.printed.contains(flag));
    printed.map(|flag| input.safe(input.rules.name_of(Field::Flag, flag))).collect()
}

/// Duties done late or not at all. What a calendar asks for again and again, and nobody did, is one row.
pub fn late(input: &PaperInput) -> String {
    let rows = alike(&input.material.late).into_iter().zip(1..).map(|(duties, n)| {
        let (duty, more) = (duties[0], duties.len());
        let longest = duties
            .iter()
            .max_by_key(|d| d.late_minutes)
            .map_or_else(String::new, |d| lateness(d.due_at, d.late_minutes));
        vec![
            n.to_string(),
            duty.case.map_or("—".to_string(), |id| id.to_string()),
            duty.name.clone(),
            owner(input, duty),
            if more > 1 { format!("{}起{more}项", duty.due_at.deadline()) } else { duty.due_at.deadline() },
            // A report is handed in, a case is dealt with.
            duty.met_at.map_or_else(|| if duty.case.is_some() { "未办" } else { "未报" }.to_string(), Stamp::ledger),
            if more > 1 { format!("最长{longest}") } else { longest },
            duty.clause.clone(),
        ]
    });
    let headings = ["序号", "编号", "时限事项", "责任单位（人）", "应于", "完成", "超时", "依据"];
    table(&headings, 8, &rows.collect::<Vec<_>>())
}

/// In their order; more than three of no case that are alike, and not done, stand together where the first of them stood.
fn alike(late: &[LateDuty]) -> Vec<Vec<&LateDuty>> {
    const FEW: usize = 3;
    let same = |a: &LateDuty, b: &LateDuty| {
        let undone = |d: &LateDuty| d.case.is_none() && d.met_at.is_none();
        undone(a) && undone(b) && (&a.name, &a.owner, &a.clause) == (&b.name, &b.owner, &b.clause)
    };
    let mut rows: Vec<Vec<&LateDuty>> = Vec::new();
    for duty in late {
        let many = late.iter().filter(|other| same(other, duty)).count() > FEW;
        match rows.iter_mut().find(|row| many && same(row[0], duty)) {
            Some(row) => row.push(duty),
            None => rows.push(vec![duty]),
        }
    }
    rows
}

fn owner(input: &PaperInput, duty: &LateDuty) -> String {
    input.safe(&match &duty.owner {
        OwnerRef::Unit(unit) => input.office.unit_name(*unit),
        OwnerRef::Person(person) => input.office.person_label(*person),
        OwnerRef::Named(name) => name.clone(),
    })
}

/// Late in minutes below an hour, in hours below two days, in days above; a limit that ends with a day is
/// late in days begun.
pub(super) fn lateness(due_at: Stamp, minutes: i64) -> String {
    const DAY: i64 = 1440;
    if i64::from(due_at.minute_of_day()) == DAY - 1 {
        return format!("{}天", (minutes.max(1) + DAY - 1) / DAY);
    }
    match minutes {
        ..60 => format!("{minutes}分钟"),
        60..2880 if minutes % 60 == 0 => format!("{}小时", minutes / 60),
        60..2880 => format!("{}小时{}分钟", minutes / 60, minutes % 60),
        _ => format!("{}天", minutes / DAY),
    }
}

/// Adoptions dated in the period, with who took them up and where they were printed.
pub fn adoptions(input: &PaperInput) -> String {
    let rows = input.material.adoptions.iter().zip(1..).map(|(a, n)| {
        let title = a.title.as_deref().map_or("（未拟标题）".to_string(), |t| input.safe(t));
        vec![
            n.to_string(),
            a.case.to_string(),
            title,
            input.safe(&input.office.unit_name(a.unit)),
            input.safe(&a.by),
            a.tier_zh().to_string(),
            a.publication.as_deref().map_or("—".to_string(), |p| input.safe(p)),
            a.at.date().to_string(),
        ]
    });
    let headings = ["序号", "编号", "标题", "报送单位", "采用单位", "级别", "刊物", "采用日期"];
    table(&headings, 8, &rows.collect::<Vec<_>>())
}

/// Units of a list with their two rates (E-6, E-7).
pub fn rated_units(stats: &Stats, rows: &[&crate::figures::StatsRow]) -> String {
    use crate::figures::Measure::{Replied, Satisfied, Valid};
    let rows = rows.iter().zip(1..).map(|(row, n)| {
        let count = |m| row.counts.of(m).to_string();
        let rate = |kind| stats.rate(&row.counts, kind).map_or("—".to_string(), share);
        vec![
            n.to_string(),
            row.name.clone(),
            count(Valid),
            count(Replied),
            rate(RateKind::Reply),
            count(Satisfied),
            rate(RateKind::Satisfaction),
        ]
    });
    let headings = ["序号", "单位", "有效（件）", "已回复（件）", "回复率（%）", "满意（件）", "满意率（%）"];
    table(&headings, 2, &rows.collect::<Vec<_>>())
}

/// 数据说明: what the figures are of, and what they own up to.
/// `answers`: the text speaks of answers and satisfaction, so that their ways of reckoning must be said.
pub fn data_notes(input: &PaperInput, answers: bool) -> String {
    let material = input.material;
    let marks = material.owned();
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut say = |what: &str, text: String| rows.push(vec![what.to_string(), text]);
    match input.period {
        Some(period) => {
            let label = period.label();
            // A day is itself; any other period says its days.
            let days = match crate::time::Period::range(period.from, period.to) {
                Some(range) if period.kind != PeriodKind::Day => format!("（{}，含首尾两日）", range.label()),
                _ => String::new(),
            };
            say("统计期间", format!("{label}{days}"));
        }
        None => say("统计范围", format!("所列舆情事项{}件", material.cases.len())),
    }
    say(
        "截至",
        format!(
            "{}{}（此后的办理情况不计入）",
            as_of(input.as_of),
            if input.is_provisional() { "，期间未满，为暂计数" } else { "" }
        ),
    );
    say("制度版本", format!("{}（{}）", input.rules.name, input.rules.version));
    if input.period.is_some() {
        say("口径", "受理按登记时间、报送和采用按首次报送时间归期；时限按应办结时间归期；作废事项不计".to_string());
    }
    say("记录情况", marks.words());
    let mut notes = material.stats.first().filter(|_| input.period.is_some()).map(Stats::notes).unwrap_or_default();
    // Said beside the as-of already.
    notes.retain(|note| !note.starts_with("期间未满"));
    notes.retain(|note| answers || !(note.starts_with("满意率") || note.starts_with("单位平均")));
    if material.noted > u64::from(Material::MOST) {
        notes.push(format!("应列事项{}件，本文只列{}件，其余见台账", material.noted, material.cases.len()));
    }
    if material.noted_late > material.late.len() as u64 {
        let (all, listed) = (material.noted_late, material.late.len());
        notes.push(format!("超时事项{all}项，本文只列{listed}项，其余见台账；各项统计按全部计"));
    }
    if material.provisional > 0 {
        notes.push(format!("另有暂定时限{}项（放假安排未导入），不计入按时率", material.provisional));
    }
    notes.iter().for_each(|note| say("说明", note.clone()));
    table(&["项目", "内容"], 2, &rows)
}
