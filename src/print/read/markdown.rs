//! Markdown as a row of headings, paragraphs, quotations and tables. A line of the source is a paragraph of its own, as it
//! is for the people who write it; what would be HTML is text.

use crate::print::model::{Align, Span, Spans, Table, text_of};
use pulldown_cmark::{Alignment, Event, Options, Parser, Tag, TagEnd};

#[derive(Debug, Clone, PartialEq)]
pub enum Raw {
    Heading(u8, Spans),
    Para(Spans),
    Quote(Spans),
    Table(Table),
}

pub fn blocks(body: &str) -> Vec<Raw> {
    let mut reader = Reader::default();
    for event in Parser::new_ext(&shielded(body), Options::ENABLE_TABLES) {
        reader.take(event);
    }
    reader.end_line();
    reader.blocks
}

/// Only `**bold**` is a sign of its own. What else stands in an office's text stands for itself: the stars of
/// 138****5678 would otherwise vanish as emphasis, <…> as HTML, indented lines as code.
fn shielded(body: &str) -> String {
    let mut out = String::with_capacity(body.len() + 16);
    for line in body.lines() {
        let line = line.trim_start_matches([' ', '\t']);
        let chars: Vec<char> = line.chars().collect();
        let mut at = 0;
        while at < chars.len() {
            let here = chars[at];
            let run = chars[at..].iter().take_while(|c| **c == here).count();
            let (before, after) = (at.checked_sub(1).map(|i| chars[i]), chars.get(at + run));
            let figure = |c: Option<&char>| c.is_some_and(char::is_ascii_alphanumeric);
            match here {
                '\\' => {
                    out.extend(&chars[at..(at + 2).min(chars.len())]);
                    at += 2;
                    continue;
                }
                '*' if run == 2 && !(figure(before.as_ref()) && figure(after)) => out.push_str("**"),
                '*' if at == 0 && run == 1 && after == Some(&' ') => out.push('*'),
                '*' | '_' | '`' | '<' | '&' | '~' => (0..run).for_each(|_| out.extend(['\\', here])),
                _ => out.extend(&chars[at..at + run]),
            }
            at += run;
        }
        out.push('\n');
    }
    out
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Raw>,
    line: Spans,
    bold: usize,
    quoted: usize,
    heading: Option<u8>,
    table: Option<Table>,
    in_head: bool,
    /// Numbers of the lists it stands in; `None`: a list without numbers.
    lists: Vec<Option<u64>>,
    /// Where the link being read leads, and where its words begin.
    link: Option<(String, usize)>,
}

