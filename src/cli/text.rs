//! Texts from the command line, a file or standard input.

use crate::error::{Error, Result};
use std::io::Read;
use std::path::Path;

/// Longest text taken: a pasted page is a few thousand characters; more is a file for `attach`.
const LONGEST: usize = 4 << 20;

/// Reads a text given as words, `-` (standard input) or a file; refuses an empty one and marked secrets.
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
    if text.trim().is_empty() {
        return Err(Error::refused(format!("{what}是空的")));
    }
    refuse_secrets(&text)?;
    Ok(text)
}

pub fn from_file(path: &Path) -> Result<String> {
    let bytes = bytes(path)?;
    if bytes.len() > LONGEST {
        return Err(Error::refused(format!("{} 太大（{}字节）", path.display(), bytes.len()))
            .hint("大文件请用 yuqing attach 附上"));
    }
    decode(bytes).ok_or_else(|| {
        Error::refused(format!("{} 的文字编码认不出来", path.display())).hint("请另存为 UTF-8 或 GBK 的纯文本")
    })
}

/// The bytes of a file a clerk names.
pub fn bytes(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => Error::refused(format!("没有文件 {}", path.display())),
        _ => Error::ledger(format!("读不了文件 {}：{e}", path.display())),
    })
}

fn from_stdin(what: &str) -> Result<String> {
    let mut bytes = Vec::new();
    std::io::stdin()
        .take(LONGEST as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|e| Error::ledger(format!("读不了标准输入：{e}")))?;
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

/// 涉密不上网: a text that carries a mark of secrecy is refused, not stored.
fn refuse_secrets(text: &str) -> Result<()> {
    let head: String = text.chars().take(200).filter(|c| !c.is_whitespace()).collect();
    for mark in ["绝密★", "机密★", "秘密★", "绝密☆", "机密☆", "秘密☆"] {
        if head.contains(mark) {
            return Err(Error::refused(format!("文中有密级标志“{mark}”，本台账不得录入涉密信息，没有记录"))
                .hint("按保密规定处理；确系误标，请先更正原文"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marked_secret_is_refused() {
        assert!(read(Some("机密★1年\n关于……"), None, "原文").is_err());
        assert!(read(Some("他说这是公开的秘密"), None, "原文").is_ok());
    }

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
