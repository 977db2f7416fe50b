//! `paper draft 起草`: a period, or chosen cases, made into a text from the ledger.

use super::page::{Page, next, page, remaining_lines, short};
use super::titling;
use crate::act::{CaseId, Office, Outcome, PaperDraft, PaperId, PersonId, UnitId};
use crate::casework::{Drawn, Matter, Source, Work, paper_duties};
use crate::cli::case_id::CaseRef;
use crate::cli::shown::Shown;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::rules::condition::Circumstance;
use crate::rules::decide::persons_called;
use crate::rules::{Field, PaperBy, PaperKind, PaperMetBy, PaperScope, When};
use crate::time::{Period, PeriodKind, Stamp};
use chrono::Datelike;
use serde_json::Value;

/// The template of the slip that goes with a case: numbered by `refer`, never drafted.
const SLIP: &str = "slip";

/// 起草一份文书：数据由台账提取，要人写的地方标〔待填〕
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 文书 起草 季度                    最早一期还没有印发的\n  yuqing 文书 起草 双月 --单位 甲村 --期间 9-10月\n  yuqing 文书 起草 分析报告 --case 45 46\n  yuqing 文书 起草 会议 --meeting 1"
)]
pub struct Args {
    /// 文书种类，名称、别名或开头几个字都可以
    #[arg(value_name = "种类")]
    kind: String,
    /// 期间（定期文书不写则取最早一期欠着的）
    #[arg(long, value_name = "期间", visible_alias = "期间")]
    period: Option<String>,
    /// 以哪个单位的名义（不写则为本级）；一单位一份的（提醒函）写发给哪个单位
    #[arg(long, value_name = "单位", visible_alias = "单位")]
    unit: Option<String>,
    /// 所据的事项（可写几个）
    #[arg(long = "case", value_name = "编号", visible_alias = "事项", num_args = 1.., value_delimiter = ',')]
    cases: Vec<CaseRef>,
    /// 标题：直接写，或写制度所列标题式样的序号
    #[arg(long, value_name = "标题或序号", visible_alias = "标题")]
    title: Option<String>,
    /// 哪次会议的报告（会议序号）
    #[arg(long, value_name = "序号", visible_alias = "会议")]
    meeting: Option<u32>,
    /// 数据截至什么时候（不写则到现在）
    #[arg(long, value_name = "时间", visible_alias = "截至")]
    as_of: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let mut talk = Vec::new();
    let asked_as_of = match &args.as_of {
        Some(text) => Some(crate::cli::stats::as_of(ctx, Some(text), &mut talk)?),
        None => None,
    };
    let recorded = ctx.record(&args.recording, |work| {
        let as_of = asked_as_of.unwrap_or(work.at);
        let (kind, matter) = matter(args, ctx, work, as_of)?;
        let mut papers = Vec::new();
        for matter in addressed(work, &kind, matter)? {
            papers.push(draft(work, &kind, matter, args.title.as_deref())?);
        }
        Ok(papers)
    })?;
    talk.extend(recorded.talk);
    let view = recorded.ledger.view();
    let mut objects = Vec::new();
    let mut said = String::new();
    for id in recorded.done {
        let page = page(ctx, &view, id)?;
        said.push_str(&screen(&page, ctx)?);
        objects.push(page.json);
    }
    let object = if objects.len() == 1 { objects.remove(0) } else { Value::Array(objects) };
    Ok(Shown::said(object, said).talking(talk))
}

/// Draws one paper and lays it.
fn draft(work: &mut Work, kind: &PaperKind, mut matter: Matter, title: Option<&str>) -> Result<PaperId> {
    refuse_second(work, &matter)?;
    matter.title = titling::chosen(work, kind, &matter.cases, title)?;
    let office = work.desk.office().clone();
    let source = Source { view: work.desk.view(), office: &office, laws: work.laws };
    let drawn = source.draw(&matter)?;
    let id = work.desk.next_paper(work.at.date().year())?;
    lay(work, id, &matter, &drawn)?;
    work.hints.extend(beside(&office, kind, &matter, &drawn));
    let again = named_before(work, kind, &matter)?;
    work.hints.extend(again);
    Ok(id)
}

/// One matter for each unit on the list a kind is made out to (E-7: 一单位一函), or the matter itself.
fn addressed(work: &Work, kind: &PaperKind, matter: Matter) -> Result<Vec<Matter>> {
    let (Some(list), Some(period)) = (kind.each, matter.period) else { return Ok(vec![matter]) };
    let office = work.desk.office();
    let source = Source { view: work.desk.view(), office, laws: work.laws };
    let listed = source.listed(&Matter { unit: UnitId::OFFICE, ..matter.clone() }, list)?;
    let to = |unit: &UnitId| Matter { unit: UnitId::OFFICE, addressee: Some(*unit), ..matter.clone() };
    match matter.unit {
        UnitId::OFFICE if listed.is_empty() => {
            Err(Error::refused(format!("{}没有该发{}的单位（{}）", period.label(), kind.term.name, kind.clause)))
        }
        UnitId::OFFICE => Ok(listed.iter().map(to).collect()),
        unit if listed.contains(&unit) => Ok(vec![to(&unit)]),
        unit => {
            let names: Vec<String> = listed.iter().map(|u| office.unit_name(*u)).collect();
            let names = if names.is_empty() { "没有单位".to_string() } else { names.join("、") };
            Err(Error::refused(format!("{}不在{}的名单里（{}）", office.unit_name(unit), kind.term.name, kind.clause))
                .hint(format!("{}名单：{names}", period.label())))
        }
    }
}

