//! How wide text is, in characters of its own size (字): a Chinese one is 1, a digit or a Latin letter ½.

use unicode_width::UnicodeWidthStr;

/// Width in half characters.
pub fn halves(text: &str) -> usize {
    text.width_cjk().max(text.width())
}

/// Where 署名 and 成文日期 begin, in half characters from the right edge: 署名 two characters from the right, the date
/// beginning two characters right of its beginning; a date that is longer stands two from the right and the name moves
/// left (7.3.5.2).
pub fn signature_at(unit: &str, date: Option<&str>) -> (usize, usize) {
    let (name, day) = (halves(unit), halves(date.unwrap_or_default()));
    if day > name { (day + 8, day + 4) } else { (name + 4, name) }
}

/// Whether a character stands alone in a box of one 字.
pub fn is_wide(c: char) -> bool {
    unicode_width::UnicodeWidthChar::width_cjk(c) == Some(2)
}

/// Characters that may not begin a line (避头).
pub fn not_first(c: char) -> bool {
    "，。、；：？！”’）》〉」』】〕］｝…—·％%,.;:?!)]}〞～~℃".contains(c)
}

/// Characters that may not end a line (避尾).
pub fn not_last(c: char) -> bool {
    "“‘（《〈「『【〔［｛([{〝￥$".contains(c)
}
