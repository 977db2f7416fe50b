//! What a year's summary draws on: honours, hours, the work of each department.

use crate::office::Office;
use crate::town::row;

/// 原文：2010年末获得先进科室的荣誉 · 见 荣誉、文书 起草 年度
#[test]
fn m_7_an_honour_of_another_year_is_pointed_out_and_not_listed() {
    let desk = Office::new("monitoring-centre", "市网络舆情信息监测科", "2011-01-05 08:00");
    desk.ok("unit add 一科 --kind section");
    desk.ok("honour add 先进科室 --year 2010 --by 市委宣传部").says("2010年度“先进科室”");
    desk.refused("honour add 先进科室 --year 2010").says("已经登记过");
    desk.refused("honour add 先进个人 --year 2099").says("年度“2099”不对");
    desk.at("2011-12-20 09:00");
    desk.ok("honour add 优秀团队 --year 2011 --unit 一科");
    assert_eq!(desk.json("honour list --year 2011").as_array().unwrap().len(), 1);
    assert_eq!(desk.json("honour list").as_array().unwrap().len(), 2);
    desk.at("2012-01-04 09:00");
    desk.ok("paper draft 年度总结 --period 2011").says("“先进科室”是2010年度的荣誉，非本年度");
    let page = desk.ok("paper show P1");
    page.says("获得2011年度荣誉1项：一科获“优秀团队”。").lacks("先进科室");
    // Written in by hand it is hinted at, and issued all the same.
    let body = desk.file("总结.md", "# 总结\n\n2010年末获得先进科室的荣誉，2011年获优秀团队。\n");
    desk.ok(&format!("paper edit P1 --body {body}"));
    desk.ok("paper issue P1").says("“先进科室”是2010年度的荣誉，非本年度").lacks("“优秀团队”是");
    desk.ok("verify");
}

/// 原文：舆情研判、分析、监测和引导 · 见 值班 工时、[words.work]
#[test]
fn p_1_hours_by_the_four_sorts_of_work() {
    let desk = Office::new("monitoring-centre", "市网络舆情信息监测科", "2026-11-20 18:00");
    desk.ok("watch work --kind 研判 --hours 1.5 --by 李强").says("研判 1.5小时");
    desk.ok("watch work --kind 监测 --hours 6 --by 李强 --day 2026-11-19");
    desk.ok("watch work --kind 引导 --hours ０．７５ --by 王芳");
    desk.refused("watch work --kind 摸鱼 --hours 1").says("研判、分析、监测、引导");
    desk.refused("watch work --kind 分析 --hours 25").says("至多24小时");
    desk.refused("watch work --kind 分析 --hours 23 --by 李强").says("超过24小时");
    desk.refused("watch work --kind 分析 --hours 1 --day 2026-11-21").says("还没有到");
    let hours = desk.json("watch hours --period 2026-11");
    assert_eq!(hours["total"]["total"], 495);
    let minutes = &hours["total"]["minutes"];
    let four = ["judging", "analysis", "monitoring", "guidance"].map(|k| minutes[k].as_u64().unwrap());
    assert_eq!(four, [90, 0, 360, 45]);
    // What each did adds up to all.
    let rows: u64 = hours["rows"].as_array().unwrap().iter().map(|r| r["total"].as_u64().unwrap()).sum();
    assert_eq!(rows, 495);
    desk.ok("watch hours --period 2026-11 --by 李强").says("7.5小时").lacks("王芳");
    // Where the rules know no such sorts, nothing is kept.
    let plain = Office::new("township", "青山乡", "2026-11-20 18:00");
    plain.refused("watch work --kind 研判 --hours 1").says("没有工作类型");
    plain.refused("watch hours").says("没有工作类型");
}

/// 原文：实行分级负责制，实绩纳入年终考核 · 见 统计 --by unit|section -o、文书 年度实绩
#[test]
fn x_9_the_year_of_every_department_is_exported_and_adds_up() {
    let desk = Office::new("agency", "市住建局", "2026-03-02 09:00");
    for unit in ["城管科", "住建科", "公安科"] {
        desk.ok(&format!("unit add {unit} --kind department"));
    }
    for (text, unit) in [("路灯不亮", "城管科"), ("停车费贵", "住建科"), ("井盖缺失", "城管科")] {
        desk.ok(&format!("report {text} --unit {unit} --level 一般 --send"));
    }
    desk.ok("adopt 1 --by 市委办 --tier city");
    desk.ok("refer 3 --to 住建科 --lead --within 2wd --boundary 换井盖");
    desk.ok("handle 3 --unit 住建科 --result 已换");
    desk.at("2027-01-04 09:00");
    let year = desk.json("stats --period 2026");
    for (unit, submitted, adopted) in [("城管科", 2, 1), ("住建科", 1, 0), ("公安科", 0, 0)] {
        assert_eq!(
            (&row(&year, unit)["submitted"], &row(&year, unit)["adopted"]),
            (&submitted.into(), &adopted.into())
        );
    }
    let sum: u64 = year["rows"].as_array().unwrap().iter().map(|r| r["submitted"].as_u64().unwrap()).sum();
    assert_eq!(sum, year["total"]["submitted"].as_u64().unwrap());
    let sheet = desk.path("年终.csv");
    desk.ok(&format!("stats --period 2026 -o {}", sheet.display()));
    let csv = desk.read("年终.csv");
    for unit in ["城管科", "住建科", "公安科"] {
        assert!(csv.contains(unit), "{unit}: {csv}");
    }
    // The lead answers for what it was given, whoever reported it.
    let led = desk.json("stats --period 2026 --by section");
    assert_eq!(row(&led, "住建科")["on_time"], 1);
    desk.ok("paper draft 年度实绩 --period 2026");
    desk.ok("paper show P1").says("城管科").says("公安科");
}
