//! What leaves as a sheet or a picture: workbooks read back with a reader, CSV in two encodings, charts on the terminal.

use crate::office::Office;
use crate::town::TOWN;
use calamine::{Data, DataType, Reader, Xlsx, open_workbook};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::process::Command;

/// Rows of a sheet as objects under their headings.
fn rows(path: &Path, sheet: &str) -> Vec<BTreeMap<String, Data>> {
    let mut book: Xlsx<_> = open_workbook(path).expect("a workbook");
    let range = book.worksheet_range(sheet).expect("the sheet");
    let mut lines = range.rows();
    let head: Vec<String> = lines.next().expect("a heading").iter().map(ToString::to_string).collect();
    lines.map(|line| head.iter().cloned().zip(line.iter().cloned()).collect()).collect()
}

/// The sheet 说明 as one text.
fn note(path: &Path) -> String {
    rows(path, "说明").iter().map(|r| format!("{}：{}\n", r["项目"], r["内容"])).collect()
}

fn part(path: &Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).expect("opened")).expect("a zip");
    let mut text = String::new();
    archive.by_name(name).unwrap_or_else(|_| panic!("no {name}")).read_to_string(&mut text).expect("a text");
    text
}

fn parts(path: &Path) -> Vec<String> {
    let archive = zip::ZipArchive::new(std::fs::File::open(path).expect("opened")).expect("a zip");
    archive.file_names().map(|name| name.expect("a name").into_owned()).collect()
}

/// Three villages: two items, one item adopted, nothing.
fn quarter() -> Office {
    let office = Office::villages(&["甲村", "乙村", "丙社区"]);
    for (unit, at) in [("甲村", "2026-02-03 09:00"), ("甲村", "2026-02-10 09:00"), ("乙村", "2026-03-04 09:30")] {
        office.sent(unit, at);
    }
    office.at("2026-03-20 10:00").ok("adopt 3 --by 县委办 --tier county");
    office
}

#[test]
fn the_register_as_a_workbook_has_every_case_and_typed_cells() {
    let office = quarter();
    let said = office.ok("list --单位 甲村 -o 台账.xlsx");
    said.says("已写2件到 台账.xlsx");
    let path = office.path("台账.xlsx");
    let listed = rows(&path, "台账");
    assert_eq!(listed.len(), 2);
    assert_eq!(listed[0]["编号"], Data::String("2026-0001".into()));
    let at = listed[1]["登记"].as_datetime().expect("a time is a time").to_string();
    assert_eq!(at, "2026-02-10 09:00:00");
    assert_eq!(listed[0]["采用次数"], Data::Float(0.0));
    assert_eq!(listed[0]["首次采用"], Data::Empty, "not adopted is empty");
    let page = part(&path, "xl/worksheets/sheet1.xml");
    assert!(page.contains("state=\"frozen\"") && page.contains("<autoFilter "), "{page}");
    let note = note(&path);
    for said in ["内部资料 注意保存", TOWN, "只含甲村", "《镇退役军人服务站》", "链值", "补录", "违规", "2行"]
    {
        assert!(note.contains(said), "{said}\n{note}");
    }
}

#[test]
fn the_workbook_names_the_point_of_the_ledger_it_was_read_at() {
    let office = quarter();
    office.ok("list -o 台账.xlsx");
    let verified = office.json("verify");
    let (seq, hash) = (office.head(), verified["head"]["hash"].as_str().or(verified["head"].as_str()).expect("a hash"));
    let note = note(&office.path("台账.xlsx"));
    assert!(note.contains(&format!("读到第{seq}号")) && note.contains(hash), "{note}\n{verified}");
}

#[test]
fn the_same_question_gives_the_same_bytes() {
    let office = quarter();
    for line in ["list", "stats --period 2026Q1 --as-of 2026-03-31", "todo"] {
        let write = |name: &str| {
            office.ok(&format!("{line} -o {name}"));
            std::fs::read(office.path(name)).expect("read")
        };
        assert_eq!(write("一.xlsx"), write("二.xlsx"), "{line}");
    }
    office.at("2026-04-01 09:00").ok("stats --period 2026Q1 --as-of 2026-03-20 -o 三.xlsx");
    office.at("2026-05-01 09:00").ok("stats --period 2026Q1 --as-of 2026-03-20 -o 四.xlsx");
    assert!(part(&office.path("三.xlsx"), "docProps/core.xml").contains("2026-03-20"), "dated by the as-of");
    assert_eq!(std::fs::read(office.path("三.xlsx")).unwrap(), std::fs::read(office.path("四.xlsx")).unwrap());
}

