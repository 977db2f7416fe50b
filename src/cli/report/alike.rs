//! Hints at what was registered already: the same address, the same words.

use crate::act::CaseId;
use crate::casework::Work;
use crate::error::Result;
use crate::text::Address;
use crate::time::Stamp;

/// How many of the last registrations are compared word for word: what was typed twice was typed lately, and every twenty of
/// a large ledger are some pages more to read.
const LATEST: u32 = 20;

/// Since when the rulebook takes two alike for one event.
fn lately(work: &Work) -> Result<(u32, Stamp)> {
    let days = work.in_force()?.book.thresholds.same_event_days;
    Ok((days, work.at.plus_minutes(-i64::from(days) * 24 * 60)))
}

/// The same address, however it was copied, reported lately: probably the same event.
pub fn same_address(work: &mut Work, id: CaseId, url: &str) -> Result<()> {
    let (days, since) = lately(work)?;
    let same = Address::of(url);
    for other in work.desk.view().cases_with_url(&Address::ranges(url), since)? {
        if other.id != id && other.facts.url.as_deref().is_some_and(|url| Address::of(url) == same) {
            work.hints.push(format!(
                "{} 日内 {} 报过同一网址（{}），如是同一事件：yuqing link {} {}",
                days,
                work.desk.office().unit_name(other.unit),
                other.id,
                other.id,
                id
            ));
        }
    }
    Ok(())
}

/// The same words registered lately, blanks and marks aside: registered twice, or told by two.
pub fn same_words(work: &mut Work, id: CaseId, words: &str) -> Result<()> {
    let (_, since) = lately(work)?;
    let title = work.desk.case(id)?.title().to_string();
    let latest = work.desk.view().latest_titles(since, LATEST)?;
    let alike = latest.into_iter().filter(|(other, given)| *other != id && letters(given).eq(letters(&title)));
    for (other, _) in alike {
        let verbatim = work.desk.case(other)?.text.clone();
        let same = work.desk.view().text(&verbatim)?.is_some_and(|text| letters(&text).eq(letters(words)));
        if same {
            work.hints.push(format!(
                "与 {other} 的原文相同；重复登记的：yuqing 作废 {id} --reason 重复，同一事件的：yuqing link {other} {id}"
            ));
            break;
        }
    }
    Ok(())
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric())
}
