//! `follow 续报`: what happened since, and what is known by now that was not; the last one is the 终报.

use super::case_id::CaseRef;
use super::facts::FactArgs;
use super::sending::SendArgs;
use super::shown::Shown;
use super::text;
use crate::act::{Case, Follow};
use crate::casework::{Correction, Extra, Work};
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::rules::Field;
use std::path::PathBuf;

/// 续报，可一并补齐要素（--地点、--主体等）；--final 为终报
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 续报内容；写 - 从标准输入读
    #[arg(value_name = "内容", required_unless_present = "file")]
    text: Option<String>,
    /// 从文件读内容
    #[arg(long, value_name = "文件", visible_alias = "文件", conflicts_with = "text")]
    file: Option<PathBuf>,
    /// 终报：事情了结，不再续报
    #[arg(long = "final", visible_alias = "终报")]
    last: bool,
    #[command(flatten)]
    facts: FactArgs,
    #[command(flatten)]
    sending: SendArgs,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let words = text::read(args.text.as_deref(), args.file.as_deref(), "续报内容")?;
    let mut talk = Vec::new();
    let mut recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        let case = work.open(id)?;
        if case.sent.is_empty() && case.submitted_at.is_none() {
            return Err(
                Error::refused(format!("{id} 还没有首报，不能续报")).hint(format!("先上报：yuqing escalate {id}"))
            );
        }
        if case.follows.iter().any(|(_, _, f)| f.last) {
            return Err(Error::refused(format!("{id} 已经终报")).hint("有新情况请另记：yuqing note，或重新登记并关联"));
        }
        add_facts(args, ctx, work, &case, &mut talk)?;
        let names = work.names()?;
        let to = if args.sending.to.is_empty() {
            case.sent.iter().rfind(|s| s.counted).map(|s| s.to.clone()).unwrap_or_default()
        } else {
            args.sending.to.iter().map(|w| names.recipient(w).map(|r| r.term.id.clone())).collect::<Result<Vec<_>>>()?
        };
        let book = work.in_force()?.book;
        let via = match &args.sending.via {
            Some(word) => names.only_word(Field::Via, word)?,
            None => {
                book.vocabularies.get(&Field::Via).and_then(|v| v.default.clone()).unwrap_or_else(|| "未注明".into())
            }
        };
        let text = work.desk.keep(words.as_bytes())?;
        let number = case.follows.len() as u32 + 1;
        let first = case.sent.iter().find(|s| s.counted).or(case.sent.first());
        let rests = first.map(|s| s.seq).into_iter().collect();
        let extra = Extra { text: Some(words), text_ref: Some(text.clone()), rests, ..Extra::default() };
        work.act(id, Follow { number, text, last: args.last, to, via }, extra)?;
        Ok(id)
    })?;
    talk.append(&mut recorded.talk);
    recorded.talk = talk;
    Shown::receipt(ctx, recorded)
}

/// What the report first sent up lacked, or had wrong: put right like any other fact (更正), and sent with the rest.
fn add_facts(args: &Args, ctx: &Context, work: &mut Work, case: &Case, talk: &mut Vec<String>) -> Result<()> {
    let patch = args.facts.anew(&case.facts, &work.names()?, ctx, talk)?;
    let correction = Correction { patch, ..Correction::default() };
    if correction.is_empty() { Ok(()) } else { work.correct(case.id, case, correction) }
}
