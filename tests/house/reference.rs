//! The command reference is the help itself, checked in; and no English sentence reaches the person who reads it.

use clap::CommandFactory;
use std::fmt::Write;
use std::path::Path;
use yuqing::cli::{Cli, zh};

fn pages() -> Vec<zh::HelpPage> {
    zh::help_pages(&zh::localize(Cli::command()))
}

/// `UPDATE=1 cargo test --test house` writes it anew.
#[test]
fn the_command_reference_says_what_the_help_says() {
    let mut text = String::from("# 命令一览\n\n由程序的 `--help` 生成，两者一字不差。\n");
    for page in pages() {
        let _ = write!(text, "\n## {}\n\n```text\n{}\n```\n", page.path, page.full.trim_end());
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/commands.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().expect("docs has a parent")).expect("docs can be made");
        std::fs::write(&path, &text).expect("docs/commands.md can be written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == text, "docs/commands.md is stale: UPDATE=1 cargo test --test house");
}

/// `.csv`, `2026Q3`, `P3`: values, not words.
fn is_value(word: &str) -> bool {
    word.starts_with(|c: char| c == '.' || c.is_ascii_digit())
        || word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
}

#[test]
fn help_is_chinese_throughout() {
    let own = zh::own_words(&Cli::command());
    let known = [
        "YUQING_LEDGER",
        "YUQING_USER",
        "CSV",
        "UTF-8",
        "GBK",
        "TOML",
        "Markdown",
        "Word",
        "docx",
        "html",
        "WPS",
        "Excel",
        "bash",
        "zsh",
        "fish",
        "powershell",
        "echo",
        "https",
        "content",
        "veterans-town",
        "village",
        "holiday",
        "workday",
        "share",
        "bash-completion",
        "_yuqing",
        "issued",
        "received",
        "draft",
        "satisfied",
        "basically",
        "unsatisfied",
        "unrated",
        "town",
        "county",
        "city",
        "province",
        "central",
        "example",
        "unit",
        "section",
        "class",
        "level",
        "category",
        "channel",
        "month",
        "person",
        "reason",
        "content",
        "json",
        "xlsx",
        "utf",
        "utf-8",
        "gbk",
        "csv",
        "md",
        "txt",
        "table",
    ];
    let mut english = Vec::new();
    for page in pages() {
        for help in [&page.brief, &page.full] {
            let left = zh::english_left(help, &|word| own.contains(word) || is_value(word) || known.contains(&word));
            english.extend(left.into_iter().map(|word| format!("{}: {word}", page.path)));
        }
    }
    assert_eq!(english, Vec::<String>::new());
}

#[test]
fn every_verb_has_a_chinese_name_and_an_explanation() {
    for verb in Cli::command().get_subcommands() {
        let chinese = verb.get_visible_aliases().any(|a| a.chars().all(|c| !c.is_ascii()));
        assert!(chinese, "{} has no Chinese name", verb.get_name());
        assert!(verb.get_about().is_some(), "{} has no explanation", verb.get_name());
    }
}
