//! An office of its own for each test, driven through the real binary.

#![allow(dead_code)] // each test binary uses a part of it

use clap::CommandFactory;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use tempfile::TempDir;
use yuqing::cli::{Cli, zh};
use yuqing::rules::laws::SHIPPED;

pub const BIN: &str = env!("CARGO_BIN_EXE_yuqing");
pub const TOWN: &str = "清河镇退役军人服务站";
/// The clerk at the town's desk.
pub const CLERK: &str = "王芳";

/// What one command did.
#[derive(Debug)]
pub struct Ran {
    pub line: String,
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// Answer and talk together, for looking at words.
    pub fn all(&self) -> String {
        format!("$ {}\n[{}]\n{}{}", self.line, self.code, self.out, self.err)
    }

    #[track_caller]
    pub fn says(&self, words: &[&str]) -> &Ran {
        for word in words {
            assert!(self.out.contains(word) || self.err.contains(word), "“{word}” is not in\n{}", self.all());
        }
        self
    }

    #[track_caller]
    pub fn never_says(&self, words: &[&str]) -> &Ran {
        for word in words {
            assert!(!self.out.contains(word) && !self.err.contains(word), "“{word}” is in\n{}", self.all());
        }
        self
    }

    #[track_caller]
    pub fn exits(&self, code: i32) -> &Ran {
        assert_eq!(self.code, code, "{}", self.all());
        self
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("{e}\n{}", self.all()))
    }

    /// No word of English on stderr but the program's own, those typed, and names of files.
    #[track_caller]
    pub fn in_chinese(&self) -> &Ran {
        static OWN: OnceLock<BTreeSet<String>> = OnceLock::new();
        let own = OWN.get_or_init(|| zh::own_words(&Cli::command()));
        let neutral = [
            "yuqing",
            "YUQING_LEDGER",
            "YUQING_NOW",
            "UTF-8",
            "GBK",
            "TOML",
            "RFC",
            "P",
            "SQLite",
            "csv",
            "md",
            "json",
            "table",
            "txt",
            "xlsx",
            "satisfied",
            "basically",
            "unsatisfied",
            "tmp",
        ];
        let limit = |word: &str| word.trim_start_matches('P').starts_with(|c: char| c.is_ascii_digit());
        let known = |word: &str| {
            limit(word)
                || word.starts_with(".tmp")
                || SHIPPED.iter().any(|(id, _)| word == *id)
                || own.contains(word)
                || neutral.contains(&word)
                || self.line.contains(word)
                || [".db", ".png", "db"].iter().any(|ending| word.ends_with(ending))
        };
        // A command to type stands as it is, to the end of its line.
        let prose: Vec<&str> = self.err.lines().filter_map(|line| line.split("yuqing ").next()).collect();
        let left = zh::english_left(&prose.join("\n"), &known);
        assert_eq!(left, Vec::<String>::new(), "{}", self.all());
        self
    }
}

/// One ledger, its clock and its clerk.
pub struct Office {
    pub dir: TempDir,
    pub ledger: PathBuf,
    pub now: String,
    pub clerk: String,
}

impl Office {
    /// No ledger yet.
    pub fn empty(now: &str) -> Office {
        let dir = tempfile::tempdir().expect("a directory");
        let ledger = dir.path().join("台账.db");
        Office { dir, ledger, now: now.into(), clerk: CLERK.into() }
    }

    pub fn of(rulebook: &str, office: &str, now: &str) -> Office {
        let made = Office::empty(now);
        made.ok(&["init", "--rulebook", rulebook, "--office", office]);
        made
    }

    /// 清河镇退役军人服务站 since 1 January 2026, with its people and four stations; now it is 2 March.
    pub fn town() -> Office {
        static MADE: OnceLock<Vec<u8>> = OnceLock::new();
        let made = MADE.get_or_init(|| std::fs::read(Office::made_town().ledger).expect("read"));
        let town = Office::empty("2026-03-02 09:00");
        std::fs::write(&town.ledger, made).expect("written");
        town
    }

    fn made_town() -> Office {
        let town = Office::of("veterans-town", TOWN, "2026-01-01 08:00");
        for (name, roles) in [("何镇长", "组长"), ("马站长", "镇站站长、副组长"), (CLERK, "联络员、舆情信息专管员")]
        {
            town.ok(&["person", "add", name, "--unit", TOWN, "--role", roles]);
        }
        for (unit, head, superior, officer) in [
            ("甲村", "赵站长", "钱明", "孙小雨"),
            ("乙村", "李站长", "孙平", "周静"),
            ("丙社区", "吴站长", "郑海", "王秀"),
            ("丁村", "冯站长", "陈东", "褚云"),
        ] {
            town.ok(&["unit", "add", unit, "--kind", "village"]);
            town.ok(&["person", "add", head, "--unit", unit, "--role", "站长"]);
            town.ok(&["person", "add", superior, "--unit", unit, "--role", "本单位主管领导"]);
            town.ok(&["person", "add", officer, "--unit", unit, "--role", "舆情信息专管员、责任人"]);
        }
        town
    }

