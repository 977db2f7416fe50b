//! XML that cannot be malformed: elements close themselves, text is escaped, and characters XML has no place for are dropped.

use crate::text::clean;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

pub struct Xml(Writer<Vec<u8>>);

type Attrs<'a> = &'a [(&'a str, &'a str)];

impl Xml {
    /// A part with its declaration and one root.
    pub fn part(root: &str, attrs: Attrs, inner: impl FnOnce(&mut Xml)) -> Vec<u8> {
        let mut xml = Xml::bare();
        xml.put(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml.node(root, attrs, inner);
        xml.bytes()
    }

    /// Without a declaration (HTML).
    pub fn bare() -> Xml {
        Xml(Writer::new(Vec::new()))
    }

    pub fn bytes(self) -> Vec<u8> {
        self.0.into_inner()
    }

    pub fn node(&mut self, name: &str, attrs: Attrs, inner: impl FnOnce(&mut Xml)) {
        self.put(Event::Start(start(name, attrs)));
        inner(self);
        self.put(Event::End(BytesEnd::new(name)));
    }

    pub fn empty(&mut self, name: &str, attrs: Attrs) {
        self.put(Event::Empty(start(name, attrs)));
    }

    pub fn text(&mut self, text: &str) {
        self.put(Event::Text(BytesText::new(&legal(text))));
    }

    /// A text of our own that is written as it stands: a style sheet is not escaped.
    pub fn constant(&mut self, text: &'static str) {
        self.put(Event::Text(BytesText::from_escaped(text)));
    }

    /// Elements made elsewhere in this room, well-formed already: a picture.
    pub fn made(&mut self, elements: &str) {
        self.put(Event::Text(BytesText::from_escaped(elements)));
    }

    /// An element that holds only text.
    pub fn leaf(&mut self, name: &str, attrs: Attrs, text: &str) {
        self.node(name, attrs, |x| x.text(text));
    }

    fn put(&mut self, event: Event) {
        self.0.write_event(event).expect("a vector in memory takes every byte");
    }
}

fn start<'a>(name: &'a str, attrs: Attrs) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in attrs {
        start.push_attribute((*key, legal(value).as_str()));
    }
    start
}

/// Without what XML 1.0 cannot carry, even escaped: pasted web text has \x0b, and a reader refuses the whole file for it.
fn legal(text: &str) -> String {
    let carries = |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{7e}' | '\u{a0}'..='\u{fffd}' | '\u{10000}'..);
    clean(text).chars().filter(carries).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_text_is_carried_or_dropped() {
        let bytes = Xml::part("a", &[("b", "\"<&\u{b}")], |x| x.text("]]> & <b> \u{0}\u{b}\u{ffff}甲😀"));
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.ends_with("<a b=\"&quot;&lt;&amp;\">]]&gt; &amp; &lt;b&gt; 甲😀</a>"), "{text}");
    }
}
