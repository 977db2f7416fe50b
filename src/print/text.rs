//! A document as Markdown: for forms, which have no body of their own.

use super::model::{Block, Document, FormRow, Table, text_of};

/// Markdown that [`super::read()`] understands again.
pub fn markdown(doc: &Document) -> String {
    let mut out = above(doc);
    if !doc.title.is_empty() {
        out.push(format!("# {}", doc.title));
    }
    out.extend(doc.head.number.iter().chain(&doc.head.remarks).cloned());
    for block in &doc.body {
        out.push(match block {
            Block::To(spans) | Block::Para(spans) | Block::Line(spans) | Block::Note(spans) => text_of(spans),
            Block::Heading(level, spans) => format!("{} {}", "#".repeat(usize::from(*level) + 1), text_of(spans)),
            Block::Quote(spans) => format!("> {}", text_of(spans)),
            Block::Table(table) => rows(table),
            Block::Attachments(names) => format!("附件：{}", names.join("\n")),
            Block::Signature { unit, date } => match date {
                Some(date) => format!("{unit}\n\n{date}"),
                None => unit.clone(),
            },
            Block::Annex { label, title } => format!("## {label} {title}"),
            Block::Form(form) => boxes(form),
            Block::Chart(chart) => format!("（图：{}，{}）", chart.title, chart.note),
        });
    }
    format!("{}\n", out.join("\n\n"))
}

fn above(doc: &Document) -> Vec<String> {
    doc.mark.iter().cloned().collect()
}

fn cell(text: &str) -> String {
    text.replace('\n', "；").replace('|', "\\|")
}

fn rows(table: &Table) -> String {
    let line = |cells: &[Vec<super::Span>]| {
        format!("| {} |", cells.iter().map(|c| cell(&text_of(c))).collect::<Vec<_>>().join(" | "))
    };
    let mut lines = vec![line(&table.head), format!("|{}|", vec!["---"; table.columns()].join("|"))];
    lines.extend(table.rows.iter().map(|row| line(row)));
    lines.join("\n")
}

/// A form as 项目 and 内容, a box a row.
fn boxes(form: &[FormRow]) -> String {
    let mut lines = vec!["| 项目 | 内容 |".to_string(), "|---|---|".to_string()];
    for field in form.iter().flat_map(|row| &row.fields) {
        lines.push(format!("| {} | {} |", cell(&field.label), cell(&field.value)));
    }
    lines.join("\n")
}
