//! 年度考评, as the clerk of a town station does it: the sheet, its grounds, what people judge, who is named.

use crate::office::Office;
use crate::town::{TOWN, project};
use serde_json::Value;
use yuqing::rules::read::read;

/// The town's rulebook with a scheme of its own in the place of the shipped one, which has no points.
fn rules(scheme: &str) -> String {
    let text = project("rulebooks/veterans-town.toml");
    let (head, rest) = text.split_once("[[scoring]]").expect("a scheme without points");
    let (_, tail) = rest.split_once("# ------").expect("a next part");
    format!("{head}# ------{tail}\n{scheme}")
}

/// One point for each piece, five for the county; 领导重视 by hand.
pub const SCHEME: &str = r#"
[[scoring]]
name = "信息工作考评办法"
clause = "镇考评办法"
units = "village"
decimals = 1
top_people = 1
[[scoring.award]]
id = "sent"
name = "报送"
on = "submit"
points = 1
clause = "一"
[[scoring.award]]
id = "county"
name = "县级采用"
on = "adopt"
tier = "县"
points = 5
clause = "二"
[[scoring.award]]
id = "note"
name = "县领导批示"
on = "instruct"
tier = "县"
points = 3
clause = "二"
[[scoring.fault]]
id = "late"
name = "迟报"
found = "late_report"
percent = 50
clause = "三"
[[scoring.fault]]
id = "wrong"
name = "错报"
found = "misreport"
points = -2
clause = "三"
[[scoring.fault]]
id = "missing"
name = "漏报"
found = "missing_report"
points = -10
clause = "三"
[[scoring.fault]]
id = "false"
name = "谎报"
percent = 100
points = -5
clause = "三"
[[scoring.factor]]
id = "quality"
name = "报送质量"
aliases = ["质量"]
range = [0, 10]
clause = "六.4"
[[scoring.factor]]
id = "attention"
name = "领导重视程度"
aliases = ["领导重视"]
range = [0, 5]
clause = "六.4"
[[scoring.factor]]
id = "staffing"
name = "人员配备情况"
aliases = ["人员配备"]
range = [-2, 5]
clause = "六.4"
"#;

/// A town under a scheme, with 甲村 and 乙村, on 1 January 2026.
pub fn town_under(scheme: &str) -> Office {
    let office = Office::empty("2026-01-01 08:00");
    let file = office.file("制度.toml", rules(scheme));
    office.ok(&["init", "--rulebook", &file, "--office", TOWN]);
    for unit in ["甲村", "乙村"] {
        office.ok(&format!("unit add {unit} --kind village"));
    }
    office.ok(&format!("person add 王芳 --unit {TOWN} --role 联络员"));
    office.ok("person add 孙小雨 --unit 甲村 --role 舆情信息专管员");
    office.ok("person add 周静 --unit 乙村 --role 舆情信息专管员");
    office
}

pub fn piece(office: &Office, unit: &str, author: &str, at: &str) -> String {
    office.at(at);
    let line = ["体检通知没到户", "--unit", unit, "--author", author, "--channel", "微信", "--scale", "极少数"];
    office.report(&[line.as_slice(), &["--level", "一般", "--send"]].concat())
}

fn row<'v>(sheet: &'v Value, unit: &str) -> &'v Value {
    let rows = sheet["rows"].as_array().expect("rows");
    rows.iter().find(|r| r["unit"] == unit).unwrap_or_else(|| panic!("no {unit} in {sheet:#}"))
}

fn lines(row: &Value) -> Vec<(&str, f64)> {
    let all = row["lines"].as_array().expect("lines");
    all.iter().map(|l| (l["rule"].as_str().unwrap(), l["points"].as_f64().unwrap())).collect()
}

