//! Full-width letters, digits and marks, as an input method makes them of those on the keys.

/// The same text with every full-width form of an ASCII character as that character, and the wide blank as a blank.
pub fn half_width(text: &str) -> String {
    let half = |c: char| match c {
        '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        c => c,
    };
    text.chars().map(half).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_key_becomes_what_stands_on_it() {
        assert_eq!(half_width("约３０人，Ａ－１\u{3000}。"), "约30人,A-1 。");
    }
}
