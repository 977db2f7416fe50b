//! How far a long job is, for somebody who watches: on stderr, only where that is a terminal.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use std::fmt::Write;

/// A bar that goes away when it is dropped.
pub struct Progress(Option<ProgressBar>);

impl Progress {
    /// `watched`: somebody sits at a terminal and did not ask for silence.
    pub fn new(watched: bool, doing: &str, total: impl FnOnce() -> crate::error::Result<u64>) -> Progress {
        // Counting costs; nobody asks for it who does not see it. A bar without its total is none.
        let Some(total) = watched.then(total).and_then(Result::ok) else { return Progress(None) };
        let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr_with_hz(8));
        let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len} 件 {left}");
        if let Ok(style) = style {
            bar.set_style(style.progress_chars("█░").with_key("left", left));
        }
        bar.set_message(doing.to_string());
        Progress(Some(bar))
    }

    pub fn step(&self) {
        if let Some(bar) = &self.0 {
            bar.inc(1);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

/// 还需12秒, 还需2分; nothing before there is anything to reckon from.
fn left(state: &ProgressState, out: &mut dyn Write) {
    let seconds = state.eta().as_secs();
    let said = match (state.pos(), seconds) {
        (0, _) | (_, 0) => Ok(()),
        (_, 1..100) => write!(out, "还需{seconds}秒"),
        _ => write!(out, "还需{}分", seconds.div_ceil(60)),
    };
    // The bar is ornament: where it cannot be drawn, the work goes on.
    let _ = said;
}
