//! Columns and line breaks: how wide the left side of help is, and where Chinese text may break on the right.
//!
//! clap breaks at spaces only, and a Chinese sentence has none. Must not know what the text says.

use std::collections::HashMap;

use clap::{Command, Id};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Help is broken at this many terminal columns; a Chinese character takes two.
pub(super) const WIDTH: usize = 76;
/// Past this column, help moves to the line below its option.
const FAR: usize = 40;
/// Where clap puts help that stands on a line of its own.
pub(super) const BELOW: usize = 10;

/// How wide the left side of each help section is, reckoned the way clap does.
pub(super) struct Columns {
    /// Heading ("" for the list of commands) → column where the help begins.
    start: HashMap<String, usize>,
}

impl Columns {
    pub(super) fn of(built: &Command) -> Self {
        let mut longest: HashMap<String, usize> = HashMap::new();
        let mut see = |section: &str, width: usize| {
            let widest = longest.entry(section.to_owned()).or_insert(2);
            *widest = width.max(*widest);
        };
        for sub in built.get_subcommands().filter(|sub| !sub.is_hide_set()) {
            let short = if sub.get_short_flag().is_some() { 4 } else { 0 };
            let long = sub.get_long_flag().map_or(0, |name| name.width() + 4);
            see("", sub.get_name().width() + short + long);
        }
        for arg in built.get_arguments().filter(|arg| !arg.is_hide_set()) {
            let short = if arg.get_long().is_some() { 4 } else { 0 };
            let section = arg.get_help_heading().unwrap_or_default();
            see(section, arg.to_string().width() + short);
        }
        let start = longest.into_iter().map(|(section, width)| (section, width + 4));
        Columns { start: start.collect() }
    }

    /// Whether some left side is so wide that help must stand below it; clap decides this per command.
    pub(super) fn far(&self) -> bool {
        self.start.values().any(|start| *start > FAR)
    }

    /// Columns left for the help of a section.
    pub(super) fn room(&self, section: &str) -> usize {
        if self.far() {
            return WIDTH - BELOW;
        }
        WIDTH - self.start.get(section).copied().unwrap_or(BELOW)
    }
}

/// A global option is written once and shown under every command: its help must fit the narrowest place.
pub(super) fn global_widths(built: &Command, widths: &mut HashMap<Id, usize>) {
    let columns = Columns::of(built);
    for arg in built.get_arguments().filter(|arg| arg.is_global_set()) {
        let room = columns.room(arg.get_help_heading().unwrap_or_default());
        let narrowest = widths.entry(arg.get_id().clone()).or_insert(room);
        *narrowest = room.min(*narrowest);
    }
    for sub in built.get_subcommands() {
        global_widths(sub, widths);
    }
}

/// Break a text at a display width: between Chinese characters, at spaces, never inside a Latin word, `--选项` or `<…>`, no
/// line beginning with a closing mark or ending with an opening one. Breaks and indents of the author are kept.
pub fn wrap(text: &str, width: usize) -> String {
    let text = text.replace("{n}", "\n");
    let lines: Vec<String> = text.lines().map(|line| wrap_line(line, width)).collect();
    lines.join("\n")
}

/// Prose above and below the options: an indented line is an example to copy and stays in one piece.
pub(super) fn wrap_prose(text: &str) -> String {
    let text = text.replace("{n}", "\n");
    let lines: Vec<String> = text
        .lines()
        .map(|line| match line.trim_start() {
            example if example.len() < line.len() && !example.starts_with("- ") => line.to_owned(),
            _ => wrap_line(line, WIDTH),
        })
        .collect();
    lines.join("\n")
}

fn wrap_line(line: &str, width: usize) -> String {
    let line = line.trim_end();
    if line.width() <= width {
        return line.to_owned();
    }
    let body = line.trim_start();
    let mut indent = line[..line.len() - body.len()].to_owned();
    let mut out = indent.clone();
    if body.starts_with("- ") {
        indent.push_str("  ");
    }
    let mut column = out.width();
    for piece in pieces(body) {
        let wide = piece.trim_end().width();
        if column + wide > width && column > indent.width() {
            out.truncate(out.trim_end().len());
            out.push('\n');
            out.push_str(&indent);
            column = indent.width();
        }
        out.push_str(&piece);
        column += piece.width();
    }
    out.truncate(out.trim_end().len());
    out
}

/// Cut a line into pieces that must not be broken; spaces go with the piece before them.
fn pieces(line: &str) -> Vec<String> {
    const CLOSING: &str = "，。、；：！？）】》〉」』］〕％”’…—·,.;:!?)]}>%";
    const OPENING: &str = "（【《〈「『［〔“‘([{<";
    let mut pieces: Vec<String> = Vec::new();
    let mut in_angle = false;
    let mut in_option = false;
    let mut last: Option<char> = None;
    for c in line.chars() {
        let glued = match last {
            None => false,
            Some(_) if c == ' ' || in_angle => true,
            Some(' ') => false,
            Some(prev) => {
                in_option = if prev == '-' && !c.is_ascii() {
                    pieces.last().is_some_and(|piece| piece.ends_with("--"))
                } else {
                    in_option && c.is_alphanumeric()
                };
                in_option
                    || CLOSING.contains(c)
                    || OPENING.contains(prev)
                    || (prev.is_ascii_graphic() && c.is_ascii_graphic())
                    || c.width() == Some(0)
            }
        };
        in_option &= c != ' ';
        in_angle = match c {
            '<' => line.contains('>'),
            '>' => false,
            _ => in_angle,
        };
        match pieces.last_mut() {
            Some(piece) if glued => piece.push(c),
            _ => pieces.push(c.to_string()),
        }
        last = Some(c);
    }
    pieces
}

/// Finish what clap rendered: full-width colons after headings, no blanks at line ends.
pub(super) fn finish(help: &str) -> String {
    let mut out = String::with_capacity(help.len());
    for line in help.lines() {
        let line = line.trim_end();
        match line.strip_suffix(':') {
            Some(heading) if !heading.starts_with(' ') => {
                out.push_str(heading);
                out.push('：');
            }
            _ => out.push_str(line),
        }
        out.push('\n');
    }
    out
}
