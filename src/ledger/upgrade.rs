//! An older ledger brought to the shape of today, its file first copied aside.

use super::backup;
use super::open::{Ledger, connect, settled};
use super::schema;
use crate::error::{Error, Result, io_zh};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// The version a ledger had, and where its copy lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upgraded {
    pub from: i64,
    pub to: i64,
    pub copy: PathBuf,
}

impl Upgraded {
    /// As told to whoever was at the desk.
    pub fn words(&self) -> String {
        format!("台账已由第{}版格式升级为第{}版，升级前的文件另存在 {}", self.from, self.to, self.copy.display())
    }
}

/// Upgrades a ledger of version `from`; `None` when another program has just done so.
pub(super) fn upgrade(conn: &mut Connection, path: &Path, from: i64) -> Result<Option<Upgraded>> {
    let copy = unused_name(path, from);
    let done = schema::upgrade(conn, || copy_aside(path, &copy))?;
    Ok(done.then_some(Upgraded { from, to: schema::VERSION, copy }))
}

/// `台账.v1.db`, then `台账.v1-2.db` …: an earlier copy is never overwritten.
fn unused_name(path: &Path, version: i64) -> PathBuf {
    let ending = path.extension().map(|e| format!(".{}", e.to_string_lossy())).unwrap_or_default();
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = |n: u32| {
        let again = if n == 1 { String::new() } else { format!("-{n}") };
        path.with_file_name(format!("{stem}.v{version}{again}{ending}"))
    };
    (1..u32::MAX).map(name).find(|p| !p.exists()).unwrap_or_else(|| name(1))
}

/// Copied beside itself under another name first, so that a copy cut short is never taken for one. Read through a second
/// connection: the first holds the lock that keeps writers away.
fn copy_aside(path: &Path, copy: &Path) -> Result<()> {
    let trouble = |e: std::io::Error| {
        Error::ledger(format!("升级前要另存一份到 {}，没有存成：{}；台账未变", copy.display(), io_zh(&e)))
            .hint("腾出空间或换到可写的目录，再输入这条命令")
    };
    let part = backup::draft_of(copy).map_err(trouble)?;
    let made = backup::copy(&settled(connect(path)?)?, &part)
        .and_then(|()| std::fs::File::open(&part).and_then(|file| file.sync_all()).map_err(trouble))
        .and_then(|()| std::fs::rename(&part, copy).map_err(trouble));
    if made.is_err() {
        // Of no use; what made it so is what matters.
        let _ = std::fs::remove_file(&part);
    }
    made
}

impl Ledger {
    /// What a question says of an older ledger: it is never migrated, nor half understood.
    pub(super) fn needs_upgrade(version: i64) -> Error {
        Error::ledger(format!("台账是旧格式（第{version}版），要先升级才能查看；本次没有改动台账"))
            .hint("升级：yuqing upgrade（先把旧文件另存一份；经办记录一条不改）")
            .hint("任何一条记录命令也会先另存、再升级")
    }

    /// Brings an older ledger to this version and does nothing else; `None` when it was so already.
    pub fn upgrade(path: &Path) -> Result<Option<Upgraded>> {
        Ok(Ledger::open_to_write(path)?.upgraded().cloned())
    }
}
