//! A document as one .html file that prints like the .docx: the same type area, lines and faces, no other file needed.

use super::columns::{fit, is_narrow};
use super::measure::{halves, signature_at};
use super::model::{Align, Block, Document, FormRow, Layout, Span, Table};
use super::svg::chart_svg;
use super::title::break_title;
use super::xml::Xml;

/// Width of the text in twips: 156 mm, and 257 mm on a turned page.
const UPRIGHT: i64 = 8844;
const TURNED: i64 = 14570;

pub fn write(doc: &Document) -> Vec<u8> {
    let mut x = Xml::bare();
    let kind = match doc.layout {
        Layout::Official => "official",
        Layout::Letter => "letter",
        Layout::Gazette => "gazette",
        Layout::Form if doc.has_boxes() => "form",
        Layout::Form => "record",
        Layout::Listing => "listing",
    };
    x.node("html", &[("lang", "zh-CN")], |x| {
        x.node("head", &[], |x| {
            x.empty("meta", &[("charset", "utf-8")]);
            x.empty("meta", &[("name", "viewport"), ("content", "width=device-width")]);
            x.leaf("title", &[], &doc.title);
            x.node("style", &[], |x| x.constant(include_str!("page.css")));
            if doc.layout == Layout::Letter {
                x.node("style", &[], |x| x.constant(include_str!("letter.css")));
                // What lies beyond the text belongs to the margins: the ends of the rule stand there, at its height.
                let at = letter_rule(doc);
                let ends = at + if doc.mark.is_some() { MARK } else { 0 };
                let ends = format!(
                    "@page :first {{ @left-top {{ margin-top: {ends}pt }} @right-top {{ margin-top: {ends}pt }} }} \
                     .letter .masthead {{ height: {at}pt }}"
                );
                x.node("style", &[], |x| x.made(&ends));
            }
            if doc.layout == Layout::Form {
                // To stay on one page, and without a number, as the .docx.
                let form = "@page { margin: 23mm 26mm 20mm 28mm; @bottom-right { content: none } @bottom-left { content: none } }";
                x.node("style", &[], |x| x.constant(form));
            }
            if doc.landscape {
                let turned = "@page { size: A4 landscape; margin: 20mm } body { max-width: 257mm }";
                x.node("style", &[], |x| x.constant(turned));
            }
        });
        x.node("body", &[("class", kind)], |x| {
            let blocks = |x: &mut Xml, blocks: &[Block]| blocks.iter().for_each(|b| block(x, b, doc.landscape));
            if !has_foot(doc) {
                head(x, doc);
                blocks(x, &doc.body);
                return;
            }
            // The last annex begins a page of its own, at the foot of which the colophon belongs.
            let annex = doc.body.iter().rposition(|b| matches!(b, Block::Annex { .. }));
            let (before, last) = doc.body.split_at(annex.unwrap_or(0));
            if annex.is_some() {
                head(x, doc);
                blocks(x, before);
            }
            x.node("section", &[("class", "last")], |x| {
                x.node("div", &[], |x| {
                    if annex.is_none() {
                        head(x, doc);
                    }
                    blocks(x, last);
                });
                foot(x, doc);
            });
        });
    });
    let mut bytes = b"<!DOCTYPE html>\n".to_vec();
    bytes.extend(x.bytes());
    bytes.push(b'\n');
    bytes
}

/// In points: as large as one line takes, at most 48. The type area is 442 pt wide, a half character half the size.
fn name_size(name: &str) -> usize {
    (884 / halves(name).max(1)).clamp(12, 48)
}

/// The height of 草稿 above a letter, in points (letter.css).
const MARK: usize = 16;

/// How far below the upper edge of its name the rule of a letter begins, in points: 4 mm below a name that leaves about
/// an eighth of its height white.
fn letter_rule(doc: &Document) -> usize {
    doc.head.masthead.as_deref().map_or(0, |name| name_size(name) * 7 / 8) + 11
}

fn head(x: &mut Xml, doc: &Document) {
    if let Some(mark) = &doc.mark {
        x.leaf("p", &[("class", "mark")], mark);
    }
    let head = &doc.head;
    let line = |x: &mut Xml, class: &str, left: &str, right: &str| {
        x.node("p", &[("class", class)], |x| {
            x.leaf("span", &[], left);
            x.leaf("span", &[], right);
        });
    };
    if let Some(name) = &head.masthead {
        let size = name_size(name);
        x.leaf("p", &[("class", "masthead"), ("style", &format!("font-size:{size}pt"))], name);
    }
    let number = head.number.as_deref().unwrap_or_default();
    let signer = head.signer.as_ref().map(|s| format!("签发人：{s}")).unwrap_or_default();
    match doc.layout {
        Layout::Gazette => {
            x.leaf("p", &[("class", "number")], number);
            line(x, "rule", head.unit.as_deref().unwrap_or_default(), head.date.as_deref().unwrap_or_default());
        }
        Layout::Letter => {
            x.leaf("div", &[("class", "double")], "");
            x.leaf("p", &[("class", "right")], number);
        }
        Layout::Official if head.masthead.is_some() && head.signer.is_some() => line(x, "rule up", number, &signer),
        Layout::Official if head.masthead.is_some() => x.leaf("p", &[("class", "rule one")], number),
        Layout::Official if !(number.is_empty() && signer.is_empty()) => {
            x.leaf("p", &[("class", "right")], format!("{number}　{signer}").trim());
        }
        _ => {}
    }
    x.node("h1", &[], |x| {
        for (i, text) in break_title(&doc.title, if doc.landscape { 30 } else { 18 }, &doc.words).iter().enumerate() {
            if i > 0 {
                x.empty("br", &[]);
            }
            x.text(text);
        }
    });
    if doc.layout == Layout::Form {
        x.leaf("p", &[("class", "right")], number);
    }
    for remark in &head.remarks {
        x.leaf("p", &[("class", "remark")], remark);
    }
}

