use super::*;
use crate::figures::{Chart, ChartKind, Series};
use crate::present::Scope;
use calamine::{Data, DataType, Reader, Xlsx};
use chrono::{NaiveDate, NaiveDateTime};
use std::io::{Cursor, Read};

fn at(minute: u32) -> Stamp {
    Stamp::of(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(), 9, minute)
}

fn origin() -> Origin {
    Origin { as_of: at(30), lines: vec![("制度".into(), "镇站制度（2026版）".into())] }
}

fn register() -> Sheet {
    let mut sheet = Sheet::new(vec![
        Column::id("id", "编号"),
        Column::text("title", "标题"),
        Column::text("phone", "电话"),
        Column::number("reads", "阅读"),
        Column::percent("rate", "回复率"),
        Column::time("at", "登记"),
        Column::time("day", "日期"),
    ]);
    sheet.scope = Scope { name: "台账".into(), ..Scope::default() };
    sheet.title = Some("清河镇舆情台账".into());
    sheet.notes = vec!["口径：按登记时间".into()];
    sheet.rows = vec![
        vec![
            "2026-0001".into(),
            "=HYPERLINK(\"http://x\")\u{b}聚集".into(),
            Cell::as_it_stands("013800000000"),
            Cell::Int(1200),
            Cell::Percent(95.12),
            at(5).into(),
            NaiveDate::from_ymd_opt(2026, 2, 28).into(),
        ],
        vec!["2026-0002".into(), "无阅读量".into(), Cell::Empty, Cell::Empty, Cell::Percent(f64::NAN)],
        vec!["合计".into(), Cell::Empty, Cell::Empty, Cell::Int(1200)],
    ];
    sheet.sums = 1;
    sheet
}

fn picture() -> Chart {
    Chart {
        title: "各单位报送情况".into(),
        kind: ChartKind::Bar,
        labels: vec!["甲村".into(), "乙村".into()],
        series: vec![Series { name: "报送".into(), values: vec![Some(3.0), None] }],
        unit: "条".into(),
        decimals: 0,
        note: "2026年第三季度，截至2026年11月22日9时30分".into(),
    }
}

fn opened(bytes: &[u8]) -> Xlsx<Cursor<Vec<u8>>> {
    calamine::open_workbook_from_rs(Cursor::new(bytes.to_vec())).expect("a workbook")
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap_or_else(|_| panic!("{name}")).read_to_string(&mut text).unwrap();
    text
}

#[test]
fn every_cell_has_the_type_of_its_value() {
    let bytes = workbook(&register(), &origin()).unwrap();
    let range = opened(&bytes).worksheet_range("台账").unwrap();
    let cell = |row, column| range.get_value((row, column)).cloned().unwrap_or_default();
    assert_eq!(cell(0, 0), Data::String("编号".into()));
    assert_eq!(cell(1, 0), Data::String("2026-0001".into()));
    assert_eq!(cell(1, 1), Data::String("=HYPERLINK(\"http://x\")聚集".into()), "a text, never a formula");
    assert_eq!(cell(1, 2), Data::String("013800000000".into()), "no digit lost");
    assert_eq!(cell(1, 3), Data::Float(1200.0));
    assert_eq!(cell(1, 4), Data::Float(0.9512));
    let moment = NaiveDateTime::parse_from_str("2026-11-22 09:05", "%Y-%m-%d %H:%M").unwrap();
    assert_eq!(cell(1, 5).as_datetime(), Some(moment));
    assert_eq!(cell(1, 6).as_date(), NaiveDate::from_ymd_opt(2026, 2, 28));
    for column in 2..7 {
        assert_eq!(cell(2, column), Data::Empty, "missing is empty, never 0: column {column}");
    }
    let styles = part(&bytes, "xl/styles.xml");
    assert!(styles.contains("yyyy\\-mm\\-dd") || styles.contains("yyyy-mm-dd hh:mm"), "{styles}");
    assert!(part(&bytes, "xl/worksheets/sheet1.xml").find("<f>").is_none());
}

