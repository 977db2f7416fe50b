//! The pages themselves, measured: documents set by [`yuqing::print`], turned into PDF by LibreOffice and read back with
//! the positions of their words. Where LibreOffice is absent the test says that it was skipped; with YUQING_CI set
//! (`.ci/run` sets it) a skip is a failure.

mod hostile;
mod ink;
mod letter;
mod notice;
mod parts;

use quick_xml::Reader;
use quick_xml::events::Event;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Points per millimetre.
const MM: f64 = 72.0 / 25.4;

/// A word of a page with its box, in points from the upper left corner.
#[derive(Debug, Clone)]
struct Word {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
    text: String,
}

#[derive(Debug)]
struct Page {
    width: f64,
    height: f64,
    words: Vec<Word>,
}

impl Page {
    /// Words on one height are a line; from the top.
    fn lines(&self) -> Vec<Vec<&Word>> {
        let mut words: Vec<&Word> = self.words.iter().collect();
        words.sort_by(|a, b| a.bottom.total_cmp(&b.bottom).then(a.left.total_cmp(&b.left)));
        let mut lines: Vec<Vec<&Word>> = Vec::new();
        for word in words {
            match lines.last_mut() {
                Some(line) if (line[0].bottom - word.bottom).abs() < 4.0 => line.push(word),
                _ => lines.push(vec![word]),
            }
        }
        lines
    }

    /// The lines between the edges of the type area: 37 mm from the top, 225 mm high.
    fn text_lines(&self) -> Vec<Vec<&Word>> {
        let inside = |w: &Word| w.top > 36.0 * MM && w.bottom < 263.5 * MM;
        self.lines().into_iter().filter(|line| line.iter().all(|w| inside(w))).collect()
    }

    /// The box of a piece of text that stands on one line; the reader parts words wherever faces change.
    #[track_caller]
    fn word(&self, part: &str) -> Word {
        let lines = self.lines();
        lines
            .iter()
            .find_map(|line| piece(line, part))
            .unwrap_or_else(|| panic!("no “{part}” in {:?}", lines.iter().map(|line| text(line)).collect::<Vec<_>>()))
    }
}

fn piece(line: &[&Word], part: &str) -> Option<Word> {
    let from = text(line).find(part)?;
    let mut at = 0;
    let mut found: Option<Word> = None;
    for word in line {
        let (begins, ends) = (at, at + word.text.len());
        at = ends;
        if ends <= from || begins >= from + part.len() {
            continue;
        }
        match &mut found {
            None => found = Some((*word).clone()),
            Some(found) => {
                found.right = word.right;
                found.top = found.top.min(word.top);
                found.bottom = found.bottom.max(word.bottom);
            }
        }
    }
    found
}

fn text(line: &[&Word]) -> String {
    line.iter().map(|w| w.text.as_str()).collect()
}

/// Whether a program answers.
fn there_is(program: &str, asked: &str) -> bool {
    Command::new(program).arg(asked).output().is_ok()
}

/// Converts the files of a folder; `None`, and a word about it, where that cannot be done here.
fn pages(dir: &Path, names: &[&str]) -> Option<Vec<Vec<Page>>> {
    if !(there_is("soffice", "--version") && there_is("pdftotext", "-v")) {
        assert!(std::env::var_os("YUQING_CI").is_none(), "LibreOffice (soffice) and pdftotext must be here");
        eprintln!("版式没有量：这台机器没有 LibreOffice（soffice）或 pdftotext，本项跳过");
        return None;
    }
    // A profile of its own: a LibreOffice that runs already would take the files and write nothing here.
    let profile = format!("-env:UserInstallation=file://{}", dir.join("profile").display());
    let files = names.iter().map(|name| dir.join(name));
    let done = Command::new("soffice")
        .args([profile.as_str(), "--headless", "--convert-to", "pdf", "--outdir"])
        .arg(dir)
        .args(files)
        .output()
        .expect("soffice runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    Some(names.iter().map(|name| read_back(&dir.join(name).with_extension("pdf"))).collect())
}

fn read_back(pdf: &Path) -> Vec<Page> {
    assert!(pdf.is_file(), "{} was not made", pdf.display());
    let said = Command::new("pdftotext").args(["-bbox"]).arg(pdf).arg("-").output().expect("pdftotext runs");
    // Characters beyond the first plane come in the document's title as halves of themselves.
    let xml = String::from_utf8_lossy(&said.stdout);
    let mut reader = Reader::from_str(&xml);
    reader.config_mut().check_end_names = false;
    let mut pages: Vec<Page> = Vec::new();
    let mut inside = false;
    loop {
        match reader.read_event().expect("XML of pdftotext") {
            Event::Eof => break,
            Event::Start(start) => {
                let number = |key: &str| -> f64 {
                    let found = start.try_get_attribute(key).expect("attributes").expect("a measure");
                    found.value.parse().expect("a number")
                };
                match start.name().as_ref() {
                    "page" => pages.push(Page { width: number("width"), height: number("height"), words: vec![] }),
                    "word" => {
                        inside = true;
                        let page = pages.last_mut().expect("a page");
                        page.words.push(Word {
                            left: number("xMin"),
                            top: number("yMin"),
                            right: number("xMax"),
                            bottom: number("yMax"),
                            text: String::new(),
                        });
                    }
                    _ => {}
                }
            }
            Event::Text(said) if inside => {
                let word = pages.last_mut().and_then(|p| p.words.last_mut()).expect("a word");
                word.text.push_str(&said);
            }
            Event::End(end) if end.name().as_ref() == "word" => inside = false,
            _ => {}
        }
    }
    pages
}

fn near(is: f64, should: f64, within: f64, what: &str) {
    assert!((is - should).abs() <= within, "{what}: {:.1} mm, should be {:.1} mm", is / MM, should / MM);
}

fn scratch(files: &[(&str, Vec<u8>)]) -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        std::fs::write(dir.path().join(name), bytes).expect("written");
    }
    let path = dir.path().to_path_buf();
    (dir, path)
}
