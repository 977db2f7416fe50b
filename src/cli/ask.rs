//! Questions to the person at the terminal. Nobody is asked elsewhere: a caller looks at `Context::interactive` first.

use crate::error::{Error, Result};
use inquire::ui::{RenderConfig, Styled};
use inquire::{Confirm, InquireError, Select, Text};
use std::io::Write;

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
        let select = Select::new(question, choices.to_vec())
            .with_page_size(choices.len().min(12))
            .with_help_message("↑↓ 选，回车定，Esc 不做了")
            .without_filtering()
            .with_render_config(look());
        select.raw_prompt().map(|picked| picked.index).map_err(unanswered)
    }

    fn line(&mut self, question: &str, help: &str) -> Result<String> {
        let text = Text::new(question).with_render_config(look());
        let text = if help.is_empty() { text } else { text.with_help_message(help) };
        text.prompt().map(|line| line.trim().to_string()).map_err(unanswered)
    }

    fn yes(&mut self, question: &str, default: bool) -> Result<bool> {
        let said = |yes: bool| if yes { "是".to_string() } else { "否".to_string() };
        let offered =
            |yes: bool| if yes { "是/否，回车为是".to_string() } else { "是/否，回车为否".to_string() };
        let read = |word: &str| match word.trim().to_lowercase().as_str() {
            "是" | "y" | "yes" => Ok(true),
            "否" | "不是" | "n" | "no" => Ok(false),
            _ => Err(()),
        };
        Confirm::new(question)
            .with_default(default)
            .with_parser(&read)
            .with_formatter(&said)
            .with_default_value_formatter(&offered)
            .with_error_message("请答 是 或 否（y、n 也行）")
            .with_render_config(look())
            .prompt()
            .map_err(unanswered)
    }
}

fn look() -> RenderConfig<'static> {
    RenderConfig::default_colored().with_canceled_prompt_indicator(Styled::new("（不做了）"))
}

fn unanswered(error: InquireError) -> Error {
    match error {
        InquireError::OperationCanceled | InquireError::OperationInterrupted => {
            Error::refused("没有答完，什么也没有记录")
        }
        InquireError::IO(e) => Error::ledger(format!("终端读写失败：{}", crate::error::io_zh(&e))),
        _ => Error::usage("这里不是终端，不能提问；请把选项写全"),
    }
}