fn block(x: &mut Xml, block: &Block, landscape: bool) {
    match block {
        Block::To(s) => spans(x, "p", "to", s),
        Block::Heading(level, s) => spans(x, &format!("h{}", (*level).clamp(1, 4) + 1), "", s),
        Block::Para(s) => spans(x, "p", "", s),
        Block::Line(s) => spans(x, "p", "line", s),
        Block::Quote(s) => spans(x, "p", "quote", s),
        Block::Note(s) => spans(x, "p", "note", s),
        Block::Table(table) => self::table(x, table, landscape),
        Block::Form(rows) => form(x, rows),
        Block::Chart(chart) => x.node("figure", &[], |x| x.made(&chart_svg(chart))),
        Block::Attachments(names) => x.node("p", &[("class", "attachments")], |x| {
            for (i, name) in names.iter().enumerate() {
                if i > 0 {
                    x.empty("br", &[]);
                }
                let number = if names.len() > 1 { format!("{}.", i + 1) } else { String::new() };
                x.text(&format!("{}{number}{name}", if i == 0 { "附件：" } else { "　　　" }));
            }
        }),
        Block::Signature { unit, date } => x.node("div", &[("class", "signature")], |x| {
            let (unit_at, date_at) = signature_at(unit, date.as_deref());
            let mut line = |at: usize, text: &str| {
                let wide = format!("width:{}.{}em", at / 2, at % 2 * 5);
                x.leaf("p", &[("style", &wide)], text);
            };
            line(unit_at, unit);
            if let Some(date) = date {
                line(date_at, date);
            }
        }),
        Block::Annex { label, title } => {
            x.leaf("p", &[("class", "annex")], label);
            x.leaf("h1", &[], title);
        }
    }
}

fn spans(x: &mut Xml, name: &str, class: &str, spans: &[Span]) {
    let attrs = [("class", class)];
    x.node(name, if class.is_empty() { &[] } else { &attrs }, |x| inline(x, spans));
}

fn inline(x: &mut Xml, spans: &[Span]) {
    for span in spans {
        match span.bold {
            true => x.leaf("strong", &[], &span.text),
            false => x.text(&span.text),
        }
    }
}

/// Columns and type as in the .docx.
fn table(x: &mut Xml, table: &Table, landscape: bool) {
    let narrow: Vec<bool> = (0..table.columns()).map(|i| is_narrow(table, i)).collect();
    let row = |x: &mut Xml, name: &str, cells: &[Vec<Span>]| {
        x.node("tr", &[], |x| {
            for (i, narrow) in narrow.iter().enumerate() {
                let class = match table.align(i) {
                    _ if *narrow => "center",
                    Align::Left => "",
                    Align::Center => "center",
                    Align::Right => "number",
                };
                spans(x, name, class, cells.get(i).map_or(&[][..], Vec::as_slice));
            }
        });
    };
    let whole = if landscape { TURNED } else { UPRIGHT };
    let (size, widths) = fit(table, whole);
    let size = format!("font-size:{}.{}pt", size / 2, size % 2 * 5);
    x.node("table", &[("style", &size)], |x| {
        x.node("colgroup", &[], |x| {
            for width in widths {
                let part = width * 10_000 / whole;
                x.empty("col", &[("style", &format!("width:{}.{:02}%", part / 100, part % 100))]);
            }
        });
        if !table.head.is_empty() {
            x.node("thead", &[], |x| row(x, "th", &table.head));
        }
        x.node("tbody", &[], |x| table.rows.iter().for_each(|cells| row(x, "td", cells)));
    });
}

fn form(x: &mut Xml, rows: &[FormRow]) {
    x.node("table", &[("class", "boxes")], |x| {
        for row in rows {
            let high = format!("height:{}mm", u32::from(row.lines) * 10);
            x.node("tr", &[("style", &high)], |x| {
                let alone = row.fields.len() == 1;
                for field in row.fields.iter().take(2) {
                    x.leaf("th", &[], &field.label);
                    let span = [("colspan", if alone { "3" } else { "1" })];
                    x.node("td", &span, |x| {
                        for (i, line) in field.value.split('\n').enumerate() {
                            if i > 0 {
                                x.empty("br", &[]);
                            }
                            x.text(line);
                        }
                    });
                }
            });
        }
    });
}

fn has_foot(doc: &Document) -> bool {
    let signed = doc.layout == Layout::Gazette && doc.head.signer.is_some();
    (signed || !doc.foot.is_empty()) && !matches!(doc.layout, Layout::Form | Layout::Listing)
}

fn foot(x: &mut Xml, doc: &Document) {
    let foot = &doc.foot;
    let signer = doc.head.signer.as_ref().filter(|_| doc.layout == Layout::Gazette);
    x.node("div", &[("class", "colophon")], |x| {
        for (word, whom) in &foot.lines {
            x.leaf("p", &[], &format!("{word}：{whom}。"));
        }
        let mut pair = |left: String, right: String| {
            x.node("p", &[("class", "pair")], |x| {
                x.leaf("span", &[], &left);
                x.leaf("span", &[], &right);
            });
        };
        if signer.is_some() || foot.editor.is_some() {
            let said = |what: &str, who: Option<&String>| who.map(|w| format!("{what}：{w}")).unwrap_or_default();
            pair(said("签发人", signer), said("编辑", foot.editor.as_ref()));
        }
        if let Some((by, day)) = foot.printed.as_ref().filter(|_| doc.layout != Layout::Letter) {
            pair(by.clone(), format!("{day}印发"));
        }
    });
}
