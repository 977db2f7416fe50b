//! A clerk's desk for tests: a ledger of its own, a clock that is told, the program run as typed.

use assert_cmd::Command;
use serde_json::Value;
use std::cell::RefCell;
use std::path::PathBuf;

pub struct Desk {
    dir: tempfile::TempDir,
    now: RefCell<String>,
}

/// What one command answered.
#[derive(Debug)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

#[allow(dead_code)] // each test binary uses its share
impl Desk {
    /// An empty place, at a moment.
    pub fn at(now: &str) -> Desk {
        Desk { dir: tempfile::tempdir().unwrap(), now: RefCell::new(now.to_string()) }
    }

    /// A town station with its roster from 1 January 2026 on.
    pub fn town(villages: &[&str]) -> Desk {
        let desk = Desk::at("2026-01-01 08:00");
        desk.ok("init --rulebook veterans-town --office 清河镇退役军人服务站 --me 王芳");
        for village in villages {
            desk.ok(&format!("unit add {village} --kind village --from 2026-01-01"));
        }
        for (name, role) in [("何正", "组长"), ("马平", "镇站站长、副组长"), ("王芳", "联络员")] {
            desk.ok(&format!("person add {name} --unit 清河镇退役军人服务站 --role {role} --from 2026-01-01"));
        }
        desk
    }

    pub fn clock(&self, now: &str) -> &Desk {
        *self.now.borrow_mut() = now.to_string();
        self
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) -> String {
        std::fs::write(self.path(name), text).unwrap();
        self.path(name).display().to_string()
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// Runs a line of words parted by blanks.
    pub fn run(&self, line: &str) -> Said {
        let words: Vec<&str> = line.split_whitespace().collect();
        let done = Command::cargo_bin("yuqing")
            .unwrap()
            .env_clear()
            .env("YUQING_LEDGER", self.path("a.db"))
            .env("YUQING_NOW", self.now.borrow().as_str())
            .env("USER", "office")
            .current_dir(self.dir.path())
            .args(words)
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Said { code: done.status.code().unwrap(), out: text(done.stdout), err: text(done.stderr) }
    }

    /// Must succeed; the answer.
    pub fn ok(&self, line: &str) -> String {
        let said = self.run(line);
        assert_eq!(said.code, 0, "{line}\n{}{}", said.out, said.err);
        said.out
    }

    pub fn json(&self, line: &str) -> Value {
        serde_json::from_str(&self.ok(&format!("{line} -f json"))).unwrap()
    }

    /// Must be refused (exit 1); what was said.
    pub fn refused(&self, line: &str) -> String {
        let said = self.run(line);
        assert_eq!(said.code, 1, "{line}\n{}{}", said.out, said.err);
        assert_eq!(said.out, "", "a refusal answers nothing");
        said.err
    }

    /// Registers a 一般 item and sends it up; its number.
    pub fn sent(&self, unit: &str, at: &str) -> String {
        let case = self
            .clock(at)
            .json(&format!("report 体检通知没到户 --unit {unit} --channel 微信 --scale 极少数 --level 一般 --send"));
        case["id"].as_str().unwrap().to_string()
    }
}