#[test]
fn v_3_1a_a_new_scheme_from_july_leaves_the_first_half_as_it_was() {
    let office = town_under(SCHEME);
    let first = piece(&office, "甲村", "孙小雨", "2026-06-30 16:00");
    office.ok(&format!("adopt {first} --by 县委办 --tier county"));
    let before = office.at("2026-06-30 23:00").json("appraise 2026");
    assert_eq!(lines(row(&before, "甲村")), [("sent", 1.0), ("county", 5.0)]);
    let next = SCHEME.replace("points = 5\n", "points = 20\n").replace("points = 1\n", "points = 2\n");
    let file = office.file("新制度.toml", rules(&next));
    office.ok(&["rules", "enact", &file, "--from", "2026-07-01"]);
    let second = piece(&office, "甲村", "孙小雨", "2026-07-01 08:30");
    // Adopted after the change, but sent up before it: the old scheme's points.
    let third = piece(&office, "乙村", "周静", "2026-07-02 08:30");
    office.at("2026-07-03 09:00");
    office.ok(&format!("adopt {second} {third} --by 县委办 --tier county"));
    office.ok(&format!("adopt {first} --by 县府办 --tier county"));
    let after = office.json("appraise 2026");
    let village = row(&after, "甲村");
    assert_eq!(lines(village), [("sent", 1.0), ("county", 5.0), ("county", 5.0), ("sent", 2.0), ("county", 20.0)]);
    assert_eq!((village["score"].as_f64(), village["rank"].as_u64()), (Some(33.0), Some(1)));
    assert_eq!(row(&after, "乙村")["score"], 22.0);
    assert_eq!(after["schemes"].as_array().unwrap().len(), 2);
    let half = office.json("appraise 2026H1");
    assert_eq!(row(&half, "甲村")["score"], 11.0);
}

#[test]
fn a_scheme_written_in_november_can_reach_back_to_january_where_there_was_none() {
    let office = Office::villages(&["甲村"]);
    let first = piece(&office, "甲村", "孙小雨", "2026-02-03 09:00");
    office.ok(&format!("adopt {first} --by 县委办 --tier county"));
    let dated = SCHEME.replace("decimals = 1", "decimals = 1\nfrom = \"2026-01-01\"");
    let file = office.at("2026-11-20 09:00").file("新制度.toml", rules(&dated));
    office.ok(&["rules", "enact", &file, "--from", "2026-11-21"]);
    let sheet = office.at("2026-11-22 09:00").json("appraise 2026");
    // The shipped scheme sets no points: it decides nothing that the later one says it decides.
    assert_eq!(row(&sheet, "甲村")["score"], 6.0);
    let none = project("rulebooks/veterans-town.toml");
    let (head, rest) = none.split_once("[[scoring]]").unwrap();
    let (_, tail) = rest.split_once("# ------").unwrap();
    let office = Office::empty("2026-01-01 08:00");
    let old = office.file("旧.toml", format!("{head}# ------{tail}"));
    office.ok(&["init", "--rulebook", &old, "--office", TOWN]);
    office.ok("unit add 甲村 --kind village");
    piece(&office, "甲村", "孙小雨", "2026-02-03 09:00");
    let file = office.at("2026-11-20 09:00").file("新.toml", rules(&dated));
    office.ok(&["rules", "enact", &file, "--from", "2026-11-21"]);
    let sheet = office.at("2026-11-22 09:00").json("appraise 2026");
    assert_eq!(row(&sheet, "甲村")["score"], 1.0);
}

