//! An office for tests: a ledger in a folder of its own, an empty environment, and a clock that stands where it is put.

#![allow(dead_code)] // Each test binary uses what it needs.

use serde_json::Value;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// One office. `now` is `$YUQING_NOW` of every command until it is changed.
pub struct Office {
    pub dir: TempDir,
    pub now: String,
    pub clerk: String,
}

/// What a command said.
pub struct Said {
    pub line: String,
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Said {
    /// Everything said, for a message of a test.
    pub fn all(&self) -> String {
        format!("$ yuqing {}\n{}{}（退出 {}）", self.line, self.out, self.err, self.code)
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("no JSON ({e}): {}", self.all()))
    }

    /// Requires a word on stdout or stderr.
    #[track_caller]
    pub fn says(&self, word: &str) -> &Said {
        assert!(self.out.contains(word) || self.err.contains(word), "“{word}” is not in\n{}", self.all());
        self
    }

    #[track_caller]
    pub fn lacks(&self, word: &str) -> &Said {
        assert!(!self.out.contains(word) && !self.err.contains(word), "“{word}” is in\n{}", self.all());
        self
    }
}

impl Office {
    /// A folder without a ledger.
    pub fn empty(now: &str) -> Office {
        Office { dir: tempfile::tempdir().expect("a folder"), now: now.into(), clerk: "王芳".into() }
    }

    /// A ledger under a rulebook that ships.
    pub fn new(rulebook: &str, name: &str, now: &str) -> Office {
        let office = Office::empty(now);
        office.ok(&format!("init --rulebook {rulebook} --office {name}"));
        office
    }

    /// The town station of the seeds with 甲村 and the people who consent there.
    pub fn town(now: &str) -> Office {
        let office = Office::new("veterans-town", "清河镇退役军人服务站", now);
        office.ok("unit add 甲村 --kind village");
        office.ok("person add 钱明 --unit 甲村 --role 本单位主管领导");
        office.ok("person add 王芳 --unit 清河镇退役军人服务站 --role 联络员");
        office
    }

    pub fn ledger(&self) -> PathBuf {
        self.dir.path().join("台账.db")
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Writes a file into the folder, where commands run.
    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, text).expect("a writable folder");
        path
    }

    pub fn at(&mut self, now: &str) -> &mut Office {
        self.now = now.into();
        self
    }

    /// Runs words as they are.
    pub fn run_words(&self, words: &[&str]) -> Said {
        let done = assert_cmd::Command::new(env!("CARGO_BIN_EXE_yuqing"))
            .env_clear()
            .env("YUQING_LEDGER", self.ledger())
            .env("YUQING_NOW", &self.now)
            .env("YUQING_USER", &self.clerk)
            .env("USER", "Administrator")
            .current_dir(self.dir.path())
            .args(words)
            .output()
            .expect("the program runs");
        Said {
            line: words.join(" "),
            code: done.status.code().unwrap_or(-1),
            out: String::from_utf8(done.stdout).expect("UTF-8"),
            err: String::from_utf8(done.stderr).expect("UTF-8"),
        }
    }

    /// Runs a line as typed: words parted by blanks, `"…"` kept together.
    pub fn run(&self, line: &str) -> Said {
        let words = words(line);
        self.run_words(&words.iter().map(String::as_str).collect::<Vec<_>>())
    }

    #[track_caller]
    pub fn ok(&self, line: &str) -> Said {
        let said = self.run(line);
        assert_eq!(said.code, 0, "{}", said.all());
        said
    }

    /// Must be refused with this exit code, and say so in Chinese.
    #[track_caller]
    pub fn fail(&self, code: i32, line: &str) -> Said {
        let said = self.run(line);
        assert_eq!(said.code, code, "{}", said.all());
        assert!(said.err.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)), "{}", said.all());
        said
    }

    /// The JSON of a command that succeeds.
    #[track_caller]
    pub fn json(&self, line: &str) -> Value {
        self.ok(&format!("{line} -f json")).json()
    }
}

pub fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            c if c.is_whitespace() && !quoted => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// A file of the project.
pub fn project(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}
