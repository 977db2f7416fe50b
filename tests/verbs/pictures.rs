//! Pictures where people look rather than read: the ranking and the months beside a paper, the ranking of an appraisal. Each
//! chart is opened again, and every range it points to is read from the workbook behind it.

use crate::appraise::{SCHEME, piece, town_under};
use crate::office::Office;
use crate::town::{TOWN, project};
use calamine::{Data, Reader, Xlsx};
use quick_xml::Reader as XmlReader;
use quick_xml::events::Event;
use std::io::{Cursor, Read};
use std::process::Command;

/// A chart as its part says it.
struct Drawn {
    lines: bool,
    title: String,
    series: Vec<Course>,
}

#[derive(Default)]
struct Course {
    name: String,
    labels: Vec<String>,
    /// As cached; `None`: a gap.
    values: Vec<Option<f64>>,
}

fn bytes_of(archive: &[u8], name: &str) -> Vec<u8> {
    let mut zip = zip::ZipArchive::new(Cursor::new(archive)).expect("a zip");
    let mut bytes = Vec::new();
    zip.by_name(name).unwrap_or_else(|e| panic!("{name}: {e}")).read_to_end(&mut bytes).expect("read");
    bytes
}

/// Names of the parts that begin so, in order.
fn named(archive: &[u8], begin: &str) -> Vec<String> {
    let zip = zip::ZipArchive::new(Cursor::new(archive)).expect("a zip");
    let names = zip.file_names().map(|name| name.expect("a name").into_owned());
    let mut names: Vec<String> = names.filter(|name| name.starts_with(begin) && !name.contains("_rels")).collect();
    names.sort();
    names
}

/// What a range like `图表数据!$B$3:$B$4` holds.
fn range(book: &mut Xlsx<Cursor<Vec<u8>>>, at: &str) -> Vec<Data> {
    let (sheet, cells) = at.rsplit_once('!').unwrap_or_else(|| panic!("no sheet in {at}"));
    let sheet = book.worksheet_range(sheet.trim_matches('\'')).unwrap_or_else(|e| panic!("{at}: {e}"));
    let place = |cell: &str| {
        let cell = cell.replace('$', "");
        let column = cell.bytes().next().expect("a column") - b'A';
        (cell[1..].parse::<u32>().expect("a row") - 1, u32::from(column))
    };
    let (from, to) = cells.split_once(':').unwrap_or((cells, cells));
    let ((first, column), (last, _)) = (place(from), place(to));
    (first..=last).map(|row| sheet.get_value((row, column)).cloned().unwrap_or_default()).collect()
}

/// Reads a chart and proves that what it points to in `book` is what it has cached.
fn chart(xml: &[u8], book: Vec<u8>) -> Drawn {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(book)).expect("the workbook behind the chart");
    let mut reader = XmlReader::from_str(std::str::from_utf8(xml).expect("UTF-8"));
    let (mut path, mut text): (Vec<String>, String) = (Vec::new(), String::new());
    let mut drawn = Drawn { lines: false, title: String::new(), series: Vec::new() };
    let (mut at, mut cached): (String, Vec<(usize, String)>) = (String::new(), Vec::new());
    let mut point = 0;
    let local = |name: &str| name.rsplit(':').next().unwrap_or_default().to_string();
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Start(tag) => {
                path.push(local(tag.name().as_ref()));
                text.clear();
                match path.last().map(String::as_str) {
                    Some("lineChart") => drawn.lines = true,
                    Some("ser") => drawn.series.push(Course::default()),
                    Some("strRef" | "numRef") => cached.clear(),
                    Some("pt") => {
                        let idx = tag.try_get_attribute("idx").expect("attributes").expect("a place");
                        point = idx.value.parse().expect("a number");
                    }
                    _ => {}
                }
            }
            Event::Text(said) => text.push_str(&said),
            Event::GeneralRef(said) => text.push_str(&format!("&{};", &*said)),
            Event::End(_) => {
                let element = path.pop().expect("opened");
                match (element.as_str(), drawn.series.last_mut()) {
                    ("t", None) => drawn.title.push_str(&text),
                    ("f", Some(_)) => at.clone_from(&text),
                    ("v", Some(_)) => cached.push((point, text.clone())),
                    ("strRef" | "numRef", Some(course)) => {
                        let cells = range(&mut book, &at);
                        let said = |n: usize| cached.iter().find(|(idx, _)| *idx == n).map(|(_, value)| value.clone());
                        for (n, cell) in cells.iter().enumerate() {
                            let there = (*cell != Data::Empty).then(|| cell.to_string());
                            assert_eq!(there, said(n), "{at}, place {n}");
                        }
                        let texts = || (0..cells.len()).map(said);
                        match path.last().map(String::as_str) {
                            Some("tx") => course.name = texts().flatten().collect(),
                            Some("cat") => course.labels = texts().map(Option::unwrap_or_default).collect(),
                            _ => course.values = texts().map(|t| t.map(|t| t.parse().expect("a number"))).collect(),
                        }
                    }
                    _ => {}
                }
            }
            Event::Eof => return drawn,
            _ => {}
        }
    }
}

