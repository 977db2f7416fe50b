//! `report 登记`: put what was heard or seen on the ledger; with `--level … --send`, classify and send it up too.

mod alike;
mod registering;

use super::case_id::CaseRef;
use super::counted::counted;
use super::facts::FactArgs;
use super::sending::SendArgs;
use super::{shown::Shown, text};
use crate::act::{CaseId, Facts};
use crate::casework::{Classing, Consent, Manner, Work};
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::time::Stamp;
use registering::register;
use std::path::PathBuf;

/// 登记一件舆情；加 --level 和 --send 可一次研判并上报
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 登记 \"老张说体检通知没到户\" --单位 甲村 --渠道 微信 --规模 极少数 --等级 一般 --send\n  yuqing 登记 - --单位 甲村 --emergency --等级 重大 --事发 昨晚22:10 --send --方式 电话 --口头 钱明"
)]
pub struct Args {
    /// 原文；写 - 从标准输入读
    #[arg(value_name = "原文", required_unless_present = "file")]
    text: Option<String>,
    /// 从文件读原文
    #[arg(long, value_name = "文件", visible_alias = "文件", conflicts_with = "text")]
    file: Option<PathBuf>,
    /// 报送单位
    #[arg(long, value_name = "单位", visible_alias = "单位", required_unless_present = "replaces")]
    unit: Option<String>,
    /// 涉及单位
    #[arg(long, value_name = "单位", visible_alias = "涉及")]
    about: Option<String>,
    /// 撰写人
    #[arg(long, value_name = "姓名", visible_alias = "撰写")]
    author: Option<String>,
    #[command(flatten)]
    facts: FactArgs,
    /// 重大突发事件（事发后限时首报）
    #[arg(long, visible_alias = "突发")]
    emergency: bool,
    /// 阅读数
    #[arg(long, value_name = "次", visible_alias = "阅读", value_parser = counted)]
    reads: Option<u64>,
    /// 转发数
    #[arg(long, value_name = "次", visible_alias = "转发", value_parser = counted)]
    reposts: Option<u64>,
    /// 评论数
    #[arg(long, value_name = "次", visible_alias = "评论", value_parser = counted)]
    comments: Option<u64>,
    /// 信息员或举报人（封存，不在清单、文书中出现）
    #[arg(long, value_name = "姓名", visible_alias = "信息员")]
    informant: Option<String>,
    /// 须遮蔽的姓名（未成年人等；可重复）：原文封存，一切清单、页面、文书只见张某
    #[arg(long, value_name = "姓名", visible_alias = "遮蔽")]
    protect: Vec<String>,
    /// 同时定级
    #[arg(long, value_name = "等级", visible_alias = "等级")]
    level: Option<String>,
    /// 定级理由（与建议不同时必写）
    #[arg(long, value_name = "理由", visible_alias = "理由")]
    reason: Option<String>,
    /// 同时上报
    #[arg(long, visible_alias = "报送")]
    send: bool,
    #[command(flatten)]
    sending: SendArgs,
    /// 口头同意人（重大突发，事后补签）
    #[arg(long, value_name = "姓名", visible_alias = "口头")]
    oral: Option<String>,
    /// 口头同意的时间
    #[arg(long, value_name = "时间", visible_alias = "口头时间", requires = "oral")]
    oral_at: Option<String>,
    /// 代替登错的一件：那件作废，要素、时间和已办的手续转过来
    #[arg(long, value_name = "编号", visible_alias = "代替")]
    replaces: Option<CaseRef>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let words = text::read(args.text.as_deref(), args.file.as_deref(), "原文")?;
    let oral_at = args.oral_at.as_deref().map(|t| ctx.past("--oral-at", t)).transpose()?;
    let wants_sending = args.send || !args.sending.to.is_empty();
    let mut talk = Vec::new();
    let recorded = ctx.record(&args.recording, |work| {
        let id = register(args, ctx, work, &words, &mut talk)?;
        let oral_at = oral_at.as_ref().map(|m| m.at);
        send_at_once(args, work, id, wants_sending, oral_at).map_err(|e| unregistered(e, id))?;
        Ok(id)
    })?;
    let mut recorded = recorded;
    talk.append(&mut recorded.talk);
    recorded.talk = talk;
    if let Some(moment) = &oral_at {
        recorded.talk.push(format!("口头同意：{}", moment.echo_minute()));
    }
    Shown::receipt(ctx, recorded)
}

/// The level, the consent and the report that the same command line asked for.
fn send_at_once(args: &Args, work: &mut Work, id: CaseId, wanted: bool, oral_at: Option<Stamp>) -> Result<()> {
    if args.level.is_some() || wanted {
        let classing = Classing { level: args.level.clone(), reason: args.reason.clone(), facts: Facts::default() };
        classify_if_asked(work, id, classing)?;
    }
    if let Some(by) = &args.oral {
        let at = work.at;
        work.at = oral_at.unwrap_or(at);
        let manner = Manner::Oral(args.sending.via.clone().unwrap_or_else(|| "口头".into()));
        work.consent(
            id,
            Consent { by: by.clone(), purpose: "escalate".into(), manner, text: None, recipients: Vec::new() },
        )?;
        work.at = at;
    }
    if wanted {
        work.escalate(id, &args.sending.to, args.sending.via.as_deref(), args.sending.call(), None)?;
    }
    Ok(())
}

/// A refusal of what was to follow takes the registration back with it: the case it names is not there, and what it
/// advises has to be said in this command, or after a registration alone.
fn unregistered(mut error: Error, id: CaseId) -> Error {
    let graded = format!("yuqing classify {id} --level ");
    for hint in &mut error.hints {
        if let Some(levels) = hint.strip_prefix(&graded) {
            *hint = format!("本条命令加 --等级 {levels}");
        }
        *hint = hint.replace("加 --oral --at 22:45", "本条命令加 --口头 姓名 --口头时间 22:45");
    }
    if error.hints.iter().any(|hint| hint.contains(&id.to_string())) {
        error.hints.insert(0, format!("{id} 也没有登记：先去掉 --send 登记，再照下面补办"));
    }
    error
}

/// `--level`, or the suggestion when the item is to be sent at once and the rules leave no gap.
fn classify_if_asked(work: &mut Work, id: CaseId, classing: Classing) -> Result<()> {
    let case = work.desk.case(id)?;
    let decided = classing.level.is_some() || case.level.is_none() && case.suggested.is_some() && !case.uncovered;
    if decided {
        work.classify(id, classing)?;
    }
    Ok(())
}
