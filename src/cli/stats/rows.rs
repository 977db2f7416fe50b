//! A statistic in rows: the columns people read, those only files have, and the cases behind each figure.

use crate::act::{Office, UnitId};
use crate::figures::{Counts, Measure, Members, OwnDuty, Rate, RateKind, Stats, StatsRow};
use crate::present::{Cell, Column, Sheet, owner_name};
use crate::time::{Period, Semesters};
use serde_json::{Map, Value, json};

/// The columns people read, in their order; the others stand in files only. One with nothing in it is left out on screen.
const COUNTS: &[Measure] = &[
    Measure::Submitted,
    Measure::Adopted,
    Measure::Received,
    Measure::Valid,
    Measure::Invalid,
    Measure::Replied,
    Measure::FirstReplied,
    Measure::Satisfied,
    Measure::Rated,
    Measure::OnTime,
    Measure::Late,
    Measure::Overdue,
    Measure::Withheld,
    Measure::Proactive,
];

/// The rate shown behind a count.
fn rate_after(measure: Measure) -> &'static [RateKind] {
    match measure {
        Measure::Adopted => &[RateKind::Adoption],
        Measure::Replied => &[RateKind::Reply],
        Measure::FirstReplied => &[RateKind::FirstReply],
        Measure::Rated => &[RateKind::Satisfaction, RateKind::SatisfactionOfReplied, RateKind::SatisfactionOfRated],
        Measure::Overdue => &[RateKind::OnTime],
        _ => &[],
    }
}

/// What a column holds.
#[derive(Clone, Copy)]
enum What {
    Count(Measure),
    Rate(RateKind),
}

/// Which figures belong together where one table of all is wider than the terminal.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Sent,
    Answered,
    Rated,
    Duties,
    Beside,
}

fn part(measure: Measure) -> Part {
    match measure {
        Measure::Submitted | Measure::Adopted => Part::Sent,
        Measure::Satisfied | Measure::Rated => Part::Rated,
        Measure::OnTime | Measure::Late | Measure::Overdue => Part::Duties,
        Measure::Withheld | Measure::Proactive => Part::Beside,
        _ => Part::Answered,
    }
}

/// The columns of the measures that pass, with those a screen leaves out marked.
pub(super) fn sheet(stats: &Stats, pass: impl Fn(Measure) -> bool) -> Sheet {
    laid_out(stats, pass).0
}

/// The same, and of every column behind the name the part it belongs to.
fn laid_out(stats: &Stats, pass: impl Fn(Measure) -> bool) -> (Sheet, Vec<Part>) {
    // Constrained like a number: a name is never broken over lines.
    let mut columns = vec![Column::id("key", stats.by.zh())];
    let (mut what, mut parts) = (Vec::new(), Vec::new());
    for measure in COUNTS.iter().copied().filter(|m| stats.knows(*m) && pass(*m)) {
        let total = stats.total.of(measure);
        let shown = match measure {
            Measure::Submitted | Measure::Adopted | Measure::Received => true,
            Measure::OnTime | Measure::Late | Measure::Overdue => stats.total.judged() > 0,
            Measure::Valid | Measure::Invalid => stats.total.of(Measure::Received) > 0,
            // Where every first answer was the full one, it only repeats its neighbour.
            Measure::FirstReplied => total != stats.total.of(Measure::Replied),
            _ => total > 0,
        };
        let keep = |column: Column, shown: bool| if shown { column } else { column.extra() };
        columns.push(keep(Column::number(measure.word(), measure.zh()), shown));
        what.push(What::Count(measure));
        parts.push(part(measure));
        for rate in rate_after(measure).iter().copied().filter(|r| stats.policy.satisfaction || !r.needs_satisfaction())
        {
            columns.push(keep(Column::percent(rate.word(), rate.zh()), shown));
            what.push(What::Rate(rate));
            parts.push(part(measure));
        }
    }
    let mut sheet = Sheet::new(columns);
    let line = |name: &str, counts: &Counts| {
        let cells = what.iter().map(|what| match what {
            What::Count(measure) => Cell::Int(counts.of(*measure) as i64),
            What::Rate(kind) => percent(kind.in_cell(counts)),
        });
        std::iter::once(Cell::text(name)).chain(cells).collect::<Vec<Cell>>()
    };
    // The office itself owes its bulletins; it stands among the stations only where it has pieces of its own. Nor do
    // duties that belong to no case make a row 未填写 of pieces.
    let idle = |row: &StatsRow| {
        let any = COUNTS.iter().any(|m| pass(*m) && row.counts.of(*m) > 0);
        (row.unit == Some(UnitId::OFFICE) || row.key.is_none()) && !any
    };
    // A month that has not begun has its name and nothing else.
    let named = |row: &StatsRow| match stats.has_begun(row) {
        true => line(&row.name, &row.counts),
        false => std::iter::once(Cell::text(&row.name)).chain(what.iter().map(|_| Cell::Empty)).collect(),
    };
    sheet.rows = stats.rows.iter().filter(|r| !idle(r)).map(named).collect();
    sheet.rows.push(line("合计", &stats.total));
    let mean = what.iter().map(|what| match what {
        What::Count(_) => Cell::Empty,
        What::Rate(kind) => stats.mean_of_units.of(*kind).percent().map_or(Cell::Empty, |p| Cell::Percent(p.number())),
    });
    sheet.rows.push(std::iter::once(Cell::text("单位平均")).chain(mean).collect());
    sheet.sums = 2;
    (sheet, parts)
}

