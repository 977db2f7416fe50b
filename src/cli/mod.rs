//! One file per verb: its arguments and its `run`, in four beats: read, decide, write, show.
//!
//! Verbs never call each other; what they share lies in the room of its meaning ([`crate::casework`], [`crate::rules`],
//! [`crate::present`]). Help is in the doc comments; [`zh`] makes clap's own words Chinese.

mod account;
mod backup;
mod calendar;
mod case_id;
mod classify;
mod completions;
mod escalate;
mod facts;
mod init;
mod person;
mod report;
mod rules;
mod sending;
mod shown;
mod text;
mod unit;
mod verify;
pub mod zh;

pub use shown::Shown;

use crate::context::Context;
use crate::error::Result;
use crate::present::Format;
use std::path::PathBuf;

/// 舆情台账：登记、研判、上报、回复、查超期、出统计
#[derive(Debug, clap::Parser)]
#[command(name = "yuqing", version)]
#[command(
    after_help = "不带命令时显示今天的待办。台账是一个文件，只增不改；不得录入涉密信息。\n\n例：\n  yuqing 登记 \"老张说体检通知没到户\" --单位 甲村 --渠道 微信\n  yuqing 研判 12\n  yuqing 上报 12\n  yuqing 超期"
)]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

/// Options every verb takes.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Global {
    /// 台账文件（也可用环境变量 YUQING_LEDGER）
    #[arg(long, global = true, value_name = "文件", visible_alias = "台账")]
    pub ledger: Option<PathBuf>,
    /// 经办人姓名（也可用环境变量 YUQING_USER）
    #[arg(long = "as", global = true, value_name = "姓名", visible_alias = "经办")]
    pub operator: Option<String>,
    /// 输出格式：table、json、csv、md
    #[arg(short = 'f', long = "format", global = true, value_name = "格式", visible_alias = "格式", value_parser = format)]
    pub format: Option<Format>,
    /// 写到文件，格式由文件名结尾决定（.csv、.json、.md、.txt）
    #[arg(short = 'o', long = "output", global = true, value_name = "文件", visible_alias = "输出")]
    pub output: Option<PathBuf>,
    /// 不说提示，只给结果
    #[arg(short = 'q', long, global = true, visible_alias = "安静")]
    pub quiet: bool,
}

fn format(text: &str) -> std::result::Result<Format, String> {
    text.parse()
}

macro_rules! verbs {
    ($($(#[$doc:meta])* $variant:ident $module:ident $name:literal $zh:literal $($also:literal)*;)*) => {
        /// The verbs.
        #[derive(Debug, clap::Subcommand)]
        pub enum Verb {
            $($(#[$doc])* #[command(name = $name, visible_aliases = [$zh $(, $also)*])] $variant($module::Args),)*
        }

        impl Verb {
            fn run(&self, ctx: &Context) -> Result<Shown> {
                match self { $(Verb::$variant(args) => $module::run(args, ctx),)* }
            }
        }
    };
}

verbs! {
    /// 登记一件舆情
    Report report "report" "登记";
    /// 研判定级
    Classify classify "classify" "研判" "定级";
    /// 上报（报送）
    Escalate escalate "escalate" "上报" "报送";
    /// 建立新台账
    Init init "init" "建账";
    /// 单位名册
    Unit unit "unit" "单位";
    /// 人员与职务
    Person person "person" "人员";
    /// 对外账号
    Account account "account" "账号";
    /// 制度：查看、检查、施行、说明
    Rules rules "rules" "制度";
    /// 日历：查看、算期限、导入放假安排
    Calendar calendar "calendar" "日历";
    /// 核验台账
    Verify verify "verify" "核验";
    /// 备份台账
    Backup backup "backup" "备份";
    /// 生成命令补全脚本
    Completions completions "completions" "补全";
}

/// Runs one command. A bare `yuqing` shows today's worklist.
pub fn run(cli: &Cli, ctx: &Context) -> Result<Shown> {
    match &cli.verb {
        Some(verb) => verb.run(ctx),
        None => Err(crate::error::Error::usage("缺少命令")),
    }
}
