//! Setting a ledger up: init, roster, accounts, rules, calendar, verify, backup.

use crate::office::Office;
use crate::town::project;
use serde_json::Value;

const NOW: &str = "2026-03-02 09:00";
const STATION: &str = "清河镇退役军人服务站";

fn texts<'v>(value: &'v Value, key: &str) -> Vec<&'v str> {
    value.as_array().expect("an array").iter().filter_map(|v| v[key].as_str()).collect()
}

// ---------------------------------------------------------------- init

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

// ---------------------------------------------------------------- units and people

#[test]
fn v_1_1_one_person_holds_several_posts_and_groups_follow_from_them() {
    let office = Office::new("veterans-town", STATION, NOW);
    office.ok("unit add 甲村 --kind village --from 2026-01-01");
    office.ok(&format!("person add 孙平 --unit {STATION} --role 镇站站长、副组长"));
    office.ok(&format!("person add 孙平 --unit {STATION} --role 联络员"));
    office.ok("person add 李强 --unit 甲村 --role 站长");
    let people = office.json("person list");
    assert_eq!(people.as_array().map(Vec::len), Some(2), "the same person, not a second one");
    let sun = &people[0];
    assert_eq!(sun["groups"], serde_json::json!(["本单位工作小组", "镇工作小组", "领导小组"]));
    assert_eq!(texts(&sun["roles"], "name"), ["镇站站长", "副组长", "联络员"]);
    assert_eq!(texts(&office.json("person list --role 站长"), "name"), ["李强"]);
    // Removing a station shows the gap.
    office.ok("unit retire 甲村 --reason 并村 --until 2026-03-01").says("person leave 李强");
    let found = office.json("unit check");
    assert!(texts(&found, "says").iter().any(|s| s.contains("李强") && s.contains("离任")), "{found}");
}

#[test]
fn v_1_2_units_form_a_tree_below_the_office() {
    let office = Office::new("veterans-town", STATION, NOW);
    office.ok("unit add 甲村 --kind 村居");
    office.ok("单位 增设 甲村一组 --种类 村 --上级 甲村 --起 2026-01-05");
    let units = office.json("unit list");
    assert_eq!(units[1]["parent"], STATION);
    assert_eq!((&units[2]["parent"], &units[2]["from"]), (&"甲村".into(), &"2026-01-05".into()));
    assert_eq!(units[2]["kind"], "village");
}

#[test]
fn v_4_2_a_unit_without_a_responsible_person_is_listed_with_the_clause_and_the_command() {
    let office = Office::new("veterans-town", STATION, NOW);
    office.ok("unit add 甲村 --kind village").says("没有责任人（四.2）");
    let found = office.json("unit check");
    let finding = found
        .as_array()
        .and_then(|all| all.iter().find(|f| f["unit"] == "甲村" && f["role"] == "责任人"))
        .expect("listed");
    assert_eq!((&finding["what"], &finding["clause"]), (&"missing_role".into(), &"四.2".into()));
    assert_eq!(finding["fix"], "yuqing person add 姓名 --unit 甲村 --role 责任人");
    office.ok("person add 周静 --unit 甲村 --role 责任人");
    office.ok("unit check").lacks("甲村 --role 责任人");
}

#[test]
fn v_4_3_a_unit_without_an_officer_is_flagged() {
    let office = Office::new("veterans-town", STATION, NOW);
    office.ok("unit add 甲村 --kind village");
    office.ok("unit check").says("没有舆情信息专管员（三.1、四.3）");
    office.ok("person add 周静 --unit 甲村 --role 专管员");
    office.ok("unit check").lacks("person add 姓名 --unit 甲村 --role 舆情信息专管员");
}

