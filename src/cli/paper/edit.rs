//! `paper edit 修改`: a text that comes back from the word processor, or the figures drawn anew.

use super::page::{at_hand, next, numbers_said, page, remaining_lines};
use super::template;
use crate::act::{Outcome, Paper, PaperEdit, PaperId, PaperState};
use crate::casework::{Matter, Source, Work, differences, laid_hash};
use crate::cli::case_id::PaperRef;
use crate::cli::shown::Shown;
use crate::cli::text;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::papers::without_draft_head;
use crate::time::{Period, Stamp};
use std::path::{Path, PathBuf};

/// 修改草稿：换上改好的稿子，或按台账重新提取数据；原来的同意随之失效
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 文书 修改 P3 --body 通报.md\n  yuqing 文书 修改 P3 --body -          从标准输入读\n  yuqing 文书 修改 P3 --refresh         数据和正文都重新提取"
)]
pub struct Args {
    /// 文书编号
    #[arg(value_name = "编号")]
    id: PaperRef,
    /// 改好的稿子（.md 或 .txt；- 为标准输入）
    #[arg(long, value_name = "文件", visible_aliases = ["正文", "稿子"], conflicts_with = "refresh", required_unless_present = "refresh")]
    body: Option<PathBuf>,
    /// 按台账重新提取数据，正文也重写
    #[arg(long, visible_alias = "重取")]
    refresh: bool,
    /// 重新提取时，数据截至什么时候（不写则到现在）
    #[arg(long, value_name = "时间", visible_alias = "截至", requires = "refresh")]
    as_of: Option<String>,
    /// 重新提取时，用哪个模板文件
    #[arg(long, value_name = "文件", visible_alias = "模板", requires = "refresh")]
    template: Option<PathBuf>,
    #[command(flatten)]
    recording: Recording,
}

/// What became of it.
enum Done {
    Unchanged,
    Body,
    Refreshed(Vec<String>),
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let mut talk = Vec::new();
    let new = args.body.as_deref().map(read).transpose()?;
    let as_of = match &args.as_of {
        Some(text) => Some(crate::cli::stats::as_of(ctx, Some(text), &mut talk)?),
        None => None,
    };
    let id = args.id.resolve(ctx);
    let recorded = ctx.record(&args.recording, |work| {
        let paper = at_hand(ctx, work, id)?;
        refuse_unless_draft(&paper)?;
        let done = match &new {
            Some(words) => replace(work, &paper, words)?,
            None => refresh(ctx, work, &paper, as_of.unwrap_or(work.at), args.template.as_deref())?,
        };
        let void = voided(work, &paper, id)?;
        work.hints.extend(void);
        Ok(done)
    })?;
    talk.extend(recorded.talk);
    let page = page(ctx, &recorded.ledger.view(), id)?;
    talk.extend(numbers_said(&page));
    let mut screen = match &recorded.done {
        Done::Unchanged => format!("{id} 与原稿一字不差，没有改动\n"),
        Done::Body => format!("已修改 {id} {}   数据不变\n", page.paper.title),
        Done::Refreshed(changed) => {
            let as_of = page.paper.laid.as_ref().map_or(ctx.now, |l| l.as_of);
            let what = if changed.is_empty() { "数据没有变化".to_string() } else { changed.join("，") };
            format!("已重新提取 {id} {}   数据截至 {}\n  {what}\n", page.paper.title, as_of.ledger())
        }
    };
    screen.push_str(&remaining_lines(&page.remaining));
    if page.remaining.is_empty() {
        screen.push_str(&next(&page, ctx)?);
    }
    Ok(Shown::said(page.json, screen).talking(talk))
}

/// A document of a word processor is not a text.
fn read(path: &Path) -> Result<String> {
    let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    if matches!(ending.as_str(), "docx" | "doc" | "wps" | "odt" | "pdf" | "rtf") {
        return Err(Error::refused(format!("读不了 .{ending} 文件"))
            .hint("在 WPS、Word 里另存为纯文本（.txt）再来；或把正文贴进来：--body -"));
    }
    let words = match path.to_str() {
        Some("-") => text::read(Some("-"), None, "正文")?,
        _ => text::read(None, Some(path), "正文")?,
    };
    Ok(words.replace("\r\n", "\n"))
}

