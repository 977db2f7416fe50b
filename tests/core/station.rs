//! A small office to prove things on: a ledger on a scratch file, its roster, and one method for each thing a clerk does.
//!
//! Verbs the command line has are typed as a clerk types them; the roster, rules, calendars and papers are laid down
//! through the library, so that these tests do not wait for their commands.

use clap::Parser;
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use yuqing::act::*;
use yuqing::casework::Work;
use yuqing::cli::{Cli, Shown};
use yuqing::context::Context;
use yuqing::error::{Error, Result};
use yuqing::ledger::{Clerk, Desk, Ledger, Proof};
use yuqing::present::Encoding;
use yuqing::time::Stamp;

pub const VETERANS: &str = include_str!("../../rulebooks/veterans-town.toml");

/// `2026-03-02 09:30`, Beijing time.
pub fn t(text: &str) -> Stamp {
    Stamp::parse_rfc3339(&format!("{}:00+08:00", text.replace(' ', "T"))).unwrap_or_else(|| panic!("{text}"))
}

pub fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap_or_else(|_| panic!("{text}"))
}

pub fn clerk(now: Stamp, operator: &str) -> Clerk {
    Clerk { now, operator: operator.into(), os_account: "proofs".into() }
}

/// Scratch space in memory where there is some: a ledger syncs the disk for every act.
pub fn scratch() -> TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.or_else(|_| tempfile::tempdir()).unwrap()
}

/// The office, its rules, villages 甲 乙 丙, and people in office from and to certain days.
pub fn found_office(desk: &mut Desk, at: Stamp) -> Result<()> {
    let none = Outcome::default;
    desk.append(Subject::Office, at, Init { office: "清水镇退役军人服务站".into(), me: None }, none())?;
    let enact = RulesEnact {
        number: 1,
        rulebook: "veterans-town".into(),
        version: "2019-10".into(),
        from: None,
        text: VETERANS.into(),
    };
    desk.append(Subject::Office, at, enact, none())?;
    for (id, name) in [(2, "甲村"), (3, "乙村"), (4, "丙村")] {
        add_unit(desk, at, id, name, "2026-01-01")?;
    }
    for (id, name, unit, role, from, until) in [
        (1, "吴刚", 1, "leader", "2026-01-01", None),
        (2, "郑华", 1, "town_head", "2026-01-01", None),
        (3, "王芳", 1, "liaison", "2026-01-01", None),
        (4, "钱明", 2, "superior", "2026-01-01", Some("2026-06-30")),
        (5, "周静", 2, "superior", "2026-07-01", None),
        (6, "孙平", 3, "superior", "2026-01-01", None),
        (7, "何英", 4, "superior", "2026-01-01", Some("2026-09-30")),
        (8, "李强", 2, "officer", "2026-01-01", None),
        (9, "赵敏", 3, "officer", "2026-01-01", None),
        (10, "王伟", 2, "responsible", "2026-01-01", None),
        (11, "王伟", 3, "responsible", "2026-01-01", None),
    ] {
        add_person(desk, at, id, name, unit, role, from, until)?;
    }
    Ok(())
}

pub fn add_unit(desk: &mut Desk, at: Stamp, id: u32, name: &str, from: &str) -> Result<Act> {
    let deed = UnitAdd {
        id: UnitId(id),
        name: name.into(),
        kind: "village".into(),
        class: None,
        parent: UnitId::OFFICE,
        line: None,
        from: day(from),
    };
    desk.append(Subject::Office, at, deed, Outcome::default())
}

#[allow(clippy::too_many_arguments, reason = "one line of a roster")]
pub fn add_person(
    desk: &mut Desk,
    at: Stamp,
    id: u32,
    name: &str,
    unit: u32,
    role: &str,
    from: &str,
    until: Option<&str>,
) -> Result<Act> {
    let deed = PersonAdd {
        id: PersonId(id),
        name: name.into(),
        unit: UnitId(unit),
        roles: vec![role.into()],
        from: day(from),
        until: until.map(day),
        acting: false,
    };
    desk.append(Subject::Office, at, deed, Outcome::default())
}

/// One office on a scratch file. `now` is its clock.
pub struct Station {
    _dir: TempDir,
    pub path: PathBuf,
    pub now: Stamp,
    pub operator: String,
}

impl Station {
    pub fn founded(now: &str) -> Station {
        let dir = scratch();
        let path = dir.path().join("台账.db");
        let now = t(now);
        Ledger::create(&path, &clerk(now, "王芳"), |desk| found_office(desk, now)).unwrap();
        Station { _dir: dir, path, now, operator: "王芳".into() }
    }

    /// A station on a copy of a ledger file.
    pub fn copied(bytes: &[u8], now: Stamp) -> Station {
        let dir = scratch();
        let path = dir.path().join("台账.db");
        std::fs::write(&path, bytes).unwrap();
        Station { _dir: dir, path, now, operator: "王芳".into() }
    }

    pub fn dir(&self) -> &Path {
        self._dir.path()
    }