#[test]
fn unit_check_knows_too_many_holders_vacancies_and_consents_nobody_can_give() {
    let office = Office::new("veterans-town", STATION, NOW);
    office.ok("unit add 甲村 --kind village");
    office.ok(&format!("person add 赵一 --unit {STATION} --role 组长 --from 2026-01-01"));
    office.ok(&format!("person add 赵二 --unit {STATION} --role 组长")).says("至多1人");
    office.ok("person add 钱明 --unit 甲村 --role 村居委书记 --from 2026-01-01");
    office.ok("person leave 钱明 --until 2026-02-28").says("甲村");
    let found = office.json("unit check");
    let whats = texts(&found, "what");
    for what in ["too_many", "no_approver", "missing_role", "empty_group"] {
        assert!(whats.contains(&what), "{what}: {found}");
    }
    assert!(texts(&found, "says").iter().any(|s| s.contains("村居委书记空缺（钱明任至 2026-02-28）")), "{found}");
}

#[test]
fn a_roster_without_gaps_says_so() {
    let office = Office::new("livelihood-column", "某栏目", NOW);
    office.ok("person add 王芳 --unit 某栏目 --role 栏目编辑");
    let found = office.json("unit check");
    assert_eq!(found, serde_json::json!([]), "{found}");
    office.ok("unit check").says("名册没有缺口");
}

#[test]
fn people_of_one_name_in_two_units_are_two_unless_said_to_be_one() {
    let office = Office::new("veterans-town", STATION, NOW);
    office.ok("unit add 甲村 --kind village");
    office.ok("unit add 乙村 --kind village");
    office.ok("unit add 丙社区 --kind village");
    office.ok("person add 王伟 --unit 甲村 --role 站长");
    office.ok("person add 王伟 --unit 乙村 --role 站长").says("王伟@甲村").says("另一人");
    assert_eq!(texts(&office.json("person list"), "label"), ["王伟@甲村", "王伟@乙村"]);
    office.refused("person add 王伟 --unit 丙社区 --role 联络员 --same").says("2位").says("王伟@乙村");
    office.ok("person add 王伟@甲村 --unit 丙社区 --role 联络员");
    office.ok(&format!("person add 陈红 --unit {STATION} --role 联络员"));
    office.ok("person add 陈红 --unit 丙社区 --role 站长 --same");
    let people = office.json("person list");
    assert_eq!(people.as_array().map(Vec::len), Some(3), "{people}");
    assert_eq!(texts(&people[0]["roles"], "unit"), ["甲村", "丙社区"]);
    office.refused("person leave 王伟").says("请写明单位");
}

#[test]
fn posts_end_on_their_last_day() {
    let office = Office::new("veterans-town", STATION, NOW);
    office.ok(&format!("person add 孙平 --unit {STATION} --role 副组长、联络员 --acting --from 2026-01-01"));
    office.ok("person list").says("副组长（代理）");
    office.ok("person leave 孙平 --role 联络员 --until 2026-03-02").says("任至 2026-03-02");
    office.at("2026-03-03 09:00");
    assert_eq!(texts(&office.json("person list")[0]["roles"], "name"), ["副组长"]);
    office.ok("person leave 孙平");
    office.at("2026-03-04 09:00");
    assert_eq!(office.json("person list"), serde_json::json!([]));
    assert_eq!(texts(&office.json("person list --all"), "name"), ["孙平"]);
    office.refused("person leave 孙平").says("没有可离任的职务");
}

