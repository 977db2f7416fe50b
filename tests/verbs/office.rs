//! An office on a scratch disk: its ledger, its clock, its clerk, and the built program run as typed.

use clap::CommandFactory;
use serde_json::Value;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use tempfile::TempDir;
use yuqing::cli::{Cli, zh};
use yuqing::ledger::Ledger;
use yuqing::rules::laws::SHIPPED;

pub const BIN: &str = env!("CARGO_BIN_EXE_yuqing");
/// The clerk at the desk, unless another sits down.
pub const CLERK: &str = "王芳";

/// One ledger, the moment its commands run at, and who types them.
pub struct Office {
    dir: TempDir,
    now: RefCell<String>,
    clerk: RefCell<String>,
}

/// A command line, or words to look for: a list as it stands, or one text. As a line a text is parted by blanks and
/// `"…"` keeps words together; as words to look for it is one.
pub trait Words {
    fn words(&self) -> Vec<String>;
    fn typed(&self) -> Vec<String> {
        self.words()
    }
}

impl Words for str {
    fn words(&self) -> Vec<String> {
        vec![self.into()]
    }

    fn typed(&self) -> Vec<String> {
        let mut words = Vec::new();
        let mut word: Option<String> = None;
        let mut quoted = false;
        for c in self.chars() {
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
}

impl Words for String {
    fn words(&self) -> Vec<String> {
        self.as_str().words()
    }

    fn typed(&self) -> Vec<String> {
        self.as_str().typed()
    }
}

impl<T: Words + ?Sized> Words for &T {
    fn words(&self) -> Vec<String> {
        (**self).words()
    }

    fn typed(&self) -> Vec<String> {
        (**self).typed()
    }
}

impl<T: AsRef<str>> Words for [T] {
    fn words(&self) -> Vec<String> {
        self.iter().map(|w| w.as_ref().to_string()).collect()
    }
}

impl<T: AsRef<str>, const N: usize> Words for [T; N] {
    fn words(&self) -> Vec<String> {
        self.as_slice().words()
    }
}

impl<T: AsRef<str>> Words for Vec<T> {
    fn words(&self) -> Vec<String> {
        self.as_slice().words()
    }
}

impl Office {
    /// A folder without a ledger.
    pub fn empty(now: &str) -> Office {
        let dir = tempfile::tempdir().expect("a folder");
        Office { dir, now: RefCell::new(now.into()), clerk: RefCell::new(CLERK.into()) }
    }

    /// A ledger under a rulebook that ships, or that lies at a path.
    pub fn new(rulebook: &str, name: &str, now: &str) -> Office {
        let office = Office::empty(now);
        office.ok(&["init", "--rulebook", rulebook, "--office", name]);
        office
    }

    /// Sets the clock.
    pub fn at(&self, now: &str) -> &Office {
        *self.now.borrow_mut() = now.into();
        self
    }

    /// Somebody else sits down at the desk.
    pub fn clerk(&self, name: &str) -> &Office {
        *self.clerk.borrow_mut() = name.into();
        self
    }

    /// The folder, where commands run.
    pub fn dir(&self) -> &Path {
        self.dir.path()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir().join(name)
    }

    pub fn ledger(&self) -> PathBuf {
        self.path("台账.db")
    }

    /// Writes a file into the folder and gives its path.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, bytes).expect("written");
        path.to_str().expect("a name").to_string()
    }

    #[track_caller]
    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).expect("a text")
    }

    /// The program in this folder with this office's clock and clerk, and nothing else of the environment.
    pub fn command(&self) -> Command {
        let mut command = Command::new(BIN);
        command
            .env_clear()
            .env("YUQING_LEDGER", self.ledger())
            .env("YUQING_NOW", self.now.borrow().as_str())
            .env("YUQING_USER", self.clerk.borrow().as_str())
            .env("USER", "Administrator")
            .env("HOME", self.dir())
            .current_dir(self.dir())
            .stdin(Stdio::null());
        command
    }

    pub fn run<L: Words + ?Sized>(&self, line: &L) -> Said {
        let words = line.typed();
        let output = self.command().args(&words).output().expect("the program runs");
        Said::of(&words, output)
    }

    /// Runs with something on standard input.
    pub fn fed<L: Words + ?Sized>(&self, line: &L, input: &[u8]) -> Said {
        let path = self.file(".stdin", input);
        let words = line.typed();
        let mut command = self.command();
        command.stdin(std::fs::File::open(path).expect("opened")).args(&words);
        Said::of(&words, command.output().expect("the program runs"))
    }

    /// Must succeed; what it said.
    #[track_caller]
    pub fn ok<L: Words + ?Sized>(&self, line: &L) -> Said {
        let said = self.run(line);
        said.exits(0).in_chinese();
        said
    }

    /// Must succeed; its JSON.
    #[track_caller]
    pub fn json<L: Words + ?Sized>(&self, line: &L) -> Value {
        let mut words = line.typed();
        words.extend(["-f".into(), "json".into()]);
        self.ok(&words).json()
    }

    /// Must be refused by a rule: exit 1, in Chinese, without an answer, and nothing recorded.
    #[track_caller]
    pub fn refused<L: Words + ?Sized>(&self, line: &L) -> Said {
        self.stopped(line, 1)
    }

    /// Must end with this code, in Chinese, without an answer, and nothing recorded.
    #[track_caller]
    pub fn stopped<L: Words + ?Sized>(&self, line: &L, code: i32) -> Said {
        let before = self.head();
        let said = self.run(line);
        said.exits(code).in_chinese();
        assert_eq!(said.out, "", "an error is no answer\n{}", said.all());
        let chinese = |c| ('\u{4e00}'..='\u{9fff}').contains(&c);
        assert!(said.err.contains(chinese), "nothing is said in Chinese\n{}", said.all());
        assert_eq!(self.head(), before, "something was recorded\n{}", said.all());
        said
    }

    /// Number of the last act; 0 where there is no ledger that opens.
    pub fn head(&self) -> u64 {
        let head = Ledger::open_to_ask(&self.ledger()).and_then(|ledger| ledger.view().head());
        head.map_or(0, |head| head.seq)
    }

    /// Registers and gives the id.
    #[track_caller]
    pub fn report<L: Words + ?Sized>(&self, line: &L) -> String {
        let mut words = vec!["report".to_string()];
        words.extend(line.typed());
        self.json(&words)["id"].as_str().expect("an id").to_string()
    }

    #[track_caller]
    pub fn show(&self, id: &str) -> Value {
        self.json(&["show", id])
    }
}