pub fn refuse_unless_draft(paper: &Paper) -> Result<()> {
    let id = paper.id;
    match (&paper.issue, paper.state) {
        (_, PaperState::Draft) => Ok(()),
        (Some((at, _)), _) => Err(Error::refused(format!("{id} 已于 {} 印发，不能再改", at.ledger()))
            .hint(format!("确有错误：重新起草同一期，印发时写 --corrects {id}"))),
        _ => Err(Error::refused(format!("{id} 是收到的文书，不能修改"))),
    }
}

fn replace(work: &mut Work, paper: &Paper, words: &str) -> Result<Done> {
    let body = titled(without_draft_head(words).trim_end(), &paper.title);
    if body.trim().is_empty() {
        return Err(Error::refused("正文是空的"));
    }
    let same = match &paper.laid {
        Some(laid) => work.desk.view().is_text(&laid.body, body.as_bytes())?,
        None => false,
    };
    if same {
        return Ok(Done::Unchanged);
    }
    let body = work.desk.keep(body.as_bytes())?;
    work.act_on_paper(
        paper.id,
        PaperEdit { body, figures: None, as_of: None, author: None, template: None },
        Outcome::default(),
    )?;
    Ok(Done::Body)
}

/// A plain text whose first line is the title gets its mark back.
fn titled(text: &str, title: &str) -> String {
    let first = text.lines().next().unwrap_or_default();
    if first.trim() == title { format!("# {}\n", text.trim_start()) } else { format!("{text}\n") }
}

/// What a paper was drawn from.
pub fn matter_of(paper: &Paper, as_of: Stamp, today: chrono::NaiveDate, work: &Work) -> Result<Matter> {
    let semesters = work.in_force()?.book.semesters;
    let period = paper.period.as_deref().map(|key| Period::from_key(key, &semesters)).transpose();
    Ok(Matter {
        kind: paper.kind.clone(),
        paper: Some(paper.id),
        unit: paper.unit,
        period: period.map_err(Error::ledger)?,
        cases: paper.cases.clone(),
        meeting: paper.meeting,
        continued: paper.continued.clone(),
        addressee: paper.addressee,
        title: Some(paper.title.clone()),
        as_of,
        today,
    })
}

fn refresh(ctx: &Context, work: &mut Work, paper: &Paper, as_of: Stamp, file: Option<&Path>) -> Result<Done> {
    let matter = matter_of(paper, as_of, work.at.date(), work)?;
    let office = work.desk.office().clone();
    let view = work.desk.view();
    let source = Source { view, office: &office, laws: work.laws };
    let own = template::own(ctx, source.kind(&matter)?, file)?;
    let drawn = source.draw_with(&matter, own.as_ref())?;
    let before = match paper.laid.as_ref().and_then(|l| l.figures.as_ref()) {
        Some(figures) => view.text(figures)?.unwrap_or_default(),
        None => String::new(),
    };
    let changed = differences(&before, &drawn.drafted.figures_json);
    let body = work.desk.keep(drawn.drafted.body_markdown.as_bytes())?;
    let figures = work.desk.keep(drawn.drafted.figures_json.as_bytes())?;
    let template = own.as_ref().map(template::used);
    let deed = PaperEdit { body, figures: Some(figures), as_of: Some(as_of), author: None, template };
    work.act_on_paper(paper.id, deed, Outcome::default())?;
    work.hints.extend(own.map(|own| template::said(&own)));
    if drawn.provisional > 0 {
        work.hints.push(format!("有{}项时限因放假安排未导入而暂定，没有计入按时率", drawn.provisional));
    }
    Ok(Done::Refreshed(changed))
}

/// Consents that covered what lay before and do not cover what lies now.
fn voided(work: &mut Work, before: &Paper, id: PaperId) -> Result<Vec<String>> {
    let (was, is) = (laid_hash(before), laid_hash(work.desk.paper(id)?));
    if was == is {
        return Ok(Vec::new());
    }
    let office = work.desk.office();
    let given = before.approvals.iter().filter(|a| a.refused.is_none() && a.over.as_deref() == Some(&was));
    Ok(given.map(|a| format!("{} {} 的同意随改稿失效，须重新审批", office.person_label(a.by), a.at.ledger())).collect())
}
