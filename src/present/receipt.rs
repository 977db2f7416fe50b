//! What the desk says after something was recorded: what, of which case, kept or not, and what is owed next.

use super::case::{fact_name, fact_words};
use super::duty::{found_late_words, no_limit, sentence};
use super::phrase::phrase;
use super::todo::lacking;
use super::view::{CaseView, Names, owner_name, short_id};
use crate::act::{Act, Case, Deed, Duty, DutyOpened, DutyState, Fact, Office, Owed, OwnerRef, judge};
use crate::text::mask;
use crate::time::Stamp;
use serde_json::{Value, json};

/// The receipt of the acts just recorded on one case, in order. The view is the case after them.
pub fn receipt(view: &CaseView, recorded: &[Act]) -> String {
    // What was done to the case this one stands in for is told in one line.
    let (repeated, acts): (Vec<Act>, Vec<Act>) = recorded.iter().cloned().partition(|a| a.outcome.carried.is_some());
    let acts = acts.as_slice();
    let mut lines = vec![head(view, acts)];
    lines.extend(times(view, acts));
    lines.extend(taken_over(acts, &repeated));
    lines.extend(deeds(view, acts));
    lines.extend(suggestion(view));
    lines.extend(defaults(view, acts));
    lines.extend(recorded.iter().flat_map(in_breach));
    lines.extend(verdicts(view, recorded));
    lines.extend(owed(view));
    lines.join("\n  ") + "\n"
}

/// The same to somebody who is not shown the case (V-1.2): what he did to whose case, and why no more is said.
pub fn unseen_receipt(case: &Case, recorded: &[Act], office: &Office, why: &str) -> String {
    let by = recorded.last().map(|act| format!("   经办：{}", act.operator)).unwrap_or_default();
    let mut lines = vec![format!("已{} {}（{}的事项）{by}", done(recorded), case.id, office.unit_name(case.unit))];
    lines.extend(recorded.iter().flat_map(in_breach));
    lines.push(why.to_string());
    lines.join("\n  ") + "\n"
}

/// And to scripts: which case, and the acts recorded; `not_shown` says why there is no more.
pub fn unseen_json(case: &Case, recorded: &[Act], office: &Office, why: &str) -> Value {
    let acts = recorded.iter().map(|act| {
        json!({ "seq": act.seq, "act": act.deed.verb(), "at": act.at.rfc3339(),
                "recorded_at": act.recorded_at.rfc3339(), "by": act.operator })
    });
    json!({ "id": case.id.to_string(), "unit": office.unit_name(case.unit), "not_shown": why,
            "timeline": acts.collect::<Vec<_>>() })
}

/// What an act was recorded without, and why it was done all the same.
pub fn in_breach(act: &Act) -> Vec<String> {
    let breaches = act.outcome.breaches.iter();
    let mut lines: Vec<String> =
        breaches.map(|breach| format!("手续不合：{}（{}），已如实记录", breach.says, breach.clause)).collect();
    lines.extend(act.outcome.happened.as_deref().map(|why| format!("既成事实：{}", mask(why))));
    lines
}

/// 已登记并上报 2026-0049〔重大·突发〕桥头老兵聚集      报送：甲村   经办：王芳
fn head(view: &CaseView, acts: &[Act]) -> String {
    let reported = acts.iter().any(|a| matches!(a.deed, Deed::Report(_)));
    let mut line = format!("已{} {}{}{}", done(acts), view.row.id, view.label(), view.title());
    let goes_up = !view.book.routes.is_empty() && view.book.recipients.iter().any(|r| r.counts);
    if reported && view.row.submitted_at.is_none() && goes_up {
        line.push_str("   【尚未上报】");
        return line;
    }
    if reported {
        let whose = if goes_up { "报送" } else { "单位" };
        line.push_str(&format!("      {whose}：{}", view.office.unit_name(view.row.unit)));
    }
    if let Some(act) = acts.last() {
        line.push_str(&format!("   经办：{}", act.operator));
    }
    line
}

/// 登记并上报: the acts people would name; what goes with them (研判, 审批) is left out beside them.
fn done(acts: &[Act]) -> String {
    let again = acts.iter().any(|a| matches!(&a.deed, Deed::Report(d) if d.replaces.is_some()));
    let beside = |deed: &Deed| {
        again && matches!(deed, Deed::Amend(_))
            || matches!(
                deed,
                Deed::Classify(_)
                    | Deed::Approve(_)
                    | Deed::ApproveOral(_)
                    | Deed::Snap(_)
                    | Deed::Attach(_)
                    | Deed::LinkCase(_)
                    | Deed::Recompute(_)
            )
    };
    let mut words: Vec<&str> = Vec::new();
    let main: Vec<&Act> = acts.iter().filter(|a| !beside(&a.deed)).collect();
    let named = if main.is_empty() { acts.iter().collect() } else { main };
    for act in named {
        let word = match &act.deed {
            Deed::Note(_) | Deed::Snap(_) | Deed::Message(_) | Deed::Refuse(_) | Deed::ApproveOral(_) => "记录",
            Deed::ReplyDraft(_) => "送审回复稿",
            Deed::MeasureSet(_) => "记整改措施",
            Deed::Attach(_) => "附上附件",
            Deed::LimitDuty(_) => "调整时限",
            Deed::Recompute(_) => "重算时限",
            Deed::Follow(d) if d.last => "终报",
            deed => crate::act::verb_zh(deed.verb()),
        };
        if !words.contains(&word) {
            words.push(word);
        }
    }
    match words.split_last() {
        None => "记录".to_string(),
        Some((last, [])) => last.to_string(),
        Some((last, before)) => format!("{}并{last}", before.join("、")),
    }
}

