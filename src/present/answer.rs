//! One answer in the format asked for.

use super::csv::{Encoding, Lost};
use super::json::hidden;
use super::sheet::{Scope, Sheet};
use super::xlsx::{Origin, workbook};
use crate::error::{Error, Result};
use crate::print::{self, Document};
use crate::text::{clean, masked};
use serde_json::Value;
use std::borrow::Cow;
use std::path::Path;
use std::str::FromStr;
use unicode_width::UnicodeWidthStr;

/// The formats an answer can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// For people at a terminal.
    #[default]
    Table,
    Json,
    Csv,
    Md,
    /// For Excel and WPS: typed cells, pictures, and a page that says where the figures come from.
    Xlsx,
    /// For a word processor.
    Docx,
    /// One page that any browser shows and prints.
    Html,
}

impl Format {
    pub const ALL: &'static [Format] =
        &[Format::Table, Format::Json, Format::Csv, Format::Md, Format::Xlsx, Format::Docx, Format::Html];

    /// The word of `-f`.
    pub fn word(self) -> &'static str {
        match self {
            Format::Table => "table",
            Format::Json => "json",
            Format::Csv => "csv",
            Format::Md => "md",
            Format::Xlsx => "xlsx",
            Format::Docx => "docx",
            Format::Html => "html",
        }
    }

    /// A file people keep, in the order of the register and with everything in it; the others are looked at or read by scripts.
    pub fn is_kept(self) -> bool {
        matches!(self, Format::Csv | Format::Md | Format::Xlsx | Format::Docx | Format::Html)
    }

    /// Bytes that are no text, which nobody wants on his screen.
    fn is_binary(self) -> bool {
        matches!(self, Format::Xlsx | Format::Docx)
    }

    /// The format a file's ending asks for. `None`: it has no ending this program knows.
    fn of_ending(path: &Path) -> Result<Option<Format>> {
        let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
        match ending.as_str() {
            "csv" => Ok(Some(Format::Csv)),
            "json" => Ok(Some(Format::Json)),
            "md" => Ok(Some(Format::Md)),
            "xlsx" => Ok(Some(Format::Xlsx)),
            "docx" => Ok(Some(Format::Docx)),
            "html" | "htm" => Ok(Some(Format::Html)),
            "txt" => Ok(Some(Format::Table)),
            "xls" | "et" => Err(refusal(&ending).hint("可写 .xlsx：用 WPS、Excel 打开，再另存")),
            "doc" | "wps" | "pdf" => Err(refusal(&ending).hint("可写 .docx：用 WPS、Word 打开，再另存")),
            _ => Ok(None),
        }
    }

    /// The format of an answer written to `to` (or shown): the file's ending decides, else what was asked, else a table.
    pub fn choose(asked: Option<Format>, to: Option<&Path>) -> Result<Format> {
        let Some(path) = to else {
            let format = asked.unwrap_or_default();
            return match format.is_binary() {
                true => Err(Error::usage(format!("-f {} 要写成文件", format.word()))
                    .hint(format!("加 -o 文件名.{}", format.word()))),
                false => Ok(format),
            };
        };
        match (Format::of_ending(path)?, asked) {
            (Some(format), _) | (None, Some(format)) => Ok(format),
            (None, None) => Err(Error::refused(format!("看不出 {} 要写成什么格式", path.display())).hint(
                "文件名请以 .csv、.json、.md、.txt、.xlsx、.docx、.html 结尾，或加 -f table|json|csv|md|xlsx|docx|html",
            )),
        }
    }
}

fn refusal(ending: &str) -> Error {
    Error::refused(format!("目前还不能写 .{ending} 文件")).hint("目前可写：.xlsx .csv .docx .html .json .md .txt")
}

impl FromStr for Format {
    type Err = String;

    fn from_str(word: &str) -> std::result::Result<Format, String> {
        match word.trim().to_lowercase().as_str() {
            "table" | "表" | "表格" | "txt" => Ok(Format::Table),
            "json" => Ok(Format::Json),
            "csv" => Ok(Format::Csv),
            "md" | "markdown" => Ok(Format::Md),
            "xlsx" | "excel" => Ok(Format::Xlsx),
            "docx" | "word" => Ok(Format::Docx),
            "html" | "网页" => Ok(Format::Html),
            _ => Err(format!("没有“{word}”这种格式，可用：table、json、csv、md、xlsx、docx、html")),
        }
    }
}

