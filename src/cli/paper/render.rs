//! `paper render 导出`: the paper to print and sign, its text, or its figures for a sheet. What was issued is given byte for byte.

use super::figures;
use super::page::page_to_read;
use crate::act::{CaseId, Paper, PaperState};
use crate::cli::case_id::PaperRef;
use crate::cli::shown::Shown;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ledger::View;
use crate::papers::{draft_head, plain};
use crate::present::{Answer, Format, PaperView, paper_page};
use crate::text::mask_middle;
use serde_json::Value;

/// 导出：.docx、.html 可打印签发，.md、.txt 是正文，.xlsx、.csv 是数据；不写 -o 就显示在屏幕上
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 文书 导出 P3 -o 通报.docx      公文、刊物版式，WPS、Word 打开即可打印\n  yuqing 文书 导出 P3 -o 通报.html      浏览器打开打印\n  yuqing 文书 导出 P3 -o 通报.md        改好再用 文书 修改 交回\n  yuqing 文书 导出 P3 -o 附表.xlsx      附表数据和图表"
)]
pub struct Args {
    /// 文书编号
    #[arg(value_name = "编号")]
    id: PaperRef,
    /// 外送稿：内部稿里写了全名的涉事人，改为王某强
    #[arg(long, visible_alias = "外送")]
    outward: bool,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let format = match (ctx.format, &ctx.output) {
        (None, None) => Format::Md,
        (asked, output) => Format::choose(asked, output.as_deref())?,
    };
    let ledger = ctx.ask()?;
    let view = ledger.view();
    let page = page_to_read(ctx, &view, args.id.resolve(ctx))?;
    let (paper, id) = (&page.paper, page.paper.id);
    let Some(body) = &page.body else { return Err(no_body(paper)) };
    let outward = match args.outward {
        true => Some(without_names(&view, paper, body)?),
        false => None,
    };
    let body = outward.as_ref().unwrap_or(body);
    let mut talk = Vec::new();
    if let Some(by) = &page.corrected_by {
        talk.push(format!("{id} 已由 {} {} 更正，以更正的为准", by.id, by.label.as_deref().unwrap_or_default()));
    }
    let head = match (&paper.laid, paper.state) {
        (Some(laid), PaperState::Draft) => {
            talk.push(format!("{id} 还是草稿（未印发）"));
            if !page.remaining.is_empty() {
                talk.push(format!("待填{}处：{}", page.remaining.len(), page.remaining.join("；")));
            }
            draft_head(&id.to_string(), &laid.as_of.paper())
        }
        _ => String::new(),
    };
    let answer = match format {
        Format::Md => Answer::of_screen(Value::Null, format!("{head}{body}")),
        Format::Table => Answer::of_screen(Value::Null, format!("{head}{}", plain(body))),
        Format::Csv | Format::Xlsx => {
            let mut sheet = figures::sheet(&view, paper, &page.office, &page.laws.at(ctx.now)?.book.semesters)?;
            sheet.notes.extend((!head.is_empty()).then(|| head.trim().to_string()));
            Answer::of_sheet(Value::Null, sheet)
        }
        Format::Json => Answer::of_screen(page.json, String::new()),
        Format::Docx | Format::Html => {
            let at = paper.issue.as_ref().map_or(ctx.now, |(at, _)| *at);
            let shown =
                PaperView { paper, body: Some(body), office: &page.office, book: page.laws.at(at)?.book, now: ctx.now };
            Answer::of_document(
                Value::Null,
                paper_page(
                    &shown,
                    body,
                    &figures::laid(&view, paper)?,
                    (!head.is_empty()).then(|| head.trim().to_string()),
                ),
            )
        }
    };
    Ok(Shown::answer(answer.as_it_stands()).talking(talk))
}

/// The text with every person concerned of its cases masked, as it may go outside (F-4).
fn without_names(view: &View, paper: &Paper, body: &str) -> Result<String> {
    let figures = paper.laid.as_ref().and_then(|l| l.figures.as_ref()).map(|f| view.text(f)).transpose()?.flatten();
    let figures: Value = figures.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    let runs: Vec<(i32, u32, u32)> = serde_json::from_value(figures["members"].clone()).unwrap_or_default();
    let members =
        runs.into_iter().flat_map(|(year, first, last)| (first..=last).map(move |number| CaseId { year, number }));
    let mut cases: Vec<CaseId> = paper.cases.iter().copied().chain(members).collect();
    cases.sort_unstable();
    cases.dedup();
    let mut text = body.to_string();
    for id in cases {
        for person in view.case(id)?.concerned {
            if let Some(name) = view.text(&person.name)? {
                text = text.replace(&name, &mask_middle(&name));
            }
        }
    }
    Ok(text)
}

fn no_body(paper: &Paper) -> Error {
    let error = match paper.state {
        PaperState::Received => Error::refused(format!("{} 是收到的文书，台账里没有正文", paper.id)),
        _ => Error::refused(format!("{} 的正文已抹除", paper.id)),
    };
    match &paper.attachment {
        Some(file) => error.hint(format!("附件：{}（{}）", file.name, file.path.as_deref().unwrap_or("位置不详"))),
        None => error,
    }
}
