//! What `verify` names when somebody had a hand in the file.

use super::*;

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
fn an_act_under_a_number_that_no_act_can_have_is_told() {
    let change = "PRAGMA ignore_check_constraints = ON; UPDATE acts SET seq = -9223372036854775808 WHERE seq = 1";
    let troubles = tamper(&busy(), runs(change));
    assert!(troubles.iter().any(|t| t.seq == Some(1) && t.message.contains("缺失")), "{troubles:?}");
}

#[test]
fn an_act_that_its_index_no_longer_leads_to_is_found() {
    let s = busy();
    let conn = s.raw();
    let sql: String =
        conn.query_row("SELECT sql FROM sqlite_schema WHERE name = 'acts_by_subject'", [], |r| r.get(0)).unwrap();
    let declare = |sql: &str| {
        conn.execute_batch("PRAGMA writable_schema = ON").unwrap();
        conn.execute("UPDATE sqlite_schema SET sql = ?1 WHERE name = 'acts_by_subject'", [sql]).unwrap();
        conn.execute_batch("PRAGMA writable_schema = RESET").unwrap();
    };
    // Filled as if act 17 did not belong there, then declared as before.
    declare(&format!("{sql} WHERE seq <> 17"));
    conn.execute_batch("REINDEX acts_by_subject").unwrap();
    declare(&sql);
    drop(conn);
    let troubles = s.proof().troubles;
    assert!(troubles.iter().any(|t| t.message.contains("acts_by_subject")), "{troubles:?}");
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

/// An act added by hand as the program would: it takes up the last hash and bears its own.
fn append(conn: &Connection, subject: &str) {
    use sha2::{Digest, Sha256};
    conn.execute(
        "INSERT INTO acts SELECT seq + 1, alg, version, office, hash, 'note', ?1, at, recorded_at, operator, os_account, \
         '{\"did\":{\"text\":\"电话核实过\"}}', zeroblob(32) FROM acts ORDER BY seq DESC LIMIT 1",
        [subject],
    )
    .unwrap();
    let mut sha = Sha256::new();
    let mut statement = conn.prepare("SELECT alg, version, office, seq, prev, verb, subject, at, recorded_at, operator, os_account, payload FROM acts ORDER BY seq DESC LIMIT 1").unwrap();
    statement
        .query_row([], |row| {
            for column in 0..12 {
                let (number, value);
                let bytes: &[u8] = match row.get_ref(column)? {
                    rusqlite::types::ValueRef::Integer(n) => {
                        number = n.to_le_bytes();
                        &number
                    }
                    other => {
                        value = other;
                        value.as_bytes()?
                    }
                };
                sha.update((bytes.len() as u64).to_le_bytes());
                sha.update(bytes);
            }
            Ok(())
        })
        .unwrap();
    let hash: [u8; 32] = sha.finalize().into();
    conn.execute("UPDATE acts SET hash = ?1 WHERE seq = (SELECT max(seq) FROM acts)", [hash.as_slice()]).unwrap();
}

#[test]
fn an_act_well_chained_on_a_subject_there_is_not_is_named() {
    let s = busy();
    let kept = std::fs::read(&s.path).unwrap();
    let next = s.head() + 1;
    // The helper chains as the program does: on a case that is there only its rows tell.
    let troubles = tamper(&s, |conn| append(conn, "case:2026-0001"));
    assert_eq!(troubles.iter().map(|t| t.seq).collect::<Vec<_>>(), [None], "{troubles:?}");
    assert!(troubles[0].message.contains("cases 与经办记录重算的结果不符，从 2026/1/"), "{}", troubles[0]);
    // Another length, no number at all, numbers nobody has, a year nobody has, nothing of the kind.
    for subject in [
        "case:2026-1",
        "case:2026-00001",
        "case:2026-0a01",
        "case:2026-0004",
        "case:2026-10001",
        "case:2025-0001",
        "minutes",
    ] {
        std::fs::write(&s.path, &kept).unwrap();
        let troubles = tamper(&s, |conn| append(conn, subject));
        assert_eq!(troubles.iter().map(|t| t.seq).collect::<Vec<_>>(), [Some(next)], "{subject}: {troubles:?}");
    }
}

#[test]
fn an_act_under_another_algorithm_is_named() {
    let change = "PRAGMA ignore_check_constraints = ON; UPDATE acts SET alg = 2 WHERE seq = 17";
    let troubles = tamper(&busy(), runs(change));
    assert!(troubles.iter().any(|t| t.seq == Some(17) && t.message.contains("被改动")), "{troubles:?}");
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
    // A row too many of a table with many columns: one of its own, under another key.
    let another = |table: &str, key: &str, set: &str| {
        format!(
            "CREATE TEMP TABLE one AS SELECT * FROM {table} WHERE {key} LIMIT 1; UPDATE one SET {set}; \
             INSERT INTO {table} SELECT * FROM one; DROP TABLE one"
        )
    };
    for (table, key, set) in [
        ("cases", "number = 3", "number = 4, id = id + 1"),
        ("cases", "number = 3", "year = 2025, id = 2025 << 32 | 3"),
        ("cases", "number = 3", "year = 2027, number = 1, id = 2027 << 32 | 1"),
        ("duties", "number = 3", "n = 99"),
        ("duties", "number = 3", "number = 9"),
        ("duties", "number = 3", "subject = 'paper'"),
        ("duties", "number = 3", "year = 2024"),
        ("unit_months", "1", "month = 202701"),
    ] {
        s.raw().execute_batch(&another(table, key, set)).unwrap();
        let troubles = s.proof().troubles;
        assert!(troubles.iter().any(|t| t.message.contains(table)), "{table} {set}: {troubles:?}");
        std::fs::write(&s.path, &kept).unwrap();
    }
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
        ("unit_months", "UPDATE unit_months SET received = received + 1 WHERE layout = 'unit'"),
        ("unit_months", "DELETE FROM unit_months WHERE layout = 'level'"),
        ("month_marks", "UPDATE month_marks SET n = n + 1"),
        ("month_marks", "UPDATE month_marks SET unit = 1"),
        ("month_marks", "UPDATE month_marks SET month = month + 1"),
        ("month_marks", "UPDATE month_marks SET what = 'withdrawn'"),
        ("month_marks", "INSERT INTO month_marks VALUES ('withdraw', 202701, 2, 0)"),
        ("month_marks", "DELETE FROM month_marks"),
        ("cases", "UPDATE cases SET settled_at = settled_at + 60"),
        ("cases", "UPDATE cases SET carried = 1 WHERE number = 3"),
        // Rows too many, the last one missing, all of them missing.
        ("cases", "DELETE FROM cases WHERE number = (SELECT max(number) FROM cases)"),
        ("cases", "DELETE FROM cases"),
        ("marks", "INSERT INTO marks VALUES (2026, 3, 99, 'breach', 0, 2)"),
        ("marks", "INSERT INTO marks VALUES (2027, 1, 99, 'breach', 0, 2)"),
        ("duties", "DELETE FROM duties"),
        ("units", "INSERT INTO units VALUES (99, '假村', 'village', NULL, 1, '2026-01-01', NULL)"),
        ("units", "DELETE FROM units WHERE id = (SELECT max(id) FROM units)"),
        ("people", "INSERT INTO people VALUES (99, '假人', 1)"),
        ("tenures", "DELETE FROM tenures WHERE nr = 1"),
        ("counters", "INSERT INTO counters VALUES ('无', 0, 1)"),
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
fn a_missing_row_is_named_itself_and_not_the_one_after_it() {
    let s = busy();
    let kept = std::fs::read(&s.path).unwrap();
    let first: u32 = s.raw().query_row("SELECT min(number) FROM duties", [], |r| r.get(0)).unwrap();
    for (sql, place) in [
        ("DELETE FROM cases WHERE number = 2".to_string(), "cases 与经办记录重算的结果不符，从 2026/2/".to_string()),
        ("UPDATE cases SET title = '换过' WHERE number = 2".into(), "从 2026/2/".into()),
        ("DELETE FROM duties WHERE n = 1".into(), format!("从 case/2026/{first}/1 起")),
        ("DELETE FROM units WHERE id = 2".into(), "从 2/".into()),
        ("UPDATE month_marks SET n = 0".into(), "month_marks 与经办记录重算的结果不符，从 backfill/".into()),
        // One too many is named itself as well.
        ("INSERT INTO units VALUES (99, '假村', 'village', NULL, 1, '2026-01-01', NULL)".into(), "从 99/".into()),
    ] {
        assert!(s.raw().execute(&sql, []).unwrap() > 0, "{sql}");
        let troubles = s.proof().troubles;
        assert!(troubles.iter().any(|t| t.message.contains(&place)), "{sql}: {troubles:?}");
        std::fs::write(&s.path, &kept).unwrap();
    }
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
        "ALTER TABLE month_marks DROP COLUMN n; ALTER TABLE month_marks ADD COLUMN n INTEGER NOT NULL DEFAULT 2",
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
