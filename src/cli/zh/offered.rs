//! What the verb at hand does take, for a word it does not: its options, the option a text belongs to, or the option
//! that can be written once more.

use clap::{Arg, ArgAction, Command};

use super::typed::quoted;

/// More options than these are a page of help.
const MOST: usize = 12;

/// What words of the clerk's own are called where they stand without an option.
const WORDS: [&str; 5] = ["原文", "内容", "文字", "词", "名称"];
/// What values of options are called that are.
const TEXTS: [&str; 4] = ["理由", "内容", "文字", "结果"];

/// Lines of advice on a word of `args` that the verb does not take; none where there is nothing better to say than clap.
pub(super) fn offered(verb: &Command, args: &[String], wrong: &str) -> Vec<String> {
    match wrong.starts_with("--") {
        true => options(verb),
        false => again(verb, args, wrong).or_else(|| text(verb, args, wrong)).into_iter().collect(),
    }
}

/// Its own options with what follows them, where they are few and no text of its own could have been meant.
fn options(verb: &Command) -> Vec<String> {
    let all: Vec<String> = own(verb).map(with_value).collect();
    match takes_words(verb) || all.is_empty() || all.len() > MOST {
        true => Vec::new(),
        false => vec![format!("可用的选项：{}", all.join("、"))],
    }
}

/// Whether a text stands among its words, so that what is too much may be a piece of it.
fn takes_words(verb: &Command) -> bool {
    verb.get_positionals().any(|arg| value(arg).is_some_and(|name| WORDS.contains(&name)))
}

/// `--to 领导小组 上级部门`: the option before it can be written again.
fn again(verb: &Command, args: &[String], wrong: &str) -> Option<String> {
    let at = args.iter().position(|arg| arg == wrong)?;
    let [option, before] = args.get(at.checked_sub(2)?..at)? else { return None };
    let name = option.strip_prefix("--")?;
    own(verb).find(|arg| is_called(arg, name) && matches!(arg.get_action(), ArgAction::Append))?;
    Some(format!("“{option}”可以再写一次：{option} {} {option} {}", quoted(before), quoted(wrong)))
}

/// `作废 3 重复登记`: a text stands behind its option.
fn text(verb: &Command, args: &[String], wrong: &str) -> Option<String> {
    if takes_words(verb) {
        return None;
    }
    let typed = |arg: &Arg| args.iter().any(|word| word.strip_prefix("--").is_some_and(|name| is_called(arg, name)));
    let words = |arg: &&Arg| value(arg).is_some_and(|name| TEXTS.contains(&name)) && !typed(arg);
    let mut able: Vec<&Arg> = own(verb).filter(words).collect();
    able.sort_by_key(|arg| !arg.is_required_set());
    let arg = able.first()?;
    Some(format!("如果它是{}，前面写上选项：--{} {}", value(arg)?, arg.get_long()?, quoted(wrong)))
}

fn own(verb: &Command) -> impl Iterator<Item = &Arg> {
    let shown = |arg: &&Arg| arg.get_long().is_some_and(|long| long != "help") && !arg.is_hide_set();
    verb.get_arguments().filter(shown).filter(|arg| !arg.is_global_set())
}

fn is_called(arg: &Arg, name: &str) -> bool {
    arg.get_long() == Some(name) || arg.get_all_aliases().unwrap_or_default().contains(&name)
}

fn value(arg: &Arg) -> Option<&str> {
    arg.get_value_names()?.first().map(|name| name.as_str())
}

/// `--reason <理由>`, `--print`.
fn with_value(arg: &Arg) -> String {
    let long = arg.get_long().unwrap_or_default();
    match value(arg).filter(|_| arg.get_action().takes_values()) {
        Some(name) => format!("--{long} <{name}>"),
        None => format!("--{long}"),
    }
}
