//! The appraisal as people read it: the ranking, one row a unit; the score sheet, one row a point, with the acts behind it;
//! the ranking of people; the same for scripts. Titles and numbers are hidden as everywhere in this room.

mod json;
mod pages;

pub use json::AppraisalJson;
pub use pages::{people_screen, ranking_screen, unit_screen};

use super::cell::{Cell, Column};
use super::sheet::Sheet;
use crate::figures::appraisal::{Facts, Line, People, Score, ScoreSheet};
use crate::figures::{Counts, Marks, Measure, RateKind};
use crate::rules::scoring::Points;
use crate::text::{mask, one_line};

/// What a page needs beside the figures.
pub struct AppraisalView<'a> {
    pub facts: &'a Facts,
    pub sheet: &'a ScoreSheet,
    /// Acts the appraisal must own up to.
    pub marks: Marks,
    /// The top unit's name.
    pub office: String,
}

impl AppraisalView<'_> {
    /// Units worth a row: every appraised one; the others only where there is something to tell, or no scheme at all.
    fn rows(&self) -> impl Iterator<Item = &Score> {
        let scored = self.sheet.scored();
        self.sheet.rows.iter().filter(move |row| row.appraised || !scored || !row.counts.is_zero())
    }

    /// 2026年考评（暂计，截至 2026-11-22 10:00）.
    pub fn title(&self) -> String {
        let provisional = if self.sheet.provisional { "暂计，" } else { "" };
        format!("{} {}考评（{provisional}截至 {}）", self.office, self.sheet.period.label(), self.sheet.as_of.ledger())
    }

    /// Which schemes decided what.
    fn schemes(&self) -> Vec<String> {
        let named = self.sheet.schemes.iter().map(|scheme| {
            let from = scheme.from.map(|day| format!("，{day}起报送的")).unwrap_or_default();
            format!("{}（{}{from}）", scheme.name, scheme.clause)
        });
        named.collect()
    }

    /// What stands under every page.
    fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if self.sheet.scored() {
            notes.push(format!("计分办法：{}；按报送当日施行的办法逐条计分", self.schemes().join("；")));
        } else {
            notes.push(
                "本制度没有规定考评分值，只列事实，不计分、不排名次（要计分，在制度里写考评办法，见说明书第十七节）"
                    .to_string(),
            );
        }
        if self.sheet.partial {
            notes.push("所问期间不足一个计分周期：基础分、任务、封顶保底、等次要按整个周期算，这里没有计".to_string());
        } else if self.sheet.provisional && self.sheet.scored() {
            notes.push("暂计：未到期的任务、比率还没有计，期末以前名次会变".to_string());
        }
        let m = &self.marks;
        notes.push(format!(
            "本期经办记录：补录{}次、违规{}次、免除或核销时限{}次、撤销{}次、报送后更正{}次",
            m.backfill, m.breach, m.waive, m.withdraw, m.misreport
        ));
        notes
    }
}

fn decimal(points: Points, decimals: u8) -> Cell {
    Cell::Decimal(points.number(), decimals)
}

fn late(counts: &Counts) -> u64 {
    counts.of(Measure::Late) + counts.of(Measure::Overdue)
}

fn count(n: u64) -> Cell {
    Cell::Int(i64::try_from(n).unwrap_or(i64::MAX))
}

/// Most decimals any line has, so that a column lines up and adds up.
fn places<'s>(rows: impl IntoIterator<Item = &'s Score>) -> u8 {
    rows.into_iter().map(|row| row.places).max().unwrap_or(0)
}

