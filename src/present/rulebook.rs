//! A rulebook in office language: each rule one line with its clause. The same lines make the summary, and what a new
//! version changes.

mod scoring;
mod words;

pub use words::Words;

use crate::rules::condition::fact_zh;
use crate::rules::lists::field_name;
use crate::rules::{Field, Rulebook, Term, When};
use serde::Serialize;

/// One rule in one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleLine {
    /// 等级, 审批 …: the part of the rulebook it stands in.
    pub part: &'static str,
    /// Names the rule within its part, in every version.
    pub id: String,
    pub says: String,
    pub clause: String,
}

/// Every rule, in the order people read them.
pub fn rule_lines(book: &Rulebook) -> Vec<RuleLine> {
    let words = Words { book };
    let mut lines = Vec::new();
    let mut add = |part: &'static str, id: &str, says: String, clause: &str| {
        lines.push(RuleLine { part, id: id.to_string(), says, clause: clause.to_string() });
    };
    for level in &book.levels {
        add("等级", &level.term.id, format!("{}（{}）", level.term.name, level.rank), "");
    }
    if book.grading.when != When::default() {
        add("定级", "when", format!("{}才定级", words.when(&book.grading.when)), "");
    }
    for (n, rule) in book.grading.rules.iter().enumerate() {
        let says = format!("{} → {}", words.when(&rule.when), book.level_name(&rule.level));
        add("定级", &format!("rule{n}"), says, &rule.clause);
    }
    for (n, floor) in book.grading.floors.iter().enumerate() {
        let says = format!("{} → 不低于{}", words.when(&floor.when), book.level_name(&floor.level));
        add("定级", &format!("floor{n}"), says, &floor.clause);
    }
    for vocabulary in book.vocabularies.values() {
        let mut says = format!("{}：{}", vocabulary.name, names(&vocabulary.terms));
        if vocabulary.open {
            says.push_str("（不限于此）");
        }
        if let Some(default) = &vocabulary.default {
            says.push_str(&format!("（不写则为{}）", book.name_of(vocabulary.field, default)));
        }
        add("词表", field_name(vocabulary.field), says, &vocabulary.clause);
    }
    for kind in &book.unit_kinds {
        add("单位种类", &kind.term.id, format!("{}（{}）", kind.term.name, kind.term.id), &kind.clause);
    }
    if !book.unit_classes.is_empty() {
        add("单位种类", "class", format!("类别：{}", names(&book.unit_classes)), "");
    }
    for role in &book.roles {
        add("职务", &role.term.id, words.role_line(role), &role.clause);
    }
    for recipient in &book.recipients {
        let mut says = recipient.term.name.clone();
        if !recipient.members.is_empty() {
            says.push_str(&format!("：{}", words.roles(&recipient.members)));
        }
        if recipient.counts {
            says.push_str("，报给它算报送");
        }
        add("上报对象", &recipient.term.id, says, &recipient.clause);
    }
    for route in &book.routes {
        let to = book.recipient(&route.to).map_or(route.to.as_str(), |r| &r.term.name);
        let must = if route.must { "须" } else { "可" };
        let id = format!("{} {}", route.to, words.when(&route.when));
        add("上报路线", &id, format!("{}：{must}报{to}", words.when(&route.when)), &route.clause);
    }
    for gate in &book.gates {
        add("审批", &gate.id, words.gate(gate), &gate.clause);
    }
    for guard in &book.guards {
        add("手续", &guard.id, words.guard(guard), &guard.clause);
    }
    for duty in &book.duties {
        add("时限", &duty.id, words.duty(duty), &duty.clause);
    }
    for relief in &book.reliefs {
        let of = relief.duties.iter().chain(&relief.periodic).cloned().collect::<Vec<_>>().join(" ");
        add("宽限", &format!("{} {of}", relief.may.zh()), words.relief(relief), &relief.clause);
    }
    for paper in &book.papers {
        add("文书", &paper.term.id, words.paper(paper), &paper.clause);
    }
    for quota in &book.quotas {
        add("报送数量", &quota.id, words.quota(quota), &quota.clause);
    }
    if !book.reply.clause.is_empty() {
        add("回复", "reply", words.reply(), &book.reply.clause);
    }
    if !book.watch.clause.is_empty() {
        add("值班", "watch", words.watch(), &book.watch.clause);
    }
    for (n, scheme) in book.scoring.iter().enumerate() {
        add("考评", &format!("scheme{n}"), words.scheme(scheme), &scheme.clause);
        for (id, says, clause) in words.scheme_rules(scheme) {
            add("考评", &format!("{n} {id}"), says, &clause);
        }
    }
    let facts = |list: &[String]| list.iter().map(|f| fact_zh(f)).collect::<Vec<_>>().join("、");
    if !book.complete_facts.is_empty() {
        add("要素", "complete", format!("报送前应写全：{}", facts(&book.complete_facts)), "");
    }
    if !book.material_facts.is_empty() {
        add("要素", "material", format!("报送后更正即为错报：{}", facts(&book.material_facts)), "");
    }
    for (category, unit) in &book.category_office {
        let category = book.name_of(Field::Category, category);
        add("归口", category, format!("{category} → {unit}"), "");
    }
    lines
}

