//! `rules explain 说明`: why a case has the level, the recipients, the consents and the times it has.

use crate::act::{Case, Deed, Duty, Note, Office, OwnerRef, judge};
use crate::casework::unnamed;
use crate::cli::case_id::CaseRef;
use crate::cli::seen::Sight;
use crate::cli::shown::Shown;
use crate::context::Context;
use crate::error::Result;
use crate::present::{Words, duty_json, hidden, label, owner_name, sentence};
use crate::rules::condition::Circumstance;
use crate::rules::consent::{askable, author_of, purpose_of};
use crate::rules::decide::persons_called;
use crate::rules::guard::{Attempt, lacking};
use crate::rules::owing::allowed;
use crate::rules::{Laws, Need, Rulebook};
use crate::text::mask;
use crate::time::Within;
use crate::time::limit::{Due, due};
use crate::time::stamp::weekday_name;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Everything is judged as of now, under the rules in force when the case was registered.
struct Explaining<'a> {
    case: &'a Case,
    office: &'a Office,
    laws: &'a Laws,
    book: &'a Rulebook,
    issued: &'a [String],
    ctx: &'a Context,
}

/// One part: its lines for people, its value for scripts.
type Part = (Vec<String>, Value);

pub fn run(id: &CaseRef, ctx: &Context) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let view = ledger.view();
    let id = id.resolve(ctx, &view)?;
    let case = view.case(id)?;
    let (office, laws) = view.office_and_laws()?;
    let registered = case.timeline.first().map_or(case.reported_at, |a| a.at);
    let in_force = laws.at(registered)?;
    let book = in_force.book;
    Sight::of(ctx, view, &office, laws.at(ctx.now)?.book).refuse_case(&case)?;
    let case = unnamed(&view, case, None)?;
    let issued = view.issued_papers_of(id)?;
    let explaining = Explaining { case: &case, office: &office, laws: &laws, book, issued: &issued, ctx };

    let title = case.facts.title.as_deref().map(mask).unwrap_or_default();
    let level = case.level.as_deref().map(|l| book.level_name(l));
    let mut screen = format!("{id}{}{title}\n", label(level, case.facts.emergency == Some(true)));
    screen.push_str(&format!(
        "制度：{}（{} {}），第{}次施行，登记时（{}）有效\n",
        book.name,
        book.id,
        book.version,
        in_force.number,
        registered.ledger()
    ));
    let parts: Vec<(&str, &str, Part)> = vec![
        ("等级", "level", explaining.level()),
        ("报给谁", "routes", explaining.routes()),
        ("审批", "gates", explaining.gates()),
        ("手续", "guards", explaining.guards()),
        ("时限", "duties", explaining.duties(&case.duties.all)?),
    ];
    let mut object = json!({
        "case": id.to_string(),
        "rulebook": {"number": in_force.number, "id": book.id, "version": book.version, "name": book.name},
    });
    for (name, key, (lines, value)) in parts {
        screen.push_str(&format!("{name}\n"));
        match lines.is_empty() {
            true => screen.push_str("  制度没有规定\n"),
            false => lines.iter().for_each(|line| screen.push_str(&format!("  {line}\n"))),
        }
        object[key] = value;
    }
    Ok(Shown::said(hidden(object), screen))
}

