//! A file of rows: CSV in the encodings offices meet, or a workbook. What it is, its first bytes say, not its name.

use super::delimited::Delimited;
use super::value::Value;
use super::workbook::Sheets;
use crate::error::{Error, Result, io_zh};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Takes one row: its number as a spreadsheet counts (the first line is 1), and its cells.
pub type TakeRow<'t> = &'t mut dyn FnMut(u32, &[Value]) -> Result<Next>;

/// Whether more rows are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    More,
    Enough,
}

enum Kind {
    Delimited(Delimited),
    Workbook(Sheets),
}

/// A file of rows, read anew each time it is asked.
pub struct Source {
    path: PathBuf,
    kind: Kind,
    /// SHA-256 of the bytes, in hex.
    sha256: String,
}

impl Source {
    /// Opens a file and finds out what it is. `sheet`: of a workbook, the one to read.
    pub fn open(path: &Path, sheet: Option<&str>) -> Result<Source> {
        let (first, sha256) = looked_at(path)?;
        let kind = if first.starts_with(b"PK\x03\x04") || first.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            Kind::Workbook(Sheets::open(path, first.starts_with(b"PK"), sheet)?)
        } else {
            if sheet.is_some() {
                return Err(Error::usage(format!("{} 是文本，没有工作表", path.display())).hint("去掉 --sheet"));
            }
            Kind::Delimited(Delimited::open(path)?)
        };
        Ok(Source { path: path.to_path_buf(), kind, sha256 })
    }

    /// The name of the file alone: folders are nobody else's.
    pub fn name(&self) -> String {
        self.path.file_name().map_or_else(|| self.path.display().to_string(), |n| n.to_string_lossy().into_owned())
    }

    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// How its characters were read.
    pub fn encoding(&self) -> &str {
        match &self.kind {
            Kind::Delimited(file) => file.encoding(),
            Kind::Workbook(sheets) => sheets.format(),
        }
    }

    /// The sheet that is read.
    pub fn sheet(&self) -> Option<&str> {
        match &self.kind {
            Kind::Delimited(_) => None,
            Kind::Workbook(sheets) => Some(sheets.chosen()),
        }
    }

    /// Sheets that could be read instead.
    pub fn sheets(&self) -> Vec<String> {
        match &self.kind {
            Kind::Delimited(_) => Vec::new(),
            Kind::Workbook(sheets) => sheets.names().to_vec(),
        }
    }

    /// Reads another of its sheets from now on.
    pub fn turn_to(&mut self, sheet: &str) {
        if let Kind::Workbook(sheets) = &mut self.kind {
            sheets.turn_to(sheet);
        }
    }

    /// Hands over every row from the first on, until enough is said. Empty rows are left out, but counted.
    pub fn rows(&self, take: TakeRow) -> Result<()> {
        match &self.kind {
            Kind::Delimited(file) => file.rows(&self.path, take),
            Kind::Workbook(sheets) => sheets.rows(&self.path, take),
        }
    }

    /// Hands over every line below the row `head`.
    pub fn each_line(&self, head: u32, take: &mut dyn FnMut(u32, &[Value]) -> Result<()>) -> Result<()> {
        self.rows(&mut |row, cells| {
            if row > head {
                take(row, cells)?;
            }
            Ok(Next::More)
        })
    }

    /// Refuses to go on with a file that somebody has saved since it was opened.
    pub fn still_the_same(&self) -> Result<()> {
        let (_, sha256) = looked_at(&self.path)?;
        match sha256 == self.sha256 {
            true => Ok(()),
            false => Err(Error::refused(format!("{} 正在被人修改，没有导入", self.path.display()))
                .hint("在 Excel、WPS 里存盘关闭以后再导入")),
        }
    }
}

/// The first bytes, and the commitment of all.
fn looked_at(path: &Path) -> Result<([u8; 8], String)> {
    let unreadable = |e: std::io::Error| Error::ledger(format!("{} 读不出来：{}", path.display(), io_zh(&e)));
    let mut file = File::open(path).map_err(unreadable)?;
    if file.metadata().map_err(unreadable)?.is_dir() {
        return Err(Error::ledger(format!("{} 是文件夹，不是文件", path.display())));
    }
    let (mut sha, mut chunk, mut first, mut length) = (Sha256::new(), vec![0; 1 << 16], [0; 8], 0usize);
    loop {
        let read = file.read(&mut chunk).map_err(unreadable)?;
        if read == 0 {
            break;
        }
        for (place, byte) in chunk[..read].iter().enumerate().take(8usize.saturating_sub(length)) {
            first[length + place] = *byte;
        }
        length += read;
        sha.update(&chunk[..read]);
    }
    if length == 0 {
        return Err(Error::refused(format!("{} 是空文件，没有可导入的", path.display())));
    }
    let hash = sha.finalize();
    Ok((first, hash.iter().map(|byte| format!("{byte:02x}")).collect()))
}
