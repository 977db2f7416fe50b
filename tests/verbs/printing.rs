//! What clerks print: papers, forms and lists as .docx and .html, each opened again and read.

use crate::office::Office;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The words of one part of a .docx, or the whole part.
fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut xml = String::new();
    zip.by_name(name).unwrap_or_else(|e| panic!("{name}: {e}")).read_to_string(&mut xml).expect("UTF-8");
    xml
}

fn names(bytes: &[u8]) -> Vec<String> {
    let zip = ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    zip.file_names().map(|name| name.expect("a name").to_string()).collect()
}

/// Paragraph by paragraph, without the markup.
fn words(xml: &str) -> String {
    let mut out = String::new();
    for piece in xml.replace("</w:p>", "\n").replace("<w:tab/>", "\t").replace("<w:br/>", "").split('<') {
        out.push_str(piece.split_once('>').map_or(piece, |(_, said)| said));
    }
    out
}

impl Office {
    /// Renders to a file of that ending and gives its bytes.
    #[track_caller]
    fn printed(&self, line: &str, name: &str) -> Vec<u8> {
        self.ok(&format!("{line} -o {name}"));
        std::fs::read(self.path(name)).expect("a file")
    }
}

/// A quarter of pieces, so that there is something to rank.
fn quarter() -> Office {
    let desk = Office::villages(&["甲村", "乙村", "丙社区"]);
    for (unit, n) in [("甲村", 3), ("乙村", 1)] {
        for day in 1..=n {
            desk.sent(unit, &format!("2026-07-{day:02} 09:00"));
        }
    }
    desk.at("2026-10-12 09:00").ok("paper draft 季度 --period 2026Q3");
    desk
}

fn fill(desk: &Office, id: &str) {
    desk.ok(&format!("paper render {id} -o 稿.md"));
    let mut text = desk.read("稿.md");
    while let Some(at) = text.find("〔待填") {
        let end = at + text[at..].find('〕').expect("closed") + '〕'.len_utf8();
        text.replace_range(at..end, "拟稿人写的一段话，电话138****5678、139****0000。");
    }
    desk.file("稿.md", &text);
    desk.ok(&format!("paper edit {id} --body 稿.md"));
}

#[test]
fn v_6_3_a_draft_says_so_on_every_page_and_an_issue_has_its_red_head() {
    let desk = quarter();
    let draft = desk.printed("paper render P1", "稿.docx");
    assert!(words(&part(&draft, "word/header1.xml")).contains("草稿（未印发） P2026-0001"));
    let body = words(&part(&draft, "word/document.xml"));
    assert!(body.contains("〔待填") && !body.contains("文件\n"), "{body}");

    fill(&desk, "P1");
    desk.ok("paper issue P1 --number 青退〔2026〕5号 --signer 何正");
    let issued = desk.printed("paper render P1", "通报.docx");
    assert!(!names(&issued).contains(&"word/header1.xml".to_string()));
    let body = words(&part(&issued, "word/document.xml"));
    for said in [
        "清河镇退役军人服务站文件\n青退〔2026〕5号\n",
        "关于2026年第三季度舆情信息报送及采用情况的通报\n",
        "一、基本情况\n",
        "拟稿人写的一段话，电话138****5678、139****0000。\n",
        "附件：数据说明\n",
        "清河镇退役军人服务站\n2026年10月12日\n",
        "清河镇退役军人服务站\t2026年10月12日印发",
    ] {
        assert!(body.contains(said), "{said}\n{body}");
    }
    // The signer of what goes down is on record, not on the paper.
    assert!(!body.contains("签发人"), "{body}");
    assert_eq!(desk.printed("paper render P1", "再.docx"), issued, "the same bytes");

    let page = String::from_utf8(desk.printed("paper render P1", "通报.html")).expect("UTF-8");
    for said in ["@page { size: A4", "清河镇退役军人服务站文件", "青退〔2026〕5号", "<thead>", "数据说明"]
    {
        assert!(page.contains(said), "{said}");
    }
}

