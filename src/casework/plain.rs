//! 回帖用语: what a reply to the public should not sound like. Said, never refused; a holding reply is exempt (C19).

use crate::error::Result;
use crate::ledger::View;
use crate::text::lint::lint;
use crate::time::Stamp;

/// One text sent more often than this within [`DAYS`] is a formula (程序化).
const OFTEN: u32 = 3;
const DAYS: i64 = 30;

/// Hints on the words of a full reply about to be sent.
pub fn plain_words(view: &View, words: &str, at: Stamp) -> Result<Vec<String>> {
    let mut hints: Vec<String> = lint(words).into_iter().map(|hint| format!("用语提示：{hint}")).collect();
    let before = view.replies_with(words, at.plus_minutes(-DAYS * 24 * 60))?;
    if before >= OFTEN {
        hints.push(format!("用语提示：{DAYS}天内已用同样的话答复{before}次，像程序化语言"));
    }
    Ok(hints)
}
