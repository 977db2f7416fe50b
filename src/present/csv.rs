//! CSV for Excel and WPS: CRLF, every column, what a spreadsheet would spoil guarded ([`crate::text::guard`]).
//!
//! UTF-8 with BOM unless GBK is asked for, which some receiving systems insist on. A character GBK has no place for
//! becomes 〓 in the file, and is reported: the file goes out on time, and nobody is left to find the hole later.

use super::cell::{Cell, Column};
use crate::text::{clean, guard};
use encoding_rs::GBK;
use std::io::{self, Write};
use std::str::FromStr;

/// How the characters of a CSV are written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Encoding {
    /// With BOM, by which Excel knows it.
    #[default]
    Utf8,
    /// What “CSV(逗号分隔)” of a Chinese Excel reads and writes.
    Gbk,
}

impl FromStr for Encoding {
    type Err = String;

    fn from_str(word: &str) -> Result<Encoding, String> {
        match word.trim().to_lowercase().as_str() {
            "utf-8" | "utf8" => Ok(Encoding::Utf8),
            "gbk" | "gb2312" | "cp936" | "ansi" => Ok(Encoding::Gbk),
            "gb18030" => Err("请写 gbk：表格软件按 GBK 打开 CSV，GB18030 的四字节字会成乱码".to_string()),
            _ => Err(format!("没有“{word}”这种编码，可用：UTF-8、GBK")),
        }
    }
}

/// Stands for a character that GBK has no place for; printers know it as the sign of a missing piece of type.
const MISSING: char = '〓';

/// So many lost characters are kept one by one; beyond that only their number.
const NAMED: usize = 30;

/// Characters that did not fit into the encoding.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lost {
    pub count: u64,
    /// The first of them: row as the spreadsheet numbers it (the heading is row 1), heading of the column, character.
    pub first: Vec<(u64, String, char)>,
}

impl Lost {
    /// What the person at the desk must be told; nothing when nothing was lost.
    pub fn words(&self) -> Vec<String> {
        if self.count == 0 {
            return Vec::new();
        }
        let mut said = vec![format!("有{}个字 GBK 里没有，文件中以“{MISSING}”代替：", self.count)];
        said.extend(self.first.iter().map(|(row, column, c)| format!("  第{row}行 {column} “{c}”")));
        let more = self.count - self.first.len() as u64;
        if more > 0 {
            said.push(format!("  另有{more}个没有逐一列出"));
        }
        said.push("  要保留这些字：去掉 --encoding gbk（UTF-8），或写成 .xlsx".to_string());
        said
    }
}

/// Rows written one by one.
pub struct CsvRows<W: Write> {
    writer: csv::Writer<W>,
    encoding: Encoding,
    headings: Vec<String>,
    row: u64,
    lost: Lost,
}

impl<W: Write> CsvRows<W> {
    /// Writes the headings.
    pub fn begin(mut out: W, encoding: Encoding, columns: &[Column]) -> io::Result<CsvRows<W>> {
        if encoding == Encoding::Utf8 {
            out.write_all(&[0xef, 0xbb, 0xbf])?;
        }
        let writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).flexible(true).from_writer(out);
        let headings: Vec<String> = columns.iter().map(|c| c.zh.clone()).collect();
        let mut rows = CsvRows { writer, encoding, headings, row: 1, lost: Lost::default() };
        for (place, column) in columns.iter().enumerate() {
            rows.field(place, &guard(&column.zh))?;
        }
        rows.end_of_row()?;
        Ok(rows)
    }

    /// One row; missing cells are empty, and so is what is not known.
    pub fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        for place in 0..self.headings.len() {
            match cells.get(place) {
                Some(Cell::Text(text)) => self.field(place, &guard(&clean(text)))?,
                None | Some(Cell::Empty) => self.field(place, "")?,
                Some(cell) => self.field(place, &cell.words().unwrap_or_default())?,
            }
        }
        self.end_of_row()
    }

    /// What was lost, and where everything went.
    pub fn finish(self) -> io::Result<(W, Lost)> {
        let out = self.writer.into_inner().map_err(|e| e.into_error())?;
        Ok((out, self.lost))
    }

    fn end_of_row(&mut self) -> io::Result<()> {
        self.row += 1;
        self.writer.write_record(None::<&[u8]>).map_err(io::Error::from)
    }

    fn field(&mut self, place: usize, text: &str) -> io::Result<()> {
        let written = match self.encoding {
            Encoding::Utf8 => self.writer.write_field(text),
            Encoding::Gbk => {
                let (bytes, _, unmappable) = GBK.encode(text);
                if unmappable {
                    let fitting = self.fitting(place, text);
                    self.writer.write_field(GBK.encode(&fitting).0)
                } else {
                    self.writer.write_field(bytes)
                }
            }
        };
        written.map_err(io::Error::from)
    }

    /// The text with what does not fit replaced and put down as lost.
    fn fitting(&mut self, place: usize, text: &str) -> String {
        let fits = |c: char| !GBK.encode(c.encode_utf8(&mut [0; 4])).2;
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            if fits(c) {
                out.push(c);
                continue;
            }
            out.push(MISSING);
            self.lost.count += 1;
            if self.lost.first.len() < NAMED {
                let heading = self.headings.get(place).cloned().unwrap_or_default();
                self.lost.first.push((self.row, heading, c));
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gbk(rows: &[&str]) -> (String, Lost) {
        let columns = [Column::id("id", "编号"), Column::text("title", "标题")];
        let mut csv = CsvRows::begin(Vec::new(), Encoding::Gbk, &columns).unwrap();
        for (n, title) in rows.iter().enumerate() {
            csv.row(&[Cell::Int(n as i64), Cell::text(*title)]).unwrap();
        }
        let (bytes, lost) = csv.finish().unwrap();
        let (text, _, wrong) = GBK.decode(&bytes);
        assert!(!wrong);
        (text.into_owned(), lost)
    }

    #[test]
    fn gbk_has_no_mark_and_keeps_what_it_can() {
        let (text, lost) = gbk(&["王垚〔2026〕5号，“停水”€", "=1+1"]);
        assert_eq!(text, "编号,标题\r\n0,王垚〔2026〕5号，“停水”€\r\n1,'=1+1\r\n");
        assert_eq!(lost, Lost::default());
        assert!(lost.words().is_empty());
    }

    #[test]
    fn characters_that_do_not_fit_are_named_with_their_place() {
        let (text, lost) = gbk(&["好", "𠮷村😀吵"]);
        assert_eq!(text, "编号,标题\r\n0,好\r\n1,〓村〓吵\r\n");
        assert_eq!(lost.count, 2);
        assert_eq!(lost.first, [(3, "标题".to_string(), '𠮷'), (3, "标题".to_string(), '😀')]);
        let said = lost.words();
        assert!(said[1].contains("第3行 标题 “𠮷”"), "{said:?}");
        let many = "😀".repeat(NAMED + 5);
        let (_, lost) = gbk(&[&many]);
        assert_eq!((lost.count, lost.first.len()), (NAMED as u64 + 5, NAMED));
        assert!(lost.words().iter().any(|line| line.contains("另有5个")));
    }

    #[test]
    fn an_encoding_is_read_in_the_words_people_use() {
        for word in ["GBK", "gb2312", "ANSI"] {
            assert_eq!(word.parse(), Ok(Encoding::Gbk));
        }
        assert_eq!("UTF-8".parse(), Ok(Encoding::Utf8));
        assert!("gb18030".parse::<Encoding>().unwrap_err().contains("gbk"));
        assert!("big5".parse::<Encoding>().unwrap_err().contains("UTF-8"));
    }
}
