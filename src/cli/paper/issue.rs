//! `paper issue 印发`: numbered, signed, frozen. What lay is checked first: nothing left to fill in, figures that the
//! ledger still gives, consents that cover exactly this.

use super::draft::not_theirs;
use super::edit::{matter_of, refuse_unless_draft};
use super::page::{at_hand, numbers_said, page};
use crate::act::{Breach, Deed, Masthead, Outcome, Paper, PaperId, PaperIssue, PaperState};
use crate::casework::{Source, Work, corrected_by, differences, named_before, repeated};
use crate::cli::case_id::PaperRef;
use crate::cli::seen::Sight;
use crate::cli::shown::Shown;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::papers::{dated, empty_sections, honours_elsewhere, issue_check, masthead};
use crate::present::{in_breach, sentence};
use crate::rules::{PaperKind, PaperMetBy, Series};
use crate::text::doc_number_faults;
use crate::text::lint::{claims_many, has_quotation};
use crate::text::rates::rate_differences;
use crate::time::Period;
use chrono::{Datelike, NaiveDate};
use serde_json::Value;

/// 印发一份文书：编号定稿，此后一字不变；已印发的再印发一次不会有变化
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 文书 印发 P3\n  yuqing 文书 印发 P3 --number 青退〔2026〕5号 --签发 何正\n  yuqing 文书 印发 P4 --corrects P3      更正原来印发的一份"
)]
pub struct Args {
    /// 文书编号
    #[arg(value_name = "编号")]
    id: PaperRef,
    /// 发文字号（由党政办给号的，照登记簿填）
    #[arg(long, value_name = "文号", visible_aliases = ["文号", "号"])]
    number: Option<String>,
    /// 签发人（不写则为审批同意的人）
    #[arg(long, value_name = "姓名", visible_aliases = ["签发", "签发人"])]
    signer: Option<String>,
    /// 更正哪一份已印发的
    #[arg(long, value_name = "编号", visible_alias = "更正")]
    corrects: Option<PaperRef>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let id = args.id.resolve(ctx);
    let recorded = ctx.record(&args.recording, |work| {
        let paper = at_hand(ctx, work, id)?;
        if paper.state == PaperState::Issued {
            same_again(args, ctx, work, &paper)?;
            return Ok(false);
        }
        refuse_unless_draft(&paper)?;
        issue(args, ctx, work, &paper)?;
        Ok(true)
    })?;
    let page = page(ctx, &recorded.ledger.view(), id)?;
    let paper = &page.paper;
    let (at, issue) = paper.issue.as_ref().ok_or_else(|| Error::ledger(format!("{id} 没有印发记录")))?;
    let label = issue.label.as_deref().map(|l| format!(" {l}")).unwrap_or_default();
    let mut screen = if recorded.done {
        let signer = issue.signer.as_deref().map(|s| format!("   签发 {s}")).unwrap_or_default();
        format!("已印发 {id}{label} {}   {}{signer}   数据截至 {}\n", paper.title, at.ledger(), issue.as_of.ledger())
    } else {
        format!("{id}{label} 已于 {} 印发，没有改动\n", at.ledger())
    };
    let issued = paper.timeline.iter().filter(|act| recorded.done && matches!(act.deed, Deed::PaperIssue(_)));
    issued.flat_map(in_breach).for_each(|line| screen.push_str(&format!("  {line}\n")));
    if let Some(duty) = &page.duty {
        screen.push_str(&format!("  {}\n", sentence(duty, ctx.now)));
    }
    if recorded.done {
        let short = super::page::short(id, ctx);
        screen.push_str(&format!("  正文  yuqing 文书 导出 {short} -o {short}.docx\n"));
    }
    let mut talk = recorded.talk;
    talk.extend(numbers_said(&page).filter(|_| recorded.done));
    Ok(Shown::said(page.json, screen).talking(talk))
}

