//! The command tree in Chinese: headings, usage, help flags, defaults, choices and aliases.
//!
//! clap writes `[default: …]`, `[possible values: …]` and `[aliases: …]` in English behind the help, so all three are
//! hidden from it and said in the help itself. Must not change what a command line means.

use std::collections::HashMap;

use clap::builder::Resettable;
use clap::{Arg, ArgAction, Command, Id};

use super::lines::{BELOW, Columns, WIDTH, global_widths, wrap, wrap_prose};

/// The heading of what every command has: `-h`, `-V` and the global options.
const COMMON: &str = "通用选项";

/// Make a command tree speak Chinese, for parsing and for showing help.
///
/// Help headings set by the author are kept. Hand the tree over complete: a subcommand added later stays English.
pub fn localize(cmd: Command) -> Command {
    let cmd = taking_negatives(with_chinese_flags(cmd)).term_width(0);
    let mut built = cmd.clone();
    built.build();
    let mut widths = HashMap::new();
    global_widths(&built, &mut widths);
    dress(cmd, &mut built, &widths)
}

/// `--reads -5` gives an option a value that it refuses in its own words; to clap alone `-5` is an option nobody knows.
fn taking_negatives(cmd: Command) -> Command {
    let valued = |arg: &Arg| !arg.is_positional() && arg.get_action().takes_values();
    cmd.mut_args(|arg| if valued(&arg) { arg.allow_negative_numbers(true) } else { arg })
        .mut_subcommands(taking_negatives)
}

/// Replace only what is English in the tree itself: `-h`, `-V`, headings and the `<COMMAND>` placeholder.
///
/// For generators of completions and man pages: aliases stay visible and help stays unbroken.
pub fn with_chinese_flags(cmd: Command) -> Command {
    let brief = if has_long_help(&cmd) { "显示简要帮助（--help 更详细）" } else { "显示帮助" };
    let versioned = cmd.get_version().is_some() || cmd.get_long_version().is_some();
    let mut cmd = cmd.disable_help_flag(true).disable_help_subcommand(true).disable_version_flag(true);
    if !takes_long(&cmd, "help") {
        let flag = flag("help", 'h', ArgAction::Help, brief, &cmd);
        cmd = cmd.arg(flag);
    }
    if versioned && !takes_long(&cmd, "version") {
        let flag = flag("version", 'V', ArgAction::Version, "显示版本", &cmd);
        cmd = cmd.arg(flag);
    }
    if cmd.get_subcommand_help_heading().is_none() {
        cmd = cmd.subcommand_help_heading("命令");
    }
    if cmd.get_subcommand_value_name().is_none() {
        cmd = cmd.subcommand_value_name("命令");
    }
    cmd.mut_args(|arg| {
        let heading = match arg.get_help_heading() {
            Some(_) => return arg,
            None if arg.is_global_set() => COMMON,
            None if arg.is_positional() => "参数",
            None => "选项",
        };
        arg.help_heading(heading)
    })
    .mut_subcommands(with_chinese_flags)
}

/// One of our own `-h` and `-V`, without the short form where the author uses that letter.
fn flag(name: &'static str, short: char, action: ArgAction, help: &'static str, cmd: &Command) -> Arg {
    let arg = Arg::new(name).long(name).action(action).help(help).help_heading(COMMON).display_order(1000);
    if cmd.get_arguments().any(|a| a.get_short() == Some(short)) { arg } else { arg.short(short) }
}

fn takes_long(cmd: &Command, long: &str) -> bool {
    cmd.get_arguments().any(|arg| arg.get_long() == Some(long) || arg.get_id() == long)
}

/// Whether `--help` says more than `-h`; clap's own rule.
pub(super) fn has_long_help(cmd: &Command) -> bool {
    cmd.get_long_about().is_some()
        || cmd.get_before_long_help().is_some()
        || cmd.get_after_long_help().is_some()
        || cmd.get_arguments().any(|arg| {
            !arg.is_hide_set()
                && (arg.get_long_help().is_some()
                    || arg.is_hide_long_help_set()
                    || arg.is_hide_short_help_set()
                    || explains_choices(arg))
        })
}

