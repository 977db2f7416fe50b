//! What one item earns: its sending up, each adoption and 批示, its files, its being first.

use super::facts::{Item, Matter, Notice};
use super::line::{Line, Why};
use crate::rules::scoring::{Award, Earns, Points, Scheme};

/// Every point of one item, by the scheme of its day. Of what counts only once (就高) the rest stand with nothing.
pub(super) fn earned(item: &Item, scheme: &Scheme) -> Vec<Line> {
    let mut lines = Vec::new();
    let sent = || format!("{}报送", item.at.date());
    let fitting = |on: &'static str| {
        let is = move |award: &&Award| word(&award.on) == on;
        scheme.awards.iter().filter(is).filter(|award| item.satisfies(&award.when))
    };
    if matches!(item.matter, Matter::Case(_)) {
        lines.extend(fitting("submit").next().map(|a| line(a, item, item.seqs.clone(), sent())));
        if item.adoptions.is_empty() && item.instructions.is_empty() {
            lines.extend(
                fitting("unadopted").next().map(|a| line(a, item, item.seqs.clone(), format!("{}，未被采用", sent()))),
            );
        }
    }
    for (on, notices) in [("adopt", &item.adoptions), ("instruct", &item.instructions)] {
        for notice in notices {
            let of = |a: &&Award| notice.is_of(&a.tier, &a.publication, &a.by);
            match fitting(on).find(of) {
                Some(award) => lines.push(line(award, item, vec![notice.seq], words(notice, on))),
                None => lines.extend(nothing_for(notice, on, item, scheme)),
            }
        }
    }
    for award in fitting("attach") {
        let Earns::Attach(kinds) = &award.on else { continue };
        let files: Vec<u64> = item.files.iter().filter(|(_, kind)| kinds.contains(kind)).map(|(seq, _)| *seq).collect();
        if !files.is_empty() {
            let note = format!("附件{}个", files.len());
            lines.push(line(award, item, files, note));
        }
    }
    if item.first {
        lines.extend(fitting("first").map(|a| line(a, item, item.seqs.clone(), "同一事件最先报送".into())));
    }
    for part in scheme.parts.iter().filter(|p| p.highest) {
        keep_highest(&mut lines, &part.name);
    }
    lines
}

fn word(on: &Earns) -> &'static str {
    match on {
        Earns::Submit => "submit",
        Earns::Unadopted => "unadopted",
        Earns::Adopt => "adopt",
        Earns::Instruct => "instruct",
        Earns::Attach(_) => "attach",
        Earns::First => "first",
    }
}

fn line(award: &Award, item: &Item, seqs: Vec<u64>, note: String) -> Line {
    Line::plain(Why::Award, &award.part, &award.id, &award.name, &award.clause, award.points, item.at)
        .about(item)
        .by_acts(seqs)
        .noted(note)
}

/// An adoption or 批示 the scheme has no points for, where it has some for others: said, so that nobody looks for it in vain.
fn nothing_for(notice: &Notice, on: &'static str, item: &Item, scheme: &Scheme) -> Option<Line> {
    let alike = scheme.awards.iter().find(|award| word(&award.on) == on)?;
    let (says, untold) = match on {
        "adopt" => ("采用", ""),
        _ => ("批示", "没有写级别，不知道按哪一级计分；撤销后加 --tier 重记"),
    };
    let why = match &notice.tier {
        None => untold,
        Some(_) => "办法没有给这一级别、机关或刊物定分",
    };
    let line = Line::plain(Why::Award, &alike.part, "", says, &scheme.clause, Points::ZERO, item.at);
    Some(line.about(item).by_acts([notice.seq]).noted(format!("{}；{why}", words(notice, on))))
}

/// 县委办《要情》采用（2026-03-05）.
fn words(notice: &Notice, on: &str) -> String {
    let publication = notice.publication.as_deref().map(|p| format!("《{}》", p.trim_matches(['《', '》'])));
    let what = if on == "adopt" { "采用" } else { "批示" };
    format!("{}{}{what}（{}）", notice.by, publication.unwrap_or_default(), notice.at.date())
}

/// Of the lines of a part the first among the highest keeps its points.
fn keep_highest(lines: &mut [Line], part: &str) {
    let of_part = |line: &&mut Line| line.part == part;
    let Some(most) = lines.iter().filter(|l| l.part == part).map(|l| l.points).max() else { return };
    let mut kept = false;
    for line in lines.iter_mut().filter(of_part) {
        if line.points == most && !kept {
            kept = true;
        } else {
            let said = if line.note.is_empty() { String::new() } else { format!("{}；", line.note) };
            line.note = format!("{said}同一条就高不累计，已计{}分", most.text());
            line.points = Points::ZERO;
        }
    }
}
