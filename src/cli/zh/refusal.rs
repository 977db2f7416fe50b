//! What clap found wrong, said in Chinese: what, where, the nearest right word, the corrected line, the usage.
//!
//! Reads the kind and the context of the error, never its English sentence; only the three pieces of advice that clap
//! keeps as sentences are recognised by their first words. Must not print or exit.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::Usage;
use super::dashes::chinese_dashes;
use super::lines::finish;
use super::near::{word, words};
use super::tree::chinese_usage;
use super::typed::{file_name, quoted, typed_line};

/// Say in Chinese what clap found wrong with `args` (the program name first): what, where, the nearest right word,
/// the corrected line where one can be made, and the usage.
pub fn usage_error(err: &clap::Error, args: &[String]) -> Usage {
    let is_help_or_version = matches!(err.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    let text = match err.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => finish(&err.render().to_string()),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            format!("命令没有写完\n\n{}", finish(&err.render().to_string()))
        }
        _ => refusal(err, args),
    };
    Usage { text, is_help_or_version }
}

fn refusal(err: &clap::Error, args: &[String]) -> String {
    if let Some(message) = chinese_dashes(args) {
        return message;
    }
    let Fault { what, hints } =
        if err.context().next().is_none() { Fault::plain(without_context(err)) } else { fault(err, args) };
    let mut lines = vec![what];
    lines.extend(hints.into_iter().map(|hint| format!("  {hint}")));
    let usage = match err.get(ContextKind::Usage) {
        Some(ContextValue::StyledStr(usage)) => Some(chinese_usage(&usage.to_string())),
        _ => None,
    };
    let more = match &usage {
        Some(usage) => command_path(usage),
        None => guessed_path(args),
    };
    if let Some(usage) = usage {
        lines.push(format!("用法：{usage}"));
    }
    if !matches!(err.kind(), ErrorKind::Io | ErrorKind::Format) {
        lines.push(format!("详见：{more} -h"));
    }
    lines.join("\n") + "\n"
}

/// What is wrong, in one line, and the lines that help.
struct Fault {
    what: String,
    hints: Vec<String>,
}

impl Fault {
    fn plain(what: impl Into<String>) -> Self {
        Fault { what: what.into(), hints: Vec::new() }
    }

    fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    fn maybe(self, hint: Option<String>) -> Self {
        match hint {
            Some(hint) => self.hint(hint),
            None => self,
        }
    }
}

fn fault(err: &clap::Error, args: &[String]) -> Fault {
    let arg = word(err, ContextKind::InvalidArg);
    let value = word(err, ContextKind::InvalidValue);
    match err.kind() {
        ErrorKind::MissingRequiredArgument => {
            let missing = words(err, ContextKind::InvalidArg);
            missing.into_iter().fold(Fault::plain("缺少必须写的内容："), Fault::hint)
        }
        ErrorKind::MissingSubcommand => {
            let names = words(err, ContextKind::ValidSubcommand);
            let parent = word(err, ContextKind::InvalidSubcommand);
            Fault::plain(format!("“{parent}”后面还要写一个命令")).maybe(list_hint("可用命令", &names))
        }
        ErrorKind::InvalidSubcommand => {
            let wrong = word(err, ContextKind::InvalidSubcommand);
            let mut near = words(err, ContextKind::SuggestedSubcommand);
            near.reverse(); // clap puts the best last
            let retyped = near.first().and_then(|near| retyped_line(args, &wrong, near));
            Fault::plain(format!("没有“{wrong}”这个命令")).maybe(list_hint("最接近", &near)).maybe(retyped)
        }
        ErrorKind::UnknownArgument => unknown_argument(err, args, &arg),
        ErrorKind::InvalidValue if value.is_empty() => {
            let choices = words(err, ContextKind::ValidValue);
            Fault::plain(format!("“{arg}”没有写值")).maybe(list_hint("可选", &choices))
        }
        ErrorKind::InvalidValue => {
            let choices = words(err, ContextKind::ValidValue);
            let near = words(err, ContextKind::SuggestedValue);
            let retyped = near.first().and_then(|near| retyped_line(args, &value, near));
            Fault::plain(format!("“{arg}”的值“{value}”不对"))
                .maybe(list_hint("可选", &choices))
                .maybe(list_hint("最接近", &near))
                .maybe(retyped)
        }
        ErrorKind::ValueValidation => {
            let reason = std::error::Error::source(err)
                .map(|source| chinese_reason(&source.to_string()))
                .filter(|reason| !reason.is_empty());
            let reason = reason.map(|reason| format!("：{reason}"));
            Fault::plain(format!("“{arg}”的值“{value}”不对{}", reason.unwrap_or_default()))
        }
        ErrorKind::TooManyValues => Fault::plain(format!("“{arg}”的值写多了，“{value}”是多出来的")).hint(SPACES),
        ErrorKind::TooFewValues => Fault::plain(format!(
            "“{arg}”的值不够：至少 {} 个，只写了 {} 个",
            number(err, ContextKind::MinValues),
            number(err, ContextKind::ActualNumValues)
        )),
        ErrorKind::WrongNumberOfValues => Fault::plain(format!(
            "“{arg}”的值应为 {} 个，写了 {} 个",
            number(err, ContextKind::ExpectedNumValues),
            number(err, ContextKind::ActualNumValues)
        )),
        ErrorKind::ArgumentConflict => conflict(err, &arg),
        ErrorKind::NoEquals => Fault::plain(format!("“{arg}”的值要用等号连写，中间不留空格")),
        _ => Fault::plain(without_context(err)),
    }
}

