//! The pages themselves, measured: documents set by [`yuqing::print`], turned into PDF by LibreOffice and read back with
//! the positions of their words. Where LibreOffice is absent the test says that it was skipped; with YUQING_CI set
//! (`.ci/run` sets it) a skip is a failure.

use quick_xml::Reader;
use quick_xml::events::Event;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::process::Command;
use yuqing::figures::{Chart, ChartKind, Series};
use yuqing::print::{Block, Document, Field, Foot, FormRow, Head, Layout, Setting, docx, html, read, spans};
use zip::ZipArchive;

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

/// Every part of a .docx that is XML, read to its end; nothing in it is what XML cannot carry.
fn parse_all(bytes: &[u8]) -> Vec<(String, String)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut parts = Vec::new();
    for i in 0..zip.len() {
        let mut file = zip.by_index(i).expect("an entry");
        let name = file.name().expect("a name").to_string();
        if !name.ends_with(".xml") && !name.ends_with(".rels") {
            continue;
        }
        let mut xml = String::new();
        file.read_to_string(&mut xml).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert!(
            !xml.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r')),
            "{name} has control characters"
        );
        let mut reader = Reader::from_str(&xml);
        let mut depth = 0;
        loop {
            match reader.read_event().unwrap_or_else(|e| panic!("{name}: {e}")) {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(depth, 0, "{name}");
        parts.push((name, xml));
    }
    parts
}

fn part<'p>(parts: &'p [(String, String)], name: &str) -> &'p str {
    parts.iter().find(|(n, _)| n == name).map(|(_, xml)| xml.as_str()).unwrap_or_else(|| panic!("no {name}"))
}

/// A notice downward with a number, long enough for four pages, whose text is of whole characters only.
fn notice() -> Document {
    let body = format!(
        "# 关于2026年第三季度舆情信息报送及采用情况的通报\n\n各村居退役军人服务站：\n\n{}\n\n## 一、基本情况\n\n共报送。\n\n\
         附件：1.名册\n2.明细表\n\n清河镇退役军人服务站\n\n2026年10月20日\n",
        "报送采用情况良好".repeat(220)
    );
    let setting = Setting {
        layout: Layout::Official,
        head: Head {
            masthead: Some("清河镇退役军人服务站文件".into()),
            number: Some("青退〔2026〕5号".into()),
            ..Head::default()
        },
        foot: Foot {
            lines: vec![("抄送".into(), "县退役军人事务局".into())],
            printed: Some(("清河镇退役军人服务站".into(), "2026年10月20日".into())),
            editor: None,
        },
        ..Setting::default()
    };
    read(&body, &setting)
}

/// A weekly bulletin.
fn bulletin() -> Document {
    let setting = Setting {
        layout: Layout::Gazette,
        head: Head {
            masthead: Some("网络舆情周报".into()),
            number: Some("2026年第3期（总第33期）".into()),
            signer: Some("何正".into()),
            unit: Some("青山乡党政办公室".into()),
            date: Some("2026年6月8日".into()),
            remarks: Vec::new(),
        },
        foot: Foot {
            lines: vec![("报".into(), "乡党委、乡政府".into()), ("发".into(), "各村".into())],
            printed: None,
            editor: Some("王芳".into()),
        },
        ..Setting::default()
    };
    read("# 本周舆情平稳\n\n本周没有舆情。\n\n青山乡\n\n2026年6月8日\n", &setting)
}

fn scratch(files: &[(&str, Vec<u8>)]) -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        std::fs::write(dir.path().join(name), bytes).expect("written");
    }
    let path = dir.path().to_path_buf();
    (dir, path)
}