#[test]
fn v_6_4_two_factors_are_counted_and_three_judged_with_grounds() {
    let office = town_under(SCHEME);
    let id = piece(&office, "甲村", "孙小雨", "2026-03-02 09:00");
    office.ok(&format!("adopt {id} --by 县委办 --tier county --publication 要情"));
    office.ok(&format!("instruct {id} --by 县委书记 --tier 县 --text 请抓紧办理"));
    office.at("2026-12-20 10:00");
    let judge = "appraise 2026 --unit 甲村 --factor";
    office.refused(&format!("{judge} 领导重视 --points 5")).says("要写依据").says("六.4").says("--basis");
    office.refused(&format!("{judge} 领导重视 --points 5 --basis \" \"")).says("要写依据");
    office.refused(&format!("{judge} 领导重视 --points 5.5 --basis 纪要")).says("0到5分之内");
    office.refused(&format!("{judge} 领导重视 --points 五 --basis 纪要")).says("不是分数");
    office.refused(&format!("{judge} 领导重视 --basis 纪要")).says("要写分数").says("0到5分");
    office.refused(&format!("{judge} 精神面貌 --points 5 --basis 纪要")).says("没有由人评定的").says("报送质量");
    office.refused(&format!("{judge} 迟报 --basis 纪要")).says("由台账记录计算");
    office.refused(&format!("{judge} 谎报 --points -5 --basis 纪要 --case 1")).says("由制度定");
    office.refused(&format!("{judge} 谎报 --basis 纪要")).says("写明是哪一条");
    office.refused("appraise 2026 --unit 乙村 --factor 谎报 --basis 纪要 --case 1").says("不是乙村报送的");
    office.ok(&format!("{judge} 领导重视 --points 5 --basis 党委会议纪要〔2026〕3号 --by 马站长")).says("第");
    office.ok("考评 2026 --单位 甲村 --项目 质量 --分数 8.5 --依据 质量抽查记录").says("8.5分");
    office.ok(&format!("{judge} 人员配备 --points -1 --basis 名册"));
    office.refused(&format!("{judge} 质量 --points 9 --basis 再查")).says("已评定过").says("withdraw");
    let sheet = office.json("appraise 2026 --unit 甲村");
    let village = row(&sheet, "甲村");
    assert_eq!(
        lines(village),
        [("sent", 1.0), ("county", 5.0), ("note", 3.0), ("attention", 5.0), ("quality", 8.5), ("staffing", -1.0)]
    );
    assert_eq!(village["score"], 21.5);
    let judged = &village["lines"][3];
    assert!(judged["note"].as_str().unwrap().contains("党委会议纪要〔2026〕3号；评定人：马站长"), "{judged}");
    let screen = office.ok("appraise 2026 --unit 甲村");
    screen.says("暂计").says("县委办《要情》采用").says("2026-0001").says("依据：质量抽查记录").says("合计 21.5");
    let seq = judged["seqs"][0].as_u64().unwrap();
    office.ok(&format!("withdraw {seq} --reason 误评"));
    assert_eq!(row(&office.json("appraise 2026"), "甲村")["score"], 16.5);
    office.ok(&format!("{judge} 领导重视 --points 4 --basis 党委会议纪要〔2026〕3号"));
    office.ok(&format!("{judge} 谎报 --basis 核查报告 --case {id}"));
    assert_eq!(row(&office.json("appraise 2026"), "甲村")["score"], 6.5);
    office.ok("verify");
}

#[test]
fn v_6_4_the_shipped_rules_name_the_factors_and_set_no_points() {
    let office = Office::villages(&["甲村", "乙村"]);
    piece(&office, "甲村", "孙小雨", "2026-03-02 09:00");
    let sheet = office.json("appraise 2026");
    assert_eq!((sheet["scored"].as_bool(), &row(&sheet, "甲村")["score"]), (Some(false), &Value::Null));
    assert_eq!((&row(&sheet, "甲村")["submitted"], &row(&sheet, "甲村")["rank"]), (&Value::from(1), &Value::Null));
    assert_eq!(row(&sheet, "乙村")["submitted"], 0);
    office.ok("appraise 2026").says("没有规定考评分值").says("不排名次");
    let judge = "appraise 2026 --unit 甲村 --factor 领导重视 --basis 党委会议纪要〔2026〕3号";
    office.refused(&format!("{judge} --points 5")).says("没有给“领导重视程度”定分值");
    office.refused("appraise 2026 --unit 甲村 --factor 领导重视").says("要写依据");
    office.ok(&format!("{judge} --note 书记每月听取汇报"));
    office.ok("appraise 2026").says("书记每月听取汇报").says("党委会议纪要〔2026〕3号");
    office.refused(&format!("appraise 2026 --unit {TOWN} --factor 质量 --basis 纪要")).says("考评项目");
}

