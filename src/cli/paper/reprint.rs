//! `paper reprint 重打`: an issued paper printed again. The copy says which reprint it is; the frozen text stays as it is.

use super::figures::laid;
use super::page::{at_hand, page};
use crate::act::{Masthead, Outcome, PaperPrint, PaperState};
use crate::cli::case_id::PaperRef;
use crate::cli::shown::Shown;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::papers::{masthead, plain};
use crate::present::{Answer, Format, PaperView, paper_page};
use serde_json::Value;

/// 重打一份印发过的文书：记录第几次、什么事由，打出的注明“重打”；原件一字不变
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 文书 重打 P3 -o 通报.docx --reason 存档缺一份\n  yuqing 文书 导出 P3 -o 通报.docx        原件，不加注、不记录"
)]
pub struct Args {
    /// 文书编号
    #[arg(value_name = "编号")]
    id: PaperRef,
    /// 为什么重打
    #[arg(long, value_name = "事由", visible_alias = "原因")]
    reason: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let format = match (ctx.format, &ctx.output) {
        (None, None) => Format::Md,
        (asked, output) => Format::choose(asked, output.as_deref())?,
    };
    let id = args.id.resolve(ctx);
    let recorded = ctx.record(&args.recording, |work| {
        let paper = at_hand(ctx, work, id)?;
        if paper.state != PaperState::Issued {
            return Err(Error::refused(format!("{id} {}，没有原件可重打", paper.state.zh()))
                .hint(format!("草稿随时可导出：yuqing 文书 导出 {id} -o 稿.docx")));
        }
        let copy = paper.prints + 1;
        let deed = PaperPrint { copy, reason: args.reason.as_deref().map(crate::text::one_line) };
        work.act_on_paper(id, deed, Outcome::default())?;
        Ok((copy, work.at.date()))
    })?;
    let (copy, on) = recorded.done;
    let view = recorded.ledger.view();
    let page = page(ctx, &view, id)?;
    let Some(body) = &page.body else { return Err(Error::refused(format!("{id} 的正文已抹除"))) };
    let mut marked = page.paper.clone();
    let masthead = Masthead { reprint: Some((copy, on)), ..masthead(None, &marked, &page.office) };
    let text = masthead.around(masthead.bare(body));
    if let Some((_, issue)) = &mut marked.issue {
        issue.masthead = Some(masthead);
    }
    let answer = match format {
        Format::Json => Answer::of_screen(page.json, String::new()),
        Format::Table => Answer::of_screen(Value::Null, plain(&text)),
        Format::Docx | Format::Html => {
            let at = marked.issue.as_ref().map_or(ctx.now, |(at, _)| *at);
            let book = page.laws.at(at)?.book;
            let shown = PaperView { paper: &marked, body: Some(body), office: &page.office, book, now: ctx.now };
            Answer::of_document(Value::Null, paper_page(&shown, body, &laid(&view, &marked)?, None))
        }
        _ => Answer::of_screen(Value::Null, text),
    };
    let mut talk = recorded.talk;
    talk.push(format!("已记录 {id} 重打，第{copy}次；原件不变"));
    Ok(Shown::answer(answer.as_it_stands()).talking(talk))
}
