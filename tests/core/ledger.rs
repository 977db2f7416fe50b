//! The file itself: what a hand in it cannot do, what `verify` names, what a crash leaves, who waits for whom.

use crate::station::{Station, clerk, day, found_office, rows_of, scratch, t};
use rusqlite::Connection;
use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, Instant};
use yuqing::act::*;
use yuqing::error::{Error, Kind};
use yuqing::ledger::{Ledger, Trouble};

/// An office with three cases and some thirty acts.
fn busy() -> Station {
    let mut s = Station::founded("2026-03-02 08:30");
    s.at("2026-03-02 09:00")
        .does("report '老张说体检通知没到户' --unit 甲村 --channel 微信 --scale 极少数 --level 一般 --send");
    s.does("report '群里议论抚恤发放慢' --unit 乙村 --channel 微信 --scale 较多 --spread 微信群 --subject 镇政策 --author 赵敏 --informant 刘某某线人");
    s.at("2026-03-02 10:00").does("classify 2");
    s.does("approve 2 --by 孙平");
    s.does("escalate 2");
    s.at("2026-03-02 22:30")
        .does("report '数十人聚集' --unit 甲村 --author 李强 --emergency --occurred '2026-03-02 22:10' --level 重大 --reason 聚集 --send --via 电话 --oral 钱明");
    s.at("2026-03-03 09:00").does("approve 3 --by 钱明 --countersign");
    s.does("follow 3 '已疏散' --final");
    s.does("reply 1 --text 已通知到户 --via 电话");
    s.does("rate 1 满意");
    s.does("close 1");
    s.does("note 2 '电话核实过'");
    s.does("note 2 '昨天还来过一次' --at '2026-03-02 15:00'");
    s
}

const TRIGGERS: &[&str] =
    &["acts_no_update", "acts_no_delete", "acts_next_only", "texts_scrub_only", "texts_no_delete", "texts_next_only"];

/// What somebody with a SQLite shell would do: take the triggers off, change something, put them back as they were.
fn tamper(s: &Station, change: impl FnOnce(&Connection)) -> Vec<Trouble> {
    let conn = s.raw();
    let mut kept = Vec::new();
    for name in TRIGGERS {
        let sql: String =
            conn.query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [name], |r| r.get(0)).unwrap();
        conn.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
        kept.push(sql);
    }
    change(&conn);
    kept.iter().for_each(|sql| conn.execute_batch(sql).unwrap());
    drop(conn);
    s.proof().troubles
}

fn runs(sql: &str) -> impl FnOnce(&Connection) {
    let sql = sql.to_string();
    move |conn| conn.execute_batch(&sql).unwrap()
}

/// The trouble names this act, as number and in words, and says nothing of earlier ones.
#[track_caller]
fn names(troubles: &[Trouble], seq: u64, words: &str) {
    let first = troubles.first().expect("nothing was found");
    assert_eq!(first.seq, Some(seq), "{first}");
    assert!(first.message.contains(&format!("第{seq}号")) && first.message.contains(words), "{first}");
}

#[track_caller]
fn is_ledger_trouble<T>(answer: Result<T, Error>, words: &str) {
    let error = answer.err().expect("it should not open");
    assert_eq!((error.kind, error.exit_code()), (Kind::Ledger, 4), "{error}");
    assert!(error.to_string().contains(words), "{error}");
}

#[test]
fn an_untouched_ledger_is_proved() {
    let s = busy();
    let proof = s.proof();
    assert_eq!(proof.troubles, []);
    assert_eq!((proof.acts, proof.cases), (s.head(), 3));
    assert!(proof.acts >= 30, "{} acts", proof.acts);
}

