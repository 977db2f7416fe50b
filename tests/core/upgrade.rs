//! A ledger that an older program wrote: questions leave it alone, a recording copies and upgrades it, and whatever
//! happens in between one of the two is whole.

use crate::replay::dump::{DIGESTS, DUMP, digests, here, lines, load};
use crate::station::{Station, clerk, rows_of, scratch, t};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use yuqing::act::*;
use yuqing::error::Kind;
use yuqing::ledger::Ledger;

/// `schema.sql` as version 1 was published.
const VERSION_1: &str = include_str!("../ledgers/schema-v1.sql");

/// As each later one was: version 2 brought `words`, version 3 `kept`, caches that version 1 did not know.
const LATER: [&str; 4] = [
    include_str!("../ledgers/schema-v2.sql"),
    include_str!("../ledgers/schema-v3.sql"),
    include_str!("../ledgers/schema-v4.sql"),
    include_str!("../ledgers/schema-v5.sql"),
];

/// The first year as a program of version 1 left it.
fn old_ledger(dir: &Path) -> PathBuf {
    let path = ledger_of(VERSION_1, dir);
    assert_eq!(version(&Connection::open(&path).unwrap()), 1);
    path
}

/// The first year in an old shape, with a row that its acts do not bear out: it must not be taken over.
fn ledger_of(schema: &str, dir: &Path) -> PathBuf {
    let path = dir.join("台账.db");
    load(&std::fs::read_to_string(here(DUMP)).unwrap(), &path, schema);
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(
        "INSERT INTO counters VALUES ('假的', 2026, 7); INSERT INTO marks VALUES (2026, 1, 3, 'breach', 0, 2)",
    )
    .unwrap();
    path
}

fn version(conn: &Connection) -> i64 {
    conn.pragma_query_value(None, "user_version", |r| r.get(0)).unwrap()
}

fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_question_on_an_old_ledger_says_what_to_type_and_changes_not_one_byte() {
    let dir = scratch();
    let path = old_ledger(dir.path());
    let before = std::fs::read(&path).unwrap();
    let error = Ledger::open_to_ask(&path).err().expect("not asked");
    assert_eq!((error.kind, error.exit_code()), (Kind::Ledger, 4));
    assert!(error.to_string().contains("第1版") && error.hints.iter().any(|h| h.contains("yuqing upgrade")), "{error}");
    assert!(std::fs::read(&path).unwrap() == before);
    assert_eq!(names(dir.path()), ["台账.db"]);
}

#[test]
fn a_recording_copies_an_old_ledger_aside_and_goes_on_with_it() {
    let dir = scratch();
    let path = old_ledger(dir.path());
    let before = rows_of(&Connection::open(&path).unwrap(), "acts");
    let mut ledger = Ledger::open_to_write(&path).unwrap();
    let done = ledger.upgraded().expect("it was old").clone();
    assert_eq!((done.from, done.copy.file_name().unwrap().to_str().unwrap()), (1, "台账.v1.db"));
    let now = t("2027-02-01 09:00");
    let id = Subject::Case(CaseId { year: 2026, number: 12 });
    ledger
        .record(&clerk(now, "王芳"), |desk| desk.append(id, now, Note { text: "接着办".into() }, Outcome::default()))
        .unwrap();
    assert_eq!(ledger.prove().unwrap().troubles, []);
    drop(ledger);
    let copy = Connection::open(&done.copy).unwrap();
    assert_eq!((version(&copy), rows_of(&copy, "acts")), (1, before));
    assert_eq!(rows_of(&copy, "counters").iter().filter(|r| r.contains("假的")).count(), 1, "a copy is a copy");
    assert_eq!(names(dir.path()), ["台账.db", "台账.v1.db"]);
    assert!(Ledger::open_to_write(&path).unwrap().upgraded().is_none(), "once");
}

#[test]
fn an_upgraded_ledger_is_the_one_this_program_would_have_made() {
    for (schema, from) in [VERSION_1].iter().chain(&LATER).zip(1..) {
        upgraded_is_what_would_have_been_made(schema, from);
    }
}

fn upgraded_is_what_would_have_been_made(schema: &str, from: i64) {
    let dir = scratch();
    let path = ledger_of(schema, dir.path());
    let done = Ledger::upgrade(&path).unwrap().unwrap();
    assert_eq!((done.from, done.to), (from, 1 + LATER.len() as i64 + 1));
    assert_eq!(Ledger::upgrade(&path).unwrap(), None);
    let conn = Connection::open(&path).unwrap();
    assert_eq!(lines(&digests(&conn)), std::fs::read_to_string(here(DIGESTS)).unwrap());
    let shape = |conn: &Connection| {
        let sql = "SELECT s.type || ' ' || s.name || ': ' || coalesce((SELECT group_concat(concat_ws(' ', x.name, x.type, \
                   x.\"notnull\", x.dflt_value, x.pk, x.hidden)) FROM pragma_table_xinfo(s.name) x), '') \
                   FROM sqlite_schema s ORDER BY 1";
        let mut statement = conn.prepare(sql).unwrap();
        statement.query_map([], |r| r.get::<_, String>(0)).unwrap().map(|r| r.unwrap()).collect::<Vec<_>>()
    };
    let fresh = Connection::open_in_memory().unwrap();
    fresh.execute_batch(include_str!("../../schema.sql")).unwrap();
    assert_eq!(shape(&conn), shape(&fresh));
    assert_eq!(version(&conn), version(&fresh));
}