/// The charts of a document, each over the workbook it carries.
fn in_document(docx: &[u8]) -> Vec<Drawn> {
    let charts = named(docx, "word/charts/");
    let books = named(docx, "word/embeddings/");
    assert_eq!(charts.len(), books.len(), "each can be edited");
    charts.iter().zip(&books).map(|(part, book)| chart(&bytes_of(docx, part), bytes_of(docx, book))).collect()
}

/// The charts of a workbook, over its own sheets.
fn in_workbook(xlsx: &[u8]) -> Vec<Drawn> {
    named(xlsx, "xl/charts/").iter().map(|part| chart(&bytes_of(xlsx, part), xlsx.to_vec())).collect()
}

impl Office {
    fn written(&self, line: &str, name: &str) -> Vec<u8> {
        self.ok(&format!("{line} -o {name}"));
        std::fs::read(self.path(name)).expect("a file")
    }
}

/// Pieces in April (1), June (2), July (1), September (3); the ledger begins in January.
fn year() -> Office {
    let desk = Office::villages(&["甲村", "乙村"]);
    for (unit, at) in [
        ("甲村", "2026-04-07 09:00"),
        ("乙村", "2026-06-02 09:00"),
        ("甲村", "2026-06-30 23:50"),
        ("甲村", "2026-07-01 08:00"),
        ("甲村", "2026-09-01 09:00"),
        ("乙村", "2026-09-10 09:00"),
        ("甲村", "2026-09-30 09:00"),
    ] {
        desk.sent(unit, at);
    }
    desk.at("2026-10-09 10:00").ok("adopt 1 2 --by 县委办 --tier county");
    desk
}

const COURSE: [f64; 6] = [1.0, 0.0, 2.0, 1.0, 0.0, 3.0];

#[test]
fn v_6_3_the_quarter_is_drawn_with_the_months_before_it() {
    let desk = year();
    desk.at("2026-10-12 09:00").ok("paper draft 季度 --period 2026Q3");
    let text = desk.ok("paper render P1").out;
    let told = "从各月看，受理2026年4月1件、5月0件、6月2件、7月1件、8月0件、9月3件，9月最多。";
    assert!(text.contains(told), "{text}");
    let charts = in_document(&desk.written("paper render P1", "通报.docx"));
    assert_eq!(charts.iter().map(|c| c.lines).collect::<Vec<_>>(), [false, true], "the ranking, then the course");
    let course = &charts[1];
    assert_eq!(course.series[0].labels, ["2026年4月", "5月", "6月", "7月", "8月", "9月"]);
    assert_eq!(course.series[0].name, "受理、报送", "the same every month: one line under both names");
    assert_eq!(course.series[0].values, COURSE.map(Some));
    assert_eq!(course.series[1].name, "采用");
    let page = String::from_utf8(desk.written("paper render P1", "通报.html")).expect("UTF-8");
    let drawn = page.split("<svg ").find(|svg| svg.contains("各月受理、报送、采用走势")).expect("a picture");
    assert!(drawn.contains("2026年4—9月，截至2026年10月12日9时"), "period and as-of\n{drawn}");
    assert!(drawn.contains("6月：受理、报送2，采用1") && drawn.contains("9月：受理、报送3"), "in words too\n{drawn}");
    let sheets = in_workbook(&desk.written("paper render P1", "附表.xlsx"));
    let course = sheets.iter().find(|c| c.lines).expect("a course");
    assert_eq!(course.series[0].values, COURSE.map(Some));
    assert!(course.title.contains("截至2026年10月12日9时"), "{}", course.title);
}

