//! `docs/clauses.md`: every row of the requirements in a few words, the command or rulebook key that answers it, and the
//! tests that prove it. The rows are `tests/house/clauses.tsv`; a test proves the rows its name begins with, and those it
//! names later (`x_5_a_reply_…_and_x_8_…`, `e_2_to_e_9_…`). `UPDATE=1 cargo test --test house` writes the page anew.

use clap::CommandFactory;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use yuqing::cli::Cli;

/// One row: its number, the words of the source, what answers it, tests named otherwise, and why it cannot be answered.
struct Row {
    id: &'static str,
    words: &'static str,
    answer: &'static str,
    others: Vec<&'static str>,
    reason: &'static str,
}

const SECTIONS: &[(&str, &str)] = &[
    ("T", "期限算术"),
    ("V", "镇退役军人暨优抚对象舆情信息收集工作制度"),
    ("J", "民族中学舆情信息制度"),
    ("D", "乡网络舆情信息管理制度"),
    ("B", "市数据资源管理局政务舆情收集与回应制度"),
    ("L", "社会舆情信息工作讲稿"),
    ("F", "金融行业日监测"),
    ("H", "社区舆情信息样稿"),
    ("E", "e线民生统计"),
    ("W", "学校信息报道"),
    ("M", "网络舆情信息监测科"),
    ("P", "舆情培训"),
    ("X", "机关单位网络舆情工作制度"),
    ("C", "原文有出入的地方，取哪一种读法"),
    ("K", "原文没有定数的地方，写在制度里"),
];

fn rows() -> Vec<Row> {
    let lines = include_str!("clauses.tsv").lines().skip(1);
    let rows = lines.map(|line| {
        let fields: Vec<&str> = line.split('\t').collect();
        let [id, words, answer, others, reason] = fields[..] else { panic!("not five fields: {line}") };
        Row { id, words, answer, others: others.split_whitespace().collect(), reason }
    });
    rows.collect()
}

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Every test by name, with the files it stands in.
fn tests() -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut folders = vec![project("tests"), project("src")];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("readable").path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = std::fs::read_to_string(&path).expect("a source file");
                let file = path.strip_prefix(project("")).expect("inside").to_string_lossy().replace('\\', "/");
                for name in tests_of(&text) {
                    found.entry(name.to_string()).or_default().insert(file.clone());
                }
            }
        }
    }
    found
}

/// Names of the functions that stand below a `#[test]`.
fn tests_of(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut lines = text.lines().map(str::trim);
    while lines.by_ref().any(|line| line == "#[test]") {
        let name = lines.by_ref().find_map(|line| line.strip_prefix("fn ")).and_then(|rest| rest.split('(').next());
        names.extend(name);
    }
    names
}

/// Whether a word of a name can be part of a row's number: `5`, `1b`.
fn is_part(word: &str) -> bool {
    word.trim_end_matches(|c: char| c.is_ascii_lowercase()).parse::<u32>().is_ok() && word.len() < 4
}

/// The row named at the head of these words and how many of them name it; the number itself where there is no such row.
fn row_at<'r>(words: &[&str], ids: &[&'r str]) -> Option<Result<(&'r str, usize), String>> {
    let (first, rest) = words.split_first()?;
    let letter = first.get(..1)?.to_uppercase();
    if matches!(letter.as_str(), "T" | "C" | "K") && is_part(&first[1..]) {
        let id = first.to_uppercase();
        return Some(ids.iter().find(|i| **i == id).map(|i| (*i, 1)).ok_or(id));
    }
    let parts = rest.iter().take_while(|w| is_part(w)).count();
    if first.len() != 1 || parts == 0 || !SECTIONS.iter().any(|(l, _)| *l == letter) {
        return None;
    }
    let named = |n: usize| format!("{letter}-{}", rest[..n].join("."));
    let known = (1..=parts).rev().find_map(|n| ids.iter().find(|i| **i == named(n)).map(|i| (*i, n + 1)));
    Some(known.ok_or(named(parts)))
}

/// The rows a test's name says it proves; none where it begins with something else.
fn rows_of<'r>(name: &str, ids: &[&'r str]) -> Result<Vec<&'r str>, String> {
    let words: Vec<&str> = name.split('_').collect();
    let mut found = Vec::new();
    if row_at(&words, ids).is_none() {
        return Ok(found);
    }
    let place = |id: &str| ids.iter().position(|i| *i == id).expect("known");
    let mut at = 0;
    while at < words.len() {
        let Some(row) = row_at(&words[at..], ids) else {
            at += 1;
            continue;
        };
        let (id, used) = row?;
        found.push(id);
        at += used;
        let next = words.get(at..at + 2).unwrap_or_default();
        if let ["and", last] = next
            && is_part(last)
        {
            let sibling = format!("{}.{last}", id.rsplit_once('.').map_or(id, |(head, _)| head));
            found.push(ids.iter().find(|i| **i == sibling).ok_or(sibling)?);
            at += 2;
        } else if next.first() == Some(&"to")
            && let Some(Ok((last, _))) = row_at(&words[at + 1..], ids)
        {
            found.extend(&ids[place(id) + 1..place(last)]);
        }
    }
    Ok(found)
}

