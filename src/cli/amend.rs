//! `amend 更正`: correct facts; the verbatim text stays. A material fact already sent up becomes a 错报.

use super::case_id::CaseRef;
use super::facts::FactArgs;
use super::shown::Shown;
use super::text;
use crate::act::CaseId;
use crate::casework::Correction;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};

/// 更正要素；原文不改，要补充的用 --supplement
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 报送单位改为
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    /// 涉及单位改为
    #[arg(long, value_name = "单位", visible_alias = "涉及")]
    about: Option<String>,
    /// 撰写人改为
    #[arg(long, value_name = "姓名", visible_alias = "撰写")]
    author: Option<String>,
    #[command(flatten)]
    facts: FactArgs,
    /// 改为重大突发事件
    #[arg(long, visible_alias = "突发", conflicts_with = "no_emergency")]
    emergency: bool,
    /// 改为不是重大突发事件
    #[arg(long, visible_alias = "非突发")]
    no_emergency: bool,
    /// 补正文字（附在原文之后，原文不变）
    #[arg(long, value_name = "文字", visible_alias = "补正")]
    supplement: Option<String>,
    /// 更正理由
    #[arg(long, value_name = "理由", visible_alias = "理由")]
    reason: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let supplement = args.supplement.as_deref().map(|words| text::read(Some(words), None, "补正")).transpose()?;
    let mut talk = Vec::new();
    let mut recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        let case = work.standing(id)?;
        let names = work.names()?;
        let mut patch = args.facts.anew(&case.facts, &names, ctx, &mut talk)?;
        if args.emergency || args.no_emergency {
            patch.emergency = Some(args.emergency);
        }
        let unit = args.unit.as_deref().map(|w| names.unit(w).map(|u| u.id)).transpose()?;
        let about = args.about.as_deref().map(|w| names.unit(w).map(|u| u.id)).transpose()?;
        let author = args.author.as_deref().map(|w| names.who(w)).transpose()?;
        let stated = Correction { patch, unit, about, author, supplement: None, reason: args.reason.clone() };
        let mut correction = stated.new_to(&case);
        if correction.is_empty() && supplement.is_none() {
            return Err(nothing_new(id));
        }
        correction.supplement = supplement.as_deref().map(|words| work.desk.keep(words.as_bytes())).transpose()?;
        work.correct(id, &case, correction)?;
        Ok(id)
    })?;
    talk.append(&mut recorded.talk);
    recorded.talk = talk;
    Shown::receipt(ctx, recorded)
}

fn nothing_new(id: CaseId) -> Error {
    Error::refused(format!("{id} 没有要更正的内容：没有写改什么，或者写的与台账上的一样"))
        .hint(format!("现在的见 yuqing show {id}；写明改什么，如 --place 镇政府门口 --people 30"))
}