/// One view, in every format it may be wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answer {
    pub json: Value,
    pub sheet: Option<Sheet>,
    /// What people see; if empty, the sheet as a table.
    pub screen: String,
    /// A paper or a form, where the answer is one; otherwise the sheet or the screen is set as a page.
    pub document: Option<Document>,
    /// Its words are not looked over as they leave: it was opened for a reason that stands in the ledger, or it is a
    /// paper, whose words were looked over when it was drawn and are its editor's since.
    pub as_it_stands: bool,
}

impl Answer {
    pub fn of_sheet(json: Value, sheet: Sheet) -> Answer {
        Answer { json, sheet: Some(sheet), ..Answer::default() }
    }

    pub fn of_screen(json: Value, screen: impl Into<String>) -> Answer {
        Answer { json, screen: screen.into(), ..Answer::default() }
    }

    /// A paper or a form; the screen and the Markdown are its text.
    pub fn of_document(json: Value, document: Document) -> Answer {
        Answer { json, screen: print::markdown(&document), document: Some(document), ..Answer::default() }
    }

    /// Given as it stands.
    pub fn as_it_stands(self) -> Answer {
        Answer { as_it_stands: true, ..self }
    }

    /// The door: whatever was typed into the ledger, no private number passes. Cells were looked over one by one.
    fn looked_over(mut self, format: Format) -> Answer {
        if self.as_it_stands {
            return self;
        }
        if format == Format::Json {
            self.json = hidden(self.json);
        }
        self.screen = masked(self.screen);
        if let Some(sheet) = &mut self.sheet {
            sheet.title = sheet.title.take().map(masked);
            let said = sheet.notes.iter_mut().chain(&mut sheet.scope.conditions);
            said.for_each(|words| *words = masked(std::mem::take(words)));
        }
        self
    }

    /// As a page to print.
    fn page(&self) -> Document {
        match (&self.document, &self.sheet) {
            (Some(document), _) => document.clone(),
            (None, Some(sheet)) => super::listing::of_sheet(sheet),
            (None, None) => super::listing::of_screen(&self.screen),
        }
    }

    /// The rows for a spreadsheet; an answer without a column list as what people read of it.
    fn rows(self, titled: bool) -> Sheet {
        self.sheet.unwrap_or_else(|| super::listing::rows_of_screen(&self.screen, titled))
    }

    /// The bytes to deliver, and the characters that did not fit. `origin` is asked where the format says where its
    /// figures come from. An answer without rows and without a screen is empty as a table.
    pub fn render(self, dress: Dress, origin: impl FnOnce(&Scope) -> Result<Origin>) -> Result<(Vec<u8>, Lost)> {
        let answer = self.looked_over(dress.format);
        let bytes = match (dress.format, &answer.sheet) {
            // A Value has string keys only, so it always serialises.
            (Format::Json, _) => {
                serde_json::to_string_pretty(&answer.json).map(|json| json + "\n").unwrap_or_default().into_bytes()
            }
            (Format::Table, _) => answer.table(dress.width),
            (Format::Md, None) => line(&answer.screen),
            (Format::Md, Some(sheet)) => line(&sheet.markdown()),
            (Format::Csv, _) => return Ok(answer.rows(false).csv(dress.encoding)),
            (Format::Xlsx, _) => {
                let sheet = answer.rows(true);
                workbook(&sheet, &origin(&sheet.scope)?)?
            }
            (Format::Docx, _) => print::docx::write(&answer.page()),
            (Format::Html, _) => print::html::write(&answer.page()),
        };
        Ok((bytes, Lost::default()))
    }

    /// What people see on a terminal `width` columns wide.
    pub fn table(self, width: u16) -> Vec<u8> {
        match &self.sheet {
            Some(sheet) if self.screen.is_empty() && !sheet.rows.is_empty() => line(&sheet.table(width)),
            _ => line(&commands_whole(&self.screen, usize::from(width))),
        }
    }
}

/// Where nobody looks, and on a wide terminal, a line stays a line.
const WIDE: usize = 100;