#[test]
fn a_statistic_has_percentages_sums_and_charts_that_can_be_edited() {
    let office = quarter();
    office.at("2026-04-02 09:00").ok("stats --period 2026Q1 -o 统计.xlsx");
    let path = office.path("统计.xlsx");
    let counted = rows(&path, "统计");
    let row = |name: &str| {
        counted.iter().find(|r| r["单位"] == Data::String(name.into())).unwrap_or_else(|| panic!("{name}"))
    };
    assert_eq!(row("乙村")["采用率"], Data::Float(1.0));
    assert_eq!(row("合计")["采用率"], Data::Float(0.3333));
    assert_eq!(row("丙社区")["报送"], Data::Float(0.0));
    assert_eq!(row("丙社区")["采用率"], Data::Empty, "nothing to divide by is empty, never 0");
    assert!(part(&path, "xl/styles.xml").contains("0.00%"));
    let charts: Vec<String> = parts(&path).into_iter().filter(|p| p.starts_with("xl/charts/chart")).collect();
    assert_eq!(charts.len(), 2, "the ranking and the course from month to month");
    let ranking = part(&path, "xl/charts/chart1.xml");
    for said in ["barChart", "图表数据!", "甲村", "2026年第一季度，截至2026年4月2日9时"] {
        assert!(ranking.contains(said), "{said}\n{ranking}");
    }
    assert!(part(&path, "xl/charts/chart2.xml").contains("lineChart"));
    let figures = rows(&path, "图表数据");
    assert!(!figures.is_empty());
    let note = note(&path);
    for said in ["期间：2026年第一季度（2026-01-01至2026-03-31", "截至：2026年4月2日9时", "采用率＝采用÷报送"]
    {
        assert!(note.contains(said), "{said}\n{note}");
    }
}

#[test]
fn every_question_with_rows_can_be_a_workbook() {
    let office = quarter();
    let lines = [
        "todo",
        "overdue",
        "search 通知",
        "list --register",
        "list --idle",
        "stats --lags",
        "stats --list",
        "clues",
        "unit list",
        "person list",
        "account list",
        "source list",
        "paper list",
        "watch list",
        "calendar show 2026",
        "rules show",
        "rules list",
        "show 1",
        "verify",
    ];
    let mut written = Vec::new();
    for line in lines {
        let said = office.run(&format!("{line} -o 表.xlsx"));
        let path = office.path("表.xlsx");
        if said.code != 0 {
            // Some offices have no such thing (a register of their own, idle days); then it says so and writes nothing.
            assert!(said.code == 1 && !path.exists(), "{}", said.all());
            continue;
        }
        assert!(note(&path).contains("内部资料 注意保存"), "{}", said.all());
        std::fs::remove_file(path).expect("removed");
        written.push(line);
    }
    assert!(written.len() >= lines.len() - 3, "{written:?}");
}

#[test]
fn b_7b_the_register_of_the_rules_is_one_view_in_every_format() {
    let office = Office::new("data-bureau", "数据资源管理局", "2026-03-02 09:00");
    office.ok("unit add 政务服务科 --kind section");
    office.ok("report 网上办事大厅登不上去 --unit 政务服务科 --channel 网站 --url https://example.org/1 --found 8:30 --reads 120");
    let json = office.json("list --register");
    office.ok("list --register -o 登记.xlsx");
    office.ok("list --register -o 登记.csv");
    office.ok("list --register -o 登记.md");
    let sheet = rows(&office.path("登记.xlsx"), "台账");
    let csv = office.read("登记.csv");
    let mut reader = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let headings: Vec<String> = reader.headers().expect("headings").iter().map(String::from).collect();
    let line = reader.records().next().expect("a row").expect("a record");
    let keys: Vec<&String> = json[0].as_object().expect("an object").keys().collect();
    assert_eq!((headings.len(), keys.len()), (sheet[0].len(), sheet[0].len()));
    for (heading, value) in headings.iter().zip(line.iter()) {
        let cell = &sheet[0][heading];
        let shown = match cell {
            Data::DateTime(_) => cell.as_datetime().expect("a time").format("%Y-%m-%d %H:%M").to_string(),
            other => other.to_string(),
        };
        assert_eq!(value, shown, "{heading}");
        assert!(office.read("登记.md").contains(heading.as_str()), "{heading}");
    }
    let reads = json[0].as_object().expect("an object").values().filter(|v| v.as_i64() == Some(120)).count();
    assert_eq!(reads, 1, "{json}");
}

#[test]
fn a_clerk_of_a_unit_exports_its_own_items_only() {
    let office = quarter();
    office.at("2026-01-01 08:30");
    office.ok("person add 孙小雨 --unit 甲村 --role 舆情信息专管员");
    office.at("2026-03-21 09:00").clerk("孙小雨");
    let on_screen = office.json("list").as_array().expect("a list").len();
    for line in ["list", "list --register"] {
        let said = office.run(&format!("{line} -o 表.csv"));
        if said.code == 0 {
            assert_eq!(office.read("表.csv").lines().count() - 1, on_screen, "{}", said.all());
        }
    }
}

