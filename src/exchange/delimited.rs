//! CSV as offices meet it: UTF-8 with or without a mark, GBK as “CSV(逗号分隔)” of a Chinese Excel writes it, and UTF-16
//! with tabs (“Unicode 文本”). Which of them is found out from all the bytes: the mark decides, then whether they are
//! UTF-8 throughout, else they are read as GB18030, of which GBK is a part.

use super::source::{Next, TakeRow};
use super::value::Value;
use crate::error::{Error, Result, io_zh};
use crate::text::unguard;
use encoding_rs::{Decoder, DecoderResult, Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// A cell longer than this is no cell, but the rest of the file behind a quotation mark that nobody closed.
const LONGEST: usize = 1 << 20;

/// Bytes read at a time.
const CHUNK: usize = 1 << 16;

pub struct Delimited {
    encoding: &'static Encoding,
    marked: bool,
    delimiter: u8,
}

impl Delimited {
    pub fn open(path: &Path) -> Result<Delimited> {
        let (encoding, marked) = encoding_of(path).map_err(|e| unreadable(path, &e))?;
        let file = Delimited { encoding, marked, delimiter: b',' };
        let delimiter = file.delimiter_of(path)?;
        Ok(Delimited { delimiter, ..file })
    }

    pub fn encoding(&self) -> &'static str {
        match self.encoding {
            e if e == UTF_8 && self.marked => "UTF-8（带 BOM）",
            e if e == UTF_8 => "UTF-8",
            e if e == GB18030 => "GB18030（GBK）",
            _ => "UTF-16",
        }
    }

    pub fn rows(&self, path: &Path, take: TakeRow) -> Result<()> {
        let text = self.decoded(path)?.chain(&b"\n"[..]);
        let mut csv = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(self.delimiter)
            // CRLF leaves its CR at the end of the last cell, where it is trimmed; so each LF is one line.
            .terminator(csv::Terminator::Any(b'\n'))
            .buffer_capacity(CHUNK)
            .from_reader(text);
        let (mut record, mut cells) = (csv::StringRecord::new(), Vec::new());
        let mut row = 0u32;
        loop {
            let before = csv.position().line();
            if !csv.read_record(&mut record).map_err(|e| self.broken(path, row, &e))? {
                return Ok(());
            }
            // The reader passes over blank lines in silence, a spreadsheet counts them; a cell may have several lines.
            let lines = csv.position().line() - before;
            let within: u64 = record.iter().map(|cell| cell.bytes().filter(|b| *b == b'\n').count() as u64).sum();
            row += lines.saturating_sub(within).max(1) as u32;
            if let Some(place) = record.iter().position(|cell| cell.len() > LONGEST) {
                return Err(Error::refused(format!("{} 第{row}行第{}列的引号没有配对", path.display(), place + 1))
                    .hint("用 Excel、WPS 打开看这一行；另存为 .xlsx 再导入也可以"));
            }
            cells.clear();
            cells.extend(record.iter().map(|cell| Value::text(unguard(cell.trim_end_matches('\r')))));
            if cells.iter().all(Value::is_empty) {
                continue;
            }
            if take(row, &cells)? == Next::Enough {
                return Ok(());
            }
        }
    }

    fn broken(&self, path: &Path, row: u32, e: &csv::Error) -> Error {
        match e.kind() {
            csv::ErrorKind::Io(e) if e.kind() != io::ErrorKind::InvalidData => unreadable(path, e),
            _ => Error::refused(format!("{} 第{}行以后的文字编码认不出来", path.display(), row + 1))
                .hint("它不是 UTF-8，也不是 GBK；用 Excel、WPS 打开，另存为 .xlsx 再导入"),
        }
    }

    fn decoded(&self, path: &Path) -> Result<Decoded<File>> {
        let file = File::open(path).map_err(|e| unreadable(path, &e))?;
        Ok(Decoded::of(file, self.encoding.new_decoder_with_bom_removal()))
    }

    /// Whichever of comma, tab and semicolon is most frequent at the head of the file.
    fn delimiter_of(&self, path: &Path) -> Result<u8> {
        let mut head = Vec::new();
        let read = self.decoded(path)?.take(CHUNK as u64).read_to_end(&mut head);
        // What cannot be decoded is told of with its row when rows are asked for.
        if read.as_ref().is_err_and(|e| e.kind() != io::ErrorKind::InvalidData) {
            return read.map(|_| b',').map_err(|e| unreadable(path, &e));
        }
        let lines = head.split(|b| *b == b'\n').take(20);
        let most = |sign: u8| lines.clone().map(|l| l.iter().filter(|b| **b == sign).count()).max().unwrap_or(0);
        Ok([b',', b'\t', b';'].into_iter().rev().max_by_key(|sign| most(*sign)).unwrap_or(b','))
    }
}

