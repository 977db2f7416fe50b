//! Who may know whom, read off the source: the fold needs neither rules nor calendar, the pure rooms
//! know no SQL, no clock and no terminal, and each edge of the world is touched in one place.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Each room, and the rooms it may name.
const ROOMS: &[(&str, &[&str])] = &[
    ("time", &["time"]),
    ("text", &["text"]),
    ("act", &["act", "time"]),
    ("rules", &["rules", "act", "time", "text", "error"]),
    ("figures", &["figures", "act", "rules", "time", "text", "error"]),
    ("papers", &["papers", "figures", "rules", "act", "time", "text", "error"]),
    ("print", &["print", "figures", "text", "time"]),
    ("ledger", &["ledger", "figures", "rules", "act", "time", "text", "error"]),
    ("casework", &["casework", "ledger", "rules", "figures", "papers", "act", "time", "text", "error"]),
    ("exchange", &["exchange", "casework", "ledger", "rules", "act", "time", "text", "error"]),
    ("present", &["present", "print", "ledger", "figures", "papers", "rules", "act", "time", "text", "error"]),
];

/// Words of the world outside, and the only places that may say them.
const EDGES: &[(&str, &[&str])] = &[
    ("rusqlite", &["src/ledger/"]),
    ("Utc", &["src/main.rs"]),
    ("Local", &["src/main.rs"]),
    ("SystemTime", &["src/main.rs"]),
    ("env", &["src/main.rs"]),
    ("println", &["src/main.rs", "src/present/out.rs"]),
    ("print", &["src/main.rs", "src/present/out.rs"]),
    ("eprintln", &["src/main.rs", "src/present/out.rs"]),
    ("eprint", &["src/main.rs", "src/present/out.rs"]),
    ("dbg", &[]),
    ("ExitCode", &["src/main.rs"]),
    ("getrandom", &["src/ledger/"]),
];

/// What the fold must not so much as mention besides: an outcome is copied, never reckoned.
const NOT_IN_THE_FOLD: &[&str] =
    &["Calendar", "Within", "Rulebook", "Laws", "now", "println", "env", "Utc", "rusqlite"];

fn sources(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

fn under(room: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(room);
    let mut found = Vec::new();
    if root.is_dir() {
        sources(&root, &mut found);
    }
    let single = root.with_extension("rs");
    found.extend(single.is_file().then_some(single));
    assert!(!found.is_empty(), "there is no room {room}");
    found.sort();
    found
}

fn shown(path: &Path) -> String {
    path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().display().to_string()
}

/// The program's own lines: without comments, texts between quotes, and everything from its unit tests on.
fn code(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let mut out = String::new();
    for line in text.lines().map(str::trim_start).filter(|l| !l.starts_with("//")) {
        let mut quoted = false;
        let mut before = ' ';
        for c in line.chars() {
            if c == '"' && before != '\\' && before != '\'' {
                quoted = !quoted;
            } else if !quoted {
                out.push(c);
            }
            before = c;
        }
        out.push('\n');
    }
    out
}

/// Identifiers with the character after each.
fn words(code: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(start) = rest.find(|c: char| c.is_ascii_alphabetic() || c == '_') {
        let word = &rest[start..];
        let end = word.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(word.len());
        found.push((&word[..end], &word[end..]));
        rest = &word[end..];
    }
    found
}

/// Rooms named as `crate::room`, or in `crate::{…}` at its first level.
fn rooms_named(code: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    let first_word = |text: &str| words(text).first().map(|(word, _)| word.to_string());
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let Some(list) = rest.strip_prefix('{') else {
            named.extend(first_word(rest));
            continue;
        };
        let mut depth = 0;
        let mut begins = true;
        for (i, c) in list.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => begins = true,
                c if begins && c.is_ascii_alphabetic() => {
                    named.extend(first_word(&list[i..]));
                    begins = false;
                }
                _ => {}
            }
        }
    }
    named
}

#[test]
fn a_room_named_in_any_way_is_seen() {
    let named = |code| rooms_named(code).into_iter().collect::<Vec<_>>().join(" ");
    assert_eq!(named("use crate::rules::Laws;"), "rules");
    assert_eq!(named("use crate::{act::{Case, Duty}, ledger, time::Stamp};"), "act ledger time");
    assert_eq!(named("fn f(x: &crate::cli::Args) -> crate::error::Result<()>"), "cli error");
}

#[test]
fn each_room_names_only_the_rooms_below_it() {
    let mut faults = Vec::new();
    for (room, allowed) in ROOMS {
        for path in under(room) {
            for named in rooms_named(&code(&path)) {
                if !allowed.contains(&named.as_str()) {
                    faults.push(format!("{} names crate::{named}", shown(&path)));
                }
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn the_fold_mentions_neither_rules_nor_calendar_nor_the_world() {
    let mut faults = Vec::new();
    for path in under("act") {
        for (word, _) in words(&code(&path)) {
            if NOT_IN_THE_FOLD.contains(&word) {
                faults.push(format!("{} says {word}", shown(&path)));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn the_fold_takes_nothing_of_time_but_the_stamp() {
    for path in under("act") {
        let code = code(&path);
        for (at, _) in code.match_indices("crate::time") {
            let rest = &code[at..];
            let line = rest.lines().next().unwrap_or_default();
            assert!(line.starts_with("crate::time::Stamp"), "{}: {line}", shown(&path));
        }
    }
}

#[test]
fn each_edge_of_the_world_is_touched_in_one_place() {
    let mut faults = Vec::new();
    let mut all = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
    for path in all {
        // A file of unit tests is no part of the program.
        let name = shown(&path);
        if path.file_stem().is_some_and(|s| s.to_string_lossy().starts_with("tests")) {
            continue;
        }
        for (word, after) in words(&code(&path)) {
            let Some((_, places)) = EDGES.iter().find(|(edge, _)| *edge == word) else { continue };
            let macro_of_the_compiler = word == "env" && after.starts_with('!');
            let a_name_of_ours =
                matches!(word, "print" | "Local" | "env") && !after.starts_with('!') && !after.starts_with("::");
            // `print!` writes to the terminal; `print::` is the room that sets pages.
            let a_name_of_ours = a_name_of_ours || word == "print" && !after.starts_with('!');
            if !macro_of_the_compiler && !a_name_of_ours && !places.iter().any(|p| name.starts_with(p)) {
                faults.push(format!("{name} says {word}"));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn every_room_of_the_program_is_known_here() {
    let lib = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let edge = ["cli", "context", "error"];
    for room in lib.lines().filter_map(|l| l.strip_prefix("pub mod ")).map(|l| l.trim_end_matches(';')) {
        assert!(edge.contains(&room) || ROOMS.iter().any(|(known, _)| *known == room), "{room}");
    }
}

#[test]
fn main_stays_a_paragraph_and_knows_no_rule() {
    let main = code(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/main.rs"));
    assert!(main.lines().count() <= 80);
    for (word, _) in words(&main) {
        assert!(!["rules", "casework", "act", "figures"].contains(&word), "main says {word}");
    }
}
