//! A paper of the ledger as a page to sign: its body in the layout its kind takes.

use super::paper::PaperView;
use crate::act::UnitId;
use crate::print::{Document, Layout, Setting, read};
use crate::rules::{PaperKind, PaperLayout};

/// `body` is the Markdown as it leaves the house, with the line a draft bears.
pub fn paper_page(view: &PaperView, body: &str) -> Document {
    let (paper, office) = (view.paper, view.office);
    let kind = view.book.paper(&paper.kind);
    let layout = kind.map_or(Layout::Official, |kind| match kind.layout {
        PaperLayout::Official => Layout::Official,
        PaperLayout::Gazette => Layout::Gazette,
        PaperLayout::Form => Layout::Form,
    });
    let own = office.unit_name(UnitId::OFFICE);
    let setting = Setting {
        layout,
        masthead: Some(masthead(kind, layout, &own, &paper.title)),
        title: paper.title.clone(),
        editor: paper.author.as_ref().map(|author| author.name.clone()),
        unit: Some(office.unit_name(paper.unit)),
        words: office.units.iter().map(|unit| unit.name.clone()).chain(kind.map(|k| k.term.name.clone())).collect(),
        mark: None,
    };
    read(body, &setting)
}

/// The words in red: those of the rulebook; else the name of the bulletin, or of the office with 文件.
fn masthead(kind: Option<&PaperKind>, layout: Layout, own: &str, title: &str) -> String {
    match kind {
        Some(kind) if !kind.masthead.is_empty() => kind.masthead.replace("{unit}", own),
        Some(kind) if layout == Layout::Gazette => {
            kind.series.as_ref().map_or_else(|| kind.term.name.clone(), |series| series.name.clone())
        }
        // A letter bears the name alone.
        _ if title.ends_with('函') => own.to_string(),
        _ => format!("{own}文件"),
    }
}
