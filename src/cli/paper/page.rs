//! One paper as every subcommand hands it back.

use crate::act::{Duty, Office, Paper, PaperId, PaperState};
use crate::casework::{Work, corrected_by, paper_duties};
use crate::cli::seen::Sight;
use crate::context::Context;
use crate::error::Result;
use crate::ledger::{PaperRow, View};
use crate::papers::issue_check;
use crate::present::{PaperView, paper_json, paper_screen};
use crate::rules::Laws;
use crate::rules::condition::Circumstance;
use crate::rules::consent::{askable, gates_for};
use crate::text::find_private;
use crate::time::{Period, Semesters};
use chrono::Datelike;
use serde_json::{Value, json};

/// A paper with everything said of it.
pub struct Page {
    pub paper: Paper,
    pub office: Office,
    pub laws: Laws,
    /// `None`: written elsewhere, or scrubbed.
    pub body: Option<String>,
    /// Places still to be filled in.
    pub remaining: Vec<String>,
    /// The calendar's duty this paper is about.
    pub duty: Option<Duty>,
    /// The issued paper that puts this one right (更正).
    pub corrected_by: Option<PaperRow>,
    pub json: Value,
    pub screen: String,
}

/// A paper to be read: refused to whoever is not shown it (V-1.2).
pub fn page_to_read(ctx: &Context, view: &View, id: PaperId) -> Result<Page> {
    let (office, laws) = view.office_and_laws()?;
    let paper = view.paper(id)?;
    Sight::of(ctx, *view, &office, laws.at(ctx.now)?.book).refuse_paper(&paper)?;
    whole(ctx, view, paper, office, laws)
}

/// A paper something was recorded on; whoever is not shown it is answered without its contents.
pub fn page(ctx: &Context, view: &View, id: PaperId) -> Result<Page> {
    let (office, laws) = view.office_and_laws()?;
    let mut paper = view.paper(id)?;
    let sight = Sight::of(ctx, *view, &office, laws.at(ctx.now)?.book);
    if sight.paper(&paper)? {
        return whole(ctx, view, paper, office, laws);
    }
    let (said, unit) = (sight.withheld(), office.unit_name(paper.unit));
    paper.title = sight.nameless(&paper);
    let json = json!({ "id": id.to_string(), "kind": paper.kind, "unit": unit, "not_shown": said });
    let screen = format!("{id} {}\n  {said}\n", paper.title);
    Ok(Page { paper, office, laws, body: None, remaining: Vec::new(), duty: None, corrected_by: None, json, screen })
}

/// The paper a command makes a text of or passes on, unless it is kept from whoever types.
pub fn at_hand(ctx: &Context, work: &mut Work, id: PaperId) -> Result<Paper> {
    let paper = work.desk.paper(id)?.clone();
    Sight::at_work(ctx, work)?.refuse_paper(&paper)?;
    Ok(paper)
}