#[test]
fn the_roster_refuses_bad_input_in_chinese() {
    let office = Office::new("veterans-town", STATION, NOW);
    office.ok("unit add 甲村 --kind village");
    office.refused("unit add 甲村 --kind village").says("已有“甲村”");
    office.refused("unit add 乙村 --kind 村委").says("单位种类中没有“村委”").says("村居");
    office.refused("unit add 乙村 --kind village --parent 丙").says("单位名册中没有“丙”");
    office.refused("unit add 乙村 --kind village --from 2月30日").says("--from");
    office.refused("unit add a@b --kind village").says("“@”");
    office.stopped("unit add 乙村", 2).says("--kind");
    office.refused(&format!("unit retire {STATION}")).says("本级单位");
    office.refused("unit retire 甲村 --until 2026-01-01").says("早于");
    office.refused("person add 王伟 --unit 甲村 --role 村长").says("职务中没有“村长”");
    office.refused("person add 王伟 --unit 甲村 --role 站长 --from 2026-03-02 --until 2026-03-01").says("早于");
    office.refused("person add 王伟 --unit 甲村 --role 站长 --same").says("不必加 --same");
    office.stopped("person add 王伟 --unit 甲村", 2).says("--role");
    office.ok("person add 王伟 --unit 甲村 --role 站长");
    office.refused("person add 王伟 --unit 甲村 --role 站长").says("已任站长");
    office.refused("person leave 李四").says("没有“李四”");
    office.ok(&format!("person add 赵一 --unit {STATION} --role 站长")).says("不设在");
    let lost = Office::empty(NOW);
    lost.stopped("unit list", 4).says("没有找到台账");
    lost.stopped("unit add 甲村 --kind village", 4).says("init");
}

// ---------------------------------------------------------------- accounts

#[test]
fn an_account_that_is_certified_revives_the_cases_that_waited_for_it() {
    let office = Office::new("data-bureau", "清江市数据资源管理局", "2026-09-14 09:00");
    office.ok(
        "report 系统登录慢 --unit 清江市数据资源管理局 --channel 微博 --source 微博 --comment-kind 咨询 --reads 10",
    );
    office.ok("classify 1 --level 一般 --reply-need 需要").says("暂不回复");
    office.at("2026-09-16 10:00");
    let made = office.json("account add 清江数据 --platform 微博 --certified-from 2026-09-16");
    assert_eq!(made["platform"], "weibo", "{made}");
    let revived = &made["revived"][0];
    assert_eq!((&revived["case"], &revived["kind"]), (&"2026-0001".into(), &"first_reply".into()), "{made}");
    assert_eq!(revived["due_at"], "2026-09-17T23:59:00+08:00");
    office.ok("verify");
    office.ok("account add 清江数据 --platform 抖音 --certified-from 2026-09-16").lacks("恢复计时");
}

#[test]
fn accounts_are_listed_ended_and_not_doubled() {
    let office = Office::new("data-bureau", "某局", NOW);
    office.ok("account add 某局发布 --platform 微博").says("未认证");
    office.ok("account add 某局发布 --platform 微博 --certified-from 2024-01-01");
    office.refused("account add 某局发布 --platform 微博 --certified-from 2025-01-01").says("已有账号");
    office
        .refused("account add 别的 --platform 微博 --certified-from 2026-01-02 --certified-to 2026-01-01")
        .says("早于");
    office.refused("account add 别的 --platform \" \"").says("不能为空");
    office.ok("account end 某局发布 --until 2026-03-01").says("至 2026-03-01");
    assert_eq!(office.json("account list").as_array().map(Vec::len), Some(2));
    office.refused("account end 没有的").says("没有“没有的”");
}

// ---------------------------------------------------------------- rules

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

// ---------------------------------------------------------------- calendar

fn due(line: &str) -> String {
    let object = Office::empty(NOW).json(&format!("calendar due {line}"));
    let keys: Vec<&str> = object.as_object().map(|o| o.keys().map(String::as_str).collect()).unwrap_or_default();
    assert_eq!(keys, ["due_at", "provisional", "start", "steps", "within"]);
    object["due_at"].as_str().unwrap_or_default().to_string()
}