#[cfg(unix)]
#[test]
fn the_copy_is_for_its_owner_only_and_an_earlier_one_is_never_overwritten() {
    use std::os::unix::fs::PermissionsExt;
    let dir = scratch();
    std::fs::write(dir.path().join("台账.v1.db"), "前一次的").unwrap();
    let path = old_ledger(dir.path());
    let done = Ledger::upgrade(&path).unwrap().unwrap();
    assert_eq!(done.copy.file_name().unwrap().to_str().unwrap(), "台账.v1-2.db");
    assert_eq!(std::fs::metadata(&done.copy).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(std::fs::read(dir.path().join("台账.v1.db")).unwrap(), "前一次的".as_bytes());
}

#[test]
fn an_upgrade_that_fails_leaves_the_old_ledger_as_it_was() {
    let dir = scratch();
    let path = old_ledger(dir.path());
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(
        "DROP TRIGGER acts_no_update; UPDATE acts SET payload = '{' WHERE seq = (SELECT max(seq) FROM acts); \
         CREATE TRIGGER acts_no_update BEFORE UPDATE ON acts BEGIN SELECT RAISE(ABORT, '经办记录只增不改'); END",
    )
    .unwrap();
    let before = ["acts", "cases", "counters", "marks"].map(|table| rows_of(&conn, table));
    drop(conn);
    let error = Ledger::open_to_write(&path).err().expect("an act cannot be read");
    assert_eq!(error.kind, Kind::Ledger, "{error}");
    let conn = Connection::open(&path).unwrap();
    assert_eq!(version(&conn), 1);
    assert_eq!(["acts", "cases", "counters", "marks"].map(|table| rows_of(&conn, table)), before);
}

#[test]
fn a_crash_in_the_middle_of_an_upgrade_leaves_a_ledger_that_can_be_upgraded() {
    let dir = scratch();
    let path = old_ledger(dir.path());
    let crashed = dir.path().join("断电.db");
    let journal = |path: &Path| PathBuf::from(format!("{}-journal", path.display()));
    {
        let conn = Connection::open(&path).unwrap();
        conn.execute_batch("PRAGMA cache_size = 5; PRAGMA cache_spill = 1; BEGIN IMMEDIATE").unwrap();
        // Half of what an upgrade does.
        conn.execute_batch(
            "DROP TABLE cases; DROP TABLE duties; DROP TABLE marks; CREATE TABLE cases (x); \
             CREATE TABLE much (x); INSERT INTO much VALUES (randomblob(400000)); PRAGMA user_version = 2",
        )
        .unwrap();
        std::fs::copy(&path, &crashed).unwrap();
        std::fs::copy(journal(&path), journal(&crashed)).unwrap();
        conn.execute_batch("ROLLBACK").unwrap();
    }
    assert!(std::fs::read(&crashed).unwrap() != std::fs::read(&path).unwrap(), "half of it is in the file");
    let ledger = Ledger::open_to_write(&crashed).unwrap();
    assert_eq!(ledger.upgraded().map(|u| u.from), Some(1));
    assert_eq!(ledger.prove().unwrap().troubles, []);
}

#[test]
fn two_who_come_at_once_upgrade_it_once() {
    let dir = scratch();
    let path = old_ledger(dir.path());
    let open = || Ledger::open_to_write(&path).unwrap().upgraded().is_some();
    let upgraded: Vec<bool> = std::thread::scope(|scope| {
        let all: Vec<_> = (0..4).map(|_| scope.spawn(open)).collect();
        all.into_iter().map(|one| one.join().unwrap()).collect()
    });
    assert_eq!(upgraded.iter().filter(|u| **u).count(), 1, "{upgraded:?}");
    assert_eq!(names(dir.path()), ["台账.db", "台账.v1.db"]);
}

#[test]
fn upgrading_says_where_the_old_file_lies_and_a_current_ledger_needs_none() {
    let s = Station::founded("2027-02-01 09:00");
    let said = |typed: &str| s.types(typed).unwrap().answer.screen;
    assert!(said("upgrade").contains("不需要升级"));
    std::fs::remove_file(&s.path).unwrap();
    assert_eq!(old_ledger(s.dir()), s.path);
    assert!(s.types("list").is_err());
    let told = said("upgrade");
    assert!(told.contains("第1版") && told.contains("台账.v1.db"), "{told}");
    assert!(s.types("list").is_ok());
    // By the way, in a recording.
    std::fs::remove_file(&s.path).unwrap();
    old_ledger(s.dir());
    let talk = s.types("note 2026-0012 接着办").unwrap().talk;
    assert!(talk.iter().any(|line| line.contains("台账.v1-2.db")), "{talk:?}");
}