/// One row a unit.
pub fn ranking_sheet(view: &AppraisalView) -> Sheet {
    let rows: Vec<&Score> = view.rows().collect();
    let scored = view.sheet.scored();
    let grouped = rows.iter().any(|row| !row.group.is_empty());
    let mean = rows.iter().any(|row| row.mean);
    let shown = |column: Column, shown: bool| if shown { column } else { column.extra() };
    let mut columns = Vec::new();
    if scored {
        columns.push(Column::number("rank", "名次"));
    }
    if grouped {
        columns.push(Column::id("group", "组别"));
    }
    columns.push(Column::id("unit", "单位"));
    columns.push(Column::number("submitted", "报送"));
    columns.push(Column::number("adopted", "采用"));
    columns.push(shown(Column::percent("adoption_rate", "采用率"), !scored));
    columns.push(Column::number("received", "受理").extra());
    columns.push(Column::number("replied", "已回复").extra());
    columns.push(shown(Column::number("on_time", "按时"), !scored));
    columns.push(shown(Column::number("late", "逾期"), !scored));
    columns.push(shown(Column::percent("on_time_rate", "按时率"), !scored));
    let parts: &[String] = if scored { &view.sheet.parts } else { &[] };
    // A part in which nobody has anything is for files.
    let any = |part: &str| rows.iter().any(|row| !row.part(part).is_zero());
    columns.extend(parts.iter().map(|p| shown(Column::number(format!("part_{p}"), part_head(p)), any(p))));
    if scored {
        columns.push(shown(Column::number("sum", "总分"), mean));
        columns.push(shown(Column::number("items", "计分条数"), mean));
        columns.push(Column::number("score", "得分"));
        columns.push(shown(Column::id("grade", "等次"), rows.iter().any(|row| row.grade.is_some())));
        columns.push(Column::text("remarks", "备注").extra());
    }
    let mut sheet = Sheet::new(columns);
    let places = places(rows.iter().copied());
    for row in rows {
        let rate =
            |kind: RateKind| kind.in_cell(&row.counts).percent().map_or(Cell::Empty, |p| Cell::Percent(p.number()));
        let mut cells: Vec<Cell> = Vec::new();
        if scored {
            cells.push(row.rank.into());
        }
        if grouped {
            cells.push(row.group.clone().into());
        }
        cells.push(row.name.clone().into());
        cells.extend([count(row.counts.of(Measure::Submitted)), count(row.counts.of(Measure::Adopted))]);
        cells.extend([rate(RateKind::Adoption), count(row.counts.of(Measure::Received))]);
        cells.extend([count(row.counts.of(Measure::Replied)), count(row.counts.of(Measure::OnTime))]);
        cells.push(count(late(&row.counts)));
        cells.push(rate(RateKind::OnTime));
        let of_score = |cell: Cell| if row.appraised { cell } else { Cell::Empty };
        cells.extend(parts.iter().map(|part| of_score(decimal(row.part(part), places))));
        if scored {
            cells.push(of_score(decimal(row.sum, places)));
            cells.push(of_score(count(row.items.into())));
            cells.push(of_score(decimal(row.score, row.decimals)));
            cells.push(row.grade.clone().into());
            cells.push(remarks(row).into());
        }
        sheet.rows.push(cells);
    }
    sheet.notes = view.notes();
    sheet
}

/// 采用分, 扣分.
fn part_head(part: &str) -> String {
    if part.ends_with('分') { part.to_string() } else { format!("{part}分") }
}

/// 先进；取消评先资格（瞒报1次）；第一季度不达标.
fn remarks(row: &Score) -> String {
    let mut said: Vec<String> = Vec::new();
    if !row.appraised {
        said.push("不在考评范围".to_string());
    }
    said.extend(row.first.then(|| "列入先进".to_string()));
    said.extend(row.vetoes.iter().map(|v| {
        let unranked = if v.unranked { "，不排名次" } else { "" };
        format!("{}（{}，{}）{unranked}", v.says, v.why, v.clause)
    }));
    if row.periods.len() > 1 {
        let graded = row.periods.iter().filter(|p| !p.provisional);
        said.extend(graded.filter_map(|p| Some(format!("{}{}", p.period.label(), p.grade.as_ref()?))));
    }
    said.join("；")
}

