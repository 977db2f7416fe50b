//! Names that must not show: whose they are is sealed, and they are hidden wherever somebody typed them.

use super::taking::Work;
use crate::act::{Case, TextRef};
use crate::error::Result;
use crate::ledger::View;
use crate::text::mask_names;
use crate::time::Stamp;

/// The names in some sealed texts: each line as it stands, and every name among its words.
pub fn sealed_names<'t>(view: &View, sealed: impl IntoIterator<Item = &'t TextRef>) -> Result<Vec<String>> {
    let mut names: Vec<String> = Vec::new();
    for text in sealed {
        let Some(text) = view.text(text)? else { continue };
        names.extend(text.lines().map(str::trim).filter(|l| l.chars().count() > 1).map(str::to_string));
        names.extend(names_in(&text));
    }
    names.sort_unstable();
    names.dedup();
    Ok(names)
}

/// Hides names in words, where they stand; whether there were any.
pub(super) fn hide<'w>(names: &[String], words: impl IntoIterator<Item = &'w mut String>) -> bool {
    let listed: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut found = false;
    for words in words {
        if names.iter().any(|name| words.contains(name.as_str())) {
            *words = mask_names(words, &listed);
            found = true;
        }
    }
    found
}

/// A case as it may be shown: without the names that may stand nowhere on it.
///
/// They are hidden before an act is laid down, so of an act recorded by this program there is nothing left to hide. But
/// an early version laid down notes, reasons and results as they were typed; those acts stand as they are, under the chain,
/// and their names are hidden here, on the way out. A name that has been scrubbed (抹除) is known to nobody any more, this
/// program included: what an early act says of it stays to be read, and is looked for before the scrub.
///
/// `as_of`: the moment it was folded at, where that was not its last act.
pub fn unnamed(view: &View, case: Case, as_of: Option<Stamp>) -> Result<Case> {
    let names = sealed_names(view, case.informant.iter().chain(&case.names))?;
    if names.is_empty() {
        return Ok(case);
    }
    let mut acts = case.timeline.clone();
    let words = acts.iter_mut().flat_map(|act| act.deed.free_words().into_iter().chain(act.outcome.free_words()));
    if !hide(&names, words) {
        return Ok(case);
    }
    let folded = as_of.map_or_else(|| Case::fold(&acts), |as_of| Case::at(&acts, as_of));
    Ok(folded.unwrap_or(case))
}

impl Work<'_, '_> {
    /// Copies, without the names that may stand nowhere, of the texts on a case in which they do: to be shown in their place
    /// once a name is scrubbed. Where an early act says such a name in its own words, that is told: no act can be changed,
    /// and what to hide in it will be known to nobody.
    pub fn without_names(&mut self, case: &Case) -> Result<Vec<(u64, TextRef)>> {
        let names = sealed_names(&self.desk.view(), case.informant.iter().chain(&case.names))?;
        let texts = case.supplements.iter().chain(case.replies.iter().map(|r| &r.text));
        let texts = texts.chain(case.follows.iter().map(|(.., f)| &f.text));
        let texts: Vec<TextRef> = texts.chain(case.publications.iter().map(|(.., p)| &p.text)).cloned().collect();
        let mut copies: Vec<(u64, TextRef)> = Vec::new();
        for text in texts {
            let Some(mut words) = self.desk.view().text(&text)? else { continue };
            let told = case.shown_instead.iter().chain(&copies).any(|(id, _)| *id == text.id);
            if !told && hide(&names, [&mut words]) {
                copies.push((text.id, self.desk.keep(words.as_bytes())?));
            }
        }
        for act in &case.timeline {
            let (mut deed, mut outcome) = (act.deed.clone(), act.outcome.clone());
            if hide(&names, deed.free_words().into_iter().chain(outcome.free_words())) {
                self.hints
                    .push(format!("第{}号经办记录是早先的版本记的，里面写有这个姓名，改不了；抹除后不再遮蔽", act.seq));
            }
        }
        Ok(copies)
    }
}

/// Runs of two to four Chinese characters, as names are.
fn names_in(text: &str) -> impl Iterator<Item = String> + '_ {
    let han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let parts = text.split(move |c: char| !han(c));
    parts.filter(|part| (2..=4).contains(&part.chars().count())).map(str::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_out_of_what_was_sealed() {
        assert_eq!(names_in("张三丰 13812345678").collect::<Vec<_>>(), ["张三丰"]);
        assert_eq!(names_in("李四、王小二 0712").collect::<Vec<_>>(), ["李四", "王小二"]);
    }
}
