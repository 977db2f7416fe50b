//! `clues 追责线索`: what the records show of the cases the rules call to account. Evidence for people to judge, no verdict.

use super::seen::Sight;
use super::shown::Shown;
use crate::act::{Case, UnitId};
use crate::casework::unnamed;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::figures::{Clue, clues, paper_clues};
use crate::ledger::{CaseFilter, View};
use crate::present::{Answer, Column, Sheet, moment};
use crate::text::{mask, one_line};
use crate::time::{Period, PeriodKind};
use serde_json::{Value, json};

/// 列出追责线索（供研判）：只列记录和依据，不作责任认定
#[derive(Debug, clap::Args)]
#[command(after_help = "例：\n  yuqing 线索 --period 2026Q3\n  yuqing 线索 -o 线索.csv")]
pub struct Args {
    /// 在这个期间登记的事项（不写则今年）
    #[arg(long, value_name = "期间", visible_alias = "期间")]
    period: Option<String>,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let view = ledger.view();
    let (office, laws) = view.office_and_laws()?;
    let book = laws.at(ctx.now)?.book;
    let period = match args.period.as_deref() {
        Some(text) => Period::parse(text, ctx.now.date(), &book.semesters, PeriodKind::Year).map_err(Error::refused)?,
        None => Period::of(PeriodKind::Year, ctx.now.date(), &book.semesters),
    };
    let gates: Vec<String> = book.gates.iter().map(|g| g.id.clone()).collect();
    let mut found: Vec<Clue> = Vec::new();
    let sight = Sight::of(ctx, view, &office, book);
    let filter = CaseFilter { standing: true, reported: Some(period), seen_by: sight.unit(), ..CaseFilter::default() };
    for row in view.cases(&filter)? {
        if let Some(case) = view.case_at(row.id, ctx.now)? {
            let case = unnamed(&view, case, Some(ctx.now))?;
            let reported_by = reported_by(&view, &case)?;
            found.extend(clues(&case, &book.clues, &gates, &reported_by, ctx.now));
        }
    }
    for row in view.papers(None)? {
        if row.done_at.is_some_and(|at| period.contains(at)) {
            let paper = view.paper(row.id)?;
            if sight.paper(&paper)? {
                found.extend(paper_clues(&paper, &book.clues, &gates, ctx.now));
            }
        }
    }
    let unit = |id: UnitId| office.unit_name(id);
    let named = |c: &Clue| c.case.map(|id| id.to_string()).or(c.paper.map(|id| id.to_string())).unwrap_or_default();
    let object = |c: &Clue| {
        json!({
            "kind": c.kind, "name": c.zh, "clause": c.clause, "case": c.case.map(|id| id.to_string()),
            "paper": c.paper.map(|id| id.to_string()), "title": mask(&c.title),
            "unit": unit(c.unit), "part": c.part, "says": mask(&c.says), "mended": c.mended,
            "evidence": c.evidence.iter().map(|e| json!({"seq": e.seq, "at": e.at.rfc3339(), "says": e.says}))
                .collect::<Vec<_>>(),
        })
    };
    let mut sheet = Sheet::new(vec![
        Column::text("clause", "条款"),
        Column::text("name", "情形"),
        Column::id("case", "编号"),
        Column::text("title", "标题"),
        Column::text("unit", "涉及单位"),
        Column::text("part", "方面"),
        Column::text("says", "记录所示"),
        Column::text("evidence", "依据（经办记录）"),
    ]);
    let grounds = |c: &Clue| {
        c.evidence
            .iter()
            .map(|e| format!("第{}号{}（{}）", e.seq, e.says, e.at.ledger()))
            .collect::<Vec<_>>()
            .join("；")
    };
    let mut screen = format!(
        "追责线索（供研判）   {}   {}登记的事项、印发的文书   截至 {}\n以下只列记录和依据，不作责任认定。\n",
        unit(UnitId::OFFICE),
        period.label(),
        moment(ctx.now)
    );
    for (n, clue) in found.iter().enumerate() {
        let title = one_line(&mask(&clue.title));
        let says = one_line(&mask(&clue.says));
        screen.push_str(&format!(
            "{}. {}（{}）   {} {title}   {}（{}）\n     {says}\n     依据：{}\n",
            n + 1,
            clue.zh,
            clue.clause,
            named(clue),
            unit(clue.unit),
            clue.part,
            grounds(clue)
        ));
        sheet.rows.push(vec![
            clue.clause.clone().into(),
            clue.zh.into(),
            named(clue).into(),
            title.into(),
            unit(clue.unit).into(),
            clue.part.into(),
            says.into(),
            grounds(clue).into(),
        ]);
    }
    let mut talk: Vec<String> = sight.said("事项、文书及与之关联、转来的").into_iter().collect();
    if book.clues == crate::rules::CluePolicy::default() {
        talk.push("本制度没有写追责线索的标准（[clues]）".to_string());
    } else if found.is_empty() {
        screen.push_str("没有线索\n");
    }
    let json = Value::Array(found.iter().map(object).collect());
    Ok(Shown::answer(Answer { json, sheet: Some(sheet), screen, ..Answer::default() }).talking(talk))
}

/// The units that reported the event of a case.
fn reported_by(view: &View, case: &Case) -> Result<Vec<UnitId>> {
    let Some(event) = case.event else { return Ok(vec![case.unit]) };
    let filter = CaseFilter { standing: true, event: Some(event), ..CaseFilter::default() };
    Ok(view.cases(&filter)?.into_iter().map(|row| row.unit).collect())
}