/// `22:25` on the day last written, else `11-23 22:25`.
struct Clock {
    now: Stamp,
    last: Option<Stamp>,
}

impl Clock {
    fn write(&mut self, at: Stamp) -> String {
        let same_day = self.last.is_some_and(|last| last.date() == at.date());
        let text = match (same_day, self.last) {
            (true, _) => format!("{:02}:{:02}", at.minute_of_day() / 60, at.minute_of_day() % 60),
            (false, None) => at.ledger(),
            (false, Some(_)) => at.short(self.now),
        };
        self.last = Some(at);
        text
    }
}

/// 事发 2026-11-22 22:10   发现 22:25   上报 22:50（电话）   补录 11-23 08:20
fn times(view: &CaseView, acts: &[Act]) -> Option<String> {
    let names = Names { office: view.office, book: view.book };
    let mut clock = Clock { now: view.now, last: None };
    let mut parts = Vec::new();
    let facts = &view.row.facts;
    if acts.iter().any(|a| matches!(a.deed, Deed::Report(_) | Deed::Amend(_))) {
        let about = if facts.estimated == Some(true) { "约" } else { "" };
        let by_the_day = facts.day_only == Some(true);
        parts.extend(facts.occurred.map(|at| match by_the_day {
            true => format!("事发 {about}{}（未写几时）", at.date()),
            false => format!("事发 {about}{}", clock.write(at)),
        }));
        for (zh, at) in [("发布", facts.published), ("发现", facts.found)] {
            parts.extend(at.map(|at| format!("{zh} {}", clock.write(at))));
        }
    }
    let sent: Vec<&Act> = acts.iter().filter(|a| matches!(a.deed, Deed::Escalate(_))).collect();
    for act in &sent {
        if let Deed::Escalate(d) = &act.deed {
            parts.push(format!("上报 {}（{}）", clock.write(act.at), names.via(&d.via)));
        }
    }
    let first = acts.first()?;
    if sent.is_empty() {
        let (word, at) = match &first.deed {
            Deed::Report(d) => ("登记", d.reported_at),
            _ => ("时间", first.at),
        };
        parts.push(format!("{word} {}", clock.write(at)));
    }
    if let Some(act) = acts.iter().find(|a| a.outcome.backfill) {
        parts.push(format!("补录 {}", clock.write(act.recorded_at)));
    }
    Some(parts.join("   "))
}

/// 代替 2026-0003（已作废），转来研判、口头同意、上报，原时间、原时限不变
fn taken_over(acts: &[Act], repeated: &[Act]) -> Option<String> {
    let old = acts.iter().find_map(|a| match &a.deed {
        Deed::Report(d) => d.replaces,
        _ => None,
    })?;
    let mut words: Vec<&str> = Vec::new();
    for act in repeated {
        let word = crate::act::verb_zh(act.deed.verb());
        if !words.contains(&word) {
            words.push(word);
        }
    }
    let what = if words.is_empty() { String::new() } else { format!("，转来{}", words.join("、")) };
    Some(format!("代替 {old}（已作废）{what}，原时间、原时限不变"))
}

/// Consents with where they lead, and everything else in its phrase.
fn deeds(view: &CaseView, acts: &[Act]) -> Vec<String> {
    let names = Names { office: view.office, book: view.book };
    let to = acts.iter().rev().find_map(|a| match &a.deed {
        Deed::Escalate(d) => Some(names.recipients(&d.to)),
        _ => None,
    });
    let arrow = |line: String| to.as_ref().map_or(line.clone(), |to| format!("{line} → {to}"));
    let consented = acts.iter().any(|a| matches!(a.deed, Deed::Approve(_) | Deed::ApproveOral(_)));
    // The hour alone on the day the receipt is about; another day is written out.
    let day = acts.last().map(|act| act.at.date());
    let clock = |at: Stamp| match Some(at.date()) == day {
        true => format!("{:02}:{:02}", at.minute_of_day() / 60, at.minute_of_day() % 60),
        false => at.short(view.now),
    };
    acts.iter()
        .filter_map(|act| match &act.deed {
            Deed::Report(_) => None,
            Deed::Classify(d) if d.reason.is_none() && acts.len() > 1 => None,
            Deed::ApproveOral(d) => Some(arrow(format!("{} {} 口头同意", names.person(d.by), clock(act.at)))),
            Deed::Approve(d) => {
                let changed = if d.text.is_some() { "修改后" } else { "" };
                Some(arrow(format!("{} {} {changed}同意（{}）", names.person(d.by), clock(act.at), d.manner)))
            }
            Deed::Escalate(_) if consented => None,
            Deed::Escalate(d) => Some(format!("报送 → {}", names.recipients(&d.to))),
            _ => Some(phrase(act, view.office, view.book)),
        })
        .collect()
}

