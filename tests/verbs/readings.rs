//! C, K: where the source texts contradict themselves or leave a number open, the reading taken and the key that changes it.

use crate::office::Office;
use crate::town::{duty, rulebook};
use serde_json::json;

fn bureau(own: &str) -> Office {
    let office = Office::empty("2026-11-16 08:00");
    let own = office.file("本局.toml", own);
    office.ok(&["init", "--rulebook", &own, "--office", "清江局"]);
    office.ok("unit add 一科 --kind section");
    for (name, role) in [("周组长", "组长"), ("孙副", "副组长"), ("王芳", "专人")] {
        office.ok(&["person", "add", name, "--unit", "清江局", "--role", role]);
    }
    office.ok("account add 清江数据 --platform 微博 --certified-from 2024-01-01");
    office.at("2026-11-20 10:00");
    office
}

fn township() -> Office {
    let office = Office::new("township", "青山乡", "2026-06-01 08:00");
    office.ok("unit add 东村 --kind village");
    office.ok("unit add 城建办 --kind section");
    office
}

fn heard(office: &Office, kind: &str) -> String {
    office.report(&format!("系统登录慢 --unit 清江局 --source 微博 --comment-kind {kind} --level 一般"))
}

#[test]
fn c13_a_township_has_a_village_committee_and_township_leaders() {
    let office = township();
    office.ok("rules show").says("按村委会和乡、乡领导理解");
    office.ok("person add 何乡长 --unit 青山乡 --role 乡领导");
    office.refused("person add 何主任 --unit 青山乡 --role 街道领导").says("街道领导").says("乡领导");
    office.refused("unit add 某居委会 --kind 街道").says("村");
}

#[test]
fn c14_the_category_is_for_statistics_and_only_demands_must_be_laid_before_the_group() {
    let office = township();
    for (category, needed) in [("民生诉求类", true), ("居民互动类", false), ("自我表达类", false)] {
        let id =
            office.report(&format!("路口积水 --unit 青山乡 --channel 小区论坛 --category {category} --level 一般"));
        office.ok(&["file", &id]);
        match needed {
            true => drop(office.refused(&["close", &id]).says(&["处理结果呈报领导小组", "在小区论坛发布"])),
            false => drop(office.ok(&["close", &id]).lacks("缺")),
        }
    }
    let by = office.json("stats --period 2026-06 --by category");
    assert_eq!((&by["rows"].as_array().map(Vec::len), &by["total"]["received"]), (&Some(3), &json!(3)));
}

#[test]
fn c15_what_has_no_number_is_never_late_and_stays_in_sight() {
    let office = township();
    let id = office.report("路口积水 --unit 青山乡 --channel 小区论坛 --category 民生诉求类 --level 一般");
    office.ok(&["file", &id]);
    office.ok(&["refer", &id, "--to", "城建办", "--within", "2wd", "--boundary", "路面"]);
    office.at("2026-09-01 08:00");
    let late = office.json("overdue");
    let kinds: Vec<&str> = late.as_array().into_iter().flatten().filter_map(|d| d["kind"].as_str()).collect();
    assert!(kinds.contains(&"handle") && !kinds.contains(&"receive"), "{kinds:?}");
    office.ok("todo").says("城建办签收，制度只说“及时”，未定签收时限");
    assert_eq!(duty(&office.show(&id), "receive")["late_minutes"], json!(null));
}