/// On a narrow terminal a command behind a line that is too long begins a line of its own, to be read and copied whole.
fn commands_whole(screen: &str, width: usize) -> Cow<'_, str> {
    const BEFORE: &str = "   yuqing ";
    if width >= WIDE || !screen.contains(BEFORE) {
        return Cow::Borrowed(screen);
    }
    let mut out = String::with_capacity(screen.len() + 64);
    for line in screen.lines() {
        match line.split_once(BEFORE).filter(|(said, _)| line.width() > width && !said.trim().is_empty()) {
            Some((said, command)) => {
                let indent = line.len() - line.trim_start().len() + 2;
                out.push_str(&format!("{}\n{}yuqing {command}\n", said.trim_end(), " ".repeat(indent)));
            }
            None => out.push_str(&format!("{line}\n")),
        }
    }
    Cow::Owned(out)
}

/// How an answer is to leave.
#[derive(Debug, Clone, Copy)]
pub struct Dress {
    pub format: Format,
    /// Columns of the terminal.
    pub width: u16,
    /// Of a CSV.
    pub encoding: Encoding,
}

/// What people read, whoever typed it: nothing in it moves the cursor, rings, or turns the writing round. One line feed at
/// the end, none after nothing.
fn line(text: &str) -> Vec<u8> {
    let mut text = clean(text).into_owned();
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::super::cell::Column;
    use super::*;
    use serde_json::json;

    #[test]
    fn the_ending_decides() {
        let choose = |asked, file: &str| Format::choose(asked, Some(Path::new(file)));
        assert_eq!(choose(None, "台账.CSV"), Ok(Format::Csv));
        assert_eq!(choose(Some(Format::Json), "a.md"), Ok(Format::Md));
        assert_eq!(choose(Some(Format::Json), "a.dat"), Ok(Format::Json));
        assert_eq!(Format::choose(None, None), Ok(Format::Table));
        assert_eq!(choose(None, "通报.DOCX"), Ok(Format::Docx));
        assert_eq!(choose(Some(Format::Json), "页.html"), Ok(Format::Html));
        assert_eq!(Format::choose(Some(Format::Docx), None).unwrap_err().exit_code(), 2);
        assert_eq!(choose(None, "台账.xlsx"), Ok(Format::Xlsx));
        assert_eq!(Format::choose(Some(Format::Xlsx), None).unwrap_err().exit_code(), 2);
        for file in ["台账.xls", "通报.wps", "通报.pdf", "无结尾"] {
            let error = choose(None, file).unwrap_err();
            assert_eq!(error.exit_code(), 1);
            assert!(error.to_string().contains(".csv") || error.to_string().contains(".md"), "{error}");
        }
        assert!("xml".parse::<Format>().unwrap_err().contains("table"));
    }

    fn rendered(answer: &Answer, format: Format) -> Vec<u8> {
        let dress = Dress { format, width: 80, encoding: Encoding::Utf8 };
        let nowhere = |_: &Scope| Err(Error::refused("no origin is asked for"));
        answer.clone().render(dress, nowhere).unwrap().0
    }

    #[test]
    fn nothing_overdue_prints_nothing_but_json_prints_an_empty_list() {
        let answer = Answer::of_sheet(json!([]), Sheet::new(vec![Column::id("case", "编号")]));
        assert_eq!(rendered(&answer, Format::Table), b"");
        assert_eq!(rendered(&answer, Format::Json), b"[]\n");
        assert!(rendered(&answer, Format::Csv).ends_with("编号\r\n".as_bytes()));
    }

    #[test]
    fn on_a_narrow_terminal_a_command_stands_whole() {
        let screen = "甲村\n  没有站长（一、三.1）   yuqing person add 姓名 --unit 甲村 --role 站长\n  共1处\n";
        let shown = |width: u16| String::from_utf8(Answer::of_screen(json!({}), screen).table(width)).unwrap();
        assert_eq!(shown(100), screen);
        assert_eq!(shown(99), screen, "it fits");
        let below = "甲村\n  没有站长（一、三.1）\n    yuqing person add 姓名 --unit 甲村 --role 站长\n  共1处\n";
        assert_eq!(shown(60), below);
    }

    #[test]
    fn an_answer_without_columns_is_a_csv_of_what_people_read() {
        let answer = Answer::of_screen(json!({"id": "2026-0001"}), "2026-0001 体检\n\n原文\n  没到户\n  催过\n");
        let csv = String::from_utf8(rendered(&answer, Format::Csv)).unwrap();
        assert!(csv.ends_with("部分,内容\r\n,2026-0001 体检\r\n原文,没到户\r\n原文,催过\r\n"), "{csv}");
        assert!(rendered(&answer, Format::Table).ends_with("  催过\n".as_bytes()));
    }
}
