//! M, F: a monitoring centre.

use crate::office::Office;

pub fn centre() -> Office {
    let desk = Office::new("monitoring-centre", "市网络舆情信息监测科", "2026-11-19 09:00");
    for unit in ["一科", "二科"] {
        desk.ok(&format!("unit add {unit} --kind section"));
    }
    desk.ok("person add 王芳 --unit 市网络舆情信息监测科 --role 科长、摘报编辑");
    desk.ok("person add 李强 --unit 一科 --role 值班读网员");
    desk
}

/// 原文：科室负责搜集各类网站 · 见 来源 add、check
#[test]
fn m_2_a_source_without_an_owner_is_listed() {
    let desk = centre();
    desk.ok("source add 人民网 --class 新闻 --unit 一科");
    desk.ok("source add 市民论坛 --class 论坛").says("还没有责任单位");
    let gaps = desk.json("source check");
    assert_eq!((gaps.as_array().unwrap().len(), &gaps[0]["source"]), (1, &"市民论坛".into()));
    assert_eq!(gaps[0]["what"], "no_owner");
    desk.ok("source add 市民论坛 --unit 二科").says("已更改");
    desk.ok("source check").says("没有缺口");
    desk.refused("source add 微博 --class 自媒体").says("网站类别");
    desk.ok("source list").says("市民论坛").says("二科");
}

/// 原文：重点网站专人搜集 · 见 来源 visit、key_sources
#[test]
fn m_4_a_key_source_is_looked_at_every_day() {
    let desk = centre();
    desk.ok("source add 百度贴吧 --class 论坛 --person 李强 --key");
    desk.ok("source visit 百度贴吧 --by 李强");
    desk.at("2026-11-20 09:00").ok("source check").says("百度贴吧").says("没有查看记录");
    desk.ok("source visit 百度贴吧 --found 2");
    desk.ok("source check").says("没有缺口");
    // A Sunday is a day too.
    desk.at("2026-11-23 09:00");
    let gaps = desk.json("source check --day 2026-11-22");
    assert_eq!((&gaps[0]["source"], &gaps[0]["day"]), (&"百度贴吧".into(), &"2026-11-22".into()));
    desk.ok("source retire 百度贴吧 --reason 改由二科");
    desk.ok("source check").says("没有缺口");
    desk.refused("source visit 贴吧").says("没有登记来源");
    desk.ok("verify");
}
