//! E: the column's February, as published, out of a ledger of 540 cases.

use crate::office::Office;
use crate::town::row;
use yuqing::act::{CaseId, Classify, Facts, Handle, Rate, ReplySend, Report, Satisfaction, UnitId};
use yuqing::casework::{Extra, Work};
use yuqing::ledger::{Clerk, Ledger};
use yuqing::time::Stamp;

/// 22 units with both rates at 100 %, as the column named them; the class follows.
const RED: [(&str, &str); 22] = [
    ("交管局", "市直"),
    ("公积金管理中心", "市直"),
    ("市运管局", "市直"),
    ("公安局", "市直"),
    ("司法局", "市直"),
    ("水务集团", "市直"),
    ("民政局", "市直"),
    ("教育体育局", "市直"),
    ("交通运输局", "市直"),
    ("农业局", "市直"),
    ("环保局", "市直"),
    ("城市管理局", "市直"),
    ("残联", "市直"),
    ("中国银行", "市直"),
    ("移动公司", "市直"),
    ("物价局", "市直"),
    ("市政园林局", "市直"),
    ("荆州区政府", "县市区"),
    ("荆州疾控中心", "市直"),
    ("工商银行", "市直"),
    ("工商局", "市直"),
    ("电信公司", "市直"),
];
const LOW: [(&str, &str); 4] = [("卫计委", "市直"), ("国土局", "市直"), ("公路局", "市直"), ("沙市区政府", "县市区")];

/// The register of one month: valid cases, replies and satisfied people of each unit, then the invalid ones.
struct Month {
    desk: Office,
}

impl Month {
    /// 540 = 336 valid (205 市直 + 131 县市区) + 204 invalid; 市直: 195 answered, 185 satisfied.
    fn published() -> Month {
        let desk = Office::new("livelihood-column", "e线民生", "2016-01-04 09:00");
        for (name, class) in RED.iter().chain(&LOW) {
            desk.ok(&format!("unit add {name} --kind department --class {class}"));
        }
        for name in ["财政局", "沙市区残联"] {
            desk.ok(&format!("unit add {name} --kind department --class 市直"));
        }
        desk.ok("unit add 江陵县政府 --kind department --class 县市区");
        let month = Month { desk };
        month.fill();
        month
    }

    /// One transaction, through the same rules as the verbs.
    fn fill(&self) {
        let mut ledger = Ledger::open_to_write(&self.desk.ledger()).expect("a ledger");
        let clerk = Clerk { now: at(3, 3), operator: "王芳".into(), os_account: "Administrator".into() };
        ledger
            .record(&clerk, |desk| {
                let laws = desk.laws()?;
                let mut work =
                    Work { desk, laws: &laws, at: at(2, 1), happened: None, hints: Vec::new(), imported: None };
                let unit = |work: &Work, name: &str| work.names().and_then(|n| n.unit(name)).map(|u| u.id);
                // 市直: 21 red units × 8 all answered and satisfied = 168.
                for (name, class) in RED {
                    let id = unit(&work, name)?;
                    match class {
                        "市直" => fill(&mut work, id, 8, 8, 8)?,
                        _ => fill(&mut work, id, 30, 30, 30)?,
                    }
                }
                // 9/10 answered is not below 90; 财政局 is between the lists. 10+10+8+9 = 37; 27 answered, 17 satisfied.
                for (name, valid, replied, satisfied) in
                    [("卫计委", 10, 6, 3), ("国土局", 10, 7, 3), ("公路局", 8, 5, 3), ("财政局", 9, 9, 8)]
                {
                    let id = unit(&work, name)?;
                    fill(&mut work, id, valid, replied, satisfied)?;
                }
                let shashi = unit(&work, "沙市区政府")?;
                fill(&mut work, shashi, 50, 40, 30)?;
                let jiangling = unit(&work, "江陵县政府")?;
                fill(&mut work, jiangling, 51, 48, 47)?;
                for n in 0..204 {
                    let id = report(&mut work, UnitId::OFFICE)?;
                    invalid(&mut work, id, ["duplicate", "irrelevant", "incomplete"][n % 3])?;
                }
                Ok(())
            })
            .expect("the month is recorded");
    }
}

fn at(month: u32, day: u32) -> Stamp {
    Stamp::of(chrono::NaiveDate::from_ymd_opt(2016, month, day).expect("a day"), 10, 0)
}

fn report(work: &mut Work, unit: UnitId) -> yuqing::error::Result<CaseId> {
    work.at = at(2, 10);
    let id = work.desk.next_case(2016)?;
    let text = work.desk.keep(b"demand")?;
    let facts = Facts { title: Some(format!("诉求{}", id.number)), kind: Some("demand".into()), ..Facts::default() };
    let deed = Report {
        id,
        unit,
        about: None,
        author: None,
        facts,
        text,
        informant: None,
        names: None,
        public: None,
        suggested: None,
        suggestion: None,
        uncovered: false,
        defaults: Vec::new(),
        replaces: None,
        reported_at: work.at,
        submitted_at: None,
    };
    work.act(id, deed, Extra::default())?;
    Ok(id)
}

