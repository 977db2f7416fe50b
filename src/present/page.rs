//! A paper of the ledger as a page to sign: its body in the layout its kind takes.

use super::paper::PaperView;
use crate::act::{self, UnitId};
use crate::figures::{Chart, ChartKind};
use crate::papers::masthead;
use crate::print::{Document, Foot, Head, Layout, Setting, read};
use crate::time::stamp::paper_date;
use serde_json::Value;

/// `body` is the Markdown as frozen, or as it lies, `figures` what was laid beside it; `mark` is said at the head of every
/// page of a draft.
pub fn paper_page(view: &PaperView, body: &str, figures: &Value, mark: Option<String>) -> Document {
    let (paper, office) = (view.paper, view.office);
    let kind = view.book.paper(&paper.kind);
    let top = masthead(kind, paper, office);
    let day = top.day.map(paper_date);
    let (layout, head_name) = match top.layout {
        act::Layout::Document | act::Layout::Upward => (Layout::Official, Some(format!("{}文件", top.name))),
        act::Layout::Letter => (Layout::Letter, Some(top.name.clone())),
        act::Layout::Bulletin => (Layout::Gazette, Some(top.name.clone())),
        act::Layout::Form => (Layout::Form, None),
        act::Layout::Plain => (Layout::Official, None),
    };
    // Only what goes up, and a bulletin, says who signed it.
    let signer = match top.layout {
        act::Layout::Upward | act::Layout::Bulletin => top.signer.clone(),
        _ => None,
    };
    // 版记 is for official papers; a piece or a news item has none.
    let official = matches!(top.layout, act::Layout::Document | act::Layout::Upward);
    let printed = day.clone().filter(|_| official).map(|day| (top.publisher.clone(), day));
    let setting = Setting {
        layout,
        head: Head {
            masthead: head_name,
            number: top.label.clone(),
            signer,
            unit: Some(top.publisher.clone()),
            date: day,
            remarks: top.marks(),
        },
        foot: Foot {
            lines: top.lines.iter().map(|(word, whom)| (word.clone(), whom.join("、"))).collect(),
            printed,
            editor: paper.author.as_ref().map(|author| author.name.clone()).filter(|_| layout == Layout::Gazette),
        },
        title: paper.title.clone(),
        words: office.units.iter().map(|unit| unit.name.clone()).chain(kind.map(|k| k.term.name.clone())).collect(),
        mark,
        // A paper of chosen cases tells of them; what they add up to is no picture.
        charts: match paper.period {
            Some(_) => charts(figures, &office.unit_name(UnitId::OFFICE)),
            None => Vec::new(),
        },
    };
    read(top.bare(body), &setting)
}

/// One ranking (that of the appraisal before that of the pieces) and one course, where there are such; else parts of a
/// whole, and two parts need no picture. More pictures than two are a brochure.
fn charts(figures: &Value, own: &str) -> Vec<Chart> {
    let all = Chart::of_figures(figures, own).into_iter().filter(|chart| chart.greatest() > 0.0);
    let (parts, told): (Vec<Chart>, Vec<Chart>) = all.partition(|chart| chart.unit == "%");
    if told.is_empty() {
        return parts.into_iter().filter(|chart| chart.labels.len() > 2).take(1).collect();
    }
    let (rankings, courses): (Vec<Chart>, Vec<Chart>) =
        told.into_iter().partition(|chart| chart.kind == ChartKind::Bar);
    rankings.into_iter().take(1).chain(courses.into_iter().take(1)).collect()
}