/// What one command said.
#[derive(Debug)]
pub struct Said {
    line: String,
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Said {
    /// The output of the program run with these words.
    pub fn of<W: AsRef<str>>(words: &[W], output: Output) -> Said {
        Said {
            line: words.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(" "),
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }

    /// Everything said, for the message of a test.
    pub fn all(&self) -> String {
        format!("$ yuqing {}\n{}{}（退出 {}）", self.line, self.out, self.err, self.code)
    }

    #[track_caller]
    pub fn exits(&self, code: i32) -> &Said {
        assert_eq!(self.code, code, "{}", self.all());
        self
    }

    /// Each of these on stdout or stderr.
    #[track_caller]
    pub fn says<W: Words + ?Sized>(&self, words: &W) -> &Said {
        for word in words.words() {
            assert!(self.out.contains(&word) || self.err.contains(&word), "“{word}” is not in\n{}", self.all());
        }
        self
    }

    /// None of these on stdout or stderr.
    #[track_caller]
    pub fn lacks<W: Words + ?Sized>(&self, words: &W) -> &Said {
        for word in words.words() {
            assert!(!self.out.contains(&word) && !self.err.contains(&word), "“{word}” is in\n{}", self.all());
        }
        self
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("no JSON ({e}): {}", self.all()))
    }

    /// No word of English on stderr but the program's own, those typed or cited in “…”, and names of files.
    #[track_caller]
    pub fn in_chinese(&self) -> &Said {
        static OWN: OnceLock<BTreeSet<String>> = OnceLock::new();
        // Its options and values, and the keys a rulebook is written with.
        let own = OWN.get_or_init(|| {
            let of = |text: &'static str| text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            let keys = SHIPPED.iter().flat_map(|(id, text)| of(text).chain([*id]));
            zh::own_words(&Cli::command()).into_iter().chain(keys.map(String::from)).collect()
        });
        let known = |word: &str| {
            word.trim_start_matches('P').starts_with(|c: char| c.is_ascii_digit())
                || word.starts_with(".tmp")
                || own.contains(word.trim_start_matches('.'))
                || NEUTRAL.contains(&word.trim_start_matches('.'))
                || self.line.contains(word)
                || [".db", ".png", "db"].iter().any(|ending| word.ends_with(ending))
        };
        // A command to type stands as it is, to the end of its line.
        let prose: Vec<&str> = self.err.lines().filter_map(|line| line.split("yuqing ").next()).collect();
        let cited = |piece: &str| piece.split_once('”').map_or(piece, |(_, after)| after).to_string();
        let prose: Vec<String> = prose.join("\n").split('“').map(cited).collect();
        let left = zh::english_left(&prose.concat(), &known);
        assert_eq!(left, Vec::<String>::new(), "{}", self.all());
        self
    }
}

/// Words that are no English although they look it.
const NEUTRAL: &[&str] = &[
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
    "docx",
    "html",
    "xlsx",
    "satisfied",
    "basically",
    "unsatisfied",
    "unrated",
    "town",
    "county",
    "city",
    "province",
    "central",
    "month",
    "tmp",
    "later",
    "WPS",
    "Excel",
    "CSV",
    "Word",
    "holiday",
    "workday",
];
