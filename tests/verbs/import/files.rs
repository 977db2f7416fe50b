//! What a file may look like: encodings, workbooks, titles above the headings, dates in every form.

use super::{HEAD, csv, town};
use encoding_rs::GBK;
use rust_xlsxwriter::{Format, Workbook};

const LINES: [&str; 3] = [
    HEAD,
    "1,甲村,体检通知没到户,老张说体检通知没到户,微信,一般,2025-03-01 9:30,2025-03-01 11:00,2025-03-05 15:00,已上门说明",
    "2,乙村,优待证发放慢,多名老兵反映优待证发放慢,互联网,一般,2025-04-02 10:00,2025-04-02 16:00,,",
];

#[test]
fn the_same_register_in_four_encodings_is_the_same_register() {
    let text = csv(&LINES);
    let marked = format!("\u{feff}{text}");
    let utf_16: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for (name, bytes, encoding) in [
        ("utf8.csv", text.clone().into_bytes(), "按 UTF-8 读出"),
        ("bom.csv", marked.into_bytes(), "按 UTF-8（带 BOM） 读出"),
        ("gbk.csv", GBK.encode(&text.replace('\n', "\r\n")).0.into_owned(), "按 GB18030（GBK） 读出"),
        ("utf16.csv", utf_16, "按 UTF-16 读出"),
    ] {
        let office = town();
        office.file(name, bytes);
        office.ok(&["导入", name]).says(encoding).says("登记2件").lacks("备注");
        let case = office.show("2025-0001");
        assert_eq!(case["title"], "体检通知没到户");
        assert_eq!(case["unit"], "甲村");
        assert_eq!(case["level"], "general");
        assert_eq!(case["source"], "wechat");
        assert_eq!(case["text"], "老张说体检通知没到户");
        assert_eq!(case["reported_at"], "2025-03-01T09:30:00+08:00");
        assert_eq!(case["submitted_at"], "2025-03-01T11:00:00+08:00");
        assert_eq!(case["status"], "closed");
        let report = &case["timeline"][0];
        assert_eq!(report["imported"]["file"], name);
        assert_eq!(report["imported"]["row"], 2);
        assert_eq!(report["imported"]["number"], "1");
        assert_eq!(office.show("2025-0002")["status"], "submitted");
        office.ok("verify").says("核验通过");
    }
}

#[test]
fn bytes_of_no_encoding_are_refused() {
    let office = town();
    office.file("坏.csv", [b"\xff\xff\xff,".as_slice(), csv(&LINES).as_bytes()].concat());
    office.refused("导入 坏.csv").says("编码认不出来");
}

#[test]
fn a_workbook_has_titles_merged_cells_and_dates() {
    let office = town();
    let mut book = Workbook::new();
    let minute = Format::new().set_num_format("yyyy/m/d h:mm");
    let day = Format::new().set_num_format("yyyy\"年\"m\"月\"d\"日\"");
    let page = book.add_worksheet().set_name("2025年").unwrap();
    page.merge_range(0, 0, 0, 4, "清河镇2025年舆情登记表", &Format::new()).unwrap();
    for (place, heading) in ["序号", "报送单位\n（村居）", "舆情内容", "级别", "登记时间"].iter().enumerate()
    {
        page.write(2, place as u16, *heading).unwrap();
    }
    // One village, merged over two lines.
    page.merge_range(3, 1, 4, 1, "甲村", &Format::new()).unwrap();
    page.write(5, 1, "乙村").unwrap();
    for (row, text) in [(3, "体检通知没到户"), (4, "优待证发放慢"), (5, "路灯不亮")] {
        page.write(row, 0, row - 2).unwrap();
        page.write(row, 2, text).unwrap();
        page.write(row, 3, "一般").unwrap();
    }
    page.write_number_with_format(3, 4, 45_992.395_833, &minute).unwrap();
    page.write_number_with_format(4, 4, 45_992, &day).unwrap();
    // A date that lost its format.
    page.write(5, 4, 45_992.395_833).unwrap();
    book.add_worksheet().set_name("说明").unwrap().write(0, 0, "填表说明").unwrap();
    book.save(office.path("登记.xlsx")).unwrap();
    office.ok("导入 登记.xlsx").says(&["登记3件", "工作表“2025年”，第3行是表头", "甲村 2", "乙村 1"]);
    let times = ["2025-12-01T09:30:00+08:00", "2025-12-01T00:00:00+08:00", "2025-12-01T09:30:00+08:00"];
    for (number, (unit, at)) in ["甲村", "甲村", "乙村"].into_iter().zip(times).enumerate() {
        let case = office.show(&format!("2025-000{}", number + 1));
        assert_eq!((case["unit"].as_str(), case["reported_at"].as_str()), (Some(unit), Some(at)));
        assert_eq!(case["timeline"][0]["imported"]["row"], number + 4);
    }
}