    /// Sets the clock.
    pub fn at(&mut self, now: &str) -> &mut Office {
        self.now = now.into();
        self
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Writes a file into the office's directory and gives its path.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, bytes).expect("written");
        path.to_str().expect("a name").to_string()
    }

    pub fn command(&self) -> Command {
        let mut command = Command::new(BIN);
        command
            .env_clear()
            .env("YUQING_LEDGER", &self.ledger)
            .env("YUQING_NOW", &self.now)
            .env("YUQING_USER", &self.clerk)
            .env("HOME", self.dir.path())
            .current_dir(self.dir.path())
            .stdin(Stdio::null());
        command
    }

    pub fn run(&self, args: &[&str]) -> Ran {
        ran(self.command().args(args), args)
    }

    /// Runs with something on standard input.
    pub fn fed(&self, args: &[&str], input: &[u8]) -> Ran {
        let path = self.file(".stdin", input);
        let mut command = self.command();
        command.stdin(std::fs::File::open(path).expect("opened"));
        ran(command.args(args), args)
    }

    /// Must succeed; what it said.
    #[track_caller]
    pub fn ok(&self, args: &[&str]) -> Ran {
        let ran = self.run(args);
        assert_eq!(ran.code, 0, "{}", ran.all());
        ran.in_chinese();
        ran
    }

    /// Must succeed; its JSON.
    #[track_caller]
    pub fn json(&self, args: &[&str]) -> Value {
        let mut line = args.to_vec();
        line.extend(["-f", "json"]);
        self.ok(&line).json()
    }

    /// Must be refused by a rule: exit 1, in Chinese, with these words, and nothing recorded.
    #[track_caller]
    pub fn refused(&self, args: &[&str], words: &[&str]) -> Ran {
        self.stopped(args, 1, words)
    }

    /// Must end with this code, in Chinese, with these words on stderr, and nothing recorded.
    #[track_caller]
    pub fn stopped(&self, args: &[&str], code: i32, words: &[&str]) -> Ran {
        let before = self.head();
        let ran = self.run(args);
        assert_eq!(ran.code, code, "{}", ran.all());
        assert_eq!(ran.out, "", "an error is no answer\n{}", ran.all());
        for word in words {
            assert!(ran.err.contains(word), "“{word}” is not in\n{}", ran.all());
        }
        ran.in_chinese();
        assert_eq!(self.head(), before, "something was recorded\n{}", ran.all());
        ran
    }

    /// Number of the last act; 0 where there is no ledger.
    pub fn head(&self) -> u64 {
        if !self.ledger.is_file() {
            return 0;
        }
        let ran = self.run(&["verify", "-f", "json"]);
        assert_eq!(ran.code, 0, "{}", ran.all());
        ran.json()["head"]["seq"].as_u64().expect("a number")
    }

    /// Registers and gives the id.
    #[track_caller]
    pub fn report(&self, args: &[&str]) -> String {
        let mut line = vec!["report"];
        line.extend(args);
        self.json(&line)["id"].as_str().expect("an id").to_string()
    }

    pub fn show(&self, id: &str) -> Value {
        self.json(&["show", id])
    }

    /// A 较大 item of 甲村, registered and classified, not consented to yet.
    pub fn serious(&self, text: &str) -> String {
        let id = self.report(&[
            text,
            "--unit",
            "甲村",
            "--channel",
            "微信",
            "--scale",
            "较多",
            "--spread",
            "微信群",
            "--subject",
            "镇政策",
            "--author",
            "孙小雨",
        ]);
        self.ok(&["classify", &id]);
        id
    }

    /// A 一般 item sent up at once.
    pub fn general(&self, text: &str, unit: &str) -> String {
        self.report(&[text, "--unit", unit, "--channel", "微信", "--scale", "极少数", "--level", "一般", "--send"])
    }
}

fn ran(command: &mut Command, args: &[&str]) -> Ran {
    let output = command.output().expect("the program runs");
    Ran {
        line: args.join(" "),
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

/// The duties of a kind, from an array of them.
#[track_caller]
pub fn duties<'v>(value: &'v Value, kind: &str) -> Vec<&'v Value> {
    let all = value.as_array().or_else(|| value["duties"].as_array()).expect("duties");
    all.iter().filter(|d| d["kind"] == kind).collect()
}

/// The only duty of a kind that stands.
#[track_caller]
pub fn duty<'v>(value: &'v Value, kind: &str) -> &'v Value {
    let found: Vec<&Value> = duties(value, kind).into_iter().filter(|d| d["superseded"] != true).collect();
    assert_eq!(found.len(), 1, "{kind}: {found:#?}");
    found[0]
}

/// Verbs of a timeline.
pub fn acts(case: &Value) -> Vec<&str> {
    case["timeline"].as_array().expect("a timeline").iter().filter_map(|a| a["act"].as_str()).collect()
}

/// A copy of a shipped rulebook with some of its text changed, as an office would change it.
#[track_caller]
pub fn rulebook(id: &str, changes: &[(&str, &str)]) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("rulebooks").join(format!("{id}.toml"));
    let mut text = std::fs::read_to_string(path).expect("a rulebook");
    for (from, to) in changes {
        assert!(text.contains(from), "“{from}” is not in {id}");
        text = text.replacen(from, to, 1);
    }
    text
}