#[test]
fn a_month_that_has_not_begun_is_not_drawn_and_none_is_made_up() {
    let desk = year();
    desk.at("2026-08-20 09:00").ok("paper draft 季度 --period 2026Q3");
    let charts = in_document(&desk.written("paper render P1", "早.docx"));
    let course = charts.iter().find(|c| c.lines).expect("a course");
    assert_eq!(course.series[0].labels, ["2026年4月", "5月", "6月", "7月", "8月"]);
    desk.at("2026-09-15 09:00").ok("paper edit P1 --refresh");
    let charts = in_document(&desk.written("paper render P1", "暂计.docx"));
    let course = charts.iter().find(|c| c.lines).expect("a course");
    assert_eq!(course.series[0].labels.last().map(String::as_str), Some("9月"));
    assert_eq!(course.series[0].values.last(), Some(&Some(2.0)), "up to the as-of, not to the end");
}

#[test]
fn months_before_the_ledger_began_are_left_out_and_said() {
    let desk = Office::new("veterans-town", TOWN, "2026-07-06 08:30");
    for unit in ["甲村", "乙村"] {
        desk.ok(&format!("unit add {unit} --kind village"));
    }
    desk.sent("甲村", "2026-07-08 09:00");
    desk.sent("甲村", "2026-09-08 09:00");
    desk.at("2026-10-12 09:00").ok("paper draft 季度 --period 2026Q3");
    desk.ok("paper render P1").says("从各月看，受理2026年7月1件、8月0件、9月1件（台账自2026年7月6日起）。");
    let page = String::from_utf8(desk.written("paper render P1", "通报.html")).expect("UTF-8");
    assert!(page.contains("截至2026年10月12日9时；台账自2026年7月6日起"), "{page}");
    let charts = in_document(&desk.written("paper render P1", "通报.docx"));
    let course = charts.iter().find(|c| c.lines).expect("a course");
    assert_eq!(course.series[0].labels, ["2026年7月", "8月", "9月"], "no month of which nothing is known");
}

#[test]
fn a_village_draws_its_own_months() {
    let desk = year();
    desk.at("2026-10-31 09:00").ok("paper draft 双月 --unit 乙村 --period 2026-09..10");
    let charts = in_document(&desk.written("paper render P1", "双月.docx"));
    assert_eq!(charts.len(), 1, "one unit has no ranking");
    assert_eq!(charts[0].series[0].labels, ["2026年5月", "6月", "7月", "8月", "9月", "10月"]);
    assert_eq!(charts[0].series[0].values, [0.0, 1.0, 0.0, 0.0, 1.0, 0.0].map(Some));
}

#[test]
fn whether_months_are_drawn_is_a_word_of_the_rulebook() {
    let text = project("rulebooks/veterans-town.toml").replace("\ntrend = 6", "");
    let desk = Office::empty("2026-01-01 08:00");
    let file = desk.file("制度.toml", text);
    desk.ok(&["init", "--rulebook", &file, "--office", TOWN]);
    for unit in ["甲村", "乙村"] {
        desk.ok(&format!("unit add {unit} --kind village"));
    }
    desk.sent("甲村", "2026-07-08 09:00");
    desk.at("2026-10-12 09:00").ok("paper draft 季度 --period 2026Q3").lacks("走势");
    desk.ok("paper render P1").lacks("从各月看");
    assert!(in_document(&desk.written("paper render P1", "通报.docx")).iter().all(|c| !c.lines));
}

