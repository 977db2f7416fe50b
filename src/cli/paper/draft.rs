//! `paper draft 起草`: a period, or chosen cases, made into a text from the ledger.

mod matter;

use super::page::{Page, at_hand, next, page, remaining_lines, short};
use super::template;
use super::titling;
use crate::act::{Outcome, PaperDraft, PaperId, UnitId};
use crate::casework::{Drawn, Matter, Source, Work};
use crate::cli::case_id::{CaseRef, PaperRef};
use crate::cli::seen::Sight;
use crate::cli::shown::Shown;
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::papers::Template;
use crate::rules::{PaperBy, PaperKind, PaperMetBy, Term};
use chrono::Datelike;
use serde_json::Value;
use std::path::PathBuf;

/// 起草一份文书：数据由台账提取，要人写的地方标〔待填〕
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 文书 起草 季度                    最早一期还没有印发的\n  yuqing 文书 起草 双月 --单位 甲村 --期间 9-10月\n  yuqing 文书 起草 分析报告 --case 45 46\n  yuqing 文书 起草 会议 --meeting 1\n  yuqing 文书 起草 督办函 --case 12 15     每个欠办的单位一函\n  yuqing 文书 起草 摘报 --case 12 15 --续    12在前几期登过，接着登"
)]
pub struct Args {
    /// 文书种类，名称、别名或开头几个字都可以（不写则列出本单位的）
    #[arg(value_name = "种类")]
    kind: Option<String>,
    /// 期间（定期文书不写则取最早一期欠着的）
    #[arg(long, value_name = "期间", visible_alias = "期间")]
    period: Option<String>,
    /// 以哪个单位的名义（不写则为本级）；一单位一份的（提醒函、督办函）写发给哪个单位
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
    /// 续登：前几期登过的事项这一期接着登，文中注明（不写，登过的不能再登）
    #[arg(long, visible_aliases = ["续", "续登"])]
    continued: bool,
    /// 更正哪一份已印发的：那一份登过的事项可以再写，印发时也要写
    #[arg(long, value_name = "编号", visible_alias = "更正", conflicts_with = "continued")]
    corrects: Option<PaperRef>,
    /// 用哪个模板文件（不写则用台账旁“模板”文件夹里的，没有则用内置的）
    #[arg(long, value_name = "文件", visible_alias = "模板")]
    template: Option<PathBuf>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let Some(word) = &args.kind else { return Err(which(ctx)?) };
    let mut talk = Vec::new();
    let asked_as_of = match &args.as_of {
        Some(text) => Some(crate::cli::stats::as_of(ctx, Some(text), &mut talk)?),
        None => None,
    };
    let recorded = ctx.record(&args.recording, |work| {
        let as_of = asked_as_of.unwrap_or(work.at);
        let (kind, matter) = matter::matter(args, word, ctx, work, as_of)?;
        let own = template::own(ctx, &kind, args.template.as_deref())?;
        let mut papers = Vec::new();
        for matter in addressed(work, &kind, matter)? {
            let id = draft(ctx, work, &kind, matter, args.title.as_deref(), own.as_ref())?;
            papers.push(at_hand(ctx, work, id)?.id);
        }
        work.hints.extend(own.map(|own| template::said(&own)));
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

/// The kinds there are to choose from, each by the name it may be typed by.
fn which(ctx: &Context) -> Result<Error> {
    let ledger = ctx.ask()?;
    let (_, laws) = ledger.view().office_and_laws()?;
    let papers = &laws.at(ctx.now)?.book.papers;
    let error = Error::usage("写明起草哪一种文书，如 yuqing 文书 起草 种类");
    let drafted = papers.iter().filter(|kind| kind.template != matter::SLIP);
    let names: Vec<String> = drafted.map(|kind| called(&kind.term)).collect();
    Ok(match names.is_empty() {
        true => error.hint("本单位的制度没有规定文书"),
        false => error.hint(format!("可用：{}", names.join("、"))),
    })
}

/// 网络舆情周报（周报）
fn called(term: &Term) -> String {
    match term.aliases.is_empty() {
        true => term.name.clone(),
        false => format!("{}（{}）", term.name, term.aliases.join("、")),
    }
}

/// Draws one paper and lays it.
fn draft(
    ctx: &Context,
    work: &mut Work,
    kind: &PaperKind,
    mut matter: Matter,
    title: Option<&str>,
    own: Option<&Template>,
) -> Result<PaperId> {
    refuse_second(ctx, work, &matter)?;
    matter.title = titling::chosen(work, kind, &matter.cases, title)?;
    let office = work.desk.office().clone();
    let source = Source { view: work.desk.view(), office: &office, laws: work.laws };
    let drawn = source.draw_with(&matter, own)?;
    let id = work.desk.next_paper(work.at.date().year())?;
    lay(work, id, &matter, &drawn, own)?;
    let beside = beside(work, kind, &matter, &drawn);
    work.hints.extend(beside);
    Ok(id)
}

/// One matter for each unit on the list a kind is made out to (E-7: 一单位一函), or the matter itself.
fn addressed(work: &Work, kind: &PaperKind, matter: Matter) -> Result<Vec<Matter>> {
    let Some(list) = kind.each else { return Ok(vec![matter]) };
    let (office, name) = (work.desk.office(), &kind.term.name);
    let source = Source { view: work.desk.view(), office, laws: work.laws };
    let whole = Matter { unit: UnitId::OFFICE, ..matter.clone() };
    let listed: Vec<Matter> = source
        .listed(&whole, list)?
        .into_iter()
        .map(|(unit, cases)| Matter { addressee: Some(unit), cases, ..whole.clone() })
        .collect();
    let of = match matter.period {
        Some(period) => period.label(),
        None => matter.cases.iter().map(ToString::to_string).collect::<Vec<_>>().join("、"),
    };
    if matter.unit == UnitId::OFFICE {
        let none = || Error::refused(format!("{of}没有该发{name}的单位（{}）", kind.clause));
        let pressed = || none().hint("只发给批示督办尚未办结、或时限已超的承办单位；各项时限见 yuqing 查看 编号");
        return match listed.as_slice() {
            [] if list.of_period() => Err(none()),
            [] => Err(pressed()),
            _ => Ok(listed),
        };
    }
    let names: Vec<String> = listed.iter().filter_map(|m| m.addressee).map(|unit| office.unit_name(unit)).collect();
    let names = if names.is_empty() { "没有单位".to_string() } else { names.join("、") };
    listed.into_iter().find(|m| m.addressee == Some(matter.unit)).map(|m| vec![m]).ok_or_else(|| {
        Error::refused(format!("{}不在{name}的名单里（{}）", office.unit_name(matter.unit), kind.clause))
            .hint(format!("{of}名单：{names}"))
    })
}

/// One draft of a kind for a unit and period at a time.
fn refuse_second(ctx: &Context, work: &mut Work, matter: &Matter) -> Result<()> {
    let Some(period) = matter.period else { return Ok(()) };
    let rows = work.desk.view().papers(Some(&matter.kind))?;
    let mut same = Vec::new();
    for row in rows.into_iter().filter(|p| p.unit == matter.unit && p.period.as_deref() == Some(&period.key())) {
        if work.desk.paper(row.id)?.addressee == matter.addressee {
            same.push(row);
        }
    }
    if let Some(draft) = same.iter().find(|p| p.state == "draft") {
        let paper = work.desk.paper(draft.id)?.clone();
        let title = Sight::at_work(ctx, work)?.title(&paper)?;
        return Err(Error::refused(format!("{} 已有草稿：{} {title}", period.label(), draft.id))
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

fn lay(work: &mut Work, id: PaperId, matter: &Matter, drawn: &Drawn, own: Option<&Template>) -> Result<()> {
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
        continued: matter.continued.clone(),
        template: own.map(template::used),
    };
    work.act_on_paper(id, deed, Outcome::default())?;
    Ok(())
}

/// What a clerk must know besides.
fn beside(work: &Work, kind: &PaperKind, matter: &Matter, drawn: &Drawn) -> Vec<String> {
    let mut said = Vec::new();
    if let Some(period) = matter.period
        && matter.as_of.plus_minutes(1) < period.end()
    {
        said.push(format!(
            "{}还没有过完，数据截至 {}；到期后用 修改 --refresh 重新提取",
            period.label(),
            matter.as_of.ledger()
        ));
    }
    if let Some(period) = matter.period.filter(|p| p.kind == crate::time::PeriodKind::Year) {
        let given = work
            .desk
            .office()
            .honours
            .iter()
            .filter(|(at, h)| period.contains(*at) && h.year != chrono::Datelike::year(&period.from));
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
        said.push(not_theirs(work, kind, matter.unit));
    }
    said
}

/// A report the units write themselves is not handed in by being drawn or issued here.
pub(super) fn not_theirs(work: &Work, kind: &PaperKind, unit: UnitId) -> String {
    let name = &kind.term.name;
    let whose = match unit {
        UnitId::OFFICE => "各单位".to_string(),
        unit => work.desk.office().unit_name(unit),
    };
    format!(
        "{name}由{whose}自己写好报来，在这里起草、印发不算{whose}已交；收到后用 yuqing 文书 收到 登记（{}）",
        kind.clause
    )
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