#[test]
fn of_several_sheets_the_first_register_is_taken_and_the_others_are_named() {
    let office = town();
    let mut book = Workbook::new();
    book.add_worksheet().set_name("封面").unwrap().write(0, 0, "清河镇").unwrap();
    for (name, text) in [("一月", "体检通知没到户"), ("二月", "优待证发放慢")] {
        let page = book.add_worksheet().set_name(name).unwrap();
        for (place, heading) in ["单位", "内容", "日期"].iter().enumerate() {
            page.write(0, place as u16, *heading).unwrap();
        }
        for (place, cell) in ["甲村", text, "2025-01-05"].iter().enumerate() {
            page.write(1, place as u16, *cell).unwrap();
        }
    }
    book.save(office.path("年.xlsx")).unwrap();
    office.ok("导入 年.xlsx").says(&["工作表“一月”", "还有工作表：二月"]);
    office.ok("导入 年.xlsx --工作表 二月").says("登记1件");
    office.refused("导入 年.xlsx --sheet 三月").says("没有工作表“三月”").says("一月、二月");
    assert_eq!(office.show("2025-0002")["text"], "优待证发放慢");
}

#[test]
fn times_are_read_in_every_form_the_verbs_take() {
    let forms = [
        ("2025-03-01 9:30", "2025-03-01T09:30:00+08:00"),
        ("2025/3/1 9:30", "2025-03-01T09:30:00+08:00"),
        ("2025.3.1", "2025-03-01T00:00:00+08:00"),
        ("2025年3月1日9时30分", "2025-03-01T09:30:00+08:00"),
        ("２０２５年３月１日　９：３０", "2025-03-01T09:30:00+08:00"),
        ("二〇二五年三月一日", "2025-03-01T00:00:00+08:00"),
        ("20250301", "2025-03-01T00:00:00+08:00"),
        ("2025-03-01 下午3点半", "2025-03-01T15:30:00+08:00"),
        ("45717.5", "2025-03-01T12:00:00+08:00"),
        ("2025-03-01 9:30:59", "2025-03-01T09:30:00+08:00"),
    ];
    let office = town();
    let lines = forms.iter().enumerate().map(|(n, (typed, _))| format!("甲村,第{n}件,{typed}\n"));
    office.file("时间.csv", format!("单位,内容,登记时间\n{}", lines.collect::<String>()));
    office.ok("导入 时间.csv");
    for (n, (typed, at)) in forms.iter().enumerate() {
        assert_eq!(office.show(&format!("2025-{:04}", n + 1))["reported_at"], *at, "{typed}");
    }
}

#[test]
fn a_year_can_be_given_for_dates_that_have_none() {
    let office = town();
    office.file("去年.csv", "单位,内容,登记时间\n甲村,甲,3月1日\n甲村,乙,12月31日\n甲村,丙,1月1日\n");
    office.ok("导入 去年.csv --年份 2024");
    for (id, day) in [("2024-0001", "2024-03-01"), ("2024-0002", "2024-12-31"), ("2024-0003", "2024-01-01")] {
        assert_eq!(office.show(id)["reported_at"], format!("{day}T00:00:00+08:00"));
    }
}

#[test]
fn columns_nobody_knows_are_named_and_kept_and_those_not_wanted_are_left_out() {
    let office = town();
    office.file(
        "列.csv",
        "村别,反映情况,时间,联系电话,包联干部,打印\n甲村,体检通知没到户,2025-03-01,13812345678,李强,是\n",
    );
    office.refused("导入 列.csv").says("没有认出表头").says("--map 列名=字段");
    let line = "导入 列.csv --对应 村别=单位 --对应 反映情况=原文 --对应 打印=不要";
    office.ok(line).says(&["联系电话、包联干部，逐条记在事项的备注里", "村别→报送单位"]);
    let said = office.ok("show 2025-1");
    said.says("包联干部：李强").says("138****5678").lacks("13812345678").lacks("打印");
    office.refused("导入 列.csv --map 反映情况=天气").says("没有“天气”这个字段");
    office.refused("导入 列.csv --map 反映情况=原文 --map 没有=标题").says("表里没有这一列").says("村别、反映情况");
    office.stopped("导入 列.csv --map 反映情况", 2).says("列=字段");
}

