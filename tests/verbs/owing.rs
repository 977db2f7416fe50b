//! Who owes a measure is who is asked for it and counted, whether a person or a unit was named.

use crate::office::Office;
use crate::town::{duties, row};

/// A case of 甲村 whose measures 乙村 and a body outside must take by 3 March.
fn measured() -> Office {
    let town = Office::town();
    let id = town.general("老张问体检", "甲村");
    for owner in ["乙", "县医院"] {
        town.ok(&format!("measure {id} --what 逐户通知 --owner {owner} --within 1wd"));
    }
    town
}

fn owners(town: &Office, line: &str) -> Vec<String> {
    let all = town.json(line);
    let mut named: Vec<String> =
        duties(&all, "measure").iter().map(|d| d["owner"].as_str().unwrap().to_string()).collect();
    named.sort();
    named
}

#[test]
fn x_10_a_unit_named_as_owner_of_a_measure_is_asked_for_it_and_counted() {
    let town = measured();
    town.at("2026-03-10 09:00");
    assert_eq!(owners(&town, "overdue"), ["乙村", "县医院"]);
    assert_eq!(owners(&town, "overdue --unit 乙"), ["乙村"]);
    assert_eq!(owners(&town, "todo --unit 乙"), ["乙村"]);
    assert_eq!(owners(&town, "overdue --unit 甲村"), ["乙村", "县医院"], "both are about its case");
    assert_eq!(owners(&town, "overdue --unit 丙社区"), [""; 0]);
    let overdue = |unit: &str| {
        let stats = town.json("stats --period 2026-03");
        row(&stats, unit)["overdue"].as_u64().unwrap()
    };
    let before = (overdue("甲村"), overdue("乙村"));
    town.ok("measure 1 --done 1 --at 2026-03-03T10:00");
    assert_eq!((overdue("甲村"), overdue("乙村")), (before.0, before.1 - 1));
    town.ok("verify");
}

#[test]
fn x_10_an_owner_that_may_be_several_is_not_guessed() {
    let town = measured();
    town.ok("unit add 乙村二组 --kind village");
    town.ok("unit add 县一中 --kind village");
    town.ok("unit add 县二中 --kind village");
    let line = |owner: &str| format!("measure 1 --what 公示 --owner {owner} --within 1wd");
    town.refused(&line("县")).says("可指2个单位");
    town.ok(&line("乙村")).says("乙村");
    town.ok("unit retire 县二中 --until 2026-03-05");
    town.at("2026-03-10 09:00");
    town.refused(&line("县二中")).says("当日不在名册上");
}

#[test]
fn x_10_what_is_on_record_under_the_name_of_a_unit_is_asked_of_it() {
    let town = measured();
    town.ok("measure 1 --what 公示 --owner 戊村 --within 1wd");
    // On the roster only now: the measure names it as a body outside, as older ledgers name every unit.
    town.ok("unit add 戊村 --kind village");
    town.at("2026-03-04 09:00");
    assert_eq!(owners(&town, "overdue --unit 戊村"), ["戊村"]);
    town.ok("todo --unit 戊村").says("1项，见 yuqing 超期");
    assert_eq!(owners(&town, "overdue --unit 丙社区"), [""; 0]);
    town.ok("verify");
}
