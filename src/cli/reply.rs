//! `reply 回复`: lay a text before whoever must consent, answer for the time being, answer in full.

use super::case_id::CaseRef;
use super::shown::Shown;
use super::text;
use crate::act::{Case, ReplyDraft, ReplyHold, ReplySend, TextRef, Who};
use crate::casework::{Extra, Work};
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::rules::{Field, Rulebook};
use std::path::PathBuf;

/// 回复公众：--draft 送审，--holding 先行回复，都不写则发出正式回复
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 回复 12 --text \"您好，已安排维修。\" --draft\n  yuqing 审批 12 --by 孙平 --for reply\n  yuqing 回复 12 --账号 清江数据"
)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 回复内容；写 - 从标准输入读（发出时不写则用已同意的稿）
    #[arg(long, value_name = "内容", visible_alias = "内容")]
    text: Option<String>,
    /// 从文件读回复内容
    #[arg(long, value_name = "文件", visible_alias = "文件", conflicts_with = "text")]
    file: Option<PathBuf>,
    /// 送审：把回复稿交给须同意的人
    #[arg(long, visible_alias = "送审")]
    draft: bool,
    /// 先行回复（正在跟进处理）
    #[arg(long, visible_alias = "先行")]
    holding: bool,
    /// 用哪个账号回复（可重复：一件在几个平台答复，算一次回复）
    #[arg(long, value_name = "账号", visible_alias = "账号", conflicts_with = "draft")]
    account: Vec<String>,
    /// 不经网络回复的方式：当面、电话 …
    #[arg(long, value_name = "方式", visible_alias = "方式", conflicts_with = "draft")]
    via: Option<String>,
    /// 以谁的名义回复（网络发言人等；不写则为经办人）
    #[arg(long, value_name = "姓名", visible_alias = "回复人", conflicts_with = "draft")]
    by: Option<String>,
    /// 回复种类，如 说明回复、跟帖
    #[arg(long, value_name = "种类", visible_alias = "种类", conflicts_with_all = ["draft", "holding"])]
    kind: Option<String>,
    /// 拟稿人（送审时；不写则为经办人）
    #[arg(long, value_name = "姓名", visible_alias = "拟稿")]
    author: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let words = match (&args.text, &args.file) {
        (None, None) => None,
        (text, file) => Some(text::read(text.as_deref(), file.as_deref(), "回复内容")?),
    };
    if args.draft && words.is_none() {
        return Err(Error::usage("送审要有回复内容").hint("加 --text 内容，或 --file 文件"));
    }
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        let case = work.open(id)?;
        if args.draft {
            draft(args, work, &case, words)?
        } else {
            send(args, work, &case, words)?
        }
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}

/// A drafter on the roster is known, so that he cannot consent to his own text.
fn drafter(args: &Args, work: &Work) -> Result<Option<Who>> {
    let names = work.names()?;
    match &args.author {
        Some(name) => names.who(name).map(Some),
        None => Ok(names.who(work.desk.operator()).ok().filter(|who| who.id.is_some())),
    }
}

fn draft(args: &Args, work: &mut Work, case: &Case, words: Option<String>) -> Result<()> {
    let words = words.unwrap_or_default();
    let author = drafter(args, work)?;
    if !args.holding {
        work.hints.extend(crate::casework::plain_words(&work.desk.view(), &words, work.at)?);
    }
    let text = work.desk.keep(words.as_bytes())?;
    let extra = Extra { text: Some(words), text_ref: Some(text.clone()), ..Extra::default() };
    work.act(case.id, ReplyDraft { text, holding: args.holding, author }, extra)?;
    Ok(())
}

fn send(args: &Args, work: &mut Work, case: &Case, words: Option<String>) -> Result<()> {
    let book = work.in_force()?.book;
    if args.holding && !book.reply.holding {
        return Err(Error::refused("本制度没有先行回复").hint("正式回复：去掉 --holding"));
    }
    let accounts = accounts(args, work, case, book)?;
    // A way of answering need not be a way of reporting: the word stands as it is if the rules do not know it.
    let names = work.names()?;
    let via = args.via.as_deref().map(|word| names.word(Field::Via, word).unwrap_or_else(|_| word.to_string()));
    let by = args.by.as_deref().map(|name| names.person(name)).transpose()?;
    let kind = args.kind.as_deref().map(|word| names.only_word(Field::ReplyKind, word)).transpose()?;
    let (words, text, rests) = what_goes_out(args, work, case, words, book)?;
    if args.holding
        && let Some(must) = &book.reply.holding_has
        && !words.contains(must.as_str())
    {
        return Err(Error::refused(format!("先行回复要写明“{must}”（{}）", book.reply.clause)));
    }
    // Said when it was laid; agreed to, its words stand.
    let laid = case.drafts.iter().any(|draft| draft.text.sha256 == text.sha256);
    if !args.holding && !laid {
        work.hints.extend(crate::casework::plain_words(&work.desk.view(), &words, work.at)?);
    }
    let extra = Extra { text: Some(words), text_ref: Some(text.clone()), rests, actor: by, ..Extra::default() };
    if args.holding {
        work.act(case.id, ReplyHold { text, accounts, via, by }, extra)?;
    } else {
        work.act(case.id, ReplySend { text, accounts, via, by, kind }, extra)?;
    }
    Ok(())
}

