//! Names that must not show: whose they are is sealed, and they are hidden wherever somebody typed them.

use crate::act::TextRef;
use crate::error::Result;
use crate::ledger::View;

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