#[test]
fn v_6_3_a_notice_keeps_the_measures_of_gb_9704() {
    let (_kept, dir) = scratch(&[("通报.docx", docx::write(&notice())), ("周报.docx", docx::write(&bulletin()))]);
    let Some(made) = pages(&dir, &["通报.docx", "周报.docx"]) else { return };
    let paper = &made[0];
    assert!(paper.len() >= 4, "{} pages", paper.len());
    for page in paper {
        near(page.width, 210.0 * MM, 0.5, "paper width");
        near(page.height, 297.0 * MM, 0.5, "paper height");
    }

    // A page of nothing but text: 22 lines of 28 characters within 156 × 225 mm.
    let full = &paper[1];
    let lines = full.text_lines();
    assert_eq!(lines.len(), 22, "{:?}", lines.iter().map(|l| text(l)).collect::<Vec<_>>());
    for line in &lines {
        assert_eq!(text(line).chars().count(), 28, "{}", text(line));
        near(line[0].left, 28.0 * MM, 1.0 * MM, "left margin (订口)");
        near(line[line.len() - 1].right, 184.0 * MM, 1.0 * MM, "right edge of the type area");
        assert!(!text(line).starts_with(['，', '。', '、', '；', '：', '）', '》']), "{}", text(line));
    }
    near(lines[0][0].top, 37.0 * MM, 3.0 * MM, "top margin (天头)");
    near(lines[21][0].bottom, 262.0 * MM, 3.0 * MM, "foot of the type area");

    // — 1 — right on odd pages, left on even ones, 7 mm below the text, one character in.
    for (n, page) in (1..).zip(paper) {
        let foot: Vec<&Word> = page.words.iter().filter(|w| w.top > 263.0 * MM).collect();
        let said: String = foot.iter().map(|w| w.text.as_str()).collect();
        assert_eq!(said, format!("—{n}—"));
        near(foot[0].bottom, 273.0 * MM, 4.0 * MM, "page number");
        match n % 2 {
            1 => near(foot[foot.len() - 1].right, 184.0 * MM - 14.0, 2.0 * MM, "page number on an odd page"),
            _ => near(foot[0].left, 28.0 * MM + 14.0, 2.0 * MM, "page number on an even page"),
        }
    }

    // The red head: 35 mm below the top of the type area; number, rule, two lines, title, one line, addressee.
    let first = &paper[0];
    let masthead = first.word("清河镇退役军人服务站文件");
    near(masthead.top, 72.0 * MM, 5.0 * MM, "发文机关标志");
    near((masthead.left + masthead.right) / 2.0, 106.0 * MM, 1.0 * MM, "发文机关标志, its middle");
    let (number, title) = (first.word("青退〔2026〕5号"), first.word("关于2026年第三季度舆情信息"));
    near((number.left + number.right) / 2.0, 106.0 * MM, 2.0 * MM, "发文字号, its middle");
    assert!(number.top > masthead.bottom + 10.0 * MM && title.top > number.bottom + 15.0 * MM);
    near((title.left + title.right) / 2.0, 106.0 * MM, 2.0 * MM, "标题, its middle");
    let (second, to) = (first.word("报送及采用情况的通报"), first.word("各村居退役军人服务站："));
    assert!(second.top > title.top && to.top > second.bottom + 8.0 * MM);
    near(to.left, 28.0 * MM, 0.5 * MM, "主送机关 stands flush left");
    assert!(first.word("报送采用情况良好").left > 28.0 * MM + 31.0, "a paragraph begins two characters in");

    // 附件说明, 署名 and 成文日期: the date two characters right of the name's beginning; the 版记 at the foot.
    let last = &paper[paper.len() - 1];
    let (annex, more) = (last.word("附件：1.名册"), last.word("2.明细表"));
    near(annex.left, 28.0 * MM + 31.5, 1.0 * MM, "附件说明");
    near(more.left, annex.left + 3.0 * 15.75, 1.0 * MM, "the second name under the first");
    let (unit, date) = (last.word("清河镇退役军人服务站"), last.word("2026年10月20日"));
    near(unit.right, 184.0 * MM - 31.5, 1.0 * MM, "署名 two characters from the right");
    near(date.left, unit.left + 31.5, 1.5 * MM, "成文日期");
    let printed = last.word("2026年10月20日印发");
    assert!(printed.bottom < 263.0 * MM && printed.bottom > 250.0 * MM, "版记 on the last line: {printed:?}");
    assert!(last.word("抄送：县退役军人事务局。").top < printed.top);

    // A bulletin: name, number, publisher left and day right, 报/发 at the foot of its only page.
    let [only] = made[1].as_slice() else { panic!("{} pages", made[1].len()) };
    let (name, issue) = (only.word("网络舆情周报"), only.word("2026年第3期（总第33期）"));
    let (by, day) = (only.word("青山乡党政办公室"), only.word("2026年6月8日"));
    assert!(name.top < issue.top && issue.top < by.top && (by.top - day.top).abs() < 3.0);
    assert!(by.left < 40.0 * MM && day.right > 175.0 * MM);
    let (first, last) = (only.word("报：乡党委、乡政府。"), only.word("签发人：何正"));
    assert!(first.top > 200.0 * MM && last.bottom > 250.0 * MM && last.bottom < 263.0 * MM, "{first:?} {last:?}");
}

