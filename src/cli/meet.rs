//! `meet 会议`: a meeting on cases; its report is a paper.

use super::case_id::CaseRef;
use super::shown::Shown;
use crate::act::Meet;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use serde_json::json;

/// 记一次分析会、联席会
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 会议名称
    #[arg(value_name = "名称")]
    title: String,
    /// 参会人（可重复）
    #[arg(long, value_name = "姓名", visible_alias = "参会")]
    attendee: Vec<String>,
    /// 讨论的事项（可重复）
    #[arg(long = "case", value_name = "编号", visible_alias = "事项")]
    cases: Vec<CaseRef>,
    /// 会议记录
    #[arg(long, value_name = "文字", visible_alias = "记录")]
    notes: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    if args.title.trim().is_empty() {
        return Err(Error::refused("会议名称是空的"));
    }
    let recorded = ctx.record(&args.recording, |work| {
        let mut cases = Vec::new();
        for reference in &args.cases {
            let id = reference.resolve(ctx, &work.desk.view())?;
            work.desk.case(id)?;
            cases.push(id);
        }
        let attendees: Vec<String> = args
            .attendee
            .iter()
            .flat_map(|names| names.split(['、', ',', '，']))
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(str::to_string)
            .collect();
        let notes = args.notes.as_deref().map(|words| work.desk.keep(words.as_bytes())).transpose()?;
        let number = work.desk.office().next("meet");
        let deed =
            Meet { number, title: args.title.clone(), attendees: attendees.clone(), cases: cases.clone(), notes };
        let act = work.on_office(deed)?;
        Ok((number, act, cases, attendees))
    })?;
    let (number, act, cases, attendees) = &recorded.done;
    let ids: Vec<String> = cases.iter().map(ToString::to_string).collect();
    Ok(Shown::said(
        json!({ "meeting": number, "title": args.title, "at": act.at.rfc3339(), "attendees": attendees, "cases": ids, "seq": act.seq }),
        format!(
            "已记会议{number} {}（{}），参会{}人，讨论{}件\n  形成分析报告：yuqing paper draft 会议 --meeting {number}\n",
            args.title,
            act.at.ledger(),
            attendees.len(),
            ids.len()
        ),
    )
    .talking(recorded.talk))
}
