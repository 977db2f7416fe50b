//! The sheet asked for: the ranking, the points of one unit or of all, the people. Sums are checked before anything is
//! shown; points leave unit by unit.

use super::super::origin::origin;
use super::super::seen::Sight;
use super::super::shown::Shown;
use super::super::stats::as_of;
use super::{Args, period};
use crate::act::{Office, UnitId};
use crate::casework::{Appraisal, Gathered, Names};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::figures::Chart;
use crate::figures::appraisal::{People, Score};
use crate::present::{
    Answer, AppraisalJson, AppraisalView, Export, Format, LineRows, Lost, Origin, Scope, Sheet, Take, line_sheet,
    people_screen, people_sheet, ranking_screen, ranking_sheet, unit_screen,
};

pub(super) fn ask(args: &Args, ctx: &Context) -> Result<Shown> {
    let mut talk = Vec::new();
    let as_of = as_of(ctx, args.as_of.as_deref(), &mut talk)?;
    let ledger = ctx.ask()?;
    let view = ledger.view();
    let (office, laws) = view.office_and_laws()?;
    let period = period(args.period.as_deref(), &laws, ctx)?;
    if period.start() > as_of {
        return Err(Error::refused(format!("{}还没有开始（截至 {}）", period.label(), as_of.ledger())));
    }
    let names = Names { office: &office, book: laws.at(as_of)?.book, day: as_of.date() };
    let asked = args.unit.as_deref().map(|word| names.unit_ever(word).map(|u| u.id)).transpose()?;
    let only = Sight::of(ctx, view, &office, laws.at(ctx.now)?.book).unit_of(asked, "考评", &mut talk)?;
    let gathered = Appraisal { view, office: &office, laws: &laws, period, as_of }.gathered()?;
    let (sheet, people) = match args.persons {
        true => gathered.with_people().map(|(sheet, people)| (sheet, Some(people.of(only))))?,
        false => (gathered.sheet()?, None),
    };
    let shown = AppraisalView {
        facts: gathered.facts(),
        sheet: &sheet,
        marks: view.marks(&period, only, as_of)?,
        office: office.unit_name(UnitId::OFFICE),
    };
    let row = match only {
        None => None,
        Some(id) => Some(sheet.row(id).ok_or_else(|| {
            Error::refused(format!("{}{}不在名册上，没有考评", office.unit_name(id), period.label()))
        })?),
    };
    let asked = Asked { ctx, gathered: &gathered, shown: &shown, row };
    let format = Format::choose(ctx.format, ctx.output.as_deref())?;
    if format == Format::Json {
        asked.leave_json(people.as_ref(), &office)?;
        return Ok(Shown::left(Lost::default()).talking(talk));
    }
    let scope =
        Scope { name: "考评".into(), period: Some(period), as_of: Some(as_of), unit: only, ..Scope::default() };
    let of_points = people.is_none() && (row.is_some() || args.list);
    if of_points && Export::takes(format) {
        let origin = || origin(&view, &office, &laws, &scope, ctx.now);
        return Ok(Shown::left(asked.leave_points(format, &scope, origin)?).talking(talk));
    }
    let unit_name = |id: UnitId| office.unit_name(id);
    let answer = match (&people, format) {
        (Some(people), Format::Table) => said(people_screen(&shown, people, ctx.width, unit_name)),
        (Some(people), _) => rows(Sheet { scope, ..people_sheet(&shown, people, unit_name) }),
        (None, Format::Table) => said(asked.screen(args.list)?),
        (None, _) if of_points => rows(Sheet { title: Some(shown.title()), scope, ..asked.points()? }),
        (None, _) => {
            let charts = Chart::of_scores(&sheet).into_iter().filter(|_| sheet.scored()).collect();
            rows(Sheet { title: Some(shown.title()), scope, charts, ..ranking_sheet(&shown) })
        }
    };
    Ok(Shown::answer(answer).talking(talk))
}

fn said(screen: String) -> Answer {
    Answer { screen, ..Answer::default() }
}

fn rows(sheet: Sheet) -> Answer {
    Answer { sheet: Some(sheet), ..Answer::default() }
}

/// What is asked of an appraisal that adds up.
struct Asked<'a> {
    ctx: &'a Context,
    gathered: &'a Gathered<'a>,
    shown: &'a AppraisalView<'a>,
    /// The one unit asked for.
    row: Option<&'a Score>,
}

impl Asked<'_> {
    fn screen(&self, list: bool) -> Result<String> {
        Ok(match self.row {
            Some(row) => unit_screen(self.shown, row, &self.gathered.opened(row.unit)?),
            None if list => format!("{}\n\n{}", self.shown.title(), self.points()?.table(self.ctx.width)),
            None => ranking_screen(self.shown, self.ctx.width),
        })
    }

    fn leave_json(&self, people: Option<&People>, office: &Office) -> Result<()> {
        let open = |unit: UnitId| self.gathered.opened(unit);
        let mut json = AppraisalJson::of(self.shown, self.row.map(|row| row.unit), &open);
        if let Some(people) = people {
            json = json.with_people(people, |unit| office.unit_name(unit));
        }
        self.ctx.export().object(&json, || json.stopped())
    }

    /// The points of the unit or of all as a page.
    fn points(&self) -> Result<Sheet> {
        let lines = LineRows::of(self.shown, self.row);
        let mut sheet = line_sheet(self.shown, &lines);
        self.each_point(&lines, &mut |cells| {
            sheet.rows.push(cells.to_vec());
            Ok(())
        })?;
        Ok(sheet)
    }

    /// The same as a file, written unit by unit.
    fn leave_points(&self, format: Format, scope: &Scope, origin: impl FnOnce() -> Result<Origin>) -> Result<Lost> {
        let lines = LineRows::of(self.shown, self.row);
        let title = Some(self.shown.title());
        let sheet = Sheet { title, scope: scope.clone(), ..line_sheet(self.shown, &lines) };
        let rows = |take: Take| self.each_point(&lines, take);
        if format == Format::Xlsx {
            self.ctx.export().xlsx(&sheet, &origin()?, rows)?;
            return Ok(Lost::default());
        }
        self.ctx.export().csv(&sheet, rows)
    }

    fn each_point(&self, lines: &LineRows, take: Take) -> Result<()> {
        for unit in &lines.units {
            for line in &self.gathered.opened(unit.unit)?.lines {
                take(&lines.row(unit, line))?;
            }
        }
        Ok(())
    }
}
