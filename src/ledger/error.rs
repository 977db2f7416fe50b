//! What SQLite says, told to a clerk. A failure to read is never "not found".

use crate::error::{Error, Kind};
use rusqlite::ErrorCode;

impl From<rusqlite::Error> for Error {
    fn from(e: rusqlite::Error) -> Error {
        let code = e.sqlite_error_code();
        let number = e.sqlite_error().map_or(0, |known| known.extended_code);
        // Only our own triggers speak Chinese.
        let said = match &e {
            rusqlite::Error::SqliteFailure(_, Some(words)) if !words.is_ascii() => Some(words.clone()),
            _ => None,
        };
        match code {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                Error::ledger("台账正被别的程序占用，等了10秒仍轮不到，本次没有记录")
                    .hint("稍后再试一次；若总是如此，查看是否有程序一直开着台账文件")
            }
            Some(ErrorCode::NotADatabase) => {
                Error::ledger("这个文件不是舆情台账").hint("用 --ledger 指明台账文件；新建用 yuqing init")
            }
            Some(ErrorCode::DatabaseCorrupt) => {
                Error::ledger("台账文件已损坏").hint("不要再写入；用最近的备份，并以 yuqing verify 核验")
            }
            Some(ErrorCode::DiskFull) => {
                Error::ledger("磁盘已满，本次没有记录，台账未变").hint("清理磁盘后重新输入这条命令")
            }
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
                Error::ledger("台账文件只读，不能写入，台账未变").hint("检查文件权限，或把台账放到可写的目录")
            }
            Some(ErrorCode::CannotOpen) => Error::ledger("台账文件打不开").hint("检查路径和权限"),
            Some(ErrorCode::SystemIoFailure) => {
                Error::ledger(format!("读写台账时磁盘出错（SQLite 第{number}号），本次没有记录，台账未变"))
                    .hint("看磁盘是否已满、是否断开，再输入这条命令")
            }
            _ => Error::ledger(match said {
                Some(words) => format!("台账出错：{words}"),
                None => format!("台账出错（SQLite 第{number}号）"),
            })
            .hint("用 yuqing verify 核验"),
        }
    }
}

/// What SQLite says of another file than the ledger (a copy, one in the making) in the words it has for the ledger: what
/// happened stays, what it happened to is put right.
pub fn elsewhere(error: Error, what: &str) -> Error {
    match error.kind {
        Kind::Ledger => {
            let happened = error.message.split('，').next().unwrap_or_default();
            Error { message: format!("{what}：{happened}"), ..error }
        }
        _ => error,
    }
}

/// A stored row that this program cannot understand: the file is damaged or newer, never "absent".
pub fn unreadable(what: &str, why: impl std::fmt::Display) -> Error {
    Error::ledger(format!("台账中的{what}读不懂：{why}")).hint("用 yuqing verify 核验；台账也可能由更新的程序写成")
}
