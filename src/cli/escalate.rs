//! `escalate 上报`: send up. Only this meets the first report and counts as 报送. What the body above sends back is
//! recorded here too.

use super::case_id::CaseRef;
use super::instruct::given;
use super::sending::SendArgs;
use super::shown::Shown;
use crate::casework::Came;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};

/// 上报；不写 --to 则报本等级的全部必报对象
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 上报 12\n  yuqing 上报 12 --to 市委宣传部 --via 电话 --接听 值班室老周 --报告内容 已在核实\n  yuqing 上报 12 --to 市政府相关部门 --回执 市网信备〔2026〕8号\n  yuqing 上报 12 --to 市政府相关部门 --within 15wd\n  yuqing 上报 12 --to 市政府相关部门 --答复 已协调水务局修复"
)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    #[command(flatten)]
    sending: SendArgs,
    /// 记上级的备案回执编号（不是再报一次）
    #[arg(long, value_name = "编号", visible_alias = "回执", conflicts_with_all = ["answer", "via", "callee"])]
    receipt: Option<String>,
    /// 记上级的答复、协调处置结果（不是再报一次）
    #[arg(long, value_name = "文字", visible_alias = "答复", conflicts_with_all = ["via", "callee"])]
    answer: Option<String>,
    /// 约定对方的办理时限，如 15wd（制度许可的）
    #[arg(long, value_name = "时限", visible_alias = "时限", conflicts_with_all = ["due", "receipt", "answer"])]
    within: Option<String>,
    /// 约定对方的办理期限，如 11月25日17时（制度许可的）
    #[arg(long, value_name = "时间", visible_alias = "期限", conflicts_with_all = ["receipt", "answer"])]
    due: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let came = match (&args.receipt, &args.answer) {
        (Some(number), _) => Some(Came::Receipt(filled("回执编号", number)?)),
        (None, Some(result)) => Some(Came::Answer(filled("答复", result)?)),
        (None, None) => None,
    };
    let given = given(ctx, args.within.as_deref(), args.due.as_deref())?;
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        match &came {
            Some(came) => work.answered(id, &args.sending.to, came.clone())?,
            None => work.escalate(id, &args.sending.to, args.sending.via.as_deref(), args.sending.call(), given)?,
        };
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}

fn filled(what: &str, words: &str) -> Result<String> {
    match words.trim() {
        "" => Err(Error::refused(format!("{what}是空的"))),
        words => Ok(words.to_string()),
    }
}