#[test]
fn a_csv_for_a_system_that_wants_gbk_names_what_does_not_fit() {
    let office = Office::one_village("2026-03-02 09:00");
    office.ok(&["report", "王垚说通知没到", "--unit", "甲村", "--title", "王垚、𠮷田反映😀"]);
    let said = office.ok("list -o 台账.csv --encoding gbk -q");
    assert!(said.err.contains("第2行 标题 “𠮷”") && said.err.contains("“😀”"), "even the quiet are told\n{}", said.err);
    assert!(said.err.contains("有2个字"), "{}", said.err);
    let bytes = std::fs::read(office.path("台账.csv")).expect("read");
    let (text, _, wrong) = encoding_rs::GBK.decode(&bytes);
    assert!(!wrong && text.contains("王垚、〓田反映〓") && text.contains("\r\n"), "{text}");
    let said = office.ok("stats --period 2026 -o 统计.csv --编码 GBK");
    assert!(!said.err.contains("〓"), "{}", said.err);
    office.stopped("list -o 台账.xlsx --encoding gbk", 2).says("只有写成");
    office.stopped("list -f csv --encoding big5", 2).says("UTF-8");
}

#[test]
fn a_long_register_leaves_whole_and_an_existing_file_survives_a_failure() {
    let office = quarter();
    office.file("台账.csv", "旧");
    let said = office.run("list -o 台账.csv --单位 没有的村");
    assert_eq!((said.code, office.read("台账.csv").as_str()), (1, "旧"));
    office.ok("list -o 台账.csv");
    assert_eq!(office.read("台账.csv").lines().count(), 4);
    office.stopped("list -o 台账.db -f csv", 1).says("台账本身");
    office.stopped("list -f xlsx", 2).says("-o");
    let left: Vec<_> =
        std::fs::read_dir(office.dir()).expect("a folder").map(|e| e.expect("an entry").file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().ends_with(".tmp")), "{left:?}");
    let csv = office.ok("list -f csv").out;
    assert_eq!(csv.trim_start_matches('\u{feff}').lines().count(), 4);
}

/// Whole or a few at a time, it is the same list in the same layout.
#[test]
fn a_list_in_json_leaves_object_by_object() {
    let office = quarter();
    let screen = office.ok("list -f json").out;
    let listed: serde_json::Value = serde_json::from_str(&screen).expect("JSON");
    assert_eq!(screen, serde_json::to_string_pretty(&listed).expect("text") + "\n", "laid out as any other answer");
    let ids: Vec<&str> = listed.as_array().expect("a list").iter().filter_map(|c| c["id"].as_str()).collect();
    assert_eq!(ids, ["2026-0003", "2026-0002", "2026-0001"], "the newest first");
    assert_eq!(office.json("list --limit 3"), listed);
    office.ok("list -o 台账.json").says("已写3件到 台账.json");
    assert_eq!(office.read("台账.json"), screen);
    assert_eq!(office.ok("list --单位 丙社区 -f json").out, "[]\n");
    office.ok("list --单位 丙社区 -f json").says("没有符合条件的事项");
    office.stopped("list -o 台账.db -f json", 1).says("台账本身");
}

#[test]
fn charts_on_the_terminal_show_ranking_and_course_with_their_as_of() {
    let office = quarter();
    office.at("2026-04-02 09:00");
    let screen = office.ok("stats --period 2026Q1 --chart").out;
    let drawn: Vec<&str> = screen.lines().take_while(|l| !l.starts_with("单位")).collect();
    let place =
        |what: &str| drawn.iter().position(|l| l.starts_with(what)).unwrap_or_else(|| panic!("{what}\n{screen}"));
    assert!(place("甲村") < place("乙村") && place("乙村") < place("丙社区"), "{screen}");
    assert!(drawn.iter().any(|l| l.contains("2026年第一季度，截至2026年4月2日9时")), "{screen}");
    assert!(screen.contains("各月受理、报送、采用走势") && !screen.contains('\u{1b}'), "no colours\n{screen}");
    let plain = office.ok("stats --period 2026Q1 --chart --plain").out;
    assert!(plain.contains("##") && !plain.contains('█'), "{plain}");
    office.ok("stats --period 2026-02 --by category --chart").says("没有画图");
    let months = office.at("2026-02-15 09:00").ok("stats --period 2026Q1 --by month --chart").out;
    let line = months.lines().find(|l| l.starts_with("受理、报送")).expect("figures below the course");
    assert_eq!(
        line.split_whitespace().collect::<Vec<_>>(),
        ["受理、报送", "0", "2", "—"],
        "March has not begun\n{months}"
    );
}

#[test]
fn libreoffice_opens_what_was_written() {
    let soffice = Command::new("soffice").arg("--version").output();
    if soffice.is_err() {
        assert!(std::env::var_os("YUQING_CI").is_none(), "LibreOffice is missing where it must be");
        eprintln!("没有 LibreOffice，跳过：表格能否打开没有检查");
        return;
    }
    let office = quarter();
    office.at("2026-04-02 09:00").ok("stats --period 2026Q1 -o 统计.xlsx");
    let home = format!("-env:UserInstallation=file://{}", office.path("soffice").display());
    let done = Command::new("soffice")
        .args([home.as_str(), "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "统计.xlsx"])
        .current_dir(office.dir())
        .output()
        .expect("soffice runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let csv = office.read("统计.csv");
    assert!(csv.contains("合计,3,1,33.33%") && !csv.contains("###"), "{csv}");
}
