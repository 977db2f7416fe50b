//! What is to be drawn, from the words of the clerk: kind, unit, period or cases.

use super::Args;
use crate::act::{CaseId, Meeting, Office, PersonId, UnitId};
use crate::casework::{Matter, Work, named_before, paper_duties, repeated};
use crate::cli::seen::Sight;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::rules::condition::Circumstance;
use crate::rules::decide::persons_called;
use crate::rules::{Field, PaperBy, PaperKind, PaperScope, When};
use crate::time::{Period, PeriodKind, Stamp};

/// The template of the paper a meeting ends in.
const MEETING: &str = "meeting";
/// The template of the slip that goes with a case: numbered by `refer`, never drafted.
pub const SLIP: &str = "slip";

/// What is to be drawn, from the words of the clerk.
pub fn matter(args: &Args, word: &str, ctx: &Context, work: &mut Work, as_of: Stamp) -> Result<(PaperKind, Matter)> {
    let kind = work.names()?.paper(word)?.clone();
    if kind.template == SLIP {
        return Err(Error::refused(format!("{}随转办编号，不另起草", kind.term.name))
            .hint("转办：yuqing 转办 编号 --to 单位 --within 2wd --boundary 工作边界")
            .hint("打印：yuqing 转办 编号 --print（再打注明重打，编号不变）"));
    }
    let unit = args.unit.as_deref().map(|w| work.names().and_then(|n| n.unit(w).map(|u| u.id))).transpose()?;
    let unit = unit.or_else(|| own_unit(work.desk.office(), work.desk.operator(), &kind, work.at));
    let unit = unit.unwrap_or(UnitId::OFFICE);
    let meeting = meeting(args, work, &kind);
    let cases = chosen(args, ctx, work, meeting, as_of)?;
    let period = match (&kind.scope, &args.period) {
        (PaperScope::Period(_), _) if !cases.is_empty() => {
            return Err(Error::refused(format!("{}是定期文书，按期间起草，不能指定事项", kind.term.name))
                .hint(format!("yuqing 文书 起草 {word} --period 期间")));
        }
        (PaperScope::Period(expected), stated) => Some(period(work, &kind, *expected, unit, stated.as_deref(), as_of)?),
        (PaperScope::Cases(_), Some(_)) if !cases.is_empty() => {
            return Err(Error::refused("--period 和 --case 只能写一样：按期间，或按所选事项"));
        }
        (PaperScope::Cases(_), Some(stated)) => Some(begun(parsed(work, stated, PeriodKind::Month)?, as_of)?),
        (PaperScope::Cases(_), None) if cases.is_empty() && meeting.is_none() => {
            return Err(Error::refused(format!("{}要指明依据哪些事项", kind.term.name))
                .hint(format!("yuqing 文书 起草 {word} --case 编号 编号")));
        }
        (PaperScope::Cases(when), None) => {
            suit(work, &kind, when, &cases)?;
            None
        }
    };
    let continued = continued(args, ctx, work, &kind, &cases, as_of)?;
    let matter = Matter {
        kind: kind.term.id.clone(),
        paper: None,
        unit,
        period,
        cases,
        meeting,
        continued,
        addressee: None,
        title: None,
        as_of,
        today: work.at.date(),
    };
    Ok((kind, matter))
}

/// A village's own clerk writes for the village.
fn own_unit(office: &Office, operator: &str, kind: &PaperKind, at: Stamp) -> Option<UnitId> {
    let PaperBy::Units(kinds) = &kind.by else { return None };
    let person: PersonId = match persons_called(office, operator).as_slice() {
        [one] => *one,
        _ => return None,
    };
    let units = office.roles_of(person, at.date()).into_iter().filter_map(|t| office.unit(t.unit));
    units.filter(|u| kinds.contains(&u.kind)).map(|u| u.id).next()
}

/// The meeting named; where a paper on a meeting names neither one nor cases, the last.
fn meeting(args: &Args, work: &mut Work, kind: &PaperKind) -> Option<u32> {
    if args.meeting.is_some() || kind.template != MEETING || !args.cases.is_empty() || args.period.is_some() {
        return args.meeting;
    }
    let last = work.desk.office().meetings.iter().max_by_key(|m| m.number)?;
    work.hints.push(format!("据最近一次会议：{} {}；别的会议用 --meeting 序号", last.number, last.title));
    Some(last.number)
}