/// Pieces first, time limits below; what is wider than the terminal stands in tables one under the other.
pub(super) fn screen(stats: &Stats, width: u16, notes: &[String]) -> String {
    let (pieces, parts) = laid_out(stats, |m| part(m) != Part::Duties);
    let mut tables = pieces.stacked(width, |place, next| parts[place - 1] == parts[next - 1]);
    if stats.total.judged() > 0 {
        tables.extend(sheet(stats, |m| part(m) == Part::Duties).stacked(width, |_, _| true));
    }
    let mut out = tables.join("\n");
    out.push('\n');
    notes.iter().for_each(|note| out.push_str(&format!("{note}\n")));
    out
}

fn percent(rate: Rate) -> Cell {
    rate.percent().map_or(Cell::Empty, |p| Cell::Percent(p.number()))
}

/// Each row with its members.
fn cells(stats: &Stats) -> impl Iterator<Item = (&str, &Counts, &Members)> {
    stats.rows.iter().filter_map(|row| row.members.as_ref().map(|m| (row.name.as_str(), &row.counts, m)))
}

/// Under each row, the cases behind each of its figures; figures that are 0 are left out.
pub(super) fn opened(stats: &Stats, office: &Office) -> String {
    let mut out = String::new();
    for (name, counts, members) in cells(stats).filter(|(_, counts, _)| !counts.is_zero()) {
        out.push_str(&format!("\n{name}\n"));
        for measure in COUNTS.iter().copied().filter(|m| stats.knows(*m) && counts.of(*m) > 0) {
            let ids: Vec<String> = members.of(measure).iter().map(ToString::to_string).collect();
            let own: Vec<String> = members.own(measure).map(|duty| own_words(duty, office)).collect();
            let mut said = vec![ids.join("、"), own.join("、")];
            said.retain(|s| !s.is_empty());
            out.push_str(&format!("  {}{}：{}\n", measure.zh(), counts.of(measure), said.join("；")));
        }
    }
    out
}

/// 甲村 双月综合舆情分析报告（2026年1—2月）, 分析报告审核（P2026-0003）: a duty that belongs to no case.
fn own_words(duty: &OwnDuty, office: &Office) -> String {
    // The names of periods do not depend on where semesters begin.
    let label = |key: &String| Period::from_key(key, &Semesters::default()).map_or_else(|_| key.clone(), |p| p.label());
    let of = duty.period.as_ref().map(label).or(duty.paper.map(|id| id.to_string()));
    let of = of.map(|of| format!("（{of}）")).unwrap_or_default();
    format!("{} {}{of}", owner_name(&duty.owner, office), duty.name)
}

/// Adds to the members of each row, in JSON, the duties that belong to no case: `own`, each under the figure it counts in.
pub(super) fn own_duties(object: &mut Map<String, Value>, stats: &Stats, office: &Office) {
    let put = |members: &Option<Members>, row: &mut Value| {
        let (Some(members), Some(into)) = (members, row.get_mut("members").and_then(Value::as_object_mut)) else {
            return;
        };
        let own = COUNTS.iter().flat_map(|m| members.own(*m).map(|duty| own_json(*m, duty, office)));
        into.insert("own".into(), own.collect());
    };
    let rows = object.get_mut("rows").and_then(Value::as_array_mut).into_iter().flatten();
    stats.rows.iter().zip(rows).for_each(|(row, json)| put(&row.members, json));
    if let Some(total) = object.get_mut("total") {
        put(&stats.members, total);
    }
}

fn own_json(measure: Measure, duty: &OwnDuty, office: &Office) -> Value {
    json!({ "measure": measure.word(), "kind": Some(&duty.kind).filter(|k| !k.is_empty()), "name": duty.name,
            "owner": owner_name(&duty.owner, office), "period": duty.period,
            "paper": duty.paper.map(|id| id.to_string()), "due_at": duty.due_at.rfc3339() })
}

/// One line for each case, and each duty that belongs to none, behind each figure.
pub(super) fn members_sheet(stats: &Stats, office: &Office) -> Sheet {
    let mut sheet = Sheet::new(vec![
        Column::text("key", stats.by.zh()),
        Column::text("measure", "项目"),
        Column::id("case", "编号"),
        Column::text("detail", "说明"),
    ]);
    for (name, _, members) in cells(stats) {
        for measure in COUNTS.iter().copied().filter(|m| stats.knows(*m)) {
            let line = |case: String, says: String| {
                let says = if says.is_empty() { Cell::Empty } else { Cell::text(says) };
                let case = if case.is_empty() { Cell::Empty } else { Cell::text(case) };
                vec![Cell::text(name), Cell::text(measure.zh()), case, says]
            };
            sheet.rows.extend(members.of(measure).iter().map(|id| line(id.to_string(), String::new())));
            sheet.rows.extend(members.own(measure).map(|duty| line(String::new(), own_words(duty, office))));
        }
    }
    sheet
}
