//! What only the tree knows of an error: the verb at hand with its usage, and the name nearest to a wrong one.

use super::surplus::place_for;
use crate::text;
use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// So many options can be read at a glance; those of a larger verb are in its help.
const FEW: usize = 16;

/// Add to an error what only the tree knows: the usage of the verb at hand, where clap leaves it out, the nearest
/// name (to clap, two words of two characters that differ in one are strangers, and longer ones are soon friends), and the
/// place of a word that has none.
///
/// Call it before [`super::usage_error`], with the localized tree and the words that were parsed, program name first.
pub fn look_around(err: &mut clap::Error, localized: &Command, args: &[String]) {
    if matches!(err.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return;
    }
    let at = verb_at_hand(localized, args);
    let usage = at.get_overridden_usage().cloned();
    if let (Some(usage), None) = (usage, err.get(ContextKind::Usage)) {
        // An error without any context is one the program composed itself: leave it so.
        if err.context().next().is_some() {
            err.insert(ContextKind::Usage, ContextValue::StyledStr(usage));
        }
    }
    let wrong = word(err, ContextKind::InvalidSubcommand);
    if err.kind() == ErrorKind::InvalidSubcommand && words(err, ContextKind::SuggestedSubcommand).is_empty() {
        let names = at.get_subcommands().flat_map(Command::get_all_aliases);
        if let Some(near) = nearest(&wrong, names) {
            err.insert(ContextKind::SuggestedSubcommand, ContextValue::Strings(vec![near]));
        }
    }
    if err.kind() == ErrorKind::UnknownArgument {
        let wrong = word(err, ContextKind::InvalidArg);
        match wrong.strip_prefix("--") {
            Some(name) => near_option(err, localized, at, name),
            None if wrong.starts_with('-') => {}
            None => {
                if let Some(place) = place_for(at, args, &wrong) {
                    err.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![place.into()]));
                }
            }
        }
    }
}

/// The option that was probably meant; where none is near, those a small verb has.
fn near_option(err: &mut clap::Error, localized: &Command, at: &Command, wrong: &str) {
    // clap goes by the letters two words share and takes `--from` for `--format`.
    if let Some(near) = words(err, ContextKind::SuggestedArg).first().and_then(|near| near.strip_prefix("--")) {
        if text::nearest(wrong, [near]).is_some() {
            return;
        }
        err.remove(ContextKind::SuggestedArg);
    }
    let globals = localized.get_arguments().filter(|arg| arg.is_global_set());
    let names = at.get_arguments().chain(globals).flat_map(|arg| arg.get_all_aliases().unwrap_or_default());
    if let Some(near) = nearest(wrong, names) {
        err.insert(ContextKind::SuggestedArg, ContextValue::String(format!("--{near}")));
        return;
    }
    // Of a text that begins with two dashes clap says how to pass it.
    if wrong.is_ascii() {
        let own = at.get_arguments().filter(|arg| !arg.is_global_set() && arg.get_id() != "help");
        let own: Vec<String> = own.filter_map(|arg| Some(format!("--{}", arg.get_long()?))).collect();
        let listed = (1..=FEW).contains(&own.len()).then(|| format!("这个命令有：{}", own.join("、")).into());
        err.insert(ContextKind::Suggested, ContextValue::StyledStrs(listed.into_iter().collect()));
    }
}

/// The command the words lead to, as far as they are commands; options before them, and their values, are passed over.
fn verb_at_hand<'a>(root: &'a Command, args: &[String]) -> &'a Command {
    let mut at = root;
    let mut after_option = false;
    for arg in args.iter().skip(1) {
        match at.find_subcommand(arg) {
            Some(sub) => at = sub,
            None if arg.starts_with('-') || after_option => {}
            None => break,
        }
        after_option = arg.starts_with("--") && !arg.contains('=');
    }
    at
}

/// The name one character away from a word of Chinese, if there is one.
fn nearest<'a>(wrong: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    let wrong: Vec<char> = wrong.chars().collect();
    let close = |name: &str| {
        let name: Vec<char> = name.chars().collect();
        let same = wrong.iter().zip(&name).take_while(|(a, b)| a == b).count();
        let (a, b) = (&wrong[same..], &name[same..]);
        // What follows the first difference must agree: replaced, left out, or put in.
        let agrees = match a.len() as isize - b.len() as isize {
            0 => !a.is_empty() && a[1..] == b[1..],
            1 => a[1..] == *b,
            -1 => *a == b[1..],
            _ => false,
        };
        agrees && !name[0].is_ascii() && wrong.len() > 1
    };
    names.filter(|name| !name.is_empty()).find(|name| close(name)).map(str::to_owned)
}

/// A piece of an error's context; several words are joined.
pub(super) fn word(err: &clap::Error, kind: ContextKind) -> String {
    words(err, kind).join("、")
}

/// A piece of an error's context, word by word.
pub(super) fn words(err: &clap::Error, kind: ContextKind) -> Vec<String> {
    match err.get(kind) {
        Some(ContextValue::String(word)) => vec![word.clone()],
        Some(ContextValue::Strings(words)) => words.clone(),
        Some(ContextValue::StyledStr(word)) => vec![word.to_string()],
        Some(ContextValue::StyledStrs(words)) => words.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    }
}
