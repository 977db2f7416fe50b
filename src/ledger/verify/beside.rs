//! Rows as they should be, held beside those that are stored: both come in the order of the table.

use super::{Trouble, trouble};
use crate::error::Result;
use crate::ledger::project::{Cells, Rows, Table};
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection, Params, Row, ToSql};
use std::cmp::Ordering;

/// The stored rows of a table, read one after the other.
struct Stored<'s> {
    table: &'static Table,
    rows: rusqlite::Rows<'s>,
    /// Position of each cell among the stored columns.
    columns: Vec<usize>,
    /// The first row that is not as it should be; the rest is then no longer compared.
    wrong: Option<String>,
}

/// The tables of one comparison.
pub struct Beside<'s>(Vec<Stored<'s>>);

/// Reads each table, as far as `which` says, in its order.
pub fn statements<'c>(
    conn: &'c Connection,
    tables: &[(&'static Table, &str)],
) -> Result<Vec<(&'static Table, CachedStatement<'c>)>> {
    let one = |(table, which): &(&'static Table, &str)| {
        let sql = format!("SELECT * FROM {} WHERE {which} ORDER BY {}", table.name, table.order);
        Ok((*table, conn.prepare_cached(&sql)?))
    };
    tables.iter().map(one).collect()
}

impl<'s> Beside<'s> {
    pub fn open<P: Params + Copy>(
        statements: &'s mut [(&'static Table, CachedStatement<'_>)],
        params: P,
    ) -> Result<Beside<'s>> {
        let one = |(table, statement): &'s mut (&'static Table, CachedStatement<'_>)| {
            Ok(Stored { table, rows: statement.query(params)?, columns: Vec::new(), wrong: None })
        };
        Ok(Beside(statements.iter_mut().map(one).collect::<Result<_>>()?))
    }

    /// What was found, by table; rows nobody asked for are found too.
    pub fn close(self) -> Result<Vec<(&'static str, Trouble)>> {
        let mut troubles = Vec::new();
        for mut stored in self.0 {
            let wrong = match stored.wrong {
                Some(wrong) => Some(wrong),
                None => stored.rows.next()?.map(place_of_row).transpose()?,
            };
            let name = stored.table.name;
            troubles
                .extend(wrong.map(|at| (name, trouble(None, format!("{name} 与经办记录重算的结果不符，从 {at} 起")))));
        }
        Ok(troubles)
    }
}

impl Rows for Beside<'_> {
    fn row(&mut self, table: &'static Table, cells: Cells) -> Result<()> {
        let Some(stored) = self.0.iter_mut().find(|s| std::ptr::eq(s.table, table)) else { return Ok(()) };
        if stored.wrong.is_some() {
            return Ok(());
        }
        let Some(row) = stored.rows.next()? else {
            stored.wrong = Some(place_of_cells(cells)?);
            return Ok(());
        };
        if stored.columns.is_empty() {
            let column = |(name, _): &(&str, &dyn ToSql)| row.as_ref().column_index(name);
            stored.columns = cells.iter().map(column).collect::<rusqlite::Result<_>>()?;
        }
        for ((_, should), column) in cells.iter().zip(&stored.columns) {
            if value(&should.to_sql()?) != row.get_ref(*column)? {
                stored.wrong = Some(if is_missing(cells, row)? { place_of_cells(cells)? } else { place_of_row(row)? });
                break;
            }
        }
        Ok(())
    }
}

fn value<'v>(sql: &'v ToSqlOutput<'_>) -> ValueRef<'v> {
    match sql {
        ToSqlOutput::Borrowed(value) => *value,
        ToSqlOutput::Owned(value) => value.into(),
        // Nothing else is ever made by what projections are made of.
        _ => ValueRef::Null,
    }
}

/// The beginning of a row tells which it is.
const TELLING: usize = 4;

fn place_of_row(row: &Row) -> Result<String> {
    let width = row.as_ref().column_count().min(TELLING);
    let shown = (0..width).map(|i| Ok(show(row.get_ref(i)?))).collect::<Result<Vec<_>>>()?;
    Ok(shown.join("/"))
}

fn place_of_cells(cells: Cells) -> Result<String> {
    let shown = cells.iter().take(TELLING).map(|(_, cell)| Ok(show(value(&cell.to_sql()?))));
    Ok(shown.collect::<Result<Vec<_>>>()?.join("/"))
}

/// Whether the row that should come next is not there at all: the one that is stands after it.
fn is_missing(cells: Cells, row: &Row) -> Result<bool> {
    for (column, (_, should)) in cells.iter().take(TELLING).enumerate() {
        let order = match (value(&should.to_sql()?), row.get_ref(column)?) {
            (ValueRef::Integer(should), ValueRef::Integer(is)) => should.cmp(&is),
            (ValueRef::Text(should), ValueRef::Text(is)) => should.cmp(is),
            _ => Ordering::Equal,
        };
        if order.is_ne() {
            return Ok(order.is_lt());
        }
    }
    Ok(false)
}

fn show(value: ValueRef) -> String {
    match value {
        ValueRef::Null => "空".into(),
        ValueRef::Integer(i) => i.to_string(),
        ValueRef::Real(r) => r.to_string(),
        ValueRef::Text(t) => String::from_utf8_lossy(t).into_owned(),
        ValueRef::Blob(_) => "…".into(),
    }
}
