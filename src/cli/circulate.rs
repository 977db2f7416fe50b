//! `circulate 传阅`: a paper goes round among leaders, in order; what one of them writes on it becomes a 督办.

use super::case_id::{CaseRef, PaperRef};
use super::instruct::given;
use super::paper::page::at_hand;
use super::seen::Sight;
use super::shown::Shown;
use crate::act::PaperId;
use crate::casework::{Note, Read};
use crate::context::{Context, Recording};
use crate::error::{Error, Result};
use crate::ledger::View;
use crate::present::{Answer, PaperView, circulation_form, circulation_lines, paper_json};
use crate::text::mask;

/// 传阅文书：送传阅、记阅签和批示；只写编号则看传阅到哪里
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 传阅 P3 --to 刘乡长、张书记、李委员\n  yuqing 传阅 P3 --阅 刘乡长\n  yuqing 传阅 P3 --应阅\n  yuqing 传阅 P3 --阅 张书记 --批示 请城建办三日内办结 --事项 12 --交办 城建办 --时限 3d\n  yuqing 传阅 P3\n  yuqing 传阅 P3 --打印 -o 传阅单.docx"
)]
pub struct Args {
    /// 文书编号（P 开头）
    #[arg(value_name = "编号")]
    id: PaperRef,
    /// 送谁传阅，按阅读次序（可重复）
    #[arg(long, value_name = "姓名", visible_alias = "送", conflicts_with = "read")]
    to: Vec<String>,
    /// 打印传阅单：已阅的填好，未阅的留空
    #[arg(long, visible_alias = "打印", conflicts_with_all = ["to", "read", "required"])]
    print: bool,
    /// 送给制度规定应阅的人（按职务、次序）
    #[arg(long, visible_alias = "应阅", conflicts_with_all = ["to", "read"])]
    required: bool,
    /// 谁阅了
    #[arg(long, value_name = "姓名", visible_alias = "阅")]
    read: Option<String>,
    /// 批示内容
    #[arg(long, value_name = "内容", visible_alias = "批示", requires = "read")]
    instruct: Option<String>,
    /// 批示人的级别：town 镇、county 县、city 市、province 省、central 中央（考评按级别计分时要写）
    #[arg(long, value_name = "级别", visible_alias = "级别", requires = "instruct")]
    tier: Option<String>,
    /// 批示针对的事项（可重复；文书只据一件写成的可不写）
    #[arg(long = "case", value_name = "编号", visible_alias = "事项", requires = "instruct")]
    cases: Vec<CaseRef>,
    /// 批示交哪个单位办（不写则为牵头单位，没有牵头的为报送单位）
    #[arg(long, value_name = "单位", visible_alias = "交办", requires = "instruct")]
    owner: Option<String>,
    /// 批示的办理时限，如 3wd
    #[arg(long, value_name = "时限", visible_alias = "时限", requires = "instruct", conflicts_with = "due")]
    within: Option<String>,
    /// 批示的办理期限
    #[arg(long, value_name = "时间", visible_alias = "期限", requires = "instruct")]
    due: Option<String>,
    #[command(flatten)]
    recording: Recording,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let id = args.id.resolve(ctx);
    let note = args.instruct.as_deref().map(str::trim);
    if note == Some("") {
        return Err(Error::refused("批示内容是空的"));
    }
    if args.print {
        return print(ctx, id);
    }
    let given = given(ctx, args.within.as_deref(), args.due.as_deref())?;
    if args.to.is_empty() && args.read.is_none() && !args.required {
        let ledger = ctx.ask()?;
        return page(ctx, ledger.view(), id);
    }
    let recorded = ctx.record(&args.recording, |work| {
        let paper = at_hand(ctx, work, id)?;
        match &args.read {
            None if args.required => {
                let readers = work.required_readers(&paper)?;
                if readers.is_empty() {
                    return Err(Error::refused(format!("{id} 没有应阅而未送的人")).hint("送别人：--to 姓名"));
                }
                work.circulate(id, &readers)?
            }
            None => work.circulate(id, &args.to)?,
            Some(reader) => {
                let mut cases = Vec::new();
                for reference in &args.cases {
                    cases.push(reference.resolve(ctx, &work.desk.view())?);
                }
                let to = args.owner.clone();
                let tier = args.tier.as_deref().map(super::adopt::tier).transpose()?;
                let note = note.map(|text| Note { text: text.to_string(), cases, to, given, tier });
                work.read_by(id, Read { reader: reader.clone(), note })?
            }
        };
        Ok(())
    })?;
    Ok(page(ctx, recorded.ledger.view(), id)?.talking(recorded.talk))
}

/// The slip that goes round with it.
fn print(ctx: &Context, id: PaperId) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let view = ledger.view();
    let (office, laws) = view.office_and_laws()?;
    let paper = view.paper(id)?;
    let book = laws.at(ctx.now)?.book;
    Sight::of(ctx, view, &office, book).refuse_paper(&paper)?;
    if paper.circulation.is_empty() {
        return Err(Error::refused(format!("{id} 没有送传阅")).hint(format!("yuqing 传阅 {id} --to 姓名、姓名")));
    }
    let shown = PaperView { paper: &paper, body: None, office: &office, book, now: ctx.now };
    Ok(Shown::answer(Answer::of_document(paper_json(&shown), circulation_form(&paper, &office, book))))
}

/// How far it has gone round.
fn page(ctx: &Context, view: View, id: PaperId) -> Result<Shown> {
    let (office, laws) = view.office_and_laws()?;
    let paper = view.paper(id)?;
    let book = laws.at(ctx.now)?.book;
    Sight::of(ctx, view, &office, book).refuse_paper(&paper)?;
    let shown = PaperView { paper: &paper, body: None, office: &office, book, now: ctx.now };
    let number = paper.issue.as_ref().and_then(|(_, i)| i.label.as_deref()).map(|n| format!("   {n}"));
    let mut screen = format!("{id} {}{}\n", mask(&paper.title), number.unwrap_or_default());
    let lines = circulation_lines(&paper, ctx.now);
    if lines.is_empty() {
        screen.push_str("  没有传阅\n");
    }
    lines.iter().for_each(|line| screen.push_str(&format!("  {line}\n")));
    Ok(Shown::said(paper_json(&shown), screen))
}
