//! The file itself: what a hand in it cannot do, what `verify` names, what a crash leaves, who waits for whom.

mod damage;
mod files;
mod kept;
mod writers;

use crate::station::{Station, clerk, day, found_office, rows_of, scratch, t};
use rusqlite::Connection;
use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, Instant};
use yuqing::act::*;
use yuqing::error::{Error, Kind};
use yuqing::ledger::{Ledger, Trouble};

/// An office with three cases and some thirty acts.
fn busy() -> Station {
    let mut s = Station::founded("2026-03-02 08:30");
    s.at("2026-03-02 09:00")
        .does("report '老张说体检通知没到户' --unit 甲村 --channel 微信 --scale 极少数 --level 一般 --send");
    s.does("report '群里议论抚恤发放慢' --unit 乙村 --channel 微信 --scale 较多 --spread 微信群 --subject 镇政策 --author 赵敏 --informant 刘某某线人");
    s.at("2026-03-02 10:00").does("classify 2");
    s.does("approve 2 --by 孙平");
    s.does("escalate 2");
    s.at("2026-03-02 22:30")
        .does("report '数十人聚集' --unit 甲村 --author 李强 --emergency --occurred '2026-03-02 22:10' --level 重大 --reason 聚集 --send --via 电话 --oral 钱明");
    s.at("2026-03-03 09:00").does("approve 3 --by 钱明 --countersign");
    s.does("follow 3 '已疏散' --final");
    s.does("reply 1 --text 已通知到户 --via 电话");
    s.does("rate 1 满意");
    s.does("close 1");
    s.does("note 2 '电话核实过'");
    s.does("note 2 '昨天还来过一次' --at '2026-03-02 15:00'");
    s
}

const TRIGGERS: &[&str] =
    &["acts_no_update", "acts_no_delete", "acts_next_only", "texts_scrub_only", "texts_no_delete", "texts_next_only"];

/// What somebody with a SQLite shell would do: take the triggers off, change something, put them back as they were.
fn tamper(s: &Station, change: impl FnOnce(&Connection)) -> Vec<Trouble> {
    let conn = s.raw();
    let mut kept = Vec::new();
    for name in TRIGGERS {
        let sql: String =
            conn.query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [name], |r| r.get(0)).unwrap();
        conn.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
        kept.push(sql);
    }
    change(&conn);
    kept.iter().for_each(|sql| conn.execute_batch(sql).unwrap());
    drop(conn);
    s.proof().troubles
}

fn runs(sql: &str) -> impl FnOnce(&Connection) {
    let sql = sql.to_string();
    move |conn| conn.execute_batch(&sql).unwrap()
}

/// The trouble names this act, as number and in words, and says nothing of earlier ones.
#[track_caller]
fn names(troubles: &[Trouble], seq: u64, words: &str) {
    let first = troubles.first().expect("nothing was found");
    assert_eq!(first.seq, Some(seq), "{first}");
    assert!(first.message.contains(&format!("第{seq}号")) && first.message.contains(words), "{first}");
}

#[track_caller]
fn is_ledger_trouble<T>(answer: Result<T, Error>, words: &str) {
    let error = answer.err().expect("it should not open");
    assert_eq!((error.kind, error.exit_code()), (Kind::Ledger, 4), "{error}");
    assert!(error.to_string().contains(words), "{error}");
}