#[test]
fn c18_an_office_may_consent_once_to_its_phrases_for_remarks() {
    let remarks = "[[gate]]\nid = \"remark-consent\"\non = \"reply.send\"\n\
        when = { level = \"一般\", comment_kind = [\"一般性评论\", \"建设性意见\"] }\nconsent = [\"副组长@本级\"]\n\
        own_text = \"refuse\"\nstanding = [\"感谢您的建议\"]\nsays = \"副组长同意（固定用语除外）\"\nclause = \"第十一条\"\n\n\
        [[gate]]\nid = \"leader-consent\"";
    let own = rulebook(
        "data-bureau",
        &[
            ("when = { level = \"一般\" }\nconsent", "when = { level = \"一般\", comment_kind = \"咨询\" }\nconsent"),
            ("[[gate]]\nid = \"leader-consent\"", remarks),
        ],
    );
    let office = bureau(&own);
    let phrase = "您好，感谢您的建议，已转一科研究。";
    for kind in ["一般性评论", "建设性意见"] {
        let id = heard(&office, kind);
        office.ok(&["reply", &id, "--text", phrase, "--account", "清江数据"]);
        let id = heard(&office, kind);
        office.refused(&["reply", &id, "--text", "收到。", "--account", "清江数据"]).says("固定用语除外");
    }
    let id = heard(&office, "咨询");
    office.refused(&["reply", &id, "--text", phrase, "--account", "清江数据"]).says("副组长同意");
}

#[test]
fn c19_the_holding_reply_is_no_formula_and_no_answer() {
    let office = bureau(&rulebook("data-bureau", &[]));
    let id = heard(&office, "咨询");
    office.ok(&["reply", &id, "--holding", "--text", "您好，正在跟进处理。", "--account", "清江数据"]).lacks("应付式");
    let case = office.show(&id);
    assert_eq!((&case["replied_at"], &case["status"]), (&json!(null), &json!("held")));
    office.ok(&["reply", &id, "--text", "感谢您的关注，我们将高度重视", "--draft"]).says("应付式");
}

#[test]
fn c21_the_office_of_the_leading_group_is_the_bureaus_own_office() {
    let office = bureau(&rulebook("data-bureau", &[]));
    let id = heard(&office, "咨询");
    office.ok(&["escalate", &id, "--to", "局办公室"]).says("领导小组办公室");
    let people = office.json("person list");
    let wang = people.as_array().and_then(|all| all.iter().find(|p| p["name"] == "王芳")).expect("on the roster");
    assert!(wang["groups"].to_string().contains("领导小组办公室"), "{wang}");
}

#[test]
fn k1_numbers_of_people_are_a_hint_in_the_rules_and_never_a_scale() {
    let town = Office::town();
    town.ok("rules show veterans-town").says("5人以下、5至29人、30人以上，由人判断");
    let case = town.json("report 桥头有人聚集 --unit 甲村 --channel 微信 --people 40 --spread 网络 --subject 国家政策");
    assert_eq!((&case["people"], &case["scale"]), (&json!("40"), &json!(null)));
    assert_eq!(case["suggested_level"], json!(null), "nothing is concluded from a number");
}

#[test]
fn k3_a_working_day_ends_at_midnight_unless_the_rules_close_the_office_earlier() {
    for (own, ends) in [
        (rulebook("data-bureau", &[]), "2026-11-23T23:59:00+08:00"),
        (
            rulebook("data-bureau", &[("\nname = ", "\nclose_of_business = \"17:30\"\nname = ")]),
            "2026-11-23T17:30:00+08:00",
        ),
    ] {
        let office = bureau(&own);
        let id = heard(&office, "咨询");
        assert_eq!(duty(&office.show(&id), "first_reply")["due_at"], ends);
    }
}

#[test]
fn k6_the_full_answer_is_owed_within_the_days_the_rules_name() {
    for (own, ends) in [
        (rulebook("data-bureau", &[]), "2026-11-27T23:59:00+08:00"),
        (rulebook("data-bureau", &[("within = \"5wd\"", "within = \"2wd\"")]), "2026-11-24T23:59:00+08:00"),
    ] {
        let office = bureau(&own);
        let id = heard(&office, "咨询");
        office.ok(&["reply", &id, "--holding", "--text", "您好，正在跟进处理。", "--account", "清江数据"]);
        assert_eq!(duty(&office.show(&id), "reply")["due_at"], ends);
    }
}
