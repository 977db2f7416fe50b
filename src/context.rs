//! Everything a command takes from the world, read once in `main` and passed down: the clock, who is asking, where the
//! ledger lies, how to answer.

use crate::act::{Case, CaseId, Office};
use crate::casework::Work;
use crate::error::{Error, Kind, Result};
use crate::ledger::{Clerk, Known, Ledger, Upgraded};
use crate::present::{Encoding, Export, Format};
use crate::rules::Laws;
use crate::rules::decide::persons_called;
use crate::time::{Moment, Stamp, parse_moment};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The world as one command sees it.
#[derive(Debug, Clone)]
pub struct Context {
    pub now: Stamp,
    /// `--as` or `$YUQING_USER`.
    pub operator: Option<String>,
    pub os_account: String,
    pub ledger: PathBuf,
    pub quiet: bool,
    pub format: Option<Format>,
    pub output: Option<PathBuf>,
    /// Of a CSV.
    pub encoding: Encoding,
    /// Columns of the terminal.
    pub width: u16,
    /// Somebody sits at a terminal and can be asked.
    pub interactive: bool,
    /// Somebody watches stderr: a long job shows how far it is.
    pub watched: bool,
    /// Where throw-away files may go.
    pub scratch: PathBuf,
    /// The process ends with this command: nothing has to be tidied up behind it.
    pub alone: bool,
    /// This command has recorded something: whoever cannot be shown the answer must not do it again.
    pub recorded: Cell<bool>,
}

/// When it really happened, and why a rule could not be kept: common to every recording verb.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Recording {
    /// 实际发生的时间（事后补录时写），如 昨晚22:50
    #[arg(long, value_name = "时间", visible_alias = "时间")]
    pub at: Option<String>,
    /// 既成事实：手续不全但事情已办，写明事由，如实记为违规
    #[arg(long, value_name = "事由", visible_alias = "事由")]
    pub happened: Option<String>,
}

impl Context {
    /// The format of the answer: that of the file's ending, else the one asked for. What only another format would show
    /// need not be made.
    pub fn answers_in(&self) -> Result<Format> {
        Format::choose(self.format, self.output.as_deref())
    }