const SPACES: &str = "内容里有空格时，整段要用英文引号括起来";

fn unknown_argument(err: &clap::Error, args: &[String], arg: &str) -> Fault {
    let near = words(err, ContextKind::SuggestedArg);
    let advice: Vec<String> =
        words(err, ContextKind::Suggested).iter().filter_map(|advice| chinese_advice(advice, arg)).collect();
    let fault = match arg {
        _ if arg.starts_with('-') && arg != "-" => Fault::plain(format!("没有“{arg}”这个选项")),
        _ if advice.is_empty() => Fault::plain(format!("“{arg}”是多出来的")).hint(SPACES),
        _ => Fault::plain(format!("“{arg}”是多出来的")),
    };
    if let Some((name, value)) = arg.split_once('＝').filter(|_| arg.starts_with("--")) {
        let name = near.first().map_or(name, String::as_str);
        return fault.hint("等号要用英文的“=”").maybe(retyped_line(args, arg, &format!("{name}={value}")));
    }
    if let Some(right) = near.first() {
        return fault.maybe(list_hint("最接近", &near)).maybe(retyped_line(args, arg, right));
    }
    advice.into_iter().fold(fault, Fault::hint)
}

/// The three pieces of advice that clap composes as English sentences, in Chinese; our own is Chinese already.
fn chinese_advice(advice: &str, arg: &str) -> Option<String> {
    if advice.starts_with("to pass ") {
        return Some(format!("如果“{arg}”本身就是内容，在前面加“--”：-- {}", quoted(arg)));
    }
    if advice.starts_with("subcommand ") {
        return Some(format!("有“{arg}”这个命令：去掉它前面的“--”"));
    }
    match advice.strip_prefix('\'').and_then(|line| line.strip_suffix("' exists")) {
        Some(line) => Some(format!("这个选项属于另一个命令：{line}")),
        None => (!advice.is_ascii()).then(|| advice.to_owned()),
    }
}

fn conflict(err: &clap::Error, arg: &str) -> Fault {
    let others = words(err, ContextKind::PriorArg);
    let subject = if arg.is_empty() { word(err, ContextKind::InvalidSubcommand) } else { arg.to_owned() };
    if others.len() == 1 && others[0] == subject {
        return Fault::plain(format!("“{subject}”只能写一次"));
    }
    match others.as_slice() {
        [] => Fault::plain(format!("“{subject}”不能与已写的其他选项同时使用")),
        [other] => Fault::plain(format!("“{subject}”不能与“{other}”同时使用")),
        _ => others.into_iter().fold(Fault::plain(format!("“{subject}”不能与下列各项同时使用：")), Fault::hint),
    }
}