/// 建议：一般（三.2：极少数人参与）   yuqing 研判 47
fn suggestion(view: &CaseView) -> Option<String> {
    if view.row.level.is_some() || view.row.voided_at.is_some() || !view.graded() {
        return None;
    }
    let id = short_id(view.row.id, view.now);
    let reason = view.timeline.and_then(|c| c.suggestion.as_deref());
    let why = reason.map(|r| format!("（{r}）")).unwrap_or_default();
    match (view.row.suggested_level.as_deref(), view.row.uncovered) {
        (Some(level), false) => Some(format!("建议：{}{why}   yuqing 研判 {id}", view.book.level_name(level))),
        (Some(level), true) => Some(format!(
            "制度未列此种情形，供参考：{}{why}   yuqing 研判 {id} --level 等级 --reason 理由",
            view.book.level_name(level)
        )),
        (None, _) => reason.map(|r| format!("等级待研判（{r}）   yuqing 研判 {id} --level 等级")),
    }
}

/// Facts nobody said, taken from the rulebook.
fn defaults(view: &CaseView, acts: &[Act]) -> Option<String> {
    let taken: Vec<String> = acts
        .iter()
        .filter_map(|a| match &a.deed {
            Deed::Report(d) => Some(&d.defaults),
            _ => None,
        })
        .flatten()
        .filter_map(|word| Fact::ALL.iter().find(|f| f.word() == word))
        .filter_map(|fact| {
            let words = fact_words(&view.row.facts, *fact, view.book)?;
            Some(format!("{} {words}", fact_name(*fact, view.book)))
        })
        .collect();
    (!taken.is_empty()).then(|| format!("按制度默认：{}", taken.join("，")))
}

/// Duties these acts met, and every one that is overdue.
fn verdicts(view: &CaseView, acts: &[Act]) -> Vec<String> {
    // Met by one of them, or already met when one of them opened it.
    let touched = |duty: &Duty| {
        let opens = |o: &DutyOpened| o.rule == duty.rule && o.owner == duty.owner && o.start == duty.opened_at;
        duty.met_by.is_some_and(|seq| acts.iter().any(|a| a.seq == seq))
            || duty.met_at.is_some() && acts.iter().any(|a| a.outcome.opens.iter().any(opens))
    };
    view.duties
        .iter()
        .filter(|duty| !duty.superseded)
        .filter(|duty| touched(duty) || matches!(judge(duty, view.now), DutyState::Overdue { .. }))
        .flat_map(|duty| {
            let whose = if has_namesake(view, duty) { owner_name(&duty.owner, view.office) } else { String::new() };
            std::iter::once(whose + &sentence(duty, view.now)).chain(found_late_words(duty, &view.row.facts))
        })
        .collect()
}

/// Whether another owes the same on this case, so that the name alone does not tell whose it is.
fn has_namesake(view: &CaseView, duty: &Duty) -> bool {
    view.duties.iter().any(|other| other.name == duty.name && other.owner != duty.owner && !other.superseded)
}

/// 还欠：钱明补签（11-23 24:00 前）；续报, and what is missing with the command that supplies it.
fn owed(view: &CaseView) -> Vec<String> {
    let mut lines = Vec::new();
    let open: Vec<String> = view
        .duties
        .iter()
        .filter(|duty| judge(duty, view.now) == DutyState::Open)
        .map(|duty| {
            let who = match &duty.owner {
                OwnerRef::Unit(id) if *id == view.row.unit && !has_namesake(view, duty) => String::new(),
                owner => owner_name(owner, view.office),
            };
            let provisional = if duty.provisional { "，暂定" } else { "" };
            match duty.due_at {
                Some(due) => format!("{who}{}（{} 前{provisional}）", duty.name, due.deadline_short(view.now)),
                None => format!("{who}{}（{}，{}）", duty.name, duty.clause, no_limit(duty)),
            }
        })
        .collect();
    if !open.is_empty() {
        lines.push(format!("还欠：{}", open.join("；")));
    }
    // Its level: the line of the suggestion asks for it already.
    let said = |owed: &&Owed| owed.what != "level" || suggestion(view).is_none();
    let mut lacking_with: Vec<(String, &str)> = Vec::new();
    for owed in view.row.owed.iter().filter(said) {
        let says = match owed.what.as_str() {
            "consent" => format!("待{}（{}）", owed.says.strip_prefix('待').unwrap_or(&owed.says), owed.clause),
            _ => lacking(&owed.says, &owed.clause),
        };
        match lacking_with.iter_mut().find(|(_, fix)| *fix == owed.fix && !fix.is_empty()) {
            Some((all, _)) => *all = format!("{all}、{says}"),
            None => lacking_with.push((says, &owed.fix)),
        }
    }
    lines.extend(lacking_with.iter().map(|(says, fix)| format!("{says}   {fix}").trim_end().to_string()));
    lines
}
