//! A ledger in a folder of its own and a clock that stands where it is put. Lines are parsed and run as the program would.

use serde_json::Value;
use std::ffi::OsString;
use std::path::PathBuf;
use yuqing::cli::{Cli, run, zh};
use yuqing::context::{Context, now_from};
use yuqing::present::Format;
use yuqing::time::Stamp;

pub struct Desk {
    pub dir: tempfile::TempDir,
    pub now: String,
    pub clerk: String,
}

/// What one line said: the answer and the talk, or the refusal.
pub struct Said {
    pub line: String,
    pub code: u8,
    pub out: String,
    pub err: String,
}

impl Said {
    pub fn all(&self) -> String {
        format!("$ yuqing {}\n{}{}（退出 {}）", self.line, self.out, self.err, self.code)
    }

    #[track_caller]
    pub fn says(&self, words: &str) -> &Said {
        assert!(self.out.contains(words) || self.err.contains(words), "“{words}” is not in\n{}", self.all());
        self
    }

    #[track_caller]
    pub fn lacks(&self, words: &str) -> &Said {
        assert!(!self.out.contains(words) && !self.err.contains(words), "“{words}” is in\n{}", self.all());
        self
    }
}

impl Desk {
    pub fn empty(now: &str) -> Desk {
        Desk { dir: tempfile::tempdir().expect("a folder"), now: now.into(), clerk: "王芳".into() }
    }

    /// A ledger under a rulebook that ships, or that lies at a path.
    pub fn new(rulebook: &str, office: &str, now: &str) -> Desk {
        let desk = Desk::empty(now);
        desk.ok(&format!("init --rulebook {rulebook} --office {office}"));
        desk
    }

    pub fn at(&mut self, now: &str) -> &mut Desk {
        self.now = now.into();
        self
    }

    pub fn ledger(&self) -> PathBuf {
        self.dir.path().join("台账.db")
    }

    #[allow(dead_code)]
    pub fn path(&self, name: &str) -> String {
        self.dir.path().join(name).display().to_string()
    }

    /// Writes a file into the folder; its path.
    pub fn write(&self, name: &str, text: &str) -> String {
        let path = self.dir.path().join(name);
        std::fs::write(&path, text).expect("a writable folder");
        path.display().to_string()
    }

    fn context(&self, cli: &Cli) -> yuqing::error::Result<Context> {
        Ok(Context {
            now: now_from(Some(&self.now), Stamp::from_seconds(0))?,
            operator: cli.global.operator.clone().or(Some(self.clerk.clone())),
            os_account: "Administrator".into(),
            ledger: self.ledger(),
            quiet: false,
            format: cli.global.format,
            output: cli.global.output.clone(),
            width: 160,
            interactive: false,
            scratch: std::env::temp_dir(),
        })
    }

    /// Words parted by blanks, `"…"` kept together.
    pub fn run(&self, line: &str) -> Said {
        let mut words: Vec<OsString> = vec!["yuqing".into()];
        words.extend(split(line).into_iter().map(OsString::from));
        let said = |code, out: String, err: String| Said { line: line.to_string(), code, out, err };
        let cli: Cli = match zh::parse(words) {
            Ok(cli) => cli,
            Err(stop) => return said(2, String::new(), stop.text),
        };
        let done = self.context(&cli).and_then(|ctx| {
            let shown = run(&cli, &ctx)?;
            let format = Format::choose(ctx.format, ctx.output.as_deref())?;
            let bytes = shown.answer.render(format, ctx.width);
            if let Some(path) = &ctx.output {
                std::fs::write(path, &bytes).expect("a writable file");
            }
            Ok((String::from_utf8_lossy(&bytes).into_owned(), shown.talk, shown.exit))
        });
        match done {
            Ok((out, talk, exit)) => said(exit, out, talk.iter().map(|t| format!("{t}\n")).collect()),
            Err(error) => said(error.exit_code(), String::new(), format!("{error}\n")),
        }
    }

    #[track_caller]
    pub fn ok(&self, line: &str) -> Said {
        let said = self.run(line);
        assert_eq!(said.code, 0, "{}", said.all());
        said
    }

    /// Refused with exit 1.
    #[track_caller]
    pub fn no(&self, line: &str) -> Said {
        let said = self.run(line);
        assert_eq!(said.code, 1, "{}", said.all());
        said
    }

    #[track_caller]
    pub fn json(&self, line: &str) -> Value {
        let said = self.ok(&format!("{line} -f json"));
        serde_json::from_str(&said.out).unwrap_or_else(|e| panic!("no JSON ({e}): {}", said.all()))
    }
}

fn split(line: &str) -> Vec<String> {
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

/// The row of a statistic with this key.
#[track_caller]
pub fn row<'v>(stats: &'v Value, key: &str) -> &'v Value {
    let rows = stats["rows"].as_array().expect("rows");
    rows.iter().find(|r| r["key"] == key || r["name"] == key).unwrap_or_else(|| panic!("no row {key}: {stats:#}"))
}