/// The text consented to, or, where no one must consent, the words given.
fn what_goes_out(
    args: &Args,
    work: &mut Work,
    case: &Case,
    words: Option<String>,
    book: &Rulebook,
) -> Result<(String, TextRef, Vec<u64>)> {
    let id = case.id;
    let verb = if args.holding { "reply.hold" } else { "reply.send" };
    let gated = book.gates.iter().any(|g| g.on.verb == verb);
    let draft = case.drafts.iter().rev().find(|d| d.holding == args.holding).map(|d| (d.seq, d.text.clone()));
    let revised = revised_by_leader(case);
    let laid = revised.or(draft);
    match (words, laid) {
        (Some(words), Some((seq, text))) => {
            if work.desk.view().is_text(&text, words.as_bytes())? {
                return Ok((words, text, vec![seq]));
            }
            if gated && work.happened.is_none() && !standing(book, verb, &words) {
                return Err(Error::refused(format!("{id} 要发的内容与送审的稿不同，没有发出"))
                    .hint(format!("发已送审的稿：yuqing reply {id}（不写 --text）"))
                    .hint(format!("改了稿要重新送审：yuqing reply {id} --text 新稿 --draft")));
            }
            keep(work, words)
        }
        (Some(words), None) => keep(work, words),
        (None, Some((seq, text))) => {
            let words =
                work.desk.view().text(&text)?.ok_or_else(|| Error::refused(format!("{id} 送审的稿已被抹除")))?;
            Ok((words, text, vec![seq]))
        }
        (None, None) => Err(Error::usage(format!("{id} 没有送审的稿，也没有写回复内容"))
            .hint(format!("yuqing reply {id} --text 回复内容{}", if gated { " --draft（先送审）" } else { "" }))),
    }
}

fn standing(book: &Rulebook, verb: &str, words: &str) -> bool {
    book.gates.iter().filter(|g| g.on.verb == verb).any(|g| g.standing.iter().any(|s| words.contains(s.as_str())))
}

fn keep(work: &mut Work, words: String) -> Result<(String, TextRef, Vec<u64>)> {
    let text = work.desk.keep(words.as_bytes())?;
    Ok((words, text, Vec::new()))
}

/// 修改后同意: the leader's wording of the last reply, with the number of his consent.
fn revised_by_leader(case: &Case) -> Option<(u64, TextRef)> {
    let last_draft = case.drafts.last().map_or(0, |d| d.seq);
    case.standing_acts()
        .filter(|a| a.seq > last_draft)
        .filter_map(|a| match &a.deed {
            crate::act::Deed::Approve(d) if d.purpose == "reply" => d.text.clone().map(|t| (a.seq, t)),
            _ => None,
        })
        .last()
}

/// Accounts used, each certified at that moment where the rulebook asks for it.
fn accounts(args: &Args, work: &mut Work, case: &Case, book: &Rulebook) -> Result<Vec<u32>> {
    let names = work.names()?;
    let mut ids = Vec::new();
    for word in &args.account {
        let account = names.account(word)?;
        if book.reply.certified_account && !account.certified(work.at.date()) {
            let until = account.certified_to.map(|d| format!("，认证至 {d}")).unwrap_or_default();
            let refusal = format!(
                "账号“{}”在 {} 未经认证{until}，不能用来回复（{}）",
                account.name,
                work.at.date(),
                book.reply.clause
            );
            return Err(Error::refused(refusal).hint("换用经认证的账号：yuqing account list"));
        }
        ids.push(account.id);
    }
    let offline = args.via.as_ref().is_some_and(|via| book.reply.offline.iter().any(|o| o == via));
    if book.reply.certified_account && ids.is_empty() && !offline {
        let on_platform: Vec<&str> = work
            .desk
            .office()
            .accounts
            .iter()
            .filter(|a| a.certified(work.at.date()) && case.facts.source.as_ref().is_none_or(|s| *s == a.platform))
            .map(|a| a.name.as_str())
            .collect();
        let error = Error::refused(format!("回复要用经认证的账号（{}）", book.reply.clause));
        let error = match on_platform.as_slice() {
            [] => no_account(error, work, book, case),
            some => error.hint(format!("加 --account {}", some.join(" 或 "))),
        };
        return Err(error.hint(format!("不经网络的，加 --via {}", book.reply.offline.join("|"))));
    }
    Ok(ids)
}

/// The platform of the case has no certified account: what there is, and how to enter one.
fn no_account(error: Error, work: &Work, book: &Rulebook, case: &Case) -> Error {
    let platform = case.facts.source.as_deref().map_or("该平台", |source| book.name_of(Field::Source, source));
    let day = work.at.date();
    let others: Vec<String> = work
        .desk
        .office()
        .accounts
        .iter()
        .filter(|a| a.certified(day))
        .map(|a| format!("{}（{}）", a.name, book.name_of(Field::Source, &a.platform)))
        .collect();
    let error = error.hint(format!(
        "{platform}还没有经认证的账号，按规定暂不回复；登记：yuqing account add 名称 --platform 平台 --certified-from 日期"
    ));
    match others.is_empty() {
        true => error,
        false => error.hint(format!("用别的平台的账号回复，加 --account：{}", others.join("、"))),
    }
}