fn issue(args: &Args, ctx: &Context, work: &mut Work, paper: &Paper) -> Result<()> {
    let id = paper.id;
    let laid = paper.laid.clone().ok_or_else(|| Error::refused(format!("{id} 没有正文")))?;
    let body = work.desk.view().text(&laid.body)?.ok_or_else(|| Error::refused(format!("{id} 的正文已抹除")))?;
    complete(id, &body)?;
    says_enough(work, paper, &body)?;
    if work.at < laid.as_of {
        return Err(Error::refused(format!("印发时间 {} 早于数据截至时间 {}", work.at.ledger(), laid.as_of.ledger()))
            .hint(format!("按当时的数据重新提取：yuqing 文书 修改 {id} --refresh --as-of 时间")));
    }
    let kind = work.names()?.paper(&paper.kind)?.clone();
    let (consents, mut breaches) = work.consents_to_issue(paper)?;
    let (figures, differ) = figures_now(work, paper)?;
    if let Some(breach) = still_true(work, &kind, id, differ)? {
        breaches.push(breach);
    }
    let corrects = corrected(args, ctx, work, paper)?;
    breaches.extend(named_once(work, &kind, paper, corrects.as_ref().map(|(id, _)| *id))?);
    let number = numbered(args.number.as_deref(), ctx, work, kind.series.as_ref(), id)?;
    work.hints.extend(number.label.as_deref().map(doc_number_faults).unwrap_or_default());
    let signer = match &args.signer {
        Some(word) => Some(work.names()?.who(word)?.name),
        None => consents.iter().rev().find_map(|c| c.by).map(|by| work.desk.office().person_label(by)),
    };
    let drawn: Vec<NaiveDate> = paper.timeline.iter().map(|act| act.at.date()).collect();
    let office = work.desk.office();
    let day = work.at.date();
    let masthead = Masthead {
        label: number.label.clone(),
        signer: signer.clone(),
        day: Some(day),
        corrects,
        ..masthead(Some(&kind), paper, office)
    };
    let text = masthead.around(&dated(&body, &office.unit_name(paper.unit), &drawn, day));
    let head = work.desk.view().head()?;
    let deed = PaperIssue {
        number: number.number,
        year: work.at.date().year(),
        total: number.total,
        series: kind.series.as_ref().map(|s| s.name.clone()),
        label: number.label,
        signer,
        body: work.desk.keep(text.as_bytes())?,
        as_of: laid.as_of,
        head: head.seq,
        head_hash: head.hash,
        members: members(&figures),
        corrects: masthead.corrects.as_ref().map(|(id, _)| *id),
        masthead: Some(masthead),
    };
    let rests = consents.iter().filter_map(|c| c.seq).collect();
    if let Some(period) = matter_of(paper, laid.as_of, day, work)?.period
        && laid.as_of.plus_minutes(1) < period.end()
    {
        work.hints.push(format!("{}在数据截至时还没有过完，印发的是暂计数", period.label()));
    }
    work.act_on_paper(id, deed, Outcome { consents, breaches, rests, ..Outcome::default() })?;
    if kind.due.as_ref().is_some_and(|due| due.met_by == PaperMetBy::Receive) {
        work.hints.push(not_theirs(work, &kind, paper.unit));
    }
    Ok(())
}

/// Issued again it is what it was: another number, signer or correction is not taken, and not passed over either.
fn same_again(args: &Args, ctx: &Context, work: &Work, paper: &Paper) -> Result<()> {
    let Some((at, issue)) = &paper.issue else { return Ok(()) };
    let number = args.number.as_deref().map(str::trim).filter(|n| !n.is_empty());
    let signer = args.signer.as_deref().map(|word| work.names()?.who(word)).transpose()?.map(|who| who.name);
    let corrects = args.corrects.as_ref().map(|reference| reference.resolve(ctx).to_string());
    let none = || "没有".to_string();
    let asked = [
        ("文号", number.map(str::to_string), issue.label.clone()),
        ("签发人", signer, issue.signer.clone()),
        ("所更正的文书", corrects, issue.corrects.map(|id| id.to_string())),
    ];
    for (what, asked, is) in asked {
        if asked.is_some() && asked != is {
            let (asked, is) = (asked.unwrap_or_default(), is.unwrap_or_else(none));
            return Err(Error::refused(format!(
                "{} 已于 {} 印发，{what}是“{is}”，不能改为“{asked}”",
                paper.id,
                at.ledger()
            ))
            .hint(format!("印发有误的：重新起草，印发时写 --corrects {}", paper.id)));
        }
    }
    Ok(())
}

fn complete(id: PaperId, body: &str) -> Result<()> {
    let remaining = issue_check(body);
    if remaining.is_empty() {
        return Ok(());
    }
    let error = Error::refused(format!("不能印发 {id}：还有{}处待填", remaining.len()));
    let error = remaining.into_iter().fold(error, Error::hint);
    Err(error.hint(format!("导出改好再交回：yuqing 文书 导出 {id} -o 稿.md，yuqing 文书 修改 {id} --body 稿.md")))
}

