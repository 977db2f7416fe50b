//! `completions 补全`: the script by which a shell completes the verbs and options.

use super::{Cli, shown::Shown, zh};
use crate::context::Context;
use crate::error::Result;
use clap::CommandFactory;
use serde_json::json;

/// 生成命令补全脚本
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing completions bash > ~/.local/share/bash-completion/completions/yuqing\n  yuqing completions zsh > ~/.zfunc/_yuqing"
)]
pub struct Args {
    /// 命令行环境
    #[arg(value_name = "环境")]
    shell: Shell,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Shell {
    Bash,
    Zsh,
    Fish,
    Powershell,
}

pub fn run(args: &Args, _: &Context) -> Result<Shown> {
    use clap_complete::Shell as Generator;
    let (word, generator) = match args.shell {
        Shell::Bash => ("bash", Generator::Bash),
        Shell::Zsh => ("zsh", Generator::Zsh),
        Shell::Fish => ("fish", Generator::Fish),
        Shell::Powershell => ("powershell", Generator::PowerShell),
    };
    let mut script = Vec::new();
    clap_complete::generate(generator, &mut zh::with_chinese_flags(Cli::command()), "yuqing", &mut script);
    let script = String::from_utf8_lossy(&script).into_owned();
    Ok(Shown::said(json!({"shell": word, "script": script}), script))
}