#[test]
fn the_file_refuses_to_change_or_drop_or_replace_an_act_or_a_text() {
    let s = busy();
    let conn = s.raw();
    let before = (rows_of(&conn, "acts"), rows_of(&conn, "texts"));
    for sql in [
        "UPDATE acts SET operator = '别人' WHERE seq = 5",
        "UPDATE acts SET seq = seq WHERE seq = 5",
        "UPDATE OR REPLACE acts SET seq = 6 WHERE seq = 5",
        "DELETE FROM acts WHERE seq = 5",
        "DELETE FROM acts",
        "DELETE FROM acts WHERE seq = (SELECT max(seq) FROM acts)",
        "INSERT OR REPLACE INTO acts SELECT seq, alg, version, office, prev, verb, subject, at, recorded_at, '别人', \
         os_account, payload, hash FROM acts WHERE seq = 5",
        "REPLACE INTO acts SELECT * FROM acts WHERE seq = (SELECT max(seq) FROM acts)",
        "INSERT INTO acts SELECT seq + 100, alg, version, office, prev, verb, subject, at, recorded_at, operator, \
         os_account, payload, hash FROM acts WHERE seq = 5",
        "UPDATE texts SET bytes = CAST('别的话' AS BLOB) WHERE id = 1",
        "UPDATE texts SET sha256 = zeroblob(32) WHERE id = 1",
        "UPDATE texts SET salt = zeroblob(16), bytes = NULL WHERE id = 1",
        "UPDATE texts SET id = 99 WHERE id = 1",
        "DELETE FROM texts WHERE id = 1",
        "INSERT OR REPLACE INTO texts SELECT id, salt, sha256, CAST('别的话' AS BLOB) FROM texts WHERE id = 1",
        "INSERT INTO texts SELECT id + 100, salt, sha256, bytes FROM texts WHERE id = 1",
    ] {
        let refused = conn.execute_batch(sql).expect_err(sql).to_string();
        assert!(
            refused.contains("只增不") || refused.contains("必须连续") || refused.contains("只能抹除"),
            "{sql}: {refused}"
        );
    }
    assert_eq!((rows_of(&conn, "acts"), rows_of(&conn, "texts")), before);
    s.is_proved();
}

#[test]
fn a_deleted_act_is_named_by_its_number() {
    names(&tamper(&busy(), runs("DELETE FROM acts WHERE seq = 17")), 17, "缺失");
}

#[test]
fn the_first_act_deleted_is_named_too() {
    names(&tamper(&busy(), runs("DELETE FROM acts WHERE seq = 1")), 1, "缺失");
}

#[test]
fn every_act_deleted_is_no_clean_ledger() {
    assert_ne!(tamper(&busy(), runs("DELETE FROM acts")), []);
}

#[test]
fn one_changed_byte_in_any_column_of_an_act_is_named() {
    let s = busy();
    let kept = std::fs::read(&s.path).unwrap();
    let kind: String = s.raw().query_row("SELECT verb || subject FROM acts WHERE seq = 17", [], |r| r.get(0)).unwrap();
    assert_ne!(kind, "snapshotcase:2026-0003");
    for change in [
        "payload = replace(payload, '\"', ' \"')",
        "payload = substr(payload, 1, length(payload) - 1) || ' }'",
        "at = at + 60",
        "recorded_at = recorded_at - 60",
        "operator = operator || ' '",
        "os_account = 'root'",
        "verb = 'snapshot'",
        "subject = 'case:2026-0003'",
        "version = version + 1",
        "office = 'another'",
        "hash = zeroblob(32)",
        "prev = zeroblob(32)",
    ] {
        let troubles = tamper(&s, runs(&format!("UPDATE acts SET {change} WHERE seq = 17")));
        names(&troubles, 17, "被改动");
        std::fs::write(&s.path, &kept).unwrap();
    }
    s.is_proved();
}

#[test]
fn bytes_that_are_no_text_are_named_and_do_not_stop_the_proof() {
    names(&tamper(&busy(), runs("UPDATE acts SET payload = CAST(x'7bff7d' AS TEXT) WHERE seq = 17")), 17, "被改动");
}

#[test]
fn two_acts_swapped_are_named_at_the_first() {
    let swap = "UPDATE acts SET seq = 100000 WHERE seq = 20; UPDATE acts SET seq = 20 WHERE seq = 21;
                UPDATE acts SET seq = 21 WHERE seq = 100000;";
    names(&tamper(&busy(), runs(swap)), 20, "接不上");
    // With the links mended by hand the hashes still tell.
    let mended = format!(
        "{swap} UPDATE acts SET prev = (SELECT hash FROM acts WHERE seq = 19) WHERE seq = 20;
         UPDATE acts SET prev = (SELECT hash FROM acts WHERE seq = 20) WHERE seq = 21;"
    );
    names(&tamper(&busy(), runs(&mended)), 20, "校验值不符");
}

