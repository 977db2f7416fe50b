//! The form (评定表) people fill in with a spreadsheet: given out empty, read back whole or not at all.

use super::super::case_id::CaseRef;
use super::super::shown::Shown;
use super::super::text;
use super::{Args, period, receipt};
use crate::act::CaseId;
use crate::casework::{Finding, Names, Work, scheme_for};
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::present::{Answer, Cell, Column, Sheet};
use crate::rules::scoring::Schemes;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// The columns, in their order; only the first two and 依据 must be there when it comes back.
const COLUMNS: [(&str, &str); 8] = [
    ("unit", "单位"),
    ("factor", "评定项目"),
    ("range", "分值范围"),
    ("points", "分数"),
    ("basis", "依据"),
    ("by", "评定人"),
    ("note", "说明"),
    ("case", "事项编号"),
];

/// One row for each unit and factor not judged yet; faults are written in by whoever found one.
pub(super) fn blank(args: &Args, ctx: &Context) -> Result<Shown> {
    let (office, laws) = ctx.ask()?.view().office_and_laws()?;
    let period = period(args.period.as_deref(), &laws, ctx)?;
    let schemes = Schemes::of(&laws, &office)?;
    let names = Names { office: &office, book: laws.at(ctx.now)?.book, day: ctx.now.date() };
    let only = args.unit.as_deref().map(|word| names.unit_ever(word).map(|u| u.id)).transpose()?;
    let mut sheet = Sheet::new(COLUMNS.iter().map(|(key, zh)| Column::text(*key, *zh)).collect());
    let there = |u: &&crate::act::Unit| u.from < period.to && u.until.is_none_or(|last| period.from <= last);
    let mut faults: Vec<String> = Vec::new();
    for unit in office.units.iter().filter(there).filter(|u| only.is_none_or(|only| only == u.id)) {
        let Some(scheme) = scheme_for(&schemes, &period, &unit.kind, ctx.now) else { continue };
        for factor in &scheme.factors {
            let done = |a: &&(u64, crate::time::Stamp, crate::act::Appraise)| {
                a.2.unit == unit.id && a.2.factor == factor.term.id && a.2.period == period.key()
            };
            if !factor.several && office.appraised.iter().any(|a| done(&a)) {
                continue;
            }
            let range = factor.range.map(|(least, most)| format!("{}到{}", least.text(), most.text()));
            let mut row = vec![Cell::Empty; COLUMNS.len()];
            row[0] = unit.name.clone().into();
            row[1] = factor.term.name.clone().into();
            row[2] = range.unwrap_or_else(|| "不计分".to_string()).into();
            sheet.rows.push(row);
        }
        faults.extend(scheme.faults.iter().filter(|f| f.found.is_none()).map(|f| f.term.name.clone()));
    }
    faults.sort();
    faults.dedup();
    if sheet.rows.is_empty() && faults.is_empty() {
        return Err(Error::refused(format!("{}没有要由人评定的项目", period.label()))
            .hint("或者都已评定（看：yuqing 考评 年度 --unit 单位），或者制度没有写由人评定的项目（说明书第十七节“考评计分”）"));
    }
    let mut talk = vec![format!("填好“分数”“依据”后：yuqing 考评 {} --read 文件", period.key())];
    if !faults.is_empty() {
        talk.push(format!("有{}的，另加一行写上单位、项目、依据（涉及具体信息的写事项编号）", faults.join("、")));
    }
    Ok(Shown::answer(Answer::of_sheet(sheet.objects(), sheet)).talking(talk))
}

/// A row as it stands in the file, with its line.
struct Row {
    line: u64,
    cells: BTreeMap<&'static str, String>,
}

impl Row {
    fn of(&self, key: &str) -> Option<String> {
        self.cells.get(key).filter(|text| !text.is_empty()).cloned()
    }

    /// Given out and not filled in.
    fn untouched(&self) -> bool {
        ["points", "basis", "by", "note", "case"].iter().all(|key| self.of(key).is_none())
    }
}