/// The meetings there are, as far as whoever types is told of them.
fn no_meeting(number: u32, meetings: &[Meeting], sight: &Sight) -> Result<Error> {
    let mut there = Vec::new();
    for meeting in meetings {
        if sight.meeting(meeting)? {
            there.push(format!("{} {}", meeting.number, meeting.title));
        }
    }
    let there = if there.is_empty() { "还没有会议记录".to_string() } else { there.join("；") };
    Ok(Error::refused(format!("没有会议{number}")).hint(format!("可用：{there}")))
}

/// The cases named and those of the meeting, each once; they must stand, and have been registered by the as-of.
fn chosen(args: &Args, ctx: &Context, work: &mut Work, meeting: Option<u32>, as_of: Stamp) -> Result<Vec<CaseId>> {
    let mut cases: Vec<CaseId> = Vec::new();
    for reference in &args.cases {
        cases.push(reference.resolve(ctx, &work.desk.view())?);
    }
    if let Some(number) = meeting {
        let meetings = &work.desk.office().meetings;
        let Some(meeting) = meetings.iter().find(|m| m.number == number) else {
            return Err(no_meeting(number, meetings, &Sight::at_work(ctx, work)?)?);
        };
        cases.extend(meeting.cases.iter().copied());
    }
    cases.sort_unstable();
    cases.dedup();
    Sight::at_work(ctx, work)?.refuse_cases(&cases)?;
    for id in &cases {
        let case = work.standing(*id)?;
        if case.reported_at > as_of {
            return Err(Error::refused(format!(
                "{id} 是 {} 登记的，晚于数据截至时间 {}",
                case.reported_at.ledger(),
                as_of.ledger()
            )));
        }
    }
    Ok(cases)
}

/// Every chosen case must be one this kind of paper is for.
fn suit(work: &mut Work, kind: &PaperKind, when: &When, cases: &[CaseId]) -> Result<()> {
    let book = work.in_force()?.book;
    for id in cases {
        let case = work.standing(*id)?;
        let circumstance =
            Circumstance { office: work.desk.office(), case: Some(&case), paper: Some(&kind.term.id), at: work.at };
        if circumstance.satisfies(when) {
            if !kind.once && kind.each.is_none() && work.desk.view().issued_papers_of(*id)?.contains(&kind.term.id) {
                work.hints.push(format!("{id} 已写进印发过的{}；不是续报就不要重复", kind.term.name));
            }
            continue;
        }
        let mut error = Error::refused(format!("{id} 不能写进{}（{}）", kind.term.name, kind.clause));
        if let Some(wanted) = when.any_of.get(&Field::Level) {
            let names: Vec<&str> = wanted.iter().map(|id| book.level_name(id)).collect();
            let is = case.level.as_deref().map_or("未研判", |id| book.level_name(id));
            error = error.hint(format!("等级应为{}，现为{is}", names.join("、")));
        }
        return Err(error.hint("其他情形可用：yuqing 文书 起草 专题 --case 编号"));
    }
    Ok(())
}

fn parsed(work: &Work, word: &str, kind: PeriodKind) -> Result<Period> {
    let semesters = &work.in_force()?.book.semesters;
    Period::parse(word, work.at.date(), semesters, kind).map_err(Error::refused)
}

fn begun(period: Period, as_of: Stamp) -> Result<Period> {
    if period.start() > as_of {
        return Err(Error::refused(format!("{}还没有开始（数据截至 {}）", period.label(), as_of.ledger())));
    }
    Ok(period)
}

