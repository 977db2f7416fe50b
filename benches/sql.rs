//! A question in SQL asked through our own SQLite and written as JSON row by row: beside the `sqlite3` command line it
//! shows what is the library's merit and what is ours. Run by benches/run.py: `sql LEDGER "SELECT …"`.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags, Row};
use serde::ser::{Error, SerializeMap};
use serde::{Serialize, Serializer};
use std::io::Write;

/// One row as an object.
struct Object<'a>(&'a [String], &'a Row<'a>);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut object = to.serialize_map(Some(self.0.len()))?;
        for (i, name) in self.0.iter().enumerate() {
            match self.1.get_ref(i).map_err(S::Error::custom)? {
                ValueRef::Null => object.serialize_entry(name, &())?,
                ValueRef::Integer(n) => object.serialize_entry(name, &n)?,
                ValueRef::Real(n) => object.serialize_entry(name, &n)?,
                ValueRef::Text(text) | ValueRef::Blob(text) => {
                    object.serialize_entry(name, std::str::from_utf8(text).map_err(S::Error::custom)?)?
                }
            }
        }
        object.end()
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut words = std::env::args().skip(1).filter(|word| word != "--bench");
    let (Some(path), Some(sql)) = (words.next(), words.next()) else {
        return Err("sql LEDGER QUESTION".into());
    };
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    let mut statement = conn.prepare(&sql)?;
    let names: Vec<String> = statement.column_names().map(str::to_string).collect();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut rows = statement.query([])?;
    let mut between = "[";
    while let Some(row) = rows.next()? {
        out.write_all(between.as_bytes())?;
        serde_json::to_writer(&mut out, &Object(&names, row))?;
        between = ",\n";
    }
    out.write_all(if between == "[" { b"[]\n" } else { b"]\n" })?;
    out.flush()?;
    Ok(())
}
