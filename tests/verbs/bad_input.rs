//! Bad input, tried as a new user would: a clear word in Chinese, the right exit code, nothing half-written.

use crate::office::{BIN, Office, Said};
use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const SENT: [&str; 8] = ["--unit", "甲村", "--channel", "微信", "--scale", "极少数", "--level", "一般"];

fn report<'a>(text: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut line = vec!["report", text];
    line.extend(SENT);
    line.extend(more);
    line
}

/// Files in the office's directory, but those the test itself wrote.
fn beside(office: &Office) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(office.dir())
        .expect("listed")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| !name.starts_with(".stdin"))
        .collect();
    names.sort();
    names
}

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

#[test]
fn an_unknown_unit_is_told_with_the_nearest() {
    let town = Office::town();
    town.refused(&["report", "老张问体检", "--unit", "甲材"]).says(&["甲材", "甲村"]);
    town.refused(&["report", "老张问体检", "--unit", "丙小区"]).says(&["丙小区", "丙社区"]);
    town.refused(&["report", "老张问体检", "--unit", "长安街道"]).says(&["长安街道", "unit"]);
    town.refused(&["list", "--unit", "甲材"]).says(&["甲材", "甲村"]);
    // A beginning is enough where it means one unit.
    assert_eq!(town.json(&["report", "老张问体检", "--unit", "甲"])["unit"], "甲村");
    town.ok(&["unit", "add", "甲山村", "--kind", "village"]);
    town.refused(&["report", "老张问体检", "--unit", "甲"]).says(&["甲村", "甲山村"]);
}

#[test]
fn an_unknown_level_lists_those_there_are() {
    let town = Office::town();
    for level in ["特大", "III", "严重", "重大突发"] {
        let line =
            ["report", "老张问体检", "--unit", "甲村", "--channel", "微信", "--scale", "极少数", "--level", level];
        town.refused(&line).says(&[level, "一般", "较大", "重大"]);
    }
    let school = Office::new("school", "民族中学", "2026-03-02 09:00");
    school.ok(&["unit", "add", "高一年级", "--kind", "department"]);
    school.refused(&["report", "食堂排队久", "--unit", "高一年级", "--level", "较大"]).says(&["较大", "一般", "重大"]);
}

#[test]
fn a_void_case_can_not_be_worked_on() {
    let town = Office::town();
    let id = town.general("老张问体检", "甲村");
    town.ok(&["void", &id, "--reason", "重复登记"]);
    for line in [
        vec!["reply", "1", "--text", "已办"],
        vec!["close", "1"],
        vec!["escalate", "1"],
        vec!["classify", "1", "--level", "较大", "--reason", "x"],
        vec!["amend", "1", "--people", "3"],
        vec!["follow", "1", "又有人来"],
        vec!["approve", "1", "--by", "钱明"],
        vec!["rate", "1", "满意"],
        vec!["note", "1", "备注"],
        vec!["void", "1", "--reason", "再作废"],
    ] {
        town.refused(&line).says(&["2026-0001", "作废"]);
    }
    // The number stays in the register, and the next one follows it.
    assert_eq!(town.json(&["list"])[0]["status"], "void");
    assert_eq!(town.general("老李问体检", "甲村"), "2026-0002");
}

#[test]
fn a_closed_case_asks_to_be_reopened() {
    let town = Office::town();
    town.general("老张问体检", "甲村");
    town.ok(&["close", "1", "--result", "已上门"]);
    town.refused(&["close", "1"]).says(&["办结", "reopen"]);
    town.refused(&["reply", "1", "--text", "已办"]).says(&["办结", "reopen"]);
    town.ok(&["reopen", "1", "--reason", "老张又来"]);
    town.ok(&["reply", "1", "--text", "已办"]);
}

#[test]
fn consent_by_somebody_without_the_role_or_out_of_office() {
    let town = Office::town();
    let id = town.serious("优待证发放慢");
    town.refused(&["approve", &id, "--by", "李站长"]).says(&["李站长", "站长", "无权审批", "本单位主管领导", "钱明"]);
    town.refused(&["approve", &id, "--by", "查无此人"]).says("查无此人");
    town.ok(&["person", "leave", "钱明", "--until", "2026-03-01"]);
    town.refused(&["approve", &id, "--by", "钱明"]).says(&["当日没有任职", "无权审批"]);
    // What he signed while in office was signed in office.
    town.at("2026-03-05 09:00");
    town.refused(&["approve", &id, "--by", "钱明", "--at", "2026-03-02 10:00"]).says("当日没有任职");
    town.refused(&["approve", &id, "--by", ""]);
}

