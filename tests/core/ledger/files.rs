//! The file on the disk: newer, foreign, created, copied, left by a crash.

use super::*;

#[test]
fn a_newer_ledger_is_refused_and_left_as_it_was() {
    let s = busy();
    for journal in ["delete", "wal"] {
        let conn = s.raw();
        let ours: i64 = conn.pragma_query_value(None, "user_version", |r| r.get(0)).unwrap();
        conn.pragma_update(None, "journal_mode", journal).unwrap();
        conn.pragma_update(None, "user_version", 99).unwrap();
        drop(conn);
        let before = std::fs::read(&s.path).unwrap();
        is_ledger_trouble(Ledger::open_to_ask(&s.path).map(drop), "更新的程序");
        is_ledger_trouble(Ledger::open_to_write(&s.path).map(drop), "更新的程序");
        assert!(std::fs::read(&s.path).unwrap() == before, "{journal}: not one byte of it changes");
        let conn = s.raw();
        conn.pragma_update(None, "user_version", ours).unwrap();
        conn.pragma_update(None, "journal_mode", "delete").unwrap();
    }
    s.is_proved();
}

#[test]
fn what_is_no_ledger_is_refused_as_ledger_trouble_and_left_alone() {
    let dir = scratch();
    let file = |name: &str| dir.path().join(name);
    std::fs::write(file("notes.txt"), "今天的会议记录\n".repeat(200)).unwrap();
    std::fs::write(file("short.txt"), "短").unwrap();
    std::fs::write(file("empty.db"), "").unwrap();
    std::fs::create_dir(file("folder")).unwrap();
    let other = Connection::open(file("other.db")).unwrap();
    other.execute_batch("CREATE TABLE acts (seq INTEGER); INSERT INTO acts VALUES (1)").unwrap();
    drop(other);
    let other = Connection::open(file("wal.db")).unwrap();
    other
        .execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE bookmarks (x); INSERT INTO bookmarks VALUES (1)")
        .unwrap();
    drop(other);
    for (name, words) in [
        ("notes.txt", "不是舆情台账"),
        ("short.txt", "不是舆情台账"),
        ("empty.db", "空文件"),
        ("folder", "目录"),
        ("other.db", "不是舆情台账"),
        ("wal.db", "不是舆情台账"),
        ("missing.db", "没有找到"),
        ("no/such/dir.db", "没有找到"),
    ] {
        let before = std::fs::read(file(name)).ok();
        is_ledger_trouble(Ledger::open_to_ask(&file(name)).map(drop), words);
        is_ledger_trouble(Ledger::open_to_write(&file(name)).map(drop), words);
        assert!(std::fs::read(file(name)).ok() == before, "{name}: not one byte of it changes");
    }
    assert!(!file("missing.db").exists() && !file("no").exists());
}

#[test]
fn an_existing_file_is_never_created_over() {
    let s = busy();
    let before = std::fs::read(&s.path).unwrap();
    let now = t("2026-03-04 09:00");
    let error = Ledger::create(&s.path, &clerk(now, "王芳"), |desk| found_office(desk, now)).unwrap_err();
    assert_eq!(error.kind, Kind::Refused);
    assert!(std::fs::read(&s.path).unwrap() == before);
}

