//! `init`, and that every rulebook which ships can be enacted.

use super::{NOW, STATION};
use crate::office::Office;
use crate::town::project;

#[test]
fn init_creates_a_ledger_under_a_rulebook_and_says_what_comes_next() {
    let office = Office::empty(NOW);
    let said = office.ok(&format!("init --rulebook veterans-town --office {STATION} --me 王芳"));
    said.says("已建账").says("unit add").says("person add").says("veterans-town 2019-10");
    let proof = office.json("verify");
    assert_eq!((proof["ok"].as_bool(), proof["acts"].as_u64()), (Some(true), Some(2)));
    assert_eq!(office.json("unit list")[0]["from"], "2026-03-02");
}

#[test]
fn init_can_begin_on_an_earlier_day_and_take_a_file_or_a_chinese_name() {
    let office = Office::empty(NOW);
    office.file("本镇.toml", project("rulebooks/veterans-town.toml"));
    let made = office.json(&format!("init --rulebook 本镇.toml --office {STATION} --from 2026-01-01"));
    assert_eq!((&made["from"], &made["rulebook"]), (&"2026-01-01".into(), &"veterans-town".into()));
    assert_eq!(office.json("unit list")[0]["from"], "2026-01-01");
    let by_name = Office::empty(NOW);
    by_name.ok("建账 --制度 机关单位 --单位 某局");
    assert_eq!(by_name.json("rules list")[0]["id"], "agency");
}

#[test]
fn init_refuses_what_cannot_be_and_leaves_no_file() {
    let office = Office::empty(NOW);
    office.refused("init --rulebook 没有 --office 某站").says("veterans-town").says("rules check");
    office.refused("init --rulebook school --office \" \"").says("不能为空");
    office.refused("init --rulebook school --office 某校 --from 2027-01-01").says("将来");
    office.file("坏.toml", "id = 3\n");
    office.refused("init --rulebook 坏.toml --office 某校").says("坏.toml:1");
    assert!(!office.ledger().exists());
    office.ok("init --rulebook school --office 某校");
    office.refused("init --rulebook school --office 某校").says("已经存在");
}

#[test]
fn init_without_a_terminal_asks_nothing_and_names_the_missing_flags() {
    let office = Office::empty(NOW);
    office.stopped("init", 2).says("--rulebook").says("--office").says("veterans-town");
    office.stopped("init --rulebook school", 2).says("--office").lacks("--rulebook 制度");
}

#[test]
fn every_shipped_rulebook_can_be_enacted_and_shown() {
    for id in ["veterans-town", "school", "township", "data-bureau", "livelihood-column", "monitoring-centre", "agency"]
    {
        let office = Office::new(id, "某单位", NOW);
        office.ok("rules show").says("依据").says("等级");
        office.ok("unit check");
        office.ok(&format!("rules check {id}")).says("没有错误");
    }
}
