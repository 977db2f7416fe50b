//! A tree of verbs with everything clap can say in it.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// 舆情台账：登记、研判、上报、回复、超期、统计，一份台账管到底
#[derive(Parser, Debug)]
#[command(
    name = "yuqing",
    version = "0.3.1",
    after_help = "示例：\n  yuqing 登记 \"老张说体检通知没到户\" --unit 甲 --level 一般 --to 领导小组 --via 政务工作平台"
)]
pub struct Cli {
    /// 台账文件，不写时依次取环境变量 YUQING_LEDGER 和用户数据目录里的那一份，两处都没有就报错
    #[arg(long, global = true, value_name = "文件")]
    pub ledger: Option<PathBuf>,
    /// 经办人
    #[arg(long = "as", visible_alias = "经办", global = true, value_name = "姓名")]
    pub operator: Option<String>,
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

#[derive(Subcommand, Debug)]
pub enum Verb {
    /// 登记一条舆情，写明原文、来源、时间；写了等级就一并研判，写了发送就一并上报，一条命令办完一件事
    #[command(visible_aliases = ["登记", "录入"])]
    Report(Report),
    /// 定级
    #[command(visible_alias = "研判", alias = "定级")]
    Classify {
        /// 舆情编号
        #[arg(value_name = "编号")]
        id: String,
        #[command(flatten)]
        how: How,
    },
    /// 超期未办的事项
    #[command(visible_alias = "超期")]
    Overdue {
        /// 输出格式
        #[arg(short, long, value_name = "格式", value_enum, default_value_t = Format::Table)]
        format: Format,
        /// 有超期时以 3 退出
        #[arg(long)]
        exit_code: bool,
    },
    /// 单位名册
    #[command(visible_alias = "单位", subcommand)]
    Unit(Unit),
    /// 文书
    #[command(visible_alias = "文书", subcommand, flatten_help = true)]
    Paper(Paper),
    /// 登记传播量
    #[command(visible_alias = "传播量")]
    Snapshot {
        /// 舆情编号
        #[arg(value_name = "编号", required = true, num_args = 1..)]
        id: Vec<String>,
        /// 阅读、转发、评论三个数
        #[arg(long, num_args = 3, value_name = "数", value_parser = count)]
        numbers: Vec<u32>,
        /// 连写的值
        #[arg(long, require_equals = true, value_name = "值")]
        exact: Option<String>,
        /// 至少两个
        #[arg(long, num_args = 2.., value_name = "名称")]
        pair: Vec<String>,
        /// 未译的整数
        #[arg(long, value_name = "数")]
        raw: Option<u8>,
    },
}

#[derive(Args, Debug)]
pub struct Report {
    /// 原文；写 - 时从标准输入读
    #[arg(value_name = "原文", required_unless_present = "file")]
    pub text: Option<String>,
    /// 从文件读原文
    #[arg(long, value_name = "文件", conflicts_with = "text")]
    pub file: Option<PathBuf>,
    /// 报送单位，可写名称开头的几个字，只要不与别的单位混淆；名册里没有的单位要先用单位命令加进去
    #[arg(short, long, visible_alias = "单位", value_name = "单位")]
    pub unit: String,
    /// 等级
    ///
    /// 不写时按制度给出建议，等研判。等级由规模、传播、对象三项定出，制度有空白时必须写明。
    #[arg(long, visible_alias = "等级", value_name = "等级", value_enum, default_value = "一般")]
    pub level: Level,
    /// 报送对象，可重复
    #[arg(long, value_name = "对象", requires = "via")]
    pub to: Vec<String>,
    /// 报送方式
    #[arg(long, visible_alias = "方式", value_name = "方式", help_heading = "报送")]
    pub via: Option<String>,
    /// 发生时间
    #[arg(long, value_name = "时间", help_heading = "报送", value_parser = moment)]
    pub at: Option<String>,
}

#[derive(Args, Debug)]
pub struct How {
    /// 等级
    #[arg(long, value_name = "等级", value_enum)]
    pub level: Option<Level>,
    /// 理由
    #[arg(long, value_name = "理由", requires = "level")]
    pub reason: Option<String>,
}

#[derive(Subcommand, Debug)]
pub enum Unit {
    /// 增加单位
    #[command(visible_alias = "新增")]
    Add {
        /// 名称
        #[arg(value_name = "名称")]
        name: String,
        /// 类别
        #[arg(long, value_name = "类别", default_value = "village")]
        kind: String,
    },
    /// 列出单位
    List,
}

#[derive(Subcommand, Debug)]
pub enum Paper {
    /// 起草
    Draft {
        /// 文种
        #[arg(value_name = "文种")]
        kind: String,
    },
    /// 印发
    Issue {
        /// 文书编号
        #[arg(value_name = "编号")]
        id: String,
    },
}

#[derive(ValueEnum, Clone, Debug)]
pub enum Level {
    /// 极少数人参与，本单位处理
    一般,
    /// 本乡镇范围内传播
    较大,
    /// 群体性的，或者已经传到县外
    重大,
}

#[derive(ValueEnum, Clone, Debug)]
pub enum Format {
    Table,
    Json,
    Csv,
}

pub fn count(text: &str) -> Result<u32, String> {
    text.parse().map_err(|_| "应是不小于 0 的整数".to_owned())
}

pub fn moment(text: &str) -> Result<String, String> {
    if text.contains(':') {
        Ok(text.to_owned())
    } else {
        Err("看不懂这个时间，写成 2026-11-22 9:30 或 昨天15:00".to_owned())
    }
}