fn invalid(work: &mut Work, id: CaseId, reason: &str) -> yuqing::error::Result<()> {
    let facts = Facts {
        validity: Some("invalid".into()),
        validity_reason: Some(reason.into()),
        reply_need: Some("not_needed".into()),
        ..Facts::default()
    };
    let deed = Classify { level: "general".into(), suggested: None, reason: None, facts, material: Vec::new() };
    work.act(id, deed, Extra::default())?;
    Ok(())
}

fn fill(work: &mut Work, unit: UnitId, valid: u32, replied: u32, satisfied: u32) -> yuqing::error::Result<()> {
    for n in 0..valid {
        let id = report(work, unit)?;
        if n >= replied {
            continue;
        }
        work.at = at(2, 20);
        work.act(id, Handle { unit, result: "已办".into(), plan: None }, Extra::default())?;
        let words = "您好，路灯已于2月18日修好。".to_string();
        let text = work.desk.keep(words.as_bytes())?;
        let extra = Extra { text: Some(words), text_ref: Some(text.clone()), ..Extra::default() };
        work.act(id, ReplySend { text, accounts: Vec::new(), via: Some("电话".into()), by: None, kind: None }, extra)?;
        if n < satisfied {
            work.act(id, Rate { satisfaction: Satisfaction::Satisfied, note: None }, Extra::default())?;
        }
    }
    Ok(())
}

/// 原文：540件、有效336、市直205/195/185 · 见 统计 --by class、文书 月度统计
#[test]
fn e_2_to_e_9_the_published_february_comes_out_of_540_cases() {
    let month = Month::published();
    month.desk.at("2016-03-03 09:00");
    let desk = &month.desk;
    let stats = desk.json("stats --period 2016-02 --by class --as-of 2016-02-29");
    let total = &stats["total"];
    // E-2
    assert_eq!((&total["received"], &total["valid"], &total["invalid"]), (&540.into(), &336.into(), &204.into()));
    // E-3: the classes make up the whole.
    let (city, county) = (row(&stats, "municipal"), row(&stats, "county"));
    assert_eq!((&city["valid"], &county["valid"]), (&205.into(), &131.into()));
    // E-4, both denominators named.
    assert_eq!((&city["replied"], &city["satisfied"]), (&195.into(), &185.into()));
    assert_eq!((&city["reply_rate"], &city["satisfaction_rate"]), (&95.12.into(), &90.24.into()));
    assert_eq!(city["satisfaction_of_replied"], 94.87);
    // The same on screen, each with what it is a share of.
    let screen = desk.ok("stats --period 2016-02 --by class --as-of 2016-02-29");
    screen.says("95.12%").says("90.24%").says("94.87%");
    screen.says("回复率＝已回复÷有效").says("满意率＝满意÷有效").says("占已回复＝满意÷已回复");

    // E-6, E-7, E-9 by unit.
    let stats = desk.json("stats --period 2016-02 --as-of 2016-02-29");
    let full = |r: &&serde_json::Value| r["reply_rate"] == 100.0 && r["satisfaction_rate"] == 100.0;
    let red: Vec<&str> =
        stats["rows"].as_array().unwrap().iter().filter(full).map(|r| r["name"].as_str().unwrap()).collect();
    assert_eq!(red, RED.map(|(name, _)| name));
    // E-5: the mean of units beside the pooled rates; a unit without a case is in no mean.
    assert_ne!(stats["mean_of_units"]["reply_rate"], stats["total"]["reply_rate"]);
    assert!(stats["mean_of_units"]["without"].as_array().unwrap().iter().any(|u| u == "沙市区残联"));
    assert!(row(&stats, "沙市区残联")["reply_rate"].is_null());

    // E-2: why cases were invalid adds up too.
    let reasons = desk.json("stats --period 2016-02 --by reason");
    let by = |key: &str| row(&reasons, key)["invalid"].as_u64().unwrap();
    assert_eq!((by("duplicate"), by("irrelevant"), by("incomplete")), (68, 68, 68));
}