#[test]
fn a_year_is_drawn_beside_the_year_before_it_compares_itself_with() {
    let desk = year();
    desk.at("2027-01-10 09:00").ok("paper draft 考评 --period 2026");
    let charts = in_document(&desk.written("paper render P1", "上年.docx"));
    let course = charts.iter().find(|c| c.lines).expect("a course");
    assert_eq!(course.series[0].labels.len(), 12);
    assert!(course.series.iter().all(|s| !s.name.starts_with("上年")), "2025 was not counted by this ledger");
    desk.sent("甲村", "2027-02-03 09:00");
    desk.sent("乙村", "2027-09-03 09:00");
    desk.at("2028-01-10 09:00").ok("paper draft 考评 --period 2027");
    let charts = in_document(&desk.written("paper render P1", "年度.docx"));
    let course = charts.iter().find(|c| c.lines).expect("a course");
    assert_eq!(course.series.iter().map(|s| s.name.as_str()).collect::<Vec<_>>(), ["受理、报送", "上年受理"]);
    let mut now = [Some(0.0); 12];
    (now[1], now[8]) = (Some(1.0), Some(1.0));
    assert_eq!(course.series[0].values, now);
    assert_eq!(course.series[1].values[5..10], [2.0, 1.0, 0.0, 3.0, 0.0].map(Some), "June to October of 2026");
}

#[test]
fn tables_of_months_leave_those_open_that_have_not_begun() {
    let desk = year();
    desk.at("2026-09-15 09:00");
    let screen = desk.ok("stats --period 2026 --by month").out;
    let line = |month: &str| {
        let found = screen.lines().find(|l| l.starts_with(month)).unwrap_or_else(|| panic!("{month}\n{screen}"));
        found.split_whitespace().map(String::from).collect::<Vec<_>>()
    };
    assert_eq!(line("2026年8月")[1], "0", "August is over, and there was nothing");
    assert!(line("2026年10月")[1..].iter().all(|cell| cell == "—"), "{screen}");
    desk.ok("stats --period 2026 --by month -o 月.csv");
    let csv = desk.read("月.csv");
    let open = csv.lines().find(|l| l.starts_with("2026年12月")).expect("December");
    assert!(open["2026年12月".len()..].chars().all(|c| c == ','), "{open}");
    assert!(csv.contains("\n2026年9月,2,"), "the month that runs is counted as far as it has come\n{csv}");
    let json = desk.json("stats --period 2026 --by month");
    assert_eq!((json["rows"].as_array().map(Vec::len), json["total"]["received"].as_u64()), (Some(12), Some(6)));
}

/// 甲村 6 points (a piece, taken up by the county), 乙村 1.
fn appraised() -> Office {
    appraised_under(SCHEME)
}

fn appraised_under(scheme: &str) -> Office {
    let desk = town_under(scheme);
    let id = piece(&desk, "甲村", "孙小雨", "2026-03-02 09:00");
    piece(&desk, "乙村", "周静", "2026-05-02 09:00");
    desk.ok(&format!("adopt {id} --by 县委办 --tier county"));
    desk.at("2026-12-20 10:00").ok("appraise 2026 --unit 甲村 --factor 质量 --points 0.5 --basis 抽查记录");
    desk
}

