use super::*;

fn sheet() -> Sheet {
    let mut sheet = Sheet::new(vec![
        Column::id("id", "编号"),
        Column::text("title", "标题"),
        Column::number("reads", "阅读"),
        Column::text("url", "网址").extra(),
    ]);
    sheet.rows = vec![
        vec!["2026-0049".into(), "桥头老兵聚集".into(), Cell::Int(1200), "=1+1".into()],
        vec!["2026-0050".into(), "通知|未到\n户".into(), Cell::Empty, Cell::as_it_stands("420102199001011234")],
    ];
    sheet
}

#[test]
fn columns_line_up_under_wide_characters() {
    let text = sheet().table(80);
    let lines: Vec<&str> = text.lines().collect();
    let place = |line: &str, what: &str| line[..line.find(what).unwrap()].width();
    assert_eq!(place(lines[0], "标题"), place(lines[2], "桥头"));
    assert_eq!(place(lines[2], "桥头"), place(lines[3], "通知"));
    assert_eq!(lines[2].width(), lines[3].width(), "{text}");
    assert!(lines[2].ends_with("1200") && lines[3].ends_with('—'), "{text}");
    assert!(lines[1].chars().all(|c| c == '-'), "{text}");
    assert!(!text.contains("网址") && !text.contains('0'.to_string().repeat(5).as_str()));
}

#[test]
fn where_it_is_narrow_spare_columns_go_before_texts_are_broken_into_scraps() {
    let mut sheet = Sheet::new(vec![
        Column::id("id", "编号"),
        Column::text("title", "标题"),
        Column::word("status", "状态"),
        Column::time("reported_at", "登记").spare(),
        Column::time("submitted_at", "报送").spare(),
    ]);
    let row = ["2026-0049", "桥头老兵聚集反映体检通知没有送到户", "已研判", "11-03 16:05", "11-03 17:00"];
    sheet.rows = vec![row.map(Cell::from).to_vec()];
    // 9 + 16 + 6 + 11 + 11 and four gaps.
    let wide = sheet.table(65);
    assert!(wide.contains("11-03 17:00") && !wide.contains("宽度不够"), "{wide}");
    let narrower = sheet.table(64);
    assert!(narrower.contains("11-03 16:05") && narrower.ends_with("（宽度不够，没有列出报送）\n"), "{narrower}");
    let narrow = sheet.table(50);
    assert!(narrow.contains("已研判") && narrow.ends_with("（宽度不够，没有列出登记、报送）\n"), "{narrow}");
    assert!([(&wide, 65), (&narrower, 64), (&narrow, 50)].iter().all(|(t, w)| t.lines().all(|l| l.width() <= *w)));
    assert!(narrow.lines().next().unwrap().ends_with("状态"), "{narrow}");
    assert!([&wide, &narrower, &narrow].iter().all(|text| text.contains("桥头老兵聚集")), "{wide}{narrower}{narrow}");
    let csv = String::from_utf8(sheet.csv(Encoding::Utf8).0).unwrap();
    assert!(csv.contains("11-03 17:00"), "files have them all: {csv}");
}

#[test]
fn a_narrow_terminal_breaks_texts_and_never_ids() {
    let text = sheet().table(30);
    assert!(text.lines().all(|line| line.width() <= 30), "{text}");
    assert!(text.contains("2026-0049"));
}

#[test]
fn csv_is_for_excel() {
    let bytes = sheet().csv(Encoding::Utf8).0;
    assert_eq!(&bytes[..3], [0xef, 0xbb, 0xbf]);
    let text = String::from_utf8(bytes[3..].to_vec()).unwrap();
    assert_eq!(
        text,
        "编号,标题,阅读,网址\r\n2026-0049,桥头老兵聚集,1200,'=1+1\r\n2026-0050,\"通知|未到\n户\",,'420102199001011234\r\n"
    );
}

#[test]
fn a_negative_number_is_a_number() {
    let mut sheet = Sheet::new(vec![Column::number("n", "数")]);
    sheet.rows = vec![vec![Cell::Int(-3)], vec![Cell::Percent(95.125)], vec![Cell::Percent(f64::NAN)], vec![]];
    let text = String::from_utf8(sheet.csv(Encoding::Utf8).0).unwrap();
    assert!(text.contains("-3\r\n95.12%\r\n") && !text.contains("NaN") && !text.contains("'-3"), "{text}");
}

#[test]
fn markdown_escapes_what_would_break_the_table() {
    let text = sheet().markdown();
    assert!(text.contains("| 2026-0050 | 通知\\|未到 户 | — |"), "{text}");
    assert!(text.starts_with("| 编号 | 标题 | 阅读 |\n| --- | --- | ---: |\n"));
}

#[test]
fn nothing_says_so() {
    let mut sheet = sheet();
    sheet.rows.clear();
    assert_eq!(sheet.table(80), "（没有）\n");
}

#[test]
fn where_it_is_narrow_figures_stand_in_tables_one_under_the_other_and_none_is_lost() {
    let columns = [("报送", 0), ("采用", 0), ("采用率", 0), ("受理", 1), ("已回复", 1)];
    let mut sheet =
        Sheet::new(std::iter::once("单位").chain(columns.map(|(zh, _)| zh)).map(|zh| Column::number(zh, zh)).collect());
    sheet.rows = vec![std::iter::once("甲村".into()).chain((1..6).map(Cell::Int)).collect()];
    let together = |a: usize, b: usize| columns[a - 1].1 == columns[b - 1].1;
    let heads = |width: u16| -> Vec<String> {
        let tables = sheet.stacked(width, together);
        assert!(tables.iter().all(|t| t.lines().all(|l| l.width() <= usize::from(width.max(20)))), "{tables:?}");
        tables.iter().map(|t| t.lines().next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ")).collect()
    };
    // 4 and five of 3 + 4, 4, 6, 4, 6.
    assert_eq!(heads(43), ["单位 报送 采用 采用率 受理 已回复"]);
    assert_eq!(heads(42), ["单位 报送 采用 采用率", "单位 受理 已回复"]);
    assert_eq!(heads(26), ["单位 报送 采用", "单位 采用率", "单位 受理 已回复"]);
}
