//! Copies of the file, proved before they count as copies.

use super::open::Ledger;
use super::verify::{self, Proof};
use crate::error::{Error, Result, io_zh};
use rusqlite::Connection;
use std::path::Path;
use std::time::Duration;

/// Copies with SQLite's own backup API, so that a writer at work cannot tear the copy.
pub fn copy(from: &Connection, to: &Path) -> Result<()> {
    let mut target = Connection::open(to)?;
    let backup = rusqlite::backup::Backup::new(from, &mut target)?;
    backup.run_to_completion(256, Duration::from_millis(1), None)?;
    Ok(())
}

impl Ledger {
    /// Writes a copy to a file that must not exist yet, verifies it, then gives it its name.
    pub fn backup(&self, to: &Path) -> Result<Proof> {
        if to.exists() {
            return Err(
                Error::refused(format!("{} 已经存在，没有覆盖", to.display())).hint("换一个文件名，例如加上日期")
            );
        }
        let mut name = to.file_name().unwrap_or_default().to_os_string();
        name.push(".part");
        let part = to.with_file_name(name);
        let made = copy(self.connection(), &part).and_then(|()| {
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
        restrict(&part)
            .and_then(|()| std::fs::File::open(&part)?.sync_all())
            .and_then(|()| std::fs::rename(&part, to))
            .map_err(|e| Error::ledger(format!("备份写不到 {}：{}", to.display(), io_zh(&e))))?;
        Ok(proof)
    }
}

#[cfg(unix)]
fn restrict(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn restrict(_path: &Path) -> std::io::Result<()> {
    Ok(())
}
