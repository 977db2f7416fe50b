//! Several at once, locks, kills, and readers that go away.

use super::report;
use crate::office::Office;
use std::io::{Read, Write};
use std::process::Stdio;
use std::time::{Duration, Instant};

#[test]
fn a_locked_ledger_waits_and_then_says_so() {
    let town = Office::town();
    let head = town.head();
    let holder = rusqlite::Connection::open(town.ledger()).unwrap();
    holder.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let started = Instant::now();
    let ran = town.run(&report("老张问体检", &[]));
    let waited = started.elapsed();
    ran.exits(4).says(&["占用", "没有记录"]).in_chinese();
    assert!(waited >= Duration::from_secs(5) && waited < Duration::from_secs(40), "{waited:?}");
    holder.execute_batch("ROLLBACK").unwrap();
    assert_eq!(town.head(), head);
    town.ok(&report("老张问体检", &[]));
}

#[test]
fn a_lock_let_go_in_time_is_no_trouble() {
    let town = Office::town();
    let holder = rusqlite::Connection::open(town.ledger()).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    let mut child = town.command().args(report("老张问体检", &[])).stdout(Stdio::null()).spawn().unwrap();
    std::thread::sleep(Duration::from_millis(700));
    // Questions are answered meanwhile.
    town.ok(&["unit", "list"]);
    assert!(child.try_wait().unwrap().is_none(), "it waits");
    holder.execute_batch("ROLLBACK").unwrap();
    assert!(child.wait().unwrap().success());
    assert_eq!(town.json(&["list"]).as_array().unwrap().len(), 1);
}

#[test]
fn many_clerks_at_once_get_numbers_without_gaps() {
    let town = Office::town();
    let children: Vec<_> = (0..8)
        .map(|n| {
            let text = format!("第{n}件");
            town.command().args(report(&text, &["--send"])).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
        })
        .collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    let mut ids: Vec<String> =
        town.json(&["list"]).as_array().unwrap().iter().map(|c| c["id"].as_str().unwrap().to_string()).collect();
    ids.sort();
    assert_eq!(ids, (1..=8).map(|n| format!("2026-{n:04}")).collect::<Vec<_>>());
    town.ok(&["verify"]);
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let town = Office::town();
    let long = "桥头聚集。\n".repeat(60_000);
    town.fed(&["report", "-", "--unit", "甲村"], long.as_bytes()).exits(0);
    for line in [&["show", "1"][..], &["list", "-f", "json"], &["--help"], &["rules", "show", "--toml"]] {
        let mut child = town.command().args(line).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut first = [0u8; 1];
        let mut out = child.stdout.take().unwrap();
        out.read_exact(&mut first).unwrap();
        drop(out);
        let done = child.wait_with_output().unwrap();
        assert_eq!(done.status.code(), Some(0), "{line:?}");
        assert_eq!(String::from_utf8_lossy(&done.stderr), "", "{line:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn talk_that_cannot_be_heard_costs_neither_the_act_nor_its_number() {
    let town = Office::town();
    let full = || Stdio::from(std::fs::File::options().write(true).open("/dev/full").unwrap());
    for (n, (line, code)) in [
        (report("第一件，经办人不在名册", &["--as", "生人"]), 0),
        (vec!["verify"], 0),
        (vec!["list", "--level", "foo"], 1),
        (vec!["rport"], 2),
    ]
    .into_iter()
    .enumerate()
    {
        let ran = town.command().args(&line).stderr(full()).output().unwrap();
        assert_eq!(ran.status.code(), Some(code), "{line:?}");
        assert!(n > 0 || String::from_utf8_lossy(&ran.stdout).contains("2026-0001"), "the receipt is shown");
    }
    // The answer is lost, the act is not: it is said, or the clerk would do it twice.
    let ran = town.command().args(report("第二件", &[])).stdout(full()).output().unwrap();
    assert_eq!(ran.status.code(), Some(4));
    let said = String::from_utf8(ran.stderr).unwrap();
    assert!(said.contains("磁盘已满") && said.contains("不要重办"), "{said}");
    assert_eq!(town.json(&["list"]).as_array().unwrap().len(), 2);
    let asked = town.command().args(["list"]).stdout(full()).output().unwrap();
    assert!(!String::from_utf8(asked.stderr).unwrap().contains("不要重办"), "a question records nothing");
}

#[test]
fn a_closed_stdin_is_an_empty_text() {
    let town = Office::town();
    let mut child = town
        .command()
        .args(["report", "-", "--unit", "甲村"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"").unwrap();
    let done = child.wait_with_output().unwrap();
    assert_eq!(done.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&done.stderr).contains("空"));
}

#[test]
fn killed_in_the_middle_nothing_is_half_there() {
    let town = Office::town();
    let start = town.head();
    for wait in [2, 5, 9, 14, 20] {
        let mut child = town.command().args(report("老张问体检", &["--send"])).stdout(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        child.kill().ok();
        child.wait().unwrap();
        // Three acts or none.
        assert_eq!((town.head() - start) % 3, 0, "after {wait} ms");
    }
    town.ok(&["verify"]);
}