#[test]
fn a_drafter_can_not_consent_to_himself() {
    let bureau = Office::new("data-bureau", "市数据局", "2026-03-02 09:00");
    bureau.ok(&["unit", "add", "综合科", "--kind", "section"]);
    let book = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("rulebooks/data-bureau.toml")).unwrap();
    assert!(book.contains("副组长"), "the consenting role has changed its name");
    bureau.ok(&["person", "add", "周局", "--unit", "市数据局", "--role", "副组长"]);
    bureau.ok(&["person", "add", "小李", "--unit", "综合科", "--role", "专人"]);
    bureau.ok(&["account", "add", "市数据局发布", "--platform", "微博", "--certified-from", "2025-01-01"]);
    let id = bureau.report(&["系统打不开", "--unit", "综合科", "--source", "微博"]);
    bureau.ok(&["reply", &id, "--text", "已修复。", "--draft", "--author", "周局"]);
    bureau.refused(&["approve", &id, "--by", "周局", "--for", "reply"]).says(&["周局", "自己的稿件"]);
}

#[test]
fn text_or_fact_changed_after_consent() {
    let town = Office::town();
    let id = town.serious("优待证发放慢");
    town.ok(&["approve", &id, "--by", "钱明"]);
    town.ok(&["amend", &id, "--place", "镇政府门口"]);
    town.refused(&["escalate", &id]).says(&["同意后内容有改动", "须重新审批"]);
    // The verbatim text has no way of being changed at all.
    town.run(&["amend", &id, "--text", "改写"]).exits(2).in_chinese();
    assert_eq!(town.show(&id)["text"], "优待证发放慢");
}

#[test]
fn times_that_can_not_be() {
    let town = Office::town();
    town.refused(&report("明天的事", &["--occurred", "2026-03-02 09:01"])).says(&["在将来", "2026-03-02 09:00"]);
    town.refused(&report("明天的事", &["--at", "2026-03-03 08:00"])).says("在将来");
    town.refused(&report("明天的事", &["--found", "2026-03-05"])).says("在将来");
    town.refused(&report("颠倒", &["--occurred", "2026-03-02 08:30", "--found", "2026-03-02 08:29"]))
        .says(&["事发时间", "晚于发现时间"]);
    town.refused(&report("颠倒", &["--published", "2026-03-02 08:30", "--found", "2026-03-02 08:00"]))
        .says(&["发布时间", "晚于发现时间"]);
    for nonsense in ["昨天下雨时", "2026-02-30", "2026-13-01", "25:00", "2026-02-29 10:00", "", "9:60"] {
        town.refused(&report("看不懂", &["--occurred", nonsense])).says("事发时间");
    }
    town.ok(&report("同一分钟", &["--occurred", "8:30", "--found", "8:30"]));
    let mut wrong = town.command();
    let output = wrong.args(["list"]).env("YUQING_NOW", "later").output().unwrap();
    Said::of(&["list"], output).exits(2).says("YUQING_NOW").in_chinese();
}

#[test]
fn an_empty_text_is_no_text() {
    let town = Office::town();
    for text in ["", "   ", "\n\t ", "　　"] {
        town.refused(&["report", text, "--unit", "甲村"]).says(&["原文", "空"]);
    }
    let before = town.head();
    let fed = town.fed(&["report", "-", "--unit", "甲村"], b" \n");
    fed.exits(1).says(&["原文", "空"]).in_chinese();
    let empty = town.file("空.txt", b"");
    town.refused(&["report", "--file", &empty, "--unit", "甲村"]).says(&["原文", "空"]);
    town.refused(&["report", "--file", "没有.txt", "--unit", "甲村"]).says(&["没有文件", "没有.txt"]);
    town.stopped(&["report", "--unit", "甲村"], 2).says("原文");
    town.ok(&report("老张问体检", &[]));
    town.refused(&["follow", "1", ""]).says("空");
    town.refused(&["reply", "1", "--text", " "]).says("空");
    assert_eq!(town.head(), before + 2);
}

#[test]
fn a_hundred_kilobytes_are_kept_to_the_letter() {
    let town = Office::town();
    let long = "桥头老兵聚集，要求落实安置。\n".repeat(100 * 1024 / 43 + 1);
    assert!(long.len() > 100 * 1024);
    let fed = town.fed(&["report", "-", "--unit", "甲村", "-f", "json"], long.as_bytes());
    fed.exits(0);
    let case = town.show("1");
    assert_eq!(case["text"].as_str().unwrap(), long);
    assert!(case["title"].as_str().unwrap().chars().count() < 100, "a list shows a title");
    let list = town.ok(&["list"]);
    assert!(list.out.len() < 4000, "{}", list.out.len());
    town.ok(&["verify"]);
    // As an argument too: the kernel allows 128 KB a word.
    let word: String = long.chars().take(35_000).collect();
    assert_eq!(town.json(&["report", &word, "--unit", "甲村"])["text"].as_str().unwrap(), word);
}