/// Rewrite the help of one command and of those below it; `built` is the same command after clap's own preparation.
fn dress(cmd: Command, built: &mut Command, widths: &HashMap<Id, usize>) -> Command {
    let usage = usage_line(built);
    let long = has_long_help(built);
    let columns = Columns::of(built);
    let list = columns.room("");
    let (before, before_long) = opening(built);

    let mut cmd = cmd
        .override_usage(usage)
        .help_template("{before-help}用法：{usage}\n\n{all-args}{after-help}")
        .before_help(wrap_prose(&before));
    if let Some(text) = before_long {
        cmd = cmd.before_long_help(wrap_prose(&text));
    }
    if let Some(text) = built.get_after_help() {
        cmd = cmd.after_help(wrap_prose(&text.to_string()));
    }
    if let Some(text) = built.get_after_long_help() {
        cmd = cmd.after_long_help(wrap_prose(&text.to_string()));
    }
    if columns.far() {
        cmd = cmd.next_line_help(true);
    }
    cmd.mut_args(|arg| {
        let Some(ready) = built.get_arguments().find(|a| a.get_id() == arg.get_id()) else {
            return arg;
        };
        let room = match widths.get(arg.get_id()) {
            Some(room) if arg.is_global_set() => *room,
            _ => columns.room(ready.get_help_heading().unwrap_or_default()),
        };
        dress_arg(arg, ready, room, long)
    })
    .mut_subcommands(|sub| match built.find_subcommand_mut(sub.get_name()) {
        Some(ready) => {
            let about = listed(ready);
            let sub = dress(sub, ready, widths).about(wrap(&about, list));
            hide_command_aliases(sub)
        }
        None => sub,
    })
}

/// What stands above the usage: the author's opening words and the description, in brief and at length.
///
/// The description is taken over from clap because the same text also serves the list of the command above, where it
/// is broken at another width and followed by the aliases.
fn opening(cmd: &Command) -> (String, Option<String>) {
    let join = |parts: [Option<String>; 2]| {
        let parts: Vec<String> = parts.into_iter().flatten().filter(|s| !s.is_empty()).collect();
        parts.join("\n\n")
    };
    let text = |styled: Option<&clap::builder::StyledStr>| styled.map(ToString::to_string);
    let brief = join([text(cmd.get_before_help()), text(cmd.get_about())]);
    let at_length = (cmd.get_long_about().is_some() || cmd.get_before_long_help().is_some()).then(|| {
        join([
            text(cmd.get_before_long_help().or(cmd.get_before_help())),
            text(cmd.get_long_about().or(cmd.get_about())),
        ])
    });
    (brief, at_length)
}

/// The line of a command in the list of the command above it.
fn listed(cmd: &Command) -> String {
    let about = cmd.get_about().or(cmd.get_long_about()).map(ToString::to_string).unwrap_or_default();
    let about = about.lines().next().unwrap_or_default().to_owned();
    let mut aliases: Vec<String> = cmd.get_visible_short_flag_aliases().map(|c| format!("-{c}")).collect();
    aliases.extend(cmd.get_visible_long_flag_aliases().map(|name| format!("--{name}")));
    aliases.extend(cmd.get_visible_aliases().map(str::to_owned));
    followed_by(about, &bracket("别名", &aliases))
}

/// Make visible aliases hidden ones, since clap announces the visible in English; they work as before.
fn hide_command_aliases(mut cmd: Command) -> Command {
    let names: Vec<String> = cmd.get_all_aliases().map(str::to_owned).collect();
    let longs: Vec<String> = cmd.get_all_long_flag_aliases().map(str::to_owned).collect();
    let shorts: Vec<char> = cmd.get_all_short_flag_aliases().collect();
    cmd = cmd
        .alias(Resettable::Reset)
        .visible_alias(Resettable::Reset)
        .long_flag_alias(Resettable::Reset)
        .short_flag_alias(Resettable::Reset);
    cmd.aliases(names).long_flag_aliases(longs).short_flag_aliases(shorts)
}

