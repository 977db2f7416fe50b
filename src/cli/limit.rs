//! `limit 时限`: extend, pause, resume, waive, write off; of a case, or of a period.

use super::case_id::CaseRef;
use super::periodic::Periodic;
use super::shown::Shown;
use crate::casework::{Change, Limited};
use crate::context::{Context, Recorded, Recording};
use crate::error::{Error, Result};
use crate::time::moment::parse_deadline;
use crate::time::{Stamp, Within};
use serde_json::json;

/// 延期、暂停、恢复、免除或核销一项时限：制度许可的才行（见 rules show 的宽限）
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 时限 12 --duty 整改 --extend 2wd --reason 路断 --signer 孙平\n  yuqing 时限 双月 --单位 丙社区 --期间 2026-09..10 --write-off --reason 人员空缺 --signer 周静"
)]
pub struct Args {
    /// 事项编号，或周期性文书的种类（双月、季度）、“报送数量”
    #[arg(value_name = "编号或种类")]
    target: String,
    /// 哪一项时限：名称、种类或序号（只有一项时不必写）
    #[arg(long, value_name = "时限", visible_alias = "事项")]
    duty: Option<String>,
    /// 哪个单位（周期性的）
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    /// 哪个人（按人计的数量要求，如教师信息报道）
    #[arg(long, value_name = "姓名", visible_alias = "人员")]
    person: Option<String>,
    /// 哪个期间（周期性的；只欠一期时不必写）
    #[arg(long, value_name = "期间", visible_alias = "期间")]
    period: Option<String>,
    /// 延期：到某时，或延长多久（2wd、24h）
    #[arg(long, value_name = "时间或时长", visible_alias = "延期", group = "change")]
    extend: Option<String>,
    /// 暂停计时
    #[arg(long, visible_alias = "暂停", group = "change", requires = "until")]
    pause: bool,
    /// 暂停最长到何时
    #[arg(long, value_name = "时间", visible_alias = "至")]
    until: Option<String>,
    /// 恢复计时
    #[arg(long, visible_alias = "恢复", group = "change")]
    resume: bool,
    /// 免除
    #[arg(long, visible_alias = "免除", group = "change")]
    waive: bool,
    /// 核销：到期没办的记为缺报在案，不再提醒，仍计入统计
    #[arg(long, visible_alias = "核销", group = "change")]
    write_off: bool,
    /// 理由
    #[arg(long, value_name = "理由", visible_alias = "理由")]
    reason: String,
    /// 签批人（须在名册、在任，且是制度许可的人）
    #[arg(long, value_name = "姓名", visible_alias = "签批人")]
    signer: String,
    #[command(flatten)]
    recording: Recording,
}

fn change(args: &Args, ctx: &Context) -> Result<Change> {
    let ahead = |what: &str, text: &str| -> Result<Stamp> {
        let moment = parse_deadline(text, ctx.now).map_err(|e| Error::refused(format!("{what}：{e}")))?;
        Ok(if moment.date_only { Stamp::last_minute(moment.at.date()) } else { moment.at })
    };
    if let Some(text) = &args.extend {
        return match text.parse::<Within>() {
            Ok(within) => Ok(Change::ExtendBy(within)),
            Err(_) => ahead("--extend", text).map(Change::ExtendTo),
        };
    }
    if args.pause {
        let until = args.until.as_deref().unwrap_or_default();
        return ahead("--until", until).map(Change::PauseUntil);
    }
    match (args.resume, args.waive, args.write_off) {
        (true, ..) => Ok(Change::Resume),
        (_, true, _) => Ok(Change::Waive),
        (.., true) => Ok(Change::WriteOff),
        _ => Err(Error::usage("要写明怎么办")
            .hint("--extend 时间、--pause --until 时间、--resume、--waive、--write-off 选一")),
    }
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let limited = Limited { change: change(args, ctx)?, reason: args.reason.clone(), signer: args.signer.clone() };
    if let Ok(reference) = args.target.parse::<CaseRef>() {
        let recorded = ctx.record(&args.recording, |work| {
            let id = reference.resolve(ctx, &work.desk.view())?;
            work.limit(id, args.duty.as_deref(), limited)?;
            Ok(id)
        })?;
        return Shown::receipt(ctx, recorded);
    }
    let recorded = ctx.record(&args.recording, |work| {
        let typed = Periodic {
            kind: &args.target,
            unit: args.unit.as_deref(),
            person: args.person.as_deref(),
            period: args.period.as_deref(),
        };
        let (key, name) = typed.key(work)?;
        let act = work.limit_period(key.clone(), limited)?;
        Ok((key, name, act.outcome.breaches))
    })?;
    let Recorded { done: (key, name, breaches), talk, .. } = recorded;
    let mut screen = format!("已记录 {} {}（{}）：{}，{} 批\n", name.0, name.1, key.period, args.reason, args.signer);
    for breach in &breaches {
        screen.push_str(&format!("  手续不合：{}（{}），已如实记录，期限不变\n", breach.says, breach.clause));
    }
    let object = json!({
        "kind": key.kind, "period": key.period, "unit": name.0, "reason": args.reason, "signer": args.signer,
        "breaches": breaches.iter().map(|b| &b.says).collect::<Vec<_>>(),
    });
    Ok(Shown::said(object, screen).talking(talk))
}