pub(super) fn read(path: &Path, word: Option<&str>, recording: &Recording, ctx: &Context) -> Result<Shown> {
    let rows = rows(&text::from_file(path)?, path)?;
    let recorded = ctx.record(recording, |work| {
        let period = period(word, work.laws, ctx)?;
        let (mut acts, mut faults) = (Vec::new(), Vec::new());
        for row in rows.iter().filter(|row| !row.untouched()) {
            let case = match row.of("case").map(|word| case_of(&word, ctx, work)).transpose() {
                Ok(case) => case,
                Err(e) => {
                    faults.push(format!("第{}行“事项编号”：{}", row.line, e.message));
                    continue;
                }
            };
            let finding = Finding {
                period,
                unit: row.of("unit").unwrap_or_default(),
                factor: row.of("factor").unwrap_or_default(),
                points: row.of("points"),
                basis: row.of("basis"),
                note: row.of("note"),
                by: row.of("by"),
                case,
            };
            match work.try_appraise(&finding) {
                Ok(act) => acts.push(act),
                Err(misfit) => {
                    faults.push(format!("第{}行“{}”：{}", row.line, misfit.column, misfit.error.message));
                }
            }
        }
        if !faults.is_empty() {
            let error = Error::refused(format!("{} 有{}处不对，一行也没有记", path.display(), faults.len()));
            return Err(faults.into_iter().fold(error, Error::hint));
        }
        if acts.is_empty() {
            return Err(
                Error::refused(format!("{} 里没有填好的行", path.display())).hint("填“分数”和“依据”；不评的行留空即可")
            );
        }
        Ok(acts)
    })?;
    let office = recorded.ledger.view().office()?;
    let said: Vec<(Value, String)> = recorded.done.iter().map(|act| receipt(act, &office)).collect();
    let mut screen: String = said.iter().map(|(_, screen)| screen.as_str()).collect();
    let left = rows.iter().filter(|row| row.untouched()).count();
    screen.push_str(&format!("共记{}项", said.len()));
    screen.push_str(&if left > 0 { format!("，另有{left}行没有填，没有记\n") } else { "\n".to_string() });
    Ok(Shown::said(said.into_iter().map(|(object, _)| object).collect(), screen).talking(recorded.talk))
}

fn case_of(word: &str, ctx: &Context, work: &Work) -> Result<CaseId> {
    word.parse::<CaseRef>().map_err(Error::refused)?.resolve(ctx, &work.desk.view())
}

/// The rows of the file under their headings, in any order of columns.
fn rows(text: &str, path: &Path) -> Result<Vec<Row>> {
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let unreadable = |e: csv::Error| {
        let line = e.position().map(|p| format!("第{}行", p.line())).unwrap_or_default();
        Error::refused(format!("{} {line}读不懂，不像 CSV 表格", path.display())).hint("用 WPS、Excel 另存为 CSV")
    };
    let heads = reader.headers().map_err(unreadable)?.clone();
    let mut places: BTreeMap<&'static str, usize> = BTreeMap::new();
    for (key, zh) in COLUMNS {
        if let Some(place) = heads.iter().position(|head| head.trim() == zh) {
            places.insert(key, place);
        }
    }
    let missing: Vec<&str> = COLUMNS
        .iter()
        .filter(|(key, _)| ["unit", "factor", "basis"].contains(key) && !places.contains_key(key))
        .map(|(_, zh)| *zh)
        .collect();
    if !missing.is_empty() {
        return Err(Error::refused(format!("{} 的第1行没有“{}”栏", path.display(), missing.join("”“")))
            .hint("用 yuqing 考评 年度 --form -o 评定表.csv 给出的表填写，不要改第1行"));
    }
    let mut rows = Vec::new();
    // Rows as a spreadsheet numbers them: the headings are the first.
    for (record, line) in reader.records().zip(2..) {
        let record = record.map_err(unreadable)?;
        // A leading ' is what keeps a spreadsheet from reading a text as a formula.
        let cell = |place: &usize| record.get(*place).unwrap_or_default().trim().trim_start_matches('\'').to_string();
        let cells: BTreeMap<&'static str, String> = places.iter().map(|(key, place)| (*key, cell(place))).collect();
        if cells.values().any(|text| !text.is_empty()) {
            rows.push(Row { line, cells });
        }
    }
    Ok(rows)
}
