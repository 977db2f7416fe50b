//! The appraisal on a screen.

use super::{AppraisalView, acts, people_sheet, ranking_sheet, remarks, title};
use crate::act::UnitId;
use crate::figures::Measure;
use crate::figures::appraisal::{Judged, Line, Opened, People, Score};
use crate::present::sheet::Sheet;
use crate::text::{mask, one_line};
use unicode_width::UnicodeWidthStr;

/// Every unit, by rank.
pub fn ranking_screen(view: &AppraisalView, width: u16) -> String {
    let mut out = format!("{}\n\n{}", view.title(), fitted(ranking_sheet(view), width));
    for row in view.rows() {
        let remarks = remarks(row);
        if !remarks.is_empty() && view.sheet.scored() {
            out.push_str(&format!("{}：{remarks}\n", row.name));
        }
    }
    if view.sheet.scored() {
        out.push_str("看一个单位每一分的来历：yuqing 考评 ");
        out.push_str(&format!("{} --unit 单位\n", view.sheet.period.key()));
    } else {
        out.push_str(&findings(view, view.facts.judged.iter()));
    }
    out
}

/// The table; on a terminal too narrow for it, without the parts of the score.
fn fitted(mut sheet: Sheet, width: u16) -> String {
    const ALL: u16 = 1000;
    let whole = sheet.table(ALL);
    if whole.lines().next().is_none_or(|head| head.width() <= usize::from(width)) {
        return whole;
    }
    sheet.columns.iter_mut().filter(|column| column.key.starts_with("part_")).for_each(|column| column.extra = true);
    sheet.notes.push("各部分得分在这个窗口里排不下，没有列：-o 考评.csv 取全表".to_string());
    sheet.table(width)
}

/// What people found, where the rules give it no points.
fn findings<'j>(view: &AppraisalView, judged: impl Iterator<Item = &'j Judged>) -> String {
    let mut out = String::new();
    for finding in judged {
        let unit = view.sheet.row(finding.unit).map_or("", |row| row.name.as_str());
        let note = finding.note.as_deref().map(|n| format!("：{}", one_line(&mask(n)))).unwrap_or_default();
        let by = finding.by.as_deref().map(|by| format!("；评定人：{by}")).unwrap_or_default();
        let basis = one_line(&mask(&finding.basis));
        out.push_str(&format!("评定  {unit} {}{note}（依据：{basis}{by}；第{}号）\n", finding.name, finding.seq));
    }
    out
}

/// One unit: where it stands, then each point with the acts behind it.
pub fn unit_screen(view: &AppraisalView, row: &Score, opened: &Opened) -> String {
    let mut out = format!("{}\n", view.title());
    let submitted = row.counts.of(Measure::Submitted);
    let adopted = row.counts.of(Measure::Adopted);
    if !row.appraised {
        out.push_str(&format!("{}   报送{submitted}件，采用{adopted}件\n", row.name));
        out.push_str(&findings(view, view.facts.judged.iter().filter(|j| j.unit == row.unit)));
        view.notes().iter().for_each(|note| out.push_str(&format!("{note}\n")));
        return out;
    }
    let group = if row.group.is_empty() { String::new() } else { format!("（{}）", row.group) };
    let rank = row.rank.map_or("不排名次".to_string(), |rank| format!("第{rank}名{group}"));
    let grade = row.grade.as_deref().map(|g| format!("   {g}")).unwrap_or_default();
    let mean = if row.mean { format!("（总分{}÷{}条）", row.sum.text(), row.items) } else { String::new() };
    out.push_str(&format!(
        "{}   得分 {}{mean}   {rank}{grade}   报送{submitted}件，采用{adopted}件\n",
        row.name,
        row.text()
    ));
    for veto in &row.vetoes {
        out.push_str(&format!("  {}：{}（{}）\n", veto.says, veto.why, veto.clause));
    }
    if row.periods.len() > 1 {
        let periods = row.periods.iter().map(|p| {
            let grade = p.grade.as_deref().unwrap_or_default();
            let provisional = if p.provisional { "（暂计）" } else { "" };
            format!("{} {}{grade}{provisional}", p.period.label(), p.score.fixed(row.decimals))
        });
        out.push_str(&format!("  {}\n", periods.collect::<Vec<_>>().join("   ")));
    }
    for part in view.sheet.parts.iter().filter(|part| row.parts.iter().any(|(name, _)| name == *part)) {
        out.push_str(&format!("\n{part}   {}\n", row.part(part).text()));
        opened.lines.iter().filter(|l| l.part == *part).for_each(|l| out.push_str(&point(l)));
    }
    out.push_str(&format!("\n合计 {}\n\n", row.sum.text()));
    row.pending.iter().for_each(|pending| out.push_str(&format!("{pending}\n")));
    if !opened.unscored.is_empty() {
        let ids: Vec<String> = opened.unscored.iter().map(ToString::to_string).collect();
        out.push_str(&format!("没有得分项的报送{}条：{}\n", ids.len(), ids.join("、")));
    }
    view.notes().iter().for_each(|note| out.push_str(&format!("{note}\n")));
    out.push_str("有异议：按“编号”“依据”查原始记录，yuqing 查看 编号\n");
    out
}

/// `  +5  县级采用（二）   2026-0001 体检通知没到户   县委办《要情》采用（2026-03-05）   第19号`.
fn point(line: &Line) -> String {
    let clause = if line.clause.is_empty() { String::new() } else { format!("（{}）", line.clause) };
    let matter = line.matter.map(|m| format!("   {m} {}", title(line))).unwrap_or_default();
    let acts = acts(line);
    let acts = if acts.is_empty() { acts } else { format!("   {acts}") };
    let note = one_line(&mask(&line.note));
    format!("  {:>5}  {}{clause}{}   {note}{acts}\n", line.points.signed(), line.says, matter.trim_end())
}

/// People, by rank.
pub fn people_screen(
    view: &AppraisalView,
    people: &People,
    width: u16,
    unit_name: impl Fn(UnitId) -> String,
) -> String {
    format!("{} 个人\n\n{}", view.title(), people_sheet(view, people, unit_name).table(width))
}