/// What people paste: markup, control characters, what is not of this plane, a word without an end.
fn hostile() -> String {
    let pasted = "&<>\"' ]]> <w:p/> &amp; \u{b}\u{0}\u{1b}[31m\u{7f}\u{85}\u{fffe}\u{feff} 😀👨\u{200d}👩 𠮷 \u{202e}反\u{202c} ";
    format!("{pasted}{}", "x".repeat(300))
}

/// Two things counted, one of them not known.
fn chart(kind: ChartKind, said: &str) -> Chart {
    let series = |values: [Option<f64>; 3]| Series { name: said.to_string(), values: values.to_vec() };
    Chart {
        title: said.to_string(),
        kind,
        labels: vec![said.to_string(), "乙村".to_string(), "丙社区".to_string()],
        series: vec![series([Some(3.0), None, Some(0.0)]), series([None, None, Some(f64::NAN)])],
        unit: "条".to_string(),
        decimals: 0,
        note: said.to_string(),
    }
}

fn hostile_document(layout: Layout) -> Document {
    let bad = hostile();
    let markdown = format!(
        "{bad}\n\n# {bad}\n\n{bad}：\n\n## {bad}\n\n{bad}\n\n> {bad}\n\n| {bad} | 数 |\n|---|---:|\n| {bad} | 3 |\n\n{bad}\n\n2026年1月2日\n\n报：{bad}\n"
    );
    let setting = Setting {
        layout,
        head: Head {
            masthead: Some(bad.clone()),
            number: Some("青〔2026〕1号".into()),
            signer: Some(bad.clone()),
            unit: Some(bad.clone()),
            date: Some(bad.clone()),
            remarks: vec![bad.clone()],
        },
        foot: Foot { lines: vec![(bad.clone(), bad.clone())], printed: Some((bad.clone(), bad.clone())), editor: None },
        title: bad.clone(),
        words: vec![bad.clone(), String::new()],
        mark: Some(bad.clone()),
        charts: vec![chart(ChartKind::Bar, &bad), chart(ChartKind::Line, &bad)],
    };
    let mut doc = read(&markdown, &setting);
    // 100 KB in one paragraph.
    doc.body.push(Block::Para(spans(format!("{bad}{}", "汉".repeat(33_000)))));
    doc.body.push(Block::Form(vec![FormRow::of([Field::new(bad.clone(), bad.clone())]).high(3)]));
    doc.body.push(Block::Note(spans(bad)));
    doc
}

