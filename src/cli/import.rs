//! `import 导入`: take over a register that was kept in a spreadsheet.

mod sum;

use super::progress::Progress;
use super::shown::Shown;
use crate::act::Import;
use crate::casework::Work;
use crate::context::{Context, Recording};
use crate::error::{Error, Kind, Result};
use crate::exchange::{
    Fault, Faults, Known, Layout, Mapping, Reader, Settings, Source, Standing, Told, sample_headings, sample_words,
    sample_workbook, take_over,
};
use crate::ledger::{Ledger, Upgraded, View};
use crate::present::{Answer, Cell, Column, Encoding, Format, Sheet, deliver};
use crate::time::moment::parse_date;
use serde_json::json;
use std::path::{Path, PathBuf};
use sum::{Checked, Done, Sum, report};

/// 导入以前用表格记的舆情登记表（.xlsx、.xls、.csv）；不写文件则列出导入过的
#[derive(Debug, clap::Args)]
#[command(
    after_help = "先整表检查：有一处不对就一件也不导入，并一次列出全部问题。再导同一张表，只加新行。\n\n例：\n  yuqing 导入 2025年舆情登记表.xlsx --试导\n  yuqing 导入 2025年舆情登记表.xlsx --办结前 2025-12-31\n  yuqing 导入 甲村.csv --单位 甲村 --对应 反映情况=原文 --对应 电话=不要\n  yuqing 导入 --样表 登记表.xlsx"
)]
pub struct Args {
    /// 表格文件；第一行不是表头也可以，会自己找
    #[arg(value_name = "文件", conflicts_with = "template")]
    file: Option<PathBuf>,
    /// 工作表名称（不写则取第一张有表头的）
    #[arg(long, value_name = "名称", visible_alias = "工作表", requires = "file")]
    sheet: Option<String>,
    /// 列名认不出或认错时指明，如 反映情况=原文；不要的列写 列名=不要（可重复）
    #[arg(long, value_name = "列=字段", visible_alias = "对应", requires = "file")]
    map: Vec<String>,
    /// 没有写单位的行算哪个单位的
    #[arg(long, value_name = "单位", visible_alias = "单位", requires = "file")]
    unit: Option<String>,
    /// 日期没有写年份时，算哪一年的
    #[arg(long, value_name = "年份", visible_alias = "年份", requires = "file", value_parser = clap::value_parser!(i32).range(1949..=2199))]
    year: Option<i32>,
    /// 这一天以前登记的，表里没有写办结也按已办结导入
    #[arg(long, value_name = "日期", visible_alias = "办结前", requires = "file")]
    settled: Option<String>,
    /// 试导：只说会记成什么样，什么也不记
    #[arg(long, visible_alias = "试导", requires = "file")]
    dry_run: bool,
    /// 写一张空白登记表，列和可选的词按本单位的制度（.xlsx 或 .csv）
    #[arg(long, value_name = "文件", visible_alias = "样表")]
    template: Option<PathBuf>,
}

/// Cases kept folded at a time.
const AT_ONCE: u32 = 500;

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    match (&args.template, &args.file) {
        (Some(path), _) => template(path, ctx),
        (None, Some(path)) => import(args, path, ctx),
        (None, None) => imports(ctx),
    }
}

