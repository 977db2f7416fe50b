//! `paper 文书`: drafted, edited, rendered, issued, received, listed, shown.

mod draft;
mod edit;
mod issue;
mod list;
pub(super) mod page;
mod receive;
mod render;
mod reprint;
mod show;
mod template;
mod titling;

use super::shown::Shown;
use crate::context::Context;
use crate::error::Result;

/// 文书：起草、修改、导出、印发、收到、清单、查看
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 文书 起草 季度\n  yuqing 文书 起草 分析报告 --case 45 46\n  yuqing 文书 导出 P3 -o 通报.md\n  yuqing 文书 修改 P3 --body 通报.md\n  yuqing 文书 印发 P3 --签发 何正\n  yuqing 文书 收到 双月 --单位 甲村 --期间 9-10月 --附件 甲村.docx\n  yuqing 文书 清单 --期间 9-10月"
)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// 起草：由台账成文，要人写的地方标〔待填〕
    #[command(visible_alias = "起草")]
    Draft(draft::Args),
    /// 修改：换上改好的稿子，或按台账重新提取数据
    #[command(visible_alias = "修改")]
    Edit(edit::Args),
    /// 导出正文（.md、.txt）或数据（.csv）
    #[command(visible_alias = "导出")]
    Render(render::Args),
    /// 印发：编号、定稿，此后一字不变
    #[command(visible_alias = "印发")]
    Issue(issue::Args),
    /// 重打：再打印一份印发过的，注明第几次，原件不变
    #[command(visible_alias = "重打")]
    Reprint(reprint::Args),
    /// 收到下级自己写的文书
    #[command(visible_alias = "收到")]
    Receive(receive::Args),
    /// 文书清单，连同某期交了没有
    #[command(visible_alias = "清单")]
    List(list::Args),
    /// 查看一份文书
    #[command(visible_alias = "查看")]
    Show(show::Args),
    /// 模板：各种文书用的模板，取出来可改
    #[command(visible_alias = "模板")]
    Template(template::Args),
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    match &args.what {
        What::Draft(args) => draft::run(args, ctx),
        What::Edit(args) => edit::run(args, ctx),
        What::Render(args) => render::run(args, ctx),
        What::Issue(args) => issue::run(args, ctx),
        What::Receive(args) => receive::run(args, ctx),
        What::List(args) => list::run(args, ctx),
        What::Show(args) => show::run(args, ctx),
        What::Reprint(args) => reprint::run(args, ctx),
        What::Template(args) => template::run(args, ctx),
    }
}