#[test]
fn an_act_of_another_office_is_named() {
    let other = busy();
    let s = busy();
    let sql = format!(
        "ATTACH '{}' AS other; DELETE FROM acts WHERE seq >= 15; \
         INSERT INTO acts SELECT * FROM other.acts WHERE seq >= 15; DETACH other;",
        other.path.display()
    );
    names(&tamper(&s, runs(&sql)), 15, "被改动");
}

#[test]
fn a_changed_text_is_found() {
    let troubles = tamper(&busy(), runs("UPDATE texts SET bytes = CAST('老张说体检通知到户了' AS BLOB) WHERE id = 1"));
    assert!(troubles[0].message.contains("文本第1号被改动"), "{}", troubles[0]);
}

#[test]
fn a_text_changed_together_with_its_commitment_names_the_act_that_speaks_of_it() {
    let s = busy();
    let seq = s.case(1).timeline[0].seq;
    let change = |conn: &Connection| {
        use sha2::{Digest, Sha256};
        let mut sha = Sha256::new();
        sha.update([0u8; 16]);
        sha.update("换掉的话");
        let hash: [u8; 32] = sha.finalize().into();
        conn.execute(
            "UPDATE texts SET salt = zeroblob(16), sha256 = ?1, bytes = ?2 WHERE id = 1",
            (hash.as_slice(), "换掉的话".as_bytes()),
        )
        .unwrap();
    };
    names(&tamper(&s, change), seq, "换掉");
}

#[test]
fn a_text_emptied_without_a_scrub_is_found() {
    let s = busy();
    // The trigger lets a scrub through: the missing record of it is what tells.
    s.raw().execute_batch("UPDATE texts SET bytes = NULL WHERE id = 1").unwrap();
    let troubles = s.proof().troubles;
    assert!(troubles[0].message.contains("没有抹除记录"), "{}", troubles[0]);
}

#[test]
fn a_text_deleted_is_found() {
    let s = busy();
    let seq = s.case(1).timeline[0].seq;
    names(&tamper(&s, runs("DELETE FROM texts WHERE id = 1")), seq, "缺失");
}

#[test]
fn a_scrub_taken_back_by_hand_is_found() {
    let s = busy();
    s.does("scrub 2 --informant --reason 本人要求");
    s.is_proved();
    let informant = s.case(2).informant.unwrap().id;
    let troubles =
        tamper(&s, runs(&format!("UPDATE texts SET bytes = CAST('刘某某线人' AS BLOB) WHERE id = {informant}")));
    assert!(troubles[0].message.contains("已抹除，却仍有内容"), "{}", troubles[0]);
}

#[test]
fn an_edited_row_of_any_projection_is_found() {
    let s = busy();
    let kept = std::fs::read(&s.path).unwrap();
    for (table, sql) in [
        ("cases", "UPDATE cases SET submitted_at = submitted_at - 60 WHERE number = 2"),
        ("cases", "UPDATE cases SET owed = '[]' WHERE number = 1"),
        ("cases", "DELETE FROM cases WHERE number = 1"),
        ("duties", "UPDATE duties SET due_at = due_at + 3600 WHERE number = 3 AND n = 1"),
        ("duties", "UPDATE duties SET open = 0"),
        ("duties", "DELETE FROM duties WHERE n = (SELECT max(n) FROM duties)"),
        ("units", "UPDATE units SET name = '甲甲村' WHERE id = 2"),
        ("people", "DELETE FROM people WHERE id = 4"),
        ("tenures", "UPDATE tenures SET until_day = NULL"),
        ("accounts", "INSERT INTO accounts VALUES (1, '假号', '微博', 1, '2026-01-01', NULL)"),
        ("marks", "DELETE FROM marks"),
        (
            "papers",
            "INSERT INTO papers VALUES (2026, 1, 'bulletin', '假', 1, NULL, 'draft', 0, NULL, NULL, NULL, 0, 1)",
        ),
        ("paper_cases", "INSERT INTO paper_cases VALUES (2026, 1, 2026, 1, 2, 9)"),
        ("counters", "INSERT INTO counters VALUES ('file', 2026, 9)"),
    ] {
        let conn = s.raw();
        let changed: usize = conn.execute(sql, []).unwrap();
        drop(conn);
        assert!(changed > 0, "{sql}");
        let troubles = s.proof().troubles;
        assert!(troubles.iter().any(|t| t.message.contains(table)), "{sql}: {troubles:?}");
        std::fs::write(&s.path, &kept).unwrap();
    }
    s.is_proved();
}