/// The period typed, or the oldest one owed and not yet drawn; with nothing owed, the last that is over.
fn period(
    work: &mut Work,
    kind: &PaperKind,
    expected: PeriodKind,
    unit: UnitId,
    word: Option<&str>,
    as_of: Stamp,
) -> Result<Period> {
    if let Some(word) = word {
        let period = parsed(work, word, expected)?;
        if period.kind != expected {
            return Err(Error::refused(format!("{}按{}出，“{word}”不是", kind.term.name, expected.name())).hint(
                format!("如 --period {}", Period::of(expected, period.from, &work.in_force()?.book.semesters).key()),
            ));
        }
        return begun(period, as_of);
    }
    let semesters = work.in_force()?.book.semesters;
    let view = work.desk.view();
    let office = work.desk.office();
    let drawn: Vec<String> = view
        .papers(Some(&kind.term.id))?
        .into_iter()
        .filter(|p| p.unit == unit && p.state != "received")
        .filter_map(|p| p.period)
        .collect();
    let owed = paper_duties(&view, work.laws, office, &kind.term.id, as_of)?;
    // The office draws for all who owe it; a unit for itself.
    let mut open: Vec<(Period, Option<Stamp>)> = owed
        .iter()
        .filter(|(owner, duty)| {
            (*owner == unit || unit == UnitId::OFFICE) && duty.met_at.is_none() && duty.end.is_none()
        })
        .filter_map(|(_, duty)| Some((Period::from_key(duty.period.as_deref()?, &semesters).ok()?, duty.due_at)))
        .filter(|(period, _)| !drawn.contains(&period.key()))
        .collect();
    open.sort_by_key(|(period, _)| period.from);
    let over = Period::of(expected, as_of.date(), &semesters).previous();
    // One that is written when its period is over is not begun before, while the last one lies undrawn.
    let undrawn = !drawn.contains(&over.key()) && office.units[0].from <= over.last_day();
    let runs =
        |period: &Period, due: &Option<Stamp>| as_of < period.end() && due.is_some_and(|due| due >= period.end());
    let (period, why) = match open.first() {
        Some((period, due)) if undrawn && runs(period, due) => (over, "本期还没有过完，取上一期"),
        Some((period, _)) => (*period, "最早一期欠着的"),
        None if undrawn => (over, "没有欠着的，取上一期"),
        None => (over.next(), "没有欠着的，取本期"),
    };
    work.hints.push(format!("期间：{}（{why}；要别的期间加 --period）", period.label()));
    Ok(period)
}

/// Which of the cases go on from an earlier issue (续). What an issue of a kind that does not repeat itself named is named
/// again only where the clerk says so, or where this is to put that issue right.
fn continued(
    args: &Args,
    ctx: &Context,
    work: &mut Work,
    kind: &PaperKind,
    cases: &[CaseId],
    as_of: Stamp,
) -> Result<Vec<CaseId>> {
    let mut before = named_before(&work.desk.view(), kind, cases, as_of)?;
    if let Some(wrong) = args.corrects.as_ref().map(|paper| paper.resolve(ctx)) {
        let issue = work.desk.paper(wrong)?;
        if issue.issue.is_none() || issue.kind != kind.term.id {
            return Err(Error::refused(format!("{wrong} 不是已印发的{}，谈不上更正", kind.term.name)));
        }
        before.retain(|earlier| earlier.paper != wrong);
        work.hints.push(format!("印发时写 --corrects {wrong}"));
    }
    if args.continued && before.is_empty() {
        let why = if kind.once { "所选事项没有登过" } else { "这种文书不限重登" };
        return Err(Error::refused(format!("{why}，不必写 --continued")));
    }
    if before.is_empty() || args.continued {
        return Ok(before.into_iter().map(|earlier| earlier.case).collect());
    }
    let mut error = repeated(&format!("不能起草{}", kind.term.name), kind, &before);
    let fresh = cases.iter().filter(|id| before.iter().all(|earlier| earlier.case != **id));
    let fresh: Vec<String> = fresh.map(ToString::to_string).collect();
    if !fresh.is_empty() {
        let word = args.kind.as_deref().unwrap_or(&kind.term.name);
        error = error.hint(format!("只登没有登过的：yuqing 文书 起草 {word} --case {}", fresh.join(" ")));
    }
    Err(error
        .hint("有新情况、接着登的：加 --continued（续），文中注明“续，前见某期”")
        .hint(format!("是更正那一期的：加 --corrects {}", before[0].paper)))
}
