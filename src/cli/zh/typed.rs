//! A command line written out again, as one would type it in a shell.

/// The words of a command line as one types them in a shell.
pub(super) fn typed_line(args: &[String]) -> String {
    let mut line: Vec<String> = args.iter().map(|arg| quoted(arg)).collect();
    if let Some(program) = args.first() {
        line[0] = quoted(file_name(program));
    }
    line.join(" ")
}

pub(super) fn file_name(program: &str) -> &str {
    program.rsplit(['/', '\\']).next().unwrap_or(program)
}

pub(super) fn quoted(word: &str) -> String {
    let bare = |c: char| c.is_alphanumeric() || (!c.is_ascii() && !c.is_whitespace()) || "-_=./:,+@%".contains(c);
    if !word.is_empty() && word.chars().all(bare) {
        word.to_owned()
    } else if word.contains(['"', '$', '`', '\\', '!']) {
        format!("'{}'", word.replace('\'', r"'\''"))
    } else {
        format!("\"{word}\"")
    }
}