impl Explaining<'_> {
    fn circumstance(&self) -> Circumstance<'_> {
        Circumstance { office: self.office, case: Some(self.case), paper: None, at: self.ctx.now }
    }

    fn level(&self) -> Part {
        let (case, book) = (self.case, self.book);
        let mut lines = Vec::new();
        let suggested = case.suggested.as_deref().map(|l| book.level_name(l));
        let why = case.suggestion.as_deref().map(|s| format!("（{s}）")).unwrap_or_default();
        if let Some(name) = suggested {
            lines.push(format!("建议{name}{why}"));
        } else if !why.is_empty() {
            lines.push(format!("没有建议{why}"));
        }
        let decided = case.timeline.iter().rev().find_map(|a| match &a.deed {
            Deed::Classify(d) if Some(a.seq) == case.level_seq => Some((a, d)),
            _ => None,
        });
        match (decided, case.level.as_deref()) {
            (Some((act, d)), _) => {
                let reason = d.reason.as_deref().map(|r| format!("，理由：{}", mask(r))).unwrap_or_default();
                let name = book.level_name(&d.level);
                lines.push(format!("{} {} 定为{name}（第{}号{reason}）", act.at.ledger(), act.operator, act.seq));
            }
            (None, Some(level)) => lines.push(format!("定为{}", book.level_name(level))),
            (None, None) => lines.push(format!("还没有定级：yuqing classify {}", case.id)),
        }
        let value = json!({
            "level": case.level, "suggested": case.suggested, "suggestion": case.suggestion,
            "uncovered": case.uncovered, "seq": case.level_seq,
            "reason": decided.and_then(|(_, d)| d.reason.as_deref()),
        });
        (lines, value)
    }

    fn routes(&self) -> Part {
        let mut lines = Vec::new();
        let mut values = Vec::new();
        for route in allowed(self.book, self.circumstance()) {
            let name = self.book.recipient(&route.to).map_or(route.to.as_str(), |r| &r.term.name);
            let sent = self.case.sent.iter().find(|s| s.to.contains(&route.to)).map(|s| s.at);
            let state = match (sent, route.must) {
                (Some(at), _) => format!("已报 {}", at.ledger()),
                (None, true) => "未报".to_string(),
                (None, false) => "没有报".to_string(),
            };
            let must = if route.must { "须" } else { "可" };
            let when = Words { book: self.book }.when(&route.when);
            lines.push(format!("{must}报{name}   {state}   {when}（{}）", route.clause));
            values.push(json!({"to": route.to, "must": route.must, "clause": route.clause, "when": when,
                               "sent_at": sent.map(|at| at.rfc3339())}));
        }
        (lines, Value::Array(values))
    }

    fn gates(&self) -> Part {
        let words = Words { book: self.book };
        let mut lines = Vec::new();
        let mut values = Vec::new();
        for gate in self.book.gates.iter().filter(|g| g.on.verb != "paper.issue") {
            if !self.circumstance().satisfies(&gate.when) {
                continue;
            }
            let purpose = purpose_of(&gate.on.verb);
            let asked = askable(self.book, gate, self.circumstance(), author_of(self.case, purpose));
            let may: Vec<String> = asked.people.iter().map(|p| self.office.person_label(*p)).collect();
            let given: Vec<String> = self
                .case
                .approvals
                .iter()
                .filter(|a| a.gates.contains(&gate.id))
                .map(|a| {
                    let oral = if a.oral { "口头" } else { "" };
                    format!("{} {}{oral}同意（第{}号）", self.office.person_label(a.by), a.at.ledger(), a.seq)
                })
                .collect();
            let who = asked.nobody.unwrap_or_else(|| format!("可批：{}", may.join("、")));
            let state = if given.is_empty() { format!("还没有；{who}") } else { given.join("；") };
            lines.push(format!(
                "{}前须{}   {state}   {}（{}）",
                words.act(&gate.on),
                gate.says,
                words.when(&gate.when),
                gate.clause
            ));
            values.push(json!({
                "gate": gate.id, "on": gate.on.verb, "purpose": purpose, "says": gate.says, "clause": gate.clause,
                "when": words.when(&gate.when), "who_may": may, "given": given,
            }));
        }
        (lines, Value::Array(values))
    }

    fn guards(&self) -> Part {
        let words = Words { book: self.book };
        // Needs that look at the act itself are judged when it is done; the others can be judged on the case as it stands.
        let nothing = Deed::Note(Note { text: String::new() });
        let operator = persons_called(self.office, &self.ctx.clerk(self.office.me.as_deref()).operator);
        let said = BTreeMap::new();
        let attempt = Attempt {
            deed: &nothing,
            at: self.ctx.now,
            circumstance: self.circumstance(),
            operator: &operator,
            text: None,
            private: &[],
            issued: self.issued,
            said: &said,
        };
        let mut lines = Vec::new();
        let mut values = Vec::new();
        for guard in self.book.guards.iter().filter(|g| self.circumstance().satisfies(&g.when)) {
            let judged = matches!(
                guard.need,
                Need::Act { .. }
                    | Need::Each { .. }
                    | Need::AnyFact(_)
                    | Need::EveryFact(_)
                    | Need::NoOpenDuty(_)
                    | Need::Paper { .. }
            );
            let satisfied = judged.then(|| lacking(&guard.need, &attempt).is_none());
            let state = match satisfied {
                Some(true) => "已有",
                Some(false) => "缺",
                None => "办理时核对",
            };
            let on = words.act(&guard.on);
            lines.push(format!("{on}前须{}   {state}   {}（{}）", guard.says, words.when(&guard.when), guard.clause));
            values.push(json!({
                "guard": guard.id, "on": guard.on.verb, "says": guard.says, "clause": guard.clause,
                "when": words.when(&guard.when), "satisfied": satisfied,
            }));
        }
        (lines, Value::Array(values))
    }

    fn duties(&self, duties: &[Duty]) -> Result<Part> {
        let mut lines = Vec::new();
        let mut values = Vec::new();
        for duty in duties {
            let owner = owner_name(&duty.owner, self.office);
            let whose = match &duty.owner {
                OwnerRef::Unit(id) if *id == self.case.unit => String::new(),
                _ => format!("   责任 {owner}"),
            };
            lines.push(format!("{}{whose}", sentence(duty, self.ctx.now)));
            let mut value = duty_json(duty, judge(duty, self.ctx.now), &owner);
            let reckoned = self.reckoned(duty)?;
            if let Some((within, walk)) = &reckoned {
                let start = duty.opened_at;
                let rules = if duty.rulebook > 1 {
                    format!("，按第{}次施行的制度", duty.rulebook)
                } else {
                    String::new()
                };
                lines.push(format!("  自 {} 起{}{rules}", start.ledger(), within.describe()));
                for step in &walk.steps {
                    lines.push(format!("    {} {}   {}", step.date, weekday_name(step.date), step.note));
                }
                let steps: Vec<Value> = walk
                    .steps
                    .iter()
                    .map(|s| json!({"date": s.date.to_string(), "counted": s.counted, "note": s.note}))
                    .collect();
                value["steps"] = Value::Array(steps);
                if Some(walk.at) != duty.due_at
                    && let Some(due) = duty.due_at
                {
                    lines.push(format!("  按规定应于 {} 前，后来改为 {} 前", walk.at.deadline(), due.deadline()));
                }
            }
            lines.extend(duty.why.as_ref().filter(|_| duty.due_at.is_some()).map(|why| format!("  {why}")));
            values.push(value);
        }
        Ok((lines, Value::Array(values)))
    }

    /// How a due time was reckoned, by the calendar as it is known now.
    fn reckoned(&self, duty: &Duty) -> Result<Option<(Within, Due)>> {
        let within = duty.within.as_deref().and_then(|w| w.parse::<Within>().ok());
        let (Some(within), Some(_)) = (within, duty.due_at) else { return Ok(None) };
        let book = self.laws.number(duty.rulebook)?.book;
        let (_, calendar) = self.laws.calendar(book)?;
        Ok(Some((within, due(&calendar, duty.opened_at, within, book.close_of_business))))
    }
}