    /// Where rows that leave one by one go.
    pub fn export(&self) -> Export<'_> {
        Export { to: self.output.as_deref(), encoding: self.encoding, ledger: &self.ledger, scratch: &self.scratch }
    }

    /// An error that comes when the act stands already: the answer could not be shown, but nothing must be done again.
    pub fn after_the_act(&self, error: Error) -> Error {
        match self.recorded.get() {
            true => error.hint("事情已经记入台账，不要重办；查看：yuqing show - 或 yuqing list"),
            false => error,
        }
    }

    pub fn ask(&self) -> Result<Ledger> {
        Ledger::open_to_ask(&self.ledger).map(|ledger| self.held(ledger))
    }

    /// What is no longer wanted when the command is done: where the process ends too, nobody takes it to pieces.
    pub fn let_go<T>(&self, rest: T) {
        if self.alone {
            std::mem::forget(rest);
        }
    }

    fn held(&self, ledger: Ledger) -> Ledger {
        if self.alone { ledger.left_open() } else { ledger }
    }

    /// Who is at the desk: named, remembered by the ledger, or the account of the machine.
    pub fn clerk(&self, remembered: Option<&str>) -> Clerk {
        let operator =
            self.operator.clone().or_else(|| remembered.map(str::to_string)).unwrap_or_else(|| self.os_account.clone());
        Clerk { now: self.now, operator, os_account: self.os_account.clone() }
    }

    /// Reads a time as clerks type it. It must not lie ahead of now.
    pub fn past(&self, what: &str, text: &str) -> Result<Moment> {
        let moment = self.moment(what, text)?;
        if moment.at > self.now {
            return Err(Error::refused(format!(
                "{what} {} 在将来（现在是 {}）",
                moment.echo_minute(),
                self.now.ledger()
            )));
        }
        Ok(moment)
    }

    pub fn moment(&self, what: &str, text: &str) -> Result<Moment> {
        parse_moment(text, self.now).map_err(|e| Error::refused(format!("{what}：{e}")))
    }

    /// Opens the ledger, does one transaction's work, and gives back all that showing it needs. The office is folded and
    /// its rules are read once.
    pub fn record<T>(&self, recording: &Recording, work: impl FnOnce(&mut Work) -> Result<T>) -> Result<Recorded<T>> {
        let mut talk = Vec::new();
        let mut guessed = Vec::new();
        let at = match &recording.at {
            None => self.now,
            Some(text) => {
                let moment = self.past("--at", text)?;
                talk.push(format!("办理时间：{}", moment.echo_minute()));
                talk.extend(moment.notes.iter().cloned());
                guessed = moment.notes;
                moment.at
            }
        };
        let happened = match recording.happened.as_deref().map(str::trim) {
            Some("") => return Err(Error::refused("--happened 要写明事由")),
            other => other.map(str::to_string),
        };
        let mut ledger = self.held(Ledger::open_to_write(&self.ledger)?);
        talk.extend(ledger.upgraded().map(Upgraded::words));
        let clerk = |office: &Office| self.clerk(office.me.as_deref());
        // Whoever is refused must see what his words were taken for.
        let as_understood = |error: Error| match error.kind {
            Kind::Refused => guessed.into_iter().fold(error, Error::hint),
            _ => error,
        };
        let recorded = ledger.record_as(clerk, |desk| {
            let since = desk.next_seq() - 1;
            let office = desk.office();
            if !office.people.is_empty() && persons_called(office, desk.operator()).is_empty() {
                let who = desk.operator();
                talk.push(format!(
                    "经办人“{who}”不在名册上（已照记）；入册：yuqing person add {who} --unit 单位 --role 职务"
                ));
            }
            let laws = desk.laws()?;
            let mut work_now = Work { desk, laws: &laws, at, happened, hints: Vec::new(), imported: None };
            let done = work(&mut work_now)?;
            talk.append(&mut work_now.hints);
            desk.keep_books(&laws)?;
            let laws = laws.still_of(desk.office());
            Ok((done, laws, since))
        });
        let ((done, laws, since), known) = recorded.map_err(as_understood)?;
        self.recorded.set(true);
        let Known { office, cases } = known;
        Ok(Recorded { done, ledger, office, cases, laws, talk, since })
    }
}

/// What a recording verb has when it is done.
pub struct Recorded<T> {
    pub done: T,
    pub ledger: Ledger,
    /// As it stands now.
    pub office: Office,
    /// The cases read or recorded, as they stand now.
    pub cases: BTreeMap<CaseId, Case>,
    pub laws: Laws,
    pub talk: Vec<String>,
    /// Number of the last act before this command.
    pub since: u64,
}

impl<T> Recorded<T> {
    /// The same with another result.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Recorded<U> {
        let Recorded { done, ledger, office, cases, laws, talk, since } = self;
        Recorded { done: change(done), ledger, office, cases, laws, talk, since }
    }
}

/// `$YUQING_NOW` (what a clerk types, or RFC 3339) or the clock.
pub fn now_from(text: Option<&str>, clock: Stamp) -> Result<Stamp> {
    match text {
        None => Ok(clock),
        Some(text) => Stamp::parse_rfc3339(text)
            .map_or_else(|| parse_moment(text, clock).map(|m| m.at), Ok)
            .map_err(|e| Error::usage(format!("环境变量 YUQING_NOW：{e}"))),
    }
}

/// The ledger named, else `$YUQING_LEDGER`, else the user's data directory.
pub fn ledger_path(named: Option<&Path>, environment: Option<PathBuf>, data_dir: Option<PathBuf>) -> PathBuf {
    named
        .map(Path::to_path_buf)
        .or(environment)
        .or(data_dir.map(|dir| dir.join("yuqing").join("台账.db")))
        .unwrap_or_else(|| PathBuf::from("台账.db"))
}