#[test]
fn emoji_rare_characters_and_control_characters_are_kept_but_not_shown_raw() {
    let town = Office::town();
    let text = "老张说😡👨‍👩‍👧 “体检”\r\n𠮷𡃁\u{1b}[31m红\u{7}\u{0008}\tend";
    let fed = town.fed(&["report", "-", "--unit", "甲村", "-f", "json"], text.as_bytes());
    fed.exits(0);
    assert_eq!(town.show("1")["text"], text, "verbatim");
    for line in
        [vec!["show", "1"], vec!["list"], vec!["list", "-f", "csv"], vec!["list", "-f", "md"], vec!["search", "😡"]]
    {
        let ran = town.ok(&line);
        assert!(ran.out.contains('😡') || line[0] == "list", "{}", ran.all());
        let raw = ran.out.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
        assert_eq!(raw, None, "{}", ran.all());
    }
    town.ok(&["verify"]);
    town.refused(&["unit", "add", "甲\n村", "--kind", "village"]).says("控制字符");
    town.refused(&["person", "add", "", "--unit", "甲村", "--role", "站长"]).says("不能为空");
}

#[test]
fn bytes_that_are_no_text() {
    let town = Office::town();
    let before = town.head();
    let fed = town.fed(&["report", "-", "--unit", "甲村"], &[0xff, 0xfe, 0x00, 0xd8, 0x41]);
    assert!(fed.code == 1, "{}", fed.all());
    fed.says("编码").in_chinese();
    let (gbk, _, _) = encoding_rs::GB18030.encode("体检通知没到户");
    let name = town.file("原文.txt", &gbk);
    assert_eq!(town.json(&["report", "--file", &name, "--unit", "甲村"])["text"], "体检通知没到户");
    assert_eq!(town.head(), before + 1);
}

#[test]
fn words_that_look_like_options_or_sql() {
    let town = Office::town();
    let text = "'; DROP TABLE acts; -- 老张\"说\"";
    assert_eq!(town.json(&["report", text, "--unit", "甲村"])["text"], text);
    town.stopped(&["report", "-老张说", "--unit", "甲村"], 2).says("-- -老");
    town.stopped(&["report", "老张说", "——unit", "甲村"], 2).says("--unit");
    assert_eq!(town.ok(&["report", "-f", "json", "--unit", "甲村", "--", "-老张说"]).json()["text"], "-老张说");
    assert_eq!(town.json(&["search", "'; DROP"]).as_array().unwrap().len(), 1);
    assert_eq!(town.json(&["search", "%"]).as_array().unwrap().len(), 0);
    town.ok(&["verify"]);
}

#[test]
fn numbers_of_cases_that_are_not_there() {
    let town = Office::town();
    town.general("老张问体检", "甲村");
    for id in ["2", "2026-0002", "2025-0001", "999"] {
        town.refused(&["show", id]).says("没有");
        town.refused(&["close", id]).says("没有");
    }
    for id in ["0", "abc", "2026-", "一", "2026-0", "99999999999"] {
        town.stopped(&["show", id], 2).says("编号");
    }
    town.refused(&["withdraw", "999", "--reason", "错"]).says("没有第999号");
    town.refused(&["withdraw", "1", "--reason", "错"]).says("不能撤销");
}

#[test]
fn marked_secrets_stay_out() {
    let town = Office::town();
    town.refused(&["report", "机密★5年\n关于……", "--unit", "甲村"]).says(&["密级标志", "不得录入涉密信息"]);
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
    ran.exits(4).in_chinese();
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

#[test]
fn usage_errors_are_two_and_in_chinese() {
    let town = Office::town();
    for line in [
        vec!["rport"],
        vec!["report"],
        vec!["report", "文", "--unti", "甲村"],
        vec!["report", "文", "--unit"],
        vec!["list", "-f", "xml"],
        vec!["list", "--limit", "0"],
        vec!["list", "--limit", "many"],
        vec!["approve", "1"],
        vec!["measure", "1"],
        vec!["limit", "1"],
        vec!["unit", "add"],
        vec!["unit", "remove", "甲村"],
        vec!["calendar", "due"],
        vec!["report", "文", "--file", "a.txt", "--unit", "甲村"],
    ] {
        town.stopped(&line, 2);
    }
    for line in [vec!["calendar", "due", "2026-03-02", "3fortnights"], vec!["calendar", "due", "不知道", "1wd"]] {
        let ran = town.run(&line);
        assert!(matches!(ran.code, 1 | 2), "{}", ran.all());
        ran.in_chinese();
    }
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
