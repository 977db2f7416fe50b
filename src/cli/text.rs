//! Texts from the command line, a file or standard input.

use crate::error::{Error, Result, io_zh};
use crate::rules::Rulebook;
use crate::rules::laws::{SHIPPED, shipped};
use crate::text::is_blank;
use crate::time::Stamp;
use crate::time::moment::{parse_date, parse_deadline};
use chrono::NaiveDate;
use std::io::Read;
use std::path::Path;

/// Longest text taken: a pasted page is a few thousand characters; more is a file for `attach`.
const LONGEST: usize = 4 << 20;

/// Reads a text given as words, `-` (standard input) or a file; refuses an empty one.
pub fn read(words: Option<&str>, file: Option<&Path>, what: &str) -> Result<String> {
    let text = match (words, file) {
        (Some(_), Some(_)) => return Err(Error::usage(format!("{what}只能给一处：直接写，或 --file 文件"))),
        (None, None) => {
            return Err(
                Error::usage(format!("缺少{what}")).hint("直接写在命令后，或 --file 文件，或 -（从标准输入读）")
            );
        }
        (None, Some(path)) => from_file(path)?,
        (Some("-"), None) => from_stdin(what)?,
        (Some(words), None) => words.to_string(),
    };
    if is_blank(&text) {
        return Err(Error::refused(format!("{what}是空的")));
    }
    Ok(text)
}

pub fn from_file(path: &Path) -> Result<String> {
    let bytes = bytes(path)?;
    if bytes.len() > LONGEST {
        return Err(Error::refused(format!("{} 太大（{}字节）", path.display(), bytes.len()))
            .hint("大文件请用 yuqing attach 附上"));
    }
    if let Some(kind) = document(&bytes) {
        return Err(Error::refused(format!("{} 是 {kind}，不是纯文本", path.display()))
            .hint("打开它，复制文字，或另存为 .txt")
            .hint("要留存文件本身：登记后用 yuqing attach 编号 文件"));
    }
    decode(bytes).ok_or_else(|| {
        Error::refused(format!("{} 的文字编码认不出来", path.display())).hint("请另存为 UTF-8 或 GBK 的纯文本")
    })
}

/// What a file is that clerks take for a text, by its first bytes.
fn document(bytes: &[u8]) -> Option<&'static str> {
    let kinds: [(&[u8], &str); 5] = [
        (b"PK\x03\x04", "Word、WPS 文档、表格或压缩包"),
        (b"\xd0\xcf\x11\xe0", "旧式 Word、WPS 文档或表格"),
        (b"%PDF", "PDF 文件"),
        (b"\x89PNG", "图片"),
        (b"\xff\xd8\xff", "图片"),
    ];
    kinds.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, kind)| *kind)
}

/// The bytes of a file a clerk names.
pub fn bytes(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => Error::refused(format!("没有文件 {}", path.display())),
        _ => Error::ledger(format!("读不了文件 {}：{}", path.display(), io_zh(&e))),
    })
}

fn from_stdin(what: &str) -> Result<String> {
    let mut bytes = Vec::new();
    std::io::stdin()
        .take(LONGEST as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|e| Error::ledger(format!("读不了标准输入：{}", io_zh(&e))))?;
    if bytes.len() > LONGEST {
        return Err(Error::refused(format!("{what}太长")));
    }
    decode(bytes).ok_or_else(|| Error::refused(format!("{what}的文字编码认不出来")).hint("请用 UTF-8 或 GBK"))
}

/// A mark of order, else UTF-8, else GB18030 (what Windows here saves without saying so).
fn decode(bytes: Vec<u8>) -> Option<String> {
    if let Some((encoding, skip)) = encoding_rs::Encoding::for_bom(&bytes) {
        return encoding.decode_without_bom_handling_and_without_replacement(&bytes[skip..]).map(|s| s.into_owned());
    }
    match String::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(e) => encoding_rs::GB18030
            .decode_without_bom_handling_and_without_replacement(e.as_bytes())
            .map(|s| s.into_owned()),
    }
}

/// A day as clerks type it; what is left out is filled in towards the past.
pub fn day(what: &str, word: &str, now: Stamp) -> Result<NaiveDate> {
    parse_date(word, now).map_err(|e| Error::refused(format!("{what}：{e}")))
}

/// A last day; what is left out is filled in ahead.
pub fn last_day(what: &str, word: &str, now: Stamp) -> Result<NaiveDate> {
    match parse_deadline(word, now) {
        Ok(moment) if moment.date_only => Ok(moment.at.date()),
        Ok(_) => Err(Error::refused(format!("{what}：“{word}”应只写日期，如 2026-11-22"))),
        Err(e) => Err(Error::refused(format!("{what}：{e}"))),
    }
}

/// The name of a unit, a person or an account: one line, without the marks that join names.
pub fn name(what: &str, word: &str) -> Result<String> {
    const LONGEST_NAME: usize = 60;
    let name = word.trim();
    if name.is_empty() {
        return Err(Error::refused(format!("{what}不能为空")));
    }
    if let Some(wrong) = name.chars().find(|c| c.is_control() || "@＠、,，;；".contains(*c)) {
        let wrong = if wrong.is_control() { "换行等控制字符".to_string() } else { format!("“{wrong}”") };
        return Err(Error::refused(format!("{what}里不能有{wrong}")));
    }
    if name.chars().count() > LONGEST_NAME {
        return Err(Error::refused(format!("{what}太长，至多{LONGEST_NAME}字")));
    }
    Ok(name.to_string())
}

/// A rulebook that ships (by id or name) or that lies in a file: its text, and what it says. All faults are told at once.
pub fn rulebook(word: &str) -> Result<(String, Rulebook)> {
    let by_name = || SHIPPED.iter().find(|(id, text)| parsed(text, id).is_ok_and(|book| book.name == word));
    if let Some(text) = shipped(word).or_else(|| by_name().map(|(_, text)| *text)) {
        return Ok((text.to_string(), parsed(text, word)?));
    }
    let path = Path::new(word);
    if !path.exists() {
        let mut error = Error::refused(format!("没有“{word}”这个制度，也没有这个文件")).hint("随软件带有：");
        for (id, book) in shipped_rulebooks() {
            error = error.hint(format!("  {id}  {}", book.name));
        }
        return Err(error.hint("自己的制度：写成 TOML 文件，用 yuqing rules check 文件 检查"));
    }
    let text = from_file(path)?;
    let book = parsed(&text, word)?;
    Ok((text, book))
}

fn parsed(text: &str, named: &str) -> Result<Rulebook> {
    crate::rules::read::read(text, named).map_err(|faults| {
        let error = Error::refused(format!("{named} 有{}处不对", faults.len()));
        faults.iter().fold(error, |error, fault| error.hint(fault.to_string()))
    })
}

/// The rulebooks that come with the program. Those that ship are tested, so none is left out.
pub fn shipped_rulebooks() -> impl Iterator<Item = (&'static str, Rulebook)> {
    SHIPPED.iter().filter_map(|(id, text)| parsed(text, id).ok().map(|book| (*id, book)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_windows_saves_can_be_read() {
        let (gbk, _, _) = encoding_rs::GB18030.encode("体检通知未到户");
        assert_eq!(decode(gbk.into_owned()).as_deref(), Some("体检通知未到户"));
        assert_eq!(decode("\u{feff}体检".as_bytes().to_vec()).as_deref(), Some("体检"));
    }

    #[test]
    fn an_empty_text_is_refused() {
        assert!(read(Some(" \n\t"), None, "原文").is_err());
    }
}
