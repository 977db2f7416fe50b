//! The dump of a year written by an earlier program: it must load, fold and mean what it meant.

use super::*;

const SCHEMA: &str = include_str!("../../../schema.sql");
pub const DUMP: &str = "tests/ledgers/2026-first-year.jsonl";
pub const DIGESTS: &str = "tests/ledgers/2026-first-year.digests";

pub fn here(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Each projection with the digest of its rows.
pub fn digests(conn: &Connection) -> Vec<(String, String)> {
    let digest = |table: &&str| {
        let hash: [u8; 32] = Sha256::digest(rows_of(conn, table).join("\n")).into();
        (table.to_string(), hex(&hash))
    };
    PROJECTIONS.iter().map(digest).collect()
}

pub fn lines(digests: &[(String, String)]) -> String {
    digests.iter().map(|(table, digest)| format!("{table} {digest}\n")).collect()
}

/// `{"table": …, "row": {…}}`, blobs as `{"hex": …}`, in the order they must be put back.
fn dump(conn: &Connection) -> String {
    use rusqlite::types::ValueRef;
    let mut out = String::new();
    for (table, order) in [("meta", "key"), ("texts", "id"), ("acts", "seq")] {
        let mut statement = conn.prepare(&format!("SELECT * FROM {table} ORDER BY {order}")).unwrap();
        let columns: Vec<String> = statement.column_names().map(str::to_string).collect();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells = columns.iter().map(|column| {
                let value = match row.get_ref(column.as_str()).unwrap() {
                    ValueRef::Null => Value::Null,
                    ValueRef::Integer(i) => json!(i),
                    ValueRef::Text(text) => json!(std::str::from_utf8(text).unwrap()),
                    ValueRef::Blob(bytes) => json!({ "hex": hex(bytes) }),
                    ValueRef::Real(_) => panic!("no ledger holds a fraction"),
                };
                (column.clone(), value)
            });
            out.push_str(&json!({ "table": table, "row": Value::Object(cells.collect()) }).to_string());
            out.push('\n');
        }
    }
    out
}

/// Puts a dump into an empty ledger file, past the one door but through its triggers.
pub fn load(dump: &str, path: &Path, schema: &str) {
    use rusqlite::types::Value as Sql;
    let conn = Connection::open(path).unwrap();
    conn.execute_batch(schema).unwrap();
    conn.execute_batch("BEGIN").unwrap();
    for line in dump.lines() {
        let entry: Value = serde_json::from_str(line).unwrap();
        let row = entry["row"].as_object().unwrap();
        let columns: Vec<&str> = row.keys().map(String::as_str).collect();
        let marks: Vec<String> = (1..=row.len()).map(|i| format!("?{i}")).collect();
        let values = row.values().map(|value| match value {
            Value::Null => Sql::Null,
            Value::Number(n) => Sql::Integer(n.as_i64().unwrap()),
            Value::String(text) => Sql::Text(text.clone()),
            Value::Object(blob) => {
                let digits = blob["hex"].as_str().unwrap();
                let byte = |i: usize| u8::from_str_radix(&digits[i..i + 2], 16).unwrap();
                Sql::Blob((0..digits.len()).step_by(2).map(byte).collect())
            }
            other => panic!("{other}"),
        });
        let table = entry["table"].as_str().unwrap();
        let sql = format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), marks.join(", "));
        conn.execute(&sql, rusqlite::params_from_iter(values)).unwrap();
    }
    conn.execute_batch("COMMIT").unwrap();
}

/// Run by hand when the script grows: `cargo test --test core -- --ignored`. Acts once written are understood for
/// ever: never write it anew to hide that an old act has come to mean something else.
#[test]
#[ignore = "writes the dump that every later program must understand"]
fn write_the_dump_of_the_first_year() {
    let s = first_year();
    s.is_proved();
    std::fs::create_dir_all(here("tests/ledgers")).unwrap();
    std::fs::write(here(DUMP), dump(&s.raw())).unwrap();
    std::fs::write(here(DIGESTS), lines(&digests(&s.raw()))).unwrap();
}

#[test]
fn the_ledger_of_the_first_year_still_means_what_it_meant() {
    let dump = std::fs::read_to_string(here(DUMP)).unwrap();
    let dir = scratch();
    let path = dir.path().join("旧台账.db");
    load(&dump, &path, SCHEMA);
    let mut ledger = Ledger::open_to_write(&path).unwrap();
    ledger.rebuild().unwrap();
    let proof = ledger.prove().unwrap();
    assert_eq!(proof.troubles, []);
    drop(ledger);
    let conn = Connection::open(&path).unwrap();
    assert_eq!(
        lines(&digests(&conn)),
        std::fs::read_to_string(here(DIGESTS)).unwrap(),
        "the fold has changed the meaning of old acts (or a projection has other columns: then say so in the commit \
         and write the digests anew, never the dump)"
    );
    assert!(!dump.contains(INFORMANT));
}

#[test]
fn the_ledger_of_the_first_year_can_be_gone_on_with() {
    let dir = scratch();
    let path = dir.path().join("旧台账.db");
    load(&std::fs::read_to_string(here(DUMP)).unwrap(), &path, SCHEMA);
    let mut ledger = Ledger::open_to_write(&path).unwrap();
    ledger.rebuild().unwrap();
    let (head, now) = (ledger.view().head().unwrap(), t("2027-02-01 09:00"));
    let id = Subject::Case(CaseId { year: 2026, number: 12 });
    ledger
        .record(&clerk(now, "王芳"), |desk| desk.append(id, now, Note { text: "接着办".into() }, Outcome::default()))
        .unwrap();
    let proof = ledger.prove().unwrap();
    assert_eq!((proof.acts, proof.troubles), (head.seq + 1, vec![]));
}

#[test]
fn an_invented_calendar_is_marked_as_invented() {
    let parsed = Calendar::parse(INVENTED_2027).map_err(|faults| faults.len());
    assert!(parsed.is_ok() && INVENTED_2027.starts_with("# 虚构，仅供测试\n"));
    for built_in in [include_str!("../../../data/holidays-cn.csv"), include_str!("../../../data/holidays-guangxi.csv")]
    {
        assert!(!built_in.contains("虚构") && !built_in.contains("\n2027-"));
    }
}
