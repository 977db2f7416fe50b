//! Runs every office's day in `tests/scenarios/*.md` against the built program.
//!
//! A scenario is Markdown for a clerk to read. Its ```console blocks are executed from top to bottom in one empty directory
//! with one ledger (`台账.db`):
//!
//! - `# 2026-06-01 09:00` sets the clock; it stands until the next such line.
//! - `$ yuqing …` runs the program (quotes as in a shell; `<<< 文字` at the end feeds standard input).
//! - `$ cat 文件` shows a file the program wrote.
//! - Each line below is a fragment that must appear in what was said (standard output, then standard error), in this
//!   order, runs of blanks counting as one. `! 文字` must not appear anywhere. `[exit 1]` is the exit code, else 0.
//!
//! A ```file 名称 block writes a file into the directory, to be attached, imported or enacted.

use assert_cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

#[test]
fn every_scenario_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("the folder of scenarios")
        .map(|entry| entry.expect("a readable entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "md"))
        .collect();
    files.sort();
    let runs: Vec<_> = files.into_iter().map(|file| std::thread::spawn(move || Scenario::run(&file))).collect();
    let faults: Vec<String> =
        runs.into_iter().flat_map(|run| run.join().expect("a scenario runs to its end")).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_rulebook_that_ships_has_its_scenario() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    for (id, _) in yuqing::rules::laws::SHIPPED {
        let text = fs::read_to_string(folder.join(format!("{id}.md"))).unwrap_or_else(|e| panic!("{id}: {e}"));
        assert!(text.contains(&format!("$ yuqing init --rulebook {id} ")), "{id}.md founds another office");
        let clocks: Vec<&str> = text.lines().filter_map(|l| l.strip_prefix("# 20")).collect();
        let days = clocks.first().zip(clocks.last()).map(|(first, last)| (day(first), day(last)));
        let (first, last) = days.unwrap_or_else(|| panic!("{id}.md has no clock"));
        assert!((last - first).num_days() >= 28, "{id}.md tells of less than a month: {first} to {last}");
    }
}

/// `26-01-05 09:00` as a day.
fn day(clock: &str) -> chrono::NaiveDate {
    format!("20{}", &clock[..8]).parse().expect("a day")
}

/// One command and what must be said after it.
struct Step {
    line: usize,
    clock: String,
    command: String,
    wanted: Vec<String>,
    unwanted: Vec<String>,
    exit: i32,
}

enum Piece {
    Step(Step),
    File { name: String, text: String },
}

struct Scenario {
    dir: TempDir,
}

impl Scenario {
    /// The faults of one file, each with the place and everything that was said.
    fn run(file: &Path) -> Vec<String> {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(file).expect("a readable scenario");
        let scenario = Scenario { dir: tempfile::tempdir().expect("a directory for the scenario") };
        let mut faults = Vec::new();
        for piece in pieces(&text) {
            match piece {
                Piece::File { name, text } => fs::write(scenario.dir.path().join(name), text).expect("a file written"),
                Piece::Step(step) => {
                    faults.extend(
                        scenario
                            .step(&step)
                            .into_iter()
                            .map(|fault| format!("{name}:{}: $ {}\n    {fault}", step.line, step.command)),
                    );
                }
            }
        }
        faults
    }

    fn step(&self, step: &Step) -> Option<String> {
        let (code, said) = self.said(step);
        let mut rest = squeezed(&said);
        let whole = rest.clone();
        let fault = if code != step.exit {
            Some(format!("exit {code}, should be {}", step.exit))
        } else if let Some(word) = step.unwanted.iter().find(|w| whole.contains(&squeezed(w))) {
            Some(format!("must not say: {word}"))
        } else {
            step.wanted.iter().find_map(|wanted| {
                let wanted = squeezed(wanted);
                match rest.find(&wanted) {
                    Some(at) => {
                        rest = rest.split_off(at + wanted.len());
                        None
                    }
                    None => Some(format!("does not say (in this order): {wanted}")),
                }
            })
        };
        fault.map(|fault| {
            format!("{fault}\n{}", said.lines().map(|l| format!("    | {l}")).collect::<Vec<_>>().join("\n"))
        })
    }

    fn said(&self, step: &Step) -> (i32, String) {
        let (command, stdin) = match step.command.split_once(" <<< ") {
            Some((command, text)) => (command, words(text).join(" ")),
            None => (step.command.as_str(), String::new()),
        };
        let mut words = words(command).into_iter();
        match words.next().as_deref() {
            Some("yuqing") => {
                let done = Command::cargo_bin("yuqing")
                    .expect("the program is built")
                    .args(words)
                    .env_clear()
                    .env("YUQING_LEDGER", self.dir.path().join("台账.db"))
                    .env("YUQING_NOW", &step.clock)
                    .env("USER", "Administrator")
                    .current_dir(self.dir.path())
                    .write_stdin(stdin)
                    .output()
                    .expect("the program runs");
                let said =
                    format!("{}\n{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
                (done.status.code().unwrap_or(-1), said)
            }
            Some("cat") => {
                let path = self.dir.path().join(words.next().unwrap_or_default());
                fs::read(&path).map_or((1, "no such file".into()), |b| (0, String::from_utf8_lossy(&b).into_owned()))
            }
            other => (-1, format!("a scenario does not know the command {other:?}")),
        }
    }
}

/// The files and commands of a scenario, in order.
fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut clock = "2026-01-05 09:00".to_string();
    let mut lines = text.lines().enumerate();
    while let Some((_, line)) = lines.next() {
        if let Some(name) = line.strip_prefix("```file ") {
            let body: Vec<&str> = lines.by_ref().map(|(_, l)| l).take_while(|l| *l != "```").collect();
            pieces.push(Piece::File { name: name.trim().to_string(), text: body.join("\n") + "\n" });
        } else if line.trim() == "```console" {
            for (number, line) in lines.by_ref().take_while(|(_, l)| *l != "```") {
                if let Some(command) = line.strip_prefix("$ ") {
                    pieces.push(Piece::Step(Step {
                        line: number + 1,
                        clock: clock.clone(),
                        command: command.trim().to_string(),
                        wanted: Vec::new(),
                        unwanted: Vec::new(),
                        exit: 0,
                    }));
                } else if let Some(time) = line.strip_prefix("# ") {
                    clock = time.trim().to_string();
                } else if let Some(Piece::Step(step)) = pieces.last_mut() {
                    expect(step, line);
                }
            }
        }
    }
    pieces
}

fn expect(step: &mut Step, line: &str) {
    let line = line.trim();
    if line.is_empty() {
    } else if let Some(code) = line.strip_prefix("[exit ").and_then(|l| l.strip_suffix(']')) {
        step.exit = code.parse().expect("an exit code");
    } else if let Some(unwanted) = line.strip_prefix("! ") {
        step.unwanted.push(unwanted.to_string());
    } else {
        step.wanted.push(line.to_string());
    }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Splits a command line; single and double quotes group words.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quote, mut inside) = (Vec::new(), String::new(), None, false);
    for c in line.chars() {
        match quote {
            Some(q) if c == q => quote = None,
            Some(_) => word.push(c),
            None if c == '"' || c == '\'' => (quote, inside) = (Some(c), true),
            None if c.is_whitespace() => {
                if inside || !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
                inside = false;
            }
            None => word.push(c),
        }
    }
    if inside || !word.is_empty() {
        words.push(word);
    }
    words
}