/// What is to be drawn, from the words of the clerk.
fn matter(args: &Args, ctx: &Context, work: &mut Work, as_of: Stamp) -> Result<(PaperKind, Matter)> {
    let kind = work.names()?.paper(&args.kind)?.clone();
    if kind.template == SLIP {
        return Err(Error::refused(format!("{}随转办编号，不另起草", kind.term.name))
            .hint("转办：yuqing 转办 编号 --to 单位 --within 2wd --boundary 工作边界")
            .hint("打印：yuqing 转办 编号 --print（再打注明重打，编号不变）"));
    }
    let unit = args.unit.as_deref().map(|w| work.names().and_then(|n| n.unit(w).map(|u| u.id))).transpose()?;
    let unit = unit.or_else(|| own_unit(work.desk.office(), work.desk.operator(), &kind, work.at));
    let unit = unit.unwrap_or(UnitId::OFFICE);
    let cases = chosen(args, ctx, work, as_of)?;
    let period = match (&kind.scope, &args.period) {
        (PaperScope::Period(_), _) if !cases.is_empty() => {
            return Err(Error::refused(format!("{}是定期文书，按期间起草，不能指定事项", kind.term.name))
                .hint(format!("yuqing 文书 起草 {} --period 期间", args.kind)));
        }
        (PaperScope::Period(expected), word) => Some(period(work, &kind, *expected, unit, word.as_deref(), as_of)?),
        (PaperScope::Cases(_), Some(_)) if !cases.is_empty() => {
            return Err(Error::refused("--period 和 --case 只能写一样：按期间，或按所选事项"));
        }
        (PaperScope::Cases(_), Some(word)) => Some(begun(parsed(work, word, PeriodKind::Month)?, as_of)?),
        (PaperScope::Cases(_), None) if cases.is_empty() && args.meeting.is_none() => {
            return Err(Error::refused(format!("{}要指明依据哪些事项", kind.term.name))
                .hint(format!("yuqing 文书 起草 {} --case 编号 编号", args.kind)));
        }
        (PaperScope::Cases(when), None) => {
            suit(work, &kind, when, &cases)?;
            None
        }
    };
    let matter = Matter {
        kind: kind.term.id.clone(),
        unit,
        period,
        cases,
        meeting: args.meeting,
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

/// The cases named and those of the meeting, each once; they must stand, and have been registered by the as-of.
fn chosen(args: &Args, ctx: &Context, work: &mut Work, as_of: Stamp) -> Result<Vec<CaseId>> {
    let mut cases: Vec<CaseId> = Vec::new();
    for reference in &args.cases {
        cases.push(reference.resolve(ctx, &work.desk.view())?);
    }
    if let Some(number) = args.meeting {
        let meetings = &work.desk.office().meetings;
        let meeting = meetings.iter().find(|m| m.number == number).ok_or_else(|| {
            let there: Vec<String> = meetings.iter().map(|m| format!("{} {}", m.number, m.title)).collect();
            let there = if there.is_empty() { "还没有会议记录".to_string() } else { there.join("；") };
            Error::refused(format!("没有会议{number}")).hint(format!("可用：{there}"))
        })?;
        cases.extend(meeting.cases.iter().copied());
    }
    cases.sort_unstable();
    cases.dedup();
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
            if work.desk.view().issued_papers_of(*id)?.contains(&kind.term.id) {
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
    let mut open: Vec<Period> = owed
        .iter()
        .filter(|(owner, duty)| {
            (*owner == unit || unit == UnitId::OFFICE) && duty.met_at.is_none() && duty.end.is_none()
        })
        .filter_map(|(_, duty)| Period::from_key(duty.period.as_deref()?, &semesters).ok())
        .filter(|period| !drawn.contains(&period.key()))
        .collect();
    open.sort_by_key(|period| period.from);
    let over = Period::of(expected, as_of.date(), &semesters).previous();
    let (period, why) = match open.first() {
        Some(period) => (*period, "最早一期欠着的"),
        None if drawn.contains(&over.key()) => (over.next(), "没有欠着的，取本期"),
        None => (over, "没有欠着的，取上一期"),
    };
    work.hints.push(format!("期间：{}（{why}；要别的期间加 --period）", period.label()));
    Ok(period)
}

/// One draft of a kind for a unit and period at a time.
fn refuse_second(work: &mut Work, matter: &Matter) -> Result<()> {
    let Some(period) = matter.period else { return Ok(()) };
    let rows = work.desk.view().papers(Some(&matter.kind))?;
    let mut same = Vec::new();
    for row in rows.into_iter().filter(|p| p.unit == matter.unit && p.period.as_deref() == Some(&period.key())) {
        if work.desk.paper(row.id)?.addressee == matter.addressee {
            same.push(row);
        }
    }
    if let Some(draft) = same.iter().find(|p| p.state == "draft") {
        return Err(Error::refused(format!("{} 已有草稿：{} {}", period.label(), draft.id, draft.title))
            .hint(format!("接着改：yuqing 文书 修改 {} --body 文件，或 --refresh 重新提取数据", draft.id))
            .hint(format!("不要了：yuqing 撤销 经办记录号（见 yuqing 文书 查看 {}）", draft.id)));
    }
    if let Some(issued) = same.iter().find(|p| p.state == "issued") {
        work.hints.push(format!(
            "{} 已印发过 {}；这一份若是更正，印发时写 --corrects {}",
            period.label(),
            issued.id,
            issued.id
        ));
    }
    Ok(())
}

fn lay(work: &mut Work, id: PaperId, matter: &Matter, drawn: &Drawn) -> Result<()> {
    let body = work.desk.keep(drawn.drafted.body_markdown.as_bytes())?;
    let figures = work.desk.keep(drawn.drafted.figures_json.as_bytes())?;
    let operator = work.desk.operator().to_string();
    // Somebody who is not on the roster is recorded as operator only.
    let author = work.names()?.who(&operator).ok().filter(|who| who.id.is_some());
    let deed = PaperDraft {
        id,
        kind: matter.kind.clone(),
        title: drawn.drafted.title.clone(),
        unit: matter.unit,
        period: matter.period.map(|p| p.key()),
        cases: matter.cases.clone(),
        meeting: matter.meeting,
        addressee: matter.addressee,
        body,
        figures: Some(figures),
        as_of: matter.as_of,
        author,
    };
    work.act_on_paper(id, deed, Outcome::default())?;
    Ok(())
}

/// A case an earlier issue named is not named again, unless it was followed up since (续).
fn named_before(work: &mut Work, kind: &PaperKind, matter: &Matter) -> Result<Vec<String>> {
    let mut said = Vec::new();
    if !kind.once {
        return Ok(said);
    }
    let rows = work.desk.view().papers(Some(&kind.term.id))?;
    for row in rows.iter().filter(|p| p.state == "issued") {
        let before = work.desk.paper(row.id)?.clone();
        let Some((at, issue)) = &before.issue else { continue };
        for id in matter.cases.iter().filter(|id| before.cases.contains(id)) {
            if !work.desk.case(*id)?.follows.iter().any(|(_, followed, _)| followed > at) {
                let label = issue.label.as_deref().unwrap_or_default();
                said.push(format!("{id} 已在{label}登过，没有新的续报，不应重复（{}）", kind.clause));
            }
        }
    }
    Ok(said)
}

/// What a clerk must know besides.
fn beside(office: &Office, kind: &PaperKind, matter: &Matter, drawn: &Drawn) -> Vec<String> {
    let mut said = Vec::new();
    if let Some(period) = matter.period
        && matter.as_of < period.end()
    {
        said.push(format!(
            "{}还没有过完，数据截至 {}；到期后用 修改 --refresh 重新提取",
            period.label(),
            matter.as_of.ledger()
        ));
    }
    if let Some(period) = matter.period.filter(|p| p.kind == PeriodKind::Year) {
        let given = office.honours.iter().filter(|(at, h)| period.contains(*at) && h.year != period.from.year());
        said.extend(given.map(|(_, h)| format!("“{}”是{}年度的荣誉，非本年度，没有列入", h.title, h.year)));
    }
    if drawn.provisional > 0 {
        said.push(format!(
            "有{}项时限因放假安排未导入而暂定，没有计入按时率；导入后用 修改 --refresh 重新提取",
            drawn.provisional
        ));
    }
    if kind.due.as_ref().is_some_and(|due| due.met_by == PaperMetBy::Receive) {
        if matter.unit == UnitId::OFFICE && matches!(kind.by, PaperBy::Units(_)) {
            said.push("未写 --unit：按全辖各单位汇总起草；替某个单位起草请加 --unit 单位".to_string());
        }
        said.push(format!("{}由各单位自己报来，收到后用 文书 收到 登记才算完成（{}）", kind.term.name, kind.clause));
    }
    said
}

fn screen(page: &Page, ctx: &Context) -> Result<String> {
    let paper = &page.paper;
    let short = short(paper.id, ctx);
    let as_of = paper.laid.as_ref().map_or(ctx.now, |laid| laid.as_of);
    let mut out = format!("已起草 {} {}   数据截至 {}\n", paper.id, paper.title, as_of.ledger());
    out.push_str(&remaining_lines(&page.remaining));
    out.push_str(&format!("  导出  yuqing 文书 导出 {short} -o {short}.md\n"));
    out.push_str(&format!("  改稿  yuqing 文书 修改 {short} --body {short}.md\n"));
    out.push_str(&next(page, ctx)?);
    Ok(out)
}