impl Reader {
    fn take(&mut self, event: Event) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Code(text) | Event::InlineHtml(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.say(&text);
            }
            // Code and HTML blocks come with their line ends.
            Event::Text(text) | Event::Html(text) => {
                for (i, part) in text.split('\n').enumerate() {
                    if i > 0 {
                        self.end_line();
                    }
                    self.say(part);
                }
            }
            Event::SoftBreak | Event::HardBreak => match self.table.is_some() || self.heading.is_some() {
                true => self.say(" "),
                false => self.end_line(),
            },
            Event::FootnoteReference(text) => self.say(&text),
            Event::TaskListMarker(done) => self.say(if done { "☑" } else { "□" }),
            Event::Rule => self.end_line(),
        }
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::Heading { level, .. } => {
                self.end_line();
                self.heading = Some(level as u8);
            }
            Tag::Strong => self.bold += 1,
            Tag::BlockQuote(_) => {
                self.end_line();
                self.quoted += 1;
            }
            Tag::List(first) => {
                self.end_line();
                self.lists.push(first);
            }
            Tag::Item => {
                self.end_line();
                let sign = match self.lists.last_mut() {
                    Some(Some(n)) => {
                        *n += 1;
                        format!("{}.", *n - 1)
                    }
                    _ => "· ".to_string(),
                };
                self.say(&sign);
            }
            Tag::Table(aligns) => {
                self.end_line();
                let align = |a| match a {
                    Alignment::Right => Align::Right,
                    Alignment::Center => Align::Center,
                    Alignment::Left | Alignment::None => Align::Left,
                };
                self.table = Some(Table { aligns: aligns.into_iter().map(align).collect(), ..Table::default() });
            }
            Tag::TableHead => self.in_head = true,
            Tag::TableRow => {
                if let Some(table) = &mut self.table {
                    table.rows.push(Vec::new());
                }
            }
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.link = Some((dest_url.to_string(), text_of(&self.line).len()));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Heading(_) => {
                let spans = std::mem::take(&mut self.line);
                let level = self.heading.take().unwrap_or(1);
                self.blocks.push(Raw::Heading(level, spans));
            }
            TagEnd::BlockQuote(_) => {
                self.end_line();
                self.quoted = self.quoted.saturating_sub(1);
            }
            TagEnd::List(_) => {
                self.end_line();
                self.lists.pop();
            }
            TagEnd::TableCell => {
                let spans = std::mem::take(&mut self.line);
                let in_head = self.in_head;
                if let Some(table) = &mut self.table {
                    match table.rows.last_mut() {
                        Some(row) if !in_head => row.push(spans),
                        _ => table.head.push(spans),
                    }
                }
            }
            TagEnd::TableHead => self.in_head = false,
            TagEnd::Table => self.blocks.extend(self.table.take().map(Raw::Table)),
            TagEnd::Link | TagEnd::Image => {
                // The address is printed too, unless the words are the address.
                if let Some((to, from)) = self.link.take()
                    && !text_of(&self.line)[from..].contains(&to)
                    && !to.is_empty()
                {
                    self.say(&format!("（{to}）"));
                }
            }
            TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock | TagEnd::HtmlBlock => self.end_line(),
            _ => {}
        }
    }

    fn say(&mut self, text: &str) {
        let bold = self.bold > 0;
        match self.line.last_mut() {
            Some(last) if last.bold == bold => last.text.push_str(text),
            _ if text.is_empty() => {}
            _ => self.line.push(Span { text: text.to_string(), bold }),
        }
    }

    fn end_line(&mut self) {
        let mut line = std::mem::take(&mut self.line);
        // The indent is the layout's, not the writer's.
        if let Some(first) = line.first_mut() {
            first.text = first.text.trim_start().to_string();
        }
        if let Some(last) = line.last_mut() {
            last.text.truncate(last.text.trim_end().len());
        }
        line.retain(|span| !span.text.is_empty());
        if !line.is_empty() {
            self.blocks.push(if self.quoted > 0 { Raw::Quote(line) } else { Raw::Para(line) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(body: &str) -> Vec<String> {
        let shown = |raw: &Raw| match raw {
            Raw::Heading(level, spans) => format!("{level}#{}", text_of(spans)),
            Raw::Para(spans) => text_of(spans),
            Raw::Quote(spans) => format!("> {}", text_of(spans)),
            Raw::Table(t) => format!("{}列{}行", t.columns(), t.rows.len()),
        };
        blocks(body).iter().map(shown).collect()
    }

    #[test]
    fn lines_are_paragraphs_and_nothing_is_lost() {
        let body = "# 通报\n\n　　甲。\n乙 <b>丙</b>：\n\n> 原话\n\n1. 一\n2. 二\n\n- 点\n\n[网](http://a.cn) 138****5678、139****0000 a_b_c &lt;\n\n<div>\n块\n</div>\n\n    缩进的\n";
        assert_eq!(
            words(body),
            [
                "1#通报",
                "甲。",
                "乙 <b>丙</b>：",
                "> 原话",
                "1.一",
                "2.二",
                "· 点",
                "网（http://a.cn） 138****5678、139****0000 a_b_c &lt;",
                "<div>",
                "块",
                "</div>",
                "缩进的"
            ]
        );
    }

    #[test]
    fn tables_keep_their_columns() {
        let found = blocks("| 单位 | 数 |\n|---|---:|\n| 甲\\|乙 | **3** |\n");
        let Some(Raw::Table(table)) = found.first() else { panic!("{found:?}") };
        assert_eq!(table.aligns, [Align::Left, Align::Right]);
        assert_eq!(text_of(&table.head[1]), "数");
        assert_eq!(text_of(&table.rows[0][0]), "甲|乙");
        assert!(table.rows[0][1][0].bold);
    }
}