/// 第34号、第35号.
fn acts(line: &Line) -> String {
    line.seqs.iter().map(|seq| format!("第{seq}号")).collect::<Vec<_>>().join("、")
}

fn title(line: &Line) -> String {
    line.title.as_deref().map(|t| one_line(&mask(t))).unwrap_or_default()
}

/// One row a point, of one unit or of all: what a unit takes in hand to contest it. The rows are added by
/// [`LineRows::row`].
pub fn line_sheet(view: &AppraisalView, rows: &LineRows) -> Sheet {
    let unit = Column::id("unit", "单位");
    let mut sheet = Sheet::new(vec![
        if rows.alone { unit.extra() } else { unit },
        Column::number("points", "分数"),
        Column::text("part", "部分").extra(),
        Column::text("says", "计分项目"),
        Column::text("clause", "条款"),
        Column::id("matter", "编号"),
        Column::text("title", "标题"),
        Column::text("seqs", "依据（经办记录）"),
        Column::time("at", "归属时间").extra(),
        Column::text("note", "说明"),
        Column::id("rule", "规则编号").extra(),
    ]);
    sheet.notes = view.notes();
    sheet
}

/// Whose points are listed.
pub struct LineRows<'v> {
    pub units: Vec<&'v Score>,
    /// One unit was asked for.
    alone: bool,
    places: u8,
}

impl<'v> LineRows<'v> {
    pub fn of(view: &'v AppraisalView, only: Option<&'v Score>) -> LineRows<'v> {
        let units: Vec<&Score> = match only {
            Some(row) => vec![row],
            None => view.rows().filter(|row| row.appraised).collect(),
        };
        LineRows { alone: only.is_some(), places: places(units.iter().copied()), units }
    }

    pub fn row(&self, unit: &Score, line: &Line) -> Vec<Cell> {
        vec![
            unit.name.clone().into(),
            decimal(line.points, self.places),
            line.part.clone().into(),
            line.says.clone().into(),
            line.clause.clone().into(),
            line.matter.map(|m| m.to_string()).into(),
            title(line).into(),
            acts(line).into(),
            line.at.into(),
            one_line(&mask(&line.note)).into(),
            line.rule.clone().into(),
        ]
    }
}

/// One row an author, protected people only in the sums.
pub fn people_sheet(view: &AppraisalView, people: &People, unit_name: impl Fn(crate::act::UnitId) -> String) -> Sheet {
    let mut columns = vec![
        Column::number("rank", "名次"),
        Column::id("name", "姓名"),
        Column::id("unit", "单位"),
        Column::number("submitted", "报送"),
        Column::number("adopted", "采用"),
    ];
    if people.by_points {
        columns.push(Column::number("points", "得分"));
    }
    columns.push(Column::text("remarks", "备注"));
    columns.push(Column::text("matters", "事项").extra());
    let mut sheet = Sheet::new(columns);
    let places = places(&view.sheet.rows);
    for row in &people.rows {
        let nameless = row.nameless.map(|why| format!("（{why}）"));
        let mut cells: Vec<Cell> = vec![
            row.rank.into(),
            row.name.clone().or(nameless).into(),
            unit_name(row.unit).into(),
            count(row.submitted),
            count(row.adopted),
        ];
        if people.by_points {
            cells.push(decimal(row.points, places));
        }
        cells.push(if row.first { "列入先进个人".into() } else { Cell::Empty });
        let matters = row.matters.iter().map(ToString::to_string).collect::<Vec<_>>().join("、");
        // Whoever is not named must not be found through the items either.
        cells.push(if row.nameless.is_some() { Cell::Empty } else { matters.into() });
        sheet.rows.push(cells);
    }
    sheet.notes = view.notes();
    let said = "按实际撰写人计；受保护的人员不列名，计入单位合计；封存的姓名抹除后无从比对，本人有署名的照常列出；\
                各单位个人合计与单位合计已核对一致";
    sheet.notes.insert(0, said.to_string());
    sheet
}