#[test]
fn t1_to_t15_limits_end_when_the_table_says() {
    for (start, within, ends) in [
        ("2026-11-20 16:30", "1wd", "2026-11-23T23:59"),
        ("2026-11-22 09:30", "1wd", "2026-11-23T23:59"),
        ("2026-09-30 10:00", "1wd", "2026-10-08T23:59"),
        ("2026-10-09", "1wd", "2026-10-10T23:59"),
        ("2026-02-13", "1wd", "2026-02-14T23:59"),
        ("2026-02-14", "1wd", "2026-02-24T23:59"),
        ("2025-12-31", "1wd", "2026-01-04T23:59"),
        ("2026-09-18", "1wd", "2026-09-20T23:59"),
        ("2026-09-28", "5wd", "2026-10-10T23:59"),
        ("2026-09-30", "15wd", "2026-10-27T23:59"),
        ("2024-02-08", "1wd", "2024-02-09T23:59"),
        ("2024-04-10", "1wd", "2024-04-11T23:59"),
        ("2024-04-10", "1wd --overlay 广西", "2024-04-15T23:59"),
        ("2026-11-22 09:30", "2h", "2026-11-22T11:30"),
        ("2026-12-31 23:10", "2h", "2027-01-01T01:10"),
    ] {
        assert_eq!(due(&format!("\"{start}\" {within}")), format!("{ends}:00+08:00"), "{start} + {within}");
    }
}

#[test]
fn t13_strict_refuses_a_year_without_a_notice_and_else_says_provisional() {
    let office = Office::empty(NOW);
    office.ok("calendar due \"2026-12-31 10:00\" 1wd").says("暂定").says("calendar import").says("2027年");
    assert_eq!(office.json("calendar due \"2026-12-31 10:00\" 1wd")["provisional"], true);
    office.run("calendar due \"2026-12-31 10:00\" 1wd --strict").exits(1).says("暂定");
    office.ok("calendar due \"2026-12-31 23:10\" 2h --strict").lacks("暂定");
    assert_eq!(
        office.run("calendar due \"2026-12-31 10:00\" 1wd --strict -f json").exits(1).json()["provisional"],
        true
    );
}

#[test]
fn a_limit_is_reckoned_step_by_step_and_bad_words_are_refused() {
    let office = Office::empty(NOW);
    office
        .ok("日历 算期限 2026-09-30 10:00 1个工作日")
        .says("国庆节，不计")
        .says("第1个工作日")
        .says("10-08 24:00（周四）");
    office.refused("calendar due 2026-09-30 一会儿").says("1wd");
    office.refused("calendar due 2026-02-30 1wd").says("起点");
    office.refused("calendar due 2026-09-30 1wd --overlay 宁夏").says("广西");
    office.stopped("calendar due 1wd", 2);
}

#[test]
fn the_calendar_of_a_year_is_shown_with_its_gaps() {
    let office = Office::empty(NOW);
    office.ok("calendar show").says("2026年放假安排").says("元旦调休上班");
    office.ok("calendar show 2027").says("未录入");
    assert_eq!(office.json("calendar show 2024 --overlay 广西")["overlays"][0], "广西");
    office.refused("calendar show 20260").says("没有");
}

const NEW_YEAR: &str = "# years: 2027\ndate,kind,name\n2027-01-01,holiday,元旦\n2027-01-02,holiday,元旦\n\
                        2027-01-03,holiday,元旦\n2027-01-04,holiday,元旦\n";

#[test]
fn an_imported_notice_settles_provisional_times_and_is_recorded() {
    let office = Office::new("data-bureau", "某局", "2026-12-31 10:00");
    office.ok("account add 某局发布 --platform 微博 --certified-from 2024-01-01");
    office.ok("report 系统登录慢 --unit 某局 --channel 微博 --source 微博 --comment-kind 咨询 --reads 10");
    let case = office.json("classify 1 --level 一般 --reply-need 需要");
    let first = |case: &Value| {
        case["duties"].as_array().and_then(|d| d.iter().find(|d| d["kind"] == "first_reply").cloned()).expect("owed")
    };
    assert_eq!(
        (&first(&case)["due_at"], &first(&case)["provisional"]),
        (&"2027-01-01T23:59:00+08:00".into(), &true.into())
    );
    office.at("2027-01-05 09:00");
    office.file("2027.csv", NEW_YEAR);
    let said = office.json("calendar import 2027.csv --notice 国办发明电〔2026〕9号");
    assert_eq!(said["recomputed"][0]["after"], "2027-01-05T23:59:00+08:00", "{said}");
    assert_eq!(office.json("calendar show 2027")["loaded"], true);
    assert_eq!(office.json("calendar due \"2026-12-31 10:00\" 1wd")["due_at"], "2027-01-05T23:59:00+08:00");
    let why = office.json("rules explain 2026-0001");
    assert_eq!(
        (&first(&why)["due_at"], &first(&why)["provisional"]),
        (&"2027-01-05T23:59:00+08:00".into(), &false.into())
    );
    office.ok("verify");
    office.refused("calendar import 2027.csv").says("已经录入过");
    // A correction reckons what is not yet due again.
    office.file("更正.csv", NEW_YEAR.replace("2027-01-04,holiday,元旦\n", "2027-01-05,holiday,元旦\n"));
    office.refused("calendar import 更正.csv").says("2027年").says("--correction");
    let corrected = office.json("calendar import 更正.csv --correction");
    assert_eq!(corrected["recomputed"][0]["after"], "2027-01-04T23:59:00+08:00", "{corrected}");
    office.ok("verify");
}

