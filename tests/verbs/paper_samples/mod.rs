//! One sample of each kind of paper, kept under docs/samples/ as text and as a document: played from an invented office's
//! days, filled in, consented to and issued as a clerk would, and the same to the byte every time. `UPDATE=1` writes them anew.

mod days;

use crate::office::Office;
use days::{AGENCY, BUREAU, CENTRE, COLUMN, SCHOOL, TOWN, TOWNSHIP, WRITTEN};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// An office's days: `@` sets the clock, any other line is a command; then the papers made from them.
struct Days {
    rulebook: &'static str,
    lines: &'static str,
    papers: &'static [Sample],
    /// Forms with boxes: what is recorded first, the name of the file, and the command that prints it.
    forms: &'static [(&'static [&'static str], &'static str, &'static str)],
}

struct Sample {
    /// Name of its files.
    name: &'static str,
    /// The command that draws it.
    draft: &'static str,
    /// Who consents to it.
    consent: Option<&'static str>,
    /// What stands behind `paper issue P1`.
    issue: &'static str,
}

const fn sample(name: &'static str, draft: &'static str, consent: Option<&'static str>, issue: &'static str) -> Sample {
    Sample { name, draft, consent, issue }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/samples")
}

/// Every marked place written in.
fn written(text: &str) -> String {
    let mut text = text.to_string();
    while let Some(at) = text.find("〔待填") {
        let end = at + text[at..].find('〕').expect("a marked place ends") + '〕'.len_utf8();
        let place = &text[at..end];
        let words = WRITTEN.iter().find(|(about, _)| place.contains(about));
        let words = words.unwrap_or_else(|| panic!("nothing to write into {place}")).1;
        text.replace_range(at..end, words);
    }
    text
}

/// Plays an office's days and issues its papers; the files each is rendered to, and its row in the list.
fn made(days: &Days) -> Vec<(String, Vec<u8>)> {
    let office = Office::empty("2026-01-01 08:00");
    for line in days.lines.trim().lines() {
        match line.strip_prefix('@') {
            Some(now) => drop(office.at(now)),
            None => drop(office.ok(line)),
        }
    }
    let mut files = Vec::new();
    let mut rows = String::new();
    for paper in days.papers {
        let drawn = office.json(paper.draft);
        let id = drawn["id"].as_str().expect("one paper").to_string();
        let body = office.json(&format!("paper show {id}"))["body"].as_str().expect("a body").to_string();
        let file = office.file("稿.md", written(&body));
        office.ok(&format!("paper edit {id} --body {file}"));
        if let Some(by) = paper.consent {
            office.ok(&format!("approve {id} --by {by}"));
        }
        office.ok(&format!("paper issue {id} {}", paper.issue));
        for ending in ["md", "docx"] {
            let name = format!("{}.{ending}", paper.name);
            office.ok(&format!("paper render {id} -o {name}"));
            files.push((name.clone(), std::fs::read(office.path(&name)).expect("rendered")));
        }
        let consent = paper.consent.map_or_else(String::new, |by| format!("`yuqing approve {id} --by {by}`，"));
        writeln!(
            rows,
            "| [{0}]({0}.md)　[docx]({0}.docx) | `{1}` | `yuqing {2}`，填好后 {consent}`yuqing paper issue {id} {3}` |",
            paper.name, days.rulebook, paper.draft, paper.issue
        )
        .expect("a row");
    }
    for (before, name, print) in days.forms {
        before.iter().for_each(|line| drop(office.ok(*line)));
        let file = format!("{name}.docx");
        office.ok(&format!("{print} -o {file}"));
        files.push((file.clone(), std::fs::read(office.path(&file)).expect("printed")));
        writeln!(rows, "| [{name}]({file}) | `{}` | `yuqing {print} -o {file}` |", days.rulebook).expect("a row");
    }
    files.push((days.rulebook.to_string(), rows.replace(" ` |", "` |").into_bytes()));
    files
}

#[test]
fn a_sample_of_every_kind_of_paper_is_what_the_program_makes() {
    let offices = [&TOWN, &AGENCY, &TOWNSHIP, &COLUMN, &CENTRE, &SCHOOL, &BUREAU];
    let made: Vec<_> = std::thread::scope(|scope| {
        let runs: Vec<_> = offices.into_iter().map(|days| scope.spawn(|| made(days))).collect();
        runs.into_iter().flat_map(|run| run.join().expect("an office's days")).collect()
    });
    let mut list = String::from(
        "# 文书样本\n\n每种文书一份，都是虚构单位的台账里起草、填写、印发出来的：`.md` 是正文，`.docx` 可直接打开打印。\n\
         由 `UPDATE=1 cargo test --test verbs paper_samples` 生成，平时的测试逐字节核对。\n正文类的都可以用 `yuqing paper render 编号 -o 文件.docx` 再导出；表单只有 `.docx`，命令写在表里。\n\n\
         | 文书 | 制度 | 怎样来的 |\n|---|---|---|\n",
    );
    let mut files = Vec::new();
    for (name, bytes) in made {
        match Path::new(&name).extension() {
            Some(_) => files.push((name, bytes)),
            None => list.push_str(&String::from_utf8(bytes).expect("rows")),
        }
    }
    files.push(("README.md".to_string(), list.into_bytes()));
    let update = std::env::var_os("UPDATE").is_some();
    for (name, bytes) in files {
        let path = folder().join(&name);
        if update {
            std::fs::create_dir_all(folder()).expect("a folder");
            std::fs::write(&path, &bytes).expect("written");
        }
        let kept = std::fs::read(&path).unwrap_or_default();
        assert!(
            kept == bytes,
            "docs/samples/{name} is not what the program makes: UPDATE=1 cargo test --test verbs paper_samples"
        );
    }
}
