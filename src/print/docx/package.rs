//! The parts of the file and how they hang together.

use super::super::xml::Xml;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const CHART: &str = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Parts beside the main one, in the order they were added.
#[derive(Default)]
pub struct Package {
    main: Vec<u8>,
    parts: Vec<Part>,
    /// What a part needs beside it: relations of its own, a workbook.
    beside: Vec<(String, Vec<u8>)>,
}

/// A part the main one names.
struct Part {
    /// The last word of its relation.
    kind: &'static str,
    /// Its place below `word/`.
    name: String,
    content: String,
    bytes: Vec<u8>,
}

impl Package {
    /// Adds a header or footer; the id by which the main part names it.
    pub fn part(&mut self, kind: &'static str, bytes: &[u8]) -> String {
        let name = format!("{kind}{}.xml", self.count(kind) + 1);
        self.add(Part { kind, name, content: format!("{WORD}.{kind}+xml"), bytes: bytes.to_vec() })
    }

    /// Adds a chart with the workbook it can be edited by; its id and its number.
    pub fn chart(&mut self, bytes: Vec<u8>, workbook: Vec<u8>) -> (String, usize) {
        let n = self.count("chart") + 1;
        let to_book = (format!("{OFFICE}/package"), format!("../embeddings/chart{n}.xlsx"));
        self.beside.push((format!("charts/_rels/chart{n}.xml.rels"), relationships(std::iter::once(to_book))));
        self.beside.push((format!("embeddings/chart{n}.xlsx"), workbook));
        let part = Part { kind: "chart", name: format!("charts/chart{n}.xml"), content: CHART.to_string(), bytes };
        (self.add(part), n)
    }

    fn count(&self, kind: &str) -> usize {
        self.parts.iter().filter(|p| p.kind == kind).count()
    }

    fn add(&mut self, part: Part) -> String {
        self.parts.push(part);
        format!("rId{}", FIXED.len() + self.parts.len())
    }

    pub fn main(&mut self, bytes: Vec<u8>) {
        self.main = bytes;
    }

    pub fn zip(self, title: &str) -> Vec<u8> {
        let mut files: Vec<(String, Vec<u8>)> = vec![
            ("[Content_Types].xml".into(), self.content_types()),
            ("_rels/.rels".into(), relationships(ROOT.iter().map(|(k, t)| (k.to_string(), t.to_string())))),
            ("docProps/core.xml".into(), core(title)),
            ("word/document.xml".into(), self.main.clone()),
            ("word/_rels/document.xml.rels".into(), relationships(self.targets())),
            ("word/styles.xml".into(), include_bytes!("styles.xml").to_vec()),
            ("word/settings.xml".into(), include_bytes!("settings.xml").to_vec()),
            ("word/fontTable.xml".into(), include_bytes!("fontTable.xml").to_vec()),
        ];
        let named = self.parts.into_iter().map(|part| (part.name, part.bytes));
        files.extend(named.chain(self.beside).map(|(name, bytes)| (format!("word/{name}"), bytes)));
        zipped(files)
    }

    fn targets(&self) -> impl Iterator<Item = (String, String)> {
        let fixed = FIXED.iter().map(|(kind, target)| (format!("{OFFICE}/{kind}"), target.to_string()));
        fixed.chain(self.parts.iter().map(|p| (format!("{OFFICE}/{}", p.kind), p.name.clone())))
    }

    fn content_types(&self) -> Vec<u8> {
        Xml::part("Types", &[("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")], |x| {
            x.empty(
                "Default",
                &[("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml")],
            );
            x.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]);
            x.empty("Default", &[("Extension", "xlsx"), ("ContentType", SHEET)]);
            let mut part = |name: &str, kind: &str| x.empty("Override", &[("PartName", name), ("ContentType", kind)]);
            part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
            part("/word/document.xml", &format!("{WORD}.document.main+xml"));
            for (kind, target) in FIXED {
                part(&format!("/word/{target}"), &format!("{WORD}.{kind}+xml"));
            }
            for p in &self.parts {
                part(&format!("/word/{}", p.name), &p.content);
            }
        })
    }
}

/// Parts every document has: the last word of the relationship and of the content type, and the file.
const FIXED: &[(&str, &str)] =
    &[("styles", "styles.xml"), ("settings", "settings.xml"), ("fontTable", "fontTable.xml")];

const ROOT: &[(&str, &str)] = &[
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", "word/document.xml"),
    ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
];

fn relationships(targets: impl Iterator<Item = (String, String)>) -> Vec<u8> {
    let attrs = [("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")];
    Xml::part("Relationships", &attrs, |x| {
        for (i, (kind, target)) in targets.enumerate() {
            let id = format!("rId{}", i + 1);
            x.empty("Relationship", &[("Id", &id), ("Type", &kind), ("Target", &target)]);
        }
    })
}

/// The title, and a day that never changes: the true one is printed in the paper.
fn core(title: &str) -> Vec<u8> {
    let attrs = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    Xml::part("cp:coreProperties", &attrs, |x| {
        x.leaf("dc:title", &[], title);
        x.leaf("dcterms:created", &[("xsi:type", "dcterms:W3CDTF")], "2000-01-01T00:00:00Z");
    })
}

/// Files in a zip that says nothing of when and where it was made.
pub fn zipped(files: Vec<(String, Vec<u8>)>) -> Vec<u8> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name, options).expect("names are ours, and each is used once");
        zip.write_all(&bytes).expect("a vector in memory takes every byte");
    }
    zip.finish().expect("a vector in memory takes every byte").into_inner()
}