#[test]
fn v_6_3_the_figures_of_a_paper_are_drawn_as_a_chart_of_its_own() {
    let desk = quarter();
    let draft = desk.printed("paper render P1", "稿.docx");
    let all = names(&draft);
    for name in ["word/charts/chart1.xml", "word/charts/_rels/chart1.xml.rels", "word/embeddings/chart1.xlsx"] {
        assert!(all.contains(&name.to_string()), "{all:?}");
    }
    let chart = part(&draft, "word/charts/chart1.xml");
    for said in ["<c:v>甲村</c:v>", "<c:v>丙社区</c:v>", "<c:v>3</c:v>", "报送", "c:dispBlanksAs val=\"gap\""] {
        assert!(chart.contains(said), "{said}\n{chart}");
    }
    assert!(part(&draft, "word/_rels/document.xml.rels").contains("charts/chart1.xml"));
    let page = String::from_utf8(desk.printed("paper render P1", "稿.html")).expect("UTF-8");
    let drawn = page.split_once("<figure><svg ").and_then(|(_, rest)| rest.split_once("</svg></figure>"));
    let (drawn, _) = drawn.expect("a picture");
    for said in [">甲村</text>", ">丙社区</text>", "<rect ", ">3</text>", "截至"] {
        assert!(drawn.contains(said), "{said}\n{drawn}");
    }
}

fn township() -> Office {
    let desk = Office::new("township", "青山乡", "2026-06-01 09:00");
    desk.ok("unit add 城建办 --kind section");
    desk.ok("report 路口积水电话13812345678 --unit 青山乡 --channel 论坛 --category 民生诉求类 --level 一般");
    desk.ok("file 1");
    desk
}

#[test]
fn d_3_1d_a_slip_is_a_form_and_a_second_copy_says_so() {
    let desk = township();
    desk.ok("refer 1 --to 城建办 --within 2wd --boundary 只管路面，不管小区内部");
    let first = words(&part(&desk.printed("refer 1 --print", "单.docx"), "word/document.xml"));
    for said in ["信息流转单\n", "流转单〔2026〕1号", "处理主体", "城建办", "回执", "负责人签字", "路口积水"]
    {
        assert!(first.contains(said), "{said}\n{first}");
    }
    assert!(!first.contains("重打") && !first.contains("13812345678"), "{first}");
    let second = desk.printed("refer 1 --print", "再.docx");
    assert!(words(&part(&second, "word/document.xml")).contains("（重打，第2次）"));
    let page = String::from_utf8(desk.printed("refer 1 --print", "单.html")).expect("UTF-8");
    assert!(page.contains("（重打，第3次）") && page.contains("class=\"boxes\""));
}

#[test]
fn an_urging_is_printed_with_how_often_and_how_late() {
    let desk = township();
    desk.refused("urge 1 --print").says("没有催办过");
    desk.ok("refer 1 --to 城建办 --within 2wd --boundary 只管路面");
    desk.at("2026-06-05 09:00").ok("urge 1 --via 电话");
    desk.ok("urge 1 --via 电话 --note 请今日内反馈");
    let form = words(&part(&desk.printed("urge 1 --print", "催.docx"), "word/document.xml"));
    for said in ["催办单\n", "第2次", "城建办", "流转单〔2026〕1号", "请今日内反馈", "2天\n", "未按期办结原因"]
    {
        assert!(form.contains(said), "{said}\n{form}");
    }
    // Printing records nothing.
    assert_eq!(desk.show("1")["timeline"].as_array().expect("acts").iter().filter(|a| a["act"] == "urge").count(), 2);
}

#[test]
fn an_urging_of_a_period_is_printed_too() {
    let desk = Office::villages(&["甲村", "丙社区"]);
    desk.at("2026-11-20 09:00").ok("urge 双月 --unit 丙社区 --period 2026-09..10 --via 电话");
    let form = words(&part(&desk.printed("urge 双月 --print", "催.docx"), "word/document.xml"));
    for said in ["催办单\n", "丙社区", "双月综合舆情分析报告", "2026年9—10月", "第1次", "电话"]
    {
        assert!(form.contains(said), "{said}\n{form}");
    }
    desk.refused("urge 双月 --print --unit 甲村").says("没有催办过");
}

