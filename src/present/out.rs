//! The one place where an answer leaves the program.
//!
//! A file is written beside its place and renamed, so that a full disk or a crash never leaves half an answer where a whole one was.

use crate::error::{Error, Result, io_zh};
use crate::text::{clean, mask};
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Whom a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Readers {
    /// As the account's umask has it, or as the file had it before: nothing in it is sealed.
    #[default]
    Anyone,
    /// Sealed matter was opened into it: readable by its owner alone, whatever stood there before.
    Owner,
}

/// Writes to a file, or to stdout where none is named. A reader that has gone away (`| head`) is no failure.
/// `ledger`, if told, and the files SQLite keeps beside it are never overwritten.
pub fn deliver(bytes: &[u8], to: Option<&Path>, ledger: Option<&Path>) -> Result<()> {
    deliver_for(Readers::Anyone, bytes, to, ledger)
}

/// The same, for some readers.
pub fn deliver_for(readers: Readers, bytes: &[u8], to: Option<&Path>, ledger: Option<&Path>) -> Result<()> {
    let Some(path) = to else { return show(bytes) };
    let mut draft = Draft::begin_for(readers, path, ledger)?;
    match draft.file().write_all(bytes) {
        // A pipe named as a file, whose reader has gone away.
        Err(e) if draft.beside.is_none() && e.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(e) => Err(draft.failed(&e)),
        Ok(()) => draft.finish(),
    }
}

/// Says a line beside the answer, on stderr, private numbers hidden: what a scheduler is told goes round by mail. Where
/// it cannot be heard (closed, its disk full) nothing is lost: what was recorded stands, and the exit code tells the rest.
pub fn tell(line: impl AsRef<str>) {
    let _ = writeln!(io::stderr().lock(), "{}", clean(&mask(line.as_ref())));
}

fn show(bytes: &[u8]) -> Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(e) if e.kind() != io::ErrorKind::BrokenPipe => Err(Error::ledger(format!("写标准输出失败：{}", io_zh(&e)))),
        _ => Ok(()),
    }
}

fn is_ledger(path: &Path, ledger: &Path) -> bool {
    let beside = ["", "-wal", "-shm", "-journal"].map(|tail| {
        let mut name = OsString::from(ledger);
        name.push(tail);
        PathBuf::from(name)
    });
    let real = |path: &Path| fs::canonicalize(path).ok();
    beside.iter().any(|own| path == own || (real(path).is_some() && real(path) == real(own)))
}

/// A file in the making. Until [`Draft::finish`] what was at its place stays as it was; dropped before, it leaves nothing.
pub struct Draft {
    file: File,
    /// Where it is written, and where it goes; `None` for a device or pipe (/dev/stdout), which has nothing to rename over.
    beside: Option<(PathBuf, PathBuf)>,
    /// As the person named it.
    path: PathBuf,
    readers: Readers,
}

impl Draft {
    pub fn begin(path: &Path, ledger: Option<&Path>) -> Result<Draft> {
        Draft::begin_for(Readers::Anyone, path, ledger)
    }

    fn begin_for(readers: Readers, path: &Path, ledger: Option<&Path>) -> Result<Draft> {
        if ledger.is_some_and(|ledger| is_ledger(path, ledger)) {
            return Err(Error::refused(format!("{} 是台账本身，不能当作输出文件", path.display()))
                .hint("请换一个文件名；备份台账用 yuqing backup"));
        }
        // Through a link, the file it stands for is replaced and the link stays.
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
        match fs::metadata(&target) {
            Ok(there) if there.is_dir() => {
                Err(Error::ledger(format!("写不成 {}：这是文件夹，请写上文件名", path.display())))
            }
            Ok(there) if !there.is_file() => {
                let file = OpenOptions::new().write(true).open(&target).map_err(|e| failed(path, &e))?;
                Ok(Draft { file, beside: None, path: path.to_path_buf(), readers })
            }
            _ => {
                let (file, beside) = create_beside(&target, readers).map_err(|e| failed(path, &e))?;
                Ok(Draft { file, beside: Some((beside, target)), path: path.to_path_buf(), readers })
            }
        }
    }