/// 原文：4个部门均低于90%给予提醒 · 见 文书 提醒函、remind_below
#[test]
fn e_7_a_letter_goes_to_the_units_below_the_line_and_e_8_february_stays_february() {
    let month = Month::published();
    month.desk.at("2016-03-03 09:00");
    let desk = &month.desk;
    desk.ok("paper draft 提醒函 --period 2016-02 --as-of 2016-02-29");
    let letter = desk.ok("paper show P1");
    letter.says("卫计委：").lacks("财政局").lacks("国土局");
    let letters = desk.json("paper list --kind 提醒函");
    let titles: Vec<&str> = letters.as_array().unwrap().iter().map(|p| p["title"].as_str().unwrap()).collect();
    let to = |unit: &str| format!("关于2016年2月办理情况的提醒函（{unit}）");
    assert_eq!(titles, ["卫计委", "国土局", "公路局", "沙市区政府"].map(to));
    desk.ok("paper draft 月度统计 --period 2016-02 --as-of 2016-02-29");
    let statistics = desk.ok("paper show P5");
    // E-4, E-5, E-6, E-8
    statistics
        .says("截至2016年2月29日")
        .says("有效336件、无效204件（分别占受理的62.22%、37.78%）")
        .says("回复率和满意率均达到100%的单位22个");
    statistics.says("均低于90%的单位4个").says("占已回复").says("单位平均");
    // A late reply changes nothing of February and is the next month's.
    let open = desk.json("list --status 已登记 --unit 卫计委 --limit 1")[0]["id"].as_str().unwrap().to_string();
    desk.ok(&format!("reply {open} --via 电话 --text 您好，3月2日已办理，请到窗口领取。"));
    let february = desk.json("stats --period 2016-02 --as-of 2016-02-29");
    assert_eq!(row(&february, "卫计委")["replied"], 6);
    let march = desk.json("stats --period 2016-03");
    assert_eq!(march["replied_later"], serde_json::json!([open]));
}

/// 原文：襄阳91/89 · 见 统计 proactive
#[test]
fn e_10_more_answers_than_were_owed_are_capped_and_said() {
    let month = Month { desk: Office::new("livelihood-column", "e线民生", "2016-01-04 09:00") };
    let desk = &month.desk;
    desk.ok("unit add 襄阳市 --kind department --class 县市区");
    for n in 1..=5 {
        desk.ok("report 诉求 --unit 襄阳市");
        if n > 3 {
            desk.ok(&format!("classify {n} --invalid 无关 --reply-need 不需要 --reason 无关"));
        }
        desk.ok(&format!("reply {n} --via 电话 --text 您好，1月4日已转市城管局办理。"));
    }
    let stats = desk.json("stats --period 2016-01");
    assert_eq!((&stats["total"]["reply_rate"], &stats["total"]["proactive"]), (&100.0.into(), &2.into()));
    desk.ok("stats --period 2016-01").says("主动回复2件");
    desk.refused("classify 1 --invalid 不想办").says("无效原因");
    desk.refused("stats --period 2016-02-01..2016-02-30");
}

/// 原文：有效诉求、无效诉求；只设一般，没有上报 · 见 [[level]]、[stats] validity
#[test]
fn e_1_a_column_judges_only_whether_an_item_counts_and_sends_nothing_up() {
    let desk = Office::new("livelihood-column", "e线民生", "2016-02-01 09:00");
    desk.ok("unit add 城管局 --kind department --class 市直");
    let said = desk.ok("report 路灯不亮 --unit e线民生 --about 城管局");
    said.says(&["研判有效、无效   yuqing classify 2016-0001 --valid"]).lacks("尚未上报").lacks("--reason");
    said.says("单位：e线民生   经办：王芳");
    desk.ok("classify 1 --valid").says("研判为一般，判为有效").lacks("研判有效、无效");
    desk.refused("refer 1").says("yuqing refer 2016-0001 --to 城管局");
}

/// 原文：给予提醒 · 见 [stats] remind_below
#[test]
fn e_7_the_column_writes_no_letter_to_itself() {
    let desk = Office::new("livelihood-column", "e线民生", "2016-02-01 09:00");
    desk.ok("unit add 城管局 --kind department --class 市直");
    desk.ok("report 路灯不亮 --unit e线民生 --about 城管局");
    desk.ok("classify 1 --valid");
    desk.at("2016-03-01 09:00").ok("stats --period 2016-02").lacks("提醒");
    desk.refused("paper draft 提醒函 --period 2016-02").lacks("e线民生的");
    desk.at("2016-02-02 09:00").ok("report 垃圾没清 --unit 城管局");
    desk.ok("classify 2 --valid");
    desk.at("2016-03-01 09:00").ok("stats --period 2016-02").says("（提醒）1个：城管局");
}

/// 原文：二月份统计 · 见 文书 起草
#[test]
fn e_1_a_statistic_is_drawn_of_the_month_that_is_over() {
    let desk = Office::new("livelihood-column", "e线民生", "2016-01-20 09:00");
    desk.at("2016-01-25 09:00").ok("paper draft 月度统计").says("期间：2016年1月（没有欠着的，取本期");
    let desk = Office::new("livelihood-column", "e线民生", "2016-01-20 09:00");
    // January had begun before the ledger did and is not owed; in February it is the one to be written all the same.
    desk.at("2016-02-02 09:00").ok("paper draft 月度统计").says("期间：2016年1月（本期还没有过完，取上一期");
    desk.at("2016-02-02 10:00").ok("paper draft 月度统计").says("期间：2016年2月（最早一期欠着的");
    desk.at("2016-03-01 09:00").ok("paper draft 月度统计").says("期间：2016年3月");
}