#[test]
fn what_says_nothing_is_nothing_and_what_has_no_step_is_a_remark() {
    let office = town();
    office.file(
        "空格.csv",
        csv(&[
            "标题,单位,等级,渠道,网址,时间,报送对象,回访时间",
            "共计30余人聚集,甲村,无,—,无,2025-03-01,领导小组,2025-03-02",
            "合计1件,,,,,,,",
        ]),
    );
    office.ok("导入 空格.csv").says("登记1件").says("合计行：第3行");
    let case = office.show("2025-1");
    assert_eq!((&case["title"], &case["level"]), (&"共计30余人聚集".into(), &serde_json::Value::Null));
    assert_eq!((&case["channel"], &case["url"]), (&serde_json::Value::Null, &serde_json::Value::Null));
    office.ok("show 2025-1").says("报送对象：领导小组；回访时间：2025-03-02");
}

#[test]
fn our_own_list_comes_in_again_as_csv_and_as_workbook() {
    let office = town();
    office.file("旧.csv", csv(&LINES));
    office.ok("导入 旧.csv");
    office.report("路灯不亮 --unit 乙村 --channel 微信 --level 一般 --send");
    for list in ["台账.csv", "台账.xlsx"] {
        office.ok(&["list", "-o", list]);
        office.ok(&["导入", list]).says("没有新的行").says("3行已在台账里");
        let other = town();
        other.file(list, std::fs::read(office.path(list)).unwrap());
        other.ok(&["导入", list]).says("登记3件");
        for id in ["2025-0001", "2025-0002", "2026-0001"] {
            let (here, there) = (office.show(id), other.show(id));
            for key in ["unit", "title", "status", "level", "channel", "source", "kind", "reported_at", "submitted_at"]
            {
                assert_eq!(here[key], there[key], "{list} {id} {key}");
            }
        }
        other.ok("verify").says("核验通过");
    }
}

#[test]
fn an_empty_register_is_written_and_comes_back_filled_in() {
    let office = town();
    for name in ["样.xlsx", "样.csv"] {
        office.ok(&["导入", "--样表", name]).says(&[
            "空白登记表",
            "等级：一般、较大、重大",
            "报送单位：清河镇退役军人服务站、甲村、乙村",
        ]);
        office.refused(&["导入", "--样表", name]).says("已经存在");
        office.refused(&["导入", name]).says("只有表头");
    }
    let head = office.read("样.csv");
    let line: String = head
        .trim_start_matches('\u{feff}')
        .trim_end()
        .split(',')
        .map(|heading| match heading {
            "报送单位" => "甲村,",
            "原文" => "体检通知没到户,",
            "登记时间" => "2025-03-01,",
            "等级" => "一般,",
            _ => ",",
        })
        .collect();
    office.file("填.csv", format!("{head}{line}"));
    office.ok("导入 填.csv").says("登记1件");
    assert_eq!(office.show("2025-0001")["level"], "general");
    office.stopped("导入 --样表 样.docx", 2).says("只写成 .xlsx 或 .csv");
}

#[test]
fn files_that_are_no_registers_are_refused() {
    let office = town();
    office.file("空.csv", "");
    office.refused("导入 空.csv").says("空文件");
    office.file("头.csv", HEAD);
    office.refused("导入 头.csv").says("只有表头");
    office.file("别的.csv", "姓名,工资\n张三,3000\n");
    office.refused("导入 别的.csv").says("没有认出表头").says("最前面的一行是：姓名、工资");
    office.file("伪.xlsx", b"PK\x03\x04 no workbook");
    office.refused("导入 伪.xlsx").says("不是能读的表格");
    office.stopped("导入 没有.csv", 4).says("没有这个文件");
    office.stopped("导入 .", 4).says("文件夹");
    office.stopped("导入 头.csv --sheet 一", 2).says("没有工作表");
}

#[test]
fn ten_thousand_lines_come_in_together() {
    let office = town();
    let lines = (1..=10_000).map(|n| {
        let (month, day) = (n % 12 + 1, n % 28 + 1);
        let unit = if n % 2 == 0 { "甲村" } else { "乙村" };
        format!("{n},{unit},第{n}件,第{n}件的内容,微信,一般,2025-{month:02}-{day:02} 9:30,2025-{month:02}-{day:02} 10:00,2025-{month:02}-{day:02} 17:00,已办\n")
    });
    office.file("万.csv", format!("{HEAD}\n{}", lines.collect::<String>()));
    let said = office.json("导入 万.csv");
    assert_eq!(
        (&said["recorded"], &said["units"]["甲村"], &said["overdue"]),
        (&10_000.into(), &5_000.into(), &0.into())
    );
    assert_eq!(office.show("2025-10000")["text"], "第10000件的内容");
    let stats = office.json("stats --period 2025");
    assert_eq!(stats["total"]["received"], 10_000);
    assert_eq!(office.json("导入 万.csv")["already"], 10_000);
    office.ok("verify").says("核验通过");
}
