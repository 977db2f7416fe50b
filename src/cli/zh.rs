//! Every word clap would say in English, said in Chinese.
//!
//! [`parse`] is the whole of it. The rooms behind it, in the order a command line meets them:
//!
//! 1. [`normalize_args`] looks at the raw words before clap does: `——unit`, the dash an input method
//!    makes of `-`, is refused with the corrected line instead of being taken for a text.
//! 2. [`localize`] dresses the command tree: headings, usage, help flags, defaults, choices, aliases.
//! 3. [`usage_error`] says in Chinese whatever clap has to say, help and version included; [`look_around`] first lets
//!    it know the tree.
//!
//! [`with_chinese_flags`] is the lighter form for completion scripts and man pages, where aliases must stay
//! visible to the generator and the help must not be broken into lines.
//!
//! This module must not know any verb of the program, print, read the ledger, choose an exit code, or change what
//! a command line means: it only changes words.

mod dashes;
mod lines;
mod near;
mod pages;
mod refusal;
mod surplus;
mod tree;
mod typed;

use std::ffi::OsString;

use clap::{ArgMatches, Command, Parser};

pub use dashes::normalize_args;
pub use lines::wrap;
pub use near::look_around;
pub use pages::{HelpPage, english_left, help_pages, help_text, own_words};
pub use refusal::usage_error;
pub use tree::{localize, with_chinese_flags};

/// What to show when clap stops a command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Usage {
    /// The whole text, ending in a newline.
    pub text: String,
    /// True for `-h`, `--help` and `-V`: the text is the answer (stdout, exit 0). Otherwise it is a refusal.
    pub is_help_or_version: bool,
}

/// Read a command line (the program name first).
///
/// # Errors
///
/// The text to show instead: help, version, or what is wrong with the line.
pub fn parse<C: Parser>(args: Vec<OsString>) -> Result<C, Usage> {
    parse_along(args, |_| C::command())
}

/// The same, for a tree of many branches.
///
/// `trunk` gives the part of the tree that a good line of these words needs: whatever it accepts must mean the same in
/// the whole tree. That one is built, and dressed, only for a line that stops here, since it costs some milliseconds; a
/// good line never sees it.
pub fn parse_along<C: Parser>(args: Vec<OsString>, trunk: impl FnOnce(&[OsString]) -> Command) -> Result<C, Usage> {
    let args = normalize_args(args).map_err(|text| Usage { text, is_help_or_version: false })?;
    let read = |mut found: ArgMatches| C::from_arg_matches_mut(&mut found);
    let mut bare = trunk(&args).disable_help_flag(true).disable_help_subcommand(true).disable_version_flag(true);
    let good = bare.try_get_matches_from_mut(&args).and_then(read);
    // Thousands of small pieces, of a process that is about to do one thing and end: not picked up one by one.
    std::mem::forget(bare);
    if let Ok(good) = good {
        return Ok(good);
    }
    let mut localized = localize(C::command());
    let again = localized.try_get_matches_from_mut(&args).and_then(read);
    again.map_err(|mut err| {
        let words: Vec<String> = args.iter().map(|arg| arg.to_string_lossy().into_owned()).collect();
        look_around(&mut err, &localized, &words);
        usage_error(&err, &words)
    })
}
