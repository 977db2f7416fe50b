//! The guide to rulebooks (`docs/rulebook.md`) names every key the reader knows and every word of the closed lists.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use yuqing::rules::lists::{FACTS, FIELDS, SAYS, TEMPLATES, TEXT_PATTERNS, VERBS};

fn project(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Literals of the reader's sources that can be keys or words of a rulebook.
fn words_of_the_reader() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let folder = std::fs::read_dir(project("src/rules/read")).expect("the reader");
    for path in folder.map(|entry| entry.expect("readable").path()) {
        let source = text(&path);
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let word = |w: &&str| !w.is_empty() && w.chars().all(|c| c.is_ascii_lowercase() || c == '_');
            words.extend(line.split('"').skip(1).step_by(2).filter(word).map(str::to_string));
        }
    }
    words
}

#[test]
fn the_guide_names_every_key_and_every_word() {
    let guide = text(&project("docs/rulebook.md"));
    let parts: BTreeSet<&str> =
        guide.split(|c: char| !(c.is_ascii_lowercase() || c == '_' || c == '.')).map(|w| w.trim_matches('.')).collect();
    let lists = VERBS.iter().chain(FACTS).chain(SAYS).chain(TEMPLATES).chain(TEXT_PATTERNS).copied();
    let lists = lists.chain(FIELDS.iter().map(|(_, key, _)| *key)).map(str::to_string);
    let known =
        |word: &str| parts.contains(word) || parts.iter().any(|part| part.split('.').any(|segment| segment == word));
    let missing: Vec<String> = words_of_the_reader().into_iter().chain(lists).filter(|word| !known(word)).collect();
    assert!(missing.is_empty(), "docs/rulebook.md does not name: {}", missing.join(" "));
}

#[test]
fn the_example_the_guide_points_to_has_no_fault() {
    let path = project("rulebooks/examples/county-petition.toml");
    if let Err(faults) = yuqing::rules::read::read(&text(&path), "county-petition") {
        panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    }
}
