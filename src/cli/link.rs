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
    for id in members_a.union(&members_b).copied().filter(|id| *id != a && *id != b) {
        let case = work.desk.case(id)?;
        // Renamed, not linked anew: the act speaks of a case it is linked with already.
        let neighbour = case.links.first().map_or(a, |l| l.other);
        if case.event != Some(event) {
            work.act(id, LinkCase { other: neighbour, event, why: Some("所属事件合并".into()) }, Extra::default())?;
        }
    }
    Ok(())
}

/// Parts two cases; whoever is left with either side bears the name of that side.
fn unlink(args: &Args, work: &mut Work, a: CaseId, b: CaseId) -> Result<()> {
    if !work.desk.case(a)?.links.iter().any(|l| l.other == b) {
        return Err(Error::refused(format!("{a} 与 {b} 没有关联")));
    }
    let reason = args.reason.clone().unwrap_or_default();
    let all: BTreeSet<CaseId> = members(work, a)?.1.union(&members(work, b)?.1).copied().collect();
    let mut links: BTreeSet<(CaseId, CaseId)> = BTreeSet::new();
    for id in &all {
        links.extend(work.desk.case(*id)?.links.iter().map(|l| (*id, l.other)));
    }
    links.retain(|link| *link != (a, b) && *link != (b, a));
    for (one, other) in [(a, b), (b, a)] {
        let event = reach(&links, one).first().copied().unwrap_or(one);
        work.act(one, UnlinkCase { other, event, reason: reason.clone() }, Extra::default())?;
    }
    for id in all.into_iter().filter(|id| *id != a && *id != b) {
        let together = reach(&links, id);
        let event = together.first().copied().unwrap_or(id);
        if work.desk.case(id)?.event != Some(event) {
            let other = if together.contains(&a) { b } else { a };
            work.act(id, UnlinkCase { other, event, reason: "所属事件拆分".into() }, Extra::default())?;
        }
    }
    Ok(())
}

/// Every case that links lead to, the one itself included.
fn reach(links: &BTreeSet<(CaseId, CaseId)>, from: CaseId) -> BTreeSet<CaseId> {
    let mut found = BTreeSet::from([from]);
    loop {
        let before = found.len();
        for (x, y) in links {
            if found.contains(x) || found.contains(y) {
                found.extend([*x, *y]);
            }
        }
        if found.len() == before {
            return found;
        }
    }
}