#[test]
fn a_dropped_or_added_trigger_or_index_is_found() {
    let s = busy();
    let kept = std::fs::read(&s.path).unwrap();
    for (sql, word) in [
        ("DROP TRIGGER acts_no_delete", "acts_no_delete"),
        ("DROP TRIGGER texts_scrub_only", "texts_scrub_only"),
        ("DROP INDEX marks_at", "marks_at"),
        ("CREATE TRIGGER sly AFTER INSERT ON acts BEGIN DELETE FROM marks; END", "sly"),
        ("CREATE TABLE notes (x)", "notes"),
        ("ALTER TABLE cases ADD COLUMN extra TEXT", "cases"),
        (
            "DROP TRIGGER acts_no_update; CREATE TRIGGER acts_no_update BEFORE UPDATE ON acts BEGIN SELECT 1; END",
            "acts_no_update",
        ),
    ] {
        s.raw().execute_batch(sql).unwrap();
        let troubles = s.proof().troubles;
        assert!(troubles.iter().any(|t| t.message.contains(word)), "{sql}: {troubles:?}");
        std::fs::write(&s.path, &kept).unwrap();
    }
}

#[test]
fn another_wording_of_a_comment_or_a_column_added_by_an_upgrade_is_no_damage() {
    let s = busy();
    let conn = s.raw();
    for (table, column) in [("marks", "unit   INTEGER NOT NULL,"), ("meta", "value TEXT NOT NULL")] {
        let sql: String =
            conn.query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [table], |r| r.get(0)).unwrap();
        assert!(sql.contains(column), "{sql}");
        let reworded = sql.replace(column, &format!("{column} -- 换了说法\n"));
        conn.execute_batch("PRAGMA writable_schema = ON").unwrap();
        conn.execute("UPDATE sqlite_schema SET sql = ?1 WHERE name = ?2", [&reworded, table]).unwrap();
        conn.execute_batch("PRAGMA writable_schema = RESET").unwrap();
    }
    // What `ALTER TABLE … ADD COLUMN` leaves behind is spelt differently from a new table.
    conn.execute_batch(
        "ALTER TABLE marks DROP COLUMN unit; ALTER TABLE marks ADD COLUMN unit INTEGER NOT NULL DEFAULT 2",
    )
    .unwrap();
    let told = s.proof().troubles;
    assert!(told.iter().all(|t| t.message.contains("marks")), "only the default differs: {told:?}");
}

#[test]
fn a_torn_page_is_told_and_never_read_as_nothing() {
    let s = busy();
    let mut bytes = std::fs::read(&s.path).unwrap();
    let from = 4096 * 3;
    bytes[from..from + 2048].fill(0xA5);
    std::fs::write(&s.path, &bytes).unwrap();
    match Ledger::open_to_ask(&s.path).and_then(|l| l.prove()) {
        Ok(proof) => assert_ne!(proof.troubles, []),
        Err(error) => assert_eq!(error.kind, Kind::Ledger, "{error}"),
    }
}

#[test]
fn a_cut_off_tail_shows_against_a_head_kept_outside() {
    let s = busy();
    let seal = s.proof().head;
    let troubles = tamper(&s, |conn| {
        conn.execute_batch("DELETE FROM acts WHERE seq = (SELECT max(seq) FROM acts)").unwrap();
    });
    // Its rows give it away; were they cut off too, only the seal would tell.
    assert!(!troubles.is_empty() || s.proof().head != seal);
    assert_ne!(s.proof().head, seal);
}