#[test]
fn the_page_is_frozen_filtered_and_ready_to_print() {
    let bytes = workbook(&register(), &origin()).unwrap();
    let page = part(&bytes, "xl/worksheets/sheet1.xml");
    assert!(page.contains("state=\"frozen\"") && page.contains("ySplit=\"1\""), "{page}");
    assert!(page.contains("<autoFilter ref=\"A1:G3\"/>"), "sums are not filtered: {page}");
    assert!(page.contains("paperSize=\"9\"") && page.contains("orientation=\"landscape\""), "{page}");
    assert!(page.contains("fitToHeight=\"0\"") && page.contains("内部资料 注意保存"), "{page}");
    assert!(
        part(&bytes, "xl/workbook.xml")
            .contains("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">台账!$1:$1<")
    );
}

/// `备注` is not among the columns of the screen.
#[test]
fn every_column_with_something_in_it_is_printed_and_an_empty_one_is_hidden_and_told() {
    let mut sheet = register();
    sheet.columns.push(Column::text("remarks", "备注").extra());
    sheet.columns.push(Column::text("none", "处置层级").extra());
    sheet.rows[0].push("列入先进".into());
    let bytes = workbook(&sheet, &origin()).unwrap();
    let page = part(&bytes, "xl/worksheets/sheet1.xml");
    let columns: Vec<&str> = page.split("<col ").skip(1).collect();
    assert!(columns[8].contains("hidden=\"1\"") && !columns[7].contains("hidden"), "{page}");
    let names = part(&bytes, "xl/workbook.xml");
    assert!(!names.contains("Print_Area"), "nothing is left off the print: {names}");
    assert!(page.contains("fitToHeight=\"0\"") && !page.contains("fitToWidth"), "one page wide: {page}");
    let range = opened(&bytes).worksheet_range("说明").unwrap();
    assert!(range.rows().any(|r| r[1] == Data::String("没有内容的栏已隐藏：处置层级".into())), "{range:?}");
}

#[test]
fn a_register_too_wide_for_a_page_runs_on_over_the_next_with_its_ids_repeated() {
    let mut sheet = register();
    for n in 0..12 {
        sheet.columns.push(Column::text(format!("more{n}"), format!("栏{n}")).extra());
        sheet.rows[0].push("一段有些长的话，占去一栏的宽度，还要更宽一些".into());
    }
    let bytes = workbook(&sheet, &origin()).unwrap();
    let page = part(&bytes, "xl/worksheets/sheet1.xml");
    assert!(page.contains("fitToWidth=\"3\" fitToHeight=\"0\""), "legible, not shrunk to one page: {page}");
    assert!(part(&bytes, "xl/workbook.xml").contains("台账!$A:$A,台账!$1:$1"), "the id stands on every page");
}

#[test]
fn columns_are_wide_enough_for_chinese() {
    let bytes = workbook(&register(), &origin()).unwrap();
    let page = part(&bytes, "xl/worksheets/sheet1.xml");
    let width = |place: usize| -> f64 {
        let column = page.split("<col ").nth(place).unwrap();
        column.split("width=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
    };
    assert!(width(2) >= 28.0, "the title: {page}");
    assert!(width(6) >= 16.0, "a time is never shown as ####");
    assert!(width(2) <= WIDEST + 1.0);
}

#[test]
fn the_last_page_says_what_it_is_and_where_it_comes_from() {
    let bytes = workbook(&register(), &origin()).unwrap();
    let mut book = opened(&bytes);
    assert_eq!(book.sheet_names(), ["台账", "说明"]);
    let range = book.worksheet_range("说明").unwrap();
    let lines: Vec<String> = range.rows().map(|r| format!("{}：{}", r[0], r[1])).collect();
    for said in
        ["保存要求：内部资料 注意保存", "名称：清河镇舆情台账", "制度：镇站制度（2026版）", "说明：口径：按登记时间"]
    {
        assert!(lines.iter().any(|l| l == said), "{said} {lines:?}");
    }
    assert!(lines.iter().any(|l| l == "行数：2行（不含表头、合计）"), "{lines:?}");
}

#[test]
fn a_statistic_has_a_native_chart_over_figures_that_can_be_edited() {
    let sheet = Sheet { charts: vec![picture()], ..register() };
    let bytes = workbook(&sheet, &origin()).unwrap();
    let chart = part(&bytes, "xl/charts/chart1.xml");
    assert!(chart.contains("<c:barDir val=\"bar\"/>") && chart.contains("图表数据!$B$3:$B$4"), "{chart}");
    assert!(chart.contains("各单位报送情况（条）") && chart.contains("截至2026年11月22日9时30分"), "{chart}");
    assert!(chart.contains("<c:v>甲村</c:v>") && chart.contains("<c:v>3</c:v>"), "drawn from its cache too: {chart}");
    let range = opened(&bytes).worksheet_range("图表数据").unwrap();
    assert_eq!(range.get_value((2, 1)), Some(&Data::Float(3.0)));
    assert_eq!(range.get_value((3, 1)).cloned().unwrap_or_default(), Data::Empty);
    assert!(part(&bytes, "xl/worksheets/sheet1.xml").contains("<drawing "));
}

#[test]
fn the_same_answer_gives_the_same_bytes_in_memory_and_through_a_file() {
    let sheet = Sheet { charts: vec![picture()], ..register() };
    assert_eq!(workbook(&sheet, &origin()).unwrap(), workbook(&sheet, &origin()).unwrap());
    let scratch = tempfile::tempdir().unwrap();
    let long = || {
        let origin = origin();
        let mut rows = XlsxRows::begin(&sheet, &origin, Some(scratch.path())).unwrap();
        sheet.rows.iter().for_each(|row| rows.row(row).unwrap());
        let mut out = Cursor::new(Vec::new());
        rows.save(&mut out).unwrap();
        out.into_inner()
    };
    assert_eq!(long(), long());
    let (mut one, mut other) = (opened(&long()), opened(&workbook(&sheet, &origin()).unwrap()));
    assert_eq!(one.worksheet_range("台账").unwrap(), other.worksheet_range("台账").unwrap());
    assert_eq!(std::fs::read_dir(scratch.path()).unwrap().count(), 0, "nothing is left behind");
}

#[test]
fn a_tab_can_have_the_name() {
    assert_eq!(tab("台账：[甲]/2026"), "台账：甲2026");
    assert_eq!(tab(""), "数据");
    assert_eq!(tab(&"长".repeat(50)).chars().count(), 31);
}

#[test]
fn a_text_longer_than_a_cell_is_cut_with_a_word() {
    let mut sheet = Sheet::new(vec![Column::text("t", "原文")]);
    sheet.rows = vec![vec![Cell::text("长".repeat(LONGEST + 100))]];
    let range = opened(&workbook(&sheet, &origin()).unwrap()).worksheet_range("数据").unwrap();
    let Some(Data::String(text)) = range.get_value((1, 0)) else { panic!("a text") };
    assert_eq!(text.chars().count(), LONGEST);
    assert!(text.ends_with("全文见台账）"));
}
