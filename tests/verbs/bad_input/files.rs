//! What is no ledger, what cannot be read or written, and a disk that is full.

use super::{beside, report};
use crate::office::{BIN, Office, Said};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

#[test]
fn a_missing_ledger_is_no_empty_one() {
    let office = Office::empty("2026-03-02 09:00");
    for line in [
        report("老张问体检", &[]),
        vec!["list"],
        vec!["overdue"],
        vec!["todo"],
        vec![],
        vec!["show", "1"],
        vec!["verify"],
        vec!["unit", "add", "甲村", "--kind", "village"],
        vec!["backup", "副本.db"],
    ] {
        office.stopped(&line, 4).says(&["没有找到台账", "yuqing init", "--ledger"]);
    }
    assert_eq!(beside(&office), Vec::<String>::new(), "nothing was made");
}

#[test]
fn a_text_file_is_no_ledger() {
    let office = Office::empty("2026-03-02 09:00");
    for bytes in ["这是一份通知，不是台账。".repeat(200), "甲村".into()] {
        fs::write(office.ledger(), &bytes).unwrap();
        for line in [report("老张问体检", &[]), vec!["list"], vec!["verify"]] {
            let ran = office.run(&line);
            ran.exits(4).in_chinese();
            assert!(ran.err.contains("不是舆情台账"), "{}", ran.all());
        }
        office.run(&["init", "--rulebook", "veterans-town", "--office", "某站"]).exits(1).says("已经存在").in_chinese();
        assert_eq!(fs::read_to_string(office.ledger()).unwrap(), bytes, "the file was not touched");
    }
}

#[test]
fn an_empty_file_and_a_directory_are_no_ledgers() {
    let office = Office::empty("2026-03-02 09:00");
    fs::write(office.ledger(), b"").unwrap();
    office.run(&["list"]).exits(4).says("空文件").in_chinese();
    fs::remove_file(office.ledger()).unwrap();
    fs::create_dir(office.ledger()).unwrap();
    office.run(&["list"]).exits(4).says("是目录").in_chinese();
}

#[test]
fn another_programs_database_is_no_ledger() {
    let office = Office::empty("2026-03-02 09:00");
    rusqlite::Connection::open(office.ledger())
        .unwrap()
        .execute_batch("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
        .unwrap();
    let before = fs::read(office.ledger()).unwrap();
    for line in [report("老张问体检", &[]), vec!["list"], vec!["verify"]] {
        office.run(&line).exits(4).says("不是舆情台账").in_chinese();
    }
    assert_eq!(fs::read(office.ledger()).unwrap(), before);
}

#[test]
fn a_damaged_ledger_is_told_and_not_written() {
    let town = Office::town();
    let mut bytes = fs::read(town.ledger()).unwrap();
    bytes.truncate(bytes.len() / 2);
    fs::write(town.ledger(), &bytes).unwrap();
    let ran = town.run(&report("老张问体检", &[]));
    ran.exits(4).in_chinese();
    assert!(ran.err.contains("损坏"), "{}", ran.all());
    town.run(&["verify"]).exits(4).in_chinese();
}

/// A shell with a limit on what files may grow to; dd and sh are there on every office machine that runs this.
fn limited(office: &Office, blocks: u64, args: &[&str]) -> Said {
    let mut command = office.command();
    let program = command.get_program().to_owned();
    let envs: Vec<_> = command.get_envs().filter_map(|(k, v)| Some((k.to_owned(), v?.to_owned()))).collect();
    command = Command::new("sh");
    command
        .env_clear()
        .envs(envs)
        .current_dir(office.dir())
        .stdin(Stdio::null())
        .arg("-c")
        .arg(format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\""))
        .arg(program)
        .args(args);
    Said::of(args, command.output().expect("sh runs"))
}

#[test]
fn no_room_for_the_ledger_to_grow() {
    let town = Office::town();
    town.ok(&report("老张问体检", &["--send"]));
    let (head, bytes) = (town.head(), fs::read(town.ledger()).unwrap());
    let long = town.file("长.txt", "桥头聚集。".repeat(40_000));
    let blocks = bytes.len() as u64 / 512 + 8;
    let ran = limited(&town, blocks, &["report", "--file", &long, "--unit", "甲村"]);
    ran.exits(4).in_chinese();
    assert!(ran.err.contains("台账未变") || ran.err.contains("没有记录"), "{}", ran.all());
    assert_eq!(ran.out, "");
    // Nothing half-written: the next command finds the ledger as it was, and goes on.
    assert_eq!(town.head(), head);
    assert_eq!(town.general("老李问体检", "甲村"), "2026-0002");
    assert!(!beside(&town).iter().any(|name| name.ends_with("-journal")), "{:?}", beside(&town));
}