/// Reads the duty of a paper's period and what else is said of it.
fn whole(ctx: &Context, view: &View, paper: Paper, office: Office, laws: Laws) -> Result<Page> {
    let body = body(view, &paper)?;
    let remaining = match (&body, paper.state) {
        (Some(body), PaperState::Draft) => issue_check(body),
        _ => Vec::new(),
    };
    let duty = match &paper.period {
        Some(key) => paper_duties(view, &laws, &office, &paper.kind, ctx.now)?
            .into_iter()
            .find(|(unit, duty)| *unit == paper.unit && duty.period.as_ref() == Some(key))
            .map(|(_, duty)| duty),
        None => None,
    };
    let corrected_by = corrected_by(view, &paper)?;
    let mut shown = paper.clone();
    shown.duties.all.extend(duty.clone());
    let book = laws.at(ctx.now)?.book;
    let view = PaperView { paper: &shown, body: body.as_deref(), office: &office, book, now: ctx.now };
    let mut json = paper_json(&view);
    if let Some(object) = json.as_object_mut() {
        object.insert("name".into(), object.get("kind_name").cloned().unwrap_or_default());
        object.insert("label".into(), object.get("number").cloned().unwrap_or_default());
        object.insert("meeting".into(), json!(paper.meeting));
        object.insert("signer".into(), json!(paper.issue.as_ref().and_then(|(_, i)| i.signer.as_ref())));
        object.insert("remaining".into(), json!(remaining));
        object.insert("corrects".into(), json!(corrects(&paper).map(|id| id.to_string())));
        object.insert("corrected_by".into(), json!(corrected_by.as_ref().map(|row| row.id.to_string())));
        object.insert("reprints".into(), json!(paper.prints));
        object.insert("template".into(), json!(paper.template));
    }
    let mut screen = paper_screen(&view);
    if let Some(by) = &corrected_by {
        screen.push_str(&format!(
            "\n已更正：由 {} {} 代替，原件以它为准\n",
            by.id,
            by.label.as_deref().unwrap_or_default()
        ));
    }
    if !remaining.is_empty() {
        screen.push_str(&format!("\n还待填{}处\n", remaining.len()));
        remaining.iter().for_each(|place| screen.push_str(&format!("  {place}\n")));
    }
    Ok(Page { paper, office, laws, body, remaining, duty, corrected_by, json, screen })
}

/// The issued paper it puts right.
pub fn corrects(paper: &Paper) -> Option<PaperId> {
    paper.issue.as_ref().and_then(|(_, issue)| issue.corrects)
}

/// The text as it stands: frozen once issued.
pub fn body(view: &View, paper: &Paper) -> Result<Option<String>> {
    let text = paper.issue.as_ref().map(|(_, i)| &i.body).or(paper.laid.as_ref().map(|l| &l.body));
    text.map(|text| view.text(text)).transpose().map(Option::flatten)
}

/// `P3` for a paper of this year, else its whole id.
pub fn short(id: PaperId, ctx: &Context) -> String {
    if id.year == ctx.now.date().year() { format!("P{}", id.number) } else { id.to_string() }
}

/// 〔待填〕 places, one a line.
pub fn remaining_lines(remaining: &[String]) -> String {
    if remaining.is_empty() {
        return String::new();
    }
    let mut out = format!("  待填{}处：\n", remaining.len());
    remaining.iter().for_each(|place| out.push_str(&format!("    {place}\n")));
    out
}

/// Where a person wrote a private number into a paper: it may be the office's own, and is printed as it stands.
pub fn numbers_said(page: &Page) -> Option<String> {
    let lines = page.body.iter().flat_map(|body| body.lines()).zip(1..);
    let places: Vec<String> = lines
        .flat_map(|(line, n)| find_private(line).into_iter().map(move |found| format!("第{n}行 {}", found.kind.zh())))
        .collect();
    let said = "正文里有号码，印发后原样印出，请核对是否可以公开";
    (!places.is_empty()).then(|| format!("{said}：{}", places.join("；")))
}

/// The commands that lead to its issue: whose consent it needs, then the issue itself.
pub fn next(page: &Page, ctx: &Context) -> Result<String> {
    let (paper, office) = (&page.paper, &page.office);
    let book = page.laws.at(ctx.now)?.book;
    let short = short(paper.id, ctx);
    let circumstance = Circumstance { office, case: None, paper: Some(&paper.kind), at: ctx.now };
    let mut out = String::new();
    for gate in gates_for(book, "paper.issue", circumstance, &[]) {
        let asked = askable(book, gate, circumstance, paper.author.as_ref().and_then(|a| a.id));
        let by = asked.people.first().map_or("姓名".to_string(), |p| office.person_label(*p));
        out.push_str(&format!("  审批  yuqing 审批 {short} --by {by}   （{}，{}）\n", gate.says, gate.clause));
    }
    out.push_str(&format!("  印发  yuqing 文书 印发 {short}\n"));
    Ok(out)
}

/// 2026年9—10月 from a key.
pub fn period_label(key: &str, semesters: &Semesters) -> String {
    Period::from_key(key, semesters).map_or_else(|_| key.to_string(), |period| period.label())
}
