//! `link 关联`: the same event. Each 报送 stays; the event is counted once.

use super::case_id::CaseRef;
use super::shown::Shown;
use crate::act::{CaseId, LinkCase, UnlinkCase};
use crate::casework::{Extra, Work};
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::ledger::CaseFilter;
use std::collections::BTreeSet;

/// 关联同一事件的几件；各自的报送不变，事件只算一个
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 事项编号（两个以上）
    #[arg(value_name = "编号", required = true, num_args = 2..)]
    ids: Vec<CaseRef>,
    /// 取消关联（写明理由）
    #[arg(long, visible_alias = "取消", requires = "reason")]
    undo: bool,
    /// 理由
    #[arg(long, value_name = "理由", visible_alias = "理由")]
    reason: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let recorded = ctx.record(&args.recording, |work| {
        let mut ids = Vec::new();
        for reference in &args.ids {
            let id = reference.resolve(ctx, &work.desk.view())?;
            work.standing(id)?;
            if ids.contains(&id) {
                return Err(Error::refused(format!("{id} 写了两遍")));
            }
            ids.push(id);
        }
        let first = ids[0];
        for other in &ids[1..] {
            if args.undo { unlink(args, work, first, *other)? } else { link(args, work, first, *other)? }
        }
        Ok(ids)
    })?;
    Shown::receipts(ctx, recorded)
}

/// Every case of the event a case belongs to, itself included.
fn members(work: &mut Work, id: CaseId) -> Result<(CaseId, BTreeSet<CaseId>)> {
    let event = work.desk.case(id)?.event.unwrap_or(id);
    let mut members: BTreeSet<CaseId> = work
        .desk
        .view()
        .cases(&CaseFilter { event: Some(event), ..CaseFilter::default() })?
        .into_iter()
        .map(|row| row.id)
        .collect();
    // Links made earlier in this transaction are not in the rows yet.
    members.extend(work.desk.case(id)?.links.iter().map(|l| l.other));
    members.insert(id);
    Ok((event, members))
}

/// Joins two events under the lowest of their names; whoever is renamed gets an act of its own.
fn link(args: &Args, work: &mut Work, a: CaseId, b: CaseId) -> Result<()> {
    if work.desk.case(a)?.links.iter().any(|l| l.other == b) {
        return Err(Error::refused(format!("{a} 与 {b} 已经关联")));
    }
    let ((event_a, members_a), (event_b, members_b)) = (members(work, a)?, members(work, b)?);
    let event = event_a.min(event_b).min(a).min(b);
    for (one, other) in [(a, b), (b, a)] {
        work.act(one, LinkCase { other, event, why: args.reason.clone() }, Extra::default())?;
    }
    for (id, other) in members_a.iter().map(|m| (*m, b)).chain(members_b.iter().map(|m| (*m, a))) {
        if id != a && id != b && work.desk.case(id)?.event != Some(event) {
            work.act(id, LinkCase { other, event, why: Some("所属事件合并".into()) }, Extra::default())?;
        }
    }
    Ok(())
}

fn unlink(args: &Args, work: &mut Work, a: CaseId, b: CaseId) -> Result<()> {
    if !work.desk.case(a)?.links.iter().any(|l| l.other == b) {
        return Err(Error::refused(format!("{a} 与 {b} 没有关联")));
    }
    let reason = args.reason.clone().unwrap_or_default();
    for (one, other) in [(a, b), (b, a)] {
        let case = work.desk.case(one)?;
        let rest = case.links.iter().map(|l| l.other).filter(|l| *l != other).min();
        let event = rest.map_or(one, |l| l.min(one));
        work.act(one, UnlinkCase { other, event, reason: reason.clone() }, Extra::default())?;
    }
    Ok(())
}
