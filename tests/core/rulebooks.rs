//! Rulebooks are tested like code: those that ship and those in `valid/` have no fault; each file in
//! `invalid/` is named after its fault, and its first line says what the reader must answer.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use yuqing::rules::read::{Fault, read};
use yuqing::rules::{Field, Rulebook, Term};

const SHIPPED: [&str; 7] =
    ["agency", "data-bureau", "livelihood-column", "monitoring-centre", "school", "township", "veterans-town"];

fn folder(name: &str) -> Vec<(PathBuf, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let mut files: Vec<PathBuf> = fs::read_dir(path)
        .expect("the folder is part of the project")
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "toml"))
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).expect("UTF-8");
            (path, text)
        })
        .collect()
}

fn stem(path: &Path) -> String {
    path.file_stem().expect("named").to_string_lossy().into_owned()
}

fn said(faults: &[Fault]) -> String {
    let lines: Vec<String> = faults.iter().map(Fault::to_string).collect();
    lines.join("\n")
}

fn shipped() -> Vec<Rulebook> {
    folder("rulebooks")
        .iter()
        .map(|(path, text)| read(text, &stem(path)).unwrap_or_else(|faults| panic!("{}", said(&faults))))
        .collect()
}

#[test]
fn the_seven_that_ship_have_no_fault_and_carry_the_id_of_their_file() {
    let names: Vec<String> = folder("rulebooks").iter().map(|(p, _)| stem(p)).collect();
    assert_eq!(names, SHIPPED);
    let ids: Vec<String> = shipped().into_iter().map(|rulebook| rulebook.id).collect();
    assert_eq!(ids, SHIPPED);
}

#[test]
fn valid_rulebooks_are_read() {
    for (path, text) in folder("tests/rulebooks/valid") {
        if let Err(faults) = read(&text, &stem(&path)) {
            panic!("{}", said(&faults));
        }
    }
}