#[test]
fn no_room_for_an_output_file() {
    let town = Office::town();
    for n in 0..12 {
        town.general(&format!("老张第{n}次问体检"), "甲村");
    }
    town.ok(&["list", "-o", "台账.json"]);
    let good = fs::read(town.path("台账.json")).unwrap();
    let ran = limited(&town, 8, &["list", "-o", "台账.json"]);
    ran.exits(4).says("写不成").in_chinese();
    assert_eq!(fs::read(town.path("台账.json")).unwrap(), good, "the old file is whole");
    let left: Vec<String> = beside(&town).into_iter().filter(|n| n.contains("tmp")).collect();
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn no_room_for_a_new_ledger() {
    let office = Office::empty("2026-03-02 09:00");
    let ran = limited(&office, 8, &["init", "--rulebook", "veterans-town", "--office", "某站"]);
    ran.exits(4).says("没有建成台账").lacks("台账未变").in_chinese();
    assert_eq!(beside(&office), Vec::<String>::new(), "no half of a ledger is left");
}

#[test]
fn a_full_device_as_output() {
    let town = Office::town();
    if !Path::new("/dev/full").exists() {
        return;
    }
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = town.command().args(["unit", "list"]).stdout(full).stderr(Stdio::piped()).output().unwrap();
    Said::of(&["unit", "list"], output).exits(4).says("磁盘已满").in_chinese();
}

/// Root writes everywhere; then a read-only file cannot be tried this way.
fn writes_anywhere(office: &Office) -> bool {
    let probe = office.path("probe");
    fs::write(&probe, b"").unwrap();
    fs::set_permissions(&probe, fs::Permissions::from_mode(0o444)).unwrap();
    let may = fs::OpenOptions::new().write(true).open(&probe).is_ok();
    fs::remove_file(&probe).unwrap();
    may
}

/// Another user of the machine, so that permissions count although the tests may run as root.
fn as_nobody(office: &Office, args: &[&str]) -> Option<Said> {
    use std::os::unix::process::CommandExt;
    let copy = office.path("yuqing");
    fs::copy(BIN, &copy).ok()?;
    fs::set_permissions(&copy, fs::Permissions::from_mode(0o755)).ok()?;
    let plain = office.command();
    let mut command = Command::new(&copy);
    let envs: Vec<_> = plain.get_envs().filter_map(|(k, v)| Some((k.to_owned(), v?.to_owned()))).collect();
    command.env_clear().envs(envs).current_dir(office.dir()).stdin(Stdio::null()).args(args);
    if writes_anywhere(office) {
        command.uid(65_534).gid(65_534);
    }
    let output = command.output();
    fs::remove_file(&copy).ok()?;
    Some(Said::of(args, output.ok()?))
}

#[test]
fn a_read_only_file_in_a_read_only_directory() {
    let town = Office::town();
    let head = town.head();
    fs::set_permissions(town.ledger(), fs::Permissions::from_mode(0o444)).unwrap();
    fs::set_permissions(town.dir(), fs::Permissions::from_mode(0o555)).unwrap();
    let line = report("老张问体检", &[]);
    let write = as_nobody(&town, &line);
    let read = as_nobody(&town, &["unit", "list"]);
    fs::set_permissions(town.dir(), fs::Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(town.ledger(), fs::Permissions::from_mode(0o644)).unwrap();
    if let Some(ran) = write {
        ran.exits(4).in_chinese();
        assert!(ran.err.contains("只读") || ran.err.contains("打不开") || ran.err.contains("权限"), "{}", ran.all());
    }
    if let Some(ran) = read {
        assert!(ran.code == 0 && ran.out.contains("甲村"), "what can be read is shown: {}", ran.all());
    }
    assert_eq!(town.head(), head);
}

#[test]
fn a_directory_where_nothing_can_be_made() {
    let office = Office::empty("2026-03-02 09:00");
    fs::set_permissions(office.dir(), fs::Permissions::from_mode(0o755)).unwrap();
    let inner = office.path("只读");
    fs::create_dir(&inner).unwrap();
    fs::set_permissions(&inner, fs::Permissions::from_mode(0o555)).unwrap();
    let ledger = inner.join("台账.db");
    let line = ["--ledger", ledger.to_str().unwrap(), "init", "--rulebook", "veterans-town", "--office", "某站"];
    if let Some(ran) = as_nobody(&office, &line) {
        ran.exits(4).says("台账.db").in_chinese();
    }
    fs::set_permissions(&inner, fs::Permissions::from_mode(0o755)).unwrap();
    assert!(!ledger.exists());
}

#[test]
fn an_output_that_can_not_be_written() {
    let town = Office::town();
    town.stopped(&["unit", "list", "-o", "没有/此处/册.csv"], 4).says("没有这个文件夹");
    fs::create_dir(town.path("夹.csv")).unwrap();
    town.stopped(&["unit", "list", "-o", "夹.csv"], 4).says("文件夹");
    town.refused(&["unit", "list", "-f", "csv", "-o", "台账.db"]).says("台账本身");
    town.ok(&["unit", "list"]);
}

#[test]
fn init_twice_or_under_an_unknown_rulebook() {
    let office = Office::empty("2026-03-02 09:00");
    office.refused(&["init", "--rulebook", "veteran", "--office", "某站"]).says(&["没有“veteran”", "veterans-town"]);
    assert_eq!(beside(&office), Vec::<String>::new());
    office.ok(&["init", "--rulebook", "veterans-town", "--office", "某站"]);
    office.refused(&["init", "--rulebook", "veterans-town", "--office", "某站"]).says(&["已经存在", "没有改动"]);
    let wrong = office.file("坏.toml", "id = 3\n[[level]]\n");
    let other = office.path("新.db");
    // The names of the keys stand as they are in the file.
    office
        .run(&["--ledger", other.to_str().unwrap(), "init", "--rulebook", &wrong, "--office", "某站"])
        .exits(1)
        .says(&["坏.toml:1", "缺少 version", "应为文字"]);
    assert!(!other.exists());
}
