//! One paper: the object for scripts and the page for people. Its body is made to be read by others and holds no sealed text.

use super::detail::detail;
use super::duty::sentence;
use super::json::{duty_json, hidden};
use super::phrase::{agreed, phrase};
use super::view::{Names, owner_name, purpose_zh, tier_zh};
use crate::act::{Approval, Office, Paper, PaperState, judge};
use crate::rules::Rulebook;
use crate::text::{clean, mask, masked};
use crate::time::{Period, Stamp};
use serde_json::{Value, json};

/// One paper as it is to be shown at a moment.
#[derive(Clone, Copy)]
pub struct PaperView<'a> {
    pub paper: &'a Paper,
    /// `None`: written elsewhere, or scrubbed.
    pub body: Option<&'a str>,
    pub office: &'a Office,
    pub book: &'a Rulebook,
    pub now: Stamp,
}

impl PaperView<'_> {
    fn names(&self) -> Names<'_> {
        Names { office: self.office, book: self.book }
    }

    /// As printed: 第3期, 青退〔2026〕5号.
    fn number(&self) -> Option<&str> {
        self.paper.issue.as_ref().and_then(|(_, issue)| issue.label.as_deref())
    }

    fn as_of(&self) -> Option<Stamp> {
        let paper = self.paper;
        paper.issue.as_ref().map(|(_, i)| i.as_of).or(paper.laid.as_ref().map(|l| l.as_of))
    }
}

/// The paper with its consents, duties and acts.
pub fn paper_json(view: &PaperView) -> Value {
    let paper = view.paper;
    let time = |at: Option<Stamp>| at.map(Stamp::rfc3339);
    let approval = |a: &Approval| {
        json!({"seq": a.seq, "at": a.at.rfc3339(), "by": view.names().person(a.by), "role": view.names().role(&a.role),
               "manner": a.manner, "refused": a.refused})
    };
    let act = |a: &crate::act::Act| {
        json!({"seq": a.seq, "act": a.deed.verb(), "at": a.at.rfc3339(), "recorded_at": a.recorded_at.rfc3339(),
               "by": a.operator, "detail": detail(a, view.office, view.book),
               "withdrawn": paper.gone.contains(&a.seq), "backfill": a.outcome.backfill})
    };
    hidden(json!({
        "id": paper.id.to_string(),
        "kind": paper.kind,
        "kind_name": view.names().paper(&paper.kind),
        "title": paper.title,
        "unit": view.office.unit_name(paper.unit),
        "period": paper.period,
        "state": paper.state.word(),
        "number": view.number(),
        "as_of": time(view.as_of()),
        "author": paper.author.as_ref().map(|a| &a.name),
        "drafted_at": paper.drafted_at.rfc3339(),
        "issued_at": time(paper.issue.as_ref().map(|(at, _)| *at)),
        "received_at": time(paper.received_at),
        "cases": paper.cases.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "approvals": paper.approvals.iter().map(approval).collect::<Vec<_>>(),
        "adoptions": paper.adoptions.iter().map(|a| json!({"seq": a.seq, "at": a.at.rfc3339(), "by": a.adopt.by,
            "tier": a.adopt.tier, "publication": a.adopt.publication})).collect::<Vec<_>>(),
        "instructions": paper.instructions.iter().map(|i| json!({"seq": i.seq, "at": i.at.rfc3339(), "by": i.instruct.by,
            "text": mask(&i.instruct.text)})).collect::<Vec<_>>(),
        "circulation": circulation_json(paper),
        "attachment": paper.attachment.as_ref().map(|a| json!({"name": a.name, "size": a.size, "sha256": a.sha256})),
        "duties": paper.duties.all.iter()
            .map(|d| duty_json(d, judge(d, view.now), &owner_name(&d.owner, view.office))).collect::<Vec<_>>(),
        "body": view.body,
        "timeline": paper.timeline.iter().map(act).collect::<Vec<_>>(),
    }))
}

/// 传阅中 2/3; `None` where it does not go round.
pub fn circulation_state(paper: &Paper) -> Option<String> {
    match paper.readers() {
        (_, 0) => None,
        (read, all) if read == all => Some(format!("传阅完毕 {read}/{all}")),
        (read, all) => Some(format!("传阅中 {read}/{all}")),
    }
}

/// Readers in their order, with when each read it and what he wrote.
pub fn circulation_lines(paper: &Paper, now: Stamp) -> Vec<String> {
    let Some(state) = circulation_state(paper) else { return Vec::new() };
    let next = paper.next_reader().map(|r| format!("   下一位 {}", r.name)).unwrap_or_default();
    let mut lines = vec![format!("{state}{next}")];
    for (n, reader) in paper.circulation.iter().enumerate() {
        let read = reader.read.map_or("未阅".to_string(), |(_, at)| format!("{} 阅", at.short(now)));
        let note = reader.note.as_deref().map(|note| format!("   批示：{}", mask(note))).unwrap_or_default();
        lines.push(format!("{}. {}   {read}{note}", n + 1, reader.name));
    }
    lines
}

