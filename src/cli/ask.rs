//! Questions to the person at the terminal. Nobody is asked elsewhere: a caller looks at `Context::interactive` first.

use crate::error::{Error, Result};
use dialoguer::theme::Theme;
use dialoguer::{Confirm, Input, Select};
use std::fmt;
use std::io::{self, Write};

/// Somebody who answers: a person at the terminal, or a test.
pub trait Answers {
    /// Says something and asks nothing.
    fn tell(&mut self, text: &str);
    /// The place of one of `choices`.
    fn choose(&mut self, question: &str, choices: &[String]) -> Result<usize>;
    /// A line without blanks around it; nothing where Enter alone was pressed.
    fn line(&mut self, question: &str, help: &str) -> Result<String>;
    fn yes(&mut self, question: &str, default: bool) -> Result<bool>;

    /// Asks until `read` takes the line; what it refuses is said, with its reason.
    fn until<T>(&mut self, question: &str, help: &str, read: impl Fn(&str) -> Result<T>) -> Result<T>
    where
        Self: Sized,
    {
        loop {
            match read(&self.line(question, help)?) {
                Ok(value) => return Ok(value),
                Err(refused) => self.tell(&format!("  {refused}")),
            }
        }
    }
}

/// The terminal: questions on stderr, so that stdout stays the answer of the command.
pub struct Terminal;

impl Answers for Terminal {
    fn tell(&mut self, text: &str) {
        // A terminal that has gone away fails at the next question.
        let _ = writeln!(std::io::stderr(), "{text}");
    }

    fn choose(&mut self, question: &str, choices: &[String]) -> Result<usize> {
        self.tell("  ↑↓ 选，回车定，Esc 不做了");
        let select = Select::with_theme(&Plain).with_prompt(question).items(choices).default(0);
        select.max_length(choices.len().clamp(1, 12)).interact_opt().map_err(failed)?.ok_or_else(unanswered)
    }

    fn line(&mut self, question: &str, help: &str) -> Result<String> {
        if !help.is_empty() {
            self.tell(&format!("  {help}"));
        }
        let line = Input::<String>::with_theme(&Plain).with_prompt(question).allow_empty(true).interact();
        line.map(|line| line.trim().to_string()).map_err(failed)
    }

    fn yes(&mut self, question: &str, default: bool) -> Result<bool> {
        let confirm = Confirm::with_theme(&Plain).with_prompt(question).default(default);
        confirm.interact_opt().map_err(failed)?.ok_or_else(unanswered)
    }
}

/// The questions in Chinese, without colour.
struct Plain;

impl Theme for Plain {
    fn format_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {
        write!(f, "{prompt}：")
    }

    fn format_error(&self, f: &mut dyn fmt::Write, error: &str) -> fmt::Result {
        write!(f, "错误：{error}")
    }

    fn format_confirm_prompt(&self, f: &mut dyn fmt::Write, prompt: &str, default: Option<bool>) -> fmt::Result {
        let enter = match default {
            Some(true) => "，回车为是",
            Some(false) => "，回车为否",
            None => "",
        };
        write!(f, "{prompt}（y 是，n 否{enter}） ")
    }

    fn format_confirm_prompt_selection(&self, f: &mut dyn fmt::Write, prompt: &str, said: Option<bool>) -> fmt::Result {
        let said = said.map_or("（不做了）", |yes| if yes { "是" } else { "否" });
        write!(f, "{prompt}：{said}")
    }

    fn format_input_prompt(&self, f: &mut dyn fmt::Write, prompt: &str, _default: Option<&str>) -> fmt::Result {
        write!(f, "{prompt}：")
    }

    fn format_input_prompt_selection(&self, f: &mut dyn fmt::Write, prompt: &str, said: &str) -> fmt::Result {
        write!(f, "{prompt}：{said}")
    }

    fn format_select_prompt_selection(&self, f: &mut dyn fmt::Write, prompt: &str, said: &str) -> fmt::Result {
        write!(f, "{prompt}：{said}")
    }
}

fn unanswered() -> Error {
    Error::refused("没有答完，什么也没有记录")
}

fn failed(error: dialoguer::Error) -> Error {
    let dialoguer::Error::IO(error) = error;
    match error.kind() {
        io::ErrorKind::NotConnected => Error::usage("这里不是终端，不能提问；请把选项写全"),
        io::ErrorKind::Interrupted | io::ErrorKind::UnexpectedEof => unanswered(),
        _ => Error::ledger(format!("终端读写失败：{}", crate::error::io_zh(&error))),
    }
}
