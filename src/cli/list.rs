//! `list 台账`: the register, in rows. Titles only; the whole of one case is `show`.

mod idle;
mod register;

pub(super) use idle::idle_since;

use super::shown::{CasePage, Shown};
use crate::act::Status;
use crate::casework::Names;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ledger::CaseFilter;
use crate::rules::Field;
use crate::time::{Period, PeriodKind};

/// 列出台账；屏幕上显示最近的20件，写到文件则是全部
#[derive(Debug, Default, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 台账 --单位 甲村 --period 2026Q3\n  yuqing 台账 --open --等级 重大\n  yuqing 台账 --period 2026 -o 台账.xlsx"
)]
pub struct Args {
    /// 报送单位
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    /// 涉及单位
    #[arg(long, value_name = "单位", visible_alias = "涉及")]
    about: Option<String>,
    /// 等级
    #[arg(long, value_name = "等级", visible_alias = "等级")]
    level: Option<String>,
    /// 状态，如 已登记、已上报、已办结
    #[arg(long, value_name = "状态", visible_alias = "状态")]
    status: Option<String>,
    /// 类别
    #[arg(long, value_name = "类别", visible_alias = "类别")]
    category: Option<String>,
    /// 标签，如 苗头性、疑难（可重复；有其一即列出）
    #[arg(long, value_name = "标签", visible_alias = "标签")]
    flag: Vec<String>,
    /// 收集渠道
    #[arg(long, value_name = "渠道", visible_alias = "渠道")]
    channel: Option<String>,
    /// 信息种类
    #[arg(long, value_name = "种类", visible_alias = "种类")]
    kind: Option<String>,
    /// 在这个期间登记的，如 2026Q3、2026-02、本期
    #[arg(long, value_name = "期间", visible_alias = "期间")]
    period: Option<String>,
    /// 期间按报送时间算
    #[arg(long, visible_alias = "按报送", requires = "period")]
    submitted: bool,
    /// 只看未办结的
    #[arg(long, visible_alias = "未结")]
    open: bool,
    /// 只看缺手续、等审批的
    #[arg(long, visible_alias = "缺手续")]
    lacking: bool,
    /// 只看领导不同意上报的（压报）
    #[arg(long, visible_alias = "未上报")]
    withheld: bool,
    /// 久未办理：只看没有进展达到制度所定工作日的（含今天）
    #[arg(long, visible_alias = "久未办理", conflicts_with_all = ["lacking", "register"])]
    idle: bool,
    /// 按制度规定的登记内容列出（传播量取当时的）
    #[arg(long, visible_alias = "登记内容")]
    register: bool,
    /// 只看重大突发
    #[arg(long, visible_alias = "突发")]
    emergency: bool,
    /// 只看最近的几件
    #[arg(long, value_name = "件", visible_alias = "件数", value_parser = clap::value_parser!(u32).range(1..))]
    limit: Option<u32>,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let view = ledger.view();
    let (office, laws) = view.office_and_laws()?;
    let book = laws.at(ctx.now)?.book;
    let filter = filter(args, ctx, &Names { office: &office, book, day: ctx.now.date() })?;
    let page = CasePage { ctx, view, office: &office, book, conditions: conditions(args) };
    if args.idle {
        return idle::answer(args.limit, &page, &laws, filter);
    }
    if args.register {
        return register::answer(args.limit, &page, filter);
    }
    let answer = page.answer(filter, args.limit, "没有符合条件的事项")?;
    ctx.let_go((office, laws));
    Ok(answer)
}

fn filter(args: &Args, ctx: &Context, names: &Names) -> Result<CaseFilter> {
    let unit = |word: &Option<String>| word.as_deref().map(|w| names.unit_ever(w).map(|u| u.id)).transpose();
    let word = |field: Field, word: &Option<String>| word.as_deref().map(|w| names.word(field, w)).transpose();
    let period = args
        .period
        .as_deref()
        .map(|p| Period::parse(p, ctx.now.date(), &names.book.semesters, PeriodKind::Month))
        .transpose()
        .map_err(Error::refused)?;
    Ok(CaseFilter {
        unit: unit(&args.unit)?,
        about: unit(&args.about)?,
        level: args.level.as_deref().map(|w| names.level(w)).transpose()?,
        status: args.status.as_deref().map(status).transpose()?,
        category: word(Field::Category, &args.category)?,
        channel: word(Field::Channel, &args.channel)?,
        kind: word(Field::Kind, &args.kind)?,
        flags: args.flag.iter().map(|w| names.word(Field::Flag, w)).collect::<Result<_>>()?,
        emergency: args.emergency.then_some(true),
        reported: if args.submitted { None } else { period },
        submitted: if args.submitted { period } else { None },
        open: args.open,
        lacking: args.lacking,
        withheld: args.withheld,
        ..CaseFilter::default()
    })
}

/// The filter as it was typed, in words; unit and period are told apart from it.
fn conditions(args: &Args) -> Vec<String> {
    let valued = [
        ("涉及", &args.about),
        ("等级", &args.level),
        ("状态", &args.status),
        ("类别", &args.category),
        ("渠道", &args.channel),
        ("种类", &args.kind),
    ];
    let flagged = [
        ("期间按报送时间", args.submitted),
        ("未办结", args.open),
        ("缺手续", args.lacking),
        ("不同意上报", args.withheld),
        ("重大突发", args.emergency),
    ];
    let valued = valued.into_iter().filter_map(|(name, word)| word.as_ref().map(|word| format!("{name} {word}")));
    let flags = args.flag.iter().map(|word| format!("标签 {word}"));
    let flagged = flagged.into_iter().filter(|(_, is)| *is).map(|(name, _)| name.to_string());
    let limit = args.limit.map(|n| format!("最近的{n}件"));
    valued.chain(flags).chain(flagged).chain(limit).collect()
}

fn status(word: &str) -> Result<String> {
    match Status::from_word(word) {
        Some(status) => Ok(status.word().to_string()),
        None => {
            let all: Vec<&str> = Status::ALL.iter().map(|s| s.zh()).collect();
            Err(Error::refused(format!("没有“{word}”这个状态")).hint(format!("可用：{}", all.join("、"))))
        }
    }
}
