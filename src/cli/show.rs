//! `show 查看`: the whole of one case or one paper. What is sealed is opened only with a reason, which is recorded first.

use super::case_id::{AnyRef, CaseRef};
use super::paper::page::page_to_read;
use super::seen::Sight;
use super::shown::Shown;
use crate::act::{Case, CaseId, Note, PaperId};
use crate::casework::{Extra, sealed_names, unnamed};
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::ledger::{CaseRow, View};
use crate::present::{Answer, CaseView, Format, Opened, case_json, opened_case_json, show_screen};
use crate::text::mask_names;
use serde_json::{Value, json};

/// 查看一件事项或一份文书的全部
#[derive(Debug, clap::Args)]
#[command(after_help = "例：\n  yuqing 查看 12\n  yuqing 查看 P3\n  yuqing 查看 12 --reveal --理由 回访核实")]
pub struct Args {
    /// 事项编号，或文书编号（P 开头）
    #[arg(value_name = "编号")]
    id: AnyRef,
    /// 显示封存的信息员、私信和号码；查看一事记入台账
    #[arg(long, visible_alias = "启封", requires = "reason")]
    reveal: bool,
    /// 启封的理由
    #[arg(long, value_name = "理由", visible_alias = "理由", requires = "reveal")]
    reason: Option<String>,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    match &args.id {
        AnyRef::Paper(_) if args.reveal => Err(Error::refused("文书里没有封存的内容，不必启封")),
        AnyRef::Paper(id) => paper(ctx, id.resolve(ctx)),
        AnyRef::Case(id) => case(ctx, id, args.reveal.then(|| args.reason.as_deref().unwrap_or_default())),
    }
}

fn case(ctx: &Context, reference: &CaseRef, reveal: Option<&str>) -> Result<Shown> {
    if let Some(reason) = reveal {
        let (id, talk) = record_opening(ctx, reference, reason)?;
        return Ok(one_case(ctx, ctx.ask()?.view(), id, true)?.for_its_reader_alone().talking(talk));
    }
    let ledger = ctx.ask()?;
    let id = reference.resolve(ctx, &ledger.view())?;
    one_case(ctx, ledger.view(), id, false)
}

/// 启封留痕: who opened it, when and why stands in the ledger before anything is shown.
fn record_opening(ctx: &Context, reference: &CaseRef, reason: &str) -> Result<(CaseId, Vec<String>)> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Error::refused("启封要写明理由"));
    }
    let recorded = ctx.record(&Recording::default(), |work| {
        let id = reference.resolve(ctx, &work.desk.view())?;
        let case = work.desk.case(id)?.clone();
        Sight::at_work(ctx, work)?.refuse_case(&case)?;
        let sealed = if case.informant.is_some() { "信息员身份" } else { "封存内容" };
        work.act(id, Note { text: format!("查看{sealed}：{reason}") }, Extra::default())?;
        Ok(id)
    })?;
    let mut talk = recorded.talk;
    talk.push("已启封，本次查看已记入台账；请勿转发".to_string());
    Ok((recorded.done, talk))
}

fn one_case(ctx: &Context, view: View, id: CaseId, reveal: bool) -> Result<Shown> {
    let (office, laws) = view.office_and_laws()?;
    let case = view.case(id)?;
    let book = laws.at(ctx.now)?.book;
    Sight::of(ctx, view, &office, book).refuse_case(&case)?;
    let case = if reveal { case } else { unnamed(&view, case, None)? };
    let row = CaseRow::of(&case);
    let text = view.text(if reveal { &case.text } else { case.shown_text() })?;
    let shown = CaseView {
        row: &row,
        text: text.as_deref(),
        duties: &case.duties.all,
        timeline: Some(&case),
        office: &office,
        book,
        now: ctx.now,
    };
    let opened = opened(&view, &case, reveal)?;
    let mut json = match (ctx.answers_in()?, reveal) {
        (Format::Table, _) => Value::Null,
        (_, true) => opened_case_json(&shown, true),
        (_, false) => case_json(&shown, true),
    };
    if let (true, Some(object)) = (reveal, json.as_object_mut()) {
        object.insert("informant".into(), json!(opened.informant));
    }
    let mut answer = Shown::said(json, show_screen(&shown, &opened));
    answer.answer.as_it_stands = reveal;
    ctx.let_go((office, laws, case));
    Ok(answer)
}

/// Public texts are loaded for the page; sealed ones only when they were asked for.
fn opened(view: &View, case: &Case, reveal: bool) -> Result<Opened> {
    let public = case.replies.iter().map(|r| r.text.id).chain(case.supplements.iter().map(|t| t.id));
    let public = public.chain(case.follows.iter().map(|(.., f)| f.text.id));
    let mut ids: Vec<u64> = public.chain(case.publications.iter().map(|(.., p)| p.text.id)).collect();
    if reveal {
        ids.extend(case.messages.iter().map(|(.., text)| text.id));
    }
    let informant = match &case.informant {
        Some(text) if reveal => view.text(text)?.or(Some("（已抹除）".to_string())),
        _ => None,
    };
    if !reveal {
        ids.extend(case.shown_instead.iter().map(|(_, text)| text.id));
    }
    let mut texts = view.texts(&ids)?;
    if !reveal {
        for (id, instead) in &case.shown_instead {
            if let Some(words) = texts.remove(&instead.id) {
                texts.insert(*id, words);
            }
        }
        let names = sealed_names(view, case.informant.iter().chain(&case.names))?;
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        texts.values_mut().for_each(|text| *text = mask_names(text, &names));
    }
    Ok(Opened { numbers: reveal, informant, texts })
}

fn paper(ctx: &Context, id: PaperId) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let page = page_to_read(ctx, &ledger.view(), id)?;
    Ok(Shown::answer(Answer::of_screen(page.json, page.screen).as_it_stands()))
}
