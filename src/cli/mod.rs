//! One file per verb: its arguments and its `run`, in four beats: read, decide, write, show.
//!
//! Verbs never call each other; what they share lies in the room of its meaning ([`crate::casework`], [`crate::rules`],
//! [`crate::present`]). Help is in the doc comments; [`zh`] makes clap's own words Chinese.

mod account;
mod adopt;
mod amend;
mod appraise;
mod approve;
mod ask;
mod attach;
mod backup;
mod calendar;
mod case_id;
mod circulate;
mod classify;
mod close;
mod clues;
mod completions;
mod concern;
mod counted;
mod demo;
mod duties;
mod escalate;
mod facts;
mod file;
mod follow;
mod give_back;
mod handle;
mod honour;
mod import;
mod init;
mod instruct;
mod limit;
mod link;
mod list;
mod measure;
mod meet;
mod message;
mod note;
mod origin;
mod overdue;
mod paper;
mod periodic;
mod person;
mod progress;
mod publish;
mod rate;
mod receive;
mod refer;
mod reopen;
mod reply;
mod report;
mod rules;
mod scrub;
mod search;
mod seen;
mod sending;
mod show;
mod shown;
mod snapshot;
mod source;
mod stats;
mod text;
mod todo;
mod unit;
mod upgrade;
mod urge;
mod verify;
mod void;
mod watch;
mod withdraw;
pub mod zh;

pub use shown::Shown;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::present::{Encoding, Format};
use std::ffi::OsString;
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
    /// 输出格式：table、json、csv、md、xlsx、docx、html
    #[arg(short = 'f', long = "format", global = true, value_name = "格式", visible_alias = "格式", value_parser = format)]
    pub format: Option<Format>,
    /// 写到文件，格式由文件名结尾决定（.xlsx、.csv、.docx、.html、.json、.md、.txt）
    #[arg(short = 'o', long = "output", global = true, value_name = "文件", visible_alias = "输出")]
    pub output: Option<PathBuf>,
    /// CSV 的编码：utf-8（带 BOM）、gbk；GBK 里没有的字以“〓”代替并逐一列出
    #[arg(long, global = true, value_name = "编码", visible_alias = "编码", value_parser = encoding)]
    pub encoding: Option<Encoding>,
    /// 不说提示，只给结果
    #[arg(short = 'q', long, global = true, visible_alias = "安静")]
    pub quiet: bool,
}

fn format(text: &str) -> std::result::Result<Format, String> {
    text.parse()
}

fn encoding(text: &str) -> std::result::Result<Encoding, String> {
    text.parse()
}