#[test]
fn v_6_4_the_score_sheet_has_a_ranking_that_can_be_edited() {
    let desk = appraised();
    desk.at("2027-01-08 09:00");
    let xlsx = desk.written("appraise 2026", "考评.xlsx");
    let charts = in_workbook(&xlsx);
    assert_eq!(charts.len(), 1);
    let ranking = &charts[0];
    assert!(!ranking.lines && ranking.title.contains("各单位考评得分（分）"), "{}", ranking.title);
    assert!(ranking.title.contains("2026年，截至2027年1月8日9时"), "{}", ranking.title);
    assert_eq!(ranking.series[0].labels, ["甲村", "乙村"]);
    assert_eq!(ranking.series[0].values, [Some(6.5), Some(1.0)]);
    let part = String::from_utf8(bytes_of(&xlsx, "xl/charts/chart1.xml")).expect("UTF-8");
    assert!(part.contains("formatCode=\"0.0\""), "as many decimals as the scheme has\n{part}");
    let charts = in_document(&desk.written("appraise 2026", "考评.docx"));
    assert_eq!(charts[0].series[0].values, [Some(6.5), Some(1.0)]);
    let page = String::from_utf8(desk.written("appraise 2026", "考评.html")).expect("UTF-8");
    assert!(page.contains("各单位考评得分（分）") && page.contains("甲村：得分6.5；乙村：得分1.0"), "{page}");
    for line in ["appraise 2026 --list", "appraise 2026 --unit 甲村", "appraise 2026 --persons"] {
        assert!(in_workbook(&desk.written(line, "单.xlsx")).is_empty(), "{line} ranks no units");
    }
    desk.at("2026-12-20 10:00");
    let early = in_workbook(&desk.written("appraise 2026", "暂.xlsx"));
    assert!(early[0].title.contains("暂计"), "{}", early[0].title);
}

#[test]
fn v_6_4_the_annual_circular_shows_the_scores_and_the_year() {
    let desk = appraised();
    desk.at("2027-01-08 09:00").ok("paper draft 考评 --period 2026");
    let charts = in_document(&desk.written("paper render P1", "考评通报.docx"));
    assert_eq!(charts.iter().map(|c| c.lines).collect::<Vec<_>>(), [false, true]);
    assert_eq!(charts[0].series[0].name, "得分");
    desk.ok("paper render P1").says(&["| 报送分 |", "|---|---|---:|---:|---:|"]);
    assert_eq!(charts[0].series[0].values, [Some(6.5), Some(1.0)], "the scores of the table");
    assert_eq!(charts[1].series[0].values.iter().flatten().sum::<f64>(), 2.0);
}

#[test]
fn an_appraisal_without_points_has_nothing_to_draw() {
    let desk = year();
    assert!(in_workbook(&desk.at("2027-01-08 09:00").written("appraise 2026", "考评.xlsx")).is_empty());
}

/// What LibreOffice prints of a workbook, page by page; `None` where it is not installed.
fn printed(desk: &Office, name: &str) -> Option<Vec<String>> {
    let home = format!("-env:UserInstallation=file://{}", desk.path("soffice").display());
    let run = |program: &str, args: &[&str]| Command::new(program).args(args).current_dir(desk.dir()).output();
    let missing = |program: &str| {
        assert!(std::env::var_os("YUQING_CI").is_none(), "{program} is missing where it must be");
        eprintln!("没有 {program}，跳过：打印没有检查");
    };
    let Ok(done) = run("soffice", &[&home, "--headless", "--convert-to", "pdf", name]) else {
        missing("LibreOffice");
        return None;
    };
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let pdf = name.replace(".xlsx", ".pdf");
    let Ok(done) = run("pdftotext", &["-layout", &pdf, "-"]) else {
        missing("pdftotext");
        return None;
    };
    Some(String::from_utf8_lossy(&done.stdout).split('\u{c}').map(String::from).collect())
}

#[test]
fn every_column_of_a_score_sheet_prints_on_one_page() {
    let veto =
        "[[scoring.veto]]\nfaults = [\"谎报\"]\ntimes = 1\nunranked = true\nsays = \"取消评先资格\"\nclause = \"六\"\n";
    let desk = appraised_under(&format!("{SCHEME}{veto}"));
    desk.ok("appraise 2026 --unit 乙村 --factor 谎报 --basis 核查报告 --case 2");
    desk.at("2027-01-08 09:00").ok("appraise 2026 -o 考评.xlsx");
    let Some(pages) = printed(&desk, "考评.xlsx") else { return };
    let first = &pages[0];
    for said in ["名次", "得分", "按时率", "总分", "备注", "取消评先资格", "各单位考评得分", "截至 2027-01-08 09:00"]
    {
        assert!(first.contains(said), "{said} is not on the page\n{first}");
    }
    assert_eq!(pages.iter().filter(|page| page.contains("名次")).count(), 1, "{pages:#?}");
}