#[test]
fn a_creation_that_fails_leaves_no_file() {
    let dir = scratch();
    let path = dir.path().join("new.db");
    let now = t("2026-01-01 09:00");
    let failed = Ledger::create(&path, &clerk(now, "王芳"), |desk| {
        found_office(desk, now)?;
        Err::<(), _>(Error::refused("半途而废"))
    });
    assert_eq!(failed.unwrap_err().message, "半途而废");
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn a_created_ledger_and_its_backup_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let s = busy();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&s.path), 0o600);
    let copy = s.dir().join("copy.db");
    // While it is written, too: nobody reads over one's shoulder, and what lies beside it is left alone.
    let beside = s.dir().join("copy.db.part");
    std::fs::write(&beside, "somebody else's").unwrap();
    s.ask().backup(&copy).unwrap();
    let parts = || {
        let all = std::fs::read_dir(s.dir()).unwrap().map(|entry| entry.unwrap().path());
        all.filter(|path| path.extension().is_some_and(|e| e == "part") && *path != beside).collect::<Vec<_>>()
    };
    let seen = |n: u32| {
        std::thread::scope(|scope| {
            let done = scope.spawn(|| s.ask().backup(&s.dir().join(format!("copy{n}.db"))).unwrap());
            let mut modes = Vec::new();
            while !done.is_finished() {
                modes
                    .extend(parts().iter().filter_map(|path| Some(std::fs::metadata(path).ok()?.permissions().mode())));
            }
            modes
        })
    };
    // A copy may be done before anybody looks.
    let watched = (0..50).map(seen).find(|modes| !modes.is_empty()).expect("a copy seen while it is written");
    assert!(watched.iter().all(|mode| mode & 0o777 == 0o600), "{watched:?}");
    assert_eq!(mode(&copy), 0o600);
    assert_eq!(std::fs::read_to_string(&beside).unwrap(), "somebody else's");
}

#[test]
fn a_crash_in_mid_transaction_is_rolled_back_by_the_next_question() {
    let s = busy();
    let (seq, acts) = (s.head(), rows_of(&s.raw(), "acts"));
    let crashed = s.dir().join("crashed.db");
    let journal = |path: &Path| {
        let mut name = path.as_os_str().to_os_string();
        name.push("-journal");
        std::path::PathBuf::from(name)
    };
    {
        // A cache of a few pages spills: half of the transaction is in the file, its way back in the journal.
        let conn = s.raw();
        conn.execute_batch(
            "PRAGMA journal_mode = DELETE; PRAGMA cache_size = 5; PRAGMA cache_spill = 1; BEGIN IMMEDIATE",
        )
        .unwrap();
        conn.execute_batch(
            "INSERT INTO texts (id, salt, sha256, bytes)
             SELECT max(id) + 1, zeroblob(16), zeroblob(32), randomblob(900000) FROM texts;
             UPDATE cases SET title = hex(randomblob(3000));
             INSERT INTO acts SELECT seq + 1, alg, version, office, prev, verb, subject, at, recorded_at, operator, os_account,
             hex(randomblob(200000)), hash FROM acts WHERE seq = (SELECT max(seq) FROM acts)",
        )
        .unwrap();
        std::fs::copy(&s.path, &crashed).unwrap();
        std::fs::copy(journal(&s.path), journal(&crashed)).unwrap();
        conn.execute_batch("ROLLBACK").unwrap();
    }
    assert!(
        std::fs::read(&crashed).unwrap() != std::fs::read(&s.path).unwrap(),
        "the copy must hold half a transaction, else nothing is proved"
    );
    let asked = Ledger::open_to_ask(&crashed).unwrap();
    assert_eq!(asked.view().head().unwrap().seq, seq);
    assert_eq!(asked.prove().unwrap().troubles, []);
    drop(asked);
    assert!(!journal(&crashed).exists(), "the way back has been walked");
    assert_eq!(rows_of(&Connection::open(&crashed).unwrap(), "acts"), acts);
}

#[test]
fn a_backup_is_the_same_ledger_and_nothing_is_overwritten() {
    let s = busy();
    let copy = s.dir().join("copy.db");
    let proof = s.ask().backup(&copy).unwrap();
    assert_eq!(proof.head, s.ask().view().head().unwrap());
    assert_eq!(s.ask().backup(&copy).unwrap_err().kind, Kind::Refused);
    let (a, b) = (s.raw(), Connection::open(&copy).unwrap());
    for table in ["acts", "texts", "cases", "duties"] {
        assert_eq!(rows_of(&a, table), rows_of(&b, table));
    }
}

#[test]
fn a_damaged_ledger_gives_no_backup() {
    let s = busy();
    tamper(&s, runs("UPDATE acts SET at = at + 60 WHERE seq = 17"));
    let copy = s.dir().join("copy.db");
    let error = s.ask().backup(&copy).unwrap_err();
    assert_eq!(error.kind, Kind::Ledger);
    assert!(error.message.contains("第17号"), "{error}");
    assert!(!copy.exists() && !s.dir().join("copy.db.part").exists());
}