/// Sections the rules ask for must say something; a quotation, and a ground for “普遍认为”, are only asked about.
fn says_enough(work: &mut Work, paper: &Paper, body: &str) -> Result<()> {
    let id = paper.id;
    let kind = work.names()?.paper(&paper.kind)?.clone();
    let empty = empty_sections(body, &kind.sections);
    if !empty.is_empty() {
        return Err(Error::refused(format!(
            "不能印发 {id}：{}没有写“{}”（{}）",
            kind.term.name,
            empty.join("”“"),
            kind.clause
        ))
        .hint(format!("写好再交回：yuqing 文书 修改 {id} --body 稿.md（标题里要有这几个字，下面要有内容）")));
    }
    let unsaid: Vec<String> = kind
        .wanted
        .iter()
        .filter(|part| !empty_sections(body, std::slice::from_ref(part)).is_empty())
        .cloned()
        .collect();
    if !unsaid.is_empty() {
        work.hints.push(format!("没有写“{}”，可以不写，写了更有用（{}）", unsaid.join("”“"), kind.clause));
    }
    work.hints.extend(rate_differences(body).iter().map(|found| found.hint()));
    if let Some(key) = &paper.period {
        let semesters = work.in_force()?.book.semesters;
        let period = Period::from_key(key, &semesters).map_err(Error::ledger)?;
        let elsewhere = honours_elsewhere(work.desk.office(), &period, body);
        work.hints.extend(elsewhere);
    }
    // A title quotes itself.
    let prose: String = body.lines().filter(|l| !l.starts_with('#')).map(|l| format!("{l}\n")).collect();
    if kind.quote && !has_quotation(&prose) {
        work.hints.push(format!("没有引用原话：尽量保持原汁原味，至少引一句（{}）", kind.clause));
    }
    if kind.quote && claims_many(&prose) && !work.counted(&paper.cases)? {
        work.hints.push("文中称“普遍”，所据事项没有写人数，缺依据".to_string());
    }
    Ok(())
}

/// The figures as laid, and what in them the ledger no longer gives.
fn figures_now(work: &Work, paper: &Paper) -> Result<(Value, Vec<String>)> {
    let Some(laid) = &paper.laid else { return Ok((Value::Null, Vec::new())) };
    let view = work.desk.view();
    let stored = match &laid.figures {
        Some(figures) => view.text(figures)?.ok_or_else(|| Error::refused(format!("{} 的数据已抹除", paper.id)))?,
        None => return Ok((Value::Null, Vec::new())),
    };
    let matter = matter_of(paper, laid.as_of, work.at.date(), work)?;
    let drawn = Source { view, office: work.desk.office(), laws: work.laws }.draw(&matter)?;
    let differ = differences(&stored, &drawn.drafted.figures_json);
    let figures =
        serde_json::from_str(&stored).map_err(|e| Error::ledger(format!("{} 的数据读不懂：{e}", paper.id)))?;
    Ok((figures, differ))
}

/// Figures that the ledger no longer gives are not issued; what went out all the same is recorded with its breach.
fn still_true(work: &Work, kind: &PaperKind, id: PaperId, differ: Vec<String>) -> Result<Option<Breach>> {
    if differ.is_empty() {
        return Ok(None);
    }
    if work.happened.is_some() {
        let says = format!("印发的数据与台账不符：{}", differ.join("，"));
        return Ok(Some(Breach { rule: "figures".into(), clause: kind.clause.clone(), says }));
    }
    Err(Error::refused(format!("不能印发 {id}：数据与台账不符，起草以后补录或更正过"))
        .hint(format!("变化：{}", differ.join("，")))
        .hint(format!("重新提取：yuqing 文书 修改 {id} --refresh（正文一并重写，先导出留底）")))
}

