//! A long register leaves row by row: it never stands in memory, whatever its length.

use super::answer::Format;
use super::cell::Cell;
use super::csv::{CsvRows, Encoding, Lost};
use super::out::Draft;
use super::sheet::Sheet;
use super::xlsx::{Origin, XlsxRows};
use crate::error::{Error, Result, io_zh};
use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::io::{self, BufWriter, StdoutLock, Write};
use std::path::Path;

/// Where rows go, and how they are written.
#[derive(Clone, Copy)]
pub struct Export<'a> {
    /// `None`: stdout.
    pub to: Option<&'a Path>,
    pub encoding: Encoding,
    /// Never overwritten.
    pub ledger: &'a Path,
    /// Where temporary files may go.
    pub scratch: &'a Path,
}

/// Takes one row after the other.
pub type Take<'t> = &'t mut dyn FnMut(&[Cell]) -> Result<()>;

/// Takes one object after the other.
pub type TakeObject<'t> = &'t mut dyn FnMut(&Value) -> Result<()>;

/// Takes one piece of a text after the other.
pub type TakeText<'t> = &'t mut dyn FnMut(&str) -> Result<()>;

impl Export<'_> {
    /// Formats whose rows can leave one by one.
    pub fn takes(format: Format) -> bool {
        matches!(format, Format::Csv | Format::Xlsx)
    }

    /// CSV: `sheet` gives the columns, `rows` hands over its rows.
    pub fn csv(&self, sheet: &Sheet, rows: impl FnOnce(Take) -> Result<()>) -> Result<Lost> {
        let Some(path) = self.to else {
            return to_stdout(|out, stop| {
                let mut csv = CsvRows::begin(out, self.encoding, &sheet.columns).map_err(&mut *stop)?;
                rows(&mut |row| csv.row(row).map_err(&mut *stop))?;
                let (mut out, lost) = csv.finish().map_err(&mut *stop)?;
                out.flush().map_err(stop)?;
                Ok(lost)
            });
        };
        let mut draft = Draft::begin(path, Some(self.ledger))?;
        let out = draft.file().try_clone().map_err(|e| draft.failed(&e))?;
        let mut csv = CsvRows::begin(out, self.encoding, &sheet.columns).map_err(|e| draft.failed(&e))?;
        rows(&mut |row| csv.row(row).map_err(|e| draft.failed(&e)))?;
        let (_, lost) = csv.finish().map_err(|e| draft.failed(&e))?;
        draft.finish()?;
        Ok(lost)
    }

    /// A list of objects in JSON.
    pub fn json(&self, objects: impl FnOnce(TakeObject) -> Result<()>) -> Result<()> {
        let Some(path) = self.to else { return to_stdout(|out, stop| list(out, objects, stop)) };
        let mut draft = Draft::begin(path, Some(self.ledger))?;
        let out = draft.file().try_clone().map_err(|e| draft.failed(&e))?;
        list(out, objects, &mut |e| draft.failed(&e))?;
        draft.finish()
    }

    /// A text, piece by piece.
    pub fn text(&self, pieces: impl FnOnce(TakeText) -> Result<()>) -> Result<()> {
        let Some(path) = self.to else {
            return to_stdout(|mut out, stop| {
                pieces(&mut |piece| out.write_all(piece.as_bytes()).map_err(&mut *stop))?;
                out.flush().map_err(stop)
            });
        };
        let mut draft = Draft::begin(path, Some(self.ledger))?;
        let mut out = draft.file().try_clone().map_err(|e| draft.failed(&e))?;
        pieces(&mut |piece| out.write_all(piece.as_bytes()).map_err(|e| draft.failed(&e)))?;
        draft.finish()
    }

    /// One object in JSON, parts of which are read as they are written: `stopped` tells what stopped it, if that was not
    /// the writing itself.
    pub fn object(&self, object: &impl Serialize, stopped: impl Fn() -> Option<Error>) -> Result<()> {
        let written = |out: &mut dyn Write, stop: &mut dyn FnMut(io::Error) -> Error| {
            let mut out = BufWriter::new(out);
            serde_json::to_writer_pretty(&mut out, object).map_err(|e| stopped().unwrap_or_else(|| stop(e.into())))?;
            out.write_all(b"\n").and_then(|()| out.flush()).map_err(stop)
        };
        let Some(path) = self.to else { return to_stdout(|mut out, stop| written(&mut out, stop)) };
        let mut draft = Draft::begin(path, Some(self.ledger))?;
        let mut out = draft.file().try_clone().map_err(|e| draft.failed(&e))?;
        written(&mut out, &mut |e| draft.failed(&e))?;
        draft.finish()
    }

    /// A workbook; it needs a file to go to.
    pub fn xlsx(&self, sheet: &Sheet, origin: &Origin, rows: impl FnOnce(Take) -> Result<()>) -> Result<()> {
        let path = self.to.ok_or_else(|| Error::usage("-f xlsx 要写成文件").hint("加 -o 文件名.xlsx"))?;
        let mut draft = Draft::begin(path, Some(self.ledger))?;
        let mut book = XlsxRows::begin(sheet, origin, Some(self.scratch))?;
        rows(&mut |row| book.row(row))?;
        book.save(BufWriter::new(draft.file()))?;
        draft.finish()
    }
}

/// A reader that has gone away (`| head`) ends the walk and is no failure.
fn to_stdout<T: Default>(walk: impl FnOnce(StdoutLock, &mut dyn FnMut(io::Error) -> Error) -> Result<T>) -> Result<T> {
    let mut gone = false;
    let mut stop = |e: io::Error| {
        gone = e.kind() == io::ErrorKind::BrokenPipe;
        Error::ledger(format!("写标准输出失败：{}", io_zh(&e)))
    };
    let walked = walk(io::stdout().lock(), &mut stop);
    if gone { Ok(T::default()) } else { walked }
}

/// One object after the other, laid out as the whole list would be.
fn list(
    out: impl Write,
    objects: impl FnOnce(TakeObject) -> Result<()>,
    stop: &mut dyn FnMut(io::Error) -> Error,
) -> Result<()> {
    let mut out = BufWriter::new(out);
    let mut pretty = serde_json::Serializer::pretty(&mut out);
    let mut seq = pretty.serialize_seq(None).map_err(|e| stop(e.into()))?;
    objects(&mut |object| seq.serialize_element(object).map_err(|e| stop(e.into())))?;
    seq.end().map_err(|e| stop(e.into()))?;
    out.write_all(b"\n").and_then(|()| out.flush()).map_err(stop)
}