#[test]
fn hostile_text_makes_no_malformed_part() {
    for layout in [Layout::Official, Layout::Letter, Layout::Gazette, Layout::Form, Layout::Listing] {
        let doc = hostile_document(layout);
        let bytes = docx::write(&doc);
        let parts = parse_all(&bytes);
        let body = part(&parts, "word/document.xml");
        assert!(
            body.contains("&amp;&lt;&gt;&quot;&apos;") && body.contains("😀") && body.contains("]]&gt;"),
            "{layout:?}"
        );
        let page = String::from_utf8(html::write(&doc)).expect("UTF-8");
        assert!(!page.contains("<w:p/>") && page.contains("&lt;w:p/&gt;"), "{layout:?}");
        assert!(!page.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\n')), "{layout:?}");
    }
}

#[test]
fn libreoffice_opens_hostile_text() {
    let layouts = [("公文.docx", Layout::Official), ("刊物.docx", Layout::Gazette), ("表单.docx", Layout::Form)];
    let files: Vec<(&str, Vec<u8>)> =
        layouts.iter().map(|(name, layout)| (*name, docx::write(&hostile_document(*layout)))).collect();
    let (_kept, dir) = scratch(&files);
    let names: Vec<&str> = layouts.iter().map(|(name, _)| *name).collect();
    let Some(made) = pages(&dir, &names) else { return };
    for (name, pages) in names.iter().zip(made) {
        let all = pages.iter().flat_map(|p| &p.words);
        assert!(
            pages.len() > 50 && all.filter(|w| w.text.contains("汉汉汉")).count() > 1000,
            "{name}: {} pages",
            pages.len()
        );
    }
}

#[test]
fn what_is_not_known_is_a_gap_in_a_chart_and_never_0() {
    let mut doc = notice();
    doc.body.push(Block::Chart(chart(ChartKind::Line, "各月报送走势")));
    let bytes = docx::write(&doc);
    assert_eq!(bytes, docx::write(&doc), "the workbook behind it has no clock either");
    let parts = parse_all(&bytes);
    let xml = part(&parts, "word/charts/chart1.xml");
    assert!(xml.contains("<c:dispBlanksAs val=\"gap\"/>"));
    // Six places, three points: 3 and 0 of the first series, nothing of the second.
    assert_eq!(xml.matches("<c:v>3</c:v>").count(), 1);
    assert_eq!(xml.matches("<c:v>0</c:v>").count(), 1);
    assert!(!xml.contains("NaN"));
    let page = String::from_utf8(html::write(&doc)).expect("UTF-8");
    let known =
        chart(ChartKind::Line, "").series.iter().flat_map(|s| &s.values).flatten().filter(|v| v.is_finite()).count();
    assert_eq!(page.matches("<circle ").count(), known, "a point for each value that is known, and for no other");
    assert!(page.contains("—") && !page.contains("NaN"), "in words it is a dash");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for doc in [notice(), bulletin()] {
        assert_eq!(docx::write(&doc), docx::write(&doc));
        assert_eq!(html::write(&doc), html::write(&doc));
    }
}

#[test]
fn numbers_heads_and_rows_are_kept_together() {
    let table = "| 单位 | 报送 |\n|---|---:|\n| 甲村 | 3 |\n";
    let doc = read(&format!("# 通报\n\n## 一、情况\n\n### （一）细目\n\n{table}"), &Setting::default());
    let parts = parse_all(&docx::write(&doc));
    let body = part(&parts, "word/document.xml");
    assert!(body.contains("<w:tblHeader/>") && body.matches("<w:cantSplit/>").count() == 2);
    let styles = part(&parts, "word/styles.xml");
    for (style, face) in [("Heading1", "黑体"), ("Heading2", "楷体_GB2312")] {
        let at = styles.find(&format!("w:styleId=\"{style}\"")).expect("the style");
        let end = styles[at..].find("</w:style>").expect("closed") + at;
        assert!(styles[at..end].contains(face), "{style}");
    }
    assert!(styles.contains("<w:kinsoku/>") && styles.contains("w:firstLineChars=\"200\""));
    let settings = part(&parts, "word/settings.xml");
    assert!(settings.contains("<w:evenAndOddHeaders/>"));
}