macro_rules! verbs {
    ($($(#[$doc:meta])* $variant:ident $module:ident $name:literal $zh:literal $($also:literal)*;)*) => {
        /// The verbs.
        #[derive(Debug, clap::Subcommand)]
        pub enum Verb {
            $($(#[$doc])* #[command(name = $name, visible_aliases = [$zh $(, $also)*])] $variant(Box<$module::Args>),)*
        }

        impl Verb {
            fn run(&self, ctx: &Context) -> Result<Shown> {
                match self { $(Verb::$variant(args) => $module::run(args, ctx),)* }
            }

            /// The command of one verb, by any of its names, as the whole tree has it but for the line that describes it.
            fn command(word: &str) -> Option<clap::Command> {
                Some(match word {
                    $($name | $zh $(| $also)* => branch::<$module::Args>($name, &[$zh $(, $also)*]),)*
                    _ => return None,
                })
            }

            /// The Chinese name.
            fn zh(&self) -> &'static str {
                match self { $(Verb::$variant(_) => $zh,)* }
            }
        }
    };
}

/// The command of one verb. Never merged with its caller: the stack would be touched as deep as all verbs together.
#[inline(never)]
fn branch<A: clap::Args>(name: &'static str, aliases: &[&'static str]) -> clap::Command {
    A::augment_args(clap::Command::new(name)).visible_aliases(aliases)
}

verbs! {
    /// 登记一件舆情
    Report report "report" "登记";
    /// 研判定级
    Classify classify "classify" "研判" "定级";
    /// 上报（报送）
    Escalate escalate "escalate" "上报" "报送";
    /// 回复公众：送审、先行回复、正式回复
    Reply reply "reply" "回复";
    /// 列出已超期的时限
    Overdue overdue "overdue" "超期";
    /// 统计
    Stats stats "stats" "统计";
    /// 今天要办的事
    Todo todo "todo" "待办";
    /// 台账清单
    List list "list" "台账";
    /// 查看一件事项、一份文书
    Show show "show" "查看";
    /// 检索标题和原文
    Search search "search" "检索";
    /// 记录审批：同意、口头同意、补签、不同意
    Approve approve "approve" "审批";
    /// 续报、终报
    Follow follow "follow" "续报";
    /// 更正要素
    Amend amend "amend" "更正";
    /// 记一次传播量
    Snapshot snapshot "snapshot" "传播量";
    /// 附上文件
    Attach attach "attach" "附件";
    /// 记一条备注
    Note note "note" "记事";
    /// 备案
    File file "file" "备案";
    /// 转办（交办），出信息流转单
    Refer refer "refer" "转办" "交办";
    /// 签收流转单
    Receive receive "receive" "签收";
    /// 反馈办理结果
    Handle handle "handle" "反馈";
    /// 退回流转单
    Return give_back "return" "退回";
    /// 记录与当事人的私信（封存）
    Message message "message" "私信";
    /// 记录公开发布
    Publish publish "publish" "发布";
    /// 整改措施
    Measure measure "measure" "整改";
    /// 回访满意度
    Rate rate "rate" "回访";
    /// 记录被上级采用
    Adopt adopt "adopt" "采用";
    /// 记录领导批示
    Instruct instruct "instruct" "批示";
    /// 关联同一事件的事项
    Link link "link" "关联";
    /// 催办
    Urge urge "urge" "催办";
    /// 延期、暂停、恢复、免除、核销时限
    Limit limit "limit" "时限";
    /// 办结
    Close close "close" "办结";
    /// 重新办理
    Reopen reopen "reopen" "重办";
    /// 作废（编号保留）
    Void void "void" "作废";
    /// 撤销一条经办记录
    Withdraw withdraw "withdraw" "撤销";
    /// 抹除封存的内容（信息员、私信）
    Scrub scrub "scrub" "抹除";
    /// 文书：起草、修改、印发、收到、查看
    Paper paper "paper" "文书";
    /// 传阅文书
    Circulate circulate "circulate" "传阅";
    /// 值班与每日收集记录
    Watch watch "watch" "值班";
    /// 荣誉：登记、按年度清单
    Honour honour "honour" "荣誉";
    /// 涉事人：姓名封存，身份是否证实
    Concern concern "concern" "涉事人";
    /// 追责线索（供研判）
    Clues clues "clues" "线索";
    /// 年度考评：得分、名次、每一分的来历
    Appraise appraise "appraise" "考评";
    /// 记一次会议
    Meet meet "meet" "会议";
    /// 信息来源：网站、论坛、账号及其责任单位
    Source source "source" "来源";
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
    /// 导入以前用表格记的登记表
    Import import "import" "导入";
    /// 核验台账
    Verify verify "verify" "核验";
    /// 备份台账
    Backup backup "backup" "备份";
    /// 升级旧格式的台账
    Upgrade upgrade "upgrade" "升级";
    /// 生成命令补全脚本
    Completions completions "completions" "补全";
    /// 演示：虚构的两个月
    Demo demo "demo" "演示";
}

/// Reads a command line (the program name first).
///
/// # Errors
///
/// The text to show instead: help, version, or what is wrong with the line.
pub fn parse(args: Vec<OsString>) -> std::result::Result<Cli, zh::Usage> {
    if let [_, flag] = args.as_slice()
        && (flag == "--version" || flag == "-V")
    {
        let text = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"), "\n").to_string();
        return Err(zh::Usage { text, is_help_or_version: true });
    }
    zh::parse_along(args, trunk)
}

/// The tree with only the branch that a line seems to name: building the fifty others costs more than most commands do.
///
/// The first word that is a verb's name is taken for the verb. Where it is none (`--ledger 台账 list`) clap stops at the
/// real verb, and the whole tree is asked. A line that passes here means the same in both.
fn trunk(args: &[OsString]) -> clap::Command {
    let bare = <Global as clap::Args>::augment_args(clap::Command::new(env!("CARGO_PKG_NAME")));
    match args.iter().skip(1).find_map(|word| Verb::command(word.to_str()?)) {
        Some(verb) => bare.subcommand(verb),
        None => bare,
    }
}

/// Runs one command. A bare `yuqing` shows today's worklist.
pub fn run(cli: &Cli, ctx: &Context) -> Result<Shown> {
    // Before anything is recorded: an answer that cannot be written must not come after the act.
    let format = Format::choose(ctx.format, ctx.output.as_deref())?;
    if cli.global.encoding.is_some() && format != Format::Csv {
        return Err(
            Error::usage("只有写成 .csv 才能用 --encoding").hint("加 -o 文件名.csv 或 -f csv；其他格式都是 UTF-8")
        );
    }
    let (mut shown, name) = match &cli.verb {
        Some(verb) => (verb.run(ctx)?, verb.zh()),
        None => (todo::run(&todo::Args::default(), ctx)?, "待办"),
    };
    if let Some(sheet) = shown.answer.sheet.as_mut().filter(|sheet| sheet.scope.name.is_empty()) {
        sheet.scope.name = name.to_string();
    }
    Ok(shown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;
    use clap::builder::Resettable;

    fn line(words: &[&str]) -> Vec<OsString> {
        words.iter().map(Into::into).collect()
    }

    #[test]
    fn the_branch_of_a_verb_is_the_one_of_the_whole_tree() {
        let names = |verb: &clap::Command| -> Vec<String> {
            std::iter::once(verb.get_name()).chain(verb.get_all_aliases()).map(str::to_string).collect()
        };
        // All but what a list of commands shows: the description and the place.
        let shape = |verb: clap::Command| format!("{:?}", verb.about(Resettable::Reset).display_order(0));
        for verb in Cli::command().get_subcommands() {
            for name in names(verb) {
                let branch = Verb::command(&name).expect("a branch for every name");
                assert!(shape(branch) == shape(verb.clone()), "{name}");
            }
        }
        assert!(Verb::command("登").is_none());
    }

    #[test]
    fn a_value_called_like_a_verb_is_no_verb() {
        let cli = parse(line(&["yuqing", "--ledger", "登记", "list", "--unit", "研判"])).expect("a good line");
        assert!(matches!(cli.verb, Some(Verb::List(_))) && cli.global.ledger == Some("登记".into()));
        let cli = parse(line(&["yuqing", "--as", "登记"])).expect("a good line");
        assert!(cli.verb.is_none() && cli.global.operator.as_deref() == Some("登记"));
        let cli = parse(line(&["yuqing", "note", "12", "超期", "-q"])).expect("a good line");
        assert!(matches!(cli.verb, Some(Verb::Note(_))) && cli.global.quiet);
    }

    #[test]
    fn the_version_is_told_as_the_tree_tells_it() {
        let stopped = |words: &[&str]| parse(line(words)).map(drop).expect_err("the version");
        for flag in ["--version", "-V"] {
            assert_eq!(stopped(&["yuqing", flag]), stopped(&["yuqing", "-q", flag]));
            assert_eq!(stopped(&["yuqing", flag]).text, Cli::command().render_version());
        }
    }

    #[test]
    fn what_a_branch_does_not_take_is_answered_by_the_whole_tree() {
        let refused = |words: &[&str]| parse(line(words)).map(drop).expect_err("refused").text;
        assert!(refused(&["yuqing", "登机", "文"]).contains("最接近：登记"), "a verb mistyped");
        assert!(refused(&["yuqing", "list", "--unti", "甲村"]).contains("最接近：--unit"), "an option mistyped");
        assert!(refused(&["yuqing", "list", "-h"]).contains("报送单位"), "help");
    }
}
