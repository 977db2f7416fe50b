//! Rulebooks: listed, checked, enacted, explained.

use super::NOW;
use crate::office::Office;
use crate::town::project;

#[test]
fn rules_list_and_show_need_no_ledger_for_those_that_ship() {
    let office = Office::empty(NOW);
    assert_eq!(office.json("rules list").as_array().map(Vec::len), Some(7));
    office.ok("rules show township").says("备案").says("说明");
    assert_eq!(office.ok("rules show township --toml").out, project("rulebooks/township.toml"));
    office.stopped("rules show", 4).says("没有找到台账");
}

#[test]
fn rules_check_tells_every_fault_at_once() {
    let office = Office::empty(NOW);
    let text = project("rulebooks/veterans-town.toml")
        .replace("owner = \"person\"", "owner = \"nobody\"")
        .replace("template = \"bulletin\"", "template = \"没有\"");
    office.file("改.toml", &text);
    let said = office.refused("rules check 改.toml");
    assert!(said.err.lines().filter(|l| l.contains("改.toml:")).count() >= 2, "{}", said.all());
    office.file("好.toml", project("rulebooks/school.toml"));
    office.ok("rules check 好.toml").says("没有错误").says("时限");
    office.refused("rules check 不在.toml").says("没有");
}

#[test]
fn a_new_version_is_enacted_from_a_day_and_says_what_it_changes() {
    let office = Office::one_village(NOW);
    let text = project("rulebooks/veterans-town.toml")
        .replace("version = \"2019-10\"", "version = \"2026-04\"")
        .replace("within = \"2h\"", "within = \"1h\"");
    office.file("新.toml", &text);
    office.refused("rules enact veterans-town --from 2026-04-01").says("一字不差");
    office.stopped("rules enact 新.toml", 2).says("--from");
    let said = office.ok("rules enact 新.toml --from 2026-04-01");
    said.says("时限 改动").says("2小时内").says("1小时内");
    office.refused("rules enact veterans-town --from 2026-03-15").says("早于上一次施行");
    let listed = office.json("rules list");
    assert_eq!((&listed[0]["in_force"], &listed[1]["in_force"]), (&true.into(), &false.into()));
    let report = |office: &Office, at: &str| {
        let line = format!("report 聚集 --unit 甲村 --channel 微信 --emergency --occurred {at}");
        office.json(&line)["duties"][0]["due_at"].as_str().map(str::to_string)
    };
    assert_eq!(report(&office, "08:30").as_deref(), Some("2026-03-02T10:30:00+08:00"));
    office.at("2026-04-02 09:00");
    assert_eq!(report(&office, "08:30").as_deref(), Some("2026-04-02T09:30:00+08:00"));
    assert_eq!(office.json("rules list")[1]["in_force"], true);
    assert_eq!(office.json("rules explain 1")["rulebook"]["version"], "2019-10");
    assert_eq!(office.json("rules explain 2")["rulebook"]["version"], "2026-04");
    office.ok("rules show --number 1").says("2019-10");
    office.refused("rules show --number 9").says("没有第9次");
    office.ok("verify");
}

#[test]
fn rules_that_rest_on_an_unknown_regional_calendar_are_refused() {
    let office = Office::new("school", "某校", NOW);
    let text = project("rulebooks/school.toml").replace("overlays = [\"广西\"]", "overlays = [\"宁夏\"]");
    office.file("宁夏.toml", &text);
    office.refused("rules enact 宁夏.toml --from 2026-04-01").says("宁夏").says("calendar import");
    let fresh = Office::empty(NOW);
    fresh.file("宁夏.toml", &text);
    fresh.refused("init --rulebook 宁夏.toml --office 某校").says("宁夏");
}

#[test]
fn rules_explain_shows_where_everything_comes_from() {
    let office = Office::one_village(NOW);
    office.ok("report 老兵反映 --unit 甲 --channel 微信 --scale 较多 --spread 微信群 --subject 镇政策 --emergency --occurred 08:00");
    office.ok("classify 1");
    let said = office.ok("rules explain 1");
    said.says("三.2").says("须报镇工作小组").says("可批：钱明").says("自 2026-03-02 08:00 起2小时").says("第1次施行");
    let why = office.json("rules explain 1");
    assert_eq!(why["level"]["level"], "serious");
    assert_eq!(why["gates"][0]["clause"], "五.3");
    assert_eq!(why["duties"][0]["steps"][0]["date"], "2026-03-02");
    let receipt = why["guards"].as_array().and_then(|g| g.iter().find(|g| g["guard"] == "leading-group-receipt"));
    assert_eq!(receipt.map(|g| &g["satisfied"]), Some(&false.into()));
    office.refused("rules explain 99").says("没有 2026-0099");
    office.stopped("rules explain 甲", 2).says("编号");
}