#[test]
fn invalid_rulebooks_are_refused_for_the_fault_they_are_named_after() {
    let mut wrong = Vec::new();
    for (path, text) in folder("tests/rulebooks/invalid") {
        let name = stem(&path);
        let expected = text
            .lines()
            .next()
            .and_then(|line| line.strip_prefix("# 期望: "))
            .unwrap_or_else(|| panic!("{name}: the first line says what is expected"));
        let faults = read(&text, &name).err().unwrap_or_default();
        let parts: Vec<&str> = expected.split(" | ").collect();
        let said = said(&faults);
        for part in parts.iter().filter(|part| !said.contains(*part)) {
            wrong.push(format!("{name}: 期望 {part}\n{said}"));
        }
        let meant = |fault: &&Fault| parts.iter().any(|part| fault.to_string().contains(part));
        for fault in faults.iter().filter(|fault| !meant(fault)) {
            wrong.push(format!("{name}: 多余 {fault}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn all_faults_are_reported_together_each_with_its_line() {
    let (path, text) = folder("tests/rulebooks/invalid")
        .into_iter()
        .find(|(path, _)| stem(path) == "many-faults-at-once")
        .expect("the file is there");
    let faults = read(&text, &stem(&path)).expect_err("it has faults");
    let lines: Vec<(usize, &str)> = faults.iter().map(|fault| (fault.line, fault.path.as_str())).collect();
    for (line, wanted) in [
        (12, "level[serious]"),
        (51, "recipient[group].count"),
        (70, "gate[consent].consent[1]"),
        (86, "duty[first_reply].within"),
    ] {
        assert!(lines.contains(&(line, wanted)), "{lines:?}");
    }
    assert_eq!(faults.len(), 4, "{}", said(&faults));
}

/// No two terms of a list may share an id: acts and JSON carry ids only.
#[test]
fn ids_of_terms_are_unique_in_every_list() {
    fn unique<'a>(what: &str, terms: impl Iterator<Item = &'a Term>) {
        let mut seen = BTreeSet::new();
        for term in terms {
            assert!(seen.insert(&term.id), "{what}: {}", term.id);
            assert!(!term.id.is_empty() && !term.name.is_empty(), "{what}");
            let ascii = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            assert!(term.id.chars().all(ascii), "{what}: {}", term.id);
        }
    }
    for rb in shipped() {
        let id = &rb.id;
        unique(&format!("{id} level"), rb.levels.iter().map(|l| &l.term));
        unique(&format!("{id} role"), rb.roles.iter().map(|r| &r.term));
        unique(&format!("{id} unit"), rb.unit_kinds.iter().map(|u| &u.term));
        unique(&format!("{id} class"), rb.unit_classes.iter());
        unique(&format!("{id} to"), rb.recipients.iter().map(|r| &r.term));
        unique(&format!("{id} paper"), rb.papers.iter().map(|p| &p.term));
        for (field, vocabulary) in &rb.vocabularies {
            unique(&format!("{id} {field:?}"), vocabulary.terms.iter());
        }
    }
}

#[test]
fn every_rule_names_its_clause() {
    for rb in shipped() {
        let mut clauses: Vec<(&str, &str)> = Vec::new();
        clauses.extend(rb.vocabularies.values().map(|v| (v.name.as_str(), v.clause.as_str())));
        clauses.extend(rb.unit_kinds.iter().map(|u| (u.term.id.as_str(), u.clause.as_str())));
        clauses.extend(rb.roles.iter().map(|r| (r.term.id.as_str(), r.clause.as_str())));
        clauses.extend(rb.recipients.iter().map(|r| (r.term.id.as_str(), r.clause.as_str())));
        clauses.extend(rb.routes.iter().map(|r| (r.to.as_str(), r.clause.as_str())));
        clauses.extend(rb.grading.rules.iter().map(|r| (r.level.as_str(), r.clause.as_str())));
        clauses.extend(rb.grading.floors.iter().map(|r| (r.level.as_str(), r.clause.as_str())));
        clauses.extend(rb.gates.iter().map(|g| (g.id.as_str(), g.clause.as_str())));
        clauses.extend(rb.guards.iter().map(|g| (g.id.as_str(), g.clause.as_str())));
        clauses.extend(rb.duties.iter().map(|d| (d.id.as_str(), d.clause.as_str())));
        clauses.extend(rb.papers.iter().map(|p| (p.term.id.as_str(), p.clause.as_str())));
        clauses.extend(rb.quotas.iter().map(|q| (q.id.as_str(), q.clause.as_str())));
        clauses.push(("reply", rb.reply.clause.as_str()));
        for (what, clause) in clauses {
            assert!(!clause.trim().is_empty(), "{}: {what}", rb.id);
        }
    }
}

#[test]
fn the_words_of_the_command_forms_are_understood() {
    let books = shipped();
    let book = |id: &str| books.iter().find(|rb| rb.id == id).expect("it ships");
    let word = |id: &str, field: Field, word: &str| {
        let vocabulary = &book(id).vocabularies[&field];
        let known = vocabulary.terms.iter().any(|term| term.answers(word));
        assert!(known, "{id}: {word}");
    };
    word("veterans-town", Field::Channel, "微信");
    word("veterans-town", Field::Scale, "较多");
    word("veterans-town", Field::Scale, "极少数");
    word("veterans-town", Field::Spread, "微信群");
    word("veterans-town", Field::Spread, "线下");
    word("veterans-town", Field::Subject, "镇政策执行");
    word("veterans-town", Field::Subject, "镇政策");
    word("veterans-town", Field::Subject, "个人");
    word("township", Field::Channel, "小区论坛");
    word("township", Field::Category, "民生诉求类");
    word("data-bureau", Field::Channel, "微博");
    word("data-bureau", Field::Source, "微博");
    word("data-bureau", Field::CommentKind, "咨询");
    let town = book("veterans-town");
    for level in ["general", "serious", "major", "一般", "较大", "重大"] {
        assert!(town.level(level).is_some(), "{level}");
    }
    assert!(book("data-bureau").level("important").is_some());
    for to in ["镇工作小组", "领导小组", "镇党委", "工作组"] {
        assert!(town.recipient(to).is_some(), "{to}");
    }
    assert!(town.role("本单位主管领导").is_some());
    assert!(book("data-bureau").role("副组长").is_some());
    assert!(town.paper("双月").is_some() && town.paper("季度").is_some());
    for (id, kind) in
        [("veterans-town", "village"), ("township", "village"), ("township", "section"), ("data-bureau", "section")]
    {
        assert!(book(id).unit_kind(kind).is_some(), "{id}: {kind}");
    }
}

/// A rulebook is read at every start of the program.
#[test]
fn reading_the_longest_rulebook_takes_milliseconds() {
    let text = include_str!("../../rulebooks/veterans-town.toml");
    let fastest = (0..20)
        .map(|_| {
            let start = Instant::now();
            read(text, "veterans-town.toml").expect("no faults");
            start.elapsed()
        })
        .min();
    assert!(fastest.is_some_and(|t| t < Duration::from_millis(50)));
}
