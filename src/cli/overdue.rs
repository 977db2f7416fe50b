//! `overdue 超期`: what should have been done by now and was not. Made for cron: silent when there is nothing.

use super::duties::Desk;
use super::shown::Shown;
use crate::act::{DutyState, UnitId};
use crate::context::Context;
use crate::error::Result;
use crate::present::{Answer, Format, duties_sheet, overdue_screen};
use serde_json::Value;

/// 列出已超期的时限；没有就什么也不显示
#[derive(Debug, clap::Args)]
#[command(after_help = "例：\n  yuqing 超期\n  yuqing 超期 --exit-code -q || echo 有超期")]
pub struct Args {
    /// 只看一个单位的
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    /// 有超期时以 3 退出（暂定的不算），供定时任务用
    #[arg(long)]
    exit_code: bool,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let view = ledger.view();
    let (office, laws) = view.office_and_laws()?;
    let desk = Desk { ctx, view, office: &office, laws: &laws, book: laws.at(ctx.now)?.book };
    let mut talk = Vec::new();
    let unit = desk.unit(args.unit.as_deref(), &mut talk)?;
    let mut owed = desk.lookout().owed(ctx.now, ctx.now)?;
    owed.retain(|o| matches!(o.state, DutyState::Overdue { .. }));
    desk.keep(&mut owed, unit);
    if owed.is_empty() {
        // Cron mails whatever is said, and nothing is wrong.
        talk.clear();
    }
    let alarm = args.exit_code && owed.iter().any(|o| !o.duty.provisional);
    let shown = match ctx.answers_in()? {
        Format::Json => desk.written(&owed)?,
        Format::Table => {
            let name = office.unit_name(unit.unwrap_or(UnitId::OFFICE));
            Shown::said(Value::Null, overdue_screen(&desk.items(&owed)?, &name, ctx.now))
        }
        _ => Shown::answer(Answer::of_sheet(Value::Null, duties_sheet(&desk.items(&owed)?, ctx.now))),
    };
    Ok(shown.talking(talk).overdue(alarm))
}
