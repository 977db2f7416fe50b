//! Help as text, for the manual and for the test that no English is left in it.

use std::collections::BTreeSet;

use clap::Command;

use super::lines::finish;
use super::tree::{has_long_help, with_chinese_flags};

/// The help of a localized command as `-h` (or, `at_length`, `--help`) shows it.
pub fn help_text(localized: &mut Command, at_length: bool) -> String {
    let help =
        if at_length && has_long_help(localized) { localized.render_long_help() } else { localized.render_help() };
    finish(&help.to_string())
}

/// The help of one command, as the manual and the tests read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpPage {
    /// The words that lead to the command: `yuqing unit add`.
    pub path: String,
    /// What `-h` shows.
    pub brief: String,
    /// What `--help` shows.
    pub full: String,
}

/// The help of every command of a localized tree, hidden ones included, parents first.
pub fn help_pages(localized: &Command) -> Vec<HelpPage> {
    fn collect(cmd: &mut Command, pages: &mut Vec<HelpPage>) {
        let path = cmd.get_bin_name().unwrap_or(cmd.get_name()).to_owned();
        let brief = help_text(cmd, false);
        let full = help_text(cmd, true);
        pages.push(HelpPage { path, brief, full });
        for sub in cmd.get_subcommands_mut() {
            collect(sub, pages);
        }
    }
    let mut cmd = localized.clone();
    cmd.build();
    let mut pages = Vec::new();
    collect(&mut cmd, &mut pages);
    pages
}

/// The Latin words of a help text that are not allowed in it, in order, each once.
///
/// Words are given as they stand: `--unit`, `-h`, `UNIT`, `2026H1`, `report`. See [`own_words`] for the usual
/// allow-list.
pub fn english_left(help: &str, allowed: &dyn Fn(&str) -> bool) -> Vec<String> {
    let in_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let mut left: Vec<String> = Vec::new();
    for word in help.split(|c| !in_word(c)) {
        let word = word.trim_end_matches(['-', '.']);
        let latin = word.contains(|c: char| c.is_ascii_alphabetic());
        if latin && !allowed(word) && !left.iter().any(|seen| seen == word) {
            left.push(word.to_owned());
        }
    }
    left
}

/// The Latin words that belong to the program itself: names and aliases of its commands, options (`--unit`, `-o`),
/// choices, defaults and version. Placeholders are left out on purpose: `<LEVEL>` wants a Chinese `value_name`.
pub fn own_words(cmd: &Command) -> BTreeSet<String> {
    fn collect(cmd: &Command, own: &mut BTreeSet<String>) {
        own.insert(cmd.get_name().to_owned());
        own.extend(cmd.get_all_aliases().map(str::to_owned));
        own.extend(cmd.get_version().map(str::to_owned));
        for arg in cmd.get_arguments() {
            let shorts = arg.get_short().into_iter();
            own.extend(shorts.chain(arg.get_all_short_aliases().unwrap_or_default()).map(|c| format!("-{c}")));
            let longs = arg.get_long().into_iter();
            own.extend(longs.chain(arg.get_all_aliases().unwrap_or_default()).map(|name| format!("--{name}")));
            let values = arg.get_possible_values();
            own.extend(values.iter().map(|value| value.get_name().to_owned()));
            let defaults = arg.get_default_values().iter();
            own.extend(defaults.map(|value| value.to_string_lossy().into_owned()));
        }
        for sub in cmd.get_subcommands() {
            collect(sub, own);
        }
    }
    let mut built = with_chinese_flags(cmd.clone());
    built.build();
    let mut own = BTreeSet::new();
    collect(&built, &mut own);
    own
}