#[test]
fn a_newer_ledger_is_refused_and_left_as_it_was() {
    let s = busy();
    for journal in ["delete", "wal"] {
        let conn = s.raw();
        conn.pragma_update(None, "journal_mode", journal).unwrap();
        conn.pragma_update(None, "user_version", 99).unwrap();
        drop(conn);
        let before = std::fs::read(&s.path).unwrap();
        is_ledger_trouble(Ledger::open_to_ask(&s.path).map(drop), "更新的程序");
        is_ledger_trouble(Ledger::open_to_write(&s.path).map(drop), "更新的程序");
        assert!(std::fs::read(&s.path).unwrap() == before, "{journal}: not one byte of it changes");
        let conn = s.raw();
        conn.pragma_update(None, "user_version", 1).unwrap();
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
    s.ask().backup(&copy).unwrap();
    assert_eq!(mode(&copy), 0o600);
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
fn twenty_writers_at_once_keep_twenty_of_twenty_in_one_unbroken_row() {
    let s = busy();
    let (before, now) = (s.head(), t("2026-03-05 09:00"));
    let writers: Vec<_> = (0..20)
        .map(|i| {
            let path = s.path.clone();
            std::thread::spawn(move || {
                let mut ledger = Ledger::open_to_write(&path)?;
                ledger.record(&clerk(now, &format!("经办{i}")), |desk| {
                    let text = desk.keep(format!("第{i}位").as_bytes())?;
                    let id = Subject::Case(CaseId { year: 2026, number: 2 });
                    desk.append(id, now, Message { text }, Outcome::default()).map(|act| act.seq)
                })
            })
        })
        .collect();
    let mut kept: Vec<u64> = writers.into_iter().map(|w| w.join().unwrap().unwrap()).collect();
    kept.sort_unstable();
    assert_eq!(kept, (before + 1..=before + 20).collect::<Vec<_>>());
    let texts: std::collections::BTreeSet<u64> = s.case(2).messages.iter().map(|(_, _, text)| text.id).collect();
    assert_eq!(texts.len(), 20, "each has its own text");
    s.is_proved();
}

#[test]
fn questions_go_on_while_one_writes_and_see_one_moment() {
    let s = busy();
    let asking = s.ask();
    let seen = asking.view().head().unwrap();
    let (done, waiting) = mpsc::channel();
    let path = s.path.clone();
    let writer = std::thread::spawn(move || {
        let mut ledger = Ledger::open_to_write(&path).unwrap();
        let now = t("2026-03-05 09:00");
        let deed = Note { text: "等着".into() };
        let id = Subject::Case(CaseId { year: 2026, number: 2 });
        let act = ledger.record(&clerk(now, "王芳"), |desk| desk.append(id, now, deed, Outcome::default()));
        done.send(()).unwrap();
        act
    });
    // The commit waits for the question to be over, and then goes through.
    assert!(waiting.recv_timeout(Duration::from_millis(300)).is_err());
    assert_eq!(asking.view().head().unwrap(), seen);
    drop(asking);
    writer.join().unwrap().unwrap();
    assert_eq!(s.head(), seen.seq + 1);
}

#[test]
fn a_writer_kept_out_gives_up_after_ten_seconds_and_says_so() {
    let s = busy();
    let before = s.ask().view().head().unwrap();
    let holder = s.raw();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    let began = Instant::now();
    let now = t("2026-03-05 09:00");
    let id = Subject::Case(CaseId { year: 2026, number: 2 });
    let refused = Ledger::open_to_write(&s.path)
        .unwrap()
        .record(&clerk(now, "王芳"), |desk| desk.append(id, now, Note { text: "轮不到".into() }, Outcome::default()));
    let waited = began.elapsed();
    is_ledger_trouble(refused, "正被别的程序占用");
    assert!((Duration::from_secs(9)..Duration::from_secs(13)).contains(&waited), "{waited:?}");
    holder.execute_batch("ROLLBACK").unwrap();
    assert_eq!(s.ask().view().head().unwrap(), before);
}

#[test]
fn work_that_fails_leaves_neither_acts_nor_texts_nor_rows() {
    let s = busy();
    let all = |conn: &Connection| -> Vec<Vec<String>> {
        ["acts", "texts", "meta"].iter().chain(crate::station::PROJECTIONS).map(|table| rows_of(conn, table)).collect()
    };
    let before = all(&s.raw());
    let mut ledger = s.open();
    let now = t("2026-03-05 09:00");
    let id = Subject::Case(CaseId { year: 2026, number: 2 });
    let failed = ledger.record(&clerk(now, "王芳"), |desk| {
        desk.keep("白写了".as_bytes())?;
        desk.append(id, now, Note { text: "白记了".into() }, Outcome::default())?;
        desk.append(
            Subject::Office,
            now,
            Meet { number: 1, title: "会".into(), attendees: vec![], cases: vec![], notes: None },
            Outcome::default(),
        )?;
        desk.clear()?;
        Err::<(), _>(Error::refused("最后一步不成"))
    });
    assert_eq!(failed.unwrap_err().message, "最后一步不成");
    assert_eq!(all(&s.raw()), before);
    // The same open ledger goes on.
    ledger
        .record(&clerk(now, "王芳"), |desk| desk.append(id, now, Note { text: "再来".into() }, Outcome::default()))
        .unwrap();
    assert_eq!(ledger.view().head().unwrap().seq as usize, before[0].len() + 1);
}

#[test]
fn a_refused_command_leaves_no_trace() {
    let s = busy();
    s.refuses("escalate 2 --to 镇党委");
    s.refuses("close 1");
    s.refuses("report '没有这个村' --unit 戊村");
    s.refuses("report '等级不对' --unit 甲村 --level 特别重大");
    s.refuses("note 99 '没有这一件'");
    s.is_proved();
}

#[test]
fn a_question_cannot_write() {
    let s = busy();
    let now = t("2026-03-05 09:00");
    let id = Subject::Case(CaseId { year: 2026, number: 2 });
    let mut asking = s.ask();
    asking
        .record(&clerk(now, "王芳"), |desk| desk.append(id, now, Note { text: "偷记".into() }, Outcome::default()))
        .unwrap_err();
    drop(asking);
    s.is_proved();
}

#[test]
fn a_clock_that_steps_back_is_recorded_and_never_damage() {
    let mut s = busy();
    s.at("2026-03-06 09:00").does("note 2 '钟走着'");
    s.at("2026-02-01 09:00").does("note 2026-0002 '钟倒退了一个月'");
    s.at("1999-12-31 23:59").does("note 2026-0002 '钟坏了'");
    s.at("2026-03-06 09:05").does("note 2 '钟修好了'");
    let case = s.case(2);
    let typed: Vec<_> = case.timeline.iter().rev().take(4).map(|a| a.recorded_at.ledger()).collect();
    assert_eq!(typed, ["2026-03-06 09:05", "1999-12-31 23:59", "2026-02-01 09:00", "2026-03-06 09:00"]);
    s.is_proved();
}

#[test]
fn things_that_happened_years_apart_lie_side_by_side() {
    let mut s = busy();
    s.at("2031-01-05 09:00").does("report '五年后' --unit 甲村 --scale 极少数 --channel 微信 --level 一般 --send");
    s.does("report '补录旧事' --unit 甲村 --scale 极少数 --channel 微信 --level 一般 --send --at '2026-03-02 12:00'");
    s.does("note 2026-0001 '多年后想起'");
    let ledger = s.ask();
    let ids: Vec<String> = ledger.view().cases(&Default::default()).unwrap().iter().map(|c| c.id.to_string()).collect();
    assert_eq!(ids, ["2026-0001", "2026-0002", "2026-0003", "2026-0004", "2031-0001"]);
    let late = ledger.view().case(CaseId { year: 2026, number: 4 }).unwrap();
    assert_eq!(late.reported_at.date(), day("2026-03-02"));
    assert_eq!(late.backfilled, 3, "registered, graded and sent: each is 补录");
    drop(ledger);
    s.is_proved();
}

#[test]
fn case_numbers_have_no_gaps_whatever_is_refused_or_voided_between() {
    let s = busy();
    s.does("void 3 --reason 登错");
    s.refuses("report '不成' --unit 甲村 --level 没有的等级");
    s.does("report '再登' --unit 甲村 --channel 微信");
    let numbers: Vec<u32> = s.ask().view().cases(&Default::default()).unwrap().iter().map(|c| c.id.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
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
