//! Copies of the file, proved before they count as copies.

use super::error::elsewhere;
use super::open::{Ledger, create_private};
use super::verify::{self, Proof};
use crate::error::{Error, Result, io_zh};
use rusqlite::Connection;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Copies with SQLite's own backup API, so that a writer at work cannot tear the copy.
pub fn copy(from: &Connection, to: &Path) -> Result<()> {
    let mut target = Connection::open(to)?;
    let backup = rusqlite::backup::Backup::new(from, &mut target)?;
    backup.run_to_completion(256, Duration::from_millis(1), None)?;
    Ok(())
}

/// Where a copy is made before it gets its name: an empty file beside it, readable by its owner only, that nobody else's
/// work lies in.
pub fn draft_of(copy: &Path) -> io::Result<PathBuf> {
    let name = copy.file_name().unwrap_or_default();
    for n in 1..u32::MAX {
        let mut part = name.to_os_string();
        part.push(if n == 1 { ".part".to_string() } else { format!(".{n}.part") });
        let part = copy.with_file_name(part);
        match create_private(&part) {
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
            made => return made.map(|()| part),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

impl Ledger {
    /// Writes a copy to a file that must not exist yet, verifies it, then gives it its name.
    pub fn backup(&self, to: &Path) -> Result<Proof> {
        if to.exists() {
            return Err(
                Error::refused(format!("{} 已经存在，没有覆盖", to.display())).hint("换一个文件名，例如加上日期")
            );
        }
        let trouble = |e: io::Error| Error::ledger(format!("备份写不到 {}：{}；台账未变", to.display(), io_zh(&e)));
        let part = draft_of(to).map_err(trouble)?;
        let copied = copy(self.connection(), &part);
        let copied = copied.map_err(|e| elsewhere(e, &format!("备份写不到 {}", to.display())));
        let made = copied.and_then(|()| {
            let copied = Ledger::open_to_ask(&part)?;
            let proof = verify::prove(&copied)?;
            match proof.troubles.first() {
                Some(trouble) => Err(Error::ledger(format!("备份核验不通过：{trouble}"))),
                None => Ok(proof),
            }
        });
        let proof = match made {
            Ok(proof) => proof,
            Err(e) => {
                // The copy is of no use; the error that made it so is what matters.
                let _ = std::fs::remove_file(&part);
                return Err(e);
            }
        };
        std::fs::File::open(&part)
            .and_then(|file| file.sync_all())
            .and_then(|()| std::fs::rename(&part, to))
            .map_err(trouble)?;
        Ok(proof)
    }
}
