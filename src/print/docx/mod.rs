//! A document as a .docx: parts of WordprocessingML in a zip, with nothing in them that changes from run to run.
//!
//! Measures are twips (1/20 pt; 1 mm = 56.693) unless said otherwise. The styles are in `styles.xml`, as a clerk will find
//! them in the word processor. Element order follows the schema: Word is stricter about it than LibreOffice.

mod chart;
mod flow;
mod foot;
mod form;
mod frame;
mod head;
mod package;
mod page;
mod table;

use super::model::{Block, Document, Layout};
use super::xml::Xml;
use flow::Flow;
use package::Package;

pub(super) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub(super) const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The bytes of the file.
pub fn write(doc: &Document) -> Vec<u8> {
    let mut package = Package::default();
    let page = page::Page::of(doc);
    let header = doc.mark.as_ref().map(|mark| package.part("header", &page::header(mark)));
    let footers =
        page::Side::of(doc.layout).map(|side| (side, package.part("footer", &page::footer(doc.layout, side))));
    let footers: Vec<_> = footers.collect();
    let body = Xml::part("w:document", &[("xmlns:w", W), ("xmlns:r", R), ("xmlns:wp", chart::WP)], |x| {
        x.node("w:body", &[], |x| {
            let mut flow = Flow { x, page: &page, package: &mut package, keep: false };
            head::write(&mut flow, doc);
            for (i, block) in doc.body.iter().enumerate() {
                // No page bears 附件说明 and 署名 alone: the text above comes along.
                flow.keep = matches!(doc.body.get(i + 1), Some(Block::Attachments(_) | Block::Signature { .. }));
                flow.block(block);
            }
            foot::write(&mut flow, doc);
            page::section(flow.x, &page, header.as_deref(), &footers);
        });
    });
    package.main(body);
    package.zip(&doc.title)
}

/// Whether the pages bear numbers in the manner of a 公文.
fn numbered(layout: Layout) -> bool {
    layout != Layout::Form
}