/// What another issue named since this was drawn is not named again (M-5), unless it goes on from it or puts it right;
/// what went out all the same is recorded with its breach.
fn named_once(work: &Work, kind: &PaperKind, paper: &Paper, corrects: Option<PaperId>) -> Result<Option<Breach>> {
    let mut again = named_before(&work.desk.view(), kind, &paper.cases, work.at)?;
    again.retain(|earlier| !paper.continued.contains(&earlier.case) && Some(earlier.paper) != corrects);
    let Some(first) = again.first() else { return Ok(None) };
    if work.happened.is_some() {
        let says =
            format!("登过的事项又登：{}", again.iter().map(|n| n.case.to_string()).collect::<Vec<_>>().join("、"));
        return Ok(Some(Breach { rule: "once".into(), clause: kind.clause.clone(), says }));
    }
    Err(repeated(&format!("不能印发 {}", paper.id), kind, &again)
        .hint(format!("是更正那一期的：加 --corrects {}", first.paper))
        .hint(format!("接着登的，重新起草：yuqing 文书 起草 {} --case 编号 --continued（续）", kind.term.name)))
}

/// The issue this one puts right, with its number as printed; a second issue of one period must name it.
fn corrected(args: &Args, ctx: &Context, work: &mut Work, paper: &Paper) -> Result<Option<(PaperId, Option<String>)>> {
    if let Some(reference) = &args.corrects {
        let wrong = reference.resolve(ctx);
        let other = work.desk.paper(wrong)?.clone();
        let issue = match &other.issue {
            Some((_, issue)) if other.kind == paper.kind => issue,
            _ => return Err(Error::refused(format!("{wrong} 不是已印发的同种文书，不能更正"))),
        };
        if (other.unit, &other.period, other.addressee) != (paper.unit, &paper.period, paper.addressee) {
            return Err(Error::refused(format!("{wrong} {} 与这一份不是同一单位、同一期，不能更正", other.title)));
        }
        if let Some(by) = corrected_by(&work.desk.view(), &other)? {
            return Err(Error::refused(format!("{wrong} 已由 {} 更正", by.id))
                .hint(format!("再更正的是 {}：--corrects {}", by.id, by.id)));
        }
        return Ok(Some((wrong, issue.label.clone())));
    }
    let Some(period) = &paper.period else { return Ok(None) };
    let rows = work.desk.view().papers(Some(&paper.kind))?;
    let mut before = None;
    for row in rows.iter().rev().filter(|p| p.state == "issued" && p.unit == paper.unit && p.id != paper.id) {
        if row.period.as_ref() == Some(period) && work.desk.paper(row.id)?.addressee == paper.addressee {
            before = Some(row);
            break;
        }
    }
    match before {
        None => Ok(None),
        Some(before) => Err(Error::refused(format!("同一期已印发过 {} {}", before.id, before.title))
            .hint(format!("这一份是更正：加 --corrects {}", before.id))),
    }
}

/// The number an issue gets.
struct Numbered {
    number: Option<u32>,
    total: Option<u32>,
    label: Option<String>,
}

fn numbered(
    given: Option<&str>,
    ctx: &Context,
    work: &mut Work,
    series: Option<&Series>,
    id: PaperId,
) -> Result<Numbered> {
    let given = given.map(str::trim).filter(|n| !n.is_empty());
    match (series, given) {
        (Some(series), None) if series.given => {
            Err(Error::refused(format!("{}的文号由外面给，要写 --number", series.name))
                .hint(format!("yuqing 文书 印发 {id} --number 文号")))
        }
        (Some(series), None) => {
            let year = work.at.date().year();
            let counted = work.desk.next_number(&series.name, year)?;
            let (number, total) = series.next(year, counted, work.desk.next_number(&series.name, 0)?);
            let label = series
                .format
                .replace("{year}", &year.to_string())
                .replace("{n}", &number.to_string())
                .replace("{total}", &total.to_string())
                .replace("{name}", &series.name);
            Ok(Numbered { number: Some(number), total: Some(total), label: Some(label) })
        }
        (Some(series), Some(_)) if !series.given => {
            Err(Error::refused(format!("{}由台账连续编号，不能另写 --number", series.name)))
        }
        (_, given) => {
            if let Some(label) = given {
                let rows = work.desk.view().papers(None)?;
                if let Some(other) = rows.iter().find(|p| p.label.as_deref() == Some(label)) {
                    let other = work.desk.paper(other.id)?.clone();
                    let title = Sight::at_work(ctx, work)?.title(&other)?;
                    return Err(Error::refused(format!("文号 {label} 已用于 {} {title}", other.id)));
                }
            }
            Ok(Numbered { number: None, total: None, label: given.map(str::to_string) })
        }
    }
}

/// Cases the figures rest on, as runs.
fn members(figures: &Value) -> Vec<(i32, u32, u32)> {
    serde_json::from_value(figures["members"].clone()).unwrap_or_default()
}
