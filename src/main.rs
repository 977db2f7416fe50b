//! The edge: arguments, clock and environment are read once here.

use chrono::Utc;
use std::env;
use std::io::IsTerminal;
use std::process::ExitCode;
use yuqing::cli::{Cli, parse, run};
use yuqing::context::{Context, ledger_path, now_from};
use yuqing::error::Result;
use yuqing::present::{deliver, tell};
use yuqing::text::one_line;
use yuqing::time::Stamp;

fn main() -> ExitCode {
    let cli = match parse(env::args_os().collect()) {
        Ok(cli) => cli,
        Err(stop) if stop.is_help_or_version => return answer(&stop.text),
        Err(stop) => {
            tell(stop.text.trim_end());
            return ExitCode::from(2);
        }
    };
    let done = context(&cli).and_then(|ctx| {
        let shown = run(&cli, &ctx).and_then(|shown| shown.leave(&ctx));
        shown.map_err(|error| ctx.after_the_act(error))
    });
    done.map(ExitCode::from).unwrap_or_else(|error| {
        tell(error.to_string());
        ExitCode::from(error.exit_code())
    })
}

fn answer(text: &str) -> ExitCode {
    deliver(text.as_bytes(), None, None).map_or_else(|error| ExitCode::from(error.exit_code()), |()| ExitCode::SUCCESS)
}

#[expect(clippy::disallowed_methods, reason = "the environment is met here and nowhere else")]
fn context(cli: &Cli) -> Result<Context> {
    let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
    let global = &cli.global;
    let data_dir = etcetera::base_strategy::choose_base_strategy()
        .ok()
        .map(|dirs| etcetera::base_strategy::BaseStrategy::data_dir(&dirs));
    let operator = global.operator.clone().or_else(|| set("YUQING_USER")).map(|name| one_line(&name));
    let os_account =
        set("USER").or_else(|| set("USERNAME")).map_or_else(|| "未署名".to_string(), |name| one_line(&name));
    Ok(Context {
        now: now_from(set("YUQING_NOW").as_deref(), Stamp::from_seconds(Utc::now().timestamp()))?,
        operator,
        os_account,
        ledger: ledger_path(
            global.ledger.as_deref(),
            env::var_os("YUQING_LEDGER").filter(|path| !path.is_empty()).map(Into::into),
            data_dir,
        ),
        quiet: global.quiet,
        format: global.format,
        output: global.output.clone(),
        encoding: global.encoding.unwrap_or_default(),
        width: set("COLUMNS").and_then(|c| c.parse().ok()).or_else(terminal_width).unwrap_or(100),
        scratch: env::temp_dir(),
        alone: true,
        recorded: Default::default(),
        interactive: std::io::stdin().is_terminal() && std::io::stderr().is_terminal(),
        watched: std::io::stderr().is_terminal() && !global.quiet,
    })
}

fn terminal_width() -> Option<u16> {
    console::Term::stdout().size_checked().map(|(_, columns)| columns)
}