/// Every row with the tests that prove it, and everything that is wrong with names.
fn proved(rows: &[Row]) -> (BTreeMap<&'static str, BTreeSet<String>>, Vec<String>) {
    let ids: Vec<&'static str> = rows.iter().map(|r| r.id).collect();
    let tests = tests();
    let mut proved: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
    let mut faults = Vec::new();
    for name in tests.keys() {
        match rows_of(name, &ids) {
            Ok(ids) => {
                for id in ids {
                    proved.entry(id).or_default().insert(name.clone());
                }
            }
            Err(id) => faults.push(format!("{name}: there is no row {id}")),
        }
    }
    for row in rows {
        for name in &row.others {
            if !tests.contains_key(*name) {
                faults.push(format!("{}: there is no test {name}", row.id));
            }
            proved.entry(row.id).or_default().insert(name.to_string());
        }
    }
    (proved, faults)
}

#[test]
fn every_row_has_a_test_or_a_reason_and_every_test_a_row() {
    let rows = rows();
    let (proved, mut faults) = proved(&rows);
    for row in &rows {
        match (proved.contains_key(row.id), row.reason.is_empty()) {
            (false, true) => faults.push(format!("{}: neither a test nor a reason", row.id)),
            (true, false) if std::env::var_os("UPDATE").is_some() => without_reason(row.id),
            (true, false) => faults.push(format!("{}: it is proved, so take its reason out of clauses.tsv", row.id)),
            _ => {}
        }
        if rows.iter().filter(|r| r.id == row.id).count() > 1 {
            faults.push(format!("{}: twice", row.id));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Takes the reason of a row that has come to be proved out of the table.
fn without_reason(id: &str) {
    let path = project("tests/house/clauses.tsv");
    let text = std::fs::read_to_string(&path).expect("the table");
    let line = |line: &str| match line.split_once('\t') {
        Some((head, _)) if head == id => format!("{}\t", line.rsplit_once('\t').expect("five fields").0),
        _ => line.to_string(),
    };
    let lines: Vec<String> = text.lines().map(line).collect();
    std::fs::write(&path, lines.join("\n") + "\n").expect("a writable project");
}

#[test]
fn commands_and_keys_named_by_the_rows_exist() {
    let guide = std::fs::read_to_string(project("docs/rulebook.md")).expect("the guide");
    let keys: BTreeSet<&str> = guide.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '.').collect();
    let cli = Cli::command();
    let verb = |text: &str| {
        let mut words = text.split(' ');
        let found = words.next().and_then(|w| cli.find_subcommand(w));
        found.is_some_and(|v| words.all(|w| v.find_subcommand(w).is_some()))
    };
    for row in rows() {
        let spans: Vec<&str> = row.answer.split('`').skip(1).step_by(2).collect();
        assert!(!spans.is_empty() || !row.reason.is_empty(), "{}: neither a command nor a key", row.id);
        for span in spans {
            let key = span.trim_matches(['[', ']']);
            assert!(verb(span) || keys.contains(key), "{}: {span} is no command and no key of the guide", row.id);
        }
    }
}

#[test]
fn the_page_of_clauses_is_up_to_date() {
    let page = page();
    let path = project("docs/clauses.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &page).expect("a writable project");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    // Not assert_eq: hundreds of lines would hide the one sentence that matters.
    assert!(kept == page, "docs/clauses.md is stale: UPDATE=1 cargo test --test house");
}

fn page() -> String {
    let rows = rows();
    let (proved, _) = proved(&rows);
    let files = tests();
    let mut page = String::from(
        "# 条款对照\n\n\
         制度和材料里的每一条，由哪个命令或制度里的哪个键来办，哪些测试守着它。条款号前的字母是出处，原文只摘几个字。\n\
         做不到的写明缘由。本页由 `UPDATE=1 cargo test --test house` 生成，少一条、测试改了名都通不过。\n",
    );
    for (letter, title) in SECTIONS {
        let of = |row: &&Row| row.id.starts_with(letter);
        let _ = write!(page, "\n## {letter} {title}\n\n| 条款 | 原文 | 命令、键 | 测试 |\n|---|---|---|---|\n");
        for row in rows.iter().filter(of) {
            let link = |name: &String| {
                let file = files.get(name).and_then(|f| f.first()).map_or("", String::as_str);
                format!("[{name}](../{file})")
            };
            let tests: Vec<String> = proved.get(row.id).into_iter().flatten().map(link).collect();
            let tests = if tests.is_empty() { format!("没有：{}", row.reason) } else { tests.join("<br>") };
            let _ = writeln!(page, "| {} | {} | {} | {tests} |", row.id, row.words, row.answer);
        }
    }
    page
}

#[test]
fn a_name_says_which_rows_it_proves() {
    let ids = ["B-11.1", "B-11.2", "E-2", "E-3", "E-4", "E-8", "L-3", "L-4.1", "T1", "T2", "T3", "V-5.1b"];
    let of = |name: &str| rows_of(name, &ids);
    assert_eq!(of("v_5_1b_two_hours_from_the_event"), Ok(vec!["V-5.1b"]));
    assert_eq!(of("b_11_1_and_2_remarks"), Ok(vec!["B-11.1", "B-11.2"]));
    assert_eq!(of("e_2_to_e_4_the_column_and_e_8_february"), Ok(vec!["E-2", "E-3", "E-4", "E-8"]));
    assert_eq!(of("t1_to_t3_limits"), Ok(vec!["T1", "T2", "T3"]));
    assert_eq!(of("l_3_stages_and_l_4_1_topics"), Ok(vec!["L-3", "L-4.1"]));
    assert_eq!(of("a_year_of_20_cases"), Ok(vec![]));
    assert_eq!(of("v_9_9_what_is_not_there"), Err("V-9.9".to_string()));
    assert_eq!(of("e_3_and_x_5_together"), Err("X-5".to_string()));
}
