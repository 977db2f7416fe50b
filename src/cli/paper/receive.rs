//! `paper receive 收到`: what a unit wrote itself and handed in. It meets the duty of its period.

use super::page::page;
use crate::act::{Outcome, PaperReceive, PaperState, UnitId};
use crate::casework::{HandedIn, Work};
use crate::cli::attach;
use crate::cli::shown::Shown;
use crate::cli::text;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::papers::title_of_period;
use crate::present::sentence;
use crate::rules::{PaperBy, PaperKind, PaperMetBy, PaperScope};
use crate::time::{Period, PeriodKind};
use chrono::Datelike;
use serde_json::json;
use std::path::PathBuf;

/// 登记收到的文书：下级用 WPS 写好交来的报告
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 文书 收到 双月 --单位 甲村 --附件 甲村.docx\n  yuqing 文书 收到 双月 --单位 甲村 --期间 9-10月 --at 今天16:20\n  yuqing 文书 收到 专题 --单位 甲村 --标题 优待证问题专题报告 --附件 专题.docx"
)]
pub struct Args {
    /// 文书种类
    #[arg(value_name = "种类")]
    kind: String,
    /// 哪个单位交来的
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    /// 哪一期（只有一期没交时不必写；不定期的不写）
    #[arg(long, value_name = "期间", visible_alias = "期间")]
    period: Option<String>,
    /// 标题
    #[arg(long, value_name = "标题", visible_alias = "标题")]
    title: Option<String>,
    /// 交来的文件（记下校验值和位置）
    #[arg(long, value_name = "文件", visible_aliases = ["附件", "文件"])]
    attach: Option<PathBuf>,
    /// 文件内容也存进台账
    #[arg(long, visible_alias = "存入", requires = "attach")]
    keep: bool,
    /// 同一期又交来一份（重交、补正）
    #[arg(long, visible_aliases = ["再收", "重交"])]
    again: bool,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let file = match &args.attach {
        Some(path) => Some((path, text::bytes(path)?)),
        None => None,
    };
    let recorded = ctx.record(&args.recording, |work| {
        let kind = work.names()?.paper(&args.kind)?.clone();
        let unit = unit(args, work, &kind)?;
        let period = period(args, work, &kind, unit)?;
        if !args.again {
            refuse_second(work, &kind, unit, period.as_ref())?;
        }
        let attachment = match &file {
            Some((path, bytes)) => Some(attach::file(work.desk, path, bytes, args.keep, None)?),
            None => None,
        };
        let name = work.desk.office().unit_name(unit);
        let title = match (&args.title, &period, &args.attach) {
            (Some(title), ..) if !title.trim().is_empty() => crate::text::one_line(title),
            (_, Some(period), _) => title_of_period(&kind.term.name, &name, *period),
            (_, None, Some(path)) => path.file_stem().map_or_else(
                || format!("{name}{}", kind.term.name),
                |stem| crate::text::one_line(&stem.to_string_lossy()),
            ),
            _ => format!("{name}{}", kind.term.name),
        };
        let id = work.desk.next_paper(work.at.date().year())?;
        let deed =
            PaperReceive { id, kind: kind.term.id.clone(), title, unit, period: period.map(|p| p.key()), attachment };
        work.act_on_paper(id, deed, Outcome::default())?;
        Ok((id, kind, period))
    })?;
    let (id, kind, period) = recorded.done;
    let view = recorded.ledger.view();
    let page = page(ctx, &view, id)?;
    let at = page.paper.received_at.unwrap_or(ctx.now);
    let mut screen = format!("已收到 {id} {}   {}\n", page.paper.title, at.ledger());
    if let Some(file) = &page.paper.attachment {
        screen.push_str(&format!("  附件 {}（{}字节）\n", file.name, file.size));
    }
    let mut json = page.json;
    if let (Some(period), Some(_)) = (&period, &kind.due) {
        let in_hand = HandedIn::of(&view, &page.laws, &page.office, &kind.term.id, period, ctx.now)?;
        if let Some(duty) = in_hand.duty_of(page.paper.unit) {
            screen.push_str(&format!("  {}\n", sentence(duty, ctx.now)));
        } else {
            screen.push_str(&format!(
                "  {}从 {} 起在册，本期不在应报之列\n",
                page.office.unit_name(page.paper.unit),
                page.office.unit(page.paper.unit).map_or(String::new(), |u| u.from.to_string())
            ));
        }
        if let Some(words) = in_hand.words(&page.office) {
            screen.push_str(&format!("  {} {words}\n", period.label()));
            if let Some(object) = json.as_object_mut() {
                object.insert("handed_in".into(), json!(words));
            }
        }
    }
    Ok(Shown::said(json, screen).talking(recorded.talk))
}