fn import(args: &Args, path: &Path, ctx: &Context) -> Result<Shown> {
    let settings = Settings {
        unit: args.unit.clone(),
        year: args.year,
        settled: args.settled.as_deref().map(|day| settled(day, ctx)).transpose()?,
        now: ctx.now,
    };
    // An older ledger is brought to today's form as by every command that records; a trial leaves it as it is.
    let ledger = if args.dry_run { ctx.ask()? } else { Ledger::open_to_write(&ctx.ledger)? };
    let talk = ledger.upgraded().map(Upgraded::words).into_iter().collect();
    let (office, laws) = ledger.view().office_and_laws()?;
    let book = laws.at(ctx.now)?.book;
    let mappings: Vec<Mapping> = args.map.iter().map(|m| Mapping::parse(m, book)).collect::<Result<_>>()?;
    let mut source = Source::open(path, args.sheet.as_deref())?;
    let (layout, others) =
        layout_of(&mut source, args.sheet.is_some(), |source| Layout::find(source, book, &mappings))?;
    let reader = Reader::new(&layout, &mappings, &office, &laws, &settings);
    let checked = check(&source, &reader, &ledger.view())?;
    // Whoever asks keeps others from recording.
    drop(ledger);
    let mut done = Done { source: &source, layout: &layout, others, checked: &checked, sum: Sum::default(), seq: None };
    if checked.new > 0 {
        let progress = Progress::new(ctx.watched && !ctx.quiet, "正在导入", || Ok(u64::from(checked.new)));
        let mut trial = None;
        let recorded = ctx.record(&Recording::default(), |work| {
            let first = work.desk.next_seq();
            let sum = take_all(work, &source, &reader, &checked, &progress)?;
            if args.dry_run {
                // Everything went through the doors; what is refused at the last of them was never recorded.
                trial = Some(sum);
                return Err(Error::refused("试导，没有记录"));
            }
            work.at = work.desk.now();
            let deed = Import {
                file: source.name(),
                sha256: source.sha256().to_string(),
                sheet: source.sheet().map(str::to_string),
                encoding: source.encoding().to_string(),
                rows: checked.rows,
                cases: checked.new,
                first,
                last: work.desk.next_seq() - 1,
            };
            let act = work.on_office(deed)?;
            Ok((sum, act.seq))
        });
        drop(progress);
        (done.sum, done.seq) = match (recorded, trial) {
            (_, Some(sum)) => (sum, None),
            (recorded, None) => {
                let (sum, seq) = recorded?.done;
                (sum, Some(seq))
            }
        };
    }
    Ok(report(&done, &office, book, args.dry_run).talking(talk))
}

fn settled(day: &str, ctx: &Context) -> Result<chrono::NaiveDate> {
    parse_date(day, ctx.now).map_err(|e| Error::refused(format!("--settled：{e}")))
}

/// The sheet asked for, else the first that has headings; with the names of others that have some too.
fn layout_of(
    source: &mut Source,
    chosen: bool,
    find: impl Fn(&Source) -> Result<Layout>,
) -> Result<(Layout, Vec<String>)> {
    let sheets = source.sheets();
    if chosen || sheets.len() < 2 {
        return Ok((find(source)?, Vec::new()));
    }
    let mut found: Option<(Layout, String)> = None;
    let (mut others, mut refused) = (Vec::new(), None);
    for sheet in sheets {
        source.turn_to(&sheet);
        match find(source) {
            Ok(layout) if found.is_none() => found = Some((layout, sheet)),
            Ok(_) => others.push(sheet),
            Err(error) => refused = refused.or(Some(error)),
        }
    }
    match (found, refused) {
        (Some((layout, sheet)), _) => {
            source.turn_to(&sheet);
            Ok((layout, others))
        }
        (None, Some(error)) => Err(error),
        (None, None) => Err(Error::refused(format!("{} 里没有工作表", source.name()))),
    }
}

/// The first time through the file: every fault, and which lines are new.
fn check(source: &Source, reader: &Reader, view: &View) -> Result<Checked> {
    let mut known = Known::read(view)?;
    let (mut checked, mut faults) = (Checked::default(), Faults::default());
    source.each_line(reader.head(), &mut |row, cells| {
        checked.rows += 1;
        match reader.read(row, cells) {
            Err(found) => found.into_iter().for_each(|fault| faults.add(fault)),
            Ok(Told::Passed(why)) => checked.pass(row, why),
            Ok(Told::Entry(entry, damaged)) => {
                checked.damaged.extend(damaged);
                match known.look(&entry, view)? {
                    Standing::Nowhere => {
                        checked.new += 1;
                        checked.undated += entry.undated;
                    }
                    Standing::OnTheLedger { case, changed, void } => checked.there(row, case, changed, void),
                    Standing::Above { row: above, changed: false } => checked.twice(row, above),
                    Standing::Above { row: above, changed: true } => faults.add(twice(row, above, &entry.number)),
                }
            }
        }
        Ok(())
    })?;
    faults.refuse(&source.name())?;
    if checked.rows == 0 {
        return Err(Error::refused(format!("{} 只有表头，没有内容", source.name())));
    }
    Ok(checked)
}

/// Two lines that are known by the same, and say different things.
fn twice(row: u32, above: u32, number: &Option<String>) -> Fault {
    let says = match number {
        Some(number) => format!("编号 {number} 与第{above}行相同，内容不同；改正编号，或不以编号识别：--map 编号=不要"),
        None => format!("与第{above}行的单位、时间、内容都相同，其他列不同；删去一行，或改正时间"),
    };
    Fault { row, column: None, says }
}