/// Head, rules part by part, notes.
pub fn rulebook_screen(book: &Rulebook) -> String {
    let mut screen = format!("{}   {} {}\n依据：{}\n", book.name, book.id, book.version, book.basis);
    let close = book.close_of_business.map_or("24:00".to_string(), |(h, m)| format!("{h:02}:{m:02}"));
    screen.push_str(&format!("工作日时限止于当日 {close}"));
    if !book.overlays.is_empty() {
        screen.push_str(&format!("，按{}放假安排", book.overlays.join("、")));
    }
    screen.push('\n');
    let mut part = "";
    for line in rule_lines(book) {
        if line.part != part {
            part = line.part;
            screen.push_str(&format!("\n{part}\n"));
        }
        let clause = if line.clause.is_empty() { String::new() } else { format!("（{}）", line.clause) };
        screen.push_str(&format!("  {}{clause}\n", line.says));
    }
    if !book.notes.is_empty() {
        screen.push_str("\n说明\n");
        book.notes.iter().for_each(|note| screen.push_str(&format!("  {note}\n")));
    }
    screen
}

/// What a rulebook asks of an office that begins with it: levels, units, posts that must be held, first duties, papers.
pub fn rulebook_expects(book: &Rulebook) -> String {
    const FIRST: usize = 5;
    let lines = rule_lines(book);
    let wanted = |role: &&RuleLine| book.role(&role.id).is_some_and(|r| r.at_least > 0);
    let owed = |paper: &&RuleLine| book.papers.iter().any(|p| p.term.id == paper.id && p.due.is_some());
    let of = |part: &'static str| lines.iter().filter(move |l| l.part == part);
    let named = |terms: Vec<&str>| if terms.is_empty() { "没有".to_string() } else { terms.join("、") };
    let mut screen = format!(
        "{}（{} {}）\n  依据：{}\n  等级：{}\n  单位：{}\n",
        book.name,
        book.id,
        book.version,
        book.basis,
        named(book.levels.iter().map(|l| l.term.name.as_str()).collect()),
        named(book.unit_kinds.iter().map(|k| k.term.name.as_str()).collect()),
    );
    let mut add = |title: &str, lines: Vec<&RuleLine>| {
        for (n, line) in lines.iter().take(FIRST).enumerate() {
            let title = if n == 0 { title } else { "　　" };
            let mark = if n == 0 { "：" } else { "　" };
            let clause = if line.clause.is_empty() { String::new() } else { format!("（{}）", line.clause) };
            screen.push_str(&format!("  {title}{mark}{}{clause}\n", line.says));
        }
        if lines.len() > FIRST {
            screen.push_str(&format!("  　　　另有{}条，见 yuqing rules show {}\n", lines.len() - FIRST, book.id));
        }
    };
    add("职务", of("职务").filter(wanted).collect());
    add("时限", of("时限").collect());
    add("文书", of("文书").filter(owed).collect());
    add("数量", of("报送数量").collect());
    screen
}

/// What a new version changes, one line each; empty when nothing that is said differs.
pub fn rule_changes(old: &Rulebook, new: &Rulebook) -> Vec<String> {
    let (before, after) = (rule_lines(old), rule_lines(new));
    let same = |a: &RuleLine, b: &RuleLine| a.part == b.part && a.id == b.id;
    let with_clause = |l: &RuleLine| match l.clause.is_empty() {
        true => l.says.clone(),
        false => format!("{}（{}）", l.says, l.clause),
    };
    let mut changes = Vec::new();
    for line in &after {
        match before.iter().find(|b| same(b, line)) {
            None => changes.push(format!("{} 新增：{}", line.part, with_clause(line))),
            Some(b) if b != line => {
                changes.push(format!("{} 改动：{} → {}", line.part, with_clause(b), with_clause(line)));
            }
            Some(_) => {}
        }
    }
    for line in before.iter().filter(|b| !after.iter().any(|a| same(a, b))) {
        changes.push(format!("{} 删去：{}", line.part, with_clause(line)));
    }
    changes
}

fn names(terms: &[Term]) -> String {
    terms.iter().map(|t| t.name.as_str()).collect::<Vec<_>>().join("、")
}