fn unit(args: &Args, work: &Work, kind: &PaperKind) -> Result<UnitId> {
    let names = work.names()?;
    let Some(word) = &args.unit else {
        return Err(Error::usage("缺少 --unit 单位").hint(format!("yuqing 文书 收到 {} --unit 单位", args.kind)));
    };
    let unit = names.unit(word)?;
    match &kind.by {
        PaperBy::Units(kinds) if !kinds.contains(&unit.kind) => Err(Error::refused(format!(
            "{}由{}报，{}不是",
            kind.term.name,
            kinds
                .iter()
                .map(|k| names.book.unit_kind(k).map_or(k.as_str(), |k| k.term.name.as_str()))
                .collect::<Vec<_>>()
                .join("、"),
            unit.name
        ))),
        PaperBy::Office if kind.due.as_ref().is_some_and(|due| due.met_by == PaperMetBy::Issue) => {
            Err(Error::refused(format!("{}由本级印发，不是收来的", kind.term.name))
                .hint(format!("yuqing 文书 起草 {}", args.kind)))
        }
        _ => Ok(unit.id),
    }
}

/// The period typed, else the one that is owed.
fn period(args: &Args, work: &mut Work, kind: &PaperKind, unit: UnitId) -> Result<Option<Period>> {
    let semesters = work.in_force()?.book.semesters;
    let parse =
        |word: &str, kind: PeriodKind| Period::parse(word, work.at.date(), &semesters, kind).map_err(Error::refused);
    let PaperScope::Period(expected) = kind.scope else {
        return args.period.as_deref().map(|word| parse(word, PeriodKind::Month)).transpose();
    };
    if let Some(word) = &args.period {
        let period = parse(word, expected)?;
        if period.kind != expected {
            return Err(Error::refused(format!("{}按{}报，“{word}”不是", kind.term.name, expected.name()))
                .hint(format!("如 --period {}", Period::of(expected, period.from, &semesters).key())));
        }
        if period.start() > work.at {
            return Err(Error::refused(format!("{}还没有开始", period.label())));
        }
        return Ok(Some(period));
    }
    let period = work.owed_period(&kind.term.id, &kind.term.name, unit, None)?;
    Ok(Some(period))
}

/// The same unit, kind and period twice is a slip, unless it is said to be a second one.
fn refuse_second(work: &mut Work, kind: &PaperKind, unit: UnitId, period: Option<&Period>) -> Result<()> {
    let Some(period) = period else { return Ok(()) };
    let rows = work.desk.view().papers(Some(&kind.term.id))?;
    let before = rows.into_iter().find(|p| {
        p.unit == unit && p.state == PaperState::Received.word() && p.period.as_deref() == Some(&period.key())
    });
    let Some(before) = before else { return Ok(()) };
    let at = before.done_at.unwrap_or(before.drafted_at);
    Err(Error::refused(format!(
        "{} {}的{}已于 {} 收到（{}）",
        work.desk.office().unit_name(unit),
        period.label(),
        kind.term.name,
        at.ledger(),
        before.id
    ))
    .hint("又交来一份（重交、补正）：加 --again"))
}