/// The second time: every new line is recorded. What only now proves impossible is told with the rest of its kind.
fn take_all(work: &mut Work, source: &Source, reader: &Reader, checked: &Checked, progress: &Progress) -> Result<Sum> {
    source.still_the_same()?;
    let (name, mut sum, mut faults) = (source.name(), Sum::default(), Faults::default());
    source.each_line(reader.head(), &mut |row, cells| {
        if checked.leaves_out(row) {
            return Ok(());
        }
        let Ok(Told::Entry(entry, _)) = reader.read(row, cells) else {
            return Err(Error::ledger(format!("{name} 第{row}行读第二遍时变了，没有导入")));
        };
        progress.step();
        match take_over(work, &entry, &name) {
            Ok(id) => {
                let now = work.desk.now();
                sum.add(work.desk.case(id)?, now);
            }
            Err((column, error)) if error.kind == Kind::Refused => {
                faults.add(Fault::of(row, Some(reader.heading(column)), &error));
            }
            // A full disk is no fault of the file.
            Err((_, error)) => return Err(error),
        }
        if sum.cases > 0 && sum.cases.is_multiple_of(AT_ONCE) {
            work.desk.clear()?;
        }
        Ok(())
    })?;
    faults.refuse(&name)?;
    Ok(sum)
}

/// The imports on record.
fn imports(ctx: &Context) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let imports = ledger.view().imports()?;
    let mut sheet = Sheet::new(vec![
        Column::time("recorded_at", "导入时间"),
        Column::text("file", "文件"),
        Column::text("sheet", "工作表"),
        Column::number("rows", "行"),
        Column::number("cases", "新登记"),
        Column::text("by", "经办"),
        Column::number("seq", "记录号"),
        Column::text("sha256", "文件校验值").extra(),
    ]);
    sheet.rows = imports
        .iter()
        .map(|(act, d)| {
            vec![
                Cell::Time(act.recorded_at),
                Cell::text(&d.file),
                d.sheet.clone().into(),
                d.rows.into(),
                d.cases.into(),
                Cell::text(&act.operator),
                Cell::Int(act.seq as i64),
                Cell::text(&d.sha256),
            ]
        })
        .collect();
    let talk = match imports.is_empty() {
        true => {
            vec!["还没有导入过；导入：yuqing 导入 登记表.xlsx，空白样表：yuqing 导入 --样表 登记表.xlsx".to_string()]
        }
        false => Vec::new(),
    };
    Ok(Shown::answer(Answer::of_sheet(sheet.objects(), sheet)).talking(talk))
}

/// An empty register of this office.
fn template(path: &Path, ctx: &Context) -> Result<Shown> {
    if path.exists() {
        return Err(Error::refused(format!("{} 已经存在，没有改动", path.display())).hint("换一个文件名"));
    }
    let ledger = ctx.ask()?;
    let (office, laws) = ledger.view().office_and_laws()?;
    let book = laws.at(ctx.now)?.book;
    let headings = sample_headings(book);
    let words = sample_words(book, &office);
    let bytes = match Format::choose(None, Some(path))? {
        Format::Xlsx => sample_workbook(book, &office)?,
        Format::Csv => {
            let columns = headings.iter().map(|h| Column::text(h, h)).collect();
            let (bytes, _) = Sheet::new(columns).csv(Encoding::Utf8);
            bytes
        }
        _ => return Err(Error::usage("样表只写成 .xlsx 或 .csv").hint("如 --样表 登记表.xlsx")),
    };
    deliver(&bytes, Some(path), Some(&ctx.ledger))?;
    let said = words.iter().map(|(heading, words, open)| {
        format!("  {heading}：{}{}", words.join("、"), if *open { "（也可另写）" } else { "" })
    });
    let object = json!({
        "file": path.display().to_string(),
        "columns": headings,
        "words": words.iter().map(|(h, w, open)| json!({ "column": h, "words": w, "open": open })).collect::<Vec<_>>(),
    });
    let screen = format!(
        "已写空白登记表 {}（{}列）\n各列可用的词：\n{}\n",
        path.display(),
        headings.len(),
        said.collect::<Vec<_>>().join("\n")
    );
    Ok(Shown::said(object, screen))
}
