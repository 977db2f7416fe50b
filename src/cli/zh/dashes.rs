//! Before parsing: options typed with the dash of a Chinese input method.
//!
//! Nothing is corrected silently, since the same dash may begin a text; the corrected line is shown instead.

use std::ffi::OsString;

use super::typed::{quoted, typed_line};

/// The dashes Chinese input methods and word processors put where a command line needs `-`.
const DASHES: [char; 8] = ['—', '－', '–', '―', '─', '−', '‐', '‑'];
/// An option's name is no longer than this in Chinese; a longer word is a text that happens to begin with a dash.
const LONGEST_CHINESE_NAME: usize = 16;
const LONGEST_LATIN_NAME: usize = 32;

/// Look at the raw words (the program name first) before clap does.
///
/// `yuqing help 登记` and `yuqing 帮助 登记` become `yuqing 登记 --help`; a value that is a number typed full width (`--人数
/// ３０`) becomes `30`; everything else passes unchanged.
///
/// # Errors
///
/// An option typed with a Chinese dash (`——unit`, `－－单位=甲`) is not guessed at: the text for stderr is returned,
/// with the corrected line, and the caller exits with the code for usage. A lone `—`, a sentence that begins with a
/// dash, and whatever follows `--` pass.
pub fn normalize_args(args: Vec<OsString>) -> Result<Vec<OsString>, String> {
    let words: Vec<String> = args.iter().map(|arg| arg.to_string_lossy().into_owned()).collect();
    match chinese_dashes(&words) {
        Some(message) => Err(message),
        None => Ok(half_width_numbers(help_verb_last(args))),
    }
}

/// Input methods leave digits full width; no option means anything else by them.
fn half_width_numbers(mut args: Vec<OsString>) -> Vec<OsString> {
    for at in 1..args.len() {
        let option = args[at - 1].to_str().is_some_and(|before| before.starts_with("--") && before.len() > 2);
        let half = args[at].to_str().filter(|_| option).and_then(|typed| typed.chars().map(half_width_digit).collect());
        if let Some(half) = half.filter(|half: &String| !half.is_empty()) {
            args[at] = half.into();
        }
    }
    args
}

fn half_width_digit(c: char) -> Option<char> {
    ('０'..='９').contains(&c).then(|| char::from_u32(c as u32 - '０' as u32 + '0' as u32)).flatten()
}

fn help_verb_last(mut args: Vec<OsString>) -> Vec<OsString> {
    if args.get(1).is_some_and(|verb| verb == "help" || verb == "帮助") {
        args.remove(1);
        args.push("--help".into());
    }
    args
}

/// The message about every option typed with a Chinese dash, or nothing if there is none.
pub(super) fn chinese_dashes(args: &[String]) -> Option<String> {
    let mut wrong: Vec<String> = Vec::new();
    let mut line: Vec<String> = Vec::with_capacity(args.len());
    let mut only_texts = false;
    for (i, arg) in args.iter().enumerate() {
        only_texts |= arg == "--";
        match ascii_option(arg).filter(|_| i > 0 && !only_texts) {
            Some(option) => {
                wrong.push(format!("“{arg}”"));
                line.push(option);
            }
            None => line.push(arg.clone()),
        }
    }
    let first = wrong.first()?;
    let text = first.trim_matches(['“', '”']);
    Some(format!(
        "{}用了中文横线，选项要用英文的“-”，命令没有执行\n  改为：{}\n  如果它本身就是内容，写成 --选项={} 或放在“--”之后\n",
        wrong.join("、"),
        typed_line(&line),
        quoted(text)
    ))
}

/// `——unit` → `--unit`, `—o` → `-o`, `－－单位＝甲` → `--单位=甲`; nothing where the word is no mistyped option.
fn ascii_option(arg: &str) -> Option<String> {
    let dash = |c: char| c == '-' || DASHES.contains(&c);
    let body = arg.trim_start_matches(dash);
    let head = &arg[..arg.len() - body.len()];
    if !head.chars().any(|c| DASHES.contains(&c)) || head.chars().count() > 4 {
        return None;
    }
    let (name, value) = match body.split_once(['=', '＝']) {
        Some((name, value)) => (name, Some(value)),
        None => (body, None),
    };
    let name: String = name.chars().map(|c| if dash(c) { '-' } else { half_width(c) }).collect();
    let begins = |c: char| c.is_ascii_alphabetic() || ('一'..='龥').contains(&c);
    let goes_on = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let longest = if name.is_ascii() { LONGEST_LATIN_NAME } else { LONGEST_CHINESE_NAME };
    let length = name.chars().count();
    if !name.starts_with(begins) || !name.chars().all(goes_on) || length > longest {
        return None;
    }
    let dashes = if length == 1 && name.is_ascii() { "-" } else { "--" };
    let value = value.map(|value| format!("={value}")).unwrap_or_default();
    Some(format!("{dashes}{name}{value}"))
}

/// A full-width Latin letter, digit or mark as the ASCII one.
fn half_width(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}