/// An error without details: either composed by the program itself, in Chinese, or one of clap's bare kinds.
fn without_context(err: &clap::Error) -> String {
    let rendered = err.render().to_string();
    let own = rendered.trim_start().strip_prefix("error: ").unwrap_or(&rendered);
    let own = own.split("\n\nUsage:").next().unwrap_or(own);
    let own = own.split("\n\nFor more information").next().unwrap_or(own);
    if !own.is_ascii() && err.context().next().is_none() {
        return own.trim().to_owned();
    }
    let said = match err.kind() {
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "有一个选项的值不对",
        ErrorKind::UnknownArgument => "有一个选项或内容是多余的",
        ErrorKind::InvalidSubcommand => "没有这个命令",
        ErrorKind::NoEquals => "选项的值要用等号连写",
        ErrorKind::TooManyValues => "选项的值写多了",
        ErrorKind::TooFewValues => "选项的值不够",
        ErrorKind::WrongNumberOfValues => "选项的值个数不对",
        ErrorKind::ArgumentConflict => "有些选项不能同时使用",
        ErrorKind::MissingRequiredArgument => "缺少必须写的内容",
        ErrorKind::MissingSubcommand => "还要写一个命令",
        ErrorKind::InvalidUtf8 => "命令里有无法识别的文字，请检查终端的编码是否为 UTF-8",
        ErrorKind::Io => "显示帮助时读写出错",
        ErrorKind::Format => "显示帮助时排版出错",
        _ => "命令写得不对",
    };
    said.to_owned()
}

/// What our own parsers say passes as it is; the few sentences of std and clap that may slip in are translated.
fn chinese_reason(reason: &str) -> String {
    if !reason.is_ascii() {
        return reason.to_owned();
    }
    if let Some((_, range)) = reason.split_once(" is not in ") {
        return range_zh(range);
    }
    let said = match reason {
        "invalid digit found in string" => "应是整数",
        "cannot parse integer from empty string" => "应是整数，不能为空",
        "number too large to fit in target type" => "数太大",
        "number too small to fit in target type" => "数太小",
        "invalid float literal" | "cannot parse float from empty string" => "应是数字",
        _ => "",
    };
    said.to_owned()
}

/// The greatest numbers of the types we parse into.
const TYPE_ENDS: [&str; 3] = ["4294967295", "9223372036854775807", "18446744073709551615"];

/// 应是 1 至 130 的整数, from the `1..=130` of clap; an end that is only the type's is not said.
fn range_zh(range: &str) -> String {
    let ends = range.split_once("..").map(|(least, most)| (least, most.trim_start_matches('=')));
    match ends {
        Some((least, most)) if most.is_empty() || TYPE_ENDS.contains(&most) => format!("应是不小于 {least} 的整数"),
        Some((least, most)) => format!("应是 {least} 至 {most} 的整数"),
        None => format!("应在 {range} 之内"),
    }
}

fn number(err: &clap::Error, kind: ContextKind) -> isize {
    match err.get(kind) {
        Some(ContextValue::Number(number)) => *number,
        _ => 0,
    }
}

fn list_hint(word: &str, values: &[String]) -> Option<String> {
    (!values.is_empty()).then(|| format!("{word}：{}", values.join("、")))
}

/// `改为：` and the line as typed, with one word put right; nothing where the word cannot be found in it.
fn retyped_line(args: &[String], wrong: &str, right: &str) -> Option<String> {
    let mut found = false;
    let mut line: Vec<String> = Vec::with_capacity(args.len());
    for (i, arg) in args.iter().enumerate() {
        let fixed = if i == 0 || found {
            None
        } else if arg == wrong {
            Some(right.to_owned())
        } else if let Some(value) = arg.strip_prefix(wrong).filter(|v| v.starts_with('=')) {
            Some(format!("{right}{value}"))
        } else {
            let before = arg.strip_suffix(wrong);
            before
                .filter(|before| before.starts_with("--") && before.ends_with('='))
                .map(|before| format!("{before}{right}"))
        };
        found |= fixed.is_some();
        line.push(fixed.unwrap_or_else(|| arg.clone()));
    }
    found.then(|| format!("改为：{}", typed_line(&line)))
}

/// The command's words at the head of its usage: `yuqing unit add`.
fn command_path(usage: &str) -> String {
    let words = usage.lines().next().unwrap_or_default().split(' ');
    let path: Vec<&str> = words.take_while(|word| !word.starts_with(['[', '<', '{', '-'])).collect();
    path.join(" ")
}

/// The program and, if it comes first, the verb: clap gives no usage with an invalid value.
fn guessed_path(args: &[String]) -> String {
    let program = args.first().map_or("yuqing", |program| file_name(program.as_str()));
    match args.get(1) {
        Some(verb) if !verb.starts_with('-') && verb.chars().all(char::is_alphanumeric) => {
            format!("{program} {verb}")
        }
        _ => program.to_owned(),
    }
}