    pub fn at(&mut self, now: &str) -> &mut Station {
        self.now = t(now);
        self
    }

    pub fn context(&self) -> Context {
        Context {
            now: self.now,
            operator: Some(self.operator.clone()),
            os_account: "proofs".into(),
            ledger: self.path.clone(),
            quiet: false,
            format: None,
            output: None,
            encoding: Encoding::Utf8,
            width: 100,
            interactive: false,
            watched: false,
            scratch: std::env::temp_dir(),
            alone: false,
            recorded: Default::default(),
        }
    }

    /// One command as typed, words parted by spaces; `'…'` keeps words together.
    pub fn types(&self, line: &str) -> Result<Shown> {
        self.typed(line, &self.context())
    }

    /// What a person sees on his screen of it.
    pub fn screen(&self, line: &str) -> Result<String> {
        let (said, _) = self.types(line)?.rendered(&self.context())?;
        Ok(String::from_utf8(said.unwrap_or_default()).expect("text"))
    }

    /// What a script gets of it.
    pub fn json(&self, line: &str) -> Result<String> {
        let file = self.dir().join("答复.json");
        let context = Context { output: Some(file.clone()), quiet: true, ..self.context() };
        self.typed(line, &context)?.leave(&context)?;
        Ok(std::fs::read_to_string(file).expect("an answer"))
    }

    fn typed(&self, line: &str, context: &Context) -> Result<Shown> {
        let mut words = vec!["yuqing".to_string()];
        for (i, part) in line.split('\'').enumerate() {
            match i % 2 {
                0 => words.extend(part.split_whitespace().map(str::to_string)),
                _ => words.push(part.to_string()),
            }
        }
        let cli = Cli::try_parse_from(words).map_err(|e| Error::usage(format!("{line}: {e}")))?;
        yuqing::cli::run(&cli, context)
    }

    /// A command that must succeed; the number of the last act then.
    #[track_caller]
    pub fn does(&self, line: &str) -> u64 {
        if let Err(e) = self.types(line) {
            panic!("{} {line}: {e}", self.now.ledger());
        }
        self.head()
    }

    /// A command that must be refused and leave no trace.
    #[track_caller]
    pub fn refuses(&self, line: &str) -> String {
        let before = self.ask().view().head().unwrap();
        let said = match self.types(line) {
            Ok(_) => panic!("{line}: should be refused"),
            Err(e) => e.to_string(),
        };
        assert_eq!(self.ask().view().head().unwrap(), before, "{line}: a refusal leaves no trace");
        said
    }

    /// Work the command line has no verb for here.
    #[track_caller]
    pub fn works<T>(&self, at: Stamp, work: impl FnOnce(&mut Work) -> Result<T>) -> T {
        let mut ledger = self.open();
        ledger
            .record(&clerk(self.now, &self.operator), |desk| {
                let laws = desk.laws()?;
                work(&mut Work { desk, laws: &laws, at, happened: None, hints: Vec::new(), imported: None })
            })
            .unwrap()
    }

    pub fn open(&self) -> Ledger {
        Ledger::open_to_write(&self.path).unwrap()
    }

    pub fn ask(&self) -> Ledger {
        Ledger::open_to_ask(&self.path).unwrap()
    }

    pub fn head(&self) -> u64 {
        self.ask().view().head().unwrap().seq
    }

    pub fn case(&self, number: u32) -> Case {
        self.ask().view().case(CaseId { year: 2026, number }).unwrap()
    }

    pub fn duty(&self, number: u32, kind: &str) -> Duty {
        let case = self.case(number);
        case.duties
            .all
            .iter()
            .rev()
            .find(|d| d.kind == kind && !d.superseded)
            .cloned()
            .unwrap_or_else(|| panic!("{kind}"))
    }

    pub fn proof(&self) -> Proof {
        self.ask().prove().unwrap()
    }

    #[track_caller]
    pub fn is_proved(&self) {
        assert_eq!(self.proof().troubles, []);
    }

    /// The file itself, past the one door.
    pub fn raw(&self) -> Connection {
        Connection::open(&self.path).unwrap()
    }
}

/// Tables that are acts folded into rows.
pub const PROJECTIONS: &[&str] = &[
    "units",
    "people",
    "tenures",
    "accounts",
    "cases",
    "duties",
    "papers",
    "paper_cases",
    "marks",
    "month_marks",
    "counters",
    "unit_months",
];

/// Rows of a table in order of all their columns, as text.
pub fn rows_of(conn: &Connection, table: &str) -> Vec<String> {
    let mut statement = conn.prepare(&format!("SELECT * FROM {table}")).unwrap();
    let width = statement.column_count();
    let rows = statement.query_map([], |row| {
        let cells = (0..width).map(|i| row.get::<_, rusqlite::types::Value>(i).map(|v| format!("{v:?}")));
        Ok(cells.collect::<rusqlite::Result<Vec<_>>>()?.join("|"))
    });
    let mut rows: Vec<String> = rows.unwrap().map(|r| r.unwrap()).collect();
    rows.sort();
    rows
}
