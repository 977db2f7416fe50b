//! `concern 涉事人`: a person the matter is about: the name sealed, the post, and whether who he is was confirmed, by whom.

use super::case_id::CaseRef;
use super::shown::Shown;
use crate::act::Concern;
use crate::casework::Extra;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};

/// 登记涉事人：姓名封存，外送文书只见王某强；身份证实后写明来源和时间
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 涉事人 12 --姓名 王世强 --职务 监事长 --年龄 60 --公职\n  yuqing 涉事人 12 --第 1 --证实 警方通报 --证实时间 4月18日10时"
)]
pub struct Args {
    /// 事项编号
    #[arg(value_name = "编号")]
    id: CaseRef,
    /// 姓名（封存）
    #[arg(long, value_name = "姓名", visible_alias = "姓名", required_unless_present = "number")]
    name: Option<String>,
    /// 补写、更正第几个涉事人（不写则新登记一个）
    #[arg(long, value_name = "序号", visible_alias = "第", conflicts_with = "name")]
    number: Option<u32>,
    /// 职务
    #[arg(long, value_name = "职务", visible_alias = "职务")]
    post: Option<String>,
    /// 年龄
    #[arg(long, value_name = "岁", visible_alias = "年龄", value_parser = clap::value_parser!(u32).range(1..=130))]
    age: Option<u32>,
    /// 担任公众知道的职务：证实后，内部稿写全名
    #[arg(long, visible_alias = "公职")]
    public: bool,
    /// 身份由谁证实（警方通报、单位公告 …）
    #[arg(long, value_name = "来源", visible_alias = "证实")]
    confirmed_by: Option<String>,
    /// 证实的时间
    #[arg(long, value_name = "时间", visible_alias = "证实时间", requires = "confirmed_by")]
    confirmed_at: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let confirmed_at = args.confirmed_at.as_deref().map(|t| ctx.past("--confirmed-at", t)).transpose()?.map(|m| m.at);
    let recorded = ctx.record(&args.recording, |work| {
        let id = args.id.resolve(ctx, &work.desk.view())?;
        let case = work.standing(id)?;
        let known =
            match args.number {
                None => None,
                Some(n) => Some(case.concerned.iter().find(|c| c.number == n).cloned().ok_or_else(|| {
                    Error::refused(format!("{id} 没有第{n}个涉事人（共{}个）", case.concerned.len()))
                })?),
            };
        let name = match (&args.name, &known) {
            (Some(name), _) => {
                let name = name.trim();
                if name.chars().count() < 2 {
                    return Err(Error::refused("姓名至少两个字；不知道姓名的不登记"));
                }
                work.desk.keep(name.as_bytes())?
            }
            (None, Some(known)) => known.name.clone(),
            (None, None) => return Err(Error::usage("要写 --name 姓名，或 --number 序号")),
        };
        let before = known.unwrap_or(Concern {
            number: case.concerned.iter().map(|c| c.number).max().unwrap_or(0) + 1,
            name: name.clone(),
            post: None,
            age: None,
            public: false,
            confirmed_by: None,
            confirmed_at: None,
        });
        let deed = Concern {
            name,
            post: args.post.clone().or(before.post),
            age: args.age.or(before.age),
            public: args.public || before.public,
            confirmed_at: if args.confirmed_by.is_some() { confirmed_at } else { before.confirmed_at },
            confirmed_by: args.confirmed_by.clone().or(before.confirmed_by),
            number: before.number,
        };
        if deed.public && deed.post.is_none() {
            return Err(Error::refused("担任公职的要写明职务").hint("加 --post 职务"));
        }
        work.act(id, deed, Extra::default())?;
        Ok(id)
    })?;
    Shown::receipt(ctx, recorded)
}