#[test]
fn a_calendar_file_with_faults_is_refused_whole_with_all_of_them() {
    let office = Office::new("school", "某校", NOW);
    office.file("坏.csv", "2027-13-01,holiday,元旦\n2027-01-02,睡觉,元旦\n2027-01-04,workday,元旦\n");
    let said = office.refused("calendar import 坏.csv");
    said.says("第1行").says("第2行").says("第3行");
    assert_eq!(office.json("verify")["acts"], 2);
    office.refused("calendar import 不在.csv").says("没有文件");
}

// ---------------------------------------------------------------- the file

#[test]
fn verify_names_what_was_tampered_with_and_exits_4() {
    let office = Office::one_village(NOW);
    office.ok("verify").says("核验通过").says("末号 5");
    let mut bytes = std::fs::read(office.ledger()).expect("there");
    let needle = "钱明".as_bytes();
    let at: Vec<usize> = (0..bytes.len() - needle.len()).filter(|i| bytes[*i..].starts_with(needle)).collect();
    for i in at {
        bytes[i..i + needle.len()].copy_from_slice("孙明".as_bytes());
    }
    std::fs::write(office.ledger(), bytes).expect("writable");
    let said = office.run("verify -f json");
    assert_eq!(said.code, 4, "{}", said.all());
    let proof = said.json();
    assert_eq!((&proof["ok"], &proof["troubles"][0]["seq"]), (&false.into(), &4.into()), "{proof}");
    office.run("verify").exits(4).says("核验不通过").says("第4号");
}

#[test]
fn a_missing_or_foreign_file_is_ledger_trouble() {
    let office = Office::empty(NOW);
    office.stopped("verify", 4).says("没有找到台账");
    office.file("台账.db", "不是数据库，只是一段文字，够长够长够长够长");
    office.stopped("verify", 4).says("不是舆情台账");
    office.stopped("backup 备份.db", 4);
}

#[test]
fn a_backup_is_a_ledger_that_proves() {
    let office = Office::one_village(NOW);
    office.ok("backup 备份.db").says("已备份并核验");
    let copy = office.ok("verify --ledger 备份.db -f json").json();
    assert_eq!(copy["head"], office.json("verify")["head"]);
    office.refused("backup 备份.db").says("没有覆盖");
    office.stopped("backup 没有/备份.db", 4).says("没有文件夹");
    office.refused("backup .").says("文件夹");
    office.stopped("backup", 2);
}

// ---------------------------------------------------------------- help

#[test]
fn the_help_of_the_setup_verbs_is_chinese() {
    let office = Office::empty(NOW);
    let calls = [
        "init",
        "unit",
        "unit add",
        "unit retire",
        "person add",
        "person leave",
        "account add",
        "account end",
        "rules",
        "rules enact",
        "calendar due",
        "calendar import",
        "verify",
        "backup",
        "completions",
    ];
    for call in calls {
        office.ok(&format!("{call} --help")).says("用法：").lacks("Usage").lacks("Options").lacks("possible values");
    }
}