fn unreadable(path: &Path, e: &io::Error) -> Error {
    Error::ledger(format!("{} 读不出来：{}", path.display(), io_zh(e)))
}

/// The encoding, and whether the file says it by a mark.
fn encoding_of(path: &Path) -> io::Result<(&'static Encoding, bool)> {
    let mut file = File::open(path)?;
    let mut chunk = vec![0; CHUNK];
    let (mut kept, mut first) = (0, true);
    loop {
        let read = file.read(&mut chunk[kept..])?;
        let bytes = &chunk[..kept + read];
        if first && let Some((encoding, _)) = Encoding::for_bom(bytes) {
            return Ok((encoding, true));
        }
        if first && let Some(encoding) = unmarked_utf_16(bytes) {
            return Ok((encoding, false));
        }
        first = false;
        match std::str::from_utf8(bytes) {
            Ok(_) => kept = 0,
            // A character may go on in the next piece.
            Err(e) if e.error_len().is_none() && read > 0 => {
                let from = e.valid_up_to();
                kept = bytes.len() - from;
                chunk.copy_within(from..from + kept, 0);
            }
            Err(_) => return Ok((GB18030, false)),
        }
        if read == 0 {
            return Ok((UTF_8, false));
        }
    }
}

/// Zero bytes stand in no text of eight bits: every second byte of the signs and figures of UTF-16 is one.
fn unmarked_utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |odd: usize| bytes.iter().skip(odd).step_by(2).filter(|b| **b == 0).count();
    match (zeros(0), zeros(1)) {
        (0, 0) => None,
        (even, odd) if odd > even => Some(UTF_16LE),
        _ => Some(UTF_16BE),
    }
}

/// A file as UTF-8, piece by piece. Ready-made readers put a sign in place of what cannot be decoded; a register that is not
/// what it seems has to be refused instead.
struct Decoded<R> {
    inner: R,
    decoder: Decoder,
    raw: Vec<u8>,
    /// Of `raw`, what is still to be decoded.
    from: usize,
    to: usize,
    text: Vec<u8>,
    /// Of `text`, what is still to be handed over.
    given: usize,
    length: usize,
    done: bool,
}

impl<R: Read> Decoded<R> {
    fn of(inner: R, decoder: Decoder) -> Decoded<R> {
        let (raw, text) = (vec![0; CHUNK], vec![0; CHUNK * 3]);
        Decoded { inner, decoder, raw, from: 0, to: 0, text, given: 0, length: 0, done: false }
    }

    fn decode(&mut self) -> io::Result<()> {
        while self.given == self.length && !self.done {
            if self.from == self.to {
                (self.from, self.to) = (0, self.inner.read(&mut self.raw)?);
            }
            let last = self.to == 0;
            let (result, read, written) =
                self.decoder.decode_to_utf8_without_replacement(&self.raw[self.from..self.to], &mut self.text, last);
            self.from += read;
            (self.given, self.length) = (0, written);
            match result {
                DecoderResult::Malformed(..) => return Err(io::ErrorKind::InvalidData.into()),
                DecoderResult::InputEmpty if last => self.done = true,
                DecoderResult::InputEmpty | DecoderResult::OutputFull => {}
            }
        }
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.decode()?;
        let count = out.len().min(self.length - self.given);
        out[..count].copy_from_slice(&self.text[self.given..self.given + count]);
        self.given += count;
        Ok(count)
    }
}