#[test]
fn an_instruction_is_printed_as_a_supervision_slip() {
    let desk = township();
    desk.refused("instruct 1 --print").says("没有领导批示");
    desk.ok("instruct 1 --by 张书记 --text 请城建办三日内办结 --within 3wd");
    let form = words(&part(&desk.printed("instruct 1 --print", "督.docx"), "word/document.xml"));
    for said in ["督办单\n", "张书记", "请城建办三日内办结", "反馈时限", "办理结果"] {
        assert!(form.contains(said), "{said}\n{form}");
    }
}

#[test]
fn a_circulation_slip_has_room_for_who_has_not_read_it() {
    let desk = quarter();
    fill(&desk, "P1");
    desk.ok("paper issue P1 --number 青退〔2026〕5号");
    desk.refused("circulate P1 --print").says("没有送传阅");
    desk.ok("circulate P1 --to 何正 --to 马平");
    desk.at("2026-10-13 10:00").ok("circulate P1 --read 何正 --instruct 已阅，请抓紧整改 --case 1");
    let form = words(&part(&desk.printed("circulate P1 --print", "传.docx"), "word/document.xml"));
    for said in ["传阅单\n", "青退〔2026〕5号", "1. 何正\n", "已阅，请抓紧整改", "2. 马平\n阅签时间：\n意见：\n"]
    {
        assert!(form.contains(said), "{said}\n{form}");
    }
}

#[test]
fn a_list_is_a_page_with_its_table_and_docx_needs_a_file() {
    let desk = quarter();
    let list = desk.printed("list", "台账.docx");
    let xml = part(&list, "word/document.xml");
    assert!(xml.contains("w:orient=\"landscape\"") && xml.contains("<w:tblHeader/>"));
    let body = words(&xml);
    assert!(body.find("2026-0001") < body.find("2026-0002"), "in the order of the register: {body}");
    let page = String::from_utf8(desk.printed("stats --by unit --period 2026Q3", "统计.html")).expect("UTF-8");
    assert!(page.contains("甲村") && page.contains("<table "));
    let said = desk.stopped("list -f docx", 2);
    said.says("-o 文件名.docx");
}

#[test]
fn d_3_3_a_letter_is_printed_in_the_letter_form_with_nobody_who_printed_it() {
    let desk = township();
    desk.ok("refer 1 --to 城建办 --within 2wd --boundary 只管路面");
    desk.at("2026-06-09 09:00").ok("paper draft 督办函 --case 1");
    let draft = desk.printed("paper render P1", "稿.docx");
    let xml = part(&draft, "word/document.xml");
    assert!(
        xml.contains("w:headerReference w:type=\"first\"") && xml.contains("<w:titlePg/>"),
        "a draft says so there too"
    );
    fill(&desk, "P1");
    desk.ok("paper issue P1");
    let letter = desk.printed("paper render P1", "函.docx");
    let xml = part(&letter, "word/document.xml");
    let body = words(&xml);
    assert!(body.starts_with("青山乡\n\n舆督〔2026〕1号\n"), "{body}");
    assert!(!body.contains("文件\n") && !body.contains("印发"), "{body}");
    assert!(xml.contains("w:footerReference w:type=\"first\""));
    assert!(!words(&part(&letter, "word/footer3.xml")).contains('—'), "the first page has no number");
    assert!(words(&part(&letter, "word/footer2.xml")).contains('—'));
    let page = String::from_utf8(desk.printed("paper render P1", "函.html")).expect("UTF-8");
    assert!(page.contains("<body class=\"letter\">") && !page.contains("印发"), "{page}");
    // As Markdown and as text it is what it was.
    desk.ok("paper render P1 -o 函.md");
    assert!(desk.read("函.md").contains("（青山乡2026年6月9日印发）"));
}