fn circulation_json(paper: &Paper) -> Value {
    let (read, all) = paper.readers();
    if all == 0 {
        return Value::Null;
    }
    json!({
        "state": if read == all { "done" } else { "going_round" },
        "read": read,
        "of": all,
        "next": paper.next_reader().map(|r| &r.name),
        "readers": paper.circulation.iter().map(|r| json!({"name": r.name,
            "read_at": r.read.map(|(_, at)| at.rfc3339()), "note": r.note.as_deref().map(mask),
            "tier": r.instructions.last().and_then(|i| i.instruct.tier.as_deref())})).collect::<Vec<_>>(),
    })
}

const TEXT: &str = "正文";

/// One paper in full.
pub fn paper_screen(view: &PaperView) -> String {
    let paper = view.paper;
    let number = view.number().map(|n| format!("   {n}")).unwrap_or_default();
    let mut out = format!("{} {}   {}{number}\n", paper.id, mask(&paper.title), paper.state.zh());
    let mut who = vec![view.names().paper(&paper.kind).to_string(), view.office.unit_name(paper.unit)];
    who.extend(paper.period.as_deref().map(|key| {
        Period::from_key(key, &view.book.semesters).map_or_else(|_| key.to_string(), |period| period.label())
    }));
    who.extend(paper.author.as_ref().map(|a| format!("拟稿 {}", a.name)));
    out.push_str(&format!("  {}\n", who.join("   ")));
    let at = |at: Stamp| at.short(view.now);
    let mut times = Vec::new();
    if paper.state != PaperState::Received {
        times.push(format!("起草 {}", at(paper.drafted_at)));
    }
    times.extend(view.as_of().map(|t| format!("数据截至 {}", at(t))));
    times.extend(paper.issue.as_ref().map(|(t, _)| format!("印发 {}", at(*t))));
    times.extend(paper.received_at.map(|t| format!("收到 {}", at(t))));
    out.push_str(&format!("  {}\n", times.join("   ")));
    out = masked(out);
    let mut section = |title: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            out.push_str(&format!("\n{title}\n"));
            // The paper's own text is given as it stands.
            let shown = |line: String| if title == TEXT { line } else { masked(line) };
            lines.into_iter().for_each(|line| out.push_str(&format!("  {}\n", shown(line))));
        }
    };
    section("所据事项", paper.cases.iter().map(ToString::to_string).collect());
    section("审批", paper.approvals.iter().map(|a| approval(view, a)).collect());
    section("时限", paper.duties.all.iter().map(|d| sentence(d, view.now)).collect());
    section("手续不合（已如实记录）", breaches(paper));
    let adopted = paper.adoptions.iter().map(|a| {
        let publication = a.adopt.publication.as_deref().map(|p| format!("《{p}》")).unwrap_or_default();
        format!("{} {}采用{publication}（{}）", at(a.at), a.adopt.by, tier_zh(&a.adopt.tier))
    });
    let instructed =
        paper.instructions.iter().map(|i| format!("{} {}批示：{}", at(i.at), i.instruct.by, mask(&i.instruct.text)));
    section("采用与批示", adopted.chain(instructed).collect());
    section("传阅", circulation_lines(paper, view.now));
    section("附件", paper.attachment.iter().map(|a| format!("{}（{}字节）", a.name, a.size)).collect());
    section(TEXT, view.body.map(|body| clean(body).lines().map(str::to_string).collect()).unwrap_or_default());
    let act = |a: &crate::act::Act| {
        let back = if paper.gone.contains(&a.seq) { "【已撤销】" } else { "" };
        let filled = if a.outcome.backfill { format!("（补录 {}）", at(a.recorded_at)) } else { String::new() };
        let what = phrase(a, view.office, view.book);
        format!("{:>4}  {}{filled}  {}  {back}{what}", a.seq, at(a.at), a.operator)
    };
    section("经办记录", paper.timeline.iter().map(act).collect());
    out
}

/// What went out without what the rules ask for, and why.
fn breaches(paper: &Paper) -> Vec<String> {
    let standing = paper.timeline.iter().filter(|act| !paper.gone.contains(&act.seq));
    let lines = standing.flat_map(|act| {
        let why = act.outcome.happened.as_deref().map(|why| format!("   既成事实：{}", mask(why))).unwrap_or_default();
        act.outcome.breaches.iter().map(move |b| format!("第{}号 {}（{}）{why}", act.seq, b.says, b.clause))
    });
    lines.collect()
}

fn approval(view: &PaperView, a: &Approval) -> String {
    let who = format!("{}（{}）", view.names().person(a.by), view.names().role(&a.role));
    let what = match &a.refused {
        Some(reason) => format!("不同意：{}", mask(reason)),
        None => format!("{}（{}）", agreed(a, &view.paper.timeline), a.manner),
    };
    format!("{} {who} {}：{what}", a.at.short(view.now), purpose_zh(&a.purpose))
}