fn dress_arg(arg: Arg, ready: &Arg, room: usize, long: bool) -> Arg {
    let notes = notes(ready);
    let text = |styled: Option<&clap::builder::StyledStr>| styled.map(ToString::to_string).unwrap_or_default();
    let brief = text(ready.get_help().or(ready.get_long_help()));
    let note = notes.choices.clone() + &notes.rest;
    let mut arg = hide_arg_aliases(arg, ready).help(wrap(&followed_by(brief, &note), room));
    if ready.get_action().takes_values() {
        arg = arg.hide_default_value(true).hide_possible_values(true);
    }
    if long {
        let full = text(ready.get_long_help().or(ready.get_help()));
        let choices = if explains_choices(ready) { format!("\n{}", explained_choices(ready)) } else { notes.choices };
        let full = followed_by(full, &notes.rest) + &choices;
        arg = arg.long_help(wrap(&full, WIDTH - BELOW));
    }
    arg
}

fn hide_arg_aliases(arg: Arg, ready: &Arg) -> Arg {
    let longs = ready.get_all_aliases().unwrap_or_default();
    let longs: Vec<String> = longs.into_iter().map(str::to_owned).collect();
    let shorts = ready.get_all_short_aliases().unwrap_or_default();
    arg.alias(Resettable::Reset).short_alias(Resettable::Reset).aliases(longs).short_aliases(shorts)
}

/// What clap would add in English behind the help of an option.
struct Notes {
    choices: String,
    rest: String,
}

fn notes(arg: &Arg) -> Notes {
    let takes_value = arg.get_action().takes_values();
    let mut rest = String::new();
    if takes_value && !arg.is_hide_default_value_set() {
        let values: Vec<String> = arg
            .get_default_values()
            .iter()
            .map(|value| value.to_string_lossy().into_owned())
            .filter(|value| !value.is_empty())
            .collect();
        rest += &bracket("默认", &values);
    }
    let mut aliases: Vec<String> = Vec::new();
    for short in arg.get_visible_short_aliases().unwrap_or_default() {
        aliases.push(format!("-{short}"));
    }
    for long in arg.get_visible_aliases().unwrap_or_default() {
        aliases.push(format!("--{long}"));
    }
    rest += &bracket("别名", &aliases);

    let values: Vec<String> = arg
        .get_possible_values()
        .iter()
        .filter(|value| takes_value && !arg.is_hide_possible_values_set() && !value.is_hide_set())
        .map(|value| value.get_name().to_owned())
        .collect();
    Notes { choices: bracket("可选", &values), rest }
}

/// Whether the choices of an option carry explanations of their own, which only `--help` has room for.
fn explains_choices(arg: &Arg) -> bool {
    arg.get_action().takes_values()
        && !arg.is_hide_possible_values_set()
        && arg.get_possible_values().iter().any(|value| !value.is_hide_set() && value.get_help().is_some())
}

fn explained_choices(arg: &Arg) -> String {
    let mut text = String::from("可选：");
    for value in arg.get_possible_values() {
        if value.is_hide_set() {
            continue;
        }
        text += "\n- ";
        text += value.get_name();
        if let Some(help) = value.get_help() {
            text += &format!("：{help}");
        }
    }
    text
}

/// `［默认：一般］`, or nothing where there is nothing to say.
fn bracket(word: &str, values: &[String]) -> String {
    if values.is_empty() { String::new() } else { format!("［{word}：{}］", values.join("、")) }
}

/// A text and its notes; a text of several paragraphs gets them on a line of their own.
fn followed_by(text: String, note: &str) -> String {
    if !note.is_empty() && text.contains('\n') { text + "\n" + note } else { text + note }
}

/// clap's usage line without its heading, in Chinese.
fn usage_line(built: &mut Command) -> String {
    chinese_usage(&built.render_usage().to_string())
}

/// A usage line of clap without its heading, in Chinese.
pub(super) fn chinese_usage(text: &str) -> String {
    let text = text.trim();
    let text = text.strip_prefix("Usage:").unwrap_or(text).trim_start();
    text.replace("[OPTIONS]", "[选项]").replace("\n       ", "\n      ")
}