#[test]
fn j_2_2_people_and_departments_agree_and_l_4_4_c31_the_protected_are_not_named() {
    let office = town_under(SCHEME);
    let first = piece(&office, "甲村", "孙小雨", "2026-03-02 09:00");
    piece(&office, "甲村", "吴边", "2026-03-03 09:00");
    piece(&office, "乙村", "周静", "2026-03-04 09:00");
    office.ok(&format!("adopt {first} --by 县委办 --tier county"));
    // 吴边 told of something else, years before or after: he is protected wherever he writes.
    office.report("有人反映低保 --unit 乙村 --channel 微信 --informant 吴边13912345678");
    let people = office.json("appraise 2026 --persons");
    let named: Vec<(&Value, &Value, f64)> = people["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| (&p["name"], &p["unit"], p["points"].as_f64().unwrap()))
        .collect();
    let (xiaoyu, zhou) = (Value::from("孙小雨"), Value::from("周静"));
    let (jia, yi) = (Value::from("甲村"), Value::from("乙村"));
    assert_eq!(named, [(&xiaoyu, &jia, 6.0), (&zhou, &yi, 1.0), (&Value::Null, &jia, 1.0)]);
    for (unit, points) in [("甲村", 7.0), ("乙村", 1.0)] {
        let sum: f64 = named.iter().filter(|(_, of, _)| *of == unit).map(|(.., points)| points).sum();
        assert_eq!((sum, row(&people, unit)["sum"].as_f64()), (points, Some(points)));
    }
    assert_eq!(people["people"][0]["first"], true);
    for form in ["table", "json", "csv", "md"] {
        let said = office.ok(&format!("考评 2026 --个人 -f {form}"));
        said.says("孙小雨").lacks("吴边").lacks("139");
    }
    // A scrubbed name is known to nobody: he is named for what he wrote, and no point is lost or counted twice.
    let told = office.json("list --unit 乙村")[0]["id"].as_str().unwrap().to_string();
    office.ok(&format!("scrub {told} --informant --reason 到期"));
    let after = office.json("appraise 2026 --persons");
    let wu = after["people"].as_array().unwrap().iter().find(|p| p["name"] == "吴边").expect("he is named");
    assert_eq!((wu["points"].as_f64(), after["people"].as_array().unwrap().len()), (Some(1.0), 3));
    for unit in ["甲村", "乙村"] {
        assert_eq!(row(&after, unit)["sum"], row(&people, unit)["sum"], "{unit}");
    }
    office.ok("考评 2026 --个人 -f md").says("抹除后无从比对");
}

#[test]
fn l_4_4_where_people_are_not_to_be_ranked_nobody_is() {
    let office = Office::new("agency", "市住建局", "2026-03-02 09:00");
    office.ok("unit add 城管科 --kind department");
    office.refused("appraise 2026 --persons").says("不按个人统计").says("保护信息员");
}

#[test]
fn x_9_the_year_by_department_as_a_file() {
    let office = Office::new("agency", "市住建局", "2026-03-02 09:00");
    for unit in ["城管科", "住建科"] {
        office.ok(&format!("unit add {unit} --kind department"));
    }
    office.report("路灯连续三晚不亮 --unit 城管科 --source 论坛 --channel 论坛");
    office.at("2027-01-08 09:00").ok("appraise 2026 -o 考评.csv");
    let csv = office.read("考评.csv");
    let rows: Vec<&str> = csv.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(rows[0], "单位,报送,采用,采用率,受理,已回复,按时,逾期,按时率");
    assert!(rows[1].starts_with("城管科,0,0,,1,0,") && rows[2].starts_with("住建科,0,0,,0,0,"), "{csv}");
    office.ok("appraise 2026").lacks("暂计").says("补录");
}

#[test]
fn what_the_records_show_is_charged_and_traced() {
    let office = town_under(SCHEME);
    office.at("2026-05-03 16:00");
    let late = office.report(
        "桥头有老兵聚集 --unit 乙村 --author 周静 --channel 微信 --emergency --occurred 10:00 --place 桥头 --level 一般 --send",
    );
    let sheet = office.json("appraise 2026");
    assert_eq!(lines(row(&sheet, "乙村")), [("sent", 1.0), ("late", -0.5)]);
    let line = &row(&sheet, "乙村")["lines"][1];
    assert_eq!((line["matter"].as_str(), line["clause"].as_str()), (Some(late.as_str()), Some("三")));
    assert!(line["note"].as_str().unwrap().contains("迟报240分钟；扣该条得分1的50%"), "{line}");
    let timeline = office.show(&late);
    let known: Vec<u64> = timeline["timeline"].as_array().unwrap().iter().map(|a| a["seq"].as_u64().unwrap()).collect();
    for seq in line["seqs"].as_array().unwrap() {
        assert!(known.contains(&seq.as_u64().unwrap()), "{line}");
    }
    office.at("2026-05-04 09:00").ok(&format!("amend {late} --place 西桥 --reason 核实"));
    assert_eq!(row(&office.json("appraise 2026"), "乙村")["score"], -1.5);
    // Known from 乙村, about 甲村, which never said a word; then it does.
    office.report(
        "甲村有人要上访 --unit 乙村 --about 甲村 --author 周静 --channel 微信 --scale 极少数 --level 一般 --send",
    );
    assert_eq!(row(&office.json("appraise 2026"), "甲村")["score"], -10.0);
    let own = piece(&office, "甲村", "孙小雨", "2026-05-05 09:00");
    office.ok(&format!("link {own} 2"));
    assert_eq!(row(&office.json("appraise 2026"), "甲村")["score"], 1.0);
    // What is taken back is gone from the sheet; earlier moments still see it.
    let seq = office.json("appraise 2026 --unit 甲村")["rows"][0]["lines"][0]["seqs"][0].as_u64().unwrap();
    office.at("2026-05-06 09:00").ok(&format!("withdraw {seq} --reason 误报"));
    let now = office.json("appraise 2026");
    assert_eq!(row(&now, "甲村")["submitted"], 0);
    assert_eq!(now["marks"]["withdraw"], 1);
    assert_eq!(row(&office.json("appraise 2026 --as-of \"2026-05-05 10:00\""), "甲村")["score"], 1.0);
}

#[test]
fn a_form_goes_out_and_comes_back_whole_or_not_at_all() {
    let office = town_under(SCHEME);
    office.at("2026-12-20 10:00").ok("appraise 2026 --form -o 评定表.csv").says("--read").says("谎报");
    let form = office.read("评定表.csv");
    assert!(form.contains("甲村,领导重视程度,0到5,,,,,\r\n"), "{form}");
    assert_eq!(form.lines().count(), 7);
    office.refused("appraise 2026 --read 评定表.csv").says("没有填好的行");
    let filled = form
        .replace("甲村,领导重视程度,0到5,,,,,", "甲村,领导重视程度,0到5,４,'=纪要3号,马站长,,")
        .replace("乙村,报送质量,0到10,,,,,", "乙村,报送质量,0到10,8,抽查,,,");
    let wrong =
        filled.replace("乙村,人员配备情况,'-2到5,,,,,", "乙村,人员配备情况,'-2到5,9,,,,").replace("8,抽查", "八,抽查");
    assert_ne!(wrong, filled);
    let (gbk, _, _) = encoding_rs::GBK.encode(wrong.trim_start_matches('\u{feff}'));
    office.file("错.csv", gbk);
    let refused = office.refused("appraise 2026 --read 错.csv");
    refused.says("有2处不对，一行也没有记").says("第5行“分数”：“八”不是分数").says("第7行“依据”");
    let (gbk, _, _) = encoding_rs::GBK.encode(filled.trim_start_matches('\u{feff}'));
    office.file("好.csv", gbk);
    office.ok("考评 2026 --读入 好.csv").says("共记2项，另有4行没有填");
    let sheet = office.json("appraise 2026");
    assert_eq!((&row(&sheet, "甲村")["score"], &row(&sheet, "乙村")["score"]), (&4.0.into(), &8.0.into()));
    assert!(row(&sheet, "甲村")["lines"][0]["note"].as_str().unwrap().contains("=纪要3号"));
    office.refused("appraise 2026 --read 好.csv").says("已评定过");
    let again = office.ok("appraise 2026 --form -f csv");
    assert_eq!(again.out.lines().count(), 5, "what is judged is not asked again\n{}", again.out);
    office.file("头.csv", "单位,项目\r\n甲村,领导重视\r\n");
    office.refused("appraise 2026 --read 头.csv").says("第1行没有").says("评定项目");
    office.refused("appraise 2026 --read 无.csv").says("没有文件");
}

#[test]
fn the_circular_carries_the_ranking_and_says_when_it_is_not_final() {
    let office = town_under(SCHEME);
    let id = piece(&office, "甲村", "孙小雨", "2026-03-02 09:00");
    piece(&office, "乙村", "周静", "2026-03-03 09:00");
    office.ok(&format!("adopt {id} --by 县委办 --tier county"));
    office.at("2026-12-20 10:00");
    office.ok("appraise 2026 --unit 甲村 --factor 领导重视 --points 5 --basis 党委会议纪要〔2026〕3号");
    let draft = |office: &Office, name: &str| {
        let paper = office.json("paper draft 年度考评 --period 2026");
        office.ok(&format!("paper render {} -o {name}", paper["id"].as_str().unwrap()));
        office.read(name)
    };
    let early = draft(&office, "初稿.md");
    assert!(early.contains("尚未结束，以下得分、名次为暂计") && early.contains("《信息工作考评办法》"), "{early}");
    assert!(early.contains("| 1 | 甲村 | 1 | 1 | 1 | 5 | 5 | 11.0 |"), "{early}");
    assert!(early.contains("| 2 | 乙村 | 1 | 0 | 1 | 0 | 0 | 1.0 |"), "{early}");
    assert!(early.contains("甲村领导重视程度5分（依据：党委会议纪要〔2026〕3号）"), "{early}");
    assert!(early.contains("先进个人（按实际撰写人得分）1名：孙小雨（甲村）。"), "{early}");
    assert!(!early.contains("〔待填：报送质量") && !early.contains("〔待填：先进个人"), "{early}");
    office.at("2027-01-08 09:00").ok("paper edit P2026-0001 --refresh");
    office.ok("paper render P2026-0001 -o 定稿.md");
    let late = office.read("定稿.md");
    assert!(!late.contains("暂计") && late.contains("| 1 | 甲村 |"), "{late}");
    let plain = Office::villages(&["甲村"]);
    let without = draft(plain.at("2027-01-08 09:00"), "无分.md");
    assert!(without.contains("〔待填：先进个人名单〕") && !without.contains("| 得分 |"), "{without}");
}

#[test]
fn every_sample_scheme_can_be_joined_to_a_rulebook() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("rulebooks/examples/scoring");
    let mut read_so_far = 0;
    for entry in std::fs::read_dir(folder).expect("samples") {
        let path = entry.expect("readable").path();
        let sample = std::fs::read_to_string(&path).expect("UTF-8");
        let words = "terms = [\"opinion 舆情信息 舆情\", \"work 工作情况\"";
        let more =
            format!("{words}, \"affairs 政务信息\", \"research 调研信息\", \"news 要情动态\", \"long 长篇信息\"");
        let flags = "[words.stance]";
        let book = rules(&sample).replace(words, &more).replace(
            flags,
            &format!("[words.flag]\nclause = \"一\"\nterms = [\"requested 约稿\"]\nmulti = true\n\n{flags}"),
        );
        if let Err(faults) = read(&book, "sample") {
            let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
            panic!("{}\n{}", path.display(), said.join("\n"));
        }
        read_so_far += 1;
    }
    assert_eq!(read_so_far, 8);
}

#[test]
fn a_period_that_makes_no_sense_is_refused_in_words() {
    let office = town_under(SCHEME);
    office.refused("appraise 2027").says("还没有开始");
    office.refused("appraise 明年吧").says("明年吧");
    office.stopped("appraise 2026 --at 昨天", 2).says("只用于记录评定");
    office.stopped("appraise 2026 --factor 质量", 2);
    office.refused("appraise 2026 --unit 戊村").says("戊村");
    office.ok("rules show").says("考评").says("县级采用：每次采用（县级）+5分").says("由人评定");
}
