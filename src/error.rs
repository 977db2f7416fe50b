//! Errors as people meet them: what happened, where, and what to type instead. The only place that knows exit codes.

use std::fmt;

/// What kind of failure it is; it decides the exit code and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Refused by a rule, or a value that cannot be.
    Refused,
    /// The command line itself is wrong.
    Usage,
    /// The ledger is missing, locked, damaged, newer, or needs an upgrade; or a file cannot be read or written.
    Ledger,
}

impl Kind {
    /// 1 refused · 2 usage · 4 ledger. (0 and 3 are not errors; 101 is a bug.)
    pub fn exit_code(self) -> u8 {
        match self {
            Kind::Refused => 1,
            Kind::Usage => 2,
            Kind::Ledger => 4,
        }
    }
}

/// An error with its hints, in Chinese.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    pub kind: Kind,
    pub message: String,
    /// What to do, each on its own line.
    pub hints: Vec<String>,
}

pub type Result<T> = std::result::Result<T, Error>;

/// Something is overdue (`overdue --exit-code`).
pub const EXIT_OVERDUE: u8 = 3;

impl Error {
    /// A rule says no, or the value cannot be.
    pub fn refused(message: impl Into<String>) -> Error {
        Error { kind: Kind::Refused, message: message.into(), hints: Vec::new() }
    }

    pub fn usage(message: impl Into<String>) -> Error {
        Error { kind: Kind::Usage, message: message.into(), hints: Vec::new() }
    }

    pub fn ledger(message: impl Into<String>) -> Error {
        Error { kind: Kind::Ledger, message: message.into(), hints: Vec::new() }
    }

    /// Adds one line on what to do.
    pub fn hint(mut self, hint: impl Into<String>) -> Error {
        self.hints.push(hint.into());
        self
    }

    pub fn exit_code(&self) -> u8 {
        self.kind.exit_code()
    }
}

/// What the system says of a file, in Chinese; the number where there is no word for it.
pub fn io_zh(e: &std::io::Error) -> String {
    use std::io::ErrorKind;
    match e.kind() {
        ErrorKind::NotFound => "没有这个文件或文件夹".to_string(),
        ErrorKind::PermissionDenied => "没有权限，或文件正被占用".to_string(),
        ErrorKind::AlreadyExists => "已经存在".to_string(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "磁盘已满".to_string(),
        ErrorKind::FileTooLarge => "磁盘空间或文件大小受限".to_string(),
        ErrorKind::ReadOnlyFilesystem => "磁盘只读".to_string(),
        ErrorKind::IsADirectory => "这是文件夹".to_string(),
        ErrorKind::NotADirectory => "路径中有一段不是文件夹".to_string(),
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => "文件名不合适".to_string(),
        _ => match e.raw_os_error() {
            Some(number) => format!("系统错误第{number}号"),
            None => "系统没有说明原因".to_string(),
        },
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        for hint in &self.hints {
            write!(f, "\n  {hint}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