    pub fn file(&mut self) -> &mut File {
        &mut self.file
    }

    /// Puts the file into its place, safe on the disk.
    pub fn finish(mut self) -> Result<()> {
        let Some((beside, target)) = self.beside.take() else { return Ok(()) };
        let kept = match self.readers {
            Readers::Anyone => keep_permissions(&self.file, &target),
            Readers::Owner => Ok(()),
        };
        let done = kept.and_then(|()| self.file.sync_all()).and_then(|()| fs::rename(&beside, &target));
        done.map_err(|e| {
            self.beside = Some((beside, target));
            self.failed(&e)
        })
    }

    pub fn failed(&self, e: &io::Error) -> Error {
        failed(&self.path, e)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if let Some((beside, _)) = &self.beside {
            // Best effort: the first failure is what the person must hear of.
            let _ = fs::remove_file(beside);
        }
    }
}

fn failed(path: &Path, e: &io::Error) -> Error {
    Error::ledger(format!("写不成 {}：{}", path.display(), reason(e)))
}

/// A new file in the same folder, never one that exists.
fn create_beside(target: &Path, readers: Readers) -> io::Result<(File, PathBuf)> {
    let name = target.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut attempt = 0;
    loop {
        let mut beside = OsString::from(".");
        beside.push(name);
        beside.push(format!(".{}-{attempt}.tmp", std::process::id()));
        let path = target.with_file_name(beside);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        if readers == Readers::Owner {
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        }
        match options.open(&path) {
            Ok(file) => return Ok((file, path)),
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists && attempt < 100 => attempt += 1,
            Err(e) => return Err(e),
        }
    }
}

/// A file that is replaced keeps who may read it.
fn keep_permissions(file: &File, target: &Path) -> io::Result<()> {
    match fs::metadata(target) {
        Ok(before) => file.set_permissions(before.permissions()),
        Err(_) => Ok(()),
    }
}

fn reason(e: &io::Error) -> String {
    match e.kind() {
        io::ErrorKind::NotFound => "没有这个文件夹".to_string(),
        _ => io_zh(e),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("台账.csv");
        deliver(b"one", Some(&path), None).unwrap();
        deliver(b"two", Some(&path), None).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn what_was_opened_is_for_its_owner_alone_whatever_stood_there() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("查看.md");
        let mode = || fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        for readers in [Readers::Owner, Readers::Anyone] {
            deliver_for(readers, b"new", Some(&path), None).unwrap();
            assert_eq!(mode(), 0o600, "{readers:?}");
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).unwrap();
        deliver(b"shared", Some(&path), None).unwrap();
        assert_eq!(mode(), 0o664, "a shared file stays shared");
        deliver_for(Readers::Owner, b"opened", Some(&path), None).unwrap();
        assert_eq!((mode(), fs::read(&path).unwrap()), (0o600, b"opened".to_vec()));
    }

    #[test]
    fn the_ledger_is_never_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let ledger = dir.path().join("a.db");
        fs::write(&ledger, b"ledger").unwrap();
        let other_way = dir.path().join(".").join("a.db");
        for path in [&ledger, &other_way, &dir.path().join("a.db-wal")] {
            assert_eq!(deliver(b"x", Some(path), Some(&ledger)).unwrap_err().exit_code(), 1);
        }
        assert_eq!(fs::read(&ledger).unwrap(), b"ledger");
    }

    #[test]
    fn what_failed_is_said_in_chinese() {
        let dir = tempfile::tempdir().unwrap();
        let error = deliver(b"x", Some(&dir.path().join("无/此/夹.csv")), None).unwrap_err();
        assert!(error.to_string().contains("没有这个文件夹"), "{error}");
        assert_eq!(error.exit_code(), 4);
        let error = deliver(b"x", Some(dir.path()), None).unwrap_err();
        assert!(error.to_string().contains("文件夹"), "{error}");
    }
}
